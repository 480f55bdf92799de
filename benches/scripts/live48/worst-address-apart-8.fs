freespace script 1
heap 16384 fit=worst order=address coalescing=off granule=8
a = alloc 41 align 2
b = alloc 1
c = alloc 1 align 8
d = alloc 13 align 2
e = alloc 3
f = alloc 5 align 4
g = alloc 54 align 16
h = alloc 1 align 2
i = alloc 2 align 16
j = alloc 49
k = alloc 115 align 4
l = alloc 1
m = alloc 181
n = alloc 4
o = alloc 0 align 8
p = alloc 1 align 8
q = alloc 17 align 16
r = alloc 1 align 16
free o
free n
free c
free h
h = alloc 49
c = alloc 49 align 8
n = alloc 0 align 2
o = alloc 61
s = alloc 30 align 4
free a
free s
free o
free n
free c
c = alloc 5
n = alloc 0 align 16
o = alloc 1 align 4
s = alloc 16 align 8
a = realloc f 56
f = alloc 2 align 8
t = alloc 4 align 16
u = alloc 0
v = alloc 13
w = alloc 0 align 8
x = alloc 49 align 2
y = alloc 62
z = alloc 4
aa = alloc 13 align 16
ab = alloc 1 align 16
ac = alloc 59 align 8
ad = alloc 0
ae = alloc 82 align 4
af = alloc 96 align 4
ag = alloc 0 align 8
ah = alloc 147
ai = alloc 0 align 4
aj = alloc 0
ak = alloc 178 align 8
al = alloc 125 align 4
am = alloc 9 align 2
an = alloc 8 align 16
ao = alloc 54 align 8
ap = alloc 215 align 16
ae = realloc ae 82
aq = alloc 5
ar = alloc 56 align 4
as = alloc 57
at = alloc 184
m = realloc m 0
au = alloc 96
av = alloc 0 align 16
ac = realloc ac 0
aw = alloc 21 align 4
ax = alloc 1 align 4
ay = alloc 0
az = alloc 14 align 8
ba = alloc 24
o = realloc o 0
bb = alloc 0
bc = alloc 208
bd = alloc 3 align 8
be = alloc 139
bf = alloc 7
aw = realloc aw 5
free as
free g
free ab
free bf
free ao
free av
free p
free af
free ax
free be
free s
s = alloc 0
be = alloc 5 align 16
ax = alloc 4 align 4
af = alloc 160
p = alloc 114 align 8
av = alloc 5 align 4
ao = alloc 8
bc = realloc bc 234
bf = alloc 0 align 16
az = realloc az 7
ab = alloc 1 align 4
g = alloc 0
as = realloc aj 0
aj = alloc 40 align 2
bg = alloc 37
bh = alloc 1 align 8
bi = alloc 125 align 16
bj = alloc 7
bk = alloc 16 align 16
bl = alloc 1
bm = alloc 0
bn = alloc 18
bo = alloc 84 align 16
bp = alloc 0 align 2
bq = alloc 0
br = alloc 0 align 16
free ag
g = realloc g 0
ag = alloc 7 align 16
r = realloc r 5
free p
p = alloc 7 align 8
free af
af = alloc 7 align 4
bb = realloc bb 178
y = realloc y 0
free al
br = realloc br 0
al = alloc 1 align 4
bp = realloc bp 0
o = realloc o 0
free bg
bg = alloc 1 align 4
n = realloc n 0
free at
at = alloc 96 align 2
free q
q = alloc 2 align 8
free d
d = alloc 19
free i
i = alloc 13
bp = realloc bp 4
free br
br = alloc 24 align 4
free ag
a = realloc a 117
ag = alloc 121
free a
a = alloc 2 align 8
ac = realloc ac 2
free bp
x = realloc x 45
bp = alloc 139 align 16
free bl
bl = alloc 5
free ax
az = realloc az 7
ax = alloc 0 align 16
free au
r = realloc r 0
au = alloc 8
free t
t = alloc 24 align 4
free at
ak = realloc ak 170
i = realloc i 84
at = alloc 9
free g
g = alloc 22 align 2
free ax
ax = alloc 2
ad = realloc ad 0
free e
e = alloc 45 align 4
free bd
ag = realloc ag 122
bd = alloc 14 align 4
free br
br = alloc 0
free k
k = alloc 0
free bm
bm = alloc 14
free s
av = realloc av 8
s = alloc 11 align 4
free ap
ap = alloc 12 align 16
free br
br = alloc 0 align 8
free az
az = alloc 35
free ad
ad = alloc 1 align 4
free t
t = alloc 68 align 8
free bl
an = realloc an 16
bl = alloc 0 align 16
free ba
ba = alloc 14 align 8
an = realloc an 4
free bg
af = realloc af 3
bg = alloc 132 align 4
free al
al = alloc 45 align 2
free ag
ao = realloc ao 0
ag = alloc 0 align 8
free af
ak = realloc ak 191
af = alloc 82
free bo
ah = realloc ah 155
bo = alloc 5 align 8
free l
l = alloc 13 align 4
free aj
ap = realloc ap 24
bg = realloc bg 140
aj = alloc 0 align 4
free ao
ao = alloc 100 align 8
free bq
as = realloc as 0
bq = alloc 69 align 4
free q
q = alloc 0
free ad
ad = alloc 5
l = realloc l 13
free br
ak = realloc ak 199
br = alloc 8 align 8
free y
y = alloc 226
n = realloc n 7
free bc
bc = alloc 0
ag = realloc ag 8
free v
v = alloc 0
free l
l = alloc 86
free bk
bk = alloc 1 align 4
free f
f = alloc 57
free ai
ai = alloc 7
free b
b = alloc 0
af = realloc af 74
free au
au = alloc 8 align 8
free s
s = alloc 0 align 2
free y
y = alloc 27 align 16
bk = realloc bk 5
free i
ak = realloc ak 398
m = realloc m 0
as = realloc as 4
i = alloc 93 align 8
free ap
az = realloc az 1
free az
free i
free b
b = alloc 22 align 16
i = alloc 3 align 8
az = alloc 125 align 16
ap = alloc 5 align 8
w = realloc w 16
bi = realloc bi 62
q = realloc q 0
free q
q = alloc 1
ai = realloc ai 3
free ai
ai = alloc 8 align 4
free ai
ai = alloc 0 align 8
free ai
ai = alloc 157
free ai
ai = alloc 28
free ai
ai = alloc 1 align 16
free ai
ai = alloc 1
free ai
b = realloc b 4
ai = alloc 1 align 16
free ai
m = realloc m 0
ai = alloc 27
free ai
ai = alloc 0
free ai
ai = alloc 0
free ai
ai = alloc 4 align 16
free ai
ai = alloc 4 align 8
free ai
ai = alloc 6 align 16
free ai
c = realloc c 10
ai = alloc 16 align 16
free ai
ar = realloc ar 57
bf = realloc bf 0
ai = alloc 64 align 2
free ai
ai = alloc 4 align 4
free ai
ai = alloc 1 align 2
free ai
ai = alloc 8 align 2
free ai
ai = alloc 32 align 8
s = realloc s 4
free s
f = realloc f 53
s = alloc 2 align 4
free s
s = alloc 74
free s
s = alloc 6 align 16
free s
am = realloc am 17
s = alloc 60 align 8
bn = realloc bn 26
free bn
bn = alloc 68 align 8
free bn
bn = realloc ab 4
ab = alloc 4 align 2
ao = realloc ao 96
free ao
ao = alloc 8
free ao
ab = realloc ab 4
az = realloc az 52
ao = alloc 16
free ao
ao = alloc 1 align 16
free ao
ao = alloc 53 align 8
free ao
ao = alloc 1 align 4
free ao
ao = alloc 0 align 4
free ao
bj = realloc bj 3
ao = alloc 4
free ao
ao = alloc 4
bm = realloc bm 4
free bm
bm = alloc 0 align 16
free bm
bm = alloc 55
free bm
bm = alloc 23 align 4
free bm
bc = realloc bc 0
bm = alloc 8
free bm
bm = alloc 0 align 16
free bm
bm = realloc ag 4
ab = realloc ab 8
ag = alloc 20
free ag
ag = alloc 0 align 16
free ag
az = realloc az 26
ba = realloc ba 15
ag = alloc 30 align 16
ac = realloc ac 0
free ac
ac = alloc 12
n = realloc n 11
free n
n = alloc 5 align 16
free n
free at
free ag
free ab
free bj
free ax
free bb
free p
free au
free an
free ad
free b
free ai
free o
free be
free ar
free al
al = alloc 4
ar = alloc 6 align 2
be = alloc 4 align 4
o = alloc 194 align 4
ai = alloc 29 align 8
b = alloc 16 align 2
ad = alloc 21
av = realloc av 16
bg = realloc bg 280
an = alloc 1 align 2
au = alloc 25
p = realloc ba 31
ba = alloc 0
bb = alloc 8 align 4
ax = alloc 0
bj = alloc 12
ax = realloc ax 0
ab = alloc 0 align 4
ag = alloc 53
v = realloc v 0
at = alloc 0 align 8
ab = realloc ab 0
n = alloc 226
free r
r = alloc 5 align 8
free e
e = alloc 1
free j
j = alloc 0
free af
af = alloc 5
free o
bj = realloc bj 6
o = alloc 0 align 8
free m
m = alloc 7 align 16
free bm
bm = alloc 8
free m
m = alloc 4 align 16
free j
j = realloc bk 8
bk = alloc 82 align 8
free a
a = alloc 8
free av
av = alloc 8 align 8
free bf
bf = alloc 80 align 8
free d
p = realloc p 35
d = alloc 0 align 8
al = realloc al 12
free ba
ba = alloc 8
bq = realloc bq 69
q = realloc q 2
free am
am = alloc 5 align 8
at = realloc at 0
free h
h = alloc 42 align 8
free s
s = alloc 2
free br
z = realloc z 12
br = alloc 3 align 4
free h
h = alloc 82
an = realloc an 0
free x
x = alloc 149 align 2
bp = realloc bp 69
free aa
aa = alloc 6 align 2
free aq
o = realloc o 0
ah = realloc ah 163
aq = alloc 114 align 4
free bi
bi = alloc 14 align 8
free aa
ad = realloc ad 12
free ba
free ar
free aq
free z
free ai
free o
free b
free e
free s
free c
free r
free bj
free at
free be
be = alloc 75 align 16
at = alloc 11
a = realloc a 10
bj = alloc 86 align 8
r = alloc 83 align 2
c = alloc 40
s = alloc 16 align 16
bl = realloc bl 1
e = alloc 0 align 8
b = alloc 185
o = alloc 4
bm = realloc bm 8
ai = alloc 0 align 16
an = realloc an 2
z = alloc 3
aq = alloc 0 align 8
ar = alloc 149 align 8
bm = realloc bm 8
ba = alloc 2
aa = alloc 0 align 2
free o
o = alloc 12 align 16
free ab
l = realloc l 0
ab = alloc 0 align 2
free as
as = alloc 66 align 4
ar = realloc ar 298
free y
y = alloc 1
free x
x = alloc 3
free t
t = alloc 5 align 8
free ay
ay = alloc 112 align 2
free v
ai = realloc ai 0
ax = realloc ax 0
t = realloc t 2
ab = realloc ab 4
v = alloc 150 align 8
free j
j = alloc 226 align 2
free bm
ay = realloc ay 128
bm = alloc 0 align 4
free au
au = alloc 2
x = realloc x 11
e = realloc e 16
bb = realloc bb 9
free ag
ag = alloc 0
free ao
ao = alloc 1 align 8
free ap
ap = alloc 0
free i
i = alloc 9 align 4
ag = realloc ag 2
free l
bj = realloc bj 86
bj = realloc bj 102
bh = realloc bh 0
ac = realloc ac 2
l = alloc 8
free ao
ao = alloc 20 align 16
free m
m = realloc j 234
j = alloc 3 align 8
free ah
ah = alloc 1
ah = realloc ah 9
free s
s = alloc 12
free s
s = alloc 125
af = realloc af 9
free ah
free ak
free x
free ap
free ar
free as
free l
free r
free t
free am
free av
av = alloc 226 align 2
am = alloc 5 align 8
t = alloc 35
r = alloc 12 align 16
l = alloc 226 align 8
as = alloc 8
ar = alloc 143
c = realloc c 48
ap = alloc 8 align 8
x = alloc 1
ak = alloc 1 align 4
ah = alloc 31 align 4
bi = realloc bi 28
free ba
ba = alloc 3 align 4
free a
a = alloc 2 align 2
h = realloc h 90
ao = realloc ao 8
free ae
ae = alloc 8 align 16
free ah
ah = alloc 9 align 8
l = realloc l 210
free bq
bq = alloc 0
bn = realloc bn 8
free ai
ai = alloc 80
free y
y = alloc 226 align 8
free bg
bg = alloc 1 align 4
free z
z = alloc 4 align 16
ab = realloc ab 0
free at
bo = realloc bo 1
f = realloc f 0
ay = realloc ay 129
at = alloc 143 align 4
e = realloc e 32
free bk
bk = alloc 1
free aw
aw = realloc ag 0
m = realloc m 230
ag = alloc 1
free i
i = alloc 86 align 8
ao = realloc ao 4
free bh
al = realloc al 24
ab = realloc ab 0
bh = alloc 16 align 16
free w
w = realloc ag 2
free w
free x
free ap
free c
free as
free ah
ah = alloc 17 align 16
as = realloc t 35
t = alloc 16 align 8
c = alloc 1 align 2
ap = alloc 8
x = alloc 129 align 16
w = alloc 1 align 8
ag = alloc 1
free ag
ag = alloc 33 align 8
am = realloc am 5
free am
am = alloc 8 align 2
free am
am = alloc 8
free am
am = alloc 8 align 8
n = realloc n 234
w = realloc w 0
free w
w = alloc 20 align 16
free w
w = alloc 0
free w
w = alloc 0 align 16
free w
w = alloc 0
free w
be = realloc be 66
k = realloc k 0
w = alloc 48 align 4
r = realloc r 6
free r
r = realloc br 1
br = alloc 0 align 2
aa = realloc aa 0
al = realloc al 1
free al
al = realloc s 117
s = alloc 5 align 2
free s
s = alloc 32 align 16
e = realloc e 16
free e
e = alloc 44
free e
e = alloc 2 align 2
free e
f = realloc f 0
free aa
free bc
free h
free n
free af
free bm
free ba
free bj
free s
free bl
free aj
free bq
free ag
free b
free o
free as
free v
v = alloc 0 align 8
as = alloc 1 align 16
o = alloc 0
b = alloc 22 align 4
ao = realloc ao 5
ag = alloc 0 align 4
bq = alloc 51
ai = realloc ai 79
aj = alloc 99
bl = alloc 18
m = realloc m 222
free r
free m
free aj
free ai
free ag
free ao
free o
o = alloc 129
ay = realloc ay 130
ao = alloc 1 align 8
ag = alloc 0 align 16
ai = alloc 4
aj = alloc 1 align 16
m = alloc 0 align 4
r = alloc 5
s = alloc 7
t = realloc t 32
z = realloc z 2
bj = alloc 18 align 2
free b
free ab
free f
free m
m = alloc 17 align 4
free aq
free ak
free bh
free br
free r
free y
free bo
free s
s = alloc 5 align 16
bo = alloc 0 align 4
y = alloc 36 align 16
r = alloc 129
br = alloc 117 align 16
an = realloc an 0
bh = alloc 0 align 8
ak = alloc 129 align 8
aq = alloc 1
f = alloc 0 align 8
ab = alloc 12
b = alloc 0 align 16
c = realloc c 17
bi = realloc bi 25
ba = alloc 10 align 2
bm = alloc 31
af = alloc 32 align 16
n = alloc 1 align 16
h = alloc 1
bc = alloc 114
aa = alloc 0 align 8
e = alloc 97
ai = realloc ai 8
free u
u = alloc 57 align 4
free w
w = alloc 1 align 8
free z
z = realloc as 7
as = realloc bf 4
bf = alloc 1 align 8
bb = realloc bb 9
bf = realloc bf 2
free k
k = alloc 8 align 8
free aw
aw = alloc 0
ah = realloc ah 0
free aw
aw = alloc 1 align 16
free aa
aa = alloc 17 align 4
at = realloc at 143
aj = realloc aj 0
free bb
bb = alloc 12
free n
n = alloc 14 align 2
free av
av = alloc 0
bj = realloc bj 18
free ax
ax = alloc 96 align 4
free x
x = alloc 29
free bc
free as
free x
free h
free bb
free af
free bm
free ba
free bi
free ab
free f
free aq
free ak
free bh
free an
free r
r = alloc 7
an = alloc 66 align 16
bh = alloc 0 align 4
ak = alloc 4
aq = alloc 117
f = alloc 22
ab = alloc 6 align 4
bi = alloc 8
bl = realloc bl 4
ba = alloc 1 align 8
bm = alloc 3 align 4
af = alloc 6 align 8
bb = alloc 8 align 16
h = alloc 8
x = alloc 8 align 8
as = alloc 0
an = realloc an 62
au = realloc au 2
bc = alloc 1 align 4
free bc
bc = alloc 8 align 16
free bc
free aa
free w
free y
free bn
free i
free ag
free ah
free m
free an
free ap
free bp
free e
free p
p = alloc 2
k = realloc k 16
e = alloc 0 align 8
free v
free bg
free a
free k
free bf
free ac
free b
b = alloc 7
ac = alloc 0
bf = alloc 16
k = alloc 0 align 16
free am
free bd
free ad
free ae
free av
free r
free bl
free p
free u
free l
free x
free h
free d
free ab
ak = realloc ak 0
ab = alloc 16
d = alloc 1
h = alloc 16 align 8
x = alloc 9 align 2
l = alloc 103 align 4
u = alloc 1
p = alloc 2
bl = alloc 1 align 8
r = alloc 1
free ac
free q
q = alloc 1
bo = realloc bo 1
ac = alloc 0 align 8
q = realloc q 9
av = alloc 1 align 2
ae = alloc 22 align 4
ad = alloc 56 align 4
bd = alloc 36
am = alloc 0 align 8
a = alloc 0 align 4
bg = alloc 32
e = realloc e 8
v = alloc 1
bp = alloc 82 align 2
ap = alloc 26
an = alloc 2
m = alloc 1 align 8
ah = alloc 26 align 2
ag = alloc 16 align 2
ao = realloc ao 2
i = alloc 13 align 8
bn = alloc 2 align 4
y = alloc 77 align 4
w = alloc 12 align 2
aa = alloc 2 align 8
bc = alloc 0 align 2
free bd
bd = alloc 16
free ac
free d
free bq
free be
free ab
free ao
ao = alloc 4 align 4
ab = alloc 0 align 16
aw = realloc aw 2
free ay
free b
free g
free at
free bf
free h
free j
free af
free aq
free f
free ae
free ap
free l
free bg
free ab
free a
free av
free q
free bo
free p
free u
free bc
free x
free an
free aa
aa = alloc 32 align 8
an = alloc 0 align 8
x = alloc 12 align 8
bc = alloc 3 align 16
u = alloc 12 align 16
p = alloc 8
bo = alloc 16
ag = realloc ag 0
q = alloc 100 align 8
av = alloc 8
a = alloc 1
ab = alloc 0 align 2
bg = alloc 1
l = alloc 4 align 4
ap = alloc 16
ae = alloc 1
f = alloc 2
aq = alloc 16
af = alloc 0
j = alloc 0 align 16
h = alloc 20 align 4
m = realloc m 0
bf = realloc f 1
f = alloc 8 align 4
at = alloc 8 align 16
g = alloc 12 align 4
b = alloc 8
az = realloc az 10
ay = alloc 10 align 16
an = realloc an 0
be = alloc 0 align 8
bq = alloc 8
d = alloc 8 align 16
ac = alloc 8 align 16
v = realloc v 7
free bn
bn = alloc 1 align 8
free v
v = alloc 8
free bn
bn = alloc 12
bp = realloc bp 72
bb = realloc bb 12
ay = realloc ay 0
free v
v = alloc 1 align 16
free ay
ay = alloc 16
free v
v = alloc 71 align 2
free ay
ay = alloc 1 align 4
free v
v = realloc z 0
z = alloc 8
ah = realloc ah 52
free ay
q = realloc q 50
free aq
free j
free e
free af
free q
free ag
free s
free ar
free m
free z
free aj
free y
free ak
free i
free ab
free v
v = alloc 16
ab = alloc 7 align 8
i = alloc 0
ak = alloc 3
bm = realloc bm 0
y = alloc 24 align 8
av = realloc av 17
aj = alloc 24
z = alloc 0 align 8
free bh
free al
free ap
free bq
free bp
free bl
free ab
free bk
bk = alloc 1
ab = alloc 8 align 2
bl = alloc 1 align 2
bp = alloc 0 align 2
bq = alloc 9 align 8
ap = alloc 0
al = alloc 0 align 16
bh = alloc 8 align 4
m = alloc 8
ar = realloc bf 17
free bd
free y
free bi
free bj
free ak
free as
free am
free c
free ap
free u
free t
free ar
free b
free bc
free bn
bn = alloc 1
bg = realloc bg 0
bc = alloc 56 align 4
b = alloc 1 align 16
ar = alloc 61 align 4
t = alloc 1 align 16
u = alloc 12
ap = alloc 16 align 8
g = realloc g 20
free g
free u
free t
free ar
free b
free bc
free bg
free av
free ap
free x
free bb
free aa
aa = alloc 1 align 2
bb = alloc 12 align 8
free bm
free an
free l
free w
free bo
free d
d = alloc 4 align 2
bo = alloc 0
bn = realloc bn 17
w = alloc 0 align 8
l = alloc 40
an = alloc 8 align 16
bm = alloc 16
x = alloc 0 align 8
ap = alloc 16 align 2
av = alloc 8 align 4
bg = alloc 0
bc = alloc 0 align 16
b = alloc 16 align 4
free b
free bc
free bg
free av
av = alloc 0 align 8
free ap
free bq
free at
free ad
ad = alloc 4 align 2
at = alloc 8 align 8
bq = alloc 1
ai = realloc ai 16
ap = alloc 44 align 4
bg = alloc 14 align 4
bc = alloc 6 align 4
k = realloc k 0
free az
free o
free bn
free bp
free bl
free bo
bo = alloc 8
bl = alloc 2 align 16
bp = alloc 2
bn = alloc 2 align 8
o = alloc 43
az = alloc 2 align 2
b = alloc 1 align 4
ar = alloc 1
t = alloc 8 align 4
u = alloc 2 align 16
g = alloc 0 align 4
c = alloc 40 align 8
am = alloc 8 align 4
as = alloc 1 align 8
free r
free bo
free bk
free w
free av
free g
free an
free p
free ao
ao = alloc 2 align 8
p = alloc 8
an = alloc 55
g = alloc 55 align 4
av = alloc 55 align 2
w = alloc 34 align 8
bk = alloc 0 align 8
bo = alloc 1
r = alloc 7 align 2
ak = alloc 0 align 16
az = realloc az 1
bj = alloc 0
bi = alloc 1 align 16
be = realloc be 0
y = alloc 0
bd = alloc 4
bf = alloc 1 align 8
s = alloc 19 align 8
o = realloc o 21
ad = realloc ad 2
ag = alloc 1 align 8
q = alloc 1 align 16
free ah
free q
free ag
free ad
free bf
free bd
free y
y = alloc 35 align 16
bd = alloc 1
bf = alloc 14 align 16
ad = alloc 0 align 8
ag = alloc 1
q = alloc 0 align 16
free q
free ag
free ad
free bf
bf = alloc 16 align 16
free al
free bj
free aw
free be
be = alloc 0 align 16
aw = alloc 0 align 4
bj = alloc 0 align 8
al = alloc 55
ad = alloc 0
ag = alloc 16
q = alloc 24 align 4
ah = alloc 21 align 16
af = alloc 2 align 8
e = alloc 1 align 4
j = alloc 26 align 8
aq = alloc 16 align 2
ay = alloc 8 align 4
free ab
ab = alloc 1 align 2
as = realloc as 1
free ad
t = realloc t 8
ad = alloc 1 align 8
free i
aw = realloc aw 0
i = alloc 8
free t
z = realloc z 5
t = realloc o 37
f = realloc f 0
o = alloc 6
free bl
bl = alloc 11
free bc
bc = alloc 8 align 8
q = realloc q 32
free ba
ba = alloc 0 align 4
free f
f = alloc 12 align 2
free aa
aa = alloc 0 align 8
ae = realloc ae 5
free ah
ah = alloc 30 align 2
free ac
ac = alloc 34 align 8
free ay
an = realloc an 59
ay = alloc 2
g = realloc g 51
free s
free ak
free j
j = alloc 0 align 8
ak = alloc 8 align 16
s = alloc 1
g = realloc g 43
bf = realloc bf 2
ai = realloc ai 2
free bm
bm = alloc 1 align 16
free h
h = alloc 9 align 16
free z
z = alloc 1
au = realloc au 2
free bk
bk = alloc 2 align 4
free bi
bi = alloc 39 align 8
m = realloc m 0
au = realloc au 2
ao = realloc ao 4
g = realloc g 42
free bl
bl = alloc 12 align 8
free ab
ab = alloc 8
bl = realloc bl 0
free bh
bh = alloc 40 align 8
av = realloc av 2
free ao
ao = alloc 1 align 16
aj = realloc aj 12
free bc
bq = realloc bq 9
bc = alloc 32 align 8
free ai
ai = alloc 37
free ag
ag = alloc 12
free av
av = alloc 1 align 8
aj = realloc aj 0
free bb
bb = alloc 13 align 2
free bo
be = realloc be 0
ao = realloc ao 16
bo = alloc 40 align 8
a = realloc a 9
t = realloc t 18
free ax
ax = alloc 2 align 4
free ad
ad = alloc 12 align 16
free au
au = alloc 9 align 2
free ao
ao = alloc 1 align 4
free aw
aw = alloc 0
free bo
bo = alloc 23
free ah
br = realloc br 2
a = realloc a 13
free bd
free a
free j
free e
free af
af = alloc 60 align 4
e = alloc 37
ar = realloc ar 2
b = realloc b 1
q = realloc q 8
bq = realloc bq 17
free ae
free bq
free af
free av
free ai
free as
free al
free bj
free i
free q
q = alloc 8 align 4
free q
free r
free bb
free m
free w
free bh
free ay
free ba
ba = alloc 8
ay = alloc 1
bh = alloc 0
w = alloc 32
free az
free w
free bh
free ay
free ba
free p
free ad
ad = alloc 7
p = alloc 4
ba = alloc 2 align 4
ay = alloc 0 align 16
bh = alloc 8 align 8
w = alloc 2
free w
free bh
free ay
free ba
free p
free ad
free bn
free bp
free o
free am
free e
free l
free aq
aq = alloc 1
l = alloc 4 align 2
e = alloc 8
am = alloc 8
o = alloc 10
bp = alloc 24 align 4
bn = alloc 1
ad = alloc 10
p = alloc 0 align 4
ba = alloc 9 align 4
ay = alloc 13 align 2
bh = alloc 8
w = alloc 50
az = alloc 0 align 8
am = realloc am 16
bi = realloc bi 32
m = alloc 2 align 4
free t
free bi
free bf
free bh
free x
x = alloc 4
free x
free ba
free p
free ad
free bn
free bp
free o
free az
free e
free l
free aq
aq = alloc 12
l = alloc 1
e = alloc 1 align 2
az = alloc 8 align 8
o = alloc 3
bp = alloc 41 align 8
bn = alloc 8 align 8
u = realloc u 0
ad = alloc 11
p = alloc 8
ba = alloc 4
x = alloc 15 align 8
bh = alloc 1
bf = alloc 0 align 2
bi = alloc 2 align 8
t = alloc 8
bb = alloc 1 align 2
r = alloc 4
q = alloc 9
i = alloc 16
bm = realloc bm 0
bj = alloc 7
free s
free bj
bj = alloc 0
s = alloc 0 align 16
al = alloc 38 align 8
as = alloc 0 align 8
ai = alloc 6 align 16
av = alloc 8 align 8
af = alloc 2 align 2
bq = alloc 1 align 4
ae = alloc 40 align 4
j = alloc 2 align 8
a = alloc 1 align 16
ao = realloc ao 0
bd = alloc 24 align 4
ah = alloc 20 align 16
ar = realloc ar 16
free bm
bm = alloc 14 align 16
ap = realloc ap 45
be = realloc be 0
free ar
ar = alloc 8 align 8
a = realloc a 5
free be
be = alloc 0
bh = realloc bh 0
free a
a = alloc 2 align 4
free bh
v = realloc v 15
bh = alloc 4 align 2
free a
a = alloc 31 align 2
t = realloc t 0
free bh
bh = alloc 7
af = realloc af 10
v = realloc v 4
free t
t = alloc 9
free v
v = alloc 16 align 8
free t
t = alloc 5
free v
v = alloc 10 align 8
free t
t = alloc 8 align 4
c = realloc c 39
aq = realloc aq 24
ad = realloc ad 11
free v
v = alloc 45 align 8
free ad
ad = alloc 1 align 2
free v
v = alloc 0 align 2
br = realloc br 1
q = realloc q 24
l = realloc l 17
free ad
a = realloc a 2
ad = alloc 16
free l
l = alloc 0
free ad
ad = alloc 8 align 16
free l
l = alloc 26 align 16
free ad
ad = alloc 1
ba = realloc ba 0
free l
z = realloc z 2
l = realloc bf 0
bf = alloc 4 align 4
free ba
free bf
free l
free ao
free j
free ae
free bq
free bh
free av
free ai
free as
as = alloc 1 align 4
ai = alloc 9
av = alloc 8 align 8
bh = alloc 12 align 16
bq = alloc 2 align 4
ad = realloc ad 2
ae = alloc 8
j = alloc 8
ao = alloc 0 align 8
i = realloc i 32
bb = realloc bb 0
l = alloc 9
x = realloc x 2
bf = alloc 1 align 4
ah = realloc ah 22
ba = alloc 4 align 8
bp = realloc bp 41
k = realloc k 27
free al
al = alloc 15
free k
k = alloc 0 align 4
free al
an = realloc an 59
al = alloc 12
free k
k = alloc 13 align 4
bh = realloc bh 12
free al
al = alloc 8
free bh
j = realloc j 4
bh = alloc 36
free al
free j
free x
free bb
free an
free ae
free ad
free k
free av
free ai
free as
free s
free bj
ar = realloc ar 7
bj = alloc 0
s = alloc 1 align 16
bn = realloc bn 2
as = alloc 2 align 8
e = realloc e 1
ai = alloc 5
av = alloc 33
k = alloc 8
bf = realloc bf 9
ad = alloc 0 align 16
ae = alloc 8 align 8
an = alloc 8
bb = alloc 7 align 2
x = alloc 33 align 8
j = alloc 0 align 2
free at
free bm
free t
free h
free ad
aj = realloc aj 4
ad = alloc 16
h = alloc 0 align 8
t = alloc 2
free t
free h
h = alloc 3 align 2
free bh
free h
free ad
free aj
free bf
free av
free ai
l = realloc l 8
ai = alloc 0 align 8
o = realloc o 0
o = realloc o 0
av = alloc 22
bf = alloc 1 align 4
au = realloc au 0
aj = alloc 7
ad = alloc 17 align 8
h = alloc 0 align 4
bh = alloc 1
t = alloc 7
bm = alloc 24 align 16
at = alloc 31 align 16
al = alloc 29 align 8
free e
e = alloc 8 align 8
bi = realloc bi 2
free al
free ab
free aa
q = realloc q 14
aa = alloc 7 align 16
ab = alloc 7
al = alloc 1
free bf
bf = alloc 2 align 8
free bb
free bj
free y
h = realloc h 1
y = alloc 7 align 2
bj = alloc 2 align 4
bb = alloc 7 align 16
free y
al = realloc al 9
y = alloc 0 align 4
free z
z = alloc 13 align 4
aa = realloc aa 0
free bp
bp = alloc 13 align 8
free ba
ba = alloc 16 align 16
free i
i = alloc 4
free k
k = alloc 8 align 4
free bd
ai = realloc ai 8
g = realloc g 2
free bi
free g
free bb
free h
free bh
free q
free ad
free aj
aj = alloc 22
ad = alloc 1
q = alloc 16
bh = alloc 17 align 4
h = alloc 5
bb = alloc 16 align 8
g = alloc 6
x = realloc x 34
bi = alloc 8 align 16
bd = alloc 1
free au
free bd
free bi
bc = realloc bc 24
bi = alloc 0 align 8
bd = alloc 1 align 2
au = alloc 19 align 8
free x
x = alloc 31 align 16
free au
free x
free bd
free bi
free bc
free h
h = alloc 1 align 2
bc = alloc 6 align 4
bi = alloc 7 align 16
bd = alloc 2 align 8
free bh
free bd
free bi
free bc
free h
free q
free ad
free aj
free av
free o
free l
free ab
free ar
free r
z = realloc z 26
r = alloc 0
ar = alloc 8
ab = alloc 7 align 2
ai = realloc ai 9
l = alloc 0
o = alloc 25
av = alloc 3 align 16
g = realloc g 1
aj = alloc 9
ad = alloc 1 align 8
free ak
free k
free p
free be
free bb
free o
free af
free w
free f
free ae
ae = alloc 0
f = alloc 7 align 2
w = alloc 8
bg = realloc bg 6
af = alloc 23
o = alloc 4
free o
free af
free bg
free f
free ae
free y
free ai
free bn
free bq
bq = alloc 9
bn = alloc 1
ai = alloc 3
y = alloc 1
ae = alloc 0
f = alloc 4
bg = alloc 2
af = alloc 3 align 4
o = alloc 3 align 8
u = realloc u 2
bb = alloc 0
be = alloc 2 align 8
free be
free bb
free u
free af
free bg
free f
free ae
free y
free ai
free bn
free bq
free g
free aq
free o
o = alloc 0 align 8
aq = alloc 23 align 8
g = alloc 0 align 16
bq = alloc 0 align 8
free ba
free bq
free g
free aq
free o
o = alloc 1
aq = alloc 26
g = alloc 4 align 4
bq = alloc 4
ba = alloc 1 align 8
bn = alloc 26 align 8
ai = alloc 0 align 4
y = alloc 0
ae = alloc 8 align 2
f = alloc 0
bg = alloc 26 align 8
af = alloc 9
u = alloc 20 align 2
bb = alloc 2 align 8
be = alloc 31 align 16
p = alloc 8
k = alloc 5 align 8
ak = alloc 4 align 8
q = alloc 24 align 16
h = alloc 0 align 4
bc = realloc c 19
free bc
bc = alloc 1 align 4
c = alloc 15 align 4
bi = alloc 15
bd = alloc 16 align 2
bh = alloc 8 align 8
x = alloc 0
au = alloc 8 align 8
x = realloc x 16
e = realloc e 4
free e
e = alloc 6
free e
e = alloc 1 align 8
w = realloc w 9
free w
k = realloc k 2
w = alloc 8 align 8
free w
as = realloc as 2
w = alloc 3
ab = realloc ab 0
free ab
ab = alloc 2
free ab
free au
au = alloc 15
ab = alloc 12
free n
free bd
free h
free br
free ai
free d
free ar
free z
free bc
free l
free o
free al
free x
x = alloc 16 align 8
free as
free ap
free ay
free c
free f
f = alloc 3 align 16
c = alloc 6
free bp
free c
free f
free ae
free y
free bi
free bn
free ba
free bq
free g
g = alloc 3 align 8
bq = alloc 5
ba = alloc 1
free ak
free bk
free s
free bl
free g
free w
free x
free at
free be
free ao
free bf
free i
i = alloc 16
bg = realloc bg 2
bf = alloc 2 align 8
ao = alloc 7
be = alloc 15 align 4
at = alloc 1 align 2
x = alloc 4 align 8
w = alloc 12 align 4
g = alloc 12 align 8
bl = alloc 12 align 2
s = alloc 0
free av
free bh
free ad
free aj
free q
free bq
free ah
free ao
free am
am = alloc 12
ao = alloc 8
ah = alloc 6
free aw
free j
free k
free t
free ao
free g
free ax
ax = realloc am 24
am = alloc 13
g = alloc 3 align 8
free aq
free g
free am
free ax
free i
free bl
free aa
aa = alloc 4
bl = alloc 0
i = alloc 2 align 2
free b
free bl
free ab
free bm
free bj
bj = alloc 8 align 8
bm = alloc 7
free bf
free w
free s
free ba
free aa
free be
be = alloc 0
aa = alloc 15
ba = alloc 0
s = alloc 1 align 16
free s
free ba
free aa
aa = alloc 12 align 8
ba = alloc 2 align 16
s = alloc 13 align 4
w = alloc 2 align 8
bf = alloc 13
ab = alloc 0 align 4
bl = alloc 10 align 4
b = alloc 0 align 4
ax = alloc 6 align 8
am = alloc 0 align 4
g = alloc 8 align 2
aq = alloc 7 align 16
ao = alloc 2 align 4
free x
free ab
free ba
free s
free u
free az
az = alloc 8 align 8
u = alloc 16 align 8
s = alloc 2
ba = alloc 0 align 16
ab = alloc 9
x = alloc 12 align 4
t = alloc 7 align 4
free af
free t
t = alloc 1 align 2
af = alloc 7 align 2
k = alloc 2 align 4
j = alloc 8
aw = alloc 1
bq = alloc 8
g = realloc g 1
q = alloc 10 align 2
aj = alloc 8
free x
free aj
free q
free g
free aw
free j
j = alloc 0
e = realloc e 2
aw = alloc 9
g = alloc 2
q = alloc 3 align 2
aj = alloc 8
x = alloc 0
ad = alloc 3 align 16
free k
free ad
free x
free aj
free q
free g
free aw
free e
free i
free ax
free t
free p
free ag
free bj
free m
free u
free bf
bf = alloc 0 align 8
u = alloc 1 align 8
m = alloc 1 align 8
free bq
free bm
bm = alloc 12
bq = alloc 8 align 8
bj = alloc 16
ag = alloc 0 align 4
free bf
free aa
free an
free ao
free af
free ba
free bl
free ag
free au
au = realloc at 0
free m
free au
au = alloc 3 align 16
m = alloc 2
at = alloc 3 align 2
free at
free m
free au
free v
free be
free b
free az
az = alloc 16 align 8
b = alloc 2 align 8
be = alloc 7
v = alloc 6
au = alloc 4
m = alloc 2 align 4
at = alloc 15
ag = alloc 7
bl = alloc 0
free bl
free ag
free at
at = alloc 0
am = realloc am 1
am = realloc am 0
ag = alloc 8 align 4
free ah
free bm
free aq
aq = alloc 15
bm = alloc 0 align 4
free at
free bm
free aq
free au
free v
free be
be = alloc 0
az = realloc az 2
v = alloc 4 align 4
au = alloc 7 align 4
free j
free ac
free b
free ab
free s
s = alloc 12
ab = alloc 4
free bq
bq = alloc 1
free w
free bj
bj = alloc 0
w = alloc 2 align 4
free ag
ag = alloc 0
b = alloc 0 align 16
ac = alloc 0 align 2
j = alloc 7 align 8
aq = alloc 0
bm = alloc 4
at = alloc 1
ah = alloc 1 align 4
bl = alloc 22
ba = alloc 4 align 8
bm = realloc bm 8
af = alloc 1 align 16
ao = alloc 12
an = alloc 0 align 4
aa = alloc 0 align 2
u = realloc u 0
bf = alloc 8 align 8
p = alloc 4 align 2
free p
free bf
free u
r = realloc r 1
u = alloc 2 align 16
bf = alloc 8 align 8
p = alloc 2 align 8
t = realloc ab 0
ab = alloc 2
ah = realloc ah 1
ax = alloc 3 align 4
i = alloc 0 align 2
e = alloc 9
aw = alloc 7 align 4
g = alloc 8 align 4
q = alloc 7 align 16
bm = realloc bm 0
aj = alloc 16
x = alloc 1 align 2
ad = alloc 0 align 16
k = alloc 0
free k
free ad
free x
free aj
free bm
free g
free aw
free e
free i
free ax
free ah
free t
t = alloc 1 align 8
ah = alloc 16
ax = alloc 12
i = alloc 2 align 2
e = alloc 11 align 2
aw = alloc 2 align 4
free r
free au
free ac
free p
free aa
free af
free bg
free ag
free ax
free t
t = alloc 6
at = realloc at 2
ax = alloc 9 align 16
ag = alloc 9
free az
free ag
free ax
free at
free ao
free q
free bl
bl = alloc 8
bl = realloc bl 7
q = alloc 12
free ab
free e
free ba
free u
free an
an = alloc 0 align 4
free v
free t
free i
free bo
free be
free b
b = alloc 1
free q
free b
b = alloc 0 align 8
q = alloc 2
be = alloc 2
bo = alloc 0 align 2
i = alloc 2
t = alloc 4
v = alloc 3 align 4
u = alloc 8 align 8
ba = alloc 2
e = alloc 1 align 16
ab = alloc 16 align 8
ao = alloc 0
bl = realloc bl 0
at = alloc 14 align 16
bl = realloc bl 1
ax = alloc 6 align 8
t = realloc t 8
ag = alloc 1 align 2
az = alloc 2 align 2
bg = realloc ag 2
ag = alloc 2 align 2
af = alloc 0 align 4
free af
free ag
free bg
free az
free t
free ah
free bl
free at
free ab
free e
free ba
ba = alloc 1 align 16
e = alloc 1 align 4
ab = alloc 0
free an
free w
w = alloc 0 align 8
an = alloc 3 align 8
at = alloc 8 align 8
bl = alloc 4 align 8
ah = alloc 2 align 4
free m
free bf
free e
free bq
free v
free aw
free a
free b
bj = realloc bj 1
b = alloc 1 align 8
free bl
free at
free u
free bo
ax = realloc ax 12
bo = alloc 4
free bo
free ax
free q
free i
free bj
bj = alloc 12
i = alloc 12 align 2
q = alloc 8
ax = alloc 0
bo = alloc 12 align 16
bb = realloc bb 4
u = alloc 0
at = alloc 1
bl = alloc 2
free bl
bl = alloc 1
free bl
free at
free u
free bb
free ax
ax = alloc 1 align 16
bb = alloc 9
u = alloc 1
at = alloc 0
bl = alloc 8 align 4
a = alloc 1 align 4
aw = alloc 0
v = alloc 2 align 8
bq = alloc 0 align 4
free am
free bl
free bb
free v
free at
at = alloc 0 align 4
v = alloc 0
bb = alloc 1 align 2
bl = alloc 0 align 2
am = alloc 8
e = alloc 10 align 4
bf = alloc 15 align 4
m = alloc 7 align 8
free v
free an
free ax
free bb
free b
free aq
aq = alloc 16 align 16
bf = realloc bf 16
b = alloc 0
bb = alloc 1
ax = alloc 7 align 2
an = alloc 4 align 8
v = alloc 5 align 4
t = alloc 1 align 4
w = realloc w 0
aq = realloc aq 8
free aq
free v
free an
free ax
free bb
bb = alloc 6
ax = alloc 0
an = alloc 0 align 8
v = alloc 16 align 4
free i
free be
free u
w = realloc w 0
u = alloc 10
be = alloc 12
i = alloc 8
aq = alloc 8
free ax
free an
an = alloc 10 align 8
s = realloc s 4
ax = alloc 0 align 8
az = alloc 1
bg = alloc 0 align 2
ag = alloc 2 align 4
free ag
free bg
free az
free ax
free s
free be
free u
free w
w = alloc 0 align 8
u = alloc 8 align 2
be = alloc 9 align 8
ah = realloc ah 2
free e
free ab
free q
free b
free bf
free m
free at
at = alloc 3
m = alloc 9 align 4
bf = alloc 8
b = alloc 8 align 8
free aq
free ba
free v
free i
free am
free ao
bl = realloc bl 0
ao = alloc 8 align 8
free at
free ao
free bl
free ah
free w
w = alloc 1
ah = alloc 8 align 8
u = realloc u 16
bl = alloc 0
j = realloc j 14
ao = alloc 8 align 8
at = alloc 12
am = alloc 0 align 4
i = alloc 0
v = alloc 0
bb = realloc bb 2
free an
free bl
free bj
free bb
free am
free aw
aw = alloc 0 align 8
am = alloc 13 align 4
bb = alloc 1
