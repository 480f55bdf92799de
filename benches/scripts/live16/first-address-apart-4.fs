freespace script 1
heap 16384 fit=first order=address coalescing=off
a = alloc 420 align 16
b = alloc 477 align 8
free a
free b
b = alloc 1 align 8
a = alloc 137 align 8
c = alloc 128 align 8 zeroed
d = alloc 1 align 8
e = alloc 477 align 8
f = alloc 1 align 8
g = alloc 477 align 16
h = alloc 420 align 8
free a
free e
e = alloc 71 align 8
a = alloc 1 align 8
i = alloc 71 align 16
j = alloc 512 align 8
free g
g = alloc 420 align 16
k = alloc 137 align 8
l = alloc 420 align 8
m = alloc 11 align 8
n = alloc 65 align 8
o = alloc 0 align 8
p = alloc 137 align 8
q = alloc 14 align 16
free g
g = alloc 1 align 8
free j
j = alloc 477 align 16
r = alloc 137 align 8
s = realloc r 65
free o
o = realloc a 1
a = alloc 64 align 8
r = alloc 2 align 16
free i
free e
s = realloc s 2
e = alloc 674 align 8
i = alloc 36 align 8
t = alloc 420 align 8
u = alloc 477 align 8
v = alloc 1 align 8
w = alloc 151 align 8
x = alloc 36 align 16
free i
free j
j = alloc 1 align 8
i = alloc 1 align 16
free d
free r
r = alloc 2 align 16
n = realloc n 66
d = alloc 137 align 16
free e
e = alloc 23 align 16
free q
free w
free u
free h
free e
e = alloc 5 align 8
h = alloc 1 align 8
u = alloc 121 align 8
w = alloc 15 align 8
free w
free r
free g
g = alloc 137 align 8
free b
free g
free e
free x
free d
free s
s = alloc 24 align 8
d = alloc 1 align 8
free p
p = alloc 1 align 8
free d
u = realloc u 242
v = realloc v 0
d = alloc 128 align 8
x = alloc 32 align 8
e = alloc 24 align 8
m = realloc m 10
g = alloc 420 align 8
b = alloc 1 align 16
r = alloc 420 align 16
w = alloc 1 align 16
o = realloc o 2
free p
p = alloc 674 align 16
q = alloc 10 align 8
free o
o = alloc 137 align 16
free q
free o
o = alloc 1 align 8
e = realloc e 48
free p
free e
free r
w = realloc w 1
free b
free w
w = alloc 1 align 8
b = alloc 13 align 8
r = alloc 420 align 16
e = alloc 20 align 8
p = alloc 1 align 8
q = alloc 137 align 8
free m
m = alloc 3 align 16
free q
q = alloc 477 align 16
free m
free g
free x
p = realloc p 0
free r
free j
free q
c = realloc c 90
q = alloc 255 align 8
j = alloc 230 align 8
r = alloc 674 align 8
x = alloc 12 align 8
g = alloc 477 align 8
free w
w = alloc 28 align 8
free g
g = alloc 137 align 8 zeroed
free j
j = alloc 24 align 8
free g
g = alloc 10 align 8
m = alloc 1 align 8
free u
u = alloc 500 align 8 zeroed
free x
free j
j = alloc 0 align 8
free k
v = realloc v 0
free g
free o
free h
free f
free r
r = alloc 137 align 8
f = alloc 1 align 16
free i
free v
v = alloc 1 align 8
i = alloc 420 align 16
h = alloc 1 align 8
o = alloc 1 align 8
g = alloc 0 align 8
free s
s = alloc 15 align 8
k = alloc 1 align 8
x = alloc 3 align 8
free t
t = alloc 137 align 8
free v
free e
free u
free i
free t
free j
free l
free q
free x
free d
free c
c = alloc 2 align 8
d = alloc 1 align 8
p = realloc p 16
x = alloc 12 align 8
q = alloc 338 align 16 zeroed
h = realloc h 30
l = alloc 4 align 8
free q
free l
l = alloc 64 align 8
q = alloc 12 align 16
free b
w = realloc w 24
free s
s = alloc 520 align 8
b = alloc 420 align 8
free q
q = alloc 477 align 8
j = alloc 1 align 8
t = alloc 477 align 8
i = alloc 137 align 16
u = alloc 444 align 16
free q
free x
x = alloc 477 align 8
q = alloc 23 align 8
e = alloc 1 align 8
v = alloc 1 align 16
free l
free e
free q
free x
free t
free j
n = realloc n 132
j = alloc 40 align 8
t = alloc 137 align 8
a = realloc a 64
x = alloc 29 align 8
q = alloc 24 align 16
e = alloc 2 align 16
r = realloc r 121
l = alloc 54 align 8
free l
i = realloc i 154
r = realloc r 120
free r
free q
q = realloc u 674
free q
free a
free j
free n
n = alloc 420 align 16
j = alloc 6 align 8
a = alloc 49 align 16
q = alloc 50 align 8
u = alloc 3 align 8
j = realloc j 1
r = alloc 421 align 16
l = alloc 0 align 8
free p
free d
free a
free v
free r
free g
free n
free b
free t
free j
free k
free m
free q
free l
free u
free s
free x
free e
free o
free i
free f
f = alloc 454 align 8
w = realloc w 2
free c
f = realloc f 458
free w
free h
h = alloc 458 align 8
free h
free f
f = alloc 3 align 16
free f
f = alloc 1 align 8
h = alloc 0 align 8
w = alloc 1 align 8
c = alloc 399 align 16
c = realloc c 4
i = alloc 420 align 8
o = alloc 420 align 16
free o
free w
