freespace script 1
heap 16384 fit=first order=address coalescing=off granule=16
a = alloc 2
b = alloc 96
c = realloc a 2
a = alloc 256
c = realloc c 265
d = alloc 2
e = alloc 191
f = alloc 256
g = alloc 191 align 16
h = alloc 1 align 16
i = alloc 256
j = alloc 1 align 16
k = alloc 4 align 16
l = alloc 16 align 1024
m = alloc 336
n = realloc i 64
i = alloc 188
o = alloc 137
p = alloc 1
q = alloc 20 align 1024
q = realloc q 19
r = alloc 84
s = alloc 24 align 16
t = alloc 16 align 16
u = alloc 120 align 64
v = alloc 128
w = alloc 8
x = alloc 32
t = realloc t 32
y = alloc 96 align 256
z = alloc 40
aa = alloc 104 align 256
ab = alloc 64
ac = realloc aa 104
aa = alloc 48 align 4096
ad = alloc 72 align 16
ae = alloc 2
af = alloc 24 align 512
z = realloc z 1
ag = alloc 4 align 16
ah = alloc 9
ai = alloc 8 align 8
aj = alloc 0
ak = alloc 72 align 64
ah = realloc ah 0
al = alloc 64 align 8
am = alloc 24 align 16
an = alloc 62 align 32
ao = alloc 116 align 16
ap = alloc 33 align 256
aq = alloc 0
ar = alloc 265 align 16
as = alloc 47 align 256
at = alloc 8 align 16
au = alloc 245
av = alloc 89
aw = alloc 1 align 8
ax = alloc 227 align 32
ay = alloc 77
az = alloc 56
ba = alloc 24 align 8
bb = alloc 9 align 32
bc = alloc 112
bd = alloc 265 align 1024
be = alloc 45 align 64
bf = alloc 0
bg = alloc 111 align 32
bh = alloc 32
bi = alloc 24 align 8
bd = realloc bd 32
bj = alloc 0
bk = alloc 249
bl = realloc a 3
a = alloc 256 align 4096
au = realloc au 344
free w
w = alloc 6 align 2048
at = realloc at 7
bh = realloc bh 64
ab = realloc ab 72
b = realloc b 48
an = realloc an 78
free ad
ad = alloc 128 align 256
at = realloc at 6
t = realloc t 64
free f
f = alloc 24 align 16
be = realloc be 37
k = realloc k 40
free d
bd = realloc bd 32
d = alloc 1
free aa
bf = realloc bf 16
aa = alloc 265
free p
a = realloc a 1
p = alloc 104 align 16
i = realloc i 376
free ax
ax = alloc 111 align 64
free s
aj = realloc aj 0
s = alloc 21 align 4096
c = realloc c 132
free ar
ar = alloc 12
free ag
ag = alloc 48 align 256
c = realloc c 131
free ai
ai = alloc 7 align 2048
free bh
bh = alloc 32
free bg
bg = alloc 60 align 16
a = realloc a 1
bc = realloc bc 16
free u
u = alloc 8 align 16
ai = realloc ai 8
free a
a = alloc 16
free c
c = alloc 24
ac = realloc ac 208
t = realloc t 32
free p
ab = realloc ab 72
p = alloc 208
k = realloc k 4
as = realloc as 23
d = realloc d 0
free f
f = alloc 82 align 32
al = realloc al 2
free u
an = realloc an 62
be = realloc be 21
u = alloc 265 align 64
free ay
ay = alloc 6 align 8
free ae
bd = realloc bd 40
ae = alloc 10
free bk
bk = alloc 72 align 8
free an
t = realloc t 72
e = realloc e 1
an = alloc 72
bi = realloc bi 24
free q
q = alloc 17 align 1024
h = realloc h 0
free e
bd = realloc bd 12
ay = realloc ay 14
e = alloc 168 align 16
ar = realloc ar 13
p = realloc p 104
free bf
bf = realloc n 48
n = realloc al 18
ap = realloc ap 49
al = alloc 265 align 512
free bg
bg = alloc 120 align 1024
f = realloc f 8
ax = realloc ax 98
ac = realloc ac 209
bd = realloc bd 12
free d
d = alloc 132 align 2048
free bh
bh = alloc 39 align 32
free aw
aw = alloc 48
free d
d = alloc 95
ao = realloc ao 58
free v
v = alloc 32
free v
v = alloc 265
free l
l = alloc 15 align 32
free u
u = alloc 126
h = realloc h 0
free b
b = alloc 128
y = realloc y 108
s = realloc s 9
au = realloc au 32
free ag
am = realloc am 8
p = realloc p 0
t = realloc t 68
ag = alloc 3
free n
n = alloc 27 align 16
bb = realloc bb 4
free ad
ad = realloc as 23
as = alloc 256
free au
bg = realloc bg 16
ar = realloc ar 9
au = realloc aw 96
aw = alloc 80 align 256
ab = realloc ab 72
free e
e = alloc 1
free aq
aq = alloc 9
q = realloc q 34
ag = realloc ag 3
free bf
bf = alloc 0 align 2048
free t
m = realloc m 352
t = alloc 97 align 256
free s
s = alloc 47
free bj
aq = realloc aq 13
bd = realloc bd 6
bj = alloc 136
free k
k = alloc 129 align 256
free r
ab = realloc ab 64
r = alloc 265 align 8
free s
s = alloc 6
free be
be = alloc 7 align 8
an = realloc an 0
free al
al = alloc 64 align 64
free m
j = realloc j 1
c = realloc c 27
m = alloc 32 align 32
free z
z = alloc 32
bi = realloc bi 48
free bb
bb = alloc 136
e = realloc e 12
f = realloc f 95
t = realloc t 98
free bc
bc = alloc 0 align 8
free ac
ac = alloc 64 align 256
free ao
ao = alloc 115 align 64
free y
y = alloc 14
free am
am = alloc 0 align 16
free d
d = alloc 2
free as
as = alloc 7
free au
ao = realloc ao 265
au = alloc 112
free h
h = alloc 1 align 32
c = realloc c 54
bl = realloc bl 7
s = realloc s 5
av = realloc av 265
free av
av = alloc 88 align 8
free b
at = realloc at 10
av = realloc av 139
b = alloc 9
free ag
ag = alloc 5 align 16
free an
bj = realloc bj 68
an = alloc 265
free z
z = alloc 32
z = realloc z 32
as = realloc as 132
free k
aq = realloc aq 5
k = alloc 56
free bg
be = realloc be 0
as = realloc as 132
bg = alloc 2
free bi
a = realloc a 32
bi = alloc 20 align 32
a = realloc a 40
free s
bd = realloc bd 88
v = realloc v 0
s = alloc 12 align 16
b = realloc b 10
bf = realloc bf 0
free f
f = alloc 0
free p
bf = realloc bf 0
p = realloc ay 14
bj = realloc bj 32
ay = alloc 1
