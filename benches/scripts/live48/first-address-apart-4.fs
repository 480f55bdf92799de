freespace script 1
heap 16384 fit=first order=address coalescing=off
a = alloc 316 align 4
b = alloc 1
c = alloc 511 align 8
d = alloc 13 align 64
e = alloc 64
f = alloc 530
g = alloc 4
h = alloc 316
i = alloc 129
j = alloc 530 align 64
k = alloc 6
l = alloc 129 align 32
m = alloc 1
n = alloc 13 align 8
o = alloc 6 align 32
p = alloc 13 align 64
q = alloc 530 align 64
r = alloc 316 align 64
s = alloc 16
t = alloc 530
u = alloc 530
v = alloc 530 align 32
w = alloc 1
k = realloc k 14
x = alloc 18 align 16
y = alloc 6
z = alloc 8
aa = alloc 87 align 4
ab = alloc 7
ac = alloc 1 align 256
ad = alloc 65
ae = alloc 530 align 8
af = alloc 316
ag = alloc 1
ah = alloc 13
ab = realloc ab 15
ai = alloc 530 align 16
aj = alloc 4 align 4
ak = alloc 12 align 64
al = alloc 5 align 8
am = alloc 31 align 16
an = alloc 316 align 4
af = realloc af 0
ao = alloc 13 align 16
ap = alloc 530 align 8
d = realloc d 56
aq = alloc 0
ar = alloc 4
as = alloc 36
at = alloc 16
au = alloc 61
av = alloc 4
aw = alloc 530 align 32
ax = alloc 8
ay = alloc 15 align 8
az = alloc 1
j = realloc j 546
ba = alloc 24 align 32
bb = alloc 13 align 16
i = realloc i 129
bc = alloc 6 align 64
bd = alloc 1
m = realloc m 5
be = alloc 497 align 64
bf = alloc 31
bg = alloc 24
v = realloc v 534
bh = alloc 4 align 16
bi = alloc 530
bj = alloc 3
bk = alloc 31 align 16
bl = alloc 12 align 32
free a
a = alloc 1 align 16
free c
c = alloc 24 align 16
free u
u = alloc 0 align 8
free w
s = realloc s 15
w = alloc 13 align 16
free am
c = realloc c 20
am = alloc 53 align 8
free at
at = alloc 512
ap = realloc ap 530
free ab
ab = alloc 530 align 8
free p
p = realloc al 10
al = alloc 430 align 16
free y
y = alloc 512
free g
g = alloc 7
bj = realloc bj 3
free ac
h = realloc h 2
ab = realloc ab 1060
aa = realloc aa 87
ac = alloc 4
aw = realloc aw 464
g = realloc g 8
free aa
af = realloc af 0
aa = alloc 534
free ac
ac = alloc 20
free ap
ap = alloc 316
free bl
bl = alloc 6
free at
at = alloc 14
free y
y = alloc 13 align 4
free bk
d = realloc d 1
bk = alloc 316
free b
c = realloc c 28
b = alloc 4
free m
s = realloc s 0
m = alloc 530
free ax
ax = alloc 530 align 16
free ac
ac = alloc 316
free bk
bk = alloc 546 align 16
free t
t = alloc 316 align 8
free aq
free s
free aw
free bi
free bh
free v
free bf
free be
free b
free bc
free i
d = realloc d 13
i = alloc 316 align 16
bc = alloc 1 align 8
b = alloc 13 align 128
be = alloc 18
bf = alloc 16
n = realloc n 5
ap = realloc ap 316
v = alloc 530
v = realloc v 1060
bh = alloc 19
bi = alloc 11
n = realloc n 530
l = realloc l 13
aw = alloc 334
s = alloc 1
aq = alloc 316
y = realloc y 12
free y
y = alloc 4
free y
t = realloc t 158
bi = realloc bi 3
t = realloc t 1
y = alloc 1
free y
y = alloc 530 align 128
free y
y = alloc 23 align 64
free y
y = alloc 8
free y
y = alloc 32 align 16
free y
y = alloc 128
free y
y = alloc 13 align 16
v = realloc v 4
free v
l = realloc l 6
v = alloc 18 align 8
free v
v = alloc 13
free v
v = alloc 28 align 64
free v
v = alloc 53 align 16
free v
v = alloc 316
free v
v = alloc 32 align 8
free v
v = alloc 512
aw = realloc aw 13
free aw
aw = alloc 4 align 16
free aw
aw = alloc 530 align 16
free aw
aw = alloc 19 align 256
free aw
aw = alloc 316
free aw
aw = alloc 5 align 8
free aw
ae = realloc ae 13
aw = alloc 20 align 32
c = realloc c 44
g = realloc g 1
free g
e = realloc e 53
g = alloc 13 align 4
free g
g = alloc 64 align 64
free g
g = alloc 4 align 64
free g
w = realloc w 14
g = alloc 412
free g
g = alloc 316 align 16
free g
free w
free v
free t
free bh
free y
free ap
free be
free b
free bc
aj = realloc aj 6
bc = alloc 2 align 16
b = alloc 530
ax = realloc ax 401
be = alloc 530 align 8
ap = alloc 2 align 128
free bi
free ap
free be
free ax
free bc
free aj
free d
d = alloc 10
aj = alloc 530
bc = alloc 20
ax = alloc 128 align 4
be = alloc 316 align 8
ap = alloc 4
m = realloc m 464
bi = alloc 194 align 16
y = alloc 483
free ar
free d
free ag
free s
free bd
free be
free aj
free bj
bj = alloc 0 align 4
aj = alloc 530 align 8
free j
free aj
free bj
free ay
free ap
free aa
free av
free au
free am
free as
free y
y = alloc 15
as = alloc 13 align 64
am = alloc 18 align 4
au = alloc 4 align 8
av = alloc 31 align 4
aa = alloc 4
ap = alloc 4 align 4
ay = alloc 4
bj = alloc 316 align 16
aj = alloc 19
j = alloc 1
be = alloc 0
bd = alloc 52
s = alloc 33
ag = alloc 13
d = alloc 8
ar = alloc 1 align 8
bh = alloc 530 align 8
ao = realloc ao 4
t = alloc 8
free h
i = realloc i 4
h = alloc 13
v = alloc 8 align 16
free v
v = alloc 5 align 16
bd = realloc bd 44
w = alloc 0
bd = realloc bd 13
