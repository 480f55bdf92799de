freespace script 1
heap 16384 fit=next order=size-descending coalescing=off granule=16
a = alloc 49 align 16
free a
a = alloc 194
b = alloc 194 align 8
c = alloc 6
d = alloc 16 align 8
e = alloc 40
free e
e = alloc 40 align 4
f = alloc 1 align 2
g = alloc 174
h = alloc 125
i = alloc 128 align 2
j = alloc 1 align 4
k = alloc 8
l = alloc 5 align 4
m = alloc 7
n = alloc 6 align 4
o = alloc 13 align 8
p = alloc 1 align 8
q = alloc 128 align 2
r = alloc 2 align 16
s = alloc 7 align 4
t = alloc 4 align 4
u = alloc 129
t = realloc t 4
v = alloc 56 align 8
w = alloc 2
x = alloc 1 align 16
y = alloc 136 align 4
z = alloc 88
free n
o = realloc o 0
n = alloc 40 align 4
aa = alloc 2
ab = alloc 4 align 4
ac = alloc 3 align 4
free w
w = alloc 64
ad = alloc 213 align 2
ae = alloc 5 align 16
aa = realloc aa 1
af = alloc 0 align 8
ag = alloc 8 align 4
ah = alloc 5 align 16
ai = alloc 0 align 16
aj = alloc 25 align 4
ak = alloc 0 align 8
q = realloc q 5
al = alloc 6
free u
free q
q = alloc 56 align 16
u = alloc 32
am = alloc 72
an = alloc 93
ao = alloc 1 align 4
ap = alloc 24
free q
q = alloc 1
aq = alloc 29 align 8
free aj
aj = alloc 4
al = realloc al 3
free n
n = alloc 64 align 16
ar = alloc 226 align 4
as = alloc 1 align 16
free y
free ab
ab = alloc 12
y = alloc 8 align 4
at = alloc 6 align 8
free ak
ak = alloc 186 align 4
au = alloc 12
ab = realloc ab 8
av = alloc 226 align 16
free o
o = alloc 1
ak = realloc ak 24
aw = alloc 1
f = realloc f 0
free n
n = alloc 8 align 2
ax = alloc 4 align 8
ay = alloc 16 align 8
az = alloc 18 align 16
ba = alloc 4 align 4
bb = alloc 3 align 4
bc = alloc 24 align 8
bd = alloc 32 align 2
be = alloc 23 align 16
bf = alloc 25 align 8
bg = alloc 6 align 2
free c
c = alloc 1
bh = alloc 24
bi = alloc 1 align 16
bj = alloc 16 align 16
bk = alloc 1
free d
free bi
bi = alloc 97
d = alloc 47 align 16
bl = alloc 1 align 4
bm = alloc 1
free f
free a
free bl
free d
free bi
free bj
free bh
bh = alloc 32
free c
t = realloc t 0
c = alloc 88 align 8
free bh
bh = alloc 1 align 16
l = realloc l 13
ai = realloc ai 24
bj = alloc 31
bi = alloc 8 align 4
d = alloc 24
bl = alloc 129 align 8
free c
c = alloc 213
a = alloc 154
free bl
bl = alloc 226 align 8
f = alloc 147 align 8
free a
a = alloc 16 align 8
bn = alloc 2 align 4
free bn
free a
free bl
free c
free d
free bi
bi = alloc 36
u = realloc u 49
d = alloc 2
c = alloc 1
free c
c = alloc 7
bl = alloc 2 align 8
a = alloc 1
k = realloc k 0
bn = alloc 7 align 8
bo = alloc 40
bp = alloc 0
bq = alloc 129
br = alloc 6 align 16
aw = realloc aw 8
free aw
free bq
bq = alloc 1 align 4
free bq
bq = alloc 11 align 16
free bq
free bp
bp = alloc 104 align 4
bq = alloc 1
aw = alloc 8 align 4
free aw
free bq
bq = alloc 1 align 2
aw = alloc 128
free aw
free bq
free bp
free bo
bo = alloc 12 align 8
free bo
free bn
free k
free bl
free c
v = realloc v 16
free v
v = alloc 1
c = alloc 1
free c
c = alloc 1
bl = alloc 65 align 16
k = alloc 4
bn = alloc 40 align 2
at = realloc at 22
bo = alloc 5 align 16
bp = alloc 203 align 8
bq = alloc 1 align 2
aw = alloc 1 align 4
free aw
free bq
bq = alloc 2
free bq
k = realloc k 4
free k
free bo
x = realloc x 9
free x
free bp
bp = alloc 1
free bp
free bl
free c
free v
free u
free bj
bj = alloc 78 align 8
u = alloc 3 align 8
w = realloc w 2
v = alloc 152 align 2
c = alloc 1
bl = alloc 8 align 16
bp = alloc 226 align 4
bj = realloc bj 94
x = alloc 12 align 16
bo = alloc 16 align 16
k = alloc 1 align 16
bq = alloc 20 align 8
free bq
free k
free bo
free x
free bj
bj = alloc 2 align 4
bg = realloc bg 1
x = alloc 60 align 8
bo = alloc 32 align 16
k = alloc 1
bq = alloc 33 align 16
aw = alloc 1
free aw
free bq
free k
k = alloc 170 align 8
free k
k = alloc 7
bq = alloc 9
free bq
free k
free bo
free x
x = alloc 15
free x
free bg
free bl
free c
free v
m = realloc m 7
v = alloc 4
c = alloc 46 align 16
free c
free v
free m
free bp
free ai
free t
free be
free bd
bd = alloc 3 align 16
be = alloc 88
free be
free bd
bd = alloc 4 align 4
be = alloc 4 align 4
free be
be = alloc 8
t = alloc 24
ai = alloc 1 align 4
bp = alloc 32 align 4
m = alloc 1
v = alloc 4 align 8
c = alloc 127 align 2
bl = alloc 12 align 16
bg = alloc 8 align 16
x = alloc 125 align 8
bo = alloc 120
k = alloc 1
bq = alloc 106 align 16
free bq
bq = alloc 48 align 2
aw = alloc 36
free aw
ah = realloc ah 9
free ah
free k
free bo
free x
free bg
free bl
free c
c = alloc 1 align 4
free c
d = realloc d 6
ad = realloc ad 197
free af
free bn
free m
free o
free bq
bq = alloc 24
free f
f = alloc 1
o = alloc 10 align 2
m = alloc 10 align 8
free bm
bm = alloc 8 align 4
bn = alloc 16 align 4
af = alloc 97 align 8
c = alloc 80 align 4
free bq
bq = alloc 40
bl = alloc 9
bg = alloc 201
