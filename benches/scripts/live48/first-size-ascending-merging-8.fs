freespace script 1
heap 16384 fit=first order=size-ascending granule=8
a = alloc 24 align 8
b = alloc 1 align 64
b = realloc b 17
c = realloc b 17
a = realloc a 23
b = alloc 14
b = realloc b 22
c = realloc c 8
d = alloc 692
e = alloc 692 align 256
c = realloc c 692
f = alloc 44
g = alloc 692 align 1024
h = realloc b 6
b = alloc 8 align 16
i = alloc 25 zeroed
f = realloc f 48
j = alloc 3 align 512
h = realloc h 3
k = alloc 12
l = alloc 42 align 512
j = realloc j 0
l = realloc l 21
m = alloc 0
f = realloc f 56
n = alloc 0 align 32
o = alloc 32 align 16
p = alloc 2 align 8
q = alloc 580 align 1024
r = alloc 1
o = realloc o 64
s = alloc 32
t = alloc 904
i = realloc i 40
u = alloc 7
v = alloc 1 align 16
c = realloc c 692
w = realloc f 1
q = realloc q 580
k = realloc k 12
f = alloc 15 align 64
x = alloc 55
o = realloc o 23
f = realloc f 1
v = realloc v 1
l = realloc l 5
o = realloc o 19
y = alloc 654
z = alloc 72
j = realloc j 16
aa = alloc 1
ab = alloc 0
ac = alloc 32 align 512
ad = alloc 47
ae = alloc 36 align 16
a = realloc a 22
af = alloc 8 align 16
ag = alloc 1 align 8
ah = alloc 40 align 16
ai = alloc 56
aj = alloc 4 align 2048
s = realloc s 36
ak = alloc 766 align 16
e = realloc e 1384
al = alloc 0 align 8
am = alloc 37 align 2048
t = realloc t 2
an = alloc 1
ao = alloc 229
d = realloc d 0
ap = alloc 1 align 16
ag = realloc ag 0
aq = alloc 10
i = realloc i 3
m = realloc m 0
ar = alloc 68 zeroed
as = alloc 272 align 32
z = realloc z 1
at = alloc 32 align 256
au = alloc 65 align 8
ad = realloc ad 52
free ap
free o
free k
free w
free al
al = alloc 95 align 4096
p = realloc p 0
w = alloc 172 align 16
aq = realloc aq 2
al = realloc al 99
ab = realloc ab 4
k = alloc 246 align 512
af = realloc af 295
o = alloc 5 align 32
ap = alloc 52 zeroed
av = realloc af 311
x = realloc x 27
af = alloc 0
aw = alloc 12 align 256
ax = alloc 2
t = realloc t 3
ay = alloc 32
az = alloc 7 align 16
n = realloc n 0
ba = alloc 705
bb = alloc 6 align 8
bc = alloc 231
bd = realloc ai 52
ai = alloc 4
ad = realloc ad 46
ah = realloc ah 48
az = realloc az 3
be = alloc 5
bf = realloc ag 0
ag = alloc 55 align 16
ap = realloc ap 2
aj = realloc aj 64
ay = realloc ay 36
bg = alloc 4
bh = alloc 56 align 64
bi = alloc 1 align 8
bj = alloc 40 align 32
bk = alloc 7
bl = alloc 50
bm = alloc 0
bn = alloc 3 align 16
bo = alloc 862
p = realloc p 0
bp = alloc 1
bq = alloc 1
ay = realloc ay 48
br = alloc 904
free ab
o = realloc o 9
ab = realloc p 1
p = alloc 70
r = realloc r 0
l = realloc l 0
br = realloc br 59
free h
h = alloc 3 align 64
j = realloc j 8
o = realloc o 25
ay = realloc ay 40
free m
bq = realloc bq 0
bp = realloc bp 52
m = alloc 1
free bb
bb = realloc v 0
v = alloc 20
ay = realloc ay 68
ba = realloc ba 701
aq = realloc aq 2
bo = realloc bo 9
bh = realloc bh 5
bl = realloc bl 130
ae = realloc ae 279
free a
ay = realloc ay 485
j = realloc j 1
a = alloc 1
free o
o = alloc 64 align 8
bn = realloc bn 0
bm = realloc bm 8
free a
b = realloc b 0
bh = realloc bh 5
u = realloc u 1
a = alloc 130 align 8 zeroed
aq = realloc aq 55
ap = realloc ap 18
c = realloc c 20
n = realloc n 0
ak = realloc ak 3
ba = realloc ba 4
n = realloc n 1
free r
n = realloc n 0
t = realloc t 1
h = realloc h 1
bn = realloc bn 0
ai = realloc ai 4
r = alloc 3
d = realloc d 0
bm = realloc bm 8
u = realloc u 0
ah = realloc ah 44
as = realloc as 414
free g
bf = realloc bf 0
bf = realloc bf 838
g = alloc 1 align 8
az = realloc az 1
bo = realloc bo 4
as = realloc as 52
ad = realloc ad 38
bn = realloc bn 0
free bf
bf = alloc 44
ay = realloc ay 242
be = realloc be 0
free bc
bc = alloc 1 align 256
free bo
aw = realloc aw 4
ak = realloc ak 3
bo = alloc 4
free bp
bl = realloc bl 146
ah = realloc ah 60
bp = alloc 19
free o
j = realloc j 0
o = alloc 163
al = realloc al 1
free ai
ai = alloc 14
al = realloc al 0
bq = realloc bq 4
free n
ac = realloc ac 32
n = alloc 2 align 16
free br
k = realloc k 6
y = realloc y 654
br = alloc 63 align 16
free av
av = realloc bi 9
bi = alloc 106 align 512
ba = realloc ba 4
u = realloc u 0
i = realloc i 2
v = realloc v 58
ae = realloc ae 139
free ay
ay = realloc au 130
ae = realloc ae 123
au = alloc 1
free h
h = alloc 56 align 8
ag = realloc ag 307
b = realloc b 1
free au
m = realloc m 0
d = realloc d 0
d = realloc d 0
w = realloc w 4
au = realloc be 0
be = alloc 0 align 4096
ar = realloc ar 8
e = realloc e 1384
bo = realloc bo 10
y = realloc y 1308
free an
ao = realloc ao 458
aj = realloc aj 56
ap = realloc ap 4
bj = realloc bj 45
an = alloc 6 align 16
aj = realloc aj 60
g = realloc g 1
o = realloc o 162
bk = realloc bk 67
free ax
be = realloc be 0
ax = realloc p 35
ba = realloc ba 723
j = realloc j 24
p = alloc 462
free bh
bh = alloc 10 align 8
l = realloc l 1
ak = realloc ak 11
ax = realloc ax 17
br = realloc br 55
ak = realloc ak 27
av = realloc av 1
af = realloc af 0
c = realloc c 28
q = realloc q 579
bj = realloc bj 90
free ae
ae = realloc y 1
bf = realloc bf 22
y = alloc 162
ay = realloc ay 138
x = realloc x 11
free am
bn = realloc bn 0
f = realloc f 0
am = realloc r 0
bf = realloc bf 44
r = alloc 39
free j
j = alloc 28 align 8
free o
n = realloc n 4
ax = realloc ax 8
o = alloc 1 align 8
free bj
k = realloc k 10
