freespace script 1
heap 16384 fit=first order=front coalescing=off granule=16
a = alloc 111 align 16
b = alloc 24
a = realloc a 1
c = alloc 24 align 16
d = alloc 100
e = realloc a 2
a = alloc 8
f = alloc 40 align 8
g = alloc 6
h = alloc 542
i = alloc 2 align 4
j = alloc 128
h = realloc h 271
b = realloc b 4
k = alloc 51 align 16
l = alloc 16
m = alloc 8 align 2
n = realloc e 0
e = alloc 9
o = alloc 2
b = realloc b 0
p = alloc 48 align 8
q = alloc 8
r = alloc 260
s = alloc 0
d = realloc d 88
t = alloc 0
u = alloc 79 align 16
v = alloc 487 align 2
w = alloc 0
x = alloc 128
y = alloc 0
z = alloc 51
v = realloc v 503
aa = alloc 10 align 16
ab = alloc 112 align 16
ac = alloc 16 align 16
ad = alloc 104 align 16
ae = alloc 8 align 16
af = alloc 168
ag = alloc 168 align 4
ah = alloc 128 align 2
ai = alloc 1 align 16
aj = alloc 117
ak = alloc 40 align 16
al = alloc 2
l = realloc l 20
a = realloc a 16
am = alloc 8 align 8
an = alloc 51 align 8
ao = alloc 10 align 8
g = realloc g 22
ap = alloc 48
am = realloc am 7
aq = alloc 7 align 8
ar = realloc aa 4
ae = realloc ae 4
aa = alloc 0 align 8
as = alloc 104 align 16
at = alloc 7 align 8
ao = realloc ao 1
au = alloc 16 align 4
av = alloc 88
aw = alloc 64
e = realloc e 128
ax = alloc 112 align 8
aw = realloc aw 65
ay = alloc 120 align 8
au = realloc au 8
o = realloc o 4
az = alloc 253
ba = alloc 4
e = realloc e 129
bb = alloc 96 align 16
ak = realloc ak 1
bc = alloc 8 align 8
bd = alloc 511 align 8
be = alloc 96
t = realloc t 16
bf = alloc 940 align 4
bg = alloc 1 align 4
bh = alloc 36
bi = alloc 270 align 16
bj = alloc 189 align 16
bk = alloc 412
g = realloc g 26
v = realloc v 499
bl = alloc 8 align 2
bm = alloc 65 align 8
bn = alloc 112 align 16
aq = realloc aq 104
bo = alloc 412
bp = alloc 8 align 4
bq = alloc 122
e = realloc e 145
u = realloc u 75
l = realloc l 36
ao = realloc ao 9
l = realloc l 1
aq = realloc aq 52
br = alloc 1 align 2
free br
bb = realloc bb 1
br = alloc 7 align 4
au = realloc au 1
free d
d = realloc bp 411
bp = alloc 927 align 8
bi = realloc bi 303
ba = realloc ba 20
bf = realloc bf 927
ax = realloc ax 8
bc = realloc bc 16
free g
g = alloc 0 align 16
free bk
bk = alloc 8
free aw
bi = realloc bi 287
aw = alloc 0 align 16
q = realloc q 9
bm = realloc bm 32
free ay
h = realloc h 287
y = realloc y 0
am = realloc am 189
ay = alloc 420
b = realloc b 16
br = realloc br 7
free x
k = realloc k 104
ah = realloc ah 128
r = realloc r 98
x = alloc 3 align 2
bq = realloc bq 126
bo = realloc bo 4
ao = realloc ao 8
aq = realloc aq 68
free bp
bp = alloc 128 align 16
free bk
ah = realloc ah 71
bk = alloc 0 align 4
free j
j = alloc 256 align 16
bo = realloc bo 4
az = realloc az 245
az = realloc az 261
az = realloc az 2
free ak
ag = realloc ag 1
q = realloc q 520
av = realloc av 64
ak = alloc 33 align 8
q = realloc q 504
v = realloc v 503
free af
bc = realloc bc 18
w = realloc w 1
x = realloc x 3
j = realloc j 256
bm = realloc bm 71
af = alloc 17 align 4
bg = realloc bg 1
free au
d = realloc d 1
bk = realloc bk 189
au = alloc 449
free bc
am = realloc am 4
bc = alloc 171
free af
e = realloc e 129
af = realloc bn 128
d = realloc d 65
ae = realloc ae 257
bn = alloc 128 align 4
free bo
g = realloc g 128
bo = alloc 2 align 8
x = realloc x 12
free bj
bj = alloc 0 align 4
p = realloc p 4
aw = realloc aw 0
free av
av = alloc 1
o = realloc o 8
free n
n = alloc 655 align 16
w = realloc w 0
w = realloc w 0
free bb
a = realloc a 8
aw = realloc aw 2
bb = alloc 8
bc = realloc bc 155
p = realloc p 4
n = realloc n 4
ad = realloc ad 10
free av
br = realloc br 51
ai = realloc ai 0
at = realloc at 23
ap = realloc ap 24
br = realloc br 102
ay = realloc ay 53
q = realloc q 0
an = realloc an 1
v = realloc v 495
av = alloc 0
free y
bc = realloc bc 155
at = realloc at 46
al = realloc al 10
y = alloc 65 align 2
y = realloc y 2
ad = realloc ad 10
ah = realloc ah 4
ab = realloc ab 96
l = realloc l 256
free z
s = realloc s 0
bo = realloc bo 64
s = realloc s 0
z = alloc 511
ai = realloc ai 0
free ax
ax = alloc 514 align 8
bd = realloc bd 515
free ad
ad = alloc 8 align 8
n = realloc n 3
free ah
ah = alloc 256 align 4
aj = realloc aj 103
free at
bc = realloc bc 77
at = alloc 96 align 16
t = realloc t 56
bm = realloc bm 71
ap = realloc ap 40
aw = realloc aw 2
free s
br = realloc br 4
s = alloc 1 align 4
be = realloc be 192
v = realloc v 247
c = realloc c 48
free au
a = realloc a 0
au = alloc 136
az = realloc az 2
x = realloc x 12
free ad
ad = alloc 129
az = realloc az 0
ar = realloc ar 5
free bn
bn = realloc r 49
r = alloc 104 align 2
free an
an = alloc 0 align 2
af = realloc af 124
free d
d = alloc 4
az = realloc az 4
bk = realloc bk 181
aq = realloc aq 52
free n
n = alloc 48 align 8
free al
aj = realloc aj 206
al = alloc 425
free b
f = realloc f 1
ak = realloc ak 7
bq = realloc bq 4
b = alloc 2 align 8
ae = realloc ae 1
az = realloc az 0
p = realloc p 5
free x
ak = realloc ak 960
x = alloc 95 align 16
free bq
bq = alloc 47 align 16
ap = realloc ap 13
free j
aw = realloc aw 2
j = alloc 0
free e
t = realloc t 60
bl = realloc bl 16
e = alloc 3 align 8
z = realloc z 515
free d
k = realloc k 208
d = alloc 79 align 16
free av
ba = realloc ba 2
a = realloc a 0
av = alloc 12 align 16
af = realloc af 120
b = realloc b 2
bq = realloc bq 79
free g
y = realloc y 2
aq = realloc aq 9
af = realloc af 135
g = alloc 64 align 8
free u
bo = realloc bo 0
au = realloc au 120
au = realloc au 105
u = alloc 366
free ag
ag = alloc 12 align 4
p = realloc p 1
t = realloc t 192
