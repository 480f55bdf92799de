freespace script 1
heap 16384 fit=next order=back
a = alloc 2048 align 8
b = alloc 781
c = alloc 2040 align 16
free c
c = alloc 17 align 8
d = alloc 0 align 64
free c
free d
d = alloc 17
free a
free b
free d
d = alloc 90
free d
d = alloc 76
b = alloc 56
b = realloc b 112
a = alloc 120 align 8
c = realloc b 128
b = alloc 1 align 4096
e = alloc 20 align 256
a = realloc a 116
f = alloc 58 align 16
g = alloc 20 align 512
free e
free g
a = realloc a 132
g = alloc 6
e = alloc 256
h = alloc 397
i = realloc c 124
c = alloc 6 align 64
j = alloc 1
f = realloc f 6
k = realloc g 6
g = alloc 1955
free k
k = alloc 0
l = alloc 2812 align 16
h = realloc h 393
m = alloc 1
n = alloc 128
o = alloc 12 align 16
g = realloc g 1955
free b
k = realloc k 0
b = alloc 0 align 2048
free d
free b
free k
free m
free h
free n
free o
free c
free e
free l
l = alloc 6 align 64
f = realloc f 0
e = alloc 1016 align 16
c = alloc 233
o = realloc f 1
f = alloc 97 align 256
n = alloc 90 align 4096
c = realloc c 204
h = alloc 1 align 32
m = alloc 2 align 1024
e = realloc e 0
o = realloc o 0
free g
free c
h = realloc h 0
c = alloc 178 align 16
e = realloc e 8
g = alloc 136 align 64
k = alloc 90
b = alloc 8 align 16
d = alloc 16
p = alloc 0
free f
f = alloc 2048
q = realloc h 1819
h = alloc 6 align 8
k = realloc k 0
r = alloc 90
s = alloc 6 align 512
t = alloc 2 align 16
u = alloc 498
v = alloc 309 align 64
w = alloc 8 align 16
x = alloc 0
free f
f = alloc 405 align 8
d = realloc d 0
free w
w = alloc 3
free o
o = alloc 1028 align 256
free a
a = alloc 90
f = realloc f 421
m = realloc m 6
free g
g = alloc 40
g = realloc g 36
free g
free d
free v
free u
free t
free s
s = alloc 12
free s
free r
r = alloc 934
free r
free k
free q
free a
free b
free h
free m
free e
e = alloc 4
m = alloc 8 align 16
h = alloc 1022
b = alloc 227 align 8
a = alloc 0 align 64
q = alloc 6 align 8
free q
free a
a = alloc 24 align 8
q = alloc 2
i = realloc i 140
k = alloc 3 align 16
r = alloc 866 align 16
free r
r = alloc 1 align 32
x = realloc x 0
s = alloc 1662
t = alloc 152 align 16
u = alloc 6 align 32
v = realloc k 6
free v
free t
t = alloc 24
v = alloc 28 align 8
k = alloc 90
d = alloc 6 align 64
g = alloc 602 align 8
free g
free d
u = realloc u 12
b = realloc b 223
free b
free v
free t
free s
s = alloc 38 align 16
t = alloc 2
f = alloc 32 align 512
r = realloc r 6
r = realloc r 3
f = realloc f 36
free f
free s
s = alloc 20
free s
free x
x = alloc 675 align 64
free x
x = alloc 7 align 32
s = alloc 33
free q
free s
free x
free k
k = alloc 8 align 512
x = alloc 128
s = alloc 204
q = alloc 2
f = alloc 27 align 8
v = alloc 554
b = alloc 2 align 512
d = alloc 17
g = alloc 8 align 2048
p = realloc o 1012
o = alloc 1
free i
free o
g = realloc g 5
d = realloc d 16
free p
free d
d = alloc 1 align 512
free v
free d
d = alloc 28 align 16
free f
free d
free q
q = alloc 0
d = alloc 204 align 16
t = realloc t 4
f = alloc 322
v = alloc 0 align 4096
p = alloc 28 align 512
d = realloc d 102
o = alloc 511 align 16
free m
free j
free w
free a
free h
free s
s = alloc 8
e = realloc e 2
h = alloc 622
a = alloc 2
h = realloc h 622
x = realloc x 128
free a
a = alloc 0 align 8
w = alloc 90
j = alloc 24
m = realloc k 8
k = alloc 950 align 256
free d
free q
free c
w = realloc w 74
c = alloc 6
free u
free v
free w
free e
free s
s = alloc 16
e = alloc 2 align 32
w = alloc 204 align 8
v = alloc 12 align 16
u = alloc 90 align 8
h = realloc h 19
q = alloc 3
n = realloc n 128
d = alloc 512 align 16
j = realloc j 48
i = alloc 2
r = realloc r 0
free i
v = realloc v 12
free b
free h
free g
free r
j = realloc j 2
r = realloc o 511
free s
r = realloc r 515
s = alloc 0
m = realloc m 90
free s
free m
free r
r = alloc 120
free e
free r
r = alloc 0
f = realloc f 326
r = realloc r 0
l = realloc l 22
e = alloc 504
m = alloc 8 align 2048
free d
d = alloc 46
u = realloc u 90
w = realloc w 408
s = alloc 90 align 16
o = alloc 28
g = alloc 90
free m
m = alloc 53
free g
g = alloc 52
free m
m = alloc 0 align 8
free g
s = realloc s 82
g = alloc 4
o = realloc o 28
h = alloc 49
b = alloc 8
free a
free q
free k
k = alloc 59 align 512
free w
free l
u = realloc u 82
free k
free u
free h
free e
free x
free j
v = realloc v 0
j = alloc 2 align 16
free j
c = realloc c 21
v = realloc v 0
t = realloc t 12
free n
free m
free c
free d
