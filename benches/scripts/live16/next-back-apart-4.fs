freespace script 1
heap 16384 fit=next order=back coalescing=off
a = alloc 127 align 16
free a
a = alloc 41
free a
a = alloc 674
b = alloc 674 align 2
c = alloc 674 align 16
free b
b = alloc 60 align 8
d = alloc 674 align 16
free a
c = realloc c 6
a = alloc 56 align 2
free c
free b
free a
a = alloc 14 align 4
b = alloc 12 align 16
c = alloc 27
e = alloc 51
f = alloc 7
g = alloc 340 align 8
g = realloc g 2
h = alloc 16 align 8
i = alloc 30
j = alloc 26
free f
free h
h = alloc 5 align 4
f = alloc 20
k = alloc 288
l = alloc 117 align 2
m = alloc 2
free l
free k
k = alloc 68
free d
free m
m = alloc 15 align 8
d = alloc 1 align 8
l = alloc 24 align 8
n = alloc 5 align 16
o = alloc 1
free k
k = alloc 31
g = realloc g 2
p = alloc 3
q = alloc 19 zeroed
free l
l = alloc 12
r = alloc 14
free m
m = alloc 4 align 16
s = alloc 158 zeroed
t = alloc 450 align 4
free n
n = alloc 311
free n
free s
free m
free l
free p
p = alloc 16 align 16
l = alloc 14
m = alloc 428 align 8
p = realloc p 32
s = alloc 2 align 2
n = alloc 4 align 16 zeroed
u = alloc 26 align 2
v = alloc 652
w = alloc 16
x = alloc 450 align 16
free x
free w
free v
v = alloc 7 align 8
w = alloc 24
x = alloc 24 align 16
free x
free w
free k
free j
j = alloc 45 align 4
free r
r = alloc 17 align 16
f = realloc f 16
free h
free g
free r
free p
free n
free t
free v
free d
free i
free e
free m
free j
j = alloc 1
m = alloc 12
free s
s = alloc 17
e = alloc 1 align 16
i = alloc 17 align 4
d = alloc 1 zeroed
free q
free d
d = alloc 1
q = alloc 16 align 16
v = alloc 11 align 2
t = alloc 1
free b
b = alloc 98
n = alloc 3
p = alloc 3 zeroed
d = realloc d 2
free u
u = alloc 268 align 2
free c
c = alloc 6
r = alloc 15 align 4
g = alloc 4
free n
n = alloc 2
h = alloc 23
k = alloc 674 align 8
w = alloc 12
x = alloc 2 align 4
free t
free c
free r
r = alloc 13
c = alloc 206 align 2
t = alloc 22 align 16
free h
h = alloc 674 align 2
free q
free m
free l
free o
free d
free f
f = alloc 129
d = alloc 674
o = alloc 28 align 8
l = alloc 12
m = alloc 21 align 2
q = alloc 0 align 8
free d
d = alloc 45 align 8
free m
m = realloc x 2
x = alloc 0
free p
p = alloc 5 align 4
free p
free e
free b
free k
k = alloc 31 align 2
b = alloc 184 align 16
free d
d = alloc 26 align 4
free m
m = alloc 63
o = realloc o 31
e = alloc 56
p = alloc 282 align 4
free b
b = alloc 8 align 16
free m
free i
free l
l = alloc 32 align 2
i = alloc 30 align 4
m = alloc 230
free h
h = alloc 4 align 8
free a
free m
free j
free p
free d
free o
free u
free c
free q
free w
free t
t = alloc 92 align 2
w = alloc 1 align 4
q = alloc 147 align 8
c = alloc 11 align 4
u = alloc 30 align 8
o = alloc 94
free e
free i
free w
w = alloc 11 align 16
i = alloc 8 align 8
e = alloc 2
d = alloc 5 align 2 zeroed
p = alloc 0
j = alloc 11 align 2
free s
s = alloc 242
m = alloc 62 align 8
a = alloc 17
free r
free q
q = alloc 16
r = alloc 1 align 8
b = realloc b 24
free g
free j
free k
free b
b = alloc 7 align 8
k = alloc 3
free k
free x
free c
c = alloc 257 align 16
x = realloc q 16
w = realloc w 11
q = alloc 28
k = alloc 9 align 16
o = realloc o 40
free f
b = realloc b 3
f = alloc 7
j = alloc 50 align 8
free p
p = alloc 520 align 8
free a
a = alloc 246
g = alloc 59 align 16
free q
free m
m = alloc 9 align 2
q = alloc 34 align 8
free d
free l
free i
free f
free j
j = alloc 12 align 4
f = alloc 112
i = alloc 620
l = alloc 7 align 16
d = alloc 16 align 8
free o
free b
free d
free h
h = alloc 68 zeroed
free v
v = alloc 0
d = alloc 59
b = alloc 9 align 8
free r
r = alloc 28 align 2
o = alloc 17
free v
free x
free e
free u
free o
free j
j = alloc 7 align 8
d = realloc d 58
o = alloc 186 align 2
p = realloc p 512
free j
j = alloc 17
u = alloc 9 align 8
e = alloc 29 align 16
free p
free e
e = alloc 90
e = realloc e 45
p = alloc 56
free u
free p
p = alloc 115 align 4
u = alloc 2 align 2
x = alloc 9 align 16
free e
e = alloc 23 align 16
v = alloc 12 align 4
free x
free v
v = alloc 9 align 8
x = alloc 674
free e
free x
free v
free u
u = alloc 30 zeroed
v = alloc 317
x = alloc 12 align 16
e = alloc 516 align 4
free p
free e
free x
free v
free u
free j
j = alloc 61
free d
d = alloc 256 align 2
free d
free l
free r
free a
free q
