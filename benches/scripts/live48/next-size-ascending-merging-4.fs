freespace script 1
heap 16384 fit=next order=size-ascending
a = alloc 23
b = alloc 23
c = alloc 0
d = alloc 323
e = alloc 28
f = alloc 32 align 256
g = alloc 56 align 32
h = alloc 56
i = alloc 0 align 8
h = realloc h 82
j = alloc 0
j = realloc j 136
k = alloc 15 align 16
l = alloc 136
m = alloc 20 align 32
n = alloc 82
o = alloc 0 align 16
b = realloc b 7
p = alloc 4 align 16
q = alloc 13
r = alloc 19 align 16
s = alloc 4
t = alloc 10
p = realloc p 4
u = alloc 0 align 256
v = alloc 28
w = alloc 4
x = alloc 3 align 8
y = alloc 16 align 8
z = alloc 20 align 8
aa = alloc 8 align 256
ab = alloc 65 align 2048
ac = alloc 12 align 16
ad = alloc 41 align 512
ae = alloc 1
af = alloc 5 align 8
ag = alloc 16 align 4096
ah = alloc 0
ai = alloc 8
aj = alloc 17 align 16
ak = alloc 257 align 32
al = alloc 28
am = alloc 3
l = realloc l 272
t = realloc t 10
an = alloc 136 align 8
ao = alloc 31
ap = alloc 4
aq = alloc 1 align 8
ar = alloc 12
as = alloc 0 align 16
at = alloc 23
au = alloc 20
av = alloc 7 align 16
aw = alloc 3
ax = alloc 6
ay = alloc 303 align 1024
az = alloc 46
ba = alloc 20
bb = alloc 3
bc = alloc 12
bd = alloc 1 align 64
be = alloc 13
bf = alloc 260 align 16
bg = alloc 1 align 16
bh = alloc 25
bi = alloc 115 align 256
bj = alloc 14 align 16
bk = alloc 28
bl = alloc 22 align 16
bm = alloc 136
bn = alloc 11 align 8
bo = alloc 0 align 16
bp = alloc 0
bq = alloc 23 align 16
br = alloc 4
free ae
ae = alloc 5
free l
l = alloc 32
free ad
ad = alloc 31 align 16
free bn
bn = alloc 128
bo = realloc bo 0
free at
at = alloc 199
free aw
aw = alloc 24
free ao
n = realloc n 10
ao = alloc 32
free bp
bp = realloc g 12
g = alloc 16
free r
r = alloc 19
free bm
bm = alloc 24 align 1024
free am
am = alloc 428 align 16
free bm
bm = alloc 452
free k
k = alloc 224
free br
br = alloc 0 align 16
j = realloc j 56
bi = realloc bi 129
free bl
bl = alloc 4 align 8
free z
h = realloc h 83
z = alloc 25
free j
j = alloc 57
free bo
bo = alloc 0 align 32
free at
at = alloc 20 align 64
free bg
bg = alloc 137 align 16
free z
z = alloc 12 align 64
free am
am = alloc 30
free bg
bg = alloc 1
bj = realloc bj 7
ae = realloc ae 23
free j
j = alloc 12
b = realloc b 14
aw = realloc aw 16
free bp
ag = realloc ag 16
bp = alloc 8 align 8
free o
o = alloc 1 align 64
aa = realloc aa 4
free ac
ac = alloc 2 align 16
free al
al = alloc 8
free ap
bn = realloc bn 128
ap = alloc 32 align 32
free m
m = alloc 36
free al
ag = realloc ag 0
al = alloc 184 align 8
free g
br = realloc br 8
g = alloc 36
free ba
q = realloc q 13
ba = alloc 2 align 2048
free y
y = alloc 8 align 256
bb = realloc bb 1
free bm
bm = alloc 256 align 16
free ae
bk = realloc bk 56
ae = alloc 249 align 256
free bj
bj = alloc 57 align 16
free bj
bj = alloc 33 align 256
bg = realloc bg 15
au = realloc au 20
free w
w = alloc 4 align 8
free bl
bl = alloc 3 align 16
free s
s = alloc 2
al = realloc al 0
free be
be = alloc 20 align 256
free k
q = realloc q 13
k = alloc 20 align 8
free at
free q
free ao
free bn
free ad
free r
free bi
free bk
free bj
free am
free bh
free k
d = realloc d 324
k = alloc 8 align 256
bh = alloc 28
am = alloc 0 align 512
aq = realloc aq 1
bj = alloc 136
c = realloc c 0
bk = alloc 20
bi = alloc 8 align 16
r = alloc 8
ad = alloc 101
v = realloc v 27
bn = alloc 372
ao = alloc 8 align 64
q = alloc 12 align 2048
at = alloc 11
bm = realloc bm 224
bn = realloc bn 380
free bn
bn = alloc 3 align 4096
free bn
bn = alloc 7 align 8
free bn
bn = alloc 424
free bn
bn = alloc 33
i = realloc i 0
br = realloc br 7
free br
br = alloc 191 align 16
free br
ba = realloc ba 2
br = alloc 257 align 32
free br
br = alloc 3 align 256
free br
br = alloc 22
free br
br = alloc 93 align 512
bg = realloc bg 14
free bg
x = realloc x 21
au = realloc au 11
d = realloc d 21
bg = alloc 1 align 64
free bg
free bh
free ai
free v
free a
free aa
free ah
free t
free al
free y
free k
free an
bo = realloc bo 23
an = alloc 32
k = alloc 0
y = alloc 1 align 32
al = alloc 81 align 16
t = alloc 28
e = realloc e 56
ah = alloc 20 align 256
aa = alloc 25
a = alloc 9 align 32
v = alloc 60
w = realloc w 4
ai = alloc 12
bh = alloc 1 align 16
bg = alloc 0
free ai
free bh
free bg
free w
free a
free aa
free ah
free e
free al
