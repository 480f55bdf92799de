freespace script 1
heap 16384 fit=worst order=front coalescing=off
a = alloc 1 align 16
b = alloc 3
c = alloc 56 align 64
d = alloc 1 align 128
e = alloc 854 align 64
f = alloc 4
g = alloc 312 align 32
h = alloc 48
i = alloc 12 align 8
j = alloc 20 align 4
k = alloc 12
l = alloc 465
m = alloc 1 align 8
n = alloc 0 align 16
o = alloc 9 align 8
p = alloc 1 align 8
q = alloc 29
r = alloc 8 align 8
s = alloc 36 align 32
t = alloc 312 align 128
u = alloc 7
v = alloc 12 align 8
w = alloc 35 align 32
x = alloc 72
y = alloc 4 align 8
z = alloc 48
aa = alloc 0
ab = alloc 312
ac = alloc 12 align 8
ad = alloc 12
ae = alloc 11
af = alloc 2 align 4
ag = alloc 48
ah = alloc 49
ai = alloc 12 align 4
aj = alloc 132 align 16
ak = alloc 2 align 8
al = alloc 12 align 4
am = alloc 48 align 16
an = alloc 2 align 256
ao = alloc 10 align 16
ap = alloc 3
aq = alloc 8
ar = alloc 86
as = alloc 504 align 32
ao = realloc ao 11
at = alloc 16 align 4
au = alloc 131 align 8
c = realloc c 4
ao = realloc ao 4
av = alloc 24
aw = alloc 2 align 128
ax = alloc 11 align 16
ay = alloc 2 align 4
az = alloc 2 align 4
ba = alloc 12 align 8
bb = alloc 11
bc = alloc 1
bd = alloc 1 align 16
be = alloc 48
bf = alloc 128
bg = alloc 12
bh = alloc 188 align 128
bi = alloc 0
bj = alloc 960
bk = alloc 13
bl = alloc 6 align 32
bm = alloc 1 align 4
bn = alloc 28
bo = alloc 27 align 8
bp = alloc 58 align 8
bq = alloc 29 align 32
br = alloc 1
free z
bn = realloc bn 48
z = alloc 2
free al
al = alloc 296
free bj
bj = alloc 610
free ap
ap = alloc 512
bd = realloc bd 0
bc = realloc bc 0
free x
x = alloc 36 align 8
bk = realloc bk 12
q = realloc q 33
free i
i = alloc 41 align 4
free k
k = alloc 447
free r
r = alloc 3 align 16
free y
y = alloc 2 align 16
x = realloc x 12
free e
e = alloc 312
g = realloc g 312
free t
t = alloc 17
free z
z = alloc 4
free j
j = alloc 3
free bh
br = realloc br 9
bh = alloc 12 align 64
bd = realloc bd 0
free bo
bo = alloc 28
ad = realloc ad 16
free ay
ay = alloc 260
free a
a = alloc 8 align 8
bc = realloc bc 12
free bc
e = realloc e 624
bc = alloc 4
free d
d = alloc 12
free bl
ak = realloc ak 2
aq = realloc aq 4
bd = realloc bd 12
bl = alloc 3
free az
bg = realloc bg 24
az = alloc 2
free at
at = alloc 1 align 64
au = realloc au 262
free ae
ae = alloc 1
ad = realloc ad 14
free bc
bc = alloc 12 align 8
free ai
ai = alloc 0 align 16
free z
z = alloc 0
free af
af = alloc 4
free al
h = realloc h 1
al = alloc 12 align 8
free bn
bn = alloc 24
free bq
y = realloc y 0
bq = alloc 1 align 4
free aq
aq = alloc 12 align 16
free ad
ad = alloc 7
free ah
bi = realloc bi 0
ah = alloc 1
free bo
bo = alloc 312
bo = realloc bo 13
free j
j = alloc 291 align 32
free ay
ay = alloc 12
free m
m = alloc 66 align 32
ah = realloc ah 5
v = realloc v 6
free am
am = alloc 512
k = realloc k 2
ao = realloc ao 346
free bm
bm = alloc 12 align 32
free a
a = alloc 48
free e
e = alloc 12
e = realloc e 11
free g
a = realloc a 1
g = alloc 12
bq = realloc bq 2
free aj
br = realloc br 0
ac = realloc ac 13
aj = alloc 1 align 256
s = realloc s 40
a = realloc a 9
free bj
bj = alloc 1 align 8
ar = realloc ar 82
free bj
b = realloc b 0
bj = alloc 48 align 16
free av
av = alloc 48
az = realloc az 56
bh = realloc bh 20
free ak
c = realloc c 4
ak = alloc 155
free aj
aj = alloc 29 align 8
free aw
aw = alloc 40 align 16
free af
af = alloc 603
free an
an = alloc 15
aw = realloc aw 39
free ao
ac = realloc ac 14
ao = alloc 312
free bi
l = realloc l 232
bi = alloc 48 align 4
free v
v = alloc 20
free ac
ac = alloc 5 align 8
free bf
bf = alloc 12 align 4
free n
n = alloc 48 align 16
free ao
j = realloc j 582
ao = alloc 48
free w
w = alloc 16 align 16
free bb
bb = alloc 4 align 8
ax = realloc ax 33
free c
c = alloc 48 align 64
free j
j = alloc 20 align 16
free ak
ak = alloc 2
bb = realloc bb 3
z = realloc z 16
free n
n = alloc 16
free aq
aq = realloc i 132
i = alloc 4 align 16
b = realloc b 16
free k
k = alloc 8
free am
am = alloc 20 align 8
free bg
bg = alloc 12
free bi
bi = alloc 4 align 4
free bg
bg = alloc 4 align 16
free bo
bo = alloc 312
h = realloc h 4
s = realloc s 40
free d
d = alloc 312
free bj
bj = alloc 86 align 32
a = realloc a 4
free i
i = alloc 185
free bh
p = realloc p 68
bh = alloc 14
free bp
bp = alloc 0 align 8
free v
v = alloc 12 align 16
e = realloc e 2
free w
w = alloc 0 align 32
free l
i = realloc i 92
l = alloc 48 align 8
free bp
bp = realloc ak 2
ak = alloc 25 align 16
free bg
x = realloc x 13
bg = alloc 2 align 128
free ac
ac = alloc 192 align 4
free n
free v
free ai
free f
free bf
free bh
free ba
free bp
free am
free c
free a
a = alloc 83 align 4
c = alloc 0
ah = realloc ah 1
ab = realloc ab 312
am = alloc 21 align 8
ad = realloc ad 23
h = realloc h 117
bp = alloc 48
ba = alloc 2
bh = alloc 4 align 16
bf = alloc 148
f = alloc 9
ai = alloc 23
br = realloc br 0
v = alloc 1 align 8
n = alloc 48 align 16
