freespace script 1
heap 16384 fit=worst order=back
a = alloc 2 align 4
b = alloc 208 zeroed
c = alloc 572 align 16
d = alloc 13 align 8 zeroed
e = alloc 2 align 4 zeroed
e = realloc e 1
f = alloc 671 align 8
g = alloc 1 zeroed
h = alloc 10 align 4
i = alloc 1275 align 2
j = alloc 1014 zeroed
k = alloc 16 align 4 zeroed
l = alloc 1
free d
l = realloc l 1
d = alloc 159
m = alloc 4 align 2
n = alloc 18 zeroed
o = alloc 1014
p = alloc 2 zeroed
free e
free m
m = alloc 2 align 4 zeroed
e = alloc 33 align 16
c = realloc c 576
free m
m = alloc 2 zeroed
free p
p = alloc 42 align 2
q = alloc 1 align 4 zeroed
r = alloc 10 align 4
s = alloc 13 align 8 zeroed
free o
i = realloc i 1
o = alloc 159 align 2
t = alloc 44 align 8
u = alloc 2
free l
l = alloc 68
v = alloc 5 zeroed
w = alloc 44 align 4 zeroed
free n
n = alloc 287 align 8
free c
c = alloc 128
x = alloc 2 align 4
free w
free m
m = alloc 40 align 8 zeroed
free o
free a
a = alloc 1014
o = alloc 1 align 16
w = alloc 257
free v
free t
free p
free k
k = alloc 1 align 16
p = alloc 0 align 8
t = alloc 2 align 2
v = alloc 4 align 16
free m
free d
free g
g = alloc 2 align 4
free x
free h
h = alloc 48
free u
u = alloc 159
x = alloc 51 align 4
d = alloc 1348
free u
free t
t = alloc 29
u = alloc 159
e = realloc e 66
n = realloc n 291
o = realloc o 44
m = alloc 16
free o
free l
free x
x = alloc 21 align 8
l = alloc 173
o = alloc 4 align 16
free j
r = realloc r 5
free d
d = alloc 6 zeroed
j = alloc 28 align 4
free e
e = alloc 159 align 4
t = realloc t 14
free h
g = realloc g 8
free f
f = alloc 4 align 2
k = realloc k 2
free m
free w
free x
free v
free a
free c
free s
free b
free t
free p
p = alloc 20 align 8 zeroed
e = realloc e 0
t = alloc 1014 align 2
b = alloc 159 align 16 zeroed
s = alloc 128
u = realloc u 318
c = alloc 4 align 4 zeroed
a = alloc 62
free d
d = alloc 159 align 16
v = alloc 1077
x = alloc 2 zeroed
w = alloc 1 align 8
s = realloc s 64
free s
free x
free v
free d
free c
free u
free b
free t
free e
e = alloc 1014 align 16 zeroed
t = alloc 6
b = alloc 1 align 16 zeroed
u = alloc 1 align 8
c = alloc 159 align 2
d = alloc 133 align 16
v = realloc c 1346
c = alloc 2 align 4
x = alloc 159 align 8
free x
x = alloc 16 zeroed
s = alloc 200
m = alloc 1 align 2 zeroed
free m
m = alloc 159 align 16
h = alloc 0 align 4 zeroed
w = realloc w 32
free w
g = realloc g 12
p = realloc p 32
m = realloc m 318
w = alloc 258 align 8
free w
free m
free s
free x
x = alloc 16 align 16 zeroed
s = alloc 2
m = alloc 8 align 8 zeroed
w = alloc 128
free w
free m
free s
free r
free x
free c
free v
v = alloc 1113 align 8 zeroed
c = alloc 16 zeroed
x = alloc 2 align 8 zeroed
e = realloc e 4
r = alloc 21 zeroed
s = alloc 3
u = realloc u 12
a = realloc a 54
free d
d = alloc 44 align 4
m = alloc 1
w = alloc 1 align 16
free a
free w
free m
m = alloc 16
w = alloc 8 align 16
a = alloc 20 align 16 zeroed
free d
free a
free w
w = alloc 291 align 8
free m
m = alloc 63
free w
free m
free r
r = alloc 307
free q
free j
free c
free h
free r
free b
free k
k = alloc 23 align 8
b = alloc 7 align 16
r = alloc 8 align 4
h = alloc 23
c = alloc 0 align 8 zeroed
r = realloc r 4
free c
free l
free t
free k
k = alloc 327 align 8 zeroed
free e
free k
free b
b = alloc 44
k = alloc 0 align 4 zeroed
b = realloc b 45
e = alloc 15
free r
r = alloc 20 zeroed
free e
e = alloc 44
free e
free b
free k
free g
g = alloc 260 align 16 zeroed
k = alloc 16
p = realloc p 0
b = alloc 2 align 4
e = alloc 61 align 8
h = realloc h 0
free h
h = alloc 727
t = alloc 20 align 8
free r
free f
free b
free e
free n
n = realloc t 16
free p
p = alloc 8
t = alloc 332
e = alloc 44 align 8
b = alloc 242
free o
free u
u = alloc 2 align 8
free i
i = alloc 16 align 8 zeroed
o = alloc 12 align 4 zeroed
f = alloc 0 align 8
r = alloc 126 align 16
free b
e = realloc e 22
b = alloc 3 zeroed
free u
free n
free p
free v
free i
free t
t = alloc 3
i = alloc 28 align 16
v = alloc 1014 align 4
free o
free i
i = alloc 2
o = alloc 41 zeroed
p = alloc 2
n = alloc 12
f = realloc f 2
n = realloc n 6
free n
n = alloc 4
u = alloc 3
l = alloc 3
c = alloc 3 align 16
free v
free c
free l
l = alloc 435 align 16
c = alloc 20 align 8
free u
u = alloc 489
free c
free u
free l
l = alloc 5 zeroed
u = alloc 0 align 8
c = alloc 24 zeroed
free n
free c
free u
free l
