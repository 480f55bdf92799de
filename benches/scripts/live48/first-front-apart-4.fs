freespace script 1
heap 16384 fit=first order=front coalescing=off
a = alloc 68 align 16
b = alloc 14 align 8
c = alloc 106 align 2
d = alloc 260 align 16
e = alloc 49 align 16
f = alloc 21
g = alloc 1
h = alloc 13 align 16
i = alloc 217 align 4
j = alloc 31 align 8
k = realloc f 25
free a
a = alloc 8 align 16
f = alloc 8 align 4
l = alloc 99 align 8
m = alloc 5 align 16
n = alloc 260
o = alloc 2
p = alloc 12 align 16
q = alloc 41
r = alloc 1
s = alloc 5 align 8
t = alloc 33 align 2
u = alloc 25 align 4
l = realloc l 15
v = alloc 33 align 4
w = alloc 1
x = alloc 452 align 8
y = alloc 8 align 4
z = alloc 1
aa = alloc 5 align 8
ab = alloc 4 align 2
ac = alloc 32
ad = alloc 0 align 16
ae = alloc 8 align 16
r = realloc r 0
af = alloc 75 align 8
ag = alloc 0
ah = alloc 33 align 4
ai = alloc 28
aj = alloc 58
ak = alloc 0 align 8
al = alloc 2
am = alloc 217 align 8
an = alloc 14
ao = alloc 56
ap = alloc 55
aq = alloc 33 align 8
ar = alloc 1 align 4
as = alloc 16 align 8
free as
free ar
free aq
free ap
ap = alloc 57 align 8
aq = alloc 55
ar = alloc 0
as = alloc 16
at = alloc 1
au = alloc 8 align 4
av = alloc 3
aw = alloc 1 align 16
ax = alloc 8
ay = alloc 139 align 8
az = alloc 1 align 4
ba = alloc 4 align 8
bb = alloc 56
bc = alloc 11 align 8
bd = alloc 4
be = alloc 0
bf = alloc 4
bg = alloc 1 align 2
bh = alloc 418
bi = alloc 59 align 8
bj = alloc 1 align 4
bk = alloc 6 align 16
bl = alloc 11 align 8
bm = alloc 28 align 2
bn = alloc 14 align 4
bo = alloc 1 align 8
bp = alloc 26
bq = alloc 1
br = alloc 1 align 16
free br
bp = realloc bp 30
br = alloc 24
az = realloc az 5
free az
az = alloc 2
free az
be = realloc be 8
az = alloc 0
free az
bb = realloc bb 28
bp = realloc bp 31
az = alloc 191 align 8
free az
az = alloc 22 align 4
az = realloc az 107
free az
az = alloc 12 align 8
free az
az = alloc 452 align 2
free az
az = alloc 217
free az
ae = realloc ae 24
az = alloc 10 align 8
free az
az = alloc 10
free az
az = alloc 0
free az
az = alloc 32 align 4
at = realloc at 0
ak = realloc ak 5
free ak
ak = alloc 8 align 2
free ak
ak = alloc 4
free ak
ak = alloc 31
a = realloc a 4
d = realloc d 260
bo = realloc bo 0
free bo
a = realloc a 0
bo = alloc 5 align 2
free bo
w = realloc w 4
bo = alloc 4
free bo
bo = alloc 9 align 8
free bo
ap = realloc ap 1
bo = alloc 12
free bo
bo = alloc 5
free bo
bo = alloc 208 align 8
free bo
bo = alloc 62 align 8
free bo
bo = alloc 0 align 16
free bo
bo = alloc 4 align 8
free bo
bo = alloc 15 align 16
ba = realloc ba 4
bk = realloc bk 0
u = realloc u 12
free u
free be
free h
free m
free az
free bk
free p
free r
free q
free d
free k
free b
free i
free l
l = alloc 2
i = alloc 3 align 8
b = alloc 3
k = realloc ao 60
w = realloc w 1
at = realloc at 0
ao = alloc 16 align 2
d = alloc 56 align 2
q = alloc 252
r = alloc 0
aq = realloc aq 71
p = alloc 33
bk = realloc f 4
f = alloc 13 align 16
az = alloc 0 align 8
m = alloc 0 align 8
h = alloc 25
be = alloc 0
u = alloc 12 align 2
free br
br = alloc 8 align 4
free bo
am = realloc am 108
bo = alloc 22
free g
g = alloc 7 align 4
bq = realloc bq 0
ad = realloc ad 4
free bl
bl = alloc 4
ah = realloc ah 16
at = realloc at 0
as = realloc as 32
h = realloc h 25
free ao
ao = alloc 41 align 4
free ar
ar = alloc 1
s = realloc s 12
free t
t = alloc 19
free ag
av = realloc av 0
g = realloc g 14
ag = alloc 1
free bg
bg = alloc 1 align 8
free bk
bk = alloc 4 align 4
free f
f = alloc 63 align 8
free t
t = alloc 0 align 4
free n
c = realloc c 98
n = alloc 4 align 8
v = realloc v 34
free i
i = alloc 1
free k
k = alloc 4
free br
br = alloc 8 align 8
free q
q = alloc 24 align 8
free z
z = alloc 54
free at
at = alloc 8 align 16
free u
u = alloc 8 align 2
free z
z = alloc 4 align 8
free av
av = alloc 257 align 16
free u
u = alloc 4
free bc
bc = alloc 30 align 8
free g
g = alloc 1 align 16
free bb
bb = alloc 450 align 4
free v
v = alloc 3 align 8
free as
al = realloc al 2
as = alloc 25 align 8
free e
e = alloc 1 align 4
free ay
ay = alloc 5
bp = realloc bp 2
free l
l = alloc 282 align 2
x = realloc x 444
free at
at = alloc 9
free af
af = alloc 4 align 2
free r
r = alloc 152
free e
e = alloc 1 align 8
free c
q = realloc q 12
c = alloc 3
free y
free q
free v
free m
free az
free bk
free bg
free aq
free br
free d
free h
free ah
free bb
free bp
free bd
free u
u = alloc 127
bd = alloc 9 align 8
bp = alloc 11
bb = alloc 28 align 4
ah = alloc 4
h = alloc 41 align 2
d = alloc 148
br = alloc 16
z = realloc z 4
aq = alloc 15 align 16
bg = alloc 6 align 16
bk = alloc 3 align 8
az = alloc 0 align 16
bc = realloc bc 63
m = alloc 0
au = realloc au 9
ap = realloc ap 0
v = alloc 48
q = alloc 146 align 8
y = alloc 3 align 8
free y
y = alloc 2
free y
e = realloc e 257
bn = realloc bn 5
