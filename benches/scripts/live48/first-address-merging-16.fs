freespace script 1
heap 16384 fit=first order=address granule=16
a = alloc 163 align 8 zeroed
b = alloc 1 align 8 zeroed
c = alloc 163 align 8 zeroed
d = alloc 81 align 8 zeroed
e = alloc 111 align 16 zeroed
f = alloc 20 align 16 zeroed
g = alloc 20 align 16 zeroed
h = alloc 1 align 16 zeroed
i = alloc 12 align 8 zeroed
h = realloc h 12
j = alloc 780 align 8 zeroed
k = alloc 217 align 16 zeroed
l = alloc 64 align 8 zeroed
m = alloc 11 align 16 zeroed
n = alloc 19 align 8 zeroed
o = alloc 127 align 8 zeroed
p = alloc 2 align 16 zeroed
q = alloc 12 align 8 zeroed
r = alloc 1 align 16 zeroed
s = alloc 81 align 8 zeroed
t = alloc 6 align 8 zeroed
u = alloc 6 align 16 zeroed
v = alloc 150 align 8 zeroed
w = alloc 545 align 8 zeroed
x = alloc 780 align 8 zeroed
y = alloc 81 align 8 zeroed
z = realloc b 35
b = alloc 128 align 8 zeroed
aa = alloc 5 align 8 zeroed
ab = alloc 220 align 8 zeroed
ac = alloc 112 align 8 zeroed
ad = alloc 112 align 8 zeroed
ae = alloc 663 align 8 zeroed
af = alloc 15 align 8 zeroed
ag = alloc 18 align 16 zeroed
ah = alloc 0 align 8 zeroed
ad = realloc ad 128
ai = alloc 0 align 8 zeroed
aj = alloc 217 align 8 zeroed
ak = alloc 9 align 8 zeroed
al = alloc 1 align 8 zeroed
am = alloc 2 align 8 zeroed
ab = realloc ab 220
an = alloc 19 align 16 zeroed
ao = alloc 47 align 8 zeroed
ap = alloc 64 align 8 zeroed
aq = alloc 335 align 8 zeroed
ar = alloc 64 align 8 zeroed
as = alloc 81 align 8 zeroed
at = alloc 7 align 16 zeroed
au = alloc 33 align 8 zeroed
av = alloc 64 align 8 zeroed
k = realloc k 225
aw = alloc 1 align 8 zeroed
ax = alloc 3 align 8 zeroed
ay = alloc 1 align 8 zeroed
az = alloc 33 align 8 zeroed
ba = alloc 304 align 8 zeroed
bb = alloc 245 align 8 zeroed
bc = alloc 127 align 8 zeroed
bd = alloc 5 align 8 zeroed
be = alloc 5 align 8 zeroed
bf = alloc 928 align 8 zeroed
bg = alloc 901 align 16 zeroed
bh = alloc 85 align 8 zeroed
bi = alloc 220 align 8 zeroed
bj = alloc 1 align 8 zeroed
bk = alloc 512 align 8 zeroed
bl = alloc 0 align 8 zeroed
bm = alloc 469 align 8 zeroed
bn = alloc 1 align 8 zeroed
bi = realloc bi 204
bo = alloc 22 align 8 zeroed
bp = alloc 7 align 16 zeroed
bq = alloc 928 align 8 zeroed
bi = realloc bi 188
ae = realloc ae 663
br = alloc 1 align 16 zeroed
free ax
ax = alloc 129 align 8 zeroed
free ah
ah = alloc 3 align 8 zeroed
free af
bc = realloc bc 95
af = alloc 785 align 16 zeroed
e = realloc e 111
free k
k = alloc 2 align 8 zeroed
free aq
aq = alloc 556 align 8 zeroed
free be
be = alloc 10 align 8 zeroed
bb = realloc bb 245
free ax
ax = alloc 136 align 16 zeroed
free aw
aw = alloc 1 align 16 zeroed
free d
d = alloc 512 align 8 zeroed
free b
b = alloc 304 align 8 zeroed
as = realloc as 4
free k
aj = realloc aj 0
k = alloc 16 align 8 zeroed
free ak
z = realloc z 35
ak = alloc 2 align 16 zeroed
free af
af = alloc 16 align 8 zeroed
bl = realloc bl 0
free x
x = alloc 104 align 8 zeroed
ai = realloc ai 0
free bd
be = realloc be 5
bd = alloc 27 align 16 zeroed
bc = realloc bc 1
free bq
bq = alloc 16 align 8 zeroed
bp = realloc bp 3
a = realloc a 163
free ag
w = realloc w 272
ag = alloc 7 align 8 zeroed
bm = realloc bm 234
p = realloc p 483
free j
bb = realloc bb 237
j = alloc 9 align 8 zeroed
v = realloc v 300
free ad
ad = alloc 5 align 8 zeroed
free bj
bj = alloc 928 align 8 zeroed
free br
br = alloc 1 align 8 zeroed
free bi
bi = alloc 8 align 8 zeroed
free bc
bc = alloc 64 align 8 zeroed
e = realloc e 4
free a
a = alloc 406 align 8 zeroed
free e
e = alloc 24 align 8 zeroed
i = realloc i 24
av = realloc av 72
free av
w = realloc w 100
av = alloc 511 align 16 zeroed
free j
aa = realloc aa 0
j = alloc 0 align 8 zeroed
free p
p = alloc 8 align 16 zeroed
free bg
bg = alloc 82 align 8 zeroed
free w
b = realloc b 308
w = alloc 0 align 8 zeroed
free v
v = alloc 79 align 8 zeroed
free bd
bd = alloc 16 align 8 zeroed
free bg
bg = alloc 1 align 16 zeroed
bl = realloc bl 1
free bp
bp = alloc 84 align 8 zeroed
free l
l = alloc 6 align 8 zeroed
free f
f = alloc 1 align 8 zeroed
free ah
ah = alloc 1 align 8 zeroed
free g
g = alloc 132 align 8 zeroed
t = realloc t 12
free av
bd = realloc bd 32
av = alloc 65 align 8 zeroed
free h
h = alloc 101 align 8 zeroed
z = realloc z 19
free bo
bo = alloc 129 align 16 zeroed
free l
l = alloc 287 align 16 zeroed
free y
y = alloc 16 align 8 zeroed
free ay
ay = alloc 113 align 8 zeroed
v = realloc v 2
free s
s = alloc 17 align 16 zeroed
free bn
bn = alloc 104 align 16 zeroed
free aa
aa = alloc 16 align 16 zeroed
free y
y = alloc 39 align 8 zeroed
free a
a = alloc 308 align 8 zeroed
free bg
bg = alloc 21 align 8 zeroed
ap = realloc ap 2
free be
y = realloc y 39
be = alloc 32 align 8 zeroed
free bp
bp = alloc 1 align 8 zeroed
free br
br = alloc 2 align 8 zeroed
free al
al = alloc 8 align 16 zeroed
ai = realloc ai 0
free am
am = alloc 104 align 8 zeroed
free ba
ba = alloc 7 align 8 zeroed
free k
k = alloc 70 align 16 zeroed
ad = realloc ad 0
free ag
ag = alloc 66 align 8 zeroed
i = realloc i 16
free o
o = alloc 190 align 8 zeroed
free l
p = realloc p 24
a = realloc a 67
l = alloc 237 align 8 zeroed
free g
aa = realloc aa 32
g = alloc 1 align 8 zeroed
al = realloc al 0
free ac
ac = alloc 96 align 8 zeroed
free aw
aw = alloc 128 align 16 zeroed
free g
g = alloc 6 align 8 zeroed
free bd
bd = alloc 68 align 8 zeroed
free aj
aj = realloc o 5
o = alloc 928 align 8 zeroed
free au
au = alloc 16 align 8 zeroed
free bq
ag = realloc ag 132
bq = alloc 264 align 8 zeroed
free bb
bb = alloc 695 align 8 zeroed
bm = realloc bm 5
free bl
bl = alloc 8 align 8 zeroed
free ay
aw = realloc aw 4
ay = alloc 1 align 8 zeroed
free bi
bi = alloc 11 align 8 zeroed
free ba
ba = alloc 245 align 8 zeroed
free aa
aa = alloc 104 align 8 zeroed
free an
an = alloc 96 align 16 zeroed
free ap
ap = alloc 343 align 16 zeroed
x = realloc x 104
free g
g = alloc 646 align 16 zeroed
free b
aq = realloc aq 5
c = realloc c 81
b = alloc 136 align 16 zeroed
free r
d = realloc d 512
r = alloc 14 align 8 zeroed
free ax
ax = alloc 211 align 8 zeroed
bp = realloc bp 5
free e
e = alloc 70 align 16 zeroed
free av
bl = realloc bl 8
av = alloc 512 align 8 zeroed
l = realloc l 238
free p
bf = realloc bf 128
p = alloc 25 align 8 zeroed
bh = realloc bh 646
free be
be = alloc 249 align 16 zeroed
j = realloc j 0
free bo
bo = alloc 1 align 8 zeroed
at = realloc at 3
free ao
ae = realloc ae 659
ao = alloc 19 align 8 zeroed
bb = realloc bb 1
free g
g = alloc 59 align 8 zeroed
h = realloc h 85
free n
am = realloc am 88
h = realloc h 84
n = alloc 97 align 8 zeroed
free ax
ax = alloc 5 align 8 zeroed
free q
q = alloc 136 align 8 zeroed
free j
j = alloc 2 align 8 zeroed
bh = realloc bh 638
free ap
ap = alloc 2 align 8 zeroed
