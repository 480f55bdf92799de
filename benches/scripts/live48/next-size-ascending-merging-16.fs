freespace script 1
heap 16384 fit=next order=size-ascending granule=16
a = alloc 88
b = alloc 8
b = realloc b 72
c = alloc 26 align 8
d = alloc 23
e = alloc 57 align 2
f = alloc 1
g = alloc 16 align 2
h = alloc 70 align 2
i = alloc 324 align 8
j = alloc 63
k = alloc 211 align 2
l = alloc 1
j = realloc j 55
m = alloc 5 align 16
n = alloc 8
o = alloc 1 zeroed
p = alloc 1 align 4 zeroed
q = alloc 9
r = alloc 0 align 8
s = alloc 11 align 8
t = alloc 1 align 8
u = alloc 7
v = alloc 12 align 4
s = realloc s 27
m = realloc m 21
w = alloc 13
x = alloc 56 align 16
y = alloc 452 align 8
h = realloc h 140
n = realloc n 16
z = alloc 68
aa = alloc 92 align 16
ab = alloc 224
ac = alloc 23 align 4
ad = alloc 17 align 2
ae = alloc 105 align 16
af = alloc 5 align 2
ag = alloc 2
ah = alloc 4
ai = alloc 246 align 16
aj = alloc 1
ak = alloc 30 align 16
al = alloc 3 align 2
am = alloc 1 align 8
ak = realloc ak 15
an = alloc 12
ao = alloc 1 align 4
ap = alloc 16
aq = alloc 60 align 8
ar = alloc 3
as = alloc 0 align 4
at = alloc 28
au = alloc 392 align 16
av = alloc 1 align 4 zeroed
aw = alloc 5 align 4
ax = alloc 16 align 16 zeroed
ay = alloc 287 align 4
az = alloc 27 align 8
ba = alloc 8 align 16
bb = alloc 52 align 4
bc = alloc 17
bd = alloc 23 align 8
be = alloc 91
aw = realloc aw 10
ar = realloc ar 6
bf = alloc 34 align 16
l = realloc l 0
bg = alloc 2 align 8 zeroed
bh = alloc 26 zeroed
bi = alloc 52 align 4
bj = alloc 2 align 16
bk = alloc 22 align 16
bl = alloc 1 align 16
bm = alloc 1 align 8
bn = alloc 1 align 4
bo = alloc 4 align 8
bp = alloc 245
bq = alloc 1 align 8
br = alloc 5
free ay
ay = alloc 24
free af
af = alloc 48
free ar
ar = alloc 88
be = realloc be 45
ah = realloc ah 4
free bn
bn = realloc ah 64
ah = alloc 199
free u
u = alloc 194
free q
q = alloc 111 align 8
free s
s = alloc 0
free am
am = alloc 6 align 16 zeroed
free u
u = alloc 32
free ab
ab = alloc 64 align 4
free bm
bm = alloc 26
bj = realloc bj 6
free j
j = alloc 0
free n
n = alloc 31
br = realloc br 10
free an
an = alloc 52
free ay
ay = alloc 7
z = realloc z 69
o = realloc o 19
free w
w = realloc l 16
l = alloc 12 align 2
free a
a = alloc 3 align 8
free al
al = alloc 233 align 8
free bo
bo = alloc 8
free bi
bi = realloc p 0
p = alloc 106
free h
h = alloc 16
free p
p = realloc ac 23
ac = alloc 0
free ae
bo = realloc bo 0
ae = alloc 360 align 4
free y
y = alloc 12 align 8
free at
at = alloc 7
free i
p = realloc p 27
i = alloc 27
b = realloc b 0
free bm
aa = realloc aa 76
bm = alloc 9
free av
u = realloc u 136
av = alloc 8
free ao
ao = alloc 41
free m
m = alloc 73 align 16
r = realloc r 16
free br
br = alloc 2 align 16
free at
at = alloc 45 align 8
ap = realloc ap 2
free bg
bp = realloc bp 4
bg = alloc 0 align 8
free ap
ap = alloc 2 align 16
bh = realloc bh 25
free y
y = alloc 13 zeroed
free bc
an = realloc an 26
bc = alloc 72 align 2 zeroed
free f
f = alloc 16
free ao
ac = realloc ac 0
ao = alloc 32 align 2
free c
c = alloc 2 align 8
free p
p = alloc 25 align 8
free bm
bm = alloc 8
av = realloc av 4
am = realloc am 12
free q
q = alloc 8 align 4
free bc
bc = alloc 26
free be
be = alloc 176
ag = realloc ag 1
free am
g = realloc g 14
am = alloc 27
free ax
n = realloc n 23
ax = alloc 1 align 16
free j
j = alloc 6
free r
r = alloc 1 align 4 zeroed
free ax
ax = alloc 40 align 8
free v
v = alloc 17 align 4
ac = realloc ac 7
free ac
r = realloc r 1
ac = alloc 26 align 8
free ad
ad = alloc 1
free bn
bn = alloc 247
free al
k = realloc k 215
al = alloc 32 align 16
p = realloc p 12
free ad
ad = alloc 4 align 2
free o
o = alloc 128 align 8
free j
j = alloc 9 align 4
free bh
bh = alloc 351 zeroed
free bb
bb = alloc 35
free ay
ay = alloc 2 align 8
ag = realloc ag 17
free e
e = realloc as 0
c = realloc c 2
as = alloc 7 align 4
free e
e = alloc 152 align 2
free b
b = alloc 8 align 4
free bi
aj = realloc aj 0
bi = alloc 15 align 16
free al
al = alloc 8 align 8 zeroed
l = realloc l 4
free y
y = realloc an 52
d = realloc d 11
am = realloc am 24
an = alloc 20 align 4
free ab
bo = realloc bo 0
ab = alloc 19 align 2
free ad
ad = alloc 57
free bo
bo = alloc 8
free g
g = alloc 8
as = realloc as 4
free bf
bf = alloc 29
free aw
l = realloc l 20
aw = alloc 7 align 8
free ah
ah = alloc 1 align 8
free k
k = alloc 200 align 4
free bk
bb = realloc bb 51
bk = alloc 68 align 16
free af
af = alloc 1
q = realloc q 9
free l
l = alloc 24
free u
u = alloc 1
free q
q = alloc 1 align 8
free av
av = alloc 8 align 4
free x
aq = realloc aq 120
x = alloc 3 align 4
free an
an = alloc 122 align 4
free j
j = alloc 2
free bl
bl = alloc 16
free av
v = realloc v 15
av = alloc 77 align 8
free bm
bm = alloc 1 align 16
free as
ai = realloc ai 254
as = alloc 24 align 2
free bk
bk = alloc 60 align 4
bi = realloc bi 0
free bp
bp = alloc 1 align 4
free bn
bn = alloc 7 align 16
free t
t = alloc 8 align 2
free ae
ae = alloc 10
free m
m = alloc 5 align 2
free bp
free aw
