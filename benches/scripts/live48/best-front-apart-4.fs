freespace script 1
heap 16384 fit=best order=front coalescing=off
a = alloc 49 align 16 zeroed
b = alloc 263 align 16 zeroed
c = alloc 8 align 8 zeroed
d = alloc 459 align 16 zeroed
e = alloc 55 align 8 zeroed
f = alloc 1 align 16 zeroed
g = realloc a 45
a = alloc 1 align 8 zeroed
h = alloc 3 align 16 zeroed
i = alloc 1 align 8 zeroed
j = alloc 1 align 8 zeroed
k = alloc 24 align 8 zeroed
l = alloc 111 align 8 zeroed
m = alloc 1 align 8 zeroed
n = alloc 23 align 8 zeroed
o = alloc 31 align 8 zeroed
p = alloc 23 align 16 zeroed
q = alloc 14 align 16 zeroed
r = alloc 4 align 8 zeroed
s = alloc 0 align 8 zeroed
t = alloc 27 align 8 zeroed
u = alloc 210 align 8 zeroed
v = alloc 4 align 8 zeroed
o = realloc o 35
w = alloc 60 align 8 zeroed
x = alloc 1 align 8 zeroed
y = alloc 5 align 8 zeroed
z = alloc 9 align 8 zeroed
aa = alloc 2 align 16 zeroed
ab = alloc 5 align 8 zeroed
ac = alloc 1 align 16 zeroed
ad = alloc 29 align 8 zeroed
ae = alloc 27 align 8 zeroed
af = alloc 766 align 8 zeroed
ag = alloc 7 align 16 zeroed
ah = alloc 1 align 8 zeroed
ai = alloc 4 align 8 zeroed
aj = alloc 0 align 8 zeroed
ak = alloc 3 align 16 zeroed
al = alloc 19 align 8 zeroed
am = alloc 0 align 8 zeroed
an = alloc 0 align 8 zeroed
ao = alloc 431 align 8 zeroed
ap = alloc 5 align 16 zeroed
aq = alloc 0 align 16 zeroed
h = realloc h 1
ar = alloc 12 align 8 zeroed
as = alloc 12 align 8 zeroed
at = alloc 78 align 8 zeroed
au = alloc 21 align 8 zeroed
av = alloc 15 align 8 zeroed
aw = alloc 5 align 8 zeroed
ax = alloc 0 align 8 zeroed
ay = alloc 9 align 8 zeroed
az = alloc 3 align 8 zeroed
ba = alloc 0 align 16 zeroed
bb = alloc 1 align 8 zeroed
bc = alloc 78 align 8 zeroed
bd = alloc 0 align 8 zeroed
be = alloc 6 align 8 zeroed
bf = alloc 114 align 8 zeroed
bg = alloc 0 align 8 zeroed
bh = alloc 20 align 8 zeroed
bi = alloc 623 align 8 zeroed
bj = alloc 12 align 8 zeroed
bk = alloc 0 align 16 zeroed
bl = alloc 12 align 8 zeroed
bm = alloc 4 align 8 zeroed
bn = alloc 8 align 8 zeroed
bo = alloc 0 align 8 zeroed
bp = alloc 0 align 8 zeroed
ao = realloc ao 862
bq = alloc 0 align 8 zeroed
br = alloc 904 align 8 zeroed
free q
q = realloc aj 20
aj = realloc bq 904
bq = alloc 27 align 8 zeroed
free bb
bq = realloc bq 19
bb = alloc 1 align 8 zeroed
free a
a = alloc 12 align 16 zeroed
free ab
m = realloc m 0
ab = alloc 2 align 16 zeroed
free j
j = alloc 1 align 8 zeroed
free ac
ac = alloc 4 align 8 zeroed
free as
as = alloc 49 align 8 zeroed
free aq
aq = alloc 8 align 16 zeroed
free af
af = alloc 8 align 8 zeroed
free d
d = alloc 19 align 8 zeroed
free j
j = alloc 1 align 8 zeroed
free an
an = alloc 9 align 8 zeroed
free b
j = realloc j 247
b = alloc 779 align 8 zeroed
av = realloc av 30
free j
t = realloc t 0
j = alloc 7 align 8 zeroed
free bp
bp = alloc 8 align 16 zeroed
i = realloc i 12
bl = realloc bl 0
free bn
bn = alloc 127 align 8 zeroed
free e
e = alloc 159 align 8 zeroed
free aw
aw = alloc 235 align 8 zeroed
free aj
aj = alloc 4 align 8 zeroed
free az
az = alloc 5 align 8 zeroed
free bd
bd = alloc 1 align 16 zeroed
free bg
bg = alloc 466 align 8 zeroed
free aw
r = realloc r 4
aw = alloc 4 align 8 zeroed
free aj
bm = realloc bm 8
bm = realloc bm 7
aj = alloc 0 align 8 zeroed
free bl
bl = alloc 1 align 16 zeroed
free bc
c = realloc c 21
bc = alloc 524 align 8 zeroed
free bg
bg = alloc 1 align 8 zeroed
free m
m = alloc 8 align 16 zeroed
free aq
aq = alloc 1 align 8 zeroed
free f
f = alloc 0 align 8 zeroed
free am
am = alloc 43 align 8 zeroed
free ba
ba = alloc 0 align 16 zeroed
free br
br = alloc 1 align 16 zeroed
free q
q = alloc 1 align 8 zeroed
free ar
ac = realloc ac 0
ar = alloc 62 align 8 zeroed
free bg
bg = alloc 27 align 16 zeroed
free k
k = alloc 69 align 8 zeroed
ae = realloc ae 13
free ba
ba = alloc 836 align 8 zeroed
free o
o = alloc 3 align 8 zeroed
free h
at = realloc at 8
bm = realloc bm 6
h = alloc 4 align 8 zeroed
w = realloc w 64
free bb
bb = alloc 3 align 16 zeroed
x = realloc x 17
free g
g = alloc 0 align 8 zeroed
free an
an = alloc 391 align 8 zeroed
free ac
ac = alloc 8 align 8 zeroed
free ar
v = realloc v 8
ar = alloc 1 align 8 zeroed
bo = realloc bo 1
free bk
bk = alloc 12 align 8 zeroed
free b
b = alloc 44 align 8 zeroed
free bb
bb = alloc 4 align 8 zeroed
as = realloc as 33
ag = realloc ag 0
free d
ag = realloc ag 4
d = alloc 16 align 8 zeroed
free bd
bd = alloc 24 align 8 zeroed
free ab
ab = alloc 165 align 8 zeroed
free aq
aq = alloc 583 align 16 zeroed
free bo
bo = alloc 249 align 8 zeroed
free ap
ap = alloc 4 align 8 zeroed
free bj
bj = alloc 275 align 8 zeroed
as = realloc as 16
free ah
ah = alloc 87 align 8 zeroed
free at
av = realloc av 34
at = alloc 1 align 8 zeroed
free s
s = alloc 8 align 8 zeroed
free h
h = alloc 2 align 16 zeroed
free bm
an = realloc an 395
bm = alloc 1 align 8 zeroed
free j
j = alloc 0 align 8 zeroed
free d
d = alloc 0 align 8 zeroed
free e
e = alloc 11 align 8 zeroed
free al
al = alloc 1 align 8 zeroed
free av
av = alloc 4 align 8 zeroed
free be
be = alloc 1 align 8 zeroed
free aq
aq = alloc 4 align 16 zeroed
free q
q = alloc 904 align 16 zeroed
free bq
bq = alloc 3 align 8 zeroed
free q
q = alloc 1 align 8 zeroed
aq = realloc aq 0
free e
e = alloc 57 align 16 zeroed
free az
az = alloc 5 align 16 zeroed
free ar
br = realloc br 0
m = realloc m 24
ar = alloc 1 align 8 zeroed
aa = realloc aa 0
v = realloc v 287
al = realloc al 5
free u
u = alloc 4 align 8 zeroed
free bi
bi = alloc 145 align 8 zeroed
ag = realloc ag 2
free as
as = alloc 4 align 16 zeroed
z = realloc z 0
free u
bl = realloc bl 0
i = realloc i 12
u = alloc 11 align 16 zeroed
free bp
bp = alloc 52 align 8 zeroed
free v
v = alloc 28 align 8 zeroed
bk = realloc bk 13
free ad
bd = realloc bd 0
ad = alloc 8 align 16 zeroed
bk = realloc bk 29
free bm
bm = alloc 0 align 8 zeroed
free h
h = alloc 14 align 8 zeroed
free bj
bj = alloc 16 align 16 zeroed
free bk
bk = alloc 20 align 8 zeroed
free bl
bl = alloc 32 align 8 zeroed
free ak
ak = alloc 123 align 8 zeroed
free bj
bj = alloc 719 align 8 zeroed
free v
v = alloc 1 align 8 zeroed
free w
w = alloc 101 align 8 zeroed
p = realloc p 0
free w
w = alloc 0 align 16 zeroed
free ad
bg = realloc bg 11
ad = alloc 0 align 8 zeroed
free ah
ah = alloc 24 align 8 zeroed
free as
ah = realloc ah 808
as = alloc 1 align 8 zeroed
free bi
bi = alloc 51 align 8 zeroed
free ag
ag = alloc 1 align 8 zeroed
as = realloc as 1
free bf
bf = alloc 8 align 8 zeroed
free as
as = alloc 12 align 8 zeroed
free ad
ad = alloc 24 align 16 zeroed
free ap
