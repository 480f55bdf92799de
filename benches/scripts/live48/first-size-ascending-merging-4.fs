freespace script 1
heap 16384 fit=first order=size-ascending
a = alloc 5
b = alloc 34 align 32
c = alloc 1
d = alloc 888
e = alloc 9 align 64 zeroed
f = alloc 28 zeroed
g = alloc 916 align 16 zeroed
h = alloc 20
i = alloc 512
j = alloc 16
k = alloc 1
l = alloc 3 align 16
m = alloc 80 align 2048 zeroed
n = alloc 14 align 8
o = alloc 744 align 8
p = realloc e 8
e = alloc 109 align 64
q = alloc 7 align 512
r = alloc 1
s = alloc 1
t = alloc 407 align 16
u = alloc 28 align 8
v = alloc 24 align 32
w = alloc 1
x = alloc 229 align 8
y = alloc 1
w = realloc w 0
t = realloc t 407
z = alloc 0 align 256
aa = alloc 16 align 64
ab = alloc 8
r = realloc r 1
ac = alloc 21 align 32 zeroed
ad = alloc 0
ae = alloc 21 align 256
af = alloc 23
v = realloc v 23
ag = alloc 0 align 2048
ah = alloc 23
ai = alloc 21
aj = alloc 244 align 8
ak = alloc 4 align 8
al = alloc 0 align 8
am = realloc n 14
n = alloc 257 align 32
an = alloc 108 zeroed
ao = alloc 6
ap = alloc 6
aq = alloc 21 align 64
ar = alloc 14
as = alloc 8 align 16
at = alloc 93 align 16
au = alloc 256 align 16
av = alloc 260 align 256
aw = alloc 12
ax = alloc 0 align 8
ay = alloc 839 align 8
az = alloc 21
af = realloc af 60
ba = alloc 4 align 2048
bb = alloc 1
bc = alloc 157
bd = alloc 91
be = alloc 512
ba = realloc ba 21
bf = alloc 594 align 2048
ba = realloc ba 22
bg = alloc 21 align 2048
bh = alloc 20 align 256
bi = alloc 140 align 16
bj = alloc 1
bk = alloc 16 align 8
bl = alloc 136
bm = alloc 16
bn = alloc 21
bo = realloc aa 8
aa = alloc 39 align 16 zeroed
bp = alloc 32 align 64
bq = alloc 32 align 8
h = realloc h 2
ah = realloc ah 1
h = realloc h 18
br = alloc 94
ap = realloc ap 24
ba = realloc ba 22
free ah
ah = alloc 24 align 8
free aa
ah = realloc ah 20
w = realloc w 8
aa = alloc 0 align 2048
free f
f = alloc 61
free bh
bh = alloc 8
free j
j = alloc 502 align 32
free s
s = alloc 12
free h
w = realloc w 12
z = realloc z 147
h = alloc 1 align 8
free q
bk = realloc bk 23
q = alloc 4 align 16
free ao
d = realloc d 888
ao = alloc 8 align 32
f = realloc f 61
ay = realloc ay 835
free s
s = alloc 4
bm = realloc bm 12
e = realloc e 105
v = realloc v 516
free bj
bj = alloc 32
bb = realloc bb 17
free ax
ax = alloc 20 align 64
free br
s = realloc s 0
br = alloc 19
z = realloc z 155
free al
al = alloc 12 align 8
free bh
bh = alloc 12 align 512
free ae
a = realloc a 1
ae = alloc 28
free bf
bf = alloc 21 align 256
av = realloc av 130
free i
z = realloc z 31
ad = realloc ad 4
w = realloc w 136
i = alloc 121
free ad
ba = realloc ba 22
ad = alloc 1 align 16
free g
free an
free ap
free aq
free al
free j
free bb
free am
free br
free at
free bo
free y
free bq
free ax
free ag
free ae
free bl
free bm
free ac
ac = alloc 16 align 256
bm = alloc 257
bl = alloc 498 align 1024
ae = alloc 25 align 8
ag = alloc 21 align 64
ax = alloc 9
bq = alloc 504 align 16
y = alloc 1 align 16
bo = realloc bn 19
t = realloc t 8
bn = alloc 1 align 32
at = alloc 1 align 256
i = realloc i 121
br = alloc 239 align 2048
am = alloc 132 align 32
ab = realloc ab 12
bb = alloc 16 align 32
h = realloc h 0
j = alloc 43
al = alloc 1
aq = alloc 16
ap = alloc 0 align 512
an = alloc 19
as = realloc as 12
g = alloc 0
free p
p = alloc 0 align 256 zeroed
free ap
ap = alloc 239 align 16
ap = realloc ap 7
ak = realloc ak 4
bj = realloc bj 16
free bo
bh = realloc bh 13
bo = alloc 2
be = realloc be 496
free ae
ae = alloc 0 align 32 zeroed
free br
ao = realloc ao 16
br = alloc 3
free h
h = alloc 8 align 8
free bn
bn = alloc 3 align 32
r = realloc r 2
free be
be = alloc 17 align 16
free bo
bf = realloc bf 19
bm = realloc bm 253
bo = realloc j 368
i = realloc i 136
j = realloc y 2
y = alloc 115 align 16
free av
bm = realloc bm 506
av = realloc bh 4
bh = alloc 128
v = realloc v 59
bg = realloc bg 42
free bb
k = realloc k 5
bb = alloc 4
ae = realloc ae 16
free ag
s = realloc s 0
ag = alloc 6 align 8
free t
w = realloc w 244
t = alloc 1
free bp
bp = alloc 0
free p
p = alloc 1 align 32
free ar
ba = realloc ba 4
v = realloc v 29
x = realloc x 135
ar = alloc 31
bi = realloc bi 280
free aa
aa = alloc 20 align 256
free bi
bi = alloc 21
free ax
ax = alloc 1
free aa
aa = alloc 51
free ae
ae = alloc 35 align 8
free ah
ah = alloc 36
free ah
ah = alloc 1 zeroed
free br
bq = realloc bq 1008
br = alloc 16 align 1024
free bh
bb = realloc bb 12
ag = realloc ag 2
p = realloc p 5
bh = alloc 9 align 32
free w
w = alloc 9 align 16
be = realloc be 8
free af
af = alloc 1 align 8
n = realloc n 257
free ao
ao = alloc 26 align 256 zeroed
free l
l = alloc 115
free d
d = alloc 916 align 16
ad = realloc ad 2
bn = realloc bn 2
free an
j = realloc j 3
an = alloc 36
free a
a = alloc 5
free bo
bo = alloc 27
az = realloc az 17
free o
o = alloc 1
bl = realloc bl 249
free f
an = realloc an 1
f = alloc 916 align 32
free v
ab = realloc ab 6
v = alloc 21 align 8
free af
am = realloc am 134
af = alloc 2
at = realloc at 2
free ar
ar = alloc 0 align 1024 zeroed
bn = realloc bn 1
al = realloc al 0
free af
ba = realloc ba 1
free ao
free bc
free q
free t
free r
free p
free o
