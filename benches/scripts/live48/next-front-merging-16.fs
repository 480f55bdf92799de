freespace script 1
heap 16384 fit=next order=front granule=16
a = alloc 136 align 8 zeroed
b = alloc 297 align 8 zeroed
c = alloc 62 align 8 zeroed
a = realloc a 272
c = realloc c 55
d = alloc 1 align 8 zeroed
e = alloc 87 align 8 zeroed
f = alloc 256 align 8 zeroed
g = alloc 80 align 8 zeroed
h = alloc 1 align 8 zeroed
i = alloc 12 align 16 zeroed
j = alloc 120 align 8 zeroed
j = realloc j 62
k = alloc 87 align 16 zeroed
l = alloc 47 align 8 zeroed
g = realloc g 76
m = alloc 87 align 16 zeroed
n = alloc 139 align 16 zeroed
o = alloc 8 align 16 zeroed
a = realloc a 53
p = alloc 119 align 8 zeroed
q = alloc 128 align 8 zeroed
r = alloc 105 align 8 zeroed
s = alloc 53 align 16 zeroed
t = alloc 6 align 8 zeroed
u = alloc 87 align 8 zeroed
v = alloc 72 align 8 zeroed
d = realloc d 1
w = alloc 116 align 16 zeroed
x = alloc 47 align 8 zeroed
y = alloc 47 align 16 zeroed
z = alloc 33 align 16 zeroed
j = realloc j 100
q = realloc q 2
aa = alloc 87 align 8 zeroed
ab = alloc 53 align 16 zeroed
ac = alloc 6 align 8 zeroed
m = realloc m 83
ad = alloc 3 align 16 zeroed
ae = alloc 53 align 16 zeroed
af = alloc 62 align 8 zeroed
ag = alloc 62 align 8 zeroed
w = realloc w 232
ah = alloc 36 align 8 zeroed
ai = alloc 87 align 16 zeroed
aj = alloc 17 align 8 zeroed
ak = alloc 47 align 8 zeroed
al = alloc 53 align 8 zeroed
q = realloc q 53
am = alloc 1 align 8 zeroed
ah = realloc ah 20
k = realloc k 174
an = alloc 120 align 16 zeroed
ag = realloc ag 826
ao = alloc 15 align 8 zeroed
ap = alloc 112 align 16 zeroed
g = realloc g 3
aq = alloc 65 align 16 zeroed
ar = alloc 34 align 8 zeroed
as = alloc 875 align 8 zeroed
at = alloc 56 align 8 zeroed
au = alloc 32 align 8 zeroed
av = alloc 47 align 8 zeroed
aw = alloc 2 align 8 zeroed
ax = alloc 62 align 8 zeroed
ay = alloc 53 align 8 zeroed
az = realloc as 875
as = alloc 62 align 8 zeroed
ba = alloc 7 align 16 zeroed
bb = alloc 5 align 8 zeroed
bc = alloc 12 align 16 zeroed
bd = alloc 88 align 8 zeroed
be = alloc 1 align 16 zeroed
bf = alloc 87 align 8 zeroed
c = realloc c 27
bg = alloc 62 align 8 zeroed
bh = alloc 48 align 8 zeroed
bi = alloc 2 align 16 zeroed
bj = alloc 62 align 8 zeroed
bk = alloc 1 align 8 zeroed
bl = alloc 313 align 8 zeroed
bm = alloc 1 align 16 zeroed
bk = realloc bk 128
bn = alloc 1 align 8 zeroed
bo = alloc 4 align 8 zeroed
r = realloc r 49
bp = alloc 719 align 8 zeroed
bq = alloc 1 align 8 zeroed
br = alloc 64 align 8 zeroed
free bm
aa = realloc aa 91
bm = alloc 20 align 16 zeroed
free u
u = alloc 84 align 8 zeroed
r = realloc r 50
p = realloc p 238
free f
ae = realloc ae 87
bd = realloc bd 72
f = alloc 47 align 8 zeroed
bi = realloc bi 627
q = realloc q 4
free af
af = alloc 2 align 8 zeroed
free as
a = realloc a 37
as = alloc 8 align 8 zeroed
f = realloc f 63
bf = realloc bf 97
free j
j = alloc 65 align 8 zeroed
free ac
ac = alloc 43 align 8 zeroed
an = realloc an 240
bo = realloc bo 2
av = realloc av 94
ab = realloc ab 106
free a
aa = realloc aa 92
ay = realloc ay 26
a = alloc 87 align 8 zeroed
free j
ak = realloc ak 94
j = alloc 33 align 8 zeroed
free bh
bh = realloc ah 18
ah = alloc 171 align 16 zeroed
free bq
bq = alloc 47 align 16 zeroed
w = realloc w 1
bd = realloc bd 72
ay = realloc ay 10
ak = realloc ak 98
free be
m = realloc m 2
be = alloc 12 align 8 zeroed
free bp
av = realloc av 242
bp = alloc 14 align 8 zeroed
ap = realloc ap 56
free ah
ah = alloc 112 align 8 zeroed
free y
y = alloc 113 align 8 zeroed
af = realloc af 72
free k
k = alloc 1 align 16 zeroed
v = realloc v 72
free ab
bc = realloc bc 2
q = realloc q 8
bb = realloc bb 2
an = realloc an 240
ab = alloc 256 align 8 zeroed
l = realloc l 2
aj = realloc aj 19
free al
ay = realloc ay 10
an = realloc an 240
al = alloc 3 align 8 zeroed
ah = realloc ah 224
bq = realloc bq 47
free af
bc = realloc bc 2
af = alloc 62 align 8 zeroed
bj = realloc bj 4
free ax
a = realloc a 83
al = realloc al 0
ax = realloc bf 98
br = realloc br 72
bf = alloc 75 align 16 zeroed
bo = realloc bo 3
free m
a = realloc a 904
aw = realloc aw 36
m = alloc 47 align 8 zeroed
free y
aq = realloc aq 62
u = realloc u 4
bj = realloc bj 0
bi = realloc bi 47
y = alloc 1 align 8 zeroed
free e
ac = realloc ac 21
bi = realloc bi 516
e = realloc w 1
w = alloc 234 align 8 zeroed
free ba
ba = alloc 56 align 8 zeroed
free f
f = realloc bi 500
bp = realloc bp 87
az = realloc az 859
bg = realloc bg 78
bi = alloc 276 align 16 zeroed
free aq
aq = alloc 114 align 8 zeroed
free aj
ba = realloc ba 1
bn = realloc bn 0
aj = alloc 385 align 8 zeroed
bp = realloc bp 120
ay = realloc ay 0
e = realloc e 2
free bh
bh = alloc 450 align 8 zeroed
w = realloc w 6
free ab
bb = realloc bb 3
ab = alloc 10 align 16 zeroed
k = realloc k 5
ae = realloc ae 95
free bp
g = realloc g 19
bp = alloc 512 align 16 zeroed
free a
a = realloc bl 312
bl = alloc 2 align 16 zeroed
free br
br = alloc 62 align 16 zeroed
free l
l = alloc 16 align 8 zeroed
q = realloc q 62
free az
bc = realloc bc 4
az = alloc 47 align 8 zeroed
af = realloc af 62
free bq
bq = alloc 64 align 8 zeroed
bi = realloc bi 1
l = realloc l 4
free t
n = realloc n 69
t = alloc 87 align 8 zeroed
ap = realloc ap 28
free j
j = alloc 62 align 8 zeroed
w = realloc w 1
free j
j = realloc d 0
d = alloc 87 align 8 zeroed
free az
az = alloc 82 align 8 zeroed
ab = realloc ab 0
e = realloc e 0
ar = realloc ar 0
bq = realloc bq 178
free az
bq = realloc bq 230
az = alloc 37 align 8 zeroed
free t
i = realloc i 12
t = alloc 47 align 8 zeroed
free bc
v = realloc v 81
bc = realloc bd 0
h = realloc h 0
bd = alloc 2 align 8 zeroed
ay = realloc ay 0
free m
m = realloc bq 128
t = realloc t 94
bq = alloc 87 align 8 zeroed
free bp
bp = alloc 32 align 8 zeroed
v = realloc v 81
u = realloc u 2
ap = realloc ap 56
az = realloc az 18
b = realloc b 297
m = realloc m 112
af = realloc af 31
free k
k = alloc 20 align 8 zeroed
free ba
ba = alloc 87 align 16 zeroed
free i
bo = realloc bo 0
i = alloc 3 align 8 zeroed
y = realloc y 17
free bj
bj = alloc 53 align 16 zeroed
aq = realloc aq 98
ax = realloc ax 3
be = realloc be 0
j = realloc j 0
free w
at = realloc at 47
ad = realloc ad 1
ac = realloc ac 42
t = realloc t 188
aj = realloc aj 393
bg = realloc bg 53
w = alloc 112 align 8 zeroed
as = realloc as 7
free az
az = alloc 53 align 8 zeroed
v = realloc v 73
bj = realloc bj 1
free l
l = alloc 120 align 8 zeroed
y = realloc y 17
bh = realloc bh 4
bi = realloc bi 53
free al
al = alloc 229 align 8 zeroed
free ao
f = realloc f 32
bf = realloc bf 47
aw = realloc aw 604
bo = realloc bo 413
bg = realloc bg 47
ao = alloc 3 align 16 zeroed
bc = realloc bc 1
bo = realloc bo 206
q = realloc q 62
free m
m = alloc 62 align 8 zeroed
d = realloc d 87
