freespace script 1
heap 16384 fit=next order=size-descending coalescing=off granule=16
a = alloc 64
b = alloc 38 align 128
c = alloc 50 align 64
d = alloc 4
e = alloc 24 align 4
free b
free c
free e
a = realloc a 64
free d
d = alloc 64 align 32
a = realloc a 32
free a
free d
d = alloc 68 align 64
a = alloc 68
e = alloc 8 align 16
c = alloc 68
free c
free e
e = alloc 40 align 4
c = alloc 4 align 4
b = alloc 4
f = alloc 8 align 8
b = realloc b 350
free a
b = realloc b 4
f = realloc f 0
a = alloc 8 align 4
g = alloc 643
c = realloc c 179
free d
a = realloc a 8
free b
g = realloc g 659
b = alloc 90 align 8
d = alloc 179 align 4
h = alloc 1 align 8
i = alloc 1115 align 8
j = alloc 179 align 8
k = alloc 4
l = alloc 112
free c
c = alloc 64
m = alloc 199 align 16
free k
k = alloc 199 align 16
n = alloc 8 align 64
o = alloc 186
free f
h = realloc h 17
f = alloc 266 align 4
p = alloc 24 align 8
q = alloc 179 align 8
r = alloc 501
s = alloc 47 align 8
t = alloc 255
u = alloc 186 align 8
v = alloc 24
w = alloc 4
free f
f = alloc 8 align 16
x = alloc 2048 align 128
free a
free m
free t
free k
k = alloc 127 align 128
t = alloc 4 align 4
m = alloc 7 align 4
free t
free g
free l
l = alloc 128
g = alloc 24 align 8
t = alloc 2048
a = alloc 24
v = realloc v 2
free o
free a
i = realloc i 20
free b
b = alloc 96 align 64
free b
free r
w = realloc w 1
r = alloc 11
t = realloc t 2304
p = realloc p 8
b = alloc 257
free k
free b
free p
free w
free s
free l
free q
u = realloc u 186
q = alloc 9
free t
free q
free u
c = realloc c 65
u = alloc 8 align 64
q = alloc 96 align 32
t = alloc 1 align 4
free h
h = alloc 41 align 128
e = realloc e 0
l = alloc 20
free t
free l
l = alloc 1 align 8
q = realloc q 48
free e
free l
free u
free c
c = alloc 0 align 16
f = realloc f 16
free f
q = realloc q 52
free q
free c
c = alloc 199 align 8
q = alloc 4
f = alloc 24 align 8
u = alloc 1568
l = alloc 13
r = realloc r 11
e = alloc 2 align 128
free l
l = alloc 4
t = alloc 256 align 16
i = realloc i 40
s = alloc 2049
w = alloc 128 align 8
p = alloc 3 align 16
b = alloc 0
k = alloc 179
k = realloc k 358
i = realloc i 1
a = alloc 199
free x
u = realloc u 784
free i
n = realloc n 3
q = realloc q 0
i = alloc 29 align 8
free k
free f
f = alloc 41
free h
h = alloc 16
k = alloc 24 align 128
x = alloc 29 align 8
free u
v = realloc v 29
free j
m = realloc m 23
s = realloc s 611
free g
g = alloc 4 align 64
j = alloc 2048
free w
w = alloc 0
free s
s = alloc 70
g = realloc g 0
u = alloc 1 align 4
o = alloc 9
j = realloc j 2048
free k
k = alloc 1 align 32
free c
o = realloc o 16
free o
free m
free d
free p
free t
free a
u = realloc u 2
a = alloc 72
r = realloc r 11
t = alloc 199 align 64
p = alloc 4 align 128
free p
p = alloc 1 align 4
d = alloc 29 align 16
n = realloc n 2
p = realloc p 2
f = realloc f 1024
m = alloc 199 align 8
o = alloc 179
free j
free x
free f
free m
m = alloc 16
f = alloc 16 align 16
free o
free n
n = alloc 199 align 16
k = realloc k 199
o = alloc 2056 align 4
x = alloc 63
t = realloc t 4
j = alloc 16
free m
free l
q = realloc q 0
free e
free q
free k
free x
free r
r = alloc 491 align 16
x = alloc 56 align 4
k = alloc 68
s = realloc s 2
q = alloc 48
e = realloc a 56
f = realloc f 0
a = alloc 56
l = alloc 48 align 128
m = alloc 0
c = realloc l 5
l = alloc 60 align 16
free u
free l
free c
free m
m = alloc 176 align 4
c = alloc 96
free a
a = alloc 2 align 128
free c
e = realloc e 16
c = alloc 0
a = realloc a 3
l = alloc 0
free c
m = realloc m 88
free l
free m
free e
e = alloc 8 align 16
free f
f = alloc 3
m = alloc 213 align 256
l = alloc 47 align 128
free e
e = alloc 213 align 8
c = alloc 213
m = realloc m 197
u = alloc 0
free l
free u
u = alloc 40 align 64
s = realloc s 0
free m
free s
w = realloc w 0
free e
free w
w = alloc 9 align 4
e = alloc 264
free f
f = alloc 16
s = alloc 8
j = realloc j 8
free j
free o
free r
free q
free g
g = alloc 7 align 64
q = alloc 23 align 128
r = alloc 16
o = alloc 2 align 4
j = alloc 56
h = realloc h 32
m = alloc 21 align 128
free e
free c
n = realloc n 199
free k
k = alloc 8
free o
j = realloc j 64
o = alloc 4 align 8
c = alloc 0 align 16
e = realloc u 96
w = realloc w 8
u = alloc 3
free g
k = realloc k 24
free j
free s
s = alloc 23 align 8
v = realloc v 26
j = alloc 72
g = alloc 0
r = realloc r 56
