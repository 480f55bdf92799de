freespace script 1
heap 16384 fit=first order=size-descending granule=8
a = alloc 57 align 2048
b = alloc 4
c = alloc 1
d = alloc 116
e = alloc 2 align 8
f = alloc 1 align 64
g = realloc e 1
e = alloc 1
h = alloc 65
i = alloc 17
b = realloc b 0
j = alloc 15
k = realloc d 100
d = alloc 149
l = alloc 7
m = alloc 65 align 8
n = alloc 58 align 64
o = alloc 9 align 8
p = alloc 1
q = alloc 226
r = alloc 16
f = realloc f 58
r = realloc r 8
c = realloc c 36
k = realloc k 58
a = realloc a 0
s = alloc 58
j = realloc j 14
t = alloc 0 align 32
u = alloc 20 align 1024
j = realloc j 57
v = alloc 79
w = alloc 119 align 64
x = alloc 44 align 16
s = realloc s 29
h = realloc h 226
y = alloc 56
z = alloc 3 align 256
aa = alloc 8
ab = alloc 40
k = realloc k 50
ac = realloc t 0
u = realloc u 21
aa = realloc aa 4
t = alloc 128 align 512
ad = alloc 0 align 64
ae = alloc 1
af = alloc 143 align 16
ac = realloc ac 0
ag = alloc 7
ah = alloc 4
ai = alloc 35 align 16
g = realloc g 40
t = realloc t 124
aj = alloc 3
q = realloc q 113
ak = alloc 1 align 32
al = alloc 8 align 4096
am = alloc 0
an = alloc 1
ak = realloc ak 0
ao = realloc w 127
w = alloc 40 align 16
aa = realloc aa 2
ap = alloc 57
aq = alloc 40
ar = alloc 10 align 256
as = alloc 4 align 16
at = alloc 20 align 512
au = alloc 24 align 64
av = alloc 1 align 8
aw = alloc 8
ax = alloc 1
v = realloc v 79
ay = alloc 24 align 16
av = realloc av 17
az = alloc 7
ba = alloc 23
bb = alloc 40
bc = alloc 1 align 2048
w = realloc w 20
bd = realloc ap 114
ap = alloc 25
be = alloc 1
bf = alloc 24
bg = alloc 1
bh = alloc 9
bi = alloc 57 align 32
bj = alloc 3
ae = realloc ae 0
o = realloc o 9
bk = alloc 117
bl = alloc 3
bm = alloc 58
bn = alloc 226
bo = alloc 11 align 16
bp = alloc 4 align 8
bq = alloc 58 align 16
ar = realloc ar 20
bb = realloc bb 32
br = alloc 17
d = realloc d 145
free as
av = realloc av 18
az = realloc az 7
ah = realloc ah 5
as = alloc 32
ap = realloc ap 2
ap = realloc ap 1
aj = realloc aj 11
free ak
ba = realloc ba 27
n = realloc n 66
ak = alloc 226 align 256
bn = realloc bn 113
n = realloc n 33
aj = realloc aj 1
o = realloc o 0
free bm
bm = alloc 0
free j
g = realloc g 80
j = alloc 96
free az
az = alloc 3 align 32
free bp
bp = alloc 117
free o
o = alloc 16
free am
am = realloc w 40
w = alloc 5 align 256
bq = realloc bq 116
free ar
ar = alloc 0 align 256
bj = realloc bj 0
s = realloc s 30
t = realloc t 120
free an
an = realloc at 12
at = alloc 13 align 64
free ba
p = realloc p 1
ba = alloc 33
y = realloc y 60
bd = realloc bd 3
ap = realloc ap 0
x = realloc x 3
free bb
bb = realloc j 96
j = alloc 0 align 8
bl = realloc bl 0
free bh
bh = alloc 8 align 512
bg = realloc bg 0
free am
am = realloc bm 16
bk = realloc bk 117
ay = realloc ay 2
a = realloc a 1
ap = realloc ap 32
o = realloc o 16
bm = realloc ak 226
ak = alloc 1
bp = realloc bp 0
k = realloc k 226
free ab
i = realloc i 9
bl = realloc bl 16
ab = alloc 19 align 32
free bg
bg = realloc i 17
g = realloc g 84
h = realloc h 225
ao = realloc ao 1
ag = realloc ag 7
d = realloc d 72
aj = realloc aj 5
ar = realloc ar 59
bm = realloc bm 452
aw = realloc aw 8
i = alloc 44 align 8
av = realloc av 18
q = realloc q 99
free av
ao = realloc ao 1
az = realloc az 0
av = alloc 16 align 16
free av
m = realloc m 64
av = alloc 226
bm = realloc bm 32
h = realloc h 16
free al
az = realloc az 0
x = realloc x 169
al = alloc 17 align 1024
ad = realloc ad 4
free br
f = realloc f 0
br = realloc e 102
ag = realloc ag 3
e = alloc 45
free ax
ax = alloc 1 align 1024
free bp
bp = alloc 0 align 256
free ba
m = realloc m 32
ba = alloc 1 align 16
free n
h = realloc h 8
n = alloc 40
ao = realloc ao 9
free j
j = realloc o 58
bc = realloc bc 0
o = alloc 48 align 16
y = realloc y 44
free ao
x = realloc x 338
bq = realloc bq 232
ao = alloc 0
ag = realloc ag 16
free bo
l = realloc l 15
bo = alloc 3 align 4096
bk = realloc bk 234
free y
y = alloc 12
k = realloc k 218
free aw
ae = realloc ae 0
bl = realloc bl 0
aw = alloc 97 align 16
s = realloc s 2
free ba
aq = realloc aq 40
ba = alloc 213
free o
aj = realloc aj 10
l = realloc l 30
o = alloc 1 align 256
k = realloc k 218
ab = realloc ab 9
bl = realloc bl 2
bk = realloc bk 235
am = realloc am 8
free bp
ah = realloc ah 2
bp = alloc 59 align 16
free af
af = alloc 35
p = realloc p 12
free ax
br = realloc br 4
aa = realloc aa 0
ax = realloc aj 5
aa = realloc aa 0
aj = alloc 134 align 16
free c
r = realloc r 16
av = realloc av 40
bf = realloc bf 24
c = alloc 56
free bf
bf = alloc 80 align 8
free g
s = realloc s 27
g = alloc 8 align 256
free n
n = alloc 58
free bd
bp = realloc bp 55
bl = realloc bl 2
bh = realloc bh 24
j = realloc j 42
i = realloc i 1
free br
free af
free bl
free bq
free p
free v
free o
free bk
free j
free bn
n = realloc n 16
bn = alloc 18 align 1024
j = alloc 40
bk = alloc 100 align 16
o = alloc 24
v = alloc 0
p = alloc 15
bq = alloc 226
bl = alloc 149
af = realloc ab 16
free af
free bq
free p
free v
free o
free bk
free j
j = alloc 168
c = realloc c 48
av = realloc av 24
bk = alloc 0 align 16
o = realloc ax 8
bj = realloc bj 0
ax = alloc 40 align 8
v = alloc 27 align 1024
p = alloc 57 align 64
