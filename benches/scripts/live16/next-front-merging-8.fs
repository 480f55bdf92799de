freespace script 1
heap 16384 fit=next order=front granule=8
a = alloc 3 align 16
a = realloc a 437
b = alloc 0 align 8
c = alloc 736 align 8
free c
b = realloc b 144
c = alloc 44 align 4
c = realloc c 44
d = alloc 604 align 16
e = alloc 44 align 2
e = realloc e 22
f = realloc b 160
b = realloc a 1
a = alloc 10
d = realloc d 604
free b
free f
free c
c = alloc 346 align 8
f = alloc 1 align 2
b = alloc 719 align 8
d = realloc d 329
g = alloc 384 align 4
h = alloc 8
e = realloc e 43
i = alloc 736
j = alloc 56 align 2
f = realloc f 0
k = realloc g 392
g = alloc 0 align 16
l = realloc e 35
e = alloc 13
m = alloc 1 align 4
n = alloc 0
o = realloc g 0
g = alloc 150
free d
h = realloc h 8
c = realloc c 144
d = alloc 0 align 2
g = realloc g 8
free d
free e
free o
o = alloc 736 align 16
e = alloc 691
d = alloc 4 align 2
p = alloc 736 align 16
free f
h = realloc h 575
c = realloc c 8
f = alloc 264 align 4
a = realloc a 20
q = alloc 736
f = realloc f 248
r = alloc 125
l = realloc l 8
s = realloc d 12
b = realloc b 719
d = alloc 0 align 4
i = realloc i 736
free n
n = alloc 736
t = alloc 8 align 16
free a
a = realloc p 736
p = alloc 8 align 8
u = alloc 87 align 16
g = realloc g 16
v = alloc 736
w = alloc 8
p = realloc p 10
b = realloc b 359
free a
k = realloc k 388
free i
free u
free v
v = alloc 49 align 4
s = realloc s 480
u = alloc 8
k = realloc k 2
n = realloc n 744
i = alloc 144
a = alloc 55
free e
free f
f = alloc 8 align 8
g = realloc g 8
q = realloc q 740
b = realloc b 359
free v
free c
free p
n = realloc n 760
free o
b = realloc b 1
o = alloc 31 align 16
p = alloc 16
i = realloc i 736
c = realloc q 0
q = alloc 54
o = realloc o 48
v = alloc 144 align 8
e = alloc 260
j = realloc j 56
free p
e = realloc e 2
free l
u = realloc u 7
l = alloc 56 align 4
p = realloc m 17
free d
d = alloc 736
m = alloc 8
a = realloc a 439
g = realloc g 16
j = realloc j 55
free c
free q
q = alloc 346
free u
free w
free d
d = realloc t 16
o = realloc o 48
a = realloc a 115
t = alloc 1 align 2
w = alloc 516
s = realloc s 48
u = realloc k 3
n = realloc n 380
d = realloc d 20
k = alloc 127
free a
free t
t = alloc 0 align 16
a = alloc 736
r = realloc r 125
free l
free w
w = alloc 7 align 8
free h
free t
free d
free k
free b
free g
free j
free i
i = alloc 1 align 8
j = alloc 2 align 4
g = alloc 57 align 8
free m
a = realloc a 736
m = alloc 387
n = realloc n 190
b = alloc 56 align 16
k = realloc g 1
i = realloc i 346
g = alloc 144 align 8
q = realloc q 342
d = alloc 17 align 16
t = alloc 346 align 16
h = alloc 56 align 16
l = alloc 4 align 16
free b
b = realloc r 4
free l
free v
free p
free g
g = alloc 30 align 8
d = realloc d 17
m = realloc m 435
u = realloc u 0
free n
b = realloc b 2
d = realloc d 19
f = realloc f 2
n = alloc 435 align 4
free k
k = alloc 346 align 8
free g
free a
w = realloc w 7
n = realloc n 346
a = alloc 7 align 16
g = alloc 46
free d
d = alloc 126
p = alloc 169 align 8
w = realloc w 7
v = alloc 1
h = realloc h 56
s = realloc s 8
l = alloc 7 align 2
o = realloc o 56
r = alloc 144 align 8
free g
free k
free u
free e
e = alloc 40 align 4
u = alloc 8 align 16
k = alloc 6 align 4
g = alloc 169 align 16
v = realloc v 1
free d
free r
free b
b = alloc 2 align 16
p = realloc p 185
free t
k = realloc k 0
t = alloc 8
r = alloc 0 align 8
d = alloc 136 align 2
free j
j = alloc 120 align 2
p = realloc p 92
free g
free f
free i
t = realloc t 9
free a
s = realloc s 0
a = alloc 132 align 8
free w
free v
p = realloc p 184
v = alloc 102
m = realloc m 36
p = realloc p 368
w = alloc 1 align 4
i = alloc 248
m = realloc m 28
f = alloc 144 align 4
e = realloc e 20
g = alloc 7
free n
free u
free h
v = realloc v 118
s = realloc s 0
k = realloc k 1
t = realloc t 8
t = realloc t 16
t = realloc t 32
h = alloc 0
free s
j = realloc j 112
s = alloc 21 align 16
free w
w = alloc 251 align 8
u = alloc 28 align 4
n = realloc f 1
o = realloc o 4
f = alloc 166
q = realloc q 342
c = alloc 8
free u
f = realloc f 332
o = realloc o 0
u = realloc f 664
l = realloc l 3
f = alloc 736
h = realloc h 4
a = realloc a 132
free s
free j
free v
f = realloc f 368
free n
n = alloc 356 align 16
v = alloc 1 align 16
j = alloc 4 align 8
free f
free c
w = realloc w 125
v = realloc v 2
i = realloc i 2
c = alloc 144
f = realloc a 66
a = alloc 0
s = alloc 31
l = realloc l 0
l = realloc l 0
x = alloc 346
free u
u = realloc h 15
free s
free j
free f
f = alloc 12
r = realloc r 13
q = realloc q 144
c = realloc c 72
free m
free t
t = alloc 4 align 4
m = alloc 9 align 8
j = alloc 144 align 4
free j
free m
free t
free u
free p
free v
free g
free f
free b
free q
free o
free d
free r
