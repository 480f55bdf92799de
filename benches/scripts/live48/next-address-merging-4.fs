freespace script 1
heap 16384 fit=next order=address
a = alloc 0 align 16
b = alloc 31
c = alloc 162 align 32
d = alloc 8 align 16
e = alloc 0
f = alloc 0 align 1024
b = realloc b 62
g = realloc e 1
e = alloc 10
h = alloc 1
h = realloc h 0
i = alloc 1 align 16
j = alloc 86 align 16
k = alloc 1 align 32
l = realloc i 42
i = alloc 7 align 16
m = alloc 4
l = realloc l 20
n = alloc 48 align 256
o = alloc 1
d = realloc d 0
p = alloc 36
q = alloc 0 align 2048
r = alloc 1 align 8
s = alloc 10
free m
m = alloc 16 align 32
b = realloc b 58
m = realloc m 32
free r
free o
free e
free q
free l
free b
b = alloc 16 align 32
l = alloc 1 align 16
q = alloc 32 align 16
d = realloc d 0
e = alloc 1 align 32
d = realloc d 26
k = realloc k 0
o = alloc 7 align 16
free j
j = alloc 108
p = realloc p 36
free f
f = alloc 88
r = alloc 1 align 64
t = alloc 24
u = alloc 5 align 2048
v = alloc 16
w = alloc 12 align 512
x = alloc 68 align 16
y = alloc 4 align 256
z = alloc 10
u = realloc u 5
aa = alloc 68 align 16
ab = alloc 65
k = realloc k 4
ac = alloc 69 align 1024
ad = alloc 8 align 512
ab = realloc ab 49
ae = alloc 96
r = realloc r 0
af = alloc 105 align 16
ag = alloc 68 align 256
af = realloc af 52
ah = alloc 4
ai = alloc 12 align 2048
af = realloc af 1
aj = alloc 36 align 64
ak = alloc 1
al = alloc 68 align 512
am = realloc g 0
g = alloc 12
an = alloc 8 align 4096
ao = alloc 1
ap = alloc 24
free s
free aa
ac = realloc ac 68
aa = alloc 28
d = realloc d 18
aa = realloc aa 1
s = alloc 15
i = realloc i 3
aq = alloc 6
ar = alloc 0 align 16
d = realloc d 16
as = alloc 167 align 32
at = alloc 4
a = realloc a 0
au = alloc 16 align 4096
av = alloc 10 align 8
free aa
aa = alloc 10 align 16
aw = realloc ao 9
ao = alloc 129
ax = alloc 10
ay = alloc 122 align 16
az = alloc 1 align 2048
y = realloc y 128
az = realloc az 68
ao = realloc ao 129
ba = alloc 4 align 16
aa = realloc aa 6
bb = alloc 167 align 8
ax = realloc ax 9
free au
av = realloc av 10
o = realloc o 7
free ba
az = realloc az 76
ba = alloc 2 align 16
free al
free ae
free ah
free e
free y
free aa
free j
free af
free ad
ad = alloc 15 align 32
t = realloc t 28
ap = realloc ap 20
af = alloc 25
j = alloc 0 align 256
free b
b = realloc z 0
z = alloc 10
j = realloc j 0
ai = realloc ai 16
aa = alloc 10 align 64
y = realloc ba 1
f = realloc f 16
free am
free l
aj = realloc aj 31
l = alloc 10 align 16
ax = realloc ax 1
s = realloc s 1
am = realloc aw 9
aw = alloc 135
ba = alloc 5 align 16
e = alloc 53
f = realloc f 18
ah = alloc 1
free ak
c = realloc c 12
ak = alloc 27 align 8
ae = alloc 1 align 512
free bb
free u
free w
w = alloc 29 align 512
u = alloc 3 align 16
bb = alloc 68
al = alloc 10
e = realloc e 26
au = alloc 167
bc = alloc 15 align 16
bd = alloc 32
be = alloc 3
bf = alloc 11 align 8
free t
t = alloc 7 align 8
free av
e = realloc e 52
av = alloc 7 align 1024
bg = alloc 99 align 8
bh = alloc 3
bi = alloc 10
av = realloc av 86
aa = realloc aa 6
bj = alloc 91
aa = realloc aa 2
q = realloc q 129
free j
w = realloc w 58
bc = realloc bc 19
j = alloc 1 align 256
bk = realloc e 1
e = alloc 4
ac = realloc ac 68
bl = alloc 14
bm = alloc 83 align 8
free ax
ax = alloc 167 align 8
g = realloc g 11
free i
i = alloc 10 align 8
bn = alloc 25
free aw
aw = realloc x 0
x = alloc 2
bb = realloc bb 76
bo = alloc 68 align 16
bk = realloc bk 83
bp = alloc 0
free ay
ay = alloc 3 align 2048
bq = alloc 20 align 2048
free v
au = realloc au 175
aa = realloc aa 0
free m
free aa
bh = realloc bh 10
aa = alloc 127 align 2048
bi = realloc bi 2
ae = realloc ae 1
m = alloc 16
v = alloc 33
af = realloc af 50
bk = realloc bk 166
e = realloc e 4
br = alloc 9
d = realloc d 24
free h
free z
as = realloc as 163
free ay
free ac
af = realloc af 1
free bk
free v
free ar
free w
free bc
free u
free m
free f
ai = realloc ai 16
free bo
free bi
g = realloc g 16
c = realloc c 24
n = realloc n 12
free l
free r
r = alloc 157
ao = realloc ao 16
l = alloc 10 align 64
free bp
free ai
free e
free bh
bh = alloc 2 align 32
e = alloc 10
free p
av = realloc av 43
free ak
ak = alloc 10
p = alloc 66 align 256
ai = alloc 24 align 16
ao = realloc ao 1
free o
ap = realloc ap 36
g = realloc g 18
bn = realloc bn 1
bd = realloc bd 32
o = realloc a 3
a = alloc 6
bp = alloc 169 align 8
bi = alloc 1
bo = alloc 2
f = alloc 1
free bn
b = realloc b 0
free bq
be = realloc be 1
bq = realloc ag 72
ag = alloc 16
ap = realloc ap 56
a = realloc a 2
bn = alloc 167 align 32
ae = realloc ae 3
m = alloc 18 align 16
u = alloc 16
bc = alloc 68
free bi
free u
u = alloc 68 align 4096
free u
free m
free ae
free a
free bq
free bp
free ap
free o
free ak
ak = alloc 10 align 256
o = alloc 12 align 32
ap = alloc 7
f = realloc f 2
r = realloc r 161
bp = alloc 5 align 2048
bq = alloc 15 align 8
f = realloc f 2
a = alloc 68
ae = alloc 218 align 8
free ae
ae = alloc 52 align 256
ad = realloc ad 30
free ad
ad = alloc 226 align 512
m = alloc 1
u = alloc 2
free u
af = realloc af 9
free af
aj = realloc aj 1
ax = realloc ax 163
af = alloc 167
u = alloc 62
bi = alloc 6
af = realloc af 171
w = realloc g 7
g = alloc 60 align 64
free g
au = realloc au 179
ag = realloc ag 2
g = alloc 10 align 8
ar = alloc 1 align 64
free ar
ar = realloc bi 0
s = realloc s 17
g = realloc g 1
bi = alloc 12 align 4096
w = realloc w 6
free w
ao = realloc ao 2
u = realloc u 21
free u
u = alloc 4 align 16
w = realloc r 161
r = alloc 1
p = realloc p 215
a = realloc a 76
free a
br = realloc br 5
a = alloc 5 align 1024
ab = realloc ab 49
v = alloc 1 align 8
bk = alloc 3
ac = alloc 1 align 8
ay = alloc 16 align 32
free ad
free bo
free j
free i
free f
free bh
free ac
free a
free ak
ak = alloc 1 align 16
free ba
ba = alloc 1 align 512
a = alloc 167 align 16
az = realloc az 77
ac = alloc 1 align 64
bk = realloc bk 4
bh = alloc 30 align 16
t = realloc t 7
f = alloc 15 align 256
free a
p = realloc p 214
a = alloc 68 align 8
at = realloc at 0
i = alloc 0 align 16
j = alloc 10
bo = alloc 1 align 16
ad = alloc 167
z = alloc 1 align 16
free br
free bi
bi = alloc 3 align 16
br = alloc 11
t = realloc t 11
free aw
free bl
bl = alloc 20 align 8
aw = alloc 20
h = alloc 5 align 32
free z
free bm
free e
free l
free f
free bi
free j
free w
free bn
free ap
free c
free bd
free bh
free b
free bb
free az
free a
free q
free af
free al
free aq
free x
free ar
free s
free ae
free ab
free au
free ax
free aw
free ao
free t
free ai
free u
free bg
free ak
free bp
free g
free am
free ay
free ah
free v
free bj
free n
free bk
free bo
free as
ba = realloc ba 1
free ad
ad = alloc 72 align 16
free y
free be
free o
free aa
k = realloc k 20
free bq
free r
free at
free ad
free an
free ac
free d
free bc
free k
bl = realloc bl 4
free i
free ba
m = realloc m 1
free bf
free br
free p
p = alloc 32 align 8
av = realloc av 3
br = alloc 68 align 512
free ag
free p
free bl
free m
free av
av = realloc br 2
aj = realloc aj 81
br = alloc 167
free br
free aj
free av
free h
h = alloc 2 align 64
av = alloc 58
h = realloc h 4
aj = realloc av 54
aj = realloc aj 167
av = alloc 2
h = realloc h 0
aj = realloc aj 171
br = alloc 1 align 16
m = alloc 68 align 16
free m
m = alloc 29 align 2048
bl = alloc 124
p = alloc 24
ag = alloc 1 align 4096
bf = alloc 68 align 256
ba = alloc 174 align 8
i = alloc 9
free i
i = alloc 4 align 64
k = alloc 68 align 4096
bl = realloc bl 2
bc = alloc 1 align 8
d = alloc 10 align 32
free d
d = alloc 44 align 32
ac = realloc p 0
p = alloc 9 align 256
d = realloc d 88
an = realloc bl 2
bl = realloc d 92
av = realloc av 8
bf = realloc bf 64
d = alloc 10
ad = realloc k 64
k = alloc 5
av = realloc av 7
at = realloc av 14
av = alloc 1
r = realloc aj 171
ag = realloc ag 0
free ag
an = realloc an 4
ad = realloc ad 30
ag = alloc 1
free ag
ag = alloc 68
aj = alloc 3 align 8
free aj
aj = alloc 39
bc = realloc bc 0
bl = realloc bl 46
bq = realloc bf 72
free bq
bq = alloc 40
bf = alloc 1
free bf
free bq
bc = realloc bc 7
free bc
k = realloc k 1
bc = alloc 112 align 16
free bc
bc = alloc 10
bq = alloc 13
bf = alloc 10
aa = alloc 68
i = realloc i 3
an = realloc an 8
o = alloc 27 align 256
be = alloc 12 align 16
y = alloc 10
as = alloc 167
o = realloc o 27
free o
o = alloc 156 align 32
bo = alloc 68
bk = alloc 40 align 2048
n = alloc 5 align 256
bj = alloc 68 align 1024
bo = realloc bo 64
ba = realloc ba 4
v = alloc 1 align 1024
ah = alloc 16
free ah
free v
v = alloc 179
bf = realloc bf 5
p = realloc p 25
free p
p = alloc 61 align 8
ah = alloc 20 align 2048
ay = alloc 4
am = alloc 1
g = alloc 167
free g
k = realloc k 0
g = realloc at 14
free g
bf = realloc bf 167
free bf
free ah
ah = alloc 180 align 2048
bf = alloc 20 align 512
g = realloc bf 16
bo = realloc bo 68
bf = alloc 2
at = alloc 4 align 512
free at
an = realloc an 7
k = realloc k 11
at = alloc 6
bp = realloc aa 2
aa = alloc 167 align 64
ak = alloc 222
bg = alloc 11 align 512
u = alloc 68 align 16
ai = alloc 1
ay = realloc ay 5
free ay
d = realloc d 18
free d
d = alloc 1 align 2048
free d
free bg
bg = realloc bj 48
bj = alloc 64 align 64
bq = realloc bq 29
o = realloc o 175
d = alloc 1 align 8
u = realloc u 34
ay = alloc 18 align 32
free ay
h = realloc h 4
free h
v = realloc v 0
i = realloc i 4
h = realloc i 5
i = realloc p 1
bq = realloc bq 29
p = alloc 1 align 8
free p
free bq
ad = realloc ad 38
bq = alloc 68 align 256
bc = realloc bc 14
ah = realloc ah 184
free ah
ah = alloc 68
p = alloc 8 align 16
ay = alloc 1
ba = realloc ba 68
t = alloc 0
free t
t = alloc 10 align 8
be = realloc be 6
ao = alloc 744
free ai
free am
free n
free d
free at
free t
t = alloc 207 align 8
free ak
ak = alloc 68
at = alloc 2
d = alloc 64 align 8
n = alloc 10 align 4096
bl = realloc bl 23
am = alloc 32
ai = realloc aj 3
aj = alloc 10 align 1024
aw = alloc 1
free t
t = alloc 1 align 64
ah = realloc ah 32
ax = alloc 20
au = alloc 97 align 512
free at
v = realloc v 0
at = alloc 10 align 4096
at = realloc at 2
ab = alloc 1 align 8
ae = alloc 14
s = alloc 74 align 512
ar = realloc be 1
be = alloc 1
free d
as = realloc as 168
am = realloc am 32
bp = realloc bp 3
ag = realloc ag 52
d = alloc 1
free at
free be
free h
h = alloc 252 align 8
be = alloc 32
at = alloc 3 align 64
x = alloc 1 align 8
ba = realloc ba 15
aq = alloc 202
at = realloc at 3
free y
y = alloc 4
free bp
free y
free ba
free aq
free be
be = alloc 167
free h
h = alloc 116 align 8
aq = alloc 36
ba = alloc 218
y = alloc 1 align 1024
aj = realloc aj 5
br = realloc br 1
bp = alloc 68 align 16
free be
free bp
free br
br = alloc 167 align 16
bp = alloc 4
free ba
br = realloc br 168
m = realloc m 1
ba = realloc ar 17
free bp
ag = realloc ag 68
bp = alloc 100
free ba
i = realloc i 0
ay = realloc ay 9
free n
free aa
free ae
free am
free p
p = alloc 59
am = realloc u 1
u = realloc bq 20
free s
free g
g = alloc 1
free v
v = alloc 32
s = alloc 68
bq = alloc 19 align 2048
ay = realloc ay 17
ae = alloc 3
k = realloc k 6
ad = realloc ad 22
y = realloc y 0
aa = alloc 15 align 32
n = alloc 40 align 256
m = realloc m 68
ba = alloc 167
ai = realloc ai 1
x = realloc x 5
free x
x = alloc 256
ar = alloc 151
be = alloc 0 align 16
bf = realloc bf 0
aa = realloc aa 15
bo = realloc bo 4
al = alloc 68 align 8
af = alloc 11
q = alloc 8 align 16
free ae
bo = realloc bo 3
ae = alloc 167
free ax
ax = realloc br 184
u = realloc u 204
br = alloc 167 align 256
a = alloc 13 align 256
r = realloc r 342
free am
free bk
free aa
free as
free av
free aj
free r
free bc
free o
free g
free be
be = alloc 52
ab = realloc ab 0
ac = realloc ac 0
g = alloc 16 align 1024
o = alloc 1 align 4096
free bf
v = realloc v 3
ar = realloc ar 1
bf = alloc 3
g = realloc g 32
bc = alloc 8
free af
bl = realloc bl 27
af = alloc 10
ae = realloc ae 187
r = alloc 224
aj = alloc 32
free p
k = realloc k 2
p = alloc 68 align 64
a = realloc a 12
ax = realloc ax 1
y = realloc y 2
av = alloc 50
free bf
ax = realloc ax 0
aj = realloc aj 40
bf = alloc 5
as = alloc 140
free be
free bp
free bf
free aj
aj = alloc 167 align 1024
d = realloc d 0
bf = alloc 58
aq = realloc aq 40
free bl
free aj
aj = alloc 167
bl = alloc 10 align 32
bp = alloc 41
bo = realloc bo 1
free t
t = alloc 3 align 2048
be = alloc 19 align 64
bl = realloc bl 12
aa = alloc 5
bk = alloc 1 align 8
am = alloc 75
az = alloc 35 align 8
bb = alloc 1 align 64
an = realloc an 10
s = realloc s 16
free ab
ab = alloc 167
free ab
free az
bj = realloc bj 68
ad = realloc ad 18
aj = realloc aj 159
az = alloc 16
p = realloc p 136
free p
p = alloc 183 align 256
s = realloc s 25
free s
s = alloc 167 align 1024
ab = realloc an 14
an = alloc 62 align 8
b = alloc 167
r = realloc r 448
au = realloc au 109
bp = realloc bp 33
bh = alloc 16
bb = realloc bb 167
an = realloc an 1
bd = alloc 152 align 256
c = alloc 2 align 256
y = realloc y 2
ap = realloc k 0
free ap
ap = alloc 68
bg = realloc bg 68
bl = realloc bl 4
ba = realloc ba 175
ak = realloc ak 60
free ac
free h
free b
free aw
free u
free ag
free bp
free ak
free o
am = realloc am 37
o = alloc 10
ak = alloc 68 align 32
bp = alloc 63
ag = alloc 168
u = alloc 68 align 256
free ba
m = realloc m 76
ba = alloc 9
free ag
free ak
free bg
free am
free av
ap = realloc ap 69
av = alloc 1
free y
free av
free ap
free t
free be
be = alloc 10 align 8
free ad
ad = alloc 159 align 2048
t = alloc 100 align 1024
ap = alloc 10
av = alloc 1 align 8
a = realloc a 4
free be
bf = realloc bf 42
p = realloc p 1
av = realloc av 1
be = realloc bc 212
bc = alloc 167 align 16
free a
av = realloc av 0
a = alloc 1 align 512
y = alloc 10
am = alloc 0 align 8
bg = alloc 10 align 16
ak = alloc 2
m = realloc m 67
ag = alloc 88 align 8
aw = alloc 96
b = alloc 4 align 2048
bq = realloc bq 0
ai = realloc ai 0
free bc
bc = realloc bh 16
be = realloc be 204
ak = realloc ak 2
free ai
free ak
ak = alloc 36
c = realloc c 4
m = realloc m 68
ai = alloc 8
aq = realloc aq 162
free ag
ag = alloc 52 align 512
bh = alloc 1
h = alloc 4 align 256
ac = alloc 20
free aq
aq = alloc 9 align 16
k = alloc 1
bn = alloc 292 align 16
bc = realloc bc 15
w = realloc d 169
a = realloc a 1
free a
free k
free aq
free h
free bh
free ag
free m
free c
free bg
free am
ao = realloc ao 10
bd = realloc bd 4
ar = realloc ar 167
am = alloc 8 align 8
x = realloc x 167
bg = realloc s 159
s = alloc 185 align 8
bf = realloc bf 21
c = alloc 172 align 8
m = alloc 10
r = realloc r 452
aa = realloc aa 0
ag = alloc 1
free ag
ag = alloc 1
bh = alloc 1
ab = realloc ab 18
h = alloc 83 align 512
free h
h = alloc 4 align 1024
bf = realloc bf 12
free bf
free ac
free ab
free ag
free aa
free c
free h
free bg
free ar
free w
free av
free t
free ad
ad = realloc ap 151
ap = alloc 1
t = alloc 9 align 16
free ae
ae = alloc 12 align 1024
av = alloc 1 align 2048
w = alloc 167 align 32
bb = realloc bb 166
ar = alloc 44 align 8
ao = realloc ao 20
w = realloc w 147
bg = alloc 248
free t
t = alloc 3 align 512
h = alloc 20 align 8
bj = realloc bj 68
c = alloc 9
aa = alloc 26
ag = alloc 151 align 16
b = realloc b 4
ab = alloc 48 align 16
aw = realloc aw 192
ay = realloc ay 13
ac = alloc 1 align 2048
bf = alloc 125 align 256
free t
free af
af = alloc 12 align 8
t = alloc 95
aq = alloc 27
free ap
free b
free o
o = realloc bc 1
bb = realloc bb 43
free ad
bb = realloc bb 51
ad = alloc 7 align 512
bc = alloc 4 align 64
free bp
bp = alloc 97 align 16
aj = realloc aj 163
b = realloc bo 11
bo = realloc am 4
am = alloc 26
as = realloc as 280
ap = alloc 8
k = alloc 12 align 256
free aw
free an
an = alloc 167
aw = alloc 12
ab = realloc ab 127
free ab
free an
r = realloc r 226
an = alloc 167
g = realloc g 28
ap = realloc ap 9
ab = alloc 10
a = alloc 128
d = alloc 12 align 2048
al = realloc al 3
j = realloc av 4
free j
free a
a = alloc 68
j = realloc y 1
aw = realloc aw 13
y = alloc 1
free y
free aw
aw = alloc 5 align 2048
free aw
aw = alloc 167
q = realloc q 1
y = alloc 6 align 1024
b = realloc b 96
av = alloc 0 align 1024
bi = alloc 24
bg = realloc bg 244
f = alloc 10 align 256
ae = realloc ae 4
l = alloc 5
free l
l = alloc 62
e = alloc 0 align 16
free e
free l
l = alloc 1
e = alloc 8 align 256
ax = realloc ax 10
bc = realloc bc 8
free bc
bf = realloc bf 10
bc = alloc 92 align 16
x = realloc x 63
bh = realloc bh 68
at = realloc at 6
free at
i = realloc i 0
at = alloc 32 align 8
bm = alloc 201
z = alloc 167
bp = realloc bp 97
free bp
free bm
free at
free i
free ae
free bg
free av
free b
free q
free ab
aa = realloc aa 10
free aa
r = realloc r 222
aa = alloc 111 align 2048
free aa
free r
ak = realloc ak 52
free ak
free ad
free bb
free ax
free o
free am
free az
free aj
free e
free an
an = alloc 20 align 16
free f
u = realloc u 76
free al
free bl
j = realloc j 68
bl = alloc 56 align 16
al = alloc 56
free al
free bl
free j
free bd
free bk
l = realloc l 50
free l
l = alloc 226 align 32
free l
l = alloc 167
free l
l = alloc 12 align 64
bk = alloc 110
aw = realloc aw 171
bd = realloc s 370
d = realloc d 13
s = alloc 1 align 64
j = realloc ay 9
bd = realloc bd 374
ay = alloc 8
c = realloc c 29
bl = alloc 140 align 32
al = alloc 68
f = alloc 10
c = realloc c 21
free be
free v
free bn
free bo
bo = alloc 252 align 32
bn = alloc 21 align 8
t = realloc t 47
free bd
ac = realloc ac 0
free a
a = alloc 152
free af
af = alloc 13
bn = realloc bn 13
bd = alloc 156
v = alloc 32 align 8
be = alloc 10 align 64
e = alloc 52
free ba
ba = alloc 48 align 256
ah = realloc ah 24
free h
aw = realloc aw 175
free ao
ao = alloc 8
h = realloc bf 2
bj = realloc bj 60
j = realloc j 13
bf = alloc 167 align 512
m = realloc m 2
bk = realloc bk 2
aj = alloc 203
az = alloc 68 align 32
f = realloc f 20
am = alloc 68 align 256
br = realloc br 83
o = alloc 167 align 1024
ax = alloc 19 align 1024
bb = alloc 66 align 256
ad = alloc 167 align 8
bi = realloc bi 20
bl = realloc bl 31
free au
bf = realloc bf 167
m = realloc m 0
au = alloc 64
ai = realloc ai 16
ak = alloc 40 align 16
free al
bk = realloc bk 1
al = alloc 88 align 8
r = alloc 7
aq = realloc aq 54
free ag
free az
az = alloc 43
t = realloc t 43
bl = realloc bl 167
ag = alloc 23
aa = alloc 55
ab = realloc r 14
free aq
aq = alloc 20 align 16
ba = realloc ba 44
r = realloc as 140
free w
w = alloc 6 align 16
as = alloc 72
q = alloc 5
ar = realloc ar 106
b = alloc 68 align 64
r = realloc r 68
e = realloc e 4
av = alloc 52
bg = alloc 3 align 8
free bc
free n
aa = realloc aa 110
n = alloc 106 align 32
bc = alloc 57
ae = alloc 10
free ax
ax = alloc 10 align 256
i = alloc 152 align 8
at = alloc 36 align 8
ba = realloc ba 12
bm = alloc 1
bp = alloc 6
bb = realloc bb 132
free ax
ax = realloc aj 199
aj = alloc 10
free ac
free f
free g
g = alloc 48 align 256
f = alloc 11 align 2048
free b
free v
free d
free bo
av = realloc av 4
free q
m = realloc m 0
free i
free av
as = realloc as 72
av = alloc 18 align 2048
u = realloc u 77
i = alloc 10 align 512
q = alloc 80
bn = realloc bn 13
free u
be = realloc be 2
u = alloc 177 align 64
u = realloc u 2
free l
free ag
ag = alloc 5 align 8
free bk
free as
free aa
m = realloc m 0
free ad
ad = alloc 167 align 64
ak = realloc ak 80
free t
free ap
bp = realloc bp 12
ap = realloc r 68
free w
free aq
free bj
free f
free bi
g = realloc g 48
bf = realloc bf 334
bh = realloc bh 68
free y
y = alloc 1 align 64
bi = realloc al 68
p = realloc p 0
aw = realloc aw 154
c = realloc c 20
ba = realloc ba 8
free bf
bf = alloc 10 align 16
al = realloc bl 166
am = realloc am 67
bl = alloc 1 align 256
c = realloc c 72
free o
o = alloc 5 align 512
c = realloc c 1
u = realloc u 31
free an
an = alloc 120 align 16
af = realloc af 2
bb = realloc bb 132
ap = realloc ap 23
f = alloc 31 align 16
bj = alloc 28 align 16
al = realloc al 170
free j
free ba
a = realloc a 85
free g
bg = realloc bg 68
z = realloc z 171
k = realloc k 0
free br
aj = realloc aj 10
c = realloc c 17
free u
u = realloc bq 68
free an
at = realloc at 167
free at
bc = realloc bc 57
at = alloc 68 align 32
y = realloc y 2
an = alloc 88
free y
y = alloc 68 align 8
free a
ag = realloc ag 5
bf = realloc bf 6
free bd
bd = realloc bf 14
free e
ae = realloc ae 14
am = realloc am 63
e = alloc 226 align 256
c = realloc c 8
bf = alloc 12 align 8
au = realloc au 2
a = alloc 7
bq = alloc 7
br = alloc 17 align 16
g = alloc 167
free ag
ag = alloc 68 align 256
aw = realloc aw 154
bm = realloc bm 27
ba = alloc 138
j = alloc 17
aq = alloc 65
n = realloc n 1
w = alloc 15 align 16
r = alloc 167
r = realloc r 175
af = realloc af 4
t = alloc 15 align 512
bf = realloc bf 12
aa = alloc 7 align 32
bp = realloc bp 6
as = alloc 2 align 8
i = realloc i 20
free q
free br
br = alloc 32 align 4096
t = realloc t 15
q = alloc 4 align 16
bm = realloc bm 28
free al
free o
bg = realloc bg 64
o = alloc 167
al = alloc 226
bk = alloc 2 align 2048
l = alloc 68 align 16
bo = alloc 167
free bh
free z
free bm
free ab
free k
free ay
free as
free am
free br
free bd
m = realloc m 167
bd = alloc 4
br = alloc 173
am = alloc 229 align 64
s = realloc s 10
as = alloc 65
bk = realloc bk 2
c = realloc c 0
ay = alloc 92 align 8
free e
free ba
ba = alloc 167
j = realloc j 21
e = realloc au 0
au = alloc 19
k = alloc 12
free bc
free ak
free ba
ba = alloc 68
ak = alloc 1 align 32
be = realloc be 164
bc = alloc 1 align 512
l = realloc l 1
bf = realloc bf 11
ab = realloc av 36
ao = realloc ao 4
av = alloc 22
bm = alloc 3 align 256
z = alloc 93
s = realloc s 1
ah = realloc ah 7
bh = alloc 90 align 512
d = realloc g 72
g = alloc 68
v = alloc 167 align 8
b = realloc aa 6
free g
g = alloc 4
r = realloc r 183
aa = alloc 1
am = realloc am 257
free bi
free aa
aa = alloc 68
ap = realloc ap 27
bi = alloc 1
ac = alloc 124 align 1024
free ah
free bd
free al
free ab
free v
ay = realloc ay 84
free bj
free q
free n
free at
free bf
free bi
free b
free ac
free bo
aq = realloc aq 57
bo = alloc 1
free bc
free y
free ae
au = realloc au 167
free t
free bg
bp = realloc bp 0
free ad
free aw
au = realloc au 167
c = realloc c 0
free w
w = alloc 68
aw = alloc 0 align 32
ad = alloc 13 align 4096
aj = realloc aj 38
as = realloc as 65
bg = alloc 2 align 8
t = alloc 26
free bp
free j
free ay
free bg
free aq
free bq
bq = alloc 1 align 512
e = realloc e 0
p = realloc p 0
aa = realloc aa 10
aq = alloc 10 align 16
free br
br = alloc 1 align 8
bg = alloc 136
ay = alloc 7 align 16
j = alloc 88
bp = alloc 68 align 16
ae = alloc 13
y = alloc 3
bc = alloc 167 align 16
ac = alloc 51
b = alloc 3
bi = realloc bq 2
ad = realloc ad 0
free m
am = realloc am 14
free e
e = alloc 22
m = alloc 8 align 16
bq = alloc 10 align 32
free k
av = realloc av 22
ap = realloc ap 54
free bk
o = realloc o 334
bk = alloc 68
k = alloc 5 align 8
bf = alloc 133
free p
free l
l = realloc aw 0
aw = alloc 32
p = alloc 32 align 64
at = alloc 149
free z
ad = realloc ad 89
bk = realloc bk 2
free ad
ae = realloc ae 9
free bo
bo = alloc 8
ad = alloc 1 align 64
bo = realloc bo 16
free w
free au
free ad
free l
free o
free bc
bc = alloc 3 align 256
be = realloc be 184
free y
a = realloc a 167
ae = realloc ae 17
y = alloc 3 align 8
bm = realloc bm 0
ac = realloc ac 51
o = alloc 23 align 16
l = alloc 7 align 256
ad = alloc 10 align 32
au = alloc 166 align 8
w = alloc 1 align 512
z = alloc 93 align 8
r = realloc r 184
free be
m = realloc m 8
be = alloc 1
free r
r = alloc 8
f = realloc f 0
n = alloc 10 align 64
z = realloc z 4
free be
free z
r = realloc r 7
z = alloc 175 align 256
ag = realloc ag 2
bl = realloc bl 4
bb = realloc bb 124
p = realloc p 1
be = alloc 141 align 256
ax = realloc ax 99
q = alloc 167 align 1024
bn = realloc bn 12
bj = alloc 68 align 16
v = alloc 108
free f
k = realloc k 10
f = alloc 42
ab = alloc 8
bn = realloc bn 28
az = realloc az 21
al = alloc 23 align 256
bd = alloc 10 align 16
ah = alloc 0
bp = realloc bp 6
bm = realloc bm 0
free v
free bm
a = realloc a 183
b = realloc b 1
b = realloc b 2
s = realloc s 1
free bd
u = realloc u 20
free x
free s
free o
free p
free br
free l
free ad
free av
ai = realloc ai 32
av = realloc c 4
as = realloc as 73
c = alloc 8 align 256
ad = alloc 9 align 16
l = alloc 836 align 512
free bq
bq = realloc ae 160
w = realloc w 0
av = realloc av 2
be = realloc be 217
ae = alloc 3 align 256
free be
free aw
free an
bb = realloc bb 4
an = alloc 1 align 64
free au
r = realloc r 3
au = alloc 1 align 256
aw = realloc ac 17
ac = alloc 1 align 8
aq = realloc aq 32
be = alloc 100 align 16
free n
n = alloc 20
free bf
g = realloc g 20
ad = realloc ad 7
bf = alloc 180 align 16
free ar
j = realloc j 89
free ai
ay = realloc ay 14
free bj
free bl
bl = alloc 10 align 16
free bp
bp = realloc am 22
free bg
bg = alloc 12
aa = realloc aa 26
bi = realloc bi 0
free y
ba = realloc ba 10
q = realloc q 334
an = realloc an 2
y = alloc 8 align 16
free ae
ae = alloc 9 align 16
free ay
bl = realloc bl 16
ay = alloc 8
bl = realloc bl 20
free ao
az = realloc az 14
free al
ac = realloc ac 108
free bq
y = realloc y 4
bb = realloc bb 4
free f
bg = realloc bg 24
bl = realloc bl 28
free aw
free at
at = alloc 10 align 32
aw = alloc 11
free bb
free af
free z
free d
free ae
free a
free k
free aa
free bi
free bh
free an
an = alloc 1 align 8
bh = alloc 117 align 8
az = realloc az 18
bi = alloc 9
aa = alloc 1 align 16
j = realloc j 100
ax = realloc ax 3
q = realloc q 335
k = alloc 57
a = alloc 0 align 32
ae = alloc 1
q = realloc q 294
d = realloc bk 4
as = realloc as 69
bk = alloc 140 align 64
ak = realloc ak 5
z = alloc 167
ac = realloc ac 216
ba = realloc ba 20
free bk
bk = alloc 1
bc = realloc bc 0
j = realloc j 2
ak = realloc ak 9
af = alloc 69 align 8
ad = realloc ad 6
bb = alloc 1 align 4096
free bn
bl = realloc bl 25
bn = alloc 1
f = alloc 13
ax = realloc ax 7
bq = alloc 118 align 256
an = realloc an 167
al = alloc 33 align 512
ao = alloc 167 align 256
am = alloc 1 align 8
bj = alloc 68 align 512
av = realloc av 2
ai = alloc 54 align 512
free i
i = alloc 26
u = realloc u 1
ac = realloc ac 216
free q
free ai
free aq
l = realloc l 53
ac = realloc ac 217
free am
am = alloc 5 align 8
aq = alloc 10 align 256
ai = alloc 3
bp = realloc bp 21
q = alloc 32 align 512
free ax
ax = realloc bk 167
bk = alloc 22
ar = alloc 10 align 16
free bn
bl = realloc bl 64
bn = alloc 7
br = alloc 1
p = alloc 2
bp = realloc bp 1
o = alloc 8
s = alloc 10 align 16
x = alloc 216
bq = realloc bq 3
bd = alloc 107
g = realloc g 19
bm = alloc 16
bn = realloc bn 32
ao = realloc ao 166
al = realloc al 16
v = alloc 5
free an
free be
k = realloc k 167
at = realloc at 18
free bm
free s
s = alloc 1 align 8
free ba
af = realloc af 65
ba = realloc bo 8
free p
free ah
free k
ao = realloc ao 83
b = realloc b 1
free bp
a = realloc a 0
free aj
al = realloc al 12
aj = alloc 2 align 16
free bd
bg = realloc bg 48
free ar
free bf
z = realloc z 3
bl = realloc bl 64
bj = realloc bj 68
q = realloc q 64
bf = alloc 76 align 8
free bj
free ac
ao = realloc ao 93
free bn
free r
free x
aa = realloc aa 0
aa = realloc aa 0
x = alloc 171
free bl
free ax
free ay
free ai
free g
o = realloc o 12
h = realloc h 0
g = alloc 78
ai = realloc ap 60
ap = alloc 68
ay = alloc 68 align 64
aq = realloc aq 29
ax = alloc 28 align 8
free t
i = realloc i 26
al = realloc al 12
t = alloc 136
i = realloc i 27
bl = alloc 205 align 256
s = realloc s 17
br = realloc br 0
r = alloc 68 align 256
free au
free d
free ba
free af
free m
m = alloc 39 align 256
ab = realloc ab 4
af = alloc 64
free x
x = alloc 3 align 16
m = realloc m 35
g = realloc g 82
ba = alloc 20
free r
r = alloc 16
free ag
free h
n = realloc n 1
h = alloc 236 align 64
free aw
free h
free n
free ai
free g
free as
free at
free ak
free ae
free bi
al = realloc al 167
ax = realloc ax 169
bi = alloc 68 align 4096
ae = alloc 7 align 64
am = realloc am 2
s = realloc s 7
ak = alloc 68
ad = realloc ad 0
at = alloc 226 align 2048
as = alloc 52 align 64
g = realloc m 31
av = realloc av 2
m = alloc 1 align 64
ai = alloc 58
free az
az = alloc 52 align 16
aj = realloc aj 6
n = alloc 1
h = alloc 10 align 16
ax = realloc ax 24
free ai
av = realloc av 2
ai = alloc 5 align 32
free ax
free ai
ai = alloc 9 align 32
ba = realloc ba 12
ax = alloc 1
bq = realloc bq 6
y = realloc y 2
free av
r = realloc r 10
free y
ae = realloc ae 7
y = alloc 8 align 8
bf = realloc bf 10
av = alloc 120 align 32
free r
r = alloc 64
free av
av = alloc 23
aw = alloc 64
free r
z = realloc z 19
r = alloc 173 align 8
ag = alloc 32
d = alloc 226
au = alloc 24 align 2048
al = realloc al 83
bn = alloc 68 align 8
bf = realloc bf 5
ac = alloc 17
bj = alloc 2 align 32
ar = alloc 5
h = realloc h 14
bd = alloc 3 align 8
bp = realloc ak 72
bj = realloc bj 47
s = realloc s 3
bd = realloc bd 1
n = realloc n 0
free aw
free n
r = realloc r 4
n = alloc 167
aw = alloc 5
ac = realloc ac 8
ak = alloc 3
k = alloc 68
ai = realloc ai 68
bj = realloc bj 52
j = realloc j 1
y = realloc y 48
q = realloc q 56
ah = alloc 10 align 16
p = alloc 13 align 64
l = realloc l 59
bo = alloc 3 align 16
bm = alloc 68
ay = realloc ay 1
be = alloc 8
br = realloc br 2
an = alloc 14
free h
h = alloc 83 align 8
free an
free h
free br
free ay
free bo
free l
free ah
free q
free ak
free ac
free n
free r
free aw
free bf
am = realloc am 2
free al
aq = realloc aq 32
free am
am = alloc 8
free aq
free am
i = realloc i 27
d = realloc d 227
free bp
bp = alloc 5
ap = realloc ap 34
am = alloc 12 align 512
x = realloc x 3
aq = alloc 34
al = alloc 29 align 8
bf = alloc 12 align 8
j = realloc j 8
c = realloc c 9
u = realloc u 5
aw = alloc 167
r = alloc 2
ab = realloc ab 4
n = alloc 2
ac = realloc ab 8
ab = alloc 10
ak = alloc 2 align 8
free d
d = alloc 8 align 64
q = alloc 44 align 8
ah = alloc 12 align 8
l = alloc 178 align 8
bo = alloc 128 align 32
ay = alloc 84
br = alloc 167
bd = realloc bd 8
s = realloc s 0
h = alloc 8
an = alloc 226
ac = realloc ac 10
free ak
free ac
free h
free s
s = realloc bp 5
bp = alloc 0
h = alloc 10
free bc
free bh
free bl
free g
free bd
free ap
free bo
free p
p = alloc 20 align 8
bo = alloc 17 align 16
free aq
free af
af = realloc bg 1
free ae
am = realloc am 11
z = realloc z 65
ae = alloc 1
bg = alloc 1
aq = alloc 114 align 256
free i
free b
b = alloc 5 align 16
free n
free an
free p
free q
ah = realloc ah 28
q = alloc 12
free aa
x = realloc x 0
aa = alloc 68
y = realloc y 24
p = alloc 37 align 32
an = alloc 13
free am
free p
x = realloc x 0
p = alloc 260 align 16
am = alloc 16
n = realloc ao 120
free ay
free x
ah = realloc ah 29
p = realloc p 130
x = alloc 1
free f
free ai
free bi
free bp
free o
free bo
free aw
free am
free bq
be = realloc be 4
bq = alloc 60
am = alloc 68 align 8
aw = alloc 172 align 8
an = realloc an 6
free an
j = realloc j 68
am = realloc am 60
ae = realloc ae 4
p = realloc p 65
free ah
ah = alloc 48
an = alloc 52
bo = alloc 68 align 1024
o = alloc 2
as = realloc as 53
bp = alloc 0 align 512
free b
free x
bn = realloc bn 48
x = realloc bq 60
bq = alloc 68 align 4096
b = alloc 2
aq = realloc aq 113
bi = realloc s 13
s = alloc 3 align 16
free ae
ae = alloc 10
ai = alloc 1 align 8
av = realloc av 167
f = alloc 11 align 16
free f
free av
v = realloc v 1
av = alloc 167 align 32
w = realloc w 44
az = realloc az 100
free bq
free bg
free bb
free aw
free t
free e
free am
free p
free bn
free aq
free x
free u
free az
free ah
free q
free bm
bm = alloc 167
q = alloc 8
aa = realloc aa 10
ah = alloc 265 align 64
az = alloc 152 align 256
free ar
free bk
free c
free k
az = realloc az 1
k = alloc 1
c = alloc 12 align 32
free bm
bm = alloc 12
free at
ad = realloc ad 0
at = realloc bp 4
free az
ba = realloc ba 6
free af
af = alloc 24
az = alloc 23 align 8
bp = alloc 90 align 256
bk = alloc 1
ar = alloc 0
o = realloc o 1
u = alloc 44
free as
as = alloc 2 align 256
x = realloc af 32
free l
free as
free m
free be
free bi
free d
free av
free al
al = alloc 167 align 8
an = realloc an 26
av = alloc 9 align 1024
d = alloc 527
bi = alloc 226 align 4096
free au
free w
free ai
aj = realloc aj 10
ai = alloc 4
r = realloc r 1
w = alloc 68 align 256
au = realloc d 40
free av
free ab
ar = realloc ar 1
free ag
r = realloc r 1
ag = alloc 1 align 64
u = realloc u 1
ab = alloc 226 align 8
av = alloc 0 align 8
d = alloc 1 align 8
free n
free d
free av
free ab
free u
free r
free bo
aa = realloc aa 2
ag = realloc ag 31
h = realloc h 10
free br
br = alloc 46 align 64
bo = alloc 56
r = realloc a 68
b = realloc b 2
a = alloc 1 align 16
u = alloc 4
free h
ag = realloc ag 4
h = alloc 167 align 256
ab = alloc 3 align 16
free u
u = alloc 1
av = alloc 68
bi = realloc bi 20
d = alloc 68 align 1024
n = realloc w 72
b = realloc b 6
r = realloc r 72
w = alloc 620 align 8
be = alloc 208 align 32
m = alloc 16
as = alloc 167 align 256
l = realloc bi 18
free ab
ab = alloc 1 align 16
bi = alloc 20 align 8
y = realloc y 10
free l
l = alloc 169
af = alloc 9 align 8
aq = alloc 16 align 4096
ad = realloc ad 0
k = realloc k 17
bn = alloc 12
x = realloc x 31
p = alloc 2
am = alloc 15
be = realloc be 28
e = realloc p 1
m = realloc m 32
p = alloc 10 align 1024
free y
y = alloc 8
t = realloc r 0
r = realloc k 1
bj = realloc bj 56
k = alloc 6 align 16
aj = realloc aj 5
aj = realloc aj 21
free p
p = alloc 3
aw = alloc 0 align 16
bb = alloc 3 align 16
bg = alloc 68
t = realloc t 0
l = realloc l 169
q = realloc q 1
free aj
aj = alloc 112
r = realloc r 100
bb = realloc bb 167
aa = realloc aa 1
bq = alloc 10
f = alloc 4 align 256
az = realloc az 13
ay = alloc 3 align 64
free q
bq = realloc bq 120
q = alloc 68
az = realloc az 9
a = realloc a 167
ao = alloc 20
i = alloc 12
ap = realloc at 0
free ay
i = realloc i 68
free ap
ap = realloc n 144
n = alloc 10 align 256
ay = alloc 4 align 512
av = realloc av 69
at = alloc 0
af = realloc af 4
free i
bm = realloc bm 12
i = alloc 10
bd = alloc 44
g = alloc 91
bl = alloc 68
bh = alloc 1
bc = alloc 34
ac = alloc 1 align 8
ak = alloc 20
as = realloc as 83
free af
free as
free ac
free bc
free bh
free bl
free g
av = realloc av 53
free bd
free av
free bm
free n
free ap
free bq
free q
free aa
free r
bn = realloc bn 68
free aw
free bn
bn = realloc bj 0
bj = alloc 68 align 16
t = realloc t 0
free m
free t
ai = realloc ai 8
bp = realloc bp 13
t = realloc ay 67
ay = alloc 68
m = alloc 0 align 16
free bn
aj = realloc aj 112
bn = alloc 0
bb = realloc bb 128
aw = alloc 30
r = alloc 8 align 2048
aa = alloc 2
q = alloc 1 align 256
bq = alloc 2 align 256
ab = realloc ab 0
ba = realloc ba 1
ap = alloc 0
free m
bf = realloc bf 167
m = alloc 465
bj = realloc bj 64
free ap
ap = alloc 2
j = realloc j 72
n = alloc 167 align 8
s = realloc s 3
bm = alloc 12
av = alloc 192 align 512
free bj
ad = realloc ad 0
bj = alloc 198
ao = realloc ao 24
free av
av = alloc 167
free ao
an = realloc an 12
p = realloc p 3
ao = alloc 72
k = realloc k 150
ba = realloc ba 1
bo = realloc bo 60
n = realloc n 151
bd = realloc j 36
bq = realloc bq 2
j = alloc 167 align 32
r = realloc r 12
g = alloc 32
free av
free g
ah = realloc ah 13
g = alloc 41 align 2048
av = alloc 43 align 2048
bl = alloc 167 align 32
bh = alloc 2
bc = alloc 10 align 64
bm = realloc bm 20
ac = alloc 0 align 1024
bi = realloc bi 36
free r
r = alloc 2 align 256
as = alloc 1 align 4096
ab = realloc ab 0
af = alloc 6
free bi
bi = alloc 167
free af
af = alloc 35
free bi
bi = alloc 67 align 2048
free af
free bi
bp = realloc bp 5
free ab
p = realloc p 19
k = realloc k 146
ab = alloc 167
d = realloc d 0
free bp
ab = realloc ab 166
free d
free bj
free aw
free g
free aj
free az
free bk
free bo
bo = alloc 167
bm = realloc bm 16
bk = alloc 236 align 256
a = realloc a 2
aq = realloc aq 0
free as
free bl
ao = realloc ao 144
free z
free at
free f
f = alloc 226 align 8
y = realloc y 4
free ac
free w
w = alloc 25 align 32
free ah
free q
free bn
free s
s = alloc 1
bn = alloc 24
k = realloc k 12
q = alloc 196
ah = alloc 0
k = realloc k 12
free e
free ag
ag = alloc 1 align 1024
free x
r = realloc r 6
x = alloc 167 align 256
e = alloc 5 align 64
ac = alloc 20 align 256
ae = realloc ae 10
c = realloc c 102
at = alloc 4
y = realloc y 4
free o
o = alloc 1
free bh
free bd
free w
free j
free q
free ax
free bk
free aq
aq = alloc 10 align 32
l = realloc l 169
bk = alloc 34 align 1024
ax = alloc 2 align 512
q = alloc 10
j = realloc v 0
v = alloc 132
ac = realloc ac 68
w = alloc 13
bd = alloc 10 align 8
free p
av = realloc av 38
ah = realloc ah 0
ab = realloc ab 5
ad = realloc ad 1
t = realloc t 134
k = realloc k 24
q = realloc q 2
bb = realloc bb 144
p = alloc 20 align 4096
free q
free b
b = alloc 40 align 256
b = realloc b 80
bk = realloc bk 17
free e
free x
r = realloc r 0
j = realloc j 1
x = alloc 20
bb = realloc bb 152
e = alloc 5
q = alloc 171 align 512
bb = realloc bb 196
free ac
ac = alloc 2 align 32
bh = alloc 170 align 256
m = realloc m 407
z = alloc 10 align 16
br = realloc br 226
w = realloc w 0
bl = alloc 48 align 16
free u
u = alloc 83 align 16
e = realloc e 4
bn = realloc bn 1
bq = realloc bq 0
br = realloc br 222
as = alloc 50 align 2048
az = alloc 10 align 8
aj = alloc 1 align 8
g = alloc 9 align 32
free az
az = alloc 4
aw = alloc 20 align 32
free bl
bl = alloc 4
bj = realloc bo 16
ag = realloc ag 0
free aq
aq = realloc az 0
p = realloc p 68
az = realloc i 31
i = alloc 224 align 16
bo = alloc 68 align 16
d = alloc 10
bp = alloc 24
av = realloc av 38
bi = alloc 4
ap = realloc ap 1
af = alloc 30
free bl
free f
free ag
free aj
free h
free bd
free bp
free a
free bq
free ar
free x
free az
free bc
free aa
free al
free av
free ac
free b
free j
free o
free am
free ay
free y
free an
free bo
free ab
free as
free c
free bb
free z
free t
free bk
free g
free s
free be
free ap
free ba
free ah
free v
free br
free ad
free d
free ao
free au
free ak
free bf
free bh
free bn
free bj
free m
free at
free aq
free w
free bm
free ax
free l
free ae
free af
free r
free ai
free u
free bg
free i
free q
free k
free p
free e
free n
free aw
free bi
bi = alloc 13 align 16
free bi
bi = alloc 24 align 256
aw = alloc 1 align 256
n = alloc 167
n = realloc n 83
e = alloc 5 align 16
p = alloc 167
aw = realloc aw 1
k = alloc 240
n = realloc n 83
q = alloc 171 align 256
i = alloc 88 align 256
free bi
i = realloc i 92
free q
free i
i = alloc 20
