freespace script 1
heap 16384 fit=first order=address coalescing=off granule=16
a = alloc 3
b = alloc 29 align 16
c = alloc 23 align 8
d = alloc 8 align 8
e = alloc 175 align 2
a = realloc a 1
f = alloc 154 align 16
free a
a = alloc 1 align 2
g = alloc 0 align 16
free e
e = alloc 184 align 8
free c
free e
free b
free d
d = alloc 20 align 16
b = alloc 20
e = alloc 2
c = alloc 1 align 8
d = realloc d 0
h = alloc 116 align 4
i = alloc 0 align 4
j = alloc 254 align 8
k = alloc 0 align 2
free k
k = alloc 0 align 8
l = alloc 277 align 8
free d
free f
f = alloc 13 align 8
d = alloc 176 align 8
m = alloc 363
n = alloc 3 align 4
o = alloc 168 align 8
p = alloc 829 align 16
q = alloc 103 align 8
r = alloc 0 align 2
s = alloc 12 align 16
t = alloc 792
u = alloc 13 align 4
v = alloc 2821
w = alloc 256 align 16
l = realloc l 261
x = alloc 378
free x
r = realloc r 0
free i
free l
l = alloc 1941 align 4
t = realloc t 94
i = alloc 2576 align 4
free n
free b
b = alloc 1028 align 16
t = realloc t 98
n = alloc 20 align 4
free c
free v
free h
free j
j = alloc 2944 align 8
h = alloc 8 align 16
v = alloc 2 align 8
free g
free v
free q
q = alloc 2234 align 8
free h
h = alloc 12
v = alloc 92 align 16
g = alloc 56 align 2
r = realloc r 0
c = alloc 0 align 2
free p
free f
f = alloc 1 align 4
p = alloc 0 align 8
g = realloc g 57
free q
free g
free f
free v
v = alloc 250 align 16
c = realloc c 0
t = realloc t 86
f = alloc 86 align 4
g = alloc 1
free h
free g
g = alloc 1880
free f
free g
g = alloc 30
f = alloc 0 align 4
h = alloc 1
free t
free h
h = alloc 3 align 2
t = alloc 67
q = alloc 1168 align 8
free f
free q
free t
t = alloc 513
free h
free t
free g
g = alloc 0
free s
free g
g = alloc 312 align 16
s = alloc 313 align 4
free c
free s
p = realloc p 16
s = alloc 2 align 16
c = alloc 1 align 16
t = alloc 56
h = alloc 508 align 8
q = alloc 317 align 16
free n
free v
free m
m = alloc 9 align 16
v = alloc 8 align 4
b = realloc b 1016
n = alloc 8 align 16
free i
i = alloc 8
free i
i = alloc 1863 align 16
free g
free i
free b
free m
free c
c = alloc 7
m = alloc 0
free s
s = alloc 80 align 8
free m
m = alloc 516
free s
s = alloc 15 align 8
b = alloc 168 align 4
i = alloc 2
g = alloc 4
free m
m = alloc 3 align 16
free g
free m
free i
free b
b = alloc 21 align 4
free s
s = alloc 353
i = alloc 8 align 8
m = alloc 1024 align 8
free b
b = alloc 49 align 4
free m
free b
b = alloc 12
m = alloc 32 align 4
free b
free s
free j
free t
t = alloc 1 align 8
j = alloc 15
s = alloc 60 align 8
b = alloc 0
free s
s = alloc 126
free i
i = alloc 63 align 4
g = alloc 8
free s
free e
e = alloc 1
s = alloc 15
free k
k = alloc 3
free u
free w
free m
m = alloc 1 align 16
w = alloc 0
u = alloc 109
f = alloc 508
free i
i = alloc 8 align 4
free d
d = alloc 2048 align 4
free g
free l
free b
free h
h = alloc 212 align 2
free j
j = alloc 5
b = alloc 4 align 16
free b
free j
free h
free t
t = alloc 116 align 8
h = alloc 0
j = alloc 1 align 4
b = alloc 2
l = alloc 10
free l
free b
free d
free j
j = alloc 55 align 2
free h
free j
free t
t = alloc 1775 align 8
j = alloc 64 align 8
h = alloc 65 align 8
d = alloc 28 align 16
q = realloc q 8
m = realloc m 17
b = alloc 541 align 16
l = alloc 399
free p
p = realloc s 7
free l
free p
p = alloc 520 align 4
l = alloc 541
s = alloc 12
free m
m = alloc 192 align 16
free s
free m
free l
free p
p = alloc 28 align 16
l = alloc 344
m = alloc 19 align 16
free h
h = alloc 3 align 8
s = alloc 361 align 4
free m
free s
free h
h = alloc 26
s = alloc 1
free l
l = alloc 51 align 8
m = alloc 6
g = alloc 110
free s
free g
g = alloc 28 align 16
free m
free g
free l
free h
free p
free w
free i
free a
free t
b = realloc b 270
t = alloc 8
free t
t = realloc f 254
f = alloc 46 align 8
a = alloc 8 align 2
i = alloc 29 align 16
w = alloc 1
free a
a = alloc 11 align 2
free i
i = alloc 391 align 2
p = alloc 1488 align 8
h = alloc 3 align 16
l = alloc 4 align 8
free t
t = alloc 452 align 16
g = alloc 1496
m = alloc 284 align 4
free a
free t
free p
free r
free l
l = alloc 46 align 8
free c
free w
w = alloc 9
free i
i = alloc 294 align 8
free j
free v
free q
q = alloc 8
free m
free i
free f
free g
free w
free h
free u
free n
free k
free e
free b
free q
free d
free o
