freespace script 1
heap 16384 fit=worst order=size-ascending coalescing=off
a = alloc 6 align 8
a = realloc a 4
b = alloc 2
b = realloc b 8
a = realloc a 859
c = alloc 0 align 4
b = realloc b 0
b = realloc b 0
d = alloc 6 align 16
e = alloc 0 align 8
f = alloc 1025 align 8
e = realloc e 0
g = alloc 495
h = realloc d 23
e = realloc e 16
f = realloc f 1153
f = realloc f 36
f = realloc f 0
free e
e = alloc 6 align 4
d = realloc a 40
g = realloc g 434
a = alloc 45 align 16
i = alloc 15
a = realloc a 49
c = realloc c 4
j = alloc 15
k = alloc 24 align 8
l = alloc 512
m = alloc 64
f = realloc f 5
n = alloc 0 align 8
c = realloc c 4
i = realloc i 15
o = alloc 4 align 2
o = realloc o 8
p = alloc 1
c = realloc c 8
q = alloc 16
free g
free h
free i
free q
free c
free d
j = realloc j 55
a = realloc a 50
j = realloc j 233
free l
m = realloc m 1959
m = realloc m 1955
o = realloc o 0
l = alloc 16
d = alloc 12 align 2
c = alloc 2
q = alloc 1922
p = realloc p 2
o = realloc o 512
i = alloc 0
o = realloc o 448
h = alloc 256 align 16
g = alloc 14 align 2
r = alloc 15 align 16
l = realloc l 2
s = alloc 0 align 4
t = realloc m 1951
free a
free j
l = realloc l 4
k = realloc k 23
q = realloc q 1923
j = alloc 90
b = realloc b 0
k = realloc k 23
a = alloc 0 align 8
m = alloc 2079
e = realloc e 6
e = realloc e 14
u = alloc 16
s = realloc s 4
j = realloc j 106
q = realloc q 1923
o = realloc o 452
v = alloc 504 align 4
m = realloc m 64
w = alloc 8
m = realloc m 0
x = alloc 20 align 16
c = realloc c 4
free f
k = realloc k 16
free o
o = alloc 2696 align 2
f = alloc 138 align 8
free p
free f
free c
free b
free x
u = realloc u 17
free l
s = realloc s 0
g = realloc g 2
free m
o = realloc o 2696
m = alloc 264 align 2
h = realloc h 1
free q
r = realloc r 0
q = alloc 28 align 4
l = alloc 120
x = alloc 2 align 16
b = alloc 2 align 2
c = alloc 4 align 2
d = realloc d 0
f = alloc 1023 align 16
free l
i = realloc i 0
u = realloc u 9
r = realloc r 0
l = alloc 114 align 4
p = realloc t 1950
t = alloc 0
free s
s = realloc n 0
free s
d = realloc d 4
free v
free a
f = realloc f 1
q = realloc q 14
free w
d = realloc d 8
q = realloc q 7
l = realloc l 118
w = alloc 36 align 4
free j
free m
free b
b = alloc 16 align 4
m = alloc 0
j = alloc 2 align 8
a = alloc 5
j = realloc j 1
k = realloc k 12
v = alloc 6
q = realloc q 14
t = realloc t 73
w = realloc w 1
s = alloc 1 align 16
n = alloc 51
b = realloc b 13
n = realloc n 35
n = realloc n 43
free w
free d
m = realloc m 0
free n
free p
free i
free l
u = realloc u 9
f = realloc f 5
free x
x = alloc 19
l = alloc 9 align 16
free e
e = alloc 14 align 2
i = realloc u 448
m = realloc m 0
free l
e = realloc e 32
free m
free h
free s
s = realloc e 16
c = realloc c 4
v = realloc v 2
g = realloc g 1
e = alloc 8
h = alloc 4 align 8
m = alloc 6 align 2
l = alloc 0 align 16
u = alloc 16 align 8
p = alloc 11 align 16
n = alloc 11
d = alloc 54 align 4
w = alloc 0 align 4
free d
free c
i = realloc i 224
free a
free p
p = realloc b 9
free v
free w
free l
free m
free h
free e
free g
j = realloc j 0
g = alloc 7 align 4
i = realloc i 8
free i
u = realloc u 2
i = alloc 2 align 16
e = alloc 11 align 8
h = realloc p 8
n = realloc n 3
free n
n = alloc 28 align 16
p = alloc 1024 align 8
m = alloc 0 align 4
l = realloc m 1
m = alloc 8
w = alloc 0
v = alloc 4 align 16
b = alloc 64
m = realloc m 9
a = alloc 16 align 4
c = alloc 0
d = alloc 156 align 16
c = realloc c 4
free c
a = realloc a 32
s = realloc s 2
c = alloc 32 align 8
free c
free s
free d
free m
free v
a = realloc a 64
k = realloc k 24
free k
o = realloc o 924
k = alloc 233
v = alloc 6 align 16
l = realloc l 1
free l
free k
k = alloc 56 align 8
free k
g = realloc g 24
free g
free v
free p
u = realloc u 2
t = realloc t 460
b = realloc b 128
p = alloc 4 align 4
v = alloc 7
i = realloc i 2
w = realloc w 0
free w
free p
p = alloc 4 align 16
r = realloc r 0
free r
r = alloc 65 align 16
w = alloc 7
free w
w = alloc 28 align 8
g = alloc 0
free g
g = alloc 2
k = alloc 0 align 8
l = alloc 12 align 16
free l
l = realloc p 2
i = realloc i 16
p = alloc 36 align 4
m = alloc 2 align 2
r = realloc r 4
d = alloc 195 align 8
free d
d = alloc 20
s = alloc 0
d = realloc d 12
c = alloc 33 align 8
g = realloc g 1
n = realloc n 512
m = realloc m 3
free m
m = alloc 233 align 2
free m
free d
free s
free r
free p
free i
x = realloc x 38
i = alloc 4 align 8
f = realloc f 36
o = realloc o 932
l = realloc l 1
p = realloc a 64
a = alloc 23 align 8
free a
a = alloc 0 align 16
u = realloc u 0
b = realloc b 120
r = alloc 0 align 16
free k
free r
free b
free p
free x
free w
free n
