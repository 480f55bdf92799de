freespace script 1
heap 16384 fit=best order=size-descending granule=8
a = alloc 1 align 8
a = realloc a 1
a = realloc a 0
b = alloc 1 align 8 zeroed
c = alloc 8
d = alloc 50 align 8
a = realloc a 0
e = alloc 2 align 16
f = alloc 9 align 8
g = alloc 8 zeroed
h = alloc 8 align 16
i = alloc 31 align 4
j = realloc d 51
d = alloc 31 align 16
h = realloc h 29
k = alloc 29 align 16
l = alloc 29 align 4
g = realloc g 8
m = alloc 29
a = realloc a 0
n = alloc 9 zeroed
o = alloc 0 align 4
p = alloc 452 zeroed
q = alloc 1 align 16
r = alloc 80 align 8
s = alloc 8
t = alloc 170 align 2
u = alloc 80
v = alloc 6 align 16
w = alloc 1 align 4 zeroed
x = alloc 29 align 2
y = alloc 1 zeroed
z = alloc 1 align 2
aa = realloc n 2
n = alloc 4 align 2
ab = alloc 452 align 8
ac = alloc 4 align 2
n = realloc n 2
ad = alloc 31 align 8
ae = alloc 1 align 16
af = alloc 0
ag = alloc 80 align 16 zeroed
ah = alloc 4
ai = alloc 29
aj = alloc 0 zeroed
z = realloc z 31
ak = alloc 8
ai = realloc ai 1
o = realloc o 4
al = alloc 1
am = alloc 1 align 8
an = alloc 1 align 4
t = realloc t 171
ao = realloc r 40
r = alloc 126 align 2
ap = alloc 29 align 4 zeroed
aq = alloc 0
ar = alloc 137 align 4 zeroed
as = alloc 8 align 8 zeroed
at = alloc 125
a = realloc a 0
au = alloc 0 align 8 zeroed
av = alloc 4
aw = alloc 31
ax = alloc 31 align 4
ay = alloc 48 align 16
az = alloc 11 align 4
g = realloc g 1
ba = alloc 0 align 4
bb = alloc 1 zeroed
bc = alloc 31 align 16
free p
free ac
free ao
free v
free g
free aj
free i
free ai
n = realloc n 2
ai = alloc 114 align 2 zeroed
i = alloc 55 align 8 zeroed
l = realloc l 312
aj = alloc 34
g = alloc 31 align 8
v = alloc 14 align 2
ao = alloc 29
k = realloc k 29
ab = realloc ab 2
av = realloc av 4
ac = alloc 5 align 16
p = alloc 29
bd = alloc 1 align 16
be = alloc 3 zeroed
bf = alloc 31 align 8
bg = alloc 8 align 2
bh = alloc 31
bi = alloc 29
bj = alloc 29 align 16 zeroed
bk = alloc 77 align 8
bl = alloc 1 align 2
bm = realloc ae 0
ag = realloc ag 88
ae = alloc 213 align 4
be = realloc be 0
bn = alloc 1
bo = alloc 7 zeroed
bp = alloc 31
bq = alloc 29 align 8
br = alloc 0 align 16
free v
i = realloc i 110
v = alloc 31 align 8 zeroed
free bp
aa = realloc aa 2
bp = alloc 1 align 8
free bp
bp = alloc 0
free am
am = alloc 8 align 8
q = realloc q 1
k = realloc k 29
ba = realloc ba 8
free l
l = alloc 80
aa = realloc aa 1
free ax
n = realloc n 10
ax = alloc 15
bj = realloc bj 21
ax = realloc ax 30
free n
ad = realloc ad 35
n = alloc 80 align 16
u = realloc u 84
free l
g = realloc g 15
l = alloc 31 align 16
free j
a = realloc a 16
j = alloc 0 align 16
x = realloc x 25
ab = realloc ab 1
m = realloc m 8
ad = realloc ad 70
i = realloc i 97
ap = realloc ap 37
free as
bm = realloc bm 0
as = alloc 170 align 2
s = realloc s 4
ao = realloc ao 1
br = realloc br 0
free bm
bp = realloc bp 0
bm = alloc 1 align 8
j = realloc j 0
af = realloc af 13
free p
p = alloc 29 align 8
free m
m = alloc 1 align 16
au = realloc au 1
free m
m = alloc 4 align 2
c = realloc c 16
aw = realloc aw 30
q = realloc q 2
free ad
ad = alloc 8 align 8 zeroed
x = realloc x 247
free bb
n = realloc n 64
bb = alloc 80 align 2
ar = realloc ar 137
bm = realloc bm 8
ag = realloc ag 77
ak = realloc ak 8
bq = realloc bq 14
ap = realloc ap 18
bl = realloc bl 2
free bo
bo = alloc 0 align 16 zeroed
free af
af = alloc 80 align 2
ap = realloc ap 10
free at
at = alloc 1 align 16 zeroed
ag = realloc ag 85
free ad
ad = alloc 34 align 2 zeroed
free ah
d = realloc d 34
ah = alloc 3 align 8 zeroed
d = realloc d 42
bc = realloc bc 0
free bb
q = realloc q 1
an = realloc an 2
bb = alloc 80 align 2 zeroed
p = realloc p 1
free w
ab = realloc ab 2
w = realloc i 81
i = alloc 411
free az
ag = realloc ag 8
o = realloc o 20
q = realloc q 84
az = alloc 242
ax = realloc ax 33
free r
r = alloc 104 align 4 zeroed
free bi
bi = alloc 30
free ac
ac = alloc 31 align 8
aa = realloc aa 0
free n
bd = realloc bd 1
n = alloc 1 align 16
free aq
ay = realloc ay 56
bb = realloc bb 2
aq = alloc 0 align 8
w = realloc w 0
ag = realloc ag 8
aa = realloc aa 1
free u
e = realloc e 1
bq = realloc bq 30
u = alloc 78
n = realloc n 80
free br
h = realloc h 42
br = alloc 76 align 16 zeroed
ap = realloc ap 11
bj = realloc bj 4
free p
p = alloc 8
av = realloc av 0
free ah
ah = alloc 4
free az
bb = realloc bb 2
az = realloc bk 73
bk = alloc 31 align 2
u = realloc u 78
m = realloc m 12
free bh
bh = alloc 71 align 8
free o
ao = realloc ao 1
aq = realloc aq 0
ap = realloc ap 3
bd = realloc bd 20
y = realloc y 17
o = alloc 36 align 4
free n
az = realloc az 4
br = realloc br 84
n = realloc l 32
br = realloc br 92
bq = realloc bq 60
bp = realloc bp 0
av = realloc av 0
l = alloc 429
p = realloc p 12
n = realloc n 29
bh = realloc bh 2
free ar
ar = alloc 29 align 4
free ak
p = realloc p 13
ak = alloc 29 align 4
free v
v = alloc 4
ab = realloc ab 3
free z
z = alloc 29 align 2 zeroed
free p
p = alloc 29 align 4 zeroed
free y
r = realloc r 0
y = realloc h 31
p = realloc p 26
an = realloc an 14
d = realloc d 31
h = alloc 16 align 2
bp = realloc bp 0
e = realloc e 4
bo = realloc bo 1
bh = realloc bh 0
free ba
ah = realloc ah 0
j = realloc j 0
ba = alloc 31 align 2
free an
an = alloc 30 align 16
free as
as = alloc 29
free n
az = realloc az 12
n = alloc 80
free ah
ah = alloc 8 align 8
free c
c = realloc bj 2
ak = realloc ak 5
ax = realloc ax 17
bj = alloc 6 zeroed
bm = realloc bm 8
free br
br = realloc aa 0
t = realloc t 411
q = realloc q 84
br = realloc br 29
ay = realloc ay 1
