freespace script 1
heap 16384 fit=best order=address granule=8
a = alloc 23 align 16
a = realloc a 6
a = realloc a 0
b = alloc 0 align 8
c = alloc 0 align 8
d = alloc 3 align 8
d = realloc d 0
e = alloc 110 align 16
d = realloc d 0
f = alloc 17 align 8
g = alloc 8 align 8
h = alloc 1024 align 16
g = realloc g 0
i = alloc 8 align 16
j = alloc 41 align 8
j = realloc j 41
k = alloc 1024 align 8
l = alloc 9 align 8
m = alloc 41 align 8
n = alloc 93 align 8
o = alloc 24 align 8
p = alloc 110 align 8
q = alloc 10 align 8
r = alloc 935 align 8
s = alloc 105 align 8
t = alloc 105 align 8
o = realloc o 40
u = alloc 8 align 8
v = alloc 10 align 8
i = realloc i 9
w = alloc 163 align 16
x = alloc 0 align 8
f = realloc f 8
r = realloc r 467
y = alloc 18 align 8
z = alloc 260 align 8
h = realloc h 4
aa = alloc 467 align 8
ab = alloc 488 align 8
ac = alloc 12 align 8
ad = alloc 116 align 16
ae = alloc 0 align 16
n = realloc n 82
af = alloc 0 align 8
ag = realloc f 16
f = alloc 8 align 16
k = realloc k 512
ah = alloc 0 align 8
ai = alloc 10 align 16
aj = alloc 0 align 8
ak = alloc 4 align 8
al = alloc 2 align 8
am = alloc 6 align 8
an = alloc 8 align 16
ao = alloc 512 align 16
q = realloc q 9
ap = alloc 31 align 8
aq = alloc 8 align 8
ar = alloc 9 align 16
as = alloc 831 align 8
at = alloc 65 align 8
au = alloc 14 align 16
av = alloc 0 align 8
aw = alloc 49 align 8
ax = alloc 2 align 16
ay = alloc 40 align 16
az = alloc 512 align 16
am = realloc am 0
ba = alloc 1024 align 16
bb = alloc 612 align 16
bc = alloc 1 align 8
bd = alloc 3 align 8
aj = realloc aj 0
be = alloc 32 align 8
bf = alloc 14 align 8
bg = alloc 41 align 8
bh = alloc 31 align 8
bi = alloc 1025 align 16
bj = alloc 23 align 8
e = realloc e 220
bb = realloc bb 72
bk = realloc ai 0
ai = alloc 11 align 8
bl = alloc 0 align 8
j = realloc j 0
bj = realloc bj 2
k = realloc k 504
bm = alloc 4 align 16
be = realloc be 0
bi = realloc bi 2
c = realloc c 0
ap = realloc ap 30
x = realloc x 4
bn = realloc e 2
w = realloc w 147
e = alloc 1 align 8
at = realloc at 56
ao = realloc ao 448
free ab
u = realloc u 8
o = realloc o 291
j = realloc j 0
r = realloc r 459
ai = realloc ai 82
ab = alloc 12 align 8
d = realloc d 0
free bb
bb = alloc 1024 align 8
free y
y = alloc 0 align 16
aa = realloc aa 1
z = realloc z 1
ay = realloc ay 80
free p
p = alloc 1 align 8
ak = realloc ak 20
bd = realloc bd 3
free d
au = realloc au 7
s = realloc s 153
f = realloc f 120
be = realloc be 0
z = realloc z 0
at = realloc at 48
n = realloc n 251
d = alloc 1 align 16
free bn
bn = alloc 225 align 16
free bf
bf = alloc 291 align 8
e = realloc e 0
aa = realloc aa 0
free ah
ah = alloc 130 align 8
bg = realloc bg 25
ae = realloc ae 36
ar = realloc ar 8
free av
bm = realloc bm 0
av = alloc 163 align 16
bm = realloc bm 0
free aw
aw = alloc 3 align 8
free an
be = realloc be 0
av = realloc av 159
an = alloc 686 align 16
free j
ai = realloc ai 41
j = alloc 251 align 8
ae = realloc ae 2
ai = realloc ai 42
free v
v = alloc 1 align 8
i = realloc i 9
free o
o = alloc 0 align 8
free bb
bb = alloc 3 align 8
free n
aq = realloc aq 63
t = realloc t 118
n = alloc 0 align 16
free d
o = realloc o 215
d = alloc 0 align 8
free ak
q = realloc q 1024
az = realloc az 520
ak = alloc 1 align 8
aq = realloc aq 63
free bg
bg = alloc 58 align 16
at = realloc at 24
o = realloc o 189
free ao
ao = alloc 0 align 8
az = realloc az 528
bi = realloc bi 3
free ao
ao = alloc 504 align 16
be = realloc be 15
bf = realloc bf 145
free ab
ab = alloc 1024 align 8
free bi
ay = realloc ay 160
p = realloc p 1
be = realloc be 16
bi = alloc 129 align 8
aw = realloc aw 86
free bm
bh = realloc bh 31
al = realloc al 24
ba = realloc ba 2048
bm = realloc bg 65
u = realloc u 4
am = realloc am 1
an = realloc an 694
bg = alloc 8 align 8
bj = realloc bj 2
free as
as = alloc 179 align 8
bf = realloc bf 144
am = realloc am 1
free l
p = realloc p 1
l = alloc 3 align 8
free n
n = alloc 136 align 8
ax = realloc ax 0
an = realloc an 16
free aw
p = realloc p 13
bd = realloc bd 4
aw = alloc 251 align 8
f = realloc f 121
at = realloc at 27
p = realloc p 29
a = realloc a 4
free ar
ah = realloc ah 129
bl = realloc bl 0
ar = alloc 129 align 16
s = realloc s 153
g = realloc g 0
free ac
bd = realloc bd 0
av = realloc av 140
bc = realloc bc 2
s = realloc s 251
y = realloc y 0
av = realloc av 280
p = realloc p 1024
ac = alloc 149 align 8
j = realloc j 0
bh = realloc bh 32
al = realloc al 2
ad = realloc ad 116
ad = realloc ad 232
free bf
bh = realloc bh 16
g = realloc g 118
a = realloc a 1
ap = realloc ap 60
bf = alloc 1 align 8
free g
ba = realloc ba 48
as = realloc as 163
h = realloc h 24
g = alloc 4 align 16
a = realloc a 2
bm = realloc bm 32
free q
q = alloc 23 align 8
free aq
aq = alloc 56 align 8
ak = realloc ak 0
t = realloc t 134
free av
av = alloc 804 align 8
aw = realloc aw 243
i = realloc i 8
free ay
ay = realloc ae 0
ai = realloc ai 42
ae = alloc 16 align 8
free x
an = realloc an 16
x = alloc 52 align 8
l = realloc l 4
bj = realloc bj 2
bc = realloc bc 4
an = realloc an 16
aa = realloc aa 521
c = realloc c 1
d = realloc d 0
bb = realloc bb 8
aa = realloc aa 262
free g
q = realloc q 39
ag = realloc ag 8
o = realloc o 197
g = alloc 0 align 8
free x
x = alloc 57 align 16
free aj
k = realloc k 503
d = realloc d 0
e = realloc e 8
ao = realloc ao 496
y = realloc y 0
aj = alloc 916 align 8
az = realloc az 149
free ah
ah = realloc o 98
bg = realloc bg 4
bb = realloc bb 4
ab = realloc ab 1040
o = alloc 64 align 16
bc = realloc bc 12
bc = realloc bc 795
as = realloc as 116
free bi
bi = alloc 1024 align 8
free as
av = realloc av 25
j = realloc j 0
e = realloc e 16
d = realloc d 2
as = alloc 1 align 8
f = realloc f 31
ad = realloc ad 0
ai = realloc ai 84
free be
be = realloc ao 496
at = realloc at 35
az = realloc az 20
az = realloc az 12
