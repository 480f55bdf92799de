freespace script 1
heap 16384 fit=next order=size-ascending coalescing=off
a = alloc 14 align 8
b = alloc 163 align 8
c = alloc 1 align 8
d = alloc 1 align 16
e = alloc 220 align 8
f = alloc 0 align 8
g = alloc 4 align 8
h = alloc 1 align 16
i = alloc 1 align 16
j = alloc 97 align 8
free a
free j
j = alloc 3 align 8
a = alloc 187 align 8
h = realloc h 0
k = alloc 6 align 8
l = alloc 20 align 8
m = alloc 97 align 8
n = alloc 6 align 16
o = alloc 15 align 16
p = alloc 5 align 8
q = alloc 120 align 8
r = alloc 0 align 16
s = alloc 1 align 8
t = alloc 33 align 16
u = alloc 7 align 8
v = alloc 101 align 8
w = alloc 6 align 8
x = alloc 39 align 8
y = alloc 8 align 8
z = alloc 2 align 8
aa = alloc 7 align 8
k = realloc k 13
ab = alloc 6 align 8
e = realloc e 440
ac = alloc 1 align 8
ad = alloc 24 align 8
ae = alloc 0 align 16
af = alloc 10 align 8
ag = alloc 6 align 16
ah = alloc 1 align 8
ai = alloc 4 align 8
aj = alloc 113 align 8
ak = alloc 102 align 8
al = alloc 4 align 16
am = realloc z 0
z = alloc 3 align 8
an = alloc 4 align 8
ao = alloc 9 align 8
ap = alloc 12 align 8
aq = alloc 33 align 8
p = realloc p 10
ar = alloc 1 align 8
as = alloc 7 align 16
q = realloc q 60
at = alloc 20 align 16
au = alloc 15 align 8
av = alloc 0 align 16
aw = alloc 7 align 8
ax = alloc 63 align 8
ay = alloc 13 align 16
az = alloc 5 align 16
c = realloc c 0
ba = alloc 64 align 8
bb = alloc 20 align 8
bc = alloc 20 align 16
bd = alloc 68 align 16
be = alloc 0 align 8
bf = alloc 16 align 16
bg = alloc 20 align 8
bh = alloc 130 align 16
bi = alloc 3 align 8
bj = alloc 3 align 8
bk = alloc 6 align 8
av = realloc av 4
bj = realloc bj 146
ad = realloc ad 32
bl = alloc 6 align 8
at = realloc at 20
bm = alloc 20 align 8
ad = realloc ad 28
bn = alloc 2 align 8
bo = alloc 21 align 8
ah = realloc ah 17
free i
i = alloc 5 align 8
free ah
ah = alloc 3 align 8
free i
i = alloc 0 align 8
free ah
ah = alloc 7 align 8
l = realloc l 10
free i
i = alloc 4 align 8
free l
l = realloc bc 24
bc = alloc 22 align 8
free i
i = realloc au 0
au = alloc 64 align 8
free bc
bc = alloc 214 align 16
free au
au = alloc 13 align 16
av = realloc av 70
free bc
bc = alloc 6 align 8
bl = realloc bl 20
free av
be = realloc be 0
av = alloc 23 align 8
free bl
am = realloc am 0
bl = alloc 12 align 8
free av
av = alloc 7 align 8
free bl
bl = alloc 1 align 16
af = realloc af 9
free av
av = alloc 3 align 8
free af
af = alloc 92 align 8
free av
o = realloc o 30
av = alloc 41 align 16
c = realloc c 0
free af
af = alloc 6 align 8
free c
c = alloc 12 align 8
free af
af = alloc 1 align 8
free c
c = alloc 0 align 8
i = realloc i 0
free af
af = alloc 76 align 8
ao = realloc ao 18
free i
i = alloc 97 align 8
free ao
ao = alloc 6 align 16
free i
i = alloc 1 align 8
free ao
ao = realloc ae 0
ae = alloc 2 align 8
free i
i = alloc 1 align 16
ah = realloc ah 0
free ae
free an
free ac
free ag
free g
free bi
free y
free p
free f
free ay
au = realloc au 6
ay = alloc 0 align 16
f = alloc 97 align 16
p = alloc 8 align 8
y = alloc 97 align 8
u = realloc u 14
bi = alloc 1 align 8
au = realloc au 60
b = realloc b 147
j = realloc j 1
ba = realloc ba 64
g = alloc 79 align 8
ag = alloc 97 align 8
ac = alloc 7 align 8
an = alloc 0 align 8
ae = alloc 211 align 16
free h
h = alloc 32 align 16
k = realloc k 12
free af
af = alloc 14 align 16
free au
au = alloc 4 align 8
free i
ap = realloc ap 56
i = alloc 47 align 16
free bm
bm = alloc 0 align 8
free bc
bc = alloc 1 align 8
free r
r = alloc 4 align 16
free ab
ab = alloc 20 align 8
free ac
ac = alloc 1 align 8
free at
at = alloc 20 align 8
free b
b = alloc 9 align 8
free p
be = realloc be 0
p = alloc 7 align 8
free k
k = alloc 6 align 8
free x
t = realloc t 1
x = alloc 103 align 8
free ai
bf = realloc bf 8
ai = alloc 1 align 8
free ad
bf = realloc bf 7
ad = alloc 6 align 16
free bb
bb = alloc 20 align 8
free ad
ad = alloc 20 align 8
g = realloc g 79
ar = realloc ar 2
free al
bg = realloc bg 19
al = alloc 6 align 8
bb = realloc bb 20
free bf
bf = alloc 0 align 8
free ba
ba = alloc 51 align 8
d = realloc d 1
free s
t = realloc t 32
s = alloc 24 align 16
free q
q = alloc 6 align 8
free ad
ad = alloc 7 align 16
free l
bd = realloc bd 34
l = alloc 7 align 8
ak = realloc ak 98
free aq
aq = alloc 7 align 16
free bd
bd = alloc 6 align 16
free aw
aw = alloc 97 align 16
ao = realloc ao 0
free aa
aa = alloc 5 align 8
free an
an = realloc bl 9
bl = alloc 3 align 8
free ay
ay = alloc 97 align 8
free d
aj = realloc aj 112
d = alloc 7 align 8
free az
az = alloc 5 align 8
bo = realloc bo 97
free ac
ac = alloc 8 align 8
al = realloc al 6
free ax
ax = alloc 9 align 8
free as
as = alloc 20 align 8
r = realloc r 4
free bn
bn = alloc 0 align 8
free aq
ak = realloc ak 29
ak = realloc ak 58
aq = alloc 6 align 8
av = realloc av 4
be = realloc be 0
free ah
ah = alloc 12 align 8
free l
l = alloc 1 align 8
free o
bj = realloc bj 145
o = alloc 12 align 16
free ak
ak = alloc 6 align 16
v = realloc v 202
free bd
bd = alloc 12 align 8
free s
s = alloc 20 align 8
free be
ak = realloc ak 0
be = alloc 1 align 16
free an
f = realloc f 85
an = alloc 3 align 8
free h
ae = realloc ae 422
h = alloc 150 align 16
aa = realloc aa 9
free k
aq = realloc aq 12
k = alloc 86 align 16
ah = realloc ah 8
l = realloc l 2
free bl
bl = alloc 128 align 8
free bg
as = realloc as 1
ba = realloc ba 25
bg = alloc 1 align 8
free o
o = alloc 1 align 16
free az
az = alloc 201 align 8
ac = realloc ac 16
