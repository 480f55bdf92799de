freespace script 1
heap 16384 fit=first order=size-descending coalescing=off granule=16
a = alloc 56
b = realloc a 13
a = alloc 9 align 8
c = alloc 1 align 64
d = alloc 13
e = alloc 65
f = alloc 7
g = alloc 39 align 64
h = alloc 0
i = alloc 4 align 128
j = alloc 2
k = alloc 5 align 16
l = alloc 125 align 16
m = alloc 30
n = alloc 201 align 16
o = alloc 30 align 4
p = alloc 15 align 8
q = alloc 7 align 128
r = alloc 16 align 8
s = alloc 24 align 8
t = alloc 0 align 8
u = alloc 6
v = alloc 16 align 32
w = alloc 40
x = realloc s 40
s = alloc 26 align 64
q = realloc q 3
y = alloc 24 align 128
z = alloc 25 align 256
aa = alloc 24 align 32
ab = alloc 72
ac = alloc 81
ad = alloc 5 align 4
ae = alloc 6
af = alloc 8 align 128
ag = alloc 32 align 32
ah = alloc 40 align 16
ai = alloc 129
aj = alloc 99 align 8
ak = alloc 20
al = alloc 32
am = alloc 24 align 8
an = alloc 25
ao = alloc 4 align 256
ap = alloc 59
aq = alloc 15
ar = alloc 13 align 32
as = alloc 1
at = alloc 24 align 8
am = realloc am 24
r = realloc r 20
au = alloc 100
av = alloc 4
aw = alloc 13
ax = alloc 40 align 8
ay = alloc 14 align 8
az = alloc 128 align 16
ba = alloc 24
bb = alloc 8 align 16
bc = alloc 8
k = realloc k 3
bd = realloc h 52
h = alloc 32 align 256
be = alloc 127 align 8
bf = alloc 91
bg = alloc 30
bh = alloc 5 align 8
bi = alloc 6 align 16
bj = alloc 40
bk = alloc 28
bl = alloc 0 align 16
bm = alloc 15 align 8
as = realloc as 5
bn = alloc 8
bo = alloc 52 align 8
bp = alloc 6
bq = alloc 79 align 8
br = alloc 68 align 64
q = realloc q 2
au = realloc au 97
d = realloc d 2
free u
u = alloc 15 align 16
free be
be = alloc 32 align 64
free ao
ao = alloc 3 align 32
free ag
ag = alloc 1
free be
e = realloc e 69
be = alloc 6 align 8
free ac
be = realloc be 6
ac = alloc 64 align 4
ar = realloc ar 21
free an
n = realloc n 226
an = alloc 17 align 256
bl = realloc bl 4
free t
ar = realloc ar 21
al = realloc al 28
t = alloc 140
free au
aw = realloc aw 1
au = realloc bm 5
bm = alloc 40 align 16
ai = realloc ai 41
free k
k = alloc 1 align 64
free ad
ad = alloc 96
free ae
ae = alloc 64
bh = realloc bh 5
free bn
bn = alloc 100 align 8
free bd
bd = alloc 24 align 8
free af
am = realloc am 48
af = alloc 6 align 64
ax = realloc ax 56
x = realloc x 80
free ac
ac = alloc 13
j = realloc j 4
ac = realloc ac 9
bn = realloc bn 99
free i
i = alloc 5 align 16
free be
be = alloc 4 align 16
ar = realloc ar 1
free bf
bf = alloc 8
free ai
b = realloc b 12
ai = alloc 23 align 8
free s
f = realloc f 5
s = alloc 12 align 8
free bm
ax = realloc ax 55
bm = alloc 2
free z
ad = realloc ad 68
u = realloc u 15
ah = realloc ah 24
z = alloc 5 align 4
free bq
bq = alloc 72
free ak
c = realloc c 116
br = realloc br 112
ak = realloc bb 7
bg = realloc bg 20
bb = alloc 72 align 16
bq = realloc bq 88
ae = realloc ae 8
az = realloc az 3
free p
p = alloc 128
r = realloc r 36
free d
d = alloc 0 align 64
free ar
ar = alloc 125 align 16
x = realloc x 27
free s
s = alloc 24 align 4
free t
t = alloc 5
free t
t = alloc 5
free bf
n = realloc n 7
d = realloc d 0
ad = realloc ad 1
bf = alloc 1 align 8
aq = realloc aq 30
an = realloc an 23
free ar
v = realloc v 0
ar = alloc 40
ba = realloc ba 8
ac = realloc ac 4
free aj
aj = realloc ak 15
ak = alloc 6 align 8
free ay
ay = realloc ba 8
ba = alloc 7
free h
h = alloc 48 align 16
ag = realloc ag 127
e = realloc e 138
free bf
bc = realloc bc 120
ab = realloc ab 72
ad = realloc ad 0
bf = alloc 88
free u
u = alloc 16 align 8
free aa
aa = alloc 117 align 4
free an
l = realloc l 3
ao = realloc ao 19
y = realloc y 25
an = alloc 0
free v
v = alloc 88
p = realloc p 112
free bq
bq = alloc 8 align 128
bi = realloc bi 3
ak = realloc ak 6
free q
ao = realloc ao 88
q = alloc 127 align 8
ak = realloc ak 14
aw = realloc aw 88
free bd
bd = alloc 80 align 8
free v
br = realloc br 55
l = realloc l 0
v = alloc 1 align 4
free p
aj = realloc aj 9
r = realloc r 18
aq = realloc aq 81
p = alloc 0 align 16
af = realloc af 6
free ay
ay = alloc 16
free l
u = realloc u 12
l = alloc 97
free bc
bc = alloc 40
free be
av = realloc av 8
be = alloc 0 align 8
am = realloc am 49
c = realloc c 58
o = realloc o 33
free bp
bp = alloc 34 align 64
m = realloc m 33
w = realloc w 80
free ao
as = realloc as 10
ao = alloc 17
a = realloc a 13
av = realloc av 14
free au
au = alloc 204
e = realloc e 12
ba = realloc ba 3
free af
af = alloc 0 align 4
free t
t = alloc 34 align 8
ag = realloc ag 63
bj = realloc bj 9
free au
au = alloc 2
free f
f = alloc 123 align 8
free at
at = alloc 48 align 32
free bg
bg = alloc 1 align 4
free o
o = alloc 40 align 16
free ah
ah = realloc e 40
e = alloc 0 align 16
bh = realloc bh 21
an = realloc an 24
free bl
bl = alloc 42 align 64
free am
am = alloc 10
ak = realloc ak 15
free bj
bj = alloc 48 align 8
free am
am = alloc 3 align 128
s = realloc s 40
bh = realloc bh 42
free ay
ay = alloc 0 align 8
free ak
ak = alloc 6 align 16
free bd
ad = realloc ad 1
x = realloc x 24
bd = alloc 48
ba = realloc ba 128
o = realloc o 40
ad = realloc ad 1
f = realloc f 131
free t
v = realloc v 0
bi = realloc bi 11
l = realloc l 5
t = alloc 7
o = realloc o 40
free p
p = realloc bh 42
ao = realloc ao 34
bh = alloc 12 align 256
free d
d = alloc 52 align 4
free q
be = realloc be 0
q = alloc 0
free s
s = alloc 1 align 8
free bm
bm = alloc 24
free h
ay = realloc ay 0
h = alloc 51 align 16
i = realloc i 0
free h
h = alloc 154 align 16
ag = realloc ag 126
bl = realloc bl 2
i = realloc i 0
free bo
bo = alloc 63
aw = realloc aw 104
free aq
aq = alloc 1
free w
w = alloc 40 align 16
ae = realloc ae 24
free av
av = alloc 96 align 8
free ax
ax = alloc 3 align 16
free b
al = realloc al 0
as = realloc as 9
q = realloc q 0
b = alloc 0 align 4
ah = realloc ah 0
bm = realloc bm 40
aw = realloc aw 52
bo = realloc bo 47
bi = realloc bi 105
free y
y = alloc 3 align 4
bj = realloc bj 3
free bb
bb = alloc 48 align 8
a = realloc a 1
free w
n = realloc n 23
w = alloc 18 align 8
free d
d = alloc 8 align 8
d = realloc d 0
bm = realloc bm 20
am = realloc am 4
free r
at = realloc at 16
r = alloc 40
free h
h = alloc 24
al = realloc al 0
free bb
bb = alloc 0
free bo
bo = alloc 16 align 8
free bp
bp = realloc ah 0
aq = realloc aq 2
aa = realloc aa 121
ah = realloc as 0
bl = realloc bl 2
as = alloc 5
free au
au = alloc 75 align 32
ao = realloc ao 8
free aq
aq = alloc 9 align 8
j = realloc j 23
free ag
ag = alloc 13 align 8
am = realloc am 8
bg = realloc bg 5
free t
t = alloc 3 align 8
free f
an = realloc an 25
f = realloc y 133
y = alloc 1
ay = realloc ay 1
bg = realloc bg 13
br = realloc br 59
free e
e = alloc 52
free be
be = alloc 128
free y
y = alloc 17 align 8
free ay
ay = alloc 39 align 4
free aa
aa = alloc 14
free p
p = alloc 62
free aa
i = realloc i 0
aa = alloc 40 align 64
free am
am = alloc 5
free y
y = alloc 40 align 16
free af
bh = realloc bh 11
af = alloc 0
bj = realloc bj 3
free c
f = realloc f 266
c = alloc 40
free c
c = alloc 28 align 16
al = realloc al 0
bo = realloc bo 16
free v
bh = realloc bh 99
v = alloc 52 align 32
free i
i = alloc 226 align 32
free bo
bo = alloc 30
free i
bc = realloc bc 44
i = realloc e 36
ac = realloc ac 8
e = alloc 8
free j
j = alloc 43 align 16
free q
q = alloc 40 align 4
az = realloc az 0
ak = realloc ak 40
r = realloc r 40
free bc
bc = alloc 8
free bc
ay = realloc ay 1
x = realloc x 48
bc = alloc 8
aw = realloc aw 46
free s
u = realloc u 55
ak = realloc ak 48
s = alloc 30
free ah
ah = alloc 127 align 4
w = realloc w 128
free q
q = alloc 8 align 64
p = realloc p 128
free ax
ax = alloc 8
g = realloc g 1
free i
i = alloc 80 align 32
free ap
ap = alloc 30
t = realloc t 3
bc = realloc bc 4
free bp
ac = realloc ac 7
bp = alloc 5
r = realloc r 40
ab = realloc ab 52
free ap
ap = alloc 64
be = realloc be 112
free w
w = alloc 21 align 16
free a
a = alloc 9 align 64
free w
w = alloc 16 align 32
free k
k = alloc 40 align 8
free be
be = alloc 40
p = realloc p 144
free x
x = alloc 64
ap = realloc ap 80
free k
l = realloc l 15
q = realloc q 9
k = alloc 2 align 8
free d
k = realloc k 0
be = realloc be 20
d = alloc 52 align 16
free br
br = alloc 20
bk = realloc bk 25
ao = realloc ao 16
free ag
ag = realloc bk 226
bk = alloc 80 align 4
free r
r = alloc 16 align 16
p = realloc p 140
free v
au = realloc au 150
v = realloc bf 88
bo = realloc bo 60
an = realloc an 2
bf = alloc 186 align 16
free g
g = alloc 24 align 128
free b
b = alloc 65
g = realloc g 8
ag = realloc ag 210
free v
v = alloc 136
bf = realloc bf 40
free bq
be = realloc be 4
bq = alloc 5 align 256
free bk
u = realloc u 60
bk = realloc a 18
a = alloc 3 align 64
free bb
bb = alloc 136
free b
b = alloc 1 align 4
ai = realloc ai 15
free ay
bc = realloc bc 4
ay = alloc 40
free b
b = alloc 10 align 16
free af
an = realloc an 20
af = alloc 104 align 16
free w
al = realloc al 0
bq = realloc bq 5
w = alloc 7 align 4
bh = realloc bh 87
free af
af = alloc 128 align 4
free bc
k = realloc k 0
bh = realloc bh 40
bc = alloc 33 align 16
b = realloc b 48
free s
s = alloc 8
aa = realloc aa 40
free bj
bj = alloc 40
i = realloc i 105
free az
az = realloc h 16
h = alloc 1
free ax
ax = alloc 51 align 8
free e
e = alloc 5 align 16
free aa
bp = realloc bp 23
ag = realloc ag 1
d = realloc d 36
aa = alloc 1 align 16
bk = realloc bk 7
bn = realloc bn 0
free g
ae = realloc ae 21
g = alloc 136 align 32
free p
p = alloc 8 align 16
af = realloc af 144
free bk
br = realloc br 18
bk = alloc 100
free e
e = alloc 72
free ai
bb = realloc bb 120
t = realloc t 3
ap = realloc ap 160
ai = alloc 12
ap = realloc ap 159
au = realloc au 134
free n
ay = realloc ay 40
n = alloc 33 align 8
free ai
free bn
free ay
free s
free f
free ag
free c
free ao
free ae
free be
free bf
free e
free ak
free j
free g
free bh
free ac
bo = realloc bo 67
i = realloc i 105
ac = alloc 40 align 8
bh = alloc 64 align 128
g = alloc 5 align 8
j = alloc 38
ak = alloc 128 align 128
e = alloc 17 align 16
bf = alloc 1 align 16
be = alloc 1 align 16
ae = alloc 3 align 64
ao = alloc 64
c = alloc 0
ag = alloc 5 align 16
ad = realloc ad 0
free aa
ar = realloc ar 55
aa = alloc 40
f = alloc 7 align 8
s = alloc 8 align 128
ay = alloc 7 align 8
bn = alloc 100
ai = alloc 52
free ai
free bn
free ay
free s
free f
free aa
free ar
free ao
free ae
free be
free bf
free e
free ak
free j
free g
free bh
free ac
free i
free u
free bp
free o
free x
free r
free ah
free bo
free c
free p
free az
az = alloc 8 align 8
p = alloc 72
ba = realloc ba 24
c = alloc 7
bo = alloc 16 align 64
ah = alloc 33 align 8
n = realloc n 49
r = alloc 17 align 4
x = alloc 24 align 8
p = realloc p 4
l = realloc l 7
o = alloc 8 align 4
o = realloc o 0
bp = alloc 0 align 8
u = alloc 128
i = alloc 63 align 4
ac = alloc 40 align 32
h = realloc h 96
ax = realloc ax 6
bh = alloc 8 align 8
g = alloc 8
j = alloc 50 align 32
ak = alloc 19 align 256
e = alloc 80 align 4
bf = alloc 20 align 16
be = alloc 2 align 8
ae = alloc 41
bh = realloc bh 52
ao = alloc 31 align 64
ar = alloc 0 align 32
c = realloc c 7
aa = alloc 32 align 16
bb = realloc bb 80
f = alloc 8
s = alloc 80
ay = alloc 5
bn = alloc 46 align 64
h = realloc h 32
ai = alloc 55
free ai
ai = alloc 0 align 64
free ai
ai = alloc 8
free ai
bb = realloc bb 84
ai = alloc 12
free ai
ai = alloc 1 align 64
free ai
ai = alloc 2 align 4
free ai
ai = alloc 24 align 32
free ai
ai = alloc 0 align 128
ak = realloc ak 2
be = realloc be 2
free be
be = alloc 46
b = realloc b 24
c = realloc c 15
ar = realloc ar 0
free ar
ar = alloc 10 align 8
free ar
ar = alloc 12
free ar
a = realloc a 4
ap = realloc ap 155
t = realloc t 24
ar = alloc 45 align 4
free ar
ar = alloc 48 align 64
f = realloc f 8
free f
as = realloc as 4
f = alloc 80 align 4
ap = realloc ap 156
w = realloc w 4
free w
g = realloc g 24
r = realloc r 33
w = alloc 5
ay = realloc ay 5
s = realloc s 96
free s
s = alloc 16 align 16
w = realloc w 20
free w
w = realloc bg 52
bg = alloc 2
free bg
bg = alloc 17
ak = realloc ak 10
aj = realloc aj 18
af = realloc af 148
free af
af = alloc 8
free af
af = alloc 0 align 8
bm = realloc bm 36
free bm
bm = alloc 52
free bm
ao = realloc ao 15
bm = alloc 33 align 16
free bm
bm = alloc 2 align 16
free bm
bm = alloc 52
d = realloc d 37
p = realloc p 7
free p
p = alloc 0
free p
bk = realloc bk 100
ax = realloc ax 22
p = alloc 1
free p
i = realloc i 19
p = realloc ab 51
n = realloc n 3
i = realloc i 65
ar = realloc ar 40
ab = alloc 0 align 4
free ab
ab = alloc 0
ba = realloc ba 32
m = realloc m 49
free m
n = realloc n 1
m = alloc 9
free m
m = alloc 16 align 4
free m
free z
free n
free f
free i
free bf
free ax
free q
free b
free bq
free bp
free bm
free bc
free ar
free ag
free c
free am
free ba
free bl
bl = alloc 5 align 128
ba = realloc an 18
bo = realloc bo 8
an = alloc 2 align 4
k = realloc k 0
bn = realloc bn 47
am = alloc 31 align 8
free ao
free au
free x
free bd
free bh
free a
free af
free d
free k
free aj
free an
free al
free as
am = realloc am 40
as = alloc 8 align 8
ab = realloc ab 0
be = realloc be 40
al = alloc 15 align 16
an = alloc 50
aj = alloc 65
t = realloc t 23
k = alloc 24 align 128
d = realloc k 12
d = realloc d 20
k = realloc az 5
az = alloc 18 align 4
af = alloc 0 align 8
a = alloc 40 align 4
bh = alloc 46 align 8
bd = alloc 32
x = alloc 8 align 4
au = alloc 64
aq = realloc aq 0
bl = realloc bl 36
ao = alloc 8 align 128
c = alloc 0
ag = alloc 0 align 64
k = realloc k 10
ar = alloc 8 align 8
bg = realloc bg 12
bc = alloc 40 align 16
bm = alloc 7
bp = alloc 7 align 8
e = realloc e 88
bd = realloc bd 16
bq = alloc 64 align 8
b = realloc ai 0
aa = realloc aa 36
ai = alloc 1 align 8
ba = realloc ba 40
bd = realloc bd 8
q = alloc 1
ax = alloc 8 align 8
bl = realloc bl 0
bf = alloc 1
i = alloc 0 align 16
bo = realloc bo 7
f = alloc 0 align 64
n = alloc 5
z = alloc 16 align 8
y = realloc y 20
m = alloc 36
free bk
bk = alloc 65
free bo
bo = alloc 12
free am
bk = realloc bk 12
x = realloc x 8
free ad
free x
free n
free f
free y
free bf
free bl
free q
free bd
free aa
free ba
free bm
bm = alloc 9 align 8
ba = alloc 0
aa = alloc 0
ai = realloc ai 5
bd = alloc 16 align 8
q = alloc 46
br = realloc br 36
bl = alloc 9 align 8
bf = alloc 32
y = alloc 60
f = alloc 1
free f
free y
free bf
free bl
free br
free bd
free ai
free ba
free bm
free bg
free k
free c
free ao
free ax
free bk
bk = alloc 52
free bq
free s
free bn
free m
free aa
free bi
free az
free i
free ag
free au
free a
free bk
free bo
bo = alloc 25 align 16
bk = alloc 8
a = realloc bh 51
bh = alloc 40
au = alloc 0 align 8
b = realloc b 0
o = realloc o 0
t = realloc t 23
ag = alloc 11 align 4
bc = realloc bc 40
i = alloc 32 align 16
az = alloc 63
bi = alloc 8 align 4
aa = alloc 6
m = alloc 52 align 16
bn = alloc 8 align 32
u = realloc u 112
s = alloc 49
bq = alloc 13
ax = alloc 32 align 8
ao = alloc 1 align 4
c = alloc 63
k = alloc 32 align 8
bg = alloc 5
bm = alloc 10
ah = realloc ah 52
ba = alloc 8
ai = alloc 40 align 4
ay = realloc ay 2
bd = alloc 16 align 16
i = realloc i 16
free s
free af
free as
free ag
free k
free c
free ax
ax = realloc bj 44
p = realloc p 25
bj = realloc j 1
m = realloc m 26
j = alloc 9 align 16
ay = realloc ay 52
c = alloc 0
k = alloc 34 align 8
bi = realloc bi 24
free bb
free q
ap = realloc ap 160
an = realloc an 6
q = alloc 52 align 128
bb = alloc 3
ae = realloc ae 25
ag = alloc 8
d = realloc d 40
t = realloc t 11
bo = realloc bo 12
as = alloc 0
af = alloc 42 align 8
s = alloc 16 align 4
br = alloc 64 align 32
bl = realloc bd 20
r = realloc r 16
bd = alloc 12 align 64
bf = alloc 26 align 8
bb = realloc bb 0
y = realloc u 104
u = realloc ac 31
aq = realloc aq 8
ac = alloc 25
a = realloc a 25
f = alloc 52 align 8
w = realloc w 56
free t
free al
al = alloc 3
an = realloc an 2
t = alloc 15 align 16
n = alloc 8
r = realloc r 0
x = alloc 3
free ah
free x
free r
free t
free an
free aq
free bd
free n
free s
free af
free as
free bo
free ae
free q
free al
free m
free bg
w = realloc w 4
bg = alloc 35
ao = realloc ao 0
m = alloc 31
c = realloc c 0
al = alloc 8 align 16
free bq
free al
free c
free ao
free w
free bb
free bj
free aa
free k
free az
j = realloc j 25
az = alloc 3
l = realloc l 7
k = alloc 8
aa = alloc 1 align 16
bj = alloc 9 align 8
az = realloc az 4
free az
free aa
bj = realloc bj 1
g = realloc g 20
aa = alloc 40
az = alloc 1
v = realloc v 104
bb = alloc 48 align 16
w = alloc 5
ba = realloc ba 8
ao = alloc 8
c = alloc 8
al = alloc 40 align 4
az = realloc az 0
bq = alloc 8 align 8
o = realloc o 0
bn = realloc bn 0
q = alloc 7 align 128
ba = realloc ba 4
ai = realloc ai 40
ae = alloc 12 align 32
bo = alloc 7
as = alloc 28 align 16
d = realloc d 45
bh = realloc bh 4
au = realloc au 16
af = alloc 7
s = alloc 8 align 8
ak = realloc ak 8
g = realloc g 4
bo = realloc bo 3
g = realloc g 1
n = alloc 12
free br
free n
free g
free af
free au
free bo
free ae
free ai
free bn
free az
az = alloc 24 align 8
free ar
free bc
free c
free q
free bb
bb = alloc 0 align 4
q = alloc 1
c = alloc 8
bc = realloc ap 48
at = realloc at 0
ap = alloc 14 align 32
ar = realloc q 9
q = alloc 0 align 8
bn = alloc 52
as = realloc as 44
ai = alloc 0 align 16
ae = alloc 4
bo = alloc 5
au = alloc 5
y = realloc y 112
af = realloc c 9
u = realloc u 30
c = alloc 6
g = alloc 8 align 256
free g
free c
free u
free bo
free ae
free ai
free as
free ak
free q
free j
free bn
free bp
free bm
free bf
free af
free o
free ao
free ba
free bh
free bl
free i
free a
free d
free ac
free av
free y
free p
free z
z = realloc bc 24
bb = realloc bb 0
bc = alloc 24 align 256
bk = realloc bk 4
p = realloc l 6
l = alloc 100
y = alloc 0
ap = realloc ap 1
ab = realloc ab 0
ab = realloc ab 24
ax = realloc ax 60
av = alloc 52
ac = realloc bc 43
ax = realloc ax 64
bc = alloc 0 align 128
aa = realloc aa 24
f = realloc f 0
d = alloc 5
free ac
free l
l = alloc 1
ac = alloc 12 align 128
a = alloc 15 align 8
i = alloc 8 align 16
bl = alloc 8 align 8
bh = alloc 4 align 8
ba = alloc 9 align 16
ao = alloc 52
bg = realloc bg 1
o = realloc ao 1
bk = realloc bk 0
ao = alloc 0 align 8
af = alloc 32 align 64
s = realloc s 0
aw = realloc aw 4
bf = alloc 2
bm = alloc 0
bp = alloc 40
free a
free af
free v
free ax
free ag
ay = realloc ay 68
aw = realloc aw 4
ag = alloc 40 align 16
w = realloc w 2
ax = realloc ay 34
ay = alloc 52 align 16
bq = realloc bq 4
v = alloc 22
free v
free bq
free ax
free aw
aw = alloc 0 align 32
o = realloc o 4
free bc
free y
free f
free ab
free av
free w
free d
free aa
free ay
s = realloc s 0
ay = alloc 1
l = realloc l 16
aa = alloc 2 align 16
d = alloc 8 align 64
w = alloc 47
av = alloc 2 align 4
ab = alloc 11
f = alloc 24 align 16
y = alloc 24 align 16
bc = alloc 0
ax = alloc 40 align 16
ay = realloc ay 1
bq = alloc 22
v = alloc 16
l = realloc l 1
av = realloc av 0
bg = realloc bg 8
af = alloc 0 align 8
a = alloc 3
v = realloc v 2
ao = realloc ao 0
bn = alloc 2
j = alloc 40
f = realloc f 48
free bf
free f
free bn
free ao
free af
free bg
free bq
free ay
ay = alloc 32
bq = alloc 0 align 8
bg = alloc 1
free bg
free bq
free ay
free y
free j
free ab
bh = realloc bh 20
ab = alloc 4
j = alloc 7
y = alloc 8 align 16
ay = alloc 0
bq = alloc 40
at = realloc at 9
ap = realloc ap 2
bg = alloc 6
z = realloc z 21
av = realloc av 1
af = alloc 49 align 8
free bc
free af
free av
av = alloc 9
af = alloc 12
av = realloc av 10
bc = alloc 16 align 16
ao = alloc 2
w = realloc w 47
bn = alloc 6 align 8
f = alloc 8
bf = alloc 0 align 8
a = realloc a 19
ap = realloc ap 1
ay = realloc ay 0
o = realloc o 24
l = realloc l 0
q = alloc 7
aw = realloc aw 0
ak = alloc 1
as = alloc 4 align 8
az = realloc az 32
i = realloc i 4
ai = alloc 9 align 8
h = realloc h 48
ae = alloc 8 align 256
bo = alloc 8 align 8
u = alloc 0 align 16
c = alloc 16
g = alloc 0
n = alloc 0 align 64
br = alloc 24 align 64
bd = alloc 8 align 128
aq = alloc 0
ab = realloc ab 8
free a
free ab
free bd
free br
free n
free bf
free aj
free ba
free ac
free c
free aa
free bg
free ap
free z
free bi
free bp
ak = realloc ak 0
bp = alloc 8 align 8
bc = realloc bc 0
bi = alloc 20
bp = realloc bp 1
bh = realloc bh 10
af = realloc af 11
s = realloc s 0
free g
free s
free bc
free ak
free bi
free av
free bh
free aw
free y
free j
ao = realloc ao 4
j = alloc 52
y = alloc 1
w = realloc w 31
w = realloc w 15
aw = alloc 0 align 8
bh = alloc 8 align 256
av = alloc 0 align 16
av = realloc av 0
bi = alloc 24
av = realloc av 0
ai = realloc ai 25
ak = alloc 10 align 32
bc = alloc 52
ae = realloc ae 4
s = alloc 8
g = alloc 1
az = realloc az 16
u = realloc u 0
z = alloc 1
ap = alloc 1 align 16
free ai
free az
free bi
free p
p = alloc 7 align 4
bi = alloc 6 align 8
l = realloc l 0
az = alloc 7 align 128
ai = alloc 40 align 64
d = realloc d 0
bg = alloc 15
aw = realloc aw 0
free aw
free d
d = alloc 9
ag = realloc ag 44
aw = alloc 0 align 4
aa = alloc 8 align 16
free aa
free aw
free ag
free az
free l
l = realloc v 2
v = alloc 40 align 8
az = alloc 30
ag = realloc l 1
l = alloc 1 align 4
as = realloc as 20
aw = alloc 8
aa = alloc 40
l = realloc l 2
c = alloc 8 align 16
ac = realloc z 1
z = alloc 0
w = realloc w 7
ba = alloc 5 align 32
k = realloc k 16
aj = alloc 3 align 16
bf = alloc 31 align 16
n = alloc 0
br = alloc 16 align 32
bd = alloc 1 align 16
ab = alloc 9 align 16
a = alloc 11
an = alloc 8 align 4
free ag
free ar
free f
free bh
free c
free az
free m
m = alloc 0
az = alloc 40 align 16
free az
free m
free aj
free k
free w
free ac
free l
free aw
free as
free an
free v
free n
free ae
free ak
free ap
free u
free bd
bd = alloc 8 align 32
u = realloc q 7
a = realloc a 11
q = realloc y 17
y = alloc 9
ap = alloc 0 align 4
bn = realloc bn 0
ak = realloc a 27
free aq
free ak
free y
free q
free bg
free z
free j
j = alloc 7
bn = realloc bn 0
bk = realloc bk 0
i = realloc i 8
z = alloc 1
bg = alloc 40
q = alloc 12 align 8
y = alloc 4
ak = alloc 5 align 128
aq = alloc 5 align 32
free g
free q
free ai
free ba
free bf
free br
free av
free ak
free y
free bg
free z
free ao
free af
free ax
free bk
free bm
free aa
aa = alloc 8
ab = realloc ab 0
bm = alloc 0
bn = realloc bn 0
bk = alloc 0 align 32
ax = alloc 28
free ax
free bk
free bn
bn = alloc 1 align 256
bm = realloc bm 8
bk = alloc 12
free bn
free i
free be
free bp
free bc
free bi
aa = realloc aa 16
bi = alloc 1
bc = alloc 16
bp = alloc 40 align 16
bj = realloc bj 0
be = alloc 1 align 16
free o
free be
be = alloc 12 align 8
o = alloc 0 align 64
i = alloc 9
bn = alloc 40
p = realloc p 14
ax = alloc 16
af = alloc 31
ao = alloc 2 align 16
z = alloc 16
bg = alloc 5 align 256
y = alloc 1 align 256
ak = alloc 14 align 4
av = alloc 0
br = realloc b 0
bp = realloc bp 2
b = realloc bc 8
bc = realloc bp 1
free bj
free bc
free ak
free y
free bg
free ap
free af
free aq
free bl
free p
free av
free bd
free ay
ay = alloc 9
z = realloc z 8
bd = alloc 3 align 4
free ay
free bd
free z
free bi
free aa
ax = realloc ax 16
bq = realloc bq 45
aa = alloc 0
al = realloc al 40
free bo
free al
free bq
free bn
free d
free ax
ax = alloc 40
d = alloc 8 align 4
bn = alloc 24
free o
o = alloc 2 align 16
bq = alloc 40
al = realloc o 3
o = alloc 11 align 32
bo = alloc 40
bi = alloc 0 align 8
z = alloc 5 align 4
e = realloc e 104
bd = alloc 0
free bd
free e
br = realloc br 40
bm = realloc bm 7
e = alloc 1 align 64
bd = realloc al 14
h = realloc h 24
al = alloc 8 align 8
ab = realloc ab 7
free bn
free ab
free h
free bm
free bo
free o
al = realloc al 24
aa = realloc aa 8
o = alloc 7
al = realloc al 40
bo = alloc 0 align 256
j = realloc j 7
bm = alloc 24 align 16
h = alloc 8 align 8
d = realloc d 16
u = realloc u 23
ab = alloc 7 align 8
be = realloc be 6
bn = realloc be 32
free bi
free al
free z
free d
free h
h = alloc 12 align 8
d = alloc 24 align 64
z = alloc 14
al = alloc 8
bn = realloc bn 33
bi = alloc 25
bm = realloc bm 24
be = alloc 1
ay = alloc 32
av = alloc 14
p = alloc 24 align 128
bd = realloc bd 13
bm = realloc bm 4
bl = alloc 8
free aa
free s
free br
free bb
free p
free al
al = alloc 2
p = alloc 8
ax = realloc ax 52
ab = realloc ab 14
h = realloc h 16
bb = alloc 8
br = alloc 1
free br
e = realloc e 16
br = alloc 0 align 8
s = alloc 32 align 256
aa = alloc 12 align 8
aq = alloc 16
af = alloc 1 align 8
bl = realloc bl 4
ap = alloc 5
ax = realloc ax 48
ax = realloc ax 24
av = realloc av 7
bg = alloc 32
y = alloc 28 align 4
ak = alloc 0 align 128
bc = alloc 1 align 128
bj = alloc 8
bp = alloc 16
bf = alloc 4 align 16
e = realloc e 24
ba = alloc 14 align 8
af = realloc af 1
ai = alloc 32
q = alloc 32 align 4
g = alloc 1
aq = realloc aq 8
a = alloc 8
d = realloc d 52
al = realloc al 0
free ao
bf = realloc bf 5
ao = alloc 1
bc = realloc bc 1
ak = realloc ak 12
ae = alloc 24 align 16
bf = realloc bf 10
free bi
free y
free bd
bd = alloc 1
y = alloc 8
a = realloc a 24
bi = alloc 16
n = alloc 23 align 8
v = alloc 16 align 16
an = alloc 40
s = realloc s 24
y = realloc y 16
as = alloc 28
aw = alloc 8
l = alloc 7 align 8
ac = alloc 14 align 16
w = alloc 12 align 32
k = alloc 32 align 8
aj = alloc 1 align 16
m = alloc 2
at = realloc at 18
az = alloc 40 align 8
c = alloc 8 align 128
bh = alloc 23 align 32
free z
free aa
free h
free p
free o
free v
free bn
free l
bp = realloc bp 32
l = alloc 28 align 4
bn = alloc 7
v = realloc an 56
bd = realloc bd 16
an = alloc 12 align 8
free an
free bd
free l
free bp
free aw
free as
free y
free k
k = alloc 36 align 32
ao = realloc ao 0
y = alloc 40
as = alloc 0
aw = alloc 7
bp = alloc 1 align 8
free bb
free bp
free aw
free as
free y
free ao
free n
free bi
free a
free v
free q
bc = realloc bc 17
ba = realloc ba 28
av = realloc av 6
ba = realloc ba 32
q = realloc i 3
i = alloc 18 align 128
e = realloc e 12
v = alloc 40
a = alloc 40
bi = alloc 4 align 16
n = alloc 5 align 256
ao = alloc 2
y = alloc 5 align 16
bf = realloc bf 8
as = alloc 28
aw = alloc 4
free q
free bc
free n
free g
free c
free a
free bl
free aj
free e
free aw
free i
free ac
free bj
bj = alloc 8 align 128
ac = alloc 0 align 16
free ac
ac = alloc 1 align 4
bg = realloc bg 32
ap = realloc ap 20
i = alloc 0 align 32
aw = alloc 8 align 8
e = realloc ay 31
ap = realloc ap 18
ay = alloc 12
aj = alloc 8
bl = alloc 1 align 32
free br
free bi
bi = alloc 9
br = alloc 16 align 4
a = alloc 4
free at
free au
free av
free bo
free bk
free y
free a
free aj
free i
free ap
ap = alloc 18
i = alloc 1 align 4
aj = alloc 16
a = alloc 4
aq = realloc aq 8
y = alloc 1 align 128
bk = alloc 36 align 32
bo = alloc 31
s = realloc s 23
av = realloc v 2
v = alloc 12
free av
free k
free u
free j
free be
free ao
free bh
free m
free az
free ax
y = realloc y 0
ax = realloc aj 32
d = realloc d 4
af = realloc af 5
aj = alloc 32
y = realloc y 0
az = alloc 5
ax = realloc ax 8
m = realloc v 28
v = alloc 8 align 8
bh = alloc 1 align 16
br = realloc br 4
ao = alloc 31 align 64
be = alloc 0 align 64
j = alloc 8 align 16
u = alloc 0
bn = realloc bn 14
k = alloc 0
av = alloc 4
az = realloc az 4
ap = realloc ap 5
au = alloc 1
free d
free i
free au
free bm
free ax
free j
free u
free bq
free ba
free bi
free bg
free b
b = alloc 8 align 16
bg = alloc 4
bi = alloc 32 align 4
ba = alloc 1
b = realloc b 31
bq = alloc 32
ba = realloc ba 0
be = realloc be 0
u = alloc 8 align 16
ab = realloc ab 24
y = realloc y 16
aj = realloc aj 1
m = realloc m 36
bi = realloc bi 48
j = alloc 24
ab = realloc ab 12
ax = alloc 29 align 16
bm = alloc 8 align 4
u = realloc u 9
br = realloc br 8
free br
free ax
free ab
free bi
free be
free b
free m
ay = realloc ay 0
m = alloc 12 align 4
b = alloc 12 align 8
aw = realloc aw 9
be = alloc 16 align 4
bq = realloc bq 33
bi = alloc 27 align 16
a = realloc a 2
j = realloc j 1
ab = alloc 9
bk = realloc bk 40
ax = alloc 10 align 16
ai = realloc ai 16
s = realloc s 23
br = realloc bo 15
as = realloc as 25
bo = alloc 8
au = alloc 5 align 16
i = alloc 7 align 16
d = alloc 20
bi = realloc bi 12
at = alloc 8 align 4
c = alloc 8 align 16
g = alloc 5 align 16
n = realloc j 0
j = alloc 34 align 4
free j
free n
free c
free at
free bi
free i
free au
free bo
free as
free bk
free g
free bh
free bf
free e
free aw
free y
free bn
free ac
free d
free a
a = alloc 8
ao = realloc ao 30
d = alloc 28 align 32
ak = realloc ak 1
v = realloc v 8
bl = realloc bl 0
br = realloc br 12
ac = alloc 7 align 16
bn = alloc 5 align 16
y = alloc 0 align 64
aw = alloc 13 align 16
be = realloc be 8
ae = realloc ae 8
az = realloc az 2
m = realloc m 6
free bn
free w
free a
free ay
free ac
free af
free aj
free ba
al = realloc al 1
ba = alloc 8 align 4
aj = alloc 9
af = alloc 0 align 8
ac = alloc 10
ay = alloc 16 align 8
br = realloc br 6
a = alloc 23 align 64
bq = realloc bq 18
w = alloc 10
bn = alloc 0
s = realloc s 11
e = alloc 16
free e
free ba
free ac
free bl
ab = realloc ab 13
bl = alloc 2 align 8
ac = alloc 0 align 8
af = realloc af 0
free af
free av
free k
free az
free ab
free ay
free ap
ap = alloc 1 align 256
ay = alloc 1 align 256
ab = alloc 1
az = alloc 1 align 4
k = alloc 8
av = alloc 7 align 8
af = alloc 1 align 64
be = realloc be 16
k = realloc k 8
ba = alloc 0
e = alloc 0 align 64
ap = realloc ap 12
bf = alloc 7 align 16
bh = alloc 10
g = alloc 0
free b
free aj
free bg
free w
free ao
free ba
free e
free ap
ap = alloc 6
br = realloc br 22
e = alloc 0
ba = alloc 3
aw = realloc aw 1
ao = alloc 12 align 8
a = realloc a 7
w = alloc 9 align 64
bf = realloc bf 10
bg = alloc 8 align 4
ai = realloc ai 8
aj = alloc 8
b = alloc 16 align 16
bk = alloc 16 align 16
b = realloc b 16
as = alloc 0 align 64
free ax
free as
free b
free bk
free aj
free ai
free bf
free a
free aw
aw = alloc 7
a = alloc 15 align 256
bf = alloc 9
ai = alloc 12
free bm
free k
free a
free bj
free az
free bl
free br
free ac
free al
free aq
free bf
free be
be = alloc 8 align 32
bf = alloc 7 align 16
aw = realloc aw 1
aq = realloc bn 1
bn = alloc 24 align 256
al = alloc 8 align 128
ai = realloc ai 20
ai = realloc ai 8
ai = realloc ai 12
ap = realloc ap 6
ac = alloc 5 align 128
br = alloc 5
ak = realloc ak 0
free e
free ak
free ac
free ap
free bn
free aq
ay = realloc ay 0
aq = alloc 0
bn = alloc 6 align 8
ap = alloc 1
ay = realloc ay 8
ac = alloc 2
ak = alloc 7 align 128
e = alloc 6
free aw
free w
free ba
free m
free ac
ac = realloc bg 4
bg = alloc 15
af = realloc af 0
bq = realloc bq 2
free s
s = alloc 1 align 16
ae = realloc ae 8
bf = realloc bf 6
m = alloc 17 align 8
ba = realloc s 4
y = realloc y 0
s = alloc 2 align 16
ac = realloc ac 4
ai = realloc ai 0
w = alloc 0
s = realloc s 2
aw = realloc ba 8
ba = alloc 15
bl = alloc 16 align 16
free bh
free bn
free aq
y = realloc y 16
ap = realloc ap 0
e = realloc e 0
aq = alloc 8 align 8
bn = alloc 8 align 4
bh = alloc 6 align 8
d = realloc d 4
az = alloc 1 align 4
bj = alloc 17 align 16
a = alloc 1
free ab
g = realloc g 8
ab = alloc 1 align 4
ai = realloc ai 16
aw = realloc aw 4
d = realloc d 4
k = alloc 9 align 32
ab = realloc ab 0
bl = realloc bl 8
s = realloc s 8
bm = alloc 1 align 4
v = realloc v 16
aj = alloc 3
bk = alloc 1 align 16
free bk
free aj
free v
free s
free d
free g
a = realloc a 1
bh = realloc bh 6
k = realloc k 10
g = alloc 9 align 16
d = alloc 1
s = alloc 0
v = realloc bf 4
bf = alloc 0 align 16
aj = alloc 5 align 16
free ai
free aj
free az
free aq
free bf
w = realloc w 0
free w
w = alloc 16
v = realloc v 4
bf = realloc bg 11
bg = alloc 1 align 16
aq = realloc ao 0
free be
free aq
free bf
free aw
free bn
bn = alloc 10
bq = realloc bq 2
aw = alloc 1
bj = realloc bj 3
bf = alloc 1
aq = alloc 1 align 128
be = alloc 1
ao = realloc u 2
u = alloc 1
aq = realloc aq 4
az = alloc 0
free k
free be
free ap
free aw
ab = realloc ab 0
w = realloc w 0
bl = realloc bl 4
aw = alloc 1
ap = alloc 5
al = realloc al 16
be = alloc 12 align 16
free g
free s
free w
free al
al = alloc 6
w = alloc 16
bl = realloc bl 8
s = alloc 1
g = alloc 15 align 4
k = alloc 0
aj = alloc 1 align 32
ai = alloc 3 align 64
free d
free ai
ap = realloc ap 5
bg = realloc bg 2
aj = realloc aj 2
ai = alloc 5 align 16
br = realloc br 8
free br
free aj
free g
free s
free bl
free al
free bj
free bq
free e
free bh
bh = alloc 8 align 16
e = alloc 7
bq = alloc 2
free av
free ab
free ao
free u
u = alloc 5 align 8
free bg
free aw
free y
free ai
free e
free ap
free w
free ba
ba = alloc 1
w = alloc 7
v = realloc v 0
ap = alloc 9 align 4
bq = realloc bq 18
e = realloc ae 9
ae = alloc 0 align 16
ba = realloc ba 17
ai = alloc 8 align 4
a = realloc a 1
bq = realloc bq 10
m = realloc m 15
bn = realloc bn 20
y = alloc 4 align 4
free ac
free w
free ak
ak = alloc 5
w = alloc 16 align 64
bn = realloc bn 40
ay = realloc ay 24
free ap
free bq
free m
free bm
bm = alloc 9
m = alloc 16 align 8
bq = alloc 2 align 16
ap = alloc 1 align 64
ac = realloc v 2
free az
free ae
free ay
free af
free ai
free bn
aq = realloc aq 1
ba = realloc ba 1
u = realloc u 0
bn = alloc 40
ai = realloc ac 2
free ap
free ba
free aq
free ai
free u
free m
m = alloc 9 align 8
free a
a = alloc 9 align 64
u = alloc 14
ai = alloc 9 align 32
free ak
free ai
free u
u = alloc 9 align 8
ai = alloc 11
ak = alloc 24 align 256
