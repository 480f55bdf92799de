freespace script 1
heap 16384 fit=first order=size-descending coalescing=off granule=8
a = alloc 5 align 8
b = alloc 1 align 8
c = alloc 168 align 16
d = alloc 168 align 8
e = alloc 40 align 8
f = alloc 168 align 8
g = alloc 80 align 8
h = alloc 78 align 8
i = alloc 8 align 8
j = alloc 137 align 8
k = alloc 1 align 8
l = alloc 1 align 16
m = alloc 1 align 8
l = realloc l 1
n = alloc 20 align 8
o = alloc 17 align 8
p = alloc 0 align 16
q = alloc 0 align 8
r = alloc 379 align 8
s = alloc 3 align 8
t = alloc 11 align 8
u = alloc 1 align 8
v = alloc 72 align 16
w = alloc 64 align 8
c = realloc c 3
x = alloc 2 align 8
y = alloc 9 align 16
e = realloc e 41
z = alloc 26 align 8
aa = alloc 4 align 8
ab = alloc 0 align 8
ac = alloc 20 align 8
ad = alloc 12 align 8
ae = alloc 0 align 16
af = alloc 16 align 16
ag = alloc 0 align 8
ah = alloc 1 align 8
ai = alloc 469 align 8
aj = alloc 0 align 8
ak = alloc 117 align 8
al = alloc 488 align 16
am = alloc 2 align 8
an = alloc 67 align 16
ao = alloc 20 align 8
ap = alloc 17 align 8
aq = alloc 3 align 8
ar = alloc 142 align 8
as = realloc a 0
a = alloc 27 align 8
at = alloc 16 align 8
au = alloc 168 align 16
av = alloc 64 align 8
e = realloc e 40
aw = alloc 13 align 16
ax = alloc 7 align 8
ay = alloc 0 align 8
az = alloc 5 align 8
ba = alloc 0 align 8
bb = alloc 5 align 8
bc = alloc 32 align 8
bd = alloc 3 align 16
be = alloc 0 align 8
bf = alloc 1 align 8
bg = alloc 0 align 8
bh = alloc 0 align 8
bi = alloc 64 align 8
bj = alloc 7 align 16
bk = alloc 55 align 8
bl = alloc 63 align 8
bm = alloc 1 align 8
bn = alloc 68 align 16
bo = alloc 22 align 8
bp = alloc 16 align 8
bn = realloc bn 60
bq = alloc 67 align 16
free h
h = alloc 82 align 8
free ac
ac = alloc 137 align 16
c = realloc c 0
free c
c = alloc 142 align 16
free z
z = alloc 31 align 8
free z
z = alloc 1 align 8
k = realloc k 64
bf = realloc bf 1
free y
y = alloc 1 align 8
free av
av = alloc 116 align 8
free au
au = alloc 379 align 8
free au
au = alloc 8 align 8
bl = realloc bl 126
ai = realloc ai 40
h = realloc h 74
free ax
ax = alloc 64 align 8
h = realloc h 4
free ak
ak = alloc 83 align 8
free aa
aa = alloc 20 align 8
free bj
bj = alloc 9 align 8
bi = realloc bi 64
bd = realloc bd 3
free at
at = alloc 36 align 16
az = realloc az 32
free p
p = alloc 9 align 8
free m
m = alloc 0 align 8
free o
ag = realloc ag 1
bc = realloc bc 36
bp = realloc bp 17
o = alloc 28 align 8
f = realloc f 152
free ah
ah = realloc u 0
ay = realloc ay 5
u = realloc g 96
bg = realloc bg 8
g = alloc 39 align 8
free aw
aw = alloc 51 align 8
free l
l = alloc 234 align 8
w = realloc w 80
free bg
bg = alloc 27 align 8
d = realloc d 164
free bk
bk = alloc 233 align 8
ax = realloc ax 16
free ay
ah = realloc ah 0
ay = alloc 252 align 8
free u
bf = realloc bf 1
u = alloc 16 align 8
bb = realloc bb 4
free af
af = alloc 3 align 8
az = realloc az 2
b = realloc b 9
bh = realloc bh 0
h = realloc h 3
r = realloc r 387
bb = realloc bb 2
bh = realloc bh 0
free aj
bq = realloc bq 2
am = realloc am 2
aj = alloc 3 align 8
free l
bq = realloc bq 4
bm = realloc bm 0
l = alloc 40 align 8
free az
az = alloc 63 align 8
free bo
bo = alloc 367 align 8
free bl
ax = realloc ax 15
bl = alloc 64 align 8
ai = realloc ai 56
free aw
aw = alloc 59 align 16
k = realloc k 48
free ak
ak = alloc 21 align 16
be = realloc be 0
free ag
ag = alloc 36 align 8
free bg
bg = alloc 16 align 8
free au
au = alloc 1 align 8
free bc
n = realloc n 15
bc = alloc 9 align 8
free d
d = alloc 40 align 8
au = realloc au 0
free am
am = alloc 170 align 8
bi = realloc bi 7
e = realloc e 20
ai = realloc ai 3
free at
at = alloc 16 align 16
free ap
bp = realloc bp 25
ax = realloc ax 4
e = realloc e 119
ap = alloc 65 align 8
f = realloc f 136
free o
p = realloc p 1
bo = realloc bo 368
o = alloc 56 align 8
free ax
ax = alloc 1 align 8
x = realloc x 1
ad = realloc ad 32
free o
o = alloc 0 align 8
j = realloc j 138
i = realloc i 25
free d
d = alloc 1 align 8
q = realloc q 1
p = realloc p 3
free aj
bo = realloc bo 360
j = realloc j 138
aj = alloc 4 align 8
free aa
bo = realloc bo 1
aa = alloc 7 align 8
v = realloc v 71
free ac
ac = alloc 64 align 8
bq = realloc bq 4
free am
am = alloc 27 align 8
g = realloc g 39
aa = realloc aa 1
free y
y = alloc 0 align 8
free s
bi = realloc bi 8
s = alloc 2 align 8
free y
i = realloc i 71
aq = realloc aq 6
y = alloc 1 align 8
k = realloc k 130
free bg
bg = alloc 28 align 8
bo = realloc bo 0
free an
an = alloc 0 align 8
l = realloc l 40
ak = realloc ak 23
au = realloc au 0
free bp
bp = alloc 1 align 8
free al
al = alloc 56 align 8
f = realloc f 2
ag = realloc ag 28
j = realloc j 138
free o
h = realloc h 160
o = alloc 1 align 8
free bo
bq = realloc bq 60
r = realloc r 386
ay = realloc ay 252
bo = alloc 71 align 16
g = realloc g 0
free bo
bd = realloc bd 6
bo = alloc 420 align 8
d = realloc d 5
bh = realloc bh 0
ah = realloc ah 0
m = realloc m 0
free bh
bh = alloc 8 align 8
free i
i = alloc 1 align 8
al = realloc al 56
free ba
at = realloc at 32
ba = alloc 50 align 16
p = realloc p 11
k = realloc k 131
free ag
d = realloc d 5
aa = realloc aa 0
ag = realloc bh 4
bj = realloc bj 3
bh = realloc r 91
r = alloc 195 align 16
free bb
bh = realloc bh 1
bb = alloc 32 align 16
free v
be = realloc be 0
v = alloc 0 align 16
free j
ag = realloc ag 8
bk = realloc bk 229
ah = realloc ah 0
b = realloc b 0
o = realloc o 0
al = realloc al 23
j = alloc 8 align 8
bq = realloc bq 30
free b
b = alloc 63 align 16
d = realloc d 0
bd = realloc bd 64
free b
b = alloc 0 align 8
free ar
ar = alloc 68 align 8
free aw
bm = realloc bm 0
aw = alloc 14 align 8
free bo
q = realloc q 2
