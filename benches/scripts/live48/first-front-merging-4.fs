freespace script 1
heap 16384 fit=first order=front
a = alloc 5
b = alloc 284
c = alloc 9
d = alloc 284 align 2
d = realloc d 288
e = alloc 284
f = alloc 72 align 16
g = alloc 284 align 8
h = alloc 3
i = alloc 1 align 4
j = alloc 284
k = alloc 4
l = alloc 8
m = alloc 4
n = alloc 284 align 4
o = alloc 284 align 16
p = alloc 7 align 8
q = alloc 28
r = alloc 1
s = alloc 4 align 8
t = alloc 284 align 8
u = alloc 124 align 4
v = alloc 284 align 16
w = alloc 284
a = realloc a 0
x = alloc 284 align 16
y = alloc 284 align 4
z = alloc 4
aa = alloc 124 align 4
ab = alloc 284
ac = alloc 284
ad = alloc 284
ae = alloc 8 align 16
af = alloc 3
ag = alloc 2 align 8
ah = alloc 260
ai = alloc 1 align 8
aj = alloc 1 align 8
ak = alloc 284
al = alloc 260
am = alloc 2 align 4
an = realloc ak 284
ak = alloc 284 align 2
ao = alloc 284
ap = alloc 5 align 8
aq = alloc 284 align 4
ar = alloc 284 align 8
as = alloc 137
at = alloc 284 align 8
au = alloc 1
av = alloc 284 align 8
aw = alloc 124 align 8
ax = alloc 36 align 4
ay = alloc 40
az = alloc 35 align 16
ba = alloc 128 align 16
bb = alloc 2 align 16
bc = alloc 255 align 2
bd = alloc 9 align 16
be = alloc 284
i = realloc i 0
bf = alloc 284 align 8
bg = alloc 284 align 16
bf = realloc bf 1
bh = alloc 242 align 16
free ax
ax = alloc 19 align 2
free g
ba = realloc ba 1
ax = realloc ax 38
g = alloc 29
free a
a = alloc 18
aa = realloc aa 62
a = realloc a 9
free x
x = alloc 284
free n
n = alloc 124 align 8
free an
ba = realloc ba 9
e = realloc e 2
an = alloc 21
free ab
ab = alloc 5 align 2
free aw
v = realloc v 284
aw = alloc 124
free ba
au = realloc au 2
ba = alloc 4 align 2
free ak
ak = alloc 1
free ay
ay = alloc 14
free ak
ak = realloc bd 1
bd = alloc 1
free an
s = realloc s 1
an = alloc 284 align 2
free f
f = alloc 124
free g
e = realloc e 69
g = alloc 4 align 4
free s
s = alloc 54 align 2
free au
au = alloc 19
free ai
be = realloc be 319
ai = alloc 3 align 8
az = realloc az 19
ap = realloc ap 4
free v
az = realloc az 19
v = alloc 284 align 8
free ac
ad = realloc ad 1
ac = alloc 4 align 16
free q
q = alloc 284 align 4
ak = realloc ak 2
free bh
bh = alloc 12
free h
h = alloc 4 align 2
free i
i = alloc 1 align 16
free az
az = alloc 284 align 8
a = realloc a 24
free ba
ba = alloc 1
free aw
aw = alloc 124 align 4
free h
h = alloc 124 align 2
free af
af = alloc 64 align 16
x = realloc x 249
f = realloc f 125
g = realloc g 0
ag = realloc ag 124
l = realloc l 1
free ax
j = realloc j 280
ax = alloc 124 align 16
free ai
ai = alloc 12 align 8
free be
be = alloc 1 align 8
free aj
aj = alloc 4
free ah
aj = realloc aj 8
ah = alloc 124 align 4
free av
av = alloc 31 align 2
free ar
v = realloc v 8
ar = alloc 7
ba = realloc ba 1
free au
au = alloc 4 align 8
free al
al = alloc 2
free o
o = alloc 1 align 16
ap = realloc ap 0
free i
an = realloc an 9
i = alloc 124 align 8
free bb
bb = alloc 4 align 16
free ao
ao = alloc 284 align 4
ah = realloc ah 1
free z
z = alloc 16 align 8
free ao
ao = alloc 124
free af
af = alloc 284 align 16
free al
aq = realloc aq 1
al = alloc 256 align 16
free bg
bg = alloc 3 align 2
j = realloc j 284
a = realloc a 28
free x
x = alloc 284
free bd
bd = alloc 6 align 4
free bh
bh = alloc 1 align 16
free l
l = alloc 4
free as
as = alloc 257 align 2
free p
p = alloc 284
bc = realloc bc 510
free az
ar = realloc ar 4
az = alloc 284 align 16
free bf
bf = alloc 120 align 4
free aa
aa = alloc 284 align 2
free bb
bb = alloc 1 align 4
free p
p = alloc 5 align 8
free d
d = alloc 53
free at
bh = realloc bh 1
at = alloc 124 align 2
free bc
bc = alloc 65
free ae
au = realloc au 1
b = realloc b 142
ae = alloc 4 align 16
ar = realloc ar 2
free e
e = alloc 3
free a
a = alloc 136 align 8
free l
l = alloc 284
free bf
bf = alloc 34 align 8
free l
l = alloc 127 align 4
free x
x = alloc 35
free u
u = alloc 284 align 4
free u
u = alloc 4 align 2
free bb
bb = alloc 36
free bf
bf = alloc 1 align 16
ax = realloc ax 116
free bf
bf = realloc z 16
ag = realloc ag 62
ax = realloc ax 117
h = realloc h 1
z = alloc 36
free ac
bh = realloc bh 4
ac = alloc 284
be = realloc be 9
free z
aq = realloc aq 6
z = alloc 4 align 8
free ac
ac = alloc 3
ag = realloc ag 1
aj = realloc aj 15
aw = realloc aw 4
au = realloc au 29
free m
m = alloc 84 align 8
free u
u = alloc 256 align 8
free ao
ao = alloc 1
free x
bh = realloc bh 2
x = alloc 4
b = realloc b 1
al = realloc al 224
free a
a = alloc 63
free ba
ba = alloc 124 align 8
ar = realloc ar 235
free ba
ba = alloc 4
free y
y = alloc 284 align 16
be = realloc be 4
free s
s = alloc 248
free c
c = alloc 4 align 16
free b
c = realloc c 2
b = alloc 284
free av
ai = realloc ai 12
av = alloc 284
e = realloc e 3
free au
au = alloc 124
free ae
d = realloc d 49
ae = alloc 284
b = realloc b 284
free ap
bd = realloc bd 1
ap = realloc z 182
z = alloc 0
free bg
bd = realloc bd 5
bg = alloc 4 align 8
free n
bd = realloc bd 17
n = alloc 284 align 8
free c
c = alloc 256 align 16
free k
k = alloc 4 align 8
