freespace script 1
heap 16384 fit=best order=size-ascending coalescing=off
a = alloc 138 align 8 zeroed
b = alloc 565 align 16 zeroed
a = realloc a 8
b = realloc b 635
b = realloc b 0
a = realloc a 4
c = alloc 0 align 8 zeroed
d = alloc 294 align 8 zeroed
e = alloc 0 align 8 zeroed
f = alloc 2486 align 8 zeroed
g = alloc 1570 align 8 zeroed
e = realloc e 0
h = alloc 1 align 16 zeroed
c = realloc c 8
i = alloc 578 align 16 zeroed
a = realloc a 12
j = alloc 11 align 16 zeroed
k = alloc 20 align 16 zeroed
l = realloc i 1570
k = realloc k 10
i = realloc d 310
d = alloc 16 align 16 zeroed
f = realloc f 2478
b = realloc b 32
m = alloc 138 align 8 zeroed
n = alloc 592 align 8 zeroed
o = alloc 3820 align 8 zeroed
d = realloc d 8
p = alloc 8 align 8 zeroed
e = realloc e 0
i = realloc i 0
a = realloc a 4
a = realloc a 4
q = alloc 1554 align 8 zeroed
r = alloc 181 align 8 zeroed
n = realloc n 33
h = realloc h 0
q = realloc q 777
m = realloc m 69
s = alloc 0 align 16 zeroed
l = realloc l 1766
t = realloc e 0
f = realloc f 4
c = realloc c 7
e = alloc 0 align 16 zeroed
u = alloc 163 align 8 zeroed
free p
p = realloc q 16
t = realloc t 138
q = alloc 1570 align 8 zeroed
a = realloc a 0
free c
c = alloc 28 align 8 zeroed
free p
p = alloc 1516 align 8 zeroed
d = realloc d 16
free c
c = alloc 128 align 8 zeroed
f = realloc f 8
o = realloc o 9
b = realloc b 16
free g
g = alloc 22 align 16 zeroed
free k
k = alloc 1591 align 8 zeroed
g = realloc g 6
j = realloc j 0
r = realloc r 182
d = realloc d 1
free p
b = realloc b 0
p = alloc 2187 align 16 zeroed
b = realloc b 0
free b
b = alloc 592 align 16 zeroed
free e
e = alloc 31 align 16 zeroed
free b
b = realloc g 1
h = realloc h 0
h = realloc h 0
j = realloc j 0
m = realloc m 61
b = realloc b 0
g = alloc 9 align 8 zeroed
free i
e = realloc e 168
i = alloc 19 align 8 zeroed
free f
f = alloc 961 align 8 zeroed
free g
g = alloc 138 align 16 zeroed
l = realloc l 1766
free l
h = realloc h 8
k = realloc k 1591
l = alloc 1 align 8 zeroed
free u
u = alloc 651 align 8 zeroed
free t
g = realloc g 1
t = alloc 47 align 8 zeroed
free t
m = realloc m 65
i = realloc i 67
f = realloc f 480
t = alloc 10 align 8 zeroed
n = realloc n 2
g = realloc g 0
k = realloc k 0
r = realloc r 182
free r
r = alloc 128 align 8 zeroed
g = realloc g 0
k = realloc k 4
a = realloc a 0
k = realloc k 8
t = realloc t 11
f = realloc f 472
free e
e = alloc 728 align 8 zeroed
u = realloc u 732
r = realloc r 1655
free s
n = realloc n 600
o = realloc o 17
c = realloc c 129
s = realloc i 2
d = realloc d 0
i = realloc e 1456
q = realloc q 785
free g
free q
free a
free j
r = realloc r 1651
j = alloc 152 align 8 zeroed
d = realloc d 0
a = alloc 197 align 16 zeroed
b = realloc b 8
q = alloc 26 align 8 zeroed
k = realloc k 42
g = alloc 12 align 8 zeroed
e = alloc 139 align 16 zeroed
free t
a = realloc a 32
o = realloc o 34
t = alloc 0 align 8 zeroed
free e
e = alloc 0 align 8 zeroed
k = realloc k 21
s = realloc s 4
b = realloc b 12
j = realloc j 152
h = realloc h 16
o = realloc o 42
free t
m = realloc m 61
q = realloc q 22
r = realloc r 1651
t = alloc 138 align 8 zeroed
free o
o = alloc 14 align 8 zeroed
g = realloc g 13
p = realloc p 2187
c = realloc c 258
u = realloc u 728
d = realloc d 0
d = realloc d 16
free a
free g
free q
free b
free n
e = realloc e 0
o = realloc o 33
u = realloc u 637
e = realloc e 16
n = alloc 0 align 8 zeroed
e = realloc e 17
b = realloc k 42
k = alloc 105 align 8 zeroed
t = realloc t 276
free b
free c
free o
j = realloc j 76
o = realloc f 456
e = realloc e 56
d = realloc d 3
e = realloc e 0
l = realloc l 0
t = realloc t 292
f = alloc 8 align 8 zeroed
c = alloc 2 align 8 zeroed
b = alloc 610 align 8 zeroed
q = alloc 1 align 8 zeroed
free q
q = alloc 592 align 8 zeroed
d = realloc d 3
g = alloc 709 align 8 zeroed
b = realloc b 0
t = realloc t 288
l = realloc l 0
n = realloc n 8
a = realloc q 596
s = realloc s 0
m = realloc m 53
q = realloc j 92
j = realloc r 1652
r = alloc 26 align 8 zeroed
s = realloc s 4
r = realloc r 29
b = realloc b 8
q = realloc q 2
free q
n = realloc n 24
e = realloc e 0
t = realloc t 288
c = realloc c 138
g = realloc g 354
j = realloc j 1636
j = realloc j 818
h = realloc h 0
q = alloc 116 align 16 zeroed
free q
q = realloc n 1
k = realloc k 121
r = realloc r 25
u = realloc u 633
n = realloc p 2183
g = realloc g 350
l = realloc l 8
t = realloc t 47
p = alloc 1 align 8 zeroed
f = realloc f 8
free f
c = realloc c 138
f = realloc c 142
i = realloc i 1460
b = realloc b 4
free m
free h
h = alloc 5 align 8 zeroed
r = realloc r 50
i = realloc i 1460
p = realloc p 5
m = alloc 4 align 8 zeroed
d = realloc d 1
c = realloc a 597
g = realloc g 366
b = realloc b 4
i = realloc i 1464
i = realloc i 1
n = realloc n 2182
a = realloc g 366
g = alloc 1 align 8 zeroed
h = realloc h 6
q = realloc q 1
free i
i = alloc 1 align 8 zeroed
free p
r = realloc r 30
j = realloc j 409
p = realloc s 4
i = realloc i 5
q = realloc q 0
s = alloc 30 align 8 zeroed
p = realloc p 4
e = realloc e 47
h = realloc h 0
m = realloc m 4
free r
a = realloc a 367
r = realloc e 31
e = alloc 27 align 8 zeroed
free q
l = realloc l 14
q = alloc 436 align 8 zeroed
j = realloc j 393
free o
s = realloc s 14
f = realloc f 284
o = alloc 1 align 8 zeroed
p = realloc p 3
free p
free f
free l
free t
free r
free b
b = alloc 3 align 8 zeroed
r = alloc 592 align 8 zeroed
o = realloc o 1
t = alloc 136 align 8 zeroed
l = realloc s 15
e = realloc e 438
s = alloc 0 align 8 zeroed
m = realloc m 5
s = realloc s 4
h = realloc h 0
f = alloc 121 align 8 zeroed
p = alloc 47 align 8 zeroed
