freespace script 1
heap 16384 fit=best order=front granule=16
a = alloc 2
b = alloc 56 zeroed
c = alloc 23
free b
free c
free a
a = alloc 1 align 4
c = alloc 96
b = alloc 116 align 16
d = alloc 3 align 8
e = alloc 8 align 8
f = alloc 6
g = alloc 8 align 16
h = alloc 6
i = alloc 88 align 16
j = alloc 128 align 16
k = alloc 3 zeroed
free a
a = alloc 1 align 2
l = alloc 1 align 8
m = alloc 14
n = alloc 190
o = alloc 1 align 4
p = alloc 191 align 16
q = alloc 191
r = alloc 56
s = alloc 1
free q
q = alloc 1 align 4
t = alloc 1 align 4
u = alloc 8
v = alloc 38
w = alloc 56
x = alloc 8 align 2
y = alloc 0
t = realloc t 2
z = alloc 56
i = realloc i 88
aa = alloc 1 align 2 zeroed
aa = realloc aa 191
ab = alloc 12 align 16
ac = alloc 8
ad = alloc 178 align 8
ae = alloc 1 align 16
af = alloc 191 align 16
ag = alloc 56 align 16
free j
free k
k = alloc 31
ac = realloc ac 4
j = alloc 49 align 2
ah = alloc 128 align 4
w = realloc w 2
ai = alloc 13 zeroed
free q
q = realloc s 2
s = alloc 1 align 16
aj = alloc 1 zeroed
ak = alloc 232 align 8
free z
z = alloc 8
al = alloc 112 align 8
am = alloc 2 align 8
an = alloc 10 align 4
ae = realloc ae 0
ao = alloc 2
ap = alloc 40
aq = alloc 48 align 16
ar = alloc 1 align 16
as = alloc 40
at = alloc 31 align 4
au = alloc 49
a = realloc a 1
av = alloc 140 align 16
a = realloc a 0
aw = alloc 9
ax = alloc 20
ay = alloc 191
az = alloc 56
ba = alloc 28
bb = alloc 96 align 8
bc = alloc 0
bd = alloc 191
be = alloc 129
bf = alloc 2 align 2
bg = alloc 8
bh = alloc 191 align 8
bi = alloc 9 align 8
free g
free ah
ah = alloc 56
g = alloc 1 align 2
w = realloc w 2
bj = alloc 1 align 8
free bj
free w
free ah
free bg
bg = alloc 59 align 4
ah = alloc 191 align 4
free ah
ah = alloc 136 align 16
w = alloc 4 align 8
bj = alloc 1 align 16
free bj
bj = alloc 112
bk = alloc 5
bl = alloc 21
free bl
bl = alloc 1
p = realloc p 382
bm = alloc 127
bn = realloc al 56
free bn
bn = alloc 1 align 8
al = realloc aj 2
aj = alloc 11 align 4
bo = alloc 8 align 16
bp = alloc 56
bq = alloc 116
free bq
free bp
free bo
free aj
aj = alloc 112
free t
free o
free an
free af
free ax
free x
free h
free av
av = alloc 2 align 8
h = alloc 1 align 16 zeroed
x = alloc 56 zeroed
ax = alloc 12 align 4
af = alloc 31 align 16
an = alloc 10 align 8
o = alloc 56
t = alloc 56
bo = alloc 16 align 8
bp = alloc 8
free z
free ai
free bg
free k
free u
bm = realloc bm 8
free h
free x
bo = realloc bo 3
free bh
free d
free s
free at
at = alloc 47
s = alloc 1 align 8
free al
al = alloc 1 align 8
d = alloc 1
bh = alloc 221 align 8
x = alloc 96
h = alloc 1 align 2
u = alloc 1 align 2
k = alloc 191
free ag
ag = alloc 35
ab = realloc ab 28
free o
o = alloc 127 align 8
bg = alloc 10
free ay
ay = alloc 120 align 16
free ay
free o
free u
free h
free x
free bh
free d
free al
free at
at = realloc bb 65
free at
at = alloc 43
bc = realloc bc 0
bk = realloc bk 21
bb = alloc 8 align 8
al = alloc 26 align 8 zeroed
d = alloc 46 align 4
bh = alloc 8 align 8
x = alloc 56 align 8
free x
free bp
free be
free k
free bg
free e
free a
free l
free aw
aw = alloc 8 align 16
free b
free aa
aa = alloc 1 align 4
free j
j = alloc 2
free g
g = alloc 8
free bl
bl = alloc 8
b = alloc 80
l = alloc 1
a = alloc 13 align 2
free ak
ak = alloc 1 align 4
e = alloc 56
bg = alloc 5
free an
an = alloc 9 align 16
k = alloc 6 align 8
be = alloc 10
free f
f = alloc 8 align 8
j = realloc j 12
free ao
ao = alloc 218
free bo
bo = alloc 1
bp = alloc 7
x = alloc 24
h = alloc 13
y = realloc y 8
at = realloc at 21
free au
au = alloc 3 align 16
u = alloc 12 align 8
o = alloc 8 align 16
ay = alloc 1 align 16
bm = realloc bm 19
ai = alloc 10
z = alloc 191
bq = alloc 128
free ar
free ah
free q
q = alloc 56
free bg
bg = alloc 136 zeroed
free aa
bk = realloc bk 10
free as
free az
free y
y = alloc 5 align 8
free av
free u
free bk
free b
free ai
ai = alloc 2 align 2
b = alloc 81
bk = alloc 3 align 2
aq = realloc aq 54
u = alloc 191
av = alloc 4
bd = realloc bd 199
az = alloc 87 align 8
as = alloc 1
aa = alloc 173
ah = alloc 49
ar = alloc 1 align 4 zeroed
free u
free bd
free e
s = realloc s 1
e = alloc 14
free a
free o
free q
q = alloc 99 align 4
o = alloc 2
a = alloc 39
free bm
free a
a = alloc 16 align 8
free bb
free be
free ae
free n
free aj
free q
free az
bp = realloc bp 3
az = alloc 72
q = alloc 32 align 2
aj = alloc 112 align 8
free ai
ai = alloc 56 align 16
free az
free bg
free bk
free bq
free p
free a
a = alloc 22
p = alloc 9 align 16
bq = alloc 81 align 8
bk = alloc 136 align 4
bg = alloc 64 align 4
az = realloc b 80
b = alloc 7 align 2 zeroed
n = alloc 1 align 2
free j
j = alloc 78 align 8
ag = realloc ag 191
ae = alloc 27 align 8
be = alloc 19
free g
