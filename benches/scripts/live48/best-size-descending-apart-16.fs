freespace script 1
heap 16384 fit=best order=size-descending coalescing=off granule=16
a = alloc 5
b = alloc 13 align 2
c = alloc 54 align 8
d = alloc 3
e = alloc 4
f = alloc 43 align 4
g = alloc 48
free a
a = alloc 225 align 16
h = alloc 432
free g
g = alloc 52 align 4
free b
b = alloc 452 align 8
free h
h = alloc 41 align 16
i = alloc 3
j = alloc 452
free e
e = alloc 8
k = alloc 41 align 4
l = alloc 3
m = alloc 182
n = alloc 263 align 8
free k
k = alloc 4
o = alloc 7 align 4
p = alloc 1 align 4
free b
free f
f = alloc 215
free g
g = alloc 41 align 4
free k
k = alloc 224
b = alloc 112 align 8
q = alloc 6 align 4
r = alloc 353
s = alloc 142 align 16
t = alloc 1 align 4
u = alloc 0 align 16
v = alloc 26
w = alloc 38 align 16
k = realloc k 224
x = alloc 142 align 8
free a
a = alloc 47
y = alloc 51 align 16
free p
b = realloc b 96
free h
h = alloc 49
free e
e = realloc x 1
x = alloc 10 align 4
free j
j = alloc 112
p = alloc 26 align 8
z = alloc 1 align 8
aa = alloc 1 align 16
ab = alloc 0 align 8
ac = alloc 80
ad = alloc 415 align 8
free v
v = alloc 7
ae = alloc 1 align 2
free m
free d
free s
s = alloc 5
d = alloc 14
m = alloc 1
af = alloc 1 align 8
ag = alloc 25 align 8
ah = alloc 117
ai = alloc 5
aj = alloc 97 align 8
ak = alloc 8 align 4
al = alloc 112
am = alloc 72 align 2
an = alloc 344
ao = alloc 46 align 16
ap = alloc 37 align 16
aq = alloc 315 align 2
free s
free x
free v
v = alloc 1
x = alloc 33 align 8
s = alloc 1 align 4
free af
af = alloc 72 align 4
ad = realloc ad 399
ar = alloc 38
as = alloc 417
at = alloc 36 align 8
w = realloc w 46
au = alloc 27 align 8
al = realloc al 108
free at
at = alloc 209 align 8
av = alloc 3
aw = alloc 5 align 4
ax = alloc 63 align 2
ay = alloc 254 align 8
az = alloc 10
ba = alloc 13 align 16
bb = alloc 1 align 4
ba = realloc ba 254
free ak
free d
d = alloc 33
ak = alloc 254
bc = alloc 109 align 8
bd = alloc 57 align 8
be = alloc 1
r = realloc r 11
free g
g = alloc 203 align 2
bf = alloc 25
bg = alloc 1 align 4
bh = alloc 444
bi = alloc 6 align 4
bj = alloc 341
free ai
ai = alloc 37
bk = alloc 4
bl = alloc 1
bm = alloc 4 align 4
free a
free au
au = alloc 62
a = alloc 5 align 4
bn = alloc 12 align 16
bo = alloc 1 align 2
bp = alloc 181 align 4
bq = alloc 95 align 2
br = alloc 132
free bo
free ad
free a
free br
free bn
free bp
free au
free bk
free ai
free bi
bi = alloc 19
ai = alloc 40 align 8
bk = alloc 2 align 2
free bk
bk = alloc 230 align 16
au = alloc 7
bp = alloc 116 align 16
bn = alloc 339 align 16
n = realloc n 526
br = alloc 121
free br
free n
n = alloc 172 align 8
br = alloc 1
a = alloc 15 align 8
free a
free br
br = alloc 1
free br
free n
n = alloc 452 align 8
br = alloc 135
a = alloc 217
ad = alloc 27 align 4
free y
free ad
free a
a = alloc 1 align 2
free br
free a
a = alloc 1 align 8
br = alloc 71 align 4
ad = alloc 203 align 8
y = alloc 1 align 8
free n
n = alloc 203 align 8
bo = alloc 452 align 8
free y
free bo
bo = alloc 22 align 2
free n
free bo
free ad
free bi
free al
free bm
free i
free az
free bh
bh = alloc 118
bg = realloc bg 1
free am
am = alloc 17
az = alloc 61
i = alloc 271 align 8
free ae
free bf
bf = alloc 27 align 4
ae = alloc 98 align 8
bm = alloc 1 align 16
al = alloc 12
bi = alloc 33 align 2
free m
m = alloc 253
ad = alloc 96
free f
free g
free r
free z
free ap
free t
free an
free aw
free bb
free av
free be
free bq
bq = alloc 1 align 16
free br
br = alloc 6
free w
w = alloc 98 align 8
be = alloc 72 align 2
av = alloc 266
free af
af = alloc 96 align 4
bb = alloc 1
aw = alloc 108 align 8
an = alloc 12
t = alloc 1 align 8
free ay
ay = alloc 13 align 2
ap = alloc 15 align 16
z = alloc 32
r = alloc 22
g = alloc 17
f = alloc 48
bo = alloc 34 align 16
n = alloc 84 align 4
y = alloc 29
free ar
free bi
free bj
bj = alloc 414
free ad
free f
free g
free r
free z
free ap
free ay
ay = alloc 37
ap = alloc 120 align 2
z = alloc 266 align 16
r = alloc 125 align 2
g = alloc 112
free g
g = alloc 7
f = alloc 96
ad = alloc 2 align 8
free ad
ad = alloc 2 align 8
free ad
ad = alloc 98 align 8
bi = alloc 292 align 2
ar = alloc 0 align 16
free ar
ar = alloc 48 align 16
free ar
free bi
bi = alloc 185
free bi
bi = alloc 4
free bi
free ad
ad = alloc 357 align 4
free ad
free f
free g
g = alloc 9
free g
free r
free z
free ap
ap = alloc 37
free p
free ah
free am
free ag
free h
free j
free az
free w
free d
free be
free l
l = alloc 452 align 16
ai = realloc ai 27
be = alloc 23 align 16
free ac
ac = alloc 101 align 8
d = alloc 17
free an
an = alloc 88
w = alloc 189 align 8
bq = realloc bq 0
az = alloc 237 align 16
j = alloc 1 align 8
aa = realloc aa 2
h = alloc 38 align 4
free bl
free w
w = alloc 40
free at
at = alloc 1 align 16
bl = alloc 70
free bj
free k
k = realloc v 1
v = alloc 220 align 8
bj = alloc 81 align 16
ag = alloc 1 align 4
free ak
ak = alloc 139 align 8
free ai
ai = alloc 400
am = alloc 124
ah = alloc 46
p = alloc 18 align 2
z = alloc 25 align 16
r = alloc 292
g = alloc 6 align 8
f = alloc 452
free ak
an = realloc an 96
ak = alloc 15 align 4
ad = alloc 4 align 4
bi = alloc 101
f = realloc f 64
ar = alloc 7 align 16
free u
free h
free ay
ay = alloc 92 align 8
free bj
bj = alloc 67 align 8
free av
free k
free bd
free n
free y
free p
free ak
ak = alloc 5
br = realloc br 1
p = alloc 1
free bp
free ae
free d
d = alloc 21 align 16
ae = alloc 21 align 8
bp = alloc 8
y = alloc 41 align 8
free al
free aq
aq = alloc 339 align 16
free f
f = alloc 1
bh = realloc bh 0
al = alloc 8 align 2
n = alloc 87
bd = alloc 153 align 8
free al
al = alloc 7 align 2
k = alloc 1 align 2
av = alloc 5
h = alloc 23
u = alloc 101 align 2
free d
free bb
free av
free k
free al
free n
free bd
free bh
free ae
free u
free ai
ai = alloc 5 align 8
free ai
ai = alloc 130 align 8
u = alloc 47 align 4
ae = alloc 96 align 8
bh = alloc 34
bd = alloc 30 align 8
n = alloc 1 align 8
al = alloc 92 align 8
k = alloc 1 align 4
av = alloc 16
free av
av = alloc 2 align 16
free av
av = alloc 0
free av
av = alloc 46 align 16
bb = alloc 185 align 16
free bb
free av
av = alloc 69
free av
av = alloc 1
bb = alloc 3
free bb
bb = alloc 115 align 8
d = alloc 1
free d
free bb
bb = alloc 3 align 4
free bb
bo = realloc bo 38
free bo
free k
free al
al = alloc 94 align 4
free al
free n
n = alloc 452
al = alloc 411 align 4
k = alloc 18
free k
k = alloc 3
free k
k = alloc 11
free k
free al
free n
free bd
free bh
free ae
ae = alloc 6
bh = alloc 6 align 8
bd = alloc 220
n = alloc 5 align 2
free n
n = alloc 104 align 2
al = alloc 19
k = alloc 112 align 8
free k
free al
al = alloc 0 align 8
k = alloc 46 align 8
bo = alloc 36
bl = realloc bl 7
free bl
bl = alloc 1 align 4
bb = alloc 35 align 8
free bb
bb = alloc 136 align 8
d = alloc 19
free d
free bb
free bl
free k
free al
av = realloc av 1
al = alloc 116 align 16
free aa
free al
free av
free bd
free bh
free ae
ae = alloc 243 align 16
bh = alloc 6 align 4
bd = alloc 130
av = alloc 1 align 8
al = alloc 144
aa = alloc 33
free u
free aa
free al
free av
free bd
bd = alloc 90 align 8
av = alloc 25
br = realloc br 0
al = alloc 452 align 8
x = realloc x 40
free bh
free x
x = alloc 13
free br
br = alloc 452
bh = alloc 3 align 4
aa = alloc 0 align 16
u = alloc 1 align 8
free x
x = alloc 5 align 4
bh = realloc bh 322
k = alloc 97
free u
u = alloc 8
bl = alloc 180 align 2
bb = alloc 21 align 16
d = alloc 53
x = realloc x 0
free k
free x
bg = realloc bg 2
free bb
bb = alloc 40 align 4
free bg
ac = realloc ac 0
free ac
free bh
free aa
aa = alloc 3 align 8
bh = alloc 126 align 4
ac = alloc 60 align 4
free ac
free bh
free aa
free d
free br
free bd
bd = alloc 13 align 16
br = alloc 13 align 4
d = alloc 16
aa = alloc 15 align 8
free aa
aa = alloc 335 align 4
bh = alloc 1
ac = alloc 6 align 16
bg = alloc 8 align 4
x = alloc 40
k = alloc 1
free k
free x
free bg
free ac
free bb
free bh
free aa
free d
free br
free bd
bd = alloc 1 align 2
free ae
ae = alloc 16 align 16
free bd
bp = realloc bp 0
free ae
ae = alloc 103 align 2
free bp
bp = alloc 4 align 8
bd = alloc 28 align 4
bo = realloc bo 18
br = alloc 131
d = alloc 1
aa = alloc 23
bh = alloc 1 align 16
bb = alloc 1
free ae
free bb
bb = alloc 98 align 16
ae = alloc 7
free bh
bh = alloc 98 align 2
ac = alloc 1 align 2
bg = alloc 311 align 8
x = alloc 54
k = alloc 232 align 4
free ae
free k
free x
free bg
free ac
ac = alloc 80 align 4
free bh
free ac
free bb
free v
free e
free ba
free aj
s = realloc s 180
free ak
ak = alloc 1
free ao
ao = alloc 16
aj = alloc 1
ba = alloc 46 align 8
e = alloc 280
v = alloc 24 align 16
free as
as = alloc 2 align 8
bb = alloc 1
ac = alloc 34 align 16
bh = alloc 25 align 8
free u
u = alloc 16 align 16
bg = alloc 406 align 8
x = alloc 56 align 8
k = alloc 226
ae = alloc 246
free ax
free bb
free i
free bj
free bc
free av
free m
free ac
free ab
free be
free au
free al
free ag
free v
v = alloc 18
ag = alloc 68 align 4
al = alloc 413
au = alloc 6 align 8
be = alloc 18 align 16
free bp
bp = alloc 3 align 8
free an
an = alloc 7 align 8
ab = alloc 72
ac = alloc 15
m = alloc 40
av = alloc 14 align 8
bc = alloc 258 align 8
at = realloc at 0
bj = alloc 29 align 4
i = alloc 1 align 2
bb = alloc 29 align 4
ax = alloc 203 align 4
free j
free ak
ae = realloc ae 4
free k
free as
free t
t = alloc 1
as = alloc 127
free af
free d
free l
l = alloc 270
free z
z = alloc 362 align 4
free w
free bc
free ac
free ab
free an
free au
free al
free ag
ag = alloc 3 align 4
al = alloc 4 align 16
au = alloc 130 align 8
an = alloc 16
ab = alloc 30 align 8
ac = alloc 20 align 8
bc = alloc 40
w = alloc 48
d = alloc 3 align 2
free d
d = alloc 18 align 16
free d
d = alloc 3
af = alloc 189
k = alloc 30
ak = alloc 1
j = alloc 18 align 8
free aa
free j
free ak
ak = alloc 97 align 8
free k
free ak
free af
af = alloc 88 align 4
ak = alloc 144
free d
free ak
ak = alloc 452 align 4
d = alloc 293
bc = realloc bc 56
free af
af = alloc 1 align 8
free bc
bc = alloc 24 align 16
free af
af = alloc 0
k = alloc 1
free bc
bc = alloc 28
free k
free af
free ak
free w
free d
free ac
free ab
free an
an = alloc 1 align 4
free an
an = alloc 104 align 4
free m
free a
free av
free bi
bi = realloc bl 28
bl = alloc 104 align 2
av = alloc 2 align 16
a = alloc 435 align 2
free bg
bk = realloc bk 49
free ba
ba = alloc 1
free x
x = alloc 164 align 8
bg = alloc 53 align 16
bh = realloc bh 41
m = alloc 80 align 8
ab = alloc 4 align 8
free bd
bd = alloc 25 align 2
ac = alloc 5
ay = realloc ay 88
free bb
bb = alloc 1 align 16
d = alloc 164 align 2
w = alloc 44
ak = alloc 68
af = alloc 78
free aq
aq = alloc 112
k = alloc 134
j = alloc 23 align 16
aa = alloc 4
free ax
free b
b = alloc 3 align 8
free g
g = alloc 2 align 16
free g
free bh
free bc
free ak
free u
free ba
free i
i = alloc 104 align 8
free bi
free as
as = alloc 452 align 8
bi = alloc 118 align 8
ba = alloc 359 align 8
u = alloc 5
ak = alloc 89 align 8
bc = alloc 96
free ap
ap = alloc 1
bh = alloc 104 align 2
g = alloc 1
ax = alloc 31
free f
free s
free bh
free bk
free aq
free ak
free u
free ba
free bi
free as
free m
free k
free x
x = alloc 1 align 8
k = alloc 32 align 8
m = alloc 16
as = alloc 20 align 8
ar = realloc ar 1
bi = alloc 15
ba = alloc 26 align 4
u = alloc 80 align 8
ak = alloc 32 align 4
aq = alloc 1
bk = alloc 96 align 16
free bl
bl = alloc 1 align 8
bh = alloc 237 align 16
s = alloc 317 align 4
free bk
af = realloc af 5
bk = alloc 43 align 8
f = alloc 6 align 4
free s
s = alloc 84 align 4
al = realloc al 2
free f
free al
al = alloc 6 align 2
free bk
free al
al = alloc 362 align 16
free af
free al
free bl
free aq
free ak
bd = realloc bd 50
ak = alloc 7 align 2
free u
free ak
ak = realloc bf 4
free bd
bd = alloc 16 align 8
bf = alloc 5
u = alloc 22
free ak
ak = alloc 4
aq = alloc 14 align 8
free u
free aq
aq = alloc 13 align 2
u = alloc 5
bl = alloc 1
al = alloc 1
af = alloc 124 align 16
bk = alloc 0 align 16
f = alloc 11 align 4
free ak
free f
free bk
free af
free al
free bl
free u
bi = realloc bi 14
u = alloc 1 align 8
free aq
free u
free bi
free bd
s = realloc s 84
free ar
ar = alloc 7 align 8
bd = alloc 6
free s
s = alloc 0 align 16
free bd
free s
free ar
ar = alloc 1 align 8
free ar
free x
free i
free bq
bq = realloc aa 0
free bq
bq = alloc 237
aa = alloc 1 align 16
free aa
aa = alloc 150 align 8
i = alloc 27 align 2
x = alloc 48
ar = alloc 60
s = alloc 136
bd = alloc 1
bi = alloc 112 align 8
u = alloc 4 align 16
aq = alloc 217 align 8
bl = alloc 13 align 8
free bl
bl = alloc 452
al = alloc 434 align 16
af = alloc 1 align 2
free af
af = alloc 359 align 8
bk = alloc 117
f = alloc 0 align 8
ak = alloc 80 align 16
bi = realloc bi 224
free bi
bi = alloc 130 align 2
free bi
bi = alloc 1
au = realloc au 260
free au
free f
f = alloc 46
au = alloc 452
u = realloc u 0
free u
free f
free bk
bk = alloc 64
free ao
free al
free bi
free p
free bo
free ba
free n
n = alloc 362
ba = alloc 452 align 2
bo = alloc 12
k = realloc k 36
p = alloc 1 align 16
bi = alloc 3 align 16
c = realloc c 27
al = alloc 71
ao = alloc 7 align 4
f = alloc 96 align 8
u = alloc 18 align 4
free v
v = alloc 25 align 2
free ag
ag = alloc 108
free al
al = alloc 32
free bb
free x
free ae
ae = alloc 1 align 4
free ad
free bn
free v
v = alloc 4
free bl
free bc
free am
i = realloc i 27
free v
v = alloc 24
free bf
b = realloc b 368
ax = realloc ax 112
free b
b = alloc 32
free ab
ab = alloc 1 align 8
bf = alloc 59 align 16
am = alloc 2
free bi
bd = realloc bd 7
free ao
ao = alloc 2 align 16
bi = alloc 176 align 4
bc = alloc 8
bl = alloc 20 align 16
bn = alloc 55
ad = alloc 1 align 16
x = alloc 452 align 2
bb = alloc 3
free ay
free bb
free an
free v
free au
free br
free ag
free bh
free ar
free ad
free q
q = alloc 109
ad = alloc 1 align 2
ar = alloc 12 align 8
be = realloc be 14
bh = alloc 5 align 4
ag = alloc 341 align 4
br = alloc 244
free aq
aq = alloc 1
au = alloc 0 align 8
v = alloc 5 align 2
an = alloc 1 align 4
free bn
x = realloc x 904
bh = realloc bh 5
ad = realloc ad 0
free z
free az
az = alloc 8 align 2
z = alloc 1 align 4
bn = alloc 122 align 8
bb = alloc 7
ay = alloc 233 align 2
free ab
free ba
free av
free ax
free h
free bf
free ag
free ah
free ai
free bo
free bh
bh = alloc 38 align 8
r = realloc r 1
bo = alloc 82 align 8
ai = alloc 116 align 8
ah = alloc 341
ag = alloc 49 align 16
free q
free ag
free ah
free ai
ai = alloc 27
ah = alloc 0 align 8
ag = alloc 115 align 8
q = alloc 101 align 4
bf = alloc 13
h = alloc 12
ax = alloc 1
av = alloc 1 align 16
free bo
bo = alloc 4
ba = alloc 6
ab = alloc 2
free av
u = realloc u 16
free ab
bf = realloc bf 5
free u
free bf
free ax
ax = alloc 3
free h
free ax
free bo
bo = alloc 47 align 4
free q
free bo
free ag
free ah
free ai
ai = alloc 81 align 16
free r
r = alloc 104 align 2
ah = alloc 1 align 4
ag = alloc 81 align 8
bo = alloc 99
p = realloc p 9
free ai
free p
p = alloc 4 align 2
free ag
ag = alloc 10
ai = alloc 2 align 8
ah = realloc ah 17
q = alloc 3 align 8
ax = alloc 139 align 16
free p
p = alloc 1 align 2
h = alloc 1 align 8
free ax
ax = alloc 32 align 8
bf = alloc 5 align 4
u = alloc 12
ab = alloc 13 align 2
av = alloc 1 align 16
free h
h = alloc 35
free av
free h
h = realloc aq 0
aq = alloc 11 align 2
free ab
ab = alloc 0
free aq
free ab
free h
free bm
free y
free s
free z
free a
free bc
free bf
free bj
as = realloc as 20
bj = alloc 56 align 8
bf = alloc 194 align 4
free ba
ba = alloc 83
bc = alloc 3
free aj
aj = alloc 134
a = alloc 129
free ae
ae = alloc 3
free bl
al = realloc al 16
bl = alloc 20
free ar
free bc
bc = alloc 354
ar = alloc 1 align 16
z = alloc 23 align 16
g = realloc g 1
free bh
free r
free g
free ay
free ap
free bf
free br
br = alloc 114 align 8
bf = alloc 1
ap = alloc 122 align 16
ay = alloc 99
aj = realloc aj 118
g = alloc 0
r = alloc 73 align 8
free m
m = alloc 9
bh = alloc 1
s = alloc 122
y = alloc 427 align 8
an = realloc an 35
bm = alloc 452
h = alloc 31
ab = alloc 3 align 2
aq = alloc 3 align 4
av = alloc 2 align 16
free v
v = alloc 9 align 8
free ay
ad = realloc ad 6
ay = alloc 6 align 16
free w
free o
o = alloc 97 align 2
w = alloc 55 align 8
free bb
bb = alloc 452
free g
free au
au = alloc 2
aj = realloc aj 4
free ad
free t
free be
free aw
aw = alloc 16 align 4
free b
free al
al = alloc 1
b = alloc 8
free ba
ba = alloc 9 align 8
free ay
free al
al = alloc 412 align 2
free bc
free bj
free ab
ab = alloc 452 align 4
bj = alloc 12
free d
d = alloc 80
free y
free bg
free o
free bp
free bl
bl = alloc 1
al = realloc al 824
free aj
free s
s = alloc 12
free p
p = alloc 96 align 16
q = realloc q 1
free ap
ap = alloc 32
aj = alloc 1 align 2
free q
free am
free d
free aw
free aq
aq = alloc 96 align 16
aw = alloc 26 align 16
free ax
ax = alloc 210
free aw
free v
free ac
free ap
ap = alloc 8 align 16
free br
br = alloc 107
ac = alloc 1 align 16
v = alloc 5 align 4
aw = alloc 112 align 4
d = alloc 14 align 8
am = alloc 152
q = alloc 24
bp = alloc 12 align 8
o = alloc 64
bg = alloc 2 align 4
y = alloc 1
bc = alloc 7
ay = alloc 3 align 4
free o
o = alloc 204 align 4
be = alloc 25
free am
am = alloc 58 align 2
t = alloc 0 align 16
ad = alloc 220
g = alloc 2 align 8
free an
free at
free ai
ai = alloc 2
at = alloc 3 align 4
an = alloc 26 align 2
free ay
free b
free bp
bp = alloc 1 align 2
b = alloc 3
free t
free p
free n
free m
m = alloc 21 align 2
n = alloc 292
free f
free bb
free ad
ad = alloc 1 align 16
free ak
free l
free k
free aj
at = realloc at 19
aj = alloc 3 align 8
k = alloc 68 align 2
l = alloc 3 align 16
ak = alloc 1 align 16
bb = alloc 72
f = alloc 403
p = alloc 57 align 8
t = alloc 36 align 8
ay = alloc 349 align 16
free g
free y
q = realloc q 40
free at
au = realloc au 0
free be
free bk
bk = alloc 230 align 16
free d
free ap
free an
free bb
free aa
free ar
free o
o = alloc 17
free bj
bj = alloc 136 align 2
ar = alloc 128 align 4
free aj
free ba
free ab
free bp
free ax
free bj
free s
free br
br = alloc 17 align 8
s = alloc 12
bj = alloc 378
ax = alloc 3 align 8
bp = alloc 235 align 4
ab = alloc 222 align 16
free ab
free bp
free ax
free bj
free s
free br
free c
c = alloc 3
br = alloc 17 align 16
s = alloc 36 align 4
bj = alloc 229 align 4
ax = alloc 175 align 16
bp = alloc 7
free bp
free ar
free ay
ay = alloc 452
free bk
free bq
bq = alloc 1
bk = alloc 142 align 4
ar = alloc 48
k = realloc k 136
free ax
free av
free s
s = alloc 174
av = alloc 80 align 16
free ak
free ai
free al
h = realloc h 258
free bf
bf = alloc 70 align 4
al = alloc 52 align 8
ai = alloc 1 align 2
ak = alloc 64
ax = alloc 2 align 16
free aq
bh = realloc bh 0
aq = alloc 184 align 8
bp = alloc 222
free ag
ag = alloc 409
ab = alloc 5 align 8
ba = alloc 243
free ba
ba = alloc 200 align 4
aj = alloc 1 align 4
aa = alloc 112 align 16
bb = alloc 452 align 16
j = realloc j 27
an = realloc r 64
bi = realloc bi 176
r = alloc 40 align 2
ap = alloc 3
free bd
free am
free bn
free ap
free ai
ai = alloc 1
free j
free ag
ag = alloc 36 align 4
j = alloc 226
ap = alloc 147 align 2
bn = alloc 2
am = alloc 1 align 16
free ah
ah = alloc 6
free ae
ae = alloc 7
free ax
aw = realloc aw 111
ax = alloc 95 align 16
bd = alloc 56 align 2
br = realloc br 0
d = alloc 5 align 2
be = alloc 13 align 8
at = alloc 7
y = alloc 13
free y
free at
at = alloc 4
free at
free be
be = alloc 242
aj = realloc aj 6
at = alloc 3 align 8
free at
at = alloc 1 align 16
y = alloc 7
g = alloc 2 align 4
free g
free y
free at
free aj
free d
free br
free ax
free q
free aw
free ap
ap = alloc 20 align 2
aw = alloc 129 align 16
q = alloc 1 align 8
free j
free q
q = alloc 1 align 16
free aw
aw = alloc 2 align 8
free q
q = alloc 3 align 16
free aw
aw = alloc 1 align 2
free q
q = alloc 80
free aw
aw = alloc 18 align 2
j = alloc 68
ax = alloc 52
br = alloc 127 align 4
d = alloc 1 align 8
aj = alloc 10 align 8
free q
q = alloc 95
at = alloc 1 align 8
n = realloc n 247
y = alloc 121 align 8
g = alloc 112 align 4
free aj
b = realloc b 11
free g
g = alloc 174 align 8
free b
free g
free n
free q
free d
free br
free ax
free j
j = alloc 8
free aw
aw = alloc 3 align 4
free j
ad = realloc ad 2
free aw
aw = alloc 1 align 2
free ad
ad = alloc 20 align 16
j = alloc 15 align 8
ax = alloc 2 align 4
br = alloc 201
be = realloc be 250
d = alloc 11 align 4
free aw
aw = alloc 237
free d
d = alloc 16 align 8
q = alloc 129 align 16
free aw
aw = alloc 117
n = alloc 104 align 8
g = alloc 265 align 2
b = alloc 6 align 2
aj = alloc 49
free q
free aj
free b
b = realloc ah 4
free g
g = alloc 9
ah = alloc 1 align 8
free b
free ah
free g
free aw
free d
free be
free ax
h = realloc h 1
ax = alloc 2 align 16
be = alloc 293
d = alloc 19
free j
j = alloc 96 align 8
aw = alloc 1
g = alloc 422
ah = alloc 246
b = alloc 255 align 2
free d
d = alloc 1 align 4
aj = alloc 343 align 16
q = alloc 2 align 8
free b
free q
free aj
free d
free ah
free g
g = alloc 31 align 8
ah = alloc 5
free aw
free ah
free g
free j
free ad
free ac
free x
free be
free ag
ag = alloc 0 align 4
be = alloc 56
x = alloc 39
ac = alloc 3
as = realloc as 20
ad = alloc 163 align 4
j = alloc 49 align 8
free al
al = alloc 452
g = alloc 19 align 16
ap = realloc ap 20
ah = alloc 1 align 4
aw = alloc 55
d = alloc 20 align 2
aj = alloc 50
q = alloc 3
b = alloc 1
free ai
free f
free bo
free bn
bn = alloc 61 align 8
bo = alloc 68 align 8
free ay
free bf
free be
free n
n = alloc 1 align 4
free aa
aa = alloc 8
free af
free j
ah = realloc ah 2
free as
free x
free bc
free bi
am = realloc am 0
bi = alloc 122
bc = alloc 2 align 2
x = alloc 48
as = alloc 1 align 8
j = alloc 217
af = alloc 284 align 16
be = alloc 144 align 16
free bc
bc = alloc 105 align 4
bf = alloc 4 align 16
free al
free bd
ab = realloc ab 452
bd = alloc 74 align 16
al = alloc 1
ay = alloc 15 align 8
f = alloc 20 align 2
free ax
ax = alloc 9 align 8
ai = alloc 55 align 16
free af
free ai
free ax
free ay
free al
free bd
free ab
free j
free as
free x
free be
free bi
free am
free ag
free aq
free bh
free br
free ap
free bn
free b
free ah
free ae
free aa
free ak
free k
free z
free ba
free t
free m
free ar
free p
free bg
free ac
free ao
free w
free q
free g
free a
free bm
free bq
free bl
free aw
free c
free e
free r
free d
free aj
aj = alloc 452 align 2
free bf
free aj
aj = alloc 49 align 2
free y
free au
free bo
free bj
free bc
free s
free bk
free bp
free n
free f
free u
free az
free bb
free ad
aj = realloc aj 43
free o
o = alloc 3 align 16
free h
h = alloc 253
free av
av = alloc 337
free aj
free h
free o
free i
free v
free l
free at
free av
free an
an = alloc 14 align 8
free an
an = alloc 1 align 2
av = alloc 3 align 8
at = alloc 3 align 4
l = alloc 1
v = alloc 8 align 2
free an
free at
at = alloc 0 align 8
an = alloc 104 align 4
free av
av = alloc 116 align 8
i = alloc 15
o = alloc 5 align 16
h = alloc 54 align 2
free at
free i
i = alloc 1 align 16
at = alloc 54
aj = alloc 196
ad = alloc 48
bb = alloc 1 align 2
az = alloc 11
u = alloc 14 align 16
free v
v = alloc 23 align 16
f = alloc 150 align 16
free aj
free av
free o
o = alloc 54
av = alloc 285 align 4
aj = alloc 6
free an
an = alloc 14 align 4
free u
u = alloc 56 align 4
free f
free h
free az
az = alloc 39 align 4
free o
o = alloc 70 align 16
h = alloc 5 align 16
f = alloc 209
free at
at = alloc 100 align 4
n = alloc 106 align 16
bp = alloc 191 align 8
bk = alloc 120
free v
v = alloc 421
free an
an = alloc 1 align 4
s = alloc 6 align 4
bc = alloc 2
bj = alloc 1 align 8
bo = alloc 17 align 8
au = alloc 25 align 2
y = alloc 106 align 16
free s
s = alloc 9
bf = alloc 12
y = realloc y 407
free o
free au
au = alloc 8 align 8
o = alloc 452 align 16
free bf
free ad
ad = alloc 100
bf = alloc 9 align 8
free v
free bp
bp = alloc 168 align 4
v = alloc 1 align 2
free f
f = alloc 18 align 8
d = alloc 407 align 4
r = alloc 4 align 4
e = alloc 75 align 16
free i
i = alloc 1
c = alloc 2 align 2
aw = alloc 1 align 4
bl = alloc 2
at = realloc at 101
bq = alloc 9
bm = alloc 1
a = alloc 115
g = alloc 32 align 8
q = alloc 1 align 8
free bj
free bk
bk = alloc 56
bj = alloc 6 align 16
w = alloc 31 align 16
free h
h = alloc 4 align 8
ao = alloc 75 align 2
free bp
bp = alloc 48 align 4
av = realloc av 285
ac = alloc 3
bg = alloc 156
p = alloc 101
p = realloc p 50
ar = alloc 5 align 2
m = alloc 100
t = alloc 115 align 4
ba = alloc 1 align 4
free ad
ad = alloc 83
az = realloc az 78
free ao
ao = alloc 2 align 8
free ac
ac = alloc 156
z = alloc 452 align 8
k = alloc 62
ak = alloc 285 align 8
aa = alloc 407 align 4
z = realloc z 452
free ac
ac = alloc 452
ae = alloc 1 align 4
free p
ar = realloc ar 5
p = alloc 87 align 8
ah = alloc 10 align 8
b = alloc 48 align 2
free c
c = alloc 5 align 8
free aw
free g
g = alloc 100 align 4
aw = alloc 203
l = realloc l 1
m = realloc m 86
bn = alloc 106 align 16
ap = alloc 61 align 16
br = alloc 1 align 16
bh = alloc 1 align 4
c = realloc c 5
aq = alloc 9
ag = alloc 1
am = alloc 262
bi = alloc 203 align 8
be = alloc 122 align 16
free h
h = alloc 5
x = alloc 452 align 8
as = alloc 31
j = alloc 112 align 8
ab = alloc 8 align 16
bd = alloc 1 align 4
al = alloc 62 align 16
ay = alloc 1 align 2
ax = alloc 115 align 4
ai = realloc k 7
k = alloc 17 align 8
af = alloc 29 align 16
free an
free ab
free bn
free b
free bg
free aq
free aj
free at
free bb
free bi
free aa
free j
free m
free c
free bd
bd = alloc 6
free ax
ax = alloc 1 align 2
c = alloc 17 align 4
aw = realloc aw 187
m = alloc 230 align 8
j = alloc 3 align 4
aa = alloc 156
bi = alloc 1 align 8
bb = alloc 4 align 8
at = alloc 190
free ac
ac = alloc 452 align 8
free aw
aw = alloc 96 align 16
aj = alloc 326 align 2
aq = alloc 402 align 8
bg = alloc 29
free bb
free bf
free aq
free aj
free aw
free bg
bg = alloc 104 align 8
aw = alloc 61 align 8
aj = alloc 2 align 16
aq = alloc 1 align 8
al = realloc al 78
bf = alloc 126
bb = alloc 1 align 4
free bi
free bb
bb = alloc 2 align 8
bi = alloc 1 align 2
b = alloc 382 align 16
free bf
bf = alloc 91 align 2
bn = alloc 11 align 2
ab = alloc 48 align 8
an = alloc 201
free b
free an
free ab
ab = alloc 147 align 8
an = alloc 123 align 8
free bn
bn = alloc 17 align 16
free an
free bn
free ab
free bf
free br
free i
free ag
free as
free az
az = alloc 17 align 4
as = alloc 1 align 16
ag = alloc 11
i = alloc 1 align 8
free ao
free a
free bh
free aw
aw = alloc 3
bh = alloc 15 align 16
free s
s = alloc 6 align 2
free bl
bl = alloc 6
a = alloc 115 align 16
ao = alloc 202 align 2
br = alloc 59
free ah
free ax
free r
free u
free as
free al
free o
free g
free bh
free bg
free t
free h
free j
free bm
free ao
free at
free av
av = alloc 72 align 4
free bl
bl = alloc 452 align 4
at = alloc 75
ao = alloc 11 align 8
bm = alloc 407 align 16
j = alloc 64 align 8
h = alloc 21
t = alloc 106 align 16
bg = alloc 11
bh = alloc 253 align 4
g = alloc 7 align 16
o = alloc 1 align 2
al = alloc 1
as = alloc 7 align 8
u = alloc 20 align 4
free u
free as
free al
free o
free g
free bh
free bg
bg = alloc 55 align 16
t = realloc t 89
bh = alloc 43
g = alloc 2 align 4
o = alloc 179 align 8
free o
free g
g = alloc 278 align 4
o = alloc 29
al = alloc 7 align 8
free al
al = alloc 84
as = alloc 106 align 8
u = alloc 36
r = alloc 1
ax = alloc 1
free ax
ax = alloc 23 align 2
ah = alloc 117 align 8
bf = alloc 42 align 4
ab = alloc 121 align 2
bn = alloc 247
free bn
bn = alloc 26 align 8
free bn
free ab
free bf
bf = alloc 381 align 8
ab = alloc 336 align 8
bn = alloc 39 align 16
an = alloc 20 align 16
b = alloc 3 align 2
free b
bj = realloc bj 6
b = alloc 6
free b
free bj
free bn
free ab
s = realloc s 2
l = realloc l 4
free l
free ah
ah = alloc 71 align 2
free ah
free ax
free r
free u
u = alloc 2 align 4
free u
free bo
bo = alloc 12 align 4
u = alloc 31 align 8
r = alloc 1 align 16
ax = alloc 64
free aa
aa = alloc 1 align 8
free au
au = alloc 1
free bf
bf = alloc 48 align 4
ah = alloc 9 align 16
l = alloc 48 align 2
ab = alloc 44
bn = alloc 52
bj = alloc 1
b = alloc 37 align 4
free c
free bj
bj = alloc 67 align 16
free bj
bj = alloc 53 align 4
c = alloc 19 align 16
d = realloc d 357
free t
free y
free bn
bn = alloc 33 align 16
free aw
aw = alloc 104 align 8
y = alloc 3 align 4
free c
free v
free bg
free bd
free w
free r
free z
free q
q = alloc 180 align 8
z = alloc 7
bi = realloc bi 1
free ac
free z
free k
k = alloc 79
z = alloc 15
ac = alloc 26
r = alloc 94
w = alloc 54 align 8
bd = alloc 73 align 16
bg = alloc 48 align 4
v = alloc 6 align 8
c = alloc 48 align 8
t = realloc n 53
n = alloc 2 align 8
free n
free t
free v
free bg
free bd
free w
free r
free ac
free z
free k
free al
al = alloc 1
free al
free o
o = alloc 46
al = alloc 1
k = alloc 29 align 2
z = alloc 21 align 2
ac = alloc 59 align 16
r = alloc 31 align 2
w = alloc 67
bd = alloc 39 align 2
bg = alloc 1 align 8
v = alloc 77
t = alloc 1 align 8
n = alloc 7 align 2
free n
free t
free v
free bg
bg = alloc 16
free bh
free aj
free m
free ag
free ae
free au
free ac
free bf
free p
p = alloc 32 align 4
bf = alloc 3 align 16
ac = alloc 14 align 8
au = realloc i 2
free z
z = alloc 2 align 16
i = alloc 28
ae = alloc 41 align 4
ag = alloc 215
m = alloc 30
ap = realloc ap 122
aj = alloc 30
z = realloc z 0
bh = alloc 2 align 8
free l
l = alloc 111 align 16
free l
l = alloc 43 align 4
v = alloc 271
t = alloc 5 align 8
free be
be = alloc 32 align 8
n = alloc 128 align 8
free b
b = alloc 40
free w
w = alloc 2 align 8
free ap
free aw
free z
free q
av = realloc av 63
free at
free s
s = alloc 154 align 16
free az
free bp
free bb
free ao
ao = alloc 1
bb = alloc 4 align 8
bp = alloc 176 align 2
free ac
free ay
ay = alloc 4
ac = alloc 7 align 4
az = alloc 11 align 4
at = alloc 77
q = alloc 1
z = alloc 88 align 8
free o
o = alloc 3
free bn
bn = alloc 14 align 4
aw = alloc 3
free i
i = alloc 64 align 16
free p
free bb
bb = alloc 3 align 16
p = alloc 452 align 8
ap = alloc 31
free l
free ak
free q
free br
free am
free b
at = realloc at 77
free v
free ag
free bg
bg = alloc 2 align 8
ag = alloc 1
v = alloc 3 align 8
free au
au = alloc 161
b = alloc 36 align 2
am = alloc 23 align 8
br = alloc 1 align 2
y = realloc y 24
q = alloc 136 align 2
az = realloc az 0
ak = alloc 41
free c
c = alloc 9 align 8
l = alloc 80
free s
free h
free aj
aj = alloc 43 align 4
free l
free g
g = alloc 345 align 2
free az
free bi
bi = alloc 4
free ah
free as
free bn
free ap
free au
bc = realloc bc 2
au = alloc 56 align 4
free bf
bf = alloc 2 align 16
ap = alloc 4
ag = realloc ag 2
bn = alloc 7 align 8
as = alloc 407 align 16
free aa
free ak
ak = alloc 16
free ad
free ap
free ag
free bf
free bc
free au
free i
free y
free ao
ao = alloc 37
y = alloc 30 align 16
i = alloc 4
free d
free i
a = realloc a 115
i = alloc 1
free y
c = realloc c 25
free i
i = alloc 77 align 8
free c
free ai
free am
free br
free t
free n
free aw
free bp
free ar
ar = alloc 96
ab = realloc ab 5
bp = alloc 9 align 4
free ay
o = realloc o 3
free a
a = alloc 24 align 8
aq = realloc aq 2
al = realloc al 1
bl = realloc bl 456
ay = alloc 39 align 4
aw = alloc 88 align 8
n = alloc 53
t = alloc 407 align 16
br = alloc 9
am = alloc 5
ai = alloc 133
c = alloc 28 align 8
free bj
free ba
ba = alloc 8
bj = alloc 280 align 16
y = alloc 21 align 8
d = alloc 221 align 4
au = alloc 2 align 16
bc = alloc 31 align 8
free i
free bc
free au
free d
free y
free bj
free ba
ba = alloc 39 align 16
free am
am = alloc 175
free ba
ao = realloc ao 21
free am
am = alloc 4
free ao
ao = alloc 96 align 8
ba = alloc 212 align 2
bj = alloc 72 align 4
y = alloc 3
d = alloc 96 align 16
au = alloc 1 align 16
free am
free au
au = alloc 42
free d
free au
au = alloc 37 align 8
d = alloc 24 align 16
am = alloc 39
bc = alloc 49 align 8
e = realloc e 74
i = alloc 2
bf = alloc 47
ag = alloc 1 align 4
free y
y = alloc 12 align 16
ap = alloc 1
free ag
ag = alloc 16 align 4
ad = alloc 9
aa = alloc 2 align 8
ah = alloc 27
free ap
ap = alloc 77 align 16
az = alloc 22 align 4
free k
free ac
free bh
free r
free bc
free d
free i
free at
free aw
aw = alloc 1 align 8
at = alloc 208 align 4
i = alloc 2 align 16
free ah
free i
free at
free aw
free am
free y
free au
free bj
bj = alloc 88 align 8
au = alloc 9
free ba
ba = alloc 1
free au
au = alloc 2 align 8
y = alloc 8 align 8
am = alloc 119
ap = realloc ap 77
aw = alloc 1 align 16
at = alloc 1
free ao
free be
free bi
free w
free bm
free c
free j
free o
free x
x = alloc 396 align 16
o = alloc 188 align 16
j = alloc 71 align 16
c = alloc 20 align 4
bm = alloc 39 align 8
free ar
ar = alloc 46
w = alloc 2 align 16
bi = alloc 5 align 16
be = alloc 63
ai = realloc ai 79
ao = alloc 5 align 8
free af
free bp
bp = alloc 63 align 8
af = alloc 13
i = alloc 72
au = realloc au 1
free bf
bf = alloc 14
ah = alloc 144 align 4
d = alloc 16
ab = realloc ab 2
bc = alloc 321
free ab
ab = alloc 5 align 8
free a
free an
an = alloc 384 align 4
a = alloc 17
r = alloc 4 align 4
bh = alloc 88 align 2
ac = alloc 17
k = alloc 88 align 16
l = alloc 0 align 8
h = alloc 5 align 16
s = alloc 1
free s
free h
free l
free k
free ac
free bh
free r
free a
free an
free ah
free bf
free af
free bp
free bi
free w
free ar
free c
free j
free o
free x
free e
free ay
free bl
free p
free aa
free ae
free aq
free bd
free y
free q
free az
free ab
free al
free z
free i
free bc
free bk
free ad
free bm
free bq
free n
free d
free bg
free ax
free br
free at
free f
free am
free t
free b
free u
free g
g = alloc 111
u = alloc 1
b = alloc 33
t = alloc 88 align 4
free t
free b
b = alloc 40 align 4
free b
free u
free g
g = alloc 254
free g
g = alloc 4 align 8
free g
free m
m = alloc 40 align 2
free m
free ao
free be
free bn
free v
free ap
free bj
bj = alloc 123
free bj
free aj
free as
free au
free aw
free ag
free ak
free bb
free ai
free av
av = realloc bo 12
bo = alloc 288 align 16
ai = alloc 8 align 16
free ai
free bo
bo = alloc 79 align 8
free bo
free av
free ba
ba = alloc 16 align 16
av = alloc 36
free ba
free av
av = alloc 446 align 16
ba = alloc 48
bo = alloc 1
free bo
bo = alloc 113 align 8
free av
av = alloc 1
ai = alloc 88
ba = realloc ba 2
bb = alloc 2
ak = alloc 25 align 2
ag = alloc 9
free bb
bb = alloc 23 align 8
free ai
ai = alloc 1
aw = alloc 14
au = alloc 1
free bo
free au
free aw
free ai
free ak
free ag
free ba
free av
free bb
bb = alloc 1
av = alloc 8 align 8
ba = alloc 1 align 16
free bb
bb = alloc 1
ag = alloc 406
ak = alloc 7 align 8
ai = alloc 8 align 8
aw = alloc 1 align 8
au = alloc 1
free ba
ba = alloc 3 align 4
bo = alloc 360 align 8
as = alloc 243 align 4
aj = alloc 406 align 16
free au
au = alloc 260 align 8
bj = alloc 33 align 8
ak = realloc ak 7
ap = alloc 326 align 2
v = alloc 334
bn = alloc 406 align 4
free aj
aj = alloc 16 align 16
be = alloc 3 align 16
ao = alloc 1 align 16
free bn
free ao
ao = alloc 39 align 4
free be
be = alloc 3
bn = alloc 277 align 16
m = alloc 255 align 2
g = alloc 30 align 2
u = alloc 444 align 8
b = alloc 72 align 4
free ao
free b
b = alloc 6
free u
u = alloc 452 align 8
ao = alloc 8 align 16
t = alloc 452 align 4
am = alloc 46 align 4
f = alloc 23 align 8
at = alloc 127 align 4
br = alloc 234 align 4
ax = alloc 1
bg = alloc 1 align 8
d = alloc 406
n = alloc 4 align 4
bq = alloc 1
bm = alloc 277 align 2
ai = realloc ai 3
ad = alloc 1
bk = alloc 14
free b
b = alloc 257
bc = alloc 27
i = alloc 5 align 8
z = alloc 64
al = alloc 5 align 4
ab = alloc 2 align 16
az = alloc 7 align 2
free bk
bk = alloc 61 align 16
q = alloc 26
y = alloc 1 align 8
bd = alloc 120
aq = alloc 113
ae = alloc 9 align 16
aa = alloc 15
q = realloc q 0
p = alloc 56 align 4
bl = alloc 3
free az
free bl
bl = alloc 128 align 8
free p
free bl
bl = alloc 56
free q
free bl
