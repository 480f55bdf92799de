freespace script 1
heap 16384 fit=next order=address coalescing=off granule=8
a = alloc 15 align 8
b = alloc 27 align 8
b = realloc b 23
c = alloc 6 align 16 zeroed
free c
c = alloc 28 align 16
d = alloc 0 align 8
free c
free d
d = alloc 0 align 16
c = alloc 28 align 8
e = alloc 0 align 8
f = alloc 51 align 8
g = alloc 2 align 8
h = alloc 68 align 16 zeroed
e = realloc e 141
i = alloc 141 align 16
free e
e = alloc 4 align 16
j = alloc 674 align 16
d = realloc d 16
free c
e = realloc e 0
c = alloc 1 align 8
k = alloc 141 align 8
free k
k = alloc 110 align 8
l = alloc 674 align 8
m = alloc 183 align 16
n = alloc 16 align 8
d = realloc d 8
g = realloc g 4
o = alloc 124 align 16
p = alloc 0 align 16
q = alloc 0 align 8 zeroed
r = alloc 48 align 8 zeroed
free n
n = alloc 0 align 8
s = alloc 1 align 8
free l
s = realloc s 1
i = realloc i 133
l = alloc 0 align 8
free j
j = alloc 15 align 16
t = alloc 177 align 8 zeroed
free b
free s
h = realloc h 76
r = realloc r 32
n = realloc n 0
free o
o = alloc 60 align 8 zeroed
s = alloc 48 align 8
b = alloc 4 align 8
u = alloc 56 align 16
v = alloc 64 align 8
f = realloc f 102
w = alloc 16 align 8 zeroed
n = realloc n 1
s = realloc s 44
free f
f = alloc 3 align 8
free v
v = alloc 0 align 8 zeroed
x = alloc 7 align 8
free o
free m
w = realloc w 16
free t
t = alloc 2 align 16 zeroed
free u
free b
b = alloc 28 align 8
free c
free e
e = alloc 116 align 8 zeroed
c = alloc 42 align 8
free g
g = alloc 15 align 16
free l
free h
free b
free c
free g
free q
free f
free s
free t
p = realloc p 2
j = realloc j 480
t = alloc 108 align 8
free t
t = alloc 49 align 8
s = alloc 32 align 8
i = realloc i 129
f = alloc 56 align 8
q = alloc 1 align 8
free q
free f
f = alloc 14 align 8
q = realloc s 16
j = realloc j 56
s = alloc 16 align 8
free s
free a
free i
free t
t = alloc 14 align 8
i = realloc x 6
x = alloc 0 align 8 zeroed
free e
e = alloc 3 align 8 zeroed
a = alloc 4 align 8
s = alloc 0 align 8 zeroed
g = alloc 40 align 8
a = realloc a 14
c = alloc 5 align 8 zeroed
free a
free k
k = realloc i 0
i = alloc 249 align 8
a = alloc 56 align 8
b = alloc 0 align 8
k = realloc k 5
h = alloc 214 align 8
l = alloc 674 align 16 zeroed
free q
q = alloc 674 align 16
u = alloc 674 align 8
m = alloc 7 align 16
o = alloc 0 align 8
free o
free m
free u
free q
free h
free k
i = realloc i 1
k = alloc 9 align 16 zeroed
h = realloc k 1
k = alloc 111 align 8
r = realloc r 1
q = alloc 10 align 16
u = alloc 57 align 16 zeroed
m = alloc 291 align 8
free m
p = realloc p 1
m = alloc 117 align 16
free m
m = alloc 49 align 8
r = realloc r 5
free r
free p
j = realloc j 28
p = alloc 8 align 8
v = realloc v 0
r = alloc 8 align 8
h = realloc h 0
free h
x = realloc x 0
l = realloc l 185
a = realloc a 367
free a
a = alloc 24 align 16 zeroed
h = alloc 20 align 8
free h
h = alloc 63 align 16
o = alloc 10 align 8
c = realloc c 2
h = realloc h 63
free h
free c
c = alloc 9 align 16
h = alloc 124 align 8
free s
free q
free w
free o
free a
free f
free i
free u
u = alloc 3 align 16 zeroed
i = alloc 69 align 16
f = alloc 43 align 8
i = realloc i 138
a = alloc 0 align 8
free j
j = alloc 7 align 8 zeroed
o = alloc 1 align 8
free h
a = realloc a 0
free j
j = alloc 81 align 16
h = alloc 674 align 8
w = alloc 1 align 16
q = alloc 1 align 16 zeroed
i = realloc i 494
m = realloc m 33
s = alloc 30 align 8
free i
free v
v = alloc 41 align 16 zeroed
free a
free v
v = alloc 1 align 16 zeroed
free k
k = alloc 1 align 8 zeroed
free u
u = alloc 25 align 8
a = alloc 4 align 8 zeroed
i = alloc 53 align 8
free f
free a
free r
v = alloc 509 align 8
r = alloc 4 align 8
a = alloc 25 align 8
free t
t = alloc 4 align 8
f = alloc 8 align 16
g = realloc g 36
free t
free i
free o
free q
q = alloc 56 align 8
o = alloc 15 align 8
i = alloc 0 align 8
p = realloc p 1
k = realloc k 674
free c
free k
free o
free q
free j
free v
v = alloc 623 align 8
p = realloc p 0
g = realloc g 32
free p
p = alloc 184 align 8
j = alloc 56 align 8 zeroed
q = realloc i 0
free g
free q
free v
free j
free h
free f
free m
x = realloc x 0
free e
e = alloc 42 align 8
m = alloc 664 align 8 zeroed
f = alloc 8 align 8
h = alloc 0 align 16 zeroed
free w
w = alloc 1 align 8
r = realloc r 20
j = alloc 1 align 8
j = realloc j 0
v = alloc 1 align 16
q = alloc 6 align 8
g = alloc 6 align 16 zeroed
i = alloc 342 align 8
o = alloc 12 align 16
k = alloc 1 align 16
c = alloc 8 align 8
t = alloc 2 align 16
l = realloc l 4
free b
free l
free w
w = alloc 136 align 8 zeroed
l = alloc 1 align 8 zeroed
b = alloc 1 align 16 zeroed
free c
b = realloc b 1
free b
e = realloc e 41
p = realloc p 184
b = alloc 15 align 8
free u
free q
q = alloc 8 align 8
u = alloc 13 align 8
c = alloc 297 align 8
free g
free u
free q
free o
free i
i = alloc 119 align 8 zeroed
o = alloc 476 align 16
q = alloc 177 align 16
f = realloc f 16
u = alloc 5 align 16 zeroed
g = alloc 8 align 16 zeroed
free g
free u
free f
d = realloc d 0
free d
p = realloc p 176
free p
p = alloc 0 align 8
d = alloc 102 align 8
free d
d = alloc 87 align 8
f = alloc 28 align 16 zeroed
h = realloc h 0
u = realloc f 14
