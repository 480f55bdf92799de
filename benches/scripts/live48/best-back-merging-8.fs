freespace script 1
heap 16384 fit=best order=back granule=8
a = alloc 4 align 4
a = realloc a 46
b = alloc 10
b = realloc b 2
c = alloc 2 align 4
d = alloc 46
e = alloc 46
f = alloc 6 align 4
g = alloc 3
h = alloc 0 align 4
i = realloc b 1
b = alloc 52 align 64
j = alloc 1
k = alloc 1
l = alloc 105 align 8
c = realloc c 2
m = realloc j 0
e = realloc e 30
j = alloc 4
c = realloc c 2
n = alloc 0 align 8
o = alloc 9 align 8
p = alloc 47 align 64
c = realloc c 0
o = realloc o 9
d = realloc d 41
q = realloc f 3
f = alloc 0
r = alloc 1 align 16
s = alloc 6 align 64
e = realloc e 26
o = realloc o 47
t = alloc 1 align 8
u = realloc l 104
k = realloc k 1
l = alloc 4 align 64
v = realloc r 2
r = alloc 8 align 16
w = alloc 47 align 4
p = realloc p 94
x = alloc 36 align 8
y = alloc 47 align 16
z = alloc 136
aa = alloc 47
l = realloc l 2
x = realloc x 166
ab = alloc 6
w = realloc w 23
ac = alloc 11 align 32
ad = alloc 5 align 16
ac = realloc ac 0
r = realloc r 4
g = realloc g 6
ae = alloc 6 align 16
af = alloc 0
u = realloc u 88
ag = alloc 2
s = realloc s 4
v = realloc v 1
ah = alloc 2 align 64
k = realloc k 1
a = realloc a 54
ai = alloc 87
aj = alloc 0 align 32
h = realloc h 0
ak = alloc 2
al = alloc 8
ag = realloc ag 5
a = realloc a 47
am = alloc 5
g = realloc g 5
an = alloc 6 align 8
ai = realloc ai 43
an = realloc an 0
ac = realloc ac 1
ao = alloc 127 align 32
ap = alloc 8
an = realloc an 0
r = realloc r 12
j = realloc j 8
aq = realloc ao 63
w = realloc w 21
al = realloc al 4
u = realloc u 44
ao = alloc 5
ag = realloc ag 6
ar = alloc 0 align 4
as = alloc 1 align 8
ai = realloc ai 44
at = alloc 1 align 16
h = realloc h 1
au = alloc 2
av = alloc 63 align 4
aw = alloc 4 align 64
z = realloc z 24
ak = realloc ak 2
r = realloc r 13
ax = realloc p 93
ax = realloc ax 92
at = realloc at 2
p = alloc 128 align 8
ay = alloc 47
az = alloc 47 align 8
ba = alloc 8
bb = alloc 1 align 16
bc = alloc 0 align 256
av = realloc av 67
i = realloc i 2
ac = realloc ac 2
bd = alloc 0 align 16
ac = realloc ac 3
aw = realloc aw 12
be = alloc 1
bf = alloc 6
ao = realloc ao 2
bg = alloc 157 align 8
bh = alloc 6 align 8
bi = alloc 0 align 8
bj = alloc 16 align 16
bk = alloc 0
n = realloc n 0
z = realloc z 12
bl = realloc g 13
g = alloc 8
bm = alloc 128
bn = alloc 1
bo = alloc 2
ax = realloc ax 81
bp = alloc 24 align 256
r = realloc r 14
bo = realloc bo 13
r = realloc r 14
bq = alloc 0 align 8
br = alloc 0 align 64
bi = realloc bi 47
u = realloc u 60
free ai
q = realloc q 0
ag = realloc ag 3
ar = realloc ar 0
ai = alloc 24 align 16
free as
bf = realloc bf 0
as = alloc 16 align 32
free az
az = alloc 1 align 16
aj = realloc aj 47
s = realloc s 47
free bc
bc = alloc 1
free ag
r = realloc r 14
u = realloc u 60
ag = alloc 24 align 16
ad = realloc ad 1
bq = realloc bq 1
bb = realloc bb 8
y = realloc y 1
ad = realloc ad 1
t = realloc t 5
bd = realloc bd 0
a = realloc a 94
s = realloc s 55
free bq
ag = realloc ag 25
h = realloc h 1
c = realloc c 0
bq = alloc 2 align 8
t = realloc t 13
q = realloc q 8
free af
bf = realloc bf 7
be = realloc be 49
af = alloc 47 align 32
d = realloc d 1
free o
o = realloc b 32
bq = realloc bq 0
a = realloc a 110
ax = realloc ax 81
v = realloc v 1
b = alloc 0 align 32
s = realloc s 39
ag = realloc ag 0
free p
p = alloc 0
ar = realloc ar 0
z = realloc z 2
j = realloc j 4
al = realloc al 12
bi = realloc bi 0
free ap
p = realloc p 0
g = realloc g 16
al = realloc al 4
ap = alloc 24
br = realloc br 0
ag = realloc ag 120
k = realloc k 1
af = realloc af 94
ba = realloc ba 4
u = realloc u 30
bf = realloc bf 7
bp = realloc bp 47
free x
x = alloc 2
bf = realloc bf 0
k = realloc k 2
bg = realloc bg 165
free af
af = alloc 47 align 16
free ba
ba = realloc c 1
bm = realloc bm 2
bd = realloc bd 0
z = realloc z 0
c = alloc 0 align 8
bn = realloc bn 1
free ay
h = realloc h 2
ay = realloc be 1
ak = realloc ak 18
u = realloc u 38
be = alloc 0
ba = realloc ba 0
bb = realloc bb 4
bp = realloc bp 1
ah = realloc ah 2
free m
q = realloc q 8
ba = realloc ba 8
m = alloc 2 align 8
bl = realloc bl 17
au = realloc au 2
free z
z = alloc 32
ad = realloc ad 0
free bi
bi = alloc 5 align 64
au = realloc au 4
be = realloc be 1
free h
az = realloc az 9
bq = realloc bq 16
h = alloc 2
free bk
bk = realloc bb 2
an = realloc an 4
bb = alloc 1 align 128
r = realloc r 14
bc = realloc bc 0
ah = realloc ah 10
s = realloc s 39
free av
av = realloc o 8
au = realloc au 8
bm = realloc bm 1
b = realloc b 0
o = alloc 32
at = realloc at 128
c = realloc c 4
ad = realloc ad 0
p = realloc p 64
r = realloc r 15
ak = realloc ak 2
free ab
e = realloc e 10
ab = alloc 25
free u
u = alloc 47
bc = realloc bc 4
bh = realloc bh 1
w = realloc w 0
free o
y = realloc y 2
o = alloc 0
free d
d = alloc 0
free bo
aw = realloc aw 20
bo = alloc 0
q = realloc q 11
free aa
bc = realloc bc 4
i = realloc i 2
aa = alloc 2 align 4
free br
br = alloc 8
p = realloc p 2
bn = realloc bn 2
bg = realloc bg 165
free ac
ac = alloc 0
br = realloc br 9
bg = realloc bg 27
free r
r = realloc v 1
v = alloc 57 align 128
free c
ad = realloc ad 0
bj = realloc bj 18
c = alloc 1 align 8
aw = realloc aw 10
free aw
aw = alloc 2 align 128
ak = realloc ak 6
bj = realloc bj 20
am = realloc am 2
bm = realloc bm 1
bj = realloc bj 40
ab = realloc ab 12
free av
bn = realloc bn 2
m = realloc m 12
j = realloc j 2
m = realloc m 6
av = realloc q 172
q = realloc af 23
u = realloc u 23
af = realloc bl 17
