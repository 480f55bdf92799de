freespace script 1
heap 16384 fit=worst order=size-descending granule=8
a = alloc 179
b = alloc 179 align 8 zeroed
c = alloc 179 align 8
d = alloc 179 align 4
e = alloc 55 align 4
f = alloc 179 align 8
g = alloc 159
h = alloc 179 align 16
i = alloc 64 align 16
j = alloc 179 align 4
k = alloc 179 align 2
l = alloc 39 align 16
m = alloc 84 align 16 zeroed
n = alloc 8 align 4
e = realloc e 110
o = alloc 179
p = alloc 113 align 8
q = alloc 55
r = alloc 179
s = alloc 244
t = alloc 92
u = alloc 5 align 16
v = alloc 2 align 2
d = realloc d 171
w = alloc 65 align 16 zeroed
x = alloc 179 align 4
y = alloc 2
z = alloc 105
o = realloc o 183
aa = realloc e 118
e = alloc 4 align 8
ab = alloc 1 align 4
ac = alloc 32 align 16
ad = alloc 179 align 8
ae = alloc 221 zeroed
af = alloc 32 align 8
ag = alloc 8 align 16
n = realloc n 16
ah = alloc 69 align 8
ai = alloc 118 align 4
aj = alloc 1 align 2
ak = alloc 0 align 16
al = alloc 84
am = alloc 1 zeroed
an = alloc 7 align 4
ak = realloc ak 0
ao = alloc 1
ap = alloc 17 align 16
aq = alloc 69 align 16
ai = realloc ai 236
ar = alloc 2 align 2 zeroed
as = alloc 115 align 4
at = alloc 64
au = alloc 24
av = alloc 16 align 8
aw = alloc 140
j = realloc j 7
ax = alloc 90
ay = alloc 5 align 8
az = alloc 5
ba = alloc 10
bb = alloc 4 align 8
bc = alloc 1
bd = alloc 24 align 8
be = alloc 140 align 16
bf = alloc 40
bg = alloc 16 align 4
bh = alloc 184
bi = alloc 8 zeroed
bj = alloc 1 align 4
bk = alloc 4 align 4
bl = alloc 217
bm = alloc 6 align 4
free m
free u
free ai
free g
free am
free az
free ab
free b
free aj
free x
free as
free be
free i
free aq
free ba
free ad
free bj
free ay
free z
free k
free l
free q
free bl
free bg
free av
free au
au = alloc 43
ah = realloc ah 24
av = alloc 6 align 8
bg = alloc 30 align 8
bl = alloc 0
q = alloc 32
bl = realloc bl 2
l = alloc 20
an = realloc an 7
k = alloc 0 align 16 zeroed
z = alloc 40 align 16
ay = alloc 1
bj = alloc 116 align 16
ad = alloc 152
ba = alloc 10 align 8
aq = alloc 2 zeroed
i = alloc 204 align 16
t = realloc t 96
be = alloc 2
as = alloc 16
x = alloc 13 align 2
aj = alloc 200
free ag
free v
free x
free o
free ac
ac = alloc 204
o = alloc 1 align 2
x = alloc 3 align 8
v = alloc 23 align 16
ag = alloc 24 align 4
b = alloc 0 align 8
ay = realloc ay 5
ab = alloc 1
az = alloc 244 align 8
am = alloc 37 align 2
ar = realloc ar 2
i = realloc i 204
g = alloc 68
ai = alloc 179 align 2
u = alloc 63 align 16
m = alloc 1 align 8
bn = alloc 14
bo = alloc 3
bn = realloc bn 15
free bn
free bo
free m
free u
free ai
free g
free i
free az
free ab
free ay
free ag
free v
free x
x = realloc r 163
free as
free ae
free be
free aw
free t
free x
free bl
free d
free b
free bm
bm = alloc 1 align 4
b = alloc 1 align 2
d = alloc 16
bl = alloc 68 align 2
x = alloc 17 align 16
bd = realloc bd 20
t = alloc 1 align 4
aw = alloc 19 align 16
be = alloc 30 align 8
ae = alloc 40
n = realloc n 0
ad = realloc ad 304
as = alloc 120
ah = realloc ah 40
r = alloc 1 align 8
v = alloc 48
ag = alloc 26 align 8
ay = alloc 18 align 2
ab = alloc 28 align 16
az = alloc 1 align 2
w = realloc w 2
i = alloc 24 align 8
g = alloc 113
bk = realloc bk 4
s = realloc s 244
au = realloc au 2
ai = alloc 113 align 2
u = alloc 3
m = alloc 8 align 8
bo = alloc 50 align 8
aj = realloc aj 182
bn = alloc 4 align 4
ai = realloc ai 99
bp = alloc 50 align 4
j = realloc j 15
free a
free j
free ai
free aj
free m
free u
free bn
free au
free i
free w
free ab
free ay
free ag
free v
free r
free ah
free ad
bp = realloc bp 42
be = realloc be 22
ad = alloc 95 align 8
ah = alloc 84 align 4
r = alloc 21 align 4
v = alloc 0 align 16
ar = realloc ar 2
ag = alloc 197 align 16
aq = realloc aq 1
bf = realloc bf 36
aw = realloc aw 20
ay = alloc 14 align 8
ab = alloc 161
w = alloc 244 align 8
i = alloc 25
au = alloc 8
bc = realloc bc 1
bn = alloc 56
u = alloc 63 align 16
m = alloc 118
aj = alloc 52
ai = alloc 48 align 2
j = alloc 14 align 8
a = alloc 98 align 16
bq = alloc 0 zeroed
free bp
bp = alloc 99 align 16
ak = realloc ak 8
free bq
bq = alloc 8 align 8
free ak
ak = alloc 20
free bq
bq = alloc 1 align 8
d = realloc d 32
free ak
ak = alloc 120
free d
d = alloc 9
free ak
aq = realloc aq 0
ak = alloc 0
free d
d = alloc 40 align 2
free ak
ak = alloc 14 align 4
free d
d = alloc 113 align 2
free ak
ak = alloc 4 align 4
free d
d = alloc 1 align 8
free ak
ak = alloc 204
t = realloc t 17
free d
d = alloc 63 align 16
a = realloc a 99
free t
t = alloc 20 align 8
free a
a = alloc 63 align 8
b = realloc b 6
free t
bq = realloc bq 1
u = realloc u 59
t = alloc 122
r = realloc r 10
free b
b = alloc 122 align 8
s = realloc s 122
free r
r = alloc 51
d = realloc d 62
free s
s = alloc 122
ax = realloc ax 10
free d
d = alloc 8 align 8
free ax
ax = alloc 52 align 16
au = realloc au 16
free d
free ae
free ab
free bf
free aw
free e
free bd
bd = alloc 0 align 4
e = alloc 47 align 16
aw = alloc 58
