freespace script 1
heap 16384 fit=first order=size-ascending coalescing=off granule=8
a = alloc 93 align 4 zeroed
b = alloc 49 align 16 zeroed
c = alloc 73 zeroed
d = alloc 40 zeroed
e = alloc 32 align 4 zeroed
f = alloc 101 align 4 zeroed
g = alloc 101 zeroed
h = alloc 173 zeroed
i = alloc 54 align 8 zeroed
j = alloc 54 zeroed
d = realloc d 80
k = realloc f 202
f = alloc 0 zeroed
l = alloc 127 align 4 zeroed
m = alloc 1076 align 8 zeroed
k = realloc k 194
n = alloc 49 align 2 zeroed
o = alloc 62 align 4 zeroed
p = alloc 81 align 16 zeroed
c = realloc c 146
q = alloc 8 align 16 zeroed
r = alloc 1076 zeroed
p = realloc p 1076
s = alloc 28 align 16 zeroed
t = alloc 486 align 16 zeroed
u = alloc 26 align 8 zeroed
v = alloc 28 align 4 zeroed
w = alloc 314 zeroed
x = alloc 1 zeroed
y = alloc 2 align 8 zeroed
d = realloc d 2
z = alloc 129 align 4 zeroed
l = realloc l 128
aa = alloc 10 align 8 zeroed
ab = alloc 180 zeroed
ac = alloc 7 align 8 zeroed
ad = alloc 1028 zeroed
ae = alloc 1076 zeroed
af = alloc 249 zeroed
ag = alloc 33 align 4 zeroed
ah = alloc 1 zeroed
ai = alloc 1028 zeroed
p = realloc p 538
i = realloc i 58
aj = alloc 4 zeroed
ak = alloc 38 align 8 zeroed
al = alloc 1069 zeroed
am = alloc 1076 zeroed
an = alloc 1 zeroed
ao = alloc 6 align 2 zeroed
ap = alloc 0 align 8 zeroed
aq = alloc 16 zeroed
ar = alloc 1076 align 16 zeroed
as = alloc 16 align 2 zeroed
at = alloc 0 align 2 zeroed
au = alloc 1 align 8 zeroed
av = alloc 37 zeroed
aw = alloc 15 align 8 zeroed
ax = alloc 221 align 16 zeroed
ay = alloc 10 align 4 zeroed
az = alloc 72 zeroed
ba = alloc 1 align 4 zeroed
bb = realloc f 0
f = alloc 4 align 2 zeroed
bc = alloc 0 zeroed
bd = alloc 4 align 8 zeroed
be = alloc 4 zeroed
bf = alloc 4 align 4 zeroed
bg = alloc 1076 align 8 zeroed
u = realloc u 34
bh = alloc 0 zeroed
bi = alloc 30 align 2 zeroed
bj = alloc 1 zeroed
bk = realloc aa 26
ai = realloc ai 1032
aa = alloc 24 zeroed
free bc
bc = alloc 64 align 8 zeroed
av = realloc av 64
ax = realloc ax 194
free bg
bg = realloc h 173
h = alloc 127 zeroed
bh = realloc bh 28
ar = realloc ar 1077
f = realloc f 2
h = realloc h 142
av = realloc av 63
free ax
au = realloc au 17
ax = alloc 16 align 16 zeroed
free af
af = alloc 3 align 4 zeroed
free t
t = alloc 56 align 4 zeroed
free a
a = alloc 10 align 16 zeroed
free aw
aw = alloc 4 align 8 zeroed
free ao
ao = alloc 1024 zeroed
free bd
bd = alloc 1 align 2 zeroed
free as
as = alloc 1 align 4 zeroed
free v
v = alloc 2 align 8 zeroed
p = realloc p 1
w = realloc w 628
free ax
bi = realloc bi 2
ax = alloc 34 zeroed
free ai
as = realloc as 2
ai = alloc 10 align 4 zeroed
free bd
e = realloc e 40
aj = realloc aj 5
ai = realloc ai 11
bd = alloc 182 zeroed
f = realloc f 2
free as
as = alloc 1 zeroed
free u
u = alloc 1045 align 4 zeroed
free ba
ba = alloc 7 align 8 zeroed
free ag
af = realloc af 0
k = realloc k 198
ag = alloc 0 zeroed
aw = realloc aw 2
free v
av = realloc av 32
at = realloc at 0
v = alloc 64 zeroed
free aj
aj = alloc 0 zeroed
free bd
aq = realloc aq 20
bd = realloc w 314
n = realloc n 33
w = alloc 31 align 4 zeroed
ah = realloc ah 2
free ax
o = realloc o 62
free ah
free bj
free x
free h
free bh
free ae
free an
free bg
e = realloc e 35
bg = alloc 10 zeroed
an = alloc 7 align 4 zeroed
ae = alloc 993 align 2 zeroed
bh = alloc 8 align 8 zeroed
h = alloc 4 zeroed
x = alloc 88 align 16 zeroed
l = realloc l 129
bj = alloc 1 align 2 zeroed
ah = alloc 11 zeroed
ax = alloc 0 zeroed
b = realloc b 65
free x
x = alloc 46 align 2 zeroed
free be
be = alloc 844 align 2 zeroed
ax = realloc ax 1
free ax
free ah
free bj
free l
l = alloc 2 align 4 zeroed
bj = alloc 485 align 8 zeroed
d = realloc d 7
ah = alloc 0 zeroed
am = realloc am 1072
ax = alloc 40 align 16 zeroed
m = realloc m 33
bj = realloc bj 41
an = realloc an 14
free an
an = alloc 16 zeroed
an = realloc an 24
bb = realloc bb 13
free bb
p = realloc p 22
bb = alloc 64 zeroed
free bb
bb = alloc 35 align 4 zeroed
az = realloc az 80
free az
az = alloc 133 align 16 zeroed
bc = realloc bc 64
free bc
z = realloc z 64
bc = alloc 1024 align 2 zeroed
free bc
bc = alloc 48 align 8 zeroed
free bc
bc = alloc 0 zeroed
free bc
m = realloc m 314
h = realloc h 3
ar = realloc ar 32
bc = alloc 4 align 8 zeroed
free bc
bc = alloc 18 align 8 zeroed
free bc
bc = alloc 1015 zeroed
ad = realloc ad 1020
free ad
ad = alloc 56 align 4 zeroed
free ad
ad = alloc 40 align 8 zeroed
free ad
ac = realloc ac 0
ad = alloc 115 zeroed
free ad
ad = alloc 1016 align 8 zeroed
free ad
ad = alloc 1 zeroed
y = realloc y 2
free y
w = realloc w 15
y = realloc ay 8
ay = alloc 0 zeroed
free ay
ay = alloc 512 align 2 zeroed
ag = realloc ag 0
free ag
n = realloc n 49
d = realloc d 0
bd = realloc bd 314
ba = realloc ba 15
bd = realloc bd 318
ag = alloc 62 align 16 zeroed
free ag
bd = realloc bd 159
ag = alloc 64 align 4 zeroed
free ag
ag = alloc 22 zeroed
free ag
ag = alloc 2 align 8 zeroed
free ag
ag = alloc 14 align 4 zeroed
bd = realloc bd 0
o = realloc o 31
bh = realloc bh 8
free bh
bh = alloc 7 align 4 zeroed
free bh
bh = alloc 0 zeroed
free bh
bh = alloc 0 align 16 zeroed
free bh
bh = alloc 1 align 8 zeroed
ba = realloc ba 4
free ba
bb = realloc bb 0
ba = alloc 24 align 8 zeroed
d = realloc d 0
free d
d = alloc 38 zeroed
w = realloc w 30
free w
w = alloc 302 align 2 zeroed
free w
w = alloc 68 zeroed
free w
w = alloc 38 align 16 zeroed
ak = realloc ak 36
free ak
ak = alloc 511 align 2 zeroed
be = realloc be 0
free be
be = realloc bj 37
bj = alloc 2 zeroed
free bj
bj = alloc 0 align 4 zeroed
free bj
bj = alloc 31 zeroed
free bj
p = realloc p 24
bj = alloc 16 zeroed
y = realloc y 8
ar = realloc ar 28
ae = realloc ae 869
a = realloc a 5
free a
a = alloc 8 zeroed
free a
a = alloc 0 align 16 zeroed
ac = realloc ac 1
i = realloc i 0
free i
i = alloc 205 zeroed
m = realloc m 314
m = realloc m 306
bh = realloc bh 1
free bh
bh = alloc 0 align 2 zeroed
free bh
bh = alloc 54 align 2 zeroed
o = realloc o 220
free o
o = realloc ai 12
ai = alloc 0 align 8 zeroed
free ai
ai = alloc 19 align 4 zeroed
free ai
bj = realloc bj 869
