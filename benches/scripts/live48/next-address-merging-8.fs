freespace script 1
heap 16384 fit=next order=address granule=8
a = alloc 32
b = alloc 32 align 8
c = alloc 97
d = alloc 8
e = alloc 5
f = alloc 145 align 16
g = alloc 62 align 16
h = alloc 40
i = alloc 32 align 16
j = alloc 110
k = alloc 97
l = alloc 56 align 8
m = alloc 174
n = alloc 97
o = alloc 0
p = alloc 7 align 16
q = alloc 52 align 8
r = alloc 32
s = alloc 8 align 16
t = alloc 110
s = realloc s 8
u = alloc 1 align 128
v = alloc 132 align 8
w = alloc 22
x = alloc 32
y = alloc 358
z = alloc 12
aa = alloc 24 align 8
e = realloc e 6
ab = alloc 52
ac = alloc 40
ad = alloc 8 align 4
ae = alloc 97
af = alloc 1 align 8
ag = alloc 1
ah = alloc 330
ai = alloc 0 align 8
aj = alloc 12 align 4
ak = alloc 1
al = alloc 97 align 16
am = alloc 62
an = alloc 1
ao = alloc 24 align 8
ap = alloc 0
aq = alloc 4 align 8
ar = alloc 4 align 256
as = alloc 264
at = alloc 1
au = alloc 52
av = alloc 52
aw = alloc 174
ae = realloc ae 40
ax = alloc 1
ay = alloc 24 align 32
az = alloc 31 align 16
ba = alloc 41 align 8
j = realloc j 102
bb = alloc 24
bc = alloc 1 align 8
bd = alloc 1 align 4
be = alloc 56 align 8
f = realloc f 72
bf = alloc 174 align 8
bg = alloc 52
ac = realloc ac 80
bh = alloc 87 align 16
bi = alloc 1 align 8
bj = alloc 97 align 4
bk = realloc ab 60
ab = alloc 1 align 16
bf = realloc bf 182
bl = alloc 52
bm = alloc 1
bn = alloc 16 align 32
bo = alloc 72
bp = alloc 6
bq = alloc 164
br = alloc 3
free ai
ai = alloc 369 align 32
free y
y = alloc 96
ax = realloc ax 60
free o
o = alloc 40 align 64
free ak
ak = alloc 26
free d
d = alloc 48 align 4
v = realloc v 116
ak = realloc ak 2
free aa
aa = alloc 1
free ap
ap = alloc 30 align 8
free af
af = alloc 174
i = realloc i 16
free bg
bg = alloc 30
free t
ah = realloc ah 322
t = alloc 2 align 8
free am
am = alloc 64 align 16
free s
s = alloc 174 align 16
free bh
bh = alloc 92 align 4
free o
ar = realloc ar 0
y = realloc y 92
o = alloc 394 align 8
free c
c = alloc 0 align 16
free s
s = alloc 2 align 64
free as
as = alloc 52 align 8
free az
free y
free x
free c
free q
free bf
free at
free bn
free w
free f
f = alloc 1 align 8
w = alloc 5
bn = alloc 3
at = alloc 97 align 4
bf = alloc 28
q = alloc 52 align 16
c = alloc 65 align 64
x = alloc 128 align 8
y = alloc 56
az = alloc 63 align 64
m = realloc m 2
free af
af = alloc 24 align 64
free ax
ax = alloc 0 align 8
free d
bn = realloc bn 3
d = alloc 97 align 8
free aj
aj = alloc 1
free bf
bf = alloc 1
free m
m = alloc 1
free ao
ao = alloc 56
free ac
ac = alloc 23 align 8
free v
aj = realloc aj 0
v = alloc 56
free ax
ay = realloc ay 23
ax = alloc 2
free at
ai = realloc ai 353
ag = realloc ag 17
at = alloc 1
free ao
ao = alloc 48 align 128
free n
n = alloc 1 align 128
free aq
f = realloc f 0
aq = alloc 0
a = realloc a 36
ac = realloc ac 23
bm = realloc bm 1
free o
o = alloc 32
ar = realloc ar 0
free m
m = alloc 16 align 64
free bn
bn = alloc 174 align 32
free be
be = alloc 97
c = realloc c 65
free ai
ai = alloc 174 align 4
free bm
bm = alloc 52
free p
p = alloc 40
free m
m = alloc 1 align 128
free be
be = alloc 15 align 16
free ba
z = realloc z 24
ba = alloc 0 align 16
free au
au = realloc bf 2
ba = realloc ba 0
bf = alloc 45
br = realloc br 1
free ap
ap = alloc 52
free ah
ad = realloc ad 24
ah = alloc 2
free bf
g = realloc g 63
bf = alloc 6 align 8
free ah
l = realloc l 28
bo = realloc bo 76
ah = alloc 23
free m
m = alloc 1
free v
v = realloc bc 0
r = realloc r 174
x = realloc x 120
bc = alloc 1
free an
an = alloc 97
free d
d = alloc 235 align 256
q = realloc q 104
free bk
bk = alloc 214
free q
q = alloc 52 align 8
ah = realloc ah 11
free c
g = realloc g 79
free al
free az
free ay
free am
free bn
free bm
free o
free z
free bh
free i
free u
free x
free r
free w
w = alloc 1
r = alloc 0 align 4
x = alloc 128
u = alloc 257
i = alloc 64 align 8
bh = alloc 52 align 64
e = realloc e 14
z = alloc 16 align 8
o = alloc 0 align 16
bm = alloc 198
bn = alloc 1 align 8
am = alloc 1 align 16
y = realloc y 28
ay = alloc 52
at = realloc at 2
az = alloc 2
al = alloc 52 align 16
c = alloc 52 align 16
free ai
ai = alloc 4 align 16
free b
aq = realloc aq 3
free z
free bh
free ar
free q
free ag
free bk
bk = alloc 1 align 128
ag = alloc 1
q = alloc 174 align 16
ar = alloc 10 align 16
bh = alloc 5 align 16
z = alloc 97 align 8
b = alloc 24 align 8
free ag
ag = alloc 46
bk = realloc bk 0
free ac
ac = alloc 1 align 16
free av
at = realloc at 2
av = alloc 9 align 16
free am
am = alloc 1 align 16
free ak
u = realloc u 514
ak = alloc 1 align 256
free ab
ab = alloc 16
free j
j = alloc 46
bn = realloc bn 1
free am
am = alloc 32 align 4
free bm
bm = alloc 1 align 32
free bj
