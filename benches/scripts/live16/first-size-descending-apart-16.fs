freespace script 1
heap 16384 fit=first order=size-descending coalescing=off granule=16
a = alloc 7 align 8
b = alloc 64
a = realloc a 3
c = alloc 7
d = alloc 96 align 1024
e = alloc 142 align 16
f = alloc 165 zeroed
g = alloc 165
free g
free a
a = alloc 136
g = alloc 31 align 256 zeroed
h = alloc 8 align 512 zeroed
i = alloc 204 align 2048
j = alloc 1
k = alloc 160
l = alloc 120 align 8
m = alloc 0 align 16
n = alloc 7
o = alloc 2 align 32 zeroed
p = alloc 2 align 32
q = alloc 16 align 32
r = alloc 16
s = alloc 4
free n
free o
o = alloc 1 align 256
n = alloc 545 align 8
t = alloc 7
u = alloc 16 align 256
h = realloc h 4
v = alloc 88 align 256
w = alloc 2 zeroed
x = alloc 7 align 16 zeroed
l = realloc l 60
free m
h = realloc h 102
m = alloc 88
free e
e = alloc 16 align 8
free o
o = alloc 113
free o
o = alloc 30 align 32
free j
j = alloc 0 align 16 zeroed
free j
j = alloc 8 align 64
free h
x = realloc x 14
h = alloc 8
b = realloc b 72
free d
d = alloc 12
free m
m = alloc 11
free e
e = alloc 9
free c
d = realloc d 2
j = realloc j 9
c = alloc 88 align 256
f = realloc f 145
free n
t = realloc t 0
n = alloc 165 align 256 zeroed
o = realloc o 30
free q
g = realloc g 502
q = realloc i 204
i = alloc 7
k = realloc k 2
free b
d = realloc d 2
b = alloc 0 align 32 zeroed
free r
k = realloc k 4
g = realloc g 7
r = alloc 165 align 4096 zeroed
free n
n = alloc 8
free n
n = alloc 0 align 32 zeroed
free k
k = alloc 91 zeroed
m = realloc m 16
u = realloc u 4
free x
x = alloc 32
free m
m = alloc 16 align 256
k = realloc k 80
free n
n = alloc 2 align 16 zeroed
t = realloc t 8
free e
e = alloc 165 zeroed
o = realloc o 60
p = realloc p 2
free x
x = alloc 7 align 64
free a
a = alloc 2 align 16 zeroed
free i
i = alloc 50
free m
m = alloc 16 align 512
free c
c = alloc 165 align 8
free l
l = alloc 9
i = realloc i 100
b = realloc b 0
free u
u = alloc 0 align 32
free k
k = alloc 1622 align 32
free a
a = alloc 8 align 8
free a
a = alloc 7
f = realloc f 163
free j
g = realloc g 3
j = alloc 8
o = realloc o 64
j = realloc j 16
free p
p = alloc 264
free s
l = realloc l 5
s = alloc 21
free r
r = alloc 12
free w
q = realloc q 203
s = realloc s 37
w = realloc x 11
j = realloc j 24
x = alloc 73 align 2048 zeroed
free f
f = alloc 72
free s
o = realloc o 32
s = alloc 165 align 64
free q
free k
free b
free l
free t
t = alloc 165 align 16 zeroed
l = alloc 8
b = alloc 165 zeroed
k = alloc 176
k = realloc k 2
q = alloc 16
free x
x = alloc 165
s = realloc s 0
free c
j = realloc j 16
c = alloc 9 align 256
free q
q = alloc 16 align 256
free m
m = alloc 0 align 64
free w
w = alloc 33 align 256
free h
h = alloc 15 align 16 zeroed
free r
j = realloc j 32
r = alloc 131 align 16
free a
a = alloc 89
g = realloc g 19
free l
s = realloc s 0
l = alloc 81
free p
p = alloc 16 align 16
free k
k = alloc 31
free b
c = realloc c 0
b = alloc 20
u = realloc u 0
free e
e = alloc 44 align 16
free g
d = realloc d 1
e = realloc e 28
g = alloc 9 align 8
free x
x = alloc 40
u = realloc u 0
x = realloc x 1025
free v
v = alloc 7 align 512
free d
u = realloc u 10
d = alloc 49 align 2048
free s
s = alloc 8 zeroed
free q
q = alloc 4
free n
n = alloc 165
free e
e = alloc 12
free g
g = alloc 663
a = realloc a 56
free h
h = alloc 446
free p
p = alloc 40 align 16
free q
free u
free k
k = alloc 4 align 16
u = alloc 24
a = realloc a 28
q = alloc 80 align 32 zeroed
free q
q = alloc 2
b = realloc b 10
free b
b = alloc 2 align 256
free b
b = alloc 7 align 2048
free b
b = alloc 7
t = realloc t 82
free t
t = alloc 2
free t
t = alloc 47 align 32
free t
t = alloc 7 align 16
free t
c = realloc c 0
t = alloc 7
free t
t = alloc 16 align 2048
k = realloc k 8
free k
w = realloc w 567
s = realloc s 80
k = alloc 8 align 512
free k
k = alloc 165 align 256 zeroed
r = realloc r 131
free r
r = alloc 7 align 8
d = realloc d 33
free d
d = alloc 165
d = realloc d 165
free d
l = realloc l 65
a = realloc a 20
d = alloc 16 align 32 zeroed
free d
d = alloc 45 align 1024
free d
d = alloc 47 zeroed
free h
free k
free n
free t
free s
s = alloc 2 align 8
t = alloc 24 align 256 zeroed
n = alloc 115
q = realloc q 24
k = alloc 16
r = realloc r 8
h = alloc 221
free i
i = alloc 16
free g
g = alloc 2
free v
v = alloc 3 align 2048
free x
x = alloc 6 align 1024
free n
b = realloc b 11
k = realloc k 12
n = alloc 12 align 512 zeroed
r = realloc r 4
free u
u = alloc 8 align 16
free g
q = realloc q 23
g = alloc 40 align 256
free q
q = alloc 121 align 1024
e = realloc e 6
free c
u = realloc u 0
c = alloc 1 align 1024 zeroed
free q
q = alloc 8 align 16
free e
e = alloc 2 align 16 zeroed
free r
x = realloc x 0
r = alloc 165
free f
f = alloc 2
free q
q = alloc 7
free o
o = alloc 4 align 16
free u
u = alloc 165
free x
x = alloc 107
free n
n = alloc 113
v = realloc v 19
e = realloc e 1
free f
f = realloc h 222
h = alloc 16 zeroed
free d
d = alloc 40 align 1024
free l
l = alloc 7 zeroed
free r
d = realloc d 40
r = alloc 165 align 16
q = realloc q 14
free a
a = alloc 2 align 32
free l
l = realloc g 1
g = alloc 16
free g
g = alloc 16 zeroed
free p
p = alloc 248 align 16
free a
a = alloc 0
free g
g = alloc 20 align 2048 zeroed
free s
s = alloc 16
free x
x = alloc 2 zeroed
free k
k = alloc 41 align 512
j = realloc j 28
g = realloc g 9
e = realloc e 1
t = realloc t 48
free l
l = alloc 16
free q
q = alloc 5
free q
q = alloc 16 align 16
free g
g = alloc 48 align 16
g = realloc g 48
t = realloc t 96
s = realloc s 32
free a
a = alloc 2
free t
t = alloc 79
free x
x = alloc 165
free q
q = alloc 11 align 256
i = realloc i 116
free c
c = alloc 1 align 32
free i
i = alloc 5 align 256 zeroed
free a
a = alloc 8 align 64
free m
m = alloc 6
free f
a = realloc a 12
f = alloc 15 align 8
t = realloc t 0
free m
a = realloc a 24
m = alloc 23 align 32 zeroed
free s
s = alloc 113 align 32
free m
e = realloc e 0
m = alloc 111 align 8
free r
w = realloc w 567
r = alloc 1 zeroed
free k
p = realloc p 247
k = alloc 1
free n
n = alloc 12 align 1024
free a
a = alloc 2 align 8
free e
free p
free f
free n
free j
free l
free q
q = alloc 6 align 64
l = alloc 64 align 16
j = alloc 8 align 4096
n = alloc 2 align 8
f = alloc 156 align 64
free q
free c
c = alloc 5
q = alloc 2
p = realloc b 12
p = realloc p 24
b = alloc 0
free q
free n
free h
h = realloc a 0
a = alloc 5
n = alloc 6
q = alloc 165
e = alloc 96
free j
j = alloc 7
free k
k = alloc 21
free u
u = alloc 88
free j
j = alloc 9 align 8
free k
k = alloc 88 align 16
f = realloc f 137
p = realloc p 8
free b
b = alloc 16 align 8
free d
d = alloc 0
free r
a = realloc a 1
r = alloc 16 align 256
free x
n = realloc n 7
x = alloc 8 zeroed
i = realloc i 10
f = realloc f 120
free a
e = realloc e 12
a = alloc 3 align 256
free j
h = realloc h 4
j = alloc 80 zeroed
free k
k = alloc 24
i = realloc i 7
free i
h = realloc h 2
i = alloc 5 zeroed
v = realloc v 9
free c
m = realloc m 5
c = alloc 8 align 1024 zeroed
d = realloc d 0
free o
o = alloc 9
free d
d = alloc 165 align 16
free e
k = realloc k 12
e = alloc 12 align 512 zeroed
free k
m = realloc m 10
p = realloc p 0
u = realloc u 8
k = alloc 165 align 16
free i
i = alloc 8 align 1024
free p
p = alloc 166
free i
i = alloc 2
free w
w = alloc 7 align 2048
free t
t = alloc 16
e = realloc e 28
free r
r = alloc 16 align 16
m = realloc m 5
o = realloc o 4
u = realloc u 16
free e
e = realloc h 7
h = alloc 16 align 32
free r
r = alloc 1
free o
t = realloc t 1
o = alloc 2 zeroed
free u
u = alloc 2
free a
a = alloc 15
free g
g = alloc 7 align 512 zeroed
free n
n = alloc 165 align 8
free n
w = realloc w 7
n = alloc 24 align 16
v = realloc v 0
free m
m = alloc 7
free k
i = realloc i 1
k = alloc 8 align 8
free e
e = alloc 8 align 8
free r
r = alloc 3 align 2048 zeroed
free b
d = realloc d 4
b = alloc 113
free t
t = alloc 8
free v
v = alloc 25
free c
c = alloc 7 zeroed
free j
j = realloc b 97
b = alloc 16 align 32 zeroed
free l
l = alloc 2 align 64
free f
l = realloc l 1
f = alloc 16 zeroed
free c
free o
free l
free j
free q
free i
free b
b = alloc 2
i = alloc 32 zeroed
q = alloc 16 zeroed
j = alloc 128 align 32
x = realloc x 24
l = alloc 10
o = alloc 1
c = alloc 136 zeroed
free f
f = alloc 27 zeroed
free c
b = realloc b 48
free f
free b
free l
free x
free q
free i
s = realloc s 56
i = alloc 38 align 64
free i
free s
free n
free u
free j
j = alloc 32 align 64 zeroed
u = alloc 7
v = realloc v 12
n = alloc 120
s = alloc 16 align 64
free o
free s
s = alloc 7 align 16
o = realloc k 7
k = alloc 16
k = realloc k 32
s = realloc s 23
i = alloc 64
t = realloc t 16
q = alloc 1
x = alloc 8
l = alloc 16 align 16 zeroed
i = realloc i 0
b = alloc 1 align 4096
r = realloc r 0
f = alloc 31 align 16
c = alloc 1
free n
n = alloc 12
free c
c = alloc 68
free n
r = realloc r 8
n = alloc 2 align 16 zeroed
j = realloc j 64
free c
m = realloc m 0
c = alloc 97
a = realloc a 120
r = realloc r 7
free j
free g
free h
free i
free r
free q
l = realloc l 32
q = alloc 16
n = realloc n 2
e = realloc e 0
r = realloc q 8
q = alloc 132
i = alloc 8 align 16
h = alloc 7 align 8 zeroed
g = alloc 8 align 1024
j = realloc o 25
o = alloc 79
free l
free j
free h
free i
free q
free r
r = alloc 48
q = alloc 104 align 32
d = realloc d 5
i = realloc k 2
q = realloc q 52
i = realloc i 1
free n
free c
free t
free m
m = alloc 6 align 8
t = alloc 88 align 512
g = realloc g 8
c = alloc 32 align 64
n = alloc 2 zeroed
k = alloc 2
b = realloc b 5
free s
free o
free f
f = alloc 4
o = alloc 2 align 8 zeroed
s = alloc 0
h = alloc 7
free h
free s
free o
free f
free g
free m
m = alloc 16
g = alloc 128
free d
free m
free u
u = alloc 16
v = realloc v 24
free e
p = realloc p 5
e = alloc 136
m = alloc 7 align 8 zeroed
d = alloc 79 align 8 zeroed
f = alloc 5 align 8
o = alloc 80 zeroed
free o
free f
free d
free m
free e
e = alloc 12
n = realloc n 5
m = alloc 16
d = alloc 2
n = realloc n 10
f = alloc 16 align 32
free c
free t
t = alloc 16
c = alloc 2
o = alloc 12
s = alloc 2
b = realloc b 2
h = alloc 32
e = realloc e 0
j = alloc 104
l = alloc 136
free p
p = alloc 88 align 256
free r
n = realloc n 1
r = alloc 12 align 8
free p
p = realloc f 1
b = realloc b 18
f = alloc 7 align 16
free a
free x
free b
free e
free p
free o
free c
c = alloc 8
free c
free m
free d
free l
l = alloc 2 align 1024
d = alloc 16 align 64 zeroed
m = alloc 16 align 8 zeroed
c = alloc 120 align 8
o = alloc 0 zeroed
p = alloc 16
e = alloc 8 align 2048 zeroed
free k
free f
free i
free q
free s
s = alloc 1 align 8 zeroed
u = realloc u 32
q = alloc 1 align 1024
i = alloc 8 align 2048
f = alloc 8 align 4096
k = realloc q 5
q = alloc 7 align 32 zeroed
b = alloc 2
free t
free b
free q
free k
free i
free f
free u
u = alloc 7
free c
c = alloc 6 align 4096
f = alloc 2 align 1024
i = alloc 2
m = realloc m 16
k = alloc 7 align 16
q = alloc 0
g = realloc g 128
q = realloc q 0
free k
k = alloc 2 align 64
b = alloc 16 align 32
k = realloc k 16
t = alloc 16
x = alloc 2
a = alloc 88 align 512
free n
n = alloc 16 align 16
free m
free x
free t
free k
k = alloc 64
t = alloc 104 align 8
x = alloc 2 align 512
m = alloc 8 align 64
free m
free x
free p
free k
free d
free b
free u
u = alloc 120
b = alloc 7 zeroed
w = realloc w 8
free n
free i
i = realloc v 12
v = alloc 0 zeroed
n = alloc 1 align 64 zeroed
free i
free u
free l
free a
free f
free w
free t
free q
v = realloc v 0
q = alloc 2 align 32
t = alloc 7
w = alloc 12 align 256
f = alloc 24
q = realloc q 0
f = realloc f 2
a = alloc 72
free a
free f
f = alloc 7 align 64
a = alloc 8 align 512 zeroed
l = alloc 56 align 8
u = alloc 12 align 64
i = alloc 2 zeroed
d = alloc 27 align 8
free d
free i
free l
free a
free q
q = alloc 7 align 512
a = alloc 7 align 1024
r = realloc r 7
l = alloc 0 align 8
free b
free r
free g
free u
u = alloc 16
g = alloc 4 zeroed
r = realloc a 7
free r
r = alloc 0
free r
free u
free w
free t
free f
f = alloc 16 align 16
t = alloc 7 align 4096 zeroed
w = alloc 8 align 64 zeroed
u = alloc 12 align 16
r = alloc 1 align 64
j = realloc j 4
u = realloc u 6
a = alloc 7
u = realloc u 16
b = alloc 1 align 8
i = alloc 55
free t
h = realloc h 24
t = alloc 2 zeroed
d = alloc 8
k = alloc 2 align 32
free i
free r
free k
free c
free l
free e
e = alloc 7
l = alloc 16
c = alloc 26 align 16
k = alloc 1 align 16
t = realloc t 2
l = realloc l 8
r = alloc 15
i = alloc 7 align 8
p = alloc 44
free r
i = realloc i 3
r = alloc 2 align 16 zeroed
f = realloc f 32
x = realloc t 7
t = alloc 7 align 4096
m = alloc 1 align 32 zeroed
free p
b = realloc b 0
p = alloc 9
free p
free x
free o
free d
free m
free l
free t
free u
free e
free j
free w
w = alloc 7 align 64
j = alloc 33
e = realloc j 1
f = realloc f 16
j = alloc 3 align 2048 zeroed
u = alloc 8
s = realloc s 9
j = realloc j 3
free i
free j
j = alloc 7 zeroed
g = realloc g 2
i = alloc 2
t = alloc 37
free s
s = alloc 0 align 16
l = alloc 7 align 256
free t
t = alloc 7 zeroed
r = realloc r 7
m = alloc 2 align 256 zeroed
free v
free i
free k
free j
free g
free l
free f
free w
w = realloc b 56
free e
free u
u = alloc 8 align 32
e = alloc 3
free w
free r
free a
a = alloc 16 align 256
h = realloc h 12
free h
h = alloc 16
free h
free c
c = alloc 6 align 16
h = alloc 72 zeroed
free a
free q
free c
c = alloc 8 align 8
q = alloc 80
a = alloc 9 align 16
free a
free c
c = alloc 2 align 32
a = alloc 59
e = realloc e 15
r = alloc 16 align 32
w = alloc 16 align 16
h = realloc h 2
b = alloc 2
f = alloc 16 zeroed
l = alloc 0
free l
free c
free h
h = alloc 7 align 32
c = realloc t 23
t = alloc 1 align 16
l = alloc 16
g = alloc 8 zeroed
j = alloc 2 align 512
k = alloc 7 align 512
i = alloc 8 align 32
free i
free s
free k
free q
q = alloc 64 align 16
k = alloc 7
free k
free q
free l
free t
t = alloc 8 zeroed
l = alloc 8
q = alloc 2 align 4096
k = alloc 43 align 16 zeroed
s = alloc 12
i = alloc 2
v = alloc 17
d = alloc 8 align 16
o = alloc 2
x = alloc 8
b = realloc b 8
p = realloc x 8
o = realloc o 1
free f
f = alloc 8 align 256 zeroed
x = alloc 12 align 16 zeroed
free s
s = alloc 9 align 256
k = realloc k 48
free h
i = realloc i 18
p = realloc p 9
x = realloc x 28
h = alloc 9 zeroed
free e
e = alloc 7 align 8
free k
k = alloc 16 align 8 zeroed
free t
free c
free l
l = alloc 16 zeroed
m = realloc m 18
c = alloc 4 align 32
t = alloc 2 align 16
free w
free q
free i
free d
free u
u = alloc 2
free u
free f
free p
free s
s = alloc 17 align 8 zeroed
free n
free t
free g
free x
x = alloc 7 align 32 zeroed
g = alloc 7 align 8
t = alloc 7
n = alloc 16 align 16 zeroed
p = alloc 0 align 256
f = alloc 8 align 2048
u = alloc 0 align 16
d = alloc 2 zeroed
i = alloc 2 align 256
q = alloc 2
w = alloc 4 align 64
free i
free q
free w
free d
d = alloc 24
w = alloc 16
q = alloc 0
q = realloc q 0
i = alloc 2 align 4096
free i
i = alloc 32
r = realloc r 16
k = realloc k 0
free k
k = alloc 28 align 16
free k
k = alloc 31 align 256 zeroed
free k
k = alloc 4 zeroed
free k
free e
free d
free c
i = realloc i 33
r = realloc r 0
free j
free r
free f
free p
free n
free t
t = alloc 2 align 16
n = alloc 16 align 64
p = realloc a 29
a = alloc 1 align 8 zeroed
f = alloc 40 align 64
free g
free f
free a
free p
i = realloc i 4
u = realloc u 0
p = alloc 1 align 64
a = alloc 2 align 512 zeroed
q = realloc q 0
f = alloc 20
g = alloc 8 align 16
free m
free x
free v
free o
o = alloc 25 align 64
v = alloc 3
free o
free b
free p
free t
free n
n = realloc f 20
f = alloc 7
free i
free f
free n
free h
h = alloc 32
free h
free g
free q
q = alloc 8 align 16
g = alloc 2 align 8
h = alloc 7
n = alloc 16
free l
free s
free q
free a
a = alloc 7 align 16
q = alloc 8
s = alloc 68
l = alloc 6 align 8 zeroed
f = alloc 16
i = alloc 16 align 32
free u
u = alloc 2 zeroed
t = alloc 16 align 256
p = alloc 6 align 256 zeroed
b = alloc 2 align 16 zeroed
o = alloc 2
x = alloc 1 align 8
m = alloc 2 zeroed
r = alloc 7 zeroed
j = alloc 16 align 16
c = alloc 7 align 64
w = realloc w 32
free m
free s
s = realloc i 8
i = alloc 7 align 2048
m = alloc 16 align 8 zeroed
d = alloc 14
e = alloc 2 align 64
t = realloc t 0
k = alloc 16 align 64
free i
m = realloc m 16
i = realloc j 14
j = alloc 8 align 32
s = realloc s 64
free w
k = realloc k 8
o = realloc o 7
w = alloc 2 zeroed
free s
s = alloc 3
free e
e = realloc h 7
h = alloc 18 align 8
free o
free k
free d
free r
free t
free i
free j
free w
w = alloc 2
m = realloc m 32
free m
free e
free b
c = realloc c 2
b = alloc 2 align 8
e = alloc 2 align 8
m = alloc 16 align 32
j = alloc 8
i = alloc 7 align 16 zeroed
b = realloc b 16
c = realloc c 0
t = alloc 12 align 64
r = alloc 7 align 16
d = alloc 3 align 32
r = realloc r 3
k = alloc 2 align 16
free r
free m
free w
free l
free q
q = alloc 16
l = alloc 16
w = alloc 2 align 256
i = realloc i 7
m = alloc 16 align 16
l = realloc l 8
free x
free l
l = alloc 7 align 16
x = alloc 6
r = alloc 58
o = alloc 16
v = realloc v 0
free i
i = alloc 28
free v
free w
w = alloc 12
x = realloc x 8
v = alloc 0
free x
x = alloc 8 align 32
free m
free i
free v
v = alloc 47
i = alloc 2 align 8 zeroed
x = realloc x 16
g = realloc g 1
m = alloc 8 align 1024
p = realloc p 37
free w
w = alloc 53 align 8
free p
free g
free v
v = alloc 26 align 8
free v
v = alloc 2
g = alloc 49 align 32
p = alloc 8 align 512
p = realloc p 16
free p
p = alloc 16
free p
p = alloc 9 align 32 zeroed
p = realloc p 4
t = realloc t 7
free t
free g
free v
v = alloc 2 align 8
free w
free v
free l
free i
i = alloc 7 align 16 zeroed
l = alloc 7
v = alloc 1
w = alloc 7
g = alloc 16 align 32
t = alloc 31 align 16 zeroed
free q
q = alloc 56 zeroed
free t
t = alloc 2
free q
free t
free g
free w
free v
free l
free i
free j
free k
free e
free r
free b
free p
free a
free n
free x
x = alloc 16 align 512
n = alloc 0 align 64
a = alloc 0 align 512
free s
free a
free n
x = realloc x 32
free x
free f
free c
free d
d = alloc 5
free d
free h
h = alloc 2 zeroed
free o
o = alloc 16
o = realloc o 3
d = alloc 2 align 32
c = alloc 23
f = alloc 7 align 64
x = alloc 16 align 16 zeroed
n = alloc 7 zeroed
a = alloc 10 zeroed
s = alloc 16 align 32
p = alloc 0 align 256
b = alloc 0
r = alloc 16 align 512
e = alloc 7
k = alloc 2 align 512
free o
free x
free s
free k
free n
n = alloc 7
free a
free f
free h
free r
r = alloc 16
h = alloc 3 align 16
f = alloc 44
a = alloc 24 align 8 zeroed
k = alloc 2 zeroed
e = realloc e 6
c = realloc c 2
s = alloc 8 align 8 zeroed
x = alloc 6 align 64
o = alloc 16 align 8 zeroed
j = alloc 16 align 16
i = alloc 1 zeroed
l = alloc 0 align 64 zeroed
free n
free l
free i
free j
free o
free x
free s
free c
c = alloc 16
s = alloc 7 align 64 zeroed
x = alloc 7 align 32 zeroed
o = alloc 16 align 64
j = alloc 15 zeroed
f = realloc f 22
free f
free o
free x
x = alloc 24
free d
free j
free a
free b
b = alloc 12
k = realloc k 2
r = realloc r 16
free u
free c
c = alloc 2 align 16
free c
free s
free h
x = realloc x 12
h = alloc 16
s = alloc 10 align 32
c = alloc 0 align 16
k = realloc k 3
free r
free b
b = alloc 8
k = realloc k 40
r = alloc 16 align 64
free s
free r
free k
k = alloc 6 align 64
r = alloc 0
s = alloc 12 zeroed
u = alloc 3 align 8
a = alloc 0
b = realloc b 4
j = alloc 9
d = alloc 7
o = alloc 7 align 32
f = alloc 8 align 8
i = alloc 7 align 256
free i
free f
free o
free d
free j
e = realloc e 5
free e
free u
free s
s = alloc 8 align 16
u = alloc 24
free h
free u
u = alloc 7
h = alloc 16 zeroed
e = alloc 9
j = alloc 2 align 1024
d = alloc 2 align 256
free s
free d
free j
free e
free u
u = alloc 1 zeroed
e = alloc 2 align 32
j = alloc 31 align 8
d = alloc 8 zeroed
s = alloc 2
o = alloc 4 align 8
f = alloc 6 align 16
i = alloc 8
l = alloc 24
a = realloc a 0
n = alloc 32 align 64 zeroed
v = alloc 2 zeroed
free d
free e
free u
free x
free v
free b
b = alloc 0 align 64
v = alloc 7
x = alloc 16
free r
free p
free m
free i
free x
x = alloc 2 align 8
free h
free x
free j
free n
n = alloc 2
j = alloc 8
x = alloc 23 zeroed
h = alloc 2
i = alloc 13 align 256
m = alloc 8
p = alloc 2
r = alloc 24
u = alloc 24 align 16
e = alloc 8 align 512 zeroed
d = alloc 12
w = alloc 9
b = realloc b 16
i = realloc i 8
g = alloc 16 align 8
t = alloc 12
h = realloc h 1
q = alloc 2
free a
j = realloc j 8
a = realloc l 21
r = realloc r 7
l = alloc 9 zeroed
free q
q = alloc 16 align 8
o = realloc o 20
t = realloc t 24
v = realloc v 7
free l
l = alloc 8
free v
v = alloc 8 zeroed
q = realloc q 4
free l
l = alloc 7
free q
q = realloc h 1
h = alloc 7
free l
free q
free g
free i
free d
free e
free h
free u
free a
free p
p = alloc 7 align 256 zeroed
k = realloc k 1
free b
free j
free r
r = alloc 16
j = alloc 2 align 32 zeroed
x = realloc x 25
b = alloc 8
free b
free x
free r
r = alloc 40 align 8
x = alloc 23
b = realloc x 23
free m
free b
free r
r = alloc 7 zeroed
free r
free o
free n
n = alloc 16 align 16
free v
free j
n = realloc n 0
j = alloc 16
t = realloc t 8
free t
free f
free c
c = alloc 7 align 4096
free c
free p
p = alloc 12 zeroed
c = alloc 16 align 32
f = alloc 8
t = alloc 11
v = alloc 8
free n
free p
p = alloc 2 align 512
free p
p = alloc 16
c = realloc c 0
n = alloc 21 align 256
o = alloc 16
r = alloc 23 align 8
b = alloc 32 align 64
m = alloc 8
free p
free b
free k
free f
f = alloc 7
k = alloc 3
b = alloc 2
p = alloc 1 align 16
x = alloc 8
a = alloc 4
u = alloc 7
h = alloc 7 align 256
e = alloc 7 align 16 zeroed
d = alloc 2 align 512 zeroed
i = realloc n 42
m = realloc m 12
free v
free m
free e
free h
free u
free a
a = alloc 2 align 8 zeroed
free x
free a
free p
free b
b = alloc 3 zeroed
p = alloc 7 align 2048
c = realloc c 4
a = alloc 8 align 64
x = alloc 0 align 8
free k
free x
a = realloc a 0
x = alloc 7 zeroed
k = alloc 16 zeroed
u = alloc 7 zeroed
h = alloc 16 zeroed
j = realloc j 32
e = alloc 8 align 256 zeroed
m = alloc 9 zeroed
v = alloc 8
free v
free m
free c
free e
free j
i = realloc i 21
u = realloc u 0
j = realloc w 9
w = alloc 12
e = realloc k 16
k = alloc 7 zeroed
c = alloc 16
r = realloc r 22
m = alloc 7 align 32 zeroed
v = alloc 16 align 64
n = alloc 0 align 32
h = realloc h 7
g = alloc 8 align 2048 zeroed
s = realloc s 2
q = alloc 20
free i
free q
free s
free h
free v
free m
m = alloc 2
v = alloc 0 align 16
h = alloc 16
free v
free x
free c
c = alloc 15
x = alloc 2 align 32
free o
free u
b = realloc b 3
u = alloc 7
p = realloc p 4
o = realloc t 31
free r
free o
free b
free e
e = alloc 9 align 8 zeroed
b = alloc 8
free b
free e
free h
free a
free k
u = realloc u 14
k = alloc 8
a = alloc 8
free w
free d
free u
free k
free f
n = realloc n 0
f = alloc 16
k = alloc 7
free k
free a
free p
free m
m = alloc 2
m = realloc m 4
p = alloc 5 align 256 zeroed
a = alloc 37
k = realloc j 0
j = alloc 4 align 2048
n = realloc n 16
u = alloc 2
d = alloc 7
w = alloc 7 zeroed
h = alloc 5 align 256
free h
free w
w = alloc 7 align 32 zeroed
h = alloc 16
p = realloc p 9
e = alloc 16 align 64 zeroed
b = alloc 0 zeroed
o = alloc 7 align 8 zeroed
r = alloc 16
t = alloc 7 align 512
v = alloc 7 align 8
s = alloc 5 align 1024
q = alloc 8
e = realloc e 14
free u
free x
free q
free o
free h
h = alloc 7
f = realloc f 15
free a
free f
free t
free b
free v
v = alloc 0 zeroed
b = alloc 26 align 32
free p
free e
h = realloc h 14
e = alloc 16
p = alloc 20
t = alloc 3
f = alloc 2
free b
free k
free c
free f
f = realloc t 7
free e
free f
f = alloc 16 align 8
e = alloc 16 zeroed
e = realloc e 17
t = alloc 2
free d
d = alloc 16 align 16 zeroed
c = alloc 2
k = alloc 2 align 256
b = alloc 25 align 64
a = alloc 2 align 256
o = alloc 24 align 64
q = alloc 2
free t
free q
free o
o = alloc 8 align 8
q = alloc 12
t = alloc 8 align 16
r = realloc r 12
x = alloc 3
free a
free x
free r
free q
free o
free k
free c
free d
free e
e = alloc 12 align 16
d = alloc 3 align 16
free d
free e
w = realloc w 7
e = alloc 1 align 4096
n = realloc n 7
d = alloc 8 align 4096
c = alloc 6 align 256
k = realloc s 2
s = alloc 1 align 8
o = alloc 7
q = alloc 5 zeroed
r = alloc 2
free n
free e
free m
free k
free h
f = realloc f 16
h = alloc 0 align 1024 zeroed
k = realloc s 2
s = alloc 2 align 256 zeroed
m = alloc 11 align 16
e = alloc 4 align 512
free b
free e
e = alloc 0
s = realloc s 2
free m
free s
free e
e = realloc k 1
r = realloc r 8
q = realloc q 5
free q
free e
e = alloc 8 align 8
q = alloc 19 zeroed
k = alloc 24 align 16 zeroed
s = alloc 9 zeroed
m = alloc 12 align 32
free o
free e
free w
free r
h = realloc h 16
q = realloc q 21
free f
free q
free k
k = alloc 0
q = alloc 16 align 64
free k
k = alloc 7 align 16
free c
free m
free q
free s
s = alloc 16
free h
h = alloc 16 align 64
free h
free t
free s
s = alloc 16 align 16
t = alloc 7 align 512
free t
free s
s = alloc 16
t = alloc 2 align 256 zeroed
free t
free k
free d
d = alloc 0 zeroed
k = alloc 2 align 8
t = alloc 7
h = alloc 7 align 8 zeroed
q = alloc 9
m = alloc 7 align 32
c = alloc 7 align 16
free v
free c
free p
p = alloc 7 align 16
c = alloc 20 zeroed
v = alloc 24
f = alloc 8 align 16 zeroed
r = alloc 12
w = alloc 12
free t
free q
free m
free s
free g
w = realloc w 4
g = alloc 2 align 8
d = realloc d 0
s = alloc 16 align 256
c = realloc c 18
m = realloc c 9
c = alloc 8 align 1024
q = alloc 0 align 8 zeroed
t = alloc 2 align 8
free t
free m
m = alloc 16 align 256
t = alloc 8 align 32
e = alloc 19 zeroed
o = alloc 12 align 8 zeroed
b = alloc 8 zeroed
n = alloc 5 align 32 zeroed
x = alloc 2
a = alloc 7 zeroed
x = realloc x 1
g = realloc g 1
u = alloc 16
free u
free g
free a
a = alloc 7
free k
free q
free f
free b
free o
free e
free t
free m
a = realloc a 14
m = alloc 12
t = alloc 7 align 256 zeroed
e = alloc 7 align 8
s = realloc s 32
o = alloc 16 align 8
b = alloc 2
f = alloc 11
t = realloc t 0
q = alloc 2
k = alloc 3
g = alloc 10
u = alloc 8
i = alloc 2
l = alloc 24 align 16
l = realloc l 24
r = realloc r 13
free c
c = alloc 16 align 8 zeroed
free r
r = alloc 14 align 16
free c
free r
free i
free u
free g
g = alloc 4 zeroed
u = alloc 18
free n
free g
free u
free l
free h
h = alloc 16
l = alloc 0
free p
free a
free h
h = alloc 16
a = alloc 16
free a
free h
free m
free o
free v
free l
l = alloc 2 align 512
j = realloc j 0
v = alloc 7
o = alloc 8 align 32
m = alloc 16
h = alloc 8 align 256
a = alloc 0 align 512 zeroed
free k
free a
e = realloc e 7
a = alloc 7
k = alloc 16
p = alloc 16 align 8
u = alloc 16 zeroed
free u
u = alloc 7
g = alloc 2
free h
free g
x = realloc x 12
o = realloc o 2
free q
free w
free m
free a
a = alloc 9 align 16
m = alloc 8 zeroed
free k
free a
free u
o = realloc o 3
free p
free o
o = alloc 16 zeroed
m = realloc m 24
p = alloc 1
p = realloc p 1
u = alloc 17
free f
free s
free u
free x
free d
free o
o = alloc 16 align 32 zeroed
b = realloc b 0
d = alloc 2 align 1024
x = alloc 12 align 16 zeroed
u = alloc 8 align 8
s = alloc 3 align 4096 zeroed
free s
free u
free x
free d
d = alloc 0 zeroed
x = alloc 2
u = alloc 16 align 8
s = alloc 2
f = alloc 1 align 64
a = alloc 8
free x
free m
b = realloc b 1
free t
free u
free a
free l
l = alloc 8 align 16
free d
d = alloc 7 zeroed
a = alloc 24
j = realloc j 0
free l
free e
f = realloc f 0
e = alloc 8 zeroed
l = alloc 7 align 512
u = alloc 9
t = alloc 24
free o
free t
free u
free l
l = alloc 0
u = alloc 2
t = alloc 2 align 16
o = alloc 2 align 32
free l
free e
free t
free j
free u
free s
free o
free d
b = realloc b 0
free p
p = alloc 2
d = alloc 7
o = alloc 13
s = alloc 7 align 64
u = alloc 16 align 64 zeroed
j = alloc 2
t = alloc 8
e = alloc 4
l = alloc 8
m = alloc 2
x = alloc 3 align 64 zeroed
k = alloc 16 zeroed
b = realloc b 0
w = alloc 12 align 32
q = alloc 17 align 64
free f
free q
free w
free b
free x
x = alloc 8 align 8
b = alloc 12 align 32
w = alloc 0
q = alloc 16 align 8
f = alloc 2 align 16 zeroed
g = alloc 7
h = alloc 16
n = alloc 0 align 4096
i = alloc 2
r = alloc 16 zeroed
free r
r = alloc 16 align 256
c = alloc 16 align 8
free c
c = alloc 4 align 1024
free c
free m
free r
free i
free n
b = realloc b 20
n = alloc 7
i = alloc 0 align 256
r = alloc 1 zeroed
m = alloc 0 align 256 zeroed
c = alloc 2 align 8
free h
g = realloc g 1
h = alloc 8 align 8
free c
c = alloc 8 align 16
l = realloc l 2
free h
free x
free m
free u
free t
t = alloc 2 align 64
u = alloc 8 align 8
m = alloc 16 align 8
x = alloc 17
h = alloc 8
free c
c = alloc 16 align 64 zeroed
free t
k = realloc k 8
free i
free x
free c
c = alloc 12
x = alloc 8 align 64
i = alloc 16 zeroed
t = alloc 0 align 8
free w
w = alloc 1 align 2048
free u
u = alloc 7 align 16
free t
t = alloc 2
free i
free o
free s
free m
m = alloc 1 align 8
s = alloc 3
free m
free h
free g
free p
free l
free s
s = alloc 9 align 8
l = alloc 12 align 16
p = alloc 0 align 8
g = alloc 7 zeroed
free g
free p
free l
l = alloc 16 align 8
t = realloc t 2
r = realloc r 2
p = alloc 11
g = alloc 2 align 1024
free j
free x
free d
free t
free l
free n
n = alloc 7 align 512
free n
free w
free q
q = alloc 1
v = realloc v 11
u = realloc u 3
w = alloc 7 zeroed
free a
free u
free w
free s
free g
g = alloc 4 align 32
s = alloc 15 align 8
w = realloc b 10
b = alloc 7 align 32
free f
free b
free w
w = alloc 2
free k
free r
r = alloc 8 align 32
k = alloc 16 zeroed
b = alloc 15 align 32 zeroed
free v
free s
free r
free g
q = realloc q 0
g = alloc 8 align 512
r = alloc 3
free p
free r
free g
g = alloc 0 align 16
free b
free q
free w
free k
free c
c = alloc 12 align 8 zeroed
k = alloc 7 align 16 zeroed
w = alloc 8 align 64
q = alloc 8 align 16
b = alloc 9 align 16
r = alloc 7 align 4096
p = alloc 12 align 64
s = alloc 16 align 16 zeroed
v = alloc 7 align 8
f = alloc 16
free r
r = alloc 2 align 8
free r
free v
v = alloc 16 zeroed
p = realloc p 2
r = alloc 8 align 512
u = alloc 16
