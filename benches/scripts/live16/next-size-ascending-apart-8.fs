freespace script 1
heap 16384 fit=next order=size-ascending coalescing=off granule=8
a = alloc 73 align 8
b = alloc 30
a = realloc a 69
c = alloc 5 align 16
d = alloc 1 align 16
e = alloc 1
f = alloc 8
g = alloc 1
h = alloc 902 align 8
i = alloc 15 align 128
b = realloc b 2
j = alloc 8 align 16
k = alloc 36 align 16
i = realloc i 15
l = alloc 6
l = realloc l 6
m = alloc 36
n = alloc 3
o = realloc k 72
k = alloc 2 align 64
p = alloc 1 align 8 zeroed
q = alloc 8 align 16
l = realloc l 2
r = alloc 24
free r
free l
free p
free k
free o
free m
free q
free i
free j
free b
free h
free g
free f
free e
free d
d = realloc n 1
d = realloc d 136
c = realloc c 6
c = realloc c 1
c = realloc c 1
n = alloc 5
e = alloc 0
a = realloc a 4
e = realloc e 6
d = realloc d 12
f = alloc 1 align 16
g = alloc 10
a = realloc a 2
c = realloc c 2
d = realloc d 3
d = realloc d 3
h = alloc 10 align 32
c = realloc c 3
b = alloc 48 align 64
j = alloc 1
f = realloc f 2
i = alloc 10
q = alloc 256
a = realloc a 2
m = alloc 10 align 4
o = alloc 1 align 4
g = realloc g 5
k = alloc 4 align 8
p = alloc 2
l = alloc 647 align 8
r = alloc 6 align 8
b = realloc b 10
b = realloc b 5
s = alloc 45 align 16
c = realloc c 3
t = alloc 48 align 4
u = alloc 5
v = alloc 17
free v
j = realloc j 1
s = realloc s 0
h = realloc h 11
v = realloc k 7
k = alloc 115 align 128
free k
k = realloc n 2
n = alloc 1
free n
n = alloc 2
i = realloc i 881
free i
k = realloc k 48
i = alloc 2
n = realloc n 2
free n
n = alloc 91 align 16
free n
u = realloc u 2
n = alloc 8
free n
n = realloc m 1
a = realloc a 2
g = realloc g 21
m = alloc 5 align 64
free m
m = realloc u 0
q = realloc q 10
u = alloc 0 align 4
c = realloc c 513
n = realloc n 0
s = realloc s 1
free s
t = realloc t 40
r = realloc r 0
m = realloc m 8
s = alloc 2 align 64
free s
m = realloc m 5
s = alloc 16
g = realloc g 10
free g
g = alloc 7
free g
k = realloc k 96
g = alloc 257
s = realloc s 17
free s
s = alloc 20 align 4
free s
a = realloc a 1
d = realloc d 42
s = alloc 2
free s
s = alloc 1
free s
m = realloc m 10
m = realloc m 2
t = realloc t 44
s = alloc 33
j = realloc j 2
e = realloc e 2
l = realloc l 646
free l
a = realloc a 0
e = realloc e 2
l = alloc 3 align 64
c = realloc c 4
c = realloc c 8
t = realloc t 48
o = realloc o 1
free o
o = alloc 12
j = realloc j 3
h = realloc h 22
p = realloc p 2
free p
l = realloc l 48
d = realloc d 1
r = realloc r 4
d = realloc d 0
p = alloc 172
free p
p = alloc 56 align 16
b = realloc b 24
k = realloc k 48
c = realloc c 4
u = realloc u 0
free u
u = alloc 5 align 8
c = realloc c 20
v = realloc v 14
c = realloc c 10
q = realloc q 902
free q
q = alloc 5
k = realloc k 2
g = realloc g 48
free g
g = alloc 192
free g
k = realloc k 15
k = realloc k 7
g = realloc t 96
t = alloc 129 align 64
h = realloc h 1
t = realloc t 133
b = realloc b 12
n = realloc n 0
m = realloc m 1
h = realloc h 9
free h
i = realloc i 2
q = realloc q 5
q = realloc q 10
h = realloc c 11
o = realloc o 14
c = realloc v 14
t = realloc t 0
v = alloc 122 align 8
h = realloc h 27
r = realloc r 1
free r
n = realloc n 4
l = realloc l 56
r = alloc 15
k = realloc k 3
free k
k = realloc a 0
a = alloc 8
p = realloc p 65
free p
p = alloc 791
n = realloc n 3
c = realloc c 1
o = realloc o 1
q = realloc q 18
free q
q = realloc h 27
h = alloc 15 align 16
c = realloc c 1
free c
d = realloc d 0
v = realloc v 244
o = realloc o 56
c = alloc 24
b = realloc b 12
u = realloc u 5
free u
u = alloc 10 zeroed
free u
u = alloc 132 align 32
free u
u = alloc 774
q = realloc q 27
p = realloc p 791
h = realloc h 19
e = realloc e 2
free e
p = realloc p 792
e = alloc 194
o = realloc o 64
free o
o = alloc 792
q = realloc q 27
free q
v = realloc v 244
l = realloc l 234
c = realloc c 24
h = realloc h 9
g = realloc g 48
q = alloc 56 align 64
free q
q = realloc k 2
k = alloc 1 align 8
i = realloc i 4
v = realloc v 244
q = realloc q 0
o = realloc o 1584
c = realloc c 16
free c
c = alloc 31
free c
c = alloc 23
f = realloc f 50
q = realloc q 0
i = realloc i 9
d = realloc d 0
c = realloc c 46
u = realloc u 1548
free u
u = alloc 8
free u
u = alloc 63
free u
b = realloc b 0
u = alloc 23
free u
f = realloc f 44
m = realloc m 1
f = realloc f 28
i = realloc i 0
j = realloc j 6
e = realloc e 190
u = alloc 32
free u
u = alloc 244 align 32
free u
b = realloc b 1
s = realloc s 66
u = alloc 14
p = realloc p 6
s = realloc s 66
free s
s = realloc n 3
c = realloc c 46
r = realloc r 14
m = realloc m 4
n = alloc 25
free n
n = alloc 10 align 16
free n
n = alloc 474
t = realloc t 308
free t
j = realloc j 12
t = alloc 413 align 16
free t
t = alloc 32 align 4
free t
t = alloc 520 align 16
e = realloc e 4
g = realloc g 56
free g
i = realloc i 0
i = realloc i 902
g = alloc 56 align 32
free g
h = realloc h 10
g = realloc u 13
u = alloc 23
f = realloc f 5
