freespace script 1
heap 16384 fit=next order=back granule=8
a = alloc 6 align 16
b = alloc 7 align 32
a = realloc a 2
c = alloc 861
d = alloc 2
a = realloc a 7
e = alloc 0 align 8
f = alloc 492
g = alloc 1 align 16
h = alloc 1 align 16
b = realloc b 0
e = realloc e 0
b = realloc b 0
i = alloc 189
j = realloc i 2
a = realloc a 23
i = alloc 0 align 64
f = realloc f 492
k = alloc 0
l = alloc 48
c = realloc c 0
k = realloc k 0
m = alloc 0 align 16 zeroed
n = alloc 15 align 8
o = alloc 6
p = alloc 32 align 512
q = alloc 4 align 32 zeroed
r = alloc 0
s = alloc 1 align 256
h = realloc h 9
t = alloc 4 align 8
u = alloc 20 align 1024
v = alloc 492 zeroed
w = alloc 720 align 8 zeroed
x = alloc 1
y = realloc s 2
s = alloc 492
z = alloc 36 zeroed
aa = alloc 0 align 16
ab = alloc 6
i = realloc i 0
k = realloc k 1
ac = realloc g 1
g = alloc 57 align 256
ad = realloc b 1
b = alloc 1 zeroed
ae = alloc 2
u = realloc u 8
af = alloc 8 align 16
ag = alloc 0
u = realloc u 0
ah = alloc 82 align 256
l = realloc l 44
ai = alloc 2 align 512
y = realloc y 0
ac = realloc ac 2
aj = alloc 2 align 1024
ah = realloc ah 2
e = realloc e 0
a = realloc a 46
ak = alloc 0 align 256
al = alloc 2
am = alloc 8
an = alloc 0
ao = alloc 6 align 256
ap = alloc 2 align 64
aq = alloc 1 align 16
ar = alloc 492 align 8
as = alloc 104
at = alloc 2 align 512
a = realloc a 46
au = alloc 492 align 8
av = alloc 992 align 16
aw = alloc 437
ax = alloc 8
ay = alloc 2 align 8
az = alloc 6
ba = alloc 37 align 8 zeroed
ab = realloc ab 1
bb = alloc 492 align 8
bc = alloc 0 align 8
x = realloc x 9
o = realloc o 6
bd = alloc 57
n = realloc n 0
ay = realloc ay 7
be = alloc 826 align 256
bf = alloc 4
bg = alloc 0 align 4096
bh = alloc 104
bi = alloc 57 align 256 zeroed
bj = realloc ah 4
y = realloc y 0
ah = alloc 492
y = realloc y 25
bk = alloc 3 align 256
bl = alloc 6 align 16
bm = alloc 492
bn = realloc z 198
t = realloc t 70
b = realloc b 8
ax = realloc ax 24
bf = realloc bf 4
au = realloc au 492
w = realloc w 712
t = realloc t 86
z = alloc 0 align 8
bo = alloc 6
bp = alloc 65
free s
aw = realloc aw 218
s = realloc ax 32
c = realloc c 1
ax = alloc 2
av = realloc av 2
free ao
ao = alloc 8
free aw
aw = alloc 5 align 512
free bn
a = realloc a 45
bj = realloc bj 4
bn = alloc 2 align 32
am = realloc am 7
bd = realloc bd 114
free be
k = realloc k 0
d = realloc d 1
be = alloc 0
free bd
bd = alloc 32 align 256
free aj
aj = alloc 757 zeroed
free g
g = alloc 9 align 8 zeroed
t = realloc t 32
ad = realloc ad 11
free at
bk = realloc bk 1
ay = realloc ay 11
as = realloc as 6
at = alloc 48 zeroed
ai = realloc ai 18
av = realloc av 2
o = realloc o 14
au = realloc au 493
free as
y = realloc y 33
av = realloc av 0
as = alloc 310 align 8
z = realloc z 40
free ax
q = realloc q 0
ax = alloc 1 align 32
free n
ak = realloc ak 0
n = alloc 5 align 64
ae = realloc ae 6
free ay
ay = alloc 8 zeroed
as = realloc as 309
free y
y = alloc 2 align 2048
n = realloc n 0
free f
y = realloc y 1
f = alloc 40 align 256
free z
z = alloc 2 align 8
free az
az = alloc 6 align 8
ay = realloc ay 4
q = realloc q 0
free bb
bb = alloc 1
bm = realloc bm 492
free aa
aa = alloc 63 align 64
m = realloc m 0
b = realloc b 16
m = realloc m 2
ae = realloc ae 12
free h
a = realloc a 50
g = realloc g 25
ak = realloc ak 8
av = realloc av 0
h = alloc 4 zeroed
az = realloc az 2
free f
f = alloc 492
free r
ak = realloc ak 0
ad = realloc ad 22
r = alloc 1 align 512 zeroed
free ab
ab = alloc 16 align 32
free bc
aq = realloc aq 0
bp = realloc bp 65
h = realloc h 0
bc = alloc 207 align 32
free bc
bc = realloc v 484
al = realloc al 0
ap = realloc ap 6
v = alloc 284 align 16
free v
v = alloc 1 align 16
u = realloc u 0
bp = realloc bp 52
free bp
bb = realloc bb 0
u = realloc u 6
bm = realloc bm 492
bp = alloc 492 align 8 zeroed
d = realloc d 2
free d
b = realloc b 712
d = realloc q 0
an = realloc an 16
q = alloc 40
m = realloc m 1
free m
n = realloc n 1
t = realloc t 32
t = realloc t 12
m = alloc 127
be = realloc be 0
free be
ah = realloc ah 488
bc = realloc bc 476
be = alloc 31
free be
be = alloc 8 align 8
ac = realloc ac 0
free ac
ac = alloc 444 align 32
free ac
bk = realloc bk 2
am = realloc am 1
ab = realloc ab 8
ba = realloc ba 41
an = realloc an 0
r = realloc r 0
i = realloc i 0
ar = realloc ar 16
i = realloc i 22
ac = alloc 8
aa = realloc aa 62
y = realloc y 0
aj = realloc aj 3
aw = realloc aw 0
r = realloc r 2
p = realloc p 28
free p
f = realloc f 500
p = alloc 22 align 64
h = realloc h 0
free h
h = alloc 6 align 8 zeroed
m = realloc m 112
o = realloc o 22
free o
o = alloc 4 align 8 zeroed
free o
a = realloc a 2
o = alloc 56 zeroed
free o
am = realloc am 64
bi = realloc bi 4
aw = realloc aw 65
r = realloc r 0
bn = realloc bn 1
t = realloc t 6
o = alloc 1
bl = realloc bl 2
free bl
ar = realloc ar 16
bl = alloc 242
l = realloc l 52
free l
l = alloc 2 align 16
free l
l = alloc 31
free l
au = realloc au 4
l = alloc 104 align 16
free l
bi = realloc bi 2
ap = realloc ap 0
bd = realloc bd 32
k = realloc k 16
x = realloc x 1
an = realloc an 0
l = alloc 8 align 2048
free l
at = realloc at 54
bf = realloc bf 3
l = alloc 62
ah = realloc ah 1
p = realloc p 22
free p
p = alloc 9 align 1024
free a
free p
free bf
free bb
free f
free o
free bp
free ar
free bn
free bh
free bg
free ao
free h
