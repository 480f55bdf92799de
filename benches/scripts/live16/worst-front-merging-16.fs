freespace script 1
heap 16384 fit=worst order=front granule=16
a = alloc 1 zeroed
b = alloc 512 align 8 zeroed
b = realloc b 496
c = alloc 2 zeroed
b = realloc b 248
b = realloc b 4
a = realloc a 2
d = alloc 488 align 4 zeroed
e = alloc 7 align 16 zeroed
f = alloc 4 zeroed
c = realloc c 489
b = realloc b 8
free b
e = realloc e 441
free c
c = alloc 488 align 8 zeroed
c = realloc c 487
b = realloc a 0
a = alloc 56 zeroed
g = alloc 7 zeroed
e = realloc e 496
e = realloc e 480
h = alloc 14 zeroed
i = alloc 29 zeroed
d = realloc d 244
j = alloc 240 zeroed
k = alloc 16 align 4 zeroed
l = alloc 3 align 16 zeroed
m = alloc 51 zeroed
d = realloc d 240
k = realloc k 8
l = realloc l 2
n = alloc 674 align 4 zeroed
o = alloc 648 align 8 zeroed
p = alloc 1 zeroed
m = realloc m 4
c = realloc c 243
a = realloc a 8
q = alloc 356 zeroed
b = realloc b 29
n = realloc n 670
r = alloc 7 align 4 zeroed
s = alloc 670 align 4 zeroed
t = alloc 1 zeroed
u = alloc 240 zeroed
free m
m = alloc 96 align 8 zeroed
n = realloc n 281
v = alloc 5 align 16 zeroed
w = alloc 217 zeroed
x = alloc 188 align 8 zeroed
t = realloc t 96
r = realloc r 6
free t
t = alloc 9 zeroed
free q
free u
g = realloc g 3
free l
a = realloc a 16
n = realloc n 281
free w
free g
o = realloc o 664
g = alloc 617 zeroed
s = realloc s 1340
f = realloc f 4
w = alloc 26 align 4 zeroed
e = realloc e 496
l = alloc 240 align 16 zeroed
u = alloc 0 align 4 zeroed
q = alloc 12 align 8 zeroed
w = realloc w 80
free u
d = realloc d 480
j = realloc j 52
g = realloc g 1234
free l
x = realloc x 172
e = realloc e 496
l = realloc d 4
free v
v = alloc 504 zeroed
d = alloc 89 align 8 zeroed
u = realloc c 121
c = alloc 470 zeroed
free f
s = realloc s 1324
s = realloc s 2648
f = alloc 1234 zeroed
k = realloc k 496
j = realloc j 60
x = realloc x 171
free g
free d
b = realloc b 58
r = realloc r 3
free a
m = realloc m 104
e = realloc e 495
free r
r = alloc 64 align 8 zeroed
a = alloc 466 align 8 zeroed
d = alloc 121 align 16 zeroed
v = realloc v 252
g = alloc 4 align 16 zeroed
b = realloc b 29
free j
free m
o = realloc o 151
free c
p = realloc p 1
free l
free p
free o
free a
free g
g = alloc 2 align 4 zeroed
free b
b = alloc 72 align 8 zeroed
a = alloc 104 align 8 zeroed
u = realloc u 1
o = alloc 13 zeroed
e = realloc e 487
d = realloc d 121
p = alloc 0 zeroed
f = realloc f 1218
l = alloc 88 align 4 zeroed
t = realloc t 0
c = alloc 1 align 16 zeroed
m = alloc 88 zeroed
t = realloc t 1
v = realloc v 1
p = realloc p 180
a = realloc a 0
c = realloc c 0
free g
k = realloc k 1
free c
c = alloc 9 align 16 zeroed
g = realloc f 0
f = alloc 42 align 4 zeroed
c = realloc c 10
free k
free c
n = realloc n 140
f = realloc f 181
c = realloc a 0
a = alloc 49 align 16 zeroed
k = alloc 0 align 16 zeroed
j = alloc 136 align 16 zeroed
free g
free j
free k
k = alloc 487 zeroed
w = realloc w 160
free a
free m
free v
free b
free k
free x
free s
free q
free d
free f
c = realloc c 9
f = alloc 32 zeroed
t = realloc t 0
d = alloc 15 align 16 zeroed
d = realloc d 1
f = realloc f 36
q = alloc 8 zeroed
s = alloc 487 align 2 zeroed
x = alloc 16 align 4 zeroed
k = alloc 19 align 8 zeroed
s = realloc s 64
b = alloc 0 align 4 zeroed
v = alloc 9 zeroed
m = alloc 9 zeroed
r = realloc r 48
p = realloc p 180
a = realloc d 2
a = realloc a 1
d = realloc t 0
h = realloc h 10
r = realloc r 64
t = realloc i 29
free c
free m
free b
b = alloc 8 zeroed
free p
p = alloc 1 zeroed
m = alloc 196 align 8 zeroed
n = realloc n 13
d = realloc d 0
q = realloc q 11
c = alloc 4 align 8 zeroed
i = alloc 88 zeroed
j = alloc 113 align 8 zeroed
g = alloc 20 zeroed
j = realloc j 129
free t
t = alloc 49 zeroed
free v
t = realloc t 49
free x
free f
free b
b = alloc 348 align 8 zeroed
e = realloc e 487
o = realloc o 6
d = realloc d 0
f = alloc 172 align 4 zeroed
free p
p = realloc a 1
a = alloc 32 align 4 zeroed
x = alloc 97 zeroed
free x
free a
free p
free q
q = alloc 38 align 16 zeroed
free w
free q
free f
free s
free t
free k
free o
free i
free d
n = realloc n 1
free j
j = realloc g 8
g = alloc 8 align 8 zeroed
r = realloc r 128
d = alloc 4 align 4 zeroed
e = realloc e 17
i = alloc 12 align 4 zeroed
o = alloc 88 align 2 zeroed
k = realloc e 1
e = alloc 390 zeroed
m = realloc m 33
d = realloc d 0
t = alloc 72 zeroed
l = realloc l 176
j = realloc j 2
s = realloc i 0
l = realloc l 79
i = alloc 79 zeroed
f = alloc 86 zeroed
j = realloc j 4
q = alloc 12 align 8 zeroed
w = realloc k 1
k = alloc 16 align 2 zeroed
w = realloc w 2
free n
n = alloc 116 align 8 zeroed
p = alloc 79 zeroed
m = realloc m 16
free m
free q
free g
free c
free n
n = alloc 1 align 16 zeroed
t = realloc t 72
c = alloc 56 align 16 zeroed
g = alloc 2 zeroed
f = realloc f 4
q = alloc 24 align 8 zeroed
free t
free s
free o
n = realloc n 2
k = realloc k 16
free j
j = alloc 12 align 16 zeroed
o = alloc 62 zeroed
s = alloc 89 align 16 zeroed
t = alloc 30 align 8 zeroed
free j
j = alloc 16 zeroed
p = realloc p 4
m = alloc 6 zeroed
free m
m = alloc 80 align 16 zeroed
a = alloc 23 zeroed
x = alloc 9 align 16 zeroed
w = realloc w 0
free b
m = realloc m 72
b = realloc w 0
w = alloc 1 zeroed
g = realloc g 2
free g
free p
p = alloc 64 align 4 zeroed
g = alloc 7 align 2 zeroed
v = realloc f 4
free r
s = realloc s 93
r = alloc 9 zeroed
g = realloc g 1
x = realloc x 4
f = alloc 16 align 2 zeroed
n = realloc n 72
free b
free o
free d
d = alloc 16 zeroed
v = realloc v 4
o = alloc 215 align 4 zeroed
n = realloc n 16
