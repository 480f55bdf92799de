freespace script 1
heap 16384 fit=worst order=size-descending coalescing=off
a = alloc 588
b = alloc 588 align 16
c = alloc 588 align 8
d = alloc 4 align 16
c = realloc c 0
e = alloc 0
f = alloc 0
g = alloc 1 align 16
free f
f = alloc 815 align 2
h = realloc d 4
d = alloc 511
i = alloc 2696
a = realloc a 30
j = alloc 0
k = alloc 552
l = alloc 20 align 4
m = alloc 21 align 4
d = realloc d 510
free f
f = alloc 30 align 4
n = realloc g 2
g = alloc 588
o = alloc 2696 align 16
p = alloc 1 align 4
q = alloc 12
d = realloc d 255
r = alloc 2696 align 16
s = alloc 24 align 8
t = alloc 0
u = alloc 5 align 2
free d
d = alloc 12
free r
r = alloc 2696
free q
free u
free r
free e
e = alloc 2048
r = alloc 1 align 16
u = alloc 1024 align 16
g = realloc g 596
q = alloc 24 align 16
p = realloc p 1
v = alloc 382 align 8
w = alloc 4
x = alloc 0
free w
free r
n = realloc n 9
free i
i = realloc e 596
free j
free c
free n
free u
free t
free m
free l
l = alloc 8
m = alloc 24
free f
free a
a = alloc 294 align 8
f = alloc 2
free g
g = alloc 8
free x
free g
free a
i = realloc i 24
a = alloc 1037
free p
p = alloc 4 align 8
free a
a = alloc 4 align 4
g = alloc 2 align 16
g = realloc g 4
x = alloc 4 align 16
free p
free x
x = alloc 32
free g
g = alloc 8 align 8
p = alloc 12
t = alloc 635
u = alloc 24 align 4
i = realloc i 24
free x
x = alloc 36
q = realloc q 27
k = realloc k 556
free i
i = alloc 11
n = alloc 27 align 4
c = alloc 4 align 8
j = alloc 1 align 8
e = alloc 45
o = realloc o 2692
free k
k = alloc 2
h = realloc h 2
r = alloc 8 align 8
free o
o = alloc 294 align 16
w = alloc 12
free r
free w
w = alloc 640
x = realloc x 44
free o
j = realloc j 2
o = realloc c 4
free x
free o
b = realloc b 587
free h
free b
g = realloc g 12
e = realloc e 45
b = alloc 60 align 4
a = realloc a 20
h = alloc 30 align 4
o = alloc 257 align 16
x = alloc 12 align 4
c = alloc 24 align 4
r = alloc 295 align 2
free n
free r
free c
free o
free h
free a
free e
free t
free p
free i
free b
free u
u = alloc 2 align 8
b = alloc 2 align 2
i = alloc 16 align 16
p = alloc 28 align 8
t = alloc 1023 align 2
e = alloc 22
a = alloc 4
b = realloc b 2
free b
b = alloc 12 align 16
free x
free b
free e
free t
a = realloc a 1
t = alloc 931 align 16
e = alloc 21 align 16
free p
p = alloc 8 align 4
b = alloc 1 align 4
x = alloc 9 align 16
h = alloc 24
free e
e = alloc 1 align 4
h = realloc h 3
free e
e = alloc 128 align 4
o = alloc 13
d = realloc d 1
o = realloc o 12
free h
h = alloc 9
c = alloc 1 align 16
r = alloc 24
n = alloc 2
free o
free n
q = realloc q 43
free r
free q
free h
free e
e = alloc 25
v = realloc v 13
c = realloc c 0
h = alloc 11
q = alloc 20 align 8
s = realloc s 12
e = realloc e 17
i = realloc i 16
free x
free i
i = alloc 0
x = alloc 1 align 4
r = alloc 20 align 2
n = alloc 8 align 4
o = alloc 16 align 8
n = realloc n 0
free h
free n
n = alloc 2
k = realloc k 2
free o
free k
k = alloc 23 align 8
free r
free k
free x
free i
i = alloc 1 align 4
free c
free i
free b
b = alloc 8 align 16
i = alloc 31 align 8
c = alloc 7
n = realloc n 2
w = realloc w 16
a = realloc a 24
free p
free a
a = alloc 8 align 16
p = alloc 12 align 16
free s
free i
free p
free d
d = alloc 32 align 2
p = alloc 16 align 8
i = alloc 257
s = alloc 15 align 16
x = alloc 734
k = realloc t 20
t = alloc 20 align 8
r = alloc 12 align 8
s = realloc s 2
p = realloc p 2
o = realloc w 20
free s
free x
x = alloc 0
free b
b = alloc 68
s = alloc 264 align 8
w = alloc 8
free b
b = alloc 4 align 2
h = alloc 4
free j
free s
e = realloc e 25
free m
free b
b = alloc 24 align 8
free p
free k
free c
w = realloc w 4
c = alloc 1
free r
free h
l = realloc l 40
h = alloc 24
x = realloc x 0
r = alloc 2 align 4
g = realloc g 0
free c
c = alloc 4 align 4
k = alloc 4
p = alloc 1 align 16
free q
q = alloc 1 align 2
f = realloc f 4
m = alloc 12
s = alloc 24 align 4
j = realloc x 1
free i
i = realloc a 12
a = alloc 12
x = alloc 2
free v
free h
s = realloc s 12
free o
free c
free d
d = alloc 3 align 4
free l
free m
m = alloc 4
l = alloc 0
c = alloc 2
free g
g = alloc 4
free g
g = alloc 7 align 8
free k
k = alloc 64
o = alloc 12 align 4
free f
f = alloc 16 align 4
h = alloc 12 align 16
free a
free c
c = alloc 0
free m
m = alloc 371 align 8
a = alloc 3
v = alloc 3 align 4
free u
