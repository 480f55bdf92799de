freespace script 1
heap 16384 fit=first order=address granule=8
a = alloc 4 align 256
b = alloc 504
a = realloc a 0
b = realloc b 520
c = alloc 520
d = alloc 288
c = realloc c 512
e = alloc 4 align 2048
e = realloc e 4
f = alloc 0 align 512
c = realloc c 88
g = alloc 7
c = realloc c 174
h = alloc 50 align 8
i = alloc 4
j = alloc 0 align 32
j = realloc j 4
f = realloc f 0
k = alloc 40 align 16
l = alloc 187
m = alloc 10
n = alloc 51 align 4096
o = realloc h 42
h = alloc 22 align 64
b = realloc b 2
p = alloc 24
b = realloc b 2
q = alloc 4 align 8
r = alloc 50 align 8
s = alloc 288
t = alloc 4
u = alloc 4
m = realloc m 10
v = alloc 50 align 64
t = realloc t 2
w = alloc 1 align 8
e = realloc e 20
x = alloc 7
y = alloc 50
o = realloc o 43
u = realloc u 72
z = alloc 1519
aa = alloc 5
ab = alloc 39 align 32
ac = alloc 50 align 8
ad = alloc 4 align 16
ae = alloc 7 align 64
af = alloc 50 align 4096
ag = alloc 4 align 512
ah = alloc 16
ai = alloc 12
aj = alloc 125 align 64
i = realloc i 0
ak = alloc 101 align 256
al = alloc 50
am = alloc 15 align 256
an = alloc 10 align 64
ao = alloc 40
ap = alloc 4 align 8
p = realloc p 8
aq = alloc 4 align 8
ar = alloc 28 align 8
as = alloc 4 align 32
at = alloc 7 align 16
au = alloc 64 align 8
ae = realloc ae 0
av = alloc 24
au = realloc au 64
q = realloc q 0
aw = alloc 6 align 32
ai = realloc ai 1
ax = alloc 7
ay = alloc 50
az = realloc ao 50
ao = alloc 2
ba = alloc 1 align 32
bb = alloc 19
bc = alloc 8
x = realloc x 2
bd = alloc 16
be = realloc ap 12
ap = realloc ar 36
ar = alloc 7 align 16
bf = alloc 430
bg = alloc 8 align 32
bh = alloc 5 align 256
bi = alloc 267
bj = alloc 377
bk = alloc 57
free bh
free aj
aj = alloc 7 align 8
bh = alloc 54
v = realloc v 58
w = realloc w 46
bl = alloc 40
n = realloc n 35
bm = realloc au 72
ao = realloc ao 1
au = alloc 46
s = realloc s 20
aj = realloc aj 14
bn = alloc 22 align 16
ax = realloc ax 8
ad = realloc ad 1
f = realloc f 0
bo = alloc 50 align 64
free bi
bo = realloc bo 66
bi = alloc 81 align 4096
free ah
ah = realloc at 0
n = realloc n 31
at = alloc 1 align 2048
ad = realloc ad 0
free d
d = alloc 0
bn = realloc bn 22
i = realloc i 0
free b
b = alloc 6 align 16
be = realloc be 24
ao = realloc ao 1
free be
bg = realloc bg 55
be = alloc 331 align 256
free bg
bg = alloc 10 align 8
t = realloc t 4
ag = realloc ag 2
free j
s = realloc s 12
j = realloc ap 32
ap = alloc 95 align 32
free at
at = alloc 288 align 32
free be
bk = realloc bk 114
s = realloc s 414
be = alloc 4
aw = realloc aw 7
bh = realloc bh 2
av = realloc av 32
bg = realloc bg 2
bf = realloc bf 14
ai = realloc ai 0
free aj
aj = alloc 5
free b
bi = realloc bi 73
b = alloc 4
free bi
bi = realloc bb 15
ah = realloc ah 0
ak = realloc ak 202
bb = alloc 21
free an
p = realloc p 7
an = alloc 64
free m
bc = realloc bc 0
ab = realloc ab 31
bj = realloc bj 50
an = realloc an 56
r = realloc r 288
m = alloc 25 align 1024
w = realloc w 50
n = realloc n 28
at = realloc at 272
bc = realloc bc 4
ae = realloc ae 4
free i
ae = realloc ae 15
i = realloc bl 39
bl = alloc 7 align 8
e = realloc e 18
free ah
ah = alloc 6 align 8
free bd
bd = realloc b 84
b = alloc 40 align 8
free y
y = alloc 19 align 8
free o
o = alloc 316
j = realloc j 64
ah = realloc ah 50
ar = realloc ar 7
ba = realloc ba 1
free g
g = alloc 288 align 256
ad = realloc ad 283
bm = realloc bm 2
bn = realloc bn 21
be = realloc be 8
free h
bb = realloc bb 42
bk = realloc bk 84
bh = realloc bh 4
ar = realloc ar 0
bi = realloc bi 31
h = alloc 7 align 16
ai = realloc ai 0
free bd
u = realloc u 72
bd = realloc d 416
ak = realloc ak 87
d = alloc 1 align 8
free bd
x = realloc x 68
bd = alloc 272 align 8
ax = realloc ax 4
ac = realloc ac 7
bh = realloc bh 8
free ak
ak = alloc 2
au = realloc au 38
x = realloc x 20
bo = realloc bo 4
ag = realloc ag 0
ap = realloc ap 95
q = realloc q 0
l = realloc l 7
an = realloc an 56
bg = realloc bg 1
o = realloc o 1
h = realloc h 14
free af
s = realloc s 828
m = realloc m 50
af = alloc 1 align 8
b = realloc b 80
free bi
ba = realloc ba 9
bi = alloc 1 align 8
free w
w = alloc 51 align 512
aw = realloc aw 7
bb = realloc bb 50
free ah
ah = realloc s 832
s = alloc 411 align 8
bd = realloc bd 28
free b
b = realloc bm 288
bm = alloc 29 align 16
free be
bi = realloc bi 9
be = alloc 114
aa = realloc aa 5
free h
h = alloc 1
free v
ae = realloc ae 7
v = alloc 8 align 32
bm = realloc bm 29
ag = realloc ag 0
ba = realloc ba 5
free ao
ao = alloc 32
ax = realloc ax 4
free az
az = realloc q 0
q = alloc 50 align 2048
free aq
aq = alloc 76
free ak
ak = alloc 1
free k
h = realloc h 2
k = alloc 59 align 16
free ax
c = realloc c 348
q = realloc q 44
c = realloc c 696
z = realloc z 16
ax = alloc 28
x = realloc x 252
free z
aq = realloc aq 288
z = realloc am 0
aw = realloc aw 23
am = alloc 8 align 2048
free as
t = realloc t 12
af = realloc af 7
aj = realloc aj 2
as = alloc 4 align 16
ar = realloc ar 4
o = realloc o 0
free h
ak = realloc ak 0
h = alloc 187 align 64
free s
at = realloc at 0
k = realloc k 29
ad = realloc ad 318
s = realloc ah 416
as = realloc as 8
ah = alloc 50 align 16
free ao
ao = realloc bi 1
bi = alloc 5
ah = realloc ah 50
free au
w = realloc w 1
d = realloc d 1
au = alloc 251 align 16
free az
az = alloc 18
h = realloc h 191
free d
d = realloc ad 326
bl = realloc bl 23
ad = alloc 7
free ad
ao = realloc ao 9
ay = realloc ay 54
h = realloc h 183
