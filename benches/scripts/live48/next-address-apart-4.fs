freespace script 1
heap 16384 fit=next order=address coalescing=off
a = alloc 279 align 128
b = alloc 31 align 16
c = alloc 69 align 16
d = alloc 40
e = alloc 9 align 16
f = alloc 0
g = alloc 17
h = alloc 115 align 4
i = alloc 104 align 8
g = realloc g 18
j = alloc 1 align 16
k = alloc 69
l = alloc 5 align 16
m = alloc 8 align 4
n = alloc 4 align 16
o = alloc 19 align 8
p = alloc 0 align 64
o = realloc o 38
q = alloc 1 align 4
r = alloc 18 align 64
s = alloc 149 align 32
t = alloc 13
m = realloc m 66
a = realloc a 295
u = alloc 0
v = alloc 28 align 64
w = alloc 12 align 128
t = realloc t 32
x = alloc 279
e = realloc e 18
y = alloc 12 align 64
z = alloc 33
aa = alloc 218
ab = alloc 279
ac = alloc 251
ad = alloc 1 align 16
ae = alloc 218
af = alloc 29
ag = alloc 0 align 8
ah = alloc 0
ai = alloc 12 align 8
aj = alloc 279 align 128
ak = alloc 118
al = alloc 1
am = alloc 20 align 128
w = realloc w 8
an = alloc 32 align 64
ao = alloc 0 align 8
ap = alloc 15
aq = realloc an 279
an = alloc 20
ar = alloc 279
as = alloc 5 align 8
ad = realloc ad 2
at = alloc 4
au = alloc 40
av = alloc 279 align 8
aw = alloc 83 align 16
i = realloc i 100
ax = alloc 279
ay = alloc 13
az = alloc 5 align 8
ba = alloc 21
bb = alloc 5 align 8
bc = alloc 16
bd = alloc 100
be = alloc 34 align 64
bf = alloc 16 align 8
bg = alloc 29
bh = realloc u 24
ai = realloc ai 1
u = alloc 0 align 8
bi = alloc 16
bc = realloc bc 20
j = realloc j 2
free aj
bg = realloc bg 58
aj = alloc 6 align 16
free r
ah = realloc ah 0
r = alloc 14
v = realloc v 14
av = realloc av 12
free e
e = alloc 0 align 8
ar = realloc ar 4
free ap
ap = alloc 0
f = realloc f 0
free z
z = alloc 5 align 8
free bf
bd = realloc bd 92
bf = alloc 8
free v
v = alloc 1 align 16
av = realloc av 12
free ah
ab = realloc ab 8
be = realloc be 2
e = realloc e 4
ah = alloc 279
free aw
aw = alloc 2
free bb
at = realloc at 0
v = realloc v 0
ay = realloc ay 17
av = realloc av 13
bb = alloc 60
am = realloc am 0
x = realloc x 279
free av
av = alloc 0 align 4
free h
h = alloc 28
free ah
ac = realloc ac 20
g = realloc g 26
bd = realloc bd 108
ah = alloc 19
free a
a = alloc 41 align 8
free ad
ad = alloc 36 align 4
free bd
bd = alloc 2
free u
u = alloc 12 align 4
free f
f = alloc 13
r = realloc r 22
free c
z = realloc z 1
m = realloc m 0
c = alloc 279 align 4
free l
l = alloc 182
am = realloc am 4
free s
az = realloc az 0
af = realloc af 29
s = alloc 71 align 16
free l
v = realloc v 0
z = realloc z 38
c = realloc c 3
l = alloc 12
free al
ah = realloc ah 9
ap = realloc ap 0
al = alloc 0
s = realloc s 2
az = realloc az 20
ab = realloc ab 0
free aj
w = realloc w 0
aj = alloc 31
free n
n = alloc 28 align 32
free ba
ba = alloc 4 align 8
bc = realloc bc 32
free bd
bd = alloc 4
free o
o = alloc 31
free ae
ae = alloc 18 align 16
s = realloc s 60
free ak
ap = realloc ap 0
ar = realloc ar 0
ak = alloc 0 align 4
free ag
ag = alloc 0 align 8
free ay
ay = alloc 16 align 16
d = realloc d 6
o = realloc o 62
q = realloc q 40
ah = realloc ah 18
free ab
ae = realloc ae 18
ae = realloc ae 10
ab = alloc 178 align 8
free b
h = realloc h 28
b = realloc ab 356
ab = alloc 24
ai = realloc ai 1
free ac
ac = alloc 279
m = realloc m 1
free al
al = alloc 9
free bc
bc = alloc 20
free r
r = alloc 4
bf = realloc bf 8
az = realloc az 20
k = realloc k 34
free ag
ag = alloc 16
g = realloc g 1
t = realloc t 16
free g
g = alloc 20 align 128
free k
g = realloc g 24
t = realloc t 17
k = alloc 4 align 64
free am
am = alloc 5
ac = realloc ac 558
ay = realloc ay 5
af = realloc af 0
free ax
d = realloc d 7
u = realloc u 0
ax = alloc 279
free i
i = alloc 269 align 8
free ar
ar = alloc 24 align 16
j = realloc j 1
free j
j = alloc 101
free ag
ag = realloc bi 5
bi = alloc 6
aa = realloc aa 86
free s
s = alloc 101 align 128
free at
at = alloc 0 align 8
free bh
au = realloc au 32
bh = alloc 16 align 16
free ax
ax = alloc 1 align 4
free y
m = realloc m 1
am = realloc am 21
y = alloc 4 align 16
free s
s = alloc 0 align 64
free av
x = realloc x 275
av = alloc 0 align 32
free j
j = realloc al 0
al = alloc 0 align 8
free ag
ag = alloc 0 align 16
x = realloc x 309
free ak
d = realloc d 24
ak = alloc 1 align 64
y = realloc y 3
free r
ak = realloc ak 1
ax = realloc ax 0
r = alloc 1 align 128
free ax
bh = realloc bh 12
ax = alloc 3
x = realloc x 305
free ay
ay = alloc 31
free ai
as = realloc as 0
ay = realloc ay 31
ai = alloc 1
g = realloc g 12
g = realloc g 6
bi = realloc bi 6
free ae
ae = alloc 1 align 16
free bf
v = realloc v 18
n = realloc n 36
bf = alloc 8
free aw
aw = alloc 5 align 32
free f
