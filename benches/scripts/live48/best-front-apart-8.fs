freespace script 1
heap 16384 fit=best order=front coalescing=off granule=8
a = alloc 3 align 8
b = alloc 95 align 16
c = alloc 4 align 8
d = alloc 95 align 8
e = alloc 696 align 16
f = alloc 0 align 8
g = alloc 482 align 8
h = alloc 512 align 8
i = alloc 105 align 8
j = alloc 6 align 8
k = alloc 108 align 8
l = alloc 1 align 8
m = alloc 26 align 8
b = alloc 1 align 8
n = alloc 596 align 8
o = alloc 384 align 8
p = alloc 1 align 16
q = alloc 26 align 8 zeroed
r = alloc 2 align 8
i = realloc i 210
s = alloc 1 align 8
t = alloc 97 align 8
u = alloc 6 align 8
v = alloc 26 align 8
w = alloc 1 align 8
x = alloc 53 align 8
y = alloc 0 align 8
z = alloc 1 align 16
aa = alloc 120 align 8
ab = alloc 12 align 8
ac = alloc 12 align 8
ad = alloc 1 align 16
y = alloc 26 align 8
ae = alloc 1 align 8
af = alloc 1 align 8
ag = alloc 6 align 8
x = realloc x 47
j = realloc j 3
ah = alloc 1 align 8
ai = alloc 1 align 8
aj = alloc 48 align 8
ak = alloc 6 align 16
al = alloc 6 align 16
am = alloc 1 align 8
an = alloc 108 align 8
ao = alloc 48 align 16
ap = alloc 0 align 8
aq = alloc 38 align 8
ar = alloc 0 align 8 zeroed
as = alloc 26 align 8
at = alloc 1 align 8
au = alloc 60 align 8
av = alloc 1 align 16 zeroed
aw = alloc 95 align 8
ax = alloc 0 align 8
ay = alloc 97 align 8
az = alloc 16 align 16
aq = realloc aq 38
ba = alloc 95 align 8
as = realloc as 30
bb = alloc 0 align 8
bc = alloc 803 align 8
bd = alloc 673 align 8
be = alloc 791 align 16
bf = alloc 403 align 8
bg = alloc 1 align 8
bh = alloc 7 align 8
bi = alloc 7 align 8
bj = alloc 60 align 8
bk = alloc 63 align 8
bl = alloc 24 align 8
bm = alloc 8511 align 8
an = realloc an 104
free an
free bl
free bk
free bj
free bi
free bh
free bg
free bf
free be
free bd
free bc
free bb
free as
as = alloc 95 align 8
bb = alloc 2 align 8
bc = alloc 2 align 8
bd = alloc 9 align 16
be = alloc 6 align 16
d = realloc d 91
bf = alloc 1 align 8
bg = alloc 10 align 16
bh = alloc 64 align 8
bi = alloc 128 align 8
bj = alloc 0 align 8
bk = alloc 95 align 8
bl = alloc 26 align 8
an = alloc 513 align 16
bn = alloc 5 align 8
bo = alloc 197 align 8
y = realloc y 34
bp = alloc 6 align 8
bq = alloc 8 align 16
br = alloc 0 align 8
ag = realloc ag 12
free ag
w = realloc w 2
ag = alloc 0 align 8
free ag
ag = alloc 16 align 16
free ag
ag = alloc 5 align 16
k = realloc k 108
be = realloc be 0
ay = realloc ay 89
free ay
p = realloc p 0
ay = alloc 26 align 8
free ay
ay = alloc 0 align 16
free ay
k = realloc k 100
ay = alloc 0 align 8
free ay
ay = alloc 16 align 16
bm = realloc bm 1
free bm
bm = alloc 6 align 8
free bm
m = realloc m 26
bm = alloc 1 align 16
be = realloc be 8
free be
be = alloc 0 align 8
free be
be = alloc 751 align 8
free be
be = alloc 56 align 16
ba = realloc ba 133
free ba
ba = alloc 95 align 8
ao = realloc ao 96
f = realloc f 0
free f
o = realloc o 24
f = alloc 16 align 16
free f
k = realloc k 108
ad = realloc ad 6
f = alloc 32 align 8
be = realloc be 28
free be
u = realloc u 6
c = realloc c 5
l = realloc l 513
be = realloc o 24
o = alloc 342 align 8
free o
f = realloc f 260
o = alloc 1 align 8
free o
w = realloc w 512
bf = realloc bf 2
o = alloc 2 align 8
free o
o = alloc 3 align 8
free o
o = alloc 425 align 8
free o
ak = realloc ak 0
m = realloc m 23
o = alloc 596 align 8
free o
free a
free m
free bp
free y
free bn
free an
free bl
free bk
free bj
bj = alloc 95 align 8
bk = alloc 36 align 8
bl = alloc 95 align 8
an = alloc 39 align 8
bn = alloc 0 align 16
y = alloc 152 align 16
bp = alloc 6 align 8
m = alloc 24 align 8
a = alloc 95 align 8
o = alloc 72 align 8
free bi
bk = realloc bk 72
bi = alloc 33 align 8 zeroed
free o
o = alloc 26 align 8
ac = realloc ac 0
a = realloc a 4
free bi
bi = alloc 0 align 16
free a
a = alloc 24 align 8
free bi
bi = alloc 27 align 8
v = realloc v 22
free a
a = realloc b 26
b = alloc 511 align 8
free v
v = realloc bd 13
bd = alloc 32 align 16
free b
b = alloc 8 align 16
p = realloc p 4
free bd
bd = alloc 26 align 8
free p
p = alloc 0 align 8
free bd
bd = alloc 1 align 8
free p
p = realloc i 210
ap = realloc ap 0
i = alloc 0 align 8
free bd
bd = alloc 95 align 16
free i
i = alloc 0 align 8
free bd
au = realloc au 59
bd = alloc 14 align 8
ba = realloc ba 87
free i
i = alloc 3 align 8
free ba
ac = realloc ac 0
ba = alloc 1 align 8
free i
ba = realloc ba 0
i = alloc 1 align 8
free ac
ac = alloc 1 align 8
free i
i = alloc 5 align 8
c = alloc 24 align 8
free ac
ac = alloc 1 align 8
free c
c = alloc 173 align 8
free ac
ac = alloc 1 align 8
free c
c = alloc 9 align 8
bb = realloc bb 2
free ac
ac = alloc 26 align 16
free bb
bb = alloc 6 align 16
bp = realloc bp 6
free ac
ac = alloc 16 align 8
v = alloc 16 align 16
br = realloc br 0
free bp
bp = alloc 2 align 8
free br
br = alloc 6 align 8
free bp
bp = alloc 0 align 8
free br
br = alloc 1 align 8
free bp
bp = alloc 1 align 8
free br
br = alloc 108 align 8
free bp
ay = realloc ay 26
bp = alloc 13 align 16 zeroed
free br
br = alloc 26 align 8
free bp
bp = alloc 284 align 8
free br
br = alloc 26 align 8
free bp
bp = alloc 110 align 8
free br
br = alloc 6 align 16
free bp
bp = alloc 0 align 8
free br
br = alloc 53 align 8
ay = realloc ay 10
free bp
bp = realloc y 304
y = alloc 4 align 16
bp = realloc bp 296
free ay
ay = alloc 6 align 8
free bp
bp = alloc 95 align 8
free ay
ay = alloc 0 align 16
aa = realloc aa 1
free bp
bp = alloc 1 align 8
free aa
aa = alloc 97 align 8
free bp
bp = alloc 0 align 16
free aa
aa = alloc 1 align 16
free bp
