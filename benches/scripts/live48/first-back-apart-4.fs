freespace script 1
heap 16384 fit=first order=back coalescing=off
a = alloc 10 align 8
a = realloc a 5
b = alloc 1 align 8 zeroed
c = alloc 175 align 8 zeroed
d = alloc 12 align 8 zeroed
e = alloc 8 align 8
f = alloc 51 align 8
b = realloc b 0
g = alloc 3 align 8
h = alloc 4 align 8
i = realloc b 0
b = alloc 46 align 16 zeroed
f = realloc f 102
j = alloc 46 align 8
a = realloc a 5
k = alloc 20 align 8
b = realloc b 50
a = realloc a 10
l = alloc 12 align 8
m = alloc 504 align 8
n = alloc 2 align 8
l = realloc l 12
o = alloc 248 align 8 zeroed
p = alloc 94 align 8
q = alloc 175 align 16
r = alloc 1 align 16
s = alloc 24 align 8
l = realloc l 4
t = alloc 10 align 8 zeroed
f = realloc f 86
u = alloc 783 align 8
m = realloc m 24
v = alloc 248 align 8
w = alloc 383 align 8
a = realloc a 3
t = realloc t 20
x = alloc 30 align 16
y = alloc 20 align 8 zeroed
z = alloc 27 align 8
p = realloc p 353
aa = alloc 2 align 8
ab = alloc 46 align 16
ac = alloc 2 align 8
h = realloc h 264
ad = alloc 75 align 8
r = realloc r 353
ae = alloc 51 align 8 zeroed
i = realloc i 0
af = alloc 4 align 8
ag = alloc 123 align 8 zeroed
ah = alloc 30 align 8
ai = alloc 62 align 8 zeroed
t = realloc t 46
aj = alloc 1 align 8
ak = alloc 8 align 8
al = alloc 23 align 8
am = alloc 82 align 8
h = realloc h 268
ak = realloc ak 4
an = alloc 4 align 16
n = realloc n 49
ah = realloc ah 34
c = realloc c 179
h = realloc h 268
ao = alloc 46 align 16
ap = alloc 36 align 8
g = realloc g 1
aq = alloc 46 align 8
ar = alloc 4 align 16
q = realloc q 159
as = alloc 1 align 8
at = alloc 294 align 16
au = alloc 2 align 8
f = realloc f 43
av = alloc 46 align 8
aw = alloc 13 align 8
ap = realloc ap 36
ae = realloc ae 55
ai = realloc ai 78
u = realloc u 1566
ax = alloc 1 align 8
ab = realloc ab 12
aa = realloc aa 2
ay = alloc 0 align 16
az = alloc 46 align 16
ba = alloc 353 align 8
bb = alloc 4 align 16 zeroed
bc = alloc 257 align 8 zeroed
bd = alloc 177 align 8 zeroed
e = realloc e 7
be = alloc 155 align 8
bf = realloc t 54
t = alloc 36 align 8
bf = realloc bf 122
bg = alloc 353 align 8 zeroed
d = realloc d 16
ae = realloc ae 55
bh = alloc 13 align 8
bi = alloc 1 align 16
bj = alloc 5 align 8
p = realloc p 1
bk = alloc 4 align 8
bl = alloc 77 align 16 zeroed
bm = alloc 3 align 8
bd = realloc bd 181
bn = alloc 4 align 8
m = realloc m 40
bo = alloc 0 align 16 zeroed
bi = realloc bi 1
x = realloc x 15
bp = alloc 46 align 8
l = realloc l 4
aq = realloc aq 42
bq = alloc 51 align 8
br = alloc 19 align 16
bk = realloc bk 46
b = realloc b 54
ax = realloc ax 353
free bm
bm = alloc 19 align 8
k = realloc k 21
free bq
bq = alloc 0 align 8
bb = realloc bb 0
p = realloc p 2
free ag
ag = alloc 904 align 16
bo = realloc bo 23
free l
l = alloc 172 align 8
l = realloc l 176
free bh
bh = alloc 398 align 8
ab = realloc ab 24
free q
q = alloc 569 align 8
free bi
bk = realloc bk 46
bi = alloc 77 align 8
bi = realloc bi 61
free m
m = alloc 779 align 8
free ah
aj = realloc aj 1
ah = alloc 353 align 8
ao = realloc ao 54
free ba
g = realloc g 2
s = realloc s 28
am = realloc am 86
v = realloc v 496
t = realloc t 28
ba = alloc 12 align 8 zeroed
free bm
bm = alloc 31 align 8
ai = realloc ai 82
aj = realloc aj 0
ap = realloc ap 51
b = realloc b 60
free f
av = realloc av 23
bo = realloc bo 27
ar = realloc ar 0
aj = realloc aj 28
b = realloc b 64
aq = realloc aq 38
az = realloc az 42
ae = realloc ae 27
v = realloc v 512
bh = realloc bh 77
f = alloc 38 align 16
av = realloc av 27
al = realloc al 98
bp = realloc bp 54
free ah
ah = alloc 77 align 8
free k
k = alloc 112 align 8 zeroed
p = realloc p 1
ay = realloc ay 94
bn = realloc bn 8
free u
ao = realloc ao 62
bc = realloc bc 19
d = realloc d 32
bm = realloc bm 51
f = realloc f 22
ae = realloc ae 46
u = alloc 13 align 8 zeroed
bo = realloc bo 35
a = realloc a 0
aw = realloc aw 21
p = realloc p 2
free s
ar = realloc ar 0
ar = realloc ar 0
s = alloc 77 align 8
am = realloc am 3
aq = realloc aq 39
bi = realloc bi 28
c = realloc c 89
bp = realloc bp 60
free m
p = realloc p 0
ak = realloc ak 2
d = realloc d 32
m = alloc 51 align 16
t = realloc t 28
bn = realloc bn 8
free ai
al = realloc al 49
ai = alloc 1 align 8
ag = realloc ag 900
i = realloc i 0
free aq
ah = realloc ah 38
bm = realloc bm 50
ac = realloc ac 4
aq = realloc ab 12
bn = realloc bn 51
al = realloc al 55
ab = alloc 28 align 8
free ag
ar = realloc ar 0
ag = alloc 422 align 8 zeroed
bb = realloc bb 0
bk = realloc bk 92
ae = realloc ae 54
free bk
bk = alloc 5 align 8
d = realloc d 36
p = realloc p 0
bm = realloc bm 34
ar = realloc ar 8
free j
ak = realloc ak 51
as = realloc as 2
y = realloc y 20
i = realloc i 28
j = realloc ae 54
ae = alloc 19 align 8
aa = realloc aa 0
br = realloc br 1
a = realloc a 14
bd = realloc bd 185
q = realloc q 8
r = realloc r 309
j = realloc j 1
ac = realloc ac 3
ah = realloc ah 22
ax = realloc ax 353
at = realloc at 588
free ba
ba = alloc 904 align 16
free x
az = realloc az 15
x = alloc 20 align 8 zeroed
free bd
r = realloc r 618
aj = realloc aj 29
h = realloc h 268
f = realloc f 44
be = realloc be 151
as = realloc as 6
bn = realloc bn 102
bb = realloc bb 0
aa = realloc aa 1
bd = alloc 353 align 8
i = realloc i 12
j = realloc j 1
i = realloc i 16
aw = realloc aw 10
free a
bk = realloc bk 1
a = alloc 46 align 8
ah = realloc ah 20
free a
a = alloc 76 align 8
free an
an = realloc aw 5
g = realloc g 6
n = realloc n 45
aw = alloc 588 align 8
bi = realloc bi 27
b = realloc b 68
free a
bc = realloc bc 4
a = alloc 11 align 16
ap = realloc ap 77
w = realloc w 46
free ae
be = realloc be 75
ae = alloc 1 align 8
free s
u = realloc u 13
m = realloc m 35
m = realloc m 27
be = realloc be 4
s = alloc 12 align 8 zeroed
bm = realloc bm 17
ag = realloc ag 46
free bb
ab = realloc ab 14
h = realloc h 536
az = realloc az 16
h = realloc h 49
bb = alloc 4 align 8
free x
ar = realloc ar 4
y = realloc y 2
ac = realloc ac 3
aa = realloc aa 0
x = realloc be 4
be = alloc 353 align 8
o = realloc o 45
free ay
au = realloc au 2
ay = realloc ai 4
h = realloc h 51
