freespace script 1
heap 16384 fit=first order=front granule=16
a = alloc 10
b = alloc 10 align 8
c = alloc 1397 align 64
d = alloc 0
b = realloc b 5
e = alloc 3 align 32
f = alloc 24 align 8
g = alloc 0 align 64
h = alloc 5 align 32
free f
free a
free b
b = alloc 24
a = alloc 24
f = alloc 1
i = alloc 80 align 16
j = alloc 24 align 32
k = alloc 80 align 16
l = alloc 80 align 4
m = alloc 8
n = alloc 12
o = alloc 2 align 128
p = alloc 4
i = realloc i 76
n = realloc n 2
p = realloc p 2
q = alloc 11
r = realloc d 0
d = alloc 11
s = alloc 32 align 8
t = alloc 14311
b = realloc b 4
free p
free m
free n
free g
free r
r = alloc 0
free i
free j
free c
c = alloc 16
c = realloc c 80
j = alloc 24 align 32
i = alloc 47
h = realloc h 24
s = realloc s 33
g = alloc 151 align 32
c = realloc c 88
n = alloc 120 align 4
m = realloc i 94
i = realloc o 1
o = alloc 1 align 8
j = realloc j 4
p = alloc 7
t = realloc t 761
free q
q = alloc 3
k = realloc k 40
free q
q = alloc 8
free b
b = alloc 80 align 16
free n
l = realloc l 4
q = realloc q 4
n = alloc 27
free o
o = alloc 3625
free m
m = alloc 128 align 8
free p
c = realloc c 0
p = alloc 8
free o
m = realloc m 132
o = alloc 132
free d
i = realloc i 65
d = alloc 1024 align 16
free k
q = realloc q 0
k = alloc 16 align 128
free d
d = realloc s 33
m = realloc m 128
s = alloc 0 align 4
free r
r = alloc 56
j = realloc j 4
free f
n = realloc n 19
j = realloc j 20
f = alloc 311 align 4
free b
b = alloc 7 align 8
s = realloc s 0
j = realloc j 36
free g
g = alloc 120 align 8
free k
k = alloc 128
free j
j = alloc 2541 align 256
d = realloc d 128
free d
d = alloc 23
free r
r = alloc 7 align 256
free m
p = realloc p 4
m = alloc 5 align 4
l = realloc l 4
h = realloc h 2
l = realloc l 0
free h
h = alloc 8 align 64
free o
l = realloc l 255
o = alloc 0 align 4
free h
h = alloc 255
l = realloc l 0
free q
q = alloc 761
n = realloc n 20
free s
s = alloc 0 align 32
free k
k = alloc 80 align 4
free s
a = realloc a 24
s = alloc 7 align 16
p = realloc p 120
free j
j = alloc 33 align 64
free a
d = realloc d 27
c = realloc c 0
a = alloc 8 align 16
f = realloc f 310
free s
s = alloc 3
m = realloc m 5
free l
k = realloc k 3
free n
free a
free m
d = realloc d 35
b = realloc b 14
m = realloc h 255
h = realloc c 22
k = realloc k 32
c = alloc 24
a = alloc 23
h = realloc h 3751
n = alloc 65 align 16
l = alloc 761
g = realloc g 112
free i
i = alloc 136 align 64
free m
m = alloc 32
free m
g = realloc g 0
free s
free g
free h
h = alloc 0
g = alloc 1 align 32
j = realloc j 33
s = alloc 9
k = realloc k 1
o = realloc o 0
m = alloc 0 align 64
free c
c = alloc 230 align 128
j = realloc j 41
free m
e = realloc e 6
m = alloc 1 align 16
p = realloc p 240
free j
k = realloc k 4
j = alloc 32 align 4
free p
p = alloc 8
n = realloc n 73
g = realloc g 1
free j
j = alloc 8
free g
g = alloc 32
free j
j = alloc 16 align 8
m = realloc m 2
free g
a = realloc a 1
g = alloc 8
l = realloc l 4
free m
m = alloc 0
c = realloc c 238
free l
l = alloc 25 align 8
free c
c = alloc 617
o = realloc o 0
i = realloc i 32
free l
l = alloc 4 align 4
i = realloc i 28
free l
l = realloc f 12
p = realloc p 12
f = alloc 284 align 64
q = realloc q 760
o = realloc o 0
f = realloc f 268
c = realloc c 1234
free i
s = realloc s 31
i = alloc 12
j = realloc j 8
free c
p = realloc p 1
c = alloc 690
g = realloc g 24
free j
j = alloc 8
free g
a = realloc a 0
g = alloc 94
h = realloc h 61
free j
j = alloc 12
free h
h = realloc e 6
e = alloc 8
free j
j = realloc h 22
h = alloc 0 align 16
q = realloc q 776
free e
free j
free m
free g
free s
free r
r = alloc 0 align 8
s = alloc 8 align 64
g = realloc n 65
n = alloc 8 align 32
m = alloc 10 align 4
j = alloc 16 align 128
e = alloc 394 align 8
m = realloc m 14
free m
m = alloc 22 align 16
l = realloc l 6
free l
l = alloc 617
free l
l = alloc 26 align 16
r = realloc r 30
free r
d = realloc d 17
r = alloc 14 align 64
free r
r = alloc 113
g = realloc g 65
free g
g = alloc 64
free g
g = alloc 16
free g
h = realloc h 2
g = alloc 2034 align 64
p = realloc p 7
free p
i = realloc i 4
p = realloc k 4
k = alloc 2
r = realloc r 99
free r
r = alloc 128 align 256
free r
r = alloc 16 align 8
free r
r = alloc 0 align 8
n = realloc n 16
p = realloc p 4
free p
p = realloc q 777
a = realloc a 663
q = alloc 1
o = realloc o 0
free o
k = realloc k 6
a = realloc a 8
o = alloc 3 align 128
k = realloc k 3
m = realloc m 0
k = realloc k 3
free k
free l
free n
n = alloc 8 align 8
l = alloc 164
k = alloc 72
d = realloc d 34
a = realloc a 4
a = realloc a 5
o = realloc o 6
c = realloc c 345
free h
g = realloc g 79
h = alloc 52
s = realloc s 4
free d
d = alloc 5
free t
b = realloc b 2
i = realloc i 3
t = alloc 52 align 256
free b
b = alloc 0
a = realloc a 10
free p
p = alloc 1614 align 32
t = realloc t 104
f = realloc f 264
free p
p = alloc 113 align 4
j = realloc j 88
free i
j = realloc j 3
i = alloc 41 align 64
free r
r = alloc 9
j = realloc j 4
free k
k = alloc 50 align 8
free m
m = alloc 7
free n
n = alloc 9
r = realloc r 9
free l
m = realloc m 3
l = alloc 9 align 256
free i
r = realloc r 17
j = realloc j 112
i = alloc 1
free r
r = alloc 4 align 16
free i
t = realloc t 120
i = alloc 2
free b
b = realloc a 2
a = alloc 129
free b
b = alloc 81
m = realloc m 3
q = realloc q 1
free p
q = realloc q 1
p = alloc 256 align 64
free n
n = alloc 512 align 4
free a
a = alloc 96 align 16
d = realloc d 0
j = realloc j 7
free r
r = alloc 168 align 8
a = realloc a 1
free t
t = alloc 466
e = realloc e 2
q = realloc q 2
free f
t = realloc t 932
t = realloc t 932
f = alloc 104 align 64
a = realloc a 0
free r
r = alloc 8
free p
p = realloc g 1
g = alloc 1 align 8
free g
g = alloc 13 align 32
free d
e = realloc e 4
d = alloc 64
b = realloc b 345
free o
r = realloc r 1
o = alloc 1032
free f
f = alloc 4 align 8
free o
o = realloc c 1
e = realloc e 7
c = alloc 24 align 128
free g
g = alloc 24 align 128
free b
f = realloc f 3
b = alloc 55 align 32
free l
l = realloc k 50
k = realloc q 3
h = realloc h 24
s = realloc s 4
b = realloc b 1
q = alloc 504 align 128
free h
s = realloc s 2
h = alloc 112 align 8
i = realloc i 0
free c
r = realloc r 0
c = alloc 41 align 64
free o
d = realloc d 128
o = realloc e 3
e = alloc 19 align 32
free r
r = alloc 32 align 4
a = realloc a 0
free h
h = alloc 7
e = realloc e 17
free j
j = alloc 3
n = realloc n 4
free k
e = realloc e 2
f = realloc f 6
r = realloc r 16
k = alloc 16
i = realloc i 0
free f
p = realloc p 4
p = realloc p 20
p = realloc p 40
f = realloc c 45
c = alloc 468 align 128
free j
j = alloc 504 align 16
free b
b = alloc 69 align 16
free b
b = realloc n 5
n = alloc 12
q = realloc q 252
s = realloc s 4
h = realloc h 3
k = realloc k 32
free h
h = alloc 48 align 64
l = realloc l 1
free l
l = alloc 5
free c
m = realloc m 2
c = alloc 111 align 4
free f
f = alloc 512
t = realloc t 29
free t
t = alloc 5 align 16
p = realloc p 20
n = realloc n 24
free n
n = alloc 127
j = realloc j 441
g = realloc g 128
free e
e = alloc 255
free f
f = alloc 235 align 4
c = realloc c 115
free d
n = realloc n 142
d = alloc 255
free b
b = alloc 9 align 32
m = realloc m 0
free e
e = alloc 1 align 8
m = realloc m 0
free d
d = alloc 8 align 16
free e
e = alloc 0 align 8
c = realloc c 5
s = realloc s 8
free n
n = alloc 0 align 32
free i
i = alloc 252
e = realloc e 40
free s
s = alloc 4
free n
n = alloc 16 align 8
free g
g = alloc 3
free b
b = alloc 113
p = realloc p 88
q = realloc q 3
free t
m = realloc m 20
t = realloc o 7
k = realloc k 64
o = alloc 33 align 64
free r
r = alloc 33 align 16
i = realloc i 252
c = realloc c 2
free r
r = alloc 8
free q
q = alloc 55 align 64
free a
a = alloc 441
free r
o = realloc o 17
r = realloc p 89
p = alloc 9 align 16
free c
c = alloc 16 align 128
n = realloc n 16
b = realloc b 17
free h
h = alloc 4
free s
s = alloc 4
free n
n = realloc c 8
free h
free p
free m
d = realloc d 0
g = realloc g 2
m = alloc 8
p = alloc 9
h = alloc 86
c = alloc 1
e = realloc e 89
free a
h = realloc h 82
a = alloc 9
t = realloc t 7
free k
f = realloc f 12
k = alloc 51
free a
a = alloc 127
g = realloc g 0
free c
h = realloc h 52
c = alloc 23 align 256
q = realloc q 63
p = realloc p 10
free b
b = alloc 89
free f
b = realloc b 85
f = alloc 0
free f
f = alloc 72
free a
a = realloc s 64
s = alloc 1 align 8
free b
b = alloc 77
free q
t = realloc t 14
q = alloc 3 align 16
free l
l = alloc 17 align 16
r = realloc r 9
free j
a = realloc a 4
l = realloc l 33
j = alloc 12
free e
e = alloc 192
free a
a = alloc 9 align 4
free k
k = alloc 25
free q
q = alloc 6 align 8
i = realloc i 126
free r
r = alloc 129 align 8
free d
k = realloc k 0
d = alloc 1 align 4
l = realloc l 32
free a
a = alloc 405
free q
q = alloc 483 align 8
free n
n = alloc 7
free g
m = realloc m 4
q = realloc q 88
g = alloc 0 align 16
d = realloc d 0
j = realloc j 11
q = realloc q 84
d = realloc d 0
q = realloc q 80
j = realloc j 0
free e
e = alloc 72
free o
o = alloc 8 align 4
free k
k = alloc 1
free m
m = realloc o 4
o = alloc 32
free c
c = alloc 32
free p
p = alloc 1 align 16
free s
l = realloc l 48
s = alloc 7
t = realloc t 13
p = realloc p 1
b = realloc b 0
g = realloc g 0
j = realloc j 17
c = realloc c 4
free l
l = alloc 52
d = realloc d 0
free p
p = alloc 1 align 8
b = realloc b 783
free h
h = alloc 12
free i
i = alloc 8
free j
j = alloc 14
t = realloc t 13
free r
r = alloc 32 align 16
free n
i = realloc i 203
n = alloc 4
free i
i = alloc 23
free p
c = realloc c 12
j = realloc j 13
p = alloc 31 align 16
free j
j = alloc 7 align 16
free p
k = realloc k 1
p = alloc 0
k = realloc k 0
free j
j = alloc 0 align 64
l = realloc l 58
free a
free s
free p
p = alloc 0 align 16
s = alloc 108 align 256
c = realloc c 11
n = realloc n 20
a = alloc 24 align 8
free d
d = alloc 1 align 4
free a
q = realloc q 4
p = realloc p 0
a = alloc 7 align 4
free d
d = alloc 4
c = realloc c 11
d = realloc d 8
d = realloc d 16
free a
a = alloc 4 align 16
free d
o = realloc o 93
g = realloc g 0
d = alloc 72 align 16
free a
a = alloc 8
a = realloc a 4
b = realloc b 784
free d
g = realloc g 4
d = alloc 56 align 8
free b
b = alloc 257 align 16
n = realloc n 4
free d
d = alloc 12 align 8
free n
q = realloc q 8
c = realloc c 40
n = alloc 5
free n
free c
free g
free b
free f
a = realloc a 311
f = alloc 13
b = realloc h 11
h = alloc 9 align 16
free d
a = realloc a 93
d = alloc 0
p = realloc p 25
i = realloc i 46
g = alloc 2 align 16
e = realloc e 36
c = alloc 9 align 32
n = alloc 196 align 8
free h
h = alloc 0 align 8
free n
n = alloc 97 align 4
free h
h = alloc 24
free n
n = alloc 169 align 16
k = realloc k 16
s = realloc s 109
free h
h = alloc 23 align 8
o = realloc o 46
free s
s = alloc 110
free o
o = alloc 20 align 16
p = realloc p 25
free s
s = alloc 9
free p
p = alloc 16 align 4
free s
s = alloc 23 align 32
r = realloc r 16
free p
p = alloc 1
free r
r = alloc 187 align 64
free p
p = alloc 2
free r
q = realloc q 4
r = alloc 20 align 8
free p
k = realloc k 4
p = alloc 2 align 128
free r
r = alloc 11
free p
p = alloc 46 align 16
free r
r = realloc j 0
j = alloc 0 align 8
free p
p = alloc 7
free j
j = alloc 64
e = realloc e 1
free p
p = alloc 7 align 128
free e
e = alloc 4
free p
free h
free s
free r
l = realloc l 4
r = alloc 0 align 8
s = alloc 128
h = alloc 13
p = alloc 9 align 256
a = realloc a 64
free h
n = realloc n 84
h = alloc 16
free o
o = alloc 48
free o
b = realloc b 137
o = alloc 136
free a
r = realloc r 16
j = realloc j 64
a = alloc 32
free j
j = alloc 1
free d
free i
free o
free c
free g
g = alloc 4 align 4
c = alloc 8 align 16
o = alloc 1
i = realloc e 12
e = alloc 6
d = alloc 32
free o
o = alloc 17 align 16
free b
p = realloc p 80
o = realloc o 34
b = alloc 9
g = realloc g 0
q = realloc q 6
free o
o = alloc 0
free j
j = alloc 4 align 16
free i
free d
f = realloc f 14
f = realloc f 10
d = alloc 47 align 8
i = realloc a 48
b = realloc b 0
free q
free b
b = alloc 2
q = alloc 1 align 16
a = alloc 319 align 64
free f
f = alloc 79 align 8
c = realloc c 4
free a
a = alloc 2
free c
d = realloc d 23
h = realloc h 8
c = alloc 72 align 256
free a
f = realloc f 4
f = realloc f 8
a = alloc 29 align 64
a = realloc a 4
free c
free a
free m
free i
free q
h = realloc h 4
k = realloc k 2
j = realloc j 2
q = realloc g 0
d = realloc d 96
g = alloc 56 align 8
d = realloc d 92
free f
free q
free t
t = alloc 22 align 64
q = alloc 39 align 16
g = realloc g 72
f = alloc 32
free f
free s
free d
free n
n = alloc 23
d = alloc 180 align 64
s = alloc 8
s = realloc s 2
f = alloc 3
n = realloc n 39
i = alloc 0 align 8
s = realloc s 3
q = realloc q 83
j = realloc j 0
m = alloc 120
free h
j = realloc j 8
h = alloc 1 align 16
a = alloc 8 align 32
c = alloc 15 align 16
free q
q = alloc 1 align 32
n = realloc n 47
free i
i = alloc 22 align 8
c = realloc c 16
a = realloc a 2
free c
c = realloc e 3
e = alloc 28 align 4
free o
o = realloc q 120
q = alloc 4 align 32
q = realloc q 0
c = realloc c 3
free k
j = realloc j 16
c = realloc c 3
k = alloc 102 align 16
o = realloc o 240
free g
a = realloc a 0
g = alloc 1
d = realloc d 15
free h
g = realloc g 0
h = realloc c 81
free t
free h
free d
d = alloc 8 align 16
h = alloc 4 align 16
t = alloc 9
c = alloc 5 align 16
t = realloc t 16
free k
b = realloc b 2
k = alloc 16
free t
t = alloc 8
free k
k = realloc h 0
h = alloc 8 align 16
i = realloc i 11
g = realloc g 0
f = realloc f 6
free t
t = alloc 32 align 4
free f
f = alloc 0 align 64
free t
t = alloc 1
free f
f = alloc 8 align 4
free t
t = alloc 8
k = realloc k 0
f = realloc f 16
o = realloc o 9
c = realloc c 0
free k
a = realloc a 16
k = alloc 2
free c
c = alloc 0 align 4
free k
l = realloc l 4
n = realloc n 1
e = realloc e 12
k = alloc 25
free c
p = realloc p 160
c = alloc 1 align 8
e = realloc e 28
free k
b = realloc b 4
k = realloc n 1
q = realloc q 0
o = realloc o 24
l = realloc l 0
m = realloc m 16
f = realloc f 2
s = realloc s 4
n = alloc 160 align 128
m = realloc m 32
free e
j = realloc j 8
a = realloc a 1
e = alloc 4
free m
m = alloc 0
h = realloc h 9
free e
p = realloc p 144
e = alloc 51 align 32
free h
h = alloc 16 align 8
free e
c = realloc c 0
n = realloc n 80
e = alloc 20 align 8
free h
h = alloc 108
a = realloc a 8
free e
e = alloc 24
j = realloc j 0
b = realloc b 0
free a
m = realloc m 0
a = alloc 56
free b
b = alloc 0
k = realloc k 1
free a
a = alloc 7 align 32
d = realloc d 8
free k
r = realloc r 16
n = realloc n 160
d = realloc d 12
k = alloc 1
free n
n = realloc i 7
i = alloc 0 align 8
free k
k = alloc 20 align 8
free i
i = alloc 112 align 4
free k
k = alloc 14
f = realloc f 6
free i
i = alloc 63
q = realloc q 0
free f
f = alloc 1
free q
q = alloc 65
j = realloc j 8
l = realloc l 0
c = realloc c 0
free f
f = alloc 65
free c
c = alloc 1
free f
o = realloc o 1
r = realloc r 0
g = realloc g 4
f = alloc 128
n = realloc n 23
t = realloc t 0
free c
c = alloc 8 align 8
free t
free q
i = realloc i 79
q = alloc 25 align 8
c = realloc c 4
l = realloc l 1
t = alloc 9
free a
a = alloc 0 align 16
n = realloc n 23
i = realloc i 39
o = realloc o 0
free j
j = alloc 12 align 32
free m
p = realloc p 41
m = alloc 1 align 256
free a
a = alloc 7
free c
m = realloc m 1
d = realloc d 4
c = alloc 1 align 64
p = realloc p 41
c = realloc c 17
free h
g = realloc g 1
h = alloc 116
free n
h = realloc h 24
free h
free g
g = alloc 17 align 8
c = realloc c 1
h = alloc 1 align 4
n = alloc 1
free n
k = realloc k 0
n = alloc 65
r = realloc r 0
free r
r = alloc 9 align 4
free r
r = alloc 9 align 128
free r
r = alloc 0 align 8
free r
e = realloc e 0
r = alloc 264
j = realloc j 15
free j
j = alloc 72
free j
j = alloc 16
free j
j = alloc 9
free j
j = alloc 264
free j
j = alloc 8
i = realloc i 78
free i
free q
free e
e = alloc 1 align 8
k = realloc k 0
q = alloc 12 align 64
g = realloc g 9
i = alloc 47
free c
t = realloc t 8
g = realloc g 18
c = alloc 1 align 16
free i
a = realloc a 4
i = alloc 253 align 16
free c
c = alloc 31 align 8
s = realloc s 8
free k
k = alloc 72 align 32
free t
t = realloc g 40
g = alloc 8 align 128
free f
c = realloc c 15
f = alloc 1
free n
a = realloc a 4
n = alloc 80
b = realloc b 0
free h
h = alloc 8 align 64
free r
r = alloc 1
free j
free l
free g
g = alloc 40 align 64
l = alloc 8 align 32
j = alloc 9
h = realloc h 4
k = realloc k 88
free g
q = realloc q 1
g = alloc 1 align 8
free k
k = alloc 1
free r
r = alloc 32
free a
a = alloc 16 align 8
m = realloc m 8
a = realloc a 16
a = realloc a 16
l = realloc l 4
free m
n = realloc n 1
g = realloc g 0
r = realloc r 36
m = alloc 2 align 32
t = realloc t 80
free c
free i
free r
free n
g = realloc g 0
b = realloc b 0
n = alloc 8 align 8
r = alloc 0
i = alloc 129 align 64
a = realloc a 1
c = alloc 7 align 16
o = realloc o 0
i = realloc i 64
free h
h = alloc 1 align 16
s = realloc s 9
free i
i = alloc 8
free s
c = realloc c 3
s = alloc 65 align 8
free i
s = realloc s 130
e = realloc e 2
free c
free b
free a
e = realloc e 2
a = alloc 1
l = realloc l 12
b = realloc n 0
t = realloc t 0
n = alloc 7 align 16
p = realloc p 42
n = realloc n 1
c = alloc 1 align 32
free a
free j
free e
free h
k = realloc k 9
m = realloc m 0
b = realloc b 8
free c
free b
free f
free t
free k
n = realloc n 128
k = alloc 1
t = alloc 136
f = alloc 3
s = realloc s 65
b = alloc 12 align 32
c = alloc 64
h = alloc 65 align 8
c = realloc c 213
e = alloc 41 align 32
b = realloc b 4
j = realloc l 0
l = realloc e 20
e = alloc 64 align 4
g = realloc g 0
a = alloc 23
i = alloc 3 align 8
g = realloc g 24
free g
e = realloc e 48
r = realloc r 15
free f
f = alloc 1
g = alloc 4 align 64
free j
j = alloc 1
free a
g = realloc g 4
a = alloc 72 align 16
free i
h = realloc h 16
i = alloc 18 align 16
q = realloc q 0
o = realloc o 16
free p
g = realloc g 136
p = alloc 118 align 8
free n
n = alloc 9
free p
a = realloc a 56
k = realloc k 95
p = alloc 79
r = realloc r 15
b = realloc b 8
f = realloc f 0
free e
free f
free k
free g
free l
l = alloc 18 align 8
t = realloc t 8
g = alloc 0 align 16
k = alloc 6 align 16
t = realloc t 4
f = alloc 32 align 4
c = realloc c 4
e = alloc 79
free f
f = realloc s 4
o = realloc o 32
s = realloc h 16
h = alloc 4
free e
e = alloc 95
m = realloc m 0
b = realloc b 16
c = realloc c 8
free h
h = alloc 0 align 8
free c
t = realloc t 0
free t
free a
free p
o = realloc o 28
i = realloc i 36
p = alloc 178 align 64
e = realloc e 87
k = realloc k 2
a = alloc 178
t = alloc 8 align 16
l = realloc l 26
c = alloc 63 align 32
free h
h = alloc 1
free i
p = realloc p 1
b = realloc b 20
g = realloc g 0
i = alloc 8 align 8
s = realloc s 32
free d
d = alloc 1
free l
o = realloc o 0
l = alloc 136 align 8
d = realloc d 2
free i
b = realloc b 40
free l
free p
n = realloc n 32
p = alloc 9 align 16
l = alloc 24
i = alloc 24 align 16
free i
i = alloc 8
k = realloc k 10
d = realloc d 0
free i
i = alloc 64 align 64
free a
a = alloc 0 align 16
free j
j = alloc 136 align 8
free o
o = alloc 60
free l
l = realloc d 0
free l
free p
free n
free h
free e
t = realloc t 16
e = alloc 57 align 8
h = alloc 8 align 4
r = realloc r 23
n = alloc 0
p = alloc 136 align 256
l = alloc 0
k = realloc k 2
free o
free r
free c
free b
b = alloc 0 align 8
c = alloc 0 align 4
h = realloc h 7
c = realloc c 23
free b
free n
free e
free c
free f
f = alloc 75 align 8
free f
free m
free l
free k
free t
free h
h = realloc i 63
i = alloc 120 align 16
t = alloc 8
k = alloc 120
l = alloc 34 align 16
m = alloc 0
l = realloc l 9
f = alloc 1
c = alloc 9 align 256
e = alloc 41 align 8
n = alloc 1
b = realloc q 0
l = realloc l 25
q = alloc 1 align 64
r = realloc h 126
h = alloc 0
o = alloc 3 align 64
t = realloc t 4
m = realloc m 0
free m
m = alloc 31
d = alloc 1
a = realloc a 0
free a
p = realloc p 132
a = alloc 30 align 64
a = realloc a 4
j = realloc j 7
q = realloc q 9
free q
q = alloc 5 align 16
free q
q = alloc 3 align 128
free q
q = alloc 9 align 64
free q
q = alloc 8 align 128
d = realloc d 1
free d
r = realloc r 110
d = alloc 1
o = realloc o 2
free o
o = alloc 8 align 4
free o
o = alloc 0
b = realloc b 0
free b
b = alloc 1
free b
b = alloc 16
free b
b = alloc 129 align 8
free b
h = realloc h 56
e = realloc e 4
b = alloc 25
free b
free e
free k
free t
free p
r = realloc r 55
p = alloc 15 align 8
t = alloc 24 align 8
k = alloc 8
e = alloc 1 align 16
b = alloc 0
free n
n = alloc 1
free s
l = realloc l 26
s = alloc 1 align 16
free g
g = alloc 1 align 16
free j
j = alloc 4 align 4
free p
o = realloc o 0
p = alloc 0
free m
t = realloc t 23
m = alloc 18 align 4
free i
i = alloc 9 align 8
free k
k = alloc 131 align 16
d = realloc d 2
t = realloc t 7
free b
b = realloc i 18
i = realloc j 55
free i
a = realloc a 4
i = alloc 111 align 8
j = alloc 7 align 4
free j
free q
free d
free b
free e
f = realloc f 1
e = alloc 2 align 4
b = alloc 16 align 8
d = alloc 8
free m
free r
free i
free e
free t
f = realloc f 17
t = alloc 33
e = alloc 0 align 8
i = realloc p 0
p = alloc 31 align 16
t = realloc t 4
r = alloc 1 align 16
f = realloc f 0
m = alloc 1
free p
free e
free h
h = alloc 1
e = alloc 8 align 4
p = alloc 8 align 8
q = alloc 32 align 16
j = alloc 1 align 8
t = realloc t 4
free l
l = alloc 0 align 16
j = realloc j 0
free s
g = realloc g 2
s = alloc 1
m = realloc m 17
free n
n = alloc 0 align 8
free f
f = alloc 38
free b
b = alloc 2 align 4
d = realloc d 24
free k
o = realloc o 8
n = realloc n 0
k = alloc 8
e = realloc e 4
free o
n = realloc n 0
o = alloc 7
free a
k = realloc k 63
a = alloc 16
m = realloc m 4
free f
h = realloc h 0
q = realloc q 16
free q
free p
free n
h = realloc h 0
n = alloc 8
p = alloc 0 align 8
h = realloc h 0
l = realloc l 61
free d
s = realloc s 2
d = alloc 40
c = realloc c 2
q = alloc 8 align 16
m = realloc m 23
g = realloc g 6
f = alloc 1 align 256
free h
o = realloc o 4
free j
free o
free c
free s
free p
free i
free n
n = alloc 16 align 8
i = alloc 47
p = alloc 8 align 4
s = alloc 63
c = alloc 8 align 16
o = alloc 9 align 8
j = realloc s 23
p = realloc p 0
b = realloc b 6
s = alloc 8
q = realloc q 4
h = alloc 8 align 4
free r
r = alloc 8
free h
free l
free c
free j
p = realloc p 8
j = alloc 0 align 32
c = alloc 36
l = alloc 10 align 16
p = realloc p 24
h = alloc 10
free a
a = alloc 0
i = realloc i 48
free f
f = alloc 15
free p
p = alloc 8 align 128
free t
r = realloc r 16
t = alloc 2 align 8
free e
e = alloc 64 align 4
free l
free f
free r
free c
free j
free e
e = alloc 23 align 8
j = alloc 40
e = realloc e 25
h = realloc h 20
c = alloc 4 align 8
r = alloc 20 align 4
c = realloc c 0
o = realloc o 1
i = realloc i 32
p = realloc p 4
f = alloc 0
l = alloc 16 align 64
free b
b = alloc 0 align 8
free l
l = realloc d 28
p = realloc p 4
d = alloc 8 align 8
free b
f = realloc f 0
i = realloc i 32
b = alloc 0
o = realloc o 25
s = realloc s 0
e = realloc e 22
h = realloc h 19
free d
d = alloc 15
free h
h = alloc 16 align 32
free d
f = realloc f 0
d = alloc 9
free h
free e
free g
free p
free a
a = alloc 9 align 16
p = alloc 28 align 32
g = alloc 40 align 16
e = alloc 21 align 64
h = alloc 8
free g
g = alloc 32 align 32
o = realloc o 26
free l
m = realloc m 23
l = alloc 9 align 16
free p
free q
free s
free d
free i
i = alloc 12 align 4
r = realloc r 18
e = realloc e 21
d = alloc 1
s = alloc 12
free s
free d
d = alloc 3 align 4
s = alloc 2
a = realloc a 4
s = realloc s 1
q = alloc 24
a = realloc a 24
o = realloc o 10
h = realloc h 9
p = alloc 0 align 32
i = realloc i 0
k = realloc k 59
g = realloc g 64
free g
g = alloc 9
i = realloc i 7
free i
i = alloc 4 align 4
a = realloc a 8
q = realloc q 24
free q
j = realloc j 80
k = realloc k 0
q = alloc 63 align 4
free q
q = alloc 113 align 8
free q
q = alloc 12 align 8
free q
q = alloc 0 align 256
free q
q = alloc 7
o = realloc o 20
free o
d = realloc d 4
o = alloc 9
free o
i = realloc i 2
o = alloc 4
q = realloc q 7
free q
q = alloc 39 align 16
a = realloc a 4
free a
a = alloc 104 align 32
g = realloc g 18
free g
g = realloc d 2
d = alloc 96 align 16
i = realloc i 18
free i
l = realloc l 0
l = realloc l 0
i = alloc 0
free i
i = alloc 96
free i
free l
free s
g = realloc g 3
c = realloc c 4
p = realloc p 0
s = alloc 1 align 16
free j
j = alloc 80 align 4
l = alloc 8 align 8
i = alloc 16 align 16
b = realloc b 8
free c
k = realloc k 0
g = realloc g 11
c = alloc 65
free d
free g
free j
free p
free e
e = alloc 40
p = alloc 0 align 16
j = alloc 100
g = alloc 16
d = alloc 65 align 16
free d
d = alloc 0 align 8
o = realloc o 3
free o
o = realloc l 7
s = realloc s 9
free p
free q
n = realloc n 4
q = realloc h 65
free q
free e
free n
free f
f = alloc 24 align 16
n = alloc 16 align 16
e = alloc 2
q = alloc 8 align 16
i = realloc i 17
t = realloc t 0
h = alloc 47
b = realloc b 9
e = realloc e 2
n = realloc n 32
p = alloc 16 align 8
l = alloc 64
j = realloc j 0
j = realloc j 0
free j
j = alloc 16
i = realloc i 19
free i
t = realloc t 72
i = alloc 9
a = realloc a 120
e = realloc e 2
free e
j = realloc j 0
b = realloc b 25
q = realloc q 8
t = realloc t 36
j = realloc j 0
e = alloc 2 align 16
free e
p = realloc p 17
l = realloc l 32
e = alloc 9
free e
e = alloc 28 align 64
free g
free l
l = alloc 7 align 16
g = alloc 36
free o
o = realloc n 32
m = realloc m 4
s = realloc s 13
free s
free l
free j
free t
free a
a = alloc 1 align 4
t = alloc 48
e = realloc e 25
free t
r = realloc r 18
t = alloc 5
j = alloc 36 align 16
l = alloc 9 align 16
s = alloc 64 align 4
n = alloc 7 align 16
free e
e = alloc 0
free n
n = alloc 0 align 8
h = realloc h 63
free e
t = realloc t 56
g = realloc g 1
e = alloc 0 align 64
free h
h = alloc 15
free e
e = alloc 5
free h
free k
free t
free m
free g
free b
r = realloc r 17
q = realloc q 9
b = alloc 12
g = alloc 36 align 16
a = realloc a 4
a = realloc a 2
o = realloc o 8
p = realloc p 16
m = alloc 8 align 32
p = realloc p 0
t = alloc 8
n = realloc n 0
free e
i = realloc i 1
free r
p = realloc p 8
d = realloc d 0
r = alloc 7 align 16
n = realloc n 0
e = alloc 4 align 4
s = realloc s 64
k = alloc 1 align 4
p = realloc p 12
h = alloc 1 align 32
q = realloc q 10
e = realloc e 8
free c
c = alloc 8
free d
d = alloc 8 align 8
free e
e = alloc 44 align 64
k = realloc k 0
m = realloc m 16
free c
c = realloc q 5
k = realloc k 0
c = realloc c 10
q = alloc 0 align 16
e = realloc e 4
free l
l = alloc 7 align 16
g = realloc g 56
free f
f = alloc 16 align 16
free e
c = realloc c 12
k = realloc k 8
q = realloc q 0
e = alloc 16 align 16
free h
h = alloc 1
p = realloc p 28
a = realloc a 1
q = realloc q 0
free b
free c
free t
free j
free n
free q
q = alloc 4
n = alloc 1 align 16
f = realloc f 32
free r
free f
f = alloc 28 align 16
r = alloc 56 align 8
free m
free r
free e
e = alloc 8 align 16
r = alloc 20 align 4
m = alloc 55 align 16
q = realloc q 4
j = alloc 7 align 8
m = realloc m 47
free m
m = alloc 24
d = realloc d 12
t = realloc g 28
free t
free q
free r
r = alloc 100 align 64
q = realloc s 64
free q
free e
n = realloc n 0
e = realloc m 20
m = alloc 8 align 4
free j
j = alloc 25
f = realloc f 56
q = alloc 71
s = alloc 8
t = alloc 9
m = realloc m 24
g = alloc 8 align 8
q = realloc q 55
c = realloc g 0
h = realloc h 0
l = realloc l 8
g = alloc 16
b = realloc a 2
free l
free i
free t
free j
free e
e = alloc 8 align 8
j = alloc 7
t = alloc 84 align 32
i = realloc e 4
e = alloc 9 align 8
i = realloc i 0
c = realloc c 0
l = alloc 1 align 16
a = alloc 48 align 128
m = realloc m 12
free q
q = alloc 64 align 16
free a
free l
free c
c = realloc e 5
g = realloc g 12
e = alloc 56
l = alloc 8
p = realloc p 0
e = realloc e 12
p = realloc p 0
a = alloc 0
free a
i = realloc i 32
free b
free o
free k
free d
free r
r = alloc 88 align 8
p = realloc p 0
d = alloc 4
d = realloc d 8
k = alloc 48 align 64
o = realloc m 120
m = alloc 32 align 16
k = realloc k 40
b = alloc 0 align 256
free q
free b
free k
free o
free d
i = realloc i 16
m = realloc m 1
d = alloc 16
o = alloc 16 align 8
free o
free d
free m
free i
free e
e = alloc 3
h = realloc h 0
i = alloc 5
free p
free i
free h
free e
free j
j = alloc 0 align 128
e = realloc g 24
g = realloc n 4
s = realloc s 16
n = alloc 0
h = realloc t 68
t = alloc 4
e = realloc e 25
j = realloc j 0
i = alloc 24
p = alloc 8 align 16
n = realloc n 0
m = alloc 7 align 4
d = alloc 5
o = alloc 88 align 8
k = alloc 17
b = alloc 1
i = realloc i 12
q = alloc 4
a = alloc 88
free l
l = alloc 8 align 16
a = realloc a 96
b = realloc b 1
free l
l = alloc 56 align 32
free b
b = alloc 18 align 32
f = realloc f 112
free l
l = alloc 12 align 16
free f
f = alloc 1
t = realloc t 2
free l
l = alloc 4 align 64
free t
t = alloc 47
free l
s = realloc s 57
l = alloc 42
free t
free g
free l
free c
c = alloc 0
l = alloc 8 align 128
g = alloc 16 align 128
free i
free g
free l
free c
free o
s = realloc s 73
o = alloc 1
c = alloc 32
l = alloc 8 align 4
e = realloc e 12
g = alloc 29
d = realloc d 5
i = realloc l 8
f = realloc f 1
free f
free e
free c
c = alloc 2
d = realloc d 0
free g
g = alloc 7 align 32
a = realloc a 48
m = realloc m 14
e = alloc 1
f = alloc 36
p = realloc p 4
a = realloc a 56
free h
free b
free p
free q
free a
m = realloc m 4
a = alloc 62 align 64
q = alloc 88 align 32
e = realloc e 1
p = alloc 8
b = alloc 8
h = alloc 8
l = alloc 4 align 8
t = alloc 8
r = realloc r 104
free e
p = realloc p 4
c = realloc c 12
e = alloc 40 align 64
free d
q = realloc q 56
d = alloc 4 align 32
free m
m = alloc 17
free e
d = realloc d 0
d = realloc d 12
e = alloc 12
free t
t = alloc 24
k = realloc k 13
m = realloc m 18
free s
free k
free d
d = alloc 25 align 64
k = alloc 68 align 8
s = alloc 80 align 16
q = realloc q 25
free h
b = realloc b 8
h = alloc 12
a = realloc a 78
h = realloc h 11
g = realloc g 4
free q
q = alloc 1 align 16
k = realloc k 84
free g
g = alloc 113
free k
k = alloc 12
free g
g = alloc 1
o = realloc o 12
o = realloc o 13
free k
p = realloc p 0
k = alloc 0 align 32
b = realloc b 9
free o
e = realloc e 13
o = alloc 104
free b
b = alloc 88 align 8
e = realloc e 21
free o
d = realloc d 1
o = realloc l 20
g = realloc g 1
g = realloc g 1
l = alloc 51
free e
k = realloc k 0
e = alloc 39 align 32
free l
free k
free b
free q
free d
free r
r = alloc 7 align 16
d = alloc 81
q = alloc 7
b = alloc 8
k = alloc 0 align 64
l = alloc 3 align 16
free l
p = realloc p 54
r = realloc r 7
l = alloc 8
free l
l = alloc 1 align 16
s = realloc s 81
p = realloc p 27
free p
t = realloc t 8
p = alloc 16
free p
p = alloc 8
j = realloc j 0
free j
j = alloc 15
free j
e = realloc e 38
j = realloc o 4
r = realloc r 8
o = alloc 8 align 16
free o
e = realloc e 76
free h
free b
free a
free t
free r
r = alloc 0
t = alloc 1
free t
free r
r = alloc 25
t = alloc 7
a = alloc 0 align 16
b = alloc 4
j = realloc j 20
h = alloc 8 align 16
free d
d = alloc 120 align 16
o = alloc 81 align 8
free h
h = alloc 8 align 4
free o
o = alloc 0
free h
h = realloc c 13
c = alloc 1 align 128
s = realloc s 24
m = realloc m 34
f = realloc f 4
i = realloc i 16
free o
o = alloc 5
free i
i = alloc 13 align 32
free o
o = realloc l 9
j = realloc j 8
l = realloc k 1
r = realloc r 4
s = realloc s 21
k = alloc 40 align 16
r = realloc r 0
free i
i = realloc h 1
h = alloc 58
q = realloc q 3
free r
r = alloc 120 align 8
j = realloc j 0
free q
q = alloc 31 align 8
free j
c = realloc c 9
free c
free o
o = alloc 15 align 4
c = alloc 20 align 32
j = alloc 1
free j
o = realloc o 16
j = alloc 31 align 8
m = realloc m 24
free m
m = alloc 8 align 16
free m
k = realloc k 48
i = realloc i 4
m = alloc 4 align 32
free m
d = realloc d 9
m = alloc 16 align 4
free m
m = alloc 4 align 128
free m
m = alloc 1
i = realloc i 8
e = realloc e 4
free e
e = alloc 1 align 4
free e
e = alloc 120
g = realloc g 17
free g
g = alloc 12
free g
g = alloc 58
p = realloc p 1
r = realloc r 104
n = realloc n 0
free n
n = alloc 20 align 8
free n
b = realloc b 8
p = realloc p 2
n = alloc 23 align 16
free n
n = realloc a 8
f = realloc f 0
a = alloc 12 align 8
free a
c = realloc c 16
a = alloc 94
free a
a = alloc 0 align 16
free a
a = alloc 9
free a
a = alloc 64 align 8
free a
t = realloc t 0
a = alloc 1 align 16
free a
a = realloc l 12
l = alloc 32 align 4
free l
l = alloc 1 align 8
free l
l = alloc 0
free l
m = realloc m 2
l = alloc 8 align 16
k = realloc k 54
free k
k = alloc 95
free k
free c
free n
free f
free j
free r
q = realloc q 1
e = realloc e 3
r = realloc o 8
m = realloc m 1
m = realloc m 1
o = alloc 28
s = realloc s 42
j = alloc 1 align 16
free i
free o
free e
free q
free a
h = realloc h 57
a = alloc 0 align 16
q = alloc 1
free g
free q
free a
free h
h = alloc 2
r = realloc r 8
a = alloc 1 align 32
p = realloc p 3
m = realloc m 4
q = alloc 1
d = realloc d 1
t = realloc t 0
g = alloc 96
e = alloc 3 align 16
free h
j = realloc j 1
h = alloc 1
o = alloc 7 align 8
i = alloc 56
g = realloc g 80
free p
free g
free o
free h
free j
m = realloc m 4
j = alloc 8
a = realloc a 17
h = alloc 1 align 8
o = alloc 52
free t
d = realloc d 1
t = alloc 24
h = realloc h 0
o = realloc o 53
g = alloc 8 align 64
p = alloc 65 align 32
f = realloc i 40
i = alloc 17
s = realloc s 21
d = realloc d 16
f = realloc f 48
r = realloc r 10
