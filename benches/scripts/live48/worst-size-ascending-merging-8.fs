freespace script 1
heap 16384 fit=worst order=size-ascending granule=8
a = alloc 115 zeroed
b = alloc 8 zeroed
c = alloc 2 align 16
d = alloc 65
a = realloc a 115
e = alloc 148
f = alloc 218
g = alloc 16 align 8 zeroed
h = alloc 64 zeroed
i = alloc 218 zeroed
j = alloc 218 align 64
k = alloc 32
l = alloc 1
m = alloc 6
k = realloc k 16
n = alloc 14 align 16
o = alloc 16 align 16 zeroed
p = alloc 225 zeroed
q = alloc 56 align 16 zeroed
r = alloc 56 zeroed
s = alloc 2 align 16 zeroed
t = realloc s 0
s = alloc 9
u = alloc 48 align 128
v = alloc 1
w = alloc 218 align 4
x = realloc t 218
t = alloc 1
q = realloc q 63
y = alloc 5 align 128
z = alloc 3 zeroed
aa = alloc 5 align 8
ab = realloc t 0
t = alloc 1
ac = alloc 26
ad = alloc 7 align 64 zeroed
d = realloc d 2
ae = alloc 3 align 32
af = alloc 230 align 32
ag = alloc 1 align 128
ah = alloc 1
ai = alloc 309
aj = alloc 68 align 16
y = realloc y 5
ak = alloc 12 align 64
al = alloc 40 align 128
am = alloc 3 align 128
an = alloc 64 zeroed
ao = alloc 1
ap = alloc 24 align 8
aq = alloc 512 align 32
ar = alloc 275
as = alloc 132
at = alloc 1
au = alloc 322 align 8
av = alloc 1
aw = alloc 1 align 4
ax = alloc 1
as = realloc as 132
a = realloc a 123
ay = alloc 1 align 256
az = alloc 127
ba = alloc 1
bb = alloc 564
bc = alloc 1 align 64
bd = alloc 1 align 8 zeroed
be = alloc 64 align 64
bf = alloc 1
af = realloc af 258
bg = alloc 3 align 128
bh = alloc 72 zeroed
bi = alloc 1 align 16 zeroed
bj = alloc 94
bk = alloc 1 align 4
bl = alloc 22
bm = alloc 260 align 8
bn = alloc 218 align 8
bo = alloc 302 align 64
al = realloc al 40
bp = alloc 64 align 16 zeroed
bq = alloc 1 align 4
br = alloc 1 align 64 zeroed
ap = realloc ap 28
ba = realloc ba 17
free z
z = alloc 2
free u
u = alloc 332 zeroed
free ak
ak = alloc 480
free bp
bp = alloc 1
free bf
bf = alloc 242
bn = realloc bn 202
m = realloc m 218
az = realloc az 32
free z
z = alloc 13 align 16 zeroed
free bi
bi = alloc 32
av = realloc av 9
free aa
be = realloc be 128
aa = alloc 211 align 4
m = realloc m 436
ag = realloc ag 0
free bg
e = realloc e 148
bg = alloc 1 align 8
z = realloc z 6
free al
al = alloc 64 zeroed
free ab
ab = alloc 199 zeroed
free bm
bm = alloc 64 align 8
free l
aq = realloc aq 528
l = alloc 56 align 16
free f
f = alloc 694
free at
ay = realloc ay 127
s = realloc s 2
ag = realloc ag 0
aj = realloc aj 67
at = alloc 904 zeroed
free ah
ah = alloc 3 align 16
bd = realloc bd 2
free f
ax = realloc ax 0
bn = realloc bn 218
ap = realloc ap 2
bf = realloc bf 39
f = realloc y 10
c = realloc c 0
y = alloc 4
free s
s = alloc 23 align 8 zeroed
free bl
ba = realloc ba 0
ac = realloc ac 107
af = realloc af 258
bl = alloc 3 align 4 zeroed
b = realloc b 0
free ak
ak = alloc 388
bb = realloc bb 565
free ab
ab = alloc 1 align 8
free v
bm = realloc bm 72
v = alloc 285 align 16
n = realloc n 2
free u
ai = realloc ai 309
u = alloc 511 align 8
free aa
aa = alloc 1 zeroed
av = realloc av 8
g = realloc g 1
ay = realloc ay 128
u = realloc u 574
free j
j = alloc 1
free ab
ab = alloc 7 zeroed
w = realloc w 109
free aa
aa = alloc 1
g = realloc g 1
free a
ax = realloc ax 1
a = alloc 56
bb = realloc bb 565
free bj
bj = alloc 237 align 8
bo = realloc bo 1
as = realloc as 132
free q
q = realloc r 48
c = realloc c 0
au = realloc au 644
r = alloc 78 align 64
free bl
bl = alloc 1
free t
t = alloc 1
ba = realloc ba 0
free x
bg = realloc bg 0
x = alloc 2
ax = realloc ax 16
free y
ay = realloc ay 128
bp = realloc bp 2
y = realloc at 2
at = alloc 8 align 128
free h
free ax
free p
free ap
free u
free as
free be
free bi
free ae
free af
free a
free i
free bj
free l
free o
o = alloc 1 align 16
l = alloc 3 align 4 zeroed
b = realloc b 0
bn = realloc bn 245
bj = alloc 1 align 8
i = alloc 64 align 8
a = alloc 218 align 128
af = alloc 1 align 32
ae = alloc 72 zeroed
bi = realloc a 90
free ba
free t
free ai
free ao
free r
free bb
free bg
free aw
free q
free s
free aa
free i
free bh
free b
free l
free ay
m = realloc m 2
ay = alloc 5 align 8
l = alloc 68
b = alloc 1 zeroed
bh = alloc 72 align 4
i = alloc 1 zeroed
aa = alloc 235 align 128 zeroed
s = alloc 64
q = alloc 64 zeroed
aw = alloc 35 align 16 zeroed
x = realloc x 2
bg = alloc 17 zeroed
bb = alloc 11
r = alloc 124 align 16 zeroed
free ar
free ae
free ag
free bk
free b
free j
free ac
free bd
free br
br = alloc 1 zeroed
bd = alloc 6 zeroed
ac = alloc 1 align 16
j = alloc 218 align 128
b = alloc 1 align 4
bk = alloc 64 align 8
ag = alloc 3
ae = alloc 254 align 16
ar = alloc 3 align 8 zeroed
ao = realloc i 1
i = alloc 32
ai = alloc 1 align 4 zeroed
t = alloc 1 align 32 zeroed
ai = realloc ai 1
az = realloc az 16
ba = alloc 1
a = alloc 31
be = alloc 0
b = realloc b 218
z = realloc z 14
as = alloc 68 align 8
af = realloc af 17
u = alloc 11 align 16
ap = alloc 7 zeroed
p = alloc 218 align 4
ax = alloc 4 align 4
h = alloc 84 align 8 zeroed
bi = realloc bi 1
free bc
bc = realloc bb 10
j = realloc j 210
bb = alloc 162
free v
g = realloc g 0
v = alloc 5
free aa
aa = alloc 64 align 128
au = realloc au 648
free bd
r = realloc r 116
bd = realloc s 56
ac = realloc ac 9
