freespace script 1
heap 16384 fit=worst order=address coalescing=off granule=16
a = alloc 52 align 64
b = alloc 31
c = alloc 1
d = alloc 28 align 4
e = alloc 10
f = alloc 1
f = realloc f 5
c = realloc c 48
g = alloc 1 align 16
c = realloc c 2
h = alloc 17
i = alloc 36 align 256
j = alloc 48
k = alloc 1 align 8
l = alloc 634
m = alloc 6 align 4
k = realloc k 0
n = alloc 116 align 8
m = realloc m 7
o = alloc 111 align 32
f = realloc f 2
f = realloc f 1
p = alloc 112
q = alloc 16
r = alloc 2 align 64
p = realloc p 128
s = alloc 1
t = alloc 30
o = realloc o 634
u = alloc 46
v = alloc 96
w = alloc 7
x = alloc 128
y = alloc 48
z = alloc 48 align 8
aa = alloc 116 align 8
ab = alloc 30 align 16
ac = alloc 7 align 32
ad = alloc 1
ae = alloc 6 align 4
f = realloc f 2
af = alloc 63 align 4
ag = alloc 353 align 32
n = realloc n 130
ah = alloc 4
ai = realloc af 634
af = alloc 7
r = realloc r 0
aj = alloc 128 align 8
ak = alloc 7
a = realloc a 46
al = alloc 127
am = alloc 84
an = alloc 731 align 32
s = realloc s 1
ag = realloc ag 352
k = realloc k 0
ao = alloc 7 align 64
ap = alloc 15 align 8
aq = alloc 1 align 64
f = realloc f 1
ar = alloc 24
c = realloc c 1
w = realloc w 7
as = alloc 136
at = alloc 47
au = alloc 9
av = alloc 5 align 32
aw = alloc 79
ax = alloc 163 align 8
ay = alloc 65 align 64
ay = realloc ay 7
az = alloc 1 align 16
ba = alloc 128 align 32
bb = alloc 1 align 256
bc = alloc 8 align 4
ak = realloc ak 48
bd = alloc 182 align 32
be = alloc 634 align 8
bf = alloc 50 align 32
bg = alloc 68 align 8
y = realloc y 14
i = realloc i 0
av = realloc av 10
bh = alloc 48
aj = realloc aj 144
bi = alloc 7 align 4
ao = realloc ao 23
bj = alloc 40
bk = alloc 7
bg = realloc bg 128
bl = realloc s 5
s = alloc 634
bm = alloc 4 align 8
bn = alloc 28 align 16
bo = alloc 24 align 8
bp = alloc 7 align 4
ah = realloc ah 4
bq = alloc 1 align 64
br = alloc 200
ba = realloc ba 0
free ae
ae = alloc 634
free x
k = realloc k 0
x = alloc 72 align 64
c = realloc c 17
o = realloc o 4
z = realloc z 0
free w
an = realloc an 365
w = alloc 79 align 16
free i
ac = realloc ac 14
a = realloc a 564
i = alloc 31
at = realloc at 292
free al
al = realloc a 1128
aq = realloc aq 0
a = alloc 7 align 16
free y
y = alloc 96
free ao
ao = alloc 1 align 8
free al
al = alloc 3
free n
am = realloc am 0
n = alloc 473 align 4
free af
af = alloc 56
bj = realloc bj 44
free an
an = alloc 48
free v
v = realloc e 10
e = alloc 7 align 256
ap = realloc ap 30
ag = realloc ag 351
am = realloc am 52
i = realloc i 112
free ax
aa = realloc aa 124
ax = alloc 187 align 128
free ae
ae = alloc 7 align 16
free bj
am = realloc am 1
bj = alloc 48 align 8
free t
bg = realloc bg 7
e = realloc e 387
t = alloc 1
bf = realloc bf 4
free ah
ah = alloc 11 align 8
ay = realloc ay 4
free h
h = alloc 3
ac = realloc ac 48
free ah
ah = alloc 1
free bm
bm = alloc 317
s = realloc s 650
bb = realloc bb 5
p = realloc p 128
free aq
aq = realloc ag 359
ag = alloc 1 align 8
free ba
ba = alloc 6
free bm
bm = realloc bc 16
v = realloc v 1
m = realloc m 7
bi = realloc bi 113
bc = alloc 31 align 16
ad = realloc ad 1
d = realloc d 332
free ax
ah = realloc ah 0
ax = alloc 68 align 32
az = realloc az 16
bc = realloc bc 62
free y
y = alloc 511 align 8
ai = realloc ai 5
free at
at = alloc 12 align 8
al = realloc al 0
ar = realloc ar 1
free r
r = alloc 1
free n
n = realloc bc 128
bc = realloc bi 634
ao = realloc ao 0
bi = realloc ay 2
v = realloc v 2
ay = alloc 129 align 16
free as
as = alloc 10
t = realloc t 0
free ad
ad = realloc ai 21
ai = alloc 4 align 4
at = realloc at 24
au = realloc au 13
bf = realloc bf 5
ak = realloc ak 52
ai = realloc ai 2
aq = realloc aq 179
ai = realloc ai 2
ad = realloc ad 128
ad = realloc ad 120
bm = realloc bm 3
free be
be = alloc 17 align 16
free bn
bn = alloc 127 align 16
free ba
ba = alloc 3
z = realloc z 4
ak = realloc ak 8
ac = realloc ac 56
aq = realloc aq 358
free e
d = realloc d 157
e = alloc 1 align 8
free ag
ag = alloc 1 align 16
free d
v = realloc v 2
d = realloc n 120
h = realloc h 4
n = alloc 54 align 32
free al
al = alloc 1 align 128
free bl
bl = alloc 16 align 32
free be
free v
free ar
free q
free n
free ao
free bq
free y
free an
free am
free as
free bc
free bm
c = realloc c 17
o = realloc o 0
ag = realloc ag 9
bm = alloc 490
free bm
free ag
free bd
free bf
free s
free br
free ax
free ak
free i
free aw
free w
free at
free aa
free ay
free ba
ba = realloc k 0
k = alloc 32 align 8
ay = alloc 36
aa = alloc 7 align 4
at = alloc 1 align 8
w = alloc 82 align 32
aw = alloc 120 align 16
i = alloc 11
ak = alloc 18
ax = alloc 1
br = alloc 6
s = alloc 38 align 64
bf = alloc 11 align 8
bd = alloc 24
e = realloc e 1
ag = alloc 56
bm = alloc 48
bc = alloc 7 align 8
as = alloc 1
am = alloc 95 align 32
an = realloc h 8
h = alloc 24 align 128
y = alloc 4
h = realloc h 12
bq = alloc 128 align 64
o = realloc o 0
h = realloc h 42
ao = alloc 2 align 256
n = alloc 17
q = alloc 16 align 32
ab = realloc ab 32
bg = realloc bg 7
ar = realloc br 0
a = realloc a 0
br = alloc 4 align 16
v = alloc 54
an = realloc an 4
be = realloc ar 0
bo = realloc bo 21
ar = alloc 1
am = realloc am 111
