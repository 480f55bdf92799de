freespace script 1
heap 16384 fit=worst order=size-ascending granule=8
a = alloc 174 align 16
a = realloc a 87
b = alloc 48
a = realloc a 87
b = realloc b 0
b = realloc b 0
b = realloc b 4
c = realloc a 97
a = alloc 7 zeroed
b = realloc b 3
d = alloc 5 zeroed
e = alloc 96 align 4096 zeroed
f = alloc 20 zeroed
g = alloc 3
h = alloc 68 align 32
i = alloc 174 align 32 zeroed
j = alloc 0 zeroed
k = alloc 0
l = alloc 12
c = realloc c 96
m = alloc 56 zeroed
free h
free a
free j
j = realloc c 96
c = alloc 8
a = alloc 1
h = alloc 24 align 64 zeroed
n = alloc 96
o = realloc f 36
f = alloc 24 align 64
j = realloc j 3
b = realloc b 4
p = alloc 129
q = alloc 0
r = alloc 3 align 8
s = alloc 0 align 16
t = alloc 6 align 512
u = alloc 0 align 16 zeroed
v = alloc 4 zeroed
w = alloc 71 align 8 zeroed
w = realloc w 260
u = realloc u 0
x = alloc 0
y = alloc 82
z = alloc 1 align 512
aa = alloc 255 align 8 zeroed
ab = alloc 61
ac = alloc 102
ad = alloc 24 align 8
ae = alloc 260
af = alloc 1
ag = alloc 0 align 8
ah = alloc 3
ai = alloc 1 zeroed
aj = alloc 8 zeroed
ak = alloc 16 zeroed
ad = realloc ad 174
al = alloc 64
am = alloc 245
an = alloc 56 zeroed
ao = alloc 4 align 32
ap = alloc 4 align 32 zeroed
aq = alloc 4 align 16
ar = alloc 248
as = alloc 4 zeroed
at = alloc 0 zeroed
au = alloc 24 zeroed
av = alloc 24 align 64
aw = alloc 56 align 256
ax = alloc 129
ay = alloc 9 align 8 zeroed
az = alloc 40
ba = alloc 1
bb = alloc 260
bc = alloc 8 align 1024
bd = alloc 8 align 8
bc = realloc bc 9
be = alloc 24 align 16
bf = alloc 0
bg = alloc 36 align 16 zeroed
bh = alloc 86 align 64
bc = realloc bc 13
bi = alloc 9 align 8
bj = alloc 1 align 8
bk = alloc 122
bl = alloc 72
bm = alloc 6 align 32 zeroed
r = realloc r 7
free ab
ab = alloc 24 align 1024 zeroed
ag = realloc ag 0
free bl
bl = alloc 1
free b
j = realloc j 3
ah = realloc ah 1
b = alloc 1 align 16
free ah
ah = alloc 31 align 32 zeroed
free v
v = alloc 0 align 16
free h
h = alloc 44 zeroed
free bd
bd = alloc 24 align 256
ar = realloc ar 124
free ao
ao = realloc t 6
t = realloc e 0
bl = realloc bl 2
bk = realloc bk 33
e = alloc 2 align 8
free bm
bm = alloc 2
free as
as = alloc 260
i = realloc i 348
free g
g = alloc 81 zeroed
at = realloc at 0
au = realloc au 9
free o
m = realloc m 112
o = alloc 16 align 2048 zeroed
free n
n = alloc 260
free aw
aw = alloc 24
am = realloc am 2
ab = realloc ab 12
free l
ad = realloc ad 40
l = alloc 7 align 1024
free bj
bj = alloc 8 align 2048
free aa
aa = alloc 16
free z
q = realloc q 16
z = alloc 92
d = realloc d 5
free bf
bf = alloc 4
free bg
d = realloc d 13
bg = realloc aa 17
aa = alloc 4
free ax
ax = alloc 7
g = realloc g 73
f = realloc f 4
free ay
ay = realloc m 224
m = alloc 0
free az
az = alloc 31 align 64 zeroed
f = realloc f 8
a = realloc a 0
free bi
bi = alloc 24
free u
ag = realloc ag 0
as = realloc as 520
bh = realloc bh 78
free bh
free bl
free l
l = alloc 75 zeroed
bc = realloc bc 6
bl = alloc 256
bh = realloc bg 4
r = realloc r 15
q = realloc q 260
ar = realloc ar 132
al = realloc al 1
bg = realloc f 19
f = alloc 24
u = alloc 0 zeroed
free u
be = realloc be 1
u = alloc 2 align 16
free u
u = alloc 24 align 8
t = realloc t 0
y = realloc y 6
m = realloc m 1
free m
bh = realloc bh 4
m = realloc ao 2
av = realloc av 12
ao = alloc 174 zeroed
m = realloc m 4
free m
ae = realloc ae 56
m = alloc 11 zeroed
free m
m = alloc 224 align 32
o = realloc o 0
free o
bh = realloc bh 12
o = alloc 3
ap = realloc ap 3
aq = realloc aq 4
free aq
aq = alloc 40 align 16
al = realloc al 0
free al
al = alloc 0
free al
f = realloc f 14
al = alloc 256 align 16
free al
al = alloc 4 align 8
free al
al = alloc 28 align 8 zeroed
free al
al = alloc 76 align 256
as = realloc as 512
free as
as = alloc 100
ac = realloc ac 48
av = realloc av 12
bl = realloc bl 288
free bl
bl = alloc 68 align 64 zeroed
free bl
u = realloc u 24
bl = realloc p 64
p = alloc 5
free p
p = alloc 180 zeroed
free p
p = alloc 25 align 16 zeroed
g = alloc 0
free g
aj = realloc aj 24
ab = realloc ab 79
aa = alloc 1
t = realloc t 0
g = alloc 3 align 64
free g
g = alloc 0 align 1024
free g
g = alloc 65 align 16
bd = realloc bd 32
j = realloc j 1
aq = realloc aq 20
free aq
ak = realloc ak 17
aq = alloc 32 align 256 zeroed
ac = realloc ac 48
free ac
j = realloc j 0
ac = realloc h 116
h = alloc 1 align 16
free h
h = alloc 19
free h
free ac
free bg
free bc
free a
free l
free bf
free r
free bh
free al
free j
free bb
free ba
free y
free az
free ab
free n
free ao
ao = alloc 1
n = alloc 256 align 64
ab = alloc 24 align 32 zeroed
az = alloc 1
bm = realloc bm 3
y = alloc 1 align 32
ba = alloc 65
bb = realloc be 1
be = alloc 0 align 512
j = alloc 174 zeroed
al = alloc 128
bh = alloc 31 align 64 zeroed
r = alloc 2 align 16 zeroed
e = realloc e 2
u = realloc u 1
x = realloc x 0
bf = alloc 1 align 8
l = alloc 2 align 8 zeroed
a = alloc 0
bc = alloc 232 zeroed
bg = alloc 0
ac = alloc 0 align 16
h = alloc 8
free h
h = alloc 256 zeroed
ad = realloc ad 40
ar = realloc ar 105
free ar
ar = alloc 260
free ar
ar = alloc 8 align 32
free ar
ar = alloc 0
free ar
ar = alloc 1
n = alloc 68
free n
n = alloc 260 align 512
free n
n = alloc 119
free n
n = alloc 0 align 1024
z = realloc z 0
c = realloc c 8
au = realloc au 25
free au
au = alloc 2
bd = realloc bd 178
be = realloc be 16
free be
be = alloc 0 align 8
free be
be = alloc 32 align 16
ax = realloc ax 7
ai = realloc ai 17
free ai
ai = alloc 17 align 8
free ai
n = realloc n 0
ai = alloc 128
am = realloc am 0
free am
am = alloc 1 align 8
bh = realloc bh 2
free bh
ad = realloc ad 39
h = realloc h 256
be = realloc be 31
bh = alloc 0 align 256
ab = realloc ab 174
bf = realloc bf 0
free bf
bf = alloc 0
free bf
g = realloc g 49
bf = alloc 2 align 8
g = realloc g 57
free g
aw = alloc 1 zeroed
g = alloc 8 align 64 zeroed
free g
g = alloc 57 align 512
free g
g = alloc 1 align 8
x = realloc x 0
free x
x = alloc 2 align 16
free x
o = realloc o 3
x = alloc 32
free x
af = realloc af 0
x = alloc 24 align 8
m = realloc m 0
free m
m = alloc 16
free m
m = alloc 174
g = realloc g 17
l = realloc l 1
free l
bf = realloc bf 1
l = alloc 16
free l
l = alloc 0
free l
l = alloc 24
h = alloc 0
free h
ai = realloc ai 15
h = alloc 28
free h
at = realloc at 0
h = alloc 56
free h
h = alloc 56 zeroed
a = realloc a 4
free a
a = alloc 24 align 16
free a
a = alloc 0
x = realloc x 12
k = realloc k 0
free k
as = realloc as 50
k = alloc 128
n = realloc n 1
free n
n = alloc 1 align 64
free n
n = alloc 24
free n
ap = realloc ap 0
n = alloc 8 align 4096
ab = realloc ab 348
free ab
ab = alloc 27
ac = realloc ac 0
free ac
ac = alloc 174 align 64
be = realloc be 30
free be
be = alloc 11 align 8
free be
ae = realloc ae 8
bf = realloc bf 0
be = alloc 2 align 256
free be
be = alloc 55
bh = realloc bh 0
free bh
bh = alloc 17 align 16
free bh
bh = alloc 56 align 256
free bm
free f
free ai
free bi
free al
free t
free v
free x
free ar
ar = alloc 24
x = alloc 174
v = alloc 128
t = realloc y 0
y = alloc 4 align 8
ak = realloc ak 25
al = alloc 10 align 512
bi = alloc 0
ai = alloc 8 align 64
p = realloc p 17
f = alloc 120
bm = alloc 36
free aa
aa = alloc 0
free ar
o = realloc o 16
ar = alloc 32 align 2048 zeroed
free b
b = alloc 7 align 8 zeroed
i = realloc i 4
free h
al = realloc al 2
g = realloc g 18
h = alloc 24
free z
z = alloc 56 align 16
free x
x = alloc 24 align 512
ag = realloc ag 8
bd = realloc bd 177
i = realloc i 0
free aw
aw = alloc 3 align 64
free u
free p
free w
free f
free bi
free d
free i
free bm
free ao
free ah
free ap
free bl
free v
free ba
free h
free at
free o
free aq
free ax
free bf
free ab
free aj
aw = realloc aw 1
aj = alloc 11 align 256
ab = alloc 2 zeroed
bf = alloc 0
ab = realloc ab 0
ax = alloc 15
aq = alloc 12
free m
free aq
free ax
free ab
free bf
free aj
free aw
free t
free q
free an
free af
bh = realloc bh 28
af = alloc 104 align 32
an = alloc 8 align 64 zeroed
q = alloc 0 zeroed
t = alloc 7 zeroed
aw = alloc 174
aj = alloc 24
bf = alloc 2
ab = alloc 135 zeroed
ax = alloc 1
aq = alloc 0
m = alloc 16 align 1024 zeroed
o = alloc 17
at = alloc 7
ae = realloc ae 8
h = alloc 8 align 8
ba = alloc 8 align 8 zeroed
v = alloc 8 align 16
bl = alloc 2 zeroed
ap = alloc 12 align 16
ah = alloc 24
ao = alloc 24 align 64
bm = alloc 1
i = alloc 24 align 8 zeroed
d = alloc 39 align 16 zeroed
free ad
ad = alloc 2
bi = alloc 8 align 1024 zeroed
i = realloc i 20
f = alloc 41
w = alloc 56 align 1024
p = alloc 110 align 32 zeroed
ak = realloc ak 25
u = alloc 8
v = realloc v 4
free ad
ad = alloc 0
free a
a = alloc 32 align 8
free s
s = realloc n 2
n = alloc 5
free i
ax = realloc ax 0
i = alloc 8
d = realloc d 24
free aj
aj = alloc 24 align 32
ay = realloc ay 196
free ao
ao = alloc 5
free bg
bg = alloc 85
free bi
bi = alloc 0 align 64
k = realloc k 256
free be
be = alloc 48 align 16
bm = realloc bm 9
an = realloc an 8
c = realloc c 4
free y
y = alloc 7
free k
k = alloc 32 align 16 zeroed
bi = realloc bi 0
ah = realloc ah 23
x = realloc x 21
free ac
ac = alloc 25
free e
o = alloc 16 zeroed
e = alloc 36 zeroed
free ag
ag = alloc 1
free bd
bd = alloc 1
free r
r = alloc 3
bi = realloc bi 4
free k
free az
free an
free ad
free s
free as
free be
free bg
ay = realloc ay 204
bg = alloc 57
be = alloc 0
o = realloc o 2
as = alloc 5 align 512
s = alloc 24
ad = alloc 40 align 256
an = alloc 7 align 16
ao = realloc ao 5
az = alloc 1 align 32
s = realloc s 48
k = alloc 12
d = realloc d 24
ar = realloc ar 4
bb = realloc bb 17
free o
o = alloc 0 align 256
free ak
ak = alloc 128 align 8
av = alloc 4 align 64 zeroed
free bd
bd = realloc bk 41
free ak
free q
free bj
free m
free as
free n
free a
free d
free j
free au
free s
free am
free l
free c
free o
o = alloc 174 align 8
c = alloc 1
l = realloc ae 0
ae = alloc 32
am = alloc 24 zeroed
an = realloc an 2
an = realloc an 2
ax = realloc ax 8
s = alloc 0
au = alloc 2 align 8
j = alloc 0
ao = realloc ao 6
d = alloc 32
a = alloc 2
n = alloc 24 zeroed
as = alloc 2 align 256
m = alloc 8 align 256
bj = alloc 25
ai = realloc ai 8
q = alloc 1 align 16 zeroed
as = realloc as 6
am = realloc am 0
bf = realloc bf 1
ah = realloc ah 8
m = realloc m 20
ak = alloc 0
bk = alloc 5
free y
y = alloc 1 align 256 zeroed
free y
y = alloc 7
free ac
ac = alloc 4 align 8
free bb
bb = alloc 4 align 16 zeroed
free aw
aw = alloc 6 align 16
free p
p = alloc 21
free ay
ay = alloc 65
free au
bf = realloc bf 9
au = alloc 48
free bi
af = realloc af 96
bi = alloc 128 align 8
free ac
bk = realloc bk 20
ac = alloc 0
free ac
ac = alloc 20 align 256
free an
an = alloc 3 align 256
z = realloc z 72
af = realloc af 108
free aq
ap = realloc ap 24
aq = realloc ba 24
af = realloc af 112
ba = alloc 24 zeroed
bb = realloc bb 8
bf = realloc bf 4
free bg
bg = alloc 7
free b
ar = realloc ar 12
free ar
free m
m = alloc 50
aw = realloc aw 4
ar = alloc 32 zeroed
a = realloc a 1
as = realloc as 32
av = realloc av 73
b = alloc 3
u = realloc u 16
free u
u = alloc 41
ah = realloc ah 112
at = realloc at 7
ao = realloc ao 1
free ao
ao = realloc j 0
n = realloc n 40
j = alloc 1 align 16
l = realloc l 0
free l
bg = realloc bg 15
l = alloc 52
free l
free bg
free ax
free ae
free p
free aq
free o
free d
free av
free al
free k
ai = realloc ai 0
as = realloc as 29
c = realloc c 32
bh = realloc bh 1
q = realloc q 0
k = alloc 0 align 64
s = realloc s 0
al = alloc 24
k = realloc k 24
av = alloc 4
d = alloc 24 zeroed
o = alloc 1 align 8
aq = alloc 32 align 256
w = realloc w 49
p = alloc 65 align 8 zeroed
ae = alloc 8
ax = alloc 24 align 64
n = realloc n 20
i = realloc i 8
p = realloc p 81
bg = alloc 31 align 256
l = alloc 7 zeroed
ac = alloc 0
bl = realloc bl 0
free af
az = realloc az 0
ar = realloc ar 24
af = alloc 7 zeroed
bh = realloc bh 14
free p
p = alloc 24 zeroed
free av
bb = realloc bb 0
h = realloc h 16
av = alloc 32 align 32
k = realloc k 1
free at
free au
free m
free i
i = alloc 16 align 8
m = alloc 4 align 16
au = realloc bb 24
free h
free au
free i
free ae
free w
free o
free d
free p
free av
free s
s = alloc 14 zeroed
av = alloc 64 align 512
bg = realloc bg 2
p = alloc 0 align 1024
free q
free p
free bg
free s
free aw
free al
free j
free ao
free l
l = alloc 56 align 8
ao = alloc 9
j = alloc 5 align 256
al = alloc 24 zeroed
free av
free al
free j
free ao
ao = alloc 63
l = realloc l 20
j = alloc 15
bf = realloc bf 2
al = alloc 24
av = alloc 2 align 8
ak = realloc ak 16
aw = alloc 0 align 8 zeroed
av = realloc av 0
s = alloc 63 align 64
bg = alloc 0 align 64
p = alloc 8 align 64
q = alloc 2
d = alloc 30 zeroed
o = alloc 8 align 32
av = realloc av 0
w = alloc 36 align 16
ae = realloc m 3
m = alloc 8
i = alloc 21 align 16
ar = realloc ar 12
au = alloc 8 align 16 zeroed
aw = realloc aw 0
h = alloc 64 align 16
bb = alloc 0
i = realloc i 0
free i
free h
free aw
ba = realloc ba 12
aw = alloc 0
free as
free ar
free a
free ae
free m
free ax
free t
free bk
free ah
free bg
free bh
free bi
free aj
free au
free bl
free k
k = alloc 64 align 8
bl = alloc 0
au = alloc 2
aj = alloc 47
bi = alloc 15 align 512
bh = alloc 8 align 8 zeroed
free bh
free bi
free aj
free au
free bl
free k
free ak
free ab
ab = alloc 0 align 16
ak = alloc 2
k = alloc 72 align 8
ay = realloc ay 11
bl = alloc 8 align 64
au = realloc bj 17
bj = alloc 0 zeroed
aj = alloc 48 align 8
bi = alloc 8
bh = alloc 43 zeroed
bg = alloc 21
g = realloc g 18
ah = alloc 4 align 16
bk = alloc 0
t = alloc 1 align 8
ax = alloc 0
c = realloc c 40
m = alloc 16 align 64
ae = alloc 0 align 16
c = realloc c 42
s = realloc s 79
a = alloc 8
ar = alloc 21
as = alloc 24 align 8 zeroed
free u
free aa
free l
free aj
free ba
free c
free ae
free g
free ap
free y
free bi
free r
free bl
free ac
free o
free au
au = alloc 16 align 512
o = alloc 0 align 256
free o
free au
free ak
ak = alloc 24
ao = realloc ao 8
au = alloc 0
o = alloc 9 align 16 zeroed
ac = alloc 24 align 256
bl = alloc 24
r = alloc 8
bi = alloc 64
free av
free ag
free af
free am
free bc
free q
free bh
bh = alloc 40 align 8 zeroed
q = alloc 174
free q
free bh
free ab
free ac
free k
free m
free au
free az
free bm
free bb
free ax
ax = alloc 2
bb = alloc 8
bm = alloc 0 align 16 zeroed
az = alloc 32 align 64 zeroed
free az
free bm
free bb
free ax
free e
e = alloc 47
z = realloc z 56
ax = realloc bk 4
bk = alloc 4
free ak
free bk
free ax
free bi
free p
free t
free b
b = alloc 2
t = alloc 0
aq = realloc aq 0
p = alloc 64
free ar
ao = realloc ao 12
ar = alloc 0 zeroed
w = realloc w 36
bi = alloc 33
ax = alloc 0
bk = alloc 5 align 2048 zeroed
ak = alloc 7
bb = alloc 24 align 256
x = realloc x 25
d = realloc d 2
free d
free ak
free bk
free ax
free bi
free bd
free v
free as
free bb
free b
b = alloc 4 align 16
bb = alloc 2 align 256
as = alloc 7 align 64
bj = realloc bj 0
v = alloc 24 align 8 zeroed
bd = alloc 1 zeroed
bi = alloc 9 align 16
ax = alloc 24
bk = alloc 1
ak = alloc 4 zeroed
d = alloc 5
bm = alloc 0
az = alloc 24 align 16 zeroed
au = alloc 0 align 16
bg = realloc bg 5
ar = realloc ar 0
m = alloc 36
k = alloc 37 align 16
ac = alloc 56 zeroed
ab = alloc 0
bh = alloc 6 zeroed
q = alloc 24
bc = alloc 64 align 8
am = alloc 2
af = alloc 24 align 32 zeroed
aq = realloc aq 27
ag = alloc 2
p = realloc p 64
av = alloc 11 align 16
ab = realloc ab 0
y = alloc 9 align 16
ap = alloc 11 align 8 zeroed
g = alloc 27 align 32
ae = alloc 17 align 64
free ar
free ay
free ai
free an
free bg
free am
free bm
free ae
ae = alloc 17 align 64
k = realloc k 1
af = realloc af 12
bm = alloc 2 align 2048
am = alloc 5 align 16
bg = realloc ab 4
ab = alloc 10 zeroed
an = alloc 24 align 8 zeroed
ai = alloc 48 align 16 zeroed
free ag
free ai
free an
free ab
free bg
free bm
bm = alloc 4
bg = alloc 2 align 16
bj = realloc bj 0
ab = alloc 2 align 16 zeroed
an = alloc 24 align 8
ai = alloc 16
ag = alloc 12 align 16
af = realloc af 0
ay = alloc 0 align 256 zeroed
ap = realloc ap 24
ar = alloc 2
c = alloc 3 zeroed
free bg
free ay
free ap
free ad
free af
af = alloc 24
ad = alloc 39 align 8
ap = alloc 36 align 64
ay = alloc 2
ab = realloc ab 3
free ab
free ap
free ad
free af
free an
an = alloc 0 align 64
af = alloc 1 zeroed
t = realloc t 0
ad = alloc 24 zeroed
n = realloc n 36
ap = alloc 24
ab = alloc 7
bg = alloc 1 align 512
ba = alloc 0 align 32
aj = alloc 1 align 1024
ab = realloc ab 3
l = alloc 36 align 8 zeroed
aa = alloc 56 align 16 zeroed
u = alloc 2 zeroed
ax = realloc ax 12
h = alloc 0 zeroed
i = realloc ba 0
ba = alloc 24 zeroed
free ba
free i
free ax
free aa
free l
free ab
free h
free bg
free aj
free ap
free n
free t
free an
an = alloc 6 zeroed
t = alloc 9 align 256
ac = realloc ac 60
free bj
free ad
free ay
free q
free m
free k
free b
free c
free bl
free ac
free as
free e
free ar
free aw
free p
free az
az = alloc 33 align 32 zeroed
p = alloc 5
aw = alloc 19 align 256
ar = alloc 8 align 64
e = alloc 24
free ag
free e
free ar
free aw
free p
free az
free ak
free bk
free u
free bi
free bd
bd = alloc 5 align 8 zeroed
bi = alloc 17 align 8
u = alloc 56
bk = alloc 48
ak = alloc 0
free ak
free bk
free u
free bi
free bd
free bh
free bb
free t
free a
free ai
ai = alloc 8 align 1024
a = alloc 1 align 8
t = alloc 0 zeroed
bb = alloc 0 align 64
bh = alloc 17 align 8 zeroed
free ao
ao = alloc 16 align 16
bd = alloc 0
bi = alloc 9
u = alloc 9
free v
free u
free bi
bi = alloc 24 align 256
x = alloc 44 align 8
u = alloc 0 align 1024
v = realloc x 28
free v
free an
free ao
free s
free bi
free a
free ai
free g
free y
free bh
bh = alloc 0
y = alloc 2 align 32
g = alloc 0
ai = alloc 8
a = alloc 0
bm = realloc bm 12
bi = alloc 8 align 32
s = alloc 12
ao = alloc 9
an = alloc 4 align 4096
v = alloc 4
x = alloc 2 align 32
bk = alloc 0 align 8
ak = alloc 12
az = alloc 7 align 8 zeroed
p = alloc 24
free bd
free p
free az
free ak
free bk
free x
free v
v = alloc 1 align 512
x = alloc 5 align 256
ae = realloc ae 8
bk = alloc 1 zeroed
ak = alloc 1
x = realloc x 13
az = alloc 6 align 32
p = alloc 0
bd = alloc 2
aw = alloc 24
ak = realloc ak 0
ar = alloc 48 align 8
e = alloc 0
ag = alloc 2 align 512
as = alloc 2 zeroed
ac = alloc 0
bl = alloc 27 zeroed
c = alloc 2
free am
free s
free bi
free t
free bc
free be
be = alloc 2
aq = realloc aq 2
bc = alloc 0
t = alloc 5
ah = realloc ah 24
bi = alloc 0 align 32 zeroed
p = realloc p 16
free ak
free d
d = alloc 1 align 512
au = alloc 24 zeroed
ak = alloc 1 align 512
az = realloc az 6
s = alloc 1
am = alloc 15 align 8
b = alloc 0 align 8
free ag
free av
bc = realloc bc 0
av = alloc 0 align 32
r = realloc r 16
free an
free r
free bc
free az
free au
free s
free aq
free ar
free p
free bd
free bi
free ak
free x
free bk
bl = realloc bl 23
bk = alloc 0 align 16
x = alloc 47 zeroed
ak = alloc 10
e = realloc e 24
bi = alloc 12
bd = alloc 46 align 16
p = alloc 0 align 8
be = realloc be 12
ar = alloc 0
aq = alloc 24 zeroed
ac = realloc ac 24
s = alloc 6 align 256
au = alloc 0
p = realloc p 16
az = alloc 1
bc = alloc 1
r = alloc 10 align 16
an = alloc 10
ag = alloc 2 align 16
k = alloc 8 align 8
m = alloc 0
am = realloc am 2
q = alloc 5 align 16
ay = alloc 0 align 16 zeroed
ad = alloc 40 align 32
bj = alloc 2
n = alloc 2
ap = alloc 5 zeroed
aj = alloc 1 align 64
bg = alloc 24 zeroed
h = alloc 8 align 32
p = realloc p 20
free ae
free p
free bg
free aj
free ap
free n
free bj
free ad
free ay
free q
free am
free k
free ag
ag = alloc 24
k = alloc 31
am = alloc 4 align 2048
free an
free am
free k
free ag
free r
free bc
free az
free h
free s
free ac
free ar
free be
free bd
bd = alloc 36 align 8
be = alloc 2 align 8 zeroed
free b
au = realloc au 0
aq = realloc aq 24
b = alloc 1 align 16 zeroed
free b
b = alloc 20
ar = alloc 12 align 16
ac = alloc 2 align 8
s = alloc 24 align 8
h = alloc 17
au = realloc au 0
az = alloc 16
bc = alloc 23 align 32 zeroed
free bc
free az
free au
free s
free ac
free ar
free b
free aq
free o
free a
free ah
free e
free al
al = alloc 16 align 16 zeroed
e = alloc 12
ah = alloc 8 zeroed
a = alloc 23
o = alloc 9
free bi
free o
free a
free ah
ah = alloc 2
a = alloc 16
o = alloc 24
bi = alloc 0
a = realloc a 28
free c
free bf
bf = alloc 0 align 512 zeroed
free bf
free bi
free ah
free al
free v
free h
free bm
free ai
free g
g = alloc 24 align 8
ai = alloc 24
bm = alloc 0 align 8
h = alloc 24 align 32
free h
free bm
free ai
free g
free y
y = alloc 8 align 256
g = alloc 3 align 64
ai = alloc 24
bm = alloc 2
h = realloc t 0
t = alloc 24 align 256
v = alloc 0 align 16 zeroed
ak = realloc ak 10
al = alloc 7
ah = alloc 1
bi = alloc 3 align 4096 zeroed
bl = realloc bl 11
w = realloc w 18
bf = alloc 32
c = alloc 8
aq = alloc 2 align 1024 zeroed
b = alloc 24 zeroed
ar = alloc 16 align 8
ac = alloc 8 align 8
s = alloc 0 align 16
au = alloc 32
az = alloc 8 align 64 zeroed
bc = alloc 1 align 16 zeroed
r = alloc 2 align 32 zeroed
free e
free r
r = alloc 33
e = alloc 1
ag = alloc 8 align 16
k = alloc 24 align 16 zeroed
am = alloc 7 align 2048
an = alloc 12 zeroed
q = alloc 3 align 2048 zeroed
free k
k = alloc 32
be = realloc be 10
free ac
free av
free v
free bl
free al
free au
free ao
free f
free h
free e
e = alloc 2 align 16 zeroed
h = alloc 0 align 16
f = alloc 8
ao = alloc 8 zeroed
au = alloc 16
al = realloc ai 12
af = realloc af 0
free u
free bd
free an
free d
free bf
free o
o = alloc 6 align 8
bf = alloc 24 align 64
d = alloc 0 align 1024
an = alloc 0 align 2048
bd = alloc 16
u = alloc 2
ai = alloc 18 align 64
ar = realloc ar 12
free q
free s
free af
free bd
free bh
free al
free bi
free as
free bm
au = realloc au 0
be = realloc be 2
bm = alloc 8 align 8
free ak
free bk
free h
free bm
free r
free an
free ag
free e
free t
free u
free aq
b = realloc b 24
aq = alloc 40 zeroed
u = alloc 6
c = realloc c 4
t = alloc 24 align 64
free t
free c
free aq
free b
free y
free d
free o
o = alloc 0
d = alloc 8 align 8
y = alloc 1
b = alloc 8
aq = alloc 18
c = alloc 1 align 256
t = alloc 8 align 2048
e = alloc 7 zeroed
ag = alloc 8 align 64
be = realloc be 1
an = alloc 2
free bc
free an
free be
free e
free t
t = alloc 4 align 512 zeroed
b = realloc b 8
e = alloc 8 align 1024
e = realloc e 4
be = alloc 6 align 2048 zeroed
an = alloc 1
bc = alloc 1 align 64
r = alloc 17
bm = alloc 0 align 8
h = alloc 6 align 256
bk = alloc 0 align 16
ak = alloc 4 align 8 zeroed
as = alloc 16 zeroed
ar = realloc ar 13
free ar
free ak
free bk
free h
free bm
free r
free bc
free an
free be
free e
bb = alloc 12 align 256
e = alloc 4
be = alloc 4 align 8
be = realloc be 2
an = alloc 6 align 16
bc = alloc 10 align 16
t = realloc t 4
bb = alloc 30 align 16
r = alloc 8 zeroed
bm = alloc 24 align 8
free bm
free r
free bb
free an
free be
free e
e = alloc 24 align 256
be = alloc 2
ag = realloc ag 12
an = alloc 0
bb = alloc 8 align 16
free c
free bb
free an
free ag
free e
free t
m = realloc m 0
free w
free f
free az
free be
free ai
free am
am = alloc 0 align 16 zeroed
free aq
free am
free x
free j
free bf
free as
free o
free aw
aw = alloc 1
free aw
free g
g = alloc 8 align 256
aw = alloc 2 align 16 zeroed
o = alloc 16 zeroed
as = alloc 9 zeroed
bf = alloc 0 align 4096
j = alloc 16 align 8
x = alloc 8 align 512
am = alloc 12
aq = realloc au 4
au = alloc 24 align 16
ai = alloc 4 align 32 zeroed
be = alloc 6 align 16
free ao
free be
be = alloc 4 align 512
free o
free g
free bf
free x
free d
z = realloc z 28
d = alloc 2 align 256
z = realloc z 1
a = realloc a 32
x = realloc b 2
free be
be = alloc 0
b = alloc 7
free ai
free b
free be
free d
free as
free x
a = realloc a 32
x = alloc 16
as = alloc 16 zeroed
free as
free ah
ah = alloc 16
as = alloc 1 align 8
free k
bc = realloc bc 5
k = alloc 24 zeroed
d = alloc 14
be = alloc 13 align 8
b = alloc 6
ai = alloc 0
am = realloc am 4
bf = alloc 0 align 16
g = alloc 4 zeroed
be = realloc be 21
o = alloc 14 align 16
ao = alloc 14
az = alloc 24 align 16
f = alloc 8
w = alloc 21
t = alloc 9
aq = realloc aq 0
e = alloc 28 align 8
ag = alloc 15 align 8
free aw
free ag
free e
free aq
free w
free f
free j
free bc
free x
d = realloc d 14
as = realloc as 0
x = alloc 16 align 64
bc = alloc 2 align 8
a = realloc a 32
j = alloc 16
f = alloc 12
w = alloc 13
aq = alloc 8 align 16
e = alloc 4 align 1024 zeroed
ag = alloc 0 align 2048 zeroed
aw = alloc 9
an = alloc 0
free w
free az
free g
free t
free be
free am
am = alloc 16 align 32
x = realloc x 24
be = alloc 2 zeroed
free bc
free au
free f
free m
free aw
free ag
free k
k = alloc 12
ag = realloc u 1
bf = realloc bf 0
u = alloc 6 align 16
free be
free j
free e
free ag
ag = alloc 1 align 32
free ag
free am
free b
b = alloc 0
am = alloc 2
am = realloc am 1
ag = alloc 1 align 32 zeroed
e = alloc 1 zeroed
j = alloc 16
be = alloc 2 zeroed
aw = alloc 0 align 16
m = alloc 5
f = alloc 24
au = alloc 4
bc = alloc 8 align 16
f = realloc f 27
free be
free o
free ai
free a
a = alloc 12
f = realloc f 4
free an
free m
free aw
free a
free j
free e
free d
free z
free am
am = alloc 24
z = alloc 6 align 16
d = alloc 1 zeroed
e = alloc 24 align 8 zeroed
j = alloc 4 align 16
free d
free ag
free e
free j
free z
z = alloc 1
j = alloc 2 align 512
e = alloc 0
ag = alloc 24 align 8
d = alloc 2 align 16 zeroed
free d
free ag
ag = alloc 8 zeroed
d = alloc 1 align 64
a = alloc 2 align 16
aw = alloc 16 zeroed
free am
free aw
free a
free d
free ag
ag = alloc 0 align 256
ao = realloc ao 6
d = alloc 0
z = realloc z 1
a = alloc 0
aw = alloc 24 zeroed
am = realloc z 0
z = alloc 4
m = alloc 20 zeroed
j = realloc j 4
an = alloc 5
ai = alloc 16 align 16
a = realloc a 2
o = alloc 8 align 8
be = alloc 8
free e
free a
free u
free m
free aw
free be
y = realloc y 0
k = realloc k 12
be = alloc 2 zeroed
aw = alloc 9 align 256
free aw
free be
free k
free ai
free j
y = realloc y 0
j = alloc 0 align 8
free x
free bc
free b
free bf
free ao
ao = alloc 3 zeroed
bf = alloc 15 align 8
b = alloc 5
bf = realloc bf 14
o = realloc o 16
free z
free o
free b
free ao
free bf
bf = alloc 12 align 8
ao = alloc 24 align 8
b = alloc 0 align 8
o = alloc 0
z = alloc 6
ag = realloc ag 0
bc = alloc 8 align 16
x = alloc 4 align 256
ai = alloc 4
k = realloc am 0
am = alloc 4
be = alloc 15
free an
free as
free au
free ag
y = realloc y 1
ag = alloc 9
free bf
free d
free k
free y
y = alloc 16 align 64
k = alloc 0 align 8
y = realloc y 0
d = alloc 2
bf = alloc 8 zeroed
bf = realloc bf 4
au = alloc 9 align 64
as = alloc 0 align 64 zeroed
an = alloc 0 zeroed
aw = alloc 0 zeroed
m = alloc 15 align 256
be = realloc be 7
u = alloc 8 align 16
a = alloc 0 align 8
e = alloc 24 align 8
free z
free au
free be
free k
am = realloc am 4
k = alloc 0
aw = realloc aw 0
be = alloc 24 zeroed
au = alloc 24 align 16
free am
free x
free an
free au
free aw
free be
be = alloc 4 align 16 zeroed
aw = alloc 0 align 256
au = alloc 0 align 8
an = alloc 0 zeroed
b = realloc b 0
an = realloc an 0
x = alloc 3 align 1024
am = realloc au 0
free aw
free f
free x
k = realloc k 16
x = alloc 1 align 32
f = alloc 24 align 16 zeroed
ah = realloc ah 32
aw = alloc 0 align 64 zeroed
au = alloc 2 zeroed
z = alloc 15 align 64 zeroed
t = alloc 4 align 32 zeroed
free as
free d
b = realloc b 0
d = alloc 24
as = alloc 1 align 16 zeroed
g = alloc 5
az = alloc 0 align 8
w = alloc 2 align 256
bb = realloc y 0
an = realloc an 0
y = alloc 15 align 64
free y
free an
az = realloc az 0
an = alloc 1 align 8
free bc
free am
free t
free o
free bf
free j
free e
free d
d = alloc 3 align 256
e = alloc 24 align 32 zeroed
j = alloc 8 align 32 zeroed
bf = alloc 0
bb = realloc bb 16
o = alloc 8
az = realloc az 0
t = alloc 24
am = alloc 24
bc = alloc 0
y = alloc 5 zeroed
free az
az = alloc 1 align 16
c = alloc 24
free m
free c
free az
free bc
free am
free t
free y
y = alloc 24 align 8
t = alloc 20 align 16
am = alloc 1
o = realloc o 0
bc = alloc 0 zeroed
free bb
free bc
free o
free t
free y
free j
free e
free d
ai = realloc ai 2
free w
free f
free au
free an
free aw
free a
ah = realloc ah 0
a = alloc 9
aw = alloc 0 align 8
free x
free aw
free a
b = realloc b 0
a = alloc 8
aw = alloc 12
free ah
free aw
free a
a = alloc 8 align 64
a = realloc a 0
aw = alloc 2 align 8 zeroed
b = realloc b 0
ah = alloc 16
x = alloc 8 align 64 zeroed
an = alloc 24 zeroed
au = alloc 0 align 512
f = alloc 4 zeroed
w = alloc 2 zeroed
d = alloc 2 align 8
e = alloc 0
j = alloc 7
free ai
free ag
free g
free d
free bf
bf = alloc 16
d = alloc 2 align 16
free k
free b
free x
free aq
free d
free be
be = alloc 16 align 8
d = alloc 0 align 64
free d
free be
free bf
free a
free ao
ao = alloc 24 align 16
a = alloc 2
bf = alloc 0
be = realloc w 2
w = alloc 16
d = alloc 0 align 64
aq = alloc 3 align 8
x = alloc 12
j = realloc j 2
b = alloc 2
k = alloc 12 align 16
k = realloc k 24
free aw
aw = alloc 7
am = realloc am 2
g = alloc 1 align 8 zeroed
ag = alloc 8
ai = alloc 24
free ai
free ag
free g
free am
free b
free j
free aq
free d
free w
free be
be = alloc 15 align 32
w = alloc 4 align 16
d = alloc 0
be = realloc be 24
aq = alloc 7
e = realloc e 0
j = alloc 16 align 8
b = alloc 0
free aw
free an
free x
free e
free bf
free b
free k
free a
free ao
ao = alloc 0 align 32
free d
free au
free as
as = alloc 12 align 16
au = alloc 7 align 8
d = alloc 0 align 32 zeroed
aq = realloc aq 15
a = alloc 7 align 256
be = realloc be 23
