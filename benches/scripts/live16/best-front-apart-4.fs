freespace script 1
heap 16384 fit=best order=front coalescing=off
a = alloc 674 align 4
free a
a = alloc 1
a = realloc a 1
b = alloc 1 align 16
free a
free b
b = alloc 0 align 64 zeroed
a = alloc 0 align 32 zeroed
c = alloc 674 align 128
c = realloc c 337
d = alloc 222 align 16
free d
d = realloc a 0
a = alloc 420 align 8 zeroed
e = alloc 12 align 32
free e
free a
free d
free c
c = alloc 1
d = alloc 502 align 16
a = alloc 597
e = alloc 1
f = alloc 22
g = alloc 24 align 8
h = alloc 1 align 128
c = realloc c 2
i = alloc 138 align 128
j = alloc 21 align 64
free j
j = alloc 502 align 128
k = alloc 138
free k
k = alloc 0 align 8 zeroed
l = alloc 24
l = realloc l 24
m = alloc 138 align 8
free m
free l
l = alloc 33 align 16
free l
l = alloc 81
free l
l = alloc 502 align 8
m = alloc 0 zeroed
n = alloc 7 zeroed
o = alloc 420 align 8 zeroed
free o
free n
h = realloc h 5
h = realloc h 9
n = alloc 138
free n
n = alloc 133 align 256
o = alloc 0 align 16
p = alloc 1
q = alloc 502 align 8 zeroed
r = alloc 8
free r
r = alloc 10
s = alloc 15 align 4
t = alloc 23
u = realloc s 0
free u
u = alloc 20 align 16
s = alloc 45 align 64
free s
free u
u = alloc 7
s = alloc 1 align 16
v = alloc 20
w = alloc 387 align 8
x = alloc 1
free x
x = alloc 0 align 8
free x
free w
free v
o = realloc o 0
free o
m = realloc m 0
q = realloc q 12
o = alloc 502
v = alloc 48 align 32
j = realloc j 498
free j
j = alloc 1 align 128
w = alloc 222
x = alloc 1
free x
free w
w = alloc 0
x = alloc 2
free x
x = alloc 502 align 8
free x
x = alloc 1 align 64
free x
free w
free j
j = alloc 420 align 16 zeroed
w = alloc 582 align 128
free w
w = alloc 246 align 4
x = alloc 4 align 8
free x
free w
free j
t = realloc t 23
free t
c = realloc c 6
t = alloc 531
j = alloc 216
w = alloc 0 align 256
x = alloc 668 align 32
free x
free w
w = alloc 22 align 16
free w
w = alloc 133
free w
v = realloc v 32
free v
v = alloc 420
free v
v = alloc 674
free v
v = alloc 9 align 64
free v
free b
free t
t = alloc 2
b = alloc 502
free c
c = alloc 8
v = alloc 597
w = alloc 33 zeroed
free b
free w
w = alloc 5
n = realloc n 117
free v
v = alloc 24 align 64 zeroed
free n
h = realloc h 4
n = alloc 138 align 16
b = alloc 502 align 16 zeroed
i = realloc i 23
x = alloc 555 align 16 zeroed
free v
v = alloc 12
p = realloc p 0
free x
b = realloc b 518
free p
free b
b = alloc 1 align 64
e = realloc e 2
p = alloc 0 align 128 zeroed
free n
n = alloc 111
x = alloc 3 align 8
free p
free x
free n
n = alloc 1 align 64
x = alloc 25 align 32
p = alloc 674 align 4 zeroed
free e
free p
free x
x = alloc 5 zeroed
p = alloc 28 zeroed
e = alloc 420 align 16
free n
free e
e = realloc k 502
free p
free e
e = alloc 2
p = realloc i 23
i = alloc 20 align 8
k = alloc 0 zeroed
n = alloc 0 align 64 zeroed
free h
free n
free k
k = alloc 0 align 64
n = alloc 1 zeroed
u = realloc u 0
free i
i = alloc 0
h = alloc 1
free u
free h
h = realloc e 2
free i
i = alloc 410
e = alloc 8 zeroed
u = alloc 12
free h
free u
free e
e = alloc 12 align 8
free i
i = realloc j 4
free i
free t
free o
free r
free m
m = alloc 22 align 8 zeroed
r = alloc 4
x = realloc x 2
free x
x = alloc 124 zeroed
free x
x = alloc 420
free x
x = alloc 16
o = realloc d 503
w = realloc w 0
d = alloc 23 align 64 zeroed
l = realloc l 498
free l
l = alloc 1 align 16
t = alloc 154
free t
d = realloc d 11
t = alloc 12 align 16 zeroed
free t
v = realloc v 0
t = alloc 3 align 16 zeroed
free t
t = alloc 502 align 64 zeroed
free t
free v
v = alloc 597 align 8
o = realloc o 503
t = alloc 5 align 32 zeroed
e = realloc e 11
i = alloc 597 align 4 zeroed
j = alloc 1 align 32
u = alloc 0
h = alloc 43 align 8
free h
free u
free j
j = alloc 2
u = alloc 62
h = alloc 2 align 64
free h
free u
free j
j = alloc 23 align 4
u = realloc o 12
u = realloc u 28
u = realloc u 5
o = alloc 356 align 128
h = alloc 1 zeroed
free h
free o
o = alloc 1 zeroed
free o
free u
u = alloc 1 align 8 zeroed
o = alloc 2 align 256
h = alloc 5
free h
free o
free u
free i
free e
free j
j = alloc 1 align 8 zeroed
e = alloc 46 align 16 zeroed
free e
e = alloc 45
i = alloc 76 zeroed
free i
g = realloc g 20
i = alloc 0
u = alloc 0 align 8 zeroed
o = alloc 11 align 8
free o
free u
j = realloc j 5
u = alloc 12 zeroed
free u
u = alloc 568 align 16 zeroed
l = realloc l 2
o = alloc 1
h = alloc 674 align 4 zeroed
free h
free o
o = alloc 0 zeroed
m = realloc m 18
free m
s = realloc s 1
free s
s = alloc 420
m = alloc 7
q = realloc q 16
h = alloc 1 align 8
free h
h = alloc 5 align 32
n = realloc n 3
free n
t = realloc t 10
free t
t = alloc 1 align 16
