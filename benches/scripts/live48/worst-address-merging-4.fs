freespace script 1
heap 16384 fit=worst order=address
a = alloc 0
b = realloc a 0
a = alloc 15
c = alloc 128 align 32
d = alloc 1 align 32
e = alloc 14
f = alloc 15
g = alloc 31
c = realloc c 29
g = realloc g 31
h = alloc 8
i = alloc 4
j = alloc 2
k = alloc 14 align 4
l = alloc 16
m = alloc 53 align 16
n = alloc 9 align 8
o = alloc 16 align 4
e = realloc e 7
n = realloc n 18
p = alloc 0 align 16
q = alloc 4
r = alloc 0 align 64
s = alloc 2
t = alloc 13 align 32
u = alloc 9 align 64
c = realloc c 32
v = alloc 1
w = alloc 189 align 4
m = realloc m 53
x = alloc 8 align 8
y = alloc 24
z = alloc 7 align 16
aa = alloc 12 align 4
ab = alloc 1
ac = alloc 4
ad = alloc 20
t = realloc t 21
c = realloc c 24
a = realloc a 16
ae = alloc 4
af = alloc 0 align 8
ag = alloc 0 align 64
ah = alloc 4 align 8
ai = alloc 7
aj = alloc 12 align 8
ak = alloc 151
ac = realloc ac 4
al = alloc 12 align 8
am = alloc 32
an = alloc 115
ao = alloc 9 align 16
ap = alloc 10 align 4
aq = alloc 91
ar = alloc 75
as = alloc 3 align 8
at = realloc ak 167
ak = alloc 8 align 8
c = realloc c 48
au = alloc 8 align 8
av = alloc 27
ah = realloc ah 4
aw = alloc 192 align 16
ax = alloc 2
ay = alloc 10 align 4
az = alloc 14
ba = alloc 24 align 8
bb = realloc ay 10
ay = alloc 11
l = realloc l 32
bc = alloc 7
bd = alloc 23 align 8
as = realloc as 29
be = alloc 29 align 8
w = realloc w 226
bf = alloc 40 align 64
bg = alloc 24 align 8
be = realloc be 33
bh = alloc 3
bi = alloc 11
bj = alloc 28
bk = alloc 30
bl = alloc 125
bm = alloc 16 align 16
bn = alloc 8 align 8
bo = alloc 20
bp = alloc 184 align 16
bq = alloc 27 align 64
br = alloc 13 align 64
free an
an = alloc 0 align 16
d = realloc d 17
free bm
s = realloc s 67
bm = alloc 0
n = realloc n 16
bb = realloc bb 10
free e
e = alloc 128
free al
ap = realloc ap 0
aa = realloc aa 2
al = alloc 15 align 4
br = realloc br 5
free aw
av = realloc av 126
aw = alloc 185
bb = realloc bb 10
free g
k = realloc k 40
s = realloc s 63
g = alloc 222 align 4
free as
as = alloc 3
free bq
ao = realloc ao 1
z = realloc z 0
bq = alloc 15
free ab
ab = alloc 0 align 16
j = realloc j 1
free b
b = alloc 7 align 64
ax = realloc ax 0
free l
l = realloc b 11
b = alloc 51
free bi
bi = alloc 32
u = realloc u 1
m = realloc m 53
free c
c = alloc 6 align 16
free k
bi = realloc bi 16
al = realloc al 7
k = alloc 20 align 4
free ba
ba = alloc 4
free ar
ar = alloc 4 align 16
v = realloc v 25
free n
n = alloc 24
free e
e = alloc 8
free bk
bk = alloc 226
free a
a = alloc 1 align 256
free aj
aj = alloc 41 align 16
free am
x = realloc x 4
bb = realloc bb 9
am = alloc 28 align 8
ax = realloc ax 0
free y
y = alloc 20 align 16
free ad
ad = alloc 55 align 16
am = realloc am 14
free aq
bb = realloc bb 1
aq = alloc 19 align 8
free ag
ag = alloc 73 align 32
free ba
ba = alloc 188 align 32
ac = realloc ac 20
free bg
ad = realloc ad 54
bg = alloc 1 align 8
be = realloc be 17
free q
s = realloc s 67
q = alloc 7 align 4
free k
i = realloc i 28
k = alloc 32 align 4
free z
z = alloc 3
free p
p = alloc 112
free ap
ap = alloc 55 align 4
free aw
bd = realloc bd 15
aw = alloc 16
free x
x = alloc 1 align 8
free at
at = alloc 1 align 8
x = realloc x 5
free t
bp = realloc bp 8
t = alloc 64
free k
k = alloc 0
al = realloc al 1
free ba
at = realloc at 31
v = realloc v 33
ad = realloc ad 27
ba = alloc 32 align 8
free bi
bi = alloc 36
bg = realloc bg 0
av = realloc av 126
av = realloc av 127
free x
x = alloc 149 align 8
free p
p = alloc 0 align 64
i = realloc i 12
free as
as = alloc 7 align 128
free be
be = alloc 2 align 16
free g
ae = realloc ae 4
g = alloc 8
at = realloc at 27
free p
p = alloc 0
ar = realloc ar 0
free bc
n = realloc n 12
n = realloc n 24
bc = alloc 185
free aj
aj = alloc 27
t = realloc t 56
free aj
aj = alloc 21
free ae
ae = alloc 55
free ax
ax = alloc 8 align 16
aj = realloc aj 37
free ba
ba = alloc 1 align 16
d = realloc d 13
free ao
ao = alloc 60 align 16
free bm
bm = alloc 25 align 8
free bn
bn = alloc 4 align 32
free h
h = alloc 0
af = realloc af 0
free be
bf = realloc bf 39
be = alloc 0 align 32
t = realloc t 60
free az
az = alloc 128
y = realloc y 10
free q
q = alloc 24
free ad
ad = alloc 16
free ac
ac = alloc 1
free br
br = alloc 32 align 16
bn = realloc bn 3
free r
y = realloc y 9
r = alloc 128 align 64
free bh
av = realloc av 24
bh = alloc 226
free be
be = alloc 32
ab = realloc ab 4
ar = realloc ar 0
free u
ba = realloc ba 5
