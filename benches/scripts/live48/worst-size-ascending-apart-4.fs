freespace script 1
heap 16384 fit=worst order=size-ascending coalescing=off
a = alloc 7
b = alloc 7 align 4
a = realloc a 6
c = alloc 6 align 2
d = alloc 1
e = alloc 15 align 16
f = alloc 256
g = alloc 20 align 2
h = alloc 0
i = realloc d 7
d = alloc 12 align 8
j = alloc 25
k = alloc 23 align 16
l = alloc 7 align 2
f = realloc f 512
m = alloc 12
n = alloc 109
o = alloc 9
p = alloc 1
l = realloc l 2
q = alloc 128 align 4
r = alloc 0 align 16
s = alloc 15 align 2
t = alloc 1
c = realloc c 6
u = alloc 8
v = alloc 1
w = alloc 0
x = alloc 28
y = alloc 0
z = alloc 1
aa = alloc 5 align 16
ab = alloc 266 align 4
ac = alloc 0 align 16
ad = alloc 24
ae = realloc w 0
w = alloc 12 align 16
af = alloc 6 align 4
ag = alloc 248 align 8
ah = alloc 0 align 8
ai = alloc 24
aj = alloc 16
ak = alloc 0 align 16
al = alloc 33
l = realloc l 4
am = alloc 31
an = alloc 40
ao = realloc g 4
g = alloc 0 align 4
ap = alloc 1 align 8
aq = alloc 11
x = realloc x 0
ar = alloc 40 align 4
as = alloc 5
at = alloc 7 align 2
au = alloc 8
av = alloc 320 align 16
aw = alloc 0 align 16
at = realloc at 1
ar = realloc ar 20
ax = alloc 0
g = realloc g 0
ay = alloc 8
az = alloc 8 align 2
ba = alloc 0 align 16
bb = alloc 0 align 8
bc = alloc 3
bd = alloc 145
be = alloc 4
bf = alloc 136 align 2
d = realloc d 13
bg = alloc 1 align 16
bh = alloc 20 align 8
bi = alloc 0 align 4
bj = alloc 1 align 16
bk = alloc 9
bl = alloc 12 align 4
a = realloc a 4
bm = alloc 5 align 16
bn = alloc 21
bo = alloc 31
bp = alloc 20 align 16
bq = alloc 18
br = alloc 28
am = realloc am 223
ak = realloc ak 0
free bd
bd = alloc 24 align 16
free d
d = alloc 1 align 8
free e
e = alloc 0 align 8
t = realloc t 0
free bg
ae = realloc ae 0
bg = alloc 0 align 4
free aq
bj = realloc bj 0
aq = alloc 12
r = realloc r 8
ac = realloc ac 12
ah = realloc ah 4
free bd
m = realloc m 1
w = realloc w 11
bd = alloc 0
l = realloc l 0
bh = realloc bh 22
free bh
x = realloc x 0
m = realloc m 1
bh = alloc 7
free bm
bm = alloc 0 align 8
bn = realloc bn 5
ba = realloc ba 0
free ae
ae = alloc 108
z = realloc z 2
i = realloc i 15
bc = realloc bc 3
free aq
aq = alloc 8
free aq
aq = alloc 0 align 8
bm = realloc bm 0
free bn
bn = alloc 0
e = realloc e 4
free bj
bj = alloc 13
free h
h = alloc 128 align 8
p = realloc p 4
free y
s = realloc s 7
ad = realloc ad 24
y = alloc 0 align 16
am = realloc am 223
aa = realloc aa 5
ar = realloc ar 19
free ae
ae = alloc 136 align 8
free n
c = realloc c 1
j = realloc j 25
ac = realloc ac 16
n = alloc 8 align 16
free bb
n = realloc n 0
bb = alloc 136
z = realloc z 451
free ac
ac = alloc 127 align 16
ar = realloc ar 38
t = realloc t 3
br = realloc br 0
free av
k = realloc k 108
av = alloc 2
ay = realloc ay 0
free bl
free bi
free i
free aj
free aq
free u
free ak
ak = alloc 64 align 2
u = alloc 266
aq = alloc 6
ac = realloc ac 8
aj = alloc 8
g = realloc g 1
i = alloc 25 align 16
bi = alloc 266
au = realloc au 12
bl = alloc 248 align 16
free az
az = alloc 24
free ar
ar = alloc 0
aq = realloc aq 0
af = realloc af 7
free ac
x = realloc x 0
ac = alloc 28
free au
ah = realloc ah 16
au = alloc 20 align 16
free s
s = alloc 0 align 16
ax = realloc ax 4
free aj
aj = alloc 179 align 8
free bm
bk = realloc bk 8
bm = alloc 85 align 8
q = realloc q 64
free bl
free j
free az
free a
free bf
free bp
free t
free av
free z
free e
e = alloc 32 align 4
z = alloc 12 align 16
av = alloc 120
t = alloc 12 align 4
bp = alloc 15 align 16
bf = alloc 0
a = alloc 0 align 4
az = alloc 0 align 8
j = alloc 1
t = realloc t 28
bl = alloc 9 align 2
free u
u = alloc 1
bo = realloc bo 27
r = realloc r 32
w = realloc w 7
v = realloc v 1
t = realloc t 56
free bn
bn = alloc 183 align 16
bo = realloc bo 27
free ak
ak = alloc 20 align 8
c = realloc c 1
free bj
bj = alloc 129 align 16
n = realloc n 0
free ag
ag = realloc e 0
e = alloc 24
as = realloc as 1
free al
s = realloc s 309
d = realloc d 12
al = alloc 27 align 8
al = realloc al 43
free r
r = alloc 20 align 16
ac = realloc ac 22
free aa
i = realloc i 50
aa = alloc 115 align 8
free y
y = alloc 452 align 16
free bi
free bp
free am
free z
free ax
free b
free ap
free f
free j
j = alloc 17
ac = realloc ac 23
f = alloc 420 align 8
as = realloc as 1
ap = alloc 24
b = alloc 3 align 4
ax = alloc 0
z = alloc 0
am = alloc 24
bp = alloc 39
bi = alloc 8 align 8
s = realloc s 301
free bb
bb = alloc 2
ap = realloc ap 25
free h
h = alloc 32
free b
n = realloc n 7
b = alloc 1 align 8
free an
m = realloc m 0
an = alloc 228 align 8
j = realloc j 15
free bd
ap = realloc ap 8
ba = realloc ba 4
bd = alloc 11 align 4
g = realloc g 0
free an
an = alloc 266 align 4
be = realloc be 1
free y
y = alloc 28
free bq
