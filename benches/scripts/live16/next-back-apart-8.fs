freespace script 1
heap 16384 fit=next order=back coalescing=off granule=8
a = alloc 11
free a
a = alloc 64
b = alloc 77 align 4
a = realloc a 4
a = realloc a 8
c = alloc 0 align 4
d = alloc 48
b = realloc b 93
c = realloc c 32
free c
c = alloc 80 align 64
e = alloc 0
c = realloc c 84
b = realloc b 104
free a
a = alloc 1
f = alloc 24
g = alloc 84 align 16
h = alloc 602 align 16
free c
b = realloc b 208
c = alloc 1348
i = alloc 64 align 128
g = realloc g 84
j = alloc 84 align 8
free f
f = alloc 8 align 4
k = alloc 22
l = alloc 12
m = alloc 2 align 16
m = realloc m 10
n = alloc 29 align 128
m = realloc m 26
k = realloc k 26
o = alloc 84
p = alloc 22 align 4
q = alloc 511 align 64
free g
free c
c = alloc 4
g = alloc 11 align 8
free f
free k
k = alloc 2 align 8
q = realloc q 519
f = alloc 2 align 128
r = alloc 1 align 32
s = alloc 2 align 4
t = alloc 10
u = alloc 244
o = realloc o 2
v = alloc 54 align 64
free t
c = realloc c 0
t = realloc p 2
v = realloc v 49
t = realloc t 0
n = realloc n 45
p = alloc 1348 align 8
w = alloc 26 align 4
x = alloc 244 align 16
free v
v = alloc 0
free s
s = realloc n 1
free r
h = realloc h 603
r = realloc b 192
free k
free l
free d
d = alloc 10
t = realloc t 1
free j
j = alloc 40 align 64
free e
free c
c = alloc 218 align 4
e = alloc 1 align 8
free e
free c
c = alloc 64 align 32
free c
c = alloc 1
e = alloc 1
l = alloc 92 align 256
k = alloc 2 align 4
free k
c = realloc c 2
k = alloc 56
u = realloc u 2
b = alloc 9 align 32
n = alloc 32 align 128
free n
free b
free u
j = realloc j 45
s = realloc s 1
free s
free e
e = alloc 1078 align 4
s = alloc 2 align 32
m = realloc m 26
p = realloc p 2696
u = alloc 32 align 16
free u
u = alloc 504
free u
u = alloc 6 align 32
b = alloc 25
n = alloc 8 align 64
free n
n = alloc 8
free n
a = realloc a 0
a = realloc a 229
free a
free u
free p
free e
free f
free h
free g
free r
free o
free i
free l
free t
free w
k = realloc k 244
w = realloc k 274
free c
c = alloc 10 align 4
m = realloc m 27
free v
s = realloc s 2
free x
x = alloc 493 align 256
v = alloc 23
b = realloc b 0
k = alloc 6 align 16
t = alloc 519 align 16
l = alloc 493 align 8
i = alloc 257 align 4
free m
m = alloc 12
o = alloc 172
free k
free w
w = alloc 238
free t
i = realloc i 249
t = alloc 1 align 256
free q
free t
t = alloc 2
q = alloc 0 align 64
q = realloc q 1
k = alloc 8
r = alloc 0
g = alloc 2
k = realloc k 0
free i
i = alloc 64
h = alloc 64 align 16
free t
t = alloc 393
f = alloc 642 align 4
e = alloc 642
p = alloc 18
c = realloc c 5
free c
free e
free f
free t
t = alloc 12 align 32
f = alloc 10
e = alloc 253 align 32
c = alloc 0
u = alloc 64
a = alloc 122 align 16
r = alloc 2 align 16
n = alloc 2
free n
n = alloc 1000 align 16
free n
free r
free u
u = alloc 16 align 8
free u
u = alloc 64 align 16
r = alloc 16
n = alloc 75 align 16
free n
n = alloc 12 align 8
free n
free r
free u
u = alloc 1 align 64
free u
u = alloc 451 align 16
r = alloc 5 align 4
n = alloc 10 align 256
free n
d = realloc d 5
free d
d = alloc 10 align 8
n = alloc 5
free n
n = realloc p 10
free n
free u
free c
free e
e = realloc w 237
free e
e = alloc 64
w = alloc 39 align 8
c = alloc 1 align 4
u = alloc 371 align 4
n = alloc 64
p = alloc 28
free p
free n
free u
free c
c = alloc 172 align 16
u = alloc 7 align 128
n = alloc 1 align 16
e = realloc e 64
p = alloc 64 align 16
free p
free e
e = alloc 39
free e
e = alloc 1
free e
free u
free c
free w
free n
free t
free i
free a
a = alloc 0
i = alloc 710 align 4
t = alloc 0 align 8
free t
free i
i = alloc 15
free i
free a
a = alloc 2
i = alloc 3
free i
b = realloc b 1
i = alloc 24
k = realloc k 4
o = realloc o 176
t = alloc 97 align 8
n = alloc 483 align 4
w = alloc 9
v = realloc v 1
free v
v = alloc 3 align 4
c = alloc 1
u = alloc 22 align 8
free u
n = realloc n 491
u = alloc 1 align 16
e = alloc 173
free e
c = realloc c 2
e = alloc 0
p = alloc 12 align 16
free p
free e
x = realloc x 497
free x
free s
free n
free v
free u
free t
t = alloc 8 align 4
u = alloc 114
u = realloc u 4
v = alloc 8 align 64
a = realloc a 1
v = realloc v 4
n = alloc 0
n = realloc n 64
free o
o = alloc 12 align 8
s = alloc 1
x = alloc 174 align 16
d = realloc d 14
free n
s = realloc s 1
v = realloc v 2
k = realloc k 6
free d
free k
free o
s = realloc s 1
o = alloc 8
k = alloc 34 align 8
free u
u = alloc 10 align 32
free k
k = alloc 171 align 128
free u
f = realloc f 6
free k
k = alloc 504
