freespace script 1
heap 16384 fit=worst order=size-descending coalescing=off granule=16
a = alloc 355 align 16
b = alloc 16 align 8
c = alloc 104 align 8
d = alloc 128 align 8
e = alloc 33 align 8 zeroed
b = realloc b 0
f = alloc 65 align 8
g = alloc 30 align 8
h = alloc 30 align 8 zeroed
i = alloc 65 align 8 zeroed
j = alloc 65 align 8 zeroed
i = realloc i 73
k = alloc 16 align 16 zeroed
g = realloc g 34
l = alloc 65 align 16
m = alloc 64 align 8
n = realloc j 2
j = alloc 58 align 8
o = alloc 8 align 8 zeroed
p = alloc 0 align 8
h = realloc h 33
q = alloc 24 align 16
r = alloc 1 align 8
s = alloc 52 align 8
t = alloc 1 align 8
u = alloc 2 align 8
v = alloc 20 align 8 zeroed
w = alloc 58 align 8
x = alloc 270 align 16
v = realloc v 21
y = alloc 76 align 8
z = alloc 400 align 8 zeroed
aa = realloc j 74
j = alloc 58 align 8 zeroed
ab = alloc 18 align 8
h = realloc h 34
e = realloc e 25
q = realloc q 24
ac = alloc 80 align 16
r = realloc r 1
e = realloc e 25
ad = alloc 30 align 8 zeroed
ae = alloc 65 align 8
af = alloc 339 align 8
ag = alloc 132 align 8
i = realloc i 77
g = realloc g 60
m = realloc m 48
ah = alloc 17 align 8 zeroed
ai = realloc g 65
ad = realloc ad 22
a = realloc a 0
ai = realloc ai 81
g = alloc 339 align 8
v = realloc v 42
aj = alloc 72 align 8
ah = realloc ah 2
ak = alloc 56 align 8 zeroed
al = alloc 4 align 8
am = alloc 12 align 16
an = alloc 8 align 8 zeroed
ao = alloc 58 align 8
ap = alloc 30 align 8
aq = alloc 1 align 8
ar = alloc 104 align 8
as = alloc 65 align 8
at = alloc 339 align 16
au = alloc 248 align 16
av = alloc 7 align 16
aw = alloc 2 align 8
k = realloc k 26
ax = alloc 2 align 16 zeroed
ay = alloc 72 align 8
az = alloc 0 align 8
i = realloc i 61
ba = alloc 7 align 8
y = realloc y 38
bb = alloc 9 align 8
bc = alloc 65 align 8
an = realloc an 8
aj = realloc aj 80
bd = alloc 2 align 8
be = alloc 3 align 8
bf = alloc 58 align 8 zeroed
z = realloc z 416
bg = alloc 16 align 8
bh = alloc 30 align 8
bi = alloc 63 align 16
bj = alloc 12 align 8 zeroed
bk = alloc 30 align 8 zeroed
bl = alloc 9 align 8 zeroed
bm = alloc 339 align 8
bb = realloc bb 24
af = realloc af 343
bn = alloc 58 align 16
o = realloc o 24
bo = alloc 249 align 8 zeroed
bp = alloc 58 align 8
bq = alloc 51 align 8
br = alloc 257 align 8
g = realloc g 678
bd = realloc bd 0
free ai
ai = alloc 65 align 8
free r
y = realloc y 54
r = alloc 56 align 16 zeroed
free bd
aw = realloc aw 1
ay = realloc ay 72
bd = alloc 58 align 8
az = realloc az 0
free bn
bn = realloc bj 8
bj = alloc 0 align 8
free j
am = realloc am 0
am = realloc am 54
w = realloc w 41
ak = realloc ak 58
as = realloc as 57
ad = realloc ad 1
y = realloc y 58
j = alloc 65 align 8
free n
n = realloc b 339
b = alloc 65 align 8
free l
l = realloc ak 120
au = realloc au 128
ak = alloc 49 align 8
bf = realloc bf 29
ap = realloc ap 32
free f
f = alloc 182 align 8
free ax
am = realloc am 339
y = realloc y 116
ax = alloc 8 align 16 zeroed
v = realloc v 26
ax = realloc ax 16
au = realloc au 112
free an
bo = realloc bo 280
k = realloc k 26
aj = realloc aj 7
an = alloc 1 align 8
bc = realloc bc 65
o = realloc o 20
o = realloc o 4
free c
c = alloc 32 align 8
free p
a = realloc a 0
g = realloc g 4
p = alloc 84 align 8 zeroed
free bf
y = realloc y 117
bf = alloc 0 align 8
ac = realloc ac 9
y = realloc y 65
free aa
am = realloc am 331
q = realloc q 8
aj = realloc aj 6
aa = alloc 30 align 16
at = realloc at 257
aq = realloc aq 0
p = realloc p 42
free bo
bo = alloc 231 align 8 zeroed
ap = realloc ap 32
free av
au = realloc au 4
av = alloc 30 align 8 zeroed
free ah
ah = alloc 16 align 8 zeroed
ay = realloc ay 40
bl = realloc bl 18
free q
q = alloc 40 align 8 zeroed
q = realloc q 256
free m
bj = realloc bj 16
ap = realloc ap 64
bg = realloc bg 4
m = alloc 339 align 16 zeroed
free ad
bk = realloc bk 30
af = realloc af 359
ad = alloc 28 align 8
free af
ay = realloc ay 40
bd = realloc bd 58
aa = realloc aa 9
af = alloc 242 align 8
a = realloc a 0
ag = realloc ag 133
aj = realloc aj 5
free g
bf = realloc bf 0
g = realloc ad 28
ad = alloc 58 align 8
k = realloc k 52
free x
ay = realloc ay 80
bo = realloc bo 232
x = alloc 1 align 16
ba = realloc ba 15
free bj
bh = realloc bh 15
bo = realloc bo 228
as = realloc as 114
bj = alloc 0 align 8 zeroed
free ah
ah = alloc 8 align 8
free ab
ab = alloc 339 align 8
z = realloc z 424
free k
x = realloc x 416
c = realloc c 15
s = realloc s 56
k = realloc c 14
c = alloc 8 align 16
v = realloc v 52
free bg
br = realloc br 1
bg = realloc ba 15
ba = alloc 84 align 8 zeroed
free i
an = realloc an 9
ah = realloc ah 255
i = alloc 0 align 16 zeroed
bc = realloc bc 57
free bb
j = realloc j 0
az = realloc az 8
bm = realloc bm 2
bp = realloc bp 33
ap = realloc ap 48
bb = alloc 1 align 16
free af
af = realloc v 52
v = alloc 339 align 8
av = realloc av 34
g = realloc g 1
free a
a = alloc 33 align 8
free ak
q = realloc q 256
m = realloc m 343
af = realloc af 4
ak = alloc 58 align 8
af = realloc af 4
free ar
ar = alloc 339 align 8 zeroed
p = realloc p 46
free z
z = alloc 16 align 16
free x
x = alloc 7 align 8
free o
bk = realloc bk 27
o = alloc 16 align 8
i = realloc i 65
bo = realloc bo 212
l = realloc l 135
free aa
w = realloc w 41
aa = alloc 2 align 8
bm = realloc bm 257
as = realloc as 228
free ab
ab = alloc 12 align 16
free e
e = alloc 56 align 8 zeroed
ao = realloc ao 339
at = realloc at 3
be = realloc be 2
bj = realloc bj 0
bo = realloc bo 1
free ar
ar = alloc 32 align 8
free bc
bb = realloc bb 0
bc = alloc 12 align 8
free bi
t = realloc t 8
bk = realloc bk 0
z = realloc z 15
bi = alloc 58 align 8 zeroed
free av
bh = realloc bh 19
al = realloc al 2
h = realloc h 42
av = alloc 58 align 8 zeroed
free ae
ae = alloc 6 align 8
free av
av = alloc 42 align 16
ar = realloc ar 36
z = realloc z 30
free e
bm = realloc bm 514
e = alloc 96 align 8
as = realloc as 114
free b
am = realloc am 165
b = alloc 0 align 8
z = realloc z 255
d = realloc d 127
an = realloc an 4
free e
e = alloc 58 align 8
c = realloc c 4
free t
bo = realloc bo 248
t = alloc 30 align 16
free s
