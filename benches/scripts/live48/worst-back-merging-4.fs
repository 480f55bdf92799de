freespace script 1
heap 16384 fit=worst order=back
a = alloc 1 align 8
b = alloc 1
c = alloc 414 align 4
d = alloc 5 align 2
e = alloc 1 align 8
f = alloc 191 align 4
g = alloc 1 align 16
h = alloc 16
i = alloc 15
j = alloc 470
k = alloc 10 align 2
l = alloc 10
m = alloc 6
n = alloc 16 align 4
o = alloc 1
p = alloc 12
q = alloc 13 align 4
r = realloc e 1
e = alloc 204 align 4
s = alloc 1 align 2
t = alloc 36
u = alloc 16
v = alloc 6
w = alloc 4
x = alloc 12 align 8
y = alloc 48
z = alloc 257
aa = alloc 11 align 16
ab = realloc m 14
m = alloc 8 align 4
s = realloc s 0
s = realloc s 1
ac = alloc 40
ad = alloc 63 align 8
ae = alloc 12 align 8
af = alloc 6 align 4
ag = alloc 5 align 8
ag = realloc ag 5
ah = alloc 1
ai = alloc 10
aj = alloc 8 align 8
ak = alloc 10 align 8
al = alloc 31 align 16
am = alloc 8
an = alloc 32 align 4
ao = alloc 24 align 4
ap = alloc 16 align 2
aq = alloc 1
ar = alloc 6 align 4
as = alloc 5 align 8
at = alloc 10 align 2
au = alloc 11
av = alloc 6 align 4
aw = alloc 8 align 16
ax = realloc j 462
j = alloc 63 align 8
ay = alloc 8
az = alloc 10 align 8
ba = alloc 24 align 8
bb = alloc 6
bc = alloc 189 align 8
bd = alloc 12
be = alloc 24 align 8
bf = alloc 1 align 4
bg = alloc 10 align 2
bh = alloc 12 align 8
bi = alloc 10 align 4
bj = alloc 6 align 2
bk = alloc 6
bl = alloc 1 align 4
bm = alloc 1
ad = realloc ad 47
bn = alloc 10
bo = alloc 10
bp = alloc 0 align 8
bq = alloc 6 align 16
br = alloc 6 align 2
free b
b = alloc 3
bi = realloc bi 10
h = realloc h 0
free b
b = alloc 1 align 8
free av
av = alloc 6 align 8
free bo
bo = alloc 512 align 16
free r
r = alloc 5
ba = realloc ba 9
free k
k = alloc 6 align 8
free a
a = alloc 6 align 16
al = realloc al 39
free j
bc = realloc bc 24
j = alloc 6
free ay
ay = alloc 12
free q
t = realloc t 28
q = alloc 38
free ag
ad = realloc ad 46
ag = alloc 4 align 8
free am
am = alloc 257
free t
bl = realloc bl 1
t = alloc 29
free al
al = alloc 1
free ar
ar = alloc 8
free y
y = alloc 870 align 4
free au
au = alloc 0 align 2
z = realloc z 10
free bh
p = realloc p 13
bh = alloc 3
free bd
bd = alloc 1 align 2
free as
as = alloc 10 align 16
free c
c = alloc 15 align 8
as = realloc as 6
free x
x = alloc 49 align 4
free w
v = realloc v 1
w = alloc 1 align 16
free ad
ad = alloc 1
free ap
z = realloc z 1
ap = alloc 14
m = realloc m 8
free bp
bp = alloc 12
free bk
bk = alloc 4
free ba
ba = alloc 6
aw = realloc aw 16
free bm
bm = alloc 77
free ae
ae = alloc 8
ay = realloc ay 10
free b
x = realloc x 49
b = alloc 3 align 16
free bc
af = realloc af 3
bc = alloc 19 align 2
free j
j = alloc 4 align 8
free x
bm = realloc bm 32
bo = realloc bo 8
x = alloc 2
br = realloc br 22
free j
j = realloc al 0
br = realloc br 18
al = alloc 0
free ad
ad = alloc 30
free aa
aa = alloc 5 align 4
free bf
bf = alloc 6
free u
u = alloc 16 align 4
free u
u = alloc 8 align 4
t = realloc t 58
free af
aq = realloc aq 0
h = realloc h 3
i = realloc i 23
bf = realloc bf 0
af = alloc 7
ax = realloc ax 405
free aw
b = realloc b 6
aw = alloc 24 align 4
free bo
bo = alloc 28
free bo
bo = alloc 8 align 8
free b
b = alloc 0
free x
x = alloc 4 align 4
free ai
ai = alloc 10
free t
ac = realloc ac 2
t = alloc 7 align 16
free t
t = alloc 260
free o
o = alloc 16 align 2
at = realloc at 10
free l
l = alloc 24
free r
ab = realloc ab 120
r = alloc 8 align 4
free bd
ag = realloc ag 2
ao = realloc ao 5
bd = alloc 6
c = realloc c 11
f = realloc f 6
free az
az = alloc 790 align 8
free aq
n = realloc n 32
aq = alloc 0
free ab
ab = alloc 904 align 4
bq = realloc bq 12
x = realloc x 12
free an
an = alloc 10 align 16
free r
r = alloc 79 align 8
free ac
ac = alloc 6
h = realloc h 0
free ap
q = realloc q 19
ap = alloc 4 align 4
bq = realloc bq 12
al = realloc al 16
free i
i = alloc 6
free ap
ap = alloc 1 align 8
am = realloc am 2
free bo
u = realloc u 4
bo = alloc 6 align 16
free r
r = realloc u 280
u = alloc 61 align 16
free bb
bb = alloc 125
free p
p = alloc 7 align 4
free bm
bm = realloc av 1
u = realloc u 24
bc = realloc bc 15
u = realloc u 20
av = alloc 0
free n
n = alloc 9 align 2
free x
x = alloc 6 align 4
bp = realloc bp 12
free ba
ba = alloc 8
free at
at = alloc 6 align 4
free al
b = realloc b 0
al = alloc 6
free u
ay = realloc ay 31
u = alloc 904
free av
av = realloc ad 38
ad = alloc 1 align 8
free a
a = realloc bp 24
bp = alloc 10 align 8
free al
k = realloc k 10
al = alloc 8 align 2
free bk
bk = alloc 0
free p
p = alloc 10 align 4
free aw
aw = alloc 136
bk = realloc bk 0
free bi
