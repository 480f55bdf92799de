freespace script 1
heap 16384 fit=next order=address coalescing=off granule=16
a = alloc 163 align 16
b = alloc 1 align 32
c = alloc 110 align 1024
d = alloc 1 align 8
e = alloc 0
f = alloc 33 align 8
g = alloc 1 align 32
h = alloc 0 align 8
i = alloc 0 align 256
j = alloc 1 align 16
k = alloc 27 align 32
l = alloc 120 align 32
m = alloc 46
n = alloc 1 align 64
o = alloc 5 align 64
p = alloc 37
q = alloc 8 align 4096
g = realloc g 4
r = alloc 4
s = alloc 16 align 64
t = alloc 24 align 32
u = alloc 18 align 16
v = alloc 8 align 512
w = alloc 10
x = alloc 167
y = alloc 98 align 16
z = alloc 219 align 16
aa = alloc 204
ab = alloc 807
ac = alloc 348 align 256
ad = alloc 0
ae = alloc 160 align 16
af = alloc 1 align 64
ag = alloc 171 align 32
u = realloc u 2
ah = alloc 2
ai = alloc 5 align 8
aj = alloc 50
ak = alloc 8
al = alloc 9
am = alloc 1 align 2048
an = alloc 1 align 16
ao = alloc 11
ap = alloc 8 align 16
aq = alloc 1
ar = alloc 48 align 8
as = alloc 7
at = alloc 1 align 8
au = alloc 120 align 16
av = alloc 7 align 16
aw = alloc 26
ax = alloc 168
i = realloc i 0
ay = alloc 40 align 64
az = alloc 8 align 4096
free ai
free ah
free o
free u
free l
free y
free ab
free am
free ac
free ad
free av
free az
free e
e = alloc 24
c = realloc c 3
az = alloc 6 align 64
av = alloc 16 align 1024
av = realloc av 16
ad = alloc 12 align 64
ac = alloc 162
am = alloc 8 align 64
ab = alloc 48
y = alloc 2 align 32
l = alloc 16
u = alloc 24 align 64
au = realloc au 4
s = realloc s 2
o = alloc 7 align 8
ah = alloc 5 align 32
ai = alloc 1
ba = alloc 9 align 8
bb = alloc 0 align 32
bc = alloc 1
bd = alloc 9 align 8
be = alloc 39
bf = alloc 12
bg = alloc 50
bh = alloc 16 align 256
bi = alloc 8 align 16
bj = alloc 1 align 8
bk = alloc 1
bl = alloc 13 align 16
bm = alloc 7
bn = alloc 5 align 64
bo = alloc 1
bp = alloc 2
bm = realloc bm 3
bq = alloc 1 align 32
br = alloc 171
free aj
ak = realloc ak 0
aj = alloc 95
free n
n = alloc 1 align 4096
n = realloc n 0
ag = realloc ag 167
aw = realloc aw 18
w = realloc w 18
free bf
bf = alloc 1
free v
v = alloc 8 align 1024
y = realloc y 0
free bi
bi = alloc 16
free m
m = alloc 16 align 16
free i
i = alloc 8 align 32
free t
t = alloc 12
free j
j = alloc 193
free am
p = realloc p 29
am = alloc 1
free m
m = alloc 8 align 8
free av
aj = realloc aj 87
av = alloc 36 align 8
af = realloc af 17
free h
h = alloc 101
free al
al = alloc 1
free j
j = alloc 0 align 8
free bf
bf = alloc 0
free u
u = alloc 13 align 16
free ad
ad = alloc 177 align 64
a = realloc a 96
free x
z = realloc z 6
x = alloc 55
free br
free i
free aq
free g
free ap
free b
free as
free l
t = realloc t 6
l = alloc 1 align 8
as = alloc 87 align 16
bf = realloc bf 16
b = alloc 1 align 32
ap = alloc 225 align 1024
g = alloc 22
aq = alloc 2
i = alloc 8 align 256
br = alloc 2
free bj
bj = alloc 1
free m
m = alloc 1
bc = realloc bc 2
free m
bh = realloc bh 32
m = alloc 5 align 2048
free bm
bm = alloc 24
free bp
free ac
free ah
free ao
ao = alloc 118 align 16
ah = alloc 1
ac = alloc 39
bc = realloc bc 8
bp = alloc 0 align 32
bg = realloc bg 4
free bc
bc = alloc 6 align 8
l = realloc l 1
free bn
bn = alloc 139
free bl
bl = alloc 1
bk = realloc bk 0
free y
y = alloc 108 align 32
free bg
bg = alloc 8
bj = realloc bj 2
free bm
bm = alloc 14 align 16
free bh
d = realloc d 4
bh = alloc 2 align 16
free ap
ah = realloc ah 2
ap = alloc 8 align 8
free k
k = alloc 8 align 32
free n
n = alloc 8
free a
a = alloc 187
free j
j = alloc 0 align 8
au = realloc au 4
free ay
ay = alloc 1 align 8
free a
d = realloc d 4
ao = realloc ao 126
af = realloc af 8
a = alloc 124 align 256
free bk
bk = alloc 1 align 256
free ah
bh = realloc bh 18
ah = alloc 9
free am
free bh
free bk
free d
free af
free b
free bf
free bc
free t
free a
free i
free bp
free w
free be
be = alloc 8
w = alloc 0 align 256
h = realloc h 50
bp = alloc 55 align 256
al = realloc al 2
q = realloc q 7
bm = realloc bm 15
ax = realloc ax 54
i = alloc 0 align 2048
a = alloc 9
t = alloc 16 align 64
bc = alloc 0 align 4096
bf = alloc 9
b = alloc 16 align 256
c = realloc c 0
af = alloc 0 align 8
d = alloc 16 align 64
bk = alloc 2
y = realloc y 108
bh = alloc 1 align 64
ak = realloc ak 0
am = alloc 7
free am
am = alloc 40
free am
bp = realloc bp 39
am = alloc 10 align 1024
free am
am = alloc 29
free am
bm = realloc bm 7
am = alloc 162
free am
am = alloc 1 align 8
free am
av = realloc av 0
t = realloc t 2
y = realloc y 8
am = alloc 13 align 256
free am
ab = realloc ab 96
am = alloc 1 align 16
i = realloc i 0
free i
i = alloc 9
free i
i = alloc 16 align 512
bl = realloc bl 9
as = realloc as 43
free as
bl = realloc bl 25
as = alloc 39 align 64
free as
as = alloc 63 align 64
free as
as = alloc 77
free as
free bl
free t
free d
free af
free c
free bf
free bc
free av
free a
bq = realloc bq 56
a = alloc 127 align 32
