freespace script 1
heap 16384 fit=next order=size-ascending coalescing=off granule=8
a = alloc 1
a = realloc a 1
b = alloc 380 align 16
a = realloc a 0
c = alloc 197
d = alloc 0
e = alloc 1
f = alloc 1 align 256 zeroed
b = realloc b 427
a = realloc a 8
g = alloc 3
a = realloc a 3
h = alloc 60
i = alloc 122
j = alloc 244
b = realloc b 480
k = alloc 172 align 256
l = alloc 244 align 2048
m = alloc 480
n = alloc 1599 align 16
o = alloc 2 align 4096
p = alloc 96
q = alloc 60 align 8
r = alloc 480
q = realloc q 68
s = alloc 123 align 64
t = alloc 433 align 8
u = alloc 362 align 32
v = alloc 94
w = alloc 63 align 8
x = alloc 27
y = alloc 2
z = alloc 197
aa = alloc 6
ab = alloc 60
ac = alloc 388
ad = alloc 79
ae = alloc 380 align 16
af = alloc 7
i = realloc i 122
ag = alloc 0 align 8
ah = alloc 60 align 16
ai = alloc 1 align 256
aj = alloc 326 align 16
m = realloc m 1
z = realloc z 0
ak = alloc 60
al = alloc 6
am = alloc 5 align 8
an = alloc 98 align 256
ao = alloc 1 align 32
ap = alloc 65 align 8
aq = alloc 60
ar = alloc 89 align 512
as = alloc 1
free ab
free u
free t
free af
free w
free ae
free al
free ag
free q
free am
h = realloc h 120
am = alloc 60 zeroed
q = alloc 2
ag = alloc 197
aj = realloc aj 3
al = alloc 7
ae = alloc 6 align 16 zeroed
w = alloc 183
af = alloc 3
t = alloc 1
s = realloc s 1
u = alloc 56 align 16
ab = alloc 3 align 256 zeroed
free f
free ab
free u
free s
free af
free w
free ae
free al
free aj
free q
free am
am = alloc 3
q = alloc 1
aj = alloc 8
al = alloc 4 align 16
aa = realloc aa 6
ae = alloc 6
w = alloc 1
af = alloc 60
c = realloc c 89
s = alloc 3 align 1024
m = realloc m 0
u = alloc 380
ab = alloc 3 align 32
a = realloc a 0
j = realloc j 214
f = alloc 85 align 64
at = alloc 0
au = alloc 39 align 8
e = realloc e 5
av = alloc 16
aw = alloc 12 align 1024
ax = alloc 60 align 64
ay = alloc 8
az = alloc 3
b = realloc b 4
ba = alloc 400
bb = alloc 48 align 64
bc = alloc 1 align 64
bd = alloc 3
be = alloc 4 align 16
bf = alloc 73 align 16
bg = alloc 1 zeroed
bh = alloc 8 align 16
free bh
free bg
free bf
free be
free bd
free bc
bc = alloc 60 align 512
bd = alloc 2 align 2048
be = alloc 19
bf = alloc 32 align 1024
aw = realloc aw 0
bg = alloc 11
bh = alloc 64 align 32
bi = alloc 42
ao = realloc ao 1
ba = realloc ba 800
bj = alloc 4 align 32
bk = alloc 1
bl = alloc 27 align 32
x = realloc x 13
bm = alloc 342
bn = alloc 1
bo = alloc 60
bp = alloc 8
bq = alloc 0
br = alloc 32 align 8
free br
br = realloc ak 52
v = realloc v 105
ak = alloc 380
bj = realloc bj 1
ac = realloc ac 0
free ac
ac = alloc 8 align 64
free ac
ac = alloc 1 align 16
aq = realloc aq 30
free aq
aq = alloc 3
free aq
aq = alloc 8 align 8
free aq
aq = alloc 327
af = realloc af 30
z = realloc z 0
aq = realloc aq 328
free aq
aq = alloc 8
j = realloc j 230
az = realloc az 11
s = realloc s 60
free s
s = alloc 6 align 512
free s
s = alloc 28
free s
s = realloc ak 760
ak = alloc 1 align 16
free ak
ak = alloc 32 align 64
free ak
ak = alloc 9 align 1024
free ak
ak = alloc 120 align 1024
bb = realloc bb 4
free bb
u = realloc u 52
bb = alloc 60
free bb
bb = alloc 244 align 16
free bb
bb = alloc 32
free bb
e = realloc e 0
bm = realloc bm 12
s = realloc s 768
bb = alloc 60
ai = realloc ai 2
free ai
ai = alloc 1 align 256 zeroed
free ai
ai = alloc 8
free ai
ai = alloc 1 align 64
free ai
free aw
free bi
free l
free bb
bb = alloc 89 align 8
l = alloc 60 align 16
ap = realloc ap 73
bi = alloc 8 align 256
aw = alloc 89 align 16 zeroed
ai = alloc 380
free x
x = alloc 1
ao = realloc ao 16
a = realloc a 0
free r
r = alloc 37 align 64
free aw
aw = alloc 3
free ag
ag = alloc 4 align 8
free l
l = alloc 9
ax = realloc ax 61
free be
f = realloc f 85
be = alloc 2 align 4096
free aw
aw = alloc 3 zeroed
ac = realloc ac 9
free ae
ae = alloc 89
free s
s = alloc 4
be = realloc be 0
free aj
aj = alloc 27
free p
p = realloc x 36
x = alloc 33 align 64
ab = realloc ab 0
p = realloc p 18
free ai
f = realloc f 84
ai = realloc ac 4
m = realloc m 0
ac = alloc 1
free aj
aj = alloc 1 zeroed
free h
h = alloc 32 zeroed
free ai
ai = alloc 1
free ba
ba = alloc 380
bh = realloc bh 68
free aa
aa = alloc 380
free au
au = alloc 4 align 64 zeroed
t = realloc t 125
free as
r = realloc r 51
as = alloc 380 align 32
ah = realloc ah 60
ax = realloc ax 195
free m
m = alloc 9 align 8
free af
af = realloc ah 60
ah = alloc 1 align 32
free ai
ai = alloc 0
free r
r = alloc 83 align 64 zeroed
al = realloc al 1
free f
f = alloc 122
free e
e = alloc 32
free m
o = realloc o 1
p = realloc p 34
ao = realloc ao 32
m = alloc 105
free p
p = alloc 0 align 8
free t
aa = realloc aa 0
ar = realloc ar 1
t = alloc 0 align 16
free k
k = realloc g 6
ap = realloc ap 77
g = alloc 98 align 64
free r
ao = realloc ao 16
r = alloc 0
free w
