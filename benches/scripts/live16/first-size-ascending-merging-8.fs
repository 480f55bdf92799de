freespace script 1
heap 16384 fit=first order=size-ascending granule=8
a = alloc 146 align 8
a = realloc a 292
b = alloc 6
c = alloc 1 zeroed
d = alloc 1025
free a
a = alloc 132
e = alloc 443
f = alloc 14544 align 2
free f
free b
free a
free c
free e
free d
d = alloc 476 align 16
free d
d = alloc 15
e = alloc 1345 align 4
c = alloc 0 align 4
a = alloc 30 align 16
free a
a = alloc 15 zeroed
b = alloc 799
f = alloc 1345 align 16 zeroed
free d
free f
free b
free a
a = alloc 1345 align 8
b = alloc 32
f = alloc 3 align 8
free c
c = alloc 7 zeroed
d = alloc 1 align 16
g = alloc 192 zeroed
free g
g = alloc 1345 align 8
h = alloc 9 align 16
i = alloc 859
j = alloc 143
free j
a = realloc a 42
j = alloc 252 zeroed
free j
j = alloc 191 align 8
k = alloc 2 align 16
free k
k = alloc 64 align 16 zeroed
l = alloc 0 align 16 zeroed
m = alloc 36 align 8
free m
free l
free k
free j
j = alloc 1345 align 8
k = alloc 64 align 4
l = alloc 20
j = realloc j 24
m = alloc 12 align 8 zeroed
n = alloc 1345 align 16
o = alloc 24 align 8 zeroed
p = alloc 1 align 16 zeroed
free m
m = alloc 243 align 8 zeroed
q = alloc 468 align 2
free a
a = alloc 1 align 4
r = alloc 26 align 4 zeroed
s = alloc 64
t = alloc 542 align 2 zeroed
u = alloc 1408 align 2 zeroed
v = alloc 8 zeroed
w = alloc 775 align 8
free f
f = alloc 136 align 2
x = alloc 1 align 16 zeroed
free w
free x
free f
q = realloc q 468
f = alloc 29
f = realloc f 0
free v
free f
free q
free t
c = realloc c 8
free s
free c
free m
free o
free n
free p
p = alloc 32 align 16
free p
h = realloc h 18
free h
b = realloc b 379
free b
b = alloc 1073 align 8 zeroed
h = alloc 6 align 8 zeroed
g = realloc g 3
free g
g = alloc 44 align 4
free g
g = alloc 0 align 8 zeroed
free g
free b
b = alloc 859 align 2 zeroed
free b
b = alloc 1
free b
free a
free l
free u
free j
free h
free d
free r
free k
free i
free e
e = alloc 8 align 2
i = alloc 299 align 16
k = alloc 44 zeroed
free e
e = alloc 1344 zeroed
r = alloc 499 zeroed
d = alloc 8 align 8 zeroed
free k
k = alloc 98 align 4
h = alloc 694
j = alloc 1 align 8
e = realloc e 1016
u = alloc 1 align 4
l = alloc 299 align 16
a = realloc u 9
d = realloc d 2
u = alloc 3
b = alloc 172 zeroed
l = realloc l 299
g = alloc 2 align 16
p = alloc 0 align 16
free a
p = realloc p 0
a = alloc 264 align 4
n = alloc 0 align 16
p = realloc p 0
d = realloc d 1
o = alloc 1 align 16
i = realloc i 4
m = alloc 24 align 8
u = realloc u 4
c = alloc 41 align 4
s = alloc 25 align 2 zeroed
t = alloc 160 align 8
free g
g = alloc 14 align 8 zeroed
free t
t = alloc 3
q = alloc 1408 align 2 zeroed
m = realloc m 126
f = alloc 554 align 16
free g
g = alloc 172 zeroed
v = alloc 141
x = alloc 1 align 2
free f
free x
free v
v = alloc 26
free g
free v
free m
q = realloc q 3
free t
h = realloc h 57
free q
free h
d = realloc d 2
h = alloc 32
q = alloc 210 align 4 zeroed
t = alloc 65 align 8 zeroed
m = alloc 65 align 16
v = alloc 65 zeroed
free u
u = alloc 31 align 4 zeroed
g = alloc 1 align 4 zeroed
x = alloc 60 align 4
free v
v = alloc 8 align 16
f = alloc 210 zeroed
e = realloc e 1020
free x
free e
u = realloc u 12
q = realloc q 236
free v
v = alloc 120 align 16
free q
free v
free g
free m
free t
t = alloc 41 zeroed
m = alloc 84 align 4
free u
u = alloc 7
g = alloc 2 zeroed
v = alloc 455
d = realloc d 6
free m
p = realloc p 0
m = alloc 1408
free d
d = alloc 1408 zeroed
q = alloc 499 align 4
e = alloc 210
free m
l = realloc l 295
m = alloc 0 zeroed
e = realloc e 218
x = alloc 31 align 16
free m
free x
free e
free l
free d
d = alloc 26 align 16
free p
p = alloc 226 align 16
l = alloc 26 align 8
e = alloc 379
x = alloc 0 zeroed
free d
a = realloc a 132
free x
free a
free l
free p
p = alloc 26
f = realloc f 78
l = alloc 455
a = alloc 317
x = alloc 24 align 16
d = alloc 305
m = alloc 0 zeroed
free u
n = realloc n 32
free m
free n
free x
free a
free l
l = alloc 3
a = alloc 0
free f
h = realloc h 16
f = alloc 0 align 4
x = alloc 64
free a
a = alloc 1 align 2
n = alloc 379 zeroed
m = alloc 63 align 8
u = alloc 41 align 8 zeroed
free x
free u
f = realloc f 0
free m
free f
free a
free n
n = alloc 379
a = alloc 742 align 16
free h
h = alloc 209 zeroed
f = alloc 3
m = alloc 64 align 2
r = realloc r 507
free a
a = alloc 172 align 4
u = alloc 162 align 16
x = alloc 41 align 4
free r
free u
free a
free f
free h
free n
free t
t = alloc 167 align 4
n = alloc 39 align 16
free n
n = alloc 15
h = alloc 1 align 8 zeroed
f = alloc 40 align 16
a = alloc 32 align 16
u = alloc 26
r = alloc 90
w = alloc 1 align 4
free w
w = alloc 16 zeroed
free w
w = realloc r 82
free w
b = realloc b 173
free b
free a
free f
free x
free n
free u
free q
free v
free e
free h
h = alloc 26 align 8 zeroed
e = alloc 1237 zeroed
v = alloc 381 align 8 zeroed
free c
c = alloc 7 align 2
q = alloc 212 zeroed
free p
free g
free i
i = alloc 68 align 8
free s
s = alloc 280 align 8 zeroed
g = alloc 1 align 8
p = alloc 1408 zeroed
j = realloc j 3
free q
q = realloc e 1238
e = alloc 305
u = alloc 4 align 16
n = alloc 26 align 16 zeroed
x = alloc 26
f = alloc 1408
free f
f = alloc 1 align 8
a = alloc 190 align 8
b = alloc 280
free p
p = alloc 1 align 8
v = realloc v 373
w = alloc 67 align 16
n = realloc n 0
free x
free w
free a
free f
free n
free v
v = alloc 8
n = alloc 4 align 2 zeroed
f = alloc 28
i = realloc i 34
a = alloc 46 zeroed
w = alloc 379 align 4
x = alloc 32 align 2
p = realloc p 5
free p
free w
free a
a = alloc 3
free a
free i
free n
free v
v = alloc 10 align 16 zeroed
n = alloc 4 align 2
free n
n = alloc 8 align 4
free n
n = alloc 1 align 8 zeroed
i = alloc 4 align 8 zeroed
a = alloc 26 align 8 zeroed
w = alloc 148
p = alloc 1 zeroed
free c
free l
free o
free i
free j
free e
free b
free m
free t
free f
u = realloc u 20
f = alloc 1
t = alloc 379 align 2 zeroed
free a
a = alloc 12
free p
k = realloc k 237
free x
d = realloc d 297
x = alloc 0 align 16
w = realloc w 140
p = alloc 152 align 4 zeroed
free g
v = realloc v 11
free x
p = realloc p 76
x = alloc 23 align 2
n = realloc n 2
u = realloc u 10
g = alloc 4 zeroed
m = alloc 1 zeroed
u = realloc u 20
b = alloc 0
e = alloc 64 align 8
j = alloc 32 align 4
i = alloc 465 align 16 zeroed
o = alloc 7 align 8
l = alloc 47 align 16
free f
f = alloc 15
free l
l = alloc 25
o = realloc o 14
c = realloc b 8
free m
free j
j = alloc 813
free h
u = realloc u 18
free g
g = alloc 884 align 8
free f
f = alloc 10 zeroed
h = alloc 56 zeroed
m = alloc 1116 zeroed
free c
c = alloc 31 align 2
b = alloc 14 align 8
free t
free x
free q
q = alloc 93 align 16
free d
free h
free i
free e
free o
free l
free u
free m
free p
free n
free v
v = alloc 31
n = alloc 86
p = realloc s 8
free p
p = alloc 5 align 2
free p
p = alloc 1 align 8
g = realloc g 900
free c
free k
k = alloc 813
q = realloc q 101
c = alloc 813 align 2
s = alloc 36
b = realloc b 1
m = alloc 16 align 8 zeroed
u = alloc 101 align 16
l = alloc 21
o = alloc 32 zeroed
e = alloc 10
i = alloc 140 zeroed
h = alloc 2
free m
m = alloc 17 align 8 zeroed
free g
c = realloc c 1408
e = realloc e 4
free f
f = alloc 379 align 2
g = alloc 10 align 4
d = alloc 8 align 8
x = alloc 54 zeroed
free j
free l
free i
s = realloc s 28
i = alloc 16
e = realloc e 4
l = alloc 28
d = realloc d 0
k = realloc k 813
j = alloc 155
t = alloc 56
free o
free e
free n
free p
free h
free a
free u
u = alloc 851 align 8
q = realloc q 109
free l
l = alloc 5 zeroed
a = alloc 15
j = realloc j 156
h = alloc 122
p = alloc 17 align 8
free a
a = realloc i 18
b = realloc b 2
free d
free b
b = alloc 8 align 16
d = alloc 320
i = alloc 5 zeroed
free i
free d
free b
free l
free q
free t
t = alloc 30 align 16
q = alloc 42
l = alloc 4 align 16 zeroed
b = alloc 1 zeroed
free b
free l
l = alloc 26
b = alloc 140 zeroed
d = alloc 0
i = alloc 379 align 16
d = realloc d 0
n = alloc 24 align 8
e = alloc 140 align 4 zeroed
o = alloc 24 align 2
free o
o = realloc s 28
free o
free j
free n
free d
free i
free b
b = alloc 7 align 16
p = realloc p 33
p = realloc p 535
i = alloc 433 align 16
d = alloc 487 align 4 zeroed
n = alloc 379 zeroed
j = alloc 813
o = alloc 12 zeroed
s = alloc 0 align 8
free x
free u
u = realloc l 10
free q
free k
free n
m = realloc m 8
free d
free u
w = realloc w 148
u = alloc 17
free m
m = alloc 13
free o
free m
free g
free e
free h
free b
free c
free a
free j
free i
free f
free p
free w
free u
u = alloc 0 align 8
free v
free s
free u
t = realloc t 30
u = alloc 31
free u
free t
t = alloc 89
u = realloc t 90
t = alloc 14 align 8
u = realloc u 1
s = alloc 3
v = alloc 14
w = alloc 19 align 4
p = alloc 60 align 16
f = alloc 0
w = realloc w 204
i = alloc 1
j = alloc 121 align 16 zeroed
free u
u = alloc 49 align 4
a = alloc 14
c = alloc 121 zeroed
free t
t = alloc 5 align 2
b = alloc 3 align 8
h = alloc 26 align 8
e = alloc 11 align 16
g = alloc 82 align 2
m = alloc 40 align 8
o = alloc 26 align 8
free b
b = alloc 204
d = alloc 379
free a
free u
u = alloc 204 align 4
a = alloc 11 align 16 zeroed
n = alloc 72 align 4
free s
s = alloc 11 align 16 zeroed
k = alloc 16 align 2
q = alloc 1 zeroed
l = alloc 22 align 8 zeroed
x = alloc 15
free o
free t
u = realloc u 4
x = realloc x 14
t = alloc 1408 align 2
o = alloc 132 zeroed
free f
o = realloc o 132
free i
i = alloc 99 align 8
f = alloc 36 zeroed
free m
m = alloc 1 align 8 zeroed
r = alloc 5 align 16
free b
free n
free k
free s
free d
p = realloc p 56
free h
free e
free t
w = realloc w 63
t = alloc 1408
free f
f = alloc 351
e = alloc 129 align 8
free i
p = realloc p 0
i = alloc 3 zeroed
h = alloc 2
d = alloc 11 align 4
s = alloc 120 zeroed
free v
v = alloc 66
free q
q = alloc 32
m = realloc m 121
k = alloc 871 align 8 zeroed
n = alloc 379 align 4
free d
d = alloc 1 align 8
b = alloc 86
free h
free c
free m
free r
r = alloc 1291
s = realloc s 60
free j
free b
free p
free q
q = alloc 3 zeroed
p = alloc 1 align 8
free u
free x
a = realloc a 3
x = alloc 14
u = alloc 0 align 2
b = alloc 1 zeroed
d = realloc d 2
j = alloc 40 align 8
m = alloc 96
o = realloc o 116
c = alloc 4 align 2
free a
a = alloc 49 zeroed
free m
m = alloc 3 align 2
h = alloc 39 align 8
free i
i = realloc j 48
free f
free u
free o
v = realloc v 66
free g
g = realloc d 1
free a
free r
free x
x = alloc 9 zeroed
r = alloc 379 align 2
a = alloc 2
d = alloc 32 align 2
o = alloc 14 align 2
u = alloc 15 align 4
f = alloc 298 align 8
free g
free i
free u
free c
free l
free k
k = alloc 70
l = alloc 14 zeroed
c = alloc 23
free n
free a
free v
free l
free w
free t
t = alloc 40 align 8
w = alloc 13 align 8
l = alloc 47 align 2
v = alloc 346 align 8
a = alloc 26 align 8
n = alloc 701 align 4
u = alloc 41 align 4 zeroed
free b
b = alloc 14 align 8 zeroed
free b
b = alloc 12 zeroed
i = alloc 178
free c
c = alloc 15 align 16
t = realloc t 80
free k
free x
r = realloc r 189
x = alloc 0 align 4
k = alloc 0 align 8
free l
i = realloc i 4
free i
free r
free a
free v
free k
free w
free c
free x
free o
free p
free b
free e
free n
n = alloc 379 align 8
e = alloc 41 align 2
b = alloc 24 align 16
u = realloc u 64
t = realloc t 379
p = alloc 39
free p
p = alloc 15 align 16
o = alloc 298 align 8
x = alloc 1 align 8 zeroed
free x
free o
free p
e = realloc e 33
p = alloc 3 align 4 zeroed
free p
p = alloc 925
o = alloc 5 align 4 zeroed
x = alloc 3 zeroed
c = alloc 3 align 2
free c
c = alloc 2 align 8
w = alloc 2 align 8 zeroed
k = alloc 48 align 2
free m
free p
free n
free f
f = alloc 1 align 4 zeroed
n = alloc 2 align 4
free x
x = alloc 40 align 16
h = realloc h 0
p = alloc 65 zeroed
free b
q = realloc q 2
b = alloc 110 align 4
free x
x = alloc 53 align 2
m = alloc 520 align 4 zeroed
v = alloc 379 align 8
m = realloc m 1040
a = alloc 1 align 2
r = alloc 3
i = alloc 379 align 16 zeroed
n = realloc n 2
l = alloc 0 align 4
g = alloc 41 align 8
free r
free n
free g
free l
l = alloc 39
free q
free o
free f
free u
free t
free b
free s
s = alloc 1 align 4
b = alloc 1 align 4
free a
a = alloc 1 align 4
free c
c = alloc 23
t = alloc 0 align 4
u = alloc 379 align 2
f = alloc 3 zeroed
o = alloc 7
free c
free h
h = alloc 379 zeroed
c = alloc 831 zeroed
free f
f = alloc 2 zeroed
q = alloc 139 align 16
g = alloc 16 align 4
n = alloc 14 zeroed
r = alloc 7 align 8
j = realloc l 39
free t
t = alloc 1042 align 8
m = realloc m 1040
free i
free m
free c
free x
free j
j = alloc 7
free o
o = alloc 1408
x = alloc 40
k = realloc k 0
free o
free q
free w
w = alloc 775
q = alloc 3 align 4
o = alloc 33
free d
free f
free p
free w
free u
free q
free j
j = alloc 29 zeroed
q = alloc 0 align 4 zeroed
u = alloc 4 align 4
w = alloc 25 align 16
free s
free w
free t
free h
free a
free r
free j
free e
free x
free k
free g
g = alloc 95
k = alloc 32 align 8
free k
free g
g = alloc 5
b = realloc b 5
g = realloc g 2
k = realloc u 12
u = alloc 379 align 16
x = alloc 16
e = alloc 24
j = alloc 1 align 8
r = alloc 5 align 16
a = alloc 597 align 4
free a
a = alloc 1 zeroed
h = alloc 6 align 16
t = alloc 8
w = alloc 70
s = alloc 7 align 8
s = realloc s 14
free s
s = alloc 32 zeroed
free s
s = alloc 2 align 4 zeroed
p = alloc 3 zeroed
f = alloc 199 align 8 zeroed
d = alloc 131 align 16
c = alloc 73 align 4
free c
p = realloc p 3
c = alloc 33 align 8
m = alloc 30 align 8
free m
m = alloc 48
o = realloc o 29
i = alloc 1 align 4
free i
free o
free c
free p
p = alloc 32 align 8
free p
free f
free d
free s
s = alloc 5 align 8
d = alloc 24 align 16
f = alloc 52 align 4
free f
f = alloc 466 align 2
free b
free k
free a
a = alloc 971
k = alloc 345
b = alloc 48
free d
q = realloc q 2
d = alloc 48 align 4
p = alloc 28 align 8
t = realloc t 0
c = alloc 9 align 8 zeroed
m = realloc m 40
o = alloc 70
i = alloc 379 zeroed
free i
free o
free m
free t
t = alloc 11 align 16
free t
free d
free q
free a
a = alloc 1237
free a
free w
free p
free h
free s
free r
free j
free e
free x
free u
free b
free g
free c
c = alloc 3 align 16
free f
free k
k = alloc 7 align 16
free n
free k
free c
free v
v = alloc 1 align 8
free v
v = alloc 1 align 2
c = alloc 1
k = alloc 1
c = realloc c 1
n = alloc 8 align 16
free n
n = alloc 17 align 4
f = alloc 7
g = alloc 1 align 4 zeroed
b = alloc 1150 align 8 zeroed
u = alloc 896 align 4
free u
free b
b = alloc 24 align 8
u = alloc 68 align 16
x = alloc 1
e = alloc 26
j = alloc 110 align 8
r = alloc 128 align 2
f = realloc f 3
s = alloc 26 align 16
r = realloc r 256
h = alloc 24 align 8
p = alloc 32 align 16
w = alloc 24
free w
w = alloc 49 align 16
a = alloc 3 zeroed
q = alloc 87
d = alloc 8
t = alloc 3
m = alloc 16
o = alloc 6 align 8
free o
o = alloc 3 zeroed
i = alloc 2 zeroed
free i
free o
d = realloc d 16
free d
d = alloc 48
free d
d = alloc 26
o = alloc 3 align 8 zeroed
free o
free d
free t
free m
free q
free a
free w
free p
free h
e = realloc e 52
h = alloc 16
p = alloc 24 align 8
w = alloc 16 align 16
a = alloc 72 align 2
q = alloc 116
m = alloc 59 zeroed
t = alloc 26 align 8
w = realloc w 16
d = alloc 1 align 8
b = realloc b 3
o = alloc 16 align 16
free o
o = alloc 26 zeroed
i = alloc 1 align 8 zeroed
free i
i = alloc 959
free i
free o
free b
free w
w = realloc u 84
free w
free q
free a
free t
free p
p = alloc 30 align 8 zeroed
t = alloc 59 align 8
a = alloc 379 align 16
q = alloc 28 align 16 zeroed
w = alloc 48 align 16
u = alloc 26 align 16
b = alloc 1408
free b
b = alloc 54 align 16 zeroed
o = realloc f 19
f = alloc 2 align 8
i = alloc 16 zeroed
free i
i = alloc 56 zeroed
free i
free f
h = realloc h 54
free h
h = alloc 33 align 4
r = realloc r 512
free e
free c
free w
free j
free g
free x
free k
free m
free r
r = alloc 3
free p
t = realloc t 60
p = alloc 512
m = alloc 8 align 2
free s
free r
r = alloc 26 align 8
s = alloc 26
k = alloc 1408 align 8
x = alloc 520 align 8
g = alloc 1 align 16 zeroed
j = alloc 1 align 16
w = alloc 62 align 4
c = alloc 8 align 4
e = alloc 8
f = alloc 60 align 16
i = alloc 40 align 8
l = alloc 1408 align 4
free k
k = alloc 762
free f
free w
w = alloc 0 align 8
free b
b = alloc 0 align 8
free w
free e
free n
free p
p = alloc 68 align 8
n = alloc 1
free o
o = alloc 64 align 8
free x
free j
free i
i = alloc 23
j = alloc 3 align 16 zeroed
free h
free s
free c
c = alloc 35 align 2 zeroed
a = realloc a 26
s = alloc 0
k = realloc k 754
h = alloc 35 align 4
x = alloc 64 align 2
e = alloc 73 zeroed
free b
free n
t = realloc t 68
n = alloc 3
b = alloc 73 align 16 zeroed
w = alloc 12 align 16 zeroed
f = alloc 9 zeroed
free v
free f
free q
free u
free w
free j
j = alloc 2 align 8
free e
free c
c = alloc 25 align 2 zeroed
c = realloc c 33
e = alloc 68
free t
t = alloc 4 align 8
w = alloc 64 align 2 zeroed
free j
j = alloc 23
u = alloc 257 align 4
free u
free t
free d
free c
r = realloc r 25
c = alloc 30 zeroed
d = alloc 114 zeroed
t = alloc 8 align 8
u = alloc 16
q = alloc 46 align 4
f = alloc 2 align 16 zeroed
free t
m = realloc m 0
t = alloc 0
c = realloc c 754
free x
x = alloc 3
v = alloc 26
free r
r = alloc 379 align 4
free m
free x
free r
free u
free f
free d
free t
t = alloc 113 align 8
d = alloc 26 align 16 zeroed
f = alloc 1159 align 4
u = alloc 673 align 16
r = alloc 12
x = alloc 8 align 4
free x
x = alloc 239
free x
free r
free u
u = alloc 8 zeroed
free u
free f
free d
i = realloc i 23
free i
c = realloc c 754
i = alloc 26
d = realloc l 15
l = alloc 4 align 16
f = alloc 65
u = alloc 12 align 8 zeroed
r = alloc 1 align 4
x = alloc 14 align 8
free x
free r
free u
free f
free l
free d
free c
c = alloc 35 align 4 zeroed
d = alloc 3 align 2
free d
free c
c = alloc 8
free c
free o
p = realloc p 136
o = alloc 51 align 8 zeroed
c = alloc 1321 align 2
c = realloc c 1317
free e
free c
free o
free p
free t
free g
free h
free b
b = alloc 5 align 2
free k
free b
free w
w = alloc 486 align 16 zeroed
b = alloc 0
k = alloc 612 align 16
h = alloc 4
i = realloc i 10
g = alloc 11 align 16
t = alloc 79 align 2
free v
free t
free g
free i
i = alloc 197 align 16 zeroed
g = alloc 291 align 4
b = realloc b 64
i = realloc i 197
free k
k = alloc 23 align 4
free i
free k
k = alloc 63 zeroed
i = alloc 31 align 16
t = alloc 0
v = alloc 26
p = alloc 752 align 4
free b
free p
p = alloc 16
b = alloc 379 align 4
o = alloc 0 align 8
c = alloc 444 align 2
b = realloc b 32
e = alloc 512 zeroed
d = alloc 264 align 8
l = alloc 24
free v
v = alloc 16
f = alloc 24
u = alloc 3 align 4
r = alloc 226 align 4
x = alloc 13 align 4
m = alloc 7 align 2 zeroed
free l
free m
free x
a = realloc a 42
a = realloc a 1
free r
r = alloc 0 align 2 zeroed
free b
free s
free k
free u
free o
free d
free q
q = alloc 40 align 8
d = alloc 1 align 8
o = alloc 9 align 16 zeroed
u = alloc 0 align 2
free d
free c
free e
e = alloc 40 align 4
free e
v = realloc v 32
e = alloc 24 align 4 zeroed
free v
v = alloc 1 align 8
free v
v = alloc 765
c = alloc 15 align 8
d = alloc 8 align 8
free o
free q
p = realloc p 17
q = alloc 16 align 4
o = alloc 373 zeroed
k = realloc a 23
free p
p = alloc 318 align 16 zeroed
a = alloc 219
s = alloc 32
free v
v = alloc 1 align 4
b = alloc 5 align 2 zeroed
x = alloc 28
m = alloc 64 align 4
n = realloc n 11
l = alloc 59
free i
free m
free q
q = alloc 153
m = alloc 1 align 4
free l
free r
free a
free j
free q
k = realloc k 39
free o
free h
free n
v = realloc v 0
n = alloc 40 align 4 zeroed
h = alloc 26
free n
free h
free v
free d
free s
free t
free m
free c
free g
g = alloc 39 align 4
c = alloc 202 align 4
m = alloc 27 zeroed
t = alloc 9 align 2
s = alloc 8
d = alloc 329 zeroed
v = alloc 4 align 2 zeroed
h = alloc 14
n = alloc 20 zeroed
o = realloc d 4
d = alloc 40 align 4
q = alloc 17 align 16
j = alloc 47
a = alloc 15
r = alloc 2 align 4
l = alloc 25 align 8
free l
l = alloc 120 align 16
free l
free r
free a
free j
free q
free d
free o
x = realloc x 27
free x
free k
free v
free n
free h
free g
free e
free c
free p
p = realloc s 0
u = realloc u 1
s = alloc 379 align 4 zeroed
s = realloc s 189
c = alloc 6 align 8
e = alloc 8 align 8 zeroed
g = alloc 5 align 2
h = alloc 1003
free b
b = alloc 486
n = alloc 3 align 16
v = realloc t 0
t = alloc 3 align 2
k = alloc 27
v = realloc v 310
x = alloc 48
v = realloc v 310
o = alloc 5 align 4 zeroed
d = alloc 73 align 16
q = alloc 1 align 4
free k
t = realloc t 7
k = alloc 26 align 2
j = alloc 68
free c
c = alloc 5 zeroed
a = alloc 189 align 4
free j
j = alloc 21 zeroed
r = alloc 90 align 2
l = alloc 8
q = realloc q 0
free l
free g
free h
free t
free v
free o
free m
m = alloc 1 align 16
o = realloc m 0
m = alloc 24 align 4
d = realloc d 57
e = realloc e 16
free k
e = realloc e 11
free n
n = alloc 3 align 8
k = alloc 11
free w
free p
p = alloc 0
w = alloc 0
v = alloc 904
free m
m = alloc 8
x = realloc x 24
free f
f = alloc 31
t = alloc 390 align 8 zeroed
p = realloc p 369
d = realloc d 65
free s
free d
d = realloc j 31
j = alloc 32
s = alloc 379 align 4
h = alloc 11 align 2
x = realloc x 2
g = alloc 3 zeroed
l = alloc 1 align 8
i = alloc 0
free m
free a
free t
t = alloc 14
free v
free k
free h
j = realloc j 4
free f
free n
free u
free t
t = alloc 111 align 2 zeroed
free j
i = realloc i 30
j = alloc 397 align 2 zeroed
u = alloc 29
n = alloc 20
g = realloc g 6
free i
s = realloc s 371
i = alloc 1
f = alloc 13
h = alloc 1
k = alloc 20 align 2 zeroed
v = alloc 0 align 2
a = alloc 56 align 8
free s
free w
free r
free k
k = alloc 23 align 16
o = realloc o 8
k = realloc k 46
free h
free e
free x
l = realloc l 1
free i
free q
q = alloc 1 align 4
i = alloc 369 align 8
x = alloc 14 align 8 zeroed
k = realloc k 46
e = alloc 108 align 2
free i
free q
q = alloc 33 align 8 zeroed
x = realloc x 6
i = alloc 1
h = alloc 41 zeroed
free c
free h
free i
free x
x = alloc 5
free e
e = alloc 19 align 8
free x
x = alloc 24
i = alloc 1 align 2 zeroed
h = alloc 4
c = alloc 31 align 8
free e
e = alloc 3 align 16 zeroed
r = alloc 0 zeroed
free c
free r
free e
e = alloc 4 align 2
f = realloc f 8
r = alloc 24 align 16
c = alloc 7 align 16
free h
h = alloc 12 align 16 zeroed
w = alloc 4
s = alloc 32 align 8
m = alloc 57 align 8
free c
c = alloc 16 align 4
free m
free c
free s
free w
free h
j = realloc j 446
free r
free j
j = alloc 50 align 4
q = realloc q 17
free i
free q
q = alloc 46 zeroed
i = alloc 126
r = alloc 2 align 4
free x
x = alloc 157 align 8
free r
r = alloc 0
free x
x = alloc 47 align 16 zeroed
h = alloc 8 align 2
w = alloc 35 align 2
s = alloc 176 align 8 zeroed
c = alloc 18 align 8
free r
free c
free s
free w
free h
p = realloc p 353
free x
free p
free q
free e
free v
free n
n = alloc 7 align 4
v = alloc 3
free f
f = alloc 379 align 16
free i
i = alloc 40 zeroed
free d
d = alloc 379 align 2
e = alloc 0 align 8
i = realloc i 1
q = alloc 64 align 4
p = alloc 32 align 4 zeroed
free d
free b
free a
free i
free f
f = alloc 56 align 2
e = realloc e 4
i = realloc g 0
free v
v = alloc 6 align 16 zeroed
free o
free p
free j
free v
free f
free k
free l
free i
i = alloc 63
l = alloc 36 zeroed
k = alloc 19
free i
i = alloc 111 align 16
f = alloc 22 align 4
v = alloc 19 align 8
j = alloc 23 zeroed
free j
j = alloc 1 align 2 zeroed
p = alloc 111
o = alloc 596 align 16 zeroed
g = alloc 45 align 2 zeroed
a = alloc 159
free j
j = alloc 0 align 2 zeroed
b = alloc 4
d = alloc 22 align 2
x = alloc 52
h = alloc 12 align 16 zeroed
n = realloc n 20
w = alloc 0
free i
i = alloc 26 align 8 zeroed
s = alloc 50 zeroed
free w
h = realloc h 6
free g
g = alloc 485 align 4 zeroed
free x
x = alloc 94 align 8 zeroed
free g
g = alloc 24 align 8
w = alloc 36 align 8
free o
o = realloc f 22
f = alloc 1 align 4
c = alloc 3 align 16
n = realloc n 2
r = alloc 16 align 8
m = alloc 0 zeroed
free x
free k
k = alloc 40 align 4
free s
free c
free g
free h
free e
free w
free r
r = alloc 54 zeroed
free o
o = alloc 1
w = alloc 0 align 4
e = alloc 26
h = alloc 26
g = alloc 24 align 16 zeroed
c = alloc 3 align 4
s = alloc 449 align 8 zeroed
free g
free f
free w
free d
d = alloc 1 zeroed
w = alloc 40 zeroed
free t
free w
free d
free e
free s
free o
o = alloc 0 align 4
s = alloc 1
free s
free o
free j
free r
r = alloc 60
j = alloc 29 zeroed
c = realloc c 0
free c
c = alloc 16 align 2 zeroed
o = alloc 159 align 16
s = alloc 159
e = alloc 21
d = alloc 26
h = realloc h 13
free h
h = alloc 7 align 2
j = realloc j 21
free j
j = alloc 64
w = alloc 60
t = alloc 4 zeroed
free t
t = alloc 697 align 8
f = alloc 159
g = alloc 24 align 2
n = realloc n 0
free n
free f
free t
free w
free j
free e
e = alloc 40 align 8
g = realloc g 25
free g
g = alloc 257 align 8
p = realloc p 127
j = alloc 0 align 16 zeroed
w = alloc 32 zeroed
free b
free w
free j
free p
free s
free o
free c
c = alloc 7 align 16
o = alloc 379 zeroed
s = alloc 3
p = alloc 60 align 8
free r
free q
q = alloc 410 align 4
r = alloc 40
c = realloc c 7
j = alloc 8 zeroed
w = alloc 77 align 16
free s
m = realloc m 0
free m
m = alloc 16 align 16 zeroed
s = alloc 260 align 16 zeroed
b = alloc 8
t = alloc 48 zeroed
f = alloc 24 align 4
j = realloc j 4
free l
l = alloc 1 zeroed
n = alloc 1
free l
u = realloc u 28
w = realloc w 154
free m
m = alloc 1 zeroed
free w
free t
free f
free u
free k
k = alloc 1 align 16
u = alloc 55 align 4
f = alloc 8 align 2
t = alloc 26 align 4
h = realloc h 8
w = alloc 1 align 4
l = alloc 3 align 8 zeroed
free j
free s
free e
free w
g = realloc g 514
free h
free i
i = alloc 1
h = alloc 0 zeroed
w = alloc 40 zeroed
e = realloc w 410
k = realloc k 17
w = alloc 4 align 8 zeroed
free l
l = alloc 3 align 2
i = realloc i 48
s = alloc 33 align 16
free w
w = alloc 8 align 8
free f
o = realloc o 410
f = alloc 2
j = alloc 8 align 4
free g
f = realloc f 10
free i
free d
d = alloc 173 align 16
i = alloc 3 align 2
free w
free f
free l
l = alloc 4
free m
u = realloc u 27
free r
free a
a = alloc 67 align 4
r = alloc 52
e = realloc e 48
m = alloc 783 align 2
f = alloc 7
w = alloc 127 align 8
g = alloc 8 align 4
free k
free h
free e
free s
free u
free q
q = alloc 32
free j
free o
o = alloc 250 align 8
j = alloc 32 align 16
u = alloc 442 align 2
s = alloc 32 zeroed
e = alloc 3 zeroed
h = alloc 41 align 16
k = alloc 6 zeroed
b = realloc b 16
free l
free g
free b
free c
free s
w = realloc w 54
free m
m = alloc 3
free q
q = alloc 1 align 2
s = alloc 161 align 2
free p
p = alloc 110 align 16
c = alloc 3 align 16
b = alloc 28
f = realloc f 3
free d
e = realloc e 4
d = alloc 26
g = alloc 20 align 16
l = alloc 26 align 2
free k
free n
free l
free r
free p
free v
v = alloc 48 align 2
p = alloc 1 align 8
r = alloc 4 align 8
l = alloc 379 align 16 zeroed
r = realloc r 0
free t
p = realloc p 9
free o
o = alloc 1 align 8
t = alloc 20 align 16
free e
free t
t = alloc 32 align 8 zeroed
free v
i = realloc i 3
free h
h = alloc 54 align 8
v = alloc 48 align 16
e = alloc 472 align 4
o = realloc o 2
n = realloc o 1
o = alloc 9 zeroed
k = alloc 0
x = alloc 2
free j
j = alloc 1
free l
free b
free r
free d
free h
free k
free t
free m
free n
free o
free g
g = alloc 12 align 16
free g
free a
i = realloc i 428
a = alloc 54 align 2 zeroed
g = alloc 56
o = alloc 40 align 4
n = alloc 3 zeroed
m = alloc 48
t = alloc 8
s = realloc s 145
g = realloc g 39
k = alloc 14
h = alloc 33 align 16
d = alloc 99 align 16 zeroed
free d
free h
h = alloc 221 align 16
free h
h = realloc t 4
t = alloc 40 align 2
d = alloc 56
r = alloc 14 zeroed
b = alloc 202
free b
free r
r = alloc 0 align 16
b = alloc 24
free b
free r
r = alloc 102 zeroed
b = realloc r 51
free b
free d
d = alloc 3 align 16 zeroed
free d
free t
free h
i = realloc i 26
e = realloc e 471
free e
j = realloc j 148
e = alloc 1 align 4
h = alloc 379 align 2
t = alloc 379 align 16
d = alloc 30 zeroed
free d
free t
free i
free j
free f
f = alloc 26
j = alloc 0 align 8
free n
free v
free q
free o
o = alloc 26 align 8
q = alloc 260 align 16
k = realloc k 10
free j
m = realloc m 32
free m
m = alloc 64
j = alloc 28 zeroed
free j
free m
free s
free a
free g
free x
free k
k = alloc 52 align 8
free k
k = alloc 1
x = alloc 128 align 2
g = alloc 26 align 4
free g
g = alloc 4 align 16 zeroed
a = alloc 250 align 16 zeroed
s = alloc 1 align 8
m = alloc 159
j = alloc 24
free j
j = alloc 5
v = alloc 379 align 8
free v
v = alloc 64 align 16
n = alloc 3
i = alloc 256
t = alloc 0 align 8
a = realloc a 0
free a
a = alloc 5 align 16
f = realloc f 23
d = alloc 4 align 16 zeroed
b = alloc 256
a = realloc a 4
free a
a = alloc 101 align 8
r = alloc 5 align 4 zeroed
l = alloc 379
free l
free r
r = alloc 64 zeroed
l = alloc 11 align 8
free l
l = alloc 56 zeroed
free x
free n
free j
free q
free u
free o
free m
free b
free f
f = alloc 0 align 4
b = alloc 7 align 8
free f
f = alloc 113 align 8
m = alloc 40 align 4
o = alloc 6 align 8 zeroed
u = alloc 56 align 4
free h
free g
free w
w = alloc 85 align 16
g = alloc 1
free d
d = alloc 4
h = alloc 15 zeroed
free d
free k
free h
free r
free u
free w
w = alloc 64 align 16 zeroed
u = alloc 64
r = alloc 16 align 8
free c
free u
free w
w = alloc 0 align 8 zeroed
u = alloc 139
c = alloc 164 align 2
o = realloc o 9
h = alloc 40 align 2
free v
free g
free b
free e
free f
free r
free m
free s
free u
u = alloc 75 align 2
s = alloc 64 align 16
m = alloc 40
r = alloc 1 align 8 zeroed
f = alloc 2
e = alloc 164
i = realloc i 252
b = alloc 9 align 8 zeroed
g = alloc 1 align 8
free l
l = alloc 4 align 8
v = alloc 465 align 8 zeroed
free p
p = alloc 158
k = alloc 40 zeroed
d = alloc 13 align 4
k = realloc k 44
free v
a = realloc a 114
v = alloc 24 align 8
q = alloc 72 align 8
free h
free l
m = realloc m 20
p = realloc p 40
free d
free s
free o
free v
free b
free i
free f
f = alloc 0 align 8 zeroed
i = alloc 41
b = alloc 164 align 8
v = alloc 115 align 4
free r
r = alloc 1 align 4
free v
free r
r = alloc 164 align 4
free b
b = alloc 356 align 16 zeroed
v = alloc 2
o = alloc 55 align 4 zeroed
s = alloc 0
d = alloc 72 align 8
p = realloc p 40
l = alloc 3
h = alloc 8 align 8
free r
r = alloc 127
free d
free h
free a
free u
u = alloc 69 zeroed
free w
free e
free v
free b
free i
free f
free p
free m
free s
free u
u = alloc 164 align 4 zeroed
free g
free k
k = alloc 57
l = realloc l 6
g = alloc 115 zeroed
free g
g = alloc 24 zeroed
s = alloc 118 align 2 zeroed
c = realloc c 168
m = alloc 2 align 8 zeroed
p = alloc 0
p = realloc p 0
free c
c = alloc 1 align 2 zeroed
f = alloc 1
free u
u = alloc 63 align 8
i = alloc 29
b = alloc 9
v = alloc 126 zeroed
e = alloc 33 align 8
w = alloc 64
free o
free e
e = alloc 0 zeroed
o = alloc 6
free e
free s
t = realloc t 0
r = realloc r 254
s = alloc 26 zeroed
e = alloc 63 align 8 zeroed
a = alloc 6 align 2
h = alloc 1 align 16
free r
r = realloc h 0
free l
l = alloc 24
h = alloc 0 align 4
d = alloc 260 align 16
free k
free d
free h
h = alloc 1
d = alloc 24 align 2
k = alloc 1 align 2
s = realloc s 34
j = alloc 7 align 2
m = realloc m 2
free l
l = alloc 12 align 16
n = alloc 16 align 8
t = realloc t 0
free m
m = alloc 36
free t
free m
free l
free s
s = alloc 379 align 16
d = realloc d 4
free s
r = realloc r 0
free d
free r
g = realloc g 1
r = alloc 155 align 8
d = alloc 207 align 8
s = alloc 1 zeroed
free e
free u
free h
free d
d = alloc 64
free f
free a
free b
k = realloc k 1
b = alloc 26 align 4
free b
free k
free g
free p
free s
free n
n = alloc 379 align 16
free j
free i
free r
free o
free c
free w
free q
free n
n = alloc 1 align 16
q = alloc 26 align 4
q = realloc q 2
v = realloc v 4
n = realloc n 0
w = alloc 2 align 8
free w
w = alloc 36
c = alloc 36
free c
c = realloc n 8
n = alloc 0 align 4
q = realloc q 1
free q
q = alloc 10 align 8
free q
q = alloc 36 align 16 zeroed
o = alloc 6 align 2 zeroed
r = alloc 36 zeroed
i = alloc 48
w = realloc w 14
j = alloc 3 align 4
free i
free j
free n
q = realloc q 18
n = alloc 2
j = alloc 8
i = alloc 41 align 16
s = alloc 79 align 8 zeroed
p = alloc 41 align 16
g = alloc 1
k = alloc 5 align 16
b = alloc 14 align 16
a = alloc 64
f = alloc 8
h = alloc 3 align 4
u = alloc 267 align 16 zeroed
free f
free s
free q
free r
w = realloc w 15
o = realloc o 12
r = alloc 25
q = alloc 14
s = alloc 8 align 16 zeroed
f = alloc 16
e = alloc 0
l = alloc 26
free l
free e
free f
free s
free q
q = alloc 115 align 4
free q
free r
free o
o = alloc 14 align 8 zeroed
r = alloc 2 align 4
q = alloc 14 zeroed
q = realloc q 28
s = alloc 5
f = alloc 0 align 8
e = alloc 7 align 8
l = alloc 40
m = alloc 3 align 8
t = alloc 4 align 4
j = realloc j 7
free j
free m
free l
l = alloc 26 align 2
free l
free e
u = realloc u 317
free u
free s
free q
q = alloc 8
s = alloc 125
u = alloc 379 align 8 zeroed
f = realloc f 26
e = alloc 3 align 8
l = realloc k 21
k = alloc 39 zeroed
q = realloc q 26
m = alloc 44
free m
free q
free l
free f
free s
s = alloc 40 align 8
f = alloc 48 align 2
l = alloc 3
q = alloc 22
m = realloc q 22
q = alloc 2 align 8
free q
q = alloc 3
j = alloc 15 align 8
free j
free q
free m
m = alloc 4 align 16
free m
free l
w = realloc w 0
free w
h = realloc h 1
free h
h = alloc 40
w = realloc i 15
free w
w = alloc 4 align 8
free o
free n
n = alloc 64 align 8
o = alloc 255 align 16
i = alloc 154 align 16
free b
b = alloc 9 align 4
l = alloc 282 align 4
free c
c = alloc 104
free h
h = alloc 1 align 2
m = alloc 64 align 2
q = alloc 3 zeroed
j = alloc 64
free a
free w
free r
free i
f = realloc f 2
free p
free e
e = alloc 1 align 4
p = alloc 379
i = alloc 33
r = alloc 379 align 4
free p
p = alloc 138
w = alloc 58
free q
q = alloc 1 align 8 zeroed
i = realloc i 34
free k
free d
free p
free b
free u
j = realloc j 1
free n
n = alloc 379
u = alloc 25 align 16 zeroed
free o
o = alloc 27
b = alloc 38 align 8
p = alloc 2 align 16
d = alloc 1 align 16
s = realloc s 48
free w
free t
free n
n = alloc 3
u = realloc u 21
t = alloc 104
free r
r = alloc 57
w = alloc 26
free u
u = alloc 65
k = alloc 3 align 16
a = alloc 20 align 2
free e
free n
n = alloc 57
free t
t = alloc 0 zeroed
free u
free s
free c
free o
o = alloc 1
f = realloc f 0
c = alloc 26 align 8
free a
a = alloc 58 align 8
free k
free p
free r
free q
free b
free m
free t
free a
free g
free o
free d
free w
w = alloc 171 align 16 zeroed
f = realloc f 1
d = alloc 3 align 16
o = alloc 1 align 16
g = alloc 1
a = alloc 25 align 2
t = alloc 1 align 8
m = alloc 379 align 8
b = alloc 1 align 2
free w
g = realloc g 2
d = realloc d 19
w = alloc 26 align 16 zeroed
q = alloc 3 align 2
r = alloc 5
c = realloc c 27
free b
j = realloc j 0
b = alloc 26 align 4
p = alloc 7 align 4
k = alloc 24 align 4
s = alloc 379 align 4
u = alloc 12 align 8
e = alloc 0 align 2
free c
c = alloc 30 zeroed
l = realloc l 8
free e
u = realloc u 6
e = alloc 26 align 8
c = realloc c 1
q = realloc q 2
b = realloc b 18
free l
free b
free u
f = realloc f 1
free s
free n
free d
free i
free p
free o
o = alloc 1 align 16
free j
free v
v = alloc 26 align 4 zeroed
free k
k = alloc 1 align 8 zeroed
j = alloc 275 align 16 zeroed
p = alloc 1
i = alloc 4 align 16
p = realloc p 1
d = alloc 3 align 2
n = alloc 23 align 8
s = alloc 1 align 4
free e
free v
free w
free q
free o
o = alloc 26 align 4
free o
free j
free k
free a
free m
free p
p = alloc 379 align 2
m = alloc 7 zeroed
s = realloc s 1
n = realloc n 27
free n
n = realloc p 4
t = realloc t 4
p = alloc 1 zeroed
a = alloc 8 align 16 zeroed
k = alloc 1 align 16 zeroed
j = alloc 19
o = alloc 379 align 16
free o
o = alloc 3 align 16
d = realloc d 16
q = alloc 4 align 4
w = alloc 1
v = alloc 379
free v
v = alloc 1
e = realloc j 0
