freespace script 1
heap 16384 fit=best order=address granule=8
a = alloc 19 align 8
b = alloc 19 align 8
c = alloc 1203 align 16
free c
b = realloc b 17
b = realloc b 16
free a
b = realloc b 32
a = realloc b 1
free a
a = alloc 6
b = alloc 191 align 8
c = alloc 6
d = alloc 6 align 8 zeroed
b = realloc b 382
e = alloc 5 align 16
f = alloc 928 align 4
a = realloc a 0
free b
b = alloc 1 align 4
g = alloc 54
e = realloc e 5
h = alloc 3 align 8
i = alloc 5 align 8
free c
c = alloc 1 align 8
j = alloc 2
k = alloc 492 align 8
l = alloc 492
m = alloc 483
f = realloc f 1856
free d
a = realloc a 0
c = realloc c 1
c = realloc c 2
d = alloc 1 align 16
n = alloc 14
o = alloc 54 align 16
p = alloc 492 align 16
d = realloc d 4
q = alloc 78
l = realloc l 984
r = alloc 1
free b
b = alloc 0 align 16
s = alloc 5 align 2
t = alloc 27 align 8 zeroed
r = realloc r 696
u = realloc c 10
c = alloc 8 align 8
v = alloc 179
free u
h = realloc h 1
free k
free v
v = alloc 89 align 8
k = alloc 483 align 8 zeroed
u = alloc 696 align 2
f = realloc f 928
free t
free q
q = realloc m 966
b = realloc b 0
l = realloc l 980
free e
e = alloc 48 align 8
u = realloc u 704
m = alloc 12
t = alloc 15
free o
free k
free h
n = realloc n 8
h = alloc 227
t = realloc t 7
k = alloc 126 align 8
o = alloc 28 align 4
c = realloc c 2
w = realloc r 697
free u
free f
f = alloc 1 align 2
u = alloc 1 align 8
c = realloc c 2
r = alloc 621 align 2
free s
free v
free m
free h
c = realloc c 2
h = alloc 3 align 4
m = alloc 147
free j
j = alloc 2 align 16
v = alloc 48 align 8
free o
t = realloc t 394
i = realloc i 9
b = realloc b 0
free b
b = alloc 3
v = realloc v 1
free g
free q
free e
free n
free k
free i
free v
d = realloc d 12
v = alloc 204
free v
r = realloc r 621
free t
t = alloc 621 align 4
h = realloc h 1
free u
u = alloc 530 align 8
t = realloc t 5
v = alloc 5 zeroed
i = alloc 1472
k = alloc 12
n = alloc 1472 align 4
c = realloc c 6
l = realloc l 2
e = alloc 12 align 4
free b
b = alloc 2
q = alloc 0 align 16
u = realloc u 265
g = alloc 255 align 8
c = realloc c 3
t = realloc t 0
o = alloc 1472
free t
free g
free w
o = realloc o 40
w = alloc 2 align 8
k = realloc k 6
g = alloc 723
k = realloc k 6
free o
a = realloc a 0
o = alloc 4
t = alloc 1472 align 2
free h
j = realloc j 2
free t
v = realloc v 5
t = realloc k 12
k = alloc 21 align 8
n = realloc n 0
free q
free n
free t
free v
free l
free w
free i
free a
free c
c = alloc 72
p = realloc p 508
o = realloc o 4
u = realloc u 132
a = alloc 2 align 4
i = alloc 68 align 8
w = alloc 12
l = alloc 2 align 16
v = alloc 113
t = alloc 898
n = alloc 1 align 16
q = alloc 1
free c
c = alloc 282 align 4
h = alloc 7
free q
free h
c = realloc c 564
h = alloc 240 align 16
free n
free h
h = alloc 26
n = alloc 2 align 2
i = realloc i 52
free c
c = alloc 568 align 4
q = alloc 2247
s = alloc 8 align 4
free i
h = realloc h 22
free s
free h
free c
c = alloc 12 align 8
free q
p = realloc p 516
q = alloc 12
free c
c = alloc 898 align 4
h = alloc 76 align 4
free q
q = alloc 132 align 2
w = realloc w 24
s = alloc 437 align 16
free h
free s
free w
w = alloc 48 align 8
free c
free w
w = alloc 3 align 16
u = realloc u 0
b = realloc b 4
c = alloc 220 align 4
w = realloc w 6
s = alloc 4 align 16
t = realloc t 26
h = alloc 1472 align 8
free p
o = realloc o 4
free h
free v
free c
free t
free n
free r
d = realloc d 8
r = alloc 4
n = alloc 1
t = alloc 457 align 2
c = alloc 2
v = alloc 4 align 4
q = realloc q 1
n = realloc n 0
free s
s = alloc 1 align 8
k = realloc k 0
h = alloc 272
a = realloc a 1
a = realloc a 0
p = alloc 4 align 16
free k
a = realloc a 0
p = realloc p 4
s = realloc s 0
free p
free w
free c
free r
free f
f = alloc 8 align 16
j = realloc j 4
r = alloc 0 align 4
g = realloc g 2
c = alloc 4 align 8
w = alloc 137 align 16
p = alloc 11 align 8
k = alloc 1 align 8
t = realloc t 228
free d
free o
free w
free h
h = alloc 45
w = alloc 100
m = realloc m 146
o = alloc 1
d = alloc 35 align 4
free n
free h
free d
d = alloc 0 align 4
h = alloc 592 align 2
n = alloc 15 align 8
free e
free j
free h
d = realloc d 1
f = realloc f 16
h = alloc 14
j = alloc 1 zeroed
e = alloc 469
free f
free v
free l
l = alloc 1 align 8
v = alloc 156 align 16
f = alloc 427 align 4
free f
free e
free j
j = alloc 101 align 2
e = alloc 1
f = realloc u 8
u = alloc 1 align 16
i = alloc 15 align 8
x = alloc 70
free r
a = realloc a 0
r = alloc 39 align 4
o = realloc o 34
free q
c = realloc c 2
free e
e = realloc u 0
free t
free x
h = realloc h 15
free l
l = alloc 551 align 2
x = alloc 7
p = realloc p 22
t = alloc 1
free i
free b
free l
free o
free h
