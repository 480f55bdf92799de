freespace script 1
heap 16384 fit=first order=back coalescing=off granule=16
a = alloc 211 zeroed
b = alloc 8 align 16 zeroed
c = alloc 211 align 8 zeroed
d = alloc 96 zeroed
e = alloc 96 align 32 zeroed
e = realloc e 48
f = alloc 8 zeroed
g = alloc 2 zeroed
h = alloc 8 zeroed
i = alloc 65 align 8 zeroed
a = realloc a 227
j = alloc 0 zeroed
k = alloc 7 align 16 zeroed
l = alloc 8 zeroed
m = alloc 1 align 8 zeroed
n = alloc 2 align 4 zeroed
o = alloc 8 align 16 zeroed
p = alloc 48 align 16 zeroed
q = alloc 64 align 16 zeroed
r = alloc 7 zeroed
s = alloc 46 align 64 zeroed
t = alloc 8 align 64 zeroed
u = alloc 8 align 8 zeroed
v = alloc 904 zeroed
w = alloc 17 align 16 zeroed
x = alloc 46 align 128 zeroed
y = alloc 256 align 8 zeroed
z = alloc 33 zeroed
aa = alloc 19 align 16 zeroed
ab = alloc 416 align 8 zeroed
ac = alloc 118 zeroed
ad = alloc 8 zeroed
ae = alloc 19 zeroed
af = alloc 96 zeroed
ag = alloc 2 align 64 zeroed
ah = alloc 8 align 16 zeroed
ai = alloc 211 align 64 zeroed
aj = alloc 96 zeroed
ak = alloc 3 zeroed
al = alloc 8 align 16 zeroed
am = alloc 0 zeroed
an = alloc 48 zeroed
ao = alloc 1 align 16 zeroed
ap = alloc 8 zeroed
aq = alloc 15 zeroed
ar = alloc 4 align 128 zeroed
as = alloc 64 align 4 zeroed
at = alloc 227 align 4 zeroed
au = alloc 8 zeroed
av = alloc 74 zeroed
aw = alloc 35 align 128 zeroed
ax = alloc 7 align 16 zeroed
ay = alloc 1 align 8 zeroed
az = alloc 31 zeroed
ba = alloc 2 zeroed
bb = alloc 55 align 4 zeroed
bc = alloc 1 zeroed
bd = realloc ba 128
ba = alloc 1 zeroed
be = alloc 256 align 32 zeroed
bf = alloc 8 align 8 zeroed
bg = alloc 511 align 8 zeroed
bh = alloc 129 zeroed
bi = alloc 48 align 32 zeroed
bj = alloc 248 zeroed
bk = alloc 904 zeroed
bl = alloc 1 align 16 zeroed
bm = alloc 64 zeroed
bn = alloc 3 align 32 zeroed
bo = alloc 51 align 128 zeroed
bp = alloc 128 zeroed
bq = alloc 8 align 16 zeroed
av = realloc av 148
br = alloc 8 align 32 zeroed
free bd
bd = alloc 33 zeroed
free c
c = alloc 2 zeroed
bl = realloc bl 7
free bf
bf = alloc 48 align 8 zeroed
free bg
bg = alloc 18 align 32 zeroed
free t
t = alloc 7 zeroed
free bn
bn = alloc 904 zeroed
free p
bl = realloc bl 6
av = realloc av 136
p = alloc 14 zeroed
free r
r = alloc 27 align 16 zeroed
free e
e = alloc 7 zeroed
free k
k = realloc aj 96
aj = alloc 88 align 64 zeroed
free bc
bc = alloc 7 zeroed
free bq
bp = realloc bp 256
bq = alloc 49 zeroed
free h
h = alloc 2 align 4 zeroed
free r
bi = realloc bi 64
p = realloc p 68
r = alloc 1 align 256 zeroed
free bg
bg = alloc 8 zeroed
free q
g = realloc g 100
q = alloc 2 align 16 zeroed
bm = realloc bm 48
free ag
ag = alloc 48 align 4 zeroed
free ad
au = realloc au 9
ad = alloc 128 align 256 zeroed
free ae
ae = alloc 65 align 256 zeroed
m = realloc m 1
free al
al = alloc 227 align 16 zeroed
a = realloc a 235
free ap
ap = alloc 100 align 16 zeroed
ab = realloc ab 832
m = realloc m 1
free x
x = alloc 256 align 8 zeroed
free p
p = alloc 48 zeroed
free l
l = alloc 111 align 8 zeroed
free k
k = alloc 52 align 16 zeroed
free al
al = alloc 15 align 16 zeroed
free ad
i = realloc i 130
ac = realloc ac 3
ad = alloc 0 zeroed
t = realloc t 14
free av
av = alloc 423 zeroed
free af
bd = alloc 6 align 64 zeroed
af = alloc 14 zeroed
bb = realloc bb 63
free ag
ag = alloc 6 zeroed
free l
ac = realloc ac 19
u = realloc u 0
bo = realloc bo 256
l = alloc 1 align 8 zeroed
t = realloc t 18
free ba
ab = realloc ab 256
ba = alloc 45 align 8 zeroed
free a
a = alloc 194 align 8 zeroed
aj = alloc 0 align 8 zeroed
free bc
bc = alloc 5 zeroed
free d
d = alloc 19 zeroed
free h
be = alloc 31 zeroed
h = alloc 48 align 256 zeroed
a = realloc a 388
free n
av = realloc av 211
n = alloc 227 align 8 zeroed
free h
h = alloc 54 align 16 zeroed
free v
v = alloc 1 zeroed
free ao
ao = alloc 904 align 8 zeroed
free ay
ay = alloc 73 zeroed
free ba
ba = alloc 8 zeroed
ai = realloc ai 560
ay = realloc ay 73
free az
az = alloc 227 align 8 zeroed
free am
am = alloc 31 align 4 zeroed
free j
j = alloc 634 align 8 zeroed
free bl
bl = alloc 112 zeroed
free l
l = alloc 6 zeroed
free z
z = alloc 3 align 256 zeroed
free i
i = realloc br 0
br = alloc 64 align 8 zeroed
free bf
bf = alloc 7 zeroed
free ah
ah = realloc ao 2
ao = alloc 14 align 8 zeroed
free j
j = alloc 8 align 8 zeroed
free bc
bc = alloc 4 align 16 zeroed
free av
ab = realloc ab 264
av = alloc 3 align 4 zeroed
free w
w = alloc 462 align 8 zeroed
free ax
ax = alloc 15 zeroed
free aq
aq = alloc 8 align 8 zeroed
aa = realloc aa 18
free l
l = alloc 112 zeroed
free b
br = realloc br 64
b = alloc 73 align 64 zeroed
free k
k = alloc 128 zeroed
free ac
bq = realloc bq 57
bj = realloc bj 7
ac = alloc 1 zeroed
free bc
aa = realloc aa 16
q = realloc q 18
ad = realloc ad 0
bc = alloc 1 zeroed
c = realloc c 4
free bh
bh = alloc 63 align 4 zeroed
free l
l = alloc 1 zeroed
free al
bc = realloc bc 4
al = alloc 24 zeroed
free f
n = realloc n 113
f = alloc 72 zeroed
ap = realloc ap 116
free aj
aj = alloc 129 align 16 zeroed
free s
s = alloc 20 zeroed
free bj
bj = alloc 185 zeroed
ac = realloc ac 128
free aj
aj = alloc 48 align 16 zeroed
free bd
bd = alloc 96 zeroed
free ay
ay = alloc 24 align 16 zeroed
bi = realloc bi 7
free a
a = alloc 174 zeroed
free bl
n = realloc n 117
bl = alloc 16 align 8 zeroed
free k
k = alloc 48 align 64 zeroed
bp = realloc bp 3
free af
af = alloc 15 align 8 zeroed
free bp
bp = alloc 80 zeroed
free n
n = alloc 462 align 4 zeroed
free aa
aa = alloc 4 align 8 zeroed
