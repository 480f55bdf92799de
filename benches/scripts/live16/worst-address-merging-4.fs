freespace script 1
heap 16384 fit=worst order=address
a = alloc 1321 align 256
b = alloc 1321
c = alloc 1321
d = alloc 23
free d
d = alloc 1321 align 8
e = alloc 0 align 128
f = alloc 4
g = alloc 20
free g
free b
b = alloc 1348 zeroed
g = alloc 176
h = alloc 29
i = alloc 12
j = alloc 1348 align 16
free f
f = alloc 8 zeroed
k = alloc 1321 align 256 zeroed
l = alloc 1321 align 32
m = alloc 4 align 256
j = realloc j 1
n = alloc 1348
o = alloc 18
d = realloc d 41
p = alloc 31
q = alloc 1 align 4 zeroed
r = alloc 0 align 64 zeroed
s = alloc 1321 zeroed
free c
c = alloc 101 align 128
t = alloc 32
u = alloc 0
v = alloc 780
w = alloc 1348 align 128
m = realloc m 4
x = alloc 28 align 8 zeroed
free h
free d
free v
free m
free t
free c
free r
free q
free p
p = alloc 313 align 16
q = alloc 714 align 128 zeroed
r = alloc 1348 align 16 zeroed
c = alloc 1321
t = alloc 60 align 8
m = alloc 47 align 16
s = realloc s 80
v = alloc 65 align 16 zeroed
d = alloc 255 zeroed
free d
free f
free p
free g
free c
c = alloc 12 align 4
free l
v = realloc v 64
free a
a = alloc 3
free x
x = alloc 3
l = alloc 128 align 32
g = alloc 6
p = alloc 0 align 16
free v
free p
free g
free l
free x
free q
q = alloc 1348 align 64 zeroed
x = alloc 72 align 8 zeroed
free s
s = alloc 29 align 128
l = alloc 1348 align 16
g = alloc 1348 align 64
p = alloc 1321
b = realloc b 1321
v = alloc 1348 align 8
o = realloc o 9
f = alloc 104 align 16
c = realloc c 16
d = alloc 171 align 8 zeroed
h = alloc 12 align 32
free x
free h
free d
d = alloc 4
h = alloc 1 align 16
x = alloc 64 align 32 zeroed
free g
free q
free b
free m
free a
free e
free j
j = alloc 12
e = alloc 1348
a = alloc 0
m = alloc 9
b = alloc 1348 align 16
q = alloc 0 zeroed
g = alloc 11
free m
free q
free b
free g
free a
free e
x = realloc x 60
e = alloc 65 align 16
a = alloc 65 align 64
g = realloc l 1352
c = realloc c 18
l = alloc 1321 align 8 zeroed
free l
free c
x = realloc x 30
c = alloc 19 align 16 zeroed
l = alloc 31 align 8
b = alloc 1348 align 8
q = alloc 1348 align 64
free q
q = alloc 1321 align 4 zeroed
free q
q = alloc 13 align 16
free q
q = alloc 504
m = alloc 1 align 128 zeroed
free m
free q
free b
b = alloc 65 align 16 zeroed
q = alloc 1348 align 32 zeroed
free q
free b
free l
free c
free x
free e
e = alloc 1348 align 64 zeroed
x = alloc 88 align 4
c = alloc 1321 zeroed
l = alloc 656 align 4
b = alloc 29 zeroed
free b
b = alloc 14 zeroed
free b
free l
l = alloc 65
free l
l = alloc 8 align 16
b = alloc 1321
q = alloc 47 align 32
m = alloc 65 align 8
free m
free q
free b
b = alloc 157 zeroed
free b
b = alloc 222
free f
f = alloc 12 align 16
q = alloc 477
m = alloc 65
free q
free m
m = alloc 29 align 4
free m
free f
f = alloc 8 align 32
free i
free e
free h
h = alloc 1348
e = alloc 65 zeroed
i = alloc 327
free w
i = realloc i 327
d = realloc d 8
w = alloc 60 align 8
m = alloc 65 align 16
q = alloc 4 align 4
free b
b = alloc 128 align 8
free t
free s
free k
free u
u = alloc 65
k = alloc 1348
free d
b = realloc b 64
d = alloc 3
s = alloc 8 align 128 zeroed
t = alloc 65 align 16
free r
r = alloc 4 align 8
free e
e = alloc 0 align 64 zeroed
free e
free w
free k
k = alloc 9 align 8
free t
free j
free n
free b
free c
free h
free o
free m
free i
free f
free u
u = alloc 132 align 16
free v
free q
r = realloc r 1
q = alloc 2036
v = alloc 13
free s
free k
free a
free v
v = alloc 65 align 32
free q
q = alloc 74
l = realloc l 0
a = alloc 60 align 64 zeroed
k = alloc 74 align 64
s = alloc 20 align 4 zeroed
f = alloc 270
i = alloc 1321 align 16 zeroed
m = alloc 1348 zeroed
o = alloc 2
free k
k = alloc 28
h = alloc 2 align 32 zeroed
c = alloc 128
free m
m = alloc 1348 align 32
q = realloc q 83
b = alloc 3
n = alloc 29 align 256
free i
i = alloc 680 align 16 zeroed
j = alloc 12 zeroed
t = alloc 680 align 8
w = alloc 31 align 8
e = alloc 58 align 32
free q
free n
n = alloc 1 align 8
m = realloc m 1321
free l
e = realloc e 51
l = alloc 1321
q = alloc 36 zeroed
free m
free a
a = alloc 65
free v
free r
r = alloc 65 align 64
v = alloc 1321 zeroed
m = alloc 1352 align 4
free e
free c
free h
h = alloc 65
free b
b = alloc 29 align 8
c = alloc 22 align 64
free b
free l
l = alloc 29
a = realloc a 24
free r
r = alloc 230
b = alloc 0 align 256
e = alloc 29 align 8
free j
free f
free h
h = alloc 1321
f = alloc 588 align 32
j = alloc 452 align 64 zeroed
free g
free j
free f
free h
free e
free i
free r
free t
free a
free k
free v
free w
free b
free s
free o
free c
free q
q = alloc 498 align 4 zeroed
c = alloc 8
free d
free c
m = realloc m 1352
q = realloc q 560
c = alloc 136 zeroed
free m
free c
free u
free n
n = alloc 65 align 32
free x
free l
free q
free n
free p
p = alloc 29 align 16
n = alloc 24 align 8
q = alloc 45
n = realloc n 28
l = alloc 1321
q = realloc q 41
x = alloc 1 align 8
u = alloc 28 align 8 zeroed
c = alloc 1 align 64
l = realloc l 1337
free p
p = alloc 72 align 256
m = alloc 41
d = alloc 29 align 8
free l
free c
free x
free q
free n
free m
free d
free p
free u
u = alloc 1348 align 8
free u
u = alloc 65 align 16
p = alloc 1
free p
p = alloc 16 zeroed
d = alloc 2
m = alloc 29 align 128
free m
m = alloc 24 align 4
free p
u = realloc u 69
p = alloc 29 align 16
n = alloc 516 align 32
q = alloc 20
x = alloc 4 align 8
c = alloc 65
l = alloc 1321 align 4
o = realloc d 6
d = alloc 24 zeroed
s = alloc 0 zeroed
b = alloc 1338 align 16 zeroed
free l
l = alloc 0 align 4
w = alloc 257
free q
q = alloc 772
free u
u = alloc 1338 align 8
v = alloc 29 zeroed
free b
free u
u = alloc 8
free c
c = alloc 7
b = alloc 1 align 64
k = alloc 772
a = alloc 772
t = alloc 1348
r = alloc 65
free a
a = alloc 0
free v
free a
free t
free r
free k
free b
b = alloc 120 align 4
k = alloc 1
r = alloc 17 align 16
t = alloc 1321 align 8
a = alloc 29 align 16
v = alloc 1321 align 16 zeroed
i = alloc 30 align 4
e = alloc 24
h = alloc 1348 align 16
p = realloc p 0
f = alloc 11 align 64
j = alloc 516 zeroed
g = alloc 226
free c
free g
free j
free f
free p
free e
free i
free v
free a
free t
t = alloc 1348 align 8 zeroed
free r
r = alloc 6 align 256
a = alloc 948 align 8
free t
free a
free r
free k
n = realloc n 580
free b
free n
free s
free d
h = realloc h 2696
d = alloc 29 align 4 zeroed
free o
free d
q = realloc q 776
free h
h = alloc 29
free q
u = realloc u 0
q = alloc 65
free h
h = alloc 29 align 8
d = alloc 8 align 8
d = realloc d 4
o = alloc 1348 zeroed
s = alloc 29
free q
free s
free o
free d
free h
free u
free l
l = alloc 29 zeroed
u = alloc 8 zeroed
free w
free m
free l
free u
free x
x = alloc 264 align 16
free x
x = alloc 8 align 16
u = alloc 8 align 8
l = alloc 8 zeroed
m = alloc 1321
w = alloc 65 align 8
h = alloc 511 align 8
d = alloc 3 align 64
l = realloc l 8
o = alloc 8 zeroed
s = alloc 65
q = alloc 28
n = alloc 1348 align 4 zeroed
b = alloc 0 align 4
k = alloc 1321
r = alloc 169 align 8 zeroed
a = alloc 4 align 32 zeroed
free m
free b
free l
l = alloc 169
free o
o = alloc 4
b = alloc 29 align 32 zeroed
m = alloc 65 align 32 zeroed
t = alloc 32
v = alloc 65 align 8
free q
q = alloc 29 align 64
i = alloc 4 align 16
e = alloc 1348 align 256
free a
a = alloc 1
free a
free x
x = realloc i 2
i = alloc 29 align 128
a = alloc 1
p = alloc 4 align 16
free x
x = alloc 8
f = alloc 446 align 8 zeroed
j = alloc 65
g = alloc 439 align 16 zeroed
free s
s = alloc 4 align 16 zeroed
c = alloc 1321 align 32
free f
free s
free j
free c
free x
free a
free i
i = alloc 32 align 32
a = alloc 65 align 64
x = alloc 0 align 16
c = alloc 412
j = alloc 1348
s = alloc 0 align 4
free s
s = alloc 29 zeroed
f = alloc 23 zeroed
free f
f = alloc 1321 align 16 zeroed
free f
free s
free j
free c
free x
x = alloc 383 align 4 zeroed
free x
x = realloc o 2
free x
free i
i = alloc 259
free i
i = alloc 4 align 16
x = alloc 65 align 64
free x
q = realloc q 169
x = alloc 993 align 16 zeroed
o = alloc 0 align 16
c = alloc 8 zeroed
free c
c = alloc 1 zeroed
j = alloc 65 align 8
s = alloc 8 align 4
free s
s = alloc 16
f = alloc 1321 align 64 zeroed
free f
free s
free j
j = alloc 65 align 32
s = alloc 1 align 256 zeroed
f = alloc 1348 zeroed
free f
e = realloc e 674
free e
free j
j = realloc q 65
q = alloc 29 align 64
free q
q = alloc 8 align 16
e = alloc 65 align 4
free e
e = alloc 65 align 64 zeroed
free e
e = alloc 16
f = alloc 236
free f
free e
free q
q = alloc 1348
e = alloc 3
free e
free q
free j
free o
free x
free c
c = alloc 4
x = alloc 635
o = alloc 623 align 4
j = alloc 29 align 4
q = alloc 1348
e = alloc 373
f = alloc 26 align 8
free f
free e
free q
q = alloc 29 align 16
e = alloc 65
free e
e = alloc 4
f = alloc 65
free f
free e
e = alloc 511 align 32
free e
free q
free j
free o
o = alloc 1348
j = alloc 8
free j
b = realloc b 32
j = alloc 29
free j
free b
free x
x = alloc 7 align 8
free x
x = alloc 255 align 8
b = alloc 65
j = alloc 27 align 256
q = alloc 11
free q
v = realloc v 130
q = alloc 255 align 8
e = alloc 29 align 128 zeroed
f = alloc 15 zeroed
free f
free m
free i
free a
free g
free v
free c
free b
free u
u = alloc 32 align 8
free h
j = realloc j 29
h = alloc 11 align 256 zeroed
b = alloc 4 align 128
c = alloc 19 align 16
free u
u = alloc 20
v = alloc 1
free s
s = alloc 1024 align 16
g = alloc 45
a = alloc 1024
i = alloc 2 align 16 zeroed
m = alloc 426
f = alloc 21 align 16
free a
a = alloc 2 align 16
free v
free u
free e
e = alloc 1321 align 8 zeroed
u = alloc 12 align 64
v = alloc 146
free c
free u
free f
free s
x = realloc x 4
s = alloc 1348
f = alloc 1321
free o
o = alloc 29 align 32 zeroed
u = alloc 1321 align 16
c = alloc 8 align 32 zeroed
free r
free x
free w
free k
free n
n = alloc 1321
k = alloc 16 align 128
w = alloc 29 align 16
g = realloc g 41
x = alloc 426 align 8
r = alloc 232 align 4
free c
free h
free q
free v
free x
free r
free n
free t
s = realloc s 674
free f
f = alloc 611 zeroed
t = alloc 65 align 64
n = alloc 65 align 16
r = alloc 8 align 128
n = realloc n 425
free o
free k
free f
free j
free g
free r
free n
free b
p = realloc p 2
b = alloc 1348 align 32 zeroed
free p
p = alloc 17
free b
b = alloc 36 align 8
free p
free w
w = alloc 65 align 8 zeroed
free t
free e
e = alloc 65 align 16
t = alloc 1955 align 256
p = alloc 30 align 8 zeroed
n = alloc 169
r = alloc 99 align 64 zeroed
g = alloc 1321 align 4
j = alloc 65
f = alloc 748 align 16 zeroed
free j
j = alloc 29 align 16
free n
n = alloc 169
k = alloc 250 align 8
o = alloc 1348
free k
k = alloc 55
x = alloc 513 align 4
free a
free s
free x
free d
free f
free u
free o
o = alloc 65 align 16
j = realloc j 29
p = realloc p 15
u = alloc 248 align 4
f = alloc 705 zeroed
free b
b = alloc 6 zeroed
free t
t = alloc 1321
free g
g = alloc 3 align 8 zeroed
d = alloc 0 zeroed
x = alloc 1348 align 16
s = alloc 1884
a = alloc 4 align 64
free u
u = alloc 1321 zeroed
v = alloc 169 align 32
q = alloc 1348
h = alloc 513 zeroed
c = alloc 32 align 8
free e
free b
free l
l = alloc 55
free g
g = alloc 28 align 256
b = alloc 1321
e = alloc 29
free j
free k
k = alloc 2 align 8 zeroed
j = alloc 65 align 32
free c
free r
free v
free j
j = alloc 1321
free e
e = alloc 63
free h
free p
free e
free b
free i
free o
free w
free g
d = realloc d 65
g = alloc 4 align 128
w = alloc 1348
o = alloc 1321 align 128 zeroed
free f
f = alloc 2 align 8 zeroed
i = alloc 5 align 16 zeroed
b = alloc 1348
free g
free n
free l
free t
t = alloc 1321 align 8
l = alloc 1 align 32
n = alloc 4 align 8 zeroed
n = realloc n 5
g = alloc 16
e = alloc 65 zeroed
p = alloc 29 align 8
h = alloc 12 zeroed
v = alloc 29 align 8 zeroed
free v
free w
free q
free l
free o
o = alloc 340
l = alloc 1348
free a
a = alloc 11
free o
o = alloc 3 align 16
q = alloc 29 align 8 zeroed
w = alloc 22
v = alloc 29 align 8
r = alloc 287 zeroed
free l
free r
r = alloc 229
l = alloc 1348 align 8
c = alloc 1321 align 16
free v
free c
free l
l = alloc 12 align 4
c = alloc 1321 align 32 zeroed
free r
r = alloc 3 align 16
v = alloc 200 align 16 zeroed
free c
free v
h = realloc h 1348
free r
free w
w = alloc 31 zeroed
r = alloc 29 align 32
v = alloc 113 align 16
x = realloc x 674
c = alloc 10
free c
free x
free r
r = alloc 1321
x = alloc 21 align 8
c = alloc 12
free c
c = alloc 5
free c
free x
free r
r = alloc 4 align 16 zeroed
x = alloc 2
c = alloc 2
u = realloc u 2
free u
free x
free r
free w
w = alloc 24 align 256
r = alloc 2 align 32
x = alloc 23 align 8
u = alloc 1321 align 16
free u
free x
x = alloc 284
free x
free r
r = alloc 0 align 4
x = alloc 1321 align 16
free x
free r
r = alloc 1321 align 8 zeroed
free r
r = alloc 720
x = alloc 18 align 8
u = alloc 113 align 32
free u
free x
free r
r = alloc 65 align 8
x = alloc 798
u = alloc 65 align 16
free u
free x
free r
free w
free q
free o
free a
free t
free g
free m
free n
free v
free b
free s
free j
j = alloc 5
free d
free e
free i
free h
free f
f = alloc 65
free p
free l
l = alloc 29 align 16
free j
free l
l = alloc 1321 align 128 zeroed
free c
c = alloc 1348
free c
free f
free k
k = alloc 29
f = alloc 48 align 4
free l
free f
free k
k = alloc 2 align 16 zeroed
f = alloc 2
l = alloc 1321 align 8
c = alloc 32
j = alloc 1348
p = alloc 29
h = alloc 178 zeroed
free h
h = alloc 19 align 8
i = alloc 19 align 16 zeroed
e = alloc 24 align 4
d = alloc 3 align 8 zeroed
s = alloc 0 align 256
b = alloc 65
j = realloc j 674
free c
c = alloc 25
v = alloc 131 zeroed
n = alloc 24 align 8
m = alloc 1321
g = alloc 2 align 16 zeroed
v = realloc v 130
n = realloc n 20
free s
s = alloc 1321 align 16
free k
k = alloc 262 align 32
free k
k = alloc 65 align 8
l = realloc l 0
m = realloc m 1321
t = alloc 29 zeroed
a = alloc 2 align 8 zeroed
free g
free p
p = alloc 708 align 8 zeroed
g = alloc 2 align 64
free g
free p
free m
free l
free v
free a
free c
free n
free d
d = alloc 1356 align 8 zeroed
n = alloc 65
free n
n = alloc 1321
free n
n = alloc 129
c = alloc 4
free c
free n
free d
free e
free i
free h
free t
free b
free j
j = alloc 65
b = alloc 2
t = alloc 26
k = realloc k 65
free k
k = alloc 4
h = alloc 4
i = alloc 7
free i
i = alloc 65 align 64
e = alloc 8 align 16
free e
free i
i = alloc 128 zeroed
e = alloc 1348 align 4
d = alloc 1348 zeroed
n = alloc 65 align 64 zeroed
c = alloc 1348 align 4
a = alloc 1348 align 32
v = alloc 26 zeroed
l = alloc 1049 align 128
m = alloc 12
p = alloc 16 align 4
g = alloc 21 align 8
o = alloc 1348 zeroed
q = alloc 29
free q
o = realloc o 674
q = alloc 6 align 16
w = alloc 4 zeroed
r = alloc 5 align 8
x = alloc 29
free x
x = alloc 29
l = realloc l 4
u = alloc 65
free u
free l
l = alloc 4
u = alloc 3 align 32
free u
free l
free r
free w
free q
free o
free g
g = alloc 20
free g
g = alloc 11 align 256
free g
free p
free m
free x
free v
free a
free c
free n
t = realloc t 26
n = alloc 156 align 16
free n
free t
free e
free i
free h
h = alloc 2
i = alloc 37
d = realloc d 2696
free d
d = alloc 65 align 64
s = realloc s 65
e = alloc 65
free e
free s
free h
free k
free b
free j
free d
free i
free f
f = alloc 4 align 8
i = alloc 1321 align 16
d = alloc 4
j = alloc 1321 zeroed
free f
f = alloc 29
free j
j = alloc 29 align 8
free f
free j
free d
d = alloc 136 align 8
j = alloc 22 align 4
f = alloc 29
b = alloc 48
k = alloc 136 align 8
h = alloc 65 zeroed
s = alloc 65 align 16 zeroed
e = alloc 32 align 8 zeroed
t = alloc 1321
n = alloc 1348
c = alloc 4 align 16
a = alloc 1348 align 4
v = alloc 29
x = alloc 32 zeroed
m = alloc 65 align 64 zeroed
x = realloc x 28
p = alloc 24 align 256 zeroed
g = alloc 498 align 4
o = alloc 43 align 32
q = alloc 12 align 8
w = alloc 511 align 128
r = alloc 1321
l = alloc 29
u = alloc 33 zeroed
free i
i = alloc 22 align 8
free u
free i
i = alloc 363 align 32
u = alloc 29
free l
l = alloc 15 align 8
free u
u = alloc 244 align 64
free l
free u
u = alloc 1 align 8
c = realloc c 12
free i
free o
free j
free t
free u
free q
free k
free a
free n
n = alloc 580 align 4 zeroed
a = alloc 832 align 8
k = alloc 205 align 16
free h
h = alloc 751
q = realloc b 484
free k
k = alloc 29 align 8
b = alloc 8
u = alloc 5
t = alloc 65 align 64
j = alloc 1348 align 8
o = alloc 12 align 128
i = alloc 12 align 16
l = alloc 108
free i
free n
n = alloc 1348 align 16
free q
free o
o = alloc 24
q = alloc 5 align 64 zeroed
i = alloc 1348
u = realloc u 2
free t
free q
free o
o = alloc 109 align 16 zeroed
q = alloc 511
f = realloc f 29
t = alloc 799 align 4 zeroed
free j
free n
free r
free c
free q
free w
free h
free b
free m
free a
free f
free v
free x
free g
free t
free l
free e
free d
free i
free u
free p
free s
free o
free k
k = alloc 136 zeroed
o = alloc 65 align 16 zeroed
k = realloc k 97
free k
k = alloc 24 align 32
s = alloc 522 align 4 zeroed
p = alloc 1321 align 64
u = alloc 61 align 64
i = alloc 1348 align 4
i = realloc i 674
free s
s = alloc 65 align 32
free p
p = alloc 65 align 8
d = alloc 2 align 8 zeroed
e = alloc 7 zeroed
l = alloc 1321
free u
u = alloc 1348
t = alloc 1 align 8
g = alloc 24 align 8
x = alloc 914
free x
x = alloc 1348 align 8
v = alloc 1 zeroed
f = alloc 1
a = alloc 1 align 4
free e
free i
i = alloc 1348
e = alloc 1
m = alloc 29 align 8 zeroed
b = alloc 29 zeroed
h = alloc 1321 align 8
w = alloc 1321
q = alloc 144 align 64
c = alloc 5 zeroed
free m
free u
free v
free a
free h
free x
x = alloc 24 align 4
free x
x = alloc 1348 align 16
h = alloc 12 align 4
free x
x = alloc 256 align 8 zeroed
a = alloc 29
free d
d = alloc 29
free i
free b
free c
free o
free h
h = alloc 23
free g
g = alloc 65 align 8
o = alloc 1023
c = alloc 65 zeroed
b = alloc 1 align 8 zeroed
i = alloc 1348
free l
free g
g = alloc 1 align 8 zeroed
l = alloc 4 align 16
v = alloc 0 align 8
free t
t = alloc 1348
u = alloc 29 zeroed
m = alloc 1348 zeroed
free v
v = alloc 512 zeroed
r = alloc 1348
n = alloc 8 align 8
j = alloc 1348 align 128
free c
free a
l = realloc l 8
free u
u = alloc 256 align 16
free v
v = alloc 115 zeroed
a = alloc 1023 zeroed
free p
free n
n = alloc 17 align 32
p = alloc 29
c = alloc 15 align 8
free c
free p
free n
free u
free l
free t
a = realloc a 1015
t = alloc 62
free t
free a
a = alloc 32 align 16
a = realloc a 64
free a
free g
free j
free o
free b
free w
free d
d = alloc 1348 align 256
free d
free h
free m
m = alloc 12 align 16 zeroed
h = alloc 27
free h
free e
free m
free q
r = realloc r 1332
free x
free r
r = alloc 65 align 16 zeroed
free v
free i
free s
free f
free k
free r
r = alloc 51 align 8 zeroed
free r
r = alloc 185
k = alloc 185 align 128 zeroed
f = alloc 0 zeroed
free f
r = realloc r 189
f = alloc 32
s = alloc 4 align 8 zeroed
i = alloc 1348 align 128
free i
i = alloc 185
v = alloc 13 align 8
x = alloc 17 align 4 zeroed
q = alloc 254
free q
q = alloc 13 align 64
m = alloc 5 align 8 zeroed
v = realloc v 13
e = alloc 5 align 8
h = alloc 1321 align 4
d = alloc 1348
w = alloc 132
b = alloc 1321
o = alloc 1321
j = alloc 1348 align 8
g = alloc 7 align 256
free g
free k
free j
free o
free b
b = alloc 8 zeroed
o = alloc 13
j = alloc 32
i = realloc i 370
k = alloc 1321 align 64
free w
k = realloc k 1321
free i
free k
k = alloc 1025 align 4 zeroed
free o
o = alloc 244
i = alloc 37 align 8
w = alloc 256 zeroed
free w
free i
free o
free b
b = alloc 1000 align 32
o = alloc 24 align 4 zeroed
i = alloc 23
f = realloc f 64
w = alloc 29 align 8 zeroed
g = alloc 68
a = alloc 24 align 128
t = alloc 65 align 64 zeroed
l = alloc 90 align 16
u = alloc 13 align 32
o = realloc o 16
n = alloc 10 align 128 zeroed
free n
free o
g = realloc g 2
o = alloc 1348 zeroed
n = alloc 5 zeroed
free n
n = alloc 231 align 128
p = alloc 2 align 64
free d
free b
free i
free g
free u
free t
t = alloc 29 align 16
u = alloc 135 align 16
free x
free k
free a
a = alloc 1
free a
free w
w = alloc 1348 align 256
a = alloc 29
k = alloc 4
free k
k = alloc 40 align 64
x = alloc 1321
g = alloc 1321 align 4
i = alloc 29 align 16
b = alloc 13 align 8
free b
b = alloc 0
d = alloc 5
c = alloc 0 align 8
free c
free d
free b
b = alloc 128
r = realloc r 181
a = realloc a 0
d = alloc 16 align 32
s = realloc s 29
c = alloc 29
free c
free s
f = realloc f 56
l = realloc l 82
free l
l = alloc 1348
s = alloc 29 align 16 zeroed
c = alloc 12 zeroed
free c
c = alloc 16 align 8
free h
free q
free w
free r
free n
free v
free j
free f
free i
i = alloc 10 zeroed
free i
i = alloc 1348
free s
s = alloc 7 align 16
f = alloc 29 align 128
j = alloc 29 align 32
v = alloc 7 align 32
n = alloc 65 zeroed
free n
n = alloc 65 align 32 zeroed
r = alloc 6 align 16
free s
free u
u = alloc 1203 align 64
free a
a = alloc 7
s = alloc 55 align 64
w = alloc 18
q = alloc 20
h = alloc 87 zeroed
free t
free h
free q
free w
free s
free a
free v
free j
free f
free r
free u
free l
free g
free p
free c
free e
free x
free i
i = alloc 1348 zeroed
x = alloc 2040 zeroed
free n
free x
free i
free m
free k
free d
free o
free b
b = alloc 3 align 4
o = alloc 1 align 64 zeroed
d = alloc 1 align 16
free b
free d
d = alloc 1321 align 256
b = alloc 39
k = alloc 24
b = realloc b 0
free o
free b
b = alloc 232 align 8
free k
k = alloc 1321
o = alloc 1348
m = alloc 244
i = alloc 1024 align 16
x = alloc 244 align 4
n = alloc 244 align 8
free b
b = alloc 65 align 32
e = alloc 0 align 128
c = alloc 29
p = alloc 244 zeroed
g = alloc 1024 align 8
l = alloc 10 zeroed
u = alloc 36
r = alloc 6 zeroed
free n
n = alloc 1321 align 128 zeroed
f = alloc 65 zeroed
j = alloc 12
v = alloc 1321 align 4
a = alloc 512 align 4
s = alloc 29 align 8
w = alloc 16
q = alloc 29 align 16 zeroed
h = alloc 11
t = alloc 29 align 16 zeroed
free e
free s
free x
free c
free f
free n
free h
free v
free m
free j
free a
free g
free p
free i
free r
free w
free t
free b
free q
free l
l = alloc 1321 zeroed
free u
free l
free k
free o
free d
d = alloc 1321
o = alloc 1321
k = alloc 4 align 16 zeroed
l = alloc 1321 align 128
free o
o = alloc 124
u = alloc 1321
q = alloc 123 align 32 zeroed
b = alloc 1066 align 32 zeroed
free o
o = alloc 24 align 128
free k
k = alloc 16 align 8 zeroed
t = alloc 487 align 16
w = alloc 1321 align 4
r = alloc 65
i = alloc 1321 align 32
p = alloc 29
g = alloc 487 align 32
a = alloc 29 align 32 zeroed
j = alloc 17 align 8 zeroed
m = alloc 1348 align 32
v = alloc 1 align 8
free d
d = alloc 29
h = alloc 125 align 4
n = alloc 1348 align 8
free u
u = alloc 65 align 16
free p
p = alloc 23 align 64
free w
w = alloc 4 align 64
f = alloc 264
c = alloc 12 align 16
x = alloc 397 align 8
s = alloc 1348 align 32
e = alloc 51
free s
s = alloc 1321 align 64
free e
free p
free m
free r
free j
free f
free d
free s
s = alloc 397 align 64
h = realloc h 141
d = alloc 397
free s
s = alloc 1066
f = alloc 65 align 16
j = alloc 8 align 64
r = alloc 12 align 16
m = realloc u 32
free x
x = alloc 141
u = alloc 412 align 32
p = alloc 176 align 64
free v
v = alloc 1348
e = alloc 40 align 128
free n
free k
free m
free e
free f
free q
free t
t = alloc 32 align 64
free d
a = realloc a 0
l = realloc l 1313
free t
free s
free o
free w
free r
r = alloc 1348 align 32
w = alloc 65 zeroed
free c
free l
free j
free h
x = realloc x 157
h = alloc 16
r = realloc r 1352
free r
r = alloc 176 align 16
j = alloc 65 align 16 zeroed
free j
free r
free x
free h
free u
free v
free g
free w
free b
free i
free p
free a
a = alloc 1348
free a
a = alloc 1348 align 64 zeroed
p = alloc 27 align 4
i = alloc 16
free a
a = alloc 2
b = alloc 29
w = alloc 3
g = alloc 97 align 8
v = alloc 24
u = alloc 29 align 128
h = alloc 6 align 8
free i
i = alloc 1 align 64
x = alloc 4 align 16
r = alloc 1348
j = alloc 1321
l = alloc 590
c = alloc 6 align 4
o = alloc 167 align 4
free h
h = alloc 167 align 4
s = alloc 29 align 32
t = alloc 1321 align 4
d = alloc 32 zeroed
q = alloc 4 align 32
f = alloc 1348
free o
o = alloc 2 align 16
e = alloc 12 align 16
x = realloc x 2
free f
f = alloc 29 align 64 zeroed
m = alloc 20 align 4
k = alloc 153 align 64
free x
x = alloc 15 align 4 zeroed
n = alloc 1348 align 4
free k
free n
n = alloc 65 align 8
free x
s = realloc s 14
x = alloc 29 align 8 zeroed
free n
free x
free s
s = alloc 29 align 8
x = alloc 33 align 4 zeroed
n = alloc 29
free f
free n
n = alloc 32
free x
x = alloc 3 align 16
f = alloc 1348
k = alloc 16 align 4
free n
n = alloc 65
free k
free n
c = realloc c 5
n = alloc 11 align 32
free f
free n
n = alloc 29 align 4
f = alloc 3 align 8
k = alloc 3 align 4
free c
free k
free f
f = alloc 3
k = alloc 0 align 16
free n
n = alloc 65
c = alloc 58
f = realloc f 1
free k
free f
free n
n = alloc 16 align 64
free c
free n
n = alloc 1348 align 64
free s
s = alloc 12 align 16
c = alloc 1348
free n
n = alloc 3 zeroed
f = alloc 24 align 64 zeroed
k = alloc 1348
free c
free k
free f
free n
free s
free o
free q
q = alloc 29 align 8 zeroed
o = alloc 1348
s = alloc 234
n = alloc 65
free d
d = alloc 236 align 8
f = alloc 1 align 4 zeroed
k = alloc 89 zeroed
c = alloc 495 align 8
free n
free c
free k
k = alloc 80 align 16
c = alloc 97 zeroed
n = alloc 1321
free f
free n
free c
u = realloc u 2
free k
x = realloc x 19
k = alloc 3 zeroed
free u
u = alloc 44
c = alloc 36 align 16 zeroed
free k
free c
c = alloc 24 align 16
k = alloc 24
n = alloc 65
f = alloc 29
free u
u = alloc 1321 zeroed
free f
f = alloc 1348 align 32
free u
free f
free n
n = alloc 16
free q
free g
free b
free c
free w
e = realloc e 199
free l
l = alloc 2 align 16
w = alloc 16 align 4
c = alloc 1266
free j
j = alloc 1 align 16
b = alloc 107
free k
free b
b = alloc 65 align 16
free j
j = alloc 1130
k = alloc 2 zeroed
g = alloc 773
q = alloc 78
f = alloc 8 align 8 zeroed
free b
b = alloc 65 align 4
o = realloc o 4
u = alloc 24
free f
free u
u = alloc 256 align 32 zeroed
free o
free u
u = alloc 1348
o = alloc 55 align 64
f = alloc 1321 align 256
free q
free f
f = alloc 1321 align 4
q = realloc t 1305
v = realloc v 12
free o
free v
v = alloc 1321 align 32
e = realloc e 99
o = alloc 1 align 8 zeroed
free u
u = alloc 19 align 128
t = alloc 4
free o
free t
free u
free e
e = alloc 1 align 4
u = alloc 255 align 8
t = alloc 65 align 8 zeroed
o = alloc 4 align 4 zeroed
free g
free t
free u
free e
e = alloc 96
u = alloc 270 align 64
free u
u = alloc 20 align 16
t = alloc 20
g = alloc 1348 align 64
free g
h = realloc h 4
g = alloc 1321 align 8 zeroed
free g
free h
free u
u = alloc 64 align 64
h = alloc 27 align 8
g = alloc 65 align 16
free g
free h
h = alloc 1348
free h
p = realloc p 13
free p
p = alloc 29 align 16 zeroed
h = alloc 25
free h
h = alloc 64 zeroed
g = alloc 65 align 16 zeroed
free g
free h
free r
free u
free w
free q
free j
free s
free n
n = alloc 1321
s = alloc 65 align 32
j = alloc 136
free e
e = alloc 16 align 16
q = alloc 33 align 64
i = realloc i 0
w = alloc 20 align 16
u = alloc 8 align 8
r = realloc k 4
k = alloc 65 align 256
h = alloc 451
g = alloc 3
free x
x = realloc n 1321
free i
free h
h = alloc 20 align 32
i = alloc 1348 align 4
n = alloc 65 align 4
free v
v = realloc s 130
free d
free b
b = alloc 560
d = alloc 1321 align 4
s = alloc 20 align 32
free r
r = realloc p 45
free a
free l
free c
free s
free j
free d
d = alloc 28 align 8
j = alloc 65 zeroed
s = alloc 0 align 256
c = alloc 1348 align 4
l = alloc 24 align 8
a = alloc 16
p = alloc 1
free c
free b
free i
i = alloc 29
b = alloc 8 zeroed
free w
w = alloc 1321 align 32
free d
free x
x = alloc 4 align 256 zeroed
d = alloc 1321 align 8
c = alloc 12 align 8
free a
a = realloc b 65
v = realloc v 1348
free t
t = alloc 1348 align 4
free r
free w
free a
free t
free f
free d
free p
free l
l = alloc 12 align 32
p = alloc 24 align 64
free q
free o
o = alloc 29 align 8
q = alloc 29
d = alloc 29
free p
p = alloc 29 align 4 zeroed
f = alloc 4
t = alloc 12 align 16 zeroed
a = alloc 3
free v
free c
c = alloc 29 zeroed
v = alloc 71 align 16 zeroed
free o
o = alloc 1348 align 8
w = alloc 1321
r = alloc 76
b = alloc 32 align 4
free q
free l
l = alloc 8
free l
free r
r = realloc w 1317
free r
free c
free f
free p
free b
free v
v = alloc 3 align 8
free v
v = alloc 40 align 128
b = alloc 3 align 4
p = alloc 65 align 4
f = alloc 3 align 128
c = alloc 20 align 8
r = alloc 1321 zeroed
w = alloc 28 align 4 zeroed
l = alloc 3 align 4
q = alloc 16
free q
q = alloc 1348 align 16
free q
free l
free w
free r
r = alloc 29 align 128
w = alloc 1321 align 128
l = alloc 65
free t
free w
free c
free a
free m
m = alloc 21
a = alloc 244
c = alloc 1
w = alloc 0
t = alloc 12
free e
e = alloc 29 align 128
q = alloc 65 align 4
free i
free o
free c
free s
free b
b = alloc 12 align 4 zeroed
s = alloc 3 align 16 zeroed
c = alloc 1321 align 32
free s
s = alloc 913
o = alloc 1 align 128
i = alloc 0 align 4
free f
s = realloc s 29
free r
free u
u = alloc 29
r = alloc 296 align 4 zeroed
free o
o = alloc 9 align 32
f = alloc 1321 align 32
free s
s = alloc 1321 align 64 zeroed
free p
free h
free o
free t
free k
k = alloc 29 align 4
t = alloc 8 zeroed
o = alloc 29 align 4 zeroed
free s
free r
r = alloc 21
free u
u = alloc 27
s = alloc 65
h = alloc 16
free r
r = alloc 244
free t
t = alloc 3 zeroed
p = alloc 1321
free g
g = alloc 29
free o
free s
free a
a = alloc 1321 align 128
s = alloc 65 align 8 zeroed
o = alloc 264 zeroed
free e
free t
free q
q = alloc 29 align 4 zeroed
t = alloc 29 align 4
e = alloc 0 zeroed
free v
free n
free l
l = alloc 624 align 4
n = alloc 1075 align 256 zeroed
v = alloc 1321
free l
l = alloc 50 align 16
free s
free i
free e
e = alloc 127 align 64 zeroed
i = alloc 29 align 32 zeroed
free i
free e
free u
free k
k = alloc 284
u = alloc 284 align 8
e = alloc 29
free e
free u
free k
free m
m = alloc 1321 zeroed
k = alloc 1
u = alloc 0
free u
u = alloc 2 align 256
e = alloc 1321
i = alloc 156 align 32
s = alloc 72
free s
free i
free e
free u
free k
k = alloc 29 align 8
u = alloc 89 align 16
e = alloc 6 align 8
free e
free u
u = alloc 6
e = alloc 1321 align 8 zeroed
i = alloc 6 align 4
free i
free e
free o
free u
u = alloc 460 align 8
free k
k = alloc 986 align 64 zeroed
o = alloc 0 align 16
e = alloc 65
free u
u = alloc 50 zeroed
i = alloc 28 align 16 zeroed
e = realloc e 49
s = alloc 65
free i
free s
free e
free u
u = alloc 620 align 256
e = alloc 99
s = alloc 24
i = alloc 253 align 8
j = realloc j 32
free j
free s
free e
free u
free k
free m
free g
g = alloc 48 align 8
free g
g = alloc 8 align 64 zeroed
free g
g = alloc 65 align 8 zeroed
m = alloc 129 align 32
k = alloc 945 align 8
u = alloc 143
free u
u = alloc 1348
free u
u = alloc 4
free u
free k
k = alloc 29 align 4
u = alloc 0
free u
u = alloc 6 align 32
e = alloc 1075 align 16 zeroed
s = alloc 242 zeroed
p = realloc p 5
j = alloc 1
free j
j = alloc 164 align 32
free j
free p
free e
free u
u = alloc 1321 align 128
e = alloc 1321 align 8
p = alloc 1 align 256 zeroed
j = alloc 32 align 128
free j
free p
free x
free a
free c
c = alloc 29
a = alloc 32 align 4
x = alloc 18 align 8 zeroed
free i
i = alloc 0 zeroed
free m
m = alloc 29
p = alloc 242
j = alloc 29 zeroed
free q
free o
free i
i = alloc 256 align 64
o = alloc 29 align 4
q = alloc 29 align 32
free o
o = alloc 4
free u
u = alloc 29
x = realloc x 0
free l
free e
free w
u = realloc u 68
w = alloc 1 align 4
e = alloc 28
free m
free v
free p
free j
free n
free u
free r
free o
o = alloc 0 align 32
r = alloc 65 align 8
u = alloc 29 align 16
free o
free w
w = alloc 20 align 32
o = alloc 1348 align 16 zeroed
n = alloc 20 align 16 zeroed
j = alloc 151 align 128
p = alloc 65 align 64
v = alloc 4
m = alloc 29
free k
k = alloc 29 align 8
free j
j = alloc 29
l = alloc 65
free a
free o
o = alloc 29
free f
p = realloc p 1348
free p
p = alloc 1321 align 4 zeroed
f = alloc 29 align 8
free m
m = alloc 2 align 64
a = alloc 1321 align 8
free k
free a
free n
p = realloc p 2642
n = alloc 678 align 32 zeroed
u = realloc u 13
a = alloc 504 zeroed
k = alloc 4 align 16
free n
free o
free g
g = alloc 65 zeroed
o = alloc 15 align 32
n = alloc 29
free p
free w
free k
free q
free o
free x
free e
free l
free r
free g
free j
free h
free a
free n
free u
m = realloc m 6
free f
f = alloc 65 align 8
free m
free i
i = alloc 256 zeroed
m = alloc 65
u = alloc 72
free m
m = alloc 4 align 32
n = alloc 29 align 8 zeroed
free m
free b
free n
free i
c = realloc c 37
i = alloc 65 align 64
free s
free f
free i
free d
free c
free u
free v
free t
t = alloc 0 align 8 zeroed
t = realloc t 1348
free t
t = alloc 8 align 8 zeroed
free t
t = alloc 5
v = alloc 12 align 4 zeroed
v = realloc v 16
u = alloc 1348
c = alloc 1348 zeroed
free v
free c
free t
free u
u = alloc 649 align 64
free u
u = alloc 1348 align 64 zeroed
t = alloc 1348
free t
t = alloc 16 align 32
c = alloc 29
v = alloc 1321
d = alloc 27 zeroed
i = alloc 16 align 16
v = realloc v 4
f = alloc 16 align 8
s = alloc 2
free v
v = alloc 65 zeroed
n = alloc 1102 zeroed
b = alloc 65 align 256 zeroed
m = alloc 1348 align 8
a = realloc s 0
s = alloc 65 align 256 zeroed
h = alloc 1348 align 16
j = alloc 27 align 16
free u
u = alloc 29 align 16 zeroed
free d
free n
n = alloc 76 align 8
d = alloc 29
g = alloc 44
r = alloc 65 align 16
l = alloc 6
e = alloc 24
x = alloc 1348 align 4
free b
b = alloc 23 align 8
o = alloc 65
free d
d = alloc 128
q = alloc 28 align 4
k = alloc 65 align 8
free r
free i
free s
c = realloc c 14
v = realloc v 130
s = alloc 28
i = alloc 16 align 32
r = alloc 8 align 16
w = alloc 1
free x
x = alloc 28 align 128
p = alloc 6
free m
free u
u = alloc 65 align 8
m = alloc 76 zeroed
free p
free n
free x
x = alloc 6
n = alloc 24
free r
r = alloc 56 align 128 zeroed
p = alloc 12 align 4
free o
free l
f = realloc f 12
free g
g = alloc 1321 align 8
free w
free r
free e
free v
v = alloc 67 align 8 zeroed
e = alloc 65 align 128
free d
d = alloc 24 align 4 zeroed
r = alloc 29 align 8
w = alloc 34 align 16
free p
p = alloc 34
l = alloc 128
o = alloc 18 align 128 zeroed
free k
free n
free m
m = alloc 5 align 128 zeroed
n = alloc 49 align 64
free v
v = alloc 15
k = alloc 34
free j
free k
free v
free m
free r
free d
free n
free s
s = alloc 29 align 16
n = alloc 759 align 8
d = alloc 9 align 128 zeroed
r = alloc 1321
m = alloc 8 align 64
v = alloc 1321
free i
free v
v = alloc 1348 zeroed
i = alloc 65 align 16
k = alloc 65
j = alloc 29 align 16
free m
free j
free k
k = realloc n 755
n = alloc 1348
j = alloc 65 align 4
m = alloc 29 align 128
free i
free j
free n
free k
free r
free d
free v
free m
free s
free o
free f
free w
free u
free e
free a
a = alloc 232 align 8 zeroed
e = alloc 28
u = alloc 23 align 128 zeroed
w = alloc 65 zeroed
f = alloc 1348 align 32
o = alloc 65 align 8
s = alloc 65 align 16
m = alloc 1 align 8
v = alloc 1321
d = alloc 821
r = alloc 14 align 16
k = alloc 65 align 8
n = alloc 1348 align 32
j = alloc 15
i = alloc 1228 align 4
free g
free i
i = alloc 29
free j
j = alloc 126 align 16
free i
a = realloc a 261
free j
j = alloc 65 zeroed
i = alloc 23
g = alloc 1348 zeroed
free a
free g
i = realloc i 15
free j
free k
free r
free d
free v
free m
free s
s = alloc 65
m = alloc 65
v = alloc 29 align 8 zeroed
d = alloc 29 align 4
free d
d = alloc 29
free d
d = alloc 23
free b
free v
v = alloc 29 zeroed
b = alloc 28 align 64
free o
o = alloc 8
r = alloc 65
k = alloc 8 zeroed
j = alloc 2 align 16
g = alloc 65 zeroed
a = alloc 1051
free f
free n
free r
r = alloc 13 zeroed
n = alloc 6 align 8 zeroed
l = realloc l 64
f = alloc 1051 align 64
free x
free o
free d
d = alloc 34 align 16
free m
m = alloc 84
free m
free j
free f
f = alloc 65 align 64
free k
k = alloc 745 align 128
j = alloc 13 align 4
m = alloc 65 align 16 zeroed
o = alloc 65
x = alloc 1321 align 32
free i
free e
free d
d = alloc 127 align 4
e = realloc u 39
free n
free q
free l
free v
free p
free e
free m
m = alloc 1348 align 64
e = alloc 127
p = alloc 5
v = alloc 1321 align 64
l = alloc 1 zeroed
free m
m = alloc 84 zeroed
q = alloc 1321 align 16
n = alloc 1348
u = alloc 1348 align 8 zeroed
i = alloc 65
free e
free h
free d
free b
free l
l = alloc 77
b = alloc 13
d = alloc 5 align 4 zeroed
h = alloc 8 align 8
e = alloc 1348
free x
free o
