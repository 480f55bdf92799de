freespace script 1
heap 16384 fit=worst order=front granule=8
a = alloc 5 align 8
b = alloc 12 align 4
b = realloc b 14
c = alloc 305 align 8
free c
free a
b = realloc b 4
free b
b = alloc 5 align 8 zeroed
free b
b = alloc 500 align 8
a = alloc 16 zeroed
c = alloc 15
a = realloc a 32
d = alloc 9 align 4 zeroed
e = alloc 20
f = alloc 19 zeroed
g = alloc 57 align 2
free a
b = realloc b 434
a = alloc 1 align 16
h = alloc 349 align 4 zeroed
g = realloc g 57
g = realloc g 61
i = alloc 32 align 4
j = alloc 65 align 4
g = realloc g 61
k = alloc 1372
a = realloc a 43
g = realloc g 65
l = alloc 28 align 16
m = alloc 1 align 4
e = realloc e 10
n = alloc 7 align 8
o = alloc 2 align 16
p = alloc 20 align 16
j = realloc j 57
q = realloc a 8
a = realloc g 40
c = realloc c 33
g = realloc c 33
l = realloc l 56
free p
j = realloc j 16
q = realloc q 4
b = realloc b 418
f = realloc f 18
p = alloc 129 align 8
p = realloc p 120
c = alloc 24 align 16
r = alloc 1 zeroed
c = realloc c 33
s = alloc 13
r = realloc r 2
t = alloc 127
n = realloc n 4
free g
g = alloc 127 zeroed
u = alloc 1025 zeroed
g = realloc g 32
f = realloc f 10
o = realloc o 1
v = realloc j 2
j = alloc 23
b = realloc b 426
free s
free p
free d
free o
free n
n = alloc 20 zeroed
o = realloc k 1543
j = realloc j 22
k = alloc 155
d = alloc 127
p = alloc 28
c = realloc c 66
s = realloc n 20
n = alloc 8
free j
j = realloc r 1
free u
l = realloc l 64
free e
free k
o = realloc o 1551
k = alloc 1 align 4 zeroed
e = alloc 40 zeroed
b = realloc b 127
u = alloc 7 align 8
r = alloc 159 align 8 zeroed
n = realloc n 0
l = realloc l 8
r = realloc r 16
h = realloc h 349
w = alloc 0 align 8 zeroed
free d
free e
l = realloc l 8
e = realloc p 0
p = realloc m 52
m = alloc 40
free c
free h
l = realloc l 32
free v
a = realloc a 65
j = realloc j 127
k = realloc k 24
w = realloc w 0
v = realloc r 620
m = realloc m 127
r = alloc 12
q = realloc q 28
w = realloc w 64
h = alloc 897 align 4 zeroed
c = alloc 1 align 4
free n
m = realloc m 28
free p
p = alloc 8 align 4
o = realloc o 60
n = alloc 24 align 8 zeroed
d = alloc 32
x = alloc 28
free q
q = alloc 10
free f
f = alloc 692 align 8
free j
f = realloc f 684
free s
free x
free e
free w
free h
free n
n = alloc 500 zeroed
h = alloc 16 align 8
w = alloc 4 align 2
e = alloc 1 align 16
x = alloc 512
free m
i = realloc i 40
k = realloc k 32
n = realloc n 501
free h
free v
free a
c = realloc c 0
free k
n = realloc n 250
k = alloc 8
c = realloc c 2
n = realloc n 125
a = alloc 3 align 8
i = realloc i 44
l = realloc l 64
v = alloc 973 align 8 zeroed
h = alloc 255 align 4
free k
k = alloc 500 align 4
free b
t = realloc t 142
b = alloc 127 align 4
v = realloc v 1094
free q
u = realloc u 14
free x
free e
free g
free h
h = alloc 28 align 8
free w
w = alloc 16 align 2
g = realloc p 0
free h
free f
f = alloc 500 align 8 zeroed
free d
t = realloc t 126
d = alloc 31
h = alloc 198 align 4
p = alloc 12 align 16 zeroed
u = realloc u 10
free f
f = alloc 10 align 8
e = alloc 24 zeroed
free w
w = alloc 1080 align 16 zeroed
x = realloc e 12
p = realloc p 6
h = realloc h 194
b = realloc b 63
free f
f = alloc 500
e = alloc 1 align 16
free b
b = alloc 658
q = alloc 120 align 4
p = realloc p 0
free i
free w
n = realloc n 144
l = realloc l 63
n = realloc n 144
free b
b = alloc 8 align 4
w = alloc 16 align 4 zeroed
i = alloc 264 align 2
m = alloc 264
free g
free a
a = realloc r 12
q = realloc q 128
free n
h = realloc h 97
e = realloc e 23
n = realloc o 2
free f
t = realloc t 110
f = alloc 62 align 8
free n
a = realloc a 8
free m
m = alloc 28 zeroed
a = realloc a 4
n = alloc 500
o = alloc 40
i = realloc i 297
free c
o = realloc o 127
c = alloc 16 zeroed
r = alloc 136 align 16
e = realloc e 63
d = realloc d 62
g = alloc 163 align 8 zeroed
free h
free d
free n
free b
w = realloc w 8
b = alloc 12 align 16
i = realloc i 2
i = realloc i 0
n = alloc 41 align 16
d = alloc 15 align 2
w = realloc w 127
h = alloc 32 align 4 zeroed
free w
free h
free n
v = realloc v 1086
d = realloc d 19
m = realloc m 500
free m
b = realloc b 16
m = alloc 7
v = realloc v 1087
e = realloc e 500
n = alloc 16 zeroed
i = realloc i 4
o = realloc o 112
h = alloc 10
w = alloc 56 align 8
free w
c = realloc c 504
w = realloc m 3
free h
free u
u = realloc o 128
free l
f = realloc f 66
g = realloc g 81
free r
r = alloc 10 align 2
l = alloc 31 align 8
o = alloc 256 align 2 zeroed
q = realloc q 144
h = realloc w 3
x = realloc x 8
w = realloc v 1095
free t
d = realloc d 35
t = realloc n 16
n = alloc 10 align 4
v = alloc 3 zeroed
m = alloc 10
free p
free o
free e
e = alloc 49 align 8
free c
c = alloc 7 align 4 zeroed
o = alloc 48
v = realloc v 0
h = realloc h 6
k = realloc k 499
p = alloc 127
p = realloc p 135
v = realloc v 10
free a
a = realloc q 136
o = realloc o 96
free w
w = alloc 16 align 8
l = realloc l 35
free a
free x
x = alloc 64 zeroed
a = alloc 94 align 16
q = alloc 34 align 4 zeroed
free b
