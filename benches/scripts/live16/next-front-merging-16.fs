freespace script 1
heap 16384 fit=next order=front granule=16
a = alloc 17
a = realloc a 13
b = alloc 17 align 8
free a
b = realloc b 13
a = alloc 25 align 32
c = alloc 79
d = alloc 17
free a
a = alloc 13 align 16
e = alloc 17 align 32
f = alloc 2
free e
e = alloc 7 align 64
g = alloc 8
h = alloc 3 align 256
free e
free g
g = realloc c 0
free b
b = alloc 16
c = alloc 115
e = alloc 253 align 8
g = realloc g 358
b = realloc b 32
i = alloc 115 align 64
free b
b = alloc 358 align 4096
j = alloc 8
k = alloc 115
l = alloc 28
m = alloc 9
k = realloc k 101
n = alloc 16
o = alloc 8 align 64
c = realloc c 12
p = alloc 17
q = alloc 21
r = alloc 17 align 64
s = alloc 674
t = alloc 17
u = alloc 358
v = alloc 7
free d
d = alloc 12
free h
h = alloc 400 align 16
s = realloc s 590
w = alloc 2
free d
d = alloc 25
i = realloc i 123
x = alloc 3
free i
free c
free a
a = alloc 358 align 8
c = alloc 21 align 1024
i = alloc 2 align 2048
free l
free h
j = realloc j 24
free j
free e
free u
free t
free c
free r
free q
free p
free x
x = alloc 2
i = realloc i 24
p = alloc 6 align 8
q = alloc 17 align 64
r = alloc 17 align 16
free n
n = alloc 8
c = alloc 17 align 256
t = alloc 1
r = realloc r 17
free t
t = alloc 358
u = alloc 17 align 16
c = realloc c 33
e = alloc 281 align 32
j = alloc 7 align 16
h = alloc 17 align 8
free p
free f
free c
free a
free h
free k
free n
free u
free m
m = alloc 40
r = realloc r 8
u = alloc 5 align 1024
n = alloc 394
k = alloc 1
h = alloc 17 align 256
a = alloc 521 align 16
m = realloc m 80
c = alloc 22
free b
b = alloc 17
f = alloc 3 align 64
p = alloc 2 align 16
l = alloc 20
free d
d = realloc x 17
free g
o = realloc o 9
free w
w = alloc 7 align 16
g = alloc 12
x = alloc 5
free k
free i
free t
t = alloc 56
i = alloc 2
k = alloc 2
free r
free s
s = alloc 17
r = alloc 3
free p
free e
free t
t = alloc 8
e = alloc 2 align 64
p = alloc 41 align 32
s = realloc s 1
free p
p = alloc 3 align 512
free j
j = alloc 23 align 4096
m = realloc m 96
free b
free q
q = alloc 76
free o
free d
d = alloc 81
free u
free m
free j
free h
free x
free n
free d
d = alloc 2
q = realloc q 12
free q
q = alloc 17
n = alloc 3 align 512
free a
free n
free q
free k
free g
free e
free r
r = alloc 2 align 256
e = alloc 3 align 4096
g = alloc 2
k = alloc 48 align 64
q = alloc 12 align 2048
n = alloc 358 align 2048
d = realloc d 0
free q
free n
free d
d = alloc 441 align 1024
free w
w = alloc 9 align 1024
l = realloc l 2
n = alloc 358 align 32
q = alloc 597 align 32
t = realloc t 0
w = realloc w 4
a = alloc 8
x = alloc 55
h = alloc 3 align 8
j = alloc 3 align 8
m = alloc 17
f = realloc f 1
u = alloc 28
o = alloc 1
b = alloc 17
free w
free p
p = alloc 30
w = alloc 674 align 256
free a
a = alloc 95 align 16
free w
w = alloc 358
free h
free m
m = alloc 441 align 16
h = alloc 24 align 8
free d
free b
free m
free f
f = alloc 111 align 64
u = realloc u 28
m = alloc 57
b = alloc 1 align 32
free b
free m
m = alloc 3 align 4096
free m
k = realloc k 24
m = alloc 17
u = realloc u 4
b = alloc 2 align 256
d = alloc 674 align 16
free d
d = alloc 4 align 256
free d
free b
l = realloc l 1
free l
l = alloc 3
b = realloc s 0
free b
free k
free j
j = alloc 15
k = alloc 3 align 8
b = alloc 2
free b
b = alloc 3 align 32
free b
b = alloc 7 align 16
s = alloc 8 align 8
free s
s = alloc 334
d = alloc 3 align 8
free d
free s
free b
free k
free j
j = alloc 30 align 8
k = alloc 8 align 32
b = alloc 7
free b
free k
r = realloc r 8
k = alloc 12
i = realloc i 4
b = alloc 2
s = alloc 15 align 8
d = alloc 62
free d
free s
free b
b = alloc 39
s = alloc 8 align 32
d = alloc 17 align 64
free d
d = alloc 1 align 512
free d
free s
s = alloc 40
free s
o = realloc o 0
free o
o = realloc j 29
h = realloc h 20
free h
free r
free w
