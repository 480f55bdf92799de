freespace script 1
heap 16384 fit=best order=address coalescing=off granule=8
a = alloc 415 align 8
b = alloc 6 align 8
free a
a = alloc 48 align 16 zeroed
c = alloc 12 align 8
free a
a = alloc 128 align 8
d = alloc 32 align 8
e = alloc 32 align 8
f = alloc 8 align 8
g = alloc 98 align 8
h = alloc 1 align 8
i = alloc 0 align 8
j = alloc 56 align 8
k = alloc 69 align 8
l = alloc 2 align 8
m = alloc 504 align 16
n = alloc 17 align 8
o = alloc 7 align 8
p = alloc 1 align 8
q = alloc 60 align 16
free o
o = alloc 8 align 8
free j
j = alloc 56 align 8
r = alloc 1 align 16
free r
r = alloc 260 align 8 zeroed
s = alloc 68 align 8
t = alloc 2 align 8
u = alloc 9 align 8
v = alloc 17 align 8
w = alloc 8 align 8
free j
free n
n = alloc 16 align 8
free g
free i
i = alloc 8 align 8
g = alloc 0 align 8
free g
s = realloc s 52
free b
b = alloc 1 align 16
free t
free b
free n
free u
u = alloc 0 align 8
m = realloc m 3
n = alloc 3 align 8 zeroed
free u
u = alloc 1 align 8
free i
free q
q = alloc 128 align 16
i = alloc 1 align 8
free q
q = alloc 520 align 16
b = alloc 8 align 8
t = alloc 56 align 8
g = alloc 1 align 8
j = alloc 0 align 8
free f
free h
free s
free c
free k
free w
w = alloc 8 align 8
free r
r = alloc 16 align 16
k = alloc 0 align 8
c = alloc 15 align 8
free d
d = alloc 1 align 8
s = alloc 1 align 8
free i
free g
u = realloc u 0
free t
free u
free r
r = alloc 7 align 8
u = alloc 50 align 8
t = alloc 1 align 8
free s
s = alloc 64 align 8
g = alloc 4 align 16
free m
free n
n = alloc 24 align 8
m = alloc 520 align 8
i = alloc 520 align 8
h = alloc 24 align 8
f = alloc 1 align 16
free l
free p
free b
free s
free a
free k
k = alloc 24 align 8
a = alloc 40 align 8
s = alloc 59 align 8
b = alloc 0 align 8
free g
g = alloc 1 align 8
p = alloc 25 align 16 zeroed
l = alloc 8 align 8
free j
free b
free n
n = alloc 24 align 8
b = alloc 7 align 16
free m
m = alloc 15 align 8
free p
free i
i = alloc 8 align 16
p = alloc 52 align 8
free u
free h
free a
free b
free g
free q
q = alloc 192 align 8
g = alloc 16 align 8
b = alloc 20 align 8
a = alloc 8 align 8
free k
k = alloc 0 align 8
free d
d = alloc 8 align 8
free q
free d
free t
t = alloc 3 align 8
free n
free v
v = alloc 64 align 8
n = alloc 1 align 8
d = alloc 39 align 8
k = realloc k 0
q = alloc 1 align 8
free a
free f
free e
e = alloc 1 align 8 zeroed
e = realloc e 0
f = alloc 207 align 8
a = alloc 5 align 8
h = alloc 40 align 16
u = alloc 4 align 16
free o
o = alloc 72 align 8
j = alloc 24 align 8
x = realloc h 24
free t
free d
d = alloc 16 align 16
t = alloc 1 align 8
n = realloc n 1
free k
k = alloc 700 align 8
free k
free i
free f
free u
free g
free q
q = alloc 8 align 8
g = alloc 0 align 8
u = alloc 1 align 8 zeroed
f = alloc 12 align 16
i = alloc 64 align 8
k = alloc 0 align 8
free r
r = alloc 63 align 8
free o
free b
free i
i = alloc 24 align 8
j = realloc j 21
free i
i = alloc 117 align 8
b = alloc 16 align 16 zeroed
o = alloc 8 align 8
h = alloc 12 align 16
free e
free g
free q
free a
free l
free t
free u
free k
k = alloc 0 align 8
u = alloc 16 align 8
t = alloc 8 align 8
l = alloc 704 align 16 zeroed
a = realloc l 720
free k
k = alloc 0 align 16
l = alloc 16 align 16
free l
l = alloc 0 align 8
q = alloc 16 align 16
g = alloc 72 align 16
free a
free q
free w
free n
f = realloc f 12
free d
free c
c = alloc 9 align 8
d = alloc 36 align 8
free c
free k
k = alloc 704 align 8
c = alloc 74 align 8
n = alloc 0 align 16
free g
free t
t = alloc 40 align 16
g = alloc 0 align 16
w = alloc 56 align 16
q = alloc 63 align 8
a = alloc 4 align 8
free h
free n
free a
free q
q = alloc 17 align 8
free c
free v
free f
free g
free s
s = alloc 63 align 8 zeroed
x = realloc x 0
g = alloc 48 align 8
f = alloc 32 align 8
v = alloc 1 align 8
c = alloc 128 align 8
a = alloc 656 align 16
free b
b = alloc 0 align 8
n = alloc 60 align 8
h = alloc 7 align 16
free j
free x
x = alloc 64 align 8
free w
free f
free k
free m
m = alloc 123 align 16
free c
free b
free s
s = alloc 33 align 8
b = alloc 8 align 16
d = realloc d 1
c = alloc 318 align 8
k = alloc 17 align 8
f = alloc 642 align 16
free s
s = alloc 8 align 8
free p
p = alloc 60 align 16
free p
p = alloc 1 align 16
w = alloc 185 align 8
j = alloc 1 align 8
o = realloc o 704
e = alloc 20 align 8
free s
free u
free p
free k
free w
free a
free v
free f
free r
r = alloc 0 align 8
f = alloc 32 align 8
v = alloc 260 align 8
