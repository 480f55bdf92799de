freespace script 1
heap 16384 fit=worst order=front coalescing=off granule=16
a = alloc 75
b = alloc 3
b = realloc b 3
c = alloc 136
c = realloc c 174
d = alloc 12 align 256
e = alloc 174
f = alloc 3
g = alloc 44
h = alloc 5 align 32
i = alloc 8
j = alloc 16
k = alloc 5
l = alloc 16
m = alloc 184
n = alloc 188 align 128
a = realloc a 67
k = realloc k 5
o = alloc 3
p = alloc 203 align 4
q = alloc 7 align 8
r = alloc 139 align 8
s = alloc 129
p = realloc p 58
t = realloc d 16
i = realloc i 16
d = realloc n 94
n = alloc 1 align 8
s = realloc s 129
u = alloc 166 align 256
v = alloc 4
w = alloc 92 align 16
w = realloc w 184
n = realloc n 0
j = realloc j 4
x = alloc 29
q = realloc q 3
w = realloc w 10
y = alloc 0
z = alloc 29
b = realloc b 6
aa = alloc 2
ab = alloc 9
ac = alloc 2 align 16
ad = alloc 7 align 128
k = realloc k 0
ae = alloc 184
r = realloc r 131
ab = realloc ab 4
af = alloc 64
k = realloc k 16
n = realloc n 7
ag = alloc 11 align 64
ah = alloc 7 align 8
ai = alloc 2
aj = realloc ae 184
ae = alloc 1 align 8
t = realloc t 32
m = realloc m 30
ag = realloc ag 12
ak = alloc 6 align 4
al = alloc 9 align 16
ai = realloc ai 1
aj = realloc aj 180
am = alloc 2 align 32
ac = realloc ac 6
ai = realloc ai 17
j = realloc j 4
f = realloc f 1
an = alloc 1
ao = alloc 9
ap = alloc 1
aq = alloc 72 align 8
aa = realloc aa 2
ar = alloc 43
as = alloc 6
c = realloc c 153
at = alloc 6
au = alloc 32 align 64
av = alloc 99
aw = alloc 128
u = realloc u 1
ax = alloc 5 align 16
aa = realloc aa 4
ay = alloc 1 align 8
az = alloc 16
ba = alloc 6
ax = realloc ax 4
bb = alloc 39
ab = realloc ab 12
bc = alloc 1
bd = alloc 1 align 256
be = alloc 44 align 8
bf = alloc 7 align 16
r = realloc r 135
u = realloc u 17
bg = alloc 1
ay = realloc ay 2
ag = realloc ag 35
d = realloc d 94
bh = realloc aw 144
aw = alloc 7
l = realloc l 0
bi = alloc 156
bj = alloc 147 align 4
bj = realloc bj 73
ba = realloc ba 5
bk = alloc 17
bl = alloc 56
bm = alloc 15 align 128
bk = realloc bk 15
bn = alloc 118
bo = alloc 20 align 16
bp = realloc ab 5
ab = alloc 8
ae = realloc ae 0
t = realloc t 28
bq = alloc 6
v = realloc v 3
br = alloc 8 align 32
az = realloc az 8
free ab
ab = alloc 222 align 16
bk = realloc bk 30
free z
ax = realloc ax 0
z = alloc 5
ba = realloc ba 149
free ak
ak = alloc 0 align 16
free aa
br = realloc br 0
b = realloc b 12
aa = alloc 64 align 4
x = realloc x 36
ah = realloc ah 8
free ae
ae = alloc 9 align 8
at = realloc at 14
an = realloc an 10
o = realloc o 1
bh = realloc bh 160
e = realloc e 129
free ap
o = realloc o 1
an = realloc an 10
ap = alloc 158
free bl
bl = alloc 64
l = realloc l 0
g = realloc g 45
free bl
bl = realloc u 21
bq = realloc bq 6
u = realloc ac 6
w = realloc w 2
ay = realloc ay 1
ai = realloc ai 15
bo = realloc bo 10
br = realloc br 0
l = realloc l 16
w = realloc w 18
bi = realloc bi 10
z = realloc z 5
ac = realloc m 14
m = alloc 0 align 32
s = realloc s 145
bp = realloc bp 21
aw = realloc aw 8
a = realloc a 59
a = realloc a 60
z = realloc z 9
at = realloc at 14
k = realloc k 42
aj = realloc aj 164
bk = realloc bk 60
free bg
aj = realloc aj 156
bg = alloc 3 align 16
k = realloc k 8
free z
h = realloc h 6
z = alloc 152 align 64
aq = realloc aq 36
free i
k = realloc k 1
bl = realloc bl 20
ap = realloc ap 159
i = alloc 2
y = realloc y 0
b = realloc b 4
e = realloc e 9
c = realloc c 169
bf = realloc bf 102
free br
br = alloc 104
bg = realloc bg 3
az = realloc az 4
aw = realloc aw 9
be = realloc be 60
aq = realloc aq 35
free af
af = alloc 128
l = realloc l 14
free ax
ax = alloc 64 align 16
free j
h = realloc h 3
f = realloc f 8
j = alloc 0 align 256
ay = realloc ay 1
ax = realloc ax 32
q = realloc q 6
free bq
z = realloc z 304
u = realloc u 12
bq = realloc h 4
h = alloc 69
aq = realloc aq 17
bj = realloc bj 146
aj = realloc aj 156
free bb
bb = alloc 1
q = realloc q 2
ak = realloc ak 0
an = realloc an 31
bf = realloc bf 102
bg = realloc bg 3
an = realloc an 27
free bo
aw = realloc aw 1
bk = realloc bk 1
bo = alloc 24 align 4
c = realloc c 5
ap = realloc ap 158
free au
o = realloc o 0
p = realloc p 29
l = realloc l 0
au = alloc 8
free bo
s = realloc s 161
au = realloc au 8
an = realloc an 24
bo = alloc 8
l = realloc l 4
bn = realloc bn 102
free c
c = alloc 4 align 128
y = realloc y 0
y = realloc y 158
af = realloc af 136
bd = realloc bd 8
q = realloc q 2
aa = realloc aa 32
bq = realloc bq 2
free bg
bg = alloc 226
av = realloc av 83
br = realloc br 1
bj = realloc bj 73
ah = realloc ah 7
free bq
bk = realloc bk 4
bq = realloc ba 2
ba = alloc 81 align 16
bg = realloc bg 226
j = realloc j 3
an = realloc an 2
bn = realloc bn 204
bo = realloc bo 0
bm = realloc bm 7
free ag
ag = realloc w 2
w = realloc i 0
bf = realloc bf 103
i = alloc 107 align 8
w = realloc w 0
free n
n = realloc au 7
au = alloc 0 align 32
as = realloc as 22
q = realloc q 1
bl = realloc bl 21
ae = realloc ae 18
t = realloc t 27
v = realloc v 0
free u
bm = realloc bm 0
r = realloc r 4
br = realloc br 1
bp = realloc bp 37
u = alloc 1 align 8
bn = realloc bn 7
av = realloc av 73
l = realloc l 4
free p
p = alloc 12 align 16
bj = realloc bj 12
v = realloc v 1
ba = realloc ba 81
free an
an = alloc 0
free af
v = realloc v 0
bg = realloc bg 9
y = realloc y 150
af = alloc 3
al = realloc al 9
v = realloc v 0
free bj
n = realloc n 16
ab = realloc ab 206
al = realloc al 0
an = realloc an 0
s = realloc s 141
bj = alloc 1
n = realloc n 32
free bk
w = realloc w 0
