freespace script 1
heap 16384 fit=best order=address coalescing=off
a = alloc 119 align 16
b = alloc 119
c = alloc 71
d = alloc 160 align 16
a = realloc a 118
d = realloc d 160
e = alloc 5 align 8
e = realloc e 4
c = realloc c 71
f = alloc 309
g = alloc 128 zeroed
e = realloc e 1
g = realloc g 112
h = alloc 520 align 8
i = alloc 3 zeroed
j = alloc 9 align 8 zeroed
k = alloc 1 zeroed
l = alloc 15
m = alloc 322
n = alloc 71 align 8
o = alloc 87
k = realloc k 23
e = realloc e 1
p = alloc 23 align 16
q = alloc 160
j = realloc j 0
r = alloc 71 align 4
s = alloc 1 align 8
f = realloc f 0
t = alloc 8
o = realloc o 160
c = realloc c 72
e = realloc e 1
g = realloc g 104
u = realloc p 46
t = realloc t 4
s = realloc s 4
p = alloc 119
v = alloc 23 align 8 zeroed
d = realloc d 80
free g
a = realloc a 59
j = realloc j 4
j = realloc j 8
g = alloc 160 align 8 zeroed
g = realloc g 152
c = realloc c 1
k = realloc k 15
d = realloc d 76
c = realloc c 2
h = realloc h 519
free p
u = realloc u 0
p = alloc 1 align 4
r = realloc r 91
p = realloc p 17
free h
n = realloc n 75
h = alloc 56 align 4 zeroed
free r
s = realloc s 0
r = alloc 2 align 64
free d
i = realloc i 3
f = realloc f 0
d = alloc 4
free o
r = realloc r 1
n = realloc n 71
r = realloc r 0
n = realloc n 71
r = realloc r 16
a = realloc a 3
o = alloc 32 align 16
r = realloc r 12
m = realloc m 322
s = realloc s 0
l = realloc l 11
free h
h = alloc 0 zeroed
a = realloc a 6
free q
e = realloc e 2
b = realloc b 320
q = alloc 12 align 8 zeroed
free a
m = realloc m 2
a = alloc 8 align 16
free u
n = realloc n 27
u = alloc 9 align 4
r = realloc r 4
p = realloc p 1
u = realloc u 9
free h
h = alloc 71 align 32
free t
t = realloc l 0
l = realloc c 4
c = realloc k 7
k = realloc t 4
i = realloc i 11
t = alloc 530 align 8
e = realloc e 2
p = realloc p 5
v = realloc v 46
free e
e = alloc 8 align 16
u = realloc u 0
q = realloc q 24
j = realloc j 4
free u
i = realloc i 2
u = alloc 71
free p
p = alloc 5
free m
p = realloc p 10
m = alloc 71 align 16
free g
g = alloc 160 align 8 zeroed
f = realloc f 0
t = realloc t 526
i = realloc i 4
o = realloc o 28
e = realloc e 258
free i
i = alloc 3
t = realloc t 2
p = realloc p 5
a = realloc a 260
free h
h = realloc i 1
g = realloc g 176
i = alloc 1
d = realloc d 0
free r
l = realloc l 20
g = realloc g 175
o = realloc o 56
m = realloc m 142
r = realloc s 0
q = realloc q 0
s = alloc 4
s = realloc s 21
free n
q = realloc q 1
m = realloc m 284
d = realloc d 257
n = alloc 20 align 8
q = realloc q 9
t = realloc t 1
free s
n = realloc n 825
h = realloc h 1
s = alloc 72 align 8
p = realloc p 4
q = realloc q 18
free f
v = realloc v 4
f = alloc 71 align 64 zeroed
r = realloc r 16
free p
f = realloc f 63
p = alloc 6
free s
u = realloc u 71
o = realloc o 91
c = realloc c 0
h = realloc h 5
e = realloc e 290
s = alloc 160 align 16
u = realloc u 63
m = realloc m 285
k = realloc k 8
j = realloc j 4
c = realloc c 2
n = realloc n 25
free u
l = realloc l 28
p = realloc p 2
p = realloc p 280
k = realloc k 8
u = alloc 80 align 16
d = realloc d 257
free i
m = realloc m 293
k = realloc k 4
k = realloc k 24
q = realloc q 18
t = realloc t 0
e = realloc e 254
u = realloc u 0
i = realloc t 0
t = alloc 12 align 8
d = realloc d 12
u = realloc u 4
k = realloc k 2
free l
q = realloc q 6
a = realloc a 260
j = realloc j 5
l = alloc 7
f = realloc f 67
free a
u = realloc u 8
a = alloc 0 zeroed
r = realloc r 4
free l
t = realloc t 24
k = realloc k 4
l = alloc 600
r = realloc r 20
p = realloc p 560
l = realloc l 300
free f
f = alloc 12 zeroed
e = realloc e 250
p = realloc p 1120
d = realloc d 16
n = realloc n 28
a = realloc a 6
free g
l = realloc l 316
u = realloc u 16
n = realloc n 25
i = realloc i 0
p = realloc p 1112
g = alloc 119 align 32
r = realloc r 1
q = realloc q 1
l = realloc l 158
s = realloc s 160
m = realloc m 73
free s
q = realloc q 0
s = alloc 13
l = realloc l 139
free l
n = realloc n 33
f = realloc f 28
l = alloc 538 align 4 zeroed
m = realloc m 71
m = realloc m 0
s = realloc s 0
free i
n = realloc n 160
c = realloc c 86
u = realloc u 8
k = realloc k 1
i = alloc 15 align 64 zeroed
free t
j = realloc j 1
t = alloc 49
free i
i = realloc a 1
a = alloc 71
b = realloc b 360
v = realloc v 4
free o
j = realloc j 1
o = alloc 160
t = realloc t 50
free b
j = realloc j 2
p = realloc p 0
t = realloc t 49
b = realloc k 2
k = alloc 4 align 256
m = realloc m 0
s = realloc s 0
a = realloc a 79
free k
k = alloc 5 align 32 zeroed
c = realloc c 86
u = realloc u 8
free u
d = realloc d 8
u = alloc 160 zeroed
v = realloc v 8
free g
g = alloc 2 zeroed
free n
t = realloc t 43
l = realloc l 546
c = realloc c 71
o = realloc o 160
h = realloc h 0
n = alloc 160 align 32
f = realloc f 4
c = realloc c 67
e = realloc e 254
q = realloc q 32
free c
c = alloc 160 zeroed
free q
q = alloc 28
free r
r = alloc 0 align 8 zeroed
k = realloc k 9
free f
f = alloc 8
l = realloc l 28
g = realloc g 1
v = realloc v 16
c = realloc c 160
q = realloc q 44
free c
u = realloc u 164
c = alloc 1 align 8
free q
v = realloc v 8
t = realloc t 160
t = realloc t 320
c = realloc c 0
l = realloc l 1
t = realloc t 320
k = realloc k 18
a = realloc a 0
h = realloc h 0
