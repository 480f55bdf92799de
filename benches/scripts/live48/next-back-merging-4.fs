freespace script 1
heap 16384 fit=next order=back
a = alloc 4 align 4
b = alloc 14
c = alloc 2 align 16
d = alloc 1
e = realloc c 2
c = alloc 33 align 128
f = alloc 15 align 4
g = alloc 0
h = alloc 33 align 16
f = realloc f 23
i = alloc 23 align 32
j = alloc 58 align 64
k = alloc 5
b = realloc b 3
f = realloc f 8
l = alloc 1 align 32
m = alloc 1
n = alloc 128
free k
free i
j = realloc j 62
i = alloc 15 align 16
n = realloc n 132
k = alloc 0 align 64
o = alloc 29 align 8
p = realloc g 48
g = alloc 13
q = alloc 256 align 8
r = alloc 452 align 8
s = realloc e 87
e = alloc 23
t = alloc 199 align 8
u = realloc s 86
s = alloc 2 align 8
e = realloc e 4
v = alloc 5
n = realloc n 132
w = alloc 2 align 8
x = alloc 0 align 128
y = alloc 4
z = alloc 124 align 8
aa = alloc 25 align 4
ab = alloc 374
z = realloc z 116
ac = alloc 12
f = realloc f 256
ad = alloc 63
ae = alloc 171
af = realloc ab 374
ab = alloc 0
ac = realloc ac 28
ag = alloc 28
ah = alloc 1 align 16
n = realloc n 1
ai = realloc t 198
t = alloc 32 align 16
aj = alloc 15
ak = alloc 5
al = alloc 120 align 4
am = alloc 2 align 64
an = alloc 4
ao = realloc aa 37
aa = alloc 36 align 4
ap = alloc 3 align 128
aq = alloc 4
al = realloc al 240
ar = realloc af 373
af = alloc 2 align 8
as = realloc ai 3
ai = alloc 0 align 64
at = alloc 3 align 4
q = realloc q 5
au = alloc 16
av = alloc 123 align 16
aw = alloc 12 align 32
ax = alloc 299 align 32
ay = alloc 24 align 256
az = realloc x 0
n = realloc n 85
x = alloc 30
ac = realloc ac 4
ba = alloc 0 align 16
bb = realloc e 3
e = realloc as 0
as = alloc 1
bc = alloc 16 align 16
bd = alloc 393
o = realloc o 33
aq = realloc aq 8
be = alloc 12
g = realloc g 13
ac = realloc ac 2
bf = alloc 4 align 8
bg = alloc 16
w = realloc w 122
bh = alloc 4 align 64
bi = alloc 215
au = realloc au 8
bj = alloc 32
bk = alloc 32 align 32
bl = alloc 107 align 16
bm = alloc 8 align 8
bn = alloc 15 align 32
bo = alloc 2
ba = realloc ba 0
aj = realloc aj 12
bp = alloc 3 align 16
ac = realloc ac 6
bm = realloc bm 16
bf = realloc bf 8
bq = alloc 68 align 4
y = realloc y 4
br = alloc 129
free m
m = alloc 16 align 256
free bi
bo = realloc bo 18
bi = alloc 129
free o
o = realloc bo 10
ao = realloc ao 29
l = realloc l 1
d = realloc d 16
free an
free ah
free ap
free a
free bd
free ad
ad = realloc az 0
az = alloc 28 align 8
bd = alloc 25 align 64
bc = realloc bc 18
y = realloc y 0
a = alloc 8 align 128
z = realloc z 102
u = realloc u 172
bi = realloc bi 301
ap = alloc 393
g = realloc g 24
ak = realloc ak 4
bk = realloc bk 28
ah = alloc 45 align 16
an = alloc 452
bo = realloc at 1
ba = realloc ba 32
at = alloc 52
free aj
aj = alloc 1 align 8
free w
w = alloc 25
u = realloc u 1
free bn
o = realloc o 36
af = realloc af 4
bn = alloc 16
u = realloc u 5
ac = realloc ac 6
aq = realloc aq 17
free bg
bg = alloc 3
am = realloc am 1
free aj
bm = realloc bm 171
aj = alloc 27 align 8
free bc
b = realloc b 4
bb = realloc bb 10
c = realloc c 29
e = realloc e 0
bc = alloc 0 align 8
ae = realloc ae 4
free z
an = realloc an 226
z = alloc 39 align 16
ba = realloc ba 36
free br
au = realloc au 9
bd = realloc bd 9
br = alloc 5
am = realloc am 1
free s
bn = realloc bn 0
i = realloc i 15
s = alloc 99 align 4
d = realloc d 8
aq = realloc aq 8
af = realloc af 0
az = realloc az 32
free bh
bq = realloc bq 4
bh = alloc 89
n = realloc n 85
free v
d = realloc d 4
u = realloc u 0
v = alloc 4 align 4
u = realloc u 0
free ao
x = realloc x 22
bk = realloc bk 14
bk = realloc bk 8
ao = alloc 30 align 16
free e
e = alloc 37 align 4
bf = realloc bf 0
free f
ao = realloc ao 30
ap = realloc ap 409
v = realloc v 4
f = alloc 28
free ai
bo = realloc bo 2
g = realloc g 48
ai = alloc 24
free ai
aj = realloc aj 20
bb = realloc bb 10
t = realloc t 8
i = realloc i 1
ai = alloc 96
free bj
ax = realloc ax 300
bc = realloc bc 256
bj = alloc 2 align 32
k = realloc k 0
a = realloc a 12
r = realloc r 452
free bd
b = realloc b 0
ag = realloc ag 32
ab = realloc ab 0
bf = realloc bf 4
aj = realloc aj 24
bd = alloc 260
bf = realloc bf 8
free i
w = realloc w 1
aw = realloc aw 6
bg = realloc bg 7
r = realloc r 1
aw = realloc aw 6
br = realloc br 450
i = alloc 10 align 16
d = realloc d 5
w = realloc w 1
free f
f = realloc m 20
bo = realloc bo 86
m = alloc 120 align 128
free ax
ax = alloc 46 align 16
bl = realloc bl 214
x = realloc x 38
free a
be = realloc be 16
a = alloc 47 align 32
free ak
ak = alloc 56 align 4
free j
j = alloc 1
b = realloc b 0
free az
az = alloc 425 align 64
free ak
ab = realloc ab 4
ak = alloc 5
aw = realloc aw 6
al = realloc al 2
v = realloc v 0
o = realloc o 44
free c
c = realloc a 332
ag = realloc ag 64
a = realloc bm 175
bm = alloc 5
ba = realloc ba 64
bp = realloc bp 0
j = realloc j 17
h = realloc h 1
c = realloc c 291
ax = realloc ax 2
bk = realloc bk 12
n = realloc n 42
free ac
bp = realloc bp 8
n = realloc n 0
ac = realloc ao 22
v = realloc v 0
ao = alloc 277 align 16
bn = realloc bn 0
free m
m = alloc 14
bo = realloc bo 86
free b
s = realloc s 31
bq = realloc bq 20
b = alloc 5 align 4
free bb
m = realloc m 7
af = realloc af 0
bb = alloc 239
free o
o = alloc 452
free u
u = realloc i 5
i = alloc 446
free x
q = realloc q 1
x = realloc v 0
v = alloc 5 align 16
w = realloc w 9
ap = realloc ap 818
l = realloc l 2
free m
