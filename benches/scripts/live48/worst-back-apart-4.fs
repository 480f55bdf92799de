freespace script 1
heap 16384 fit=worst order=back coalescing=off
a = alloc 15 align 2
b = alloc 4 align 4
c = alloc 538 align 8
d = alloc 15
e = alloc 15
f = alloc 42 align 2
g = alloc 4
h = alloc 8 align 4
i = alloc 4 align 4
j = alloc 12 align 8
k = alloc 42 align 8
g = realloc g 4
l = alloc 3 align 2
m = alloc 15 align 2
n = alloc 262 align 16
o = alloc 15
l = realloc l 2
l = realloc l 2
h = realloc h 538
p = alloc 1 align 8
q = alloc 4
r = alloc 5 align 16
s = alloc 4 align 8
t = alloc 4
u = alloc 42
v = alloc 10 align 16
w = alloc 2 align 4
x = alloc 538
y = alloc 538 align 16
z = alloc 82 align 2
aa = alloc 12
ab = alloc 2
ac = alloc 2 align 16
ad = alloc 538 align 2
ae = alloc 3 align 2
af = alloc 538 align 8
ag = alloc 262 align 8
ah = alloc 4 align 8
ai = alloc 2 align 8
aj = alloc 1
ak = alloc 7 align 4
al = alloc 1 align 16
am = alloc 538 align 8
an = alloc 2 align 4
ao = alloc 4
ap = alloc 4 align 8
aq = alloc 15
ar = alloc 1 align 8
as = alloc 12
at = alloc 538 align 4
au = alloc 445 align 8
av = alloc 0
aw = alloc 538
ax = alloc 15
ay = alloc 0 align 4
az = alloc 7 align 8
ba = realloc c 537
c = alloc 146
bb = alloc 15
bc = alloc 2 align 4
bd = alloc 29 align 16
be = alloc 19
bf = alloc 15
bg = alloc 1
bh = alloc 128 align 8
bi = alloc 27 align 8
bj = alloc 2
bk = alloc 262
free al
ab = realloc ab 4
bd = realloc bd 21
al = alloc 60 align 8
free ae
ae = alloc 113 align 8
free ak
ak = alloc 16
free ae
ae = realloc o 11
o = alloc 537 align 8
free g
g = alloc 195
ae = realloc ae 10
free u
u = alloc 16 align 16
f = realloc f 1
bc = realloc bc 0
free av
av = alloc 538 align 8
free v
v = alloc 12 align 4
free aj
aj = alloc 2
free v
v = alloc 1 align 4
x = realloc x 534
s = realloc s 1
v = realloc v 538
free w
w = alloc 538 align 16
d = realloc d 19
free z
z = alloc 0
s = realloc s 1
free d
i = realloc i 12
d = alloc 2 align 8
free y
y = alloc 25 align 4
free bh
bh = alloc 28 align 8
free c
c = alloc 2
bd = realloc bd 538
free be
be = alloc 507 align 8
p = realloc p 1
free as
as = alloc 3 align 4
free ak
ak = alloc 1
free ap
ap = alloc 5
ay = realloc ay 39
free d
d = alloc 262 align 8
free bc
bc = alloc 538 align 8
av = realloc av 530
bd = realloc bd 269
ae = realloc ae 2
free bg
bg = alloc 16 align 8
free ag
l = realloc l 12
ag = alloc 0
av = realloc av 12
free d
d = alloc 2
free q
q = alloc 445
free ae
ae = alloc 538
y = realloc y 50
free v
am = realloc am 0
v = alloc 445 align 2
q = realloc q 890
c = realloc c 1
free an
an = alloc 2 align 8
free ah
aa = realloc aa 11
ah = alloc 538 align 8
ad = realloc ad 542
free d
d = alloc 3
free g
g = alloc 538 align 2
free z
z = alloc 12
aq = realloc aq 2
free bd
bd = alloc 0
free ay
aq = realloc aq 0
ay = alloc 1 align 4
free au
x = realloc x 267
au = alloc 37
free ay
ay = alloc 42 align 16
free ay
ay = alloc 12 align 16
free r
x = realloc x 266
r = alloc 29
free bf
au = realloc au 53
bf = alloc 45 align 8
d = realloc d 0
free d
d = alloc 4 align 4
free an
ay = realloc ay 8
an = alloc 18 align 4
free af
af = realloc c 4
free ac
free b
free ba
ba = alloc 2 align 4
b = alloc 42 align 4
ac = alloc 10
c = alloc 42 align 8
free az
az = alloc 5 align 8
free bb
bb = alloc 2
free bd
bd = alloc 12 align 8
aj = realloc aj 0
free af
af = alloc 1
free t
t = alloc 7
free a
bj = realloc bj 0
a = alloc 7 align 4
free ak
ak = alloc 12
bf = realloc bf 49
free az
az = alloc 0 align 16
free ba
t = realloc t 23
ba = alloc 8 align 2
free al
l = realloc l 16
al = alloc 42
free u
u = alloc 2 align 4
i = realloc i 20
a = realloc a 11
free p
ba = realloc ba 9
p = alloc 15
free a
a = alloc 92 align 8
free s
s = alloc 0 align 16
free af
af = alloc 0 align 8
am = realloc am 0
i = realloc i 10
free an
an = realloc ax 4
ax = alloc 28
free v
v = alloc 15 align 8
free as
as = alloc 28
free o
o = realloc u 1
u = alloc 1
free al
h = realloc h 539
free bj
free h
free b
free az
free ax
free r
free ag
ag = alloc 5
r = alloc 8
ax = alloc 8 align 2
az = alloc 10 align 8
b = alloc 50
b = realloc b 1
h = alloc 2 align 8
bj = alloc 11
al = alloc 12 align 8
free ab
ab = alloc 8
free al
al = alloc 215
bg = realloc bg 32
i = realloc i 6
free ab
ab = alloc 21 align 4
free i
i = alloc 42
free ab
ab = alloc 8 align 16
free i
i = alloc 3 align 2
free ab
ab = alloc 28 align 16
free i
i = alloc 276 align 2
ax = realloc ax 16
free ab
ab = alloc 4
bh = realloc bh 1
free ax
ax = alloc 276
free bh
bh = alloc 2
free ax
ax = alloc 231 align 4
au = realloc au 11
free bh
bh = alloc 4
free au
bi = realloc bi 28
au = alloc 1 align 16
free bh
bh = alloc 92 align 4
c = realloc c 42
free au
r = realloc r 0
au = alloc 0 align 2
free c
c = alloc 4 align 2
al = realloc al 115
free au
ay = realloc ay 4
au = alloc 3 align 8
free al
free aq
free b
free bf
free q
free h
