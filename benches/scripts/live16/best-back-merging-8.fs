freespace script 1
heap 16384 fit=best order=back granule=8
a = alloc 102
b = alloc 1
free a
a = alloc 608 align 32
free a
a = alloc 3 align 1024
c = alloc 596 align 2048
d = alloc 2
free a
free b
b = alloc 2
free d
d = alloc 16 align 1024
a = alloc 247 align 64
e = alloc 596
f = alloc 86
g = alloc 48
free f
free g
free b
b = alloc 238 align 512
g = alloc 1 align 8
f = alloc 238
h = alloc 24
i = alloc 238
j = alloc 4
k = alloc 1
l = alloc 1 align 512
m = alloc 704
n = alloc 704
o = alloc 22
free c
c = alloc 88
p = alloc 238
q = alloc 64
r = alloc 48
s = alloc 8
t = alloc 2
u = alloc 704
v = alloc 608
w = alloc 201
free h
free b
free f
f = alloc 239
free n
free k
free g
g = alloc 214 align 8
free r
free m
m = alloc 7 align 512
r = alloc 3
k = alloc 28 align 16
free i
free a
free p
free t
free u
free c
free r
r = alloc 1 align 2048
free k
k = alloc 214
free f
f = alloc 0
c = alloc 48 align 64
u = realloc c 516
free u
free f
free g
free l
free q
free j
j = alloc 4 align 32
q = alloc 515
free q
q = alloc 4
l = alloc 7
g = alloc 238 align 8
free g
g = alloc 22
f = alloc 4 align 256
free f
free g
free l
free q
q = alloc 275
l = alloc 0 align 8
g = alloc 584 align 16
f = alloc 4
u = alloc 167
c = alloc 704
t = alloc 8
p = alloc 120
a = alloc 1
i = alloc 16
n = alloc 512 align 32
b = alloc 704 align 256
h = alloc 40 align 256
free h
free b
free n
free i
i = alloc 1
n = alloc 1 align 8
free n
n = alloc 608 align 64
b = alloc 17 align 8
free b
free n
n = alloc 1 align 4096
b = alloc 242 align 16
h = alloc 224
x = realloc l 1
free x
free b
b = alloc 16 align 512
free b
free n
free i
i = alloc 4 align 4096
n = alloc 275
b = alloc 4
x = alloc 24
free x
free b
free n
v = realloc v 5
n = alloc 1 align 32
b = alloc 87
free b
b = alloc 25
x = alloc 608
free x
free b
free n
n = alloc 238
b = alloc 16
free b
b = alloc 1
free b
b = alloc 1
free b
b = alloc 16 align 8
x = alloc 48 align 64
l = alloc 0 align 64
free l
free k
free g
free p
free r
r = alloc 238
p = alloc 53
free s
s = alloc 48
free w
free f
free r
free a
free h
free s
free p
free q
q = alloc 61 align 8
p = alloc 48
s = alloc 7
h = alloc 12 align 8
a = alloc 231 align 1024
free d
j = realloc j 1
d = alloc 608 align 64
r = alloc 1
f = alloc 8 align 8
w = alloc 4 align 256
g = alloc 229 align 256
k = alloc 0 align 16
free k
free g
free w
free f
free r
r = alloc 512
f = alloc 3
w = alloc 704
g = alloc 617 align 8
s = realloc s 6
k = alloc 1 align 8
free k
free s
free w
free m
free j
free f
f = alloc 4
j = alloc 1
m = alloc 608
w = alloc 51 align 32
free j
j = alloc 512 align 16
s = alloc 61
free x
x = alloc 42 align 16
b = realloc b 15
k = alloc 12
free i
free v
v = alloc 6 align 256
free x
free f
f = alloc 596
x = alloc 0 align 8
free n
n = alloc 96
i = alloc 60
l = alloc 8 align 2048
free a
free s
free v
free k
k = alloc 22
v = alloc 22
free j
j = alloc 238
free m
free d
free l
free t
free b
free v
free w
free p
free e
free f
f = alloc 4
e = alloc 16
p = alloc 64
w = alloc 32 align 64
v = alloc 8 align 32
b = alloc 8 align 16
free n
n = alloc 0 align 16
t = alloc 238 align 32
free p
free w
free q
q = alloc 38
free o
o = alloc 32
w = alloc 238
free h
h = alloc 8
p = alloc 238 align 4096
free i
free b
v = realloc v 0
x = realloc x 0
b = alloc 27
free k
k = alloc 4
i = alloc 382
free j
j = alloc 8
r = realloc r 520
l = alloc 238 align 8
d = alloc 233 align 64
m = alloc 14 align 8
s = alloc 0 align 64
a = alloc 0 align 512
free j
j = alloc 608
u = realloc u 167
free e
free d
d = alloc 678 align 8
e = alloc 4
free p
free o
free j
free k
k = alloc 0 align 16
j = alloc 27
e = realloc e 0
o = alloc 17
free d
free r
free g
g = alloc 1
r = alloc 608
s = realloc s 0
d = alloc 607
free d
free t
free x
free h
free w
free u
free q
q = alloc 5
u = alloc 13 align 8
m = realloc m 28
w = alloc 0
m = realloc m 28
h = alloc 5
free c
c = alloc 4
x = alloc 4
t = alloc 1
d = alloc 0 align 8
free g
free d
free t
free x
free c
