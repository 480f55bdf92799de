freespace script 1
heap 16384 fit=worst order=front granule=16
a = alloc 19 zeroed
a = realloc a 38
b = alloc 33 align 4 zeroed
b = realloc b 49
c = alloc 19 zeroed
d = alloc 2 align 2 zeroed
e = alloc 1 align 4 zeroed
c = realloc c 23
f = alloc 1 zeroed
g = alloc 1 zeroed
h = alloc 0 align 8 zeroed
i = alloc 19 zeroed
h = realloc h 19
j = alloc 9 zeroed
k = alloc 12 align 8 zeroed
l = alloc 20 align 8 zeroed
m = alloc 11 zeroed
n = alloc 12 align 8 zeroed
h = realloc h 38
o = alloc 16 align 8 zeroed
p = alloc 49 zeroed
q = alloc 1 align 4 zeroed
r = alloc 20 zeroed
s = alloc 1 align 8 zeroed
h = realloc h 4
t = alloc 4 align 16 zeroed
u = alloc 1 align 16 zeroed
v = alloc 32 align 2 zeroed
w = alloc 1 align 16 zeroed
x = alloc 19 zeroed
y = alloc 19 zeroed
z = alloc 1 align 8 zeroed
aa = alloc 23 zeroed
ab = alloc 3 align 2 zeroed
ac = alloc 0 align 4 zeroed
ad = alloc 1 align 4 zeroed
ae = alloc 10 zeroed
af = alloc 1 zeroed
c = realloc c 11
ag = alloc 19 align 2 zeroed
ah = alloc 30 zeroed
ai = alloc 197 align 8 zeroed
o = realloc o 1
aj = alloc 8 align 4 zeroed
c = realloc c 19
ak = alloc 33 align 2 zeroed
ai = realloc ai 1
al = alloc 19 align 16 zeroed
am = alloc 8 zeroed
an = alloc 38 zeroed
ao = alloc 19 align 8 zeroed
z = realloc z 0
ap = alloc 40 align 16 zeroed
aq = alloc 17 align 8 zeroed
ar = alloc 43 zeroed
as = alloc 9 zeroed
at = alloc 20 align 4 zeroed
au = alloc 1 zeroed
av = alloc 2 zeroed
aw = alloc 16 zeroed
ax = alloc 8 align 8 zeroed
ay = alloc 8 align 16 zeroed
az = alloc 19 align 4 zeroed
ba = alloc 20 align 4 zeroed
bb = alloc 15 align 8 zeroed
bc = alloc 18 align 16 zeroed
bd = alloc 0 align 4 zeroed
be = alloc 1 align 4 zeroed
bf = alloc 2 zeroed
ac = realloc ac 0
bg = alloc 20 zeroed
bh = alloc 12 align 4 zeroed
bi = realloc aa 11
aa = alloc 24 align 8 zeroed
bj = alloc 9 zeroed
bk = alloc 1 align 16 zeroed
bl = alloc 136 align 16 zeroed
bm = alloc 1 align 8 zeroed
bn = alloc 2 align 8 zeroed
bo = alloc 19 zeroed
bp = alloc 20 align 4 zeroed
bq = alloc 19 align 8 zeroed
br = realloc bd 0
bd = realloc ay 1
ay = alloc 0 zeroed
free h
h = alloc 1 align 8 zeroed
free bn
bn = realloc bp 21
bp = alloc 8 align 16 zeroed
free at
at = alloc 9 zeroed
free ah
bc = realloc bc 0
ah = alloc 1 align 8 zeroed
free bh
bh = alloc 6 align 16 zeroed
free bm
bm = alloc 4 align 8 zeroed
an = realloc an 1
p = realloc p 65
s = realloc s 2
e = realloc e 2
free g
g = alloc 8 align 16 zeroed
free d
d = alloc 12 zeroed
free an
an = realloc w 7
w = alloc 11 zeroed
h = realloc h 8
r = realloc r 0
g = realloc g 19
free af
af = alloc 7 zeroed
free y
y = alloc 19 align 16 zeroed
free g
g = alloc 1 align 16 zeroed
free bb
bb = alloc 8 zeroed
free bc
bc = alloc 1 align 8 zeroed
free an
an = alloc 20 align 16 zeroed
free af
au = realloc au 0
af = alloc 0 zeroed
free u
u = alloc 1 zeroed
free ab
bf = realloc bf 10
ab = alloc 1 zeroed
free au
au = alloc 20 align 2 zeroed
free b
b = alloc 12 align 4 zeroed
free az
n = realloc n 6
az = alloc 68 zeroed
p = realloc p 49
free f
f = alloc 8 align 16 zeroed
bl = realloc bl 144
free f
f = alloc 40 align 2 zeroed
bc = realloc bc 1
free ar
ar = alloc 20 align 16 zeroed
free s
s = alloc 10 zeroed
free ai
ai = alloc 20 align 2 zeroed
bi = realloc bi 1
free al
al = alloc 1 zeroed
free ad
ad = realloc ao 20
ao = alloc 5 align 8 zeroed
free bl
bl = alloc 1 align 4 zeroed
free an
an = alloc 19 zeroed
free bf
bg = realloc bg 5
bf = alloc 1 zeroed
ah = realloc ah 0
free aa
aa = alloc 1 align 8 zeroed
free m
m = alloc 8 align 16 zeroed
free d
d = alloc 0 align 8 zeroed
free bp
bp = alloc 1 align 8 zeroed
free bj
bj = alloc 8 align 8 zeroed
free w
ax = realloc ax 7
j = realloc j 17
n = realloc n 0
w = alloc 40 zeroed
free bo
bo = alloc 8 zeroed
free av
bo = realloc bo 8
av = alloc 26 align 2 zeroed
free ah
ah = alloc 29 align 8 zeroed
free h
h = alloc 46 align 16 zeroed
free ag
bm = realloc bm 8
ag = alloc 25 zeroed
free c
c = alloc 1 align 16 zeroed
free ba
bq = realloc bq 38
ba = alloc 93 zeroed
free bn
bn = alloc 95 align 2 zeroed
free ae
ae = alloc 8 zeroed
free at
at = alloc 121 zeroed
bm = realloc bm 16
free ae
bb = realloc bb 16
ae = alloc 1 zeroed
free bd
bg = realloc bg 8
bd = alloc 16 zeroed
ao = realloc ao 6
free i
i = alloc 19 zeroed
free k
k = alloc 1 zeroed
b = realloc b 4
free af
an = realloc an 35
af = alloc 0 align 16 zeroed
free am
am = alloc 20 align 2 zeroed
free as
as = realloc aj 9
aj = alloc 226 zeroed
bb = realloc bb 0
free bb
a = realloc a 8
bb = alloc 19 align 8 zeroed
free h
d = realloc d 0
h = alloc 19 zeroed
be = realloc be 0
free m
m = alloc 1 zeroed
free m
m = alloc 8 align 2 zeroed
free ad
ad = realloc br 0
br = alloc 19 align 16 zeroed
free ak
ak = alloc 1 zeroed
free ac
ac = alloc 25 align 4 zeroed
free o
o = alloc 40 zeroed
free am
am = alloc 12 zeroed
m = realloc m 9
free h
h = alloc 1 align 4 zeroed
free bf
bf = realloc ar 16
a = realloc a 16
ar = alloc 1 zeroed
ap = realloc ap 45
free k
k = alloc 0 align 2 zeroed
free p
p = alloc 12 zeroed
free d
d = alloc 7 align 2 zeroed
free bh
ba = realloc ba 109
bh = alloc 0 zeroed
free at
at = alloc 1 align 4 zeroed
bj = realloc bj 4
a = realloc a 1
free y
y = alloc 1 align 8 zeroed
u = realloc u 5
free au
au = alloc 2 align 4 zeroed
as = realloc as 18
s = realloc s 20
free ah
ah = alloc 19 align 16 zeroed
free ah
ah = alloc 19 zeroed
u = realloc u 5
free y
y = alloc 10 align 4 zeroed
bo = realloc bo 9
free h
h = alloc 24 align 4 zeroed
free h
l = realloc l 40
h = alloc 31 align 8 zeroed
t = realloc t 4
free au
au = alloc 24 align 8 zeroed
free b
b = alloc 20 align 2 zeroed
aa = realloc aa 20
v = realloc v 4
free am
am = alloc 30 zeroed
free ah
ah = alloc 1 align 2 zeroed
free bf
bf = alloc 1 zeroed
free ag
ag = alloc 2 align 4 zeroed
free bb
bb = alloc 12 align 4 zeroed
free m
m = alloc 1 align 8 zeroed
free bf
bf = alloc 1 zeroed
free k
k = realloc am 2
am = alloc 33 align 4 zeroed
free aw
aw = alloc 27 zeroed
free ab
ab = alloc 1 align 8 zeroed
free g
g = alloc 1 align 2 zeroed
free as
as = alloc 19 align 4 zeroed
free br
br = alloc 19 align 8 zeroed
ap = realloc ap 50
ay = realloc ay 0
free j
c = realloc c 9
j = alloc 1 align 2 zeroed
aq = realloc aq 17
free q
q = alloc 3 align 8 zeroed
am = realloc am 49
free ae
ae = alloc 1 align 4 zeroed
free m
m = alloc 20 align 16 zeroed
d = realloc d 0
free av
av = alloc 19 zeroed
free aj
aj = alloc 30 align 2 zeroed
as = realloc as 3
free av
av = alloc 0 zeroed
m = realloc m 50
free ad
k = realloc k 20
bk = realloc bk 0
ad = alloc 14 align 16 zeroed
free m
m = alloc 16 align 2 zeroed
free d
d = alloc 0 align 8 zeroed
free bc
bc = alloc 1 align 8 zeroed
bd = realloc bd 32
free ae
ae = alloc 3 align 8 zeroed
free u
u = alloc 1 zeroed
free at
ay = realloc ay 0
at = alloc 20 align 8 zeroed
free f
f = alloc 16 align 2 zeroed
free ag
ag = alloc 1 zeroed
ah = realloc ah 0
free an
an = alloc 20 zeroed
free p
p = alloc 1 align 2 zeroed
bm = realloc bm 0
ar = realloc ar 29
free c
c = alloc 1 zeroed
ae = realloc ae 19
free bq
bn = realloc bn 87
bq = alloc 8 zeroed
au = realloc au 8
t = realloc t 4
free ad
ab = realloc ab 1
ad = alloc 16 align 8 zeroed
i = realloc i 3
free g
g = alloc 24 zeroed
free bj
bj = alloc 12 align 4 zeroed
free ad
ad = alloc 1 align 8 zeroed
free b
b = alloc 20 zeroed
free ap
ap = alloc 0 zeroed
free bd
bd = alloc 36 zeroed
free ae
ae = alloc 1 align 4 zeroed
free bi
bi = alloc 20 align 16 zeroed
free b
b = alloc 16 align 2 zeroed
free an
an = alloc 19 align 8 zeroed
free as
as = alloc 1 zeroed
free a
a = alloc 1 zeroed
free av
av = alloc 2 align 8 zeroed
free ag
ag = alloc 1 zeroed
free bq
bq = alloc 20 align 16 zeroed
free bh
bh = alloc 19 align 8 zeroed
free al
al = alloc 183 align 16 zeroed
f = realloc f 1
free n
n = alloc 23 zeroed
free br
am = realloc am 1
br = alloc 12 align 2 zeroed
free ai
ai = alloc 1 align 8 zeroed
free y
y = alloc 41 align 16 zeroed
free h
h = alloc 3 zeroed
free ao
ao = alloc 0 align 16 zeroed
aa = realloc aa 12
free q
q = realloc bb 4
bb = alloc 5 align 16 zeroed
ai = realloc ai 1
free bb
bb = alloc 24 zeroed
free f
ay = realloc ay 8
f = alloc 12 zeroed
free bm
bm = alloc 1 align 16 zeroed
free bl
bl = alloc 9 zeroed
free br
bo = realloc bo 1
br = alloc 20 zeroed
free ae
ae = alloc 20 align 4 zeroed
free aa
aa = alloc 9 align 8 zeroed
free aq
aq = alloc 88 align 2 zeroed
free t
t = alloc 1 align 4 zeroed
free bi
bi = alloc 1 zeroed
free b
b = alloc 1 zeroed
free as
as = alloc 51 align 16 zeroed
free bd
bd = alloc 1 zeroed
free br
br = alloc 0 align 16 zeroed
free ae
ae = alloc 31 align 16 zeroed
bh = realloc bh 18
free w
w = alloc 3 zeroed
free af
af = alloc 9 align 2 zeroed
free be
be = alloc 76 zeroed
free l
l = alloc 1 align 16 zeroed
free i
i = alloc 4 align 8 zeroed
free bg
bg = alloc 16 align 2 zeroed
free bf
bf = alloc 55 align 2 zeroed
free bo
bo = alloc 1 align 4 zeroed
bk = realloc bk 0
g = realloc g 12
free bp
bp = alloc 1 align 8 zeroed
free bh
bh = alloc 7 zeroed
free bm
bm = alloc 20 zeroed
free an
an = alloc 20 align 16 zeroed
p = realloc p 1
free k
k = alloc 1 align 2 zeroed
aj = realloc aj 4
free am
am = alloc 8 zeroed
free br
br = alloc 13 align 4 zeroed
free ba
ba = alloc 6 align 16 zeroed
free k
k = alloc 12 zeroed
free be
be = alloc 9 align 2 zeroed
free f
f = alloc 64 align 8 zeroed
bk = realloc bk 0
free m
m = alloc 2 zeroed
i = realloc i 8
free al
i = realloc i 16
al = alloc 12 align 8 zeroed
free at
at = alloc 51 align 16 zeroed
as = realloc as 52
free w
w = alloc 0 align 2 zeroed
ba = realloc ba 3
am = realloc am 1
free ab
ab = alloc 19 align 8 zeroed
free e
e = alloc 1 align 16 zeroed
free bp
bp = alloc 1 zeroed
free d
d = alloc 4 zeroed
free bb
bb = alloc 20 align 8 zeroed
ae = realloc ae 32
free u
u = alloc 0 align 16 zeroed
free af
af = realloc b 1
b = alloc 20 zeroed
j = realloc j 2
free ac
ac = alloc 40 zeroed
free c
c = alloc 9 align 8 zeroed
free at
at = alloc 65 align 4 zeroed
free ab
ab = realloc ah 4
ah = alloc 1 align 8 zeroed
free p
p = alloc 4 zeroed
bc = realloc bc 0
free am
am = alloc 1 align 2 zeroed
free ai
ai = alloc 19 align 8 zeroed
free x
x = alloc 0 zeroed
free ae
ae = alloc 7 zeroed
al = realloc al 0
free bm
o = realloc o 24
bm = alloc 0 align 8 zeroed
w = realloc w 0
free q
q = alloc 3 align 4 zeroed
free e
aa = realloc aa 47
bj = realloc bj 4
e = alloc 9 align 16 zeroed
free t
bn = realloc bn 174
ar = realloc ar 13
t = alloc 1 align 2 zeroed
free p
p = alloc 2 zeroed
free w
w = alloc 1 zeroed
a = realloc a 22
free ay
ay = realloc bq 28
bq = alloc 4 align 16 zeroed
free t
t = alloc 1 align 2 zeroed
free br
br = alloc 55 align 8 zeroed
free bb
bb = alloc 1 zeroed
free bc
bc = alloc 110 zeroed
free q
q = alloc 1 align 16 zeroed
free bh
bh = alloc 11 align 2 zeroed
s = realloc s 20
free ai
ba = realloc ba 3
ai = alloc 12 align 4 zeroed
free al
ab = realloc ab 4
al = realloc l 0
l = alloc 8 zeroed
am = realloc am 10
free at
ah = realloc ah 2
at = alloc 22 align 8 zeroed
free z
z = alloc 8 zeroed
bl = realloc bl 1
ap = realloc ap 4
free h
ad = realloc ad 2
ag = realloc ag 5
h = alloc 136 align 8 zeroed
an = realloc an 21
free bb
bb = alloc 1 zeroed
free bp
bp = alloc 226 align 4 zeroed
free e
e = alloc 1 align 4 zeroed
aa = realloc aa 51
free ax
ax = alloc 9 align 4 zeroed
bc = realloc bc 11
ba = realloc ba 3
free ba
ba = alloc 9 zeroed
free s
s = alloc 18 align 8 zeroed
free k
k = alloc 19 zeroed
free au
au = alloc 52 align 16 zeroed
bq = realloc bq 1
free bd
bd = alloc 11 zeroed
free b
b = alloc 7 align 16 zeroed
free bo
bo = alloc 26 align 4 zeroed
free bk
bk = alloc 40 zeroed
free aj
aj = alloc 19 align 2 zeroed
free e
e = alloc 5 align 8 zeroed
aj = realloc aj 38
free ae
ae = alloc 1 zeroed
free o
af = realloc af 17
o = alloc 1 zeroed
free ag
ag = alloc 52 align 8 zeroed
free k
x = realloc x 1
k = alloc 0 align 4 zeroed
free ai
ai = alloc 16 zeroed
free bl
as = realloc as 104
bl = alloc 1 zeroed
free ao
ao = alloc 41 zeroed
free at
at = alloc 19 zeroed
free ak
ay = realloc ay 1
ak = alloc 201 align 16 zeroed
free be
be = alloc 189 align 8 zeroed
free br
br = alloc 0 zeroed
free az
az = alloc 13 align 2 zeroed
w = realloc w 2
bg = realloc bg 16
free aq
aq = alloc 0 align 16 zeroed
free z
z = alloc 189 zeroed
free t
t = alloc 20 align 8 zeroed
free k
k = alloc 6 align 4 zeroed
free bc
h = realloc h 1
bc = alloc 9 align 2 zeroed
free aw
aw = alloc 24 align 8 zeroed
free az
az = alloc 1 align 8 zeroed
free bj
bj = alloc 19 zeroed
bp = realloc bp 19
ae = realloc ae 1
ah = realloc ah 4
free bf
bf = alloc 26 zeroed
free g
g = alloc 100 align 8 zeroed
free a
a = alloc 15 align 16 zeroed
free bf
bf = alloc 19 align 4 zeroed
free be
be = realloc y 201
y = alloc 1 zeroed
free am
am = alloc 1 align 2 zeroed
free ah
ah = alloc 19 align 2 zeroed
free ae
ae = alloc 20 zeroed
t = realloc t 2
free i
x = realloc x 5
i = alloc 6 zeroed
free ar
ar = alloc 20 zeroed
free br
br = alloc 8 zeroed
free s
s = alloc 129 align 16 zeroed
g = realloc g 20
free r
r = alloc 24 align 4 zeroed
bb = realloc bb 17
x = realloc x 4
free q
q = alloc 20 align 4 zeroed
be = realloc be 402
free at
at = alloc 16 align 4 zeroed
free am
am = alloc 1 align 8 zeroed
bj = realloc bj 1
bl = realloc bl 1
free ah
ah = alloc 0 align 8 zeroed
free au
au = alloc 20 align 16 zeroed
free bf
bf = alloc 187 align 2 zeroed
free b
b = alloc 28 align 8 zeroed
free ba
ba = alloc 1 align 16 zeroed
free g
g = alloc 20 zeroed
free bj
bj = alloc 23 zeroed
free ai
ai = alloc 25 zeroed
free al
al = alloc 1 zeroed
free af
af = alloc 64 align 4 zeroed
j = realloc j 0
free d
d = alloc 43 align 2 zeroed
j = realloc j 0
free k
k = alloc 1 align 4 zeroed
at = realloc at 32
free ag
au = realloc au 21
z = realloc z 378
ag = alloc 21 align 16 zeroed
free ag
ag = alloc 5 align 8 zeroed
free bc
y = realloc y 1
bc = alloc 20 align 8 zeroed
free as
as = alloc 0 zeroed
free ad
ad = alloc 20 zeroed
g = realloc g 36
free ad
ad = alloc 21 align 2 zeroed
free aa
aa = alloc 1 align 2 zeroed
free al
al = alloc 54 zeroed
a = realloc a 7
free bf
bf = alloc 16 align 4 zeroed
free bp
bo = realloc bo 13
bp = alloc 20 align 2 zeroed
free bc
bc = alloc 20 align 8 zeroed
free bd
bd = alloc 63 align 8 zeroed
free bg
bg = alloc 1 align 16 zeroed
free bm
c = realloc c 0
bm = realloc bj 46
bj = alloc 19 align 16 zeroed
ab = realloc ab 2
free ah
ah = alloc 1 zeroed
free c
c = alloc 6 align 16 zeroed
free be
be = alloc 0 align 16 zeroed
free e
e = alloc 8 zeroed
free h
q = realloc q 9
h = realloc ah 19
ah = alloc 64 align 8 zeroed
free ax
ax = alloc 16 align 4 zeroed
h = realloc h 11
ah = realloc ah 80
free bh
bh = alloc 1 align 8 zeroed
ac = realloc ac 80
free w
w = alloc 16 align 4 zeroed
free az
az = alloc 24 align 16 zeroed
free a
q = realloc q 1
a = alloc 7 align 16 zeroed
free az
az = alloc 0 align 4 zeroed
aj = realloc aj 0
s = realloc s 130
free bf
bf = alloc 80 zeroed
free bh
bh = alloc 20 zeroed
free b
b = alloc 7 align 16 zeroed
free at
bk = realloc bk 20
at = alloc 19 zeroed
free ar
ar = alloc 1 align 8 zeroed
b = realloc b 7
z = realloc z 331
free an
an = alloc 0 align 8 zeroed
free k
k = alloc 1 align 4 zeroed
l = realloc l 16
free ae
aw = realloc aw 1
ae = alloc 43 align 2 zeroed
free w
w = alloc 5 align 4 zeroed
free ag
an = realloc an 16
ag = alloc 8 zeroed
free j
j = alloc 3 zeroed
z = realloc z 10
free bl
ao = realloc ao 20
bl = alloc 19 zeroed
bm = realloc bm 2
free j
j = alloc 1 align 16 zeroed
be = realloc be 4
free s
s = alloc 12 align 16 zeroed
free au
au = alloc 4 zeroed
c = realloc c 1
free bj
bj = alloc 12 zeroed
free bm
bm = alloc 2 zeroed
at = realloc at 15
free ag
ag = alloc 2 align 8 zeroed
free ai
m = realloc m 0
ai = alloc 216 align 2 zeroed
free az
az = alloc 33 align 2 zeroed
free v
v = alloc 20 zeroed
free h
h = alloc 20 zeroed
free am
am = alloc 19 align 8 zeroed
e = realloc e 4
l = realloc l 0
free ax
z = realloc z 1
ax = alloc 1 align 8 zeroed
free as
a = realloc a 14
as = alloc 25 align 8 zeroed
free av
t = realloc t 4
n = realloc n 7
av = alloc 3 align 8 zeroed
free bd
bd = alloc 32 align 8 zeroed
bm = realloc bm 4
bk = realloc bk 12
free br
br = alloc 0 zeroed
aq = realloc aq 0
free ax
ax = alloc 24 align 2 zeroed
free bq
bq = alloc 54 zeroed
free bn
bn = alloc 1 zeroed
free y
y = alloc 12 zeroed
free aa
aa = alloc 19 align 16 zeroed
free ap
ap = alloc 1 align 16 zeroed
free ag
ag = alloc 16 align 16 zeroed
free aa
aa = alloc 20 align 4 zeroed
f = realloc f 25
al = realloc al 108
free i
i = alloc 19 align 4 zeroed
free am
am = alloc 23 zeroed
free aw
aw = alloc 5 zeroed
free bm
bm = alloc 20 align 8 zeroed
free an
an = alloc 29 zeroed
az = realloc az 17
ao = realloc ao 9
free ah
ah = realloc t 8
t = alloc 16 zeroed
c = realloc c 2
free aj
aj = alloc 0 align 2 zeroed
free n
n = alloc 1 zeroed
ai = realloc ai 216
free bh
bh = alloc 1 zeroed
g = realloc g 28
free bq
bq = alloc 20 align 8 zeroed
free i
i = alloc 0 align 16 zeroed
free p
bn = realloc bn 2
bk = realloc bk 0
p = alloc 5 align 2 zeroed
n = realloc n 8
free bg
free bk
free bj
free v
free y
free aw
free ab
ab = alloc 72 zeroed
aw = alloc 74 align 16 zeroed
y = alloc 23 align 16 zeroed
ap = realloc ap 0
v = alloc 16 zeroed
bj = alloc 9 zeroed
bk = alloc 19 align 8 zeroed
bg = alloc 7 align 8 zeroed
free bg
bg = alloc 1 align 4 zeroed
free bg
bg = alloc 1 align 2 zeroed
free bg
bg = alloc 12 zeroed
free bg
bg = alloc 2 zeroed
free bg
bg = alloc 1 align 16 zeroed
free bg
d = realloc d 4
bg = alloc 19 align 16 zeroed
bl = realloc bl 35
n = realloc n 9
aq = realloc aq 20
free aq
aq = alloc 25 zeroed
free aq
aq = alloc 19 align 8 zeroed
free aq
aq = alloc 15 zeroed
free aq
aq = alloc 119 align 8 zeroed
au = realloc au 0
free au
i = realloc i 1
au = alloc 103 align 2 zeroed
free au
au = alloc 20 align 2 zeroed
free au
ap = realloc ap 16
au = alloc 1 zeroed
free au
au = alloc 8 align 8 zeroed
w = realloc w 21
free w
o = realloc o 120
w = alloc 1 zeroed
o = realloc o 128
free o
o = alloc 3 align 4 zeroed
free o
o = alloc 16 align 4 zeroed
ai = realloc ai 216
ah = realloc ah 4
free ah
ah = alloc 0 zeroed
ac = realloc ac 79
free ac
ac = alloc 1 align 4 zeroed
free ac
ac = alloc 20 align 8 zeroed
free ac
ae = realloc ae 21
ac = alloc 1 align 4 zeroed
free ac
ac = alloc 16 zeroed
free ac
free ay
free h
free x
free y
free bm
free bo
free ak
free br
free an
free bc
free au
free aw
free g
free bl
free c
free k
free ai
ai = alloc 5 align 2 zeroed
am = realloc am 23
bd = realloc bd 48
k = alloc 1 zeroed
c = alloc 19 align 4 zeroed
bl = alloc 9 align 2 zeroed
g = alloc 2 align 2 zeroed
aw = alloc 31 align 16 zeroed
au = alloc 1 align 4 zeroed
bc = alloc 104 zeroed
an = alloc 9 align 16 zeroed
br = alloc 3 zeroed
ak = alloc 1 align 4 zeroed
bo = alloc 1 align 2 zeroed
bm = alloc 1 zeroed
z = realloc z 1
y = alloc 1 align 4 zeroed
ae = realloc ae 42
a = realloc a 13
a = realloc a 13
z = realloc z 4
x = alloc 19 align 16 zeroed
h = alloc 24 zeroed
ay = alloc 16 align 8 zeroed
ac = alloc 28 align 16 zeroed
ae = realloc ae 0
free x
x = alloc 19 align 16 zeroed
free ad
ad = alloc 22 align 16 zeroed
free bp
bp = alloc 19 align 8 zeroed
n = realloc n 10
free h
h = alloc 20 align 2 zeroed
free bk
bk = alloc 19 align 16 zeroed
free b
aq = realloc aq 4
b = alloc 28 zeroed
free ae
ae = alloc 1 zeroed
free bo
f = realloc f 3
bo = alloc 0 align 2 zeroed
free n
an = realloc an 10
n = alloc 0 align 8 zeroed
free aa
a = realloc a 14
au = realloc au 1
aa = alloc 0 align 4 zeroed
free g
as = realloc as 1
g = alloc 16 align 8 zeroed
free bk
bk = alloc 16 zeroed
free ah
ah = alloc 1 align 4 zeroed
w = realloc w 5
free bg
bg = alloc 80 align 8 zeroed
free t
t = alloc 19 align 16 zeroed
free bc
bc = alloc 20 zeroed
a = realloc a 28
free aa
aa = alloc 80 align 4 zeroed
free ao
ao = alloc 8 align 8 zeroed
free aq
aq = alloc 6 zeroed
free bn
bn = alloc 7 align 2 zeroed
free ac
bb = realloc bb 13
ac = alloc 1 zeroed
at = realloc at 23
free s
s = alloc 9 zeroed
free af
af = alloc 8 zeroed
free ai
ai = alloc 1 align 8 zeroed
free w
w = alloc 12 align 4 zeroed
free r
r = alloc 3 zeroed
free bq
bq = alloc 1 zeroed
free aa
aa = alloc 20 zeroed
free bi
aw = realloc aw 34
free aw
free bo
free b
free z
free an
free ae
free ak
free br
free f
free t
free bc
free bb
bb = alloc 1 align 4 zeroed
bj = realloc bj 13
bc = alloc 1 zeroed
h = realloc h 1
t = alloc 16 zeroed
bf = realloc bf 96
f = alloc 45 zeroed
br = alloc 32 zeroed
ak = alloc 20 align 8 zeroed
j = realloc j 20
free as
free bk
free t
free ap
free av
free ag
free n
free ab
free bq
free ay
free ad
free e
free bd
free m
a = realloc a 29
m = alloc 3 zeroed
be = realloc be 0
bh = realloc bh 1
bc = realloc bc 0
bd = realloc bp 27
bp = alloc 5 zeroed
e = alloc 1 align 2 zeroed
s = realloc s 18
ad = alloc 41 zeroed
ay = alloc 1 zeroed
bq = alloc 20 zeroed
ab = alloc 19 zeroed
bj = realloc bj 26
n = alloc 20 zeroed
bn = realloc bn 29
ag = alloc 1 zeroed
av = alloc 19 zeroed
ap = alloc 12 align 8 zeroed
t = alloc 19 align 4 zeroed
j = realloc j 40
bk = alloc 0 zeroed
free aa
free o
free ao
free q
free g
free bf
bf = alloc 8 zeroed
bm = realloc bm 0
g = alloc 0 align 2 zeroed
q = alloc 1 align 16 zeroed
ao = alloc 20 align 2 zeroed
o = alloc 12 zeroed
aa = alloc 0 align 4 zeroed
as = alloc 8 align 8 zeroed
bj = realloc bj 4
ae = alloc 3 align 16 zeroed
an = alloc 2 zeroed
z = alloc 50 align 8 zeroed
j = realloc j 56
b = alloc 19 zeroed
bo = alloc 32 zeroed
aw = alloc 8 zeroed
bi = alloc 1 align 8 zeroed
free bj
bj = alloc 50 zeroed
av = realloc av 11
free ag
ag = alloc 5 zeroed
am = realloc am 22
free aw
m = realloc m 3
aw = alloc 20 zeroed
af = realloc af 4
free aj
aj = alloc 1 align 4 zeroed
free y
y = alloc 1 zeroed
free o
o = alloc 1 zeroed
free bo
bo = alloc 1 align 8 zeroed
ak = realloc ak 10
free o
o = alloc 1 align 8 zeroed
free al
al = alloc 5 zeroed
bj = realloc bj 100
ba = realloc ba 1
free aw
aw = alloc 17 align 2 zeroed
free av
av = realloc ar 0
e = realloc e 4
ak = realloc ak 5
ar = alloc 8 zeroed
free ba
be = realloc be 5
am = realloc am 20
bh = realloc bh 1
ba = alloc 9 align 8 zeroed
free o
o = alloc 8 align 4 zeroed
free ap
ap = alloc 1 zeroed
free ak
free m
free bh
free e
free b
free j
free an
free ae
free bi
free aa
free y
free ao
free q
free g
free bm
free as
free bq
free ay
free ad
ad = alloc 19 align 16 zeroed
ay = alloc 7 align 4 zeroed
bn = realloc bn 58
bq = alloc 5 zeroed
h = realloc h 2
as = alloc 19 zeroed
d = realloc d 0
bm = alloc 20 zeroed
g = alloc 1 align 16 zeroed
ac = realloc ac 1
q = alloc 49 align 16 zeroed
o = realloc o 16
ao = alloc 20 align 2 zeroed
y = alloc 24 align 2 zeroed
az = realloc az 17
aa = alloc 4 align 16 zeroed
bi = alloc 2 align 2 zeroed
free bi
free aa
free az
free ao
free o
free ac
free bm
free d
free h
free bn
bn = alloc 35 align 4 zeroed
h = alloc 1 zeroed
au = realloc au 2
free au
free bn
free ad
free bp
free bd
bd = alloc 13 zeroed
bb = realloc bb 2
bp = alloc 1 align 8 zeroed
aq = realloc aq 10
bg = realloc bg 70
ad = alloc 19 zeroed
bn = alloc 2 zeroed
ab = realloc ab 3
bf = realloc bf 1
au = alloc 20 zeroed
d = alloc 19 zeroed
bm = alloc 1 align 8 zeroed
bp = realloc bp 2
ac = alloc 4 align 8 zeroed
o = alloc 1 zeroed
ao = alloc 8 zeroed
az = alloc 0 align 8 zeroed
aa = alloc 16 align 8 zeroed
bi = alloc 36 align 4 zeroed
ae = alloc 19 align 8 zeroed
av = realloc av 0
u = realloc u 0
an = alloc 19 zeroed
bd = realloc bd 26
j = alloc 24 align 8 zeroed
b = alloc 1 zeroed
free r
free f
free bi
free bc
free a
a = alloc 3 zeroed
bc = alloc 24 align 8 zeroed
bi = alloc 19 align 8 zeroed
f = alloc 8 zeroed
r = alloc 1 align 8 zeroed
e = alloc 3 zeroed
free s
free e
free r
free f
free bi
free bc
free a
free aa
aa = alloc 13 align 16 zeroed
ab = realloc ab 6
a = alloc 9 align 8 zeroed
bc = alloc 15 align 8 zeroed
bi = alloc 8 align 2 zeroed
f = alloc 23 zeroed
r = realloc aa 14
aa = alloc 9 align 16 zeroed
ac = realloc ac 4
e = alloc 1 align 16 zeroed
s = alloc 1 zeroed
bh = alloc 1 zeroed
free az
free bj
free g
free v
free bd
free bh
free d
free c
free k
free as
free ar
free n
free au
free o
am = realloc am 24
o = realloc be 4
be = alloc 8 zeroed
au = alloc 1 align 4 zeroed
n = alloc 19 align 16 zeroed
ar = alloc 1 align 8 zeroed
ai = realloc ai 0
as = alloc 20 zeroed
k = alloc 12 zeroed
bi = realloc bi 16
c = alloc 9 zeroed
d = alloc 1 align 8 zeroed
bh = alloc 16 align 16 zeroed
bd = alloc 1 align 16 zeroed
v = alloc 19 align 16 zeroed
g = alloc 2 align 8 zeroed
bj = alloc 1 align 8 zeroed
az = alloc 19 zeroed
b = realloc b 9
f = realloc f 19
m = alloc 1 zeroed
ak = alloc 21 align 4 zeroed
free bp
as = realloc as 4
bp = alloc 6 align 4 zeroed
br = realloc br 16
aj = realloc aj 2
free aq
aq = alloc 2 align 16 zeroed
free ad
ad = alloc 12 align 16 zeroed
free bj
bj = alloc 19 align 8 zeroed
free t
t = alloc 8 zeroed
free ap
ap = alloc 8 zeroed
free ar
ar = alloc 9 zeroed
free g
g = alloc 1 zeroed
ap = realloc ap 7
free i
i = alloc 20 align 16 zeroed
free bo
bo = alloc 1 align 4 zeroed
free af
af = alloc 20 align 16 zeroed
free bl
free as
free f
free ad
free ar
free v
free bd
free bh
free d
free c
free bi
free m
free ai
free n
free au
free be
free o
free bf
bc = realloc bc 0
bn = realloc bn 16
ab = realloc ab 1
bf = alloc 1 align 4 zeroed
o = alloc 20 align 16 zeroed
be = alloc 1 zeroed
au = alloc 8 align 16 zeroed
n = alloc 32 zeroed
ai = alloc 20 zeroed
m = alloc 0 align 4 zeroed
bi = alloc 1 zeroed
c = realloc ak 1
ak = alloc 11 align 16 zeroed
free r
free q
free bo
free bp
free ab
free be
free ba
free t
free k
free bc
free w
free s
free h
free bk
free ah
free au
au = alloc 1 align 4 zeroed
ah = alloc 8 align 2 zeroed
aa = realloc aa 18
bk = alloc 16 align 4 zeroed
h = alloc 20 zeroed
s = alloc 20 align 2 zeroed
w = alloc 1 zeroed
bc = alloc 7 align 4 zeroed
free bf
free bc
bc = alloc 5 align 4 zeroed
bf = alloc 3 align 16 zeroed
k = alloc 0 align 8 zeroed
t = realloc bi 0
bi = alloc 19 zeroed
ba = alloc 15 align 8 zeroed
be = alloc 32 align 8 zeroed
ab = alloc 20 align 2 zeroed
bp = alloc 0 align 16 zeroed
free w
free bp
free ab
free be
free ba
free bi
free t
free bf
free bc
free s
free h
free bk
bk = alloc 24 zeroed
free aa
free bk
free au
free e
free bg
free c
free ap
free bn
free p
free g
g = alloc 20 zeroed
p = alloc 1 zeroed
bn = alloc 1 align 2 zeroed
ap = alloc 1 align 8 zeroed
c = alloc 20 align 2 zeroed
bg = alloc 2 zeroed
free bg
free c
free ap
free bn
free p
free g
free aj
free l
free ae
free br
br = alloc 20 zeroed
free br
free aq
free ay
free ao
free bj
free al
free j
free k
free b
b = alloc 1 zeroed
k = alloc 3 align 8 zeroed
j = alloc 1 align 2 zeroed
free j
free k
free b
b = alloc 12 zeroed
k = alloc 1 zeroed
j = alloc 8 zeroed
n = realloc n 32
al = alloc 20 align 16 zeroed
bj = alloc 1 zeroed
ao = alloc 0 zeroed
ay = alloc 7 zeroed
aq = alloc 22 align 2 zeroed
br = alloc 19 align 2 zeroed
ae = alloc 19 zeroed
l = alloc 8 zeroed
aj = alloc 1 zeroed
bm = realloc bm 1
g = alloc 1 align 4 zeroed
p = alloc 19 zeroed
bn = alloc 0 align 8 zeroed
j = realloc j 0
bn = realloc bn 8
ap = alloc 1 zeroed
free ah
free br
free aj
free ay
free p
free m
free x
x = alloc 23 zeroed
free ak
free ai
free o
free g
free bq
free ag
free bn
bn = alloc 1 zeroed
ag = alloc 1 zeroed
bq = alloc 8 align 2 zeroed
free aq
free b
free ae
free az
k = realloc k 2
az = alloc 19 zeroed
ae = alloc 19 zeroed
b = alloc 1 align 16 zeroed
free aw
free bm
free al
free bj
free i
i = alloc 19 align 16 zeroed
free i
free ac
free z
free af
free bq
bq = alloc 0 align 4 zeroed
af = alloc 19 align 4 zeroed
z = alloc 1 zeroed
ac = alloc 19 zeroed
i = alloc 20 zeroed
bj = alloc 3 align 8 zeroed
al = alloc 0 align 2 zeroed
bm = alloc 8 zeroed
bm = realloc bm 16
aw = alloc 24 align 8 zeroed
aq = alloc 1 zeroed
g = alloc 22 align 16 zeroed
o = alloc 8 zeroed
ai = alloc 19 align 8 zeroed
l = realloc l 4
ak = alloc 10 align 16 zeroed
m = alloc 1 zeroed
p = alloc 4 align 8 zeroed
ay = alloc 12 align 8 zeroed
aj = alloc 1 align 16 zeroed
br = realloc bb 16
bb = alloc 1 zeroed
ah = alloc 7 align 8 zeroed
free ah
free bb
free br
free ay
free p
free m
free ak
free l
free o
free g
free aq
aq = alloc 9 align 8 zeroed
g = alloc 0 zeroed
o = alloc 8 zeroed
l = alloc 19 align 2 zeroed
ak = alloc 1 align 4 zeroed
m = alloc 8 align 16 zeroed
p = alloc 20 zeroed
ay = alloc 1 align 4 zeroed
k = realloc k 2
br = alloc 8 align 16 zeroed
bb = alloc 9 align 16 zeroed
ah = alloc 1 align 8 zeroed
c = alloc 20 zeroed
bg = alloc 7 align 8 zeroed
u = realloc u 0
e = alloc 1 zeroed
au = alloc 1 zeroed
bk = alloc 20 align 8 zeroed
aa = alloc 1 align 8 zeroed
h = alloc 19 align 4 zeroed
s = alloc 1 align 2 zeroed
bc = alloc 1 align 4 zeroed
bf = alloc 9 zeroed
t = alloc 1 align 2 zeroed
bi = alloc 19 zeroed
ba = alloc 19 align 16 zeroed
be = alloc 0 zeroed
ab = alloc 7 align 4 zeroed
bp = alloc 1 align 16 zeroed
bf = realloc bf 9
w = alloc 0 zeroed
bo = alloc 1 align 8 zeroed
free aq
free bg
free j
free s
free ao
free bc
bc = realloc p 16
p = alloc 1 zeroed
ao = alloc 1 align 8 zeroed
s = alloc 12 align 16 zeroed
j = alloc 1 zeroed
bg = alloc 0 align 8 zeroed
aq = alloc 16 align 2 zeroed
q = alloc 9 zeroed
r = alloc 8 zeroed
d = alloc 1 align 8 zeroed
bh = alloc 0 align 16 zeroed
free ax
free bh
free d
free r
free q
free aq
free bg
bg = alloc 1 align 8 zeroed
aq = alloc 16 align 16 zeroed
q = alloc 1 align 8 zeroed
r = alloc 1 align 4 zeroed
d = alloc 20 zeroed
x = realloc x 23
bh = alloc 1 align 2 zeroed
ax = alloc 7 align 4 zeroed
free bc
bc = realloc bg 4
bg = alloc 1 align 8 zeroed
bd = alloc 5 align 4 zeroed
v = alloc 1 align 4 zeroed
ar = alloc 1 zeroed
ad = alloc 20 zeroed
f = alloc 0 zeroed
as = alloc 8 align 4 zeroed
bl = alloc 16 zeroed
free ai
free bn
free k
free ar
free l
free j
free ad
free a
free ak
free aw
free bb
free q
free au
free c
c = alloc 2 align 8 zeroed
free c
free s
free ao
free p
free ax
free t
free bp
free ba
free ab
free h
free aa
free bk
bc = realloc bc 19
bk = alloc 0 zeroed
aa = realloc r 1
free v
free aa
aa = alloc 20 align 8 zeroed
o = realloc o 24
v = alloc 1 align 4 zeroed
free v
free aa
free b
free as
free bh
free i
free u
free bq
free aj
d = realloc d 20
aj = alloc 12 zeroed
av = realloc av 16
bq = alloc 8 zeroed
u = alloc 3 align 8 zeroed
i = alloc 6 zeroed
bh = alloc 8 align 8 zeroed
as = alloc 20 align 2 zeroed
b = alloc 19 align 4 zeroed
d = realloc d 10
aa = alloc 1 align 8 zeroed
free b
free m
free bm
free z
z = alloc 19 align 16 zeroed
aj = realloc aj 0
bm = alloc 1 align 8 zeroed
bd = realloc bd 4
m = alloc 3 align 8 zeroed
b = alloc 8 align 8 zeroed
x = realloc x 23
v = alloc 20 align 16 zeroed
bm = realloc bm 0
r = alloc 2 zeroed
h = alloc 1 zeroed
ab = alloc 1 align 4 zeroed
ba = alloc 8 align 4 zeroed
ae = realloc ae 19
free aj
v = realloc v 2
free o
free u
free e
free ae
free bl
free b
free r
free ap
free av
free ay
free as
free ah
ah = alloc 0 align 8 zeroed
as = alloc 20 align 8 zeroed
ay = alloc 1 zeroed
h = realloc h 9
av = alloc 2 align 16 zeroed
ap = alloc 8 align 8 zeroed
bh = realloc bh 0
ac = realloc ac 20
g = realloc g 0
ah = realloc ah 9
r = alloc 1 align 16 zeroed
b = alloc 6 align 16 zeroed
bl = alloc 1 zeroed
ae = alloc 1 zeroed
i = realloc i 6
e = alloc 1 zeroed
ba = realloc ba 4
u = alloc 0 zeroed
free bi
free n
free al
free u
free e
free ac
free bh
free ae
free h
free ag
ag = alloc 7 align 4 zeroed
aq = realloc aq 1
h = alloc 19 align 8 zeroed
az = realloc az 11
ae = alloc 19 zeroed
bh = alloc 4 zeroed
ac = alloc 20 align 8 zeroed
e = alloc 1 zeroed
u = alloc 1 align 8 zeroed
free bm
free e
free m
free ba
free az
free f
f = alloc 0 align 8 zeroed
az = alloc 12 zeroed
ba = alloc 0 zeroed
i = realloc i 7
m = alloc 1 align 2 zeroed
ae = realloc ae 4
b = realloc b 5
e = alloc 1 align 2 zeroed
bm = alloc 12 align 16 zeroed
am = realloc am 27
al = alloc 9 zeroed
y = realloc y 48
n = alloc 0 zeroed
v = realloc v 0
bi = alloc 20 zeroed
h = realloc h 38
o = alloc 20 align 8 zeroed
aj = alloc 16 zeroed
bp = alloc 9 zeroed
t = alloc 5 zeroed
t = realloc t 2
ax = alloc 8 zeroed
p = alloc 8 zeroed
ao = alloc 20 align 8 zeroed
f = realloc f 4
s = alloc 19 zeroed
free at
free bg
free bq
free aa
free ab
free aq
free b
free r
r = alloc 2 zeroed
free ba
free am
free bk
free f
free bc
free bp
free t
free bo
free n
free br
br = alloc 32 zeroed
n = alloc 1 zeroed
bo = alloc 12 zeroed
t = alloc 12 zeroed
free h
free t
free bo
free n
free br
free e
free g
free ax
ax = alloc 19 zeroed
g = realloc ae 1
ae = alloc 13 align 8 zeroed
e = alloc 1 align 8 zeroed
br = alloc 16 align 16 zeroed
n = alloc 19 zeroed
bo = alloc 4 align 4 zeroed
t = alloc 19 zeroed
free bo
free ac
free av
free bl
free d
free an
free as
free p
free af
free ao
free bf
bf = alloc 9 align 4 zeroed
ao = alloc 0 align 8 zeroed
af = alloc 1 align 8 zeroed
p = alloc 19 align 4 zeroed
as = alloc 14 align 4 zeroed
an = alloc 1 zeroed
d = alloc 6 align 16 zeroed
bl = alloc 1 align 4 zeroed
av = alloc 6 zeroed
i = realloc i 11
ac = alloc 3 zeroed
bo = alloc 1 align 4 zeroed
h = alloc 9 zeroed
bp = alloc 8 align 4 zeroed
bc = alloc 20 align 16 zeroed
f = alloc 0 align 2 zeroed
bk = alloc 1 align 4 zeroed
am = alloc 16 align 8 zeroed
ba = alloc 7 zeroed
free am
free e
free br
free ba
ba = alloc 8 zeroed
br = realloc r 18
r = alloc 8 align 8 zeroed
e = alloc 9 zeroed
am = alloc 20 zeroed
b = alloc 20 align 4 zeroed
aq = alloc 19 align 2 zeroed
free f
free aq
free b
free am
free e
free r
free br
free bc
free bp
free h
free bo
free ac
ac = alloc 0 align 16 zeroed
bo = alloc 8 align 8 zeroed
h = alloc 8 align 16 zeroed
bp = alloc 7 align 2 zeroed
bc = alloc 0 zeroed
br = alloc 0 align 16 zeroed
free h
free ah
free bm
bm = alloc 5 align 4 zeroed
free i
free bm
free br
free bo
free ac
free bl
free d
free an
free as
free p
free ao
free bf
bf = realloc s 8
s = alloc 20 align 2 zeroed
ao = alloc 12 zeroed
s = realloc s 10
p = alloc 9 zeroed
as = alloc 19 align 8 zeroed
an = alloc 20 align 8 zeroed
be = realloc be 0
d = alloc 1 zeroed
w = realloc w 8
bl = alloc 1 align 8 zeroed
ac = alloc 19 zeroed
bo = alloc 0 align 16 zeroed
free bp
free ap
free z
free bc
free aj
free p
free ao
ao = alloc 0 zeroed
p = alloc 12 zeroed
aj = alloc 1 align 16 zeroed
bc = alloc 0 zeroed
z = alloc 16 zeroed
ap = alloc 20 align 16 zeroed
free ap
free z
free bc
free aj
free p
free ao
free s
s = alloc 1 align 2 zeroed
ao = alloc 7 align 16 zeroed
p = alloc 8 align 4 zeroed
aj = alloc 7 zeroed
bc = alloc 19 align 8 zeroed
z = alloc 1 zeroed
ap = alloc 1 zeroed
bp = alloc 1 align 2 zeroed
br = alloc 9 align 8 zeroed
bm = alloc 1 align 16 zeroed
free bm
free br
free bp
bp = alloc 16 align 16 zeroed
br = alloc 0 align 2 zeroed
bm = alloc 16 zeroed
i = alloc 0 align 2 zeroed
ah = alloc 8 zeroed
h = alloc 1 zeroed
r = alloc 19 align 2 zeroed
e = alloc 8 zeroed
am = alloc 19 zeroed
b = alloc 8 zeroed
aq = alloc 8 zeroed
f = alloc 1 align 4 zeroed
ab = alloc 19 align 8 zeroed
aa = alloc 12 zeroed
bq = alloc 1 align 8 zeroed
bg = alloc 0 zeroed
at = alloc 0 zeroed
ab = realloc ab 19
h = realloc h 3
ag = realloc ag 11
c = alloc 20 zeroed
au = alloc 7 align 2 zeroed
be = realloc be 0
q = alloc 8 zeroed
bb = alloc 12 align 8 zeroed
aw = alloc 20 align 8 zeroed
ak = alloc 8 zeroed
a = alloc 1 align 8 zeroed
ad = alloc 16 zeroed
j = alloc 0 align 16 zeroed
l = alloc 16 zeroed
free af
free l
free j
free ad
free a
a = alloc 16 align 16 zeroed
ad = alloc 0 align 16 zeroed
j = alloc 13 align 2 zeroed
l = alloc 1 zeroed
af = alloc 7 align 16 zeroed
ar = alloc 9 align 8 zeroed
free bh
free bc
free ap
free o
free z
free m
free ax
free aa
free c
free bb
free ad
free be
free bg
free bq
free ag
free at
free f
free aq
free b
b = alloc 1 zeroed
free ak
free b
free am
am = alloc 7 align 4 zeroed
free aj
free x
free ba
free bk
free w
free au
free ae
free br
br = alloc 8 align 4 zeroed
ae = alloc 1 zeroed
au = alloc 19 align 4 zeroed
w = alloc 2 zeroed
bk = alloc 20 align 2 zeroed
ba = alloc 8 align 8 zeroed
x = alloc 0 zeroed
aj = alloc 20 align 8 zeroed
b = realloc n 19
n = alloc 2 zeroed
ak = alloc 1 zeroed
aq = alloc 19 align 16 zeroed
f = alloc 8 align 2 zeroed
at = alloc 1 zeroed
ag = alloc 8 zeroed
bq = alloc 8 zeroed
free e
free bq
free ag
free at
free f
free aq
free ak
free n
free b
b = alloc 8 align 4 zeroed
as = realloc as 38
n = alloc 6 align 2 zeroed
ak = alloc 0 zeroed
aq = alloc 1 align 16 zeroed
f = alloc 20 zeroed
free x
free f
free aq
free ak
free n
free as
free ba
free bk
bk = alloc 8 align 2 zeroed
ba = alloc 20 align 4 zeroed
as = alloc 8 align 16 zeroed
au = realloc au 15
n = alloc 8 align 16 zeroed
ak = alloc 19 zeroed
bo = realloc bo 0
aq = alloc 4 zeroed
free af
free am
free bk
free aw
aj = realloc aj 40
aw = alloc 6 zeroed
bk = alloc 8 align 4 zeroed
am = alloc 22 align 8 zeroed
af = alloc 8 align 4 zeroed
f = alloc 19 align 8 zeroed
x = alloc 1 zeroed
d = realloc d 0
at = alloc 1 zeroed
ag = alloc 4 align 16 zeroed
free w
free ag
free at
free d
free f
free af
free am
free bk
free aw
free aj
free n
r = realloc r 38
br = realloc br 4
n = alloc 23 zeroed
aj = alloc 19 zeroed
aw = alloc 19 align 4 zeroed
bk = alloc 19 zeroed
am = alloc 20 align 8 zeroed
af = alloc 1 zeroed
f = alloc 8 zeroed
d = alloc 7 zeroed
at = alloc 1 zeroed
ag = alloc 8 zeroed
w = alloc 1 zeroed
bq = alloc 1 zeroed
e = alloc 20 zeroed
bg = alloc 4 align 8 zeroed
be = alloc 8 align 4 zeroed
ad = alloc 8 align 2 zeroed
n = realloc n 1
bb = alloc 13 align 4 zeroed
c = alloc 1 align 4 zeroed
aa = alloc 1 align 4 zeroed
ax = alloc 1 zeroed
m = alloc 20 zeroed
j = realloc j 1
free j
free ax
free aa
free c
free bb
free n
free be
free bg
free e
free bq
free w
free ag
free at
free d
d = alloc 12 zeroed
at = alloc 20 align 8 zeroed
ag = alloc 0 align 4 zeroed
w = alloc 3 zeroed
bq = alloc 20 align 4 zeroed
e = alloc 8 align 4 zeroed
bg = alloc 20 zeroed
be = alloc 0 align 16 zeroed
n = alloc 1 align 4 zeroed
ag = realloc ag 0
bb = alloc 20 align 8 zeroed
c = alloc 15 zeroed
aa = alloc 1 zeroed
ax = alloc 16 zeroed
j = alloc 1 zeroed
z = alloc 1 zeroed
o = alloc 16 zeroed
ap = alloc 6 align 8 zeroed
bc = alloc 17 zeroed
free at
free aq
free af
free d
free v
free q
q = alloc 1 align 16 zeroed
v = alloc 19 zeroed
d = alloc 1 align 8 zeroed
af = alloc 1 align 2 zeroed
u = realloc u 5
aq = alloc 0 zeroed
at = alloc 19 align 8 zeroed
bh = alloc 1 align 2 zeroed
k = alloc 19 zeroed
free k
free bh
free at
at = alloc 1 align 8 zeroed
free bc
free b
free z
free aa
free r
free bd
free y
free bm
free ad
free o
o = alloc 29 zeroed
ad = alloc 19 zeroed
bm = alloc 1 align 8 zeroed
y = alloc 19 zeroed
bd = alloc 5 align 4 zeroed
r = alloc 0 zeroed
aa = alloc 1 align 8 zeroed
z = alloc 1 align 2 zeroed
b = alloc 8 align 4 zeroed
bc = alloc 3 align 16 zeroed
bh = alloc 1 zeroed
k = alloc 19 zeroed
bn = alloc 8 align 16 zeroed
ai = alloc 19 align 4 zeroed
ag = realloc ag 20
free bg
bg = alloc 1 align 8 zeroed
free be
au = realloc au 19
be = alloc 2 align 2 zeroed
ab = realloc ab 19
free e
e = alloc 20 zeroed
v = realloc v 15
free bc
bc = alloc 1 align 8 zeroed
free y
free ap
free ao
free g
free x
free am
free f
free z
free a
free m
free ae
free an
free ag
e = realloc e 4
ag = alloc 19 zeroed
an = alloc 1 zeroed
ae = realloc ac 38
ac = alloc 9 align 4 zeroed
m = alloc 1 zeroed
a = alloc 19 align 8 zeroed
bg = realloc bg 0
j = realloc j 0
aa = realloc aa 0
z = alloc 1 zeroed
f = alloc 7 align 4 zeroed
am = alloc 9 zeroed
x = alloc 20 align 4 zeroed
g = alloc 8 zeroed
ao = alloc 1 align 8 zeroed
ap = alloc 19 align 8 zeroed
free ab
free ad
free bl
free x
free g
free bf
free o
free u
free ba
free n
free at
free q
free be
free m
free i
free ap
free ao
ao = alloc 7 align 8 zeroed
ap = alloc 15 zeroed
i = alloc 1 align 4 zeroed
m = alloc 10 align 4 zeroed
be = alloc 12 align 16 zeroed
q = alloc 20 align 8 zeroed
at = alloc 1 align 16 zeroed
ak = realloc ak 19
n = alloc 9 align 2 zeroed
ba = alloc 1 zeroed
u = alloc 7 align 8 zeroed
o = alloc 7 align 16 zeroed
bf = alloc 2 align 16 zeroed
g = alloc 24 align 8 zeroed
x = alloc 16 zeroed
free as
as = alloc 0 zeroed
free as
free g
free bf
free o
free u
free ba
free n
free ak
free q
free be
free m
free i
free ap
free ao
free w
w = alloc 1 zeroed
ao = alloc 3 zeroed
c = realloc c 0
ap = alloc 1 align 4 zeroed
i = realloc r 16
r = alloc 0 zeroed
free aw
aw = alloc 2 zeroed
m = realloc bd 0
bd = alloc 6 align 2 zeroed
af = realloc af 1
free x
free af
free m
free i
free c
free w
free ac
free ae
free aa
free j
free ai
free b
b = alloc 9 align 16 zeroed
al = realloc al 4
free al
free r
free aj
free bb
free br
free z
free l
free ax
free au
free bo
free p
free k
k = alloc 1 zeroed
p = alloc 1 align 4 zeroed
bo = alloc 1 align 16 zeroed
free bk
bk = alloc 9 zeroed
au = alloc 19 align 16 zeroed
ax = alloc 1 zeroed
l = alloc 8 zeroed
z = alloc 1 zeroed
br = alloc 9 align 4 zeroed
bb = alloc 7 align 8 zeroed
aj = alloc 7 align 4 zeroed
r = alloc 20 align 4 zeroed
bc = realloc bc 17
al = alloc 19 zeroed
ai = alloc 20 zeroed
j = alloc 0 zeroed
aa = alloc 1 align 8 zeroed
ae = alloc 1 zeroed
ac = alloc 16 align 8 zeroed
ao = realloc ao 3
bi = realloc bi 1
j = realloc j 0
w = alloc 19 zeroed
c = alloc 1 zeroed
i = alloc 0 align 4 zeroed
m = alloc 1 align 4 zeroed
af = alloc 1 align 16 zeroed
x = alloc 1 align 8 zeroed
be = alloc 3 align 16 zeroed
q = alloc 2 align 16 zeroed
ak = alloc 19 align 2 zeroed
n = alloc 7 align 4 zeroed
ba = alloc 1 zeroed
u = alloc 9 zeroed
o = alloc 9 zeroed
bf = alloc 1 align 16 zeroed
g = alloc 20 zeroed
as = alloc 8 zeroed
bl = alloc 1 align 4 zeroed
ad = alloc 1 zeroed
ab = alloc 0 zeroed
y = alloc 20 zeroed
free bo
bo = alloc 1 zeroed
ab = realloc ab 1
free y
y = alloc 0 align 16 zeroed
free ab
ab = alloc 8 align 4 zeroed
free y
y = alloc 8 align 8 zeroed
e = realloc e 8
