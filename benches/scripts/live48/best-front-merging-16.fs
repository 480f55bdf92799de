freespace script 1
heap 16384 fit=best order=front granule=16
a = alloc 0 align 8
free a
a = alloc 3
b = alloc 512 align 4
free a
free b
b = alloc 1 align 4
a = alloc 80 align 2
c = alloc 210 align 16
d = alloc 848 align 8
e = alloc 86
f = alloc 113 align 8
g = alloc 3 align 2
free f
f = alloc 34
h = alloc 468
free a
free b
free f
free g
g = alloc 15 align 4
f = alloc 23 align 16
b = alloc 787 align 4
free e
e = alloc 743
a = alloc 0 align 2
i = alloc 15
j = alloc 86
free b
b = realloc d 26
free j
free b
free a
a = realloc i 15
i = alloc 15
b = alloc 31 align 4
j = alloc 13 align 16
d = alloc 86 align 8
free e
free d
d = realloc a 14
a = alloc 13 align 8
e = alloc 491
k = alloc 303 align 8
l = alloc 5 align 8
m = alloc 89 align 8
n = alloc 16 align 16
o = alloc 599 align 8
free j
j = alloc 14 align 2
p = alloc 8 align 16
q = alloc 80 align 4
r = alloc 113
s = alloc 1 align 8
t = alloc 27
u = alloc 512
v = alloc 20 align 16
w = alloc 512 align 2
x = alloc 463
y = alloc 16 align 8
z = alloc 0 align 8
free o
o = alloc 8
n = realloc n 12
aa = alloc 13
ab = alloc 161 align 8
ac = alloc 127
ad = alloc 16
ae = alloc 127
af = alloc 350 align 8
ag = alloc 12 align 8
w = realloc w 1024
ah = alloc 3 align 8
ai = alloc 130 align 8
free z
z = alloc 1 align 2
aj = alloc 256 align 4
ak = alloc 512 align 8
al = alloc 16
am = alloc 1
l = realloc l 4
an = alloc 13
h = realloc h 936
ao = alloc 1
ap = alloc 12 align 4
free ai
free ap
ap = alloc 204 align 4
ai = alloc 86 align 8
aq = alloc 1
free ao
free aq
aq = alloc 136 align 4
ao = alloc 381 align 16
q = realloc q 3
ar = alloc 12 align 8
as = alloc 43 align 8
at = alloc 1 align 8
au = alloc 40
av = alloc 86 align 8
free ai
free av
av = alloc 9 align 4
ai = alloc 1 align 16
aw = alloc 824 align 8
ax = alloc 24 align 2
ay = alloc 32
az = alloc 23
o = realloc o 2
ba = alloc 0
bb = alloc 40 align 8
bc = alloc 0 align 16
bd = alloc 99 align 8
be = alloc 86 align 4
bf = alloc 1
bg = alloc 407 align 8
bh = alloc 15
bi = alloc 17 align 8
bj = alloc 11 align 8
free au
au = alloc 9 align 16
bk = alloc 776 align 16
bl = alloc 904 align 8
free bj
free bl
bl = alloc 198 align 16
bj = alloc 788
bm = alloc 57 align 8
bn = alloc 1 align 16
bo = alloc 302 align 4
free bk
free bo
bo = alloc 99
bk = alloc 128
free bn
bn = alloc 504 align 4
bp = realloc ba 1
at = realloc at 96
ba = alloc 8 align 16
bq = alloc 246 align 8
br = alloc 113
free bk
free br
free bq
bq = alloc 132 align 8
af = realloc af 342
br = alloc 51
bk = alloc 904
free ba
ba = alloc 117
free bk
free ba
ba = alloc 15 align 8
bk = alloc 8
free br
free bk
free ba
bq = realloc bq 11
free af
free bq
free bo
free bm
free bj
free bl
free au
free bi
free bh
bh = alloc 112 align 8
free ad
free ab
free l
free bd
free h
free ak
free at
free w
w = alloc 86
at = alloc 24
ak = alloc 1 align 16
h = alloc 99 align 2
bd = alloc 13
l = alloc 10 align 2
free d
d = alloc 12
free al
al = alloc 2 align 16
ab = alloc 25 align 16
ad = alloc 128 align 4
bi = alloc 1 align 8
free k
k = alloc 48 align 16
au = alloc 27 align 2
free u
u = alloc 1 align 2
free ak
ak = alloc 504 align 16
bl = alloc 15
free i
i = alloc 439
bj = alloc 874
bm = alloc 27 align 8
free aj
aj = alloc 7 align 2
bo = alloc 1
bq = alloc 260
af = alloc 16
ba = alloc 46 align 8
bk = alloc 13 align 8
br = alloc 8 align 8
free m
free aw
bh = realloc bh 112
free s
s = alloc 99 align 8
free av
free af
free bq
free bo
free aj
free bj
free i
free ak
free k
k = alloc 14 align 4
free k
free ad
free ab
free al
free bd
free h
free u
free at
free w
w = alloc 0 align 8
at = alloc 13 align 16
u = alloc 741 align 8
h = alloc 72
free h
h = alloc 112 align 16
bd = alloc 99 align 8
al = alloc 4 align 8
ab = alloc 24
free ab
free al
al = alloc 255 align 4
ab = alloc 111
ad = alloc 34
k = alloc 16
ak = alloc 61
i = alloc 68 align 16
free i
i = alloc 40
bj = alloc 8
aj = alloc 1 align 16
bo = alloc 904 align 2
free bo
bo = alloc 9
free bo
bo = alloc 2
bq = alloc 14 align 16
af = alloc 0
av = alloc 40 align 4
aw = alloc 86
m = alloc 63
free m
free aw
free av
free af
af = alloc 51 align 8
free af
free bq
free bo
free aj
o = realloc o 2
free o
free i
i = alloc 2 align 16
o = alloc 14
aj = alloc 72 align 16
bo = alloc 32
bq = alloc 20
af = alloc 49
av = alloc 86
aw = alloc 62
free aw
free av
free af
free bq
free bo
bo = alloc 1 align 4
bq = alloc 16
free bq
bq = alloc 2 align 8
af = alloc 41
av = realloc bc 0
r = realloc r 113
bc = alloc 60 align 2
aw = alloc 31
free au
free av
free ao
free bf
free u
free b
ba = realloc ba 1
free am
am = alloc 49 align 4
b = alloc 8
free bg
bg = alloc 2 align 8
u = alloc 32 align 4
bf = alloc 119 align 16
ao = alloc 9
aj = realloc aj 13
ar = realloc ar 2
av = alloc 20 align 8
au = alloc 72
m = alloc 44
free aj
aj = alloc 1
free bi
free au
free av
at = realloc at 0
free at
free bf
bf = alloc 12
free bf
bf = alloc 12
free bf
free u
free bg
free am
free i
i = alloc 64
am = alloc 31
x = realloc x 447
bg = alloc 120 align 4
u = alloc 6 align 8
free u
u = alloc 16 align 2
bf = alloc 761 align 2
at = alloc 12
av = alloc 248
au = alloc 2 align 4
free au
au = alloc 14 align 4
bi = alloc 4 align 2
free bi
free au
au = alloc 7 align 8
free au
free av
bp = realloc bp 17
free bp
free bf
free u
u = alloc 0 align 4
bf = alloc 132 align 2
free bf
free u
u = alloc 10
bf = alloc 402
bp = alloc 4 align 16
free bp
free bf
free u
free bg
free x
free i
i = alloc 64 align 8
x = alloc 81 align 8
free x
x = alloc 487
free x
x = alloc 68 align 2
bg = alloc 99 align 16
u = alloc 4 align 8
bf = alloc 12
bp = alloc 7
av = alloc 13 align 16
au = alloc 256 align 4
bi = alloc 99
free bi
free au
free av
free bk
free v
free n
free ap
free y
free ai
ai = alloc 86
y = alloc 12
ap = alloc 13
n = alloc 2 align 8
v = alloc 86 align 4
free bn
free ag
ag = alloc 32 align 8
bn = alloc 16 align 8
bk = alloc 115 align 16
free bm
free q
free be
free bq
free t
free z
z = alloc 12 align 8
t = alloc 38
bq = alloc 366 align 2
be = alloc 32
q = alloc 79 align 4
free aw
aw = alloc 1
bm = alloc 108 align 8
av = alloc 32 align 16
free at
at = alloc 86 align 4
au = alloc 12 align 16
bi = alloc 118 align 16
free ar
free ba
free be
free an
an = alloc 256 align 16
free h
free f
free d
bp = realloc bp 3
free ag
free aj
bj = realloc bj 12
aj = alloc 10 align 16
ag = alloc 2
d = alloc 9
free b
free bm
free s
free aj
free i
i = alloc 43 align 16
aj = alloc 12 align 8
s = alloc 102 align 2
bm = alloc 24 align 4
b = alloc 713
f = alloc 3
free x
x = alloc 3
h = alloc 80 align 4
free j
j = alloc 369 align 4
be = alloc 2
free al
al = alloc 63
ba = alloc 104
ar = alloc 31
aa = realloc aa 29
free ag
free bn
bn = alloc 2
ag = alloc 7
free at
free an
free al
free bi
free ap
free bp
free au
ax = realloc ax 16
free be
free ad
free s
free a
a = alloc 2
s = alloc 15 align 16
ad = alloc 136
be = alloc 16
free s
s = alloc 1 align 8
au = alloc 12
free bf
free g
free bn
free av
free w
free af
free z
z = alloc 147
af = alloc 684
w = alloc 1
av = alloc 16 align 8
bn = alloc 123 align 4
g = alloc 36
bf = alloc 4 align 2
bp = alloc 370 align 4
ap = alloc 1
free s
s = alloc 114 align 4
bi = alloc 99 align 8
free t
t = alloc 19 align 8
al = alloc 1
free q
free bj
bj = alloc 63 align 16
q = alloc 145 align 8
o = realloc o 5
an = alloc 80
at = alloc 105 align 4
free d
free at
free an
free o
free bj
free s
s = alloc 12 align 8
free bp
free s
free bf
free g
free bn
bn = alloc 236 align 2
bc = realloc bc 1
g = alloc 0 align 2
bf = alloc 128
free av
free bf
bf = alloc 8
av = alloc 4
s = alloc 1
a = realloc a 0
free g
g = alloc 551
bp = alloc 0 align 8
free a
ar = realloc ar 47
free bp
bp = realloc s 1
s = alloc 24 align 4
a = alloc 5 align 4
f = realloc f 3
bj = alloc 4 align 8
o = alloc 18 align 4
an = alloc 8 align 16
at = alloc 2 align 4
d = alloc 1 align 8
free ar
free d
free at
free an
an = alloc 0
free o
o = alloc 71
free an
an = alloc 12 align 8
free o
free an
an = alloc 13 align 2
free bj
bj = alloc 17 align 16
free an
free bj
free f
f = alloc 720
c = realloc c 1
free s
free c
free bp
bp = alloc 597 align 2
c = alloc 39
free bf
bf = alloc 13
s = alloc 187 align 8
bj = alloc 65
free c
c = alloc 12 align 8
free bj
bj = alloc 20 align 16
an = alloc 86 align 16
o = alloc 10
at = alloc 1
d = alloc 15 align 2
ar = alloc 12
free c
free ar
free d
free at
free o
free an
free bj
free s
free bf
bf = alloc 145 align 8
s = alloc 484
free bp
free s
s = alloc 23
bp = alloc 128
bj = alloc 8
aw = realloc aw 0
an = alloc 88
o = alloc 16 align 4
free o
free an
free aw
aw = alloc 904 align 8
an = alloc 12
o = alloc 56 align 16
at = alloc 9
free aw
free ac
free ad
free x
free n
n = alloc 80
free l
l = alloc 9 align 8
x = alloc 256 align 4
ad = alloc 0
ac = alloc 12 align 2
aw = alloc 1 align 16
aa = realloc aa 25
d = alloc 0
ar = alloc 62
c = alloc 1 align 8
free j
free k
free at
free bb
bb = alloc 89 align 2
at = alloc 1 align 2
ai = realloc ai 96
free q
free y
y = alloc 23 align 16
free bq
z = realloc z 165
free as
free y
y = alloc 2 align 8
as = alloc 0 align 8
free bg
free h
free ar
free z
free ap
ap = alloc 8 align 16
z = alloc 12
ar = alloc 0
h = alloc 64
bg = alloc 104 align 16
bq = alloc 7
q = alloc 16
k = alloc 9
br = realloc br 4
j = alloc 72 align 2
free av
free at
free p
free bo
bo = alloc 8 align 4
free br
free bo
free ap
free bf
free ar
free z
free h
free bc
free w
free af
free ac
ac = alloc 1
be = realloc be 2
af = alloc 661 align 16
free ax
ah = realloc ah 19
ax = alloc 1 align 16
w = alloc 55
bc = alloc 56
h = alloc 665
z = alloc 14 align 8
x = realloc x 257
ar = alloc 17 align 4
bf = alloc 99 align 4
ap = alloc 512
bo = alloc 12 align 8
br = alloc 12 align 8
p = alloc 13 align 8
at = alloc 12 align 8
av = alloc 13 align 2
free af
free av
av = alloc 24 align 2
free at
at = alloc 99 align 2
free av
free at
free p
free br
free bo
free ap
free bf
bf = alloc 16
free ar
ar = alloc 99
free bf
bf = alloc 0
free ar
ar = alloc 1 align 2
ap = alloc 255 align 4
free bf
bf = alloc 8
free ap
free bf
bf = alloc 1 align 2
ap = alloc 0 align 8
free ar
ar = alloc 86 align 16
free ap
free ar
free bf
bf = alloc 0 align 16
ar = alloc 6
ap = alloc 1 align 4
bo = alloc 904 align 2
free x
x = alloc 16 align 2
br = alloc 114
p = alloc 1 align 8
r = realloc r 12
at = alloc 236
free bo
free at
free r
r = alloc 12 align 4
at = alloc 12
bo = alloc 377
av = alloc 8 align 4
af = alloc 7 align 2
free br
br = alloc 99
free af
free br
free av
free bo
free at
free r
free x
free ap
free bf
free h
free bc
bc = alloc 6 align 16
h = alloc 87 align 8
bf = alloc 46
ap = alloc 35
x = alloc 86
r = alloc 128 align 8
at = alloc 241
bo = alloc 12 align 8
av = alloc 475
br = alloc 136
ae = realloc ae 126
af = alloc 3
free af
af = alloc 8
free af
free ae
ae = alloc 99
free ae
free av
free bo
free at
free r
free x
free ap
free bf
free h
w = realloc w 55
free w
w = alloc 531
bh = realloc bh 108
free bh
bh = alloc 8
h = alloc 12
bf = alloc 27
ap = alloc 7
free ap
ap = alloc 255 align 4
free ap
ap = alloc 1 align 4
x = alloc 24
r = alloc 129
at = alloc 223
bo = alloc 88 align 2
free bo
bo = alloc 1
av = alloc 308 align 2
ae = alloc 8
af = alloc 12 align 16
free af
af = alloc 1
free af
free ae
free av
free bo
free at
free r
free x
free ar
free ap
free bf
free h
free bh
free bc
free ax
ax = alloc 3
bc = alloc 80 align 2
bh = alloc 3
h = alloc 3 align 8
bf = alloc 36
free ah
ah = alloc 1 align 16
ap = alloc 1 align 2
ar = alloc 1 align 8
x = alloc 495 align 4
free bf
bf = alloc 64
r = alloc 2 align 16
at = alloc 27
bo = alloc 127 align 4
free x
free bo
bo = alloc 2
x = alloc 22 align 8
free at
at = alloc 5 align 4
av = alloc 13 align 8
ae = alloc 9
af = alloc 1 align 2
free x
free af
free ae
bd = realloc bd 198
free av
free bd
free bo
free r
r = alloc 1
free bf
free r
free ar
free ap
ap = alloc 12
free ah
ah = alloc 86 align 16
free ap
ap = alloc 4
ar = alloc 36 align 16
r = alloc 504 align 2
bf = alloc 2 align 4
bo = alloc 2
free ah
free bo
free bf
bf = alloc 106 align 16
free r
r = alloc 12 align 2
bo = alloc 89 align 8
ah = alloc 12
bd = alloc 99
av = alloc 2
ae = alloc 13 align 4
free bf
bf = alloc 104 align 8
af = alloc 12 align 2
free ae
ae = alloc 3
free af
free ae
free bf
free av
av = alloc 0 align 8
bf = alloc 0 align 2
ae = alloc 57 align 8
free ae
free bf
free av
free ah
free bo
free r
free ar
free ap
free h
free bh
bh = alloc 128 align 2
free bh
bh = alloc 64 align 16
h = alloc 24 align 8
ap = alloc 12 align 4
ar = alloc 8
r = alloc 12
bo = alloc 0
ah = alloc 1
av = alloc 3 align 16
free av
free ah
ah = alloc 5 align 8
av = alloc 12 align 8
bf = alloc 284 align 16
free bf
bo = realloc bo 8
bf = alloc 3 align 4
ae = alloc 3
l = realloc l 0
free l
free bf
bf = alloc 512 align 2
l = alloc 23
af = alloc 0 align 4
x = alloc 16 align 4
free x
free af
free l
free bf
free bo
free ah
v = realloc v 78
free v
free r
free bd
free ar
free ap
free h
free bh
free bc
free ax
free at
free an
an = alloc 40 align 2
at = alloc 96 align 8
ax = alloc 99 align 16
m = realloc m 442
bc = alloc 0
bh = alloc 3
h = alloc 8
ap = alloc 56 align 4
ar = alloc 68 align 8
free bq
bq = alloc 0 align 4
bd = alloc 313 align 2
r = alloc 12
v = alloc 42 align 4
ah = alloc 99 align 4
bo = alloc 397
bf = alloc 66
az = realloc az 11
free ar
ar = alloc 1 align 2
free az
free ar
ar = alloc 12 align 4
az = alloc 15 align 2
l = alloc 3
free bo
bo = alloc 1
af = alloc 264
x = alloc 8 align 2
free l
l = alloc 9 align 4
free x
free l
free af
free bo
free az
free ar
free ah
free v
v = alloc 126
free r
r = alloc 81
free v
free r
r = alloc 7 align 4
v = alloc 15
free bd
bd = alloc 141 align 8
free v
v = alloc 33 align 16
free bd
bd = alloc 13 align 16
free v
v = alloc 99
ah = alloc 1
ar = alloc 205
free bd
free f
free e
free r
free ap
free ay
free bh
bh = alloc 443 align 8
ay = alloc 531 align 8
ap = alloc 69 align 16
free ao
ao = alloc 3
free am
ai = realloc ai 96
am = alloc 88
r = alloc 248 align 16
e = alloc 904
f = alloc 13 align 8
bd = alloc 99 align 8
free ai
ai = alloc 1 align 2
az = alloc 3 align 2
bo = alloc 0
af = alloc 127 align 8
l = alloc 7
x = alloc 86 align 2
free d
free ar
free ai
free an
free av
free p
free aj
free j
free ad
free am
free x
free ax
free q
free f
free ah
free g
free ac
free bm
free v
free h
free bd
free bi
free s
free be
free bc
free aw
free af
free y
free bo
free aq
free au
free al
free r
free bn
free u
free c
free bg
free at
free w
free t
free bq
free bb
free br
free i
free e
free ap
free n
free ae
free o
free bk
free ag
free k
free z
free m
free a
free ay
free ao
ao = alloc 13
free b
b = alloc 128 align 8
ay = alloc 904
free ao
ao = alloc 40
free b
free bj
free az
free bp
free aa
free bh
bh = alloc 106
free bl
free l
free bh
free ao
free ba
free ay
free ak
free bf
free ab
free as
as = alloc 8
free as
as = alloc 7 align 2
ab = alloc 86
bf = alloc 24 align 4
free bf
bf = alloc 12 align 8
ak = alloc 185 align 16
ay = alloc 1 align 8
ba = alloc 0 align 8
ao = alloc 13
bh = alloc 166 align 8
l = alloc 1
bl = alloc 99 align 8
aa = alloc 1
bp = alloc 0 align 8
az = alloc 104 align 8
bj = alloc 104
b = alloc 3 align 4
a = alloc 24
m = alloc 0 align 2
free m
free a
a = alloc 48 align 2
m = alloc 390 align 16
z = alloc 192
free z
free m
m = alloc 512
z = alloc 36 align 4
k = alloc 0 align 16
ag = alloc 28 align 8
bk = alloc 8
o = alloc 67
ae = alloc 12
n = alloc 64
bp = realloc bp 0
ap = alloc 107 align 8
free ap
ap = alloc 1 align 8
e = alloc 76 align 4
i = alloc 158 align 4
br = alloc 39
free br
br = alloc 64 align 4
bb = alloc 36 align 4
bq = alloc 120 align 8
bk = realloc bk 24
t = alloc 32
w = alloc 15 align 16
at = alloc 4
az = realloc az 52
bg = alloc 86
c = alloc 509
free c
free bg
bg = alloc 260 align 4
c = alloc 1 align 8
free c
free bg
bg = alloc 33 align 16
c = alloc 3
free c
c = alloc 12
u = alloc 129 align 16
bn = alloc 48 align 16
r = alloc 99 align 4
al = alloc 86 align 8
free al
al = alloc 256
free al
al = alloc 32
au = alloc 56
aq = alloc 95 align 16
bo = alloc 132
free bo
bo = alloc 10 align 8
y = alloc 48 align 8
c = realloc c 12
free c
c = alloc 56
af = alloc 0
aw = alloc 337
free aw
aw = alloc 0 align 4
bc = alloc 92
be = alloc 512 align 2
free be
be = alloc 262
s = alloc 0
free s
s = alloc 511 align 16
bi = alloc 99 align 4
bd = alloc 9
n = realloc n 72
h = alloc 13
v = alloc 99
bm = alloc 40 align 16
free bm
free v
v = alloc 7 align 8
bm = alloc 19 align 8
free bm
bp = realloc bp 16
bm = alloc 1 align 8
free bm
free bp
free h
free n
free bi
free s
free be
free bc
free aw
free af
free c
c = alloc 15
free c
c = alloc 1 align 8
af = alloc 7
aw = alloc 39
bc = alloc 59 align 4
be = alloc 128
s = alloc 52
bi = alloc 12
n = alloc 80 align 4
h = alloc 12 align 4
bp = alloc 0 align 8
bm = alloc 904
ac = alloc 86 align 8
g = alloc 286 align 8
ah = alloc 256
free ah
free g
g = alloc 86 align 16
ah = alloc 1
free ah
free g
g = alloc 13 align 8
ah = alloc 1
f = alloc 86
q = alloc 19 align 16
ax = alloc 61 align 2
x = alloc 1
am = alloc 5 align 8
ad = alloc 14
j = alloc 12 align 16
aj = alloc 32 align 16
p = alloc 41
av = alloc 8
an = alloc 2
v = realloc v 3
free v
v = alloc 19
ai = alloc 23
free ai
ai = alloc 47 align 8
free ai
ai = alloc 0 align 16
ar = alloc 112
free ar
free ai
ai = alloc 5
free ai
free v
free av
av = alloc 108 align 8
v = alloc 12 align 8
ai = alloc 40 align 2
ar = alloc 2
d = alloc 248 align 4
free aj
free t
free bj
free ae
free au
free az
free c
free al
free i
free bp
free l
free u
free as
free q
free f
free ah
free g
free ac
free bm
free am
free h
free n
free bi
free s
free be
free bc
bc = alloc 447 align 16
free aw
free bc
free af
free d
free bo
free aq
free av
av = alloc 13
free j
free av
free r
free bn
free ax
free y
free bg
bg = alloc 0 align 8
free p
free bg
bg = realloc ag 2
ag = alloc 121 align 4
free w
free ag
free bg
free bk
free bb
bh = realloc bh 4
free br
free bh
bh = alloc 13 align 8
br = alloc 8 align 4
bb = alloc 4
free e
free bb
free br
free bh
bh = alloc 13
free ap
ap = alloc 128 align 16
free bh
free ap
free an
free v
v = alloc 3 align 4
free at
free bl
free z
free x
free aa
free ay
free ad
free bq
free m
free ak
free bf
free k
free b
free ao
free v
v = alloc 500
free bd
bd = alloc 8 align 4
free ba
free ab
free ai
free ar
ar = alloc 272
ai = alloc 67
ab = alloc 23 align 16
v = realloc v 508
free ai
o = realloc o 1
free a
a = alloc 2 align 4
free ar
free a
free ab
free bd
o = realloc o 17
free o
o = alloc 10
free o
free v
v = alloc 265
o = alloc 86 align 8
bd = alloc 265 align 8
ab = alloc 31
a = alloc 353 align 2
ar = alloc 47
free o
o = alloc 48 align 8
ai = alloc 29
ba = alloc 86 align 16
ao = alloc 5
b = alloc 31 align 8
free ba
ba = alloc 1 align 2
k = alloc 58
bf = alloc 136 align 2
ak = alloc 16
b = realloc b 15
free b
b = alloc 24 align 16
m = alloc 158
bq = alloc 2 align 4
free ba
ba = alloc 113
ad = alloc 13 align 4
ay = alloc 99 align 8
aa = alloc 3 align 16
o = realloc o 20
x = alloc 3 align 4
z = alloc 7
bl = alloc 86 align 2
at = alloc 256
free bf
bf = alloc 795
free aa
ay = realloc ay 5
aa = alloc 1
an = alloc 39
ap = alloc 1
bh = alloc 0 align 2
br = alloc 58
bb = alloc 437
e = alloc 58 align 8
free bl
ap = realloc ap 848
free bh
bh = alloc 0 align 4
free bq
free ay
free ba
free ak
free x
free k
free bf
bf = alloc 96 align 8
e = realloc e 51
free ao
ao = alloc 171
k = alloc 99 align 8
x = alloc 38 align 16
free br
free an
free m
m = alloc 4
an = alloc 2
br = alloc 7 align 8
ak = alloc 0
ba = alloc 904 align 8
ay = alloc 32 align 4
v = realloc v 273
free bd
bd = alloc 104 align 4
bq = alloc 15 align 4
bl = realloc ba 920
ba = alloc 99 align 4
free bl
bl = alloc 0
bk = alloc 79 align 8
bg = alloc 51 align 8
ag = alloc 1
free an
an = alloc 35 align 4
free at
at = alloc 96
free k
free ab
free at
at = alloc 7
free ak
free m
m = alloc 0
ak = alloc 16
ar = realloc ar 94
ab = alloc 116 align 16
k = alloc 848 align 2
w = alloc 0
free m
m = alloc 40
p = alloc 80
free ay
free p
free m
free k
free ab
free ar
free w
free ba
ba = alloc 20 align 4
w = alloc 51
ar = alloc 512 align 8
ab = alloc 1
k = alloc 55
m = alloc 128
p = alloc 0 align 4
ay = alloc 255 align 8
free bd
bd = alloc 0 align 4
ap = realloc ap 832
ap = realloc ap 848
free ay
free ap
ap = alloc 13 align 16
free p
p = alloc 1
ay = alloc 8
y = alloc 32 align 16
ax = alloc 13 align 8
bn = alloc 49 align 16
r = alloc 29
av = alloc 17 align 16
free ap
ap = alloc 24
j = alloc 65 align 16
aq = alloc 36 align 16
free av
free aq
aq = alloc 48
av = alloc 8 align 16
bo = alloc 1 align 16
d = alloc 5 align 2
af = alloc 12
bc = alloc 7
aw = alloc 26 align 16
aq = realloc aq 44
be = alloc 32 align 4
s = alloc 48 align 16
bi = alloc 263 align 8
n = alloc 211
h = alloc 14 align 4
bg = realloc bg 86
am = alloc 1 align 8
bm = alloc 127
ac = alloc 86 align 2
v = realloc v 136
free j
j = alloc 51
g = alloc 68
ah = alloc 14 align 16
f = alloc 512
ba = realloc ba 16
q = alloc 32 align 8
free v
v = alloc 9 align 2
free ab
free ac
free ay
ay = alloc 9
ac = alloc 12 align 8
ab = alloc 0 align 16
as = alloc 1 align 4
free aa
z = realloc z 1
aa = alloc 399
u = alloc 512 align 4
free s
bh = realloc bh 0
s = alloc 99 align 2
l = alloc 44 align 4
ab = realloc ab 0
bp = alloc 16 align 2
i = alloc 4 align 16
al = alloc 116
c = alloc 3
az = alloc 0 align 8
au = alloc 110 align 16
ae = alloc 86 align 8
bj = alloc 1 align 8
t = alloc 99
free an
an = alloc 43 align 8
aj = alloc 12
free ay
free l
free aq
free ao
free bg
aa = realloc aa 399
bg = alloc 2 align 16
free aa
free bd
free az
az = alloc 1 align 8
bd = alloc 12 align 4
free bi
free ax
ax = alloc 4 align 8
ba = realloc ba 8
free i
i = alloc 32 align 16
free bn
free v
free ah
free q
free bp
free ab
free s
free bh
free z
free ac
free aj
free g
g = alloc 410 align 16
aj = alloc 24
free j
free aj
aj = alloc 12 align 16
j = alloc 42 align 16
ac = alloc 6
z = alloc 24 align 4
free g
g = alloc 16
bh = alloc 14 align 8
s = alloc 20 align 16
ab = alloc 647 align 2
free z
z = alloc 95 align 16
bp = alloc 4 align 8
q = alloc 239 align 4
q = realloc q 247
ah = alloc 40
v = alloc 64 align 16
bn = alloc 1 align 16
b = realloc b 12
g = realloc g 20
bi = alloc 188
aa = alloc 80 align 8
ao = alloc 12 align 16
aq = alloc 115
l = alloc 520 align 2
free ab
free l
free aq
aq = alloc 49 align 8
l = alloc 86
ab = alloc 12
free ao
ao = alloc 6 align 2
ay = alloc 12 align 8
free ab
free ay
free ao
free l
free aq
free aa
free bi
free g
g = alloc 120 align 4
free v
free g
free ah
ah = alloc 1 align 2
g = alloc 16
v = alloc 5 align 16
bi = alloc 5 align 8
aa = alloc 25 align 16
aq = alloc 40 align 4
l = alloc 512
ao = alloc 1
ay = alloc 132 align 8
o = realloc o 19
i = realloc i 48
ab = alloc 12
free q
free ab
ab = alloc 13 align 2
free i
ai = realloc ai 37
free o
free p
free bb
free bk
free bc
free l
l = realloc am 17
free ar
free n
free z
z = alloc 0 align 4
free bd
bd = alloc 208 align 4
free au
m = realloc m 1
au = alloc 662
free bi
free w
w = alloc 0 align 4
bj = realloc bj 4
bi = alloc 4
n = alloc 31 align 16
ar = alloc 5 align 4
free al
al = alloc 430
am = alloc 8 align 4
bc = alloc 29
b = realloc b 2
bk = alloc 248
bb = alloc 128 align 8
p = alloc 8 align 8
o = alloc 0
az = realloc az 2
i = alloc 99
q = alloc 16 align 2
free z
free ab
free ap
free aq
free bl
free aj
free v
free az
free bc
free au
free at
free ad
free l
free g
free d
free aa
free ba
free h
free bf
free bh
free t
free q
free ax
free an
free b
free as
free o
af = realloc af 1
free i
free af
free al
free bo
free av
free am
free r
free ai
ai = alloc 12 align 8
bk = realloc bk 64
r = alloc 104
free bp
free e
free s
s = alloc 437 align 2
free p
p = alloc 9 align 4
free a
free bd
free u
free p
free m
free s
s = alloc 13 align 2
free ao
free x
free ah
free ak
ak = alloc 16
free j
free ak
free aw
free bq
free bi
free br
free ag
free bb
free f
free ac
free ay
ay = alloc 5
free bm
bm = alloc 99 align 16
n = realloc n 34
ac = alloc 0 align 4
ae = realloc ae 4
free ay
free ae
ae = alloc 16 align 4
ay = alloc 783
free n
free ay
free ae
free bj
bj = alloc 12 align 16
free bg
free bj
free ac
free bn
free y
free w
w = alloc 8
y = alloc 3 align 16
free c
free y
ai = realloc ai 24
free w
free ai
free k
free s
free ar
free be
free bk
free bm
bm = alloc 4
free r
free bm
bm = alloc 99 align 8
r = alloc 99
bk = alloc 363
free bk
free bm
bm = alloc 128 align 8
bk = alloc 128
be = alloc 56
ar = alloc 128 align 8
s = alloc 33
k = alloc 31 align 2
ai = alloc 51 align 8
s = realloc s 1
free bm
bm = alloc 19 align 16
w = alloc 13 align 8
y = alloc 1
c = alloc 2
free c
c = alloc 1 align 16
bn = alloc 13 align 16
free k
k = alloc 64
ac = alloc 16 align 4
bj = alloc 12 align 8
free bj
bj = alloc 1 align 4
bg = alloc 18 align 4
ae = alloc 12
ay = alloc 8 align 4
free ay
free ae
free bg
bg = alloc 84
free bg
bg = alloc 24
free bg
bg = alloc 65 align 16
ae = alloc 12 align 8
ay = alloc 242
free ay
free ae
free bg
bg = alloc 139 align 16
free bg
bg = alloc 32 align 16
free bg
bg = alloc 0 align 2
ae = alloc 2 align 8
ay = alloc 31
n = alloc 101 align 8
free n
n = alloc 128 align 16
f = alloc 12 align 16
bn = realloc bn 9
bb = alloc 2 align 4
ag = alloc 72 align 8
br = alloc 33
free br
free ag
free bb
ae = realloc ae 0
bb = alloc 12
free bb
bb = alloc 48
ag = alloc 9 align 4
br = alloc 9 align 4
free br
free ag
ay = realloc ay 62
be = realloc be 48
ag = alloc 8 align 2
br = alloc 56
bi = alloc 1
bq = alloc 86
free bq
bq = alloc 366
free bq
free r
free bi
bi = alloc 1 align 16
free br
br = alloc 1 align 8
r = alloc 81
bq = alloc 12
free bi
bi = alloc 21
aw = alloc 10
ak = alloc 30 align 8
free ak
free aw
free bi
free r
free br
free ag
free be
free ae
ae = alloc 5
be = alloc 56
ag = alloc 6 align 8
br = alloc 12 align 2
r = alloc 0 align 8
free r
r = alloc 14 align 8
free r
r = alloc 1 align 8
bi = alloc 1 align 8
aw = alloc 200 align 8
bg = realloc bg 0
ak = alloc 281 align 2
j = realloc ag 1
free j
ay = realloc ay 62
j = alloc 520 align 16
ag = alloc 48
ah = alloc 10 align 4
x = alloc 256
ao = alloc 129 align 4
m = alloc 72 align 4
p = alloc 6 align 16
free p
free m
m = alloc 80
free m
m = alloc 2 align 2
p = alloc 185 align 8
u = alloc 0 align 2
bd = alloc 1
a = alloc 31 align 8
e = alloc 128 align 8
bp = alloc 32 align 8
am = alloc 5 align 16
free am
am = alloc 1
free am
am = alloc 691 align 16
av = alloc 13 align 4
bo = alloc 13 align 8
al = alloc 1 align 8
af = alloc 1 align 16
i = alloc 97
o = alloc 1 align 8
free o
o = alloc 24 align 16
as = alloc 379 align 16
b = alloc 111
free b
free o
free ah
free ar
free bd
bd = alloc 64 align 16
ar = alloc 8 align 16
free be
be = alloc 1 align 2
x = realloc x 1
ah = alloc 1
free x
free y
y = alloc 1
x = alloc 16
e = realloc e 64
o = alloc 24
free y
y = alloc 264
free p
p = alloc 10 align 8
ak = realloc ak 297
b = alloc 12
an = alloc 12
ax = alloc 248
q = alloc 86 align 4
t = alloc 9
free ae
ae = alloc 36 align 8
bh = alloc 97
bf = alloc 15 align 16
h = alloc 56 align 16
ba = alloc 95 align 8
aa = alloc 5 align 16
free aa
aa = alloc 17 align 2
d = alloc 129
g = alloc 116 align 4
l = alloc 86 align 16
ad = alloc 40 align 8
bd = realloc bd 12
at = alloc 2 align 4
au = alloc 120 align 8
bc = alloc 99
az = alloc 99
v = alloc 142 align 4
free bo
bo = alloc 18 align 4
aj = alloc 54
bl = alloc 88 align 2
aq = alloc 17
ap = alloc 127 align 2
ab = alloc 99
z = alloc 465 align 2
free br
br = alloc 8
free ag
ag = alloc 1 align 8
free v
v = alloc 512 align 16
free ad
free m
free af
at = realloc at 0
free be
free j
j = alloc 3 align 2
j = realloc j 1
be = alloc 13 align 4
af = alloc 158
free an
free bq
free u
free bg
free al
free ay
ay = alloc 74 align 2
free bk
free ar
ar = alloc 13 align 8
bk = alloc 86 align 8
al = alloc 317 align 4
free j
j = alloc 1
bg = alloc 104 align 2
u = alloc 15 align 2
bq = alloc 1
an = alloc 1 align 2
m = alloc 120 align 16
free n
n = alloc 12 align 8
ad = alloc 32
free ai
free m
free bg
free bq
free u
free an
free j
free bk
bk = realloc e 128
ao = realloc ao 4
free ao
ao = alloc 36 align 4
e = alloc 0 align 8
j = alloc 128
an = alloc 13 align 4
u = alloc 113
aa = realloc aa 8
bq = alloc 96 align 4
bg = alloc 5 align 16
m = alloc 12 align 4
ai = alloc 0 align 4
free ai
ae = realloc ae 35
free ae
free bg
free bq
free aa
free an
free j
free e
free ao
ao = alloc 9
e = alloc 564 align 8
j = alloc 19
free j
j = alloc 22 align 8
free j
j = alloc 16
an = alloc 51 align 2
aa = alloc 8
bq = alloc 12 align 4
bg = alloc 12
ae = alloc 26
ai = alloc 97
free ai
free ae
ae = alloc 256 align 8
ai = realloc bn 9
free ai
free bg
free bq
free aa
free an
free j
free e
free ao
ao = alloc 193
e = alloc 86
j = alloc 56 align 4
an = alloc 10 align 2
aa = alloc 129
aj = realloc aj 55
bq = alloc 1 align 4
bg = alloc 474 align 8
free bg
bg = realloc ap 4
bh = realloc bh 97
free bh
bh = alloc 72
free bh
bh = alloc 64
ap = alloc 234
ai = alloc 40 align 8
bn = alloc 57 align 4
free bn
bn = alloc 1
free bn
bn = alloc 8
free bn
bn = realloc be 29
be = alloc 4 align 2
free be
free bn
bn = alloc 128 align 4
ap = realloc ap 1
be = alloc 72 align 4
free be
free ap
free bn
bn = alloc 511 align 16
free bn
aj = realloc aj 71
free aj
free bh
bh = realloc z 232
free bh
bh = alloc 1 align 4
z = alloc 16
aj = alloc 129
free aj
