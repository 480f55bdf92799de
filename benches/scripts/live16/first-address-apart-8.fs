freespace script 1
heap 16384 fit=first order=address coalescing=off granule=8
a = alloc 920 align 2
a = realloc a 920
a = realloc a 2944
a = realloc a 5888
b = alloc 1 align 8
c = realloc a 5896
a = realloc c 5896
c = alloc 4
d = alloc 1148 align 8 zeroed
e = alloc 4712 align 2
f = alloc 4552
free b
free e
f = realloc f 103
e = alloc 1670
a = realloc a 2
b = alloc 1148 align 8
e = realloc e 1662
g = alloc 1148 align 4
h = alloc 12 align 8
i = realloc g 1164
g = alloc 2835 align 16
j = alloc 1
e = realloc e 1662
k = alloc 6 align 2
l = alloc 4 align 16
m = realloc h 13
b = realloc b 2
g = realloc g 2834
d = realloc d 1156
b = realloc b 10
c = realloc c 0
h = alloc 913 align 8
n = alloc 2944 align 2
o = realloc k 433
k = alloc 1 align 4
a = realloc a 4
g = realloc g 0
k = realloc k 0
b = realloc b 18
k = realloc k 0
p = alloc 2819 align 2
q = alloc 433 align 2
r = alloc 99 align 4
s = alloc 433
t = alloc 1 zeroed
s = realloc s 3
u = alloc 1148
l = realloc l 0
s = realloc s 11
v = realloc u 1291
u = alloc 408
w = alloc 27 align 16
x = alloc 1 zeroed
h = realloc h 905
k = realloc k 0
free k
x = realloc x 2
t = realloc t 1
k = realloc r 49
r = alloc 23 align 2
free e
n = realloc n 1
e = alloc 2042 zeroed
h = realloc h 905
free m
o = realloc o 866
s = realloc s 27
h = realloc h 1
m = alloc 788
m = realloc m 15
c = realloc c 0
w = realloc w 33
n = realloc n 0
free c
c = realloc v 1275
m = realloc m 30
k = realloc k 50
v = alloc 54 align 4
v = realloc v 60
c = realloc c 1283
m = realloc m 22
free m
i = realloc i 1164
l = realloc l 0
t = realloc t 1
p = realloc p 2819
j = realloc j 9
d = realloc d 1156
m = alloc 614 align 8
m = realloc m 7
b = realloc b 36
m = realloc m 0
h = realloc h 5
b = realloc b 18
free d
r = realloc r 46
d = alloc 93 align 16
free t
t = alloc 11
free u
b = realloc b 1148
f = realloc f 1
i = realloc i 1164
free i
free t
free n
free l
free k
free d
free r
w = realloc w 17
r = alloc 354 align 4
x = realloc x 4
r = realloc r 1148
c = realloc c 1283
d = realloc a 433
f = realloc f 0
free w
h = realloc h 4
w = alloc 6
a = alloc 52 align 8
k = realloc b 574
f = realloc f 0
j = realloc j 0
free k
free r
free h
free o
w = realloc w 2
e = realloc e 433
a = realloc a 44
q = realloc q 1148
j = realloc j 1262
a = realloc a 44
m = realloc m 7
q = realloc q 1132
o = alloc 1 align 8
h = alloc 2 align 8
r = alloc 0 align 4
q = realloc q 1124
k = alloc 2 align 8
e = realloc e 425
a = realloc a 22
g = realloc g 55
free g
free q
free h
h = realloc x 8
a = realloc a 16
e = realloc e 1
o = realloc o 0
x = realloc r 0
k = realloc k 10
p = realloc p 2
r = alloc 3
j = realloc j 1261
s = realloc s 27
q = alloc 164
g = realloc m 23
m = alloc 0 align 16
q = realloc q 1
o = realloc o 1670
r = realloc r 1
b = realloc x 8
c = realloc c 40
o = realloc o 1
x = alloc 1148
m = realloc m 16
l = realloc s 28
h = realloc h 7
d = realloc d 425
o = realloc o 5
s = realloc p 433
l = realloc l 56
k = realloc k 2
a = realloc a 0
a = realloc a 4
x = realloc x 1005
m = realloc m 2
p = alloc 1 align 4
q = realloc q 0
n = alloc 42 align 2
t = alloc 2 align 2
i = alloc 23 align 4
o = realloc o 2
u = realloc m 9
d = realloc d 433
m = alloc 2 align 4
h = realloc h 9
free h
d = realloc d 441
l = realloc l 433
m = realloc m 10
h = realloc e 1148
e = alloc 2
q = realloc q 0
h = realloc h 574
f = realloc f 0
h = realloc h 15
free h
t = realloc t 2
e = realloc e 1
h = alloc 900
m = realloc m 20
p = realloc p 433
a = realloc a 4
i = realloc i 433
free i
j = realloc j 1148
i = alloc 1 align 2
e = realloc e 2
a = realloc a 4
b = realloc b 16
n = realloc n 42
l = realloc l 441
free l
c = realloc c 45
l = alloc 433 align 2
r = realloc r 0
free r
k = realloc k 2
v = realloc v 30
n = realloc n 42
free w
free x
x = realloc e 4
e = alloc 433 align 8
u = realloc u 689
t = realloc t 2
u = realloc u 685
j = realloc j 1164
g = realloc g 23
free a
free g
free x
free t
free o
j = realloc j 2
o = alloc 433
n = realloc n 226
t = alloc 0 align 4
v = realloc v 30
f = realloc f 1148
c = realloc c 637
k = realloc k 433
q = realloc q 0
b = realloc b 32
f = realloc f 1144
x = alloc 4
m = realloc m 0
u = realloc u 4
d = realloc d 2
k = realloc k 487
g = alloc 433 align 2
a = alloc 433 align 4
w = alloc 32
b = realloc b 64
q = realloc q 4
c = realloc c 636
r = alloc 228 align 8
m = realloc m 0
free e
a = realloc a 434
f = realloc f 1144
free w
free h
free s
free q
free n
free o
o = alloc 459 align 2
n = alloc 259
q = realloc d 0
u = realloc u 10
d = realloc u 6
a = realloc a 868
q = realloc q 0
u = realloc i 0
a = realloc a 860
n = realloc n 291
m = realloc m 0
x = realloc x 4
a = realloc a 4
d = realloc d 22
j = realloc j 6
r = realloc r 229
d = realloc d 44
v = realloc v 0
u = realloc u 0
b = realloc b 128
free a
