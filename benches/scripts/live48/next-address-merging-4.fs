freespace script 1
heap 16384 fit=next order=address
a = alloc 228 align 16
b = realloc a 220
b = realloc b 4
a = alloc 26 align 8
c = alloc 1 align 8
d = alloc 27 align 16
e = alloc 1 align 16
a = realloc a 557
b = realloc b 460
a = realloc a 557
a = realloc a 17
f = alloc 54 align 8
b = realloc b 6
g = alloc 517 align 8
h = alloc 9 align 16
i = alloc 2 align 8
j = alloc 1 align 8
i = realloc i 1
k = alloc 4 align 8
k = realloc k 4
l = alloc 1 align 16
g = realloc g 4
m = alloc 27 align 16
k = realloc k 4
h = realloc h 4
f = realloc f 108
j = realloc j 1
e = realloc e 2
n = alloc 783 align 8
o = alloc 3 align 8
p = alloc 143 align 8
q = alloc 108 align 8
r = alloc 12 align 8
o = realloc o 3
s = alloc 4 align 8
t = alloc 4 align 8
u = alloc 6 align 16
f = realloc f 4
v = alloc 5 align 8
w = alloc 14 align 8
x = alloc 4 align 16
y = alloc 26 align 8
m = realloc m 1
z = alloc 13 align 16
aa = alloc 6 align 8
z = realloc z 4
ab = alloc 5 align 8
ac = alloc 7 align 8
ad = alloc 66 align 8
ae = alloc 17 align 8
af = alloc 8 align 8
ag = alloc 371 align 8
ah = alloc 1 align 8
u = realloc u 22
ai = alloc 1 align 8
aj = alloc 8 align 8
b = realloc b 146
ak = realloc g 4
t = realloc t 695
g = alloc 532 align 16
al = alloc 3 align 8
ac = realloc ac 6
af = realloc af 3
j = realloc j 1
y = realloc y 52
f = realloc f 0
g = realloc g 532
am = alloc 695 align 8
g = realloc g 16
an = alloc 127 align 8
i = realloc i 695
ao = alloc 14 align 8
ap = alloc 423 align 8
aq = alloc 59 align 8
b = realloc b 1
c = realloc c 2
ar = alloc 2 align 8
as = alloc 1 align 8
at = alloc 113 align 16
au = alloc 15 align 8
aq = realloc aq 4
av = alloc 124 align 8
ar = realloc ar 2
l = realloc l 5
c = realloc c 2
aw = alloc 448 align 16
at = realloc at 226
h = realloc h 0
ax = alloc 485 align 8
ay = realloc ab 9
av = realloc av 6
o = realloc o 11
ab = alloc 5 align 8
az = realloc an 254
aq = realloc aq 12
x = realloc x 1
a = realloc a 34
an = alloc 781 align 16
z = realloc z 9
ba = alloc 4 align 8
bb = alloc 143 align 16
bc = alloc 4 align 8
i = realloc i 0
bb = realloc bb 143
bd = alloc 6 align 8
be = alloc 11 align 8
bf = realloc an 684
aw = realloc aw 1
an = alloc 4 align 8
bg = alloc 15 align 8
bh = alloc 11 align 8 zeroed
w = realloc w 7
v = realloc v 2
bi = alloc 103 align 16
bj = alloc 9 align 8
bk = alloc 443 align 8
af = realloc af 6
bl = alloc 4 align 16
ak = realloc ak 2
d = realloc d 823
bm = alloc 798 align 8 zeroed
av = realloc av 447
bn = alloc 32 align 16
bo = alloc 4 align 16
bf = realloc bf 599
ae = realloc ae 309
bp = alloc 33 align 8
bf = realloc bf 1198
d = realloc d 824
free an
bj = realloc bj 1
an = alloc 60 align 8
free aw
aw = alloc 32 align 8
al = realloc al 192
ah = realloc ah 17
a = realloc a 1
k = realloc k 5
free ap
as = realloc as 0
ap = realloc ab 0
c = realloc c 18
ab = alloc 3 align 8
k = realloc k 9
ay = realloc ay 13
ah = realloc ah 17
free a
ah = realloc ah 13
bj = realloc bj 0
ay = realloc ay 13
bf = realloc bf 599
be = realloc be 76
a = alloc 4 align 8
z = realloc z 10
free ay
ay = realloc aj 16
t = realloc t 347
aa = realloc aa 22
as = realloc as 0
bo = realloc bo 2
aj = alloc 4 align 16
bp = realloc bp 32
af = realloc af 6
q = realloc q 100
ac = realloc ac 6
l = realloc l 0
af = realloc af 3
ae = realloc ae 308
v = realloc v 2
aj = realloc aj 1
f = realloc f 8
aa = realloc aa 11
free l
ae = realloc ae 154
au = realloc au 1
l = alloc 3 align 8
ac = realloc ac 6
ab = realloc ab 0
al = realloc al 384
ae = realloc ae 4
an = realloc an 56
u = realloc u 22
free a
l = realloc l 7
w = realloc w 29
h = realloc h 0
a = realloc c 22
af = realloc af 7
c = realloc be 424
be = alloc 0 align 8
al = realloc al 384
free bh
l = realloc l 0
bh = realloc g 255
bk = realloc bk 388
ay = realloc ay 0
c = realloc c 23
p = realloc p 139
am = realloc am 0
g = alloc 3 align 16
aw = realloc aw 36
free j
j = realloc ae 4
am = realloc am 2
af = realloc af 1
ae = alloc 170 align 16
free aa
aa = alloc 170 align 16
ad = realloc ad 1
aj = realloc aj 9
ad = realloc ad 0
k = realloc k 4
p = realloc p 156
ab = realloc ab 485
ad = realloc ad 8
bk = realloc bk 1
free av
h = realloc h 2
av = alloc 14 align 8
free ac
m = realloc m 0
e = realloc e 6
bo = realloc bo 4
aj = realloc aj 1
ac = alloc 7 align 8
e = realloc e 1
s = realloc s 3
bf = realloc bf 1198
z = realloc z 26
e = realloc e 12
aq = realloc aq 6
free bd
c = realloc c 0
bd = alloc 5 align 8
ap = realloc ap 132
as = realloc as 4
free ah
be = realloc be 0
bo = realloc bo 2
ah = alloc 26 align 8
ag = realloc ag 2
x = realloc x 0
free l
e = realloc e 8
ab = realloc ab 489
ax = realloc ax 242
l = alloc 313 align 8
n = realloc n 783
free o
e = realloc e 8
p = realloc p 175
h = realloc h 0
ae = realloc ae 149
free at
free ae
aa = realloc aa 85
ae = realloc r 0
r = alloc 3 align 8
at = alloc 1 align 8
am = realloc am 0
o = alloc 104 align 8
bl = realloc bl 0
free bn
as = realloc as 4
bn = realloc k 4
al = realloc al 192
bb = realloc bb 127
ab = realloc ab 497
k = realloc m 441
m = alloc 15 align 8
free bl
t = realloc t 4
i = realloc i 16
ae = realloc ae 0
ay = realloc ay 0
aq = realloc aq 153
bl = alloc 1 align 8
h = realloc h 0
free m
m = alloc 1 align 8
free h
h = alloc 25 align 8
bl = realloc bl 0
free m
m = realloc v 2
v = alloc 68 align 8 zeroed
free bl
n = realloc n 783
bl = alloc 108 align 8
r = realloc r 1
free v
f = realloc f 4
v = alloc 4 align 8
bn = realloc bn 3
p = realloc p 7
am = realloc am 0
f = realloc f 5
free r
r = alloc 0 align 8
free f
f = alloc 172 align 8
free r
al = realloc al 192
ad = realloc ad 12
r = alloc 22 align 8 zeroed
bp = realloc bp 36
i = realloc i 15
w = realloc w 1
ar = realloc ar 2
free f
f = alloc 389 align 8
ax = realloc ax 238
a = realloc a 20
q = realloc q 200
m = realloc m 6
bh = realloc bh 510
aj = realloc aj 1
free ar
