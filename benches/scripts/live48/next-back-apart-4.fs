freespace script 1
heap 16384 fit=next order=back coalescing=off
a = alloc 16 align 16
a = alloc 14
b = alloc 4 align 2
b = realloc b 4
c = alloc 14 align 16
d = alloc 31 align 8
e = alloc 251 align 2
f = alloc 94 align 16
d = realloc d 27
g = alloc 62
h = alloc 14 align 4
i = alloc 0 align 8
j = alloc 1 align 8
k = alloc 101
l = alloc 1
m = alloc 101
l = realloc l 1
n = alloc 10 align 8
o = alloc 29 align 16
p = alloc 12 align 8
q = alloc 602 align 2
d = realloc d 31
r = alloc 71 align 8
s = alloc 243 align 2
t = alloc 101 align 8
u = alloc 0 align 8
v = alloc 10
w = alloc 94
x = alloc 251 align 4
y = alloc 3
z = alloc 28
aa = alloc 24 align 2
ab = alloc 8 align 8
ac = alloc 0 align 4
ad = alloc 101 align 4
ae = alloc 24 align 8
af = alloc 44 align 2
ag = realloc u 1
u = alloc 477
ah = alloc 3 align 4
ai = alloc 28 align 8
j = realloc j 0
aj = alloc 2 align 8
ak = alloc 31
al = alloc 3
am = alloc 3
an = alloc 1
ao = alloc 8 align 8
ap = realloc p 0
l = realloc l 0
p = alloc 0
t = realloc t 102
aq = alloc 94 align 16
ar = alloc 196 align 2
as = alloc 0 align 8
at = alloc 0
au = alloc 16
av = alloc 3
aw = alloc 16 align 8
ax = alloc 56
ay = alloc 3 align 16
az = alloc 0 align 4
o = alloc 0 align 8
ba = alloc 4 align 16
n = realloc n 5
r = realloc r 35
ae = realloc ae 23
bb = alloc 1
bc = alloc 1
bd = alloc 16 align 4
w = realloc w 94
be = alloc 128
free m
m = alloc 317 align 2
free l
l = alloc 4 align 8
free j
ay = realloc ay 62
free ay
free bc
free bb
free ae
free o
o = alloc 101 align 16
ae = realloc au 32
au = alloc 602 align 8
q = realloc q 8
bb = alloc 548 align 16
an = realloc an 0
d = realloc d 27
bb = realloc bb 1
bc = alloc 3 align 4
ay = alloc 0 align 8
j = alloc 4 align 2
free j
j = alloc 5 align 16
free j
ak = realloc ak 15
r = realloc r 70
t = realloc t 51
j = alloc 135
free j
ar = realloc ar 196
j = alloc 0 align 4
free j
j = alloc 201
free j
j = alloc 389
free j
j = alloc 251 align 8
free j
j = alloc 0
free j
av = realloc av 2
j = alloc 1 align 8
e = realloc e 252
free e
e = alloc 8
q = realloc q 3
free q
q = alloc 94 align 16
free q
q = alloc 44 align 16
free q
q = alloc 602
free q
q = alloc 16 align 16
free q
q = alloc 8
free q
q = realloc ax 112
ax = alloc 12
l = realloc l 12
free l
i = realloc i 0
l = alloc 51 align 2
t = realloc t 57
free t
o = realloc o 109
t = alloc 6
aq = realloc aq 47
free aq
ap = realloc ap 29
n = realloc n 9
aq = alloc 5
e = realloc e 4
free e
e = alloc 24 align 8
free e
e = alloc 7 align 2
free e
e = alloc 10 align 8
free e
ax = realloc ax 12
k = realloc k 202
t = realloc t 0
az = realloc az 0
e = alloc 132
free e
e = alloc 1 align 8
bb = realloc bb 17
free bb
bb = alloc 12
free bb
bb = alloc 260 align 8
free bb
v = realloc v 5
bb = alloc 53 align 4
aw = alloc 0
ac = realloc ac 0
x = realloc x 14
free x
x = alloc 51 align 8
free x
x = realloc ap 25
ap = alloc 0
free ap
ap = alloc 435
l = realloc l 51
free l
l = alloc 0
free l
aa = realloc aa 8
l = alloc 30
free l
d = realloc d 1
l = alloc 602 align 8
free l
ac = realloc ac 1
af = realloc af 36
w = realloc w 90
l = alloc 71 align 4
ar = realloc ar 4
free ar
ar = alloc 122 align 16
free ar
y = realloc y 0
ar = alloc 32 align 4
free ar
ar = alloc 12 align 2
free ar
ar = alloc 101
free ar
ar = alloc 2 align 2
free ar
as = realloc as 0
ar = alloc 2
as = realloc as 1
free as
as = alloc 12
o = realloc o 109
free o
z = realloc z 32
o = realloc e 1
h = realloc h 28
e = alloc 20 align 8
f = realloc f 90
free f
f = alloc 15
ax = realloc ax 21
free ax
ax = alloc 0
free ax
ax = alloc 118 align 4
free ax
ac = realloc ac 0
bc = realloc bc 6
ao = realloc ao 3
ax = alloc 43
free ax
ax = alloc 70
af = realloc af 5
aj = realloc aj 0
free aj
n = realloc n 9
aj = alloc 1
free aj
aj = alloc 3 align 2
h = realloc h 14
free h
h = alloc 1 align 2
free h
ah = realloc ah 4
h = realloc u 954
u = alloc 1 align 8
free u
u = alloc 12
h = realloc h 950
free h
au = realloc au 301
h = alloc 76 align 4
r = realloc r 74
free r
r = alloc 24
free r
r = alloc 4 align 16
free r
w = realloc w 5
ay = realloc ay 0
r = alloc 0
r = alloc 5 align 2
free r
ae = realloc ae 16
r = alloc 161
free r
r = alloc 1
bd = realloc bd 16
ad = realloc ad 109
g = realloc g 31
free g
g = alloc 602 align 8
k = alloc 8
free k
ay = realloc ay 0
as = realloc as 8
k = alloc 317
free k
ad = realloc ad 1
k = alloc 4
d = realloc d 0
free d
d = alloc 12
free d
b = realloc b 5
d = alloc 16 align 8
free d
d = alloc 18
free d
b = realloc b 6
d = alloc 13
ai = alloc 55
free ai
r = realloc r 2
al = realloc al 1
ac = realloc ac 528
al = realloc al 0
ai = alloc 514 align 2
al = realloc al 0
i = realloc i 0
c = realloc c 0
ad = realloc ad 2
free ad
ad = alloc 2 align 2
free ad
ad = alloc 3
free ad
ad = alloc 0
at = realloc at 27
free at
at = alloc 11 align 8
free at
at = alloc 317 align 4
free at
at = alloc 4 align 8
free at
at = alloc 0 align 4
d = realloc d 14
free d
