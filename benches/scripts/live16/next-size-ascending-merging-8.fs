freespace script 1
heap 16384 fit=next order=size-ascending granule=8
a = alloc 24
free a
a = alloc 7
free a
a = alloc 213
b = alloc 213
free b
b = alloc 15 align 64
c = alloc 15
d = alloc 33
e = alloc 43
f = alloc 2
g = alloc 12
h = alloc 24
i = alloc 2
j = alloc 33
g = realloc g 28
k = alloc 110 align 8
l = alloc 0 align 16
m = alloc 282 align 4
n = alloc 24 align 8
o = alloc 33
p = alloc 12 align 16
q = alloc 8
r = alloc 20
s = alloc 9 align 32
a = realloc a 221
t = alloc 12 align 128
u = alloc 109
free u
free t
t = alloc 704 align 4
u = alloc 48 align 16
v = alloc 0
w = alloc 16 align 8
free w
free v
free u
u = alloc 0 align 4
v = alloc 296
w = alloc 12 align 8
free w
w = alloc 256
x = alloc 33
free x
free w
free k
free q
q = alloc 0
k = alloc 704
free e
n = realloc n 12
u = realloc u 0
free m
free v
free o
free k
k = alloc 12 align 4
o = alloc 257 align 16
g = realloc g 44
free u
free p
p = alloc 16
u = alloc 1 align 16
free i
i = alloc 17
o = realloc o 249
v = alloc 10
u = realloc u 5
m = realloc s 513
f = realloc f 0
s = alloc 32 align 16
e = alloc 15 align 64
w = alloc 16
free p
free s
free e
free f
free o
free w
free n
free k
free a
a = alloc 55 align 32
k = alloc 275 align 8
k = realloc k 550
n = alloc 56 align 8
w = alloc 76
o = alloc 1
f = alloc 44 align 64
e = alloc 1 align 32
free e
e = alloc 36 align 8
i = realloc i 323
s = alloc 177
p = alloc 426
free p
p = alloc 455 align 4
free p
free s
free i
i = alloc 64 align 16
s = alloc 0 align 16
free s
free i
free f
free o
free w
w = alloc 9 align 8
o = alloc 6 align 8
f = alloc 32
i = alloc 128
s = alloc 105
p = alloc 24
free p
free s
e = realloc e 3
free e
e = alloc 33 align 16
free e
free f
f = alloc 604 align 128
e = alloc 704 align 8
free e
e = alloc 604 align 16
s = alloc 8
o = realloc o 14
p = alloc 0
free p
free o
free e
e = alloc 8
free e
free f
f = alloc 20
e = realloc v 6
v = alloc 26 align 8
o = alloc 621 align 8
p = alloc 56
free p
free o
free v
v = alloc 56
o = alloc 6
p = alloc 59
free p
free o
free v
i = realloc i 120
free i
i = alloc 16
free i
i = alloc 0 align 8
v = alloc 9
o = alloc 20 align 4
p = alloc 98
free p
free o
free v
v = alloc 440
o = alloc 27
p = alloc 0 align 16
free p
free o
free v
v = alloc 0
o = alloc 520 align 32
free o
free v
v = alloc 1 align 128
o = alloc 8 align 128
free o
o = alloc 8 align 16
p = alloc 56
x = alloc 0 align 64
free x
x = alloc 11 align 16
free x
free p
p = alloc 40 align 16
free p
free o
o = alloc 3 align 8
p = alloc 8 align 32
free m
free j
free q
q = alloc 2 align 4
j = alloc 1
free u
u = alloc 112 align 4
free q
q = alloc 704 align 4
m = alloc 257
x = alloc 0
free i
i = alloc 1
free d
free g
free v
free o
o = alloc 166 align 8
v = alloc 257 align 16
free h
h = alloc 65 align 8
g = alloc 0 align 16
free f
f = alloc 704
d = alloc 56
free u
u = alloc 56
free b
free w
free o
free g
free c
free r
free v
free e
free s
u = realloc u 2
s = alloc 704 align 16
e = alloc 19
v = alloc 704
e = realloc e 27
r = alloc 1 align 4
c = alloc 704 align 8
free l
l = alloc 81 align 16
g = alloc 64
o = alloc 55 align 32
w = alloc 1
b = alloc 65 align 8
free s
free k
free t
t = alloc 3 align 16
k = alloc 3
free l
free e
d = realloc d 112
e = alloc 32 align 8
free a
free i
free u
free v
v = alloc 256 align 4
u = alloc 0
i = alloc 3 align 8
a = alloc 11
l = alloc 0
free l
free a
free i
free u
free v
f = realloc f 712
free f
f = alloc 0 align 16
free f
free r
free b
c = realloc c 712
free c
c = alloc 4 align 64
p = realloc p 0
free p
p = alloc 1 align 8
b = alloc 0
free b
free p
free q
free m
free k
free o
free x
free n
free c
free w
w = alloc 16 align 64
free j
free t
t = alloc 16 align 16
free w
free t
t = alloc 8 align 8
free t
free d
free g
g = alloc 32 align 32
d = alloc 32
free e
free h
h = alloc 32 align 16
free d
d = alloc 8 align 4
free d
free h
free g
g = alloc 10
g = realloc g 0
h = alloc 0 align 64
d = alloc 0
e = alloc 1 align 16
free h
h = alloc 0
t = alloc 1 align 256
w = alloc 1
free t
free e
e = alloc 1
free g
free e
e = alloc 25
e = realloc e 25
free d
