freespace script 1
heap 16384 fit=best order=size-ascending granule=8
a = alloc 39 align 8
free a
a = alloc 40 align 8
b = alloc 7 align 16
c = alloc 8 align 8
c = realloc c 8
d = alloc 8 align 8
free a
free d
free c
free b
b = alloc 31 align 8
free b
b = alloc 15 align 8
c = alloc 15 align 16
d = alloc 117 align 8
a = alloc 56 align 16
e = alloc 1 align 8
f = alloc 0 align 8
g = alloc 0 align 8
g = realloc g 4
h = alloc 1 align 8
i = alloc 24 align 8
j = alloc 3 align 16
k = alloc 49 align 8
l = alloc 24 align 8
a = realloc a 112
free b
free a
a = alloc 1 align 16
free k
k = realloc a 2
a = alloc 48 align 8
b = alloc 5 align 8
m = alloc 40 align 8
n = alloc 0 align 8
o = alloc 31 align 8
p = alloc 90 align 8
q = alloc 32 align 8
free j
j = alloc 15 align 16
r = alloc 15 align 8
s = alloc 117 align 16
t = alloc 9 align 8
u = alloc 8 align 8
v = alloc 120 align 8
w = alloc 64 align 8
x = alloc 0 align 8
t = realloc t 18
y = alloc 29 align 8
free q
q = alloc 24 align 16
z = alloc 17 align 8
aa = alloc 8 align 8
ab = alloc 120 align 8
ac = alloc 5 align 8
ad = alloc 2 align 8
ae = alloc 55 align 16
af = alloc 8 align 8
free y
y = alloc 0 align 8
ag = realloc l 48
l = alloc 8 align 16
ah = alloc 48 align 8
ai = alloc 190 align 8
aj = alloc 4 align 16
ak = alloc 48 align 8
free af
af = alloc 8 align 16
al = alloc 40 align 8
am = alloc 4 align 8
an = alloc 0 align 16
ao = alloc 24 align 8
j = alloc 103 align 16
free ak
free j
free an
free am
free al
free af
free aj
free ai
ai = alloc 3 align 8
ah = realloc ah 8
free ai
ai = alloc 31 align 16
free ah
ah = alloc 56 align 8
free ai
free ah
ah = alloc 7 align 16
ai = alloc 17 align 8
aj = alloc 2 align 8
af = alloc 107 align 16
al = alloc 13 align 8
p = realloc p 90
am = alloc 31 align 8
an = alloc 136 align 16
free l
n = alloc 31 align 16
l = alloc 48 align 8
j = alloc 31 align 16
free an
an = alloc 48 align 8
ak = alloc 48 align 8
ap = alloc 56 align 8
aq = alloc 63 align 8
ac = alloc 2 align 8
ar = alloc 14 align 8
as = alloc 15 align 8
at = alloc 117 align 16
free j
j = alloc 33 align 16
au = alloc 5 align 8
av = alloc 13 align 8
aw = alloc 2 align 16
ax = alloc 1 align 8
ay = alloc 1 align 8
az = alloc 15 align 8
ba = alloc 1 align 8
bb = alloc 4 align 8
free at
free bb
bb = alloc 48 align 8
at = alloc 132 align 8
bc = alloc 1 align 8
bd = alloc 112 align 8
free ba
ba = alloc 8 align 16
be = alloc 112 align 8
free bd
bd = alloc 8 align 8
bf = alloc 72 align 8
bg = alloc 47 align 8
bh = alloc 229 align 8
bi = alloc 8 align 16
bj = alloc 1 align 16
bk = alloc 8 align 8
bl = alloc 1 align 16
bm = alloc 90 align 8
bn = alloc 29 align 16
bo = alloc 0 align 16
bp = alloc 5 align 16
bq = alloc 56 align 8
br = alloc 15 align 8
free be
free bq
free bp
free bo
free bn
free bm
bm = alloc 1 align 16
free bm
bm = alloc 87 align 8
bn = alloc 48 align 8
bo = alloc 102 align 8
free bo
free bn
free bm
free bl
free bk
bk = alloc 14 align 16
bl = alloc 9 align 8
free bl
free br
free bk
free bj
bj = alloc 4 align 8
bk = alloc 0 align 8
br = alloc 0 align 8
free ag
free d
free n
free x
free au
free ay
free y
y = alloc 106 align 16
free y
y = alloc 1 align 16
free t
free bc
bc = alloc 84 align 16
t = alloc 0 align 16
ay = alloc 8 align 8
au = alloc 7 align 8
x = alloc 8 align 8
free e
e = alloc 156 align 8
n = alloc 8 align 16
d = realloc v 2
v = alloc 72 align 16
ag = alloc 128 align 8
bl = alloc 60 align 8
bk = realloc bk 8
bm = alloc 1 align 8
o = realloc o 120
bn = alloc 4 align 8
free bb
bb = alloc 64 align 16
bo = alloc 102 align 16
bp = alloc 6 align 16
free bi
free bp
free bo
free bb
free o
free bk
free ag
free v
free d
d = alloc 0 align 8
free e
e = alloc 2 align 16
v = alloc 0 align 8
free d
free v
bh = realloc bh 114
v = alloc 31 align 8
free e
e = alloc 0 align 8
d = alloc 16 align 8
ag = alloc 31 align 8
bk = alloc 7 align 8
o = alloc 11 align 8
bb = alloc 60 align 8
bo = alloc 32 align 8
free v
v = alloc 25 align 16
bp = alloc 5 align 8
free bo
free bp
free v
v = alloc 4 align 8
bp = alloc 8 align 16
bo = alloc 0 align 8
bi = alloc 20 align 8
bq = alloc 1 align 8
free ag
free bp
free h
free at
free q
free j
free bl
free bj
free ar
free g
free bc
free c
free bh
free ba
free as
free l
free ah
free bi
free ao
free r
free u
free t
free ay
free x
free ac
free ad
free bo
free bm
free af
free az
free al
free a
free bk
free i
free o
free y
free bb
free aa
free z
free aj
free aq
free b
free n
free bn
free f
free bd
free au
free ab
free w
free p
free an
free ax
free bf
free e
free av
free ak
free br
free ap
free d
free aw
free bg
free am
am = alloc 23 align 8
free ae
free ai
k = realloc k 40
free am
free k
free s
free bq
free v
free m
m = alloc 46 align 8
free m
m = alloc 16 align 16
v = alloc 56 align 8
free v
v = realloc m 1
free v
v = alloc 1 align 8
m = alloc 2 align 8
bq = alloc 40 align 8
s = alloc 6 align 16
k = alloc 6 align 16
am = alloc 2 align 8
ai = alloc 6 align 16
ae = alloc 16 align 8
bg = alloc 4 align 8
aw = alloc 56 align 8
d = alloc 3 align 8
ap = alloc 64 align 8
free k
free bq
free bg
free ap
free aw
free m
m = alloc 56 align 8
aw = alloc 1 align 8
ap = alloc 30 align 8
bg = alloc 1 align 16
bq = alloc 0 align 8
k = alloc 194 align 8
br = alloc 0 align 8
ak = alloc 4 align 8
av = alloc 19 align 8
e = alloc 1 align 16
bf = alloc 5 align 16
ax = alloc 8 align 8
free e
e = alloc 60 align 16
free aw
free ax
free k
free ak
free ap
free s
s = alloc 24 align 16
ap = alloc 16 align 16
ak = alloc 6 align 16
k = alloc 5 align 8
free av
av = alloc 4 align 16
ax = alloc 136 align 8
aw = alloc 6 align 8
an = alloc 48 align 8
p = alloc 24 align 8
free e
free bf
an = alloc 52 align 8
bf = alloc 64 align 16
free v
free bf
free an
free ax
free av
free ak
ak = alloc 12 align 8
free ap
ap = alloc 56 align 16
av = alloc 115 align 8
ax = alloc 4 align 8
an = alloc 3 align 16
free ak
free an
an = alloc 1 align 8
ak = alloc 24 align 8
bf = alloc 3 align 8
v = alloc 3 align 8
ak = realloc ak 24
e = alloc 32 align 8
free ax
ax = alloc 5 align 8
w = alloc 40 align 8
ab = alloc 48 align 8
free e
e = alloc 35 align 8
free ab
ab = alloc 8 align 8
au = alloc 1 align 16
am = realloc am 2
free e
e = alloc 0 align 8
free am
am = alloc 3 align 8
bd = alloc 24 align 8
bq = realloc bq 63
f = alloc 1 align 8
bn = alloc 132 align 8
free e
free bn
bn = alloc 6 align 8
e = alloc 17 align 16
n = alloc 1 align 8
b = alloc 127 align 16
aq = alloc 16 align 8
free f
free aq
aq = alloc 12 align 16
f = alloc 4 align 8
free b
b = alloc 32 align 8
free f
f = alloc 8 align 8
aj = alloc 0 align 8
z = alloc 9 align 8
aa = alloc 4 align 16
free b
b = alloc 1 align 8
free aa
aa = alloc 8 align 8
bb = realloc aq 6
aq = alloc 5 align 8
y = alloc 1 align 16
o = alloc 116 align 8
free b
free o
o = alloc 1 align 16
am = alloc 1 align 8
free y
free aq
free bb
free z
free aj
aj = alloc 222 align 8
z = alloc 5 align 8
bb = alloc 40 align 8
aq = alloc 24 align 8
y = alloc 9 align 16
b = alloc 60 align 16
i = alloc 32 align 8
bk = alloc 24 align 8
a = alloc 8 align 8
al = alloc 6 align 8
az = alloc 3 align 16
af = alloc 34 align 8
free af
af = alloc 18 align 8
bm = alloc 32 align 8
bo = alloc 49 align 8
ad = alloc 32 align 8
ac = alloc 1 align 8
x = alloc 4 align 8
ay = alloc 13 align 8
free ay
ay = alloc 72 align 16
t = alloc 48 align 8
u = alloc 48 align 8
free u
u = alloc 1 align 8
r = alloc 72 align 8
ao = alloc 2 align 8
bi = alloc 41 align 8
aj = realloc aj 16
free aj
aj = alloc 2 align 8
d = realloc d 48
ah = alloc 17 align 16
l = alloc 128 align 8
as = alloc 64 align 8
ba = alloc 55 align 8
bh = alloc 8 align 8
c = alloc 56 align 16
free c
c = alloc 28 align 16
bc = alloc 8 align 16
g = alloc 55 align 16
ar = alloc 40 align 16
bj = alloc 63 align 8
bl = alloc 24 align 16
j = alloc 57 align 16
q = alloc 25 align 8
at = alloc 55 align 8
h = alloc 48 align 8
bp = alloc 65 align 8
ag = alloc 16 align 8
free ag
free bp
free h
h = alloc 4 align 8
free h
free at
free q
q = alloc 0 align 8
free am
free q
free j
free bl
free bj
free ar
free g
free bc
bc = alloc 12 align 8
g = alloc 2 align 16
ar = alloc 8 align 16
ai = realloc ai 9
bj = alloc 0 align 16
free c
c = alloc 128 align 16
bl = alloc 32 align 8
j = alloc 229 align 8
free l
free y
free m
free bg
free as
free ab
ab = alloc 32 align 8
free bj
free ab
free bh
free ba
free g
g = alloc 57 align 8
ba = alloc 57 align 8
bh = alloc 32 align 16
ab = alloc 128 align 8
free j
j = alloc 28 align 8
bj = alloc 41 align 8
as = alloc 32 align 16
bg = alloc 31 align 16
m = alloc 157 align 8
free ab
free m
m = alloc 7 align 16
ab = alloc 100 align 8
free bg
bg = alloc 176 align 8
y = alloc 24 align 8
l = alloc 20 align 16
q = alloc 9 align 16
am = alloc 6 align 16
at = alloc 1 align 8
free ab
ab = alloc 7 align 8
bh = realloc bh 98
h = alloc 40 align 8
bp = alloc 28 align 8
ag = alloc 2 align 8
be = realloc b 1
free at
free be
free bp
bp = alloc 5 align 8
free h
free bp
f = realloc f 4
free bh
e = realloc e 19
free f
f = alloc 16 align 16
free ax
free t
free m
free bl
free p
free as
as = alloc 0 align 8
p = alloc 1 align 8
bl = alloc 63 align 16
m = alloc 56 align 8
t = alloc 56 align 8
ax = alloc 0 align 16
bh = alloc 8 align 8
free bq
bq = alloc 16 align 16
bp = alloc 27 align 8
h = alloc 4 align 8
free ae
ae = alloc 1 align 16
be = alloc 65 align 8
at = alloc 16 align 16
bf = realloc bf 5
free p
bn = alloc 0 align 8
free bm
bm = alloc 8 align 8
free bl
free ai
free u
u = alloc 4 align 16
free br
free u
u = alloc 9 align 8
free ae
free an
free s
free ad
free g
g = alloc 6 align 8
ad = alloc 56 align 8
s = alloc 48 align 8
an = alloc 2 align 8
ae = alloc 7 align 8
free ao
ao = alloc 4 align 8
br = alloc 20 align 8
ai = alloc 24 align 16
bl = alloc 0 align 16
free k
k = alloc 0 align 16
p = alloc 24 align 16
free ag
free ar
free ao
ao = alloc 0 align 16
ap = realloc ap 57
free an
free bj
free ad
free at
free h
a = realloc a 7
bh = realloc bh 24
free af
free be
free bc
free r
free bi
free j
free ac
free al
free bg
free bm
free l
l = alloc 56 align 8
o = realloc o 9
bm = alloc 56 align 8
bg = alloc 0 align 16
al = alloc 32 align 8
free s
s = alloc 8 align 8
free aj
aj = alloc 72 align 8
free p
p = alloc 7 align 8
ac = alloc 62 align 8
j = alloc 65 align 16
ab = realloc ab 14
free m
free bl
free a
free ba
free j
free g
free s
free n
n = alloc 93 align 16
s = alloc 17 align 8
g = alloc 0 align 8
j = alloc 1 align 8
ba = alloc 8 align 8
a = alloc 56 align 16
p = alloc 148 align 16
bl = alloc 24 align 16
free ap
ap = alloc 120 align 8
m = alloc 229 align 8
bi = alloc 16 align 16
r = alloc 48 align 8
bc = alloc 8 align 8
be = alloc 16 align 8
af = alloc 3 align 16
h = alloc 1 align 8
at = alloc 1 align 16
free bk
free ap
free bg
free ab
free bo
free af
free g
g = alloc 56 align 8
af = alloc 4 align 8
bo = alloc 63 align 8
ab = alloc 13 align 8
bg = alloc 16 align 8
ap = alloc 40 align 8
bk = alloc 31 align 8
ad = alloc 56 align 8
bj = alloc 56 align 8
an = alloc 17 align 8
free bo
bo = alloc 40 align 16
free c
c = alloc 8 align 16
ar = alloc 0 align 8
free bk
bk = alloc 16 align 8
ag = alloc 65 align 16
b = alloc 1 align 8
free bk
free l
free g
free h
h = alloc 9 align 8
free be
be = alloc 3 align 8
free m
free a
free av
av = alloc 2 align 8
a = alloc 16 align 8
free y
free aa
aa = alloc 17 align 8
free aw
free aa
free o
free ax
free bl
free bc
bc = alloc 4 align 8
bl = alloc 8 align 8
bm = realloc bm 64
ax = alloc 40 align 8
o = alloc 121 align 8
aa = alloc 79 align 8
free az
az = alloc 0 align 8
aw = alloc 24 align 8
y = alloc 98 align 8
m = alloc 6 align 8
g = alloc 56 align 8
l = alloc 46 align 8
free ag
free be
be = alloc 24 align 8
free g
free bb
free as
free aq
free n
free bl
bl = alloc 122 align 8
free j
free ah
free ae
ae = alloc 19 align 8
ah = alloc 72 align 8
j = alloc 128 align 8
free br
br = alloc 24 align 8
free ax
d = realloc d 48
ax = alloc 40 align 8
n = alloc 122 align 8
aq = alloc 24 align 16
an = realloc an 0
free v
v = alloc 1 align 8
as = alloc 10 align 8
bb = alloc 8 align 8
g = alloc 0 align 8
ag = alloc 16 align 16
v = realloc v 5
free p
free g
free bb
free as
free ag
free n
free ax
free d
free ae
i = realloc i 54
ae = alloc 41 align 16
d = alloc 4 align 16
ax = alloc 5 align 8
n = alloc 128 align 8
ag = alloc 24 align 8
free ag
ag = alloc 40 align 8
as = alloc 15 align 8
bb = alloc 0 align 8
g = alloc 43 align 8
free g
g = alloc 24 align 16
p = alloc 138 align 8
free p
free g
free bb
free as
free ag
free n
n = alloc 8 align 16
free n
bo = realloc bo 56
free bo
bo = alloc 39 align 16
n = alloc 0 align 8
ag = alloc 0 align 8
free ag
free n
free bo
bo = alloc 6 align 8
free bo
bo = alloc 0 align 8
free bo
free d
d = alloc 6 align 16
free d
free r
free j
free bh
free ae
ae = alloc 4 align 8
bh = alloc 24 align 8
j = alloc 24 align 16
r = alloc 72 align 8
d = alloc 0 align 8
bo = alloc 40 align 8
n = alloc 95 align 8
ag = alloc 31 align 8
as = alloc 2 align 8
bb = alloc 39 align 8
g = alloc 6 align 8
p = alloc 79 align 8
free ac
free ae
free t
t = alloc 3 align 8
ae = alloc 52 align 8
p = realloc p 16
ae = realloc ae 104
free bg
free ai
free k
k = alloc 104 align 16
free a
a = alloc 24 align 8
ai = alloc 2 align 8
free bj
free y
free ao
free bp
free ar
free bc
bc = alloc 0 align 8
free az
az = alloc 52 align 8
free bf
bf = alloc 1 align 8
ar = alloc 24 align 8
aq = realloc aq 27
bp = alloc 136 align 8
free d
free ab
free af
free bi
free aq
free a
free g
free ay
ay = alloc 60 align 8
free n
n = alloc 24 align 8
free bm
bm = alloc 27 align 8
g = alloc 0 align 8
a = alloc 8 align 8
free au
free h
h = alloc 104 align 8
free h
h = alloc 204 align 16
au = alloc 0 align 8
aq = alloc 107 align 16
bi = alloc 9 align 8
free o
o = alloc 6 align 8
af = alloc 16 align 8
free k
k = alloc 6 align 16
ab = alloc 48 align 16
free o
o = alloc 0 align 8
d = alloc 8 align 8
ao = alloc 56 align 8
y = alloc 48 align 8
bj = alloc 4 align 16
bg = alloc 24 align 8
ac = alloc 128 align 8
bk = alloc 8 align 16
free bk
free ar
ar = alloc 16 align 8
free at
free az
n = realloc n 12
free au
free y
free bf
bf = alloc 1 align 8
free bh
free s
s = alloc 56 align 8
free ay
free bc
free av
free l
free af
ag = realloc ag 32
af = alloc 33 align 16
free al
al = alloc 8 align 8
l = alloc 204 align 8
x = realloc x 64
free ao
ao = alloc 24 align 8
av = alloc 8 align 8
bc = alloc 1 align 16
ay = alloc 0 align 8
free bm
bm = alloc 1 align 16
bh = alloc 12 align 8
y = alloc 1 align 8
au = alloc 1 align 8
az = alloc 229 align 16
at = alloc 2 align 8
free t
free y
free d
free h
free an
free ac
free u
u = alloc 54 align 8
ac = alloc 12 align 8
free bj
bj = alloc 0 align 8
an = alloc 1 align 8
free m
m = alloc 56 align 8
free as
free au
free b
free bb
free bn
bn = alloc 9 align 8
bb = alloc 40 align 16
b = alloc 1 align 8
free ap
ap = alloc 4 align 8
free aj
free ag
ag = alloc 55 align 8
free ad
ad = alloc 79 align 16
free o
free be
bb = realloc bb 24
be = alloc 47 align 8
o = alloc 0 align 8
aj = alloc 3 align 8
free p
p = alloc 3 align 8
au = alloc 136 align 16
as = alloc 40 align 8
free ak
ak = alloc 0 align 8
h = alloc 4 align 8
free be
be = alloc 72 align 8
d = alloc 4 align 8
bc = realloc bc 1
y = alloc 1 align 8
t = alloc 3 align 16
bk = alloc 3 align 16
free n
ar = realloc ar 18
free ay
free ag
ag = alloc 156 align 8
ay = alloc 1 align 8
d = realloc d 20
n = alloc 0 align 8
free ad
free an
free w
free o
free b
free bi
free bd
free ag
free at
free bn
bn = alloc 24 align 8
at = alloc 39 align 8
ag = alloc 16 align 8
bd = alloc 32 align 8
bi = alloc 33 align 8
b = alloc 7 align 16
o = alloc 57 align 8
free al
al = alloc 4 align 8
w = alloc 229 align 16
an = alloc 0 align 8
a = realloc a 4
free an
free e
free az
free bq
bq = alloc 33 align 16
free t
t = alloc 7 align 8
az = alloc 5 align 8
free at
at = realloc s 49
free n
am = realloc am 0
free l
l = realloc bl 137
free q
free bh
free bg
free p
p = alloc 68 align 8
bg = alloc 15 align 8
free u
free v
v = alloc 32 align 8
u = alloc 40 align 8
bh = alloc 64 align 16
free bd
free as
as = alloc 7 align 8
bd = alloc 8 align 8
free bm
bm = alloc 1 align 8
q = alloc 33 align 16
bl = alloc 16 align 8
n = alloc 1 align 8
s = alloc 1 align 8
free be
be = alloc 43 align 8
e = alloc 229 align 8
free s
s = alloc 1 align 8
an = alloc 6 align 16
free ax
ax = alloc 16 align 8
free j
free ac
free ap
free ar
free bq
free r
free bh
free bg
free v
free bb
free o
free al
free n
free c
free p
free ba
ba = alloc 28 align 8
p = alloc 16 align 16
c = alloc 52 align 8
n = alloc 229 align 8
al = alloc 72 align 8
o = alloc 31 align 16
free w
free o
free al
free n
n = alloc 8 align 16
al = alloc 64 align 8
free c
c = alloc 1 align 16
o = alloc 136 align 16
w = alloc 1 align 16
b = realloc b 2
bb = alloc 28 align 8
v = alloc 6 align 8
bg = alloc 16 align 8
free al
br = realloc br 1
al = alloc 7 align 16
free bg
bg = alloc 0 align 8
bh = alloc 1 align 8
r = alloc 1 align 8
bq = alloc 7 align 16
free al
al = alloc 32 align 16
ar = alloc 65 align 8
free bq
bq = alloc 56 align 16
free ar
ak = alloc 41 align 16
ar = alloc 32 align 8
ap = alloc 9 align 16
ac = alloc 2 align 8
j = alloc 36 align 8
free bq
free j
free ac
ac = alloc 17 align 8
free ap
free ac
free ar
free ak
ak = alloc 1 align 8
free r
free ak
free bh
v = realloc v 12
free bg
bg = alloc 0 align 8
bh = alloc 32 align 16
ak = alloc 64 align 16
o = realloc o 144
free v
v = alloc 12 align 8
r = alloc 0 align 8
free o
o = alloc 25 align 8
c = realloc c 9
ar = alloc 126 align 16
ac = alloc 24 align 8
ap = alloc 0 align 8
free r
free ap
free ac
free ar
free c
free v
free bh
free bg
free bb
free b
b = alloc 201 align 8
bb = alloc 156 align 8
bg = alloc 0 align 8
bh = alloc 135 align 8
v = alloc 2 align 8
c = alloc 3 align 8
ar = alloc 1 align 8
ac = alloc 2 align 16
free ak
free ac
ac = alloc 24 align 16
ak = alloc 48 align 16
ap = alloc 0 align 8
ax = realloc ax 0
bj = realloc bj 1
r = alloc 24 align 8
j = alloc 1 align 16
bq = alloc 128 align 8
ad = alloc 40 align 8
k = realloc k 14
free ar
free k
k = alloc 0 align 8
free bq
free k
k = alloc 18 align 8
free j
free k
free r
r = alloc 54 align 16
free bj
free r
free ak
ak = alloc 40 align 16
r = alloc 6 align 8
bj = alloc 20 align 8
k = alloc 56 align 16
j = alloc 24 align 8
free ac
ac = realloc bh 24
bh = alloc 1 align 8
bq = alloc 98 align 8
ar = alloc 22 align 8
free j
j = alloc 1 align 8
free ar
free j
free bq
bq = alloc 4 align 8
free bh
free bq
free ac
ac = alloc 8 align 16
free bj
free ac
free r
free ak
free c
free v
free k
free bg
free bb
bb = alloc 4 align 8
bg = alloc 6 align 8
k = alloc 28 align 8
v = alloc 9 align 8
c = alloc 27 align 8
ak = alloc 4 align 8
ba = realloc ba 1
free b
b = alloc 64 align 16
r = alloc 40 align 16
ac = alloc 63 align 8
bj = alloc 120 align 16
v = realloc v 10
bq = alloc 3 align 16
bh = alloc 32 align 8
j = alloc 1 align 16
av = realloc av 4
free ba
free av
free bh
free bq
bq = alloc 74 align 16
free ap
free i
free h
free aa
free ag
free ay
free bp
free af
af = alloc 25 align 8
bp = alloc 4 align 8
free bm
bm = alloc 40 align 8
ay = alloc 24 align 8
ag = alloc 0 align 8
ak = realloc ak 8
aa = alloc 39 align 8
free ai
ai = alloc 6 align 16
aj = realloc aj 11
o = realloc o 50
h = alloc 5 align 8
i = alloc 129 align 8
ap = alloc 17 align 16
bh = alloc 8 align 16
free s
free ag
ag = alloc 12 align 16
s = alloc 12 align 8
av = alloc 24 align 16
free n
free an
free at
free u
free bd
free bh
free ad
free bl
free l
l = alloc 4 align 8
bl = alloc 0 align 8
free aw
aw = alloc 229 align 16
ad = realloc f 16
f = alloc 129 align 8
bh = alloc 8 align 8
bd = alloc 2 align 8
free bq
bq = alloc 2 align 8
u = alloc 7 align 8
at = alloc 63 align 8
free r
at = realloc at 126
r = alloc 0 align 8
free al
free u
u = alloc 19 align 8
al = alloc 65 align 8
bf = realloc bf 2
free i
free f
free as
as = alloc 16 align 8
f = alloc 20 align 8
free aq
aq = alloc 0 align 8
i = alloc 29 align 8
an = alloc 9 align 16
n = alloc 34 align 16
i = realloc i 72
ba = alloc 36 align 8
free at
at = alloc 7 align 8
ar = alloc 1 align 16
free t
free al
free ah
free am
free u
ax = alloc 0 align 8
free af
free bc
bc = alloc 12 align 8
af = alloc 0 align 8
free j
free au
au = alloc 64 align 8
free ba
ba = alloc 120 align 8
free aw
free aq
free q
free l
free ao
ao = alloc 8 align 8
free bq
bq = alloc 0 align 16
l = alloc 0 align 8
q = alloc 64 align 8
aq = alloc 1 align 16
aw = alloc 6 align 16
j = alloc 132 align 8
free bp
bp = alloc 12 align 8
u = alloc 12 align 16
am = alloc 8 align 8
free x
free bc
bc = alloc 31 align 8
x = alloc 48 align 8
ah = alloc 1 align 16
al = alloc 2 align 8
t = alloc 52 align 16
free j
f = realloc f 28
free e
e = alloc 34 align 8
free p
free x
x = alloc 39 align 16
free bg
bg = alloc 29 align 8
free ay
free bp
bp = alloc 12 align 8
free am
free bm
free u
u = alloc 102 align 16
free bn
bn = alloc 64 align 8
free s
s = realloc bk 11
free bd
free br
free be
free u
u = alloc 0 align 8
be = alloc 59 align 8
br = alloc 39 align 8
bd = alloc 48 align 8
free bj
bj = alloc 28 align 16
bk = alloc 128 align 16
bm = alloc 0 align 8
am = alloc 16 align 16
ay = alloc 1 align 16
free af
free bg
free ap
free ay
free ao
free q
free ba
free f
free am
am = alloc 128 align 8
f = alloc 16 align 8
bp = realloc bp 8
ba = alloc 12 align 16
q = alloc 1 align 8
ao = alloc 32 align 8
ay = alloc 8 align 8
free ai
ai = alloc 72 align 8
free bh
bd = realloc bd 24
free bk
free am
free b
b = alloc 5 align 16
free b
b = alloc 56 align 8
am = alloc 20 align 8
bk = alloc 181 align 8
bh = alloc 20 align 8
ap = alloc 48 align 8
bg = alloc 9 align 16
af = alloc 229 align 16
au = realloc au 4
free i
free ag
free ad
free bi
free bj
free bl
free al
free aw
free bn
free aj
aj = realloc aq 78
free v
free aj
free ax
free av
free e
free bm
bm = alloc 12 align 8
e = alloc 2 align 8
free t
free e
free bm
free n
n = alloc 1 align 8
bm = alloc 32 align 8
free ai
ai = alloc 8 align 8
e = alloc 0 align 8
free bm
bm = alloc 24 align 8
free e
e = alloc 1 align 8
ai = realloc ai 56
ay = realloc ay 16
t = alloc 4 align 8
free bm
free t
free ay
free e
free n
free bg
free ar
free au
au = alloc 181 align 8
ar = alloc 32 align 8
free af
af = alloc 8 align 8
bg = alloc 32 align 8
n = alloc 1 align 8
e = alloc 181 align 8
free ar
free e
e = alloc 1 align 8
ar = alloc 7 align 16
ay = alloc 0 align 8
t = alloc 27 align 8
bm = alloc 11 align 8
av = alloc 49 align 8
ax = alloc 12 align 8
aj = alloc 23 align 8
v = alloc 59 align 8
aq = alloc 9 align 8
bn = alloc 132 align 8
aw = alloc 212 align 8
al = alloc 181 align 8
bl = alloc 0 align 8
bj = alloc 18 align 8
bi = alloc 56 align 8
ad = alloc 0 align 16
free aa
free c
free bn
free bk
free a
free aq
free al
free be
free z
z = alloc 64 align 16
be = alloc 1 align 16
al = alloc 55 align 8
free bb
bb = alloc 40 align 8
aq = alloc 40 align 8
a = alloc 39 align 8
bk = alloc 31 align 16
bn = alloc 48 align 8
c = alloc 120 align 8
aa = alloc 39 align 8
ag = alloc 0 align 8
i = alloc 28 align 8
p = alloc 27 align 8
free n
free p
free i
free ag
free aa
free c
free bn
free bk
free a
a = alloc 8 align 8
bk = alloc 1 align 8
bn = alloc 27 align 8
c = alloc 29 align 8
aa = alloc 72 align 8
ag = alloc 68 align 8
free aq
aq = alloc 63 align 8
free ag
free aq
aq = alloc 18 align 8
ag = alloc 2 align 8
free aa
aa = alloc 5 align 8
i = alloc 2 align 8
p = alloc 2 align 8
free ag
free p
free i
i = alloc 40 align 8
p = alloc 0 align 8
ag = alloc 7 align 8
n = alloc 2 align 8
free aa
free n
n = alloc 104 align 8
free ag
free n
free p
free i
free aq
free c
c = alloc 91 align 16
free bn
free c
free bk
bk = alloc 96 align 8
c = alloc 16 align 8
c = realloc c 8
free a
free c
c = alloc 68 align 8
a = alloc 24 align 8
bn = alloc 25 align 8
aq = alloc 41 align 8
free bk
free aq
aq = alloc 9 align 8
bk = alloc 0 align 16
i = alloc 8 align 8
p = alloc 92 align 8
n = alloc 0 align 8
ag = alloc 8 align 8
free bn
bn = alloc 24 align 8
free ag
free bn
bn = alloc 0 align 16
ag = alloc 3 align 8
aa = alloc 68 align 8
free n
n = alloc 15 align 8
free aa
aa = alloc 24 align 8
free n
free aa
aa = alloc 16 align 16
free ag
free aa
free bn
free p
free i
free bk
free aq
free a
a = alloc 10 align 8
aq = alloc 3 align 8
bk = alloc 17 align 8
i = alloc 32 align 8
free c
c = alloc 0 align 16
free i
i = alloc 107 align 8
free c
bo = alloc 15 align 8
c = alloc 17 align 8
free i
i = alloc 8 align 8
p = alloc 12 align 8
bn = alloc 8 align 8
aa = alloc 128 align 8
ag = alloc 28 align 8
n = alloc 8 align 16
free c
free n
free ag
free aa
free bn
free p
p = alloc 1 align 16
free i
i = alloc 128 align 8
free p
free i
free bo
free aq
aq = alloc 8 align 8
free a
a = alloc 16 align 8
bo = alloc 7 align 8
i = alloc 210 align 8
p = alloc 48 align 8
bn = realloc t 30
t = alloc 15 align 16
aa = alloc 28 align 8
free aq
aq = alloc 2 align 16
ag = alloc 19 align 8
free aa
ay = realloc ay 0
aa = alloc 127 align 16
free ag
ag = alloc 32 align 16
free aa
aa = alloc 0 align 16
n = alloc 1 align 8
free ag
ag = alloc 0 align 8
free n
n = alloc 1 align 8
c = alloc 56 align 8
free ag
free c
free n
free aa
free ay
free t
free bn
free i
free bo
bo = alloc 56 align 8
i = alloc 24 align 8
bn = alloc 20 align 8
free a
free bd
free i
free bg
free x
free l
free e
e = alloc 0 align 16
l = alloc 132 align 8
free ac
free al
free br
free m
m = alloc 59 align 8
z = realloc z 72
free be
be = alloc 7 align 16
free at
at = alloc 5 align 8
free z
z = alloc 16 align 8
free l
l = alloc 9 align 8
br = alloc 20 align 8
al = alloc 11 align 16
free v
v = alloc 72 align 16
free z
z = alloc 32 align 8
free an
bl = realloc bl 0
free s
free o
o = alloc 3 align 8
s = alloc 12 align 16
an = alloc 1 align 8
bm = realloc bm 5
b = realloc b 5
ac = alloc 1 align 8
free bf
bf = alloc 129 align 8
av = realloc av 50
free aq
aq = alloc 12 align 16
x = alloc 4 align 8
bg = alloc 17 align 8
free az
az = alloc 103 align 8
free bh
bh = alloc 2 align 8
i = alloc 24 align 8
bd = alloc 7 align 8
a = alloc 48 align 8
t = alloc 17 align 8
ay = alloc 3 align 8
free af
af = alloc 7 align 8
free bi
free av
free t
free bl
free bd
free d
free bc
free s
free bn
free b
free aq
free o
o = alloc 26 align 8
aq = alloc 128 align 8
b = alloc 24 align 8
free an
an = alloc 4 align 8
bn = realloc ar 0
ar = alloc 15 align 8
s = alloc 52 align 8
bc = alloc 0 align 8
free b
b = alloc 16 align 8
d = alloc 57 align 8
bd = alloc 49 align 8
bl = alloc 127 align 8
free bc
bc = alloc 1 align 16
t = alloc 20 align 16
av = alloc 24 align 8
free bl
bl = alloc 56 align 8
free av
free bl
free t
free bc
bc = alloc 0 align 8
t = alloc 56 align 16
bl = alloc 11 align 8
av = alloc 16 align 16
aj = realloc aj 0
free bd
free aj
free bl
free t
free bc
free d
d = alloc 9 align 16
free b
b = alloc 48 align 8
free bf
free u
free ad
free ai
free z
free g
free ak
free br
br = alloc 0 align 16
ak = alloc 55 align 8
free d
free ak
free br
free an
an = alloc 40 align 8
br = alloc 60 align 8
free av
av = realloc ae 52
free br
bm = realloc bm 9
br = alloc 144 align 16
bh = realloc bh 1
ae = alloc 3 align 8
ak = alloc 0 align 8
d = alloc 6 align 16
g = alloc 2 align 16
z = alloc 17 align 8
free av
av = alloc 1 align 8
free z
free av
av = alloc 2 align 16
z = alloc 16 align 16
ai = alloc 4 align 8
ad = alloc 1 align 8
u = alloc 128 align 8
free g
g = alloc 0 align 8
bf = alloc 9 align 8
free u
free bf
bf = alloc 0 align 8
free g
at = realloc at 2
free bf
free at
free ai
ab = realloc ab 52
ai = alloc 128 align 16
at = alloc 0 align 8
bf = alloc 24 align 8
g = alloc 4 align 8
g = realloc g 70
u = alloc 1 align 8
bc = alloc 39 align 8
t = alloc 59 align 8
bl = alloc 0 align 16
aj = alloc 9 align 8
bd = alloc 1 align 8
free z
z = alloc 15 align 16
bi = alloc 28 align 8
aa = alloc 19 align 16
free bd
d = realloc d 2
bd = alloc 89 align 8
free w
free at
free bf
free f
free bd
free aw
free aq
free aa
free h
h = alloc 64 align 8
free av
av = alloc 9 align 8
free ax
ax = alloc 12 align 8
aa = alloc 48 align 8
aq = alloc 9 align 8
aw = alloc 63 align 16
bd = alloc 1 align 8
f = alloc 42 align 8
bf = alloc 0 align 8
at = alloc 3 align 8
free ba
ak = realloc ak 0
ba = alloc 25 align 8
w = alloc 49 align 16
l = realloc l 4
ak = realloc ak 0
free m
free x
x = alloc 1 align 8
m = alloc 16 align 8
free bn
free bq
free af
af = alloc 18 align 8
bg = realloc bg 72
bq = alloc 8 align 8
bn = alloc 0 align 8
n = alloc 31 align 16
c = alloc 68 align 8
free bl
bl = alloc 51 align 8
ag = alloc 0 align 8
free bb
free ac
free w
free o
free u
free bq
free bg
free f
free bd
free aw
free aq
free aa
aa = alloc 128 align 8
aq = alloc 64 align 8
aw = alloc 10 align 8
bd = alloc 1 align 8
ah = realloc ah 0
free ax
ax = alloc 103 align 8
f = alloc 44 align 8
bg = alloc 32 align 8
bq = alloc 40 align 16
free bq
free bg
free f
free ax
free aw
free aq
free aa
free z
free d
free ai
free ab
ab = alloc 1 align 8
ai = alloc 6 align 16
d = alloc 0 align 8
z = alloc 1 align 8
aa = alloc 1 align 16
aq = alloc 28 align 16
free aq
aq = alloc 1 align 8
aw = alloc 2 align 8
ax = alloc 9 align 8
f = alloc 1 align 8
bg = alloc 0 align 8
bq = alloc 0 align 8
u = alloc 9 align 8
free u
u = alloc 1 align 8
o = alloc 1 align 8
free o
o = alloc 1 align 8
w = alloc 25 align 8
ac = alloc 31 align 8
bb = alloc 5 align 16
free bb
bb = alloc 1 align 8
free bb
free ac
free w
free o
free u
free bq
b = realloc b 44
free b
free f
free ax
ax = alloc 1 align 8
f = alloc 40 align 8
b = alloc 5 align 8
bq = alloc 8 align 16
free bq
bq = alloc 20 align 8
free bq
bq = alloc 229 align 16
u = alloc 14 align 8
o = alloc 1 align 16
w = alloc 3 align 8
ac = alloc 4 align 8
bb = alloc 8 align 8
free b
free bo
free bm
free bl
free bb
free m
free ba
free a
free f
free ae
free br
aw = realloc aw 10
br = alloc 4 align 8
free ac
ac = alloc 129 align 8
ae = alloc 0 align 16
free af
af = alloc 32 align 16
f = alloc 1 align 8
a = alloc 3 align 8
ba = alloc 9 align 8
m = alloc 191 align 8
bb = alloc 0 align 8
bl = alloc 129 align 8
bm = alloc 14 align 8
free aq
aq = alloc 128 align 8
bo = alloc 48 align 8
b = alloc 10 align 16
j = alloc 67 align 8
free aj
free aa
free r
free s
free w
free u
free bg
free bl
free as
as = alloc 80 align 8
free v
free n
n = alloc 9 align 8
v = alloc 40 align 8
bl = alloc 24 align 8
free ak
ak = alloc 62 align 8
free aw
free bb
o = realloc o 0
bb = alloc 64 align 8
free c
c = alloc 56 align 16
aw = alloc 24 align 8
bg = alloc 10 align 8
am = realloc am 21
u = alloc 40 align 8
b = realloc b 18
free bm
bm = alloc 1 align 8
w = alloc 36 align 8
free y
free aq
aq = alloc 1 align 8
free ai
free am
free aw
free c
free o
o = alloc 36 align 8
free o
o = alloc 5 align 8
c = alloc 7 align 16
ba = realloc ba 13
z = realloc z 1
bb = realloc bb 56
aw = alloc 1 align 8
am = alloc 80 align 8
ai = realloc w 1
w = alloc 48 align 8
free w
w = alloc 25 align 8
y = alloc 48 align 8
ai = realloc ai 0
as = realloc as 72
s = alloc 3 align 8
o = realloc o 2
r = alloc 48 align 8
aa = alloc 1 align 8
free p
free o
free bm
free bo
free u
free h
free q
free ae
free br
free f
free ad
free bp
free x
free a
a = alloc 1 align 8
free s
s = alloc 181 align 16
free t
free aq
free e
free c
free bn
bn = alloc 0 align 8
c = alloc 63 align 8
free bh
free ay
ay = alloc 16 align 8
bh = alloc 9 align 8
e = alloc 3 align 8
ar = realloc ar 7
aq = alloc 0 align 8
free w
w = alloc 12 align 8
t = alloc 56 align 8
free ax
free m
free bb
free s
free ah
free ag
free aw
free ap
free v
v = alloc 40 align 8
free be
ay = realloc ay 8
free a
free y
free t
free bj
free ac
free ak
free bg
bg = alloc 32 align 8
free au
free bg
free at
free as
free d
free ba
free k
k = alloc 0 align 8
free av
free k
k = alloc 72 align 16
av = alloc 32 align 8
ba = alloc 0 align 8
free ab
free ba
free av
free k
free j
free b
bh = realloc bh 4
free al
free bh
free az
free aa
aa = realloc ao 24
free v
free n
free ai
free e
free i
free bi
free bn
free r
free z
z = alloc 64 align 8
free ay
free l
aa = realloc aa 27
free af
free bl
free bq
bq = alloc 65 align 8
free c
w = realloc w 1
c = alloc 7 align 8
free g
free an
free ar
free aa
free aq
free c
free bd
free bf
free z
w = realloc w 1
z = alloc 1 align 8
bf = alloc 8 align 8
bk = realloc bk 1
free z
free bc
free bf
free bk
free am
free w
free bq
bq = alloc 32 align 8
w = alloc 65 align 8
am = alloc 32 align 8
free w
free bq
bq = alloc 8 align 8
w = alloc 12 align 16
bk = alloc 45 align 8
bf = alloc 40 align 8
free w
w = alloc 64 align 8
bc = alloc 7 align 8
free w
w = alloc 40 align 8
bc = realloc bc 3
z = alloc 24 align 16
bd = alloc 128 align 8
c = alloc 8 align 8
aq = alloc 8 align 8
aa = alloc 3 align 8
ar = alloc 0 align 8
free bk
bk = alloc 5 align 16
an = alloc 1 align 8
g = alloc 1 align 8
bl = alloc 63 align 8
af = alloc 23 align 16
l = alloc 76 align 8
ay = alloc 57 align 8
r = alloc 4 align 8
bn = alloc 32 align 8
bi = alloc 39 align 8
i = alloc 24 align 8
an = realloc an 4
e = alloc 0 align 8
free bc
bc = alloc 3 align 16
ai = alloc 4 align 8
free bc
bc = alloc 40 align 16
n = alloc 4 align 8
v = alloc 0 align 16
ao = alloc 1 align 8
az = alloc 57 align 8
free bq
bq = alloc 8 align 8
bh = alloc 0 align 8
free w
w = alloc 0 align 8
al = alloc 44 align 16
ay = alloc 2 align 8
b = alloc 33 align 8
j = alloc 4 align 8
k = alloc 0 align 8
av = alloc 114 align 8
free z
z = alloc 3 align 8
free aa
free av
free bc
bc = alloc 48 align 8
av = alloc 16 align 8
free an
an = alloc 3 align 16
free av
free bn
bn = alloc 0 align 8
av = alloc 1 align 8
aa = alloc 16 align 8
free al
al = alloc 56 align 8
ba = realloc c 9
c = alloc 32 align 8
ab = alloc 8 align 8
ba = realloc ba 31
d = alloc 65 align 8
as = alloc 1 align 8
at = alloc 16 align 8
bg = alloc 1 align 8
au = alloc 24 align 8
free ar
ar = alloc 4 align 16
ak = alloc 21 align 8
ac = alloc 4 align 16
bj = alloc 64 align 8
free ba
free k
free at
at = alloc 169 align 8
k = alloc 128 align 8
ba = alloc 43 align 8
v = realloc v 8
t = alloc 16 align 8
y = alloc 8 align 8
a = alloc 5 align 8
be = alloc 0 align 8
ap = alloc 8 align 16
aw = alloc 1 align 8
a = realloc a 1
ag = alloc 57 align 8
ah = alloc 1 align 8
s = alloc 24 align 8
bb = alloc 15 align 8
m = alloc 169 align 16
ax = alloc 7 align 8
x = alloc 10 align 16
bp = alloc 0 align 8
free c
c = alloc 3 align 8
ad = alloc 68 align 8
free ap
ap = alloc 9 align 8
f = alloc 151 align 8
br = alloc 64 align 8
ae = alloc 16 align 8
q = alloc 72 align 8
h = alloc 49 align 16
u = alloc 12 align 8
bo = alloc 0 align 8
ac = realloc ac 4
free ak
d = realloc d 169
ak = alloc 14 align 8
bm = alloc 1 align 8
o = alloc 68 align 8
p = alloc 1 align 16
free bj
free be
be = alloc 16 align 8
free ae
free k
bq = realloc bq 28
k = alloc 27 align 16
ae = alloc 1 align 16
bj = alloc 48 align 8
free am
free bj
free ae
free k
free bq
bq = alloc 65 align 16
k = alloc 0 align 8
ae = alloc 16 align 16
free d
free ap
free bo
free s
free m
free az
free c
q = realloc q 73
free a
a = alloc 0 align 8
free v
free k
free br
free x
free ax
ax = alloc 3 align 8
x = alloc 16 align 16
br = alloc 8 align 16
k = alloc 1 align 8
v = alloc 0 align 8
c = alloc 0 align 8
az = alloc 1 align 8
m = alloc 106 align 8
s = alloc 20 align 16
bo = alloc 32 align 8
ap = alloc 1 align 8
d = alloc 48 align 8
bj = alloc 5 align 8
br = realloc br 4
am = alloc 31 align 8
free am
free br
free d
free ap
free bo
free s
free m
free az
free c
free v
free k
free bj
free x
free ax
free f
free bb
free h
free ah
free ag
free q
free ad
free o
free aw
free y
free t
free a
free bm
free at
free ar
free bg
free ac
free as
free u
free p
free bp
free ab
free av
free bn
free b
free ay
free w
free ak
free ao
free ba
free n
free j
free ai
free an
free bi
free bc
free r
free aa
free l
free af
free bl
free g
free i
free bk
free z
free aq
free al
free bd
free bq
free e
free bh
free au
au = alloc 63 align 16
free au
au = alloc 10 align 8
free au
free bf
free be
free ae
ae = alloc 10 align 8
be = alloc 9 align 8
bf = alloc 56 align 8
free bf
bf = alloc 0 align 8
au = alloc 24 align 16
bh = alloc 24 align 8
free bh
bh = alloc 1 align 16
free bh
bh = alloc 24 align 8
e = alloc 112 align 8
free e
e = alloc 16 align 8
bq = alloc 8 align 16
free bq
bq = alloc 10 align 8
bd = alloc 0 align 8
al = alloc 24 align 16
free al
al = alloc 16 align 8
aq = alloc 0 align 8
z = alloc 4 align 8
bk = alloc 13 align 8
i = alloc 24 align 16
g = alloc 6 align 8
bl = alloc 1 align 8
free bl
free g
free i
i = alloc 12 align 8
g = alloc 24 align 8
bl = alloc 0 align 8
af = alloc 0 align 8
l = alloc 205 align 8
aa = alloc 127 align 8
r = alloc 24 align 16
free r
r = alloc 16 align 16
free r
r = alloc 3 align 8
bc = alloc 24 align 8
bi = alloc 2 align 8
free bi
bi = alloc 24 align 8
an = alloc 1 align 8
ai = alloc 24 align 16
j = alloc 5 align 8
n = alloc 0 align 8
free n
free j
free ai
free an
an = alloc 7 align 8
ai = alloc 56 align 8
j = alloc 32 align 16
bl = realloc bl 1
n = alloc 0 align 8
free n
n = alloc 8 align 8
ba = alloc 24 align 16
ao = alloc 11 align 16
ak = alloc 1 align 8
bc = realloc bc 4
w = alloc 58 align 8
free ae
free w
free bc
free ao
free ba
free n
n = alloc 24 align 8
ba = alloc 113 align 8
ao = alloc 127 align 8
bc = alloc 16 align 16
n = alloc 72 align 8
w = alloc 24 align 8
ae = alloc 64 align 8
ay = alloc 55 align 8
b = alloc 84 align 8
free bl
bl = alloc 0 align 8
bn = alloc 8 align 8
av = alloc 36 align 8
free b
b = alloc 144 align 16
ab = alloc 68 align 16
bp = alloc 9 align 8
p = alloc 8 align 8
w = realloc w 25
free av
aq = realloc aq 3
free w
w = alloc 1 align 8
free aq
aq = alloc 16 align 8
av = alloc 0 align 16
u = alloc 24 align 8
as = alloc 68 align 8
ac = alloc 9 align 8
bg = alloc 16 align 8
ar = alloc 56 align 8
at = alloc 132 align 16
bm = alloc 8 align 8
a = alloc 23 align 8
t = alloc 8 align 8
y = alloc 0 align 8
free w
w = alloc 56 align 8
aw = alloc 28 align 8
o = alloc 136 align 8
ad = alloc 20 align 8
free y
y = alloc 68 align 16
q = alloc 208 align 16
ag = alloc 13 align 16
ah = alloc 24 align 8
bc = realloc bc 23
h = alloc 32 align 16
bb = alloc 182 align 16
p = realloc p 9
f = alloc 0 align 8
ax = alloc 56 align 8
free ad
ad = alloc 229 align 16
x = alloc 12 align 8
bj = alloc 56 align 8
k = alloc 8 align 16
v = alloc 7 align 8
c = alloc 7 align 8
az = alloc 64 align 8
free ax
free az
az = alloc 14 align 8
ax = alloc 3 align 8
m = alloc 3 align 16
free c
free m
m = alloc 56 align 8
c = alloc 16 align 16
s = alloc 41 align 8
bo = alloc 33 align 8
k = realloc k 2
ap = alloc 2 align 8
d = alloc 0 align 8
br = alloc 64 align 8
free ax
free br
br = alloc 63 align 8
free d
free br
br = alloc 32 align 8
d = alloc 12 align 8
ax = alloc 127 align 16
bj = realloc bj 64
am = alloc 3 align 8
aj = alloc 10 align 8
free ap
free aj
aj = realloc at 116
free am
free aj
free d
