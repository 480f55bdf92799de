freespace script 1
heap 16384 fit=first order=address
a = alloc 12
a = realloc a 24
b = alloc 12 align 4
a = realloc a 28
b = realloc b 32
c = alloc 79
d = alloc 180
c = realloc c 39
e = alloc 11 align 2
f = alloc 2 align 4
g = alloc 16
h = alloc 50 align 8 zeroed
i = alloc 9 align 16 zeroed
a = realloc a 4
j = alloc 1 align 4
k = alloc 30 align 8 zeroed
d = realloc d 32
l = alloc 2 align 4
l = realloc l 2
m = alloc 1
d = realloc d 2
m = realloc m 0
b = realloc b 36
n = alloc 98 align 4 zeroed
o = alloc 21 align 8
m = realloc m 0
p = alloc 0
q = alloc 29
a = realloc a 4
r = alloc 1 zeroed
s = alloc 9
free s
free r
free a
g = realloc g 20
a = alloc 1 align 2
r = alloc 109 zeroed
s = alloc 109 align 16 zeroed
t = alloc 98 align 8
u = alloc 5 align 8 zeroed
v = alloc 30
w = realloc p 0
i = realloc i 9
p = realloc v 33
b = realloc b 40
v = alloc 12 zeroed
e = realloc e 15
x = alloc 6 align 4
y = realloc j 0
j = alloc 333 align 2
z = alloc 61 align 16
y = realloc y 0
aa = alloc 3 zeroed
v = realloc v 24
ab = alloc 1 align 16
ac = alloc 12 align 2 zeroed
ad = alloc 7 align 8 zeroed
p = realloc p 29
e = realloc e 1
ae = realloc m 0
ac = realloc ac 13
m = alloc 21 align 16
af = alloc 1 align 8
ac = realloc ac 14
ag = alloc 40
ah = alloc 5 align 16
ai = alloc 0
aj = alloc 59
ak = alloc 136 align 2 zeroed
ak = realloc ak 1
al = alloc 256 align 16
am = alloc 24
an = alloc 15 align 4
ac = realloc ac 10
ao = alloc 15
h = realloc h 100
ap = alloc 1
q = realloc q 28
aq = alloc 12
aj = realloc aj 59
ar = alloc 3 zeroed
as = alloc 12 align 4 zeroed
u = realloc u 8
t = realloc t 97
at = alloc 485
au = alloc 0
av = alloc 213 align 4
e = realloc e 1
aw = alloc 248 zeroed
ax = alloc 1
ay = alloc 0 align 4 zeroed
az = alloc 32
ar = realloc ar 6
ba = alloc 872 align 16
ab = realloc ab 1
ac = realloc ac 16
bb = alloc 128
bc = alloc 1
bd = alloc 24 align 2 zeroed
be = alloc 8 align 16
g = realloc g 12
bf = alloc 4 align 4 zeroed
bg = alloc 12 zeroed
bh = alloc 1 align 8
bi = realloc al 512
al = alloc 1
bj = alloc 241 align 16
s = realloc s 108
bk = alloc 31 align 2
bl = alloc 12 align 2
bm = alloc 16 align 8 zeroed
l = realloc l 0
bn = alloc 1
bo = alloc 42 align 8
bp = alloc 57 align 2
f = realloc f 0
bf = realloc bf 8
bh = realloc bh 2
z = realloc z 1
bb = realloc bb 256
bq = alloc 178 align 8
br = alloc 27 align 8
free br
a = realloc a 410
br = realloc an 7
an = realloc bf 16
bq = realloc bq 104
bf = alloc 2 zeroed
br = realloc br 0
aa = realloc aa 0
bh = realloc bh 2
d = realloc d 0
free d
ba = realloc ba 981
bb = realloc bb 260
j = realloc j 329
bg = realloc bg 13
d = alloc 863 zeroed
bj = realloc bj 241
ah = realloc ah 0
ai = realloc ai 1
free ai
ai = alloc 116
j = realloc j 61
k = realloc k 15
free k
bn = realloc bn 0
k = alloc 0 align 8
d = realloc d 859
free d
ay = realloc ay 4
d = alloc 363
free d
ah = realloc ah 39
an = realloc an 0
be = realloc be 0
as = realloc as 12
aa = realloc aa 0
d = alloc 492 align 16
m = realloc m 10
ba = realloc ba 973
free ba
ba = alloc 4 align 2
free ba
bi = realloc bi 97
v = realloc v 48
ay = realloc ay 0
aj = realloc aj 58
af = realloc af 0
ba = alloc 226
free ba
c = realloc c 35
ba = alloc 140 align 2
free ba
bd = realloc bd 48
aa = realloc aa 21
ba = alloc 2 align 4
bj = realloc bj 211
free bj
g = realloc g 6
bj = alloc 46 zeroed
i = realloc i 13
bl = realloc bl 24
free bl
ak = realloc ak 2
bl = realloc aq 8
aj = realloc aj 1
y = realloc y 0
aq = alloc 24 align 4 zeroed
free aq
aq = alloc 119
d = realloc d 496
at = realloc at 970
ad = realloc ad 23
free ad
ad = alloc 40 align 16
af = realloc af 4
t = realloc t 48
b = realloc b 44
bm = realloc bm 20
ai = realloc ai 117
free ai
ai = alloc 28 align 4
bn = realloc bn 4
aa = realloc aa 549
a = realloc a 410
free a
bh = realloc bh 18
x = realloc x 21
a = alloc 24
free a
a = alloc 106
br = realloc br 1
bl = realloc bl 0
ao = realloc ao 0
au = realloc au 0
aw = realloc aw 1
bf = realloc bf 6
free bf
bf = alloc 40
q = realloc q 24
p = realloc p 37
d = realloc d 4
bp = realloc bp 28
v = realloc v 48
o = realloc o 48
s = realloc s 108
free s
bj = realloc bj 46
be = realloc be 16
bj = realloc bj 46
ag = realloc ag 80
br = realloc br 1
as = realloc as 1
h = realloc h 99
s = alloc 12
free s
s = alloc 170 align 2
bo = realloc bo 42
bk = realloc bk 34
ay = realloc ay 93
ai = realloc ai 56
j = realloc j 77
bb = realloc bb 256
av = realloc av 27
au = realloc au 0
at = realloc at 978
bf = realloc bf 8
bk = realloc bk 68
free bk
bk = alloc 1 zeroed
bn = realloc bn 2
aw = realloc aw 20
bd = realloc bd 2
free bd
aa = realloc aa 533
q = realloc q 28
bc = realloc bc 0
bh = realloc bh 36
bl = realloc bl 2
bd = alloc 20 align 8
free bd
bd = alloc 0 align 16
free bd
q = realloc q 20
s = realloc s 340
bd = alloc 0 align 2
al = realloc al 1
bc = realloc bc 0
free bc
n = realloc n 1
bg = realloc bg 287
ad = realloc ad 35
l = realloc l 0
b = realloc b 44
bc = alloc 28
free bc
bk = realloc bk 2
bc = alloc 13 align 2
free bc
bc = realloc ba 2
as = realloc as 32
az = realloc az 2
d = realloc d 8
al = realloc al 1
q = realloc q 40
c = realloc c 34
ba = alloc 30 zeroed
free ba
ba = alloc 21
bn = realloc bn 1
r = realloc r 3
free r
r = alloc 7
aa = realloc aa 529
aa = realloc aa 0
free aa
br = realloc br 0
aa = alloc 80 align 4
free aa
as = realloc as 137
aa = alloc 31 align 8 zeroed
free aa
c = realloc c 17
aa = realloc v 12
i = realloc i 1
v = alloc 57
g = realloc g 0
be = realloc be 8
w = realloc w 127
ag = realloc ag 90
free ag
b = realloc b 40
ay = realloc ay 97
ag = alloc 12 align 8
ac = realloc ac 20
am = realloc am 23
