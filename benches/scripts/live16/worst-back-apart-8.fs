freespace script 1
heap 16384 fit=worst order=back coalescing=off granule=8
a = alloc 3 align 16
free a
a = alloc 445
b = alloc 4 align 32
c = alloc 1
d = alloc 0 align 8
e = alloc 8
f = alloc 6 align 4
f = realloc f 3
free d
d = alloc 0 align 16
g = alloc 1604
h = alloc 484 align 64
d = realloc d 0
i = alloc 9
d = realloc d 1
j = alloc 0
k = alloc 889 align 64
l = alloc 2 align 32
m = alloc 2033 align 8
n = alloc 615
free n
n = alloc 1 align 8
o = alloc 0
p = alloc 17 align 8
q = alloc 2696 align 256
r = alloc 20
s = alloc 59 align 64
t = alloc 26 align 4
u = alloc 1
v = alloc 1 align 8
d = realloc d 2
free r
r = alloc 1 align 4
w = alloc 1
free t
free b
b = alloc 1604
t = alloc 1009 align 8
x = alloc 0 align 8
free f
free a
free h
h = alloc 1982 align 4
free j
free b
w = realloc w 0
b = alloc 0
free n
free b
b = alloc 1370
n = alloc 56
free b
b = alloc 31
j = alloc 73 align 8
a = alloc 0 align 4
f = alloc 1
free l
l = alloc 42
free k
free c
free p
p = alloc 31
c = alloc 79
k = alloc 8 align 256
free n
free i
free j
free r
r = alloc 248 align 16
j = alloc 20 align 16
i = alloc 79 align 256
free i
free j
free r
r = alloc 9 align 16
j = alloc 24
i = alloc 1024
n = alloc 36
free n
n = alloc 1
free n
n = alloc 1
free n
free a
free s
s = alloc 36
a = alloc 0
free t
free a
free s
free r
free k
free j
free d
free q
q = alloc 9
o = realloc o 9
d = alloc 4
j = alloc 663 align 8
free p
free j
free d
v = realloc v 0
d = alloc 31
j = alloc 334
free o
free j
j = alloc 260
o = alloc 31
free d
d = alloc 683
p = alloc 187
free o
o = alloc 1
k = alloc 3 align 4
free k
free o
free d
free j
free v
free w
free m
free f
free l
free h
h = alloc 80 align 32
l = alloc 44 align 128
f = alloc 0 align 32
m = alloc 1 align 16
w = alloc 8 align 4
free w
w = alloc 25
v = alloc 1 align 16
j = alloc 1 align 16
free j
j = alloc 72
d = alloc 17
o = alloc 1 align 8
k = alloc 2
r = alloc 48
s = alloc 79 align 16
a = alloc 1 align 8
l = realloc l 43
t = alloc 1
n = alloc 66
free n
free t
free l
free s
free r
free k
free o
free d
c = realloc c 121
d = alloc 1 align 4
o = alloc 9 align 4
k = alloc 68
r = alloc 20
free r
free g
free u
u = alloc 8
g = alloc 2 align 64
free c
free f
f = alloc 114
free d
free w
w = alloc 257 align 16
free e
e = alloc 32 align 16
d = alloc 248 align 16
j = realloc j 76
c = alloc 8
r = alloc 2 align 64
g = realloc g 2
o = realloc o 18
s = alloc 1
l = alloc 49 align 32
m = realloc m 2
t = alloc 125
n = alloc 36
h = realloc h 40
free u
u = alloc 345 align 32
a = realloc a 1
free l
free o
o = realloc v 0
free o
free s
free t
free c
free j
free e
free r
free m
m = alloc 63
r = realloc x 0
free r
r = alloc 0 align 128
free r
r = alloc 178 align 16
free r
r = alloc 13 align 8
free r
r = alloc 0
x = alloc 0
e = alloc 3 align 8
j = alloc 248
u = realloc u 172
c = alloc 3
t = alloc 178
q = realloc q 1
s = alloc 250 align 8
o = alloc 1 align 8
v = alloc 9
l = alloc 8 align 32
free l
free v
free o
o = alloc 7
v = alloc 0 align 16
l = alloc 12
free l
free v
free o
free s
s = alloc 280 align 256
o = alloc 49 align 128
v = alloc 574
l = alloc 0
free l
free v
free o
u = realloc u 370
o = alloc 1 align 16
v = alloc 68
free v
v = alloc 128 align 128
l = alloc 505 align 64
free l
free v
e = realloc e 3
free e
e = alloc 4 align 16
free e
e = alloc 0 align 16
v = alloc 1 align 8
i = realloc i 1
l = alloc 0
free l
free i
free e
e = alloc 294 align 4
i = alloc 1 align 64
l = alloc 20
free l
free i
i = alloc 280 align 16
m = realloc m 170
free m
m = alloc 3
free m
free e
e = alloc 72
m = alloc 1 align 8
m = realloc m 9
l = alloc 248
free l
free m
m = alloc 8
free m
free e
e = alloc 248 align 8
m = alloc 0 align 8
l = alloc 55
free l
l = alloc 8
p = realloc p 2
free p
free m
free e
e = alloc 3
m = alloc 24 align 16
free m
m = alloc 72
p = alloc 9 align 16
free p
p = realloc f 0
free p
free e
e = alloc 40
p = alloc 0 align 8
f = alloc 120
k = realloc k 69
free k
free p
free l
free e
free u
free q
free j
free d
free g
free w
free v
free m
m = alloc 1 align 8
free a
a = alloc 12 align 32
