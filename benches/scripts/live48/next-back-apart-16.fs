freespace script 1
heap 16384 fit=next order=back coalescing=off granule=16
a = alloc 8 align 8
b = alloc 100 align 16
c = alloc 269 align 8
d = alloc 175 align 16
e = alloc 1 align 8
f = alloc 113 align 16
g = alloc 6 align 8
h = alloc 5 align 8
i = alloc 3 align 8
j = alloc 5 align 8
h = realloc h 10
k = alloc 8 align 16
l = alloc 75 align 8
m = alloc 265 align 8
n = alloc 1 align 8
l = realloc l 2
o = alloc 25 align 16
p = alloc 65 align 16
q = alloc 22 align 8
k = realloc k 65
f = realloc f 97
r = alloc 16 align 8
m = realloc m 249
s = alloc 1 align 8 zeroed
t = alloc 4 align 16
u = alloc 39 align 16
v = alloc 1 align 8
w = alloc 95 align 8
x = alloc 14 align 8
y = alloc 4 align 8 zeroed
h = realloc h 9
z = alloc 65 align 8
aa = alloc 200 align 8
o = realloc o 131
ab = alloc 12 align 8
ac = alloc 2 align 8
ad = alloc 1 align 8
ae = alloc 65 align 8
af = alloc 202 align 8
x = realloc x 0
ag = alloc 65 align 16
ah = alloc 4 align 8
ai = alloc 256 align 8
aj = alloc 2 align 8 zeroed
ak = alloc 65 align 16
al = alloc 121 align 8
i = realloc i 6
am = alloc 41 align 8 zeroed
an = alloc 1 align 8
ad = realloc ad 1
ao = alloc 1 align 16
ai = realloc ai 128
ag = realloc ag 32
ap = alloc 60 align 8
aq = alloc 66 align 8
ar = alloc 54 align 8
o = realloc o 147
as = realloc ai 136
ai = alloc 9 align 8 zeroed
at = alloc 222 align 8
au = alloc 113 align 8
av = alloc 1 align 8
aw = alloc 4 align 8
ax = alloc 127 align 8
ay = alloc 0 align 8
az = alloc 180 align 8
ba = alloc 32 align 8
bb = alloc 17 align 8
bc = alloc 1 align 8
bd = alloc 446 align 8
be = alloc 3 align 8
bf = alloc 56 align 8
bg = alloc 1 align 8
bh = alloc 7 align 16
bi = alloc 1 align 8
bj = alloc 13 align 8
bk = alloc 6 align 8
bl = alloc 321 align 8
bm = alloc 4 align 8
bn = alloc 65 align 8
bo = alloc 10 align 16
bp = alloc 6 align 8
bq = alloc 4 align 8
ay = realloc ay 24
br = alloc 23 align 8
ag = realloc ag 16
free br
ax = realloc ax 127
br = realloc y 2
y = alloc 113 align 8
y = realloc y 56
x = realloc x 4
free d
am = realloc am 45
aq = realloc aq 452
s = realloc s 17
d = alloc 227 align 8
al = realloc al 4
free ab
ab = alloc 36 align 8
bj = realloc bj 1
am = realloc am 22
free ba
ba = alloc 30 align 8
free d
d = alloc 32 align 8 zeroed
ai = realloc ai 2
free w
w = alloc 373 align 16
d = realloc d 36
q = realloc q 6
s = realloc s 15
free u
a = realloc a 16
u = alloc 35 align 8
m = realloc m 249
free s
f = realloc f 48
ax = realloc ax 254
s = alloc 2 align 8
bj = realloc bj 2
n = realloc n 17
free bn
as = realloc ai 4
o = realloc o 294
ag = realloc ag 15
ag = realloc ag 247
m = realloc m 265
bg = realloc bg 17
ai = alloc 1 align 16
bn = alloc 304 align 8
free ai
ai = alloc 32 align 8
free b
b = alloc 113 align 8
at = realloc at 444
bf = realloc bf 63
free x
z = realloc z 65
az = realloc az 90
x = alloc 2 align 8
y = realloc y 8
af = realloc af 198
an = realloc an 0
free ag
a = realloc a 15
ae = realloc ae 81
aj = alloc 49 align 8
ag = realloc aj 33
v = realloc v 2
bk = realloc bk 4
aj = alloc 2 align 8
ae = realloc ae 81
free m
m = alloc 122 align 16
g = realloc g 12
be = realloc be 5
n = realloc n 15
free be
be = alloc 304 align 8 zeroed
free bc
bc = alloc 304 align 8
aj = realloc aj 1
p = realloc p 1
av = realloc av 5
bh = realloc bh 65
free au
p = realloc p 5
b = realloc b 14
ap = realloc ap 68
au = alloc 19 align 8
free n
n = alloc 130 align 16
free ah
ah = alloc 304 align 16
free an
bn = realloc bn 304
x = realloc x 4
w = realloc w 377
an = alloc 251 align 8
free ab
ab = alloc 362 align 8
bl = realloc bl 1
free bj
bj = alloc 411 align 16
ab = realloc ab 317
ab = realloc ab 333
free e
e = alloc 65 align 8
free s
a = realloc a 19
s = alloc 134 align 16
bq = realloc bq 12
bi = realloc bi 113
free j
c = realloc c 253
j = alloc 65 align 16
ba = realloc ba 304
aa = realloc aa 83
free bf
bf = realloc bb 2
bb = alloc 113 align 8
free aj
bp = realloc bp 0
ba = realloc ba 304
as = realloc as 27
ai = realloc ai 75
bc = realloc bc 0
aj = alloc 8 align 8
m = realloc m 106
z = realloc z 66
b = realloc b 65
bj = realloc bj 427
free bm
bm = realloc d 14
d = alloc 304 align 8
free bk
bk = alloc 65 align 16
free u
c = realloc c 1
u = alloc 304 align 8
bd = realloc bd 501
free bp
be = realloc be 303
bp = realloc at 389
m = realloc m 90
at = alloc 42 align 16
bd = realloc bd 485
free bf
bf = alloc 65 align 16
free i
bq = realloc bq 6
ay = realloc ay 113
bg = realloc bg 1
au = realloc au 217
i = alloc 2 align 8
ah = realloc ah 3
free w
ax = realloc ax 255
az = realloc az 79
ad = realloc ad 5
y = realloc y 4
w = alloc 7 align 8
free r
r = alloc 304 align 8
free ax
v = realloc v 4
j = realloc j 452
bp = realloc bp 194
ax = alloc 1 align 8
am = realloc am 9
free av
av = alloc 1 align 8
free u
aa = realloc aa 93
k = realloc k 2
u = alloc 113 align 8
free w
w = alloc 304 align 8
ay = realloc ay 127
free ai
ai = realloc l 19
ag = realloc ag 16
bo = realloc bo 10
ad = realloc ad 230
ba = realloc ba 304
l = alloc 57 align 8
ao = realloc ao 449
q = realloc q 1
h = realloc h 0
free bd
bo = realloc bo 20
bd = alloc 65 align 16
free bb
bb = alloc 255 align 8
free bd
bd = alloc 304 align 8
aw = realloc aw 0
an = realloc an 1
free bi
bi = alloc 1 align 16
free t
t = alloc 452 align 8
free z
aa = realloc aa 93
aq = realloc aq 4
z = realloc al 2
al = alloc 4 align 8
ac = realloc ac 2
ab = realloc ab 349
free z
d = realloc d 152
ag = realloc ag 20
z = alloc 113 align 8
free e
g = realloc g 28
bg = realloc bg 0
g = realloc g 28
e = realloc q 9
q = realloc ae 2
ab = realloc ab 4
m = realloc m 113
free bk
free ag
free br
free x
free at
free j
free ay
free am
free ap
free o
free bg
free aa
free k
free h
