freespace script 1
heap 16384 fit=best order=back coalescing=off granule=16
a = alloc 1 align 16
b = alloc 1348 align 4
c = alloc 3 zeroed
d = alloc 0 align 8
e = alloc 31
free e
e = alloc 116 align 2
f = alloc 32 zeroed
g = alloc 2 align 8 zeroed
d = realloc d 0
h = alloc 7 align 16
i = alloc 0
j = alloc 4
k = alloc 318 align 4
l = alloc 1127 zeroed
b = realloc b 461
m = alloc 880
n = alloc 893
o = alloc 2
free m
free d
d = alloc 0 align 2
m = alloc 855 align 2
p = alloc 888 align 8
c = realloc c 6
q = alloc 98 align 2
r = alloc 670
free h
h = alloc 68 align 2
s = alloc 1000 align 8
j = realloc j 4
t = realloc n 897
j = realloc j 0
n = alloc 97 align 2
u = alloc 16 align 16 zeroed
j = realloc j 0
v = alloc 4 zeroed
w = alloc 690 align 2 zeroed
x = alloc 1016 align 4
free w
r = realloc r 674
o = realloc o 2
free m
free e
e = alloc 119 align 16
q = realloc q 114
m = alloc 105
m = realloc m 89
w = alloc 1025 align 8
free w
k = realloc k 319
free i
i = alloc 17
free q
d = realloc d 504
q = alloc 92
o = realloc o 2
free u
free o
o = alloc 268 align 16
u = alloc 132 zeroed
w = alloc 1348 align 2 zeroed
free b
free d
free v
v = alloc 1348 zeroed
x = realloc x 0
d = alloc 10
free l
j = realloc j 1025
g = realloc g 0
free k
v = realloc v 2696
k = alloc 1024 align 8 zeroed
free g
g = alloc 237 align 4
free g
g = alloc 238 zeroed
l = alloc 45 align 16
b = alloc 0 align 4
free h
free s
s = alloc 16 align 4 zeroed
free b
free k
free l
l = alloc 1 align 8 zeroed
r = realloc r 337
o = realloc o 4
k = alloc 504 align 4
free j
q = realloc q 46
free g
free a
a = alloc 56
g = alloc 327 align 8 zeroed
g = realloc g 2
j = alloc 96
b = alloc 1024 align 2 zeroed
h = alloc 1 align 2
free f
free c
free m
free u
free t
free v
free n
free l
l = alloc 241 align 8 zeroed
free r
r = alloc 128 align 16 zeroed
n = alloc 8 align 16
v = alloc 8
free n
n = alloc 65 align 2 zeroed
free l
l = alloc 7 align 4
o = realloc o 8
t = alloc 0 align 4 zeroed
u = alloc 3 align 4 zeroed
free p
p = alloc 0
m = alloc 16
c = realloc n 65
n = alloc 1 align 16
free i
i = alloc 9 align 4
f = alloc 416
u = realloc u 0
b = realloc b 1023
free c
free q
free j
j = alloc 36 align 8
h = realloc h 17
n = realloc n 1
q = alloc 68
c = alloc 8
t = realloc t 16
e = realloc e 135
free a
p = realloc p 0
a = alloc 4 align 16
free j
free x
x = alloc 97 align 8
j = alloc 0 align 4 zeroed
free t
t = alloc 9
l = realloc l 15
free s
free v
t = realloc t 8
v = alloc 40
v = realloc v 0
free k
free d
d = alloc 72 align 2 zeroed
u = realloc u 107
c = realloc c 0
o = realloc o 7
k = alloc 1
s = alloc 21 align 16
free g
g = alloc 0 align 4
s = realloc s 37
free g
free k
free o
o = alloc 40
free c
c = alloc 0 zeroed
free s
s = alloc 504 zeroed
k = alloc 104
g = alloc 1024
free a
free c
c = alloc 8
free o
free l
s = realloc s 512
e = realloc e 119
l = alloc 2 align 8
o = alloc 0 align 2
a = alloc 3 align 2 zeroed
free k
free e
free w
x = realloc x 97
d = realloc d 64
o = realloc o 1
d = realloc d 24
free c
free u
x = realloc x 97
r = realloc r 127
u = alloc 64 align 16
p = realloc p 0
c = alloc 24
x = realloc x 3
w = alloc 8 align 8
e = alloc 16 zeroed
k = alloc 16 zeroed
free g
free h
free r
k = realloc k 8
l = realloc l 2
r = alloc 513 align 8
o = realloc o 9
h = alloc 40 align 4 zeroed
i = realloc i 4
g = alloc 240
free g
c = realloc c 23
free m
free n
n = alloc 15 zeroed
m = alloc 97 align 4 zeroed
g = alloc 839 align 2 zeroed
free a
m = realloc m 127
t = realloc t 0
free v
free m
free c
k = realloc k 16
c = alloc 68 align 8
m = alloc 63 align 4
v = alloc 0 align 4
g = realloc g 1678
free v
v = alloc 1
a = alloc 120
free a
free v
free m
free c
free k
free w
free r
free i
free d
free o
free e
free j
free p
free b
free g
free h
free u
free s
s = alloc 302 zeroed
free s
s = alloc 1 align 4
u = alloc 11 align 16
h = alloc 32 align 2
free h
free u
free s
free x
free l
free t
free f
q = realloc q 52
free q
free n
n = alloc 1228
free n
n = alloc 206 align 8
q = alloc 76 align 4
f = alloc 10 align 8
t = alloc 7 align 4
free t
free f
f = realloc n 64
f = realloc f 1348
n = alloc 577 align 16
t = alloc 0 align 2
free t
t = alloc 14 align 16
l = alloc 1 align 2
x = alloc 70
free x
free l
free t
q = realloc q 68
t = alloc 14 align 2
f = realloc f 856
l = alloc 256 align 16
x = realloc q 4
f = realloc f 856
free f
f = alloc 0 align 2
q = alloc 87 align 4
s = alloc 338 align 8
s = realloc s 0
u = alloc 9
free u
t = realloc t 1
u = alloc 240
h = alloc 10
g = alloc 20 align 16
n = realloc n 1154
free n
free h
t = realloc t 2
free t
free u
g = alloc 8 align 8
u = alloc 28 align 8
t = alloc 0 align 2 zeroed
t = realloc t 16
h = alloc 84 align 2
n = alloc 360 align 4
b = alloc 910 align 16
p = alloc 871 align 8 zeroed
