freespace script 1
heap 16384 fit=next order=size-ascending granule=8
a = alloc 28 align 8 zeroed
a = realloc a 36
free a
a = alloc 1
b = alloc 32 align 512
c = alloc 8
free b
free a
c = realloc c 8
a = alloc 16 align 256
free a
a = alloc 8 align 16
b = alloc 2 align 64 zeroed
free b
b = alloc 32
d = alloc 1 align 16
e = alloc 33 align 16
f = alloc 8
g = alloc 0 zeroed
free f
f = alloc 2 align 256
h = alloc 558 align 16
i = alloc 558 align 8 zeroed
a = realloc a 8
j = alloc 2 align 8
free j
j = alloc 454
k = alloc 0 align 512
free d
d = alloc 56
l = alloc 24
m = alloc 1 align 8
free g
free m
b = realloc b 32
m = alloc 13 align 2048
g = alloc 70 zeroed
n = alloc 1594 align 32
a = realloc a 471
o = alloc 0 align 16
p = alloc 1024 align 16
free j
a = realloc a 529
j = alloc 32 align 512
free g
g = alloc 64 align 16
q = alloc 16 align 16
r = alloc 1
s = alloc 1 align 256
t = alloc 127 align 256
u = alloc 3244 align 256
free c
c = alloc 1 zeroed
free d
f = realloc f 1
s = realloc s 558
free a
free o
o = alloc 189 align 64
free n
free j
j = alloc 1 zeroed
n = alloc 558 zeroed
free p
free k
free t
free e
free s
free l
l = alloc 16
s = alloc 2
e = alloc 7 align 16
r = realloc r 17
t = alloc 13 align 8
k = alloc 1
free e
e = alloc 63
free u
o = realloc o 2
free c
c = alloc 32 align 256 zeroed
u = alloc 1
p = alloc 2
free t
t = alloc 1 align 1024
free e
free t
t = alloc 0
e = alloc 16 align 16 zeroed
a = alloc 65
d = alloc 0 align 256
v = alloc 558
w = alloc 1
free u
free w
free v
free d
free a
free e
e = alloc 1025
a = alloc 2
free t
t = alloc 2 align 8
d = alloc 5
free a
free d
free t
s = realloc s 10
free e
e = alloc 129
t = alloc 1
d = alloc 973 align 512 zeroed
a = alloc 65
free s
free a
free d
free t
t = alloc 712 align 2048 zeroed
free e
e = alloc 1 align 16 zeroed
free t
free e
free r
r = alloc 20
n = realloc n 558
free c
c = alloc 2
e = alloc 8 align 16
t = alloc 1023 align 64
d = alloc 93 align 256
a = alloc 16 align 8
free n
o = realloc o 101
free a
free o
r = realloc r 19
o = alloc 20 align 8
a = alloc 56 align 16
n = alloc 13
s = alloc 1 align 4096
free t
free s
free n
l = realloc l 8
n = alloc 1031 zeroed
free a
a = alloc 1
s = alloc 9 align 256
free n
n = alloc 30 align 16
t = alloc 504
free s
s = alloc 24 align 256
v = alloc 1 align 8
free t
free v
free s
free n
free a
free l
free r
free c
c = alloc 17
free o
o = alloc 8
r = alloc 765
l = alloc 13 zeroed
free c
free l
l = alloc 558 align 2048
c = realloc f 13
f = alloc 0
a = alloc 1 align 8
free r
r = alloc 558 align 16
n = alloc 1 align 8 zeroed
s = alloc 12 align 16
v = alloc 558 align 8
free a
free v
free s
free n
n = alloc 2
s = alloc 1 align 64
v = alloc 31
a = alloc 34 align 16
t = alloc 1 align 512
c = realloc c 3
w = alloc 4 align 64
free r
free w
w = alloc 48 align 16
free c
free w
free a
a = alloc 13 align 2048
w = alloc 16 align 256
free v
v = alloc 11
free w
free v
free a
free s
free n
n = alloc 64
s = alloc 63
d = realloc d 85
p = alloc 2 align 8
free f
free p
p = alloc 13 align 64
f = alloc 7 align 64
a = alloc 32
v = alloc 1 align 8
w = alloc 13 align 2048
c = alloc 7 zeroed
r = realloc v 1
free n
free r
free w
free c
k = realloc k 1
free a
free k
free g
free i
free p
p = alloc 4 zeroed
i = alloc 85
g = alloc 136 align 256
k = alloc 558 zeroed
t = realloc t 2
free s
s = alloc 17 zeroed
o = realloc o 1
a = alloc 223 align 512
c = alloc 44 zeroed
w = alloc 504 align 64
o = realloc o 558
r = alloc 504 align 256
f = realloc f 15
free f
f = alloc 13 align 8 zeroed
n = alloc 1 align 8
v = alloc 3 align 512 zeroed
free r
free o
free w
free k
free h
h = alloc 23 align 256
k = alloc 516 align 256
free a
a = alloc 320
w = alloc 13 align 16 zeroed
free e
e = alloc 8 align 8
free k
free f
free d
free n
n = alloc 2
d = alloc 48 align 16
f = alloc 1
k = alloc 2 align 8 zeroed
free b
b = alloc 25
free l
free w
free d
free m
free e
free a
free v
v = alloc 7 align 64
free j
free k
free s
free n
free h
free i
i = alloc 24 align 256
h = alloc 1
n = alloc 4 align 16
s = alloc 558 align 256
free t
c = realloc c 44
free q
q = alloc 8 align 8
t = alloc 558
k = alloc 52 align 8
b = realloc b 25
j = alloc 1
a = alloc 558 zeroed
e = alloc 513
m = alloc 558
d = alloc 148
c = realloc c 330
w = alloc 1 align 32
l = alloc 342 align 32
free f
free l
free w
free c
free m
free e
free a
free j
free b
free t
free q
q = alloc 2 align 256
free h
free q
q = alloc 558
h = alloc 255
free i
i = alloc 9 align 64 zeroed
v = realloc v 0
v = realloc k 223
free h
free v
free n
free d
free s
free q
free i
free g
free p
p = alloc 13 align 32 zeroed
p = realloc p 6
p = realloc p 6
free p
p = alloc 64
g = alloc 558 align 16
i = alloc 57 zeroed
q = alloc 16
s = alloc 16 zeroed
d = alloc 40 zeroed
n = alloc 1 align 32
free p
n = realloc n 2
p = alloc 64
v = alloc 1
h = alloc 16 align 64
k = realloc i 32
k = realloc k 24
i = alloc 558 align 8 zeroed
h = realloc h 0
n = realloc n 4
t = alloc 12 align 64 zeroed
b = alloc 87 align 32 zeroed
j = alloc 42
a = alloc 4 align 16
free a
free j
free b
b = alloc 24 align 8
t = realloc t 6
j = alloc 14
free j
free t
t = alloc 28
j = alloc 7 align 8
free j
n = realloc n 4
j = alloc 12 align 512
free j
j = alloc 40
a = alloc 24
e = alloc 40 zeroed
m = alloc 9 align 64
free m
m = alloc 256
free m
m = alloc 69
v = realloc v 0
free v
free e
e = alloc 13 align 32 zeroed
v = alloc 17
i = realloc i 550
g = realloc g 16
c = alloc 2 align 16
w = alloc 123 align 8
l = alloc 8 align 8
f = alloc 13 align 64
free f
j = realloc j 1
free j
free w
free c
c = alloc 39 align 8
w = alloc 15
free w
w = alloc 7 align 8
free w
g = realloc g 4
w = alloc 24 zeroed
j = alloc 13 align 64
n = realloc n 2
f = alloc 516 zeroed
free f
f = alloc 16 align 256 zeroed
free e
free i
free v
free q
free k
k = alloc 1
q = alloc 41
v = alloc 56 zeroed
free t
free m
free b
free q
q = alloc 9 zeroed
free d
free q
free a
free l
free j
j = alloc 1 align 1024
free k
free j
j = alloc 2 zeroed
k = alloc 170 zeroed
h = realloc h 0
l = alloc 100
k = realloc k 15
free v
v = alloc 12 align 1024
free k
k = alloc 40
k = realloc k 44
a = alloc 0
q = alloc 15 align 8 zeroed
free v
v = alloc 24
s = realloc s 12
d = alloc 12 align 256
q = realloc q 15
b = alloc 0 align 16
m = alloc 2 align 256
free d
d = alloc 1 align 16
w = realloc w 28
t = alloc 0
free m
m = alloc 13 align 64 zeroed
i = alloc 60 align 64
free t
t = alloc 2 align 32
free k
free v
free w
w = alloc 1 align 256 zeroed
v = alloc 13 align 512
free v
b = realloc b 0
v = alloc 31 align 256
k = alloc 2
free l
l = alloc 55 align 32
e = alloc 7 align 256
o = alloc 16 align 256
r = alloc 8 align 4096
free f
free p
free i
free e
free l
free v
k = alloc 1
v = alloc 14 align 256
l = alloc 284 zeroed
free b
g = realloc g 12
b = alloc 516 zeroed
e = alloc 8 align 64
s = realloc s 260
free l
l = alloc 15
i = alloc 1 zeroed
p = alloc 1 zeroed
f = alloc 12
free s
free f
free p
i = realloc i 56
p = alloc 24
free l
l = alloc 1 align 16
free p
c = realloc c 2
free c
free b
free g
free k
free q
q = alloc 477 align 8 zeroed
k = alloc 13 align 8 zeroed
free h
free k
free n
free o
free v
free d
d = alloc 2 zeroed
v = alloc 2 align 32
free t
free i
i = alloc 40
t = alloc 24
free i
l = alloc 13 zeroed
free r
r = realloc w 16
free d
m = realloc m 0
free t
free m
l = realloc l 13
m = alloc 16 align 8
free a
free v
free m
m = alloc 248
v = alloc 2
a = alloc 2 zeroed
t = alloc 341 align 1024 zeroed
d = alloc 64
free d
v = realloc v 2
free l
free a
a = alloc 2 align 64 zeroed
l = alloc 326
free l
j = realloc j 2
l = alloc 63 zeroed
free a
free l
free j
free t
free m
free r
free v
q = realloc q 39
v = alloc 2 align 8
free e
e = alloc 39 align 512
e = realloc e 43
r = alloc 132 align 64
m = alloc 1
t = alloc 16 align 4096
t = realloc t 16
j = alloc 1 align 512
free v
v = alloc 1 align 8
l = alloc 13 align 16
r = realloc r 132
a = alloc 1 align 32 zeroed
a = realloc a 5
free j
j = alloc 2 zeroed
free a
q = realloc q 1
a = alloc 13 align 32 zeroed
d = alloc 0
w = realloc d 2
d = alloc 512 align 8
i = alloc 64 align 8
o = alloc 2 align 8 zeroed
n = alloc 12 align 8 zeroed
k = alloc 1 align 64 zeroed
h = alloc 9 align 8
g = alloc 3
free j
j = alloc 16
b = alloc 64 align 8 zeroed
c = alloc 1
p = alloc 4 align 256 zeroed
free g
free p
free c
free b
free j
free h
free k
free n
n = alloc 2 align 2048
k = alloc 132
free o
o = alloc 43 align 64
h = alloc 7 align 512
j = alloc 1
b = realloc r 116
free k
free b
b = alloc 11 align 4096
free h
free b
b = alloc 12 align 4096
h = alloc 1 align 16 zeroed
a = realloc a 2
k = alloc 2
r = alloc 2 zeroed
c = alloc 13 align 8
c = realloc c 9
free d
free e
e = alloc 16 align 2048
free k
k = alloc 390 align 32
free m
m = alloc 40
d = alloc 33 align 16
p = realloc q 0
q = alloc 9 align 32 zeroed
g = alloc 8 align 16
free a
free o
free q
free p
free m
free e
free g
free b
b = alloc 2 align 32
g = alloc 0 align 16
j = realloc j 0
k = alloc 1 align 32
free n
n = alloc 1 align 8
e = alloc 48 align 8
m = alloc 1 align 256
free k
free m
free e
free n
free b
b = alloc 1 zeroed
free i
i = alloc 13
free b
b = alloc 8
n = alloc 13 align 512 zeroed
e = alloc 2 align 8 zeroed
m = alloc 2 align 8
k = alloc 13 align 16
p = alloc 293
q = alloc 48 zeroed
c = realloc c 9
r = realloc r 0
o = alloc 60
a = alloc 68 align 8
free i
i = alloc 7
free a
a = alloc 13 align 64
a = realloc a 14
free i
free a
free o
free e
e = alloc 5 zeroed
o = alloc 10
a = alloc 0
i = alloc 13 align 8
free m
free k
free j
free i
free v
free h
free w
free d
free t
free l
free c
free a
free n
free e
free o
free q
free b
free p
free g
free r
r = alloc 127 align 8
free r
r = alloc 132 zeroed
g = alloc 1 align 8 zeroed
p = alloc 1 align 32
b = realloc p 47
p = alloc 24
q = alloc 1
o = alloc 13 zeroed
b = realloc b 94
free b
b = alloc 3 align 256 zeroed
q = realloc q 5
e = alloc 1 align 16
free e
e = alloc 1 align 32
free e
e = alloc 15 align 8
n = alloc 0
r = alloc 13 align 1024 zeroed
a = alloc 22 align 512
free b
free q
q = realloc e 13
free q
free r
free a
free p
free o
free g
free n
n = alloc 0 align 32
free n
n = alloc 7 align 64 zeroed
g = alloc 7 align 8
o = alloc 225 align 8
p = alloc 328 align 64
a = alloc 13 zeroed
r = alloc 2
r = realloc r 18
free r
r = alloc 2 align 4096
q = alloc 1 zeroed
free q
q = alloc 36 align 16
e = alloc 13 zeroed
g = realloc g 7
b = alloc 1 align 256
c = alloc 1 align 8
free c
free b
b = alloc 13 align 64 zeroed
c = alloc 19
l = alloc 47
t = alloc 1 align 8
d = alloc 13 align 64
e = realloc e 5
free e
e = alloc 0 align 32
free e
free t
free l
free n
free c
c = alloc 2 align 16
n = alloc 24 align 1024
l = alloc 1
t = alloc 16 align 256
free b
b = alloc 328
free t
t = alloc 2 zeroed
e = alloc 2
w = alloc 1 align 8
h = alloc 132 zeroed
v = alloc 48 align 512
free b
b = alloc 0 zeroed
i = alloc 8 align 8
free v
free i
i = alloc 1
free i
free h
free w
free e
free t
t = alloc 8
free t
free l
free n
n = alloc 1 align 64
q = realloc q 28
free q
free c
free g
free n
free r
free a
free p
free b
b = alloc 9 align 64 zeroed
p = alloc 2 align 16
a = alloc 12 align 32
r = alloc 1 align 8
p = realloc p 1
d = realloc d 13
n = alloc 2 align 512 zeroed
g = alloc 64 align 256
r = realloc r 1
c = alloc 65 zeroed
free a
a = alloc 13 align 16
free o
free p
free g
g = alloc 72 align 8
free d
b = realloc b 4
d = alloc 24
free d
free b
b = alloc 1 align 8
d = alloc 2
free d
d = alloc 14
p = alloc 16
c = realloc c 8
o = alloc 1
b = realloc b 54
free b
free c
d = realloc d 28
r = realloc r 1
free o
free n
free r
r = alloc 3 zeroed
free a
d = realloc d 20
free r
d = realloc d 40
p = realloc p 32
r = alloc 32
free p
p = alloc 13
a = alloc 9 align 2048
n = alloc 2 zeroed
free n
free p
free a
a = alloc 56 zeroed
free r
r = alloc 2
p = alloc 1 align 64
free r
r = alloc 2 align 16
n = realloc g 72
r = realloc r 2
free p
p = alloc 9 align 16
d = realloc d 15
g = alloc 13
o = alloc 13
free p
free o
o = alloc 31
free n
free g
g = alloc 0 align 16 zeroed
n = alloc 1 align 16
free r
r = alloc 64
g = realloc g 1
p = alloc 64
c = alloc 13 align 8
b = alloc 60 align 8
r = realloc r 48
q = alloc 2
l = alloc 20
t = alloc 56 align 32
e = alloc 20
free r
r = alloc 1
w = alloc 3 align 2048 zeroed
free r
free g
free q
free c
free b
t = realloc t 112
b = realloc t 126
free w
w = alloc 1 align 2048 zeroed
t = alloc 126
b = realloc b 2
c = alloc 1 align 16
free c
free o
free w
free l
free p
e = realloc e 1
free n
n = alloc 13
p = alloc 8
free d
d = alloc 2 align 512
p = realloc p 4
l = alloc 1 align 16
w = alloc 9 align 16
p = realloc p 4
o = alloc 40 align 32
free b
b = alloc 1
c = alloc 17 align 64
q = alloc 13 align 16 zeroed
g = alloc 28 align 16
r = alloc 13 align 4096
free o
free r
free g
free q
free c
c = alloc 2 align 16
free b
free c
c = alloc 348 zeroed
t = realloc t 118
d = realloc d 2
free p
p = alloc 48 align 8 zeroed
b = alloc 75 zeroed
free d
free b
b = alloc 7
d = alloc 24 align 32
q = alloc 128
l = realloc l 8
g = alloc 2 align 16
r = alloc 0 align 32 zeroed
o = alloc 135
h = alloc 512
free p
p = alloc 57 align 256 zeroed
r = realloc r 0
i = alloc 49 align 256
free n
free h
free b
free o
free q
e = realloc e 0
q = alloc 133 align 8
o = alloc 1 align 8
free d
d = alloc 2 align 64
free t
free e
d = realloc d 2
e = alloc 13
r = realloc r 0
t = alloc 48 align 8 zeroed
c = realloc c 174
free e
e = alloc 13
b = alloc 39
h = alloc 2 align 512
n = alloc 1 zeroed
v = alloc 424 align 16
free b
b = alloc 8 align 512 zeroed
j = alloc 5
k = alloc 15 align 512
free j
j = alloc 1 align 8
free d
d = realloc t 32
t = alloc 444
m = alloc 32
w = realloc w 288
free r
free o
free q
q = alloc 1
o = alloc 23 align 8
r = alloc 23
free d
free v
free h
free c
free b
b = alloc 1 align 64
c = alloc 1 zeroed
h = alloc 1 align 16 zeroed
free n
n = alloc 2 zeroed
free h
g = realloc g 13
h = alloc 2
v = alloc 2 align 1024
d = alloc 13 align 256
free m
free j
free t
free w
free o
free a
free g
free h
free q
free p
free r
free i
free l
l = alloc 15
free l
free c
free d
free b
free n
free v
free e
free k
k = alloc 383 zeroed
free k
k = alloc 34
k = alloc 5 align 16
e = alloc 29
free e
e = alloc 8 align 256
v = alloc 175 zeroed
free k
free e
e = alloc 12 align 64
k = alloc 8
n = alloc 36 align 8
free n
n = alloc 256 zeroed
b = alloc 1 align 4096
free b
b = alloc 138 align 8 zeroed
d = alloc 8
c = alloc 9 align 512
l = alloc 1 align 8 zeroed
i = alloc 1 align 8
free l
l = alloc 7
r = alloc 16 align 64 zeroed
p = alloc 13 align 16 zeroed
q = alloc 2 zeroed
e = realloc e 24
free q
q = alloc 6 zeroed
free p
free q
l = realloc l 4
q = alloc 13 zeroed
free k
k = alloc 2 align 1024
p = alloc 8 zeroed
h = alloc 2 align 16 zeroed
g = alloc 2 align 1024
a = alloc 9 align 16
n = realloc n 288
free h
h = alloc 12 align 8
o = alloc 5 align 32 zeroed
o = realloc o 10
w = alloc 1 align 64
t = alloc 9 align 8
i = realloc i 0
free w
w = alloc 49 align 16
j = alloc 8 align 256
m = alloc 31 align 512
free n
free v
free a
a = alloc 40 align 16
v = alloc 13 align 256 zeroed
w = realloc w 12
n = alloc 13
c = realloc c 17
free o
free e
free n
a = realloc a 24
free r
free j
j = alloc 6 align 4096
r = alloc 3 zeroed
n = alloc 12 zeroed
e = alloc 12
free i
i = alloc 0
l = realloc l 12
free q
free g
g = alloc 16 zeroed
q = alloc 12 align 64 zeroed
o = alloc 2 align 16
free o
o = alloc 48 align 16
free a
free t
t = alloc 63 align 16
free l
free g
g = alloc 32 align 32
l = alloc 248
a = alloc 1
f = alloc 64 zeroed
free n
n = alloc 13 align 256 zeroed
free l
l = alloc 248
h = realloc h 0
free h
free o
free j
free b
b = alloc 1 align 8
v = realloc v 14
free e
e = alloc 5 align 16
free i
free p
e = realloc e 4
free c
free e
free l
m = realloc m 22
free f
free m
free r
v = realloc v 15
free k
k = alloc 8 align 512 zeroed
r = alloc 1 zeroed
m = alloc 13 align 16 zeroed
free v
v = alloc 13 zeroed
free m
free t
t = alloc 2 align 16
free d
d = alloc 323 align 32
m = alloc 3
f = alloc 1
l = alloc 74 align 8 zeroed
free v
v = alloc 2 align 8 zeroed
e = alloc 7 align 32
free m
free w
free t
free v
free k
free q
free e
free f
free n
free b
g = realloc g 2
b = alloc 8 align 2048
n = alloc 49 align 32 zeroed
f = realloc g 2
g = alloc 1 align 1024
e = alloc 1 align 64
q = realloc d 161
free q
q = alloc 65
free a
a = alloc 85 align 256
d = alloc 20 zeroed
k = alloc 1 align 16
v = alloc 1 zeroed
free v
v = alloc 2 align 1024 zeroed
t = alloc 64
free r
r = alloc 1 align 8
k = realloc k 0
free k
k = alloc 13 align 16
free l
free k
free v
free r
e = realloc e 17
a = realloc a 170
free d
free t
free e
free q
b = realloc b 16
q = alloc 1 align 4096 zeroed
e = alloc 4 align 8
q = realloc q 1
t = alloc 13 align 8
free g
free q
free e
free b
free f
f = alloc 2 align 32
n = realloc n 43
free a
a = realloc f 64
n = realloc n 59
f = alloc 64 align 32
free f
free n
n = alloc 39
f = alloc 39 align 64 zeroed
b = alloc 103 align 256 zeroed
free b
free f
f = alloc 13 align 16
b = alloc 0 align 4096
e = alloc 1 align 4096
q = alloc 7
g = alloc 1 align 32
q = realloc q 1
q = realloc q 9
d = alloc 1
free d
d = alloc 4 zeroed
r = alloc 1
v = alloc 4 zeroed
k = alloc 1 align 16
l = alloc 174
d = realloc d 0
w = alloc 0 align 16
m = alloc 13 zeroed
free m
m = alloc 200 align 32
free a
a = alloc 1 align 256
free m
q = realloc q 5
m = alloc 294
free a
a = alloc 7 align 2048
free m
m = alloc 0 zeroed
c = alloc 1 align 16
free a
a = alloc 13 zeroed
p = alloc 0 align 32
i = alloc 256
j = alloc 16 align 8 zeroed
free c
g = realloc g 2
free g
free p
free a
free m
free q
free d
free k
free v
i = realloc i 255
v = alloc 2 align 64
k = alloc 63
d = alloc 13 align 512
q = alloc 1 zeroed
m = alloc 98
a = alloc 8
p = alloc 12 align 8 zeroed
g = realloc e 1
e = alloc 33 align 256 zeroed
q = realloc q 1
c = alloc 0 align 32
free c
free q
free g
g = alloc 1
q = alloc 0 align 256
c = alloc 1 align 1024 zeroed
o = alloc 1 zeroed
free o
free c
free q
free g
free a
a = alloc 4 zeroed
n = realloc n 47
a = realloc a 12
w = realloc w 2
free w
w = alloc 16
free w
i = realloc i 127
j = realloc j 20
w = alloc 15 zeroed
g = alloc 1 align 16
w = realloc w 13
q = alloc 2
c = alloc 31 align 8
free c
c = alloc 1
o = alloc 16 align 8 zeroed
free o
free c
free q
q = alloc 13 align 8
f = realloc f 17
l = realloc l 174
free l
free w
m = realloc m 99
v = realloc v 0
free i
free v
free j
free e
free d
d = alloc 3 align 64
free r
r = alloc 57 zeroed
m = realloc m 91
free r
k = realloc k 63
r = alloc 1
free a
free f
d = realloc d 7
f = alloc 0
a = alloc 2 zeroed
free p
g = realloc g 0
free r
r = alloc 0
free d
d = alloc 0
p = alloc 13 zeroed
n = realloc n 43
free b
t = realloc t 9
b = alloc 1
free q
q = alloc 32 zeroed
e = alloc 7 align 16 zeroed
free a
free d
d = alloc 1 align 8
free t
free d
free e
free g
free q
q = alloc 4 align 8
g = alloc 39 zeroed
free m
free g
free q
free f
r = realloc r 0
f = alloc 2
free n
n = alloc 1 align 8 zeroed
q = alloc 0 align 256 zeroed
g = alloc 128
m = alloc 8
free r
free q
q = alloc 8
r = alloc 19 zeroed
e = alloc 2 zeroed
free q
q = alloc 0
d = alloc 19
t = alloc 64
b = realloc b 2
a = alloc 129 align 8 zeroed
m = realloc m 13
j = alloc 2
free f
free j
free m
q = realloc q 0
free b
b = alloc 4
free q
t = realloc t 128
q = alloc 255
free b
b = alloc 1 align 256
m = alloc 64
e = realloc e 26
q = realloc q 255
free e
e = alloc 0 align 512
j = alloc 1 zeroed
f = alloc 8 align 32
v = alloc 24 zeroed
i = alloc 41
free q
q = alloc 1
w = alloc 12 align 16
l = alloc 1 align 16
c = alloc 14 align 16
free i
free l
free w
w = alloc 8 align 16
free w
free p
e = realloc e 8
p = alloc 14 align 16
d = realloc d 9
w = alloc 2 align 256
j = realloc j 1
l = alloc 1
g = realloc g 128
free a
a = alloc 2 zeroed
i = alloc 25 align 16
o = alloc 1 align 64
free r
free q
q = alloc 64 zeroed
free w
w = alloc 72 align 16 zeroed
r = alloc 31 align 8 zeroed
h = alloc 135 zeroed
free q
free r
free g
free v
n = realloc n 1
v = alloc 1 align 8
free d
free m
m = alloc 1
d = alloc 27 align 16
free v
e = realloc e 2
v = alloc 16 align 256 zeroed
g = alloc 2 align 512
r = alloc 8
q = alloc 1 align 512 zeroed
free a
free d
free j
free t
free g
free l
free e
free w
f = realloc f 16
free v
v = alloc 256
w = alloc 8 align 32
free q
free i
free v
free c
free r
free m
free n
free k
k = alloc 18 align 512
free p
p = alloc 13 align 16 zeroed
n = alloc 2 align 256
m = alloc 2
r = alloc 62 align 16
c = alloc 63 align 16
v = alloc 2 zeroed
free w
free o
free n
n = alloc 1
o = alloc 2
free n
n = alloc 190 align 256 zeroed
p = realloc p 21
w = alloc 8
free v
free r
n = realloc n 190
r = alloc 135 align 64
h = realloc h 135
v = alloc 135 align 32 zeroed
i = alloc 1 align 256
k = realloc k 18
w = realloc w 0
q = alloc 0 align 2048 zeroed
free i
b = realloc b 2
free v
free o
free n
free c
c = alloc 25 zeroed
n = alloc 16
free n
free p
p = alloc 32 align 32 zeroed
w = realloc w 16
n = alloc 48
free b
free r
n = realloc n 0
r = alloc 3 align 16
b = alloc 12 zeroed
o = alloc 2 align 2048
v = alloc 16 zeroed
free v
free o
free b
free r
free n
free c
free m
free h
h = alloc 4 align 1024
free h
free w
free q
q = alloc 18 align 16
free q
q = alloc 1 align 1024
free q
q = alloc 5
free q
free k
k = alloc 32 align 64
free k
free p
free f
f = alloc 1 align 4096
free f
f = alloc 1 align 256
p = alloc 1 align 32
k = alloc 1 align 512 zeroed
q = alloc 3 align 16
free k
free q
free p
p = alloc 4 align 32
f = realloc f 9
q = alloc 2 align 64 zeroed
k = alloc 1
q = realloc q 0
w = alloc 64 align 8
free w
w = alloc 39 align 8
h = alloc 32 align 8
m = alloc 1 zeroed
c = alloc 2 align 256 zeroed
free k
free f
free p
free c
free q
q = alloc 8 align 256
free h
free w
free m
free q
q = alloc 20 zeroed
q = realloc q 0
m = alloc 13 align 32
w = realloc q 0
q = alloc 1 align 8
free m
m = alloc 0 align 8
free q
q = alloc 7
h = alloc 1 align 8 zeroed
free h
free q
q = alloc 257 align 64
h = realloc q 46
q = alloc 46
c = alloc 6 zeroed
free c
c = alloc 2 align 8
m = realloc m 1
p = alloc 248 align 16
free p
p = alloc 40 zeroed
f = alloc 1 align 256
f = realloc f 1
k = alloc 3
n = realloc c 6
c = alloc 2
r = alloc 1 align 64
free r
free c
c = alloc 102 align 8
r = alloc 2 align 4096 zeroed
free r
r = alloc 2 align 16
free r
free c
free n
free f
f = alloc 2 align 32 zeroed
free f
free p
free m
free q
free h
free w
free k
k = alloc 1 align 32 zeroed
free k
k = alloc 2
free k
k = alloc 13 align 8
w = alloc 1
k = realloc k 14
h = alloc 1
q = alloc 66
k = realloc k 14
m = alloc 2
p = alloc 24 zeroed
f = alloc 66
free f
k = realloc k 28
f = alloc 1 align 8
n = alloc 13
c = alloc 29
free c
free n
free f
f = alloc 2 align 64
n = alloc 1
free n
free f
free k
q = realloc q 66
k = realloc h 1
free w
free k
free p
p = alloc 7 align 2048
k = alloc 2 align 512
w = alloc 0 align 4096
free q
q = alloc 2 align 4096
free w
q = realloc q 2
w = alloc 0
free q
free m
m = alloc 16
free w
w = alloc 66 align 16 zeroed
q = alloc 0 align 512
free w
free q
q = alloc 2 zeroed
w = alloc 1
free w
w = alloc 0 align 1024 zeroed
h = alloc 1 align 8 zeroed
free h
free w
free q
free p
free m
free k
k = alloc 2 zeroed
m = alloc 13
p = alloc 56
q = alloc 21
w = alloc 17 align 64
h = alloc 64
free h
free k
free w
q = alloc 4
w = alloc 64 align 64 zeroed
k = alloc 20 align 16
w = realloc w 72
q = realloc q 0
h = alloc 72 align 256 zeroed
f = alloc 61
n = alloc 7
p = realloc p 112
c = alloc 48 align 8 zeroed
r = alloc 35
free r
free c
free p
free f
free h
h = alloc 8 align 64 zeroed
free h
h = alloc 0
f = alloc 24 align 256
p = alloc 1 align 4096 zeroed
c = alloc 20 align 512
r = alloc 0
f = alloc 49
b = alloc 0
o = alloc 0 align 512 zeroed
c = realloc c 10
v = alloc 20 zeroed
free v
v = alloc 18
i = alloc 1
e = alloc 2 align 16
l = alloc 0 zeroed
g = alloc 13
free l
free v
free o
free h
free n
free g
free m
free c
free i
i = alloc 10
c = alloc 4
m = alloc 20 zeroed
g = alloc 1
n = alloc 0 align 16
h = alloc 1 align 32 zeroed
o = alloc 72
o = realloc o 36
free n
free h
h = alloc 32 align 8
n = alloc 8 zeroed
v = alloc 8 align 8
l = alloc 16 zeroed
t = alloc 8
j = alloc 4 zeroed
d = alloc 20 align 16 zeroed
free j
j = alloc 12
free e
free f
free d
free t
free l
l = alloc 12
free v
v = alloc 13
t = alloc 20 align 32
d = alloc 2
j = realloc j 20
f = alloc 63
w = realloc w 72
h = realloc h 16
e = alloc 198 zeroed
a = alloc 118 align 32
free l
free a
free e
free h
free j
free t
free v
free n
free w
free o
free g
free m
m = alloc 1 align 16 zeroed
g = alloc 63 align 16
o = alloc 1 align 8
w = alloc 1
free c
c = alloc 39 align 8
n = alloc 105
g = realloc g 63
free w
free g
g = alloc 2
i = realloc i 11
w = alloc 1 align 32 zeroed
v = alloc 12
t = alloc 105 align 16
free c
c = alloc 1
j = alloc 1
h = alloc 16 align 64
e = alloc 2 align 256 zeroed
free t
t = alloc 2 align 32
free g
g = alloc 2 align 8
a = alloc 1
e = realloc e 10
free t
free n
n = alloc 3 align 32 zeroed
t = alloc 56 zeroed
free k
free m
free h
free g
free a
a = alloc 64 align 64 zeroed
free p
p = alloc 1 align 16
free p
free v
v = alloc 1 zeroed
free v
v = alloc 0 align 8
p = alloc 13 align 32
g = alloc 26 align 16
h = alloc 3
m = alloc 0
k = alloc 1 align 16 zeroed
l = alloc 7 align 16
free l
free k
free m
free h
h = alloc 20 align 16
m = alloc 52 align 64 zeroed
k = alloc 15
free k
free m
free h
h = alloc 0
m = alloc 2 align 16
k = alloc 0 align 64 zeroed
free k
free m
free h
free g
free p
free v
free w
c = realloc c 1
free c
free n
j = realloc j 2
free i
free a
a = alloc 13 zeroed
free r
r = alloc 0
i = realloc b 0
b = alloc 0 align 1024
n = alloc 2
c = alloc 1
w = alloc 8 align 8
v = alloc 2 align 8
n = realloc n 1
free o
o = alloc 13 align 16
p = alloc 12
g = alloc 13 align 16
free p
free d
free r
free c
free n
free o
free g
free j
j = alloc 56 align 16 zeroed
g = alloc 24
j = realloc j 4
free e
w = realloc w 4
w = realloc w 8
e = alloc 1
o = alloc 32 align 256
n = alloc 2 align 16
free w
w = alloc 44 align 8
c = alloc 132 zeroed
r = alloc 13 align 16 zeroed
free i
g = realloc g 48
i = alloc 1
d = alloc 40 align 16
j = realloc j 4
free r
free j
free i
free g
free w
free f
d = realloc d 44
free c
free e
e = alloc 13
c = alloc 0 align 16
free d
d = alloc 1
b = realloc b 0
free b
free e
free c
c = alloc 13
e = alloc 33 align 16
b = alloc 0 align 64 zeroed
f = alloc 2 align 4096 zeroed
w = alloc 4 zeroed
g = alloc 1 align 1024
free g
free w
free v
free b
free o
o = alloc 13 align 1024
b = alloc 32
free b
b = alloc 15 align 512 zeroed
v = alloc 20 align 8 zeroed
w = alloc 2 align 8
free v
v = alloc 13 align 32
g = alloc 33 zeroed
free o
free d
free q
free w
free f
f = alloc 20 align 8
w = alloc 1 align 2048
b = realloc b 31
q = alloc 10
free g
t = realloc t 64
free q
free b
b = alloc 15
e = realloc e 0
q = alloc 1 align 8
g = alloc 1
free e
e = alloc 48
d = alloc 48
free e
e = alloc 40
free f
f = alloc 4 align 8
o = alloc 7 zeroed
o = realloc o 40
free v
free g
free b
free e
free w
w = alloc 1 align 16
free f
free t
free a
free q
free c
free w
w = alloc 3 zeroed
c = alloc 25
free c
c = alloc 44 align 8
free c
c = alloc 1 align 4096
q = alloc 8
a = alloc 64
t = alloc 13 align 8
f = alloc 109 align 8
free f
free n
free w
free c
c = alloc 1
free c
free q
free a
a = alloc 1 zeroed
o = realloc o 40
q = alloc 1
free q
free o
o = alloc 17 align 8 zeroed
free o
o = alloc 48 zeroed
q = alloc 4
free d
q = realloc q 2
free o
o = alloc 1
d = alloc 1 zeroed
c = alloc 3
w = alloc 1 align 1024 zeroed
n = alloc 2 zeroed
f = alloc 0 zeroed
free f
free n
free w
free c
free d
o = realloc o 1
d = alloc 1 align 32
c = alloc 1 align 256
w = alloc 1
free w
free c
free d
free o
o = alloc 1 align 64
free o
o = alloc 68
d = alloc 68 zeroed
q = realloc q 1
o = realloc o 36
c = alloc 57
w = alloc 32 align 16
free w
w = alloc 13 zeroed
n = alloc 1 align 16
free n
n = alloc 32 align 16 zeroed
free n
n = alloc 1
f = alloc 1
e = alloc 0 align 512 zeroed
n = realloc n 13
b = alloc 60
g = alloc 49 align 32 zeroed
o = realloc o 48
e = realloc e 0
b = realloc b 67
free f
free w
free q
free o
free c
t = realloc t 52
free t
t = alloc 24 align 2048
free d
d = alloc 13
c = alloc 13 align 64
o = alloc 16
free a
a = alloc 13
q = alloc 1 align 8
w = alloc 32 align 16
f = alloc 52
v = alloc 13 align 64
i = alloc 0
j = alloc 1 align 32
free a
a = alloc 16
free a
free i
free v
v = alloc 7 align 16
free v
v = alloc 1 zeroed
c = realloc c 12
free c
free f
free w
free q
free j
j = alloc 13 align 16
free j
free o
free n
n = alloc 1
free d
d = realloc g 45
g = alloc 28 align 8
free t
t = alloc 67 zeroed
free t
t = alloc 47
o = alloc 13
d = realloc d 22
o = realloc o 1
free g
free o
o = alloc 7 align 32
n = realloc n 2
free d
free t
t = alloc 0 align 64
d = alloc 0 align 8 zeroed
g = alloc 2
free t
free b
b = alloc 2 align 16
free d
free b
free e
e = alloc 1 zeroed
b = alloc 13 align 8 zeroed
free o
o = alloc 16
d = alloc 1
free d
free o
free e
free b
free g
g = alloc 13 align 8
b = alloc 48 align 16
e = alloc 2 align 256
o = alloc 34
d = alloc 29 align 256
t = alloc 2 align 32 zeroed
j = alloc 3
free t
free e
e = alloc 19 align 512
free e
e = alloc 13 align 512
t = alloc 1
q = alloc 13 align 8 zeroed
free q
free j
free v
b = realloc b 48
v = alloc 1 align 8
free e
free b
b = alloc 2
e = alloc 13
j = alloc 34
n = realloc n 2
free n
free e
e = alloc 1
n = alloc 1
g = realloc g 26
q = alloc 0 zeroed
free q
q = alloc 1
w = alloc 17 align 16 zeroed
f = alloc 1
c = alloc 1 align 16
free c
c = alloc 13
i = alloc 1 align 256 zeroed
a = alloc 2
r = alloc 13
w = realloc w 13
p = alloc 13
j = realloc j 68
n = realloc n 9
free n
free w
w = alloc 13
n = alloc 1
free n
n = alloc 0 zeroed
q = realloc q 0
h = alloc 13
free h
free q
free w
w = alloc 1 align 16
free w
free a
free i
free c
c = alloc 1
i = alloc 13 align 16
a = alloc 10 align 256 zeroed
w = alloc 8 zeroed
q = alloc 0
free q
w = realloc w 1
free w
w = alloc 64
free w
g = realloc g 52
free g
free i
i = alloc 54
free i
free c
c = alloc 1 align 2048
free o
free t
free r
free a
e = realloc e 0
free d
d = alloc 2 align 256
a = alloc 13 zeroed
free n
n = alloc 1 align 8
free d
free j
free a
v = realloc v 1
free b
free p
free c
free f
f = alloc 19
free e
e = alloc 1 align 64 zeroed
c = alloc 1
free c
free v
free f
f = alloc 1 align 256
v = alloc 1 align 32
c = alloc 1 align 8
p = alloc 1 align 32
b = alloc 1 align 32 zeroed
a = alloc 1 align 256
j = alloc 6 align 512
free a
free c
c = alloc 6 zeroed
a = alloc 0 align 64
f = realloc f 1
d = alloc 7 align 64 zeroed
r = alloc 163
t = alloc 20 zeroed
o = alloc 13
i = alloc 13 align 16 zeroed
g = alloc 13 align 16 zeroed
f = realloc f 2
w = alloc 13
q = alloc 13 align 8 zeroed
free p
free e
free n
free a
a = alloc 3
n = alloc 13 align 32
e = alloc 24 align 32
free c
free o
o = alloc 36
free f
free o
o = alloc 13 align 512 zeroed
free n
free d
d = alloc 1
n = alloc 13 align 32
f = alloc 1 align 32
c = alloc 2
p = alloc 8 align 32
h = alloc 13
free f
free a
w = realloc w 34
a = alloc 8
free t
free a
n = realloc n 1
free g
free h
free c
d = realloc d 0
free r
free w
w = alloc 108
r = alloc 31
c = alloc 1 align 16
h = alloc 1 align 64
free c
c = alloc 13 align 64 zeroed
c = realloc c 26
v = realloc v 1
free j
j = alloc 56
g = alloc 2 align 32
free j
j = alloc 2
free n
n = alloc 0
a = alloc 7 align 4096
g = realloc g 1
t = alloc 2 align 1024
f = alloc 2 align 16
m = alloc 49 align 64
k = alloc 13 zeroed
free p
free c
free w
free t
free g
free n
free a
free h
h = alloc 13
a = alloc 60
n = alloc 0
g = alloc 13 align 32
t = alloc 64
free t
t = alloc 8
free t
t = alloc 203 zeroed
free t
t = alloc 2
w = alloc 120
c = alloc 20 align 16 zeroed
free c
free w
