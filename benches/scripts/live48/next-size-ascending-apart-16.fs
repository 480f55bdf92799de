freespace script 1
heap 16384 fit=next order=size-ascending coalescing=off granule=16
a = alloc 239 align 4
a = realloc a 1
a = realloc a 0
a = realloc a 0
a = realloc a 239
a = realloc a 247
b = alloc 4
a = realloc a 494
b = realloc b 196
c = alloc 37 align 8
d = alloc 421
a = realloc a 239
c = realloc c 53
e = alloc 421
c = realloc c 53
f = alloc 20 align 8
c = realloc c 37
e = realloc e 437
g = alloc 421
h = alloc 24 align 8
i = alloc 421 align 16
j = alloc 112
k = alloc 96
l = alloc 3 align 16
m = alloc 31
i = realloc i 473
n = alloc 37
o = alloc 256 align 4
f = realloc f 12
p = realloc e 429
h = realloc h 4
a = realloc a 119
e = alloc 239
q = alloc 128 align 8
d = realloc d 842
q = realloc q 120
r = alloc 15 align 16
r = realloc r 0
b = realloc b 98
s = alloc 84
t = alloc 421
p = realloc p 5
u = alloc 128
n = realloc n 4
v = realloc n 4
n = alloc 7 align 2
w = alloc 2
t = realloc t 2
x = alloc 2
y = alloc 127
z = alloc 37 align 16
aa = alloc 257 align 4
ab = alloc 136 align 16
aa = realloc aa 225
ac = alloc 129 align 4
ad = alloc 1 align 8
j = realloc j 128
ae = alloc 98 align 4
p = realloc p 13
af = alloc 43 align 8
x = realloc x 421
ag = alloc 55 align 2
ae = realloc ae 196
ah = alloc 239 align 4
x = realloc x 31
ai = alloc 31 align 4
aj = alloc 47 align 16
ak = alloc 43 align 16
al = alloc 3
am = alloc 37
h = realloc h 56
an = alloc 43
m = realloc m 62
r = realloc r 3
ao = alloc 4
ap = alloc 31 align 4
aq = alloc 31
v = realloc v 1
ar = realloc g 437
j = realloc j 128
v = realloc v 4
g = alloc 31 align 8
as = realloc ad 0
ad = alloc 37
at = alloc 369 align 2
au = alloc 31 align 8
aq = alloc 45 align 2
av = realloc p 29
p = alloc 248
am = realloc am 38
aw = realloc al 7
al = alloc 5 align 16
au = realloc au 31
k = realloc k 96
ar = realloc ar 218
q = realloc q 60
ax = alloc 239 align 4
aa = realloc aa 112
l = realloc l 1
p = realloc p 217
ay = alloc 37 align 8
az = realloc o 272
ag = realloc ag 27
o = alloc 32
ba = alloc 15
bb = alloc 255 align 8
ac = realloc ac 0
bc = alloc 79 align 8
bd = realloc ad 37
ad = alloc 37
be = alloc 0 align 4
bf = alloc 239
bb = realloc bb 255
bg = alloc 31 align 4
at = realloc at 365
bh = alloc 31 align 8
m = realloc m 2
bi = alloc 31 align 8
bj = alloc 112 align 2
ax = realloc ax 4
ac = realloc ac 0
p = realloc p 37
bk = alloc 1 align 2
bl = alloc 424 align 16
bj = realloc bj 224
j = realloc j 32
bm = alloc 4 align 2
ai = realloc ai 37
bn = alloc 17 align 2
bo = alloc 348 align 16
bp = alloc 31 align 16
bq = realloc c 74
c = alloc 1 align 8
br = alloc 24 align 16
v = realloc v 8
ak = realloc ak 44
an = realloc an 65
aj = realloc aj 23
aw = realloc aw 7
bq = realloc bq 73
at = realloc at 182
am = realloc am 76
a = realloc a 103
b = realloc b 98
be = realloc be 0
free bk
an = realloc an 73
ac = realloc ac 0
bk = alloc 40 align 4
free af
af = alloc 31
free n
bk = realloc bk 24
i = realloc i 2
bl = realloc bl 416
ay = realloc ay 74
n = alloc 1
n = realloc n 1
bf = realloc bf 4
free a
bk = realloc bk 12
c = realloc c 1
d = realloc d 0
s = realloc s 92
l = realloc l 2
a = alloc 12
bc = realloc bc 158
ac = realloc ac 0
free aq
m = realloc m 2
aq = alloc 19 align 16
ac = realloc ac 0
ak = realloc ak 56
at = realloc at 37
free ab
bd = realloc bd 37
ab = alloc 421 align 16
bo = realloc bo 332
free bd
bd = alloc 421
be = realloc be 0
af = realloc af 15
f = realloc f 13
aq = realloc aq 6
al = realloc al 0
ac = realloc ac 0
ad = realloc ad 18
free au
a = realloc a 127
au = alloc 421 align 4
ab = realloc ab 417
bh = realloc bh 39
p = realloc p 18
ad = realloc ad 4
free y
y = realloc u 129
bg = realloc bg 39
u = alloc 26 align 2
free av
s = realloc s 81
av = alloc 8 align 2
e = realloc e 413
free al
al = alloc 6
al = realloc al 3
ag = realloc ag 7
free ac
ac = alloc 421 align 8
aj = realloc aj 11
t = realloc t 6
ai = realloc ai 33
al = realloc al 11
ad = realloc ad 0
au = alloc 37
af = realloc af 30
free bl
a = realloc a 112
af = realloc af 46
bl = realloc v 7
bc = realloc bc 142
v = alloc 239
free aw
at = realloc at 53
aw = alloc 239
y = realloc y 130
a = realloc a 16
a = realloc a 20
free ad
ad = realloc br 4
br = alloc 176
ao = realloc ao 0
free bq
bq = realloc g 47
as = realloc as 0
c = realloc c 1
ao = realloc ao 0
k = realloc k 0
g = alloc 49 align 2
bo = realloc bo 316
au = realloc au 33
ak = realloc ak 64
ah = realloc ah 119
free bl
y = realloc y 187
bl = alloc 0
free aw
ab = realloc ab 208
aw = alloc 421 align 4
ar = realloc ar 191
av = realloc av 4
o = realloc o 36
free e
z = realloc z 41
e = alloc 0 align 4
free u
u = alloc 326
free am
bq = realloc bq 23
ao = realloc ao 13
aq = realloc aq 10
n = realloc n 1
r = realloc r 0
am = alloc 16 align 8
j = realloc j 68
s = realloc s 81
u = realloc u 286
e = realloc e 1
ab = realloc ab 216
free am
o = realloc o 72
am = alloc 31 align 4
aj = realloc aj 5
free at
o = realloc o 80
i = realloc i 2
aw = realloc aw 369
at = alloc 7
free bj
as = realloc as 0
z = realloc z 4
ap = realloc ap 0
t = realloc t 12
bj = alloc 31 align 8
l = realloc l 2
n = realloc n 37
o = realloc o 40
n = realloc n 33
free bc
bc = realloc af 23
af = alloc 60 align 8
free m
m = alloc 1
aa = realloc aa 4
a = realloc a 16
bg = realloc bg 23
aj = realloc aj 6
free bj
p = realloc p 34
bj = alloc 256
free bk
bk = alloc 1
bf = realloc bf 4
free bo
az = realloc az 280
br = realloc br 63
be = realloc be 4
bo = alloc 37 align 8
ap = realloc ap 7
u = realloc u 191
bi = realloc bi 239
bn = realloc bn 34
free ab
j = realloc j 2
ab = realloc t 28
at = realloc at 0
n = realloc n 8
t = alloc 232
ac = realloc ac 4
be = realloc be 20
a = realloc a 16
