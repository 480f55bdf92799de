freespace script 1
heap 16384 fit=best order=size-ascending coalescing=off granule=8
a = alloc 11 align 8
b = alloc 16 align 8
c = alloc 111 align 16 zeroed
d = alloc 16 align 8
e = alloc 11 align 8
a = realloc a 226
a = realloc a 8
f = alloc 64 align 8
c = realloc c 11
g = alloc 1 align 16
h = alloc 116 align 8
b = realloc b 12
i = alloc 12 align 16
j = alloc 10 align 8
i = realloc i 12
k = alloc 69 align 8
e = realloc e 15
a = realloc a 16
l = alloc 28 align 8
a = realloc a 15
m = alloc 1 align 8
e = realloc e 30
n = alloc 41 align 8 zeroed
h = realloc h 10
o = alloc 10 align 16
p = alloc 22 align 8
q = alloc 63 align 8
r = alloc 11 align 8
s = alloc 16 align 8
t = alloc 39 align 16
u = alloc 4 align 16
h = realloc h 42
v = realloc m 48
m = alloc 70 align 8
w = alloc 2 align 8
x = alloc 10 align 8
f = realloc f 128
p = realloc p 18
y = alloc 127 align 8
z = alloc 1 align 16
aa = alloc 2 align 8
ab = alloc 173 align 16 zeroed
ac = alloc 8 align 16
w = realloc w 6
a = realloc a 0
ad = alloc 1 align 16
ae = alloc 17 align 8
af = alloc 10 align 8
ag = realloc z 1
z = alloc 33 align 8
ah = alloc 39 align 8
ai = alloc 2 align 8
aj = alloc 226 align 8
ak = alloc 11 align 8
al = alloc 14 align 8
am = alloc 11 align 8
an = alloc 1 align 8
ao = alloc 2 align 8
f = realloc f 128
ap = alloc 4 align 8
aq = alloc 1 align 8
u = realloc u 1
ar = alloc 39 align 8
as = alloc 39 align 8
at = alloc 39 align 16
au = alloc 11 align 8 zeroed
av = realloc ar 6
t = realloc t 43
ar = alloc 17 align 8 zeroed
aw = alloc 2 align 8
ax = alloc 0 align 8
ay = alloc 57 align 8
az = alloc 24 align 16
ba = alloc 1 align 8
bb = alloc 0 align 8 zeroed
bc = alloc 11 align 8
as = realloc as 19
bd = alloc 11 align 8 zeroed
be = alloc 1 align 8
bf = alloc 0 align 8
bg = alloc 0 align 8
bh = alloc 1 align 8
bi = alloc 32 align 8
bj = alloc 1 align 8
c = realloc c 19
bk = alloc 19 align 8
bl = alloc 8 align 8
bm = alloc 18 align 8
bn = alloc 5 align 8
bo = alloc 12 align 8
bp = alloc 10 align 8
bq = alloc 3 align 8
br = alloc 7 align 8
free w
w = alloc 18 align 8
al = realloc al 165
bd = realloc bd 0
free bd
u = realloc u 0
bp = realloc bp 39
bh = realloc bh 0
p = realloc p 26
y = realloc y 131
aa = realloc aa 4
bd = alloc 10 align 8
free m
av = realloc av 6
ah = realloc ah 39
aa = realloc aa 11
m = alloc 1 align 16
free bh
bh = alloc 20 align 8
bh = realloc bh 20
free ad
ad = realloc ap 0
ap = realloc az 12
ar = realloc ar 8
bb = realloc bb 2
az = alloc 56 align 16
free j
bk = realloc bk 27
j = alloc 40 align 16 zeroed
az = realloc az 112
free a
a = alloc 1 align 16
free ad
ad = alloc 32 align 16
aj = realloc aj 1
free az
n = realloc n 1
az = alloc 3 align 8
free aa
aa = alloc 115 align 16
at = realloc at 43
m = realloc m 2
e = realloc e 60
free ax
ax = alloc 1 align 8
as = realloc as 128
free ab
ad = realloc ad 16
bo = realloc bo 20
ab = alloc 2 align 8
free s
b = realloc b 0
s = realloc ba 2
z = realloc z 34
ar = realloc ar 0
y = realloc y 20
aw = realloc aw 1
ba = realloc ac 46
ac = alloc 0 align 8
i = realloc i 11
bc = realloc bc 11
m = realloc m 1
al = realloc al 82
free v
ap = realloc ap 13
v = alloc 48 align 8
free al
bp = realloc bp 47
al = alloc 10 align 16
e = realloc e 2
ad = realloc ad 18
free aq
f = realloc f 256
aq = alloc 2 align 8
free az
az = alloc 10 align 16
b = realloc b 0
v = realloc v 48
h = realloc h 26
aj = realloc aj 2
free ay
ay = alloc 40 align 16
ak = realloc ak 5
k = realloc k 6
av = realloc av 2
free bb
ao = realloc ao 10
o = realloc o 9
bb = alloc 8 align 8
free u
am = realloc am 22
u = realloc ak 6
n = realloc n 1
ak = alloc 226 align 16
free be
g = realloc g 0
ai = realloc ai 4
be = realloc x 39
x = realloc af 62
af = alloc 40 align 16
free h
h = realloc bg 2
bg = alloc 10 align 8
e = realloc e 2
free d
d = realloc ab 4
bg = realloc bg 18
ab = realloc at 12
at = alloc 125 align 16
an = realloc an 4
f = realloc f 257
free br
br = alloc 1 align 8
free l
l = alloc 24 align 16 zeroed
free az
az = realloc ai 4
bm = realloc bm 36
ai = alloc 82 align 8
l = realloc l 1
ag = realloc ag 0
aj = realloc aj 4
free k
k = realloc ax 4
an = realloc an 15
ax = alloc 1 align 8
free al
al = alloc 7 align 8
free a
be = realloc be 5
v = realloc v 14
aa = realloc aa 119
i = realloc i 0
z = realloc z 26
a = alloc 33 align 8
free x
ax = realloc ax 163
bj = realloc bj 2
as = realloc as 25
x = alloc 1 align 8
free ar
ar = alloc 1 align 8
free v
v = alloc 39 align 8
au = realloc au 5
ae = realloc ae 21
free bj
bj = alloc 5 align 8
be = realloc be 10
free ax
bi = realloc bi 64
ap = realloc ap 11
ax = alloc 6 align 8
p = realloc p 25
b = realloc b 151
free aa
aa = alloc 0 align 8
ac = realloc ac 0
f = realloc f 1
free ac
ac = alloc 5 align 8
bp = realloc bp 42
free bl
am = realloc am 0
bl = realloc y 20
am = realloc am 0
ax = realloc ax 6
bo = realloc bo 28
at = realloc at 62
l = realloc l 31
az = realloc az 2
y = alloc 2 align 16
ag = realloc ag 0
ab = realloc ab 16
free k
k = realloc bf 3
d = realloc d 8
as = realloc as 12
as = realloc as 0
bf = alloc 59 align 8
ae = realloc ae 37
aa = realloc aa 0
bg = realloc bg 36
free ay
ay = alloc 39 align 8
ba = realloc ba 50
az = realloc az 95
free at
p = realloc p 41
u = realloc u 6
h = realloc h 4
at = alloc 8 align 8
free am
am = alloc 11 align 16
free r
r = realloc ag 0
k = realloc k 19
l = realloc l 8
ag = alloc 8 align 8
free bf
bf = alloc 171 align 8
r = realloc r 1
free as
as = alloc 57 align 8
free ac
ac = alloc 5 align 8
free ah
ah = alloc 1 align 16
free ad
ad = alloc 6 align 8
free bc
bc = alloc 11 align 8 zeroed
z = realloc z 1
bm = realloc bm 35
i = realloc i 0
bq = realloc bq 1
ar = realloc ar 21
b = realloc b 1
bk = realloc bk 23
free bd
bd = realloc bo 24
bo = alloc 10 align 8
ag = realloc ag 4
free ao
ao = alloc 32 align 16
free bn
bn = alloc 18 align 16
