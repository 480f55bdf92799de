freespace script 1
heap 16384 fit=first order=address granule=8
a = alloc 1 align 8
free a
a = alloc 42
b = alloc 1 align 2 zeroed
c = alloc 8 align 4
d = alloc 56 align 4
e = alloc 60 align 4
f = alloc 51 align 16
g = realloc d 72
g = realloc g 80
d = alloc 40 align 16
free c
c = alloc 248 align 8
free e
e = alloc 0 align 8
h = alloc 615
f = realloc f 40
i = alloc 36
j = alloc 395 align 8
k = alloc 1
l = alloc 375 align 8
m = alloc 195
n = alloc 0 align 8
o = alloc 4
p = alloc 674 align 4
q = alloc 17 align 4
r = alloc 119
s = alloc 68 align 16
t = alloc 1
u = alloc 56 zeroed
v = alloc 55
w = alloc 16
x = alloc 1 align 8
free d
d = alloc 56 align 8 zeroed
free i
i = alloc 604
free w
free u
h = realloc h 615
a = realloc a 84
free h
h = alloc 20 align 2
free s
s = alloc 674
free h
h = alloc 8
k = realloc k 1
u = alloc 48 zeroed
j = realloc j 387
free t
t = alloc 155 align 8
free x
x = alloc 39
w = alloc 7
free f
free a
free b
b = alloc 256 align 4
a = alloc 101 align 4
f = alloc 0
free l
free q
free t
j = realloc j 193
t = alloc 1
q = alloc 16 align 4
l = alloc 0 align 8
free f
free l
l = alloc 76
free p
free h
h = alloc 40 align 16
p = alloc 24 align 16
f = alloc 1
free j
free e
free c
free t
free a
free v
v = alloc 499
free o
free v
free q
free b
free i
free u
free s
free f
free r
free x
free l
free p
free d
free w
free k
free n
free g
free h
free m
m = alloc 0 align 16
free m
m = alloc 0
h = alloc 0 align 8
free h
h = alloc 16
free h
h = alloc 1 align 16
g = alloc 233 align 16
n = alloc 1 align 8
k = alloc 0 align 4
free g
free h
free n
n = alloc 20 align 8
free m
free k
k = alloc 6 align 8
free k
free n
n = alloc 31
k = alloc 63 align 4
m = alloc 48
h = alloc 60
h = realloc h 61
g = alloc 1
g = realloc g 9
k = realloc k 0
w = alloc 5 align 4
d = alloc 385 align 8
p = alloc 10 align 2
l = alloc 23
x = alloc 2 align 2
r = alloc 28
f = alloc 0 align 4
s = alloc 16
free w
w = alloc 52 align 2
u = alloc 9 align 16
i = alloc 60 align 8
b = alloc 16 align 8
q = alloc 353 align 16
v = alloc 84 align 16
o = alloc 31
a = alloc 80
t = alloc 173 align 8
free p
free g
g = alloc 23 align 4
p = alloc 22 align 4
c = alloc 16 align 16
e = alloc 1 align 8
j = alloc 674
free x
x = alloc 59 align 8
free b
free j
j = alloc 0
free o
o = alloc 241 align 8
free k
free h
h = alloc 77
k = alloc 41 align 4
b = alloc 64 align 16
free b
b = alloc 0 align 16
free t
free k
free n
a = realloc a 2
n = alloc 240
k = alloc 4
t = alloc 484
free m
m = alloc 340 align 8
free p
free v
free a
free h
h = alloc 64
free o
o = alloc 56 zeroed
a = alloc 17
free l
l = alloc 512 align 16
v = alloc 13
p = alloc 95
free r
free g
g = alloc 196 align 8
free e
free d
g = realloc g 392
d = realloc p 2
w = realloc w 2
free l
l = alloc 25
p = alloc 674 align 4
e = alloc 129 align 8
r = alloc 21 align 16
free w
free e
free p
free l
free v
free j
s = realloc s 12
free s
s = alloc 74 align 16
j = alloc 2 align 4 zeroed
v = alloc 263
l = alloc 1
free l
l = alloc 218 align 4
free l
l = alloc 1 align 2
p = alloc 566 align 4
e = alloc 407 align 8
w = alloc 31 align 8
free w
free e
free p
p = alloc 56 align 2
e = alloc 48
free e
e = alloc 72 align 2
w = alloc 124
free w
free e
free p
free l
l = alloc 12
p = alloc 41 align 2
e = alloc 1 align 16
w = alloc 32 align 16
free w
n = realloc n 240
free n
free p
x = realloc x 67
p = alloc 1
n = alloc 612 align 2
w = alloc 49
free w
free n
free p
p = alloc 0
n = alloc 0
free n
free p
p = alloc 40
free t
free k
free f
free v
free o
o = alloc 68 align 16
v = alloc 580 align 2
f = alloc 40 align 4
k = alloc 7
t = alloc 250
n = alloc 8
w = alloc 674
free c
c = alloc 674 align 8
free f
free s
s = alloc 16
free t
free e
e = alloc 245 align 4
t = alloc 543
f = alloc 674 align 8
free n
free s
free g
free x
x = alloc 22
g = alloc 235 align 16
s = realloc d 18
d = alloc 31 align 4
n = alloc 8 align 2
i = realloc i 10
free j
j = alloc 10
free n
free o
o = alloc 17 align 2
n = alloc 65
free f
free o
free i
i = alloc 2
o = alloc 101
f = alloc 448
free i
i = alloc 1
free x
free j
j = alloc 8 align 16
free h
free v
free g
g = alloc 31
free f
f = alloc 268 align 16 zeroed
v = alloc 3 align 8
h = alloc 41
x = alloc 421 align 4
free j
j = alloc 22
free n
free w
free l
