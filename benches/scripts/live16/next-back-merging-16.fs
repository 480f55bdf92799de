freespace script 1
heap 16384 fit=next order=back granule=16
a = alloc 9 align 8
b = alloc 32 align 16
c = alloc 8 align 8
d = alloc 874 align 16
b = realloc b 119
free b
b = alloc 111 align 16
a = realloc a 17
free d
d = alloc 90 align 8
free c
c = alloc 185 align 16
e = alloc 0 align 8
free a
a = alloc 3 align 8
f = alloc 65 align 8
g = alloc 48 align 16
h = alloc 220 align 8
free g
free h
h = alloc 1348 align 8
g = alloc 1 align 16
i = alloc 260 align 8
j = alloc 65 align 8
k = alloc 482 align 16
free e
free c
c = alloc 20 align 8
e = alloc 24 align 8
l = alloc 31 align 8
m = alloc 28 align 8
n = alloc 3 align 8
o = alloc 1032 align 8
k = realloc k 482
free n
free f
f = alloc 141 align 8
n = alloc 8 align 8
p = alloc 8 align 8
q = alloc 185 align 8
free g
b = realloc b 103
d = realloc d 90
free d
free n
free f
free m
free l
free e
e = alloc 0 align 8
l = alloc 151 align 8
m = alloc 720 align 8
f = alloc 1 align 8
p = realloc p 4
free p
p = alloc 504 align 8
n = alloc 0 align 16
d = alloc 13 align 8
g = alloc 112 align 8
r = alloc 86 align 16
free r
r = alloc 2 align 8
s = alloc 8 align 8
t = alloc 31 align 16
u = alloc 32 align 8
free u
u = alloc 13 align 16
v = alloc 32 align 8
w = alloc 104 align 8
u = realloc u 14
x = alloc 7 align 8
free i
free x
free c
free g
free p
free e
free s
free j
free t
free n
free m
free q
free f
free l
free r
free a
free w
free v
u = realloc u 28
v = alloc 0 align 8
free o
free d
free b
free v
free u
free h
free k
k = alloc 1348 align 8
h = alloc 256 align 8
u = alloc 72 align 16
v = alloc 116 align 16
free u
u = alloc 1016 align 8
free k
k = alloc 1 align 8
free v
u = realloc u 0
h = realloc h 255
free k
h = realloc h 510
k = alloc 64 align 8
v = alloc 8 align 8
b = alloc 8 align 8
d = alloc 1348 align 8
d = realloc d 1364
o = alloc 4 align 16
w = alloc 23 align 8
a = alloc 391 align 8
v = realloc v 256
free v
v = alloc 72 align 8
r = alloc 12 align 8
l = alloc 41 align 8
free a
a = alloc 103 align 8
f = alloc 28 align 8
q = alloc 193 align 8
m = alloc 737 align 8
n = alloc 2 align 8
t = alloc 0 align 16
free m
l = realloc l 49
m = alloc 371 align 8
j = alloc 25 align 16
h = realloc h 510
s = alloc 8 align 8
e = alloc 0 align 8
p = alloc 16 align 16
free s
s = alloc 108 align 8
g = alloc 2 align 8
free q
q = alloc 0 align 16
c = alloc 1114 align 8
free t
t = alloc 0 align 8
x = alloc 0 align 16
e = realloc e 0
free d
d = alloc 8 align 16
i = alloc 5 align 16
free u
u = alloc 1 align 8
r = realloc r 20
free p
x = realloc x 0
free i
i = alloc 105 align 16
free b
b = alloc 3 align 8
k = realloc k 48
free x
free m
m = alloc 8 align 8
free o
o = alloc 40 align 8
r = realloc r 6
x = alloc 12 align 8
p = alloc 20 align 16
free k
free t
q = realloc q 0
free d
e = realloc e 0
free m
m = alloc 8 align 8
d = alloc 869 align 8
t = realloc c 975
c = alloc 129 align 16
k = alloc 4 align 16
free q
q = alloc 27 align 8
free h
h = alloc 1 align 8
free s
free l
p = realloc p 40
free t
t = alloc 0 align 8
l = alloc 72 align 8
s = alloc 63 align 16
free l
free o
free f
f = alloc 8 align 8
free s
free k
k = alloc 0 align 16
s = alloc 450 align 8
o = alloc 1348 align 16
l = alloc 1 align 8
free q
free m
free i
i = alloc 512 align 8
free g
g = alloc 1 align 8
m = alloc 112 align 16
q = alloc 256 align 8
free s
free a
free j
e = realloc e 24
free u
r = realloc r 1
u = alloc 65 align 16
j = alloc 24 align 8
k = realloc k 0
free d
free b
l = realloc l 0
b = alloc 512 align 8
d = realloc n 2
n = alloc 1 align 16
a = alloc 1032 align 16
s = alloc 0 align 8
free r
free i
m = realloc m 56
free u
u = alloc 8 align 8
i = alloc 617 align 8
free o
o = alloc 12 align 8
free e
e = alloc 0 align 8
j = realloc j 16
r = alloc 24 align 8
free e
free g
free d
d = alloc 889 align 8
free h
h = alloc 3 align 8
g = alloc 160 align 8
e = alloc 16 align 8
q = realloc q 1
free m
free o
free v
v = alloc 16 align 8
free e
e = alloc 386 align 8
free i
i = alloc 136 align 8
o = alloc 25 align 16
m = alloc 40 align 8
free p
free t
free q
q = alloc 24 align 8
t = alloc 255 align 8
p = alloc 7 align 8
u = realloc u 7
free s
free m
w = realloc w 46
free x
x = alloc 8 align 16
m = alloc 1 align 8
s = alloc 3 align 8
free i
x = realloc x 2
free t
free d
d = alloc 70 align 8
t = alloc 64 align 8
i = alloc 8 align 8
free m
free t
t = alloc 0 align 8
free f
free p
p = alloc 0 align 8
f = alloc 9 align 8
m = alloc 54 align 8
free j
j = alloc 9 align 8
free d
free f
f = alloc 24 align 8
free v
free x
free b
free t
t = alloc 38 align 16
free p
p = alloc 2 align 16
s = realloc s 1
b = alloc 2 align 8
x = alloc 259 align 8
v = alloc 1 align 8
d = alloc 12 align 8
free d
free q
x = realloc x 227
free s
free l
free r
r = alloc 1 align 8
l = alloc 0 align 8
s = alloc 16 align 8
free j
free u
u = alloc 96 align 8
j = alloc 2 align 16
