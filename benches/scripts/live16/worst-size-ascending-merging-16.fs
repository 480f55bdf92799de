freespace script 1
heap 16384 fit=worst order=size-ascending granule=16
a = alloc 21 align 16
b = alloc 2168 align 8
b = realloc b 1084
c = alloc 1624 align 8
d = alloc 36
a = realloc a 42
e = alloc 1624 align 8
f = alloc 2040 align 16
g = alloc 4 align 4
e = realloc e 0
h = alloc 1084 align 4
i = alloc 1624 align 8
j = alloc 1
k = alloc 1624 align 16
l = alloc 37
e = realloc e 0
m = alloc 1028 align 16
n = alloc 13 align 8
o = alloc 2056
d = realloc d 733
e = realloc e 0
p = alloc 733 align 16
m = realloc m 0
q = alloc 267 align 8
m = realloc m 0
r = realloc e 0
l = realloc l 4
e = alloc 18
s = alloc 511
k = realloc k 1
g = realloc g 8
free p
p = alloc 1024
free e
e = alloc 18 align 4
d = realloc d 4
p = realloc p 1028
free s
q = realloc q 300
s = realloc q 150
q = alloc 4 align 4
s = realloc s 1
free c
c = alloc 1624 align 4
free s
a = realloc a 41
s = realloc n 5
i = realloc i 1620
f = realloc f 24
n = alloc 137
free n
e = realloc e 2
f = realloc f 16
i = realloc i 1604
free o
free q
free p
p = alloc 8 align 2
q = alloc 1604 align 16
o = alloc 662 align 16
b = realloc b 1084
m = realloc m 1
j = realloc j 1
n = alloc 361
b = realloc b 1084
free r
a = realloc a 1
r = alloc 105
d = realloc d 8
d = realloc d 16
free l
b = realloc b 1100
f = realloc f 17
m = realloc m 1
l = realloc c 1624
c = alloc 15
j = realloc j 17
b = realloc b 1100
r = realloc r 210
h = realloc h 4
m = realloc m 0
free m
free l
free q
free p
free n
n = alloc 8
k = realloc k 2
a = realloc a 1
p = realloc h 0
h = alloc 16 align 16
q = alloc 29
l = alloc 24 align 2
m = alloc 29
free m
m = realloc e 1
c = realloc c 19
j = realloc j 1
j = realloc j 0
h = realloc h 12
d = realloc d 17
e = realloc h 5
h = alloc 0 align 8
d = realloc d 18
p = realloc p 1
free p
p = realloc e 5
e = realloc i 1620
r = realloc r 202
d = realloc d 2
s = realloc s 21
i = alloc 1100
free i
b = realloc b 662
i = alloc 0 align 16
free i
r = realloc r 202
i = alloc 18 align 2
free i
i = alloc 12
free i
d = realloc d 0
i = alloc 12 align 8
k = realloc k 24
h = realloc h 0
p = realloc p 10
free p
n = realloc n 4
p = alloc 1 align 8
d = realloc d 16
l = realloc l 21
k = realloc k 48
q = realloc q 1
d = realloc d 32
free d
s = realloc s 10
j = realloc j 202
d = alloc 19 align 8
free d
b = realloc b 15
d = alloc 7 align 16
free d
q = realloc q 1
d = alloc 1
free d
c = realloc c 19
d = alloc 2 align 4
q = realloc q 0
e = realloc e 24
q = realloc q 1
k = realloc k 32
f = realloc f 18
a = realloc a 1
g = realloc g 0
j = realloc j 8
free j
d = realloc d 1
m = realloc m 47
j = alloc 1
k = realloc k 36
free k
k = alloc 18 align 16
free k
k = alloc 513 align 8
free k
free g
n = realloc n 1
g = alloc 136 align 16
e = realloc e 96
j = realloc j 3
k = alloc 0 align 8
e = realloc e 733
i = realloc i 12
f = realloc f 2
f = realloc f 1
free b
p = realloc p 5
e = realloc e 257
b = alloc 17 align 8
g = realloc g 1
free i
d = realloc d 0
i = alloc 63 align 2
free h
h = alloc 3
d = realloc d 2
free d
d = alloc 64 align 4
a = realloc a 0
n = realloc n 1
free r
r = alloc 58 align 8
a = realloc a 0
b = realloc b 34
free r
r = alloc 99 align 8
n = realloc n 151
n = realloc n 34
free f
b = realloc b 17
f = alloc 0 align 4
d = realloc d 56
free a
f = realloc f 0
a = realloc l 23
o = realloc o 662
l = alloc 64
f = realloc f 0
a = realloc a 8
o = realloc o 654
free o
o = alloc 32
h = realloc h 6
free d
d = alloc 1
free b
r = realloc r 99
m = realloc m 733
n = realloc n 53
b = alloc 409
m = realloc m 733
l = realloc l 63
g = realloc g 2
free b
a = realloc a 24
b = alloc 128 align 16
a = realloc a 12
n = realloc n 2
h = realloc h 14
m = realloc m 733
free s
s = alloc 18 align 2
e = realloc e 514
i = realloc i 31
free m
m = alloc 97 align 8
free j
k = realloc k 0
j = alloc 5
free m
q = realloc q 4
k = realloc k 0
o = realloc o 32
a = realloc a 12
i = realloc i 15
m = alloc 1 align 4
free i
i = realloc g 18
r = realloc r 16
e = realloc e 2
d = realloc d 128
f = realloc f 9
d = realloc d 7
g = alloc 113 align 8
free k
k = alloc 1 align 4
free g
g = alloc 24
c = realloc c 20
free n
n = alloc 116
h = realloc h 13
e = realloc e 132
g = realloc g 20
o = realloc o 16
free r
o = realloc o 14
r = alloc 20
free o
d = realloc d 0
i = realloc i 1
o = alloc 18 align 8
free b
f = realloc f 10
r = realloc r 20
i = realloc i 5
m = realloc m 2
k = realloc k 0
f = realloc f 26
free f
free m
m = alloc 1 align 4
free k
k = alloc 5 align 4
o = realloc o 2
i = realloc i 21
d = realloc d 6
f = alloc 10
b = alloc 63 align 8
free m
m = realloc h 14
h = alloc 5
free b
b = alloc 1 align 4
free h
h = alloc 20 align 4
free b
b = alloc 20 align 2
