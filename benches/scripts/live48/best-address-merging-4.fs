freespace script 1
heap 16384 fit=best order=address
a = alloc 1 align 8
b = alloc 10 align 16
c = alloc 3 align 8
d = alloc 12 align 8
e = alloc 1 align 8
f = alloc 31 align 8
g = alloc 8 align 16
h = alloc 155 align 8
i = alloc 20 align 8
i = realloc i 4
j = alloc 12 align 8
k = alloc 1 align 8
k = realloc k 0
l = alloc 3 align 8
m = alloc 1 align 8
n = alloc 32 align 8
o = alloc 0 align 16
p = alloc 0 align 8
q = alloc 20 align 8
p = realloc p 4
r = alloc 0 align 16
s = alloc 1 align 8
t = alloc 0 align 8
u = alloc 155 align 16
m = realloc m 8
v = alloc 123 align 16
w = alloc 72 align 16
x = alloc 1 align 8
y = alloc 0 align 16
t = realloc t 0
z = alloc 8 align 8
aa = alloc 38 align 8
ab = alloc 4 align 16
ac = alloc 5 align 8
ad = alloc 4 align 16
ae = alloc 155 align 8
ac = realloc ac 10
af = alloc 1 align 16
ag = alloc 1 align 8
ah = alloc 58 align 8
w = realloc w 189
n = realloc n 28
l = realloc l 1
ai = realloc l 1
l = alloc 75 align 8
w = realloc w 212
aj = alloc 8 align 8
ak = alloc 0 align 16
al = alloc 1 align 8
o = realloc o 0
m = realloc m 3
am = alloc 0 align 8
an = alloc 127 align 8
af = realloc af 17
ao = alloc 6 align 16
ap = alloc 100 align 8
aq = alloc 40 align 16
y = realloc y 0
ar = alloc 20 align 8
d = realloc d 24
g = realloc g 12
as = alloc 40 align 8
ao = realloc ao 3
at = alloc 13 align 8
au = alloc 0 align 16
av = alloc 38 align 16
aw = alloc 28 align 8
ax = alloc 2 align 16
ay = alloc 0 align 16
az = alloc 1 align 8
ba = alloc 20 align 8
bb = alloc 12 align 8
bc = alloc 155 align 8
bd = alloc 119 align 16
be = alloc 47 align 8
bf = alloc 64 align 16
bg = alloc 28 align 8
bh = alloc 2 align 16
ad = realloc ad 0
bi = alloc 3 align 8
bj = alloc 132 align 8
bk = alloc 38 align 8
k = realloc k 0
bl = alloc 4 align 8
aj = realloc aj 7
bm = alloc 1 align 8
bn = alloc 12 align 8
bo = alloc 1 align 8
t = realloc t 0
bp = alloc 4 align 8
bq = alloc 10 align 16
br = alloc 30 align 16
free ae
ae = alloc 30 align 8
free be
ay = realloc ay 0
a = realloc a 3
be = alloc 1 align 8
free u
u = alloc 1 align 8
free j
as = realloc as 40
j = alloc 30 align 8
bi = realloc bi 0
free ao
ao = alloc 8 align 8
bc = realloc bc 310
free bk
av = realloc av 34
bk = alloc 12 align 16
free am
am = alloc 32 align 8
c = realloc c 30
af = realloc af 34
free h
aw = realloc aw 12
h = alloc 1 align 8
a = realloc a 0
free ak
ak = alloc 0 align 8
free bm
as = realloc as 4
bm = alloc 0 align 8
free ao
ao = alloc 1 align 8
free ao
ao = alloc 75 align 8
free ai
ai = alloc 0 align 8
free bm
u = realloc u 2
bm = alloc 3 align 16
free bq
bq = alloc 1 align 8
free l
l = alloc 155 align 16
bk = realloc bk 12
bn = realloc bn 155
free n
n = alloc 12 align 8
ae = realloc ae 52
ag = realloc ag 17
m = realloc m 0
free z
z = alloc 4 align 8
be = realloc be 9
free ae
ae = alloc 30 align 8
free s
ar = realloc ar 40
s = realloc au 16
ap = realloc ap 4
au = alloc 0 align 8
free ad
ad = alloc 0 align 8
x = realloc x 2
ao = realloc ao 2
t = realloc t 0
au = realloc au 0
free as
as = alloc 32 align 8
bg = realloc bg 0
ae = realloc ae 29
free bj
bj = realloc ah 42
ah = alloc 11 align 8
free j
e = realloc e 1
al = realloc al 2
j = alloc 0 align 8
u = realloc u 6
bh = realloc bh 1
free ac
ac = alloc 1 align 8
free p
p = alloc 0 align 8
free c
ap = realloc ap 0
c = alloc 1 align 8
free bc
bc = alloc 1 align 8
free ab
ab = alloc 128 align 8
an = realloc an 16
free r
ar = realloc ar 40
r = realloc bo 2
bo = alloc 3 align 8
free o
o = alloc 8 align 16
free f
f = alloc 4 align 8
bg = realloc bg 0
s = realloc s 1
free bb
i = realloc i 8
bb = alloc 16 align 16
ba = realloc ba 4
z = realloc z 0
av = realloc av 68
free as
as = alloc 7 align 8
at = realloc at 26
free am
am = alloc 4 align 16
free x
x = alloc 1 align 8
z = realloc z 4
free at
at = alloc 0 align 8
free bb
bb = alloc 155 align 16
free bg
ah = realloc ah 10
bg = alloc 27 align 8
free p
p = realloc n 1
ah = realloc ah 18
n = alloc 13 align 16
free ab
bh = realloc bh 5
ab = realloc br 60
ab = realloc ab 120
br = alloc 8 align 8
free v
v = alloc 30 align 16
al = realloc al 0
free bn
aq = realloc aq 36
bn = alloc 22 align 8
free bm
l = realloc l 310
bm = alloc 30 align 8
u = realloc u 3
free bg
bg = alloc 20 align 8
n = realloc n 0
free d
d = alloc 12 align 8
am = realloc am 0
free n
n = alloc 1 align 16
free aq
aq = alloc 12 align 8
p = realloc p 0
am = realloc am 30
free ae
ae = alloc 5 align 8
free bh
bh = alloc 4 align 8
ah = realloc ah 18
free w
q = realloc q 19
w = alloc 8 align 8
free r
r = realloc f 2
n = realloc n 117
f = alloc 8 align 8
ao = realloc ao 1
bj = realloc bj 8
free s
bf = realloc bf 128
s = realloc n 58
n = alloc 0 align 16
t = realloc t 0
free ay
ay = realloc bj 8
z = realloc z 4
bj = alloc 32 align 8
free ak
t = realloc t 16
ak = alloc 8 align 8
free av
j = realloc j 0
av = alloc 3 align 8
free ac
ac = alloc 29 align 8
free l
bq = realloc bq 0
u = realloc u 132
l = alloc 1 align 8
free bi
bi = alloc 25 align 8
free ao
ao = alloc 11 align 16
av = realloc av 1
ad = realloc ad 0
ao = realloc ao 15
free e
e = alloc 71 align 8
e = realloc e 17
free t
t = alloc 4 align 8
be = realloc be 18
free aw
aw = alloc 0 align 16
free am
am = alloc 12 align 8
free bf
bf = alloc 4 align 8
free ag
au = realloc au 0
ag = alloc 1 align 8
free bb
al = realloc al 0
bb = alloc 3 align 8
bd = realloc bd 111
free r
r = alloc 68 align 8
be = realloc be 2
free z
z = alloc 20 align 8
bp = realloc bp 0
free bf
bf = alloc 1 align 16
free aa
ax = realloc ax 3
aa = alloc 28 align 8
