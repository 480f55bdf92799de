freespace script 1
heap 16384 fit=worst order=back granule=16
a = alloc 76
b = alloc 76
c = alloc 40 align 8
d = alloc 0
e = alloc 76
f = alloc 1 align 2
g = alloc 15 align 16
h = alloc 62 align 8
i = alloc 246 zeroed
j = alloc 80 align 2
f = realloc f 4
j = realloc j 64
k = alloc 415 align 2
l = alloc 16 zeroed
m = alloc 48 align 8
n = alloc 27 align 16
o = alloc 246
p = alloc 22 align 4
q = alloc 0 align 8
r = alloc 415 align 8
s = alloc 0 align 4
t = alloc 5 align 4
u = realloc t 9
t = alloc 128 align 8
v = alloc 246 align 16
free h
h = alloc 178 align 2
free a
f = realloc f 0
a = realloc d 0
d = alloc 76
free t
t = alloc 29 align 8
free e
e = alloc 352
free k
k = alloc 96
l = realloc l 0
free l
l = alloc 1 zeroed
free v
i = realloc i 492
o = realloc o 123
v = alloc 84
c = realloc c 20
free l
l = alloc 76
u = realloc u 25
free n
n = alloc 64
v = realloc v 1
l = realloc l 152
free h
h = realloc s 0
t = realloc t 21
h = realloc h 0
s = alloc 246 align 4
o = realloc o 122
free v
f = realloc f 0
g = realloc g 15
s = realloc s 1
v = alloc 184 align 16
free a
e = realloc e 308
a = realloc o 126
o = alloc 178
f = realloc f 8
free b
b = alloc 178
p = realloc p 76
free o
o = alloc 11
free g
g = alloc 48 align 2
free i
i = alloc 8
free h
h = alloc 246 align 16
c = realloc c 0
free p
p = alloc 0 align 8
j = realloc j 48
free n
c = realloc c 68
n = alloc 0 align 2
free v
v = alloc 3
free r
r = alloc 88
o = realloc o 22
free o
u = realloc u 33
o = alloc 36
free a
j = realloc j 71
a = alloc 8 align 4
u = realloc u 34
free p
p = alloc 246 align 2
free f
f = alloc 8 align 16
free j
u = realloc u 1
j = alloc 0 align 16
g = realloc g 12
free o
f = realloc f 16
o = alloc 4 align 16
b = realloc b 170
free c
c = alloc 68 align 8
free p
p = alloc 17
v = realloc v 1
q = realloc q 16
l = realloc l 304
free n
n = alloc 7 align 2
free v
v = alloc 24 align 8
o = realloc o 0
free n
l = realloc l 152
n = alloc 12
free l
l = alloc 5 align 16
free c
c = alloc 178 align 8 zeroed
i = realloc i 9
free e
s = realloc s 2
e = alloc 178 align 4
free s
c = realloc c 162
s = alloc 178 align 16
free m
m = alloc 57
free e
e = alloc 28 align 8
free h
h = alloc 43
i = realloc i 18
i = realloc i 1
l = realloc l 32
free l
l = alloc 16 align 4
p = realloc p 246
free s
a = realloc a 7
v = realloc v 12
s = alloc 24
h = realloc h 121
free a
a = alloc 64
free p
p = alloc 0 align 4
free s
l = realloc l 15
s = alloc 129
g = realloc g 1
free q
i = realloc i 0
q = alloc 128 align 4
free q
j = realloc j 132
h = realloc h 135
q = alloc 1 align 8
free u
n = realloc n 0
u = alloc 0 align 16
free r
r = alloc 8 zeroed
b = realloc b 170
free l
l = alloc 49
free j
j = alloc 20
e = realloc e 12
free q
q = alloc 64 align 4
free s
p = realloc p 0
i = realloc i 0
l = realloc l 43
s = alloc 48 align 16
q = realloc q 32
free l
l = alloc 0 align 8
g = realloc g 0
free j
a = realloc a 4
j = alloc 1
t = realloc t 29
free r
r = alloc 8 align 4
free r
f = realloc f 0
n = realloc n 178
free c
c = alloc 8 align 4
r = realloc q 0
q = alloc 447 align 16
free i
v = realloc v 24
i = alloc 0 align 8
p = realloc p 16
p = realloc p 16
free s
s = alloc 0
free k
k = alloc 246 align 8
free t
t = alloc 1 align 16
free o
o = realloc m 81
m = alloc 30 align 8 zeroed
free f
f = alloc 69 align 4
e = realloc e 6
free a
a = alloc 644
free u
u = alloc 0 align 16
free h
f = realloc f 61
j = realloc j 2
h = alloc 0
free a
a = alloc 902
free n
n = alloc 25 align 8
o = realloc o 97
free c
c = alloc 14 align 2
free h
h = alloc 2 align 8
free i
m = realloc m 14
i = alloc 246
f = realloc f 57
e = realloc e 3
s = realloc s 64
t = realloc t 247
a = realloc a 1804
free l
g = realloc g 153
l = alloc 25
free r
r = alloc 178
free h
e = realloc e 0
h = alloc 128 align 8
free f
s = realloc s 32
f = alloc 1 align 8
e = realloc e 0
free u
u = alloc 805
free q
q = alloc 246 align 16
free g
e = realloc e 0
q = realloc q 4
s = realloc s 8
g = alloc 79 align 8
free b
a = realloc a 1804
b = alloc 1 align 4
s = realloc s 9
free b
b = alloc 51 align 4
j = realloc j 2
r = realloc r 170
m = realloc m 15
free a
a = alloc 96 align 2
r = realloc r 191
