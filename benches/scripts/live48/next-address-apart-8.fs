freespace script 1
heap 16384 fit=next order=address coalescing=off granule=8
a = alloc 0 align 8
b = alloc 29 align 8
c = alloc 3 align 8
d = alloc 15 align 8
e = alloc 226 align 8
f = alloc 1 align 8
g = alloc 28 align 8
f = realloc f 2
h = alloc 17 align 8
i = alloc 7 align 8
j = alloc 1 align 8
k = alloc 108 align 8
l = alloc 42 align 16
m = alloc 17 align 8
n = alloc 71 align 8
o = alloc 3 align 8
p = alloc 5 align 8
q = realloc i 15
i = realloc h 21
n = realloc n 108
h = alloc 9 align 8
r = alloc 128 align 8
s = alloc 142 align 8
t = alloc 56 align 16
u = alloc 0 align 8
v = alloc 2 align 8
w = alloc 25 align 8
x = alloc 132 align 8
d = realloc d 23
y = alloc 107 align 8
z = alloc 15 align 8
aa = alloc 2 align 8
ab = alloc 0 align 8
ac = alloc 15 align 8
ad = alloc 0 align 8
ae = alloc 0 align 8
af = alloc 21 align 8
ag = alloc 7 align 8
ah = alloc 36 align 8
ai = alloc 21 align 16
aj = alloc 7 align 16
ak = alloc 27 align 8
v = realloc v 10
free a
free v
free aj
free ai
free ah
free ag
free af
af = alloc 2 align 8
ag = alloc 48 align 8
ah = alloc 0 align 8
ai = alloc 226 align 16
aj = alloc 1 align 8
v = alloc 2 align 8
a = alloc 4 align 8 zeroed
al = alloc 87 align 8
am = alloc 1 align 8
an = alloc 0 align 8
ao = alloc 4 align 8
ad = realloc ad 2
h = realloc h 2
ap = alloc 31 align 8
aq = alloc 2 align 8
ar = alloc 7 align 8
as = alloc 0 align 8
at = alloc 4 align 16
au = alloc 160 align 8
av = alloc 9 align 16
aw = alloc 2 align 8
ac = realloc ac 7
ax = alloc 5 align 16
ae = realloc ae 0
ay = alloc 3 align 16 zeroed
as = realloc as 16
az = alloc 2 align 8
ba = alloc 7 align 8
bb = alloc 11 align 8
bc = alloc 17 align 8
bd = alloc 15 align 8
be = alloc 8 align 8
bf = alloc 64 align 16
bg = alloc 40 align 8
bh = alloc 20 align 8
bi = alloc 145 align 8
t = realloc t 6
bj = alloc 3 align 8
bk = alloc 21 align 8
bl = alloc 3 align 8
bm = alloc 165 align 8
bn = alloc 7 align 8
bo = alloc 15 align 16
bp = alloc 1 align 8
bq = alloc 7 align 8
br = alloc 159 align 8
ay = realloc ay 3
free ax
ax = alloc 7 align 8
bn = realloc bn 15
free ay
ay = alloc 6 align 8
free bn
bn = realloc b 21
b = alloc 226 align 8
k = realloc k 124
free ay
ak = realloc ak 2
y = realloc y 0
ai = realloc ai 1
ay = alloc 44 align 8
free k
k = realloc bm 169
ae = realloc ae 2
bm = alloc 14 align 8
free ay
ay = alloc 1 align 8
free bm
bm = realloc ay 9
b = realloc b 254
ay = alloc 7 align 8 zeroed
v = realloc v 1
au = realloc au 180
bq = realloc bq 1
ao = realloc ao 15
aa = realloc aa 0
aj = realloc aj 0
free ae
ae = alloc 3 align 8 zeroed
free aj
br = realloc br 1
aj = realloc al 56
al = alloc 21 align 16
free ae
ae = alloc 15 align 16
ae = realloc ae 30
free al
au = realloc au 0
al = alloc 21 align 8
free ae
ae = alloc 0 align 8
ap = realloc ap 15
aq = realloc aq 2
free al
bg = realloc bg 40
al = alloc 6 align 16
bq = realloc bq 0
free aq
bf = realloc bf 50
aq = alloc 0 align 8
free bq
bq = alloc 82 align 8
free aq
aq = alloc 1 align 8
am = realloc am 2
free bq
bq = alloc 7 align 8
free am
e = realloc e 452
am = realloc aa 0
an = realloc an 1
ag = realloc ag 7
aa = alloc 163 align 8
free bq
e = realloc e 226
ax = realloc ax 14
bd = realloc bd 19
bq = alloc 15 align 8
b = realloc b 15
free aa
bj = realloc bj 1
m = realloc m 1
bp = realloc bp 0
s = realloc s 150
aa = alloc 8 align 16
free b
as = realloc as 8
b = alloc 110 align 8
a = realloc a 4
free aa
aa = alloc 3 align 8
br = realloc br 113
aw = realloc aw 1
ae = realloc ae 0
ai = realloc ai 1
m = realloc m 0
g = realloc g 28
z = realloc z 30
free a
e = realloc e 7
w = realloc w 25
a = alloc 5 align 8
free z
z = alloc 0 align 8 zeroed
free a
a = alloc 209 align 16
free z
x = realloc x 116
t = realloc t 64
as = realloc as 0
z = alloc 15 align 8
free a
g = realloc g 128
ab = realloc ab 0
a = alloc 65 align 16
free z
z = alloc 56 align 8
free a
free bo
free ai
free y
free u
free p
free ab
free k
free l
free t
free al
free n
free bp
free s
free ae
ae = alloc 21 align 8
s = alloc 52 align 8
bp = realloc aa 68
aa = alloc 9 align 8
n = alloc 31 align 8
al = alloc 1 align 16
t = alloc 21 align 16
l = alloc 1 align 8
k = alloc 23 align 8
z = realloc z 112
ab = alloc 3 align 16
p = alloc 33 align 8
u = alloc 8 align 8
y = alloc 7 align 16
ai = alloc 6 align 16
bo = alloc 1 align 8
a = alloc 28 align 8 zeroed
free x
x = alloc 31 align 8
bg = realloc bg 35
free ap
ap = realloc bg 19
bg = alloc 1 align 8
free bj
bj = alloc 5 align 8
free p
p = alloc 0 align 8
free u
u = alloc 3 align 8
u = realloc u 1
e = realloc e 0
free aj
aj = alloc 0 align 8
free ac
bq = realloc bq 0
f = realloc f 2
ac = alloc 3 align 8
free ba
ba = alloc 12 align 8
free ai
ai = alloc 21 align 8
p = realloc p 8
free al
ac = realloc ac 4
b = realloc b 118
bi = realloc bi 290
a = realloc a 44
ag = realloc ag 7
al = realloc ag 8
ag = alloc 21 align 8
au = realloc au 2
free l
z = realloc z 12
l = alloc 8 align 8
free az
az = alloc 1 align 16
bc = realloc bc 25
free aq
ba = realloc ba 6
aq = alloc 21 align 8
free r
r = alloc 4 align 8
free bl
bl = alloc 158 align 16
free j
bm = realloc bm 10
be = realloc be 15
ah = realloc ah 0
j = realloc bm 11
bm = alloc 3 align 8
f = realloc f 0
ak = realloc ak 2
at = realloc at 104
ak = realloc ak 4
free au
bm = realloc bm 3
au = alloc 7 align 8
free r
r = alloc 12 align 16
free bd
bd = alloc 1 align 16
ap = realloc ap 17
bl = realloc bl 15
bm = realloc bm 21
free ba
ba = alloc 41 align 8
free aj
i = realloc i 15
ax = realloc ax 10
al = realloc al 16
aj = alloc 21 align 8
free aw
aw = realloc bg 12
ao = realloc ao 7
bg = alloc 21 align 8
