freespace script 1
heap 16384 fit=best order=size-ascending granule=8
a = alloc 159 align 2
b = alloc 65 align 4
c = realloc b 68
c = realloc c 136
a = realloc a 318
a = realloc a 4
b = alloc 164 align 4
d = alloc 452 align 16
e = alloc 32 align 16
f = alloc 30 align 2
g = alloc 5
a = realloc a 20
h = alloc 46
i = alloc 1 align 8
j = alloc 79 align 8
k = alloc 5 align 16
l = alloc 5
m = alloc 7
n = alloc 77
o = alloc 58
p = alloc 24 align 4
q = alloc 0
r = alloc 40 align 16
s = alloc 18 align 16
n = realloc n 7
t = alloc 0 align 16
u = alloc 49 align 16
p = realloc p 12
v = alloc 3 align 16
w = alloc 4 align 2
x = alloc 0
free w
free d
free s
s = alloc 273 align 16
m = realloc m 14
d = alloc 0 align 16
w = alloc 16 align 8
y = alloc 56 align 8
z = alloc 82 align 4
aa = alloc 0
ab = alloc 1
ac = alloc 2 align 16
ad = alloc 43
ae = alloc 5
af = alloc 5
f = realloc f 33
ag = alloc 48
ah = alloc 64 align 4
ai = alloc 12 align 16
aj = alloc 64 align 16
ak = alloc 0 align 8
e = realloc e 40
al = alloc 0
am = alloc 1
an = alloc 3 align 2
ao = alloc 186 align 2
ap = alloc 103 align 8
aq = alloc 9 align 16
ar = alloc 1
as = alloc 26
at = alloc 58 align 8
au = alloc 49 align 8
av = alloc 5 align 2
aw = alloc 26
ax = alloc 64 align 4
ay = alloc 0 align 16
az = alloc 40 align 16
at = realloc at 1
ba = alloc 49
bb = alloc 34
bc = alloc 0
bd = alloc 1
be = alloc 63
bf = alloc 4 align 4
bg = alloc 0 align 8
bh = alloc 271
bi = alloc 2 align 4
bj = alloc 52 align 8
bk = alloc 28
bl = alloc 16 align 16
bm = alloc 83 align 8
bn = alloc 4 align 8
bo = alloc 407
bp = alloc 28 align 8
bq = alloc 26
br = alloc 8 align 16
free k
k = alloc 16 align 16
free aq
aq = alloc 12 align 4
free av
bp = realloc bp 64
av = alloc 47
free az
az = alloc 218 align 16
free af
af = alloc 44
free bh
bh = alloc 15 align 16
bh = realloc bh 30
free aa
bq = realloc bq 52
aa = alloc 18 align 2
free g
g = alloc 1 align 16
free ao
ao = alloc 5
free ap
ap = alloc 122 align 2
v = realloc v 7
free bl
bl = alloc 123 align 16
ar = realloc ar 1
free f
f = alloc 16
free aq
aq = alloc 48 align 4
free ba
ay = realloc ay 0
ba = alloc 0
free b
bf = realloc bf 4
b = alloc 2
free bb
bb = alloc 12 align 2
free bc
bc = alloc 24 align 2
free ae
ae = alloc 2 align 8
free w
w = alloc 48
free i
i = alloc 8 align 2
c = realloc c 132
free c
j = realloc j 39
c = alloc 0
ah = realloc ah 56
free k
k = alloc 56 align 16
free l
l = alloc 24 align 4
free w
w = alloc 2 align 4
free ap
ap = alloc 3
free o
s = realloc s 136
o = alloc 246 align 4
free bm
bm = alloc 44 align 8
aq = realloc aq 42
free ax
ax = alloc 15 align 8
free n
n = alloc 3 align 2
free an
an = alloc 4 align 16
free ar
e = realloc e 48
an = realloc an 4
ar = alloc 32 align 2
free w
bf = realloc bf 0
w = alloc 12
a = realloc a 2
free t
t = alloc 4 align 4
free aq
aq = alloc 4 align 2
bq = realloc bq 46
bp = realloc bp 32
h = realloc h 1
free ah
ac = realloc ac 1
ah = alloc 166 align 16
free bq
bq = alloc 4 align 4
free l
l = realloc bj 56
bj = alloc 0 align 2
free c
c = alloc 3
free ag
al = realloc al 16
ag = alloc 1 align 16
free bq
bq = alloc 56 align 8
free a
bp = realloc bp 16
ay = realloc ay 372
a = alloc 16 align 16
bf = realloc bf 36
free bd
bd = alloc 5 align 2
free at
as = realloc as 3
ba = realloc ba 0
at = alloc 178 align 16
o = realloc o 1
free bf
bf = alloc 8
free f
f = alloc 48
free y
y = alloc 52
free y
y = alloc 0 align 8
r = realloc r 48
free p
p = alloc 64 align 8
free ar
bf = realloc bf 4
ar = alloc 4 align 4
bl = realloc bl 139
free x
x = alloc 5
free ae
ae = alloc 1 align 8
free f
f = alloc 1
free at
bg = realloc bg 0
at = alloc 1 align 2
free u
u = alloc 2 align 16
free bi
aw = realloc aw 52
an = realloc an 2
bi = alloc 39 align 16
free bh
bh = alloc 375 align 8
free p
ba = realloc ba 8
p = alloc 36 align 4
free b
r = realloc r 40
b = alloc 157 align 16
free f
f = alloc 24
free l
l = alloc 7
free r
r = alloc 15
free aj
free ba
free bc
free ah
free av
free z
free m
free ac
free aw
free j
free x
free b
free v
v = alloc 2
b = alloc 116 align 16
x = alloc 3 align 2
free ax
free bi
free v
free bk
free af
free aa
free s
free ar
ar = alloc 39 align 4
s = alloc 15
aa = alloc 7
af = alloc 10
bk = alloc 384
v = alloc 11
ag = realloc ag 0
bi = alloc 5 align 8
bg = realloc bg 0
ax = alloc 16 align 16
j = alloc 16 align 8
aw = alloc 5
ac = alloc 48
m = alloc 3 align 16
z = alloc 40 align 4
av = alloc 4 align 16
ah = alloc 12
af = realloc af 0
bc = alloc 8
ba = alloc 25
aj = alloc 57 align 8
z = realloc z 32
free p
p = alloc 6 align 16
free c
c = alloc 31 align 2
free x
x = alloc 16
free l
ac = realloc ac 96
l = alloc 32
free e
e = alloc 81
free bk
aj = realloc aj 28
bk = alloc 27
free av
av = alloc 245 align 8
free o
o = alloc 24
free l
l = alloc 35 align 16
free l
l = alloc 99 align 16
free m
m = alloc 198 align 8
free f
