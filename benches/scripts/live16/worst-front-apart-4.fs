freespace script 1
heap 16384 fit=worst order=front coalescing=off
a = alloc 1 align 16
b = alloc 3
c = alloc 120 align 64
d = alloc 1 align 128
e = alloc 3419 align 64
f = alloc 4
g = alloc 1251 align 32
h = alloc 96
i = alloc 24 align 8
j = alloc 41 align 4
k = alloc 24
l = alloc 1860
m = alloc 1 align 8
n = alloc 0 align 16
o = alloc 18 align 8
p = alloc 1 align 8
q = alloc 29
r = alloc 8 align 8
l = realloc l 1
s = alloc 0 align 256
r = realloc r 24
q = realloc q 14
t = alloc 1251 align 16
u = alloc 4 align 8
v = alloc 96
free c
h = realloc h 92
c = alloc 169 align 64
free v
v = alloc 525 align 4
free u
u = alloc 96 align 8
free o
o = alloc 5
free c
c = alloc 49 align 8
free v
v = alloc 40 align 16
free u
u = alloc 8
free p
p = alloc 1251
free v
v = alloc 12 align 16
free g
g = alloc 24
free t
t = alloc 8 align 32
free n
n = alloc 0
g = realloc g 27
free k
l = realloc l 5
k = alloc 2176 align 16
free b
f = realloc f 0
s = realloc s 0
f = realloc f 0
b = alloc 302 align 4
free g
g = alloc 5 align 4
free b
b = alloc 5 align 8
free a
a = alloc 39
free b
b = alloc 6
l = realloc l 0
free u
u = alloc 15
free f
q = realloc q 32
f = alloc 601 align 64
free c
c = alloc 1 align 128
free f
f = alloc 520
free b
b = alloc 1251
free a
a = alloc 1251 align 8
free h
h = alloc 1251
g = realloc g 9
l = realloc l 4
free b
b = alloc 0
q = realloc q 96
free c
c = alloc 69 align 16
free f
f = realloc d 1
d = alloc 408 align 128
free l
l = alloc 96 align 64
r = realloc r 12
free q
q = alloc 68 align 8
n = realloc n 0
c = realloc c 73
free o
o = alloc 83 align 4
free b
b = alloc 4
t = realloc t 4
q = realloc q 24
free k
k = alloc 1251
c = realloc c 73
free v
v = alloc 17
free s
s = alloc 4
free k
k = alloc 11
free u
r = realloc r 20
u = alloc 24 align 64
a = realloc a 1247
free r
r = alloc 57
j = realloc j 45
free g
g = alloc 1028
free d
d = alloc 8 align 8
f = realloc f 24
free f
q = realloc q 48
f = alloc 36
free a
a = alloc 24
free q
v = realloc v 15
m = realloc m 0
m = realloc m 24
q = alloc 0
free l
u = realloc u 48
l = alloc 5
free p
p = alloc 2 align 64
free o
free u
free q
free c
free v
free j
j = alloc 95 align 128
v = alloc 0 align 16
c = alloc 1
q = alloc 30 align 4
u = alloc 24 align 16
o = realloc q 38
s = realloc s 2
free u
free v
free s
free i
free l
l = alloc 5
r = realloc r 128
i = alloc 2
s = alloc 59 align 128
c = realloc c 65
f = realloc f 37
j = realloc j 94
free r
free o
free a
free g
free k
k = alloc 302 align 8
g = alloc 133 align 32
a = alloc 16
o = alloc 5 align 128
r = alloc 5
v = alloc 200 align 16
e = realloc e 3427
u = alloc 24
q = alloc 5
free v
d = realloc d 16
v = alloc 96
free e
e = alloc 96
l = realloc l 5
d = realloc d 32
free j
c = realloc c 0
s = realloc s 60
j = alloc 1 align 256
n = realloc n 4
l = realloc l 13
free b
b = alloc 1 align 8
l = realloc l 9
free b
t = realloc t 0
b = alloc 96 align 16
free k
k = alloc 96
b = realloc b 248
o = realloc o 8
free l
o = realloc o 9
l = alloc 623
free j
j = alloc 29 align 8
free g
g = alloc 40 align 16
free v
v = alloc 96
free o
r = realloc r 4
o = alloc 1 align 64
free p
p = alloc 96 align 8
j = realloc j 30
l = realloc l 96
free j
j = alloc 1
free m
m = alloc 1251
free n
n = alloc 25
free i
free d
free b
free s
free l
free u
u = alloc 255
l = alloc 9 align 16
s = realloc e 108
e = alloc 65
free e
free s
s = alloc 40 align 16
e = alloc 0
b = alloc 1 align 64
d = alloc 8
i = alloc 96 align 8
free i
i = alloc 8
o = realloc o 516
free o
o = alloc 96 align 8
t = realloc t 16
free t
free g
free k
k = alloc 24 align 16
g = alloc 96
t = alloc 66
free e
e = alloc 66 align 256
free k
k = alloc 14 align 16
free d
d = alloc 24 align 16
free t
free v
free g
free e
e = alloc 3 align 16
d = realloc d 488
r = realloc r 2
g = alloc 18 align 8
v = alloc 226 align 4
t = alloc 434 align 16
free j
free b
free f
free o
free d
free n
n = alloc 24 align 16
q = realloc q 2
d = alloc 20
o = alloc 200
free o
free d
free q
q = alloc 1
d = alloc 88
d = realloc d 0
o = alloc 64
f = alloc 24
u = realloc u 247
b = alloc 3
j = alloc 352
free j
j = alloc 96 align 16
free j
u = realloc u 24
j = alloc 96 align 128
free j
j = realloc e 7
e = alloc 5 align 16
free e
e = alloc 96 align 8
