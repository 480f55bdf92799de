freespace script 1
heap 16384 fit=first order=front granule=8
a = alloc 176
b = alloc 176 align 2048
a = realloc a 88
c = alloc 7 zeroed
b = realloc b 172
a = realloc a 72
d = alloc 8 align 64
b = realloc b 4
d = realloc d 0
c = realloc c 511
e = alloc 16 align 64
f = alloc 31 align 1024
g = alloc 1
c = realloc c 31
h = alloc 15 zeroed
e = realloc e 0
i = alloc 181 align 16
j = alloc 256 zeroed
k = alloc 3
l = alloc 256
m = alloc 1 align 32
n = alloc 64 align 1024
j = realloc j 260
o = alloc 7 zeroed
d = realloc d 0
d = realloc d 72
o = realloc o 15
p = alloc 98 align 8
q = alloc 6
r = alloc 0
s = alloc 72 zeroed
j = realloc j 252
t = alloc 32
u = alloc 8 align 8
v = alloc 33
w = alloc 1
x = alloc 16
y = alloc 504 align 16
z = alloc 6 align 512
a = realloc a 144
aa = alloc 1 align 16
ab = alloc 152
ac = alloc 181 align 256 zeroed
ad = alloc 22
q = realloc q 6
ae = alloc 4 zeroed
af = alloc 340 align 8
ag = alloc 132 align 16 zeroed
ah = alloc 14 align 4096
ai = alloc 103 align 32
aj = alloc 32
af = realloc af 324
z = realloc z 12
d = realloc d 0
ak = alloc 0
ae = realloc ae 2
al = alloc 72
am = alloc 144
an = alloc 504 align 8
z = realloc z 224
am = realloc am 72
aa = realloc aa 7
ao = alloc 6 align 4096
ap = alloc 1 align 64
aq = alloc 33 align 256
ar = alloc 15
o = realloc o 15
as = alloc 322 align 1024
at = alloc 31 align 32
au = realloc aa 3
aa = alloc 128 align 2048
av = alloc 6 align 16
aw = alloc 457
ax = alloc 3
ar = realloc ar 1
a = realloc a 136
ao = realloc ao 3
ay = alloc 22
az = alloc 31
ba = alloc 3
an = realloc an 7
bb = alloc 31
bc = alloc 3
bd = alloc 65 align 8
be = alloc 7 align 512
bf = alloc 4
at = realloc at 32
c = realloc c 23
bg = realloc ag 136
ag = alloc 4 zeroed
bh = alloc 869 align 8
bi = alloc 3
bb = realloc bb 31
bj = alloc 191 align 64
bk = alloc 1 align 64 zeroed
bl = alloc 31 align 1024
bm = alloc 33
bn = alloc 136 align 1024
bo = realloc c 25
f = realloc f 15
c = alloc 64
bp = alloc 4
bq = alloc 3
br = alloc 85 align 32
at = realloc at 64
free f
an = realloc an 7
m = realloc m 63
l = realloc l 13
w = realloc w 9
bh = realloc bh 72
f = realloc br 93
v = realloc v 34
br = alloc 1 align 8
free bc
u = realloc u 0
am = realloc am 76
bk = realloc bk 0
bc = alloc 252 align 512
at = realloc at 68
free b
u = realloc u 22
b = realloc n 128
x = realloc x 4
n = alloc 8 zeroed
be = realloc be 7
free g
g = realloc c 2
an = realloc an 2
c = alloc 72 zeroed
bj = realloc bj 5
n = realloc n 4
i = realloc i 117
ag = realloc ag 3
free bj
al = realloc al 76
an = realloc an 4
bj = alloc 29 align 16
free j
j = realloc d 513
d = alloc 3 align 32 zeroed
q = realloc q 6
bg = realloc bg 128
free aj
aj = alloc 0 align 32
m = realloc m 31
ac = realloc ac 182
aw = realloc aw 12
free aw
bl = realloc bl 3
aw = alloc 1
free i
i = alloc 2 zeroed
free bc
am = realloc am 67
bo = realloc bo 9
bc = alloc 64 align 64
c = realloc c 2
y = realloc y 504
ao = realloc ao 392
free bd
x = realloc x 1
p = realloc p 2
bd = alloc 68
bb = realloc bb 39
ak = realloc ak 33
free u
u = alloc 93 align 16 zeroed
free z
z = realloc g 0
g = alloc 11 align 16
free am
am = alloc 4
free ay
ay = realloc ab 151
s = realloc s 144
x = realloc x 0
ab = alloc 1 zeroed
aq = realloc aq 66
free e
e = alloc 32 align 8
free v
v = alloc 182 align 8 zeroed
free ab
l = realloc l 33
ab = alloc 1 align 8
d = realloc d 1
c = realloc c 2
free ai
ai = alloc 24 zeroed
bq = realloc bq 2
free c
be = realloc be 0
e = realloc e 513
k = realloc k 3
c = realloc ay 152
ay = alloc 56 align 2048
b = realloc b 136
bh = realloc bh 64
f = realloc f 110
g = realloc g 7
al = realloc al 38
f = realloc f 102
ab = realloc ab 9
free br
l = realloc l 34
ah = realloc ah 7
r = realloc r 4
br = alloc 2
ag = realloc ag 512
free v
v = alloc 513 zeroed
free bh
l = realloc l 35
r = realloc r 0
am = realloc am 0
bh = realloc ap 2
a = realloc a 128
ap = alloc 35
an = realloc an 2
free ao
bm = realloc bm 65
ao = alloc 128 align 64 zeroed
bj = realloc bj 45
q = realloc q 6
free at
at = alloc 404
bq = realloc bq 2
free av
bc = realloc bc 72
av = alloc 256 align 16
v = realloc v 513
free h
h = realloc ao 128
ao = alloc 0 align 8
au = realloc au 0
z = realloc z 0
am = realloc am 0
free ab
e = realloc e 513
ab = realloc k 3
k = alloc 1
bf = realloc bf 2
ae = realloc ae 152
free bm
bm = alloc 128 align 32
f = realloc f 118
free h
bf = realloc bf 0
bf = realloc bf 0
e = realloc e 513
ak = realloc ak 116
h = alloc 128 align 512
bj = realloc bj 22
g = realloc g 69
a = realloc a 144
n = realloc n 513
free ag
ag = alloc 257 align 256 zeroed
ab = realloc ab 0
free v
bk = realloc bk 0
v = alloc 30 align 16 zeroed
ay = realloc ay 112
free af
aa = realloc aa 1
w = realloc w 17
af = alloc 121 align 16 zeroed
free ah
ah = alloc 0
free r
bd = realloc bd 72
r = realloc h 128
d = realloc d 0
h = alloc 117 align 8 zeroed
s = realloc s 0
j = realloc j 521
free au
am = realloc am 0
af = realloc af 121
au = alloc 3
bc = realloc bc 76
y = realloc y 500
free bg
bg = alloc 1 align 64
free x
ae = realloc ae 153
l = realloc l 43
m = realloc m 32
x = realloc aa 1
aa = alloc 2 zeroed
c = realloc c 304
free b
h = realloc h 2
bi = realloc bi 1
b = realloc bq 4
k = realloc k 2
o = realloc o 0
o = realloc o 24
bq = alloc 12
c = realloc c 4
free am
a = realloc a 176
y = realloc y 492
x = realloc x 0
am = alloc 1 align 64
bc = realloc bc 152
ab = realloc ab 0
d = realloc d 0
m = realloc m 36
aq = realloc aq 33
bo = realloc bo 4
bh = realloc bh 4
ap = realloc ap 27
bj = realloc bj 22
free bm
v = realloc v 1
bm = realloc g 69
br = realloc br 0
