freespace script 1
heap 16384 fit=best order=back coalescing=off
a = alloc 23 align 64
b = alloc 9
c = alloc 28 align 8
d = alloc 28 align 8
e = alloc 28
f = alloc 160
g = alloc 23
h = alloc 12
i = alloc 1
j = alloc 12 align 16
k = alloc 2
l = alloc 207 align 8
m = alloc 13
n = alloc 23 align 16
g = realloc g 13
o = alloc 13
p = alloc 23 align 512
a = realloc a 1
q = alloc 160 align 64
r = alloc 24 align 32
s = alloc 42 align 256
t = alloc 1 align 64
u = alloc 33 align 8
v = alloc 20
w = alloc 2
x = alloc 9
y = alloc 8
z = alloc 67
aa = alloc 1 align 32
ab = alloc 9 align 16
ac = alloc 2
ad = alloc 7 align 256
ae = alloc 13 align 32
af = alloc 9 align 32
ag = alloc 0 align 8
ah = alloc 12 align 16
ai = alloc 19 align 256
aj = alloc 33 align 16
ak = alloc 12 align 64
al = alloc 31
am = alloc 1 align 1024
an = alloc 7 align 64
ao = alloc 13
ap = alloc 0 align 64
aq = alloc 13 align 16
ar = alloc 20 align 16
as = alloc 182
at = alloc 13 align 8
au = alloc 9 align 32
av = alloc 1
aw = alloc 202 align 32
ax = alloc 150
ay = alloc 220 align 16
az = alloc 1 align 4096
ba = alloc 31 align 16
bb = alloc 0 align 16
bc = alloc 2
ay = realloc ay 228
bd = alloc 9 align 64
al = realloc al 1
be = alloc 2 align 1024
bb = realloc bb 0
bf = alloc 0
bg = alloc 1
bh = alloc 4 align 2048
bi = alloc 8
bj = alloc 1
bk = alloc 22
ae = realloc ae 6
bl = alloc 2 align 16
free am
free al
free j
free f
free d
free h
h = alloc 1 align 8
d = alloc 4 align 16
f = alloc 4 align 2048
j = alloc 0 align 8
al = alloc 1
at = realloc at 9
am = alloc 0
bm = alloc 12
bn = alloc 31
bo = alloc 24
bp = alloc 1 align 16
bq = alloc 18 align 32
br = alloc 4 align 2048
free ar
ar = alloc 102 align 8
free bo
ac = realloc ac 1
bo = alloc 0 align 1024
free p
bp = realloc bp 1
p = alloc 29 align 2048
free i
i = alloc 13
free n
n = alloc 412 align 512
ar = realloc ar 103
free n
n = alloc 11
free o
o = alloc 1 align 32
free j
j = alloc 2 align 16
free ag
ag = alloc 8 align 8
l = realloc l 2
x = realloc x 9
free l
l = alloc 4
free as
ap = realloc ap 0
au = realloc au 31
as = alloc 8 align 8
ar = realloc ar 0
bi = realloc bi 8
free bp
bp = alloc 108 align 32
ag = realloc ag 12
free c
c = alloc 4 align 256
n = realloc n 0
bk = realloc bk 59
p = realloc p 0
free at
at = alloc 0 align 8
bg = realloc bg 1
ba = realloc ba 4
free t
t = alloc 1 align 1024
free az
az = alloc 16 align 8
free i
i = alloc 21
an = realloc an 33
free l
free m
free s
free bm
free bo
free e
free be
free ac
free as
free r
free bi
free a
free x
free c
free ao
free at
free ap
free au
au = alloc 113 align 16
ap = alloc 20 align 256
az = realloc az 20
at = alloc 12 align 64
ai = realloc ai 23
ao = alloc 9
bl = realloc bl 4
c = alloc 9
x = alloc 4
a = alloc 1
bi = alloc 23 align 8
j = realloc j 4
r = alloc 20
as = alloc 9
ac = alloc 0 align 16
be = alloc 110 align 2048
e = alloc 15 align 64
bo = alloc 82
bm = alloc 13 align 8
s = alloc 3
free o
free be
free bg
free as
free h
free ba
free ax
free am
free ak
free i
i = alloc 13
ak = alloc 7
am = alloc 253 align 8
ax = alloc 5 align 2048
ba = alloc 60 align 16
h = alloc 0
as = alloc 219 align 256
bp = realloc bp 1
bg = alloc 20 align 16
be = alloc 0 align 16
o = alloc 31
m = alloc 12 align 16
f = realloc f 13
l = alloc 2
free az
az = alloc 0 align 1024
free bk
bk = alloc 4
free au
au = alloc 2
z = realloc z 134
free h
ax = realloc ax 0
y = realloc y 4
al = realloc al 1
h = alloc 1 align 32
free o
o = alloc 0
b = realloc b 9
free z
bc = realloc bc 0
z = alloc 2
free am
am = alloc 4 align 64
free ah
ah = alloc 28
bp = realloc bp 4
free n
n = alloc 0 align 2048
l = realloc l 12
bl = realloc bl 8
free o
o = alloc 31 align 256
free au
au = alloc 13
free j
j = alloc 0 align 16
u = realloc u 17
free au
au = alloc 1
m = realloc m 4
free aq
bo = realloc bo 41
bd = realloc bd 9
q = realloc q 159
aq = alloc 11 align 256
free ak
ak = alloc 307
free br
free bp
free bh
free bm
free ak
free aa
free x
free j
free at
free u
free bn
free e
free g
free az
free bd
free z
z = alloc 8
bd = alloc 5 align 32
az = alloc 24 align 256
aw = realloc aw 2
g = alloc 40
e = alloc 13 align 16
bn = alloc 31 align 16
am = realloc am 4
free bk
free a
free s
free ae
free bb
free bc
free ag
free o
o = alloc 24
ag = alloc 13
bc = alloc 31 align 256
bf = realloc bf 0
z = realloc z 2
bb = alloc 26 align 64
ae = alloc 24 align 256
au = realloc au 1
s = alloc 2
a = realloc ay 2
i = realloc i 14
ay = alloc 120
bk = alloc 7
u = alloc 20
at = alloc 2
w = realloc w 3
j = alloc 63
ae = realloc ae 27
x = realloc n 8
bo = realloc bo 1
g = realloc g 2
n = alloc 30
aa = alloc 0 align 64
ak = alloc 0
bm = alloc 1
bh = alloc 27 align 512
bp = alloc 3
ac = realloc ac 16
br = alloc 213 align 8
am = realloc am 0
free v
