freespace script 1
heap 16384 fit=next order=size-ascending
a = alloc 12 align 8
b = alloc 3 align 8
c = alloc 1 align 8
free c
c = alloc 33 align 8
a = realloc a 24
d = alloc 504 align 8
e = alloc 256 align 8
f = alloc 509 align 8
g = alloc 9 align 8
h = alloc 1024 align 8
i = alloc 52 align 8
j = alloc 256 align 8
free b
b = alloc 12 align 8
j = realloc j 8
k = alloc 16 align 16
l = alloc 24 align 8
free c
c = alloc 128 align 8
m = alloc 18 align 8
n = alloc 1 align 8
n = realloc n 0
o = alloc 52 align 8
free i
free c
free n
free a
a = alloc 84 align 8
free o
o = alloc 12 align 16
n = alloc 70 align 16
c = alloc 1092 align 8
h = realloc h 1032
free j
j = alloc 0 align 16
i = alloc 5 align 16
p = alloc 2 align 16
q = alloc 132 align 8
free l
l = alloc 84 align 8
r = alloc 25 align 8
g = realloc g 4
s = alloc 1472 align 16
t = alloc 128 align 16
u = alloc 9 align 16
v = alloc 2 align 8
free n
free h
h = alloc 25 align 8
free f
f = alloc 52 align 16
free s
free b
b = alloc 84 align 8
s = alloc 49 align 8
n = alloc 52 align 8
free i
i = alloc 170 align 8
free p
free f
free k
k = alloc 178 align 16
f = alloc 84 align 8
p = alloc 4 align 8
w = alloc 597 align 16
x = alloc 359 align 8
free n
n = alloc 84 align 8
free m
free f
free s
free p
p = alloc 5 align 16
u = realloc u 25
s = alloc 4 align 16
n = realloc n 168
free k
w = realloc w 596
free i
i = alloc 44 align 8
free t
t = alloc 65 align 8
free i
h = realloc h 1016
free q
free h
h = alloc 52 align 16
free a
g = realloc g 2
a = alloc 84 align 8
q = alloc 84 align 8
v = realloc v 2
i = alloc 220 align 8
free x
x = alloc 20 align 8
k = alloc 15 align 8
free j
t = realloc t 57
free s
e = realloc e 512
free e
free a
free g
free l
free w
free i
free k
free q
free o
n = realloc n 84
free n
n = alloc 128 align 8
o = alloc 84 align 16
n = realloc n 124
free n
free o
free p
free h
h = alloc 1 align 8
p = alloc 52 align 16
o = alloc 0 align 8
n = alloc 2 align 8
q = alloc 64 align 16
free q
q = alloc 36 align 16
p = realloc p 26
k = alloc 4 align 8
i = alloc 7 align 8
w = alloc 99 align 8
x = realloc x 36
l = alloc 5 align 8
g = alloc 128 align 8
a = alloc 52 align 8
free a
free g
free l
l = alloc 25 align 16
g = alloc 3 align 16
w = realloc w 198
a = alloc 1 align 16
e = alloc 0 align 16
s = alloc 0 align 16
o = realloc o 4
j = alloc 2 align 8
f = alloc 2 align 8
m = alloc 520 align 8
m = realloc m 70
a = realloc a 5
free a
a = alloc 70 align 8
i = realloc i 7
i = realloc i 28
free i
free d
free t
free h
free o
free c
free b
free m
m = alloc 84 align 8
b = alloc 2 align 8
c = alloc 0 align 8
o = realloc k 4
k = alloc 4 align 8
h = alloc 32 align 16
t = alloc 887 align 8
d = alloc 248 align 8
free g
free x
free b
free n
free q
free o
free w
free h
free a
free t
free e
free p
p = alloc 0 align 8
free l
l = alloc 4 align 8
e = alloc 24 align 16
t = alloc 4 align 16
r = realloc r 29
a = alloc 24 align 16
free d
d = alloc 52 align 16
h = alloc 129 align 8
free f
free a
c = realloc c 2
free v
free r
r = alloc 84 align 8
m = realloc m 5
v = alloc 1 align 16
a = alloc 8 align 8
f = alloc 4 align 16
w = alloc 4 align 8
free w
w = alloc 70 align 8
o = alloc 2 align 8
free u
u = alloc 24 align 8
q = alloc 1 align 8
n = alloc 70 align 8
b = alloc 1 align 8
x = alloc 1 align 8
free w
free m
free h
free o
o = alloc 2 align 8
h = alloc 1 align 8
free d
free v
free n
free b
b = alloc 2 align 8
n = alloc 1 align 8
a = realloc a 4
v = alloc 8 align 8
free x
x = alloc 84 align 8
free t
b = realloc b 28
free o
o = alloc 0 align 8
t = alloc 210 align 16
free p
p = alloc 1 align 8
free j
free k
k = alloc 84 align 16
j = alloc 1 align 8
d = alloc 50 align 8
m = alloc 1099 align 8
free o
o = alloc 0 align 8
free h
free c
free l
l = alloc 24 align 8
free r
r = alloc 2 align 16
free p
free j
j = alloc 54 align 8
p = alloc 189 align 8
c = alloc 257 align 16
h = alloc 12 align 16
w = alloc 189 align 16
free e
free l
free n
n = alloc 1 align 8
free h
free s
free k
k = alloc 3 align 8
s = alloc 20 align 16
h = alloc 4 align 8
l = alloc 4 align 8
free k
free o
free s
free q
free b
free v
free m
free d
free h
h = alloc 52 align 8
free w
w = alloc 2 align 8
d = alloc 16 align 8
c = realloc c 257
m = alloc 0 align 16
f = realloc f 3
free u
u = alloc 102 align 16
v = alloc 2 align 8
b = alloc 84 align 8
q = alloc 72 align 8
v = realloc v 2
s = alloc 52 align 8
o = realloc u 387
free b
b = alloc 8 align 8
u = alloc 32 align 16
a = realloc a 2
w = realloc w 1
k = realloc r 0
r = alloc 52 align 16
e = alloc 70 align 16
g = alloc 4 align 8
free t
free e
free d
free r
f = realloc f 6
free p
p = alloc 68 align 16
r = alloc 32 align 8
free j
j = alloc 10 align 8
d = alloc 84 align 8
free l
free d
free j
j = alloc 84 align 8
d = alloc 70 align 8
l = alloc 516 align 8
e = alloc 25 align 8
free p
p = alloc 12 align 8
