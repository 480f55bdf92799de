freespace script 1
heap 16384 fit=worst order=size-descending granule=16
a = alloc 6 align 4
b = alloc 1
c = alloc 28 zeroed
d = alloc 14 align 4
e = alloc 16 align 16
f = alloc 17
g = alloc 1
h = alloc 1 align 16
i = alloc 16
j = alloc 14 align 4
k = alloc 1
l = alloc 1 align 16
m = alloc 1 align 4
n = alloc 29 align 4
o = alloc 744 align 4
p = alloc 4 align 4
q = alloc 40 align 16 zeroed
r = alloc 46
s = alloc 1
t = alloc 63 align 4
u = alloc 24 align 16
free a
a = alloc 8 align 8 zeroed
p = realloc p 81
v = alloc 8 align 2
w = alloc 1 align 2
x = alloc 47
y = alloc 123
z = alloc 104 align 4
aa = alloc 1 align 16
ab = alloc 234 align 8
ac = alloc 16 align 4
ad = alloc 1 align 4
ae = alloc 5 align 16
af = alloc 45 align 16
ag = alloc 19 align 4
ah = alloc 8
ai = alloc 120 align 16
af = realloc af 90
aj = alloc 112 align 8
ak = alloc 19 align 2
al = alloc 16 align 8
am = alloc 589
an = alloc 28 align 8
ao = alloc 30
ap = alloc 101 align 16
aq = alloc 1 align 16
ar = alloc 8
as = alloc 5
at = alloc 40 align 16
au = alloc 7 align 4
av = alloc 12 align 8
aw = alloc 0 align 8
ax = alloc 0 align 4
ay = alloc 227 align 4
az = alloc 329
ba = alloc 19
ag = realloc ag 1
bb = alloc 0
ae = realloc ae 6
bc = alloc 32 zeroed
bd = alloc 659
be = alloc 16
bf = alloc 386 align 8
bg = alloc 1
bh = alloc 0
bi = alloc 3 align 16
bj = alloc 88
bk = alloc 4
bl = alloc 8 align 8
bm = alloc 12 align 8
bn = alloc 19 align 2
bo = alloc 1 align 8
bp = alloc 17 align 2
bq = alloc 19 align 8
br = alloc 95
free u
u = alloc 7 align 8
free br
z = realloc z 105
j = realloc j 13
at = realloc at 8
br = realloc au 7
au = alloc 30
free u
u = alloc 16
free au
au = alloc 104 align 16 zeroed
t = realloc t 47
d = realloc d 0
free u
u = alloc 659
aj = realloc aj 17
free d
d = alloc 30 align 16
free aj
aj = alloc 30 align 16
free d
d = alloc 4 align 2
free aj
free br
free bp
free bo
free bn
free bm
free bl
free bk
free bj
free bi
free bh
free bg
free bf
bf = realloc v 165
v = alloc 1 align 16 zeroed
bg = alloc 0
bh = alloc 11 align 16
bi = alloc 251 align 4
bj = alloc 12 align 8
bk = alloc 47 align 2
bl = alloc 8 align 16
bm = alloc 733
bn = alloc 16
bo = alloc 659 align 8
ab = realloc ab 234
bp = alloc 1 align 16
br = alloc 95
aj = alloc 56
free aj
aj = alloc 120 align 4
free aj
aj = alloc 881 align 8
free aj
aj = alloc 0 align 8
free aj
af = realloc af 91
aj = alloc 32
free aj
aj = alloc 8 align 8
free aj
aj = alloc 30
free aj
aj = alloc 28 align 2
free aj
aj = alloc 2 align 4
v = realloc v 0
free v
v = alloc 1 align 8
free v
v = alloc 19
free v
v = alloc 96 align 8
free v
v = alloc 56
free v
v = alloc 8
free v
v = alloc 44 align 16
free v
v = alloc 88 align 4
free v
v = alloc 19 align 4
free v
be = realloc be 18
x = realloc x 51
v = alloc 13
free v
v = alloc 841
free v
bk = realloc bk 31
v = alloc 8
free v
v = alloc 1 align 8
free v
v = alloc 8 align 16
free v
v = alloc 659 align 8
free v
v = alloc 0
free v
v = alloc 1 align 4
free v
v = alloc 659
free v
v = alloc 0
free v
v = alloc 18 align 8
bj = realloc bj 6
ay = realloc ay 7
free ay
ay = alloc 15 align 4
free ay
ay = alloc 739
free ay
ay = alloc 44 zeroed
free ay
ay = alloc 30 align 2
free ay
ay = alloc 67 align 2
free ay
ay = alloc 1 align 2
free ay
ay = alloc 1 align 2
free ay
bj = realloc bj 104
ay = alloc 659 align 8 zeroed
aa = realloc aa 79
ar = realloc ar 12
m = realloc m 2
free m
m = realloc am 588
am = alloc 19
free am
am = alloc 15 align 16 zeroed
free am
am = alloc 164 align 8 zeroed
free am
am = alloc 414
free am
am = alloc 7 align 16
free am
am = alloc 12 align 16
free am
am = alloc 20 align 8
free am
am = alloc 28 align 2
p = realloc p 30
free p
p = alloc 30 align 4 zeroed
free p
p = alloc 16 align 4
free p
p = alloc 80
free p
p = alloc 28
free p
free m
free bf
free aq
free bb
bb = alloc 607 align 8
aq = alloc 1 align 8 zeroed
bp = realloc bp 0
bf = alloc 221
m = alloc 68
p = alloc 0 align 2
free i
i = alloc 26
ay = realloc ay 659
free bd
bd = alloc 1 align 16
free m
e = realloc e 32
m = alloc 1
t = realloc t 1
ay = realloc ay 0
bl = realloc bl 24
free bf
bf = alloc 128 align 8
free ag
ag = realloc bo 658
bo = alloc 97 align 2
h = realloc h 32
free i
i = alloc 8 align 16
t = realloc t 1
y = realloc y 139
free ap
ap = alloc 18 align 2
bj = realloc bj 105
free at
u = realloc u 659
at = alloc 40
az = realloc az 164
free f
f = alloc 8 align 4
free bq
an = realloc an 24
free a
a = alloc 16
bq = alloc 29 align 8
bi = realloc bi 125
bp = realloc bp 0
free bh
t = realloc t 8
bh = alloc 48 align 2
free an
an = alloc 4 align 16
free bj
n = realloc n 58
au = realloc au 104
bj = alloc 1 align 4
d = realloc d 1
free ba
ba = alloc 221 align 2
free av
av = alloc 28 align 4
q = realloc q 4
free ab
free af
free aj
free bo
free av
free bq
free g
free am
free ax
ax = alloc 10 align 2
am = alloc 19
g = alloc 4 align 8
bq = alloc 3 align 2
av = alloc 64
bo = alloc 4
aj = alloc 8 align 16
