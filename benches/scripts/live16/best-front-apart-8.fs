freespace script 1
heap 16384 fit=best order=front coalescing=off granule=8
a = alloc 512
b = alloc 83
c = alloc 54
d = alloc 260 align 16
free b
b = alloc 58 align 16
e = alloc 16 align 32
f = alloc 19 align 8
free e
free c
c = alloc 151
e = alloc 135 align 4
g = alloc 482
h = alloc 58 align 256
i = alloc 26
free f
free c
c = alloc 512 align 4
f = alloc 24 align 8
j = alloc 512
free f
f = alloc 512
k = alloc 48 align 8
l = alloc 512 align 4
m = alloc 1
n = alloc 512
o = alloc 58
p = alloc 32
q = alloc 504
r = alloc 16 align 32
free a
a = alloc 57 align 16
free p
free f
free l
k = realloc k 47
free c
c = alloc 1 align 8
l = alloc 190 align 64
free d
d = alloc 3
f = alloc 0 align 16
free r
r = alloc 1 align 16
p = alloc 40 align 8
free m
m = alloc 0 align 128
free p
p = alloc 65 align 4
s = alloc 32 align 16
t = realloc f 16
g = realloc g 68
f = alloc 3 align 8
u = alloc 4 align 16
v = alloc 2
w = alloc 58
x = alloc 58 align 16
free d
d = alloc 136
free d
free a
free x
x = alloc 58 align 4
a = alloc 128
free e
e = alloc 329
free f
f = alloc 1 align 16
free r
free x
free u
free e
free g
free p
free f
h = realloc h 59
f = alloc 144 align 8
free f
free h
h = alloc 48 align 256
free h
h = alloc 3 align 64
f = alloc 56
free f
free h
j = alloc 24
free j
j = alloc 1 align 256
h = alloc 1 align 8
free h
h = alloc 512
f = alloc 4
p = alloc 58
g = alloc 244
free g
free p
free f
free h
h = alloc 2 align 32
f = alloc 1 align 4
p = alloc 2
g = alloc 4
e = alloc 1 align 8
free e
free g
g = alloc 58
e = alloc 0
free e
e = alloc 668
u = alloc 0 align 16
x = alloc 1 align 16
r = alloc 26
free r
free c
free i
free k
free v
free l
free j
free o
free n
free m
m = alloc 64 align 4
n = alloc 1
free m
m = alloc 2 align 16
o = alloc 12
j = alloc 9 align 16
l = alloc 1
v = alloc 0 align 8
free o
o = alloc 3
m = realloc m 0
k = alloc 48 align 4
free a
b = realloc b 65
free u
u = alloc 31 align 4
a = alloc 8 align 64
i = alloc 135
c = alloc 96 align 16
free q
free g
w = realloc w 42
g = alloc 306
free u
u = alloc 32 align 16
q = alloc 668 align 8
r = alloc 6 align 8
free o
free p
free c
c = alloc 369 align 16
free k
r = realloc r 3
free s
free q
free u
u = alloc 1 align 4
free w
v = realloc v 1
free r
free m
t = realloc t 8
m = alloc 32 align 16
n = realloc n 0
r = alloc 4 align 8
w = alloc 369 align 8
free g
free u
free f
free v
free h
free t
free c
free r
free w
w = alloc 32
r = alloc 53
c = alloc 347
t = alloc 64 align 4
free l
l = alloc 56 align 8
h = alloc 10 align 64
v = alloc 284 align 8
f = alloc 421 align 32
u = alloc 2
g = alloc 3 align 4
q = alloc 62
s = alloc 28 align 16
k = alloc 61 align 4
p = alloc 512 align 256
o = alloc 0 align 8
free x
free n
free h
free i
free c
free g
g = alloc 342 align 4
c = alloc 418 align 16
i = alloc 239
h = alloc 0 align 16
n = alloc 65 align 64
x = alloc 8
d = alloc 1 align 16
free h
h = alloc 9 align 16
free p
free f
free l
l = alloc 1
f = alloc 0 align 8
free d
free b
free x
x = alloc 0 align 32
b = realloc u 3
free w
w = alloc 2 align 4
free g
g = alloc 98
u = alloc 0
free f
free h
h = alloc 1 align 128
f = alloc 17 align 16
free x
x = alloc 284 align 32
free i
free q
free n
free j
free c
c = alloc 1 align 128
j = alloc 4
n = alloc 0 align 16
free a
a = alloc 172 align 16
q = alloc 15
free a
free v
v = alloc 28
free b
b = alloc 275 align 4
a = alloc 115 align 8
free u
free b
free j
free c
free f
free a
free q
q = alloc 284
e = realloc e 669
a = alloc 1
k = realloc k 77
a = alloc 0 align 8
f = alloc 28
c = alloc 28
j = alloc 0
b = alloc 31 align 4
u = alloc 46
free u
u = alloc 0
i = alloc 77 align 4
d = alloc 40
free d
free i
i = alloc 7 align 32
f = realloc f 25
free f
free u
free c
free q
free w
free l
free v
free i
free a
a = alloc 7 align 16
i = alloc 0 align 8
v = alloc 23
free t
t = alloc 0 align 64
free h
h = alloc 23 align 16
l = alloc 1 align 32
w = alloc 7
q = alloc 16 align 16
c = alloc 26 align 4
u = alloc 137
f = alloc 270 align 32
d = alloc 1 align 32
t = realloc t 0
p = realloc d 1
d = alloc 23
free d
d = alloc 65 align 128
free b
b = alloc 3 align 8
free t
free k
free d
free i
i = alloc 138 align 32
free i
free q
free b
free u
u = alloc 669
b = alloc 516 align 8
q = alloc 24 align 64
free f
f = alloc 32 align 8
w = realloc w 0
i = alloc 0 align 8
d = alloc 1
k = alloc 65
free b
