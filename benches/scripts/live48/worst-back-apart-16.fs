freespace script 1
heap 16384 fit=worst order=back coalescing=off granule=16
a = alloc 0 align 16
b = alloc 1 align 8
c = alloc 1 align 16 zeroed
b = realloc b 2
d = alloc 127 align 8
e = alloc 127 align 16
f = alloc 8 align 8
g = realloc e 254
e = alloc 25 align 8
h = realloc c 0
c = alloc 3 align 8
a = realloc a 1
i = realloc g 3
g = alloc 54 align 8
j = alloc 68 align 8 zeroed
k = alloc 399 align 8
j = realloc j 76
h = realloc h 0
l = alloc 40 align 8
m = alloc 20 align 8
f = realloc f 7
n = alloc 0 align 16
o = alloc 72 align 8
p = alloc 434 align 8
o = realloc o 144
q = alloc 0 align 8
r = alloc 57 align 16
l = realloc l 20
c = realloc c 7
s = alloc 1 align 8 zeroed
t = alloc 97 align 8
u = alloc 5 align 16 zeroed
b = realloc b 0
v = alloc 1 align 8
w = alloc 18 align 8
x = alloc 434 align 8
y = alloc 81 align 8 zeroed
e = realloc e 197
z = realloc l 8
j = realloc j 75
l = alloc 8 align 8
aa = alloc 39 align 8 zeroed
a = realloc a 2
o = realloc o 152
ab = realloc c 64
c = alloc 3 align 8 zeroed
p = realloc p 217
ac = alloc 2 align 8 zeroed
ad = alloc 111 align 16
ae = alloc 1 align 8
af = alloc 72 align 8 zeroed
t = realloc t 194
h = realloc h 0
ag = alloc 2 align 8
g = realloc g 46
ah = alloc 1 align 16
q = realloc q 0
h = realloc h 0
n = realloc n 0
ai = alloc 110 align 8
aj = alloc 197 align 8 zeroed
ak = alloc 20 align 8 zeroed
al = alloc 127 align 8 zeroed
l = realloc l 8
am = realloc ab 0
aj = realloc aj 201
ab = alloc 11 align 8
a = realloc a 18
an = alloc 12 align 8
ao = alloc 32 align 16 zeroed
ap = alloc 1 align 16
aq = alloc 127 align 8 zeroed
ar = alloc 80 align 8
as = alloc 28 align 8
at = alloc 63 align 8
au = alloc 187 align 8
av = alloc 1 align 16 zeroed
aw = alloc 302 align 8
ax = alloc 3 align 8
ay = alloc 20 align 16 zeroed
az = alloc 2 align 8
ba = alloc 0 align 8
j = realloc j 71
bb = alloc 24 align 8 zeroed
i = realloc i 11
n = realloc n 7
ab = realloc ab 27
av = realloc av 2
bc = alloc 22 align 8
bd = alloc 310 align 8 zeroed
ao = realloc ao 33
be = alloc 88 align 8
bd = realloc bd 155
ax = realloc ax 333
u = realloc u 2
ap = realloc ap 0
ac = realloc ac 2
aq = realloc aq 126
bf = alloc 12 align 8
bg = alloc 96 align 8 zeroed
bh = alloc 80 align 8
bi = alloc 1 align 8 zeroed
bj = realloc y 1
y = alloc 95 align 8 zeroed
s = realloc s 4
i = realloc i 11
bk = alloc 454 align 8 zeroed
v = realloc v 2
n = realloc n 17
n = realloc n 17
bl = realloc q 1
q = alloc 12 align 8 zeroed
bm = alloc 4 align 8
j = realloc j 63
bn = alloc 30 align 16
bh = realloc bh 76
bo = realloc ae 0
ae = alloc 48 align 16
bm = realloc bm 5
ac = realloc ac 0
bp = alloc 47 align 8
s = realloc s 5
bq = alloc 15 align 8 zeroed
q = realloc q 12
br = realloc o 152
o = alloc 8 align 8
be = realloc be 44
ag = realloc ag 4
bf = realloc bf 11
t = realloc t 178
t = realloc t 464
am = realloc am 66
a = realloc a 9
bc = realloc bc 21
bm = realloc bm 2
j = realloc j 96
bq = realloc bq 14
aa = realloc aa 78
bq = realloc bq 14
free bg
bg = alloc 0 align 8
bb = realloc bb 32
ag = realloc ag 0
free ap
bq = realloc bq 18
m = realloc m 19
ap = alloc 3 align 8
free e
bd = realloc bd 174
bk = realloc bk 470
h = realloc h 0
h = realloc h 0
ah = realloc ah 17
e = alloc 136 align 8
l = realloc l 24
k = realloc k 350
free e
bd = realloc bd 33
w = realloc w 18
e = alloc 177 align 8
p = realloc p 233
s = realloc s 10
n = realloc n 15
free as
x = realloc x 438
q = realloc q 235
m = realloc m 9
h = realloc h 0
as = alloc 0 align 8
free ba
ba = alloc 20 align 8
free f
q = realloc q 110
t = realloc t 480
f = alloc 111 align 8
i = realloc i 1
ay = realloc ay 36
k = realloc k 700
free o
ar = realloc ar 49
x = realloc x 2
o = alloc 16 align 8
az = realloc az 0
i = realloc i 2
bp = realloc bp 94
free ai
d = realloc d 155
j = realloc j 192
bh = realloc bh 40
af = realloc af 63
an = realloc an 6
ai = alloc 12 align 8
q = realloc q 110
w = realloc w 97
v = realloc v 6
free bg
as = realloc as 4
be = realloc be 28
bh = realloc bh 36
bg = alloc 464 align 8
w = realloc w 1
ap = realloc ap 0
free w
w = alloc 52 align 8
ac = realloc ac 0
ar = realloc ar 128
free ar
aq = realloc aq 252
ao = realloc ao 278
ar = alloc 118 align 16
p = realloc p 249
av = realloc av 18
h = realloc h 0
e = realloc e 79
free ac
ac = alloc 64 align 8 zeroed
ap = realloc ap 8
free r
bj = realloc bj 1
u = realloc u 120
av = realloc av 192
ar = realloc ar 110
bg = realloc bg 72
ah = realloc ah 61
r = alloc 112 align 16
free x
x = alloc 63 align 8 zeroed
at = realloc at 71
b = realloc b 0
bg = realloc bg 88
ad = realloc ad 110
bq = realloc bq 16
free ac
ac = realloc ah 60
ah = alloc 18 align 8
free l
l = realloc ad 120
ad = realloc ap 24
ap = alloc 6 align 8
as = realloc as 26
y = realloc y 47
free af
af = alloc 104 align 8
a = realloc a 8
y = realloc y 39
bg = realloc bg 8
ag = realloc ag 81
ab = realloc ab 35
g = realloc g 23
ba = realloc ba 2
bi = realloc bi 0
at = realloc at 115
j = realloc j 184
ak = realloc ak 10
free bm
ao = realloc ao 282
bm = alloc 22 align 8
free o
o = realloc av 96
o = realloc o 171
av = alloc 3 align 8
p = realloc p 4
bf = realloc bf 0
free t
t = realloc ap 12
an = realloc an 3
q = realloc q 12
ax = realloc ax 166
ap = alloc 0 align 8 zeroed
free ai
ai = alloc 1 align 8
bp = realloc bp 94
ax = realloc ax 15
free am
am = alloc 100 align 8 zeroed
n = realloc n 0
bg = realloc bg 9
free ap
l = realloc l 128
ap = alloc 24 align 8
z = realloc z 1
v = realloc v 0
free f
bd = realloc bd 17
f = alloc 399 align 16 zeroed
free ac
ac = alloc 14 align 16
bb = realloc bb 32
af = realloc af 108
ag = realloc ag 51
free at
bn = realloc bn 30
at = alloc 470 align 8 zeroed
bj = realloc bj 1
h = realloc h 0
am = realloc am 39
bg = realloc bg 86
free q
d = realloc d 77
q = realloc be 25
be = alloc 31 align 8
aj = realloc aj 201
free f
d = realloc d 52
f = alloc 0 align 8
g = realloc g 46
free aj
aj = alloc 136 align 8
bp = realloc bp 83
ar = realloc ar 123
bq = realloc bq 15
bq = realloc bq 345
y = realloc y 3
free z
z = alloc 6 align 8
bm = realloc bm 16
e = realloc e 63
bc = realloc bc 96
av = realloc av 39
m = realloc m 4
