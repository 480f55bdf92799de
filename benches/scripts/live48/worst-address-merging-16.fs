freespace script 1
heap 16384 fit=worst order=address granule=16
a = alloc 1
b = alloc 32 align 4
c = alloc 8 align 2
b = realloc b 16
d = alloc 3 align 16
e = alloc 2 align 4
f = alloc 51 align 8
g = alloc 1 align 8
h = alloc 1
i = alloc 8
j = alloc 48
k = alloc 16
free d
free i
free k
k = alloc 120
i = alloc 6 align 8
d = alloc 150 align 8
c = realloc c 16
l = alloc 7 align 8
m = alloc 63
n = alloc 32 align 8
o = alloc 32 align 4
m = realloc m 64
p = alloc 9 align 4
f = realloc f 67
q = alloc 1
r = alloc 9 align 8
e = realloc e 32
s = alloc 16
t = alloc 5 align 8
u = alloc 7
v = alloc 12
w = alloc 51 align 8
x = alloc 58 align 16
g = realloc g 1
n = realloc n 4
v = realloc v 11
p = realloc p 4
y = alloc 16 align 8
z = alloc 22 align 8
aa = alloc 64 align 16
ab = alloc 7
b = realloc b 16
ac = alloc 1
ad = alloc 3
ae = alloc 1
af = alloc 8 align 16
ag = alloc 380
ah = alloc 1
ai = alloc 458 align 8
j = realloc j 9
free a
free j
free ah
free ag
free af
free ae
free ad
free ac
free b
b = realloc v 10
v = alloc 12 align 2
ac = alloc 22
ad = alloc 97
ae = alloc 1 align 2
af = alloc 1 align 8
ag = alloc 248 align 4
ah = alloc 1 align 4
j = alloc 9 align 16
a = alloc 28
aj = alloc 1 align 4
h = realloc h 2
ak = alloc 16
al = realloc e 48
aa = realloc aa 28
e = alloc 458
am = alloc 24 align 4
an = alloc 16 align 8
n = realloc n 3
ao = alloc 106 align 4
ap = alloc 60 align 4
aq = alloc 12 align 2
ar = alloc 1 align 8
as = alloc 3 align 8
aj = realloc aj 0
at = alloc 28
au = alloc 0 align 16
q = realloc q 17
i = realloc i 3
aj = realloc aj 4
av = alloc 9 align 16
aw = alloc 7 align 8
ax = alloc 6
ay = alloc 1 align 4
az = alloc 29 align 4
ba = alloc 0 align 8
bb = alloc 1
ba = realloc ba 8
bc = alloc 191 align 16
ai = realloc ai 229
bd = alloc 109
be = alloc 16 align 8
i = realloc i 0
bf = alloc 80 align 8
bg = alloc 17 align 8
bh = alloc 1
g = realloc g 0
bi = alloc 28 align 16
bj = alloc 12
bk = alloc 191
bl = alloc 8 align 2
bm = alloc 1
bn = alloc 279 align 4
bo = alloc 4
bp = alloc 36 align 4
bq = alloc 3 align 8
br = alloc 8
free al
l = realloc l 4
av = realloc av 4
al = alloc 1 align 16
free br
aa = realloc aa 27
br = alloc 16 align 4
free al
al = alloc 1 align 8
free br
br = realloc aj 17
ae = realloc ae 2
aj = alloc 424
aa = realloc aa 0
free al
al = alloc 371 align 4
free aa
aa = alloc 65 align 16
free al
al = alloc 9 align 8
n = realloc n 0
ai = realloc ai 237
free aa
aa = alloc 36
l = realloc l 8
free ai
bg = realloc bg 34
ai = alloc 12
free l
l = alloc 39
free ai
az = realloc az 67
ai = alloc 127 align 8
free l
c = realloc c 2
l = alloc 36 align 8
az = realloc az 36
free ai
az = realloc az 18
ai = alloc 80 align 8
free c
c = alloc 63 align 8
free ai
d = realloc d 75
o = realloc o 1
ai = alloc 5 align 8
bm = realloc bm 0
free c
ap = realloc ap 24
ag = realloc ag 6
c = alloc 8 align 16
free bm
c = realloc c 7
bc = realloc bc 191
bm = alloc 257
free ag
ag = alloc 6 align 2
aa = realloc aa 0
free bm
bm = alloc 0 align 8
free aa
aj = realloc aj 41
aa = alloc 104 align 8
free bm
bm = realloc ao 119
ao = alloc 1 align 16
bi = realloc bi 25
free aa
e = realloc e 442
aa = alloc 113 align 16
free bi
bi = realloc r 10
r = alloc 8 align 2
free aa
aa = alloc 8 align 4
free r
r = alloc 132 align 8
ab = realloc ab 213
bk = realloc bk 95
free aa
aa = alloc 40
free bk
bk = alloc 72
bi = realloc bi 5
free aa
aa = alloc 1 align 8
free bi
free ap
free b
free x
x = alloc 1
b = alloc 80
ap = alloc 89
bi = alloc 9 align 4
q = realloc q 34
a = realloc a 127
free bc
bc = alloc 2 align 4
ai = realloc ai 4
free at
at = alloc 16
u = realloc u 14
free p
bc = realloc bc 1
p = alloc 120
bk = realloc bk 71
free b
b = alloc 458 align 2
free ah
ah = alloc 72
free ad
ad = alloc 1 align 2
free bm
j = realloc j 458
bm = alloc 304
af = realloc af 2
free a
a = alloc 167 align 8
free bm
y = realloc y 24
bm = alloc 80 align 2
free br
br = alloc 16 align 8
q = realloc q 34
k = realloc k 7
free o
o = alloc 80
free bf
bf = alloc 391
free j
j = alloc 5
at = realloc at 8
free bf
bf = alloc 68
free c
au = realloc au 8
c = alloc 2
free bo
j = realloc j 68
bo = alloc 160 align 4
ab = realloc ab 213
l = realloc l 18
free at
at = alloc 167 align 2
free aj
bo = realloc bo 80
aj = alloc 15 align 16
free aj
aj = alloc 349
free aj
aj = alloc 0
free av
av = alloc 209 align 8
p = realloc p 1
free bp
a = realloc a 1
bp = alloc 1
free h
e = realloc e 884
