freespace script 1
heap 16384 fit=next order=back granule=8
a = alloc 9
b = alloc 5 align 8
c = alloc 142
d = alloc 2 align 16
e = alloc 907 align 8
f = alloc 35 align 4
c = realloc c 0
g = alloc 1472 align 16
h = alloc 2 align 8
i = alloc 2 align 16
j = alloc 35 align 4
k = alloc 366 align 8
l = alloc 1 align 16
m = alloc 366 align 4
n = realloc h 0
h = alloc 9
o = alloc 0 align 8
p = alloc 969 align 4
free e
h = realloc h 4
n = realloc n 0
e = alloc 2
a = realloc a 25
free h
h = alloc 46
q = alloc 35 align 16
r = alloc 140 align 16
q = realloc q 70
s = alloc 6 align 8
s = realloc s 6
t = alloc 4 align 4
u = alloc 366 align 16
v = alloc 0 align 4
free c
free j
free r
s = realloc s 3
r = alloc 366
m = realloc m 183
free o
free e
e = alloc 366 align 4
b = realloc b 35
free b
free s
free m
free h
free a
free d
free f
f = alloc 8 align 16
free p
p = alloc 35 align 8
d = alloc 12 align 16
free v
n = realloc n 0
v = alloc 32 align 8
a = alloc 7
free i
d = realloc d 4
r = realloc r 732
i = alloc 366
free l
t = realloc t 2
free f
free p
n = realloc n 8
p = alloc 339 align 8
f = alloc 2
l = alloc 220
h = realloc v 33
v = realloc k 0
k = alloc 2 align 4
m = alloc 4 align 8
s = alloc 21
b = alloc 1472
o = alloc 10 align 16
j = alloc 1
b = realloc b 2944
c = alloc 1 align 2
free u
o = realloc o 0
free d
free b
free f
g = realloc g 2
f = alloc 1
free l
l = alloc 35
j = realloc j 21
free f
c = realloc c 0
f = realloc g 0
g = alloc 1
free c
c = alloc 32 align 4
b = alloc 16 align 2
v = realloc v 0
d = alloc 366
u = alloc 67
h = realloc h 1
free h
free r
r = alloc 70
free i
g = realloc g 1
o = realloc o 4
i = alloc 366 align 4
free r
r = realloc m 4
m = alloc 260
free q
i = realloc i 358
free n
n = alloc 1472
q = alloc 969
h = alloc 21 align 16
free s
free e
free a
a = alloc 35
free h
n = realloc n 1480
h = alloc 15
free r
v = realloc v 0
u = realloc u 2
free v
v = alloc 2 align 2
r = alloc 1
i = realloc i 179
free k
k = alloc 1 align 4
e = alloc 10
free p
p = alloc 35 align 4
m = realloc m 130
s = alloc 35
free k
free b
free j
j = alloc 25 align 8
i = realloc i 187
b = alloc 1 align 4
k = alloc 0 align 16
free r
r = alloc 1 align 4
n = realloc n 1295
w = alloc 1472 align 16
free q
v = realloc v 0
free k
free w
w = alloc 8
g = realloc g 5
free h
free b
b = alloc 2
h = alloc 10
s = realloc s 35
free p
j = realloc j 25
p = alloc 10
free i
free a
a = alloc 0 align 16
i = alloc 16 align 8
e = realloc e 2
free o
free r
t = realloc t 2
free e
t = realloc t 1
e = realloc b 1
s = realloc s 43
f = realloc f 0
b = alloc 130 align 2
r = alloc 8
u = realloc u 2
free v
v = alloc 366
o = alloc 35 align 16
k = alloc 1 align 4
free d
s = realloc s 0
u = realloc u 380
a = realloc a 35
free f
f = alloc 35
d = alloc 2 align 16
free t
t = alloc 463 align 16
free l
free m
m = realloc k 0
free f
f = alloc 2 align 16
k = alloc 7 align 8
k = realloc k 15
l = alloc 366
free j
free t
free k
k = alloc 35 align 8
t = alloc 8
j = alloc 4 align 4
free v
free u
u = alloc 8 align 16
free h
u = realloc u 8
p = realloc p 763
free t
g = realloc g 0
t = alloc 12 align 8
h = alloc 177 align 8
v = alloc 35 align 2
q = alloc 44 align 16
free w
w = alloc 8 align 4
free f
free h
free i
i = alloc 10
a = realloc a 208
g = realloc g 0
free k
k = alloc 16 align 4
free v
free r
r = alloc 357
v = alloc 8
free c
m = realloc m 0
free p
free r
free b
free d
free v
free u
u = alloc 208 align 4
s = realloc s 1
free i
t = realloc t 8
free l
t = realloc t 0
l = alloc 7 align 4
i = alloc 969 align 8
v = alloc 44 align 16
d = alloc 56 align 16
b = alloc 969 align 8
r = alloc 16
p = alloc 8
free e
free p
free r
r = alloc 2 align 16
free b
b = alloc 208
p = alloc 35 align 2
e = alloc 969
free r
free e
free p
p = alloc 1
e = alloc 24 align 8
r = alloc 149
free b
b = alloc 8 align 4
c = alloc 35 align 4
h = alloc 4
f = alloc 913 align 8
x = alloc 8
t = realloc t 4
free r
free t
free f
h = realloc h 2
f = alloc 39 align 2
t = alloc 1 align 4
r = alloc 366
free c
free r
free t
free f
free m
free a
free l
free b
free i
o = realloc o 43
i = alloc 13 align 8
p = realloc p 1
free h
free p
p = alloc 1
free o
w = realloc w 256
o = alloc 36 align 8
h = alloc 969 align 4
free p
o = realloc o 2
free h
h = alloc 208
