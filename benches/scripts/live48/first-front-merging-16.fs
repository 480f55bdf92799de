freespace script 1
heap 16384 fit=first order=front granule=16
a = alloc 3 align 8
b = alloc 20 align 4
c = alloc 64 align 4
d = alloc 120 align 4
e = alloc 1 align 8
f = realloc a 3
a = alloc 65 align 8
g = alloc 128 align 16
h = alloc 15
i = alloc 7 align 8
j = alloc 4
k = alloc 128 align 32
l = alloc 5
b = realloc b 28
m = alloc 16 align 32
n = alloc 8 align 8
o = alloc 1
p = alloc 5
q = alloc 259
r = alloc 1 align 128
s = alloc 265
t = alloc 5
e = realloc e 5
u = alloc 0
v = alloc 124
w = alloc 7 align 128
x = alloc 9
y = alloc 46 align 16
z = alloc 67
aa = alloc 5
ab = alloc 3 align 16
ac = alloc 9
ad = realloc b 44
b = alloc 32 align 128
ae = alloc 1 align 32
c = realloc c 64
af = alloc 3
ag = alloc 3 align 64
b = realloc b 28
ah = alloc 43
ai = alloc 24
aj = alloc 24 align 16
ak = alloc 2 align 32
al = alloc 20 align 4
am = alloc 20
ab = realloc ab 7
an = alloc 259 align 128
ao = alloc 1 align 16
ap = alloc 60 align 8
aq = alloc 32
ar = alloc 5
as = alloc 5
at = alloc 259 align 128
au = alloc 19
av = alloc 2
aw = alloc 10 align 128
ax = alloc 259
ay = alloc 1
az = alloc 81
ak = realloc ak 0
ba = alloc 265 align 8
bb = alloc 111 align 256
bc = alloc 111 align 32
bd = alloc 113
be = alloc 5
bf = alloc 3
bg = alloc 8
aj = realloc aj 24
bh = alloc 5 align 16
bi = alloc 259 align 16
bj = alloc 3
bk = alloc 16 align 64
as = realloc as 0
l = realloc l 4
bl = alloc 259
free am
am = realloc a 32
a = alloc 1
free bg
bg = alloc 5 align 64
free af
v = realloc v 123
af = alloc 7 align 8
free h
aq = realloc aq 6
q = realloc q 255
ad = realloc ad 28
h = alloc 27 align 32
free d
t = realloc t 132
d = alloc 48 align 8
free l
l = alloc 3 align 16
free bl
bl = alloc 4 align 4
ao = realloc ao 2
p = realloc p 2
bb = realloc bb 55
free an
p = realloc p 2
n = realloc n 16
an = alloc 5 align 16
free bg
bg = realloc o 259
o = alloc 1 align 16
an = realloc an 1
free bl
bl = alloc 265
free v
e = realloc e 10
az = realloc az 0
v = alloc 259 align 32
d = realloc d 24
a = realloc a 12
bd = realloc bd 226
free s
s = alloc 1 align 8
as = realloc as 4
ap = realloc ap 67
free f
j = realloc j 112
f = alloc 8
free av
av = alloc 3
free v
p = realloc p 2
ay = realloc ay 0
v = alloc 4
free h
h = alloc 1
free ah
ah = alloc 40 align 8
free aw
aw = alloc 6 align 8
free m
m = alloc 3
ae = realloc ae 4
v = realloc v 3
n = realloc n 20
ag = realloc ag 110
free az
az = alloc 265 align 16
ak = realloc ak 0
free bf
bf = alloc 8
free c
c = alloc 3
p = realloc p 18
bh = realloc bh 40
ah = realloc ah 111
t = realloc t 66
d = realloc d 68
l = realloc l 4
free aq
f = realloc f 9
aq = realloc ao 10
l = realloc l 24
ao = alloc 4 align 128
free ao
e = realloc e 14
bh = realloc bh 5
ao = alloc 13
f = realloc f 10
free am
am = alloc 1 align 8
free be
be = alloc 20 align 16
ba = realloc ba 5
ap = realloc ap 1
free t
t = alloc 3
free as
as = alloc 1
free f
f = alloc 132
free ao
ao = alloc 0 align 128
free a
a = alloc 5
ag = realloc ag 2
free am
am = alloc 68
free p
p = alloc 5
r = realloc r 3
s = realloc s 3
af = realloc af 259
al = realloc al 12
free r
ah = realloc ah 78
bc = realloc bc 222
r = alloc 6 align 8
free c
c = alloc 265
free g
g = alloc 0
free b
b = alloc 64 align 32
z = realloc z 134
bf = realloc bf 1
ag = realloc ag 5
ap = realloc ap 1
bh = realloc bh 6
free aj
aj = alloc 47
free ai
ar = realloc ar 201
ai = alloc 5
free e
a = realloc a 2
e = alloc 5 align 16
e = realloc e 5
am = realloc am 68
free j
j = alloc 259
free ai
e = realloc e 5
ai = alloc 4 align 32
be = realloc be 12
w = realloc w 0
free ak
ak = realloc af 2
af = alloc 80 align 32
p = realloc p 5
bl = realloc bl 266
free as
as = alloc 3
w = realloc w 259
x = realloc x 18
free t
aw = realloc aw 2
bh = realloc bh 0
t = alloc 17
free c
c = alloc 207
free ah
ah = alloc 24
v = realloc v 2
free ag
ag = alloc 50
w = realloc w 260
free am
am = alloc 13 align 16
free ay
n = realloc n 12
ay = alloc 87 align 64
free ad
ay = realloc ay 174
m = realloc m 0
bj = realloc bj 4
free bf
free ar
free j
free i
free ap
free au
free aj
free al
free d
free bg
free y
free z
free o
free ak
free bd
free h
h = realloc bj 4
bj = alloc 16
aq = realloc aq 0
bd = alloc 4
ak = alloc 5
o = alloc 3
bh = realloc bh 0
z = alloc 6
y = alloc 20 align 8
bg = alloc 0
d = alloc 3 align 16
al = alloc 265
l = realloc l 8
aj = alloc 23 align 8
au = alloc 265
ap = alloc 4 align 4
i = alloc 14
j = alloc 259 align 8
b = realloc b 64
ar = alloc 4
bf = alloc 8 align 4
ad = alloc 3
r = realloc r 57
bf = realloc bf 0
c = realloc c 414
free bf
bf = alloc 1
free av
ay = realloc ay 158
av = alloc 119
free ah
ah = realloc af 40
ap = realloc ap 0
af = alloc 3 align 32
w = realloc w 520
free t
t = alloc 259 align 8
free bc
ah = realloc ah 4
bc = alloc 112 align 8
bd = realloc bd 0
free bh
bh = alloc 4
as = realloc as 1
free av
av = alloc 5
free e
e = alloc 5 align 8
j = realloc j 251
bk = realloc bk 8
h = realloc h 0
j = realloc j 1
c = realloc c 415
