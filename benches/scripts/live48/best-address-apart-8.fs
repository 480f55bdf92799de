freespace script 1
heap 16384 fit=best order=address coalescing=off granule=8
a = alloc 14
b = alloc 63
a = realloc a 22
c = alloc 205 align 8
d = alloc 110 align 16
e = alloc 22
f = alloc 33 align 128
free d
d = alloc 22
g = alloc 16 align 32
h = alloc 33 align 4
free e
e = alloc 33 zeroed
i = alloc 12
j = alloc 405 align 8
free f
free a
free h
free i
free c
c = alloc 8 align 16
free e
e = alloc 121 align 4
free b
free e
free c
free j
free d
free g
g = alloc 42 align 4
free g
g = alloc 55 align 64
free g
g = alloc 37
free g
g = alloc 13
free g
g = alloc 10 align 8
d = alloc 1
j = alloc 357 align 16 zeroed
c = alloc 82
free c
c = alloc 127 align 4
e = alloc 6 align 8
b = alloc 52
i = alloc 64 align 128 zeroed
h = alloc 26 align 8 zeroed
a = alloc 573
f = alloc 2 align 16
f = realloc f 2
k = alloc 6
l = alloc 1 zeroed
m = alloc 56 align 8
n = alloc 246 align 32
o = alloc 61 align 16 zeroed
p = alloc 709 zeroed
q = alloc 109
r = alloc 17
s = alloc 44
t = alloc 6
u = alloc 56
n = realloc n 123
v = alloc 56 align 4
w = alloc 120
x = alloc 1 align 32
free g
g = alloc 143
free n
n = alloc 1 zeroed
y = alloc 56
z = alloc 65
aa = alloc 513 zeroed
free x
free aa
aa = alloc 22
x = alloc 258
ab = alloc 416 align 128
ac = alloc 61
free z
z = alloc 50 align 16
ad = alloc 1
ae = alloc 48
s = realloc s 61
af = alloc 904 zeroed
ag = alloc 141
ah = alloc 68 align 16
ai = alloc 149 align 8
free ac
ac = alloc 6 align 8
free ai
ab = realloc ab 208
ai = alloc 3 align 4
aj = alloc 454 align 32
ak = alloc 26 align 8 zeroed
m = realloc m 56
al = alloc 1 align 8
free ac
ac = alloc 2
am = alloc 22 align 32
an = alloc 12 align 8
ao = alloc 1
ap = alloc 166 zeroed
aq = alloc 13
ar = alloc 191 align 32 zeroed
ah = realloc ah 68
free al
al = alloc 55 align 8
as = alloc 40 align 16
free ah
free as
free al
al = alloc 57
as = alloc 3 align 4
ah = alloc 19
at = alloc 7 zeroed
free aq
aq = alloc 0
free at
at = alloc 0 align 4
au = alloc 191 align 128
av = alloc 12
aw = alloc 9 align 128
ax = alloc 143 align 8 zeroed
d = realloc d 2
ay = alloc 4 align 16
free aq
r = realloc r 0
aq = alloc 8 align 4
free ay
free aq
free r
free aw
free av
free au
free at
free ah
free as
as = alloc 720 align 4
ah = alloc 57
at = alloc 3 align 16
free al
al = alloc 256 align 64 zeroed
z = realloc z 12
au = alloc 902 zeroed
av = alloc 2 align 4 zeroed
aw = alloc 32 align 32
r = alloc 1
free at
at = alloc 56
free c
free t
free ad
free af
free h
h = alloc 357
af = alloc 16 align 8
ad = alloc 17 align 16
t = alloc 251
c = alloc 108 align 64
free aa
aa = alloc 109 align 16
aq = alloc 32
ay = alloc 54
az = alloc 17 zeroed
ba = alloc 108
bb = alloc 200 align 64
bc = alloc 2
free av
av = alloc 160
bd = alloc 2
be = alloc 0 align 128
free d
d = alloc 40 align 8
bf = alloc 33 align 128 zeroed
bg = alloc 251
free bg
bg = alloc 565 align 4
bh = alloc 1 align 16
bi = alloc 1 align 8
free h
h = alloc 1
bj = alloc 30 zeroed
bk = alloc 12
bl = alloc 904 align 32
bm = alloc 3 align 4
bn = alloc 573 zeroed
bo = alloc 7 align 8
bp = alloc 32 align 16 zeroed
bq = alloc 6 align 256
br = alloc 1 align 8 zeroed
free bc
free ad
ad = alloc 327 align 16
bk = realloc bk 2
free ay
free an
free r
free bo
free bn
free bm
free bl
bl = alloc 148
free ad
free bl
bl = alloc 0 zeroed
free bj
bj = alloc 3 align 8 zeroed
ad = alloc 825
bm = alloc 1
bn = alloc 256
bo = alloc 619 align 16
free bl
free bo
bo = alloc 1 align 128
free bn
free bo
bo = alloc 201 align 4
free bm
d = realloc d 2
bm = alloc 26
bn = alloc 26
bl = alloc 322 zeroed
r = alloc 78
free bo
bo = alloc 1
an = alloc 1
free r
r = alloc 31
ay = alloc 504
bc = alloc 120
free bc
free ay
free r
free bo
free bl
free bn
free bm
free d
free bj
free h
free bh
free bg
free bf
free ad
free bd
free av
free bb
free ba
ba = alloc 53 align 64 zeroed
ah = realloc ah 120
free ah
free az
az = alloc 1 align 32
free az
free bk
free aq
free aa
free t
free bq
free u
free v
free ao
free am
free b
free bp
free ai
free bi
bi = alloc 601 align 16
free s
free j
free ba
ba = alloc 13 align 64
free a
free ax
ax = alloc 20 align 16
an = realloc an 0
free i
free al
free at
free ae
free ac
free br
af = realloc af 16
free an
free af
ax = realloc ax 0
free ap
free bi
free p
p = alloc 59
free y
y = alloc 0 align 16
free ab
free l
free ag
free m
free f
free o
free aw
free ar
free w
w = alloc 8
free z
z = alloc 83 align 32
free x
x = alloc 48
free z
z = alloc 26 zeroed
free w
free ba
ba = alloc 3
z = realloc z 26
free z
z = alloc 1
w = alloc 17
free x
free ax
free w
free au
free ba
free y
free g
free ak
free e
free z
free k
k = alloc 1
free be
free n
free q
free aj
free p
free k
free as
free c
c = alloc 21 align 16
as = alloc 21 zeroed
k = alloc 16
p = alloc 0 zeroed
aj = alloc 5
free as
free c
free p
free k
k = alloc 2 align 8
p = alloc 0
c = alloc 5
as = alloc 7 align 8 zeroed
q = alloc 32 zeroed
n = alloc 16 align 8
be = alloc 2
free q
q = alloc 120
free c
c = alloc 16
z = alloc 0
free aj
aj = alloc 2 align 8
e = alloc 835 align 8
ak = alloc 16 align 64
g = alloc 513
free n
free g
free z
z = alloc 1
aj = realloc aj 2
g = alloc 120 align 4
n = alloc 8 align 8
y = alloc 9
ba = alloc 89 align 64
free n
n = alloc 43
au = alloc 5 align 16 zeroed
w = alloc 28 align 64 zeroed
ax = alloc 89 align 8
free as
as = alloc 17 align 4
x = alloc 516 align 4 zeroed
ar = alloc 12 align 32
aw = alloc 0 align 4 zeroed
o = alloc 4 align 16
free z
z = alloc 0
free k
k = alloc 104
free o
o = alloc 393 align 16
f = alloc 2 align 8 zeroed
free f
free p
free y
w = realloc w 14
free o
o = alloc 38 align 16
y = realloc au 17
au = alloc 20 align 32
p = alloc 32 zeroed
free y
y = alloc 43 zeroed
f = alloc 210 align 8
free x
x = alloc 17
m = alloc 4
n = realloc n 43
ag = alloc 153 align 16
l = alloc 743 align 8
ab = alloc 17 align 4 zeroed
bi = alloc 20
free g
g = alloc 835 align 4
ap = alloc 0 zeroed
af = alloc 6 zeroed
an = alloc 38 zeroed
free x
x = alloc 338
br = alloc 95 zeroed
free w
free z
z = alloc 6 align 16
free k
free an
free af
af = realloc y 0
free ba
ba = alloc 56
br = realloc br 686
y = alloc 299
free g
g = alloc 490 align 8
an = alloc 7
k = alloc 3
w = alloc 794 align 32
free c
c = alloc 1 align 8
ac = alloc 32 align 16
free o
free w
w = alloc 1 align 256 zeroed
free g
g = alloc 7
o = alloc 68 align 32 zeroed
free x
x = alloc 1 align 8
ae = alloc 17 align 32 zeroed
free be
be = alloc 0 align 16
at = alloc 41 zeroed
al = alloc 830 align 64
i = alloc 1 align 64 zeroed
a = alloc 15
j = alloc 56
s = alloc 65 align 16
g = realloc g 14
free al
al = alloc 4 align 16
ai = alloc 1
free f
f = alloc 0 align 16
bp = alloc 1
free k
free ag
ag = alloc 63 align 16
k = alloc 73
b = alloc 68 align 32
am = alloc 8 align 32
ao = alloc 128 align 4
v = alloc 875 zeroed
u = alloc 444
af = realloc af 0
bq = alloc 14 align 128
free br
a = realloc a 0
br = alloc 73 align 16
t = alloc 12 align 16
aa = alloc 0 align 4
aq = alloc 1
free x
x = alloc 48 align 16 zeroed
bk = alloc 39 align 16
free aw
aw = alloc 127 zeroed
free br
br = alloc 0 align 64 zeroed
free al
free i
i = alloc 127
al = alloc 29 align 16
free s
s = alloc 20
free be
be = alloc 8 zeroed
az = alloc 85
ah = alloc 91 zeroed
bb = alloc 149
av = alloc 0 zeroed
bd = alloc 3 align 128
ad = realloc i 131
ah = realloc ah 107
i = alloc 256
bf = alloc 77 align 4
bg = alloc 64 align 8
free an
free e
free bf
free i
free ah
ah = alloc 430 align 16
free av
av = alloc 263
free c
free a
free ak
free aa
free z
free s
free ad
free az
free ao
free ba
free br
br = alloc 11 zeroed
w = realloc w 0
free bd
free al
free ai
free ap
free ah
free j
free aw
free o
free ar
free g
free ac
ac = alloc 1
g = alloc 248 align 32
free af
af = alloc 29 align 128 zeroed
ar = alloc 52 align 32
o = alloc 97
aw = alloc 64 align 16
j = alloc 7
ah = alloc 16
free be
be = alloc 9
free af
af = alloc 8 align 16
ap = alloc 179
aq = realloc aq 0
ai = alloc 4 zeroed
al = alloc 7 align 32
bd = alloc 0
ba = realloc v 883
v = alloc 79 align 4
free br
br = alloc 3
ao = alloc 16 align 4
free f
free ai
free ah
free ax
free bk
bk = alloc 31 align 64
ax = alloc 4 align 64
ah = alloc 603 zeroed
ai = alloc 0 align 128
f = alloc 6
az = alloc 71 align 4
ad = alloc 8 zeroed
s = alloc 129
free br
at = realloc at 0
free as
as = alloc 32 align 16
br = alloc 1
l = realloc l 743
z = alloc 0 align 32
aa = alloc 904 align 16
ak = alloc 7 align 128
free br
br = alloc 4 align 16 zeroed
free ab
ab = alloc 2 align 4
a = alloc 26
c = alloc 56 zeroed
i = alloc 40
free ao
ao = alloc 348
bf = alloc 4
e = alloc 49 zeroed
an = alloc 5
free af
free aw
ag = realloc ag 22
aw = alloc 4 align 8
free x
x = alloc 69 zeroed
af = alloc 56
bh = alloc 27
h = alloc 0 align 8
bj = alloc 55
free z
z = alloc 59 align 16
d = alloc 0 align 32 zeroed
bm = alloc 10
bn = alloc 24 align 128 zeroed
bl = alloc 24
bo = alloc 60 align 64 zeroed
r = alloc 228 align 8
ay = alloc 8 align 8
free g
free bo
free ab
ab = alloc 1 align 64 zeroed
bo = alloc 7 align 4
g = alloc 0 align 16
bc = alloc 11 align 4
free bi
free q
free ad
free bq
free am
free bj
free an
free bd
free au
free af
free ak
free bp
free r
free n
free g
free ao
free w
free bm
free p
free x
free e
free i
free av
free k
free c
free j
free d
free ap
free br
free aw
free b
free ac
free ai
free al
free z
free a
free ae
free ar
free ay
free u
ax = realloc ax 8
free m
free bn
free ab
free ag
ag = alloc 0 align 128
free h
free y
ah = realloc ah 0
free v
as = realloc as 64
ag = realloc ag 0
s = realloc s 129
free f
free be
free bb
free bh
bh = alloc 107 zeroed
free bo
bg = realloc bg 73
bo = alloc 2 align 16
bb = alloc 2 align 32 zeroed
free bb
free aa
free s
bf = realloc bf 4
free t
free at
free bl
free bg
free as
free aj
free bh
bh = alloc 883
aj = alloc 59 align 4
free aj
free bh
free ah
free bc
free ax
free ba
free az
az = alloc 26
ba = alloc 30
free ba
free az
az = alloc 5 align 128
free az
free bf
free ag
ag = alloc 6
free ag
free l
l = alloc 106
free l
free o
free aq
aq = alloc 6 align 64
free aq
free bo
bk = realloc bk 31
free bk
bk = alloc 1
bo = alloc 128 align 8
free bo
bo = alloc 65 align 64 zeroed
aq = alloc 7 align 4
o = alloc 48 align 8
l = alloc 165 zeroed
ag = alloc 113
free ag
ag = alloc 71 align 16
bf = alloc 49 align 4
az = alloc 165
ba = alloc 32
ax = alloc 48 align 8
free ax
free ba
ba = alloc 1
free ba
ba = alloc 64
free ba
ba = alloc 1 align 8
ax = alloc 58
bc = alloc 331 align 128
ah = alloc 1
bh = alloc 0 align 16
aj = alloc 25
as = alloc 368 zeroed
free as
as = alloc 0
bg = alloc 40 align 4
bl = alloc 50 zeroed
free ba
free bo
bo = alloc 48 align 4 zeroed
ba = alloc 107 align 4
at = alloc 695 align 4 zeroed
t = alloc 0 align 8
s = alloc 4
aa = alloc 1 align 16
bb = alloc 165
bb = realloc bb 1
free bo
bo = alloc 427 align 16
be = alloc 1
f = alloc 2 align 8
v = alloc 1 align 8
free ah
free bc
free aj
free bo
free bh
free v
free ag
free bl
free l
ax = realloc ax 4
free f
free at
at = alloc 520 align 8 zeroed
f = alloc 23 zeroed
l = alloc 1
bl = alloc 37
ag = alloc 48
v = alloc 237
free f
free aq
aq = alloc 64 zeroed
t = realloc t 0
f = alloc 9 align 8
bh = alloc 48
bo = alloc 520 align 64 zeroed
aj = alloc 64 align 8
free v
v = alloc 2 align 64 zeroed
bc = alloc 2
free aq
aq = realloc be 0
free as
as = alloc 56 align 8 zeroed
be = alloc 2
ah = alloc 2
free be
be = alloc 260
y = alloc 15
h = alloc 63
ab = alloc 354
bn = alloc 36 align 128
free bk
free bn
free ab
t = realloc t 1
ab = alloc 62 align 4
bn = alloc 17
bk = alloc 15 align 64 zeroed
free h
free bk
bk = alloc 257
h = alloc 7 zeroed
m = alloc 7 align 64
u = alloc 9 zeroed
free u
free m
free h
free bk
free ab
free t
free be
be = alloc 260
t = alloc 64 zeroed
ab = alloc 128
bk = alloc 1
h = alloc 31
free h
h = alloc 8 align 128
m = alloc 8 align 64
u = alloc 51 align 16
ay = alloc 17 align 8
free ay
ay = alloc 1
ar = alloc 51 align 16
ae = alloc 35 align 8
a = alloc 1
z = alloc 2
al = alloc 48 align 64
ai = alloc 1 align 4
ac = alloc 18 align 64
b = alloc 7 align 16 zeroed
aw = alloc 335
br = alloc 257 align 4 zeroed
ap = alloc 5 zeroed
d = alloc 49 zeroed
free d
d = alloc 35
j = alloc 257 align 16
bl = realloc bl 29
z = realloc z 4
c = alloc 1 align 4
k = alloc 64 align 256
av = alloc 0 align 64
i = alloc 1 align 128
e = alloc 15
x = alloc 107
p = alloc 48
free p
p = alloc 49 zeroed
bm = alloc 362 zeroed
w = alloc 35 zeroed
free w
w = alloc 3 align 32
ao = alloc 44 align 4
free ao
ao = alloc 1
g = realloc be 228
be = alloc 3
n = alloc 0
r = alloc 9 align 8
free r
r = alloc 51 align 16
free r
free n
n = alloc 5 align 8 zeroed
r = alloc 4 align 16
bp = alloc 16 zeroed
ak = alloc 339
af = alloc 32 align 8
au = alloc 35 align 16 zeroed
h = realloc h 4
bd = alloc 48 zeroed
an = alloc 118 align 8
bj = alloc 365 align 128
free bj
bj = alloc 57 align 16 zeroed
am = alloc 0 zeroed
bq = alloc 13 align 16 zeroed
ad = alloc 827 align 4
q = alloc 3
bi = realloc j 249
f = realloc f 185
j = alloc 32 align 16
bd = realloc bd 371
free bd
free f
p = realloc p 65
free p
free bq
free am
free bj
free an
free j
j = alloc 52
an = alloc 402
free an
free j
free h
h = alloc 326 align 8
j = alloc 14 align 16
an = alloc 2 align 16
free an
an = alloc 12
free an
an = alloc 3
e = realloc e 7
bj = alloc 40
free bj
bj = alloc 0
am = alloc 1 align 64
bq = realloc av 0
free bq
free bj
bj = alloc 419 align 16
q = realloc q 2
free q
q = alloc 51 align 8
bq = alloc 64
av = alloc 640 zeroed
p = alloc 640 align 32 zeroed
f = alloc 353
bd = alloc 24 align 16 zeroed
free bd
free f
free p
free bn
free av
av = alloc 68 align 8
free bq
bq = alloc 281 align 128
free av
free q
free e
free j
free h
ax = realloc ax 0
free ax
ax = alloc 77
h = alloc 127 align 16
j = alloc 16 zeroed
e = realloc h 63
h = alloc 27 align 8
q = alloc 1 align 8
av = alloc 4 align 128
bn = alloc 1
p = alloc 31
f = alloc 56
free f
f = alloc 107 align 8
bd = alloc 5
free bd
free f
au = realloc au 35
free au
au = alloc 4
f = alloc 2 align 256
free f
f = alloc 160 align 16 zeroed
u = realloc u 1
free u
u = alloc 24 zeroed
free u
free au
free bn
free av
free q
free h
free e
free j
j = realloc ac 10
free j
j = alloc 35 align 32
ac = alloc 49 align 16
free ac
free j
free ak
free bp
free r
free n
n = alloc 103 align 16
free n
free be
be = alloc 64 align 16
n = alloc 1
r = alloc 9
free r
r = alloc 165 align 8
bp = alloc 4 align 8 zeroed
free bp
bp = alloc 60 align 8
ak = alloc 281
j = alloc 60
free g
free n
free d
free bj
free ai
ai = alloc 418
free i
bl = realloc bl 32
i = alloc 1 align 16
free as
as = alloc 41 zeroed
bj = alloc 11 align 4
d = alloc 240
free as
as = alloc 177 align 16
n = alloc 3 align 32
g = alloc 2
free z
z = alloc 8
free ad
free ar
ar = alloc 24
ad = alloc 40 align 8 zeroed
ac = alloc 60 align 64
e = alloc 0 align 64
h = alloc 10 align 4 zeroed
q = realloc bc 3
bc = alloc 88
av = alloc 132 align 64
bn = alloc 248 align 16
au = alloc 362 zeroed
u = alloc 1 align 8 zeroed
c = realloc c 2
bd = alloc 1 align 8 zeroed
free bh
free ah
free ba
free ak
free bb
free t
free r
free ag
free bk
free bf
free c
free g
ai = realloc ai 417
b = realloc b 15
g = alloc 0 align 16
c = alloc 25 align 8
bf = realloc ac 0
ac = alloc 776
bk = alloc 58
free ar
ar = alloc 48 align 8
ag = alloc 56
free be
be = alloc 28 align 64
r = alloc 249 align 128
bp = realloc bp 120
t = alloc 198 align 4
bb = alloc 69 align 64
ak = alloc 2
ba = alloc 53 align 16
ah = alloc 390 align 8
bh = alloc 1 align 16
free f
free c
c = alloc 16 align 8 zeroed
free w
free i
i = alloc 335
free az
free g
free bp
free ah
ah = alloc 94
free bo
free aj
free bq
free be
free ar
free ac
free bf
free ak
free b
free d
d = alloc 168 align 4
b = alloc 48
free bl
bl = alloc 1
ak = alloc 32 align 16 zeroed
bf = alloc 0
free b
b = alloc 16 zeroed
ac = alloc 56 align 32
ar = alloc 11
o = realloc o 54
be = alloc 6 zeroed
free bf
free al
free u
free aq
free x
free ah
free v
v = alloc 3 align 256
free m
m = alloc 5 zeroed
ah = alloc 198 align 4
x = alloc 2
aq = alloc 1
u = alloc 8
al = alloc 10
bf = alloc 1 align 16 zeroed
bq = alloc 11 align 16
aj = alloc 0 align 4
e = realloc e 108
bo = alloc 38 align 64
bp = alloc 8 align 8
g = alloc 129 align 32
free ar
free l
l = alloc 2 align 16
ar = alloc 26
az = alloc 24
w = alloc 107 align 16
free ai
ai = alloc 0 zeroed
f = alloc 249 align 8
free ba
free bb
free u
free av
free ak
free am
free ar
free ay
free bh
free an
an = alloc 24 align 16
q = realloc q 3
bh = alloc 0 align 8
free t
free a
free az
free bk
free br
br = alloc 574 align 8
free ab
ab = alloc 520 align 8
free n
n = alloc 32
bk = alloc 16 zeroed
free bc
bc = realloc bm 358
bm = alloc 4 zeroed
az = alloc 0 align 8 zeroed
free be
be = alloc 16
a = alloc 31
free y
y = alloc 3 align 16
t = alloc 5 align 16 zeroed
free t
t = alloc 3 align 32
ay = alloc 249
ar = alloc 5
am = alloc 60
ak = alloc 1 align 16
av = alloc 9 align 8
free ao
ao = alloc 2 align 64 zeroed
bn = realloc bn 248
u = alloc 9 align 8
bb = alloc 1 zeroed
ba = alloc 7 align 16
free an
free r
r = alloc 2
free bq
bq = alloc 0
free p
w = realloc w 214
free ak
free e
free bb
free at
free al
free f
free s
free bl
free ax
free j
free d
free bq
free w
w = alloc 129 align 8 zeroed
bq = alloc 40
free az
az = alloc 1 align 128 zeroed
br = realloc br 17
w = realloc w 258
d = alloc 7 align 8
j = alloc 359 align 64
ax = alloc 0 align 4
bl = alloc 16 align 8 zeroed
s = alloc 3 align 8
f = alloc 16
free be
be = alloc 169
free bh
bh = alloc 40 align 16
al = alloc 9
at = alloc 177
bb = alloc 109 align 8 zeroed
e = alloc 6 align 4
ak = alloc 49
free bj
bj = alloc 550
p = alloc 120 align 128
an = alloc 72 align 128
f = realloc f 180
free i
i = realloc ai 0
free r
n = realloc n 16
free an
free e
free bb
free at
at = alloc 520
bb = alloc 0 align 8
free bb
bb = alloc 362 align 32
free bq
free bb
free at
free al
free bh
bh = alloc 40 align 8
al = alloc 129
at = alloc 31 align 8
bb = alloc 81 align 16
bq = alloc 20 align 16 zeroed
free s
s = alloc 0 align 16 zeroed
e = alloc 73
free bq
bq = alloc 83
an = alloc 0 align 64
r = alloc 0 align 256
ai = realloc k 16
free e
e = alloc 16 align 16
k = alloc 93
free ai
free k
k = alloc 667 align 8
ai = alloc 169
free e
t = realloc t 6
free ai
ap = realloc ap 13
ai = alloc 264 align 4 zeroed
e = alloc 40 align 64
free t
free e
free ai
free ap
free bq
free s
s = alloc 0
free bb
free s
free at
free al
al = alloc 9 align 8
at = alloc 335
free bh
free at
at = alloc 1
free al
al = alloc 173 zeroed
bh = alloc 38
s = alloc 65 align 128
free at
at = alloc 0
bb = alloc 29 align 8 zeroed
free s
s = alloc 3 align 16
free bb
bb = alloc 14
free ar
free aa
free l
free o
free bd
free ae
ae = alloc 3
free b
free ac
free aw
free x
x = alloc 15 align 8 zeroed
aw = alloc 1 align 64
ac = alloc 15 align 64
free az
az = alloc 0 align 4 zeroed
b = alloc 32 align 8
bd = alloc 0 align 16
o = alloc 104 align 64
free w
w = alloc 2 align 128
l = alloc 513
aa = alloc 40 align 16
ar = alloc 1 align 16
free o
free ad
ad = alloc 216 align 16 zeroed
free p
free c
free ar
free bi
free ak
free af
af = alloc 0 align 8 zeroed
ak = alloc 305 align 256 zeroed
bi = alloc 182 align 64
ar = alloc 513 zeroed
c = alloc 38 align 16
p = alloc 7
o = alloc 366
free m
m = alloc 16 align 8 zeroed
free l
free d
d = alloc 8 zeroed
l = alloc 2
bq = alloc 1 zeroed
free s
free aq
aq = alloc 149
s = alloc 43 align 8 zeroed
free ak
ak = alloc 0 align 64 zeroed
ap = alloc 63
ai = alloc 55
e = alloc 40
t = alloc 6 zeroed
free al
al = alloc 13 zeroed
free bf
free l
free bq
free g
free ba
free be
be = alloc 180
free bb
free j
free aw
free al
al = alloc 8 align 256
aw = alloc 16 align 64 zeroed
free ay
ay = alloc 0 align 8
j = alloc 8 align 16
free be
free bo
bo = alloc 293
be = realloc q 11
aj = realloc aj 0
free bm
bm = alloc 218
free ap
ap = alloc 256 align 16
ai = realloc ai 27
q = alloc 1 align 8
bb = alloc 9
ba = alloc 24 align 32 zeroed
g = alloc 2 align 64
free an
an = alloc 151
bq = alloc 48 align 4 zeroed
free bc
free ad
ad = alloc 51
bc = alloc 3
l = alloc 32 align 32
bf = alloc 174 align 16 zeroed
free ba
ba = alloc 14 align 8
free an
free bh
bh = alloc 40 align 16
free s
s = alloc 99
free bc
free m
m = alloc 1
bc = alloc 3
free br
free k
free ad
ad = alloc 2 align 128
free as
as = alloc 1 align 8
k = alloc 40
free bl
free az
az = alloc 3 align 128
free d
free at
free ax
ax = alloc 115 align 8 zeroed
at = alloc 496 align 8
free au
free ap
free ax
free q
free ai
ai = alloc 25 zeroed
q = alloc 4 align 128
ax = alloc 5
ap = alloc 2 align 128
au = alloc 89
d = alloc 1 align 8
bl = alloc 24 align 32 zeroed
br = alloc 89 align 128
an = alloc 513 align 16
free al
al = alloc 198 align 256
free al
free br
free bl
free d
free au
free ap
free ax
free q
free ai
free bi
free bh
bh = alloc 26
bi = alloc 2
ai = alloc 74 align 8
free ai
free bi
free bh
aw = realloc aw 12
bh = alloc 87 align 64
free an
free bh
bh = alloc 223
an = alloc 88
bi = alloc 8
free bo
free j
free ab
free u
u = alloc 1
free k
k = alloc 2
ab = alloc 475 align 8
j = alloc 1 align 16 zeroed
bo = alloc 4 align 32
ai = alloc 475 align 16
o = realloc o 183
q = alloc 8 align 128 zeroed
ax = alloc 3
ap = alloc 9 zeroed
au = alloc 20
d = alloc 264 align 8
bl = alloc 138 align 8
br = alloc 136 align 128 zeroed
free an
an = alloc 4 align 64 zeroed
al = alloc 207 align 256
free h
free bk
free bj
free z
free b
free bb
free bf
free bd
free ai
free s
free u
free m
m = alloc 1
u = alloc 119 zeroed
s = alloc 133 align 32 zeroed
free aj
aj = alloc 65 zeroed
ai = alloc 5 zeroed
bd = alloc 1 zeroed
bf = alloc 13 zeroed
bb = alloc 4 align 16 zeroed
b = alloc 361 align 32
z = alloc 288 align 16 zeroed
bj = alloc 6 align 64
bk = alloc 79 align 16 zeroed
free k
k = alloc 0 align 8 zeroed
h = alloc 6 align 16 zeroed
free ap
free av
free bj
u = realloc u 24
bj = alloc 0 zeroed
free r
r = alloc 0
av = alloc 3
free am
am = alloc 127 zeroed
ap = alloc 0 align 16
free ad
z = realloc z 288
ad = alloc 53 zeroed
free ab
free an
free ac
free bg
free v
free bd
free at
free bi
bi = alloc 410
free bb
free ah
free p
free ax
free ak
free aj
m = realloc m 0
aj = alloc 12
ak = alloc 427 align 8
ax = alloc 24
k = realloc k 1
p = alloc 8 zeroed
ah = alloc 91
free aa
free f
free w
w = alloc 60 align 8
free ba
free au
au = alloc 3 align 64
ba = alloc 13
f = alloc 15 zeroed
free aw
free f
free ba
free au
free aj
aj = alloc 512
au = alloc 1 align 32
ba = alloc 1 align 32
free m
m = alloc 79 align 8
f = alloc 4 align 8
aw = alloc 79 zeroed
free ba
free aw
free f
free m
m = alloc 39
free au
free ax
free h
free ae
free bl
bl = alloc 128 align 8
free d
d = alloc 128 zeroed
free bp
bp = alloc 33 align 16
free m
free bp
free bo
free bl
free l
free br
free ak
free ay
free bj
free az
free ap
free o
o = alloc 55
free g
g = alloc 7 align 128
ap = alloc 2 zeroed
free o
free ap
ap = alloc 10
o = alloc 16 align 128
az = alloc 418
bj = alloc 172 align 16
ay = alloc 1 align 32 zeroed
ak = alloc 15 align 16
br = alloc 7 align 16
free g
free br
br = alloc 79
free ak
free br
free ay
free bj
bj = alloc 8
ay = alloc 2 align 64 zeroed
br = alloc 150 align 16 zeroed
free az
free br
br = alloc 32 zeroed
free ay
free br
free bj
free o
free k
k = alloc 161 align 128 zeroed
free k
k = alloc 338
o = alloc 16 align 16
free o
free k
free bk
bk = alloc 8
k = alloc 3 zeroed
o = alloc 4 align 16
bj = alloc 72 zeroed
br = alloc 2 align 16 zeroed
ay = alloc 23 align 8
az = alloc 12
free az
free ay
ay = alloc 99 align 64
az = alloc 443 align 8
free az
az = alloc 1 align 32
ak = alloc 0 align 8
g = alloc 1 align 8 zeroed
l = alloc 3
bl = alloc 64 align 8
bo = alloc 49 align 32
bp = alloc 69 align 64
m = alloc 4 align 4 zeroed
o = realloc o 20
ae = alloc 202
h = alloc 1
ax = alloc 410
au = alloc 56 align 16
f = alloc 40 zeroed
free f
f = alloc 2 align 32
aw = alloc 49 zeroed
ba = alloc 7
aa = alloc 5 align 128 zeroed
bb = alloc 73 align 4 zeroed
at = alloc 72 align 16
free at
free bb
free aa
aa = alloc 2 align 8
bb = alloc 7
free bb
bb = alloc 0 align 8
at = alloc 214
bd = alloc 1 align 32 zeroed
v = alloc 28 align 4
bg = alloc 256 align 8 zeroed
ac = alloc 256 align 4
free ac
free bg
bg = alloc 1 align 256
ac = alloc 403 align 8
t = realloc t 14
ar = realloc ar 513
free ar
ar = alloc 33 align 4
an = alloc 28 zeroed
ab = alloc 102
free ab
ab = alloc 207 align 8
free ab
ag = realloc ag 28
free ag
free ar
free bg
bg = alloc 213 align 16
free bg
free v
free bd
free at
free bb
bb = alloc 7
free bb
free aa
aa = alloc 1 align 8 zeroed
bb = alloc 48 align 32 zeroed
at = alloc 68 align 32
bd = alloc 10 align 128
free ap
free bd
free at
free bb
free aa
free ba
free aw
free f
free au
au = alloc 256 align 4
f = alloc 91
aw = alloc 0
free ax
ax = alloc 1 align 64
ba = alloc 513 align 8
aa = alloc 51 zeroed
free aw
free aa
free ba
free ax
ax = alloc 11
ba = alloc 56 zeroed
aa = alloc 14
aw = alloc 1
ac = realloc ac 91
bb = alloc 114
at = alloc 39
bd = alloc 64 align 16
free f
f = alloc 38 align 8 zeroed
ap = alloc 64 align 32 zeroed
free bd
bd = alloc 286 align 4
v = alloc 0
bg = alloc 5 align 4
aj = realloc aj 16
ar = alloc 16
ag = alloc 288 zeroed
ab = alloc 32
y = realloc y 1
free ap
free y
free ag
free ar
free aj
aj = alloc 422 align 16 zeroed
free v
v = alloc 1 zeroed
free aj
aj = alloc 429 align 64
free v
free aj
free bd
free f
free at
at = alloc 1 zeroed
f = alloc 87 align 8 zeroed
bd = alloc 16
bj = realloc bj 71
aj = alloc 91
f = realloc f 103
v = alloc 97
e = realloc e 41
ar = alloc 37
ag = alloc 23
free bb
bb = alloc 26 align 8
y = alloc 4 align 16
ap = alloc 23
free ag
ag = alloc 52
free ap
free ag
free y
free bb
bb = alloc 3
free ar
free bb
free e
free f
free bj
free aj
free at
free ac
ac = alloc 5 align 32
at = alloc 512
aj = alloc 43
o = realloc o 0
free aa
free o
free at
free ac
ac = alloc 1
at = alloc 0 zeroed
o = alloc 361 align 8
free ba
ba = alloc 0
aa = alloc 0
bj = alloc 2 align 64
f = alloc 20
e = alloc 24 align 4 zeroed
bb = alloc 58
ar = alloc 1 zeroed
y = alloc 20 align 8
ag = alloc 64
free o
o = alloc 11 align 64
ap = alloc 8 align 16
free ag
free ap
free o
free y
y = alloc 1
free ar
free y
y = alloc 48 zeroed
bp = realloc bp 2
free bb
bb = alloc 48
free bp
free bb
free e
free f
free bj
free aa
aa = alloc 15
bj = alloc 97 align 8 zeroed
free bj
free aa
free at
free ac
free ax
free au
free h
free ae
free aj
free y
free bo
free bl
free l
free g
free ak
ak = alloc 63
g = alloc 14
l = alloc 216
free l
free g
free ak
ak = alloc 38
g = alloc 296 align 16
l = alloc 371 align 16
bl = alloc 1 align 4
free bl
free l
l = alloc 248 zeroed
free l
l = alloc 67 align 16
bl = alloc 17
free bl
bl = alloc 10 align 32 zeroed
bo = alloc 9 align 16
y = alloc 48 zeroed
aj = alloc 59
ae = alloc 1 align 32
free ae
free aj
free y
free bo
bo = realloc bc 11
free bo
bo = alloc 128 align 16 zeroed
bc = realloc v 105
v = alloc 29 align 4
y = alloc 8
aj = alloc 3 zeroed
free aj
free y
free v
v = alloc 207 align 64
y = alloc 1
aj = alloc 3 align 32 zeroed
ae = alloc 150
h = alloc 91
au = alloc 74 align 16
free au
au = alloc 38 align 32
ax = alloc 12 align 16
ac = alloc 30
free ac
bl = realloc bl 14
free bl
q = realloc q 12
free q
free h
au = realloc au 22
bh = realloc bh 231
h = alloc 28 align 32
q = alloc 186 align 4
bl = alloc 64
ac = alloc 16 align 32
at = realloc bg 2
bg = alloc 48 align 16
aa = alloc 410
bj = alloc 1
free bj
bj = alloc 2
free k
free az
free ay
free b
free bj
free p
p = alloc 4 align 16 zeroed
free as
as = alloc 15 align 16
bj = alloc 38 align 4
b = alloc 14 align 4
ay = alloc 0
az = alloc 248
free au
free as
as = alloc 20 align 8 zeroed
at = realloc at 4
bq = realloc bq 54
au = realloc t 6
t = alloc 20 align 16
k = alloc 14 align 64
f = alloc 1 zeroed
e = alloc 64
bb = alloc 38
bp = alloc 3 zeroed
free v
free ae
free bi
bi = alloc 55 align 16
free ai
ai = alloc 128 align 16
ae = alloc 28 align 4
v = alloc 27 zeroed
ar = alloc 0 align 8
o = alloc 4 align 4 zeroed
ap = alloc 127 align 4
ag = alloc 3 align 4
free aj
free ap
free y
free k
free ba
free av
free as
free ao
ao = alloc 2
as = alloc 16
av = alloc 256 align 32
free t
free af
free ay
free ad
ad = alloc 16
free ad
free av
free au
free b
free bj
bj = alloc 410 align 8
free v
free bj
free ao
ao = alloc 23
free h
h = alloc 64
bj = alloc 11
v = alloc 1
free ao
ao = alloc 320 align 64
bi = realloc bi 51
b = alloc 52 align 16
au = alloc 296 align 64
free v
free au
free b
b = alloc 15 align 128
au = alloc 147 align 32 zeroed
free bi
bi = alloc 59 zeroed
free au
au = alloc 31 zeroed
v = alloc 186 align 4 zeroed
av = alloc 218 align 8
ad = alloc 17 align 4
free bi
bi = alloc 15 align 8
free ad
ad = alloc 49
ay = alloc 2 align 16 zeroed
af = alloc 0 align 8 zeroed
t = alloc 12 align 128 zeroed
ba = alloc 3 align 16 zeroed
k = alloc 7 align 4
y = alloc 15
ap = alloc 0 align 4 zeroed
aj = alloc 87
free bi
bi = alloc 3
free aj
free bi
free ap
free y
free k
free ba
free t
free af
af = alloc 15 align 4 zeroed
free ay
ay = alloc 4 zeroed
free af
af = alloc 120
t = alloc 16 align 8
ba = alloc 60 align 16 zeroed
k = alloc 22
y = realloc c 186
free ay
free y
free ba
free t
free af
free ad
free av
av = alloc 0
ad = alloc 127
af = alloc 1 align 32
free v
v = alloc 8 zeroed
d = realloc d 132
free af
free d
aq = realloc aq 153
d = alloc 191
free ad
ad = alloc 2 zeroed
free d
d = alloc 264 align 8
af = alloc 31 align 256
t = alloc 4
ba = alloc 258
y = alloc 4 zeroed
free ad
free y
au = realloc au 5
y = alloc 27 align 16
ad = alloc 64 align 4
ay = alloc 31
c = alloc 345
free ak
ak = alloc 1 zeroed
ap = alloc 56
bi = alloc 31 align 64
free aq
aq = alloc 19 align 32
free y
free k
free bo
free bg
free bm
free j
free aw
aw = alloc 10
j = alloc 10 align 16
bm = alloc 9 align 32
free bj
free ac
ac = alloc 7 align 32 zeroed
bj = alloc 31 zeroed
free h
h = alloc 3 align 8 zeroed
bg = alloc 65
bo = alloc 1
k = alloc 56 align 64
ay = realloc ay 24
free bi
free ak
free ah
free bq
bq = alloc 40 align 16
ah = alloc 20 align 8
ak = alloc 10 align 32 zeroed
bi = alloc 158 align 64
y = alloc 13 align 16
aj = alloc 3 zeroed
free i
free ai
free e
e = alloc 40 align 16
free bk
free d
free ax
free m
free r
free ak
free aw
free x
x = alloc 23 align 8
g = realloc g 288
aw = alloc 56 align 8
free n
ab = realloc ab 32
n = alloc 26 zeroed
x = realloc x 25
ak = alloc 7 align 32
r = alloc 1
m = alloc 3 align 16
free m
m = alloc 32 zeroed
ax = alloc 56 align 64
d = alloc 0 zeroed
free ba
free d
free ax
free m
free r
free ak
free x
x = alloc 0 zeroed
ak = alloc 12 align 16
r = alloc 32
free ab
ab = alloc 5 align 32
m = alloc 247
free as
free av
free bn
free ar
free ay
free at
free v
free az
free bl
bl = alloc 30
bi = realloc bi 173
az = alloc 0
v = alloc 2 align 8
at = alloc 231 align 8
free m
free am
bj = realloc bj 11
free h
h = alloc 31
am = alloc 1 align 8
m = alloc 38 align 16
ay = alloc 32 align 128 zeroed
free bg
bg = alloc 1
ar = alloc 9
bn = alloc 176 align 8
av = alloc 0 align 256 zeroed
as = alloc 1 align 128 zeroed
ax = alloc 216 align 8
d = alloc 1
free an
free av
av = alloc 165
an = alloc 6 align 64
k = realloc k 64
ba = alloc 9 align 16
bk = alloc 25
ai = alloc 28
free aq
free e
free bh
free bc
free ab
free aw
free p
free t
free u
free a
free aj
free x
free br
free at
free y
free bb
free s
s = alloc 56 align 16
bb = alloc 1 zeroed
y = alloc 256
free bm
free q
q = alloc 15 align 128
bm = alloc 1 align 8
free z
z = alloc 1 zeroed
at = alloc 62 align 4
free ai
ai = alloc 285
br = alloc 8 align 16
free z
free au
free h
free r
free q
q = alloc 25 zeroed
r = alloc 130 align 8
free b
b = alloc 56 zeroed
h = alloc 2
au = alloc 15
z = alloc 2 align 16 zeroed
free al
free ae
free bp
free y
free j
free d
d = alloc 4 align 256 zeroed
j = alloc 130
y = alloc 63 align 4
bn = realloc bn 172
bp = alloc 56 zeroed
ae = alloc 7
al = alloc 16 align 4 zeroed
x = alloc 76 align 16
aj = alloc 73 zeroed
bo = realloc bo 2
a = alloc 15
free a
free bo
bo = alloc 14
a = alloc 39
u = alloc 165 align 4 zeroed
free u
u = alloc 32 align 16
t = alloc 11 align 8
p = alloc 11
aw = alloc 29 zeroed
ab = alloc 31 align 8
bc = alloc 39
free bc
free ab
ab = alloc 60 align 16
bc = alloc 73 align 16
free bc
bc = alloc 89 align 8
bh = alloc 56 align 4 zeroed
free bh
free bc
free ab
free aw
free p
free t
free u
u = alloc 0 align 32 zeroed
t = alloc 2 align 128
p = alloc 2 align 4
free p
p = alloc 3 align 16
aw = alloc 45 align 16
ab = alloc 25 align 8 zeroed
bc = alloc 2 zeroed
free bc
bc = alloc 1
bh = alloc 7 align 128
q = realloc q 3
e = alloc 26 align 32
aq = alloc 20 align 16 zeroed
i = alloc 36 align 8
free i
free aq
free e
free q
free bc
bc = alloc 8
q = alloc 2
free q
free bc
free ab
free aw
free p
free t
t = alloc 4 align 16
p = alloc 1 align 16
aw = alloc 12 align 128
ab = alloc 9 align 32
bc = alloc 5 align 8 zeroed
q = alloc 4
e = alloc 7 zeroed
aq = alloc 52 zeroed
i = alloc 1 align 32
free i
free aq
free e
free q
free bc
t = realloc t 4
bc = alloc 32 align 4 zeroed
q = alloc 2 zeroed
free q
free bc
free t
free aw
free p
free ab
free u
free a
free bo
free x
free al
al = alloc 36
x = alloc 1
bd = realloc bd 16
bo = alloc 0 align 8
a = alloc 13 align 8
u = alloc 40 align 16
ab = alloc 16 align 4
free ab
free u
free bk
free b
free y
y = alloc 15 zeroed
b = alloc 16 align 8
free au
free ar
ar = alloc 171
free bp
bp = alloc 38 zeroed
al = realloc al 67
free at
at = alloc 1
free r
r = alloc 198 align 128
au = alloc 176
free l
l = alloc 13 align 128
bk = alloc 15 align 8
free as
as = alloc 32
u = alloc 41
free ak
x = realloc x 1
ak = alloc 130 align 4
ab = alloc 4 align 16
free ab
free ak
free x
free l
free r
free bp
free y
free ag
free d
free be
free v
free ao
free an
an = alloc 50
free av
free bj
bj = alloc 172 align 4
av = alloc 24 align 16
ao = alloc 17
v = alloc 20 align 8
be = alloc 1 align 8
d = alloc 9 align 4
ag = alloc 6
free s
free ag
free d
free be
free v
free ao
free av
free bj
free c
free aa
aa = alloc 30 zeroed
free ae
free k
free f
free b
free bb
free al
free ad
free o
free am
free ay
free bn
free bf
free h
free bd
bd = alloc 1 align 128 zeroed
free bh
free as
as = alloc 136 align 4
bh = alloc 1 align 16
m = realloc m 38
h = alloc 9
bf = alloc 288 zeroed
bn = alloc 144 align 16
ay = alloc 8 align 64 zeroed
am = alloc 40
o = alloc 1
free h
h = alloc 1
ad = alloc 288
al = alloc 40 align 256
bb = alloc 63 zeroed
b = alloc 171 align 16 zeroed
free br
free a
free bl
free bi
free au
au = alloc 217 zeroed
free h
free au
au = alloc 288
h = alloc 130
free am
am = alloc 12 align 64
bi = alloc 1 align 16
free h
h = realloc o 0
free bi
bi = alloc 1 align 8
o = alloc 12 align 16
free h
free o
free bi
free au
free ay
free bn
free bf
free am
free m
free as
as = alloc 5
free n
free as
as = alloc 40 zeroed
n = alloc 41
free ba
free n
free as
free b
free an
an = alloc 149 align 8
b = alloc 55 align 8 zeroed
as = alloc 41 align 8
n = alloc 16 align 16
ba = alloc 140
m = alloc 216
am = alloc 0
bf = alloc 15
free ac
ac = alloc 1 align 8 zeroed
bn = alloc 40 align 8 zeroed
ay = alloc 102
au = alloc 16
bi = alloc 1 align 16
ac = realloc ac 57
o = alloc 80 align 32 zeroed
h = alloc 2
free bf
bf = alloc 15 align 8 zeroed
free bf
free o
free ac
free au
free ay
free bn
free bi
free am
free m
free ba
free n
free h
free as
free b
free an
free bm
free bd
free aj
free ad
free j
free bo
free w
free az
az = alloc 51 zeroed
w = alloc 80
bo = alloc 196 align 16
bg = realloc bg 0
j = alloc 63 align 8
ad = alloc 0
aj = alloc 4
free ah
ah = alloc 6
free g
g = alloc 16 align 8 zeroed
free w
free bo
bo = alloc 127 align 8
w = alloc 11
free bq
bq = alloc 41 zeroed
free aa
aa = alloc 31
