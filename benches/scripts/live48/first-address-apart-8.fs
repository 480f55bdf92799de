freespace script 1
heap 16384 fit=first order=address coalescing=off granule=8
a = alloc 10 align 64
b = alloc 10 align 32
c = alloc 55
d = alloc 1
e = alloc 1
f = alloc 1
g = alloc 25 align 16
h = alloc 14
h = realloc h 0
e = realloc e 0
i = alloc 14 align 4
j = alloc 10 align 128
k = alloc 41
l = alloc 8 align 128
m = alloc 8 align 16
k = realloc k 40
n = alloc 36 align 16
o = alloc 1 align 4
p = alloc 16 align 32
q = alloc 156 align 4
r = alloc 39 align 8
s = alloc 16 align 8
t = alloc 36 align 32
u = alloc 0
v = alloc 56
u = realloc u 55
w = alloc 14 align 8
x = alloc 0
y = alloc 3 align 16
c = realloc c 110
z = alloc 181
aa = alloc 48 align 8
ab = alloc 14 align 16
ac = alloc 94 align 16
g = realloc g 4
ad = alloc 0 align 16
ae = alloc 27
af = alloc 14
b = realloc b 5
s = realloc s 41
ag = alloc 14 align 32
ah = alloc 1 align 4
ai = alloc 32 align 64
aj = alloc 14
ak = alloc 41
al = alloc 56
am = alloc 1
an = alloc 1
ao = alloc 55 align 256
ap = alloc 24
i = realloc i 7
aq = alloc 7 align 8
ar = alloc 41 align 16
as = alloc 1
at = alloc 41
au = alloc 14
av = alloc 25
aq = realloc aq 41
u = realloc u 110
aw = alloc 0
ax = alloc 1 align 16
ay = realloc d 2
d = alloc 14
az = alloc 55 align 4
ba = alloc 41 align 4
bb = alloc 1 align 8
bc = alloc 32 align 4
bd = alloc 34 align 32
be = alloc 5
ag = realloc ag 2
bf = alloc 1 align 16
bg = alloc 8 align 8
bh = alloc 25 align 8
bi = alloc 3 align 8
bj = alloc 19
bk = alloc 128 align 4
bl = alloc 5 align 16
bm = alloc 41 align 16
bn = alloc 16
bo = alloc 41 align 4
bp = alloc 55 align 16
bq = alloc 209 align 16
y = realloc y 3
br = alloc 0
free s
s = alloc 1
free bj
bj = alloc 0
free ap
f = realloc f 0
ap = alloc 209
free c
al = realloc al 49
ar = realloc ar 4
c = alloc 14 align 32
o = realloc o 0
i = realloc i 11
bk = realloc bk 0
af = realloc af 2
free x
n = realloc n 4
x = alloc 41 align 64
free d
d = alloc 0
v = realloc v 48
free g
g = alloc 0 align 64
free be
be = alloc 0
free y
y = alloc 3 align 16
free bl
bh = realloc bh 1
bg = realloc bg 3
bl = alloc 5
free ax
ax = alloc 41
c = realloc c 18
free t
t = alloc 20
c = realloc c 2
free ad
bj = realloc bj 0
ad = alloc 14
bh = realloc bh 1
free au
au = alloc 0 align 8
y = realloc y 56
free i
i = alloc 14 align 64
free s
ab = realloc ab 1
s = alloc 3 align 8
free ak
ak = alloc 94 align 4
free bd
bd = alloc 2 align 64
bf = realloc bf 17
free aa
be = realloc be 55
aa = alloc 102
free br
br = alloc 14 align 64
free au
ad = realloc ad 7
au = alloc 1 align 16
bg = realloc bg 14
free ak
ak = alloc 0
free al
ar = realloc ar 55
al = alloc 32 align 64
free f
f = alloc 136
k = realloc k 1
bg = realloc bg 1
bg = realloc bg 2
free be
be = alloc 55
free bc
bc = alloc 1
free as
az = realloc az 55
aa = realloc aa 0
w = realloc w 23
bq = realloc bq 209
as = alloc 5
bk = realloc bk 2
bb = realloc bb 1
free l
l = alloc 75 align 16
free au
au = alloc 56
ad = realloc ad 4
free ax
aj = realloc aj 204
ax = alloc 16
free h
h = alloc 1 align 16
free a
a = alloc 41
free ba
ba = alloc 91
ah = realloc ah 1
i = realloc i 0
n = realloc n 4
az = realloc az 63
h = realloc h 1
free bl
bl = alloc 55
bp = realloc bp 55
b = realloc b 41
free as
a = realloc a 82
as = alloc 55
free bo
bo = alloc 0 align 32
free o
o = alloc 41 align 16
free aw
aw = alloc 3
free ap
q = realloc q 4
ap = realloc bk 4
p = realloc p 17
bk = alloc 1
free k
k = realloc bk 2
bk = alloc 40 align 8
free aa
aa = alloc 4
free al
al = alloc 55 align 16
free am
f = realloc f 132
am = alloc 30
bk = realloc bk 48
free j
j = alloc 41 align 8
i = realloc i 32
ak = realloc ak 14
free bp
bp = alloc 14 align 8
free au
a = realloc a 74
aq = realloc aq 41
e = realloc e 0
au = alloc 8 align 8
free s
aw = realloc aw 1
s = alloc 0
at = realloc at 0
free aa
aa = alloc 1
free aj
ab = realloc ab 0
aj = alloc 0 align 32
u = realloc u 106
free y
ak = realloc ak 2
y = alloc 0 align 16
m = realloc m 4
free u
u = alloc 32 align 16
free au
au = alloc 28
free ba
ba = realloc bn 16
bn = alloc 1
as = realloc as 1
free aj
aj = alloc 55
free bn
bn = alloc 48 align 64
free bp
bp = alloc 52 align 4
free ah
ah = alloc 1 align 32
free bp
bp = alloc 41 align 16
free z
z = alloc 64 align 8
free t
t = alloc 68 align 8
free bl
bl = alloc 1
bl = realloc bl 60
a = realloc a 78
free k
k = alloc 23
aw = realloc aw 3
free a
a = alloc 7
free l
bm = realloc bm 33
l = alloc 2
free q
aw = realloc aw 3
q = alloc 101 align 4
free k
bh = realloc bh 0
l = realloc l 1
at = realloc at 4
bq = realloc bq 104
c = realloc c 1
i = realloc i 16
ay = realloc ay 2
k = realloc j 49
j = alloc 2 align 16
free a
aj = realloc aj 110
a = alloc 17
free ah
ah = alloc 8
bh = realloc bh 0
aa = realloc aa 2
ao = realloc ao 39
free af
af = alloc 14
free bi
bi = alloc 14
free s
s = alloc 1 align 128
free aj
aj = alloc 13 align 32
bl = realloc bl 120
free au
au = alloc 128 align 64
free bq
bq = alloc 55 align 16
ap = realloc ap 1
an = realloc an 0
free i
o = realloc o 4
aq = realloc aq 42
bh = realloc bh 0
i = realloc bl 105
bl = alloc 101
y = realloc y 55
