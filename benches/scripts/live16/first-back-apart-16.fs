freespace script 1
heap 16384 fit=first order=back coalescing=off granule=16
a = alloc 6 align 8
b = alloc 1
c = alloc 16320
a = realloc a 3
free b
free a
c = realloc c 16321
c = realloc c 7
c = realloc c 3
a = alloc 7
a = realloc a 828
c = realloc c 477
free c
a = realloc a 931
c = realloc a 2
c = realloc c 4
a = alloc 1
b = alloc 1 align 8
free b
b = alloc 1
b = realloc b 9
d = alloc 32 align 4
e = alloc 9
d = realloc d 16
f = alloc 9 align 8
g = alloc 1 align 16
h = alloc 4
i = alloc 144 align 16
j = alloc 104 align 4
free a
a = realloc g 0
g = alloc 631
d = realloc d 2
k = alloc 23 align 8
a = realloc a 0
l = alloc 127 align 16
m = alloc 7 align 8
n = alloc 56 align 8
g = realloc g 630
o = alloc 3 align 2 zeroed
free i
n = realloc n 4
c = realloc c 0
e = realloc e 9
i = alloc 127 align 16
p = alloc 3
q = realloc p 0
free k
f = realloc f 696
n = realloc n 0
k = alloc 34
d = realloc d 10
d = realloc d 10
d = realloc d 1
c = realloc c 6
p = alloc 14 align 16
n = realloc n 0
p = realloc p 28
h = realloc h 2
r = alloc 0 align 2
s = alloc 8 align 16
c = realloc c 78
t = alloc 180 align 16
free f
f = alloc 19 align 4
u = alloc 858
v = alloc 1017 align 4
w = alloc 90 align 8
q = realloc q 79
x = alloc 8
free x
a = realloc a 1
x = alloc 242 align 16
u = realloc u 1
free l
l = alloc 8
u = realloc u 2
free w
free v
free n
free q
free m
m = alloc 1 align 2
g = realloc g 1
free e
free m
free x
u = realloc u 0
x = alloc 342
m = alloc 275
e = realloc l 4
a = realloc r 0
r = alloc 100 align 8
h = realloc h 4
l = alloc 15 align 4
q = alloc 106 align 8
n = alloc 879 align 4
free n
free q
free l
free h
free a
free u
u = alloc 1113
a = alloc 116 align 8
g = realloc g 111
h = alloc 23 align 16
s = realloc s 12
l = alloc 16 align 8
free l
a = realloc a 102
l = alloc 8
q = alloc 0
u = realloc u 153
n = alloc 1 align 16
free n
free u
u = alloc 13 align 2
free u
b = realloc b 13
free b
b = alloc 11
u = alloc 15
l = realloc l 4
n = alloc 47 align 8 zeroed
free n
free l
t = realloc t 90
free t
j = realloc j 104
k = realloc k 3
t = alloc 13 align 4
l = alloc 8 align 4
n = alloc 352 align 4
j = realloc j 96
free j
free l
free t
free k
k = alloc 785 align 8
n = realloc n 0
t = alloc 880 align 4
g = realloc g 119
h = realloc h 23
p = realloc p 44
l = alloc 8
n = realloc n 0
n = realloc n 0
j = alloc 4
free j
d = realloc d 102
free d
free p
p = alloc 64 align 4
t = realloc t 876
s = realloc s 11
d = alloc 28 align 2
x = realloc x 4
j = alloc 40 align 16
free j
free x
q = realloc q 7
free q
m = realloc m 283
o = realloc o 0
h = realloc h 31
r = realloc r 84
free r
u = realloc u 2
f = realloc f 35
r = alloc 1
q = alloc 10
x = alloc 280 align 8
free x
free q
q = alloc 811 zeroed
s = realloc s 22
x = alloc 9 align 8
e = realloc e 8
j = alloc 83 align 8 zeroed
v = alloc 8 align 8
free v
free j
g = realloc g 103
a = realloc a 102
free a
q = realloc q 795
x = realloc x 0
free x
x = alloc 28 align 8
free x
x = alloc 228 align 4
free u
free o
free l
free i
s = realloc s 6
free s
h = realloc h 39
s = alloc 7 align 2
i = alloc 9 align 16
f = realloc f 678
free h
h = alloc 10 align 8
b = realloc b 22
free f
free e
e = alloc 24 align 8
f = alloc 412 align 16
free d
d = alloc 1 align 2
l = alloc 1 align 4
k = realloc k 784
o = alloc 56
free d
d = alloc 136
l = realloc l 25
l = realloc l 50
u = alloc 1 align 16
a = alloc 78 align 16
free f
q = realloc q 8
f = alloc 0
free r
free h
free q
free l
free k
free o
o = alloc 9
k = alloc 6
l = alloc 9
q = alloc 36 align 8
h = alloc 56 align 8 zeroed
r = alloc 9 align 2
j = realloc s 7
s = alloc 9
free e
free s
free x
free n
free p
free a
free u
free k
free o
free r
free j
q = realloc q 35
m = realloc m 318
j = alloc 481
r = alloc 12
free b
b = realloc t 438
t = alloc 72
o = alloc 6 align 16
r = realloc r 12
free b
l = realloc l 18
b = alloc 834 align 4 zeroed
k = alloc 112
u = alloc 8 align 4
a = alloc 55 align 16
p = alloc 52 align 4
n = alloc 603 align 8
free k
free i
l = realloc l 20
i = alloc 250
t = realloc t 4
free p
c = realloc c 128
d = realloc d 4
p = realloc d 84
free r
r = alloc 1 zeroed
d = alloc 2 align 8
k = alloc 84 align 16 zeroed
o = realloc o 4
free u
l = realloc l 12
p = realloc p 88
m = realloc m 314
d = realloc d 1
n = realloc n 10
u = realloc i 246
i = realloc q 70
free g
g = alloc 116
q = alloc 1
free h
q = realloc q 0
f = realloc f 16
h = alloc 0 align 2
x = alloc 586 align 4
x = realloc x 594
free k
free t
h = realloc h 1
t = realloc d 0
u = realloc u 245
h = realloc h 2
q = realloc q 0
o = realloc o 0
free h
h = alloc 64 align 4
free m
m = alloc 481
d = alloc 84
k = alloc 12 align 16 zeroed
free n
n = alloc 0 align 4
s = alloc 11
free x
free s
free p
r = realloc r 2
free a
