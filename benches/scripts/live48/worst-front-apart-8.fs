freespace script 1
heap 16384 fit=worst order=front coalescing=off granule=8
a = alloc 0
b = alloc 16 align 8
c = alloc 7
c = realloc c 3
d = alloc 765 align 4
e = alloc 765 align 16
f = alloc 92 align 8
g = alloc 15 align 2
h = alloc 15 align 4
i = alloc 766
j = alloc 4
k = alloc 11 align 16
i = realloc i 765
l = alloc 0 align 2
m = alloc 89 align 8
n = alloc 24 align 2
o = alloc 1
p = alloc 765 align 16
q = alloc 45 align 8
n = realloc n 32
r = alloc 286 align 4
s = alloc 32 align 16
t = alloc 10 align 16
u = alloc 3
v = alloc 32
w = alloc 11
x = alloc 71
y = alloc 13 align 16
z = alloc 9 align 8
aa = alloc 19 align 4
ab = alloc 1
ac = alloc 13 align 2
ad = alloc 51 align 8
ae = alloc 19 align 4
m = realloc m 48
af = alloc 32 align 4
ag = alloc 5
ah = alloc 6 align 16
ai = alloc 1 align 8
ai = realloc ai 352
aj = alloc 48
ak = alloc 9
al = alloc 11 align 2
am = alloc 18 align 2
an = alloc 11 align 4
ao = alloc 25
ai = realloc ai 343
ap = alloc 127 align 4
aq = alloc 248 align 4
ar = alloc 746 align 16
aa = realloc aa 1
as = alloc 89
at = alloc 0 align 4
au = alloc 9 align 8
av = alloc 89 align 4
aw = alloc 16 align 16
ax = alloc 904 align 2
ay = alloc 52 align 4
az = alloc 18
ba = alloc 237
bb = alloc 295 align 16
bc = alloc 10 align 8
bd = alloc 5
be = alloc 52 align 4
free be
free bd
free bc
free bb
free ba
ab = realloc ab 1
ba = alloc 89 align 2
free ar
free l
free at
free az
free ba
free ag
free al
free v
v = alloc 11
al = alloc 7
ag = alloc 1 align 8
ba = alloc 1 align 16
az = alloc 89 align 8
at = alloc 11
l = alloc 2 align 4
ar = alloc 5 align 2
bb = alloc 1 align 16
bc = alloc 13
bd = alloc 8 align 4
be = alloc 29
bf = alloc 6 align 2
bg = alloc 18
bh = alloc 5 align 8
free bh
free bg
bg = alloc 11
s = realloc s 48
ae = realloc ae 17
bh = alloc 229 align 8
bi = alloc 113 align 4
bj = realloc ak 18
ak = alloc 43 align 8
free ak
free bj
free bh
free ae
free bf
free be
free bd
free bc
free bb
free ar
free l
free at
at = alloc 43
ad = realloc ad 1
l = alloc 109
ar = alloc 2 align 8
bb = alloc 18 align 8
bc = alloc 904 align 8
bd = alloc 765
be = alloc 50
bf = alloc 48
ae = alloc 40 align 8
bh = alloc 35 align 4
bj = alloc 669 align 4
ak = alloc 78 align 8
bk = alloc 0 align 4
ah = realloc ah 2
bl = alloc 16
bm = alloc 283
c = realloc c 2
bn = alloc 14
bo = alloc 3 align 16
bp = alloc 0 align 4
bq = alloc 18
br = alloc 13
w = realloc w 11
free w
w = alloc 7 align 8
free w
w = alloc 265
g = realloc g 15
ac = realloc ac 13
free ac
ac = alloc 54 align 4
free ac
ac = alloc 557
free ac
ac = alloc 11
free ac
bb = realloc bb 36
ac = alloc 2
free ac
ac = alloc 89
free ac
ac = alloc 0 align 16
free ac
e = realloc e 769
bb = realloc bb 2
ac = alloc 3 align 4
free ac
ac = alloc 0 align 2
free ac
ac = alloc 118 align 2
av = realloc av 105
free av
av = alloc 904 align 8
free av
av = realloc j 8
o = realloc o 0
j = alloc 28
free j
j = alloc 51 align 16
free j
j = alloc 3
free j
q = realloc q 27
ak = realloc ak 4
bc = realloc bc 1
j = alloc 31
free j
j = realloc aj 52
aj = alloc 0 align 2
free aj
aj = alloc 424
free aj
au = realloc au 18
m = realloc m 96
aj = alloc 11
free aj
ag = realloc ag 89
free a
free ag
free bp
free bo
free bn
free c
free bl
free ah
free q
free bj
free bh
free ae
free bf
bf = alloc 64
ae = alloc 314 align 8
bh = alloc 11 align 16
bq = realloc bq 3
ao = realloc ao 1
bj = alloc 85 align 2
q = alloc 18
ah = alloc 11 align 8
bg = realloc bg 1
bl = alloc 0 align 16
c = alloc 32
bn = alloc 1 align 2
bo = alloc 11 align 16
bp = alloc 11
ag = alloc 24 align 8
a = alloc 106 align 4
aj = alloc 127
free be
be = realloc bc 17
bc = alloc 59 align 4
free aj
aj = alloc 1 align 8
free bc
bc = alloc 13 align 4
free aj
bd = realloc bd 769
aj = realloc f 84
f = alloc 11 align 8
free bc
bc = alloc 11 align 8
free f
u = realloc u 1
f = alloc 1
an = realloc an 10
free bc
bc = alloc 11 align 8
bd = realloc bd 384
free an
ad = realloc ad 0
bp = realloc bp 11
an = alloc 4
free bd
bd = alloc 15
free an
an = alloc 0 align 8
free bd
bd = alloc 1 align 8
free an
an = alloc 2 align 8
free bd
bd = alloc 12
free an
an = alloc 61 align 4
free bd
free an
free bp
free ag
free ad
free bo
free bn
free c
free bl
free bg
free q
free bj
free ao
free ae
free bf
free be
free ak
free bh
free ar
free av
free m
free l
free o
free s
free ay
free b
b = alloc 53 align 2
ay = alloc 1 align 4
s = alloc 63 align 8
d = realloc d 382
free d
free ay
free b
free aa
free aq
free ap
v = realloc v 19
ap = alloc 1 align 8
aq = alloc 18 align 16
aa = alloc 464 align 2
b = alloc 2 align 4
j = realloc j 51
ay = alloc 63 align 4
d = alloc 423
o = alloc 143 align 16
l = alloc 89
free a
free g
