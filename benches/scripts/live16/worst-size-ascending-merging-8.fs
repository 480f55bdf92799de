freespace script 1
heap 16384 fit=worst order=size-ascending granule=8
a = alloc 478
b = alloc 101 align 16
c = alloc 9 align 2
d = alloc 84 align 4
e = alloc 54
f = alloc 15 align 8
g = alloc 369 align 16
h = alloc 53 align 8
i = alloc 136 align 16
j = alloc 0 align 16
k = alloc 0 align 2
l = alloc 0 align 16
m = alloc 32 align 16
n = alloc 904 align 8
o = alloc 116
p = alloc 420
free p
free o
free a
free m
free k
k = alloc 9 align 16
m = alloc 7 align 2
a = alloc 0
o = alloc 55 align 16
p = alloc 420
q = alloc 416
r = alloc 8 align 16
s = alloc 54
t = alloc 0
u = alloc 131
v = alloc 5
w = alloc 208 align 4
x = alloc 20
free g
g = alloc 1 align 4
free q
e = realloc e 27
k = realloc k 8
q = alloc 54 align 4
free e
e = alloc 420
free w
w = alloc 54
free k
k = alloc 23 align 4
free s
s = alloc 32 align 4
free s
s = alloc 48
free j
j = alloc 420 align 8
free p
o = realloc o 56
p = alloc 273 align 8
free o
o = alloc 7
r = realloc r 4
d = realloc d 84
d = realloc d 168
free s
s = alloc 203
free d
d = realloc u 9
h = realloc h 0
b = realloc b 102
q = realloc q 62
u = alloc 1348 align 2
r = realloc r 4
free g
g = alloc 54
free o
o = alloc 322 align 16
free x
x = alloc 21 align 16
free r
r = alloc 242 align 4
free r
r = alloc 13 align 16
t = realloc t 8
free c
c = alloc 0 align 8
free m
m = alloc 0
q = realloc q 70
free e
e = alloc 3 align 2
free m
h = realloc h 0
m = alloc 0
free c
l = realloc l 0
c = alloc 420 align 8
p = realloc p 20
b = realloc b 110
free k
k = alloc 1
e = realloc e 3
free n
n = alloc 38 align 16
free t
t = alloc 70 align 4
w = realloc w 27
p = realloc p 28
free v
v = alloc 54
free o
o = alloc 420
free u
u = alloc 48 align 4
free n
n = alloc 106 align 16
free f
f = alloc 0 align 4
free t
t = alloc 54 align 8
free w
w = alloc 119 align 8
free h
h = alloc 3 align 16
o = realloc o 420
free l
free o
free p
free c
free r
free b
b = alloc 207 align 4
r = alloc 420 align 16
c = alloc 9 align 8
p = alloc 1050
o = alloc 202
l = alloc 0 align 2
f = realloc f 8
free f
f = alloc 12
q = realloc q 9
free q
q = alloc 769
free q
a = realloc a 0
q = alloc 0 align 8
v = realloc v 27
r = realloc r 436
free r
h = realloc h 6
r = alloc 7
free r
r = alloc 65 align 16
free r
r = alloc 432 align 16
free r
r = alloc 9 align 16
free r
r = alloc 7 align 4
free r
r = alloc 59
s = realloc s 203
g = realloc g 27
free g
g = alloc 420 align 8
l = realloc l 0
free l
l = alloc 71
e = realloc e 473
free e
e = alloc 887 align 16
free e
e = alloc 30 align 8
m = realloc m 0
free m
m = alloc 420
g = realloc g 840
free g
g = alloc 296
free g
g = alloc 9 align 8
free g
g = alloc 241 align 8
free g
g = alloc 9 align 4
free g
p = realloc p 54
g = alloc 6 align 8
h = realloc h 32
free h
h = alloc 0 align 8
free h
h = alloc 54 align 16
free h
h = alloc 56
free h
p = realloc p 55
h = realloc x 4
x = alloc 420
free x
x = alloc 420
free x
x = alloc 7
free x
a = realloc a 0
x = alloc 20
free x
x = alloc 0
free x
x = alloc 3
free x
x = alloc 3 align 8
free x
x = alloc 420 align 2
free x
x = alloc 9 align 2
free l
c = realloc c 18
l = alloc 9 align 4
free x
x = alloc 136
j = realloc j 420
free l
free j
free c
free g
g = alloc 5
c = alloc 3 align 8
j = alloc 7
l = alloc 38 align 16
r = realloc r 7
free a
a = alloc 1 align 8
free r
p = realloc p 110
x = realloc x 4
r = alloc 16 align 4
free a
a = alloc 24 align 8
g = realloc g 0
free r
r = alloc 11
free g
q = realloc q 16
w = realloc w 1
g = realloc x 4
x = alloc 7 align 4
free r
r = alloc 100
a = realloc a 93
free x
x = alloc 8
e = realloc e 60
free a
a = alloc 136
h = realloc h 2
c = realloc c 0
free e
e = alloc 420 align 8
f = realloc f 24
p = realloc p 46
free c
o = realloc o 210
free o
free h
h = alloc 3 align 2
o = alloc 4 align 16
c = alloc 1 align 8
u = realloc u 24
free u
i = realloc i 119
v = realloc v 30
free p
free v
free h
free r
r = alloc 420 align 8
h = alloc 102 align 8
v = alloc 64
p = alloc 5
l = realloc l 34
u = alloc 9 align 16
free i
j = realloc j 7
i = alloc 4 align 4
free u
u = alloc 0 align 8
l = realloc l 34
free i
i = alloc 35 align 16
u = realloc u 9
free l
m = realloc m 14
l = realloc p 2
p = alloc 420 align 4
w = realloc w 1
free u
u = realloc t 1
g = realloc g 12
t = alloc 28 align 4
c = realloc c 1
free w
w = alloc 7 align 4
free c
c = alloc 48 align 8
free w
w = alloc 7
free c
c = alloc 48 align 16
free w
w = alloc 0
free c
c = alloc 0 align 8
c = realloc c 28
free w
w = realloc v 48
v = alloc 30 align 8
v = realloc v 28
free c
c = alloc 1 align 16
free v
v = alloc 64 align 4
free c
c = alloc 9 align 8
free v
u = realloc u 57
v = alloc 4 align 2
free c
c = alloc 52 align 8
free v
r = realloc r 420
o = realloc o 20
i = realloc i 43
v = alloc 0 align 16
i = realloc i 1
free c
v = realloc v 9
o = realloc o 86
free i
m = realloc m 28
x = realloc x 4
i = alloc 284 align 8
free d
free h
free r
r = alloc 48 align 16
t = realloc t 20
h = alloc 0
free e
free k
free p
free q
free m
free b
b = alloc 420
m = alloc 16 align 4
q = alloc 250
p = alloc 7 align 8
k = alloc 7
e = alloc 20 align 8
d = alloc 0 align 2
c = alloc 24 align 8
free a
free o
free d
free e
free k
free p
free q
q = alloc 9 align 16
p = alloc 60 align 4
k = alloc 9
e = alloc 9 align 2
d = alloc 8
o = alloc 24 align 8
free b
free c
free v
free u
free j
j = alloc 4 align 8
u = alloc 9 align 4
v = alloc 20 align 16
c = alloc 24
n = realloc n 90
b = alloc 3
l = realloc l 0
a = alloc 24
l = realloc l 0
free q
q = alloc 39 align 16
free v
v = alloc 7 align 4
free j
j = alloc 7 align 8
free p
p = alloc 3
free a
free p
free n
n = alloc 9
p = alloc 7
a = alloc 109 align 4
free a
a = alloc 0
v = realloc v 7
free v
f = realloc f 24
v = alloc 8
free v
v = alloc 9 align 16
free v
v = alloc 20
c = realloc c 32
g = realloc g 24
free g
g = alloc 40
g = realloc g 15
free g
s = realloc s 187
g = alloc 3
free g
g = alloc 169 align 4
free g
g = alloc 9
free g
g = alloc 63
free g
g = alloc 8
free g
g = alloc 16 align 4
free g
g = alloc 250 align 8
v = realloc v 11
free v
v = alloc 16 align 8
free v
v = alloc 47 align 8
free v
v = alloc 9
free v
f = realloc f 48
v = alloc 9
r = realloc r 44
free r
r = alloc 6 align 2
free r
r = alloc 64
e = realloc e 9
l = realloc l 2
free l
l = alloc 49 align 16
free l
l = alloc 6 align 16
free l
l = alloc 9 align 16
free l
l = alloc 16
free l
l = alloc 54 align 8
s = realloc s 5
free s
s = alloc 11
h = realloc h 8
free h
h = alloc 45
free h
h = alloc 49
free h
h = alloc 9 align 16
free h
h = alloc 8 align 8
j = realloc j 4
free j
j = alloc 3 align 8
free j
j = alloc 37
free j
j = alloc 9
free j
j = alloc 7 align 8
free j
n = realloc n 13
free r
free u
free k
free m
m = alloc 8
k = alloc 1 align 8
free d
d = alloc 7 align 4
u = alloc 250
r = alloc 16
j = alloc 0
free v
v = alloc 12
free w
w = alloc 15
free o
o = alloc 0 align 2
free l
l = alloc 16
free d
l = realloc l 2
d = alloc 17
free h
h = alloc 1 align 16
free f
f = alloc 3
free t
t = alloc 2 align 16
free c
c = alloc 7
free u
u = alloc 48
free v
v = alloc 4 align 4
free l
l = alloc 28
free i
i = alloc 52 align 4
free n
n = alloc 1 align 16
t = realloc t 3
d = realloc d 63
free k
k = alloc 83
free m
m = realloc o 0
o = alloc 48 align 4
v = realloc v 8
d = realloc d 64
free u
u = alloc 4 align 8
free u
u = alloc 56
free x
x = alloc 7
free q
q = alloc 0 align 4
free n
n = alloc 0 align 2
free r
r = alloc 54 align 4
free i
i = alloc 68
e = realloc e 1
free w
w = alloc 0
j = realloc j 8
free s
s = alloc 54
free h
h = alloc 32
free w
w = alloc 54
e = realloc e 1
free c
c = alloc 3 align 4
free q
q = alloc 49 align 4
free i
i = alloc 0 align 8
l = realloc l 32
i = realloc i 0
free x
o = realloc o 96
x = alloc 39
k = realloc k 83
free c
c = alloc 3 align 8
free w
u = realloc u 40
w = alloc 54
free x
e = realloc e 66
x = alloc 32
free v
v = alloc 3 align 8
free v
m = realloc m 0
free m
free u
u = alloc 48
m = alloc 7 align 8
p = realloc p 2
k = realloc k 166
v = alloc 1 align 4
free v
free a
free m
free k
free i
free c
c = alloc 0 align 16
i = alloc 54
free h
free u
free w
free e
e = alloc 68 align 16
w = alloc 54 align 4
u = alloc 0 align 8
h = alloc 33 align 8
k = alloc 54
m = alloc 7
a = alloc 68
v = alloc 48 align 2
free x
x = alloc 3 align 16
free a
f = realloc f 102
a = alloc 7 align 8
l = realloc l 28
free p
p = alloc 0
x = realloc x 3
free r
free m
free g
g = alloc 1
m = alloc 9 align 4
r = alloc 7 align 16
i = realloc i 70
free a
r = realloc r 7
a = alloc 22 align 16
free m
m = alloc 33 align 2
free d
d = alloc 209
free x
x = alloc 56
a = realloc a 14
free h
free p
free m
m = alloc 7
p = alloc 55 align 16
h = alloc 58
free x
x = alloc 24 align 4
free s
q = realloc q 24
j = realloc j 4
n = realloc n 7
s = alloc 54 align 8
a = realloc a 7
d = realloc d 210
free a
a = alloc 31 align 4
free t
t = alloc 81
free h
h = alloc 0 align 8
k = realloc k 46
free d
d = alloc 7
free m
m = alloc 54 align 8
free s
s = alloc 1 align 16
free n
free x
free s
free d
free h
h = alloc 54
d = alloc 54 align 16
free q
free b
free a
free i
free u
u = realloc f 51
f = alloc 23
i = alloc 9 align 16
h = realloc h 62
a = alloc 47
b = alloc 7
q = alloc 68 align 16
s = alloc 62
x = alloc 64 align 8
n = alloc 32 align 16
u = realloc u 8
free u
u = alloc 15 align 8
free g
g = alloc 28
free e
e = alloc 56
free f
i = realloc i 9
k = realloc k 38
f = alloc 54
w = realloc w 58
c = realloc c 0
free u
u = alloc 1
free e
e = alloc 22
free m
x = realloc x 2
m = alloc 58 align 8
free l
r = realloc r 7
d = realloc d 60
l = alloc 52
free x
x = alloc 32 align 8
free x
x = alloc 56 align 8
x = realloc x 28
free m
m = alloc 15 align 8
r = realloc r 7
free q
q = alloc 21 align 4
free k
k = alloc 36 align 2
free g
g = realloc r 11
r = alloc 0 align 4
free q
q = alloc 17
free l
l = alloc 4 align 4
free d
d = alloc 24 align 2
free d
g = realloc g 1
d = alloc 62 align 2
free b
h = realloc h 2
b = alloc 54 align 16
free c
f = realloc f 1
c = alloc 121
free a
a = alloc 7 align 4
free d
d = alloc 82 align 2
free l
l = alloc 7 align 2
free c
c = alloc 82 align 2
free u
u = alloc 15 align 4
j = realloc j 0
free e
free j
free f
free s
free d
free a
free l
l = alloc 6 align 16
a = alloc 48
d = alloc 9 align 2
free g
free d
free a
free l
free c
k = realloc k 9
c = alloc 40 align 8
l = alloc 9 align 4
x = realloc x 12
a = alloc 7
d = alloc 2 align 16
g = alloc 96 align 4
s = alloc 30
f = alloc 9 align 8
j = alloc 32
e = alloc 7 align 8
free n
n = alloc 16 align 8
b = realloc b 0
free e
e = alloc 118
free b
q = realloc q 9
b = alloc 16 align 8
free e
u = realloc u 7
e = realloc q 9
q = alloc 1 align 16
u = realloc u 2
free b
g = realloc g 92
b = alloc 41 align 16
free u
u = alloc 1 align 16
free b
b = alloc 0 align 8
j = realloc j 32
free u
u = alloc 54
free j
j = alloc 64
free u
u = alloc 43 align 16
j = realloc j 72
free u
u = alloc 2 align 2
free j
i = realloc i 18
s = realloc s 22
f = realloc f 4
j = alloc 0
free u
u = alloc 9
free j
j = alloc 4 align 8
free u
u = alloc 0 align 16
free j
j = alloc 7
free u
u = alloc 0
e = realloc e 1
a = realloc a 3
free j
j = alloc 54
free a
free v
free x
x = alloc 8 align 8
v = alloc 17 align 16
free j
free v
free x
free i
free u
u = alloc 8
i = alloc 7 align 16
x = alloc 54 align 8
v = alloc 54 align 8
r = realloc r 2
j = alloc 9 align 2
t = realloc t 2
a = alloc 16 align 8
free d
d = alloc 7 align 8
free a
free t
t = alloc 45
a = alloc 1 align 4
free a
free t
free r
free x
free i
free u
free e
e = alloc 8
free e
e = alloc 12
u = alloc 7
free f
free d
d = alloc 7 align 4
f = alloc 64
free b
free q
free o
o = alloc 36
q = alloc 8
b = alloc 7
i = alloc 16 align 16
x = alloc 16 align 4
r = alloc 54
t = alloc 103 align 8
b = realloc b 7
a = alloc 2 align 16
free s
b = realloc b 3
s = alloc 6
free c
c = alloc 14
free e
e = alloc 6 align 4
free p
free c
free b
free r
free l
l = alloc 5
r = alloc 9 align 16
b = alloc 54 align 4
c = alloc 54 align 16
p = alloc 54
free l
l = realloc q 7
q = alloc 81 align 16
f = realloc f 0
free u
u = alloc 43 align 4
i = realloc i 17
free u
d = realloc d 15
u = alloc 8
free j
j = alloc 0
free l
o = realloc o 20
r = realloc r 0
l = alloc 9
free w
w = alloc 7 align 8
b = realloc b 54
free u
free i
free l
l = alloc 0 align 8
i = alloc 54 align 16
u = alloc 64 align 4
free x
x = alloc 12
free u
u = alloc 12 align 16
free p
p = alloc 8 align 2
free x
x = alloc 60
free f
free k
free b
free a
free u
free t
free r
free m
free g
d = realloc d 56
g = alloc 12 align 16
m = alloc 9 align 4
r = alloc 1 align 2
t = alloc 16 align 8
u = alloc 40 align 8
a = alloc 12
b = alloc 0
k = alloc 9 align 8
f = alloc 64
free c
c = alloc 9 align 4
free f
f = alloc 30 align 16
e = realloc e 3
free p
p = alloc 0 align 2
free q
q = alloc 40
free s
s = alloc 86 align 2
free e
e = alloc 12
free p
p = alloc 5
free w
w = alloc 32
x = realloc x 64
free t
t = alloc 1
e = realloc e 11
free g
k = realloc k 2
g = alloc 7 align 4
free k
free s
free g
free b
free a
a = alloc 7 align 4
b = alloc 16 align 16
g = alloc 40 align 16
s = alloc 0
k = alloc 0 align 8
c = realloc c 17
free u
o = realloc o 24
u = alloc 28 align 16
e = realloc e 16
free c
c = alloc 9
free e
b = realloc b 7
e = alloc 0 align 16
free c
c = alloc 75 align 8
free e
e = alloc 0
free c
c = alloc 30
free e
e = alloc 0 align 8
k = realloc k 8
free c
u = realloc u 44
b = realloc b 54
m = realloc m 9
c = alloc 0
free k
k = realloc c 0
r = realloc r 1
c = alloc 0 align 16
free m
m = alloc 54 align 8
k = realloc k 0
l = realloc l 0
free c
c = alloc 16
free l
l = alloc 54 align 16
free c
c = alloc 3 align 4
free l
l = alloc 7
free c
k = realloc k 0
c = alloc 9 align 8
free l
l = alloc 1 align 16
free c
free k
free g
free o
o = alloc 59 align 4
g = alloc 64 align 8
k = realloc l 0
l = alloc 1 align 8
c = alloc 28 align 8
free c
c = realloc h 55
g = realloc g 68
h = alloc 19
free h
h = realloc d 57
d = alloc 54 align 4
free d
d = alloc 7 align 8
free d
d = alloc 23
o = realloc o 55
b = realloc b 56
free b
b = alloc 63
w = realloc w 40
free w
w = alloc 15
free w
w = alloc 30
free w
w = alloc 3
free w
w = alloc 0
free w
j = realloc j 0
w = alloc 35 align 2
free w
w = realloc p 13
p = alloc 55
f = realloc f 34
free f
free w
w = alloc 63
f = alloc 1
free r
r = alloc 2 align 4
free t
t = alloc 56 align 16
free c
w = realloc w 63
c = alloc 1
free n
n = alloc 56
free t
t = alloc 2 align 8
free v
v = alloc 57
c = realloc c 2
free t
free q
free f
free v
free o
free x
free m
m = alloc 8
x = alloc 1 align 2
o = alloc 8 align 8
v = alloc 21
f = alloc 12 align 4
d = realloc d 2
q = alloc 7 align 16
u = realloc u 4
t = alloc 8
free t
free u
free d
free v
free o
free x
free m
m = alloc 26
free m
free a
free q
q = alloc 49
a = alloc 54 align 8
free n
n = alloc 0
m = alloc 9 align 16
x = alloc 54 align 4
free a
free x
free m
m = alloc 2
x = alloc 28
a = alloc 0 align 16
o = alloc 9
x = realloc x 3
free g
g = alloc 57 align 8
v = alloc 0 align 16
d = alloc 1 align 2
u = alloc 9
t = alloc 63 align 2
free f
f = alloc 1
v = realloc v 0
free e
s = realloc s 0
e = alloc 7
free h
h = alloc 9 align 4
free w
w = alloc 1 align 16
free b
free s
free n
free d
d = alloc 40
n = alloc 3 align 8
s = alloc 5
b = alloc 2
free f
f = alloc 2 align 16
free b
b = alloc 25
v = realloc v 0
free f
f = alloc 33 align 2
free v
v = alloc 40 align 8
free f
f = alloc 1
free v
free s
free n
free d
d = alloc 0 align 8
a = realloc a 35
n = alloc 54
s = alloc 54 align 2
v = alloc 1
free v
w = realloc w 5
v = alloc 7 align 16
free v
free f
free s
free x
free n
free t
t = alloc 11 align 4
e = realloc e 0
n = alloc 40
x = alloc 0
s = alloc 16
f = alloc 54
v = alloc 16 align 4
free t
free i
free v
free k
free p
p = alloc 1
k = alloc 1 align 8
v = alloc 40 align 4
i = alloc 1
t = alloc 4 align 4
free k
free w
free n
free r
free a
free i
free o
free t
free q
free f
free x
free u
free b
free c
free s
free h
free j
free e
free g
free d
free v
free p
free m
m = alloc 0 align 2
p = alloc 25 align 4
free l
l = alloc 5
v = alloc 0 align 8
d = realloc p 50
p = realloc m 15
p = realloc p 1
m = alloc 0 align 4
g = alloc 16
e = alloc 0 align 8
j = alloc 12 align 2
d = realloc d 50
p = realloc p 0
j = realloc j 6
h = alloc 0 align 16
s = alloc 0 align 4
p = realloc p 42
c = alloc 38
b = alloc 8
u = alloc 0 align 8
l = realloc l 0
free v
v = alloc 39 align 8
x = realloc m 4
s = realloc s 0
v = realloc v 19
m = alloc 7
f = alloc 9 align 16
q = alloc 54
d = realloc d 50
t = alloc 32
g = realloc g 20
u = realloc u 2
o = alloc 39
i = alloc 13 align 8
m = realloc m 0
m = realloc m 0
p = realloc p 26
a = alloc 48 align 2
r = alloc 12 align 16
n = alloc 56 align 8
w = alloc 54
k = alloc 40
free l
l = alloc 0 align 8
free k
w = realloc w 50
k = alloc 9
free l
l = alloc 16 align 16
c = realloc c 42
free k
k = alloc 8
a = realloc a 56
d = realloc d 25
free c
free b
free n
n = alloc 9 align 4
free n
free r
free k
free p
free o
o = alloc 6
h = realloc h 9
o = realloc o 22
free d
free o
o = alloc 7 align 16
d = alloc 4
p = alloc 39
k = alloc 8 align 8
r = alloc 12 align 8
n = alloc 2
b = alloc 0 align 8
b = realloc b 4
x = realloc x 2
t = realloc t 36
c = alloc 54
free u
u = alloc 0 align 8
free c
free p
free n
free h
free e
free o
o = alloc 16 align 4
i = realloc i 0
e = alloc 7 align 4
h = alloc 9 align 4
n = alloc 6 align 2
p = alloc 0 align 8
c = alloc 8
r = realloc r 0
free a
a = alloc 5 align 16
free u
j = realloc j 0
free m
free p
free k
free q
free c
free h
h = alloc 54
c = alloc 0 align 16
q = alloc 9 align 4
k = alloc 23
h = realloc h 54
free l
free r
free q
free o
free d
c = realloc c 0
d = alloc 9
o = alloc 16 align 4
q = alloc 6 align 2
r = alloc 0
l = alloc 7 align 8
p = alloc 1
m = alloc 9 align 2
u = alloc 11 align 16
v = realloc v 4
free e
e = alloc 8
free t
t = alloc 3
free d
d = alloc 7
free b
b = alloc 9
free r
r = alloc 1
free c
v = realloc v 0
free r
r = alloc 8 align 8
c = alloc 20
free u
a = realloc a 0
u = alloc 24
free j
s = realloc s 7
e = realloc e 4
j = alloc 1
n = realloc n 2
free r
r = alloc 0 align 8
free l
l = alloc 29 align 16
free d
d = realloc l 16
r = realloc r 7
l = alloc 9 align 8
free j
j = alloc 48 align 16
free s
a = realloc a 0
s = alloc 0 align 16
free m
h = realloc h 27
free n
free h
free p
free u
free g
free x
x = alloc 7 align 4
i = realloc i 17
g = alloc 0 align 16
u = alloc 0 align 2
g = realloc g 8
p = alloc 9 align 4
h = alloc 3 align 16
n = alloc 16 align 16
free n
free h
free p
p = alloc 16 align 4
h = alloc 32 align 8
n = alloc 24
m = alloc 12
c = realloc c 18
x = realloc x 14
a = realloc a 8
free a
a = alloc 36
f = realloc f 7
free f
f = alloc 13 align 16
free f
f = alloc 9 align 16
free f
g = realloc g 12
f = alloc 16
w = realloc w 44
free w
free d
free g
free h
h = alloc 32 align 16
g = alloc 23 align 4
u = realloc u 48
d = alloc 36 align 16
w = alloc 6 align 16
free p
p = alloc 2
free w
w = alloc 7 align 4
free p
p = alloc 12 align 16
free w
j = realloc j 40
w = alloc 9
free p
p = alloc 18
l = realloc l 23
free w
free m
free o
free v
v = alloc 0
o = alloc 33 align 4
m = alloc 1 align 16
w = alloc 16 align 4
c = realloc c 17
free u
o = realloc o 37
u = alloc 3
free k
j = realloc j 20
q = realloc q 3
free b
free j
free o
free a
e = realloc e 2
a = alloc 0 align 2
free s
s = alloc 3 align 8
e = realloc e 1
o = alloc 1
free u
free l
free w
free r
free v
free m
m = alloc 1
h = realloc h 24
v = alloc 7 align 4
r = alloc 2 align 16
t = realloc t 7
free e
free t
t = alloc 32
free t
free h
free n
n = alloc 9
g = realloc g 2
d = realloc d 9
h = alloc 0
n = realloc n 4
f = realloc f 0
t = alloc 0 align 16
e = alloc 1 align 4
w = alloc 8
f = realloc f 0
free f
free e
e = alloc 9 align 16
free v
free e
free t
free w
free n
n = alloc 22
w = alloc 0 align 8
t = alloc 24 align 16
e = alloc 0 align 8
free e
free t
free w
d = realloc d 9
a = realloc a 0
a = realloc a 31
w = alloc 0
t = alloc 9 align 8
e = alloc 40 align 8
v = alloc 40 align 2
f = alloc 26 align 8
free n
free f
free v
d = realloc d 18
v = alloc 1
f = alloc 38 align 8
free e
free f
f = alloc 13 align 8
t = realloc t 4
e = alloc 16
free t
free v
free s
free c
c = alloc 9 align 4
d = realloc d 36
s = alloc 8
v = alloc 0 align 16
t = alloc 7
n = alloc 5 align 4
l = alloc 7 align 16
w = realloc w 0
free w
w = alloc 8
u = alloc 25
j = alloc 40 align 16
b = alloc 1
c = realloc c 25
k = alloc 0 align 8
free k
d = realloc d 4
k = alloc 0
free k
a = realloc a 1
k = alloc 0 align 4
free k
q = realloc q 0
k = alloc 2 align 2
free k
k = alloc 6
free k
k = realloc r 2
r = alloc 12 align 4
free r
free k
free j
free u
free w
free n
free t
t = alloc 26 align 16
b = realloc b 0
n = realloc i 34
free h
free d
d = alloc 0 align 16
h = alloc 8 align 4
i = alloc 4 align 8
w = alloc 18
u = alloc 8 align 8
j = alloc 23 align 16
j = realloc j 16
k = alloc 40
r = alloc 40
h = realloc h 9
e = realloc e 16
free r
r = alloc 8 align 16
free g
v = realloc v 0
free h
free v
free j
free u
u = alloc 9 align 8
j = alloc 0 align 4
free w
free j
free u
free i
free e
e = alloc 40 align 8
i = alloc 8 align 8
free d
free i
i = alloc 31
free e
free s
free c
free k
free q
free o
o = alloc 0 align 8
f = realloc f 29
q = alloc 24
k = alloc 0 align 8
c = alloc 7
free i
free c
free k
free q
q = alloc 16
k = alloc 3 align 16
c = alloc 9 align 8
i = alloc 7 align 16
t = realloc t 2
l = realloc l 14
f = realloc f 28
s = alloc 0 align 8
i = realloc i 7
e = alloc 0
c = realloc c 9
o = realloc o 0
d = alloc 7 align 8
free m
free s
f = realloc f 2
n = realloc n 16
s = alloc 27
m = alloc 2 align 2
t = realloc t 0
b = realloc b 0
free b
free f
free p
free l
free i
free e
e = alloc 40 align 8
i = alloc 8 align 16
a = realloc a 9
free k
free a
free e
free q
q = alloc 7
e = alloc 8
t = realloc t 9
a = alloc 9 align 8
k = alloc 0 align 4
l = alloc 15 align 16
free x
free l
free k
k = alloc 40 align 8
l = alloc 5 align 4
x = alloc 9 align 4
p = alloc 1 align 4
free t
free e
e = alloc 1 align 2
free e
free l
free k
free p
d = realloc d 14
m = realloc m 9
r = realloc r 8
p = alloc 33 align 8
k = alloc 3 align 4
free k
free a
free p
free r
free i
i = alloc 9 align 16
x = realloc x 12
r = alloc 0 align 2
p = alloc 7 align 8
n = realloc n 18
a = alloc 15
o = realloc o 0
free x
free s
free r
q = realloc q 11
r = alloc 14
s = alloc 21 align 16
free a
free s
free r
r = alloc 9
s = alloc 2 align 16
q = realloc q 27
i = realloc i 2
a = alloc 0 align 4
x = realloc q 27
m = realloc m 9
free m
free i
free s
free r
free p
p = alloc 27 align 8
c = realloc c 1
x = realloc x 13
r = alloc 9 align 2
s = alloc 7 align 2
i = alloc 27 align 16
m = alloc 0 align 8
a = realloc a 0
free p
free c
free x
o = realloc o 0
x = alloc 4
c = alloc 0
p = realloc i 24
free p
free x
x = alloc 7
p = alloc 16 align 2
i = alloc 7
q = alloc 22 align 4
n = realloc n 9
k = alloc 0
l = realloc q 14
q = alloc 32 align 16
free p
p = realloc m 0
free c
free p
free n
free i
a = realloc a 0
i = alloc 12
o = realloc o 8
n = alloc 7 align 2
k = realloc k 0
x = realloc x 7
free i
n = realloc n 14
d = realloc d 7
i = alloc 14 align 8
s = realloc s 14
p = alloc 12 align 8
c = alloc 4 align 8
p = realloc p 20
i = realloc i 15
m = alloc 8
e = alloc 3
free n
free l
free i
free c
free s
d = realloc d 15
s = alloc 25 align 4
c = realloc x 3
x = alloc 16 align 16
i = alloc 6
l = alloc 9
l = realloc l 4
n = alloc 9 align 16
free o
free p
free e
free l
r = realloc r 0
i = realloc i 15
free c
c = alloc 1
l = alloc 24
r = realloc r 0
free x
free m
m = alloc 7 align 16
x = alloc 4 align 4
k = realloc k 0
e = alloc 0 align 8
free k
free s
free i
i = alloc 7 align 8
x = realloc x 8
s = realloc x 7
x = alloc 8
k = alloc 16 align 16
free q
free k
k = alloc 9
q = alloc 8
free x
free q
free k
free s
s = alloc 0 align 8
k = alloc 1 align 16
q = alloc 1 align 16
x = alloc 7 align 16
l = realloc l 8
p = alloc 1
o = alloc 32
free m
m = alloc 1 align 4
t = alloc 1 align 4
r = realloc r 12
f = alloc 7
free d
free f
f = alloc 0
d = alloc 5 align 4
b = alloc 0 align 8
b = realloc b 2
free r
free b
b = alloc 7 align 16
d = realloc d 0
r = alloc 16
u = alloc 17
j = alloc 7 align 16
w = alloc 22
v = alloc 2 align 8
h = alloc 8 align 4
g = alloc 1
free b
b = alloc 7
g = realloc g 17
free b
u = realloc u 25
v = realloc v 0
b = alloc 18
free g
a = realloc a 0
g = alloc 9 align 2
f = realloc f 8
free b
b = alloc 7
free f
f = alloc 8 align 8
free b
m = realloc m 0
free m
free u
free w
f = realloc f 9
w = alloc 9 align 4
u = alloc 2 align 2
free j
free u
free w
free f
free h
d = realloc d 0
h = alloc 2 align 2
f = alloc 12
g = realloc g 0
d = realloc d 0
w = alloc 17
u = alloc 0 align 4
g = realloc g 0
c = realloc c 0
j = alloc 0 align 2
free r
free j
i = realloc i 23
j = alloc 16 align 4
f = realloc f 2
r = alloc 7 align 4
m = alloc 9 align 16
b = alloc 16
free c
free a
free l
free q
q = alloc 15
w = realloc w 25
l = alloc 6 align 8
j = realloc j 32
free b
free j
u = realloc u 16
j = alloc 2
v = realloc v 4
g = realloc g 0
x = realloc x 3
p = realloc p 0
b = alloc 7
a = alloc 7 align 16
c = alloc 9 align 8
free w
w = alloc 6 align 16
free c
c = alloc 2
p = realloc p 0
a = realloc a 1
free w
w = alloc 9 align 4
free a
a = alloc 1 align 8
free w
w = alloc 16 align 16
free a
a = alloc 20 align 2
n = realloc n 13
free w
w = alloc 7 align 4
free n
free w
free p
free b
free c
free u
free d
d = alloc 8
j = realloc j 2
s = realloc s 16
u = alloc 24 align 4
free h
free u
u = alloc 0 align 4
free s
free u
free i
free l
free o
o = alloc 16 align 16
l = alloc 1
v = realloc v 8
i = alloc 4
u = alloc 7 align 4
s = alloc 2 align 2
h = alloc 8 align 4
c = alloc 8 align 8
b = alloc 3 align 4
p = alloc 8 align 16
w = alloc 0
free w
w = alloc 8 align 4
free d
d = alloc 3
free m
free d
free p
free b
free c
w = realloc w 7
c = alloc 1 align 8
b = alloc 7
free b
free c
free w
free u
free i
s = realloc s 1
x = realloc x 1
h = realloc h 0
free v
v = realloc f 4
f = alloc 7
i = alloc 1 align 16
u = alloc 9 align 4
free x
x = alloc 7 align 8
w = alloc 9 align 2
free w
free v
free h
h = alloc 7 align 4
v = alloc 1 align 2
free u
free v
free h
e = realloc e 0
h = alloc 6 align 8
k = realloc k 1
r = realloc r 7
v = alloc 0 align 8
free o
free l
free g
g = alloc 22
l = alloc 6 align 4
o = alloc 7
u = alloc 0
free f
free u
free o
free l
free g
i = realloc i 5
g = alloc 3 align 8
l = alloc 6
o = alloc 7 align 16
v = realloc v 1
free v
free l
free g
free i
i = alloc 9
g = alloc 2 align 16
l = realloc q 14
k = realloc k 0
free k
free i
free j
free h
h = alloc 7
l = realloc l 14
a = realloc a 10
r = realloc r 32
a = realloc a 10
free h
free o
o = alloc 20 align 8
l = realloc l 15
t = realloc t 0
h = alloc 0 align 2
j = alloc 0
i = alloc 10 align 4
k = alloc 12 align 4
q = alloc 9
v = alloc 0 align 4
u = alloc 2
f = alloc 15
w = alloc 1
c = realloc t 0
t = alloc 9 align 8
b = realloc u 0
free b
free c
free f
free x
free t
v = realloc v 0
t = alloc 0 align 16
x = alloc 8 align 4
f = alloc 15
c = alloc 9 align 8
b = alloc 0 align 8
u = alloc 1 align 8
p = alloc 9 align 4
o = realloc o 40
d = realloc s 1
g = realloc g 0
s = alloc 16
c = realloc c 4
free k
p = realloc p 0
free a
free p
free u
u = alloc 14
g = realloc g 0
p = alloc 2 align 2
q = realloc q 9
free h
free g
free o
free x
free f
f = alloc 2
x = alloc 4 align 4
o = alloc 9
g = alloc 0
h = alloc 9
free h
free g
g = alloc 8 align 8
q = realloc q 9
u = realloc u 6
free v
free b
i = realloc i 2
free l
free o
free r
free p
free f
f = alloc 1
p = alloc 6 align 8
r = alloc 4
free r
free p
free f
free x
x = alloc 24 align 2
f = alloc 3
p = alloc 0 align 8
c = realloc c 9
i = realloc i 0
r = alloc 1 align 8
p = realloc p 0
free s
free t
free p
free u
u = alloc 9 align 4
p = alloc 9
t = alloc 7
w = realloc w 0
s = alloc 24 align 8
o = alloc 24 align 2
l = alloc 7
free r
free i
free p
free c
free u
free g
free t
t = alloc 24
g = realloc w 0
w = alloc 16
free t
free f
f = alloc 0 align 4
free f
free x
free g
free s
s = alloc 0 align 16
g = alloc 7 align 2
j = realloc j 0
x = alloc 6 align 4
f = alloc 7 align 2
free s
free e
free f
free w
w = alloc 8 align 2
free o
o = alloc 7
l = realloc l 0
f = alloc 11 align 4
e = alloc 0
s = alloc 7 align 16
free j
free f
f = alloc 1 align 2
f = realloc f 4
x = realloc x 10
j = alloc 1
t = alloc 0
u = alloc 0 align 8
free o
o = alloc 1 align 16
c = alloc 9 align 8
p = alloc 8 align 2
i = alloc 0 align 16
r = alloc 7
b = alloc 9 align 16
f = realloc f 8
v = alloc 7 align 8
h = realloc b 9
w = realloc w 4
b = alloc 0 align 16
a = alloc 7
free f
free s
free v
free t
free i
free u
free r
free p
free c
c = alloc 9
p = alloc 9 align 16
r = realloc e 0
e = alloc 16 align 2
free e
free r
free c
c = alloc 8 align 16
p = realloc p 25
r = alloc 0
g = realloc g 3
free c
free b
free o
free a
x = realloc x 4
a = alloc 1
o = alloc 0
b = alloc 0
c = alloc 0
e = alloc 1 align 8
u = alloc 8 align 4
d = realloc d 0
i = alloc 7
t = alloc 7 align 8
v = alloc 9
s = alloc 0 align 4
f = alloc 9 align 16
k = alloc 7 align 2
m = alloc 0 align 2
n = alloc 7
free c
c = alloc 9 align 4
e = realloc e 4
j = realloc j 2
free c
c = alloc 16 align 16
free h
free o
free p
free j
j = alloc 7 align 2
p = alloc 24
o = alloc 9
h = alloc 0
free s
s = alloc 0
free t
n = realloc n 7
free n
free p
free j
free h
free v
free s
free i
free d
free f
f = alloc 0 align 4
d = alloc 16 align 4
i = alloc 1
i = realloc i 5
f = realloc f 0
f = realloc f 0
free m
free w
free d
free l
free e
free f
