freespace script 1
heap 16384 fit=first order=front granule=16
a = alloc 1 align 64
b = alloc 14
c = alloc 709 align 4
d = alloc 709 align 8
e = alloc 10
c = realloc c 354
f = alloc 354
g = alloc 33
h = alloc 709 align 256
i = alloc 1 align 32
j = alloc 20 align 32
k = alloc 1
l = alloc 26 align 256
m = alloc 3 align 64
n = alloc 68
o = alloc 68
p = realloc o 60
o = alloc 3 align 8
p = realloc p 120
q = alloc 238 align 64
r = alloc 967 align 4
s = alloc 26
t = alloc 32
u = alloc 8 align 8
v = alloc 354 align 16
w = alloc 5 align 8
x = alloc 10 align 16
y = alloc 31 align 16
z = alloc 26 align 64
aa = alloc 0 align 32
v = realloc v 354
ab = alloc 238
ac = alloc 3 align 8
ad = alloc 26
ae = alloc 9
af = alloc 7
ag = alloc 26 align 16
ah = alloc 120 align 16
ai = alloc 26 align 16
aj = alloc 12 align 32
ae = realloc ae 13
ak = alloc 8
al = alloc 852 align 64
am = alloc 100
an = alloc 3
ao = alloc 100
ap = alloc 2 align 64
aq = alloc 7 align 32
ar = alloc 1 align 128
as = alloc 709
at = alloc 12 align 32
au = alloc 24 align 64
av = alloc 8 align 4
aw = alloc 1
ax = alloc 72 align 8
ay = alloc 3
az = alloc 95 align 4
ba = alloc 56
bb = alloc 238 align 32
bc = alloc 12 align 16
bd = alloc 238 align 8
be = alloc 709 align 8
bf = alloc 102
bg = alloc 1 align 128
bh = alloc 32 align 64
bi = alloc 170 align 16
a = realloc a 1
bj = alloc 721
bk = alloc 486
bl = alloc 26
bm = alloc 52 align 8
bn = alloc 238 align 16
p = realloc p 105
bo = alloc 48 align 16
s = realloc s 53
free d
d = alloc 9 align 4
free v
v = alloc 3
free u
u = alloc 215
free aw
aw = alloc 2 align 64
ay = realloc ay 1
l = realloc l 10
free o
o = alloc 64 align 128
bi = realloc bi 739
free g
bk = realloc bk 486
s = realloc s 37
g = alloc 709
free bd
h = realloc h 717
bd = alloc 26 align 8
bi = realloc bi 831
free v
v = alloc 820 align 64
free t
t = alloc 9
free bj
bj = realloc aq 3
aq = alloc 8
free ah
k = realloc k 1
ah = alloc 1
free z
z = alloc 9 align 32
free ah
al = realloc al 852
ah = alloc 100 align 8
free ad
ad = alloc 26 align 16
i = realloc i 1
free az
an = realloc an 7
az = alloc 26
ap = realloc ap 0
free f
f = alloc 26 align 32
free av
av = alloc 88
free bk
bk = alloc 80
be = realloc be 705
free g
e = realloc e 122
f = realloc f 30
g = alloc 1 align 32
ai = realloc ai 52
free aa
aa = alloc 111
free w
w = alloc 709 align 4
free ba
ba = alloc 709
free ad
ad = alloc 3
free bo
bo = alloc 128 align 16
free bb
bb = alloc 32 align 16
free ai
ai = alloc 25
free aq
aq = alloc 709
free as
as = alloc 21 align 4
free bf
bf = alloc 73
free ar
ar = alloc 2 align 4
free ay
ay = alloc 8
b = realloc b 0
bh = realloc bh 48
free v
v = alloc 16 align 16
ab = realloc ab 174
free y
y = alloc 2
free w
w = alloc 3
bo = realloc bo 2
free k
k = alloc 709 align 32
x = realloc x 7
free b
u = realloc u 214
bj = realloc bj 7
bg = realloc bg 5
aj = realloc aj 10
b = alloc 104
free bd
bd = alloc 16 align 32
free ad
ad = alloc 2
am = realloc am 116
free t
az = realloc az 2
t = alloc 2
free p
p = realloc ax 72
ax = alloc 0 align 16
free e
j = realloc j 1
e = alloc 504 align 8
free al
n = realloc n 69
al = alloc 24 align 8
free az
az = alloc 709
g = realloc g 2
free ax
ax = alloc 97 align 8
free bc
bc = alloc 2 align 4
free k
be = realloc be 617
k = alloc 64 align 8
free h
h = alloc 6
free bf
bf = alloc 238 align 8
free ax
ax = alloc 8 align 8
bb = realloc bb 48
s = realloc s 36
w = realloc w 2
free az
az = alloc 79 align 8
d = realloc d 13
free ap
ap = alloc 2 align 16
free ah
aw = realloc aw 709
ah = alloc 26 align 16
aa = realloc aa 115
z = realloc z 18
free bk
bk = alloc 1 align 16
free k
k = alloc 26 align 64
free ar
ar = alloc 664
free b
b = alloc 26
free bl
bl = alloc 0 align 16
free l
l = realloc v 24
af = realloc af 0
v = alloc 21 align 128
y = realloc y 1
free s
ad = realloc ad 111
i = realloc i 8
s = alloc 1
free g
g = alloc 16 align 4
free aq
aq = alloc 7 align 8
free aj
aj = alloc 23
free a
a = alloc 158
bd = realloc bd 8
free l
l = alloc 214
free ab
ab = alloc 16 align 128
free ar
ar = alloc 238 align 64
q = realloc q 0
free x
x = alloc 1
free y
aj = realloc aj 7
ai = realloc ai 21
an = realloc an 7
y = realloc bn 476
bn = alloc 8 align 8
free g
g = alloc 8
free ad
ay = realloc ay 4
ad = alloc 7 align 8
free ai
free o
free ay
free bm
h = realloc h 3
bm = alloc 1 align 8
ay = alloc 238
o = alloc 238 align 8
ai = alloc 9 align 128
free b
b = alloc 127
free ai
ai = alloc 28
free b
b = alloc 0
free ai
ai = alloc 238
free b
b = alloc 64
free ai
ai = alloc 71
free b
bc = realloc bc 4
b = alloc 0 align 8
free ai
ai = alloc 81 align 8
free b
b = alloc 115 align 64
free ai
y = realloc y 43
ai = alloc 112 align 16
free b
bi = realloc bi 25
ad = realloc ad 7
b = alloc 0 align 16
free ai
ay = realloc ay 4
ai = alloc 9 align 8
free b
b = alloc 238 align 128
aa = realloc aa 238
free ai
free af
free d
free bc
free bh
free w
free az
free be
free ab
ab = realloc bf 4
t = realloc t 4
bf = alloc 89
be = alloc 12
az = alloc 89
w = alloc 1 align 8
m = realloc m 3
bh = alloc 89
bc = alloc 159 align 8
d = alloc 32 align 64
af = alloc 0 align 256
ai = alloc 0
free an
an = alloc 39
free ah
ah = alloc 1 align 16
free u
u = alloc 2
free be
be = alloc 63
free bb
bb = alloc 8 align 256
free e
e = alloc 10
free d
d = alloc 0 align 32
free av
av = alloc 3 align 4
j = realloc j 9
free bl
bl = alloc 338
free ax
ax = alloc 89 align 8
i = realloc i 16
free bi
bn = realloc bn 9
bi = alloc 8 align 16
free as
au = realloc au 21
as = alloc 57 align 16
free o
o = alloc 17 align 4
x = realloc x 1
free be
be = alloc 16
free aj
aj = alloc 9
free af
bh = realloc bh 105
af = alloc 16 align 256
bk = realloc bk 112
n = realloc n 61
ap = realloc ap 1
bh = realloc bh 52
free al
al = alloc 26 align 16
free bn
bn = alloc 238
free v
v = alloc 0 align 8
free ap
bl = realloc bl 1
ap = alloc 40 align 16
free ag
ag = alloc 52
free t
w = realloc w 1
t = alloc 238 align 8
free t
t = alloc 2 align 8
free d
d = alloc 89 align 256
p = realloc p 3
free aq
ap = realloc ap 40
aq = alloc 3 align 16
f = realloc f 30
free n
n = alloc 238 align 4
free ao
ao = alloc 81
free s
s = alloc 432 align 8
ao = realloc ao 36
free ad
ad = alloc 238
free m
m = alloc 238
l = realloc l 230
free t
t = alloc 26 align 4
free am
am = alloc 0
free at
at = alloc 8
free an
an = alloc 2 align 4
free aj
aj = alloc 32 align 8
free aa
aa = alloc 26
free e
e = alloc 238
free bf
free ai
free ak
free c
free bc
free b
free ay
free bm
free az
free k
free bd
free s
free aq
free bg
bg = alloc 32 align 32
aq = alloc 121
at = realloc at 8
u = realloc u 10
s = alloc 44 align 8
bd = alloc 56 align 256
k = alloc 5 align 32
az = alloc 0
bm = alloc 96
ay = alloc 31 align 32
b = alloc 26 align 64
bc = alloc 132 align 8
c = alloc 9 align 8
o = realloc o 2
ak = alloc 40 align 8
ai = alloc 1 align 64
bf = alloc 12 align 8
free am
am = alloc 32
p = realloc p 3
free az
az = alloc 0
aw = realloc aw 693
free u
u = alloc 8 align 8
free bi
bi = alloc 1 align 64
free bg
bg = alloc 2
h = realloc h 3
free t
t = alloc 8 align 8
free e
e = alloc 2
free r
r = alloc 0 align 16
free bg
bg = alloc 104
ay = realloc ay 23
free i
i = alloc 9 align 4
free w
w = alloc 158 align 8
y = realloc y 35
free ab
ab = alloc 3
free ba
ba = alloc 79 align 128
free m
n = realloc n 119
m = alloc 97 align 8
free aq
aq = alloc 40 align 32
free d
d = alloc 238 align 4
free ad
ad = alloc 88 align 8
bk = realloc bk 108
free aa
aa = alloc 31
free r
r = alloc 0
free ab
aj = realloc aj 33
e = realloc e 1
ab = alloc 12 align 8
r = realloc r 0
av = realloc av 0
y = realloc y 1
free ae
ae = alloc 9
free bb
free ar
free be
free p
free bf
free z
free as
free w
free ay
free i
free ab
free at
free g
free k
k = alloc 8
d = realloc d 2
g = alloc 9
at = alloc 9
ab = alloc 158
i = alloc 96
ay = alloc 24
w = alloc 40 align 128
as = alloc 40
z = alloc 8 align 32
bf = alloc 92
p = alloc 40 align 256
be = alloc 3
ar = alloc 26 align 8
bb = alloc 24
free f
ac = realloc ac 4
f = alloc 230
free bh
bh = realloc ao 40
bf = realloc bf 93
ao = alloc 1 align 4
ax = realloc ax 178
free ah
bd = realloc bd 28
ah = alloc 26
free bc
bc = alloc 503
ah = realloc ah 18
free ai
ai = alloc 238
free b
free ag
free v
free be
free aq
free bj
free e
free at
at = alloc 26 align 16
e = alloc 0
bj = alloc 8
aq = alloc 21 align 32
be = alloc 2 align 8
v = alloc 257 align 8
free bd
free bo
free ad
free bl
free bk
free ar
free bg
free al
free i
free ab
free c
free a
free ak
ao = realloc ao 2
ak = alloc 1
a = alloc 18
c = alloc 230 align 8
ab = alloc 3 align 128
am = realloc am 24
ah = realloc ah 1
i = alloc 26
al = alloc 9 align 8
free bb
free aa
free ao
free m
free j
free n
free an
free y
free ba
free i
free af
free ab
free aw
free o
o = alloc 48 align 8
aw = alloc 26 align 8
ah = realloc ah 17
ab = alloc 238 align 16
af = alloc 16
i = alloc 9
ba = alloc 2 align 16
au = realloc au 9
s = realloc s 22
free ak
free s
free i
free af
free ab
free ah
free o
free av
free aq
free w
w = alloc 102 align 16
as = realloc as 80
e = realloc e 2
aq = alloc 24
av = alloc 119 align 128
v = realloc v 241
o = alloc 11
free am
free o
free v
free aq
free e
free ae
free t
free be
free as
r = realloc r 8
as = alloc 26
be = alloc 218 align 4
bj = realloc bj 24
t = alloc 3 align 16
au = realloc au 18
ae = alloc 5 align 8
e = alloc 96
aq = alloc 3
q = realloc q 4
v = alloc 30 align 16
o = alloc 9
am = alloc 8 align 32
ah = alloc 14 align 64
p = realloc p 39
ab = realloc r 0
r = alloc 8
af = alloc 94 align 4
free af
free r
free ab
free am
free o
free v
free q
free e
free ae
ae = alloc 6
e = alloc 24
q = alloc 127
ap = realloc ap 48
v = alloc 1 align 16
o = alloc 7
am = alloc 7
free w
free ax
free at
free ah
free ay
free bn
free q
free az
free e
free av
av = alloc 26
bf = realloc bf 85
e = alloc 238 align 16
az = alloc 56
q = alloc 2
bn = alloc 104
bi = realloc bi 111
ay = alloc 3 align 4
ah = alloc 111 align 16
at = alloc 230
ax = alloc 2
w = alloc 8
ab = alloc 35
r = alloc 48 align 32
d = realloc d 58
af = alloc 4 align 4
i = alloc 0 align 16
s = alloc 7
ak = alloc 2 align 32
y = alloc 0 align 32
au = realloc au 36
an = alloc 56 align 4
n = alloc 7
j = alloc 26 align 8
bj = realloc bj 32
m = alloc 13 align 8
x = realloc x 0
ao = alloc 47
ax = realloc ax 10
aa = alloc 2 align 8
t = realloc t 4
free t
free ax
free x
free bj
free n
free an
free au
free ak
free s
free i
free af
free d
free ab
ab = alloc 48 align 8
d = alloc 2 align 32
af = alloc 2 align 8
i = alloc 0
s = alloc 8 align 8
ak = alloc 0
free aq
free ak
free s
free i
free af
free d
free ab
free w
free ao
ao = alloc 26 align 16
ah = realloc ah 84
w = alloc 39 align 8
ab = alloc 18
d = alloc 55
af = alloc 26 align 8
i = alloc 104
ba = realloc ba 6
s = alloc 89
ak = alloc 8
aq = alloc 89
au = alloc 10
am = realloc am 23
an = alloc 57
free at
free an
free am
free aq
free ak
free s
free ba
ba = alloc 7 align 8
free af
free ba
free d
free ab
free w
free ah
free ao
free ay
free bi
free q
free az
az = alloc 1 align 32
q = alloc 0 align 16
bi = alloc 18
ay = alloc 3 align 16
free o
free ac
free ai
free q
free ap
free a
free j
free m
m = alloc 2
j = alloc 0
a = alloc 40 align 16
ap = alloc 2
free ae
free bn
free i
m = realloc m 2
i = alloc 110
bn = alloc 7
ae = alloc 136
free e
free ae
free bn
free i
free m
free g
free al
al = alloc 238 align 16
g = alloc 15 align 128
m = alloc 1
i = alloc 26
bn = alloc 0
ae = alloc 26 align 256
e = alloc 7 align 16
g = realloc g 0
q = alloc 2 align 8
ai = alloc 40 align 64
free r
free q
free g
free ae
free bn
free i
free m
free e
free al
free a
free bc
free k
k = alloc 12
bc = alloc 1 align 32
a = alloc 0 align 16
al = alloc 38 align 4
e = alloc 8 align 32
m = alloc 2 align 4
i = alloc 238
bn = alloc 3
ae = alloc 40
g = alloc 25 align 256
q = alloc 85 align 32
r = alloc 1 align 8
bn = realloc bn 1
ac = alloc 8
z = realloc z 16
o = alloc 0
free v
free o
free z
free bn
free q
free g
free ae
free r
r = alloc 8 align 32
ap = realloc ap 2
free i
free ap
free m
free e
e = alloc 2
m = alloc 26
ap = alloc 24 align 256
ay = realloc ay 3
i = alloc 8 align 4
ae = alloc 3 align 4
g = alloc 2
q = alloc 1
bn = alloc 10 align 4
z = alloc 0
free al
free z
free bn
free q
free g
free ae
free i
free ay
free m
m = alloc 2
ay = alloc 49 align 8
i = alloc 26
free bc
free be
free f
free a
free i
free k
free m
free as
free c
free bf
free bm
bm = alloc 2
u = realloc u 4
bf = alloc 0
c = alloc 173 align 8
as = alloc 8 align 16
m = alloc 11 align 16
k = alloc 40 align 8
i = alloc 2 align 8
a = alloc 7 align 32
f = alloc 2 align 16
au = realloc au 2
be = alloc 1 align 32
bc = alloc 40 align 8
ae = alloc 40
g = alloc 24 align 8
q = alloc 2 align 16
bn = alloc 0 align 8
z = alloc 72 align 128
al = alloc 8
o = realloc r 16
r = alloc 2
free r
free o
free z
free bn
free q
free g
free ae
free bc
free be
free au
au = alloc 112 align 64
bi = realloc bi 34
free h
free c
free ai
free bi
free y
free f
free aj
aj = alloc 14
f = alloc 9 align 8
y = alloc 2
bi = alloc 52
free e
free bi
free y
free f
f = alloc 4 align 256
y = alloc 26 align 128
free ac
ac = alloc 16 align 256
bi = alloc 9 align 4
e = alloc 1
ai = alloc 9 align 16
c = alloc 16
h = alloc 26 align 16
be = alloc 1
bc = alloc 17
ae = alloc 26
j = realloc j 5
g = alloc 45 align 16
q = alloc 10 align 8
bn = alloc 17 align 16
z = alloc 8
o = alloc 5
r = alloc 26 align 32
v = alloc 16 align 16
ao = alloc 26
ah = alloc 104
free ah
ah = alloc 9
w = alloc 2
ab = alloc 26 align 4
free g
g = alloc 1 align 32
d = alloc 26
ba = alloc 0 align 16
af = alloc 15
s = alloc 15 align 16
ak = alloc 8 align 64
aq = alloc 1 align 8
am = alloc 8 align 4
an = alloc 2 align 64
at = alloc 1
n = alloc 12 align 8
bj = alloc 0 align 128
x = alloc 104 align 8
ax = alloc 12 align 4
t = alloc 0
bb = alloc 19
bg = alloc 2 align 128
ar = alloc 9
bk = alloc 26
bl = alloc 26
ad = alloc 8 align 128
bo = alloc 8 align 8
bd = alloc 111 align 4
ag = alloc 8 align 32
b = alloc 112
free bg
free ag
free bd
bd = alloc 41 align 256
ag = alloc 38 align 64
bg = alloc 0
s = realloc s 30
free s
n = realloc n 12
ax = realloc ax 4
s = alloc 10 align 8
free s
s = alloc 9
free s
s = alloc 1 align 128
free s
k = realloc k 56
s = alloc 63 align 8
free s
b = realloc b 120
ba = realloc ba 0
s = alloc 8
free s
s = alloc 0 align 32
free s
bi = realloc bi 1
s = alloc 26
j = realloc j 4
free j
j = alloc 0 align 64
free j
j = alloc 2
free j
j = alloc 16
free j
j = alloc 150
free j
free bi
c = realloc c 32
bi = alloc 26 align 32
j = alloc 4 align 128
free j
j = alloc 0 align 64
free j
bb = realloc bb 9
ac = realloc ac 32
ar = realloc ar 18
al = realloc al 16
j = alloc 8
ao = realloc ao 10
free ao
ao = alloc 8 align 16
free ao
ao = alloc 2 align 8
free ao
ao = alloc 128
free ao
ao = alloc 0
free ao
free aj
free al
free c
free bo
free ad
free bl
free bk
free ac
free k
free bi
at = realloc at 1
bi = alloc 2
bd = realloc bd 57
k = alloc 8 align 64
ac = alloc 8
h = realloc h 52
au = realloc au 112
bk = alloc 24 align 128
bl = alloc 8 align 16
ad = alloc 2
bo = alloc 8 align 4
c = alloc 26
o = realloc o 5
ae = realloc ae 42
free t
free ae
free bo
free ad
free bl
free bk
free au
free k
free bd
free at
free x
free bj
free ag
free n
free an
ay = realloc ay 33
an = alloc 2 align 16
n = alloc 8
ag = alloc 12 align 8
free u
free d
free ai
free bf
free j
free y
free ab
free aw
free g
free ay
free w
free z
free q
q = alloc 1 align 4
free ba
free av
free az
free af
free n
free ak
free ag
free r
r = alloc 3
ag = alloc 32 align 16
ak = alloc 16 align 32
n = alloc 26
p = realloc p 31
af = alloc 0 align 16
free ap
free an
free l
free a
free bh
free bi
free ah
free bc
free ax
free f
f = alloc 85 align 16
ax = alloc 9 align 4
bc = alloc 12
ah = alloc 26 align 8
bi = alloc 1 align 16
s = realloc s 8
free s
free ah
h = realloc h 1
ah = alloc 31 align 8
s = alloc 2 align 4
ar = realloc ar 14
free am
free ar
free ah
free h
free ax
ax = alloc 8
h = alloc 16 align 128
ah = alloc 79
ar = alloc 1 align 16
am = alloc 12 align 256
bh = alloc 9 align 8
a = alloc 85 align 8
l = alloc 2
an = alloc 7 align 64
ak = realloc ak 0
ap = alloc 56 align 64
az = alloc 65
av = alloc 79 align 8
ba = alloc 12
z = alloc 56 align 8
w = alloc 71 align 128
ay = alloc 128
g = alloc 4 align 8
aw = alloc 14
ar = realloc ar 8
ab = alloc 56
y = alloc 0 align 16
j = alloc 26 align 16
bf = alloc 8 align 16
ai = alloc 1
d = alloc 17
u = alloc 24 align 16
free i
free af
free bb
free ap
free bc
free p
free bi
free j
free r
free v
free as
free ba
free s
free bh
bh = alloc 17
s = alloc 26 align 8
ba = alloc 4 align 8
as = realloc m 5
m = alloc 4 align 64
v = alloc 2 align 32
r = alloc 65 align 4
j = alloc 4 align 8
bi = alloc 5
free bi
free j
free r
free v
free m
m = alloc 12 align 8
s = realloc s 13
v = alloc 79 align 128
r = alloc 81
j = alloc 3
bi = alloc 84
p = alloc 26
ax = realloc ax 0
bc = alloc 16 align 256
ap = alloc 70
bb = alloc 16
free r
free d
free h
h = alloc 8 align 128
d = alloc 23 align 64
r = alloc 32 align 32
af = alloc 0 align 32
i = alloc 67
bj = alloc 65 align 16
x = alloc 2
at = alloc 104
bd = alloc 9
k = alloc 0 align 16
au = alloc 88
free bm
free ar
free az
free ai
free r
free ay
free o
free av
free b
free q
free bg
bg = alloc 96 align 8
q = alloc 20 align 32
b = alloc 74
av = alloc 26
o = alloc 1 align 64
ay = alloc 3 align 32
r = alloc 2
ai = alloc 12
free y
free bb
free g
free bn
free ac
free ap
free j
free u
free o
free bf
free r
free as
free au
free l
free a
free h
free bi
free ba
free b
free s
free p
free k
k = alloc 67 align 16
p = alloc 3
s = alloc 17 align 16
b = alloc 60
ba = alloc 80
bi = alloc 0 align 32
h = alloc 32 align 8
a = alloc 1
l = alloc 26 align 4
free f
free l
l = alloc 0
f = alloc 0 align 16
au = alloc 17 align 8
as = alloc 56
r = alloc 20
bf = alloc 26 align 16
o = alloc 2
u = alloc 116
j = alloc 30 align 4
ap = alloc 1 align 16
ac = alloc 16 align 8
bn = alloc 16
au = realloc au 1
g = alloc 16 align 16
bb = alloc 9
y = alloc 17 align 64
free y
free bb
free g
free au
free ac
free ap
free j
j = alloc 26
ap = alloc 104 align 8
ac = alloc 1 align 8
free a
free ac
free ap
free j
free u
free o
free bf
bf = alloc 104
free f
free am
free ab
free bd
free bj
free q
free b
b = alloc 32
q = alloc 16
bj = alloc 16 align 256
bd = realloc ag 32
ag = alloc 0
bh = realloc bh 33
ab = alloc 7
am = alloc 8
f = alloc 2 align 32
o = alloc 31
u = alloc 8 align 64
j = alloc 13
ap = alloc 0 align 32
ac = alloc 8 align 16
free bc
free b
free am
am = alloc 8
b = alloc 26
ax = realloc ax 0
bc = alloc 0
a = alloc 9
au = alloc 40 align 16
g = alloc 32 align 16
free be
free ap
ap = alloc 2 align 16
free ap
free a
free bc
free ax
free am
free u
free o
o = alloc 3
u = alloc 6
am = alloc 0
ax = alloc 26 align 128
bc = alloc 20 align 64
a = alloc 5 align 32
ap = alloc 1
be = alloc 6 align 32
bb = alloc 26
bi = realloc bi 0
y = alloc 0 align 16
free y
free bi
free be
free ap
free a
free bc
free ax
free am
free u
u = alloc 26 align 16
am = alloc 79
free r
free am
free u
free o
free f
free j
free ab
free bh
free bd
free q
free au
free ba
free bb
bb = alloc 39
ba = alloc 2
au = alloc 96 align 8
q = alloc 6
bd = alloc 8 align 4
bh = alloc 32
ab = alloc 24
j = alloc 26
f = alloc 40 align 16
o = alloc 13
u = alloc 16 align 16
ab = realloc ab 12
am = alloc 1 align 16
r = alloc 32
j = realloc j 4
ax = alloc 64 align 8
bc = alloc 93
a = alloc 32 align 8
ap = alloc 0
bd = realloc bd 8
be = alloc 210
free x
free at
free p
free d
free as
free u
u = alloc 8
free f
free ab
free bb
free ap
free bj
free q
free m
free l
l = alloc 8
m = alloc 26
q = alloc 96 align 64
bj = alloc 17 align 16
ap = alloc 111 align 16
bb = alloc 116
ab = alloc 47
free s
free ab
free bb
free ap
free bj
free q
free m
free l
free o
free r
free au
au = alloc 3 align 128
r = alloc 8 align 16
o = alloc 2 align 8
l = alloc 116 align 8
m = alloc 8 align 8
q = alloc 0 align 256
bj = alloc 0
ap = alloc 26
bb = alloc 81
ab = alloc 2
s = alloc 81
f = alloc 32 align 8
as = alloc 120 align 4
d = alloc 16 align 16
p = alloc 67
at = alloc 16
x = alloc 16
free f
free bc
free aq
free ap
free ah
free v
free w
free c
free aa
free bd
free bj
free bg
free e
e = alloc 16
bg = alloc 1 align 8
z = realloc z 28
bj = alloc 67 align 8
bd = alloc 8
aa = alloc 16 align 64
c = alloc 190 align 4
be = realloc be 206
w = alloc 9 align 128
v = alloc 64 align 16
ah = alloc 2
ap = realloc u 2
u = alloc 81
aq = alloc 1 align 4
bc = alloc 120 align 128
f = alloc 16
bi = alloc 72 align 16
y = alloc 44
aq = realloc aq 0
az = alloc 2 align 16
ar = alloc 26 align 16
bm = alloc 6
bk = alloc 1
bl = alloc 113
ad = alloc 16 align 8
bo = alloc 81 align 8
ae = alloc 4 align 4
t = alloc 8
al = alloc 16
m = realloc m 19
aj = alloc 26 align 32
ao = alloc 6 align 128
free p
free ba
free aj
free m
free t
free ae
free bo
free ad
free bl
free bk
free bm
free ar
free az
free aq
aq = alloc 113
z = realloc z 25
az = alloc 16 align 256
q = realloc q 2
free q
free z
free f
free bc
free y
free u
free ap
free v
free w
free be
free aa
free bd
free bj
free aq
aq = alloc 52
bj = alloc 0
bd = alloc 32
aa = alloc 12 align 8
free aa
free bd
free bj
free aq
free e
e = alloc 8
aq = alloc 9 align 4
free ao
free az
free am
free bg
free ab
free o
free aw
free e
free aq
free at
at = alloc 2 align 16
aq = realloc l 124
l = alloc 33
ax = realloc ax 80
e = alloc 4
aw = alloc 159 align 8
o = alloc 2 align 16
free bi
free o
free aw
free e
free ax
ax = alloc 0 align 8
e = alloc 8
aw = alloc 8 align 16
o = alloc 136
i = realloc i 59
bi = alloc 26 align 128
free bi
free i
free aw
free e
free ax
free l
free at
free as
as = alloc 52
at = alloc 7
l = alloc 2 align 16
ax = alloc 25
e = alloc 24 align 8
aw = alloc 2
i = alloc 32
bi = alloc 36 align 64
ab = alloc 26
bg = alloc 0 align 8
am = alloc 7 align 8
free aq
free am
free bg
free ab
free bi
free i
free aw
free e
free ax
ax = alloc 4 align 32
e = alloc 26
aw = alloc 4
i = alloc 12
l = realloc l 18
bi = alloc 0 align 32
ab = alloc 16 align 8
bg = alloc 81 align 64
am = alloc 81
aq = alloc 2 align 32
az = alloc 8 align 8
ao = alloc 16
free ao
free az
az = alloc 80 align 128
bh = realloc bh 0
ao = alloc 2
bf = realloc bf 100
bj = alloc 0
bd = alloc 16 align 32
aa = realloc ax 2
ax = alloc 116 align 4
be = alloc 16
w = alloc 16 align 128
v = alloc 32 align 4
ap = alloc 59
u = alloc 35
y = alloc 128 align 4
bc = alloc 32 align 8
aq = realloc aq 2
f = alloc 8 align 16
z = alloc 1 align 8
q = alloc 16 align 64
ar = alloc 8 align 32
bm = alloc 7
bk = alloc 52
bl = alloc 72
ar = realloc ar 9
ad = alloc 26
bo = realloc an 26
an = alloc 0
ae = alloc 16
t = alloc 26 align 4
g = realloc g 32
ai = realloc ai 47
bf = realloc bf 0
m = alloc 7
aj = alloc 104 align 8
free a
free am
aa = realloc aa 6
ax = realloc ax 120
am = alloc 17
a = alloc 23 align 128
free as
free u
free ai
free w
free h
free z
free q
free ad
free bh
free ap
free av
free bm
free k
ab = realloc ab 16
k = alloc 47 align 16
bm = alloc 2 align 64
av = realloc ao 2
ao = alloc 40 align 4
ap = alloc 8 align 16
free b
free j
free aj
free ay
free bc
free o
free ak
free bl
free k
e = realloc e 26
k = alloc 80
bl = alloc 26
ak = alloc 40 align 16
o = alloc 26 align 4
bc = alloc 0
ay = alloc 32
aj = alloc 22
j = alloc 23
b = alloc 0 align 8
bh = alloc 26 align 8
ad = alloc 1
q = alloc 2
k = realloc k 3
z = alloc 81
d = realloc d 32
h = alloc 31 align 16
w = alloc 9 align 4
ai = alloc 8 align 32
u = alloc 68 align 8
as = alloc 0
ba = alloc 195
p = alloc 18
free x
x = alloc 0
free c
au = realloc au 102
c = realloc bj 0
bj = alloc 3
free az
az = alloc 0 align 8
r = realloc r 5
free q
j = realloc j 11
r = realloc r 5
q = alloc 2 align 8
free j
j = alloc 26 align 4
free ak
ak = alloc 96 align 128
free a
a = alloc 1
free ba
free r
free as
free u
free ai
free w
free h
free d
free k
free ad
free bh
free b
free c
c = alloc 6 align 8
b = alloc 26
af = realloc af 0
bh = alloc 2
ad = alloc 63
k = alloc 0 align 8
d = alloc 18 align 64
h = alloc 3 align 16
w = alloc 0 align 64
ai = realloc aj 21
aj = alloc 102
u = alloc 9 align 8
as = alloc 1 align 4
r = alloc 1 align 8
ba = alloc 102
free ba
ba = alloc 0 align 16
free ba
ba = alloc 12
free ba
free r
free as
free u
free aj
free ai
free h
free d
free k
free ad
free bh
free af
free c
free i
free w
free ay
free bc
bc = alloc 32
ab = realloc ab 4
ay = alloc 15
w = alloc 2 align 32
i = alloc 7
al = realloc al 30
free ac
free b
free bc
bc = alloc 8 align 4
bd = realloc bd 2
free o
free bd
free ab
free j
free bl
free q
free e
free be
az = realloc az 15
be = alloc 8 align 16
e = alloc 68
q = alloc 112 align 256
bl = alloc 0
j = realloc aq 2
aq = alloc 18 align 16
ab = alloc 8
bd = alloc 26
o = alloc 8 align 128
bj = realloc bj 19
b = alloc 26 align 8
av = realloc av 4
ac = alloc 79
c = alloc 26
af = alloc 48 align 16
bh = alloc 32
ad = alloc 8
ap = realloc ap 16
k = alloc 7
d = alloc 48 align 16
h = realloc z 97
z = realloc ab 7
bg = realloc bg 1
ab = alloc 4
ai = alloc 8
aj = alloc 1 align 16
u = alloc 2 align 128
bd = realloc bd 0
as = alloc 12
e = realloc e 76
r = alloc 26 align 16
ba = alloc 2 align 64
free aa
aa = alloc 26 align 4
free ba
ba = alloc 7
ai = realloc ai 24
ar = realloc ar 4
g = realloc g 16
free aa
aa = alloc 8 align 4
free g
u = realloc u 2
g = alloc 79
bh = realloc bh 96
free aa
aa = alloc 16 align 16
ae = realloc ae 8
free bh
i = realloc i 14
bh = alloc 100 align 32
bi = realloc bi 0
free ae
ae = alloc 32 align 128
free bi
d = realloc d 26
bi = alloc 0 align 4
m = realloc m 0
free ae
d = realloc d 29
free r
free at
free q
free aw
free u
free ak
free a
free ba
free l
free bo
free bi
free bn
free x
free aj
free av
p = realloc p 17
av = alloc 1
aj = alloc 120 align 8
x = alloc 21 align 16
bn = alloc 2
bi = alloc 2
ao = realloc ao 20
free bl
free ax
free bi
free ai
bm = realloc bm 26
ai = alloc 2 align 256
bi = alloc 8 align 8
v = realloc v 1
ax = alloc 8
d = realloc d 33
bl = alloc 12 align 64
bo = alloc 8
l = realloc bf 47
bf = alloc 11
ba = alloc 8 align 8
ac = realloc ac 63
w = realloc w 2
a = alloc 48 align 4
az = realloc az 2
ak = alloc 36 align 64
u = alloc 4 align 32
aw = realloc c 26
c = alloc 2 align 128
q = alloc 2
at = alloc 15 align 4
r = alloc 16 align 8
ae = realloc af 40
af = alloc 21 align 8
free ab
ab = alloc 6 align 4
free bm
bm = alloc 26
free bk
bk = alloc 8 align 128
free f
f = alloc 26
free ai
ai = alloc 0
ar = realloc ar 26
free ai
ai = alloc 26 align 256
free bo
free ae
free at
free q
free c
free aw
aw = alloc 8 align 16
free m
free aw
free ak
free az
free w
free bf
bf = alloc 2
ad = realloc ad 16
w = alloc 40
u = realloc u 0
az = alloc 26
ak = alloc 8
free ai
free p
free ar
free v
free g
y = realloc y 0
g = alloc 40 align 4
v = alloc 100
ar = alloc 12 align 16
b = realloc b 2
p = alloc 36 align 64
ai = alloc 2
bc = realloc bc 4
aw = realloc bm 10
e = realloc e 75
ba = realloc ba 4
bm = alloc 9
m = alloc 68 align 8
c = alloc 8
q = alloc 26 align 64
at = alloc 1 align 8
ae = alloc 0 align 8
l = realloc l 46
aq = realloc aq 34
az = realloc az 26
free af
free k
free av
free b
free ag
free ai
free s
free bd
free r
free y
free v
free al
free aq
free bk
free bc
free ax
free c
c = alloc 80
ax = alloc 7 align 32
bc = realloc i 15
i = alloc 40
free c
c = alloc 8 align 4
bk = alloc 17 align 8
bf = realloc bf 0
aq = alloc 7
al = alloc 26
w = realloc w 88
bg = realloc bg 1
free aw
free ay
free ar
free z
ba = realloc ba 1
z = alloc 9
ar = alloc 7
ay = alloc 5
aw = alloc 26
v = alloc 0
y = alloc 95 align 8
r = alloc 8 align 4
bd = alloc 9
m = realloc m 60
s = alloc 2 align 32
aw = realloc aw 13
m = realloc m 44
bc = realloc bc 26
au = realloc au 106
ai = alloc 8
ag = alloc 12
b = alloc 1 align 16
av = alloc 24
free p
free b
b = alloc 0
t = realloc t 8
free t
free ag
free ai
free au
free aw
free r
free y
free v
free s
free ay
free ar
free z
free ba
free i
i = alloc 0
free ae
free i
free l
free j
free av
free as
free be
free a
free bc
free bn
free bl
free aq
free h
h = alloc 0 align 16
aq = alloc 7 align 4
bl = alloc 15
bn = alloc 8 align 16
bc = alloc 32
a = alloc 0
be = alloc 26
as = alloc 1 align 8
av = alloc 26
j = alloc 104 align 8
l = alloc 26
i = alloc 8 align 256
ae = alloc 26 align 8
ba = alloc 63 align 32
av = realloc av 0
z = alloc 2
ar = alloc 9
free m
free w
free ak
free ba
free az
free n
free an
free aj
free bh
bh = alloc 40 align 8
ac = realloc ac 33
aj = alloc 40
an = alloc 32 align 8
free c
free an
free aj
free ac
free be
free a
free bc
free bn
free bl
free aq
free h
h = alloc 65 align 64
aq = alloc 37 align 8
av = realloc av 0
bl = alloc 1 align 32
z = realloc z 3
bn = alloc 2 align 8
free bn
free z
free av
free h
free as
as = alloc 16
h = alloc 0 align 16
bm = realloc bm 2
av = alloc 26 align 128
z = alloc 16
bn = alloc 3
bc = alloc 33 align 16
free am
free f
free bh
free q
free bi
bi = alloc 0
u = realloc u 0
q = realloc l 10
bd = realloc bd 10
q = realloc q 0
l = alloc 12
bh = alloc 8
f = alloc 1 align 128
am = alloc 22
a = alloc 81 align 4
be = alloc 2 align 8
aq = realloc aq 2
ac = alloc 12 align 16
free ac
free aq
free a
a = alloc 12
aq = alloc 1
free ao
ao = alloc 1 align 32
x = realloc x 42
ac = alloc 26
aj = alloc 3
ae = realloc ae 23
an = alloc 12 align 16
b = realloc b 0
ax = realloc ax 0
c = alloc 15 align 256
n = alloc 1 align 8
bi = realloc bi 26
az = alloc 48 align 8
aq = realloc aq 3
ba = alloc 9 align 8
h = realloc h 26
ak = alloc 9
free n
free u
free al
free j
j = alloc 97
al = alloc 23 align 8
bc = realloc bc 34
u = alloc 1
n = alloc 23
j = realloc j 97
w = alloc 2 align 16
m = alloc 22 align 16
bl = realloc bl 17
ay = alloc 34 align 32
s = alloc 6 align 128
v = realloc aj 4
free bh
free ay
free ap
free i
i = alloc 1
ap = alloc 2 align 8
ay = alloc 1 align 16
bh = alloc 2 align 4
aj = alloc 26
y = alloc 2 align 16
r = alloc 15
aw = alloc 8
au = alloc 48
ai = alloc 2
ag = alloc 7 align 4
t = alloc 6
p = alloc 2 align 4
k = alloc 5 align 64
af = alloc 0
bo = alloc 1
h = realloc h 42
free an
free ap
free j
free ax
free bb
free v
free c
free p
free av
free bc
free m
free ba
free ak
free s
free as
as = alloc 10
s = alloc 8
free k
free e
free aa
free bf
free ac
free x
x = alloc 7 align 8
ac = alloc 26
bf = realloc bj 3
bj = alloc 26
be = realloc be 4
aa = alloc 1
e = alloc 59 align 16
free am
free bj
free be
free bg
free h
free bl
free r
r = alloc 2 align 128
ar = realloc ar 17
bl = realloc d 29
ar = realloc ar 19
free ar
free au
free ae
free u
free ai
free a
free e
free f
free ag
free l
free q
free af
af = alloc 2
q = alloc 1 align 64
q = realloc q 64
n = realloc n 16
l = alloc 26
ag = alloc 26
af = realloc af 2
f = realloc x 23
x = realloc w 0
w = alloc 12 align 8
e = alloc 26 align 16
free ah
free aj
free bi
free y
y = alloc 8
bl = realloc bl 30
bi = alloc 8 align 16
free t
free l
free ag
free aa
free bo
y = realloc y 0
ad = realloc ad 10
bo = alloc 16 align 8
aa = alloc 1 align 16
ac = realloc ac 42
q = realloc q 72
ag = alloc 26 align 16
bd = realloc bd 2
l = alloc 26 align 4
t = alloc 27
i = realloc i 0
free f
free ag
free al
l = realloc l 10
al = alloc 8 align 16
ag = alloc 1 align 16
f = alloc 0 align 4
aj = alloc 26 align 256
ah = alloc 95 align 8
a = alloc 2
ai = alloc 26 align 16
u = alloc 1
ae = alloc 0
x = realloc x 0
au = alloc 2 align 64
ar = alloc 86
bf = realloc bf 3
d = alloc 8
free l
free g
free d
free i
free r
free e
free bn
free ao
free bl
free z
z = alloc 65 align 128
bl = alloc 26 align 4
o = realloc o 26
ao = alloc 10
bn = alloc 88 align 16
e = alloc 0
r = alloc 13
i = alloc 1
ag = realloc ag 1
d = alloc 36 align 16
free at
free ab
free bh
bh = alloc 88
free d
free y
free aw
free bn
free f
free n
free af
free aa
free bl
free bo
free ai
ai = alloc 8 align 16
bo = alloc 8
free az
free bo
free t
free w
free ar
free x
free bf
free bd
free r
r = alloc 0
free ai
free r
ad = realloc ad 2
r = alloc 1
ai = alloc 40 align 8
bd = alloc 65
bf = alloc 0 align 16
x = alloc 1
free bh
free x
x = alloc 8
bh = alloc 12 align 128
free q
free au
free bf
free o
o = alloc 16 align 32
