freespace script 1
heap 16384 fit=next order=front coalescing=off granule=16
a = alloc 7 align 2
b = alloc 2 align 16
c = alloc 68 align 16
d = alloc 112 align 16
e = alloc 111 align 4
e = realloc e 155
f = alloc 68 align 16
b = realloc b 3
g = alloc 238
h = alloc 43 align 8
b = realloc b 0
i = alloc 68 align 4
j = alloc 15
d = realloc d 902
k = alloc 3
l = alloc 86 align 8
m = alloc 25 align 4
n = alloc 18 align 2
o = alloc 94
p = alloc 15 align 16
c = realloc c 34
q = alloc 902 align 8
p = realloc p 4
r = alloc 902 align 4
free g
free e
free q
l = realloc l 15
q = alloc 1
e = alloc 0
g = alloc 31 align 2
s = alloc 68
t = alloc 51
p = realloc p 2
u = alloc 68 align 2
l = realloc l 16
v = alloc 2 align 2
free l
h = realloc h 1
l = alloc 9 align 2
free r
t = realloc t 102
n = realloc n 0
s = realloc s 72
r = alloc 25 align 16
free b
o = realloc o 78
f = realloc f 122
b = alloc 112
m = realloc m 50
v = realloc v 1
free j
f = realloc f 130
j = alloc 4 align 8
free p
b = realloc b 1
p = alloc 15 align 8
free n
n = alloc 102
p = realloc p 615
f = realloc f 65
q = realloc q 13
free o
p = realloc p 631
j = realloc j 4
o = alloc 902 align 8
n = realloc n 103
free n
d = realloc d 886
m = realloc m 49
o = realloc o 81
n = alloc 81 align 16
m = realloc m 98
a = realloc a 13
f = realloc f 32
t = realloc t 118
q = realloc q 6
free i
d = realloc d 996
i = alloc 83 align 16
p = realloc p 647
free u
u = alloc 15
free b
g = realloc g 83
b = alloc 502
free s
s = alloc 2 align 16
q = realloc q 3
free o
n = realloc n 97
e = realloc e 4
o = alloc 106
n = realloc n 5
q = realloc q 4
free m
a = realloc a 26
d = realloc d 995
m = alloc 477 align 2
u = realloc u 0
p = realloc p 567
j = realloc j 8
a = realloc a 26
free f
q = realloc q 4
i = realloc i 79
f = alloc 80
free p
p = alloc 15
free r
r = realloc m 954
m = alloc 41 align 4
free s
s = alloc 102 align 2
d = realloc d 1119
v = realloc v 0
free l
r = realloc r 946
l = alloc 7 align 4
k = realloc k 0
free i
i = alloc 13 align 8
c = realloc c 50
f = realloc f 0
free e
v = realloc v 0
g = realloc g 4
p = realloc p 101
e = alloc 1 align 4
a = realloc a 22
f = realloc f 0
e = realloc e 0
free k
q = realloc q 5
k = alloc 15 align 8
free j
j = alloc 24 align 16
free v
v = alloc 118 align 4
u = realloc u 0
q = realloc q 2
free b
i = realloc i 5
m = realloc m 49
i = realloc i 10
b = alloc 13 align 4
p = realloc p 93
free e
g = realloc g 4
e = alloc 118
i = realloc i 26
free v
a = realloc a 24
r = realloc r 954
i = realloc i 42
q = realloc q 50
v = alloc 16 align 2
t = realloc t 186
j = realloc j 23
free k
v = realloc v 17
v = realloc v 101
j = realloc j 11
m = realloc m 50
k = alloc 13
free a
a = alloc 30 align 8
free f
k = realloc k 26
n = realloc n 9
s = realloc s 118
u = realloc u 8
f = alloc 2
m = realloc m 66
o = realloc o 212
free h
h = alloc 24
free k
u = realloc u 1
u = realloc u 5
k = alloc 126 align 16
free h
b = realloc b 12
f = realloc f 0
h = realloc m 58
s = realloc s 117
m = alloc 1 align 16
free t
t = alloc 13 align 16
free e
e = alloc 7
v = realloc v 97
c = realloc c 66
a = realloc a 14
free q
v = realloc v 81
q = alloc 1 align 2
o = realloc o 238
c = realloc c 33
u = realloc u 10
free g
f = realloc f 0
m = realloc m 1
g = alloc 16 align 8
free k
k = alloc 56 align 16
p = realloc p 92
g = realloc g 16
l = realloc l 6
free n
v = realloc v 79
n = realloc e 7
e = alloc 15
free e
free n
free c
free f
free v
b = realloc b 0
j = realloc j 146
u = realloc u 10
t = realloc t 9
v = alloc 1
f = alloc 775 align 2
c = alloc 13 align 4
n = alloc 771
u = realloc u 20
l = realloc l 5
e = alloc 1
t = realloc t 5
free t
t = alloc 71 align 8
k = realloc k 13
e = realloc e 0
i = realloc i 58
a = realloc a 10
free a
a = alloc 81
i = realloc i 1
b = realloc b 0
free b
b = alloc 136
i = realloc i 5
c = realloc c 14
e = realloc e 0
v = realloc v 15
free v
n = realloc n 385
v = alloc 65
o = realloc o 119
free o
o = alloc 16 align 8
free o
o = alloc 3
s = realloc s 118
free s
g = realloc g 8
s = alloc 7 align 8
free s
s = alloc 92
free s
m = realloc m 17
s = alloc 48 align 16
k = realloc k 3
free k
c = realloc c 0
k = alloc 238 align 8
free k
k = alloc 13
free k
k = realloc j 146
q = realloc q 2
j = alloc 2
c = realloc c 8
free c
g = realloc g 16
c = alloc 16
r = realloc r 1
q = realloc q 1
