freespace script 1
heap 16384 fit=worst order=front
a = alloc 2 align 8 zeroed
a = realloc a 1
b = realloc a 5
a = alloc 1 align 16 zeroed
b = realloc b 3
a = realloc a 1
c = alloc 20 align 8 zeroed
c = realloc c 10
a = realloc a 0
a = realloc a 0
d = alloc 260 align 8 zeroed
e = alloc 11 align 8 zeroed
f = alloc 24 align 8 zeroed
b = realloc b 11
f = realloc f 24
g = alloc 29 align 8 zeroed
c = realloc c 5
a = realloc a 0
d = realloc d 520
h = alloc 9 align 8 zeroed
i = alloc 0 align 8 zeroed
j = alloc 11 align 8 zeroed
f = realloc f 94
k = alloc 28 align 8 zeroed
l = alloc 22 align 8 zeroed
l = realloc l 26
l = realloc l 13
m = alloc 62 align 16 zeroed
n = realloc f 13
l = realloc l 9
n = realloc n 2
f = alloc 1028 align 8 zeroed
o = alloc 379 align 16 zeroed
c = realloc c 10
b = realloc b 15
p = alloc 24 align 8 zeroed
e = realloc e 7
q = alloc 9 align 8 zeroed
e = realloc e 6
r = alloc 41 align 8 zeroed
c = realloc c 3
s = alloc 0 align 8 zeroed
s = realloc s 0
b = realloc b 15
t = alloc 15 align 8 zeroed
f = realloc f 1027
u = alloc 0 align 8 zeroed
v = alloc 4 align 8 zeroed
w = alloc 24 align 16 zeroed
u = realloc u 16
o = realloc o 426
free o
p = realloc p 48
e = realloc e 6
j = realloc j 8
l = realloc l 17
v = realloc v 8
o = alloc 5 align 8 zeroed
q = realloc q 13
e = realloc e 0
r = realloc r 2
h = realloc h 10
c = realloc c 11
q = realloc q 14
q = realloc q 14
c = realloc c 3
w = realloc w 28
free n
o = realloc o 2
n = alloc 0 align 16 zeroed
q = realloc q 2
k = realloc k 29
i = realloc i 0
q = realloc q 1
a = realloc a 0
free g
free s
free c
c = alloc 4 align 16 zeroed
a = realloc a 1726
s = realloc i 10
l = realloc l 21
v = realloc v 16
s = realloc s 5
b = realloc b 30
i = alloc 0 align 8 zeroed
o = realloc o 0
g = alloc 8 align 8 zeroed
k = realloc k 0
free s
s = alloc 4 align 16 zeroed
j = realloc j 0
d = realloc d 1040
c = realloc c 4
o = realloc o 2
g = realloc g 1
a = realloc a 5
v = realloc v 14
free g
g = alloc 7 align 16 zeroed
r = realloc r 3
n = realloc n 0
a = realloc a 0
free q
l = realloc l 42
a = realloc a 0
e = realloc e 12
q = alloc 8 align 16 zeroed
s = realloc s 2
d = realloc d 0
d = realloc d 0
s = realloc s 2
u = realloc u 32
p = realloc p 1
c = realloc c 8
free l
r = realloc r 11
l = alloc 0 align 8 zeroed
free s
s = alloc 8 align 8 zeroed
i = realloc i 0
free c
q = realloc q 8
b = realloc b 15
l = realloc l 16
h = realloc h 2
p = realloc p 0
c = realloc d 140
d = alloc 0 align 8 zeroed
a = realloc a 28
m = realloc m 58
e = realloc e 16
h = realloc h 1
n = realloc n 16
n = realloc n 8
a = realloc a 44
r = realloc r 5
f = realloc f 513
free d
t = realloc t 15
n = realloc n 12
a = realloc a 44
v = realloc v 30
d = realloc i 11
i = alloc 28 align 8 zeroed
r = realloc r 5
free h
f = realloc f 513
v = realloc v 0
w = realloc w 32
c = realloc c 123
e = realloc e 2048
e = realloc e 1
n = realloc n 6
j = realloc j 0
h = alloc 0 align 8 zeroed
q = realloc q 4
free i
free p
free s
free w
free f
free b
v = realloc v 8
o = realloc o 2
h = realloc h 0
g = realloc g 7
j = realloc j 0
k = realloc k 0
b = alloc 5 align 16 zeroed
a = realloc a 48
h = realloc h 0
f = alloc 7 align 8 zeroed
b = realloc b 21
n = realloc n 3
l = realloc l 0
w = alloc 2257 align 16 zeroed
o = realloc o 4
b = realloc b 0
s = alloc 20 align 8 zeroed
u = realloc u 663
p = alloc 2956 align 8 zeroed
i = alloc 1406 align 8 zeroed
free k
k = realloc g 0
f = realloc f 1
a = realloc a 56
f = realloc f 2
b = realloc b 0
g = realloc u 667
c = realloc c 131
free d
free c
c = alloc 0 align 8 zeroed
d = alloc 1 align 8 zeroed
j = realloc j 0
u = realloc v 16
d = realloc d 0
v = alloc 0 align 8 zeroed
v = realloc v 8
u = realloc u 16
d = realloc d 118
c = realloc c 16
h = realloc h 0
w = realloc w 2257
g = realloc g 333
free b
b = alloc 2 align 8 zeroed
b = realloc b 2
free g
l = realloc l 375
t = realloc t 19
g = alloc 872 align 8 zeroed
free b
e = realloc e 2
a = realloc a 56
b = alloc 256 align 16 zeroed
free g
q = realloc q 20
g = alloc 8 align 8 zeroed
l = realloc l 187
free b
b = realloc o 8
i = realloc i 4
o = realloc a 56
a = alloc 40 align 8 zeroed
r = realloc r 1
free l
u = realloc u 0
l = alloc 0 align 8 zeroed
q = realloc q 0
free r
c = realloc c 24
d = realloc d 118
r = alloc 12 align 16 zeroed
free q
r = realloc r 10
q = alloc 0 align 8 zeroed
u = realloc u 0
k = realloc k 2
e = realloc e 2
a = realloc a 45
e = realloc e 512
l = realloc l 0
g = realloc g 16
free d
d = alloc 0 align 8 zeroed
p = realloc p 2956
v = realloc v 0
free g
g = alloc 0 align 8 zeroed
free v
q = realloc q 5
v = alloc 5 align 8 zeroed
l = realloc l 32
free g
l = realloc l 64
v = realloc v 5
n = realloc n 3
s = realloc s 18
s = realloc s 516
t = realloc t 23
p = realloc p 2960
k = realloc k 20
s = realloc s 20
g = alloc 496 align 16 zeroed
f = realloc f 2
free q
q = alloc 24 align 16 zeroed
p = realloc p 2952
k = realloc k 0
free f
q = realloc q 0
f = realloc a 61
o = realloc o 56
b = realloc b 16
f = realloc f 122
a = realloc m 29
free a
free t
free b
free w
free s
free v
r = realloc r 5
i = realloc i 5
d = realloc d 0
f = realloc f 138
q = realloc q 2040
h = realloc h 2
o = realloc o 112
free d
free o
l = realloc l 64
f = realloc f 69
o = alloc 248 align 16 zeroed
c = realloc c 5
r = realloc r 1
k = realloc k 0
h = realloc h 2
d = alloc 5 align 8 zeroed
free r
free d
free h
n = realloc n 11
n = realloc n 0
u = realloc u 0
