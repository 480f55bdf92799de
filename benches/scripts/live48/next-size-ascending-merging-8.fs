freespace script 1
heap 16384 fit=next order=size-ascending granule=8
a = alloc 14
a = realloc a 48
free a
a = alloc 1 align 16
b = alloc 56 align 64
free a
a = alloc 19
c = realloc a 15
c = realloc c 16
a = alloc 19 align 32
b = realloc b 28
free c
a = realloc a 78
c = alloc 76
d = alloc 23
e = realloc b 47
free e
c = realloc c 24
e = alloc 1
d = realloc d 24
b = alloc 107 align 128
d = realloc d 25
f = alloc 13
free e
e = alloc 3 align 16
b = realloc b 106
g = alloc 13 align 64
free b
d = realloc d 25
b = alloc 19 align 256
h = alloc 25 align 16
i = alloc 19 align 32
j = alloc 20 align 16
d = realloc d 48
k = alloc 3 align 8
e = realloc e 0
free d
d = alloc 207
h = realloc h 12
l = alloc 0 align 32
free e
e = alloc 0 align 16
k = realloc k 1
free c
free a
i = realloc i 48
a = alloc 25
k = realloc k 0
c = alloc 41 align 16
m = alloc 19 align 32
d = realloc d 103
m = realloc m 21
b = realloc b 25
k = realloc k 0
n = alloc 25
f = realloc f 17
o = alloc 10 align 8
j = realloc j 0
p = alloc 1 align 4
p = realloc p 4
q = alloc 80 align 4
r = alloc 0
s = realloc n 2
h = realloc h 8
i = realloc i 47
p = realloc p 0
free s
e = realloc e 0
s = alloc 1
n = alloc 19
t = alloc 67
u = alloc 18
v = alloc 42 align 128
w = realloc l 42
free p
p = alloc 48
l = alloc 3 align 8
free m
m = alloc 0 align 16
x = alloc 0
y = alloc 4 align 128
free n
n = alloc 8
z = alloc 69 align 8
g = realloc g 25
aa = alloc 25 align 8
free c
c = alloc 1 align 8
ab = alloc 6 align 64
z = realloc z 34
free o
o = alloc 25 align 128
l = realloc l 34
ac = alloc 48
k = realloc k 2
ad = alloc 17 align 256
ae = alloc 48 align 4
free w
w = alloc 48
af = alloc 0 align 8
ag = alloc 48 align 256
ah = alloc 48
ai = alloc 1 align 4
aj = alloc 48
x = realloc x 0
ak = alloc 52
al = alloc 1
free z
z = alloc 11 align 16
free d
x = realloc x 0
free l
ag = realloc ag 1
aa = realloc aa 0
l = alloc 0 align 32
y = realloc y 8
free o
o = alloc 0 align 8
d = alloc 19
am = alloc 226 align 16
q = realloc q 80
free ad
ad = alloc 9
an = alloc 25 align 32
z = realloc z 11
ao = realloc v 21
v = alloc 1 align 8
ak = realloc ak 26
ap = alloc 0 align 16
w = realloc w 2
aa = realloc aa 0
aq = alloc 1
ar = alloc 135
ap = realloc ap 0
h = realloc h 216
as = alloc 25 align 8
at = alloc 5
ak = realloc ak 26
aa = realloc aa 8
ab = realloc ab 8
au = alloc 29 align 128
free as
as = alloc 0
v = realloc v 0
ao = realloc ao 21
av = alloc 8 align 16
aw = alloc 6 zeroed
ax = alloc 3
ay = alloc 1 align 32
az = alloc 25
aj = realloc aj 56
free ad
ad = alloc 15
ay = realloc ay 1
ai = realloc ai 0
free j
j = alloc 41 align 16
ba = alloc 75 zeroed
bb = alloc 1 align 16
bc = alloc 4
bd = alloc 4 align 8
be = alloc 8 align 4
u = realloc u 14
bf = alloc 135 align 16
free ap
ap = alloc 0
bg = alloc 25
free am
b = realloc b 41
am = alloc 2
q = realloc q 84
bh = alloc 1 align 16
ad = realloc ad 15
bd = realloc bd 12
ap = realloc ap 0
ax = realloc ax 3
ad = realloc ad 7
bi = alloc 48 align 4
bj = alloc 123
free aa
aa = alloc 8 align 64
ak = realloc ak 1
av = realloc av 4
bk = alloc 1 align 128
ay = realloc ay 0
bl = alloc 1 align 16
bm = alloc 0 align 16
free az
bc = realloc bc 3
az = alloc 49
a = realloc a 50
free au
au = alloc 48 align 32
be = realloc be 226
bn = alloc 8 align 32
bo = alloc 7 align 4
ad = realloc ad 6
bp = alloc 136 align 16 zeroed
bb = realloc bb 19
j = realloc j 57
m = realloc m 0
bq = alloc 25
av = realloc av 2
free l
l = alloc 1
br = alloc 48
free f
free aj
free g
free bg
r = realloc r 0
bg = alloc 216 align 16
free e
aa = realloc aa 9
free be
be = alloc 80
e = alloc 13 align 16 zeroed
free aa
aa = realloc bl 1
bl = alloc 127
free bl
free aa
free e
free bc
free ay
free bq
free bi
as = realloc as 0
bi = alloc 23 align 16
bn = realloc bn 8
bq = realloc ah 0
ah = alloc 19
am = realloc am 4
ay = alloc 48 align 8
av = realloc av 0
bc = alloc 19
br = realloc br 19
af = realloc af 0
e = alloc 48
ak = realloc ak 1
free ak
al = realloc al 0
k = realloc k 10
ak = alloc 19 align 8
free ak
free k
q = realloc q 0
k = alloc 48 align 4
ak = alloc 1
free ak
ak = realloc aw 1
aw = alloc 1
free aw
free ak
ak = realloc bh 50
ay = realloc ay 52
bq = realloc bq 2
bh = alloc 27
m = realloc m 7
aw = alloc 1
r = realloc r 1
free r
free m
free bq
free am
am = alloc 1
ax = realloc ax 0
bq = alloc 23
free bq
bf = realloc bf 1
bq = alloc 0 align 8
free bq
h = realloc h 1
bq = alloc 226
m = alloc 8
r = alloc 1 align 16
n = realloc n 4
free n
t = realloc t 134
bp = realloc bp 17
bb = realloc bb 1
n = alloc 3
aa = alloc 8 align 16
bl = alloc 16 align 32
ak = realloc ak 50
g = alloc 1 align 64
free g
g = alloc 25 align 16
aj = realloc ap 48
ad = realloc ad 2
ag = realloc ag 0
bk = realloc bk 1
free bk
ab = realloc ab 23
bk = alloc 1 align 256
c = realloc c 0
ap = realloc be 76
be = realloc bg 19
bn = realloc bn 75
r = realloc r 48
bg = alloc 226 align 8
free bg
bo = realloc bo 3
bg = alloc 51
f = alloc 0
ac = realloc ac 48
free ac
free bg
bg = alloc 5 align 128
ac = realloc s 0
free ac
free bi
free bo
free ab
free aa
free n
free bb
free bq
free h
free ay
free as
b = realloc b 2
as = alloc 48
ar = realloc ar 5
ay = alloc 64 align 8
free av
ay = realloc ay 56
av = alloc 0 align 8
h = alloc 19
bq = alloc 132
aq = realloc aq 0
bb = alloc 81
ba = realloc ba 75
n = alloc 24 align 128
g = realloc g 0
g = realloc g 1
ay = realloc ay 56
aa = alloc 3
au = realloc au 96
ab = alloc 2
ah = realloc ah 23
bo = alloc 0
c = realloc c 0
bi = alloc 19 align 4
ac = alloc 1 align 16
free ar
ar = alloc 48
s = alloc 0
ah = realloc ah 0
s = realloc s 0
m = realloc m 2
free ac
free m
free ar
free bi
bi = alloc 76
be = realloc be 57
bm = realloc bm 0
free c
free bm
free ah
ah = realloc ba 19
free au
free ah
ai = realloc ai 0
free ay
y = realloc y 1
a = realloc a 1
ay = alloc 48
x = realloc x 4
ah = alloc 25
au = realloc s 16
s = alloc 1 align 256
z = realloc z 12
ba = alloc 31
free ai
ai = alloc 226 align 4 zeroed
x = realloc x 4
free x
free z
free au
free ai
t = realloc t 1
ai = alloc 1 align 8
au = alloc 19 zeroed
bk = realloc bk 150
z = alloc 3 align 16
j = realloc j 28
az = realloc az 65
x = alloc 19
bm = alloc 30
c = alloc 0 align 4
au = realloc au 38
ar = realloc n 8
free ar
l = realloc l 1
ar = alloc 37 align 32
f = realloc f 16
n = alloc 1 align 16
q = realloc q 4
m = alloc 2 align 4
ac = alloc 4 align 8
ao = realloc ao 29
aj = realloc aj 96
free aj
bc = realloc bc 19
aj = realloc bo 1
free aj
free q
free f
at = realloc at 0
f = alloc 2 align 8
ak = realloc ak 34
free ak
free at
free x
x = alloc 1 align 16
at = realloc bl 18
d = realloc d 3
free d
r = realloc r 0
d = alloc 18
k = realloc k 5
free k
free r
at = realloc at 9
free at
bm = realloc bm 30
at = realloc al 8
free at
at = alloc 14
al = alloc 1 align 64
r = alloc 2
ag = realloc ag 0
free ag
h = realloc h 17
y = realloc y 0
v = realloc v 0
ag = alloc 0
k = alloc 19 align 16
bk = realloc bk 25
bl = alloc 25 zeroed
free bl
bl = alloc 1 align 16
ak = realloc o 16
o = alloc 25 align 16
free o
o = alloc 6
q = alloc 14 zeroed
ba = realloc ba 23
aj = alloc 1 align 32
free aj
aj = realloc ay 96
ay = alloc 202
free ay
free aj
aj = realloc l 48
h = realloc h 1
br = realloc br 9
l = alloc 25 align 16
y = realloc y 0
x = realloc x 9
ay = alloc 112
b = realloc b 0
bo = alloc 38
free bo
free b
f = realloc f 2
b = alloc 0 align 32
free b
aj = realloc aj 19
at = realloc at 22
b = alloc 0
bo = alloc 23
bm = realloc bm 60
free bm
free b
free at
at = alloc 4 align 64
q = realloc q 7
free q
ae = realloc ae 16
ao = realloc ao 32
free a
free t
free bo
free bc
free d
free ag
free z
free ai
aa = realloc aa 2
ai = alloc 0 align 16 zeroed
e = realloc e 1
z = alloc 12
ag = alloc 25 align 64 zeroed
d = alloc 0
bc = alloc 9
bo = alloc 112
t = alloc 48
ai = realloc ai 0
free bh
bh = alloc 5 align 8 zeroed
bh = realloc bh 183
a = alloc 24 align 8
free am
am = alloc 14
q = alloc 1 align 64
ax = realloc ax 0
a = realloc a 25
r = realloc r 0
b = alloc 0 align 64
bm = alloc 19
free ai
free r
bo = realloc bo 104
free br
free at
free am
free bh
free b
free bc
free d
bb = realloc bb 82
d = alloc 23
bc = alloc 1
av = realloc av 8
b = alloc 30
bh = alloc 25
am = alloc 12 align 16
at = alloc 1
ap = realloc ap 4
br = alloc 19 align 4
av = realloc av 24
bp = realloc bp 2
r = alloc 4 align 16
as = realloc as 24
ai = alloc 89 align 64
aa = realloc aa 4
free bg
free bc
free az
free an
free am
b = realloc b 31
h = realloc h 2
am = alloc 84 align 16
an = alloc 48 align 128 zeroed
az = realloc ai 11
bb = realloc bb 82
ap = realloc ap 3
free as
free a
free s
x = realloc x 1
s = alloc 70 align 256
bm = realloc bm 18
free bb
free d
bd = realloc bd 12
d = alloc 19 align 16
free h
aa = realloc aa 48
free am
free g
g = alloc 48
am = alloc 18 align 4
h = alloc 175 align 8
bl = realloc bl 2
bb = alloc 48 align 16 zeroed
free br
br = alloc 0 align 8
a = alloc 17 align 4
u = realloc u 10
d = realloc d 19
ag = realloc ag 0
as = alloc 1 align 4
y = realloc y 100
ae = realloc ae 12
ai = alloc 2
aq = realloc aq 0
bc = realloc ai 1
free ac
p = realloc p 24
ac = alloc 43
y = realloc y 8
ai = alloc 4
bg = alloc 0
free e
a = realloc a 1
e = alloc 24
b = realloc b 192
g = realloc g 96
bf = realloc bf 1
free d
free bo
free a
free bg
free au
free aj
free at
free m
free ax
free j
j = alloc 25 align 8
j = realloc j 12
ax = alloc 19 align 16
s = realloc s 62
m = alloc 10 align 4
at = alloc 1 align 32
ax = realloc ax 8
aj = alloc 2
au = alloc 44 align 16
bk = realloc bk 26
free be
be = alloc 3
bg = alloc 3 align 32
ad = realloc ad 1
bk = realloc bk 34
free bl
bl = realloc ay 224
v = realloc v 3
ay = alloc 48
free bc
bc = alloc 16
aj = realloc aj 0
bg = realloc bg 7
a = alloc 19
free l
ac = realloc ac 43
bg = realloc bg 8
a = realloc a 27
l = alloc 207
free h
h = alloc 4 align 128
bo = alloc 8 align 8
d = alloc 35 zeroed
free m
free bo
free h
free a
free v
free bc
free ax
free d
free s
au = realloc au 60
at = realloc at 57
be = realloc be 3
free be
free p
p = alloc 2 align 8
g = realloc g 115
ag = realloc ag 0
be = alloc 0 align 8 zeroed
s = alloc 25 align 4 zeroed
n = realloc n 2
ah = realloc ah 24
az = realloc az 0
d = alloc 4 align 16
l = realloc l 207
free l
ao = realloc ao 48
e = realloc e 23
free e
bm = realloc bm 16
bj = realloc bj 17
e = alloc 81 align 8
g = realloc g 4
l = alloc 25 align 16
aa = realloc aa 44
ah = realloc ah 12
ax = alloc 4 align 64
bc = alloc 4 align 256
v = alloc 8
ac = realloc ac 43
a = alloc 8 align 64
h = alloc 33 align 256
am = realloc am 14
c = realloc c 8
ay = realloc ay 2
free ay
free a
free ac
at = realloc at 58
free at
free ax
ax = alloc 104 align 16
z = realloc z 20
bi = realloc bi 25
y = realloc y 1
bk = realloc bk 17
at = alloc 8 align 128
j = realloc j 12
an = realloc an 48
az = realloc az 48
ac = alloc 10
a = alloc 7 align 8
ay = alloc 25 align 16
free ay
bg = realloc bg 8
ay = alloc 1 align 32
bo = alloc 1
m = alloc 8
free m
d = realloc d 2
ar = realloc ar 3
m = alloc 19 align 4
free m
m = alloc 23 align 4
at = realloc at 9
ap = realloc ap 43
free ap
ap = realloc c 7
free ap
ap = realloc bq 48
bq = alloc 224
x = realloc x 4
an = realloc an 40
c = alloc 19 align 4
o = realloc o 2
free o
free an
free ap
free bg
free ac
free az
free bk
free ah
free g
free bj
free ag
free j
j = alloc 4 align 16
ag = alloc 25
bj = alloc 96
free bj
bj = alloc 48
n = realloc n 1
g = alloc 4
ah = alloc 25 align 8
free ah
ah = alloc 79
bk = realloc b 192
b = alloc 26 align 4
be = realloc be 16
free be
x = realloc x 5
be = alloc 48
az = alloc 226
ac = alloc 15 align 4
bg = alloc 1
free br
free am
free bl
bl = alloc 48 align 16 zeroed
am = alloc 19 align 8
free ad
free bc
free p
free bp
free af
free ak
free x
x = alloc 1
ak = alloc 1 align 16
ax = realloc ax 3
free bk
bk = realloc w 1
bk = realloc bk 20
w = alloc 19
af = alloc 26 align 64
s = realloc s 21
aj = realloc aj 0
bp = realloc e 77
e = alloc 48 align 64
l = realloc l 19
p = alloc 9 align 8
ae = realloc ae 62
bc = alloc 1 align 16
p = realloc p 9
as = realloc as 9
ba = realloc ba 31
ad = alloc 53
ad = realloc ad 26
br = alloc 12 align 16
ak = realloc ak 0
at = realloc at 1
free a
a = alloc 48
ap = alloc 7 zeroed
an = alloc 9 align 8 zeroed
o = alloc 4 align 16
free bb
bo = realloc bo 2
bb = alloc 23
free bb
free bo
free ap
free a
free ad
ad = alloc 50
az = realloc az 19
free az
ae = realloc ae 31
az = alloc 1
free az
free ae
aw = realloc aw 1
free aw
av = realloc av 1
p = realloc p 1
free bh
free at
free s
free bi
free ba
free v
v = alloc 48 align 8
ba = alloc 25 align 16
b = realloc b 0
free bq
ai = realloc ai 2
bq = alloc 31
bi = alloc 19 zeroed
free bj
bj = alloc 1
s = alloc 1
at = alloc 8 align 64
bh = alloc 26 align 8
aw = alloc 25 align 16
ae = alloc 1 zeroed
j = realloc j 2
free br
free w
w = alloc 28 align 32
br = alloc 0
d = realloc d 1
bk = realloc bk 10
aq = realloc aq 0
az = alloc 19 align 16
a = alloc 8
ap = alloc 25
x = realloc x 5
be = realloc be 44
bo = alloc 8
bb = alloc 0 zeroed
m = realloc m 19
al = realloc al 0
free ba
free ax
ag = realloc ag 17
ax = alloc 0 align 32
v = realloc v 8
ax = realloc ax 2
free bg
free ag
free g
g = alloc 1
ag = alloc 1 align 16 zeroed
free o
o = realloc ar 1
ar = alloc 16 align 64
bn = realloc bn 67
y = realloc y 0
free q
free r
r = alloc 48 align 4 zeroed
ak = realloc ak 0
free bm
free ai
z = realloc z 19
af = realloc af 2
free af
free w
free bh
free at
m = realloc m 38
at = alloc 2
free at
free m
free bj
bq = realloc bq 34
bj = alloc 8 align 8
m = alloc 77 align 16
ao = realloc ao 24
at = alloc 24 align 16
y = realloc y 0
bn = realloc bn 0
free bn
bn = alloc 48
p = realloc p 17
c = realloc c 38
free c
c = alloc 14 align 16
bh = alloc 25 align 8
ap = realloc ap 2
free ap
ap = alloc 19
t = realloc t 2
w = alloc 30
af = alloc 1
n = realloc n 2
ai = alloc 0 align 32
bq = realloc bq 30
free bq
n = realloc n 2
bq = alloc 148 align 4
bm = alloc 11 align 4
q = alloc 1 align 128
bg = alloc 48
ba = alloc 19 align 16
free bf
free ba
free bg
bg = alloc 1
free q
free bg
free bm
free bq
free n
n = alloc 19
bl = realloc bl 32
free w
free bl
free t
t = alloc 48 align 4
bl = alloc 19 align 32
w = alloc 48
o = realloc o 9
bd = realloc bd 1
bq = alloc 25 align 32
bm = alloc 15 align 64
bg = alloc 1
q = alloc 16 align 32
free c
c = alloc 1 align 8
ba = realloc bo 8
x = realloc x 13
bo = alloc 0 align 8
af = realloc af 5
bf = alloc 16
free q
free bf
free af
ax = realloc ax 6
ay = realloc ay 5
bc = realloc bc 9
b = realloc b 0
free x
free b
bc = realloc bc 18
free bm
free bc
bg = realloc bg 0
v = realloc v 76
free bd
bd = alloc 26
free v
bj = realloc bj 0
v = alloc 0
aa = realloc aa 52
free bd
free aa
aa = alloc 19 align 32
bd = alloc 0
bc = alloc 52 align 16
ah = realloc ah 52
bl = realloc bl 38
bm = alloc 9 align 64
aa = realloc aa 17
am = realloc am 19
b = alloc 1 align 4
x = alloc 0
ai = realloc ai 4
af = alloc 1 align 8
bf = alloc 2 align 32
q = alloc 47
free bj
free q
free bf
free af
free ai
free b
free am
free bl
free bd
free bm
free ao
free t
free x
free az
free bg
free bc
free ah
free c
free j
free l
free z
free aj
free ad
free ap
free g
free bn
free f
free ba
free ax
free ae
free p
free bp
free r
free k
free an
free bh
free e
free aq
free be
free m
free w
free ab
free bb
free as
free ac
free au
free ar
free aa
free bo
free ay
free bq
free bi
free av
free o
free y
free i
free bk
free h
free br
free aw
free ag
s = realloc s 1
free at
free s
u = realloc u 14
v = realloc v 16
free al
free v
free a
a = alloc 48
free ak
ak = realloc n 2
n = alloc 1 align 8
free a
free n
free ak
free u
u = alloc 19
free d
free u
u = alloc 5
u = realloc u 1
free u
u = alloc 15
u = realloc u 15
u = realloc u 48
u = realloc u 48
d = alloc 48 align 128
ak = realloc d 54
ak = realloc ak 108
free u
free ak
ak = alloc 19 align 64
ak = realloc ak 0
ak = realloc ak 1
u = alloc 97 align 8
ak = realloc ak 0
d = alloc 4
u = realloc u 105
d = realloc d 4
n = alloc 1 align 16
u = realloc u 104
u = realloc u 208
a = alloc 25 align 4
v = alloc 0
al = alloc 7
s = alloc 208 align 16
at = alloc 0 align 8
ag = alloc 25 align 16
aw = alloc 19 align 64
n = realloc n 0
s = realloc s 157
br = alloc 48
h = alloc 0
ak = realloc ak 0
free aw
aw = alloc 12 align 16
bk = alloc 2 align 8
d = realloc d 157
d = realloc d 165
i = alloc 25 align 16
y = alloc 47
i = realloc i 28
al = realloc al 14
aw = realloc aw 2
o = alloc 47 align 64
free ak
ak = alloc 19 align 8
s = realloc s 1
av = realloc at 0
at = alloc 47
free o
o = alloc 1 align 32
bi = realloc at 23
at = alloc 48 align 16 zeroed
bq = alloc 75 align 8
o = realloc o 0
ay = realloc br 48
ag = realloc ag 28
br = alloc 1
bo = alloc 1 align 64
aa = alloc 25
ar = alloc 26 align 16
bk = realloc bk 0
au = alloc 20
ac = alloc 44
as = alloc 0 align 16
av = realloc av 0
bb = alloc 1
ab = alloc 165
w = alloc 21
m = alloc 1
w = realloc w 10
free bq
ak = realloc ak 38
free w
free ak
a = realloc a 17
ak = alloc 109
ac = realloc ac 22
a = realloc a 2
bo = realloc bo 2
w = alloc 3
bq = alloc 1
free ab
al = realloc al 2
free bq
bq = alloc 1 align 8
a = realloc a 2
ab = realloc h 0
w = realloc w 11
h = alloc 112 zeroed
be = alloc 25
w = realloc w 7
aq = alloc 1 align 32
e = realloc ak 108
ac = realloc ac 23
ak = alloc 28
bh = alloc 1
free al
al = alloc 1 align 16
y = realloc y 2
bq = realloc bq 0
an = alloc 1 align 128
k = alloc 48 align 4
aw = realloc aw 2
r = alloc 8 align 16
bo = realloc bo 0
bp = realloc ay 48
ay = alloc 172
au = realloc au 19
d = realloc d 165
au = realloc au 35
n = realloc n 25
k = realloc k 56
bh = realloc bh 1
bo = realloc bo 0
bk = realloc bk 0
free k
k = alloc 0 align 8
p = alloc 13 align 16
ae = alloc 1 align 256
ax = alloc 2
free bk
free ax
free ae
free p
free k
free bp
free aw
free an
an = alloc 13 align 4
bq = realloc bq 8
a = realloc a 3
aw = alloc 1 align 4 zeroed
av = realloc av 0
bp = alloc 101 align 32
as = realloc as 0
k = alloc 1 align 8
p = alloc 0 align 8
ag = realloc ag 2
ae = realloc p 19
h = realloc h 126
p = alloc 0
ax = alloc 3
bk = alloc 1
ba = alloc 0 align 16
aq = realloc aq 5
f = alloc 25
w = realloc w 7
bn = alloc 19 align 16
as = realloc as 48
g = alloc 8 align 256
ap = alloc 25 align 16
at = realloc at 56
ac = realloc ac 15
ad = alloc 4
aq = realloc aq 0
aj = alloc 0 align 32
z = alloc 19 align 16
free an
free z
free aj
aj = alloc 5
ak = realloc ak 29
n = realloc n 25
bi = realloc bi 13
z = alloc 25
an = alloc 0 zeroed
l = alloc 4
j = realloc v 0
v = alloc 0
u = realloc u 216
c = alloc 19
ah = alloc 7
free aq
aa = realloc aa 29
ba = realloc ba 61
p = realloc p 77
aq = alloc 1
bc = alloc 40
bg = alloc 1 align 8
az = alloc 19
x = alloc 19
f = realloc f 28
free ah
free f
f = alloc 13
ah = alloc 43
t = alloc 4 align 8
ao = alloc 8 align 16
bm = alloc 25 align 8
j = realloc j 1
bb = realloc bb 2
br = realloc br 48
bd = alloc 9
be = realloc be 12
bl = alloc 2 align 8
am = alloc 12
ap = realloc ap 1
b = alloc 1 align 8
bq = realloc bq 0
ai = alloc 48 align 16
af = alloc 0 align 8
bf = alloc 117
i = realloc i 28
q = alloc 1 align 8
bj = alloc 25 align 16
free az
free bj
free q
free s
free ba
free bb
free ay
free h
free bh
free ae
free ag
free af
af = alloc 48 align 16
ag = alloc 7
ae = alloc 7 align 4
bh = alloc 78 zeroed
h = realloc bg 11
free w
ap = realloc ap 0
w = alloc 25
at = realloc at 72
free ax
ah = realloc ah 2
v = realloc v 2
ax = alloc 0 align 16
ae = realloc ae 0
m = realloc m 2
bg = alloc 68 align 4
ay = alloc 48
free bh
free ai
ai = realloc ae 8
free aq
aq = alloc 16 align 8
bo = realloc bo 0
ae = alloc 8 align 128
bh = alloc 25
bb = realloc y 18
y = realloc bq 4
f = realloc f 21
bq = realloc p 154
p = alloc 13 align 4
h = realloc h 15
ba = alloc 48
s = alloc 0
q = alloc 1
free bh
bh = alloc 173
aa = realloc aa 14
bj = realloc as 96
ax = realloc ax 8
an = realloc an 8
as = alloc 1 align 64
az = realloc br 108
br = alloc 25 align 32
n = realloc n 48
u = realloc u 217
free ai
o = realloc o 0
free bb
bb = alloc 48
a = realloc a 0
free ae
ae = alloc 1
free n
al = realloc al 0
b = realloc b 2
free w
h = realloc h 11
free be
free ak
free ad
free bq
free ao
free bk
bk = alloc 1
ao = alloc 39 align 4
bm = realloc bm 48
aa = realloc aa 22
free i
free aa
free bk
free v
free ag
free af
free ap
free y
free ay
free bc
free u
free f
free ae
ae = alloc 1 align 256
f = alloc 98
u = alloc 19
bc = alloc 25 align 16
ay = alloc 1 align 64
y = alloc 5
ap = alloc 65 align 8
af = alloc 33
ag = alloc 16
az = realloc az 2
bm = realloc bm 64
v = alloc 57 zeroed
bk = alloc 1 align 128
aa = alloc 48 align 16
bj = realloc bj 95
a = realloc a 18
i = alloc 4
t = realloc t 20
bq = alloc 5 align 16
ad = alloc 0 align 8
bm = realloc bm 56
ak = alloc 48 align 16
be = alloc 0
free ao
ao = alloc 0
w = realloc ae 0
ap = realloc ap 4
aj = realloc aj 2
ae = alloc 15 align 64
n = alloc 1 align 16
bo = realloc bo 16
free ba
free ab
free k
free ag
bn = realloc bn 20
ag = alloc 19
k = alloc 24 align 32
z = realloc z 33
ab = alloc 19
ba = alloc 16
ai = alloc 1
free ae
free au
bo = realloc bo 18
free h
u = realloc u 20
free x
free m
free bn
free bq
free t
free a
free bk
free v
free ad
ad = alloc 8
v = alloc 88 align 16
bk = alloc 1 align 16
free bk
ax = realloc ax 4
bk = alloc 1
ah = realloc ah 2
a = alloc 8
ac = realloc ac 11
f = realloc f 98
free f
f = alloc 13 align 4 zeroed
am = realloc am 1
a = realloc a 56
t = alloc 25 align 256
bq = alloc 62 align 128
bn = realloc a 49
ai = realloc ai 2
a = alloc 1 align 16
m = realloc ba 12
ba = alloc 23 align 16
x = alloc 1 align 8
h = alloc 25 align 64
au = alloc 2
ae = alloc 25
f = realloc f 127
ad = realloc ad 0
free ad
free au
free h
free x
x = alloc 19 align 4
free x
free ba
free m
free ai
free t
bi = realloc bi 17
free bi
free ah
ah = alloc 49
free ah
ah = alloc 3 align 8
bi = alloc 25
t = alloc 1 align 8
ai = alloc 49 align 4
am = realloc am 9
y = realloc y 2
free y
y = alloc 25
aw = realloc aw 1
m = alloc 48
ax = realloc ax 92
at = realloc at 13
ba = alloc 14 zeroed
y = realloc y 0
x = realloc s 4
s = alloc 1 align 8
free s
ap = realloc ap 2
bd = realloc bd 5
s = alloc 19 align 64
h = alloc 19 align 16
au = alloc 0 align 4
ad = alloc 97 align 4
free ad
ad = alloc 0 align 16
w = realloc w 0
free w
av = realloc av 0
w = alloc 48 align 8
m = realloc m 18
bj = realloc bj 190
free bj
free av
free h
free s
free bd
free at
ag = realloc ag 15
free ag
free t
t = alloc 52 zeroed
free t
free bi
bi = alloc 128 align 16
o = realloc o 0
t = alloc 68 align 8
ag = alloc 25 align 8
aa = realloc aa 54
q = realloc q 1
at = alloc 8
bd = alloc 1
s = alloc 2 align 128
h = alloc 25 align 8
be = realloc be 8
a = realloc a 0
av = alloc 19
bj = alloc 19
free bj
free v
free ak
free bd
free w
free am
free bb
free bn
free bg
free bk
z = realloc z 3
bk = alloc 167
al = realloc al 0
bg = alloc 25
free ba
aq = realloc aq 8
ay = realloc ay 16
ba = alloc 41 align 128
free a
free x
free bi
free l
free bh
free bm
free au
au = alloc 48 align 16
ac = realloc ac 5
free n
free ac
ac = alloc 25
e = realloc e 16
n = alloc 16
bm = alloc 0 align 4
free bm
free n
free e
free bc
free s
free au
free ao
free av
free k
free bq
free ai
free g
free az
free p
aa = realloc aa 2
h = realloc h 50
p = alloc 9
az = alloc 2
g = realloc bo 26
free g
g = alloc 55
at = realloc at 4
bo = alloc 28 align 16
ai = alloc 4 align 16
as = realloc as 0
bk = realloc bk 171
bq = realloc z 4
ba = realloc ba 45
free ba
free bo
bo = alloc 2 align 8
ba = alloc 1
d = realloc d 59
z = alloc 154
bk = realloc bk 19
bf = realloc bf 25
k = alloc 2 align 64
av = alloc 55
ao = alloc 1
f = realloc f 2
au = alloc 26
free au
au = alloc 3
free au
au = alloc 1
s = alloc 31 align 4
free s
s = alloc 68 align 64
bc = alloc 1 align 8
e = alloc 2 align 32
n = alloc 19
bm = alloc 4
ag = realloc ag 8
bh = alloc 1 align 64
l = realloc d 29
ba = realloc ba 19
c = realloc c 0
av = realloc av 27
d = alloc 0
bi = alloc 25 align 32
bf = realloc bf 22
x = alloc 1 align 4
a = alloc 48 align 16
free a
free x
free bf
free d
free av
free ag
free n
free e
free bc
free s
af = realloc af 32
s = alloc 19 align 4
bc = alloc 0
e = alloc 15 align 64
n = alloc 56
ag = alloc 15
av = alloc 107 align 128
d = alloc 0
aa = realloc aa 10
bf = alloc 25
e = realloc e 2
x = alloc 1
a = alloc 0
al = realloc al 0
ad = realloc ad 0
bn = alloc 14
bb = alloc 7
am = alloc 25 align 128
p = realloc p 1
free p
bf = realloc bf 17
p = alloc 19 align 64 zeroed
w = alloc 1 align 8
free w
w = alloc 25
bd = alloc 11
j = realloc j 25
free j
j = alloc 8
ak = alloc 1 zeroed
v = alloc 2 align 32
l = realloc l 28
bj = alloc 0 align 4
free bj
free l
free ak
ap = realloc ap 2
br = realloc br 29
ak = alloc 20 align 8
free d
free ak
free br
free w
free p
free bf
free bn
free ad
ad = alloc 9
bn = alloc 1 align 16
bf = realloc m 18
m = realloc aa 48
aa = alloc 2 align 4
ar = realloc ar 29
p = alloc 1 align 16
aa = realloc aa 2
ax = realloc ax 1
ar = realloc ar 13
s = realloc s 3
z = realloc z 146
w = alloc 19
aq = realloc aq 16
free x
free aq
ab = realloc ab 4
aq = alloc 5 align 16
bi = realloc bi 25
free z
bg = realloc bg 21
t = realloc t 4
k = realloc k 0
aw = realloc aw 1
z = alloc 1 align 8
ad = realloc ad 25
x = alloc 53 align 16
br = alloc 0
free bi
bi = alloc 1
ak = alloc 13 align 32
bf = realloc bf 2
au = realloc au 1
d = alloc 3
ar = realloc ar 79
free k
free f
free bg
free ay
free ak
bf = realloc bf 1
ak = alloc 8 align 4
ay = alloc 20 align 16
x = realloc x 45
free r
free y
free an
free al
free m
free bf
free i
free bh
free g
free br
free bi
bi = alloc 39 align 4
free ah
bk = realloc bk 35
ah = alloc 0 align 16
br = alloc 6 align 4
d = realloc d 3
g = alloc 16 zeroed
p = realloc p 17
bh = alloc 3 align 32
g = realloc g 8
bh = realloc bh 1
x = realloc x 40
d = realloc d 3
free w
w = alloc 48 align 4
i = alloc 25
x = realloc x 40
free x
free w
free p
free i
free ah
free bk
free br
a = realloc a 0
br = alloc 30
bk = alloc 1
bq = realloc bq 12
ah = realloc bc 16
bc = alloc 110 align 64
i = realloc az 1
g = realloc g 2
az = alloc 5
p = alloc 94
w = alloc 48 align 8
x = alloc 37 align 16
bf = alloc 17 align 8
m = alloc 8 align 8
ax = realloc ax 0
al = alloc 2 align 16
av = realloc av 16
an = alloc 2
y = realloc j 8
j = alloc 5 align 8 zeroed
bm = realloc bm 12
ad = realloc ad 0
r = alloc 1
bg = alloc 3 align 8
free h
free a
free ad
free bc
free aa
free c
free br
free x
free ai
free al
free o
free at
free w
az = realloc az 5
free b
j = realloc j 25
b = alloc 1
w = realloc bb 6
free e
e = alloc 1
free n
free e
free j
free au
free ax
free t
free aq
free p
free bo
free g
free am
free bg
free d
d = alloc 19 align 8
bg = alloc 0 align 64
am = alloc 19 align 4
g = alloc 8 align 128
ap = realloc ap 2
aj = realloc aj 2
bo = alloc 1 zeroed
free av
free bo
free aj
aj = alloc 1
bo = alloc 1
bi = realloc bi 35
av = alloc 6 align 16 zeroed
u = realloc u 24
p = alloc 19 align 4
aq = alloc 30 align 8
t = alloc 48
v = realloc v 16
s = realloc s 3
ax = alloc 25 align 4
free am
am = alloc 1 align 8
au = alloc 25
ay = realloc ay 10
j = alloc 9
free j
free ay
free am
free s
free aq
free p
free u
u = alloc 75
p = alloc 17 align 8
aq = alloc 0 zeroed
af = realloc af 40
aq = realloc aq 0
free aq
aq = alloc 28
y = realloc y 0
s = alloc 19 align 4
v = realloc v 32
am = alloc 40
ay = alloc 11
j = alloc 30
e = realloc m 2
m = alloc 3 align 16
n = alloc 19
bb = alloc 17 align 16
at = alloc 4
ax = realloc ax 29
o = alloc 19
al = alloc 8 align 16
ai = alloc 2 align 16
o = realloc o 18
af = realloc af 24
x = realloc ao 9
ao = alloc 19 align 64
br = alloc 25
v = realloc v 28
c = alloc 79 align 4
aa = alloc 6
bc = alloc 48
ad = alloc 25
a = alloc 13
h = alloc 3
free h
free a
a = alloc 4 align 16
au = realloc au 26
h = alloc 1 align 4
f = alloc 1 align 128
k = alloc 1 align 4
bf = realloc bf 25
l = alloc 4
free l
l = alloc 0
free l
free bf
bf = alloc 1 align 8
l = alloc 19
bj = alloc 70 align 16
free bj
bj = alloc 0 align 128
f = realloc f 9
i = realloc i 1
free i
av = realloc av 22
free az
free s
ao = realloc ao 17
br = realloc br 33
free r
r = alloc 93 align 16
free d
free an
free m
free aj
free bf
free u
u = realloc bk 25
bk = realloc y 2
y = alloc 22
bf = alloc 48
bp = realloc bp 105
q = realloc q 2
free g
free j
ai = realloc ai 4
u = realloc u 50
j = realloc x 4
ad = realloc ad 41
h = realloc h 0
free ax
free as
free ay
ay = alloc 0 align 4
as = alloc 25
ax = alloc 4
free ag
free t
free bg
free n
free al
free at
at = alloc 19 align 4
al = alloc 1
n = alloc 15 align 16
bg = alloc 21
bd = realloc bd 22
o = realloc o 36
free be
be = alloc 48 align 8
bj = realloc bj 55
t = alloc 12
free av
av = alloc 8 align 64 zeroed
ay = realloc ay 0
ak = realloc ak 8
free q
free am
am = realloc bf 40
bf = alloc 1
q = alloc 34
free am
am = alloc 2 align 8
free ac
ac = alloc 25 align 64
ag = alloc 25 align 64
x = alloc 1 align 64
a = realloc a 2
ad = realloc ad 36
as = realloc as 33
g = alloc 22 align 16
aj = alloc 8 align 16
free ad
ad = alloc 7 align 16
free a
a = alloc 16 align 64
m = alloc 4 align 8
an = alloc 9 align 256
d = alloc 48
a = realloc a 1
s = alloc 1
free bp
bn = realloc bn 0
t = realloc t 2
bp = alloc 1
az = alloc 56
i = alloc 17 align 32
free k
free e
ac = realloc ac 1
free av
at = realloc at 11
free i
i = realloc p 1
z = realloc z 2
am = realloc am 2
p = alloc 0 align 16
av = alloc 3 align 64
free w
free r
free g
bh = realloc bh 25
ba = realloc ba 23
g = alloc 4 zeroed
d = realloc d 44
free z
n = realloc n 7
z = realloc am 1
bd = realloc bd 11
free c
ax = realloc ax 12
free n
free q
ag = realloc ag 50
free ab
ab = alloc 25
free u
ar = realloc ar 39
free ad
free t
t = alloc 35
ad = alloc 3 align 16
bb = realloc bb 17
a = realloc a 2
u = alloc 24 align 16
free b
free ay
free ac
ab = realloc ab 26
m = realloc m 4
ac = alloc 19 align 32
free bk
free ac
free m
free ax
free al
free bp
free h
free ad
free bf
free au
free az
az = alloc 9 align 256
free be
be = alloc 27
a = realloc a 1
at = realloc at 3
br = realloc br 29
free az
free br
free bj
free ao
free ai
free an
free aa
free bi
free j
free t
free p
aw = realloc aw 2
free a
a = alloc 12 align 8
p = alloc 12
free aw
free p
free a
free ap
free i
free g
free s
free x
free bn
bn = alloc 1 align 8
x = realloc d 12
free l
o = realloc o 20
l = alloc 8
d = alloc 19
s = alloc 19
g = alloc 25 align 4
i = alloc 23 align 8
ap = alloc 11 align 16
a = alloc 7 align 16
p = alloc 25
av = realloc av 3
aw = alloc 1 align 8
t = alloc 23 align 16
free t
free aw
aw = alloc 1
t = alloc 3 align 16
j = alloc 20 align 8
bo = realloc bo 9
bi = alloc 0
ag = realloc ag 34
aa = alloc 37 align 16
an = alloc 4
ai = alloc 2 align 8
be = realloc be 6
ao = alloc 0 align 8
bj = alloc 35
free bj
free ao
ao = alloc 66 align 64
f = realloc f 9
be = realloc be 5
p = realloc p 63
bj = alloc 24
br = alloc 1 align 128 zeroed
av = realloc av 25
az = alloc 19 align 8
au = alloc 1 align 16
bf = alloc 3
p = realloc p 56
free p
at = realloc at 19
ab = realloc ab 25
free ab
free aa
free t
free bn
free bb
free bf
free bj
free aq
free aj
free g
free be
af = realloc af 24
be = alloc 0 align 32
g = realloc y 22
free ag
free ai
ai = alloc 0 align 256
free ap
z = realloc z 0
ap = alloc 48
ag = alloc 23
y = alloc 1 align 64
aw = realloc aw 0
aj = realloc d 1
ba = realloc ba 11
d = alloc 2 align 8
aq = alloc 0
bl = realloc bl 1
bj = alloc 99
bf = alloc 19 align 16
aj = realloc aj 0
bb = alloc 1
bn = alloc 1
t = alloc 1 align 64
aa = alloc 19
ab = alloc 0 align 4
p = alloc 18 align 128
au = realloc au 48
ad = alloc 0 align 16
h = alloc 0 align 64
bp = alloc 25
al = alloc 19 align 32
ax = alloc 48 align 32
m = realloc ae 50
ae = realloc y 7
y = alloc 48
ac = alloc 25
an = realloc an 5
free ba
aa = realloc aa 31
bl = realloc bl 2
free p
p = alloc 0
s = realloc s 27
ba = alloc 25 align 128
bb = realloc bb 9
bk = alloc 3 align 4
ay = realloc z 0
z = alloc 8 align 16
free x
free z
free ay
free bb
free s
free ae
free al
free bp
free h
free ad
ax = realloc ax 0
af = realloc af 2
ad = alloc 4 zeroed
free au
au = realloc ao 44
ao = alloc 25 align 64
h = alloc 19
bq = realloc bq 48
bp = alloc 31
free ad
free bp
bp = alloc 8
ad = alloc 25
al = alloc 1
ai = realloc ai 1
ae = realloc ax 0
bq = realloc bq 47
ax = realloc i 25
free ax
free ad
free bp
free ao
free au
free y
bk = realloc bk 3
y = alloc 1 align 8
bc = realloc bc 56
au = alloc 48 align 8
af = realloc af 48
ao = realloc ac 41
f = realloc f 13
ac = alloc 3
free ac
ac = alloc 0 align 64
bm = realloc bm 28
bp = alloc 0
ad = alloc 19
ax = alloc 0 align 32
i = alloc 3
free i
free ax
ax = realloc bm 25
bm = realloc t 0
t = alloc 24 align 8
i = alloc 19
s = alloc 8
free s
i = realloc i 0
free i
free t
free bm
free bp
free ad
free f
bk = realloc bk 4
f = alloc 0
bq = realloc bq 43
aa = realloc aa 30
free aa
aa = alloc 2 align 8
ad = alloc 3 align 64
free ad
ad = alloc 25
bp = realloc bi 0
free bp
bp = alloc 0 align 16
bi = realloc aj 4
bd = realloc bd 22
an = realloc an 5
ab = realloc ab 0
aq = realloc aq 0
aj = alloc 19
o = realloc o 24
l = realloc l 16
br = realloc br 2
bm = alloc 33
free bm
bm = alloc 26
free bm
bm = alloc 27 align 256
an = realloc an 6
t = alloc 4
i = alloc 13 align 16
s = alloc 0
bb = alloc 6
aq = realloc aq 0
ay = alloc 1
z = alloc 19 align 32
free z
free ay
y = realloc y 2
ay = realloc u 1
u = realloc ay 0
h = realloc h 4
ay = alloc 19 align 256
an = realloc an 6
z = alloc 1 align 8
x = alloc 9 align 8
free x
az = realloc az 1
i = realloc i 29
p = realloc p 0
ae = realloc ae 13
x = alloc 7 align 16
b = alloc 1 align 16
ay = realloc ay 27
q = alloc 1 align 32
free p
free q
free ay
free x
free ae
free an
free h
free s
free az
az = alloc 0 align 32
s = alloc 0 align 16
br = realloc br 0
h = alloc 1 align 8
an = alloc 1 align 4
bp = realloc bp 0
aa = realloc aa 2
free aa
free h
free br
free az
free b
av = realloc av 48
b = alloc 4 zeroed
az = alloc 8 align 8
free az
as = realloc as 1
ad = realloc ad 22
free ad
bl = realloc bl 4
free bl
d = realloc d 1
free d
free bp
free bk
free bc
free bn
free ba
free an
free bj
free bq
as = realloc as 1
o = realloc o 15
free o
o = alloc 19 align 4
ac = realloc ac 0
y = realloc y 0
bq = alloc 5 align 16 zeroed
bg = realloc bg 19
bj = alloc 0
ah = realloc ah 6
al = realloc al 4
an = alloc 25
z = realloc z 9
i = realloc i 14
ba = alloc 0 align 4
free t
free ba
free i
free al
free bg
free y
free bd
free ag
free ap
free ax
ax = realloc aj 23
aj = alloc 13
ap = alloc 42 zeroed
ag = alloc 19
aw = realloc aw 4
bj = realloc bj 0
s = realloc s 8
bd = alloc 0 align 8
free a
free bd
free s
free ap
bi = realloc bi 1
ap = alloc 0 align 8
s = alloc 48 align 4
free aj
free s
free ap
bq = realloc bq 10
free bi
bj = realloc bj 4
bi = alloc 19 align 8
ap = alloc 9
free bq
bq = alloc 24
s = alloc 1
aj = alloc 0 align 16
free ap
ap = alloc 53
bd = alloc 0 align 8
av = realloc av 48
a = alloc 1
y = alloc 19 align 128
bo = realloc bo 1
bg = alloc 33 align 4
al = alloc 14
aq = realloc aq 9
free aj
aj = alloc 19
ab = realloc ab 11
aq = realloc aq 0
aj = realloc aj 0
i = realloc m 25
m = realloc aj 0
aj = alloc 1
ba = realloc m 25
free ab
ab = alloc 1 align 64
m = alloc 28 align 4
t = alloc 2
bn = alloc 3
bc = alloc 1
bk = alloc 14
bp = alloc 25 align 256 zeroed
au = realloc au 4
d = alloc 19
bl = alloc 16
ar = realloc ar 19
an = realloc an 11
ad = alloc 38 align 4
b = realloc b 0
az = alloc 1 align 128
free ba
ap = realloc ap 53
a = realloc a 2
f = realloc f 4
ba = alloc 38 align 16
free az
free aw
free aj
aj = realloc bc 9
ax = realloc ax 15
bc = alloc 19 zeroed
free al
free bf
free a
free bi
free af
free z
free i
free ap
free ai
free bg
free bq
bd = realloc bd 0
ak = realloc ak 7
free au
au = alloc 19
bq = alloc 42
bg = realloc d 21
d = alloc 4 align 64
ai = alloc 19
ap = alloc 16
i = alloc 1 align 4
free at
free ax
free av
free ah
ah = alloc 0 align 8
free ba
bn = realloc bn 6
free bk
free s
f = realloc f 15
ad = realloc ad 39
ad = realloc ad 0
bh = realloc bh 33
s = alloc 26 align 4
free as
as = alloc 25
be = realloc be 0
bk = alloc 1 align 8 zeroed
ag = realloc ag 48
d = realloc d 0
ba = alloc 20
u = realloc u 0
free bd
free ar
free aj
free b
free ai
free l
free ad
free s
free bg
free an
free i
free au
au = alloc 16 align 8
d = realloc d 16
free ah
free bj
free bn
free v
free ab
free j
free bl
free bp
bp = alloc 6 align 16
bl = alloc 37
g = realloc g 0
j = realloc au 8
j = realloc j 16
bh = realloc bh 37
au = alloc 19 align 4
ab = alloc 19 align 16
bk = realloc bk 2
aq = realloc aq 0
v = alloc 1
bn = alloc 0 align 16
bj = alloc 25
bq = realloc bq 42
free d
free bq
free bn
free v
free aq
free au
bk = realloc bk 11
bo = realloc bo 0
au = alloc 1
ac = realloc ac 0
aq = alloc 1 zeroed
v = alloc 1 align 4
au = realloc au 11
bn = alloc 37
free bo
free as
free f
free u
free bl
free bb
bb = alloc 8 align 32
free aq
v = realloc v 0
aq = realloc bb 25
bb = alloc 1
bc = realloc bc 4
bl = alloc 0 align 8
free bh
be = realloc be 0
bh = alloc 0 align 4
free ag
m = realloc m 19
ag = alloc 19 align 8
free au
bp = realloc bp 48
free bk
free ab
free bp
t = realloc t 4
ao = realloc ao 57
free be
be = alloc 19 align 8
j = realloc j 8
ap = realloc ap 2
bp = realloc t 2
t = alloc 1
bc = realloc bc 19
ab = alloc 31 align 32
bk = alloc 0 align 16
au = alloc 2 align 4
u = alloc 3 align 16
f = alloc 7
as = alloc 3
free ap
