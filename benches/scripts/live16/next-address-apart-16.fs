freespace script 1
heap 16384 fit=next order=address coalescing=off granule=16
a = alloc 232
b = alloc 6 align 8
c = alloc 2696
free a
a = alloc 505
d = alloc 48
e = alloc 241
free c
c = alloc 420
free c
c = alloc 6 align 256
f = alloc 275 align 8
d = realloc d 42
g = alloc 68
h = alloc 1 align 2048
free a
a = alloc 25
i = alloc 40 align 8
j = alloc 788 align 16
k = alloc 132 align 256
g = realloc g 76
free i
b = realloc b 22
i = alloc 81 align 2048
l = alloc 104
m = alloc 962
h = realloc h 4
free k
l = realloc l 104
k = alloc 107
n = alloc 2
o = alloc 100 align 512
free n
i = realloc i 2
l = realloc l 4
free j
free c
i = realloc i 2553
c = alloc 73 align 256
j = alloc 16
n = alloc 0 align 16
p = alloc 7 align 512
free h
h = alloc 0 align 16
d = realloc d 84
q = alloc 127
m = realloc m 978
free g
free d
free n
free j
free c
c = alloc 33 align 16
free c
c = alloc 0 zeroed
j = alloc 2 align 16 zeroed
p = realloc p 3
n = alloc 0
free n
n = alloc 96
d = alloc 39 align 2048
g = alloc 1 align 16
r = alloc 6
s = alloc 8 align 4096
b = realloc b 0
free b
k = realloc k 91
b = alloc 74 align 256
t = alloc 19
u = alloc 524
v = alloc 68
free v
free u
free t
t = alloc 14
free t
t = alloc 0 align 1024
g = realloc g 16
u = alloc 9
s = realloc s 25
v = alloc 191 align 32
f = realloc f 120
w = alloc 15
free w
free f
v = realloc v 382
f = alloc 9
n = realloc n 2
free e
free n
free v
v = alloc 10 align 16
k = realloc k 107
n = alloc 380
e = alloc 2 align 8
free g
free e
free n
free k
free b
free v
free t
free d
f = realloc f 0
d = alloc 4
t = alloc 584
v = realloc r 710
v = realloc v 2
u = realloc u 9
r = alloc 67 align 8 zeroed
free p
p = alloc 88 align 16
b = realloc v 0
free r
c = realloc c 0
r = alloc 127 align 32
f = realloc f 1565
free b
b = alloc 100 align 8
v = alloc 0 align 16
free f
f = alloc 16
k = alloc 237 align 8
n = alloc 68 align 64
e = alloc 0 align 64
g = alloc 41 align 1024
s = realloc s 26
w = alloc 5 align 16
k = realloc k 474
free v
v = alloc 96 align 16
x = alloc 48 align 8
free k
free x
free v
free s
free c
free w
free e
free n
u = realloc u 18
n = alloc 0 align 512
free p
free g
free n
free i
free h
free t
free j
j = alloc 747 align 8
free u
u = alloc 221
t = alloc 27
h = alloc 8 align 16
free f
l = realloc l 2
f = alloc 127 align 16
free h
h = alloc 7 align 256 zeroed
i = alloc 607 align 8
n = alloc 9
g = alloc 24 align 32
p = alloc 756 align 32
free f
f = alloc 24
d = realloc d 12
e = alloc 32
w = realloc m 4
n = realloc n 9
m = alloc 7 align 16
free p
p = alloc 19 zeroed
c = alloc 3
s = alloc 1
free m
free s
s = alloc 48 align 16
m = alloc 7 align 64
v = alloc 48 align 32
free c
c = alloc 0
x = alloc 24 align 32
k = alloc 5 align 32
w = realloc w 204
free v
free w
free x
free c
free m
e = realloc e 16
m = alloc 88
free s
u = realloc u 221
free m
m = realloc l 4
h = realloc h 5
a = realloc a 12
free u
u = alloc 8 align 8
q = realloc q 3
free a
a = alloc 0
l = alloc 29 align 2048
s = alloc 222
l = realloc l 25
e = realloc e 12
b = realloc b 2
c = alloc 14
x = alloc 116
d = realloc d 41
w = alloc 97 align 32
v = realloc s 221
p = realloc p 9
free k
free p
free a
free g
free h
h = alloc 112 align 4096
h = realloc h 25
h = realloc h 17
free n
free x
x = alloc 30
n = alloc 575 align 16
g = alloc 16 align 8
a = alloc 20
p = alloc 128
k = alloc 10 align 16
o = realloc o 1
s = alloc 4 align 16
free u
free d
free c
c = alloc 8 align 8
d = alloc 56 align 32
u = alloc 128 zeroed
f = realloc f 7
free j
j = alloc 136
a = realloc a 10
free l
free g
free f
free a
free n
free h
free b
b = alloc 20 align 256
u = realloc u 128
h = alloc 8
n = alloc 0
free h
free n
t = realloc t 26
free j
j = alloc 2
n = alloc 0 align 2048
p = realloc p 22
h = alloc 504 align 16
x = realloc x 10
free u
u = alloc 129
free q
q = alloc 10
a = alloc 9 align 8
free e
s = realloc s 9
free n
n = alloc 13
e = alloc 9 zeroed
free k
free m
free h
free w
free d
d = alloc 24 align 512
e = realloc e 8
v = realloc v 442
free v
free d
free s
free t
free x
free a
e = realloc e 0
p = realloc p 44
a = alloc 9 zeroed
x = alloc 19 align 8
j = realloc j 2
t = alloc 9 align 64
free n
n = alloc 97 zeroed
s = alloc 7 align 16
d = alloc 20
v = alloc 72 align 1024
w = realloc v 144
v = alloc 1
u = realloc u 145
t = realloc t 9
h = alloc 52
free v
free h
h = alloc 0
v = alloc 32
c = realloc c 4
