freespace script 1
heap 16384 fit=best order=size-descending coalescing=off granule=16
a = alloc 118 align 8
b = alloc 58 align 64
c = alloc 39 align 32
d = realloc a 102
a = alloc 879
e = alloc 936 align 4
f = alloc 822 align 8
g = alloc 143 align 16
h = alloc 0 align 16
free d
d = alloc 31
i = alloc 9
j = alloc 1
k = alloc 0 align 16
l = alloc 2 align 32
i = realloc i 39
m = alloc 132
free c
free i
i = alloc 7
c = alloc 7 align 8
n = alloc 48
o = alloc 267 align 64
p = alloc 108 align 16
q = alloc 1013 align 8
free f
f = alloc 7 align 4
r = alloc 1
s = alloc 824
free a
a = alloc 6 align 64
q = realloc q 1013
a = realloc a 3
t = alloc 81 align 16
u = alloc 1
k = realloc k 3
free q
q = alloc 15 align 256
v = alloc 131 align 8
w = alloc 292
free p
p = alloc 8
o = realloc o 234
free e
e = alloc 25
x = alloc 1
free h
free f
free c
free o
o = alloc 9 align 8
c = alloc 2696
f = alloc 1
free g
g = alloc 77 align 4
h = alloc 8
free g
free a
free e
free m
j = realloc j 304
m = alloc 128 align 4
e = alloc 16 align 16
a = alloc 714
g = alloc 1168
free h
w = realloc w 288
free e
free q
free d
d = alloc 9
free k
free u
u = alloc 79 align 8
free r
free o
o = alloc 1253
r = alloc 0
a = realloc a 357
free t
t = alloc 58 align 4
k = alloc 108 align 16
free x
x = realloc u 78
u = alloc 120
q = alloc 1
e = alloc 24 align 128
free u
free j
j = alloc 0 align 4
u = alloc 58
h = alloc 7 align 16
v = realloc v 132
free t
w = realloc w 144
free b
free v
k = realloc k 95
v = alloc 4 align 16
k = realloc k 4
s = realloc s 808
b = alloc 171
q = realloc q 0
t = alloc 415 align 64
free b
free n
free a
a = alloc 2696
n = alloc 4
free g
c = realloc c 2359
g = alloc 0 align 8
b = realloc m 129
x = realloc x 86
m = alloc 1253
free i
free g
free j
j = alloc 1
g = alloc 267 align 16
q = realloc q 16
m = realloc m 2506
free j
free k
free n
free v
free c
free b
free t
t = alloc 79
b = alloc 58
c = alloc 799 align 64
v = alloc 6 align 16
n = alloc 144 align 16
k = alloc 108 align 256
free a
a = alloc 1 align 4
v = realloc v 14
j = alloc 2496 align 16
i = alloc 7
free v
free j
free m
m = alloc 9 align 8
j = alloc 0 align 64
v = alloc 0
free t
free s
free r
r = alloc 108 align 16
s = alloc 0 align 16
t = alloc 20 align 128
k = realloc k 116
free l
free d
free q
q = alloc 96
d = alloc 4
l = alloc 7 align 16
free j
free d
free q
free n
free a
free c
free b
free v
v = alloc 6
b = alloc 12 align 4
c = alloc 689
a = alloc 12 align 8
k = realloc k 3
n = alloc 0 align 16
q = alloc 23 align 8
free q
q = alloc 1147
d = alloc 34
j = alloc 0 align 256
free j
g = realloc g 283
free g
free q
q = alloc 9
g = alloc 0 align 4
free g
g = alloc 32
free g
free q
o = realloc o 252
k = realloc k 2094
m = realloc m 25
i = realloc i 6
q = alloc 7
g = alloc 12 align 8
j = alloc 1018 align 16
free j
i = realloc i 6
free i
free q
q = alloc 12 align 8
i = alloc 12
j = alloc 0 align 16
free j
free i
a = realloc a 6
free a
a = alloc 52 align 8
free a
a = alloc 153
free a
a = alloc 86 align 32
i = alloc 12
free i
i = alloc 173 align 16
j = alloc 12
free j
free i
free a
a = alloc 39
free a
a = alloc 60 align 8
i = alloc 990
j = alloc 47 align 4
free j
free i
free a
a = alloc 1253 align 8
i = alloc 1478
j = alloc 278 align 4
free j
j = alloc 242 align 256
free j
free i
i = realloc l 2
free i
i = alloc 1
l = alloc 41
j = alloc 16
free j
free l
free i
i = alloc 124
free i
i = alloc 0
l = alloc 25
j = realloc t 22
w = realloc w 288
t = alloc 124
free t
free i
free f
free w
w = alloc 9 align 4
f = alloc 108
i = alloc 380 align 8
t = realloc d 35
d = alloc 32
free r
free w
free k
k = alloc 3
w = alloc 1253 align 16
free w
free k
free t
free o
free c
c = alloc 108
o = alloc 689
t = alloc 198 align 128
free t
t = alloc 4 align 4
i = realloc i 760
free i
g = realloc g 0
i = alloc 0
k = alloc 7
free k
free i
i = alloc 86
k = alloc 1253 align 8
w = alloc 0
r = alloc 188 align 8
free r
free n
free w
free k
free i
free g
free c
free b
d = realloc d 16
x = realloc x 172
b = alloc 108
c = alloc 12
g = alloc 326 align 8
i = alloc 20
k = alloc 899 align 4
free k
free i
free g
g = alloc 12 align 32
i = alloc 72
k = alloc 23 align 128
free k
free i
i = alloc 1253 align 8
free i
free g
free c
free b
free x
free p
free t
free h
free f
free l
free a
free q
free d
free o
free s
free u
u = alloc 1375
m = alloc 12 align 4
s = alloc 7
o = alloc 8
d = alloc 133
q = alloc 1253 align 32
a = alloc 72
l = alloc 99
e = realloc e 48
f = alloc 2 align 32
h = alloc 63 align 32
t = alloc 7
p = alloc 77 align 64
x = alloc 1253 align 16
a = alloc 19 align 8
free a
free p
free t
free h
free f
f = alloc 3 align 16
h = alloc 40 align 4
t = alloc 108
p = alloc 129
q = realloc q 1254
a = alloc 6 align 8
b = alloc 8
c = alloc 87
c = realloc c 174
free c
c = alloc 17
free c
c = alloc 0 align 8
g = alloc 293 align 8
i = alloc 689 align 8
k = alloc 12 align 32
free k
free i
free g
g = alloc 75
i = alloc 9 align 8
x = realloc x 1257
k = alloc 689 align 16
w = alloc 0
n = alloc 13 align 16
free n
n = alloc 689 align 8
r = alloc 22 align 4
free r
free n
free w
m = realloc m 6
w = alloc 14
free w
m = realloc m 0
w = alloc 108
n = alloc 1 align 16
free n
free w
free m
m = alloc 2 align 8
w = alloc 320
free w
free m
m = alloc 689 align 32
free m
m = alloc 3
w = alloc 3 align 8
n = alloc 4 align 32
r = alloc 99 align 256
free r
free n
free w
free t
free v
free p
free x
free m
free h
free b
b = alloc 5
o = realloc o 0
h = alloc 229
m = alloc 1009
x = alloc 136
p = alloc 48
v = alloc 1
b = realloc b 13
t = alloc 1127
free b
b = alloc 42
free d
free f
free o
o = alloc 1253
f = alloc 0
free m
free p
p = alloc 642 align 16
free o
o = alloc 18 align 4
m = alloc 2 align 32
d = alloc 0
free c
free d
free m
free o
free x
x = alloc 32
free f
f = alloc 1253 align 16
o = alloc 2 align 16
m = alloc 689
d = alloc 3 align 32
c = alloc 30
w = alloc 300
free x
x = alloc 72 align 64
n = alloc 24
r = alloc 98 align 16
j = realloc j 26
free w
free j
j = alloc 7
free n
free j
f = realloc f 108
j = alloc 1
n = alloc 1 align 4
w = alloc 918
free x
free w
w = alloc 134
x = alloc 689
free n
free x
free w
free j
free f
free d
free m
free o
free c
c = alloc 1 align 8
free h
free c
c = alloc 872 align 128
h = alloc 1 align 4
o = alloc 24
free p
p = alloc 178 align 16
free o
o = alloc 12
m = alloc 32
d = alloc 7 align 8
free p
free d
free m
free o
free h
h = alloc 4 align 16
free c
g = realloc g 564
c = alloc 3
s = realloc s 7
o = alloc 1001
free h
h = alloc 16 align 4
m = alloc 7
d = alloc 1 align 8
p = alloc 9 align 4
m = realloc m 4
f = alloc 7 align 256
j = alloc 18
w = alloc 108
x = alloc 63
free o
o = alloc 108 align 8
k = realloc k 673
r = realloc r 49
f = realloc f 7
n = alloc 3 align 8
k = realloc k 336
free x
u = realloc u 1367
free k
d = realloc d 16
free u
free d
d = alloc 432 align 8
u = alloc 0 align 256
free j
free u
u = realloc m 4
m = alloc 5 align 4
j = alloc 34 align 16
k = alloc 0 align 32
free d
free k
free j
h = realloc h 14
b = realloc b 47
j = alloc 1
k = alloc 7
d = alloc 49 align 8
free m
m = alloc 0 align 4
x = alloc 1 align 16
free d
free x
free m
free k
free j
t = realloc t 1128
j = realloc s 7
s = alloc 32 align 32
k = alloc 47 align 256
free b
b = alloc 12 align 4
m = alloc 24 align 32
free k
k = alloc 108 align 8
x = alloc 20 align 16
free m
v = realloc v 1
p = alloc 12 align 8
m = realloc q 4
q = alloc 0
d = alloc 1
free x
free d
d = alloc 830
free q
q = alloc 9
x = alloc 689
free d
free x
x = alloc 59 align 64
free q
free e
free l
free j
free a
free i
free p
free b
free s
free w
w = alloc 104 align 128
free f
f = alloc 171 align 4
k = realloc k 124
s = alloc 124
free h
w = realloc w 103
h = alloc 7 align 8
b = alloc 3 align 32
p = alloc 1253 align 16
i = alloc 79 align 8
free n
t = realloc t 248
n = alloc 3 align 32
free u
u = alloc 47 align 16
a = alloc 7
b = realloc b 19
free m
m = alloc 115 align 4
j = alloc 49
l = alloc 9
free o
o = alloc 24 align 32
o = realloc o 16
b = realloc b 21
v = realloc v 1
k = realloc k 2
e = alloc 74 align 16
h = realloc h 3
q = alloc 212
d = alloc 1 align 32
free t
free w
free g
r = realloc r 67
g = alloc 3 align 16
free c
free d
free o
free g
free i
i = alloc 151
g = alloc 366 align 8
o = alloc 1 align 16
free o
free g
free i
free r
r = alloc 0
i = alloc 37
g = alloc 2
o = alloc 7
free o
free g
l = realloc l 1111
free l
q = realloc q 211
l = alloc 0 align 8
g = alloc 1
o = alloc 14 align 8
d = alloc 24 align 256
free d
d = alloc 34
c = alloc 67 align 16
w = alloc 5 align 8
free w
free c
free q
free o
free g
g = alloc 880 align 8
o = alloc 120 align 4
free v
v = alloc 689 align 8
q = realloc v 0
v = alloc 38
c = alloc 689
w = alloc 10
free l
l = alloc 0 align 16
free m
m = alloc 8 align 64
free x
free m
free c
c = alloc 428 align 128
free v
v = alloc 7
m = alloc 1 align 128
x = alloc 0 align 64
t = alloc 80 align 16
free c
n = realloc n 1
free t
free n
n = alloc 15
o = realloc o 1
free m
free o
free v
free q
free g
g = alloc 15 align 64
q = alloc 108 align 16
v = alloc 16
b = realloc b 47
o = alloc 264 align 8
free w
w = alloc 8
m = alloc 2 align 8
free o
o = alloc 225 align 16
free m
free o
free w
free b
free g
free d
free a
a = alloc 52 align 8
d = alloc 13 align 16
g = alloc 1062
b = alloc 16 align 8
w = alloc 836 align 64
o = alloc 0 align 8
free q
free h
free v
free u
free r
free f
free p
p = alloc 11 align 32
f = alloc 81 align 4
r = alloc 8
u = alloc 927
v = alloc 8 align 16
free o
o = alloc 108 align 16
free f
f = alloc 349
h = alloc 8
q = alloc 120 align 16
free q
q = alloc 41 align 256
m = alloc 4
free j
j = alloc 104
free v
r = realloc r 6
free j
free r
r = alloc 437
free g
free i
free o
free b
b = alloc 958 align 32
free u
free n
free f
free l
free k
k = alloc 14
free d
d = alloc 344
l = alloc 23 align 4
f = alloc 80
free d
d = alloc 1
n = alloc 408 align 16
u = alloc 1
free d
d = alloc 62 align 4
a = realloc a 44
o = alloc 40 align 32
s = realloc s 2
i = alloc 0
g = alloc 17
j = alloc 24 align 64
e = realloc e 11
v = alloc 8 align 16
t = alloc 963
c = alloc 4 align 16
free u
free v
free s
free g
g = alloc 1
free h
d = realloc d 55
h = alloc 24
s = alloc 72 align 8
v = alloc 774
u = alloc 0 align 64
free o
o = alloc 31
free m
free v
free s
free h
free d
free i
free t
free a
free n
free c
c = alloc 12
n = alloc 361 align 128
a = alloc 2 align 32
free a
free g
free n
free c
free l
free f
free j
free o
o = alloc 836 align 4
j = alloc 1 align 8
f = alloc 13 align 64
l = alloc 14 align 64
c = alloc 8 align 32
free c
free l
free w
free f
free j
j = alloc 0
f = alloc 33 align 64
w = alloc 17 align 64
l = alloc 689 align 8
c = alloc 1 align 4
k = realloc k 1
n = alloc 395 align 16
g = alloc 64 align 8
free o
o = alloc 64 align 64
o = realloc o 32
free g
g = alloc 8
a = alloc 395
t = alloc 30 align 16
free o
t = realloc t 46
free x
free r
free e
free q
free g
b = realloc b 4
g = alloc 32
q = alloc 1
e = alloc 0 align 8
r = alloc 147
x = alloc 15 align 64
free u
u = alloc 689 align 16
free q
q = alloc 157 align 16
o = alloc 24
i = alloc 8 align 8
d = alloc 40
h = alloc 88 align 16
u = realloc u 705
free g
g = alloc 664
s = alloc 705
free c
o = alloc 8
c = alloc 129
v = alloc 3
m = alloc 20
free c
free f
free p
free g
free i
free k
free s
free h
free l
free w
u = realloc u 793
free t
free u
u = alloc 46
free o
o = alloc 116 align 256
free v
free o
free x
x = alloc 0
o = alloc 8
free o
free d
q = realloc q 157
free r
free n
n = alloc 48
free n
free x
free a
free b
free u
free m
free e
free j
free q
q = alloc 7
q = realloc q 15
j = alloc 0 align 128
e = alloc 15
free q
q = alloc 152
m = alloc 286 align 32
u = realloc m 1
j = realloc j 16
m = alloc 80 align 4
free e
free m
free j
free q
free u
u = alloc 348 align 32
q = alloc 7
u = realloc u 2
free q
q = alloc 1 align 16
free u
q = realloc q 7
u = alloc 391 align 256
free q
free u
u = alloc 1 align 8
u = realloc u 0
free u
u = alloc 372
q = realloc u 7
q = realloc q 8
u = alloc 7
j = alloc 42
m = alloc 2
free m
m = alloc 119
m = realloc m 59
e = alloc 6 align 8
b = alloc 57 align 4
a = alloc 7 align 32
j = realloc j 21
x = alloc 7 align 256
n = alloc 28 align 4
r = alloc 25
d = alloc 29
free d
free r
r = alloc 129 align 32
d = alloc 52 align 16
o = alloc 689 align 64
u = realloc u 3
free u
u = alloc 741
free u
u = alloc 7
v = alloc 7 align 4
t = alloc 8 align 4
free t
t = alloc 13
w = alloc 8
l = alloc 28
h = alloc 129
h = realloc h 64
s = alloc 108 align 8
k = alloc 117 align 8
b = realloc b 1
i = alloc 1
g = alloc 3
p = alloc 7 align 4
free p
free g
g = alloc 18
p = alloc 7 align 4
f = alloc 481
c = alloc 9 align 8
free q
free c
free f
free p
free g
free i
free b
free s
free h
free l
free w
free t
free v
free u
free d
free r
free n
free x
free j
j = alloc 37 align 4
e = realloc e 0
x = alloc 59 align 64
n = alloc 152 align 8
free k
free n
free x
free e
free j
free m
free a
o = realloc o 2
free o
o = alloc 2
a = alloc 0 align 128
m = alloc 97 align 16
j = alloc 32
e = alloc 68
free o
free e
free j
free m
m = alloc 8 align 8
j = alloc 841
free j
j = alloc 0
free m
m = alloc 177 align 32
free a
a = alloc 528
free a
a = alloc 29 align 16
free a
j = realloc j 0
free j
free m
m = alloc 26 align 4
j = alloc 477 align 16
a = alloc 108 align 16
e = alloc 3 align 256
j = alloc 689
o = alloc 3
e = realloc e 3
x = alloc 8
free x
j = realloc j 3
x = alloc 57 align 16
o = realloc o 19
n = alloc 8 align 8
k = alloc 2 align 32
j = realloc j 19
free e
e = alloc 113 align 32
r = alloc 10
free x
free m
e = realloc e 99
free a
a = alloc 19
m = alloc 94
x = alloc 108 align 16
d = alloc 66 align 32
u = alloc 1 align 4
o = realloc o 38
v = alloc 8 align 8
free v
free o
free d
free x
x = alloc 8
d = alloc 3
free d
d = alloc 212 align 16
o = alloc 15 align 4
v = alloc 19 align 16
free e
free d
free u
free x
free j
free m
free v
free a
free k
free r
free o
free n
n = alloc 3 align 16
free n
n = alloc 24
o = alloc 8 align 64
r = alloc 36
k = alloc 24
free k
k = alloc 24
a = alloc 189
o = realloc o 16
v = alloc 16
m = alloc 0 align 16
j = alloc 64 align 8
x = alloc 2 align 32
u = alloc 7
free a
free j
m = realloc m 8
j = alloc 689 align 128
j = realloc j 693
free k
k = alloc 23 align 8
a = alloc 7 align 4
d = alloc 245
e = alloc 113
t = alloc 325 align 8
w = alloc 108 align 8
l = alloc 14
free l
free w
free t
free e
e = alloc 1
free e
e = alloc 35 align 8
t = alloc 172 align 256
u = realloc u 2
w = alloc 249 align 128
u = realloc u 0
l = alloc 7 align 16
h = alloc 56
s = alloc 108
b = alloc 6 align 16
i = alloc 7 align 32
g = alloc 16 align 8
p = alloc 544 align 4
f = alloc 136
free f
f = alloc 0 align 16
c = alloc 0 align 128
q = alloc 108
free q
free c
c = alloc 7
free c
free f
f = alloc 245 align 128
c = alloc 7
q = alloc 8 align 8
free q
free c
free f
free p
p = alloc 16 align 128
f = alloc 7
c = alloc 48
q = alloc 15 align 32
free q
free c
free f
free o
free v
free b
free w
w = alloc 7 align 16
b = alloc 24
free b
free w
free s
free h
free l
l = alloc 108
x = realloc x 0
h = alloc 3
s = alloc 36 align 4
w = alloc 16 align 32
b = alloc 220
free k
free x
free w
free l
free j
j = alloc 8
p = realloc p 32
s = realloc s 18
l = realloc u 0
u = alloc 7 align 32
w = alloc 0 align 16
x = alloc 8 align 8
k = alloc 689
v = alloc 7 align 16
o = alloc 1 align 8
free n
s = realloc s 20
free d
d = alloc 0 align 64
n = alloc 0 align 4
free x
x = alloc 220 align 16
f = alloc 0 align 64
c = alloc 72 align 32
free v
v = alloc 7 align 128
q = alloc 5 align 4
l = realloc l 0
free e
free p
free o
o = alloc 45 align 16
p = alloc 300 align 8
free f
free p
free o
free x
x = alloc 80 align 32
free d
d = alloc 96
o = alloc 1 align 4
free x
free d
free k
free n
free w
w = alloc 45 align 8
b = realloc b 204
free b
b = alloc 1 align 16
w = realloc w 37
n = alloc 6
k = alloc 8 align 8
d = alloc 16
free j
free q
q = alloc 16
j = alloc 63 align 16
free g
free n
free k
k = alloc 1 align 16
n = alloc 1 align 128
free o
free h
m = realloc m 9
h = alloc 39 align 16
o = alloc 108 align 16
g = alloc 8 align 256
free h
h = alloc 6 align 8
x = alloc 24
p = alloc 55
f = alloc 24 align 8
e = alloc 14 align 8
free k
free g
free u
u = alloc 20 align 128
g = alloc 590
k = alloc 3 align 16
free c
free f
r = realloc r 8
w = realloc w 37
free r
free w
w = alloc 7
free t
free n
free p
free v
v = alloc 6 align 16
p = alloc 32
n = alloc 5 align 64
t = alloc 60
r = alloc 245
f = alloc 8
c = alloc 62 align 8
free w
free i
k = realloc k 3
i = alloc 1
free x
free i
free a
free c
free e
free r
free n
free f
f = alloc 4
n = realloc v 264
u = realloc u 28
free h
free u
k = realloc k 4
u = alloc 7
h = alloc 12
v = alloc 137 align 64
o = realloc o 0
r = alloc 7 align 128
e = alloc 103 align 8
free q
q = alloc 8 align 64
m = realloc m 4
c = alloc 1 align 16
free e
e = alloc 26 align 64
free c
c = alloc 1
free e
free c
c = alloc 108 align 16
n = realloc n 136
free m
m = alloc 96
e = realloc h 24
h = alloc 1
free n
n = alloc 8 align 4
free h
free n
n = alloc 7 align 8
h = alloc 1
h = realloc h 2
a = alloc 16 align 32
i = alloc 57 align 16
x = alloc 16
free e
free x
x = alloc 16 align 16
e = alloc 1 align 8
free c
free i
free l
l = alloc 101 align 128
free g
free b
free h
h = alloc 3
b = alloc 53
g = alloc 7
i = alloc 15
c = alloc 4
w = alloc 7
free u
free x
free l
free n
free g
free h
free j
free q
free d
d = alloc 87 align 16
q = alloc 88 align 16
free q
free d
free w
free k
free v
free t
free s
free o
o = alloc 4
s = alloc 0
t = alloc 4 align 16
free o
free i
free r
r = alloc 128
i = alloc 1
o = alloc 0 align 64
free s
s = alloc 236 align 8
v = alloc 366
k = alloc 24
w = alloc 49
f = realloc f 4
d = alloc 563 align 256
q = alloc 7 align 8
free w
i = realloc i 0
w = alloc 28 align 64
free s
free e
q = realloc q 23
e = alloc 212 align 16
s = alloc 3 align 16
free s
free w
free c
c = alloc 25 align 16
free q
q = alloc 66 align 8
free f
f = alloc 28
w = alloc 3
s = alloc 25 align 16
free c
free s
free w
free f
free k
free v
v = alloc 366
k = alloc 7 align 4
i = realloc i 0
f = alloc 96
w = alloc 7
free e
e = alloc 108
free m
free r
free b
free k
free o
o = alloc 0 align 16
free w
free o
o = alloc 4
free f
f = alloc 7
free o
free f
free i
a = realloc a 0
free q
q = alloc 281 align 16
i = alloc 8
f = alloc 272 align 16
free f
free i
free q
free t
free e
free d
a = realloc a 0
free a
a = alloc 80 align 256
d = alloc 2 align 8
e = alloc 10 align 16
e = realloc e 49
t = alloc 40
t = realloc t 40
free t
t = alloc 64
free t
t = alloc 3 align 32
q = alloc 44 align 16
i = alloc 2
free i
free q
free t
free e
free d
v = realloc v 374
free v
v = alloc 2 align 8
p = realloc p 32
d = alloc 2
free d
d = alloc 12 align 16
e = alloc 210 align 4
v = realloc v 1
t = realloc a 64
a = alloc 9 align 16
q = alloc 79
e = realloc e 218
t = realloc t 13
free p
p = alloc 76
i = alloc 41 align 8
free e
e = alloc 16 align 32
f = alloc 126 align 4
p = realloc p 80
o = alloc 41 align 64
w = alloc 16 align 8
k = alloc 16
free k
k = alloc 72 align 16
b = alloc 16 align 16
r = alloc 80 align 8
m = alloc 84
free t
free b
free r
free k
free w
free o
free p
free e
free v
free f
f = alloc 1
v = alloc 12 align 8
e = alloc 1 align 8
p = alloc 7
o = alloc 5 align 16
w = alloc 108
d = realloc d 1
e = realloc e 1
k = alloc 0 align 8
r = alloc 8 align 64
b = alloc 20 align 8
free a
a = alloc 0
free i
free b
free r
free k
free e
free o
o = alloc 84
e = alloc 7
free p
p = alloc 1 align 8
free e
free p
free o
o = alloc 31
free d
d = alloc 140 align 8
p = alloc 24 align 8
free o
v = realloc v 13
o = alloc 128 align 4
e = realloc v 21
free p
e = realloc e 5
p = alloc 56 align 8
free o
o = alloc 7
v = alloc 1
k = alloc 12
r = alloc 8
b = alloc 7 align 4
free p
free b
free r
r = alloc 7
v = realloc v 2
b = alloc 0 align 32
free e
free b
free d
d = alloc 12
b = alloc 6 align 16
e = alloc 289
free e
free b
free d
free o
free v
v = alloc 100 align 64
o = alloc 7 align 4
free w
free v
f = realloc f 4
v = alloc 32 align 4
w = alloc 7
r = realloc r 6
free r
free v
free f
f = alloc 65 align 16
v = alloc 64 align 128
r = alloc 1
d = alloc 0 align 64
b = alloc 0
e = alloc 0 align 128
a = realloc a 0
free a
a = alloc 17
p = alloc 12 align 8
free w
free f
free e
e = alloc 4 align 8
b = realloc b 0
f = alloc 34 align 8
w = alloc 0 align 32
i = alloc 7
free w
w = alloc 4 align 32
t = realloc f 42
f = alloc 5 align 16
s = alloc 0 align 16
free p
free f
free t
t = alloc 2 align 16
free a
free o
o = alloc 128 align 8
e = realloc e 0
free s
free d
free b
free w
free e
free q
free r
free t
free o
free k
k = alloc 475
o = alloc 122 align 8
o = realloc o 138
t = alloc 9 align 16
free v
free m
free t
t = alloc 0
m = alloc 0 align 16
t = alloc 7
o = realloc o 47
v = alloc 475 align 4
r = alloc 48
free k
k = alloc 1 align 64
free k
k = alloc 7
q = alloc 466
e = alloc 0 align 4
free r
r = alloc 64
free i
free r
free q
q = alloc 2 align 8
r = alloc 100 align 4
i = alloc 8 align 16
free k
k = alloc 2 align 16
free i
free k
k = alloc 3 align 8
t = realloc t 7
i = alloc 3 align 16
w = alloc 0 align 4
b = alloc 0
free r
r = alloc 20 align 128
free t
free w
free i
free r
free q
q = alloc 7
r = alloc 186
i = alloc 475
w = alloc 1 align 8
free w
free i
i = alloc 63
free i
i = alloc 9 align 8
m = realloc m 16
free m
m = alloc 3
w = alloc 72
r = realloc r 372
free r
free m
free w
free q
free v
free o
free i
free k
free e
free b
b = alloc 310 align 16
e = alloc 227
e = realloc e 48
free b
b = alloc 13 align 128
free e
e = alloc 1 align 8
k = alloc 56 align 64
free b
b = alloc 32
i = alloc 3 align 8
b = realloc b 24
o = alloc 1
v = alloc 24 align 4
o = realloc o 32
q = alloc 42 align 32
w = alloc 445 align 8
m = alloc 16
free k
free o
o = alloc 39 align 4
free i
i = alloc 445 align 16
free b
b = alloc 116 align 16
k = alloc 1 align 8
r = alloc 0
t = alloc 24
d = alloc 281
free i
q = realloc q 84
i = alloc 12
s = alloc 8
free w
w = alloc 1 align 4
a = alloc 7
f = alloc 1 align 4
p = alloc 9 align 256
c = realloc r 8
free q
f = realloc f 1
q = alloc 1
v = realloc v 8
r = alloc 15
free m
free r
free v
free f
f = realloc o 1
o = alloc 108 align 8
free a
a = alloc 0 align 128
free a
free f
f = alloc 108
a = alloc 1
free a
free f
free i
p = realloc p 116
i = alloc 1 align 16
e = realloc e 35
f = alloc 108 align 4
a = alloc 196 align 8
free o
free a
free f
free e
d = realloc d 277
e = alloc 7
free p
free e
free d
free b
free c
free i
free w
free t
free s
free k
free q
q = alloc 25 align 128
free q
q = alloc 121
free q
q = alloc 3
q = realloc q 2
free q
q = alloc 94 align 8
k = alloc 24 align 16
s = alloc 225 align 32
k = realloc k 28
t = alloc 486 align 32
t = realloc t 486
free q
free t
free k
k = alloc 0 align 32
t = alloc 7 align 8
q = alloc 80
w = alloc 7 align 16
i = alloc 2
c = alloc 8 align 8
q = realloc q 2
free s
c = realloc c 8
free q
free c
i = realloc i 4
t = realloc t 7
c = alloc 8 align 16
q = alloc 49
s = alloc 383 align 4
free w
free s
s = alloc 9 align 16
free q
k = realloc k 1
free t
t = alloc 108 align 8
q = alloc 23
free i
free t
t = alloc 460
free t
free k
free s
s = alloc 14 align 4
k = alloc 108 align 16
t = alloc 4
free t
free k
free s
free c
free q
q = alloc 0 align 16
q = realloc q 0
q = realloc q 0
c = alloc 332 align 8
s = alloc 0 align 128
k = alloc 0
free k
k = alloc 24
t = alloc 0 align 16
i = alloc 97
free i
i = alloc 191
w = alloc 6 align 4
free w
free q
free i
free t
t = alloc 332 align 16
i = alloc 0 align 64
q = alloc 7
w = alloc 7 align 32
b = realloc w 11
w = alloc 11
d = alloc 96 align 16
e = alloc 80 align 32
p = alloc 16
f = alloc 14 align 4
free k
k = realloc f 4
f = alloc 209
a = alloc 4 align 8
o = alloc 28 align 8
v = alloc 111
p = realloc p 17
r = alloc 80
free v
free o
free a
free i
i = alloc 7
a = alloc 12 align 64
e = realloc e 80
free s
free i
free f
free k
free a
free d
d = alloc 24
a = alloc 64 align 128
k = alloc 332 align 256
free k
free a
c = realloc c 332
c = realloc c 340
e = realloc e 81
a = alloc 9
k = alloc 4 align 64
f = alloc 1 align 64
i = alloc 7
free r
b = realloc b 0
free i
free b
b = alloc 51
free k
p = realloc p 8
free a
a = alloc 108
k = alloc 65
i = alloc 88
e = realloc e 71
r = alloc 4 align 16
free i
i = alloc 105 align 8
s = alloc 128 align 16
o = alloc 4 align 4
free o
free c
free s
s = alloc 1
c = alloc 2
o = alloc 108
v = alloc 108
r = realloc r 4
free e
e = alloc 0 align 32
m = alloc 158 align 16
b = realloc b 4
j = alloc 108
h = alloc 108 align 16
g = alloc 24 align 8
n = realloc p 8
p = alloc 7 align 32
l = alloc 11 align 8
x = alloc 8
free c
free a
free x
free q
free k
free h
free g
free f
f = alloc 28
g = alloc 16 align 32
i = realloc i 121
free b
free t
t = alloc 1 align 128
free e
free f
f = alloc 56 align 128
free r
free t
t = alloc 108 align 8
r = alloc 1 align 16
e = alloc 4 align 8
b = alloc 12 align 16
h = alloc 9
free l
free n
free b
free t
free j
free d
free s
free f
free o
o = alloc 8
f = alloc 12 align 8
free f
g = realloc g 32
f = alloc 1
s = realloc o 4
o = alloc 8 align 4
d = alloc 59
j = alloc 44 align 64
free w
free m
free r
r = alloc 1
v = alloc 1 align 4
m = alloc 4
free s
free r
r = alloc 4 align 64
p = realloc p 6
free v
v = alloc 88
v = realloc v 44
s = alloc 1
free i
free r
free j
free m
free s
free o
o = alloc 7 align 8
s = alloc 108 align 8
m = alloc 12 align 4
j = alloc 108
h = realloc h 0
r = alloc 108 align 16
i = alloc 1
i = realloc i 37
free i
free v
free e
e = alloc 108
v = alloc 16 align 4
i = alloc 15 align 64
free v
v = alloc 5 align 64
w = alloc 341
t = alloc 1
b = alloc 56 align 4
n = alloc 23
free n
n = alloc 63 align 16
free r
r = alloc 64 align 16
free d
free r
free b
free o
free t
free j
free e
free i
free p
p = alloc 12 align 32
i = alloc 6 align 64
e = alloc 86 align 4
free e
free i
free p
p = alloc 64
p = realloc p 63
i = alloc 96
e = alloc 8 align 128
free e
free i
free p
free w
w = alloc 108
free f
free h
free v
free m
free s
free w
w = alloc 48 align 4
g = realloc g 16
s = alloc 2
free g
free w
w = alloc 108 align 4
g = alloc 63
m = alloc 7 align 32
v = alloc 4 align 32
h = alloc 7 align 16
s = realloc s 0
s = realloc s 0
f = alloc 4 align 256
p = alloc 8 align 64
i = alloc 64
i = realloc i 48
e = alloc 24
j = alloc 4 align 4
t = alloc 3 align 8
free j
free h
h = alloc 213 align 128
j = alloc 108
free w
free e
free n
free h
h = alloc 1 align 8
n = alloc 8 align 4
e = alloc 5 align 8
free t
free i
free v
free p
free j
free n
free s
s = alloc 128 align 16
n = alloc 96 align 32
j = alloc 144
free g
g = alloc 8 align 8
p = alloc 410
v = alloc 12 align 4
e = realloc e 0
i = alloc 391 align 8
t = alloc 0 align 4
free s
j = realloc j 72
free g
free f
f = realloc e 0
e = alloc 1 align 128
g = alloc 85 align 8
free v
free m
m = alloc 1 align 4
v = alloc 8
s = alloc 0 align 32
free v
v = alloc 108
w = alloc 2 align 16
free p
free n
n = alloc 8
free v
v = alloc 52 align 8
p = alloc 31 align 8
t = realloc t 7
g = realloc g 81
free g
g = alloc 52
o = alloc 0 align 4
free g
free j
j = realloc o 4
o = alloc 31 align 8
free j
free f
free i
free t
t = alloc 8 align 8
free t
free o
free v
v = alloc 256 align 16
o = alloc 1
free o
o = alloc 0
t = alloc 1 align 64
i = alloc 24 align 16
f = alloc 3 align 4
o = realloc o 0
h = realloc h 1
free h
h = alloc 364 align 8
j = alloc 8 align 16
g = alloc 5 align 8
b = alloc 11
g = realloc g 5
r = alloc 8 align 8
n = realloc n 12
free g
free b
free t
free p
p = alloc 72 align 16
t = alloc 32
b = alloc 47 align 8
g = alloc 2 align 128
free v
v = alloc 62 align 4
free v
free b
free t
t = alloc 7 align 32
free t
o = realloc o 1
t = alloc 1 align 64
o = realloc o 1
b = realloc e 2
e = alloc 108
v = alloc 8 align 8
d = alloc 12
l = alloc 76
free l
l = alloc 9
k = alloc 7 align 16
q = alloc 39
x = alloc 8 align 16
a = alloc 7 align 4
free a
a = alloc 7 align 8
free a
v = realloc v 16
a = alloc 16 align 16
c = alloc 0 align 64
free c
free k
free p
free i
free q
free r
free s
s = alloc 31
r = alloc 0 align 16
q = alloc 8
i = alloc 1
p = alloc 1 align 4
free v
free p
free i
free q
free r
free e
free s
free a
a = alloc 24
s = alloc 111 align 8
free t
t = alloc 8 align 16
free a
free b
free o
o = alloc 0 align 16
free w
w = alloc 8 align 64
b = alloc 15 align 128
free m
m = alloc 8 align 4
a = alloc 39
e = alloc 7
r = alloc 29 align 8
q = alloc 5 align 4
i = alloc 8
free l
r = realloc r 14
l = alloc 105
p = alloc 0
v = alloc 52 align 64
free m
free j
free h
t = realloc t 4
w = realloc w 24
h = alloc 108
j = alloc 7 align 16
m = alloc 84 align 8
k = alloc 228
c = alloc 3 align 8
free p
p = alloc 64
free r
free f
free v
i = realloc i 0
o = realloc o 0
v = alloc 16
free o
o = alloc 108 align 32
f = alloc 446
r = alloc 48 align 4
u = alloc 7 align 16
free k
free a
free o
o = alloc 7
e = realloc e 3
a = alloc 7 align 32
x = alloc 1
k = alloc 8 align 16
free k
c = realloc c 3
free r
free u
free n
n = alloc 8 align 4
u = alloc 25 align 64
free f
f = alloc 17 align 16
free w
w = realloc o 0
w = realloc w 1
o = alloc 48
r = alloc 108 align 64
free a
a = alloc 1 align 64
k = alloc 8
c = realloc c 16
free h
free b
b = alloc 7 align 8
h = alloc 1 align 8
free x
d = realloc d 6
free a
a = alloc 15 align 64
x = alloc 8
free g
free w
h = realloc h 0
w = alloc 1 align 4
u = realloc u 25
g = alloc 1 align 16
free r
free g
free u
free h
h = alloc 7
v = realloc v 8
u = alloc 1
g = alloc 8 align 4
free a
a = alloc 12 align 4
r = alloc 74
free g
free r
r = alloc 0
h = alloc 11 align 8
free a
free h
h = alloc 24 align 8
a = alloc 7
g = alloc 80 align 16
free u
u = alloc 51
free g
g = alloc 50 align 16
free u
u = alloc 80
free g
free u
free a
a = alloc 272 align 32
free h
p = realloc p 72
free p
free r
o = alloc 62
r = alloc 378 align 8
free a
free r
free o
free f
free q
free n
n = alloc 16 align 64
free k
free n
x = realloc x 1
n = alloc 280
k = alloc 3
q = alloc 17
free m
free q
q = alloc 51 align 16
free k
k = alloc 4
x = realloc x 9
free q
q = alloc 7
m = alloc 9 align 8
f = realloc e 7
e = alloc 2
c = realloc c 8
o = alloc 254 align 64
free n
free v
free d
free c
free w
free j
free x
free l
free q
f = realloc f 0
q = alloc 0 align 64
l = alloc 108 align 32
free i
i = alloc 7
x = alloc 54
free o
free i
i = alloc 120
o = alloc 4
j = alloc 118 align 16
w = alloc 80
x = realloc x 27
c = alloc 16
f = realloc f 4
d = alloc 7 align 4
free k
free s
free l
x = realloc x 27
l = alloc 8
s = realloc t 2
t = alloc 3 align 16
free x
free o
o = alloc 1
x = alloc 252
k = alloc 63 align 16
v = alloc 1
free o
o = alloc 9
n = alloc 138 align 16
free w
free k
free b
free n
free j
free s
free e
x = realloc x 251
free t
t = alloc 1
o = realloc o 4
e = alloc 3
free d
c = realloc c 4
d = alloc 7 align 32
s = alloc 108 align 64
q = realloc q 1
j = alloc 7
free j
free q
free d
free c
c = alloc 117 align 4
m = realloc m 18
d = alloc 32 align 16
c = realloc c 118
i = realloc i 32
q = alloc 221
j = alloc 4 align 16
n = alloc 8 align 64
b = alloc 32
k = alloc 251 align 8
w = alloc 2
r = alloc 108
a = alloc 1 align 16
free a
f = realloc f 0
w = alloc 150
a = alloc 12 align 64
free t
free c
free b
b = alloc 20 align 4
c = alloc 47
t = alloc 8
free q
free n
n = alloc 111 align 32
d = realloc d 36
free a
