freespace script 1
heap 16384 fit=best order=address coalescing=off granule=8
a = alloc 25 align 16
b = alloc 44 align 8
c = alloc 17 align 8
a = realloc a 29
b = realloc b 0
d = alloc 0 align 8
e = alloc 0 align 16 zeroed
b = realloc b 0
f = alloc 388 align 8 zeroed
a = realloc a 13
e = realloc e 31
g = alloc 1 align 8
h = alloc 1 align 8
d = realloc d 0
i = alloc 7 align 8
j = alloc 24 align 16
k = alloc 0 align 16
l = alloc 155 align 8
m = alloc 0 align 8
c = realloc c 25
n = alloc 0 align 8 zeroed
i = realloc i 357
o = alloc 148 align 16
p = alloc 56 align 8 zeroed
q = alloc 3 align 8 zeroed
j = realloc j 25
r = alloc 56 align 8 zeroed
f = realloc f 380
s = alloc 15 align 8 zeroed
t = alloc 4 align 16 zeroed
u = alloc 49 align 8
t = realloc t 4
b = realloc b 111
v = alloc 1 align 16
k = realloc k 0
p = realloc p 4
w = alloc 8 align 8
x = alloc 64 align 16
y = alloc 0 align 8
z = alloc 97 align 8 zeroed
t = realloc t 2
c = realloc c 1
z = realloc z 27
aa = alloc 8 align 16
ab = alloc 56 align 8
ac = alloc 1 align 8
ad = alloc 14 align 8
ae = alloc 25 align 8 zeroed
ae = realloc ae 41
af = alloc 8 align 8 zeroed
ag = alloc 1 align 8
ah = alloc 64 align 8
ai = alloc 56 align 16
k = realloc k 0
v = realloc v 80
aj = alloc 24 align 16
ak = alloc 0 align 8
ab = realloc ab 56
al = alloc 1 align 8
w = realloc w 8
am = alloc 8 align 8 zeroed
g = realloc g 1
an = alloc 8 align 8
ao = alloc 36 align 16 zeroed
ap = alloc 1 align 8
k = realloc k 0
a = realloc a 403
o = realloc o 140
aq = alloc 6 align 8 zeroed
ap = realloc ap 3
ar = alloc 64 align 8 zeroed
as = alloc 56 align 16
at = alloc 41 align 8
au = alloc 0 align 8
av = alloc 7 align 8
aw = alloc 388 align 8
ax = alloc 0 align 16 zeroed
ay = alloc 56 align 8
az = alloc 8 align 8
ba = alloc 1 align 16
bb = alloc 55 align 8 zeroed
bc = alloc 0 align 16
bd = alloc 14 align 8 zeroed
ap = realloc ap 13
af = realloc af 16
be = alloc 63 align 8
ag = realloc ag 2
bf = alloc 27 align 8
bg = alloc 1 align 8
bh = alloc 48 align 8
bi = alloc 246 align 8
bj = alloc 381 align 8
bk = alloc 65 align 8 zeroed
bl = alloc 255 align 8
bm = alloc 56 align 16 zeroed
o = realloc o 70
bn = alloc 2 align 8
bo = alloc 0 align 8 zeroed
bp = alloc 74 align 8
bq = alloc 1 align 8 zeroed
br = alloc 61 align 16
at = realloc at 2
g = realloc g 21
bd = realloc bd 28
free i
ac = realloc ac 2
i = alloc 9 align 8
free t
t = alloc 388 align 8 zeroed
free bp
ai = realloc ai 0
bp = alloc 256 align 16
free ay
ay = alloc 266 align 8
bn = realloc bn 3
free x
p = realloc p 388
x = alloc 32 align 8 zeroed
s = realloc s 7
s = realloc s 0
x = realloc x 24
x = realloc x 24
x = realloc x 1
as = realloc as 112
free ab
ab = realloc bi 11
bi = alloc 56 align 8
bi = realloc bi 28
free be
be = realloc k 1
ao = realloc ao 28
k = realloc l 388
l = alloc 39 align 8
ae = realloc ae 4
a = realloc a 403
be = realloc be 18
ba = realloc ba 199
free bd
f = realloc f 372
aa = realloc aa 8
bd = alloc 452 align 8
free k
ah = realloc ah 2
k = alloc 0 align 8
free l
s = realloc s 0
y = realloc y 1
l = alloc 1 align 8
free aa
aa = alloc 35 align 8 zeroed
bc = realloc bc 1
bg = realloc bg 1
ai = realloc ai 8
au = realloc au 8
free v
w = realloc w 9
v = realloc x 9
x = alloc 1 align 8
free ag
am = realloc am 4
y = realloc y 1
ag = alloc 70 align 8
free p
p = alloc 47 align 8
free r
x = realloc x 0
r = alloc 52 align 8
m = realloc m 0
free w
w = alloc 0 align 8 zeroed
free b
b = realloc ay 250
ad = realloc ad 28
ay = alloc 71 align 8
free d
d = realloc be 19
be = alloc 32 align 8
n = realloc n 0
free ap
u = realloc u 2
ar = realloc ar 128
ap = alloc 259 align 8
bi = realloc bi 56
i = realloc i 8
s = realloc s 0
aa = realloc aa 17
free ba
ba = alloc 2 align 8
bq = realloc bq 112
free ai
ai = alloc 4 align 16
free bp
bf = realloc bf 13
e = realloc e 62
at = realloc at 4
k = realloc k 1
bq = realloc bq 2
ap = realloc ap 129
bp = alloc 72 align 16
ap = realloc ap 130
ad = realloc ad 264
free am
s = realloc s 0
bm = realloc bm 57
n = realloc n 16
am = alloc 2 align 16 zeroed
free az
a = realloc a 353
be = realloc be 16
az = realloc a 349
a = realloc d 64
bo = realloc bo 3
d = alloc 62 align 8
free aq
g = realloc g 20
bn = realloc bn 1
j = realloc j 1
aq = alloc 233 align 8 zeroed
v = realloc v 0
free bl
bl = realloc bn 2
bn = alloc 84 align 16
free bg
am = realloc am 1
au = realloc au 0
v = realloc v 0
bg = realloc aj 2
aj = alloc 0 align 16
bg = realloc bg 32
free ap
ap = alloc 87 align 8 zeroed
j = realloc j 1
l = realloc l 0
free t
c = realloc c 5
t = alloc 0 align 8
bp = realloc bp 73
free be
af = realloc af 24
be = alloc 64 align 8 zeroed
free u
u = realloc a 3
p = realloc p 127
a = alloc 56 align 8
free bl
bl = alloc 3 align 16
at = realloc at 67
d = realloc d 63
bq = realloc bq 6
free bk
ba = realloc ba 1
am = realloc am 5
bk = realloc z 54
z = alloc 16 align 8
free au
e = realloc e 4
bk = realloc bk 17
bh = realloc bh 96
s = realloc s 0
bh = realloc bh 84
au = alloc 0 align 16
bb = realloc bb 0
free bm
bm = alloc 16 align 8
free l
l = alloc 128 align 8
a = realloc a 112
ax = realloc ax 0
bi = realloc bi 40
u = realloc u 32
c = realloc c 4
free q
bf = realloc bf 14
at = realloc at 0
at = realloc at 60
q = alloc 22 align 8
free be
be = alloc 2 align 8 zeroed
free aj
am = realloc am 349
aj = alloc 452 align 16
free h
br = realloc br 4
h = alloc 55 align 8
free aa
bb = realloc bb 0
aa = alloc 1 align 8
b = realloc b 258
free q
ad = realloc ad 32
ai = realloc ai 3
z = realloc z 20
q = alloc 256 align 8 zeroed
ak = realloc ak 14
bh = realloc bh 10
bn = realloc bn 88
j = realloc j 0
free bi
bi = alloc 388 align 8 zeroed
free b
b = alloc 71 align 8
free v
z = realloc z 4
v = alloc 56 align 8
free bq
bq = alloc 9 align 8
o = realloc o 2
free ba
aa = realloc aa 0
w = realloc w 0
z = realloc z 4
ba = realloc j 64
j = alloc 59 align 8
free d
d = realloc an 72
y = realloc y 0
q = realloc q 512
af = realloc af 24
an = alloc 5 align 8
free bn
