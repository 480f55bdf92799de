freespace script 1
heap 16384 fit=first order=front granule=8
a = alloc 24
b = alloc 1
a = realloc a 24
c = alloc 75
free b
b = alloc 24 align 64
d = alloc 24
free a
a = alloc 792
b = realloc b 32
e = alloc 6 align 4096
free d
d = alloc 327 align 64
f = alloc 2 align 32
a = realloc a 47
g = alloc 5 align 32
h = alloc 75 align 32
free d
d = alloc 2 align 16
i = alloc 137
j = alloc 40 align 1024
free c
free a
a = alloc 93
c = alloc 75 align 16
k = alloc 8
l = alloc 4 align 4096
m = alloc 75 align 2048
n = alloc 93 align 8
free n
free b
free l
l = alloc 64 align 64
free j
j = alloc 75 align 2048
b = alloc 16 align 8
n = alloc 40 align 512
free j
j = alloc 1032
o = alloc 1024 align 64
free m
free i
free a
free f
free l
free e
free k
k = alloc 260
n = realloc n 48
e = alloc 64
l = alloc 40
free e
e = alloc 741 align 8
f = alloc 75 align 16
h = realloc h 79
a = alloc 68 align 16
free c
free h
free e
free l
free n
free d
free g
free j
free f
free o
o = alloc 47 align 64
b = realloc b 16
f = alloc 5
j = alloc 459
g = alloc 128
d = alloc 40 align 512
n = alloc 353
l = alloc 90
e = alloc 5 align 512
e = realloc e 4
h = alloc 264
free h
h = alloc 665
c = alloc 52 align 32
i = alloc 13 align 8
m = alloc 56 align 16
p = alloc 31 align 16
q = alloc 21 align 512
free q
q = alloc 33 align 32
r = alloc 228 align 8
s = alloc 40
t = alloc 5
free t
t = alloc 1 align 512
free t
t = alloc 24
u = alloc 40
v = alloc 24 align 256
w = alloc 5 align 8
x = alloc 903 align 16
i = realloc i 24
free i
free w
free v
v = alloc 1032
free v
free u
t = realloc t 21
d = realloc d 56
free d
free s
s = alloc 16 align 256
a = realloc a 228
d = alloc 256 align 32
free d
d = alloc 397 align 256
c = realloc c 26
free c
c = alloc 117 align 8
free c
c = alloc 8 align 64
p = realloc p 1
u = alloc 5
v = alloc 75
n = realloc n 706
w = alloc 75
i = alloc 66
free i
free w
free n
free u
u = alloc 127 align 64
n = alloc 7
w = alloc 40
free w
free n
n = alloc 1 align 16
b = realloc b 24
w = alloc 16 align 32
free w
w = alloc 1 align 8
free w
f = realloc f 5
d = realloc d 405
free d
free u
x = realloc x 903
a = realloc a 359
free a
free x
x = alloc 75 align 16
free x
x = alloc 12 align 512
a = alloc 75 align 1024
u = alloc 32 align 16
d = alloc 8 align 256
w = alloc 1348
i = alloc 1
free i
free w
free d
free u
free a
free x
x = alloc 16
a = alloc 1024
u = alloc 21
d = alloc 7
w = alloc 90
i = alloc 63
free i
i = alloc 1028 align 64
free i
i = alloc 75
free i
free w
free c
free l
free r
free f
free d
free q
free x
free n
n = alloc 5
free n
n = alloc 1 align 16
u = realloc u 228
x = alloc 40
q = alloc 1
g = realloc g 129
v = realloc v 2
d = alloc 1 align 16
free o
o = alloc 228
f = alloc 1007
r = alloc 0 align 4096
l = alloc 8
free e
e = alloc 459
c = alloc 16 align 32
w = alloc 33
free m
m = alloc 75
free q
q = alloc 23
free c
c = alloc 352
i = alloc 22 align 8
free r
r = alloc 228
free i
free q
free j
free s
free v
free b
b = alloc 3 align 32
free f
f = alloc 5
v = alloc 76 align 16
free k
k = alloc 63 align 16
s = alloc 24
j = alloc 24
q = alloc 23 align 64
i = alloc 40 align 8
free c
free f
f = alloc 228 align 64
f = realloc f 228
free b
free q
free o
free f
free r
free h
free n
n = alloc 5 align 8
h = alloc 2 align 16
r = alloc 1 align 8
f = alloc 228
free u
u = alloc 1 align 8
o = alloc 16
w = realloc w 24
q = alloc 1315 align 256
k = realloc k 59
b = alloc 32 align 2048
c = alloc 214
free k
k = alloc 40 align 16
free i
i = realloc b 228
free j
j = alloc 48 align 64
free m
m = realloc a 1008
free h
h = alloc 16
a = alloc 1 align 256
b = alloc 56 align 8
free s
free p
free h
free k
free j
free q
q = alloc 1 align 16
j = alloc 519
free r
r = alloc 68
free i
o = realloc o 52
free j
j = alloc 13 align 8
r = realloc r 4
i = alloc 31 align 256
free r
r = alloc 33 align 8
free q
free j
t = realloc t 42
j = alloc 228
q = alloc 64 align 32
k = alloc 5 align 16
h = alloc 814 align 8
free j
j = alloc 64 align 16
p = alloc 9 align 16
s = alloc 75
free b
free i
free g
free h
free w
free v
free c
