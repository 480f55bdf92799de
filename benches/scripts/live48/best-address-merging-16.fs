freespace script 1
heap 16384 fit=best order=address granule=16
a = alloc 17 align 64
b = alloc 260
a = realloc a 20
c = alloc 40 align 32
d = alloc 1
e = alloc 60 align 4
f = alloc 8 align 128
g = alloc 64 align 64
a = realloc a 36
f = realloc f 8
h = alloc 56 align 16
i = alloc 33
j = alloc 64
c = realloc c 32
k = alloc 3
l = alloc 16 align 256
m = alloc 6 align 16
n = alloc 33
o = alloc 30 align 16
p = alloc 3
b = realloc b 30
q = alloc 215 align 16
r = alloc 16
s = alloc 33
t = alloc 1
u = alloc 1 align 4
v = alloc 1
w = alloc 272
x = alloc 59 align 128
y = alloc 129
z = alloc 4 align 4
r = realloc r 17
aa = alloc 68
ab = alloc 59
ac = alloc 24 align 16
ad = alloc 3 align 4
ae = alloc 452 align 8
af = alloc 89 align 8
ag = alloc 1 align 16
ah = alloc 48 align 128
t = realloc t 147
ai = alloc 68
aj = alloc 8 align 4
ak = alloc 24 align 16
al = alloc 6 align 4
am = alloc 256 align 16
an = alloc 16
ao = alloc 64 align 16
ap = alloc 12
aq = alloc 9
ar = alloc 37
as = alloc 80
at = alloc 33
au = alloc 104
av = alloc 4 align 16
aw = alloc 8 align 4
ax = alloc 7
ay = alloc 1
aq = realloc aq 0
az = alloc 8 align 32
ba = alloc 129 align 8
bb = alloc 12
bc = alloc 95 align 8
bd = alloc 24
be = alloc 1 align 64
bf = alloc 125 align 8
bg = alloc 132
bh = alloc 33
aq = realloc aq 0
bi = alloc 13 align 64
bj = alloc 13 align 64
bk = alloc 8
bl = alloc 57
bm = alloc 339
bi = realloc bi 1
bn = alloc 39 align 32
bo = alloc 3
bp = alloc 452
bq = alloc 74
br = alloc 12
free aa
aa = alloc 1 align 8
free j
ai = realloc ai 2
j = alloc 60
ac = realloc ac 12
free n
n = alloc 91
free d
d = alloc 23
free al
al = alloc 16
free be
be = alloc 413
free bf
ap = realloc ap 16
bl = realloc bl 28
ai = realloc ai 239
bf = alloc 59 align 16
free al
al = alloc 256 align 4
free e
v = realloc v 0
e = alloc 10 align 16
be = realloc be 412
free u
bm = realloc bm 243
u = alloc 19 align 8
free bl
bl = alloc 6 align 8
free bg
bg = alloc 60 align 128
p = realloc p 13
e = realloc e 18
free aj
ag = realloc ag 7
aj = realloc ar 18
ag = realloc ag 7
ar = alloc 117 align 4
j = realloc j 30
free r
z = realloc z 20
r = alloc 12
free g
g = alloc 136 align 8
free av
av = alloc 47
free o
o = alloc 38 align 8
i = realloc i 29
free ak
ak = alloc 88
free bg
ab = realloc ab 60
bg = alloc 97
free bg
az = realloc az 16
bg = realloc bm 257
bm = alloc 8 align 8
free z
z = alloc 36
free u
u = alloc 12
bn = realloc bn 19
free aw
aw = alloc 9
free ba
ba = alloc 1
free u
u = alloc 4
free aa
aa = alloc 13
free av
av = alloc 395
free a
a = alloc 95 align 16
free ar
y = realloc y 121
ap = realloc ap 1
ar = alloc 1
bf = realloc bf 29
au = realloc au 52
free ah
ah = alloc 452
free r
bi = realloc bi 17
m = realloc m 3
r = alloc 112
free ay
ay = alloc 81 align 8
u = realloc u 1
free ap
ap = alloc 452 align 8
bf = realloc bf 26
free ai
ai = alloc 39
free s
s = alloc 16
free ax
an = realloc an 32
ax = alloc 20
free aj
aj = alloc 102 align 8
free be
be = alloc 4
free bb
bb = alloc 1
bf = realloc bf 7
free a
a = alloc 3
free ay
ay = alloc 4
free al
al = alloc 40
free q
ab = realloc ab 53
q = alloc 7 align 16
s = realloc s 3
v = realloc v 0
free ab
ab = alloc 180 align 16
free r
r = alloc 4 align 256
free az
az = alloc 116 align 8
free z
z = alloc 110 align 32
free n
n = alloc 64
free ad
ad = alloc 452
ay = realloc ay 2
bf = realloc bf 39
ap = realloc ap 4
free bg
c = realloc c 4
bg = alloc 24
l = realloc l 2
free p
p = alloc 16 align 16
free az
az = alloc 127 align 8
free bk
bk = alloc 9
free p
p = alloc 15 align 8
free bo
bo = alloc 246
free ay
ay = alloc 0 align 16
free ap
ap = alloc 10
free z
z = alloc 48
free am
am = alloc 121
free v
v = alloc 7
n = realloc n 64
free ab
ab = alloc 38 align 4
free e
e = alloc 132
t = realloc t 103
free be
be = alloc 64 align 8
free ab
ad = realloc ad 396
ab = alloc 7 align 64
u = realloc u 2
free aa
aa = realloc bk 18
i = realloc i 1
l = realloc l 1
bm = realloc bm 0
d = realloc d 19
bk = alloc 56 align 16
free bq
bq = alloc 0
free ao
ao = alloc 39 align 8
free av
av = alloc 64 align 16
free j
j = alloc 27 align 64
be = realloc be 63
free ae
ae = alloc 31
free aj
bn = realloc bn 53
aj = alloc 452 align 16
free bc
bc = alloc 64 align 16
free bo
bo = alloc 26
free p
u = realloc u 0
aa = realloc aa 9
ai = realloc ai 4
p = alloc 23
free ab
ab = alloc 7 align 64
free ao
ao = alloc 52
af = realloc af 178
free e
x = realloc x 118
e = alloc 362
free ba
ba = alloc 349 align 8
free c
c = alloc 27
free ab
ab = alloc 16
free m
m = alloc 9 align 64
free av
av = alloc 94 align 8
free h
h = alloc 15
free aw
aw = alloc 143
free g
h = realloc h 1
aw = realloc aw 0
g = alloc 16
free w
w = alloc 58 align 128
free ay
ay = alloc 55
free bn
bn = alloc 128 align 64
free aq
r = realloc r 5
aq = alloc 296
free ac
ac = alloc 5
free ab
ab = alloc 349 align 4
free bd
