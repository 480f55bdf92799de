freespace script 1
heap 16384 fit=first order=front coalescing=off granule=16
a = alloc 3 zeroed
b = alloc 1859 zeroed
c = alloc 171 align 16 zeroed
d = alloc 116 align 16 zeroed
e = alloc 962 align 16 zeroed
f = alloc 1 zeroed
g = alloc 96 align 8 zeroed
h = alloc 165 align 16 zeroed
g = realloc g 97
i = alloc 1 zeroed
j = alloc 529 zeroed
k = alloc 65 align 8 zeroed
l = alloc 208 align 8 zeroed
m = alloc 97 align 16 zeroed
n = alloc 1 zeroed
o = alloc 16 align 16 zeroed
e = realloc e 946
p = alloc 97 zeroed
q = alloc 33 align 16 zeroed
r = alloc 16 align 16 zeroed
s = alloc 14 align 2 zeroed
t = alloc 0 zeroed
u = alloc 402 align 4 zeroed
s = realloc s 0
d = realloc d 116
free e
m = realloc m 93
q = realloc q 4
e = alloc 1910 align 2 zeroed
free l
c = realloc c 155
l = alloc 1 align 16 zeroed
h = realloc h 82
free h
h = alloc 17 zeroed
free o
o = alloc 0 align 16 zeroed
free o
s = realloc s 0
o = alloc 315 zeroed
free i
r = realloc r 112
i = realloc r 1859
r = alloc 1859 align 8 zeroed
free o
o = alloc 54 align 16 zeroed
free t
t = alloc 55 zeroed
free k
a = realloc a 16
k = alloc 1 align 8 zeroed
free a
a = realloc f 0
u = realloc u 410
f = alloc 95 align 8 zeroed
free j
j = alloc 8 align 4 zeroed
free n
n = alloc 1469 zeroed
free k
k = alloc 7 align 8 zeroed
free c
c = alloc 0 align 2 zeroed
k = realloc k 7
free s
s = alloc 47 zeroed
free i
i = alloc 1859 align 8 zeroed
free u
u = alloc 57 zeroed
q = realloc q 0
free h
l = realloc l 17
h = alloc 24 align 16 zeroed
s = realloc s 94
free b
d = realloc d 113
a = realloc a 0
b = alloc 112 zeroed
free e
e = alloc 3 zeroed
free c
c = alloc 1 zeroed
free t
t = alloc 765 align 8 zeroed
free r
r = alloc 1859 zeroed
b = realloc b 128
free c
o = realloc o 1
r = realloc r 3718
c = alloc 1030 zeroed
free o
o = alloc 6 zeroed
r = realloc r 72
free n
m = realloc m 46
n = alloc 92 zeroed
free h
h = alloc 1 zeroed
free l
l = alloc 165 zeroed
free g
g = alloc 95 zeroed
free n
n = alloc 1171 zeroed
j = realloc j 0
free f
f = alloc 16 zeroed
free b
l = realloc l 185
u = realloc u 1
q = realloc q 0
b = alloc 126 align 8 zeroed
free i
r = realloc r 1
i = alloc 12 zeroed
free e
e = alloc 16 zeroed
free t
t = alloc 1859 align 4 zeroed
free p
p = alloc 72 zeroed
free b
b = alloc 50 zeroed
free n
j = realloc j 2
n = alloc 60 align 4 zeroed
free p
p = alloc 120 align 8 zeroed
free l
l = alloc 16 align 16 zeroed
s = realloc s 90
free n
n = alloc 16 zeroed
free j
j = alloc 97 align 4 zeroed
h = realloc h 34
free s
s = alloc 97 align 16 zeroed
free d
d = alloc 16 zeroed
free e
e = alloc 5 align 2 zeroed
free j
free c
free h
free a
free m
free i
free q
q = alloc 97 align 4 zeroed
i = alloc 20 align 4 zeroed
m = alloc 10 zeroed
a = alloc 4 align 2 zeroed
h = alloc 15 align 16 zeroed
c = realloc h 314
h = alloc 90 align 16 zeroed
j = alloc 1 align 16 zeroed
free h
h = alloc 715 zeroed
free t
h = realloc h 357
t = alloc 1859 align 16 zeroed
u = realloc u 5
free u
u = alloc 72 zeroed
free r
r = alloc 29 zeroed
free a
a = alloc 4 zeroed
free j
j = alloc 24 zeroed
free p
p = alloc 7 zeroed
free b
b = alloc 8 align 8 zeroed
o = realloc o 0
n = realloc n 8
free m
m = alloc 24 align 2 zeroed
free j
f = realloc f 16
j = alloc 128 align 16 zeroed
c = realloc c 472
free f
u = realloc u 36
f = alloc 0 align 4 zeroed
u = realloc u 1
free k
k = alloc 8 zeroed
free u
u = alloc 97 align 4 zeroed
free m
m = alloc 16 zeroed
b = realloc b 45
free q
o = realloc o 0
q = alloc 371 align 2 zeroed
free b
b = alloc 24 zeroed
free o
o = alloc 16 align 8 zeroed
free a
a = alloc 1 align 4 zeroed
free u
u = alloc 7 zeroed
free f
f = alloc 60 align 8 zeroed
free p
l = realloc l 8
p = alloc 2 zeroed
free i
i = alloc 72 zeroed
free s
s = alloc 64 align 4 zeroed
free c
c = alloc 1 align 2 zeroed
s = realloc s 2
free o
i = realloc i 2
o = alloc 477 align 2 zeroed
free r
r = alloc 1 align 16 zeroed
r = realloc r 0
k = realloc k 0
q = realloc q 0
free j
j = alloc 96 align 4 zeroed
free s
r = realloc r 4
s = alloc 472 align 4 zeroed
free h
h = alloc 165 align 8 zeroed
free c
c = alloc 1859 align 16 zeroed
free j
j = alloc 23 align 16 zeroed
free o
j = realloc j 22
o = alloc 7 align 4 zeroed
free m
m = alloc 389 zeroed
l = realloc l 8
free b
b = alloc 63 zeroed
free m
n = realloc n 4
m = alloc 63 align 8 zeroed
free q
q = alloc 72 align 4 zeroed
free h
h = alloc 384 zeroed
free t
t = alloc 97 zeroed
free c
c = alloc 68 align 8 zeroed
free o
o = alloc 128 align 2 zeroed
free j
j = alloc 0 zeroed
free u
c = realloc c 52
u = realloc m 47
m = alloc 36 align 8 zeroed
free q
q = alloc 8 align 8 zeroed
free m
m = alloc 1 align 2 zeroed
free j
j = alloc 1 zeroed
free p
p = alloc 80 align 8 zeroed
free m
m = alloc 24 align 16 zeroed
free f
f = alloc 1 align 2 zeroed
free n
n = alloc 116 zeroed
free m
m = alloc 97 zeroed
free q
q = alloc 0 align 2 zeroed
free e
e = alloc 165 align 4 zeroed
free l
a = realloc a 0
n = realloc n 124
l = alloc 48 zeroed
free h
h = alloc 97 align 4 zeroed
free o
n = realloc n 4
d = realloc d 17
o = alloc 61 align 2 zeroed
free e
e = alloc 3 align 8 zeroed
free a
l = realloc l 32
t = realloc t 101
a = alloc 1575 zeroed
free b
b = alloc 96 zeroed
free p
p = alloc 165 zeroed
free t
t = alloc 86 align 8 zeroed
free b
b = alloc 29 align 2 zeroed
free a
a = alloc 1 zeroed
j = realloc j 9
l = realloc l 28
free h
h = alloc 120 zeroed
