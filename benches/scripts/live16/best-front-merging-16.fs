freespace script 1
heap 16384 fit=best order=front granule=16
a = alloc 26 align 8
b = alloc 0 align 8
free b
b = alloc 64 align 8
c = alloc 1 align 16
free b
b = alloc 11 align 8
b = realloc b 22
b = realloc b 14
d = alloc 43 align 8
e = alloc 24 align 8
f = alloc 256 align 8
free b
b = alloc 12 align 8
e = realloc e 8
g = alloc 72 align 8
h = alloc 2 align 16
i = alloc 141 align 8
j = alloc 2 align 8
k = alloc 141 align 8
free f
f = alloc 704 align 16
l = alloc 2 align 8
a = realloc a 23
f = realloc f 792
free j
d = realloc d 21
j = alloc 2 align 8
m = alloc 3 align 16
n = alloc 2 align 8
o = alloc 0 align 8
p = alloc 4 align 8
free a
a = alloc 5 align 8
q = alloc 32 align 16
r = alloc 494 align 8
s = alloc 4 align 8
t = alloc 2 align 8
u = alloc 48 align 8
v = alloc 50 align 8
w = alloc 1 align 8
free w
free p
free d
d = alloc 112 align 8
p = alloc 112 align 8
w = alloc 10 align 16
free e
free c
free n
free f
free i
v = realloc v 1
free g
q = realloc q 16
free r
r = alloc 334 align 16
g = alloc 8 align 8
free v
v = alloc 7 align 8
i = alloc 52 align 8
f = alloc 1 align 8
n = alloc 1 align 8
c = alloc 1 align 8
e = alloc 1 align 8
free b
free c
free n
free f
free i
free v
free r
free a
free o
o = alloc 257 align 8
free o
free d
d = alloc 504 align 8
o = alloc 268 align 8
a = alloc 48 align 8
r = alloc 4 align 8
v = alloc 0 align 8
free v
free r
r = alloc 5 align 8
v = alloc 56 align 16
i = alloc 26 align 16
f = alloc 1 align 8
n = alloc 2 align 8
c = alloc 2 align 8
b = alloc 39 align 8
free b
free c
free o
free m
free u
free w
free k
free a
free g
free i
free n
free j
j = alloc 111 align 8
free j
free p
p = alloc 0 align 8
j = alloc 1 align 8
n = alloc 96 align 8
e = realloc e 0
i = alloc 8 align 16
free p
p = alloc 0 align 16
h = realloc h 2
i = realloc i 64
g = alloc 6 align 8
a = alloc 80 align 8
k = alloc 5 align 8
w = alloc 4 align 16
u = alloc 112 align 8
free h
h = alloc 520 align 8
m = alloc 27 align 8
o = alloc 1 align 8
free f
free p
free h
free d
free v
v = alloc 2 align 8
d = alloc 504 align 8
h = realloc n 104
n = alloc 1 align 8
p = alloc 0 align 8
free o
o = alloc 504 align 8
free p
p = alloc 704 align 8
f = alloc 16 align 16
c = alloc 13 align 8
b = alloc 0 align 8
free b
free c
free f
free p
free n
n = alloc 11 align 16
p = alloc 1 align 16
f = alloc 2 align 8
free f
free p
p = alloc 10 align 8
o = realloc o 505
f = alloc 36 align 8
free f
f = alloc 7 align 8
c = alloc 1 align 8
b = alloc 22 align 8
free b
free c
c = alloc 2 align 16
b = alloc 23 align 16
x = alloc 80 align 8
free x
free b
r = realloc r 0
b = alloc 16 align 8
x = alloc 4 align 8
free x
x = alloc 187 align 8
free x
free b
b = alloc 2 align 8
free b
free r
free f
f = alloc 1 align 8
r = alloc 1 align 8
b = alloc 3 align 16
free b
free r
l = realloc l 4
free l
l = alloc 15 align 8
r = alloc 24 align 16
b = alloc 512 align 8
free f
free b
free r
free l
free o
o = alloc 245 align 8
u = realloc u 112
l = alloc 24 align 8
l = realloc l 504
r = alloc 1 align 16
b = alloc 2 align 8
a = realloc a 1
f = alloc 195 align 8
free t
free s
free e
free u
u = alloc 1 align 8
free v
free p
p = alloc 660 align 8
v = alloc 16 align 8
e = alloc 4 align 16
s = alloc 80 align 8
free i
q = realloc q 5
i = alloc 0 align 16
e = realloc e 5
t = alloc 410 align 8
free t
free n
free o
free c
free i
i = alloc 0 align 8
c = realloc b 4
free i
s = realloc s 40
i = realloc w 2
w = alloc 4 align 8
b = alloc 704 align 8
free k
k = alloc 40 align 16
o = realloc q 2
q = alloc 2 align 8
n = alloc 1 align 8
free i
i = alloc 7 align 8
free n
q = realloc q 1
free q
free s
s = alloc 4 align 16
q = alloc 0 align 8
n = alloc 28 align 8
t = alloc 704 align 8
free f
free s
free h
h = alloc 504 align 16
s = alloc 1 align 16
k = realloc k 36
free u
u = alloc 1 align 8
free q
free p
p = alloc 6 align 8
q = alloc 5 align 8
f = alloc 206 align 8
free g
free s
m = realloc m 504
s = alloc 8 align 16
g = alloc 4 align 8
free l
l = alloc 21 align 8
free b
b = alloc 41 align 8
free t
free g
free o
o = alloc 10 align 8
g = alloc 1 align 8
t = alloc 5 align 8
free v
free c
c = alloc 20 align 8
free e
free c
free o
