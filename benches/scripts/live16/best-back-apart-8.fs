freespace script 1
heap 16384 fit=best order=back coalescing=off granule=8
a = alloc 469 align 4
a = realloc a 485
b = alloc 319
c = alloc 963 align 4
d = alloc 1546
e = alloc 1
f = alloc 0
g = alloc 5
h = alloc 4 align 2
i = alloc 230
j = alloc 143 align 2
k = alloc 826
l = alloc 319 align 8
f = realloc f 0
m = alloc 1 align 8
n = alloc 20 align 4
o = alloc 65 align 8
p = alloc 498 align 8
i = realloc i 117
q = alloc 0 align 8
r = alloc 248
s = alloc 120
j = realloc j 96
r = realloc r 496
t = alloc 1910
u = alloc 96
free r
r = alloc 478
free g
g = alloc 826
p = realloc p 482
j = realloc j 12
free c
c = alloc 482 align 16
free q
d = realloc d 8
q = alloc 65 align 8
g = realloc g 842
q = realloc q 81
a = realloc a 1
free s
s = alloc 482 align 16
free m
m = alloc 0 align 2
m = realloc m 4
free o
g = realloc g 1006
o = alloc 422
free s
s = alloc 3 align 2
n = realloc n 22
free i
t = realloc t 3820
i = alloc 7
free i
i = alloc 1912 align 8
free e
u = realloc u 12
e = alloc 0 align 4
free h
h = alloc 482 align 8
free s
s = alloc 4 align 8
free r
r = alloc 71 align 8
free e
e = alloc 520
l = realloc l 482
free n
s = realloc s 140
n = alloc 96
c = realloc c 466
c = realloc c 932
free a
a = alloc 9 align 4
free j
j = alloc 248 align 16
q = realloc q 40
free j
j = alloc 2
free g
g = alloc 40 align 4
free c
c = alloc 0 align 4
free p
p = alloc 1016 align 16
free q
q = alloc 389 align 16
d = realloc d 8
f = realloc f 40
free j
j = realloc h 8
h = alloc 8 align 4
a = realloc a 17
g = realloc g 20
free q
q = alloc 24 align 8
free j
a = realloc a 17
j = alloc 0 align 8
free s
s = alloc 40
free l
i = realloc i 1928
e = realloc e 520
l = alloc 16
free m
m = alloc 7 align 2
free q
q = alloc 34 align 8
g = realloc g 4
free i
i = alloc 7 align 8
free j
j = alloc 17 align 16
free h
s = realloc s 80
h = alloc 84 align 8
free d
d = alloc 1142 align 16
o = realloc o 362
free m
m = alloc 0
free q
q = alloc 60 align 16
free b
n = realloc n 92
b = alloc 362 align 8
j = realloc j 8
free k
g = realloc g 362
k = alloc 19 align 16
free h
j = realloc j 0
r = realloc r 70
h = alloc 7 align 8
free s
s = alloc 7 align 16
free r
r = alloc 65
p = realloc p 889
free m
m = alloc 4
j = realloc j 8
free n
n = alloc 121
free s
s = alloc 9
free r
k = realloc k 15
n = realloc n 60
r = realloc c 577
c = alloc 609 align 4
free o
free s
free r
free t
free n
free h
h = alloc 12 align 4
n = alloc 1
t = alloc 0
r = alloc 0
s = alloc 1
t = realloc t 1
o = alloc 40 align 2
free e
e = realloc q 120
q = alloc 4 align 4
free o
o = alloc 8
free q
q = alloc 8
j = realloc j 513
free o
o = alloc 1 align 4
free j
j = alloc 362 align 8
free o
o = alloc 1
free j
j = alloc 256
free o
o = alloc 8 align 4
r = realloc r 264
r = realloc r 10
free j
k = realloc k 2
k = realloc k 1
j = alloc 15 align 16
free r
r = alloc 8 align 8
free j
j = alloc 19
free r
r = alloc 0 align 2
b = realloc b 724
s = realloc s 1
r = realloc r 0
free j
j = alloc 1 align 4
free r
r = alloc 0
a = realloc a 0
free j
j = alloc 0
free a
a = alloc 4 align 8
free j
j = alloc 15 align 4
free a
a = alloc 46
d = realloc d 1158
free j
b = realloc b 362
j = alloc 1
free d
d = alloc 158 align 8
free j
d = realloc d 158
j = alloc 361
free b
b = alloc 2
free j
j = alloc 16 align 8
free b
h = realloc h 8
b = alloc 0
free j
j = alloc 102 align 2
free b
b = alloc 597
o = realloc o 9
free j
j = alloc 1 align 16
free o
g = realloc g 41
o = alloc 13
a = realloc a 97
free j
h = realloc h 66
j = alloc 1846 align 8
free a
a = alloc 371 align 2
free j
j = alloc 431
free a
a = alloc 12 align 8
free j
j = alloc 1
free a
l = realloc l 16
a = alloc 8 align 4
free j
j = alloc 1 align 8
q = realloc q 0
free a
a = alloc 95
free q
l = realloc l 0
q = alloc 16
free a
a = realloc c 127
c = alloc 88 align 4
l = realloc l 16
free q
q = realloc f 1
f = alloc 256
free l
l = alloc 256
free f
f = alloc 171
free l
l = alloc 8 align 4
free f
f = alloc 1
g = realloc g 42
free l
l = alloc 943
free g
g = alloc 127 align 16
free l
r = realloc r 0
l = alloc 1
c = realloc c 120
free g
b = realloc b 298
l = realloc l 9
c = realloc c 2
g = alloc 219 align 2
free l
e = realloc e 116
l = alloc 0
free g
r = realloc r 0
g = alloc 0
free l
l = alloc 0 align 4
free g
free l
free r
r = alloc 12 align 8
a = realloc a 1
l = alloc 369
g = alloc 8
free e
e = alloc 1733 align 16
free g
g = alloc 14 align 8
m = realloc m 8
free e
e = alloc 13
free m
m = alloc 1645 align 16
free e
