freespace script 1
heap 16384 fit=best order=size-ascending coalescing=off granule=16
a = alloc 4 zeroed
b = alloc 48 align 8 zeroed
b = realloc b 48
c = alloc 1170 align 2 zeroed
d = alloc 166 align 8 zeroed
e = alloc 1679 align 2 zeroed
f = alloc 229 align 16 zeroed
g = alloc 1207 zeroed
h = alloc 326 align 8 zeroed
i = alloc 41 align 8 zeroed
j = alloc 1 zeroed
k = alloc 1397 zeroed
b = realloc b 942
l = alloc 64 align 8 zeroed
m = alloc 59 align 4 zeroed
n = alloc 41 align 4 zeroed
o = alloc 41 zeroed
p = alloc 41 align 4 zeroed
q = alloc 229 align 16 zeroed
f = realloc f 3
r = alloc 1508 align 8 zeroed
s = alloc 41 align 2 zeroed
t = alloc 1679 align 2 zeroed
j = realloc j 1562
u = alloc 151 align 4 zeroed
free h
h = alloc 41 align 8 zeroed
e = realloc e 1687
free h
p = realloc p 82
h = alloc 40 align 4 zeroed
n = realloc n 41
s = realloc s 41
free q
q = alloc 8 zeroed
d = realloc d 158
free i
i = alloc 1 align 16 zeroed
d = realloc d 423
free e
e = realloc a 8
a = realloc q 1
q = alloc 82 zeroed
free b
m = realloc m 52
d = realloc d 423
b = alloc 72 align 16 zeroed
k = realloc k 96
t = realloc t 956
u = realloc u 302
free u
u = alloc 7 zeroed
g = realloc g 4
o = realloc o 47
free e
e = alloc 1562 zeroed
free f
n = realloc n 41
m = realloc m 52
f = alloc 1508 zeroed
free u
u = alloc 10 align 2 zeroed
free f
f = alloc 40 zeroed
c = realloc c 1024
t = realloc t 405
free m
m = alloc 64 zeroed
free i
u = realloc u 47
s = realloc s 82
i = alloc 3 zeroed
r = realloc r 1516
b = realloc b 76
free i
i = alloc 10 align 16 zeroed
free m
k = realloc k 112
m = alloc 1 align 8 zeroed
u = realloc u 47
free u
q = realloc q 86
u = alloc 371 zeroed
f = realloc f 1
c = realloc c 1024
b = realloc b 67
free c
p = realloc p 2
c = alloc 41 zeroed
free h
h = alloc 8 align 16 zeroed
free e
e = alloc 10 align 4 zeroed
e = realloc e 5
free a
a = alloc 13 zeroed
free s
s = alloc 3 align 8 zeroed
free u
d = realloc d 211
u = alloc 10 align 8 zeroed
n = realloc n 0
n = realloc n 0
free h
h = alloc 14 zeroed
free o
o = alloc 10 align 4 zeroed
free l
l = alloc 3 align 8 zeroed
o = realloc o 0
p = realloc p 14
free q
m = realloc m 1
q = alloc 10 align 8 zeroed
free c
c = alloc 1562 align 2 zeroed
u = realloc u 26
free p
p = alloc 4 zeroed
free b
b = alloc 14 zeroed
b = realloc b 18
l = realloc l 3
g = realloc g 0
a = realloc a 17
free d
d = alloc 3 align 8 zeroed
p = realloc p 20
free b
free c
free d
free g
m = realloc m 4
g = alloc 3 align 16 zeroed
s = realloc s 0
r = realloc r 41
d = alloc 4 align 16 zeroed
free d
free r
free m
free j
o = realloc o 80
k = realloc k 108
h = realloc h 14
j = alloc 41 align 4 zeroed
m = alloc 2 zeroed
r = alloc 1562 zeroed
o = realloc o 4
a = realloc a 13
d = alloc 3 align 8 zeroed
c = alloc 101 align 4 zeroed
j = realloc j 45
b = alloc 128 zeroed
free b
d = realloc d 6
b = alloc 4 align 8 zeroed
free b
b = alloc 41 align 2 zeroed
free b
l = realloc l 1
b = alloc 1 align 16 zeroed
free b
b = alloc 41 align 2 zeroed
free b
b = alloc 10 align 4 zeroed
free b
b = realloc t 708
a = realloc a 9
t = realloc i 10
i = alloc 0 zeroed
free i
d = realloc d 0
i = alloc 24 align 8 zeroed
free i
g = realloc g 3
i = alloc 0 zeroed
o = realloc o 112
free o
o = alloc 0 align 16 zeroed
free o
o = alloc 7 align 8 zeroed
free o
k = realloc k 124
o = alloc 26 align 8 zeroed
free o
o = alloc 3 align 4 zeroed
free o
o = alloc 41 align 16 zeroed
free o
o = alloc 965 zeroed
free o
o = alloc 96 align 16 zeroed
p = realloc p 45
free p
e = realloc e 6
p = alloc 41 align 4 zeroed
a = realloc a 4
free a
free l
free r
free q
free n
n = alloc 415 align 8 zeroed
q = alloc 26 zeroed
c = realloc c 3
r = alloc 109 zeroed
l = alloc 6 zeroed
a = alloc 10 zeroed
free j
free b
free q
free e
e = alloc 2 align 4 zeroed
m = realloc m 1
q = alloc 35 align 16 zeroed
b = alloc 3 align 8 zeroed
j = alloc 594 align 8 zeroed
free u
u = alloc 10 align 16 zeroed
free g
k = realloc k 109
h = realloc h 0
g = alloc 2 align 8 zeroed
free c
c = alloc 32 zeroed
free p
p = alloc 3 align 4 zeroed
k = realloc k 105
a = realloc a 79
free u
u = alloc 2 zeroed
f = realloc f 0
free d
r = realloc r 113
d = alloc 80 zeroed
free k
k = alloc 1562 align 8 zeroed
r = realloc r 10
free l
l = alloc 0 zeroed
m = realloc m 1
free f
f = alloc 108 zeroed
n = realloc n 411
free q
m = realloc m 1
q = alloc 41 align 16 zeroed
free e
e = alloc 41 zeroed
e = realloc e 1
free q
q = alloc 41 align 4 zeroed
free f
f = alloc 10 zeroed
free t
t = alloc 1562 zeroed
j = realloc j 586
free g
g = alloc 7 zeroed
q = realloc q 20
b = realloc b 3
free i
i = alloc 0 zeroed
free u
u = alloc 6 align 8 zeroed
k = realloc k 1566
b = realloc b 1
s = realloc s 0
free r
r = alloc 40 align 4 zeroed
free l
f = realloc f 11
l = alloc 546 align 16 zeroed
free l
l = alloc 1306 align 4 zeroed
free e
g = realloc g 23
m = realloc m 2
e = alloc 41 align 16 zeroed
free d
u = realloc u 6
d = realloc j 293
j = alloc 20 align 8 zeroed
free l
l = alloc 0 align 8 zeroed
free l
r = realloc r 48
l = alloc 10 zeroed
free e
a = realloc a 41
i = realloc i 16
e = realloc h 7
h = alloc 16 align 16 zeroed
free p
p = alloc 30 align 4 zeroed
free g
g = alloc 93 align 4 zeroed
free b
i = realloc i 8
s = realloc s 30
b = alloc 32 align 2 zeroed
free m
g = realloc g 85
m = alloc 41 align 2 zeroed
free m
t = realloc t 1570
