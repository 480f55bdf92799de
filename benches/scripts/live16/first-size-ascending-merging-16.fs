freespace script 1
heap 16384 fit=first order=size-ascending granule=16
a = alloc 118 align 8
b = alloc 58 align 64
c = alloc 39 align 32
d = realloc a 102
a = alloc 879
e = alloc 8 align 4
free b
free c
free e
e = alloc 16
c = alloc 3 align 8
b = alloc 48
f = alloc 30 align 8
c = realloc c 0
g = alloc 57 align 16
e = realloc e 15
h = alloc 7 align 16
free f
f = alloc 132
free a
free e
e = alloc 7
a = alloc 7 align 8
i = alloc 896
j = alloc 267 align 64
k = alloc 108 align 16
l = alloc 1013 align 8
free h
h = alloc 7 align 4
m = alloc 1
n = alloc 40
free g
g = alloc 6 align 64
b = realloc b 48
l = realloc l 506
o = alloc 81 align 16
p = alloc 1
a = realloc a 3
free b
b = alloc 15 align 256
q = alloc 131 align 8
r = alloc 292
free m
m = alloc 8
k = realloc k 95
free a
a = alloc 41
s = alloc 1
t = alloc 621
free l
l = alloc 4
free c
c = alloc 1 align 8
u = realloc e 6
e = alloc 689
v = alloc 180
free f
f = alloc 2605 align 8
w = alloc 469 align 32
free i
free k
free p
free o
free f
free e
free d
free a
free j
l = realloc l 8
j = alloc 1 align 8
a = alloc 4
d = alloc 0
free a
free u
u = alloc 1 align 16
a = alloc 621
e = alloc 267 align 8
free g
free d
d = alloc 79 align 8
free u
free v
v = alloc 1253
u = alloc 0
l = realloc l 4
free w
w = alloc 79 align 4
g = alloc 108 align 16
free n
n = realloc j 0
j = alloc 120
f = alloc 1
o = alloc 24 align 128
free j
free a
a = alloc 0 align 4
j = alloc 131
p = alloc 7 align 16
p = realloc p 7
free h
free s
free r
r = alloc 364 align 16
free g
g = alloc 6 align 32
free e
e = alloc 796 align 64
o = realloc o 40
s = alloc 6
h = alloc 13 align 4
k = alloc 0 align 8
i = alloc 0 align 8
x = alloc 108 align 4
m = realloc m 7
h = realloc h 5
free t
t = alloc 68 align 16
free w
free c
c = realloc b 16
o = realloc o 48
free h
h = alloc 190 align 16
b = alloc 35 align 64
free n
n = alloc 4
free b
b = alloc 108 align 8
w = alloc 1253 align 64
m = realloc m 7
free h
free b
free d
d = alloc 33
b = alloc 1 align 8
h = alloc 60
free v
free f
f = alloc 104
free e
free d
d = alloc 44 align 16
e = alloc 1920 align 8
v = alloc 131
free e
free f
free g
free i
p = realloc p 14
i = alloc 132 align 8
g = alloc 1253 align 8
f = realloc u 0
u = alloc 0 align 8
free k
free s
s = alloc 60 align 16
k = alloc 20 align 128
e = alloc 191
free l
free o
free f
f = alloc 96
o = alloc 4
l = alloc 7 align 16
free b
free o
free f
free i
free p
free c
free v
free n
n = alloc 6
v = alloc 12 align 4
c = alloc 689
p = alloc 140 align 8
e = realloc e 5
i = alloc 20 align 16
f = alloc 103 align 8
free f
f = alloc 1147
o = alloc 34
b = alloc 20 align 256
free b
g = realloc g 1269
free g
free f
f = alloc 105
g = alloc 0 align 4
free g
g = alloc 32
free g
free f
m = realloc m 252
e = realloc e 2094
h = realloc h 76
j = realloc j 6
f = alloc 135
g = alloc 12 align 8
b = alloc 1018 align 16
free b
j = realloc j 6
free j
free f
f = alloc 12 align 8
j = alloc 12
b = alloc 0 align 16
free b
free j
p = realloc p 70
free p
p = alloc 52 align 8
free p
p = alloc 153
free p
p = alloc 86 align 32
j = alloc 12
free j
j = alloc 173 align 16
b = alloc 12
free b
free j
free p
p = alloc 39
free p
p = alloc 60 align 8
j = alloc 990
b = alloc 47 align 4
free b
free j
free p
p = alloc 1253 align 8
j = alloc 1478
b = alloc 278 align 4
free b
b = alloc 242 align 256
free b
free j
j = realloc l 2
free j
j = alloc 1
l = alloc 41
b = alloc 16
free b
free l
free j
j = alloc 124
free j
j = alloc 0
l = alloc 76
b = realloc x 121
q = realloc q 262
x = alloc 124
free x
n = realloc n 1632
free n
n = alloc 13
x = alloc 12
free x
free n
free j
j = alloc 0
n = alloc 1516 align 8
x = alloc 8 align 4
free x
x = alloc 1253 align 16
free x
free n
free j
j = alloc 3 align 16
free j
j = alloc 2640 align 16
n = alloc 76 align 16
x = alloc 49
free x
free n
l = realloc l 1
n = alloc 1046 align 8
g = realloc g 6
free g
free l
l = alloc 72 align 128
m = realloc m 221
g = alloc 3 align 8
x = alloc 302 align 32
free x
free g
free m
m = alloc 12
g = alloc 1253 align 8
x = alloc 0
free x
x = alloc 72 align 4
free x
free g
free m
free n
n = alloc 79
m = alloc 747
g = alloc 7 align 16
x = alloc 15 align 64
free x
free g
free m
m = alloc 1253 align 8
free m
m = alloc 32 align 4
g = alloc 1253 align 8
free g
free m
free n
free l
free c
free v
free q
