freespace script 1
heap 16384 fit=next order=size-descending granule=8
a = alloc 154 align 4096
a = realloc a 138
b = alloc 15 align 16
c = alloc 15 align 8
d = alloc 138
e = alloc 15 align 8
f = alloc 16
g = alloc 138
h = alloc 0
i = alloc 0 align 2048
j = alloc 32 align 64
k = alloc 0
l = alloc 0 align 8
m = alloc 25 align 1024
n = alloc 32
o = alloc 59 align 32
p = alloc 1910 align 32
q = alloc 0 align 64
r = alloc 0 align 32
s = alloc 7 align 8
t = alloc 32 align 16
u = alloc 32
d = realloc d 139
d = realloc d 0
free a
a = alloc 144
free d
d = alloc 8
free h
h = alloc 251 align 8
o = realloc o 2
free g
e = realloc e 23
h = realloc h 259
n = realloc n 2
m = realloc m 12
g = alloc 13
free t
t = alloc 8
free g
g = alloc 358
n = realloc n 2
free s
s = alloc 255 align 8
free h
h = alloc 8 align 256
free a
h = realloc h 24
a = alloc 22 align 64
free r
r = alloc 0 align 1024
free m
m = alloc 51 align 16
free j
j = alloc 20
free q
q = alloc 0
e = realloc e 31
c = realloc c 7
free k
k = alloc 8
free l
l = alloc 15
free i
f = realloc f 0
a = realloc a 44
i = alloc 1 align 2048
d = realloc d 4
free s
s = alloc 145
free u
u = alloc 8 align 1024
free h
h = alloc 0 align 2048
free i
i = alloc 47
free j
j = alloc 0
free e
e = alloc 4
free j
j = alloc 1
u = realloc u 8
b = realloc b 15
m = realloc m 43
free p
l = realloc l 4
g = realloc g 402
p = alloc 124
free t
t = alloc 8
free i
i = alloc 1749
free d
o = realloc o 4
d = alloc 8 align 8
free u
e = realloc e 0
u = alloc 55
free l
l = alloc 145 align 32
free j
j = alloc 24 align 64
free m
s = realloc s 72
m = alloc 1
free j
k = realloc k 9
s = realloc s 1
i = realloc i 1748
j = alloc 7 align 2048
free j
free i
i = alloc 95
c = realloc c 7
j = alloc 9 align 8
b = realloc b 16
free b
a = realloc a 60
b = alloc 718 align 16
free b
b = alloc 5
free b
b = alloc 136 align 32
free b
b = alloc 16 align 256
free b
t = realloc t 0
free p
free i
free h
free c
free g
free q
q = alloc 49 align 8
g = alloc 1760
c = alloc 4
h = alloc 12 align 16
d = realloc d 9
i = alloc 570
p = alloc 22 align 16
r = realloc r 4
b = alloc 5
free j
j = alloc 570 align 32
free m
free p
free r
free i
free d
d = alloc 13 align 16
i = alloc 359
r = alloc 24
p = alloc 63 align 8
m = alloc 8
free c
c = alloc 2 align 32
free m
m = alloc 12
free c
c = alloc 28
free m
d = realloc d 56
m = alloc 32
free c
c = alloc 7
free m
m = alloc 500
d = realloc d 28
free c
c = alloc 0
free d
d = alloc 24 align 8
free c
c = alloc 0 align 256
free d
d = alloc 47
free c
c = alloc 0 align 32
free d
d = alloc 12
free c
t = realloc t 0
c = alloc 209
g = realloc g 1752
free d
r = realloc r 8
b = realloc b 4
d = alloc 12 align 16
free g
s = realloc s 1
o = realloc o 2
g = alloc 8 align 8
free d
d = alloc 56
s = realloc s 5
free g
g = alloc 0
free s
s = alloc 698
free g
g = alloc 3
free s
c = realloc c 104
s = alloc 570 align 16
free g
g = alloc 4
free s
s = alloc 7 align 256
free g
g = alloc 7 align 8
free s
s = alloc 1 align 16
free g
g = alloc 16
free s
n = realloc n 0
r = realloc r 8
s = alloc 124
free g
g = alloc 0 align 8
free s
s = alloc 0
free g
g = alloc 1
free s
s = alloc 0 align 16
free g
g = alloc 1
free s
s = alloc 46 align 8
free g
g = alloc 4 align 16
free s
t = realloc t 11
p = realloc p 0
s = alloc 0 align 4096
free g
g = alloc 8 align 256
n = realloc n 4
free s
b = realloc b 0
s = alloc 0
free n
n = alloc 104 align 16
free s
s = alloc 56 align 1024
q = realloc q 2
j = realloc j 32
free n
n = alloc 12
free j
j = alloc 32
free n
c = alloc 11 align 1024
n = alloc 0
free j
n = realloc n 0
j = alloc 7 align 512
free c
c = realloc d 2
j = realloc j 14
d = alloc 12
free c
c = alloc 0
free d
q = realloc q 1
d = alloc 15
free c
c = alloc 152 align 512
free d
p = realloc p 0
d = alloc 28 align 32
free c
c = alloc 0 align 8
free d
d = alloc 60 align 8
free c
h = realloc h 0
c = alloc 25
c = realloc c 33
free d
d = alloc 8 align 8
j = realloc j 14
k = realloc k 9
q = realloc q 9
free c
c = alloc 0 align 8
free q
q = realloc n 0
n = alloc 774 align 16
free c
c = alloc 12 align 16
f = realloc f 16
free n
n = alloc 48 align 64
free f
f = alloc 95 align 256
free n
n = alloc 5 align 32
free f
f = alloc 56 align 512
free n
n = alloc 60 align 8
free f
f = alloc 85
free n
n = alloc 500
free f
i = realloc i 360
f = alloc 55 align 512
free n
