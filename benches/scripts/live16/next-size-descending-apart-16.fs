freespace script 1
heap 16384 fit=next order=size-descending coalescing=off granule=16
a = alloc 38 align 4
b = alloc 1 align 16
free a
a = alloc 1 align 8 zeroed
free b
free a
a = alloc 23 align 2
free a
a = alloc 7
b = alloc 39
c = alloc 622
d = alloc 8 align 2
b = realloc b 19
e = alloc 24 align 16
f = alloc 132 align 16
free a
c = alloc 1
a = alloc 128 align 2
free f
f = alloc 17 align 8
g = alloc 136 align 4
free a
free g
g = alloc 0 align 16
a = alloc 250
h = alloc 5 align 16
e = realloc e 0
i = alloc 484 align 8
j = alloc 15
k = alloc 132
l = alloc 0
free f
free l
free k
k = alloc 2 align 2
l = alloc 1
free j
free l
free i
free e
free k
free d
d = alloc 40 align 4
d = realloc d 36
k = alloc 19
free d
c = realloc c 10
d = alloc 24 align 2
free k
k = alloc 61
free d
d = alloc 30 align 16
e = alloc 16
i = alloc 122 zeroed
free a
a = alloc 1 align 8
l = alloc 146 align 4
j = alloc 5
f = alloc 11 align 2
m = alloc 12
n = alloc 12 align 2
l = realloc l 146
o = alloc 2
p = alloc 7 align 4
q = alloc 1
r = alloc 9 align 4
s = alloc 276 align 16
free i
free p
p = alloc 6 align 16
i = alloc 32
free a
m = realloc m 16
m = realloc m 1
a = alloc 249 align 4
t = alloc 395
d = realloc d 14
free r
r = alloc 8 zeroed
u = alloc 11 align 4
free l
l = alloc 0 align 16
free e
free f
n = realloc n 4
free r
free b
b = alloc 112 align 2
free n
j = realloc j 9
n = alloc 0 align 16
r = alloc 6
free g
g = alloc 11 align 16
f = alloc 1 align 2
free p
p = alloc 500 align 4
free b
free r
free o
o = alloc 3 align 16
p = alloc 265
r = alloc 40 align 2
free m
m = alloc 6 align 8
free m
free p
free j
free t
d = realloc d 12
t = alloc 22
j = alloc 3 align 8
p = alloc 1 align 8
m = alloc 205
h = realloc h 2
b = alloc 7
free m
free j
free b
b = alloc 278
j = alloc 128
m = realloc a 249
a = alloc 8 align 4
e = alloc 8
free j
free g
g = alloc 28 align 2
j = alloc 7 align 16
free i
i = alloc 101 align 4
free a
a = alloc 80 align 2
v = alloc 42
w = alloc 7 align 2
x = alloc 46
free x
free f
free i
i = alloc 44 align 16
free v
v = alloc 9
f = alloc 1
x = alloc 15
free o
free b
free w
free u
free c
c = alloc 24 align 2
free p
free f
free q
v = realloc v 27
q = alloc 19 align 16
j = realloc j 3
f = alloc 1
p = alloc 12
u = alloc 86 align 8
w = alloc 9 align 4
b = alloc 17 align 16
free i
free x
free c
free g
free v
free h
h = alloc 1 align 2 zeroed
v = alloc 8 align 4
g = alloc 1 align 8
free s
s = alloc 2 align 4
c = alloc 2
x = alloc 64 align 16
free p
free r
free e
free d
free t
m = realloc m 249
t = alloc 7
d = alloc 0 align 16
e = alloc 12 align 4
r = alloc 8 align 16
free r
free e
free d
free t
t = alloc 24
d = alloc 174
e = alloc 658 align 8
free e
e = alloc 811
q = realloc q 1
free q
q = alloc 51 align 16
free q
free k
free b
free d
free a
free h
h = alloc 145 align 2
a = alloc 17 align 16
d = alloc 2 align 8
b = alloc 48
k = alloc 1 align 16
q = alloc 1 align 16
r = alloc 12
free r
free s
free k
free b
b = alloc 150
k = alloc 1 align 8
s = alloc 129
x = realloc x 128
free x
free k
free b
b = alloc 0 align 8
k = alloc 1
x = alloc 32 align 8
free x
free k
free b
free d
free a
free h
free v
free j
free w
free f
free q
free e
free l
free n
free s
free m
free c
free u
free t
t = alloc 64
free t
free g
g = alloc 61 align 16
free g
g = alloc 48 align 4
t = alloc 33
u = alloc 35 align 8 zeroed
c = realloc t 37
t = alloc 0
c = realloc c 74
free t
t = alloc 96 align 16
m = alloc 16
s = alloc 1 align 16
free u
u = alloc 7
free t
free s
s = alloc 0 align 2
t = alloc 8
n = alloc 320
l = alloc 0 align 4
e = alloc 1 align 8
q = alloc 11 align 4
l = realloc l 172
f = alloc 47 align 8
w = alloc 349
free f
f = alloc 7
j = alloc 25 align 8
free s
s = alloc 10 align 4
v = alloc 8
free w
m = realloc m 8
w = alloc 2 align 16
free q
free g
g = alloc 7 align 16
free w
free v
v = alloc 1 align 8 zeroed
w = alloc 2
q = alloc 61
free q
free e
e = alloc 0 align 16
c = realloc c 78
j = realloc j 0
free w
free t
t = alloc 4 align 8
m = realloc m 24
w = alloc 1 align 8
free t
free w
free m
free f
free l
free j
free g
free n
free v
free c
free u
u = alloc 9 align 16
c = alloc 111 align 16
v = alloc 80 align 16
free e
free v
free c
free u
free s
s = alloc 1 align 2
u = alloc 1
free s
s = alloc 24 align 16
c = alloc 52 align 2
free u
u = alloc 16 zeroed
v = alloc 25 align 8
e = alloc 12 align 4
n = alloc 16 align 16
free c
v = realloc v 5
c = realloc e 13
e = alloc 0 align 16
free n
free e
e = alloc 0
n = alloc 128 align 4
free n
free s
free c
c = alloc 120 align 8
free u
free e
e = alloc 5
u = alloc 64 align 8
free v
v = alloc 130
s = alloc 784 align 8
n = alloc 8 align 4 zeroed
g = alloc 44 align 8
free e
free u
u = alloc 12 align 2
free c
free v
v = alloc 9 align 4
c = alloc 185
e = realloc s 392
s = alloc 112 align 2
j = alloc 459
s = realloc s 224
l = alloc 104
f = alloc 12
j = realloc j 161
m = alloc 8
free n
n = alloc 2 align 8
w = alloc 80 align 4
free s
free f
e = realloc e 4
f = alloc 12
s = alloc 6 align 8
free v
free m
free f
free e
e = alloc 32
f = alloc 7
m = alloc 1
v = alloc 9 align 4
t = alloc 349
j = realloc j 216
free l
free j
free v
free m
free f
free e
free w
free n
n = alloc 1
w = alloc 1
e = alloc 120 align 16 zeroed
f = alloc 1 align 16
m = alloc 5 align 16
t = realloc t 349
v = alloc 27 align 4
free m
m = alloc 60
free v
w = realloc w 1
v = alloc 0 align 2
j = alloc 0 align 16
l = alloc 1 align 4
q = alloc 51 align 4
h = alloc 8
a = alloc 4
d = alloc 0 align 2
a = realloc a 12
free a
a = alloc 0 align 4
free a
a = alloc 4 align 8
b = alloc 34 align 16
k = alloc 6 align 8
l = realloc l 2
x = realloc w 7
w = alloc 8
free w
free x
x = alloc 0 align 4
free x
x = alloc 0 align 2
free x
free b
free a
a = alloc 7
b = alloc 0 align 4
x = alloc 361
w = alloc 97
free w
free x
free b
b = alloc 26
free b
b = alloc 148 align 4
f = realloc f 72
x = alloc 3 align 8
w = alloc 14 align 8
free w
w = alloc 5
free w
w = alloc 67 align 4
r = alloc 7 align 16
free r
free w
free h
free c
free v
free u
free x
free q
free j
j = alloc 8 align 8
free k
free n
free a
free g
free l
free d
free m
free j
free b
b = alloc 1 align 4
j = alloc 0
b = realloc b 0
m = alloc 192 align 2
m = realloc m 0
d = alloc 68 align 8
l = alloc 14 align 16
free l
l = alloc 22 align 8
g = alloc 48
a = alloc 1 align 16
n = alloc 10 align 4
k = alloc 347 zeroed
q = alloc 8 align 8
free k
free s
free b
b = alloc 6
s = alloc 16
k = alloc 16 align 4
x = alloc 73
u = realloc q 24
q = alloc 4
v = alloc 31 align 2
c = alloc 36 align 8
free b
t = realloc t 349
b = alloc 1 zeroed
free c
free m
free b
free d
free e
free j
j = alloc 38
e = alloc 0
free q
free k
free t
t = alloc 3
k = alloc 1
free v
v = alloc 7
q = alloc 52
x = realloc x 48
d = alloc 113
b = alloc 0 align 16
m = alloc 0 align 4
c = alloc 56
h = alloc 13 align 16
w = alloc 16 align 8
r = alloc 13 align 8
free k
k = realloc j 2
free r
free k
free h
h = alloc 60 align 4
k = alloc 13 align 8
free c
c = alloc 21 align 8
free c
free h
free m
free b
free d
d = alloc 9 align 16
free d
d = alloc 23 align 16
b = alloc 245 align 4
m = alloc 27
h = alloc 349 align 8
c = alloc 8 align 8
r = alloc 1 align 4
j = alloc 0
free j
free r
r = alloc 24 align 4
free r
free c
free h
h = alloc 325
c = alloc 1 align 2
r = alloc 0 align 8
free r
r = alloc 20 align 2
free r
free c
c = alloc 30
free c
x = realloc x 96
free x
free m
m = alloc 0
free t
free n
n = alloc 24 align 2
free d
d = alloc 48 align 8
t = alloc 15 align 8
free a
a = alloc 2 align 8
x = alloc 0 align 8
c = alloc 31 align 4
r = alloc 1 align 8
free a
free c
free x
free r
free d
free n
free h
free v
free m
m = alloc 1
free m
m = alloc 12
v = alloc 328 align 4
h = alloc 47 align 16
n = alloc 3 align 8
d = alloc 164 align 8
free d
d = alloc 40
free d
free n
free h
q = realloc q 44
h = alloc 1 align 4 zeroed
w = realloc w 18
free g
g = alloc 52
n = alloc 33
free s
free m
m = alloc 39
free t
t = realloc q 60
q = alloc 4 align 2
free k
free q
q = alloc 16 align 2
free t
free q
free g
free m
free w
free l
free u
free e
e = alloc 56 zeroed
u = alloc 136
l = alloc 1 align 8
w = alloc 0 align 16
m = alloc 97 align 16
g = alloc 9 align 16
q = alloc 2
t = alloc 7 align 16
k = alloc 255
free b
b = alloc 0 align 4
free k
k = alloc 152
s = alloc 15 align 8
free s
free k
free t
free q
q = alloc 9
b = alloc 26
t = alloc 12
k = alloc 63
s = alloc 87 align 8
b = realloc b 253
d = alloc 1 align 4
r = alloc 8 align 16
free r
free d
free b
b = alloc 43
d = alloc 6 align 8
free d
free b
free k
k = alloc 8 align 4
free k
k = alloc 59 align 4
b = alloc 40 align 8
d = alloc 36 align 8
r = alloc 6 align 2
x = alloc 2 align 16
c = alloc 84
free c
c = alloc 43
a = alloc 1 align 8
free a
free c
free x
x = alloc 9 align 2
l = realloc l 1
c = alloc 0 align 8
a = alloc 0
free a
a = alloc 1
free a
free c
c = alloc 0 align 4
free c
free l
free r
free d
d = alloc 8
free d
d = alloc 60 align 4
free d
d = alloc 8 align 4
free d
d = alloc 0 align 8
r = alloc 39 align 4
l = alloc 16 zeroed
c = alloc 4 align 2
a = alloc 31
free a
free c
free l
free r
r = alloc 2
l = alloc 6
c = alloc 8 align 2
free c
v = realloc v 164
c = alloc 1 align 8
free q
free c
free v
free r
r = realloc w 196
w = alloc 7 align 16
v = alloc 8 align 2
c = alloc 2
q = alloc 95
free d
d = alloc 0 align 2
free q
q = alloc 7 align 4
a = alloc 16 align 16
free d
free a
a = alloc 96
free q
free a
free c
free k
free l
free n
free x
free g
free e
e = alloc 8
g = alloc 112
x = alloc 7 align 2
free v
v = alloc 10
free f
f = alloc 15
n = alloc 7
free x
free n
free f
f = alloc 8
free g
g = alloc 0 align 8
n = alloc 16 align 4
x = alloc 13 zeroed
l = alloc 46
k = alloc 1
free f
f = alloc 113 align 4
free k
free f
free l
l = alloc 8
free x
free l
l = alloc 0 align 16
w = realloc w 1
x = alloc 50
f = alloc 12 align 2
free n
n = alloc 1 align 16
k = alloc 3
c = alloc 4
free f
f = alloc 16
a = alloc 6 align 4
q = alloc 136
c = realloc c 8
free q
q = alloc 79 align 2
d = alloc 12 align 4
free c
c = alloc 1 align 2
free d
d = alloc 32
free c
free d
free q
free a
a = alloc 16 align 8
free f
f = alloc 8 align 8
q = alloc 9 align 8
d = alloc 1 align 4
c = alloc 4 align 8
free a
free c
free d
d = alloc 24
b = alloc 152 align 2
c = alloc 5
a = alloc 10 align 8
free q
free a
a = alloc 0
free c
free a
a = alloc 0 align 16
c = alloc 24
free b
free c
c = alloc 43 align 16
free c
free f
free k
free n
free r
free s
free m
free e
free w
w = alloc 9
e = alloc 1 align 2
free d
d = alloc 19
free w
free d
d = alloc 16 align 8
w = alloc 1
free a
free w
free d
free e
e = alloc 1 align 4 zeroed
d = alloc 116 align 4
w = alloc 24 align 2 zeroed
a = alloc 57 align 8
m = alloc 40
s = alloc 8
r = alloc 16
n = alloc 1 align 4
k = alloc 9
f = alloc 0 align 8
free t
t = alloc 43
d = realloc d 120
c = alloc 5 align 2
b = alloc 16 align 16
b = realloc b 32
q = alloc 12 align 8
free f
free q
free b
b = alloc 23
q = alloc 4
f = alloc 1 align 2
free c
free f
free v
free a
a = alloc 1 align 4
v = alloc 0
free u
free d
d = alloc 8 align 8 zeroed
free h
h = alloc 28
u = alloc 0
free d
free w
w = alloc 100 align 2
a = realloc a 2
d = alloc 150 align 16
f = alloc 13
free f
free r
free n
free x
x = alloc 10 align 16
n = alloc 20
free l
l = alloc 1
r = alloc 3 align 16
f = alloc 1
c = alloc 7 align 8
free c
free f
free q
q = alloc 23 align 2
f = alloc 16 align 8
c = alloc 24
free f
free w
free t
s = alloc 81
t = alloc 120 align 16
w = alloc 24 align 8
f = alloc 116
free c
free k
free t
free v
free f
free r
r = alloc 8 align 4
free a
a = alloc 128 align 8
free r
q = realloc q 11
r = alloc 60 align 8
f = alloc 96
v = alloc 116
t = alloc 15
free a
free t
free v
free f
f = alloc 8
v = alloc 32 align 8
free s
free b
free h
free u
u = alloc 11
free v
free l
free f
free n
q = realloc q 11
n = alloc 13
f = alloc 8
l = alloc 2
v = alloc 4 align 4
h = alloc 3 align 8
b = alloc 1 align 8
free v
v = alloc 0
free v
v = alloc 28
s = alloc 0 align 16
free r
free s
free v
free h
free b
b = alloc 8
h = alloc 106 align 16
free l
free b
free f
free n
free q
free e
e = alloc 12
free e
e = alloc 80
q = alloc 0 align 2
n = alloc 8
f = alloc 2 align 4 zeroed
b = alloc 0 align 16
free b
free f
free n
free q
q = alloc 8 align 4
n = alloc 4 align 8
f = alloc 25 zeroed
b = alloc 80
l = alloc 14 align 4
v = alloc 9 align 2
s = alloc 0 align 16
r = alloc 2
t = alloc 2
free t
t = alloc 19 align 8
m = realloc m 80
a = alloc 5
k = alloc 8 align 16
c = realloc b 4
b = alloc 79 align 8
free b
free c
c = alloc 128
free c
free a
a = alloc 31 align 8
q = realloc q 0
c = alloc 7
b = alloc 14
free b
free c
free q
q = alloc 104
c = alloc 0 align 2 zeroed
b = alloc 88
free b
free c
t = realloc t 27
u = realloc u 3
d = realloc d 150
free d
d = alloc 5 align 8
free h
h = alloc 56 align 16
c = alloc 28
b = alloc 14 align 16
free b
free c
free h
free m
free r
free s
free v
free l
free k
free f
free n
free a
free e
free t
free g
free u
free x
free w
free q
free d
d = alloc 67 align 16
free d
d = alloc 16
q = alloc 25 align 8
w = alloc 0
x = alloc 4 align 8
free w
w = alloc 1 align 4
u = alloc 3 align 16
g = alloc 0 align 8
t = alloc 4 align 16
e = alloc 8
a = alloc 16
free e
free x
free d
d = alloc 0 align 2
x = alloc 12
e = alloc 40
n = alloc 8
free e
e = alloc 42 align 4
f = alloc 32 align 16
a = realloc a 4
free d
d = alloc 3 align 16
k = alloc 45
l = alloc 8 align 16
v = alloc 0 align 16
free v
free l
t = realloc t 7
l = alloc 16 align 16
free l
free t
t = alloc 0
l = alloc 8 align 8
free d
free q
free f
free l
l = alloc 1
free l
free n
n = alloc 52
free n
free x
free k
free e
e = alloc 76 align 2
k = alloc 24
x = alloc 23 align 16
free g
g = alloc 37
n = alloc 12 align 16
l = alloc 48
f = alloc 12
q = alloc 8 align 8
d = alloc 107 align 16
v = alloc 5 zeroed
s = alloc 26
t = realloc t 8
r = alloc 24 align 2
m = alloc 0 align 8
h = alloc 47 align 2
free x
x = alloc 5 align 16
free x
x = alloc 1 align 8
c = alloc 2
b = alloc 0
j = alloc 24
p = alloc 13 align 8
i = alloc 1 align 8
free a
free i
free p
free j
free b
free c
c = alloc 1 align 16
b = alloc 30 align 4
j = alloc 14 align 4
p = alloc 8 align 8
free x
free p
h = realloc h 23
free j
free h
free c
c = alloc 16 align 16
free c
free r
free t
q = realloc q 12
t = alloc 6 align 8 zeroed
r = alloc 0
c = alloc 28 align 16
free c
c = alloc 1
free c
c = alloc 44 align 4
free c
free m
free v
free n
w = realloc w 0
n = alloc 0
v = alloc 24
free q
q = alloc 8 align 2
free e
e = alloc 0 zeroed
m = alloc 13
c = alloc 7 align 8
h = alloc 3 align 8
j = alloc 1 align 2 zeroed
p = alloc 89
free b
free r
free g
g = alloc 3
r = alloc 7 align 4
b = alloc 0 align 4
free w
free g
free b
b = alloc 12
g = alloc 1 align 8
free b
r = realloc r 14
b = alloc 16
w = alloc 32 align 8
free u
free k
free w
w = alloc 25 align 8
free g
free p
free l
free b
b = alloc 53
l = alloc 25 align 8 zeroed
p = alloc 5 align 4
free p
free l
j = realloc j 2
free j
free n
n = alloc 1 align 8
c = realloc c 7
free c
free w
w = alloc 1 align 8
c = alloc 60 align 8
m = realloc m 2
free t
free d
d = alloc 101
t = alloc 8
j = alloc 1 align 8
free m
free w
w = alloc 1 align 4
free j
w = realloc w 1
j = alloc 16 align 4 zeroed
free v
free b
free w
free d
free f
free c
c = alloc 7 align 4
f = alloc 1
q = realloc q 24
free q
free c
free h
free e
free f
free r
free t
free n
free s
free j
j = alloc 11 align 8
free j
j = alloc 63
j = realloc j 47
s = alloc 8 align 8
n = alloc 6 align 8 zeroed
n = alloc 4 align 16
t = alloc 21
r = alloc 37 align 16
f = alloc 3 align 4
e = alloc 16 align 4
free t
f = alloc 22
t = alloc 20 align 8
h = alloc 31
c = alloc 1
free j
free c
free h
free t
free f
free r
r = alloc 1 align 4
e = realloc e 5
f = alloc 16 align 2
t = realloc e 0
free r
f = realloc f 15
r = alloc 1 align 4
e = alloc 3 align 16
free t
f = realloc f 4
free e
e = alloc 2 align 16
e = realloc e 1
t = alloc 48
f = realloc f 2
free f
f = alloc 0
free f
f = alloc 0 zeroed
h = alloc 3
r = realloc r 2
free r
r = alloc 0 align 16
free r
free f
f = alloc 13
free f
f = alloc 15 align 4
free t
free f
f = alloc 3
f = realloc f 6
free f
free h
free n
free s
s = alloc 16 align 16
free s
s = alloc 17
n = alloc 3
h = alloc 80 align 4
f = alloc 88
free f
free h
h = alloc 1 align 16
free h
h = alloc 80
free h
h = alloc 15 align 8
f = alloc 16 align 8
t = alloc 16
s = alloc 56
free s
free f
f = alloc 13
free f
free e
free h
h = alloc 1 align 16
free n
n = alloc 4
e = alloc 41 align 2
free t
free h
free e
free n
n = alloc 1 align 16
e = alloc 58 align 4
h = alloc 5 align 2
free e
free h
h = alloc 1 zeroed
e = alloc 1 align 4
t = alloc 12 align 8
f = alloc 0 align 2
f = realloc f 1
s = alloc 1
r = alloc 8 align 8
e = realloc e 0
c = alloc 12 align 4
j = alloc 1 align 8 zeroed
q = alloc 1 align 2 zeroed
d = alloc 12
free h
free r
s = realloc s 0
free s
free d
free c
c = alloc 0 align 8
d = alloc 5 zeroed
free d
free c
free j
free q
free e
free n
n = alloc 0
free f
f = alloc 8
free t
t = alloc 23 align 8
free f
free n
n = alloc 7 align 8
free t
free n
n = alloc 22 align 8 zeroed
free n
n = alloc 21
free n
n = alloc 7
t = alloc 8
free n
free t
t = alloc 52 align 8
n = alloc 1 align 8
f = alloc 0
e = alloc 1 zeroed
q = alloc 0 align 16
free t
t = alloc 9 align 16
j = alloc 3 align 2
c = alloc 12 align 2
d = alloc 0 align 8
s = alloc 8 align 4 zeroed
free j
free d
free f
free t
t = alloc 8
free q
free e
free t
t = alloc 0 align 4
e = alloc 1
q = alloc 6
f = alloc 0 align 16
d = alloc 7 align 8
free f
f = alloc 24 align 4
free t
t = alloc 9 align 16
j = alloc 23
r = alloc 1 align 16
h = alloc 10 align 4
free c
free e
free n
n = alloc 6 align 8
e = alloc 1 align 8
c = alloc 64 align 4
free t
t = alloc 1 align 4
free e
e = alloc 15 align 8 zeroed
free e
free t
n = realloc n 22
t = alloc 12 align 8 zeroed
e = alloc 13 align 4
free e
free t
t = alloc 1
free h
free q
free n
free r
r = alloc 0
n = alloc 8 zeroed
q = alloc 56 align 16
h = alloc 68 align 8
t = realloc t 4
e = alloc 0
w = alloc 25 align 2
free s
free w
free e
free t
t = alloc 8 align 8
free t
t = alloc 8 align 4
free t
free n
n = alloc 7 align 4
t = alloc 8 align 4
e = alloc 1 zeroed
free e
e = alloc 0 align 8
free e
free q
free t
free n
n = alloc 1
free c
d = realloc d 3
h = realloc h 68
c = alloc 8 align 4
free r
free c
free h
free n
free f
f = alloc 7 align 2
n = alloc 8 align 4
free d
free n
free j
j = alloc 1 align 16
n = alloc 0 align 8
j = realloc j 2
d = alloc 5 align 8
h = alloc 4 align 16
free j
free n
free f
f = alloc 8
free d
free f
f = alloc 12
d = alloc 16 align 4
free h
h = alloc 32
n = alloc 0 align 16
free f
f = alloc 8
j = alloc 4 align 4
free d
d = alloc 5
c = alloc 8 align 2
free d
d = alloc 2
free j
j = alloc 0 align 16
free c
c = alloc 12 align 8
n = alloc 9
n = realloc n 0
r = alloc 1
c = realloc c 24
free d
free c
free n
n = alloc 32
c = alloc 22 align 16
h = realloc h 40
d = alloc 65 align 8
t = alloc 0 zeroed
q = alloc 25 align 2
free q
free t
free d
free h
free n
free f
free c
free r
r = alloc 13 align 8
free r
r = alloc 35 align 8
free r
r = alloc 2
c = alloc 6
free c
c = alloc 1
c = realloc c 2
c = realloc c 0
free c
c = alloc 8
f = alloc 0
n = alloc 8
free n
n = alloc 16 align 4
r = realloc r 1
free j
free r
free f
free c
c = alloc 8 align 8
f = alloc 39
r = alloc 21 align 8
j = alloc 25 align 4 zeroed
h = alloc 1 align 8
d = alloc 8 align 16
t = alloc 1 align 16
q = realloc j 25
r = realloc r 42
j = alloc 64 align 16
free n
free r
free d
free h
h = alloc 35 align 2
c = realloc c 12
d = alloc 7
r = alloc 0 align 4
n = alloc 10 align 4
e = alloc 23
w = alloc 0 align 8
free w
w = alloc 12 align 16
free w
w = alloc 1 align 4
s = alloc 1 align 16 zeroed
b = alloc 0 align 16
v = alloc 4 align 8
free b
q = realloc q 12
b = alloc 16 align 4
free w
w = alloc 31 align 4
free v
free j
free q
q = alloc 16 align 2
j = alloc 40
v = alloc 8
free v
free j
free q
free b
free e
free n
free r
free d
d = alloc 1 align 4
r = alloc 12 align 4
n = alloc 13
free n
n = alloc 11 align 2 zeroed
e = alloc 22 align 16
free e
free n
n = alloc 0
free n
n = alloc 40
r = realloc r 11
e = alloc 0
r = realloc r 5
b = alloc 3 align 4
free c
free h
h = alloc 15
free f
free t
free n
w = realloc w 47
n = alloc 6 align 16
t = alloc 8
w = realloc w 23
f = alloc 28
free r
r = alloc 36 align 4
free f
f = alloc 0 align 4
c = alloc 0
free t
d = realloc d 0
t = alloc 17 align 2
free s
free t
t = alloc 11 align 4
s = alloc 0
q = alloc 19 align 2
j = alloc 1 align 4
v = alloc 1 align 8
free d
d = alloc 1 align 8
m = alloc 6
l = alloc 1
free v
free l
l = alloc 0 align 16
v = alloc 10 align 2
q = realloc q 1
free m
free q
free l
l = alloc 1
free d
d = alloc 7 align 8
v = alloc 0
free l
l = alloc 1
free v
v = realloc t 15
t = alloc 5
q = alloc 55 align 4
free l
free n
free c
free d
free s
s = alloc 48
d = alloc 8 align 8
free q
q = alloc 42 align 2
c = alloc 0 align 8
n = alloc 13 align 4
free d
free n
n = alloc 1 align 2
c = realloc c 0
d = alloc 7 align 16
l = alloc 48
m = alloc 1
free n
n = alloc 0 align 16
p = alloc 7
g = alloc 9 align 2
free m
free e
free s
free d
free v
v = alloc 22
free g
free v
free c
free q
free n
free j
free w
free t
free l
free b
free p
h = realloc h 11
p = alloc 23
f = realloc f 0
free p
p = alloc 19
b = alloc 24
free f
free b
b = alloc 1 align 16
free h
free b
r = realloc r 16
b = alloc 25
h = alloc 9 align 2
f = alloc 2 align 8 zeroed
l = alloc 42 align 2
t = alloc 0 align 8
free f
f = alloc 8 align 16
b = realloc b 33
free t
free h
free r
r = alloc 16 align 4
h = alloc 28 align 8
t = alloc 1 align 2
w = alloc 52 align 16
j = alloc 9 align 8
n = alloc 1 align 8
q = alloc 2
c = alloc 1 align 8 zeroed
free p
free l
free h
h = alloc 16 align 2
free h
free j
free w
w = alloc 0 align 16
free w
w = alloc 2 align 2
free w
w = alloc 12
free w
free t
t = alloc 8
w = alloc 0 align 4
b = realloc b 34
free c
free b
free t
f = realloc f 16
free n
w = realloc w 0
n = alloc 0 align 8
free f
free n
n = alloc 16 align 16
f = alloc 1
t = alloc 1 align 8
free f
f = alloc 12 align 4
b = alloc 50 align 8
c = alloc 1 align 8
j = alloc 1
h = alloc 8
l = alloc 0
j = realloc j 2
free h
h = alloc 8 align 2
free n
n = alloc 8
p = alloc 6 align 8 zeroed
v = alloc 0 align 16
w = realloc w 0
r = realloc r 12
free f
free c
c = alloc 2 align 2
free p
p = alloc 20 align 16
free v
free q
free n
free j
free c
free b
free r
r = alloc 0
free r
r = alloc 3 align 4
free r
r = alloc 8 align 16
free r
free t
free p
free w
w = alloc 4
free l
l = alloc 8 align 16
p = alloc 0 align 2
p = realloc p 0
t = alloc 8 align 16
r = alloc 1 align 4
free p
free t
t = alloc 6 align 16
p = alloc 18 align 2
b = alloc 8 align 16
c = alloc 8
j = alloc 8
n = alloc 5
free l
l = alloc 8
q = alloc 45
w = realloc w 12
free q
free j
free b
free t
free h
h = alloc 0 align 16
t = alloc 26 align 2
b = alloc 16
j = alloc 26 align 2
free b
b = alloc 8 align 16
c = realloc c 8
free c
free h
h = alloc 9 align 8
c = alloc 19
h = alloc 12 align 8
q = alloc 0 align 8
w = realloc w 24
v = alloc 3
free l
free v
free w
free n
free j
free c
free b
free r
free h
free p
p = alloc 8 align 16
h = alloc 10 align 16
r = alloc 1
free t
free r
free h
h = alloc 8
free p
free h
h = alloc 18 align 8
p = alloc 8 align 4
r = alloc 26 align 4
t = alloc 7
b = alloc 0 align 8
c = alloc 3 zeroed
p = realloc p 2
free c
c = alloc 7 align 4
free q
q = alloc 1 align 16
j = alloc 16
n = alloc 40 align 16
free r
p = realloc p 4
r = alloc 0 align 4
w = alloc 6
v = alloc 35 align 8
l = alloc 15 align 8
f = alloc 6
free b
t = alloc 0 align 4
b = alloc 30 align 2
free p
p = alloc 0 align 4
free w
free v
free f
f = alloc 7 align 4
l = realloc l 19
free b
free p
free l
l = alloc 17 zeroed
free t
t = alloc 20 zeroed
l = realloc l 34
free h
free q
free r
r = alloc 7 align 8
q = alloc 8
h = alloc 7 align 16
free h
h = alloc 1
free f
f = alloc 7 align 16
free j
free t
free r
free q
free h
free n
free f
free l
free c
c = alloc 21
free c
c = alloc 4 align 4
l = alloc 1
f = alloc 8
n = alloc 5
free n
n = realloc c 1
c = alloc 4
h = alloc 0 align 8
free c
c = alloc 16
q = alloc 7 align 4
r = alloc 1
t = alloc 10 align 4
j = alloc 0
p = alloc 1 align 8
free p
p = alloc 20 align 2
b = alloc 2 align 4
free b
b = alloc 0
v = alloc 8
w = alloc 16
g = alloc 1 align 4
free c
free n
n = alloc 0 align 8
free v
free t
t = alloc 23 align 4
v = alloc 0 align 2
c = alloc 8
free h
free n
free r
free g
g = alloc 0
r = alloc 0
n = alloc 1
v = realloc v 0
h = alloc 2 align 4
d = alloc 12 align 4
s = alloc 23 align 16
free q
q = alloc 20 align 16 zeroed
free t
t = alloc 6 align 4
free s
s = alloc 0 align 16
e = alloc 9 align 4
m = alloc 8
free m
m = alloc 4 align 8
k = alloc 16 align 16
u = alloc 0 align 4
free f
f = alloc 8
free u
free f
free k
free m
free e
e = alloc 1 align 2
free s
s = alloc 1
free e
free s
free d
free h
free v
free n
free w
w = alloc 7
n = alloc 7 align 2
v = alloc 7 align 16
free t
free b
free c
free p
p = alloc 8 align 16
free v
v = alloc 15 align 4
free v
free g
g = alloc 17
free g
g = alloc 1 align 8
free g
g = alloc 15
v = alloc 1
c = alloc 0 align 4
b = alloc 12 align 16
free b
b = alloc 28 align 2
free b
free c
c = alloc 18 align 8
b = alloc 0 align 16
t = alloc 0 align 2
h = alloc 1
d = alloc 24
s = alloc 6
free s
s = alloc 1 align 16
e = alloc 16 align 8
m = alloc 1
k = alloc 1
f = alloc 1 align 4
u = alloc 25 align 4 zeroed
free g
free c
c = alloc 12 align 16
free r
free k
free c
c = alloc 0 align 8
k = alloc 0 align 4
r = alloc 1 align 4
g = alloc 4 align 4
free r
r = alloc 0
free w
free p
p = alloc 14
free q
free b
free v
free m
free e
e = alloc 8
m = alloc 16
v = alloc 0 align 2
b = alloc 1 align 2 zeroed
free s
free b
b = alloc 11 align 8
free v
free b
free m
free e
free d
free h
free t
free k
free f
free c
c = alloc 19 zeroed
f = alloc 3 zeroed
k = alloc 10 align 8
free l
free u
free j
free r
r = alloc 8 align 8
free k
free p
free f
free n
free r
free c
c = alloc 0
r = alloc 7 align 2
r = realloc r 0
n = alloc 0
f = alloc 4
p = alloc 0 align 16
free r
free f
f = alloc 0 align 2
free g
free f
f = alloc 32 align 8
free n
n = alloc 1 align 8
g = alloc 8 align 16
free g
free n
free p
free f
free c
c = alloc 1
free c
c = alloc 8 align 8
free c
c = alloc 8
free c
c = alloc 7 align 16
free c
c = alloc 8
c = realloc c 24
free c
c = alloc 33
free c
c = alloc 30
free c
c = alloc 33 align 4
f = alloc 0 align 4
p = alloc 9
free p
free c
f = realloc f 0
c = alloc 8
p = alloc 12
n = alloc 16 align 8
free f
f = alloc 8
g = alloc 15 align 8
c = realloc c 8
free g
free f
free n
n = alloc 8 align 8
f = alloc 9 align 16
free f
free p
p = alloc 0
f = alloc 24 align 8
g = alloc 9 align 4
free f
f = alloc 12
free f
free p
free c
c = alloc 32 align 4
p = alloc 6 align 8
free p
p = alloc 0 align 8
free g
free n
free c
c = alloc 7
free c
free p
p = alloc 39 align 2
free p
p = alloc 0
c = alloc 1 align 8
free p
p = alloc 16 align 4
free c
p = realloc p 7
c = alloc 2
free p
free c
c = alloc 28 align 8
p = alloc 20 align 16
free c
free p
p = alloc 7 align 16
free p
p = alloc 8
c = alloc 7
n = alloc 8
g = alloc 16 align 16
f = alloc 5 align 4
n = realloc n 0
r = alloc 3 align 2
free f
free n
free g
free r
r = alloc 14 align 16
p = realloc p 8
g = alloc 8
free g
free r
free p
free c
c = alloc 0
p = alloc 33
r = alloc 8 align 4
free c
free r
free p
p = alloc 3 align 4
r = alloc 0 align 16 zeroed
c = alloc 3
r = realloc r 0
g = alloc 1
free g
free p
free r
r = alloc 0
free c
c = alloc 1
p = alloc 8
free p
free r
r = alloc 1
free r
free c
c = alloc 9
free c
c = alloc 1 align 16
free c
c = alloc 12
c = realloc c 0
r = alloc 16 align 16
free r
r = alloc 16 align 16
r = realloc r 17
free r
r = alloc 1
p = alloc 12 zeroed
free p
free r
free c
c = alloc 1 align 8
free c
c = alloc 1
free c
c = alloc 0
free c
c = alloc 1 align 8
c = realloc c 2
free c
c = alloc 0 align 8
free c
c = alloc 16 align 4
r = alloc 8 align 8
free c
free r
r = alloc 24
c = alloc 19 align 16
free r
c = realloc c 19
free c
c = alloc 0
free c
c = alloc 8
free c
c = alloc 8 align 8
r = alloc 8 align 4
free c
c = alloc 1
p = alloc 8 align 4
g = alloc 0
n = alloc 16 align 16
free n
free g
r = realloc r 9
g = alloc 21 align 16
n = alloc 1 align 8
free c
free g
free n
n = alloc 24 align 4
free n
n = alloc 2 align 8
n = alloc 3
free r
free n
n = alloc 9 align 8
free p
p = alloc 8
n = realloc n 0
free n
n = alloc 0
r = alloc 1 align 4
free r
free p
n = realloc n 0
p = alloc 5
free n
n = alloc 2 align 8
r = alloc 14 align 8 zeroed
free p
free n
free r
r = alloc 1
n = alloc 9
free r
r = alloc 16
p = alloc 12
g = alloc 1
free g
free p
free n
n = alloc 13
p = alloc 16 align 2
g = alloc 8
free r
free g
free p
p = alloc 12
g = alloc 8
r = alloc 8 align 8
free n
n = alloc 1 align 8
c = alloc 3 align 4
free r
r = alloc 8
f = alloc 11
free f
free r
r = alloc 4 align 4
free r
r = alloc 18 align 4
free p
free n
n = alloc 5
free n
free g
free r
r = alloc 0
g = alloc 13 align 8
n = alloc 8
p = alloc 0 align 8
free p
p = alloc 14 align 4
free p
free n
free g
free r
r = alloc 8 align 16
g = alloc 12
n = alloc 1 align 8
p = alloc 16
f = alloc 1 zeroed
k = alloc 17
free k
free f
free p
