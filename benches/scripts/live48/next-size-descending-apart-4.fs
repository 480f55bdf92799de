freespace script 1
heap 16384 fit=next order=size-descending coalescing=off
a = alloc 91 align 8
free a
a = alloc 38
b = alloc 12 align 32
c = alloc 4
d = alloc 17
free b
b = alloc 21
e = alloc 2
f = alloc 3
g = alloc 68 align 1024
h = alloc 226
i = alloc 3 align 16
j = alloc 1
k = alloc 19
f = realloc f 4
l = alloc 0 align 256
m = alloc 24 align 8
n = alloc 1 align 16
o = alloc 59
p = alloc 131
q = alloc 12
r = alloc 3 align 512
s = realloc h 222
h = alloc 6 align 8
t = alloc 32
u = alloc 2 align 256
n = realloc n 1
v = alloc 15
w = alloc 1
free n
n = alloc 8 align 16
x = alloc 15
y = alloc 0
z = alloc 1
i = realloc i 3
aa = alloc 196 align 16
ab = alloc 20
ac = alloc 36 align 8
ad = alloc 64
ae = alloc 13
af = alloc 3
ag = alloc 25
ah = alloc 49 align 8
ai = alloc 2 align 8
t = realloc t 32
aj = alloc 12 align 8
ak = alloc 24
al = alloc 19 align 32
am = alloc 65 align 16
free y
a = realloc a 30
y = alloc 8
an = alloc 3 align 8
free s
free aa
aa = alloc 7
free l
l = alloc 168
s = alloc 3 align 8
ao = alloc 5 align 512
ap = alloc 22 align 4096
aq = alloc 24 align 16
free l
c = realloc c 15
l = alloc 0 align 1024
ar = alloc 106
as = alloc 4 align 8
at = alloc 38 align 256
au = alloc 24 align 16
av = alloc 21 align 32
free d
free g
g = alloc 1
d = realloc ak 5
ak = alloc 15
free ab
free d
free at
at = alloc 21
free at
at = alloc 2
z = realloc z 0
d = alloc 6 align 16
ab = alloc 38 align 8
aw = alloc 18 align 64
ax = alloc 178 align 8
f = realloc f 2
free f
f = alloc 40 align 8
ax = realloc ax 182
free ax
ax = alloc 53 align 512
ay = alloc 2 align 8
az = alloc 44 align 8
ba = alloc 5 align 512
ax = realloc ax 5
bb = alloc 8
bc = alloc 23
free bc
free bb
bb = alloc 8
bc = alloc 63 align 2048
free bc
bc = alloc 186
bd = alloc 48 align 8
be = alloc 4 align 16
bf = alloc 11 align 8
bg = alloc 1 align 64
bh = alloc 31
aa = realloc aa 9
bi = alloc 20 align 512
k = realloc k 15
bj = alloc 64 align 256
bk = alloc 16
bl = alloc 6
free bl
v = realloc v 23
bl = alloc 35 align 16
bm = alloc 40
bn = alloc 68 align 16
bo = alloc 15
free bo
bo = alloc 8 align 8
bp = alloc 170
bq = alloc 22 align 16
free al
free bq
bq = alloc 120
al = alloc 4
br = alloc 19 align 64
ao = realloc ao 22
free bp
bp = alloc 4 align 8
free k
free ao
free ag
free ar
free am
free m
m = alloc 13
free al
free g
free bp
ad = realloc ad 32
bp = alloc 32
g = alloc 0
al = alloc 22 align 8
free u
free i
free bc
bc = alloc 8
free af
af = alloc 24
free l
free ae
ae = alloc 24
l = alloc 15
free as
as = alloc 12 align 16
i = alloc 7
u = alloc 32 align 16
am = alloc 19
ar = alloc 4 align 256
ag = alloc 8 align 16
free q
q = alloc 33
ao = alloc 25 align 4096
k = alloc 12 align 1024
free ab
ak = realloc ak 20
free x
x = alloc 19 align 4096
free bq
free bl
free z
free bo
free ae
free m
free i
free as
free u
free v
free aa
free bg
free bf
free be
be = alloc 23
bf = alloc 3
bg = alloc 4
aa = alloc 225
v = alloc 32 align 16
free bd
aq = realloc aq 32
bd = alloc 136 align 8
u = alloc 1 align 256
free v
v = alloc 71
as = alloc 25 align 32
i = alloc 12 align 8
m = alloc 8 align 2048
ae = alloc 3 align 8
bo = alloc 5 align 32
z = alloc 0
bl = alloc 0 align 64
free u
n = realloc n 2
u = alloc 15 align 16
bq = alloc 223 align 64
free bl
aa = realloc aa 112
bl = alloc 22
ab = alloc 19
free bq
free ab
free bl
free aa
av = realloc av 128
aa = alloc 35 align 8
bl = alloc 1
free n
n = alloc 8
x = realloc x 20
free bl
q = realloc q 66
bl = alloc 15
free x
free bl
free q
free av
av = alloc 128
free ae
free av
free m
free i
i = alloc 129 align 16
m = alloc 28 align 32
free as
as = alloc 1 align 8
free m
free as
as = alloc 4
m = alloc 104 align 8
av = alloc 31
ae = alloc 24 align 16
q = alloc 31 align 256
free i
i = alloc 81 align 16
free q
q = alloc 15
ba = realloc ba 5
free i
free ba
ba = alloc 47
free ae
ae = alloc 116
am = realloc am 17
i = alloc 16 align 2048
bl = alloc 2
x = alloc 2 align 1024
free f
free r
free a
free aq
free ai
free n
free bf
free ao
ao = alloc 21
bf = alloc 35
n = alloc 38
free n
free bf
free ao
free bd
free am
free bg
bg = alloc 15 align 16
ax = realloc ax 2
am = alloc 71 align 8
free am
am = alloc 17
bd = alloc 6 align 256
ao = alloc 0
bf = alloc 38 align 32
n = alloc 118
free n
n = alloc 40 align 1024
free n
n = alloc 1 align 8
free n
free bf
bf = alloc 64
n = alloc 1
free n
aj = realloc aj 20
free aj
ar = realloc ar 1
aj = alloc 28
n = alloc 9
ai = alloc 75 align 32
free ai
ai = alloc 226 align 512
aq = alloc 19
a = alloc 2 align 1024
r = alloc 4
f = alloc 22
ab = alloc 55 align 16
free ab
ab = alloc 19 align 256
bq = alloc 57
free bq
free ab
free f
free r
free a
free aq
