freespace script 1
heap 16384 fit=worst order=size-ascending granule=16
a = alloc 10 align 16
b = alloc 309 align 8
b = realloc b 154
c = alloc 406 align 8
d = alloc 18
a = realloc a 20
e = alloc 406 align 8
f = alloc 248 align 16
g = alloc 2 align 4
e = realloc e 0
h = alloc 154 align 4
i = alloc 406 align 8
j = alloc 1
k = alloc 406 align 16
l = alloc 9
e = realloc e 0
m = alloc 132 align 16
n = alloc 6 align 8
o = alloc 264
p = alloc 77 align 2
q = alloc 0
r = alloc 84
a = realloc a 20
s = realloc f 4
f = alloc 232
d = realloc d 22
t = alloc 112 align 8
u = alloc 193
v = alloc 17
h = realloc h 4
w = alloc 9
x = alloc 127
m = realloc m 1
y = alloc 80
z = alloc 96 align 2
y = realloc y 70
aa = alloc 12 align 4
ab = alloc 9 align 4
ac = alloc 26 align 4
n = realloc n 6
ad = alloc 264
ae = alloc 1 align 2
af = alloc 1 align 2
ag = alloc 264 align 8
ah = alloc 4 align 4
ai = alloc 1 align 16
aj = alloc 1
ak = alloc 20
al = alloc 153
am = alloc 12 align 4
g = realloc g 2
an = alloc 1
ao = alloc 127
ap = alloc 120
aq = alloc 153
ar = alloc 12 align 16
as = alloc 10 align 16
at = alloc 8
o = realloc o 248
au = alloc 399 align 4
av = alloc 1 align 2
aw = alloc 1
ax = alloc 153
ay = alloc 8
am = realloc am 12
ap = realloc ap 1
az = alloc 132 align 4
ba = alloc 3
bb = alloc 232 align 8
bc = alloc 5 align 4
am = realloc am 0
bd = alloc 26
be = alloc 16 align 4
bf = alloc 72 align 16
x = realloc x 2
bg = alloc 112 align 4
bh = alloc 17
bi = alloc 12 align 4
ay = realloc ay 102
bj = alloc 91
bk = alloc 64 align 16
as = realloc as 9
s = realloc s 8
bb = realloc bb 464
bj = realloc bj 64
bl = alloc 96 align 16
n = realloc n 0
bg = realloc bg 104
ba = realloc ba 0
bm = alloc 9
bn = alloc 492
bo = alloc 193
free a
a = alloc 17 align 8
free bg
bg = alloc 17
free aj
c = realloc c 24
aj = alloc 116
free an
bf = realloc bf 144
an = alloc 1
w = realloc w 1
free bh
r = realloc r 84
aq = realloc aq 153
bh = alloc 8
ax = realloc ax 149
bn = realloc bn 984
free aq
aq = alloc 1 align 8
free h
c = realloc c 202
s = realloc s 4
h = alloc 248 align 8
ar = realloc ar 20
ai = realloc ai 205
free bj
bj = realloc r 84
bd = realloc bd 52
r = alloc 7 align 4
free aw
aw = alloc 91
free aj
aj = alloc 3 align 2
e = realloc e 0
e = realloc e 0
aw = realloc aw 1
free ab
ab = realloc ax 298
ax = alloc 13 align 8
ag = realloc ag 264
q = realloc q 16
g = realloc g 2
bn = realloc bn 1968
be = realloc be 1
s = realloc s 8
free af
bk = realloc bk 72
am = realloc am 0
bh = realloc bh 16
af = alloc 15
free bm
u = realloc u 5
bm = alloc 1
free ag
ai = realloc ai 209
ag = alloc 91 align 8
bl = realloc bl 80
n = realloc n 0
free p
az = realloc az 66
p = realloc at 60
at = alloc 8 align 16
bl = realloc bl 0
free bl
bl = realloc ap 2
ap = alloc 16 align 16
k = realloc k 812
free ap
aq = realloc aq 0
am = realloc am 23
ap = alloc 1
ax = realloc ax 17
free aw
t = realloc t 96
ar = realloc ar 20
aw = alloc 91
free an
av = realloc av 0
am = realloc am 46
ax = realloc ax 96
an = alloc 468 align 8
ax = realloc ax 96
free at
at = alloc 0 align 8
s = realloc s 91
aw = realloc aw 91
j = realloc j 0
an = realloc an 234
free bc
n = realloc n 4
s = realloc s 65
bc = alloc 8 align 8
am = realloc am 0
free v
aq = realloc aq 0
v = alloc 31 align 2
free b
b = alloc 0
bb = realloc bb 2
free bb
bb = alloc 16 align 4
o = realloc o 240
w = realloc w 1
free ad
ad = alloc 29 align 8
free ab
au = realloc au 812
az = realloc az 33
ab = alloc 119
ab = realloc ab 2
free ao
o = realloc o 120
ao = alloc 0 align 4
bb = realloc bb 14
free aa
ad = realloc ad 29
i = realloc i 406
t = realloc t 1
aa = realloc q 32
q = alloc 24
free ao
ao = alloc 209
free ak
ak = alloc 327
n = realloc n 8
free av
av = alloc 3 align 16
ae = realloc ae 1
ag = realloc ag 91
free bl
z = realloc z 88
bl = realloc g 18
g = alloc 425
v = realloc v 15
free ac
e = realloc e 0
ac = alloc 2
free bd
bd = alloc 3 align 4
free x
x = alloc 1 align 4
c = realloc c 1
az = realloc az 33
ad = realloc ad 29
ap = realloc ap 9
ak = realloc ak 323
free am
am = alloc 14
as = realloc as 0
i = realloc i 406
ah = realloc ah 0
be = realloc be 0
as = realloc as 0
free bh
aa = realloc aa 81
bh = alloc 16 align 8
ad = realloc ad 26
aq = realloc aq 8
free ap
ap = alloc 0 align 16
free au
au = alloc 64
free f
c = realloc c 9
al = realloc al 163
f = alloc 5 align 8
free x
x = alloc 128 align 8
ay = realloc ay 101
free aa
aa = alloc 32 align 8
free aw
aw = alloc 0
bl = realloc bl 19
free u
u = alloc 91 align 16
av = realloc av 0
free ak
ag = realloc ag 95
ba = realloc ba 14
ak = alloc 16 align 8
ay = realloc ay 1
free bk
bk = alloc 24 align 16
free bh
bh = alloc 1
free bn
bn = alloc 406 align 16
free an
an = alloc 1 align 16
bf = realloc bf 136
a = realloc a 1
free bf
bf = alloc 27 align 8
free ad
ad = alloc 32 align 8
free ay
bi = realloc bi 112
w = realloc w 4
at = realloc at 0
ay = alloc 406
free o
ac = realloc ac 18
aj = realloc aj 337
o = alloc 7
au = realloc au 72
free bo
as = realloc as 0
bg = realloc bg 1
ah = realloc ah 16
bh = realloc bh 6
bo = alloc 5
free ah
k = realloc k 812
g = realloc g 212
ah = alloc 6 align 16
at = realloc at 0
