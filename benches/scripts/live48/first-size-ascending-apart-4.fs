freespace script 1
heap 16384 fit=first order=size-ascending coalescing=off
a = alloc 183 align 16 zeroed
b = alloc 183 align 16 zeroed
c = alloc 3 zeroed
d = alloc 0 align 16 zeroed
e = alloc 115 align 16 zeroed
f = alloc 1 align 16 zeroed
g = realloc f 5
free d
g = realloc g 1
d = alloc 1 align 2 zeroed
f = alloc 1 align 8 zeroed
h = alloc 12 align 8 zeroed
i = alloc 3 align 8 zeroed
j = alloc 512 align 4 zeroed
k = alloc 0 zeroed
l = alloc 4 align 4 zeroed
a = realloc a 0
m = alloc 20 zeroed
n = alloc 8 zeroed
o = alloc 5 zeroed
b = realloc b 4
p = alloc 1 zeroed
q = alloc 512 align 8 zeroed
r = alloc 4 align 16 zeroed
f = realloc f 17
s = alloc 1 align 8 zeroed
t = alloc 12 align 8 zeroed
u = alloc 1 align 16 zeroed
s = realloc s 9
v = alloc 219 zeroed
w = alloc 4 align 8 zeroed
x = alloc 219 align 16 zeroed
y = alloc 29 align 2 zeroed
z = alloc 319 align 8 zeroed
aa = alloc 1 align 16 zeroed
w = realloc w 8
ab = alloc 0 zeroed
ac = alloc 1 zeroed
ad = alloc 8 align 8 zeroed
ae = alloc 115 zeroed
af = alloc 219 align 8 zeroed
ag = alloc 20 align 8 zeroed
ah = alloc 1 zeroed
ai = alloc 0 zeroed
aj = alloc 8 zeroed
ak = alloc 19 align 4 zeroed
l = realloc l 0
w = realloc w 7
al = alloc 1 align 16 zeroed
am = alloc 0 align 16 zeroed
an = alloc 199 align 16 zeroed
ao = alloc 9 align 16 zeroed
ap = alloc 248 align 4 zeroed
aq = alloc 24 align 8 zeroed
ar = alloc 1 align 8 zeroed
as = alloc 1 align 2 zeroed
at = alloc 0 align 2 zeroed
au = alloc 4 align 16 zeroed
av = alloc 1 align 16 zeroed
aw = alloc 3 align 16 zeroed
ax = alloc 20 align 8 zeroed
ay = alloc 82 align 16 zeroed
az = alloc 57 zeroed
ba = alloc 12 align 16 zeroed
bb = alloc 17 zeroed
j = realloc j 512
bc = alloc 306 align 8 zeroed
bd = alloc 3 zeroed
be = alloc 66 zeroed
bf = alloc 4 zeroed
bg = alloc 4 align 8 zeroed
bh = alloc 66 zeroed
bi = alloc 1 align 4 zeroed
bj = alloc 246 zeroed
bk = alloc 219 align 8 zeroed
al = realloc al 2
bl = alloc 28 zeroed
bk = realloc bk 192
bm = alloc 76 zeroed
bn = alloc 32 align 2 zeroed
am = realloc am 0
free z
o = realloc o 0
z = realloc b 2
b = realloc ay 4
ay = alloc 1 align 4 zeroed
free a
a = alloc 1 zeroed
free aw
bh = realloc bh 33
aw = alloc 0 align 16 zeroed
ac = realloc ac 1
free af
af = alloc 1 zeroed
free au
au = alloc 233 zeroed
free bn
g = realloc g 0
x = realloc x 227
bn = alloc 20 zeroed
aq = realloc aq 27
free u
ag = realloc ag 16
aw = realloc aw 0
u = realloc l 0
k = realloc k 0
l = alloc 0 zeroed
free q
j = realloc j 496
q = alloc 453 align 8 zeroed
free be
be = alloc 1 zeroed
bi = realloc bi 1
free bf
bf = alloc 1 align 8 zeroed
free af
l = realloc l 0
af = alloc 20 align 8 zeroed
free bh
bh = alloc 319 align 8 zeroed
as = realloc as 0
free bn
bn = alloc 1 zeroed
free a
a = alloc 346 align 8 zeroed
bj = realloc bj 123
free u
u = alloc 406 align 4 zeroed
free i
i = alloc 3 align 8 zeroed
bh = realloc bh 323
free bl
bl = alloc 0 align 8 zeroed
ao = realloc ao 4
free bi
bi = alloc 3 zeroed
free i
bl = realloc bl 0
i = alloc 3 align 4 zeroed
g = realloc g 0
free bg
bg = alloc 2 align 16 zeroed
free bj
bj = alloc 0 zeroed
j = realloc j 492
free ar
ar = alloc 33 align 16 zeroed
aq = realloc aq 24
s = realloc s 5
free q
q = alloc 443 align 16 zeroed
free m
aj = realloc aj 12
m = alloc 0 zeroed
free m
m = alloc 17 align 8 zeroed
free bh
bh = alloc 0 align 8 zeroed
free be
be = realloc g 0
g = alloc 2 align 4 zeroed
l = realloc l 4
free bc
bc = alloc 3 zeroed
bd = realloc bd 1
bd = realloc bd 0
ae = realloc ae 101
free as
i = realloc i 7
as = alloc 76 zeroed
t = realloc t 11
free ay
ay = alloc 20 zeroed
free aj
aj = alloc 24 align 16 zeroed
free aw
bl = realloc bl 0
aw = alloc 0 align 4 zeroed
free bd
bd = alloc 20 zeroed
k = realloc k 39
free ab
ab = realloc f 0
a = realloc a 692
f = alloc 20 align 8 zeroed
free y
bc = realloc bc 2
y = alloc 20 align 4 zeroed
free l
l = alloc 88 zeroed
free ap
bm = realloc bm 60
ap = alloc 20 align 8 zeroed
free d
d = alloc 0 align 16 zeroed
am = realloc am 0
free ak
at = realloc at 20
bb = realloc bb 18
ak = alloc 25 zeroed
au = realloc au 116
h = realloc h 13
free h
h = alloc 20 align 8 zeroed
free au
ai = realloc ai 2
bi = realloc bi 0
au = realloc t 7
t = alloc 1 align 8 zeroed
free ae
ai = realloc ai 4
ae = alloc 3 align 2 zeroed
free as
as = alloc 8 zeroed
free z
z = alloc 692 align 8 zeroed
l = realloc l 10
e = realloc e 119
bi = realloc bi 18
free s
s = alloc 0 align 4 zeroed
free f
f = alloc 2 zeroed
aj = realloc aj 3
free bm
bm = realloc bi 18
bi = alloc 3 zeroed
af = realloc af 22
free z
z = alloc 192 align 16 zeroed
b = realloc b 20
free bg
ad = realloc ad 12
bg = alloc 1 align 4 zeroed
free l
l = alloc 6 align 16 zeroed
free bn
bn = alloc 20 zeroed
ba = realloc ba 0
f = realloc f 6
free ai
ai = alloc 26 zeroed
free aj
aj = alloc 3 align 8 zeroed
free be
be = alloc 5 zeroed
free al
al = alloc 119 zeroed
free af
af = alloc 37 align 4 zeroed
free at
at = alloc 1 align 16 zeroed
free bl
bl = alloc 1 zeroed
ai = realloc ai 13
bk = realloc bk 25
free v
v = alloc 512 zeroed
free b
ad = realloc ad 0
b = alloc 7 align 16 zeroed
w = realloc w 14
free p
p = alloc 33 align 4 zeroed
y = realloc y 20
aa = realloc aa 1
free az
az = alloc 24 zeroed
free ay
ay = alloc 20 align 4 zeroed
bl = realloc bl 0
bc = realloc bc 1
free b
b = alloc 3 zeroed
free bd
aa = realloc aa 0
aa = realloc aa 4
t = realloc t 1
t = realloc t 1
bd = alloc 0 zeroed
free al
b = realloc b 4
al = alloc 1 align 16 zeroed
free ah
ah = alloc 89 align 4 zeroed
z = realloc z 1
free ae
ae = alloc 1 zeroed
free o
o = alloc 18 align 8 zeroed
free k
k = alloc 4 align 4 zeroed
free bn
bn = alloc 16 zeroed
free q
q = alloc 7 zeroed
w = realloc w 7
k = realloc k 12
free aj
aj = alloc 58 zeroed
free ad
ad = alloc 0 align 4 zeroed
