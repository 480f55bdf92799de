freespace script 1
heap 16384 fit=first order=size-descending granule=16
a = alloc 306
b = alloc 3 align 2048
c = realloc a 268
a = alloc 2
a = realloc a 113
d = alloc 48 align 2048
e = alloc 8 align 4096
f = alloc 0 align 8
g = alloc 14
h = alloc 17
i = alloc 206
j = alloc 8
k = alloc 283
l = alloc 19
m = alloc 736 align 1024
n = alloc 3 align 256 zeroed
a = realloc a 11
o = alloc 102 align 8
free m
free a
free b
free l
l = alloc 25 align 8
b = alloc 102
a = alloc 11
m = alloc 18
b = realloc b 3
p = alloc 3
f = realloc f 0
q = alloc 4
r = alloc 6
s = alloc 0 align 256
l = realloc l 26
k = realloc k 283
e = realloc e 16
t = alloc 128 align 64
u = alloc 513
v = alloc 39 align 32
i = realloc i 39
w = alloc 32 align 16
x = alloc 98 align 8
free j
j = realloc s 0
s = alloc 542
e = realloc e 32
o = realloc o 51
free a
r = realloc r 6
a = alloc 24
free p
p = alloc 1 align 32
free i
i = alloc 5 align 32
free k
k = alloc 16 align 32
l = realloc l 0
a = realloc a 12
free b
b = alloc 1
k = realloc k 8
free h
l = realloc l 0
s = realloc s 1
h = alloc 2
free v
v = alloc 2
free r
u = realloc u 0
r = alloc 95
r = realloc r 268
l = realloc l 0
free x
x = alloc 2
free m
m = alloc 7 align 16
e = realloc e 6
r = realloc r 536
free o
h = realloc h 2
o = alloc 47
free g
g = alloc 47 align 8
k = realloc k 4
free p
p = alloc 520
free a
a = alloc 75
free f
f = alloc 14
free u
q = realloc q 35
u = alloc 511 align 256
free t
n = realloc n 4
t = alloc 4 align 2048
free j
n = realloc n 8
i = realloc i 4
j = realloc f 2
j = realloc j 0
h = realloc h 3
e = realloc e 0
r = realloc r 603
f = alloc 64
o = realloc o 51
free h
h = alloc 32 align 256
free n
n = alloc 213
o = realloc o 51
free v
v = alloc 12 align 16
h = realloc h 3
free g
t = realloc t 4
g = alloc 1 align 16
free c
p = realloc p 260
c = alloc 50 align 1024
free q
n = realloc n 229
n = realloc n 129
q = alloc 59
free c
o = realloc o 64
i = realloc i 1
c = alloc 255
free e
e = alloc 0 align 16
m = realloc m 0
free h
h = alloc 64 align 8
free q
f = realloc f 666
q = alloc 1 align 16
w = realloc w 48
free b
b = realloc q 1
q = alloc 608
free x
x = alloc 0
h = realloc h 48
w = realloc w 546
free r
r = alloc 5 align 512
free k
n = realloc n 129
k = alloc 243
free r
r = alloc 684
free j
j = alloc 81 align 1024
g = realloc g 2
i = realloc i 1
free x
q = realloc q 31
x = alloc 47
n = realloc n 0
t = realloc t 4
free g
g = alloc 40 align 256
free h
h = alloc 12 align 16
h = realloc h 1
free q
q = realloc b 1
free e
free q
free k
free s
free u
u = alloc 736 align 256
s = alloc 736
h = realloc h 2
u = realloc u 13
k = alloc 736 align 8 zeroed
q = alloc 0 align 32
free w
free d
free o
free m
free f
free c
free s
free p
free u
free h
free g
free q
free t
free l
free r
free x
free k
free i
free v
v = alloc 1
i = alloc 1
v = realloc v 0
k = realloc j 40
j = alloc 6 align 4096
a = realloc a 0
k = realloc k 40
x = alloc 201
r = alloc 16 align 8
l = alloc 22 align 64
t = alloc 0
q = alloc 256 align 8
g = realloc x 200
x = alloc 70
g = realloc g 216
h = alloc 15
free v
free l
free n
n = alloc 2 align 1024
l = alloc 475 align 32
v = realloc a 16
v = realloc v 32
a = alloc 9
u = alloc 97 align 1024
t = realloc t 0
free u
free i
free j
free h
l = realloc l 459
h = alloc 3 align 512
n = realloc n 18
j = alloc 506
i = alloc 6
v = realloc v 16
u = alloc 4 align 8 zeroed
p = alloc 2 align 16
s = alloc 63 zeroed
s = realloc s 64
c = alloc 65
c = realloc c 57
f = alloc 9 align 16
m = alloc 6
o = alloc 256 align 256
d = alloc 216 align 32
w = alloc 16 align 64
e = alloc 31 align 1024
b = alloc 12 zeroed
free x
w = realloc w 15
x = alloc 7
free x
q = realloc q 256
h = realloc h 6
x = alloc 36
a = realloc a 0
free w
w = realloc d 17
q = realloc q 272
free i
free k
free u
h = realloc h 3
free g
free w
free x
free c
free a
free n
free b
free f
free l
v = realloc v 20
q = realloc q 1
l = alloc 1
o = realloc o 260
o = realloc o 520
j = realloc j 28
f = alloc 250 align 8
s = realloc s 7
b = realloc h 6
b = realloc b 2
h = alloc 0
v = realloc v 28
j = realloc j 28
p = realloc p 4
r = realloc r 4
q = realloc q 2
n = alloc 0
s = realloc s 14
a = alloc 4 align 64
c = alloc 11 align 16 zeroed
s = realloc s 10
x = alloc 82
w = alloc 98 zeroed
g = alloc 0
c = realloc c 245
u = alloc 6
k = alloc 245 align 16
i = alloc 1 align 8
d = alloc 1
free d
s = realloc s 20
v = realloc v 31
d = alloc 289
free u
u = alloc 19 align 8
free j
