freespace script 1
heap 16384 fit=first order=size-descending coalescing=off granule=16
a = alloc 80 align 8 zeroed
b = alloc 129 align 8 zeroed
c = alloc 2 align 8 zeroed
d = alloc 80 align 8 zeroed
e = alloc 28 align 16 zeroed
f = alloc 29 align 16 zeroed
g = alloc 95 align 8 zeroed
e = realloc e 4
h = alloc 114 align 8 zeroed
i = alloc 4 align 16 zeroed
h = realloc h 130
j = alloc 114 align 16 zeroed
k = alloc 13 align 8 zeroed
l = alloc 23 align 16 zeroed
m = realloc h 4
k = realloc k 96
e = realloc e 0
h = alloc 79 align 8 zeroed
n = alloc 4 align 8 zeroed
o = alloc 53 align 16 zeroed
j = realloc j 57
i = realloc i 2
h = realloc h 80
p = alloc 24 align 16 zeroed
e = realloc e 0
q = alloc 88 align 8 zeroed
r = alloc 111 align 16 zeroed
s = alloc 32 align 8 zeroed
t = realloc o 106
o = alloc 114 align 8 zeroed
u = alloc 3 align 8 zeroed
v = alloc 4 align 8 zeroed
q = realloc q 72
w = alloc 2 align 8 zeroed
x = alloc 24 align 8 zeroed
y = alloc 1 align 8 zeroed
z = realloc n 2
s = realloc s 32
n = alloc 28 align 16 zeroed
e = realloc e 0
aa = realloc r 222
r = alloc 23 align 8 zeroed
m = realloc m 36
ab = alloc 24 align 16 zeroed
ac = alloc 15 align 16 zeroed
ad = alloc 10 align 8 zeroed
ae = alloc 29 align 8 zeroed
b = realloc b 258
af = alloc 3 align 8 zeroed
ag = alloc 3 align 8 zeroed
f = realloc f 14
ah = alloc 2 align 8 zeroed
ai = realloc z 4
z = alloc 49 align 8 zeroed
q = realloc q 56
p = realloc p 8
aj = alloc 10 align 8 zeroed
ak = alloc 92 align 16 zeroed
al = alloc 157 align 8 zeroed
m = realloc m 20
y = realloc y 6
ah = realloc ah 0
am = alloc 32 align 8 zeroed
an = alloc 114 align 16 zeroed
c = realloc c 18
ao = alloc 4 align 16 zeroed
ah = realloc ah 4
ap = alloc 80 align 8 zeroed
s = realloc s 32
ah = realloc ah 157
am = realloc am 24
aq = realloc ae 2
k = realloc k 24
w = realloc w 28
i = realloc i 3
ae = alloc 3 align 8 zeroed
l = realloc l 22
ar = alloc 18 align 8 zeroed
aq = realloc aq 2
as = alloc 28 align 8 zeroed
u = realloc u 3
ah = realloc ah 24
at = alloc 24 align 8 zeroed
ao = realloc ao 20
au = alloc 12 align 8 zeroed
av = alloc 8 align 8 zeroed
aw = alloc 3 align 8 zeroed
ax = alloc 13 align 8 zeroed
ay = alloc 106 align 8 zeroed
az = alloc 33 align 8 zeroed
ba = alloc 28 align 8 zeroed
z = realloc z 4
f = realloc f 7
ae = realloc ae 3
bb = alloc 114 align 8 zeroed
bc = alloc 42 align 8 zeroed
az = realloc az 49
bd = alloc 38 align 8 zeroed
be = alloc 20 align 8 zeroed
au = realloc au 1
am = realloc am 12
ah = realloc ah 21
aa = realloc aa 230
bf = alloc 170 align 8 zeroed
bg = alloc 31 align 8 zeroed
z = realloc z 8
bb = realloc bb 0
free an
free s
free be
free bc
free b
free ak
free ap
free ar
free v
free j
j = alloc 24 align 8 zeroed
v = alloc 208 align 8 zeroed
ay = realloc ay 105
ar = alloc 3 align 16 zeroed
ap = alloc 10 align 8 zeroed
w = realloc w 28
ak = alloc 28 align 8 zeroed
b = alloc 207 align 16 zeroed
bc = alloc 14 align 8 zeroed
af = realloc af 2
be = alloc 28 align 8 zeroed
f = realloc f 6
s = alloc 58 align 8 zeroed
an = alloc 96 align 8 zeroed
h = realloc h 0
bh = alloc 64 align 16 zeroed
c = realloc c 128
f = realloc f 3
bi = alloc 52 align 8 zeroed
aa = realloc aa 1
bj = alloc 4 align 8 zeroed
bk = alloc 3 align 16 zeroed
x = realloc x 8
bl = alloc 137 align 8 zeroed
bm = realloc f 0
f = alloc 114 align 8 zeroed
r = realloc r 39
s = realloc s 116
bn = alloc 16 align 8 zeroed
bo = alloc 1 align 8 zeroed
bn = realloc bn 17
f = realloc f 52
ac = realloc ac 19
bp = alloc 80 align 16 zeroed
bq = alloc 40 align 8 zeroed
free q
q = alloc 88 align 8 zeroed
q = realloc q 72
free n
bb = realloc bb 2
n = alloc 4 align 8 zeroed
l = realloc l 30
k = realloc k 16
a = realloc a 80
au = realloc au 1
free n
n = realloc aq 0
aq = alloc 208 align 8 zeroed
ai = realloc ai 4
aj = realloc aj 16
ak = realloc ak 28
an = realloc an 48
bc = realloc bc 4
aw = realloc aw 20
bp = realloc bp 6
al = realloc al 4
j = realloc j 40
free ag
bb = realloc bb 4
ag = alloc 3 align 8 zeroed
at = realloc at 2
f = realloc f 40
y = realloc y 12
x = realloc x 8
bk = realloc bk 3
free ae
ae = alloc 56 align 8 zeroed
w = realloc w 9
bh = realloc bh 48
bl = realloc bl 153
at = realloc at 4
x = realloc x 2
free k
as = realloc as 12
k = alloc 116 align 8 zeroed
b = realloc b 232
u = realloc u 60
m = realloc m 22
bb = realloc bb 20
s = realloc s 116
ap = realloc ap 10
free ad
ab = realloc ab 0
h = realloc h 1
ad = alloc 28 align 8 zeroed
free x
ar = realloc ar 2
ba = realloc ba 2
t = realloc t 90
x = alloc 3 align 8 zeroed
free ag
ba = realloc ba 1
af = realloc af 3
free ad
free af
free ac
free bo
free bb
free bm
free y
free bj
free aa
free bh
free ab
o = realloc o 113
ak = realloc ak 80
ab = alloc 1 align 8 zeroed
u = realloc u 1
bh = alloc 3 align 8 zeroed
aa = realloc ab 5
ab = alloc 114 align 8 zeroed
bf = realloc bf 170
h = realloc h 1
bj = alloc 1 align 8 zeroed
y = realloc bk 7
at = realloc at 2
bk = alloc 16 align 8 zeroed
bg = realloc bg 62
bm = alloc 4 align 8 zeroed
bb = alloc 3 align 8 zeroed
bo = alloc 7 align 16 zeroed
ac = alloc 3 align 8 zeroed
q = realloc q 118
m = realloc m 2
bq = realloc bq 20
o = realloc o 2
v = realloc v 104
f = realloc f 80
af = alloc 28 align 8 zeroed
ad = alloc 8 align 8 zeroed
ar = realloc ar 2
ag = alloc 3 align 8 zeroed
j = realloc j 80
k = realloc k 4
al = realloc al 2
w = realloc w 17
bb = realloc bb 2
bo = realloc bo 3
free r
r = alloc 3 align 8 zeroed
free bo
ak = realloc ak 79
i = realloc i 0
bo = alloc 1 align 16 zeroed
p = realloc p 16
free r
h = realloc h 52
v = realloc v 103
r = alloc 1 align 8 zeroed
e = realloc e 81
aq = realloc aq 104
free p
p = alloc 3 align 8 zeroed
r = realloc r 4
j = realloc j 79
aq = realloc aq 52
c = realloc c 64
free j
j = alloc 3 align 8 zeroed
free c
aj = realloc aj 8
ax = realloc ax 26
c = alloc 17 align 8 zeroed
s = realloc s 232
k = realloc k 2
at = realloc at 10
bq = realloc bq 16
am = realloc am 7
am = realloc am 23
ag = realloc ag 7
k = realloc k 2
z = realloc z 55
f = realloc f 72
b = realloc b 232
ao = realloc ao 19
n = realloc n 0
c = realloc c 2
free j
l = realloc l 1
bo = realloc bo 187
j = alloc 4 align 8 zeroed
free c
s = realloc s 248
aw = realloc aw 10
ar = realloc ar 0
be = realloc be 44
c = alloc 32 align 8 zeroed
ao = realloc ao 19
bi = realloc bi 103
free j
j = alloc 1 align 16 zeroed
free bi
bb = realloc bb 4
bc = realloc bc 1
az = realloc az 4
ae = realloc ae 2
e = realloc e 80
q = realloc q 118
p = realloc p 1
