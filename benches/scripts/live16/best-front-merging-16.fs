freespace script 1
heap 16384 fit=best order=front granule=16
a = alloc 201
b = alloc 174
free b
a = realloc a 201
a = realloc a 100
b = alloc 21 align 2
c = alloc 174 align 8
d = alloc 79 align 4
e = alloc 0
f = alloc 95
g = realloc e 0
free d
d = alloc 15 align 4
e = alloc 174 align 4
b = realloc b 41
free g
g = alloc 15 align 8
free b
b = alloc 174
f = realloc f 201
h = alloc 65
h = realloc h 1
c = realloc c 87
i = alloc 7 align 8
j = alloc 13
c = realloc c 87
i = realloc i 8
free d
free a
free g
free c
free b
free i
free j
free e
free f
f = alloc 24
e = alloc 4 align 8
e = realloc e 12
free e
e = alloc 76
j = alloc 23
free e
e = alloc 0
f = realloc f 15
i = alloc 30 align 8
b = alloc 15
c = alloc 5 align 8
g = alloc 120
a = alloc 387 align 8
d = alloc 24
k = alloc 504
free e
e = alloc 32 align 16
free h
h = alloc 171 align 8
l = alloc 89 align 8
m = alloc 89 align 2
n = alloc 14
free n
n = alloc 31 align 2
o = alloc 89 align 8
p = alloc 174 align 4
free e
j = realloc j 21
e = alloc 129
free e
e = alloc 112 align 16
d = realloc d 104
q = alloc 53
free c
c = alloc 48 align 2
r = alloc 89 align 16
s = alloc 112 align 8
j = realloc j 1
t = alloc 89
u = alloc 169 align 8
v = realloc q 59
free u
u = alloc 0 align 4
q = alloc 81 align 8
w = alloc 541 align 8
x = alloc 186
free s
free u
free h
free p
free i
free l
l = alloc 18 align 2
i = alloc 95
free d
i = realloc i 84
d = alloc 174 align 4
m = realloc m 105
e = realloc e 4
p = alloc 15 align 8
h = alloc 48
u = alloc 186
s = alloc 4
c = realloc c 40
free f
f = alloc 16 align 16
free q
i = realloc i 100
e = realloc e 8
p = realloc p 7
h = realloc h 42
free b
b = alloc 4 align 4
n = realloc n 62
j = realloc j 1
q = alloc 15 align 2
d = realloc d 190
free t
free q
free v
free b
free w
free i
free u
free r
free s
free l
free x
x = alloc 80 align 8
free e
e = alloc 89
l = alloc 0 align 16
free x
x = alloc 12
s = alloc 15
c = realloc c 45
r = alloc 201
u = alloc 10 align 2
i = alloc 15 align 16
w = alloc 1 align 8
free l
free w
w = alloc 100 align 2
free i
r = realloc r 1
i = alloc 0
l = alloc 674 align 2
free w
u = realloc u 5
w = alloc 2
b = alloc 2
w = realloc w 1
v = alloc 348
q = alloc 121
t = alloc 13
free l
free t
free q
q = alloc 46
x = realloc x 24
free v
free x
x = alloc 45
free w
free x
free b
free u
u = realloc f 174
f = alloc 14 align 8
b = alloc 1 align 2
free r
r = alloc 42
free b
free j
free c
free s
free o
free e
a = realloc a 774
e = alloc 81 align 16
o = alloc 6 align 2
s = alloc 201 align 4
c = alloc 39
d = realloc d 89
j = alloc 0 align 8
b = alloc 309
free j
free k
b = realloc b 325
free r
free b
free s
free o
free e
free a
a = alloc 15 align 4
e = realloc i 0
i = alloc 1
free n
n = alloc 0
o = alloc 64 align 8
s = realloc m 15
m = alloc 174
b = alloc 4 align 16
r = alloc 89 align 4
k = alloc 15 align 8
d = realloc d 174
j = alloc 1 align 8
x = realloc u 178
free i
n = realloc n 16
i = alloc 201 align 2
u = alloc 275 align 4
w = alloc 8 align 16
v = alloc 1
t = alloc 256 align 16
e = realloc e 174
g = realloc g 136
free x
x = alloc 174
n = realloc n 32
l = alloc 122
free g
g = alloc 89
free l
free g
free n
free w
free u
free i
free x
free r
free b
free m
free s
d = realloc d 158
s = alloc 36
f = realloc f 29
m = alloc 15 align 4
b = alloc 15 align 2
b = realloc b 15
free b
h = realloc h 46
f = realloc f 30
b = alloc 674 align 8
r = alloc 15
p = realloc p 6
x = alloc 120 align 16
i = alloc 258
free i
i = alloc 16 align 4
u = alloc 15 align 4
free u
u = alloc 5
free u
u = alloc 95 align 8
w = alloc 56 align 4
n = alloc 15
o = realloc o 2
free o
o = alloc 91
g = alloc 174
l = alloc 5 align 8
free l
free g
g = alloc 4
l = alloc 4 align 8
o = realloc o 102
s = realloc s 36
n = realloc n 16
free n
free g
g = alloc 174 align 8
n = alloc 65 align 2
w = realloc w 52
free w
free g
free l
l = alloc 27
q = realloc q 493
v = realloc v 1
g = alloc 95
free g
free v
v = realloc n 57
free v
free u
q = realloc q 493
q = realloc q 509
u = alloc 174 align 2
v = alloc 174
free v
free u
u = alloc 79
v = alloc 1
i = realloc i 8
e = realloc e 190
b = realloc b 3
free b
b = alloc 174 align 4
u = realloc u 88
free u
free b
b = alloc 1 align 8
u = alloc 38
x = realloc x 3
m = realloc m 31
u = realloc u 31
free u
free b
free q
free m
m = alloc 478
q = alloc 8 align 8
b = realloc m 27
v = realloc v 1
m = alloc 66 align 2
free m
free v
free q
free p
free e
free f
free h
free d
free t
t = alloc 25 align 4
l = realloc l 28
d = alloc 65
h = alloc 674 align 2
l = realloc l 201
a = realloc a 240
f = alloc 65
o = realloc o 51
r = realloc r 7
e = alloc 120 align 8
k = realloc k 15
p = alloc 201 align 8
q = alloc 95
v = alloc 1 align 2
o = realloc o 102
m = alloc 7 align 16
v = realloc v 0
u = alloc 113
n = alloc 36
g = alloc 201
w = realloc x 174
x = realloc g 100
g = alloc 16 align 2
free g
free x
free n
n = alloc 466
free u
free c
free d
free r
free v
free m
free o
o = alloc 96 align 16
m = realloc o 112
a = realloc a 480
free k
free l
free n
n = alloc 61
l = alloc 16
k = alloc 15
f = realloc f 49
free s
s = alloc 156
o = alloc 29
v = alloc 18 align 8
r = realloc i 4
free w
w = alloc 95 align 16
t = realloc t 28
s = realloc s 175
i = alloc 174 align 2
b = realloc b 13
d = alloc 15 align 8
s = realloc s 350
free n
v = realloc v 26
n = alloc 15 align 2
l = realloc l 4
a = realloc a 240
c = alloc 194 align 2
free l
p = realloc p 402
l = alloc 18 align 16
u = alloc 77
x = alloc 15 align 4
free j
s = realloc s 175
j = alloc 15 align 8
g = alloc 40 align 16
free f
f = alloc 22
free f
free l
free d
free v
free g
free j
j = alloc 201
g = alloc 14
v = alloc 112
d = alloc 89 align 4
l = alloc 89 align 8
f = alloc 128
p = realloc p 0
free c
c = alloc 15
free q
q = alloc 7 align 4
free r
r = realloc h 1348
h = alloc 89
free g
g = realloc b 6
t = realloc t 89
free p
x = realloc x 7
e = realloc e 60
free j
free m
m = alloc 32 align 8
free i
free v
g = realloc g 6
free c
free o
r = realloc r 1348
o = alloc 59 align 8
free q
free u
u = alloc 62 align 2
free n
free a
free s
s = alloc 15
free m
m = alloc 7 align 8
a = alloc 674
n = alloc 7
q = alloc 68
c = alloc 649 align 16
v = alloc 243 align 2
i = alloc 111 align 16
free i
i = alloc 7 align 16
k = realloc k 15
j = alloc 128 align 8
free v
v = alloc 12
p = alloc 0
o = realloc o 29
i = realloc i 6
free a
a = alloc 11 align 4
b = alloc 15
free j
free v
free r
free t
free w
free o
free c
c = alloc 12
c = realloc c 4
o = alloc 6 align 4
w = realloc c 0
c = alloc 248
c = realloc c 367
t = alloc 201
free p
d = realloc d 93
t = realloc t 185
p = alloc 89 align 4
r = alloc 3 align 4
free r
r = alloc 185 align 8
v = alloc 37
j = alloc 15 align 8
free n
q = realloc q 72
e = realloc e 52
free p
free a
q = realloc q 36
a = alloc 49 align 2
p = alloc 0 align 2
free s
free p
free a
free q
free t
free w
d = realloc d 174
l = realloc l 88
w = alloc 89 align 16
u = realloc u 62
t = alloc 324 align 4
free o
o = alloc 0
q = alloc 8
a = alloc 47
p = alloc 201 align 16
s = alloc 89
n = alloc 6
s = realloc s 100
free t
w = realloc w 178
t = alloc 27 align 4
free s
free t
free w
free p
free a
l = realloc l 99
a = alloc 89
p = alloc 674 align 2
j = realloc j 30
w = alloc 174
t = alloc 64 align 4
free q
q = alloc 49
free t
free q
free w
d = realloc d 174
h = realloc h 100
free j
j = alloc 6
w = alloc 2
x = realloc x 9
q = alloc 8 align 16
free h
g = realloc g 15
free q
free g
free l
free r
free f
free p
p = alloc 382
free c
free j
free m
free u
free x
free a
i = realloc i 6
a = alloc 1 align 4
free k
k = alloc 174 align 16
x = alloc 3 align 8
u = alloc 201
m = alloc 89 align 16
j = alloc 257 align 8
c = alloc 182 align 8
f = alloc 15 align 8
r = alloc 18 align 16
i = realloc i 3
l = alloc 0 align 4
g = alloc 59 align 8
free a
free g
p = realloc p 335
g = alloc 20
free l
l = alloc 1 align 2
a = realloc j 128
j = alloc 8
k = realloc k 4
free g
g = alloc 530
q = alloc 89 align 2
h = alloc 174
t = alloc 425 align 4
s = alloc 89
h = realloc h 89
free k
b = realloc b 174
m = realloc m 85
free h
free m
free s
free q
free g
g = alloc 0 align 16
free a
a = alloc 129 align 16
free g
g = alloc 15
free a
a = realloc r 16
f = realloc f 16
r = alloc 112 align 2
free g
d = realloc d 173
free r
w = realloc w 1
f = realloc f 16
r = alloc 40
p = realloc p 174
g = alloc 65
q = alloc 123 align 16
s = alloc 28
b = realloc b 348
free d
d = alloc 0 align 8
m = alloc 6
h = alloc 122
k = alloc 174 align 16
free b
b = alloc 79 align 4
free k
w = realloc w 0
l = realloc l 17
l = realloc l 18
free b
b = alloc 0 align 8
k = alloc 15
free l
i = realloc i 4
free k
free i
free m
free d
free q
free g
free p
s = realloc s 24
free f
w = realloc w 2
f = alloc 209 align 8
p = alloc 13 align 16
free s
s = alloc 89 align 16
b = realloc b 1
g = alloc 674
r = realloc r 122
q = alloc 122 align 8
d = alloc 7
e = realloc e 182
m = realloc g 666
g = alloc 67 align 4
s = realloc s 504
d = realloc d 7
i = alloc 83 align 2
k = alloc 3
l = alloc 3 align 16
free j
free x
free e
free o
o = alloc 1 align 4
r = realloc r 61
free v
free t
r = realloc r 89
free u
i = realloc i 82
u = alloc 15 align 4
t = alloc 126
v = alloc 127
c = realloc c 15
e = alloc 38
free e
s = realloc s 7
e = alloc 120
f = realloc f 418
l = realloc l 1
t = realloc t 252
x = alloc 89
j = alloc 120 align 4
p = realloc p 14
c = realloc c 0
free r
i = realloc i 82
free f
i = realloc i 82
w = realloc w 1
f = alloc 226 align 4
free h
x = realloc x 359
free t
free a
d = realloc d 23
a = alloc 89
free j
j = alloc 1
v = realloc v 254
free j
free c
s = realloc s 7
free l
l = alloc 666 align 8
c = alloc 2 align 16
free p
p = alloc 64 align 16
l = realloc l 670
free x
m = realloc m 0
free i
free m
m = alloc 113 align 8
i = alloc 201
x = alloc 113 align 16
free k
k = alloc 199 align 16
m = realloc m 129
j = alloc 6
t = alloc 183 align 4
h = alloc 16 align 4
r = alloc 59 align 4
free q
free h
free l
l = realloc p 128
p = alloc 15
c = realloc c 18
h = alloc 137 align 2
q = realloc v 1
r = realloc r 60
free d
a = realloc a 78
free r
free l
free c
free e
e = alloc 201
c = alloc 15 align 4
l = alloc 89
l = realloc l 73
l = realloc l 1
c = realloc c 31
h = realloc h 137
free b
b = alloc 200
r = alloc 89
r = realloc r 178
d = alloc 544 align 2
v = alloc 0
free g
free m
m = alloc 15 align 2
free p
w = realloc w 0
free c
free k
k = realloc m 85
free r
free n
n = alloc 226 align 16
free o
free u
free w
free n
free v
v = alloc 4 align 16
n = alloc 3 align 4
free x
x = alloc 15
w = alloc 23 align 8
u = alloc 89 align 4
i = realloc i 185
o = alloc 174 align 8
r = alloc 8
free h
e = realloc e 48
h = alloc 1
m = alloc 23
x = realloc x 15
c = alloc 15 align 16
free a
free n
free j
free r
free f
free d
s = realloc s 201
d = alloc 8
k = realloc k 86
f = alloc 49
r = alloc 128
j = alloc 7 align 2
n = alloc 128
a = alloc 72 align 8
u = realloc u 1
i = realloc i 17
free f
x = realloc x 15
f = alloc 15 align 8
m = realloc m 31
p = realloc e 1
e = alloc 0
g = alloc 251 align 4
free w
free g
free e
free p
free x
free j
free r
free i
free k
m = realloc m 62
k = alloc 120 align 8
free s
s = alloc 32 align 4
i = alloc 412 align 8
free k
i = realloc i 463
k = alloc 59
r = realloc m 48
m = alloc 163 align 16
free s
free m
d = realloc d 129
m = alloc 48 align 2
t = realloc t 191
s = alloc 174 align 4
j = alloc 674
k = realloc k 118
o = realloc o 348
x = alloc 412 align 16
p = alloc 123
free r
r = alloc 89
n = realloc n 201
e = alloc 201 align 4
free p
p = alloc 512 align 4
g = alloc 0
w = alloc 3 align 8
a = realloc a 63
free e
s = realloc s 348
e = alloc 81 align 8
free a
a = alloc 129 align 8
free e
g = realloc g 0
e = alloc 552
m = realloc m 1
free a
free m
free g
free p
free n
free x
c = realloc c 31
x = alloc 89 align 8
d = realloc d 88
n = alloc 89
p = alloc 428
n = realloc n 2
g = alloc 96
d = realloc d 4
r = realloc r 15
m = alloc 0
a = alloc 201 align 16
a = realloc a 185
free o
free c
free p
free w
free r
free n
free l
free d
free a
free f
t = realloc t 4
f = alloc 1 align 8
free u
free f
b = realloc b 4
f = alloc 174 align 16
h = realloc h 5
g = realloc g 4
u = alloc 174 align 8
a = alloc 347 align 4
free a
a = alloc 62
d = alloc 552 align 16
m = realloc m 0
l = alloc 35 align 16
free t
free h
free d
d = alloc 14 align 16
h = alloc 190
free q
free m
m = alloc 15 align 4
u = realloc u 158
q = alloc 8 align 8
t = alloc 4 align 2
n = alloc 15
r = alloc 64 align 4
w = alloc 89
i = realloc i 462
h = realloc h 174
p = alloc 42
w = realloc w 44
c = alloc 174
j = realloc j 674
n = realloc n 31
free g
c = realloc c 87
g = alloc 201 align 4
o = alloc 174 align 8
free s
s = alloc 25
free w
g = realloc g 201
w = alloc 7 align 16
free f
x = realloc x 4
b = realloc b 8
free e
e = alloc 66
i = realloc i 405
n = realloc n 15
x = realloc x 0
f = alloc 32 align 16
free r
free i
free t
free d
p = realloc p 26
g = realloc g 201
p = realloc p 1
free a
free f
f = alloc 674 align 8
a = alloc 174 align 4
free m
m = alloc 89 align 8
d = alloc 0 align 8
c = realloc c 2
d = realloc d 0
t = alloc 49 align 2
i = alloc 201 align 2
r = alloc 2 align 16
free a
free p
p = realloc f 4
free v
free b
free s
free q
q = alloc 77
s = alloc 15 align 16
l = realloc l 39
i = realloc i 100
b = alloc 2
free b
b = alloc 190 align 8
free w
i = realloc i 50
w = alloc 0
u = realloc u 158
v = alloc 174 align 8
f = alloc 36 align 2
free j
l = realloc l 238
free x
free g
free u
free i
free q
free c
free t
free w
free r
free l
l = alloc 191 align 4
r = realloc o 87
o = alloc 89 align 8
r = realloc r 88
free n
n = realloc o 178
free h
free f
free e
free k
k = alloc 0 align 4
p = realloc p 123
e = alloc 6 align 8
free e
free n
v = realloc v 175
n = alloc 35 align 8
r = realloc r 0
e = alloc 674 align 8
f = alloc 12 align 8
h = alloc 0 align 8
o = alloc 8
w = alloc 35 align 4
b = realloc b 15
t = alloc 223
c = alloc 132 align 8
q = alloc 24 align 4
free l
l = alloc 15 align 8
i = alloc 15 align 16
c = realloc c 132
v = realloc v 674
free s
s = alloc 664 align 8
u = alloc 15 align 2
l = realloc l 0
g = realloc b 14
b = alloc 42 align 4
x = alloc 78
j = alloc 0
a = alloc 131
free v
v = alloc 174 align 8
free q
e = realloc e 666
free m
free s
free d
free p
free g
free k
c = realloc c 132
k = alloc 511
g = alloc 15
p = alloc 0 align 16
d = alloc 24
d = realloc d 2
a = realloc a 4
d = realloc d 2
free h
free b
o = realloc o 4
d = realloc d 0
b = alloc 129 align 8
h = alloc 4 align 8
s = alloc 24
u = realloc u 7
m = alloc 256
q = alloc 38 align 2
free f
free s
free r
free k
o = realloc o 20
free e
free h
h = alloc 110 align 4
e = realloc u 11
u = alloc 674
l = realloc l 0
a = realloc a 0
k = alloc 64 align 8
r = alloc 1 align 8
s = alloc 64
f = alloc 174 align 16
q = realloc q 201
a = realloc a 0
free p
k = realloc k 3
free w
free v
v = alloc 48 align 8
w = alloc 134 align 4
v = realloc v 0
p = realloc x 156
free w
free g
v = realloc v 89
l = realloc l 0
g = alloc 129
free k
free h
free t
free b
a = realloc a 275
b = alloc 674 align 2
free n
n = alloc 16 align 4
free b
free n
free a
free c
free q
free u
free p
free e
free f
f = alloc 174 align 8
e = alloc 119 align 16
i = realloc i 14
p = alloc 264 align 8
u = alloc 17
q = alloc 201 align 8
c = alloc 15
a = alloc 1 align 8
n = alloc 48
b = alloc 15 align 8
t = alloc 6
h = alloc 6 align 16
k = realloc p 272
u = realloc u 6
p = alloc 32 align 4
w = alloc 1
free j
j = alloc 238 align 16
x = alloc 0 align 8
free w
free x
n = realloc n 96
free j
e = realloc e 238
o = realloc o 40
free n
f = realloc f 5
free o
free f
f = alloc 174 align 8
o = alloc 72
i = realloc i 30
free b
b = alloc 3 align 2
n = alloc 5 align 4
j = alloc 64
free i
i = alloc 88
x = alloc 15
free j
j = alloc 674 align 16
w = alloc 48 align 16
m = realloc m 256
free x
x = realloc q 100
free m
m = alloc 508
q = alloc 27
free x
free q
free m
u = realloc u 208
free i
free u
u = alloc 112
free b
free u
u = alloc 157 align 8
b = alloc 9
i = alloc 125 align 8
m = alloc 201
free f
f = alloc 84 align 8
q = alloc 15
x = alloc 227
free m
q = realloc q 555
free r
free x
b = realloc b 18
free s
free u
free k
p = realloc p 16
k = alloc 84 align 2
free e
free t
free v
v = alloc 100 align 16
j = realloc j 674
t = alloc 0 align 4
l = realloc l 16
e = alloc 201 align 8
free t
t = alloc 0 align 2
u = alloc 129 align 16
s = alloc 136 align 4
x = alloc 8 align 8
r = alloc 15
free r
r = alloc 89
m = alloc 201
free f
free j
free i
m = realloc m 205
free d
free u
free w
c = realloc c 7
free o
o = alloc 64
w = alloc 68 align 8
u = alloc 129 align 16
d = alloc 0
i = alloc 168 align 16
j = alloc 16 align 8
f = alloc 1 align 16
free v
free a
free s
free b
j = realloc j 16
free q
h = realloc h 6
free l
free h
h = alloc 32 align 4
l = alloc 3 align 4
q = alloc 136 align 4
b = alloc 89 align 8
s = alloc 16 align 2
d = realloc d 0
a = alloc 56 align 16
v = alloc 201
free m
free g
j = realloc j 8
d = realloc d 0
free d
d = alloc 89
i = realloc i 172
free o
free s
free e
e = alloc 26 align 8
free k
k = alloc 40
s = realloc e 34
e = alloc 49 align 8
o = alloc 6 align 2
g = alloc 2 align 4
free a
free d
free o
free e
free s
free l
free h
free r
free i
i = alloc 1 align 16
r = alloc 25
h = alloc 201 align 4
l = alloc 17 align 2
v = realloc v 201
l = realloc l 1
free f
f = alloc 58 align 2
p = realloc p 3
s = alloc 15 align 16
g = realloc g 2
free c
free q
free p
u = realloc u 1
x = realloc x 8
p = alloc 80
q = alloc 5 align 16
c = alloc 40 align 8
e = alloc 3
o = alloc 1
d = alloc 463
a = alloc 201 align 8
r = realloc r 28
m = alloc 24 align 8
h = realloc h 201
e = realloc e 0
free m
l = realloc l 2
free a
w = realloc w 84
free e
free c
g = realloc g 2
c = alloc 43 align 8
q = realloc q 10
e = alloc 261 align 8
free x
free t
free r
free g
free o
free c
free p
free e
free i
i = alloc 68
e = alloc 38 align 16
p = alloc 174
c = alloc 13 align 16
o = alloc 174 align 8
g = alloc 15
e = realloc e 10
r = alloc 33 align 4
t = alloc 10
free u
free t
f = realloc f 50
free r
n = realloc n 6
r = alloc 201 align 16
t = alloc 176 align 16
u = alloc 96
f = realloc f 46
x = alloc 93 align 4
free u
u = alloc 201 align 16
a = alloc 118 align 16
m = alloc 201
free x
free m
d = realloc d 479
m = realloc s 23
j = realloc j 40
f = realloc f 30
free a
free f
free j
m = realloc m 464
t = realloc t 674
free m
m = alloc 9 align 8
j = alloc 32
f = realloc q 11
free t
t = alloc 0 align 16
q = alloc 89 align 8
k = realloc k 44
a = alloc 201 align 4
c = realloc c 0
s = alloc 630 align 8
x = alloc 195 align 8
free f
free x
free s
s = alloc 96
x = alloc 15 align 8
p = realloc p 63
f = realloc v 201
free c
free f
free s
free k
free t
t = alloc 15 align 4
k = alloc 174 align 4
s = alloc 52 align 4
f = alloc 84 align 4
c = alloc 29 align 8
free m
m = alloc 0
v = alloc 120
free c
free v
free m
t = realloc t 238
free f
l = realloc l 1
f = alloc 80 align 8
free t
t = realloc j 31
free f
e = realloc e 2
f = alloc 15 align 16
free t
a = realloc a 4
f = realloc f 15
free a
a = alloc 8 align 8
t = alloc 0 align 2
x = realloc x 17
free f
f = alloc 7 align 4
j = alloc 120
m = alloc 282 align 8
v = alloc 174 align 2
free x
x = alloc 229 align 4
free v
v = alloc 58 align 4
c = alloc 174
o = realloc o 4
g = realloc g 16
free x
free g
free v
v = alloc 8 align 8
free m
free v
free j
free f
f = alloc 38
j = alloc 89 align 8
free a
e = realloc e 1
a = alloc 132 align 8
v = alloc 531 align 16
f = realloc f 22
r = realloc r 201
m = alloc 201
g = alloc 5
d = realloc d 483
x = alloc 296 align 4
free j
free x
free d
free m
free r
r = realloc q 201
free a
a = alloc 174 align 2
q = alloc 6
m = alloc 174 align 16
d = alloc 89 align 16
x = alloc 128
j = alloc 3
free r
free j
free x
x = alloc 201 align 16
j = alloc 89
free d
free j
free x
free m
v = realloc v 0
m = alloc 0 align 8
x = alloc 112
free q
q = alloc 11 align 2
free x
free q
free m
m = alloc 22 align 4
free v
v = alloc 504
q = alloc 56 align 4
p = realloc p 31
x = alloc 15 align 4
j = realloc u 201
u = alloc 201 align 16
o = realloc o 20
d = alloc 3 align 4
free m
n = realloc n 7
m = alloc 4 align 4
free d
d = alloc 674
r = alloc 106
c = realloc c 175
free m
free c
free d
d = alloc 106
free n
p = realloc p 0
free d
b = realloc b 89
free p
free b
b = alloc 89
k = realloc k 15
o = realloc o 112
k = realloc k 16
l = realloc l 23
p = realloc e 2
e = alloc 15
d = alloc 19
n = alloc 84 align 8
c = alloc 174
m = alloc 94
free v
v = alloc 1
free m
free v
free c
free n
r = realloc r 1
free d
i = realloc i 69
free r
r = alloc 201
free i
i = alloc 132 align 16
d = alloc 116
free r
r = alloc 6 align 4
free d
d = alloc 0
w = realloc w 24
n = alloc 2 align 8
j = realloc j 185
c = alloc 64 align 8
free r
r = alloc 4 align 4
v = alloc 40
v = realloc v 24
m = alloc 65 align 4
free c
free m
free v
free r
free j
j = alloc 75 align 2
free w
w = realloc a 531
e = realloc e 7
free j
j = alloc 201 align 4
a = alloc 80
r = alloc 15
v = alloc 613 align 8
m = alloc 3
j = realloc j 185
c = alloc 174 align 4
free e
e = realloc g 6
free c
free e
e = alloc 38 align 8
free v
v = realloc j 177
free e
free v
v = alloc 9
h = realloc h 185
o = realloc o 0
s = realloc s 51
free a
free s
s = alloc 64 align 8
a = alloc 96
e = alloc 4
j = alloc 89
c = alloc 2 align 8
g = alloc 15 align 8
g = realloc g 30
free m
m = alloc 1 align 4
c = realloc c 18
free g
g = alloc 15 align 8
free c
e = realloc e 12
c = alloc 122 align 16
g = realloc g 5
x = realloc x 23
free c
h = realloc h 201
free x
i = realloc i 124
x = realloc n 4
free h
free x
free m
free a
free s
s = alloc 30 align 2
a = alloc 372
m = alloc 382 align 8
free e
e = alloc 8
x = alloc 64 align 4
h = alloc 174 align 8
n = alloc 15 align 16
v = realloc v 0
c = alloc 674 align 8
free m
k = realloc k 14
free d
free b
free j
free e
free x
free g
g = alloc 31
x = alloc 36 align 16
e = alloc 16 align 4
j = alloc 96 align 16
b = alloc 3 align 16
d = alloc 1 align 8
m = alloc 0 align 8
free s
o = realloc o 0
w = realloc w 531
a = realloc a 15
t = realloc t 0
free l
w = realloc w 4
free b
free p
free o
o = alloc 81 align 16
free m
i = realloc i 140
free t
t = alloc 54 align 4
m = alloc 64 align 8
p = alloc 32 align 8
b = alloc 86 align 4
m = realloc m 48
l = alloc 15
free k
k = alloc 4
s = alloc 56 align 4
n = realloc n 15
n = realloc n 7
free g
free h
free f
free o
v = realloc v 0
free q
free u
free w
w = alloc 116
free w
w = alloc 174
free l
l = alloc 7 align 16
u = alloc 100 align 8
m = realloc m 4
q = alloc 5 align 2
o = alloc 588 align 4
f = alloc 1
i = realloc i 124
h = alloc 0 align 8
free r
r = alloc 7
g = alloc 6
free i
free g
free t
free b
b = realloc e 88
free c
free b
free m
free l
free d
free a
free r
free q
free n
free p
free s
free k
u = realloc u 200
j = realloc j 50
k = alloc 22 align 16
s = alloc 51 align 8
p = alloc 10 align 4
n = alloc 104 align 16
free k
free w
free u
u = alloc 97 align 8
f = realloc f 88
free s
f = realloc f 4
s = alloc 40
w = alloc 174 align 16
k = alloc 201
free h
h = alloc 0 align 8
free w
w = alloc 4
q = alloc 15 align 8
f = realloc f 4
free k
free u
u = alloc 89 align 8
k = alloc 17 align 16
r = alloc 2 align 2
q = realloc q 7
j = realloc j 34
free n
k = realloc k 174
free u
u = alloc 15
n = alloc 174 align 8
a = alloc 96
d = alloc 36
free h
h = alloc 511
l = alloc 3 align 8
free a
a = alloc 64
m = alloc 15 align 4
b = alloc 174
w = realloc w 3
c = alloc 174
o = realloc o 588
free r
free w
free m
free a
free h
free l
free n
free u
free k
free d
free s
s = alloc 68 align 4
p = realloc p 26
x = realloc x 64
d = realloc s 68
s = alloc 34
k = alloc 64 align 16
q = realloc q 3
u = alloc 147 align 2
free u
u = realloc v 0
v = alloc 112 align 16
free v
free x
free j
free u
free o
free c
free f
free s
s = alloc 15
free k
free b
b = alloc 9 align 8
free p
free s
free q
free b
free d
d = alloc 3
d = realloc d 3
d = realloc d 2
b = alloc 15
free b
b = alloc 120 align 16
q = alloc 32
s = alloc 1 align 4
s = realloc s 0
p = alloc 51 align 2
q = realloc q 0
k = alloc 174 align 16
f = alloc 0
c = alloc 248 align 8
o = alloc 201
u = alloc 174
j = alloc 8 align 4
x = alloc 174 align 4
free x
x = alloc 6
v = alloc 381
n = alloc 86
l = alloc 64
h = alloc 3
a = alloc 89 align 16
l = realloc l 4
o = realloc o 217
free o
v = realloc v 380
j = realloc j 12
o = alloc 22 align 4
j = realloc j 6
l = realloc l 8
m = alloc 5 align 16
free m
m = alloc 48 align 4
d = realloc d 6
w = alloc 15 align 16
r = alloc 674
free r
free w
w = alloc 28
r = realloc b 174
b = alloc 2 align 4
e = alloc 167
t = alloc 16
free t
t = alloc 15 align 16
g = alloc 201 align 4
i = alloc 174
free i
free g
free t
n = realloc n 70
free n
n = alloc 51 align 2
free n
free b
free r
r = alloc 4
b = alloc 22
k = realloc k 166
n = alloc 174 align 8
t = alloc 26
f = realloc f 16
g = alloc 0
i = alloc 201
free i
free g
g = alloc 4 align 4
free g
free f
free n
free k
k = realloc e 334
free k
k = alloc 15
o = realloc o 89
e = alloc 174
x = realloc x 127
n = alloc 6
f = alloc 674
g = alloc 40 align 8
i = alloc 1
free i
h = realloc h 0
free h
h = alloc 109 align 2
free h
e = realloc e 166
free e
free n
free x
free o
m = realloc m 32
o = alloc 105
x = alloc 4 align 2
l = realloc l 16
n = alloc 89
k = realloc k 31
free k
k = alloc 11 align 8
e = alloc 281
free e
e = alloc 80
h = alloc 6
free h
h = alloc 88 align 2
i = alloc 89 align 16
free i
free v
free j
free f
f = alloc 15 align 4
r = realloc r 2
j = alloc 174 align 4
free w
s = realloc s 88
free p
p = alloc 136 align 8
w = alloc 32 align 2
free b
b = alloc 512
t = realloc t 34
free k
free m
free o
free f
b = realloc b 483
free x
x = alloc 15
f = alloc 8 align 8
o = alloc 201 align 8
m = alloc 256 align 8
k = realloc f 16
f = alloc 674
v = alloc 40 align 8
i = alloc 215 align 2
h = realloc h 8
free u
u = realloc h 7
h = alloc 175 align 8
free c
free k
free f
free j
free a
q = realloc q 0
l = realloc l 18
free l
l = alloc 7
a = alloc 0
j = alloc 15
free d
d = alloc 1 align 16
f = alloc 100 align 2
s = realloc s 1
k = alloc 15
c = alloc 15
free i
x = realloc x 7
e = realloc e 398
free f
f = alloc 34 align 8
i = alloc 174 align 2
free q
q = alloc 84 align 4
free j
free q
free f
free s
s = alloc 6 align 8
free d
free s
free a
free l
l = alloc 12 align 4
free k
w = realloc w 237
k = alloc 15
i = realloc i 174
a = alloc 3
s = alloc 64 align 8
d = alloc 2 align 8
f = alloc 674
v = realloc v 39
free l
o = realloc o 200
e = realloc e 406
n = realloc n 93
l = realloc e 406
g = realloc g 13
e = alloc 24
q = alloc 89
j = alloc 89 align 16
free v
free j
free q
o = realloc o 1
q = realloc k 0
k = alloc 79
j = alloc 3
free e
free j
free k
free q
free s
free a
f = realloc f 24
a = alloc 1 align 8
s = alloc 40 align 8
q = alloc 174 align 8
free i
i = alloc 170 align 16
t = realloc t 30
k = alloc 21 align 8
q = realloc q 174
j = alloc 49 align 2
free k
free j
j = alloc 674 align 8
i = realloc i 68
h = realloc h 87
a = realloc a 0
m = realloc m 272
k = alloc 406
e = realloc o 0
o = alloc 41 align 16
free q
x = realloc x 7
q = alloc 2 align 4
k = realloc k 203
v = alloc 80 align 8
free o
free v
free k
n = realloc n 418
k = alloc 89
free x
x = alloc 89 align 8
free k
free x
free n
free t
l = realloc l 203
free s
s = alloc 8
t = alloc 201 align 16
n = alloc 65 align 4
x = alloc 72 align 4
free l
free x
x = alloc 48 align 16
i = realloc i 122
l = alloc 204
n = realloc n 65
k = alloc 516 align 8
v = alloc 69 align 8
o = alloc 40
free l
t = realloc t 4
free o
free t
t = alloc 89 align 2
free k
free t
t = alloc 128 align 8
free n
free t
free i
free v
free s
free f
free m
free d
d = alloc 0 align 8
m = alloc 201 align 4
free q
q = alloc 258 align 4
free x
free r
free e
a = realloc a 0
e = alloc 0 align 16
free g
q = realloc q 1
g = alloc 54 align 4
r = alloc 5 align 16
r = realloc r 6
x = alloc 323
f = alloc 15
s = alloc 89
v = alloc 1
i = alloc 15
t = alloc 15 align 8
b = realloc b 89
n = alloc 79 align 2
k = alloc 89 align 2
free u
u = alloc 12
i = realloc i 112
free x
free u
free w
w = alloc 15
u = alloc 15 align 16
free n
free k
k = alloc 14
a = realloc a 1
p = realloc p 88
t = realloc t 24
s = realloc s 81
n = alloc 6 align 4
t = realloc t 12
x = alloc 32 align 8
w = realloc w 128
o = alloc 14 align 2
free e
e = alloc 89 align 8
b = realloc b 73
u = realloc u 6
l = alloc 81
free s
free t
t = alloc 0
s = alloc 174
j = realloc j 758
free w
free l
free i
free t
free q
r = realloc r 40
free r
r = alloc 89
q = alloc 2
t = alloc 5
i = alloc 0 align 8
l = alloc 27 align 8
e = realloc e 73
free i
i = alloc 174 align 16
w = alloc 0 align 2
u = realloc u 6
free v
free m
free i
free e
free t
free q
free r
r = alloc 27 align 16
k = realloc k 18
q = realloc p 176
free u
u = alloc 79 align 16
p = alloc 3 align 16
t = alloc 105 align 2
free q
q = alloc 201
e = alloc 206 align 4
q = realloc q 197
free t
free q
free e
free p
free u
free n
free f
f = alloc 33 align 16
n = alloc 63 align 16
u = alloc 201 align 4
p = alloc 27 align 16
x = realloc x 1
a = realloc a 1
e = alloc 18
q = alloc 201 align 2
f = realloc f 112
t = alloc 209
free j
j = alloc 1 align 2
i = alloc 3 align 16
m = alloc 1
free t
j = realloc j 1
t = alloc 202 align 2
v = alloc 64
free m
free v
free t
free j
free i
free f
free e
free a
free u
u = alloc 72 align 8
a = alloc 24 align 2
e = alloc 186
free n
free e
e = alloc 48 align 2
n = realloc q 0
q = alloc 2
f = alloc 40
o = realloc o 30
i = alloc 238 align 8
j = alloc 1
free a
a = alloc 674 align 2
f = realloc f 8
free j
j = realloc o 4
free f
f = alloc 56 align 8
free j
b = realloc b 82
f = realloc f 4
j = alloc 125 align 16
free b
b = alloc 123 align 8
free j
free b
g = realloc g 55
free f
f = alloc 41 align 16
b = alloc 201
free g
free b
k = realloc k 174
b = alloc 321 align 2
free f
f = alloc 117
g = alloc 87 align 2
r = realloc r 28
r = realloc r 132
c = realloc c 7
j = alloc 47
o = alloc 174 align 8
t = alloc 251 align 2
v = alloc 80 align 2
m = realloc h 103
free b
b = alloc 35 align 8
h = alloc 201 align 4
k = realloc k 3
free m
free k
free b
free t
x = realloc x 17
t = realloc e 36
g = realloc g 174
t = realloc t 1
e = alloc 89
free o
o = alloc 33
p = realloc p 27
free o
free x
free s
free r
free d
d = alloc 15
r = realloc i 238
i = alloc 89 align 16
s = alloc 1
x = alloc 128
o = alloc 136 align 4
v = realloc v 81
u = realloc u 80
b = alloc 27 align 8
a = realloc a 2
k = alloc 144 align 4
free j
j = alloc 40 align 8
m = alloc 125
free e
free m
free j
free a
free u
free x
x = realloc s 0
s = alloc 174 align 16
u = alloc 15 align 16
a = alloc 128
free i
r = realloc r 476
i = alloc 15
v = realloc v 162
free a
free v
free q
free i
b = realloc b 43
i = alloc 80
s = realloc s 47
free f
f = alloc 5 align 2
d = realloc d 23
free r
r = alloc 120
q = alloc 89
v = alloc 15 align 2
a = alloc 47 align 8
j = alloc 9
t = realloc t 0
m = alloc 47 align 16
e = alloc 175 align 8
free d
free v
v = alloc 89
free l
l = alloc 174 align 8
n = realloc n 16
d = realloc f 2
free n
free h
h = alloc 9 align 16
free i
i = alloc 0
r = realloc r 112
n = alloc 9 align 8
v = realloc v 89
free q
i = realloc i 0
q = alloc 127 align 2
free t
t = alloc 80 align 16
free d
b = realloc b 43
free a
k = realloc k 136
a = alloc 21 align 4
free l
l = alloc 1 align 8
d = alloc 637 align 2
free d
free u
u = alloc 201
free b
free t
u = realloc u 185
free x
free k
n = realloc n 25
k = alloc 20 align 8
x = alloc 1
free k
k = alloc 201 align 8
t = alloc 25
b = alloc 174 align 4
d = alloc 2 align 8
f = alloc 32 align 4
free f
free c
c = alloc 201 align 16
free s
s = alloc 16 align 8
free t
l = realloc l 1
free d
v = realloc v 105
d = alloc 112 align 4
t = alloc 168 align 16
free k
r = realloc r 108
free e
d = realloc d 111
q = realloc q 123
free p
free b
w = realloc w 0
g = realloc g 153
free h
h = alloc 68
free t
t = alloc 89 align 4
free r
free t
free n
n = alloc 430 align 16
s = realloc s 8
t = alloc 16 align 16
u = realloc u 201
r = realloc g 169
d = realloc d 55
g = alloc 48
b = alloc 201 align 8
b = realloc b 200
p = alloc 201
e = alloc 1 align 2
k = alloc 430 align 8
x = realloc x 2
f = alloc 37 align 16
free i
free f
j = realloc j 4
free x
v = realloc v 128
x = alloc 48 align 8
free j
j = realloc o 272
o = realloc j 1
free x
free o
h = realloc h 76
free b
b = alloc 16 align 2
t = realloc t 32
o = alloc 201 align 4
x = alloc 15
free h
h = alloc 89
j = alloc 65 align 8
free x
q = realloc q 96
x = alloc 79
f = alloc 15
free j
free f
free x
free q
free o
o = alloc 15 align 2
q = alloc 201 align 4
x = alloc 1 align 4
free t
u = realloc u 205
t = alloc 1 align 8
f = alloc 1 align 2
free x
l = realloc l 2
x = realloc o 30
free f
f = alloc 116 align 4
o = alloc 204
j = realloc w 0
free x
j = realloc j 0
x = alloc 174
s = realloc s 16
free f
q = realloc q 205
f = alloc 201 align 4
free s
s = alloc 113
n = realloc n 50
w = alloc 174
i = alloc 15 align 2
free f
k = realloc k 414
free i
i = alloc 128
free k
free i
i = alloc 15
free n
free q
free u
free l
free d
free x
free b
free e
free s
free j
t = realloc t 2
j = alloc 64
s = alloc 1 align 2
free s
m = realloc m 31
g = realloc g 52
s = alloc 12
free s
s = alloc 10
r = realloc r 338
free r
r = alloc 201 align 4
e = alloc 52
b = alloc 15
x = alloc 89 align 16
d = alloc 201 align 8
l = alloc 80 align 16
u = alloc 1
q = alloc 3 align 8
n = alloc 15
k = alloc 11 align 2
u = realloc u 2
f = alloc 374
s = realloc s 26
free s
free u
free n
free q
free k
k = alloc 48
free k
r = realloc r 201
b = realloc b 95
k = alloc 150 align 2
free k
free b
b = alloc 0 align 16
k = alloc 174 align 4
q = alloc 201 align 8
free q
q = alloc 3 align 4
n = alloc 15 align 4
free j
j = alloc 15 align 8
o = realloc o 89
n = realloc n 30
free d
free w
w = alloc 15 align 4
free v
v = alloc 3 align 2
d = alloc 174 align 16
c = realloc c 100
u = alloc 0 align 4
free a
a = realloc m 7
m = alloc 32
free o
o = alloc 62 align 16
s = alloc 127 align 8
h = realloc h 44
free c
w = realloc w 4
free n
free l
free s
s = alloc 136 align 4
free r
free m
u = realloc u 4
m = alloc 7 align 8
free b
d = realloc d 87
free w
w = realloc d 71
d = alloc 4
b = alloc 256 align 8
r = alloc 127
l = alloc 48
free l
free r
free b
free d
free w
free x
x = alloc 355 align 8
w = alloc 248 align 2
free w
free x
free s
free e
free a
free g
g = realloc f 104
f = alloc 80 align 2
free f
free g
o = realloc o 46
g = alloc 201
j = realloc j 2
v = realloc v 174
g = realloc g 193
free h
free v
free m
free t
free o
o = alloc 6
t = alloc 15
i = realloc i 9
m = alloc 95 align 4
v = alloc 201 align 16
g = realloc g 193
h = alloc 15
q = realloc q 4
f = alloc 20 align 16
a = alloc 128
e = alloc 89 align 16
s = alloc 15
x = alloc 32 align 2
w = alloc 0
d = alloc 175 align 8
b = alloc 21 align 16
r = alloc 16
u = realloc u 4
l = alloc 170
n = alloc 64 align 16
c = alloc 97 align 4
free j
free s
free m
free u
free v
free g
free h
free f
free w
w = alloc 15
f = alloc 15 align 16
h = alloc 47 align 16
free n
n = alloc 68 align 8
free i
r = realloc r 1
i = alloc 56 align 8
q = realloc q 68
g = alloc 15
free a
a = alloc 174
free r
free e
free o
free x
free p
free h
free f
free b
free k
w = realloc w 0
free c
c = alloc 15 align 4
k = alloc 15
a = realloc a 348
b = alloc 15 align 4
f = alloc 24 align 8
w = realloc w 0
h = alloc 19 align 2
p = alloc 366
x = alloc 0
free p
p = alloc 201
b = realloc b 247
free q
q = alloc 19 align 2
o = alloc 0 align 4
e = alloc 201 align 16
r = alloc 2
t = realloc t 23
free l
