freespace script 1
heap 16384 fit=worst order=size-descending coalescing=off granule=8
a = alloc 2 align 4 zeroed
b = alloc 277 align 8 zeroed
a = realloc a 0
c = alloc 12 align 4 zeroed
d = alloc 1 align 8 zeroed
e = alloc 56 align 4 zeroed
f = alloc 7 align 8 zeroed
e = realloc e 57
g = alloc 277 align 2 zeroed
h = alloc 5 align 8 zeroed
h = realloc h 10
a = realloc a 0
h = realloc h 9
d = realloc d 24
i = alloc 12 align 8 zeroed
j = alloc 5 align 4 zeroed
h = realloc h 0
k = alloc 75 align 4 zeroed
a = realloc a 1
l = alloc 0 align 2 zeroed
m = alloc 2 zeroed
n = alloc 277 zeroed
o = alloc 277 zeroed
n = realloc n 138
p = alloc 1 zeroed
q = realloc g 1
a = realloc a 0
g = alloc 5 align 8 zeroed
r = alloc 256 align 16 zeroed
b = realloc b 276
p = realloc p 2
m = realloc m 4
s = alloc 7 zeroed
t = alloc 7 zeroed
u = alloc 17 zeroed
t = realloc t 15
a = realloc a 0
v = alloc 7 zeroed
w = alloc 7 align 4 zeroed
d = realloc d 48
x = alloc 2 zeroed
y = realloc r 252
r = alloc 5 align 4 zeroed
z = alloc 0 zeroed
aa = alloc 64 zeroed
ab = alloc 277 align 4 zeroed
ac = alloc 257 align 16 zeroed
ad = alloc 5 align 2 zeroed
ae = alloc 4 align 8 zeroed
t = realloc t 41
af = alloc 0 zeroed
ag = alloc 458 align 8 zeroed
ah = alloc 5 zeroed
ai = alloc 5 align 16 zeroed
aj = alloc 7 align 8 zeroed
ac = realloc ac 257
ak = alloc 6 zeroed
al = alloc 127 align 8 zeroed
am = alloc 10 align 4 zeroed
an = realloc y 277
y = alloc 186 align 4 zeroed
ao = alloc 126 align 8 zeroed
ap = alloc 136 align 4 zeroed
aq = alloc 4 align 16 zeroed
e = realloc e 58
ar = alloc 11 zeroed
as = alloc 294 align 4 zeroed
at = alloc 15 align 16 zeroed
au = alloc 7 align 16 zeroed
av = alloc 1 zeroed
b = realloc b 272
aw = alloc 24 zeroed
q = realloc q 0
ax = alloc 7 align 8 zeroed
ay = alloc 40 align 4 zeroed
az = alloc 41 align 8 zeroed
ba = alloc 0 align 2 zeroed
bb = alloc 4 zeroed
bc = alloc 40 align 8 zeroed
bd = alloc 2 align 8 zeroed
be = alloc 24 align 16 zeroed
bf = alloc 0 align 4 zeroed
bg = alloc 5 align 4 zeroed
bh = alloc 16 align 4 zeroed
bi = alloc 129 align 16 zeroed
bj = alloc 0 align 16 zeroed
bk = alloc 128 align 4 zeroed
bl = alloc 277 align 8 zeroed
bm = alloc 277 align 8 zeroed
bl = realloc bl 554
bn = alloc 20 align 8 zeroed
bo = alloc 7 align 8 zeroed
ab = realloc ab 138
bp = alloc 277 align 16 zeroed
bq = alloc 127 zeroed
ad = realloc ad 5
an = realloc an 278
br = alloc 1 align 4 zeroed
aq = realloc aq 20
ag = realloc ag 401
free i
i = alloc 17 align 16 zeroed
free bq
as = realloc as 5
br = realloc br 1
bj = realloc bj 0
ah = realloc ah 44
be = realloc be 48
av = realloc av 17
aq = realloc aq 20
u = realloc u 25
i = realloc i 13
bq = alloc 5 align 16 zeroed
bk = realloc bk 128
bg = realloc bg 5
p = realloc p 0
ay = realloc ay 32
ad = realloc ad 10
free r
o = realloc o 554
r = alloc 11 zeroed
bf = realloc bf 0
free ax
ak = realloc ak 1
l = realloc l 0
ax = alloc 40 zeroed
as = realloc as 10
free aq
g = realloc g 0
aq = realloc al 131
ao = realloc ao 63
x = realloc x 1
n = realloc n 122
d = realloc d 44
ak = realloc ak 7
bq = realloc bq 1
br = realloc br 0
al = alloc 48 zeroed
bl = realloc bl 562
free bk
ba = realloc ba 0
bk = alloc 366 align 16 zeroed
free at
at = alloc 7 align 4 zeroed
free bc
au = realloc au 3
ae = realloc ae 8
bc = alloc 9 align 2 zeroed
av = realloc av 1
am = realloc am 26
am = realloc am 13
ag = realloc ag 1
ao = realloc ao 277
free au
ai = realloc ai 2
au = alloc 277 zeroed
aj = realloc aj 16
am = realloc am 0
free b
ao = realloc ao 554
ac = realloc ac 514
b = alloc 24 align 16 zeroed
ad = realloc ad 20
free at
j = realloc j 277
at = alloc 7 zeroed
free d
f = realloc f 29
m = realloc m 16
r = realloc r 12
d = alloc 63 align 16 zeroed
an = realloc an 514
free bn
a = realloc a 4
l = realloc l 0
bn = alloc 1 align 8 zeroed
ae = realloc ae 7
free av
bj = realloc bj 0
n = realloc n 114
av = realloc am 0
am = alloc 5 align 4 zeroed
y = realloc y 2
free bf
w = realloc w 7
bf = alloc 8 zeroed
s = realloc s 6
bd = realloc bd 4
bg = realloc bg 6
free al
bj = realloc bj 4
ao = realloc ao 562
al = alloc 0 zeroed
free m
ba = realloc ba 0
bd = realloc bd 0
m = alloc 7 zeroed
free ai
ai = alloc 24 zeroed
bi = realloc bi 128
free ad
ad = realloc bk 183
ai = realloc ai 16
bk = alloc 2 zeroed
bh = realloc bh 16
d = realloc d 62
u = realloc u 2
a = realloc a 8
free bi
bi = alloc 1 align 8 zeroed
bg = realloc bg 6
free s
s = alloc 14 align 8 zeroed
free z
m = realloc m 14
z = alloc 8 align 2 zeroed
free n
n = alloc 1 align 4 zeroed
c = realloc c 4
ax = realloc ax 80
free t
as = realloc as 11
t = alloc 277 zeroed
free ad
ad = alloc 1 align 16 zeroed
free au
au = alloc 7 align 8 zeroed
bj = realloc bj 91
free am
am = alloc 7 zeroed
free aj
aj = alloc 12 align 8 zeroed
x = realloc x 2
free f
f = alloc 6 align 16 zeroed
free br
ax = realloc ax 88
u = realloc u 0
br = realloc x 3
l = realloc l 0
x = alloc 7 align 4 zeroed
br = realloc br 2
s = realloc s 15
ac = realloc ac 1
r = realloc r 12
bj = realloc bj 3
bo = realloc bo 15
bb = realloc bb 2
free bq
ap = realloc ap 277
bq = alloc 277 align 4 zeroed
free an
ax = realloc ax 0
g = realloc g 0
an = alloc 16 zeroed
aq = realloc aq 123
c = realloc c 4
bl = realloc bl 566
free af
af = alloc 109 zeroed
f = realloc f 5
j = realloc j 277
free ae
bq = realloc bq 138
ae = alloc 7 zeroed
n = realloc n 9
free q
e = realloc e 57
ah = realloc ah 40
q = alloc 64 zeroed
free aq
aq = alloc 128 zeroed
free aw
aw = alloc 0 align 4 zeroed
ai = realloc ai 165
k = realloc k 91
ak = realloc ak 3
bo = realloc bo 31
free ap
ap = alloc 277 zeroed
ba = realloc ba 0
