freespace script 1
heap 16384 fit=worst order=size-ascending coalescing=off granule=8
a = alloc 6 align 8
b = alloc 5
c = alloc 113 align 16
d = alloc 1 align 2
e = alloc 21 align 4
f = alloc 121 align 8
g = alloc 1 align 8
a = realloc a 20
e = realloc e 1
h = alloc 40 align 8
i = alloc 92 align 4
j = alloc 46 align 4
k = alloc 46
i = realloc i 0
l = alloc 4
a = realloc a 4
m = alloc 16
l = realloc l 8
n = alloc 1 align 4
o = alloc 46
p = alloc 12 align 8
q = alloc 22
r = alloc 46 align 8
s = alloc 7 align 8
t = alloc 22
u = alloc 46
v = alloc 12
w = alloc 22
t = realloc t 22
x = alloc 4 align 16
y = alloc 1 align 2
z = realloc m 16
m = alloc 46
aa = alloc 7
ab = alloc 8
ac = alloc 201
ad = alloc 35
ae = alloc 229
af = alloc 15
ag = alloc 46 align 2
ah = alloc 126 align 2
q = realloc q 26
ai = alloc 40
aj = alloc 21
ak = alloc 0 align 2
x = realloc x 4
al = alloc 22 align 8
ah = realloc ah 1
am = alloc 196
an = alloc 17
ao = alloc 3 align 8
ap = realloc am 7
am = alloc 206
aq = alloc 104 align 16
ar = alloc 15
as = alloc 7 align 2
at = alloc 40
l = realloc l 24
h = realloc h 7
au = alloc 46
av = alloc 48
aw = alloc 14
ax = alloc 8 align 8
ay = alloc 22 align 4
az = alloc 46
ba = alloc 3 align 8
bb = realloc r 51
r = realloc aw 14
aw = alloc 46
bc = alloc 39 align 2
bd = alloc 1
be = alloc 0 align 2
bf = alloc 7
bg = alloc 22 align 8
bh = alloc 7 align 8
t = realloc t 25
am = realloc am 48
bi = alloc 229
bj = alloc 46 align 8
bk = alloc 64
bl = alloc 14 align 4
bm = alloc 64 align 16
bn = alloc 32 align 16
bo = alloc 22 align 4
bp = alloc 195 align 2
bq = alloc 1 align 2
br = alloc 81
q = realloc q 40
free au
au = alloc 22 align 4
free ag
ag = alloc 46
j = realloc j 41
free q
w = realloc w 14
q = alloc 46 align 2
free bm
bi = realloc bi 221
bm = alloc 2 align 4
free bn
ax = realloc ax 7
a = realloc a 4
bn = alloc 229 align 4
free bp
bp = alloc 46
bq = realloc bq 56
m = realloc m 54
br = realloc br 82
o = realloc o 45
bl = realloc bl 0
free v
ah = realloc ah 32
v = alloc 2
free ay
ay = alloc 12 align 2
ab = realloc ab 4
bc = realloc bc 19
free az
w = realloc w 99
h = realloc h 2
az = alloc 7
h = realloc h 46
free bp
bp = alloc 22 align 8
ao = realloc ao 3
free ak
af = realloc af 30
al = realloc al 4
ak = alloc 1
free x
ba = realloc ba 11
bg = realloc bg 30
x = alloc 1 align 2
free ay
ae = realloc ae 201
ay = alloc 7 align 4
free bc
q = realloc q 51
bc = alloc 0 align 2
free bq
bp = realloc bp 44
bq = alloc 46
free ai
ai = alloc 46 align 8
z = realloc z 14
free bq
bq = alloc 22 align 4
free aa
aa = alloc 46 align 8
free at
at = alloc 1
free ao
ao = alloc 22 align 2
p = realloc p 20
free bm
bf = realloc bf 7
bm = alloc 46
a = realloc a 13
free az
az = alloc 22
free l
l = alloc 7
free v
v = alloc 29 align 2
free o
o = alloc 46 align 16
free aa
aa = alloc 46 align 8
bb = realloc bb 25
at = realloc at 7
free ak
bk = realloc bk 72
g = realloc g 2
c = realloc c 56
az = realloc az 1
q = realloc q 51
ak = alloc 22 align 8
ah = realloc ah 8
free bb
bb = alloc 22 align 16
free m
ar = realloc ar 31
m = alloc 1
free ax
ax = alloc 48 align 2
bi = realloc bi 248
free bb
bb = alloc 1 align 4
au = realloc au 44
free ab
bm = realloc bm 2
ab = alloc 22 align 16
al = realloc al 8
free bj
br = realloc br 164
bj = realloc s 7
s = alloc 1
free ag
ag = realloc aj 21
aj = alloc 117 align 8
free bo
bd = realloc bd 1
bo = alloc 7
free t
al = realloc al 24
t = alloc 1
free bh
bh = alloc 1
free n
bl = realloc bl 0
n = alloc 25 align 4
free t
t = alloc 1 align 8
af = realloc af 33
free az
a = realloc a 1
az = alloc 7
free af
c = realloc c 40
bl = realloc bl 1
af = alloc 0 align 4
free ay
ay = alloc 7 align 8
free j
bb = realloc bb 52
ae = realloc ae 201
j = alloc 3 align 16
free o
o = alloc 46 align 16
free am
am = alloc 46
bm = realloc bm 1
free o
o = alloc 40 align 4
ax = realloc ax 46
ai = realloc ai 2
free g
g = alloc 40
free bp
bp = alloc 1 align 16
free r
r = alloc 26 align 4
p = realloc p 28
free y
y = alloc 56 align 16
free bg
b = realloc b 5
bg = alloc 75
free j
av = realloc av 31
j = alloc 8 align 4
am = realloc am 51
free u
u = alloc 46
free z
z = alloc 7
free ao
ao = alloc 47
free ak
ak = alloc 56 align 8
free bp
bp = alloc 22 align 2
free bj
bj = alloc 140 align 8
free ah
ah = alloc 40 align 4
free t
t = realloc bn 22
bn = alloc 68 align 8
ab = realloc ab 30
at = realloc at 14
free be
be = alloc 17
free x
bo = realloc bo 7
x = alloc 46
av = realloc av 2
free bi
bi = alloc 1 align 16
free ay
ay = realloc t 38
t = alloc 46
ae = realloc ae 197
free o
o = alloc 9 align 4
l = realloc l 2
free c
c = alloc 46 align 16
free aq
aq = alloc 1
be = realloc be 33
free l
l = alloc 46 align 8
free ap
ap = alloc 6
free aq
aq = alloc 23
free ag
ag = alloc 13 align 16
free ab
ab = alloc 22
free ax
ax = alloc 55 align 2
av = realloc av 2
free ag
ag = alloc 6 align 8
bj = realloc bj 97
ae = realloc ae 173
free ba
n = realloc n 0
ba = alloc 7 align 8
au = realloc au 48
free z
i = realloc i 7
z = alloc 2 align 2
free bh
bh = alloc 49 align 2
free bk
bk = alloc 24 align 16
t = realloc t 46
