freespace script 1
heap 16384 fit=first order=size-ascending coalescing=off
a = alloc 229
b = alloc 1 align 256
c = alloc 95 align 16
d = alloc 21
c = realloc c 111
c = realloc c 222
e = alloc 156
free b
b = realloc c 444
c = alloc 283 align 256
f = realloc e 1
free b
b = alloc 126 align 512
e = alloc 4
g = alloc 26
d = realloc d 2
h = alloc 229 align 32
a = realloc a 225
e = realloc e 0
i = alloc 512
h = realloc h 458
free b
b = alloc 256
a = realloc a 450
j = alloc 156 align 512
free d
c = realloc c 4
j = realloc j 78
d = alloc 458 align 32
k = alloc 95 align 4096
l = alloc 0
m = alloc 16 align 512
free i
free m
free l
free k
free d
free j
free e
free c
free b
b = alloc 256
c = alloc 1472
free h
h = alloc 156
free c
c = alloc 26 align 8
e = alloc 9 align 64
j = alloc 460
d = realloc h 312
h = alloc 8 align 8
f = realloc f 1
f = realloc f 0
k = alloc 68 align 8
l = alloc 4
m = alloc 264
c = realloc c 0
i = alloc 95 align 256
n = alloc 126
f = realloc f 369
o = alloc 1472
free j
c = realloc c 0
j = alloc 16
p = alloc 126
q = alloc 68 align 4096
p = realloc p 141
r = alloc 10
s = alloc 232 align 64
h = realloc h 0
t = alloc 1038
u = alloc 504 align 32
q = realloc q 0
r = realloc r 11
n = realloc n 142
n = realloc n 142
v = alloc 95 align 4096
t = realloc t 1
free o
h = realloc h 0
free t
free h
h = alloc 1472 align 16
t = alloc 1156
o = alloc 219
w = alloc 66 align 1024
free v
free w
free o
t = realloc t 1300
free h
d = realloc d 316
h = alloc 1 align 32
b = realloc b 240
free t
free b
b = alloc 49
t = realloc r 15
s = realloc s 4
d = realloc d 0
free s
s = alloc 0 align 32
r = alloc 4 align 8
o = alloc 315 align 256
i = realloc i 95
w = alloc 589
free d
d = alloc 1
u = realloc u 252
free w
w = alloc 35
free u
u = alloc 0 align 64
free w
n = realloc n 71
free u
free n
n = alloc 156 align 32
o = realloc o 4
u = alloc 95
w = alloc 1023
v = alloc 68
x = alloc 109
free r
free x
x = alloc 126 align 16
r = alloc 156
d = realloc d 0
free r
free t
free c
free e
e = realloc l 20
e = realloc e 383
q = realloc q 0
free g
g = alloc 256 align 8
x = realloc x 95
j = realloc j 8
l = alloc 2 align 16
e = realloc e 387
free v
free s
s = alloc 504 align 256
v = alloc 512 align 256
c = alloc 181
n = realloc n 156
t = alloc 5 align 8
free t
u = realloc u 0
free o
free v
v = alloc 79
free d
s = realloc s 500
d = alloc 2 align 64
x = realloc x 190
free l
free a
a = alloc 24 align 64
free d
d = alloc 31 align 256
l = alloc 0 align 256
w = realloc w 1019
b = realloc b 23
x = realloc x 1
q = realloc q 0
o = alloc 4 align 1024
w = realloc w 1019
c = realloc c 90
free o
free u
u = alloc 126
free g
free x
j = realloc j 12
x = realloc k 64
d = realloc d 32
k = alloc 283 align 16
q = realloc q 0
free c
c = alloc 12 align 2048
b = realloc b 301
g = alloc 33 align 512
v = realloc v 83
o = alloc 60 align 512
j = realloc j 8
t = realloc e 379
k = realloc k 141
e = alloc 37
r = alloc 1
s = realloc s 1
t = realloc t 28
n = realloc n 156
free h
h = alloc 126 align 8
k = realloc k 12
free u
u = realloc w 1023
o = realloc o 6
w = alloc 64 align 512
p = realloc p 2
k = realloc k 2
u = realloc u 1
free n
n = alloc 33
free b
free g
l = realloc l 0
free x
j = realloc j 9
free u
u = realloc a 1
a = realloc p 1
c = realloc c 24
p = alloc 63 align 8
free i
free p
free k
j = realloc j 5
f = realloc f 369
d = realloc d 32
k = alloc 72
k = realloc k 2
p = alloc 9 align 256
p = realloc p 5
h = realloc h 9
n = realloc n 34
c = realloc c 16
i = alloc 1472
k = realloc k 4
x = alloc 1 align 16
free e
free q
free i
free c
free n
free m
free p
free f
f = alloc 156 align 256
p = alloc 1032 align 32
m = alloc 126
l = realloc l 4
n = alloc 156 align 256
m = realloc m 857
w = realloc w 72
c = alloc 316
i = alloc 8
q = alloc 63
free r
i = realloc i 156
j = realloc j 0
r = alloc 520 align 8
e = alloc 283
t = realloc t 0
g = alloc 1 align 2048
c = realloc c 0
j = realloc j 1
free t
c = realloc c 0
g = realloc g 115
t = realloc s 156
u = realloc u 0
free r
free q
free w
w = alloc 283 align 8
j = realloc j 553
q = alloc 120 align 1024
r = alloc 8 align 8
free a
free v
free i
u = realloc u 4
i = alloc 4
v = alloc 8
h = realloc h 10
w = realloc w 287
m = realloc m 196
k = realloc k 115
o = realloc o 6
f = realloc f 157
a = alloc 536 align 8
free t
free u
u = alloc 0 align 8
free a
free l
q = realloc q 16
l = alloc 8 align 8
x = realloc x 0
v = realloc v 2
g = realloc g 107
a = alloc 11
t = alloc 2 align 32
x = realloc x 0
s = realloc a 15
a = alloc 8
b = alloc 156
q = realloc q 16
free g
q = realloc q 8
g = alloc 6
k = realloc k 114
free s
free a
a = alloc 11
s = alloc 3
j = realloc j 2
l = realloc l 64
u = realloc u 16
free x
x = alloc 25
free r
free q
q = realloc t 3
free f
f = realloc x 33
