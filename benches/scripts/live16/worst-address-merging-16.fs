freespace script 1
heap 16384 fit=worst order=address granule=16
a = alloc 21 align 8
b = alloc 107
a = realloc a 425
a = realloc a 409
b = realloc b 94
c = realloc a 358
free b
c = realloc c 354
c = realloc c 177
b = alloc 1
a = alloc 1 align 16
free c
c = alloc 16 align 4
d = alloc 15
e = alloc 704 align 4
f = alloc 10
free e
e = alloc 2
free b
c = realloc c 20
b = alloc 425 align 16
g = alloc 704
h = alloc 2
i = alloc 5 align 16
j = alloc 63 align 8
k = alloc 68 align 16
d = realloc d 16
l = alloc 477
m = alloc 425 align 2
free j
j = alloc 1
n = alloc 477 align 2
o = alloc 10 align 16
free c
c = alloc 115
l = realloc l 485
n = realloc n 238
p = alloc 127
q = alloc 4
r = alloc 365
s = alloc 25
t = alloc 2
u = realloc g 477
free q
m = realloc m 372
n = realloc n 230
free f
a = realloc a 147
free u
c = realloc c 131
u = alloc 1 align 2
f = alloc 48 align 8
q = alloc 4
u = realloc u 0
g = alloc 4
d = realloc d 8
g = realloc g 95
v = alloc 75 align 4
w = alloc 76 align 2
free g
g = realloc n 230
free e
e = alloc 372 align 2
free d
free l
f = realloc f 44
free s
free a
free q
q = alloc 372 align 8
a = alloc 1
c = realloc c 262
s = alloc 1 align 2
free u
u = realloc k 84
k = alloc 1
free e
free f
f = alloc 712
e = realloc s 365
t = realloc t 1
s = alloc 704 align 8
l = alloc 425 align 16
free a
k = realloc k 2
a = alloc 417 align 4
d = alloc 0 align 2
n = alloc 49
free s
free m
j = realloc j 120
free w
w = alloc 0
free j
free h
i = realloc i 4
h = alloc 32 align 8
free r
f = realloc f 0
f = realloc f 42
e = realloc e 365
c = realloc c 278
free t
free i
i = alloc 7 align 2
t = realloc q 425
t = realloc t 425
c = realloc c 2
n = realloc n 4
q = alloc 0 align 8
r = alloc 520 align 16
free d
d = alloc 4
free v
free c
free q
free w
free n
free g
g = alloc 3 align 8
n = alloc 0 align 16
free i
i = alloc 116 align 8
w = alloc 704
free h
free d
d = alloc 136 align 8
h = alloc 425 align 8
q = alloc 10
c = alloc 6 align 2
q = realloc q 5
v = alloc 430 align 16
j = alloc 425 align 8
free h
h = realloc q 10
q = alloc 497 align 4
m = alloc 425 align 16
s = alloc 1 align 4
free j
v = realloc v 426
w = realloc w 61
free t
free h
free m
free f
free a
i = realloc i 497
a = alloc 170 align 16
f = alloc 417
d = realloc d 153
m = alloc 48 align 2
h = alloc 1 align 4
t = alloc 0
free e
e = realloc o 0
o = alloc 0 align 8
free q
a = realloc a 191
q = realloc d 137
free o
o = alloc 2 align 4
v = realloc v 479
d = alloc 425 align 4
j = realloc b 4
b = alloc 108 align 8
x = alloc 6 align 8
free x
free r
free k
free u
free c
free o
v = realloc v 1
free w
w = alloc 477
n = realloc n 0
s = realloc s 2
o = realloc b 511
t = realloc t 0
b = alloc 477 align 8
free g
j = realloc j 4
w = realloc w 478
g = alloc 1
c = alloc 425
u = alloc 16 align 4
c = realloc c 409
k = alloc 640 align 8
r = alloc 1 align 16
free f
free b
i = realloc i 10
free j
free k
c = realloc c 204
free t
free q
q = alloc 8 align 4
free o
o = alloc 104 align 8
d = realloc d 212
t = alloc 68
m = realloc m 511
t = realloc t 477
n = realloc n 0
k = alloc 231 align 8
j = alloc 0 align 16
b = alloc 231 align 4
free t
t = alloc 104
f = alloc 4
x = realloc k 231
free q
j = realloc j 16
v = realloc v 0
free r
r = alloc 13
free l
free e
i = realloc i 11
free f
free j
free h
v = realloc v 0
h = alloc 190
j = alloc 417 align 2
f = alloc 429
e = alloc 511
free e
e = alloc 477
free c
c = alloc 1 align 16
l = alloc 0 align 8
q = alloc 96 align 8
free c
c = alloc 477 align 16
x = realloc x 115
free b
b = alloc 115 align 2
free l
free c
h = realloc h 95
free r
free w
free a
free t
t = alloc 3 align 16
h = realloc h 99
u = realloc u 17
a = alloc 22
w = alloc 0 align 8
q = realloc q 4
r = alloc 40 align 8
free x
o = realloc o 4
x = alloc 204 align 8
i = realloc i 129
c = alloc 704
s = realloc s 0
free j
free s
free i
free o
free a
free u
free v
v = alloc 296
free g
h = realloc h 114
g = alloc 72 align 16
free v
v = alloc 36
u = alloc 417
a = alloc 127
o = alloc 12 align 4
i = alloc 425
u = realloc u 417
s = alloc 0 align 16
w = realloc w 0
j = alloc 425
free g
free j
j = alloc 112
g = alloc 25 align 16
l = alloc 1
free w
x = realloc x 205
free l
free x
x = alloc 20
free j
free x
m = realloc m 32
free r
free s
free t
free u
free n
n = alloc 477 align 2
u = alloc 1 align 16
t = alloc 25
f = realloc f 1
q = realloc q 0
s = alloc 417
r = alloc 6
x = alloc 0 align 4
j = alloc 417
l = alloc 25 align 8
w = alloc 256 align 8
free c
free b
free v
u = realloc u 0
free d
free s
free e
free u
u = alloc 96 align 16
free l
m = realloc m 16
