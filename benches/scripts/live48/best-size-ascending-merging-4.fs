freespace script 1
heap 16384 fit=best order=size-ascending
a = alloc 78
b = alloc 839 align 16
c = alloc 86
d = alloc 1 align 4
e = alloc 6 align 16
f = alloc 496 align 4
g = alloc 113 align 8
h = alloc 1
i = alloc 8
j = alloc 4
k = alloc 56 align 8
l = alloc 20
m = alloc 16 align 16
n = alloc 6
o = alloc 8 align 4
p = alloc 132 align 2
q = alloc 8
r = alloc 678 align 4
s = alloc 5 align 8
t = alloc 399 align 8
u = alloc 119 align 8
v = alloc 16
w = alloc 28 align 4
l = realloc l 1
x = alloc 7 align 2
q = realloc q 28
y = alloc 83
z = alloc 9 align 4
aa = alloc 6
ab = alloc 15 align 16
ac = alloc 3
ad = alloc 0 align 4
ae = alloc 127
af = alloc 516 align 4
ag = alloc 37 align 16
ah = alloc 29
ai = alloc 26 align 16
aj = alloc 3
ak = alloc 65
al = alloc 22
am = alloc 1 align 16
an = alloc 12
ao = alloc 3
ap = alloc 34 align 4
aq = alloc 230 align 4
ar = alloc 28
as = alloc 63 align 8
at = alloc 1
au = alloc 248
ar = realloc ar 25
av = alloc 1 align 8
aw = alloc 359
ax = alloc 512
ay = alloc 9
az = alloc 85 align 8
ba = alloc 20 align 16
bb = alloc 556 align 4
bc = alloc 0 align 4
bd = alloc 4 align 4
be = alloc 334 align 8
bf = alloc 13 align 16
bg = alloc 4 align 8
ay = realloc ay 9
bh = alloc 1 align 4
bi = alloc 513
bj = alloc 53 align 16
bk = alloc 19 align 16
bl = alloc 1
bm = alloc 1
bn = alloc 351 align 16
bo = alloc 8 align 16
bp = alloc 15 align 8
bq = alloc 238 align 4
br = alloc 36
am = realloc am 5
free br
br = alloc 517
free av
av = alloc 40 align 16
free aj
aj = alloc 0 align 16
free br
ai = realloc ai 27
br = alloc 0 align 2
free t
t = alloc 0
free y
v = realloc v 0
y = alloc 0
free o
o = alloc 9 align 16
free c
c = alloc 316 align 16
free ba
g = realloc g 97
al = realloc al 44
ba = alloc 18 align 2
free i
h = realloc h 24
i = alloc 1 align 8
free h
free bq
free j
free i
free bd
free aw
free ab
free s
free t
free an
free ak
free o
free be
free ba
free ap
free br
free at
free bk
free w
free ac
free c
free bp
free e
free b
free x
x = alloc 9 align 16
b = realloc u 0
u = alloc 75 align 8
e = alloc 24 align 8
bp = alloc 20 align 8
c = alloc 4 align 4
ac = alloc 0
w = alloc 311 align 2
bk = alloc 4
z = realloc z 0
at = alloc 7 align 16
br = alloc 648 align 16
ap = alloc 18
aa = realloc aa 1
ba = alloc 1 align 4
bn = realloc bn 1
be = alloc 71
o = alloc 11 align 8
ak = alloc 1 align 8
an = alloc 12 align 2
t = alloc 512
s = alloc 904 align 8
ab = alloc 1 align 8
aw = alloc 192
bd = alloc 3
i = alloc 0 align 16
j = alloc 1 align 8
g = realloc g 1
ao = realloc ao 1
bq = alloc 253 align 4
h = alloc 107 align 16
h = realloc h 111
free l
l = alloc 3
free bg
bg = alloc 2 align 16
free ag
aq = realloc aq 226
ag = alloc 8 align 8
free au
au = alloc 4 align 8
free bi
bi = alloc 5 align 2
am = realloc am 13
free e
e = alloc 0 align 4
free s
v = realloc v 0
s = alloc 15
free d
d = alloc 3
free ap
az = realloc az 42
q = realloc q 20
ap = alloc 0 align 16
free l
l = alloc 53 align 8
free ap
ap = alloc 2
v = realloc v 0
u = realloc u 75
free i
bk = realloc bk 4
i = alloc 13 align 4
aa = realloc aa 1
free y
y = alloc 1 align 2
free bm
bm = alloc 40
free bi
bi = alloc 513
free bn
bn = alloc 28
free o
o = alloc 82
ai = realloc ai 1
o = realloc o 0
bo = realloc bo 1
free ay
ay = alloc 16 align 16
az = realloc az 72
free q
d = realloc d 20
free aq
free br
free a
free ak
free bq
free ba
free d
free bg
free p
free aa
free am
free ax
free bp
free aj
free av
free n
n = alloc 33
al = realloc al 28
av = alloc 31
aj = alloc 490 align 2
bp = alloc 17 align 16
ax = alloc 15
am = alloc 1 align 4
aa = alloc 8
p = alloc 141
bg = alloc 5
d = alloc 457
ba = alloc 8
bq = alloc 31 align 16
ak = alloc 132 align 4
a = alloc 32
br = alloc 3 align 8
r = realloc r 677
aq = alloc 183
q = alloc 4 align 8
free x
x = alloc 24 align 16
free p
p = alloc 49 align 16
free aj
free au
free f
f = alloc 33 align 16
au = alloc 32 align 8
aj = alloc 2
free az
az = alloc 761
free bk
ba = realloc ba 7
bk = alloc 29 align 4
free bo
bm = realloc bm 56
x = realloc x 21
bo = alloc 25 align 8
free g
g = alloc 0
bq = realloc bq 31
free d
ar = realloc ar 24
d = alloc 8
free aw
aw = alloc 148 align 2
j = realloc j 0
free br
br = alloc 904
free be
bi = realloc bi 512
u = realloc u 76
be = alloc 0
free am
am = alloc 36 align 8
aj = realloc aj 18
ay = realloc ay 12
j = realloc j 1
free u
u = alloc 132
free q
q = alloc 229
free ao
ao = alloc 33 align 16
a = realloc a 28
free ah
ah = alloc 24
free ao
w = realloc w 2
ao = alloc 281
free bn
l = realloc l 63
bn = alloc 25 align 4
free bc
bc = realloc j 11
j = alloc 243 align 4
as = realloc as 67
ba = realloc ba 20
free bg
bg = alloc 3 align 8
free k
f = realloc f 2
as = realloc as 2
k = alloc 13
free ak
ak = alloc 3
free bd
bd = alloc 182 align 8
free aw
