freespace script 1
heap 16384 fit=best order=address coalescing=off
a = alloc 3 align 8
b = alloc 71 align 16
c = alloc 1 align 8
b = realloc b 142
d = alloc 3 align 8
a = realloc a 3
e = alloc 3 zeroed
f = alloc 179 zeroed
g = alloc 511 align 16
h = alloc 15 align 16
i = alloc 8 align 4
j = realloc g 3
g = alloc 104 zeroed
k = alloc 56
l = alloc 17 align 16
m = alloc 1 align 16
g = realloc g 52
n = alloc 33 align 4 zeroed
o = alloc 4 align 8
p = alloc 48 zeroed
f = realloc f 63
q = alloc 19 align 16
r = alloc 40 align 4
s = alloc 9 align 16
n = realloc n 0
n = realloc n 0
b = realloc b 71
t = alloc 512 align 4
u = realloc m 1
m = alloc 8
q = realloc q 38
v = alloc 24 align 16
o = realloc o 20
w = realloc j 63
m = realloc m 1
n = realloc n 30
j = alloc 29 align 8 zeroed
x = alloc 16
o = realloc o 12
y = alloc 32 align 16
s = realloc s 1
z = alloc 512 align 4
aa = alloc 16
ab = alloc 512 align 8
ac = alloc 5 align 16 zeroed
d = realloc d 6
ad = alloc 32
ae = alloc 29 align 16
af = alloc 3 align 2
ag = alloc 4 align 8
ah = alloc 1 align 2
ai = realloc q 42
q = alloc 20 align 16 zeroed
p = realloc p 450
aj = alloc 1 align 4
ak = alloc 36
al = alloc 3 align 4
t = realloc t 496
f = realloc f 67
p = realloc p 2
am = alloc 136 align 8
an = alloc 511
ao = alloc 12
k = realloc k 112
ap = alloc 65 align 2
aq = alloc 32
ar = alloc 24
as = alloc 32
at = alloc 3 align 8
l = realloc l 15
au = alloc 118 align 2
ad = realloc ad 32
av = alloc 4 align 4
aw = alloc 136
ap = realloc ap 4
ax = alloc 119 zeroed
ay = alloc 2 zeroed
az = alloc 512 align 8 zeroed
ba = alloc 24 align 8
bb = alloc 8 align 2
bc = alloc 265 align 8
bd = alloc 1
be = alloc 255
ae = realloc ae 21
bf = alloc 5 align 2 zeroed
bg = alloc 63 align 4 zeroed
bh = alloc 512 align 2
bi = alloc 4 zeroed
bj = alloc 65
af = realloc af 1
bk = alloc 24 align 8
bb = realloc bb 4
bi = realloc bi 8
bl = alloc 0 align 8
bm = alloc 36 align 8 zeroed
f = realloc f 59
bn = alloc 127
bh = realloc bh 512
j = realloc j 58
free s
aw = realloc aw 120
az = realloc az 1024
s = alloc 5
free bg
bg = alloc 3
free k
k = alloc 15 zeroed
ak = realloc ak 36
h = realloc h 30
free ad
ad = alloc 3 align 8
free p
h = realloc h 30
p = realloc bh 2
am = realloc am 135
p = realloc p 512
av = realloc av 520
ag = realloc ag 28
ah = realloc ah 9
bh = alloc 1 align 8
free ak
ak = alloc 1 align 16
free au
au = alloc 1
free aj
z = realloc z 576
aj = alloc 196 align 16
ai = realloc ai 9
af = realloc af 0
ae = realloc ae 10
r = realloc r 2
free bk
aj = realloc aj 212
c = realloc c 6
aa = realloc aa 8
bk = alloc 25 zeroed
aq = realloc aq 16
free bh
j = realloc j 51
bh = alloc 56
af = realloc af 3
free bl
m = realloc m 52
g = realloc g 104
bl = realloc h 22
h = alloc 1 align 8
free a
bh = realloc bh 60
ax = realloc ax 133
ar = realloc ar 32
a = alloc 16 zeroed
free ar
ar = alloc 441
l = realloc l 7
aa = realloc aa 17
u = realloc u 0
free as
as = realloc s 3
s = alloc 1 align 2
free ae
i = realloc i 16
be = realloc be 512
x = realloc x 15
ai = realloc ai 18
x = realloc x 16
ae = alloc 512
free af
af = alloc 1 align 16
free i
bn = realloc bn 128
bm = realloc bm 32
i = realloc y 32
y = alloc 8 align 8
an = realloc an 503
g = realloc g 3
free ac
ac = alloc 20
ap = realloc ap 0
free ay
ay = alloc 1 align 16 zeroed
h = realloc h 9
h = realloc h 1
bj = realloc bj 27
free au
bb = realloc bb 0
o = realloc o 11
ad = realloc ad 1
av = realloc av 3
b = realloc b 69
an = realloc an 504
au = realloc ah 0
ah = alloc 512 align 4
be = realloc be 61
am = realloc am 151
free x
x = alloc 1
e = realloc e 0
free au
au = alloc 2 align 2
free bd
n = realloc n 1
aa = realloc aa 260
bd = alloc 2 align 4
free bk
bk = realloc bl 26
bl = alloc 20 align 8
bf = realloc bf 2
at = realloc at 3
free y
y = alloc 25 align 4 zeroed
free ae
ae = alloc 34
free bl
ah = realloc ah 1024
bl = alloc 513
z = realloc z 28
free bn
u = realloc u 16
bn = alloc 51 align 8
free bc
bc = realloc bk 3
aa = realloc aa 1
bk = alloc 512 zeroed
bi = realloc bi 12
bc = realloc bc 7
free at
at = alloc 1 align 8
z = realloc z 29
free ax
ax = alloc 25 align 4 zeroed
p = realloc p 511
free g
ba = realloc ba 28
g = alloc 512 align 16
free s
m = realloc m 104
s = alloc 516 align 2 zeroed
t = realloc t 12
an = realloc an 0
a = realloc a 17
free ai
ai = alloc 12
l = realloc l 0
ad = realloc ad 1
t = realloc t 8
free bn
at = realloc at 17
aa = realloc aa 0
bn = alloc 33 align 4
free aw
aw = alloc 2
s = realloc s 3
ax = realloc ax 25
m = realloc m 100
ai = realloc ai 4
free q
q = realloc g 4
bj = realloc bj 26
g = alloc 2 align 2
free av
av = alloc 19 align 4
ab = realloc ab 496
bb = realloc bb 0
free ax
ax = alloc 160
x = realloc x 2
ac = realloc ac 20
at = realloc at 17
b = realloc b 77
ak = realloc ak 1
v = realloc v 24
ao = realloc ao 12
free u
o = realloc o 11
u = alloc 5
z = realloc z 13
r = realloc r 4
bn = realloc bn 37
free be
be = realloc q 120
q = alloc 4 zeroed
free t
t = alloc 2 align 4
q = realloc q 20
free ag
p = realloc p 210
ag = alloc 28 align 4
free af
af = alloc 3
y = realloc y 9
q = realloc q 18
free ao
u = realloc u 5
ao = alloc 64 align 8 zeroed
bm = realloc bm 346
free j
bc = realloc bc 11
w = realloc w 18
n = realloc n 5
j = alloc 349 align 4 zeroed
free l
l = alloc 21 align 8
free t
s = realloc s 3
t = alloc 8 align 16
bf = realloc bf 1
free ba
af = realloc af 0
ba = alloc 2 align 4 zeroed
bg = realloc bg 0
free bh
ar = realloc ar 433
n = realloc n 0
bh = alloc 1
ag = realloc ag 25
al = realloc al 1
b = realloc b 31
free w
w = alloc 62 align 8 zeroed
free bg
