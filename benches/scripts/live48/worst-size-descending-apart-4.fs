freespace script 1
heap 16384 fit=worst order=size-descending coalescing=off
a = alloc 0 zeroed
b = alloc 1 align 256
c = alloc 1 align 8
d = alloc 71 align 16
e = alloc 0 zeroed
f = alloc 17
g = alloc 8 align 8 zeroed
h = alloc 71
i = alloc 35
d = realloc d 71
j = alloc 71 align 32 zeroed
k = alloc 29 align 16 zeroed
l = alloc 5 zeroed
m = alloc 1
n = alloc 46 zeroed
o = alloc 3 align 16
p = alloc 53 align 8
q = alloc 1
r = alloc 71 align 64
s = alloc 1
t = alloc 8
u = alloc 28
v = alloc 5
w = alloc 33
x = alloc 9 align 8
y = alloc 98
z = alloc 7 align 512
aa = alloc 0
v = realloc v 21
ab = alloc 24
ac = alloc 53 align 1024
ad = alloc 0 align 8 zeroed
ae = alloc 5 align 16
af = alloc 114 align 4096
ag = alloc 1
ah = alloc 14 align 16 zeroed
ai = alloc 172
aj = alloc 35 align 8 zeroed
ak = alloc 0 align 16
al = alloc 114 align 32
am = alloc 59
an = alloc 71 align 16
ao = alloc 71
ap = alloc 1 zeroed
aq = alloc 5
ar = alloc 1
ah = realloc ah 13
as = alloc 1 align 16
at = alloc 71 align 256
au = realloc ah 17
ah = alloc 1 align 256 zeroed
as = realloc as 1
av = alloc 2 zeroed
aw = alloc 35 align 2048
aw = realloc aw 4
ax = alloc 11 align 16
ay = alloc 8 align 8
az = alloc 5 align 16 zeroed
p = realloc p 106
ba = alloc 63
bb = alloc 5
bc = alloc 244 align 8
av = realloc av 1
bd = alloc 426
be = alloc 0 align 2048
bf = alloc 2 zeroed
bg = alloc 35
bh = alloc 69
g = realloc g 4
bi = alloc 1 align 16
bj = alloc 5 align 16
bk = alloc 35 align 1024
bl = alloc 452 align 16
bm = alloc 394 align 32
bn = alloc 5 zeroed
bo = realloc a 0
a = alloc 71 align 256
bp = alloc 1 align 8
m = realloc m 0
bq = alloc 1
m = realloc m 4
br = alloc 20 align 4096
free o
o = alloc 31 align 256
free bf
bf = alloc 63 zeroed
free ag
ag = alloc 35 align 16
free b
b = alloc 24
ax = realloc ax 3
n = realloc n 30
free ak
ak = alloc 3 align 256
ax = realloc ax 3
free bb
bb = alloc 10 align 64
free bo
bo = alloc 1 align 32
free m
m = alloc 0
free am
am = alloc 1 align 256
free au
ab = realloc ab 253
au = alloc 5 align 2048
bd = realloc bd 426
ay = realloc ay 9
free t
t = alloc 28 align 256
free af
af = alloc 2 zeroed
z = realloc z 5
free f
f = alloc 1 align 64
free b
b = alloc 35
free i
ah = realloc ah 0
i = alloc 35 align 4096
l = realloc l 5
free e
bb = realloc bb 10
e = alloc 5
free bb
w = realloc w 33
bb = alloc 28
aa = realloc aa 0
o = realloc o 5
free bn
bn = alloc 1 zeroed
free i
az = realloc az 13
i = alloc 71 align 8
free k
be = realloc be 1
ap = realloc ap 2
k = alloc 5 align 64
free s
s = alloc 126 align 16
free bo
bo = alloc 66
free s
x = realloc x 71
s = alloc 5
z = realloc z 15
free d
bo = realloc bo 58
d = alloc 229 align 256 zeroed
free j
b = realloc b 39
j = alloc 35 zeroed
e = realloc e 5
free h
u = realloc u 14
h = alloc 25
free be
be = alloc 0 align 512
free v
v = alloc 1
a = realloc a 35
free ah
ah = realloc s 5
s = alloc 5 align 16
p = realloc p 53
free j
ba = realloc ba 63
p = realloc p 106
j = alloc 71 zeroed
free k
k = alloc 253 align 64
free bb
w = realloc w 34
bb = alloc 5 zeroed
o = realloc o 5
ab = realloc ab 261
free ah
ah = alloc 1 align 32
br = realloc br 4
free al
al = alloc 35
free bg
bg = alloc 23
ar = realloc ar 0
free a
a = alloc 5 align 16
free d
d = alloc 5 align 256
b = realloc b 78
free c
c = alloc 35
free f
ai = realloc ai 176
o = realloc o 2
ao = realloc ao 71
as = realloc as 2
f = alloc 1
free ay
ay = alloc 1
free l
r = realloc r 1
bb = realloc bb 2
av = realloc av 1
l = alloc 58
free e
free av
free bq
free v
free ar
free bm
free bl
free bk
free bj
free bi
free g
free al
free aa
free az
free au
au = alloc 35 align 256
az = alloc 32 zeroed
aa = alloc 2 align 8
al = alloc 126 align 8
g = alloc 38 align 32
bi = alloc 2 align 1024
bj = alloc 183
bk = alloc 176 align 32
bl = alloc 50
bm = alloc 1
ae = realloc ae 2
ar = alloc 71 zeroed
v = alloc 390
bq = alloc 32
av = alloc 4 align 256
e = alloc 3
free e
e = alloc 386 align 16
ao = realloc ao 142
free ao
ao = alloc 452
free ao
bg = realloc bg 46
ao = alloc 50
as = realloc as 71
free as
as = alloc 5 zeroed
free as
as = alloc 17
free as
as = alloc 5
free as
ax = realloc ax 35
as = realloc m 2
m = realloc bk 168
ad = realloc ad 0
bk = alloc 24
m = realloc m 167
free m
m = realloc an 35
ao = realloc ao 2
an = alloc 11 zeroed
free an
an = alloc 266 zeroed
free an
free al
free m
free o
free ao
free bb
free i
free q
free as
free av
free bg
free ap
free aw
aw = alloc 71 zeroed
ap = alloc 16 align 8
bg = alloc 2
av = alloc 13 align 2048
ak = realloc ak 0
as = alloc 1
j = realloc j 35
q = alloc 71 align 32
i = alloc 35 zeroed
bb = alloc 2 align 512 zeroed
z = realloc z 7
ao = alloc 5
o = alloc 35 align 16
ak = realloc ak 4
m = alloc 7 align 8
al = alloc 5 align 1024
an = alloc 35
free g
g = alloc 1
ao = realloc ao 9
free av
aj = realloc aj 43
av = alloc 5 align 2048
free ai
ao = realloc ao 5
ai = alloc 35 zeroed
free bh
bf = realloc bf 63
ao = realloc ao 6
z = realloc z 8
bm = realloc bm 1
bh = alloc 9 align 32
free ax
bh = realloc bh 9
ax = alloc 105
free h
