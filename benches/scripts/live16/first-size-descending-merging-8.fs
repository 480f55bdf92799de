freespace script 1
heap 16384 fit=first order=size-descending granule=8
a = alloc 7 zeroed
a = alloc 47 align 8 zeroed
b = alloc 47 align 2 zeroed
c = alloc 129 align 4 zeroed
d = alloc 754 align 8 zeroed
e = alloc 505 zeroed
free c
c = alloc 17 zeroed
f = alloc 47 align 4 zeroed
free f
f = alloc 2 zeroed
g = alloc 1023 align 16 zeroed
h = alloc 4 zeroed
i = alloc 27 align 8 zeroed
j = alloc 32 align 8 zeroed
k = alloc 10 zeroed
free e
d = realloc d 2
free h
h = alloc 14 align 8 zeroed
e = alloc 12 align 4 zeroed
e = realloc e 12
l = alloc 139 align 16 zeroed
c = realloc c 34
m = alloc 139 align 8 zeroed
n = alloc 46 align 2 zeroed
o = alloc 3 align 8 zeroed
p = alloc 458 zeroed
free e
e = realloc d 2
d = alloc 16 zeroed
q = alloc 62 align 16 zeroed
r = alloc 4 zeroed
s = alloc 513 zeroed
t = alloc 36 align 16 zeroed
u = alloc 60 zeroed
v = alloc 24 zeroed
free o
free c
free v
v = alloc 8 align 8 zeroed
free s
free k
free u
free r
free p
free v
free b
b = alloc 14 zeroed
v = alloc 2 align 8 zeroed
p = alloc 2 zeroed
r = alloc 0 align 16 zeroed
free m
m = alloc 64 zeroed
u = alloc 14 align 2 zeroed
free u
free n
n = alloc 56 zeroed
u = alloc 0 zeroed
v = realloc v 0
free j
j = alloc 3 align 8 zeroed
k = alloc 2 zeroed
s = realloc t 2
t = alloc 17 align 16 zeroed
c = alloc 139 align 8 zeroed
free q
free b
free t
free c
free n
free a
a = alloc 0 zeroed
n = alloc 0 align 4 zeroed
c = alloc 152 align 8 zeroed
free c
free n
free a
free u
free s
s = alloc 1023 align 8 zeroed
u = alloc 0 zeroed
g = realloc g 1023
a = alloc 2 zeroed
n = alloc 132 align 16 zeroed
e = alloc 68 align 8 zeroed
c = alloc 27 align 2 zeroed
t = alloc 40 align 2 zeroed
b = alloc 9 align 8 zeroed
d = realloc d 12
q = alloc 16 align 2 zeroed
free q
q = alloc 0 align 16 zeroed
free q
free d
free t
t = alloc 16 zeroed
free t
free c
free e
e = alloc 0 zeroed
c = alloc 26 align 2 zeroed
free c
c = alloc 264 zeroed
t = alloc 32 align 8 zeroed
free t
s = realloc s 2046
free s
free e
free a
a = alloc 38 align 8 zeroed
e = alloc 250 zeroed
free e
free p
free a
free g
free c
free r
free j
j = alloc 130 zeroed
r = alloc 3 align 4 zeroed
c = alloc 56 align 8 zeroed
g = alloc 546 align 2 zeroed
a = alloc 257 align 4 zeroed
free b
b = alloc 132 zeroed
p = alloc 64 align 2 zeroed
e = alloc 40 align 4 zeroed
s = realloc c 4
c = realloc n 140
n = alloc 435 align 8 zeroed
t = alloc 26 align 2 zeroed
free a
a = alloc 56 align 4 zeroed
d = alloc 190 align 8 zeroed
q = alloc 603 zeroed
free t
free q
free d
free a
free n
n = alloc 56 align 8 zeroed
free c
c = alloc 48 align 16 zeroed
free n
n = alloc 9 align 4 zeroed
free c
free n
free p
p = alloc 2 align 4 zeroed
n = alloc 4 align 8 zeroed
c = alloc 15 zeroed
a = alloc 8 align 2 zeroed
free b
free a
a = alloc 30 zeroed
free c
c = alloc 31 zeroed
b = alloc 463 align 16 zeroed
free a
free b
b = alloc 3 align 4 zeroed
free c
c = alloc 139 align 8 zeroed
a = alloc 299 zeroed
free b
free a
free c
c = alloc 2 align 2 zeroed
a = alloc 7 align 8 zeroed
b = alloc 31 align 4 zeroed
d = alloc 24 align 16 zeroed
free g
free p
free c
i = realloc i 54
c = alloc 31 align 2 zeroed
p = alloc 2 align 2 zeroed
g = alloc 35 zeroed
free i
free u
free a
a = alloc 7 zeroed
free l
l = alloc 4 align 8 zeroed
free a
a = alloc 31 zeroed
u = alloc 17 zeroed
i = realloc r 0
r = alloc 368 align 16 zeroed
q = alloc 32 align 8 zeroed
t = alloc 16 align 2 zeroed
o = alloc 64 align 8 zeroed
free e
free g
free m
free a
a = alloc 4 align 4 zeroed
free i
i = alloc 1024 align 16 zeroed
m = alloc 56 zeroed
g = alloc 32 zeroed
free m
free l
l = alloc 1 zeroed
free f
free n
free d
d = alloc 6 align 2 zeroed
free s
s = alloc 16 zeroed
n = alloc 0 align 8 zeroed
free g
g = alloc 14 align 4 zeroed
free a
free s
free t
free c
c = alloc 3 zeroed
free d
d = alloc 17 align 4 zeroed
t = alloc 1544 align 8 zeroed
free n
free g
l = realloc l 0
p = realloc p 18
free c
free o
o = alloc 18 align 2 zeroed
c = alloc 257 align 4 zeroed
g = alloc 260 zeroed
free t
t = alloc 8 align 16 zeroed
free c
free t
free o
free d
free u
u = alloc 384 zeroed
d = alloc 5 align 16 zeroed
o = alloc 10 align 8 zeroed
t = alloc 368 align 16 zeroed
free t
t = alloc 40 align 16 zeroed
q = alloc 72 zeroed
c = alloc 1 zeroed
n = alloc 8 zeroed
s = alloc 1 zeroed
a = alloc 771 align 4 zeroed
f = alloc 2 zeroed
m = alloc 556 align 16 zeroed
e = alloc 24 align 16 zeroed
free e
free m
free f
free a
free s
s = alloc 0 zeroed
free s
free n
free c
l = realloc l 0
c = alloc 1 zeroed
n = alloc 724 zeroed
s = alloc 1 zeroed
a = alloc 49 align 4 zeroed
free a
a = alloc 238 zeroed
h = realloc h 0
free h
free s
s = alloc 516 align 8 zeroed
i = realloc i 1
free i
v = realloc v 6
i = alloc 1 zeroed
free i
free v
c = realloc c 17
free c
c = alloc 4 align 4 zeroed
v = alloc 56 align 16 zeroed
i = alloc 342 zeroed
h = alloc 414 zeroed
c = alloc 2 zeroed
f = alloc 31 align 16 zeroed
m = alloc 414 align 8 zeroed
e = alloc 51 align 16 zeroed
free e
free m
free f
free c
free i
free v
free h
h = alloc 6 zeroed
free h
free l
free o
free d
free u
free j
free a
free r
free k
k = alloc 70 align 8 zeroed
free k
k = alloc 8 align 8 zeroed
free k
n = realloc n 18
k = alloc 31 zeroed
r = alloc 260 align 16 zeroed
a = alloc 29 zeroed
free a
