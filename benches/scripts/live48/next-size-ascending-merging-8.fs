freespace script 1
heap 16384 fit=next order=size-ascending granule=8
a = alloc 1096 zeroed
b = alloc 40 align 128 zeroed
c = alloc 3 align 4 zeroed
d = alloc 457 align 4 zeroed
e = alloc 0 align 256 zeroed
f = alloc 3 align 64 zeroed
g = alloc 64 zeroed
h = alloc 63 align 16 zeroed
c = realloc c 1096
g = realloc g 72
i = alloc 128 zeroed
j = alloc 48 align 32 zeroed
k = alloc 18 align 16 zeroed
c = realloc c 548
l = alloc 11 align 128 zeroed
m = alloc 32 zeroed
n = alloc 256 align 128 zeroed
o = alloc 511 zeroed
p = alloc 23 align 4 zeroed
d = realloc d 0
q = alloc 32 zeroed
h = realloc h 63
r = alloc 24 align 8 zeroed
s = alloc 6 align 16 zeroed
t = alloc 18 align 8 zeroed
u = alloc 1096 align 64 zeroed
v = alloc 87 align 128 zeroed
w = alloc 970 align 16 zeroed
x = alloc 1096 zeroed
y = alloc 5 zeroed
z = alloc 810 align 128 zeroed
aa = alloc 498 zeroed
ab = alloc 256 zeroed
ac = alloc 32 zeroed
ad = alloc 247 zeroed
ae = alloc 512 align 8 zeroed
af = alloc 96 align 16 zeroed
ag = alloc 2 align 32 zeroed
ah = alloc 226 align 32 zeroed
ai = alloc 40 align 8 zeroed
aj = alloc 2 align 8 zeroed
ak = alloc 6 zeroed
al = alloc 16 zeroed
am = alloc 1 align 32 zeroed
an = alloc 64 align 8 zeroed
ao = alloc 1 zeroed
ap = alloc 507 align 16 zeroed
aq = alloc 152 zeroed
ar = alloc 92 align 16 zeroed
as = alloc 39 align 16 zeroed
at = alloc 1096 zeroed
au = alloc 1 zeroed
av = alloc 1096 align 8 zeroed
aw = alloc 20 align 8 zeroed
ax = alloc 152 align 4 zeroed
ay = alloc 20 zeroed
az = alloc 6 align 8 zeroed
ba = alloc 0 zeroed
bb = alloc 342 zeroed
bc = alloc 58 zeroed
bd = alloc 2 zeroed
be = alloc 14 zeroed
bf = alloc 4 zeroed
bg = alloc 16 align 256 zeroed
bh = alloc 3 align 8 zeroed
bi = alloc 45 align 16 zeroed
bj = alloc 0 zeroed
free m
q = realloc q 365
free ar
free i
free ae
free az
free s
free ax
free e
free r
free ay
free k
free bj
free at
at = alloc 1 align 4 zeroed
bj = alloc 12 zeroed
bg = realloc bg 32
k = alloc 8 zeroed
ay = alloc 2 zeroed
r = alloc 8 align 4 zeroed
e = alloc 6 align 8 zeroed
ax = alloc 4 zeroed
s = alloc 1 zeroed
al = realloc al 0
az = alloc 1 align 128 zeroed
ax = realloc ax 3
ae = alloc 6 align 16 zeroed
i = alloc 202 zeroed
ar = alloc 6 align 16 zeroed
au = realloc au 0
ah = realloc ah 114
c = realloc c 616
m = alloc 8 zeroed
free bg
bg = alloc 1096 zeroed
free af
af = alloc 68 zeroed
bg = realloc bg 548
free o
o = alloc 4 zeroed
free w
w = alloc 132 zeroed
free z
z = alloc 12 zeroed
free j
ba = realloc ba 0
j = alloc 135 align 32 zeroed
free t
t = alloc 8 align 8 zeroed
free bi
bi = alloc 6 align 8 zeroed
free ba
ba = alloc 63 zeroed
free w
w = alloc 72 align 64 zeroed
free b
ax = realloc ax 3
b = alloc 80 align 64 zeroed
free n
n = alloc 152 zeroed
free ag
ag = alloc 20 zeroed
free bi
o = realloc o 0
free a
free o
free i
free ae
s = realloc s 9
ae = alloc 62 zeroed
i = alloc 16 align 32 zeroed
o = alloc 132 zeroed
a = alloc 10 zeroed
bi = alloc 0 align 64 zeroed
a = realloc a 10
ab = realloc ab 256
free ag
ag = alloc 260 align 16 zeroed
aw = realloc aw 40
f = realloc f 19
f = realloc f 19
c = realloc c 2
free ab
ab = alloc 8 align 8 zeroed
free c
bg = realloc bg 556
c = alloc 61 align 4 zeroed
free ab
ab = alloc 1096 zeroed
free c
c = alloc 15 align 16 zeroed
free ab
ab = alloc 36 align 8 zeroed
free c
c = alloc 6 zeroed
free ab
aj = realloc aj 11
ac = realloc ac 23
af = realloc af 67
ab = alloc 32 zeroed
free c
aa = realloc aa 506
c = alloc 16 zeroed
free ab
ab = alloc 20 align 32 zeroed
free c
c = alloc 10 align 16 zeroed
bc = realloc bc 12
free ab
bi = realloc bi 0
ab = alloc 58 zeroed
free bc
bc = alloc 0 zeroed
free ab
ab = alloc 3 align 8 zeroed
ad = realloc ad 0
h = realloc h 47
free bc
bc = alloc 4 zeroed
m = realloc m 1096
ao = realloc ao 0
free h
h = alloc 804 align 4 zeroed
free ao
ao = alloc 12 align 16 zeroed
free h
h = alloc 7 align 16 zeroed
free ao
ao = alloc 81 zeroed
free h
aj = realloc aj 3
free t
free c
bj = realloc bj 2
c = alloc 1 align 128 zeroed
ao = realloc ao 0
t = alloc 48 align 16 zeroed
h = alloc 31 zeroed
free t
t = alloc 12 zeroed
free ap
ap = alloc 264 align 16 zeroed
aw = realloc aw 40
free bi
bi = alloc 12 align 16 zeroed
free b
b = alloc 562 align 32 zeroed
free l
l = alloc 1 zeroed
free i
i = alloc 925 zeroed
am = realloc am 2
free y
g = realloc g 0
ae = realloc ae 70
y = alloc 8 align 16 zeroed
v = realloc v 83
free bh
bh = alloc 246 align 8 zeroed
free m
m = alloc 11 zeroed
free ad
ad = alloc 40 align 64 zeroed
free ad
ad = alloc 5 zeroed
y = realloc y 4
bc = realloc bc 8
free t
ac = realloc ac 15
t = alloc 128 zeroed
free aa
aa = alloc 2 align 8 zeroed
ah = realloc ah 1
j = realloc j 673
ao = realloc ao 0
free s
s = alloc 27 align 32 zeroed
free b
b = alloc 0 align 16 zeroed
free x
x = alloc 6 align 16 zeroed
free as
as = alloc 1096 align 8 zeroed
ba = realloc ba 150
free as
as = alloc 17 align 16 zeroed
free bg
bg = alloc 217 align 32 zeroed
free ai
ai = alloc 24 align 32 zeroed
free bh
bh = alloc 19 align 32 zeroed
s = realloc s 54
free k
bg = realloc bg 434
k = alloc 2 align 32 zeroed
free ap
at = realloc at 1
ap = alloc 4 align 16 zeroed
free y
y = realloc bi 0
bi = alloc 152 align 8 zeroed
free at
at = alloc 402 align 64 zeroed
free g
g = alloc 2 zeroed
z = realloc z 6
free ao
ao = alloc 6 zeroed
free ad
ad = alloc 152 zeroed
free ap
ap = alloc 152 zeroed
free az
az = alloc 23 align 16 zeroed
free ay
v = realloc v 41
ay = alloc 12 align 16 zeroed
free au
au = alloc 521 zeroed
free ay
ay = alloc 6 zeroed
free bg
bg = alloc 12 align 4 zeroed
free bc
bc = alloc 0 align 8 zeroed
free am
z = realloc z 5
am = alloc 36 align 4 zeroed
free aa
aa = alloc 15 zeroed
k = realloc k 10
free ap
ap = alloc 525 align 16 zeroed
free bb
bb = alloc 1 align 4 zeroed
free ax
ax = alloc 1096 align 8 zeroed
free an
aj = realloc aj 116
an = alloc 388 zeroed
free an
an = alloc 20 align 8 zeroed
free al
r = realloc r 0
free c
