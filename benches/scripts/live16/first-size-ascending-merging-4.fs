freespace script 1
heap 16384 fit=first order=size-ascending
a = alloc 29
b = alloc 31
a = realloc a 33
c = alloc 820 align 8
d = alloc 221 align 16
e = alloc 33
f = alloc 66 align 128
free d
d = alloc 33
g = alloc 4 align 32
h = alloc 66 align 4
free e
e = alloc 66 zeroed
i = alloc 25
j = alloc 1621 align 8
free f
free a
free h
free i
free c
c = alloc 8 align 16
free e
e = alloc 487 align 4
free b
free e
free c
free j
free d
free g
g = alloc 169 align 4
free g
g = alloc 110 align 64
free g
g = alloc 151
free g
g = alloc 13
free g
g = alloc 21 align 8
d = alloc 3
j = alloc 1429 align 16 zeroed
c = alloc 165
free c
c = alloc 255 align 4
e = alloc 13 align 8
b = alloc 28
i = alloc 128 align 128 zeroed
h = alloc 53 align 8 zeroed
a = alloc 2293
f = alloc 2 align 16
f = realloc f 2
k = alloc 13
l = alloc 3 zeroed
m = alloc 28 align 8
n = alloc 985 align 32
o = alloc 122 align 16 zeroed
p = alloc 2696 zeroed
q = alloc 219
r = alloc 17
s = alloc 24
t = alloc 13
u = alloc 28
n = realloc n 492
v = alloc 24 align 4
w = alloc 483
x = alloc 1 align 32
free g
free k
free h
free r
r = alloc 1 zeroed
h = alloc 3
k = alloc 33
g = alloc 2049 zeroed
free m
free a
a = alloc 13 align 8
m = alloc 63 zeroed
free r
r = alloc 2048
free f
f = alloc 1862 align 32
free i
free v
v = alloc 2
i = alloc 24
o = realloc o 1
free b
b = realloc s 28
s = alloc 815
free s
free b
free h
free m
free t
free v
v = alloc 29 align 8
free v
i = realloc i 12
v = alloc 3 align 4
t = alloc 1819 align 32
m = alloc 255 align 8 zeroed
f = realloc f 1862
h = alloc 219 align 8
free h
h = alloc 1
b = alloc 492 align 32
s = alloc 16 align 8
free s
free b
free h
h = alloc 664 zeroed
b = alloc 13
s = alloc 382 align 32 zeroed
free s
free b
b = alloc 255 align 32
free b
free h
h = alloc 80 align 16
free h
free f
free t
t = alloc 114
f = alloc 3 align 4
h = alloc 38
b = alloc 15 zeroed
free b
b = alloc 0
free b
b = alloc 0 align 4
s = alloc 28 align 128
free s
free b
free h
g = realloc g 2065
h = alloc 1 align 16 zeroed
free t
free v
v = alloc 3 align 128
a = realloc a 21
t = alloc 3 align 8
b = alloc 526 align 64 zeroed
free n
n = alloc 16
s = alloc 1 align 16
free n
free j
j = alloc 128
n = realloc i 4
free w
free k
free o
o = alloc 21 align 8
free d
free p
free o
o = alloc 16 align 8
p = alloc 29 zeroed
free u
u = alloc 24
d = alloc 1120
k = alloc 0 align 16
w = alloc 217 align 64
free f
f = alloc 3 align 16
i = alloc 16
free r
free o
free c
c = alloc 79
o = realloc p 43
free l
l = alloc 640
p = alloc 2
r = alloc 0 align 128
free c
free o
free g
r = realloc r 4
g = alloc 1120 align 64
o = alloc 41 align 256
c = alloc 503 align 64
free l
free f
free c
c = alloc 97 zeroed
f = alloc 1039 align 4 zeroed
l = alloc 1401 align 32
free c
c = alloc 7 align 4
free l
l = alloc 220 zeroed
free n
free w
w = alloc 2210 zeroed
free k
free x
free o
o = alloc 213 zeroed
x = alloc 21
k = alloc 33 align 16
n = alloc 24
free r
r = alloc 50 align 32
free a
w = realloc w 2226
free w
w = alloc 3
free i
i = alloc 281
free g
free j
free o
free t
free b
free u
u = alloc 36 align 16
q = realloc q 2
b = alloc 52
t = alloc 33
o = alloc 1288 zeroed
j = alloc 156
free w
w = alloc 32 align 256
g = alloc 2 align 64 zeroed
a = alloc 20 align 128
free f
free v
free w
free o
free t
free b
b = alloc 106 align 64 zeroed
h = realloc h 248
t = alloc 1 zeroed
free t
t = alloc 26 align 8
o = alloc 7 align 4
free o
o = alloc 11 align 16
free o
q = realloc q 1
k = realloc k 66
o = alloc 29 align 32
w = alloc 13 align 64
v = alloc 22 align 64 zeroed
f = alloc 12 align 16
free f
free v
v = alloc 301
free v
free w
w = alloc 0 align 4
v = alloc 240
l = realloc l 220
f = alloc 11 zeroed
free f
free l
free w
w = alloc 72
l = alloc 4 align 16 zeroed
f = alloc 120 align 32
free f
f = alloc 7 align 4 zeroed
free f
free l
free w
free o
o = alloc 58
free o
o = alloc 16 align 256
w = alloc 13 zeroed
l = alloc 16 align 8
f = alloc 166 align 32
free f
f = alloc 24
free f
free l
free w
free o
o = alloc 389 align 32
w = alloc 7
j = realloc j 52
free j
i = realloc i 140
j = alloc 322
l = alloc 721 zeroed
f = alloc 1277 align 32
free f
free l
free j
j = alloc 1518
l = alloc 104 align 8
f = alloc 2
free f
free l
free j
free i
free k
free h
free t
free u
free b
b = alloc 1
free b
b = alloc 13
free b
p = realloc p 10
free p
free d
