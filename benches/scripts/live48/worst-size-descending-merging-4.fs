freespace script 1
heap 16384 fit=worst order=size-descending
a = alloc 37 align 16 zeroed
b = alloc 40 align 8 zeroed
b = realloc b 36
c = alloc 32 align 8 zeroed
c = realloc c 32
b = realloc b 18
d = alloc 257 align 16 zeroed
e = alloc 529 align 8 zeroed
b = realloc b 14
f = alloc 32 align 8 zeroed
d = realloc d 128
g = alloc 33 align 16 zeroed
h = alloc 20 align 16 zeroed
i = alloc 1 align 8 zeroed
e = realloc e 545
j = alloc 19 align 16 zeroed
k = alloc 84 align 8 zeroed
l = alloc 4 align 16 zeroed
c = realloc c 100
b = realloc b 7
m = alloc 0 align 8 zeroed
n = alloc 37 align 8 zeroed
o = alloc 2 align 8 zeroed
p = alloc 110 align 8 zeroed
q = alloc 13 align 8 zeroed
r = alloc 13 align 8 zeroed
s = alloc 4 align 16 zeroed
t = alloc 28 align 16 zeroed
u = alloc 32 align 8 zeroed
v = alloc 5 align 8 zeroed
w = alloc 27 align 8 zeroed
x = alloc 55 align 8 zeroed
y = alloc 52 align 8 zeroed
w = realloc w 7
z = realloc k 7
k = alloc 0 align 16 zeroed
aa = alloc 32 align 8 zeroed
ab = alloc 247 align 8 zeroed
ac = alloc 4 align 8 zeroed
ac = realloc ac 4
ad = alloc 0 align 8 zeroed
ae = realloc e 0
e = alloc 557 align 8 zeroed
af = alloc 17 align 8 zeroed
ag = alloc 261 align 8 zeroed
ah = alloc 128 align 8 zeroed
x = realloc x 11
ai = alloc 4 align 8 zeroed
aj = alloc 252 align 8 zeroed
v = realloc v 8
ak = alloc 4 align 8 zeroed
al = alloc 0 align 8 zeroed
ab = realloc ab 12
u = realloc u 31
am = alloc 38 align 16 zeroed
an = alloc 484 align 16 zeroed
u = realloc u 20
ao = alloc 238 align 8 zeroed
n = realloc n 4
ap = alloc 248 align 8 zeroed
aj = realloc aj 126
aq = alloc 8 align 8 zeroed
ar = alloc 4 align 8 zeroed
ai = realloc ai 3
as = alloc 163 align 8 zeroed
s = realloc s 0
at = alloc 10 align 8 zeroed
b = realloc b 3
o = realloc o 6
au = alloc 1 align 16 zeroed
av = alloc 443 align 8 zeroed
aw = alloc 256 align 16 zeroed
ax = alloc 12 align 8 zeroed
ar = realloc ar 3
ay = alloc 4 align 8 zeroed
az = alloc 2 align 16 zeroed
o = realloc o 33
ba = alloc 904 align 8 zeroed
bb = alloc 97 align 8 zeroed
bc = alloc 136 align 8 zeroed
bd = alloc 4 align 8 zeroed
be = alloc 1 align 16 zeroed
m = realloc m 0
bf = alloc 242 align 8 zeroed
bg = alloc 19 align 8 zeroed
bh = alloc 12 align 8 zeroed
r = realloc r 6
bi = alloc 132 align 8 zeroed
bj = alloc 22 align 16 zeroed
ah = realloc ah 1
ai = realloc ai 1
ah = realloc ah 2
bk = alloc 64 align 8 zeroed
bl = alloc 36 align 8 zeroed
ah = realloc ah 0
bm = alloc 592 align 8 zeroed
m = realloc m 3
bn = alloc 8 align 8 zeroed
u = realloc u 40
bo = alloc 115 align 8 zeroed
bp = realloc bl 40
bl = alloc 12 align 8 zeroed
be = realloc be 1
bq = alloc 809 align 8 zeroed
w = realloc w 14
br = realloc ba 908
ba = alloc 0 align 16 zeroed
bh = realloc bh 1
free az
g = realloc g 37
az = realloc bm 2
ac = realloc ac 0
bm = alloc 0 align 8 zeroed
free b
d = realloc d 128
ac = realloc ac 0
an = realloc an 968
ap = realloc ap 4
b = alloc 15 align 8 zeroed
ab = realloc ab 28
br = realloc br 1021
free m
m = alloc 0 align 8 zeroed
aj = realloc aj 110
free p
bb = realloc bb 194
ag = realloc ag 522
ax = realloc ax 12
br = realloc br 1037
g = realloc g 33
p = alloc 5 align 8 zeroed
q = realloc q 29
ay = realloc ay 12
av = realloc av 0
ax = realloc ax 12
free ai
ai = alloc 7 align 16 zeroed
free aq
aq = realloc au 1
y = realloc y 48
d = realloc d 32
au = alloc 116 align 8 zeroed
bl = realloc bl 13
m = realloc m 0
free bi
bi = realloc aq 0
aq = alloc 4 align 8 zeroed
y = realloc y 32
t = realloc t 0
free bk
b = realloc b 0
bk = alloc 0 align 8 zeroed
free ae
ae = alloc 178 align 8 zeroed
free al
al = alloc 226 align 16 zeroed
a = realloc a 18
free q
q = alloc 0 align 8 zeroed
b = realloc b 0
av = realloc av 4
free z
y = realloc y 1
z = alloc 2 align 16 zeroed
bp = realloc bp 40
free m
m = alloc 6 align 8 zeroed
free b
r = realloc r 6
b = alloc 3 align 8 zeroed
free as
as = alloc 13 align 8 zeroed
free bl
n = realloc n 4
bl = alloc 8 align 16 zeroed
free ag
j = realloc j 350
ag = alloc 0 align 8 zeroed
free bm
bm = alloc 2 align 8 zeroed
d = realloc d 32
as = realloc as 12
ar = realloc ar 6
t = realloc t 8
ba = realloc ba 0
free u
u = alloc 6 align 16 zeroed
free av
av = alloc 6 align 8 zeroed
ai = realloc ai 8
free aq
aq = alloc 5 align 8 zeroed
free aa
be = realloc be 1
aa = alloc 535 align 8 zeroed
free bn
as = realloc as 24
bn = alloc 299 align 8 zeroed
t = realloc t 8
r = realloc r 0
bf = realloc bf 250
as = realloc as 25
w = realloc w 6
au = realloc au 108
ae = realloc ae 1
h = realloc h 256
free aa
aa = alloc 6 align 8 zeroed
free l
l = realloc w 6
bd = realloc bd 32
w = alloc 24 align 16 zeroed
c = realloc c 58
bb = realloc bb 388
free ax
free bd
free j
free z
free ba
free m
free ah
free ar
free bo
free bp
free y
free bg
free r
n = realloc n 8
r = alloc 3 align 8 zeroed
bg = realloc s 1
as = realloc as 50
s = alloc 4 align 8 zeroed
y = alloc 101 align 8 zeroed
ab = realloc ab 25
bp = alloc 8 align 8 zeroed
ak = realloc ak 4
bo = alloc 5 align 8 zeroed
bo = realloc bo 5
ar = alloc 5 align 8 zeroed
ay = realloc ay 6
ah = alloc 36 align 8 zeroed
m = alloc 5 align 8 zeroed
ba = realloc bh 0
bo = realloc bo 1
bh = alloc 1 align 8 zeroed
bq = realloc bq 6
z = alloc 8 align 8 zeroed
j = alloc 17 align 8 zeroed
am = realloc am 30
bd = alloc 0 align 16 zeroed
ax = alloc 16 align 8 zeroed
free ax
bi = realloc bi 1
ax = alloc 63 align 8 zeroed
free ax
ax = realloc af 429
af = alloc 1 align 16 zeroed
free af
k = realloc k 1
af = alloc 58 align 8 zeroed
ay = realloc ay 3
free ay
ay = alloc 12 align 16 zeroed
bd = realloc bd 1
bf = realloc bf 63
ac = realloc ac 0
free ac
ac = alloc 14 align 8 zeroed
g = realloc g 37
aa = realloc aa 12
ar = realloc ar 4
s = realloc s 1
free s
as = realloc as 51
s = alloc 5 align 8 zeroed
free s
s = alloc 84 align 16 zeroed
free s
bm = realloc bm 4
s = alloc 4 align 8 zeroed
free s
al = realloc al 452
bl = realloc bl 9
av = realloc av 22
s = alloc 24 align 8 zeroed
aj = realloc aj 111
ak = realloc ak 0
x = realloc x 7
free x
x = alloc 20 align 8 zeroed
j = realloc j 9
br = realloc br 1
free br
br = alloc 273 align 16 zeroed
free br
r = realloc r 1
br = alloc 88 align 8 zeroed
free br
br = alloc 65 align 16 zeroed
free br
br = alloc 0 align 8 zeroed
free br
c = realloc c 132
br = alloc 189 align 8 zeroed
free br
br = alloc 4 align 8 zeroed
av = realloc av 11
free av
l = realloc l 0
av = alloc 1 align 8 zeroed
free av
k = realloc k 5
av = alloc 36 align 8 zeroed
k = realloc k 0
s = realloc s 23
t = realloc t 4
