freespace script 1
heap 16384 fit=next order=size-descending coalescing=off granule=8
a = alloc 218 align 16 zeroed
b = alloc 4 zeroed
c = alloc 0 align 2 zeroed
d = alloc 89 align 16 zeroed
e = alloc 218 align 4 zeroed
f = alloc 218 align 16 zeroed
g = alloc 129 align 8 zeroed
h = alloc 2 zeroed
i = alloc 0 align 2 zeroed
j = alloc 269 zeroed
k = alloc 68 align 8 zeroed
l = alloc 1 zeroed
l = realloc l 0
m = alloc 12 align 8 zeroed
n = alloc 12 zeroed
o = alloc 269 align 2 zeroed
p = alloc 218 zeroed
q = alloc 269 align 16 zeroed
r = alloc 0 zeroed
s = alloc 269 align 4 zeroed
t = alloc 3 align 8 zeroed
u = alloc 0 align 16 zeroed
v = alloc 46 align 16 zeroed
c = realloc c 0
w = alloc 3 zeroed
x = alloc 89 align 16 zeroed
y = alloc 269 align 16 zeroed
z = alloc 1 align 4 zeroed
aa = alloc 1 align 8 zeroed
q = realloc q 261
ab = alloc 0 zeroed
ac = alloc 3 align 2 zeroed
ad = alloc 1 zeroed
ae = alloc 1 align 4 zeroed
af = alloc 89 zeroed
ag = alloc 0 zeroed
ah = alloc 4 align 4 zeroed
ai = alloc 1 zeroed
aj = alloc 1 zeroed
ak = alloc 3 zeroed
al = alloc 3 align 2 zeroed
am = alloc 179 align 16 zeroed
an = alloc 218 align 4 zeroed
ao = alloc 89 align 4 zeroed
ap = alloc 1 align 16 zeroed
aq = alloc 1 align 2 zeroed
ar = alloc 180 align 2 zeroed
as = alloc 0 zeroed
at = alloc 218 zeroed
au = alloc 7 zeroed
av = alloc 44 align 8 zeroed
ab = realloc ab 0
aw = alloc 145 zeroed
ax = alloc 81 align 4 zeroed
ay = alloc 3 align 16 zeroed
az = alloc 3 align 16 zeroed
ba = alloc 12 zeroed
bb = alloc 3 align 16 zeroed
am = realloc am 187
bc = alloc 0 align 8 zeroed
bd = alloc 44 align 8 zeroed
be = alloc 1 align 16 zeroed
free be
free bd
free bc
free am
free ba
ba = alloc 8 zeroed
am = alloc 0 align 16 zeroed
bc = alloc 0 align 2 zeroed
bd = alloc 145 align 16 zeroed
be = alloc 89 align 4 zeroed
bf = alloc 0 align 8 zeroed
bg = alloc 1 align 2 zeroed
bh = alloc 1 align 16 zeroed
bi = alloc 89 zeroed
bj = alloc 1 align 4 zeroed
bk = alloc 0 align 16 zeroed
free bk
bk = alloc 0 align 2 zeroed
free bk
bk = alloc 0 zeroed
v = realloc v 269
free v
ao = realloc ao 139
a = realloc a 89
ba = realloc ba 0
v = alloc 89 align 4 zeroed
free v
v = alloc 67 zeroed
free v
v = alloc 0 align 8 zeroed
free v
v = alloc 0 zeroed
free v
v = alloc 1 align 8 zeroed
free v
ah = realloc ah 2
v = alloc 1 align 16 zeroed
free v
bk = realloc bk 0
v = alloc 8 zeroed
free v
v = alloc 139 align 4 zeroed
x = realloc x 269
w = realloc w 249
free w
ao = realloc ao 0
w = alloc 0 align 8 zeroed
free w
a = realloc a 93
w = alloc 0 zeroed
free w
w = alloc 1 zeroed
bg = realloc bg 1
free bg
bg = alloc 17 align 16 zeroed
free bg
bg = alloc 1 align 16 zeroed
j = realloc j 265
free j
j = alloc 3 align 4 zeroed
h = realloc h 3
n = realloc n 24
free n
n = alloc 269 align 4 zeroed
free n
g = realloc g 129
n = alloc 89 align 16 zeroed
a = realloc a 85
ar = realloc ar 158
free ar
b = realloc b 0
ar = alloc 0 zeroed
bd = realloc bd 290
free bd
ak = realloc ak 3
bd = alloc 19 align 4 zeroed
free bd
al = realloc al 11
n = realloc n 178
bc = realloc bc 0
bd = alloc 1 align 8 zeroed
free bd
bd = alloc 269 align 8 zeroed
free bd
bd = alloc 3 zeroed
free bd
bd = realloc at 1
at = alloc 9 align 8 zeroed
free at
at = alloc 2 align 4 zeroed
free at
at = alloc 3 zeroed
y = realloc y 277
free y
bh = realloc bh 0
y = alloc 5 zeroed
free y
o = realloc o 132
f = realloc f 245
y = alloc 240 align 4 zeroed
free y
aa = realloc aa 1
y = alloc 88 zeroed
free y
g = realloc g 2
y = alloc 1 zeroed
free y
m = realloc m 8
y = alloc 97 zeroed
free y
y = alloc 50 zeroed
free y
y = alloc 8 zeroed
free y
y = realloc bd 1
bd = alloc 4 align 16 zeroed
free bd
bd = alloc 133 align 2 zeroed
i = realloc i 0
free i
w = realloc w 1
i = alloc 0 zeroed
free i
i = alloc 1 zeroed
free i
i = alloc 3 zeroed
free i
i = alloc 3 zeroed
free i
as = realloc as 0
bc = realloc bc 8
i = alloc 52 zeroed
free i
i = alloc 2 align 4 zeroed
free i
i = alloc 89 align 4 zeroed
free i
ba = realloc ba 12
i = alloc 3 zeroed
free i
i = alloc 269 align 2 zeroed
free i
i = alloc 0 zeroed
free i
i = alloc 269 zeroed
ay = realloc ay 269
free ay
ay = alloc 0 zeroed
free ay
aw = realloc aw 72
ay = alloc 0 align 2 zeroed
free ay
ay = realloc ac 3
ac = alloc 71 align 2 zeroed
free ac
k = realloc k 34
ac = alloc 89 align 8 zeroed
av = realloc av 36
free av
av = alloc 1 zeroed
free av
av = alloc 269 align 16 zeroed
free av
av = alloc 210 align 8 zeroed
ab = realloc ab 0
free ab
ab = alloc 0 zeroed
free ab
ab = alloc 0 align 4 zeroed
free ab
ab = alloc 8 align 8 zeroed
bc = realloc bc 4
free bc
aa = realloc aa 0
bc = alloc 89 align 4 zeroed
free bc
bc = alloc 0 zeroed
free bc
bc = alloc 0 align 8 zeroed
bj = realloc bj 89
free bj
bj = alloc 89 zeroed
free bj
bj = alloc 218 zeroed
free bj
bj = alloc 89 align 4 zeroed
free bj
bj = alloc 0 align 2 zeroed
free bj
bj = alloc 89 align 16 zeroed
free bj
bj = alloc 0 zeroed
bk = realloc bk 3
free bk
bk = alloc 9 align 4 zeroed
free bk
bk = alloc 3 align 16 zeroed
free bk
bk = alloc 1 align 4 zeroed
free bk
bk = alloc 89 align 2 zeroed
free bk
bk = alloc 38 align 16 zeroed
free bk
bk = alloc 4 zeroed
free bk
bk = alloc 271 zeroed
free bk
bk = alloc 1 zeroed
free bk
bk = alloc 3 align 8 zeroed
free bk
bk = alloc 0 align 8 zeroed
free bk
bg = realloc bg 1
bk = alloc 25 align 8 zeroed
free bk
bk = alloc 269 align 8 zeroed
free bk
bk = alloc 24 align 16 zeroed
free bk
w = realloc w 0
ay = realloc ay 3
aj = realloc aj 269
bk = alloc 1 zeroed
free bk
bk = alloc 0 align 4 zeroed
free bk
bk = alloc 0 zeroed
free bk
bi = realloc bi 81
bk = alloc 269 align 16 zeroed
free bk
bk = alloc 0 align 4 zeroed
free bk
bk = alloc 0 zeroed
free bk
bk = alloc 37 align 8 zeroed
free bk
bk = alloc 218 zeroed
c = realloc c 89
free c
c = alloc 269 align 8 zeroed
av = realloc av 420
free av
av = alloc 0 zeroed
free av
av = alloc 269 align 16 zeroed
