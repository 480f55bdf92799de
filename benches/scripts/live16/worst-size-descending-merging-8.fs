freespace script 1
heap 16384 fit=worst order=size-descending granule=8
a = alloc 226 align 16
b = alloc 20 align 2
b = realloc b 24
c = alloc 347
d = alloc 12 align 16
a = realloc a 575
e = realloc d 2
a = realloc a 15
e = realloc e 0
b = realloc b 40
d = alloc 0 align 4
f = alloc 347 align 8
free e
e = alloc 48 align 2
g = alloc 1
h = alloc 1 align 16
i = alloc 17 align 16
j = alloc 602
k = alloc 56 align 2
h = realloc h 9
j = realloc j 594
free e
e = alloc 1
l = alloc 347 align 4
free e
e = alloc 1 align 2
free a
free e
free b
b = realloc h 519
b = realloc b 15
d = realloc d 0
k = realloc k 55
h = alloc 1 align 4 zeroed
e = alloc 1 align 4
free k
k = alloc 15
a = alloc 347 align 4
m = alloc 40 align 16
free c
free l
m = realloc m 80
d = realloc d 0
k = realloc k 30
i = realloc i 1
free g
g = alloc 61 align 8
k = realloc k 34
m = realloc m 40
e = realloc e 0
l = alloc 1 align 2
c = alloc 372 align 8
n = alloc 1
free l
e = realloc e 347
l = alloc 1 align 4
free b
b = alloc 1 zeroed
o = alloc 1
free a
i = realloc i 0
free n
n = alloc 1
a = realloc e 1
e = alloc 1
p = alloc 1 align 8
free o
o = realloc i 0
i = alloc 2
b = realloc b 347
q = alloc 20 align 8 zeroed
free o
o = alloc 1 align 16
r = alloc 1 align 8
s = alloc 347 align 8
free a
h = realloc h 0
free j
j = alloc 46
a = alloc 1 zeroed
free p
free a
free j
free o
free b
b = alloc 48 align 8 zeroed
free q
free b
free s
free n
n = alloc 1
s = alloc 347 align 8
free e
e = alloc 24 align 8
b = alloc 52 align 4 zeroed
q = alloc 347 align 4
free s
s = alloc 57 align 4
o = alloc 1 zeroed
free q
d = realloc d 0
free o
o = alloc 1
q = alloc 347
j = alloc 1 align 16
a = alloc 14 align 4
p = alloc 1 align 16
t = alloc 95 align 16
u = alloc 1 align 2
v = alloc 1 align 8 zeroed
w = alloc 318
free d
k = realloc k 1
g = realloc g 3
free g
free u
free t
free p
free a
free j
free q
free o
r = realloc r 1
o = alloc 64 zeroed
e = realloc e 32
q = alloc 342 align 4
f = realloc f 1
j = alloc 24 align 4
a = alloc 318 align 16
i = realloc i 345
p = realloc b 44
b = realloc q 2
q = alloc 15 align 16 zeroed
p = realloc p 88
n = realloc n 55
t = alloc 347
t = realloc t 2
t = realloc t 6
free t
free n
b = realloc b 18
n = alloc 15 align 4
t = alloc 21 zeroed
free t
t = alloc 347 align 2
free t
t = alloc 0 align 4 zeroed
u = alloc 347 zeroed
g = alloc 32 align 4
d = alloc 8
free e
free d
free u
free j
free k
free o
free v
free q
free r
r = alloc 1
q = alloc 16
b = realloc b 112
v = alloc 15 align 16
o = alloc 1
k = alloc 64
j = alloc 1 align 4 zeroed
u = alloc 40
d = alloc 1
e = alloc 15 align 8 zeroed
free k
free d
free u
free j
free e
free o
free v
free b
free r
free g
free q
i = realloc i 353
q = alloc 15 zeroed
t = realloc t 15
g = alloc 53
r = alloc 15 align 4
m = realloc m 32
w = realloc w 1
b = realloc f 1
free b
l = realloc l 0
b = alloc 57
r = realloc r 7
g = realloc g 45
f = alloc 47
f = realloc f 2
v = alloc 32 align 16 zeroed
o = alloc 7 align 4
s = realloc s 73
n = realloc n 1
r = realloc r 7
n = realloc n 0
e = alloc 48
j = alloc 1
f = realloc f 1
u = alloc 347 align 8
o = realloc o 3
m = realloc m 24
b = realloc b 63
t = realloc t 0
d = alloc 45 align 8 zeroed
k = realloc c 380
free k
k = alloc 401
l = realloc l 469
c = alloc 32 align 16
free c
free l
free t
free f
e = realloc e 52
m = realloc m 16
f = alloc 15 zeroed
t = alloc 184
l = alloc 384 align 4
c = alloc 64 align 16
free c
c = alloc 35 align 2 zeroed
g = realloc g 49
free g
i = realloc i 361
free i
free t
t = alloc 1 align 8 zeroed
w = realloc w 4
u = realloc u 346
i = alloc 16 align 4 zeroed
l = realloc l 3
g = alloc 1 zeroed
x = alloc 88 align 8
free x
n = realloc n 16
free n
n = alloc 36 zeroed
free n
free l
free u
p = realloc p 84
h = realloc h 0
w = realloc w 0
u = realloc d 22
d = realloc r 14
q = realloc q 401
r = alloc 16
u = realloc u 18
m = realloc m 24
l = alloc 1 zeroed
e = realloc e 56
n = alloc 1 align 16
free n
free e
free m
p = realloc p 223
m = alloc 347
e = alloc 35 align 4
free e
k = realloc k 2
e = alloc 1
a = realloc a 279
n = alloc 15 align 4
free n
free a
free k
k = realloc o 32
o = alloc 347 align 16 zeroed
a = alloc 5 align 16
e = realloc e 17
s = realloc s 1
free s
s = realloc m 347
m = alloc 1
n = alloc 1 align 8 zeroed
x = alloc 1 align 16
free x
v = realloc v 36
x = alloc 8
i = realloc i 12
free i
m = realloc m 15
free m
free v
free s
free k
free u
free g
free n
free j
x = realloc x 9
f = realloc f 30
j = alloc 47 align 8
n = alloc 331
f = realloc f 26
g = alloc 1 align 8
j = realloc j 47
j = realloc j 46
free j
j = alloc 55 zeroed
e = realloc e 1
u = alloc 15
k = alloc 1 align 4
s = alloc 372 align 8
free s
f = realloc f 34
s = alloc 34 align 4
v = alloc 1 zeroed
m = alloc 347 zeroed
free u
free j
free c
