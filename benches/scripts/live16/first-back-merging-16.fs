freespace script 1
heap 16384 fit=first order=back granule=16
a = alloc 69 align 8
b = alloc 39 align 8
c = alloc 69 align 8
free b
b = alloc 0 align 8
a = realloc a 1
d = alloc 40 align 8
free c
c = alloc 37 align 16
e = alloc 72 align 8
f = alloc 72 align 8
g = alloc 33 align 8
h = alloc 1408 align 8
g = realloc g 1158
a = realloc a 17
i = alloc 16 align 8
free i
free d
d = alloc 811 align 8
i = alloc 1408 align 8
j = alloc 1158 align 8
c = realloc c 1
k = alloc 1408 align 8
l = alloc 256 align 16
free b
b = alloc 157 align 8
m = alloc 17 align 16
free i
i = alloc 62 align 8
n = alloc 627 align 8
o = alloc 1 align 16
p = alloc 0 align 16
q = alloc 0 align 8
r = alloc 50 align 8
s = alloc 383 align 8
t = alloc 18 align 8
free l
l = alloc 256 align 16
u = alloc 498 align 8
v = alloc 63 align 8
w = realloc v 0
v = alloc 1408 align 8
free e
e = alloc 157 align 8
x = alloc 50 align 8
free t
t = realloc w 0
free j
free g
free n
free c
free d
free m
m = alloc 24 align 16
free k
k = alloc 9 align 8
d = alloc 16 align 8
c = alloc 9 align 8
free v
v = alloc 9 align 8
n = alloc 157 align 16
g = alloc 208 align 8
j = alloc 6 align 8
free o
o = alloc 29 align 16
h = realloc h 15
w = alloc 0 align 8
free t
t = alloc 0 align 8
free p
p = alloc 1251 align 16
free u
free l
free a
free o
free k
free i
free s
s = alloc 50 align 16
i = alloc 208 align 8
k = alloc 128 align 8
o = alloc 2 align 8
a = alloc 2 align 16
l = alloc 5 align 8
free m
free c
c = alloc 17 align 8
q = realloc q 0
free v
free d
t = realloc t 5
d = alloc 128 align 16
free j
free f
f = alloc 157 align 8
free s
x = realloc x 44
free t
f = realloc f 138
free e
free n
free c
free k
free b
free w
free p
p = alloc 17 align 8
w = alloc 86 align 8
b = alloc 80 align 8
free p
p = alloc 126 align 8
k = alloc 27 align 8
c = alloc 70 align 8
free w
w = alloc 70 align 8
free a
a = alloc 31 align 8
n = alloc 0 align 8
free p
p = alloc 589 align 8
e = alloc 31 align 16
free f
f = alloc 23 align 16
t = alloc 0 align 8
s = alloc 1 align 8
j = alloc 404 align 8
v = alloc 32 align 16
free n
n = alloc 50 align 16
m = alloc 0 align 16
x = realloc x 232
free r
r = alloc 91 align 16
free m
free b
b = alloc 5 align 8
m = alloc 16 align 16
free v
v = alloc 1408 align 8
u = alloc 0 align 8
b = realloc b 27
free r
free f
f = alloc 0 align 8
free w
free b
free o
free n
free m
free h
free x
free g
free j
free u
u = alloc 589 align 8
free t
t = alloc 589 align 8
j = alloc 124 align 8
free j
free t
free c
free s
free l
free v
free p
free q
i = realloc i 416
q = alloc 257 align 8
p = alloc 8 align 8
v = alloc 89 align 8
v = realloc v 1
l = alloc 103 align 8
free l
q = realloc q 273
l = alloc 344 align 8
s = alloc 1146 align 8
c = alloc 57 align 8
t = alloc 0 align 16
j = alloc 0 align 8
k = realloc k 23
free k
k = alloc 273 align 8
g = alloc 1 align 8
x = alloc 48 align 8
i = realloc i 417
free i
i = alloc 0 align 8
s = realloc s 12
h = alloc 1408 align 8
m = alloc 1 align 8
n = alloc 57 align 8
o = alloc 589 align 8
b = alloc 1381 align 8
m = realloc m 2
d = realloc d 64
w = alloc 6 align 8
free w
free d
a = realloc a 31
free a
free n
s = realloc s 0
free s
free h
h = alloc 31 align 8
s = alloc 16 align 8
u = realloc u 4
n = alloc 23 align 8
free n
n = alloc 1 align 8
a = alloc 1 align 16
free a
a = alloc 1 align 8
d = alloc 3 align 8
w = alloc 8 align 8
free w
w = alloc 520 align 16
free w
w = alloc 16 align 16
free w
free d
d = alloc 12 align 16
w = alloc 8 align 8
free w
w = alloc 0 align 8
r = alloc 273 align 8
free r
free w
s = realloc s 2
free s
s = alloc 40 align 8
free s
free a
free n
free u
free h
free b
free g
free k
k = alloc 335 align 8
p = realloc p 7
g = alloc 666 align 8
free g
g = alloc 48 align 8
free g
g = alloc 1235 align 16
b = alloc 98 align 8
h = alloc 308 align 16
u = alloc 0 align 8
n = alloc 335 align 8
a = alloc 8 align 8
g = realloc g 335
s = alloc 81 align 16
free s
s = alloc 1 align 16
w = alloc 3 align 8
r = realloc u 8
free r
free s
s = alloc 9 align 8
r = alloc 335 align 16
free r
r = alloc 665 align 8
u = alloc 24 align 8
free u
free r
r = alloc 12 align 8
g = realloc g 327
free g
free s
free r
free n
n = alloc 1 align 8
p = realloc p 4
r = alloc 1288 align 8
s = alloc 141 align 16
g = alloc 436 align 16
free g
free s
free r
free p
p = alloc 8 align 8
free p
p = alloc 12 align 8
r = alloc 1 align 16
s = alloc 0 align 8
free s
s = alloc 8 align 8
free s
free r
r = alloc 1 align 8
free r
o = realloc o 1178
free o
free w
free h
free b
free a
a = alloc 0 align 16
b = alloc 57 align 8
h = alloc 31 align 8
w = alloc 1 align 8
o = alloc 83 align 8
r = alloc 0 align 8
s = alloc 0 align 8
free s
s = alloc 3 align 8
free s
x = realloc x 794
free x
x = alloc 7 align 8
free x
free o
free w
free h
h = alloc 635 align 16
w = alloc 521 align 16
