freespace script 1
heap 16384 fit=best order=size-descending granule=16
a = alloc 44
a = realloc a 88
b = alloc 120 align 4
c = realloc b 4
b = alloc 4
d = alloc 92 zeroed
e = alloc 4 align 8 zeroed
f = alloc 64 zeroed
g = alloc 4 align 4
h = alloc 1
i = alloc 14
j = alloc 32
b = realloc b 3
k = alloc 88 align 16
l = alloc 77 zeroed
m = alloc 14
n = alloc 1 align 2
o = alloc 29
p = alloc 96
q = alloc 63 zeroed
r = alloc 1 align 16
s = alloc 88 align 8 zeroed
t = alloc 72 align 8
u = alloc 256 align 4 zeroed
v = alloc 96 align 2
w = alloc 1
x = alloc 106 align 16 zeroed
o = realloc o 21
y = alloc 256 align 2 zeroed
z = alloc 9
aa = alloc 4 align 8 zeroed
ab = alloc 129 align 16
ac = alloc 4 align 2 zeroed
ad = alloc 54 align 16 zeroed
ae = alloc 1 align 2 zeroed
af = alloc 4 align 8
f = realloc f 4
ag = alloc 1 zeroed
ah = alloc 41
ai = alloc 243 align 8
aj = alloc 21 align 4
ak = alloc 0 align 8
al = alloc 126 align 8 zeroed
am = alloc 1 align 16
an = alloc 49 align 4
ao = alloc 16
ap = alloc 56 align 8
aq = alloc 256 align 8
ar = alloc 68 align 2
as = alloc 80 align 4
at = alloc 0 align 8
au = alloc 16 align 2
av = alloc 85 align 8
aw = alloc 20 align 16
ax = alloc 114
ay = alloc 4 align 8
az = alloc 32
ba = alloc 64 align 16
bb = alloc 60
bc = alloc 6 align 8
bd = alloc 114 zeroed
be = alloc 1 zeroed
bf = alloc 96 align 4
bg = alloc 14
bh = alloc 70 align 2
bi = alloc 3
bj = alloc 256 align 16
bk = realloc ad 27
af = realloc af 96
ad = alloc 1
bl = alloc 0 zeroed
bm = alloc 182
bd = realloc bd 151
bn = alloc 96 align 2
b = realloc b 3
ag = realloc ag 9
aq = realloc aq 272
free bf
bf = alloc 50 align 4
free ad
ad = alloc 128 align 16 zeroed
free e
e = alloc 40
free l
l = alloc 0
free bl
bl = alloc 41 align 8
b = realloc b 3
free k
k = alloc 151 align 2 zeroed
free ak
ak = alloc 5
free y
y = alloc 71 align 16 zeroed
q = realloc q 56
free az
bg = realloc bg 0
az = alloc 24 align 4 zeroed
free k
k = alloc 7
free v
v = alloc 0
ab = realloc ab 125
free am
am = alloc 1 align 4 zeroed
free bm
bm = alloc 256 align 4
free bl
bl = alloc 256 align 16 zeroed
free bd
bd = alloc 92 align 8
free bk
bk = alloc 12
free as
as = alloc 24
free bm
c = realloc c 8
bm = realloc w 12
w = alloc 58 align 16
free ah
f = realloc f 20
ae = realloc ae 9
ah = alloc 247
free ak
ak = alloc 16 align 4 zeroed
free f
f = alloc 7
free g
g = alloc 147 align 2 zeroed
bl = realloc bl 6
free ad
ad = alloc 92 align 16
free t
ar = realloc ar 68
t = alloc 0
free r
n = realloc n 0
r = alloc 257 align 8
bd = realloc bd 14
free av
av = alloc 8 align 4 zeroed
free g
g = alloc 17 align 4
free bj
bj = alloc 37
t = realloc t 0
free bf
bf = alloc 64 align 2
free ab
ab = alloc 60
free w
w = alloc 15 align 2
free v
v = alloc 136 align 4
free bm
bm = alloc 8 align 8
free ap
ap = alloc 49 align 16
bj = realloc bj 38
free ak
ak = alloc 12
free bm
bm = alloc 88
free aa
aa = alloc 2 align 8
free aw
aw = alloc 16 align 16
free ac
ac = alloc 1
free ax
ax = alloc 120
as = realloc as 28
free ak
ak = alloc 9 align 16
free t
t = alloc 12
free o
o = realloc at 4
at = alloc 4 align 16
free bm
bm = alloc 55 align 4
free be
be = alloc 48
free u
u = alloc 9 align 8 zeroed
free k
w = realloc w 2
w = realloc w 0
k = alloc 0 align 16
free ai
ai = alloc 4
free aw
at = realloc at 28
bi = realloc bi 1
aw = alloc 48 align 16
free aw
aw = alloc 60 align 8
au = realloc au 15
free m
m = alloc 96 zeroed
free at
at = alloc 120
free bl
bl = alloc 47
free av
av = alloc 4
ah = realloc ah 246
free u
u = alloc 12 align 16
free u
bn = realloc bn 195
d = realloc d 1
u = alloc 60
free ar
as = realloc as 14
ar = alloc 9
free ar
ar = alloc 9 align 8
free ap
az = realloc az 174
ap = alloc 111
d = realloc d 1
as = realloc as 0
free ad
ad = alloc 24 align 16 zeroed
free o
o = alloc 128 align 2
free au
au = alloc 149 align 8
free bk
bk = alloc 2 align 16 zeroed
free ac
ac = alloc 32
free ar
ar = alloc 0
free bj
bj = alloc 64 align 8
bi = realloc bi 1
free al
ay = realloc ay 256
al = alloc 1 align 4
free r
ab = realloc ab 120
r = alloc 24 align 4
free r
r = alloc 32 align 4
free l
l = realloc bi 2
bi = alloc 24 align 4 zeroed
free bf
s = realloc s 77
a = realloc a 16
bf = alloc 0 align 4
free f
m = realloc m 8
bf = realloc bf 0
f = alloc 0 zeroed
al = realloc al 0
ap = realloc ap 55
free h
h = alloc 60
free aa
aa = alloc 7 align 4
k = realloc k 35
free ar
ar = alloc 65 align 4
aw = realloc aw 7
free j
j = alloc 5
ah = realloc ah 246
free h
h = alloc 7 align 8
free ak
ae = realloc ae 9
ak = alloc 8
free b
b = alloc 9 align 2
free j
j = realloc av 4
av = alloc 48 align 16
free an
an = alloc 41
free bc
af = realloc af 84
x = realloc x 53
bc = alloc 7 zeroed
bk = realloc bk 1
free t
t = alloc 16
free af
af = alloc 150 align 4 zeroed
free ac
ac = alloc 8 align 4
q = realloc q 24
free ax
ax = alloc 113
free bb
bb = alloc 128 align 16
free ap
ap = alloc 4 align 16
d = realloc d 111
g = realloc g 25
free e
e = alloc 195 align 4 zeroed
free ah
ah = alloc 0 align 8
free u
ar = realloc ar 272
u = alloc 1 align 8
free ao
ao = alloc 8 align 8 zeroed
free p
p = alloc 113
free aw
aw = alloc 256 align 4
free z
z = alloc 56 align 16
free ah
ah = alloc 104 align 4
y = realloc y 55
