freespace script 1
heap 16384 fit=first order=size-ascending granule=16
a = alloc 71 align 16
b = alloc 3 align 2
c = alloc 190
d = alloc 1 align 16
c = realloc c 186
e = alloc 33 align 16
c = realloc c 372
f = alloc 3
g = alloc 4 align 8
h = alloc 1 align 4
f = realloc f 3
b = realloc b 3
h = realloc h 2
f = realloc f 1
i = alloc 6
j = alloc 228 align 2
k = alloc 140
l = alloc 2 align 2
m = alloc 11 align 2
n = alloc 1 align 4
o = alloc 284
p = alloc 7 align 4
f = realloc f 2
q = alloc 255 align 2
r = alloc 1 align 8
s = alloc 1 align 2
t = alloc 1 align 2
e = realloc e 41
u = realloc j 244
j = alloc 228 align 4
v = alloc 260
w = alloc 284
x = alloc 75 align 4
y = alloc 7 align 2
h = realloc h 18
x = realloc x 7
z = alloc 9 align 4
aa = alloc 76 align 4
p = realloc p 11
ab = alloc 6 align 8
ac = alloc 6
ad = alloc 3 align 2
ae = realloc j 244
j = alloc 231 align 16
af = alloc 29
x = realloc x 7
ag = alloc 284
ah = alloc 284 align 4
y = alloc 108 align 2
ai = alloc 10 align 4
l = realloc l 59
aj = alloc 6
ak = realloc j 22
f = realloc f 0
j = alloc 258 align 4
e = realloc e 10
v = alloc 3 align 16
al = alloc 98
am = alloc 284 align 16
b = realloc b 6
l = realloc l 58
an = alloc 101
ao = realloc aa 75
ak = realloc ak 23
aa = alloc 0 align 2
ap = alloc 38 align 4
aq = alloc 1 align 16
s = realloc s 17
h = realloc h 9
u = realloc u 488
ar = alloc 55 align 8
as = alloc 63
at = alloc 1 align 8
au = alloc 10
av = alloc 8 align 16
aw = alloc 56
ax = alloc 7 align 2
ay = alloc 284 align 2
az = alloc 222
t = realloc t 284
ba = alloc 228 align 16
bb = realloc m 0
m = alloc 15 align 2
bc = alloc 50
bd = alloc 4 align 2
aq = realloc aq 0
be = alloc 29 align 16
q = realloc q 127
bf = alloc 284 align 16
bg = alloc 7
u = realloc u 976
bh = alloc 29
free av
av = alloc 29 align 16
free ad
ad = alloc 8 align 8
y = realloc y 228
free aa
at = realloc at 2
aj = realloc aj 6
aa = alloc 1 align 4
free bc
i = realloc i 1
bc = alloc 228
u = realloc u 1
ak = realloc ak 7
free ad
ad = alloc 9
free at
b = realloc b 6
at = alloc 6 align 2
free ah
ah = alloc 11 align 4
free f
p = realloc p 27
f = alloc 36 align 4
as = realloc as 126
ap = realloc ap 19
free w
w = alloc 284 align 16
free ad
ao = realloc ao 37
an = realloc an 89
ad = realloc aa 1
bg = realloc bg 215
ba = realloc ba 27
aa = alloc 25 align 2
ai = realloc ai 2
free y
as = realloc as 63
y = alloc 8 align 4
ai = realloc ai 18
free s
f = realloc f 20
aj = realloc aj 22
bg = realloc bg 171
x = realloc x 6
s = realloc ar 228
c = realloc c 1
ar = alloc 3
t = realloc t 1
au = realloc au 2
an = realloc an 4
free ah
ah = alloc 5 align 4
aq = realloc aq 0
free ah
ah = realloc r 0
x = realloc x 6
m = realloc m 36
ay = realloc ay 284
h = realloc h 9
r = alloc 117
ae = realloc ae 8
free au
au = alloc 177 align 8
ai = realloc ai 20
free u
u = alloc 11 align 16
free b
x = realloc x 1
b = alloc 1
free bf
bf = alloc 119 align 4
free ac
ac = realloc a 35
n = realloc n 0
r = realloc r 58
a = alloc 6
free ai
ai = alloc 60 align 16
p = realloc p 13
aq = realloc aq 0
f = realloc f 10
k = realloc k 11
free s
s = alloc 34 align 8
m = realloc m 4
w = realloc w 568
free aq
h = realloc h 9
aq = alloc 29 align 2
free z
q = realloc q 63
z = realloc aj 6
aj = alloc 9 align 16
s = realloc s 34
ac = realloc ac 70
aj = realloc aj 1
free e
e = alloc 29 align 4
av = realloc av 28
free bf
s = realloc s 17
bf = alloc 32
an = realloc an 8
free ar
ar = realloc e 228
e = realloc h 7
am = realloc am 284
h = alloc 1 align 2
free c
h = realloc h 0
a = realloc a 1
c = alloc 6 align 4
ag = realloc ag 3
free bc
bc = alloc 5
free ag
ag = alloc 1 align 4
free q
k = realloc k 5
q = alloc 53
ay = realloc ay 284
free ap
r = realloc r 116
ap = alloc 245 align 2
ax = realloc ax 24
free v
v = alloc 284 align 4
free w
t = realloc t 1
ax = realloc ax 12
be = realloc be 2
ad = realloc ad 1
c = realloc c 12
at = realloc at 46
o = realloc o 2
w = realloc g 4
g = alloc 6
g = realloc g 10
o = realloc o 226
ao = realloc ao 1
ar = realloc ar 2
a = realloc a 0
free am
av = realloc av 20
am = alloc 5 align 2
free c
c = alloc 209 align 16
free au
au = alloc 4 align 2
free ag
ag = alloc 22 align 16
aw = realloc aw 28
r = realloc r 228
free bg
bg = realloc am 284
am = alloc 6 align 8
a = realloc a 0
r = realloc r 236
aj = realloc aj 2
free bg
bg = alloc 284
free aa
aa = alloc 284
ae = realloc ae 0
free f
f = alloc 64 align 4
aq = realloc aq 29
g = realloc g 1
j = realloc j 258
g = realloc g 1
c = realloc c 418
free ay
ay = alloc 70
av = realloc av 45
free bb
o = realloc o 254
bb = alloc 34 align 4
ab = realloc ab 4
free ba
ac = realloc ac 86
f = realloc f 63
ba = alloc 284 align 8
free bd
bd = realloc au 0
bc = realloc bc 10
au = alloc 8 align 16
free bc
ad = realloc ad 0
af = realloc af 5
v = realloc v 300
aa = realloc aa 142
m = realloc m 20
ad = realloc ad 0
an = realloc an 8
bb = realloc bb 6
bc = alloc 284 align 16
free ay
ah = realloc ah 55
ay = alloc 9 align 2
ao = realloc ao 102
free x
x = alloc 284
free y
y = realloc as 126
as = alloc 228 align 8
free aa
aa = alloc 225
free ap
ac = realloc ac 43
ae = realloc ae 25
e = realloc e 7
ap = realloc o 238
o = alloc 1 align 8
ah = realloc ah 71
free y
y = alloc 80
bf = realloc bf 16
free al
al = alloc 29 align 4
av = realloc av 53
j = realloc j 68
free w
w = alloc 55
ah = realloc ah 4
ar = alloc 29 align 16
free an
an = realloc bf 8
