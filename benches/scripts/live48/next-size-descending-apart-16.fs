freespace script 1
heap 16384 fit=next order=size-descending coalescing=off granule=16
a = alloc 1 align 4096 zeroed
b = alloc 28 align 16 zeroed
c = alloc 1 zeroed
d = alloc 16 zeroed
e = alloc 60 zeroed
f = alloc 0 align 1024 zeroed
g = alloc 6 align 512 zeroed
h = alloc 40 zeroed
i = alloc 823 align 4096 zeroed
j = alloc 1 zeroed
k = alloc 487 zeroed
l = realloc c 1
c = alloc 38 align 4096 zeroed
m = alloc 25 align 16 zeroed
n = alloc 496 zeroed
o = alloc 150 zeroed
p = alloc 65 zeroed
q = alloc 56 zeroed
r = alloc 480 align 64 zeroed
s = alloc 172 align 2048 zeroed
t = alloc 1 zeroed
u = alloc 27 align 256 zeroed
v = alloc 828 zeroed
w = alloc 22 align 2048 zeroed
x = alloc 888 align 16 zeroed
y = alloc 888 align 8 zeroed
z = alloc 8 align 16 zeroed
aa = alloc 888 align 8 zeroed
free h
free g
g = alloc 828 align 8 zeroed
h = alloc 200 zeroed
ab = alloc 40 zeroed
ac = alloc 11 zeroed
ad = alloc 4 align 256 zeroed
ae = alloc 75 zeroed
af = alloc 218 align 2048 zeroed
ag = alloc 95 zeroed
ah = alloc 576 align 1024 zeroed
ai = alloc 63 align 8 zeroed
aj = alloc 700 align 8 zeroed
ak = alloc 336 zeroed
al = alloc 12 align 16 zeroed
am = alloc 40 zeroed
an = alloc 40 zeroed
u = realloc u 5
f = realloc f 0
ao = alloc 0 align 64 zeroed
free ao
free f
free am
free al
free ak
free aj
free ai
free ah
free ag
free af
af = alloc 0 zeroed
ag = alloc 0 zeroed
ah = alloc 1 zeroed
ai = alloc 25 align 1024 zeroed
aj = realloc ac 27
ac = alloc 17 zeroed
ak = alloc 8 zeroed
al = alloc 136 zeroed
t = realloc t 1
free p
free ac
free ai
ai = alloc 13 align 64 zeroed
ac = alloc 140 align 16 zeroed
p = alloc 0 zeroed
am = alloc 488 align 32 zeroed
p = realloc p 0
ac = realloc ac 70
f = alloc 1 zeroed
ao = alloc 8 zeroed
ap = alloc 104 align 2048 zeroed
aq = alloc 3 zeroed
ar = alloc 108 align 16 zeroed
as = alloc 121 align 8 zeroed
at = alloc 8 zeroed
free d
free ab
free u
free ap
free ag
free n
free s
s = alloc 1 align 8 zeroed
n = alloc 32 zeroed
ag = alloc 120 zeroed
ap = alloc 3 zeroed
u = alloc 8 align 2048 zeroed
ab = alloc 23 align 1024 zeroed
d = alloc 44 zeroed
au = alloc 2 align 8 zeroed
av = alloc 8 align 16 zeroed
aw = alloc 1 align 64 zeroed
ax = alloc 217 zeroed
ay = alloc 72 zeroed
az = alloc 76 align 16 zeroed
ba = alloc 8 zeroed
c = realloc c 3
bb = alloc 24 zeroed
l = realloc l 17
bc = alloc 12 align 32 zeroed
bd = alloc 64 zeroed
be = alloc 22 align 8 zeroed
bf = alloc 48 zeroed
bg = alloc 1 align 64 zeroed
bh = alloc 16 zeroed
bi = alloc 8 align 16 zeroed
bj = alloc 1 zeroed
bk = alloc 21 zeroed
bl = alloc 0 align 32 zeroed
free a
free bl
bl = alloc 3 zeroed
a = realloc ar 109
ak = realloc ak 8
ar = alloc 2 zeroed
bm = alloc 29 zeroed
bn = alloc 1 align 16 zeroed
bo = alloc 56 zeroed
bp = alloc 8 align 8 zeroed
bq = alloc 16 zeroed
br = alloc 32 align 64 zeroed
free bk
bk = alloc 44 zeroed
free br
br = alloc 40 zeroed
free bk
bk = alloc 33 align 1024 zeroed
free br
br = alloc 16 zeroed
free bk
bk = alloc 0 zeroed
free br
j = realloc j 1
br = alloc 16 align 32 zeroed
free bk
free j
free bp
free bo
free bn
free bm
free ar
free ak
free bj
free bi
free bh
free bg
free bf
free be
free bd
free bc
free l
free c
free az
az = alloc 18 align 64 zeroed
c = alloc 92 align 64 zeroed
l = alloc 0 align 1024 zeroed
bc = alloc 1 align 16 zeroed
bd = alloc 1 align 256 zeroed
be = alloc 5 align 16 zeroed
bf = alloc 64 align 8 zeroed
bg = alloc 0 align 8 zeroed
bh = alloc 25 align 8 zeroed
bi = alloc 7 align 64 zeroed
bj = alloc 8 zeroed
ak = alloc 13 align 8 zeroed
ar = alloc 0 align 32 zeroed
bm = alloc 64 zeroed
bn = alloc 8 align 256 zeroed
bo = alloc 16 zeroed
bp = alloc 0 align 1024 zeroed
j = alloc 7 zeroed
bk = alloc 3 align 16 zeroed
free bk
bk = alloc 25 zeroed
free bk
bk = alloc 48 align 32 zeroed
free bk
bk = realloc a 3
a = alloc 7 align 16 zeroed
free a
a = alloc 8 align 8 zeroed
free a
a = alloc 127 align 16 zeroed
free a
a = alloc 7 zeroed
free a
a = alloc 24 align 16 zeroed
free a
a = alloc 1 align 256 zeroed
free a
a = alloc 1 align 1024 zeroed
ac = realloc ac 12
e = realloc e 56
u = realloc u 4
free u
u = alloc 0 align 8 zeroed
free u
u = alloc 0 zeroed
bi = realloc bi 2
free bi
bi = alloc 15 align 8 zeroed
free bi
bi = alloc 36 align 512 zeroed
i = realloc i 823
free i
i = alloc 0 zeroed
free i
i = alloc 7 align 256 zeroed
free i
i = alloc 9 zeroed
free i
i = alloc 42 zeroed
free i
bg = realloc bg 92
as = realloc as 3
k = realloc k 483
y = realloc y 32
i = alloc 55 align 8 zeroed
free i
i = alloc 13 zeroed
free i
i = alloc 135 align 64 zeroed
free i
i = alloc 4 align 2048 zeroed
free i
ah = realloc ah 1
i = alloc 5 align 256 zeroed
free i
i = alloc 1 zeroed
u = realloc u 0
free u
ak = realloc ak 1
u = alloc 9 zeroed
free u
c = realloc c 100
w = realloc w 20
u = alloc 25 align 8 zeroed
free u
ac = realloc ac 13
u = alloc 0 zeroed
free u
u = alloc 0 align 32 zeroed
free u
u = alloc 0 zeroed
free u
u = alloc 129 zeroed
free u
u = alloc 5 align 4096 zeroed
free u
u = alloc 7 align 8 zeroed
free u
ad = realloc ad 4
u = alloc 2 zeroed
ap = realloc ap 3
free ap
ap = alloc 1 zeroed
ag = realloc ag 8
free ag
ag = alloc 1 zeroed
s = realloc s 2
bg = realloc bg 93
free bg
h = realloc h 1
free br
free h
free bp
free bo
free bn
free bm
free ar
free ah
free bj
free i
free bh
bh = alloc 8 zeroed
aw = realloc aw 1
i = alloc 9 zeroed
bj = alloc 12 zeroed
ah = alloc 24 align 256 zeroed
ar = alloc 1 align 16 zeroed
bm = alloc 8 zeroed
bn = alloc 0 zeroed
bo = alloc 4 zeroed
bp = alloc 14 zeroed
h = alloc 4 zeroed
br = alloc 141 align 256 zeroed
free br
free h
free bp
free bo
free bn
free bm
free ar
free ah
free bj
free i
free aw
free bf
bf = alloc 226 align 256 zeroed
aw = alloc 12 align 8 zeroed
i = alloc 0 zeroed
bj = alloc 128 zeroed
free bk
free bj
free i
free aw
free bf
free be
free bd
free bc
free l
free ak
free az
free ay
free ax
free bh
bh = alloc 16 zeroed
ax = alloc 12 align 512 zeroed
ay = alloc 23 align 16 zeroed
az = alloc 9 align 512 zeroed
ak = alloc 108 align 32 zeroed
l = alloc 10 align 512 zeroed
free l
free ak
free az
free ay
free ax
free bh
free au
free d
free ab
free e
e = alloc 8 zeroed
ab = alloc 8 zeroed
d = alloc 97 zeroed
au = alloc 64 zeroed
bh = alloc 7 align 16 zeroed
ax = alloc 2 align 256 zeroed
ay = alloc 99 align 32 zeroed
az = alloc 8 align 32 zeroed
ak = alloc 4 align 8 zeroed
l = alloc 6 align 256 zeroed
bc = alloc 1 align 8 zeroed
bd = alloc 9 align 32 zeroed
be = alloc 40 zeroed
bf = alloc 24 align 8 zeroed
aw = alloc 1 align 32 zeroed
af = realloc af 8
g = realloc g 829
i = alloc 3 zeroed
bj = alloc 0 zeroed
bk = alloc 8 align 64 zeroed
z = realloc z 7
ah = alloc 19 align 1024 zeroed
ar = alloc 46 zeroed
bm = alloc 0 align 64 zeroed
bn = alloc 41 zeroed
bo = alloc 8 zeroed
bp = alloc 4 zeroed
h = alloc 36 zeroed
br = alloc 104 zeroed
bg = alloc 56 align 8 zeroed
n = realloc n 32
free n
n = alloc 1 align 32 zeroed
am = realloc am 427
free am
am = alloc 4 zeroed
free am
ad = realloc ad 3
am = alloc 52 align 8 zeroed
free am
am = alloc 3 zeroed
free am
free ad
free h
free bp
free bo
free bn
free bm
free ar
free ah
free z
z = alloc 97 align 8 zeroed
ah = alloc 31 zeroed
ar = alloc 8 align 16 zeroed
bm = alloc 4 zeroed
k = realloc k 1
bn = alloc 0 zeroed
bo = alloc 22 align 256 zeroed
bp = alloc 14 zeroed
h = alloc 174 zeroed
ad = realloc a 2
a = alloc 9 zeroed
am = alloc 7 align 16 zeroed
free av
free am
free a
free ad
free bp
free bo
free bn
free k
free ar
free ah
free z
free bj
free i
free g
free bf
free be
free bd
free bc
free l
free ak
free az
free ay
free ax
free bh
free au
free d
free ab
free e
free u
free ap
free bg
free ag
free h
free n
free p
free ai
free aj
free y
free aq
free aw
aw = realloc bk 1
bk = alloc 5 align 512 zeroed
aw = realloc aw 2
aq = alloc 56 align 16 zeroed
y = alloc 128 zeroed
aj = alloc 5 align 64 zeroed
ai = alloc 4 zeroed
p = alloc 0 zeroed
n = alloc 16 zeroed
h = alloc 20 align 32 zeroed
ag = alloc 12 align 64 zeroed
bg = alloc 20 zeroed
aj = realloc aj 5
ap = alloc 8 align 8 zeroed
u = alloc 16 zeroed
e = alloc 1 align 512 zeroed
ab = alloc 8 zeroed
o = realloc o 168
ao = realloc ao 24
d = alloc 8 zeroed
free ae
free d
free ao
free e
free u
free ap
r = realloc r 496
t = realloc t 17
ap = alloc 9 zeroed
u = alloc 9 zeroed
e = alloc 0 zeroed
ao = alloc 32 align 16 zeroed
b = realloc b 44
d = alloc 2 zeroed
ae = alloc 133 zeroed
au = alloc 0 align 512 zeroed
ac = realloc ac 26
bh = alloc 16 zeroed
ax = alloc 16 align 16 zeroed
ay = alloc 9 align 64 zeroed
az = alloc 65 zeroed
ak = alloc 8 zeroed
l = alloc 7 align 16 zeroed
bc = alloc 14 align 256 zeroed
bd = alloc 17 align 16 zeroed
be = alloc 54 zeroed
bf = alloc 20 align 256 zeroed
g = alloc 8 align 16 zeroed
i = alloc 5 align 512 zeroed
bj = alloc 31 zeroed
z = alloc 9 zeroed
ah = alloc 16 zeroed
ax = realloc ax 8
as = realloc as 23
ar = alloc 44 align 16 zeroed
k = alloc 0 zeroed
bn = alloc 2 zeroed
ag = realloc ag 24
bo = alloc 106 zeroed
ak = realloc ak 0
bp = alloc 31 align 256 zeroed
ad = alloc 37 zeroed
a = alloc 0 zeroed
bf = realloc bf 0
am = alloc 9 zeroed
av = alloc 4 align 8 zeroed
free aj
aj = alloc 0 align 4096 zeroed
free av
an = realloc an 48
av = alloc 9 zeroed
bf = realloc bf 16
free aj
aj = alloc 8 zeroed
free bf
bf = alloc 36 align 16 zeroed
free aj
aj = alloc 23 align 2048 zeroed
free bf
al = realloc al 11
bf = alloc 12 zeroed
free aj
aj = alloc 16 zeroed
free bf
bf = alloc 11 align 2048 zeroed
free aj
aj = alloc 8 align 256 zeroed
t = realloc t 2
az = realloc az 73
free bf
bi = realloc bi 18
o = realloc o 73
bf = alloc 24 zeroed
free az
e = realloc e 0
az = alloc 0 align 16 zeroed
free bf
bf = alloc 13 zeroed
free az
az = realloc ar 39
ar = alloc 0 align 8 zeroed
av = realloc av 119
free bf
bf = alloc 16 align 16 zeroed
free av
av = alloc 1 zeroed
free bf
bf = alloc 16 zeroed
ba = realloc ba 24
bd = realloc bd 18
free av
bk = realloc bk 13
av = alloc 4 align 32 zeroed
free bd
bd = alloc 1 align 32 zeroed
free av
av = alloc 102 zeroed
free bd
bd = realloc j 3
bm = realloc bm 4
ac = realloc ac 13
j = realloc bq 109
bq = alloc 127 zeroed
free av
av = alloc 29 align 8 zeroed
free bq
ay = realloc ay 1
free j
free bn
free f
f = alloc 138 zeroed
bn = alloc 0 zeroed
free r
free bn
free bh
free g
free b
free p
free br
br = alloc 4 align 64 zeroed
p = alloc 24 align 8 zeroed
b = alloc 56 zeroed
g = alloc 12 align 16 zeroed
bh = alloc 3 align 32 zeroed
bn = alloc 59 zeroed
r = alloc 8 zeroed
au = realloc au 16
j = alloc 53 align 16 zeroed
bq = alloc 26 align 32 zeroed
ac = realloc ac 12
l = realloc l 7
free l
l = realloc n 12
n = alloc 1 zeroed
free bh
bk = realloc bk 4
bh = alloc 0 zeroed
am = realloc am 8
at = realloc at 16
ay = realloc ay 0
free r
r = alloc 64 align 64 zeroed
free ax
ba = realloc ba 48
ax = alloc 5 zeroed
au = realloc au 18
ae = realloc ae 0
free ax
v = realloc v 832
ax = alloc 15 align 512 zeroed
ay = realloc ay 0
free ai
ai = alloc 5 zeroed
free ax
ax = alloc 215 zeroed
x = realloc x 887
bd = realloc bd 1
free ah
ah = alloc 3 zeroed
c = realloc c 84
free e
e = alloc 6 align 8 zeroed
free az
az = alloc 163 zeroed
free ai
ai = alloc 136 align 64 zeroed
bq = realloc bq 18
g = realloc g 24
free ap
free bp
free s
free bq
free ba
free ae
free m
free d
free ac
free ar
free ad
free bo
bo = alloc 1 align 8 zeroed
ad = alloc 23 zeroed
ag = realloc ag 8
ar = alloc 16 zeroed
ac = alloc 102 zeroed
d = realloc v 9
v = alloc 7 align 8 zeroed
m = alloc 1 zeroed
ae = alloc 8 align 32 zeroed
ba = alloc 126 align 32 zeroed
bq = alloc 9 zeroed
s = alloc 3 align 256 zeroed
bp = alloc 0 align 16 zeroed
ap = alloc 0 align 16 zeroed
free ba
ba = alloc 9 align 512 zeroed
free f
f = alloc 39 align 8 zeroed
af = realloc af 9
free r
r = alloc 16 align 16 zeroed
free as
as = alloc 0 align 8 zeroed
free bn
bn = alloc 27 align 64 zeroed
free i
i = alloc 1 align 8 zeroed
free ak
ak = alloc 7 align 8 zeroed
free ak
free bo
free x
free a
free ad
free g
g = realloc aj 16
aj = alloc 7 zeroed
ad = alloc 1 align 64 zeroed
a = alloc 8 align 256 zeroed
x = alloc 132 zeroed
ac = realloc ac 114
y = realloc y 64
bo = alloc 24 align 8 zeroed
ak = alloc 64 zeroed
free ax
ax = alloc 4 zeroed
n = realloc n 1
free ba
ba = alloc 7 zeroed
free ac
ac = alloc 30 zeroed
free w
w = alloc 76 zeroed
free w
w = alloc 16 align 256 zeroed
free x
an = realloc an 96
aq = realloc aq 56
x = alloc 102 zeroed
free ao
ao = alloc 18 align 64 zeroed
free au
z = realloc z 0
ah = realloc ah 1
au = alloc 8 zeroed
free bq
bq = alloc 24 align 512 zeroed
free bk
bk = alloc 0 align 8 zeroed
free t
ae = realloc ae 24
t = alloc 1 align 512 zeroed
bh = realloc bh 0
free ao
ao = alloc 2 zeroed
ad = realloc ad 0
b = realloc b 28
free al
al = alloc 7 zeroed
ak = realloc ak 32
free az
az = alloc 61 zeroed
free bc
free p
free h
free ap
free az
free an
free bn
free ah
free q
free n
free t
free y
free as
free bp
free aw
free aa
free m
m = alloc 0 align 32 zeroed
aa = alloc 189 zeroed
aw = alloc 8 align 16 zeroed
bp = alloc 212 align 16 zeroed
as = alloc 25 align 1024 zeroed
y = alloc 0 align 512 zeroed
t = alloc 105 zeroed
n = alloc 124 align 256 zeroed
q = alloc 0 align 256 zeroed
ah = alloc 57 align 32 zeroed
al = realloc al 2
bn = alloc 7 align 64 zeroed
an = alloc 4 align 2048 zeroed
az = alloc 26 zeroed
ap = alloc 2 align 16 zeroed
h = alloc 15 zeroed
al = realloc al 15
p = alloc 64 align 32 zeroed
bc = alloc 0 zeroed
free ax
ax = alloc 127 align 8 zeroed
free ap
ap = alloc 0 align 256 zeroed
aj = realloc aj 11
free z
z = alloc 62 zeroed
free at
at = alloc 12 align 512 zeroed
e = realloc e 3
free bi
bi = alloc 9 zeroed
free as
as = alloc 24 align 32 zeroed
free ay
x = realloc x 16
ay = alloc 55 zeroed
i = realloc i 1
free c
c = alloc 6 align 64 zeroed
free w
w = alloc 72 align 64 zeroed
free bp
bp = alloc 10 align 1024 zeroed
free s
ag = realloc ag 4
s = alloc 0 align 256 zeroed
free x
x = alloc 7 align 512 zeroed
w = realloc w 144
free am
am = alloc 3 zeroed
free aq
aq = alloc 7 align 1024 zeroed
free bb
bb = alloc 3 align 256 zeroed
free o
o = alloc 8 align 32 zeroed
free af
af = alloc 132 align 32 zeroed
free an
av = realloc av 32
an = alloc 1 zeroed
free ay
ay = alloc 4 align 8 zeroed
free z
z = alloc 5 zeroed
av = realloc av 16
free ay
ay = alloc 32 align 256 zeroed
free ab
ab = alloc 5 zeroed
free k
k = alloc 65 align 512 zeroed
bj = realloc bj 62
free ar
ar = alloc 20 zeroed
free n
n = alloc 25 align 8 zeroed
free bk
free z
free al
free ax
free az
free af
free bn
free h
free q
free ar
free t
free y
free bi
free x
free aw
free aa
free m
free ao
ao = alloc 0 zeroed
r = realloc r 4
m = alloc 0 zeroed
aa = realloc n 10
n = alloc 32 align 16 zeroed
aw = alloc 4 align 4096 zeroed
l = realloc l 28
ac = realloc ac 15
x = alloc 24 align 64 zeroed
bi = alloc 31 zeroed
y = alloc 16 zeroed
free b
free as
free j
free c
free be
free aj
aj = alloc 0 align 32 zeroed
be = alloc 8 align 16 zeroed
bl = realloc bl 0
c = alloc 41 align 8 zeroed
br = realloc br 3
free ba
free f
free m
free ak
free ah
free am
free bd
free bg
free g
free ae
free p
free bh
bc = realloc bc 16
bh = alloc 0 zeroed
p = alloc 3 align 512 zeroed
ae = alloc 8 zeroed
free ag
free ae
free p
o = realloc o 8
p = alloc 8 zeroed
ae = alloc 64 zeroed
ag = alloc 40 zeroed
bh = realloc bh 9
g = alloc 23 zeroed
bg = alloc 16 zeroed
bp = realloc bp 5
bd = alloc 0 align 8 zeroed
free ao
free p
free x
free ae
free s
free bj
bj = alloc 15 align 256 zeroed
s = alloc 8 align 64 zeroed
ae = alloc 9 align 16 zeroed
bj = realloc bj 19
x = alloc 16 align 16 zeroed
p = alloc 2 zeroed
ao = alloc 4 align 16 zeroed
am = alloc 8 align 1024 zeroed
ah = alloc 8 zeroed
ak = alloc 24 align 16 zeroed
m = alloc 9 align 32 zeroed
f = alloc 8 align 16 zeroed
ba = alloc 8 zeroed
ao = realloc ao 2
j = alloc 9 zeroed
as = alloc 36 zeroed
g = realloc g 23
b = alloc 9 zeroed
bb = realloc bb 0
t = alloc 1 align 8 zeroed
ab = realloc ab 21
ar = alloc 120 zeroed
q = alloc 0 zeroed
c = realloc c 40
ad = realloc ad 0
h = alloc 0 align 16 zeroed
bn = alloc 8 align 8 zeroed
af = alloc 12 zeroed
bo = realloc bo 16
az = alloc 24 zeroed
ax = alloc 72 align 8 zeroed
al = alloc 1 align 512 zeroed
free ak
free bj
free ba
free b
free au
free o
free w
free bp
free t
free az
free bm
bm = alloc 7 align 16 zeroed
az = alloc 2 align 512 zeroed
t = alloc 7 zeroed
bp = alloc 7 zeroed
ac = realloc ac 0
w = alloc 8 zeroed
o = alloc 8 align 1024 zeroed
ar = realloc ar 60
al = realloc al 9
au = alloc 2 zeroed
b = alloc 8 zeroed
ba = alloc 8 align 16 zeroed
al = realloc al 0
bj = alloc 8 zeroed
ak = alloc 8 zeroed
z = alloc 3 align 16 zeroed
bk = alloc 0 align 8 zeroed
free at
at = alloc 9 zeroed
an = realloc an 0
free ay
ay = alloc 15 zeroed
free ba
ba = alloc 16 zeroed
bq = realloc bq 48
bh = realloc bh 10
free bp
bk = realloc bk 4
q = realloc q 0
bp = realloc m 10
free ag
free bp
free ak
free bj
aq = realloc aq 14
bj = alloc 0 zeroed
ak = alloc 18 align 8 zeroed
free al
free ak
ak = alloc 68 align 32 zeroed
bf = realloc bf 24
al = alloc 9 zeroed
bp = alloc 16 align 8 zeroed
ag = alloc 12 align 512 zeroed
m = alloc 3 align 32 zeroed
f = realloc f 7
free bj
bj = alloc 1 zeroed
free f
f = alloc 1 zeroed
free bj
o = realloc o 9
bj = alloc 1 align 512 zeroed
ao = realloc ao 1
free f
f = alloc 12 align 8 zeroed
free ao
ao = alloc 85 zeroed
free f
f = alloc 39 align 8 zeroed
free ao
d = realloc d 0
ao = alloc 9 zeroed
free f
f = alloc 16 align 8 zeroed
free ao
ao = alloc 31 zeroed
free f
f = alloc 12 zeroed
e = realloc e 0
free ao
p = realloc p 2
ao = alloc 14 align 8 zeroed
free e
ao = realloc ao 28
e = alloc 2 align 8 zeroed
free p
p = alloc 16 zeroed
free e
e = alloc 41 align 16 zeroed
bi = realloc bi 0
free p
p = alloc 16 align 16 zeroed
bb = realloc bb 8
free bi
ad = realloc ad 0
bl = realloc bl 0
at = realloc at 9
aq = realloc aq 28
bi = alloc 18 align 32 zeroed
free bb
bb = alloc 24 align 8 zeroed
free bi
bi = alloc 1 zeroed
free bb
bb = alloc 7 zeroed
free bi
bi = alloc 22 zeroed
free bb
bb = alloc 2 align 64 zeroed
free bi
an = realloc an 0
bi = alloc 9 zeroed
bg = realloc bg 33
ae = realloc ae 4
free bb
bb = alloc 10 align 16 zeroed
free ae
ae = realloc v 32
bp = realloc bp 8
v = alloc 39 zeroed
free bb
bb = alloc 5 zeroed
av = realloc av 4
free v
v = alloc 8 zeroed
free av
av = alloc 7 zeroed
ae = realloc ae 9
free v
v = alloc 7 zeroed
free ae
ae = alloc 31 zeroed
as = realloc as 18
free v
v = alloc 4 align 256 zeroed
free as
as = alloc 7 align 16 zeroed
bp = realloc bp 9
free v
v = alloc 40 zeroed
free bp
bp = alloc 25 align 16 zeroed
free v
free bp
free as
free av
free al
free bf
free at
free au
free ay
free w
free ac
free t
free az
free bm
free j
free bj
free m
aa = realloc aa 6
be = realloc be 0
free be
free ah
free am
free p
free d
free x
x = alloc 3 zeroed
d = alloc 24 zeroed
p = alloc 12 zeroed
am = alloc 4 zeroed
ah = alloc 1 zeroed
an = realloc an 0
be = alloc 8 zeroed
m = alloc 32 align 256 zeroed
free o
o = alloc 0 zeroed
bj = alloc 7 zeroed
j = alloc 16 align 8 zeroed
bm = alloc 45 align 32 zeroed
az = alloc 8 align 1024 zeroed
t = alloc 0 zeroed
ac = alloc 8 zeroed
w = alloc 8 align 32 zeroed
ay = alloc 32 zeroed
free ay
free w
free ac
free t
free az
free bm
free j
free bj
free o
free be
free an
free am
free p
free d
free x
x = alloc 20 align 8 zeroed
d = alloc 25 align 16 zeroed
p = alloc 4 zeroed
bn = realloc bn 8
am = alloc 12 zeroed
c = realloc c 44
an = alloc 40 align 16 zeroed
be = alloc 5 align 8 zeroed
o = alloc 1 zeroed
bj = alloc 3 align 512 zeroed
ap = realloc ap 0
q = realloc q 4
j = alloc 9 align 64 zeroed
bm = alloc 10 zeroed
az = alloc 8 align 8 zeroed
ad = realloc ad 0
aw = realloc aw 2
t = alloc 9 zeroed
aq = realloc aq 16
ac = alloc 1 zeroed
w = alloc 6 align 2048 zeroed
ay = alloc 0 zeroed
au = alloc 98 zeroed
at = alloc 19 zeroed
bf = alloc 1 zeroed
al = alloc 12 zeroed
av = alloc 2 zeroed
as = alloc 16 align 8 zeroed
x = realloc x 12
bp = alloc 56 align 64 zeroed
v = alloc 56 align 64 zeroed
free v
ab = realloc ab 21
v = alloc 68 zeroed
free v
free t
free aa
free j
free bp
free s
s = realloc r 20
r = alloc 0 zeroed
bp = alloc 7 zeroed
j = alloc 8 align 16 zeroed
aa = alloc 14 zeroed
t = alloc 8 zeroed
ai = realloc ai 136
j = realloc j 8
w = realloc w 0
v = alloc 32 align 8 zeroed
free bm
bm = realloc e 36
e = alloc 0 align 32 zeroed
free al
al = alloc 25 align 32 zeroed
free bb
ah = realloc ah 1
bp = realloc bp 7
bb = alloc 23 align 1024 zeroed
free p
p = alloc 26 align 8 zeroed
free bi
h = realloc h 2
bi = alloc 18 align 16 zeroed
free b
b = alloc 8 align 16 zeroed
c = realloc c 88
free l
al = realloc al 22
l = alloc 8 align 64 zeroed
bb = realloc bb 39
free bn
bn = alloc 0 align 8 zeroed
free bh
bh = alloc 8 align 8 zeroed
free bh
free m
free ax
free ag
free bn
free r
free s
aq = realloc aq 20
s = alloc 77 align 32 zeroed
r = alloc 1 zeroed
bn = alloc 9 zeroed
az = realloc az 4
ag = alloc 7 zeroed
r = realloc r 8
ax = alloc 10 align 256 zeroed
r = realloc r 7
m = alloc 4 align 16 zeroed
bh = alloc 16 zeroed
free bh
bh = alloc 8 zeroed
free bh
bh = alloc 12 zeroed
free bh
bh = alloc 7 align 8 zeroed
free bh
bh = alloc 0 align 8 zeroed
free bh
bh = alloc 16 align 256 zeroed
bn = realloc bn 4
free bn
bn = alloc 3 align 32 zeroed
free bn
bn = alloc 16 zeroed
w = realloc w 0
x = realloc x 28
bi = realloc bi 22
free bi
bi = alloc 4 zeroed
free bi
bi = alloc 7 zeroed
bd = realloc bd 8
free bd
bd = alloc 16 align 16 zeroed
free bd
bd = alloc 30 align 8 zeroed
free bd
bd = alloc 0 zeroed
free bd
bd = realloc az 1
az = alloc 2 zeroed
free az
az = alloc 8 zeroed
free az
az = alloc 39 align 256 zeroed
free az
az = alloc 2 zeroed
br = realloc br 0
free br
br = alloc 27 zeroed
free br
br = alloc 64 zeroed
free br
bp = realloc bp 23
br = alloc 17 zeroed
free br
br = alloc 32 align 8 zeroed
free br
br = alloc 9 align 64 zeroed
free br
br = alloc 65 zeroed
at = realloc at 15
free at
at = alloc 6 zeroed
ap = realloc ap 8
free ap
ap = alloc 25 zeroed
free ai
free ap
free ah
free ak
free ae
free bo
bo = alloc 123 zeroed
ae = alloc 12 align 64 zeroed
ak = alloc 8 align 1024 zeroed
ah = alloc 63 zeroed
j = realloc j 12
ap = alloc 8 align 16 zeroed
free ap
free j
free ak
free ae
free bo
free s
free aq
free ay
free ah
free ac
free au
z = realloc z 4
au = alloc 8 align 32 zeroed
ac = alloc 0 align 16 zeroed
bm = realloc bm 58
ah = alloc 16 zeroed
ay = alloc 47 zeroed
aq = alloc 0 align 16 zeroed
s = alloc 1 align 4096 zeroed
r = realloc r 12
bo = alloc 7 zeroed
ae = alloc 14 align 16 zeroed
al = realloc al 44
au = realloc au 2
free ba
free l
free bd
free av
free bi
free ac
free bb
free k
free o
free aj
bg = realloc bg 29
free at
free bg
free q
free z
free be
free an
free b
free bm
free d
free as
free aa
free bf
bf = alloc 25 zeroed
aa = alloc 6 align 256 zeroed
as = alloc 16 zeroed
d = alloc 25 zeroed
free n
free bq
free ay
free br
free x
free e
free am
free g
free r
free c
free bp
free y
free v
v = alloc 9 align 16 zeroed
y = alloc 8 zeroed
bp = alloc 8 zeroed
c = realloc u 66
u = alloc 5 zeroed
s = realloc s 0
r = alloc 15 align 16 zeroed
g = alloc 8 align 64 zeroed
am = alloc 0 align 16 zeroed
ae = realloc ae 30
e = alloc 16 zeroed
ao = realloc ao 24
x = alloc 41 align 256 zeroed
br = alloc 8 zeroed
free aq
free br
free x
free ao
free ae
ae = alloc 14 zeroed
free ae
free ab
free bn
free r
free y
free bo
free s
free bp
free aa
free ag
free ah
ah = alloc 0 zeroed
ag = alloc 2 align 4096 zeroed
free ax
free a
free f
aw = realloc aw 2
f = alloc 24 align 8 zeroed
bh = realloc bh 0
a = realloc am 5
bl = realloc bl 0
am = alloc 69 zeroed
ax = alloc 2 zeroed
ah = realloc ah 2
aa = alloc 8 zeroed
free p
free i
free a
free ax
free e
free as
free ag
au = realloc au 1
ag = alloc 15 align 16 zeroed
as = alloc 7 align 8 zeroed
u = realloc u 0
e = alloc 0 align 32 zeroed
ax = alloc 1 align 16 zeroed
a = alloc 4 zeroed
i = alloc 16 align 16 zeroed
ad = realloc ad 0
p = alloc 8 align 32 zeroed
al = realloc al 44
bh = realloc bh 8
bp = alloc 7 zeroed
s = alloc 15 zeroed
bp = realloc bp 14
bo = alloc 0 zeroed
y = alloc 2 zeroed
bf = realloc bf 1
az = realloc az 1
r = alloc 0 zeroed
bn = alloc 12 zeroed
ab = alloc 16 align 8 zeroed
ae = alloc 22 zeroed
ao = alloc 12 align 8 zeroed
x = alloc 48 zeroed
br = alloc 3 align 16 zeroed
aq = alloc 21 zeroed
ay = alloc 41 align 16 zeroed
bq = alloc 0 align 1024 zeroed
n = alloc 1 zeroed
bm = alloc 65 zeroed
b = alloc 1 align 16 zeroed
af = realloc af 6
an = alloc 1 align 256 zeroed
ag = realloc ag 16
be = alloc 8 align 8 zeroed
free g
g = alloc 0 zeroed
free h
free ay
free bm
free u
free be
be = alloc 7 align 1024 zeroed
u = alloc 1 zeroed
bm = alloc 28 zeroed
ax = realloc ax 1
ay = alloc 21 align 16 zeroed
h = alloc 2 align 256 zeroed
z = alloc 0 align 4096 zeroed
q = alloc 16 align 16 zeroed
free q
free z
free h
free ay
free ax
free u
free be
c = realloc c 0
bm = realloc bm 14
be = alloc 8 align 8 zeroed
free be
free bm
free ag
free aq
free br
free x
free ao
free ae
free ab
free bn
free r
free az
free bo
bo = alloc 1 zeroed
as = realloc as 0
az = alloc 0 align 16 zeroed
s = realloc s 30
r = alloc 8 zeroed
bn = alloc 5 zeroed
ab = alloc 23 align 16 zeroed
ae = alloc 8 zeroed
ao = alloc 7 zeroed
free b
free n
free w
free f
free au
free g
free bc
free e
free an
free aw
m = realloc m 5
ab = realloc ab 11
i = realloc i 24
bn = realloc bn 5
aw = alloc 8 align 1024 zeroed
an = alloc 60 zeroed
e = alloc 8 align 512 zeroed
bc = alloc 8 align 32 zeroed
g = alloc 16 zeroed
au = alloc 15 zeroed
f = alloc 3 align 16 zeroed
free m
free ab
free v
v = alloc 12 zeroed
g = realloc g 8
ab = alloc 6 zeroed
m = alloc 10 align 64 zeroed
w = alloc 0 align 64 zeroed
n = realloc bj 12
bj = alloc 0 zeroed
b = alloc 37 zeroed
t = realloc t 0
bo = realloc bo 0
x = alloc 24 zeroed
br = alloc 0 align 32 zeroed
aq = alloc 8 align 64 zeroed
ag = alloc 25 zeroed
bm = alloc 5 align 8 zeroed
be = alloc 1 align 16 zeroed
u = alloc 7 align 32 zeroed
ax = alloc 16 align 16 zeroed
ay = alloc 2 align 16 zeroed
h = alloc 27 zeroed
z = alloc 8 zeroed
h = realloc h 0
q = alloc 68 zeroed
bg = alloc 8 zeroed
at = alloc 7 align 512 zeroed
aj = alloc 8 align 8 zeroed
o = alloc 14 align 32 zeroed
k = alloc 55 align 16 zeroed
free bp
free y
free bo
free ar
free ab
free ae
free i
free t
free ag
aj = realloc aj 8
am = realloc am 11
z = realloc z 12
ag = realloc au 7
au = alloc 5 align 1024 zeroed
g = realloc g 24
an = realloc an 76
t = alloc 2 zeroed
i = alloc 8 zeroed
ae = alloc 68 zeroed
ab = alloc 8 align 8 zeroed
ar = alloc 54 zeroed
free v
h = realloc h 16
v = alloc 0 zeroed
free q
free v
free h
free ae
free i
free t
free an
free ag
ag = alloc 16 zeroed
an = alloc 8 align 512 zeroed
free u
free an
free ag
free be
free bm
free ay
free aq
free br
br = alloc 41 align 8 zeroed
aq = alloc 12 zeroed
ay = alloc 17 zeroed
bm = alloc 8 zeroed
free bq
free w
free br
free bf
free d
free bj
free aa
aa = alloc 9 zeroed
bj = alloc 16 zeroed
free x
free bj
free aa
free m
free bg
free au
free bc
free e
free g
free aw
aw = alloc 8 zeroed
g = alloc 0 align 32 zeroed
e = alloc 8 align 8 zeroed
as = realloc as 0
bc = alloc 12 zeroed
au = alloc 8 align 8 zeroed
bg = alloc 8 zeroed
m = alloc 10 align 8 zeroed
aq = realloc aq 13
aa = alloc 7 zeroed
az = realloc az 0
free az
free aq
free bg
free au
free bc
free as
ah = realloc ah 0
free z
free ah
free o
free aj
free bh
bh = alloc 8 zeroed
ab = realloc ab 8
aj = alloc 3 align 16 zeroed
o = alloc 64 zeroed
free f
free bk
free bn
free ay
ay = alloc 8 zeroed
e = realloc e 9
am = realloc am 22
bn = alloc 8 align 8 zeroed
free bn
free am
free aa
free r
free n
free aj
free at
at = alloc 8 zeroed
aj = alloc 16 zeroed
bl = realloc bl 0
free ab
free bl
free at
free e
free aj
free ao
ao = alloc 3 zeroed
free p
free ao
free m
m = alloc 0 zeroed
b = realloc b 37
ao = alloc 51 zeroed
free aw
aw = alloc 8 zeroed
p = alloc 33 align 16 zeroed
free s
free ax
al = realloc al 36
ax = alloc 8 align 8 zeroed
s = alloc 8 align 2048 zeroed
aj = alloc 3 zeroed
e = alloc 7 zeroed
free e
free aj
free s
free ax
free al
bm = realloc bm 0
al = alloc 9 zeroed
ax = alloc 3 zeroed
s = alloc 0 align 16 zeroed
aj = alloc 12 align 32 zeroed
e = alloc 0 align 8 zeroed
at = alloc 8 zeroed
bl = alloc 0 zeroed
ab = alloc 4 align 32 zeroed
n = alloc 1 zeroed
r = alloc 7 align 4096 zeroed
aw = realloc aw 0
aa = alloc 2 align 4096 zeroed
am = alloc 5 align 16 zeroed
bn = alloc 12 zeroed
bk = alloc 3 align 64 zeroed
ax = realloc ax 0
f = alloc 4 align 16 zeroed
ah = alloc 7 align 4096 zeroed
g = realloc g 0
free b
free g
free f
free ax
ax = alloc 8 zeroed
f = alloc 3 align 16 zeroed
g = alloc 32 zeroed
c = realloc c 0
m = realloc m 0
b = alloc 8 zeroed
g = realloc g 16
z = alloc 1 align 256 zeroed
as = alloc 11 zeroed
bc = alloc 8 zeroed
a = realloc a 0
au = alloc 26 zeroed
af = realloc af 22
free bn
free af
free a
free as
free z
free g
free m
free f
free ax
ay = realloc ay 8
ax = alloc 9 zeroed
f = alloc 0 zeroed
m = alloc 16 zeroed
free m
free f
free ax
free ay
free aw
free n
n = alloc 8 zeroed
aw = alloc 3 align 8 zeroed
bh = realloc bh 16
ay = alloc 16 zeroed
ax = alloc 0 zeroed
f = alloc 13 align 64 zeroed
m = alloc 8 zeroed
g = alloc 1 align 8 zeroed
z = alloc 12 align 16 zeroed
am = realloc am 6
ar = realloc ar 55
n = realloc n 16
z = realloc z 24
as = alloc 11 zeroed
a = alloc 7 zeroed
af = alloc 11 zeroed
bn = alloc 40 align 16 zeroed
bg = realloc al 0
al = realloc at 9
a = realloc a 24
at = alloc 24 zeroed
aq = realloc k 39
k = alloc 7 align 256 zeroed
ah = realloc ah 14
z = realloc z 8
al = realloc al 2
az = alloc 32 zeroed
bj = alloc 9 align 64 zeroed
x = alloc 32 zeroed
d = alloc 8 align 32 zeroed
bf = alloc 12 zeroed
br = alloc 23 zeroed
w = alloc 16 zeroed
bq = alloc 12 zeroed
be = alloc 39 align 64 zeroed
ag = alloc 2 zeroed
an = alloc 7 zeroed
u = alloc 12 align 16 zeroed
t = alloc 1 zeroed
i = alloc 8 zeroed
w = realloc w 4
ae = alloc 7 align 16 zeroed
h = alloc 24 zeroed
ax = realloc ax 0
free i
free ad
free x
free an
free aa
free f
free bh
free o
free bc
bc = alloc 39 zeroed
o = alloc 2 align 32 zeroed
free ag
free z
free c
c = alloc 0 zeroed
z = alloc 5 zeroed
ag = alloc 3 zeroed
free ag
free z
free c
free br
free bf
free d
az = realloc az 32
d = alloc 0 align 8 zeroed
bf = alloc 1 zeroed
free n
free bf
free d
free az
free bj
bj = alloc 4 align 8 zeroed
az = alloc 28 align 64 zeroed
d = alloc 27 align 8 zeroed
bf = alloc 8 align 8 zeroed
p = realloc p 34
p = realloc p 18
n = alloc 12 zeroed
u = realloc u 24
br = realloc ao 25
ao = alloc 1 align 8 zeroed
c = alloc 8 align 32 zeroed
free c
free ao
ao = alloc 8 zeroed
free w
w = alloc 25 zeroed
c = alloc 0 align 8 zeroed
free ao
free c
free w
free br
free p
free d
free az
az = alloc 5 zeroed
free am
free ab
free af
af = alloc 16 align 16 zeroed
ab = alloc 2 zeroed
n = realloc n 20
g = realloc g 17
am = alloc 0 align 32 zeroed
d = alloc 0 align 2048 zeroed
p = alloc 14 zeroed
m = realloc m 8
br = alloc 35 zeroed
w = alloc 27 align 8 zeroed
o = realloc o 1
c = alloc 12 align 256 zeroed
t = realloc t 0
d = realloc d 0
be = realloc be 43
ao = alloc 8 zeroed
z = alloc 0 align 4096 zeroed
ag = alloc 9 zeroed
bh = alloc 4 align 8 zeroed
ag = realloc ag 0
f = alloc 8 align 2048 zeroed
aa = alloc 1 align 512 zeroed
r = realloc r 14
an = alloc 7 zeroed
x = alloc 7 align 2048 zeroed
free ar
free u
free z
free n
free bc
bc = alloc 2 zeroed
bg = realloc bg 5
ah = realloc ah 7
n = alloc 7 zeroed
z = alloc 7 zeroed
u = alloc 5 zeroed
m = realloc m 16
free ay
free p
free bg
free z
free af
free bj
bj = alloc 8 zeroed
af = alloc 2 zeroed
z = alloc 7 align 64 zeroed
as = realloc as 7
bg = alloc 0 align 512 zeroed
p = alloc 30 align 256 zeroed
ay = alloc 3 align 16 zeroed
c = realloc c 11
ar = alloc 11 zeroed
ad = alloc 15 align 256 zeroed
i = alloc 0 zeroed
v = alloc 16 zeroed
free v
free i
free ad
free ar
free c
free p
free bg
free as
free af
free bj
n = realloc n 6
bj = alloc 10 zeroed
af = alloc 11 align 16 zeroed
as = alloc 4 align 32 zeroed
n = realloc n 6
bg = realloc ay 4
ay = alloc 7 zeroed
p = alloc 2 align 64 zeroed
o = realloc o 0
aa = realloc aa 17
af = realloc af 12
c = alloc 0 align 256 zeroed
ar = alloc 8 align 2048 zeroed
c = realloc c 0
ad = alloc 25 align 16 zeroed
i = alloc 28 zeroed
v = alloc 7 align 256 zeroed
q = alloc 8 align 32 zeroed
bo = alloc 8 zeroed
at = realloc at 24
y = alloc 16 align 32 zeroed
bp = alloc 21 align 512 zeroed
y = realloc y 18
bb = alloc 16 zeroed
ac = alloc 31 zeroed
bi = alloc 12 align 16 zeroed
free r
free bi
bi = alloc 9 align 8 zeroed
r = alloc 4 zeroed
av = alloc 36 zeroed
free be
free at
free as
free ac
free au
free c
free t
free bc
free s
free bn
free bp
free bb
free ad
free ar
free af
af = alloc 9 align 8 zeroed
free x
free ay
free v
free ao
free a
free al
free f
free bk
free g
free r
free i
i = alloc 16 zeroed
r = alloc 2 align 16 zeroed
aw = realloc aw 3
k = realloc k 3
g = alloc 1 zeroed
bk = alloc 2 align 16 zeroed
f = alloc 10 zeroed
al = alloc 2 align 16 zeroed
a = alloc 3 zeroed
ao = alloc 3 align 8 zeroed
n = realloc n 8
v = alloc 1 zeroed
ay = realloc d 0
d = alloc 8 zeroed
x = alloc 8 align 8 zeroed
ar = alloc 3 align 16 zeroed
free ar
free x
free d
free ay
free n
free a
free al
free f
free bk
free g
g = realloc e 8
e = alloc 24 align 2048 zeroed
bk = alloc 2 zeroed
f = alloc 12 align 32 zeroed
al = alloc 1 zeroed
a = alloc 8 zeroed
n = alloc 7 zeroed
z = realloc z 11
ay = alloc 0 zeroed
free br
free r
free am
am = alloc 0 align 8 zeroed
r = alloc 0 align 64 zeroed
br = alloc 16 align 256 zeroed
d = alloc 4 align 16 zeroed
an = realloc an 0
x = alloc 3 align 64 zeroed
ar = alloc 40 zeroed
ad = alloc 1 zeroed
bq = realloc bq 1
bb = realloc w 0
al = realloc al 2
w = alloc 11 zeroed
free w
free al
free ar
free x
free an
an = alloc 2 zeroed
x = alloc 2 align 1024 zeroed
ar = alloc 4 align 4096 zeroed
free ag
free x
free h
free ao
free bj
bj = alloc 0 zeroed
ao = alloc 24 align 64 zeroed
free bg
free ao
free bj
free am
free bb
free f
free bk
free e
free g
free i
free u
u = alloc 3 zeroed
i = alloc 8 align 16 zeroed
g = alloc 0 zeroed
e = alloc 0 zeroed
bk = alloc 12 align 64 zeroed
free br
free bo
free an
free g
free ae
free bf
free ar
free av
av = alloc 12 zeroed
ar = alloc 3 zeroed
bf = alloc 1 align 16 zeroed
aw = realloc aw 0
ad = realloc ad 2
ae = alloc 0 zeroed
g = alloc 27 align 16 zeroed
an = alloc 8 zeroed
bo = alloc 8 zeroed
ax = realloc ax 16
br = alloc 32 zeroed
f = alloc 0 zeroed
free bh
free f
ar = realloc ar 1
f = alloc 3 zeroed
bh = alloc 9 align 8 zeroed
bb = alloc 1 zeroed
ae = realloc ae 0
am = alloc 15 zeroed
aq = realloc aq 55
bj = alloc 6 zeroed
ao = realloc aa 34
aa = alloc 3 zeroed
aw = realloc aw 0
aw = realloc aw 16
aj = realloc aj 0
bg = alloc 2 zeroed
h = alloc 7 zeroed
x = alloc 32 zeroed
free x
x = alloc 5 align 64 zeroed
ag = alloc 32 align 16 zeroed
free ay
free r
free n
free bg
free ao
free u
free bq
free bh
free x
free f
free p
free bf
bf = alloc 12 align 64 zeroed
p = alloc 7 align 16 zeroed
f = alloc 7 align 16 zeroed
x = alloc 12 align 2048 zeroed
bh = alloc 0 align 8 zeroed
bo = realloc bo 4
bq = alloc 1 zeroed
d = realloc d 2
u = alloc 16 zeroed
ao = alloc 7 zeroed
bg = alloc 9 align 64 zeroed
n = alloc 2 align 8 zeroed
r = alloc 8 align 64 zeroed
ay = alloc 4 zeroed
u = realloc u 0
free u
free r
free n
free bg
free ao
free ay
free d
free bo
free x
free f
free p
free bf
free g
g = alloc 3 align 8 zeroed
bl = realloc bl 0
bf = realloc ad 18
free bf
free bb
free bl
free ax
free av
free h
ae = realloc ae 16
h = alloc 7 zeroed
av = alloc 7 align 8 zeroed
ax = alloc 3 align 8 zeroed
bl = alloc 8 align 16 zeroed
q = realloc q 0
az = realloc az 2
bb = alloc 4 zeroed
bf = alloc 19 align 8 zeroed
ad = alloc 0 zeroed
p = alloc 8 align 256 zeroed
aj = realloc aj 0
bh = realloc bh 0
f = alloc 13 align 8 zeroed
x = alloc 2 zeroed
bo = alloc 16 zeroed
d = alloc 8 zeroed
ay = alloc 7 align 8 zeroed
ao = alloc 8 align 64 zeroed
bg = alloc 8 zeroed
n = alloc 12 align 32 zeroed
free ao
free ab
free aa
free f
free bi
free aw
free b
free bg
bg = alloc 3 align 16 zeroed
b = alloc 7 zeroed
aw = alloc 2 zeroed
bi = alloc 7 align 8 zeroed
f = alloc 0 zeroed
q = realloc q 2
aa = alloc 3 align 256 zeroed
ab = alloc 36 align 64 zeroed
ao = alloc 8 zeroed
r = alloc 8 zeroed
af = realloc af 0
u = alloc 0 align 512 zeroed
al = alloc 2 zeroed
w = alloc 16 align 8 zeroed
e = realloc e 0
bp = alloc 9 align 2048 zeroed
bn = alloc 8 align 64 zeroed
s = alloc 8 zeroed
bc = alloc 23 align 8 zeroed
free bc
free s
free bn
free bp
free e
free al
free u
free af
free ao
free ab
free aa
free q
q = alloc 0 align 256 zeroed
free ad
free w
free bj
free ag
ag = alloc 8 align 32 zeroed
free a
free g
free k
free bm
free ag
free x
x = alloc 16 align 8 zeroed
o = realloc o 0
ag = alloc 1 align 32 zeroed
bm = alloc 3 zeroed
ay = realloc ay 15
k = alloc 3 align 8 zeroed
g = realloc bl 0
free g
free ay
free ag
free o
free az
az = alloc 7 zeroed
o = alloc 0 align 4096 zeroed
free o
free az
free ax
ax = alloc 9 zeroed
az = alloc 33 zeroed
o = alloc 3 zeroed
ag = alloc 9 align 32 zeroed
ay = alloc 21 align 16 zeroed
g = alloc 23 align 16 zeroed
ae = realloc ae 4
bl = alloc 5 zeroed
b = realloc b 3
a = alloc 0 align 16 zeroed
free bq
free z
free ay
free am
free i
free r
free p
p = alloc 7 align 1024 zeroed
r = realloc b 6
b = alloc 12 zeroed
i = alloc 12 align 32 zeroed
am = realloc ah 15
ah = alloc 8 zeroed
ay = alloc 10 align 16 zeroed
z = alloc 8 align 16 zeroed
bq = alloc 0 zeroed
bj = alloc 15 zeroed
w = alloc 2 zeroed
ad = alloc 1 zeroed
free br
free ad
free w
w = realloc bg 2
ay = realloc ay 7
ar = realloc ar 4
bg = alloc 8 zeroed
q = realloc q 0
free bj
free q
free ar
free z
free w
free ah
free am
free b
free r
free ax
free av
av = realloc y 18
y = alloc 8 align 32 zeroed
ax = alloc 9 align 8 zeroed
r = alloc 8 align 64 zeroed
b = alloc 0 align 256 zeroed
am = alloc 6 zeroed
free aw
free bi
free h
free r
free b
free m
free bf
free aq
free am
free bg
bg = alloc 24 align 8 zeroed
am = alloc 2 zeroed
aq = alloc 8 zeroed
bf = realloc av 22
av = alloc 9 zeroed
m = alloc 16 align 512 zeroed
b = alloc 8 zeroed
g = realloc g 4
r = alloc 8 align 256 zeroed
h = alloc 8 align 8 zeroed
bi = alloc 16 align 64 zeroed
aw = alloc 0 zeroed
ah = alloc 8 zeroed
w = alloc 0 align 2048 zeroed
z = alloc 6 zeroed
ar = alloc 12 align 32 zeroed
q = alloc 19 align 64 zeroed
bj = alloc 8 align 8 zeroed
ad = alloc 36 align 8 zeroed
p = realloc p 0
br = alloc 8 zeroed
aa = alloc 18 zeroed
free ax
free aa
free br
free p
free bj
free q
free ar
free z
free w
free ah
an = realloc an 16
ah = realloc ag 17
ag = alloc 5 zeroed
i = realloc i 4
w = alloc 32 align 16 zeroed
y = realloc y 12
z = alloc 8 align 8 zeroed
ar = alloc 6 align 256 zeroed
free v
free bf
free h
free aq
free r
free b
free bo
free i
free bb
free m
free bg
free d
free ae
free bq
free ay
free w
w = alloc 8 align 512 zeroed
ay = alloc 8 zeroed
bq = alloc 0 align 16 zeroed
ae = alloc 1 align 256 zeroed
d = alloc 7 align 32 zeroed
k = realloc k 1
bg = alloc 32 zeroed
aj = realloc aj 0
free aw
free aj
free k
free ae
free bq
free ay
free w
free z
z = alloc 6 zeroed
w = alloc 7 align 16 zeroed
ay = alloc 0 align 256 zeroed
bq = realloc av 24
av = alloc 1 zeroed
ae = alloc 1 align 16 zeroed
k = alloc 23 align 8 zeroed
free k
k = alloc 5 align 8 zeroed
aj = realloc ag 0
ag = alloc 9 align 256 zeroed
aw = alloc 8 zeroed
f = realloc f 24
m = alloc 3 zeroed
free bh
bh = alloc 16 zeroed
bb = alloc 0 zeroed
i = alloc 24 align 16 zeroed
bo = alloc 1 zeroed
b = alloc 8 align 2048 zeroed
ah = realloc ah 17
r = alloc 21 zeroed
aq = alloc 1 align 32 zeroed
ah = realloc ah 33
free ah
free r
