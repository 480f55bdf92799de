freespace script 1
heap 16384 fit=best order=back granule=16
a = alloc 25
b = alloc 24
c = alloc 2
a = realloc a 50
d = alloc 256
e = alloc 256
f = alloc 40 align 4
g = alloc 50
h = alloc 2 align 4
g = realloc g 51
e = realloc e 3
i = alloc 452 align 4
j = alloc 51
c = realloc c 1
k = alloc 15104 align 8
l = alloc 184 align 2
free j
b = realloc b 12
c = realloc c 17
j = alloc 3 align 4
m = alloc 13 align 16
free k
free e
free f
f = alloc 3 align 4
e = alloc 44 align 8
k = alloc 44 align 16
n = alloc 9
o = alloc 67
p = alloc 8 align 4
q = alloc 64
r = alloc 1
r = realloc r 0
s = alloc 2
t = alloc 49 align 4
u = alloc 24 align 8
v = alloc 17 align 8
w = alloc 394
x = alloc 12 align 8
k = realloc k 52
y = alloc 202 align 2
z = alloc 163 align 8
c = realloc c 25
aa = alloc 23 align 4
ab = alloc 128 align 4
ac = alloc 16
y = realloc y 4
l = realloc l 368
ad = alloc 1 align 2
k = realloc k 16
ae = alloc 394
d = realloc d 0
af = alloc 64 align 16
ag = alloc 16
ac = realloc ac 1
ah = alloc 17 align 8
ai = alloc 132
aj = alloc 6 align 8
ak = alloc 54 align 8
al = alloc 6
am = alloc 40 align 8
an = alloc 1
ao = alloc 9 align 4
n = realloc n 13
ap = alloc 200 align 4
aq = alloc 248
ar = alloc 52
as = alloc 3 align 8
at = alloc 405 align 8
z = realloc z 159
af = realloc af 48
au = alloc 6
av = alloc 198
aw = alloc 8 align 4
al = realloc al 394
ax = alloc 36 align 2
f = realloc f 0
ay = alloc 1 align 4
az = alloc 9 align 8
ba = alloc 16 align 8
bb = alloc 16 align 16
bc = alloc 0
bd = alloc 65 align 4
be = alloc 3 align 16
q = realloc q 56
bf = alloc 16 align 2
bg = alloc 18
as = realloc as 6
bh = alloc 16
bi = alloc 16
bj = alloc 7 align 8
bk = alloc 12
bl = alloc 132
bm = alloc 1
at = realloc at 16
bn = alloc 452 align 8
bo = alloc 117 align 2
bp = alloc 279 align 8
bq = alloc 10072
br = alloc 56 align 8
free br
free bq
az = realloc az 0
bq = realloc bb 1
bb = alloc 20 align 4
br = alloc 64
free br
br = alloc 29
free br
x = realloc x 6
am = realloc am 35
br = alloc 1 align 8
free br
br = alloc 51 align 16
free br
br = alloc 48 align 8
free br
br = alloc 128 align 8
i = realloc i 508
free i
i = alloc 40 align 8
free i
i = alloc 7 align 16
free i
i = alloc 52 align 2
free i
i = alloc 16
br = realloc br 112
bp = realloc bp 10
free bp
bp = alloc 5 align 2
free bp
bp = realloc l 1
l = alloc 33
free l
l = alloc 50 align 16
free l
l = alloc 1
free l
l = alloc 12 align 4
free l
l = alloc 1 align 2
free l
l = alloc 1 align 4
free l
s = realloc s 28
ba = realloc ba 0
l = alloc 16 align 2
free l
ar = realloc ar 0
l = alloc 8 align 4
free l
l = alloc 449 align 8
ao = realloc ao 8
bp = realloc bp 4
free bp
bp = alloc 1
bd = realloc bd 0
i = realloc i 1
free i
i = alloc 41
as = realloc as 12
free as
as = alloc 0 align 16
v = realloc v 8
ag = realloc ag 0
free ag
e = realloc e 0
ag = alloc 5
free ag
ag = alloc 8 align 8
bc = realloc bc 0
free bc
bc = alloc 405 align 4
aw = realloc aw 4
free aw
aw = alloc 7 align 8
free aw
aq = realloc aq 124
ao = realloc ao 31
aw = alloc 17 align 8
free aw
bk = realloc bk 11
aw = alloc 2
free aw
ar = realloc ar 1
aw = alloc 104 align 4
free aw
aw = alloc 0 align 4
ao = realloc ao 47
free ao
ao = realloc j 0
j = alloc 60
free j
j = alloc 8
az = realloc az 0
z = realloc z 8
bh = realloc bh 24
free bh
bh = alloc 260 align 8
free bh
aj = realloc aj 12
bh = alloc 7 align 8
free bh
a = realloc a 42
bh = alloc 16 align 8
w = realloc w 197
ba = realloc ba 0
t = realloc t 22
free t
n = realloc n 12
aa = realloc aa 128
at = realloc at 139
t = alloc 65 align 2
free t
t = realloc v 8
be = realloc be 9
c = realloc c 12
v = alloc 1
free v
ab = realloc ab 144
bj = realloc bj 7
v = alloc 20 align 2
bg = realloc bg 19
free bg
bg = alloc 9 align 8
al = realloc al 788
free al
al = alloc 5
bb = realloc bb 21
free bb
bb = realloc ah 25
bc = realloc bc 810
p = realloc p 0
ah = alloc 28 align 2
bb = realloc bb 8
free bb
bb = alloc 7 align 4
ar = realloc ar 0
free ar
ar = alloc 1 align 16
bq = realloc bq 8
e = realloc e 0
free e
bh = realloc bh 4
e = alloc 414 align 4
bk = realloc bk 27
free bk
bk = alloc 0 align 16
free bk
bk = alloc 22 align 8
l = realloc l 54
a = realloc a 32
n = realloc n 0
av = realloc av 17
a = realloc a 0
q = realloc q 55
free q
q = alloc 9 align 4
free q
q = realloc bg 5
i = realloc i 3
w = realloc w 394
bg = alloc 15 align 2
free bg
aa = realloc aa 128
bg = alloc 0
free bg
aa = realloc aa 73
ag = realloc ag 8
bh = realloc bh 8
bg = alloc 8 align 8
free bg
bg = alloc 52 align 4
free bg
bg = alloc 0 align 2
free bg
free m
free bd
bd = alloc 127 align 8
m = alloc 47 align 16
bg = alloc 91
free ad
bm = realloc bm 2
ad = alloc 2
u = realloc u 83
free w
w = alloc 103 align 16
free r
r = alloc 7
bk = realloc bk 4
free ac
ac = alloc 3
br = realloc br 8
free av
av = realloc ax 36
ax = alloc 103 align 2
free y
g = realloc g 2
bb = realloc bb 11
y = alloc 54 align 2
free d
d = realloc bh 16
bh = alloc 54 align 8
free ah
t = realloc t 179
v = realloc v 12
e = realloc e 8
o = realloc o 67
ah = alloc 12
e = realloc e 12
free bp
bp = alloc 264
br = realloc br 8
