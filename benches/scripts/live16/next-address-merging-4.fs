freespace script 1
heap 16384 fit=next order=address
a = alloc 0 align 16
b = alloc 127
c = alloc 649 align 32
d = alloc 8 align 16
e = alloc 0
f = alloc 0 align 1024
b = realloc b 254
g = realloc e 1
e = alloc 21
h = alloc 2
h = realloc h 0
i = alloc 1 align 16
j = alloc 173 align 16
k = alloc 2 align 32
l = realloc i 84
i = alloc 7 align 16
m = alloc 4
l = realloc l 20
n = alloc 97 align 256
o = alloc 3
d = realloc d 0
p = alloc 84
q = alloc 0 align 2048
r = alloc 3 align 8
s = alloc 21
free m
m = alloc 16 align 32
b = realloc b 250
m = realloc m 32
free r
free o
free e
free q
free l
free b
b = alloc 32 align 32
l = alloc 2 align 16
q = alloc 64 align 16
d = realloc d 0
e = alloc 1 align 32
d = realloc d 52
k = realloc k 1
o = alloc 14 align 16
free j
j = alloc 217
p = realloc p 84
free f
f = alloc 177
r = alloc 1 align 64
t = alloc 8
u = alloc 13 align 2048
v = alloc 4
w = alloc 12 align 512
x = alloc 273 align 16
r = realloc r 6
x = realloc x 32
free b
free o
free a
q = realloc q 68
free m
p = realloc p 42
k = realloc k 9
free n
free w
s = realloc s 10
w = alloc 422 align 16
n = alloc 273 align 256
w = realloc w 211
m = alloc 4
a = alloc 12 align 2048
m = realloc m 1
o = alloc 36 align 64
b = alloc 2
i = realloc i 7
u = realloc u 0
free w
w = alloc 16 align 4096
free c
v = realloc v 12
free u
free e
v = realloc v 4
free g
t = realloc t 3
free q
k = realloc k 1
free o
o = alloc 2 align 512
q = alloc 96
t = realloc t 21
g = alloc 669 align 8
e = alloc 132
free d
d = alloc 2 align 4096
free d
free g
j = realloc j 218
free j
free r
free o
free l
free e
free a
n = realloc n 307
free f
free k
k = alloc 1124 align 16
free x
p = realloc p 1
free m
m = alloc 244
x = alloc 273 align 16
f = alloc 516 align 16
q = realloc q 111
a = alloc 115
e = alloc 46
l = alloc 4 align 16
o = alloc 458 align 16
m = realloc m 245
r = alloc 569 align 256
free s
l = realloc l 12
s = alloc 2 align 16
free w
free t
free o
free v
free h
free m
free b
free p
free k
k = alloc 31 align 32
n = realloc n 311
s = realloc s 0
p = alloc 25
b = alloc 12 align 256
free f
f = realloc e 0
e = alloc 21
b = realloc b 12
q = realloc q 115
m = alloc 21 align 64
h = realloc x 136
p = realloc p 568
free s
free k
r = realloc r 62
k = alloc 21 align 16
m = realloc m 13
e = realloc e 1
s = realloc r 25
r = alloc 540
x = alloc 10 align 16
v = alloc 213
s = realloc s 28
o = alloc 2
free v
i = realloc i 120
v = alloc 54 align 8
t = alloc 2 align 512
free h
free b
free a
a = alloc 58 align 512
b = alloc 955 align 16
h = alloc 273
w = alloc 21
r = realloc r 270
j = alloc 669
g = alloc 15 align 16
d = alloc 64
u = alloc 3
c = alloc 11 align 8
q = realloc q 111
e = realloc e 32
c = realloc c 10
free p
free h
free s
free b
free e
free r
r = realloc q 112
g = realloc g 669
q = alloc 273 align 256
g = realloc g 76
e = alloc 513
free c
a = realloc a 116
q = realloc q 277
c = alloc 2 align 256
b = realloc q 1
q = alloc 9
w = realloc w 21
s = alloc 29
h = alloc 166 align 8
free j
j = alloc 669 align 8
q = realloc q 8
free x
x = alloc 21 align 8
p = alloc 51
a = realloc a 58
free x
x = alloc 4
c = realloc c 10
free q
free c
c = realloc i 8
free l
free e
e = alloc 674 align 8
free n
p = realloc p 55
free g
h = realloc h 332
free s
s = alloc 21 align 2048
g = alloc 9 align 16
n = realloc w 19
t = realloc t 4
t = realloc t 0
c = realloc c 7
free f
f = alloc 24 align 16
w = alloc 273
l = realloc s 3
u = realloc u 3
s = alloc 18
s = realloc s 8
free e
e = alloc 317
c = realloc c 2
m = realloc m 13
b = realloc b 5
free c
c = alloc 22 align 8
i = alloc 84 align 256
q = alloc 83
free t
f = realloc f 48
t = realloc q 67
e = realloc e 634
k = realloc k 25
free s
free o
o = alloc 630
t = realloc t 16
s = alloc 21 align 64
free j
free u
free n
free e
e = alloc 2 align 32
free s
l = realloc l 3
free v
free l
l = alloc 21
v = alloc 132 align 256
s = alloc 8 align 16
v = realloc v 1
free o
p = realloc p 71
m = realloc m 14
r = realloc r 1
a = realloc a 58
o = realloc c 7
c = alloc 13
n = alloc 674 align 8
u = alloc 2
j = alloc 2
q = alloc 1
free j
free s
v = realloc v 2
s = alloc 12
j = realloc a 62
free m
free j
free b
free q
l = realloc l 17
free u
u = alloc 21 align 16
q = alloc 37
free w
w = alloc 1
b = alloc 105
free i
free w
w = alloc 273 align 4096
i = alloc 669 align 4096
free u
free f
h = realloc h 166
free b
b = alloc 674
n = realloc n 1
f = alloc 202
u = alloc 5 align 2048
j = alloc 15 align 8
l = realloc l 19
m = alloc 273
a = alloc 674 align 8
free b
l = realloc l 169
free k
g = realloc g 1104
free a
a = alloc 26
free s
n = realloc n 1
free q
u = realloc u 1
f = realloc f 404
free t
free h
h = alloc 21
t = alloc 13
t = realloc t 17
q = realloc c 7
c = alloc 242 align 64
free c
c = alloc 129 align 8
i = realloc i 2
s = alloc 21 align 8
k = alloc 1 align 64
free r
u = realloc u 1
k = realloc k 17
i = realloc i 1
r = alloc 74 align 2048
a = realloc a 2
t = realloc t 15
b = alloc 2
free u
p = realloc p 71
u = realloc l 177
l = alloc 16
free l
i = realloc i 0
n = realloc n 5
free c
free v
v = alloc 600 align 1024
free n
free d
free j
free x
x = alloc 24 align 256
j = alloc 3
d = alloc 674 align 8
i = realloc i 0
free x
x = alloc 2 align 16
free u
u = alloc 2 align 512
n = alloc 669 align 16
w = realloc w 274
c = alloc 1 align 64
f = realloc f 405
l = alloc 60 align 16
free i
i = realloc f 401
free e
free j
v = realloc v 6
free o
free k
free w
free l
free v
v = alloc 13 align 16
u = realloc u 0
l = alloc 1
w = alloc 1304
free x
x = alloc 669
k = alloc 1 align 16
free w
a = realloc a 6
free k
k = alloc 4 align 8
free a
r = realloc r 346
h = realloc h 8
a = realloc c 41
c = alloc 8
w = alloc 10 align 16
k = realloc k 8
u = realloc u 8
h = realloc h 7
o = alloc 21 align 64
j = realloc l 0
l = alloc 2
free w
w = alloc 21
free l
l = realloc m 546
v = realloc v 6
t = realloc t 216
n = realloc n 685
free w
w = realloc v 0
v = alloc 2
free n
free v
v = alloc 544 align 256
k = realloc k 16
n = alloc 68 align 64
m = alloc 40 align 32
e = alloc 539
free w
e = realloc e 531
w = alloc 669
b = realloc b 10
free m
m = alloc 8 align 8
f = alloc 119 align 16
free b
k = realloc k 24
b = alloc 20
free f
free k
free e
free n
free m
free c
c = alloc 179 align 64
m = alloc 4
v = realloc v 560
n = alloc 801 align 256
r = realloc r 346
free r
r = alloc 4
b = realloc b 4
q = realloc q 11
e = alloc 2 align 16
k = alloc 275 align 16
free k
k = alloc 59 align 2048
f = alloc 498
free f
free k
free e
free a
free h
n = realloc n 544
h = alloc 34 align 8
free n
n = alloc 669
o = realloc o 10
a = alloc 5
free l
l = alloc 21 align 32
free g
h = realloc h 38
free r
free h
free o
o = alloc 21 align 32
h = alloc 358 align 8
free q
free h
h = realloc n 669
n = realloc i 405
o = realloc o 16
b = realloc b 0
i = alloc 21
q = realloc t 212
t = alloc 29
j = realloc j 0
r = realloc j 0
j = alloc 2
g = realloc p 71
v = realloc v 280
free n
m = realloc m 8
q = realloc q 122
n = alloc 2
free v
v = alloc 273
p = alloc 7 align 8
free n
n = alloc 3
w = realloc w 334
p = realloc p 3
e = realloc b 8
free w
w = alloc 316
b = alloc 2
free b
free w
e = realloc e 7
free e
o = realloc o 12
e = alloc 4 align 16
free e
e = alloc 21
w = alloc 13
b = alloc 21
k = alloc 273
d = realloc d 673
p = realloc p 6
f = alloc 54 align 256
free f
free p
c = realloc c 89
p = alloc 480 align 8
p = realloc p 21
free p
free c
free w
free e
free o
r = realloc r 0
o = alloc 669
q = realloc q 244
m = realloc m 0
e = alloc 1 align 64
w = realloc v 265
e = realloc e 17
free e
e = alloc 27
q = realloc q 122
b = realloc b 37
free b
b = alloc 245 align 8
v = alloc 20 align 2048
c = alloc 4
p = alloc 1
f = alloc 669
x = realloc x 665
free x
free w
free p
free c
free v
free b
free m
free r
r = alloc 155 align 8
m = alloc 669
free d
free m
m = alloc 16 align 2048
d = alloc 20 align 512
b = realloc d 16
u = realloc u 273
d = alloc 4
v = alloc 4 align 512
free r
k = realloc k 272
i = realloc i 15
r = alloc 13
c = realloc k 2
k = alloc 669 align 64
p = alloc 472
m = realloc m 18
w = realloc o 685
o = alloc 2
l = realloc l 22
free v
j = realloc j 10
free l
l = alloc 2 align 2048
free j
free l
l = realloc n 0
n = alloc 1316 align 64
t = realloc t 45
h = realloc h 752
j = alloc 1 align 8
o = realloc o 1
v = alloc 37 align 32
free k
v = realloc v 41
free o
d = realloc d 732
g = realloc g 72
o = realloc g 73
g = realloc p 1
c = realloc c 2
p = alloc 1 align 8
free v
free p
q = realloc q 130
p = alloc 273 align 256
m = realloc m 22
u = realloc u 277
free c
c = alloc 273
v = alloc 17 align 16
k = alloc 1
o = realloc o 273
x = alloc 84
n = realloc n 1
free u
free n
free o
free v
k = realloc k 2
free c
free k
k = alloc 2
free i
h = realloc h 748
i = alloc 669
c = alloc 4 align 32
free k
w = realloc w 1370
a = realloc a 2
k = alloc 32
v = realloc r 7
r = alloc 21 align 1024
o = alloc 2
free c
free o
p = realloc p 277
o = alloc 549 align 512
c = alloc 81
n = alloc 389 align 512
free r
a = realloc a 10
f = realloc f 669
free n
n = alloc 11
j = realloc j 392
r = alloc 511
u = alloc 674
a = realloc a 9
a = realloc a 25
free f
q = realloc q 131
a = realloc a 9
f = alloc 1
free q
free f
free a
free j
e = realloc e 27
s = realloc s 20
free o
o = alloc 21 align 256
free o
free c
free h
free r
free u
free g
free t
free p
d = realloc d 4
p = alloc 20 align 8
t = alloc 1 align 256
g = alloc 674
g = realloc g 674
free g
free t
t = alloc 1 align 16
g = alloc 1
u = alloc 2
r = alloc 464 align 8
h = alloc 72
c = alloc 436
o = alloc 2 align 1024
r = realloc r 232
e = realloc e 27
j = alloc 273 align 16
free j
free e
free c
c = alloc 669 align 16
e = alloc 4
free e
c = realloc c 670
r = realloc r 2
e = realloc m 38
free e
g = realloc g 17
e = alloc 403
free e
v = realloc v 6
d = realloc d 12
free b
free p
free x
free v
free c
c = alloc 119
v = realloc s 2
s = realloc d 1580
free v
free i
i = alloc 2
free t
t = alloc 692
v = alloc 273
d = alloc 39 align 2048
l = realloc l 8
x = alloc 7
h = realloc h 6
r = realloc r 0
l = realloc l 4
p = alloc 851 align 32
b = alloc 40 align 256
h = realloc h 273
e = alloc 669
l = realloc l 1
x = realloc x 11
p = realloc p 693
g = realloc g 17
m = realloc e 665
e = alloc 1 align 4096
c = realloc c 127
b = realloc b 35
j = realloc d 55
d = alloc 4
free r
r = alloc 11
a = alloc 8 align 16
free v
r = realloc r 10
v = alloc 669
free k
k = realloc o 18
v = realloc v 268
o = alloc 669 align 256
f = alloc 26 align 256
n = realloc n 22
q = alloc 264 align 2048
p = realloc p 677
free i
free q
q = alloc 16 align 8
j = realloc j 71
free o
free e
a = realloc a 7
k = realloc k 9
free q
free v
free w
w = alloc 21
v = alloc 264 align 2048
q = alloc 9 align 16
x = realloc x 9
free w
w = alloc 171 align 32
e = alloc 273 align 16
free j
h = realloc h 277
j = alloc 21
m = realloc m 748
o = alloc 8
i = alloc 680
e = realloc e 273
free r
free t
h = realloc h 1
free j
u = realloc u 2
free d
free s
free k
free m
m = realloc q 10
q = alloc 674 align 2048
k = alloc 2 align 16
s = alloc 1
u = realloc u 18
free i
i = alloc 674 align 8
d = alloc 257 align 32
j = alloc 17 align 2048
k = realloc k 0
x = realloc x 13
t = alloc 1
e = realloc e 136
l = realloc l 669
h = realloc h 3
r = alloc 669 align 16
l = realloc l 1338
free o
free x
free a
free u
u = alloc 51 align 256
free b
b = alloc 2 align 8
f = realloc f 30
a = alloc 11
u = realloc u 12
m = realloc m 32
free v
free n
free q
g = realloc g 0
h = realloc h 7
s = realloc s 0
u = realloc u 4
free h
h = alloc 8 align 32
s = realloc s 343
c = realloc c 669
q = alloc 2 align 8
a = realloc a 1
p = realloc p 669
free k
m = realloc m 33
k = alloc 273
j = realloc j 4
n = realloc k 239
k = alloc 101
v = alloc 609 align 64
free k
n = realloc n 210
m = realloc m 16
c = realloc c 669
free n
n = alloc 1 align 512
free e
e = alloc 24
t = realloc t 273
i = realloc i 666
p = realloc p 677
l = realloc l 1171
free j
free n
free r
free c
free s
m = realloc m 0
free e
e = alloc 0
free d
d = alloc 21
s = alloc 674
c = alloc 273 align 256
free v
f = realloc f 33
v = alloc 19
free s
free f
free l
free u
free c
m = realloc m 1
c = alloc 1
u = alloc 674 align 4096
l = alloc 669
free l
free a
a = realloc m 0
d = realloc d 10
free u
free q
b = realloc b 0
free w
p = realloc p 2
w = alloc 2 align 32
h = realloc h 16
q = realloc e 340
e = alloc 669 align 16
free p
p = alloc 9
u = alloc 2 align 512
m = alloc 21
l = alloc 0 align 8
f = alloc 21 align 16
s = alloc 5
b = realloc b 0
r = alloc 177 align 8
n = alloc 312
j = alloc 4 align 2048
a = realloc a 0
e = realloc e 653
free e
e = alloc 202
k = alloc 236 align 64
x = alloc 3
o = realloc d 26
j = realloc j 4
d = realloc r 185
b = realloc b 669
free a
x = realloc x 6
a = realloc s 9
s = alloc 332
r = alloc 87
k = realloc k 7
free g
free c
x = realloc x 1
free u
l = realloc l 0
u = alloc 232
free t
d = realloc d 1
free d
f = realloc f 1
d = alloc 62 align 64
x = realloc x 0
l = realloc l 669
t = alloc 376 align 8
u = realloc u 669
c = realloc x 0
free s
v = realloc v 38
free k
free j
free h
free f
free u
free n
q = realloc q 324
free e
e = alloc 87 align 8
n = alloc 2
free q
q = alloc 2
u = alloc 2
t = realloc t 380
f = alloc 3 align 512
free n
n = alloc 4 align 1024
t = realloc t 376
free f
f = alloc 674 align 4096
h = alloc 21 align 64
j = realloc t 44
free h
h = alloc 9 align 16
free j
j = alloc 12 align 1024
t = alloc 1 align 2048
k = alloc 669 align 32
d = realloc d 61
s = alloc 36 align 8
e = realloc e 174
k = realloc k 586
x = alloc 52
free h
h = alloc 7 align 512
g = alloc 68 align 8
c = realloc c 4
free x
x = alloc 1
u = realloc u 0
free c
free u
u = realloc e 669
m = realloc m 19
j = realloc j 0
free h
h = realloc i 1332
i = alloc 348 align 256
free j
free i
free h
h = realloc a 14
free t
t = alloc 21 align 512
a = alloc 273 align 64
u = realloc u 752
i = alloc 248 align 8
a = realloc a 269
free h
t = realloc t 10
free a
t = realloc t 20
v = realloc v 54
a = alloc 21
h = alloc 21 align 8
j = alloc 56 align 32
e = realloc d 2119
d = realloc t 10
t = alloc 52
i = realloc i 496
c = alloc 8
c = realloc c 4
w = realloc w 0
free u
u = alloc 674
free w
g = realloc g 511
free g
free d
e = realloc e 1059
d = alloc 669
k = realloc k 582
c = realloc c 4
g = alloc 21
w = alloc 512
free w
l = realloc l 665
free l
free c
c = realloc n 16
free c
free a
a = alloc 273
c = realloc m 1
j = realloc j 57
m = alloc 2
free m
free j
j = alloc 5 align 2048
free j
j = alloc 669
b = realloc b 2
free b
b = alloc 128
free u
free b
free v
free f
free e
free q
free s
free d
free p
free t
t = alloc 0 align 1024
p = alloc 97
j = realloc j 665
d = alloc 21 align 256
g = realloc g 4
s = alloc 10
q = alloc 24 align 2048
x = realloc x 1
i = realloc i 497
free p
free i
i = alloc 2
p = alloc 8 align 256
s = realloc s 21
x = realloc x 2
free p
t = realloc t 21
p = alloc 660 align 16
d = realloc d 255
o = realloc o 273
d = realloc d 510
free x
o = realloc o 269
x = alloc 32 align 8
e = alloc 1477
f = alloc 669
v = alloc 3 align 32
b = alloc 2
u = alloc 2
free d
d = alloc 2
p = realloc p 54
b = realloc b 0
free u
p = realloc p 50
u = alloc 444 align 2048
free b
free u
r = realloc r 103
free p
free r
free f
free t
free g
free a
a = alloc 73 align 64
free h
j = realloc j 1
h = alloc 2 align 16
q = realloc q 21
o = realloc o 277
v = realloc v 0
d = realloc d 2
free k
free j
free i
free o
o = alloc 201
free v
o = realloc o 193
v = alloc 669
free e
a = realloc a 8
o = realloc o 194
a = realloc a 4
free o
o = alloc 71 align 256
e = realloc v 188
d = realloc d 6
a = realloc a 8
o = realloc o 59
v = alloc 196 align 32
i = alloc 273
j = alloc 21
j = realloc j 13
k = alloc 20 align 2048
g = alloc 2
t = alloc 248
f = alloc 3 align 16
r = alloc 317 align 8
p = alloc 12 align 32
u = alloc 9 align 2048
j = realloc j 9
b = alloc 610
free j
j = alloc 26
m = alloc 4 align 4096
b = realloc b 9
n = alloc 625
l = alloc 32 align 8
w = alloc 21 align 64
free q
t = realloc t 669
j = realloc j 27
free j
free k
free m
free g
free i
i = alloc 29 align 16
b = realloc b 9
h = realloc h 4
r = realloc r 158
t = realloc t 752
g = alloc 511 align 16
m = alloc 19 align 4096
k = alloc 2
j = alloc 64
free p
free f
free l
free i
free v
free s
free w
j = realloc j 2
g = realloc g 255
a = realloc a 0
w = alloc 8 align 64
t = realloc t 0
s = alloc 21
free e
u = realloc u 9
w = realloc w 0
e = alloc 8
t = realloc t 0
v = alloc 72 align 16
free s
a = realloc a 0
s = alloc 1600 align 8
i = alloc 7
r = realloc r 316
free k
free v
v = alloc 3
m = realloc m 15
s = realloc s 669
k = alloc 47
l = alloc 223
f = realloc i 14
free x
x = alloc 20 align 16
c = realloc c 0
i = realloc d 3
free x
x = alloc 13 align 16
d = alloc 264
p = alloc 5
n = realloc n 212
q = alloc 273 align 64
free f
free t
free k
free o
o = alloc 669 align 512
x = realloc x 17
free h
free c
e = realloc e 16
free q
q = realloc s 114
s = alloc 21
free n
n = alloc 21 align 256
c = alloc 92 align 8
h = alloc 4 align 8
e = realloc e 12
k = alloc 1
t = alloc 12
v = realloc v 0
m = realloc m 15
free i
i = alloc 21
f = alloc 2
free o
o = alloc 195 align 256
free i
k = realloc k 0
i = alloc 273
free s
free h
b = realloc b 4
free a
n = realloc n 10
free t
free j
e = realloc e 12
j = alloc 37 align 2048
p = realloc p 6
t = alloc 21 align 512
a = alloc 28
i = realloc i 273
free i
r = realloc r 308
i = alloc 674 align 64
i = realloc i 2
free n
free p
p = alloc 5 align 8
free e
free r
free c
j = realloc j 37
free g
g = alloc 669 align 64
j = realloc j 74
c = alloc 4 align 256
r = alloc 273 align 256
e = alloc 33
n = alloc 273
free o
o = alloc 40 align 16
h = alloc 2 align 8
free h
free o
free e
free r
free c
free j
free w
free a
free i
i = alloc 3 align 8
free i
u = realloc u 18
i = realloc f 8
n = realloc n 273
f = alloc 273 align 8
a = alloc 669 align 512
w = alloc 21 align 256
j = alloc 73 align 1024
c = alloc 7
r = alloc 24
free r
r = alloc 40
e = realloc m 14
l = realloc l 222
m = alloc 2 align 256
u = realloc u 290
o = alloc 112 align 8
h = alloc 112
s = alloc 454
free s
free h
free o
free u
free l
free c
free j
v = realloc v 0
r = realloc r 2
t = realloc t 21
k = realloc k 93
j = alloc 126 align 16
c = alloc 56 align 16
m = realloc m 6
l = alloc 827
a = realloc a 170
u = alloc 21
o = alloc 24 align 1024
p = realloc p 9
c = realloc c 1
free c
l = realloc l 828
u = realloc u 25
free u
u = alloc 16 align 16
c = alloc 273 align 8
h = alloc 9
s = alloc 57 align 16
o = realloc o 24
free o
b = realloc b 2
k = realloc k 528
free k
free c
v = realloc v 16
n = realloc n 273
w = realloc w 57
free w
m = realloc m 7
free m
free a
a = realloc f 25
x = realloc x 13
f = alloc 674 align 256
v = realloc v 8
m = alloc 24 align 8
j = realloc j 3
w = alloc 7
c = alloc 14
k = alloc 5 align 16
o = alloc 669
free o
o = alloc 273 align 256
u = realloc u 16
p = realloc p 151
free p
free k
k = alloc 2
free k
k = alloc 129
r = realloc r 1
p = alloc 31 align 16
free p
free r
c = realloc c 22
t = realloc t 42
r = alloc 30 align 512
m = realloc m 24
p = alloc 14 align 32
h = realloc h 4
free h
o = realloc o 277
g = realloc g 673
free g
d = realloc d 248
f = realloc f 674
free f
n = realloc n 307
free o
free n
free j
free v
free x
free b
b = alloc 669
q = realloc q 110
x = alloc 37
v = alloc 674
j = alloc 2 align 2048
n = alloc 273 align 16
o = alloc 669
free l
l = alloc 608 align 8
f = alloc 2
g = alloc 273 align 256
o = realloc o 669
h = alloc 8
free g
e = realloc e 28
f = realloc f 4
i = realloc i 24
h = realloc h 0
free i
i = alloc 50 align 64
f = realloc f 8
e = realloc e 25
v = realloc v 690
free s
free c
free x
f = realloc f 24
w = realloc w 7
free p
free h
t = realloc t 46
free f
f = realloc a 25
w = realloc w 3
a = alloc 6 align 4096
h = alloc 2 align 512
e = realloc e 1
i = realloc i 44
p = realloc f 50
u = realloc u 8
f = alloc 45
x = alloc 3 align 256
c = alloc 181
f = realloc f 2
d = realloc d 15
s = alloc 181 align 512
g = realloc m 276
m = alloc 273
free j
j = realloc v 689
free j
free m
free x
free a
free k
free n
free u
free h
free g
free c
c = alloc 31 align 16
free s
e = realloc e 5
q = realloc q 126
b = realloc b 673
s = alloc 2
g = alloc 672 align 1024
h = alloc 332
u = alloc 2
n = alloc 29
free n
n = alloc 2
k = alloc 189 align 8
a = realloc i 22
free l
l = alloc 674 align 32
i = alloc 3
x = alloc 43
free b
b = alloc 552
free r
r = alloc 21 align 8
free d
t = realloc t 1
free i
free q
n = realloc n 2
r = realloc r 20
free r
r = alloc 273
q = alloc 0 align 32
i = alloc 26 align 4096
u = realloc u 153
t = realloc t 1
d = alloc 2 align 8
m = alloc 53
free u
free l
free b
free d
free k
free n
n = alloc 1 align 512
s = realloc s 0
t = realloc t 1
g = realloc g 21
k = alloc 21 align 16
free x
x = alloc 2 align 8
d = alloc 392
b = alloc 14 align 16
l = alloc 353
u = alloc 273 align 16
j = alloc 1021
v = alloc 6
t = realloc t 13
free c
r = realloc r 277
c = alloc 421 align 2048
n = realloc n 2
w = realloc w 0
free o
j = realloc j 510
free p
free h
free q
r = realloc r 554
k = realloc k 21
n = realloc n 4
free g
m = realloc m 106
free s
a = realloc a 11
s = alloc 266
free r
free l
l = realloc f 1
f = alloc 64
r = alloc 32 align 64
g = alloc 598
free w
t = realloc t 358
e = realloc e 2
free t
l = realloc l 0
free e
e = alloc 44
t = alloc 1 align 64
t = realloc t 2
free m
free i
free e
free f
free u
free v
v = alloc 7 align 256
g = realloc g 672
free c
g = realloc g 669
k = realloc k 29
c = alloc 3 align 8
d = realloc d 384
g = realloc g 669
u = alloc 46 align 16
f = alloc 14 align 256
e = alloc 21 align 32
i = alloc 664 align 8
m = alloc 2 align 512
w = alloc 372 align 8
t = realloc t 3
free s
b = realloc b 14
s = alloc 2
free t
t = alloc 8
a = realloc a 0
q = alloc 21 align 64
m = realloc m 4
free s
free m
t = realloc t 7
m = alloc 0 align 256
x = realloc x 2
b = realloc b 4
l = realloc l 0
r = realloc r 2
s = alloc 282 align 256
v = realloc v 3
h = alloc 669 align 1024
q = realloc q 12
p = alloc 273 align 16
o = alloc 8
i = realloc i 29
free a
free i
free p
free q
free v
t = realloc t 23
k = realloc k 14
free r
r = alloc 2 align 16
free k
n = realloc n 8
k = alloc 0 align 4096
d = realloc d 384
v = alloc 0
q = alloc 8 align 8
free r
h = realloc h 334
h = realloc h 2
v = realloc v 1
free q
l = realloc l 20
q = alloc 2
r = alloc 12
p = alloc 112 align 4096
j = realloc j 1020
i = realloc v 5
s = realloc s 317
v = alloc 8 align 256
a = alloc 18 align 16
q = realloc q 24
a = realloc a 1
free j
free a
free v
free s
free r
free q
free l
l = alloc 15 align 64
n = realloc n 160
n = realloc n 161
q = alloc 16
free l
l = alloc 2 align 64
free q
q = alloc 10 align 64
free l
l = alloc 2 align 256
r = realloc n 141
n = alloc 1 align 8
h = realloc h 64
s = alloc 0 align 16
v = alloc 669 align 8
a = alloc 2
free q
f = realloc f 22
l = realloc l 0
q = alloc 126 align 256
n = realloc n 17
h = realloc h 65
free a
a = alloc 360 align 64
b = realloc b 1
j = alloc 40
a = realloc a 361
free h
free a
m = realloc m 0
free b
g = realloc g 4
r = realloc r 70
free m
j = realloc j 21
t = realloc t 46
o = realloc o 16
m = alloc 8 align 16
free r
r = alloc 2
free m
free r
free o
o = alloc 674
r = alloc 1 align 512
m = alloc 516
u = realloc u 46
k = realloc k 29
free g
g = alloc 2 align 2048
b = alloc 165 align 1024
a = alloc 512 align 16
w = realloc w 28
j = realloc j 42
g = realloc g 4
h = alloc 2
free k
k = realloc i 10
free h
h = alloc 22
free k
k = alloc 6 align 8
i = alloc 3 align 2048
free h
free i
free k
free b
free j
j = alloc 44
e = realloc e 10
free r
r = alloc 17
free e
free r
o = realloc o 758
g = realloc g 0
t = realloc t 47
r = alloc 115
e = alloc 180 align 32
b = alloc 2
e = realloc e 158
k = realloc x 8
u = realloc u 42
x = alloc 280 align 64
v = realloc v 673
i = alloc 669
j = realloc j 88
x = realloc x 560
free f
f = realloc n 34
m = realloc m 1
free x
x = alloc 1
j = realloc j 44
free u
free q
free a
free w
free c
free g
free d
free f
f = alloc 28
l = realloc l 0
d = alloc 2
g = alloc 26
k = realloc k 12
c = alloc 236 align 256
s = realloc s 669
w = alloc 65 align 512
a = alloc 669 align 256
q = alloc 2 align 8
u = alloc 273 align 512
b = realloc b 2
n = alloc 216 align 512
free f
f = alloc 52
o = realloc o 3
r = realloc r 115
free e
free n
free i
l = realloc l 107
v = realloc v 674
free q
q = alloc 789 align 8
i = alloc 21 align 256
n = alloc 3
j = realloc j 43
e = alloc 32 align 512
free i
i = realloc a 669
a = alloc 45
h = alloc 21 align 16
free e
e = realloc f 46
free q
free t
free x
free b
b = alloc 10 align 32
free c
free d
d = alloc 6 align 4096
c = alloc 87 align 1024
x = alloc 2
j = realloc j 43
t = alloc 4
x = realloc x 2
q = realloc x 2
x = alloc 485 align 16
m = realloc m 0
free k
free r
free i
free l
free v
free q
free g
g = alloc 669 align 64
free n
free s
s = alloc 7 align 1024
n = alloc 2 align 16
w = realloc w 66
q = alloc 273
free w
w = alloc 872
free q
q = alloc 21
free m
free s
s = alloc 472 align 1024
m = alloc 21 align 2048
q = realloc q 17
t = realloc t 3
free x
a = realloc a 41
x = alloc 5 align 16
v = alloc 279 align 2048
l = alloc 310
i = alloc 164 align 256
b = realloc b 3
o = realloc o 3
s = realloc s 472
l = realloc l 620
r = alloc 220 align 8
k = alloc 1000 align 64
a = realloc a 46
free k
k = alloc 3
f = realloc l 310
free f
p = realloc p 3
q = realloc q 17
free b
b = alloc 2
free i
x = realloc x 1
free q
q = alloc 4
i = alloc 16
f = alloc 21
free n
free m
g = realloc g 1338
m = alloc 21
n = alloc 28 align 8
free j
u = realloc u 273
e = realloc e 46
j = alloc 540
u = realloc u 274
l = alloc 674 align 256
x = realloc x 17
free p
free h
l = realloc l 673
h = alloc 102 align 16
free m
m = alloc 78 align 256
b = realloc b 4
p = alloc 256
free e
free s
free h
p = realloc p 252
c = realloc c 91
h = alloc 20
free x
free a
free q
f = realloc f 23
m = realloc m 78
k = realloc k 3
q = alloc 273 align 256
b = realloc b 0
free u
n = realloc n 674
free o
free h
free v
free q
free p
j = realloc j 532
p = alloc 512 align 8
q = alloc 655 align 256
k = realloc k 6
v = alloc 21 align 16
h = alloc 10
f = realloc f 23
o = alloc 2 align 64
u = alloc 116
free c
k = realloc k 12
c = alloc 21 align 256
n = realloc n 674
a = alloc 21 align 16
f = realloc f 0
free f
d = realloc d 5
a = realloc a 37
w = realloc w 7
f = alloc 504 align 256
x = alloc 4
s = alloc 103
e = alloc 2 align 64
a = realloc a 41
free t
free l
free d
free k
c = realloc c 19
k = realloc p 516
i = realloc i 18
free a
a = alloc 240 align 32
p = alloc 46
free c
h = realloc h 11
o = realloc o 1
c = alloc 5 align 4096
free i
i = alloc 674
d = alloc 40 align 2048
q = realloc q 327
free s
free f
v = realloc v 20
q = realloc q 163
free d
free w
i = realloc i 670
v = realloc v 0
m = realloc m 40
o = realloc o 0
r = realloc r 236
k = realloc k 475
p = realloc p 23
free x
free h
i = realloc i 666
h = alloc 1
x = alloc 72 align 1024
o = realloc o 0
x = realloc x 76
free q
free g
b = realloc b 1
free v
v = alloc 0
g = alloc 36
q = alloc 21
w = alloc 36
d = alloc 13 align 64
n = realloc n 758
f = alloc 3 align 16
s = alloc 273
h = realloc h 1
l = alloc 16
i = realloc i 2
t = alloc 29
free l
free r
o = realloc o 0
free p
e = realloc e 4
free w
b = realloc b 2
free k
free v
o = realloc o 0
a = realloc a 236
v = alloc 80 align 8
k = alloc 312
w = alloc 80 align 8
p = alloc 29
r = alloc 0
d = realloc d 14
g = realloc g 2
l = realloc x 77
n = realloc n 23
x = alloc 74 align 64
free w
free k
k = alloc 81 align 8
w = realloc b 669
free e
e = alloc 0 align 8
g = realloc g 1
free g
g = alloc 21 align 16
b = alloc 21
free f
f = alloc 30
free c
free h
free o
free r
free u
free m
m = alloc 1 align 2048
m = realloc m 2
u = alloc 13 align 8
r = alloc 32 align 1024
o = realloc m 0
m = alloc 8 align 16
h = alloc 2 align 64
c = alloc 20
free b
n = realloc n 7
h = realloc h 2
b = realloc i 453
free t
t = alloc 4 align 16
free n
free f
free p
p = alloc 8 align 256
free c
free s
s = alloc 14 align 16
c = realloc v 70
v = alloc 2
free a
s = realloc s 13
j = realloc j 129
a = alloc 2
f = alloc 2
n = alloc 228 align 256
free l
free h
h = alloc 5 align 16
free p
free b
free q
free v
o = realloc o 16
v = alloc 12
free x
d = realloc d 6
x = alloc 273
v = realloc v 6
q = alloc 74 align 32
b = alloc 13
p = alloc 273 align 256
l = alloc 21 align 4096
i = alloc 669 align 32
b = realloc b 12
o = realloc o 15
o = realloc o 15
free o
p = realloc p 274
l = realloc l 10
o = alloc 1
free x
free d
free l
free t
free c
free q
free p
free s
free n
a = realloc a 0
n = alloc 241
s = alloc 273 align 8
p = alloc 674 align 8
b = realloc b 6
free b
f = realloc f 273
s = realloc s 265
k = realloc k 4
a = realloc a 0
free j
j = alloc 4
b = alloc 228
q = alloc 273 align 1024
c = alloc 2
w = realloc w 670
t = alloc 0 align 512
free h
free o
k = realloc k 97
o = realloc b 228
b = alloc 273 align 4096
h = alloc 2
i = realloc i 668
l = realloc p 682
p = alloc 7 align 16
free k
k = alloc 21
d = alloc 2 align 8
i = realloc i 669
x = alloc 171 align 16
free r
o = realloc o 232
free p
free i
free s
g = realloc g 21
s = alloc 0
free j
x = realloc x 1
free q
q = alloc 57
free m
f = realloc f 272
k = realloc k 10
free f
f = alloc 1 align 64
m = alloc 127 align 16
j = alloc 909 align 64
i = alloc 610 align 256
free h
free x
s = realloc s 0
x = realloc s 2
s = alloc 12 align 32
free m
m = alloc 8
free g
l = realloc l 341
g = realloc j 913
free g
v = realloc v 3
free a
a = alloc 56
g = alloc 46 align 8
j = alloc 363 align 256
h = alloc 2
p = alloc 200
b = realloc b 1
r = alloc 89
free c
x = realloc x 1
c = alloc 51 align 512
free g
g = alloc 4
free u
free n
n = alloc 28 align 512
p = realloc p 100
free n
b = realloc b 2
free j
free e
free m
free x
g = realloc g 21
x = alloc 372
i = realloc i 305
m = alloc 273 align 256
e = realloc c 72
free a
free v
p = realloc p 2
free f
g = realloc g 2
f = alloc 2 align 64
r = realloc r 1
v = alloc 499 align 8
a = alloc 180 align 8
c = alloc 1 align 8
b = realloc b 4
j = alloc 21 align 16
b = realloc b 8
n = alloc 6
e = realloc e 64
u = alloc 4 align 8
free m
free r
r = realloc c 273
p = realloc p 2
free g
g = alloc 1
free s
free p
i = realloc i 267
p = realloc o 8
r = realloc r 273
free w
free e
e = alloc 414 align 256
w = alloc 8
o = alloc 21
j = realloc j 19
e = realloc e 363
free e
free w
free j
free v
free o
free n
n = alloc 84 align 16
o = alloc 8 align 16
a = realloc a 68
q = realloc q 61
u = realloc u 5
v = alloc 40 align 8
k = realloc k 10
free k
k = alloc 521
j = alloc 19 align 8
w = alloc 16 align 4096
i = realloc i 133
h = realloc h 18
e = alloc 12
i = realloc i 132
s = alloc 2
c = alloc 30
h = realloc h 57
m = realloc h 28
c = realloc c 60
h = alloc 21 align 1024
free h
free c
free s
m = realloc m 669
m = realloc m 1
free m
free i
l = realloc l 170
free l
r = realloc r 136
r = realloc r 152
free r
r = alloc 7
l = alloc 0 align 16
i = alloc 3 align 16
m = alloc 273
r = realloc r 0
m = realloc m 273
k = realloc k 2
free k
k = alloc 451
x = realloc x 403
x = realloc x 669
m = realloc m 1
s = alloc 21
c = alloc 188 align 256
e = realloc e 26
h = alloc 7 align 64
r = realloc r 674
b = realloc b 16
e = realloc e 22
p = realloc p 669
free p
free b
free s
free m
free i
h = realloc h 2
free h
n = realloc n 88
free n
u = realloc u 273
x = realloc x 586
v = realloc v 296
n = alloc 29 align 8
j = realloc j 15
d = realloc d 4
h = alloc 273 align 256
i = alloc 57
m = alloc 36
s = alloc 365
b = alloc 273
p = alloc 2
free p
free b
b = alloc 669
p = alloc 28 align 16
q = realloc q 77
free q
free b
free s
e = realloc e 669
k = realloc k 902
s = alloc 69
free s
s = alloc 21 align 64
b = alloc 53 align 32
free b
free s
s = realloc a 504
a = alloc 273 align 16
i = realloc i 57
free i
free s
f = realloc f 4
t = realloc t 27
s = realloc r 135
free s
w = realloc w 14
t = realloc t 13
m = realloc m 14
g = realloc g 5
free g
u = realloc u 60
g = alloc 16 align 2048
s = alloc 2
r = alloc 1 align 256
i = alloc 2 align 256
u = realloc u 30
m = realloc m 1
b = alloc 8
free b
k = realloc k 669
b = alloc 49
g = realloc g 12
free g
g = alloc 2
x = realloc x 590
q = alloc 669 align 8
free q
free e
free v
free d
d = realloc b 50
free p
free m
m = alloc 15
free a
d = realloc d 66
x = realloc x 594
a = alloc 273 align 16
p = alloc 273
i = realloc i 2
b = alloc 289
r = realloc r 601
s = realloc s 2
r = realloc r 605
m = realloc m 0
v = realloc i 1
l = realloc l 0
i = alloc 669 align 32
m = realloc m 4
e = alloc 0
free j
j = alloc 669 align 2048
q = alloc 273
u = realloc u 1
m = realloc m 5
free d
free g
free k
free v
free p
free a
free f
free r
free x
free w
w = realloc l 0
m = realloc m 2
b = realloc b 21
l = alloc 32
x = alloc 2 align 8
r = alloc 674 align 32
f = alloc 5
a = alloc 1
p = alloc 6 align 16
v = alloc 3 align 2048
free j
j = realloc x 0
x = alloc 244
k = alloc 273 align 16
s = realloc s 0
g = alloc 669
n = realloc n 19
free p
p = alloc 653 align 32
d = realloc t 9
d = realloc d 9
q = realloc q 277
t = realloc w 669
v = realloc v 0
w = alloc 20 align 256
free i
free c
e = realloc e 0
free q
free a
m = realloc m 4
free o
free n
n = alloc 1 align 2048
o = alloc 88 align 4096
a = alloc 50
q = alloc 21
c = alloc 50 align 32
i = alloc 2
free h
free f
free w
free m
m = alloc 56 align 32
w = alloc 492
c = realloc c 44
free g
free q
n = realloc n 2
q = alloc 21 align 16
free l
free p
free a
a = realloc b 42
free o
x = realloc x 488
free t
c = realloc c 88
w = realloc w 4
t = alloc 205 align 1024
m = realloc m 28
o = alloc 1
b = alloc 600
free e
e = alloc 1
free b
free q
free e
free t
free n
free m
free a
free j
j = alloc 21 align 32
v = realloc v 0
a = alloc 68 align 1024
m = alloc 2 align 512
n = alloc 21
t = realloc j 10
j = alloc 264
i = realloc i 273
e = alloc 27
q = alloc 21 align 8
free k
v = realloc v 0
r = realloc r 590
q = realloc q 10
c = realloc c 89
u = realloc u 2
m = realloc m 4
x = realloc x 4
s = realloc s 0
k = alloc 20 align 4096
free c
free x
x = alloc 12 align 256
x = realloc x 24
i = realloc i 136
free q
free w
o = realloc o 0
t = realloc t 1
w = alloc 41
s = realloc s 8
q = alloc 5
c = alloc 579 align 512
c = realloc c 384
free x
x = alloc 2 align 32
b = alloc 674 align 256
s = realloc s 7
p = alloc 21 align 16
a = realloc a 674
p = realloc p 5
l = alloc 20 align 16
free u
u = alloc 167 align 16
p = realloc p 4
v = realloc v 1
o = realloc o 0
a = realloc a 670
g = alloc 203 align 2048
f = alloc 21 align 8
h = alloc 1 align 8
i = realloc i 21
m = realloc m 2
free n
r = realloc r 574
free k
q = realloc q 5
k = alloc 16
x = realloc x 0
free w
w = realloc q 0
r = realloc r 273
q = realloc p 62
free a
x = realloc x 2
free r
free f
free t
t = alloc 48 align 256
f = realloc u 8
m = realloc m 2
u = alloc 61
r = alloc 3 align 256
free t
free r
free u
u = alloc 3
r = alloc 40
t = alloc 2 align 256
a = alloc 273 align 256
q = realloc q 4
v = realloc v 1
m = realloc m 21
p = alloc 12 align 64
free v
r = realloc r 40
l = realloc l 19
v = alloc 10
n = alloc 106
free p
free n
free v
k = realloc k 8
v = realloc x 1
free l
m = realloc m 10
free v
free m
m = alloc 36
w = realloc w 0
v = alloc 36
m = realloc m 36
l = alloc 674 align 256
x = alloc 176 align 256
free u
k = realloc k 12
free x
free k
k = alloc 20
free m
k = realloc k 115
e = realloc e 4
m = alloc 7
g = realloc g 54
x = alloc 273 align 4096
s = realloc s 2
u = alloc 62 align 256
n = alloc 668
p = alloc 669
free w
l = realloc l 678
free p
p = alloc 9 align 8
w = alloc 21
free l
free d
free c
free b
free k
free h
free s
n = realloc n 664
u = realloc u 55
free t
t = alloc 240 align 64
s = alloc 21 align 2048
f = realloc f 2
h = alloc 4 align 16
r = realloc r 4
k = alloc 602
free h
free o
free s
s = alloc 2
o = alloc 1 align 1024
i = realloc i 21
t = realloc t 236
h = alloc 0
w = realloc w 22
b = alloc 669
v = realloc v 37
k = realloc k 602
free i
r = realloc r 1
free m
m = alloc 10
free k
free u
free f
free t
free g
free x
free m
free r
free v
v = alloc 2 align 8
a = realloc a 136
q = realloc q 4
r = alloc 674
m = alloc 476 align 32
x = alloc 256
g = alloc 280 align 1024
t = alloc 16 align 512
f = alloc 20
j = realloc j 132
u = alloc 93 align 8
free t
t = alloc 669 align 512
k = alloc 320 align 256
i = alloc 674
free t
t = alloc 5
c = alloc 3 align 4096
d = alloc 8 align 32
free m
m = alloc 1 align 64
t = realloc t 0
l = alloc 195 align 8
i = realloc i 302
free l
j = realloc j 21
free d
free s
s = realloc g 284
c = realloc c 15
free m
n = realloc n 660
free f
free q
free j
j = alloc 27 align 8
e = realloc e 4
q = alloc 8
q = realloc q 16
f = alloc 1008 align 64
a = realloc a 140
j = realloc j 19
free s
s = alloc 115
m = alloc 7 align 32
g = alloc 14 align 8
