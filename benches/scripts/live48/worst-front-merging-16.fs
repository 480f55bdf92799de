freespace script 1
heap 16384 fit=worst order=front granule=16
a = alloc 4 align 8
b = alloc 274
c = alloc 61 align 16
d = alloc 161 align 2
e = alloc 13
f = alloc 1
g = alloc 4 align 2
h = alloc 16 align 8
e = realloc e 0
i = alloc 208 align 4
j = alloc 7
k = alloc 52
l = alloc 12
m = alloc 208 zeroed
n = alloc 8 align 8
o = alloc 253
p = alloc 60 align 8
q = alloc 1 align 4 zeroed
f = realloc f 1
r = alloc 7 align 16
s = alloc 56 align 16 zeroed
t = alloc 64 align 16
u = alloc 0 align 16
v = alloc 60
w = alloc 208 align 8 zeroed
x = alloc 208
y = alloc 60 align 4
z = alloc 4 align 4
aa = alloc 4 align 4
j = realloc j 1
ab = alloc 1 align 16
ac = alloc 9 align 8 zeroed
n = realloc n 12
ad = alloc 128 align 2
ae = alloc 74 align 8
af = alloc 63 align 4
ag = alloc 7 align 8
ah = alloc 208
ai = alloc 208 align 8 zeroed
aj = alloc 208
ak = alloc 3 align 16
al = alloc 7 align 8
am = alloc 18 align 8
an = alloc 7 align 16
ao = alloc 9 align 4
ap = alloc 7 align 16
aq = alloc 0 align 2
ar = alloc 208 align 16 zeroed
as = alloc 60 align 4
at = alloc 64 align 2
au = alloc 7 align 2
av = alloc 8 align 4
aw = alloc 48 align 4
ax = alloc 92 align 16
ay = alloc 7
az = alloc 8 align 4
ba = alloc 8 align 8
bb = alloc 12 align 8
bc = alloc 33 align 4
bd = alloc 60 align 8
be = alloc 60
bf = alloc 60
bg = alloc 29 align 4
bh = realloc g 64
v = realloc v 120
g = alloc 16 align 8
bi = alloc 0
bj = alloc 9 align 2
free g
g = alloc 28 align 16
free n
n = alloc 9
free ak
ak = alloc 4
free ac
i = realloc i 209
ac = alloc 208
free l
l = alloc 7 align 2
free v
v = alloc 208 align 8 zeroed
free ax
bi = realloc bi 16
ai = realloc ai 200
ax = alloc 29 align 16
free aa
aa = alloc 60 align 4
free ac
ac = alloc 5 align 16
free o
o = alloc 208
free aw
aw = alloc 9 align 8 zeroed
free ak
l = realloc l 72
ak = alloc 28 zeroed
free o
o = alloc 5 align 4 zeroed
free h
h = alloc 7
free bc
bc = alloc 56 align 4
free g
g = alloc 7
free k
k = alloc 24
free g
g = alloc 24
free b
b = alloc 60 align 4 zeroed
free ak
ak = alloc 0 align 8
as = realloc as 30
free y
y = alloc 112 align 4
o = realloc o 8
free bg
t = realloc t 4
ap = realloc ap 23
bg = realloc ai 175
ax = realloc ax 21
t = realloc t 60
ai = alloc 0 align 16 zeroed
g = realloc g 48
free g
g = alloc 113 zeroed
free an
free f
free d
free p
free ah
free am
free at
free s
free bg
free e
free aj
free x
free ba
free a
free u
free al
al = alloc 24
u = alloc 208
a = alloc 114
ba = alloc 7 zeroed
x = alloc 208 align 4
aj = alloc 57 align 16
e = alloc 72 align 8 zeroed
bg = alloc 77 align 4
s = alloc 8
at = alloc 21 align 4 zeroed
am = alloc 68 align 8
ah = alloc 260
p = alloc 60 align 2
d = alloc 80 align 8
f = alloc 146 align 4
ag = realloc ag 7
an = alloc 84
free o
o = alloc 12 align 16 zeroed
free ak
ak = realloc l 4
l = alloc 60 align 4
free c
c = alloc 2 align 16
free ae
ae = alloc 0 zeroed
free t
t = alloc 4 align 4 zeroed
free b
be = realloc be 53
b = alloc 257 zeroed
free bd
bd = alloc 60 align 8
free as
as = alloc 12 align 4
free r
r = alloc 1 align 8
free aa
aa = alloc 9 align 4 zeroed
free a
a = alloc 114
free n
n = alloc 256 align 4
free ba
ba = alloc 122 align 4 zeroed
e = realloc e 72
g = realloc g 56
free ay
ay = alloc 40 align 4
free au
ap = realloc ap 11
au = alloc 7 align 16
ai = realloc ai 16
free bc
bc = alloc 60 align 4
free bh
bh = alloc 104
free ae
free l
free be
free q
free x
free al
free w
free au
free an
free j
free ay
free p
free e
e = alloc 12 align 8 zeroed
p = alloc 128
ay = alloc 4 align 8
j = alloc 4
an = alloc 128 align 4 zeroed
au = alloc 4 align 8
w = alloc 88 align 16 zeroed
al = alloc 79
x = alloc 7 align 4
q = alloc 31 zeroed
be = alloc 102
al = realloc al 158
l = alloc 208
ae = alloc 46 align 8
a = realloc a 228
free af
s = realloc s 16
af = alloc 68
free aw
aw = alloc 12 align 16
free w
w = alloc 16 align 8
free r
r = alloc 4
free ab
aa = realloc aa 0
ab = alloc 2
free g
m = realloc m 182
g = alloc 257
free ai
ai = alloc 12 align 2
ao = realloc ao 7
free ab
ab = alloc 123 align 2
free u
u = alloc 0
free bj
bj = alloc 74 align 8
free ao
ao = alloc 208 align 8
ba = realloc ba 244
free ay
ay = realloc bi 32
free v
free z
free ar
free ay
free af
free ak
free p
free f
free bb
bb = alloc 17 align 16
b = realloc b 256
q = realloc q 47
f = alloc 74 zeroed
p = alloc 0
ak = alloc 200 align 8
af = alloc 4 align 8
ay = alloc 208 align 8
ar = alloc 208 align 8
z = alloc 17
v = alloc 12 align 2
bi = alloc 17 align 16 zeroed
free g
l = realloc l 224
ao = realloc ao 0
g = alloc 208 zeroed
free bc
bc = alloc 16 align 8
an = realloc an 128
free r
r = alloc 0 zeroed
e = realloc e 12
free ar
ar = alloc 17
free l
l = alloc 32 align 2
free z
z = alloc 7 align 8
w = realloc w 8
free bd
t = realloc t 20
bd = alloc 65
free k
k = alloc 4 align 4
free i
i = alloc 5 align 8
free az
az = alloc 9
free bh
bh = alloc 208 align 16 zeroed
free t
t = alloc 51 align 2 zeroed
free j
w = realloc w 16
z = realloc z 11
j = alloc 128 align 8
a = realloc a 4
h = realloc h 23
free bi
at = realloc at 4
bi = alloc 7 zeroed
free be
