freespace script 1
heap 16384 fit=next order=front
a = alloc 19 align 2
b = alloc 44
b = realloc b 19
c = alloc 23 align 4
d = alloc 114
e = alloc 159
f = alloc 23
g = alloc 134
h = alloc 16
i = alloc 159 align 8
j = alloc 167 align 16
k = alloc 159 zeroed
l = alloc 167
m = alloc 16 align 8
n = alloc 1
n = realloc n 2
o = alloc 28 align 8 zeroed
p = alloc 1
q = alloc 19
r = alloc 0
s = alloc 12 align 2
t = alloc 44 align 16
u = alloc 0 align 16
v = alloc 1
w = alloc 0 zeroed
x = alloc 167 align 16
y = alloc 16 align 16
z = alloc 114 align 16
x = realloc x 163
aa = alloc 0 align 4
ab = alloc 38
ac = alloc 0 align 2
ad = alloc 0 align 16
ae = alloc 44 align 8
af = alloc 12 align 8
ag = alloc 0
ah = alloc 159 align 8
ai = alloc 5 align 4
aj = alloc 44 align 16 zeroed
ak = alloc 24 align 8
al = alloc 19 align 2
am = alloc 167 align 8
an = alloc 56 align 2
ao = alloc 0 align 8
ap = alloc 23 align 16
aq = alloc 12 zeroed
h = realloc h 16
ar = alloc 0 align 8
as = alloc 0
at = alloc 159 align 8
au = realloc e 175
e = alloc 0 align 16
av = alloc 5 align 8
aw = alloc 1 align 8
ax = alloc 0 align 2
ay = alloc 2
az = alloc 8 align 8
ba = alloc 1 zeroed
free ba
free az
free ay
free ax
ax = alloc 12 align 4
ay = alloc 44 align 16
az = alloc 44 align 8
ba = alloc 24
bb = alloc 0 align 8
bc = alloc 1 align 8
bd = alloc 16 align 16
be = alloc 44 align 4
bf = alloc 12 align 16
bg = alloc 83 align 8
bh = alloc 44
bi = alloc 4
bj = alloc 31 align 16 zeroed
bk = alloc 20 align 16
bl = alloc 167
bm = alloc 57 align 4
bn = alloc 96 align 2
bo = alloc 44 align 16
bp = alloc 1
bq = alloc 0 align 8
br = alloc 13
p = realloc p 0
free p
ar = realloc ar 0
al = realloc al 18
p = alloc 1 align 8 zeroed
free p
p = alloc 0 align 8
free p
p = alloc 19 align 8
bb = realloc bb 0
ac = realloc ac 1
free ac
ac = alloc 40 align 4
free ac
ac = alloc 44
free ac
am = realloc am 183
ae = realloc ae 52
ac = alloc 44 align 8
free ac
ac = alloc 1 align 16
af = realloc af 20
i = realloc i 151
as = realloc as 0
free as
as = alloc 0 align 4
free as
as = alloc 167 align 2
bl = realloc bl 159
free bl
bl = realloc c 1
af = realloc af 40
c = alloc 1 align 2
free c
c = alloc 38 align 16
free c
c = alloc 1 align 4
free c
bg = realloc bg 83
c = alloc 5 align 16
free c
z = realloc z 114
c = alloc 213 align 8
free c
c = alloc 167 align 16
free c
c = alloc 105 align 4
u = realloc u 0
free u
u = alloc 167 zeroed
free u
u = alloc 1 align 4
free u
u = alloc 16 align 16 zeroed
free u
u = alloc 36 align 16
free u
u = alloc 59 align 16
aq = realloc aq 24
free aq
r = realloc r 0
aq = alloc 1 align 8
free aq
aq = alloc 0
free aq
ax = realloc ax 11
az = realloc az 1
aq = alloc 1
ad = realloc ad 4
free ad
b = realloc b 15
ai = realloc ai 0
av = realloc av 12
ad = alloc 24 align 4
free ad
bo = realloc bo 28
bm = realloc bm 57
ad = realloc ax 15
z = realloc z 114
ax = alloc 4 align 2
free ax
ax = alloc 168 align 2
free ax
ax = alloc 4 align 16
free ax
ax = alloc 40 align 16
free ax
ax = alloc 6 align 4
free ax
ax = alloc 167 align 8
ai = realloc ai 16
free ai
ab = realloc ab 22
ai = alloc 0 align 4
free ai
ai = alloc 159 align 8
free ai
ai = alloc 12 align 16
free ai
ai = alloc 96
free ai
ai = realloc bo 56
bo = alloc 0 align 4
bq = realloc bq 0
aa = realloc aa 0
free aa
aa = alloc 12 align 8
bh = realloc bh 44
free bh
bh = realloc ai 32
ai = realloc j 147
ae = realloc ae 188
j = alloc 12 align 2
free j
j = alloc 12
free j
j = alloc 51 align 4
g = realloc g 126
free g
g = alloc 0 align 4
y = realloc y 18
free y
ba = realloc ba 44
y = alloc 60
az = realloc az 1
free az
az = alloc 35 align 16
free az
az = alloc 15 align 16
free az
az = alloc 8 align 4
free az
az = alloc 15
p = realloc p 1
free p
k = realloc k 4
am = realloc am 199
p = alloc 12
at = realloc at 158
free at
at = alloc 0
free at
az = realloc az 30
at = alloc 13
free at
bq = realloc bq 0
at = alloc 0
free at
at = alloc 8 align 8
free at
at = alloc 61
free at
aw = realloc aw 1
at = alloc 188
free at
at = alloc 12 align 8
free at
at = alloc 12 align 4 zeroed
free at
a = realloc a 15
at = alloc 2
free at
at = alloc 2 align 2
free at
at = alloc 5 align 8 zeroed
an = realloc an 147
free an
an = alloc 32 align 4
free an
ak = realloc ak 1
x = realloc x 171
an = alloc 12
free an
ap = realloc ap 1
an = alloc 203 align 16
free an
an = alloc 159
free an
an = alloc 106
free an
an = alloc 0 align 4 zeroed
free an
y = realloc y 30
an = alloc 0
free an
an = alloc 8 align 2
free an
an = alloc 159 zeroed
free an
an = alloc 1
free an
an = alloc 44 align 16
free an
free aw
free y
free bp
free av
free bn
free ab
free as
free bk
bk = alloc 4
as = alloc 51 align 2
ab = alloc 79 align 2
bn = alloc 15 align 8
p = realloc p 12
av = alloc 8 align 8
t = realloc t 44
bp = alloc 12
y = alloc 7 align 2
aw = alloc 167 align 8 zeroed
an = alloc 159 align 4
free bj
an = realloc an 4
bj = alloc 167 align 2
free aw
aw = alloc 44
free bj
bj = alloc 1 align 16 zeroed
free aw
aw = alloc 114
free bj
bn = realloc bn 11
bj = alloc 81 align 8
free aw
bf = realloc bf 13
aw = alloc 1 align 8
free bj
bj = alloc 176 align 4
free aw
aw = alloc 3 align 8
free bj
bj = alloc 0 align 16
free aw
