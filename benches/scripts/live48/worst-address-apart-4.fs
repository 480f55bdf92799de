freespace script 1
heap 16384 fit=worst order=address coalescing=off
a = alloc 24 align 8
b = alloc 120 align 8
c = alloc 1 align 8
b = realloc b 240
d = alloc 128 align 8
e = alloc 231 align 16 zeroed
f = alloc 17 align 8
c = realloc c 2
g = alloc 133 align 8 zeroed
h = alloc 12 align 8
i = alloc 24 align 8
j = alloc 61 align 8
d = realloc d 255
k = alloc 0 align 16 zeroed
l = alloc 7 align 8
m = alloc 25 align 8
f = realloc f 17
g = realloc g 260
n = alloc 11 align 16
o = alloc 0 align 8
p = alloc 1 align 8
d = realloc d 127
q = alloc 101 align 8
r = alloc 11 align 8
s = alloc 0 align 8
s = realloc s 0
t = alloc 20 align 16
u = alloc 0 align 8
v = alloc 4 align 8 zeroed
r = realloc r 22
t = realloc t 28
w = realloc o 24
o = alloc 10 align 8
x = alloc 24 align 8
y = alloc 101 align 16
z = alloc 2 align 8
aa = alloc 20 align 8 zeroed
ab = alloc 279 align 16
ac = alloc 133 align 8
ad = alloc 231 align 8
ae = alloc 231 align 8 zeroed
af = alloc 24 align 16
ag = alloc 256 align 8 zeroed
ah = alloc 24 align 8 zeroed
ai = alloc 47 align 8
aj = alloc 1 align 8
j = realloc j 77
ak = alloc 32 align 8
al = alloc 255 align 8
am = alloc 32 align 8
an = alloc 0 align 8
ao = alloc 3 align 8
ap = alloc 21 align 16
aq = alloc 279 align 8
ar = alloc 0 align 16 zeroed
as = alloc 12 align 8 zeroed
at = alloc 127 align 8
au = alloc 2 align 8 zeroed
av = alloc 61 align 8
aw = alloc 2 align 8 zeroed
ax = alloc 4 align 16
ay = alloc 127 align 8
az = alloc 16 align 8
ba = alloc 133 align 16
bb = alloc 8 align 8
bc = alloc 0 align 8 zeroed
bd = alloc 32 align 8 zeroed
i = realloc i 20
be = alloc 0 align 16 zeroed
g = realloc g 292
bf = realloc ak 64
e = realloc e 462
ak = alloc 1 align 16 zeroed
bg = alloc 3 align 8
ar = realloc ar 4
ba = realloc ba 137
w = realloc w 24
e = realloc e 478
ao = realloc ao 3
am = realloc am 28
bh = alloc 133 align 8
bi = alloc 26 align 8
ak = realloc ak 1
s = realloc s 0
free d
f = realloc f 21
az = realloc az 12
d = alloc 10 align 8 zeroed
free bc
bc = alloc 0 align 8
free al
x = realloc x 279
d = realloc d 2
al = alloc 24 align 8
ah = realloc ah 24
am = realloc am 1
free ao
ao = alloc 8 align 16
m = realloc m 50
d = realloc d 255
aq = realloc aq 283
ar = realloc ar 8
free ao
ae = realloc ae 227
e = realloc e 33
t = realloc t 14
ao = realloc bc 0
bc = alloc 24 align 8
free bh
bh = alloc 255 align 8 zeroed
free ap
ap = alloc 25 align 8
ac = realloc ac 0
free ai
ai = alloc 0 align 8 zeroed
r = realloc r 20
free i
i = alloc 147 align 8
b = realloc b 71
n = realloc n 10
free k
k = alloc 20 align 16 zeroed
free h
h = alloc 92 align 8
free ba
ba = alloc 0 align 16 zeroed
ax = realloc ax 4
r = realloc r 21
free ak
b = realloc b 63
ak = alloc 1 align 8
free r
r = alloc 4 align 16
free ap
ap = alloc 102 align 8
ai = realloc ai 1
free x
x = alloc 1 align 16
free w
w = alloc 8 align 8
free a
aa = realloc aa 40
a = alloc 24 align 8
free f
f = alloc 12 align 8 zeroed
free ba
ba = realloc am 5
am = alloc 133 align 8
free ag
bh = realloc bh 127
af = realloc af 20
ag = alloc 255 align 16
free al
u = realloc u 0
al = alloc 13 align 16
free z
z = alloc 2 align 8
free e
e = alloc 10 align 8 zeroed
free ax
bg = realloc bg 4
au = realloc au 4
ax = alloc 0 align 8
free bg
ao = realloc ao 0
bg = alloc 0 align 16
i = realloc i 294
free c
c = alloc 32 align 8
free ad
a = realloc a 4
ad = alloc 18 align 8
free bg
ap = realloc ap 10
bg = alloc 0 align 8
free bc
bc = alloc 24 align 8 zeroed
free an
an = alloc 1 align 8
free m
ba = realloc ba 4
m = alloc 4 align 8
free bh
bh = alloc 227 align 8
ap = realloc ap 26
free r
r = alloc 24 align 8 zeroed
free h
h = alloc 133 align 8
free m
m = alloc 7 align 16 zeroed
am = realloc am 125
bf = realloc bf 56
free ag
f = realloc f 8
ag = alloc 16 align 8
free x
x = alloc 11 align 8
free g
g = alloc 2 align 16
free an
an = alloc 0 align 8
free an
bd = realloc bd 16
an = alloc 16 align 8
k = realloc k 24
free bf
h = realloc h 266
bf = alloc 24 align 8 zeroed
free x
ah = realloc ah 12
d = realloc d 255
x = alloc 61 align 8
free ad
ad = alloc 255 align 8
free af
af = alloc 1 align 8 zeroed
i = realloc i 286
ak = realloc ak 32
ap = realloc ap 50
free bc
bc = alloc 133 align 8
au = realloc au 0
h = realloc h 133
free v
v = realloc e 4
s = realloc s 0
e = alloc 0 align 8
aj = realloc aj 9
ai = realloc ai 0
free l
l = alloc 7 align 8
free j
j = alloc 136 align 8 zeroed
i = realloc i 2
free bh
be = realloc be 0
al = realloc al 1
ae = realloc ae 113
ba = realloc ba 4
bh = alloc 52 align 8
v = realloc v 8
free ax
g = realloc g 24
ax = alloc 24 align 8 zeroed
free u
j = realloc j 61
u = alloc 101 align 8
b = realloc b 2
free al
al = alloc 13 align 8
free ak
ak = alloc 24 align 8
free ba
ba = alloc 128 align 16
free al
k = realloc k 20
al = alloc 128 align 8 zeroed
q = realloc q 89
ay = realloc ay 63
free e
bh = realloc bh 1
k = realloc k 8
e = alloc 8 align 8
bc = realloc bc 125
p = realloc p 0
g = realloc g 0
ap = realloc ap 0
free e
e = alloc 4 align 16
free ar
bd = realloc bd 1
ar = alloc 165 align 8 zeroed
free t
t = alloc 128 align 8
free ar
ar = realloc bb 4
bb = alloc 127 align 16
am = realloc am 129
free l
l = alloc 24 align 8
free bi
y = realloc y 105
bd = realloc bd 1
bi = alloc 255 align 8
q = realloc q 105
free an
an = alloc 255 align 8
bb = realloc bb 126
free l
y = realloc y 16
u = realloc u 85
am = realloc am 9
l = alloc 13 align 8
free ah
ah = alloc 255 align 8
free ap
an = realloc an 247
ap = alloc 61 align 8
free bc
h = realloc h 1
bc = alloc 4 align 8 zeroed
k = realloc k 0
am = realloc am 0
bb = realloc bb 130
ab = realloc ab 271
free ar
ar = alloc 8 align 8
free d
bc = realloc bc 8
d = realloc y 24
y = alloc 10 align 16
free ag
j = realloc j 16
ag = alloc 18 align 16 zeroed
free i
i = alloc 24 align 8
az = realloc az 0
free ae
an = realloc an 2
