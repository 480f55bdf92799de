freespace script 1
heap 16384 fit=worst order=address
a = alloc 330 align 256
b = alloc 330
c = alloc 330
d = alloc 23
free d
d = alloc 330 align 8
e = alloc 0 align 128
f = alloc 4
g = alloc 20
free g
free b
b = alloc 452 zeroed
g = alloc 88
h = alloc 14
i = alloc 12
j = alloc 447 align 16
free f
f = alloc 8 zeroed
k = alloc 330 align 256 zeroed
l = alloc 330 align 32
m = alloc 4 align 256
j = realloc j 1
n = alloc 429
o = alloc 18
d = realloc d 10
p = alloc 15
q = alloc 1 align 4 zeroed
r = alloc 0 align 64 zeroed
s = alloc 330 zeroed
free c
c = alloc 50 align 128
t = alloc 16
u = alloc 0
v = alloc 195
w = alloc 400 align 128
m = realloc m 4
x = alloc 28 align 8 zeroed
y = alloc 12 align 8
z = alloc 14 align 8
aa = alloc 400 align 16
free t
t = alloc 78 align 16
ab = alloc 178 align 128 zeroed
ac = alloc 429 align 16 zeroed
ad = alloc 50
ae = alloc 0 align 8
af = alloc 23 align 16
ag = alloc 429 align 8
free o
free ac
free ae
ae = alloc 32 align 16 zeroed
ac = alloc 127 zeroed
free ab
ab = alloc 32
o = alloc 8 align 128
ah = alloc 429 align 16
ai = alloc 0 align 16
aj = alloc 330 zeroed
ak = alloc 63 align 8
al = alloc 3
am = alloc 64 align 32
an = alloc 3
ao = alloc 24 align 16
free a
free ao
free an
free am
free al
free ak
ak = alloc 8 align 64 zeroed
al = alloc 40 align 8 zeroed
free aj
aj = alloc 14 align 128
am = alloc 429 align 16
an = alloc 429 align 64
ao = alloc 330
k = realloc k 330
a = alloc 429 align 8
g = realloc g 44
ap = alloc 52 align 16
v = realloc v 199
aq = alloc 85 align 8 zeroed
ar = alloc 12 align 32
as = alloc 32
at = alloc 351 align 8
au = alloc 56 zeroed
av = alloc 14 zeroed
free al
ah = realloc ah 445
al = alloc 8
free av
free al
al = alloc 4
av = alloc 429
aw = alloc 330 align 8 zeroed
ax = alloc 50 zeroed
ay = alloc 330
az = alloc 429 align 16
ba = alloc 0 zeroed
bb = alloc 11
bc = alloc 8 zeroed
bd = alloc 28 align 16
be = alloc 23 align 8
h = realloc h 2
bf = realloc ak 12
w = realloc w 450
ak = alloc 330 align 8 zeroed
free ah
free ak
ba = realloc ba 0
ak = alloc 19 align 16 zeroed
ah = alloc 15 align 8
bg = alloc 429 align 8
bh = alloc 429 align 64
free w
w = alloc 23 align 4 zeroed
free bh
bh = alloc 5 align 16
free w
w = alloc 126
bi = alloc 330 align 128 zeroed
bj = alloc 14
free bh
free bj
free bi
bi = alloc 14 align 32 zeroed
free bi
free bg
free ah
free ak
free ba
free bc
bc = alloc 429 align 64 zeroed
ba = alloc 0 align 4
ak = alloc 330 zeroed
ah = alloc 164 align 4
bg = alloc 14 zeroed
free bg
bg = alloc 14 zeroed
free bg
free ah
ah = alloc 32
free ah
ah = alloc 8 align 16
bg = alloc 11
ac = realloc ac 254
bi = alloc 0
bj = alloc 82 align 4
bh = alloc 32
bk = alloc 1
free bk
bk = alloc 330
bl = alloc 25
bm = realloc bc 429
bc = alloc 14 align 8
bn = alloc 2 align 32
free bn
bn = alloc 32
free bn
free bc
bc = alloc 1 align 16
bn = alloc 20
free bn
free bc
am = realloc am 421
bm = realloc bm 433
bc = alloc 32 align 4
free bc
bc = alloc 0 zeroed
free bc
bc = alloc 330
bn = alloc 14 align 8 zeroed
e = realloc e 0
y = realloc y 16
bo = alloc 52 align 8
bp = alloc 32 align 16
bq = alloc 4 align 4
br = alloc 18 align 8
free br
free bq
free bp
free bo
free y
free bc
free bm
bm = alloc 429
free bm
c = realloc c 25
free c
free bh
bh = alloc 452 align 16
free bh
bh = alloc 330
free bh
bh = alloc 26 zeroed
c = alloc 0 align 16
free i
free bi
free ay
ay = alloc 24 align 4 zeroed
bi = alloc 7 align 16
i = alloc 429 align 64
bm = alloc 78 align 8
free ba
ba = alloc 3 align 16
bc = alloc 68 align 16
free q
free am
l = realloc l 1
am = alloc 12
q = alloc 1
free au
free f
free az
free v
v = alloc 32 align 32
free c
c = alloc 37
bc = realloc bc 2
az = alloc 30 align 64 zeroed
f = alloc 15 align 64
au = alloc 20 align 4 zeroed
y = alloc 67
bo = alloc 50 align 16 zeroed
bp = alloc 386 zeroed
bq = alloc 1
free as
as = alloc 28
br = alloc 2 align 32 zeroed
free an
free av
free bl
free ai
free au
au = alloc 14 align 8
free bm
free am
ae = realloc ae 28
free bj
bj = alloc 330 align 32
am = alloc 32 align 8
free ay
free br
free e
free l
l = alloc 14 align 4 zeroed
e = alloc 14 align 16
br = alloc 330 align 8
a = realloc a 10
free az
aw = realloc aw 289
az = alloc 330
ay = alloc 8 zeroed
bm = alloc 32
ai = alloc 21
bl = alloc 6 align 16
av = alloc 32 align 64
an = alloc 330 zeroed
free bn
free av
free bp
bp = alloc 330
free aq
free ax
ax = alloc 32
free au
au = alloc 14 align 8
free au
ao = realloc ao 4
au = alloc 429
free bb
bb = alloc 32
free ao
ao = alloc 46 align 128
free ai
ai = alloc 115
aq = alloc 0 align 256
free ac
ac = alloc 24 align 8
free aj
free ah
ah = alloc 330
free w
free bo
bo = alloc 113 align 64 zeroed
w = alloc 63 align 4
free bm
free br
free ay
free az
free aw
free l
free am
free bh
free aq
aq = alloc 97
free aq
aq = alloc 468 align 4
bh = alloc 44
am = alloc 52
l = alloc 429 zeroed
aw = alloc 1
az = alloc 32 align 32
free az
az = alloc 5 zeroed
ay = alloc 3 align 8
free ay
ay = realloc au 445
free ay
ay = alloc 22
a = realloc a 14
au = alloc 330
t = realloc t 74
br = alloc 1 align 8
bm = alloc 14 align 8 zeroed
aj = alloc 14 align 64
c = realloc c 53
free c
c = alloc 260 align 256
av = alloc 24
bn = alloc 14 align 8
free bn
bn = alloc 3 align 128
free bn
bn = alloc 32
free bn
free av
av = alloc 32 align 16
free av
av = alloc 36
free av
free c
free bm
bm = alloc 330 zeroed
free bm
bm = alloc 14 align 128
free bm
bk = realloc bk 371
free bk
bk = alloc 16
free bk
free t
ar = realloc ar 4
a = realloc a 28
free a
free aw
y = realloc y 63
free y
y = alloc 32 align 4
aw = alloc 24 zeroed
free aw
aw = alloc 14 align 64
a = alloc 429 zeroed
t = alloc 429 zeroed
bk = realloc aa 400
aa = alloc 76 align 4
bm = alloc 65
free bm
bm = alloc 1
c = alloc 2 align 32
free bf
free ad
free y
free an
free bl
free ae
ae = alloc 14 align 16 zeroed
bl = alloc 96 align 8
free x
x = alloc 254
free bk
bk = alloc 20 zeroed
an = alloc 14 zeroed
y = alloc 330
free h
h = alloc 32
free q
q = alloc 36 align 16 zeroed
ad = alloc 24 align 16
bf = alloc 6 zeroed
av = alloc 132 align 64
bn = alloc 429 align 8
free ac
free af
free g
free v
free o
o = alloc 276
free r
free bm
free ae
ae = alloc 14
free i
free ak
free a
a = alloc 32 zeroed
ak = alloc 330 align 16
free bl
bl = alloc 429 align 8 zeroed
i = alloc 452
bm = alloc 8
free am
am = alloc 8 zeroed
ap = realloc ap 58
r = alloc 330 align 32
free bo
f = realloc f 30
bo = alloc 14 align 4 zeroed
v = alloc 32
g = alloc 4 align 16
af = alloc 7
ac = alloc 40 align 16
free bg
free aq
free j
free v
free bo
free f
free i
free bl
free am
free ah
free bn
free af
free ax
free o
o = alloc 330 align 16
ax = alloc 2 align 8
free h
h = alloc 4 align 8 zeroed
free an
an = alloc 1 align 16
free bm
bm = alloc 32 align 8 zeroed
free m
m = alloc 11
af = alloc 330 zeroed
bn = alloc 132 align 16
free aw
free e
e = alloc 5
aw = alloc 32
ah = alloc 4
am = alloc 429 align 16
bl = alloc 429
free bf
bf = alloc 3 align 64
bm = realloc bm 32
i = alloc 429 zeroed
f = alloc 330
bo = alloc 28
v = alloc 85 align 64
j = alloc 330
aq = alloc 84 align 8 zeroed
bg = alloc 36 align 32 zeroed
free e
e = alloc 31 align 16 zeroed
free z
free k
free v
free br
free o
free x
x = alloc 32 align 32 zeroed
free at
free bj
free bk
free j
free bc
free ao
free ae
free q
q = alloc 14 align 64
ae = alloc 4 align 16
ao = alloc 32 align 256
free g
g = alloc 1
free q
free s
s = realloc c 1
c = alloc 14 align 128
q = alloc 1
bc = alloc 260 align 16
free aw
aw = alloc 429
j = alloc 111 align 8 zeroed
bk = alloc 36
bj = alloc 219 align 16 zeroed
free ay
ay = alloc 12 align 16 zeroed
at = alloc 330 align 32
free bl
free ae
ae = alloc 14 align 32
free ad
free u
u = alloc 84 zeroed
ad = alloc 2 align 16
bl = alloc 32 align 8
free bc
bc = alloc 14 zeroed
o = alloc 11 zeroed
br = alloc 330 align 4
v = alloc 15
k = alloc 14 align 16
free au
au = alloc 2 zeroed
free au
au = alloc 429
free aa
free t
t = alloc 220 align 16
aa = alloc 344 align 16
z = alloc 32 align 64
free br
br = alloc 212
free br
free aa
free t
free z
free o
free bc
free ad
free u
free j
j = alloc 429 zeroed
u = alloc 0
ad = alloc 330 zeroed
bc = alloc 156 zeroed
free bd
free as
free be
free bf
free an
free bh
free j
free r
free bk
free b
free ah
free bm
free ag
free g
g = alloc 4 align 16
free bc
free bg
bg = alloc 45 zeroed
bc = alloc 429 zeroed
ag = alloc 32 align 8
free bj
bj = alloc 40 align 128 zeroed
bm = alloc 429 align 8
ah = alloc 330 align 32
b = alloc 8 align 16
bk = alloc 40 align 4
free p
ac = realloc ac 115
p = alloc 16
r = alloc 118
bp = realloc bp 371
free bn
bn = alloc 32 align 4
j = alloc 16
free r
r = alloc 24
bh = alloc 2 align 8
an = alloc 16
bf = alloc 19 align 32
be = alloc 97
as = alloc 93
bd = alloc 13 align 8
o = alloc 14 align 64
free v
free bl
bl = alloc 32
free aq
aq = alloc 4
v = alloc 330
bq = realloc bq 0
free bq
free aq
free as
free be
free bf
free an
free bh
free r
r = alloc 32 align 8
free r
free bn
bn = alloc 452
r = alloc 84
free r
at = realloc at 371
r = alloc 14
free r
free at
free p
p = alloc 3 align 8
free p
p = alloc 127 align 8
at = alloc 3
r = alloc 13 align 256
bh = alloc 139
free bh
k = realloc k 28
am = realloc am 1
bh = alloc 64 align 128
an = alloc 237 align 16
bf = alloc 28 align 16
be = alloc 16
free be
ar = realloc ar 3
am = realloc am 0
be = alloc 19 align 16
free be
free am
am = alloc 28
be = alloc 103
as = alloc 32 align 8 zeroed
free as
as = alloc 2 align 16 zeroed
aq = alloc 213
bq = alloc 21 align 16
z = alloc 63
free z
z = alloc 63
free z
z = alloc 330
t = alloc 60
aa = alloc 330 align 64
br = alloc 108 align 16
free br
free aa
free t
free z
free bq
bi = realloc bi 4
free bi
free as
free be
be = alloc 13
free be
free am
aw = realloc aw 421
am = alloc 32 align 8
free an
free am
free aw
free bh
bh = alloc 3 align 16
aw = alloc 32 align 16
free ar
ar = alloc 330
am = alloc 16 align 128
an = alloc 14 align 16
bb = realloc bb 28
be = alloc 13 align 8
as = alloc 116 align 4
free aw
aw = alloc 16 align 64
bi = alloc 8
bq = alloc 429 zeroed
z = alloc 28 align 16
t = alloc 1
aa = alloc 32 align 32
br = alloc 330 align 256
free as
free br
free aa
free t
free z
m = realloc m 1
z = realloc aw 16
free bq
bq = alloc 70 align 32
free z
z = alloc 330
free bq
free z
free m
free be
be = alloc 330
m = alloc 9
free bb
free m
m = alloc 429 align 16
free be
free m
m = alloc 20
be = alloc 1 align 16
bb = alloc 15
z = alloc 59 align 256
bq = alloc 15 align 8 zeroed
aw = alloc 16
t = alloc 49 align 64 zeroed
aa = alloc 330 align 4
br = alloc 32
as = alloc 164 align 16 zeroed
free am
ap = realloc ap 0
free as
as = alloc 14 align 16
free ap
free as
as = realloc ag 36
free aa
free bi
free af
free br
free aw
aw = realloc at 0
free ae
ax = realloc ax 1
free ax
free ar
free bh
free be
free p
free ac
free ah
free bm
free bj
free bc
free bg
free bd
free bq
free ad
free al
free x
x = alloc 330 align 4
al = alloc 13 align 16 zeroed
ad = alloc 330 align 16
ao = realloc ao 6
bq = alloc 78 align 16
bd = alloc 28
bg = alloc 1 align 8 zeroed
bc = alloc 44 zeroed
bj = alloc 429 align 16
bm = alloc 0
ah = alloc 68 align 64
free ah
free bm
bm = alloc 3
free bm
bm = alloc 32 align 8
ah = alloc 59 align 4
ac = alloc 68 align 4
p = alloc 15
be = alloc 452
bh = alloc 40
free bh
free be
bm = realloc bm 64
be = alloc 28
bh = alloc 14
ar = alloc 132 align 8
ax = alloc 34 zeroed
ae = alloc 164
free as
free ae
free ax
free ar
free bh
u = realloc u 135
bh = alloc 330
free be
be = alloc 429 align 4
ar = alloc 14 zeroed
n = realloc n 0
ax = alloc 330 align 8
ae = alloc 78 align 16 zeroed
free bh
bh = alloc 34 align 128
as = alloc 63 align 4
at = alloc 0
br = alloc 237
af = alloc 2 align 8 zeroed
bi = alloc 5 align 16 zeroed
aa = alloc 429
ag = alloc 429
ap = alloc 75 align 8 zeroed
am = alloc 72
free ae
free am
free ap
free ag
free aa
free bi
free af
free br
free at
free as
free bh
free ax
free n
free be
free u
free ac
free ah
free p
free bj
free bc
free bg
free bd
free bq
free ao
free al
free x
free v
free bf
free j
free aq
free bn
free bl
free i
free ba
free q
free y
free an
free m
free bb
free ab
free z
free h
free av
free b
free r
free e
free t
free ak
free c
free a
free bo
free o
free k
free az
free aj
free bk
free d
free ar
free ad
free bp
free w
w = alloc 4 align 4
free l
l = alloc 20 align 64
free w
free l
free aw
aw = alloc 3
free bm
free aw
aw = realloc ay 4
free s
free aw
free f
free g
free ai
ai = alloc 429
au = realloc au 429
free ai
free au
au = alloc 14
ai = alloc 139
g = alloc 16 align 128
f = alloc 429
aw = alloc 429
s = alloc 396 align 16
ay = alloc 429 align 256 zeroed
bm = alloc 14
l = alloc 14
w = alloc 71 zeroed
free au
free w
w = alloc 57
au = alloc 429 align 8
bp = alloc 330 align 16
free l
free bp
bp = alloc 16
l = alloc 8
ad = alloc 429 zeroed
free au
free ad
ad = alloc 100 align 16 zeroed
au = alloc 429 align 16
aw = realloc aw 14
free l
s = realloc s 792
l = alloc 14
ar = alloc 76
s = realloc s 793
free aw
g = realloc g 8
aw = alloc 10
free s
s = alloc 19 zeroed
d = alloc 24 align 4
free aw
aw = alloc 330 align 16
bk = alloc 14 align 64
aj = alloc 1 zeroed
free d
free aj
aj = alloc 429 align 32
free bk
bk = alloc 4
d = alloc 32 align 32
az = alloc 255
k = alloc 17
o = alloc 14 align 8
aw = realloc aw 24
free aj
aj = alloc 256 align 8
bo = alloc 87 align 16 zeroed
ar = realloc ar 60
a = alloc 71
c = alloc 1 align 16
ak = alloc 21
t = alloc 128
e = alloc 120 zeroed
free aw
aw = alloc 180
r = alloc 9 align 8
b = alloc 100 align 32
av = alloc 256 align 4
h = alloc 429 align 16
z = alloc 2 align 4
ab = alloc 429
bb = alloc 7 align 16
m = alloc 181
an = alloc 32
free e
e = alloc 5
free an
an = alloc 32
y = alloc 4
q = alloc 2
free e
e = alloc 14
ba = alloc 14 align 16
i = alloc 61
bl = alloc 330 align 128 zeroed
bn = alloc 1 align 8
free q
free bn
free bl
free i
free ba
free e
e = alloc 17
ba = alloc 32 align 16
i = alloc 0 align 8
bl = alloc 14 align 16
free y
y = alloc 34
free bl
bl = alloc 330 align 8
bn = alloc 32
q = alloc 429
aq = alloc 14
j = alloc 89 zeroed
free y
free j
j = alloc 330
y = alloc 330 align 16 zeroed
bf = alloc 16 align 4
v = alloc 3 align 8 zeroed
x = alloc 16 align 256
al = alloc 32
d = realloc d 16
free aq
aq = alloc 429 align 4
ao = alloc 5 align 8
free d
d = alloc 20 align 4
bq = alloc 330
bd = alloc 1 align 16 zeroed
bl = realloc bl 329
bf = realloc bf 12
free ao
ao = alloc 60 zeroed
bg = alloc 14 align 16
free bf
free bg
free ao
free bq
free d
free aq
free x
free v
free bl
free y
y = alloc 32 align 8
ay = realloc ay 0
bn = realloc bn 32
bl = alloc 32 zeroed
v = alloc 7 align 8 zeroed
free j
j = alloc 32 align 16 zeroed
x = alloc 330 align 128
aq = alloc 139 align 8 zeroed
d = alloc 4
bq = alloc 4 align 8 zeroed
ao = alloc 21
free v
v = alloc 330
free ao
ao = alloc 65
bg = alloc 4
free bg
free ao
free bq
free d
free aq
free x
free j
free bl
free bn
bn = alloc 32
bl = alloc 255
j = alloc 13
ar = realloc ar 32
free ar
ar = alloc 4
x = alloc 60
aq = alloc 7
free aq
aq = alloc 32 align 64
d = alloc 452 align 16
free d
free aq
aq = alloc 64 zeroed
d = alloc 452 align 4
bq = alloc 452 zeroed
ao = alloc 4 align 64 zeroed
bg = alloc 429 align 4
bf = alloc 452 align 32
bc = alloc 87 zeroed
bj = alloc 262 align 128
p = alloc 12
ah = alloc 8 align 4
ac = alloc 21 align 8
u = alloc 100 zeroed
be = alloc 14
free be
u = realloc u 50
be = alloc 6 align 16
n = alloc 255 zeroed
ax = alloc 2 align 8
bh = alloc 14
free bh
bh = alloc 14
i = realloc i 14
as = alloc 32
at = alloc 429 zeroed
br = realloc ac 5
ac = alloc 4
c = realloc c 5
an = realloc an 32
af = alloc 3 align 64
free af
af = alloc 11 align 256
bi = alloc 12 align 64
aa = alloc 14
ag = alloc 24
k = realloc k 17
ap = alloc 39 align 16
am = alloc 429 align 8
ae = alloc 14 align 8
free ae
free am
free ap
free k
k = alloc 18
ag = realloc ag 48
free ag
ag = alloc 429 align 64
bm = realloc bm 11
ap = alloc 32
free ap
free bm
free aa
free bi
free af
free an
free v
free br
free as
free i
free ax
free n
c = realloc c 1
n = alloc 429
free be
free n
free c
free at
free ah
free p
free bj
bj = alloc 330 align 16
free bc
free bj
bj = alloc 14
free bf
free bj
free bg
free ao
ao = alloc 5
free bq
free aj
free j
free k
free al
free bk
free ay
free w
free av
free bn
free a
a = alloc 330 align 4
free e
free ac
free bp
bp = alloc 32 zeroed
free l
free bo
free ba
ba = alloc 17
free f
f = alloc 120 align 4
free ai
ai = alloc 32 align 64 zeroed
z = realloc z 2
free ab
free b
b = alloc 330
m = realloc m 182
free bp
free u
u = alloc 405
free aq
free ba
q = realloc q 482
free ao
free q
q = alloc 14
ao = alloc 32 align 8
ba = alloc 100
aq = alloc 429 align 16 zeroed
bp = alloc 16 align 8 zeroed
free bd
free bp
free aq
free ba
free q
free bb
free r
free aw
free t
free ak
free b
free bh
free u
u = alloc 2
u = realloc u 1
free u
free d
d = alloc 145 align 16
free d
free x
free az
free ar
free bl
bl = alloc 12
free bl
free o
free s
free g
free z
free a
a = alloc 14 align 32
free a
a = alloc 14 align 64
free a
free h
free ag
free y
y = alloc 16
free y
m = realloc m 174
free m
free au
free ai
free ad
free f
ao = realloc ao 28
free ao
ao = alloc 330
f = alloc 45 align 8
ad = alloc 32 align 128
ai = alloc 429 align 16
free ai
ai = alloc 14 zeroed
au = alloc 330 align 128
m = alloc 8 zeroed
y = alloc 394
free y
free m
m = alloc 14 align 8
free m
m = alloc 32 align 128
y = alloc 27 align 16 zeroed
ag = alloc 330
f = realloc f 45
h = alloc 199 align 4 zeroed
a = alloc 14 align 256
z = alloc 1
g = alloc 32 align 16
free g
g = alloc 32
s = alloc 64 zeroed
o = realloc z 1
z = alloc 27
bl = alloc 14 align 128 zeroed
ar = alloc 14 align 8
az = alloc 64
x = alloc 32 align 8 zeroed
free az
free au
au = alloc 285 align 16
a = realloc a 22
az = alloc 4 align 256
free y
y = alloc 32 align 32
free s
s = alloc 32 align 8
d = alloc 2 align 8 zeroed
u = alloc 7 zeroed
bh = alloc 330
free y
y = alloc 429
b = alloc 1 align 8
ak = alloc 14 align 8
t = alloc 452
free ak
ak = alloc 429 align 8
aw = alloc 1 zeroed
r = alloc 32
bb = alloc 32 align 4
free z
free x
x = alloc 22
z = alloc 14
q = alloc 14 align 8 zeroed
ba = alloc 14 zeroed
aq = alloc 330 align 8
bp = alloc 330
bd = alloc 4 align 64
ab = alloc 2 zeroed
free x
free o
free y
free bd
free aq
free u
free a
free ba
ba = alloc 14 align 16
a = alloc 24 align 128
free bb
free s
free r
free ar
ar = alloc 330 align 16
r = alloc 330 align 4
s = alloc 330
free bp
bp = alloc 429 align 4
free au
free ad
free bp
free bh
free ba
free d
free m
free bl
bl = alloc 32 align 8
m = alloc 255
d = alloc 45 zeroed
ba = alloc 14 align 8 zeroed
bh = alloc 429
free q
free b
b = alloc 330 align 8 zeroed
q = alloc 4 align 16
bp = alloc 0 align 8
free g
g = alloc 429
ad = alloc 14 zeroed
au = alloc 429 zeroed
free bp
bp = alloc 128 zeroed
bb = alloc 429
u = alloc 8 align 8
aq = alloc 128 align 128
free g
g = alloc 45 align 4
free ar
free aq
aq = alloc 14 align 32
free t
free ad
ad = alloc 57 zeroed
t = alloc 32 zeroed
free az
free f
f = alloc 4
free u
u = alloc 3 align 4 zeroed
free g
g = alloc 7 align 8
az = alloc 480
ar = alloc 330 zeroed
bd = alloc 248
y = alloc 330 align 8
o = alloc 276 align 32
x = alloc 255 align 128 zeroed
bo = alloc 330 align 8
l = alloc 32 align 8
free bh
h = realloc h 199
bh = alloc 14 align 8 zeroed
free aq
aq = alloc 6
ac = alloc 0 zeroed
e = alloc 8 align 16
bn = alloc 32 align 32
av = alloc 32 align 16 zeroed
w = alloc 330 align 8
free bp
free f
f = alloc 330
bp = alloc 14 align 128
ay = alloc 1
bk = alloc 330
al = alloc 5 align 64
free u
bo = realloc bo 330
u = alloc 1
free a
a = alloc 52 align 32
k = alloc 20
j = alloc 1 zeroed
aj = alloc 0 align 16
free h
h = alloc 32
bq = alloc 16 align 256
bg = alloc 14 align 8
bj = alloc 32 align 16 zeroed
free ba
ba = alloc 330 align 8
bf = alloc 12 align 16
bc = alloc 355 zeroed
p = alloc 32 zeroed
free ac
ac = alloc 429 align 8
ah = alloc 3 align 256
free j
j = alloc 12
free ac
ac = alloc 429 align 4
at = alloc 150
ak = realloc ak 858
c = alloc 330 align 64
free j
j = alloc 9 align 8
n = alloc 29 align 16
be = alloc 16 zeroed
ax = alloc 20 align 256
i = alloc 330
as = alloc 64 zeroed
free as
free i
free ax
free be
be = alloc 250 align 32
ax = alloc 12 align 4 zeroed
i = alloc 3
as = alloc 223 align 4
free as
as = alloc 14
br = alloc 14 align 256
v = alloc 20 zeroed
bl = realloc bl 64
an = alloc 32
free an
an = alloc 8 align 256
af = alloc 4 zeroed
free af
free an
ac = realloc ac 13
an = alloc 429 zeroed
af = alloc 5 zeroed
free af
af = alloc 115 align 128
bi = alloc 29 align 64
free aj
free p
free bk
free ac
free bo
free bq
bq = alloc 14 align 16
bo = alloc 33 align 16
free m
free ao
free as
as = alloc 1
free as
free ax
free be
free n
free j
free ak
ak = alloc 429 align 256
j = alloc 14
n = alloc 4
free n
n = alloc 24 align 64
be = alloc 330
ax = alloc 14 align 4
as = alloc 14 align 16
ao = alloc 32 align 8
free ao
ao = alloc 4
m = alloc 7
ac = alloc 339 align 8
bk = alloc 14 align 64
free bk
bk = alloc 16 align 8
p = alloc 4 align 16
aj = alloc 111
free aj
aj = alloc 32
aa = alloc 1 align 32 zeroed
g = realloc g 32
bm = alloc 8 align 4
ap = alloc 16 align 16
free ap
ap = alloc 12 align 4
free ap
r = realloc r 8
ap = alloc 3
am = alloc 330 align 64
ae = alloc 429
free ae
free am
free ap
ap = alloc 10 zeroed
free ap
ar = realloc ar 289
free ar
free g
free aj
free p
free bk
bk = alloc 14 align 128
p = alloc 14 align 32
free p
free bk
free ac
ac = alloc 32 zeroed
free ac
v = realloc v 12
ac = alloc 6 align 16
free ac
free v
v = alloc 14 zeroed
bh = realloc bh 15
ac = alloc 4
bk = alloc 27 align 64
p = alloc 9
aj = alloc 92
g = alloc 43 zeroed
ar = alloc 136 align 16 zeroed
ap = alloc 330 align 16 zeroed
am = alloc 429 align 128
ae = alloc 37 align 32
free ae
free am
free ap
free ar
free g
free aj
free p
free bk
bk = alloc 1 align 64 zeroed
p = alloc 1 align 16
free p
free bk
free ac
ac = alloc 29 zeroed
bk = alloc 138 align 8
p = alloc 14
aj = alloc 330
free aj
free p
p = alloc 4 align 8
free p
p = alloc 52
aj = alloc 429
g = alloc 36
ar = alloc 256 align 16
ap = alloc 14 align 4
am = alloc 16 align 8
free am
am = alloc 32 align 32
ae = alloc 0 align 128
free ae
free am
free ap
free ar
ar = alloc 63 align 4
ap = alloc 10 zeroed
free ap
free ar
ar = realloc bb 6
bb = alloc 32 align 16
free bb
bb = alloc 32 align 8
free bb
bb = alloc 320 align 128
free bb
bb = alloc 17 align 128
free bb
free ar
free aj
free p
free bk
free ac
free bh
free ao
free as
as = alloc 5
ao = alloc 14 align 16 zeroed
bh = alloc 32
ac = alloc 14 align 4
free ac
ac = alloc 14
bk = alloc 330 align 8 zeroed
free bk
free ac
ac = alloc 14 align 16 zeroed
bk = alloc 2 align 4 zeroed
p = alloc 16
aj = alloc 536
ar = alloc 296 align 4
bb = alloc 330
ap = alloc 1
am = alloc 355
ae = alloc 350 align 16
free ae
ae = alloc 14 align 16 zeroed
free ae
free am
free ap
free bb
bb = alloc 3 align 256
free bb
a = realloc a 429
free a
a = alloc 16 align 8 zeroed
free a
a = alloc 55 align 16
free a
free aj
free p
free bk
free ac
ac = alloc 330
free ac
ac = alloc 8 align 32
bk = alloc 14 align 32 zeroed
p = alloc 9 align 8 zeroed
aj = alloc 429 align 32
a = alloc 1 align 8
free a
a = alloc 217 align 8
bb = alloc 62 align 4
ap = alloc 429 align 8
free ap
ap = alloc 14
free ap
free bb
bb = alloc 11 align 64
free bb
bb = alloc 88 zeroed
free bb
bb = alloc 24 align 8
ap = alloc 6 align 16
am = alloc 198 align 8
ae = alloc 14 align 32
free ae
free am
free ap
free bb
free a
free aj
aj = alloc 330 align 128
a = alloc 429 align 64
free a
free aj
free p
free bk
free ac
ac = alloc 1 align 4
bk = alloc 248
free bk
bk = alloc 153 align 8
p = alloc 32 align 16
aj = alloc 8 align 64
a = alloc 276 align 16
bb = realloc aq 3
free bb
free aj
free p
free bk
free ac
ac = alloc 88 align 32
bk = alloc 44 align 64
free bk
bk = alloc 154 align 4
p = alloc 116 align 128
aj = alloc 330
bb = alloc 3 align 32
aq = alloc 40 align 16
ap = alloc 32 align 4 zeroed
h = realloc h 429
am = alloc 0 align 4
free am
am = alloc 248 align 8
ae = alloc 32
free ae
ae = alloc 256 align 8
free ae
ab = realloc ab 2
free ab
free h
free aq
free bb
free aj
free p
r = realloc r 24
p = alloc 44
ba = realloc ba 334
free ba
ad = realloc ad 58
ba = alloc 32 align 16 zeroed
free ba
free ad
free ac
free bh
free ao
free as
free ax
free be
be = alloc 14
ax = alloc 16 align 128
as = alloc 14 align 4
ao = alloc 27
bh = alloc 32
ac = alloc 132
ad = alloc 5
ba = alloc 154
aj = alloc 21
bb = alloc 15 zeroed
aq = alloc 0 align 8
as = realloc as 22
free bm
free bc
free bb
free r
free i
free bp
free av
free k
free bk
free s
free ax
free at
free y
free bf
free am
free b
b = alloc 32
am = alloc 101 align 64
free aq
free br
free am
free be
free q
free ay
free ag
free aa
free bd
free bn
free x
x = alloc 21 zeroed
bn = alloc 429 align 4
ba = realloc ba 154
free aj
aj = alloc 120
bd = alloc 2 align 16
aa = alloc 536 align 16
bo = realloc bo 21
free l
free ao
ao = alloc 429
free t
free j
j = alloc 296 align 16 zeroed
t = alloc 11 align 64 zeroed
l = alloc 429 align 4
ag = alloc 16
ay = alloc 429 align 8
free bl
free ao
ao = alloc 14
free au
free ah
ah = alloc 32 zeroed
au = alloc 330 zeroed
bl = alloc 14
free a
a = alloc 14
free ak
ak = alloc 14 align 16
q = alloc 429
be = alloc 16 align 4
a = realloc a 429
am = alloc 16 align 8
br = alloc 2 align 32 zeroed
free c
c = alloc 32 align 16
aq = alloc 32
bf = alloc 2 align 8
y = alloc 330 align 8 zeroed
free ao
ao = alloc 429
free ao
free bf
free aq
aq = alloc 208 align 256 zeroed
bf = alloc 7 align 64
ao = alloc 32
at = alloc 14
ax = alloc 0 align 256
s = alloc 208 align 64
bk = alloc 24
free bk
free s
s = alloc 429 align 64
free s
s = alloc 12 align 16
bk = alloc 341
free bk
bk = alloc 429 zeroed
k = alloc 14 align 64 zeroed
av = alloc 429
bp = realloc bl 0
bl = alloc 2 align 16 zeroed
free bl
bl = alloc 1
i = alloc 10 align 8
free i
i = alloc 59 align 8
r = alloc 36 align 4 zeroed
bb = alloc 22 zeroed
bc = alloc 123 align 8
bm = alloc 47 align 8
h = alloc 14 align 4
free h
free bm
free bc
free bb
free r
free i
free bl
free bp
free k
k = alloc 17 align 32
free k
k = alloc 109 align 8
bp = alloc 28 align 16 zeroed
p = realloc p 2
free p
b = realloc b 48
p = alloc 1 zeroed
free p
p = alloc 436
bl = alloc 20 align 16 zeroed
free bl
free p
p = alloc 536 align 16
bl = alloc 24
i = alloc 32
r = alloc 330
free r
r = alloc 192 zeroed
free r
r = alloc 429 align 32
bb = alloc 330
bc = alloc 21
bm = alloc 23 align 16
h = alloc 32
ab = alloc 1 align 4
free ab
free h
free bm
bm = alloc 429 align 8
h = alloc 374 align 4 zeroed
ab = alloc 1 align 16
ae = alloc 47
free ae
free ab
ab = alloc 27 zeroed
free ab
free h
free bm
free bc
free ax
free j
free d
free ak
free bf
free be
free e
free u
free ag
free g
g = alloc 39
ag = alloc 20 align 8 zeroed
free bk
bk = alloc 429
u = alloc 16 align 8 zeroed
free ah
ah = alloc 14 zeroed
free au
au = alloc 4
e = alloc 429
bn = realloc bn 429
ap = realloc ap 16
be = alloc 1
bf = alloc 80 align 4
ak = alloc 330 align 128
d = alloc 14
ba = realloc ba 308
af = realloc af 57
j = alloc 1 align 8 zeroed
free w
ao = realloc ao 16
w = alloc 6
ax = alloc 17 align 8
bc = alloc 330 align 8 zeroed
bm = alloc 33 align 16
h = alloc 429 align 4
ab = alloc 26 zeroed
ae = alloc 429
free s
s = realloc ai 13
ai = alloc 32 align 16
free au
free al
free am
free bn
free y
bj = realloc bj 4
y = alloc 4 align 256
free x
x = alloc 330 align 8 zeroed
free ax
free m
free bd
free h
free bg
free ba
ba = alloc 32 align 16
bg = alloc 8 align 4 zeroed
h = alloc 14
bd = alloc 358 align 256
m = alloc 8 align 16
aw = realloc aw 17
ax = alloc 14 align 4 zeroed
bn = alloc 1 align 16
am = alloc 194
free f
f = alloc 32 align 16 zeroed
free j
free b
b = alloc 1 align 16
free l
free bo
bo = alloc 28 align 16
l = alloc 17 align 64
aj = realloc aj 0
j = alloc 20 align 16
al = alloc 8 align 8
au = realloc br 4
br = alloc 32 align 256
free bk
free at
at = alloc 27 align 16
free an
an = realloc u 16
free g
free ah
free ap
free ay
free bl
free o
free am
am = alloc 429 align 64
free aj
free bg
free bh
free aa
free c
c = alloc 330 zeroed
free t
t = alloc 330 align 4
aa = alloc 1 align 32
bd = realloc bd 179
bh = alloc 32 align 32 zeroed
bg = alloc 49
aj = alloc 429 align 8
o = alloc 4 align 64 zeroed
bl = alloc 32
ay = realloc bf 40
bf = alloc 17
ap = alloc 429 align 8
ah = alloc 17
g = alloc 1
u = alloc 32
free q
free bj
bj = alloc 12
q = alloc 22
free ak
free bn
bn = alloc 14 align 16
ak = alloc 257 zeroed
bk = alloc 23 zeroed
free bn
free a
free ab
free bi
bi = alloc 32
free ad
ad = alloc 14 align 64
free ar
free bh
free e
free ao
free al
free bf
free b
free w
free bm
free d
d = alloc 536 align 32
bm = alloc 24 align 64
free bg
free as
as = alloc 14 align 8
bg = alloc 14
w = alloc 14
free bm
bm = alloc 14 align 4 zeroed
b = alloc 4
bf = alloc 429 align 16 zeroed
al = alloc 3
free y
free k
k = alloc 14 zeroed
y = alloc 35 align 16 zeroed
free aa
aa = alloc 365 align 8
ao = alloc 330
e = alloc 160
bh = alloc 16 align 4
free c
c = alloc 1 align 16
ar = alloc 260
d = realloc d 13
ab = alloc 58 align 32
a = alloc 248
bn = alloc 4
free bn
free a
free ab
free d
free c
free e
e = alloc 208 align 128
free e
free ao
aj = realloc aj 429
free aj
free k
k = alloc 429
free k
k = alloc 8
aj = alloc 330 align 16
ao = alloc 330 align 8
free ao
free aj
aj = alloc 48
ao = realloc o 4
free ao
free k
k = alloc 62 align 4
free k
k = alloc 21
ao = alloc 61
o = alloc 1
e = alloc 0
c = alloc 12
free c
c = alloc 60 align 8 zeroed
d = alloc 14
ab = alloc 16
a = alloc 13
free a
a = alloc 14 align 8 zeroed
bn = alloc 14 zeroed
free bn
ac = realloc ac 57
free ac
ac = realloc bq 15
free ac
ac = alloc 27 zeroed
o = realloc o 32
free o
free d
d = alloc 32
free d
free c
c = alloc 3 align 16
free bo
free z
free b
free ba
free p
free az
free ab
free br
br = alloc 38 align 4
ab = alloc 3
az = alloc 128
free am
am = alloc 16
p = alloc 429 zeroed
ba = alloc 21
b = alloc 246 align 64
z = alloc 429
bo = alloc 3 align 16
w = realloc w 0
d = alloc 429 align 8
o = alloc 330 align 128
free ap
ap = alloc 14
am = realloc am 16
bq = alloc 330
bn = alloc 206 align 4
free bi
free k
free ak
free ba
free am
free f
f = alloc 57 align 8
am = alloc 55
ba = alloc 24
ak = alloc 16 align 16 zeroed
k = alloc 38 align 4 zeroed
bi = alloc 14 align 4
free az
az = alloc 1 zeroed
free g
free as
free bl
bl = alloc 141 align 32
as = alloc 5 align 64
free f
free at
free y
y = alloc 65 align 4 zeroed
free n
n = alloc 429 align 8 zeroed
free r
free j
free ay
ay = alloc 14
bb = realloc bb 289
j = alloc 365
free bg
ak = realloc ak 105
free ak
free y
free j
free aj
aj = alloc 330 zeroed
j = alloc 32 zeroed
y = alloc 31 align 16 zeroed
ak = alloc 64 align 4
bg = alloc 14
r = alloc 429 align 8
at = alloc 62 align 128
f = alloc 14 align 64
g = alloc 31 align 64
free ad
free bl
free z
free ac
free bf
free bj
free ae
free o
free am
free t
t = alloc 80 zeroed
am = alloc 3 align 4
free j
free af
af = alloc 1 align 16 zeroed
j = alloc 32 align 64
bq = realloc bq 289
free f
f = alloc 330 align 8
o = alloc 32 zeroed
ae = alloc 429 align 8
bj = alloc 330 align 8
bf = alloc 0
ac = alloc 208 zeroed
z = alloc 28 align 16 zeroed
ar = realloc ar 244
bl = alloc 32
ad = alloc 1
free ao
free v
free bm
s = realloc s 17
free al
al = alloc 429 align 4 zeroed
free bq
free s
free ae
free x
free g
free f
free be
be = alloc 16 zeroed
free o
o = alloc 429
free af
ab = realloc ab 3
af = alloc 32 align 8 zeroed
f = alloc 33 align 32
g = alloc 236 align 8
x = alloc 3
free ad
ad = alloc 9
ae = alloc 233 align 16
s = alloc 3
free ai
free be
free ap
ap = alloc 23
free bo
free ak
ak = alloc 14 align 16
bo = alloc 4
free bg
free ac
free am
free z
free br
free bl
free ay
free al
free af
af = alloc 15 align 8 zeroed
free d
d = alloc 429 align 16
al = alloc 330
ay = alloc 4 align 8
bl = alloc 14 align 16
br = realloc an 15
f = realloc f 25
an = alloc 8 zeroed
z = alloc 16 align 8
am = alloc 429 align 16
bp = realloc bp 24
ac = alloc 330 zeroed
free bd
bd = alloc 0 zeroed
free j
j = alloc 14
bg = alloc 3
be = alloc 14 zeroed
ai = alloc 26 align 32
bq = alloc 8 align 64
free r
r = alloc 8 align 4
bm = alloc 14 align 32
free j
j = alloc 2
free m
m = alloc 14
v = realloc bq 0
free ba
free av
av = alloc 374 align 4 zeroed
ba = alloc 1
bq = alloc 186 zeroed
ao = alloc 33 align 16
free w
w = alloc 78 align 16 zeroed
free r
free m
free n
free ao
free bq
free u
free ay
free j
free ad
ac = realloc ac 338
ad = alloc 3 align 8
j = alloc 8
ay = alloc 32 align 64
u = alloc 4
bq = alloc 14
free h
h = alloc 29 align 8
free al
al = alloc 14
ao = alloc 32
n = alloc 9 align 8
free f
free bb
free h
free ax
free a
n = realloc n 429
free ad
ad = alloc 330 align 4 zeroed
a = alloc 62 align 8
free l
l = alloc 2 align 64
ax = alloc 330 align 8
h = alloc 27 align 32
free bc
free j
j = alloc 80 align 8
free al
al = alloc 429
free ah
free as
as = alloc 429 align 16
free q
q = alloc 1
ah = alloc 14 zeroed
bc = alloc 3 align 64
bb = alloc 24
free j
j = alloc 1
f = alloc 1 zeroed
free b
free i
i = alloc 8
b = alloc 5 align 16
m = alloc 64 zeroed
r = alloc 17
free at
free v
free bg
bg = alloc 374 align 32
v = alloc 14 align 8 zeroed
free bb
free c
free e
free ah
ay = realloc ay 40
ah = alloc 32 align 64
free z
free bj
free as
free af
free ay
free an
an = alloc 429 align 16
ay = alloc 1 align 16
af = alloc 382 align 8
as = alloc 24 align 4
bj = alloc 429 align 16
z = alloc 196 align 128
e = alloc 7
c = alloc 7
bb = alloc 24 align 4 zeroed
at = alloc 374 align 8
f = realloc f 32
free ar
free aq
free b
free v
free bp
free bo
bo = alloc 221
free aj
aj = alloc 8 align 32
bp = alloc 29
v = alloc 330
b = alloc 13 zeroed
aq = alloc 8 align 16
ba = realloc ba 4
ar = alloc 16 align 8
free bg
bg = alloc 7
free ak
free f
f = alloc 275 zeroed
ak = alloc 338 align 256 zeroed
free bo
free e
e = realloc ae 217
ae = alloc 7 align 256 zeroed
free o
free p
free r
free ab
ab = alloc 7
r = alloc 16 align 32
free i
free a
free ao
free bm
free ar
free ax
free ap
ap = alloc 22
ax = alloc 32 align 16
ar = alloc 6
bm = alloc 24
ao = alloc 429 align 4
free al
al = alloc 23 align 8
a = alloc 3
free aq
aq = alloc 32
i = alloc 28 align 4
p = alloc 32 align 8
free av
free aw
free br
aa = realloc aa 182
v = realloc v 660
br = alloc 31
aw = alloc 8 align 32
av = alloc 8 align 16
o = alloc 1
free an
an = alloc 32 align 128
bo = alloc 14
free r
free g
g = alloc 32 align 8
r = alloc 32 zeroed
free n
free ag
free an
an = alloc 3
free bh
free bq
free av
av = alloc 24 align 128 zeroed
bq = alloc 12 align 4
bh = realloc aw 7
free j
free af
free ac
free g
free au
free ai
free m
free bd
free f
f = alloc 31 align 8 zeroed
bd = alloc 32 align 128
free ao
ao = alloc 24 align 4 zeroed
m = alloc 14 align 8
ai = alloc 17 align 16
free x
x = alloc 17
au = alloc 56
g = alloc 9 align 128 zeroed
ac = alloc 429
af = alloc 429
j = alloc 5 align 128 zeroed
aw = alloc 24 align 64
free t
t = alloc 7
ag = alloc 1
n = alloc 206 align 16
free f
free bp
free ab
free q
q = alloc 17 align 16
ab = alloc 14
free c
c = alloc 12
free g
g = alloc 25 align 8 zeroed
bp = alloc 32 align 16
f = alloc 24
free t
aq = realloc aq 48
t = alloc 40 align 4 zeroed
free i
i = alloc 429
free ab
free ad
b = realloc b 0
free ba
free p
p = alloc 9 align 16
free al
al = alloc 171
free i
i = alloc 5
ba = alloc 2
free bj
free n
n = alloc 32 align 16
free bk
bk = alloc 374 align 8 zeroed
free bk
free h
free a
a = alloc 32 align 16
h = alloc 32 align 8
free f
free bq
free az
az = realloc bf 0
bf = alloc 14 align 16 zeroed
free u
free l
free x
x = alloc 63 align 16
free x
x = alloc 257 align 16
l = alloc 110 zeroed
u = alloc 48
bq = alloc 429 zeroed
free p
p = alloc 36 align 4
f = alloc 14 align 8 zeroed
bk = alloc 330 align 256
bj = realloc bp 24
bp = alloc 16 align 8 zeroed
ad = alloc 14 align 4
free bd
bd = alloc 14
ab = alloc 146 align 8
free b
free bp
free a
free aj
free al
al = alloc 17 align 8
aj = alloc 8
a = alloc 32
free t
free k
k = alloc 2 align 16
t = alloc 32 zeroed
free bl
bn = realloc bn 2
free ak
free bk
free bq
free bi
bi = alloc 28 align 8 zeroed
y = realloc y 15
bq = alloc 17 align 64
bk = alloc 32
bb = realloc bb 25
free bo
free aq
free af
af = alloc 32 align 8
free an
free bg
free ao
av = realloc av 48
aw = realloc aw 0
ao = alloc 429 align 32
bg = alloc 429 align 8
an = alloc 24 align 16 zeroed
aq = alloc 32
bo = alloc 330 align 32
ak = alloc 0 align 8
bl = alloc 17
bp = alloc 256
b = alloc 429
free q
free bi
aq = realloc aq 36
free b
free br
free r
free p
p = alloc 32
free al
free ab
ab = alloc 139
free ao
free y
y = alloc 25 align 8 zeroed
free t
free ai
ai = alloc 429 align 8 zeroed
t = alloc 32
ao = alloc 102 align 8 zeroed
al = alloc 29
r = alloc 14 align 64 zeroed
br = alloc 198 align 128
b = alloc 110
bi = alloc 5 align 4 zeroed
q = alloc 8 align 8
free ab
free aw
free h
free n
free j
free as
free z
free av
ao = realloc ao 110
av = alloc 0 align 4
z = alloc 56
as = alloc 1 align 32 zeroed
j = alloc 25 zeroed
n = alloc 24 align 8
free a
a = alloc 12
free am
am = alloc 5 align 16
free p
free a
free bc
bc = alloc 14 zeroed
free az
az = alloc 330 align 16
free e
e = alloc 0 align 128
ar = realloc ar 32
free an
free aa
free be
free bb
bb = alloc 4 align 8
s = realloc s 2
free au
au = alloc 0 align 4
