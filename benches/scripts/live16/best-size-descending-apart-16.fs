freespace script 1
heap 16384 fit=best order=size-descending coalescing=off granule=16
a = alloc 7
b = alloc 7 align 8
c = alloc 7
d = alloc 122 align 2
e = alloc 24
f = alloc 7
free c
d = realloc d 244
c = alloc 16 align 16
free c
free d
d = alloc 4 align 8
free d
free e
e = alloc 127 align 2
d = alloc 369 align 2
a = realloc a 6
c = alloc 666
f = realloc f 0
g = alloc 369
d = realloc d 24
free g
g = alloc 3 align 8
free d
b = realloc b 1
d = alloc 49 align 4
h = alloc 24 align 16
i = alloc 429
j = alloc 6 align 8
k = alloc 1
l = alloc 65
d = realloc d 24
g = realloc g 6
m = alloc 168 align 4
n = alloc 97 align 2
free d
d = alloc 6 align 4
o = alloc 88
p = alloc 512 align 8
m = realloc m 49
k = realloc k 1
q = alloc 5 align 2
r = alloc 350
s = alloc 21 align 2
t = realloc g 0
g = realloc e 127
free n
n = alloc 1 align 8
e = alloc 88 align 4
u = alloc 393 align 2
v = alloc 6
free g
g = realloc l 65
l = alloc 6
free v
free l
f = realloc f 16
free g
g = alloc 429
l = alloc 120
d = realloc d 404
v = alloc 1
free f
f = alloc 7
w = realloc m 24
a = realloc a 6
m = alloc 1 align 8
free v
free m
free a
free d
d = alloc 48
a = alloc 8
m = alloc 429 align 4
v = alloc 3 align 16
free g
free v
free m
free a
a = alloc 88 align 2
m = realloc h 27
f = realloc f 1
p = realloc p 64
h = alloc 13
v = alloc 5 align 2
free d
m = realloc m 13
d = alloc 1 align 16
s = realloc s 10
g = realloc k 2
s = realloc s 0
free v
v = alloc 88 align 8
free s
free v
free m
m = alloc 13 align 2
v = alloc 2 align 16
s = alloc 429
free p
free s
free v
free m
m = alloc 1
v = alloc 1 align 16
s = alloc 72
free n
n = alloc 49 align 2
p = alloc 12 align 16
k = alloc 8
x = alloc 32 align 4
free s
free x
free o
free w
free r
free h
free p
free i
j = realloc j 2
i = realloc j 0
free a
a = alloc 666
j = alloc 0 align 8
free j
j = alloc 132
p = alloc 33 align 16
h = alloc 736 align 2
free m
m = alloc 120
r = alloc 666
u = realloc u 377
w = alloc 1 align 4
o = alloc 2 align 16
f = realloc f 17
x = alloc 1
free x
free n
free i
free j
j = alloc 5 align 8
i = alloc 44
free u
free v
d = realloc d 9
free w
w = alloc 88 align 16
p = realloc p 37
v = alloc 339 align 16
free k
k = alloc 4 align 4
u = alloc 2 align 4
n = alloc 0 align 4
x = alloc 4 align 8
p = realloc p 37
free j
free d
d = alloc 52 align 8
free v
free t
t = alloc 1 align 16
u = realloc u 50
d = realloc d 1
v = alloc 128 align 4
free t
free f
free e
free i
i = alloc 732 align 8
e = alloc 80 align 4
f = alloc 27 align 4
t = alloc 68 align 16
j = alloc 256
free u
free m
free w
free p
p = alloc 129
w = alloc 56
m = alloc 1 align 4
i = realloc i 366
free v
m = realloc m 17
free d
free r
free h
b = realloc b 0
h = alloc 1 align 8
c = realloc c 666
r = alloc 4
d = alloc 27
v = realloc q 0
q = alloc 31 align 4
free g
free t
t = alloc 4 align 16
g = alloc 104 align 8
free m
free h
free t
free x
free p
free e
free g
free v
v = alloc 128
g = alloc 24 align 16
e = alloc 56
free n
n = alloc 56
p = alloc 32
free e
e = alloc 95 align 16
x = alloc 41 align 16
t = alloc 128 align 8
h = alloc 120
m = alloc 0 align 8
c = realloc c 128
free m
free c
c = alloc 95
free h
l = realloc l 4
free e
x = realloc x 6
free p
p = alloc 1 align 2
e = alloc 32 align 4
h = realloc n 2
n = alloc 126 align 16
m = alloc 80 align 4
u = alloc 39
free q
q = alloc 256
free p
p = alloc 17
s = alloc 31
x = realloc x 81
q = realloc q 264
free g
free j
free p
free m
free n
free h
free x
x = alloc 2 align 16
free l
free e
free q
free v
free t
free o
o = alloc 33 align 8
t = alloc 128 align 8
v = alloc 104
q = alloc 33 align 16
free q
q = alloc 14 align 8
e = alloc 14 align 4
l = alloc 33
h = alloc 56
n = alloc 0 align 2
m = alloc 95
q = realloc q 0
p = alloc 4 align 2
free p
p = alloc 91
j = realloc x 128
o = realloc o 29
o = realloc o 30
q = realloc q 0
x = alloc 17
free x
x = alloc 68 align 4
free x
free q
free o
free n
n = alloc 0 align 4
o = realloc i 732
i = alloc 27 align 8
a = realloc a 662
q = alloc 686 align 16
free c
free a
free v
free k
f = realloc f 1
k = alloc 3 align 4
free b
b = alloc 128 align 4
v = alloc 16 align 4
a = alloc 7 align 16
c = alloc 0
free r
free j
free c
free p
free a
free m
free t
free f
free h
free e
free w
free u
o = realloc o 748
free s
n = realloc n 0
s = alloc 58
v = realloc v 16
free q
free s
