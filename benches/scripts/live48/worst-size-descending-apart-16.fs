freespace script 1
heap 16384 fit=worst order=size-descending coalescing=off granule=16
a = alloc 1
b = alloc 48 align 8
c = alloc 0 align 8
d = alloc 1 align 4
e = alloc 6
f = alloc 3 align 16
g = alloc 6 align 8
h = alloc 64 align 2
i = alloc 9 align 16
j = alloc 24
k = alloc 3 align 16
l = alloc 211
m = alloc 96 align 8
f = realloc f 11
n = alloc 52 align 4
o = alloc 128
e = realloc e 41
p = alloc 31
q = alloc 0 align 4
r = alloc 10
s = alloc 8 align 16
t = alloc 52
u = alloc 0 align 8
v = alloc 8
w = alloc 0
x = alloc 6 align 16
q = realloc q 0
y = alloc 26 align 2
z = alloc 10
aa = alloc 5
ab = alloc 9 align 2
ac = alloc 209
ad = alloc 41
c = realloc c 12
ae = alloc 10 align 2
af = alloc 24
ag = alloc 1 align 16
ah = alloc 1
ai = alloc 11
aj = alloc 101
ak = alloc 88
al = alloc 64
am = alloc 0
an = alloc 8 align 16
ao = alloc 14 align 8
ap = alloc 4 align 4
aq = alloc 13 align 8
ar = alloc 20 align 4
as = alloc 22
at = alloc 31
au = alloc 52
av = alloc 33 align 16
aw = alloc 80 align 8
q = realloc q 9
ao = realloc ao 7
ax = alloc 8 align 8
ay = alloc 3 align 8
az = alloc 9
ba = alloc 7 align 2
bb = alloc 10
bc = alloc 8 align 8
bd = alloc 2 align 4
be = alloc 14 align 16
bf = alloc 10 align 4
bg = alloc 14
bh = alloc 80 align 16
bi = alloc 8
bj = alloc 7
bk = alloc 96 align 8
bl = alloc 2
bm = alloc 96
bn = alloc 10 align 8
bo = alloc 17 align 4
bp = alloc 33
bq = alloc 9 align 2
br = alloc 103 align 16
free ay
ay = alloc 80
free ab
ab = alloc 7 align 16
free aq
aq = alloc 11
free be
be = alloc 1
k = realloc k 4
free bo
bo = alloc 9 align 4
bo = realloc bo 9
bn = realloc bn 6
ay = realloc ay 7
br = realloc br 91
free bp
bp = alloc 107 align 2
free av
e = realloc e 42
av = alloc 3
free at
aw = realloc aw 8
at = alloc 118
free ai
ai = alloc 2 align 4
free x
br = realloc br 2
bd = realloc bd 4
x = alloc 0 align 2
free b
b = alloc 12 align 8
free q
q = alloc 8 align 8
free ao
u = realloc u 0
bg = realloc bg 0
ao = alloc 32 align 8
f = realloc f 4
br = realloc br 4
free n
n = alloc 2 align 16
free q
bf = realloc bf 11
q = alloc 5 align 2
free r
r = alloc 224 align 4
free ac
ac = alloc 80 align 8
d = realloc d 1
free am
l = realloc l 219
am = alloc 100
free i
i = alloc 118
aq = realloc aq 20
free ac
ac = alloc 100
free v
v = alloc 24 align 8
free bk
bk = alloc 42
free a
a = alloc 136 align 2
free s
s = alloc 16
bk = realloc bk 47
free am
am = alloc 15 align 8
free ac
ac = alloc 22 align 4
aa = realloc aa 2
free g
g = alloc 64 align 16
bm = realloc bm 96
free au
au = alloc 1 align 8
free a
a = alloc 16 align 16
free bm
bm = alloc 0 align 16
free bf
aw = realloc aw 8
bf = alloc 2
free be
ao = realloc ao 31
be = alloc 88
free n
n = alloc 48 align 8
free r
r = alloc 16
free ap
ap = alloc 210 align 2
free aq
aq = alloc 9
free at
ar = realloc ar 4
at = alloc 40 align 16
free q
q = realloc an 16
am = realloc am 14
an = alloc 77 align 16
free be
v = realloc v 8
ax = realloc ax 4
br = realloc br 2
be = alloc 52
ag = realloc ag 7
free ax
ax = alloc 15 align 8
free k
k = alloc 0
x = realloc x 0
free an
an = alloc 7
free bf
f = realloc f 8
bf = alloc 10 align 16
free u
u = alloc 25
v = realloc v 4
free a
ad = realloc ad 45
bd = realloc bd 20
a = alloc 14 align 16
free bl
bl = alloc 104
bk = realloc bk 1
free aa
aa = alloc 14
free ae
ae = alloc 39 align 4
free ae
ae = alloc 9
an = realloc an 8
free bg
bg = alloc 1 align 8
free u
u = alloc 1
ax = realloc ax 8
free bl
bl = alloc 7
aj = realloc aj 202
free ba
ba = alloc 14 align 2
free i
i = alloc 26
free bn
ah = realloc ah 14
bn = alloc 28
g = realloc g 65
free bc
bh = realloc bh 160
bc = alloc 16 align 16
free n
n = alloc 23 align 4
free aa
aa = alloc 26 align 4
free af
af = alloc 4 align 2
free b
ba = realloc ba 206
bf = realloc bf 4
m = realloc m 112
b = alloc 47
free af
af = alloc 64
free aa
aa = alloc 6
free b
b = alloc 42 align 4
x = realloc x 0
free j
aj = realloc aj 101
bh = realloc bh 320
j = alloc 29
free an
an = alloc 12 align 8
m = realloc m 16
l = realloc l 223
b = realloc b 42
free ay
ay = alloc 8 align 4
free ar
ar = alloc 1
free as
a = realloc a 128
as = alloc 5
free am
am = alloc 2 align 2
n = realloc n 31
free au
h = realloc h 68
au = alloc 10 align 8
free t
bi = realloc bi 8
h = realloc h 2
t = alloc 10 align 4
free bj
bj = alloc 1 align 8
free z
z = alloc 8 align 4
free q
q = alloc 12 align 16
free k
k = alloc 8 align 4
free h
h = alloc 10 align 2
free ad
ad = alloc 23 align 16
free av
av = alloc 24 align 8
free e
e = alloc 2
free aj
aj = alloc 54
free y
y = alloc 32
free aa
aa = alloc 27 align 8
free bc
bc = alloc 3 align 8
free bd
bd = realloc p 14
ae = realloc ae 1
p = alloc 111
free br
br = alloc 9 align 2
au = realloc au 6
free ax
ax = alloc 23 align 4
free k
k = alloc 40
o = realloc o 112
free an
an = alloc 8
k = realloc k 45
free as
as = alloc 17 align 4
ao = realloc ao 30
free be
be = alloc 120 align 8
free b
b = alloc 17 align 8
free ba
ba = alloc 14 align 4
free h
bq = realloc bq 9
h = alloc 29 align 16
free ai
ai = alloc 29 align 4
free br
br = alloc 1 align 16
s = realloc s 18
free v
v = alloc 8 align 16
free bm
bm = alloc 2 align 8
free bn
bn = alloc 96
free as
as = alloc 12
free as
al = realloc al 56
as = alloc 127 align 4
free u
u = alloc 2 align 8
free bh
bh = alloc 0 align 2
au = realloc au 0
aq = realloc aq 4
free bd
ai = realloc ai 25
ba = realloc ba 24
bd = alloc 28
free am
am = alloc 1
free h
h = alloc 13 align 2
free aw
aw = alloc 9
free i
i = alloc 1
free j
j = alloc 18
free x
x = alloc 29
free r
r = alloc 9 align 8
free am
am = alloc 97
au = realloc au 16
free az
az = alloc 10
free ae
y = realloc y 16
ae = alloc 45 align 16
ap = realloc ap 0
free w
w = alloc 72 align 2
free t
ah = realloc ah 100
t = alloc 24 align 8
free u
u = alloc 40 align 4
free h
h = alloc 40
free x
x = realloc as 131
as = alloc 64 align 8
free v
v = alloc 112
free bl
bl = alloc 7
g = realloc g 96
free au
au = alloc 64 align 2
free k
k = alloc 1
free o
bf = realloc bf 5
o = alloc 40 align 8
z = realloc z 16
bp = realloc bp 111
av = realloc av 1
m = realloc m 32
v = realloc v 120
ap = realloc ap 0
free bo
av = realloc av 0
bo = alloc 126
free ay
ay = alloc 1
bq = realloc bq 18
free a
aj = realloc aj 4
a = alloc 116
free aa
bn = realloc bn 3
aa = alloc 0
free d
p = realloc p 9
ae = realloc ae 50
d = alloc 37
free aq
aq = realloc s 18
s = alloc 9 align 8
y = realloc y 32
x = realloc x 27
free ah
ah = alloc 10 align 4
free ab
ab = alloc 48 align 8
free ag
ag = alloc 23 align 4
free av
av = alloc 2 align 4
m = realloc m 36
t = realloc t 48
free f
f = alloc 16
d = realloc d 21
free bd
ba = realloc ba 48
f = realloc f 24
bd = alloc 1 align 2
free ao
ao = alloc 96 align 4
free o
o = alloc 64 align 16
free ag
ag = alloc 44 align 4
free aq
aq = alloc 0
free az
az = alloc 48 align 2
free h
h = alloc 64 align 8
free bj
bj = alloc 8 align 8
free w
w = alloc 14 align 8
free f
bn = realloc bn 3
f = alloc 1 align 4
free ak
k = realloc k 2
ak = alloc 114
free am
q = realloc q 13
am = alloc 15
free d
d = alloc 3
b = realloc b 0
free ah
ah = alloc 12
aq = realloc aq 9
ag = realloc ag 60
free g
g = alloc 120 align 8
p = realloc p 4
free bb
ad = realloc ad 4
an = realloc an 7
bb = alloc 48
free as
ax = realloc ax 12
as = alloc 45 align 16
free ae
ae = alloc 35 align 8
free ae
ae = alloc 1
free au
au = alloc 20 align 16
free bh
bh = alloc 8 align 4
aj = realloc aj 70
free bd
bd = alloc 0
free p
p = alloc 226
free ap
ap = alloc 112 align 2
free e
e = alloc 128 align 8
free f
f = alloc 1
free bp
bd = realloc bd 0
bp = alloc 5
free g
g = alloc 104 align 4
free p
p = alloc 1 align 2
free h
h = alloc 52 align 2
free aq
i = realloc i 2
aq = alloc 12 align 8
free br
br = alloc 9
ai = realloc ai 12
ay = realloc ay 0
free b
b = alloc 9 align 8
br = realloc br 20
f = realloc f 0
al = realloc al 72
free ac
ac = realloc g 120
aw = realloc aw 25
g = alloc 95 align 2
free ba
ba = realloc f 0
ah = realloc ah 8
f = alloc 14 align 4
free t
al = realloc al 8
t = alloc 40
free ar
ar = alloc 64 align 8
free f
f = alloc 32 align 16
free be
be = alloc 6
free ag
ag = alloc 0 align 2
free bb
bb = alloc 10 align 16
free j
j = alloc 1 align 2
free bd
bd = alloc 128 align 8
free p
p = alloc 127 align 2
free av
av = alloc 64 align 8
free bh
bh = alloc 45
free aa
aa = alloc 7 align 4
bg = realloc bg 167
free aa
g = realloc g 4
aa = alloc 10 align 16
free bg
bg = alloc 55 align 4
free ax
ax = alloc 163 align 8
free ai
ai = alloc 1 align 4
free bd
aw = realloc aw 33
bd = alloc 16 align 4
free bq
av = realloc av 64
bq = alloc 4
free f
bn = realloc bn 3
f = alloc 1 align 2
free am
am = alloc 1 align 16
free e
e = alloc 3 align 16
free az
az = alloc 14 align 4
free au
r = realloc r 112
au = realloc bl 14
bl = alloc 66 align 16
free r
r = alloc 64
free t
t = alloc 9 align 16
free at
at = alloc 106
free bh
v = realloc v 12
bh = alloc 106 align 8
aj = realloc aj 54
z = realloc z 8
free b
b = alloc 66 align 16
as = realloc as 29
free k
k = alloc 4
free ah
ar = realloc ar 32
q = realloc q 8
ah = alloc 10
free af
af = alloc 14
f = realloc f 2
bg = realloc bg 39
free ba
ba = alloc 14 align 16
ao = realloc ao 2
y = realloc y 28
free ap
ap = alloc 1 align 8
f = realloc f 2
free bh
bh = alloc 6 align 2
w = realloc w 30
free bg
bg = alloc 11
free f
f = alloc 16 align 2
free aq
aq = alloc 15 align 2
k = realloc k 4
bq = realloc bq 72
free ay
ay = alloc 36
free s
s = alloc 28 align 2
free bk
bk = alloc 63
free b
b = alloc 10
free bd
bd = alloc 8 align 8
free j
j = alloc 9 align 8
free bh
bh = alloc 7 align 16
az = realloc az 0
m = realloc m 32
free p
p = alloc 1 align 16
free as
as = alloc 7 align 16
free ad
ad = alloc 192
free h
bn = realloc bn 2
h = alloc 9
free m
g = realloc g 8
ai = realloc ai 0
bm = realloc bm 4
p = realloc p 1
m = alloc 16 align 4
free x
x = alloc 0
free r
r = alloc 25 align 8
free p
p = alloc 5 align 2
free x
x = alloc 10
free bm
bm = alloc 12 align 2
free l
l = alloc 54 align 2
free w
w = alloc 8 align 16
free be
be = alloc 10
free ao
ao = realloc j 18
j = alloc 23 align 16
free as
as = alloc 41
free am
am = realloc aq 7
an = realloc an 3
aq = alloc 14 align 8
bp = realloc bp 2
k = realloc k 24
bq = realloc bq 144
free bn
bn = alloc 25 align 4
free z
z = alloc 41 align 16
bh = realloc bh 14
free aj
aj = alloc 3
free y
y = alloc 0 align 16
free r
r = alloc 19 align 4
free k
k = alloc 131 align 4
free ad
ar = realloc ar 28
ad = alloc 12
free at
q = realloc q 23
at = alloc 104
free ar
ar = alloc 85 align 8
b = realloc b 8
free i
i = alloc 68 align 16
c = realloc c 16
free av
av = alloc 10
free au
au = alloc 4
free y
y = alloc 0
free f
f = alloc 10 align 4
free ad
ad = alloc 9 align 8
free o
ad = realloc ad 8
o = alloc 43 align 16
free ah
ah = alloc 10 align 16
ad = realloc ad 40
free i
p = realloc p 10
free av
free ao
free bq
free al
al = alloc 1 align 16
bq = alloc 40 align 8
ao = alloc 8
av = alloc 9 align 4
i = alloc 10 align 16
ae = realloc ae 63
free ax
c = realloc c 95
ax = alloc 12 align 8
free ac
ac = alloc 1
al = realloc al 0
free af
af = alloc 113
free ae
o = realloc o 1
aj = realloc aj 19
br = realloc br 40
ae = alloc 3
g = realloc g 0
free w
w = alloc 64
free w
w = alloc 47
free az
az = alloc 52 align 16
bc = realloc bc 0
free ar
ar = alloc 1 align 16
free bk
bk = alloc 52 align 16
free bf
bf = alloc 10
free o
free am
free az
free c
free bo
free ai
free ay
free v
free ao
free u
u = alloc 0 align 8
ao = alloc 64 align 8
v = alloc 0
ay = alloc 66
ai = alloc 5 align 16
bo = alloc 100 align 8
c = alloc 17
az = alloc 66 align 4
am = alloc 3 align 4
o = alloc 11
free d
d = alloc 15 align 2
free aw
aw = alloc 3
free i
i = alloc 64 align 2
free ai
bg = realloc bg 23
ai = alloc 9 align 8
free aj
be = realloc be 8
aj = alloc 14
free am
am = alloc 1
free bf
free ak
free bo
free ah
free ap
free br
free bn
free bc
free aq
free ba
free w
bj = realloc bj 4
w = alloc 15 align 8
free s
s = alloc 4
bm = realloc bm 13
ba = alloc 28 align 4
aq = alloc 7 align 16
aa = realloc aa 10
bg = realloc bg 46
bc = alloc 3 align 16
bn = alloc 52
br = alloc 16
ap = realloc m 9
m = alloc 4 align 8
ah = alloc 25
bo = alloc 3
ak = alloc 32 align 4
p = realloc p 20
bf = alloc 2
free an
an = alloc 6 align 4
ak = realloc ak 64
free n
s = realloc s 2
n = alloc 12 align 16
bp = realloc bp 1
free at
free ag
ag = alloc 1 align 8
at = alloc 7 align 8
bg = realloc bg 50
be = realloc be 88
bj = realloc bj 10
free bk
bk = alloc 9 align 16
free af
bm = realloc bm 29
bk = realloc bk 1
af = alloc 4
free bc
bc = alloc 24 align 16
free m
m = alloc 56 align 2
free i
i = alloc 1 align 8
free bd
bd = alloc 1 align 2
free ag
ag = alloc 9 align 16
free n
bd = realloc bd 1
bg = realloc bg 54
n = alloc 24
free g
g = alloc 10
free bc
bc = alloc 8
d = realloc d 7
at = realloc at 10
free bh
bh = alloc 6 align 8
free ax
ax = alloc 13
free p
p = alloc 15 align 4
free y
y = alloc 6
free bc
k = realloc k 131
ap = realloc ap 0
bc = realloc ay 82
ay = alloc 1
free bp
bp = alloc 5 align 4
free i
ae = realloc ae 0
i = alloc 32
w = realloc w 32
ag = realloc ag 9
free an
an = alloc 54 align 16
free j
j = alloc 0 align 16
free p
p = alloc 49
free ao
ao = alloc 14 align 8
free j
j = alloc 10
free ay
ay = alloc 56
free w
bf = realloc bf 0
az = realloc az 0
free af
free m
ay = realloc ay 48
m = alloc 6 align 4
af = alloc 9
w = alloc 8 align 2
free m
m = alloc 1 align 8
bb = realloc bb 20
free av
free e
free s
free v
free ba
free aj
free bh
free ab
ab = alloc 9 align 16
bh = alloc 67 align 2
aj = alloc 9 align 16
ba = alloc 70
v = alloc 49 align 8
s = alloc 28 align 8
e = alloc 49
av = alloc 8 align 4
ay = realloc ay 24
free w
w = realloc x 5
x = alloc 10 align 8
free bn
bn = alloc 1 align 4
r = realloc r 9
f = realloc f 14
free ag
ag = alloc 12 align 16
bp = realloc bp 23
free ap
ap = alloc 54 align 4
free bp
bp = alloc 10 align 2
free bo
bo = alloc 8
free bm
af = realloc af 10
bm = alloc 1
as = realloc as 1
free bi
bi = alloc 14
free bj
bj = alloc 54
free bj
bj = alloc 31 align 8
free bg
at = realloc at 5
bg = alloc 9 align 8
free r
e = realloc e 49
r = alloc 14
ao = realloc ao 13
free br
br = alloc 12 align 8
free d
d = alloc 15
free bp
bp = alloc 9 align 4
free a
ac = realloc ac 0
a = alloc 15
free be
be = alloc 20 align 2
free be
aj = realloc aj 8
as = realloc as 8
be = alloc 19
free be
be = realloc s 44
free aw
free bd
free r
free bm
free v
free ae
free m
free ar
free bn
free be
free br
free an
an = alloc 3 align 2
free ac
free an
free am
free au
au = alloc 8
am = alloc 2
bi = realloc bi 15
an = realloc av 2
av = alloc 32 align 8
ac = alloc 17
br = alloc 48
be = alloc 5
bn = alloc 10
ar = alloc 5
aq = realloc aq 10
m = alloc 12 align 8
ae = alloc 48 align 2
v = alloc 25 align 2
bm = alloc 16 align 8
r = alloc 0 align 4
bd = alloc 9 align 2
aw = alloc 1
s = realloc be 5
be = alloc 1
free bl
bl = alloc 8
free be
be = alloc 8
free bl
i = realloc i 48
bl = alloc 1
free be
be = alloc 23 align 8
ai = realloc ai 25
free bl
bm = realloc bm 31
bl = alloc 1 align 4
free ai
c = realloc c 4
y = realloc y 22
ai = alloc 24 align 4
ak = realloc ak 48
am = realloc am 2
free bl
bl = alloc 1
ax = realloc ax 10
free am
free ak
free au
free bc
free o
free c
free aw
free w
free ab
ab = alloc 27
w = alloc 40 align 16
bq = realloc bq 4
free bq
free ab
free bn
free ae
free br
br = alloc 54 align 16
bd = realloc bd 4
ae = alloc 0 align 16
bl = realloc bl 0
aq = realloc aq 15
bn = alloc 8 align 4
ab = alloc 1 align 8
bq = alloc 20
an = realloc an 6
aw = realloc n 24
n = alloc 3
c = alloc 18
o = realloc bi 0
bi = alloc 10
bc = alloc 8
au = alloc 4 align 16
free ax
ax = realloc f 10
f = alloc 31 align 8
ak = alloc 10 align 8
am = alloc 1
free au
au = alloc 8
free am
bp = realloc bp 37
am = alloc 14 align 8
ao = realloc ao 0
free au
au = alloc 5 align 2
h = realloc h 38
free ao
ao = alloc 14
free h
h = alloc 1
free ao
bn = realloc bn 2
ao = alloc 10
free h
free au
free ax
free at
free u
free q
free ap
free bk
free bo
free o
free bl
free z
free bh
free bb
free x
free j
free ac
free bg
free w
w = alloc 3
bg = alloc 26 align 4
d = realloc d 2
ab = realloc ab 2
free ao
free ab
free w
free ah
free ar
free ae
free af
af = alloc 10
ae = alloc 2
f = realloc f 32
ar = alloc 11
free i
free aa
aa = realloc ay 0
am = realloc am 2
free am
free a
free b
free ad
free t
free n
free bi
free ak
free l
free ar
ar = alloc 2 align 8
l = alloc 1 align 4
ak = alloc 14 align 8
ar = realloc ar 12
bi = alloc 8
free bi
free ar
free l
free ak
free ba
free bn
free as
free d
d = alloc 1
as = alloc 14
bn = alloc 12
ba = alloc 8 align 2
ak = alloc 8 align 8
l = alloc 6 align 2
ar = alloc 9 align 8
bi = alloc 1 align 8
k = realloc k 115
bp = realloc bp 7
n = alloc 14 align 16
t = alloc 4 align 4
ad = alloc 30 align 8
b = alloc 1
a = alloc 13 align 16
am = alloc 4 align 8
ay = alloc 16
i = alloc 25
ah = alloc 10 align 16
w = alloc 55
ab = alloc 8
ao = alloc 1
ac = alloc 4 align 2
j = alloc 12 align 8
x = alloc 40
bb = alloc 1 align 8
bh = alloc 8
z = alloc 1 align 8
bl = alloc 10 align 16
o = alloc 4 align 16
free o
free bl
free z
free bh
free bb
free x
x = alloc 31 align 4
bb = alloc 3 align 8
bh = alloc 10 align 8
z = alloc 5
bl = alloc 1 align 8
o = alloc 24
bo = alloc 10
bk = alloc 3 align 16
ap = alloc 1 align 4
q = alloc 2 align 4
u = alloc 16 align 4
at = alloc 6 align 2
ax = alloc 9 align 8
au = alloc 25
h = alloc 1
free h
h = alloc 1
free h
y = realloc y 6
free bf
free y
free ax
free at
free u
free q
free ap
free bk
free bo
free o
free bl
free z
free bh
free bb
free x
free j
free ac
ac = alloc 10 align 4
j = alloc 9 align 16
x = alloc 3 align 8
ba = realloc ba 24
bb = alloc 1
t = realloc t 2
bh = alloc 20 align 2
z = alloc 9
free z
free d
free b
free bp
free m
free ab
free ao
free aj
free bq
free t
free az
free i
free bd
free ad
ad = alloc 7 align 4
bd = alloc 16
i = alloc 1 align 4
az = alloc 1
t = alloc 16 align 4
bq = alloc 2
aj = alloc 1
ao = alloc 32 align 4
free ak
free au
free ae
free bq
free an
free ba
free g
free bc
free aq
free p
free bd
free ad
free n
free ao
free al
free k
free ag
ag = alloc 10 align 4
k = alloc 41
al = alloc 1 align 16
free aw
aw = alloc 14 align 8
ao = alloc 0 align 16
n = alloc 10
ad = alloc 2
c = realloc c 2
bd = alloc 9
p = alloc 31
aq = alloc 29 align 4
free aq
free p
free bd
free c
free n
free ao
free aw
free k
free ag
free as
f = realloc f 23
free w
free af
free bh
free am
free j
free ay
ay = alloc 1
l = realloc l 14
j = alloc 9
am = alloc 16 align 4
bh = alloc 40
free bh
free am
free j
free l
free ah
ah = alloc 12 align 2
l = alloc 2
j = alloc 6
t = realloc t 18
am = alloc 1
bh = alloc 20 align 8
af = alloc 9
w = alloc 16 align 4
as = alloc 6
ag = alloc 16 align 16
free ag
free as
free w
free af
free bh
free am
free t
free l
l = alloc 14
t = alloc 0
ac = realloc ac 11
am = alloc 1
bh = alloc 12 align 2
af = alloc 0
free t
t = alloc 10
w = alloc 25 align 16
as = alloc 7 align 8
free e
free ad
free x
free bm
bm = alloc 9
x = alloc 0
ad = alloc 7 align 16
e = alloc 10 align 16
ag = alloc 10 align 4
k = alloc 25
free af
free k
free ag
free e
free ad
free x
x = alloc 9
ad = alloc 16
e = alloc 1 align 4
ag = alloc 28 align 2
k = alloc 9
af = alloc 3 align 16
aw = alloc 9
ao = alloc 9
n = alloc 16
c = alloc 0 align 8
bd = alloc 15
p = alloc 7 align 16
aq = alloc 14 align 2
be = realloc be 23
bc = alloc 10
g = alloc 40
ba = alloc 28 align 16
an = alloc 3 align 8
bq = alloc 32 align 8
ae = alloc 1
au = alloc 7
ak = alloc 1
ab = alloc 32 align 16
m = alloc 31
bd = realloc bd 7
bp = alloc 3 align 16
b = alloc 8 align 8
d = alloc 9 align 8
z = alloc 1 align 16
bl = alloc 8 align 8
o = alloc 0
bo = alloc 4 align 16
a = realloc a 13
bk = alloc 1 align 2
free bm
free bk
free a
free o
free bl
bl = alloc 14 align 8
o = alloc 13
a = alloc 24 align 2
bk = alloc 13 align 16
an = realloc an 11
bm = alloc 1
ap = alloc 6 align 16
q = alloc 15 align 8
u = alloc 14
free d
free bq
free bo
free aj
free c
free ab
free x
free bh
free p
free as
t = realloc t 10
ai = realloc ai 16
as = alloc 1 align 8
p = alloc 8
bh = alloc 9
x = alloc 32 align 4
ab = alloc 9 align 16
c = alloc 1 align 2
aj = alloc 25 align 2
bo = alloc 32 align 4
bq = alloc 0 align 16
d = alloc 25
at = alloc 1
free bk
free am
free ak
free bi
free bg
free s
free bo
free ar
free q
free aq
j = realloc j 14
aq = alloc 10
q = alloc 4 align 8
ar = alloc 7
bo = alloc 2
t = realloc t 14
s = alloc 21 align 8
bg = alloc 14 align 2
bi = alloc 24
ak = alloc 10
am = alloc 8
bk = alloc 1 align 16
ax = alloc 9 align 4
y = alloc 4
bf = alloc 19
free bf
free y
free ax
free bk
free am
free ak
free bi
free bg
free s
free t
free ar
free q
q = alloc 11
ar = alloc 3 align 16
t = alloc 32 align 16
s = alloc 9
bg = alloc 13
bi = alloc 25 align 8
ak = alloc 2 align 4
am = alloc 38
bk = alloc 25 align 4
ax = alloc 6 align 4
y = alloc 10 align 8
ay = realloc ay 1
bf = alloc 1
h = alloc 10 align 8
am = realloc am 19
free am
am = alloc 7 align 16
free am
aj = realloc aj 12
am = alloc 10 align 8
free am
am = alloc 18
o = realloc o 21
free o
bj = realloc bj 31
o = alloc 9 align 2
free o
o = alloc 16 align 16
free o
o = alloc 1
free o
bp = realloc bp 1
ak = realloc ak 2
o = alloc 7 align 8
be = realloc be 39
free be
be = alloc 24 align 16
a = realloc a 12
free a
a = alloc 9 align 4
free a
a = alloc 8 align 4
free a
a = alloc 12
free a
a = alloc 9 align 2
free a
a = alloc 7 align 16
free a
aa = realloc aa 10
a = alloc 9 align 8
free a
free bp
free p
p = alloc 9 align 4
bp = alloc 14 align 8
a = alloc 10 align 2
free ai
free z
free bp
free p
free ax
free bk
free h
free aa
free bi
free bg
free s
free t
free ar
free q
q = realloc x 0
free q
free a
free bd
free be
free bq
free au
free ae
free bh
free at
free ba
free g
free bc
bc = alloc 23
free aq
free bc
bc = alloc 1
aq = alloc 9 align 16
g = alloc 40 align 4
ba = alloc 1
at = alloc 8
bh = alloc 10 align 8
free c
free as
free u
free g
free aj
free az
free ao
free bm
free ab
free bh
free j
free d
free v
free ak
ak = alloc 9 align 2
v = alloc 8 align 16
free v
free ak
free ag
free e
free ad
free am
free aw
aw = alloc 2 align 8
am = alloc 24
ad = alloc 11
free o
free ad
free am
free aw
free ac
free l
free ah
free m
free r
free ay
ay = alloc 10 align 8
r = alloc 0 align 8
m = alloc 10
free n
n = alloc 1 align 8
ah = alloc 9
l = alloc 8 align 8
ac = alloc 2
aw = alloc 10 align 16
am = alloc 9
free w
free m
m = alloc 24
w = alloc 14
ad = alloc 20 align 2
bf = realloc bf 10
o = alloc 7
free bn
free bf
free l
free af
free aq
free am
free at
free bc
free n
free ad
free bj
free i
free ac
free m
free k
free bo
free ay
free al
free o
o = alloc 1 align 16
al = alloc 20 align 4
free al
free o
free b
free f
free an
an = alloc 1 align 8
f = alloc 1
b = alloc 10
o = alloc 10 align 16
al = alloc 10
ay = alloc 14
bo = alloc 10
k = alloc 9
free k
free bo
free ay
ay = alloc 9
free ay
free al
free o
free b
free bl
free av
free f
free aw
aw = alloc 40 align 16
f = alloc 10 align 8
av = alloc 0 align 16
bl = alloc 5 align 8
b = alloc 1 align 8
o = alloc 15
al = alloc 1
free ba
free al
free o
free b
free bl
free av
av = alloc 7 align 8
bl = alloc 0
b = alloc 12
free av
free f
free bb
bb = alloc 1 align 8
f = alloc 10 align 2
av = alloc 1 align 8
o = alloc 10
al = alloc 5 align 16
free al
free o
free av
av = alloc 8 align 8
o = alloc 0 align 16
al = alloc 10
ba = alloc 18 align 4
ay = alloc 7 align 16
b = realloc b 24
bo = alloc 9 align 16
b = realloc b 8
k = alloc 5 align 8
free bl
free k
free b
free ba
free al
free o
free av
free f
free bo
free bb
free aw
r = realloc r 14
aw = alloc 27
bb = alloc 0 align 16
bo = alloc 8
f = alloc 8
av = alloc 8 align 8
o = alloc 1 align 8
al = alloc 6
ba = alloc 1
b = alloc 6 align 4
k = alloc 2
bl = alloc 4 align 2
m = alloc 14 align 8
ac = alloc 23 align 2
i = alloc 14 align 16
bj = alloc 10
av = realloc av 12
ad = alloc 8 align 4
n = alloc 2 align 4
bc = alloc 2
at = alloc 1 align 16
am = alloc 10
aq = alloc 10
af = alloc 7
l = alloc 2 align 8
bf = alloc 8 align 2
r = realloc r 6
bn = alloc 10
e = alloc 7
free ap
free e
e = alloc 8 align 16
ap = alloc 14 align 2
ag = alloc 14 align 16
free bn
bn = alloc 1
k = realloc k 10
ak = alloc 8
v = alloc 17
d = alloc 8 align 4
ac = realloc ac 46
j = alloc 8 align 8
bh = alloc 20
v = realloc v 33
ab = alloc 3
bm = alloc 2 align 8
ao = alloc 1 align 4
az = alloc 14 align 2
free at
free b
free an
free j
free ay
free ab
free ac
br = realloc br 70
ac = alloc 8 align 8
ab = alloc 3 align 4
ay = alloc 8 align 8
j = alloc 8
free ag
free bo
free j
j = alloc 8 align 4
bo = alloc 3 align 8
ag = alloc 16
free f
free ah
free bm
free af
free ay
free ao
free e
free bf
free bo
free ag
free al
free az
free y
free w
free bc
free k
free ad
free bj
free ba
free aw
free r
free d
free ac
ac = alloc 9 align 8
d = alloc 8
v = realloc v 33
r = alloc 10
aw = alloc 4
free av
free n
free am
am = alloc 0
br = realloc br 70
n = alloc 12
av = realloc aw 12
aw = alloc 10 align 8
ba = alloc 14 align 8
bj = alloc 9
ad = alloc 14
k = alloc 8
bc = alloc 9 align 16
w = alloc 8
bj = realloc bj 8
y = alloc 1 align 4
az = alloc 10 align 2
free az
free y
free bj
free bc
bl = realloc bl 4
r = realloc r 20
bc = alloc 16 align 8
bj = alloc 14 align 4
free r
free m
free d
free bc
free i
free o
free bh
free ak
ak = alloc 7 align 4
free ak
free br
free ac
free bn
free av
av = alloc 34 align 2
bn = alloc 8
ac = alloc 8
free ac
free bn
k = realloc k 0
bn = alloc 10 align 8
ac = alloc 16
br = alloc 14 align 2
ak = alloc 14
bh = alloc 2
o = alloc 10
i = alloc 2 align 16
k = realloc k 4
bc = alloc 7 align 8
d = alloc 5 align 4
m = alloc 3 align 4
free ak
free bc
free bn
free k
free ac
free ad
ad = alloc 9
am = realloc am 0
ac = alloc 2 align 4
k = alloc 17 align 16
bn = alloc 3
bc = alloc 1 align 2
ak = alloc 0
r = alloc 1 align 4
y = alloc 14
az = alloc 10
free j
free az
free w
free n
free ad
free bc
free av
free ac
ac = alloc 24
av = alloc 9 align 16
bc = alloc 20
ad = alloc 9 align 16
n = alloc 2 align 8
w = realloc i 0
i = alloc 2 align 4
az = alloc 24
j = alloc 0 align 2
free ab
free j
free az
free i
i = alloc 9 align 8
az = alloc 9
j = alloc 9 align 8
free ba
free ak
free d
free r
r = alloc 3 align 8
d = alloc 8 align 16
v = realloc v 17
ak = alloc 9
ba = alloc 11 align 8
ab = alloc 2 align 16
al = alloc 1 align 2
free br
free r
free v
free ap
free ad
free ac
ac = alloc 10 align 8
ad = alloc 4
free w
free aw
aw = alloc 2
w = alloc 23 align 16
ap = alloc 9
v = alloc 10
free m
m = alloc 10 align 8
r = alloc 10
ap = realloc ap 9
br = alloc 10 align 16
ak = realloc ak 8
free ad
free ak
free ap
free m
free r
free w
w = alloc 9
r = alloc 8
m = alloc 7 align 2
free aw
free m
free r
r = alloc 9
m = alloc 16 align 8
aw = alloc 0
free az
free av
free y
free ac
free aq
aq = alloc 1
ac = alloc 9
r = realloc r 4
y = realloc k 1
free w
free y
free aq
free ab
free am
free v
v = alloc 20
am = alloc 0 align 4
ab = alloc 15 align 8
bl = realloc bl 0
aq = alloc 16 align 4
y = alloc 7
w = alloc 10
aw = realloc aw 0
bh = realloc bh 0
k = alloc 14
av = alloc 1 align 16
az = alloc 5 align 16
ap = alloc 10
ak = alloc 1
ad = alloc 1 align 8
ag = alloc 9
bo = alloc 10 align 16
bf = alloc 0 align 2
free y
free d
free ab
free bh
free w
free k
free am
am = alloc 10 align 16
ac = realloc ac 9
k = alloc 1 align 4
w = alloc 8 align 2
bh = alloc 12 align 16
ab = alloc 4 align 8
d = alloc 10
y = alloc 10 align 8
e = alloc 7
ao = alloc 8
ay = alloc 14 align 4
af = alloc 7 align 8
bm = alloc 2 align 4
ah = alloc 10 align 8
f = alloc 1 align 4
an = alloc 14
free al
free an
free f
free ah
free bm
free af
free ay
free ao
free e
free y
free ap
free am
free n
free l
free bo
free m
free o
aq = realloc aq 2
o = alloc 1 align 16
m = alloc 1 align 4
bo = alloc 11
l = alloc 19 align 16
n = alloc 0
am = alloc 10 align 16
ap = alloc 4 align 2
ba = realloc ba 12
y = alloc 9 align 16
free y
free ba
v = realloc v 36
ba = alloc 1 align 8
y = alloc 12 align 2
e = alloc 10 align 4
ao = alloc 19 align 4
ay = alloc 5
af = alloc 11
bm = alloc 8
ah = alloc 8 align 8
f = alloc 1
an = alloc 1 align 16
al = alloc 16
b = alloc 10
at = alloc 1 align 2
av = realloc av 1
free al
al = alloc 10 align 16
aj = alloc 8
g = alloc 1 align 2
u = alloc 10
as = alloc 0
c = alloc 7 align 8
ae = alloc 3 align 16
au = alloc 1 align 8
