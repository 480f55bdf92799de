freespace script 1
heap 16384 fit=next order=back coalescing=off granule=8
a = alloc 5
b = alloc 479 align 8
c = alloc 48
d = alloc 6 align 16
e = realloc d 471
d = alloc 8
f = alloc 60 align 2
g = alloc 23
h = alloc 32 align 4
c = realloc c 190
a = realloc a 13
i = alloc 479 align 16
j = alloc 2 align 4
i = realloc i 11
k = alloc 7 align 4
l = alloc 23
m = alloc 5 align 8
n = alloc 64 align 8
o = alloc 50
p = alloc 1
o = realloc o 100
q = alloc 7 align 8
r = alloc 40
s = alloc 23
t = alloc 548 align 8
u = alloc 41 align 2
v = alloc 115 align 16
w = alloc 47 align 16
x = alloc 8 align 8
i = realloc i 22
y = alloc 538
z = alloc 23 align 2
aa = alloc 2 align 2
ab = alloc 90
ac = alloc 205 align 16
p = realloc p 56
ad = alloc 18 align 16
ae = alloc 20
af = alloc 530 align 16
ag = alloc 3 align 2
ah = alloc 18 align 2
o = realloc o 200
ai = alloc 64
aj = alloc 2 align 16
ak = alloc 1 align 2
al = alloc 1 zeroed
am = alloc 106 align 8
an = alloc 479 align 4
ao = alloc 40 align 16
ap = alloc 4 align 2 zeroed
aq = alloc 76 align 4
ar = alloc 5 align 4
ad = realloc ad 0
as = alloc 48
at = alloc 1 align 8
au = alloc 48
y = realloc y 1
av = alloc 548
aw = alloc 548 align 2
ax = alloc 60 align 8
ay = alloc 147
az = alloc 155 align 8
ba = alloc 17 align 4
bb = alloc 22 align 4
bc = alloc 42 align 8
bd = alloc 23 align 2
be = alloc 24 align 8
bf = alloc 1
bg = alloc 35
bh = alloc 2
bi = alloc 40 align 8 zeroed
s = realloc s 11
t = realloc t 274
bj = alloc 6 align 8
free ay
ay = alloc 16
m = realloc m 10
free az
az = alloc 64
bh = realloc bh 4
ag = realloc ag 0
a = realloc a 1
free ae
ae = alloc 244
free b
ak = realloc ak 23
b = alloc 48 align 16
b = realloc b 7
free bd
bd = alloc 1
av = realloc av 1096
h = realloc h 43
free ad
ac = realloc ac 102
z = realloc z 23
ad = alloc 39 align 16
n = realloc n 48
free bb
h = realloc h 27
bb = alloc 548 align 16
ah = realloc ah 60
free ad
q = realloc q 0
z = realloc z 4
ad = alloc 1 align 16 zeroed
free ar
ar = alloc 23 align 8
h = realloc h 35
free c
ar = realloc ar 11
c = alloc 0 align 8
i = realloc i 32
free at
at = alloc 1 align 2
p = realloc p 63
ah = realloc ah 59
free az
av = realloc av 959
m = realloc m 10
az = alloc 6 align 8
free i
i = alloc 52 align 8
free bf
k = realloc k 14
bf = alloc 0 align 8
free d
d = alloc 11
free be
be = alloc 479 align 16
p = realloc p 56
i = realloc i 20
free ak
ak = alloc 2 align 2
free v
v = alloc 10 align 16
free m
m = alloc 7
y = realloc y 5
ac = realloc ac 102
free bg
bg = alloc 17
r = realloc r 479
k = realloc k 6
free t
t = alloc 1 align 16
free bd
bd = alloc 5 align 4
free h
h = alloc 32 zeroed
free az
az = alloc 17
x = realloc x 127
free av
av = alloc 486
free g
bb = realloc bb 274
al = realloc al 0
g = alloc 369
aq = realloc aq 152
bc = realloc bc 7
free t
t = alloc 2
h = realloc h 548
free bg
bg = alloc 479 align 4
free c
c = alloc 0
free g
g = alloc 1 align 4
a = realloc a 2
ap = realloc ap 3
free ab
ab = realloc f 61
f = alloc 25 align 4
am = realloc am 114
free v
ax = realloc ax 30
g = realloc g 0
ai = realloc ai 32
v = alloc 479 align 16
free b
ak = realloc ak 0
b = alloc 10
free ao
z = realloc z 3
ao = alloc 3 align 8 zeroed
ae = realloc ae 64
free bf
bf = alloc 1 align 16
free bd
bd = alloc 11 align 16
free bh
q = realloc q 21
bh = alloc 214 align 16
aw = realloc aw 544
free a
a = alloc 1 align 8
ax = realloc ax 2
free ba
c = realloc c 0
m = realloc m 23
ba = alloc 72 align 8
v = realloc v 471
free aq
bf = realloc bf 2
aq = alloc 1 align 8
ao = realloc ao 6
free c
ap = realloc ap 0
c = alloc 5
free ak
ae = realloc ae 72
ak = alloc 1
free ab
bd = realloc bd 68
ar = realloc ar 27
av = realloc av 15
ab = alloc 55 align 16
free ad
ad = alloc 25
free s
s = alloc 40 align 2
free d
d = realloc bb 12
bb = alloc 7
free av
av = alloc 479 align 8
free ao
ay = realloc ay 479
bj = realloc bj 1
ao = alloc 5 align 2
free v
v = alloc 1 align 16
free aa
aa = alloc 213
as = realloc as 1
free ad
ad = alloc 2 align 16
am = realloc am 36
free d
d = alloc 0 align 4
free aw
s = realloc s 36
aw = alloc 23
d = realloc d 0
o = realloc o 200
free be
ao = realloc ao 5
be = alloc 94 zeroed
ac = realloc ac 114
free ay
n = realloc n 40
ay = alloc 548 align 8
free ax
ax = alloc 4
free c
c = alloc 23 align 2
h = realloc h 540
g = realloc g 51
bb = realloc bb 17
aj = realloc aj 2
free ai
q = realloc q 1
r = realloc r 487
ai = alloc 548 align 4
free av
at = realloc at 0
av = alloc 41
free s
s = alloc 15
free ac
ac = alloc 119 align 4
i = realloc i 21
free ad
m = realloc m 0
ad = alloc 47
free h
h = alloc 150 align 16
free k
h = realloc h 134
k = alloc 5 align 4
bi = alloc 7
free ay
ay = alloc 7 align 2
bh = realloc bh 213
free as
g = realloc g 23
aj = realloc aj 2
as = alloc 548 align 4
free c
c = alloc 263
free m
m = alloc 2
free ag
ag = alloc 36 align 4
ar = realloc ar 13
free j
ab = realloc ab 49
j = alloc 10
y = realloc y 0
free j
j = alloc 5 align 4
free ab
ab = alloc 5 align 8
free be
be = alloc 4
s = realloc s 16
free z
z = alloc 24 align 8
free v
v = alloc 1
au = realloc au 56
free ax
aj = realloc aj 4
ax = alloc 68 align 4
v = realloc v 22
free az
az = alloc 40 align 4
free at
