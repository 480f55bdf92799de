freespace script 1
heap 16384 fit=best order=size-ascending
a = alloc 207 align 8
b = alloc 19 align 8
c = alloc 1 align 8
d = alloc 1 align 8
d = realloc d 0
free b
a = realloc a 211
free c
c = alloc 211 align 8
b = alloc 12 align 8
b = realloc b 12
e = alloc 211 align 8
f = realloc c 422
c = alloc 20 align 16
g = alloc 20 align 16
h = alloc 2 align 8
i = alloc 2 align 16
a = realloc a 219
a = realloc a 4
j = realloc d 0
d = alloc 3 align 8
a = realloc a 0
k = alloc 23 align 16
free j
i = realloc i 0
h = realloc h 2
f = realloc f 4
free h
h = alloc 23 align 16
free h
h = alloc 112 align 8
j = realloc e 23
h = realloc h 108
e = alloc 3 align 16
k = realloc k 1
l = alloc 0 align 8
f = realloc f 4
m = alloc 24 align 8
n = realloc m 3
h = realloc h 121
free f
f = alloc 214 align 8 zeroed
m = alloc 3 align 16
o = alloc 0 align 8
h = realloc h 106
free k
k = alloc 3 align 8
p = alloc 674 align 16
q = alloc 56 align 8
l = realloc l 4
n = realloc n 0
r = realloc d 6
d = alloc 20 align 16
s = alloc 19 align 8
i = realloc i 2
t = alloc 16 align 16
f = realloc f 0
free n
n = alloc 19 align 8
u = alloc 31 align 8 zeroed
v = alloc 4 align 8
free f
b = realloc b 36
f = alloc 0 align 8
w = alloc 32 align 8
b = realloc b 374
x = alloc 28 align 8
n = realloc n 11
free f
free l
free j
j = realloc i 9
q = realloc q 240
i = alloc 132 align 8
j = realloc j 5
k = realloc k 6
o = realloc o 0
m = realloc m 11
l = alloc 102 align 8
d = realloc d 16
f = alloc 674 align 8
n = realloc n 19
free u
u = alloc 20 align 8
free e
free d
free m
free q
w = realloc w 1
q = alloc 255 align 8
m = alloc 374 align 8 zeroed
free m
p = realloc p 674
free r
free n
free f
free v
free q
free l
free t
free j
j = alloc 82 align 8
free i
i = alloc 12 align 8
c = realloc c 18
j = realloc j 2
t = alloc 3 align 8 zeroed
l = alloc 8 align 8
free j
j = alloc 64 align 8
q = alloc 264 align 16
v = alloc 1 align 8
i = realloc i 13
f = alloc 2 align 8 zeroed
n = alloc 11 align 16
j = realloc j 128
x = realloc x 24
t = realloc t 55
r = alloc 36 align 16
m = alloc 8 align 8
a = realloc a 0
d = alloc 4 align 8
e = alloc 674 align 8
free m
e = realloc e 678
free o
o = alloc 5 align 8
free s
k = realloc k 1
free d
d = alloc 28 align 8
s = alloc 1 align 16
e = realloc e 1356
m = alloc 17 align 8
free v
p = realloc p 25
free w
r = realloc r 18
o = realloc o 21
free u
u = alloc 2 align 16
w = alloc 548 align 8
v = alloc 29 align 8
free d
d = alloc 10 align 8
free u
o = realloc o 1
u = alloc 571 align 8
free j
j = alloc 674 align 8
free t
t = alloc 189 align 16
i = realloc i 1
free i
i = alloc 6 align 16
free a
free b
free s
free u
free l
free g
free e
free c
c = alloc 2 align 8
e = alloc 0 align 8
g = alloc 31 align 16
l = realloc k 17
free d
free t
t = alloc 31 align 8
d = realloc p 33
p = alloc 319 align 8
k = alloc 20 align 16
g = realloc g 4
u = alloc 2 align 16
s = alloc 16 align 8
w = realloc w 0
b = realloc k 0
f = realloc f 1
k = alloc 22 align 8
k = realloc k 26
a = alloc 1 align 16
n = realloc n 22
e = realloc e 0
free c
free j
free o
o = alloc 7 align 8
j = alloc 14 align 8
c = alloc 20 align 8
m = realloc m 8
free w
w = alloc 31 align 8
v = realloc v 37
c = realloc c 2
free o
free m
free j
free c
free u
free g
free p
free d
free e
e = alloc 106 align 8
d = alloc 22 align 16
p = alloc 266 align 16
free a
d = realloc d 22
w = realloc w 2
d = realloc d 20
free p
p = alloc 164 align 16
p = realloc p 28
t = realloc t 20
a = alloc 3 align 16
t = realloc t 36
d = realloc d 21
t = realloc t 40
f = realloc f 1
g = alloc 12 align 8 zeroed
free d
free g
g = realloc k 4
k = alloc 61 align 8
d = alloc 236 align 8
u = alloc 59 align 8
c = alloc 33 align 8 zeroed
b = realloc b 0
free f
f = realloc g 4
d = realloc d 472
p = realloc p 20
g = alloc 1 align 8
g = realloc g 0
j = alloc 74 align 16
m = alloc 3 align 8
o = realloc f 2
f = alloc 3 align 8
free b
f = realloc f 1
free o
free f
f = alloc 208 align 16
o = alloc 12 align 8
b = alloc 20 align 8
f = realloc f 416
k = realloc k 0
free j
o = realloc o 24
j = alloc 126 align 8
l = realloc l 8
free k
free l
f = realloc f 400
o = realloc o 8
free f
free o
o = alloc 29 align 8
g = realloc g 1
f = alloc 1 align 16
l = alloc 68 align 8 zeroed
k = alloc 3 align 8 zeroed
c = realloc c 3
free o
k = realloc k 6
free j
free u
e = realloc e 53
u = alloc 442 align 16
j = alloc 32 align 8 zeroed
w = realloc w 18
o = alloc 4 align 8
free d
free c
free n
n = alloc 79 align 8 zeroed
p = realloc p 20
c = alloc 5 align 16
r = realloc r 17
k = realloc k 6
d = alloc 16 align 8
free n
free s
free u
u = realloc m 6
free q
q = alloc 1 align 8
m = alloc 100 align 8
s = alloc 106 align 8
n = alloc 1 align 8
free q
o = realloc o 4
free n
l = realloc l 34
n = alloc 8 align 8 zeroed
q = realloc h 53
free o
k = realloc k 28
o = alloc 24 align 8
h = alloc 0 align 16
free r
v = realloc v 45
r = alloc 200 align 8
x = realloc x 129
g = realloc g 2
r = realloc r 216
free h
x = realloc x 33
free q
q = realloc k 1
free d
d = realloc b 16
free a
x = realloc x 1
a = alloc 4 align 8
