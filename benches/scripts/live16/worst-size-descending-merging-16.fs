freespace script 1
heap 16384 fit=worst order=size-descending granule=16
a = alloc 1
b = alloc 5 align 8
c = alloc 344 align 32
d = alloc 12 align 512
e = alloc 3 align 1024
f = alloc 89 align 64
g = alloc 64 align 8
h = alloc 3
i = alloc 36
j = alloc 1
k = alloc 3
free c
c = alloc 88 align 8
free i
free e
free b
free k
free c
free d
free f
free h
h = alloc 1
f = alloc 116
h = realloc h 0
free f
f = alloc 12 align 32
d = alloc 40
c = alloc 50
k = alloc 6
b = alloc 32
free g
free a
a = alloc 5 align 8
free b
b = alloc 3 align 8
free h
a = realloc a 0
h = alloc 16
g = alloc 13
free h
h = alloc 32 align 16
e = alloc 0
i = alloc 9 align 8
l = alloc 8 align 16
m = alloc 132
free d
free l
free i
free e
free h
free g
free a
free m
free f
f = alloc 80 align 64
m = alloc 8
a = alloc 0
g = alloc 33 align 16
b = realloc b 3
free b
b = realloc c 122
c = alloc 33
h = alloc 33
free a
free g
free k
free b
b = alloc 0 align 32
k = alloc 16 align 64
g = alloc 0 align 16
free f
f = alloc 29 align 1024
a = alloc 108 align 512
e = alloc 0
free j
c = realloc c 66
j = alloc 0
b = alloc 31 align 256
j = realloc j 0
c = realloc c 33
i = alloc 105 align 32
l = alloc 277 align 16
d = alloc 33
n = alloc 31 align 8
o = alloc 80
p = alloc 105
q = alloc 0 align 256
r = alloc 29 align 16
free d
d = alloc 277 align 8
s = alloc 33 align 64
t = alloc 681 align 512
u = alloc 256
i = realloc i 1
free u
j = realloc j 0
u = alloc 33 align 256
free g
g = realloc r 29
r = alloc 33
v = alloc 128
w = alloc 32 align 256
free f
free o
i = realloc i 96
free w
w = alloc 513 align 16
o = alloc 8 align 4096
f = alloc 5 align 16
free f
free o
free w
w = alloc 4 align 16
o = alloc 90
f = alloc 31 align 256
u = realloc u 16
free u
free o
free w
w = alloc 0
o = alloc 257 align 8
free o
o = alloc 2 align 16
u = alloc 3 align 64
free u
free o
free w
w = alloc 0
o = alloc 264
u = alloc 4
l = realloc l 9
free l
free o
free w
w = alloc 105 align 64
o = alloc 369 align 32
l = alloc 33
free l
free o
o = alloc 120 align 64
free o
free w
free g
g = alloc 12
w = alloc 1 align 16
o = alloc 0 align 1024
l = alloc 0
x = alloc 0
free x
free l
free o
free w
w = alloc 16
o = alloc 704
l = alloc 31 align 32
free l
free o
free w
w = alloc 7 align 32
j = realloc j 0
free j
free u
free e
free c
free b
free w
free p
free f
f = alloc 0 align 2048
p = alloc 8 align 8
g = realloc g 11
m = realloc m 9
w = alloc 128
n = alloc 40 align 32
b = alloc 60 align 64
g = realloc g 22
a = realloc a 3
c = alloc 8
e = alloc 8
u = alloc 320
j = alloc 32 align 8
o = alloc 2
free s
s = alloc 256
l = alloc 12
p = realloc p 1
p = realloc p 0
r = realloc r 4
free r
free s
free j
free u
u = alloc 13
j = realloc a 60
a = alloc 681
q = alloc 8
s = alloc 120 align 64
r = alloc 113
free r
i = realloc i 8
free i
free q
u = alloc 506
q = alloc 39
free q
q = alloc 16
i = alloc 255
r = alloc 8 align 8
x = alloc 306 align 1024
free x
x = alloc 40
free x
free r
r = alloc 0 align 16
free r
h = realloc h 66
free u
free s
free q
free d
d = alloc 8 align 256
q = alloc 28 align 4096
s = realloc g 8
g = alloc 104 align 1024
u = alloc 9 align 16
r = alloc 14
x = alloc 470
free k
free c
free w
free b
free t
t = alloc 373 align 16
b = alloc 0
free u
u = alloc 1 align 64
free b
b = alloc 1
free a
x = realloc x 471
h = realloc h 6
a = alloc 139 align 64
free b
b = alloc 14 align 64
w = alloc 7
free v
h = alloc 20
free p
p = alloc 0
v = alloc 128
c = alloc 8
free q
free u
free j
free a
free e
free g
free r
free p
free n
free m
free f
t = realloc t 377
free w
w = realloc x 479
x = alloc 237 align 8
f = alloc 1 align 256
m = alloc 132 align 256
n = alloc 8 align 8
p = alloc 1 align 16
r = alloc 72 align 64
g = alloc 8 align 16
e = alloc 68
i = realloc i 127
m = realloc m 148
free t
t = alloc 32 align 64
a = alloc 256
free m
m = alloc 14
f = realloc f 5
free a
free f
free t
t = alloc 6
f = alloc 1
free g
free f
f = alloc 0 align 512
free f
free r
free p
p = alloc 8 align 8
r = alloc 8 align 4096
f = alloc 0 align 2048
d = realloc d 9
g = alloc 8 align 1024
a = alloc 12
free a
b = realloc b 13
a = alloc 0 align 16
free a
a = alloc 79 align 8
j = alloc 127 align 64
u = alloc 8
q = alloc 255
free q
x = realloc x 25
free x
free j
j = alloc 116 align 256
x = alloc 36 align 16
free x
x = alloc 24 align 8
free x
x = alloc 120 align 8
q = alloc 1
