freespace script 1
heap 16384 fit=best order=size-ascending granule=8
a = alloc 11 zeroed
b = alloc 3 align 16 zeroed
c = alloc 5 align 8 zeroed
free c
b = realloc b 43
free b
b = alloc 24 zeroed
free b
b = alloc 48 align 64 zeroed
a = realloc a 11
c = alloc 1 zeroed
d = alloc 6 zeroed
e = alloc 128 zeroed
f = alloc 321 align 32 zeroed
g = alloc 128 zeroed
h = realloc g 144
g = alloc 24 align 1024 zeroed
free a
free f
free h
h = alloc 1 align 64 zeroed
f = alloc 856 align 32 zeroed
free e
e = alloc 6 align 16 zeroed
free g
g = alloc 32 zeroed
g = realloc g 40
a = alloc 3 zeroed
i = alloc 856 zeroed
j = alloc 57 align 16 zeroed
k = alloc 827 zeroed
l = alloc 3 zeroed
m = alloc 562 align 2048 zeroed
n = alloc 3 align 8 zeroed
o = alloc 6 zeroed
p = alloc 13 zeroed
b = realloc b 1
free m
m = alloc 8 align 2048 zeroed
q = alloc 718 zeroed
free o
o = alloc 0 align 8 zeroed
free l
free o
free b
free i
free m
h = realloc h 0
m = alloc 31 zeroed
i = alloc 31 align 16 zeroed
free j
j = alloc 0 align 512 zeroed
free a
a = alloc 2 zeroed
b = alloc 115 zeroed
free q
q = alloc 0 align 16 zeroed
o = alloc 1348 align 8 zeroed
l = alloc 6 zeroed
free i
i = alloc 248 zeroed
free k
k = alloc 32 align 64 zeroed
r = alloc 28 zeroed
e = realloc e 59
free m
m = alloc 8 align 8 zeroed
q = realloc q 0
s = alloc 8 align 32 zeroed
t = alloc 0 zeroed
free t
free s
free q
free k
free o
free m
free a
free e
e = alloc 28 zeroed
e = realloc e 28
g = realloc g 20
d = realloc d 3
a = alloc 1 zeroed
m = alloc 248 align 32 zeroed
o = alloc 811 zeroed
k = alloc 194 zeroed
q = alloc 32 align 8 zeroed
s = alloc 64 zeroed
t = alloc 32 align 2048 zeroed
free t
free s
s = alloc 42 zeroed
free s
s = alloc 15 zeroed
t = alloc 31 align 256 zeroed
b = realloc b 57
e = realloc e 27
u = alloc 3 align 8 zeroed
v = alloc 1038 align 512 zeroed
w = alloc 39 align 8 zeroed
x = realloc s 23
s = realloc e 0
free f
free k
free j
free i
free u
free a
free v
v = alloc 2 align 16 zeroed
a = alloc 238 zeroed
u = alloc 114 align 32 zeroed
i = alloc 3 align 512 zeroed
j = alloc 24 zeroed
k = alloc 1 align 4096 zeroed
f = alloc 0 align 8 zeroed
e = alloc 1 zeroed
free u
e = realloc e 0
free o
o = alloc 39 align 32 zeroed
u = alloc 8 zeroed
free h
h = realloc q 16
free p
p = alloc 9 align 16 zeroed
x = realloc x 31
free w
w = alloc 16 align 8 zeroed
q = alloc 7 zeroed
g = realloc g 20
free g
free f
f = alloc 0 zeroed
free f
free p
p = realloc i 8
i = alloc 137 align 8 zeroed
f = alloc 25 align 4096 zeroed
g = alloc 12 zeroed
free n
free i
free p
p = alloc 39 zeroed
i = alloc 28 align 1024 zeroed
free t
t = alloc 4 align 16 zeroed
free c
c = alloc 256 align 16 zeroed
free x
free u
u = alloc 7 zeroed
x = alloc 7 align 16 zeroed
n = realloc q 7
q = alloc 24 zeroed
free i
free s
free a
a = alloc 41 align 8 zeroed
free d
d = alloc 2 zeroed
j = realloc j 1
s = alloc 6 align 8 zeroed
i = alloc 132 align 16 zeroed
free b
free i
free f
free j
free k
k = alloc 0 zeroed
j = alloc 118 zeroed
f = alloc 7 zeroed
free e
free v
q = realloc q 4
v = alloc 39 zeroed
free l
l = alloc 1 zeroed
e = alloc 1024 zeroed
free w
free h
free l
l = alloc 384 zeroed
h = alloc 45 align 2048 zeroed
w = alloc 63 zeroed
i = alloc 7 zeroed
free q
q = alloc 41 zeroed
k = realloc k 16
b = alloc 68 zeroed
e = realloc e 2048
free i
i = alloc 224 align 512 zeroed
free e
free i
free k
free w
free h
free l
l = alloc 48 align 256 zeroed
free b
v = realloc v 0
b = alloc 512 align 16 zeroed
h = alloc 7 zeroed
w = alloc 7 zeroed
k = alloc 6 zeroed
i = alloc 162 align 8 zeroed
e = realloc o 19
o = alloc 72 zeroed
free l
l = alloc 19 zeroed
free o
u = realloc u 7
free l
free u
free k
k = alloc 118 align 64 zeroed
free w
free k
k = alloc 6 align 1024 zeroed
free h
h = alloc 1348 zeroed
w = alloc 8 zeroed
a = realloc a 33
u = realloc q 45
free k
free u
u = alloc 8 zeroed
k = alloc 256 zeroed
q = alloc 41 zeroed
free h
h = alloc 482 align 32 zeroed
l = realloc n 14
free q
q = alloc 4 align 16 zeroed
u = realloc u 9
n = alloc 60 align 512 zeroed
o = alloc 248 align 512 zeroed
free l
l = alloc 1 align 4096 zeroed
free o
free l
free n
n = alloc 482 align 512 zeroed
free u
u = alloc 1105 align 32 zeroed
c = realloc c 512
l = alloc 4 zeroed
free n
b = realloc b 256
free l
free b
b = alloc 1291 zeroed
l = alloc 267 align 8 zeroed
n = alloc 3 align 32 zeroed
free k
k = alloc 19 zeroed
o = alloc 12 align 16 zeroed
free n
n = alloc 19 align 512 zeroed
free o
o = alloc 100 align 8 zeroed
free n
free o
free k
v = realloc v 0
g = realloc g 4
free l
free g
free q
free c
free b
free j
free f
free m
m = alloc 1348 zeroed
f = alloc 2 align 16 zeroed
j = alloc 1 align 8 zeroed
b = alloc 2 zeroed
c = alloc 0 align 16 zeroed
free i
free c
free b
b = alloc 39 zeroed
free j
j = alloc 31 align 16 zeroed
j = realloc j 27
c = alloc 4 align 32 zeroed
free b
b = alloc 52 zeroed
free c
d = realloc d 22
c = alloc 12 zeroed
s = realloc s 6
i = alloc 331 align 64 zeroed
s = realloc s 0
q = alloc 55 align 2048 zeroed
g = alloc 12 align 2048 zeroed
l = alloc 10 zeroed
free b
free l
l = alloc 128 zeroed
free g
free l
free q
free s
s = alloc 0 align 16 zeroed
q = alloc 2 align 16 zeroed
l = alloc 22 zeroed
q = realloc q 1
g = alloc 482 zeroed
free i
g = realloc g 964
i = alloc 57 zeroed
b = alloc 22 zeroed
e = realloc e 19
free q
q = alloc 111 zeroed
k = alloc 1 zeroed
o = realloc r 12
r = alloc 0 align 32 zeroed
free e
e = alloc 3 zeroed
n = alloc 62 zeroed
free r
free n
free e
e = alloc 16 zeroed
n = alloc 1 align 32 zeroed
r = alloc 5 zeroed
free o
free r
r = alloc 106 zeroed
free n
n = alloc 26 align 64 zeroed
o = alloc 0 align 256 zeroed
o = realloc o 4
free r
free o
x = realloc x 8
free n
n = alloc 1105 align 8 zeroed
o = alloc 159 zeroed
r = alloc 137 align 16 zeroed
free x
x = alloc 188 align 8 zeroed
free r
free x
free o
o = alloc 7 zeroed
free n
free o
free q
d = realloc d 6
q = alloc 27 align 256 zeroed
o = alloc 4 zeroed
n = alloc 32 align 256 zeroed
free i
free n
free o
o = alloc 561 zeroed
n = alloc 4 align 16 zeroed
free q
q = alloc 17 zeroed
i = alloc 14 align 16 zeroed
x = alloc 12 zeroed
r = alloc 40 zeroed
s = realloc s 0
t = realloc t 20
free n
free t
free x
x = alloc 1 zeroed
t = alloc 8 align 256 zeroed
free i
i = alloc 449 align 16 zeroed
free k
s = realloc s 0
k = alloc 57 align 32 zeroed
free b
b = alloc 1 zeroed
n = alloc 16 align 256 zeroed
free u
o = realloc o 565
free w
f = realloc f 3
free a
a = alloc 16 align 256 zeroed
free o
o = alloc 39 align 256 zeroed
w = alloc 20 zeroed
u = alloc 60 align 16 zeroed
free x
free r
r = alloc 9 zeroed
free g
free h
free r
r = alloc 68 zeroed
h = alloc 13 align 512 zeroed
g = alloc 3 align 8 zeroed
free m
free a
free t
free w
free g
g = alloc 0 align 8 zeroed
free d
d = alloc 0 zeroed
w = alloc 1 zeroed
t = alloc 2 zeroed
a = alloc 885 align 16 zeroed
m = alloc 3 align 32 zeroed
x = alloc 71 zeroed
free s
n = realloc n 17
free h
free l
l = alloc 9 zeroed
free e
free x
x = alloc 52 zeroed
e = alloc 44 align 8 zeroed
h = alloc 0 zeroed
free e
e = alloc 11 zeroed
h = realloc h 16
s = alloc 6 zeroed
free j
j = alloc 128 zeroed
free r
free e
e = alloc 0 align 16 zeroed
r = realloc h 8
free l
k = realloc k 57
l = alloc 32 zeroed
h = alloc 128 align 64 zeroed
free o
free i
free a
a = alloc 1 align 64 zeroed
i = alloc 1 align 16 zeroed
free e
e = alloc 16 zeroed
o = alloc 128 zeroed
s = realloc s 3
free d
free e
f = realloc f 1
free t
free w
free k
free i
free q
free c
c = alloc 5 align 256 zeroed
q = alloc 188 align 64 zeroed
i = alloc 33 zeroed
k = alloc 4 align 256 zeroed
w = alloc 18 align 16 zeroed
t = alloc 16 zeroed
o = realloc o 120
e = alloc 1 zeroed
d = alloc 40 align 32 zeroed
r = realloc r 542
e = realloc e 1
free p
k = realloc k 20
p = alloc 16 zeroed
free f
free n
n = alloc 48 zeroed
f = alloc 1 align 1024 zeroed
free r
r = alloc 32 align 16 zeroed
g = realloc g 4
free w
free k
free g
g = alloc 16 align 32 zeroed
r = realloc r 36
free d
free n
n = alloc 7 align 16 zeroed
free h
o = realloc o 4
free c
c = alloc 8 align 32 zeroed
h = alloc 20 zeroed
free f
free q
free p
free h
h = alloc 57 zeroed
u = realloc u 52
free u
u = alloc 8 zeroed
free m
free c
c = alloc 35 zeroed
m = alloc 22 align 64 zeroed
free j
j = alloc 68 zeroed
p = alloc 17 align 32 zeroed
free t
t = alloc 8 align 16 zeroed
q = alloc 1 align 32 zeroed
free x
x = alloc 8 align 8 zeroed
f = alloc 3 align 2048 zeroed
free p
p = alloc 269 align 8 zeroed
s = realloc s 2
q = realloc q 1
d = alloc 1 zeroed
k = alloc 1 align 16 zeroed
w = alloc 32 align 64 zeroed
free v
free t
t = alloc 11 align 16 zeroed
free s
free d
d = alloc 12 zeroed
free a
a = realloc p 512
p = alloc 1 align 64 zeroed
s = alloc 256 zeroed
free u
free c
free g
free n
free t
free p
p = alloc 216 align 32 zeroed
free m
free o
free j
j = alloc 122 align 8 zeroed
o = alloc 256 align 256 zeroed
m = alloc 16 align 256 zeroed
o = realloc o 255
free i
i = alloc 128 zeroed
t = alloc 976 align 64 zeroed
n = alloc 32 zeroed
free e
free r
r = alloc 10 align 64 zeroed
e = alloc 14 zeroed
free k
k = alloc 8 zeroed
free q
free e
free j
free f
f = alloc 64 zeroed
free n
n = alloc 416 align 8 zeroed
j = alloc 216 align 16 zeroed
e = alloc 128 zeroed
q = alloc 16 align 512 zeroed
g = alloc 129 align 16 zeroed
c = alloc 817 zeroed
u = alloc 24 align 2048 zeroed
i = realloc i 144
v = realloc b 0
b = alloc 112 align 16 zeroed
free l
free k
free x
x = alloc 24 align 512 zeroed
free c
e = realloc e 256
free p
g = realloc g 113
p = alloc 1 zeroed
c = alloc 680 align 16 zeroed
free a
a = alloc 361 align 8 zeroed
k = alloc 1 align 16 zeroed
f = realloc f 300
free j
j = alloc 9 align 16 zeroed
free x
x = alloc 24 align 64 zeroed
l = alloc 4 align 8 zeroed
free c
free p
free s
free m
free o
free n
free i
free u
free j
free g
free x
free b
free k
free r
free w
free e
free v
free a
a = alloc 208 align 16 zeroed
free q
free d
d = alloc 98 zeroed
free d
free t
t = realloc l 2
t = realloc t 0
l = alloc 7 align 256 zeroed
free l
l = alloc 300 align 16 zeroed
d = alloc 483 align 16 zeroed
free d
d = alloc 531 align 32 zeroed
free h
h = alloc 10 align 32 zeroed
free h
free l
free t
free f
free d
free a
a = alloc 91 align 256 zeroed
free a
a = alloc 1 align 512 zeroed
d = alloc 8 zeroed
f = alloc 1 align 64 zeroed
t = realloc a 0
a = alloc 1 align 4096 zeroed
l = alloc 1 zeroed
h = alloc 0 align 4096 zeroed
q = alloc 1 align 32 zeroed
v = alloc 1 zeroed
free h
h = alloc 0 align 8 zeroed
e = alloc 5 align 256 zeroed
w = alloc 1 zeroed
r = alloc 1 zeroed
k = alloc 2 zeroed
b = alloc 5 zeroed
x = realloc e 7
e = alloc 1 align 4096 zeroed
g = realloc x 15
free d
d = alloc 47 zeroed
x = alloc 909 align 8 zeroed
j = alloc 10 zeroed
free a
a = alloc 504 zeroed
free w
free f
f = alloc 797 zeroed
w = alloc 34 zeroed
u = alloc 1332 align 8 zeroed
i = alloc 1 align 1024 zeroed
j = realloc j 9
free b
free x
free k
free r
r = alloc 25 align 8 zeroed
k = alloc 255 zeroed
x = alloc 12 align 16 zeroed
b = alloc 56 align 64 zeroed
n = alloc 13 zeroed
b = realloc b 55
o = alloc 40 align 64 zeroed
v = realloc v 0
m = alloc 1 zeroed
free u
u = alloc 1 align 16 zeroed
s = alloc 16 zeroed
p = alloc 16 zeroed
c = alloc 64 zeroed
free m
m = alloc 26 zeroed
b = realloc b 134
free c
free b
b = alloc 11 zeroed
free p
free b
b = alloc 0 zeroed
p = realloc f 805
free s
i = realloc i 2
n = realloc n 14
s = alloc 8 zeroed
free p
p = alloc 891 align 32 zeroed
f = alloc 662 zeroed
c = alloc 1 zeroed
free s
free c
l = realloc l 493
free f
free l
l = alloc 1 align 8 zeroed
free n
n = alloc 192 align 8 zeroed
f = alloc 891 align 8 zeroed
c = alloc 256 zeroed
i = realloc i 6
s = alloc 89 align 16 zeroed
free s
free i
free f
free n
free v
free m
free c
free x
free k
free r
free d
free e
free w
free b
free a
free j
free h
free q
free o
free p
p = alloc 15 zeroed
free l
free t
free p
free u
u = alloc 128 zeroed
u = realloc u 144
free u
free g
g = alloc 383 zeroed
free g
g = alloc 7 align 16 zeroed
g = realloc g 14
u = alloc 14 zeroed
p = alloc 9 align 16 zeroed
free u
u = alloc 2 align 1024 zeroed
p = realloc p 4
t = alloc 16 align 1024 zeroed
l = alloc 0 align 16 zeroed
o = alloc 8 zeroed
q = alloc 1 align 16 zeroed
h = alloc 40 zeroed
j = alloc 0 zeroed
free h
h = alloc 8 zeroed
a = alloc 101 align 512 zeroed
p = realloc p 8
b = alloc 4 zeroed
w = alloc 4 align 1024 zeroed
free o
o = alloc 2 align 1024 zeroed
e = alloc 110 zeroed
d = alloc 4 zeroed
r = alloc 37 align 32 zeroed
w = realloc w 2
k = alloc 182 zeroed
free k
k = alloc 121 align 16 zeroed
free h
free o
o = alloc 0 zeroed
h = alloc 30 align 32 zeroed
x = alloc 388 align 32 zeroed
c = alloc 82 align 8 zeroed
free x
free q
q = alloc 48 align 64 zeroed
x = alloc 15 zeroed
m = alloc 226 zeroed
l = realloc l 8
free t
free w
free m
m = alloc 92 align 8 zeroed
w = alloc 17 zeroed
t = alloc 24 zeroed
v = alloc 0 align 256 zeroed
k = realloc k 983
l = realloc l 9
free v
v = alloc 473 align 16 zeroed
free c
free m
m = alloc 0 zeroed
c = alloc 48 align 8 zeroed
n = alloc 2 zeroed
f = alloc 129 zeroed
i = alloc 7 zeroed
s = alloc 150 zeroed
free s
free i
free f
free n
free c
free m
free w
free t
free h
free o
free d
free e
free x
free b
free p
free l
free j
free v
free r
free q
free k
free a
a = realloc u 2
free a
free g
g = alloc 1 zeroed
free g
g = alloc 0 zeroed
a = alloc 0 align 8 zeroed
u = alloc 15 align 64 zeroed
g = realloc g 352
k = alloc 8 align 8 zeroed
free k
free g
g = alloc 675 align 16 zeroed
k = alloc 36 align 16 zeroed
q = alloc 0 zeroed
free q
free k
k = alloc 42 zeroed
q = alloc 0 zeroed
r = alloc 0 align 16 zeroed
free r
r = alloc 146 zeroed
free r
a = realloc a 0
r = alloc 492 align 16 zeroed
free r
r = alloc 42 align 1024 zeroed
v = alloc 248 zeroed
j = alloc 1 zeroed
l = alloc 1 align 16 zeroed
p = alloc 3 align 8 zeroed
b = alloc 3 align 16 zeroed
x = alloc 48 zeroed
e = alloc 40 align 256 zeroed
d = alloc 56 zeroed
o = alloc 923 align 64 zeroed
free o
free d
free j
free q
free p
p = alloc 7 zeroed
free p
p = alloc 0 zeroed
q = alloc 9 zeroed
j = alloc 42 align 16 zeroed
d = alloc 1 zeroed
o = alloc 6 zeroed
h = alloc 90 zeroed
t = alloc 0 align 8 zeroed
free t
t = alloc 5 zeroed
w = alloc 212 align 1024 zeroed
m = alloc 0 align 8 zeroed
g = realloc g 128
j = realloc j 76
c = alloc 1 zeroed
n = alloc 55 zeroed
f = alloc 212 align 8 zeroed
p = realloc p 8
d = realloc d 0
i = alloc 0 align 16 zeroed
s = alloc 1 zeroed
free d
free w
w = alloc 233 align 512 zeroed
free a
free u
free o
b = realloc b 2
o = alloc 76 align 32 zeroed
u = alloc 1 align 32 zeroed
free t
free n
free s
free f
f = alloc 9 zeroed
s = alloc 6 align 4096 zeroed
free b
free s
free f
free i
free u
free h
h = alloc 4 zeroed
u = alloc 64 align 256 zeroed
free o
o = alloc 2 zeroed
i = alloc 8 align 16 zeroed
f = alloc 1227 zeroed
s = alloc 44 zeroed
b = alloc 1 zeroed
n = alloc 40 zeroed
t = alloc 186 align 256 zeroed
a = alloc 10 zeroed
d = alloc 4 zeroed
free u
u = alloc 41 align 64 zeroed
free d
free u
free a
a = alloc 0 zeroed
u = alloc 0 zeroed
d = alloc 233 zeroed
free t
free d
free u
u = alloc 16 zeroed
d = alloc 8 align 1024 zeroed
t = alloc 128 zeroed
free a
a = alloc 83 zeroed
free t
free a
free d
free u
free n
free b
free s
s = alloc 4 zeroed
b = alloc 3 align 32 zeroed
i = realloc i 16
n = alloc 3 zeroed
e = realloc e 44
u = realloc i 18
i = alloc 91 zeroed
d = alloc 8 align 64 zeroed
a = alloc 0 zeroed
free f
f = alloc 246 zeroed
t = alloc 5 align 64 zeroed
free a
a = alloc 1 zeroed
free t
free a
a = alloc 40 zeroed
free f
f = alloc 57 zeroed
free a
free f
f = alloc 4 align 64 zeroed
free d
d = alloc 16 zeroed
free f
i = realloc i 182
f = alloc 3 align 256 zeroed
free d
b = realloc b 11
free f
f = alloc 81 zeroed
free b
b = alloc 25 zeroed
d = alloc 0 align 8 zeroed
free f
free d
d = alloc 8 zeroed
free b
b = alloc 418 zeroed
free d
d = alloc 4 zeroed
f = alloc 196 align 8 zeroed
x = realloc x 1
a = alloc 17 zeroed
free o
free i
free c
free e
free x
free k
k = realloc m 0
m = alloc 0 align 8 zeroed
x = alloc 72 zeroed
e = alloc 6 zeroed
free a
free e
e = alloc 24 align 1024 zeroed
a = alloc 18 align 8 zeroed
free n
free p
p = alloc 1 zeroed
n = alloc 48 zeroed
u = realloc u 22
free e
free k
l = realloc l 0
free j
j = alloc 4 align 8 zeroed
free r
x = realloc x 72
r = alloc 1 align 1024 zeroed
k = alloc 12 zeroed
free j
j = alloc 32 align 16 zeroed
k = realloc k 0
e = alloc 29 align 8 zeroed
c = alloc 39 align 8 zeroed
i = alloc 9 align 32 zeroed
free s
s = alloc 24 align 8 zeroed
v = realloc v 279
o = alloc 0 align 256 zeroed
t = alloc 632 align 256 zeroed
free e
free j
free h
free c
free b
free d
free l
free s
free x
free n
free p
p = alloc 64 zeroed
n = alloc 1 zeroed
x = alloc 0 zeroed
s = alloc 14 align 16 zeroed
free u
u = alloc 24 zeroed
n = realloc n 9
l = alloc 1 zeroed
free t
t = alloc 8 align 2048 zeroed
free f
free k
free m
free n
n = alloc 25 zeroed
m = alloc 173 align 8 zeroed
k = alloc 24 zeroed
f = alloc 249 zeroed
d = alloc 9 align 256 zeroed
d = realloc d 1
b = alloc 14 zeroed
free f
free l
o = realloc o 8
t = realloc t 0
l = alloc 512 align 32 zeroed
f = alloc 4 zeroed
c = alloc 322 zeroed
free v
v = alloc 64 zeroed
h = alloc 16 align 256 zeroed
j = alloc 8 zeroed
e = alloc 24 align 16 zeroed
free s
free r
r = alloc 16 zeroed
s = alloc 9 zeroed
free o
free q
free c
free k
free h
free p
free x
free t
free b
free n
n = alloc 4 align 1024 zeroed
b = alloc 16 align 16 zeroed
t = alloc 64 align 16 zeroed
w = realloc w 512
x = alloc 6 align 8 zeroed
n = realloc n 3
p = alloc 1 align 8 zeroed
free p
free n
free w
free b
b = alloc 31 align 8 zeroed
w = alloc 1 zeroed
n = alloc 143 align 16 zeroed
free n
free d
free w
w = alloc 8 align 16 zeroed
d = alloc 40 align 64 zeroed
n = alloc 1 zeroed
p = alloc 24 align 64 zeroed
h = alloc 9 align 512 zeroed
k = alloc 1 align 256 zeroed
c = alloc 64 zeroed
q = alloc 173 zeroed
o = alloc 20 zeroed
free b
w = realloc w 4
free o
free w
w = alloc 14 align 512 zeroed
t = realloc t 32
o = realloc t 4
free c
free o
o = alloc 424 align 16 zeroed
c = alloc 24 zeroed
free k
k = alloc 0 align 1024 zeroed
t = alloc 125 zeroed
b = alloc 2 zeroed
free c
h = realloc h 9
b = realloc b 17
free h
h = alloc 40 align 512 zeroed
free b
free t
free p
p = alloc 13 zeroed
t = alloc 4 zeroed
b = alloc 24 align 32 zeroed
c = alloc 4 align 16 zeroed
free d
free r
free j
n = realloc n 2
free f
f = alloc 24 zeroed
j = alloc 486 zeroed
r = alloc 0 align 32 zeroed
d = alloc 273 zeroed
free q
n = realloc n 6
free s
free w
w = alloc 1 align 8 zeroed
free a
free m
free k
free n
n = alloc 8 zeroed
free h
free n
n = alloc 12 align 8 zeroed
h = alloc 55 align 256 zeroed
k = alloc 5 zeroed
m = alloc 4 align 512 zeroed
free p
free m
free k
free h
free n
n = alloc 0 align 16 zeroed
free c
free n
free d
free x
free l
o = realloc o 30
l = alloc 0 align 256 zeroed
x = alloc 6 zeroed
free g
g = alloc 1 align 512 zeroed
t = realloc t 4
d = alloc 0 zeroed
n = alloc 239 align 8 zeroed
free x
i = realloc i 4
x = alloc 4 align 8 zeroed
c = alloc 672 align 256 zeroed
h = alloc 0 zeroed
free n
n = alloc 36 align 32 zeroed
k = alloc 128 align 8 zeroed
m = alloc 51 zeroed
p = alloc 4 zeroed
l = realloc l 16
free h
h = alloc 0 zeroed
free b
free e
o = realloc o 33
e = alloc 5 align 8 zeroed
free n
g = realloc g 4
n = alloc 9 align 16 zeroed
free u
m = realloc m 102
free v
k = realloc k 64
free k
free w
free i
free p
free g
free l
free j
free o
free m
m = alloc 108 align 8 zeroed
free d
d = alloc 127 zeroed
o = alloc 264 align 8 zeroed
free h
h = alloc 96 align 256 zeroed
t = realloc t 127
j = alloc 127 zeroed
free t
t = alloc 20 align 8 zeroed
l = alloc 4 align 1024 zeroed
free f
free c
r = realloc r 8
c = alloc 9 align 16 zeroed
l = realloc l 2
f = alloc 401 zeroed
g = alloc 2 zeroed
p = alloc 96 align 256 zeroed
free p
free r
r = alloc 14 zeroed
e = realloc e 12
x = realloc x 8
free e
free r
r = alloc 63 align 32 zeroed
e = alloc 1 zeroed
p = alloc 45 align 256 zeroed
i = alloc 20 zeroed
free t
free h
e = realloc e 0
h = alloc 4 zeroed
free r
n = realloc n 10
r = alloc 7 align 16 zeroed
t = alloc 127 zeroed
w = alloc 5 align 1024 zeroed
free t
t = alloc 4 align 512 zeroed
free c
c = alloc 56 align 32 zeroed
k = alloc 32 align 512 zeroed
v = alloc 2 align 64 zeroed
u = alloc 9 zeroed
b = alloc 716 zeroed
a = alloc 9 zeroed
free a
a = alloc 33 align 16 zeroed
s = alloc 8 align 8 zeroed
free g
g = alloc 0 zeroed
u = realloc u 1
free p
p = alloc 11 zeroed
q = alloc 24 align 8 zeroed
free h
h = alloc 5 align 32 zeroed
w = realloc w 13
free m
m = alloc 387 zeroed
free a
a = alloc 0 align 2048 zeroed
free m
m = alloc 4 zeroed
free u
free v
free c
free b
free g
g = alloc 72 zeroed
b = alloc 20 zeroed
c = realloc j 2
s = realloc s 0
free s
s = alloc 252 align 8 zeroed
j = alloc 9 zeroed
free j
free s
s = alloc 24 align 512 zeroed
b = realloc b 10
free b
free g
free p
free k
k = alloc 75 zeroed
h = realloc h 21
p = alloc 264 align 16 zeroed
free p
free h
h = alloc 56 align 8 zeroed
p = alloc 15 align 512 zeroed
g = alloc 63 align 64 zeroed
q = realloc q 4
b = alloc 2 align 32 zeroed
j = alloc 609 align 32 zeroed
v = alloc 31 zeroed
e = realloc e 0
free e
e = alloc 8 align 16 zeroed
u = alloc 15 align 8 zeroed
free u
b = realloc b 0
free b
free j
j = alloc 24 zeroed
free j
j = alloc 76 zeroed
b = alloc 1 zeroed
free b
b = alloc 2 zeroed
u = alloc 18 zeroed
free u
free b
free j
free e
free q
free p
p = alloc 0 align 16 zeroed
q = alloc 48 zeroed
e = alloc 0 zeroed
p = realloc p 0
j = alloc 16 align 64 zeroed
b = alloc 16 align 8 zeroed
free p
free q
free b
free x
x = alloc 255 zeroed
b = alloc 24 align 1024 zeroed
j = realloc j 16
l = realloc l 0
free h
h = alloc 256 align 8 zeroed
q = alloc 31 align 16 zeroed
a = realloc a 12
free a
free h
free x
free e
free l
q = realloc q 137
f = realloc f 127
l = alloc 1 align 8 zeroed
l = realloc l 9
m = realloc m 0
e = alloc 127 align 8 zeroed
x = alloc 203 zeroed
h = alloc 23 align 16 zeroed
a = alloc 0 zeroed
free a
a = alloc 24 zeroed
p = alloc 26 align 512 zeroed
free p
free a
a = alloc 4 align 16 zeroed
p = alloc 2 zeroed
u = alloc 8 align 8 zeroed
free u
free p
free a
free h
free x
free e
e = alloc 251 zeroed
x = alloc 72 align 8 zeroed
h = alloc 322 zeroed
free h
free x
x = realloc s 28
s = alloc 42 align 16 zeroed
h = alloc 48 zeroed
a = alloc 10 align 16 zeroed
free a
free h
free s
free x
free m
free f
f = alloc 3 align 32 zeroed
m = alloc 13 zeroed
x = alloc 64 align 8 zeroed
s = alloc 31 align 32 zeroed
h = alloc 32 align 512 zeroed
d = realloc d 127
i = realloc i 28
free i
i = alloc 682 zeroed
o = realloc o 2
a = alloc 31 align 8 zeroed
p = alloc 1 align 32 zeroed
free p
p = alloc 32 zeroed
u = alloc 8 zeroed
free u
u = alloc 0 align 16 zeroed
free u
free p
free a
t = realloc t 12
free t
free s
free x
x = alloc 5 zeroed
free w
free l
free k
free o
free f
free g
free n
n = alloc 19 align 64 zeroed
v = realloc v 39
g = alloc 12 align 2048 zeroed
f = alloc 8 zeroed
free e
e = alloc 473 zeroed
o = alloc 2 zeroed
free q
free e
free m
m = alloc 127 zeroed
free v
free b
free m
free j
j = alloc 229 zeroed
m = alloc 25 zeroed
b = alloc 56 zeroed
r = realloc r 15
free c
c = alloc 3 align 16 zeroed
v = alloc 40 align 8 zeroed
e = alloc 1 zeroed
q = alloc 12 zeroed
free r
r = alloc 32 zeroed
k = alloc 2 align 8 zeroed
l = alloc 56 align 8 zeroed
free q
free k
free r
free e
free v
j = realloc j 229
v = alloc 49 align 16 zeroed
e = alloc 1 zeroed
r = alloc 229 zeroed
m = realloc m 29
x = realloc x 1
e = realloc e 9
k = alloc 5 zeroed
q = alloc 5 zeroed
w = alloc 32 zeroed
s = alloc 24 zeroed
free s
s = alloc 1 align 8 zeroed
t = alloc 16 zeroed
a = alloc 23 align 256 zeroed
p = alloc 127 zeroed
k = realloc k 0
u = alloc 64 zeroed
free u
free k
free a
a = alloc 193 align 16 zeroed
k = alloc 218 zeroed
q = realloc q 1
free q
free a
a = alloc 127 align 8 zeroed
free a
a = alloc 0 zeroed
q = alloc 127 align 64 zeroed
v = realloc v 33
t = realloc t 74
u = alloc 3 align 8 zeroed
d = realloc d 52
free d
d = alloc 9 align 16 zeroed
free d
free t
free a
free v
free l
free s
free w
w = alloc 229 align 8 zeroed
f = realloc f 0
s = alloc 3 zeroed
l = alloc 56 align 64 zeroed
v = alloc 229 zeroed
a = alloc 27 align 64 zeroed
free k
k = alloc 216 zeroed
t = alloc 68 zeroed
free r
free m
n = realloc n 3
a = realloc a 54
free b
free w
free e
free v
free j
free u
u = alloc 2 zeroed
j = alloc 468 align 256 zeroed
v = alloc 51 align 16 zeroed
e = alloc 0 align 2048 zeroed
free t
free i
i = alloc 15 zeroed
free n
s = realloc s 1
free s
free j
free u
u = alloc 1 align 16 zeroed
h = realloc h 24
j = alloc 1 align 256 zeroed
s = alloc 8 zeroed
f = realloc f 0
n = alloc 1 zeroed
t = alloc 2 zeroed
w = alloc 1 align 16 zeroed
o = realloc o 4
free v
v = alloc 32 zeroed
t = realloc t 0
b = alloc 1 align 2048 zeroed
free i
i = alloc 6 zeroed
free b
b = alloc 4 zeroed
m = alloc 3 align 16 zeroed
r = alloc 32 zeroed
d = alloc 255 zeroed
free c
free t
free m
d = realloc d 127
m = alloc 15 align 64 zeroed
free o
o = alloc 0 align 512 zeroed
t = alloc 8 align 256 zeroed
s = realloc s 0
c = alloc 15 align 16 zeroed
free f
free d
d = alloc 24 align 8 zeroed
free a
free h
h = alloc 52 align 16 zeroed
a = alloc 16 align 8 zeroed
f = alloc 25 zeroed
free a
a = alloc 40 align 8 zeroed
free d
free t
free u
u = alloc 6 align 64 zeroed
t = alloc 6 align 2048 zeroed
d = alloc 52 zeroed
free x
free u
free q
q = alloc 239 zeroed
u = alloc 0 align 32 zeroed
x = alloc 24 zeroed
free i
free x
free u
free q
free s
s = alloc 0 align 8 zeroed
q = alloc 15 zeroed
w = realloc w 8
free r
free w
free s
s = alloc 33 align 8 zeroed
w = alloc 513 align 16 zeroed
r = alloc 8 align 8 zeroed
u = alloc 1 zeroed
b = realloc b 4
free v
v = alloc 1 align 2048 zeroed
x = alloc 1 zeroed
i = alloc 33 align 16 zeroed
free b
free i
i = alloc 1 align 16 zeroed
free x
free i
i = alloc 3 align 16 zeroed
free s
free e
free r
free p
free h
free q
q = alloc 8 zeroed
free f
f = alloc 12 align 16 zeroed
free n
n = alloc 9 zeroed
c = realloc c 23
d = realloc d 1
h = alloc 9 align 8 zeroed
p = alloc 23 align 8 zeroed
r = alloc 276 align 16 zeroed
e = alloc 3 zeroed
s = alloc 38 zeroed
free m
m = alloc 23 align 8 zeroed
free v
v = alloc 63 zeroed
free u
r = realloc r 272
free w
free k
k = alloc 511 align 32 zeroed
free a
a = alloc 250 align 256 zeroed
w = alloc 15 align 64 zeroed
u = alloc 520 zeroed
g = realloc g 4
free k
free g
u = realloc u 528
free n
free f
free s
s = alloc 16 zeroed
s = realloc s 14
free e
e = alloc 0 zeroed
f = alloc 272 align 64 zeroed
n = alloc 16 align 64 zeroed
g = alloc 56 zeroed
free n
n = alloc 49 zeroed
k = alloc 204 align 512 zeroed
free o
o = alloc 108 zeroed
x = alloc 15 align 16 zeroed
b = alloc 132 align 64 zeroed
free f
free r
free h
h = alloc 1 align 8 zeroed
r = alloc 0 zeroed
f = realloc q 0
free g
j = realloc j 15
g = alloc 0 zeroed
q = alloc 119 zeroed
free o
o = alloc 20 align 8 zeroed
free w
free l
l = alloc 0 align 32 zeroed
free h
free d
free a
free k
free v
free i
free s
s = alloc 264 zeroed
i = alloc 258 zeroed
v = alloc 1 zeroed
k = alloc 0 align 256 zeroed
a = alloc 0 zeroed
d = alloc 49 align 16 zeroed
free x
x = alloc 1 align 64 zeroed
free g
g = alloc 3 zeroed
q = realloc q 520
f = realloc f 0
h = alloc 3 align 16 zeroed
p = realloc p 27
free l
l = alloc 0 zeroed
w = alloc 5 align 256 zeroed
free s
s = realloc q 16
e = realloc e 0
free x
s = realloc s 15
x = realloc e 132
free v
free a
a = alloc 3 zeroed
free k
k = alloc 40 zeroed
v = alloc 0 align 32 zeroed
e = alloc 4 zeroed
c = realloc c 7
q = alloc 226 align 8 zeroed
free w
w = alloc 23 zeroed
free r
free m
l = realloc l 0
free o
o = alloc 516 zeroed
m = alloc 65 align 32 zeroed
r = alloc 4 zeroed
free h
h = alloc 193 align 16 zeroed
p = realloc p 28
free e
e = alloc 3 zeroed
free k
free p
free t
t = alloc 64 zeroed
free n
n = alloc 31 align 512 zeroed
p = alloc 20 align 8 zeroed
free o
free c
free n
free e
free x
free i
r = realloc r 47
i = alloc 193 align 256 zeroed
g = realloc g 2
x = alloc 0 zeroed
e = alloc 36 align 16 zeroed
free e
e = alloc 1 align 16 zeroed
free e
free x
d = realloc d 129
q = realloc q 452
x = alloc 17 align 8 zeroed
free a
free x
free q
q = alloc 132 zeroed
x = alloc 30 zeroed
free r
r = alloc 0 align 16 zeroed
a = alloc 129 align 16 zeroed
e = alloc 56 align 8 zeroed
free x
free e
e = alloc 129 zeroed
b = realloc b 193
free a
free b
l = realloc l 0
b = alloc 120 zeroed
a = alloc 64 zeroed
m = realloc m 130
free r
free m
free b
free l
free h
h = alloc 7 zeroed
l = alloc 562 zeroed
free v
free l
free h
free p
w = realloc w 23
g = realloc g 4
e = realloc e 129
free f
f = alloc 15 align 16 zeroed
free e
e = alloc 24 align 8 zeroed
p = alloc 52 zeroed
free f
f = alloc 5 zeroed
h = alloc 15 zeroed
l = alloc 56 align 64 zeroed
free p
p = realloc t 257
free l
l = alloc 48 align 32 zeroed
t = alloc 193 align 256 zeroed
v = alloc 483 align 64 zeroed
b = alloc 568 align 32 zeroed
free p
p = alloc 15 zeroed
free w
w = alloc 4 align 2048 zeroed
m = alloc 17 align 8 zeroed
free f
f = alloc 193 align 8 zeroed
v = realloc v 423
s = realloc s 0
free d
free v
v = alloc 45 align 64 zeroed
p = realloc p 0
free v
free q
free e
free p
free w
w = alloc 212 zeroed
p = alloc 17 align 16 zeroed
h = realloc h 6
free f
free b
free t
free s
s = alloc 435 align 64 zeroed
t = alloc 1 zeroed
free g
j = realloc j 24
g = alloc 8 zeroed
b = alloc 82 zeroed
f = alloc 148 align 16 zeroed
e = alloc 1 align 512 zeroed
q = alloc 8 zeroed
v = alloc 248 zeroed
free v
free q
q = alloc 0 zeroed
v = alloc 13 zeroed
free v
v = alloc 48 zeroed
free m
m = alloc 528 zeroed
a = realloc a 128
free s
s = alloc 43 zeroed
d = alloc 82 zeroed
r = alloc 1 zeroed
x = realloc t 65
free i
i = alloc 5 zeroed
t = alloc 36 align 64 zeroed
n = alloc 14 zeroed
free f
q = realloc q 1
f = alloc 8 align 512 zeroed
free w
free f
free q
free d
free s
free t
free e
free n
free b
free g
free j
free r
r = alloc 24 zeroed
j = alloc 6 align 1024 zeroed
g = alloc 1 zeroed
free g
free j
free r
free l
l = alloc 1 align 64 zeroed
free l
l = alloc 1 zeroed
free l
free m
free v
free a
free x
free h
h = alloc 97 align 16 zeroed
x = alloc 39 zeroed
a = alloc 9 align 1024 zeroed
free x
x = realloc p 25
p = alloc 220 zeroed
v = alloc 21 align 16 zeroed
free h
h = alloc 8 align 16 zeroed
m = alloc 220 zeroed
l = alloc 61 zeroed
r = alloc 4 zeroed
free h
h = realloc r 4
free h
free a
free l
free p
p = alloc 60 align 32 zeroed
p = realloc p 32
i = realloc i 13
l = alloc 15 align 16 zeroed
p = realloc p 40
a = alloc 11 align 512 zeroed
free u
a = realloc a 11
u = alloc 28 zeroed
h = alloc 5 align 64 zeroed
r = alloc 245 align 32 zeroed
j = alloc 3 zeroed
g = alloc 1 align 8 zeroed
g = realloc g 1
b = alloc 2 align 16 zeroed
free h
h = alloc 13 align 256 zeroed
free a
a = alloc 84 align 8 zeroed
n = alloc 1 zeroed
free v
free p
p = alloc 25 zeroed
g = realloc g 508
m = realloc m 220
v = alloc 0 align 16 zeroed
e = alloc 1 align 16 zeroed
b = realloc b 4
t = alloc 360 align 64 zeroed
s = alloc 1 align 2048 zeroed
free v
free g
g = realloc x 12
x = alloc 50 zeroed
free s
s = alloc 2 align 16 zeroed
free e
p = realloc p 29
e = realloc s 220
s = alloc 246 align 16 zeroed
free r
r = alloc 13 align 8 zeroed
v = alloc 21 align 256 zeroed
d = alloc 8 align 256 zeroed
q = alloc 24 zeroed
f = alloc 2 zeroed
w = alloc 120 align 32 zeroed
c = alloc 31 align 8 zeroed
o = alloc 246 zeroed
k = alloc 12 zeroed
free m
free h
free f
f = alloc 8 zeroed
free v
free f
free s
s = alloc 1 align 512 zeroed
f = alloc 48 zeroed
free w
w = alloc 18 zeroed
v = alloc 194 zeroed
h = alloc 1 zeroed
free e
free k
k = alloc 0 zeroed
free x
x = alloc 24 align 8 zeroed
e = alloc 65 zeroed
m = alloc 24 align 16 zeroed
a = realloc a 42
free h
k = realloc k 64
free p
free t
free u
free r
free a
a = alloc 11 zeroed
r = alloc 4 zeroed
free l
free r
free a
free d
d = alloc 218 zeroed
free f
f = realloc b 2
b = alloc 516 align 64 zeroed
free d
v = realloc v 97
d = alloc 3 zeroed
free b
free d
d = alloc 65 align 64 zeroed
b = alloc 65 align 16 zeroed
a = realloc i 26
q = realloc q 15
free v
free q
q = alloc 32 align 16 zeroed
free s
s = alloc 6 zeroed
free q
free g
free n
free b
free k
a = realloc a 0
k = alloc 125 align 8 zeroed
b = alloc 0 zeroed
a = realloc a 0
n = realloc s 6
e = realloc e 69
s = alloc 42 zeroed
g = alloc 32 zeroed
q = alloc 9 align 32 zeroed
free m
m = alloc 0 zeroed
o = realloc o 276
v = alloc 247 zeroed
i = alloc 8 align 2048 zeroed
free x
free s
s = alloc 16 zeroed
o = realloc o 138
x = alloc 2 align 256 zeroed
r = alloc 224 align 512 zeroed
l = alloc 0 align 16 zeroed
free l
free r
free a
free m
free j
free g
free k
d = realloc d 130
free q
x = realloc x 2
q = alloc 8 align 16 zeroed
e = realloc e 61
free c
free v
free e
free s
free o
free n
free f
b = realloc b 0
free b
w = realloc w 10
free w
w = alloc 48 align 8 zeroed
b = alloc 1 align 2048 zeroed
b = realloc b 2
free i
x = realloc x 40
i = alloc 8 align 8 zeroed
free b
free d
free q
w = realloc w 1
q = alloc 31 zeroed
d = alloc 155 align 256 zeroed
free d
d = alloc 209 zeroed
b = alloc 27 zeroed
f = alloc 233 align 8 zeroed
w = realloc w 16
n = alloc 16 align 256 zeroed
o = alloc 1 align 8 zeroed
s = alloc 1 align 8 zeroed
q = realloc q 4
e = alloc 167 align 8 zeroed
i = realloc i 0
free s
n = realloc n 32
s = alloc 0 align 8 zeroed
v = alloc 0 zeroed
c = alloc 24 align 32 zeroed
o = realloc o 0
free q
q = realloc b 0
b = alloc 24 align 256 zeroed
free q
s = realloc s 0
free e
free v
free b
b = realloc i 0
free b
free o
o = alloc 50 zeroed
b = alloc 16 align 512 zeroed
i = alloc 22 zeroed
free o
free i
w = realloc w 32
s = realloc s 0
i = alloc 209 zeroed
o = alloc 1 align 16 zeroed
v = alloc 0 align 8 zeroed
x = realloc x 48
e = alloc 209 zeroed
q = alloc 4 zeroed
s = realloc s 1
k = alloc 64 zeroed
g = alloc 1 align 16 zeroed
j = alloc 1 zeroed
free j
j = alloc 56 zeroed
m = alloc 7 align 256 zeroed
a = alloc 209 zeroed
r = alloc 161 zeroed
free r
free a
a = alloc 52 align 16 zeroed
r = alloc 56 align 16 zeroed
free w
free r
free a
free m
free j
j = alloc 24 zeroed
m = alloc 15 align 8 zeroed
free g
free m
m = realloc d 217
d = alloc 32 zeroed
free j
free f
free o
free s
free d
d = alloc 32 align 16 zeroed
s = alloc 209 zeroed
o = alloc 167 align 8 zeroed
v = realloc v 0
f = alloc 10 zeroed
s = realloc s 2
j = alloc 2 zeroed
q = realloc q 3
g = alloc 8 align 256 zeroed
o = realloc o 175
a = alloc 3 zeroed
r = alloc 317 zeroed
w = alloc 30 zeroed
l = realloc g 16
l = realloc l 17
free x
x = alloc 56 zeroed
g = alloc 6 align 256 zeroed
free l
l = alloc 5 zeroed
free f
f = alloc 2 align 64 zeroed
u = alloc 0 zeroed
t = alloc 209 zeroed
free g
free t
free u
free f
free x
free r
free a
a = alloc 15 align 8 zeroed
r = alloc 18 align 1024 zeroed
x = alloc 26 zeroed
f = alloc 16 zeroed
u = alloc 302 align 256 zeroed
free o
o = alloc 12 zeroed
t = alloc 3 zeroed
free t
free o
free f
free x
free r
free a
free q
free s
free v
v = alloc 43 align 16 zeroed
free v
free l
i = realloc i 217
b = realloc b 24
l = alloc 48 zeroed
v = alloc 48 align 16 zeroed
free v
v = alloc 8 align 8 zeroed
s = alloc 8 zeroed
q = alloc 2 align 16 zeroed
a = alloc 0 align 8 zeroed
r = alloc 24 align 64 zeroed
free r
r = alloc 1 align 64 zeroed
x = alloc 217 align 64 zeroed
f = alloc 424 zeroed
o = alloc 343 zeroed
t = alloc 318 zeroed
g = alloc 0 align 64 zeroed
free g
o = realloc o 48
free o
free u
free f
free r
free k
free w
free m
free i
free q
free j
j = alloc 67 zeroed
free t
free e
free a
a = alloc 0 align 2048 zeroed
free a
a = alloc 3 align 4096 zeroed
free a
a = alloc 16 align 16 zeroed
e = alloc 24 zeroed
t = alloc 5 zeroed
q = alloc 31 align 64 zeroed
free v
v = alloc 0 align 16 zeroed
t = realloc t 0
i = alloc 176 zeroed
free i
free t
free v
q = realloc q 30
free q
free a
a = alloc 217 align 8 zeroed
q = alloc 0 zeroed
n = realloc n 2
v = alloc 84 align 32 zeroed
t = realloc j 67
free t
q = realloc q 0
t = alloc 16 zeroed
d = realloc d 28
j = alloc 3 align 32 zeroed
i = alloc 132 align 8 zeroed
m = alloc 24 align 16 zeroed
q = realloc q 0
free q
free i
free v
free j
free d
free c
free e
free a
a = alloc 40 align 16 zeroed
e = alloc 12 align 32 zeroed
c = alloc 92 zeroed
free t
t = alloc 5 align 32 zeroed
d = alloc 3 align 8 zeroed
free x
x = alloc 23 zeroed
j = alloc 48 zeroed
free n
m = realloc m 4
free t
free s
free c
c = alloc 24 align 32 zeroed
s = alloc 374 align 16 zeroed
free s
free c
free a
a = alloc 128 zeroed
free a
free x
free m
m = alloc 16 align 16 zeroed
x = alloc 24 align 16 zeroed
free j
free x
x = alloc 6 align 8 zeroed
free m
free x
free d
d = realloc e 6
e = alloc 90 zeroed
free l
l = alloc 40 zeroed
x = realloc b 40
free e
free x
x = alloc 0 zeroed
e = alloc 64 align 16 zeroed
b = alloc 64 align 8 zeroed
m = alloc 256 zeroed
free d
x = realloc x 0
free m
free x
x = alloc 64 align 32 zeroed
m = alloc 128 align 64 zeroed
x = realloc x 80
free e
e = alloc 120 align 8 zeroed
free x
e = realloc e 2
x = alloc 0 align 16 zeroed
free l
free b
b = alloc 0 zeroed
l = alloc 25 zeroed
free l
l = alloc 4 align 1024 zeroed
b = realloc b 0
free b
free m
m = alloc 1 align 512 zeroed
free l
free m
x = realloc x 0
m = alloc 8 align 32 zeroed
free e
m = realloc m 0
m = realloc m 0
e = alloc 15 align 256 zeroed
x = realloc x 1
free e
free m
m = alloc 7 align 8 zeroed
free x
x = alloc 3 align 512 zeroed
x = realloc x 3
free m
free x
x = alloc 55 zeroed
free x
x = alloc 63 align 8 zeroed
free x
x = alloc 28 zeroed
m = alloc 22 align 256 zeroed
e = realloc x 22
free m
m = alloc 22 align 8 zeroed
x = alloc 7 align 8 zeroed
l = alloc 174 align 256 zeroed
free e
m = realloc m 481
l = realloc l 348
e = alloc 13 zeroed
b = alloc 0 zeroed
d = alloc 348 align 8 zeroed
j = alloc 8 zeroed
a = alloc 58 align 64 zeroed
c = alloc 48 zeroed
s = alloc 94 align 256 zeroed
t = alloc 13 zeroed
n = alloc 3 zeroed
v = alloc 348 align 8 zeroed
i = alloc 0 align 32 zeroed
q = alloc 0 zeroed
free m
m = alloc 9 zeroed
w = alloc 64 zeroed
free t
free j
free q
free w
free m
i = realloc i 94
m = alloc 311 align 64 zeroed
w = alloc 36 zeroed
free v
v = alloc 15 align 64 zeroed
m = realloc m 155
q = alloc 15 align 32 zeroed
j = alloc 1 align 8 zeroed
free w
free j
j = alloc 68 align 8 zeroed
a = realloc a 2
w = alloc 2 align 64 zeroed
free i
free x
free m
free n
n = alloc 24 zeroed
m = alloc 89 align 8 zeroed
x = alloc 18 align 8 zeroed
i = alloc 9 align 16 zeroed
x = realloc x 20
n = realloc n 16
j = realloc j 1
t = alloc 39 zeroed
free c
c = alloc 39 zeroed
k = alloc 9 zeroed
r = alloc 7 zeroed
f = alloc 38 align 8 zeroed
free v
v = alloc 59 align 16 zeroed
u = alloc 64 align 16 zeroed
o = alloc 56 zeroed
g = alloc 3 align 256 zeroed
p = alloc 32 zeroed
h = alloc 1 align 16 zeroed
free l
free w
free o
o = alloc 12 zeroed
free e
e = alloc 22 align 8 zeroed
free t
free g
free m
free e
free i
i = alloc 7 zeroed
free i
i = alloc 7 zeroed
e = realloc x 36
x = alloc 7 zeroed
f = realloc f 64
m = alloc 3 align 8 zeroed
g = alloc 7 align 8 zeroed
free g
r = realloc r 4
free r
free f
free e
free k
k = alloc 0 zeroed
e = alloc 1 zeroed
f = realloc s 97
s = alloc 7 zeroed
