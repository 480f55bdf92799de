freespace script 1
heap 16384 fit=next order=address
a = alloc 4 align 2 zeroed
b = alloc 1186 align 16 zeroed
free a
b = realloc b 1194
a = alloc 15 zeroed
c = alloc 15 align 8 zeroed
b = realloc b 15
free a
a = alloc 16 zeroed
d = alloc 703 zeroed
a = realloc a 20
e = alloc 20 zeroed
f = alloc 20 zeroed
g = alloc 1 align 16 zeroed
free c
e = realloc e 10
f = realloc f 46
a = realloc a 10
c = alloc 24 zeroed
h = alloc 24 zeroed
free a
a = alloc 8 zeroed
i = alloc 12 align 8 zeroed
d = realloc d 2696
j = alloc 115 zeroed
k = alloc 52 zeroed
l = alloc 20 zeroed
m = alloc 165 align 4 zeroed
j = realloc j 115
n = alloc 1745 zeroed
d = realloc d 2712
free c
c = alloc 8 align 4 zeroed
d = realloc d 3051
o = alloc 135 align 8 zeroed
free n
n = alloc 15 align 2 zeroed
free l
l = alloc 128 align 8 zeroed
p = alloc 4 align 8 zeroed
q = alloc 28 zeroed
free n
n = alloc 3 zeroed
r = alloc 63 zeroed
s = alloc 181 align 8 zeroed
free r
r = alloc 46 align 8 zeroed
o = realloc o 119
t = alloc 46 align 16 zeroed
u = alloc 32 align 4 zeroed
v = alloc 15 align 8 zeroed
free t
g = realloc g 0
free e
e = alloc 242 zeroed
t = alloc 465 align 16 zeroed
w = alloc 11 zeroed
free e
e = alloc 8 align 4 zeroed
x = alloc 1 align 16 zeroed
free h
free e
free t
free w
free v
free o
free s
free n
n = alloc 7 align 16 zeroed
i = realloc i 24
free i
i = alloc 784 zeroed
free i
i = alloc 30 align 16 zeroed
n = realloc n 14
s = alloc 264 align 16 zeroed
free s
s = alloc 12 align 4 zeroed
o = alloc 40 align 16 zeroed
n = realloc n 28
free n
n = alloc 242 zeroed
free n
free s
free o
free p
free l
free d
d = alloc 28 zeroed
l = alloc 792 align 8 zeroed
p = alloc 5 zeroed
o = realloc i 38
free o
o = alloc 14 align 8 zeroed
i = alloc 8 align 8 zeroed
s = alloc 242 align 8 zeroed
u = realloc u 24
n = alloc 3 align 4 zeroed
v = alloc 28 align 8 zeroed
w = alloc 15 align 2 zeroed
t = alloc 12 align 4 zeroed
e = alloc 1 align 8 zeroed
h = alloc 1024 align 4 zeroed
free h
h = alloc 15 align 4 zeroed
free h
n = realloc n 40
free n
n = alloc 153 align 16 zeroed
h = alloc 680 zeroed
free h
h = alloc 46 align 16 zeroed
free h
free n
free t
t = alloc 72 align 4 zeroed
n = alloc 46 align 8 zeroed
g = realloc g 4
h = alloc 66 align 16 zeroed
free h
free s
free g
free t
free w
free v
free e
free u
free i
l = realloc l 1584
d = realloc d 25
i = alloc 2728 align 8 zeroed
u = alloc 3 align 8 zeroed
e = alloc 46 align 16 zeroed
v = alloc 24 align 8 zeroed
w = alloc 870 zeroed
t = alloc 242 align 16 zeroed
g = alloc 1 align 16 zeroed
s = alloc 124 zeroed
h = alloc 23 align 16 zeroed
g = realloc g 1
free o
o = alloc 4 align 2 zeroed
free g
g = alloc 16 align 8 zeroed
free o
free w
free e
free t
free q
free c
free f
free g
g = alloc 24 align 8 zeroed
free s
free g
free d
free u
free k
free x
free m
n = realloc n 62
l = realloc l 1
free v
v = alloc 8 zeroed
m = alloc 2048 align 8 zeroed
x = realloc j 115
j = alloc 260 zeroed
i = realloc i 3069
k = alloc 56 align 16 zeroed
u = alloc 1539 align 16 zeroed
free i
i = alloc 4 zeroed
d = alloc 2 align 2 zeroed
g = alloc 8 align 8 zeroed
s = alloc 3 zeroed
s = realloc s 2
f = alloc 1 align 16 zeroed
c = alloc 1493 zeroed
q = alloc 15 align 16 zeroed
t = alloc 9 align 8 zeroed
s = realloc s 18
e = alloc 3 align 2 zeroed
w = alloc 469 align 8 zeroed
o = alloc 24 align 8 zeroed
w = realloc w 46
free x
free i
free j
e = realloc e 8
j = realloc s 36
s = alloc 15 align 16 zeroed
i = alloc 516 align 8 zeroed
x = alloc 12 align 8 zeroed
free f
free j
free k
k = alloc 242 align 8 zeroed
free u
u = alloc 32 zeroed
j = realloc m 746
m = alloc 46 zeroed
f = alloc 24 zeroed
free c
c = realloc g 0
free a
a = alloc 46 zeroed
free t
free s
s = alloc 0 zeroed
t = alloc 15 align 16 zeroed
g = alloc 12 zeroed
free n
free j
free u
free r
free b
t = realloc t 19
b = alloc 4 align 4 zeroed
free t
c = realloc c 1
free v
v = alloc 8 align 16 zeroed
t = alloc 242 align 16 zeroed
r = alloc 357 align 2 zeroed
u = alloc 1882 align 8 zeroed
free i
i = alloc 242 align 4 zeroed
j = alloc 242 align 4 zeroed
free d
d = alloc 242 align 2 zeroed
n = alloc 36 zeroed
free g
free n
free d
free i
i = alloc 8 zeroed
d = alloc 8 align 8 zeroed
free r
r = alloc 242 align 4 zeroed
e = realloc e 653
n = alloc 24 zeroed
g = alloc 2696 align 8 zeroed
x = realloc x 4
t = realloc t 242
free d
free t
e = realloc e 572
t = alloc 512 zeroed
free n
n = alloc 46 align 8 zeroed
free t
free n
n = alloc 525 zeroed
a = realloc a 47
t = alloc 78 align 8 zeroed
d = alloc 4 zeroed
free e
free d
free a
free i
free x
x = alloc 8 align 16 zeroed
free x
x = alloc 15 align 4 zeroed
i = alloc 1873 align 16 zeroed
a = alloc 46 align 8 zeroed
d = alloc 1 zeroed
e = alloc 1 align 4 zeroed
free e
free d
free f
free p
free a
free h
h = alloc 15 align 8 zeroed
free v
v = alloc 15 align 4 zeroed
free o
o = alloc 108 zeroed
a = alloc 8 align 16 zeroed
free c
free l
l = alloc 46 align 4 zeroed
c = realloc a 16
a = alloc 4 align 16 zeroed
p = alloc 248 zeroed
x = realloc x 30
f = alloc 512 zeroed
d = alloc 1712 zeroed
e = alloc 8 zeroed
free d
free i
free n
n = alloc 8 align 4 zeroed
i = alloc 245 align 8 zeroed
d = alloc 15 align 2 zeroed
free t
t = alloc 14 align 16 zeroed
free j
free x
free v
free m
free f
free h
free q
q = alloc 242 align 4 zeroed
free o
o = alloc 2 align 16 zeroed
h = alloc 46 zeroed
f = alloc 15 align 4 zeroed
m = alloc 1 zeroed
free b
b = alloc 0 zeroed
free c
c = alloc 2696 align 8 zeroed
v = alloc 988 zeroed
free t
t = alloc 8 align 4 zeroed
x = alloc 15 align 8 zeroed
j = alloc 56 align 8 zeroed
