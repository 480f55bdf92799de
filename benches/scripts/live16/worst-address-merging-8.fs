freespace script 1
heap 16384 fit=worst order=address granule=8
a = alloc 5
free a
a = alloc 330 align 16 zeroed
b = alloc 1 align 4096 zeroed
c = alloc 3 zeroed
d = alloc 0 align 64
e = alloc 72 align 1024
f = alloc 1
g = alloc 674 align 32
free c
c = alloc 1 align 64
h = alloc 1 align 8
free c
free f
free b
b = alloc 3 align 8
f = alloc 60
free h
h = alloc 5
h = realloc h 5
c = alloc 3
i = alloc 1 align 8
j = alloc 0 zeroed
k = alloc 47 align 256
free k
k = alloc 948
free k
free j
free i
free c
free h
free b
free e
free d
free g
g = alloc 5
d = alloc 3
free d
d = alloc 1 align 64
e = alloc 44
b = realloc d 674
d = alloc 204 align 256 zeroed
h = alloc 0
c = alloc 665 align 8
i = alloc 1 align 8
c = realloc c 665
free c
c = alloc 1
free c
free i
free h
h = alloc 321 zeroed
i = alloc 516
c = alloc 16 zeroed
j = alloc 127
k = alloc 44 align 512
l = alloc 674 align 64
m = alloc 490
n = alloc 255 align 16
free n
n = alloc 204
o = alloc 1 align 16 zeroed
p = alloc 0 zeroed
q = alloc 674 align 4096
r = alloc 39
free r
r = alloc 8 zeroed
s = alloc 15 align 64 zeroed
t = alloc 1
t = realloc t 1
u = alloc 1 align 64
e = realloc e 36
v = alloc 0 zeroed
w = alloc 3 zeroed
v = realloc v 205
x = alloc 321 zeroed
free x
free v
v = alloc 16
free v
free w
g = realloc g 5
free a
free g
b = realloc b 590
free t
t = alloc 16
o = realloc o 2
g = alloc 513
a = alloc 674 align 8
free b
free a
a = alloc 6
b = alloc 5 align 256
w = alloc 32 align 16
v = alloc 2
x = alloc 3
free g
g = alloc 8 align 8
free x
e = realloc e 35
free g
free e
e = alloc 3 align 8
free w
w = alloc 204 zeroed
free e
e = alloc 56 align 32 zeroed
free w
free e
free b
free a
a = alloc 20
b = alloc 674
free o
free b
b = alloc 137
o = alloc 589 align 256
free a
free o
o = alloc 512
a = alloc 7 align 32 zeroed
e = alloc 5
w = alloc 62 align 1024
free b
b = alloc 487 align 16
g = alloc 1 align 64
x = alloc 0
free w
free h
free m
free q
free d
d = alloc 117 align 2048
free e
e = alloc 277
free i
free l
l = alloc 277
i = alloc 1 align 1024
free l
l = alloc 3 align 16
q = alloc 3 zeroed
m = alloc 7 align 4096
h = alloc 164 align 16
w = alloc 16
free j
j = alloc 8 align 32
free t
free x
free c
free p
free u
free v
free w
w = alloc 176 align 64 zeroed
v = alloc 5
free w
w = alloc 117 align 256 zeroed
u = alloc 5 align 2048 zeroed
p = alloc 5
free f
f = alloc 180
c = alloc 8 align 8 zeroed
x = alloc 1 align 64 zeroed
t = alloc 10 align 1024 zeroed
free j
free r
free c
c = realloc e 3
b = realloc b 503
free i
free h
b = realloc b 2
free w
w = alloc 5
h = alloc 504 align 32 zeroed
i = alloc 6 align 32 zeroed
e = alloc 1 align 512
r = alloc 332 zeroed
j = alloc 16
free d
free s
s = alloc 2 align 8 zeroed
d = alloc 1 zeroed
free r
free f
free m
free o
w = realloc w 9
free a
free k
k = alloc 9 align 8 zeroed
a = alloc 16 align 16
o = alloc 53
g = realloc g 1
m = alloc 19
f = alloc 98 align 32 zeroed
r = alloc 319 align 32
free r
free g
free v
free b
free n
free j
j = alloc 3
n = alloc 674
free u
free j
free a
a = alloc 1 align 256
x = realloc x 23
free k
a = realloc a 9
k = alloc 504
free d
free h
free x
free s
free p
free o
free f
f = alloc 3 zeroed
free c
c = alloc 36
free c
c = alloc 1
o = alloc 3 align 8
p = alloc 5 align 4096
s = alloc 2248
x = alloc 15
h = alloc 1
d = alloc 1 align 32 zeroed
j = alloc 19 align 256
u = realloc m 0
m = alloc 674 zeroed
free s
s = alloc 372 align 8
free u
u = alloc 43 align 8
b = realloc a 18
a = alloc 45 align 8
v = alloc 1
free b
b = alloc 0 align 32 zeroed
g = alloc 5 align 32
r = alloc 1 align 1024 zeroed
free b
free g
free r
free a
free v
free s
s = alloc 1 align 1024 zeroed
v = alloc 674 align 8 zeroed
a = alloc 40 align 16
r = alloc 674 zeroed
g = alloc 15 zeroed
b = realloc t 16
g = realloc g 15
t = alloc 1 align 8
free t
free g
g = alloc 3
free g
free r
free a
free v
free s
s = alloc 5 zeroed
v = alloc 215 align 32
free v
v = alloc 1 align 8
free v
p = realloc p 5
v = alloc 177
a = alloc 5 align 32 zeroed
r = alloc 64
g = alloc 1
t = alloc 68
free t
t = alloc 1 align 8 zeroed
free t
t = alloc 8 align 256
free t
t = alloc 293 align 32
free t
free g
g = alloc 1 align 64
free g
v = realloc v 88
free m
free h
free e
free w
free d
d = alloc 4 align 1024 zeroed
w = alloc 24 align 512 zeroed
e = alloc 2244 align 16
free b
b = alloc 1 align 4096
h = alloc 54
l = realloc l 6
m = alloc 1 align 32
free s
s = alloc 72 zeroed
g = alloc 1 align 512
t = alloc 5 zeroed
free w
free t
t = realloc b 21
free o
o = alloc 62
free h
