freespace script 1
heap 16384 fit=worst order=back granule=8
a = alloc 46
b = alloc 85
c = alloc 30
d = alloc 1 align 256
e = alloc 0 align 16
f = alloc 4
g = alloc 95 align 256
e = realloc e 0
e = realloc e 0
h = alloc 46
e = realloc e 0
i = alloc 1
i = realloc i 55
j = alloc 1
k = alloc 190 align 4
l = alloc 216
m = alloc 27 align 8
n = alloc 3 align 16
g = realloc g 5
o = alloc 1
o = realloc o 1
p = alloc 6
q = alloc 4 align 16
r = alloc 8
f = realloc f 0
s = alloc 2 align 16
t = alloc 104 align 8
i = realloc i 59
u = alloc 166 align 4
v = alloc 120
w = alloc 1
x = alloc 206
y = realloc k 198
k = alloc 2 align 16
j = realloc j 1
z = alloc 5
y = realloc y 222
g = realloc g 5
aa = alloc 0
ab = alloc 1 align 4
ac = alloc 5 align 16
ad = alloc 10 align 32
c = realloc c 22
z = realloc z 2
ae = alloc 1 align 256
af = alloc 1 align 4
ag = alloc 26 align 8
ah = alloc 63
u = realloc u 2
b = realloc b 89
ai = alloc 1
aj = alloc 7 align 16
ak = alloc 0 align 16
al = realloc g 4
g = alloc 84 align 16
y = realloc y 0
am = alloc 0
ai = realloc ai 2
an = realloc n 2
n = alloc 147 align 128
ao = alloc 49 align 4
v = realloc v 116
ap = alloc 62 align 256
u = realloc u 2
y = realloc y 1
aq = alloc 1
ar = alloc 13
z = realloc z 0
as = alloc 226 align 8
at = alloc 1 align 64
au = alloc 29
av = alloc 61 align 32
aw = alloc 150
ax = alloc 1 align 4
k = realloc k 2
ay = alloc 27
c = realloc c 1
al = realloc al 8
au = realloc au 14
az = alloc 5
af = realloc af 1
ba = alloc 1 align 8
d = realloc d 1
ag = realloc ag 18
ar = realloc ar 0
bb = realloc v 9
bb = realloc bb 1
v = realloc ac 5
ac = alloc 24 align 128
bc = alloc 226
w = realloc w 0
bd = alloc 1 align 16
be = alloc 7 align 256
bf = alloc 87 align 16
ar = realloc ar 8
ax = realloc ax 1
bg = alloc 1
bh = alloc 14
bi = alloc 10
bj = alloc 9
bk = alloc 53 align 4
bl = realloc aa 1
aa = alloc 8 align 32
bm = alloc 3
bn = realloc v 5
v = alloc 1
bo = alloc 43
z = realloc z 0
t = realloc t 104
bp = alloc 43 align 8
bq = alloc 8
br = alloc 1 align 16
ak = realloc ak 1
m = realloc m 2
free m
m = alloc 71 align 4
free v
ag = realloc ag 1
ao = realloc ao 57
ag = realloc ag 17
t = realloc t 103
bo = realloc bo 51
p = realloc p 14
v = alloc 0
au = realloc au 2
ah = realloc ah 31
bg = realloc bg 2
bl = realloc bl 1
y = realloc y 29
at = realloc at 2
t = realloc t 206
n = realloc n 155
bd = realloc bd 6
ao = realloc ao 64
bf = realloc bf 201
free av
br = realloc br 0
av = alloc 1 align 256
free ay
ay = alloc 179 align 16
ak = realloc ak 1
x = realloc x 231
i = realloc i 55
be = realloc be 1
l = realloc l 200
free d
af = realloc af 9
bj = realloc bj 4
ab = realloc ab 0
ap = realloc ap 78
d = alloc 0 align 16
bf = realloc bf 202
l = realloc l 200
ai = realloc ai 0
k = realloc k 2
free bo
bo = alloc 5
n = realloc n 147
ay = realloc ay 157
at = realloc at 1
free v
v = alloc 151
free as
al = realloc al 0
as = alloc 172 align 8
bn = realloc bn 10
az = realloc az 2
bk = realloc bk 4
free bb
ax = realloc ax 161
bd = realloc bd 6
bb = alloc 7
m = realloc m 79
z = realloc z 8
free o
o = alloc 7 align 16
q = realloc q 3
ac = realloc ac 23
aw = realloc aw 166
free p
p = alloc 1 align 8
a = realloc a 92
free ao
ao = alloc 1 align 8
aq = realloc aq 2
ar = realloc ar 8
ar = realloc ar 8
free be
bd = realloc bd 14
bc = realloc bc 1
o = realloc o 11
h = realloc h 1
be = realloc ag 1
s = realloc s 2
bq = realloc bq 16
ag = realloc i 56
bk = realloc bk 2
ba = realloc ba 2
r = realloc r 16
i = alloc 3 align 8
c = realloc c 9
bk = realloc bk 18
o = realloc o 7
bg = realloc bg 2
free bh
bh = alloc 39
f = realloc f 3
an = realloc an 4
bc = realloc bc 0
b = realloc b 85
aj = realloc aj 3
free av
av = alloc 3
free af
bf = realloc bf 194
z = realloc z 4
aa = realloc aa 11
aw = realloc aw 158
af = alloc 21 align 16
free bm
y = realloc y 37
t = realloc t 412
bm = realloc at 1
ab = realloc ab 4
z = realloc z 27
at = alloc 6
at = realloc at 0
p = realloc p 1
l = realloc l 208
ae = realloc ae 9
ak = realloc ak 2
free p
p = alloc 19 align 8
z = realloc z 0
n = realloc n 212
s = realloc s 0
bq = realloc bq 54
o = realloc o 1
q = realloc q 3
o = realloc o 1
bq = realloc bq 1
be = realloc be 17
br = realloc br 121
af = realloc af 1
bi = realloc bi 1
bb = realloc bb 7
bm = realloc bm 1
free ah
ah = alloc 4 align 8
ay = realloc ay 176
f = realloc f 1
az = realloc az 2
p = realloc p 11
x = realloc x 235
ai = realloc ai 0
ao = realloc ao 120
az = realloc az 0
z = realloc z 0
free ar
n = realloc n 220
bc = realloc bc 2
aj = realloc aj 1
ar = alloc 109 align 8
bj = realloc bj 0
free bi
az = realloc az 0
bi = realloc an 8
aa = realloc aa 22
an = alloc 1 align 128
ab = realloc ab 4
free as
t = realloc t 824
q = realloc q 7
as = alloc 1
p = realloc p 7
d = realloc d 2
free bd
x = realloc x 2
bd = alloc 1
free y
y = alloc 187
aj = realloc aj 9
free t
t = alloc 75 align 64
ba = realloc ba 4
ar = realloc ar 109
af = realloc af 9
free i
an = realloc an 2
i = realloc al 0
al = alloc 1
n = realloc n 247
bj = realloc bj 0
at = realloc at 0
z = realloc z 8
ar = realloc ar 1
aa = realloc aa 18
ah = realloc ah 0
ba = realloc ba 96
bd = realloc bd 1
bn = realloc bn 9
i = realloc i 8
free s
s = alloc 1 align 16
free e
h = realloc h 0
e = alloc 29
ab = realloc ab 12
aa = realloc aa 17
bp = realloc bp 43
bn = realloc bn 17
f = realloc f 2
al = realloc al 2
j = realloc j 9
ao = realloc ao 0
free be
w = realloc w 215
ac = realloc ac 11
be = alloc 0 align 16
free g
