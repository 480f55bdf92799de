freespace script 1
heap 16384 fit=first order=back coalescing=off granule=8
a = alloc 23 align 128
b = alloc 25
free a
a = alloc 45
c = alloc 54
d = alloc 4
free a
a = alloc 45
free a
a = alloc 32 align 4
e = alloc 5
f = alloc 54 align 64
g = alloc 15
h = alloc 16
i = alloc 32 align 16
j = alloc 188
k = alloc 2
l = alloc 120 align 8
m = alloc 511
n = alloc 32
free m
m = alloc 0
o = alloc 24 align 8
p = alloc 52 align 16
free h
i = realloc i 24
h = alloc 23
free e
e = alloc 0 align 4
q = alloc 31 align 4
r = alloc 15
s = alloc 184 align 16
t = alloc 16 align 16
u = alloc 39 align 16
v = alloc 45 align 16
w = alloc 32
x = alloc 16
free x
free m
free a
a = alloc 1 align 16
free p
free c
free e
free n
n = alloc 5 align 8
e = alloc 54 align 16
c = alloc 13 align 8
p = alloc 1065 align 8
m = alloc 45
x = alloc 15
free s
f = realloc f 1
free u
free q
free c
c = alloc 5 align 128
free o
free d
free l
l = alloc 0
free p
free r
r = alloc 28
free h
m = realloc m 90
h = alloc 4
p = alloc 56
d = alloc 1856
free i
free g
free k
free n
free b
free l
free f
free a
a = alloc 47 align 8
f = alloc 0 align 16
l = alloc 54 align 8
free w
free e
e = alloc 9 align 16
w = alloc 52 align 64
free r
r = alloc 24 align 8
b = alloc 6 align 32
n = alloc 128
k = alloc 5 align 256
free t
t = alloc 40 align 8
free v
v = alloc 2444
free v
v = alloc 1
free k
k = alloc 3 align 8
free f
f = alloc 15
g = alloc 2696 align 8
i = alloc 45 align 16
o = alloc 20
free l
l = alloc 45 align 8
q = alloc 11
u = alloc 10
s = alloc 1 align 8
free t
free o
free b
free x
free s
e = realloc e 9
free r
r = alloc 54 align 4
s = alloc 2696 align 16
free n
n = alloc 54 align 128
x = alloc 2 align 16
b = alloc 1 align 4
o = alloc 4
t = alloc 208
r = realloc r 4
free d
free g
o = realloc o 3
free m
free u
free h
free x
x = alloc 63 align 256
h = alloc 5
u = alloc 31
free u
free h
free x
l = realloc l 37
free l
l = alloc 516 align 64
x = alloc 54 align 4
h = alloc 32 align 32
u = alloc 1 align 16
m = alloc 2
g = alloc 0
d = alloc 32 align 128
f = realloc f 30
t = realloc t 104
free t
free g
free m
free u
free h
free x
x = realloc c 10
q = realloc q 22
c = alloc 32 align 4
free i
free e
free q
free b
free f
f = alloc 45 align 32
free a
a = alloc 1
b = alloc 56
q = alloc 45
e = alloc 41 align 64
e = realloc e 20
free n
n = alloc 24 align 8
free r
free k
k = alloc 109 align 8
r = alloc 31
i = alloc 45
h = alloc 5 align 64
p = realloc p 49
u = alloc 0
m = alloc 0
g = alloc 32
t = alloc 25
free v
free w
w = alloc 5
free b
b = alloc 5 align 16
free c
free m
free w
free e
e = alloc 0 align 64
free d
l = realloc l 45
free t
t = alloc 32 align 8
free g
g = alloc 45 align 16
d = alloc 1
w = alloc 45 align 16
m = alloc 1
c = alloc 0
v = alloc 239
free i
free r
free b
free w
free d
free g
g = alloc 0 align 16
g = realloc g 0
free g
free a
free p
p = alloc 775 align 16
a = alloc 17 align 8
g = alloc 7 align 4
d = alloc 32 align 4
e = realloc e 0
free m
m = alloc 1
w = alloc 81
c = realloc c 16
b = alloc 2 align 16
r = alloc 15
i = alloc 16 align 8
free r
free j
free i
free v
v = alloc 0
i = alloc 160
a = realloc a 21
free i
i = alloc 15 align 256
free h
h = alloc 1
free q
free l
f = realloc f 22
free e
h = realloc h 2
e = alloc 54 align 32
free e
e = alloc 56
free e
free w
w = alloc 45 align 32
e = alloc 1417 align 4
l = alloc 48
free k
k = alloc 5 align 16
q = alloc 105
j = alloc 5 align 16
r = alloc 194 align 16
free n
free a
free r
free b
b = alloc 193 align 128
r = realloc h 24
free e
p = realloc p 776
free d
free r
r = alloc 16
d = alloc 0
e = alloc 48
h = alloc 5 align 8
a = alloc 5 align 32
free k
k = alloc 54
n = alloc 16 align 64
free u
free v
v = alloc 20
u = alloc 54
free b
free s
s = alloc 5 align 16
free t
free l
free a
g = realloc g 6
free m
free h
h = alloc 40
