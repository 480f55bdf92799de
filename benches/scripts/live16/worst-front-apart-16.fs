freespace script 1
heap 16384 fit=worst order=front coalescing=off granule=16
a = alloc 2 align 8
b = realloc a 658
free b
b = alloc 2696 align 16
a = alloc 56 align 8
b = realloc b 2712
b = realloc b 3051
c = alloc 880 align 8
d = alloc 60 align 8
e = alloc 8 align 8
free a
a = alloc 4 align 8
f = alloc 16 align 16
g = alloc 134 align 8
h = alloc 1960 align 8
i = alloc 10 align 8
j = alloc 4 align 8
k = alloc 27 align 8
l = alloc 2696 align 16
m = alloc 9 align 8
n = alloc 2 align 8
o = alloc 1 align 8
p = alloc 14 align 16
q = alloc 1815 align 8
free k
h = realloc h 128
free g
free n
n = alloc 9 align 8
g = alloc 793 align 8
p = realloc p 15
k = alloc 104 align 16
r = alloc 7 align 8
s = alloc 5 align 8
t = alloc 32 align 16
free g
g = alloc 39 align 8
u = alloc 614 align 16
free j
free p
p = realloc r 0
r = alloc 8 align 8
free r
free p
free s
free k
free g
g = alloc 132 align 8
k = alloc 21 align 8
free k
k = alloc 6 align 8
u = realloc u 804
s = alloc 137 align 8
p = alloc 5 align 8
free p
p = alloc 48 align 8
free l
free p
free a
free f
f = alloc 12 align 8
a = alloc 0 align 8
p = alloc 1 align 8
free b
b = alloc 504 align 8
l = alloc 9 align 8
free i
free t
free a
free f
f = alloc 2040 align 8
a = alloc 65 align 16
free n
free k
a = realloc a 4
k = alloc 1864 align 8
n = realloc e 16
e = alloc 36 align 8
t = alloc 1 align 8
e = realloc e 20
free d
d = alloc 116 align 16
free o
o = alloc 80 align 8
i = alloc 8 align 16
r = alloc 80 align 8
free h
free i
i = alloc 0 align 8
h = alloc 768 align 16
free n
n = alloc 2 align 8
j = alloc 14 align 8
free n
n = alloc 1 align 8
free h
free b
free j
free n
free k
k = alloc 3 align 8
free c
free i
i = alloc 1 align 8
c = realloc g 148
free i
i = alloc 95 align 8
g = alloc 7 align 8
n = alloc 7 align 16
j = alloc 0 align 16
free d
d = alloc 51 align 8
b = alloc 511 align 16
h = alloc 134 align 8
free u
d = realloc d 102
i = realloc i 190
u = alloc 1 align 8
v = alloc 255 align 8
w = alloc 31 align 16
free g
free t
free v
v = alloc 24 align 8
t = alloc 4 align 8
w = realloc w 31
g = alloc 1 align 8
x = alloc 49 align 8
free u
free x
free g
free w
free v
free i
i = alloc 104 align 8
v = alloc 32 align 8
w = alloc 44 align 8
free b
b = alloc 1 align 8
g = alloc 502 align 8
x = alloc 1 align 16
u = alloc 1 align 8
free w
free u
u = alloc 134 align 8
free x
free u
u = alloc 40 align 8
h = realloc h 150
free g
free h
free b
free v
i = realloc i 104
v = alloc 32 align 8
b = alloc 0 align 16
h = alloc 12 align 8
g = alloc 39 align 8
free n
n = alloc 1 align 8
x = alloc 0 align 8
free x
o = realloc o 79
free o
free h
h = alloc 87 align 8
o = alloc 2 align 8
x = alloc 2 align 8
w = alloc 3 align 8
free w
free x
free o
free h
free b
free v
free i
free t
free d
free a
free j
j = alloc 128 align 8
a = alloc 134 align 8
d = alloc 244 align 16
t = alloc 14 align 16
i = alloc 8 align 8
v = alloc 1 align 8
b = alloc 21 align 8
free b
g = realloc g 39
b = alloc 120 align 8
free b
free g
free i
free t
t = alloc 8 align 8
i = alloc 17 align 8
g = alloc 6 align 16
free g
a = realloc a 268
g = alloc 6 align 8
b = alloc 1 align 8
h = alloc 282 align 16
o = alloc 128 align 8
x = alloc 1 align 8
w = alloc 260 align 8
free w
g = realloc g 12
s = realloc s 68
w = alloc 2 align 8
free w
free v
free s
free o
free h
free b
free x
x = alloc 28 align 8
b = realloc c 152
free a
a = alloc 97 align 8
c = alloc 23 align 8
h = alloc 404 align 8
free b
b = alloc 8 align 16
o = alloc 134 align 16
s = alloc 25 align 16
v = realloc b 8
free h
h = alloc 20 align 16
b = alloc 1 align 8
w = alloc 2 align 8
free v
free w
free b
free h
free o
o = alloc 134 align 8
h = alloc 0 align 8
free s
free h
free o
free c
free a
free t
free d
free i
free j
free m
free g
free f
f = alloc 171 align 8
free f
f = alloc 26 align 16
free f
f = alloc 12 align 8
g = alloc 626 align 8
m = alloc 15 align 8
j = alloc 56 align 8
i = alloc 3 align 8
d = alloc 93 align 8
free i
free x
free l
l = alloc 232 align 8
r = realloc r 160
x = alloc 2 align 8
i = alloc 248 align 8
t = alloc 7 align 16
free x
x = alloc 33 align 8
a = alloc 32 align 8
c = alloc 446 align 8
o = alloc 10 align 16
i = realloc i 249
h = alloc 51 align 16
f = realloc f 4
free a
free l
n = realloc n 17
l = alloc 123 align 8
a = alloc 40 align 16
free j
j = alloc 68 align 8
s = alloc 264 align 8
b = alloc 237 align 16
free r
free u
u = alloc 3 align 8
free j
j = alloc 24 align 8
r = alloc 198 align 8
free s
free g
free r
free a
free i
free x
x = alloc 26 align 16
t = realloc t 8
