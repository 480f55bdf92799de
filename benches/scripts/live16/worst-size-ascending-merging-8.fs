freespace script 1
heap 16384 fit=worst order=size-ascending granule=8
a = alloc 399 align 4
b = realloc a 0
a = alloc 35
c = realloc a 31
free b
c = realloc c 48
free c
c = alloc 511
b = alloc 1 align 8
b = realloc b 5
a = alloc 2
d = alloc 674 align 16
e = alloc 10
f = alloc 4 align 8
free f
c = realloc c 44
f = alloc 18 align 4
g = alloc 43
h = alloc 8 align 4
free c
c = alloc 516 align 8
free b
b = alloc 186
i = realloc b 372
g = realloc g 43
b = alloc 7 align 4
f = realloc f 20
free b
free f
free c
free e
e = alloc 58 align 8
c = realloc i 11
free g
free c
c = alloc 32 align 8
g = alloc 16
i = alloc 1
f = alloc 12 align 2
b = alloc 674 align 8
free h
h = alloc 53 align 8
j = alloc 7 align 16
k = alloc 10 align 2
l = alloc 541
m = alloc 1 align 2
n = alloc 3 align 16
free n
n = alloc 512 align 4
l = realloc l 542
c = realloc c 48
free e
e = alloc 2
o = alloc 7 align 4
l = realloc l 271
free i
free g
g = alloc 8
i = alloc 63
o = realloc o 3
p = alloc 8 align 8
m = realloc m 8
g = realloc g 0
q = alloc 674 align 8
m = realloc m 4
r = alloc 32 align 8
free h
h = alloc 64
s = alloc 10
t = alloc 10 align 8
k = realloc k 20
free f
f = realloc d 337
h = realloc h 72
e = realloc e 1
free a
free o
o = alloc 3 align 16
a = alloc 1
d = alloc 28
free d
d = realloc i 67
i = alloc 52 align 8
b = realloc b 0
free p
n = realloc n 1024
j = realloc j 68
b = realloc b 1
p = alloc 1 align 8
u = alloc 674 align 2
v = alloc 67 align 4
free a
a = alloc 7
q = realloc q 4
w = alloc 52
l = realloc l 135
x = alloc 20 align 8
b = realloc b 2
free m
u = realloc u 2
free o
free q
free i
free l
l = alloc 96 align 16
i = alloc 64
free p
p = alloc 0
q = alloc 7
o = realloc u 9
u = alloc 258 align 2
m = alloc 189 align 4
free i
free m
b = realloc b 18
free u
u = alloc 674 align 4
o = realloc o 9
m = alloc 89
free b
b = alloc 1
i = alloc 674
free n
free q
free c
free r
free j
free d
free a
free i
i = alloc 8 align 2
a = alloc 132 align 2
b = realloc b 1
d = alloc 32 align 4
j = alloc 1
o = realloc o 1
r = alloc 4 align 16
free i
i = alloc 1 align 8
c = alloc 7 align 8
q = alloc 16
n = alloc 10 align 8
free n
u = realloc u 1
free e
e = realloc k 0
k = alloc 10
a = realloc a 4
free x
h = realloc h 1
free g
g = alloc 55 align 16
x = alloc 10 align 8
n = alloc 1 align 8
free l
l = alloc 1 align 4
free x
r = realloc r 10
s = realloc s 20
x = alloc 20
free m
i = realloc i 2
p = realloc p 1
free k
free g
free d
free c
free h
free s
free a
a = alloc 2 align 4
s = alloc 674 align 8
h = alloc 123 align 8
c = alloc 224 align 4
d = alloc 520
t = realloc t 18
g = alloc 4 align 4
k = alloc 16
f = realloc f 341
free s
free k
k = alloc 579
s = alloc 204
o = realloc o 0
m = alloc 123
free a
free e
free j
d = realloc d 520
j = alloc 29 align 4
p = realloc p 0
e = alloc 31
c = realloc c 240
free x
free p
g = realloc g 0
p = alloc 8 align 16
x = alloc 102
x = realloc x 204
h = realloc h 123
a = alloc 1
b = realloc b 11
free s
free o
w = realloc w 104
free c
free w
free g
free e
free x
free f
free m
m = alloc 0 align 8
l = realloc l 2
f = alloc 1 align 16
free a
a = alloc 48
x = alloc 0
e = alloc 9 align 16
g = alloc 260 align 16
r = realloc r 20
d = realloc d 536
free f
f = alloc 0 align 16
free d
v = realloc v 33
d = alloc 674
free f
f = alloc 217 align 4
w = alloc 56 align 4
c = alloc 3 align 4
o = alloc 1
free f
free e
free r
free b
b = alloc 1 align 4
r = alloc 1 align 8
q = realloc q 1
o = realloc o 5
e = alloc 4
f = alloc 8 align 16
s = alloc 16
free x
free f
free o
o = alloc 8 align 4
free a
a = alloc 1 align 4
free a
free e
free b
free v
free s
free o
o = alloc 9 align 8
s = alloc 27
v = alloc 674 align 4
free v
v = alloc 674 align 16
free v
v = alloc 1 align 16
b = alloc 123 align 16
e = alloc 40 align 16
a = alloc 0 align 2
f = alloc 0 align 8
x = alloc 123 align 2
u = realloc u 0
free u
u = alloc 1 align 2
free u
j = realloc j 37
u = alloc 10 align 16
free u
free j
free s
free t
free p
p = alloc 0 align 4
x = realloc x 3
free b
free h
g = realloc g 268
x = realloc x 0
h = alloc 20 align 16
e = realloc e 24
b = alloc 51 align 4
t = alloc 0 align 16
s = alloc 10
j = alloc 90 align 4
u = alloc 0 align 4
free c
free e
w = realloc w 56
free r
free v
v = alloc 622
h = realloc h 28
free t
h = realloc h 12
t = alloc 9 align 8
r = alloc 16
e = alloc 8 align 4
free j
j = alloc 1 align 4
q = realloc q 2
i = realloc i 32
k = realloc k 289
c = alloc 6
free d
d = alloc 16
s = realloc s 14
free l
free g
j = realloc j 2
g = realloc h 11
m = realloc m 53
h = alloc 0 align 8
f = realloc f 10
