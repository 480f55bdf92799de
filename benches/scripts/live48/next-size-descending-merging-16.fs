freespace script 1
heap 16384 fit=next order=size-descending granule=16
a = alloc 1
b = alloc 1
c = alloc 116 align 256
d = alloc 9 align 16
b = realloc b 33
e = alloc 116
f = alloc 33
e = realloc e 2
g = alloc 226
h = alloc 33 align 32
c = realloc c 102
h = realloc h 37
i = alloc 96
j = alloc 8 align 256
k = alloc 8 align 8
l = alloc 1 align 16
m = alloc 5
n = alloc 37 align 16
o = alloc 3 align 2048
c = realloc c 51
p = alloc 3 align 1024
q = alloc 145 align 64
a = realloc a 0
r = alloc 8
o = realloc o 59
s = alloc 37 align 16
t = alloc 132
d = realloc d 20
u = alloc 3
v = alloc 48
w = alloc 0
x = alloc 16
v = realloc v 30
y = alloc 7 align 16
b = realloc b 12
z = alloc 91 align 16
v = realloc v 3
aa = alloc 37 align 16
ab = alloc 488 align 16
ac = alloc 8
u = realloc u 6
ad = alloc 47
ae = alloc 24 align 8
af = alloc 1 align 256
u = realloc u 14
ag = alloc 44
ah = alloc 2 align 512
f = realloc f 17
ai = alloc 16 align 2048
aj = alloc 257
ak = alloc 16
al = alloc 5
am = alloc 0 align 16
an = alloc 3 align 16
a = realloc a 0
o = realloc o 66
ao = alloc 1
ap = alloc 24
s = realloc s 18
aq = alloc 169
ar = alloc 226 align 64
as = alloc 44
at = alloc 75 align 8
au = alloc 226 align 8
av = alloc 16 align 64
aw = alloc 22 align 8
ax = alloc 226
ay = alloc 96 align 8
ar = realloc ar 0
az = alloc 5
an = realloc an 3
ba = alloc 2
d = realloc d 24
bb = alloc 1 align 16
bc = alloc 8
w = realloc w 4
bd = alloc 1
be = alloc 56 align 16
ao = realloc ao 1
bf = alloc 2 align 16
bg = alloc 4 align 64
bh = alloc 5 align 16
be = realloc be 96
bi = alloc 2
bj = alloc 226
o = realloc o 33
bh = realloc bh 0
aw = realloc aw 40
am = realloc am 16
bk = alloc 3
bl = alloc 24
ab = realloc ab 255
bm = alloc 1 align 8
at = realloc at 59
bl = realloc bl 12
aw = realloc aw 80
bb = realloc bb 1
bn = alloc 1 align 16
bo = alloc 0
ai = realloc ai 8
h = realloc h 37
free ay
ay = alloc 78
free bi
x = realloc x 17
af = realloc af 40
be = realloc be 80
bg = realloc bg 0
bi = alloc 7
aa = realloc aa 80
free bh
y = realloc y 0
at = realloc at 29
bh = alloc 1 align 8
ak = realloc ak 0
free ai
ai = alloc 272 align 8
free ag
ap = realloc ap 12
y = realloc y 1
l = realloc l 1
ag = alloc 1 align 2048
bl = realloc bl 0
v = realloc v 3
ah = realloc ah 10
free bj
bh = realloc bh 0
bj = realloc au 2
au = alloc 56 align 16
free bg
bg = alloc 132 align 16
free az
az = alloc 36 align 1024
bi = realloc bi 0
aq = realloc aq 8
free aj
aj = alloc 0
al = realloc al 10
al = realloc al 2
free bj
bj = realloc ax 218
ap = realloc ap 13
aa = realloc aa 80
bj = realloc bj 210
d = realloc d 48
ax = alloc 3 align 2048
f = realloc f 34
free l
ae = realloc ae 21
l = alloc 153
free u
au = realloc au 113
ax = realloc ax 2
az = realloc az 72
p = realloc p 1
bi = realloc bi 16
u = alloc 1
y = realloc y 0
v = realloc v 8
p = realloc p 1
free d
be = realloc be 79
bj = realloc bj 194
d = alloc 50 align 16
free bb
bb = alloc 1
d = realloc d 50
free ah
ah = alloc 1 align 32
u = realloc u 0
bi = realloc bi 8
free s
aj = realloc aj 145
as = realloc as 14
s = alloc 23 align 8
bj = realloc bj 388
free bb
be = realloc be 39
bb = alloc 2 align 256
at = realloc at 21
bd = realloc bd 0
free au
al = realloc al 2
aw = realloc aw 79
y = realloc y 1
d = realloc d 24
l = realloc l 152
an = realloc an 40
bh = realloc bh 44
au = realloc d 25
as = realloc as 7
d = alloc 16 align 64
v = realloc v 9
n = realloc n 128
ak = realloc ak 0
free bo
bo = alloc 6 align 16
free r
ax = realloc ax 6
bd = realloc bd 8
r = alloc 2 align 4096
ao = realloc ao 0
bl = realloc bl 4
y = realloc y 0
free bl
bl = alloc 4 align 1024
x = realloc x 33
ar = realloc ar 0
free av
av = alloc 40 align 64
s = realloc s 23
free ba
c = realloc c 59
ba = alloc 31
ao = realloc ao 2
aj = realloc aj 290
free bm
z = realloc z 249
ah = realloc ah 2
bm = alloc 3 align 64
free ay
w = realloc w 4
ay = alloc 33
q = realloc q 129
free l
ao = realloc ao 2
af = realloc af 20
ar = realloc ar 1
l = alloc 0 align 16
aj = realloc aj 9
free ba
ba = alloc 16 align 256
s = realloc s 128
at = realloc at 111
free ar
ar = alloc 226 align 8
y = realloc y 44
free j
j = realloc be 19
be = realloc v 0
az = realloc az 68
v = alloc 19
az = realloc az 1
ac = realloc ac 8
ao = realloc ao 2
free ai
ai = alloc 88
ay = realloc ay 49
ba = realloc ba 1
ap = realloc ap 14
free x
x = alloc 0 align 16
free v
h = realloc h 21
b = realloc b 13
bb = realloc bb 2
ap = realloc ap 22
v = alloc 379
bc = realloc bc 24
free an
ba = realloc ba 2
an = alloc 128
free bm
bm = alloc 40 align 16
bh = realloc bh 88
free bg
u = realloc u 3
ae = realloc ae 19
bg = alloc 79 align 512
free ad
aj = realloc aj 9
ad = alloc 3
bj = realloc bj 404
free al
bd = realloc bd 16
al = alloc 64 align 16
free r
bj = realloc bj 396
bb = realloc bb 10
r = alloc 179
free bd
bd = alloc 20 align 8
free ax
bn = realloc bn 0
ax = alloc 1
free ba
ba = alloc 16 align 8
am = realloc am 16
bj = realloc bj 404
bi = realloc bi 9
bg = realloc bg 88
free bg
an = realloc an 226
am = realloc am 8
bg = realloc bd 36
av = realloc av 20
c = realloc c 43
bd = realloc bm 40
bm = alloc 112
bl = realloc bl 1
free m
m = realloc ba 8
al = realloc al 64
t = realloc t 124
ac = realloc ac 24
ba = alloc 1 align 16
aj = realloc aj 5
am = realloc am 0
free bb
ah = realloc ah 0
bb = alloc 72 align 8
x = realloc x 7
free aa
aa = alloc 256
g = realloc g 222
free c
aw = realloc aw 63
af = realloc af 40
q = realloc q 258
