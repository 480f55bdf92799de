freespace script 1
heap 16384 fit=next order=back granule=16
a = alloc 3 zeroed
b = alloc 7 align 2 zeroed
c = alloc 14 zeroed
d = alloc 4 align 2 zeroed
e = alloc 496 align 16 zeroed
f = alloc 52 align 2 zeroed
g = alloc 2 align 16 zeroed
h = realloc e 558
e = alloc 20 zeroed
i = alloc 504 align 16 zeroed
j = alloc 8 align 4 zeroed
g = realloc g 1
k = alloc 7 zeroed
l = alloc 508 zeroed
m = alloc 252 align 8 zeroed
n = alloc 0 zeroed
j = realloc j 277
o = alloc 558 align 8 zeroed
p = alloc 8 align 8 zeroed
o = realloc o 279
q = alloc 272 align 8 zeroed
r = alloc 24 align 4 zeroed
s = alloc 279 zeroed
t = alloc 65 align 8 zeroed
k = realloc k 1
u = alloc 7 align 4 zeroed
v = alloc 0 align 8 zeroed
w = alloc 8 zeroed
x = alloc 8 zeroed
y = alloc 2 align 2 zeroed
p = realloc p 8
z = alloc 3 align 8 zeroed
f = realloc f 104
u = realloc u 3
aa = alloc 4 align 16 zeroed
ab = alloc 8 align 8 zeroed
ac = alloc 128 zeroed
ad = alloc 504 align 16 zeroed
ab = realloc ab 0
ae = alloc 50 align 4 zeroed
a = realloc a 5
af = alloc 277 zeroed
ag = alloc 1 zeroed
ah = alloc 14 zeroed
ai = alloc 104 zeroed
aj = alloc 8 align 8 zeroed
ak = alloc 1 align 2 zeroed
al = alloc 4 zeroed
am = alloc 8 align 8 zeroed
an = alloc 7 align 8 zeroed
an = realloc an 0
z = realloc z 2
ao = alloc 14 zeroed
ap = alloc 57 align 16 zeroed
o = realloc o 96
aq = alloc 2 align 2 zeroed
ar = alloc 4 zeroed
as = alloc 277 zeroed
at = alloc 7 align 2 zeroed
au = alloc 24 align 4 zeroed
av = alloc 14 align 8 zeroed
aw = alloc 72 align 4 zeroed
ax = alloc 2 align 8 zeroed
ay = alloc 128 align 16 zeroed
az = alloc 26 zeroed
ak = realloc ak 128
ba = alloc 5 align 8 zeroed
as = realloc as 554
bb = alloc 14 align 16 zeroed
bc = alloc 124 align 4 zeroed
bd = alloc 257 align 16 zeroed
be = alloc 8 zeroed
bf = alloc 277 zeroed
bg = alloc 2 align 8 zeroed
bh = alloc 7 zeroed
h = realloc h 566
bi = alloc 39 zeroed
bj = alloc 65 align 8 zeroed
bk = alloc 0 align 8 zeroed
n = realloc n 277
bl = alloc 51 zeroed
bm = alloc 63 align 8 zeroed
au = realloc au 40
bn = alloc 44 align 16 zeroed
af = realloc af 207
bo = alloc 7 align 8 zeroed
bp = alloc 7 align 8 zeroed
free aj
aj = realloc bj 130
bj = alloc 9 align 16 zeroed
free ba
h = realloc h 565
ba = alloc 207 zeroed
free g
g = alloc 72 zeroed
free bc
bc = alloc 21 zeroed
free c
bj = realloc bj 7
bd = realloc bd 0
c = realloc m 268
m = alloc 2 align 8 zeroed
free ah
ah = alloc 44 align 16 zeroed
bn = realloc bn 60
free j
j = alloc 14 zeroed
bc = realloc bc 42
bk = realloc bk 0
free bk
bk = alloc 26 align 16 zeroed
free v
v = alloc 20 zeroed
free a
a = alloc 7 align 4 zeroed
free bb
bb = alloc 277 align 4 zeroed
free be
be = alloc 14 align 16 zeroed
free bn
bn = alloc 6 align 2 zeroed
free aq
aq = alloc 100 align 2 zeroed
free i
b = realloc b 27
i = alloc 12 zeroed
bl = realloc bl 51
free az
az = alloc 4 align 8 zeroed
ag = realloc ag 2
free an
j = realloc j 15
c = realloc c 8
an = alloc 7 align 2 zeroed
free bm
bm = alloc 6 align 8 zeroed
free k
k = alloc 9 zeroed
ag = realloc ag 2
free h
h = alloc 120 align 8 zeroed
aj = realloc aj 260
ba = realloc ba 2
bp = realloc bp 0
free ah
ah = realloc ad 382
l = realloc l 4
al = realloc al 8
bg = realloc bg 1
ad = alloc 1 zeroed
c = realloc c 0
free t
t = alloc 1 zeroed
free a
a = alloc 8 zeroed
free k
bd = realloc bd 256
k = alloc 277 align 4 zeroed
d = realloc d 180
free z
z = alloc 277 align 16 zeroed
free aw
ap = realloc ap 28
aw = alloc 43 zeroed
free v
h = realloc h 6
v = alloc 7 zeroed
free au
au = alloc 32 align 4 zeroed
free bn
bn = alloc 17 align 16 zeroed
ae = realloc ae 100
bm = realloc bm 10
l = realloc l 113
free c
av = realloc av 14
bg = realloc bg 0
c = alloc 9 zeroed
free ap
an = realloc an 12
h = realloc h 6
ap = alloc 5 align 8 zeroed
free q
q = alloc 44 align 8 zeroed
p = realloc p 4
w = realloc w 4
free as
as = alloc 48 align 4 zeroed
free bn
o = realloc o 44
ar = realloc ar 0
bn = alloc 4 align 4 zeroed
am = realloc am 16
free z
z = alloc 42 zeroed
d = realloc d 172
free bi
bi = alloc 1 align 8 zeroed
free o
o = alloc 8 align 16 zeroed
aw = realloc aw 5
free d
d = alloc 21 align 4 zeroed
p = realloc p 12
free bk
bk = alloc 2 zeroed
free bf
bf = alloc 48 align 16 zeroed
free bj
bb = realloc bb 2
bj = alloc 57 align 16 zeroed
free bi
ap = realloc ap 10
bi = alloc 277 zeroed
an = realloc an 6
aw = realloc aw 1
free a
a = realloc ar 0
v = realloc v 27
aq = realloc aq 24
ar = alloc 113 align 8 zeroed
free af
af = alloc 48 align 8 zeroed
free e
aa = realloc aa 5
aw = realloc aw 0
e = alloc 12 align 8 zeroed
j = realloc j 7
a = realloc a 0
ag = realloc ag 4
free bm
bm = alloc 24 align 8 zeroed
free x
x = realloc aj 14
n = realloc n 1
aj = alloc 16 align 4 zeroed
f = realloc f 112
free a
a = alloc 14 zeroed
bm = realloc bm 48
free z
z = alloc 72 align 4 zeroed
bf = realloc bf 23
free i
i = realloc ba 18
ba = alloc 142 align 8 zeroed
free ah
ah = alloc 277 align 16 zeroed
free bo
f = realloc f 24
bo = alloc 80 zeroed
bg = realloc bg 0
ap = realloc ap 9
free i
i = alloc 14 align 16 zeroed
av = realloc av 14
free ab
ab = alloc 248 align 8 zeroed
p = realloc p 12
bn = realloc bn 0
free h
h = alloc 63 align 16 zeroed
free f
f = alloc 56 zeroed
free ab
r = realloc r 33
ab = alloc 7 align 4 zeroed
free aj
p = realloc p 273
bn = realloc bn 24
aj = alloc 8 zeroed
g = realloc g 4
free al
al = alloc 1 align 16 zeroed
al = realloc al 1
free ap
bk = realloc bk 4
ap = alloc 136 align 16 zeroed
be = realloc be 1
u = realloc u 1
free h
h = alloc 7 align 4 zeroed
free q
q = alloc 4 align 8 zeroed
ar = realloc ar 129
ay = realloc ay 64
free ah
ah = alloc 277 align 8 zeroed
q = realloc q 0
free ar
ar = alloc 7 zeroed
a = realloc a 4
free e
e = alloc 277 align 8 zeroed
a = realloc a 0
free g
g = alloc 256 zeroed
x = realloc x 6
h = realloc h 6
ba = realloc ba 71
q = realloc q 4
free ai
ai = alloc 7 align 4 zeroed
bh = realloc bh 3
f = realloc f 28
free aq
bp = realloc bp 0
ak = realloc ak 496
aq = alloc 71 align 2 zeroed
free aw
o = realloc o 24
aw = alloc 13 align 8 zeroed
free e
e = alloc 48 align 8 zeroed
bg = realloc bg 0
az = realloc az 8
free a
a = alloc 3 zeroed
free aq
aq = alloc 24 align 2 zeroed
