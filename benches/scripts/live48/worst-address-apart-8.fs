freespace script 1
heap 16384 fit=worst order=address coalescing=off granule=8
a = alloc 10
b = alloc 5
b = realloc b 2
c = alloc 235
d = alloc 2
e = alloc 1 align 2
f = alloc 15
g = alloc 169 align 2
h = alloc 25
i = alloc 64 align 8
j = alloc 8
k = alloc 2 align 2
l = alloc 7 align 8
m = alloc 2
i = realloc i 80
n = alloc 218 align 16
o = alloc 769
p = alloc 72
j = realloc j 4
q = alloc 376 align 4
r = alloc 23
s = alloc 7 align 8
t = alloc 6
u = alloc 68 align 8
v = alloc 64
c = realloc c 264
w = alloc 64 align 16
x = alloc 0 align 16
j = realloc j 1
y = alloc 0 align 16
z = alloc 1
aa = alloc 16 align 8
ab = alloc 735 align 2
ac = alloc 0
ad = alloc 666
ae = alloc 1
af = alloc 52 align 4
ad = realloc ad 1332
ag = alloc 1
ah = alloc 0
ai = alloc 534 align 16
aj = alloc 6 align 8
ak = alloc 0 align 16
al = alloc 8 align 8
am = alloc 10 align 16
an = alloc 1
ao = alloc 239 align 8
ap = alloc 24 align 8
aq = alloc 8 align 8
ar = alloc 1
as = alloc 12 align 16
at = alloc 65 align 2
au = alloc 16
av = alloc 239
aw = alloc 0 align 16
ax = alloc 1 align 16
ay = alloc 103 align 4
az = alloc 812 align 8
al = realloc al 0
ba = alloc 23
bb = alloc 64 align 16
bc = alloc 32 align 16
bd = alloc 0 align 4
be = alloc 672 align 16
bf = alloc 1 align 4
bg = alloc 0
bh = alloc 16
bi = alloc 0
bj = alloc 0 align 16
bk = alloc 761 align 4
bl = alloc 944 align 8
bm = alloc 605 align 8
bn = alloc 64
bo = alloc 15
bp = realloc u 60
u = alloc 136 align 8
bq = alloc 6
br = alloc 1
an = realloc an 1
free bk
ao = realloc ao 231
bk = alloc 0 align 16
free bd
bd = alloc 0 align 2
free f
f = alloc 8 align 16
free aa
aa = alloc 680
at = realloc at 0
free e
e = alloc 1
free k
k = alloc 92 align 4
free y
y = alloc 24 align 16
free d
d = alloc 30 align 4
free d
d = alloc 44 align 16
aw = realloc aw 7
free ac
ai = realloc ai 267
ac = alloc 0 align 8
aa = realloc aa 1360
free w
w = alloc 0
br = realloc br 0
free bd
bd = alloc 64 align 4
free bk
bk = alloc 0 align 16
ay = realloc ay 95
free ad
ad = alloc 91
free bp
ba = realloc ba 19
bp = alloc 12
free g
g = alloc 376 align 16
free bp
bp = alloc 63
free z
bh = realloc bh 0
z = alloc 24
w = realloc w 8
free ap
ap = alloc 0 align 16
free at
t = realloc t 1
at = alloc 72 align 4
free al
al = alloc 8 align 16
aw = realloc aw 7
free m
m = alloc 23 align 8
free az
az = alloc 1 align 8
free ap
ap = alloc 39 align 8
free bg
bg = alloc 238 align 4
free bp
bp = alloc 40
free au
bn = realloc bn 778
au = alloc 56
free ab
ap = realloc ap 4
ab = alloc 0
free j
j = alloc 14 align 4
free ab
ab = alloc 1 align 2
free n
n = alloc 44 align 4
bc = realloc bc 64
free am
am = alloc 120 align 16
free m
m = alloc 1
free ar
l = realloc l 0
ar = alloc 176 align 2
free ap
ap = alloc 1 align 4
free z
z = alloc 44 align 8
free at
at = alloc 0
free t
t = alloc 8 align 16
free ar
x = realloc x 26
ar = alloc 12 align 2
free q
bf = realloc bf 1
q = alloc 1 align 4
free bg
u = realloc u 4
bg = alloc 6
at = realloc at 0
free q
q = alloc 50
ao = realloc ao 0
free k
k = alloc 8 align 4
free bd
bd = alloc 0 align 4
free aa
aa = alloc 1 align 8
ak = realloc ak 0
free ay
ay = alloc 8
ap = realloc ap 2
free p
ag = realloc ag 0
bc = realloc bc 7
p = alloc 0
free bm
bm = alloc 32 align 8
free be
be = alloc 3 align 16
free ap
i = realloc i 96
ap = alloc 1 align 8
free bf
bf = alloc 340 align 2
free ay
ay = alloc 3 align 2
free bk
ar = realloc ar 82
bp = realloc bp 48
bk = alloc 297 align 8
free bo
bo = alloc 390 align 16
bk = realloc bk 594
free l
l = alloc 3
free n
n = alloc 341 align 8
free d
ax = realloc ax 2
d = alloc 0
free z
z = alloc 400 align 4
free bl
bl = alloc 0
bn = realloc bn 777
am = realloc am 0
free ax
ax = alloc 2
free i
i = alloc 0
free n
n = alloc 0 align 4
free al
al = alloc 151 align 4
free u
bl = realloc bl 0
u = alloc 0 align 8
w = realloc w 16
free ah
bb = realloc bb 2
ah = alloc 0 align 2
free g
g = alloc 1 align 16
v = realloc v 56
free x
x = alloc 241
aw = realloc aw 23
free a
free aw
free bb
free ap
free ad
free bg
free p
free z
free an
free bj
free bi
free ba
free am
free v
free bm
free k
free l
free bl
free ai
free d
free ay
free bp
free i
free av
free ar
free ac
free as
as = alloc 387 align 8
ac = alloc 23
ar = alloc 20
av = alloc 2
i = alloc 201 align 8
bp = alloc 0
ay = alloc 471 align 8
d = alloc 9 align 8
ai = alloc 0 align 4
bl = alloc 8 align 2
l = alloc 14
k = alloc 48
bm = alloc 0 align 8
v = alloc 0 align 4
am = alloc 128
ba = alloc 47 align 2
s = realloc s 14
bi = alloc 5
n = realloc n 0
bj = alloc 0 align 8
f = realloc f 0
an = alloc 12 align 4
z = alloc 8
p = alloc 363
bg = alloc 8 align 16
ad = alloc 24
ap = alloc 0 align 8
af = realloc af 2
bb = alloc 9 align 4
aw = alloc 4
a = alloc 168 align 16
free m
m = alloc 0
free a
a = alloc 20
bh = realloc bh 0
