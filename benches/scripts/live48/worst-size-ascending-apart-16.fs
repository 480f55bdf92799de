freespace script 1
heap 16384 fit=worst order=size-ascending coalescing=off granule=16
a = alloc 40 zeroed
b = realloc a 40
a = realloc b 1
b = alloc 1 align 16 zeroed
c = alloc 56 align 16 zeroed
d = alloc 4 align 16 zeroed
c = realloc c 28
a = realloc a 17
e = alloc 53 zeroed
f = alloc 53 align 16 zeroed
c = realloc c 44
g = alloc 17 zeroed
h = alloc 8 align 2 zeroed
i = alloc 1 align 2 zeroed
h = realloc h 0
j = alloc 53 align 4 zeroed
k = alloc 64 align 16 zeroed
l = alloc 53 zeroed
m = alloc 15 align 8 zeroed
n = alloc 53 align 16 zeroed
i = realloc i 35
o = alloc 15 zeroed
p = alloc 35 zeroed
q = realloc l 59
l = alloc 15 align 4 zeroed
r = alloc 53 zeroed
s = alloc 264 zeroed
t = alloc 59 align 16 zeroed
u = alloc 13 zeroed
v = realloc m 16
m = alloc 4 zeroed
w = alloc 17 zeroed
x = alloc 1 zeroed
y = alloc 271 align 4 zeroed
z = alloc 53 align 4 zeroed
aa = alloc 53 align 8 zeroed
ab = alloc 26 align 8 zeroed
ac = alloc 53 align 2 zeroed
ad = alloc 1 zeroed
ae = alloc 35 zeroed
af = alloc 1 zeroed
ag = alloc 17 align 8 zeroed
ah = realloc t 118
ad = realloc ad 0
t = alloc 159 align 16 zeroed
q = realloc q 55
ai = realloc s 0
s = alloc 1 zeroed
aj = alloc 1 align 8 zeroed
ak = alloc 15 align 8 zeroed
ab = realloc ab 42
al = alloc 40 align 2 zeroed
t = realloc t 16
am = alloc 53 zeroed
an = alloc 19 zeroed
ao = alloc 260 align 2 zeroed
ap = alloc 12 zeroed
aq = alloc 12 align 8 zeroed
ar = alloc 15 zeroed
k = realloc k 28
as = alloc 12 zeroed
at = alloc 12 zeroed
au = alloc 12 align 8 zeroed
aj = realloc aj 0
av = alloc 46 align 8 zeroed
aw = alloc 53 align 4 zeroed
ax = alloc 11 align 4 zeroed
ay = alloc 1 zeroed
az = alloc 7 align 2 zeroed
ba = alloc 34 align 2 zeroed
bb = alloc 1 zeroed
r = realloc r 56
bc = alloc 70 align 4 zeroed
bd = alloc 352 align 2 zeroed
be = alloc 6 zeroed
bf = alloc 7 align 2 zeroed
ba = realloc ba 4
bg = alloc 15 align 8 zeroed
bh = alloc 1 zeroed
c = realloc c 52
bi = alloc 131 align 2 zeroed
bj = alloc 53 zeroed
bk = alloc 1 align 8 zeroed
bl = alloc 2 zeroed
bm = alloc 263 zeroed
bn = alloc 243 zeroed
free bn
free bm
free bl
free bk
free bj
free bi
free c
free bg
free ba
free be
be = alloc 0 align 4 zeroed
ba = alloc 72 align 4 zeroed
free ap
free i
free ba
free v
free bh
free x
free b
free av
av = alloc 35 zeroed
b = alloc 70 zeroed
k = realloc k 28
x = alloc 15 align 8 zeroed
r = realloc r 57
bh = alloc 35 align 8 zeroed
v = realloc aa 53
aa = alloc 284 align 4 zeroed
ba = alloc 30 align 8 zeroed
i = alloc 56 align 2 zeroed
f = realloc f 53
ap = alloc 1 align 8 zeroed
bg = alloc 40 zeroed
c = alloc 35 zeroed
bi = alloc 1 zeroed
bj = alloc 34 zeroed
y = realloc y 255
aa = realloc aa 142
bk = alloc 107 zeroed
ap = realloc ap 0
bl = alloc 35 zeroed
bi = realloc bi 0
m = realloc m 106
bm = alloc 13 align 16 zeroed
x = realloc x 2
bn = alloc 51 align 2 zeroed
bo = alloc 0 zeroed
bp = alloc 35 zeroed
bq = alloc 1 align 8 zeroed
am = realloc am 26
br = alloc 40 align 16 zeroed
f = realloc f 40
bh = realloc bh 17
b = realloc b 1
free bb
bb = alloc 7 align 16 zeroed
free al
d = realloc d 4
ay = realloc ay 0
al = alloc 12 align 4 zeroed
ag = realloc ag 15
free i
i = alloc 1 align 2 zeroed
free ak
bn = realloc bn 4
ak = alloc 118 zeroed
bh = realloc bh 33
a = realloc a 16
r = realloc r 73
free q
q = alloc 53 align 2 zeroed
free bq
ar = realloc ar 15
bq = alloc 1 zeroed
t = realloc t 16
free p
n = realloc n 47
p = alloc 179 align 8 zeroed
free aj
aj = alloc 31 align 16 zeroed
free ba
am = realloc am 183
ba = alloc 3 zeroed
free af
ao = realloc ao 260
bf = realloc bf 3
af = alloc 1 align 16 zeroed
free j
aa = realloc aa 142
j = alloc 7 zeroed
bb = realloc bb 15
free bf
bf = alloc 64 zeroed
free av
q = realloc q 57
ai = realloc ai 0
av = realloc z 69
z = alloc 16 zeroed
free t
t = alloc 0 align 16 zeroed
free ao
ao = alloc 72 zeroed
aw = realloc aw 106
free b
r = realloc r 31
h = realloc h 2
b = realloc ar 4
ak = realloc ak 110
bm = realloc bm 53
ac = realloc ac 106
ar = alloc 57 align 4 zeroed
r = realloc r 27
free av
av = alloc 56 align 8 zeroed
au = realloc au 24
aw = realloc aw 64
free w
w = alloc 35 zeroed
free w
w = alloc 152 zeroed
al = realloc al 15
ax = realloc ax 5
free ar
ar = alloc 35 align 8 zeroed
free bp
bp = alloc 1 zeroed
free o
o = alloc 1 align 2 zeroed
i = realloc i 0
bj = realloc bj 17
ab = realloc ab 21
l = realloc l 31
free ai
ai = alloc 9 align 16 zeroed
bo = realloc bo 0
free x
x = alloc 55 align 8 zeroed
bl = realloc bl 17
free bm
bm = realloc ap 4
ap = alloc 63 align 16 zeroed
ab = realloc ab 21
free bd
bk = realloc bk 108
bp = realloc bp 17
bd = alloc 342 align 8 zeroed
free bk
s = realloc s 0
h = realloc h 18
bk = alloc 21 align 8 zeroed
free bb
z = realloc z 1
bb = realloc i 426
bf = realloc bf 65
i = alloc 24 zeroed
s = realloc s 0
free bj
x = realloc x 71
bj = realloc k 32
bb = realloc bb 213
i = realloc i 1
k = alloc 128 align 2 zeroed
free ai
ai = alloc 17 align 4 zeroed
free ao
ao = alloc 11 align 8 zeroed
free q
q = alloc 1 zeroed
free ai
ai = realloc x 0
x = alloc 53 align 16 zeroed
free bp
bp = alloc 1 align 16 zeroed
b = realloc b 4
free u
u = alloc 68 zeroed
free ag
ag = alloc 46 align 16 zeroed
free q
t = realloc t 0
q = alloc 1 align 8 zeroed
free au
au = alloc 13 align 8 zeroed
br = realloc br 17
av = realloc av 57
d = realloc d 8
free aq
aq = alloc 213 align 4 zeroed
free av
w = realloc w 136
av = alloc 35 align 8 zeroed
bn = realloc bn 4
free ar
ar = alloc 248 zeroed
bg = realloc bg 32
free ar
ar = alloc 35 zeroed
free an
c = realloc c 51
an = alloc 190 align 8 zeroed
free as
aw = realloc aw 64
as = alloc 25 align 4 zeroed
bd = realloc bd 32
free ae
ae = alloc 53 zeroed
free bc
bc = alloc 35 align 16 zeroed
ad = realloc ad 0
free u
u = alloc 8 zeroed
free aj
aj = alloc 1 align 2 zeroed
w = realloc w 7
free ah
ah = alloc 64 zeroed
free u
br = realloc br 297
bh = realloc bh 33
u = alloc 15 align 4 zeroed
free m
m = alloc 15 align 2 zeroed
af = realloc af 0
f = realloc f 56
ae = realloc ae 106
free ak
ak = alloc 1 zeroed
au = realloc au 13
q = realloc q 0
