freespace script 1
heap 16384 fit=best order=front coalescing=off granule=16
a = alloc 535 align 256
b = alloc 16 align 512
a = realloc a 267
c = alloc 95 zeroed
d = alloc 1 align 16
b = realloc b 0
b = realloc b 0
b = realloc b 7
e = alloc 1
c = realloc c 641
f = alloc 7
g = alloc 32 zeroed
h = alloc 2 align 16
i = alloc 448 align 32
f = realloc f 72
j = alloc 31
c = realloc c 637
i = realloc i 47
k = alloc 230 align 4096
l = alloc 1
m = alloc 516
n = alloc 21 align 8
o = alloc 1 align 1024
c = realloc c 1274
p = alloc 32
q = alloc 176 align 2048
r = alloc 2 align 8
s = alloc 8
k = realloc k 115
e = realloc e 815
t = alloc 1 align 32
u = alloc 2
v = alloc 8 align 64
w = alloc 249
x = alloc 513
y = alloc 217 align 8
z = alloc 57
aa = alloc 1
r = realloc r 0
ab = alloc 245 align 256
x = realloc x 256
ac = alloc 2
ad = alloc 80 zeroed
ae = alloc 1 align 8
af = alloc 57
ag = alloc 2 align 32
i = realloc i 0
e = realloc e 407
ah = alloc 504 align 64
ai = alloc 123 align 16
aj = alloc 72 align 256
ak = alloc 1
al = alloc 7
am = alloc 2
n = realloc n 29
an = alloc 208 align 8
ao = alloc 24 align 64
ap = alloc 16 align 512
aq = alloc 97 align 16
ai = realloc ai 1
ar = alloc 65
r = realloc r 1
as = alloc 40
at = alloc 52
au = alloc 24 align 8
av = alloc 72
aw = alloc 90 align 1024
ai = realloc ai 17
ax = alloc 64 align 2048
ay = alloc 504 align 2048
n = realloc n 58
az = alloc 2
ba = alloc 72
bb = alloc 3
bc = alloc 56 zeroed
bd = alloc 4
be = alloc 7
bf = alloc 1
bg = realloc c 1258
c = alloc 64
bh = alloc 8
bi = alloc 32
bj = alloc 535
bk = alloc 32
bl = alloc 36 align 256
bm = alloc 535 align 8
bn = alloc 2
bo = alloc 1
bp = alloc 504
bq = alloc 24 align 8
br = alloc 65 align 64
free at
at = alloc 56 align 8
free ap
ap = alloc 33 align 2048
free ax
ax = alloc 5 align 8
c = realloc c 1
free h
c = realloc c 504
h = alloc 3
free s
s = alloc 0
free n
n = realloc aw 98
ad = realloc ad 8
aw = alloc 38 align 8
aq = realloc aq 113
free n
n = alloc 2
free r
n = realloc n 0
r = alloc 72
u = realloc u 1
j = realloc j 15
free ax
ax = alloc 155 align 32
free bo
bo = alloc 125
free bo
bo = alloc 3 align 16
p = realloc p 64
bb = realloc bb 3
free z
z = alloc 3 align 8 zeroed
free bl
bl = alloc 23
free al
al = alloc 1
free ac
ac = alloc 3 align 16
free ai
ai = alloc 1
u = realloc u 2
free be
be = alloc 33
free ay
ay = alloc 17 align 32
ah = realloc ah 836
x = realloc x 512
free aq
aq = alloc 61
free v
v = alloc 128
ar = realloc ar 1
free ak
ak = alloc 12 align 8
free a
a = alloc 2
bp = realloc bp 505
free ai
f = realloc f 144
ai = alloc 2 align 64
q = realloc q 3
free y
y = alloc 32
free av
bc = realloc bc 65
bg = realloc bg 1242
av = alloc 535
free ap
ap = alloc 3 align 64
free m
ak = realloc ak 6
m = alloc 1 align 8 zeroed
ac = realloc ac 3
free av
c = realloc c 508
av = alloc 128 align 8
bo = realloc bo 3
free m
m = alloc 23 align 64
free bh
bh = alloc 33 align 8
free e
e = alloc 8
free am
am = alloc 12
bi = realloc bi 16
bj = realloc bj 1
bd = realloc bd 0
free n
n = alloc 3 align 64
i = realloc i 0
free bl
bl = alloc 97 align 8
f = realloc f 136
free af
b = realloc b 7
aw = realloc aw 3
bj = realloc bj 132
free m
free u
free aw
free x
free bj
free av
free r
free ah
free bh
free h
free e
e = alloc 56 zeroed
h = alloc 1
bh = alloc 12
ah = alloc 9 align 64
r = alloc 397 align 16
av = alloc 7
bb = realloc bb 0
bj = alloc 7
x = alloc 3 align 16
aw = alloc 5 align 32
u = alloc 508 align 16
m = alloc 550 align 1024
af = alloc 24 align 16
free af
af = alloc 5
free b
b = alloc 32 align 8 zeroed
free y
y = alloc 4
free aj
a = realloc a 2
aj = realloc bg 1226
bg = alloc 14
g = realloc g 0
free bo
bo = alloc 8 align 8
free ab
r = realloc r 12
ab = alloc 1
free ac
ax = realloc ax 139
bm = realloc bm 1070
ac = alloc 513
ac = realloc ac 513
bd = realloc bd 0
ar = realloc ar 2
a = realloc a 129
free ag
ag = alloc 32 align 2048
free aq
aq = alloc 127 align 512
free aw
ae = realloc ae 1
aw = realloc bo 24
r = realloc r 8
bo = realloc bn 18
c = realloc c 1
bn = alloc 505 align 8
free ba
s = realloc s 20
ba = alloc 182
free v
v = alloc 32 align 32
au = realloc au 24
free bi
bi = alloc 0
free ae
free q
free w
free f
free ac
free aw
free an
an = alloc 48 zeroed
aw = alloc 550 align 16
o = realloc o 0
ac = alloc 16 align 2048
af = realloc af 2
i = realloc i 4
f = realloc ba 183
ba = alloc 505 align 64
free az
free ax
free z
free bc
free bi
free bb
free ar
free p
free b
free e
free bg
bg = alloc 8
x = realloc x 1
e = alloc 1 align 1024 zeroed
b = alloc 96
p = alloc 128 align 64
ar = alloc 2
bb = alloc 535
bi = alloc 28
bc = alloc 80
aj = realloc aj 613
z = alloc 236
ax = alloc 136 align 16
az = alloc 88 align 64
w = alloc 535
q = alloc 1
ae = alloc 1 align 512
e = realloc e 2
free bh
bh = realloc bd 16
av = realloc av 7
free av
free w
free az
free ax
free z
free aj
free bi
free bb
