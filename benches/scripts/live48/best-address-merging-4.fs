freespace script 1
heap 16384 fit=best order=address
a = alloc 36
b = alloc 157
free a
a = alloc 157
c = alloc 1 align 16
d = alloc 128 align 8
e = alloc 6 align 8
free d
free c
c = alloc 77 align 8
free e
e = alloc 2
d = alloc 77 align 2
f = alloc 10 align 8
g = alloc 16 align 8
h = alloc 4 align 4
i = alloc 2 align 16
j = alloc 157
k = alloc 2 align 16
l = alloc 1
m = alloc 16 align 8
free b
b = alloc 16 align 8
n = alloc 24 align 8
o = alloc 112
p = alloc 36
q = alloc 8 align 16
r = alloc 4 align 2
f = realloc f 14
k = realloc k 179
s = alloc 226 align 2
g = realloc g 0
t = alloc 32
e = realloc e 56
u = alloc 1 align 2
free q
q = alloc 6 align 2
v = alloc 0 align 8
w = alloc 29 align 8
x = alloc 172 align 8
free m
free x
free w
free v
d = realloc d 37
v = alloc 16 align 8
w = alloc 179 align 4
free q
free w
free v
v = realloc e 48
e = alloc 157 align 2
w = alloc 3
free d
d = alloc 20 align 4
p = realloc p 36
q = alloc 15 align 4
x = alloc 5 align 8
m = alloc 226
y = alloc 10 align 2
z = alloc 5 align 8
aa = alloc 27 align 8
ab = alloc 2 align 8
ac = alloc 1 align 16
ad = alloc 4 align 4
free w
s = realloc s 10
w = alloc 24 align 8
ae = alloc 1 align 16
af = alloc 2 align 16
ag = alloc 1 align 16
ah = alloc 12 align 16
ai = alloc 20
aj = alloc 112 align 16
ak = alloc 24 align 16
free l
free m
free r
free z
free j
j = alloc 0
z = alloc 4 align 8
r = alloc 8
m = alloc 25 align 4
l = alloc 16 align 16
free aa
k = realloc k 89
aa = realloc m 25
x = realloc x 6
free ag
ag = alloc 12 align 2
free ab
ab = alloc 32 align 8
m = alloc 7 align 8
al = alloc 4 align 8
am = alloc 16 align 16
y = realloc y 5
an = alloc 139 align 2
free j
free y
free al
free m
free ab
free r
free z
z = alloc 16
r = alloc 165 align 2
ab = alloc 20 align 16
m = alloc 4
al = alloc 36
y = alloc 16 align 2
j = alloc 9
free j
j = alloc 2 align 8
ao = alloc 20
ap = alloc 8 align 2
free ap
ap = alloc 50 align 2
u = realloc u 0
o = realloc o 9
aq = alloc 1 align 16
i = realloc i 18
ar = realloc e 165
e = alloc 16
as = realloc w 12
w = alloc 4 align 16
at = alloc 1 align 4
g = realloc g 1
free g
g = alloc 16 align 4
au = alloc 1
free au
au = alloc 9 align 4
av = alloc 24
aw = alloc 13
ax = alloc 2 align 16
ay = alloc 89 align 8
az = alloc 20 align 16
ba = alloc 78
free ba
free az
az = alloc 72
free az
az = alloc 10 align 8
ba = alloc 24 align 16
bb = alloc 1
free bb
bb = alloc 5
u = realloc u 0
bc = alloc 8 align 16
bd = alloc 13 align 4
free bd
free bc
bc = alloc 9 align 8
free bc
bc = alloc 28 align 16
bd = alloc 24 align 4
free f
free q
free ag
free j
free aa
aa = alloc 4 align 4
j = alloc 49 align 4
ag = alloc 127
q = alloc 24 align 8
at = realloc at 1
f = alloc 12
be = alloc 60
bf = alloc 60 align 4
bg = alloc 28 align 8
bh = alloc 13 align 8
bi = alloc 36 align 2
bj = alloc 149
bk = alloc 127 align 4
bl = alloc 10 align 16
ag = realloc ag 15
ay = realloc ay 57
free z
free ax
ax = alloc 114
z = alloc 7
free bb
ab = realloc ab 10
bb = alloc 60
bm = alloc 17
bn = alloc 120 align 4
bo = alloc 4 align 8
bg = realloc bg 56
bp = alloc 4 align 8
bq = alloc 60 align 16
br = alloc 7 align 16
free l
free bq
bq = alloc 185
l = realloc bi 36
s = realloc s 18
free bp
free v
free bq
free t
ar = realloc ar 165
t = alloc 51 align 4
m = realloc m 2
free p
free aa
free ac
free bb
free e
e = alloc 1 align 8
free bf
free s
s = alloc 129
bf = alloc 15 align 16
bb = alloc 66 align 4
ac = alloc 149 align 2
free ac
free bb
free bf
free s
free bh
free bo
free e
free be
free f
free at
free bl
free j
free ar
free ag
free bk
free aw
aw = alloc 114 align 16
free aw
free av
free au
free g
free w
free as
free bm
bm = alloc 5 align 16
as = alloc 22 align 16
free as
free bc
free bm
free am
free m
free bg
free y
free u
free al
free ad
z = realloc z 14
ad = alloc 32 align 8
al = alloc 7
free bd
bd = alloc 7
u = alloc 5
free t
free bn
r = realloc r 3
bn = alloc 6 align 8
l = realloc l 40
free o
free br
br = alloc 1
o = alloc 20 align 8
t = alloc 24 align 16
free ad
ad = alloc 19
y = alloc 2 align 8
bn = realloc bn 0
bg = alloc 4
free ae
ae = alloc 226
m = alloc 64 align 2
free c
free bj
bj = alloc 1 align 8
free t
t = alloc 0 align 8
c = alloc 5 align 8
ab = realloc ab 10
am = alloc 43 align 4
bm = alloc 5
bc = alloc 98 align 4
as = alloc 10 align 8
w = alloc 2 align 4
g = alloc 24 align 8
ay = realloc ay 114
au = alloc 1 align 4
free au
free ay
free w
free as
free bc
q = realloc q 25
an = realloc an 69
bc = alloc 12 align 16
free bc
bc = alloc 4
free bc
ai = realloc ai 24
af = realloc af 2
free af
af = alloc 12
bc = alloc 43
as = alloc 17 align 2
w = alloc 139
ay = alloc 15
au = alloc 3
free au
au = alloc 114
u = realloc u 2
free u
free ay
free w
w = alloc 25 align 8
ay = alloc 20 align 4
u = alloc 48 align 16
av = alloc 10 align 8
aw = alloc 20 align 4
bk = alloc 6
ag = alloc 4 align 8
ar = alloc 48
j = alloc 6
free j
i = realloc i 18
j = alloc 1
bl = alloc 40
at = alloc 11
f = alloc 4 align 8
be = realloc bj 1
bj = alloc 1 align 2
e = alloc 43 align 2
bo = alloc 5
free bo
bo = alloc 5
bh = alloc 3 align 8
s = alloc 37
bf = alloc 137
bb = alloc 16 align 4
ac = alloc 11 align 16
aa = alloc 63
bl = realloc bl 1
p = alloc 24
bq = alloc 19 align 4
v = alloc 19
w = realloc w 24
free f
free w
w = alloc 7
f = alloc 169 align 2
bp = alloc 11
free bq
bq = alloc 9 align 16
bi = alloc 105 align 8
free bp
ar = realloc ar 2
free bi
free ar
ar = alloc 10 align 2
bi = alloc 1 align 4
free f
free bi
free ar
free w
free p
free bl
free bb
free bf
free s
free bh
free bo
free e
free bj
free be
be = alloc 15
free be
free at
aa = realloc aa 70
free aa
aa = alloc 120 align 8
free a
free ac
free aj
aj = alloc 18
ac = alloc 3 align 2
free as
as = alloc 20
l = realloc l 40
a = alloc 226
at = alloc 10 align 16
be = alloc 128
bj = alloc 1
free be
be = alloc 8
free aa
aa = alloc 4 align 2
e = alloc 94 align 8
free br
br = alloc 13
bo = alloc 0 align 2
bh = alloc 2 align 4
s = alloc 4
bf = alloc 14 align 2
bb = alloc 36 align 8
free bj
free as
at = realloc at 14
as = alloc 141 align 4
free bk
bk = alloc 7 align 2
free aw
aw = alloc 6 align 16
bj = alloc 3
bb = realloc bb 16
bl = alloc 65 align 16
p = alloc 127
w = alloc 34 align 8
free w
free p
free bl
bl = alloc 12 align 16
p = alloc 2 align 8
free p
p = alloc 7
w = alloc 64
ar = alloc 10 align 8
free ar
ar = alloc 4
g = realloc g 20
bi = alloc 7 align 8
free bi
bi = alloc 22 align 2
f = alloc 26 align 8
free f
f = alloc 164 align 16
bp = alloc 84 align 8
free bp
free f
f = alloc 15 align 4
free f
p = realloc p 14
b = realloc b 14
free b
free g
free w
w = alloc 9
free w
free bi
free bl
ab = realloc ab 10
free ab
free aw
ae = realloc ae 113
free ae
ae = alloc 57 align 2
aw = alloc 1
ab = alloc 0 align 2
free j
free ab
free aw
aw = alloc 145 align 2
free ae
ae = alloc 29 align 8
ab = alloc 50
j = alloc 15
bl = alloc 19 align 8
bi = alloc 1
free aw
aw = alloc 17 align 16
w = alloc 2
g = alloc 18 align 8
b = alloc 1 align 8
f = alloc 15 align 4
free bi
free f
f = alloc 106 align 8
bc = realloc bc 48
bi = alloc 11 align 16
free b
b = alloc 3
bp = alloc 29 align 4
free bi
free bp
bp = alloc 13 align 2
free b
b = alloc 226 align 16
bi = alloc 132 align 16
free bp
free bi
free b
free g
free p
free ac
free ab
free ao
free i
i = alloc 3
ao = alloc 3 align 4
ab = alloc 33
aw = realloc aw 1
free ar
free bf
bf = alloc 0
ar = alloc 9 align 16
d = realloc d 10
ac = alloc 32
p = alloc 8
t = realloc t 44
g = alloc 2
free aj
free g
free l
free x
free aq
free at
free ba
free bm
free p
free v
free bf
free am
free ac
free ap
ap = alloc 26
ac = alloc 7
am = alloc 3 align 8
bf = alloc 4
v = alloc 16
p = alloc 10 align 8
bm = alloc 3 align 4
ba = alloc 112 align 16
at = alloc 1 align 16
aq = alloc 1
x = alloc 1 align 8
free am
am = alloc 21 align 16
free ai
ai = alloc 50 align 16
l = alloc 12
free o
o = alloc 5 align 8
g = alloc 12 align 16
aj = alloc 2
free z
z = alloc 33 align 16
b = alloc 201 align 8
free av
free ag
ag = alloc 5 align 8
av = alloc 1 align 8
bi = alloc 1
bj = realloc bj 16
free ab
free bc
free av
free ag
free g
free o
free ai
free aq
free at
at = alloc 225 align 8
aq = alloc 143
free bh
free aj
free bm
free n
free af
free aa
free bi
bi = alloc 114 align 8
aa = alloc 2 align 8
al = realloc al 8
af = alloc 1 align 8
free aa
aa = alloc 82 align 16
n = alloc 6 align 4
bm = alloc 1 align 16
free v
v = alloc 29 align 8
aj = alloc 1
bh = alloc 10 align 2
bg = realloc bg 0
free l
l = alloc 107 align 16
free ae
ae = alloc 1
free bd
bd = alloc 13
aj = realloc aj 57
ai = alloc 197
o = alloc 23
g = alloc 64
ag = realloc aj 49
aj = alloc 24
av = alloc 64 align 2
bc = alloc 32 align 8
ab = alloc 177 align 4
free u
u = alloc 6 align 16
free x
at = realloc at 241
x = alloc 32
bp = alloc 1 align 8
free d
free n
free bf
free bm
free m
free e
free y
y = alloc 14 align 4
ag = realloc ag 53
free bp
bp = realloc bh 6
free k
free x
free w
w = alloc 15 align 4
x = alloc 4 align 2
k = alloc 50
bh = alloc 1 align 8
free bo
bo = alloc 1 align 8
free a
an = realloc an 138
free ab
ab = alloc 0
a = alloc 2
e = alloc 2 align 8
m = alloc 20 align 4
bm = alloc 33 align 16
bf = alloc 18 align 16
n = alloc 241 align 2
free an
an = alloc 211 align 8
d = alloc 1
free bf
free t
t = alloc 113 align 2
free br
free m
am = realloc am 63
m = realloc b 100
free n
free af
free p
free z
free o
o = alloc 69
free at
free y
q = realloc q 41
free g
free ad
free ak
free v
t = realloc t 1
v = realloc x 24
free u
free ab
ab = alloc 1 align 8
u = alloc 5
free s
s = alloc 1 align 8
x = alloc 1 align 16
ak = alloc 7 align 4
free an
an = alloc 3
free an
free x
free s
free ab
free ac
free ap
free u
free ak
free a
a = alloc 15
ak = alloc 5 align 2
u = alloc 12 align 2
ap = alloc 226 align 16
free ap
ap = alloc 15 align 8
free ap
ap = alloc 12
ac = alloc 3
ab = alloc 1
s = alloc 45 align 2
x = alloc 59 align 4
an = alloc 31 align 8
ad = alloc 29 align 8
g = alloc 32
y = alloc 4 align 16
at = alloc 128
z = alloc 10 align 8
p = alloc 4 align 2
be = realloc be 3
free be
be = alloc 11
af = alloc 0 align 8
ah = realloc ah 28
n = alloc 48 align 2
free n
n = alloc 120 align 8
b = alloc 3 align 16
br = alloc 36
bf = alloc 0
free aq
free bq
free bf
free y
free k
free ad
free j
free o
free bh
u = realloc u 16
bh = alloc 40
o = alloc 136 align 8
j = alloc 5 align 4
x = realloc x 1
ad = alloc 14 align 4
k = alloc 3 align 16
y = alloc 28 align 2
bf = alloc 47 align 4
bq = alloc 1
aq = alloc 8 align 8
free ap
ap = alloc 33 align 8
free am
am = alloc 10 align 2
a = realloc a 14
free bn
free h
f = realloc f 53
free av
free ax
ax = alloc 15
free ae
ae = alloc 4
o = realloc o 140
av = alloc 22
free s
ap = realloc ap 37
free al
free w
w = alloc 14
free ao
free k
k = alloc 1 align 8
free br
free x
free ae
free bh
ar = realloc ar 220
bh = alloc 102 align 16
free ba
free bh
free ar
free be
be = alloc 33
ar = alloc 32
bh = alloc 20 align 16
ba = alloc 16 align 16
ae = alloc 217
x = realloc bi 57
bi = alloc 10 align 8
br = alloc 1 align 16
ao = alloc 29 align 4
al = alloc 1
s = alloc 8
n = realloc n 3
h = alloc 3 align 16
an = realloc an 15
bn = alloc 27 align 2
free h
free bn
free an
free n
free al
free ao
free br
free bi
free x
x = alloc 166
bi = alloc 37
br = alloc 48 align 16
ab = realloc ab 5
ao = alloc 106
free ao
free ab
free bi
free x
x = alloc 24
bi = alloc 0 align 4
ab = alloc 35 align 2
ao = alloc 1
free ao
free ab
aw = realloc aw 1
ab = alloc 1 align 16
ao = alloc 2
free ao
ao = alloc 62
al = alloc 48
n = alloc 18
br = realloc br 49
an = alloc 31
bn = alloc 122
h = alloc 4 align 4
free h
h = alloc 36 align 16
free h
free bn
free an
free br
free al
free ao
free ab
free aw
free x
free bh
bh = alloc 15 align 8
free bg
free bl
free bf
free be
free b
free ba
free p
free bj
bj = alloc 103 align 4
p = alloc 21 align 16
ba = alloc 28 align 2
b = alloc 32
be = alloc 1
bf = alloc 5
ah = realloc ah 56
bl = alloc 1
bg = alloc 11
x = alloc 12 align 4
ag = realloc ag 2
aw = alloc 4 align 8
t = realloc t 0
ab = alloc 1 align 16
ao = alloc 15 align 2
free ae
ae = alloc 2 align 8
al = alloc 45
br = alloc 169 align 8
free au
au = alloc 124
an = alloc 5 align 4
bn = alloc 15 align 8
ak = realloc ak 21
h = alloc 63 align 4
free ao
ao = alloc 2 align 2
free am
am = alloc 5
free n
free bd
w = realloc w 13
bc = realloc bc 32
free ag
y = realloc y 31
ag = realloc av 18
free a
free ad
ad = alloc 33
bo = realloc bo 1
free bn
bn = alloc 3 align 8
free bj
aj = realloc aj 36
free h
free m
free bp
free p
p = alloc 1
bp = alloc 70 align 4
m = alloc 0
h = alloc 68 align 16
bj = alloc 1
free p
p = alloc 3
free ba
free c
free aw
free au
free m
free az
free bg
free bh
am = realloc am 5
free bc
bc = alloc 6
bh = alloc 19 align 4
bg = alloc 17 align 2
free bo
bo = alloc 36
az = alloc 2
u = realloc u 4
m = alloc 10 align 4
free z
bn = realloc bn 7
z = alloc 12
au = alloc 31 align 8
aw = alloc 68
c = alloc 1
free ac
ac = alloc 70
ba = alloc 33 align 8
a = alloc 15
av = alloc 8
bd = alloc 32
n = alloc 31 align 2
free bg
free y
free k
k = alloc 3 align 16
p = realloc p 11
y = alloc 32
free bj
free i
i = alloc 17 align 8
bj = alloc 37
bg = alloc 24 align 2
i = realloc i 4
free bn
free bj
free bg
free a
free ba
free ac
free aw
free au
free z
free i
i = alloc 14 align 16
free i
i = alloc 32 align 4
z = alloc 15
au = alloc 2
aw = alloc 12 align 16
z = realloc z 26
ac = alloc 55 align 4
free ac
ac = alloc 36 align 8
an = realloc an 2
ba = alloc 1 align 4
free ba
ba = alloc 132 align 2
a = alloc 20 align 8
bg = alloc 24
bj = alloc 3 align 8
bk = realloc bk 6
bn = realloc y 5
y = alloc 2 align 8
free y
free bn
bn = alloc 6 align 8
free bn
bn = alloc 20
free bn
free bg
free a
free ba
free an
bq = realloc bq 7
free bq
free au
av = realloc av 8
free av
av = alloc 24 align 16
au = alloc 52 align 16
bq = alloc 128 align 4
n = realloc n 35
an = alloc 20
ba = alloc 8 align 8
a = alloc 10
free a
a = alloc 3
bg = alloc 32
o = realloc o 136
bn = alloc 167 align 2
bc = realloc bc 0
free bc
bc = alloc 24
free bc
an = realloc an 19
bc = alloc 1 align 8
y = alloc 56 align 16
free y
free bc
bc = alloc 4 align 8
free bc
free an
free a
free ba
free o
r = realloc r 2
free r
v = realloc v 20
free v
as = realloc as 5
free as
as = alloc 148 align 4
v = alloc 3 align 2
r = alloc 8
o = alloc 68
ba = alloc 9 align 8
a = alloc 24
an = alloc 63 align 4
bc = alloc 68 align 16
br = realloc br 84
y = alloc 1 align 4
free y
free br
ab = realloc ab 47
br = alloc 1
free br
aq = realloc aq 16
aq = realloc aq 30
free aq
ab = realloc ab 31
free be
free ab
free ba
free o
free r
free v
free as
as = alloc 20 align 4
v = alloc 15 align 8
r = alloc 4 align 2
o = alloc 10 align 16
bl = realloc bl 1
free i
i = alloc 1 align 4
ba = alloc 71 align 2
ab = alloc 56 align 4
be = alloc 8
aq = alloc 32 align 8
br = alloc 1
y = alloc 186
free bl
free y
free br
be = realloc be 4
br = alloc 30
free aq
free br
free be
be = alloc 8
bc = realloc bc 2
free ab
free bc
free ba
free i
i = alloc 1
free r
p = realloc p 23
free i
free p
p = alloc 6
i = alloc 2 align 8
free as
as = alloc 12 align 8
r = alloc 8 align 16
bi = realloc bi 0
free i
i = alloc 39 align 4
ba = alloc 175 align 8
bc = alloc 3 align 8
ab = alloc 56 align 16
br = alloc 5 align 16
aq = alloc 1
y = alloc 37 align 8
free bi
bi = alloc 1
bl = alloc 108 align 8
free y
free bl
bl = alloc 22 align 16
free bi
aj = realloc aj 72
free bl
free aj
free br
free ab
free bc
free ba
at = realloc at 136
free i
i = alloc 106 align 8
ba = alloc 1 align 8
bc = alloc 7
free at
at = alloc 28 align 16
at = realloc at 25
free bc
bc = alloc 5 align 16
free ag
free bp
free ak
free ad
free e
free az
free be
free c
free m
free af
free ao
free bg
free k
free i
free ay
ac = realloc ac 174
ay = alloc 174 align 16
i = alloc 5
k = alloc 40
j = realloc j 1
bg = alloc 1 align 8
ao = alloc 24 align 4
free q
h = realloc h 1
q = alloc 2 align 16
af = alloc 164
free aa
aa = alloc 1 align 16
free bq
free h
free bk
free am
free bb
free bg
free v
free i
free a
free bo
free ai
free ar
free ba
free b
b = alloc 1 align 2
ba = alloc 30 align 8
aq = realloc aq 2
ar = alloc 11
free u
u = alloc 24
ai = alloc 37 align 2
bo = alloc 32
a = alloc 136 align 8
i = alloc 1 align 8
v = alloc 2 align 8
bg = alloc 32
bb = alloc 52 align 8
b = realloc b 5
d = realloc d 226
free av
d = realloc d 226
free g
g = alloc 1
free au
au = alloc 3 align 16
av = alloc 11
n = realloc n 34
free av
av = realloc al 2
al = alloc 59 align 16
free bd
bd = alloc 107 align 16
free av
av = alloc 2
am = realloc bj 3
bj = alloc 7 align 4
free bn
free l
l = alloc 174 align 8
bn = alloc 5
aq = realloc aq 1
bk = alloc 11 align 8
h = alloc 4 align 4
bq = alloc 105 align 4
m = alloc 132 align 8
ah = realloc ah 14
c = alloc 52 align 4
be = alloc 3 align 4
az = alloc 8
free n
n = alloc 1
e = alloc 24 align 8
ad = realloc g 5
bf = realloc bf 5
free h
free ay
al = realloc al 60
an = realloc an 47
ay = alloc 106
h = alloc 24
g = alloc 1
ak = realloc am 12
am = alloc 3 align 8
bp = alloc 7
ag = alloc 80
free bn
bn = alloc 0
free am
bk = realloc bk 0
free i
i = alloc 10 align 2
am = alloc 21
free bc
bc = alloc 12 align 8
free b
b = alloc 15
free l
ay = realloc ay 68
free w
w = alloc 1 align 16
l = alloc 36
ab = alloc 2 align 8
br = alloc 12
bq = realloc bq 97
aj = alloc 14 align 4
bl = alloc 99
free bg
bg = alloc 30 align 8
bi = alloc 16 align 4
y = alloc 4 align 2
free z
free at
free ai
free bp
free bi
free bq
free ab
free l
free w
free bn
p = realloc p 42
bn = alloc 27 align 8
free ak
free bn
bn = alloc 28
b = realloc b 226
free p
p = alloc 10
free b
b = alloc 1 align 16
ak = alloc 47 align 2
free p
p = alloc 1
w = alloc 26
free ak
ak = alloc 15
free w
free ak
ak = realloc br 0
br = alloc 88 align 4
w = alloc 3 align 8
l = alloc 12
ab = alloc 46 align 8
free p
bc = realloc bc 8
free ab
free bc
bc = alloc 32 align 4
free w
w = alloc 50 align 2
ab = alloc 2 align 4
h = realloc h 24
an = realloc an 51
p = alloc 60
bq = alloc 21
free bc
free ak
free y
free q
free ao
free l
free f
free ab
free p
free a
a = alloc 3 align 2
p = alloc 4
ab = alloc 51 align 8
x = realloc x 120
f = alloc 53
l = alloc 20 align 16
am = realloc am 21
ao = alloc 3
q = alloc 30
y = alloc 6
ak = alloc 16 align 16
bc = alloc 1 align 16
free x
af = realloc af 328
x = alloc 72 align 2
free u
v = realloc v 4
u = alloc 24 align 8
free n
free aa
free ac
ac = alloc 32
aa = alloc 15 align 2
free ac
ac = alloc 106
n = alloc 28 align 4
s = realloc s 16
bi = alloc 11
free n
n = alloc 10 align 8
bp = alloc 13
ai = alloc 79 align 4
ax = realloc ax 7
bd = realloc bd 12
at = alloc 2 align 8
z = alloc 20 align 16
free av
free c
j = realloc j 0
free k
free as
as = alloc 1 align 8
free ab
free bn
free r
free az
as = realloc as 9
az = realloc ao 4
v = realloc v 4
free al
free bp
bp = alloc 6 align 4
al = alloc 124 align 2
ao = alloc 14
r = alloc 11 align 16
ap = realloc ap 18
bn = alloc 24 align 8
free ax
free bg
bg = alloc 14
ax = alloc 12 align 16
ab = alloc 75 align 8
k = alloc 8
c = alloc 16
av = alloc 78 align 8
free bf
free n
free aa
free ab
free ax
free bg
free ao
q = realloc q 33
ad = realloc ad 0
free ad
free bp
bp = alloc 4 align 4
ad = alloc 5 align 8
ao = realloc k 4
free ai
free bk
free af
free bd
free as
free m
free bm
free d
free al
free j
free bq
bq = alloc 8 align 16
j = alloc 53 align 4
t = realloc t 0
al = alloc 4
free ao
z = realloc z 12
ah = realloc ah 128
ao = alloc 54 align 8
d = alloc 59 align 16
l = realloc l 4
bm = alloc 9
m = alloc 3 align 8
as = alloc 9 align 2
bd = alloc 98
af = alloc 3 align 4
free bm
bm = alloc 74 align 8
bk = alloc 1 align 8
ai = alloc 120 align 8
k = alloc 20 align 8
free c
c = alloc 153
l = realloc l 226
free j
j = alloc 5 align 8
free u
u = alloc 2 align 8
free bq
bq = alloc 1 align 2
ai = realloc ai 240
ap = realloc ap 18
bg = alloc 8
ax = alloc 8 align 4
free au
free g
g = alloc 125 align 8
r = realloc r 0
au = alloc 3
ab = alloc 16
free bq
bq = alloc 16 align 4
aa = alloc 0 align 8
n = alloc 3
bf = alloc 226
free y
free am
free aq
free bk
free i
i = alloc 25 align 16
free h
t = realloc t 92
free e
free bi
free ac
free bf
free o
free i
free c
c = alloc 6 align 16
i = alloc 3
bo = realloc bo 24
free ax
ax = alloc 3 align 4
free i
i = alloc 1
free ak
ak = alloc 8
free aa
aa = alloc 3
free u
u = alloc 12 align 8
o = alloc 16
bf = alloc 1
ac = alloc 1
bi = alloc 220 align 8
e = alloc 8 align 16
h = alloc 11
free at
free al
free aj
free bi
free ac
free bf
ag = realloc ag 72
bf = alloc 56
l = realloc l 210
free o
o = alloc 32 align 2
free l
l = alloc 136 align 2
ac = alloc 24
bi = alloc 3 align 8
aj = alloc 7 align 16
free o
ac = realloc ac 24
o = alloc 132 align 8
al = alloc 0
at = alloc 213
free aj
aj = alloc 31 align 2
bk = alloc 28 align 8
free at
free bk
bk = alloc 183 align 8
bj = realloc bj 7
free aj
free bj
bj = alloc 2
free bj
free o
free ac
free bi
bi = alloc 64
free bi
bi = alloc 9 align 8
free bi
bi = alloc 39 align 16
ac = alloc 0
o = alloc 0
free o
o = alloc 204 align 2
bj = alloc 8
aj = alloc 1
at = alloc 95
aq = alloc 210 align 8
am = alloc 65 align 8
be = realloc be 3
free be
be = alloc 53 align 4
y = alloc 30 align 8
free y
y = alloc 71 align 4
free y
free be
be = alloc 10
free be
free c
free at
free bp
free bi
free k
free av
free s
free q
am = realloc am 3
q = alloc 76 align 4
s = alloc 99
av = alloc 9
free r
free br
bh = realloc bh 21
o = realloc o 200
br = alloc 0 align 4
r = alloc 26 align 8
k = alloc 1 align 16
free m
m = alloc 4 align 2
free ai
ai = alloc 14 align 8
bi = alloc 94 align 16
bp = alloc 8 align 4
at = alloc 51 align 4
c = alloc 68
n = realloc n 0
be = realloc bl 91
bl = alloc 226 align 4
y = alloc 16 align 2
free al
al = alloc 8 align 4
free am
free az
free ay
ay = alloc 36
free bd
free aj
free x
x = alloc 226 align 4
free ax
au = realloc au 0
free g
free ar
free bc
bc = alloc 5
br = realloc br 0
free n
n = alloc 108
ar = alloc 194 align 4
free af
e = realloc e 7
free b
free bp
bp = alloc 1
free br
br = alloc 221
r = realloc r 18
b = alloc 58 align 2
af = alloc 49 align 16
g = alloc 136
ax = alloc 21
br = realloc br 213
aj = alloc 2
bd = alloc 1
free v
free ag
ag = alloc 24
ad = realloc ad 2
free ax
ax = alloc 15 align 8
v = alloc 91 align 16
free g
free ax
free br
free v
free af
free b
free r
r = alloc 27 align 2
b = alloc 14 align 2
af = alloc 17 align 8
v = alloc 32 align 4
br = realloc i 0
i = alloc 24 align 4
ax = alloc 200
ap = realloc ap 34
free ap
free i
i = alloc 8
ap = alloc 111
free ap
q = realloc q 76
ap = alloc 47
g = alloc 59 align 16
az = alloc 32 align 4
am = alloc 61 align 8
free am
free az
free g
g = realloc ba 30
free g
free q
free br
free af
free b
free r
free bc
free bm
free u
free bg
free av
free ay
free bh
free j
free ag
bl = realloc bl 74
free bq
bq = alloc 24 align 4
ag = alloc 63 align 8
free at
at = alloc 59 align 8
y = realloc y 0
j = alloc 17 align 4
free j
ad = realloc ad 2
j = alloc 5
bh = alloc 36 align 8
ay = alloc 1 align 16
free ay
free ap
ap = alloc 56 align 8
free o
ag = realloc ag 63
o = alloc 1 align 16
free ae
ae = alloc 5 align 4
ay = alloc 30 align 8
av = alloc 28
bg = alloc 4 align 2
bl = realloc bl 148
u = alloc 16
bm = alloc 36
bc = alloc 136 align 8
r = alloc 129 align 2
free bh
bh = alloc 8 align 16
b = alloc 173
af = alloc 8 align 16
br = alloc 83
free d
d = alloc 72 align 2
ax = realloc ax 7
q = alloc 225 align 16
g = alloc 63 align 2
ba = alloc 64 align 2
az = alloc 7
am = alloc 3 align 8
free ak
free ah
r = realloc r 64
ah = alloc 12 align 8
free a
p = realloc p 2
free d
free ad
ad = realloc aa 9
af = realloc af 1
free bo
free ba
free j
ai = realloc ai 28
bc = realloc bc 136
j = alloc 27
av = realloc av 28
ba = alloc 2 align 16
free bh
free q
free ba
free az
az = alloc 32 align 2
ba = alloc 54
q = alloc 50 align 16
ax = realloc ax 1
bh = alloc 2 align 16
bo = alloc 15 align 16
aa = alloc 3
free ar
ar = alloc 129 align 2
d = alloc 10 align 4
a = alloc 120
ab = realloc ab 32
ak = alloc 9 align 4
free bg
bg = alloc 226 align 8
free au
au = alloc 2
free am
free g
free an
free h
free r
r = alloc 2 align 8
free q
q = alloc 2 align 16
free ap
bq = realloc bq 27
ap = alloc 3 align 8
free v
v = alloc 58 align 8
h = alloc 68 align 8
free q
free be
free k
free bm
free ai
free ax
free a
free h
h = alloc 2 align 8
free aq
aq = alloc 4 align 2
free bg
free bj
free c
free bh
bh = alloc 14
c = alloc 57 align 8
b = realloc b 346
bj = alloc 226 align 16
bg = alloc 6 align 8
a = alloc 1 align 8
bb = realloc bb 104
ax = alloc 88 align 4
free ab
ab = alloc 2
ai = alloc 48
bm = alloc 50
k = realloc aq 20
aq = alloc 125
be = alloc 82
free i
i = alloc 108
q = alloc 1 align 4
free a
r = realloc r 4
free af
af = alloc 15 align 8
a = alloc 1 align 2
an = alloc 7
free at
free an
free a
bp = realloc bp 32
a = alloc 226
ap = realloc ap 14
free af
af = alloc 1 align 8
free ap
bf = realloc bf 112
ap = alloc 3
k = realloc k 63
free af
af = alloc 10
free k
k = alloc 3
an = alloc 4
free af
af = alloc 64 align 16
free an
an = alloc 3 align 16
at = alloc 13 align 8
g = alloc 28 align 2
free af
af = alloc 8
am = alloc 4
free g
free am
free af
free at
ar = realloc ar 258
free an
free ar
free bf
free ap
free ai
ai = alloc 148 align 4
ap = alloc 1 align 8
free ab
ab = alloc 1 align 8
bf = alloc 3
free ap
ap = alloc 5
ar = alloc 7
an = alloc 46 align 2
at = alloc 52
free bf
free at
at = alloc 36 align 16
free an
an = alloc 2 align 2
bf = realloc n 104
n = alloc 2
af = alloc 64 align 2
am = alloc 70
g = alloc 11
free at
free g
free am
free af
free n
free bf
free ar
free ap
free ab
free ai
ba = realloc ba 0
ai = alloc 33
ab = alloc 32 align 8
free bb
bb = alloc 3 align 8
bi = realloc bi 94
ap = realloc bk 17
free ab
ab = alloc 14 align 2
bk = alloc 101
ar = alloc 58 align 16
bf = alloc 31
free ap
free b
free ac
free t
free bb
free u
free w
free be
free ai
free bj
free bi
free bn
free bd
free aw
free bq
free s
s = alloc 0
free bl
bl = alloc 72
bq = alloc 19 align 2
free q
as = realloc as 0
q = alloc 0
aw = alloc 226 align 4
bd = alloc 6
bn = alloc 3 align 4
bi = alloc 7 align 4
free bo
bo = alloc 72
free ah
ah = alloc 1 align 16
bj = alloc 3 align 2
ai = alloc 14
be = alloc 45 align 16
w = alloc 136
u = alloc 0 align 8
bb = alloc 7 align 4
free bb
free u
free w
free be
free ai
free bj
free ah
ah = alloc 160 align 16
bj = alloc 1 align 8
ai = alloc 1 align 8
free ai
ai = alloc 2
free ai
ai = realloc aj 6
d = realloc d 132
aj = alloc 1
be = alloc 71 align 2
w = alloc 185 align 16
u = alloc 5
bb = alloc 1 align 4
t = alloc 0
ac = alloc 20 align 8
free ac
as = realloc as 68
free as
as = alloc 24
free br
free f
free aj
free ao
free az
free av
free ah
free ae
bl = realloc bl 68
ae = alloc 16
ah = alloc 9
free ab
ab = alloc 1 align 16
av = alloc 3 align 16
ba = realloc ba 0
az = alloc 32
ao = alloc 226 align 16
free ai
ai = alloc 152 align 16
free aw
aw = alloc 4
aj = alloc 0
f = alloc 3
ao = realloc ao 12
br = alloc 1
ac = alloc 28
b = realloc bi 7
bi = alloc 14 align 4
bm = realloc bm 63
ap = alloc 0
v = realloc v 66
n = alloc 3 align 4
af = alloc 184 align 2
am = alloc 226 align 4
g = alloc 8 align 4
k = realloc k 6
ab = realloc ab 17
az = realloc az 24
ap = realloc ap 8
free h
h = alloc 17
at = alloc 4 align 4
free bi
av = realloc av 1
bi = alloc 2 align 8
free bc
free bb
free bf
free bl
free bm
free bh
free l
free m
free bk
bk = alloc 58 align 16
free am
free bk
free ao
free aj
free aw
free ab
free ba
free k
free ae
ae = alloc 7 align 16
free af
af = alloc 8
k = alloc 95 align 4
bj = realloc bj 31
ba = alloc 33
ab = alloc 2
aw = alloc 34
aj = alloc 7
ao = alloc 25
bk = alloc 40 align 16
am = alloc 28
m = alloc 22 align 16
l = alloc 7
bh = alloc 14
free ae
free bh
bh = alloc 12
ae = alloc 35 align 8
bm = alloc 57
bl = alloc 56 align 8
bf = alloc 31
free l
l = alloc 6
bb = alloc 2
bc = alloc 32 align 16
free bf
free bc
bc = alloc 14 align 2
free bb
free bc
bc = alloc 24 align 4
free bc
free bl
free bm
free ae
ae = alloc 4
au = realloc au 4
bm = alloc 181 align 8
free bm
free au
au = alloc 1
free au
v = realloc v 112
az = realloc az 2
au = alloc 12
free au
e = realloc e 7
free e
e = alloc 98
free e
free m
free am
az = realloc az 0
v = realloc v 26
am = alloc 1 align 2
m = alloc 3 align 8
e = alloc 24 align 4
au = alloc 11 align 2
ba = realloc ba 2
bm = alloc 4 align 8
bl = alloc 3 align 4
free bl
free bm
free ba
free e
free m
free am
free v
free ao
free aj
aj = realloc l 2
free aj
aj = alloc 20 align 8
l = alloc 13 align 4
s = realloc s 0
ao = alloc 36
v = alloc 12
am = alloc 16 align 2
m = alloc 33 align 8
e = alloc 34 align 16
ba = alloc 2
bp = realloc bp 13
bm = alloc 5 align 16
bl = alloc 2 align 4
bc = alloc 5 align 16
free bc
bc = alloc 15 align 16
bb = alloc 114 align 16
free bb
bb = alloc 226 align 16
bf = alloc 132
free bf
free bb
free bc
free bl
free bm
free bp
free e
free m
free am
am = alloc 0
m = alloc 7 align 4
e = alloc 3 align 4
bp = alloc 8
bm = alloc 128
bl = alloc 128 align 8
bc = alloc 63 align 16
free bc
bc = alloc 6
bb = alloc 28
bf = alloc 4 align 4
free bf
bf = alloc 92 align 8
free bf
free bb
bb = realloc bn 1
free bb
free bl
bl = realloc ba 10
free bl
bl = alloc 203 align 2
free bl
ae = realloc ae 8
free ae
ao = realloc ao 43
free ao
ao = alloc 46 align 8
ae = alloc 6
bp = realloc bp 4
free bp
be = realloc be 71
bp = alloc 24 align 2
free bp
free be
be = alloc 0
free be
free m
free am
am = alloc 13
m = alloc 114 align 16
be = alloc 7 align 8
bp = alloc 1 align 4
at = realloc at 3
bl = alloc 2
j = realloc j 6
ba = alloc 6
bb = alloc 0 align 2
free bb
bb = alloc 132 align 8
free bb
free ba
ba = alloc 1 align 2
bb = alloc 24
bn = alloc 8 align 16
free bn
bn = alloc 32
free bn
free bb
bb = alloc 8
free bb
bb = alloc 36
free bb
bb = alloc 4
free bb
bb = alloc 1 align 8
bn = alloc 0 align 4
bf = realloc j 1
j = alloc 2
free j
free bf
free bb
ak = realloc ak 1
free aw
free ak
free bn
free at
free be
free m
free am
free v
v = alloc 226 align 4
free e
free v
free s
free aj
free ab
w = realloc w 184
free au
au = alloc 12 align 4
ab = alloc 10 align 8
i = realloc i 104
aj = alloc 14
s = alloc 114 align 2
v = realloc u 1
bm = realloc bm 24
u = alloc 6 align 8
e = alloc 24 align 4
bo = realloc bo 72
free w
w = alloc 72
am = alloc 15
free p
free bg
free z
free o
free ao
free i
free am
free ad
free bk
free q
free ap
ap = alloc 1 align 2
q = alloc 189
bk = alloc 31 align 2
ad = alloc 1 align 2
am = alloc 226
i = alloc 3
free bo
free au
free ba
free bi
free r
free ae
free ar
free bp
free ap
ap = alloc 9 align 8
free br
free h
h = alloc 6 align 16
free d
d = alloc 2
br = alloc 4 align 2
free k
k = alloc 4 align 8
free ax
i = realloc i 2
ax = alloc 6
bp = alloc 10
ar = alloc 8
ae = alloc 3
y = realloc y 118
free g
g = alloc 41 align 4
r = alloc 17 align 4
bi = alloc 184 align 8
free aq
aq = alloc 7 align 2
ba = alloc 35 align 16
au = alloc 7
bo = alloc 1 align 4
free n
n = alloc 16 align 16
bp = realloc bp 14
free r
r = alloc 2
free v
f = realloc f 90
v = alloc 1
ao = alloc 2
o = alloc 36 align 16
z = alloc 14 align 8
bg = realloc c 114
c = alloc 32 align 8
i = realloc i 126
free bc
bc = alloc 7
free r
r = alloc 126
s = realloc s 1
free f
f = alloc 86
as = realloc as 12
p = alloc 29 align 8
free ah
ah = alloc 32 align 8
m = alloc 32
be = alloc 27 align 2
at = alloc 21 align 16
bn = alloc 20 align 4
ak = alloc 8 align 8
aw = alloc 17 align 8
bb = alloc 1
free ah
free at
at = alloc 4 align 8
ah = alloc 56
free n
n = alloc 1 align 4
bf = alloc 1 align 8
j = alloc 80 align 8
free b
free at
free p
free af
u = realloc u 6
free bp
free s
free aq
bl = realloc bl 0
free x
free e
e = alloc 10
x = alloc 24 align 8
free aa
free as
as = alloc 24
aa = alloc 32 align 4
aq = alloc 1
s = alloc 42 align 8
ab = realloc ab 11
free bo
free ag
ag = alloc 80 align 4
r = realloc r 134
bo = alloc 63
bi = realloc bi 368
bp = alloc 119 align 2
af = alloc 8 align 4
bm = realloc bm 12
p = alloc 221 align 8
at = alloc 160 align 16
b = alloc 103 align 4
free aw
t = realloc t 12
free aq
aq = alloc 22 align 8
free bi
free az
az = alloc 62 align 8
bi = alloc 0
aw = realloc ae 1
free v
free ax
free a
free bo
free bg
free w
free t
free bl
free i
free h
free r
r = alloc 224 align 4
h = alloc 3 align 16
i = alloc 31 align 2
bl = alloc 3
t = alloc 2
w = alloc 2
free al
al = alloc 4
bg = alloc 1
free g
g = alloc 4 align 8
au = realloc au 3
free k
free bn
bn = alloc 6 align 2
free r
r = alloc 28 align 2
free au
free c
c = alloc 20
au = alloc 6 align 16
k = alloc 27 align 16
free s
s = alloc 75
free s
free au
free c
free bl
bl = alloc 172 align 16
aj = realloc aj 19
c = alloc 9
free c
c = alloc 32 align 2
free c
p = realloc p 442
free p
p = alloc 127 align 16
c = alloc 8 align 16
au = alloc 20
s = alloc 0 align 4
bo = alloc 32
free bo
bo = alloc 129
free bo
free s
s = alloc 2 align 16
bo = alloc 31 align 2
a = alloc 1
ax = alloc 6 align 16
bm = realloc bm 6
v = alloc 2
ae = alloc 29
free ae
ae = alloc 64
free ag
free ba
free bo
free g
free m
free j
o = realloc o 32
free o
free c
free p
free i
free h
h = alloc 2 align 4
i = alloc 99 align 16
p = alloc 23 align 8
free p
p = realloc ah 57
ap = realloc ap 13
ah = alloc 3 align 4
free d
free ah
free ap
free h
free bn
bn = alloc 2 align 4
h = alloc 12
free au
free h
free ao
free aw
free al
free v
v = alloc 0 align 16
af = realloc af 8
al = alloc 4 align 4
aw = alloc 128 align 16
ao = alloc 4
h = alloc 23 align 4
au = alloc 3 align 16
free bn
free au
free h
h = alloc 20 align 8
au = alloc 2 align 2
free ao
z = realloc z 7
ao = alloc 1 align 4
bn = alloc 10
free au
free bn
bn = alloc 121
au = alloc 15 align 16
ap = alloc 1 align 4
ah = alloc 0 align 8
d = alloc 1 align 4
free ar
free at
free w
free ak
free ao
free ax
free e
e = alloc 46
ax = alloc 11
ao = alloc 34 align 16
ak = alloc 25
w = alloc 19 align 4
free t
free av
av = alloc 23 align 16
free al
al = alloc 205 align 2
t = alloc 153
free i
i = alloc 1 align 2
at = alloc 3 align 4
free at
free av
free an
an = alloc 191
av = alloc 226 align 4
at = alloc 2 align 16
free bm
bm = alloc 5
ar = alloc 5
u = realloc u 22
c = alloc 12
af = realloc af 149
o = alloc 4
j = alloc 74 align 8
m = alloc 10 align 2
free c
c = alloc 191 align 8
g = alloc 24 align 4
bo = alloc 0
free ay
ay = alloc 20
ba = alloc 62
ag = alloc 5
free r
free bp
free aq
free bf
free a
free bj
free am
free b
free bg
bg = alloc 19 align 16
b = alloc 2
am = alloc 1
bj = alloc 28
a = alloc 25 align 16
bf = alloc 133 align 8
aq = alloc 226 align 16
bp = alloc 64 align 8
r = alloc 24 align 4
free bp
bp = alloc 31
free w
free an
an = alloc 5
free t
free s
free i
free ap
ap = alloc 33 align 8
free aa
free p
p = alloc 16
free bo
bo = alloc 17 align 8
free ax
free ag
free bd
free ah
ah = alloc 29 align 2
bd = alloc 92 align 16
free bo
bo = alloc 15 align 16
be = realloc be 4
an = realloc an 5
free as
free ba
ba = alloc 121
as = alloc 118 align 2
r = realloc r 24
free ar
ar = alloc 64 align 8
ag = alloc 173 align 2
ax = alloc 24 align 8
aa = alloc 8 align 8
free ay
ay = alloc 2 align 16
i = realloc n 6
n = alloc 6 align 8
s = alloc 112 align 8
t = alloc 3 align 4
w = alloc 132 align 16
free y
free ag
free au
free bb
free ax
free n
ap = realloc ap 33
free j
j = alloc 5
free ba
free bm
free c
c = alloc 11
bm = alloc 19 align 2
ba = alloc 128 align 8
n = alloc 14
br = realloc br 2
ax = alloc 1
free ak
bd = realloc bd 2
free bi
free as
free bq
bq = realloc al 206
al = alloc 63 align 8
free t
t = alloc 1
as = alloc 11 align 2
bi = alloc 32 align 4
ak = alloc 3
free t
t = alloc 198 align 16
free af
