freespace script 1
heap 16384 fit=first order=address coalescing=off granule=8
a = alloc 1 align 8
free a
a = alloc 21
b = alloc 1 align 2 zeroed
c = alloc 8 align 4
d = alloc 56 align 4
e = alloc 60 align 4
f = alloc 25 align 16
g = realloc d 72
g = realloc g 80
d = alloc 24 align 16
free c
c = alloc 124 align 8
free e
e = alloc 0 align 8
h = alloc 153
f = realloc f 40
i = alloc 18
j = alloc 197 align 8
k = alloc 1
l = alloc 93 align 8
m = alloc 48
n = alloc 0 align 8
o = alloc 4
p = alloc 217 align 4
q = alloc 9 align 4
r = alloc 59
s = alloc 68 align 16
t = alloc 1
u = alloc 56 zeroed
v = alloc 55
w = alloc 8
x = alloc 1 align 8
y = alloc 1 align 8
z = alloc 0 align 4
aa = alloc 1
q = realloc q 25
free c
c = alloc 1 align 16 zeroed
ab = alloc 116 align 8
ac = alloc 1
ad = alloc 72 align 8
ae = alloc 1 align 16
free z
z = alloc 8
o = realloc o 4
af = alloc 24 zeroed
m = realloc m 40
free c
c = alloc 77 align 8
free h
h = alloc 19
ag = alloc 7
ah = alloc 15 zeroed
ai = alloc 6 align 4
free i
i = alloc 50 align 4
aj = alloc 0
free d
d = alloc 56
ak = alloc 0 align 16
al = alloc 1 align 4
am = alloc 6 align 4
an = alloc 6
ao = alloc 0
ap = alloc 31
aq = alloc 38
free ad
ad = alloc 1 align 16 zeroed
ar = alloc 1
as = alloc 4
at = alloc 0 align 4 zeroed
au = alloc 16
free k
k = alloc 56
i = realloc i 25
av = alloc 36 align 8
aw = alloc 64
free s
s = alloc 24 align 8
ax = alloc 56 align 2
ay = alloc 28
ar = realloc ar 9
free b
b = alloc 48
az = alloc 0
ba = alloc 0 align 8
free ak
ak = alloc 16
free ap
ap = alloc 1 align 16
bb = alloc 58 align 16
bc = alloc 1 align 8
bd = alloc 0 align 4
free ac
free u
free ah
ah = alloc 10 align 8
free e
free az
az = alloc 6 align 8
free an
free ae
free p
free t
t = alloc 24
b = realloc b 40
p = alloc 6 align 8
ae = alloc 32 align 16
an = alloc 224 align 2
free af
af = alloc 161
e = alloc 24 align 16
u = alloc 95
ac = alloc 9 align 8
be = alloc 2
bf = alloc 9 align 8
bg = alloc 7 align 8
free ag
ag = alloc 2 align 16
bh = alloc 35
bi = alloc 52 align 2
bj = alloc 5 align 16
bk = alloc 30 align 8
bl = alloc 16 align 8
bm = alloc 88 align 16
bn = alloc 42 align 16
bo = alloc 15
bp = alloc 40
bq = alloc 43 align 8
free y
free q
q = alloc 11 align 4
y = alloc 11 align 4
br = alloc 8 align 16
free aj
free ax
ax = alloc 0 align 4
free bq
free a
free d
free bf
ak = realloc ak 8
free f
free ae
ae = alloc 120 align 8
free n
free au
au = alloc 38
n = alloc 41 align 4
f = alloc 16 align 16
free n
n = alloc 0 align 16
free bc
free f
free q
bp = realloc bp 2
free au
free bm
bm = alloc 4
au = alloc 226
q = alloc 3
free n
n = alloc 72
f = alloc 24 align 16
bc = alloc 0 align 8
free o
o = alloc 61 align 4
bf = alloc 23
d = alloc 10 align 8
a = alloc 1 align 16
bq = alloc 0
aj = alloc 24 align 8
free i
free be
be = alloc 220 align 8
free g
free bc
free bf
free bg
bg = alloc 68 align 8
bf = alloc 226 align 4
free w
free k
free bi
bi = alloc 3 align 16
free bo
free bh
free v
free n
n = alloc 0
free f
f = alloc 16
free bp
free f
free bm
free n
free ag
free bn
free bq
free ac
ac = alloc 6
bq = alloc 19
free br
free ap
free bq
free p
free ai
free av
free bf
bf = alloc 54 align 4
free y
y = alloc 127
av = alloc 0
ai = alloc 32 align 4
p = alloc 41
bq = alloc 123 align 2
ap = alloc 25 align 2
free ak
ak = alloc 226 align 4
br = alloc 72 align 2
bn = alloc 62
ag = alloc 36 align 2
n = alloc 1 align 8
bm = alloc 11 align 4
f = alloc 24
free br
free at
at = alloc 126 zeroed
br = alloc 0 align 4
bp = alloc 0 align 16
v = alloc 22
bh = alloc 56
bo = alloc 12 align 16
free al
free aw
aw = alloc 48 align 8
al = alloc 38 align 16
k = alloc 1 align 8
w = alloc 68 align 4
bc = alloc 84 align 16
g = alloc 3
i = alloc 49 align 4
free g
aa = realloc aa 0
g = alloc 29 align 8
free l
free aa
free bc
free w
free k
free al
free aw
free v
v = alloc 21
free n
free aj
free an
an = alloc 4
aj = alloc 60 align 4
n = alloc 84
aw = alloc 226 align 8
al = alloc 28
free az
br = realloc br 8
az = alloc 83 align 16
k = alloc 9 align 16
w = alloc 4
bc = alloc 64 align 2
aa = alloc 14
be = realloc be 0
l = alloc 41
free be
free l
free bc
free w
free k
free az
az = alloc 7 align 8
free az
free br
free n
free aj
aj = alloc 5
n = alloc 64 align 8
br = alloc 8 align 2
az = alloc 65
k = alloc 132
w = alloc 3 align 4
bc = alloc 1 align 4
l = alloc 2
free l
l = alloc 128
be = alloc 1
free be
free l
an = realloc an 2
free an
free bn
free ao
ao = alloc 31
free v
free ae
free af
free x
x = alloc 48 align 16
free av
free aw
free bd
bd = alloc 8 align 8
aw = alloc 159 align 2
av = alloc 0 align 16
free as
as = alloc 59
af = alloc 21 align 4
ae = alloc 0 align 8
free bk
bk = alloc 8
free r
r = alloc 2 align 8
v = alloc 32 align 16
bn = alloc 55
e = realloc e 20
free bc
bc = alloc 24
an = alloc 75 align 8
free bn
free aa
aa = alloc 1 zeroed
bn = alloc 150 align 4
l = alloc 13 align 8
be = alloc 12 align 4
free bq
free c
am = realloc am 20
free k
free al
af = realloc af 13
free bn
bn = alloc 5 align 16 zeroed
al = alloc 1
free ax
ax = alloc 0 align 8
free al
al = alloc 127 align 8
k = alloc 31 align 2
free bh
bh = alloc 14 align 2
c = alloc 5
free g
free av
av = realloc be 4
free bi
ax = realloc ax 0
free ah
free bb
free s
s = alloc 9 align 4
bb = alloc 145 align 16
free q
free av
ay = realloc ay 25
free aj
free ar
ar = alloc 52 align 2
aj = alloc 4 align 4
av = alloc 16
q = alloc 25 align 8
free f
f = alloc 29 align 8
ah = alloc 8
bi = alloc 16 align 4
be = alloc 9
g = alloc 60 align 8
bq = alloc 49 align 8
free p
free bp
free ak
ak = alloc 5 align 16
bp = alloc 3 align 4
free j
j = alloc 17 align 8
free ar
free ae
ae = alloc 0
free q
free i
free l
l = alloc 15 align 8
free bp
aa = realloc aa 0
free bl
bl = alloc 0 align 8
free bn
bn = alloc 26 align 4
bp = alloc 0
free ac
free h
h = alloc 1
free be
free bn
free bm
free br
free bb
free as
as = alloc 57 align 8
bb = alloc 16 align 16
br = alloc 2 align 2 zeroed
bm = alloc 103 align 4 zeroed
az = realloc az 32
free bf
bf = alloc 40 align 4
bn = alloc 12 align 2
ah = realloc ah 1
be = alloc 137
ac = alloc 176
i = alloc 7
free ac
free b
b = alloc 65
free bq
bq = realloc bk 2
bk = alloc 175 align 16
ac = alloc 1 align 4
q = alloc 48 align 16
ar = alloc 45 align 8
p = alloc 76 align 8
free l
free ap
ap = alloc 24
free bo
free f
free aa
free ap
free ag
free e
free an
c = realloc c 5
an = alloc 2 align 16
free n
n = alloc 48
free j
bd = realloc bd 8
j = alloc 48 align 16
free ak
free n
n = alloc 63 align 4
ak = alloc 1 align 16
e = alloc 3 align 16
e = realloc e 19
free ar
free s
free b
free au
free u
free d
free am
am = alloc 123 align 16
d = alloc 48
u = alloc 7 align 8
au = alloc 85
b = alloc 12
s = alloc 4 zeroed
ar = alloc 8 align 16 zeroed
ag = alloc 2
ap = alloc 41 align 4
aa = alloc 32 align 8
f = alloc 24
free ai
ai = alloc 20 align 16
bo = alloc 0 align 16
l = alloc 24 align 2
free bb
free p
free bf
ad = realloc ad 2
free ac
free y
free al
free be
free w
free r
r = alloc 116
w = alloc 136
be = alloc 158 align 4
al = alloc 30 align 8
y = alloc 63 align 2
ac = alloc 121 align 16 zeroed
bf = alloc 155
free f
f = alloc 4 align 8
p = alloc 3 align 16
free d
free ab
ab = alloc 16 align 4
d = alloc 4 align 2
free bq
bq = alloc 36 align 2
bb = alloc 2
free ay
free ah
free ag
free bd
free az
az = alloc 120 align 8
bd = alloc 23 align 8
free al
free aj
free au
free f
free ax
free s
s = alloc 24 align 16 zeroed
ax = alloc 1 align 4
f = alloc 24 zeroed
free ao
ao = alloc 64 align 16
au = alloc 0 align 16
aj = alloc 52 align 8
al = realloc az 128
az = alloc 1 align 2
ag = alloc 124 align 8
ah = alloc 7
ay = alloc 32 align 4
free bh
free ao
free s
free ar
ar = alloc 94 align 4
free as
free ar
free al
free au
free ah
free ax
free ag
free bd
free u
u = alloc 14 align 16
bd = alloc 40 align 16
ag = alloc 168
ax = alloc 32
ah = alloc 32
au = alloc 129
al = alloc 55
ag = realloc ag 4
free p
p = alloc 0 align 4
ar = alloc 4 align 16
free ag
ag = alloc 4 align 4
as = alloc 2
s = alloc 210
ao = alloc 25 align 8
bh = alloc 226 align 8
free bh
free ao
free s
free as
free ag
free p
free au
free ah
free ax
free al
al = alloc 7
ax = alloc 44
ah = alloc 15
au = alloc 5 align 16
free au
au = alloc 3 align 8
p = alloc 0 align 2
ag = alloc 2
free ag
free p
p = alloc 4 align 2
ag = alloc 1 align 8
as = alloc 87
s = alloc 72 align 8
ao = alloc 32 zeroed
bh = alloc 4
free bh
free ao
free s
free as
free ag
free p
p = alloc 226 zeroed
free p
free au
free ah
ah = alloc 0
free ah
free ax
free al
al = alloc 54 align 4 zeroed
ax = alloc 56 align 8
ah = alloc 2 align 2
au = alloc 48 align 8
p = alloc 226 align 4
free p
p = alloc 226 align 4
ag = alloc 3 align 4
as = alloc 6
free as
as = alloc 24
free as
as = alloc 48 align 8
s = alloc 31 align 8
ao = alloc 27
bh = alloc 1 align 4
free bh
free ao
free s
free as
free ag
free p
free au
free ah
free ax
ax = alloc 124
ah = alloc 22 align 4 zeroed
au = alloc 56 align 4 zeroed
p = alloc 8 align 16
free p
p = alloc 80 align 4
free p
p = alloc 6
ag = alloc 36 align 16
as = alloc 48
free as
as = alloc 65 zeroed
free as
as = alloc 13 align 8
s = alloc 2
ao = alloc 1 align 2
bh = alloc 0 zeroed
free bh
free ao
free k
free b
free aj
free ag
free ba
free aw
free bj
free a
a = alloc 136 align 16
bj = alloc 7 align 2
free i
i = alloc 8 align 16
free bl
free y
free be
be = alloc 116 align 8
y = alloc 25 align 2
free e
e = alloc 65 align 8
bl = alloc 0 align 2
free al
al = alloc 50
aw = alloc 128 align 4
ba = alloc 59 align 8
bg = realloc bg 68
free be
s = realloc s 4
be = alloc 184 align 4
ag = alloc 44
aj = alloc 47 align 4
b = alloc 18 align 8
free av
free bm
bm = alloc 4 align 2
av = alloc 137 align 8
k = alloc 3 align 8
free j
j = alloc 56
ao = alloc 34 align 16
free p
p = alloc 68 align 16
bh = alloc 105 align 16
free g
free ac
free ao
ao = alloc 36 align 2
free bp
bp = alloc 8 align 16
free bd
free aj
free aq
aq = alloc 15 align 4
aj = alloc 11 align 16
free r
free q
bj = realloc bj 5
free bl
free aw
free x
free ao
free au
au = alloc 1
ao = alloc 0 align 4
x = alloc 45
aw = alloc 226 zeroed
bl = alloc 25
q = alloc 109
r = alloc 4
free s
free d
i = realloc i 0
d = alloc 46
free bi
bi = alloc 2
free t
t = alloc 5 align 16
free c
c = alloc 24 align 4
s = alloc 215
bd = alloc 9 align 8
ac = alloc 0 align 16
free aa
aa = alloc 6
g = alloc 1 align 8
free q
ax = realloc ax 132
free x
free bj
free bp
free ae
free s
free ay
free ab
ab = alloc 8
free bc
ah = realloc ah 11
free o
free i
i = alloc 64
free ai
free ak
ak = alloc 40
ai = alloc 119 align 2
o = alloc 0
i = realloc i 128
bc = alloc 49
ay = alloc 0 align 8
s = alloc 2 align 2
ae = alloc 3
free u
u = alloc 4
bp = alloc 226 align 4
free av
as = realloc as 1
av = alloc 1 align 8
free ar
ar = alloc 120 align 16
bj = alloc 56
free bd
am = realloc am 123
bd = alloc 3
x = alloc 4 align 16
q = alloc 4 align 4
free bb
bb = alloc 14
free as
free aj
free bp
free ay
free bj
free b
free aq
free bo
free q
free l
free ak
free bf
free w
w = alloc 18
bf = alloc 222 align 4
ak = alloc 6
x = realloc x 64
l = alloc 224
q = alloc 60
bo = alloc 39 align 8 zeroed
aq = alloc 24 align 16
b = alloc 24 align 16
bj = alloc 73 align 4
ay = alloc 16 align 2 zeroed
bp = alloc 40 zeroed
aj = alloc 15 align 16
as = alloc 128 align 16
free ap
free a
free bc
free ac
free ah
free ag
free m
free bh
free bg
free z
free bj
free i
free u
free h
free bo
free bk
free aw
free s
free t
free y
free bm
free r
free c
free aa
free n
free l
free ba
free o
free ar
free ay
free ao
free bi
free bb
free ae
free ax
free j
free af
free d
free x
free w
free g
free az
free as
free al
free ab
free bp
free au
free ai
free aq
free ad
free bl
bl = alloc 36 align 8
free q
free p
free bq
free be
be = alloc 29 align 16
free v
free aj
free av
free br
free e
free be
free bn
free bl
free k
free am
free at
ak = realloc ak 31
free ak
ak = alloc 1
free b
free bd
bd = alloc 82 align 16
free ak
free bd
free f
free an
free bf
bf = alloc 4
an = alloc 47 align 8
f = alloc 226 zeroed
free f
f = alloc 40 align 8
bd = alloc 0 align 2
ak = alloc 94 zeroed
b = alloc 3
free bf
bf = alloc 42 align 2
free bd
bd = alloc 0 align 8
at = alloc 40
b = realloc b 4
am = alloc 40 align 16
k = alloc 17
free am
am = alloc 9 align 4
free am
free k
free b
free bd
free ak
free bf
free f
free an
free at
at = alloc 1
an = alloc 0
f = alloc 32 align 8
free f
free an
free at
at = alloc 111 zeroed
an = alloc 15 align 4
f = alloc 1 align 4
free at
free f
free an
an = alloc 1
f = alloc 125 align 2
free an
an = alloc 8 align 2
at = alloc 50
bf = alloc 8
ak = alloc 4 align 16 zeroed
bd = alloc 19
free f
free bd
bd = alloc 24 align 2
free ak
free bd
free bf
free at
at = alloc 1 align 2
bf = alloc 56 align 2
bd = alloc 68 align 8
ak = alloc 187 align 8
an = realloc an 4
f = alloc 34 align 4
b = alloc 104 align 2
k = alloc 5 align 8
free ak
free k
free b
free f
f = alloc 76 align 16
free at
free f
free bd
free bf
free an
an = alloc 12 align 16
free an
an = alloc 64 align 8
free an
an = alloc 39
bf = alloc 0
bd = alloc 4 align 4
f = alloc 1 align 4
at = alloc 23
b = alloc 0 align 8 zeroed
k = realloc bd 8
bd = alloc 155 align 8
ak = alloc 11 align 16
am = alloc 2 align 8
bl = alloc 0
bn = alloc 5
be = alloc 15 align 4
free be
free bn
free bl
bl = alloc 55 zeroed
free bl
bl = alloc 200 align 4
bn = alloc 31
be = alloc 64 align 2
e = alloc 198 align 4
bl = realloc bl 100
br = alloc 1 align 4
av = alloc 1 align 16
aj = alloc 88 align 8
v = alloc 2 align 4
free bn
free at
at = alloc 32 align 8
free br
free an
an = alloc 49
free f
f = alloc 75
br = alloc 2 align 8
free be
be = alloc 63
bn = alloc 52 align 2
bq = alloc 63
p = alloc 0 align 8
q = alloc 16 align 2
ad = alloc 3 align 8
aq = alloc 20
ai = alloc 8
au = alloc 24 align 8
bp = alloc 0 align 16
ab = alloc 1 align 8 zeroed
al = alloc 0 align 4
as = alloc 0 align 16
az = alloc 61
free bn
bn = alloc 44 align 2
g = alloc 1 zeroed
w = alloc 3
free ak
ak = alloc 64 align 16
x = alloc 24 align 4
d = alloc 7
af = alloc 1 align 16
j = alloc 64 align 8
ax = alloc 3 align 4
free ad
ad = alloc 12 align 8
ae = alloc 1
bb = alloc 3 align 8
bi = alloc 20 align 2
free aq
aq = alloc 13 align 8
free au
free ab
free am
am = alloc 32 align 8
ab = alloc 24 align 8
free aq
aq = alloc 5
au = alloc 13
ao = alloc 100 align 2
ay = alloc 93 align 8 zeroed
ar = alloc 44
o = alloc 14 align 8
free q
q = alloc 0 align 4
ba = alloc 80
l = alloc 24 align 16
n = alloc 0
aa = alloc 1 align 16
free o
o = alloc 56 align 16
c = alloc 8 align 8
free av
free c
free o
free n
free l
free ba
free q
q = alloc 30 align 2
ba = alloc 56
l = alloc 8 align 16
n = alloc 56 align 16
o = alloc 15 align 16
free ar
free o
o = alloc 2
ar = alloc 0 align 16
free n
n = alloc 139
c = alloc 217
av = alloc 11 align 4
free ar
ar = alloc 48 align 8
r = alloc 15 align 4
bm = alloc 3 align 4
y = alloc 2 align 8
free av
free y
free bm
free r
free ar
free c
c = alloc 9 align 2
free n
n = alloc 22 align 8
ar = alloc 226 align 4
r = alloc 23 align 8
bm = alloc 12
free c
free bm
bm = alloc 16
c = alloc 8 align 2
y = alloc 7
av = alloc 1 align 8 zeroed
t = alloc 143
s = alloc 63
aw = alloc 2
bk = alloc 48 align 4
free r
r = alloc 67
bo = alloc 102 align 4
h = alloc 40 align 8
u = alloc 74
i = alloc 3
bj = alloc 3 zeroed
free t
free av
av = alloc 6
free bk
free av
free u
free h
free bo
free r
r = alloc 16 align 2
free bn
free aj
free ba
ba = alloc 41 align 4
free k
k = alloc 68 align 16
aj = alloc 56 align 8
free at
at = alloc 31
bn = alloc 47 align 4
bo = alloc 11 align 16
h = alloc 226
u = alloc 136 align 4
av = alloc 25
bk = alloc 25 align 2
free an
free j
j = alloc 0 align 16
an = alloc 45 align 2
t = alloc 48 align 8
z = alloc 51
bg = alloc 1 zeroed
bh = alloc 30
m = alloc 5 align 8
free g
free ay
ay = alloc 24 align 4
g = alloc 16 align 4
free aw
free g
free ay
ay = alloc 21
g = alloc 0 align 2
aw = alloc 0 align 8
free bg
bg = alloc 7 align 4
ag = alloc 90
ah = alloc 224 align 4
ac = alloc 32 align 2
bc = alloc 29 align 8
a = alloc 64
ae = realloc ae 1
ap = alloc 1
free aw
an = realloc an 53
aw = alloc 0 align 8
free ap
free aw
free an
an = alloc 7 align 16
free bc
bc = alloc 0 align 8
free an
free bc
free ac
free ah
free ag
aj = realloc aj 192
free bg
free aj
aj = alloc 31
bg = alloc 5
ag = alloc 57 align 16
free ay
free ag
ag = alloc 99
ay = alloc 46 align 4
ah = alloc 42
free bg
bg = alloc 17 align 8
ac = alloc 0 align 16
free ah
ah = alloc 10
bc = alloc 209
an = alloc 7 align 16
aw = alloc 68
ap = alloc 2 align 4
free ap
free aw
free an
free bc
free ah
free bg
free ay
free ag
free aj
free z
free t
free ae
free j
free u
free h
free bo
free bn
free at
free k
free i
free y
free c
free bm
free ar
free n
free o
free l
free bj
free q
free bh
free ao
free au
free aq
free am
free ad
free av
free af
free d
free x
free ak
free m
free r
free as
free al
free bb
free bp
free ab
free ai
free bi
free ax
free aa
free p
free bq
free az
free be
free f
free g
free bl
e = realloc e 2
free e
free v
v = alloc 48 align 2
free v
free br
free a
ac = realloc ac 2
a = alloc 0 align 8
free a
free ac
free bd
bd = alloc 49 align 8 zeroed
free bd
free ba
free s
free bk
free b
b = alloc 64 align 4
bf = realloc bf 31
free bf
free b
free w
w = alloc 1 align 8
free w
w = alloc 10 align 16
b = alloc 3
bf = alloc 7
free bf
bf = alloc 7 align 16
bk = alloc 13
free w
free bf
free bk
free b
b = alloc 32
free b
b = alloc 140 align 16
bk = alloc 7
bf = alloc 28
w = alloc 0 align 16
free b
b = alloc 3 align 4
free bf
bf = alloc 56
s = alloc 11 align 16
ba = alloc 20
free ba
ba = alloc 28 align 4
w = realloc w 12
free bf
bf = alloc 0
free b
b = alloc 1
free bk
free s
s = alloc 0 align 4
bk = alloc 4
bd = alloc 28
ac = alloc 181
bf = realloc bf 0
free bf
bf = alloc 13 align 2
a = alloc 118 align 16
br = alloc 56 align 4
v = alloc 175 align 2
e = alloc 40
bl = alloc 8 align 16
g = alloc 24
free bk
bk = alloc 18
f = alloc 0 align 16
be = alloc 1
free v
v = alloc 36
az = alloc 2 align 16
bq = alloc 5 align 8
free a
a = alloc 109
free v
v = alloc 52
p = alloc 139
aa = alloc 10 align 8
ax = alloc 23 align 8
bi = alloc 0
ai = alloc 15
ab = alloc 6
free br
br = alloc 79 align 4
free ac
ac = alloc 46
bp = alloc 71
free v
v = alloc 8 align 16
bb = alloc 214
al = alloc 129
as = alloc 49 align 16
r = alloc 5 align 8
m = alloc 1 align 8
free ba
free m
free r
r = alloc 37 align 2
ax = realloc ax 31
free as
as = alloc 22
m = alloc 16
free ax
ax = alloc 16 align 4
free m
m = alloc 17 align 4
ba = alloc 132
free ax
ax = alloc 0
ak = alloc 54
x = alloc 56 align 8 zeroed
d = alloc 116
af = alloc 7 align 2
av = alloc 36
ad = alloc 29
am = alloc 2 align 16
free ba
free am
am = alloc 1 align 16 zeroed
ba = alloc 12 align 2
aq = alloc 28
au = alloc 21
ao = alloc 32
am = realloc am 1
bh = alloc 1
q = alloc 0 align 8
bj = alloc 32
l = alloc 170 align 4
o = alloc 3 align 8
n = alloc 1 align 8
ar = alloc 0
bm = alloc 0 align 8
free ad
ad = alloc 0 align 4
c = alloc 90 align 8
free bm
bm = alloc 47 align 4
free c
c = alloc 3
free bm
free c
c = alloc 34 align 8
bm = alloc 0
y = alloc 17 align 16
i = alloc 1 align 8
free ad
ad = alloc 226 zeroed
k = alloc 39
at = alloc 61
bn = alloc 16
bo = alloc 24
free i
free bo
bo = alloc 127 align 8
free bn
bn = alloc 70 align 2
i = alloc 40 align 8
h = alloc 1 align 8
free bo
bo = alloc 64 align 16
u = alloc 10
j = alloc 76 align 8
ae = alloc 5
free h
h = alloc 11
t = alloc 6 align 4
z = alloc 179
free z
free t
free h
f = realloc f 120
h = alloc 125
t = alloc 2 align 2
free t
t = alloc 40 align 8
z = alloc 139
aj = alloc 8 align 16
ag = alloc 62 align 4
ay = alloc 4 align 2
free ay
ay = alloc 13 align 4
bg = alloc 0
free ai
free au
free ax
free aq
free ar
free ay
free p
p = alloc 1 align 16
ay = alloc 117 align 4
ar = alloc 20
aq = alloc 14 align 2
ax = alloc 150 align 2
au = alloc 210 align 16
free z
free am
free n
n = alloc 24 align 2
free bm
bm = alloc 160 align 16
am = alloc 145 align 8
z = alloc 14 align 8
ai = alloc 54 align 8
ah = alloc 82 align 8
bc = alloc 6 align 8
an = alloc 7 align 4
aw = alloc 17 align 8
free u
u = alloc 26 align 8
ap = alloc 40
free bm
free bh
free aj
free ar
free h
free ai
free z
free am
free ap
free bc
free ay
free p
free f
free aw
aw = alloc 56 align 16
f = alloc 9 align 8
p = alloc 1
ay = alloc 50 align 8
bc = alloc 24
ap = alloc 175 align 2
free ap
ap = alloc 1 align 16 zeroed
am = alloc 6 align 8
an = realloc an 7
z = alloc 7 align 16
free z
z = alloc 218 align 16
ai = alloc 2
h = alloc 99 align 16
ar = alloc 55 align 16
aj = alloc 23
free aj
aj = alloc 1 align 8
free aj
aj = alloc 24 align 8
bh = alloc 64
bm = alloc 7 align 8
free bm
bm = alloc 95
free bm
free bh
free aj
free ar
free h
h = alloc 120
ar = alloc 1 align 8
free ar
free h
h = alloc 8
free h
free ai
ai = alloc 37 align 8
h = alloc 48 align 8
free h
free ai
free z
free an
free ap
ap = alloc 1
free ap
ap = alloc 0 align 4
free ap
ap = alloc 136 zeroed
an = alloc 82 align 8
free an
an = alloc 12
z = alloc 21
ai = alloc 24 align 4
h = realloc ad 113
ad = alloc 1 align 8
ar = alloc 1
aj = alloc 1 align 16
bh = alloc 67
av = realloc av 17
bm = alloc 64 align 16
free bm
free av
free aj
i = realloc i 80
free i
i = alloc 1
free i
free ad
free h
free z
free an
free ap
br = realloc br 0
ap = alloc 0
an = alloc 4 align 8
z = alloc 6
h = alloc 53 align 4
free h
h = alloc 4 align 8
free h
h = alloc 23 align 4
ad = alloc 20 align 16
i = alloc 107
aj = alloc 102
free aj
free i
i = alloc 27
free i
i = alloc 79 align 16 zeroed
aj = alloc 15
av = alloc 32 align 8
ae = realloc ae 128
bm = alloc 2 align 16
free bm
bm = alloc 208
free bm
free br
free ad
free bi
free bq
bq = alloc 67
free m
m = alloc 222 align 8
free b
free ai
free ae
free ac
free av
av = alloc 72 zeroed
ac = alloc 129 align 8
ae = alloc 61
ai = alloc 66
b = alloc 68 align 4
bi = alloc 1
ad = alloc 60
br = alloc 8 align 8
bm = alloc 7 align 16
free h
free ba
free ao
free bi
bi = alloc 117 align 4
free av
free c
c = alloc 14
az = realloc az 4
free d
free x
free bh
free bd
free ad
bk = realloc bk 9
ad = alloc 16 align 2
free bc
bc = alloc 52
bd = alloc 15 align 2
bh = alloc 18 align 8
free af
af = alloc 13
x = alloc 1 align 16
d = alloc 2 align 16
free a
a = realloc ap 0
free at
l = realloc l 340
at = alloc 3 align 16
free j
j = alloc 0
ap = alloc 20 align 16
av = alloc 48 align 4
free bd
free c
c = alloc 1
bd = alloc 84 align 8
ao = alloc 2 align 16
free ab
free ag
free u
u = alloc 32 align 4
ag = alloc 2 align 16
free ag
ag = alloc 0 align 8
free ap
ap = alloc 24
ab = alloc 8
ba = alloc 20 align 16
h = alloc 0 align 8
free bd
free t
free e
free c
free be
free x
free j
free l
free av
av = alloc 31 align 4
l = alloc 48 align 16
j = alloc 8
x = alloc 57 align 16
be = alloc 5 align 2
free bc
bc = alloc 4 align 2
c = alloc 8 align 8
e = alloc 1
t = alloc 28
bd = alloc 5
free be
free bd
free t
free e
free c
free bc
free x
free j
free l
free av
av = alloc 1
l = alloc 41 align 8
j = alloc 19 align 8
x = alloc 15
bc = alloc 1 align 4
c = alloc 55 align 4
free bk
free c
free bc
free x
x = realloc aa 5
free j
j = alloc 1
aa = alloc 107 align 16
bc = alloc 0
ac = realloc ac 2
o = realloc o 0
free x
x = alloc 9
c = alloc 40 align 16
bk = alloc 4
e = alloc 159 align 8
t = alloc 0
bd = alloc 3 align 2
free o
az = realloc az 2
o = alloc 31
be = alloc 9 align 16
free bd
free be
be = alloc 215 align 2
free o
free be
free az
free e
free bk
free c
c = alloc 114
free x
free c
free aa
ab = realloc ab 7
aa = alloc 12
c = alloc 15 align 16
x = alloc 8
bk = alloc 72 align 8
free j
j = alloc 226 align 2
e = alloc 52 align 8
az = alloc 5
be = alloc 0
free bk
bk = alloc 16
o = alloc 63
bd = alloc 14 align 2
free be
free bd
free o
free bk
free az
free e
free j
j = alloc 119 align 4
free x
free j
j = alloc 57
free c
free j
free aa
aa = alloc 2
j = alloc 1
c = alloc 1 align 16
x = alloc 65 align 4
e = alloc 12 align 16
az = alloc 11 align 4
bk = alloc 5 align 16
o = alloc 6
bd = alloc 44 align 16
be = alloc 6 align 4
free ab
free be
free bd
free o
free bk
free az
free e
e = alloc 96
free x
free e
free c
c = alloc 20 align 8
e = alloc 4
x = alloc 3 align 8
az = alloc 15
bk = alloc 13 align 4
o = alloc 1 align 16
free j
j = alloc 24 align 16
bd = alloc 3
be = alloc 2 align 4
ab = alloc 24 align 2
free o
o = alloc 4 align 8
free ab
free o
free be
free bd
bd = alloc 0 align 8
free j
j = alloc 3
free bd
free j
ad = realloc ad 15
free bk
free ad
free x
x = alloc 2 align 16
free e
free x
x = alloc 24
e = alloc 3 align 16
ad = alloc 48
bk = alloc 3
j = alloc 56 align 8
free c
c = alloc 87 align 8 zeroed
bd = alloc 15 align 16
m = realloc m 63
free j
j = alloc 10
aq = realloc aq 15
free m
free aq
aq = alloc 13
m = alloc 226
be = alloc 8 align 16
o = alloc 10
free c
c = alloc 7 align 8
ab = alloc 9 zeroed
free o
o = alloc 104 align 4
free ab
free o
o = alloc 2
free c
free o
free be
free m
free aq
free bk
bk = alloc 226 align 8
free ad
t = realloc t 2
ad = alloc 5 zeroed
free bk
free ad
free t
t = alloc 0 align 8
ad = alloc 8 align 16
bk = alloc 69 align 4
bc = realloc bc 31
aq = alloc 1 align 16
m = alloc 220
free x
free m
free aq
k = realloc k 19
aq = alloc 24 align 8
n = realloc n 28
free bc
bc = alloc 0 align 8
m = alloc 1
x = alloc 48 align 8
aq = realloc aq 32
w = realloc w 4
be = alloc 32
o = alloc 226 align 8
c = alloc 12
ab = alloc 49
free n
free ab
free c
free o
o = alloc 226 align 8
c = alloc 44 align 16
free be
free c
free o
free w
w = alloc 40
free af
free bl
bl = alloc 80
bh = realloc bh 9
free ap
free az
free av
free u
u = alloc 168 align 8
av = alloc 46 align 2
free ad
ad = alloc 16 align 2
az = alloc 1
ap = alloc 24 align 4
af = alloc 2 align 4
o = alloc 188 align 16
c = alloc 6
be = alloc 175 align 4
ab = alloc 31 align 4
n = alloc 33
free bg
bg = alloc 34 align 2
free ap
free ab
free m
free d
free bj
free e
free n
n = alloc 4
free l
free ad
ad = realloc ae 122
free c
c = alloc 7 align 2
ae = alloc 25 align 4
free al
free bb
bb = alloc 21
al = alloc 162
bo = realloc bo 56
free bk
bk = alloc 40
free aj
aj = alloc 2
l = alloc 33
e = alloc 12 align 2
bj = alloc 226 align 16
free az
az = alloc 197 align 2
free ac
ac = alloc 8
d = alloc 79 align 8
m = alloc 1 align 4
free at
at = alloc 8 zeroed
ab = alloc 17 align 2
ap = alloc 3 zeroed
free bf
ai = realloc ai 226
free bh
bh = alloc 225
bf = alloc 24
free n
free ak
ak = alloc 0 align 4
free w
free at
at = alloc 4 align 4
aa = realloc aa 128
free ax
j = realloc j 3
free t
free ak
ak = alloc 0 align 4
free af
free as
free bp
bp = alloc 65 align 8
free ak
free d
d = alloc 1 align 8
free be
free d
free bb
bb = alloc 48
d = alloc 24 align 2
be = alloc 35
ah = realloc ah 83
free u
u = alloc 127 align 8
free ah
free u
u = alloc 12
ah = alloc 31
free d
d = alloc 17
f = realloc f 10
ak = alloc 10 align 16
as = alloc 51 align 16
af = alloc 156 align 16
t = alloc 3 align 8
ax = alloc 7
w = alloc 2
free ah
ah = alloc 19
n = alloc 0
free w
free n
free ah
free ax
free t
free af
free as
free ak
free f
free u
free bb
free ay
free p
free d
free aw
free al
free ar
free bn
free a
free av
free bm
free y
free x
free b
free au
free aj
free az
free ac
free o
free q
free ai
free aa
free ba
free am
free br
free bi
free bj
free bl
free bp
free ab
free bh
free h
free bq
free e
free ae
free c
free v
free an
free bg
free i
free r
free bf
free be
free l
free ag
free ad
free m
free z
free bc
bc = alloc 1
z = alloc 39
free j
free z
free bc
free at
free ao
ao = alloc 16
free bk
bk = alloc 1 align 16
free ao
free bk
free ap
free bo
free g
free s
bd = realloc bd 30
s = alloc 1 align 8
k = realloc k 32
free aq
free k
k = alloc 2 align 16
free bd
free k
free s
s = alloc 99 align 8
k = alloc 13 align 8
bd = alloc 5 align 16
aq = alloc 32 align 16
g = alloc 2
bo = alloc 214 align 4
ap = alloc 0 align 4
bk = alloc 1
ao = alloc 14
g = realloc g 2
at = alloc 9 align 2
bc = alloc 1
z = alloc 4 zeroed
j = alloc 5 align 8
m = alloc 0
ad = alloc 48 align 4
ag = alloc 47 align 4 zeroed
free s
s = alloc 12
free ag
ag = alloc 64 zeroed
g = realloc g 4
l = alloc 1
be = alloc 3 align 2
bf = alloc 1 align 4
r = alloc 16 align 8
i = alloc 10 align 16
free s
s = alloc 3
free i
i = alloc 48 align 4
bg = alloc 8 align 4
free s
free bg
free i
i = alloc 43 align 2
free r
free bf
free be
free ag
free g
free bk
bk = alloc 2
free at
free ad
free bo
bo = alloc 4 align 2
ad = alloc 0
at = alloc 3 align 4
free ap
ap = alloc 24
g = alloc 127
ag = alloc 1
be = alloc 50
bf = alloc 27
r = alloc 215
bg = alloc 52 zeroed
s = alloc 2 align 2
an = alloc 16 align 4
v = alloc 57 align 8
c = alloc 0
ae = alloc 226 align 8
free bo
bo = alloc 1 align 16
free ae
ae = alloc 48 zeroed
free z
z = alloc 11 align 4
e = alloc 16 align 2
bq = alloc 2 align 16
h = alloc 15
bh = alloc 11 align 2
ab = realloc ag 9
ag = alloc 16 align 8
free l
free aq
free s
s = alloc 0
free ag
ag = alloc 40 align 4
aq = alloc 8
l = alloc 55
bp = alloc 8 align 4
bl = realloc ag 35
free ao
ao = alloc 3 align 16
free bk
bk = alloc 5 align 8
ag = alloc 3
bj = alloc 0
bi = alloc 40 align 4
br = alloc 16 align 4
am = alloc 1 align 2
ba = alloc 53
aa = alloc 20 align 8
free br
br = alloc 9
free c
c = alloc 128
free bh
free aq
ba = realloc ba 26
aq = alloc 168 align 4
bh = alloc 7 zeroed
free at
at = alloc 71
ai = alloc 100 align 8
q = alloc 34 align 8 zeroed
o = alloc 28 align 8
ac = alloc 57
free ba
ba = alloc 1 align 16
az = alloc 1 align 4
aj = alloc 1 align 16
v = realloc v 69
free bg
free i
i = alloc 1 align 16
bg = alloc 32
free z
z = alloc 1 align 4
free q
q = alloc 16 align 4
au = alloc 0 zeroed
b = alloc 4 align 4
x = alloc 0
y = alloc 2
bm = alloc 59 align 4
av = alloc 40
a = alloc 40
bn = alloc 1
ar = alloc 20
al = alloc 25
aw = alloc 9 align 4
d = alloc 3 align 16
free bf
bf = alloc 10
p = alloc 28 align 4
ay = alloc 0 align 16
bb = alloc 20
aw = realloc aw 10
free b
free az
free m
free ac
free bi
free au
au = alloc 8 align 2
free z
free aq
free s
free ao
free bj
free bn
free q
free ae
ae = alloc 64 align 8
q = alloc 2 align 16
bn = alloc 7 align 8
d = realloc d 0
bj = alloc 2
ao = alloc 16 align 16 zeroed
s = alloc 86 align 8
aq = alloc 4 align 8
z = alloc 1 align 16 zeroed
bi = alloc 3 align 4
ac = alloc 10 align 8
m = alloc 120 align 16
az = alloc 30 align 8
free ac
ac = alloc 3 align 16
bj = realloc bj 3
b = alloc 1 align 16
u = alloc 63 align 2
f = alloc 48 zeroed
ak = alloc 3
free ad
ad = alloc 0
as = alloc 0 align 8
af = alloc 12 align 2 zeroed
free aj
free bc
bc = alloc 0 align 4
av = realloc av 32
free c
free a
free b
free ai
ai = alloc 1 align 2
b = alloc 164
ac = realloc ac 0
a = alloc 5 align 8
free aq
free bk
free bc
av = realloc av 16
free y
y = alloc 208 align 4
free ak
ak = alloc 25
bc = alloc 64
bk = alloc 32
aq = alloc 64 align 4
c = alloc 1 align 2
aj = alloc 2 align 8
free bh
free a
a = alloc 24
bh = alloc 52 align 16
free bd
free aw
aw = alloc 7 align 8
bd = alloc 24
t = alloc 211 align 2
free bi
av = realloc av 17
bi = alloc 226 align 8
ax = alloc 64 align 16
free m
m = alloc 40
ah = alloc 1 align 8
n = alloc 42 align 8 zeroed
free au
au = alloc 28 align 16
w = alloc 1 align 16
free g
free bi
bi = alloc 5
g = alloc 11 align 4
bm = realloc bm 51
free y
free as
free af
free bl
free bp
free s
free j
free ag
free au
free bj
bj = alloc 29
au = alloc 91 align 8
ag = alloc 1 zeroed
j = alloc 10 align 2
free ar
ar = alloc 86
s = alloc 48
free g
g = alloc 3
bp = alloc 54
bl = alloc 1
free l
l = alloc 20
af = alloc 13
free s
s = alloc 6 align 8
as = alloc 1 align 8
free as
as = alloc 37 align 8
y = alloc 56 align 2
r = realloc r 107
free ai
free h
h = alloc 212
free ay
free h
free s
free l
free bp
free g
free ar
free ag
ag = alloc 1 align 4
ar = alloc 19 align 16 zeroed
free au
au = alloc 150 align 8
g = realloc v 73
v = alloc 120
bp = alloc 1
l = alloc 40 align 16
s = alloc 16 align 16
h = alloc 3 align 16
ay = alloc 2
ai = alloc 8 align 8
free ar
bg = realloc bg 136
ar = alloc 3 align 4
free ai
free ar
free bg
free h
free s
free l
free bp
bp = alloc 1
bi = realloc bi 1
l = alloc 2
s = alloc 32
h = alloc 1 align 8
free v
free h
free s
free l
free bi
ag = realloc ag 21
free g
g = alloc 0
bi = alloc 1
c = realloc c 0
l = alloc 9 align 2
free ag
ag = alloc 12 align 8
s = alloc 0
free l
l = alloc 109
h = alloc 19
v = alloc 1 align 2 zeroed
bg = alloc 2 align 8
ar = alloc 46
ai = alloc 55
free s
free ai
free ar
free bg
free v
free h
free l
free ag
free c
c = alloc 56
free g
g = alloc 24
ag = alloc 0 align 8
free c
c = alloc 11 align 4
l = alloc 42 align 4
h = alloc 202 align 16
bn = realloc bn 7
v = alloc 8
ak = realloc ak 28
bg = alloc 1
ar = alloc 2 align 8
free ag
free ar
ar = alloc 1 align 8
free bg
bg = alloc 1 align 16
av = realloc av 16
ag = alloc 4 align 2
ai = alloc 1
free ar
ar = alloc 122 align 4
s = alloc 7
free o
free b
free az
free a
free g
free p
free bn
free am
j = realloc j 2
am = realloc q 56
free bg
bg = alloc 23 align 2
q = alloc 16 align 4
bn = alloc 36 align 2
p = alloc 3
g = alloc 23
ba = realloc ba 0
a = alloc 26 align 2
az = alloc 112 align 4
b = alloc 114
o = alloc 37 align 8 zeroed
free aq
free br
free av
free bd
free b
free o
free aw
free a
free z
free ba
free k
free bg
bg = alloc 1 align 16
free t
t = alloc 35
k = alloc 46 align 4
ba = alloc 2 align 8
z = alloc 1 align 16
a = alloc 40 align 8
aw = alloc 1 align 16
o = alloc 226 align 16
b = alloc 0 align 8
bd = alloc 13 zeroed
av = alloc 7
br = alloc 32
free az
az = alloc 4
aq = alloc 76 align 16
free ak
ak = alloc 29
o = realloc o 2
free ai
free o
free az
free av
free bd
bd = alloc 49 align 4
free b
free bd
free ak
free aw
free a
a = alloc 32 align 16
aw = alloc 2 align 4
ak = alloc 27
bd = alloc 41
b = alloc 173 align 16
av = alloc 0
az = alloc 4
u = realloc u 126
o = alloc 0
ai = alloc 6
free z
z = alloc 1 align 4
free ai
free z
free o
free u
free av
free b
free bd
free ak
free aw
free a
free ba
free k
free t
t = alloc 5
free ax
ax = alloc 58 align 2
k = alloc 7 align 16
ba = alloc 188 align 8
a = alloc 49 align 8
aw = alloc 109 align 16
free t
af = realloc af 57
free aw
aw = alloc 5
t = alloc 224 align 16
ak = alloc 56
bd = alloc 1 align 8
b = alloc 42 align 8
free af
free bd
free ak
free t
free aw
free ba
free k
free ax
free ag
free bg
bg = alloc 15
ag = alloc 37 align 4
free a
free bj
free m
free ag
free ao
free aq
free l
free bb
bb = alloc 105 align 8
l = alloc 1
aq = alloc 17 align 16
ao = alloc 0 align 16
free bn
am = realloc am 72
bn = alloc 3 zeroed
ag = alloc 112 align 4
y = realloc y 56
ay = realloc ay 1
m = alloc 2
bj = alloc 58 align 4
a = alloc 39
ax = alloc 48 align 8
k = alloc 128 align 16
ba = alloc 64
aw = alloc 74 align 2
t = alloc 23
ak = alloc 6
bd = alloc 7 align 16
free ar
free m
m = alloc 9 align 8
ar = alloc 4 align 2
free bh
bh = alloc 124
af = alloc 1 align 8
free bh
bh = alloc 56 align 16
free r
free bj
free aq
aq = alloc 1 align 8
free ag
ag = alloc 150 zeroed
bj = alloc 32 align 4
r = alloc 33 align 2
av = alloc 3
free ay
free ap
ap = alloc 12 align 4
ay = alloc 5 align 8
u = alloc 1 align 4
o = alloc 3
z = alloc 2 align 16
ai = alloc 51 align 8
free t
t = alloc 121
free g
free ak
free ag
free u
u = alloc 10 zeroed
free ad
free m
free d
free k
bi = realloc bi 2
free a
free u
u = alloc 14 align 16
a = alloc 0
