freespace script 1
heap 16384 fit=worst order=address coalescing=off
a = alloc 20 align 2
a = realloc a 264
b = alloc 1
c = alloc 2 align 8
d = alloc 3
e = alloc 698
f = alloc 3 align 4
g = alloc 8
h = alloc 3
i = alloc 6
j = alloc 141 align 8
k = alloc 445
l = alloc 445
m = alloc 716
n = alloc 149 align 4
b = realloc b 1
o = alloc 51 align 8
p = alloc 121 align 8
e = realloc e 697
n = realloc n 1971
h = realloc h 2
q = alloc 22 align 8
r = alloc 22 align 8
s = alloc 1
j = realloc j 282
l = realloc l 449
i = realloc i 12
a = realloc a 256
t = alloc 20 align 8
n = realloc n 0
q = realloc q 14
free g
j = realloc j 3
m = realloc m 716
g = alloc 362 align 8
free k
k = alloc 148
c = realloc c 2
o = realloc o 25
j = realloc j 7
t = realloc t 20
j = realloc j 3
n = realloc n 0
m = realloc m 716
o = realloc o 22
i = realloc i 1
i = realloc i 17
h = realloc h 6
e = realloc e 1394
h = realloc h 10
free d
d = alloc 1
r = realloc r 14
m = realloc m 1432
a = realloc a 248
g = realloc g 407
s = realloc s 1
r = realloc r 7
s = realloc s 2
free l
h = realloc h 320
l = alloc 635 align 4
p = realloc p 117
t = realloc t 40
free n
p = realloc p 131
n = alloc 19 align 8
j = realloc j 6
free b
b = alloc 8
free g
d = realloc d 9
h = realloc h 304
d = realloc d 8
f = realloc f 6
n = realloc n 7
g = alloc 0
d = realloc d 1
q = realloc q 15
i = realloc i 18
k = realloc k 6
l = realloc l 635
free r
p = realloc p 123
r = alloc 16
b = alloc 1562 align 8
n = realloc n 11
free k
k = alloc 16 align 16
i = realloc i 4
q = realloc q 15
free g
f = alloc 1562 align 4
j = realloc j 4
c = realloc c 4
g = alloc 7 align 4
free f
m = realloc m 1025
f = alloc 437 align 4
free h
a = realloc a 124
m = realloc m 771
a = realloc a 62
h = alloc 12
g = realloc g 22
free s
s = alloc 4 align 2
g = realloc g 1
n = realloc n 1
free c
o = realloc o 44
c = alloc 8 align 8
free f
t = realloc t 44
r = realloc r 32
p = realloc p 61
q = realloc q 16
f = alloc 1313
p = realloc p 61
r = realloc r 36
free l
r = realloc r 40
l = alloc 1016 align 16
q = realloc q 32
i = realloc i 35
free q
m = realloc m 385
q = alloc 22
p = realloc p 122
free g
g = alloc 4
f = realloc f 1312
o = realloc o 49
free e
e = alloc 3 align 4
r = realloc r 0
a = realloc a 58
free c
c = alloc 5 align 16
h = realloc h 68
p = realloc p 126
free n
n = alloc 483 align 8
free a
a = alloc 1
free p
a = realloc a 0
t = realloc t 88
p = alloc 4
s = realloc s 0
free s
s = alloc 3 align 16
n = realloc n 1
o = realloc o 49
k = realloc k 1
j = realloc j 4
free b
b = realloc j 8
j = alloc 5
f = realloc f 22
free l
free b
free t
free q
q = alloc 13 align 8
t = alloc 59 align 8
m = realloc m 389
b = alloc 1 align 16
l = alloc 0
free l
a = realloc a 0
l = alloc 12 align 16
free l
j = realloc j 2
l = alloc 4 align 16
free l
d = realloc d 12
i = realloc i 31
h = realloc h 64
g = realloc g 8
l = alloc 846 align 2
j = realloc j 0
k = realloc k 6
p = realloc p 4
f = realloc f 11
b = realloc b 0
free b
k = realloc k 12
c = realloc c 31
i = realloc i 89
g = realloc g 8
q = realloc q 26
b = realloc t 507
d = realloc d 11
j = realloc j 144
t = alloc 132 align 8
free t
r = realloc r 0
q = realloc q 22
t = alloc 32 align 16
s = realloc s 7
a = realloc a 0
q = realloc q 44
m = realloc m 389
f = realloc f 3
c = realloc c 0
b = realloc b 15
free b
k = realloc k 1
b = alloc 19 align 8
free b
g = realloc i 1
i = alloc 19
b = alloc 377 align 8
j = realloc j 148
free j
j = realloc g 5
q = realloc q 39
n = realloc n 1
g = alloc 1 align 8
k = realloc k 1
m = realloc m 778
free m
c = realloc c 1
p = realloc p 7
p = realloc p 6
m = alloc 1
free m
d = realloc d 7
h = realloc h 80
m = alloc 103
g = realloc g 1
i = realloc i 15
a = realloc a 0
free a
h = realloc h 84
m = realloc m 103
a = realloc c 1
c = alloc 1
k = realloc k 1
free k
c = realloc c 209
k = alloc 98
a = realloc a 0
p = realloc p 0
free p
n = realloc n 0
a = realloc a 0
a = realloc a 0
p = alloc 4 align 16
free p
b = realloc b 424
i = realloc i 2
p = alloc 1
l = realloc l 830
e = realloc e 8
free e
free k
n = realloc n 1
g = realloc g 17
k = alloc 0
a = realloc a 0
s = realloc s 3
e = alloc 4 align 4
r = alloc 38
e = realloc e 8
i = realloc i 0
free s
s = alloc 84 align 4
free m
l = realloc l 814
a = realloc a 0
q = realloc q 0
m = alloc 22 align 2
free p
p = alloc 111 align 2
g = realloc g 1
p = realloc p 115
c = realloc c 13
free o
m = realloc m 41
o = alloc 32
free q
o = realloc o 1
t = realloc t 64
q = alloc 82 align 4
t = realloc t 65
f = realloc f 3
free a
free j
free c
t = realloc t 32
r = realloc r 34
g = realloc g 0
g = realloc g 169
t = realloc t 40
