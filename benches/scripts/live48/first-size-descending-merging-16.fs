freespace script 1
heap 16384 fit=first order=size-descending granule=16
a = alloc 120 align 8 zeroed
b = alloc 120 align 8 zeroed
c = alloc 16 align 8 zeroed
d = alloc 8 align 8 zeroed
e = realloc c 12
c = alloc 5 align 16 zeroed
f = alloc 8 align 8 zeroed
g = alloc 30 align 8 zeroed
h = alloc 12 align 16 zeroed
b = realloc b 121
i = alloc 14 align 16 zeroed
j = realloc h 28
h = alloc 18 align 16 zeroed
k = alloc 30 align 8 zeroed
l = alloc 2 align 8 zeroed
m = alloc 9 align 8 zeroed
n = alloc 32 align 16 zeroed
o = alloc 8 align 16 zeroed
p = alloc 12 align 8 zeroed
q = alloc 6 align 8 zeroed
r = alloc 28 align 8 zeroed
s = alloc 23 align 8 zeroed
l = realloc l 30
t = alloc 12 align 16 zeroed
u = alloc 1 align 8 zeroed
v = alloc 73 align 8 zeroed
w = alloc 84 align 8 zeroed
x = alloc 1 align 8 zeroed
r = realloc r 4
y = alloc 28 align 16 zeroed
z = alloc 2 align 16 zeroed
b = realloc b 117
e = realloc e 236
aa = alloc 52 align 8 zeroed
l = realloc l 33
ab = alloc 1 align 8 zeroed
ac = alloc 12 align 8 zeroed
ad = alloc 73 align 8 zeroed
ae = alloc 125 align 16 zeroed
af = alloc 19 align 8 zeroed
ag = alloc 63 align 8 zeroed
l = realloc l 66
ah = alloc 94 align 8 zeroed
ai = alloc 1 align 16 zeroed
aj = alloc 64 align 8 zeroed
ak = alloc 59 align 16 zeroed
al = alloc 86 align 8 zeroed
am = alloc 18 align 16 zeroed
an = alloc 8 align 8 zeroed
ao = alloc 24 align 8 zeroed
ah = realloc ah 94
ap = alloc 20 align 8 zeroed
aq = alloc 57 align 16 zeroed
ar = realloc ak 128
ak = alloc 7 align 8 zeroed
p = realloc p 6
as = alloc 9 align 8 zeroed
at = alloc 48 align 8 zeroed
au = alloc 14 align 8 zeroed
av = alloc 17 align 8 zeroed
aw = alloc 3 align 8 zeroed
av = realloc av 19
ax = alloc 8 align 8 zeroed
f = realloc f 1
ay = alloc 100 align 8 zeroed
az = alloc 28 align 8 zeroed
ba = alloc 3 align 8 zeroed
bb = alloc 28 align 8 zeroed
v = realloc v 73
bc = realloc d 8
d = alloc 32 align 8 zeroed
bd = alloc 6 align 8 zeroed
be = alloc 28 align 8 zeroed
k = realloc k 12
bf = alloc 8 align 8 zeroed
z = realloc z 1
bg = alloc 8 align 8 zeroed
bh = alloc 8 align 8 zeroed
av = realloc av 17
bi = alloc 14 align 8 zeroed
bj = alloc 79 align 8 zeroed
bk = alloc 8 align 8 zeroed
bl = alloc 2 align 8 zeroed
bm = alloc 8 align 8 zeroed
bn = alloc 9 align 16 zeroed
bo = alloc 100 align 8 zeroed
bp = alloc 32 align 8 zeroed
bq = alloc 9 align 8 zeroed
br = alloc 7 align 8 zeroed
free ab
bj = realloc bj 39
ab = alloc 73 align 8 zeroed
h = realloc h 84
bc = realloc bc 149
free ad
ad = realloc at 32
at = alloc 36 align 8 zeroed
free ae
ae = alloc 85 align 8 zeroed
free a
au = realloc au 4
a = alloc 28 align 8 zeroed
free aj
aj = alloc 1 align 8 zeroed
g = realloc g 8
free j
av = realloc av 8
j = alloc 39 align 8 zeroed
free d
bf = realloc bf 0
d = alloc 9 align 8 zeroed
ac = realloc ac 16
bi = realloc bi 22
y = realloc y 28
free ba
s = realloc s 15
at = realloc at 40
ba = alloc 2 align 16 zeroed
free am
ba = realloc ba 2
am = alloc 28 align 8 zeroed
free ag
b = realloc b 58
z = realloc z 0
ag = alloc 112 align 8 zeroed
free bp
bp = alloc 40 align 16 zeroed
x = realloc x 0
bn = realloc bn 0
free y
w = realloc w 0
y = alloc 0 align 8 zeroed
free bl
bl = alloc 74 align 8 zeroed
free ao
ao = alloc 16 align 16 zeroed
ao = realloc ao 47
free ab
ab = alloc 8 align 8 zeroed
free i
i = alloc 20 align 16 zeroed
bi = realloc bi 6
free u
u = alloc 8 align 8 zeroed
l = realloc l 0
free o
aq = realloc aq 1
o = alloc 39 align 8 zeroed
o = realloc o 39
be = realloc be 32
free as
as = alloc 49 align 16 zeroed
ab = realloc ab 24
ax = realloc ax 0
c = realloc c 1
bk = realloc bk 4
f = realloc f 0
free br
a = realloc a 8
br = alloc 1 align 8 zeroed
av = realloc av 7
y = realloc y 0
t = realloc t 24
k = realloc k 20
free bd
bd = alloc 8 align 8 zeroed
free bf
bi = realloc bi 191
d = realloc d 16
bh = realloc bh 16
ap = realloc ap 36
bf = alloc 128 align 16 zeroed
free bo
s = realloc s 84
bo = alloc 4 align 16 zeroed
free av
av = alloc 86 align 8 zeroed
free k
k = alloc 81 align 16 zeroed
free ak
ak = realloc ae 101
ae = realloc ay 104
ay = alloc 6 align 8 zeroed
bl = realloc bl 0
free aq
aq = alloc 116 align 8 zeroed
free u
u = alloc 4 align 8 zeroed
am = realloc am 32
free am
free ae
free ag
free bf
free x
free bm
i = realloc i 4
bm = alloc 19 align 8 zeroed
x = alloc 114 align 8 zeroed
bf = alloc 47 align 8 zeroed
ad = realloc ad 16
ag = alloc 149 align 16 zeroed
ae = alloc 16 align 8 zeroed
am = alloc 47 align 8 zeroed
free am
aq = realloc aq 100
am = alloc 6 align 8 zeroed
a = realloc a 8
free a
bk = realloc bk 3
free ap
free o
free ao
free i
free bi
free z
free bq
free bo
free ad
free br
ak = realloc ak 113
az = realloc az 23
br = alloc 0 align 8 zeroed
ad = alloc 73 align 8 zeroed
bo = alloc 1 align 8 zeroed
bd = realloc bd 4
ar = realloc ar 129
bq = alloc 2 align 8 zeroed
z = alloc 45 align 8 zeroed
l = realloc l 16
bi = alloc 1 align 8 zeroed
i = alloc 8 align 8 zeroed
c = realloc c 2
bf = realloc bf 6
ao = alloc 0 align 16 zeroed
ao = realloc ao 8
o = alloc 39 align 8 zeroed
ap = alloc 63 align 8 zeroed
a = alloc 1 align 8 zeroed
av = realloc av 4
free bp
bp = alloc 0 align 8 zeroed
free k
k = alloc 88 align 8 zeroed
free br
br = alloc 19 align 16 zeroed
bp = realloc bp 8
free ba
ba = alloc 18 align 16 zeroed
free i
i = alloc 192 align 8 zeroed
ay = realloc ay 32
free bc
p = realloc p 6
bc = alloc 0 align 8 zeroed
ba = realloc ba 18
free bb
bb = alloc 16 align 8 zeroed
free ah
ah = alloc 129 align 8 zeroed
free az
az = alloc 4 align 8 zeroed
free r
r = alloc 1 align 8 zeroed
k = realloc k 72
free a
a = alloc 18 align 16 zeroed
ar = realloc ar 133
an = realloc an 7
free be
be = realloc ae 48
bo = realloc bo 112
ae = alloc 28 align 16 zeroed
free bf
bf = realloc bo 89
bo = alloc 3 align 8 zeroed
free j
j = alloc 3 align 8 zeroed
free q
bg = realloc bg 12
bn = realloc bn 16
b = realloc b 58
ab = realloc ab 4
q = alloc 3 align 8 zeroed
bd = realloc bd 0
free bd
ak = realloc ak 129
bd = alloc 102 align 8 zeroed
s = realloc s 32
free ba
ba = alloc 92 align 8 zeroed
bh = realloc bh 3
free ar
ar = alloc 48 align 8 zeroed
free am
bg = realloc bg 4
am = alloc 64 align 8 zeroed
free ab
ab = alloc 98 align 16 zeroed
free aq
aq = alloc 95 align 8 zeroed
free bf
bf = alloc 92 align 8 zeroed
free aq
aq = alloc 2 align 8 zeroed
free s
ab = realloc ab 196
br = realloc br 19
s = alloc 3 align 8 zeroed
free az
az = alloc 0 align 8 zeroed
free ac
ac = alloc 3 align 8 zeroed
free bf
