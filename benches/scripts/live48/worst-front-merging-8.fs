freespace script 1
heap 16384 fit=worst order=front granule=8
a = alloc 11 zeroed
b = alloc 1 align 128
b = realloc b 5
c = alloc 11 align 256
d = alloc 2 align 8
e = alloc 1 zeroed
e = realloc e 1
f = alloc 1
g = alloc 16 align 8 zeroed
e = realloc e 0
f = realloc f 0
e = realloc e 0
h = alloc 11
i = alloc 12 align 64 zeroed
j = alloc 18 align 32
k = realloc c 18
c = alloc 110 align 8 zeroed
l = alloc 11 align 16
m = alloc 1 align 32
n = alloc 1 zeroed
o = alloc 5 align 16
p = alloc 18 align 4
q = alloc 110 align 8 zeroed
n = realloc n 24
l = realloc l 27
r = alloc 7 align 8
s = realloc o 1
o = alloc 16 align 8
h = realloc h 2
t = alloc 25 align 128
u = alloc 0
v = alloc 2 zeroed
w = alloc 110 align 32
s = realloc s 0
x = alloc 11 align 16 zeroed
y = alloc 11 align 8
z = alloc 1
f = realloc f 8
aa = alloc 11 align 64 zeroed
s = realloc s 0
ab = alloc 229
ac = alloc 1 align 16
ad = alloc 1 align 32
ae = realloc d 0
d = alloc 1 align 16
h = realloc h 4
af = alloc 5 align 4
ag = alloc 110 align 64 zeroed
m = realloc m 362
ah = alloc 163
ai = alloc 1
aj = alloc 110 align 4
ak = alloc 1 align 8 zeroed
al = alloc 4 align 16
am = alloc 11
y = realloc y 0
an = alloc 12
ao = alloc 118 align 4
ap = alloc 40 align 16
aq = realloc ao 110
ao = alloc 110
ar = alloc 11
aq = realloc aq 16
a = realloc a 27
y = realloc y 2
as = alloc 2
at = alloc 196 align 4
au = alloc 64 zeroed
av = alloc 2 align 16 zeroed
aw = alloc 27
ax = alloc 110
ay = alloc 0 align 16
az = alloc 16
ba = alloc 0 align 4
as = realloc as 1
bb = alloc 11
t = realloc t 63
bc = alloc 1 align 16
av = realloc av 0
bd = alloc 110 align 32 zeroed
be = alloc 39 align 32
bf = alloc 98 align 32
bg = alloc 1
bh = alloc 4 align 64
bi = alloc 12 zeroed
bj = alloc 110
ae = realloc ae 0
bk = alloc 0 align 8 zeroed
bl = alloc 110
bm = alloc 1 align 16
t = realloc t 63
bc = realloc bc 1
bn = alloc 0 align 32
bo = alloc 25
as = realloc as 0
free at
free y
free bf
free d
free bg
free am
free av
free an
free w
free bi
free u
free a
free j
free ae
free aq
free bl
bl = alloc 11
r = realloc r 14
aq = alloc 27 align 16
ae = alloc 433 zeroed
j = alloc 110 align 8
a = alloc 2
u = alloc 2
f = realloc f 8
bi = alloc 23 align 16
w = alloc 41
an = realloc bl 16
bl = alloc 0 zeroed
av = alloc 452 align 64
am = alloc 2 align 128
bg = realloc n 24
n = alloc 11 align 8
d = realloc ao 109
ao = alloc 2 align 128 zeroed
bf = alloc 0 align 4 zeroed
bm = realloc bm 0
y = alloc 64 zeroed
at = alloc 2 align 16
bp = alloc 1
ah = realloc ah 41
bd = realloc bd 110
bq = alloc 11
br = alloc 164 align 16 zeroed
free d
d = alloc 2 align 256
free l
ax = realloc ax 110
l = alloc 11 align 8 zeroed
bl = realloc bl 0
free br
br = alloc 110 zeroed
free ap
ap = alloc 16 align 4
free a
a = alloc 2 align 32
ae = realloc ae 216
free x
ba = realloc ba 1
ap = realloc ap 8
x = alloc 16
al = realloc al 8
free j
ah = realloc ah 4
j = alloc 11 align 8 zeroed
ar = realloc ar 19
free bh
bh = alloc 31 zeroed
ak = realloc ak 0
f = realloc f 11
m = realloc m 11
free an
k = realloc k 9
am = realloc am 0
an = alloc 2 align 128
free ah
ah = alloc 110 align 128
free ba
ba = realloc i 8
i = alloc 0
free ad
ad = alloc 8 align 4
ap = realloc ap 110
free aq
aq = alloc 1 zeroed
free aa
aa = alloc 1 align 16
af = realloc af 21
free ai
ai = alloc 8 align 4 zeroed
c = realloc c 110
free bn
bn = alloc 11
e = realloc e 0
free ah
ad = realloc ad 106
aa = realloc aa 0
ah = alloc 0 align 32
bc = realloc bc 2
al = realloc al 16
free av
ab = realloc ab 0
o = realloc o 16
av = realloc ae 216
bf = realloc bf 0
ae = realloc at 0
at = alloc 0 align 4
free y
y = alloc 11 align 32 zeroed
free j
c = realloc c 94
ay = realloc ay 0
y = realloc y 19
j = alloc 11 align 256
free bj
bj = alloc 11 align 4
br = realloc br 126
bp = realloc bp 110
free i
i = alloc 48 align 16 zeroed
bf = realloc bf 0
free o
o = alloc 1 align 8
free bl
bl = alloc 56 align 8 zeroed
i = realloc i 24
l = realloc l 1
br = realloc br 111
h = realloc h 0
free s
s = alloc 11 align 64
ap = realloc ap 118
ac = realloc ac 0
free bq
v = realloc v 2
d = realloc d 0
bq = alloc 11 align 16
free i
d = realloc d 0
aq = realloc aq 110
bm = realloc bm 0
i = alloc 258 align 8
am = realloc am 0
free bh
t = realloc t 63
bh = alloc 8 align 4
af = realloc af 10
n = realloc n 0
aw = realloc aw 27
k = realloc k 25
free b
am = realloc am 48
ai = realloc ai 1
b = alloc 2 align 128
free as
as = alloc 0 zeroed
f = realloc f 22
free ay
ay = alloc 19 align 4
b = realloc b 8
an = realloc an 1
ay = realloc ay 0
bd = realloc bd 2
m = realloc m 22
ao = realloc ao 10
free ar
ar = realloc am 10
t = realloc t 55
o = realloc o 2
am = alloc 2 align 4
free br
aw = realloc aw 54
br = alloc 11 align 8 zeroed
aq = realloc aq 111
free bc
p = realloc p 18
ao = realloc ao 20
o = realloc o 1
ao = realloc ao 19
t = realloc t 63
bc = alloc 110 align 16
a = realloc a 10
ag = realloc ag 2
f = realloc f 1
free au
au = realloc bi 4
n = realloc n 0
bn = realloc bn 3
o = realloc o 2
bi = alloc 145 align 64
ba = realloc ba 0
j = realloc j 12
e = realloc e 4
free aa
bl = realloc bl 48
bg = realloc bg 16
ac = realloc ac 0
aa = alloc 0 align 32
free at
bh = realloc bh 7
aq = realloc aq 110
at = alloc 2 align 128
bj = realloc bj 11
free bm
bm = alloc 2 align 32 zeroed
ay = realloc ay 0
i = realloc i 0
free bl
bl = alloc 0 align 8
free aa
aa = alloc 0 align 4
free w
w = alloc 16 align 32
u = realloc u 118
be = realloc be 39
free b
aj = realloc aj 220
q = realloc q 114
b = alloc 452 align 256 zeroed
b = realloc b 444
free n
x = realloc x 16
n = alloc 54
