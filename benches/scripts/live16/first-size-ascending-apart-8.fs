freespace script 1
heap 16384 fit=first order=size-ascending coalescing=off granule=8
a = alloc 1321 align 256
b = alloc 1321
c = alloc 1321
d = alloc 47
free d
d = alloc 1321 align 8
e = alloc 176 align 128
f = alloc 4
g = alloc 40
free g
free b
b = alloc 1348 zeroed
g = alloc 176
h = alloc 29
i = alloc 12
j = alloc 1348 align 16
free f
f = alloc 8 zeroed
k = alloc 1321 align 256 zeroed
l = alloc 1321 align 32
m = alloc 0 align 256
j = realloc j 1
n = alloc 1348
o = alloc 18
d = realloc d 41
p = alloc 31
q = alloc 1 align 4 zeroed
r = alloc 176 align 64 zeroed
s = alloc 1321 zeroed
free c
c = alloc 101 align 128
t = alloc 32
u = alloc 0
v = alloc 780
w = alloc 1348 align 128
m = realloc m 0
x = alloc 28 align 8 zeroed
free h
free d
free v
free m
free t
free c
free r
free q
free p
p = alloc 313 align 16
q = alloc 714 align 128 zeroed
r = alloc 1348 align 16 zeroed
c = alloc 1321
t = alloc 104 align 8
m = alloc 47 align 16
s = realloc s 4
v = alloc 65 align 16 zeroed
d = alloc 255 zeroed
free d
free f
free p
free g
free c
c = alloc 12 align 4
free l
v = realloc v 64
free a
a = alloc 3
free x
x = alloc 3
l = alloc 128 align 32
g = alloc 6
p = alloc 0 align 16
free v
free p
free g
free l
free x
free q
free s
free u
free n
n = alloc 361 align 16
e = realloc e 352
u = alloc 36 align 4
s = alloc 15 align 8 zeroed
q = alloc 1348
x = alloc 104 align 16
i = realloc i 20
l = alloc 171 align 8 zeroed
g = alloc 24 align 32
p = alloc 65
v = alloc 702 align 8
f = alloc 120 zeroed
d = alloc 29 zeroed
free j
q = realloc q 1364
j = alloc 0
free d
free j
j = alloc 8
d = alloc 47
h = alloc 1321 align 8 zeroed
free q
free h
h = alloc 9
free d
free h
h = alloc 130 align 8
d = alloc 181
q = alloc 847 zeroed
free j
free q
free d
d = alloc 1321 align 8
m = realloc m 2
q = realloc u 40
h = realloc h 146
u = alloc 1321 align 8 zeroed
free q
free u
p = realloc p 32
u = alloc 39 align 16 zeroed
q = alloc 31 align 8
j = alloc 1348 align 8
free h
free j
free q
q = alloc 1321 align 4 zeroed
free u
u = alloc 9 align 16
free q
q = alloc 504
j = alloc 15 align 128 zeroed
h = alloc 29
free u
free h
h = alloc 24 align 4
u = alloc 57 align 16
free j
free q
free c
c = alloc 1
q = alloc 32
j = alloc 5 align 4
free n
n = alloc 29 zeroed
free g
free u
free r
free b
free c
free j
j = alloc 63 align 16
free v
free o
free h
h = alloc 9
o = alloc 1321 align 8 zeroed
v = alloc 104 align 256
c = alloc 104 align 16 zeroed
b = alloc 1321 align 8
r = realloc o 1321
o = alloc 29 align 8
u = alloc 2 align 32
free m
m = alloc 65
free o
o = alloc 32 align 16
g = alloc 0
free k
u = realloc u 0
o = realloc o 40
k = alloc 65 align 4
free l
l = alloc 64 align 64 zeroed
free d
free n
free s
free w
r = realloc r 1321
a = realloc a 7
w = alloc 104 align 8
s = alloc 65 align 16
n = alloc 4 align 4
d = alloc 36 align 8
free x
x = alloc 1348
free i
free h
h = alloc 1321
free l
s = realloc s 73
t = realloc t 52
free u
u = alloc 104 align 4
e = realloc e 351
free r
free c
c = alloc 1348 zeroed
r = alloc 0 align 16
free h
free c
free n
n = alloc 56 align 4 zeroed
c = alloc 15 align 16
h = alloc 40 align 64
l = alloc 156 align 8
free c
c = alloc 23 align 16
i = alloc 132 align 16
free n
free h
h = alloc 20 align 32
n = alloc 65 align 128
free p
free a
free b
g = realloc g 18
free d
free s
s = alloc 0 align 16 zeroed
d = alloc 29
b = alloc 36 align 8 zeroed
a = alloc 3 align 64
p = alloc 24
free n
n = alloc 104
free s
free w
w = alloc 1348 zeroed
free q
q = alloc 511
free q
free b
free d
free n
free v
free c
free h
h = alloc 519 align 64 zeroed
c = alloc 3
v = alloc 40 align 16
n = alloc 1348 align 32
r = realloc r 0
d = alloc 351
b = alloc 29 align 256
free b
b = alloc 1348 align 8
q = alloc 0
s = alloc 132 align 4
free s
free q
free b
b = alloc 387
q = alloc 512
n = realloc n 24
free n
n = alloc 387 align 64
free n
n = alloc 1321
s = alloc 40 zeroed
free s
free n
free b
b = alloc 65
n = alloc 12 align 16
s = alloc 65 align 64
free s
s = alloc 31 zeroed
free s
i = realloc i 131
free i
free b
t = realloc t 52
b = alloc 29
free b
b = alloc 29 align 8
i = alloc 22 align 64
free i
c = realloc c 0
i = alloc 0 align 32 zeroed
free i
i = alloc 48 zeroed
m = realloc m 32
s = alloc 199 align 32
free s
free m
free c
free t
t = alloc 105 align 4
c = alloc 37 align 32
m = alloc 1348 align 16 zeroed
s = alloc 32 align 8
free s
free m
m = alloc 498 align 4 zeroed
s = alloc 24
free s
free m
t = realloc t 105
q = realloc q 576
m = alloc 136 zeroed
free m
free q
q = alloc 1
m = alloc 65 align 32
free m
m = alloc 10 zeroed
s = alloc 6 align 8
free s
free w
free m
free q
