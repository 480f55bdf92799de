freespace script 1
heap 16384 fit=best order=address coalescing=off granule=16
a = alloc 4 align 4
free a
a = alloc 4 align 16
free a
a = alloc 7
b = alloc 1
b = realloc b 0
free a
a = alloc 77 align 2
free b
b = alloc 68
b = realloc b 2
c = alloc 21 align 16
d = alloc 2
e = alloc 11
free a
a = alloc 674 align 4
f = alloc 3 align 4
g = alloc 72
h = alloc 2
i = alloc 1 align 2
j = alloc 17 align 8
k = alloc 1 align 8
l = alloc 1
free e
free l
l = alloc 3
i = realloc i 17
e = alloc 56 align 16
m = alloc 220 align 8
free k
k = alloc 504 align 8
n = alloc 3
free m
free n
n = alloc 513 align 16
m = alloc 512 align 16
o = alloc 27
free k
k = alloc 104
p = alloc 1
q = alloc 104 align 16
r = alloc 674
s = alloc 1 align 16
free o
free f
free b
free j
free n
free a
free k
free q
q = alloc 32 align 8
k = alloc 512
free q
q = alloc 512 align 8
h = realloc h 1
free c
c = alloc 220
a = alloc 8 align 8
n = alloc 177
free a
a = alloc 3
free g
g = alloc 11 align 4
j = alloc 537 align 16
b = alloc 3 align 8
free s
s = alloc 256
f = alloc 11
free g
g = alloc 1 align 4
o = alloc 255 align 2
free p
p = alloc 220 align 2
t = alloc 3
u = alloc 16
free q
free c
free i
free t
free g
free u
u = alloc 48
g = alloc 1
t = alloc 1
g = realloc g 23
i = alloc 190
c = alloc 3
q = alloc 2
v = alloc 15 align 2
free k
free i
i = alloc 56 align 4
k = alloc 47 align 16
w = alloc 448
x = alloc 3 align 16
free h
free b
free w
free k
free i
free c
free q
t = realloc t 1
q = alloc 53 align 4
free g
g = alloc 111 align 8
c = alloc 11
i = alloc 127
free q
q = alloc 2 align 8
free i
i = alloc 2
k = alloc 11
w = alloc 1
b = alloc 3
h = alloc 513
free q
free h
free b
free w
free k
k = alloc 537
free i
free k
k = alloc 255 align 2
free c
c = alloc 32
i = alloc 129 align 8
w = alloc 64
b = alloc 220 align 8
h = alloc 15 align 16
free k
k = alloc 16 align 16
q = alloc 117 align 16
free h
free q
free k
free b
free w
free i
i = alloc 1
free c
c = alloc 1
w = alloc 10
free i
free w
w = alloc 3
i = alloc 589 align 2
b = alloc 31
free c
free b
b = alloc 3 align 2
c = alloc 8
k = alloc 13 align 2
q = alloc 32 align 8
h = alloc 128 align 2
free i
free h
free q
free k
r = realloc r 674
k = alloc 120
free c
free k
free r
r = alloc 3
free w
w = alloc 11 align 8
k = alloc 40 align 2
free d
free m
free u
free x
x = alloc 1 align 2
free l
free p
free k
k = alloc 3
p = alloc 1 align 8
l = alloc 3
u = alloc 8 align 16
free l
l = alloc 10 align 16
m = alloc 0 align 8
free l
l = alloc 11 align 4
d = alloc 38
p = realloc p 17
c = alloc 3 align 16
free x
x = alloc 11
q = alloc 64 align 16
h = alloc 16 align 16
i = alloc 11
free b
b = alloc 3
free s
free o
free d
d = alloc 32 align 16
g = realloc g 95
free q
free u
free a
free h
free j
j = alloc 1 align 16
free t
t = alloc 12 align 4
free r
free b
b = alloc 1 align 16
r = alloc 104 align 2
free r
r = alloc 674 align 4
h = alloc 48
a = alloc 4 align 8
u = alloc 487
q = alloc 92
o = realloc c 3
c = alloc 64 align 2
s = alloc 61 align 8
free o
free q
q = alloc 1
free u
free j
free s
free a
free r
r = alloc 72 align 8
free h
free e
free w
w = alloc 4
free k
free c
c = alloc 1 align 8
k = realloc w 61
free t
t = alloc 31 align 4
w = alloc 3
e = alloc 3 align 8
h = alloc 670 align 16
a = alloc 11 align 16
s = alloc 19
j = alloc 32 align 4
u = alloc 11
o = alloc 8 align 4
free g
free n
h = realloc h 26
i = realloc i 674
free f
f = alloc 446 align 8
free l
free t
free k
free d
d = alloc 674
k = realloc w 6
w = alloc 1 align 4
t = alloc 104
l = alloc 5 align 4
n = alloc 104
g = alloc 1
free g
free k
free a
a = alloc 1
free a
free b
free e
free x
free c
c = alloc 1 align 8
x = alloc 63 align 4
e = alloc 1
free t
t = alloc 674
b = alloc 674 align 2
free v
v = realloc u 10
u = alloc 640 align 8
a = alloc 193 align 4
k = alloc 1 align 16
v = realloc v 10
g = alloc 32
free v
free l
free b
free e
free s
free x
free r
free w
free h
free f
free d
free g
free t
free p
free m
free o
free a
free j
free q
free k
free c
free u
free n
n = realloc i 678
i = alloc 464
free i
