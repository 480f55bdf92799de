freespace script 1
heap 16384 fit=next order=front coalescing=off
a = alloc 0 zeroed
b = alloc 24 align 4 zeroed
c = alloc 19 zeroed
d = alloc 1 align 16 zeroed
d = realloc d 0
d = realloc d 0
a = realloc a 85
e = alloc 265 align 16 zeroed
f = alloc 39 align 4 zeroed
g = alloc 1 zeroed
c = realloc c 18
h = alloc 90 align 16 zeroed
i = alloc 0 zeroed
j = alloc 1 zeroed
k = alloc 3 align 16 zeroed
a = realloc a 69
e = realloc e 164
l = alloc 1 zeroed
i = realloc i 0
m = alloc 1 zeroed
n = alloc 0 zeroed
o = alloc 6 zeroed
p = alloc 175 align 2 zeroed
q = alloc 0 align 8 zeroed
r = alloc 0 zeroed
s = alloc 15 zeroed
t = alloc 57 zeroed
u = alloc 2 align 4 zeroed
h = realloc h 91
v = alloc 17 align 8 zeroed
l = realloc l 0
p = realloc p 174
w = alloc 8 zeroed
x = realloc w 7
w = alloc 17 zeroed
y = alloc 155 align 8 zeroed
z = alloc 1 align 8 zeroed
aa = alloc 3 align 8 zeroed
ab = alloc 60 align 16 zeroed
q = realloc q 28
ac = alloc 80 zeroed
y = realloc y 310
h = realloc h 4
ad = alloc 1 zeroed
ae = alloc 8 align 2 zeroed
af = alloc 4 align 8 zeroed
f = realloc f 31
ag = alloc 131 align 4 zeroed
ah = alloc 17 align 8 zeroed
ai = alloc 1 align 8 zeroed
b = realloc b 12
aj = alloc 1 align 2 zeroed
ak = alloc 11 align 16 zeroed
al = alloc 265 zeroed
am = alloc 15 align 8 zeroed
an = alloc 3 zeroed
ao = alloc 13 align 16 zeroed
ap = alloc 85 zeroed
aq = alloc 13 align 4 zeroed
am = realloc am 16
ar = alloc 70 align 2 zeroed
h = realloc h 8
as = alloc 1 align 16 zeroed
ah = realloc ah 8
q = realloc q 28
at = alloc 185 align 16 zeroed
au = realloc l 1
l = alloc 24 align 8 zeroed
av = alloc 36 align 16 zeroed
aw = alloc 28 align 8 zeroed
ax = alloc 3 zeroed
ay = alloc 13 align 2 zeroed
az = alloc 4 align 8 zeroed
ba = alloc 8 align 8 zeroed
j = realloc j 2
bb = alloc 67 align 4 zeroed
bc = alloc 3 zeroed
bd = alloc 24 align 2 zeroed
h = realloc h 7
ai = realloc ai 1
be = alloc 3 align 16 zeroed
ae = realloc ae 9
bf = alloc 1 zeroed
bg = alloc 1 zeroed
o = realloc o 10
bh = alloc 4 zeroed
w = realloc w 5
bi = alloc 0 align 2 zeroed
d = realloc d 1
ak = realloc ak 10
as = realloc as 0
ao = realloc ao 6
bj = alloc 3 align 8 zeroed
bk = alloc 4 align 2 zeroed
ai = realloc ai 5
ax = realloc ax 1
aa = realloc aa 130
bh = realloc bh 4
r = realloc r 0
ae = realloc ae 25
an = realloc an 3
bk = realloc bk 4
bl = realloc as 2
as = realloc q 183
ad = realloc ad 0
q = alloc 12 align 16 zeroed
p = realloc p 1
az = realloc az 8
ak = realloc ak 10
t = realloc t 56
at = realloc at 184
f = realloc f 135
free ac
ac = alloc 227 zeroed
bb = realloc bb 71
free au
ax = realloc ax 0
au = alloc 1 align 4 zeroed
ag = realloc ag 262
free av
av = alloc 0 align 16 zeroed
bi = realloc bi 0
bi = realloc bi 8
free am
am = alloc 3 align 16 zeroed
free bd
bd = realloc o 5
ab = realloc ab 0
o = alloc 46 zeroed
free g
g = alloc 7 align 16 zeroed
ai = realloc ai 5
free n
a = realloc a 24
ar = realloc ar 150
bj = realloc bj 0
j = realloc j 0
r = realloc r 0
af = realloc af 1
n = alloc 3 zeroed
ao = realloc ao 0
free aw
a = realloc a 23
ap = realloc ap 86
aw = alloc 12 zeroed
af = realloc af 10
free ah
p = realloc p 0
ak = realloc ak 11
ax = realloc ax 12
ah = alloc 36 zeroed
q = realloc q 11
free ar
ar = alloc 0 zeroed
ak = realloc ak 11
free bf
bf = alloc 146 align 8 zeroed
az = realloc az 14
free ai
ak = realloc ak 5
ai = alloc 62 align 4 zeroed
be = realloc be 61
ac = realloc ac 91
free c
c = alloc 22 align 8 zeroed
e = realloc e 328
free aw
a = realloc a 1
aw = alloc 223 zeroed
av = realloc av 0
free d
d = realloc c 18
c = realloc ah 37
ah = alloc 265 align 2 zeroed
am = realloc am 1
bh = realloc bh 4
l = realloc l 21
ad = realloc ad 85
free ay
ay = alloc 229 zeroed
ah = realloc ah 249
free o
o = alloc 0 zeroed
r = realloc r 0
az = realloc az 18
free y
a = realloc a 1
y = alloc 4 align 8 zeroed
ao = realloc ao 0
ax = realloc ax 1
aa = realloc aa 134
free u
u = alloc 2 zeroed
as = realloc as 179
free h
h = alloc 265 align 8 zeroed
h = realloc h 117
h = realloc h 234
bf = realloc bf 1
ao = realloc ao 0
free bb
bb = alloc 31 zeroed
t = realloc t 56
free aq
aq = alloc 51 align 8 zeroed
free h
bj = realloc bj 16
h = alloc 0 align 8 zeroed
ao = realloc ao 0
z = realloc z 0
free u
k = realloc k 2
u = alloc 29 align 8 zeroed
au = realloc au 1
ar = realloc ar 0
free e
e = alloc 4 align 8 zeroed
as = realloc as 120
free ai
ar = realloc ar 0
n = realloc n 19
ai = alloc 248 align 4 zeroed
free bg
bg = alloc 54 align 8 zeroed
free ba
l = realloc l 21
ad = realloc ad 19
ba = alloc 60 zeroed
free m
ac = realloc ac 83
aq = realloc aq 0
m = alloc 0 zeroed
g = realloc g 0
y = realloc y 8
o = realloc o 0
free i
i = alloc 4 zeroed
free t
t = alloc 5 align 8 zeroed
ar = realloc ar 4
bl = realloc bl 1
i = realloc i 2
y = realloc y 9
free r
r = alloc 0 align 2 zeroed
bg = realloc bg 27
h = realloc h 0
ao = realloc ao 16
ac = realloc ac 83
u = realloc u 30
free d
o = realloc o 0
d = alloc 2 zeroed
free aw
aw = alloc 3 align 2 zeroed
bb = realloc bb 265
bd = realloc bd 9
free u
u = alloc 1 zeroed
bh = realloc bh 8
free t
t = realloc bk 4
x = realloc x 3
bk = alloc 1 zeroed
free o
o = alloc 0 align 16 zeroed
bk = realloc bk 9
free e
bf = realloc bf 0
e = realloc o 0
au = realloc au 1
ax = realloc ax 4
o = alloc 8 align 16 zeroed
t = realloc t 20
v = realloc v 19
bi = realloc bi 12
free ay
ay = alloc 1 align 8 zeroed
e = realloc e 8
x = realloc x 121
free bk
bk = realloc c 29
c = alloc 1 zeroed
g = realloc g 16
k = realloc k 4
am = realloc am 0
ag = realloc ag 8
free u
u = alloc 3 align 8 zeroed
aq = realloc aq 0
ax = realloc ax 0
a = realloc a 0
free bl
ae = realloc ae 50
bl = alloc 2 align 16 zeroed
k = realloc k 2
s = realloc s 16
free ac
ac = alloc 0 zeroed
free ao
ao = alloc 1 align 8 zeroed
free v
ba = realloc ba 30
ao = realloc ao 0
v = realloc am 0
am = alloc 15 align 4 zeroed
bb = realloc bb 261
free z
ae = realloc ae 100
z = alloc 78 align 8 zeroed
w = realloc w 0
ar = realloc ar 4
c = realloc c 0
free bf
bf = alloc 119 align 4 zeroed
v = realloc v 4
free aq
aq = realloc be 69
t = realloc t 112
aq = realloc aq 85
