freespace script 1
heap 16384 fit=best order=front granule=8
a = alloc 4
a = realloc a 0
b = alloc 127
c = alloc 16 align 64
a = realloc a 0
d = alloc 20
e = alloc 69 align 16
f = alloc 167
g = alloc 6 align 64
h = alloc 0
i = alloc 3 align 8
j = alloc 7 align 8
g = realloc g 3
k = alloc 3 align 128
l = alloc 39 align 8
m = alloc 0
n = alloc 44 align 128
o = alloc 48 align 32
p = alloc 132
q = alloc 11 align 8
r = alloc 1 align 32
free d
free p
free o
free m
m = alloc 19
o = alloc 14 align 128
p = alloc 57
d = alloc 12
s = alloc 8 align 32
t = realloc b 127
b = alloc 24 align 16
r = realloc r 1
u = realloc m 20
m = alloc 31 align 16
v = alloc 34 align 8
w = alloc 40
x = alloc 6
y = alloc 25
d = realloc d 49
z = alloc 17 align 16
z = realloc z 25
aa = alloc 3 align 4
ab = alloc 8 align 8
ac = alloc 112
ad = alloc 0
ae = alloc 16 align 8
f = realloc f 2
af = alloc 32
h = realloc h 0
ag = alloc 20
ah = alloc 31 align 4
e = realloc e 65
ai = alloc 64
aj = alloc 10
ak = alloc 48 align 16
al = alloc 8 align 8
am = alloc 64
p = realloc p 28
m = realloc m 62
am = realloc am 69
an = alloc 4 align 32
ao = alloc 51 align 8
aa = realloc aa 64
ah = realloc ah 2
ap = alloc 32 align 4
aq = alloc 41
t = realloc t 142
ar = alloc 24 align 16
as = alloc 24 align 32
at = alloc 23
au = alloc 48 align 4
av = alloc 9 align 8
aw = alloc 57
ax = alloc 93 align 16
ay = alloc 24
az = alloc 39
ba = alloc 65 align 16
bb = alloc 6
bc = alloc 64
bd = alloc 16
be = alloc 48 align 16
bf = alloc 32
bg = alloc 6
bh = alloc 1
bi = alloc 16
bj = alloc 48 align 8
bk = alloc 64
bl = alloc 2 align 16
free r
free l
free m
free ah
free k
free o
free t
t = alloc 32 align 8
ab = realloc ab 40
o = alloc 110 align 32
k = alloc 56
ap = realloc ap 31
ah = alloc 64 align 64
m = alloc 2
ao = realloc ao 2
ax = realloc ax 97
o = realloc o 55
l = alloc 16 align 32
r = alloc 48 align 8
be = realloc be 48
bm = alloc 3 align 16
bn = alloc 52
bo = alloc 6
bp = alloc 8 align 16
bq = alloc 64 align 128
ap = realloc ap 0
br = realloc bl 0
ao = realloc ao 1
bl = alloc 0
free an
an = alloc 1 align 8
free al
al = alloc 125 align 128
br = realloc br 6
free e
ax = realloc ax 97
k = realloc k 28
e = alloc 127
free ae
ae = alloc 56
bi = realloc bi 2
free ax
ax = alloc 3
bo = realloc bo 56
free bc
bc = alloc 15
free a
a = alloc 9 align 16
bp = realloc bp 7
bb = realloc bb 12
free d
d = alloc 128
free t
ai = realloc ai 63
c = realloc c 16
t = realloc az 38
a = realloc a 9
az = alloc 2 align 128
o = realloc o 4
c = realloc c 32
ac = realloc ac 104
al = realloc al 250
ae = realloc ae 28
free ba
be = realloc be 56
d = realloc d 136
bq = realloc bq 72
ba = alloc 4 align 16
free ay
ab = realloc ab 32
ay = alloc 24
free l
l = alloc 1
free x
free bc
g = realloc g 3
bc = alloc 42 align 16
x = alloc 17
bk = realloc bk 72
bd = realloc bd 1
free bm
bm = alloc 128
t = realloc t 22
free ac
d = realloc d 272
r = realloc r 24
d = realloc d 280
ac = alloc 17
free bb
b = realloc b 2
bb = alloc 21 align 8
ad = realloc ad 0
free br
bd = realloc bd 0
u = realloc u 64
br = alloc 3
free ah
bi = realloc bi 1
ah = alloc 0
free aq
aq = alloc 24
y = realloc y 33
free ao
ab = realloc ab 1
ao = alloc 1
free aq
l = realloc l 68
aq = alloc 20 align 4
ai = realloc ai 3
free br
br = alloc 32
free w
q = realloc q 10
w = realloc a 1
a = alloc 31 align 4
y = realloc y 229
bo = realloc bo 56
an = realloc an 9
free bb
bb = alloc 8 align 128
free w
w = realloc br 40
ak = realloc ak 56
bl = realloc bl 16
br = alloc 21
u = realloc u 56
bp = realloc bp 1
free bb
u = realloc u 57
ab = realloc ab 1
bi = realloc bi 0
h = realloc h 0
bb = alloc 15 align 16
az = realloc az 4
free k
bd = realloc bd 0
m = realloc m 1
bj = realloc bj 77
k = alloc 8 align 128
free bg
bg = alloc 174 align 16
ay = realloc ay 12
free bd
bd = alloc 193 align 4
free bj
ae = realloc ae 64
bj = alloc 51 align 8
c = realloc c 31
w = realloc w 44
e = realloc e 143
free ba
ba = realloc at 46
b = realloc b 3
bo = realloc bo 72
at = alloc 2
free r
r = alloc 12
au = realloc au 3
bp = realloc bp 0
o = realloc o 4
free ah
ah = alloc 175 align 8
free t
t = alloc 5
l = realloc l 229
free br
br = alloc 0
g = realloc g 27
bb = realloc bb 15
free bm
ar = realloc ar 48
bm = realloc r 6
az = realloc az 8
r = alloc 24
ba = realloc ba 92
free ad
ad = alloc 4 align 16
aj = realloc aj 2
d = realloc d 8
free ao
ao = alloc 7 align 4
af = realloc af 72
i = realloc i 8
ad = realloc ad 4
an = realloc an 18
br = realloc br 0
bf = realloc bf 64
free l
aq = realloc aq 28
l = alloc 1 align 4
free bq
ae = realloc ae 60
r = realloc r 16
bq = realloc ah 179
c = realloc c 27
ah = alloc 8
bc = realloc bc 46
free q
q = realloc h 0
av = realloc av 2
p = realloc p 56
ai = realloc ai 1
h = realloc av 6
av = alloc 36 align 16
free bb
j = realloc j 15
bb = alloc 9 align 8
free al
t = realloc t 21
ag = realloc ag 20
al = realloc q 0
c = realloc c 54
q = alloc 8 align 16
am = realloc am 69
