freespace script 1
heap 16384 fit=first order=address coalescing=off granule=8
a = alloc 1 align 8
free a
a = alloc 42
b = alloc 1 align 2 zeroed
c = alloc 8 align 4
d = alloc 56 align 4
e = alloc 60 align 4
f = alloc 51 align 16
g = realloc d 72
g = realloc g 80
d = alloc 40 align 16
free c
c = alloc 248 align 8
free e
e = alloc 0 align 8
h = alloc 615
f = realloc f 40
i = alloc 36
j = alloc 395 align 8
k = alloc 1
l = alloc 375 align 8
m = alloc 195
n = alloc 0 align 8
o = alloc 4
p = alloc 674 align 4
q = alloc 17 align 4
r = alloc 119
s = alloc 68 align 16
t = alloc 1
u = alloc 56 zeroed
v = alloc 55
w = alloc 16
x = alloc 1 align 8
free d
d = alloc 56 align 8 zeroed
free i
i = alloc 604
free w
free u
h = realloc h 615
a = realloc a 84
free h
h = alloc 20 align 2
free s
s = alloc 674
free h
h = alloc 8
k = realloc k 1
u = alloc 48 zeroed
j = realloc j 387
free t
t = alloc 155 align 8
free x
x = alloc 39
w = alloc 7
free f
free a
free b
b = alloc 256 align 4
a = alloc 101 align 4
f = alloc 0
free l
free q
free t
j = realloc j 193
t = alloc 1
q = alloc 16 align 4
l = alloc 0 align 8
free f
free l
l = alloc 76
free p
free h
h = alloc 40 align 16
p = alloc 24 align 16
f = alloc 1
free j
free e
free c
free t
free a
free v
v = alloc 499
free o
free v
free q
free b
free i
free u
free s
free f
free r
free x
free l
free p
free d
free w
free k
free n
free g
free h
free m
m = alloc 0 align 16
free m
m = alloc 0
h = alloc 0 align 8
free h
h = alloc 16
free h
h = alloc 1 align 16
g = alloc 233 align 16
n = alloc 1 align 8
k = alloc 0 align 4
free g
free h
free n
n = alloc 20 align 8
free m
free k
k = alloc 6 align 8
free k
free n
n = alloc 31
k = alloc 63 align 4
m = alloc 48
h = alloc 60
h = realloc h 61
g = alloc 1
g = realloc g 9
k = realloc k 0
w = alloc 5 align 4
d = alloc 385 align 8
p = alloc 10 align 2
l = alloc 23
x = alloc 2 align 2
r = alloc 28
f = alloc 0 align 4
s = alloc 16
free w
w = alloc 52 align 2
u = alloc 9 align 16
i = alloc 60 align 8
b = alloc 16 align 8
q = alloc 353 align 16
v = alloc 84 align 16
o = alloc 31
a = alloc 80
t = alloc 173 align 8
free p
free g
g = alloc 23 align 4
p = alloc 22 align 4
c = alloc 16 align 16
e = alloc 1 align 8
j = alloc 674
free x
x = alloc 59 align 8
free b
free j
j = alloc 0
free o
o = alloc 241 align 8
free k
free h
h = alloc 77
k = alloc 41 align 4
b = alloc 64 align 16
free b
b = alloc 0 align 16
free t
free k
free n
a = realloc a 2
n = alloc 240
k = alloc 4
t = alloc 484
free m
m = alloc 340 align 8
free p
free v
free a
free h
h = alloc 64
free o
o = alloc 56 zeroed
a = alloc 17
free l
l = alloc 512 align 16
v = alloc 13
p = alloc 95
free r
free g
g = alloc 196 align 8
free e
free d
g = realloc g 392
d = realloc p 2
w = realloc w 2
free l
l = alloc 25
p = alloc 674 align 4
e = alloc 129 align 8
r = alloc 21 align 16
free w
free e
free p
free l
free v
free j
s = realloc s 12
free s
s = alloc 74 align 16
j = alloc 2 align 4 zeroed
v = alloc 263
l = alloc 1
free l
l = alloc 218 align 4
free l
l = alloc 1 align 2
p = alloc 566 align 4
e = alloc 407 align 8
w = alloc 31 align 8
free w
free e
free p
p = alloc 56 align 2
e = alloc 48
free e
e = alloc 72 align 2
w = alloc 124
free w
free e
free p
free l
l = alloc 12
p = alloc 41 align 2
e = alloc 1 align 16
w = alloc 32 align 16
free w
n = realloc n 240
free n
free p
x = realloc x 67
p = alloc 1
n = alloc 612 align 2
w = alloc 49
free w
free n
free p
p = alloc 0
n = alloc 0
free n
free p
p = alloc 40
free t
free k
free f
free v
free o
o = alloc 68 align 16
v = alloc 580 align 2
f = alloc 40 align 4
k = alloc 7
t = alloc 250
n = alloc 8
w = alloc 674
free c
c = alloc 674 align 8
free f
free s
s = alloc 16
free t
free e
e = alloc 245 align 4
t = alloc 543
f = alloc 674 align 8
free n
free s
free g
free x
x = alloc 22
g = alloc 235 align 16
s = realloc d 18
d = alloc 31 align 4
n = alloc 8 align 2
i = realloc i 10
free j
j = alloc 10
free n
free o
o = alloc 17 align 2
n = alloc 65
free f
free o
free i
i = alloc 2
o = alloc 101
f = alloc 448
free i
i = alloc 1
free x
free j
j = alloc 8 align 16
free h
free v
free g
g = alloc 31
free f
f = alloc 268 align 16 zeroed
v = alloc 3 align 8
h = alloc 41
x = alloc 421 align 4
free j
j = alloc 22
free n
free w
free l
l = alloc 119
w = alloc 42 align 4
n = alloc 0 align 8
free j
free e
e = alloc 56
free h
h = alloc 520 align 8
free o
o = alloc 24 align 8
j = alloc 16 align 4
free a
a = alloc 56 align 8
free c
c = alloc 0 align 8
free g
free p
free t
t = alloc 37
p = alloc 90 align 2
g = alloc 51 align 8
free r
free w
w = alloc 0
free l
free w
w = alloc 0 align 16
l = alloc 516 align 8
r = alloc 4
free t
free r
free l
free w
free f
free a
free c
free d
free q
free v
free h
free u
free i
free s
free p
free n
free j
free b
free g
free k
free x
free e
free o
free m
m = alloc 1 align 16
o = alloc 1 align 8
e = alloc 491
x = alloc 1 align 2
free m
free x
x = alloc 512
free e
e = alloc 14 align 2
m = alloc 11
k = alloc 58 align 16
g = realloc k 50
k = alloc 674
b = alloc 45 align 2
j = alloc 40 align 8
n = alloc 9 align 4
p = alloc 581 align 16
s = alloc 38 align 8
j = realloc j 35
i = alloc 91 align 16 zeroed
u = alloc 208 align 2
h = alloc 4 align 4
v = alloc 16
q = alloc 101 align 8
free x
free q
free h
free u
free i
free j
free p
free n
n = alloc 144 zeroed
free v
free n
free s
free b
free k
free g
g = alloc 66
k = alloc 0 align 4
free m
m = alloc 0 align 8
b = alloc 56 align 16
free k
k = alloc 4 align 16 zeroed
s = alloc 1
n = alloc 0 align 4
v = alloc 240
p = alloc 3 align 4
free b
b = alloc 0
free p
free b
free v
v = alloc 1 align 2
b = alloc 16
k = realloc k 0
p = alloc 1 align 2
j = alloc 274
i = alloc 52 align 4
u = alloc 0
h = alloc 109
q = alloc 1
x = alloc 48
d = alloc 48 align 2
c = alloc 57 align 8
a = alloc 16 align 16
f = alloc 2 align 2 zeroed
w = alloc 207 align 4 zeroed
m = realloc m 0
free n
n = alloc 212
free m
m = alloc 674 align 8
l = alloc 2 align 4
r = alloc 548
t = alloc 674
free n
n = alloc 0
free t
f = realloc f 0
free n
free f
free l
free m
m = alloc 123
k = realloc k 0
l = alloc 151
free r
free q
free w
w = alloc 72 align 2
free b
b = alloc 1
q = alloc 1 align 8
r = alloc 44
free u
free e
e = alloc 4
u = alloc 573 align 8 zeroed
a = realloc a 16
f = alloc 2 align 16
free m
m = alloc 48
n = alloc 64 align 2
t = realloc d 1
d = alloc 374 align 4
free b
b = alloc 126 align 4
free q
q = alloc 15 align 16
free j
t = realloc t 17
free b
free r
free c
free v
free l
free p
free i
i = alloc 247 align 16
p = alloc 48
l = alloc 7 align 8
v = alloc 342
c = alloc 24
r = alloc 4 zeroed
b = alloc 8 align 16 zeroed
j = alloc 2
free k
free w
free i
i = alloc 3
w = alloc 24 align 4
j = realloc j 0
c = realloc c 48
k = alloc 5 align 8
free g
free d
h = realloc h 110
free t
t = alloc 48
free s
free l
free q
q = alloc 466
l = alloc 520
s = alloc 635 align 4
d = alloc 60 align 8
g = alloc 127 align 2
h = realloc h 111
free c
c = realloc u 1146
u = alloc 8 align 8
free n
n = alloc 128 align 16
free a
free w
free x
x = alloc 4 align 2
free m
m = alloc 36 align 2
w = alloc 4
a = alloc 16 align 8
free j
free r
free t
t = alloc 241 align 8
r = alloc 46 align 8
j = alloc 1 align 8
free w
j = realloc j 0
w = alloc 674
free x
x = alloc 17 align 4
free f
free u
u = alloc 36 align 8
free x
x = alloc 56
free s
free t
t = alloc 16
s = alloc 89
free q
b = realloc b 14
q = alloc 120 align 4
f = alloc 8 align 8
free r
free t
free p
free v
free k
free l
free h
free f
free x
free c
free i
i = alloc 8 align 8
c = alloc 7 align 8
x = alloc 0
f = alloc 13 align 2
h = alloc 11 align 2
free h
x = realloc x 4
free x
x = alloc 0 align 4
h = alloc 8 align 16
free h
h = alloc 4 align 4
l = alloc 2
k = alloc 674
v = alloc 25 align 8
p = alloc 674 align 8
t = alloc 15 align 8
r = alloc 1
free r
free t
free p
p = alloc 7
t = alloc 44
r = alloc 15
c = realloc c 14
free c
free t
t = alloc 2 align 8
free t
free p
p = alloc 184
free p
p = alloc 3 align 4
t = alloc 123 align 4
c = alloc 24
free c
c = alloc 3
free i
free u
free s
free v
free k
free a
a = alloc 10
free b
b = alloc 0 align 16
free t
t = alloc 264
k = alloc 6
p = realloc p 11
v = alloc 52 align 2 zeroed
free n
n = alloc 20
s = alloc 355 align 8
u = alloc 0 align 16
free d
d = alloc 68 align 4
i = alloc 216 align 2
free r
free u
free h
h = alloc 156
free x
x = alloc 119
u = alloc 1
free v
v = alloc 31
r = alloc 22 zeroed
free p
free o
free f
f = alloc 90 align 4 zeroed
o = alloc 56 align 4 zeroed
p = alloc 24 align 16
free d
free r
free n
n = alloc 2
free n
free t
t = alloc 452
n = alloc 16 align 8
free v
free u
free b
free t
t = alloc 1 align 8
b = alloc 2
u = alloc 119 align 16
free l
l = alloc 5
free b
b = alloc 1 align 8
v = alloc 53 align 8
r = alloc 9 align 16
d = alloc 44
free s
s = alloc 56
free e
free r
free l
t = realloc t 2
l = alloc 23 align 8
free w
w = alloc 2 align 16
free c
free f
free b
free u
u = alloc 33 zeroed
b = alloc 0 align 2
free l
free u
u = alloc 252 align 4
free d
q = realloc q 4
d = alloc 674 align 4
l = alloc 88
f = alloc 94 align 4
c = alloc 72 align 8
free v
free p
p = alloc 9 align 2
v = alloc 548 align 8
r = alloc 3 align 8
free k
k = alloc 225
e = alloc 136 align 16
free r
m = realloc m 1
free i
free c
c = alloc 0 align 8
i = alloc 27 align 8
free m
free f
free k
k = alloc 361 align 16
f = alloc 674
m = alloc 494
a = realloc a 4
r = alloc 51 align 8
free o
free s
free w
w = alloc 7 align 4 zeroed
s = alloc 25
o = alloc 72
free r
r = alloc 16
free n
free m
free e
e = alloc 32 align 4
free f
f = alloc 4
free h
free b
a = realloc a 0
b = alloc 93
free u
u = alloc 2
free c
c = alloc 6 align 16
free p
p = alloc 24 align 4
h = alloc 674
m = alloc 18 align 8
n = alloc 0 align 16
free o
free b
free e
e = alloc 3 align 16
b = alloc 674 align 16
o = alloc 674
free t
free a
free o
o = alloc 56
a = alloc 8
free r
s = realloc s 12
free i
free e
e = alloc 256
free o
free j
j = alloc 40
o = alloc 239 align 2
i = alloc 0
e = realloc e 512
r = alloc 49
t = alloc 0 align 8
free m
free c
c = alloc 81 align 2
free p
free l
l = alloc 77
u = realloc u 1
p = alloc 16
m = alloc 1 align 8
free i
i = alloc 504 align 16
free m
free a
free j
j = alloc 25 align 16
a = alloc 84
m = alloc 48 zeroed
free w
free k
s = realloc s 10
free h
h = alloc 0 align 8
k = alloc 16 align 8
w = alloc 1 align 16
free c
free p
free m
free i
free o
o = alloc 99
free u
u = alloc 13
d = realloc d 256
i = alloc 674
m = alloc 120
p = alloc 39 align 8 zeroed
c = alloc 24 align 16
free o
free c
free p
p = alloc 0
c = alloc 1
o = alloc 258 align 8
free m
free o
o = alloc 256 align 16
m = alloc 163 align 8
free c
free m
free o
o = alloc 62 align 8
m = alloc 8 align 8
c = alloc 84 align 16
free k
free n
free q
free b
free w
free d
d = alloc 625 align 4
w = alloc 23 align 16
free s
s = alloc 13 align 8
free m
free o
free c
r = realloc r 45
e = realloc e 16
c = alloc 471 align 8
free d
free s
free f
f = alloc 10
s = alloc 494 align 8 zeroed
free l
free u
free p
p = alloc 3
free x
free g
free f
free a
a = alloc 48
free t
free r
r = alloc 4 align 4
t = alloc 86
free h
free r
free j
free i
free e
free v
free p
free a
free s
free t
free w
free c
c = alloc 256 align 4
w = alloc 93 align 4
t = alloc 32
s = alloc 49
a = alloc 19
p = alloc 0 align 4
v = alloc 64
e = alloc 7 align 8
i = alloc 63
free c
free i
i = alloc 162 align 4
free e
free i
i = alloc 17 align 4
free i
free p
free a
free s
free t
free w
free v
v = alloc 3
free v
v = alloc 0
w = alloc 64 align 8
free w
free v
v = alloc 0 align 16
free v
v = alloc 48 align 2
free v
v = alloc 1
w = alloc 64 align 2
t = alloc 0 align 8
s = alloc 64 align 2
a = alloc 93
p = alloc 13
t = realloc t 1
i = alloc 1 align 8
e = alloc 38 align 16
c = alloc 129
free v
free c
free e
free i
free t
t = alloc 64
i = alloc 15 align 16
e = alloc 56
free a
free e
free i
free t
free s
p = realloc p 14
free w
w = alloc 54
p = realloc p 22
s = alloc 32
t = alloc 235 align 8
free w
free t
p = realloc p 56
free s
s = alloc 99
t = alloc 48 align 2
free p
p = alloc 64 align 8
free t
p = realloc p 32
t = alloc 0
w = alloc 4 align 4
i = alloc 1 align 4
e = alloc 23
a = alloc 0 align 8 zeroed
c = realloc t 0
t = alloc 621 align 8
v = alloc 22 align 16
j = alloc 2 align 8
r = alloc 0
h = alloc 5
f = alloc 31 align 4
free s
free f
free h
h = alloc 110 zeroed
free r
r = alloc 674 align 4
f = alloc 31
s = alloc 256 align 2
g = alloc 674 align 4
r = realloc r 337
x = alloc 1 align 4
u = alloc 1 align 16
l = alloc 352 align 8
d = alloc 2 align 4
free f
free e
e = alloc 64 align 8
free x
free h
h = alloc 98
free w
w = alloc 303
x = alloc 2 align 8
free s
s = alloc 127
f = alloc 209 align 2
o = alloc 127
m = alloc 0 align 8
b = alloc 16 align 2
q = alloc 3 align 8
n = alloc 81
k = alloc 17
free g
free x
m = realloc m 0
x = alloc 102
free x
free h
h = alloc 511 align 2
x = alloc 21 align 4
g = alloc 5 align 2 zeroed
free s
s = alloc 553 align 4
free v
free o
o = alloc 40 align 4
free c
free m
m = alloc 512 align 4 zeroed
free j
free b
b = alloc 48 align 16
j = alloc 9 align 8 zeroed
free m
free o
o = alloc 58
free l
free b
b = alloc 6
l = alloc 282 align 4
free w
w = alloc 32 align 4
free j
free k
k = alloc 231 align 16
j = alloc 57
m = alloc 10
c = alloc 77
v = alloc 41
free j
free v
free n
free c
free x
x = alloc 29 align 8
free s
s = alloc 0 align 4
c = alloc 160
n = alloc 24 align 16
v = alloc 0
j = alloc 3 align 16
w = realloc w 64
free h
free w
free d
free v
v = alloc 25
d = alloc 674
w = alloc 40 align 4
r = realloc r 329
s = realloc s 7
h = alloc 1 align 2
free d
free a
a = alloc 20
free q
free c
c = realloc p 24
e = realloc e 32
p = alloc 428 align 2
free l
l = alloc 100 align 16
n = realloc n 8
free u
free s
s = alloc 48 zeroed
u = alloc 29 align 4
q = alloc 63 align 8
d = alloc 168 align 4
s = realloc s 2
free i
i = alloc 12
free d
d = alloc 170 align 2
free b
free h
free q
q = alloc 42 align 2
h = alloc 1
b = alloc 26 align 16
free p
free s
s = alloc 25 align 2
free e
free o
o = alloc 4
e = alloc 40
free c
c = alloc 5 align 8
p = alloc 6 align 8
free a
free k
k = alloc 64 align 8
a = realloc u 58
free b
free x
free r
r = alloc 8 align 4
x = alloc 256 align 16
b = alloc 29 align 4 zeroed
u = alloc 1
free t
free b
free f
free o
free h
h = alloc 62
o = alloc 47 align 4
f = alloc 23 align 16
b = alloc 674
t = alloc 520 align 4
free w
free n
free j
j = alloc 0
n = alloc 94 align 8
free a
a = alloc 32
free t
free p
p = alloc 65
t = alloc 2
w = alloc 260
free u
h = realloc h 54
free a
free q
q = alloc 334
a = alloc 6 align 16
u = alloc 0
g = realloc g 5
free i
free j
w = realloc w 180
j = alloc 8
m = realloc m 10
free c
c = alloc 32 align 4
free g
free s
s = alloc 1 align 8
g = alloc 3
i = alloc 24 align 16
free x
free i
free l
free b
free k
k = alloc 128
free j
free u
free e
free w
free r
r = alloc 64 align 16
w = alloc 1
e = alloc 24 align 16 zeroed
u = alloc 127 align 16
free h
free r
r = alloc 7
h = alloc 6 align 4
j = alloc 6 align 2
free a
a = alloc 33 align 8
b = alloc 0 align 16
free s
s = alloc 9
l = alloc 41 zeroed
free j
j = realloc q 132
q = alloc 32 align 4
o = realloc o 94
free h
free f
f = alloc 29
h = alloc 17 align 8
free r
free a
free t
free n
free b
free u
u = alloc 8 align 8
free q
free c
j = realloc j 11
c = alloc 64 align 4
g = realloc g 62
free s
free k
k = alloc 1 align 8
free f
free l
l = alloc 4 align 16
f = alloc 6 align 16
free h
free l
l = alloc 32
h = alloc 56 align 2 zeroed
free v
v = alloc 88
s = alloc 4
q = alloc 94 align 16
b = alloc 0
n = alloc 112
t = alloc 0 align 16
free h
h = alloc 3 align 4
free j
j = alloc 56
a = alloc 23 align 16
r = alloc 40
free j
j = alloc 112 align 4
t = realloc t 16
free h
h = alloc 0
free o
o = alloc 1
free e
free r
r = alloc 0 align 4
e = alloc 4
i = alloc 28
x = alloc 362
free w
w = alloc 28 align 8
free f
free w
free b
free v
v = alloc 0 align 8
free u
free v
free a
free n
free e
free q
q = alloc 418 align 16
free s
s = alloc 48
free q
q = alloc 6
e = alloc 1 align 2
n = alloc 657
a = alloc 16 align 4
j = realloc j 104
v = alloc 165
u = alloc 63 align 8
b = alloc 40
w = alloc 7 align 16
f = realloc i 557
i = alloc 31 align 4
free s
free i
free f
free b
b = alloc 26 align 4
free d
free m
free l
l = alloc 74 align 2
m = alloc 56
d = alloc 32
f = alloc 0
free a
a = alloc 27 align 16
i = alloc 8 align 16
s = alloc 429
free i
free u
w = realloc w 7
free h
h = alloc 154 zeroed
u = alloc 0 align 4
i = alloc 149 align 2
free n
free h
h = alloc 6 align 2
free h
free u
free d
free m
free l
l = alloc 433
m = alloc 12 align 8
d = alloc 256
a = realloc a 0
u = alloc 32 align 8
h = alloc 6
free h
h = alloc 1 align 8
n = alloc 14 align 2
free n
free h
free u
u = alloc 68
h = alloc 59
n = alloc 5 align 16
free n
free l
free k
free a
a = alloc 12 align 2
k = realloc b 8
b = alloc 32
m = realloc m 11
l = alloc 1
n = alloc 0 align 8
free q
q = alloc 31 align 4
free o
free u
free s
free m
free k
free b
free h
free i
free e
e = alloc 0 align 8
free n
n = alloc 0 align 4
i = alloc 361 align 8
free e
e = alloc 47 align 4
free i
i = alloc 6
free e
free i
i = alloc 137 align 8
e = alloc 0
h = alloc 17 align 16
b = alloc 1 align 8
free n
n = alloc 15
k = alloc 56
m = alloc 301 align 4
s = alloc 64 align 4
u = alloc 0 align 16
free b
free u
u = alloc 11 align 8
free s
s = alloc 40
free u
free s
s = alloc 129
free m
free s
s = alloc 2
m = alloc 16 align 2
u = alloc 1 align 8
b = alloc 24 align 8
o = alloc 24 align 2 zeroed
free k
free o
o = alloc 3 align 16 zeroed
k = alloc 0 align 16
free k
free o
free u
free m
free s
free n
free h
h = alloc 3 align 2
free h
h = alloc 23
w = realloc w 0
n = alloc 15
s = alloc 1 align 4 zeroed
m = alloc 3 zeroed
u = alloc 1 align 16
o = alloc 188
k = alloc 117
free k
free o
g = realloc g 31
free g
g = alloc 120 align 2
o = alloc 1 align 16
k = alloc 234 align 4
free b
free k
free o
free g
free m
free s
free n
free w
free e
free i
free r
free j
free t
v = realloc v 330
free d
free v
free c
free h
free u
free x
free p
free q
free l
a = realloc a 28
free f
free a
a = alloc 15 align 4
free a
a = alloc 41 align 8
f = alloc 148 align 8
l = alloc 504
q = alloc 64
p = alloc 59 align 4
free a
free p
p = alloc 9 align 4
a = alloc 520
free q
q = alloc 1 align 4
x = alloc 4 align 16
u = alloc 0 align 16
free a
a = alloc 32 align 8
h = alloc 4
c = alloc 53
v = alloc 32 align 4
d = alloc 7 align 8
q = realloc q 0
free u
free p
free l
l = alloc 1 align 4
c = realloc c 1
free c
free x
free l
l = alloc 5
x = alloc 399 align 16
c = alloc 55 align 16
p = alloc 23
free q
free f
f = alloc 40 align 16
free l
l = alloc 15 align 8
q = alloc 2
free x
free v
free f
f = alloc 40 align 8
v = alloc 40 align 16
x = alloc 12
u = alloc 14 align 16
t = alloc 3
j = alloc 149 align 8
r = alloc 96 align 8
i = alloc 0
free p
free j
free l
l = realloc i 0
free l
free a
a = alloc 45
l = alloc 10
i = alloc 48 align 4
free t
free i
free l
free a
free x
free v
free f
free q
free h
h = alloc 68
q = alloc 1 zeroed
free d
d = alloc 29 align 8 zeroed
f = alloc 4 align 16
v = alloc 533
free q
d = realloc d 58
free v
v = alloc 1
q = alloc 16 align 16
free d
free q
q = alloc 0
d = alloc 4 align 8
x = alloc 12
a = alloc 212 align 4
free v
v = alloc 4 align 8
free a
a = alloc 23 align 4
l = alloc 20 align 16
i = alloc 428
t = alloc 410
free v
free t
t = alloc 108
free i
i = alloc 317 align 16 zeroed
v = alloc 30
j = alloc 64 align 8
t = realloc t 256
p = alloc 5 align 16
e = alloc 4
w = realloc l 0
l = alloc 500
n = alloc 29 zeroed
free j
j = alloc 138 align 2
free n
free j
j = alloc 242 align 8
q = realloc q 16
n = alloc 117 align 8
s = alloc 44 align 8
m = alloc 6 align 2
g = alloc 14 zeroed
o = alloc 260 align 4
k = alloc 1
b = alloc 234
free l
free b
free k
k = alloc 7 align 16
b = alloc 165 align 8
l = alloc 0 align 16
l = realloc l 0
free o
free l
free b
b = alloc 1 align 8
free k
f = realloc f 8
k = alloc 20 align 4
free b
b = alloc 3 align 2
l = alloc 7 align 16
o = alloc 89 align 8
free k
k = alloc 217
free o
free k
free l
l = alloc 33
free b
free l
l = alloc 27
b = alloc 1 align 16
k = alloc 2 align 16
free f
f = alloc 1 align 16
o = alloc 60 align 8
free k
free o
free f
f = alloc 176 align 8
o = alloc 0
k = alloc 20 align 16
free b
free k
free f
free w
w = alloc 338 align 8
f = alloc 2 align 16
free r
free a
free v
v = alloc 32 align 4
a = alloc 5 align 16
free a
a = alloc 0 align 8
free g
g = alloc 24
r = alloc 8
k = alloc 36 align 16
b = alloc 0 align 8
free e
free m
free f
f = alloc 15 align 16
free o
free f
free g
free v
v = alloc 127 align 4
g = alloc 48 align 16
f = alloc 16
o = alloc 114 align 16
m = alloc 5 align 2
free s
s = alloc 4 align 2
e = alloc 16 align 8
free m
free p
free k
free h
free t
free q
free a
free o
free d
d = alloc 208 align 4
o = alloc 24
free w
free f
free x
free n
n = alloc 338
free e
e = alloc 31 align 2
free b
i = realloc i 0
free d
d = alloc 32 align 16
free u
free e
free g
free s
free j
free r
free d
free n
free l
l = alloc 512 align 8
free l
o = realloc o 0
free i
i = alloc 50 align 8
i = realloc i 56
l = alloc 1
free l
free c
free v
free i
free o
o = alloc 6 align 2
free o
o = alloc 195 align 16
i = alloc 6 align 8
v = alloc 23
free o
o = alloc 18 align 4
c = alloc 55
l = alloc 3
n = alloc 17 align 4
d = alloc 134 align 16
r = alloc 2 align 8
j = alloc 526 align 8
l = realloc l 8
free c
free r
r = alloc 43
c = alloc 16
s = alloc 126
g = alloc 14 align 2
e = alloc 31
u = alloc 4 align 8
free i
i = alloc 56
n = realloc n 237
b = alloc 5 align 2
free u
u = alloc 4
x = alloc 471
free x
x = alloc 65 align 4
f = alloc 12 align 16
w = alloc 11 align 4
a = alloc 11 align 16
q = alloc 12
t = alloc 44 align 16
h = alloc 6 align 4
k = alloc 214 zeroed
p = alloc 32
m = alloc 0 align 2
free u
free v
v = alloc 1 align 4
free i
free l
l = alloc 25 align 4
i = alloc 226
free o
o = alloc 57 align 16
u = alloc 4 align 4
free x
free m
free c
c = alloc 86
m = alloc 56 align 16
x = alloc 25
free c
free b
free s
s = alloc 6
b = alloc 72 align 4
p = realloc p 31
c = alloc 7 align 4
free x
free r
free h
free i
i = alloc 6 align 8
free s
s = alloc 1 align 4
h = alloc 9
free n
free u
free s
s = alloc 16
u = alloc 1 zeroed
n = alloc 0 align 16
r = alloc 249
free h
h = alloc 9
x = alloc 0 align 4
free u
free j
free t
t = alloc 1
j = alloc 0 align 2
u = alloc 32 align 16
free t
free a
free c
c = alloc 11 align 4
a = alloc 8 align 4
t = alloc 9 align 8
free b
free h
free k
k = alloc 6
h = alloc 32
b = alloc 0 align 16
free r
free p
free v
v = alloc 1
p = alloc 5
free k
free p
free g
g = alloc 0
p = alloc 6 align 8
k = alloc 1 align 16
w = realloc w 4
free p
p = alloc 216 align 2
free p
free x
x = alloc 0 align 8
free o
o = alloc 12 align 4
free f
f = alloc 1 align 16
free k
free n
free x
free v
free f
f = alloc 34 align 2 zeroed
v = alloc 40 align 16
x = alloc 63 align 8
n = alloc 36
free n
free x
free v
free f
free j
free o
free g
free s
free b
b = alloc 68 align 16
s = alloc 48 align 2
g = alloc 64 align 8
o = alloc 76
j = alloc 24
f = alloc 7 align 8
free f
f = alloc 26 align 16
free f
f = alloc 12
v = alloc 54
o = realloc o 38
free o
o = alloc 1 align 8 zeroed
x = alloc 54
free x
x = alloc 2 align 4
n = alloc 36 align 16
free n
n = alloc 1 align 4
k = alloc 2 align 8
p = alloc 0
r = alloc 60 align 16
free r
free p
p = alloc 84
free p
free k
k = alloc 4
free k
free t
free n
free x
free o
free f
free j
j = alloc 15 align 2
f = alloc 102 align 4
free v
v = alloc 16 align 8
o = alloc 25 align 4 zeroed
x = alloc 15 align 16
free f
free x
free o
o = alloc 406 align 8
x = alloc 3 align 8
f = alloc 1
free v
v = alloc 22 align 2
n = alloc 512
free f
free n
n = alloc 63 align 2
f = alloc 101 align 8
free w
free e
free u
free v
free o
free n
n = alloc 7 align 8
o = alloc 1
v = alloc 8 align 4 zeroed
u = alloc 1
free u
u = alloc 7 align 8
free f
free v
free o
o = alloc 24
v = alloc 3 align 16
f = alloc 22 align 8
free j
i = realloc i 512
j = alloc 504 align 4
e = alloc 41 align 4
w = alloc 76 align 8
t = alloc 24 align 2
k = alloc 32 align 4
p = alloc 56
free f
f = alloc 109 align 4
free p
free f
f = alloc 0
free k
k = alloc 3
free f
f = alloc 6
p = alloc 1 align 16
free k
free p
free f
free t
free w
free e
free j
free i
free o
free n
g = realloc g 32
n = alloc 8 align 4
o = alloc 490 align 2
i = alloc 38 align 16
free s
s = alloc 20 align 16
j = alloc 7
free i
free j
free s
free o
o = alloc 32 align 2
s = alloc 1 align 4
free m
free q
free o
free x
x = alloc 3 align 2
o = alloc 261 align 2
q = alloc 40
m = alloc 1
j = alloc 39
i = alloc 3 align 8
e = alloc 19 align 8 zeroed
w = alloc 56
t = alloc 1 align 16
f = alloc 477
free g
free f
u = realloc u 14
f = alloc 1 align 8
t = realloc t 32
g = alloc 64
p = alloc 103
k = alloc 52 align 8
r = alloc 3 align 8
free v
free x
free u
u = alloc 32 align 16
x = alloc 2
v = alloc 428 align 4
free b
b = alloc 1
free l
free o
k = realloc k 46
free q
q = alloc 64 align 4
o = alloc 1 align 8
l = alloc 8 align 4
free d
free o
free q
free g
free t
free p
p = alloc 25 align 16
t = alloc 32 align 8
g = alloc 11 align 4
q = alloc 7 align 8
free q
q = alloc 6 align 16 zeroed
free q
free e
free x
x = alloc 193
free c
free n
free p
free g
free i
free j
j = alloc 3
free m
m = alloc 48 align 4
i = alloc 8 align 4
free j
free i
free m
m = alloc 86 align 2
free k
free t
free u
free f
free v
v = alloc 39 align 4
f = alloc 72 align 8
u = alloc 16 align 8
t = alloc 197
t = realloc t 196
free v
v = alloc 13 align 2
free l
l = alloc 68 align 2
k = alloc 18 zeroed
i = alloc 36
j = alloc 65
g = alloc 0
free x
x = alloc 0 align 8
free w
free b
free t
t = alloc 64 align 4
free h
free l
free u
free r
free s
s = alloc 39 align 2
r = alloc 0 align 8
free j
j = alloc 12
u = alloc 5 align 8
v = realloc v 16
l = alloc 40 align 2
h = alloc 507 align 2
b = alloc 66 align 16
free j
j = alloc 24 align 8
w = alloc 191 align 8
free b
free j
free a
free k
free r
free u
free v
free h
h = alloc 488 align 8
v = alloc 33 align 8 zeroed
u = alloc 0
free f
f = alloc 3 align 16
free g
g = alloc 11 align 8
r = alloc 7
k = alloc 0
a = alloc 40 align 4
j = alloc 32 align 4
b = alloc 1 align 2
p = alloc 106
n = alloc 20 align 8
free p
p = alloc 18
free g
g = alloc 512
free t
free k
n = realloc n 10
k = alloc 337 align 4
t = alloc 15 zeroed
free f
f = alloc 143
c = alloc 402 align 8
e = alloc 68 align 8 zeroed
q = alloc 28 align 8
o = alloc 57
free c
c = alloc 2 align 16
d = alloc 1 align 4
w = realloc w 0
free u
free w
free h
free m
m = alloc 1 align 16
h = alloc 64
free r
r = alloc 1 align 4
free o
o = alloc 16 align 4
w = alloc 0 zeroed
u = alloc 4 align 4
free l
free s
free t
t = alloc 50 align 8
free q
q = alloc 4 align 8
s = alloc 1 align 8
l = alloc 7 align 2
free d
free o
free h
h = alloc 89
free u
free f
free n
free j
free k
free x
free e
free s
free r
r = alloc 3
s = alloc 4 align 16
e = alloc 100 align 4
x = alloc 0 align 16
k = alloc 270
j = alloc 3 align 8
free w
free p
p = alloc 178 align 8
w = alloc 74
n = alloc 52 align 8 zeroed
f = alloc 8
free x
x = alloc 0
g = realloc g 16
u = alloc 2
o = alloc 32 align 16 zeroed
d = alloc 346 align 8
free l
free i
free u
free r
free h
free n
free d
v = realloc v 29
free m
free v
free e
free s
free g
p = realloc p 2
free q
q = alloc 29
g = alloc 47 align 16
free p
p = alloc 207
s = alloc 4 align 2
e = alloc 4 align 8
v = alloc 25 align 2
m = alloc 255 align 2
d = alloc 1 align 2
n = alloc 8 align 8
free g
t = realloc t 32
free n
n = alloc 0
g = alloc 2 align 2
h = alloc 15 align 16
r = alloc 65 align 4
u = alloc 3 align 16
free g
free a
a = alloc 47
free f
free q
b = realloc b 0
free e
e = alloc 1
q = alloc 3 align 8
f = alloc 1 align 16
g = alloc 54 align 4
i = alloc 16 align 2 zeroed
l = alloc 142 align 4
free k
k = alloc 361 align 16
free q
r = realloc r 44
free t
free m
m = alloc 7 align 8
t = alloc 24
q = alloc 422 align 2
free q
free f
f = alloc 174 align 4
free b
free n
n = alloc 48 align 16
b = alloc 0
free w
w = alloc 76 align 2
q = alloc 49
free e
free u
free t
t = alloc 5
u = alloc 23 align 4
b = realloc b 0
e = alloc 63
d = realloc d 0
free a
free h
free r
r = alloc 304 zeroed
h = alloc 24
a = alloc 4
free e
free n
free p
p = alloc 25 align 2
n = alloc 255 align 8
e = alloc 2
free u
free g
free c
c = alloc 14
g = alloc 6 align 4
u = alloc 11 align 2
free i
free o
free k
k = alloc 2 align 8
free k
k = alloc 74 align 8
o = alloc 226 align 2
i = alloc 13 align 16
free b
free x
x = alloc 32 align 8
free t
t = realloc s 8
s = alloc 0
free i
u = realloc u 11
free s
free n
n = alloc 0
s = alloc 1
i = alloc 2 align 16 zeroed
b = alloc 6
free l
free i
free g
g = alloc 0 align 16
i = alloc 28 align 16
l = alloc 24 align 4
free n
free p
free f
free t
free w
w = alloc 2
i = realloc i 56
t = alloc 8
f = alloc 8 align 2
p = alloc 30 align 16
s = realloc s 0
n = alloc 7
free u
u = alloc 72 align 16
free p
free x
free t
free n
free s
free i
free q
free m
free h
free u
free f
free a
a = alloc 25 align 2
j = realloc j 6
f = alloc 32 align 4
u = alloc 53 align 2
h = alloc 238 align 2
m = alloc 9
q = alloc 14 align 4
d = realloc d 0
i = alloc 6 align 8
s = alloc 0 align 16
n = alloc 7 align 4
free c
c = alloc 22 align 4
t = alloc 170 align 4
x = alloc 248 align 8
p = alloc 72 align 8
free f
free b
free g
g = alloc 48 align 8
b = alloc 12
f = realloc m 4
m = alloc 46
free m
free b
free d
free s
free c
free j
free n
free e
free r
r = alloc 189 align 4
free k
free w
free a
free g
free h
h = alloc 56
free o
free t
free f
free r
free l
free i
free p
free v
free q
free h
free x
free u
u = alloc 0 align 2
x = alloc 302 align 16
h = alloc 256 align 4
q = alloc 63 align 8
v = alloc 16 align 8
p = alloc 1 align 8
i = alloc 14
l = alloc 40 align 8 zeroed
free u
u = alloc 241 align 4
free l
l = alloc 2 align 16
r = alloc 40
f = alloc 192
t = alloc 406 align 2
o = alloc 120 align 2
free o
free t
free v
free q
free u
u = alloc 2 align 8
q = alloc 1
free i
i = alloc 17 align 4
v = alloc 6 align 8
free f
free x
x = alloc 332
free u
u = alloc 1 align 16
f = alloc 15
t = alloc 196 align 4
o = alloc 359
g = alloc 2 align 4
free r
free h
free o
free x
free i
free u
free g
g = alloc 40 align 8
u = alloc 20
t = realloc t 0
i = alloc 5 align 4 zeroed
free p
g = realloc g 40
g = realloc g 6
p = alloc 4
x = alloc 2
free g
g = alloc 48 align 8
o = alloc 43
h = alloc 0 align 8
r = alloc 68 align 8
a = alloc 12 align 8
free i
i = alloc 199 align 8
w = alloc 438 align 16
free w
w = alloc 240 align 8
free v
v = alloc 12
q = realloc q 1
k = alloc 127 align 2
free f
f = alloc 94 align 16
e = alloc 20 zeroed
free v
v = alloc 329 align 2
n = alloc 10
j = alloc 2 align 8
c = alloc 0 align 16
free v
v = alloc 8 align 2 zeroed
free l
free v
free j
free n
free c
free f
f = alloc 160 align 4
o = realloc o 59
c = alloc 3 zeroed
n = alloc 224 align 4
a = realloc a 12
x = realloc x 1
j = alloc 2
v = alloc 117 align 4
l = alloc 39
s = alloc 48 align 8
free q
free s
s = alloc 7 align 2
q = alloc 64 align 4
free l
l = alloc 23
d = alloc 6
b = alloc 15 align 16
free q
q = alloc 255 align 8
m = alloc 2
free b
free m
free q
free d
d = realloc j 2
j = alloc 56
free l
free j
free d
free v
free s
free x
free o
free i
free r
free h
free f
free g
free p
free a
free t
t = alloc 1 align 8
free t
t = alloc 3
a = alloc 190
p = alloc 188 align 8
g = alloc 2
f = alloc 64 align 8
h = alloc 15 align 4
r = alloc 8 align 4
i = alloc 8 align 4
o = alloc 1 align 2
x = alloc 32 zeroed
s = alloc 0 align 4
v = alloc 292 align 2
d = alloc 0 align 8
j = alloc 1 align 4
free j
free p
free o
o = alloc 39 align 8
p = alloc 64 align 2
j = alloc 3
l = alloc 2 align 8
q = alloc 3
m = alloc 87 zeroed
free w
free q
free l
free j
free p
free o
free s
free x
x = alloc 430 align 2 zeroed
s = alloc 4 align 4
free i
i = alloc 7 align 16
free d
d = alloc 8 align 8 zeroed
c = realloc c 0
o = alloc 16
free t
n = realloc n 6
t = alloc 0 align 4
p = alloc 40
d = realloc d 8
j = alloc 22
l = alloc 91
free p
free l
free j
free d
d = alloc 3 align 4
a = realloc a 0
j = alloc 68
l = alloc 1
f = realloc f 13
p = alloc 0
free t
free p
p = alloc 44 align 4
t = alloc 0 align 2
q = alloc 22 align 4
w = alloc 12
b = alloc 282
free f
free b
free w
w = alloc 6 align 4
free q
q = alloc 6 align 8
free c
free w
w = alloc 25
c = alloc 1 align 8
free k
free w
w = alloc 39 align 8
k = alloc 1 align 8
e = realloc e 40
b = alloc 3 align 8
f = alloc 6 align 8
free u
u = alloc 22 align 4
free d
free a
a = alloc 12 align 8
free r
free o
o = alloc 3 align 16 zeroed
free k
free o
free l
l = alloc 72 align 2
free v
free i
free j
j = alloc 128
i = alloc 88 align 2
free e
free w
free n
free x
free l
l = alloc 26 align 16
x = realloc i 2
i = alloc 248 align 16
free c
free p
free l
free j
free t
free i
i = alloc 241 align 8
t = alloc 56 zeroed
free f
free x
x = alloc 172
free q
q = alloc 56 align 8
f = alloc 18 align 4
free a
free f
