freespace script 1
heap 16384 fit=first order=front granule=16
a = alloc 36
free a
a = alloc 80
b = alloc 511
c = alloc 80
d = alloc 511 align 4096
e = alloc 234 align 8
c = realloc c 84
f = alloc 511 align 64
g = alloc 106 align 1024
h = alloc 262
i = alloc 8 align 4096
free b
free f
f = alloc 220
b = alloc 215 align 8
j = realloc c 42
c = alloc 31
k = alloc 703 zeroed
l = alloc 105 align 64
m = alloc 511
n = alloc 703 align 4096
free k
k = alloc 24
d = realloc d 255
o = alloc 373 align 512
p = alloc 110 align 8
q = alloc 2
r = alloc 1 align 8
s = alloc 16 align 8
l = realloc l 52
t = alloc 2 align 1024
u = alloc 262 align 64
g = realloc g 106
v = alloc 93
w = alloc 704
x = alloc 512
free v
free j
l = realloc l 78
free u
free a
free g
free t
t = alloc 220
b = realloc b 215
g = alloc 256 align 16 zeroed
a = alloc 373 align 512 zeroed
u = alloc 215
j = alloc 703 align 2048 zeroed
v = realloc g 260
free x
x = alloc 68
free v
x = realloc x 24
v = alloc 132
free u
free v
free x
free a
free j
free b
b = alloc 59 align 256
j = alloc 704 align 2048
a = alloc 373 align 8
x = alloc 234 align 8
v = alloc 255
free r
r = alloc 1 align 8
w = realloc w 704
u = alloc 18
g = alloc 56 align 16
free v
free g
free u
free w
r = realloc r 2
free x
x = alloc 24
free r
free x
x = alloc 704 align 512
free j
j = alloc 8 align 32
r = alloc 56
w = alloc 63 align 16
u = alloc 234 align 64
free x
x = alloc 1 align 256
free u
u = realloc s 15
q = realloc q 2
s = alloc 373
free x
x = alloc 220 align 8
free s
free x
free q
q = alloc 3
x = alloc 511
s = alloc 12
s = realloc s 132
g = alloc 28 align 8
v = alloc 132
free r
free v
free g
free s
s = alloc 64
g = alloc 8
v = alloc 47
r = alloc 4 align 8
free x
free r
free v
v = alloc 108 align 8
free g
free v
v = alloc 132
free s
s = alloc 3 align 8
free q
free i
free s
free n
free m
m = alloc 0
n = alloc 241 align 1024
s = alloc 704
free v
free s
free n
free m
free p
free o
o = alloc 323
p = alloc 15 align 4096
m = alloc 307
n = alloc 31 align 8
s = alloc 1 align 256
v = alloc 85 align 1024
i = alloc 144
q = alloc 264
g = alloc 48 align 16
free c
free q
free h
h = alloc 24 align 256
free o
free d
d = alloc 34
o = alloc 136 align 512
free a
free m
m = alloc 101 align 8
a = alloc 63
q = alloc 1 align 32
c = alloc 3 align 32
r = alloc 703 align 16
free q
q = alloc 63 align 512
free b
free d
d = alloc 63
free r
d = realloc d 126
free c
c = alloc 20
r = alloc 703
b = alloc 88 align 64
i = realloc i 148
free a
free u
free j
free l
l = alloc 6
free h
c = realloc c 20
free v
free c
free s
free n
n = alloc 220 align 32
free d
d = alloc 228 align 64 zeroed
s = alloc 3
c = alloc 8
v = alloc 24 align 8
free n
n = alloc 703
e = realloc e 10
h = alloc 373 align 32
j = alloc 8 align 2048
u = alloc 234 align 256
t = realloc t 150
a = alloc 8 align 256
free v
c = realloc c 16
free a
free j
free h
free e
free t
t = alloc 59
e = alloc 257 zeroed
h = alloc 25 align 2048
j = alloc 3 align 256
free j
j = alloc 235
a = alloc 7
free c
c = alloc 20
v = alloc 220
free a
a = alloc 704
free v
n = realloc n 1406
free a
free n
free j
free h
free e
free t
free s
free d
free p
p = alloc 703 align 1024
free l
l = alloc 91 align 16
free p
p = alloc 6
d = alloc 24 align 64
m = realloc m 117
s = alloc 16 align 16
l = realloc l 182
t = realloc c 24
p = realloc p 704
free s
s = alloc 32
c = alloc 135
e = alloc 48
h = alloc 32
free p
p = alloc 47
o = realloc o 68
j = alloc 53 align 16
n = alloc 373 align 16
free h
free j
free o
free e
free c
free s
s = alloc 234
c = alloc 132
e = alloc 1
free e
e = alloc 62
o = alloc 96
free o
o = alloc 1 align 8
free o
o = alloc 25
j = alloc 511 align 8
free j
j = alloc 35 zeroed
free j
j = alloc 4
free j
j = alloc 9 align 2048
h = alloc 234
a = alloc 703
v = alloc 216
free v
free a
free h
free j
free o
free e
e = alloc 117 align 256
o = alloc 12 align 2048
l = realloc l 364
free l
l = alloc 703 align 32
free l
l = alloc 444 align 1024 zeroed
j = alloc 88
free n
free j
free g
free r
free m
free c
free d
d = realloc i 296
i = alloc 373 align 512
c = alloc 6 align 16
m = alloc 1 align 16
d = realloc d 304
free e
e = alloc 19
r = alloc 28 align 16
g = alloc 6
i = realloc i 220
j = alloc 12 align 256
n = realloc i 228
b = realloc b 2
i = alloc 24 align 64
h = alloc 85
a = alloc 15 align 4096
