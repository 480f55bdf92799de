freespace script 1
heap 16384 fit=worst order=back granule=16
a = alloc 38
b = alloc 38
c = alloc 40 align 8
d = alloc 0
e = alloc 38
f = alloc 1 align 2
g = alloc 15 align 16
h = alloc 31 align 8
i = alloc 123 zeroed
j = alloc 80 align 2
f = realloc f 4
j = realloc j 64
k = alloc 207 align 2
l = alloc 16 zeroed
m = alloc 48 align 8
n = alloc 13 align 16
o = alloc 123
p = alloc 11 align 4
q = alloc 0 align 8
r = alloc 207 align 8
s = alloc 127
t = alloc 1
u = alloc 9 align 16
v = alloc 128 align 8
w = alloc 123 align 16
x = alloc 1
y = alloc 4
z = alloc 89 align 4
aa = alloc 7
ab = alloc 89 align 8
ac = alloc 14 align 8
ad = alloc 32
ae = alloc 1
af = alloc 64 align 8
ag = realloc q 0
q = alloc 1 align 16
ah = alloc 38
l = realloc l 32
free v
free aa
free d
free w
free ab
free i
i = alloc 1
ab = alloc 38 align 16
w = alloc 81
d = alloc 123
aa = alloc 1
v = alloc 1 align 16 zeroed
ai = realloc p 11
p = alloc 38
aj = alloc 1
ak = alloc 5
al = alloc 64 align 2
g = realloc g 89
d = realloc d 4
am = alloc 1 align 8
an = alloc 24
ao = alloc 135 align 4
ap = alloc 1 align 2
aq = alloc 28 align 16
o = realloc o 119
ar = alloc 38 align 4
as = alloc 8 align 16
at = alloc 89
au = alloc 8 align 8
av = alloc 89 align 2
aw = alloc 113 align 16
ax = alloc 40 align 4
ay = alloc 96 align 16
az = alloc 38
ba = alloc 52 align 16
bb = alloc 48
az = realloc az 38
bc = alloc 18 align 8
bd = alloc 1
be = alloc 119 align 2
bf = alloc 2
bg = alloc 38 align 16
bh = alloc 38 align 4
bi = alloc 32 align 16
bj = alloc 8 align 16
bk = alloc 42
bl = alloc 123 align 2
bm = alloc 119
bn = alloc 10 align 16
ac = realloc ac 15
bo = alloc 1 align 2
bp = alloc 1
ar = realloc ar 89
bi = realloc bi 170
ac = realloc ac 31
bq = alloc 0 align 8
ae = realloc ae 9
br = alloc 0 zeroed
ar = realloc ar 44
free l
l = alloc 28
free ag
ag = alloc 17
be = realloc be 59
bb = realloc bb 64
b = realloc b 76
free ad
ad = alloc 23 align 2
free be
be = alloc 8 align 8
av = realloc av 81
free az
ab = realloc ab 19
az = alloc 44
free bo
bo = alloc 2 align 16
free f
f = alloc 89 align 8 zeroed
k = realloc k 232
free bj
ai = realloc ai 22
bj = alloc 89 align 4
free bm
m = realloc m 32
bm = alloc 89 align 16
free am
am = alloc 9
free ai
ai = alloc 12 align 8
free x
x = alloc 21
k = realloc k 464
m = realloc m 1
e = realloc e 32
free e
e = alloc 32 align 4
bd = realloc bd 123
free ap
bn = realloc bn 7
ax = realloc ax 20
ap = alloc 24
bk = realloc bk 30
free aw
aw = alloc 64
free ao
ao = alloc 0 align 4
free bl
ag = realloc ag 16
bl = alloc 32
u = realloc u 1
free a
bo = realloc bo 1
a = alloc 128 align 4
free a
au = realloc au 132
ba = realloc ba 33
a = alloc 1 align 8
free i
ab = realloc ab 3
i = alloc 81 align 16
free bf
bf = alloc 8 zeroed
bd = realloc bd 123
free l
l = alloc 49
free bn
bn = alloc 10
z = realloc z 73
free a
a = alloc 64 align 4
free t
ap = realloc ap 27
be = realloc be 0
ad = realloc ad 21
t = alloc 48 align 16
bl = realloc bl 16
free ao
ao = alloc 0 align 8
bb = realloc bb 32
free y
bf = realloc bf 2
y = alloc 1
n = realloc n 21
free bp
bp = alloc 8 align 4
free ac
b = realloc b 60
bj = realloc bj 89
free h
h = alloc 8 align 4
ac = realloc ad 0
ad = alloc 223 align 16
free bk
ax = realloc ax 40
bk = alloc 0 align 8
at = realloc at 105
at = realloc at 105
free a
a = alloc 0
free aj
aj = alloc 123 align 8
free n
n = alloc 1 align 16
free au
au = realloc ah 81
ah = alloc 15 align 8 zeroed
free ab
ab = alloc 34 align 4
g = realloc g 44
free z
z = alloc 161
free bg
bg = alloc 1 align 16
free ab
bg = realloc bg 0
y = realloc y 2
ab = alloc 0
free bh
bh = alloc 226
free k
k = alloc 25 align 8
au = realloc au 97
free an
an = alloc 7 align 2
free i
i = alloc 1 align 8
free bo
ah = realloc ah 0
bo = alloc 123
aq = realloc aq 24
g = realloc g 22
a = realloc a 64
be = realloc be 39
al = realloc al 128
free u
bb = realloc bb 9
u = alloc 81
free ac
ac = alloc 89
free bk
au = realloc au 93
bk = alloc 128 align 8
free bn
bc = realloc bc 32
bn = alloc 1 align 8
n = realloc n 0
free ba
ba = alloc 201
free ad
ad = alloc 123 align 16
free ak
p = realloc p 19
ad = realloc ad 4
bc = realloc bc 40
ak = alloc 40 align 4
bg = realloc bg 0
free o
o = alloc 6 align 8
free aa
bk = realloc bk 128
aa = alloc 21 zeroed
free bm
bm = alloc 0 align 4
free aq
al = realloc al 256
aq = alloc 40
free t
f = realloc f 89
t = alloc 38 align 8
l = realloc l 55
free j
ae = realloc ae 1
j = alloc 9 align 8
f = realloc f 48
free bg
bg = alloc 207 align 4
free ak
ak = alloc 89
free a
a = alloc 80 align 16
