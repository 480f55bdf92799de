freespace script 1
heap 16384 fit=next order=address granule=16
a = alloc 9 align 16 zeroed
free a
a = alloc 2 align 8
b = alloc 260 align 8
a = realloc a 941
a = realloc a 941
b = realloc b 0
c = realloc b 0
free a
a = alloc 3 align 16
b = alloc 242 align 16
d = alloc 595 align 8
free c
free d
a = realloc a 2
free b
b = alloc 59 align 8 zeroed
b = realloc b 52
d = alloc 15 align 16
c = alloc 24 align 8 zeroed
e = alloc 1010 align 8
free a
c = realloc c 40
free e
e = alloc 1408 align 8
free c
c = alloc 242 align 16
e = realloc e 1408
a = alloc 210 align 8
f = alloc 2 align 8
g = alloc 165 align 16
h = alloc 1408 align 16
a = realloc a 236
i = alloc 1408 align 8 zeroed
j = alloc 136 align 8
k = alloc 10 align 8 zeroed
free c
c = alloc 1 align 8
free k
k = alloc 1 align 8
l = alloc 6 align 8 zeroed
free b
free h
free d
free j
free l
free k
free i
i = alloc 1408 align 16 zeroed
i = realloc i 0
k = alloc 18 align 8
l = alloc 1 align 8
k = realloc k 22
e = realloc e 202
j = alloc 1244 align 8
e = realloc e 198
free k
i = realloc i 0
k = alloc 1374 align 8
d = alloc 3 align 8 zeroed
h = alloc 20 align 8
b = alloc 6 align 8 zeroed
m = alloc 1240 align 8
n = realloc b 72
k = realloc k 242
b = alloc 1 align 16
o = alloc 4 align 8 zeroed
free h
free d
d = alloc 20 align 8 zeroed
h = alloc 242 align 8
p = alloc 437 align 8
o = realloc o 128
k = realloc k 1408
free p
p = alloc 9 align 8
q = alloc 1 align 8 zeroed
k = realloc k 1408
b = realloc b 1408
free l
l = alloc 20 align 8 zeroed
r = realloc l 20
free c
c = alloc 392 align 8 zeroed
l = alloc 25 align 8
s = alloc 242 align 8
g = realloc g 1
t = alloc 242 align 8
n = realloc n 144
u = alloc 1408 align 8
v = alloc 1014 align 16
free h
free e
free a
free q
free f
free t
free i
i = alloc 4 align 8
t = alloc 2 align 16
free i
i = alloc 516 align 8
free s
s = alloc 6 align 8
f = alloc 1408 align 8
free g
g = alloc 242 align 16
q = alloc 126 align 8
b = realloc b 1424
p = realloc p 242
a = alloc 16 align 16
e = alloc 10 align 8
free o
o = alloc 93 align 16
h = alloc 2 align 8
w = alloc 37 align 8
x = alloc 1 align 8 zeroed
free a
free u
k = realloc k 1412
free s
free l
free i
i = alloc 9 align 16 zeroed
free h
h = alloc 155 align 8
free c
c = alloc 643 align 16
r = realloc r 20
free w
free v
h = realloc h 159
v = alloc 128 align 16
w = alloc 17 align 8 zeroed
free i
free n
n = alloc 923 align 8
m = realloc m 620
w = realloc w 37
i = alloc 116 align 16
l = alloc 437 align 8
s = alloc 1 align 8
u = alloc 92 align 8
free t
s = realloc s 2
free s
free l
free i
free w
free h
free k
k = alloc 437 align 8
h = alloc 437 align 8 zeroed
free h
m = realloc m 7
h = alloc 73 align 8 zeroed
n = realloc n 1038
w = alloc 1 align 16
e = realloc e 0
i = alloc 437 align 8
l = alloc 1135 align 16
free l
l = alloc 3 align 8
s = realloc q 220
j = realloc j 1236
q = alloc 1 align 8
v = realloc v 112
free v
v = alloc 2 align 8
free v
free j
j = alloc 48 align 8
l = realloc l 3
free l
l = alloc 727 align 8 zeroed
free l
l = alloc 349 align 16 zeroed
v = alloc 21 align 16
t = alloc 68 align 16
a = alloc 1 align 16
free a
free t
free w
free i
free g
q = realloc q 2
g = alloc 437 align 16
i = alloc 437 align 8 zeroed
free o
free j
g = realloc g 1408
j = alloc 1 align 8
o = alloc 28 align 8
w = alloc 20 align 16 zeroed
g = realloc g 704
t = alloc 20 align 8
x = realloc x 1408
t = realloc t 24
free l
l = realloc k 433
free x
free b
free s
s = alloc 516 align 16
b = alloc 20 align 8
x = alloc 437 align 8
h = realloc h 64
k = alloc 25 align 16
free g
free n
free e
free r
r = alloc 39 align 8
e = alloc 1144 align 8 zeroed
free q
q = alloc 437 align 8
d = realloc d 10
i = realloc i 441
e = realloc e 1160
n = alloc 873 align 8
o = realloc o 32
g = alloc 764 align 16 zeroed
free w
free x
r = realloc r 19
free h
h = alloc 8 align 8
x = alloc 3 align 16
h = realloc h 0
w = alloc 1408 align 8
free v
v = alloc 384 align 8
free i
free r
r = alloc 437 align 8 zeroed
l = realloc l 866
free p
free b
b = alloc 188 align 8
p = alloc 83 align 8
i = alloc 437 align 8 zeroed
a = alloc 3 align 16 zeroed
j = realloc j 0
free a
free g
g = alloc 11 align 8 zeroed
a = realloc h 0
free b
b = alloc 52 align 16 zeroed
free u
free d
d = alloc 24 align 16
u = alloc 164 align 8
v = realloc v 336
h = alloc 242 align 8
a = realloc a 125
free n
n = alloc 32 align 16 zeroed
free b
h = realloc h 272
free j
free q
free n
f = realloc f 1412
n = alloc 2 align 16
q = alloc 60 align 8
j = alloc 7 align 16
free p
free t
v = realloc v 337
t = alloc 242 align 16 zeroed
free h
h = alloc 1 align 16
free n
j = realloc j 0
free l
l = alloc 0 align 8
n = alloc 592 align 16 zeroed
m = realloc m 11
r = realloc r 12
free j
j = alloc 437 align 16
p = alloc 196 align 8
b = realloc w 1232
w = alloc 437 align 8
free i
free k
free m
free w
free a
free c
free v
v = alloc 1 align 8 zeroed
c = alloc 48 align 8 zeroed
free u
u = alloc 8 align 16 zeroed
a = alloc 255 align 8
w = alloc 19 align 8
h = realloc h 17
free v
v = alloc 1408 align 8
m = alloc 1291 align 16
free v
v = alloc 253 align 8
r = realloc r 2
k = alloc 57 align 8
g = realloc g 22
i = alloc 566 align 8
b = realloc b 1228
free g
free t
free v
v = alloc 1 align 8
free q
free o
o = alloc 73 align 8
q = alloc 16 align 8 zeroed
t = alloc 25 align 16
free o
