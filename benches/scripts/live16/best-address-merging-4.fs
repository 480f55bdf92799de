freespace script 1
heap 16384 fit=best order=address
a = alloc 401 align 16 zeroed
b = alloc 4 align 16
c = alloc 2 align 8
d = alloc 0 align 8
free b
b = alloc 11 align 8
e = realloc d 401
d = alloc 1490 align 8
a = realloc a 397
f = alloc 2816 align 8
free a
a = alloc 573 align 8
g = alloc 230 align 16
h = alloc 28 align 8
i = alloc 230 align 16
j = alloc 0 align 8
k = alloc 55 align 8
b = realloc b 7
l = alloc 0 align 8
m = alloc 51 align 16
free e
c = realloc c 0
free m
m = alloc 11 align 8
e = alloc 8 align 8
n = alloc 401 align 8
free e
e = alloc 356 align 8 zeroed
h = realloc h 14
o = alloc 520 align 16
p = alloc 62 align 8
d = realloc d 1494
q = alloc 2816 align 8
r = alloc 140 align 8
s = alloc 230 align 8
t = alloc 583 align 8
u = alloc 827 align 8
v = alloc 28 align 8
w = alloc 1203 align 8
x = alloc 28 align 16
free p
free f
free b
t = realloc t 567
free g
l = realloc l 4
g = alloc 2052 align 16
b = alloc 1315 align 16
f = alloc 626 align 8
p = realloc i 230
h = realloc h 30
v = realloc v 437
i = alloc 73 align 16
free o
free u
free g
free e
free d
free m
m = alloc 177 align 16
free l
l = alloc 5 align 8
n = realloc n 2
d = alloc 223 align 8
v = realloc v 2
p = realloc p 115
e = realloc q 2812
free p
free x
x = alloc 177 align 8
x = realloc x 1
free a
free l
l = alloc 1712 align 8
a = realloc m 177
free d
free n
free e
free l
free i
free v
free r
r = alloc 69 align 16
v = alloc 626 align 16
free s
f = realloc f 4
s = alloc 129 align 8
k = realloc k 388
i = alloc 1 align 16
l = alloc 264 align 8
e = alloc 28 align 8
s = realloc s 129
n = alloc 64 align 8
f = realloc f 0
f = realloc f 0
d = alloc 62 align 8
m = alloc 256 align 16
p = alloc 36 align 16
q = alloc 2048 align 8
b = realloc b 41
g = alloc 1203 align 8
b = realloc b 20
u = alloc 6 align 16
free v
free u
u = realloc a 0
free b
b = alloc 6 align 8
a = realloc j 4
j = alloc 57 align 8
v = alloc 174 align 8
free u
free v
free j
j = alloc 2816 align 16
v = alloc 12 align 8
u = alloc 2 align 8
free a
free u
free v
free j
free p
free m
free d
d = alloc 24 align 16
m = alloc 27 align 8
p = alloc 62 align 16
w = realloc w 1
j = alloc 4 align 8
v = alloc 825 align 8
u = alloc 206 align 8
free f
q = realloc q 0
free u
u = alloc 5 align 8
f = alloc 1 align 8
free q
q = alloc 4 align 8
a = realloc r 69
w = realloc w 17
free f
free w
free u
u = alloc 62 align 8
free j
free u
u = alloc 2581 align 8
free a
a = alloc 167 align 8
j = alloc 62 align 16
free u
free j
j = alloc 349 align 8
free a
a = alloc 27 align 8
e = realloc e 12
free j
j = alloc 628 align 8
u = alloc 440 align 8 zeroed
w = alloc 64 align 8
v = realloc v 412
free e
e = alloc 2816 align 8
free v
free e
e = alloc 29 align 16
v = alloc 256 align 16 zeroed
f = alloc 44 align 8
r = alloc 64 align 16
o = alloc 1155 align 8
u = realloc u 440
free o
free u
free r
free f
f = alloc 321 align 8
r = alloc 401 align 8
u = alloc 1 align 8
o = alloc 2816 align 16
d = realloc d 32
free d
free u
free r
free f
free e
free j
j = alloc 1 align 8
a = realloc a 27
k = realloc k 194
e = alloc 13 align 16
f = alloc 62 align 8
r = alloc 2816 align 8
c = realloc c 8
b = realloc b 6
free b
b = alloc 401 align 8
u = alloc 954 align 8
free u
v = realloc v 256
free v
free f
f = alloc 2 align 8
v = alloc 519 align 8
u = alloc 138 align 16
t = realloc t 675
d = realloc h 4
free d
k = realloc k 170
free k
t = realloc t 1719
u = realloc u 1895
k = alloc 6 align 8
free k
w = realloc w 128
free w
free e
b = realloc b 1
free b
b = alloc 2048 align 8
free b
b = realloc p 0
p = alloc 1714 align 16
e = alloc 4 align 16
free e
e = alloc 20 align 8
w = alloc 24 align 8
k = alloc 3 align 8
d = alloc 1016 align 8
w = realloc w 28
free w
free k
g = realloc g 1211
u = realloc u 1894
free u
c = realloc c 8
free c
r = realloc r 795
n = realloc n 849
free n
n = alloc 232 align 8
c = alloc 127 align 8
free c
c = alloc 79 align 8
u = alloc 307 align 8
k = alloc 870 align 8
w = realloc q 2
j = realloc j 0
q = alloc 4 align 16
free q
free j
free u
free c
c = realloc w 2816
free r
free s
free e
e = alloc 4 align 16
s = alloc 128 align 8
free l
free d
d = alloc 62 align 16
f = realloc f 2
l = alloc 379 align 8
r = alloc 456 align 16
free n
n = realloc c 2816
free r
free e
free x
free i
free o
free b
g = realloc g 5
free v
v = alloc 2263 align 8
free l
free d
free s
free k
g = realloc g 4
k = alloc 4 align 16
s = alloc 62 align 8
free s
s = alloc 38 align 8
d = alloc 162 align 8
t = realloc t 1719
s = realloc s 256
free s
s = alloc 12 align 8
l = alloc 256 align 8
m = realloc m 27
b = alloc 9 align 8
b = realloc b 18
o = alloc 209 align 8
i = realloc k 8
free i
i = alloc 24 align 16
k = alloc 1 align 8
x = alloc 1002 align 8
e = alloc 1708 align 8
r = alloc 56 align 8
free r
free e
free x
free k
free i
i = alloc 44 align 16
a = realloc a 54
g = realloc g 2
n = realloc n 8
k = alloc 8 align 16
free k
a = realloc a 1
k = alloc 256 align 8
x = alloc 401 align 8
e = alloc 1471 align 8 zeroed
free e
e = alloc 44 align 16
free e
free x
n = realloc n 8
x = alloc 582 align 8 zeroed
e = alloc 526 align 8
free e
t = realloc t 1718
v = realloc v 162
free v
v = alloc 401 align 16 zeroed
x = realloc x 291
free x
x = alloc 256 align 8
e = alloc 1215 align 8
r = alloc 512 align 8
x = realloc x 2705
c = alloc 4 align 8
free c
c = alloc 38 align 8
t = realloc t 23
p = realloc p 33
w = alloc 8 align 16
free w
d = realloc d 2
w = alloc 401 align 8
u = alloc 1703 align 16
j = alloc 442 align 8
q = alloc 1 align 16
h = alloc 4 align 16
free h
h = realloc c 46
free h
h = alloc 2816 align 16
free h
free j
free u
u = alloc 2 align 8
free u
u = alloc 2 align 8
d = realloc d 2
free d
d = alloc 401 align 8
r = realloc r 504
w = realloc w 397
free w
w = alloc 175 align 8
j = alloc 2 align 8
free j
j = alloc 6 align 8
h = alloc 2816 align 16 zeroed
free h
h = alloc 444 align 8
c = realloc n 16
free c
free j
j = alloc 1014 align 8
c = alloc 120 align 8
free c
free j
free w
w = alloc 848 align 8
free w
w = alloc 75 align 16
j = alloc 2 align 8
c = alloc 6 align 8
free c
free j
free w
a = realloc a 17
v = realloc v 401
w = alloc 62 align 8
j = alloc 26 align 8 zeroed
c = alloc 12 align 8
u = realloc u 4
free u
free j
free w
w = alloc 168 align 8
j = alloc 62 align 8
u = alloc 0 align 16
n = alloc 58 align 8
free n
free u
free j
free w
free v
v = alloc 19 align 8 zeroed
p = realloc p 37
free p
p = alloc 33 align 16
w = alloc 143 align 8
j = alloc 124 align 16
free j
j = alloc 1 align 8
u = alloc 62 align 16
free u
free j
free w
free p
free c
free x
x = realloc e 1215
free x
r = realloc r 2816
o = realloc o 213
free o
a = realloc a 13
free a
free d
free b
free m
free s
free h
free r
free k
free v
l = realloc l 240
free l
free i
free t
free f
free g
q = realloc q 1
q = realloc q 2
q = realloc q 14
free q
q = alloc 318 align 8
g = alloc 8 align 8
f = alloc 470 align 16
t = alloc 511 align 8
g = realloc g 68
f = realloc f 4
i = alloc 7 align 8
l = alloc 1028 align 8
v = alloc 3 align 8
q = realloc q 318
t = realloc t 255
k = alloc 62 align 16
r = alloc 937 align 8
h = alloc 336 align 8
s = alloc 14 align 8
free s
s = alloc 18 align 8
m = alloc 638 align 8
t = realloc t 127
free v
free r
free t
free f
free k
free i
free g
free q
free l
m = realloc m 5
l = alloc 401 align 8
h = realloc h 340
free l
m = realloc m 164
l = alloc 64 align 8
l = realloc l 60
q = alloc 2816 align 8
g = alloc 60 align 8
h = realloc h 2640
i = alloc 164 align 16
k = alloc 445 align 8
h = realloc h 2310
f = alloc 401 align 8
t = alloc 2816 align 8
i = realloc i 82
r = alloc 0 align 8
v = alloc 112 align 8 zeroed
b = alloc 22 align 8
r = realloc r 0
free t
t = alloc 4 align 8
free g
free t
free v
free b
free i
free f
free h
free r
r = realloc l 53
l = alloc 874 align 8
h = alloc 424 align 8
f = alloc 160 align 8
i = alloc 788 align 8
r = realloc r 106
free k
q = realloc q 88
k = alloc 18 align 8
b = alloc 424 align 8
free r
r = alloc 16 align 16
v = alloc 2359 align 8
t = alloc 63 align 16
g = alloc 88 align 16
d = alloc 3 align 8
free b
free d
d = alloc 137 align 8
b = alloc 498 align 8
m = realloc m 172
a = alloc 401 align 16
s = realloc s 26
free g
g = alloc 600 align 8
o = alloc 62 align 16
v = realloc v 11
x = alloc 999 align 16
t = realloc t 4
e = alloc 62 align 8
c = alloc 2816 align 16 zeroed
p = alloc 243 align 8
w = alloc 0 align 16
j = alloc 128 align 8
u = alloc 114 align 8
t = realloc t 4
n = alloc 401 align 16
free s
free n
free t
free m
free f
free x
free u
free d
free b
free l
free c
h = realloc h 4
c = alloc 0 align 8
e = realloc e 62
l = alloc 15 align 16
b = realloc e 55
p = realloc p 273
o = realloc o 58
free b
b = alloc 2816 align 16
e = alloc 1 align 8
free b
b = alloc 4 align 16
d = alloc 1 align 16
u = alloc 4 align 8 zeroed
x = alloc 0 align 16
free x
free u
free d
d = alloc 686 align 8 zeroed
u = alloc 50 align 8
v = realloc v 12
x = alloc 2 align 8
f = alloc 181 align 8
m = alloc 3 align 8
free m
m = alloc 248 align 8
t = alloc 2047 align 8
n = alloc 2816 align 8
s = alloc 83 align 8
free s
free u
free a
free l
free i
free p
k = realloc k 2
free x
x = alloc 89 align 8
p = alloc 5 align 8
i = alloc 4 align 8
l = alloc 3 align 8
a = alloc 6 align 8
w = realloc w 0
u = alloc 0 align 8
s = alloc 2040 align 8
free l
l = alloc 2024 align 16
free a
free e
free d
free p
free u
free b
free m
m = alloc 16 align 8
b = alloc 996 align 8
u = alloc 64 align 8
free j
j = alloc 401 align 8
p = alloc 0 align 8
d = alloc 5 align 8
e = alloc 1 align 8
free u
free e
free d
free p
c = realloc c 1
free j
free c
k = realloc k 2
free m
q = realloc q 1
x = realloc x 7
m = alloc 12 align 16
c = alloc 51 align 8
x = realloc x 3
j = alloc 36 align 8
p = alloc 32 align 8
d = alloc 0 align 8 zeroed
e = alloc 51 align 8
free k
k = alloc 6 align 8
c = realloc c 2
u = alloc 24 align 8
free u
free c
free d
free p
free j
free x
free m
free k
free i
free q
free h
free l
free w
free r
free v
free s
free b
free g
free f
free o
free n
e = realloc e 937
e = realloc e 929
t = realloc t 2048
n = alloc 3 align 8
e = realloc e 4
o = realloc n 3
n = alloc 3 align 8
f = alloc 1 align 8
g = realloc f 0
free g
free n
free e
free o
t = realloc t 4096
o = alloc 1250 align 8
free t
t = alloc 1250 align 16
free o
free t
t = alloc 1024 align 8
o = alloc 977 align 8
e = alloc 10 align 16
o = realloc o 969
n = alloc 205 align 8 zeroed
n = realloc n 205
g = alloc 4 align 8
f = alloc 251 align 8
b = alloc 62 align 8 zeroed
free n
g = realloc g 2
n = alloc 2048 align 8
s = alloc 513 align 16
v = alloc 129 align 8
r = alloc 24 align 8
w = alloc 15 align 8
w = realloc w 1
w = realloc w 62
l = alloc 2816 align 8
h = alloc 15 align 8
n = realloc n 2304
free s
s = alloc 0 align 8
q = alloc 653 align 16
free w
t = realloc t 1008
w = alloc 10 align 8
i = alloc 60 align 8
k = alloc 1028 align 8
b = realloc b 58
m = alloc 10 align 16 zeroed
x = alloc 4 align 8
k = realloc k 2816
free t
t = alloc 2816 align 8
w = realloc w 4
free r
free o
free n
free i
free v
v = realloc m 1
m = alloc 1324 align 16
i = alloc 57 align 8
f = realloc f 251
n = alloc 0 align 16
o = alloc 5 align 16
r = alloc 24 align 8
j = alloc 124 align 8
e = realloc e 45
p = alloc 11 align 16
j = realloc j 3
b = realloc b 54
d = alloc 414 align 8
c = alloc 120 align 8
e = realloc e 49
u = alloc 0 align 16
free d
j = realloc j 3
free k
free c
c = alloc 1324 align 8
p = realloc p 7
k = alloc 2 align 8
e = realloc e 41
j = realloc j 2
q = realloc q 326
m = realloc m 6
g = realloc g 0
d = alloc 6 align 8
free p
free l
free k
k = alloc 400 align 8
l = alloc 454 align 8
u = realloc u 0
p = alloc 64 align 8
w = realloc w 127
a = alloc 108 align 8
free s
o = realloc o 5
free x
free p
free n
j = realloc j 6
o = realloc o 0
n = alloc 452 align 16
free e
free f
f = alloc 62 align 8
e = alloc 3 align 8
p = alloc 12 align 16
w = realloc w 520
x = alloc 6 align 8
free u
free i
i = alloc 2816 align 16
g = realloc g 400
free h
free f
p = realloc p 28
f = alloc 14 align 8
h = alloc 4 align 8 zeroed
free x
x = alloc 21 align 8
free v
v = alloc 2 align 8
h = realloc h 1028
u = alloc 448 align 16
s = alloc 0 align 8
free o
free a
free u
free h
free f
f = alloc 37 align 8
free p
free s
s = alloc 7 align 8
p = alloc 400 align 16
h = alloc 60 align 16 zeroed
u = realloc x 21
e = realloc e 401
free d
d = alloc 24 align 16
x = alloc 844 align 16
free u
u = alloc 4 align 8
a = alloc 0 align 8
free h
h = alloc 64 align 8
free s
w = realloc w 5
free w
w = realloc k 400
free u
free f
free p
free h
free r
free x
free d
d = alloc 81 align 8
e = realloc e 209
x = realloc t 1408
t = alloc 401 align 8
r = alloc 36 align 16
h = alloc 1677 align 16
e = realloc e 7
j = realloc j 12
p = alloc 0 align 8
f = alloc 27 align 16
free l
l = alloc 180 align 8 zeroed
free d
d = alloc 68 align 16
u = alloc 180 align 16
free d
free i
i = alloc 16 align 8
free t
free w
free x
b = realloc b 6
m = realloc m 13
x = alloc 55 align 8
q = realloc q 326
free e
e = alloc 2 align 16 zeroed
w = alloc 4 align 8
free b
b = alloc 512 align 8
free l
l = alloc 1994 align 8
free c
c = alloc 62 align 8
t = alloc 2816 align 8
d = alloc 32 align 8
k = alloc 158 align 8
s = alloc 4 align 8
free w
x = realloc x 55
free e
free n
x = realloc x 71
free m
m = alloc 2816 align 8
free p
free x
free q
k = realloc k 154
q = alloc 41 align 8
x = realloc h 1673
h = alloc 762 align 8
b = realloc b 512
p = alloc 269 align 8
u = realloc u 180
n = alloc 154 align 8
e = alloc 9 align 16
free r
r = alloc 32 align 16 zeroed
w = alloc 4 align 8
free m
m = alloc 4 align 8
free b
b = alloc 5 align 8
free m
free w
free c
c = alloc 401 align 8
l = realloc l 18
w = alloc 27 align 8
n = realloc n 77
free r
i = realloc i 8
r = alloc 301 align 8
free p
e = realloc e 5
p = alloc 62 align 8
free h
h = alloc 0 align 8
m = alloc 2816 align 8
free u
i = realloc i 0
free p
r = realloc r 305
free b
b = alloc 1390 align 16
p = alloc 726 align 16
u = alloc 8 align 8
free g
g = alloc 160 align 8
o = alloc 397 align 8
free u
free q
q = realloc l 496
free x
free s
s = alloc 4 align 8
x = alloc 0 align 16
l = alloc 7 align 16
u = alloc 264 align 16
free k
free o
x = realloc x 0
free f
free j
j = alloc 232 align 8
f = alloc 128 align 8
o = alloc 396 align 8
n = realloc n 154
free d
l = realloc l 7
d = alloc 0 align 8
m = realloc m 5632
free m
m = alloc 0 align 16
free r
p = realloc p 636
r = realloc h 255
free g
free q
free o
o = alloc 2816 align 8
q = alloc 1406 align 8
g = alloc 8 align 8
h = alloc 1024 align 8
l = realloc l 23
free r
free h
u = realloc u 268
free u
u = alloc 15 align 8 zeroed
h = alloc 0 align 8
r = alloc 874 align 8
k = alloc 974 align 8
free a
a = alloc 154 align 8
free c
i = realloc i 456
c = alloc 164 align 16
free i
free b
free h
free u
s = realloc s 512
d = realloc d 8
u = alloc 241 align 8
v = realloc v 1
h = alloc 974 align 16
free h
h = alloc 2423 align 8
b = alloc 401 align 16
free b
free h
h = alloc 1406 align 8
free o
free j
j = alloc 2816 align 8
o = alloc 45 align 8
b = alloc 1 align 8
free n
free l
free m
m = alloc 38 align 8
w = realloc w 719
l = realloc k 990
e = realloc e 6
x = realloc x 0
free f
free s
free o
o = alloc 1 align 16
s = alloc 1 align 8
s = realloc s 5
g = realloc g 7
f = alloc 2 align 16
s = realloc s 6
p = realloc p 632
k = alloc 24 align 8
n = realloc u 482
u = alloc 1 align 16
i = alloc 16 align 8
free k
free e
free u
free n
free p
free g
free o
i = realloc i 15
o = alloc 4 align 8
g = alloc 62 align 8 zeroed
free b
free t
free w
free x
free a
free c
free f
f = alloc 2040 align 8
free q
q = alloc 4 align 16
c = alloc 990 align 8
a = alloc 476 align 16
x = alloc 2816 align 8
h = realloc h 1407
free o
o = alloc 0 align 8
m = realloc m 513
w = alloc 6 align 8
t = realloc g 31
g = alloc 0 align 8
b = alloc 6 align 8
t = realloc t 39
free r
r = alloc 1 align 8
p = alloc 1 align 8
n = alloc 48 align 8
n = realloc n 56
o = realloc o 12
m = realloc m 256
free l
l = alloc 401 align 8
u = alloc 9 align 8
free v
free u
free l
l = alloc 31 align 8
u = alloc 2048 align 8
v = alloc 62 align 16
free p
m = realloc m 401
free v
v = alloc 31 align 8
q = realloc q 5
p = alloc 256 align 8
free m
free p
free q
q = alloc 34 align 8
t = realloc t 55
p = alloc 12 align 8
m = alloc 32 align 8
e = alloc 34 align 16
free l
free e
free c
free t
free p
free b
free q
q = alloc 438 align 16
b = alloc 93 align 8
p = alloc 12 align 8
w = realloc w 10
t = alloc 0 align 16
c = alloc 4 align 8
e = alloc 653 align 8 zeroed
l = alloc 13 align 8 zeroed
free l
l = alloc 15 align 8
i = realloc i 30
free r
free u
free b
free n
n = alloc 136 align 8
b = alloc 1024 align 16
u = alloc 1680 align 8
g = realloc g 0
r = alloc 6 align 8
a = realloc a 256
free q
free r
free l
l = alloc 5 align 8
r = alloc 62 align 8 zeroed
free w
free h
free t
free f
free b
free j
j = alloc 2047 align 8
b = alloc 28 align 16
f = alloc 1364 align 8
t = realloc l 0
s = realloc s 7
r = realloc r 54
t = realloc t 0
l = alloc 65 align 8
h = realloc e 734
v = realloc v 1025
e = alloc 9 align 8
i = realloc i 33
d = realloc d 9
free l
l = alloc 40 align 8
w = alloc 670 align 8
free w
w = alloc 513 align 8
f = realloc f 2728
free e
free p
p = alloc 16 align 8
free n
n = alloc 33 align 8
e = alloc 513 align 8
q = alloc 21 align 16
free f
free g
free e
free p
free v
free x
free s
free l
free r
free o
free h
free n
free j
free a
free w
free u
b = realloc b 20
u = alloc 456 align 16
w = alloc 0 align 8
d = realloc d 9
a = alloc 2816 align 8
free b
b = alloc 4 align 8
a = realloc a 2812
free m
free a
w = realloc w 0
d = realloc d 26
free w
b = realloc b 2
b = realloc b 4
free d
free b
free t
free i
free c
free q
free u
u = alloc 2762 align 8
free u
u = alloc 217 align 16 zeroed
q = alloc 2816 align 16
c = alloc 5 align 8
i = alloc 2816 align 8
t = alloc 493 align 8
free c
c = alloc 52 align 8
b = alloc 14 align 8
d = alloc 1212 align 8
u = realloc u 6
w = alloc 2 align 8
i = realloc i 2816
a = alloc 40 align 8 zeroed
m = alloc 2816 align 8
j = alloc 331 align 8
n = alloc 2816 align 8
h = alloc 2 align 8
o = alloc 62 align 8
free i
i = alloc 24 align 16
r = alloc 0 align 16
l = alloc 1377 align 8
s = alloc 2 align 8
x = alloc 64 align 8
d = realloc d 1
v = alloc 1528 align 16
p = alloc 1024 align 8
free t
free v
free d
free s
free l
l = alloc 25 align 8
c = realloc c 46
h = realloc h 4
q = realloc q 2812
free q
q = alloc 70 align 8
b = realloc b 13
s = alloc 4 align 8
i = realloc i 24
d = alloc 1024 align 8
v = alloc 2816 align 8
t = alloc 4 align 8
e = alloc 0 align 8 zeroed
i = realloc i 0
g = alloc 1 align 8
free g
g = alloc 128 align 8
f = alloc 13 align 16
free f
free g
g = alloc 3 align 16
f = alloc 2540 align 8
free f
free g
g = alloc 8 align 8 zeroed
free g
free i
i = alloc 165 align 8 zeroed
g = alloc 210 align 8
d = realloc d 84
f = alloc 4 align 8
free f
free d
s = realloc s 497
u = realloc u 4
w = realloc w 2
d = realloc l 401
l = alloc 128 align 8
f = alloc 4 align 8
free f
free l
l = alloc 4 align 8
free s
free w
free b
free c
free d
free o
free x
free l
l = alloc 4 align 8
free j
j = alloc 511 align 8
x = alloc 6 align 8
free r
free h
free u
u = alloc 2816 align 8
u = realloc u 2800
h = alloc 41 align 8
free q
free g
free n
free i
v = realloc v 0
i = alloc 401 align 16
n = alloc 2249 align 8
g = alloc 102 align 16
q = realloc n 2257
n = alloc 16 align 16
r = alloc 94 align 8
o = alloc 9 align 16
d = alloc 8 align 16
free o
o = alloc 0 align 8
c = alloc 25 align 8
free t
t = alloc 0 align 8
b = alloc 31 align 8
w = alloc 511 align 8
s = alloc 42 align 16
i = realloc i 385
free p
p = alloc 0 align 8
f = alloc 1621 align 8
k = alloc 474 align 8
free g
free i
free m
free u
free o
o = alloc 4 align 8
u = alloc 212 align 8
m = alloc 4 align 8
free t
t = alloc 4 align 8
i = alloc 63 align 8
g = realloc f 4
f = realloc s 42
s = alloc 8 align 8
free b
f = realloc f 149
free a
free j
i = realloc i 0
free m
m = alloc 25 align 8
j = alloc 4 align 8
a = alloc 2744 align 16
free l
free p
free v
v = realloc a 1
a = alloc 3 align 16
p = alloc 1023 align 8
l = alloc 270 align 8
e = realloc e 0
g = realloc g 4
free d
free g
free m
m = alloc 1 align 16
free r
r = alloc 4 align 8
i = realloc i 0
g = realloc v 5
v = alloc 2816 align 8
d = alloc 1 align 8
f = realloc f 150
b = alloc 11 align 8
free g
free v
free s
free o
p = realloc p 0
free i
i = alloc 2257 align 8
free q
free w
l = realloc l 262
free f
free x
free h
free e
free d
free a
free j
free i
free n
n = alloc 2816 align 8
free k
k = alloc 1 align 16
i = alloc 2816 align 8
m = realloc m 129
r = realloc r 4
free c
c = alloc 4 align 8
j = alloc 56 align 8 zeroed
a = alloc 1353 align 8
j = realloc j 56
r = realloc r 2
a = realloc a 2816
d = alloc 1790 align 8
e = alloc 16 align 16
free d
d = alloc 1 align 8
h = alloc 2816 align 8
free r
free e
e = alloc 1 align 8
c = realloc c 2
r = alloc 1 align 8
x = alloc 6 align 8
k = realloc k 5
free t
i = realloc i 2464
x = realloc x 3
t = alloc 4 align 8
f = alloc 11 align 8
d = realloc d 5
w = alloc 4 align 8
q = alloc 128 align 8
o = alloc 24 align 8
free q
q = alloc 401 align 8 zeroed
u = realloc u 216
s = alloc 4 align 8
v = alloc 62 align 8
free r
r = alloc 120 align 8
free r
free s
free u
free o
free w
free d
free t
free x
free c
c = alloc 115 align 8
x = alloc 1 align 8
t = alloc 32 align 16
free t
free x
x = alloc 62 align 16
t = alloc 456 align 16
d = alloc 401 align 8
free d
d = alloc 691 align 8
w = alloc 2 align 8
v = realloc v 78
l = realloc l 230
q = realloc q 405
o = alloc 260 align 16
p = realloc p 0
u = alloc 1222 align 8
s = alloc 3 align 8
r = alloc 4 align 8 zeroed
free r
free s
free u
u = realloc e 1
free u
u = alloc 3 align 8
e = alloc 1 align 8 zeroed
s = alloc 393 align 8
b = realloc b 22
free b
b = alloc 62 align 8
r = alloc 0 align 16
free j
free n
free u
free q
free i
free x
free p
free k
free h
free v
free d
free w
free a
free r
l = realloc l 504
r = alloc 2040 align 16
l = realloc l 441
free l
l = alloc 1032 align 8
a = alloc 0 align 16
free r
free m
free b
c = realloc c 111
l = realloc l 1032
free e
free l
free o
free f
free c
free s
free a
free t
t = alloc 16 align 16
t = realloc t 17
free t
t = alloc 6 align 8
t = realloc t 1
a = alloc 1 align 8
s = alloc 12 align 8
c = alloc 29 align 8
f = alloc 4 align 8
o = alloc 2816 align 8
free t
t = alloc 29 align 8
f = realloc f 2
free o
o = alloc 2 align 16
s = realloc s 0
a = realloc a 2
l = alloc 2816 align 8
e = alloc 4 align 8
t = realloc t 21
b = realloc o 1
o = alloc 2816 align 8
free f
free o
b = realloc b 1
a = realloc a 0
free l
l = alloc 221 align 8
free a
a = alloc 3 align 8
o = alloc 128 align 8
free l
e = realloc e 451
free o
o = alloc 2816 align 16
free e
free o
o = alloc 0 align 8
e = alloc 12 align 8
l = alloc 196 align 8
f = alloc 2056 align 8
m = alloc 0 align 8
r = alloc 2816 align 8
w = alloc 2816 align 8 zeroed
d = alloc 1128 align 8
v = alloc 167 align 8
h = alloc 512 align 16
k = alloc 33 align 16
p = alloc 1793 align 8
v = realloc v 163
x = alloc 413 align 8
p = realloc p 3586
i = alloc 65 align 8
free b
b = alloc 401 align 8
e = realloc e 11
t = realloc t 19
q = alloc 68 align 8
u = alloc 0 align 8
n = alloc 62 align 8
e = realloc e 5
free i
i = alloc 12 align 8
j = alloc 127 align 8 zeroed
free e
m = realloc m 4
free j
free m
m = alloc 26 align 16
v = realloc v 147
free u
c = realloc c 58
x = realloc x 206
x = realloc x 202
m = realloc m 52
p = realloc p 3590
u = realloc i 6
free v
v = alloc 52 align 8
i = alloc 401 align 8
j = alloc 0 align 8
w = realloc w 2464
e = alloc 4 align 8
g = realloc f 401
free u
free g
free w
w = alloc 2816 align 16
g = alloc 3 align 16
u = alloc 4 align 8
q = realloc q 136
free i
free q
free g
g = alloc 401 align 8
q = alloc 2 align 16
i = alloc 1032 align 8
free w
w = realloc r 4
r = alloc 78 align 8
free i
free r
o = realloc o 4
l = realloc l 196
free w
w = alloc 27 align 8
r = alloc 231 align 8
i = alloc 0 align 16
free l
l = alloc 2163 align 8
free l
free r
free w
w = alloc 7 align 8
r = alloc 2 align 8
l = alloc 1 align 8
free l
free r
free w
free v
v = alloc 20 align 8
w = alloc 2816 align 8
r = alloc 597 align 16
free r
q = realloc q 4
r = alloc 0 align 16
l = alloc 64 align 8
f = realloc h 256
free f
free r
free q
free v
free t
t = realloc p 3589
p = alloc 1 align 16
v = alloc 504 align 8
q = alloc 506 align 8
r = alloc 164 align 8
free r
r = alloc 3 align 8
f = alloc 36 align 8
h = alloc 47 align 8
free h
free f
free r
free q
q = alloc 0 align 8
r = alloc 0 align 8
free r
r = alloc 0 align 8 zeroed
k = realloc k 29
f = alloc 1 align 8
free f
f = alloc 14 align 8
h = alloc 1024 align 8
free h
w = realloc w 5632
free w
free k
free q
q = alloc 401 align 8
k = alloc 20 align 8
s = realloc s 0
w = alloc 294 align 16
free w
free s
b = realloc b 45
s = alloc 27 align 8
free s
free b
b = alloc 401 align 8
s = realloc q 200
q = realloc o 11
o = alloc 4 align 8
v = realloc v 252
free v
g = realloc g 385
v = realloc x 186
x = alloc 1 align 8
w = alloc 62 align 8
h = alloc 176 align 8
o = realloc o 4
free o
free w
free x
free v
s = realloc s 1
v = alloc 503 align 8
i = realloc i 0
free i
i = alloc 17 align 16
x = alloc 3 align 8
w = alloc 503 align 16
o = alloc 2519 align 8
free o
a = realloc a 11
free a
free x
x = alloc 53 align 16
a = alloc 1 align 8
j = realloc j 0
free j
free x
free i
i = alloc 1879 align 16
x = alloc 306 align 8
j = alloc 2 align 8 zeroed
b = realloc b 117
o = alloc 189 align 8
free o
o = alloc 62 align 16
free o
o = alloc 3 align 16
free o
free a
free p
free i
free f
free n
free d
free j
free q
free l
l = alloc 0 align 8
q = alloc 1 align 16
free h
c = realloc c 65
b = realloc b 63
free l
l = alloc 5 align 8
h = alloc 7 align 8
j = alloc 2816 align 8
d = alloc 1116 align 8
n = alloc 26 align 8
f = alloc 2816 align 8
i = alloc 1025 align 8
free i
free f
free n
free d
free j
free h
h = alloc 9 align 8
j = alloc 62 align 16
d = alloc 503 align 8
x = realloc x 1
n = alloc 20 align 8
n = realloc n 1023
free n
free x
x = alloc 1 align 8
n = alloc 56 align 8
f = alloc 503 align 8
i = alloc 40 align 16 zeroed
p = alloc 440 align 16
b = realloc b 31
a = alloc 0 align 8
e = realloc e 0
t = realloc t 3585
o = alloc 2816 align 8
w = realloc w 499
free f
free i
i = alloc 1 align 8
f = alloc 100 align 16
free e
free o
free i
j = realloc j 1
free v
free j
free w
w = realloc h 1
h = alloc 0 align 8
j = alloc 40 align 8
v = alloc 13 align 16
free v
free j
free h
free w
free t
free x
free l
free p
free f
f = alloc 1 align 16
free f
r = realloc r 0
f = alloc 2042 align 8
free f
f = alloc 18 align 8
p = alloc 335 align 8
l = realloc k 19
k = alloc 32 align 8
x = alloc 401 align 8
t = alloc 0 align 8 zeroed
w = alloc 81 align 8
d = realloc d 511
h = alloc 0 align 8
j = alloc 1 align 8
n = realloc n 57
v = alloc 1 align 8
i = alloc 5 align 16
p = realloc p 167
o = alloc 1524 align 8
free o
free p
free v
free n
free h
free d
free t
free x
free k
free l
free f
s = realloc s 0
c = realloc c 69
f = alloc 62 align 8
free f
q = realloc q 1
u = realloc u 0
free u
free r
free m
free a
q = realloc q 2
free q
q = realloc c 73
free q
free s
free b
i = realloc i 2
free i
i = realloc g 2208
free i
free j
free w
w = alloc 7 align 8
j = alloc 62 align 16
i = alloc 4 align 8
free i
i = alloc 511 align 8
g = alloc 3 align 16
b = alloc 3 align 8
s = alloc 2080 align 8
q = alloc 62 align 8
c = alloc 62 align 8 zeroed
a = alloc 62 align 8
c = realloc c 2
free j
j = alloc 3 align 8
free i
i = alloc 1 align 16
m = realloc g 2750
g = alloc 64 align 16
g = realloc g 676
r = alloc 1 align 16
free q
q = alloc 10 align 8 zeroed
s = realloc s 4
u = alloc 12 align 16 zeroed
f = alloc 1425 align 16
l = alloc 2 align 8
k = alloc 62 align 8
x = alloc 2 align 8
free w
free x
free k
free l
free f
free u
u = alloc 7 align 8
f = alloc 255 align 8
l = alloc 1024 align 16
k = alloc 572 align 8
x = alloc 1448 align 8
f = realloc f 256
u = realloc u 1
w = alloc 2816 align 8
l = realloc l 2
j = realloc j 0
t = alloc 1 align 16
d = alloc 2 align 8
s = realloc s 4
h = alloc 905 align 16
free d
d = alloc 10 align 8
i = realloc i 0
a = realloc a 0
j = realloc j 2816
n = alloc 1 align 8
v = alloc 442 align 16
p = alloc 56 align 8
o = alloc 377 align 8
s = realloc s 1
e = alloc 59 align 8
free h
h = alloc 121 align 16
free e
free h
free s
free p
p = alloc 511 align 8
free v
v = alloc 2056 align 8
s = alloc 8 align 16
free p
free s
s = alloc 4 align 8
free v
free s
n = realloc n 0
s = alloc 9 align 16
v = alloc 24 align 8
p = alloc 2129 align 8
h = alloc 16 align 16
e = alloc 13 align 8
free j
free e
free f
free c
free m
free o
free p
p = alloc 1023 align 8
t = realloc t 0
b = realloc b 6
o = alloc 695 align 8
m = alloc 57 align 8
c = alloc 1 align 16
m = realloc m 28
f = alloc 1964 align 8
free x
x = alloc 14 align 8
e = alloc 16 align 8
free e
free n
free g
g = alloc 1 align 8
o = realloc o 28
h = realloc h 0
n = alloc 13 align 8
e = alloc 1 align 8
free q
free m
free o
free h
h = alloc 2816 align 8
o = alloc 513 align 8
m = alloc 401 align 8
q = alloc 406 align 8
j = alloc 8 align 8
r = realloc r 2816
free c
free r
free q
free m
m = alloc 1 align 8
free o
k = realloc k 1183
free m
m = alloc 401 align 8
free k
k = alloc 0 align 8
o = alloc 59 align 8
q = alloc 136 align 8
r = alloc 16 align 8
h = realloc h 9
free m
n = realloc n 0
free h
free n
n = alloc 0 align 8
h = alloc 0 align 8
free o
o = alloc 17 align 8
m = alloc 11 align 16
c = realloc t 54
free h
free c
c = alloc 114 align 8
free o
q = realloc q 140
free q
free k
free g
free b
free p
free a
free u
w = realloc w 3168
c = realloc c 106
u = alloc 256 align 8
free c
free u
free s
s = alloc 6 align 8 zeroed
free n
n = alloc 2816 align 8
u = alloc 0 align 8
free u
free n
free f
free x
free s
free r
free i
free j
j = alloc 4 align 8
w = realloc w 2
i = alloc 891 align 16
r = alloc 5 align 8
s = alloc 1791 align 8
x = realloc i 445
free x
x = alloc 128 align 16
i = alloc 2 align 8
f = alloc 401 align 8
n = alloc 0 align 16
free j
free n
free f
free i
free x
x = alloc 4 align 16
i = alloc 15 align 16 zeroed
e = realloc e 0
f = alloc 11 align 8 zeroed
r = realloc r 909
n = alloc 7 align 16
j = alloc 4 align 8
u = alloc 2517 align 8
c = alloc 4 align 8
free f
f = alloc 0 align 16
free c
r = realloc r 784
c = alloc 498 align 8
a = alloc 64 align 8
free f
e = realloc e 0
f = alloc 64 align 8
free a
a = alloc 439 align 16
s = realloc s 54
p = alloc 18 align 8
s = realloc s 54
b = alloc 24 align 8
g = alloc 328 align 16
v = realloc v 24
k = alloc 2 align 8
q = alloc 62 align 8
o = alloc 2816 align 8
h = alloc 4 align 8
free h
free o
free q
free k
free v
free b
free s
free p
free e
free r
free j
free n
free u
free c
f = realloc f 72
c = alloc 4 align 8
free c
free f
free a
free w
free i
free m
free d
l = realloc l 4
free l
l = alloc 2816 align 8
free l
free g
free x
x = alloc 9 align 16
free x
x = alloc 5 align 16
free x
x = alloc 10 align 8
g = alloc 2 align 8
l = alloc 2 align 8
g = realloc g 14
d = alloc 1716 align 8
m = alloc 1716 align 8
free l
m = realloc m 1700
g = realloc g 22
free m
free d
d = alloc 212 align 8
m = realloc d 238
d = alloc 24 align 8
x = realloc x 5
l = alloc 338 align 16
g = realloc g 38
i = alloc 126 align 8
w = alloc 0 align 8
a = alloc 0 align 8
l = realloc l 169
free m
free a
free l
l = alloc 1033 align 8
a = alloc 2 align 16
free i
l = realloc l 3
i = alloc 62 align 8
m = alloc 12 align 8
free i
free w
w = alloc 129 align 16
free a
a = alloc 1 align 8
i = alloc 4 align 8
f = alloc 812 align 8
free g
free l
w = realloc w 4
l = alloc 2498 align 8
g = alloc 904 align 16
w = realloc w 512
c = alloc 401 align 8
u = alloc 0 align 8
free x
x = realloc u 1
free g
g = realloc l 2497
l = alloc 2 align 8 zeroed
m = realloc m 12
free w
w = alloc 2816 align 8
x = realloc x 1
x = realloc x 2816
x = realloc x 2817
u = alloc 10 align 8
free x
m = realloc m 12
x = alloc 17 align 8
n = alloc 4 align 8
j = alloc 244 align 16
r = alloc 401 align 8
f = realloc f 406
e = alloc 3 align 8
r = realloc r 402
free w
x = realloc x 16
w = alloc 4 align 16
f = realloc f 1
c = realloc c 402
free r
r = alloc 62 align 8
p = alloc 772 align 8
s = alloc 1622 align 8
free w
free u
u = alloc 62 align 8
w = alloc 29 align 16
b = alloc 1028 align 8
v = alloc 62 align 8
k = alloc 2816 align 8
q = alloc 401 align 16
x = realloc x 32
free m
m = alloc 3 align 16
k = realloc k 2808
o = alloc 16 align 8
h = alloc 38 align 8
t = alloc 240 align 8
h = realloc h 19
free k
free p
free h
h = realloc f 0
free q
q = alloc 256 align 16
free i
i = alloc 62 align 16
f = alloc 2 align 16 zeroed
free m
m = alloc 62 align 8
p = alloc 118 align 16
free i
i = alloc 4 align 8
k = alloc 4 align 8
free b
free q
free a
free w
w = alloc 2816 align 8
n = realloc n 0
k = realloc k 3
a = alloc 2816 align 8
q = alloc 49 align 16
free q
free a
free k
free f
free v
free n
free p
free u
free r
r = alloc 206 align 8
u = alloc 1622 align 8 zeroed
p = alloc 0 align 8
n = alloc 511 align 8
v = alloc 2816 align 8
free v
v = realloc l 4
l = alloc 2816 align 8
free l
free v
v = alloc 33 align 8
free v
free p
p = alloc 14 align 8
free p
p = alloc 0 align 8
free p
free u
u = alloc 0 align 8
p = alloc 120 align 8
v = alloc 1 align 8 zeroed
l = alloc 2816 align 8 zeroed
free l
l = alloc 2296 align 8
f = alloc 401 align 8 zeroed
o = realloc o 0
k = alloc 2 align 8
a = alloc 1065 align 8
q = alloc 19 align 8
free q
d = realloc d 20
q = realloc i 2562
free q
free k
k = alloc 3 align 8
q = alloc 72 align 16
i = alloc 3 align 16
i = realloc i 7
b = alloc 896 align 8
free b
r = realloc r 8
free r
free a
free q
free k
free o
free l
free v
v = alloc 62 align 8
l = alloc 454 align 8
o = alloc 16 align 8
x = realloc x 64
o = realloc o 1
k = alloc 4 align 8
q = alloc 57 align 16
a = alloc 2497 align 8 zeroed
h = realloc h 0
r = alloc 751 align 8
free p
free r
free j
free e
free w
free k
free q
free d
free i
free x
free f
f = alloc 11 align 8
x = alloc 3 align 16
a = realloc a 2
i = alloc 0 align 8
d = alloc 57 align 8
q = alloc 0 align 8
k = alloc 10 align 8
c = realloc c 804
k = realloc k 5
w = alloc 311 align 16
e = alloc 1986 align 8
j = alloc 454 align 8
r = alloc 23 align 8
p = alloc 1372 align 8
b = realloc a 4
free q
q = alloc 1 align 8
p = realloc p 1372
free p
c = realloc c 1
m = realloc m 54
free u
free b
g = realloc g 2497
v = realloc v 315
free w
w = alloc 7 align 8
b = alloc 0 align 8
free g
free j
free e
free w
free f
i = realloc i 2
free r
r = alloc 7 align 8
free d
free i
q = realloc q 0
free h
h = alloc 402 align 8
v = realloc v 630
i = alloc 1 align 8
free c
free s
s = alloc 0 align 8
c = alloc 2 align 8
d = alloc 29 align 8
l = realloc l 454
f = alloc 463 align 8
w = alloc 504 align 8
e = alloc 402 align 16
v = realloc v 1260
j = alloc 3 align 8
g = alloc 2816 align 8
u = alloc 7 align 16
p = realloc r 1
r = alloc 62 align 8
free u
u = alloc 2816 align 8
free w
w = alloc 1726 align 8
free x
free j
free g
g = alloc 9 align 8
i = realloc i 0
j = realloc o 12
j = realloc j 13
o = alloc 2718 align 8
x = alloc 2 align 8
free m
free u
free w
w = alloc 4 align 8
u = alloc 25 align 8
free r
j = realloc j 26
r = alloc 2341 align 8
m = alloc 0 align 8
w = realloc w 4
a = alloc 12 align 8
n = realloc n 1022
free e
free u
free s
s = alloc 127 align 8 zeroed
r = realloc r 2337
free q
q = alloc 468 align 8
free k
k = alloc 109 align 8
free b
b = alloc 1007 align 8
f = realloc f 2
free k
free o
free m
free r
free v
free j
h = realloc h 1740
free b
q = realloc q 476
c = realloc c 0
b = alloc 34 align 8
free h
q = realloc q 492
h = alloc 2816 align 16
j = alloc 64 align 8
j = realloc j 2
v = alloc 2 align 8
free b
b = alloc 5 align 16
d = realloc d 28
r = alloc 2701 align 16
free v
v = alloc 191 align 16
m = alloc 1436 align 8
o = alloc 516 align 16
k = alloc 683 align 8
u = alloc 62 align 16
free r
free u
free k
m = realloc m 1432
k = alloc 4 align 8
d = realloc d 56
u = alloc 2 align 8
r = alloc 492 align 8
e = alloc 58 align 8
free o
o = alloc 0 align 16
free e
free o
free r
free u
b = realloc b 10
u = alloc 1176 align 16
r = alloc 25 align 8
f = realloc f 0
o = alloc 3 align 8
free d
w = realloc w 112
d = alloc 633 align 8
free o
t = realloc t 120
free d
a = realloc a 2
free t
t = alloc 126 align 8
d = alloc 51 align 8
o = alloc 3 align 8
free a
free o
free d
free t
t = alloc 0 align 8
h = realloc h 517
free b
b = alloc 401 align 8
d = alloc 256 align 16
o = alloc 4 align 8
free h
free o
o = alloc 2816 align 8
h = alloc 101 align 8
free d
d = alloc 78 align 8
a = alloc 264 align 8
e = alloc 4 align 16
free h
h = alloc 56 align 8
free e
free h
free a
a = alloc 14 align 16
h = alloc 2816 align 8
free d
d = alloc 56 align 16
free h
h = alloc 1117 align 8
free d
free h
free a
free o
free b
b = alloc 511 align 16
free v
v = alloc 4 align 16
o = alloc 4 align 16
free b
b = alloc 18 align 8
a = alloc 84 align 8
h = alloc 32 align 8
free o
o = realloc q 493
q = alloc 2816 align 8
d = alloc 837 align 8
e = alloc 4 align 8
free h
l = realloc l 2
free e
e = alloc 0 align 16
h = alloc 511 align 16
free l
k = realloc k 4
l = alloc 2816 align 8
free h
free l
i = realloc i 181
free k
free i
i = alloc 18 align 8
k = alloc 127 align 16
l = alloc 1701 align 16
free o
d = realloc d 1
free l
l = alloc 477 align 8 zeroed
free d
e = realloc e 1172
m = realloc m 1432
free r
free b
free m
free g
free w
free s
free c
free p
p = alloc 1022 align 8
i = realloc i 19
free e
e = alloc 11 align 8
c = alloc 19 align 8
s = alloc 2069 align 16
a = realloc a 42
free u
u = alloc 62 align 8
e = realloc e 11
w = alloc 331 align 16
g = alloc 2591 align 8
free f
f = alloc 58 align 8
free n
free j
c = realloc c 19
k = realloc k 111
x = realloc x 0
j = alloc 4 align 8
n = alloc 64 align 8
m = alloc 4 align 8
b = alloc 1024 align 16
free v
v = alloc 4 align 16
r = alloc 1 align 8
d = alloc 4 align 8
o = alloc 0 align 8
h = alloc 103 align 16
free u
u = alloc 4 align 8
t = realloc t 0
free h
g = realloc g 1295
free i
free l
e = realloc e 11
l = alloc 473 align 8
free t
t = realloc e 128
j = realloc j 0
e = realloc o 0
free t
t = alloc 62 align 8
d = realloc d 12
free f
free u
u = alloc 156 align 16
f = alloc 167 align 16
o = alloc 2260 align 8 zeroed
i = alloc 118 align 16
h = alloc 55 align 16
free a
free j
free d
d = alloc 4 align 8
free h
b = realloc b 1016
free c
c = alloc 1510 align 8 zeroed
h = alloc 60 align 8
j = alloc 62 align 8
free k
u = realloc u 156
i = realloc i 102
k = alloc 14 align 8
a = alloc 9 align 8
free p
free c
free s
u = realloc u 164
free l
free w
w = alloc 257 align 16
q = realloc q 2816
l = alloc 444 align 8
n = realloc n 64
free k
k = alloc 64 align 8
free l
free m
m = alloc 33 align 8 zeroed
l = alloc 1015 align 8
n = realloc n 32
free u
free m
free w
free j
free r
