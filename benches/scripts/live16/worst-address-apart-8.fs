freespace script 1
heap 16384 fit=worst order=address coalescing=off granule=8
a = alloc 851
b = alloc 4 zeroed
c = alloc 1 align 32
b = realloc b 0
a = realloc a 859
free b
b = alloc 1 align 8
d = alloc 4 align 64
e = alloc 95 align 256
f = alloc 64 align 1024
g = alloc 32 align 256 zeroed
h = alloc 113 align 256
i = alloc 0 align 64
j = alloc 24 align 32
a = realloc a 82
j = realloc j 759
free a
free i
i = alloc 24 align 8
e = realloc e 95
a = alloc 1
k = alloc 95 zeroed
l = alloc 24
m = alloc 32 align 32
n = alloc 13 align 1024 zeroed
g = realloc g 8
o = alloc 8
f = realloc f 48
p = alloc 0 align 512
q = alloc 8
q = realloc q 9
j = realloc j 17
r = alloc 48 align 8
s = alloc 0 align 2048
t = alloc 8 align 1024
u = alloc 0 align 2048
v = alloc 845 align 8
free v
a = realloc a 0
v = alloc 13 align 16 zeroed
free v
v = alloc 32 zeroed
free v
v = alloc 56 align 8
free v
v = realloc c 0
f = realloc f 4
c = alloc 48 align 16
free c
c = alloc 62 align 256
h = realloc h 113
free h
h = alloc 2
q = realloc q 25
free q
i = realloc i 21
q = alloc 0 align 16
free q
q = alloc 1 align 16 zeroed
n = realloc n 13
free n
n = realloc j 34
j = alloc 1 align 8
free j
s = realloc s 2
j = alloc 255 align 256
free j
j = alloc 360 align 32
free j
j = alloc 0 align 256
free j
j = alloc 13
n = realloc n 30
f = realloc f 12
free f
d = realloc d 4
f = realloc g 0
g = realloc a 0
b = realloc b 0
j = realloc j 17
a = alloc 25
free a
a = alloc 95
free a
a = alloc 32 align 16
o = realloc o 4
u = realloc u 1
free u
u = alloc 376 align 8 zeroed
k = realloc k 47
free k
u = realloc u 64
h = realloc h 4
k = alloc 95
free k
u = realloc u 32
k = alloc 21 align 64
v = realloc v 0
b = realloc b 0
free b
b = alloc 226 zeroed
p = realloc p 8
free p
p = alloc 74 zeroed
free p
g = realloc g 4
s = realloc s 4
p = realloc q 0
t = realloc t 24
q = alloc 13
free q
q = alloc 91 align 32
free q
u = realloc u 802
q = alloc 1
d = realloc d 1
o = realloc o 4
free o
o = alloc 62 align 32
free o
o = alloc 226 align 256
m = realloc m 64
free m
b = realloc b 230
i = realloc i 13
q = realloc q 3
m = alloc 204 align 256
free m
m = alloc 2 align 16
u = realloc u 810
free u
free m
free p
free n
free v
free h
h = alloc 4 align 512 zeroed
c = realloc c 21
b = realloc b 52
q = realloc q 2
v = alloc 0
d = realloc d 1
n = alloc 57
p = alloc 16 align 32
m = alloc 16 align 64
u = alloc 1 align 8
free p
p = alloc 24 align 16 zeroed
free l
r = realloc r 54
u = realloc u 2
a = realloc a 16
k = realloc k 23
p = realloc p 24
c = realloc c 4
a = realloc a 78
l = realloc g 0
e = realloc e 190
g = alloc 95
e = realloc e 190
free m
l = realloc l 1
m = alloc 0 align 1024
c = realloc c 2
b = realloc b 44
q = realloc q 4
free k
k = alloc 1 align 1024 zeroed
v = realloc v 0
free f
f = alloc 2
g = realloc g 2
free d
d = realloc j 8
j = alloc 13 align 32 zeroed
free n
m = realloc m 4
n = alloc 28
m = realloc m 3
free o
o = alloc 0
free g
r = realloc r 1
g = alloc 3
free v
v = alloc 81
g = realloc g 16
q = realloc q 4
free t
t = alloc 95 align 256 zeroed
free j
j = alloc 868 align 8 zeroed
free d
s = realloc s 28
d = alloc 4 zeroed
free f
q = realloc q 0
f = alloc 190 zeroed
n = realloc n 31
free u
u = alloc 168
free g
g = alloc 24 align 16 zeroed
free j
j = alloc 62
free v
v = alloc 12
i = realloc i 13
h = realloc h 4
free t
t = alloc 4
q = realloc q 0
free r
r = alloc 95 align 256
free m
v = realloc v 12
m = alloc 10 align 16
free c
c = alloc 233
p = realloc p 28
free c
c = alloc 20 align 256
u = realloc u 336
o = realloc o 0
free m
m = alloc 269 align 64 zeroed
free v
p = realloc p 32
j = realloc j 55
v = alloc 0 zeroed
p = realloc p 0
free k
k = alloc 336 align 256
b = realloc b 28
free b
b = alloc 0 align 8 zeroed
free j
j = alloc 13 align 8
f = realloc f 95
l = realloc l 95
free p
p = alloc 9 align 256
h = realloc h 2
e = realloc e 380
free c
c = alloc 0 zeroed
free g
g = alloc 8 align 64
j = realloc j 0
free u
u = alloc 5 align 16
free m
free u
free b
i = realloc i 13
c = realloc c 4
b = alloc 8
u = alloc 0
m = alloc 95 align 8
e = realloc e 32
free g
g = alloc 8 align 16
free e
e = alloc 1 align 16
free g
n = realloc n 31
g = alloc 95 align 32
free e
e = alloc 78 zeroed
f = realloc f 87
free g
g = alloc 36 zeroed
h = realloc h 1
c = realloc c 1
free f
free c
free n
free b
free h
free j
j = alloc 1
h = alloc 0
g = realloc g 72
b = alloc 24
n = alloc 62
d = realloc d 4
free i
free q
free b
free n
free g
free p
t = realloc t 4
p = alloc 95
g = alloc 13 align 32 zeroed
t = realloc t 0
n = alloc 12
a = realloc a 94
b = alloc 13
q = alloc 8 align 8
i = alloc 11 align 16
c = alloc 0 align 256
k = realloc k 168
f = alloc 33 align 16
i = realloc i 5
r = realloc r 94
free c
c = alloc 0
free i
free a
a = alloc 8
i = alloc 56
free e
e = alloc 4 zeroed
v = realloc v 0
free i
i = alloc 1 align 512
free p
q = realloc q 4
p = alloc 0 align 16 zeroed
f = realloc f 3
free f
g = realloc g 6
f = alloc 16
free a
a = alloc 3 zeroed
free h
l = realloc l 79
h = alloc 260 align 16
free s
s = alloc 64
free u
q = realloc q 8
a = realloc a 0
u = alloc 3 align 16
f = realloc f 12
m = realloc m 99
a = realloc a 62
free v
e = realloc e 4
v = alloc 32 align 8 zeroed
free q
g = realloc g 0
g = realloc g 8
l = realloc l 71
q = alloc 11
free r
r = alloc 10 zeroed
s = realloc s 64
free n
c = realloc c 2
p = realloc p 0
n = alloc 5
free o
o = alloc 62 align 8
h = realloc h 252
n = realloc n 0
free i
i = alloc 12
free c
a = realloc a 62
c = alloc 20
free p
p = alloc 72 align 512 zeroed
free l
l = alloc 3
free h
d = realloc d 4
h = realloc j 8
n = realloc n 0
j = alloc 24 align 512
free c
c = alloc 3 align 8
free f
c = realloc c 19
f = alloc 0 align 512
o = realloc o 124
free j
s = realloc s 56
j = alloc 62 zeroed
free j
j = alloc 95
free n
n = alloc 3 align 512
free l
l = alloc 62 align 32
free v
v = alloc 0 align 8 zeroed
free d
d = realloc v 0
v = alloc 10
f = realloc f 0
free j
free k
free v
free q
free e
e = alloc 56 align 64
q = alloc 28 align 64 zeroed
v = realloc e 28
a = realloc a 8
e = realloc g 4
v = realloc v 44
g = alloc 14 align 8 zeroed
u = realloc u 1
k = alloc 32 align 16
h = realloc h 0
k = realloc k 64
j = alloc 95 align 1024
free q
e = realloc e 16
q = alloc 33 zeroed
free e
e = alloc 56 align 64 zeroed
free h
p = realloc p 4
f = realloc f 0
r = realloc r 2
h = alloc 3 align 16
free i
i = alloc 0 zeroed
o = realloc o 116
free m
m = alloc 8 align 16 zeroed
j = realloc j 47
free l
l = alloc 1 zeroed
free e
u = realloc u 2
e = alloc 1 align 64
v = realloc v 2
free c
g = realloc g 7
e = realloc e 1
c = realloc l 2
l = alloc 3
l = realloc l 3
free f
r = realloc r 2
f = alloc 9 align 16 zeroed
free u
u = alloc 32 zeroed
h = realloc h 6
b = realloc b 9
free b
b = alloc 6 align 32 zeroed
v = realloc v 2
free k
r = realloc r 13
k = alloc 0
free g
g = alloc 257 align 8
free q
q = alloc 23
e = realloc e 136
p = realloc p 56
free o
o = alloc 18
free i
i = alloc 33 zeroed
i = realloc i 0
free s
s = alloc 3 align 16 zeroed
free v
p = realloc p 68
v = alloc 62 align 16 zeroed
free g
g = alloc 0
free i
p = realloc p 34
i = alloc 55
free q
q = alloc 3
free s
s = alloc 25
s = realloc s 13
free a
n = realloc n 3
a = alloc 170 align 8
free k
k = alloc 8 align 16
free g
g = alloc 6
free k
k = realloc m 16
l = realloc l 0
m = alloc 105
p = realloc p 18
k = realloc k 24
free a
r = realloc r 13
free n
free f
free b
free c
free m
m = alloc 3 align 1024 zeroed
free k
t = realloc t 0
free r
free t
free i
e = realloc e 3
i = alloc 15 align 16
free i
free e
free v
free o
o = alloc 62
v = realloc u 32
m = realloc m 1
free s
s = alloc 8
u = alloc 162 align 16 zeroed
e = alloc 0
i = alloc 95 zeroed
s = realloc s 7
t = alloc 6 align 8 zeroed
r = alloc 9
k = alloc 1 zeroed
c = alloc 33 align 8
j = realloc j 5
b = alloc 62 align 256
p = realloc p 18
free p
free j
u = realloc u 146
j = alloc 3
p = alloc 4 align 16
f = realloc u 146
c = realloc c 95
u = alloc 9 align 256
n = alloc 8 align 16
h = realloc h 3
a = alloc 4
free a
s = realloc s 15
s = realloc s 0
n = realloc n 16
e = realloc e 0
a = alloc 0 align 16 zeroed
free a
a = alloc 117 align 512
free a
a = alloc 25 align 8
free a
a = alloc 9
free a
a = alloc 1
k = realloc k 2
free k
k = alloc 47 align 512
free k
m = realloc m 1
k = alloc 0
free k
b = realloc b 70
k = alloc 7 align 8 zeroed
n = realloc n 8
n = realloc n 7
free n
n = alloc 8
free n
n = alloc 7 align 1024 zeroed
j = realloc j 176
c = realloc c 184
s = realloc s 0
free s
s = alloc 7 align 256 zeroed
free s
s = alloc 0 zeroed
free s
s = alloc 95
free s
s = alloc 0 align 8 zeroed
free s
s = alloc 13 align 64 zeroed
h = realloc h 1
free h
h = alloc 3 align 16 zeroed
free h
d = realloc d 0
h = realloc j 9
free e
free h
free u
free d
o = realloc o 62
f = realloc f 73
free f
free r
free t
t = alloc 184 zeroed
r = alloc 62
n = realloc n 3
f = alloc 62
c = realloc c 176
d = alloc 5 align 256
u = alloc 0
free r
free u
free d
free c
free n
b = realloc b 0
a = realloc a 0
n = alloc 109 zeroed
o = realloc o 54
c = alloc 62 align 16
d = alloc 4
u = alloc 64 align 16
k = realloc k 8
r = realloc a 4
a = alloc 184
o = realloc o 13
h = alloc 3
t = realloc t 176
e = alloc 3 align 64
e = realloc e 117
j = alloc 9
t = realloc t 184
free h
p = realloc p 8
t = realloc t 0
c = realloc c 31
j = realloc j 8
h = alloc 62 align 64 zeroed
free p
p = alloc 16
free h
free l
u = realloc u 64
l = alloc 62 align 32
b = realloc b 95
h = alloc 9 align 16
free h
h = alloc 0 align 16
q = realloc q 0
p = realloc p 12
o = realloc o 13
g = realloc g 22
free g
g = alloc 24
free j
t = realloc t 4
j = alloc 0 zeroed
free a
a = alloc 1 align 4096
free j
j = alloc 1 align 16 zeroed
free b
u = realloc u 65
b = alloc 23 align 16
free f
d = realloc d 3
j = realloc j 0
f = alloc 64 zeroed
free d
u = realloc u 57
l = realloc l 1
d = alloc 4 align 256
free j
j = alloc 0 align 256
free k
k = realloc o 0
o = alloc 16
free f
f = alloc 0 align 4096
s = realloc s 17
free l
l = alloc 33 align 16
free m
m = alloc 95 align 8
free v
v = alloc 57 align 64
free h
f = realloc f 0
h = realloc g 4
l = realloc l 32
g = alloc 12 align 32
free s
free h
free j
free n
free l
free e
free i
i = alloc 12
r = realloc r 4
r = realloc r 4
e = alloc 56
l = alloc 12
e = realloc e 112
d = realloc d 2
n = alloc 102 align 8 zeroed
free q
free n
free d
free l
i = realloc i 0
g = realloc g 24
l = alloc 8 zeroed
f = realloc f 0
f = realloc f 0
d = alloc 64
n = alloc 36 align 16 zeroed
q = alloc 0 align 4096
j = alloc 128
h = alloc 56
s = alloc 95
free r
b = realloc b 2
c = realloc c 15
r = alloc 66 zeroed
b = realloc b 6
free s
s = alloc 0
e = realloc e 128
free b
b = alloc 48
free e
e = alloc 13
free b
b = alloc 1
free e
d = realloc d 56
e = alloc 1 align 2048
free b
b = alloc 95
n = realloc n 35
free e
e = alloc 4 align 64
free n
n = alloc 0 zeroed
free e
t = realloc t 0
e = alloc 0 align 16
free n
i = realloc i 0
n = alloc 2 align 16
free e
e = alloc 13 align 16
free n
n = alloc 13 align 8
q = realloc q 0
t = realloc t 2
free e
f = realloc f 0
e = realloc l 0
l = realloc o 0
u = realloc u 49
o = alloc 8 zeroed
k = realloc k 0
h = realloc h 28
free t
t = alloc 3
free h
c = realloc c 2
h = alloc 8 align 16
o = realloc o 9
free t
t = alloc 72 align 8
free o
d = realloc d 4
o = alloc 95 align 512 zeroed
p = realloc p 2
free t
i = realloc i 0
c = realloc c 10
t = alloc 0
free p
o = realloc o 47
s = realloc s 2
p = alloc 4 align 8
free t
t = alloc 13 align 256
free p
k = realloc k 0
p = realloc l 0
k = realloc k 0
l = realloc r 82
u = realloc u 45
free t
c = realloc c 10
d = realloc d 2
t = alloc 65
r = realloc u 53
s = realloc s 18
r = realloc r 53
l = realloc l 41
u = realloc n 21
n = alloc 13
free t
t = alloc 8
p = realloc p 0
free n
n = alloc 3 align 256 zeroed
k = realloc k 0
j = realloc j 64
free p
p = alloc 62
free j
t = realloc t 1
q = realloc q 0
j = alloc 65
free p
p = alloc 8 zeroed
free j
l = realloc l 1
j = alloc 11
free p
p = alloc 0 align 64
i = realloc i 0
a = realloc a 3
j = realloc j 3
free a
f = realloc f 0
e = realloc e 8
a = alloc 95 align 64
free j
j = alloc 1 align 1024
free a
a = alloc 62 align 8
free j
j = alloc 13 align 16
h = realloc h 8
free a
g = realloc g 20
a = alloc 1
free h
h = alloc 20 align 512 zeroed
d = realloc d 47
j = realloc j 13
q = realloc q 1
free a
c = realloc c 9
free t
t = alloc 95 align 16
a = alloc 1 align 512 zeroed
t = realloc t 2
free p
p = alloc 16
free p
c = realloc c 9
p = alloc 52
e = realloc e 8
t = realloc t 9
free g
g = alloc 8 align 8
q = realloc q 1
free o
h = realloc h 10
d = realloc d 2
o = realloc p 60
v = realloc v 49
p = alloc 32 align 256
free h
free g
free v
free c
free j
free b
b = alloc 1
free r
free b
free t
free d
d = alloc 95
i = realloc i 0
t = alloc 2 zeroed
b = alloc 48
s = realloc s 16
f = realloc f 0
r = alloc 62 zeroed
j = alloc 2 align 32 zeroed
c = alloc 2
v = alloc 95
g = alloc 83 align 8
h = realloc l 0
b = realloc b 44
l = alloc 1 align 8 zeroed
o = realloc o 68
free e
free n
free f
p = realloc p 24
f = alloc 95 align 16
free f
free p
v = realloc v 47
free v
free r
r = alloc 13
g = realloc g 13
v = alloc 32
p = alloc 95
f = alloc 33 align 16
n = alloc 24 zeroed
o = realloc o 67
e = alloc 60 align 16 zeroed
free e
e = alloc 16 zeroed
free e
free a
free q
free n
free p
free d
free v
v = alloc 44 zeroed
d = alloc 5 zeroed
free g
free b
free o
free c
free u
free j
free v
free s
free h
h = alloc 68
s = alloc 2 align 256 zeroed
v = alloc 12
j = alloc 13
u = alloc 5 align 8 zeroed
k = realloc k 2
l = realloc l 1
c = alloc 1 zeroed
o = alloc 12
d = realloc d 2
b = alloc 13
g = alloc 16 align 256
o = realloc o 48
p = alloc 8 align 32
n = alloc 8 align 16
q = alloc 8 align 32
a = realloc p 4
free t
free a
free n
free q
free o
free b
b = alloc 0
o = alloc 24 align 8
q = alloc 28
c = realloc c 1
r = realloc r 1
n = realloc k 1
m = realloc m 1
k = alloc 8
a = realloc f 32
f = alloc 13
free b
free j
free f
l = realloc l 16
f = alloc 0
j = alloc 95
c = realloc c 1
b = alloc 8
h = realloc h 3
t = alloc 40 align 32
j = realloc j 0
l = realloc l 13
v = realloc v 12
k = realloc k 4
k = realloc k 4
free o
free m
free i
free t
free s
b = realloc b 4
s = alloc 3
t = alloc 0 align 4096
k = realloc k 2
i = alloc 1 zeroed
m = alloc 56 align 32
a = realloc a 36
o = alloc 0
a = realloc a 86
s = realloc s 1
i = realloc i 5
p = alloc 0 zeroed
e = alloc 43 align 64
free m
m = alloc 5 align 4096
free f
g = realloc g 16
f = alloc 1 align 8 zeroed
c = realloc c 8
e = realloc e 2
free a
j = realloc j 0
o = realloc o 0
j = realloc j 0
a = alloc 1
a = realloc a 2
free q
free d
free j
free i
r = realloc r 2
i = alloc 48 align 8
v = realloc v 16
b = realloc b 0
free u
free e
free b
i = realloc i 44
b = alloc 3
e = alloc 1 align 64 zeroed
u = realloc p 16
p = alloc 8
j = alloc 3 align 8
g = realloc g 24
d = alloc 0 zeroed
q = alloc 63 align 8
free u
u = alloc 3 align 1024
s = realloc s 5
free n
free o
free d
free g
i = realloc i 22
g = alloc 62 align 64 zeroed
d = alloc 13 align 8
free s
free c
free k
free r
free m
free t
t = alloc 8 zeroed
m = alloc 0 align 64
u = realloc u 0
d = realloc d 12
r = alloc 59 align 64
a = realloc a 10
b = realloc b 1
k = alloc 9 align 8
c = alloc 40 align 64 zeroed
k = realloc k 18
p = realloc p 7
s = alloc 3
q = realloc q 63
u = realloc u 0
s = realloc s 2
o = alloc 0
n = alloc 1 zeroed
l = realloc l 6
free a
g = realloc g 61
a = alloc 3
free l
l = alloc 16 align 8 zeroed
r = realloc r 43
l = realloc l 0
v = realloc v 8
f = realloc f 0
u = realloc u 0
u = realloc u 0
v = realloc v 0
free s
s = alloc 22
free s
s = alloc 9 align 8
s = realloc s 17
free v
d = realloc d 4
v = alloc 13 zeroed
free h
h = alloc 3 zeroed
i = realloc i 2
free t
t = alloc 4
free v
v = alloc 8 align 8
b = realloc b 17
free s
s = alloc 1 align 8
free d
d = alloc 8 align 8
free j
j = alloc 1 align 2048
free i
i = alloc 3 align 32
free g
g = alloc 29
free g
free s
free b
free p
free c
free v
j = realloc j 5
v = alloc 32
a = realloc a 1
c = alloc 3 zeroed
free f
free j
free k
free n
free e
e = alloc 12
n = alloc 13
k = alloc 32
j = alloc 7 align 256 zeroed
f = alloc 0 align 16 zeroed
p = realloc l 0
n = realloc n 0
d = realloc d 4
l = alloc 0 zeroed
b = alloc 4 align 16 zeroed
s = alloc 13 align 16
g = alloc 0 align 8
free v
c = realloc c 6
o = realloc o 0
v = alloc 0 align 16
free s
j = realloc j 14
s = alloc 0 align 16 zeroed
free e
l = realloc l 0
e = alloc 0 align 1024 zeroed
n = realloc n 8
n = realloc n 0
free n
free l
l = alloc 8 align 8 zeroed
d = realloc d 2
n = alloc 8 zeroed
r = realloc r 35
free r
free a
free d
free b
free j
j = alloc 61
b = alloc 60 zeroed
l = realloc l 7
k = realloc k 36
s = realloc s 0
d = alloc 0 align 8
a = alloc 5
free a
free d
d = alloc 7
u = realloc u 7
n = realloc n 8
a = alloc 1 align 4096
r = alloc 3 align 8
free r
o = realloc o 16
h = realloc h 3
r = alloc 8
d = realloc d 11
free d
i = realloc i 3
r = realloc r 4
d = alloc 1
free d
d = alloc 44 align 8
free d
b = realloc b 0
s = realloc s 16
p = realloc p 0
d = alloc 2 align 2048 zeroed
free d
free j
j = alloc 0
free j
free n
free b
free p
p = alloc 16 align 16
free p
free a
free e
free l
free u
free v
free o
o = alloc 0 align 8
free f
free c
c = alloc 16
f = alloc 8
v = alloc 8 align 8
u = alloc 36 align 8 zeroed
l = alloc 31 align 8
e = alloc 1 align 32
a = alloc 62
p = alloc 8 align 32
k = realloc k 18
b = alloc 2 zeroed
k = realloc k 1
n = realloc q 2
o = realloc o 0
u = realloc u 44
o = realloc o 0
q = alloc 16 align 16
j = alloc 1 align 4096
o = realloc o 0
g = realloc g 8
d = alloc 8 align 16
free p
free r
free g
free q
free j
free b
b = alloc 3 align 2048
d = realloc d 9
j = alloc 7 zeroed
q = realloc v 12
v = alloc 1 align 8 zeroed
g = alloc 23 align 256
r = alloc 48
t = realloc t 2
u = realloc u 49
p = alloc 1 align 256 zeroed
free a
free p
free u
free g
free v
v = alloc 1 align 8 zeroed
g = alloc 16 align 1024
u = alloc 4 align 8 zeroed
p = realloc b 19
b = alloc 16 align 256
i = realloc i 1
k = realloc k 64
a = alloc 0 align 256
i = realloc i 0
free q
q = alloc 8 zeroed
q = realloc q 2
s = realloc s 16
v = realloc v 1
free i
t = realloc t 2
i = alloc 8
free v
j = realloc j 15
v = alloc 13
free i
i = realloc k 4
t = realloc t 1
t = realloc t 7
q = realloc q 27
d = realloc d 13
k = alloc 3
free v
v = alloc 9
free k
k = alloc 25
free v
g = realloc g 0
v = realloc a 8
a = alloc 64
free k
k = alloc 54 align 8
free a
h = realloc h 0
d = realloc d 2
a = alloc 12 align 256
c = realloc c 24
free k
p = realloc p 19
k = alloc 1 align 2048
free c
c = alloc 32 align 8
free k
k = alloc 4
p = realloc p 23
free c
r = realloc r 40
c = alloc 44 align 32
a = realloc a 16
h = realloc h 2
free p
h = realloc h 2
free b
free l
free c
free t
free v
v = alloc 40
o = realloc o 48
free o
free e
free d
free j
j = alloc 1
u = realloc u 0
d = realloc i 12
s = realloc s 24
i = realloc a 14
a = alloc 8 align 16
e = alloc 2 align 2048
f = realloc f 16
k = realloc k 2
o = alloc 21 align 16
t = alloc 41
c = alloc 1
l = alloc 1 align 8 zeroed
free l
free c
free t
free o
h = realloc h 1
free r
free h
free a
free i
i = alloc 1
e = realloc e 2
a = alloc 9 align 8
n = realloc n 40
h = alloc 1 align 8
r = alloc 0 align 2048 zeroed
o = alloc 0
t = alloc 3 align 512
k = realloc k 1
g = realloc g 0
c = alloc 28 zeroed
l = alloc 29 align 8
free d
free n
free a
free e
free o
free t
j = realloc j 28
m = realloc m 25
l = realloc l 32
t = alloc 3
f = realloc f 16
l = realloc l 24
o = alloc 16
e = alloc 3 align 8
g = realloc g 0
k = realloc k 24
f = realloc f 16
a = alloc 24 align 64
n = alloc 49
v = realloc v 40
m = realloc m 24
d = alloc 1
b = alloc 39 align 64
m = realloc m 21
p = realloc l 48
l = alloc 28 align 256
free f
u = realloc u 4
h = realloc h 2
f = alloc 24 align 8
free s
s = alloc 1
free n
n = alloc 28 align 64 zeroed
e = realloc e 0
b = realloc b 24
free n
n = alloc 1
free n
g = realloc g 0
q = realloc q 54
n = alloc 0 align 16
free g
e = realloc e 4
e = realloc e 0
o = realloc o 8
m = realloc m 23
g = alloc 31 align 8 zeroed
free k
d = realloc d 5
free s
free t
free d
free u
q = realloc q 38
r = realloc r 0
u = alloc 37
d = alloc 0 zeroed
free p
free d
free u
free r
free e
f = realloc f 8
free j
free l
free c
c = alloc 0 align 256
free f
free q
q = alloc 32 align 64
f = alloc 16 align 32
g = realloc g 13
free g
free q
free v
free m
free a
free n
n = alloc 42
a = alloc 8
m = alloc 32
v = alloc 42
free v
free m
free c
c = alloc 0 align 4096
m = alloc 8 align 8
v = alloc 16
c = realloc c 0
q = alloc 0 align 1024
g = alloc 1 zeroed
v = realloc v 32
q = realloc q 0
l = alloc 11
free n
n = realloc m 16
m = alloc 1 align 32
j = alloc 12
free i
free b
f = realloc f 24
free v
free q
free m
m = alloc 8 align 512
q = alloc 1
a = realloc a 0
v = alloc 1 align 64
b = alloc 11
free a
free l
b = realloc b 10
b = realloc b 2
free m
free h
free f
f = alloc 1 zeroed
free f
f = alloc 3 align 16 zeroed
h = alloc 23 align 64
free b
free h
free n
n = alloc 15
h = alloc 3 align 2048 zeroed
b = alloc 1
m = alloc 0 align 256
l = alloc 7
a = alloc 1
i = alloc 0 align 16
e = alloc 0
r = alloc 13
u = alloc 8 align 8 zeroed
d = alloc 13
p = alloc 3 align 8
free o
free p
p = alloc 7 zeroed
f = realloc f 0
o = alloc 1
c = realloc c 0
t = realloc h 0
h = alloc 0
s = alloc 13
k = alloc 13
free d
d = alloc 24
free k
k = alloc 1 align 32
free d
k = realloc k 0
a = realloc a 5
d = alloc 1 zeroed
i = realloc i 0
j = realloc j 12
free s
d = realloc d 1
free j
t = realloc t 0
j = alloc 1 zeroed
s = realloc o 9
v = realloc v 1
o = alloc 0 align 512
c = realloc c 0
free d
free c
free v
free t
free h
free f
free u
u = alloc 12 zeroed
f = alloc 2 align 16
free u
free g
g = alloc 2 align 16
u = realloc g 4
r = realloc r 6
g = alloc 4 zeroed
free o
free g
free f
f = alloc 1
g = alloc 3
o = alloc 27 zeroed
free m
e = realloc e 8
m = alloc 0 align 1024
h = alloc 8 align 64 zeroed
r = realloc r 6
t = alloc 1 align 8
v = alloc 3
c = alloc 13
u = realloc u 8
d = alloc 1 align 16
free e
a = realloc a 4
free a
free v
free t
free r
free c
free m
o = realloc o 26
free n
free u
free s
free l
free o
o = alloc 8
q = realloc q 9
free d
d = alloc 0 align 8
l = alloc 9 align 8
s = alloc 13 align 512
u = alloc 0
n = alloc 1 align 8
m = alloc 11 zeroed
c = alloc 3
free g
free s
s = alloc 12
free n
free o
free q
q = alloc 7 align 1024
d = realloc d 23
o = realloc m 3
m = alloc 13 align 8 zeroed
h = realloc h 1
free u
free c
free f
free i
free h
h = alloc 1 align 64
i = alloc 13
f = alloc 8 align 256
i = realloc i 26
c = alloc 0 align 8
u = realloc s 8
free f
free m
m = alloc 12 align 16 zeroed
f = alloc 16
s = alloc 7
free s
free f
free m
free u
u = alloc 7
m = alloc 13 align 8
f = alloc 13 align 16 zeroed
s = alloc 0 zeroed
n = alloc 1
s = realloc s 8
g = alloc 13 align 8
r = alloc 0
t = alloc 13 align 8
v = alloc 1 align 8
free v
free t
free r
free g
free q
free s
free n
free f
free m
k = realloc k 0
m = alloc 1 align 2048
f = alloc 0
n = realloc b 44
b = alloc 1 align 512
m = realloc m 0
free u
free m
free n
n = alloc 0
m = alloc 15 align 16
u = alloc 3
j = realloc j 0
s = alloc 32
u = realloc u 0
free b
free u
u = alloc 1
j = realloc j 0
b = alloc 0 align 8 zeroed
free b
free j
j = alloc 0 align 4096 zeroed
b = alloc 0
q = alloc 1 zeroed
g = alloc 3
free u
free g
g = alloc 0 align 4096
n = realloc n 4
u = alloc 0 align 64
r = alloc 1
i = realloc i 2
i = realloc i 4
t = alloc 1 align 64 zeroed
free j
free n
n = alloc 1
j = alloc 0 align 512
v = realloc k 0
k = alloc 13 align 512
a = alloc 1 align 8
e = alloc 0 align 16 zeroed
free q
o = realloc o 0
d = realloc d 4
d = realloc d 0
q = alloc 0 align 64
free p
p = alloc 33
free c
free d
free g
e = realloc e 0
g = alloc 1 align 8
d = alloc 10 align 256 zeroed
c = alloc 13
c = realloc c 13
free v
v = alloc 11 align 16 zeroed
free m
free c
free d
free g
free e
free n
free u
u = alloc 3
n = alloc 13 align 8
free u
free q
free v
free j
free a
free l
free t
h = realloc h 2
t = alloc 8
free i
i = alloc 8 align 16 zeroed
k = realloc k 13
l = alloc 0 align 8
a = alloc 8 align 32
j = alloc 13
v = alloc 8 align 64
q = alloc 0
free j
free q
q = alloc 8
j = alloc 1
u = alloc 24 align 64
e = alloc 8 align 1024
free t
free e
free u
free j
j = alloc 20 align 8 zeroed
u = alloc 4
e = alloc 1 align 2048
t = alloc 15
n = realloc n 1
g = alloc 4 align 8
d = alloc 0
c = alloc 16 align 512 zeroed
free i
free q
free d
free n
free e
e = alloc 5 align 2048
n = alloc 1 align 8
d = alloc 16 zeroed
q = alloc 8
h = realloc h 0
free h
free d
d = realloc s 28
free g
free d
free e
free u
n = realloc n 0
u = realloc r 0
r = alloc 24 align 32
e = alloc 0
d = alloc 2
free j
free d
free e
free r
r = alloc 3 zeroed
r = realloc r 3
e = alloc 32
free u
u = alloc 24 zeroed
d = alloc 13
j = alloc 32
g = alloc 8 align 64 zeroed
s = alloc 8 align 8
n = realloc n 2
b = realloc b 0
free b
free g
free j
free d
free u
free r
r = alloc 13 align 16 zeroed
u = alloc 1 align 256
free e
free u
free r
free a
a = alloc 8 align 16
free l
free a
free k
free q
free s
free o
o = alloc 1 align 1024
free p
free t
t = alloc 13 align 16
p = alloc 13 align 16
f = realloc f 0
s = alloc 7 align 8 zeroed
q = alloc 5 align 8
k = alloc 8
a = alloc 25
l = alloc 16 align 512
r = alloc 5 align 2048
a = realloc a 26
k = realloc k 16
c = realloc c 32
u = alloc 25 align 8
e = alloc 4
d = alloc 2
free p
free d
free e
free u
free c
c = alloc 3 align 256
u = alloc 0
free n
n = alloc 13 align 64 zeroed
e = alloc 1 align 256
r = realloc r 0
d = alloc 3
l = realloc l 1
p = alloc 1
free d
free p
p = alloc 4
t = realloc t 21
d = alloc 0 align 512
j = alloc 1 align 512
g = alloc 31 align 64 zeroed
b = alloc 7 zeroed
h = alloc 0 zeroed
c = realloc c 7
i = alloc 3 align 8 zeroed
m = alloc 21 align 32
s = realloc s 14
free l
free a
free r
free b
free g
f = realloc f 0
g = alloc 0
b = realloc o 1
o = alloc 3 align 8
g = realloc g 0
m = realloc m 22
r = alloc 1
n = realloc n 26
a = alloc 1 align 8
j = realloc j 1
c = realloc c 3
l = realloc b 8
b = alloc 1 zeroed
u = realloc u 10
free u
free l
l = alloc 9 zeroed
u = realloc q 1
j = realloc j 2
free m
free a
free u
free i
i = alloc 16
free i
free r
free n
free b
d = realloc d 0
b = realloc s 14
free j
free e
e = alloc 4 align 1024
free h
h = alloc 0 align 2048
j = alloc 20 zeroed
free d
free j
free h
free e
e = alloc 1 zeroed
h = alloc 0 align 8
j = alloc 3 align 256
free j
free h
free e
free c
c = realloc t 22
t = realloc c 16
free l
l = alloc 8 align 8
c = alloc 16 align 16
e = alloc 7
free f
free e
e = alloc 24
f = alloc 1 align 512
h = alloc 4 align 16
j = alloc 16 align 64
d = alloc 5 align 1024
s = alloc 7
n = alloc 1
r = alloc 3 align 8
i = alloc 3 align 8
e = realloc e 25
u = alloc 16 align 256
d = realloc d 0
a = alloc 1 align 8 zeroed
free b
free s
free u
free o
d = realloc d 1
o = alloc 13
h = realloc h 8
i = realloc i 0
free i
free d
free n
free e
e = realloc l 24
l = alloc 1 align 32
free e
free l
free f
free g
h = realloc h 9
free p
free h
r = realloc r 4
free r
r = alloc 8
h = alloc 31
r = realloc r 3
p = alloc 16 align 256
g = alloc 28 align 16
free g
g = alloc 0 align 4096
p = realloc p 4
f = alloc 4 align 16 zeroed
k = realloc k 0
l = alloc 1 align 16
e = alloc 0 align 512
n = alloc 31
d = alloc 1 align 16
i = alloc 1 align 8
u = alloc 2 align 8
s = alloc 16
b = realloc c 0
c = alloc 31
j = realloc j 0
free e
free o
free l
free r
free j
free t
t = alloc 0 align 8
s = realloc s 14
u = realloc u 3
k = realloc k 0
j = realloc d 0
d = alloc 8 align 32
g = realloc g 4
r = realloc n 3
n = alloc 24 align 16
l = alloc 24
o = realloc t 2
t = alloc 1 align 256 zeroed
e = alloc 4 align 512
free v
free h
j = realloc j 0
c = realloc c 34
c = realloc c 31
p = realloc p 2
h = alloc 8 align 256
b = realloc b 0
j = realloc j 1
free u
free p
p = alloc 16
u = alloc 0 align 512
v = alloc 1 align 8
o = realloc o 0
o = realloc o 0
free c
free a
v = realloc v 17
a = alloc 1 align 8 zeroed
c = alloc 1 align 8
j = realloc j 2
o = realloc o 1
l = realloc l 12
m = alloc 5 align 256
q = alloc 0 zeroed
free l
u = realloc u 5
l = alloc 4
free i
i = alloc 3 zeroed
free o
free u
free q
free a
a = alloc 8 align 16
q = alloc 4 zeroed
b = realloc b 8
u = alloc 3
f = realloc f 4
o = alloc 4 zeroed
free o
m = realloc m 4
o = alloc 15
a = realloc a 4
free a
free i
i = alloc 4 align 16
a = alloc 1
free m
t = realloc t 0
m = alloc 4 zeroed
free a
a = alloc 1 zeroed
free m
m = alloc 8
free a
i = realloc i 3
a = alloc 12 align 16
q = realloc q 3
h = realloc h 0
free m
k = realloc k 0
m = alloc 9 align 16
free h
h = alloc 4 align 64 zeroed
free m
p = realloc p 17
u = realloc u 4
m = alloc 2
free h
free c
free e
t = realloc t 0
e = alloc 3
c = alloc 12
k = realloc k 8
r = realloc r 11
free e
free j
k = realloc k 16
q = realloc q 0
j = alloc 2 align 8
free j
j = alloc 12 zeroed
free c
free b
free o
free i
free d
free j
t = realloc t 0
m = realloc m 0
j = alloc 8 align 256 zeroed
d = alloc 9
j = realloc j 7
free l
free v
free f
f = alloc 0 align 32 zeroed
v = alloc 1
l = alloc 0 align 512 zeroed
i = alloc 1
o = alloc 8 zeroed
free o
free i
free l
l = alloc 5 align 1024 zeroed
i = alloc 4 align 8
s = realloc s 14
d = realloc d 9
o = alloc 5 align 256
free o
free d
s = realloc s 13
t = realloc t 0
d = alloc 0 align 512 zeroed
o = alloc 0 align 512 zeroed
b = alloc 8
r = realloc r 5
l = realloc l 2
v = realloc v 9
t = realloc t 1
o = realloc o 1
c = alloc 16
e = alloc 8 align 8 zeroed
k = realloc k 8
k = realloc k 4
p = realloc p 13
h = alloc 1 align 64
free h
t = realloc t 9
free s
free t
free c
free o
free p
a = realloc a 24
q = realloc q 2
p = alloc 9 zeroed
o = alloc 2
free m
free v
free f
u = realloc u 0
d = realloc d 2
a = realloc a 24
f = alloc 2 align 8
free f
free u
free a
a = alloc 1
u = alloc 5
f = alloc 0 align 64 zeroed
g = realloc g 12
free q
free g
free u
free a
free i
i = alloc 4
a = alloc 13 align 64
u = realloc o 8
k = realloc k 4
j = realloc j 7
o = alloc 0 align 32
g = alloc 13 zeroed
a = realloc a 0
free l
free a
a = alloc 0 align 8 zeroed
b = realloc b 0
e = realloc e 1
free k
free i
u = realloc u 9
i = realloc u 18
u = alloc 12 zeroed
b = realloc b 0
k = alloc 8 align 8
free k
free b
free i
free a
a = alloc 8 align 256
a = realloc a 9
i = alloc 0 zeroed
b = alloc 13 align 512 zeroed
u = realloc u 6
k = alloc 1 align 32 zeroed
l = alloc 0 align 8
e = realloc e 2
free e
free k
free u
free i
i = alloc 13
free d
free n
free b
b = alloc 0
n = alloc 5 align 256
free b
free n
free l
l = alloc 1 align 32
n = alloc 1
b = alloc 1 align 8 zeroed
d = alloc 9
u = realloc g 10
free l
free u
free r
free d
free o
free b
free p
p = alloc 9
b = alloc 2 align 8
o = alloc 24 zeroed
free a
free b
free i
i = alloc 2 zeroed
b = alloc 0
free b
i = realloc i 4
b = alloc 24
b = realloc b 2
a = alloc 7 align 256 zeroed
d = alloc 7 align 8 zeroed
r = alloc 7
free j
n = realloc n 6
j = alloc 7
p = realloc p 1
u = alloc 1 align 8
f = realloc f 12
l = alloc 13 align 8
g = alloc 7
free g
free l
free f
free p
p = alloc 3 align 512 zeroed
f = alloc 16 align 16
r = realloc r 6
l = alloc 23 align 16
g = alloc 8
k = alloc 6
e = alloc 1
q = alloc 1 align 8
free d
free q
free e
free k
k = alloc 3 zeroed
e = alloc 1
q = alloc 1
d = alloc 1 align 512
v = alloc 3 align 32 zeroed
m = alloc 8 align 64
c = alloc 2
u = realloc u 2
free g
free u
free m
free d
d = alloc 8 align 8
free d
free q
free e
e = alloc 3
q = alloc 8
b = realloc b 3
d = alloc 8
m = alloc 1 align 32
free c
free j
free p
free l
l = alloc 9 align 16
free v
e = realloc e 8
v = alloc 4 align 16 zeroed
o = realloc o 24
a = realloc a 11
free l
l = alloc 3
m = realloc m 9
free m
free e
free k
free r
free b
free n
n = alloc 0
o = realloc o 32
b = alloc 0 align 16 zeroed
r = alloc 6 align 2048
k = alloc 3 align 16
e = alloc 0 align 64
m = alloc 6 zeroed
free b
b = realloc l 1
l = alloc 6
p = alloc 2
j = alloc 4 align 8
c = alloc 0 align 8
u = alloc 1 align 32 zeroed
m = realloc m 12
e = realloc e 0
e = realloc e 0
free e
e = alloc 1
