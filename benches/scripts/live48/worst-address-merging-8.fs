freespace script 1
heap 16384 fit=worst order=address granule=8
a = alloc 16376 align 8
free a
a = alloc 1 align 16
b = alloc 12
c = alloc 12 align 8
d = alloc 1 align 16
e = alloc 0 align 4
f = alloc 25 align 8
g = alloc 47 align 8
b = realloc b 24
d = realloc d 0
h = alloc 25 align 8 zeroed
i = alloc 1 align 16
j = alloc 2 zeroed
f = realloc f 16
k = alloc 120
l = alloc 16
m = alloc 120 align 16
n = alloc 120 align 4
o = alloc 0
m = realloc m 240
p = alloc 14 align 8
q = alloc 203
r = alloc 44
s = realloc l 24
l = alloc 24 align 4
t = alloc 1 align 2
u = alloc 7 align 4
v = alloc 1 align 8
s = realloc s 48
w = alloc 1 align 16
x = alloc 109 align 16
c = realloc c 2
y = alloc 206 align 2
z = alloc 0 align 16 zeroed
free z
free y
free c
h = realloc h 25
c = alloc 1 align 2
i = realloc i 9
y = alloc 10 align 16 zeroed
z = alloc 23
h = realloc h 29
aa = alloc 4 align 4
ab = alloc 0 align 2
ac = alloc 0 align 8
ad = alloc 211 align 8
ae = alloc 1 align 8
af = alloc 4 align 8 zeroed
ag = alloc 34 zeroed
ad = realloc ad 219
ah = alloc 0 align 4
ai = alloc 1
aj = alloc 214 align 16
ak = alloc 7 align 8
al = alloc 29 align 16
am = alloc 10
an = alloc 202 align 2
ao = alloc 47 align 8
ap = alloc 177 align 4
aq = alloc 8
ar = alloc 2
as = alloc 177 align 16
at = alloc 58
au = alloc 29 align 8
av = alloc 56 zeroed
aw = alloc 47 align 8
ax = alloc 6 align 4
f = realloc f 8
ay = alloc 31 align 8
az = alloc 40
ad = realloc ad 438
ba = alloc 3 align 4
bb = alloc 112
bc = alloc 14
bd = alloc 24
be = alloc 16 align 8 zeroed
bf = alloc 15
bg = alloc 54 align 16
r = realloc r 45
bh = alloc 0
bi = alloc 47 align 16
bj = alloc 56 zeroed
bk = alloc 0 align 4
bl = alloc 1
bm = alloc 22 align 16
bn = alloc 76 align 8
bo = alloc 3 zeroed
bp = alloc 9
p = realloc p 14
an = realloc an 202
bq = alloc 7 align 2
br = alloc 34 align 8
u = realloc u 15
t = realloc t 0
free t
t = alloc 8 align 8 zeroed
free t
t = alloc 0
free t
t = alloc 236
be = realloc be 16
free be
ap = realloc ap 0
be = alloc 3 align 16 zeroed
g = realloc g 6
bb = realloc bb 108
free bb
bb = alloc 25
x = realloc x 218
free x
x = alloc 132 zeroed
aj = realloc aj 222
bk = realloc bk 0
free bk
bk = alloc 3 align 8 zeroed
ax = realloc ax 3
au = realloc au 25
free au
af = realloc af 8
au = alloc 183 align 2 zeroed
f = realloc f 2
bk = realloc bk 0
free bk
u = realloc u 7
bk = alloc 10 zeroed
free bk
bk = alloc 114 align 16
free bk
an = realloc an 227
ao = realloc ao 21
bk = alloc 136 align 4
free bk
az = realloc az 32
q = realloc q 6
am = realloc am 18
bk = alloc 52
j = realloc j 0
free j
an = realloc an 16
e = realloc e 0
v = realloc v 1
j = realloc ag 68
j = realloc j 3
ap = realloc ap 3
ag = alloc 52 align 16 zeroed
free ag
j = realloc j 3
h = realloc h 31
br = realloc br 35
ae = realloc ae 16
ag = alloc 21 zeroed
free ag
br = realloc br 35
ag = alloc 23 align 16
free ag
bo = realloc bo 6
ag = alloc 35 align 4
al = realloc al 0
bp = realloc bp 8
free bp
bp = alloc 1 align 16
free bp
bq = realloc bq 8
bp = alloc 141
n = realloc n 63
free n
n = alloc 116 align 8 zeroed
free n
n = realloc h 31
v = realloc v 1
h = realloc bf 19
bf = alloc 136 align 4
free bf
bf = realloc bl 0
br = realloc br 36
bl = alloc 12 align 8
n = realloc n 123
free n
n = alloc 40 align 4
free n
ai = realloc ai 0
n = alloc 75 align 16
free n
n = alloc 24
free n
n = alloc 16 align 2
free n
n = alloc 0 zeroed
free n
n = alloc 9 align 2 zeroed
av = realloc av 55
ac = realloc ac 0
p = realloc p 7
free p
aa = realloc aa 4
k = realloc k 60
be = realloc be 0
p = alloc 14 align 2
free p
p = alloc 1
free p
p = alloc 2 align 16 zeroed
free p
bn = realloc bn 84
p = alloc 1 zeroed
ac = realloc ac 0
free ac
s = realloc s 42
ac = alloc 0 align 16
free ac
ac = alloc 13 align 4
free ac
ac = alloc 56 align 4
free ac
ac = alloc 1 align 16
at = realloc at 29
free at
at = alloc 62
free at
ar = realloc ar 3
at = alloc 126
free at
at = alloc 4 align 4 zeroed
free at
bl = realloc bl 4
at = realloc az 16
f = realloc f 18
az = alloc 6 align 4 zeroed
free az
az = alloc 38 zeroed
free az
az = alloc 94 align 8
free az
ak = realloc ak 14
bp = realloc bp 282
ba = realloc ba 0
az = alloc 7 zeroed
free az
az = alloc 0
k = realloc k 60
free k
k = realloc d 0
bg = realloc bg 0
d = alloc 32 align 2
v = realloc v 1
free v
r = realloc r 90
bb = realloc bb 41
v = alloc 17 align 16
az = realloc az 0
ag = realloc ag 35
bn = realloc bn 85
p = realloc p 0
free p
p = alloc 235 align 16
free p
p = alloc 1
ba = realloc ba 0
free ba
bp = realloc bp 141
ba = alloc 2 zeroed
aj = realloc aj 2
aj = realloc aj 20
free aj
aj = alloc 1 align 2
free aj
aj = alloc 16 align 16
free aj
aj = alloc 12 align 8
br = realloc br 4
h = realloc h 20
free h
h = alloc 8 align 2
free h
h = alloc 72
ao = realloc ao 56
free ao
ao = alloc 33 align 8
free ao
h = realloc h 71
ab = realloc ab 0
aw = realloc aw 94
ao = alloc 0 align 2
free ao
ao = alloc 51
free ao
ao = alloc 438 align 8 zeroed
e = realloc e 0
free e
aa = realloc aa 0
e = alloc 15 align 2
free e
bj = realloc bj 94
bn = realloc bn 77
e = alloc 0
as = realloc as 9
free as
as = realloc ar 0
ar = alloc 236
free ar
ar = alloc 16
free ar
ar = alloc 55
free ar
ar = alloc 82 zeroed
ah = realloc ah 42
bo = realloc bo 12
free bo
bo = alloc 28 align 8
free bo
bo = alloc 22 zeroed
ay = realloc ay 28
free ay
ay = alloc 47
free ay
at = realloc at 16
