freespace script 1
heap 16384 fit=worst order=size-descending coalescing=off granule=16
a = alloc 46 align 8
b = alloc 136 align 8
c = alloc 4 align 8
d = alloc 638 align 8
e = alloc 1425 align 8
f = realloc e 1247
e = alloc 14 align 8
g = alloc 248 align 8
a = realloc a 42
h = alloc 248 align 8
i = alloc 248 align 8
j = alloc 1028 align 16
k = alloc 245 align 8
l = alloc 0 align 8
l = realloc l 0
m = alloc 638 align 8
n = alloc 169 align 8
o = alloc 172 align 8
p = alloc 129 align 8
h = realloc h 7
q = alloc 102 align 8
r = alloc 128 align 16
s = alloc 128 align 16
t = alloc 1247 align 16
free m
m = realloc o 172
o = alloc 16 align 8
free k
k = alloc 1345 align 8
q = realloc q 1
free f
f = alloc 1460 align 8
m = realloc m 188
free c
n = realloc n 168
c = alloc 65 align 8
i = realloc i 160
free q
q = alloc 49 align 8
free f
f = alloc 1247 align 8
free s
s = alloc 34 align 16
free j
l = realloc l 0
j = alloc 34 align 8
free e
e = alloc 24 align 8
free i
i = alloc 71 align 8
t = realloc t 623
free o
o = alloc 4 align 8
free k
k = alloc 128 align 8
free k
k = alloc 127 align 16
free r
c = realloc c 65
r = alloc 7 align 8
free p
p = alloc 0 align 8
free l
l = alloc 120 align 16
free h
o = realloc o 2
h = realloc q 0
q = alloc 1 align 8
free q
q = alloc 65 align 8
free f
f = alloc 0 align 8
free q
q = alloc 47 align 8
free o
o = alloc 1028 align 16
free b
free h
free k
t = realloc t 4
k = alloc 42 align 8
h = alloc 211 align 8
b = alloc 1 align 16
free b
b = alloc 34 align 8
o = realloc o 2056
i = realloc i 638
free i
d = realloc d 29
i = alloc 35 align 16
free i
i = alloc 342 align 8
a = realloc a 0
n = realloc n 176
free n
n = alloc 47 align 8
free n
n = alloc 40 align 16
free n
n = alloc 24 align 16
free n
n = alloc 504 align 8
b = realloc b 17
free b
b = alloc 40 align 8
free b
b = alloc 0 align 8
s = realloc s 16
free s
s = alloc 9 align 8
s = realloc s 18
free s
s = alloc 8 align 8
free s
c = realloc c 4
s = alloc 248 align 8
free s
e = realloc e 12
s = alloc 12 align 8
free s
s = alloc 1 align 8
free s
s = alloc 12 align 8
free s
free g
g = alloc 934 align 8
n = realloc n 2
s = alloc 243 align 8
free e
e = alloc 1 align 8
free s
s = alloc 29 align 8
free e
e = alloc 255 align 8
free s
s = alloc 41 align 8
free e
e = alloc 3 align 16
free s
s = alloc 5 align 8
free e
e = alloc 8 align 8
free s
s = alloc 147 align 8
free e
s = realloc s 163
e = alloc 12 align 8
free n
n = alloc 8 align 16
free e
e = alloc 39 align 8
free n
n = alloc 0 align 8
free e
i = realloc i 342
e = alloc 0 align 8
free n
n = alloc 120 align 16
free e
e = alloc 124 align 8
e = realloc e 3
h = realloc h 105
free n
n = alloc 0 align 8
free h
h = alloc 12 align 8
g = realloc g 934
free n
n = alloc 16 align 16
e = realloc e 6
a = realloc a 0
free g
g = alloc 9 align 8
free a
a = alloc 28 align 8
free g
g = alloc 28 align 8
q = realloc q 5
free a
a = alloc 431 align 8
f = realloc f 1
j = realloc j 9
free q
q = alloc 293 align 8
free j
j = alloc 24 align 8
free q
a = realloc a 430
q = alloc 29 align 8
free j
b = realloc b 0
o = realloc o 16
j = alloc 342 align 8
n = realloc n 505
o = realloc o 0
free q
f = realloc f 25
q = alloc 949 align 8
free o
r = realloc r 0
o = alloc 256 align 16
g = realloc g 4
free q
q = alloc 5 align 8
free g
free r
free k
free t
free l
free i
i = alloc 3 align 8
l = alloc 0 align 16
t = alloc 7 align 8
k = alloc 1 align 8
r = alloc 0 align 8
g = alloc 0 align 8
free g
a = realloc a 215
g = alloc 0 align 8
free g
g = alloc 0 align 8
free g
g = alloc 19 align 8
free g
n = realloc n 16
g = alloc 0 align 16
free g
k = realloc k 1
g = alloc 7 align 16
d = realloc d 58
free d
d = alloc 9 align 8
free d
d = alloc 3 align 16
p = realloc p 0
free p
f = realloc f 12
p = alloc 40 align 8
d = realloc d 0
free d
d = alloc 64 align 8
free d
d = alloc 8 align 8
free d
d = alloc 300 align 16
free d
d = alloc 29 align 16
d = realloc d 56
free d
d = alloc 504 align 8
free d
h = realloc h 126
d = alloc 4 align 8
free d
d = realloc j 4
p = realloc p 56
j = realloc f 4
q = realloc q 188
f = alloc 8 align 8
h = realloc h 5
free h
k = realloc k 2
h = alloc 39 align 8
free h
h = alloc 3 align 8
free h
j = realloc j 0
h = alloc 1 align 8
free h
h = alloc 6 align 8
p = realloc p 72
free p
p = alloc 289 align 8
d = realloc d 4
free d
d = alloc 8 align 8
free d
d = alloc 44 align 8
free d
free j
free n
free t
free l
free i
i = alloc 356 align 8
free i
free o
o = alloc 9 align 8
i = alloc 0 align 8
l = alloc 6 align 8
t = alloc 9 align 8
n = alloc 9 align 8
a = realloc a 107
s = realloc s 15
free s
free t
free l
free i
free o
o = alloc 107 align 16
i = alloc 188 align 8
p = realloc p 305
l = alloc 1 align 8
t = alloc 255 align 16
s = alloc 20 align 8
j = alloc 12 align 16
d = realloc r 1
r = alloc 24 align 8
free r
p = realloc p 196
r = alloc 32 align 16
free r
r = alloc 6 align 8
n = realloc n 248
a = realloc a 91
free a
a = alloc 20 align 8
free a
a = realloc e 1
e = alloc 9 align 8
i = realloc i 4
free i
i = alloc 242 align 8
n = realloc n 16
free n
n = alloc 17 align 8
p = realloc p 4
free p
p = alloc 242 align 8
free p
p = realloc l 1
q = realloc q 172
l = alloc 36 align 8
free l
l = realloc a 2
a = alloc 0 align 8
free a
a = alloc 123 align 8
free a
a = alloc 2 align 8
free a
a = alloc 7 align 8
free a
h = realloc h 22
a = alloc 0 align 8
c = realloc c 6
free c
c = alloc 2 align 8
free c
c = alloc 9 align 8
b = realloc b 32
n = realloc n 1
free n
n = alloc 80 align 8
free n
n = alloc 132 align 16
free n
n = alloc 1 align 8
free n
n = alloc 8 align 16
m = realloc m 196
free m
o = realloc o 108
m = alloc 7 align 8
free m
m = alloc 1 align 8
free m
m = alloc 242 align 8
free l
free h
free c
free t
free n
n = alloc 9 align 8
t = alloc 242 align 8
c = alloc 139 align 8
h = alloc 233 align 8
l = alloc 3 align 8
free s
s = realloc h 249
p = realloc p 0
h = alloc 64 align 8
free f
f = alloc 0 align 8
free e
free r
r = alloc 0 align 8
e = alloc 9 align 8
free c
c = alloc 8 align 8
free d
d = alloc 15 align 8
k = realloc k 2
o = realloc o 54
free q
q = alloc 64 align 16
e = realloc e 8
free g
g = alloc 242 align 8
free j
l = realloc l 7
j = alloc 128 align 8
free a
a = realloc p 6
p = alloc 16 align 8
r = realloc r 0
b = realloc b 256
d = realloc d 7
c = realloc c 8
free c
j = realloc j 1
free j
j = alloc 3 align 8
s = realloc s 241
c = alloc 243 align 8
m = realloc m 54
free m
m = alloc 9 align 8
t = realloc t 272
free t
t = alloc 18 align 8
free t
t = alloc 64 align 8
free t
i = realloc i 243
t = alloc 0 align 8
free t
t = alloc 32 align 8
k = realloc k 6
free k
k = alloc 79 align 8
n = realloc n 4
free n
n = alloc 36 align 8
free n
t = realloc t 32
i = realloc i 121
n = alloc 243 align 8
free n
n = alloc 132 align 8
free n
n = alloc 0 align 8
s = realloc s 120
free s
s = alloc 1 align 8
free s
s = alloc 7 align 8
free s
s = alloc 123 align 8
free s
o = realloc o 55
s = alloc 32 align 8
free s
s = alloc 7 align 8
free s
s = alloc 186 align 8
free s
s = alloc 21 align 8
free s
s = alloc 4 align 16
free s
s = alloc 64 align 8
s = realloc s 56
free s
s = alloc 8 align 8
s = realloc s 4
free s
s = alloc 7 align 8
i = realloc i 247
free i
q = realloc q 72
i = alloc 72 align 16
free i
i = alloc 100 align 8
free i
l = realloc l 13
k = realloc k 1
e = realloc e 9
i = alloc 9 align 8
free i
i = alloc 9 align 8
t = realloc t 2
free t
t = alloc 0 align 16
free t
j = realloc j 57
free b
b = alloc 33 align 8
t = realloc k 16
k = alloc 0 align 8
free j
free h
free g
n = realloc n 2
k = realloc k 0
g = alloc 7 align 8
q = realloc q 4
d = realloc d 3
free l
free f
free q
free c
free d
d = alloc 8 align 8
c = alloc 8 align 8
q = alloc 9 align 8
i = realloc i 10
e = realloc e 16
f = alloc 10 align 8
free f
free e
free c
free p
free r
r = alloc 33 align 8
p = alloc 0 align 16
free n
free p
free r
free d
d = alloc 0 align 8
r = alloc 3 align 8
g = realloc g 1
p = alloc 7 align 8
n = alloc 0 align 16
c = alloc 184 align 8
e = alloc 9 align 8
f = alloc 2 align 8
l = alloc 23 align 8
h = alloc 8 align 8
j = alloc 2 align 8
free b
b = alloc 1 align 8
free j
j = alloc 14 align 8
c = realloc c 176
free b
e = realloc e 6
d = realloc d 9
b = alloc 3 align 8
free c
c = alloc 146 align 8
free b
b = alloc 1 align 16
free c
c = alloc 2 align 16
free b
b = alloc 24 align 8
free c
free f
free b
free t
free l
l = alloc 8 align 8
g = realloc g 2
m = realloc m 58
l = realloc l 24
n = realloc n 0
o = realloc o 1
k = realloc k 0
t = realloc n 16
j = realloc j 28
n = alloc 12 align 16
free t
free l
k = realloc k 2
l = alloc 8 align 8
t = alloc 1 align 8
b = alloc 4 align 16
g = realloc g 57
f = alloc 7 align 8
c = alloc 7 align 16
p = realloc p 7
a = realloc a 12
free i
q = realloc q 2
i = alloc 3 align 8
free b
b = alloc 1 align 8
free m
m = alloc 1 align 16
free r
r = alloc 2 align 8
free r
r = alloc 3 align 8
free s
s = alloc 4 align 8
free i
i = alloc 57 align 16
free r
e = realloc e 0
free p
free q
free c
c = alloc 2 align 8
q = alloc 28 align 8
t = realloc t 0
free t
free c
free l
l = alloc 0 align 8
k = realloc k 7
c = alloc 64 align 16
h = realloc h 24
t = alloc 16 align 8
p = alloc 0 align 16
r = alloc 1 align 8
free r
free t
free a
a = alloc 0 align 16
t = alloc 1 align 8
c = realloc c 32
r = alloc 1 align 8
free h
h = alloc 1 align 8
free d
o = realloc o 2
d = alloc 0 align 16
free r
r = alloc 28 align 8
t = realloc t 1
g = realloc g 0
free k
free q
free i
i = alloc 9 align 8
q = alloc 32 align 8
k = alloc 28 align 8
d = realloc d 0
free h
h = alloc 122 align 8
free a
a = alloc 12 align 8
free b
b = alloc 12 align 8
c = realloc c 32
free t
t = alloc 8 align 16
free o
o = alloc 0 align 8
free e
e = alloc 12 align 8
free p
free r
free q
free i
free k
free g
g = alloc 151 align 8
k = alloc 8 align 8
i = alloc 151 align 8
free l
free e
free f
free d
free b
free j
free h
free t
t = alloc 128 align 16
h = alloc 0 align 8
k = realloc k 0
j = alloc 7 align 8
b = alloc 25 align 8
free b
b = alloc 4 align 8
d = alloc 1 align 16
m = realloc m 0
t = realloc t 0
f = alloc 0 align 8
e = alloc 3 align 8
a = realloc a 13
l = alloc 0 align 8
free l
free a
i = realloc i 135
a = alloc 7 align 8
l = alloc 0 align 8
q = alloc 12 align 8
r = alloc 0 align 8
p = alloc 0 align 8
free p
p = alloc 0 align 8
free p
p = alloc 4 align 8
free p
p = alloc 7 align 8
q = realloc q 16
l = realloc l 16
free l
l = alloc 63 align 16
d = realloc d 1
free d
d = alloc 8 align 8
free d
d = alloc 80 align 16
free d
d = alloc 9 align 8
free d
j = realloc j 7
d = alloc 0 align 8
t = realloc t 1
p = realloc p 8
free p
f = realloc f 16
p = alloc 4 align 8
free p
p = alloc 4 align 8
free p
p = alloc 3 align 8
t = realloc t 0
free t
s = realloc s 1
t = alloc 31 align 8
free t
t = alloc 7 align 8
free t
t = alloc 42 align 8
free t
t = alloc 48 align 8
free t
free s
c = realloc c 16
s = alloc 16 align 8
t = alloc 132 align 8
free t
t = alloc 16 align 8
e = realloc e 64
free e
e = alloc 23 align 16
free e
e = alloc 8 align 16
free e
e = alloc 4 align 8
free e
free j
free s
free c
free l
free i
i = alloc 28 align 8
l = alloc 3 align 16
free r
free d
free t
free m
free p
free h
free i
free k
free n
free b
free a
free l
free g
free q
free o
free f
f = alloc 8 align 8
o = alloc 8 align 8
q = alloc 8 align 8
g = alloc 8 align 16
q = realloc q 7
l = alloc 1 align 16
l = realloc l 1
a = alloc 1 align 8
b = alloc 17 align 8
n = alloc 7 align 8
k = alloc 8 align 16
i = alloc 7 align 16
h = alloc 68 align 8
p = alloc 23 align 16
m = alloc 65 align 8
t = alloc 8 align 8
d = alloc 1 align 8
r = alloc 7 align 8
c = realloc l 1
h = realloc h 72
l = alloc 1 align 8
s = alloc 65 align 8
j = alloc 88 align 8
a = realloc a 23
a = realloc a 1
e = alloc 57 align 16
q = realloc q 0
free l
l = alloc 17 align 8
free m
f = realloc f 8
m = alloc 40 align 8
c = realloc c 0
free q
m = realloc m 36
q = alloc 7 align 16
free r
r = alloc 35 align 8
free p
p = alloc 0 align 8
free k
p = realloc p 0
k = alloc 8 align 16
c = realloc c 0
free s
s = alloc 8 align 8
m = realloc m 72
free a
a = alloc 1 align 8
free l
r = realloc r 39
l = alloc 3 align 8
free p
p = alloc 16 align 16
free h
q = realloc q 4
n = realloc n 1
g = realloc g 7
h = realloc f 0
f = alloc 12 align 8
free n
n = alloc 15 align 8
free a
a = alloc 16 align 16
a = realloc a 8
free p
p = alloc 32 align 8
t = realloc t 4
t = realloc t 20
free r
r = alloc 0 align 8
free s
s = alloc 20 align 8
free s
s = alloc 2 align 8
free g
d = realloc d 17
r = realloc r 0
g = alloc 32 align 8
free r
n = realloc n 30
r = realloc o 1
d = realloc d 34
o = alloc 30 align 8
free i
i = alloc 0 align 16
free c
c = alloc 59 align 16
a = realloc a 24
free i
c = realloc c 75
i = alloc 7 align 8
c = realloc c 37
free n
n = alloc 0 align 8
free i
i = alloc 9 align 8
free k
k = alloc 16 align 8
free n
n = alloc 116 align 8
free b
b = alloc 64 align 8
free s
s = alloc 24 align 8
free q
q = alloc 111 align 16
free c
c = alloc 3 align 8
free a
a = alloc 30 align 8
free p
p = alloc 16 align 8
free q
q = alloc 0 align 8
free a
a = alloc 34 align 16
f = realloc f 12
e = realloc e 57
free m
m = alloc 9 align 8
s = realloc s 24
free b
b = alloc 28 align 8
free i
i = alloc 7 align 16
free e
e = alloc 8 align 8
j = realloc j 104
free d
j = realloc j 108
d = alloc 23 align 8
o = realloc o 3
t = realloc t 19
free l
free k
free j
free e
free t
free h
h = alloc 18 align 8
t = alloc 16 align 8
m = realloc m 18
e = alloc 5 align 8
free e
free t
free g
free s
free b
b = alloc 0 align 8
s = alloc 12 align 8
g = alloc 12 align 16
t = alloc 16 align 16
e = alloc 63 align 16
j = alloc 70 align 8
b = realloc b 0
k = alloc 16 align 8
l = alloc 10 align 8
free t
o = realloc o 0
t = alloc 8 align 8
free p
p = alloc 65 align 8
free n
n = alloc 0 align 8
free s
s = alloc 2 align 16
b = realloc b 4
free l
l = alloc 12 align 8
n = realloc n 0
free q
m = realloc m 1
q = alloc 15 align 8
j = realloc j 62
free s
s = alloc 54 align 8
free d
d = alloc 7 align 8
free t
t = alloc 18 align 8
n = realloc n 16
free k
k = alloc 8 align 16
free q
q = alloc 27 align 8
free d
d = alloc 32 align 8
free i
i = alloc 16 align 16
free h
h = alloc 8 align 8
free l
o = realloc o 0
k = realloc k 12
l = alloc 0 align 8
free p
p = alloc 9 align 8
free s
s = alloc 16 align 8
k = realloc k 4
free f
r = realloc r 80
f = alloc 0 align 8
free m
free r
free j
free e
free b
b = alloc 0 align 8
e = alloc 16 align 8
j = alloc 18 align 8
r = alloc 12 align 16
d = realloc d 32
m = alloc 5 align 8
n = realloc n 15
free n
n = alloc 1 align 16
free n
n = alloc 34 align 16
t = realloc t 10
free t
i = realloc i 27
free n
free r
free a
free e
l = realloc l 0
e = alloc 28 align 16
a = alloc 32 align 16
e = realloc e 14
r = alloc 18 align 8
n = alloc 0 align 16
t = alloc 7 align 8
free f
f = realloc d 32
d = alloc 0 align 8
j = realloc j 18
b = realloc b 1
free m
c = realloc c 18
k = realloc k 8
a = realloc a 40
free d
free a
free r
o = realloc o 4
r = alloc 0 align 16
a = alloc 15 align 8
q = realloc q 28
l = realloc l 3
d = alloc 13 align 8
m = alloc 16 align 8
r = realloc r 0
free e
e = alloc 64 align 16
free r
r = realloc p 8
p = alloc 11 align 8
free e
e = alloc 8 align 16
free p
q = realloc q 0
p = alloc 1 align 16
free e
m = realloc m 8
free i
free q
free h
free a
a = alloc 0 align 8
h = alloc 28 align 8
q = alloc 32 align 8
i = alloc 1 align 16
e = alloc 0 align 8
free i
i = alloc 2 align 8
n = realloc n 0
f = realloc f 16
free p
j = realloc j 9
p = alloc 28 align 8
free t
t = alloc 0 align 16
free s
s = alloc 29 align 8
r = realloc r 16
free c
free j
free q
free h
free a
free s
s = alloc 16 align 8
a = alloc 8 align 8
b = realloc b 2
h = alloc 3 align 8
q = alloc 16 align 8
j = alloc 3 align 8
free a
free k
free m
m = alloc 2 align 8
j = realloc j 24
free j
free b
free s
free l
free q
q = alloc 36 align 8
l = alloc 8 align 8
free o
o = alloc 9 align 8
s = alloc 0 align 8
b = alloc 0 align 8
q = realloc q 2
j = alloc 16 align 8
free i
i = realloc d 6
d = alloc 1 align 8
e = realloc e 4
k = alloc 2 align 8
free l
free t
free m
free b
free e
e = alloc 2 align 8
b = alloc 9 align 8
m = alloc 4 align 8
t = alloc 8 align 8
o = realloc o 9
k = realloc k 4
l = alloc 40 align 8
f = realloc f 32
free f
free k
free b
free s
s = alloc 8 align 8
b = alloc 0 align 8
k = alloc 3 align 8
t = realloc t 0
f = alloc 0 align 16
a = alloc 1 align 8
c = alloc 16 align 16
free o
free a
free f
free t
free b
free s
s = alloc 24 align 16
free n
free e
free m
m = alloc 16 align 8
e = alloc 16 align 8
n = alloc 2 align 8
e = realloc e 20
b = alloc 7 align 8
t = alloc 23 align 8
q = realloc q 1
f = alloc 6 align 8
a = alloc 32 align 8
o = alloc 46 align 8
p = realloc p 16
free p
g = realloc g 6
p = alloc 1 align 8
free p
p = realloc h 8
h = alloc 16 align 16
g = realloc g 7
free g
g = alloc 16 align 8
free g
q = realloc q 1
free s
free d
free j
j = alloc 12 align 8
d = alloc 23 align 16
s = alloc 53 align 16
g = alloc 12 align 8
free e
free g
free l
l = alloc 8 align 8
g = alloc 1 align 8
e = alloc 16 align 8
g = realloc g 1
free h
h = alloc 8 align 8
free c
c = alloc 40 align 16
free k
free h
free b
b = alloc 28 align 16
h = alloc 1 align 16
k = alloc 15 align 8
free a
a = alloc 14 align 8
free l
l = alloc 1 align 8
free p
p = alloc 4 align 8
e = realloc e 0
free i
i = alloc 0 align 16
p = realloc p 3
free j
j = alloc 46 align 8
s = realloc s 3
free d
d = alloc 56 align 16
i = realloc i 0
free s
s = alloc 0 align 8
t = realloc t 0
free n
n = alloc 15 align 8
free k
k = alloc 8 align 8
free b
b = alloc 1 align 8
free l
l = alloc 2 align 8
h = realloc h 1
free a
a = alloc 40 align 8
free r
r = alloc 40 align 8
s = realloc s 0
free p
p = alloc 29 align 8
free q
free j
free k
free o
free d
p = realloc p 0
c = realloc c 4
d = alloc 28 align 8
o = alloc 2 align 16
k = alloc 2 align 16
j = alloc 0 align 8
free i
free j
k = realloc k 2
j = alloc 12 align 8
i = alloc 8 align 8
q = alloc 2 align 8
free o
o = alloc 7 align 8
free q
q = alloc 0 align 8
c = realloc c 4
free o
o = alloc 1 align 8
free c
c = alloc 32 align 8
free o
i = realloc i 8
f = realloc f 12
free c
free f
free j
j = alloc 0 align 8
f = alloc 0 align 8
c = alloc 8 align 16
o = alloc 8 align 16
free k
k = alloc 1 align 16
free o
o = alloc 16 align 16
free k
k = alloc 40 align 16
free o
n = realloc n 0
o = alloc 8 align 16
free k
k = alloc 8 align 16
free o
o = alloc 0 align 8
free k
h = realloc h 1
d = realloc d 2
k = alloc 0 align 8
i = realloc i 16
free o
free t
free s
free r
free f
d = realloc d 2
f = alloc 0 align 8
r = alloc 8 align 8
s = alloc 1 align 16
t = alloc 1 align 16
o = alloc 8 align 8
l = realloc l 2
j = realloc j 0
o = realloc o 12
free p
p = alloc 40 align 8
a = realloc a 5
free a
a = alloc 53 align 16
free t
t = alloc 16 align 8
h = realloc h 0
free h
h = alloc 1 align 8
free q
q = alloc 0 align 8
free d
c = realloc c 8
d = alloc 2 align 16
e = realloc e 1
free c
c = alloc 1 align 16
g = realloc g 0
free b
b = alloc 7 align 8
free o
o = alloc 2 align 8
j = realloc j 24
free i
i = alloc 0 align 8
free d
d = alloc 7 align 8
free p
k = realloc k 0
p = alloc 0 align 8
free j
j = alloc 16 align 8
free l
m = realloc m 32
l = alloc 5 align 8
free s
s = alloc 17 align 8
free a
a = alloc 1 align 16
free l
free m
free a
free r
free f
f = alloc 1 align 8
r = alloc 0 align 8
a = alloc 0 align 16
free d
free j
j = alloc 25 align 8
d = alloc 12 align 8
m = alloc 0 align 16
l = alloc 9 align 16
b = realloc b 14
free b
b = alloc 1 align 16
r = realloc r 1
free f
i = realloc i 1
f = realloc o 4
o = realloc i 1
i = alloc 1 align 8
i = realloc i 1
free b
b = alloc 25 align 8
a = realloc a 0
free t
t = alloc 8 align 16
free q
q = alloc 0 align 8
free q
i = realloc i 0
q = realloc e 0
e = alloc 16 align 8
free q
o = realloc o 1
q = alloc 23 align 8
m = realloc m 1
free o
o = alloc 17 align 8
free b
b = alloc 32 align 8
free k
k = alloc 1 align 8
free e
f = realloc f 4
e = alloc 9 align 8
c = realloc c 1
free b
l = realloc l 9
b = realloc k 0
free b
free d
free j
a = realloc a 0
j = alloc 8 align 16
d = alloc 4 align 8
b = alloc 25 align 8
s = realloc s 21
k = alloc 24 align 16
j = realloc j 8
free j
j = alloc 8 align 16
free j
j = alloc 8 align 8
free j
j = alloc 23 align 8
free j
free f
free h
free e
free k
free t
free d
free c
free m
free r
free b
b = alloc 9 align 8
r = alloc 12 align 8
m = alloc 8 align 8
c = alloc 21 align 8
d = alloc 1 align 16
t = alloc 22 align 8
k = alloc 9 align 8
free n
free k
free l
free q
free i
free c
free d
free a
free m
free t
free s
free r
r = alloc 25 align 8
free r
free g
g = alloc 9 align 16
g = realloc g 4
r = alloc 12 align 8
g = realloc g 0
s = alloc 0 align 8
t = alloc 1 align 8
m = alloc 9 align 8
m = realloc m 4
m = realloc m 2
r = realloc r 6
r = realloc r 3
a = alloc 8 align 8
free a
free r
r = alloc 0 align 8
free r
free t
free s
s = alloc 7 align 8
free p
p = alloc 20 align 8
t = alloc 16 align 8
r = alloc 12 align 8
free s
s = alloc 17 align 16
a = alloc 8 align 8
r = realloc r 12
d = alloc 24 align 8
free g
free b
free m
m = alloc 24 align 8
b = alloc 0 align 16
g = alloc 12 align 8
c = alloc 9 align 8
i = alloc 17 align 16
b = realloc b 2
q = alloc 16 align 8
l = alloc 9 align 8
k = alloc 2 align 8
n = alloc 27 align 8
e = alloc 8 align 16
h = alloc 8 align 16
p = realloc p 10
f = alloc 2 align 8
g = realloc g 24
j = alloc 8 align 8
s = realloc s 8
free t
t = alloc 8 align 8
free n
n = alloc 8 align 16
free l
l = alloc 8 align 16
a = realloc a 0
free o
o = alloc 1 align 8
free j
j = alloc 0 align 8
free q
h = realloc h 24
q = alloc 10 align 8
free e
p = realloc p 2
e = realloc n 4
f = realloc f 6
m = realloc m 27
n = alloc 24 align 8
free t
t = alloc 16 align 8
free n
n = alloc 8 align 16
s = realloc s 9
a = realloc a 16
l = realloc l 4
free b
free m
free h
h = alloc 8 align 8
m = alloc 8 align 8
b = alloc 9 align 16
free b
b = alloc 3 align 8
m = realloc m 8
free m
m = realloc k 1
k = alloc 24 align 8
free k
k = alloc 3 align 16
free k
b = realloc b 19
k = alloc 8 align 8
p = realloc p 2
free p
d = realloc d 25
p = alloc 1 align 8
f = realloc f 22
free f
r = realloc r 12
s = realloc s 4
m = realloc m 2
f = alloc 6 align 8
free f
f = alloc 16 align 16
free f
f = alloc 16 align 16
b = realloc b 38
free b
b = alloc 34 align 8
free b
free p
free i
free m
free s
s = alloc 16 align 8
free a
o = realloc o 16
h = realloc h 24
a = alloc 16 align 16
m = alloc 16 align 8
i = alloc 4 align 16
p = alloc 16 align 8
b = alloc 32 align 8
free s
s = alloc 1 align 8
free b
o = realloc o 16
b = alloc 24 align 8
free s
s = alloc 24 align 16
l = realloc l 0
free b
b = alloc 7 align 8
free l
l = alloc 0 align 16
free b
b = alloc 8 align 16
free l
l = alloc 24 align 8
a = realloc a 16
free b
free p
free e
free t
free j
free n
n = alloc 1 align 16
o = realloc o 24
j = alloc 8 align 8
free j
free o
free k
free l
l = alloc 8 align 8
free s
free i
free n
n = alloc 24 align 16
i = alloc 24 align 16
s = alloc 1 align 8
k = alloc 35 align 8
o = alloc 9 align 8
j = alloc 16 align 8
t = alloc 2 align 16
e = alloc 8 align 8
p = alloc 1 align 8
d = realloc d 12
free d
free a
free e
free t
s = realloc s 8
t = alloc 9 align 16
e = realloc f 0
f = alloc 8 align 16
a = alloc 6 align 16
d = alloc 0 align 8
free j
free d
d = alloc 12 align 8
h = realloc h 7
j = alloc 3 align 16
b = alloc 0 align 8
f = realloc f 9
free a
a = alloc 12 align 8
d = realloc d 4
free f
f = alloc 0 align 16
free d
e = realloc e 4
d = alloc 1 align 8
free f
f = alloc 1 align 8
free d
d = alloc 12 align 8
free f
f = alloc 1 align 8
free d
o = realloc o 18
d = alloc 25 align 16
free f
f = alloc 25 align 8
free d
d = alloc 12 align 8
free f
p = realloc p 5
p = realloc p 5
t = realloc t 1
f = alloc 0 align 8
a = realloc a 33
d = realloc d 8
free a
a = alloc 3 align 8
free d
d = alloc 1 align 8
free a
a = alloc 8 align 8
n = realloc n 40
free d
free n
free t
t = alloc 24 align 16
n = alloc 24 align 8
d = alloc 4 align 8
free h
free q
free p
free f
free c
free o
free n
free d
free j
free r
e = realloc e 8
r = alloc 8 align 16
free r
free e
free i
i = realloc g 20
g = alloc 1 align 16
free a
free i
free b
free k
free l
free t
t = alloc 8 align 8
l = alloc 16 align 8
k = alloc 16 align 8
free m
m = alloc 8 align 8
b = alloc 0 align 8
l = realloc l 17
i = alloc 8 align 8
g = realloc g 1
a = alloc 16 align 16
free a
free g
free l
l = alloc 8 align 16
m = realloc m 4
g = alloc 16 align 16
free m
free g
free i
i = alloc 24 align 8
g = alloc 16 align 16
m = alloc 16 align 8
a = alloc 2 align 8
g = realloc g 32
e = alloc 1 align 8
r = alloc 3 align 8
j = alloc 1 align 16
d = alloc 32 align 8
t = realloc t 4
n = alloc 8 align 8
free i
i = alloc 16 align 8
o = alloc 1 align 8
c = alloc 1 align 8
free n
free a
free m
free o
free b
e = realloc e 1
b = alloc 0 align 8
o = alloc 6 align 8
m = alloc 1 align 8
a = alloc 6 align 16
n = alloc 0 align 8
f = alloc 0 align 8
p = alloc 5 align 8
f = realloc f 4
d = realloc d 64
q = alloc 3 align 8
free i
free g
g = alloc 21 align 16
free g
free p
free n
free a
a = alloc 23 align 8
n = alloc 0 align 8
b = realloc b 0
p = alloc 4 align 8
c = realloc c 1
free a
c = realloc c 1
l = realloc l 24
a = alloc 8 align 8
a = realloc a 0
g = alloc 16 align 8
i = alloc 3 align 16
free k
free i
free g
free a
l = realloc l 16
a = realloc q 1
free l
free m
m = realloc f 0
f = alloc 3 align 8
free n
free e
free a
free m
m = alloc 8 align 16
a = alloc 16 align 16
e = alloc 8 align 8
n = alloc 8 align 8
l = alloc 4 align 16
free n
free s
free a
a = alloc 1 align 16
s = alloc 4 align 8
n = alloc 0 align 8
q = alloc 0 align 16
g = alloc 8 align 8
i = alloc 24 align 8
p = realloc p 8
k = alloc 8 align 16
h = alloc 24 align 8
b = realloc b 0
free o
free h
free k
free p
free g
free q
free s
free a
free e
e = alloc 16 align 8
a = alloc 12 align 8
s = alloc 0 align 8
i = realloc i 1
e = realloc e 2
e = realloc e 2
q = alloc 1 align 8
g = alloc 0 align 8
p = alloc 16 align 8
l = realloc l 12
k = alloc 0 align 16
h = alloc 8 align 8
i = realloc i 2
o = alloc 16 align 8
free o
o = alloc 12 align 8
free o
i = realloc i 0
o = alloc 16 align 8
r = realloc r 8
d = realloc d 9
f = realloc f 1
free f
f = alloc 0 align 8
m = realloc m 8
free m
m = alloc 1 align 8
free m
m = alloc 2 align 16
free m
b = realloc b 0
m = alloc 0 align 8
free m
free l
free t
t = alloc 8 align 8
l = alloc 16 align 8
i = realloc i 0
m = alloc 2 align 16
free m
m = alloc 0 align 8
free t
t = alloc 16 align 16
free l
c = realloc c 0
l = alloc 0 align 8
free d
free c
free m
free b
free g
free q
q = alloc 8 align 16
g = alloc 0 align 8
b = alloc 0 align 16
m = alloc 8 align 8
q = realloc q 0
o = realloc o 32
c = realloc r 0
r = alloc 3 align 8
d = alloc 12 align 16
free d
d = alloc 16 align 8
free d
free r
free c
free b
b = alloc 16 align 8
c = alloc 0 align 8
r = alloc 0 align 16
d = alloc 4 align 8
free d
d = alloc 1 align 16
free d
q = realloc q 1
d = alloc 0 align 8
free d
d = alloc 0 align 8
d = realloc d 0
q = realloc q 0
free q
r = realloc r 0
q = alloc 16 align 8
e = realloc e 2
free e
e = alloc 0 align 8
a = realloc a 0
free a
a = alloc 8 align 16
free a
a = alloc 9 align 8
free a
a = alloc 6 align 16
free a
a = alloc 17 align 8
free a
a = alloc 1 align 8
free a
a = alloc 0 align 16
free a
free j
free t
free p
free o
q = realloc q 32
e = realloc e 0
o = realloc h 8
h = alloc 16 align 8
p = alloc 0 align 8
t = alloc 2 align 8
t = realloc t 4
free t
t = alloc 5 align 16
h = realloc h 16
j = alloc 1 align 8
a = alloc 8 align 8
free a
a = alloc 0 align 8
r = realloc r 0
free r
free n
free j
free h
free p
p = alloc 16 align 8
d = realloc d 0
free q
free k
k = realloc l 16
f = realloc f 0
l = alloc 8 align 16
q = alloc 0 align 8
free s
free d
free l
free t
free e
i = realloc i 0
e = alloc 0 align 16
t = alloc 7 align 8
free p
free b
free t
t = alloc 15 align 8
b = alloc 8 align 8
p = alloc 8 align 16
l = alloc 12 align 16
d = alloc 8 align 16
s = alloc 0 align 8
d = realloc d 1
h = alloc 10 align 8
j = alloc 12 align 8
n = alloc 0 align 16
r = realloc t 0
c = realloc c 0
free f
free c
free j
j = alloc 0 align 8
c = alloc 8 align 8
l = realloc l 24
free g
b = realloc b 8
a = realloc a 0
g = alloc 8 align 8
s = realloc s 0
f = alloc 0 align 8
t = alloc 8 align 8
i = realloc i 0
free f
f = alloc 2 align 8
free m
m = alloc 7 align 8
t = realloc t 24
free r
free f
free i
free p
free s
free m
m = alloc 1 align 16
s = alloc 9 align 8
free b
free n
n = alloc 1 align 8
n = realloc n 17
b = alloc 16 align 8
p = alloc 8 align 16
i = alloc 0 align 8
f = alloc 7 align 8
free f
free i
free p
free b
free e
free k
free l
c = realloc c 8
l = alloc 0 align 8
k = alloc 1 align 8
o = realloc o 9
e = alloc 0 align 16
b = alloc 0 align 8
p = alloc 8 align 8
a = realloc a 16
i = realloc d 0
d = alloc 1 align 8
o = realloc o 9
free e
free b
b = alloc 24 align 8
n = realloc n 8
free t
t = alloc 16 align 8
e = alloc 8 align 8
f = alloc 1 align 8
n = realloc n 16
r = alloc 3 align 8
free q
l = realloc l 0
free i
free s
free t
t = realloc a 32
a = alloc 9 align 8
s = alloc 1 align 16
i = alloc 1 align 8
k = realloc k 1
q = alloc 3 align 8
free t
t = alloc 17 align 16
free l
m = realloc m 8
l = alloc 0 align 8
free l
l = alloc 7 align 8
free g
g = alloc 1 align 8
free h
h = alloc 0 align 8
free h
f = realloc f 0
h = alloc 2 align 16
n = realloc n 1
c = realloc c 16
l = realloc l 2
free o
o = alloc 0 align 16
free a
a = realloc j 1
i = realloc i 1
j = alloc 10 align 16
free s
free f
free q
q = alloc 8 align 8
g = realloc g 2
n = realloc n 2
f = alloc 8 align 8
s = alloc 0 align 8
free g
g = alloc 16 align 16
o = realloc o 0
free r
r = alloc 10 align 8
t = realloc t 16
free r
r = alloc 8 align 8
free d
r = realloc r 1
d = alloc 0 align 8
free c
c = alloc 8 align 8
free j
j = alloc 10 align 8
free i
i = alloc 8 align 8
free n
free r
free q
c = realloc c 9
q = alloc 2 align 8
r = alloc 10 align 8
j = realloc j 9
h = realloc h 0
free i
free h
free q
q = alloc 8 align 8
free m
free e
free r
free j
free t
s = realloc s 8
d = realloc d 0
t = alloc 0 align 16
q = realloc q 8
j = alloc 1 align 8
r = alloc 1 align 16
e = alloc 8 align 8
k = realloc k 1
a = realloc a 0
m = alloc 24 align 16
h = alloc 0 align 8
i = realloc f 4
f = alloc 0 align 16
n = alloc 0 align 8
free i
i = alloc 24 align 16
free m
m = alloc 17 align 16
free n
n = alloc 8 align 16
l = realloc l 4
free p
p = alloc 0 align 16
free j
j = alloc 21 align 8
free r
l = realloc l 20
r = alloc 8 align 8
b = realloc b 25
free k
k = alloc 16 align 8
free g
g = alloc 0 align 8
b = realloc b 17
free r
r = alloc 12 align 8
free s
s = alloc 16 align 16
free a
free c
c = alloc 20 align 8
a = alloc 8 align 8
t = realloc t 0
free l
q = realloc q 24
l = alloc 0 align 8
free t
t = realloc f 0
f = alloc 16 align 8
free l
r = realloc r 6
free b
free t
free n
free q
free s
o = realloc o 16
s = alloc 0 align 8
free f
free s
free o
a = realloc a 24
o = alloc 8 align 8
free i
free j
free r
free p
g = realloc g 4
p = alloc 16 align 8
r = alloc 8 align 8
j = alloc 24 align 8
i = alloc 20 align 8
s = alloc 17 align 16
f = alloc 1 align 16
free c
free f
free s
s = alloc 12 align 8
f = alloc 8 align 8
free f
free s
free j
j = alloc 1 align 8
s = realloc k 17
k = alloc 0 align 8
f = alloc 8 align 8
c = alloc 1 align 16
q = alloc 1 align 8
free q
free c
free f
f = alloc 5 align 8
c = alloc 2 align 8
q = realloc h 4
free i
free q
free f
free k
k = alloc 1 align 8
f = alloc 9 align 16
q = alloc 9 align 8
i = alloc 8 align 16
h = alloc 9 align 8
n = alloc 1 align 8
t = alloc 8 align 16
b = alloc 1 align 8
d = realloc d 0
q = realloc q 1
l = alloc 12 align 8
free s
s = alloc 1 align 8
free l
l = alloc 12 align 8
free s
s = alloc 8 align 16
p = realloc p 20
free l
f = realloc f 8
l = alloc 16 align 8
t = realloc t 16
free p
s = realloc s 1
p = alloc 0 align 16
r = realloc r 4
free t
k = realloc k 1
t = alloc 0 align 16
free r
r = alloc 9 align 8
free t
t = alloc 7 align 8
free r
r = alloc 4 align 8
free t
t = alloc 8 align 8
free r
r = alloc 1 align 16
free t
t = alloc 16 align 8
free r
free t
t = alloc 1 align 16
r = alloc 12 align 8
free k
s = realloc s 1
k = alloc 2 align 8
free r
r = alloc 2 align 8
free k
k = alloc 24 align 16
free r
free s
free l
free n
free h
free i
i = alloc 16 align 8
h = alloc 4 align 8
free q
free h
free o
free m
free t
free p
free f
f = alloc 8 align 16
p = realloc a 24
a = alloc 7 align 16
free a
free p
free g
g = alloc 17 align 8
p = alloc 0 align 8
free j
j = alloc 0 align 8
a = alloc 16 align 16
t = alloc 8 align 8
free t
free a
a = alloc 0 align 8
t = alloc 8 align 8
m = alloc 5 align 16
o = alloc 6 align 16
h = alloc 8 align 8
q = alloc 1 align 8
n = alloc 16 align 16
l = alloc 8 align 8
s = alloc 8 align 8
free l
free m
free h
free b
free i
i = alloc 7 align 8
b = alloc 6 align 8
p = realloc p 1
free g
free d
free j
free e
free o
p = realloc p 1
o = alloc 8 align 8
e = alloc 1 align 8
j = alloc 8 align 8
d = alloc 2 align 16
i = realloc i 0
o = realloc o 4
o = realloc o 6
g = alloc 0 align 8
k = realloc k 21
h = alloc 6 align 8
m = alloc 16 align 8
l = alloc 0 align 8
r = alloc 0 align 8
s = realloc s 7
free t
t = alloc 0 align 8
free i
i = alloc 2 align 8
free t
t = alloc 20 align 8
free i
i = alloc 12 align 8
free m
m = alloc 12 align 8
k = realloc k 4
free q
q = alloc 16 align 16
free j
h = realloc h 12
j = alloc 7 align 8
d = realloc d 1
free i
i = alloc 0 align 16
free o
o = alloc 1 align 8
free p
p = alloc 2 align 8
t = realloc t 16
free r
r = alloc 6 align 8
free l
f = realloc f 24
l = alloc 0 align 8
free h
h = alloc 8 align 16
free m
m = alloc 8 align 16
free n
n = alloc 7 align 8
free i
i = alloc 0 align 8
f = realloc f 21
free p
p = alloc 0 align 8
free p
p = alloc 9 align 8
free r
r = alloc 0 align 16
free k
k = alloc 3 align 8
free i
