freespace script 1
heap 16384 fit=next order=size-ascending granule=16
a = alloc 29 align 4 zeroed
b = alloc 35 align 8 zeroed
free b
a = realloc a 13
a = realloc a 6
free a
a = alloc 556 zeroed
b = alloc 3 align 2 zeroed
c = alloc 3 align 16 zeroed
c = realloc c 7
d = alloc 7 zeroed
e = alloc 674 zeroed
f = alloc 40 align 8 zeroed
free a
a = alloc 50 zeroed
g = alloc 1 align 4 zeroed
h = alloc 14 align 8 zeroed
a = realloc a 54
i = alloc 2 align 4 zeroed
j = alloc 2 zeroed
k = alloc 2 align 16 zeroed
l = alloc 4 align 8 zeroed
m = alloc 135 align 8 zeroed
n = alloc 1 align 8 zeroed
o = alloc 1 zeroed
free g
g = realloc m 674
m = alloc 8 align 8 zeroed
p = alloc 7 zeroed
q = alloc 54 align 4 zeroed
free k
k = alloc 4 align 16 zeroed
r = alloc 62 align 16 zeroed
s = alloc 1 align 8 zeroed
g = realloc g 670
q = realloc q 108
free m
m = alloc 4 align 4 zeroed
t = alloc 1 zeroed
j = realloc j 54
u = alloc 1 align 4 zeroed
v = alloc 1 zeroed
w = alloc 3 align 16 zeroed
x = alloc 1 zeroed
free r
r = alloc 14 align 8 zeroed
free w
free b
free x
x = alloc 1 align 16 zeroed
b = alloc 1 align 8 zeroed
w = alloc 74 zeroed
free q
free m
s = realloc s 0
free n
free b
b = alloc 24 zeroed
x = realloc x 2
n = alloc 7 zeroed
m = alloc 74 align 4 zeroed
free v
v = alloc 35 align 16 zeroed
q = alloc 6 align 16 zeroed
free x
free h
free u
u = alloc 45 align 16 zeroed
free c
c = alloc 45 zeroed
h = alloc 3 align 2 zeroed
x = alloc 1 align 4 zeroed
free a
a = alloc 27 zeroed
free u
free k
k = alloc 27 align 16 zeroed
free v
free k
free l
free a
free h
h = alloc 228 zeroed
a = alloc 150 align 16 zeroed
l = alloc 1 align 16 zeroed
k = alloc 7 zeroed
v = alloc 179 zeroed
u = alloc 20 align 4 zeroed
free d
d = alloc 9 align 2 zeroed
free t
free o
free j
j = alloc 3 align 8 zeroed
o = alloc 74 align 4 zeroed
t = alloc 520 align 8 zeroed
free r
free v
free l
free t
free i
i = alloc 5 zeroed
t = alloc 290 align 4 zeroed
u = realloc u 78
free e
e = alloc 7 align 4 zeroed
l = alloc 290 align 8 zeroed
v = alloc 10 align 8 zeroed
free t
j = realloc j 1
free k
k = alloc 2 align 2 zeroed
free p
p = alloc 7 align 8 zeroed
t = alloc 629 align 8 zeroed
r = alloc 1 align 2 zeroed
free x
free s
free v
v = alloc 7 zeroed
free p
p = alloc 290 align 16 zeroed
free p
free a
free j
free o
free v
v = alloc 170 zeroed
q = realloc q 6
o = alloc 4 zeroed
h = realloc h 28
f = realloc f 7
j = alloc 1 zeroed
a = alloc 74 align 16 zeroed
p = alloc 1 align 8 zeroed
r = realloc r 2
s = alloc 52 align 2 zeroed
free h
h = alloc 3 zeroed
free s
s = alloc 7 align 4 zeroed
x = alloc 11 zeroed
free f
r = realloc r 3
free w
free t
t = alloc 146 zeroed
w = alloc 62 align 16 zeroed
f = alloc 4 align 4 zeroed
free m
free o
free d
e = realloc e 3
free h
h = alloc 14 zeroed
d = alloc 458 align 8 zeroed
o = alloc 125 zeroed
m = alloc 1 align 4 zeroed
free m
free o
free d
free h
free j
free x
x = alloc 25 align 2 zeroed
free x
x = alloc 7 zeroed
j = alloc 14 zeroed
h = alloc 79 align 16 zeroed
d = alloc 62 zeroed
free d
d = alloc 217 align 16 zeroed
o = alloc 9 zeroed
free o
free d
free h
h = alloc 14 zeroed
d = alloc 49 align 16 zeroed
free d
d = alloc 46 zeroed
o = alloc 51 align 16 zeroed
m = alloc 2 zeroed
free m
free o
o = alloc 170 align 16 zeroed
free o
free d
d = alloc 7 align 4 zeroed
o = alloc 1 align 16 zeroed
m = alloc 108 zeroed
free m
m = alloc 13 align 8 zeroed
free m
m = alloc 1 zeroed
k = realloc k 29
l = realloc l 24
free l
l = alloc 334 zeroed
free l
free o
free d
d = alloc 674 zeroed
f = realloc f 2
o = alloc 674 align 16 zeroed
d = realloc d 337
free d
d = alloc 7 align 16 zeroed
l = alloc 44 align 8 zeroed
free l
free d
free f
f = alloc 7 align 16 zeroed
d = alloc 45 align 8 zeroed
free r
free b
free q
free e
free g
g = alloc 16 align 8 zeroed
free h
f = realloc f 30
free f
free n
free m
free d
free g
free s
free v
v = alloc 674 zeroed
s = alloc 1 align 16 zeroed
g = alloc 4 zeroed
d = alloc 45 zeroed
m = alloc 4 align 8 zeroed
n = alloc 428 zeroed
f = alloc 74 zeroed
h = alloc 3 zeroed
e = alloc 74 zeroed
free e
e = alloc 1 zeroed
free e
free h
d = realloc d 44
h = alloc 2 zeroed
e = alloc 4 align 8 zeroed
q = alloc 15 zeroed
free q
u = realloc u 77
f = realloc f 74
q = alloc 4 align 16 zeroed
b = alloc 74 align 16 zeroed
r = alloc 2 align 8 zeroed
f = realloc f 1
free f
f = alloc 4 align 2 zeroed
l = alloc 29 align 4 zeroed
free l
l = realloc p 45
p = alloc 48 zeroed
free p
free l
free b
free q
q = alloc 44 zeroed
b = alloc 7 align 8 zeroed
l = alloc 28 align 4 zeroed
free l
l = realloc t 142
t = alloc 23 align 16 zeroed
p = alloc 674 align 4 zeroed
free e
free u
free m
free f
free n
free g
free p
free w
free j
free k
free o
free h
free s
free a
free b
free i
free v
free d
free c
free r
free t
free l
free q
x = realloc x 6
free x
x = alloc 1 zeroed
x = realloc x 0
x = realloc x 2
q = alloc 3 align 4 zeroed
l = alloc 3 align 4 zeroed
t = alloc 158 align 2 zeroed
free l
l = alloc 2 zeroed
r = alloc 3 zeroed
c = alloc 2 align 4 zeroed
free c
free r
free l
free t
free q
free x
x = alloc 8 align 4 zeroed
x = realloc x 0
x = realloc x 49
free x
x = alloc 323 align 8 zeroed
q = alloc 52 align 16 zeroed
free q
q = alloc 29 align 8 zeroed
t = alloc 367 zeroed
