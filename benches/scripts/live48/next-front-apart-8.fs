freespace script 1
heap 16384 fit=next order=front coalescing=off granule=8
a = alloc 3 align 8 zeroed
b = alloc 7 align 8 zeroed
c = alloc 7 align 8 zeroed
d = alloc 1024 align 16 zeroed
e = alloc 778 align 16 zeroed
b = realloc b 2
f = alloc 2 align 8 zeroed
g = alloc 1060 align 8 zeroed
h = alloc 3 align 8 zeroed
i = alloc 16 align 8 zeroed
j = alloc 1060 align 8 zeroed
k = alloc 7 align 8 zeroed
l = alloc 7 align 8 zeroed
m = alloc 778 align 8 zeroed
n = alloc 11 align 8 zeroed
h = realloc h 26
o = alloc 5 align 8 zeroed
p = alloc 11 align 16 zeroed
q = alloc 1 align 8 zeroed
k = realloc k 6
r = alloc 6 align 8 zeroed
s = alloc 26 align 8 zeroed
t = alloc 48 align 8 zeroed
r = realloc r 0
u = alloc 2 align 8 zeroed
v = alloc 778 align 8 zeroed
w = alloc 1060 align 16 zeroed
f = realloc f 1
x = alloc 0 align 8 zeroed
y = alloc 778 align 8 zeroed
z = alloc 2 align 8 zeroed
aa = alloc 250 align 8 zeroed
ab = alloc 7 align 8 zeroed
ac = alloc 0 align 16 zeroed
ad = alloc 26 align 8 zeroed
ae = alloc 8 align 8 zeroed
af = alloc 2 align 8 zeroed
w = realloc w 33
ag = alloc 24 align 8 zeroed
ah = alloc 1060 align 8 zeroed
ai = alloc 1 align 8 zeroed
aj = alloc 1 align 8 zeroed
ak = alloc 141 align 16 zeroed
al = alloc 0 align 16 zeroed
am = alloc 1 align 8 zeroed
an = alloc 48 align 16 zeroed
ao = alloc 40 align 8 zeroed
ap = alloc 78 align 8 zeroed
aq = alloc 5 align 16 zeroed
ar = alloc 32 align 8 zeroed
as = alloc 26 align 16 zeroed
at = alloc 35 align 8 zeroed
au = alloc 7 align 8 zeroed
av = alloc 4 align 16 zeroed
aw = alloc 778 align 16 zeroed
ax = alloc 61 align 8 zeroed
ay = alloc 11 align 16 zeroed
az = alloc 0 align 8 zeroed
ba = alloc 7 align 8 zeroed
bb = alloc 4 align 8 zeroed
bc = alloc 5 align 8 zeroed
bd = alloc 26 align 8 zeroed
be = alloc 1 align 8 zeroed
bf = alloc 0 align 16 zeroed
bg = alloc 120 align 8 zeroed
bh = alloc 520 align 8 zeroed
bi = alloc 27 align 16 zeroed
av = realloc av 7
bj = alloc 7 align 8 zeroed
bk = alloc 0 align 8 zeroed
bl = alloc 26 align 8 zeroed
free p
p = alloc 57 align 8 zeroed
free bf
bf = alloc 2 align 8 zeroed
free bj
bj = alloc 7 align 8 zeroed
free ae
al = realloc al 0
ae = alloc 511 align 8 zeroed
free bh
bh = alloc 5 align 16 zeroed
free v
v = alloc 3 align 8 zeroed
free ad
ad = alloc 778 align 8 zeroed
p = realloc p 49
free as
as = alloc 148 align 8 zeroed
free bi
bi = alloc 1 align 8 zeroed
ax = realloc ax 57
free ap
ap = alloc 7 align 8 zeroed
free c
c = alloc 24 align 8 zeroed
free av
av = realloc as 296
j = realloc j 4
as = alloc 3 align 8 zeroed
an = realloc an 8
bf = realloc bf 0
free ac
ab = realloc ab 6
aq = realloc aq 5
ac = alloc 4 align 16 zeroed
free o
ai = realloc ai 0
o = alloc 16 align 16 zeroed
al = realloc al 0
bf = realloc bf 4
free ax
free h
free ap
free e
free bg
free ay
free ai
free j
free bk
free p
free ao
ao = alloc 1 align 8 zeroed
p = alloc 2 align 8 zeroed
bk = alloc 5 align 8 zeroed
ac = realloc ac 2
j = alloc 16 align 16 zeroed
ai = alloc 863 align 8 zeroed
am = realloc am 2
ay = alloc 778 align 8 zeroed
r = realloc r 5
bg = realloc c 16
av = realloc av 778
c = alloc 3 align 8 zeroed
r = realloc r 10
e = alloc 47 align 8 zeroed
ap = alloc 87 align 8 zeroed
free aj
free ae
free aa
free v
free be
free t
free y
free e
free x
free n
free ak
free af
free ab
ab = alloc 3 align 8 zeroed
af = alloc 5 align 16 zeroed
r = realloc r 5
bd = realloc bd 0
g = realloc g 2
ak = alloc 2 align 8 zeroed
bk = realloc bk 13
n = alloc 7 align 8 zeroed
x = alloc 16 align 8 zeroed
ag = realloc ag 12
e = alloc 778 align 16 zeroed
y = alloc 0 align 16 zeroed
t = alloc 7 align 8 zeroed
be = alloc 1 align 8 zeroed
v = alloc 5 align 8 zeroed
aa = alloc 40 align 8 zeroed
ae = alloc 7 align 8 zeroed
aj = alloc 223 align 8 zeroed
t = realloc t 7
aa = realloc aa 39
h = alloc 3 align 16 zeroed
ax = alloc 30 align 16 zeroed
free bd
bd = alloc 778 align 16 zeroed
free z
z = alloc 1 align 16 zeroed
free bf
bf = alloc 60 align 8 zeroed
free n
n = alloc 7 align 8 zeroed
ar = realloc ar 1
free ad
m = realloc m 39
ae = realloc ae 7
ad = alloc 17 align 16 zeroed
ap = realloc ap 87
free al
al = alloc 778 align 8 zeroed
free au
au = alloc 5 align 8 zeroed
ao = realloc ao 1
free c
bf = realloc bf 4
c = alloc 12 align 8 zeroed
ax = realloc ax 26
free q
q = realloc u 6
ad = realloc ad 8
u = alloc 24 align 8 zeroed
free am
bh = realloc bh 0
bk = realloc bk 12
aq = realloc aq 1
am = alloc 778 align 8 zeroed
free r
az = realloc az 4
r = alloc 26 align 8 zeroed
free ag
ag = alloc 26 align 8 zeroed
free v
v = alloc 1 align 8 zeroed
free bk
free az
free aa
free m
free t
free ag
free be
free aj
aj = alloc 40 align 8 zeroed
h = realloc h 64
ap = realloc ap 174
be = alloc 40 align 8 zeroed
ag = alloc 85 align 8 zeroed
t = alloc 256 align 16 zeroed
l = realloc l 0
m = alloc 65 align 8 zeroed
s = realloc s 52
aa = alloc 229 align 16 zeroed
az = alloc 8 align 8 zeroed
ar = realloc ar 2
bk = alloc 26 align 8 zeroed
ac = realloc ac 0
free ac
ao = realloc ao 1
au = realloc au 0
ax = realloc ax 516
ac = alloc 26 align 8 zeroed
free ac
ac = alloc 5 align 8 zeroed
free ac
ac = alloc 232 align 16 zeroed
bg = realloc bg 0
bf = realloc bf 2
free bf
bf = alloc 24 align 8 zeroed
free bf
bf = alloc 778 align 8 zeroed
free bf
bf = alloc 26 align 8 zeroed
ac = realloc ac 231
d = realloc d 1023
free d
d = realloc bk 30
bk = alloc 64 align 8 zeroed
z = realloc z 44
free z
z = realloc be 32
be = alloc 5 align 8 zeroed
free be
be = realloc aa 76
aa = alloc 48 align 8 zeroed
ag = realloc ag 42
ag = realloc ag 42
ax = realloc ax 2
free ax
aa = realloc aa 42
f = realloc f 1
ax = alloc 136 align 8 zeroed
free ax
q = realloc q 22
bj = realloc bj 23
aj = realloc aj 41
d = realloc d 60
ax = alloc 26 align 8 zeroed
an = realloc an 611
bk = realloc bk 2
free bk
bk = alloc 16 align 8 zeroed
free bk
al = realloc al 777
bk = alloc 14 align 8 zeroed
free bk
bk = alloc 21 align 8 zeroed
free bk
bk = alloc 1 align 8 zeroed
free bk
bk = alloc 100 align 8 zeroed
free bk
bk = alloc 5 align 8 zeroed
ac = realloc ac 115
free ac
j = realloc j 16
ac = realloc j 26
ai = realloc ai 431
j = alloc 128 align 8 zeroed
free j
m = realloc m 8
aw = realloc aw 779
j = realloc m 8
m = alloc 5 align 8 zeroed
ab = realloc ab 0
free ab
ab = alloc 172 align 8 zeroed
k = realloc k 14
at = realloc at 43
free at
s = realloc s 9
an = realloc an 535
at = alloc 1 align 16 zeroed
