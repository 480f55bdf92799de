freespace script 1
heap 16384 fit=next order=address coalescing=off granule=8
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
g = realloc g 0
bo = alloc 8 align 8
free bo
bo = alloc 42 align 8
free be
be = alloc 32 align 8
free bd
bd = realloc t 5
t = alloc 2 align 8
t = realloc t 3
free ax
bb = realloc bb 28
ax = realloc h 180
l = realloc l 0
z = realloc z 0
h = alloc 68 align 8
an = realloc an 1
aq = realloc aq 153
free u
u = alloc 128 align 8
free ba
ba = alloc 47 align 8
free at
at = alloc 43 align 8
free bf
bf = alloc 0 align 8
af = realloc af 0
az = realloc az 71
bj = realloc bj 6
h = realloc h 84
free w
w = alloc 8 align 16
free o
a = realloc a 27
o = alloc 63 align 8
free n
n = alloc 249 align 8
free bp
bp = alloc 0 align 8
w = realloc w 4
bl = realloc bl 56
free aj
ap = realloc ap 57
aj = alloc 24 align 8
k = realloc k 262
free f
f = alloc 2 align 8
free at
at = alloc 1 align 8
free bi
bi = alloc 0 align 8
ak = realloc ak 15
free z
m = realloc m 8
v = realloc v 9
z = alloc 31 align 8
g = realloc g 0
free a
a = alloc 54 align 8
free bm
bq = realloc bq 31
bm = alloc 47 align 8
free q
q = alloc 32 align 16
ba = realloc ba 51
free ba
ba = alloc 152 align 8
q = realloc q 32
free x
x = alloc 47 align 8
free ac
ac = alloc 12 align 8
free s
s = alloc 64 align 16
free av
ab = realloc ab 0
x = realloc x 1
r = realloc r 219
av = alloc 0 align 8
k = realloc k 131
free e
e = alloc 2 align 8
c = realloc c 284
aa = realloc aa 0
b = realloc b 0
free ae
s = realloc s 0
ae = alloc 63 align 8
free ay
ay = alloc 2 align 16
ax = realloc ax 188
t = realloc t 19
free aj
aj = alloc 20 align 8
free af
af = alloc 63 align 16
free bh
ao = realloc ao 12
bh = alloc 0 align 16
free w
w = alloc 48 align 8
z = realloc z 4
free i
i = alloc 53 align 8
r = realloc r 223
m = realloc m 226
free i
ar = realloc ar 68
i = alloc 57 align 8
free t
t = alloc 48 align 8
free p
p = alloc 48 align 8
free bd
bd = realloc d 6
d = alloc 72 align 8
u = realloc u 132
free ak
q = realloc q 24
af = realloc af 47
ak = alloc 2 align 8
m = realloc m 2
bj = realloc bj 0
ax = realloc ax 188
free bg
bj = realloc bj 0
bg = alloc 1 align 16
free az
az = alloc 10 align 8
ag = realloc ag 8
as = realloc as 0
free m
m = alloc 1 align 8
free ai
ai = alloc 1 align 8
free bd
b = realloc b 44
b = realloc b 88
bd = alloc 383 align 16
ah = realloc ah 0
bk = realloc bk 1
bg = realloc bg 8
free au
l = realloc l 2
ac = realloc ac 13
bl = realloc bl 56
au = alloc 0 align 8
free bo
bo = alloc 84 align 16
free bn
bn = alloc 0 align 8
bd = realloc bd 766
z = realloc z 0
free af
af = alloc 12 align 8
az = realloc az 2
free ah
bq = realloc bq 2
af = realloc af 12
u = realloc u 66
at = realloc at 2
ah = alloc 1 align 8
ag = realloc ag 208
free at
at = alloc 39 align 16
free e
l = realloc l 0
e = alloc 2 align 16
free j
j = alloc 3 align 8
free bf
bj = realloc bj 0
bk = realloc bk 0
bf = alloc 1 align 8
free y
y = alloc 218 align 8
j = realloc j 6
bq = realloc bq 2
free b
b = alloc 40 align 16
k = realloc k 36
free au
au = alloc 14 align 8
j = realloc j 8
be = realloc be 64
free w
ae = realloc ae 31
w = alloc 41 align 8
bj = realloc bj 0
free p
p = realloc aq 13
ab = realloc ab 1
ab = realloc ab 1
g = realloc g 0
aq = alloc 5 align 8
h = realloc h 94
free bf
bf = alloc 24 align 8
af = realloc af 332
free ao
ao = alloc 256 align 8
free i
i = alloc 24 align 8
free q
q = alloc 40 align 8
free aa
aa = alloc 101 align 8
bh = realloc bh 1
h = realloc h 83
bi = realloc bi 1
free q
aa = realloc aa 0
q = realloc t 40
t = alloc 63 align 8
ah = realloc ah 0
y = realloc y 109
at = realloc at 4
t = realloc t 63
free au
m = realloc m 2
au = realloc bm 48
bm = alloc 0 align 8
free bq
bq = alloc 0 align 8
free q
q = alloc 0 align 8
ak = realloc ak 2
m = realloc m 44
aj = realloc aj 10
free p
p = alloc 128 align 8
free a
a = alloc 1 align 8
free ar
ar = alloc 0 align 8
as = realloc as 0
free be
w = realloc w 1
am = realloc am 0
be = alloc 5 align 8
bc = realloc bc 0
bh = realloc bh 0
i = realloc i 23
free n
n = alloc 28 align 16
aq = realloc aq 44
free i
i = alloc 249 align 8
ax = realloc ax 24
free t
az = realloc az 6
t = alloc 32 align 16
ao = realloc ao 48
free ae
bf = realloc bf 24
bn = realloc bn 0
bb = realloc bb 4
ae = alloc 71 align 16
free i
i = alloc 126 align 16
free bh
aq = realloc aq 71
e = realloc e 1
ao = realloc ao 40
bh = alloc 7 align 16
free ar
ar = alloc 71 align 8
free bn
bn = alloc 24 align 16
free bd
bd = alloc 16 align 16
aj = realloc aj 10
free ae
ae = alloc 249 align 8
free u
u = alloc 132 align 8
free ay
ay = alloc 220 align 8
free c
ai = realloc ai 2
c = alloc 21 align 8
k = realloc k 1
free ap
ap = alloc 28 align 16
af = realloc af 10
free ar
at = realloc at 3
ar = alloc 40 align 8
free bq
ah = realloc ah 0
bq = alloc 407 align 8
free i
i = alloc 8 align 8
free m
ab = realloc ab 0
m = alloc 14 align 16
i = realloc i 7
free t
t = alloc 256 align 16
free bb
u = realloc u 116
bb = alloc 1 align 16
bc = realloc bc 1
free f
f = alloc 40 align 8
ak = realloc ak 8
v = realloc v 256
n = realloc n 28
free bl
bl = alloc 3 align 8
free ar
ar = alloc 73 align 8
free bq
bq = alloc 16 align 8
free m
m = alloc 0 align 16
k = realloc k 0
bp = realloc bp 4
free l
l = alloc 256 align 8
free aq
aq = alloc 4 align 8
free s
s = alloc 31 align 8
free m
m = alloc 14 align 16
bf = realloc bf 4
ap = realloc ap 14
free b
b = alloc 49 align 16
bc = realloc bc 0
ax = realloc ax 24
free bk
w = realloc w 0
bk = alloc 5 align 8
free n
o = realloc o 71
aj = realloc aj 20
n = alloc 8 align 8
m = realloc m 64
ak = realloc ak 8
ay = realloc ay 221
bo = realloc bo 1
free bd
aa = realloc aa 0
bd = alloc 0 align 16
free p
p = alloc 8 align 16
ac = realloc ac 13
bk = realloc bk 8
free af
af = alloc 40 align 8
bl = realloc bl 20
h = realloc h 91
al = realloc al 48
free e
j = realloc j 7
e = alloc 0 align 8
p = realloc p 0
free bp
an = realloc an 2
bp = alloc 48 align 8
free am
am = alloc 66 align 8
free af
bq = realloc bq 1
ad = realloc ad 12
af = alloc 207 align 8
free av
av = alloc 24 align 8
free d
t = realloc t 288
d = realloc bo 2
bo = alloc 1 align 16
free bo
e = realloc e 0
bq = realloc bq 24
bo = alloc 124 align 8
free t
t = alloc 84 align 16
free ao
j = realloc j 15
at = realloc at 3
ao = alloc 6 align 8
free bo
bo = alloc 3 align 16
free bi
bi = alloc 1 align 16
free az
az = alloc 72 align 8
free bq
bq = alloc 10 align 16
free u
u = alloc 0 align 8
free ax
ax = alloc 0 align 16
free c
bi = realloc bi 0
bf = realloc bf 12
t = realloc t 84
c = alloc 2 align 8
free bp
q = realloc q 0
bp = alloc 1 align 16
free ap
ap = alloc 3 align 16
p = realloc p 0
aw = realloc aw 2
free ac
ac = alloc 1 align 8
ah = realloc ah 0
b = realloc b 41
p = realloc p 4
q = realloc q 0
free ar
ar = alloc 0 align 8
y = realloc y 54
free t
t = alloc 16 align 8
free af
af = alloc 108 align 8
bi = realloc bi 8
b = realloc b 49
bm = realloc bm 208
free q
c = realloc c 4
q = alloc 8 align 8
free v
v = alloc 32 align 8
free au
bl = realloc bl 0
au = alloc 31 align 16
free l
l = alloc 6 align 8
free b
b = alloc 41 align 8
free t
n = realloc n 44
t = alloc 257 align 8
ab = realloc ab 0
free az
az = alloc 16 align 8
free bo
bo = alloc 256 align 8
ba = realloc ba 4
free j
j = alloc 8 align 8
free bo
ac = realloc ac 1
bo = realloc j 4
be = realloc be 13
free ac
free ae
free bk
free bq
free u
free x
free z
free l
free b
aw = realloc aw 2
b = alloc 1 align 8
l = alloc 47 align 8
z = alloc 1 align 8
bj = realloc bj 0
aa = realloc aa 0
x = alloc 118 align 16
u = alloc 1 align 8
bq = alloc 3 align 8
bk = alloc 22 align 8
ae = alloc 2 align 16
ac = alloc 47 align 8
j = alloc 47 align 8
free ai
ai = alloc 1 align 8
free bj
bj = alloc 14 align 8
free k
k = alloc 0 align 16
au = realloc au 23
free n
ar = realloc ar 1
n = alloc 1 align 8
free b
b = alloc 1 align 8
free z
u = realloc u 0
f = realloc f 80
bf = realloc bf 4
z = alloc 101 align 8
v = realloc v 16
l = realloc l 39
free az
an = realloc an 0
az = alloc 1 align 8
bq = realloc bq 1
free bg
f = realloc f 160
bg = alloc 3 align 8
free ah
ah = alloc 1 align 8
l = realloc l 47
am = realloc am 8
free u
u = alloc 7 align 16
free ae
au = realloc au 24
ae = alloc 116 align 8
free ba
ba = alloc 1 align 16
free k
ag = realloc ag 208
k = alloc 1 align 8
free x
az = realloc az 25
v = realloc v 16
bb = realloc bb 1
ae = realloc ae 116
x = alloc 208 align 8
free b
b = alloc 138 align 16
bh = realloc bh 47
x = realloc x 200
ae = realloc ae 0
free ac
t = realloc t 257
ac = alloc 36 align 8
ba = realloc ba 79
free ak
ak = alloc 100 align 8
free g
bg = realloc bg 1
g = alloc 2 align 8
x = realloc x 184
free be
be = alloc 127 align 8
ag = realloc ag 204
free z
bo = realloc bo 16
z = alloc 8 align 8
e = realloc e 0
bh = realloc bh 39
free p
ap = realloc ap 2
at = realloc at 11
v = realloc v 24
az = realloc az 1
m = realloc m 80
p = alloc 0 align 16
free aw
aw = alloc 26 align 8
free bn
bn = alloc 1 align 8
o = realloc o 71
bf = realloc bf 4
free bc
bc = realloc ai 1
ai = alloc 8 align 16
au = realloc au 20
bf = realloc bf 8
free ae
ae = alloc 3 align 8
free u
u = alloc 26 align 8
free am
am = alloc 190 align 16
x = realloc x 1
free x
x = alloc 0 align 16
free t
t = alloc 28 align 8
free m
aq = realloc aq 1
m = alloc 0 align 8
free w
bb = realloc bb 2
w = alloc 8 align 16
free bm
bm = alloc 16 align 8
free g
a = realloc a 0
g = alloc 20 align 16
free b
b = alloc 24 align 8
free be
w = realloc w 4
be = alloc 0 align 8
free bq
bq = alloc 7 align 8
n = realloc n 2
free c
free ah
ah = realloc ad 20
ad = alloc 32 align 8
av = realloc av 40
c = alloc 202 align 16
free w
w = alloc 28 align 8
aw = realloc aw 6
free c
ao = realloc ao 16
ad = realloc ad 32
c = alloc 1 align 8
free aw
aw = realloc ai 16
ai = alloc 20 align 8
bp = realloc bp 14
au = realloc au 40
free c
c = alloc 28 align 8
free au
au = alloc 32 align 8
free c
free bq
free ac
free l
free az
az = alloc 160 align 16
l = alloc 1 align 8
ac = alloc 36 align 8
bq = alloc 1 align 8
c = alloc 1 align 8
ap = realloc ap 4
free bn
at = realloc at 1
bn = alloc 0 align 8
free w
w = alloc 5 align 8
free at
at = alloc 0 align 8
free al
al = alloc 5 align 8
free av
av = alloc 40 align 8
an = realloc an 32
w = realloc w 2
free ax
ax = realloc p 0
p = alloc 12 align 16
ax = realloc ax 71
z = realloc z 52
free w
aq = realloc aq 0
w = alloc 1 align 16
bj = realloc bj 14
aa = realloc aa 0
v = realloc v 48
aw = realloc aw 8
r = realloc r 32
free bq
bn = realloc bn 2
bq = alloc 65 align 8
ad = realloc ad 24
free ar
aq = realloc aq 0
ar = alloc 7 align 8
free at
at = alloc 0 align 8
free bi
bi = alloc 8 align 8
h = realloc h 83
free au
r = realloc r 33
bm = realloc bm 0
free bm
free ac
free l
free az
free ad
free k
free bj
free aa
free v
v = alloc 0 align 8
aa = alloc 101 align 16
bj = alloc 0 align 8
k = alloc 16 align 8
ad = alloc 17 align 8
az = alloc 5 align 8
aq = realloc aq 0
l = alloc 7 align 8
ac = alloc 1 align 16
bm = alloc 56 align 16
au = alloc 1 align 8
p = realloc p 12
bq = realloc bq 7
w = realloc w 9
free w
w = alloc 177 align 8
free w
w = alloc 30 align 8
bc = realloc bc 0
free bc
bc = alloc 1 align 16
free bc
au = realloc au 17
bc = alloc 4 align 8
ac = realloc ac 1
free ai
free r
free aa
free p
free aj
free o
free ak
free s
free f
ad = realloc ad 17
f = alloc 54 align 8
s = alloc 1 align 8
at = realloc at 0
a = realloc a 2
ak = alloc 56 align 8
o = alloc 56 align 16
h = realloc h 91
aj = alloc 66 align 16
p = alloc 8 align 8
q = realloc q 0
aa = alloc 1 align 8
r = alloc 7 align 8
ai = alloc 0 align 8
u = realloc u 10
free az
az = alloc 63 align 8
aq = realloc aq 4
q = realloc q 44
be = realloc be 1
free q
q = alloc 1 align 8
free h
h = alloc 56 align 8
free y
y = alloc 0 align 8
af = realloc af 5
free y
y = alloc 1 align 8
al = realloc al 1
free e
free am
free bo
free bn
free be
free al
free bh
free l
free bk
free ba
free bq
free bl
free bf
j = realloc j 47
free o
free j
free at
free ar
free an
free f
f = alloc 18 align 8
a = realloc a 6
an = alloc 1 align 16
ar = alloc 2 align 8
aa = realloc aa 17
at = alloc 33 align 8
j = alloc 2 align 8
o = alloc 1 align 8
bb = realloc bb 6
free s
free w
free aa
aa = alloc 0 align 8
w = alloc 1 align 8
s = alloc 183 align 8
bf = alloc 0 align 8
o = realloc o 5
ap = realloc ap 8
ao = realloc ao 8
az = realloc az 59
bl = realloc i 0
r = realloc r 11
i = realloc k 8
ac = realloc ac 0
k = alloc 19 align 16
bq = alloc 0 align 8
free av
free ag
free ar
free d
free z
free aw
free p
free ak
free bf
free ab
free bg
free o
free ah
free ac
ac = alloc 0 align 8
ah = alloc 18 align 8
o = alloc 8 align 16
ay = realloc ay 4
bg = alloc 8 align 8
ab = alloc 1 align 8
ax = realloc ax 55
bf = alloc 56 align 8
ak = alloc 2 align 8
p = alloc 0 align 8
aw = alloc 0 align 16
bp = realloc bp 28
z = alloc 55 align 16
d = alloc 127 align 8
ar = alloc 55 align 16
ag = alloc 3 align 8
av = alloc 32 align 8
ba = alloc 0 align 16
bk = alloc 87 align 8
aw = realloc aw 16
l = alloc 31 align 8
bh = alloc 73 align 8
al = alloc 0 align 8
bl = realloc bl 8
be = alloc 1 align 8
bn = alloc 8 align 8
g = realloc g 4
bo = alloc 1 align 8
be = realloc be 136
am = alloc 4 align 16
free am
free be
free g
free bo
free bl
free bh
free l
free aw
free ba
free av
free ag
free ar
free d
free z
free bp
free p
free ak
free bf
bf = alloc 120 align 8
ak = alloc 51 align 16
ai = realloc ai 1
al = realloc al 0
j = realloc j 18
ax = realloc ax 2
p = alloc 8 align 8
bp = alloc 1 align 8
z = alloc 0 align 8
d = alloc 1 align 8
ar = alloc 0 align 8
ag = alloc 6 align 8
av = realloc ag 56
ag = alloc 64 align 16
ai = realloc ai 17
ba = alloc 5 align 8
aw = alloc 1 align 8
ak = realloc ak 67
ar = realloc ar 0
l = alloc 33 align 8
af = realloc af 24
bh = alloc 19 align 8
bl = alloc 1 align 16
free ar
ac = realloc ac 39
au = realloc au 32
ai = realloc ai 16
ar = alloc 1 align 8
q = realloc q 24
v = realloc v 0
bo = alloc 43 align 8
bo = realloc bo 35
g = alloc 1 align 8
be = alloc 32 align 8
am = alloc 0 align 16
e = alloc 1 align 8
bh = realloc bh 0
free h
h = alloc 36 align 16
bb = realloc bb 16
j = realloc j 20
l = realloc l 34
free d
d = alloc 32 align 8
w = realloc w 17
free be
be = alloc 3 align 8
bd = realloc bd 16
bb = realloc bb 1
free d
d = alloc 16 align 8
aj = realloc aj 10
free ac
ac = alloc 50 align 8
aj = realloc aj 6
bl = realloc bl 1
free c
c = alloc 56 align 8
bm = realloc bm 64
free m
m = alloc 1 align 8
free am
bf = realloc bf 0
be = realloc be 0
free h
free o
o = alloc 32 align 8
h = alloc 1 align 8
bm = realloc bm 5
az = realloc az 3
am = alloc 7 align 8
free bd
bd = alloc 58 align 8
free bi
bb = realloc bb 9
free at
free bb
free o
free g
free bo
free v
free ai
free af
free aj
free ba
free au
free av
b = realloc b 24
av = alloc 1 align 8
au = alloc 1 align 8
d = realloc d 20
ba = alloc 32 align 8
t = realloc t 25
n = realloc n 0
aj = alloc 8 align 16
af = alloc 81 align 16
h = realloc h 4
r = realloc r 15
k = realloc k 9
ai = alloc 1 align 8
v = alloc 9 align 8
bo = alloc 16 align 8
ad = realloc ad 8
g = alloc 0 align 16
f = realloc f 36
free f
free ad
free v
v = realloc aq 5
aq = alloc 33 align 8
ah = realloc ah 16
ad = alloc 0 align 8
ar = realloc ar 0
f = alloc 126 align 8
o = alloc 29 align 8
bb = alloc 26 align 8
at = alloc 16 align 16
bi = alloc 3 align 8
free bi
bi = alloc 2 align 8
free bi
bi = alloc 1 align 8
free bi
bi = alloc 24 align 8
free bi
bi = alloc 56 align 16
free bi
bi = alloc 4 align 8
free bi
al = realloc al 0
bi = alloc 24 align 8
free bi
bi = alloc 1 align 8
free bi
bi = alloc 56 align 8
e = realloc e 49
free e
u = realloc u 18
free ak
free u
free bb
free o
free f
free ar
free ah
free v
free k
free aj
free n
free d
free av
free b
b = alloc 0 align 8
av = realloc bg 32
bg = alloc 1 align 8
d = alloc 200 align 16
q = realloc q 23
n = alloc 24 align 8
aj = alloc 36 align 8
k = alloc 0 align 8
v = alloc 108 align 16
bj = realloc bj 0
ah = alloc 4 align 8
free am
free bi
free d
free j
free a
free ax
free ad
free bp
free p
free bd
free ac
free ab
free av
av = alloc 49 align 8
ab = alloc 0 align 8
ac = alloc 57 align 16
h = realloc h 2
bd = alloc 8 align 8
p = alloc 48 align 8
au = realloc au 2
ab = realloc ab 0
bp = alloc 3 align 8
al = realloc al 0
ad = alloc 119 align 8
ax = alloc 52 align 8
a = alloc 24 align 8
az = realloc az 11
q = realloc q 24
j = alloc 15 align 16
ai = realloc ai 2
af = realloc af 81
d = alloc 0 align 16
bi = alloc 40 align 8
am = alloc 0 align 8
ar = alloc 1 align 8
f = alloc 33 align 8
o = alloc 57 align 16
q = realloc q 0
al = realloc al 8
bb = alloc 9 align 16
bk = realloc bk 1
u = alloc 8 align 16
t = realloc t 12
ak = alloc 3 align 8
as = realloc as 4
e = alloc 32 align 8
h = realloc h 0
au = realloc au 4
free ba
ba = alloc 12 align 8
be = realloc be 0
free s
t = realloc t 0
c = realloc c 1
s = alloc 1 align 8
free bf
bf = alloc 64 align 16
at = realloc at 16
free ak
z = realloc z 0
l = realloc l 30
af = realloc af 82
ak = alloc 53 align 8
ad = realloc ad 118
p = realloc p 47
ag = realloc ag 80
bl = realloc bl 9
free ah
ah = alloc 40 align 8
ar = realloc ar 9
bp = realloc bp 1
free bb
bb = alloc 0 align 16
j = realloc j 7
u = realloc u 7
free bh
bh = alloc 0 align 8
free r
ab = realloc ab 0
r = alloc 0 align 8
ap = realloc ap 8
free q
q = realloc aa 0
bm = realloc bm 1
aa = alloc 0 align 16
free bo
bo = alloc 16 align 8
free bk
bk = realloc v 54
v = alloc 8 align 8
o = realloc o 32
free bl
bl = alloc 101 align 8
free bj
bj = alloc 0 align 8
free bk
bk = alloc 33 align 8
bm = realloc bm 17
free f
f = alloc 0 align 8
free bg
l = realloc l 4
bc = realloc bc 2
bg = alloc 56 align 8
free at
g = realloc g 29
be = realloc be 1
at = alloc 3 align 16
free al
o = realloc o 36
al = alloc 0 align 8
free aq
u = realloc u 4
aq = alloc 0 align 8
free au
au = alloc 5 align 16
b = realloc b 0
ae = realloc ae 0
free bg
bg = alloc 14 align 8
free g
ar = realloc ar 17
g = alloc 1 align 8
as = realloc as 8
free bi
bi = alloc 63 align 8
bp = realloc bp 9
free o
o = alloc 5 align 8
free ae
ae = alloc 1 align 16
free s
s = alloc 16 align 16
bb = realloc bb 1
free s
s = alloc 5 align 8
free x
c = realloc c 1
x = alloc 64 align 8
free ad
bi = realloc bi 126
ad = alloc 17 align 8
w = realloc w 0
free af
af = realloc av 1
d = realloc d 16
av = alloc 1 align 8
free s
s = alloc 56 align 8
free bh
bh = alloc 49 align 8
free bb
bb = alloc 0 align 8
free n
n = alloc 7 align 8
free t
t = alloc 8 align 8
h = realloc h 0
free ag
ah = realloc ah 80
ag = realloc ao 4
z = realloc z 3
bh = realloc bh 43
ao = alloc 64 align 16
free bb
bp = realloc bp 9
an = realloc an 1
ag = realloc ag 0
x = realloc x 80
bb = alloc 3 align 8
free ai
ae = realloc ae 9
ai = alloc 3 align 8
n = realloc n 23
free bi
bi = alloc 1 align 8
bc = realloc bc 2
free at
at = alloc 40 align 8
az = realloc az 22
free bo
bo = alloc 0 align 16
l = realloc l 8
free bh
bh = alloc 52 align 8
c = realloc c 0
free bj
ah = realloc ah 96
bj = alloc 32 align 16
free aj
aj = alloc 32 align 16
free al
al = alloc 64 align 8
free ap
aa = realloc aa 0
u = realloc u 2
ap = alloc 0 align 8
y = realloc y 9
av = realloc av 0
free l
bk = realloc bk 29
f = realloc f 4
l = alloc 1 align 8
c = realloc c 2
free b
b = realloc v 8
ab = realloc ab 0
al = realloc al 32
v = alloc 24 align 8
free bm
ap = realloc ap 0
bl = realloc bl 40
bm = alloc 32 align 8
bo = realloc bo 4
ag = realloc ag 0
m = realloc m 128
free aj
aj = alloc 3 align 8
u = realloc u 2
a = realloc a 32
n = realloc n 27
ah = realloc ah 84
free az
az = alloc 5 align 8
free c
c = alloc 65 align 8
free q
q = alloc 6 align 8
free v
bf = realloc bf 0
v = alloc 14 align 8
free c
c = alloc 128 align 8
free bp
bp = alloc 8 align 8
at = realloc at 32
free i
i = alloc 42 align 8
free ax
ax = alloc 1 align 8
free n
n = alloc 6 align 16
free bp
bp = alloc 1 align 8
free h
h = alloc 0 align 8
f = realloc f 8
aj = realloc aj 1
free i
i = alloc 0 align 8
free au
au = alloc 37 align 8
h = realloc h 52
be = realloc be 2
free c
c = alloc 1 align 8
free a
at = realloc at 31
a = alloc 76 align 16
free ay
ay = alloc 29 align 8
w = realloc w 16
aj = realloc aj 2
free w
w = alloc 1 align 8
aa = realloc aa 2
bg = realloc bg 28
free bn
bn = alloc 1 align 8
o = realloc o 5
free s
be = realloc be 2
s = alloc 8 align 8
free bh
bh = alloc 24 align 8
free bf
free a
free ak
free ap
free u
free ax
free bh
bh = alloc 24 align 8
ax = alloc 36 align 16
bk = realloc bk 64
u = alloc 31 align 8
ap = alloc 1 align 8
l = realloc l 2
ak = alloc 1 align 8
u = realloc u 23
a = alloc 4 align 16
bk = realloc bk 80
bf = alloc 36 align 8
free m
m = alloc 0 align 8
free aj
q = realloc q 14
aj = alloc 8 align 8
free r
r = alloc 1 align 8
k = realloc k 0
free g
ay = realloc ay 33
g = alloc 0 align 8
free bc
bc = alloc 23 align 8
free ad
bp = realloc bp 1
ad = alloc 40 align 16
free aw
v = realloc v 127
aw = alloc 32 align 8
free u
u = alloc 1 align 8
free bk
free ag
free ba
free ae
free az
free bq
bi = realloc bi 4
bq = realloc am 9
am = alloc 1 align 16
l = realloc l 0
aq = realloc aq 4
az = alloc 24 align 8
ae = alloc 21 align 8
ba = alloc 40 align 16
ag = alloc 4 align 16
bk = alloc 73 align 8
free ak
ak = alloc 3 align 8
free aj
ab = realloc ab 14
free bq
free i
free au
free n
free g
free ak
free as
free bp
free bj
free at
free u
free ad
free bn
free bg
free k
free ba
bo = realloc bo 0
r = realloc r 2
ba = alloc 1 align 8
bb = realloc bb 25
k = alloc 33 align 8
bg = alloc 4 align 8
bn = alloc 72 align 8
ad = alloc 21 align 8
an = realloc an 9
bi = realloc bi 48
u = alloc 24 align 8
at = alloc 1 align 8
bj = alloc 3 align 8
p = realloc p 47
bp = realloc ai 2
ai = alloc 1 align 8
e = realloc e 16
an = realloc an 9
as = alloc 0 align 16
ak = alloc 8 align 8
bj = realloc bj 1
g = alloc 13 align 8
t = realloc t 2
w = realloc w 9
n = alloc 4 align 8
au = alloc 3 align 8
t = realloc t 32
i = realloc d 8
d = alloc 0 align 8
bq = alloc 99 align 8
aj = alloc 1 align 16
bg = realloc bg 2
free g
g = alloc 32 align 8
free ar
ar = alloc 14 align 16
h = realloc h 60
y = realloc y 1
bq = realloc bq 49
au = realloc au 24
v = realloc v 4
free v
v = alloc 0 align 8
free bq
bq = alloc 1 align 8
free at
n = realloc n 8
at = alloc 6 align 16
ar = realloc ar 28
free bm
bm = alloc 48 align 8
free bk
bk = alloc 15 align 8
free u
u = alloc 0 align 8
free an
free bn
free k
free ay
free d
free be
free ad
free a
free bg
bg = alloc 0 align 16
a = alloc 16 align 8
ad = realloc aw 1
aw = alloc 18 align 8
be = alloc 53 align 16
c = realloc c 0
bp = realloc bp 10
d = alloc 1 align 16
ay = alloc 7 align 8
k = alloc 87 align 8
free bi
free bh
free bc
free d
free a
free au
free o
free be
free i
free bk
free b
free ar
ar = alloc 71 align 8
p = realloc p 47
v = realloc v 0
f = realloc f 31
c = realloc c 0
b = alloc 0 align 8
aj = realloc aj 65
bk = alloc 28 align 16
i = realloc am 0
am = alloc 0 align 16
be = alloc 56 align 16
bb = realloc bb 17
free aa
free bp
free bb
free af
free at
free r
free c
free ah
free bk
free j
free aj
aj = alloc 64 align 8
j = alloc 2 align 8
bk = alloc 29 align 8
free g
k = realloc k 87
g = alloc 31 align 8
ah = alloc 1 align 8
c = alloc 1 align 16
r = realloc n 0
aw = realloc aw 26
q = realloc q 55
n = alloc 31 align 8
bm = realloc bm 48
at = alloc 4 align 8
af = alloc 64 align 8
bf = realloc bf 18
bb = alloc 0 align 8
l = realloc l 26
v = realloc v 0
bp = alloc 1 align 8
aa = realloc g 28
aa = realloc aa 0
g = alloc 1 align 8
af = realloc af 72
bk = realloc bk 25
free af
free bk
free aa
free v
free bf
free at
at = alloc 26 align 8
bf = alloc 0 align 8
c = realloc c 32
bg = realloc bg 0
v = alloc 2 align 8
aa = alloc 1 align 8
ba = realloc ba 2
q = realloc q 2
bk = realloc s 0
l = realloc l 18
s = realloc ba 10
free ap
free y
free ah
free bo
free bg
free ad
free b
free j
free av
free bp
free i
free aj
free ai
free bm
free bq
c = realloc c 56
bq = alloc 42 align 8
bm = alloc 1 align 8
ai = alloc 9 align 8
aj = alloc 1 align 8
i = alloc 4 align 8
bp = alloc 8 align 8
av = alloc 0 align 8
j = alloc 64 align 8
b = alloc 28 align 16
ad = alloc 20 align 16
bg = alloc 9 align 8
bo = alloc 1 align 8
ah = alloc 8 align 8
y = alloc 1 align 8
ap = alloc 40 align 8
ba = alloc 48 align 8
af = alloc 52 align 16
ac = realloc ac 61
o = alloc 10 align 16
au = alloc 57 align 16
a = alloc 4 align 8
d = alloc 24 align 16
bc = alloc 0 align 8
bh = alloc 1 align 8
bi = alloc 0 align 8
free h
free bm
free aq
free o
free g
free q
free as
free d
free ad
free bp
free ao
free x
free az
az = alloc 0 align 8
ar = realloc ar 1
x = alloc 0 align 8
ao = alloc 32 align 8
bp = alloc 40 align 8
ad = alloc 0 align 8
e = realloc e 2
d = alloc 9 align 8
as = alloc 5 align 16
q = alloc 0 align 8
g = alloc 64 align 8
o = alloc 40 align 8
aq = alloc 1 align 8
bm = alloc 18 align 8
bi = realloc bi 0
h = alloc 4 align 8
bn = alloc 0 align 8
aq = realloc aq 17
an = alloc 20 align 8
bb = realloc bb 8
l = realloc l 0
h = realloc h 4
free o
be = realloc be 1
bh = realloc bh 0
o = alloc 10 align 8
h = realloc h 0
free at
at = alloc 10 align 8
ao = realloc ao 24
free ao
ao = alloc 2 align 8
free aq
q = realloc q 8
aq = alloc 17 align 8
free h
ac = realloc ac 62
p = realloc p 4
h = realloc b 44
b = realloc q 40
q = alloc 7 align 8
free ap
r = realloc r 0
ap = alloc 5 align 8
free bf
bf = alloc 29 align 8
free p
p = alloc 1 align 16
ac = realloc ac 9
free j
bo = realloc bo 0
free aq
free bo
free l
free bi
free bn
free o
free g
free bh
free as
free d
free e
e = alloc 1 align 8
d = alloc 16 align 8
as = alloc 8 align 16
bh = alloc 56 align 8
g = alloc 10 align 8
o = alloc 9 align 16
ao = realloc ao 0
free e
free bq
free as
free ao
free c
free aa
aa = alloc 1 align 8
c = alloc 78 align 8
free a
free ax
free s
free bh
free ak
free ar
free ah
free bl
n = realloc n 2
bl = alloc 1 align 16
ad = realloc ad 9
ah = realloc r 0
r = alloc 32 align 8
ar = alloc 68 align 8
ak = alloc 40 align 16
bh = alloc 7 align 8
free bp
free bh
free ak
free ar
free r
free ah
free n
n = alloc 5 align 8
ah = alloc 4 align 16
r = alloc 20 align 16
ar = alloc 21 align 8
ak = alloc 1 align 8
free ak
free ar
free r
free ah
free n
g = realloc g 9
n = alloc 0 align 8
ah = alloc 10 align 8
y = realloc y 0
r = alloc 9 align 8
ar = alloc 40 align 8
ak = alloc 36 align 8
bh = alloc 40 align 8
x = realloc x 0
bp = alloc 0 align 16
y = realloc y 0
au = realloc au 16
aa = realloc aa 49
g = realloc g 8
y = realloc y 0
s = alloc 1 align 8
ax = alloc 0 align 8
a = alloc 3 align 8
ae = realloc ae 29
ao = alloc 64 align 8
as = alloc 1 align 8
bq = alloc 8 align 16
free at
free r
free x
free z
free g
free bd
free h
free as
free q
free y
free p
free o
ax = realloc ax 58
ah = realloc ah 0
free av
free ah
free aa
free i
free aj
free ai
free be
be = realloc f 15
f = alloc 2 align 8
ai = alloc 23 align 8
aj = alloc 61 align 16
i = alloc 56 align 8
free bg
bg = realloc ap 10
v = realloc v 10
ap = alloc 1 align 16
aa = alloc 24 align 8
ah = alloc 9 align 8
free be
free bh
free ab
free aw
free aa
free ao
free bq
free ag
free bm
free n
free ax
free am
free af
bp = realloc bp 24
af = alloc 19 align 16
am = alloc 16 align 8
ax = alloc 0 align 8
free ak
free ax
free am
free af
free bp
free ba
ba = alloc 56 align 8
free aj
free ba
ba = alloc 1 align 8
a = realloc a 16
free a
free c
free s
free ar
free al
free ba
free f
free ad
free an
an = alloc 10 align 8
free ai
free t
free ah
free ae
free bc
b = realloc b 32
bc = alloc 2 align 8
free bg
bg = alloc 11 align 16
ae = alloc 15 align 8
ah = alloc 16 align 8
t = alloc 56 align 8
ai = alloc 11 align 16
ad = alloc 11 align 8
f = alloc 3 align 8
ba = alloc 0 align 8
al = alloc 11 align 16
ar = alloc 10 align 16
s = alloc 16 align 8
c = alloc 0 align 16
free c
free s
free ar
free al
free ba
ba = alloc 8 align 8
az = realloc az 0
al = alloc 60 align 16
ar = alloc 1 align 16
free ar
v = realloc v 0
ar = alloc 55 align 8
s = realloc t 64
t = alloc 3 align 8
c = alloc 1 align 16
a = alloc 6 align 8
aj = realloc a 12
a = alloc 6 align 16
bp = alloc 3 align 8
free u
free bc
free ad
ad = alloc 0 align 8
bc = alloc 11 align 8
u = alloc 6 align 16
af = alloc 40 align 8
am = alloc 52 align 8
bc = realloc bc 1
ax = alloc 1 align 8
ak = alloc 48 align 16
n = alloc 0 align 16
bm = alloc 0 align 8
ag = alloc 0 align 8
free ap
free al
free v
free bc
free i
free bg
free ag
free ae
free w
free ay
free aj
free u
free ai
free c
c = alloc 64 align 16
ai = alloc 1 align 8
free ai
free c
free az
free f
free n
free s
free ar
free ah
ah = alloc 0 align 16
k = realloc k 77
ar = alloc 48 align 8
s = alloc 8 align 8
ad = realloc ad 1
n = alloc 0 align 16
f = alloc 40 align 8
az = alloc 24 align 8
free az
free f
f = alloc 6 align 8
az = alloc 0 align 16
c = alloc 32 align 8
free t
free ad
free am
free ax
free a
free m
m = alloc 40 align 8
a = alloc 56 align 8
ax = alloc 0 align 16
ah = realloc ah 0
am = alloc 56 align 16
ad = alloc 1 align 16
t = alloc 23 align 8
k = realloc k 38
free ac
am = realloc am 37
ac = alloc 8 align 8
ai = alloc 24 align 16
b = realloc b 40
u = alloc 40 align 8
u = realloc u 2
free bk
au = realloc au 32
bk = alloc 7 align 8
aj = alloc 0 align 8
ay = alloc 32 align 8
bk = realloc bk 56
w = alloc 1 align 8
ae = alloc 36 align 8
ag = alloc 20 align 8
bg = alloc 3 align 8
i = alloc 22 align 8
bc = alloc 14 align 16
v = alloc 0 align 8
free bb
bb = alloc 0 align 8
al = alloc 0 align 8
ap = alloc 1 align 8
bq = alloc 36 align 16
ao = alloc 1 align 16
i = realloc i 26
aa = alloc 17 align 8
ap = realloc ap 0
aw = alloc 32 align 8
ab = alloc 8 align 16
bh = alloc 1 align 8
be = alloc 7 align 8
av = alloc 39 align 8
o = alloc 1 align 8
p = alloc 1 align 8
y = alloc 54 align 8
free y
free p
p = alloc 8 align 8
free k
free p
free o
free av
free be
free bh
free ab
free aw
free ap
free i
free bq
free aa
free al
al = alloc 0 align 8
aa = alloc 56 align 16
bq = alloc 8 align 8
an = realloc an 18
i = alloc 1 align 8
ap = alloc 54 align 8
aw = alloc 2 align 16
ab = alloc 48 align 16
bh = alloc 12 align 8
free ak
free bf
free ao
free aa
free a
free ah
free d
free af
af = alloc 0 align 16
d = alloc 0 align 16
ah = alloc 32 align 16
a = alloc 18 align 8
aa = alloc 48 align 8
ao = alloc 1 align 8
n = realloc n 0
bf = alloc 32 align 8
v = realloc v 0
ak = alloc 20 align 8
be = alloc 49 align 16
t = realloc t 27
av = alloc 1 align 8
o = alloc 13 align 8
p = alloc 11 align 8
free p
free o
free av
free t
free ak
free v
free n
free aa
free a
free ah
ah = alloc 2 align 16
a = alloc 25 align 8
aa = alloc 4 align 8
n = alloc 20 align 8
v = alloc 9 align 8
ah = realloc ah 44
free bh
free a
free ba
free bc
free d
free ap
free s
free bb
free ax
free ar
free u
free b
free bj
free bm
free f
f = alloc 21 align 16
bm = alloc 3 align 8
bj = alloc 18 align 8
b = alloc 48 align 8
u = alloc 7 align 8
ar = alloc 1 align 8
free ar
free u
free b
free bj
ac = realloc ac 2
bj = alloc 5 align 16
b = alloc 17 align 8
u = alloc 7 align 8
ar = alloc 12 align 8
ax = alloc 3 align 8
bb = alloc 0 align 8
s = alloc 15 align 8
ap = alloc 4 align 8
d = alloc 0 align 16
bc = alloc 6 align 8
ba = alloc 0 align 8
a = alloc 1 align 8
bh = alloc 48 align 16
ak = alloc 32 align 8
free ba
free ay
free a
free ab
free m
free v
v = alloc 7 align 8
m = alloc 5 align 8
ab = alloc 5 align 16
a = alloc 2 align 8
ay = alloc 3 align 8
ba = alloc 1 align 8
t = alloc 2 align 8
av = alloc 0 align 8
o = alloc 1 align 16
p = alloc 5 align 16
f = realloc f 22
ac = realloc ac 10
k = alloc 55 align 8
y = alloc 48 align 16
q = alloc 1 align 16
as = alloc 7 align 8
free au
free q
free bg
free o
free bf
free ai
free k
free y
free v
free t
free u
free ap
free an
free af
af = alloc 3 align 8
an = alloc 44 align 16
ap = alloc 0 align 16
u = alloc 5 align 8
t = alloc 36 align 8
v = alloc 1 align 8
y = alloc 0 align 16
ad = realloc ad 3
k = alloc 1 align 8
ai = alloc 10 align 8
bf = alloc 20 align 8
o = alloc 16 align 16
bg = alloc 25 align 8
bq = realloc bq 2
bg = realloc bg 29
q = alloc 2 align 8
au = alloc 40 align 8
h = alloc 20 align 8
ai = realloc ai 18
i = realloc i 9
bd = alloc 2 align 8
g = realloc o 16
o = alloc 4 align 16
bj = realloc bj 0
free af
free ay
free q
free ag
free ah
free bp
ap = realloc ap 0
bp = alloc 52 align 8
ah = alloc 16 align 8
free ah
free bp
free ap
free bf
bf = alloc 0 align 8
ap = alloc 4 align 16
bp = alloc 9 align 8
ah = alloc 41 align 16
ag = alloc 16 align 16
q = alloc 31 align 8
ay = alloc 40 align 8
bl = realloc bl 9
af = alloc 32 align 8
z = alloc 2 align 8
x = alloc 16 align 16
aj = realloc aj 0
free v
free m
free be
free bb
free bq
free bj
free bm
free u
free ac
free d
d = alloc 15 align 8
h = realloc h 10
ac = alloc 9 align 8
u = alloc 2 align 8
bm = alloc 0 align 8
bj = alloc 48 align 8
bq = alloc 3 align 8
ah = realloc ah 1
bb = alloc 0 align 8
free g
free ab
free bp
free au
free aw
free an
an = alloc 48 align 16
aw = alloc 17 align 8
au = alloc 4 align 8
bp = alloc 1 align 16
ab = alloc 15 align 8
g = alloc 16 align 8
be = alloc 36 align 8
free aa
free be
be = alloc 7 align 16
aa = alloc 3 align 8
m = alloc 1 align 16
v = alloc 4 align 8
r = alloc 32 align 8
at = alloc 56 align 16
e = alloc 7 align 8
bn = alloc 4 align 8
ba = realloc ba 1
bi = alloc 39 align 16
l = alloc 36 align 16
bo = alloc 3 align 16
p = realloc p 0
aq = alloc 48 align 8
j = alloc 16 align 16
free bb
ae = realloc ae 28
bb = alloc 15 align 8
free l
bg = realloc bg 14
r = realloc r 1
bg = realloc bg 7
l = alloc 22 align 8
free be
be = alloc 3 align 8
ay = realloc ay 45
free bo
bo = alloc 15 align 8
free n
free bo
free bg
l = realloc l 44
i = realloc i 41
bg = alloc 24 align 8
bo = alloc 8 align 8
n = alloc 9 align 16
ao = realloc ao 1
free p
p = alloc 1 align 8
free ao
ba = realloc ba 1
