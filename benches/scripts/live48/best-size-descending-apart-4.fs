freespace script 1
heap 16384 fit=best order=size-descending coalescing=off
a = alloc 3
b = alloc 512 align 8
c = alloc 2 align 256
d = alloc 512 align 32
c = realloc c 0
c = realloc c 16
e = alloc 11 zeroed
f = alloc 24 align 1024
g = alloc 7 align 16
h = alloc 50 align 8
i = alloc 512
j = alloc 208 zeroed
k = alloc 28 align 16 zeroed
l = alloc 4 align 4096
m = alloc 208 align 64
n = alloc 8
j = realloc j 209
o = realloc h 50
h = alloc 1 align 8
g = realloc g 511
d = realloc d 528
p = alloc 175 align 256
q = alloc 27
r = alloc 7
s = alloc 4 align 2048
t = alloc 3 align 32
u = alloc 65 align 32
g = realloc g 510
v = alloc 3
w = alloc 1 align 32
u = realloc u 2
x = alloc 512 align 16
y = alloc 12 align 16
z = alloc 0 align 32
aa = alloc 75 align 8
ab = alloc 4 align 32
ac = alloc 63 align 8
r = realloc r 11
ad = alloc 512
ae = alloc 16 align 512 zeroed
af = alloc 484
y = realloc y 12
p = realloc p 3
ag = alloc 1 align 8 zeroed
ah = alloc 136 align 8 zeroed
ai = alloc 14
aj = alloc 41 align 16
ak = alloc 0
al = alloc 24 zeroed
am = alloc 24 align 8
ag = realloc ag 1
an = alloc 7 align 32
ao = alloc 12 align 8
ap = alloc 24 align 512
aq = alloc 1
am = realloc am 1
ar = alloc 428 align 8
as = alloc 12
at = alloc 13 align 16
au = alloc 511 align 256
av = alloc 64 align 32
av = realloc av 128
c = realloc c 32
k = realloc k 28
aw = alloc 5
ax = alloc 271
ay = alloc 512 align 8
o = realloc o 100
az = alloc 255 align 8
ad = realloc ad 1024
x = realloc x 3
ba = alloc 25 zeroed
bb = alloc 128
bc = alloc 10
bd = alloc 128 align 64 zeroed
r = realloc r 15
be = alloc 3
m = realloc m 2
bf = alloc 205 align 8
bg = realloc ay 97
ay = alloc 32 zeroed
bh = alloc 1
h = realloc h 4
bi = realloc ai 28
am = realloc am 16
ai = alloc 0
v = realloc v 2
o = realloc o 100
bd = realloc bd 4
bj = alloc 4
bk = alloc 1
aq = realloc aq 52
ap = realloc ap 8
u = realloc u 13
ah = realloc ah 2
bl = realloc n 4
n = alloc 4 align 256
ao = realloc ao 8
bi = realloc bi 31
bm = alloc 10 align 256 zeroed
y = realloc y 6
bn = alloc 4 align 256 zeroed
g = realloc g 494
bk = realloc bk 0
aq = realloc aq 1
au = realloc au 448
free bd
as = realloc as 12
bd = alloc 0
p = realloc p 0
ah = realloc ah 512
free aq
aq = realloc f 4
f = alloc 512 align 16
free q
d = realloc d 529
q = alloc 24
y = realloc y 6
free au
d = realloc d 537
au = alloc 4
free bk
bk = alloc 9
free bn
bn = alloc 150 align 2048
free ay
aq = realloc aq 4
bm = realloc bm 6
ay = alloc 32 align 2048
a = realloc a 0
free q
bg = realloc bg 1
y = realloc y 6
be = realloc be 11
q = alloc 3
free ax
ax = alloc 512 align 64 zeroed
free ay
ay = alloc 0
free q
am = realloc am 16
q = alloc 1 align 512
as = realloc as 12
ae = realloc ae 2
free n
ar = realloc ar 510
n = alloc 13 align 16
free bh
bh = alloc 512 align 8 zeroed
bg = realloc bg 0
w = realloc w 0
u = realloc u 9
free ad
g = realloc g 494
w = realloc w 0
be = realloc be 7
h = realloc h 8
ad = alloc 428 align 2048
free ae
ae = alloc 32 align 512
aq = realloc aq 8
a = realloc a 129
ax = realloc ax 12
free bk
bd = realloc bd 1
bj = realloc bj 2
bk = alloc 2
x = realloc x 24
free ak
ak = alloc 1 align 16 zeroed
free at
at = alloc 0 align 8
ac = realloc ac 67
free p
p = realloc c 24
ah = realloc ah 508
c = alloc 8 align 1024 zeroed
bj = realloc bj 0
ac = realloc ac 54
bl = realloc bl 205
free k
k = alloc 3 align 256 zeroed
free x
bb = realloc bb 144
bf = realloc bf 18
aq = realloc aq 0
x = alloc 0 zeroed
free af
p = realloc p 1
af = alloc 2
free aq
aq = alloc 8 align 64 zeroed
l = realloc l 128
az = realloc az 1
free ax
p = realloc p 12
ax = alloc 92 align 512
ab = realloc ab 504
free bk
aa = realloc aa 0
bk = alloc 2
r = realloc r 0
free l
l = alloc 2 zeroed
p = realloc p 4
free bh
h = realloc h 16
bh = alloc 0
bd = realloc bd 2
aa = realloc aa 0
free an
an = alloc 1 zeroed
free as
as = alloc 1 align 16
k = realloc k 11
free al
al = alloc 64 align 512
w = realloc w 0
free ai
ai = alloc 512 align 8
aa = realloc aa 0
h = realloc h 16
bh = realloc bh 25
ag = realloc ag 16
ar = realloc ar 1
am = realloc am 4
free p
p = realloc bd 4
j = realloc j 217
bd = alloc 0 align 256
free i
ap = realloc ap 67
h = realloc h 17
i = alloc 15 align 16
ai = realloc ai 60
free bc
bc = alloc 93
free g
ae = realloc ae 36
a = realloc a 512
g = alloc 1 zeroed
free ak
ak = realloc ad 20
am = realloc am 12
n = realloc n 21
ad = alloc 8 align 1024
bl = realloc bl 230
e = realloc e 2
free bf
i = realloc i 19
w = realloc w 1
aj = realloc aj 0
bf = alloc 0 align 32 zeroed
v = realloc v 1
r = realloc r 0
free bc
ak = realloc ak 12
as = realloc as 0
f = realloc f 513
ab = realloc ab 1008
bc = alloc 8
x = realloc x 0
free ag
ag = alloc 1
free bk
bc = realloc bc 89
bk = alloc 8 align 8
free bl
ar = realloc ar 0
bl = alloc 4 align 8
free k
k = alloc 15
i = realloc i 9
bj = realloc bj 0
p = realloc p 20
free g
g = alloc 6 align 16
ay = realloc ay 1
f = realloc f 512
bi = realloc bi 17
be = realloc be 7
free a
a = alloc 1
bd = realloc bd 0
h = realloc h 19
aa = realloc aa 1
an = realloc an 17
n = realloc n 8
free aa
n = realloc n 4
aa = alloc 508 zeroed
free aq
aq = realloc bi 9
bi = alloc 4 align 8
r = realloc r 0
free x
ac = realloc ac 0
ac = realloc ac 0
a = realloc a 0
g = realloc g 6
k = realloc k 0
x = alloc 1
l = realloc l 29
free am
v = realloc v 512
free aw
free a
free j
j = realloc ab 0
bk = realloc bk 4
ab = alloc 9 align 16 zeroed
a = alloc 68 align 256
at = realloc at 128
az = realloc az 10
aw = alloc 4
am = alloc 11 align 32
be = realloc be 3
free j
