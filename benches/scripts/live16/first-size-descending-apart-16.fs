freespace script 1
heap 16384 fit=first order=size-descending coalescing=off granule=16
a = alloc 80 align 8 zeroed
b = alloc 516 align 8 zeroed
c = alloc 2 align 8 zeroed
d = alloc 80 align 8 zeroed
e = alloc 56 align 16 zeroed
f = alloc 117 align 16 zeroed
g = alloc 383 align 8 zeroed
e = realloc e 4
h = alloc 457 align 8 zeroed
i = alloc 9 align 16 zeroed
h = realloc h 473
j = alloc 457 align 16 zeroed
k = alloc 26 align 8 zeroed
l = alloc 39 align 16 zeroed
m = realloc h 9
k = realloc k 96
e = realloc e 0
h = alloc 79 align 8 zeroed
n = alloc 4 align 8 zeroed
o = alloc 107 align 16 zeroed
j = realloc j 228
i = realloc i 2
h = realloc h 80
p = alloc 49 align 16 zeroed
h = realloc h 80
q = alloc 56 align 8 zeroed
p = realloc p 41
r = alloc 224 align 8 zeroed
s = realloc l 78
a = realloc a 457
m = realloc m 9
l = alloc 3 align 8 zeroed
q = realloc q 48
g = realloc g 191
h = realloc h 79
t = alloc 13 align 8 zeroed
s = realloc s 78
j = realloc j 228
h = realloc h 87
k = realloc k 2
b = realloc b 32
n = realloc n 8
n = realloc n 1
j = realloc j 212
q = realloc q 56
free s
s = alloc 9 align 8 zeroed
free r
r = alloc 2 align 8 zeroed
free f
s = realloc s 10
h = realloc h 103
m = realloc m 9
l = realloc l 2
h = realloc h 8
f = alloc 98 align 8 zeroed
i = realloc i 0
s = realloc s 0
free o
o = alloc 11 align 8 zeroed
p = realloc p 41
free p
p = alloc 60 align 8 zeroed
free g
l = realloc l 6
j = realloc j 0
g = alloc 65 align 8 zeroed
g = realloc g 135
o = realloc o 0
r = realloc r 1
m = realloc m 210
free h
e = realloc e 0
e = realloc e 0
m = realloc m 98
h = realloc t 2
c = realloc c 88
a = realloc a 56
o = realloc o 1
t = alloc 1 align 8 zeroed
d = realloc d 79
free f
f = realloc e 1
n = realloc n 28
p = realloc p 886
g = realloc g 98
m = realloc m 98
g = realloc g 114
d = realloc d 88
a = realloc a 64
l = realloc l 6
e = alloc 457 align 16 zeroed
n = realloc n 14
c = realloc c 77
free n
n = alloc 38 align 8 zeroed
c = realloc c 38
d = realloc d 99
j = realloc j 0
r = realloc r 17
h = realloc h 2
i = realloc i 0
n = realloc n 22
a = realloc a 128
i = realloc i 0
free r
r = alloc 24 align 16 zeroed
j = realloc j 24
free p
q = realloc q 72
p = alloc 8 align 8 zeroed
c = realloc c 42
h = realloc h 0
p = realloc p 4
s = realloc s 72
free b
o = realloc o 0
i = realloc i 40
b = alloc 7 align 8 zeroed
g = realloc g 98
h = realloc h 599
p = realloc p 2
n = realloc n 22
b = realloc b 3
l = realloc l 2
p = realloc p 4
l = realloc l 2
d = realloc d 83
l = realloc l 1
free s
p = realloc p 20
s = alloc 1 align 8 zeroed
b = realloc b 6
f = realloc f 1
t = realloc t 9
e = realloc e 449
l = realloc l 1
b = realloc b 232
m = realloc m 599
m = realloc m 607
f = realloc f 2
free t
t = realloc q 64
q = alloc 457 align 8 zeroed
free c
c = alloc 3 align 8 zeroed
p = realloc p 40
free e
n = realloc n 20
e = realloc k 0
i = realloc i 112
k = alloc 52 align 8 zeroed
t = realloc t 24
k = realloc k 53
g = realloc g 97
free r
g = realloc g 1
k = realloc k 52
b = realloc b 2
r = alloc 9 align 8 zeroed
t = realloc t 32
q = realloc q 449
k = realloc k 52
q = realloc q 449
free r
r = realloc q 445
q = alloc 0 align 8 zeroed
h = realloc h 9
a = realloc a 32
f = realloc f 2
e = realloc e 0
q = realloc q 4
p = realloc p 41
k = realloc k 6
s = realloc s 0
i = realloc i 128
free n
b = realloc b 4
n = alloc 3 align 8 zeroed
h = realloc h 2
l = realloc l 56
o = realloc o 12
b = realloc b 4
t = realloc t 32
free k
k = alloc 56 align 8 zeroed
a = realloc a 9
d = realloc d 67
c = realloc c 19
h = realloc h 4
b = realloc b 2
free p
g = realloc g 0
p = alloc 67 align 8 zeroed
k = realloc k 63
a = realloc a 121
m = realloc m 682
h = realloc h 20
g = realloc g 0
a = realloc a 121
free c
t = realloc t 16
j = realloc j 25
c = alloc 56 align 8 zeroed
free b
s = realloc s 0
m = realloc m 2
o = realloc o 0
b = alloc 3 align 8 zeroed
free n
m = realloc m 1
p = realloc p 68
free c
free p
free d
free t
o = realloc o 0
g = realloc g 80
t = alloc 2 align 8 zeroed
o = realloc o 1
d = alloc 3 align 8 zeroed
p = realloc f 6
f = alloc 457 align 8 zeroed
r = realloc r 445
o = realloc o 1
c = alloc 1 align 8 zeroed
n = realloc h 24
c = realloc c 0
h = alloc 16 align 8 zeroed
b = realloc b 6
free m
h = realloc h 17
f = realloc f 132
e = realloc e 16
s = realloc s 32
p = realloc p 10
o = realloc o 3
m = alloc 1 align 8 zeroed
k = realloc k 47
free b
g = realloc g 81
l = realloc l 9
t = realloc t 24
b = alloc 3 align 16 zeroed
j = realloc j 12
i = realloc i 80
r = realloc r 4
o = realloc o 1
m = realloc m 9
t = realloc t 2
m = realloc m 3
free k
k = alloc 3 align 8 zeroed
free m
i = realloc i 79
o = realloc o 0
m = alloc 1 align 16 zeroed
f = realloc f 140
free k
s = realloc s 52
g = realloc g 80
k = alloc 1 align 8 zeroed
b = realloc b 81
m = realloc m 0
free f
f = alloc 3 align 8 zeroed
k = realloc k 4
t = realloc t 1
m = realloc m 0
f = realloc f 1
free t
t = alloc 7 align 8 zeroed
free f
r = realloc r 2
s = realloc s 104
f = alloc 34 align 8 zeroed
l = realloc l 18
g = realloc g 40
p = realloc p 10
d = realloc d 0
h = realloc h 7
h = realloc h 23
j = realloc j 16
g = realloc g 40
c = realloc c 87
c = realloc c 79
i = realloc i 79
q = realloc q 3
d = realloc d 0
f = realloc f 2
free t
e = realloc e 1
b = realloc b 750
t = alloc 8 align 8 zeroed
free f
i = realloc i 95
t = realloc t 4
k = realloc k 0
r = realloc r 18
f = alloc 32 align 8 zeroed
q = realloc q 3
b = realloc b 414
free i
i = alloc 1 align 16 zeroed
free b
r = realloc r 4
q = realloc q 1
a = realloc a 4
l = realloc l 2
e = realloc e 0
m = realloc m 0
p = realloc p 5
m = realloc m 0
b = alloc 6 align 8 zeroed
n = realloc n 16
t = realloc t 4
b = realloc b 2
k = realloc k 1
