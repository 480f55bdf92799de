freespace script 1
heap 16384 fit=first order=back
a = alloc 32 align 8 zeroed
b = alloc 0 align 256 zeroed
c = alloc 32 zeroed
d = alloc 736 align 2048 zeroed
e = alloc 1 zeroed
f = alloc 32 align 8 zeroed
g = alloc 72 zeroed
h = alloc 7 zeroed
i = alloc 16 zeroed
g = realloc g 7
j = alloc 7 align 64 zeroed
k = alloc 156 align 16 zeroed
l = alloc 13 align 16 zeroed
m = alloc 904 align 8 zeroed
n = alloc 49 zeroed
o = alloc 10 zeroed
p = alloc 1 align 2048 zeroed
q = alloc 24 align 512 zeroed
r = alloc 24 zeroed
j = realloc j 3
c = realloc c 1
s = alloc 24 align 256 zeroed
b = realloc b 0
f = realloc f 0
t = alloc 31 align 2048 zeroed
c = realloc c 17
u = alloc 0 align 32 zeroed
v = alloc 1 align 16 zeroed
w = alloc 2 zeroed
x = alloc 2 align 512 zeroed
y = alloc 6 align 64 zeroed
z = alloc 12 zeroed
a = realloc a 24
v = realloc v 2
aa = alloc 520 align 8 zeroed
ab = alloc 23 zeroed
ac = alloc 1 zeroed
ad = alloc 1 align 8 zeroed
ae = alloc 12 zeroed
af = alloc 24 align 64 zeroed
ag = alloc 28 align 64 zeroed
ah = alloc 129 align 1024 zeroed
ai = alloc 106 align 2048 zeroed
aj = alloc 211 zeroed
ak = alloc 7 zeroed
al = alloc 24 zeroed
am = alloc 40 zeroed
an = alloc 24 align 512 zeroed
ao = alloc 0 zeroed
ap = alloc 33 align 8 zeroed
aq = alloc 6 align 32 zeroed
ar = alloc 12 align 2048 zeroed
p = realloc p 8
l = realloc l 17
as = alloc 7 align 8 zeroed
at = alloc 4 align 8 zeroed
au = alloc 52 zeroed
av = alloc 7 zeroed
aw = alloc 24 zeroed
ax = alloc 1 align 2048 zeroed
ay = alloc 1 zeroed
az = alloc 1 align 8 zeroed
ba = alloc 4 zeroed
bb = alloc 3 zeroed
bc = alloc 17 zeroed
bd = alloc 3 zeroed
be = alloc 1 zeroed
free bd
free be
free k
free v
free ar
free d
free n
free ai
free az
free w
free z
free y
free ax
ax = alloc 7 zeroed
l = realloc l 17
ak = realloc ak 3
y = alloc 7 zeroed
z = alloc 1 align 256 zeroed
w = alloc 15 zeroed
az = alloc 1 align 4096 zeroed
ai = alloc 7 align 256 zeroed
n = alloc 581 zeroed
d = alloc 12 align 32 zeroed
r = realloc r 28
ar = alloc 28 align 8 zeroed
v = alloc 7 align 64 zeroed
t = realloc t 21
k = alloc 5 align 8 zeroed
be = alloc 487 zeroed
bd = alloc 6 align 64 zeroed
bd = realloc bd 0
bf = alloc 1 align 4096 zeroed
bg = alloc 0 align 16 zeroed
bh = alloc 4 zeroed
bi = alloc 0 zeroed
aa = realloc aa 528
l = realloc l 7
bj = alloc 0 zeroed
bk = alloc 8 align 16 zeroed
bl = alloc 7 zeroed
bm = alloc 7 align 32 zeroed
bn = alloc 28 align 64 zeroed
bo = alloc 1 zeroed
bp = alloc 88 zeroed
bq = alloc 7 align 32 zeroed
br = alloc 9 zeroed
bq = realloc bq 2
free q
t = realloc t 960
q = alloc 1 align 1024 zeroed
free z
z = alloc 617 align 64 zeroed
free ba
l = realloc l 3
bk = realloc bk 3
ba = realloc y 0
ac = realloc ac 0
y = alloc 7 align 16 zeroed
free g
g = alloc 1 align 256 zeroed
free a
a = alloc 3 zeroed
free bo
bo = alloc 101 align 32 zeroed
free aw
aw = alloc 2 align 8 zeroed
ai = realloc ai 3
free bf
bl = realloc bl 7
bf = alloc 7 zeroed
free bm
bm = alloc 6 zeroed
free af
h = realloc h 0
af = alloc 7 zeroed
free r
r = alloc 7 zeroed
ap = realloc ap 16
free z
z = alloc 16 align 1024 zeroed
free d
aq = realloc aq 22
d = alloc 448 zeroed
free ar
aw = realloc aw 6
ar = alloc 7 align 64 zeroed
free au
aq = realloc aq 15
au = alloc 65 align 2048 zeroed
ac = realloc ac 11
free ba
x = realloc x 2
ba = alloc 7 zeroed
o = realloc o 4
a = realloc a 6
free ad
ad = alloc 16 zeroed
ay = realloc ay 1
free ay
s = realloc s 28
j = realloc j 7
ay = alloc 7 align 16 zeroed
free s
s = alloc 32 zeroed
s = realloc s 28
ah = realloc ah 130
q = realloc q 17
free bc
ak = realloc ak 0
bc = alloc 8 align 256 zeroed
x = realloc x 6
free bo
bo = realloc bb 1
ak = realloc ak 1
aq = realloc aq 0
y = realloc y 24
aj = realloc aj 207
af = realloc af 3
bb = realloc aq 7
ax = realloc ax 3
av = realloc av 11
aq = alloc 28 zeroed
free f
f = alloc 7 align 256 zeroed
ae = realloc ae 4
free bh
an = realloc an 12
bh = alloc 779 zeroed
al = realloc al 25
bi = realloc bi 0
c = realloc c 33
free aq
aq = alloc 24 align 64 zeroed
free bk
bk = alloc 95 align 8 zeroed
free ac
ac = alloc 7 align 256 zeroed
free v
v = alloc 1 align 16 zeroed
free ai
k = realloc k 2
ai = alloc 9 zeroed
free bp
bp = alloc 24 align 512 zeroed
free l
l = alloc 3 align 64 zeroed
free bn
bn = alloc 3 align 4096 zeroed
free ai
ai = alloc 3 zeroed
free k
k = alloc 2 zeroed
ak = realloc ak 4
free av
av = realloc bd 24
bd = alloc 571 align 64 zeroed
ax = realloc ax 19
bj = realloc bj 0
free bn
bn = alloc 32 zeroed
free az
az = alloc 24 align 8 zeroed
free aa
aa = realloc bd 1142
bi = realloc bi 0
r = realloc r 7
bd = alloc 28 align 8 zeroed
free u
u = alloc 0 align 256 zeroed
bn = realloc bn 16
bm = realloc bm 555
free ay
ay = alloc 16 zeroed
bc = realloc bc 16
free bc
bc = alloc 8 zeroed
free at
at = alloc 27 align 256 zeroed
free ao
bq = realloc bq 4
ao = alloc 16 zeroed
free be
e = realloc e 5
be = alloc 1 zeroed
free l
l = alloc 1 align 16 zeroed
bi = realloc bi 0
free f
f = alloc 244 align 8 zeroed
free ba
ba = alloc 1 zeroed
bj = realloc bj 0
free ac
ac = alloc 0 align 32 zeroed
free d
d = alloc 8 zeroed
ad = realloc ad 8
ba = realloc ba 1
free as
as = alloc 135 zeroed
free ad
ag = realloc ag 230
ad = alloc 7 align 8 zeroed
free be
be = alloc 255 zeroed
ab = realloc ab 19
free s
s = alloc 7 align 8 zeroed
free ad
ad = alloc 7 zeroed
free v
v = alloc 20 align 8 zeroed
free k
k = alloc 150 align 32 zeroed
free al
al = realloc au 57
bd = realloc bd 24
au = alloc 7 zeroed
free k
al = realloc al 56
aa = realloc aa 1134
k = alloc 42 align 64 zeroed
free aa
aa = alloc 7 align 8 zeroed
ag = realloc ag 0
br = realloc br 1
c = realloc c 66
free ay
ay = alloc 32 align 16 zeroed
bd = realloc bd 510
free o
o = alloc 20 align 512 zeroed
e = realloc e 59
free az
az = alloc 28 align 512 zeroed
free ay
au = realloc au 14
ai = realloc ai 3
e = realloc e 118
ay = alloc 1 align 64 zeroed
free ah
ah = alloc 0 zeroed
free am
bi = realloc bi 520
am = alloc 0 zeroed
free bb
bb = alloc 412 zeroed
j = realloc j 0
free aw
