freespace script 1
heap 16384 fit=worst order=back coalescing=off granule=8
a = alloc 10 align 8
a = realloc a 20
b = realloc a 19
b = realloc b 38
b = realloc b 2
a = alloc 255 align 2
c = alloc 16 align 2
d = realloc a 255
a = alloc 64
e = realloc a 1
a = alloc 1 align 8
f = alloc 61 align 2
a = realloc a 0
g = alloc 3
h = alloc 92
e = realloc e 0
i = alloc 1
c = alloc 7 align 8
i = realloc i 2
j = alloc 64 align 8
k = alloc 0 align 4
l = alloc 2 align 4
b = realloc b 2
m = alloc 61 align 4
n = alloc 40
o = alloc 9
p = alloc 3
q = alloc 61 align 4
free j
free h
p = realloc p 1
d = realloc d 259
h = alloc 64 align 16
j = alloc 128
r = alloc 24 align 2
f = realloc f 54
s = alloc 255 align 16
t = alloc 9 align 16
f = realloc f 54
u = alloc 64 align 4
v = alloc 9 align 2
c = realloc c 108
k = realloc k 0
w = alloc 1
x = alloc 3 align 8
u = realloc u 48
y = alloc 10 align 2
s = realloc s 259
z = alloc 9
z = realloc z 8
aa = alloc 1
ab = alloc 255
aa = realloc aa 31
d = realloc d 24
ac = alloc 40 align 4
ad = alloc 255
ae = alloc 2 align 2
af = alloc 68
ag = alloc 129
h = realloc h 40
p = realloc p 2
ah = alloc 65 align 8
ai = alloc 1 align 16 zeroed
b = realloc b 2
ab = realloc ab 254
i = realloc i 1
aj = alloc 4
ak = alloc 3 align 16
x = realloc x 8
free x
free aj
aj = alloc 2
x = alloc 128 align 4
al = alloc 51 align 8
q = realloc q 62
am = alloc 10 align 4
an = alloc 3 align 16
ak = realloc ak 1
ao = alloc 0
ap = alloc 4
ad = realloc ad 64
q = realloc q 2
an = alloc 31 align 16
s = realloc s 129
aq = alloc 64
ar = alloc 8 align 8
aj = realloc aj 54
as = alloc 32
i = realloc i 1
t = realloc t 0
t = realloc t 0
at = alloc 269 align 4
at = realloc at 285
au = alloc 31 align 4
av = alloc 1
aw = alloc 32 align 8
m = realloc m 60
ax = alloc 32 align 2
ay = realloc au 31
au = alloc 8 align 16
az = alloc 40 align 8 zeroed
am = realloc am 0
ba = alloc 296 align 16
bb = alloc 0 zeroed
bc = alloc 255
bd = alloc 0
an = realloc an 31
be = alloc 8 align 2
bf = realloc ao 9
ao = alloc 4 align 16
bg = alloc 254
bh = alloc 7 align 16
aj = realloc aj 108
bi = alloc 32
bj = alloc 2
bk = alloc 121
bl = alloc 61
bm = realloc ba 304
ba = alloc 20
bn = alloc 102 align 16
bo = alloc 61
bp = alloc 1 align 16
ar = realloc ar 16
f = realloc f 54
f = realloc f 60
bq = realloc a 1
ae = realloc ae 1
a = realloc am 129
am = realloc w 249
w = alloc 2
br = alloc 8 align 16
free br
br = alloc 46 align 8
free br
br = alloc 61 align 2
an = realloc an 32
ay = realloc ay 34
free ay
ay = alloc 255 align 8
free ay
ac = realloc ac 41
ay = alloc 3 align 8
al = realloc al 25
bj = realloc bj 128
az = realloc az 80
af = realloc af 0
free af
af = alloc 3
free af
av = realloc av 3
f = realloc f 56
af = alloc 32
be = realloc be 1
free be
aq = realloc aq 72
be = realloc bo 54
bo = alloc 38 align 2
free bo
bi = realloc bi 64
bo = alloc 3
free bo
bo = alloc 1 align 8
z = realloc z 9
free z
z = alloc 0 align 2
free z
j = realloc j 112
z = alloc 32 align 2 zeroed
ba = realloc ba 10
free ba
ba = alloc 12
b = realloc b 2
bl = realloc bl 61
s = realloc s 129
free s
n = realloc n 64
s = alloc 260 align 8
free s
s = alloc 129
az = realloc az 160
a = realloc a 64
bq = realloc bq 1
free bq
t = realloc t 55
bn = realloc bn 3
bg = realloc bg 262
bq = alloc 32 align 8
y = realloc y 9
free y
y = alloc 24 align 16
w = realloc w 10
ap = realloc ap 4
ar = realloc ar 61
f = realloc f 112
free f
ah = realloc ah 44
f = alloc 48 align 2
r = realloc r 16
v = realloc v 61
c = realloc c 104
free c
bj = realloc bj 136
c = alloc 48 align 8
h = realloc h 40
f = realloc f 8
ax = realloc ax 28
g = realloc g 6
free g
ay = realloc ay 1
ai = realloc ai 1
g = alloc 8 align 8
free g
n = realloc n 1
g = alloc 60
free g
az = realloc az 2
ab = realloc ab 258
g = alloc 262
bc = realloc bc 510
free bc
bc = alloc 56 align 8
d = realloc d 48
free d
v = realloc v 69
j = realloc j 112
d = alloc 112 align 4
z = realloc z 31
j = realloc j 104
q = realloc q 0
a = realloc a 4
free a
a = alloc 0 align 16
ab = realloc ab 3
ap = realloc ap 0
free ap
af = realloc af 32
ao = realloc ao 2
ap = alloc 52 zeroed
ba = realloc ba 120
at = realloc at 63
free at
aq = realloc aq 48
g = realloc g 261
at = alloc 1
aw = realloc aw 28
n = realloc n 2
free n
n = realloc bh 6
t = realloc t 110
bh = alloc 24 align 4
free bh
bi = realloc bi 2
bh = alloc 1 align 8
free bh
bh = alloc 1 align 8
free bh
be = realloc be 9
bh = alloc 105
ap = realloc ap 3
aa = realloc aa 1
af = realloc af 1
bd = realloc bd 0
bq = realloc bq 4
free bq
t = realloc t 121
be = realloc be 8
i = realloc i 0
q = realloc q 0
bq = alloc 5 align 16
bi = realloc bi 2
ba = realloc ba 116
m = realloc m 2
ad = realloc ad 56
t = realloc t 47
free t
bc = realloc bc 61
bn = realloc bn 0
t = alloc 1
free t
t = alloc 3 align 16
ar = realloc ar 53
free ar
bq = realloc bq 21
ar = alloc 23
e = realloc e 47
free e
e = realloc bf 2
ag = realloc ag 249
bf = realloc au 4
au = alloc 61 align 16
free au
ag = realloc ag 249
bq = realloc bq 64
bf = realloc bf 0
bb = realloc bb 24
au = alloc 52 zeroed
ah = realloc ah 14
w = alloc 8
af = realloc af 2
ah = realloc ah 13
ao = realloc ao 2
ad = realloc ad 28
free ad
ad = alloc 1 align 16
ba = realloc ba 32
free ba
az = realloc az 1
ar = realloc ar 11
ba = alloc 0 align 4
b = realloc b 10
free b
i = realloc i 1
b = alloc 1 align 4
ad = realloc ad 0
h = realloc h 2
w = realloc w 0
bb = realloc bb 24
