freespace script 1
heap 16384 fit=first order=back coalescing=off granule=8
a = alloc 36
b = alloc 36
c = alloc 3
d = alloc 105
e = alloc 15
f = alloc 4
g = alloc 8 align 8
h = alloc 11
i = alloc 5 align 8
j = alloc 36 align 32
k = alloc 15 align 32
l = alloc 0
a = realloc a 32
m = alloc 56 align 16
n = alloc 32
i = realloc i 1
o = alloc 36 align 16
p = alloc 17
q = alloc 48
r = alloc 2 align 64
s = alloc 4 align 8
t = alloc 452 align 16
u = alloc 17
free d
d = alloc 36 align 32
v = alloc 301
w = alloc 6 align 4096
x = alloc 9
y = alloc 39 align 64
z = alloc 442 align 4096
aa = alloc 452
ab = alloc 52
ac = alloc 56
ad = alloc 2 align 8
free g
g = alloc 55 align 256
free o
m = realloc m 23
o = alloc 40
y = realloc y 78
free m
free u
u = alloc 0 align 16
y = realloc y 79
m = alloc 1
ae = alloc 121
af = alloc 294 align 4096
free p
ab = realloc ab 44
p = alloc 45
free a
free r
r = alloc 32
a = alloc 27
free w
w = alloc 13 align 32
ag = alloc 2 align 32
ah = alloc 6 align 1024
ai = alloc 33 align 8
aj = alloc 3
ak = alloc 64
free d
d = alloc 62
ah = realloc ah 6
al = alloc 0 align 256
am = alloc 1 align 4096
an = alloc 66
ao = alloc 121 align 16
ap = alloc 40
aq = alloc 2 align 8
e = realloc e 23
ar = alloc 9
free af
af = alloc 9
as = alloc 17 align 64
at = alloc 52
au = alloc 3
free l
l = alloc 32 align 32
free x
x = alloc 3
av = alloc 368 align 256
aw = alloc 3 align 16
ax = alloc 1
ay = alloc 74 align 8
az = alloc 36
ba = alloc 74
bb = alloc 7 align 256
bc = alloc 1 align 8
bd = alloc 48
be = alloc 45
free g
free ah
ah = alloc 1 align 8
g = alloc 126 align 64
bf = alloc 392 align 64
bg = alloc 48
bh = alloc 89
free az
az = alloc 165
bi = alloc 16 align 1024
bj = alloc 7
bk = alloc 91 align 16
bl = alloc 24 align 32
free bk
bk = alloc 9 align 8
bm = alloc 1 align 8
bn = alloc 63
bo = alloc 0
bp = alloc 24 align 512
free bd
bd = alloc 74 align 2048
free ar
free ax
free u
free x
free b
free be
free t
t = alloc 16 align 32
be = alloc 42
b = realloc c 1
c = alloc 1
x = alloc 452 align 8
u = alloc 58 align 64
ax = alloc 3 align 256
ar = alloc 207 align 8
bq = alloc 108 align 8
br = alloc 5
free af
free ab
free bc
free aq
free o
an = realloc an 74
o = alloc 47
m = realloc m 0
free h
free al
free bj
free ao
ao = alloc 89
free x
x = alloc 171
free br
free ba
ba = alloc 150 align 64
free ak
y = realloc y 32
ak = alloc 148
free bq
bq = alloc 64 align 16
br = alloc 57
bj = alloc 40
al = alloc 49 align 64
h = alloc 10
aq = alloc 12
bc = alloc 25 align 8
ab = alloc 41
af = alloc 122 align 16
free bj
free ab
free bc
free aq
free h
free al
free af
free br
free bq
free y
y = alloc 7 align 2048
free y
free az
free bg
bg = alloc 452
az = alloc 1 align 4096
y = alloc 1 align 256
free y
y = alloc 394
bq = alloc 61
free bq
free y
y = alloc 16 align 64
bq = alloc 124 align 16
br = alloc 51 align 16
af = alloc 10 align 8
al = alloc 24 align 256
h = alloc 70 align 16
aq = alloc 392 align 64
free aq
free h
au = realloc au 3
h = alloc 32 align 8
aq = alloc 7 align 64
bc = alloc 16 align 16
free al
free bc
free aq
free h
h = alloc 68 align 16
aq = alloc 1
bc = alloc 48 align 16
al = alloc 48
ab = alloc 1 align 16
bj = alloc 171
free aj
free ax
free bp
free s
s = alloc 22
free s
free aq
free h
free af
free br
free bq
free y
y = alloc 42
bq = alloc 1 align 32
br = alloc 2
free br
free bq
free y
y = alloc 138 align 16
bq = alloc 89 align 64
br = alloc 118
free br
free bq
bq = alloc 161
br = alloc 47
ao = realloc ao 88
free ao
ao = alloc 0
af = alloc 2 align 16
h = alloc 16 align 8
aq = alloc 7 align 512
s = alloc 23 align 16
free s
s = alloc 1 align 1024
bp = alloc 36
ax = alloc 40 align 32
free ax
ax = alloc 48
aj = alloc 48 align 8
bo = realloc bo 4
free bo
bo = alloc 52
free bo
free ax
free bp
free s
free aq
aq = alloc 24 align 32
free aq
free h
h = alloc 17
aq = alloc 40
s = alloc 0 align 1024
free s
free aq
aq = alloc 225
s = alloc 60 align 8
free s
free aq
free h
ag = realloc ag 0
h = alloc 16
free h
free ag
free au
free ao
free bq
free y
free az
free bg
free bf
free g
g = alloc 2
bf = alloc 116 align 64
an = realloc an 5
bg = alloc 227
free ah
ah = alloc 7
az = alloc 14 align 8
y = alloc 41
free bg
free y
y = alloc 245 align 512
bg = alloc 26
bq = alloc 1 align 32
ao = alloc 74 align 8
au = alloc 63 align 256
ag = alloc 47 align 512
h = alloc 308 align 256
aq = alloc 203
s = alloc 126 align 32
free az
az = alloc 32
free s
s = alloc 40 align 8
bp = alloc 48 align 16
ax = alloc 74 align 16
bo = alloc 24 align 64
free az
az = alloc 3
free bo
free az
az = alloc 411
free ax
free az
free bp
free s
free aq
aq = alloc 2 align 16
s = alloc 26 align 8
free h
