freespace script 1
heap 16384 fit=first order=size-descending coalescing=off granule=8
a = alloc 282
a = realloc a 564
a = realloc a 282
free a
a = alloc 40 align 16
b = alloc 56
c = alloc 1155
d = alloc 3 align 8 zeroed
e = realloc c 0
c = alloc 282 align 2
f = alloc 5
g = alloc 5 align 8
h = alloc 12
free d
free a
free g
free f
free c
free e
free h
h = alloc 36 align 8
e = alloc 29 align 8
c = alloc 132 align 8
free b
b = alloc 24 align 16
f = alloc 512
g = alloc 63
a = alloc 1 align 16
a = realloc a 520
d = alloc 282 align 8
free c
c = alloc 2696
i = alloc 1 align 4
j = alloc 5
k = alloc 501
l = alloc 68
m = alloc 282
free d
d = alloc 4 align 4
n = alloc 40 align 2
o = alloc 2
p = alloc 248
q = alloc 32
free m
m = alloc 44 align 8
r = alloc 147 align 4
s = alloc 5
t = alloc 24 align 16
r = realloc r 163
u = alloc 2048 align 4
v = alloc 7 align 8
free q
q = alloc 32
w = alloc 282
x = alloc 36 zeroed
free v
free x
free w
free q
free r
free s
free t
free m
free p
p = alloc 1
free p
free o
d = realloc d 8
o = alloc 24
p = alloc 2056 align 16
m = alloc 1616
t = alloc 512 align 8
s = alloc 2 align 4
r = alloc 282
q = alloc 0 align 2
free q
q = alloc 0 align 8
w = alloc 120
x = alloc 2
free x
x = alloc 5
free x
free w
r = realloc r 2
free u
u = alloc 8
f = realloc f 7
w = alloc 56
x = alloc 2 align 16
free r
free x
x = alloc 48 align 2
free w
w = alloc 36 align 2
r = alloc 64
free x
s = realloc s 4
x = alloc 5 align 8
free u
free w
free f
free d
free s
free a
free g
g = alloc 282 align 4
a = alloc 12 align 4
s = alloc 2
d = alloc 24
f = alloc 5
w = alloc 9
u = alloc 282 align 16
v = alloc 24 align 8
free u
free b
free s
free n
free e
free r
free a
a = alloc 2
free k
k = alloc 5 align 8
r = alloc 431 align 2
e = alloc 282 align 16
n = alloc 1 align 4
free f
f = alloc 62 align 2
t = realloc t 48
s = alloc 5
b = alloc 7 align 4
u = alloc 15 align 4
free d
d = alloc 8
free f
free i
free o
free e
free v
free u
free t
free x
free h
free a
free l
l = alloc 36
a = alloc 5
h = alloc 1
x = alloc 36 align 8
free s
s = alloc 282 align 4
t = alloc 2 zeroed
u = alloc 16 align 8
v = alloc 513 align 4
e = alloc 1 align 16
o = alloc 2 align 8
free p
p = alloc 32
i = alloc 5
f = alloc 36
x = realloc x 28
free d
free k
free f
free u
u = alloc 13 align 8
free i
free o
free s
s = alloc 1838
o = alloc 4 zeroed
i = alloc 16
f = alloc 3 align 8
k = alloc 5 align 8
free v
free m
m = alloc 1024 align 4
free m
free i
free o
free s
free t
t = alloc 282 align 16
s = alloc 2
free s
l = realloc l 36
free l
l = alloc 2 align 2
s = alloc 282 align 4
o = alloc 40 align 16
i = alloc 30 align 2
m = alloc 36 align 8
v = alloc 49 align 16
d = alloc 5 align 8
free d
w = realloc w 18
free w
w = alloc 64 zeroed
free w
free m
free i
free o
free s
s = alloc 3
x = realloc x 36
o = alloc 20 zeroed
i = alloc 2 align 8
free v
free i
free o
free x
free l
l = alloc 504 align 2
x = alloc 8 align 4
free e
free x
free l
free h
h = alloc 32 align 2
free a
a = alloc 1 align 8
l = alloc 566 align 4
x = alloc 2
e = alloc 761 align 8
o = alloc 1 align 4
i = alloc 17 align 4
r = realloc r 215
free r
free o
o = alloc 5 align 2
r = alloc 36 align 16
free r
r = alloc 3 align 2
v = alloc 0
m = alloc 12 align 4
w = alloc 1 align 2 zeroed
d = alloc 2 align 16
free d
free w
w = alloc 52 align 4
free w
w = alloc 40 align 4
free w
free m
m = alloc 40 align 16 zeroed
free n
free r
free m
free j
free i
free s
s = alloc 282 align 8
i = alloc 64 align 16
free q
free o
o = alloc 256 align 4
p = realloc p 40
free h
free p
p = alloc 0
a = realloc a 282
free t
t = alloc 41 align 2
x = realloc x 41
free l
free p
free x
free e
free a
free b
free i
