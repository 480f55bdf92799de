freespace script 1
heap 16384 fit=next order=size-descending granule=8
a = alloc 139
b = alloc 1 align 256
c = alloc 37 align 16
d = alloc 1 align 1024
b = realloc b 1
e = alloc 431
f = alloc 1
g = alloc 431
h = alloc 7
i = alloc 89 align 16
i = realloc i 41
j = alloc 44
i = realloc i 33
k = alloc 4 align 64
l = realloc h 0
h = alloc 139
m = realloc i 64
i = alloc 120 align 8
n = alloc 431 align 32
o = alloc 54
p = alloc 232
q = alloc 0
r = alloc 142 align 512
g = realloc g 9
s = alloc 309 align 16
t = alloc 1
d = realloc d 9
u = alloc 32 align 8
v = alloc 431 align 16
w = alloc 129
c = realloc c 0
x = alloc 139 align 16
y = alloc 0 align 8
v = realloc v 431
z = alloc 431
aa = alloc 20
ab = alloc 255
ac = alloc 6
ad = alloc 7 align 256
ae = alloc 431 align 256
c = realloc c 8
af = realloc m 68
m = alloc 139 align 32
ag = alloc 139 align 64
ah = alloc 115
ai = alloc 32
q = realloc q 1
aj = alloc 106
ak = alloc 1
al = alloc 7 align 256
z = realloc z 215
am = alloc 0 align 512
an = alloc 1
ao = alloc 333 align 16
ap = alloc 16
aq = alloc 0
ar = alloc 65 align 4096
a = realloc a 138
as = alloc 7
an = realloc an 9
at = alloc 191
au = alloc 1
av = alloc 2 align 2048
aw = alloc 4 align 16
ax = alloc 1 align 8
ay = alloc 7
az = alloc 7
ah = realloc ah 115
ba = alloc 0
bb = alloc 1
aw = realloc aw 0
bc = alloc 7 align 64
bd = alloc 9 align 8
be = alloc 4 align 16
bf = alloc 431
bg = alloc 120
af = realloc af 84
bh = alloc 26 align 64
bi = alloc 431
bj = alloc 1 align 16
bf = realloc bf 484
bk = alloc 1
ay = realloc ay 0
bl = alloc 0 align 256
bm = alloc 431
bn = alloc 7 align 32
bo = alloc 452
bp = alloc 256
bq = alloc 232 align 512
e = realloc e 439
aj = realloc aj 107
br = alloc 4
free d
free ak
free az
free av
free x
free al
free at
free be
free j
free br
free a
free an
free w
free ag
free ac
free h
h = alloc 24 align 8
am = realloc am 1
ac = alloc 44
ag = alloc 8 align 4096
bd = realloc bd 1
bq = realloc bq 203
w = alloc 72 align 8
an = alloc 114 align 16
a = alloc 2
bc = realloc bc 7
br = alloc 105 align 256
j = alloc 215
be = alloc 139
at = alloc 431
al = alloc 139 align 1024
x = alloc 12 align 8
av = alloc 0 align 16
az = alloc 431 align 8
ak = alloc 20 align 256
d = alloc 10
free au
au = alloc 10
free y
y = alloc 8 align 256
free au
s = realloc s 57
ax = realloc ax 0
au = alloc 139
ap = realloc ap 0
free bi
x = realloc x 0
bi = alloc 139 align 64
free s
s = alloc 282
au = realloc au 139
bc = realloc bc 14
ao = realloc ao 166
k = realloc k 20
free at
at = alloc 16
free bb
aw = realloc aw 2
bb = alloc 56 align 256
free as
e = realloc e 423
as = alloc 24 align 16
free ba
free am
free t
free ax
free x
free ag
free bj
free ap
free ao
free c
free y
free p
free q
free u
free w
free ay
free bl
free as
bc = realloc bc 7
as = alloc 1 align 16
bl = alloc 1
ay = alloc 4
w = alloc 1 align 16
u = alloc 431 align 16
q = alloc 32
p = alloc 431 align 8
y = alloc 1 align 8
c = alloc 139 align 8
ao = alloc 69
ap = alloc 30 align 8
bj = alloc 10
ag = alloc 1
free ag
free bj
free ap
free ao
free c
free y
free p
free q
free u
free w
free ay
ay = alloc 32 align 32
w = alloc 2 align 8
u = alloc 1 align 256
q = alloc 1 align 16
p = alloc 1
y = alloc 263
c = alloc 431
ao = alloc 221 align 32
ap = alloc 0
bj = alloc 0
ag = alloc 1 align 512
x = alloc 7 align 256
ax = alloc 6
t = alloc 7
z = realloc z 430
am = alloc 56 align 16
ba = alloc 1 align 256
n = realloc n 13
free n
n = alloc 139 align 16
an = realloc an 228
at = realloc at 0
free at
at = alloc 7
free at
at = alloc 1
aj = realloc aj 107
y = realloc y 264
free y
free bm
free bn
free e
free ae
free ag
free an
free bf
free bi
free aj
free bb
free k
k = alloc 36 align 16
bb = alloc 32 align 2048
aj = alloc 452 align 16
bi = alloc 24 align 16
bf = alloc 7 align 16
an = alloc 431
ag = alloc 4
ae = alloc 0 align 8
e = alloc 1 align 8
bn = alloc 1 align 8
bm = alloc 64
y = alloc 0
b = realloc b 2
free ah
ah = realloc ai 36
s = realloc s 7
ai = realloc bh 26
bh = alloc 1 align 8
free v
free a
free ae
free g
free aw
free af
free at
free bg
free b
free an
free ax
free bc
free bb
free ap
free aq
free bl
free ab
free f
f = alloc 431
ab = alloc 1 align 8
bl = alloc 64
m = realloc m 140
aq = alloc 7 align 16
ap = alloc 32
bb = alloc 12 align 8
bc = alloc 7 align 16
ax = alloc 1
d = realloc d 11
an = alloc 24
b = alloc 0
bg = alloc 64 align 8
at = alloc 1
af = alloc 1 align 4096
aw = alloc 1
g = alloc 54
b = realloc b 0
ae = alloc 3 align 32
t = realloc t 139
c = realloc c 431
g = realloc g 70
a = alloc 0
v = alloc 24
free bj
br = realloc br 72
bd = realloc bd 1
