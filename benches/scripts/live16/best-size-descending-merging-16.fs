freespace script 1
heap 16384 fit=best order=size-descending granule=16
a = alloc 10 align 2
a = realloc a 23
b = alloc 3 align 16
c = alloc 2
a = realloc a 24
b = realloc b 1025
d = realloc c 516
c = alloc 298
d = realloc d 258
a = realloc a 48
e = alloc 23
f = alloc 64 align 4
g = alloc 36 align 2
h = realloc c 4
g = realloc g 0
g = realloc g 1
a = realloc a 24
g = realloc g 1
e = realloc e 398
c = realloc h 2
h = alloc 2 align 8
i = alloc 23 align 8
j = alloc 2
k = alloc 3 align 4
l = alloc 23
m = alloc 2 align 16
n = alloc 26
d = realloc d 258
o = alloc 858 align 16
p = alloc 0 align 8
i = realloc i 11
l = realloc l 19
c = realloc c 2
i = realloc i 0
q = alloc 2 align 4
r = alloc 1
l = realloc l 35
m = realloc m 18
s = alloc 1 align 2
t = alloc 23
t = realloc t 56
free e
b = realloc b 11
l = realloc l 4
a = realloc a 2
e = alloc 1535
free s
s = alloc 8
free t
q = realloc q 2
t = alloc 0 align 4
free d
g = realloc g 0
h = realloc h 1150
k = realloc k 512
d = alloc 161 align 8
b = realloc b 3
i = realloc i 0
k = realloc k 496
free r
c = realloc c 2
i = realloc i 0
k = realloc k 434
r = alloc 0 align 8
j = realloc j 2
k = realloc k 1
s = realloc s 16
free e
l = realloc l 4
l = realloc l 4
e = alloc 23 align 16
h = realloc h 1
free c
c = alloc 32 align 16
q = realloc q 2
j = realloc j 2
b = realloc b 6
free l
p = realloc p 9
p = realloc p 1
a = realloc a 142
o = realloc o 459
n = realloc n 26
l = realloc s 8
f = realloc f 6
l = realloc l 398
n = realloc n 64
s = alloc 2 align 8
m = realloc m 20
n = realloc n 23
j = realloc j 2
a = realloc a 256
o = realloc o 475
b = realloc b 6
free k
a = realloc a 512
g = realloc g 0
n = realloc n 11
r = realloc r 1456
b = realloc b 12
s = realloc s 1
k = alloc 14
k = realloc k 15
f = realloc f 23
free k
r = realloc r 1472
k = realloc m 24
e = realloc e 9
m = alloc 23 align 4
d = realloc d 161
t = realloc t 0
q = realloc q 10
i = realloc i 0
c = realloc c 14
n = realloc n 11
d = realloc d 153
free r
c = realloc c 14
i = realloc i 2
a = realloc a 496
i = realloc i 10
h = realloc h 1
s = realloc s 0
r = alloc 0 align 8
o = realloc o 237
free f
o = realloc o 2
d = realloc d 398
m = realloc m 15
a = realloc a 11
i = realloc i 0
i = realloc i 0
c = realloc c 520
b = realloc b 40
e = realloc e 8
s = realloc s 0
q = realloc q 4
h = realloc h 1
f = alloc 398 align 4
p = realloc p 0
k = realloc k 40
free l
m = realloc m 19
o = realloc o 4
l = alloc 2
k = realloc k 20
free b
b = alloc 2 align 8
q = realloc q 2
free h
h = alloc 1028
k = realloc k 40
i = realloc i 0
a = realloc a 0
free d
d = alloc 398 align 4
s = realloc s 8
c = realloc c 1040
c = realloc c 2
g = realloc g 16
free l
q = realloc q 1
m = realloc m 3
l = alloc 1 align 16
free r
i = realloc i 132
a = realloc a 0
r = alloc 23
i = realloc i 16
free m
f = realloc f 398
m = realloc d 5
l = realloc l 2
k = realloc k 398
k = realloc k 672
q = realloc q 0
a = realloc a 0
d = alloc 8
a = realloc a 752
free d
i = realloc i 15
d = alloc 511 align 4
free h
n = realloc n 22
d = realloc d 4
s = realloc s 16
c = realloc c 0
h = alloc 62 align 4
m = realloc m 1
free a
f = realloc f 447
a = alloc 17
free a
a = alloc 3 align 8
t = realloc t 8
n = realloc n 22
free g
i = realloc i 15
b = realloc b 2
g = realloc h 70
g = realloc g 35
h = alloc 2
g = realloc g 17
g = realloc g 16
d = realloc d 4
f = realloc f 451
a = realloc a 4
free c
c = alloc 41
t = realloc t 4
r = realloc r 0
t = realloc t 8
free n
d = realloc d 1028
n = realloc i 1
h = realloc h 4
i = alloc 5
b = realloc b 361
p = realloc p 4
b = realloc b 2
b = realloc b 0
free a
k = realloc k 1344
a = alloc 1883
q = realloc q 44
r = realloc r 0
i = realloc i 5
j = realloc j 1
a = realloc a 3766
h = realloc h 0
free b
e = realloc e 24
b = realloc m 2
l = realloc l 1
n = realloc n 0
m = alloc 9 align 16
free b
l = realloc l 2
b = realloc e 16
e = realloc f 507
j = realloc j 152
d = realloc d 1027
f = alloc 398
h = realloc h 0
b = realloc b 0
free c
c = realloc r 23
r = realloc l 0
n = realloc n 16
q = realloc q 40
l = realloc j 4
o = realloc o 2
l = realloc l 4
s = realloc s 8
r = realloc r 0
g = realloc g 12
j = realloc d 1011
k = realloc k 1344
d = alloc 115 align 8
k = realloc k 1345
free f
a = realloc a 3782
a = realloc a 9
f = realloc h 0
h = alloc 12
k = realloc k 23
free a
a = alloc 1
free h
s = realloc s 24
q = realloc q 1
h = realloc d 57
k = realloc k 8
d = alloc 4
t = realloc t 1
q = realloc q 2
s = realloc s 40
e = realloc e 506
t = realloc t 1
c = realloc c 46
d = realloc d 23
q = realloc q 4
t = realloc t 0
free r
n = realloc n 1
r = alloc 8 align 4
c = realloc c 47
c = realloc c 42
t = realloc t 0
free t
c = realloc c 0
t = realloc h 4
p = realloc p 23
a = realloc a 5
n = realloc n 398
h = alloc 398
q = realloc q 1
l = realloc l 8
free b
b = alloc 1 align 2
free j
h = realloc h 796
j = alloc 41 align 4
h = realloc h 780
j = realloc j 512
free j
j = alloc 777 align 16
free t
r = realloc r 9
t = alloc 16 align 4
d = realloc d 15
p = realloc p 11
e = realloc e 1012
t = realloc t 32
free f
p = realloc p 19
l = realloc l 16
a = realloc a 398
r = realloc r 4
d = realloc d 64
