freespace script 1
heap 16384 fit=next order=size-descending coalescing=off
a = alloc 115 align 8
free a
a = alloc 8 align 8
free a
a = alloc 1 align 16
a = realloc a 1
b = alloc 0 align 8
c = alloc 8 align 8
d = alloc 516 align 8
e = alloc 1 align 8
d = realloc d 13
b = realloc b 1
f = alloc 1 align 16
free f
free e
e = alloc 13 align 16
free e
e = realloc b 2
b = alloc 117 align 8
e = realloc e 1
e = realloc e 0
f = alloc 8 align 8
a = realloc a 1
g = alloc 8 align 8
h = alloc 49 align 8
e = realloc e 8
i = alloc 8 align 8
j = alloc 1 align 8
free j
free i
i = alloc 12 align 16
f = realloc f 12
a = realloc a 0
j = alloc 4 align 8
f = realloc f 132
e = realloc e 4
h = realloc h 45
k = alloc 20 align 8
i = realloc i 4
b = realloc b 121
c = realloc c 264
l = alloc 674 align 8
free l
l = alloc 8 align 8
m = alloc 512 align 8
n = alloc 8 align 8
free n
c = realloc c 132
d = realloc d 26
n = alloc 24 align 8
o = alloc 4 align 16
g = realloc g 0
free g
g = realloc o 674
o = alloc 2 align 8
p = alloc 8 align 16
h = realloc h 45
a = realloc a 4
q = alloc 0 align 8
r = alloc 493 align 8
free r
free q
free a
free o
free g
i = realloc i 0
l = realloc l 4
g = alloc 4 align 16
l = realloc l 674
o = realloc n 16
n = alloc 44 align 8
free n
l = realloc l 20
m = realloc m 16
i = realloc i 0
n = alloc 33 align 8
a = alloc 488 align 8
o = realloc o 16
q = alloc 4 align 8
free l
free n
free e
free o
o = alloc 31 align 8
b = realloc b 60
a = realloc a 3
e = alloc 20 align 8
c = realloc c 0
free a
h = realloc h 22
free f
g = realloc g 2
f = alloc 8 align 8
h = realloc h 21
free c
c = alloc 64 align 8
o = realloc o 35
g = realloc g 3
a = alloc 1 align 8
free f
f = alloc 20 align 8
free b
free i
i = alloc 117 align 8
h = realloc h 21
b = alloc 0 align 8
n = alloc 32 align 8
n = realloc n 28
l = alloc 43 align 8
r = alloc 16 align 8
s = alloc 4 align 8
t = alloc 21 align 8
u = alloc 9 align 8
free l
l = alloc 573 align 16
k = realloc k 16
o = realloc o 39
n = realloc n 27
q = realloc q 4
c = realloc c 1
i = realloc i 101
v = alloc 12 align 8
q = realloc q 4
l = realloc l 573
w = alloc 28 align 8
x = alloc 20 align 16
free f
p = realloc p 8
free r
u = realloc u 79
free k
k = alloc 5 align 8
free u
u = alloc 38 align 8
free t
t = alloc 5 align 16
b = realloc b 0
r = alloc 15 align 8
u = realloc u 8
l = realloc l 577
f = alloc 24 align 8
free i
free o
free n
free s
free m
free g
free f
free r
free k
free u
e = realloc e 10
u = alloc 28 align 8
q = realloc q 0
k = realloc t 0
t = alloc 24 align 8
r = alloc 10 align 16
f = alloc 10 align 8
free f
free c
c = alloc 0 align 8
f = alloc 1 align 8
g = alloc 0 align 8
m = alloc 0 align 8
s = realloc l 505
l = alloc 1 align 8
free c
r = realloc r 1
c = realloc v 8
v = alloc 85 align 8
u = realloc u 24
d = realloc d 5
g = realloc g 0
s = realloc s 12
n = realloc r 1
m = realloc m 494
k = realloc k 0
r = alloc 10 align 8
o = alloc 27 align 8
i = alloc 54 align 8
free a
free k
o = realloc o 17
o = realloc o 28
k = alloc 31 align 16
e = realloc e 5
free d
d = alloc 0 align 8
p = realloc p 1
free f
f = alloc 1 align 8
free m
g = realloc g 0
m = alloc 10 align 16
free v
free u
x = realloc x 40
c = realloc c 0
j = realloc j 202
free k
free e
w = realloc w 474
e = realloc g 0
g = alloc 674 align 16
c = realloc c 8
k = alloc 264 align 16
free l
l = alloc 0 align 8
free i
h = realloc h 42
i = alloc 3 align 8
free e
e = realloc r 10
k = realloc k 8
free d
d = alloc 4 align 8
r = alloc 516 align 8
f = realloc f 1
u = alloc 8 align 8
v = alloc 5 align 8
a = alloc 1 align 8
p = realloc p 0
free v
o = realloc o 28
g = realloc g 5
free t
g = realloc g 0
t = alloc 8 align 8
c = realloc c 8
free n
f = realloc f 0
g = realloc g 1
free c
r = realloc r 516
free j
r = realloc r 1032
free o
i = realloc i 0
o = alloc 26 align 8
j = alloc 36 align 8
free u
free x
b = realloc b 0
x = alloc 4 align 8
u = alloc 5 align 16
c = alloc 0 align 16
n = alloc 0 align 8
v = alloc 4 align 8
c = realloc c 24
free i
b = realloc b 0
i = alloc 12 align 8
free x
free e
l = realloc l 511
free g
w = realloc w 8
j = realloc j 2
g = alloc 5 align 8
free i
free s
v = realloc v 2
s = alloc 12 align 8
v = realloc v 2
s = realloc s 12
i = alloc 1 align 8
u = realloc u 13
e = alloc 32 align 8
x = alloc 0 align 16
c = realloc c 25
free q
free i
d = realloc d 8
free s
s = alloc 4 align 8
free w
free t
p = realloc p 0
t = alloc 10 align 8
free j
j = alloc 90 align 8
w = alloc 0 align 8
j = realloc j 4
j = realloc j 4
i = alloc 16 align 8
s = realloc s 2
q = alloc 42 align 8
m = realloc m 5
e = realloc e 2
d = realloc d 7
free d
free s
free j
m = realloc m 21
j = alloc 8 align 8
s = realloc f 3
f = alloc 6 align 8
t = realloc t 5
d = alloc 0 align 8
free d
r = realloc r 1033
d = alloc 120 align 8
free d
d = alloc 25 align 8
free d
free r
r = alloc 147 align 16
r = realloc r 163
d = alloc 12 align 8
b = realloc b 0
free b
free r
free s
u = realloc u 8
s = alloc 5 align 16
r = alloc 8 align 16
b = realloc l 527
c = realloc c 17
l = alloc 1 align 16
