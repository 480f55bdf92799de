freespace script 1
heap 16384 fit=first order=back granule=16
a = alloc 12 align 4
b = alloc 1
c = alloc 1 align 256
d = alloc 1
e = alloc 69 align 64
f = alloc 14
g = alloc 32 align 32
h = alloc 32 align 8
i = alloc 32
j = alloc 8 align 8
k = alloc 63 zeroed
l = alloc 64 align 16
m = alloc 279 align 8
n = alloc 260 align 32
o = alloc 3 align 32
p = alloc 2
q = alloc 1
r = alloc 279 align 128
s = alloc 1 align 16
t = alloc 4 align 64
u = alloc 179 align 8
v = alloc 88
f = realloc f 12
w = alloc 145 align 8
t = realloc t 0
x = alloc 95
y = realloc c 0
c = alloc 88 align 8
z = alloc 279 align 128
aa = alloc 1
ab = alloc 270 zeroed
ac = alloc 95 align 4
ad = alloc 2 align 16
ae = alloc 63 zeroed
af = alloc 2 align 8
ag = alloc 1
ah = alloc 2
ai = alloc 116
ag = realloc ag 2
aj = alloc 95
ak = alloc 2 align 16
al = alloc 1
am = alloc 136
an = alloc 95 align 8
ao = alloc 95
ap = alloc 251 align 16
aq = alloc 63 align 32
ar = alloc 12
r = realloc r 63
as = alloc 8 align 8
at = alloc 1 align 8 zeroed
au = alloc 95 align 16
av = alloc 279
aw = realloc j 4
ai = realloc ai 116
j = alloc 9 align 16
ax = alloc 3 align 8 zeroed
ay = alloc 2
az = alloc 95
ba = alloc 0 align 64
bb = alloc 46
bc = alloc 260
bd = alloc 12 align 4
be = alloc 95
bf = alloc 63 align 8
bg = alloc 11 align 32
bh = alloc 48 align 4
bi = alloc 256 align 32
free ar
ar = alloc 32 align 4
f = realloc f 28
bh = realloc bh 85
free ar
ar = alloc 8
aq = realloc aq 67
free y
o = realloc o 4
y = alloc 7 align 64
free x
ap = realloc ap 125
x = alloc 256
free aa
aa = alloc 95
as = realloc as 16
free bg
bg = alloc 88 align 16 zeroed
free ab
ab = alloc 279
free am
am = alloc 2
free am
be = realloc be 2
am = alloc 14
y = realloc y 3
free o
o = alloc 2
free at
at = alloc 64 align 128
free ao
ao = alloc 1 zeroed
aa = realloc aa 95
free ar
ar = alloc 63 align 32
free bh
bh = alloc 179
ay = realloc ay 0
free am
am = alloc 20 align 16
free ah
ah = alloc 1 align 256
free ar
ar = alloc 2
free k
d = realloc d 0
k = alloc 279 align 8
aa = realloc aa 111
free b
b = alloc 72
free w
w = alloc 4 align 8
free ak
ak = realloc i 31
i = alloc 145 zeroed
free q
f = realloc f 36
am = realloc am 24
q = alloc 145 align 4
free ap
ap = alloc 256 align 32
free o
o = alloc 15 align 16
free z
z = alloc 222
free j
y = realloc y 19
j = alloc 95 align 4
free aw
aw = alloc 15
free az
az = alloc 0 align 64
free e
e = alloc 256
bc = realloc bc 256
free w
w = alloc 279 align 4
free bf
av = realloc av 313
bf = alloc 2
free aj
aj = alloc 9 align 16
free bh
bg = realloc bg 95
bh = alloc 1
free ac
ac = alloc 2
free as
as = alloc 111 align 8
free s
s = alloc 260 align 4
free ac
ac = alloc 0 align 32
free t
ad = realloc ad 12
ae = realloc ae 31
t = alloc 111 align 8
z = realloc z 4
free ax
ax = alloc 278
free x
x = alloc 90 align 16
free bb
bb = alloc 2 align 32
free f
f = alloc 12 align 16
free ap
ap = alloc 279 align 32 zeroed
x = realloc x 1
free c
c = alloc 1 align 8
z = realloc z 96
free n
n = alloc 72 align 16
free r
r = alloc 1 align 8
free ag
ag = alloc 2
free s
s = alloc 1
s = realloc s 17
bc = realloc bc 512
free f
f = alloc 2 align 16
free bf
bf = alloc 2
free q
q = alloc 6 align 8
free bf
v = realloc v 88
bf = alloc 95 align 8
r = realloc r 5
free an
an = alloc 0
free j
j = alloc 124 align 256
free x
x = alloc 0 align 16
free at
at = alloc 1 align 16
free at
at = alloc 256
free u
u = alloc 124 align 32
free az
ax = realloc ax 278
az = alloc 31
free m
m = alloc 157
free ar
ar = alloc 56 align 16
free x
x = alloc 1
free an
an = alloc 12 align 8
free bh
bh = alloc 40
free i
ax = realloc ax 556
i = alloc 1 align 8 zeroed
free aq
aq = alloc 2
free k
k = alloc 41 align 16
at = realloc at 272
free j
j = alloc 145
d = realloc d 279
free i
i = alloc 71
v = realloc v 77
free an
an = alloc 214 align 8
free au
au = alloc 1
free bh
bh = alloc 12 align 8
free ar
ar = alloc 41
free bg
bg = alloc 95 align 8
r = realloc r 13
free aa
ba = realloc ba 0
o = realloc o 30
av = realloc av 9
al = realloc al 0
aa = alloc 279 align 16
free ba
ba = alloc 1 align 4
ay = realloc ay 0
free ai
ai = alloc 3
free bh
aj = realloc aj 18
i = realloc i 75
bh = alloc 1 align 8
free b
b = alloc 255
free ai
ai = alloc 145
free f
f = alloc 8 align 128
free g
be = realloc be 1
g = alloc 0 align 128
at = realloc at 256
free w
w = alloc 1
free bf
bf = alloc 279
free bf
bf = alloc 1 align 4
free af
af = alloc 22 align 64
free c
c = alloc 12
free bd
bd = alloc 95
free af
af = alloc 7 align 8
free m
m = alloc 2
free ao
ao = alloc 145
free ba
ba = alloc 21
free af
af = alloc 19 align 16
free l
l = alloc 7
free ao
ao = alloc 25 align 128
free al
al = alloc 2
free ag
ag = alloc 95 align 32
free k
k = alloc 12 align 8
free al
al = alloc 7
free h
h = alloc 95
free i
bf = realloc bf 174
b = realloc b 12
t = realloc t 111
as = realloc as 55
s = realloc s 17
i = alloc 77
free bf
