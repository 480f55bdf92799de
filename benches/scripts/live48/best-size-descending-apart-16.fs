freespace script 1
heap 16384 fit=best order=size-descending coalescing=off granule=16
a = alloc 64 align 16
a = realloc a 72
a = realloc a 11
b = alloc 13 align 2
c = alloc 9
d = alloc 12 align 8
e = alloc 53 align 2
f = alloc 15
g = alloc 13
h = alloc 244 align 8
i = alloc 4 align 2
j = alloc 11 align 16
k = alloc 399 align 4
l = alloc 304 align 4
m = alloc 13 align 4
n = alloc 39 align 8
o = alloc 447
p = alloc 39
free n
free f
free l
l = alloc 447 align 8
f = alloc 53
e = realloc e 69
a = realloc a 19
n = alloc 11 align 8
q = alloc 248
r = alloc 1
s = alloc 19 align 8
t = alloc 96 align 16
i = realloc i 4
u = alloc 5
v = alloc 39
w = alloc 73
free l
free w
free q
free c
free f
n = realloc n 60
f = alloc 249 align 2
free f
f = alloc 13 align 2
c = alloc 53
q = alloc 294
m = realloc m 13
w = alloc 244
l = alloc 28
x = alloc 1 align 16
y = alloc 1
z = alloc 13
aa = alloc 258
ab = alloc 244 align 2
ac = alloc 104
ad = alloc 452
ae = alloc 1
af = alloc 53
ag = alloc 53
ah = alloc 1
ai = alloc 1 align 16
aj = alloc 8
ak = alloc 56 align 8
al = alloc 53 align 8
am = alloc 1
q = realloc q 147
an = alloc 6 align 16
ao = alloc 11 align 4
ap = alloc 1 align 8
aq = alloc 13 align 4
ar = alloc 287
i = realloc i 0
as = alloc 7 align 16
at = alloc 19 align 2
au = alloc 19 align 8
av = alloc 1
aw = alloc 1 align 16
ax = alloc 12
ay = alloc 38 align 2
az = alloc 51 align 8
ba = alloc 29 align 2
bb = alloc 4
bc = alloc 2
bd = alloc 18 align 8
be = alloc 2 align 8
bf = alloc 56 align 16
bg = alloc 13
bh = alloc 182
be = realloc be 0
bi = alloc 89 align 2
bj = alloc 1 align 4
bk = alloc 1 align 2
bl = alloc 27
bm = realloc l 36
ap = realloc ap 0
l = alloc 82
bn = alloc 39
d = realloc d 53
bo = alloc 16
bp = alloc 452
bq = alloc 284
x = realloc x 1
ap = realloc ap 0
br = alloc 6 align 16
free aa
bd = realloc bd 16
aa = alloc 264 align 16
bh = realloc bh 59
e = realloc e 85
free t
aa = realloc aa 132
am = realloc am 2
t = realloc ax 13
ax = alloc 104 align 2
free ap
ap = alloc 3 align 8
free af
af = realloc s 9
s = alloc 13 align 16
free m
m = alloc 6
free ar
ar = alloc 53 align 4
s = realloc s 14
free br
br = alloc 9 align 4
j = realloc j 1
bp = realloc bp 904
free af
af = alloc 8 align 2
h = realloc h 240
av = realloc av 0
free r
f = realloc f 6
r = alloc 284 align 8
free bg
bc = realloc bc 14
bg = alloc 42
free j
j = alloc 14 align 4
free am
ad = realloc ad 453
r = realloc r 268
am = alloc 7 align 16
free u
u = alloc 13
free a
a = alloc 39 align 2
free al
al = alloc 24
a = realloc a 39
ag = realloc ag 59
free z
au = realloc au 30
z = alloc 3 align 8
free bj
bj = realloc bq 568
bi = realloc bi 90
bq = alloc 1 align 16
free ah
ah = alloc 244
free bh
bh = alloc 290 align 8
f = realloc f 22
free l
x = realloc x 17
l = alloc 7
free aj
ar = realloc ar 4
aj = alloc 87
free b
aq = realloc aq 13
b = alloc 103
aa = realloc aa 264
ap = realloc ap 6
p = realloc p 39
s = realloc s 10
free u
u = realloc ae 2
ae = alloc 8
az = realloc az 8
free am
am = alloc 13
free a
h = realloc h 270
a = alloc 1
free bh
bh = alloc 3 align 8
bp = realloc bp 452
q = realloc q 452
free au
bi = realloc bi 101
au = alloc 1 align 4
v = realloc v 39
free ao
ao = alloc 13
free ay
ay = alloc 0
ax = realloc ax 13
free j
j = alloc 113 align 16
free ad
ad = alloc 264 align 8
q = realloc q 451
bf = realloc bf 1
ax = realloc ax 5
g = realloc g 0
free o
o = alloc 33 align 8
am = realloc am 26
free ag
ag = alloc 8 align 8
free c
i = realloc i 0
bl = realloc bl 4
z = realloc z 3
c = alloc 9
free au
au = alloc 39
free bi
bm = realloc bm 28
as = realloc as 7
bm = realloc bm 3
bi = alloc 13 align 2
aw = realloc aw 2
m = realloc m 25
free bi
bi = alloc 8 align 16
free ax
ax = realloc bc 28
bc = alloc 13 align 8
free an
a = realloc a 1
aw = realloc aw 3
an = alloc 261
ah = realloc ah 16
free bk
bk = alloc 16
free an
an = alloc 64
af = realloc af 255
free a
bb = realloc bb 4
a = alloc 3
free ak
av = realloc av 4
ak = alloc 13 align 8
free au
au = alloc 9 align 2
c = realloc c 0
free g
g = alloc 109 align 4
bi = realloc bi 16
aq = realloc aq 2
free q
v = realloc v 0
q = alloc 50 align 4
b = realloc b 103
free ar
ar = alloc 27 align 16
free j
j = alloc 39
free c
t = realloc t 7
x = realloc x 39
c = alloc 53
free al
a = realloc a 0
al = alloc 255 align 2
free an
an = alloc 16 align 4
free s
bb = realloc bb 20
s = alloc 53 align 2
aa = realloc aa 528
free t
t = alloc 24 align 4
free q
q = alloc 3
free bp
bp = alloc 72
e = realloc e 81
br = realloc br 4
free i
u = realloc u 2
bl = realloc bl 20
i = alloc 109 align 4
free bo
g = realloc g 54
m = realloc m 176
bo = alloc 399
free bm
bb = realloc bb 20
bm = alloc 72
free bm
bm = alloc 8 align 4
aa = realloc aa 512
ap = realloc ap 2
free aj
v = realloc v 12
aj = alloc 120
free bd
an = realloc an 6
bd = alloc 23 align 8
o = realloc o 17
free al
ak = realloc ak 17
al = alloc 0 align 4
free ab
ak = realloc ak 18
free bf
free v
free h
h = alloc 1 align 16
v = alloc 30
bf = alloc 2
