freespace script 1
heap 16384 fit=first order=size-ascending coalescing=off granule=16
a = alloc 1 align 16
b = alloc 1 align 8
c = alloc 2 align 8
c = realloc c 1
d = alloc 1 align 8
e = alloc 89 align 8
f = alloc 32 align 16
g = alloc 458 align 16
h = alloc 458 align 8
i = alloc 415 align 8
j = alloc 55 align 16
k = alloc 24 align 8
l = alloc 344 align 8
k = realloc k 8
a = realloc a 0
m = alloc 12 align 8
n = alloc 8 align 8
o = alloc 86 align 8
p = alloc 24 align 8
d = realloc d 0
q = alloc 12 align 8
r = alloc 161 align 8
s = alloc 520 align 8
t = alloc 1 align 8
u = alloc 4 align 16
i = realloc i 830
r = realloc r 423
v = alloc 12 align 16
w = alloc 16 align 8
j = realloc j 192
x = realloc g 442
g = alloc 520 align 8
y = alloc 1 align 8
h = realloc h 474
z = alloc 20 align 16
aa = alloc 137 align 8
ab = alloc 4 align 8
ac = alloc 0 align 8
ad = alloc 10 align 16
ae = alloc 29 align 8
af = alloc 0 align 8
ag = alloc 79 align 8
ah = alloc 7 align 16
ai = alloc 8 align 16
aj = alloc 40 align 8
ak = alloc 8 align 8
al = alloc 56 align 8
am = alloc 1 align 8
t = realloc t 1
an = alloc 1 align 8
ac = realloc ac 8
ao = alloc 32 align 8
ap = alloc 232 align 8
ah = realloc ah 7
aq = alloc 6 align 8
ar = alloc 111 align 8
m = realloc m 12
as = alloc 520 align 8
at = alloc 0 align 8
au = alloc 24 align 8
av = alloc 22 align 8
ai = realloc ai 7
s = realloc s 520
aw = alloc 96 align 8
ax = alloc 68 align 8
ay = alloc 121 align 8
az = alloc 7 align 16
ba = alloc 5 align 16
bb = alloc 11 align 16
bc = alloc 342 align 8
bd = alloc 1 align 8
be = alloc 1 align 16
ay = realloc ay 106
ak = realloc ak 205
bf = alloc 5 align 8
bg = alloc 94 align 8
bh = alloc 80 align 8
bi = alloc 4 align 8
ap = realloc ap 116
m = realloc m 4
ao = realloc ao 129
bj = alloc 12 align 16
d = realloc d 0
bk = alloc 5 align 8
aq = realloc aq 12
bl = alloc 5 align 16
bm = alloc 1 align 8
free d
ae = realloc ae 25
az = realloc az 8
d = alloc 1 align 8
ah = realloc ah 3
free s
al = realloc al 22
s = alloc 20 align 8
free am
am = realloc ak 4
bm = realloc bm 0
k = realloc k 4
au = realloc au 32
bc = realloc bc 4
ak = alloc 0 align 8
free ac
ac = alloc 1 align 16
free aj
q = realloc q 504
aj = alloc 137 align 8
free aq
ak = realloc ak 4
aq = alloc 1 align 8
ax = realloc ax 2
free bj
ar = realloc ar 222
bj = alloc 1 align 8
as = realloc as 1
free al
k = realloc k 5
f = realloc f 40
c = realloc c 5
w = realloc w 16
al = alloc 7 align 8
ad = realloc ad 11
ae = realloc ae 32
free t
n = realloc n 4
k = realloc k 0
t = alloc 405 align 8
ah = realloc ah 3
z = realloc z 21
ad = realloc ad 131
af = realloc af 0
free ai
b = realloc b 12
p = realloc p 11
ai = alloc 12 align 8
free bf
bf = alloc 129 align 16
aj = realloc aj 141
free aj
aj = alloc 75 align 8
free bf
bf = realloc c 5
c = alloc 112 align 8
aq = realloc aq 2
e = realloc e 93
bl = realloc bl 5
ab = realloc ab 12
u = realloc u 520
free k
k = alloc 5 align 8
free bm
bm = alloc 132 align 8
free bl
bl = alloc 4 align 16
ac = realloc ac 56
o = realloc o 172
free aj
y = realloc y 1
m = realloc m 4
bc = realloc bc 20
aj = alloc 1 align 8
n = realloc n 12
aa = realloc aa 14
free p
k = realloc k 5
p = alloc 41 align 8
aj = realloc aj 0
free h
g = realloc g 15
h = alloc 255 align 16
v = realloc v 4
an = realloc an 1
free ai
w = realloc w 1
n = realloc n 11
ai = alloc 16 align 16
free an
an = alloc 30 align 8
al = realloc al 4
aj = realloc aj 81
s = realloc s 2
free ba
i = realloc i 830
z = realloc z 2
ba = alloc 520 align 8
free aj
ae = realloc ae 4
af = realloc af 0
bc = realloc bc 28
r = realloc r 427
aj = realloc v 0
v = alloc 344 align 8
free af
aa = realloc aa 7
y = realloc y 2
aw = realloc aw 48
d = realloc d 50
n = realloc n 10
f = realloc f 16
bm = realloc bm 520
af = alloc 344 align 8
bk = realloc bk 5
ag = realloc ag 14
free n
n = alloc 30 align 8
free bm
bb = realloc bb 2
bm = realloc ax 362
bj = realloc bj 0
ax = alloc 504 align 8
free az
az = alloc 8 align 16
free be
h = realloc h 7
ae = realloc ae 104
be = alloc 2 align 16
free bh
bj = realloc bj 0
am = realloc am 0
bh = alloc 104 align 8
az = realloc az 12
aj = realloc aj 4
ae = realloc ae 208
l = realloc l 328
g = realloc g 80
free s
s = alloc 276 align 8
aj = realloc aj 4
az = realloc az 4
g = realloc g 80
free bj
bj = alloc 8 align 8
ai = realloc ai 8
free c
n = realloc n 4
n = realloc n 4
bl = realloc bl 8
bd = realloc bd 17
c = alloc 42 align 16
free bh
bh = alloc 14 align 8
at = realloc at 81
l = realloc l 164
free az
az = alloc 49 align 8
free c
b = realloc b 32
af = realloc af 688
ad = realloc ad 115
ak = realloc ak 120
c = realloc bi 8
bi = alloc 1 align 8
al = realloc al 4
az = realloc az 13
at = realloc at 162
free ad
bm = realloc bm 5
bc = realloc bc 56
ba = realloc ba 7
x = realloc x 2
ad = alloc 279 align 8
bm = realloc bm 10
bd = realloc bd 492
as = realloc as 2
ax = realloc ax 1
e = realloc e 186
bl = realloc bl 2
free ac
ag = realloc ag 6
bd = realloc bd 2
ac = alloc 8 align 8
free bk
bk = alloc 23 align 8
free au
m = realloc m 4
au = alloc 1 align 8
free am
am = alloc 12 align 8
free ao
w = realloc w 1
h = realloc h 16
ao = realloc x 18
g = realloc g 96
x = alloc 79 align 16
z = realloc z 0
i = realloc i 829
e = realloc e 2
n = realloc n 5
free c
ac = realloc ac 4
c = alloc 0 align 16
o = realloc o 42
free aq
aq = alloc 125 align 8
as = realloc as 1
free l
l = alloc 1 align 8
free bh
bc = realloc bc 60
bh = alloc 2 align 8
ax = realloc ax 0
bd = realloc bd 1
free x
x = alloc 520 align 8
free y
bj = realloc bj 0
y = alloc 16 align 16
t = realloc t 810
free bh
bh = alloc 64 align 8
free f
f = alloc 12 align 8
ae = realloc ae 234
be = realloc be 18
n = realloc n 6
bl = realloc bl 0
ap = realloc ap 116
bf = realloc bf 2
be = realloc be 17
free af
