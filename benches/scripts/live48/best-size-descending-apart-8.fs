freespace script 1
heap 16384 fit=best order=size-descending coalescing=off granule=8
a = alloc 74 align 4
b = alloc 2 align 2
c = alloc 74
d = alloc 2 align 16
e = alloc 2
a = realloc a 148
f = realloc d 1
d = alloc 15 align 2
g = alloc 452
h = alloc 8 align 8
i = alloc 74 align 16
d = realloc d 11
j = alloc 1
k = alloc 59 align 8
l = alloc 2
m = alloc 2 align 8
n = alloc 20
o = alloc 4
p = alloc 72 align 16
q = alloc 9 align 2
r = alloc 9 align 16
s = alloc 59 align 8
t = alloc 3 align 4
u = alloc 218
v = alloc 218 align 4
w = alloc 218 align 2
x = alloc 218 align 8
y = alloc 0 align 8
z = alloc 74 align 4
aa = alloc 218 align 2
b = realloc b 74
ab = alloc 50 align 8
ac = alloc 7
ad = alloc 5 align 8
ae = alloc 98
af = alloc 175 align 16
ag = alloc 218
v = realloc v 1
ah = alloc 6 align 4
ai = alloc 16 align 8
aj = alloc 1 align 8
ak = alloc 7 align 4
al = alloc 218
am = alloc 26
an = alloc 7
ao = alloc 2
ae = realloc ae 1
ap = alloc 59
aq = alloc 2 align 8
ar = alloc 74 align 4
as = alloc 4
at = alloc 299 align 4
au = alloc 221 align 8
av = alloc 15 align 8
aw = alloc 55
ax = alloc 0
ay = alloc 2
az = alloc 4 align 8
ba = alloc 74
bb = alloc 74 align 16
bc = alloc 12 align 8
bd = alloc 2 align 8
be = alloc 248
bf = alloc 36 align 4
bg = alloc 1 align 16
bh = alloc 16
z = realloc z 74
bi = alloc 9 align 8
bj = alloc 59 align 2
bk = alloc 218
bl = alloc 74
bf = realloc bf 32
bm = alloc 166 align 4
bn = alloc 256 align 4
bo = alloc 74 align 8
bp = alloc 8
bq = alloc 218 align 8
br = alloc 256 align 8
free k
k = alloc 9
an = realloc an 0
q = realloc q 4
free ae
ae = alloc 65
free be
be = alloc 2 align 4
aa = realloc aa 210
be = realloc be 9
free au
au = alloc 24 align 2
free ao
ax = realloc ax 0
ao = alloc 2
free az
bn = realloc bn 59
bk = realloc bk 191
ak = realloc ak 62
az = alloc 0
free ah
ai = realloc ai 32
ah = alloc 41 align 2
free as
ac = realloc ac 0
d = realloc d 11
as = alloc 2
bk = realloc bk 191
m = realloc m 0
free au
au = alloc 27 align 4
i = realloc i 58
free am
am = alloc 59
au = realloc au 157
free j
i = realloc i 66
j = alloc 45
free ap
af = realloc af 183
ap = realloc af 72
af = alloc 74
au = realloc au 2
v = realloc v 0
bn = realloc bn 67
free ap
ap = alloc 24
free p
ad = realloc ad 10
p = alloc 74 align 8
free ax
at = realloc at 598
ay = realloc ay 2
t = realloc t 0
ax = alloc 260
free n
n = alloc 1
free ar
ar = alloc 2
d = realloc d 2
q = realloc q 2
free am
am = alloc 2
free bl
bl = alloc 84 align 4
free ah
ah = alloc 218 align 16
bh = realloc bh 59
ag = realloc ag 436
bc = realloc bc 6
free bl
bl = alloc 64
at = realloc at 582
free br
u = realloc u 218
t = realloc t 0
br = alloc 54 align 4
free t
t = alloc 9 align 8
bi = realloc bi 18
free bo
l = realloc l 0
bo = alloc 2 align 4
free e
g = realloc g 436
ai = realloc ai 16
e = alloc 3
an = realloc an 59
free av
av = alloc 0 align 8
free h
h = alloc 218 align 8
free af
af = alloc 74 align 16
b = realloc b 2
free s
s = alloc 74 align 8
free ab
ab = alloc 0
free ae
ae = alloc 10 align 2
free an
an = alloc 74
free bj
bj = alloc 218 align 8
free ai
ai = alloc 218
free bo
bo = alloc 2 align 4
ad = realloc ad 9
free l
ah = realloc ah 12
l = alloc 2 align 4
at = realloc at 582
bq = realloc bq 222
free z
z = alloc 218 align 8
free bm
x = realloc x 226
a = realloc a 156
bm = alloc 218 align 16
free an
an = alloc 59 align 8
free c
c = alloc 59
free aj
aj = alloc 7
free n
n = alloc 2 align 16
free bl
bl = alloc 59 align 8
free ap
ap = alloc 18
free at
at = alloc 56 align 8
a = realloc a 156
free bh
aa = realloc aa 184
bh = alloc 2 align 8
free am
z = realloc z 234
am = realloc al 76
al = alloc 5
free bi
bi = alloc 2 align 8
free bo
bo = alloc 74 align 8
free ay
ay = alloc 0
free bb
bb = alloc 16 align 8
bb = realloc bb 12
free d
d = alloc 188
free f
au = realloc au 218
f = alloc 1 align 4
au = realloc au 2
x = realloc x 2
bj = realloc bj 234
h = realloc h 226
free g
g = alloc 4 align 4
free ai
ai = alloc 2 align 16
bp = realloc bp 0
x = realloc x 4
free k
k = alloc 1
bj = realloc bj 2
free aq
aq = alloc 1 align 16
at = realloc at 72
ba = realloc ba 75
free ah
ah = realloc u 245
u = alloc 10
free bc
bc = alloc 41 align 8
free bp
as = realloc as 0
bp = alloc 149
free be
be = alloc 68 align 4
free bj
bj = alloc 1
free aq
e = realloc e 6
v = realloc v 0
b = realloc b 1
ao = realloc ao 4
aq = alloc 2 align 2
free bi
bi = alloc 16 align 16
free ae
bo = realloc bo 78
ae = alloc 36
bd = realloc bd 1
ah = realloc ah 490
free ad
ad = realloc bf 40
v = realloc v 8
av = realloc av 0
bf = alloc 1 align 16
free bq
q = realloc q 1
r = realloc r 18
bd = realloc bd 0
bm = realloc bm 4
bq = alloc 74 align 16
free w
w = alloc 181 align 4
free bm
bm = alloc 2
free t
t = alloc 115
w = realloc w 197
free am
am = alloc 1 align 16
free b
bd = realloc bd 0
b = alloc 0 align 2
free am
bg = realloc bg 2
am = alloc 74 align 16
free at
at = alloc 16 align 16
bh = realloc bh 2
ad = realloc ad 36
free ag
al = realloc al 6
ag = alloc 63 align 4
aq = realloc aq 0
free br
br = alloc 3 align 16
e = realloc e 6
free c
c = alloc 11
free p
p = alloc 74
bd = realloc bd 4
bn = realloc bn 68
