freespace script 1
heap 16384 fit=worst order=front
a = alloc 2 align 8 zeroed
a = realloc a 1
b = realloc a 5
a = alloc 1 align 16 zeroed
b = realloc b 3
a = realloc a 1
c = alloc 20 align 8 zeroed
c = realloc c 10
a = realloc a 0
a = realloc a 0
d = alloc 132 align 8 zeroed
e = alloc 11 align 8 zeroed
f = alloc 24 align 8 zeroed
b = realloc b 11
f = realloc f 24
g = alloc 29 align 8 zeroed
c = realloc c 5
a = realloc a 0
d = realloc d 264
h = alloc 9 align 8 zeroed
i = alloc 0 align 8 zeroed
j = alloc 5 align 8 zeroed
f = realloc f 47
k = alloc 28 align 8 zeroed
l = alloc 11 align 8 zeroed
l = realloc l 15
l = realloc l 7
m = alloc 31 align 16 zeroed
n = realloc f 7
l = realloc l 3
n = realloc n 2
f = alloc 260 align 8 zeroed
o = alloc 94 align 16 zeroed
c = realloc c 10
b = realloc b 15
p = alloc 24 align 8 zeroed
e = realloc e 7
q = alloc 9 align 8 zeroed
e = realloc e 6
r = alloc 20 align 8 zeroed
c = realloc c 3
s = alloc 0 align 8 zeroed
t = alloc 0 align 8 zeroed
u = realloc s 0
s = realloc o 0
b = realloc b 30
o = alloc 7 align 8 zeroed
v = alloc 4 align 8 zeroed
w = alloc 24 align 16 zeroed
x = alloc 21 align 16 zeroed
y = alloc 483 align 8 zeroed
z = alloc 24 align 16 zeroed
p = realloc p 28
aa = alloc 317 align 8 zeroed
ab = alloc 1 align 8 zeroed
ac = alloc 31 align 8 zeroed
y = realloc y 484
ad = alloc 16 align 8 zeroed
ae = alloc 61 align 8 zeroed
j = realloc j 6
af = alloc 31 align 8 zeroed
ag = alloc 0 align 8 zeroed
ah = realloc p 36
i = realloc i 0
p = alloc 222 align 16 zeroed
ai = alloc 375 align 8 zeroed
aj = alloc 8 align 16 zeroed
ak = alloc 0 align 8 zeroed
ab = realloc ab 16
al = alloc 12 align 16 zeroed
am = alloc 0 align 16 zeroed
an = realloc v 0
v = alloc 20 align 16 zeroed
aj = realloc aj 0
i = realloc i 1
e = realloc e 2
ao = alloc 125 align 8 zeroed
a = realloc a 33
m = realloc m 62
ap = alloc 5 align 8 zeroed
ah = realloc ah 40
aq = alloc 23 align 8 zeroed
a = realloc a 16
al = realloc al 24
ar = alloc 0 align 8 zeroed
as = alloc 20 align 8 zeroed
at = alloc 8 align 8 zeroed
c = realloc c 20
au = alloc 387 align 16 zeroed
av = alloc 24 align 16 zeroed
aw = alloc 0 align 8 zeroed
ac = realloc ac 62
ax = alloc 245 align 8 zeroed
ay = alloc 0 align 8 zeroed
az = alloc 7 align 8 zeroed
ba = alloc 1 align 8 zeroed
l = realloc l 3
bb = alloc 687 align 8 zeroed
ap = realloc ap 5
aa = realloc aa 309
bc = alloc 235 align 8 zeroed
bd = alloc 1 align 8 zeroed
aa = realloc aa 308
be = alloc 8 align 8 zeroed
ap = realloc ap 2
bf = alloc 33 align 8 zeroed
bg = alloc 766 align 16 zeroed
bh = alloc 17 align 16 zeroed
bi = alloc 0 align 8 zeroed
u = realloc u 0
bg = realloc bg 21
bj = alloc 881 align 8 zeroed
an = realloc an 0
ap = realloc ap 2
ao = realloc ao 121
y = realloc y 875
bk = alloc 2 align 8 zeroed
bl = alloc 881 align 8 zeroed
p = realloc p 48
bm = alloc 0 align 8 zeroed
o = realloc o 7
bn = alloc 16 align 8 zeroed
aq = realloc aq 22
au = realloc au 379
bo = realloc ap 70
ap = alloc 0 align 8 zeroed
bp = alloc 1 align 8 zeroed
j = realloc j 2
bq = alloc 10 align 16 zeroed
e = realloc e 0
br = alloc 84 align 8 zeroed
e = realloc e 0
ad = realloc ad 32
ai = realloc ai 187
bh = realloc bh 8
free r
ah = realloc ah 40
bp = realloc bp 5
ad = realloc ad 32
aj = realloc aj 16
r = realloc k 11
k = alloc 28 align 8 zeroed
u = realloc u 0
free f
bh = realloc bh 8
aj = realloc aj 0
bq = realloc bq 14
al = realloc al 21
av = realloc av 512
j = realloc j 1
ab = realloc ab 8
am = realloc am 0
f = alloc 0 align 8 zeroed
y = realloc y 437
free bg
free au
free aq
free c
free u
free h
free v
free ap
free bj
free ae
free ah
free b
free bn
free bk
free ak
free ba
bd = realloc bd 1
ba = realloc an 8
az = realloc az 6
e = realloc e 4
al = realloc al 0
r = realloc r 27
an = alloc 24 align 8 zeroed
be = realloc be 8
ak = realloc ax 261
ax = alloc 28 align 8 zeroed
f = realloc f 0
bi = realloc bi 0
y = realloc y 433
ad = realloc ad 36
bk = alloc 82 align 8 zeroed
ab = realloc ab 40
bn = alloc 8 align 8 zeroed
r = realloc r 17
bk = realloc bk 20
b = alloc 2 align 16 zeroed
ah = alloc 1 align 8 zeroed
bp = realloc bp 21
bo = realloc bo 16
av = realloc av 4
ae = alloc 21 align 16 zeroed
bj = alloc 31 align 8 zeroed
ap = alloc 337 align 8 zeroed
v = alloc 1 align 8 zeroed
bc = realloc bc 887
bf = realloc bf 69
bc = realloc bc 443
h = realloc ag 0
v = realloc v 0
ag = alloc 0 align 8 zeroed
ag = realloc ag 0
bb = realloc bb 687
ae = realloc ae 59
b = realloc b 18
ay = realloc ay 0
br = realloc br 84
as = realloc as 10
u = alloc 8 align 8 zeroed
m = realloc m 46
c = alloc 257 align 8 zeroed
aq = alloc 255 align 8 zeroed
n = realloc n 3
au = realloc w 40
ai = realloc ai 191
w = realloc q 0
e = realloc e 8
ap = realloc ap 333
a = realloc a 0
az = realloc az 3
q = alloc 1 align 16 zeroed
an = realloc an 27
j = realloc j 0
az = realloc az 1
bg = alloc 6 align 8 zeroed
p = realloc p 0
ab = realloc ab 80
bf = realloc bf 68
bc = realloc bc 498
free az
az = alloc 17 align 8 zeroed
l = realloc l 3
aj = realloc aj 1
s = realloc s 29
am = realloc am 0
v = realloc v 1
d = realloc d 272
bf = realloc bf 72
e = realloc e 1
as = realloc as 20
free q
at = realloc at 16
bh = realloc bh 9
az = realloc az 34
br = realloc br 16
q = alloc 14 align 8 zeroed
g = realloc g 0
free s
ad = realloc ad 5
s = alloc 5 align 8 zeroed
ao = realloc ao 32
free am
am = alloc 40 align 8 zeroed
af = realloc af 32
free b
ae = realloc ae 75
b = alloc 0 align 8 zeroed
q = realloc q 15
y = realloc y 449
free p
bm = realloc bm 2
p = alloc 520 align 8 zeroed
bc = realloc bc 498
ab = realloc ab 160
ax = realloc ax 32
bo = realloc bo 0
free f
w = realloc w 678
a = realloc a 54
f = alloc 1 align 8 zeroed
ac = realloc ac 55
free ar
ah = realloc ah 1
al = realloc al 0
y = realloc y 457
bh = realloc bh 43
q = realloc q 14
ar = realloc bb 1
bb = alloc 308 align 16 zeroed
bl = realloc bl 440
av = realloc av 440
v = realloc v 0
x = realloc x 37
ae = realloc ae 504
bf = realloc bf 2
at = realloc at 32
av = realloc av 428
r = realloc r 25
az = realloc az 33
free s
ad = realloc ad 20
ba = realloc ba 12
s = alloc 410 align 8 zeroed
q = realloc q 14
l = realloc l 0
ap = realloc ap 334
bi = realloc bi 12
aj = realloc aj 2
q = realloc q 30
aj = realloc aj 8
be = realloc be 16
bk = realloc bk 40
free bo
ah = realloc ah 1
bo = alloc 4 align 8 zeroed
free al
bc = realloc bc 1
al = alloc 570 align 16 zeroed
free at
at = alloc 109 align 8 zeroed
af = realloc af 0
free v
aj = realloc aj 1
v = alloc 39 align 16 zeroed
