freespace script 1
heap 16384 fit=best order=size-ascending granule=16
a = alloc 132 align 4 zeroed
b = alloc 510 zeroed
c = alloc 24 align 8 zeroed
c = realloc c 24
d = alloc 32 align 8 zeroed
e = alloc 36 zeroed
f = alloc 97 zeroed
g = alloc 3 align 32 zeroed
h = alloc 904 zeroed
i = alloc 96 align 16 zeroed
j = alloc 4 zeroed
k = alloc 52 zeroed
d = realloc d 32
l = alloc 128 align 16 zeroed
m = alloc 40 align 8 zeroed
n = alloc 248 align 256 zeroed
o = alloc 55 align 16 zeroed
p = alloc 116 zeroed
q = alloc 37 zeroed
r = alloc 127 zeroed
n = realloc n 248
s = realloc o 8
o = alloc 2 zeroed
t = alloc 9 align 16 zeroed
u = alloc 19 zeroed
v = alloc 80 align 4 zeroed
w = alloc 47 zeroed
x = alloc 136 zeroed
y = alloc 3 zeroed
z = alloc 9 zeroed
aa = alloc 1 zeroed
ab = alloc 24 zeroed
ac = alloc 136 zeroed
ad = alloc 3 align 4 zeroed
ae = alloc 858 align 16 zeroed
af = alloc 390 zeroed
h = realloc h 5
ag = alloc 111 zeroed
ah = alloc 5 align 16 zeroed
ai = alloc 16 align 256 zeroed
aj = alloc 106 align 16 zeroed
ak = alloc 120 zeroed
al = alloc 132 zeroed
am = alloc 129 align 16 zeroed
an = alloc 72 align 16 zeroed
ao = alloc 261 zeroed
ap = alloc 4 zeroed
aq = alloc 6 align 8 zeroed
ar = alloc 41 zeroed
as = alloc 116 zeroed
at = alloc 47 zeroed
au = alloc 63 zeroed
av = alloc 401 align 128 zeroed
aw = alloc 128 zeroed
ax = alloc 7 zeroed
ay = alloc 129 align 16 zeroed
az = alloc 128 align 8 zeroed
ba = alloc 63 zeroed
ah = realloc ah 0
bb = alloc 797 zeroed
bc = alloc 33 zeroed
ab = realloc ab 52
bd = alloc 8 zeroed
be = alloc 32 align 64 zeroed
bf = alloc 32 zeroed
bg = alloc 31 zeroed
bh = alloc 1 align 4 zeroed
bi = alloc 9 align 16 zeroed
bj = alloc 0 zeroed
bk = alloc 15 align 8 zeroed
bl = alloc 1 align 16 zeroed
bm = alloc 28 align 16 zeroed
bn = alloc 100 zeroed
bo = alloc 512 zeroed
bp = alloc 64 zeroed
bq = alloc 96 zeroed
br = alloc 471 align 128 zeroed
free ar
an = realloc an 56
ar = alloc 64 zeroed
free o
af = realloc af 72
o = alloc 127 zeroed
free a
a = alloc 3 zeroed
free ao
ao = alloc 9 align 8 zeroed
free v
i = realloc i 96
bo = realloc bo 512
t = realloc t 9
v = alloc 83 align 64 zeroed
free q
m = realloc m 36
q = alloc 9 align 16 zeroed
free ak
ak = alloc 0 zeroed
free an
bi = realloc bi 8
an = alloc 1 align 128 zeroed
free v
v = alloc 4 align 32 zeroed
free bi
bi = alloc 32 align 16 zeroed
free be
be = alloc 6 align 32 zeroed
free av
av = alloc 132 align 8 zeroed
free k
aq = realloc aq 3
bm = realloc bm 12
k = alloc 13 align 4 zeroed
free au
au = alloc 0 zeroed
free bi
bi = alloc 516 zeroed
free af
af = alloc 3 align 16 zeroed
free bq
bd = realloc bd 16
bq = alloc 132 zeroed
ad = realloc ad 0
c = realloc c 48
h = realloc h 371
free o
o = alloc 13 align 8 zeroed
free f
f = alloc 64 align 128 zeroed
free bk
bk = alloc 5 zeroed
free j
ax = realloc ax 3
j = alloc 12 align 4 zeroed
free n
n = alloc 13 align 4 zeroed
free e
e = alloc 3 align 16 zeroed
free d
d = alloc 255 zeroed
free u
u = alloc 39 align 64 zeroed
p = realloc p 108
free k
k = realloc bq 148
bq = alloc 7 zeroed
free q
q = alloc 66 align 64 zeroed
m = realloc m 36
free ab
ab = alloc 0 zeroed
free bc
bc = alloc 1 align 256 zeroed
free bj
bj = alloc 8 zeroed
b = realloc b 4
free i
bd = realloc bd 32
i = alloc 248 align 16 zeroed
bd = realloc bd 16
free p
p = alloc 25 zeroed
bk = realloc bk 128
free f
f = alloc 3 zeroed
free bn
bn = realloc ac 68
ac = alloc 465 align 8 zeroed
free s
bn = realloc bn 136
s = alloc 80 zeroed
az = realloc az 112
free al
al = alloc 1 align 8 zeroed
free bq
bq = alloc 20 align 32 zeroed
an = realloc an 512
s = realloc s 2
free av
ai = realloc ai 32
av = alloc 56 zeroed
free bd
bd = alloc 3 align 32 zeroed
free w
w = alloc 32 zeroed
af = realloc af 2
free v
v = alloc 76 zeroed
free i
o = realloc o 0
bb = realloc bb 793
i = alloc 56 align 4 zeroed
free bk
bk = alloc 671 align 8 zeroed
free am
am = alloc 2 align 16 zeroed
bd = realloc bd 11
free bf
bf = alloc 68 align 64 zeroed
free n
n = alloc 80 zeroed
free bo
bo = alloc 8 zeroed
free at
at = alloc 29 align 8 zeroed
free al
bf = realloc bf 67
al = alloc 17 zeroed
free aj
aj = alloc 851 align 8 zeroed
ae = realloc ae 429
free bb
bb = alloc 5 align 16 zeroed
br = realloc br 2
free b
b = alloc 96 align 128 zeroed
free bi
bi = alloc 72 align 8 zeroed
free al
a = realloc a 1
bj = realloc bj 1
al = alloc 68 zeroed
free bi
bi = alloc 0 align 32 zeroed
m = realloc m 18
free ac
v = realloc v 2
ac = alloc 3 zeroed
free aj
bk = realloc bk 56
aj = alloc 129 zeroed
free g
g = alloc 255 align 128 zeroed
free av
av = alloc 132 align 32 zeroed
free ba
ba = alloc 65 align 128 zeroed
ao = realloc ao 8
free ab
ax = realloc ax 16
ab = alloc 385 align 16 zeroed
bq = realloc bq 4
free q
q = alloc 7 align 16 zeroed
free at
at = alloc 32 zeroed
free h
bj = realloc bj 1
h = alloc 256 zeroed
free al
al = alloc 42 align 32 zeroed
free aq
aq = alloc 409 align 4 zeroed
free ae
ae = alloc 3 align 8 zeroed
free aj
aj = alloc 16 zeroed
r = realloc r 111
free i
i = alloc 4 align 64 zeroed
free u
u = alloc 1 align 16 zeroed
ab = realloc ab 127
free ba
ba = alloc 24 align 8 zeroed
free as
bl = realloc bl 0
as = alloc 100 align 64 zeroed
free f
f = alloc 16 zeroed
u = realloc u 2
i = realloc i 5
bk = realloc bk 16
free ad
ad = alloc 4 zeroed
free br
br = alloc 859 align 128 zeroed
free t
t = alloc 4 zeroed
ax = realloc ax 32
free t
t = alloc 24 zeroed
bd = realloc bd 0
v = realloc v 32
ax = realloc ax 16
free be
af = realloc af 0
be = alloc 812 align 16 zeroed
free bq
bq = alloc 116 zeroed
free aq
aq = alloc 3 zeroed
free bg
au = realloc au 0
al = realloc al 43
d = realloc d 263
bg = alloc 733 zeroed
free ai
ai = alloc 32 align 64 zeroed
e = realloc e 0
o = realloc o 48
free aq
aq = alloc 1 align 8 zeroed
e = realloc e 128
free bd
bd = alloc 5 align 32 zeroed
free j
j = alloc 6 zeroed
free bo
bo = alloc 812 zeroed
free bf
ac = realloc ac 3
bf = alloc 136 align 4 zeroed
free al
r = realloc r 468
al = alloc 68 align 8 zeroed
free f
bc = realloc bc 0
f = alloc 112 zeroed
free ap
ap = alloc 1 align 8 zeroed
