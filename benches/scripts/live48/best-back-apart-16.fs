freespace script 1
heap 16384 fit=best order=back coalescing=off granule=16
a = alloc 4
b = alloc 372 align 8
c = alloc 1 align 128
d = alloc 41
e = alloc 25 align 8
f = alloc 17
g = alloc 1 align 4
g = realloc g 88
h = alloc 25
i = alloc 1
j = alloc 32 align 8
g = realloc g 1
k = alloc 7 align 128
l = alloc 16 align 8
m = alloc 17 align 16
c = realloc c 0
n = alloc 8 align 32
o = alloc 4 align 64
p = alloc 24 align 8
q = alloc 48 align 16
r = alloc 25 align 8
s = alloc 21 align 32
t = alloc 422
u = alloc 0
v = alloc 129
w = alloc 12
x = alloc 16
y = alloc 66 align 256
z = alloc 125
aa = alloc 16
ab = alloc 1 align 16
u = realloc u 0
ac = alloc 398 align 64
ad = alloc 11 align 16
ae = alloc 113 align 8
af = alloc 1 align 32
ag = alloc 23 align 128
ah = alloc 1 align 32
ai = alloc 113
aj = alloc 4 align 16
ak = alloc 15 align 8
al = alloc 111
am = alloc 68
an = alloc 21 align 16
ao = alloc 64
ap = alloc 1
aq = alloc 33 align 16
ar = alloc 1
as = alloc 179 align 16
at = alloc 9
au = alloc 25 align 8
av = alloc 6 align 16
aw = alloc 1
ax = alloc 1 align 4
ay = alloc 164 align 32
ar = realloc ar 0
az = realloc e 50
e = alloc 0 align 4
ba = alloc 1 align 4
bb = alloc 25 align 8
bc = alloc 36 align 16
bd = alloc 368
be = alloc 0 align 16
bf = alloc 64 align 64
bg = alloc 2 align 64
bh = alloc 179
bi = alloc 40
bj = alloc 19
bk = alloc 1
bl = alloc 29
bm = alloc 0 align 16
bm = alloc 8 align 64
bn = alloc 64 align 8
bo = alloc 6
bp = alloc 8 align 64
bq = alloc 40 align 4
br = alloc 16 align 32
free ax
ax = alloc 355 align 8
free ad
ad = alloc 24 align 16
ab = realloc ab 1
aq = realloc aq 49
free ak
bc = realloc bc 44
ak = alloc 25 align 4
free g
g = alloc 329
free ao
l = realloc l 0
ao = alloc 64 align 64
free bh
bh = alloc 112 align 8
free ai
ai = alloc 112 align 8
free as
as = alloc 112
free x
r = realloc r 28
x = alloc 3
free bc
bc = alloc 7 align 16
o = realloc o 4
free z
z = alloc 85 align 8
free bo
bo = alloc 4
az = realloc az 112
free d
d = alloc 60
free aj
aj = alloc 55
aj = realloc aj 425
free am
am = alloc 97 align 16
aa = realloc aa 21
free au
aw = realloc aw 4
au = alloc 8
free bh
i = realloc i 5
bh = alloc 60
free x
ac = realloc ac 2
x = alloc 9
free ai
ai = alloc 65 align 4
free j
j = alloc 1 align 16
ae = realloc ae 121
free be
be = alloc 355 align 64
free aw
aw = alloc 1 align 16
free o
u = realloc u 0
r = realloc r 129
o = alloc 0
free p
p = alloc 0
free bn
bn = alloc 12
free ay
ay = alloc 352
am = realloc am 48
free bc
bc = alloc 8 align 8
free bm
bm = alloc 42 align 16
bh = realloc bh 4
free h
ah = realloc ah 5
h = alloc 19
free ap
ap = alloc 56 align 64
free r
ah = realloc ah 355
r = alloc 190
free al
al = alloc 3
free b
b = alloc 30 align 32
bo = realloc bo 4
bc = realloc bc 0
free p
p = realloc br 48
br = alloc 1
o = realloc o 0
free ah
ah = alloc 1
free bj
bj = alloc 27
free ax
j = realloc j 0
ac = realloc ac 80
ax = alloc 4
free o
o = alloc 64
free l
l = alloc 1
v = realloc v 64
free bb
bb = alloc 88 align 4
free ad
ad = alloc 28
t = realloc t 430
r = realloc r 95
free k
bh = realloc bh 4
k = alloc 16
free x
x = alloc 360 align 32
free ay
k = realloc k 0
ay = alloc 95
free ai
ai = alloc 64 align 32
free av
av = alloc 40
free m
bi = realloc bi 4
m = alloc 8 align 64
free h
h = alloc 2
free bd
bd = alloc 3 align 8
p = realloc p 1
free bq
bq = alloc 255 align 32
free bm
bm = alloc 1 align 256
aw = realloc aw 2
free ab
ab = alloc 3 align 16
free bh
bh = alloc 96 align 8
free bm
bj = realloc bj 19
bm = alloc 1 align 16
free c
ak = realloc ak 9
be = realloc be 177
bm = realloc bm 1
c = realloc k 0
ad = realloc ad 12
k = alloc 1 align 8
free ai
ai = alloc 3
free bp
bp = alloc 102 align 64
bd = realloc bd 0
free w
w = alloc 9
free af
b = realloc b 132
af = alloc 393
free aj
aj = alloc 16
free ag
ag = alloc 10 align 16
bg = realloc bg 252
i = realloc i 21
free j
j = realloc x 24
x = alloc 96
free x
ad = realloc ad 6
x = alloc 4
free bd
af = realloc af 393
bd = alloc 32 align 64
free bh
e = realloc e 0
bh = alloc 254 align 64
free ac
v = realloc v 68
ac = alloc 16
free j
j = alloc 12 align 4
free c
c = alloc 17 align 256
free az
az = alloc 1
free i
i = alloc 28 align 128
free ap
i = realloc i 14
ap = alloc 16 align 8
free n
n = alloc 393
ag = realloc ag 51
free ab
ab = alloc 128 align 16
free bf
bf = alloc 10 align 8
az = realloc az 9
free p
p = alloc 1 align 4
free x
x = alloc 132 align 32
free ar
ar = realloc af 786
af = alloc 15
free r
r = alloc 3
free j
j = alloc 2
free j
j = alloc 24 align 16
free ah
ah = alloc 60 align 16
free e
e = alloc 16
j = realloc j 24
ae = realloc ae 121
free be
be = alloc 23
free am
am = alloc 42
free bn
bn = alloc 40 align 4
free i
i = alloc 2
free m
m = alloc 64 align 8
free aq
aq = alloc 1
free b
b = alloc 11 align 4
free n
n = alloc 23
free ae
ae = alloc 20 align 32
free bi
bi = alloc 16
free o
aj = realloc aj 17
o = alloc 1 align 8
