freespace script 1
heap 16384 fit=best order=size-ascending coalescing=off granule=16
a = alloc 8 zeroed
free a
a = alloc 132 align 16 zeroed
a = realloc a 148
b = alloc 23 zeroed
c = alloc 0 zeroed
b = realloc b 21
d = alloc 6 align 8 zeroed
e = alloc 99 align 16 zeroed
f = alloc 43 align 8 zeroed
g = realloc a 121
a = alloc 0 align 16 zeroed
h = alloc 104 zeroed
e = realloc e 2
i = alloc 27 zeroed
j = alloc 40 zeroed
k = alloc 249 align 32 zeroed
l = alloc 98 align 64 zeroed
m = alloc 16 align 4096 zeroed
n = alloc 6 zeroed
g = realloc g 129
o = alloc 62 zeroed
p = alloc 66 zeroed
q = alloc 1 zeroed
r = alloc 1 align 64 zeroed
s = alloc 14 align 8 zeroed
d = realloc d 0
m = realloc m 8
t = alloc 7 align 32 zeroed
e = realloc e 0
u = realloc j 56
j = alloc 234 align 2048 zeroed
v = alloc 96 zeroed
a = realloc a 16
j = realloc j 468
n = realloc n 3
w = alloc 80 zeroed
o = realloc o 6
x = alloc 7 align 4096 zeroed
y = alloc 62 zeroed
z = alloc 6 zeroed
t = realloc t 3
aa = alloc 2 align 16 zeroed
ab = alloc 1 zeroed
o = realloc o 1
ac = alloc 55 align 64 zeroed
ad = alloc 12 zeroed
ae = alloc 104 align 64 zeroed
ad = realloc ad 28
af = alloc 113 align 512 zeroed
y = realloc y 46
ag = alloc 9 align 512 zeroed
ah = alloc 8 align 16 zeroed
l = realloc l 82
ai = alloc 128 align 256 zeroed
a = realloc a 32
aj = alloc 98 zeroed
ak = alloc 114 zeroed
ai = realloc ai 112
j = realloc j 234
al = alloc 6 zeroed
am = alloc 98 align 8 zeroed
an = alloc 112 align 256 zeroed
ao = alloc 6 zeroed
ap = alloc 175 align 16 zeroed
aq = alloc 211 align 64 zeroed
ar = alloc 3 align 1024 zeroed
l = realloc l 90
j = realloc j 53
as = alloc 14 zeroed
at = alloc 36 zeroed
au = alloc 24 zeroed
av = alloc 176 zeroed
aw = alloc 23 zeroed
ax = alloc 1 align 32 zeroed
ay = alloc 6 align 4096 zeroed
p = realloc p 2
az = alloc 7 align 64 zeroed
ba = alloc 98 zeroed
bb = alloc 98 zeroed
bc = alloc 98 zeroed
bd = alloc 128 align 16 zeroed
be = alloc 64 align 8 zeroed
bf = alloc 98 zeroed
at = realloc at 72
s = realloc s 26
ad = realloc ad 20
bg = alloc 0 zeroed
bh = alloc 6 zeroed
bi = alloc 62 align 2048 zeroed
i = realloc i 28
aw = realloc aw 11
bj = alloc 32 align 512 zeroed
bk = alloc 8 align 8 zeroed
bl = alloc 99 align 512 zeroed
az = realloc az 7
bk = realloc bk 24
n = realloc n 3
bm = alloc 360 zeroed
free av
free ai
free d
free t
free ba
free bd
free a
free o
free y
free e
free bf
free i
free aq
free ar
h = realloc h 112
ar = realloc ao 6
aw = realloc aw 22
ao = alloc 98 align 8 zeroed
aq = alloc 24 zeroed
i = alloc 10 align 32 zeroed
w = realloc w 76
r = realloc r 5
bf = alloc 6 zeroed
e = alloc 2 align 2048 zeroed
y = alloc 9 zeroed
as = realloc as 10
bi = realloc bi 61
o = alloc 6 align 8 zeroed
h = realloc h 128
p = realloc p 0
a = alloc 32 align 8 zeroed
bd = realloc ab 0
ab = realloc be 48
be = alloc 99 zeroed
ba = realloc bk 1
ao = realloc ao 98
bk = alloc 384 zeroed
ac = realloc ac 27
t = alloc 96 align 1024 zeroed
ax = realloc ax 6
d = alloc 96 align 32 zeroed
s = realloc s 71
y = realloc y 10
ai = realloc ax 104
e = realloc e 0
ax = alloc 2 align 16 zeroed
av = realloc bd 9
ar = realloc ar 12
be = realloc be 99
bd = realloc s 71
be = realloc be 95
bl = realloc bl 103
s = alloc 32 align 8 zeroed
bf = realloc bf 10
bn = alloc 207 zeroed
bo = alloc 8 align 32 zeroed
bo = realloc bo 4
ad = realloc ad 5
free j
j = alloc 62 align 2048 zeroed
ag = realloc ag 98
u = realloc u 28
free ba
y = realloc y 9
ba = realloc b 80
b = alloc 98 zeroed
bk = realloc bk 392
free al
al = alloc 7 zeroed
h = realloc h 11
q = realloc q 62
free q
q = alloc 16 align 64 zeroed
bn = realloc bn 1
free ay
o = realloc o 6
ay = alloc 29 zeroed
bk = realloc bk 392
b = realloc b 114
am = realloc am 49
al = realloc al 7
free t
ap = realloc ap 80
ba = realloc ba 40
t = alloc 8 zeroed
as = realloc as 5
free ab
ab = alloc 18 align 8 zeroed
free ap
ap = alloc 9 zeroed
free bj
bj = realloc l 2
l = alloc 4 zeroed
q = realloc q 1
free a
a = alloc 16 align 8 zeroed
m = realloc m 8
a = realloc a 16
free bl
bl = alloc 98 zeroed
free z
c = realloc c 4
ba = realloc ba 39
k = realloc k 250
q = realloc q 0
z = alloc 8 align 256 zeroed
free bb
ad = realloc ad 5
bb = alloc 37 align 32 zeroed
free x
x = alloc 156 zeroed
y = realloc y 25
free be
free at
free k
free aw
free as
free az
free m
free bj
free aa
free c
free ah
free ak
free x
free ae
free bi
free am
free y
free an
an = alloc 0 align 1024 zeroed
l = realloc l 2
al = realloc al 23
y = alloc 16 align 8 zeroed
am = alloc 65 zeroed
bi = alloc 9 zeroed
bc = realloc bc 106
ae = alloc 1 align 32 zeroed
x = alloc 98 zeroed
ak = alloc 52 align 64 zeroed
ah = realloc ba 40
q = realloc q 0
v = realloc v 112
bn = realloc bn 72
ba = alloc 201 zeroed
p = realloc p 79
c = alloc 52 zeroed
ax = realloc ax 4
o = realloc o 1
aa = alloc 203 align 8 zeroed
aa = realloc aa 64
al = realloc al 98
af = realloc af 112
bj = alloc 140 zeroed
ax = realloc ax 2
y = realloc y 93
m = alloc 2 zeroed
v = realloc v 8
az = alloc 51 zeroed
t = realloc t 16
ad = realloc ad 4
as = alloc 12 zeroed
aw = alloc 1 zeroed
k = alloc 5 align 32 zeroed
at = alloc 8 zeroed
be = alloc 51 zeroed
bl = realloc bl 97
q = realloc q 0
free w
w = alloc 0 zeroed
ap = realloc ap 5
free av
av = alloc 6 zeroed
ah = realloc ah 80
free az
az = alloc 1 zeroed
free bf
bf = alloc 0 zeroed
l = realloc l 8
z = realloc z 0
free q
ba = realloc ba 402
q = alloc 98 zeroed
k = realloc k 0
g = realloc g 125
y = realloc y 94
aw = realloc aw 1
free a
a = alloc 1 zeroed
r = realloc r 21
free ab
ab = alloc 98 zeroed
h = realloc h 3
free ag
ag = alloc 47 zeroed
free bj
aa = realloc aa 65
bj = alloc 0 align 64 zeroed
free w
w = alloc 45 zeroed
w = realloc w 22
free ay
ay = realloc ax 194
k = realloc k 16
ax = alloc 1 align 16 zeroed
free v
v = alloc 8 zeroed
free an
q = realloc q 86
an = alloc 56 align 512 zeroed
bn = realloc bn 36
free i
i = alloc 98 zeroed
w = realloc w 11
