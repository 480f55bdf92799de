freespace script 1
heap 16384 fit=next order=back granule=16
a = alloc 176
b = alloc 176 align 2048
a = realloc a 88
c = alloc 7 zeroed
b = realloc b 172
a = realloc a 72
d = alloc 8 align 64
b = realloc b 4
d = realloc d 0
c = realloc c 511
e = alloc 16 align 64
f = alloc 31 align 1024
g = alloc 1
c = realloc c 31
h = alloc 15 zeroed
e = realloc e 0
i = alloc 181 align 16
j = alloc 256 zeroed
k = alloc 3
l = alloc 256
m = alloc 1 align 32
n = alloc 64 align 1024
j = realloc j 260
o = alloc 7 zeroed
d = realloc d 0
d = realloc d 72
o = realloc o 15
p = alloc 98 align 8
q = alloc 6
r = alloc 0
s = alloc 72 zeroed
j = realloc j 252
t = alloc 32
u = alloc 8 align 8
v = alloc 33
w = alloc 1
x = alloc 16
y = alloc 504 align 16
z = alloc 6 align 512
a = realloc a 144
aa = alloc 1 align 16
ab = alloc 152
ac = alloc 181 align 256 zeroed
ad = alloc 22
q = realloc q 6
ae = alloc 4 zeroed
af = alloc 340 align 8
ag = alloc 132 align 16 zeroed
ah = alloc 14 align 4096
ai = alloc 103 align 32
aj = alloc 32
af = realloc af 324
z = realloc z 12
d = realloc d 0
ak = alloc 0
ae = realloc ae 2
al = alloc 72
am = alloc 144
an = alloc 504 align 8
z = realloc z 224
am = realloc am 72
aa = realloc aa 7
ao = alloc 6 align 4096
ap = alloc 1 align 64
aq = alloc 33 align 256
ar = alloc 15
o = realloc o 15
as = alloc 322 align 1024
at = alloc 31 align 32
au = realloc aa 3
aa = alloc 128 align 2048
av = alloc 6 align 16
aw = alloc 457
ax = alloc 3
ar = realloc ar 1
a = realloc a 136
ao = realloc ao 3
ay = alloc 22
az = alloc 31
ba = alloc 3
an = realloc an 7
bb = alloc 31
bc = alloc 3
bd = alloc 65 align 8
be = alloc 7 align 512
bf = alloc 4
at = realloc at 32
c = realloc c 15
bg = realloc ag 136
ag = alloc 4 zeroed
bh = alloc 869 align 8
bi = alloc 3
bb = realloc bb 31
bj = alloc 191 align 64
bk = alloc 1 align 64 zeroed
bl = alloc 31 align 1024
bm = alloc 33
bn = alloc 136 align 1024
bo = realloc c 16
f = realloc f 15
c = alloc 64
bp = alloc 4
bq = alloc 3
br = alloc 85 align 32
at = realloc at 64
free f
an = realloc an 7
m = realloc m 63
l = realloc l 13
w = realloc w 17
bh = realloc bh 72
f = realloc br 93
v = realloc v 34
br = alloc 1 align 8
free bc
u = realloc u 0
am = realloc am 76
bk = realloc bk 0
bc = alloc 252 align 512
at = realloc at 68
free b
u = realloc u 22
b = realloc n 128
x = realloc x 4
n = alloc 8 zeroed
be = realloc be 7
free g
g = realloc c 2
an = realloc an 4
c = alloc 72 zeroed
bj = realloc bj 5
n = realloc n 4
i = realloc i 117
ag = realloc ag 3
free bj
al = realloc al 76
an = realloc an 8
bj = alloc 29 align 16
free j
j = realloc d 513
d = alloc 3 align 32 zeroed
q = realloc q 6
bg = realloc bg 120
free aj
aj = alloc 0 align 32
m = realloc m 31
ac = realloc ac 182
aw = realloc aw 12
free aw
bl = realloc bl 3
aw = alloc 1
free i
i = alloc 2 zeroed
free bc
am = realloc am 67
bo = realloc bo 9
bc = alloc 64 align 64
c = realloc c 2
y = realloc y 504
free y
free bo
free bp
free x
free i
free bm
free j
free bl
free bc
free bb
free w
free aw
free q
free ag
free bd
f = realloc f 121
bd = alloc 18 align 64
ag = alloc 68
ao = realloc ao 39
c = realloc c 3
q = alloc 115
aw = alloc 512 zeroed
w = alloc 1
bb = alloc 7
bc = alloc 388
bl = alloc 39 align 32 zeroed
af = realloc af 1
j = alloc 1 align 8 zeroed
bm = alloc 152 align 16 zeroed
i = alloc 1
x = alloc 264 align 16 zeroed
bp = alloc 33 zeroed
bo = alloc 2
y = alloc 126
free y
y = realloc bm 171
bm = realloc d 1
b = realloc b 128
d = alloc 9 align 8
bh = realloc bh 80
free bh
bh = alloc 16
u = realloc u 26
free u
j = realloc j 475
u = alloc 1 align 64 zeroed
bk = realloc bk 16
aa = realloc aa 136
x = realloc x 132
free x
br = realloc br 110
am = realloc am 63
ae = realloc ae 1
br = realloc br 102
x = realloc m 39
m = alloc 9 align 64
free m
af = realloc af 9
m = alloc 2
c = realloc c 512
free c
bh = realloc bh 16
free bh
free bp
free aa
free i
free bo
free b
free x
free bc
free bb
free w
free aw
free q
free m
free bd
bd = alloc 359 align 64
ax = realloc ax 6
m = alloc 1
ah = realloc ah 6
q = alloc 102
aw = alloc 1 align 8
be = realloc be 3
w = alloc 68
o = realloc o 98
bb = alloc 40 align 16
ah = realloc ah 1
bc = alloc 8
ak = realloc ak 0
x = alloc 6 align 16 zeroed
u = realloc u 17
s = realloc s 36
b = alloc 4 align 8
bo = alloc 56
i = alloc 0 align 8
aa = alloc 1 align 16
be = realloc be 0
bp = alloc 4 zeroed
bh = alloc 24 align 8
c = alloc 1 align 256
u = realloc u 17
free u
bf = realloc bf 4
u = alloc 1 zeroed
bc = realloc bc 9
y = realloc y 187
free y
y = alloc 4 align 16
free y
bf = realloc bf 4
c = realloc c 1
af = realloc af 116
y = alloc 128 align 512
q = realloc q 51
al = realloc al 69
bo = realloc bo 63
n = realloc n 513
free n
ar = realloc ar 1
n = alloc 1 align 16
free n
n = alloc 6
ay = realloc ay 6
s = realloc s 32
br = realloc br 428
aw = realloc aw 2
f = realloc f 129
free f
ak = realloc ak 0
f = alloc 24 align 16 zeroed
ay = realloc ay 6
aa = realloc aa 1
ao = realloc ao 19
free ao
l = realloc l 1
ao = alloc 1 align 8 zeroed
az = realloc az 0
free az
az = alloc 24 align 512
az = realloc az 2
ae = realloc ae 2
ac = realloc ac 0
ag = realloc ag 64
free ag
ag = alloc 2
free ag
ag = alloc 256
free ag
w = realloc w 84
n = realloc n 6
n = realloc n 69
at = realloc at 60
free at
free bp
bp = alloc 136
bq = realloc bq 1
at = realloc av 12
z = realloc z 2
aq = realloc aq 17
aq = realloc aq 24
av = alloc 12
d = realloc d 4
ag = alloc 2 zeroed
free ag
x = realloc x 3
p = realloc p 0
bg = realloc bg 135
ac = realloc ac 0
h = realloc h 14
bi = realloc bi 3
o = realloc o 102
e = realloc e 0
i = realloc i 0
a = realloc a 272
ai = realloc ai 95
q = realloc q 51
ag = alloc 1
k = realloc k 30
free k
k = realloc h 0
o = realloc o 90
as = realloc as 161
al = realloc al 0
ar = realloc ar 5
h = alloc 6 align 8
aa = realloc aa 1
z = realloc z 0
an = realloc an 7
g = realloc g 4
free g
g = realloc be 0
au = realloc au 61
be = alloc 13
j = realloc j 14
free j
j = alloc 63 align 8 zeroed
i = realloc i 0
free i
i = alloc 1 align 16
free i
i = alloc 6
i = realloc i 3
br = realloc br 427
free br
free ba
free au
free aq
free ar
free e
free as
free b
av = realloc av 28
b = realloc ae 4
ae = alloc 4
aw = realloc aw 264
m = realloc m 1
free ay
free bc
free af
free t
free bq
free ah
free ad
free ao
free bo
free d
free l
free x
free m
free aa
free q
q = alloc 1 align 4096
aa = alloc 260
m = alloc 1 align 16
x = alloc 0 align 256
l = alloc 8 align 64
bm = realloc bm 9
d = alloc 12 align 16
ax = realloc ax 3
bo = alloc 152 align 8
ao = alloc 1 align 16
ad = alloc 2
ah = alloc 136 align 8 zeroed
be = realloc be 29
bq = alloc 20 align 8
t = alloc 2 align 32
af = alloc 0 align 8
bc = alloc 4 align 8 zeroed
ay = alloc 1 align 512
as = alloc 120
e = alloc 1
y = realloc y 129
ar = alloc 0
f = realloc f 20
aq = alloc 130 align 16
am = realloc am 47
au = alloc 0 align 8
x = realloc x 1
ba = alloc 57 align 8
aw = realloc aw 256
bk = realloc bk 17
br = alloc 120 align 8
k = realloc k 0
ak = realloc ak 16
am = realloc am 63
free bk
bg = realloc bg 2
i = realloc i 3
c = realloc c 0
e = realloc e 1
d = realloc d 1
bk = alloc 5 align 4096
free aj
bq = realloc bq 12
aj = alloc 1 align 16
free m
bq = realloc bq 4
m = alloc 504
free i
al = realloc al 4
at = realloc at 0
i = alloc 120 align 8
bd = realloc bd 16
d = realloc d 152
free av
av = alloc 27 align 16
free q
q = alloc 245 align 64 zeroed
v = realloc v 2
al = realloc al 4
a = realloc a 288
free t
i = realloc i 0
o = realloc o 74
t = alloc 40 align 256
free l
aa = realloc aa 256
l = alloc 17 align 512
free aq
n = realloc n 171
bm = realloc bm 18
ab = realloc ab 136
aq = alloc 4
free bh
bh = alloc 63
free be
be = alloc 32
bp = realloc bp 132
t = realloc t 35
free bd
bd = alloc 4
bf = realloc bf 5
free bq
bq = alloc 1 align 2048
ag = realloc ag 17
free q
q = alloc 1 align 256 zeroed
ay = realloc ay 136
free k
k = alloc 1
c = realloc c 120
ac = realloc ac 171
free o
f = realloc f 45
bn = realloc bn 68
w = realloc w 0
o = alloc 1 align 4096
ac = realloc ac 171
free y
h = realloc h 3
bp = realloc bp 2
bh = realloc bh 62
y = alloc 8 align 16 zeroed
bi = realloc bi 6
free ab
ab = alloc 56
bg = realloc bg 18
free l
l = alloc 256 align 64
free bf
bf = alloc 16 align 8
free bh
bh = alloc 237
free h
h = alloc 1 align 16
free ba
i = realloc i 148
ag = realloc ag 17
bm = realloc bm 8
free v
free ab
free am
free br
free ap
free w
free bl
free z
free bi
free ay
free au
free bg
free c
free o
o = alloc 1
c = alloc 1
bg = alloc 63 align 16
au = alloc 17 align 256
ay = alloc 55 align 8
bi = alloc 7 align 4096 zeroed
z = alloc 32 align 2048
az = realloc az 4
bl = alloc 200 zeroed
w = alloc 1 align 8
ap = alloc 1 align 8 zeroed
bm = realloc bm 3
br = alloc 45 align 16
ay = realloc ay 49
am = alloc 0
t = realloc t 16
ab = alloc 16 align 1024
free ab
free t
free ay
free bm
free w
w = alloc 16
bm = realloc aa 128
z = realloc z 16
aa = alloc 7 align 64 zeroed
ay = alloc 4 align 4096
t = alloc 17 align 8 zeroed
ac = realloc ac 155
ab = alloc 56 align 32
v = alloc 1
az = realloc az 4
ba = alloc 1 zeroed
free ba
an = realloc an 23
ba = alloc 128
bj = realloc bj 1
am = realloc am 5
free am
c = realloc c 0
am = realloc l 264
l = alloc 17 align 64 zeroed
be = realloc be 16
free be
be = alloc 1 align 8
free be
free af
free a
free d
free am
free bm
free r
free h
free c
c = alloc 100
h = alloc 9
r = alloc 68
bm = alloc 155 align 16 zeroed
am = alloc 5 align 256
d = alloc 17 align 256
a = alloc 23
ah = realloc ah 120
af = alloc 256
be = alloc 1
n = realloc n 85
free ae
p = realloc p 0
bc = realloc bc 78
ae = alloc 0
ak = realloc ak 16
n = realloc n 1
free u
u = alloc 1 align 64
ba = realloc ba 132
free bg
bq = realloc bq 1
bg = alloc 28 align 8 zeroed
free bg
ab = realloc ab 72
bg = alloc 0 align 32
u = realloc u 9
bl = realloc bl 200
free at
bm = realloc bm 174
at = alloc 1
bm = realloc bm 178
free t
bo = realloc bo 152
t = realloc ae 0
free n
free j
free y
free d
free bm
free m
ah = realloc ah 3
m = alloc 136 zeroed
bm = alloc 1 align 16
d = alloc 16 align 1024
y = alloc 7
free d
d = realloc am 10
ac = realloc ac 77
am = alloc 98
j = alloc 120
ai = realloc ai 47
aq = realloc aq 2
n = alloc 1 align 8
aw = realloc aw 128
m = realloc m 272
ae = alloc 136 align 256
ab = realloc ab 72
free br
br = alloc 119
free q
q = realloc ar 16
ar = alloc 7 align 64
aj = realloc aj 0
l = realloc l 1
free s
bh = realloc bh 0
p = realloc p 1
s = alloc 46 align 64
ba = realloc ba 128
free bb
ag = realloc ag 19
ab = realloc ab 144
bb = alloc 1
free br
aq = realloc aq 4
br = alloc 32
free i
i = alloc 54 align 32
free ay
ay = realloc b 3
k = realloc k 2
ar = realloc ar 2
y = realloc y 14
b = alloc 2
aw = realloc aw 64
az = realloc az 4
free a
free bn
free m
free h
free bc
bc = alloc 2
h = realloc ad 0
b = realloc b 18
ad = realloc bh 1
ai = realloc ai 1
bi = realloc bi 0
am = realloc am 196
v = realloc v 9
bh = realloc q 0
q = alloc 1 align 256
m = alloc 2 align 16 zeroed
r = realloc r 84
be = realloc be 1
ao = realloc ao 132
bn = alloc 4
a = alloc 3 align 16
j = realloc j 128
free aj
aj = alloc 246 zeroed
free bh
free ab
free bn
free ao
free q
free aj
aj = realloc l 1
l = alloc 16 zeroed
a = realloc a 19
free bm
free a
free aj
free ah
free c
free ai
free ag
free au
free s
free an
free o
free at
free ax
free r
free bj
free k
free be
be = alloc 31
k = alloc 1 align 1024
g = realloc g 0
bj = alloc 118
r = alloc 196 align 8 zeroed
d = realloc d 10
ax = alloc 120 align 8
free m
m = alloc 145 align 64
at = alloc 14 align 16 zeroed
o = alloc 111 align 16 zeroed
h = realloc h 0
bg = realloc bg 2
free av
av = alloc 4
an = alloc 26 align 16 zeroed
s = alloc 64
v = realloc v 25
au = realloc v 12
v = alloc 1 align 64
ag = alloc 2
ai = alloc 4 align 16 zeroed
c = alloc 128
ah = alloc 32
aj = alloc 9
free bq
l = realloc l 17
ap = realloc ap 9
bq = alloc 64 zeroed
a = alloc 12 align 16
bm = alloc 27 align 16
q = alloc 5 zeroed
x = realloc x 1
ao = alloc 248
bn = alloc 1 zeroed
free y
free f
free a
free ac
free u
free bq
free ao
free e
free aa
aa = realloc ai 8
ai = alloc 1 zeroed
b = realloc b 34
free b
free aa
free v
free au
free an
free av
free at
free m
free d
free bj
free g
g = alloc 1 align 64
bj = alloc 16 align 16
ar = realloc ar 9
d = alloc 136 align 16 zeroed
m = alloc 1 align 8
at = alloc 14 align 256
d = realloc d 128
av = alloc 16
an = alloc 196
au = alloc 1
v = alloc 1 align 8
aa = alloc 4 align 8
am = realloc am 196
b = realloc ar 1
l = realloc l 13
free af
free o
free ag
free ak
free as
free bj
free bb
free ap
ap = alloc 1
aw = realloc aw 1
bb = alloc 31
bj = alloc 73
w = realloc w 32
an = realloc an 98
as = alloc 64
ak = alloc 32 align 64
l = realloc l 189
free l
free as
free an
free bb
free aw
aw = alloc 7 align 8
bb = realloc av 8
k = realloc k 17
al = realloc al 17
av = alloc 8 align 8
an = alloc 5 zeroed
as = alloc 1 align 8 zeroed
av = realloc av 0
l = alloc 8 zeroed
free d
free m
free br
free bi
free ap
free x
x = alloc 128 align 16 zeroed
ap = alloc 152 align 16 zeroed
bi = alloc 69
free bi
free bg
free ap
free x
free g
free be
free bn
free n
free bb
free bf
free j
free bo
free ae
free as
as = alloc 1 align 16
ae = alloc 41 align 16 zeroed
au = realloc au 2
w = realloc w 127
bo = alloc 1
j = alloc 5 zeroed
ak = realloc ak 36
bf = alloc 1 align 512
bb = alloc 9
k = realloc k 1
n = alloc 2 align 16 zeroed
b = realloc b 0
aw = realloc aw 1
bn = alloc 32
be = alloc 1 align 8
g = alloc 64 zeroed
x = alloc 20
ap = alloc 3
bg = alloc 8 align 256
bi = realloc g 64
g = alloc 32 align 8
br = alloc 11 align 64
m = alloc 11
free m
m = alloc 101 align 32 zeroed
d = alloc 1
z = realloc z 17
ag = alloc 1
h = realloc h 1
o = alloc 15 align 256
af = alloc 0
free al
free az
free k
bf = realloc bf 0
free d
free aj
free ay
free x
free r
free bl
free g
free bg
free be
be = alloc 0 align 1024
bi = realloc bi 64
bg = alloc 1 align 256
g = alloc 2 align 4096
bl = alloc 113 align 16
r = alloc 22 align 256 zeroed
bd = realloc bd 20
x = alloc 105 align 16
ad = realloc ad 0
ay = realloc bo 1
bo = alloc 8
free r
free bk
free aw
free ay
free aa
free c
free m
j = realloc j 2
m = alloc 2 align 64
c = realloc bj 64
bj = alloc 1
aa = alloc 0
ay = alloc 4
aw = alloc 12
bk = alloc 1 align 32
free bk
free aw
free ay
free aa
free bj
free c
free j
free bd
free h
free z
z = alloc 1 zeroed
h = alloc 156 align 8
bd = alloc 5 align 64
j = alloc 8 align 1024
free ax
free v
free ad
l = realloc l 0
t = realloc t 1
ad = alloc 3 align 8 zeroed
l = realloc l 0
v = alloc 4 align 32
free v
free l
free t
free ak
free h
free w
free as
free n
free ah
free bp
bp = alloc 6 align 32
av = realloc av 1
ah = realloc bm 24
bm = alloc 15 align 16
free bm
free ah
free ai
free bb
bb = alloc 1 align 1024
ai = alloc 32 align 8
ah = alloc 34 zeroed
bm = alloc 5 align 8 zeroed
bl = realloc bl 109
bd = realloc bd 5
n = alloc 4 zeroed
free x
free n
n = alloc 1 align 16
bg = realloc bg 2
free bc
free am
free ag
q = realloc q 2
ag = alloc 4 align 32
am = alloc 64
av = realloc av 5
m = realloc m 2
bc = alloc 42 align 64
bc = realloc bc 2
x = alloc 20 align 32
free p
free bc
free ah
free am
free bo
free ag
free bp
free bn
free ad
ad = alloc 72
bn = alloc 3 align 16
bp = alloc 5 align 16
ag = alloc 9 align 16
b = realloc b 0
bo = realloc z 0
i = realloc i 108
z = alloc 0 align 512
am = alloc 1 align 64
ah = alloc 5 align 8
bc = alloc 36
p = alloc 1 align 16
as = alloc 1 align 16
w = alloc 7
h = alloc 1
ak = alloc 72
t = alloc 55 zeroed
ai = realloc ai 48
m = realloc m 4
l = alloc 2 align 256 zeroed
v = realloc x 20
free v
free m
free ak
free h
free w
free as
free p
free bc
free ah
free am
free z
free i
i = realloc b 0
b = alloc 10
z = alloc 9 zeroed
free z
free b
free i
free bn
free ad
free aq
aq = alloc 3 align 8
o = realloc o 0
ad = alloc 11
bn = alloc 1 align 4096
i = alloc 6 align 256
b = alloc 36 align 512 zeroed
af = realloc af 0
s = realloc s 45
z = alloc 1 align 1024
am = alloc 1
ah = alloc 3
free bi
free an
free bg
free au
free i
free bn
free ad
free o
free bl
bl = alloc 0
o = alloc 3 align 512
ad = alloc 28 zeroed
bl = realloc bl 0
n = realloc n 9
bn = alloc 2 align 8 zeroed
aq = realloc aq 2
be = realloc be 0
i = alloc 5 align 1024
au = alloc 5 zeroed
bg = alloc 128
q = realloc q 31
z = realloc z 2
an = alloc 76
bb = realloc bb 17
bi = alloc 5 zeroed
bc = alloc 5
ae = realloc ae 41
am = realloc am 10
p = alloc 3 zeroed
as = alloc 1 align 8
ah = realloc ah 19
w = alloc 68
h = alloc 3 align 32
ak = alloc 48 align 8
m = realloc bm 0
bm = alloc 64
v = alloc 32
x = alloc 1
l = realloc l 4
ax = alloc 1 align 16
c = alloc 68
bj = alloc 4
bc = realloc bc 0
aa = alloc 1 align 8 zeroed
ay = alloc 48 align 16
aw = alloc 132
bk = alloc 19 zeroed
r = alloc 32 align 64
bd = realloc bd 0
aj = alloc 16
d = alloc 43
l = realloc l 5
k = alloc 10 align 32
az = alloc 5 align 8
bf = realloc bf 0
al = alloc 5 align 64
o = realloc o 12
ar = alloc 12 align 16
e = alloc 1
free g
free k
free bn
free ah
free be
free e
free ax
free bi
free i
free ai
free t
free aa
free an
free au
free p
free ba
free bc
free ap
free j
free n
free q
free bb
free al
free o
free z
free ak
free ad
free ar
free am
free bd
free c
c = alloc 32 align 16 zeroed
bd = alloc 64
am = alloc 19 align 16
ar = alloc 1 align 16 zeroed
ad = alloc 1 align 16
af = realloc af 0
ak = alloc 6 align 512
z = alloc 43
o = alloc 64 align 256
free x
free ag
free bf
free r
r = realloc w 68
w = alloc 5 align 32
bf = alloc 1
ag = realloc ae 37
ae = alloc 8 align 8
x = alloc 31
am = realloc am 35
al = alloc 55 align 1024
bb = alloc 0
w = realloc w 136
q = alloc 1
n = alloc 1 zeroed
bp = realloc bp 2
free am
free q
c = realloc c 64
ad = realloc ad 0
bb = realloc bb 1
s = realloc s 45
ak = realloc ak 2
q = realloc r 68
aq = realloc aq 2
r = alloc 8
am = alloc 36 align 8
free am
free r
free aq
free al
free bp
free ae
free ag
bj = realloc bj 2
ag = alloc 1 align 16 zeroed
ae = alloc 9 align 256
bp = alloc 32 align 256
al = alloc 7
free o
free d
free bm
free w
free ag
ag = alloc 2
bf = realloc bf 0
w = alloc 43
m = realloc m 31
bb = realloc bb 8
bm = alloc 7 align 1024
d = alloc 1 align 512
o = alloc 1 align 256
bl = realloc bl 2
aq = alloc 1
r = alloc 1
am = alloc 92 zeroed
j = alloc 127
ap = alloc 5 align 16
bk = realloc bk 35
bc = alloc 6 align 16
ba = alloc 1 align 64 zeroed
bp = realloc bp 36
av = realloc av 5
p = alloc 65 align 16
au = alloc 2 align 8 zeroed
free ay
free ag
free s
free p
free aw
free v
free ad
free az
free aj
free ba
free as
free bm
free bb
free bf
free ak
free x
free bd
h = realloc h 0
c = realloc c 2
ap = realloc ap 13
bd = alloc 71 align 8
x = alloc 31 zeroed
ak = alloc 1 align 2048 zeroed
bf = alloc 6 align 32
bb = alloc 12 zeroed
bm = alloc 128 align 8
ak = realloc ak 2
as = alloc 0 align 8 zeroed
n = realloc n 17
ba = alloc 0 align 8
aj = alloc 1 align 8 zeroed
o = realloc o 0
az = alloc 128 align 256
ad = alloc 26 align 8
v = alloc 128 align 16
bd = realloc bd 35
x = realloc x 15
ad = realloc ad 26
free bd
free bo
free z
free bf
free am
free al
free ap
free bl
bl = alloc 0 align 16
x = realloc x 15
ap = alloc 2
al = alloc 136 zeroed
ba = realloc ba 0
af = realloc af 0
ap = realloc ap 2
free l
free w
free o
free aq
free as
free ar
free bc
free n
free ae
ae = alloc 5 align 32
m = realloc m 32
n = alloc 6
bc = alloc 68
bm = realloc bm 136
n = realloc n 0
ad = realloc ad 52
ar = alloc 31 align 8 zeroed
as = alloc 2 zeroed
bk = realloc bk 34
aq = alloc 65
free ba
free aq
free bk
free ar
free ad
free bm
free m
free bj
free ak
free q
free br
free az
free h
h = alloc 1
r = realloc r 30
c = realloc c 2
az = alloc 17
br = alloc 0 align 64
free d
free br
free az
free c
free r
free v
v = alloc 1
r = alloc 36 align 8
c = alloc 0 align 16
az = alloc 128 zeroed
br = alloc 87
d = alloc 16 align 32
q = alloc 1 align 1024
ak = realloc h 1
af = realloc af 0
h = alloc 2 align 8
bj = alloc 132
m = alloc 0 align 32
as = realloc as 1
aj = realloc aj 64
bm = alloc 0 zeroed
v = realloc v 1
ad = alloc 56 align 8
ar = alloc 14
bk = alloc 25
bp = realloc bp 44
af = realloc af 8
aq = alloc 2
n = realloc n 5
ba = alloc 23 align 8
at = realloc at 4
o = alloc 2 zeroed
w = alloc 12
l = alloc 8 align 1024
am = alloc 25
free b
free c
free au
free br
free bm
free am
free al
free ae
free bp
free bg
bg = alloc 16
free bc
free bg
bg = alloc 103
bc = alloc 15
bp = alloc 0 zeroed
free aj
free bp
free bc
free bg
free bj
bb = realloc bb 11
bj = realloc bk 29
bk = alloc 16
bg = alloc 1
av = realloc av 0
bc = alloc 56 align 256
bp = alloc 2 align 16
aj = alloc 23 align 8 zeroed
ae = alloc 1 zeroed
al = alloc 8 align 16
ar = realloc ar 1
am = alloc 15 zeroed
bm = alloc 1 align 2048 zeroed
br = realloc l 12
l = alloc 4 align 8
au = alloc 11 align 512
x = realloc x 2
free v
free j
free bm
ak = realloc ak 0
free l
free bl
free q
free ak
free ar
free o
free n
free af
af = alloc 2 align 8 zeroed
n = alloc 1
o = alloc 2 align 4096
ar = realloc as 1
as = alloc 8 align 2048
ak = alloc 3 align 8
q = alloc 16 align 512
bl = alloc 44 align 16
l = alloc 8 zeroed
bm = alloc 56 zeroed
j = alloc 1
v = alloc 59 align 64
c = alloc 36
am = realloc am 16
b = alloc 2 align 16
free h
free b
free am
free v
free j
free bm
free l
free bl
bl = alloc 1 align 1024
at = realloc at 0
l = alloc 0 align 1024
free l
free at
free ak
free as
au = realloc au 2
as = alloc 4 align 64
av = realloc av 0
ak = alloc 2 align 1024
at = alloc 17
w = realloc w 11
free x
free ar
free au
free ap
free bp
free m
free aq
free bg
bg = alloc 56 align 256
o = realloc o 54
aq = alloc 128 align 32
al = realloc al 9
at = realloc at 23
c = realloc c 72
free c
bk = realloc bk 16
r = realloc r 16
av = realloc av 0
c = alloc 1 align 16
free bl
free bg
bg = alloc 1 align 16
bl = alloc 29
m = alloc 1 align 8
bp = alloc 2
ap = alloc 1 align 16
au = alloc 27 zeroed
c = realloc c 1
ar = realloc ba 7
ba = alloc 40
x = alloc 4
l = alloc 16
bm = alloc 10
aj = realloc aj 7
j = realloc aq 17
q = realloc q 8
aq = alloc 4 align 64
v = alloc 9
bj = realloc bj 58
am = alloc 9 zeroed
b = alloc 29
free j
free b
b = realloc x 8
x = alloc 1 align 32
ak = realloc ak 6
bm = realloc bm 2
j = alloc 126 align 16
bc = realloc bc 28
free am
am = alloc 3 align 16
h = alloc 27 align 32
free h
free am
free bm
free b
free aq
free q
free l
free bj
free ba
free ar
ar = alloc 1 align 2048
w = realloc w 2
free av
free al
free n
free at
free az
free bk
free br
free ap
ap = alloc 1 align 16 zeroed
br = alloc 36
bk = alloc 24 align 8
az = alloc 36
v = realloc v 9
af = realloc af 2
ar = realloc ar 2
at = alloc 4
n = alloc 2
al = alloc 1 align 256
av = alloc 2 align 16
ba = alloc 8
aj = realloc aj 14
bj = alloc 120
ae = realloc ae 2
l = alloc 32 align 256
o = realloc o 38
q = alloc 1
aq = realloc bj 4
bj = alloc 5 align 8
b = alloc 1 align 8
bm = alloc 36 align 16
am = alloc 100
h = realloc ar 2
ar = alloc 12 zeroed
bf = alloc 6 align 2048
r = realloc r 2
z = alloc 3 align 8
aj = realloc aj 5
bo = alloc 27 align 8 zeroed
bd = alloc 4
aw = realloc m 1
m = realloc r 4
r = alloc 16 align 32 zeroed
p = alloc 2 align 1024
s = alloc 56 align 8
ag = alloc 11 align 32 zeroed
ay = alloc 2 align 8
an = alloc 1
aa = alloc 100
t = alloc 1 align 16 zeroed
ai = alloc 32 align 256
i = alloc 136 align 8
bf = realloc bf 3
bi = alloc 10
ax = alloc 2
ay = realloc ay 2
e = realloc v 8
v = alloc 8 align 256
be = alloc 1 align 16
bf = realloc bf 11
ah = alloc 126 zeroed
bn = alloc 32 align 32
k = alloc 1
g = alloc 32
ao = alloc 4 align 16
t = realloc t 0
bq = alloc 0 align 2048
u = alloc 2 align 512
al = realloc al 0
ac = alloc 24 align 1024
a = alloc 15
ao = realloc ao 2
f = alloc 8
y = alloc 52
ab = alloc 5
bh = alloc 32 zeroed
aa = realloc aa 92
free bk
bk = alloc 1 zeroed
free as
n = realloc n 2
as = alloc 5 zeroed
free aq
aq = alloc 6 align 512
free bm
aj = realloc aj 5
bm = alloc 12 align 16 zeroed
free bn
b = realloc b 1
h = realloc h 2
bn = alloc 2 align 32 zeroed
be = realloc be 1
c = realloc c 0
af = realloc af 4
free al
c = realloc c 1
free o
free n
free aj
free bg
free b
free bh
free bf
free br
free w
free aw
aw = alloc 56 align 8
y = realloc y 53
ak = realloc ak 0
bm = realloc bm 6
w = alloc 8 align 64
br = alloc 16 align 16 zeroed
bf = alloc 16 align 8
bh = realloc ab 4
ab = alloc 32 align 64 zeroed
bh = realloc bh 99
b = alloc 31
bg = alloc 60 align 16
aj = alloc 2
n = alloc 1
o = alloc 33
al = alloc 1
bf = realloc bf 32
ag = realloc ag 5
g = realloc g 16
free au
h = realloc h 27
am = realloc am 2
j = realloc j 1
free bc
free j
free n
free aj
free bg
free b
free bh
free ab
free br
at = realloc at 0
br = alloc 1 zeroed
af = realloc af 4
an = realloc an 1
ab = alloc 5
bh = alloc 28 align 16 zeroed
free ap
free x
free d
free bb
free ba
ba = alloc 12 align 32 zeroed
bb = alloc 9 align 64
d = alloc 8 align 8
x = alloc 1 align 16
ap = alloc 0 align 256
b = alloc 7 zeroed
bg = alloc 1
aj = alloc 5 align 8
n = alloc 2
j = alloc 32 align 64
free bk
free bg
free av
free ag
free s
free at
free ai
free bh
free o
free bm
free i
free g
free q
free as
free aq
aq = alloc 14
bn = realloc bn 4
as = alloc 4 align 256
q = alloc 9
g = alloc 56 align 16 zeroed
i = alloc 115
bm = alloc 16 zeroed
o = alloc 16
free o
o = alloc 8 zeroed
bh = alloc 0
ai = alloc 1 align 2048
bq = realloc bq 0
at = alloc 1 align 8 zeroed
s = alloc 3 align 8
be = realloc be 2
ag = alloc 10
free ag
free be
free at
free bq
free bh
free o
free bm
free i
free g
free q
free as
x = realloc x 64
az = realloc az 44
as = realloc ba 15
free w
free aq
free j
free bo
free az
free s
free r
r = alloc 12
s = alloc 1 align 16
az = alloc 56 align 32
bo = alloc 63 align 8
j = alloc 5 zeroed
aq = alloc 56
w = alloc 64
bf = realloc bf 16
ba = alloc 2 align 8
q = alloc 4
g = alloc 5
i = realloc ar 11
ar = realloc bd 0
bd = realloc u 4
u = alloc 8 zeroed
bm = realloc e 4
e = alloc 2 align 16
free h
free ba
free ax
free bd
free f
free ad
free ay
free y
free c
free ap
free z
free t
free q
free m
m = alloc 0 align 16 zeroed
ac = realloc ac 40
x = realloc x 68
q = alloc 2 align 8 zeroed
free q
free x
free p
free w
free b
free a
free aw
free k
free g
free m
m = alloc 5 align 8 zeroed
g = alloc 51 align 16
k = alloc 12
free as
free k
free g
g = alloc 1
k = alloc 12
free bp
free i
free bn
free bo
free m
u = realloc u 4
m = alloc 16
free m
free u
free bm
free ae
free s
free aj
free aa
free bb
free ab
free al
free ah
free ar
k = realloc k 0
an = realloc an 2
am = realloc am 6
ar = alloc 1 align 64
free ar
free am
am = alloc 56
ar = alloc 0
ah = alloc 8
al = alloc 1
ab = alloc 56
bb = alloc 0
bl = realloc bl 45
aa = alloc 2 align 8 zeroed
aj = alloc 72 align 256
bi = realloc bi 9
br = realloc br 9
s = alloc 56
ae = realloc j 1
ac = realloc ac 3
j = alloc 24
bm = alloc 26
free ae
free aj
free an
free n
free ao
free ak
free r
aa = realloc aa 3
bm = realloc bm 4
r = alloc 32 align 512 zeroed
ak = alloc 1 align 8 zeroed
ao = alloc 3
n = alloc 9 align 64
an = alloc 9
aj = alloc 1 align 64 zeroed
ae = alloc 1 align 8 zeroed
free bj
free ae
free aj
free n
free ao
free ak
free r
free bm
free ah
free ar
free am
v = realloc v 7
am = alloc 46 align 8
ar = alloc 9
ah = alloc 5 align 16
bm = alloc 1
r = alloc 1 align 16
ak = alloc 4 align 64
am = realloc am 0
ao = alloc 2 align 8
n = alloc 1 align 16 zeroed
aj = alloc 16 align 1024
ak = realloc ak 4
ae = alloc 2 align 256
bj = alloc 13
u = alloc 16
m = alloc 7
bo = alloc 62
s = realloc s 32
bn = alloc 9 align 32
j = realloc j 16
i = alloc 2 align 8
j = realloc j 20
bp = alloc 0 align 256 zeroed
m = realloc m 0
as = alloc 13
u = realloc u 40
am = realloc am 0
m = realloc m 16
aw = alloc 1
free bp
free am
free g
free u
free i
free ah
free az
free e
free l
l = alloc 120 zeroed
e = realloc ai 3
ai = alloc 3
az = alloc 9 zeroed
ah = alloc 21 align 8
i = alloc 24 align 8
al = realloc al 0
u = alloc 0
g = alloc 2 zeroed
am = alloc 8 align 32
j = realloc j 20
bp = alloc 20 align 512
a = alloc 9 align 16 zeroed
b = alloc 0
free an
free b
free a
free bp
free j
free g
g = alloc 2
aj = realloc aj 32
j = alloc 2 align 8
bp = alloc 4
bo = realloc bo 9
a = alloc 16 align 16 zeroed
b = alloc 9 zeroed
free aj
ah = realloc ah 40
aj = alloc 1 align 4096
b = realloc b 56
an = realloc v 9
b = realloc b 4
free k
free ar
free u
free bo
free j
j = alloc 9 align 256
bo = alloc 8
free aj
free bo
free j
free al
free a
a = alloc 4
al = alloc 4 align 16
j = alloc 3 align 1024
bo = alloc 1 align 2048
aj = alloc 19 zeroed
u = alloc 3 zeroed
ar = alloc 56
k = alloc 4
v = alloc 1 align 8
w = realloc am 8
am = alloc 34 align 8
p = alloc 83 align 32 zeroed
x = alloc 17 align 2048
bj = realloc bj 14
q = alloc 3
as = realloc as 6
t = alloc 0 align 256 zeroed
z = alloc 2 align 2048
n = realloc n 9
aq = realloc aq 28
free as
free p
free b
free i
free g
free bb
free r
free bp
free az
az = alloc 3 align 64
bp = alloc 2 align 16
r = alloc 1
free ar
free r
free bp
bo = realloc bo 0
bp = alloc 28 align 8 zeroed
al = realloc al 1
r = alloc 27 align 32 zeroed
free am
free an
free aa
free br
free e
free bj
free ab
free j
j = alloc 3 align 32
ab = alloc 3 align 32
bj = alloc 1 align 16 zeroed
e = alloc 31 align 32 zeroed
q = realloc q 6
br = realloc a 63
a = alloc 9
aa = alloc 24
free aa
free a
free br
free bj
bj = alloc 2 align 16 zeroed
ai = realloc ai 1
bm = realloc bm 17
az = realloc az 6
br = alloc 3
a = alloc 0 align 32
aa = alloc 20
free bm
free aa
free a
free br
free az
free ab
free j
free bj
free u
e = realloc e 2
u = alloc 0
e = realloc e 3
k = realloc k 4
bj = alloc 1 align 32 zeroed
j = alloc 3 zeroed
aq = realloc aq 20
ab = alloc 49 align 8
e = realloc e 32
az = alloc 3 align 1024
br = realloc az 0
free s
s = alloc 5
az = alloc 0 align 512 zeroed
a = alloc 44
aa = alloc 44 align 16
bm = alloc 9
an = alloc 1
am = alloc 6 align 512
am = realloc am 3
ar = alloc 9
bb = alloc 88 align 16
bl = realloc bl 45
g = alloc 12
i = alloc 68 zeroed
t = realloc t 4
b = alloc 32 align 1024
free ae
free b
free t
free g
free bl
w = realloc w 8
bl = alloc 3
g = alloc 1
al = realloc al 0
ac = realloc ac 6
t = alloc 31 align 16 zeroed
b = alloc 1 zeroed
aa = realloc aa 1
ae = alloc 1 align 2048
free j
free w
free aa
free m
free bj
free ak
free bn
free az
free aw
free aq
free s
s = alloc 64
free bl
ab = realloc ab 53
r = realloc r 11
bl = alloc 1 align 32
aq = alloc 1 align 16
aw = alloc 24 zeroed
az = alloc 9
bn = alloc 1
ar = realloc ar 9
ak = alloc 16
q = realloc q 0
bj = alloc 2 align 8
m = alloc 80
aa = alloc 0 zeroed
w = alloc 27 zeroed
j = alloc 64
p = alloc 8
as = alloc 0 align 256
ap = alloc 1
c = alloc 2
q = realloc q 0
y = alloc 2
ay = alloc 8 align 64
a = realloc a 4
ad = alloc 1 zeroed
al = realloc al 0
f = alloc 20 align 8
bd = alloc 16 zeroed
r = realloc r 32
s = realloc s 56
free bn
bn = alloc 8 align 8
ax = alloc 24 zeroed
ba = alloc 1 align 2048 zeroed
h = alloc 15
free bl
free i
free am
free af
free bo
free bi
free a
free y
free q
free ap
free as
free p
free j
free w
free aa
free m
free bj
free ac
free az
free bd
free ad
free x
ay = realloc ay 2
bm = realloc bm 4
x = alloc 11 align 8
ad = alloc 1 align 2048
bd = alloc 1
az = alloc 64 align 32 zeroed
ac = alloc 2
bj = alloc 1
z = realloc z 18
m = alloc 2 align 16
f = realloc f 9
bn = realloc bn 1
aa = realloc an 1
an = alloc 19 align 16
w = alloc 54
l = realloc l 60
ao = realloc ao 4
j = alloc 40
p = alloc 1 zeroed
as = alloc 32 align 64
ap = alloc 24 zeroed
q = alloc 17 align 8
y = alloc 1 zeroed
a = alloc 5 align 16
ah = realloc ah 20
bi = alloc 33 align 64 zeroed
free bi
free ah
free y
free q
free ap
free as
free p
free j
free ao
free an
free aa
free z
free ac
free az
aw = realloc aw 48
az = alloc 60 align 8
ac = alloc 1
bp = realloc bp 56
z = alloc 1
aa = alloc 4 align 8
w = realloc w 68
an = alloc 5 align 16
aa = realloc aa 8
ao = alloc 9 align 256
j = alloc 0 zeroed
p = alloc 1 zeroed
as = realloc bn 17
bn = alloc 1 align 64
aq = realloc aq 1
ap = alloc 9 align 16 zeroed
q = alloc 53 zeroed
aj = realloc aj 35
y = alloc 2
aj = realloc aj 56
free aj
free y
free ap
free aq
free as
free j
free ao
free aa
free w
free z
z = alloc 10
w = alloc 1 align 64
aa = alloc 4 zeroed
ao = alloc 1
j = alloc 3 zeroed
as = alloc 1
aq = alloc 10 align 16
ap = alloc 32 zeroed
v = realloc v 5
y = alloc 9
aj = alloc 2 zeroed
ah = alloc 11 align 8
bi = realloc ae 15
ae = alloc 61 align 8 zeroed
bo = alloc 1 align 8 zeroed
af = alloc 1 align 32
am = realloc y 4
ac = realloc ac 2
y = alloc 1 align 64
i = alloc 1 zeroed
free h
free bj
g = realloc g 1
bj = alloc 1
h = alloc 31 align 32
bl = alloc 1 align 16
p = realloc p 2
o = alloc 31 align 16 zeroed
bh = alloc 3
free y
free m
free az
free bj
free p
free ap
free br
free f
l = realloc l 4
f = alloc 1 zeroed
ay = realloc ay 0
br = alloc 1
am = realloc am 0
ba = realloc ba 5
g = realloc g 1
ba = realloc ba 4
ap = alloc 9
p = alloc 64 align 8
free k
free ap
free ba
free ay
free l
free aj
free af
free v
free aq
free as
aw = realloc aw 56
as = alloc 1 zeroed
an = realloc an 9
q = realloc q 26
aq = alloc 1 align 16 zeroed
v = alloc 1 align 256
af = alloc 1 align 16
aj = alloc 1
l = alloc 14
e = realloc e 4
ay = alloc 33
ba = alloc 64 zeroed
ap = alloc 1 align 16
k = alloc 8 align 16
free s
free k
free ap
free ba
free ay
free e
free aj
free af
free v
v = alloc 50 align 16
c = realloc c 0
af = alloc 10
aj = alloc 0 align 32
e = alloc 12 zeroed
ay = alloc 2 align 8 zeroed
ax = realloc ax 32
z = realloc z 5
ba = alloc 1 align 256 zeroed
ae = realloc ae 4
ay = realloc ay 51
ad = realloc ad 0
ap = alloc 4 align 64
k = alloc 1
t = realloc t 62
s = alloc 21 zeroed
bh = realloc bh 0
bj = alloc 1 align 16
br = realloc br 0
bl = realloc bl 4
az = alloc 3 align 16
m = alloc 2
aq = realloc aq 17
y = alloc 8
bq = alloc 15 align 8
free ad
free ax
free w
free am
free ap
free bl
free c
free k
free n
free b
free bd
h = realloc h 35
bd = alloc 2 align 64
b = alloc 25 zeroed
n = alloc 40 zeroed
k = alloc 4 align 64
c = alloc 1
bl = alloc 9 align 64 zeroed
ap = alloc 4 align 256
am = alloc 0
w = alloc 43
ax = alloc 0 align 2048
br = realloc br 1
ad = alloc 1 zeroed
p = realloc p 80
at = alloc 1
free m
free at
free p
free br
free w
free am
free ap
free bl
r = realloc r 0
bl = alloc 1
ap = alloc 7 align 1024 zeroed
am = alloc 4
ay = realloc ay 47
w = alloc 22 zeroed
bo = realloc bo 4
br = alloc 14 align 16 zeroed
p = alloc 10
i = realloc i 2
bn = realloc bn 1
a = realloc a 10
ao = realloc ao 2
at = alloc 0 align 1024
m = alloc 12 align 64
be = alloc 56 align 64
free c
free be
free m
free at
free ao
ao = alloc 1 zeroed
af = realloc af 14
at = alloc 7 align 8 zeroed
free ax
free az
free ac
free bq
free r
free aq
free ay
free p
free e
e = alloc 22 align 64
bm = realloc bm 15
p = realloc bl 1
bl = alloc 3
ay = alloc 36 align 32
g = realloc g 17
aq = alloc 7
r = alloc 11
ar = realloc ar 10
g = realloc g 21
ab = realloc ab 53
bq = alloc 9
j = realloc j 0
g = realloc g 19
i = realloc i 2
ac = alloc 1 align 16
az = alloc 2 align 8
bn = realloc bn 2
ax = alloc 15 align 16
m = alloc 11 align 32
be = alloc 5 zeroed
c = alloc 1
free c
free be
free m
m = alloc 4 align 32
be = alloc 1 align 16
free br
free be
free m
free ax
af = realloc af 30
free bn
free af
free i
free ab
ab = realloc x 2
x = alloc 2 align 4096
i = alloc 1
