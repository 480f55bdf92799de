freespace script 1
heap 16384 fit=first order=front coalescing=off granule=8
a = alloc 1
b = alloc 26
a = realloc a 48
c = alloc 2
d = alloc 182
e = alloc 21 align 4
f = alloc 60
g = alloc 79
h = alloc 23
i = alloc 6 align 4
j = alloc 294 align 2
k = alloc 294 align 16
l = alloc 6
d = realloc d 91
m = alloc 75 align 8
n = alloc 16
o = alloc 283
p = alloc 294 align 4
q = alloc 383 align 2
r = alloc 4 align 4
p = realloc p 286
s = alloc 182
t = alloc 0 align 4
t = realloc t 0
c = realloc c 1
u = alloc 250 align 8
v = alloc 15
w = alloc 8
x = alloc 32 align 2
y = alloc 5 align 2
z = alloc 263 align 2
aa = alloc 0 align 8
h = realloc h 11
ab = alloc 8
ac = alloc 182 align 8
ad = alloc 92
i = realloc i 4
r = realloc r 2
l = realloc l 2
ae = alloc 125
d = realloc d 87
af = alloc 212 align 2
ag = alloc 294 align 4
ah = alloc 450 align 4
t = realloc t 16
ai = alloc 159
aj = alloc 294
ak = alloc 44 align 2
al = alloc 1
ab = realloc ab 9
am = alloc 8 align 16
an = alloc 0 align 16
ao = alloc 1
ap = alloc 7 align 16
aq = alloc 32
ar = alloc 294 align 8
as = alloc 155 align 2
at = alloc 294
n = realloc n 8
au = alloc 8
av = alloc 58 align 2
aw = alloc 182
ax = alloc 6
ay = alloc 0 align 4
at = realloc at 5
az = alloc 1 align 16
ba = alloc 5
bb = alloc 5
bc = alloc 4 align 4
bd = alloc 294
be = alloc 0 align 2
bf = alloc 182
bg = alloc 5 align 4
bh = alloc 28 align 2
bi = alloc 0
bj = alloc 7 align 8
bk = alloc 247 align 16
bl = alloc 6 align 8
bm = alloc 16 align 8
ax = realloc ax 8
t = realloc t 16
m = realloc m 75
at = realloc at 208
aq = realloc aq 32
s = realloc s 174
bn = alloc 31 align 2
ad = realloc ad 84
bo = alloc 0 align 2
free bo
bo = alloc 25 align 8
p = realloc p 286
free ar
w = realloc w 8
ax = realloc ax 17
ar = alloc 36 align 8
aj = realloc aj 4
free r
r = alloc 182 align 4
o = realloc o 248
au = realloc au 16
free l
l = alloc 200 align 8
free aq
as = realloc as 163
q = realloc q 7
aq = alloc 5 align 16
d = realloc af 106
af = alloc 77 align 4
free aw
aw = alloc 51
free w
w = alloc 368 align 2
free af
ay = realloc ay 16
b = realloc b 13
bo = realloc bo 25
af = alloc 6 align 8
free aq
bj = realloc bj 1
aq = alloc 174 align 8
be = realloc be 0
free bl
free ao
free a
a = realloc h 56
h = alloc 32
ao = alloc 294
bl = alloc 34 align 16
free bi
bi = alloc 6
free an
af = realloc af 6
an = alloc 0 align 16
p = realloc p 6
bf = alloc 145
free az
az = alloc 10 align 16
free at
at = alloc 0 align 4
au = realloc au 5
bk = realloc bk 231
free an
ac = realloc ac 190
an = alloc 7 align 8
c = realloc c 0
ba = realloc ba 2
free e
e = alloc 6 align 16
h = realloc h 40
l = realloc l 192
bk = realloc bk 4
free m
m = alloc 48 align 4
be = realloc be 0
free ba
ba = alloc 5 align 4
free bh
bh = alloc 0 align 8
free ap
bi = alloc 8 align 8
ad = realloc ad 76
g = realloc g 357
ap = alloc 8 align 2
free al
al = alloc 294 align 16
free a
a = alloc 0
free bk
bk = alloc 5
bi = realloc bi 16
x = realloc x 24
d = realloc d 1
free bo
bo = alloc 7 align 4
free q
q = alloc 16
bd = realloc bd 258
ae = realloc ae 109
av = realloc av 58
bd = realloc bd 254
free ax
ax = realloc al 286
al = alloc 1 align 2
free ad
aj = realloc aj 2
ad = alloc 0 align 8
free ap
ap = alloc 8 align 16
ae = realloc ae 0
free i
bn = realloc bn 2
f = realloc f 294
bc = realloc bc 48
t = realloc t 60
az = realloc az 2
i = alloc 294 align 16
free w
w = alloc 339 align 8
free m
m = alloc 63
free ag
ag = alloc 15 align 16
free z
be = realloc be 0
bk = realloc bk 0
z = alloc 0
free at
b = realloc b 2
at = alloc 3 align 2
m = alloc 52 align 8
az = realloc az 18
free az
az = realloc al 5
u = realloc u 250
al = alloc 32
aj = realloc aj 0
free bg
bg = alloc 8 align 8
aw = realloc aw 25
free bg
bg = alloc 16 align 2
free p
p = alloc 7 align 4
free bm
o = realloc o 240
c = realloc c 2
bm = alloc 115
free bh
bh = alloc 0 align 4
free d
be = realloc be 0
as = realloc as 4
d = alloc 5 align 2
ay = alloc 17 align 2
av = realloc av 1
free ap
ap = alloc 0 align 8
free q
q = alloc 8 align 2
free az
az = alloc 52 align 8
free aw
aw = alloc 6
free ai
ai = alloc 182 align 4
ag = realloc ag 31
bm = realloc bm 12
free bj
bj = alloc 0 align 8
free aq
aq = alloc 5 align 16
ao = alloc 1 align 4
free ah
ah = alloc 19 align 2
free ad
ad = alloc 294 align 2
bl = realloc bl 10
bb = realloc bb 5
free bg
bn = realloc bn 1
bg = realloc bd 8
ah = realloc ah 4
bd = alloc 0 align 8
free bh
bj = realloc bj 17
bh = alloc 100 align 16
free l
l = alloc 6
free ak
ak = alloc 6 align 8
free ai
ai = alloc 2 align 4
free av
av = alloc 33
free be
bn = realloc bn 40
be = alloc 0 align 16
x = realloc x 32
an = realloc an 2
ah = realloc ah 0
free p
p = realloc ag 15
ag = alloc 92 align 8
bk = realloc bk 0
free c
c = realloc ad 295
ai = realloc ai 24
ad = alloc 9 align 2
bl = realloc bl 10
free aw
r = realloc r 44
p = realloc p 30
aw = alloc 33 align 8
ah = realloc ah 1
free m
ak = realloc ak 6
m = alloc 0
bm = realloc bm 11
free w
w = alloc 53
free aa
au = realloc au 2
aa = alloc 0 align 8
az = realloc az 5
free ak
ak = alloc 31 align 16
free h
h = alloc 16
free bb
bb = alloc 4 align 16
free q
q = alloc 8 align 8
free am
am = alloc 94
free k
k = alloc 294
av = realloc av 33
free v
