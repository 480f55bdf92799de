freespace script 1
heap 16384 fit=first order=back
a = alloc 88 align 16
free a
a = alloc 7 align 8
b = realloc a 60
a = alloc 1025 align 16
free a
free b
b = alloc 116 align 8
a = alloc 511 align 8
free a
a = alloc 116 align 8
c = alloc 20 align 8
b = realloc b 120
d = realloc a 120
a = alloc 1 align 8
e = alloc 16 align 8
f = alloc 29 align 16
g = alloc 1028 align 8
h = alloc 0 align 8
free h
h = alloc 6 align 8
free h
h = alloc 40 align 8
i = alloc 20 align 8
j = alloc 811 align 8
k = alloc 6 align 8
l = alloc 15 align 16
m = alloc 60 align 8
m = realloc m 52
free m
m = alloc 15 align 8
n = alloc 1 align 8
o = alloc 38 align 8
j = realloc j 25
p = alloc 16 align 8
q = realloc h 44
free q
free j
j = alloc 3 align 8
q = alloc 24 align 8
h = alloc 135 align 8
free h
h = alloc 4 align 16
free h
h = alloc 8 align 8
r = alloc 240 align 16
free r
r = alloc 1 align 16
s = alloc 578 align 8
free s
s = alloc 40 align 8
s = realloc s 35
t = alloc 630 align 16
u = alloc 24 align 8
v = alloc 1 align 16
w = alloc 1 align 16
x = alloc 1 align 16
free x
free w
r = realloc r 0
free r
r = alloc 9 align 8
w = alloc 697 align 8
x = alloc 364 align 8
free x
free w
free r
r = alloc 3 align 16
w = alloc 3 align 8
free w
free j
free m
free t
free g
free v
v = alloc 65 align 8
r = realloc r 0
free r
free h
free q
free v
free n
free u
u = alloc 127 align 8
free u
u = alloc 15 align 8
free u
u = alloc 4 align 8
n = alloc 911 align 8
v = alloc 5 align 16
free v
v = alloc 1 align 8
q = alloc 73 align 8
free q
free v
v = alloc 1 align 8
q = alloc 68 align 8
free q
q = alloc 20 align 16
h = alloc 113 align 8
free h
p = realloc p 2
h = alloc 35 align 8
r = alloc 4 align 16
g = alloc 1 align 8
t = alloc 6 align 16
free t
t = alloc 38 align 16
m = alloc 9 align 8
j = realloc m 4
f = realloc f 26
m = alloc 38 align 16
w = alloc 135 align 8
x = alloc 0 align 8
free c
free x
free w
free m
free f
free t
free g
free r
free h
free p
p = alloc 4 align 8
free p
p = alloc 4 align 8
h = alloc 1 align 8
r = alloc 1308 align 8
a = realloc a 264
g = alloc 16 align 8
free g
r = realloc r 0
free r
i = realloc i 21
free i
free p
s = realloc s 17
p = alloc 319 align 8
i = alloc 119 align 8
r = alloc 64 align 8
g = alloc 452 align 16
free g
g = alloc 1 align 8
k = realloc k 0
t = alloc 1016 align 8
u = realloc u 8
free u
u = realloc i 3
i = alloc 15 align 16
free i
i = alloc 120 align 8
f = alloc 185 align 8
free o
free l
free j
free b
free i
free g
g = alloc 28 align 16
i = alloc 7 align 8
free v
v = alloc 4 align 16
b = alloc 120 align 8
j = realloc v 8
v = alloc 12 align 8
free s
s = alloc 3 align 8
l = alloc 222 align 8
o = alloc 12 align 8
m = alloc 0 align 8
free n
n = alloc 62 align 16
free v
free f
free m
m = alloc 128 align 8
free d
free t
free b
q = realloc q 36
h = realloc h 0
k = realloc k 0
b = alloc 16 align 8
a = realloc a 264
h = realloc h 0
t = alloc 3 align 8
d = alloc 16 align 16
f = alloc 210 align 16
v = alloc 4 align 8
w = alloc 1096 align 8
free w
free v
free f
f = alloc 15 align 16
v = alloc 237 align 8
l = realloc l 111
free l
l = alloc 250 align 8
w = alloc 0 align 8
x = alloc 3 align 8
c = alloc 0 align 8
free c
free x
free w
w = alloc 1 align 8
x = alloc 8 align 8
c = alloc 46 align 8
free c
free x
free w
p = realloc p 311
w = alloc 1 align 8
x = alloc 0 align 16
w = realloc w 0
c = alloc 25 align 8
free c
free w
free x
x = alloc 63 align 16
w = alloc 50 align 16
c = alloc 102 align 8
free c
c = alloc 3 align 8
free c
free w
free n
free x
free u
free f
free b
free s
free v
v = alloc 16 align 8
s = alloc 257 align 8
b = alloc 311 align 8
f = alloc 0 align 8
free f
free b
free s
free v
v = alloc 16 align 8
o = realloc o 0
free o
free g
g = alloc 55 align 16
h = realloc h 0
m = realloc m 132
free m
m = alloc 260 align 8
o = alloc 0 align 16
e = realloc e 32
s = alloc 255 align 8
b = alloc 24 align 8
f = alloc 24 align 8
u = alloc 1 align 8
x = alloc 0 align 8
n = alloc 3 align 8
w = alloc 541 align 8
c = alloc 260 align 8
free c
free w
k = realloc k 0
free k
k = realloc e 11
free k
d = realloc d 32
k = alloc 0 align 8
free k
h = realloc h 8
k = alloc 24 align 8
e = alloc 60 align 8
free e
e = alloc 3 align 8
free e
e = alloc 255 align 8
w = alloc 32 align 8
c = alloc 8 align 8
free c
free w
free e
free k
n = realloc n 19
k = alloc 1032 align 8
free k
free n
free f
free b
b = alloc 31 align 8
free b
free s
a = realloc a 264
free a
free m
m = alloc 0 align 8
free m
m = alloc 3 align 16
a = alloc 64 align 16
p = realloc p 307
r = realloc r 80
s = alloc 0 align 8
b = alloc 5 align 16
f = alloc 53 align 16
free f
free b
free s
s = alloc 547 align 8
r = realloc r 72
free r
r = alloc 256 align 8
free r
d = realloc d 16
