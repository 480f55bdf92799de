freespace script 1
heap 16384 fit=best order=size-descending
a = alloc 1 align 4 zeroed
b = alloc 38 align 4 zeroed
c = alloc 20 align 16 zeroed
d = alloc 82 zeroed
e = alloc 20 zeroed
f = alloc 6 align 4 zeroed
g = alloc 1 align 8 zeroed
h = alloc 82 align 16 zeroed
i = alloc 7 zeroed
g = realloc g 2
j = alloc 61 align 8 zeroed
k = alloc 164 align 4 zeroed
l = alloc 3 align 16 zeroed
m = alloc 82 align 16 zeroed
n = alloc 1 align 4 zeroed
o = alloc 164 zeroed
p = alloc 4 zeroed
q = alloc 10 zeroed
r = alloc 2 zeroed
s = alloc 47 align 16 zeroed
p = realloc p 0
t = alloc 10 align 2 zeroed
u = alloc 1 align 16 zeroed
v = alloc 38 align 2 zeroed
w = alloc 2 align 16 zeroed
p = realloc p 0
x = alloc 0 align 16 zeroed
y = alloc 82 zeroed
z = alloc 224 zeroed
aa = alloc 90 zeroed
c = realloc c 6
free a
free c
free z
free y
free x
free p
p = alloc 6 align 16 zeroed
x = alloc 7 align 8 zeroed
y = alloc 36 align 2 zeroed
z = alloc 1 align 2 zeroed
c = alloc 28 align 4 zeroed
a = alloc 2 align 8 zeroed
free f
free aa
free q
free w
free h
free r
free z
z = alloc 0 zeroed
r = alloc 6 align 16 zeroed
h = alloc 6 align 16 zeroed
w = alloc 4 align 8 zeroed
q = alloc 230 align 4 zeroed
aa = alloc 1 zeroed
v = realloc v 22
f = alloc 1 zeroed
ab = alloc 24 align 4 zeroed
ac = alloc 1 align 2 zeroed
a = realloc a 6
ad = alloc 38 align 4 zeroed
ab = realloc ab 48
ae = alloc 82 align 8 zeroed
af = alloc 7 zeroed
ag = alloc 0 align 8 zeroed
ah = alloc 16 align 2 zeroed
ai = alloc 16 align 16 zeroed
ag = realloc ag 0
aj = alloc 0 zeroed
ad = realloc ad 0
ak = alloc 5 align 8 zeroed
s = realloc s 94
n = realloc n 100
al = alloc 36 zeroed
am = alloc 0 align 16 zeroed
ab = realloc ab 42
ai = realloc ai 2
an = alloc 27 align 4 zeroed
g = realloc g 7
ao = alloc 122 align 16 zeroed
ap = alloc 0 align 8 zeroed
aq = alloc 0 zeroed
ar = alloc 28 align 16 zeroed
as = alloc 0 align 8 zeroed
at = alloc 5 zeroed
au = alloc 60 zeroed
av = alloc 7 zeroed
aw = alloc 1 zeroed
ax = alloc 11 align 4 zeroed
ay = alloc 8 align 4 zeroed
az = alloc 1 align 16 zeroed
t = realloc t 11
ba = alloc 6 align 8 zeroed
bb = alloc 82 zeroed
t = realloc t 11
bc = alloc 0 zeroed
bd = alloc 36 align 2 zeroed
w = realloc w 2
be = alloc 2 align 8 zeroed
bf = alloc 1 zeroed
bg = alloc 1 align 8 zeroed
bh = alloc 7 zeroed
bi = alloc 164 align 8 zeroed
bj = alloc 28 zeroed
q = realloc q 115
bk = alloc 0 zeroed
bl = alloc 2 align 8 zeroed
bm = alloc 38 align 8 zeroed
bn = alloc 0 align 4 zeroed
bo = alloc 82 align 8 zeroed
bi = realloc bi 184
v = realloc v 14
bp = alloc 3 zeroed
bh = realloc bh 11
i = realloc i 8
bq = alloc 15 align 2 zeroed
bj = realloc bj 14
br = alloc 56 align 4 zeroed
as = realloc as 0
b = realloc b 39
p = realloc p 12
y = realloc y 52
aq = realloc aq 0
free ah
ah = alloc 8 zeroed
g = realloc g 11
bf = realloc bf 6
free ae
ae = alloc 5 align 4 zeroed
free am
am = alloc 0 zeroed
k = realloc k 1
free aq
aq = alloc 46 align 16 zeroed
free r
r = alloc 6 zeroed
free al
al = alloc 0 align 16 zeroed
free ag
ag = alloc 38 align 8 zeroed
k = realloc k 2
free a
a = alloc 39 align 2 zeroed
free e
e = alloc 90 align 8 zeroed
free af
bi = realloc bi 184
s = realloc s 94
af = alloc 240 zeroed
free al
al = alloc 2 zeroed
free j
j = realloc h 5
h = alloc 6 zeroed
af = realloc af 224
free m
m = alloc 38 zeroed
i = realloc i 4
free e
e = alloc 21 align 2 zeroed
free aj
bn = realloc bn 39
ax = realloc ax 22
aj = alloc 224 align 4 zeroed
free ap
bi = realloc bi 200
ap = alloc 7 align 16 zeroed
free ay
ay = alloc 124 align 4 zeroed
free s
br = realloc br 60
ac = realloc ac 5
av = realloc av 1
s = alloc 0 zeroed
free aa
ay = realloc ay 2
aa = alloc 82 align 16 zeroed
r = realloc r 12
free s
s = alloc 100 zeroed
free r
r = alloc 1 align 16 zeroed
free s
s = alloc 1 align 4 zeroed
free r
bk = realloc bk 0
r = alloc 82 zeroed
ao = realloc ao 4
free s
s = alloc 8 zeroed
free ao
c = realloc c 224
ax = realloc ax 4
ao = realloc be 2
be = alloc 8 zeroed
ac = realloc ac 5
free s
w = realloc w 2
ag = realloc ag 4
s = alloc 31 align 8 zeroed
al = realloc al 1
free ac
ac = realloc w 1
w = alloc 2 zeroed
bd = realloc bd 1
free al
aj = realloc aj 220
al = alloc 38 zeroed
free bd
bd = alloc 72 zeroed
free al
al = alloc 82 align 4 zeroed
i = realloc i 0
free bd
ai = realloc ai 1
bd = alloc 120 zeroed
free i
i = realloc w 4
w = alloc 5 zeroed
br = realloc br 30
x = realloc x 23
free bd
bd = alloc 17 zeroed
bm = realloc bm 54
free x
x = alloc 4 align 4 zeroed
at = realloc at 10
free bm
bm = alloc 12 align 2 zeroed
free at
af = realloc af 5
at = alloc 7 align 8 zeroed
free bm
bm = alloc 82 zeroed
g = realloc g 0
r = realloc r 164
free at
at = alloc 59 align 8 zeroed
free r
r = alloc 72 align 8 zeroed
free at
free r
free af
free m
free v
free j
free bd
free bl
free ay
free q
q = alloc 16 align 8 zeroed
n = realloc n 200
ay = alloc 2 align 16 zeroed
bl = alloc 42 zeroed
az = realloc az 0
bd = alloc 28 zeroed
j = alloc 2 zeroed
v = alloc 2 zeroed
m = realloc d 72
d = alloc 82 zeroed
af = alloc 7 zeroed
af = realloc af 28
br = realloc br 200
a = realloc a 35
i = realloc i 2
r = alloc 200 zeroed
at = alloc 2 align 16 zeroed
ah = realloc ah 23
free bo
bo = alloc 0 zeroed
free ah
ai = realloc ai 0
ah = realloc bi 82
bi = alloc 0 align 8 zeroed
free bo
bo = alloc 2 align 4 zeroed
free bi
bi = alloc 28 zeroed
a = realloc a 19
free bo
bp = realloc bp 1
f = realloc f 0
bo = alloc 1 align 8 zeroed
free a
bj = realloc bj 6
bk = realloc bk 1
d = realloc d 220
a = alloc 0 align 16 zeroed
af = realloc af 14
free bo
bo = alloc 25 zeroed
m = realloc m 144
free af
af = alloc 2 zeroed
n = realloc n 204
free m
m = alloc 38 align 4 zeroed
free n
n = alloc 2 align 16 zeroed
free m
m = alloc 31 zeroed
ad = realloc ad 1
free n
i = realloc i 6
n = alloc 114 align 4 zeroed
ab = realloc ab 4
free ad
ar = realloc ar 38
aj = realloc aj 110
ad = alloc 2 align 4 zeroed
free ab
af = realloc af 130
ab = alloc 82 align 2 zeroed
at = realloc at 18
free ad
