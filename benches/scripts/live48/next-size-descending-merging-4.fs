freespace script 1
heap 16384 fit=next order=size-descending
a = alloc 11
b = alloc 20
c = alloc 120
d = alloc 7
e = alloc 312
a = realloc a 131
f = alloc 3 align 16
g = alloc 351
h = alloc 351
i = alloc 102 align 8
j = alloc 36 align 4
k = alloc 55
l = alloc 25 align 32
m = alloc 36 align 256
m = realloc m 44
n = alloc 44 align 4
o = alloc 6 align 8
e = realloc e 312
p = alloc 6 align 64
q = alloc 65 align 16
r = realloc d 171
d = alloc 25
s = alloc 20 align 256
t = alloc 55 align 16
k = realloc k 55
u = alloc 10 align 16
v = alloc 270 align 64
w = alloc 17
x = alloc 25 align 16
y = alloc 112
y = realloc y 4
z = alloc 125 align 16
aa = alloc 20
ab = alloc 15
ac = alloc 15
ad = alloc 2
ae = alloc 171 align 64
af = alloc 111 align 256
h = realloc h 24
ag = alloc 6 align 128
ah = alloc 32
ai = alloc 12
aj = alloc 20
d = realloc d 31
ak = alloc 2 align 256
al = alloc 0 align 8
am = alloc 4
an = alloc 1 align 16
ao = alloc 20 align 4
ap = alloc 6 align 8
aq = alloc 12 align 16
ar = alloc 46 align 4
as = alloc 64 align 4
ac = realloc ac 31
at = alloc 32 align 32
e = realloc e 312
au = alloc 3 align 16
r = realloc r 187
av = alloc 2
aw = alloc 16 align 4
ax = alloc 80 align 256
ay = alloc 43 align 8
az = alloc 44 align 4
ba = alloc 31
bb = alloc 1 align 32
aa = realloc aa 0
bc = alloc 7 align 8
bd = alloc 12 align 16
be = alloc 127 align 64
bf = alloc 28
bg = alloc 192 align 16
bh = alloc 40 align 4
bi = alloc 1
bj = alloc 89 align 16
bk = alloc 1 align 256
bl = alloc 32
bm = alloc 31 align 32
bn = alloc 33 align 128
bo = alloc 154 align 4
az = realloc az 43
bp = alloc 1
bq = alloc 230
br = alloc 1
free bh
bh = alloc 0 align 8
au = realloc au 6
free j
j = alloc 11
free u
u = alloc 4 align 8
free ak
ak = alloc 0 align 16
free s
v = realloc v 1
s = alloc 8 align 16
an = realloc an 2
o = realloc o 0
free i
i = alloc 4 align 8
free j
ab = realloc ab 11
j = alloc 83 align 16
free be
be = alloc 478 align 8
free c
c = alloc 1 align 16
free ai
az = realloc az 35
ai = alloc 34 align 8
q = realloc q 73
free bk
bk = alloc 12
free bi
bi = alloc 120 align 16
free br
br = alloc 20 align 4
free u
u = alloc 24
free d
d = alloc 12
l = realloc l 50
l = realloc l 42
free k
k = alloc 64 align 32
free am
am = alloc 16
free t
t = alloc 121 align 8
free f
f = alloc 0
free ac
w = realloc w 13
ac = alloc 4 align 16
free w
w = alloc 8
free d
d = alloc 289 align 16
bc = realloc bc 11
free t
t = alloc 7 align 32
ag = realloc ag 2
free ay
ay = alloc 14
free bg
bg = alloc 3
free bh
bh = alloc 2 align 16
free a
a = alloc 143
free bl
ab = realloc ab 7
bl = alloc 87 align 16
free z
z = alloc 35
free w
w = alloc 324 align 16
free k
k = alloc 24 align 16
free k
k = alloc 4
free b
b = alloc 30 align 4
free bi
bi = alloc 8 align 128
free bo
bo = alloc 8 align 16
free bi
bi = alloc 4 align 32
free as
av = realloc av 6
as = realloc ar 50
ar = alloc 133 align 64
ad = realloc ad 18
free at
at = alloc 3
free w
w = alloc 9 align 8
free bm
bm = alloc 20 align 128
free ag
ag = alloc 0
free bp
az = realloc az 1
bp = alloc 28 align 8
free av
av = alloc 1 align 8
free aq
aq = alloc 1 align 8
bf = realloc bf 42
free c
c = alloc 72 align 4
w = realloc w 5
ag = realloc ag 6
free aj
aj = alloc 31
t = realloc t 7
free ac
ac = alloc 1
free bn
bn = alloc 2
free m
m = alloc 0
c = realloc c 73
l = realloc l 34
free bf
bd = realloc bd 16
j = realloc j 21
bf = alloc 0 align 32
free k
p = realloc p 10
k = alloc 24 align 4
ak = realloc ak 16
free u
u = alloc 2
free g
g = alloc 54 align 8
free y
y = alloc 127 align 128
av = realloc av 0
z = realloc z 27
free af
af = alloc 2 align 8
k = realloc k 12
free ay
ay = alloc 4 align 64
free ab
ab = alloc 22
ab = realloc ab 26
free bd
bd = alloc 29 align 8
free v
v = alloc 29 align 32
an = realloc an 16
free j
j = alloc 13
free au
au = alloc 41 align 8
free b
b = alloc 14 align 128
free ab
ac = realloc ac 0
ab = alloc 107
free av
av = alloc 34 align 16
free ac
ac = alloc 1 align 8
free y
y = alloc 40 align 8
free m
m = alloc 143 align 16
free aj
aq = realloc aq 36
aj = alloc 19 align 16
ao = realloc ao 20
free br
an = realloc an 350
br = alloc 4
free x
aq = realloc aq 36
s = realloc s 1
x = alloc 0 align 16
bl = realloc bl 43
ao = realloc ao 40
free bo
ac = realloc ac 0
bo = alloc 11 align 64
free n
n = alloc 17 align 64
free z
z = alloc 3 align 8
free aa
aa = alloc 0
free t
t = alloc 12 align 16
free bl
bl = alloc 0 align 32
free f
f = alloc 64 align 16
free o
o = alloc 2 align 8
free bl
bl = alloc 132
free ag
ag = alloc 34 align 8
free at
n = realloc n 4
aa = realloc aa 0
bh = realloc bh 6
bc = realloc bc 9
at = alloc 3
free k
k = alloc 24 align 8
free bo
bo = alloc 1
free bm
bm = alloc 6
w = realloc w 3
