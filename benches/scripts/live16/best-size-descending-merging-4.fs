freespace script 1
heap 16384 fit=best order=size-descending
a = alloc 2 align 512
free a
a = alloc 1
free a
a = alloc 674 align 16
a = realloc a 2
free a
a = alloc 20 align 8
free a
a = alloc 87
b = alloc 3
c = alloc 6 align 512
d = alloc 13
e = alloc 11 align 32
f = alloc 56 align 16
g = alloc 128
h = alloc 184
c = realloc c 1
f = realloc f 49
i = alloc 128 align 8
j = alloc 113 align 16
k = alloc 602
l = realloc h 92
f = realloc f 98
h = alloc 7 align 64
m = alloc 32 align 32
n = alloc 674 align 256
o = alloc 100
free f
f = realloc n 758
n = alloc 1 align 8
m = realloc m 16
p = alloc 423
free d
d = realloc i 1
i = alloc 24
h = realloc h 3
o = realloc o 99
q = alloc 520 align 32
free g
free f
m = realloc m 45
free k
a = realloc a 103
k = alloc 565
k = realloc k 573
f = alloc 21 align 256
g = alloc 1 align 16
r = realloc d 0
e = realloc e 10
d = alloc 302
s = alloc 24
free o
free s
free d
free e
free f
free k
k = alloc 104 align 512
f = alloc 3
e = alloc 10 align 8
d = alloc 152 align 8
s = alloc 674 align 1024
o = alloc 0 align 64
t = alloc 113 align 8
free a
a = alloc 5
free t
free a
a = alloc 32
free o
free a
q = realloc q 216
a = alloc 253
i = realloc i 16
a = realloc a 252
e = realloc e 10
o = alloc 53 align 32
p = realloc p 427
t = alloc 5 align 8
b = realloc b 3
free s
s = realloc t 21
f = realloc f 19
q = realloc q 432
r = realloc r 421
t = alloc 423
u = alloc 14
v = alloc 1 align 512
w = alloc 421 align 32
x = alloc 421
free b
free p
free n
free f
free t
free i
free h
free x
a = realloc a 256
free c
q = realloc q 428
c = alloc 7 align 8
x = alloc 113 align 8
free v
v = alloc 674
h = alloc 7
i = alloc 423
t = alloc 5 align 64
f = alloc 6 align 8
q = realloc q 428
n = alloc 186
p = alloc 103
g = realloc g 2
free x
e = realloc e 1
w = realloc w 422
x = alloc 30
b = alloc 28 align 32
free v
v = alloc 421
free c
free j
p = realloc p 2
free g
e = realloc e 2
m = realloc m 423
p = realloc p 24
u = realloc u 13
g = alloc 2 align 256
v = realloc v 842
f = realloc f 6
o = realloc o 113
j = alloc 56
x = realloc x 278
c = alloc 674
e = realloc e 1
free u
m = realloc m 421
free d
free f
free n
free c
free v
free j
free l
free g
free s
s = alloc 113
p = realloc p 27
g = alloc 24
m = realloc m 276
l = alloc 423 align 512
j = alloc 7
v = alloc 4 align 16
i = realloc i 475
h = realloc h 6
k = realloc k 100
c = alloc 421 align 2048
n = alloc 73 align 64
free s
free n
n = alloc 124
g = realloc g 32
n = realloc n 123
s = alloc 194 align 8
l = realloc l 427
free c
c = alloc 33 align 8
x = realloc x 244
j = realloc j 3
f = alloc 187 align 16
d = realloc j 6
j = alloc 0
u = alloc 674 align 16
free l
free u
free j
j = alloc 163 align 16
u = alloc 340
free d
s = realloc s 194
free u
u = alloc 3
d = alloc 113
l = alloc 326
free s
s = realloc m 276
m = alloc 3 align 16
free l
j = realloc j 326
free m
free j
free u
free f
f = alloc 20
u = alloc 33 align 64
j = alloc 674
m = alloc 1 align 8
free n
n = alloc 113 align 16
free m
free n
n = alloc 13
h = realloc h 3
m = alloc 113
l = alloc 423
m = realloc m 113
free j
w = realloc w 422
free m
free w
w = alloc 31 align 8
free w
free u
free f
free k
free x
free s
free d
d = alloc 91 align 2048
s = alloc 3 align 64
x = alloc 674
k = alloc 7
f = alloc 2
u = alloc 3 align 256
w = alloc 64 align 16
m = alloc 1
i = realloc i 237
free i
i = alloc 24 align 4096
free i
i = alloc 15 align 16
o = realloc o 109
j = alloc 1
free j
free o
free w
w = alloc 0 align 16
o = alloc 5 align 256
j = realloc t 113
t = alloc 674 align 2048
free t
d = realloc d 2
free d
d = alloc 421
b = realloc b 32
free b
free w
free u
free f
f = alloc 423 align 8
a = realloc a 512
x = realloc x 1348
u = alloc 0
w = alloc 421 align 8
b = alloc 29
t = alloc 3
free t
free b
m = realloc m 5
free m
free c
free l
j = realloc j 145
h = realloc h 3
l = alloc 339
c = alloc 674
m = alloc 40
b = alloc 64 align 1024
free p
l = realloc l 169
p = realloc s 674
free n
free u
free d
free v
free m
free w
free p
free l
free i
free j
j = alloc 4 align 256
i = alloc 421 align 8
b = realloc b 56
l = alloc 423 align 16
free k
free o
o = alloc 248
k = alloc 16 align 2048
p = alloc 3 align 16
w = alloc 16 align 16
m = alloc 421 align 4096
e = realloc e 0
v = alloc 113
h = realloc h 5
d = alloc 1 align 8
u = alloc 8
n = alloc 25
free g
g = alloc 421 align 2048
s = alloc 423
free q
free d
free f
free v
free l
free h
h = alloc 674 align 32
l = alloc 34 align 512
v = alloc 68 align 8
f = alloc 52 align 512
d = alloc 19 align 16
free u
u = alloc 16 align 16
d = realloc d 674
q = alloc 423 align 1024
