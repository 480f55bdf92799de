freespace script 1
heap 16384 fit=best order=back
a = alloc 1 align 2048 zeroed
a = realloc a 2
b = alloc 31 zeroed
c = alloc 25 align 16 zeroed
d = alloc 65 align 8 zeroed
b = realloc b 1
e = alloc 249 align 8 zeroed
f = alloc 269 align 8 zeroed
g = alloc 1 zeroed
h = realloc c 249
g = realloc g 2
c = alloc 107 align 16 zeroed
i = alloc 269 zeroed
j = alloc 15 align 16 zeroed
k = alloc 4 zeroed
l = alloc 36 zeroed
m = alloc 269 align 256 zeroed
n = alloc 4 align 16 zeroed
d = realloc d 1
o = alloc 41 zeroed
p = alloc 22 zeroed
q = alloc 269 zeroed
r = alloc 1 zeroed
s = alloc 8 zeroed
n = realloc n 269
n = realloc n 1
t = alloc 249 align 32 zeroed
u = alloc 2 align 8 zeroed
v = alloc 249 align 64 zeroed
o = realloc o 37
q = realloc q 265
w = alloc 7 zeroed
l = realloc l 72
x = alloc 28 zeroed
y = alloc 257 zeroed
z = alloc 7 zeroed
aa = alloc 249 align 16 zeroed
ab = realloc r 112
r = alloc 24 align 16 zeroed
ac = alloc 269 align 8 zeroed
ad = alloc 1 zeroed
ae = alloc 1 align 256 zeroed
l = realloc l 2
af = alloc 269 zeroed
ag = alloc 3 align 4096 zeroed
ah = alloc 269 zeroed
ah = realloc ah 8
ai = alloc 4 zeroed
g = realloc g 33
aj = alloc 36 zeroed
ak = realloc ae 1
ae = alloc 14 align 16 zeroed
al = alloc 3 align 8 zeroed
am = alloc 3 zeroed
an = alloc 28 zeroed
j = realloc j 15
ao = alloc 31 zeroed
ap = alloc 9 align 64 zeroed
aq = alloc 16 align 64 zeroed
ar = alloc 92 zeroed
as = alloc 45 zeroed
s = realloc s 7
at = alloc 269 zeroed
au = alloc 31 zeroed
k = realloc k 12
av = realloc q 265
q = alloc 269 align 1024 zeroed
aw = alloc 269 zeroed
ax = alloc 269 zeroed
ay = alloc 136 zeroed
az = alloc 31 align 16 zeroed
ba = alloc 15 zeroed
v = realloc v 245
bb = alloc 31 align 64 zeroed
bc = alloc 29 align 16 zeroed
x = realloc x 28
bd = alloc 269 zeroed
w = realloc w 269
be = alloc 21 zeroed
bf = alloc 223 zeroed
bg = alloc 34 zeroed
bh = alloc 11 zeroed
i = realloc i 270
am = realloc am 0
f = realloc f 249
bi = alloc 242 align 64 zeroed
bj = alloc 129 zeroed
bk = realloc s 0
s = alloc 8 align 64 zeroed
h = realloc h 218
free a
n = realloc n 1
a = alloc 15 align 16 zeroed
ab = realloc ab 0
free g
ak = realloc ak 2
ad = realloc ad 24
g = alloc 21 zeroed
free az
l = realloc l 1
ad = realloc ad 32
az = alloc 16 zeroed
free m
j = realloc j 31
bg = realloc bg 30
al = realloc al 33
m = alloc 10 align 16 zeroed
free ay
ay = alloc 249 zeroed
free m
m = alloc 8 align 8 zeroed
ae = realloc ae 13
aw = realloc aw 269
ao = realloc ao 83
free ac
ac = alloc 256 align 512 zeroed
ae = realloc ae 6
free u
u = alloc 5 align 8 zeroed
y = realloc y 0
j = realloc j 28
free ay
t = realloc t 269
ay = alloc 2 align 2048 zeroed
y = realloc y 0
ar = realloc ar 88
free bc
bc = realloc ao 87
ak = realloc ak 2
y = realloc y 0
bj = realloc bj 130
q = realloc q 3
be = realloc be 19
at = realloc at 302
av = realloc av 132
ao = alloc 11 align 8 zeroed
ao = realloc ao 10
ar = realloc ar 92
x = realloc x 28
free v
ag = realloc ag 3
aj = realloc aj 28
af = realloc af 26
x = realloc x 14
v = alloc 1 zeroed
ac = realloc ac 512
bi = realloc bi 1
ae = realloc ae 2
free az
az = alloc 8 align 8 zeroed
free j
j = alloc 0 zeroed
p = realloc p 31
bc = realloc bc 43
free n
n = alloc 33 align 16 zeroed
free at
bf = realloc bf 6
at = alloc 16 align 256 zeroed
free bb
bi = realloc bi 47
a = realloc a 16
al = realloc al 66
bb = alloc 8 zeroed
bd = realloc bd 55
free s
s = alloc 269 zeroed
free bk
bk = alloc 8 zeroed
free z
w = realloc w 538
z = alloc 269 align 8 zeroed
r = realloc r 12
aj = realloc aj 249
free as
as = alloc 269 align 16 zeroed
free h
aj = realloc aj 3
h = alloc 90 zeroed
n = realloc n 0
al = realloc al 70
ap = realloc ap 1
bc = realloc bc 31
ax = realloc ax 538
g = realloc g 13
free bg
ar = realloc ar 108
bg = alloc 4 align 32 zeroed
x = realloc x 28
free bf
aa = realloc aa 54
bf = alloc 262 zeroed
free x
aw = realloc aw 134
ap = realloc ap 4
x = alloc 269 zeroed
as = realloc as 538
ay = realloc ay 3
ag = realloc ag 6
free bh
ab = realloc ab 12
bh = alloc 8 zeroed
free z
z = alloc 269 align 16 zeroed
m = realloc m 0
bf = realloc bf 262
d = realloc d 0
bj = realloc bj 130
ay = realloc ay 0
u = realloc u 4
free ba
bj = realloc bj 130
ba = realloc g 12
g = realloc aa 108
aa = alloc 11 align 8 zeroed
free g
i = realloc i 540
g = alloc 2 align 256 zeroed
ag = realloc ag 3
free ad
ad = alloc 5 align 16 zeroed
g = realloc g 2
u = realloc u 8
j = realloc j 20
free am
am = alloc 31 zeroed
q = realloc q 0
free aw
aw = alloc 24 zeroed
free q
q = alloc 31 zeroed
free ab
ab = alloc 5 align 16 zeroed
free ad
ad = alloc 5 align 512 zeroed
free aw
s = realloc s 2
v = realloc v 2
aw = alloc 269 align 8 zeroed
ao = realloc ao 185
free a
a = alloc 269 zeroed
ad = realloc ad 0
free as
as = alloc 3 align 8 zeroed
free ax
j = realloc j 0
au = realloc au 11
ax = alloc 24 align 8 zeroed
free m
t = realloc t 134
m = alloc 269 zeroed
free j
af = realloc af 3
j = alloc 4 zeroed
p = realloc p 15
f = realloc f 253
free ak
ak = alloc 31 zeroed
ba = realloc ba 6
free ar
ar = alloc 226 align 64 zeroed
t = realloc t 156
o = realloc o 18
free ak
ak = alloc 2 zeroed
free w
bf = realloc bf 31
bj = realloc bj 0
w = alloc 1 align 4096 zeroed
ar = realloc ar 36
y = realloc y 5
aq = realloc aq 32
n = realloc n 0
free bd
bd = realloc s 0
ad = realloc ad 0
s = alloc 269 zeroed
n = realloc n 1
bj = realloc bj 1
free r
aw = realloc aw 0
r = alloc 15 zeroed
au = realloc au 5
free al
al = realloc o 26
av = realloc av 136
o = alloc 269 align 32 zeroed
ae = realloc ae 0
free aj
aj = alloc 269 align 2048 zeroed
free ba
ba = alloc 249 zeroed
a = realloc a 538
free o
ap = realloc ap 147
o = alloc 28 align 16 zeroed
bb = realloc bb 269
aw = realloc aw 70
az = realloc az 9
free r
bf = realloc bf 260
r = alloc 249 align 16 zeroed
af = realloc af 269
ao = realloc ao 4
free az
az = alloc 8 zeroed
z = realloc z 538
free af
ax = realloc ax 66
d = realloc d 0
af = alloc 32 zeroed
aw = realloc aw 70
at = realloc at 14
av = realloc av 23
free ba
l = realloc l 1
at = realloc at 15
ba = alloc 24 zeroed
az = realloc az 12
