freespace script 1
heap 16384 fit=next order=front coalescing=off granule=16
a = alloc 2 align 4
b = alloc 9 align 2
c = alloc 18
d = alloc 15
e = alloc 30
free c
c = alloc 15 align 2
f = alloc 2
g = alloc 16
h = alloc 47 align 4
i = alloc 132
j = alloc 2 zeroed
k = alloc 2
l = alloc 2
m = alloc 2
n = alloc 136 align 4
o = alloc 2 align 16
p = alloc 10
free b
b = alloc 2 align 2
q = alloc 63 zeroed
r = alloc 240 align 8
s = alloc 427
t = alloc 24 align 4
u = alloc 1 align 4
r = realloc r 248
l = realloc l 0
free c
free l
l = alloc 2
c = alloc 2 align 8
v = alloc 20
w = alloc 629 align 4
free c
c = alloc 64 align 16
x = realloc j 27
j = alloc 2
y = alloc 16 align 2
z = alloc 0 align 4 zeroed
aa = alloc 7 align 8
ab = alloc 1
ab = realloc ab 0
ac = alloc 27 align 8 zeroed
ad = alloc 2 align 16
ae = alloc 2 align 8
af = alloc 12
free ab
ab = alloc 27 align 8
free t
t = alloc 140
ag = alloc 82
ah = alloc 2 align 8
ai = alloc 6
free x
s = realloc s 443
x = alloc 6
h = realloc h 39
aj = alloc 2 align 4
ak = alloc 3
al = alloc 2 align 8 zeroed
am = alloc 8 align 16
free n
n = alloc 8
an = alloc 0
ao = alloc 2 align 8
ap = alloc 8 align 8
free aa
aa = alloc 6 align 4
aq = alloc 27
free k
k = alloc 128 align 16
ar = alloc 2 align 8
as = alloc 27
at = alloc 25
d = realloc d 4
free at
at = alloc 2
au = alloc 2 align 16 zeroed
free j
free am
am = alloc 2 align 16
aa = realloc aa 4
free ap
ap = alloc 65 align 16
free v
v = alloc 8 align 4
free f
free ak
free q
free u
u = alloc 57 align 4
q = alloc 2 align 4
ak = alloc 473 align 2
f = alloc 2
free aq
aq = alloc 40 align 16
j = alloc 44
free at
free a
free aq
free ak
free q
q = alloc 8 align 4
ak = alloc 2
h = realloc h 40
aq = alloc 16
a = alloc 2
at = alloc 2
av = alloc 0 align 16 zeroed
aw = alloc 467 align 8
ax = alloc 2 align 16
free u
u = alloc 12 align 16
ay = alloc 2 align 8
az = alloc 48 align 8
ba = alloc 112 zeroed
bb = alloc 122 align 16
bc = alloc 27 align 16
free ax
ax = alloc 2 align 2
bd = alloc 96 align 16
be = alloc 80 zeroed
bf = alloc 2 zeroed
bg = alloc 1
bh = alloc 335 align 16
bi = alloc 8 align 4 zeroed
bj = alloc 2
bk = alloc 400 align 8
bl = alloc 3 align 4
bm = alloc 1 align 4
bn = alloc 0 align 4 zeroed
free bc
bc = alloc 30 align 16
bo = alloc 2 zeroed
free bn
bn = alloc 512 align 16
bp = alloc 2
bq = alloc 264 zeroed
br = alloc 8 align 2
free bo
free br
br = alloc 1
free bq
x = realloc x 8
free br
free x
x = alloc 17 align 16
free bn
free x
free bc
free bm
free bl
bl = alloc 28 align 8
bm = realloc aw 72
free bk
bk = alloc 2 align 16
free bm
free bk
bk = alloc 7
free bj
bj = alloc 2
bm = alloc 136 align 8
aw = alloc 416 align 8
bc = alloc 2
x = alloc 145 align 8
bn = alloc 64
br = alloc 95
bq = alloc 82 align 4
bo = alloc 32
free bk
bk = alloc 2 align 16
free bo
free bk
free bq
free br
free bn
free x
free bc
free aw
free bm
free bj
bj = alloc 125
bm = alloc 72
free bi
bi = alloc 9 align 8
free bm
bm = alloc 3 align 8
aw = alloc 348
free bi
bi = alloc 53
free aw
free bi
bi = alloc 2
free bm
free bi
free bj
bj = alloc 96 align 16
bi = alloc 1
bm = alloc 1
aw = alloc 16 align 8
free bh
bh = alloc 2 align 16
free aw
free bh
bh = alloc 44 align 16
aw = alloc 2 align 2
aw = realloc aw 0
bc = alloc 2 align 2
free bm
bm = alloc 30
free bc
bc = alloc 31 align 4 zeroed
x = alloc 27 align 16
bn = alloc 13
br = alloc 2 align 4
bn = realloc bn 5
bq = alloc 0
bk = alloc 24 align 16
bo = alloc 2 align 8 zeroed
free bh
free x
free r
free ak
free h
free d
free ba
free w
free ao
ae = realloc ae 1
ao = alloc 8 align 4
free m
m = alloc 2
w = alloc 4
ba = alloc 56 align 2 zeroed
d = alloc 8
h = alloc 904
ak = alloc 8 align 4
r = alloc 8 align 16
x = alloc 44
bh = alloc 1 align 8
free j
j = alloc 1
free l
free av
free bm
free r
free ak
free h
free d
d = alloc 0 align 16 zeroed
h = alloc 2 align 2
free ba
ba = alloc 2 align 4
free h
free ba
ba = alloc 12
free d
free ba
u = realloc u 24
ba = alloc 16 align 2
d = alloc 27
free w
free d
aq = realloc aq 129
free ba
ba = alloc 118 align 4
free aq
aq = alloc 256 align 16
d = alloc 4 align 4
bl = realloc bl 120
w = alloc 2
h = alloc 54 align 2
free ba
ag = realloc ag 116
ba = alloc 11
ak = alloc 27
r = alloc 5
free h
free r
r = alloc 40 zeroed
h = alloc 2
free ak
ak = alloc 24 align 2
bm = alloc 8
av = alloc 9 align 4
free h
h = alloc 72 align 8
ai = realloc ai 0
free av
free ai
ai = alloc 8
av = alloc 278 align 2
free bm
free ai
free ak
free r
free ba
free ag
free bl
free aq
free ae
ae = alloc 32
aq = alloc 0 align 2
free aq
aq = alloc 2
bl = alloc 40 align 8
free bl
bl = alloc 3 align 4
free bl
free aq
free ae
ae = alloc 9 align 16
aq = alloc 2 align 4
bl = alloc 8
bn = realloc bn 1
free bn
bn = alloc 7 align 4
a = realloc a 4
ag = alloc 80
ba = alloc 127
