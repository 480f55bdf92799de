freespace script 1
heap 16384 fit=next order=size-descending granule=16
a = alloc 0 align 128
a = realloc a 1
a = realloc a 2
b = alloc 1 align 8
a = realloc a 0
c = alloc 26 align 256
d = alloc 25 align 16
e = alloc 16
free e
free b
free c
c = alloc 4
b = alloc 0
e = alloc 1
e = realloc e 0
f = alloc 1
b = realloc b 0
g = alloc 80
h = alloc 0
h = realloc h 16
d = realloc d 25
i = alloc 1348
free f
c = realloc c 1
free h
free b
b = alloc 104
g = realloc g 40
g = realloc g 1
h = alloc 12 align 16
f = alloc 88
b = realloc b 12
j = realloc f 88
f = alloc 404 align 128
d = realloc d 33
k = alloc 0 align 8 zeroed
b = realloc b 6
l = alloc 1348 align 16
m = alloc 12 align 8
n = alloc 12 align 8
o = alloc 0 align 16
p = alloc 0
e = realloc e 0
o = realloc o 0
l = realloc l 1332
free o
o = alloc 20 align 16
j = realloc j 72
k = realloc k 128
q = alloc 31 align 256
m = realloc m 24
r = alloc 1
free g
free d
free e
free m
c = realloc c 2
c = realloc c 4
k = realloc k 124
m = alloc 116 align 128
e = realloc c 0
m = realloc m 6
c = alloc 1 align 32
d = alloc 6 align 64
k = realloc k 1
g = alloc 415 align 8
n = realloc n 12
b = realloc b 0
s = alloc 0
c = realloc c 53
h = realloc h 28
t = alloc 0 align 64
u = alloc 3 align 16
free i
d = realloc d 12
e = realloc e 0
free h
h = alloc 1135 align 4
i = alloc 9
v = alloc 31 align 8
w = alloc 54
x = alloc 1 align 8
free e
e = alloc 54
free l
l = alloc 32
free o
g = realloc g 399
free h
n = realloc n 24
free g
a = realloc a 0
g = alloc 0 align 64
h = alloc 156
b = realloc b 0
o = alloc 9 align 4
g = realloc g 16
h = realloc h 156
free k
k = alloc 58
free p
free m
n = realloc n 8
free f
v = realloc v 34
free o
o = alloc 84 zeroed
f = alloc 1159
k = realloc k 66
e = realloc e 79
g = realloc g 125
m = alloc 13 align 16 zeroed
w = realloc w 94
free s
s = alloc 1348 align 8
p = alloc 1 align 32
a = realloc a 4
v = realloc v 50
i = realloc i 18
o = realloc o 92
m = realloc m 29
s = realloc s 674
free g
free p
free f
f = alloc 1001
a = realloc a 8
k = realloc k 1348
h = realloc h 172
d = realloc d 8
p = alloc 52
d = realloc d 24
g = alloc 287 align 32 zeroed
o = realloc o 92
free o
free u
free m
m = realloc e 95
s = realloc s 690
e = alloc 1
free t
m = realloc m 1
e = realloc e 0
t = alloc 7
u = alloc 1265 zeroed
l = realloc l 232
o = alloc 16
i = realloc i 9
free o
free i
free g
g = alloc 0 align 16
i = realloc e 50
free w
w = realloc b 16
l = realloc l 2
b = alloc 1 align 32
e = alloc 21 zeroed
o = alloc 1 align 32
free g
g = alloc 4 align 4
free g
r = realloc r 17
p = realloc p 45
free e
s = realloc s 674
e = alloc 7 align 16
e = realloc e 3
free s
s = alloc 0 align 128
free h
q = realloc q 0
free t
free x
l = realloc l 2
x = alloc 81 align 16
free p
p = alloc 134
t = alloc 84 align 64
h = alloc 134
g = alloc 16
r = realloc r 1
free r
free u
free b
w = realloc w 8
v = realloc v 49
l = realloc l 1
b = alloc 12 align 4
u = alloc 8 align 16
i = realloc i 11
v = realloc v 976
r = alloc 39 align 64
b = realloc b 6
free m
q = realloc q 334
l = realloc l 17
free a
free t
free e
e = realloc i 3
i = alloc 33 align 16
free j
j = alloc 201 align 64
t = alloc 53 align 16
a = realloc e 53
p = realloc p 118
e = alloc 1 align 64
m = alloc 219 align 16
free d
free a
free b
b = alloc 13
p = realloc p 435
o = realloc o 17
a = alloc 8
d = alloc 855
free f
free x
free i
free n
free s
free r
free k
t = realloc t 45
c = realloc c 53
c = realloc c 47
k = alloc 692
r = alloc 153 align 256
r = realloc r 169
p = realloc p 443
s = alloc 13
n = alloc 15 align 8
i = alloc 45
s = realloc s 26
k = realloc k 676
x = alloc 17 align 64
f = alloc 0 align 32
s = realloc s 52
free f
free c
c = alloc 10
free n
c = realloc c 26
free v
v = alloc 0 align 4
n = alloc 47
m = realloc m 192
f = alloc 48
f = realloc f 0
free k
free m
free v
free f
free i
free p
p = alloc 638 align 8
i = alloc 0
x = realloc x 15
j = realloc j 47
b = realloc b 6
e = realloc e 2
f = alloc 104 align 4 zeroed
g = realloc g 8
x = realloc x 15
v = realloc h 3
h = alloc 1 align 16
d = realloc d 1
m = alloc 32 align 16
free m
m = alloc 1 align 32
a = realloc a 16
a = realloc a 18
k = alloc 3
t = realloc t 90
free t
free a
a = alloc 294 align 8
j = realloc j 59
free j
s = realloc s 52
e = realloc e 4
free e
e = alloc 115 align 4
n = realloc n 63
j = alloc 6
b = realloc b 7
t = alloc 0 align 16
free t
free b
free n
a = realloc a 295
h = realloc h 0
free h
h = realloc s 104
h = realloc h 208
s = alloc 215 align 32
n = realloc a 590
u = realloc u 16
a = alloc 17
e = realloc e 1
b = alloc 0 align 8
free b
free e
free u
h = realloc h 200
u = alloc 72 align 16
e = alloc 1 align 256
b = alloc 1 align 8
q = realloc q 167
t = alloc 49 align 4
free t
free q
a = realloc a 8
q = realloc l 17
free q
q = alloc 46 align 8
v = realloc v 4
