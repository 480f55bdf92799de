freespace script 1
heap 16384 fit=best order=size-ascending coalescing=off
a = alloc 21 align 32 zeroed
b = alloc 11 align 16 zeroed
c = alloc 452 align 16 zeroed
d = alloc 4 zeroed
e = alloc 14 align 1024 zeroed
f = alloc 14 align 16 zeroed
g = alloc 21 zeroed
d = realloc d 3
h = alloc 3 align 8 zeroed
i = alloc 3 align 4096 zeroed
j = alloc 11 align 8 zeroed
k = alloc 38 align 32 zeroed
free k
free j
j = alloc 3 align 16 zeroed
k = alloc 12 zeroed
c = realloc c 453
l = alloc 21 align 512 zeroed
m = alloc 4 align 32 zeroed
k = realloc k 8
n = alloc 20 align 256 zeroed
free k
k = alloc 24 align 32 zeroed
o = alloc 6 zeroed
p = alloc 38 zeroed
q = alloc 1 align 256 zeroed
r = alloc 7 align 1024 zeroed
s = alloc 36 zeroed
t = alloc 7 align 8 zeroed
u = alloc 36 align 16 zeroed
t = realloc t 7
v = alloc 2 zeroed
w = alloc 23 zeroed
x = alloc 1 align 16 zeroed
y = alloc 25 align 8 zeroed
z = alloc 1 align 64 zeroed
aa = alloc 215 align 8 zeroed
ab = alloc 3 align 4096 zeroed
ac = alloc 12 zeroed
ad = alloc 6 align 16 zeroed
i = realloc i 20
f = realloc f 0
c = realloc c 61
ae = alloc 1 align 4096 zeroed
af = alloc 0 zeroed
ad = realloc ad 15
ag = alloc 1 align 1024 zeroed
ah = alloc 61 align 16 zeroed
ai = alloc 187 zeroed
aj = alloc 383 zeroed
ak = alloc 1 align 8 zeroed
al = alloc 0 zeroed
am = alloc 253 align 64 zeroed
an = alloc 6 zeroed
ao = alloc 1 zeroed
ap = alloc 25 align 64 zeroed
n = realloc n 20
aq = alloc 32 align 8 zeroed
ar = alloc 7 align 8 zeroed
free a
free ar
free aq
free n
free ao
free an
free am
am = alloc 17 zeroed
an = alloc 1 align 8 zeroed
f = realloc f 2
ao = alloc 46 zeroed
n = alloc 5 align 2048 zeroed
aq = alloc 12 align 32 zeroed
s = realloc s 40
ar = alloc 41 zeroed
a = alloc 4 zeroed
as = alloc 8 align 256 zeroed
at = alloc 1 zeroed
au = alloc 1 align 16 zeroed
av = alloc 46 align 16 zeroed
aw = alloc 4 zeroed
ax = alloc 24 align 256 zeroed
ag = realloc ag 1
ay = alloc 5 zeroed
az = alloc 1 align 8 zeroed
ba = alloc 6 align 1024 zeroed
bb = alloc 16 align 512 zeroed
o = realloc o 2
bc = alloc 7 align 256 zeroed
bd = alloc 1 zeroed
v = realloc v 1
k = realloc k 16
be = alloc 14 align 256 zeroed
bf = alloc 20 zeroed
bg = alloc 1 zeroed
ak = realloc ak 0
ax = realloc ax 24
bh = alloc 438 zeroed
bi = alloc 8 zeroed
bj = alloc 25 align 512 zeroed
bk = alloc 249 zeroed
bl = alloc 21 align 16 zeroed
bm = alloc 61 align 256 zeroed
bn = alloc 56 zeroed
bo = alloc 0 align 64 zeroed
r = realloc r 164
bp = alloc 20 zeroed
bq = alloc 12 align 256 zeroed
ad = realloc ad 7
j = realloc j 24
br = alloc 6 align 1024 zeroed
free al
r = realloc r 164
al = realloc br 7
br = alloc 1 zeroed
d = realloc d 0
free r
r = alloc 11 zeroed
bh = realloc bh 876
h = realloc h 6
free d
d = alloc 32 align 8 zeroed
free h
bm = realloc bm 45
h = alloc 3 align 16 zeroed
free d
d = alloc 1 zeroed
free h
az = realloc az 1
h = alloc 2 zeroed
free d
d = alloc 2 zeroed
bf = realloc bf 1
free h
d = realloc d 2
h = alloc 1 align 256 zeroed
free bf
bf = alloc 154 align 32 zeroed
free h
h = alloc 437 align 8 zeroed
j = realloc j 8
w = realloc w 15
j = realloc j 32
v = realloc v 1
bb = realloc bb 1
free bf
bf = alloc 187 zeroed
free bb
bb = realloc a 8
a = alloc 4 align 16 zeroed
bl = realloc bl 19
free bf
bf = alloc 8 zeroed
free bl
bl = alloc 2 zeroed
az = realloc az 2
ar = realloc ar 1
free bf
bf = realloc aj 382
aj = alloc 1 zeroed
aw = realloc aw 4
bl = realloc bl 2
free ar
ar = alloc 9 align 8 zeroed
bb = realloc bb 0
free bl
bl = alloc 42 align 32 zeroed
free bb
bb = alloc 4 zeroed
free bl
bl = alloc 4 zeroed
aq = realloc aq 16
ah = realloc ah 1
free bb
a = realloc a 2
aq = realloc aq 197
v = realloc v 1
bb = realloc bh 1
bh = alloc 129 zeroed
x = realloc x 2
free ah
ah = alloc 17 zeroed
free x
g = realloc g 21
x = alloc 93 zeroed
free ah
free g
free bp
free h
free bn
free al
free bf
free bk
free bj
free bi
free r
free ax
free aw
free be
free k
free bc
free o
free ba
free bm
bm = alloc 9 zeroed
ba = alloc 13 align 16 zeroed
o = alloc 2 align 2048 zeroed
bc = alloc 1 align 16 zeroed
z = realloc z 17
k = alloc 1 align 1024 zeroed
be = alloc 1 align 8 zeroed
aw = alloc 9 align 16 zeroed
be = realloc be 1
ax = alloc 12 align 8 zeroed
r = alloc 25 align 8 zeroed
bi = alloc 32 zeroed
bj = alloc 38 zeroed
bk = alloc 28 zeroed
p = realloc p 39
bf = alloc 20 align 16 zeroed
al = alloc 109 zeroed
bn = alloc 1 zeroed
h = alloc 23 align 256 zeroed
bp = alloc 2 zeroed
af = realloc af 4
g = alloc 1 zeroed
ah = alloc 438 zeroed
free ah
ah = alloc 11 zeroed
ap = realloc ap 17
free ap
ap = realloc bp 11
bp = alloc 2 zeroed
free bp
bp = alloc 32 zeroed
free bp
bp = alloc 24 zeroed
free bp
bo = realloc bo 24
bp = realloc ag 4
ag = alloc 1 align 8 zeroed
free ag
ag = realloc x 28
x = alloc 1 align 8 zeroed
p = realloc p 1
m = realloc m 2
free m
free ao
free ae
free ax
free bl
free br
free be
free al
free w
free ap
free f
free i
free ba
free at
free bb
bb = alloc 220 align 8 zeroed
bc = realloc bc 1
free l
l = alloc 452 zeroed
at = alloc 0 zeroed
ba = alloc 6 zeroed
bf = realloc bf 24
i = alloc 1 zeroed
d = realloc d 2
as = realloc as 0
bg = realloc bg 0
f = alloc 5 align 256 zeroed
ap = alloc 12 align 256 zeroed
w = alloc 14 align 2048 zeroed
al = alloc 20 align 8 zeroed
be = alloc 2 align 256 zeroed
br = alloc 14 zeroed
bl = alloc 15 align 512 zeroed
ax = alloc 24 align 32 zeroed
ae = realloc bg 1
bg = alloc 16 align 64 zeroed
ao = alloc 56 zeroed
m = alloc 15 align 64 zeroed
free br
br = alloc 20 align 2048 zeroed
free o
free av
free as
free bp
free t
free bg
ap = realloc ap 452
bg = alloc 11 align 32 zeroed
t = alloc 34 align 16 zeroed
bp = alloc 12 zeroed
as = alloc 2 zeroed
aa = realloc aa 216
ac = realloc ac 1
az = realloc az 0
av = alloc 187 zeroed
o = alloc 24 align 16 zeroed
ax = realloc ax 2
bo = realloc bo 28
free aq
