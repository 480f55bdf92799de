freespace script 1
heap 16384 fit=first order=size-ascending granule=8
a = alloc 1
b = alloc 0 align 16
c = alloc 1
d = alloc 2
e = alloc 0 zeroed
f = alloc 98 zeroed
g = alloc 87
h = alloc 20 zeroed
b = realloc b 0
i = alloc 11 align 8 zeroed
free b
g = realloc g 95
b = alloc 20 zeroed
j = alloc 5
free d
d = alloc 5 align 4
k = alloc 169 align 16
l = alloc 98 align 8
free l
l = alloc 0 align 8 zeroed
m = alloc 1
n = alloc 1 align 16
free f
f = alloc 0
o = alloc 40
p = alloc 136
q = alloc 0
r = alloc 27 align 8
free h
h = alloc 0 align 4
g = realloc g 87
s = alloc 0 align 16 zeroed
t = alloc 0 zeroed
u = alloc 0 align 256
v = alloc 8 align 8
free f
free p
p = alloc 24 align 8
f = realloc h 0
free a
free b
b = alloc 31 align 16
r = realloc r 54
a = alloc 1 align 16 zeroed
h = alloc 30 align 16
w = alloc 3 align 8 zeroed
x = alloc 12
free b
free l
free s
s = alloc 120 zeroed
l = alloc 2
free c
c = alloc 0 align 256 zeroed
b = alloc 1
y = alloc 8
z = alloc 31
aa = alloc 49
e = realloc e 15
ab = alloc 31
ac = alloc 24 zeroed
ad = alloc 1 align 64
ae = alloc 31
af = alloc 1 align 4
free b
b = alloc 8
ag = alloc 0
ag = realloc ag 0
ab = realloc ab 15
ah = alloc 64
free u
free ae
ae = alloc 87
u = alloc 55 align 16 zeroed
ah = realloc ah 2
free k
free s
s = alloc 4
n = realloc n 53
x = realloc x 12
k = alloc 17
af = realloc af 0
l = realloc l 26
p = realloc p 11
ai = alloc 24
ab = realloc ab 7
aj = alloc 9 zeroed
ak = alloc 40 align 32 zeroed
al = alloc 115 align 16
am = alloc 20
an = alloc 4 align 8
z = realloc z 62
ao = alloc 61 align 8
free q
q = alloc 9 align 16
free k
k = alloc 155 zeroed
ap = alloc 31 zeroed
free f
f = alloc 0 align 32
aq = alloc 7 align 256
u = realloc u 59
ar = alloc 199 zeroed
free ad
ad = alloc 0 align 16 zeroed
free e
e = alloc 3
as = alloc 132 align 16
at = alloc 69 align 8
free aj
free z
free at
at = alloc 0 align 8
z = alloc 22 align 16
free aq
aq = alloc 65 align 4 zeroed
aj = alloc 56 zeroed
au = alloc 0 align 8 zeroed
av = alloc 6 align 32
free s
free ao
free ai
free g
g = alloc 56
ai = alloc 27 align 16
free q
q = alloc 32
ao = alloc 132 align 4 zeroed
free k
k = alloc 12 align 16
s = alloc 0 align 32
aw = alloc 119
ax = alloc 4
ay = alloc 14 zeroed
free j
free ax
free aw
free s
free k
free q
free g
g = alloc 3 align 8
q = alloc 12
k = alloc 0
s = alloc 0 align 16
aw = alloc 79
ax = alloc 26 align 8
j = alloc 52 zeroed
az = alloc 0 align 8
free az
az = alloc 50 zeroed
ba = alloc 174 align 16 zeroed
bb = alloc 26
free bb
ab = realloc ab 3
bb = alloc 5
bc = alloc 0 align 16
bd = alloc 44 align 8
free bd
free bc
bc = alloc 5
ar = realloc ar 199
bd = alloc 9 zeroed
ax = realloc ax 26
be = alloc 123 align 8
bf = alloc 30 align 8
bg = alloc 170 align 8
bh = alloc 132 align 32
free bh
b = realloc b 7
bh = alloc 128 align 32 zeroed
bi = alloc 64 align 8
free bb
free ao
free am
free av
free c
c = alloc 72 align 16
o = realloc o 24
free h
free ah
ah = alloc 63 align 64
h = alloc 2 align 8
av = alloc 3 align 256
am = alloc 0 align 8 zeroed
ao = alloc 8
free e
e = alloc 42 align 16 zeroed
ad = realloc ad 4
bb = alloc 9
bj = alloc 0
bk = alloc 4 align 32 zeroed
bl = alloc 24 align 8
bm = alloc 40 align 32
bn = alloc 8 align 16 zeroed
bo = alloc 132
free as
free bh
bh = alloc 0 align 8
free ax
ax = alloc 56 align 16
as = alloc 65
free bf
free bn
bn = alloc 0
bf = alloc 7 align 8 zeroed
bp = alloc 2 align 8
bq = alloc 15 align 8
free q
free bq
bq = alloc 0
free r
r = alloc 11 align 8 zeroed
q = alloc 200 align 16
br = alloc 21 align 8
free j
j = alloc 7 align 16
free bk
free aj
free bg
free q
q = alloc 24 align 32
free h
free ak
free az
free bm
free ah
free bj
free g
free bo
free q
free at
free w
free j
free am
free a
free e
e = alloc 8
a = alloc 129 align 32
am = alloc 30 align 16
j = realloc av 0
free i
i = alloc 8 align 4
free as
as = alloc 0 align 64
aq = realloc aq 64
av = alloc 12
w = alloc 49 align 16
at = alloc 16
q = alloc 1
bo = alloc 55 align 4
free au
au = alloc 40
free i
i = alloc 64 align 16
g = alloc 17 align 4
free al
bh = realloc bh 0
al = alloc 0
bj = alloc 13 align 4
al = realloc al 0
t = realloc t 8
ah = alloc 10 align 16
free aw
aw = alloc 0
bm = alloc 55 align 16 zeroed
az = alloc 0 align 256
ak = realloc p 3
free d
d = alloc 13 align 8
p = alloc 56 align 8
h = alloc 40 align 32
bg = alloc 65
aj = alloc 8 align 64
free au
au = alloc 8 align 32 zeroed
bk = alloc 6 align 128 zeroed
ac = realloc ac 27
free bo
free ad
ad = alloc 8 align 4
free bj
free l
l = alloc 48 align 32 zeroed
free bc
free j
free n
ax = realloc ax 10
free ay
free g
g = alloc 0
free br
free bm
bm = alloc 22
br = alloc 1 align 8
h = realloc h 1
ay = alloc 214 align 4
n = alloc 25 align 16
j = alloc 32 zeroed
free m
free ap
free n
free ay
free h
free bm
free t
free ad
free bh
free q
ax = realloc ax 10
free at
free ax
free av
free aq
az = realloc az 0
free a
a = alloc 9 align 16
aq = alloc 63
bk = realloc bk 0
av = alloc 133 align 32 zeroed
ax = alloc 1 align 32
bg = realloc bg 81
f = realloc f 0
at = alloc 2 align 16
q = alloc 182
bh = alloc 3 align 4
ad = alloc 1 align 64 zeroed
t = alloc 127 align 8
ai = realloc ai 24
bm = alloc 36
h = alloc 3 align 32
x = realloc x 4
free az
az = alloc 40 align 8 zeroed
free x
x = alloc 1 zeroed
ay = alloc 0 align 16 zeroed
free az
az = alloc 69 align 8
free ay
ay = alloc 24
n = alloc 9
a = realloc a 4
ap = alloc 3 align 64 zeroed
m = alloc 1
g = realloc g 0
bc = alloc 8
bj = alloc 60 align 8
bo = alloc 127 zeroed
free bo
free bj
free bc
free g
free ap
free a
free ay
free x
free bm
free ai
free ad
free bh
free q
free at
free f
free av
free bk
free n
free bl
free m
free bd
free ah
free s
free k
free bp
free bb
free am
free u
free bg
free d
free au
free b
free aw
free bn
free ao
free ba
free e
free h
free r
free bf
free l
free aq
free ag
free ab
free an
free y
free t
free be
free ae
free bi
free bq
free o
free as
free ac
free z
free c
free v
free j
free ar
free i
free ak
free al
free ax
free br
free af
free aa
free az
free aj
free p
free w
w = alloc 16 align 128
p = alloc 5
free w
w = alloc 44 align 16 zeroed
p = realloc p 9
aj = alloc 15
free w
w = alloc 17 align 8
az = alloc 6 align 32 zeroed
aa = alloc 42
af = alloc 1
br = alloc 0
ax = alloc 9
al = alloc 55 align 4
ak = alloc 94
i = alloc 64 align 32
free aj
aj = alloc 41
ar = alloc 127
j = alloc 8
ak = realloc ak 8
v = alloc 8
c = alloc 52 align 32
z = alloc 0
ac = alloc 8 align 4
as = alloc 190
o = alloc 8
free i
free o
o = alloc 0 align 16
i = alloc 18 align 8
bq = alloc 48
bi = alloc 40 align 16
ae = alloc 48 align 4
free as
as = alloc 11
be = alloc 60 align 16
t = alloc 32 align 16
free ae
free t
t = alloc 3 align 16
ae = alloc 18 align 256
y = alloc 1 align 32
an = alloc 5 zeroed
ab = alloc 1 align 16 zeroed
ag = alloc 24 align 16
aq = alloc 18 align 4
l = alloc 7 align 16
bf = alloc 32
r = alloc 4 align 8
h = alloc 1 align 32
free be
free h
h = alloc 28 align 32
h = realloc h 1
be = alloc 6 align 16
e = alloc 35 align 4 zeroed
ba = alloc 9 align 16 zeroed
ao = alloc 25
bn = alloc 1
free r
l = realloc l 64
r = alloc 96 align 4
aw = alloc 16 zeroed
b = alloc 0 align 64
au = alloc 0 align 8 zeroed
d = alloc 0 align 16
bg = alloc 0 align 32
u = alloc 65
am = alloc 4 align 16 zeroed
bb = alloc 56 zeroed
bp = alloc 4 align 16
k = alloc 212
i = realloc i 26
free bn
free i
i = alloc 60 zeroed
bn = alloc 65
s = realloc z 0
free bp
free s
free i
free bb
bb = alloc 0 zeroed
free am
am = alloc 3 align 4
free bb
bb = alloc 48 align 8
aw = realloc aw 5
aj = realloc aj 25
i = alloc 14 align 8
free am
am = alloc 15 align 16
s = alloc 114
bp = alloc 54
z = alloc 226 align 64
free i
i = alloc 2
ah = alloc 8
bd = alloc 25 align 8
m = alloc 0 zeroed
ae = realloc ae 24
bl = alloc 32 align 16
n = alloc 136 align 4
bk = alloc 4 align 16
av = alloc 0
free z
z = alloc 2 align 8
free av
d = realloc d 0
free z
z = alloc 0 align 8
free d
free z
z = alloc 23 align 8
free n
free z
z = alloc 1 align 16
aa = realloc aa 1
n = alloc 5
d = alloc 76 align 16
av = alloc 6 align 16 zeroed
f = alloc 127 align 16
at = realloc f 3
f = alloc 32 align 8 zeroed
q = alloc 139 align 32
bh = alloc 31 align 16
ad = alloc 33
free bl
bl = alloc 3 align 16
free ad
free bl
bl = alloc 0 zeroed
ad = alloc 13 align 16
bq = realloc bq 96
free bh
free bq
ak = realloc ak 2
bq = alloc 1
bh = alloc 72 align 16 zeroed
free bl
free bh
bh = alloc 1
bl = alloc 2
c = realloc c 0
free bq
bq = alloc 6
ai = alloc 4 align 64
bm = alloc 1 align 16
x = alloc 23 align 8
free c
c = alloc 0 align 8
ay = alloc 1
a = alloc 210
ap = alloc 65
g = alloc 1 zeroed
bc = alloc 6 zeroed
bj = alloc 0
bo = alloc 4 zeroed
bo = realloc bo 12
free x
free bo
free bj
free bc
free g
free ap
free a
free ay
bm = realloc bm 0
free c
free bm
free ai
free bq
bq = alloc 25
free bh
bh = alloc 24 align 128
free bq
free bh
bh = alloc 29
free ak
ak = alloc 16
free ak
free f
free at
free av
free d
aw = realloc aw 5
d = realloc bi 32
free p
free aj
aj = alloc 4
free an
an = alloc 215 align 16
p = alloc 4 align 4
free br
free l
l = alloc 64 align 16
free as
as = alloc 1 align 8
br = alloc 8 align 16
bi = alloc 127 align 16
av = alloc 216 align 32
free ar
free z
free ag
ag = alloc 0
free ah
ah = alloc 0
free am
am = alloc 1 align 64 zeroed
z = alloc 3 align 32
ar = alloc 7
at = alloc 56 align 32
free au
au = alloc 0
free o
o = alloc 31 align 4
free l
l = realloc j 2
j = alloc 1
bi = realloc bi 254
u = realloc u 1
f = alloc 1 align 32
free bb
bb = alloc 254
ak = alloc 1 align 4
bq = alloc 2 align 8 zeroed
free ab
free i
free bq
free m
free bk
free aw
free z
z = alloc 56 align 4
aw = alloc 0 align 16
t = realloc t 4
bp = realloc bp 129
bk = alloc 128
m = alloc 48 align 16
free o
o = alloc 51 align 256
bp = realloc bp 16
bq = alloc 13 align 32
i = alloc 11 align 8
ab = alloc 4 align 64
ai = alloc 5
bm = alloc 8 align 8
c = alloc 21 align 8
ay = alloc 1 align 16
a = alloc 3 align 8
free o
o = realloc bg 0
bg = alloc 0
ap = alloc 83 align 8 zeroed
g = alloc 0 align 8 zeroed
bc = alloc 5
v = realloc v 8
bl = realloc bl 0
bj = alloc 0 align 16
bo = alloc 32
free n
n = alloc 32 align 16
x = alloc 16
ab = realloc ab 64
free bi
free be
be = alloc 17 align 4 zeroed
free aj
free o
free aa
free bp
bp = alloc 3
free ah
v = realloc v 8
ah = alloc 0 align 8
free ah
free v
free bg
free bj
free c
free bm
free ai
free at
free aw
free bq
free ab
free ak
free g
u = realloc u 1
free ac
ac = alloc 3
g = alloc 8 align 8
free au
au = alloc 20 align 16
ak = alloc 8
free ag
free a
a = alloc 12
free p
p = alloc 40 align 8
ag = alloc 1 align 8
ab = alloc 0 align 4 zeroed
bq = alloc 0 zeroed
aw = alloc 16
b = realloc b 0
free r
be = realloc be 25
r = alloc 39 align 64
at = alloc 107 align 64 zeroed
ai = alloc 32 align 256
bm = alloc 4 align 8
c = alloc 1
as = realloc as 101
free au
au = alloc 0 align 32
bj = alloc 1
bg = alloc 3
v = alloc 13 zeroed
ah = alloc 9 align 64
free b
b = alloc 1 align 128
free av
av = alloc 1 align 16 zeroed
aa = alloc 8 align 8 zeroed
free bh
free aa
aa = alloc 117 zeroed
free av
free aa
free v
v = alloc 141 align 16 zeroed
bl = realloc bl 0
aa = alloc 6 align 32
av = alloc 54 zeroed
bh = alloc 226
o = alloc 7 zeroed
aj = alloc 90 zeroed
bi = alloc 68
free bg
bg = alloc 2 align 8
aa = realloc aa 101
free bi
free aa
aa = alloc 23 align 4
bi = realloc j 55
free aj
free bi
free o
free bh
az = realloc az 0
free av
free bl
free bj
free au
az = realloc az 0
free az
ak = realloc ak 9
free ak
free at
at = alloc 4 align 8
free at
free r
r = realloc ae 16
aa = realloc aa 2
as = realloc as 113
free as
free ab
free ag
free p
free ac
ac = alloc 25
p = alloc 99
free p
free ac
ac = alloc 83 align 16
g = realloc g 8
p = alloc 8
ag = alloc 55 zeroed
x = realloc x 24
ab = alloc 5 align 8
as = alloc 5 align 16 zeroed
free as
as = alloc 0 zeroed
free as
as = alloc 72 align 4
ae = alloc 8 align 64
at = alloc 52 align 16 zeroed
e = realloc e 7
at = realloc at 8
free at
at = alloc 188 zeroed
ak = alloc 9 zeroed
free ak
ak = alloc 10
az = alloc 48 align 8
au = alloc 0 align 8
bq = realloc bq 40
bj = alloc 76 align 128
bl = alloc 0 align 16
av = alloc 1
free av
av = alloc 0
ap = realloc ap 75
bh = alloc 10 align 8 zeroed
o = alloc 0
an = realloc an 199
bi = alloc 0 zeroed
aj = alloc 8
j = alloc 83 align 4 zeroed
free j
free aj
free bi
bi = alloc 49 align 32
aj = alloc 8 align 4 zeroed
free aj
aj = alloc 0
bh = realloc bh 12
free bh
free bi
bi = alloc 33
free bm
free bi
free an
free aj
free ap
free bl
bl = alloc 40 align 8
free bj
free bl
free bq
free az
free ak
be = realloc be 1
free at
free be
bn = realloc bn 56
free av
free ac
free q
free ah
ah = alloc 0 align 16 zeroed
i = realloc i 2
q = alloc 8
ac = alloc 206 align 8
av = alloc 57
n = realloc n 16
be = alloc 7 align 32
at = alloc 40
ak = alloc 46 zeroed
u = realloc u 0
az = alloc 2 align 8
bq = alloc 9 align 16 zeroed
bl = alloc 11 align 8 zeroed
bj = alloc 25 zeroed
ap = alloc 0 zeroed
aj = alloc 20
free ac
ac = alloc 0
an = alloc 8 align 16
bi = alloc 4 align 64
bm = alloc 1 align 16
v = realloc v 145
bh = alloc 0 align 16
j = alloc 12 align 8
free ac
ac = alloc 72 align 16
free bh
ap = realloc ap 0
bh = alloc 4 align 64
free af
free i
free bf
free ba
free l
free c
c = alloc 64
l = realloc c 49
b = realloc b 0
bd = realloc bd 12
bo = realloc bo 16
free ah
free ak
free l
free r
free aa
aa = alloc 14
bn = realloc bn 52
free az
az = alloc 254
r = alloc 31 align 16
free ag
ag = alloc 7 zeroed
l = realloc u 0
free as
free l
free az
free bn
free ag
free at
at = alloc 1 zeroed
free be
free at
b = realloc b 16
free n
n = alloc 15 zeroed
at = alloc 8 align 128
free b
free at
at = alloc 56
b = alloc 13 align 32
free n
free b
b = alloc 94 align 8
free at
free b
free q
br = realloc br 11
free ap
ap = alloc 58 align 16
q = alloc 0
b = alloc 13 align 64
free br
br = alloc 32 align 4
at = alloc 38
n = alloc 0
be = alloc 56 align 8
ag = alloc 7 align 16
bn = alloc 5
am = realloc am 8
az = alloc 4 align 8
free b
b = alloc 121
l = alloc 64
as = alloc 12 zeroed
free az
az = alloc 7
u = alloc 254
ak = alloc 16 align 16
free as
as = alloc 32 align 8
ah = alloc 75
free ak
ak = alloc 88 align 8
free ah
ah = alloc 40
c = alloc 128
ba = alloc 32 align 8
bf = alloc 0
bq = realloc bq 10
i = alloc 32 align 128
af = alloc 1
free ak
free af
free i
i = alloc 9
af = alloc 32 align 8
free bq
free af
ay = realloc ay 17
free i
l = realloc l 64
i = alloc 9 align 8 zeroed
y = realloc y 1
free ay
free y
free l
free ah
free at
free n
free q
free ac
free as
ap = realloc ap 34
as = alloc 85 zeroed
free ag
free aq
free bn
free as
free ax
free bk
bk = alloc 36 align 8 zeroed
free bl
free bf
bf = alloc 0 align 8 zeroed
bl = alloc 136 align 128
ax = alloc 1 align 16
as = alloc 21
bc = realloc bc 0
bn = alloc 2 align 4
aq = alloc 62
ag = alloc 1
free bl
free bk
free av
free k
k = alloc 9 align 16
av = alloc 56 zeroed
bk = alloc 3 zeroed
bl = alloc 1 align 32
ac = alloc 24 align 16
q = alloc 1 align 8
free br
br = alloc 3 zeroed
free as
as = alloc 16 align 16
n = alloc 0 align 8
at = alloc 49 align 4
t = realloc t 12
free at
free bg
free am
free as
free ac
free bl
free bk
free av
av = alloc 4 align 32
bk = alloc 16 align 64
bl = alloc 64
ac = alloc 20 align 64 zeroed
free k
free ac
ar = realloc ar 98
ac = alloc 8 align 8
k = alloc 0 align 16
as = alloc 254 align 8
am = alloc 212
free bl
bl = alloc 8 align 8
bg = alloc 48 align 8 zeroed
at = alloc 11 align 8
ah = alloc 16
l = alloc 1
free l
free ah
free at
free bg
free bl
free as
free k
free ac
ac = alloc 226 align 16 zeroed
k = alloc 48 align 8 zeroed
as = alloc 72 align 16
bl = alloc 7
bg = alloc 30 align 8 zeroed
at = alloc 1 zeroed
bj = realloc bj 25
bi = realloc bi 0
ah = alloc 2
free ah
free bi
bi = alloc 92
ah = alloc 8 align 8
w = realloc w 17
l = alloc 120 align 16
y = alloc 18
ay = alloc 24 align 8 zeroed
free ay
bh = realloc bh 8
ag = realloc ag 2
ay = alloc 0
af = alloc 0 zeroed
bq = alloc 4 zeroed
free bq
free af
free ay
ay = alloc 64 align 16 zeroed
af = alloc 40 align 8
free af
af = alloc 1
bq = alloc 7 align 128
ak = alloc 167
free ak
bg = realloc bg 0
free bg
bg = alloc 1
ak = alloc 1 align 4
free ak
ak = alloc 12
free ak
ak = alloc 72 align 8
free ak
free bg
free af
af = alloc 31
free af
af = alloc 78 align 64
bg = alloc 68 align 16
ak = alloc 15 align 8 zeroed
free am
free ak
free bg
free af
free ay
free ag
free l
free w
free bi
free bq
bc = realloc bc 2
free bl
free bc
i = realloc i 9
free k
ap = realloc ap 42
ba = realloc ba 40
k = alloc 135
bc = realloc bp 1
free i
i = realloc ao 22
free s
free e
free ab
free o
free bo
bo = alloc 1
o = alloc 17 align 8
free ai
free aa
aa = alloc 32 align 8 zeroed
ai = alloc 4
ab = realloc be 64
be = alloc 0
bn = realloc bn 1
e = alloc 9
free bk
p = realloc p 18
free h
h = alloc 14
bk = alloc 1
s = alloc 0 align 256
ao = alloc 57 align 4 zeroed
bp = alloc 16
bl = alloc 181
bq = alloc 2
bi = alloc 0 align 16
free m
free c
c = alloc 5
m = alloc 4
w = alloc 8
as = realloc as 214
l = alloc 0
ag = alloc 226 align 8
free ao
free w
al = realloc al 1
free m
m = alloc 8 align 16
w = alloc 23 align 16
ao = alloc 100 align 8 zeroed
ay = alloc 1 align 8
af = alloc 128 zeroed
free ae
ae = alloc 8
bg = alloc 9 align 16
ak = alloc 37 align 16 zeroed
ab = realloc ab 128
am = alloc 121 align 128 zeroed
free bj
free bi
free ak
ay = realloc ay 2
ak = alloc 94
bi = alloc 21 align 8 zeroed
free ay
free ap
free f
free l
free bi
free ab
free ag
e = realloc e 9
ag = alloc 2 align 8 zeroed
free as
free bn
free s
s = alloc 63 zeroed
free s
s = realloc t 20
free br
br = alloc 77 align 8 zeroed
free d
free s
av = realloc av 3
free ag
free av
bk = realloc bk 0
be = realloc be 0
av = alloc 64
ag = alloc 0 align 16
s = alloc 1 align 8
ba = realloc ba 8
bb = realloc bb 11
free aw
free p
p = alloc 1
free x
free m
m = alloc 1 align 16
free z
free bl
free bq
free az
az = alloc 103 align 16
bq = alloc 24 align 4
bl = alloc 13 align 16
z = alloc 8 align 4 zeroed
free j
free az
bb = realloc bb 10
free bc
bc = alloc 40 align 8 zeroed
az = alloc 5
ar = realloc ar 98
free bc
free bh
free bl
free bq
bq = alloc 128
bl = alloc 0
free ba
ba = alloc 169 align 8 zeroed
free h
free q
free aj
aj = alloc 0 align 128 zeroed
q = alloc 1
h = alloc 1 zeroed
bh = alloc 63 align 16
bc = alloc 39
j = alloc 2 zeroed
x = alloc 16 align 16
aw = alloc 28 align 32
d = alloc 12 align 8
t = alloc 2 align 16
bn = alloc 0 align 8
a = realloc a 12
as = alloc 3 align 64
ab = alloc 0
bi = alloc 79 align 4
free bp
free at
free ai
free as
free be
free r
free af
free m
free au
au = alloc 57
m = alloc 4 align 8
free bo
free bk
bk = alloc 27
bo = alloc 56 align 4
af = alloc 1 align 16
r = alloc 226
br = realloc br 38
be = alloc 222 align 8
as = alloc 7 align 8
free q
q = alloc 17 zeroed
ai = alloc 2 align 8
at = alloc 26
free c
c = alloc 0 align 8
free ac
bh = realloc bh 63
ac = alloc 1
bp = alloc 178 align 32
l = alloc 64 align 16
f = alloc 59 align 16 zeroed
ap = alloc 24 align 8
ay = alloc 2
bj = alloc 6 align 16 zeroed
free bh
bh = alloc 12 align 16
free ao
free ag
free x
free p
free ar
free v
v = alloc 13 zeroed
bg = realloc bg 4
free ay
free n
free o
ah = realloc ah 29
free as
bj = realloc bj 6
free s
free f
free ba
ba = realloc aw 0
aw = alloc 129 zeroed
free ak
free ab
free bi
free at
free ad
free af
free ax
ax = alloc 4 zeroed
af = alloc 26 zeroed
ad = alloc 10
at = alloc 7 align 8
bi = alloc 4
ab = alloc 71
free am
free an
free bb
bb = alloc 28
an = alloc 17 align 32
am = alloc 0 align 8
ak = alloc 56
f = alloc 2 align 64
s = alloc 9 align 8
as = alloc 17
o = alloc 2 align 4 zeroed
n = alloc 1 align 32 zeroed
a = realloc a 0
ay = alloc 226
ar = alloc 89 zeroed
bm = realloc bm 1
ab = realloc ab 78
p = alloc 2
free br
br = alloc 48 align 64 zeroed
free ab
ab = alloc 12 align 128
x = alloc 0
ag = alloc 47 align 8
ao = alloc 43 align 32
free ac
ac = realloc aj 0
free bg
bg = alloc 0
bn = realloc bn 25
free aa
aa = alloc 48
free e
free aa
free i
i = alloc 0
free bf
free br
free ay
free a
free o
free as
as = realloc l 0
free as
as = realloc an 1
bc = realloc bc 78
an = alloc 12
free an
an = alloc 1
free an
free bc
free ak
free am
am = alloc 31 align 4 zeroed
b = realloc b 106
free b
b = alloc 0
free b
free f
f = alloc 8 zeroed
free f
f = realloc ba 0
free f
f = alloc 40 align 32 zeroed
free f
au = realloc au 65
free au
ae = realloc ae 33
free ae
free ax
free ag
ag = alloc 0 align 4
ax = alloc 0
g = realloc g 0
at = realloc at 0
av = realloc av 0
free av
av = alloc 1 align 64 zeroed
ae = alloc 13
au = alloc 1
f = alloc 0
free bd
free bk
free av
free bh
t = realloc t 26
free bm
free f
f = alloc 9 align 64 zeroed
bm = alloc 46 align 64
free bl
bl = alloc 0 align 32
bh = alloc 0 align 128
av = alloc 24 align 8
f = realloc f 8
bk = alloc 1 align 16
bd = alloc 3 align 16
ba = alloc 174
bi = realloc bi 4
free bg
bg = alloc 0 align 8
b = alloc 68
ak = alloc 32
free y
free j
j = alloc 8 align 4
free ae
ae = alloc 56 zeroed
y = alloc 10 align 256
bc = alloc 25 zeroed
an = alloc 4 align 128 zeroed
free bn
free g
free bc
free y
free ae
ae = alloc 1 align 32
y = alloc 15 align 64
free bg
ba = realloc ba 64
r = realloc r 2
free y
y = alloc 48 align 64
j = realloc j 1
bb = realloc bb 20
free r
free bb
free bd
bd = alloc 1 align 8 zeroed
bb = alloc 15
r = alloc 32 align 64
bg = alloc 3 zeroed
bc = alloc 79 align 16
g = alloc 222 align 64
bn = alloc 6
l = alloc 0
o = alloc 16
a = alloc 8 zeroed
ay = alloc 33
br = alloc 8 align 16 zeroed
free bk
bk = alloc 0 align 64
bf = alloc 31
aa = alloc 0 align 32
e = alloc 1
aj = alloc 0
free br
free aj
free e
free aa
free bf
free bk
free ay
free a
free o
free l
free bn
free g
free bc
free bg
free r
free bb
free bd
free f
free bh
free bl
bl = alloc 0 align 16
free av
free bl
bl = alloc 12 zeroed
av = alloc 23 align 16
free av
free bl
free be
free bq
free ag
free ab
ab = realloc as 9
free ab
free ar
ar = alloc 12
ab = alloc 1
as = alloc 1
ag = alloc 0 align 8 zeroed
free ag
ag = alloc 185 zeroed
bq = alloc 1
be = alloc 4
bl = realloc p 1
free bl
bl = alloc 8
p = alloc 3 align 64
bo = realloc bo 57
ar = realloc ar 24
ap = realloc ap 25
free ap
ap = alloc 128
av = alloc 16
bh = realloc c 0
free bh
y = realloc y 52
free y
y = alloc 54 align 32
bh = alloc 4
c = alloc 9 align 8
f = alloc 183 align 32 zeroed
bd = alloc 12 zeroed
bb = alloc 2
free bb
bb = alloc 56
r = alloc 63 zeroed
free r
r = alloc 31
bg = alloc 2 align 8 zeroed
bc = alloc 3
g = alloc 5
bn = alloc 8
l = alloc 28 align 32
free l
l = alloc 3
o = alloc 0
a = alloc 0
free a
ak = realloc ak 31
a = alloc 4 align 32 zeroed
ay = alloc 40 align 4
bk = alloc 61 align 8
free bk
bk = alloc 8 zeroed
bg = realloc bg 2
l = realloc l 6
free l
z = realloc z 7
free z
z = alloc 24
l = alloc 16 align 128 zeroed
bf = alloc 6 align 16 zeroed
aa = alloc 56
free aa
aa = alloc 0 align 32
e = alloc 2 align 16
aj = alloc 48 align 8
free aj
aj = alloc 0 align 8
free aj
aj = alloc 65 align 8
free aj
aj = alloc 1
free aj
aj = alloc 0 align 128 zeroed
free aj
free e
free aa
aa = alloc 50
free aa
bq = realloc bq 0
p = realloc p 1
aa = alloc 225
free aa
aa = alloc 7 align 16 zeroed
e = alloc 64 align 4 zeroed
aj = alloc 64 align 128
br = alloc 1 align 4
free br
bh = realloc bh 0
free bh
free v
free e
free aa
free p
free l
free z
free a
free ak
free bg
bg = alloc 50 zeroed
ak = alloc 1 align 128 zeroed
free bn
free ak
free bg
free g
g = alloc 0
free bc
free g
free bk
bk = alloc 128 align 4
free r
free bk
an = realloc an 16
free bb
free an
an = alloc 33 align 8
bb = alloc 127 align 16
free f
f = alloc 5 align 4
bk = alloc 24
free bb
bb = alloc 2 align 8
free bk
bk = alloc 18 align 16 zeroed
r = alloc 1
g = alloc 12
bc = alloc 60
bg = alloc 226
free bb
bb = alloc 48 align 64 zeroed
bk = realloc bk 26
h = realloc h 17
ak = alloc 1
bn = alloc 56
a = alloc 4
z = alloc 27 zeroed
free bg
bg = alloc 0 align 8 zeroed
free z
z = alloc 0
l = alloc 189 align 4
p = alloc 0 align 16
bk = realloc bk 29
aa = alloc 0
ai = realloc ai 0
e = alloc 68
free bg
bg = alloc 0
v = alloc 119
bh = alloc 36 align 16
br = alloc 0 align 16 zeroed
free e
free br
free bh
free v
free bg
free ai
free bk
free l
free z
free a
free bn
free ak
free h
free bc
free g
free r
free bb
bb = alloc 0 align 4
free f
f = alloc 0
free bb
free f
f = alloc 136
bb = alloc 64 align 16
r = alloc 61
g = alloc 0
bc = alloc 0 align 8
h = alloc 8
ak = alloc 8 align 64
free an
an = alloc 56 align 8
bn = alloc 0
free ak
free bn
bn = alloc 36 zeroed
free an
an = alloc 32 align 32 zeroed
ar = realloc ar 24
ak = alloc 31
a = alloc 0 align 256
z = alloc 1 align 8 zeroed
l = alloc 0 align 4 zeroed
bk = alloc 0
free bn
free bk
bk = alloc 20 align 4
bn = alloc 24 align 16
ai = alloc 9 align 32 zeroed
bg = alloc 0
v = alloc 17 align 8 zeroed
bh = alloc 2
br = alloc 0 zeroed
e = alloc 60
free l
l = alloc 56 align 64
free l
free br
free bh
free v
free bg
free ai
free bn
free bk
free z
free a
a = alloc 0
free a
free ak
free ar
free h
free bc
free g
free r
u = realloc u 508
r = alloc 97 zeroed
g = alloc 226 align 32
bc = alloc 5
free bc
free g
free r
free u
u = alloc 64 align 64
r = alloc 0 align 16
free r
free u
free f
free c
k = realloc k 2
free k
free y
y = alloc 22 align 256
k = alloc 14
c = alloc 1 align 16 zeroed
f = alloc 132
u = alloc 8 align 8
r = alloc 7 align 8 zeroed
g = alloc 2 align 4
bc = alloc 88
free bc
bj = realloc bj 4
ag = realloc ag 162
bc = alloc 0 zeroed
ap = realloc ap 124
h = alloc 226
b = realloc b 136
free b
free ap
free ag
s = realloc s 1
ag = alloc 1 zeroed
ap = alloc 124 align 128
b = alloc 30
ar = alloc 32 align 16 zeroed
bp = realloc bp 2
aq = realloc aq 61
h = realloc h 218
u = realloc u 2
ak = alloc 9 align 16
a = alloc 48
bb = realloc bb 32
z = alloc 3 align 4
bk = alloc 4
bn = alloc 7 align 8 zeroed
ai = alloc 16 zeroed
free ai
free bn
free bk
bk = alloc 1 align 8 zeroed
bn = alloc 93 align 64
free bn
free bk
free z
z = alloc 8 align 16
bk = alloc 53 zeroed
ah = realloc ah 21
free ah
free z
z = alloc 0
ah = alloc 64 zeroed
bn = alloc 0 zeroed
free e
free bn
bn = alloc 22 align 128
e = alloc 3
ai = alloc 1 align 4
free ai
free e
e = alloc 48 align 16
ai = alloc 0
bg = alloc 88 zeroed
ab = realloc ab 17
v = alloc 21 align 16
bh = alloc 10 align 16
br = alloc 24 align 16
l = alloc 5 align 128
free l
l = alloc 0 align 8
free l
be = realloc be 40
l = alloc 19 align 256
free l
l = alloc 9 align 32 zeroed
free l
free be
free bh
bh = alloc 7 align 8 zeroed
free bh
free v
free ab
free ai
free e
e = alloc 10
free e
e = alloc 0
free e
free bn
free z
free bb
free ak
free u
free b
b = alloc 80 align 4
free b
free ap
free ag
ag = alloc 226 align 16
free ag
free s
free h
free f
f = alloc 63 align 8 zeroed
h = alloc 8
s = realloc r 3
free s
s = alloc 31
r = alloc 6 align 8
ag = alloc 4
ag = realloc ag 24
ap = alloc 16 align 16 zeroed
b = alloc 24 align 16
free b
b = alloc 13 align 8 zeroed
u = alloc 46 align 128
ak = alloc 7 align 64
bb = alloc 11 align 8 zeroed
at = realloc at 0
z = alloc 190
bn = alloc 0
u = realloc u 45
e = alloc 193 align 8
free e
e = alloc 15 align 8 zeroed
an = realloc an 36
ai = alloc 48 align 32
ab = alloc 4 align 4
free ab
free ai
ai = alloc 0 align 8 zeroed
ab = alloc 0
v = alloc 4 zeroed
bh = alloc 208 align 4
be = alloc 3 align 4
q = realloc q 15
l = alloc 2
free l
aa = realloc aa 0
free aa
bf = realloc bf 22
free bf
ab = realloc ab 1
bf = alloc 121 align 8
free bf
c = realloc c 1
free c
free v
bj = realloc bj 0
v = alloc 0 align 8 zeroed
free v
free bj
bj = alloc 0 align 16 zeroed
free bj
bj = alloc 10 align 16
free bj
free an
free u
free z
br = realloc br 12
free br
free ak
free bn
n = realloc n 0
free n
free ap
free ag
free r
free s
y = realloc y 38
free y
y = alloc 21 align 128
s = alloc 5 align 32
al = realloc al 0
r = alloc 12 align 8
ag = alloc 1 align 8
ap = alloc 4
n = alloc 104 align 8
bn = alloc 0
ak = alloc 8 align 16 zeroed
free ak
ak = alloc 2
br = alloc 26
z = alloc 148
free ah
free z
free br
free ak
free bn
free n
n = alloc 63 align 64
au = realloc au 0
bn = alloc 74
ak = alloc 6 zeroed
free ap
free ak
free bn
free au
au = alloc 7 align 128
bn = alloc 24 align 64
ak = alloc 52 zeroed
free b
free bm
free bb
free t
free av
av = realloc am 4
am = alloc 0 zeroed
t = alloc 40 align 128
bb = alloc 2 align 32 zeroed
bm = alloc 56 align 32
b = alloc 222
ap = alloc 1 align 16
br = alloc 199 align 16 zeroed
free x
x = alloc 16 align 32
free e
a = realloc a 96
e = alloc 48 align 8
z = alloc 4 align 16
free aq
free bg
bg = alloc 9 zeroed
aq = alloc 69
ah = alloc 9
free aq
aq = alloc 66
u = alloc 0 align 64 zeroed
an = alloc 9
bj = alloc 16 align 16
v = alloc 222 align 64
c = alloc 128
bf = alloc 8 align 16 zeroed
aa = alloc 3
ar = realloc ar 31
l = alloc 4 align 32
av = realloc av 1
free ae
free h
free am
free bh
free ar
free l
free bi
free v
v = alloc 194 align 16 zeroed
at = realloc at 0
free bl
free c
an = realloc an 13
free bq
bq = alloc 2 align 64
free bc
free bd
free ba
free ai
free bj
free ag
free ac
ac = alloc 83 zeroed
free v
free bk
bk = alloc 7 align 64
free br
free bm
bm = alloc 48 align 8
free ax
free aq
aq = alloc 0
free p
p = alloc 32 zeroed
free ab
ab = alloc 46
free g
g = alloc 4
free as
as = alloc 4 align 128 zeroed
ax = alloc 7 align 64 zeroed
free t
f = realloc f 0
t = alloc 6 align 32
br = alloc 36 align 32
free u
free aq
aq = alloc 3
free ay
free aq
aq = alloc 62 align 4
y = realloc y 32
p = realloc p 64
ay = alloc 0
u = alloc 6
v = alloc 5 align 4
ag = alloc 8
bj = alloc 16 align 8
free ag
e = realloc e 42
bk = realloc bk 3
ag = alloc 36 align 256
ai = alloc 0
ba = alloc 33 zeroed
free s
s = alloc 1
free bg
bg = alloc 3 align 16
bd = alloc 8 zeroed
bc = alloc 0 align 8
free r
r = alloc 10
c = alloc 85 align 32
bl = alloc 12 align 16 zeroed
as = realloc as 4
bi = alloc 48 align 16
free ai
free g
free y
y = alloc 10 zeroed
g = alloc 0
ai = alloc 28 align 256
l = alloc 0 align 8
ar = alloc 145 align 8
bh = alloc 139
g = realloc g 0
free c
c = alloc 2
am = alloc 3 align 128
h = alloc 0 align 128 zeroed
ae = alloc 226 align 16
free az
free bb
bb = alloc 12 align 16
az = realloc d 2
free az
free am
free c
free ar
free l
free ai
free bh
free y
free r
free bd
free bg
free bi
free ag
free bk
free v
free u
bc = realloc bc 0
u = alloc 24
v = alloc 63 align 64
free bm
free ab
free b
free f
free aj
aj = alloc 3 align 8 zeroed
f = alloc 1
free aa
free n
n = alloc 0
aa = alloc 55 align 64
b = alloc 1 align 16
ab = alloc 4
bm = alloc 136
bk = alloc 2 align 4
free bp
bp = alloc 72 align 128
ag = alloc 20 align 4 zeroed
free ay
ay = alloc 24
bi = alloc 7 align 32
bg = alloc 0 zeroed
free bn
free w
w = alloc 0 align 8 zeroed
bn = alloc 9
ba = realloc ba 17
bd = alloc 26
free v
p = realloc p 65
v = alloc 0
r = alloc 64 align 16
y = alloc 132
bh = alloc 4 align 16
ai = alloc 10
l = alloc 54 align 256
ar = alloc 111 align 32 zeroed
c = alloc 4
am = alloc 64
az = alloc 3 align 16
d = alloc 32 zeroed
free as
free br
free bl
au = realloc au 15
bl = alloc 8 align 8
free a
a = alloc 10 align 16
free bb
ao = realloc ao 21
free ay
ay = alloc 28
free bq
w = realloc w 8
free ak
ak = alloc 0 align 8 zeroed
free bh
free q
free x
x = alloc 1
free s
ae = realloc ae 163
free ay
ay = alloc 4 zeroed
bo = realloc bo 28
bl = realloc bl 4
free bk
bk = alloc 0 align 8
free ag
free ao
free ah
free au
free be
free y
free d
free bn
free ap
free bl
bl = alloc 0
ap = alloc 53
bn = alloc 16 zeroed
r = realloc r 68
free af
free bg
free u
u = alloc 10
bg = alloc 24 align 8 zeroed
free az
az = alloc 1 align 32
free b
free a
free am
bm = realloc bm 20
am = alloc 4
t = realloc t 2
a = alloc 65 align 16
b = alloc 198 align 8
af = alloc 0
d = alloc 4 zeroed
y = alloc 25 align 16
be = alloc 4
au = alloc 20 align 8 zeroed
ah = alloc 40
ao = alloc 50
ag = alloc 7 align 4
s = alloc 1 align 4
free bk
free ao
free bf
bf = alloc 0
ao = realloc ac 41
ac = alloc 3 align 32 zeroed
bk = alloc 5
q = alloc 2 align 4
bh = alloc 0
bq = alloc 43 align 32 zeroed
bb = alloc 108 align 32
free ao
ao = alloc 13 align 8 zeroed
ai = realloc ai 5
br = alloc 131 align 8 zeroed
free c
c = alloc 30 align 32 zeroed
as = alloc 25
free t
free v
ad = realloc ad 0
v = alloc 17
free h
free v
free ad
free bq
free bh
free q
free bk
free ac
free bb
free ah
ah = alloc 5 align 128
free au
free ah
ah = alloc 0 align 4
au = alloc 16 align 16 zeroed
free be
free au
free ah
free y
y = alloc 0 align 4
free f
free bf
free ak
free c
free o
free bn
free av
av = alloc 4
bn = alloc 4 align 8
free u
free bp
bp = alloc 24
u = alloc 19 align 64
o = alloc 0
free p
p = alloc 86 zeroed
free as
free j
j = alloc 4
av = realloc av 16
free b
br = realloc br 131
free br
free bn
free aq
free p
free l
free an
ay = realloc ay 6
free ag
bj = realloc bj 16
ag = alloc 8
an = alloc 226
l = alloc 132 zeroed
ag = realloc ag 7
p = alloc 23 align 8
aq = realloc bd 13
bd = alloc 0 align 8
bn = alloc 128 align 16
br = alloc 4 align 16
free p
free aj
free az
az = alloc 136
aj = alloc 2
p = alloc 16
free ab
ab = alloc 201 align 8
b = alloc 2 align 64
as = alloc 0 align 64 zeroed
free as
as = alloc 31
c = alloc 4 align 64
ak = alloc 63 zeroed
free ai
ai = alloc 9 align 4
free ak
ak = alloc 6 align 4
bf = alloc 8 align 16 zeroed
free bj
bj = alloc 0
f = alloc 3 zeroed
ah = alloc 45 align 16 zeroed
free af
free bp
free m
free ba
free ag
free bg
bg = alloc 1
ag = alloc 0
aw = realloc aw 145
ba = alloc 15 align 128
m = alloc 33 align 16
bp = alloc 12
free aq
p = realloc p 32
free o
free am
free a
a = alloc 0
am = alloc 2
o = alloc 14 align 32
aq = alloc 4
af = alloc 0 align 8
au = alloc 4 zeroed
be = alloc 8 align 8
bb = alloc 16 align 256
w = realloc w 8
ac = alloc 40 zeroed
free ac
free w
free be
ar = realloc ar 115
be = alloc 16 align 16
w = alloc 132
free w
w = alloc 104
ac = alloc 33 zeroed
bk = alloc 0 align 16 zeroed
free bk
bk = alloc 14 align 16
q = alloc 0 align 8
bh = alloc 15 align 128
free bh
free q
q = alloc 1 zeroed
free q
an = realloc an 0
q = alloc 101 align 8
bh = alloc 1 align 16
bq = alloc 32 align 8
ad = alloc 24
v = alloc 0 align 8
h = alloc 76 zeroed
t = alloc 72 align 4
free t
free h
h = alloc 35 align 8
free h
free v
free ad
ad = alloc 0 align 8
free ad
free bq
j = realloc j 2
free j
j = alloc 64
c = realloc c 3
free c
free q
free an
free d
free ac
free w
free be
free ar
free af
free aq
l = realloc l 132
free o
free l
free ae
free aa
aa = alloc 56
free ap
bi = realloc bi 11
ap = alloc 16 align 16 zeroed
ae = alloc 4 align 32
free a
a = alloc 1 align 16 zeroed
l = alloc 32
o = alloc 63
free bo
bo = alloc 6
aq = alloc 40 align 4
free ay
free bb
bb = alloc 7 zeroed
ay = alloc 46 align 16
free l
l = alloc 6 align 16
free a
a = alloc 29 align 64
bo = realloc bo 0
free aa
aa = alloc 0
au = realloc au 12
af = alloc 78
aa = realloc aa 8
ar = alloc 2
be = alloc 161
w = alloc 0
ac = alloc 128
free ar
ar = alloc 40
d = alloc 61 zeroed
an = alloc 2 align 64 zeroed
bd = realloc bd 0
free bd
free d
free ar
free w
free be
free ac
free aa
free au
free bb
bb = alloc 1
free bb
free ay
ay = alloc 0 align 32
free ay
free l
l = alloc 58 align 32 zeroed
ay = alloc 2
bb = alloc 5 align 4
au = alloc 12
aa = alloc 36 align 32
free aa
free au
au = alloc 0 zeroed
free au
au = alloc 33 zeroed
aa = alloc 2 align 8
ac = alloc 0
p = realloc p 1
be = alloc 0
w = alloc 1
free w
w = alloc 2
ar = alloc 7 align 4
d = alloc 5
bd = alloc 3 align 32
q = alloc 212 align 16 zeroed
c = alloc 64 align 4
bq = alloc 16 align 32 zeroed
ad = alloc 17 zeroed
free ad
ad = alloc 32 align 64 zeroed
v = alloc 1 align 4
h = alloc 0
t = alloc 174 align 64
free t
free h
free v
free ad
ad = alloc 17 align 16
free ad
ad = alloc 0 align 256
free ad
ad = alloc 1 align 8
bb = realloc bb 5
free bb
free bq
free c
free q
free bd
free d
free ar
free w
free be
free p
free aa
free au
free ad
ad = alloc 7 align 4
free ad
aj = realloc aj 4
free aj
aj = alloc 3
free aj
free l
l = alloc 5
free l
l = alloc 12 align 4 zeroed
aj = alloc 127
ad = alloc 8 align 8
free ad
bn = realloc bn 50
s = realloc s 17
ad = alloc 0 align 128 zeroed
au = alloc 7 zeroed
aa = alloc 48 align 4 zeroed
p = alloc 24 align 128
free p
free aa
aa = alloc 4 align 4
p = alloc 9
be = alloc 84
w = alloc 201
bc = realloc bc 1
r = realloc r 2
free r
free be
be = alloc 142
r = alloc 6 align 16
free r
r = alloc 47 align 8 zeroed
l = realloc l 12
free l
l = alloc 12 align 8
ar = alloc 55 align 8
free ar
free l
l = alloc 0 align 16
free l
l = alloc 0
ar = alloc 0 align 64 zeroed
d = alloc 1 align 16 zeroed
free d
d = alloc 2 align 8 zeroed
bd = alloc 0 zeroed
q = alloc 1 align 4
free q
free bd
bd = alloc 24 align 16
q = alloc 2 align 64
c = realloc ae 8
ae = alloc 0 align 128
bq = alloc 81 align 8
bb = alloc 3 align 256
v = alloc 15 align 8
h = alloc 16 align 128
bm = realloc bm 8
t = alloc 8 align 16
free t
t = alloc 1 align 32 zeroed
free t
free bm
bm = alloc 193 align 16
free bm
bp = realloc bp 6
free bp
bp = alloc 9
free bd
free bg
free at
free bk
bk = alloc 200
free bk
free c
free bp
free d
free ar
free l
free be
free p
p = alloc 50
free p
free aa
bo = realloc bo 47
free bo
free ad
free s
free r
r = alloc 158
s = alloc 8 align 128
ad = alloc 2 align 64
free ad
ad = alloc 0 align 16
