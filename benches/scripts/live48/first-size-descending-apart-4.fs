freespace script 1
heap 16384 fit=first order=size-descending coalescing=off
a = alloc 0 align 8 zeroed
b = alloc 129 align 2048 zeroed
c = alloc 65 align 64 zeroed
d = alloc 65 align 64 zeroed
e = alloc 1 zeroed
b = realloc b 141
f = alloc 65 align 64 zeroed
g = alloc 279 align 16 zeroed
h = realloc f 12
f = alloc 20 align 256 zeroed
i = alloc 1 align 32 zeroed
j = alloc 186 zeroed
k = alloc 47 align 1024 zeroed
l = alloc 105 align 8 zeroed
m = alloc 3 align 64 zeroed
f = realloc f 10
n = alloc 0 zeroed
o = alloc 279 align 32 zeroed
p = alloc 1 align 16 zeroed
q = alloc 21 zeroed
r = alloc 0 zeroed
e = realloc e 0
s = alloc 0 align 16 zeroed
t = alloc 279 zeroed
t = realloc t 295
u = alloc 0 zeroed
v = alloc 0 zeroed
w = alloc 13 align 32 zeroed
x = alloc 279 align 256 zeroed
y = alloc 252 zeroed
z = alloc 1 zeroed
aa = alloc 1 align 16 zeroed
ab = alloc 1 align 4096 zeroed
ac = alloc 279 align 16 zeroed
ad = alloc 240 align 8 zeroed
ae = alloc 279 align 16 zeroed
u = realloc u 0
af = alloc 65 zeroed
ag = alloc 3 align 8 zeroed
ah = alloc 1 zeroed
ai = alloc 3 align 8 zeroed
aj = alloc 2 zeroed
ak = alloc 65 zeroed
al = alloc 66 zeroed
aj = realloc aj 2
am = alloc 0 align 64 zeroed
f = realloc f 0
an = alloc 12 align 8 zeroed
ao = alloc 61 zeroed
ap = alloc 2 zeroed
aq = realloc am 0
e = realloc e 1
am = alloc 21 align 64 zeroed
ar = alloc 0 zeroed
as = alloc 0 align 16 zeroed
o = realloc o 278
g = realloc g 2
at = alloc 1 zeroed
au = alloc 27 align 64 zeroed
av = alloc 43 zeroed
am = realloc am 17
k = realloc k 1
al = realloc al 58
aw = alloc 3 align 32 zeroed
ax = alloc 143 align 16 zeroed
ay = alloc 1 zeroed
az = alloc 279 zeroed
ba = alloc 65 align 16 zeroed
bb = alloc 91 align 8 zeroed
ao = realloc ao 1
bc = alloc 3 zeroed
bd = alloc 1 zeroed
b = realloc b 1
be = alloc 0 align 32 zeroed
ai = realloc ai 3
bf = alloc 45 align 32 zeroed
x = realloc x 279
bg = alloc 4 zeroed
az = realloc az 283
v = realloc v 279
a = realloc a 0
bh = alloc 4 zeroed
aq = realloc aq 0
bi = alloc 65 zeroed
free ad
ag = realloc ag 3
ad = alloc 65 zeroed
free at
at = alloc 1 align 512 zeroed
free az
az = realloc y 252
y = alloc 279 zeroed
ac = realloc ac 279
w = realloc w 69
av = realloc av 21
ae = realloc ae 245
ah = realloc ah 1
m = realloc m 0
al = realloc al 116
s = realloc s 0
free af
af = alloc 3 zeroed
free aw
b = realloc b 4
n = realloc n 0
aw = alloc 58 zeroed
v = realloc v 313
free aj
m = realloc m 2
i = realloc i 0
ac = realloc ac 280
bd = realloc bd 1
w = realloc w 130
aj = realloc ad 73
ad = alloc 145 align 8 zeroed
free aq
ab = realloc ab 20
aw = realloc aw 65
s = realloc s 16
bi = realloc bi 2
s = realloc s 0
k = realloc k 0
r = realloc r 2
aq = realloc ah 0
ah = alloc 28 align 32 zeroed
p = realloc p 5
free y
an = realloc an 24
bf = realloc bf 4
y = alloc 6 align 8 zeroed
az = realloc az 279
free bb
au = realloc au 0
bb = realloc n 0
at = realloc at 17
n = alloc 86 zeroed
k = realloc k 4
d = realloc d 0
y = realloc y 2
free au
au = alloc 12 zeroed
free i
aw = realloc aw 65
o = realloc o 244
m = realloc m 2
bg = realloc bg 4
i = alloc 279 align 32 zeroed
h = realloc h 1
free al
t = realloc t 299
ae = realloc ae 241
bf = realloc bf 0
al = alloc 1 zeroed
free at
ar = realloc ar 0
v = realloc v 626
at = alloc 19 zeroed
free e
e = alloc 279 align 8 zeroed
free ag
t = realloc t 0
ag = alloc 14 align 16 zeroed
an = realloc an 24
free ac
bd = realloc bd 0
ac = alloc 127 align 1024 zeroed
free e
au = realloc au 11
e = alloc 27 align 16 zeroed
w = realloc w 65
free ak
bd = realloc bd 16
s = realloc s 0
aq = realloc aq 0
ak = alloc 1 zeroed
free v
bb = realloc bb 0
v = alloc 4 align 64 zeroed
aq = realloc aq 0
free w
w = alloc 3 zeroed
as = realloc as 0
ac = realloc ac 131
ao = realloc ao 9
free e
e = alloc 175 align 16 zeroed
bg = realloc bg 8
aw = realloc aw 73
ar = realloc ar 2
aw = realloc aw 0
free an
ad = realloc ad 163
an = alloc 170 align 64 zeroed
free k
k = alloc 1 align 16 zeroed
free h
h = alloc 64 zeroed
bc = realloc bc 0
free ae
ae = alloc 0 align 8 zeroed
v = realloc v 2
a = realloc a 1
free ba
u = realloc u 8
an = realloc an 279
ba = alloc 1 zeroed
aq = realloc aq 1
free e
e = alloc 8 align 1024 zeroed
free bi
o = realloc o 236
ap = realloc ap 2
bi = alloc 37 zeroed
ag = realloc ag 14
n = realloc n 172
free ah
d = realloc d 0
au = realloc au 10
ah = alloc 44 align 64 zeroed
ag = realloc ag 6
ah = realloc ah 40
free at
at = alloc 3 zeroed
free bf
bd = realloc bd 12
am = realloc am 63
bf = alloc 8 align 256 zeroed
ah = realloc ah 35
free at
f = realloc f 1
m = realloc m 0
at = alloc 1 align 256 zeroed
free g
aw = realloc aw 0
g = alloc 279 align 32 zeroed
free d
d = alloc 65 align 16 zeroed
free ba
aj = realloc aj 81
ba = alloc 279 align 16 zeroed
free bd
bd = alloc 279 align 16 zeroed
s = realloc s 0
free bh
bh = alloc 279 align 64 zeroed
e = realloc e 0
free ap
ap = alloc 57 zeroed
free u
u = alloc 52 align 64 zeroed
free c
p = realloc p 88
c = alloc 0 zeroed
free at
at = realloc d 49
d = alloc 279 zeroed
free e
z = realloc z 2
be = realloc be 0
e = alloc 3 zeroed
free aq
i = realloc i 279
v = realloc v 2
aq = alloc 1 align 16 zeroed
bf = realloc bf 18
n = realloc n 188
bb = realloc bb 4
al = realloc al 2
au = realloc au 1
free y
w = realloc w 3
y = alloc 12 align 8 zeroed
free n
y = realloc y 2
n = alloc 65 align 16 zeroed
l = realloc l 210
free o
o = alloc 279 align 8 zeroed
free a
m = realloc m 8
a = realloc u 104
u = alloc 62 align 16 zeroed
a = realloc a 1
e = realloc e 64
i = realloc i 295
b = realloc b 2
bb = realloc bb 4
free q
q = alloc 9 align 512 zeroed
bd = realloc bd 0
free z
s = realloc s 4
z = alloc 128 zeroed
q = realloc q 4
free d
d = alloc 279 align 8 zeroed
free y
y = alloc 36 align 32 zeroed
ap = realloc ap 28
ad = realloc ad 16
p = realloc p 2
