freespace script 1
heap 16384 fit=first order=address
a = alloc 63 align 128
free a
a = alloc 100
free a
a = alloc 1 align 8
b = alloc 11 align 4
c = alloc 0
d = alloc 58 align 32
e = alloc 56
f = alloc 1
g = alloc 74
h = alloc 24
i = alloc 56 align 64
g = realloc g 78
j = alloc 24 align 4
k = alloc 31
free j
free c
free a
free e
free b
free d
free h
free k
k = alloc 38
h = alloc 1 align 16
h = realloc h 1
d = alloc 38
i = realloc i 48
b = alloc 18
e = alloc 164 align 8
a = alloc 68 align 256
f = realloc f 1
c = alloc 3
j = alloc 4
l = alloc 120 align 8
m = alloc 3
free a
d = realloc d 38
i = realloc i 24
a = realloc b 19
b = alloc 178
n = alloc 0 align 16
o = alloc 2 align 16
c = realloc c 1
p = alloc 64
q = alloc 1
r = alloc 1
s = alloc 33
free i
i = alloc 215 align 4
t = alloc 916
d = realloc d 34
u = realloc t 908
t = alloc 659 align 256
free g
g = alloc 0
free t
t = alloc 800 align 128
v = alloc 64
w = alloc 916
e = realloc e 164
free g
g = alloc 916
x = alloc 1
y = alloc 0
z = alloc 1
aa = alloc 1
ab = alloc 472 align 16
ac = alloc 27 align 16
ad = alloc 32 align 4
free f
f = alloc 516
ae = alloc 57 align 32
af = alloc 916 align 32
ag = alloc 916
free q
q = alloc 11 align 8
ah = alloc 2 align 16
free p
free h
h = alloc 906
p = alloc 168
ai = alloc 8 align 32
aj = alloc 29 align 128
ak = alloc 478
al = alloc 57
am = alloc 11
al = realloc al 114
free p
p = alloc 38 align 8
an = alloc 649 align 16
ao = alloc 10
ap = alloc 9 align 16
aq = alloc 31
aq = realloc aq 10
ar = alloc 20
free am
free o
o = alloc 21 align 32
am = alloc 120
as = alloc 0
at = alloc 120 align 8
au = alloc 6 align 8
av = alloc 58
aw = alloc 16 align 64
ax = alloc 34
free u
a = realloc a 15
u = alloc 21 align 16
ay = alloc 15 align 4
az = alloc 257
free d
free ai
ai = alloc 8 align 8
d = alloc 16
free n
free a
free ax
ax = alloc 916
free ae
ae = alloc 362 align 256
d = realloc d 14
a = alloc 24
n = alloc 21 align 8
ba = alloc 64
bb = alloc 141
bc = alloc 423
bd = alloc 29 align 16
free y
e = realloc e 5
y = alloc 257 align 4
be = alloc 108
bf = alloc 591
bg = alloc 6 align 8
bh = alloc 263 align 4
ai = realloc ai 4
bi = alloc 2 align 16
bj = alloc 18 align 16
bk = alloc 423
p = realloc p 22
bl = alloc 5
free d
d = alloc 511 align 8
bm = alloc 9 align 4
bn = alloc 613
free j
free bf
free u
free l
free w
free au
free o
free bg
bg = alloc 38
free z
free bh
free n
free h
free p
free bk
free ar
ar = alloc 227 align 8
bk = alloc 12 align 4
p = alloc 1 align 8
h = alloc 1 align 16
ai = realloc ai 4
q = realloc q 22
n = alloc 645
bh = alloc 236
z = alloc 1 align 128
free bg
free bi
free bc
ap = realloc ap 18
bc = realloc y 257
y = alloc 108 align 32
free q
q = alloc 4
bi = alloc 6
bg = alloc 11 align 64
o = alloc 2 align 16
free ag
free ai
free be
free z
free bj
bj = alloc 2
free bl
bl = alloc 1 align 32
z = alloc 27
free bd
bd = alloc 236 align 16
ab = realloc ab 1
free g
g = alloc 1 align 64
free am
ap = realloc ap 36
free af
af = alloc 29 align 4
am = alloc 3 align 64
be = alloc 14
ai = alloc 56 align 8
ag = alloc 3
au = alloc 362 align 16
w = alloc 35 align 256
l = alloc 45 align 8
u = alloc 40 align 32
bf = alloc 673
j = alloc 247 align 8
free av
av = alloc 0
bo = alloc 9
bp = alloc 512
bq = alloc 11 align 32
br = alloc 5
free g
g = alloc 1 align 16
free n
free g
free bq
free bp
free bo
free av
free bf
bf = alloc 13
free u
free bf
free l
free w
w = alloc 1
l = alloc 730
bf = alloc 1 align 16
free au
au = alloc 612
free bf
bf = alloc 14 align 256
u = alloc 193 align 64
av = alloc 858 align 16
bo = alloc 121 align 16
u = realloc u 185
free au
au = alloc 2 align 8
bp = alloc 44 align 16
free u
z = realloc z 4
i = realloc i 219
u = alloc 916
bq = alloc 1
g = alloc 30 align 256
free bp
bp = alloc 40
free g
free bp
bp = alloc 5
free bq
free bp
free u
free i
as = realloc as 409
free av
t = realloc t 6
free as
as = realloc l 738
l = alloc 236
free t
free l
l = alloc 3 align 128
t = alloc 7
free as
free t
a = realloc a 48
free l
l = alloc 152 align 256
t = alloc 11 align 8
free a
a = alloc 916
as = alloc 469
av = alloc 1
i = alloc 11 align 4
u = alloc 673 align 32
free t
d = realloc d 27
t = alloc 916
bp = alloc 1 align 8
bq = alloc 0 align 128
bj = realloc bj 2
free u
u = alloc 2 align 128
g = alloc 28
n = alloc 1 align 16
free bj
bj = alloc 12
free n
n = alloc 3
free bj
free n
free g
g = alloc 1 align 16
free u
u = alloc 1 align 16
free g
free u
u = alloc 40
free bp
free u
free t
free d
free av
al = realloc al 118
free as
free al
al = alloc 4 align 16
as = alloc 687
av = alloc 8
d = alloc 375 align 8
y = realloc y 112
t = alloc 92 align 8
ae = realloc ae 2
free l
l = alloc 92 align 16
u = alloc 71
bp = alloc 5 align 16
ay = realloc ay 0
u = realloc u 75
g = alloc 312 align 8
n = alloc 17
bj = alloc 520
free ae
ae = alloc 4
free bj
free ae
free n
free g
free u
ac = realloc ac 6
free ay
ay = alloc 22
free ac
am = realloc am 1
free ay
free am
am = alloc 256
free av
free am
am = alloc 188 align 8
free as
bc = realloc bc 128
free am
am = alloc 27 align 8
as = alloc 5 align 8
free bc
bc = alloc 916
av = alloc 1
ay = alloc 38 align 16
ac = alloc 49
free as
as = alloc 61
u = alloc 10 align 4
free ac
ac = alloc 739
free u
u = alloc 236 align 8
bd = realloc bd 4
g = alloc 68 align 64
j = realloc j 247
n = alloc 105 align 8
ae = alloc 1
bj = alloc 44
free ac
ac = alloc 1
free bj
bj = alloc 2
free ac
free bj
free ae
y = realloc y 96
free n
free y
free bd
free as
as = alloc 318 align 128
free ay
free as
free av
av = alloc 200
c = realloc c 0
free bc
free c
b = realloc b 678
c = alloc 58 align 16
aj = realloc aj 30
free am
am = alloc 81 align 8
bn = realloc bn 614
free aj
aj = alloc 150
bc = alloc 0
as = alloc 33 align 16
ay = alloc 81
ah = realloc ah 1
bd = alloc 3 align 64
free bn
bn = alloc 32 align 8
free bd
m = realloc m 7
bd = alloc 1
free bn
bn = alloc 32 align 8
y = alloc 649
v = realloc v 64
n = alloc 0
ae = alloc 189
bj = alloc 81
free bd
free ae
free n
free v
free bn
free m
free as
free bc
free aj
free bj
free b
free ai
free be
free j
free af
free p
free bk
bk = alloc 8 align 16
p = alloc 649 align 16
af = alloc 1
j = alloc 53
bi = realloc bi 0
be = alloc 502
ai = alloc 1
b = alloc 260
bj = alloc 293
aj = alloc 54
bc = alloc 7 align 16
as = alloc 29 align 64
m = alloc 7 align 256
bn = alloc 54
x = realloc x 1
free ar
ar = alloc 1
free x
free ar
free m
m = alloc 1
free as
as = alloc 4
ar = alloc 495 align 32
x = alloc 157 align 16
f = realloc f 3
v = alloc 22
free m
free v
v = alloc 1
m = alloc 6
free f
f = alloc 253 align 8
n = alloc 96
ae = alloc 1 align 128
free m
m = alloc 1 align 4
bd = alloc 1 align 16
free ae
ay = realloc ay 1
free bd
free ay
free al
free b
free bi
free bp
free j
free bq
free bn
bn = alloc 2 align 64
bq = alloc 1
j = alloc 0 align 16
bp = alloc 116 align 32
free af
free bk
free ar
free s
free u
u = alloc 92 align 8
s = alloc 1
free bl
bl = alloc 272 align 8
az = realloc az 9
ar = alloc 120
bk = realloc h 9
free ab
free az
free u
u = alloc 12 align 4
az = alloc 255
ab = alloc 199 align 16
free ab
bl = realloc bl 268
free bl
bl = alloc 80 align 32
ab = alloc 0
aw = realloc aw 0
free aw
aw = alloc 1 align 64
h = alloc 20 align 16
af = alloc 38 align 32
bi = alloc 653 align 8
b = alloc 1 align 64
bh = realloc bh 237
al = alloc 1 align 8
ay = alloc 5
bd = alloc 0 align 32
ae = alloc 4
ac = alloc 141
free ac
free ae
free bd
free ay
free al
free bh
bm = realloc bm 25
free bm
free af
bi = realloc bi 27
free bi
free aw
aw = alloc 139
free aw
aw = alloc 1
bi = alloc 136
m = realloc m 316
af = alloc 51 align 64
free af
af = alloc 260
aa = realloc aa 1
bo = realloc bo 105
bm = alloc 38
free bm
bm = alloc 8
bh = alloc 2 align 32
al = alloc 5
ay = alloc 1
bd = alloc 120 align 8
ae = alloc 3
free ae
free bd
bd = realloc q 0
q = alloc 669
k = realloc k 76
free k
free bd
af = realloc af 130
free af
bn = realloc bn 2
af = alloc 11 align 32
free af
af = alloc 73 align 8
free af
free bn
free bm
free bo
bo = alloc 2
free bo
free m
free aw
aw = alloc 14
m = alloc 92
free m
m = alloc 12 align 8
bo = alloc 374 align 256
free bo
bo = alloc 81 align 128
free bo
am = realloc am 81
bo = alloc 26
bp = realloc bp 10
bm = alloc 23 align 8
free bm
bm = alloc 2
free bm
bm = alloc 41
av = realloc av 100
free av
av = alloc 2
free av
free bp
bp = realloc d 329
d = alloc 24
free d
d = alloc 2
av = alloc 9 align 128
free av
free d
g = realloc g 7
d = alloc 830 align 4
free d
d = alloc 2 align 8
free d
ah = realloc ah 0
d = alloc 0
free d
d = alloc 11
av = alloc 23 align 8
bn = alloc 5
af = alloc 818 align 16
bd = alloc 336 align 8
free bd
o = realloc o 2
bd = alloc 529 align 8
k = alloc 1 align 8
ae = alloc 24 align 8
a = realloc a 932
free a
free k
free bd
free o
o = alloc 2
free o
free bn
free av
free d
free ah
free aw
aw = alloc 80 align 32
ah = alloc 888
d = alloc 900
free d
free ah
ah = alloc 24 align 32
d = alloc 567 align 8
free d
free ah
free aw
free bl
free u
u = alloc 14 align 4
bl = alloc 436 align 4
aw = alloc 405
ah = alloc 219 align 4
d = alloc 0 align 4
av = alloc 13
p = realloc p 120
bn = alloc 2 align 8
free bn
bn = alloc 137
free bn
bn = alloc 136
free bn
bn = alloc 1
o = alloc 1 align 16
bd = alloc 3 align 16
k = alloc 29
free k
k = alloc 17 align 64
a = alloc 199 align 16
free a
free k
k = alloc 12
free k
free bd
bd = alloc 515 align 8
k = alloc 11 align 64
v = realloc v 128
free v
free bd
free o
o = alloc 88 align 8
free o
free bn
bn = alloc 6 align 16
free bn
free p
free d
free ah
ag = realloc ag 3
free ag
ag = alloc 9 align 64
ah = alloc 1 align 8
d = alloc 186
p = alloc 218
bn = alloc 9
o = alloc 20
bd = alloc 1
free bd
bd = alloc 1
v = alloc 253
a = alloc 136 align 64
ac = alloc 32 align 8
free ac
free n
free a
free v
free bd
free o
free bn
ai = realloc ai 1
free p
y = realloc y 324
free ai
free y
free ag
ag = alloc 100
y = alloc 6
ai = alloc 3
p = alloc 9 align 4
bn = alloc 2 align 8
o = alloc 47 align 16
bd = alloc 441
v = alloc 1 align 8
free bl
bl = alloc 3 align 32
a = alloc 1
n = alloc 25
ac = alloc 5 align 16
free v
free ac
free a
free bl
free bd
free o
free bn
free p
free ai
free y
y = alloc 456 align 4
ai = alloc 57
p = alloc 77
bn = alloc 3
free bn
bn = alloc 133
o = alloc 394 align 8
bd = alloc 1 align 4
bl = alloc 7
a = alloc 405
ay = realloc ay 0
ac = alloc 2 align 16
free ac
free ay
free bl
free bd
free o
free bn
bn = alloc 1 align 4
free bn
free p
free ai
free y
y = alloc 14 align 8
b = realloc b 0
ai = alloc 478 align 32
p = alloc 512
bn = alloc 0 align 16
o = alloc 14
free o
free bn
bn = alloc 916 align 8
o = alloc 504 align 8
bd = alloc 81 align 128
bl = alloc 60 align 8
free bl
free bd
free o
free bn
free p
p = alloc 76
bn = realloc bj 63
free bn
bq = realloc bq 2
bn = alloc 0
free bn
bn = alloc 1 align 16
bj = alloc 730
o = alloc 2
bd = alloc 112
free bd
bd = alloc 1
bl = alloc 0
free bl
bl = realloc aa 0
aa = alloc 235 align 64
ay = alloc 795 align 32
ac = alloc 1
free ac
free ay
free aa
q = realloc q 669
aa = alloc 3
free aa
free q
free o
free bj
bj = alloc 2
free bj
free bn
bn = realloc bo 34
free bn
free b
b = alloc 36 align 4
bn = alloc 6 align 4
free bn
bn = alloc 56 align 4
free bn
bn = alloc 62
bo = alloc 59
free bo
bo = alloc 80
free bo
bo = alloc 2
m = realloc m 16
bj = alloc 72 align 32
o = alloc 1
q = alloc 86 align 8
free q
q = alloc 2 align 4
aa = alloc 3
u = realloc u 2
free u
free q
q = alloc 15 align 16
u = alloc 477 align 32
ay = alloc 1 align 128
ac = alloc 1 align 16
free ac
ac = alloc 36 align 8
aw = realloc aw 355
v = alloc 116
free v
bc = realloc bc 14
free bc
bc = alloc 120 align 128
free bc
free ay
free u
free q
free o
free bj
free m
m = alloc 7
ag = realloc ag 50
free ag
free bn
free b
b = alloc 51 align 32
bn = alloc 80 align 16
free bn
bn = alloc 11
ag = alloc 649 align 32
bj = alloc 534
o = alloc 1
q = alloc 33
u = alloc 0 align 16
ay = alloc 0
bc = alloc 218 align 16
v = alloc 1
free v
free bc
free ay
ay = alloc 2 align 128
bc = alloc 22
v = alloc 41
free v
v = alloc 161
free v
v = alloc 6
free v
free be
free ar
ar = realloc a 1
free i
free bo
bo = alloc 8
free bo
free o
free bj
free ag
free bn
free b
free m
free aa
free d
free bc
free ai
ai = alloc 53
bc = alloc 26 align 16
free bc
aq = realloc aq 2
bc = alloc 3 align 64
d = alloc 20 align 64
aa = alloc 1 align 16
free aa
free d
s = realloc s 1
d = alloc 1
aa = alloc 132 align 4
free aa
aa = alloc 0
m = alloc 283
free m
m = alloc 116
free n
free m
free aa
free d
g = realloc g 14
d = alloc 11
free s
s = alloc 357 align 32
aa = alloc 2 align 16
free d
d = alloc 2 align 16
m = alloc 2 align 8
n = alloc 1 align 16
b = alloc 106
bn = alloc 2 align 256
ag = alloc 5 align 64
bj = alloc 136
o = alloc 4 align 8
as = realloc as 4
bo = alloc 512
e = realloc e 2
i = alloc 512 align 16
a = alloc 27
be = alloc 258
v = alloc 4 align 8
free aa
aa = alloc 17 align 16
aj = realloc aj 223
ba = realloc ba 128
free bj
free ah
free d
t = realloc t 184
d = alloc 72
ah = alloc 108
ab = realloc ab 0
bj = alloc 32
free j
j = alloc 40 align 8
free aq
ax = realloc ax 916
free y
free am
free br
br = alloc 1 align 16
am = alloc 0 align 64
free bh
free p
p = alloc 38 align 128
free bc
free s
ay = realloc ay 1
free bq
bq = alloc 857
free d
free h
free t
free am
am = realloc aa 18
aa = alloc 24
t = alloc 264
free v
free t
free aa
free am
free n
free m
m = alloc 1 align 16
n = alloc 184 align 4
am = alloc 2 align 4
free a
a = alloc 40
aa = alloc 205 align 128
t = alloc 1 align 64
v = realloc g 1
g = alloc 97
h = alloc 912 align 4
bo = realloc bo 17
d = alloc 60 align 16
s = alloc 56 align 8
bc = alloc 136
free am
am = alloc 32
au = realloc au 6
bh = alloc 534
bm = realloc bm 33
y = alloc 214 align 8
free bc
bc = alloc 16
aq = alloc 1
free y
free aq
free bc
free bm
free au
free s
s = alloc 66
au = alloc 4 align 4
free d
free au
free s
s = alloc 15 align 8
free bo
free s
free g
free v
v = alloc 2
g = alloc 1 align 16
s = alloc 2
bo = alloc 298 align 64
au = alloc 7
d = alloc 390 align 32
bm = alloc 24 align 4
bc = alloc 0 align 64
aq = alloc 72 align 8
free aa
free aq
free bc
free bm
free d
d = alloc 916 align 4
free au
free d
free bo
free s
free g
g = alloc 6
be = realloc be 250
free v
v = alloc 53 align 16
s = alloc 7 align 32
bo = alloc 37 align 8
free be
free bo
bo = alloc 136
be = alloc 3 align 8
d = alloc 2
au = alloc 1
k = realloc k 7
bm = alloc 79
bc = alloc 1
aq = alloc 537
aa = alloc 22
y = alloc 513 align 8
d = realloc d 1
free s
free d
free aa
free aq
free bc
free bm
bm = alloc 140
free k
k = alloc 141 align 128
ar = realloc ar 1
bc = alloc 2
free bm
free bc
free ar
free y
free be
free bo
p = realloc p 34
bj = realloc bj 32
bo = alloc 2 align 4
be = alloc 38
y = alloc 3 align 256
ar = alloc 1 align 4
bc = alloc 0 align 64
bm = alloc 28
aq = alloc 3 align 8
aa = alloc 132
d = alloc 8 align 32
free v
v = alloc 248 align 64
free d
free v
free aa
free aq
bq = realloc bq 1714
free bm
free bq
bq = alloc 1 align 8
free u
free ay
free bp
free bh
free bd
free n
n = alloc 159 align 4
bd = realloc bf 15
free au
au = alloc 818 align 4
bf = alloc 127 align 128
bh = alloc 6 align 32
bp = realloc t 0
t = alloc 1 align 16
free be
be = alloc 17
ay = alloc 916
u = alloc 16 align 4
free f
f = alloc 0
bm = alloc 3 align 8
aq = alloc 8 align 16
free bl
bl = alloc 422
free ap
ap = alloc 4 align 8
aa = alloc 44
v = alloc 384
d = alloc 255
free b
free aq
aq = alloc 51 align 8
free bl
bl = alloc 3
free bp
free t
free as
free bq
free d
free l
free ak
free ac
free u
u = alloc 916 align 4
free x
x = alloc 19 align 16
bo = realloc bo 1
ae = realloc ae 48
ad = realloc ad 24
ac = alloc 240
free v
v = alloc 1 align 32
free r
free bi
bd = realloc bd 15
x = realloc x 9
bi = alloc 1
free af
af = alloc 0 align 4
free x
x = alloc 40 align 16
free ad
free bg
free y
free u
u = alloc 4
y = alloc 8
bg = alloc 1 align 16
ad = realloc aq 35
aq = alloc 236
r = alloc 916
ak = alloc 1 align 32
l = alloc 1 align 128
ah = realloc ah 108
d = alloc 641 align 16
bq = alloc 105
free bm
z = realloc z 2
bm = alloc 904 align 16
as = alloc 78 align 4
t = alloc 13
bp = alloc 916
b = alloc 916 align 16
free at
free ah
free j
free w
free bi
free ao
u = realloc u 4
free x
x = alloc 1
ao = alloc 590
bi = alloc 537 align 4
w = alloc 2 align 8
j = alloc 0 align 4
free bi
free n
n = alloc 1
free ag
free ak
free m
m = alloc 741 align 8
free j
free w
free a
a = alloc 0
free v
free n
free e
e = alloc 119 align 4
n = alloc 78 align 8
v = alloc 2 align 64
w = alloc 4 align 16
j = alloc 28 align 4
ak = alloc 325
ag = alloc 1
bi = alloc 18
ah = alloc 78 align 64
at = alloc 195
free b
free n
n = alloc 6
free ac
free r
r = alloc 2
free n
free q
free au
a = realloc a 0
free ap
free w
w = alloc 29 align 8
ap = realloc t 6
free ar
free ap
free v
free ah
free e
e = alloc 17 align 16
af = realloc af 0
free ad
ad = alloc 1 align 128
ah = alloc 223 align 256
v = alloc 13 align 32
ap = alloc 770
ar = alloc 69 align 32
t = alloc 516
free af
af = alloc 1 align 8
au = alloc 41 align 8
q = alloc 909
n = alloc 1 align 8
ac = alloc 5
free t
t = alloc 5 align 8
b = alloc 8 align 8
free ac
free b
free t
t = alloc 256 align 16
free n
free t
t = alloc 428 align 4
free q
q = alloc 250 align 4
free t
free q
free au
au = realloc u 4
u = alloc 590 align 4
free af
af = alloc 0
free u
u = alloc 44
q = alloc 237 align 8
t = realloc aa 237
free af
ai = realloc ai 49
free t
free ai
l = realloc l 2
ai = alloc 9 align 32
t = alloc 821 align 16
free au
free t
bc = realloc bc 0
t = alloc 808 align 16
bq = realloc bq 97
bn = realloc bn 10
au = alloc 93 align 32
free ai
d = realloc d 20
aw = realloc aw 62
free au
free aw
aw = alloc 284 align 8
free bc
bc = alloc 4 align 8
free aw
bd = realloc bd 23
j = realloc j 31
free bc
bc = alloc 128 align 16
aw = alloc 252 align 64
free j
free aw
free bc
bc = alloc 11
aw = alloc 5
j = alloc 50 align 32
au = alloc 413 align 16
ai = alloc 0 align 128
ag = realloc ag 5
af = alloc 1
aa = alloc 2 align 4
n = alloc 40 align 8
b = alloc 128
ac = alloc 1
free ah
free ac
free b
free n
n = alloc 8 align 4
free aa
free n
n = alloc 3
aa = alloc 273 align 16
free af
ag = realloc ag 10
free aa
free ag
ag = alloc 6 align 32
free n
free ag
free au
free j
j = alloc 888 align 16
au = alloc 0
free aw
free an
free aq
free am
free bk
free bh
free bb
free ar
free br
free g
free ap
free at
free d
free bl
free bj
bj = alloc 28 align 64
bl = alloc 27 align 16
d = alloc 3
free az
free a
free ab
free e
e = alloc 1 align 8
ab = alloc 64 align 8
free y
free ay
free z
h = realloc h 913
free bq
free bd
bd = alloc 5 align 4
free o
o = alloc 44
bq = alloc 12 align 16
free ae
ae = alloc 7
z = alloc 0
free be
be = alloc 248 align 16
ak = realloc ak 128
free w
w = alloc 7
free e
bd = realloc bd 101
ao = realloc ao 295
e = alloc 223
ay = alloc 40
free u
u = alloc 64 align 16
y = alloc 220 align 64
ad = realloc ad 55
free bq
av = realloc av 0
bq = alloc 98 align 4
a = alloc 741
az = alloc 916 align 16
at = alloc 103
free bl
free bn
bn = alloc 201 align 16
free ay
ay = alloc 2 align 16
bl = alloc 672 align 16
ap = alloc 58 align 8
g = alloc 18
br = alloc 6 align 16
ar = alloc 1 align 128
free w
w = alloc 44 align 8
free bf
free bm
bm = alloc 12 align 16
bf = alloc 64
free bo
bo = alloc 28 align 8
bb = alloc 5
bh = alloc 7 align 64
free aj
free bl
free v
v = alloc 1 align 16
k = realloc k 282
bl = alloc 3
aj = alloc 791
bk = alloc 262
w = realloc w 40
am = alloc 1 align 8
free am
am = alloc 4 align 64
aq = alloc 457
an = alloc 671
aw = alloc 2 align 128
ag = alloc 4 align 8
n = alloc 64 align 16
bl = realloc bl 0
aa = alloc 5 align 16
af = alloc 741 align 128
free ar
free as
free ap
free bg
free bo
free f
free n
free be
free br
br = alloc 199 align 4
be = alloc 24
n = alloc 1
f = alloc 190 align 256
bo = alloc 17 align 256
free bm
bm = alloc 0
bg = alloc 16
free br
free j
free f
f = alloc 8
j = alloc 45 align 32
f = realloc f 8
br = alloc 398
ap = alloc 5
as = alloc 2 align 64
free al
al = alloc 537
bg = realloc bg 8
free at
aw = realloc aw 0
free p
p = alloc 94 align 32
at = alloc 4 align 8
ar = alloc 6
free a
free d
free bi
n = realloc n 8
q = realloc q 236
free bb
free as
br = realloc br 394
as = alloc 622 align 32
bb = alloc 7 align 16
bi = alloc 141 align 16
d = alloc 459 align 32
free d
free bi
bi = alloc 6
d = alloc 27 align 32
free d
aj = realloc aj 787
free aj
aj = alloc 741 align 64
d = alloc 58 align 16
a = alloc 10
b = alloc 262
ac = alloc 11 align 16
ah = alloc 1 align 8
free ah
ah = alloc 36
free ah
free bi
free h
free z
free aa
free ak
free aw
free n
free an
free e
free ap
ap = alloc 201 align 4
bf = realloc bf 64
e = alloc 1
ao = realloc ao 279
an = alloc 1
free an
free ao
free bf
u = realloc u 32
free u
u = alloc 1
free u
u = alloc 2
free u
bb = realloc bb 7
free bb
bb = alloc 1 align 16
u = alloc 13
bf = alloc 112 align 32
ao = alloc 36
av = realloc av 1
an = alloc 16 align 8
n = alloc 9 align 4
aw = alloc 1 align 32
free aw
aw = alloc 237
free aw
aw = alloc 20 align 8
ak = alloc 516
aa = alloc 36 align 8
g = realloc g 36
br = realloc br 378
a = realloc a 2
ag = realloc ag 0
z = realloc t 150
ao = realloc ao 668
t = alloc 504 align 8
h = alloc 0
free h
h = alloc 22 align 128
bi = alloc 5 align 8
ah = alloc 7 align 8
free ah
free bi
free h
free t
t = alloc 108 align 16
free t
free ao
free ak
ak = alloc 8 align 64
ao = alloc 12
free ao
ao = alloc 241
free ao
ao = alloc 0
m = realloc m 513
free m
bo = realloc bo 8
m = alloc 11 align 16
free m
m = alloc 72
free m
free bo
free aw
c = realloc c 66
aj = realloc aj 741
aw = alloc 50 align 8
free aw
free aj
free an
free av
av = alloc 60 align 32
d = realloc d 116
an = alloc 8 align 16
aj = alloc 259 align 8
aw = alloc 2 align 256
bo = alloc 8 align 4
m = alloc 16 align 16
t = alloc 1
h = alloc 48 align 16
bi = alloc 8 align 8
p = realloc p 188
ah = alloc 283 align 8
free m
free ad
free y
free ay
free bi
free bd
free u
free as
free ab
free be
free w
free c
free p
free ac
free i
free bn
free e
free l
free ai
free al
free bq
free ag
free b
free o
free bf
free k
free j
free bc
free z
free h
free f
free bk
bk = alloc 7
free ar
ar = alloc 916 align 16
free aj
aj = alloc 66 align 16
ak = realloc ak 4
free t
free az
free ax
ax = alloc 243
free au
free r
free ax
ax = alloc 2
free am
free bp
free bg
aq = realloc aq 461
free aa
free ax
free ao
free aq
aq = alloc 2
ao = alloc 256 align 16
free n
bb = realloc bb 30
free ar
free aw
free g
g = alloc 162 align 8
free g
free ah
ah = alloc 116
free ba
ba = alloc 856 align 16
free an
free bj
free ba
free ak
free x
free v
free br
free bm
free bl
free bo
free d
free a
free bk
free bh
free q
q = alloc 3 align 4
ap = realloc ap 100
free ae
ae = alloc 7 align 8
bh = alloc 1
free ao
free ah
ah = alloc 1
free at
free bb
free ae
free av
av = alloc 2 align 8
free ap
free aq
free ah
free bh
free av
free af
free aj
free q
q = alloc 12
free q
q = alloc 21 align 4
q = realloc q 0
aj = alloc 74
free aj
free q
q = alloc 64
aj = realloc q 370
aj = realloc aj 324
aj = realloc aj 320
free aj
aj = alloc 12 align 32
q = alloc 1
af = alloc 197
free af
af = alloc 74 align 16
q = realloc q 0
q = realloc q 12
av = alloc 14
bh = alloc 3 align 16
ah = alloc 204
aq = alloc 2
ah = realloc ah 2
ap = alloc 27
ae = alloc 11 align 64
bb = alloc 118
at = alloc 11
ao = alloc 0 align 16
at = realloc at 11
bk = alloc 11
a = alloc 4
d = alloc 29
free d
free a
a = alloc 11 align 4
d = alloc 74 align 64
free d
d = alloc 6
bo = alloc 72
bb = realloc bb 1
bl = alloc 12
bm = alloc 3
br = alloc 48
v = alloc 109 align 64
x = alloc 3
free x
free v
v = alloc 28
x = alloc 123
free x
x = alloc 25
bb = realloc bb 1
free bb
bb = alloc 17
d = realloc d 14
ak = realloc a 15
d = realloc d 2
a = alloc 461 align 16
q = realloc q 558
ba = alloc 7
bj = alloc 10 align 8
free bj
bj = alloc 21
free bj
bj = alloc 0
an = alloc 107
free an
an = alloc 916 align 32
av = realloc av 14
g = alloc 822
aw = alloc 4 align 4
ar = realloc ah 18
ah = alloc 261 align 4
n = alloc 916 align 16
ax = alloc 1 align 64
aa = alloc 34 align 8
bg = alloc 169 align 8
free bg
free aa
free ax
ax = alloc 3
aa = alloc 585 align 16
free aa
aa = alloc 3
bg = alloc 11
bp = alloc 916
free bp
free bg
free aa
free ax
free n
free ah
free ar
free g
free av
av = alloc 2 align 16
g = alloc 94
free g
g = alloc 28
ar = alloc 24 align 16
aq = realloc aq 175
ah = alloc 17 align 8
n = alloc 11
ax = alloc 82 align 32
aa = alloc 0 align 4
bg = alloc 10
bp = alloc 136
am = alloc 86 align 16
r = alloc 2
au = alloc 55
az = alloc 16 align 32
t = alloc 443 align 64
f = alloc 80
h = alloc 99 align 4
z = alloc 1
aq = realloc aq 1
bc = alloc 1 align 16
j = realloc bc 4
bc = alloc 1 align 8
k = alloc 2
bf = alloc 916 align 128
free bf
bf = alloc 11 align 8
o = alloc 2 align 128
aa = realloc aa 4
b = alloc 1 align 16
free b
az = realloc az 17
b = alloc 10 align 64
ag = alloc 4 align 16
bq = alloc 1 align 64
al = alloc 17
ai = alloc 15
l = alloc 80 align 8
e = alloc 1 align 4
bn = alloc 1 align 8
free bn
bo = realloc bo 711
free bo
bo = alloc 16
bn = alloc 33 align 8
i = alloc 15 align 32
ac = alloc 256 align 8
p = alloc 44 align 16
c = alloc 3
w = alloc 0
free w
free c
c = alloc 0
w = alloc 11 align 32
be = alloc 2 align 16
ab = alloc 39 align 16
as = alloc 56 align 16
u = alloc 127 align 64
bd = alloc 7 align 16
bi = alloc 228
free bi
a = realloc a 445
bi = alloc 233 align 64
ay = realloc av 18
free ay
v = realloc v 24
ay = alloc 4 align 16
av = alloc 1
y = alloc 10
ad = alloc 512 align 8
m = alloc 47
free y
free ao
free bn
free be
free bg
free af
free at
free ag
free bb
free t
free z
free bo
free r
free ai
free w
free aq
free e
free bp
free b
free am
free u
free aa
free j
free q
free a
free an
free d
free bc
free al
free bl
free ax
free bd
free av
free x
free ac
free bh
free br
br = alloc 48 align 128
bh = alloc 3 align 16
l = realloc l 1
free ae
free bi
c = realloc c 2
free ar
free v
free f
free n
ba = realloc ba 8
k = realloc k 79
h = realloc h 83
free h
free i
i = alloc 46 align 32
h = alloc 11 align 32
free h
free i
bm = realloc bm 0
free aj
free bm
free br
free bj
free ah
free az
free p
free bf
free bh
ab = realloc ab 78
free g
bq = realloc bq 0
g = alloc 264 align 8
free ab
ab = alloc 649 align 8
c = realloc c 10
k = realloc k 3
bh = alloc 1
bf = alloc 18
free g
free bf
free bh
ba = realloc ba 16
bh = alloc 399
bf = alloc 203 align 16
ap = realloc ap 19
free k
free ap
free bh
free ba
free c
free ak
free bk
bk = alloc 166
ak = alloc 31
c = alloc 203
free au
au = alloc 4
ab = realloc ab 730
free c
bf = realloc bf 199
free ab
ab = alloc 106
free bf
free ab
free bk
free ad
free ay
free l
free ak
free aw
aw = alloc 113 align 8
free au
free aw
free o
free bq
free as
free m
m = alloc 5 align 128
free m
m = alloc 176 align 8
as = alloc 14 align 8
m = realloc m 352
bq = alloc 14
free as
as = alloc 14
o = alloc 492 align 16
aw = alloc 3 align 8
as = realloc as 7
au = alloc 18 align 16
ak = realloc as 14
as = alloc 14 align 16
l = alloc 3
m = realloc m 351
free o
o = alloc 916
ay = realloc bq 7
m = realloc m 355
bq = alloc 14 align 8
free ak
free m
m = alloc 24 align 256
ak = alloc 1
free aw
free as
as = alloc 2 align 8
free au
as = realloc as 1
au = alloc 44
aw = alloc 14 align 16
ad = alloc 0 align 4
bk = alloc 513 align 16
free au
free o
o = alloc 1
au = alloc 16
ab = alloc 1 align 16
free bq
bq = alloc 14 align 64
free l
m = realloc m 0
o = realloc o 1
l = alloc 523
bf = alloc 119
c = alloc 1 align 16
ba = alloc 1
bh = alloc 7
ap = alloc 3
ay = realloc ay 6
k = alloc 125 align 64
g = alloc 1 align 8
au = realloc au 8
ad = realloc ad 0
p = alloc 43
az = alloc 512 align 8
ah = alloc 200
bj = alloc 1
free g
g = alloc 16 align 8
br = alloc 791
bm = alloc 20 align 8
aj = alloc 16
free ay
ay = alloc 45 align 16
free bk
bk = alloc 1
free bf
bf = alloc 16 align 16
i = alloc 791
h = alloc 388 align 4
n = alloc 63 align 16
free bf
bf = alloc 2 align 16
f = alloc 26
v = alloc 23
ar = alloc 7 align 4
bi = alloc 7 align 16
ae = alloc 2 align 8
ac = alloc 32 align 32
x = alloc 7 align 16
free g
g = alloc 319
av = alloc 134 align 4
bd = alloc 34
ax = alloc 255 align 8
bl = alloc 123 align 8
al = alloc 2
free k
k = alloc 143 align 16
bc = alloc 2
d = alloc 525 align 16
an = alloc 4 align 64
free ah
ah = alloc 3
free ba
ba = alloc 256
free o
free ah
ah = alloc 152 align 4
o = alloc 0 align 4
a = alloc 7 align 4
q = alloc 128
j = alloc 3 align 4
aa = alloc 23
free l
l = alloc 0 align 8
free bd
bd = alloc 707 align 64
free a
a = alloc 123
u = alloc 7 align 128
q = realloc q 129
v = realloc v 46
free bm
bm = realloc ah 151
as = realloc as 0
p = realloc p 2
ah = alloc 0
free ah
free p
free j
free u
free bd
free o
free a
a = alloc 1
bc = realloc bc 8
free bc
bc = alloc 8
free bc
free a
a = alloc 38 align 16
bc = alloc 3
o = alloc 16
bd = alloc 0
free bd
bd = alloc 1 align 16
free bd
bd = alloc 1 align 8
u = alloc 509
free u
u = alloc 25 align 16
j = alloc 248
p = alloc 11 align 16
x = realloc x 6
ah = alloc 1
free ah
free x
x = alloc 113 align 32
ah = alloc 791
am = alloc 36 align 4
b = alloc 589
free b
b = alloc 8 align 4
bk = realloc bk 2
bp = alloc 49 align 8
free bp
free bk
bk = alloc 638
bp = alloc 1 align 16
e = alloc 4 align 8
free e
e = alloc 99 align 64
free e
e = alloc 31 align 32
aq = alloc 35 align 64
free aq
aq = alloc 1 align 16
free aq
aq = alloc 73
w = alloc 5
ai = alloc 64
r = alloc 127
bo = alloc 225 align 8
br = realloc br 693
z = alloc 3 align 16
ae = realloc ae 3
t = alloc 20 align 32
bb = alloc 72 align 32
ag = alloc 3
at = alloc 43 align 8
free at
at = alloc 100
free at
at = alloc 687
m = realloc m 2
af = alloc 6 align 16
bg = alloc 624 align 4
free bg
bg = alloc 113
be = alloc 57 align 16
bn = alloc 1 align 16
af = realloc af 3
ao = alloc 508 align 64
y = alloc 311
free y
free ao
f = realloc f 1
free f
ag = realloc ag 8
free ag
ac = realloc ac 36
free ac
free bh
free h
free aj
free aw
free ar
free g
free af
free bp
bp = alloc 16 align 4
o = realloc o 16
af = alloc 1
free ah
free ay
ay = alloc 125
ah = alloc 10 align 4
g = alloc 8 align 4
ar = alloc 75
aw = alloc 24 align 16
aj = alloc 11
h = alloc 766 align 64
bh = alloc 105 align 32
ac = alloc 80
ag = alloc 1
f = alloc 147
free m
m = alloc 8 align 128
ao = alloc 1
q = realloc q 113
y = alloc 1
bf = realloc bf 20
free aa
free h
h = alloc 11 align 128
free bi
i = realloc i 783
free bq
bq = alloc 440 align 32
bi = alloc 1 align 16
free bn
free bc
free x
x = alloc 691
bc = alloc 0 align 32
bn = alloc 7 align 4
free bk
bk = alloc 42 align 16
j = realloc j 252
free ay
free bp
free bc
free bm
free aj
free f
free br
br = alloc 4 align 16
free at
free bd
free u
u = alloc 1 align 16
bd = realloc bg 0
bg = alloc 1 align 8
at = alloc 512
free b
b = alloc 340
free e
free ar
free y
free aq
free d
free am
free x
free q
free t
free br
br = alloc 421 align 256
free at
at = alloc 10
free v
free bh
bh = alloc 56 align 8
v = alloc 3
ab = realloc ab 2
free bl
free ap
free j
free bi
free be
free br
free bg
free r
r = alloc 31
free w
free an
free bq
free bk
ah = realloc ah 1
bk = alloc 1 align 4
bq = alloc 6
an = alloc 916
w = alloc 98
free ac
ac = realloc al 4
al = alloc 346
bg = alloc 149
br = alloc 516 align 16
be = alloc 31 align 8
bi = alloc 260 align 16
j = alloc 2 align 4
ap = alloc 9 align 8
free bg
free al
al = alloc 70
bg = alloc 1
bl = alloc 17
free j
j = alloc 910
free l
free g
free v
free m
m = alloc 62 align 64
ai = realloc ai 63
free j
j = alloc 480
v = alloc 49
free bn
free k
free z
z = alloc 205
free at
at = alloc 1
k = alloc 122
bn = alloc 18
g = alloc 26
l = alloc 389 align 16
t = alloc 302
q = alloc 233
x = alloc 2
am = alloc 266 align 8
free j
j = alloc 1
bq = realloc bq 2
ai = realloc ai 56
d = alloc 0 align 8
aq = alloc 211
y = alloc 1
ar = alloc 1
e = alloc 16 align 16
free c
an = realloc an 412
c = alloc 1 align 8
f = alloc 3 align 8
aj = realloc w 98
i = realloc i 686
w = alloc 334 align 16
bm = alloc 280 align 8
h = realloc h 22
bg = realloc bg 1
bc = alloc 225 align 8
free o
o = alloc 110 align 8
bp = alloc 23 align 8
free an
free az
az = alloc 102
an = alloc 33
ay = alloc 17
aa = alloc 4
free ba
free ac
ac = alloc 727
ao = realloc ao 2
c = realloc c 1
free bb
free al
free ac
free e
e = alloc 0 align 4
free b
free an
an = alloc 640
free aa
free aq
free bm
free am
free bp
bp = alloc 120 align 4
am = alloc 6 align 32
bh = realloc bh 0
bm = alloc 739 align 128
aq = alloc 6 align 4
aa = alloc 226 align 16
free g
g = alloc 20 align 32
b = alloc 1
ac = alloc 7
free bf
bf = alloc 3
al = alloc 848 align 16
bb = alloc 2 align 4
ba = alloc 14
s = alloc 1
free a
free q
q = alloc 8 align 32
a = alloc 473
free bl
free ae
free y
free be
be = alloc 23 align 16
free ak
free br
free h
ax = realloc ax 2
free an
an = alloc 63
h = alloc 223
free al
free x
am = realloc am 4
free bg
bg = alloc 3
free h
free r
r = alloc 453 align 8
free bd
bd = alloc 595 align 64
free o
free w
free ac
free r
free aq
free ap
ap = alloc 59 align 64
aq = alloc 346
r = alloc 1 align 8
ac = alloc 512 align 4
w = alloc 234 align 16
o = alloc 57
h = alloc 20
x = alloc 78
al = alloc 1 align 8
br = alloc 40
ak = alloc 869 align 8
y = alloc 40
ae = alloc 110
bl = alloc 140
aa = realloc aa 234
free bh
free a
free br
free bd
free ad
ad = alloc 916 align 128
free bj
m = realloc m 78
ag = realloc ag 0
free ba
ba = alloc 101 align 4
free y
free ay
free u
free az
az = alloc 111
az = realloc az 55
free g
g = alloc 448
free be
free z
z = alloc 5
aw = realloc aw 1
be = alloc 122 align 8
u = alloc 478
free ac
ac = alloc 12 align 16
ay = alloc 71
free w
free g
g = alloc 1
am = realloc am 4
w = alloc 37 align 4
y = alloc 1
free ar
free ag
ag = alloc 23 align 64
ah = realloc ah 5
ar = alloc 4 align 32
bj = alloc 1 align 8
y = realloc y 29
free ar
ak = realloc ak 434
ar = alloc 449
bd = alloc 116 align 16
br = alloc 20 align 16
a = alloc 17 align 32
free aj
free r
free j
free bb
free m
m = alloc 9 align 128
free ae
free bn
free e
free aa
aa = alloc 597 align 16
free ap
ap = alloc 116
free af
af = alloc 101 align 4
free ba
free aa
free bf
free bi
free b
free bq
free k
free aq
aq = alloc 50 align 4
k = alloc 916
bq = alloc 33 align 64
b = alloc 0 align 16
bi = alloc 7 align 128
free ah
ah = alloc 8
bf = alloc 0 align 32
aa = alloc 5 align 8
free aq
free u
u = alloc 2 align 4
aq = alloc 1 align 256
free f
free aq
aq = alloc 0 align 128
f = alloc 65 align 256
ba = alloc 5 align 8
e = alloc 1 align 8
bn = alloc 7 align 4
ag = realloc ag 19
ae = alloc 8
bb = alloc 845 align 16
j = alloc 1
r = alloc 86
aj = alloc 512 align 4
free r
free q
free av
free y
free f
free g
free br
free l
free aw
free ay
free n
free be
free bg
free p
free am
free al
free k
free bo
free bd
free h
free ab
free az
free ap
free af
free z
free bf
ak = realloc ak 217
bf = alloc 31
z = alloc 215
free s
free au
free bf
free ak
free bn
free ar
ar = alloc 464 align 16
free at
free ar
ar = alloc 1
free bi
free bl
free w
free o
free a
a = alloc 101 align 16
o = alloc 5 align 8
free ba
ba = alloc 30
w = alloc 1
bl = alloc 12 align 16
free i
free c
free u
free m
free bl
free as
free ax
t = realloc t 56
free bm
free t
free ba
free e
e = alloc 240 align 16
free bp
aj = realloc aj 512
free ah
free d
free ae
free ad
free ao
free j
free ai
free ar
free o
free a
