freespace script 1
heap 16384 fit=best order=size-ascending granule=16
a = alloc 15
b = alloc 0 align 8
b = realloc b 5
c = alloc 5
d = alloc 49
e = alloc 3 align 16
f = realloc b 1
b = alloc 49 align 4
d = realloc d 2
g = alloc 3 align 16
h = alloc 3 align 8
i = alloc 23
g = realloc g 2
free b
b = alloc 2 align 4
i = realloc i 23
j = alloc 67 align 16
k = alloc 2 align 2
e = realloc e 3
free b
f = realloc f 2
b = alloc 196 align 8
a = realloc a 0
l = alloc 3 align 4
j = realloc j 33
m = alloc 512 align 4
free d
f = realloc f 0
g = realloc g 2
d = alloc 63 align 16
free g
g = alloc 1 align 2
g = realloc g 0
d = realloc d 1
n = realloc h 50
h = alloc 49 align 8
o = alloc 53 align 16
p = alloc 4 align 4
h = realloc h 49
i = realloc i 11
q = alloc 4 align 2
r = realloc a 5
j = realloc j 66
a = alloc 512 align 2
h = realloc h 24
free c
c = alloc 40
s = alloc 15
t = alloc 17 align 4
u = alloc 3
c = realloc c 45
v = alloc 30 align 8
w = alloc 50
free n
f = realloc f 0
free f
m = realloc m 3
free j
free u
free k
free e
free t
t = alloc 3 align 8
e = alloc 50
k = alloc 3 align 8
i = realloc i 8
free e
e = alloc 5
u = alloc 8
r = realloc r 3
free e
e = alloc 16
free w
a = realloc a 2
w = alloc 56 align 8
free v
v = alloc 91
free v
v = alloc 1 align 2
j = realloc s 3
p = realloc p 0
s = alloc 1 align 8
f = alloc 1
free p
p = alloc 49 align 8
w = realloc w 7
free u
free t
free s
free w
free j
free g
free i
i = realloc r 1
r = alloc 25 align 8
i = realloc i 20
g = alloc 80
d = realloc d 50
c = realloc c 49
h = realloc h 0
p = realloc p 16
q = realloc q 0
h = realloc h 16
j = alloc 54
w = alloc 1 align 8
s = alloc 8 align 4
t = alloc 408
u = alloc 49 align 16
n = alloc 49 align 8
free o
free c
h = realloc h 16
free h
free n
free l
free t
free w
a = realloc a 2
free s
free v
v = realloc u 45
v = realloc v 41
u = alloc 80
s = alloc 0 align 4
free u
f = realloc f 0
k = realloc k 1
u = alloc 1317 align 8
a = realloc a 0
free s
free b
b = alloc 9 align 16
g = realloc g 160
s = alloc 0 align 16
w = realloc d 100
g = realloc g 3
d = alloc 36 align 8
t = alloc 3 align 2
free v
v = alloc 264 align 16
v = realloc v 132
s = realloc s 0
g = realloc g 3
free s
s = alloc 128
l = alloc 1024 align 16
n = alloc 49
k = realloc k 0
h = alloc 48
c = alloc 16 align 2
g = realloc g 49
o = realloc a 0
a = alloc 49 align 8
free a
free w
b = realloc b 252
free o
free u
free q
free n
free s
free d
free c
free b
free t
g = realloc g 32
i = realloc i 49
t = alloc 1 align 16
b = realloc t 2
t = realloc g 16
r = realloc r 92
g = alloc 3 align 16
e = realloc e 511
free g
p = realloc p 2
f = realloc f 37
b = realloc b 0
g = alloc 1 align 4
e = realloc e 510
c = alloc 49 align 8
d = alloc 4 align 8
s = alloc 3 align 8
n = alloc 8
q = alloc 49
p = realloc p 731
free g
g = alloc 3 align 16
u = realloc n 16
t = realloc t 1
n = alloc 8 align 16
o = alloc 0 align 4
w = alloc 3
a = alloc 15
free p
free a
m = realloc m 0
j = realloc j 1
s = realloc s 4
free w
g = realloc g 3
free s
free g
m = realloc m 440
k = realloc k 0
free t
free k
k = alloc 8 align 8
t = alloc 49 align 16
g = alloc 12 align 8
s = alloc 0
w = alloc 264 align 16
free j
j = alloc 8 align 4
a = alloc 4
p = alloc 264
c = realloc c 65
v = realloc v 66
free w
free v
m = realloc m 220
free a
k = realloc k 7
s = realloc s 0
a = alloc 997
free m
free a
free s
free g
g = alloc 24
s = alloc 49 align 4
a = alloc 7
j = realloc j 9
m = alloc 3
free t
free m
free j
free s
free g
i = realloc i 1
free k
k = alloc 8
free i
c = realloc c 64
r = realloc r 184
i = alloc 36 align 16
g = alloc 16 align 8
s = alloc 16 align 16
j = alloc 10
m = alloc 24 align 2
t = realloc h 8
h = alloc 36 align 2
v = realloc r 184
m = realloc m 427
p = realloc p 0
r = alloc 112 align 16
w = alloc 7
free k
free w
free r
free p
free t
free j
free s
free g
free i
i = alloc 65
f = realloc f 1
g = alloc 9 align 2
s = alloc 256 align 8
j = alloc 4
t = realloc j 12
j = realloc g 13
free h
a = realloc a 15
s = realloc s 256
free j
e = realloc e 256
j = realloc b 2
free s
e = realloc e 224
o = realloc o 0
s = alloc 50
b = alloc 8
i = realloc i 57
h = alloc 1 align 8
g = alloc 3
l = realloc l 4
l = realloc l 0
p = alloc 50 align 2
r = alloc 6 align 16
w = alloc 512
k = alloc 136
x = alloc 516
free j
c = realloc c 0
free c
free w
free r
free p
u = realloc u 0
p = realloc f 2
free p
k = realloc k 153
free k
k = realloc o 2
o = alloc 0
p = alloc 54
o = realloc o 0
s = realloc s 100
v = realloc v 168
f = alloc 1
x = realloc x 508
m = realloc m 49
s = realloc s 88
g = realloc g 3
u = realloc u 49
l = realloc l 0
r = realloc a 0
a = alloc 0 align 2
w = alloc 8 align 8
