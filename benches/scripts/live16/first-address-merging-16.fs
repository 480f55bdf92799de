freespace script 1
heap 16384 fit=first order=address granule=16
a = alloc 48 align 512
b = alloc 5
free b
b = alloc 20 align 4096 zeroed
c = alloc 6 align 1024
d = alloc 477 align 1024
e = alloc 23 align 256
f = alloc 1035
g = alloc 366 align 8
h = alloc 7 align 1024
i = alloc 3
c = realloc c 22
free d
d = alloc 166
j = alloc 116 align 64
k = alloc 120
l = alloc 0
m = alloc 111
free e
free m
m = alloc 16
e = alloc 96
n = alloc 111
o = alloc 814
free k
k = alloc 0 align 32
p = alloc 0
q = alloc 64
free p
p = alloc 63
r = alloc 13
s = alloc 32
free p
free s
n = realloc n 3
s = alloc 7 align 8
p = alloc 1348 align 64
t = alloc 63 align 1024
u = alloc 14
v = alloc 63 align 8
w = alloc 0
h = realloc h 1
free g
free c
free a
free u
free t
free p
free s
s = alloc 100
p = alloc 12
j = alloc 4
j = alloc 136
t = alloc 0 align 2048
u = alloc 879 align 8
a = alloc 104 align 512
c = alloc 332 zeroed
g = alloc 4 zeroed
free n
n = alloc 63 align 64
x = alloc 0 align 256 zeroed
free g
free x
x = alloc 1 align 16
g = alloc 68
free n
n = alloc 1
m = realloc m 100
free g
free m
m = alloc 40 align 512
free x
free m
free c
free n
free j
free b
free h
free v
free f
free s
free r
free o
o = alloc 12 align 64
r = alloc 745
s = alloc 495
f = alloc 68
free r
r = alloc 31 align 256
v = alloc 88 align 8
free p
p = alloc 0
free u
free e
e = alloc 496 zeroed
u = alloc 112
h = alloc 124
b = alloc 63
j = alloc 9 align 1024
free r
u = realloc u 112
r = alloc 0
n = alloc 24
c = alloc 63 align 8
b = realloc b 79
m = alloc 83
x = alloc 477 align 2048
i = realloc i 6
g = alloc 6 align 8
free w
free t
free l
free c
c = alloc 1
free a
free c
free n
free r
free h
free b
free e
free s
free f
free o
free p
free v
v = alloc 20
p = alloc 477 align 16
o = alloc 129 align 1024
free o
d = realloc d 4
x = realloc x 493
o = alloc 17
f = alloc 19
s = alloc 257
e = alloc 477
free e
e = alloc 63 align 2048
free e
e = alloc 41 align 1024
b = alloc 3 align 1024 zeroed
free b
b = alloc 477 align 8
h = alloc 0
r = alloc 3 zeroed
n = alloc 24 align 4096
c = alloc 48
free c
c = alloc 0 align 32 zeroed
free c
c = alloc 26
a = realloc i 0
k = realloc k 0
i = alloc 36
r = realloc r 0
l = alloc 79
free l
m = realloc m 67
l = alloc 477
t = alloc 22 align 256
free t
t = alloc 63 align 1024 zeroed
w = alloc 0
free u
free w
free t
free l
c = alloc 1024 align 256
free m
free c
free n
n = alloc 63
a = realloc a 0
free i
i = alloc 1348
free a
x = realloc x 32
free i
i = alloc 0
f = realloc f 9
free x
x = alloc 1348
free f
free x
x = alloc 0
f = alloc 6 align 2048
a = alloc 104
c = alloc 112 align 1024
m = alloc 0
l = alloc 32
free b
free l
l = alloc 1018 align 16
b = alloc 132
t = alloc 477
w = alloc 0
u = alloc 412 align 8
free m
free u
u = alloc 1
m = realloc k 67
free w
free m
m = alloc 190 zeroed
w = alloc 1 align 8
k = alloc 96 align 256
free t
free k
free m
free b
free l
free c
free a
free f
free x
d = realloc d 81
x = alloc 3 align 32
f = alloc 1
a = alloc 1 align 256
c = alloc 24
l = alloc 589 align 256
h = realloc h 0
b = alloc 72
w = realloc w 0
u = realloc u 8
m = alloc 584 align 4096
k = alloc 52 align 4096
t = alloc 9 align 256
free k
free t
free f
free j
free m
m = alloc 120 align 4096
j = alloc 8 align 8
p = realloc p 954
f = alloc 16 align 512
t = alloc 94 align 8
e = realloc e 33
k = alloc 269
free g
g = realloc m 124
free o
free x
free j
free d
free k
k = alloc 1 align 16
d = alloc 1 align 1024
c = realloc c 24
t = realloc t 110
j = alloc 210 align 32 zeroed
x = alloc 463
o = alloc 8
m = alloc 10 align 64
free p
p = alloc 81
free b
free p
free o
free x
free j
free t
t = alloc 2 align 512
j = alloc 15 align 64 zeroed
free j
free t
free a
free h
free f
free e
i = alloc 1348
free i
free s
free g
g = alloc 2
s = alloc 2 align 8
free s
s = alloc 1348 align 8
i = alloc 136
e = alloc 128
free e
free i
i = alloc 5 align 8
e = alloc 1
free e
e = alloc 120
f = alloc 2 align 16
h = alloc 20
a = alloc 477
t = alloc 1 align 64
u = realloc u 16
free u
u = alloc 1016
j = alloc 1025 align 1024
free j
free u
free a
a = alloc 477 align 512
u = alloc 72 align 8
j = alloc 104
i = realloc i 0
x = alloc 0 align 16
o = alloc 104 align 64
r = realloc r 16
p = alloc 512 align 8
b = alloc 20
j = realloc j 1
free j
j = alloc 136
free j
j = realloc h 12
h = alloc 1348
free h
