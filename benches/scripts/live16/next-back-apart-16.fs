freespace script 1
heap 16384 fit=next order=back coalescing=off granule=16
a = alloc 1733 align 4
b = alloc 1526 align 16
c = alloc 1733
b = realloc b 26
c = realloc c 1733
d = alloc 11
e = alloc 29 align 8
f = alloc 1733 align 8
e = realloc e 58
g = alloc 48 align 16
h = alloc 26
i = alloc 855 align 8
j = alloc 2696 align 8
k = alloc 1733 align 16
l = alloc 703
m = alloc 26 align 16
n = alloc 1733
o = alloc 703
p = alloc 1
q = alloc 345 align 16
r = realloc j 396
j = alloc 1733 align 16
r = realloc r 388
free m
r = realloc r 388
m = alloc 703 align 16
s = alloc 70 align 16
free d
free s
free a
a = alloc 1733 align 8
k = realloc k 866
r = realloc r 372
s = alloc 517
d = alloc 703 align 8
t = alloc 1
u = alloc 1
free k
free u
free t
d = realloc d 351
t = alloc 71
u = alloc 26
e = realloc e 42
k = alloc 703 align 2
free k
free e
free t
free d
free r
free p
p = alloc 9 align 2
r = alloc 25 align 8
d = alloc 9
t = alloc 26 align 4
e = alloc 7
k = alloc 8 align 8
v = alloc 703 align 4
free g
r = realloc r 33
v = realloc v 15
g = alloc 16 align 8
w = alloc 52 align 8
p = realloc p 4
x = alloc 54
e = realloc e 345
free p
p = alloc 1
free t
free s
free e
m = realloc m 687
e = alloc 26
s = alloc 0 align 8
t = alloc 39
x = realloc x 48
free g
g = alloc 219
q = realloc q 302
w = realloc w 104
free x
free c
c = alloc 0 align 8
f = realloc f 53
g = realloc g 7
i = realloc i 8
x = alloc 0
free l
l = realloc w 2
w = alloc 32 align 16
j = realloc j 4
free l
x = realloc x 0
t = realloc t 43
d = realloc d 4
l = alloc 26
q = realloc q 1
free k
k = alloc 703
free g
free d
free e
free m
free x
free p
free t
f = realloc f 4
t = alloc 126
p = alloc 725 align 4
free v
free j
free q
free h
free u
u = alloc 17
c = realloc c 0
h = alloc 652
q = alloc 26
j = alloc 26 align 16
s = realloc s 0
v = alloc 4 align 8
t = realloc t 23
x = alloc 703 align 4
c = realloc c 8
m = alloc 26
e = alloc 703 align 8
d = alloc 1
x = realloc x 4
x = realloc x 0
free i
e = realloc e 707
r = realloc r 17
t = realloc t 11
free t
free m
free c
free r
r = alloc 128 align 8
c = alloc 3 align 4
o = realloc o 0
free o
free r
free s
free q
q = alloc 4 align 16
s = alloc 703 align 16
c = realloc c 11
free c
free q
q = alloc 8
n = realloc n 839
x = realloc x 0
c = alloc 215
u = realloc u 1
r = alloc 48 align 16
x = realloc x 4
r = realloc r 32
o = alloc 703 align 16
m = alloc 26 align 4
t = alloc 39 align 16
free t
free m
m = alloc 1 align 16
t = alloc 366 align 2
n = realloc n 26
i = alloc 3
g = alloc 96
v = realloc v 1
free v
free g
free w
w = alloc 401 align 8
g = alloc 1 align 2
free t
free g
free w
free m
free o
free r
k = realloc k 96
r = alloc 2 align 2
d = realloc d 1
o = alloc 57 align 16
i = realloc i 0
o = realloc o 703
m = alloc 8 align 8
p = realloc p 717
w = alloc 1
n = realloc n 52
x = realloc x 6
e = realloc e 699
g = alloc 703
t = alloc 3 align 8
free u
u = realloc p 1
p = alloc 1
x = realloc x 3
free a
free h
free q
free k
free b
b = alloc 9
k = alloc 703 align 16
q = alloc 699 align 4
h = alloc 2
l = realloc l 52
d = realloc d 703
b = realloc b 26
free t
free b
free q
free k
free d
free l
l = alloc 0 align 8
d = alloc 12
e = realloc e 26
k = alloc 1 align 8
free x
free d
free w
free f
r = realloc r 2
f = alloc 26
w = alloc 12 align 4
r = realloc r 0
d = alloc 27
x = alloc 26 align 4
q = realloc r 16
r = alloc 1 align 16
b = alloc 26 align 4
t = alloc 41 align 4
a = alloc 51
f = realloc f 10
d = realloc d 703
v = alloc 8 align 8
free k
k = realloc q 8
j = realloc j 25
n = realloc n 104
q = alloc 703 align 8
u = realloc u 1
h = realloc h 2
a = realloc a 102
free l
l = alloc 1 align 2
free n
t = realloc t 41
n = alloc 26 align 4
w = realloc w 0
free f
free w
j = realloc j 12
w = alloc 26 align 8
f = alloc 7
free g
free f
free w
free j
free b
free r
r = alloc 8 align 4
r = realloc r 7
b = alloc 26 align 2
j = alloc 2
