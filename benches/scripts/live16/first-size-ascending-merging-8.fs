freespace script 1
heap 16384 fit=first order=size-ascending granule=8
a = alloc 11 zeroed
b = alloc 3 align 16 zeroed
c = alloc 5 align 8 zeroed
free c
b = realloc b 43
free b
b = alloc 24 zeroed
free b
b = alloc 48 align 64 zeroed
a = realloc a 11
c = alloc 1 zeroed
d = alloc 6 zeroed
e = alloc 128 zeroed
f = alloc 321 align 32 zeroed
g = alloc 128 zeroed
h = realloc g 144
g = alloc 24 align 1024 zeroed
free a
free f
free h
h = alloc 1 align 64 zeroed
f = alloc 856 align 32 zeroed
free e
e = alloc 6 align 16 zeroed
free g
g = alloc 32 zeroed
g = realloc g 40
a = alloc 3 zeroed
i = alloc 856 zeroed
j = alloc 57 align 16 zeroed
k = alloc 827 zeroed
l = alloc 3 zeroed
m = alloc 562 align 2048 zeroed
n = alloc 3 align 8 zeroed
o = alloc 6 zeroed
p = alloc 13 zeroed
b = realloc b 1
free m
m = alloc 8 align 2048 zeroed
q = alloc 718 zeroed
free o
o = alloc 0 align 8 zeroed
free l
free o
free b
free i
free m
h = realloc h 0
m = alloc 31 zeroed
i = alloc 31 align 16 zeroed
free j
j = alloc 0 align 512 zeroed
free a
a = alloc 2 zeroed
b = alloc 115 zeroed
free q
q = alloc 0 align 16 zeroed
o = alloc 1348 align 8 zeroed
l = alloc 6 zeroed
free i
i = alloc 248 zeroed
free k
k = alloc 32 align 64 zeroed
r = alloc 28 zeroed
e = realloc e 59
free m
m = alloc 8 align 8 zeroed
q = realloc q 0
s = alloc 8 align 32 zeroed
t = alloc 0 zeroed
free t
free s
free q
free k
free o
free m
free a
free e
e = alloc 28 zeroed
e = realloc e 28
g = realloc g 20
d = realloc d 3
a = alloc 1 zeroed
m = alloc 248 align 32 zeroed
o = alloc 811 zeroed
k = alloc 194 zeroed
q = alloc 32 align 8 zeroed
s = alloc 64 zeroed
t = alloc 32 align 2048 zeroed
free t
free s
s = alloc 42 zeroed
free s
s = alloc 15 zeroed
t = alloc 31 align 256 zeroed
b = realloc b 57
e = realloc e 27
u = alloc 3 align 8 zeroed
v = alloc 1038 align 512 zeroed
w = alloc 39 align 8 zeroed
x = realloc s 23
s = realloc e 0
free f
free k
free j
free i
free u
free a
free v
v = alloc 2 align 16 zeroed
a = alloc 238 zeroed
u = alloc 114 align 32 zeroed
i = alloc 3 align 512 zeroed
j = alloc 24 zeroed
k = alloc 1 align 4096 zeroed
f = alloc 0 align 8 zeroed
e = alloc 1 zeroed
free u
e = realloc e 0
free o
o = alloc 39 align 32 zeroed
u = alloc 8 zeroed
free h
h = realloc q 16
free p
p = alloc 9 align 16 zeroed
x = realloc x 31
free w
w = alloc 16 align 8 zeroed
q = alloc 7 zeroed
g = realloc g 20
free g
free f
f = alloc 0 zeroed
free f
free p
p = realloc i 8
i = alloc 137 align 8 zeroed
f = alloc 25 align 4096 zeroed
g = alloc 12 zeroed
free n
free i
free p
p = alloc 39 zeroed
i = alloc 28 align 1024 zeroed
free t
t = alloc 4 align 16 zeroed
free c
c = alloc 256 align 16 zeroed
free x
free u
u = alloc 15 zeroed
x = alloc 15 align 16 zeroed
n = realloc q 7
q = alloc 24 zeroed
free i
free s
free a
a = alloc 41 align 8 zeroed
free d
d = alloc 2 zeroed
j = realloc j 1
s = alloc 6 align 8 zeroed
i = alloc 132 align 16 zeroed
free b
free i
free f
free j
free k
k = alloc 0 zeroed
j = alloc 118 zeroed
f = alloc 15 zeroed
free e
free v
q = realloc q 4
v = alloc 39 zeroed
free l
l = alloc 1 zeroed
e = alloc 1024 zeroed
free w
free h
free l
l = alloc 384 zeroed
h = alloc 45 align 2048 zeroed
w = alloc 63 zeroed
i = alloc 15 zeroed
free q
q = alloc 41 zeroed
k = realloc k 16
b = alloc 68 zeroed
e = realloc e 2048
free i
i = alloc 224 align 512 zeroed
free e
free i
free k
free w
free h
free l
l = alloc 48 align 256 zeroed
free b
v = realloc v 0
b = alloc 512 align 16 zeroed
h = alloc 15 zeroed
w = alloc 15 zeroed
k = alloc 6 zeroed
i = alloc 162 align 8 zeroed
e = realloc o 19
o = alloc 72 zeroed
free l
l = alloc 19 zeroed
free o
u = realloc u 15
free l
free u
free k
k = alloc 118 align 64 zeroed
free w
free k
k = alloc 6 align 1024 zeroed
free h
h = alloc 1348 zeroed
w = alloc 8 zeroed
a = realloc a 33
u = realloc q 45
free k
free u
u = alloc 8 zeroed
k = alloc 256 zeroed
q = alloc 41 zeroed
free h
h = alloc 482 align 32 zeroed
l = realloc n 14
free q
q = alloc 4 align 16 zeroed
u = realloc u 9
n = alloc 60 align 512 zeroed
o = alloc 248 align 512 zeroed
free l
l = alloc 1 align 4096 zeroed
free o
free l
free n
n = alloc 482 align 512 zeroed
free u
u = alloc 1105 align 32 zeroed
c = realloc c 512
l = alloc 4 zeroed
free n
b = realloc b 256
free l
free b
b = alloc 1291 zeroed
l = alloc 267 align 8 zeroed
n = alloc 3 align 32 zeroed
free k
k = alloc 19 zeroed
o = alloc 12 align 16 zeroed
free n
n = alloc 19 align 512 zeroed
free o
o = alloc 100 align 8 zeroed
free n
free o
free k
v = realloc v 0
g = realloc g 4
free l
free g
free q
free c
free b
free j
free f
free m
m = alloc 1348 zeroed
f = alloc 2 align 16 zeroed
j = alloc 1 align 8 zeroed
b = alloc 2 zeroed
c = alloc 0 align 16 zeroed
free i
free c
free b
b = alloc 39 zeroed
free j
j = alloc 31 align 16 zeroed
j = realloc j 27
c = alloc 4 align 32 zeroed
free b
b = alloc 52 zeroed
free c
d = realloc d 22
c = alloc 12 zeroed
s = realloc s 6
i = alloc 331 align 64 zeroed
s = realloc s 0
q = alloc 55 align 2048 zeroed
g = alloc 12 align 2048 zeroed
l = alloc 10 zeroed
free b
free l
l = alloc 128 zeroed
free g
free l
free q
free s
s = alloc 0 align 16 zeroed
q = alloc 2 align 16 zeroed
l = alloc 22 zeroed
q = realloc q 1
g = alloc 482 zeroed
free i
g = realloc g 964
