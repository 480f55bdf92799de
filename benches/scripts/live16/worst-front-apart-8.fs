freespace script 1
heap 16384 fit=worst order=front coalescing=off granule=8
a = alloc 0
b = alloc 16 align 8
c = alloc 15
c = realloc c 7
d = alloc 3062 align 4
e = alloc 3062 align 16
f = alloc 185 align 8
g = alloc 30 align 2
h = alloc 30 align 4
i = alloc 3066
j = alloc 4
k = alloc 22 align 16
i = realloc i 3065
l = alloc 0 align 2
m = alloc 178 align 8
n = alloc 24 align 2
o = alloc 1
p = alloc 3065 align 16
q = alloc 91 align 8
n = realloc n 32
r = alloc 1146 align 4
s = alloc 32 align 16
b = realloc b 16
t = alloc 178
u = alloc 4 align 8
v = alloc 549 align 8
w = alloc 3 align 8
free j
free v
free u
free t
free b
b = alloc 7 align 2
t = alloc 58 align 16
k = realloc k 178
u = alloc 403 align 8
free a
free u
free b
free r
free n
free p
o = realloc o 1
p = alloc 356 align 16
n = realloc q 19
q = alloc 23 align 2
r = alloc 36 align 2
b = alloc 22 align 4
u = alloc 50
r = realloc r 687
a = alloc 510 align 4
v = alloc 995 align 4
j = alloc 4 align 8
free j
j = alloc 178
free j
j = alloc 463 align 16
free j
j = alloc 178 align 4
free j
q = realloc q 11
a = realloc a 36
free r
free d
free t
free o
free g
free f
f = alloc 9 align 2
g = alloc 22 align 2
o = alloc 15 align 4
c = realloc c 0
t = alloc 32
d = alloc 178 align 2
free i
free e
free g
free d
d = alloc 30 align 8
g = alloc 23
e = alloc 7
i = alloc 1 align 8
r = alloc 1 align 16
j = alloc 178 align 8
free v
v = alloc 13
free q
q = alloc 77 align 2
free l
l = realloc a 22
a = alloc 36
free q
q = alloc 2
free e
e = alloc 13 align 2
free k
k = alloc 348 align 16
free c
free l
l = alloc 23
u = realloc u 66
t = realloc t 28
d = realloc d 60
c = alloc 36
p = realloc p 712
free p
j = realloc j 179
p = realloc r 64
r = alloc 23 align 2
c = realloc c 1
free c
c = alloc 178
free c
c = alloc 8
free c
c = alloc 568 align 16
i = realloc i 32
free i
i = alloc 178
l = realloc l 15
w = realloc w 4
free w
w = alloc 74
h = realloc h 38
free h
b = realloc b 38
n = realloc n 20
h = alloc 13 align 8
free h
free k
free w
free f
free e
free q
q = alloc 15
e = alloc 32 align 16
f = alloc 23 align 8
w = alloc 40
k = alloc 24 align 8
h = alloc 36 align 2
free n
n = alloc 1060
o = realloc o 15
l = realloc l 15
free p
p = alloc 306 align 2
free o
k = realloc k 24
o = alloc 205 align 16
free i
i = alloc 908 align 2
o = realloc o 205
free v
v = alloc 23 align 4
free m
m = alloc 1 align 4
l = realloc l 23
free q
s = realloc s 2
q = alloc 2 align 4
free a
a = alloc 180 align 16
free m
e = realloc e 40
m = alloc 178
s = realloc s 2
k = realloc k 28
free m
m = alloc 2
u = realloc u 67
free i
i = alloc 3
free i
i = alloc 11 align 4
free i
j = realloc j 358
f = realloc f 23
i = alloc 182 align 2
free w
w = alloc 117 align 4
free q
v = realloc v 46
p = realloc p 612
q = alloc 22
free j
j = alloc 212 align 8
free g
free j
free p
free i
free q
q = alloc 64
i = realloc f 25
free k
free i
free l
free t
t = alloc 36 align 16
l = alloc 2 align 4
i = alloc 25 align 2
k = alloc 127
f = alloc 2 align 8
u = realloc u 1
p = alloc 0 align 16
j = alloc 65
g = alloc 1 align 2
free b
q = realloc q 68
b = alloc 47
free g
g = alloc 427 align 4
free b
b = alloc 36
free g
g = realloc w 133
w = alloc 119 align 4
free b
b = alloc 1 align 8
free w
w = alloc 27 align 4
free b
i = realloc i 29
b = realloc s 0
s = alloc 23 align 8
free w
w = alloc 0 align 8
free s
f = realloc f 1
s = alloc 1
r = realloc r 22
free w
w = alloc 23 align 8
i = realloc i 14
free r
l = realloc l 0
l = realloc l 0
r = alloc 9
free i
free l
free p
free u
free k
e = realloc e 2
k = alloc 64 align 4
u = alloc 2 align 2
p = alloc 88
l = alloc 22 align 16
i = alloc 0
free i
i = alloc 22 align 16
free i
i = alloc 1 align 16
free i
free r
free s
s = alloc 186
r = alloc 201
i = alloc 1 align 8
free r
r = alloc 1 align 8
free v
free i
free s
free u
r = realloc r 9
u = alloc 1 align 8
s = alloc 36 align 16
free m
free b
free t
free a
a = alloc 5
t = alloc 1 align 8
b = alloc 29
m = alloc 0 align 8
i = alloc 2 align 8
v = alloc 3 align 8
free c
free l
free i
free m
free b
free t
free a
a = alloc 408 align 4
u = realloc u 0
t = alloc 32
b = alloc 8
m = alloc 40 align 16
n = realloc n 1068
i = alloc 56 align 4
l = alloc 245 align 16
g = realloc g 266
c = alloc 1
free f
f = realloc k 72
f = realloc f 60
k = alloc 259
