freespace script 1
heap 16384 fit=next order=address coalescing=off granule=8
a = alloc 255 align 8
b = alloc 22 align 8
b = realloc b 11
a = realloc a 4
b = realloc b 10
c = alloc 49 align 8
free c
b = realloc b 2
free b
a = realloc a 244
a = realloc a 252
free a
a = alloc 3 align 16
b = realloc a 3
a = alloc 49 align 8
a = realloc a 25
a = realloc a 110
c = realloc b 19
b = alloc 14 align 16
d = alloc 0 align 8
e = alloc 674 align 8
f = alloc 371 align 8
g = alloc 0 align 16
h = alloc 3 align 8
i = alloc 43 align 8
g = realloc g 0
j = alloc 51 align 8
i = realloc i 35
h = realloc h 2
b = realloc b 0
free e
g = realloc g 0
d = realloc d 4
g = realloc g 7
e = alloc 674 align 8
k = realloc b 0
free d
d = alloc 413 align 8
i = realloc i 27
a = realloc a 220
a = realloc a 440
d = realloc d 206
j = realloc j 52
c = realloc c 27
free g
g = alloc 0 align 8
free k
k = alloc 543 align 8
e = realloc e 678
b = alloc 645 align 8
a = realloc a 385
l = alloc 4 align 16
m = alloc 48 align 16
free a
a = alloc 5 align 8
l = realloc l 8
n = alloc 0 align 8
o = alloc 10 align 8
p = alloc 371 align 8
q = alloc 49 align 16
a = realloc a 4
e = realloc e 381
r = alloc 0 align 8
s = alloc 2 align 8
free f
o = realloc o 3
d = realloc d 1
b = realloc b 142
f = alloc 2 align 16
n = realloc n 0
free f
g = realloc g 16
g = realloc g 0
f = alloc 113 align 8
t = alloc 0 align 8
free o
o = alloc 8 align 8
n = realloc n 2
a = realloc a 8
free o
o = alloc 86 align 16
u = alloc 674 align 16
free i
free u
free o
free f
free g
g = alloc 4 align 8
free e
free g
free p
m = realloc m 48
p = alloc 2 align 8
g = alloc 1 align 8
e = alloc 44 align 8
free r
r = alloc 2 align 8
free e
p = realloc p 2
e = alloc 7 align 8
f = realloc p 2
n = realloc n 2
p = alloc 2 align 8
o = alloc 52 align 8
u = alloc 281 align 8
l = realloc l 0
g = realloc g 44
e = realloc e 3
i = alloc 52 align 8
a = realloc a 35
i = realloc i 0
v = alloc 66 align 8
q = realloc q 24
w = alloc 24 align 8
x = alloc 5 align 8
free r
free x
x = alloc 616 align 8
u = realloc u 285
free w
q = realloc q 48
u = realloc u 0
w = alloc 6 align 8
b = realloc b 2
k = realloc k 551
free q
p = realloc p 10
free k
free p
free d
free v
o = realloc o 0
v = alloc 12 align 16
free j
j = alloc 55 align 8
free u
u = realloc o 0
free a
s = realloc s 2
v = realloc v 0
a = alloc 616 align 8
o = alloc 27 align 8
free l
l = alloc 7 align 8
d = alloc 20 align 8
p = alloc 36 align 8
n = realloc n 0
k = alloc 9 align 16
v = realloc v 0
q = alloc 3 align 8
s = realloc s 6
r = alloc 8 align 16
free p
free c
free n
free l
free o
g = realloc g 22
free j
f = realloc f 10
j = alloc 1 align 16
o = realloc v 0
v = alloc 2 align 8
x = realloc x 13
free o
r = realloc r 16
free t
t = alloc 0 align 8
a = realloc a 1232
i = realloc i 0
o = realloc t 1
free i
i = alloc 200 align 8
h = realloc h 6
t = alloc 12 align 8
k = realloc k 205
l = alloc 48 align 16
free v
e = realloc e 6
v = alloc 31 align 8
free t
t = alloc 0 align 8
n = alloc 20 align 16
c = alloc 12 align 8
free x
r = realloc r 214
k = realloc k 1
x = alloc 24 align 8
p = alloc 2 align 16
free c
free w
free j
free e
e = alloc 4 align 16
free n
free i
free u
u = alloc 10 align 16
r = realloc r 215
p = realloc p 1
g = realloc g 21
i = realloc b 0
t = realloc t 57
b = alloc 6 align 8
n = alloc 2 align 16
free v
e = realloc e 2
v = alloc 2 align 16
free d
free m
t = realloc t 57
t = realloc t 61
free q
q = alloc 70 align 8
m = alloc 129 align 8
free r
r = alloc 1232 align 8
d = alloc 32 align 8
j = alloc 1 align 8
p = realloc p 2
free j
j = alloc 13 align 8
free j
j = alloc 4 align 8
w = alloc 16 align 8
d = realloc d 24
q = realloc q 12
c = realloc a 494
a = alloc 48 align 8
free u
free n
q = realloc q 11
k = realloc k 1
g = realloc g 5
m = realloc m 145
f = realloc f 0
r = realloc r 1232
free g
g = alloc 49 align 8
a = realloc a 56
free e
h = realloc h 0
e = alloc 7 align 16
free v
free g
free p
p = alloc 229 align 8
free j
free e
e = alloc 3 align 8
l = realloc l 155
b = realloc b 2
free i
i = alloc 6 align 8
free l
l = alloc 674 align 8
j = realloc a 40
w = realloc w 24
s = realloc s 6
b = realloc b 18
m = realloc m 72
x = realloc x 40
o = realloc o 2
free p
p = alloc 9 align 8
free f
f = alloc 1 align 8
d = realloc d 60
a = alloc 48 align 8
g = alloc 48 align 16
v = alloc 0 align 16
d = realloc d 299
m = realloc m 64
n = alloc 1 align 8
free f
h = realloc h 1
f = alloc 320 align 8
t = realloc t 56
h = realloc h 15
u = alloc 41 align 8
free h
free d
free l
free g
free b
free k
free a
free n
free f
x = realloc x 45
f = alloc 1 align 8
q = realloc q 3
n = alloc 41 align 8
a = alloc 20 align 8
free o
free v
j = realloc j 48
free p
i = realloc i 14
p = alloc 56 align 8
u = realloc u 41
v = alloc 221 align 8
o = alloc 247 align 8
k = alloc 56 align 16
free q
a = realloc a 22
free a
free k
free m
free n
n = realloc t 64
t = alloc 26 align 8
f = realloc f 49
p = realloc p 28
m = realloc c 478
c = alloc 166 align 8
k = alloc 225 align 8
free w
r = realloc r 616
x = realloc x 1
u = realloc u 20
w = alloc 7 align 16
a = alloc 3 align 8
i = realloc i 478
free v
free r
a = realloc a 0
i = realloc i 478
r = alloc 2 align 8
free c
c = alloc 49 align 8
v = alloc 6 align 8
free s
e = realloc e 3
f = realloc f 49
s = alloc 3 align 8
q = alloc 12 align 16
e = realloc e 3
j = realloc j 1
b = alloc 1 align 8
free o
o = alloc 25 align 8
a = realloc a 2
g = alloc 25 align 16
i = realloc i 479
e = realloc e 4
l = alloc 1 align 8
free m
g = realloc g 41
a = realloc a 2
m = alloc 47 align 16
b = realloc b 2
free r
r = alloc 240 align 8
d = alloc 64 align 8
h = alloc 20 align 8
free g
g = alloc 49 align 16
s = realloc s 2
free x
v = realloc v 3
free m
o = realloc o 12
free h
free p
i = realloc i 471
g = realloc g 24
o = realloc o 20
s = realloc s 4
free g
g = alloc 2 align 8
i = realloc i 471
free b
n = realloc n 56
b = alloc 40 align 8
free a
free n
i = realloc i 529
w = realloc w 16
w = realloc w 40
n = alloc 1 align 16
a = alloc 1 align 8
p = alloc 365 align 8
free f
f = alloc 2 align 16
h = alloc 2 align 8
e = realloc e 106
j = realloc j 9
m = alloc 15 align 8
d = realloc d 2
x = alloc 2 align 8
free n
free w
free d
free g
free i
v = realloc v 6
i = alloc 0 align 8
g = alloc 15 align 8
m = realloc m 7
d = alloc 14 align 16
g = realloc g 16
free f
free c
c = alloc 107 align 8
free o
o = alloc 49 align 8
free v
g = realloc g 16
free g
g = alloc 124 align 8
free s
free o
o = alloc 124 align 8
free t
i = realloc i 0
d = realloc d 7
x = realloc x 32
t = alloc 10 align 8
s = alloc 2 align 8
v = alloc 16 align 8
b = realloc b 2
b = realloc b 18
f = realloc u 12
u = alloc 7 align 8
h = realloc h 2
s = realloc s 4
d = realloc d 3
free e
e = alloc 1 align 8
m = realloc m 460
w = alloc 3 align 16
n = alloc 56 align 8
free s
q = realloc q 9
r = realloc r 8
u = realloc u 3
w = realloc w 6
free r
r = alloc 5 align 8
a = realloc a 209
k = realloc k 3
a = realloc a 209
l = realloc l 0
v = realloc v 32
free l
e = realloc e 2
free x
free n
e = realloc e 3
n = alloc 7 align 8
free g
free i
c = realloc c 1
i = alloc 189 align 8
free a
k = realloc k 124
k = realloc k 8
free k
w = realloc w 37
k = alloc 4 align 8
c = realloc c 17
a = alloc 2 align 16
w = realloc w 29
g = alloc 49 align 8
x = realloc a 2
p = realloc p 349
v = realloc v 2
free p
p = alloc 0 align 8
a = alloc 76 align 8
j = realloc j 1
l = alloc 3 align 8
s = alloc 2 align 8
free s
free l
free j
free p
free w
free c
free g
free x
t = realloc t 2
x = alloc 392 align 8
g = alloc 3 align 8
c = realloc b 10
b = alloc 2 align 8
free b
b = alloc 12 align 8
u = realloc u 19
w = alloc 22 align 16
p = alloc 62 align 8
j = alloc 392 align 8
b = realloc b 460
n = realloc n 14
l = alloc 48 align 16
s = alloc 66 align 16
free c
free k
free x
free t
free b
free u
free s
s = alloc 587 align 16
free q
q = alloc 8 align 16
o = realloc o 116
u = alloc 8 align 8
b = alloc 7 align 8
r = realloc r 12
e = realloc e 1
n = realloc n 18
p = realloc p 70
r = realloc r 0
t = alloc 22 align 8
x = alloc 317 align 8
free x
free t
free r
free u
free o
free e
free n
n = alloc 111 align 8
e = alloc 48 align 8
o = alloc 2 align 8
u = alloc 16 align 8
r = alloc 1 align 8
free r
r = alloc 392 align 8
t = alloc 0 align 8
b = realloc b 7
free b
n = realloc n 2
free n
free u
u = alloc 12 align 16
n = alloc 8 align 8
b = alloc 270 align 8
x = alloc 2 align 8
e = realloc e 40
free f
free o
free w
free d
free a
free h
h = alloc 3 align 8
a = alloc 0 align 16
e = realloc e 48
d = alloc 3 align 8
free j
p = realloc p 7
j = alloc 1 align 16
r = realloc r 388
w = alloc 0 align 8
o = alloc 330 align 8
f = alloc 3 align 8
k = alloc 270 align 16
c = alloc 95 align 8
free d
d = alloc 1 align 8
free x
v = realloc v 0
n = realloc n 8
x = alloc 3 align 16
free g
u = realloc u 12
free l
free b
b = alloc 0 align 8
l = alloc 0 align 16
g = alloc 56 align 8
free n
o = realloc o 289
free j
free e
free m
free r
free i
i = alloc 0 align 8
f = realloc f 3
free a
free f
free p
free h
q = realloc q 16
c = realloc c 47
b = realloc b 16
h = alloc 71 align 16
l = realloc l 0
p = alloc 7 align 8
o = realloc o 290
f = alloc 0 align 8
a = alloc 2 align 16
v = realloc v 0
r = alloc 8 align 8
m = alloc 16 align 8
e = alloc 57 align 8
j = alloc 0 align 8
free p
a = realloc a 4
p = alloc 44 align 8
n = alloc 1 align 16
l = realloc l 0
x = realloc x 7
w = realloc w 0
free j
n = realloc n 1
n = realloc n 1
free w
free n
n = alloc 61 align 8
s = realloc s 595
free a
free s
free m
free r
free v
c = realloc c 23
v = alloc 0 align 8
free f
l = realloc l 0
q = realloc q 8
e = realloc e 1
d = realloc d 0
n = realloc n 122
f = alloc 52 align 8
r = alloc 61 align 8
q = realloc q 4
free v
e = realloc e 0
free q
d = realloc d 2
free e
u = realloc u 301
e = alloc 301 align 8
p = realloc p 88
q = alloc 3 align 16
x = realloc x 4
free d
d = alloc 49 align 8
v = alloc 24 align 8
m = alloc 506 align 8
i = realloc i 16
s = alloc 23 align 16
e = realloc e 309
free x
e = realloc e 317
x = alloc 1 align 8
d = realloc d 57
g = realloc g 48
o = realloc o 282
h = realloc h 55
a = alloc 3 align 8
w = alloc 12 align 16
j = alloc 3 align 8
free i
free j
x = realloc x 2
j = alloc 1 align 16
free w
free j
j = alloc 23 align 16
w = alloc 88 align 16
i = alloc 52 align 16
free x
free w
free j
free h
free e
free v
free a
free p
free u
free b
free d
free o
free r
free n
l = realloc l 16
n = alloc 23 align 8
r = alloc 2 align 8
free r
r = alloc 8 align 8
n = realloc n 23
o = alloc 23 align 8
d = alloc 49 align 16
b = alloc 23 align 8
free b
free d
g = realloc g 64
d = alloc 33 align 16
b = realloc d 41
d = alloc 20 align 16
u = alloc 290 align 8
free u
free d
d = alloc 360 align 8
c = realloc c 31
s = realloc s 15
u = alloc 32 align 8
p = alloc 8 align 16
d = realloc d 7
u = realloc u 1
a = alloc 23 align 8
v = alloc 1 align 16
o = realloc o 11
e = alloc 23 align 8
h = alloc 1 align 16
p = realloc p 1
j = alloc 2 align 8
free j
free p
free e
free o
free a
free u
u = realloc h 17
m = realloc m 510
h = alloc 2 align 8
a = alloc 35 align 16
s = realloc s 15
o = alloc 7 align 8
a = realloc a 4
g = realloc g 56
i = realloc i 104
q = realloc q 1
e = alloc 11 align 16
p = alloc 15 align 8
free p
u = realloc u 34
p = alloc 52 align 16
j = alloc 5 align 8
free j
free p
l = realloc l 16
p = alloc 16 align 8
o = realloc o 0
free o
free l
free q
m = realloc m 514
free m
m = alloc 49 align 8
f = realloc f 46
free f
free h
free s
free p
free b
free a
g = realloc g 49
r = realloc r 0
free r
r = alloc 49 align 8
a = alloc 16 align 8
e = realloc e 0
b = alloc 261 align 16
p = alloc 5 align 8
s = alloc 49 align 8
h = alloc 150 align 8
r = realloc r 7
u = realloc u 38
free n
free u
free s
free p
free b
e = realloc e 8
c = realloc c 32
b = alloc 5 align 16
free h
h = alloc 2 align 8
h = realloc h 6
p = alloc 2 align 8
c = realloc c 64
s = alloc 2 align 16
u = realloc t 0
c = realloc c 128
a = realloc a 0
k = realloc k 49
free b
b = alloc 2 align 8
free m
free v
free p
free u
a = realloc a 0
free e
e = alloc 1 align 16
u = alloc 2 align 8
i = realloc i 28
g = realloc g 65
p = alloc 2 align 8
v = alloc 7 align 8
m = alloc 0 align 16
t = alloc 2 align 8
n = alloc 49 align 16
t = realloc t 1
u = realloc u 2
u = realloc u 100
free s
g = realloc g 66
s = alloc 63 align 16
h = realloc h 2
c = realloc c 64
free i
i = alloc 49 align 16
k = realloc k 1
m = realloc m 7
free c
h = realloc h 0
r = realloc r 3
c = alloc 2 align 8
f = alloc 5 align 8
q = alloc 49 align 8
l = alloc 213 align 8
e = realloc e 0
o = alloc 64 align 8
c = realloc c 2
j = alloc 2 align 16
free m
free j
j = alloc 15 align 8
h = realloc h 0
c = realloc c 3
v = realloc v 3
d = realloc d 14
free p
p = alloc 5 align 8
i = realloc i 2
free i
free u
u = alloc 7 align 8
free h
q = realloc q 49
p = realloc p 5
h = alloc 49 align 8
i = alloc 0 align 8
m = alloc 31 align 8
n = realloc n 49
e = realloc e 15
free a
a = alloc 5 align 8
w = alloc 2 align 8
v = realloc v 3
x = realloc w 0
w = alloc 9 align 8
free o
free k
free s
free c
f = realloc f 9
r = realloc r 89
c = alloc 203 align 8
s = alloc 2 align 8
free e
free f
l = realloc l 49
t = realloc t 2
f = alloc 193 align 16
free x
x = alloc 72 align 8
v = realloc v 0
free t
free i
n = realloc n 24
free l
l = alloc 0 align 8
free h
r = realloc r 105
j = realloc j 7
a = realloc a 1
h = alloc 2 align 8
i = alloc 36 align 16
l = realloc l 49
m = realloc m 3
t = alloc 6 align 8
t = realloc t 6
b = realloc b 2
e = alloc 10 align 8
k = alloc 62 align 8
o = alloc 1 align 8
free m
i = realloc i 32
free q
free g
free c
free v
free i
free h
free a
free w
j = realloc j 0
t = realloc t 6
w = realloc l 31
k = realloc k 63
free b
b = alloc 6 align 8
u = realloc u 49
d = realloc d 0
l = alloc 0 align 8
a = alloc 2 align 8
x = realloc x 72
l = realloc l 8
h = realloc e 0
free k
k = alloc 100 align 8
l = realloc l 7
e = alloc 2 align 16
i = alloc 5 align 16
v = realloc n 24
n = realloc f 7
f = alloc 56 align 8
free h
n = realloc n 7
u = realloc u 24
h = alloc 3 align 8
free f
free h
h = alloc 21 align 16
a = realloc a 2
v = realloc v 2
f = alloc 5 align 8
c = alloc 5 align 16
g = alloc 8 align 16
v = realloc v 2
q = alloc 12 align 8
free u
j = realloc j 0
u = alloc 49 align 8
m = alloc 122 align 16
l = realloc l 0
free q
free l
b = realloc b 7
l = realloc g 4
g = alloc 7 align 8
free u
free g
m = realloc m 137
g = alloc 7 align 8
free l
free h
free e
t = realloc t 7
free m
x = realloc x 63
s = realloc s 6
free f
f = alloc 4 align 8
i = realloc i 5
m = realloc b 8
n = realloc n 56
b = realloc p 152
i = realloc i 0
p = alloc 6 align 8
o = realloc o 1
x = realloc x 47
free g
g = alloc 2 align 8
e = alloc 1 align 8
h = realloc n 72
free m
g = realloc g 1
m = alloc 8 align 8
m = realloc m 16
n = alloc 159 align 8
l = alloc 2 align 8
c = realloc c 1
u = alloc 7 align 8
q = alloc 2 align 8
free n
free a
free u
free w
free v
v = alloc 16 align 8
free e
free o
s = realloc s 7
j = realloc j 0
h = realloc h 76
o = realloc r 52
r = alloc 24 align 8
e = alloc 2 align 8
w = alloc 118 align 8
c = realloc c 31
u = alloc 47 align 8
a = alloc 115 align 8
n = alloc 56 align 8
free j
free p
p = alloc 24 align 8
n = realloc n 2
i = realloc i 0
free p
free o
q = realloc q 1
h = realloc h 72
o = alloc 3 align 16
p = alloc 14 align 8
s = realloc s 14
l = realloc l 4
j = alloc 7 align 8
free j
free i
i = alloc 49 align 8
q = realloc q 1
j = alloc 64 align 16
b = realloc b 152
free n
e = realloc e 3
n = realloc p 4
q = realloc q 1
free g
free t
free e
free x
free r
r = alloc 8 align 8
r = realloc r 7
x = alloc 28 align 8
e = alloc 49 align 8
l = realloc l 5
t = alloc 2 align 8
g = realloc w 122
f = realloc f 12
w = realloc g 2
d = realloc d 1
g = alloc 14 align 16
p = alloc 2 align 8
free e
s = realloc s 13
b = realloc b 136
u = realloc u 43
k = realloc k 50
e = alloc 48 align 8
free j
free l
l = alloc 2 align 8
j = realloc l 0
free k
free m
free j
free a
free v
free s
free g
free e
free x
free p
free d
free f
f = alloc 142 align 8
d = alloc 1 align 8
p = alloc 2 align 8
x = alloc 7 align 16
e = alloc 178 align 16
w = realloc w 68
o = realloc o 0
g = alloc 142 align 8
s = alloc 32 align 16
v = alloc 7 align 8
a = alloc 7 align 8
x = realloc x 3
j = alloc 7 align 16
m = alloc 8 align 8
free w
w = alloc 3 align 16
e = realloc e 2
k = realloc q 2
w = realloc w 2
free b
b = alloc 15 align 8
j = realloc j 75
free f
o = realloc o 0
f = alloc 9 align 16
q = realloc o 2
free v
v = alloc 2 align 8
o = alloc 1 align 8
l = alloc 83 align 8
free i
free q
free b
b = alloc 20 align 16
free s
g = realloc g 142
free k
free j
free t
t = realloc d 0
l = realloc l 166
d = alloc 0 align 8
n = realloc n 2
j = alloc 1 align 8
k = alloc 3 align 8
c = realloc c 2
free h
f = realloc f 10
n = realloc n 20
w = realloc w 20
h = alloc 2 align 16
s = alloc 57 align 16
a = realloc a 23
h = realloc h 10
w = realloc w 40
free p
p = alloc 8 align 16
free g
free a
free h
free f
f = alloc 7 align 8
free f
free l
l = alloc 44 align 8
f = realloc m 4
m = realloc f 8
f = alloc 107 align 8
h = realloc m 16
h = realloc h 49
f = realloc f 108
x = realloc x 60
n = realloc n 10
m = alloc 52 align 8
a = alloc 2 align 8
g = alloc 3 align 16
n = realloc n 5
free n
n = alloc 24 align 8
free n
k = realloc k 3
n = alloc 20 align 8
free n
n = alloc 40 align 16
p = realloc p 49
w = realloc w 20
free w
w = alloc 6 align 8
n = realloc n 44
q = alloc 142 align 8
i = alloc 49 align 8
q = realloc q 146
free q
free i
i = alloc 3 align 8
q = alloc 3 align 8
k = realloc k 2
c = realloc c 1
free c
free i
free n
m = realloc m 51
l = realloc l 2
e = realloc e 1
n = realloc d 0
d = realloc p 0
p = alloc 49 align 8
free p
free d
free q
q = alloc 7 align 8
free q
free g
g = alloc 39 align 16
q = alloc 20 align 8
free q
r = realloc r 7
q = alloc 0 align 8
d = alloc 15 align 16
p = alloc 24 align 16
free p
p = alloc 1 align 8
free p
free t
t = alloc 20 align 8
p = alloc 57 align 8
i = alloc 32 align 16
c = realloc s 3
free l
l = alloc 31 align 8
s = alloc 108 align 8
free x
x = realloc k 1
u = realloc u 38
free h
t = realloc t 40
f = realloc f 7
w = realloc w 14
free j
j = realloc t 32
a = realloc a 6
d = realloc d 30
free c
q = realloc q 0
c = alloc 27 align 16
q = realloc q 3
t = alloc 13 align 8
free u
free a
a = alloc 108 align 16
c = realloc c 13
free r
free v
g = realloc g 31
free o
free a
free x
x = alloc 55 align 8
g = realloc g 15
a = realloc i 64
free m
m = alloc 1 align 8
n = realloc n 2
l = realloc l 30
i = alloc 3 align 8
e = realloc e 9
o = alloc 2 align 16
q = realloc q 1
v = alloc 14 align 8
r = alloc 107 align 8
u = alloc 17 align 16
h = alloc 49 align 16
k = alloc 33 align 8
free l
l = alloc 7 align 16
l = realloc l 49
free c
free f
s = realloc s 124
f = alloc 57 align 8
a = realloc a 40
c = alloc 57 align 8
free e
c = realloc c 49
free w
o = realloc o 4
free o
free r
free v
free q
q = alloc 7 align 8
v = alloc 32 align 8
free v
v = alloc 16 align 8
s = realloc s 3
r = alloc 7 align 16
o = alloc 0 align 8
j = realloc j 64
s = realloc s 11
s = realloc s 11
w = alloc 1 align 8
n = realloc n 0
e = alloc 2 align 8
free t
free s
free j
free o
free f
free k
free m
free w
free p
free v
free l
free n
free i
free a
free r
free h
free b
free x
free d
free q
free g
g = alloc 0 align 16
g = realloc g 0
g = realloc g 0
free c
e = realloc e 10
free g
free u
free e
e = alloc 24 align 8
e = realloc e 27
e = realloc e 40
u = alloc 7 align 8
e = realloc e 2
u = realloc u 2
free e
e = realloc u 1
free e
e = alloc 3 align 16
free e
e = alloc 4 align 8
e = realloc e 16
u = alloc 38 align 8
g = alloc 2 align 8
c = alloc 7 align 8
u = realloc u 76
free c
c = alloc 16 align 8
c = realloc c 17
q = alloc 7 align 16
d = alloc 0 align 8
x = alloc 105 align 8
free q
free d
d = alloc 2 align 8
d = realloc d 2
q = alloc 16 align 8
b = alloc 1 align 8
q = realloc q 8
h = alloc 17 align 8
free c
c = alloc 11 align 8
q = realloc q 16
d = realloc d 2
free b
free e
d = realloc d 4
e = alloc 33 align 16
b = alloc 36 align 8
r = alloc 116 align 8
a = alloc 105 align 8
i = realloc r 116
e = realloc e 8
r = alloc 3 align 8
n = alloc 3 align 8
free u
u = alloc 5 align 16
free i
a = realloc a 105
i = alloc 3 align 8
e = realloc e 8
l = alloc 49 align 8
free q
free x
x = alloc 8 align 16
q = alloc 7 align 16
free b
a = realloc a 65
b = alloc 1 align 8
free b
free a
free x
free i
i = alloc 2 align 8
x = alloc 8 align 16
free x
free i
free r
r = alloc 3 align 16
r = realloc r 3
i = alloc 2 align 16
free l
r = realloc r 3
free d
d = alloc 9 align 8
l = realloc r 3
d = realloc d 1
r = alloc 30 align 8
x = alloc 2 align 8
a = alloc 11 align 8
b = alloc 8 align 8
free c
c = alloc 3 align 8
v = alloc 63 align 8
q = realloc q 11
p = alloc 32 align 8
w = alloc 28 align 16
m = alloc 3 align 8
k = alloc 79 align 16
free q
q = alloc 4 align 16
f = realloc p 63
p = alloc 3 align 8
o = alloc 63 align 16
w = realloc w 44
j = alloc 2 align 8
a = realloc a 19
s = alloc 49 align 8
o = realloc o 126
free u
u = realloc v 3
v = realloc j 2
a = realloc a 11
j = alloc 7 align 8
t = alloc 71 align 8
free r
free m
s = realloc s 55
free w
d = realloc d 0
f = realloc f 71
v = realloc v 2
free q
free g
free e
n = realloc n 11
free i
i = realloc a 1
a = realloc n 3
t = realloc t 3
free a
a = alloc 2 align 8
n = alloc 2 align 8
e = alloc 2 align 16
e = realloc e 0
g = alloc 7 align 8
b = realloc b 9
free p
p = alloc 4 align 8
q = alloc 0 align 8
c = realloc c 2
w = realloc p 20
free g
free w
free c
free e
free n
free a
b = realloc b 4
free v
v = alloc 49 align 8
j = realloc j 2
l = realloc l 3
a = alloc 49 align 8
x = realloc x 2
d = realloc d 0
n = alloc 55 align 8
e = alloc 3 align 8
a = realloc a 33
c = alloc 1 align 8
free b
free c
c = alloc 49 align 8
n = realloc n 47
b = alloc 26 align 16
free a
a = alloc 101 align 8
f = realloc f 75
w = alloc 49 align 8
g = alloc 1 align 8
u = realloc u 0
free b
free w
free f
f = alloc 49 align 8
w = alloc 0 align 8
free w
g = realloc g 1
g = realloc g 1
h = realloc h 0
w = alloc 49 align 16
b = alloc 3 align 8
free b
free w
w = alloc 49 align 8
b = alloc 1 align 8
p = alloc 7 align 16
free p
o = realloc o 2
free o
o = alloc 49 align 8
i = realloc i 1
t = realloc t 3
v = realloc v 33
k = realloc k 3
free n
free b
free h
free i
free g
free k
free t
x = realloc x 2
free o
o = realloc l 4
c = realloc c 48
free q
q = alloc 0 align 8
l = alloc 40 align 8
t = alloc 12 align 8
free s
free t
t = alloc 7 align 16
free q
q = alloc 2 align 8
s = alloc 49 align 8
k = alloc 36 align 8
q = realloc q 42
free e
t = realloc t 7
e = alloc 1 align 16
d = realloc d 0
q = realloc q 21
g = alloc 7 align 8
i = alloc 7 align 8
h = alloc 28 align 8
b = alloc 36 align 8
n = alloc 49 align 16
free n
free b
free h
free i
i = alloc 3 align 8
free u
free i
free g
free q
free t
free k
k = alloc 7 align 8
t = alloc 2 align 16
q = realloc s 43
k = realloc k 14
free t
t = alloc 3 align 8
free k
l = realloc l 2
k = alloc 49 align 8
v = realloc v 3
s = alloc 4 align 16
free t
x = realloc x 0
c = realloc c 24
t = alloc 3 align 8
w = realloc w 53
free s
s = alloc 2 align 8
o = realloc o 1
g = realloc q 44
s = realloc s 0
c = realloc c 27
q = alloc 56 align 8
i = alloc 0 align 8
u = alloc 3 align 8
u = realloc u 3
free l
free q
free u
free j
free k
d = realloc d 8
x = realloc x 4
s = realloc s 2
k = alloc 68 align 8
j = alloc 3 align 16
u = alloc 28 align 16
free k
k = alloc 23 align 16
q = alloc 47 align 16
l = alloc 2 align 8
h = alloc 7 align 8
b = alloc 6 align 8
n = alloc 28 align 16
a = realloc a 8
l = realloc l 4
v = realloc v 11
p = alloc 40 align 8
free g
e = realloc e 2
g = alloc 3 align 16
m = alloc 63 align 8
r = alloc 1 align 8
c = realloc c 30
free b
b = alloc 4 align 8
w = realloc w 47
f = realloc f 7
free n
s = realloc s 10
free r
r = alloc 47 align 8
n = alloc 28 align 8
free h
h = alloc 52 align 8
free q
free m
free s
o = realloc o 2
free x
x = alloc 64 align 8
free n
free j
b = realloc b 8
x = realloc x 32
free r
u = realloc u 15
r = alloc 4 align 8
j = realloc u 106
u = alloc 44 align 8
free u
free j
free r
free h
free k
free c
free a
free x
x = alloc 8 align 8
a = alloc 1 align 16
i = realloc i 11
v = realloc v 27
c = alloc 0 align 8
k = alloc 16 align 8
h = alloc 1 align 8
free h
h = alloc 28 align 16
i = realloc i 11
v = realloc v 54
e = realloc e 49
r = alloc 7 align 8
g = realloc g 6
j = alloc 4 align 8
j = realloc j 4
u = alloc 16 align 8
j = realloc j 64
w = realloc w 47
n = alloc 2 align 8
c = realloc c 2
free c
c = alloc 13 align 8
s = alloc 0 align 16
l = realloc l 2
m = alloc 16 align 16
k = realloc k 15
q = alloc 2 align 8
free q
d = realloc d 16
free d
free l
u = realloc u 8
t = realloc t 7
free t
s = realloc s 16
free s
free c
free g
u = realloc u 7
g = alloc 7 align 16
k = realloc k 2
c = alloc 16 align 8
s = realloc g 14
g = alloc 26 align 16
b = realloc b 55
o = realloc o 0
free o
v = realloc v 50
c = realloc c 3
o = alloc 50 align 16
j = realloc j 64
t = realloc u 23
u = alloc 49 align 8
l = alloc 8 align 8
free l
free g
free u
free t
free c
free k
free j
free m
free e
free i
free b
b = alloc 49 align 8
i = alloc 47 align 8
p = realloc p 40
free p
p = alloc 2 align 8
e = alloc 41 align 8
m = alloc 49 align 16
free b
free p
free h
free o
free a
free f
r = realloc r 41
f = alloc 50 align 16
free n
f = realloc f 49
n = alloc 5 align 8
s = realloc s 7
a = alloc 17 align 8
o = alloc 2 align 8
h = alloc 3 align 16
p = alloc 2 align 8
b = realloc m 41
m = alloc 2 align 8
j = realloc a 17
b = realloc b 1
a = alloc 1 align 8
v = realloc v 49
free j
free r
r = alloc 3 align 16
j = alloc 16 align 8
f = realloc f 2
free x
x = alloc 1 align 8
k = alloc 0 align 8
c = alloc 15 align 8
t = alloc 2 align 8
u = alloc 17 align 8
free a
a = alloc 55 align 8
g = realloc a 1
b = realloc b 0
a = alloc 0 align 8
l = alloc 3 align 16
d = alloc 3 align 8
g = realloc g 0
free s
w = realloc w 0
free b
b = alloc 9 align 8
s = alloc 3 align 16
free d
free s
free b
free a
free w
free t
free c
c = alloc 2 align 8
g = realloc g 1
t = alloc 0 align 8
p = realloc p 3
f = realloc f 2
w = alloc 3 align 8
a = alloc 3 align 8
free a
free w
free f
free g
free x
free r
r = alloc 17 align 8
n = realloc n 2
x = alloc 84 align 8
r = realloc r 16
g = alloc 3 align 8
f = alloc 36 align 16
w = alloc 24 align 16
a = alloc 3 align 8
n = realloc n 2
k = realloc k 0
c = realloc c 98
b = alloc 10 align 16
s = alloc 15 align 8
f = realloc f 72
e = realloc e 20
free e
e = alloc 0 align 16
t = realloc t 0
x = realloc x 0
i = realloc i 94
free i
free b
free c
c = alloc 3 align 16
b = alloc 56 align 16
i = alloc 17 align 8
d = alloc 0 align 8
q = alloc 15 align 16
free q
free d
free i
free b
free c
free w
free s
free k
o = realloc o 1
e = realloc e 0
k = alloc 3 align 8
s = realloc j 20
j = alloc 49 align 8
r = realloc r 41
free g
free s
free v
free h
free m
m = alloc 0 align 8
h = alloc 7 align 16
o = realloc o 2
v = alloc 56 align 8
s = alloc 68 align 16
g = realloc n 3
p = realloc p 1
r = realloc r 20
n = alloc 8 align 8
free m
m = alloc 7 align 8
w = alloc 1 align 16
free m
free g
free n
free s
s = alloc 3 align 8
v = realloc v 55
n = alloc 7 align 8
g = alloc 3 align 8
m = alloc 3 align 8
c = alloc 40 align 8
g = realloc g 2
b = alloc 12 align 8
i = alloc 48 align 8
g = realloc g 2
f = realloc f 3
free e
free w
m = realloc m 11
w = alloc 0 align 8
e = alloc 55 align 8
free s
free x
free e
free m
free i
free c
free n
w = realloc w 0
h = realloc h 3
n = alloc 64 align 8
p = realloc p 2
c = alloc 19 align 16
i = alloc 2 align 16
free v
g = realloc g 1
g = realloc g 4
h = realloc h 2
free i
free h
free g
free r
r = alloc 2 align 8
free r
p = realloc p 2
a = realloc a 11
r = alloc 63 align 8
g = alloc 0 align 8
h = alloc 58 align 8
i = alloc 9 align 8
v = alloc 8 align 16
n = realloc n 63
m = alloc 11 align 16
o = realloc o 4
free o
o = alloc 1 align 8
e = alloc 2 align 8
x = alloc 49 align 16
s = alloc 19 align 8
free p
free s
free x
free e
free o
o = alloc 12 align 8
a = realloc a 11
g = realloc g 8
e = alloc 2 align 8
free n
n = alloc 42 align 8
free e
e = alloc 11 align 8
g = realloc g 12
x = realloc c 11
c = alloc 1 align 16
s = alloc 7 align 8
m = realloc m 5
u = realloc u 13
p = alloc 49 align 8
t = realloc t 0
k = realloc k 6
d = alloc 64 align 8
q = alloc 5 align 8
r = realloc r 1
free n
n = realloc b 11
b = realloc m 2
a = realloc a 49
free r
free s
free i
free t
free l
l = alloc 8 align 8
free f
f = alloc 7 align 8
x = realloc x 15
t = alloc 49 align 16
i = alloc 8 align 8
a = realloc a 48
s = alloc 49 align 16
free i
free s
free a
a = alloc 16 align 8
l = realloc l 24
f = realloc f 7
s = alloc 2 align 8
free t
free s
free f
free x
free e
free u
u = alloc 7 align 8
e = alloc 49 align 16
x = alloc 49 align 8
f = alloc 7 align 8
s = alloc 2 align 8
free h
free s
free f
a = realloc a 20
f = alloc 49 align 8
s = alloc 7 align 8
h = alloc 8 align 16
free h
h = alloc 7 align 8
u = realloc u 0
t = alloc 3 align 8
i = alloc 24 align 16
k = realloc k 8
c = realloc c 0
t = realloc t 0
l = realloc l 21
free l
l = alloc 9 align 8
u = realloc u 8
r = alloc 12 align 8
e = realloc e 8
free e
e = alloc 2 align 16
b = realloc b 8
o = realloc o 8
k = realloc k 1
j = realloc j 65
m = alloc 17 align 8
s = realloc s 0
free s
s = alloc 17 align 16
g = realloc g 2
free g
free j
free u
free c
free l
free m
m = alloc 24 align 8
free m
m = alloc 0 align 16
l = alloc 56 align 8
c = alloc 8 align 16
b = realloc b 8
u = alloc 10 align 8
free u
p = realloc p 8
free p
l = realloc l 56
p = alloc 28 align 16
free r
r = alloc 0 align 8
s = realloc s 34
u = alloc 2 align 8
j = alloc 61 align 8
free p
n = realloc n 7
u = realloc u 0
p = alloc 2 align 8
g = alloc 2 align 16
n = realloc n 15
free t
free h
free a
l = realloc l 49
a = alloc 0 align 16
free e
b = realloc b 9
free p
p = alloc 50 align 16
free v
v = alloc 48 align 8
u = realloc u 0
free u
free s
free m
free f
f = alloc 3 align 8
m = alloc 8 align 8
s = alloc 56 align 8
u = alloc 50 align 8
e = alloc 0 align 8
h = alloc 48 align 16
a = realloc a 16
free a
free e
e = realloc d 56
d = alloc 2 align 8
free d
d = alloc 3 align 8
o = realloc o 1
a = alloc 49 align 8
free a
free o
o = realloc x 7
free o
o = alloc 2 align 8
x = alloc 7 align 8
a = alloc 32 align 8
h = realloc h 54
free r
free i
free u
free l
free k
free b
g = realloc g 4
b = alloc 4 align 8
w = realloc w 2
s = realloc s 24
b = realloc b 2
free j
v = realloc v 32
j = alloc 2 align 8
k = alloc 24 align 16
a = realloc a 48
g = realloc g 3
l = alloc 1 align 8
u = realloc s 8
s = alloc 8 align 16
free n
free v
free c
free f
free o
free j
free b
free g
free e
free p
p = alloc 2 align 16
e = alloc 51 align 16
g = alloc 41 align 8
b = alloc 3 align 8
free b
free g
free e
free p
w = realloc w 48
h = realloc h 46
d = realloc d 6
a = realloc a 32
q = realloc q 2
free q
free m
u = realloc u 4
m = alloc 8 align 8
q = alloc 52 align 8
m = realloc m 7
p = alloc 24 align 8
e = realloc m 1
w = realloc w 7
m = alloc 32 align 8
e = realloc e 2
g = alloc 3 align 8
b = alloc 7 align 16
j = realloc q 36
m = realloc m 31
q = alloc 24 align 8
u = realloc u 2
free u
e = realloc e 3
u = alloc 40 align 8
free a
free u
free e
p = realloc p 43
e = realloc k 24
g = realloc g 3
k = realloc g 11
g = realloc h 23
d = realloc d 7
d = realloc d 6
h = alloc 7 align 8
u = alloc 0 align 16
a = alloc 49 align 8
o = alloc 7 align 16
f = alloc 7 align 8
c = alloc 16 align 8
v = realloc a 11
a = alloc 7 align 16
free f
o = realloc o 15
free k
x = realloc x 3
h = realloc h 11
free q
q = alloc 2 align 16
k = alloc 64 align 16
p = realloc p 43
f = alloc 40 align 8
l = realloc l 9
q = realloc q 49
n = alloc 49 align 16
free e
free n
free q
free p
free l
l = alloc 0 align 8
free v
v = alloc 7 align 8
h = realloc h 22
p = alloc 49 align 8
q = alloc 6 align 8
k = realloc k 64
n = alloc 41 align 16
w = realloc w 7
e = alloc 40 align 8
i = alloc 0 align 8
free l
j = realloc j 20
l = realloc a 15
u = realloc u 1
a = alloc 20 align 8
free d
free o
free w
free x
free s
u = realloc u 17
s = alloc 7 align 8
x = alloc 49 align 8
free v
free j
free g
free k
k = alloc 5 align 8
g = alloc 2 align 8
s = realloc s 7
j = alloc 7 align 8
free p
p = alloc 7 align 8
free c
g = realloc g 10
free x
free j
free s
free p
free m
free q
q = alloc 0 align 16
m = alloc 7 align 16
e = realloc e 1
p = alloc 7 align 8
free i
i = alloc 40 align 8
m = realloc m 23
s = alloc 3 align 8
s = realloc s 3
p = realloc p 7
j = alloc 3 align 8
free l
free e
free i
i = alloc 3 align 8
f = realloc f 7
e = realloc q 4
m = realloc m 46
free i
i = alloc 3 align 16
b = realloc b 23
q = alloc 40 align 8
l = alloc 24 align 8
x = alloc 0 align 8
c = alloc 2 align 8
free p
k = realloc k 13
g = realloc g 10
p = alloc 47 align 8
free e
e = realloc j 3
s = realloc s 1
j = alloc 40 align 8
q = realloc q 40
v = alloc 1 align 8
b = realloc b 15
free b
n = realloc n 49
p = realloc p 39
h = realloc h 44
b = alloc 1 align 8
i = realloc i 4
free j
i = realloc i 4
q = realloc q 36
l = realloc l 46
free s
m = realloc m 2
s = alloc 10 align 8
j = alloc 13 align 8
n = realloc n 55
w = alloc 1 align 8
o = alloc 3 align 8
q = realloc q 40
free x
x = alloc 3 align 8
d = alloc 4 align 16
c = realloc c 1
r = alloc 24 align 8
t = alloc 9 align 8
free t
free r
free c
free x
free w
free n
free s
free m
free o
free h
free v
free d
free f
free a
free b
free k
free p
free i
free q
free u
free g
l = realloc l 2
free l
e = realloc e 3
l = alloc 2 align 16
j = realloc j 26
free j
l = realloc l 49
e = realloc e 6
e = realloc e 6
l = realloc l 1
free l
e = realloc e 0
l = realloc e 0
l = realloc l 0
free l
l = alloc 3 align 8
l = realloc l 4
e = alloc 2 align 8
j = alloc 0 align 8
g = alloc 5 align 8
u = alloc 0 align 16
q = alloc 4 align 16
free u
free g
e = realloc e 7
g = alloc 8 align 8
free e
free j
j = alloc 32 align 8
e = realloc g 15
g = alloc 7 align 8
j = realloc j 36
u = alloc 15 align 8
free g
g = alloc 2 align 8
free e
e = alloc 36 align 8
l = realloc l 5
i = alloc 2 align 8
p = alloc 4 align 8
free p
free i
free l
free j
free g
free u
free q
free e
e = alloc 2 align 16
e = realloc e 4
free e
e = alloc 59 align 16
q = alloc 49 align 8
u = alloc 3 align 16
q = realloc q 2
g = alloc 2 align 8
q = realloc q 1
g = realloc g 1
free g
g = alloc 1 align 8
u = realloc u 11
j = alloc 7 align 8
e = realloc e 50
free e
j = realloc j 14
e = alloc 56 align 8
free e
e = alloc 8 align 8
free e
free u
free g
g = alloc 19 align 8
g = realloc g 49
u = alloc 34 align 8
j = realloc j 0
e = alloc 2 align 8
l = alloc 7 align 8
free u
free l
l = realloc q 2
j = realloc j 0
e = realloc e 6
q = alloc 2 align 16
u = alloc 2 align 16
i = alloc 49 align 8
i = realloc i 43
p = alloc 1 align 16
l = realloc l 0
free i
i = alloc 0 align 16
g = realloc g 24
e = realloc e 6
