freespace script 1
heap 16384 fit=next order=back granule=16
a = alloc 2 align 32 zeroed
b = alloc 22 align 16 zeroed
c = alloc 22 align 64 zeroed
d = alloc 10 align 16 zeroed
e = alloc 22 align 8 zeroed
f = alloc 37 align 16 zeroed
g = alloc 1 align 32 zeroed
h = alloc 6 zeroed
i = alloc 29 zeroed
j = alloc 8 zeroed
free i
i = alloc 30 zeroed
k = alloc 29 zeroed
l = alloc 1 align 8 zeroed
m = alloc 10 align 16 zeroed
free h
h = alloc 29 align 32 zeroed
free k
k = alloc 0 zeroed
n = alloc 7 zeroed
o = alloc 22 zeroed
p = alloc 7 align 8 zeroed
q = alloc 128 align 16 zeroed
free q
free p
p = alloc 29 align 4 zeroed
q = alloc 10 align 4 zeroed
r = alloc 1 align 32 zeroed
i = realloc i 14
s = alloc 1 zeroed
t = alloc 10 zeroed
u = alloc 29 align 16 zeroed
h = realloc h 6
v = alloc 24 zeroed
free g
g = alloc 22 zeroed
w = alloc 360 align 8 zeroed
x = alloc 20 zeroed
free r
free j
n = realloc n 6
free c
c = alloc 5 align 8 zeroed
free p
p = alloc 10 zeroed
j = alloc 6 zeroed
r = alloc 22 zeroed
free u
free l
free s
s = alloc 29 align 8 zeroed
l = alloc 22 align 16 zeroed
u = alloc 22 align 32 zeroed
free f
free j
free n
n = alloc 674 zeroed
j = alloc 0 align 32 zeroed
f = alloc 6 zeroed
free f
free e
e = alloc 6 align 16 zeroed
free u
free i
i = realloc t 20
t = alloc 6 zeroed
u = alloc 90 align 8 zeroed
f = alloc 22 align 16 zeroed
free j
free u
u = alloc 104 align 16 zeroed
free a
free o
o = alloc 4 align 128 zeroed
a = alloc 29 zeroed
free a
a = alloc 1 align 16 zeroed
c = realloc c 4
j = alloc 175 zeroed
g = realloc g 44
free r
free a
free q
free f
f = alloc 10 zeroed
q = alloc 6 align 8 zeroed
a = alloc 29 align 16 zeroed
free p
p = alloc 486 align 16 zeroed
free l
l = alloc 20 align 64 zeroed
r = alloc 32 zeroed
free k
k = alloc 1 zeroed
free c
c = alloc 10 zeroed
free n
n = alloc 486 zeroed
free p
free u
free i
i = alloc 22 zeroed
free g
g = alloc 52 zeroed
u = alloc 10 align 16 zeroed
p = alloc 22 align 8 zeroed
free s
s = alloc 14 align 256 zeroed
s = realloc s 14
free g
free j
free e
e = alloc 29 align 128 zeroed
x = realloc x 6
j = alloc 29 zeroed
g = alloc 2 align 32 zeroed
free s
s = alloc 36 zeroed
free j
free r
free e
e = alloc 22 align 128 zeroed
free a
a = alloc 15 align 32 zeroed
r = alloc 29 align 32 zeroed
j = alloc 29 zeroed
free w
free u
free v
n = realloc n 485
v = alloc 674 zeroed
u = alloc 0 zeroed
w = alloc 6 zeroed
free w
w = alloc 10 zeroed
free v
free p
i = realloc i 26
free j
free b
free h
h = alloc 1 align 16 zeroed
b = alloc 1 zeroed
j = alloc 29 align 8 zeroed
free t
t = alloc 10 zeroed
free e
free a
a = alloc 10 zeroed
e = alloc 2 align 16 zeroed
p = alloc 40 zeroed
l = realloc l 20
v = alloc 5 align 16 zeroed
free x
x = realloc v 1
free e
free h
h = alloc 0 align 16 zeroed
e = alloc 50 align 16 zeroed
v = alloc 29 zeroed
free q
free t
free d
d = alloc 48 zeroed
t = alloc 0 align 8 zeroed
q = alloc 16 align 32 zeroed
g = realloc g 6
free x
free s
free d
d = alloc 10 zeroed
s = alloc 10 align 16 zeroed
x = alloc 3 zeroed
free b
free q
q = alloc 10 align 16 zeroed
free q
q = realloc r 21
free e
e = alloc 129 align 16 zeroed
r = alloc 2 align 16 zeroed
b = alloc 88 align 8 zeroed
free b
free k
free p
free e
free a
free g
free q
q = alloc 13 zeroed
g = alloc 17 align 4 zeroed
free c
c = alloc 485 align 32 zeroed
free g
free c
c = alloc 6 align 64 zeroed
g = alloc 22 align 16 zeroed
a = alloc 225 align 4 zeroed
e = alloc 56 zeroed
h = realloc h 4
g = realloc g 18
free q
t = realloc t 1
q = alloc 29 zeroed
p = alloc 128 zeroed
k = alloc 10 zeroed
b = alloc 6 zeroed
free g
g = alloc 79 align 64 zeroed
free g
free s
free u
u = alloc 72 align 16 zeroed
s = alloc 111 zeroed
g = alloc 65 zeroed
free c
free q
f = realloc f 299
free o
free b
b = alloc 10 zeroed
o = alloc 29 zeroed
q = alloc 6 align 8 zeroed
free d
d = alloc 22 zeroed
t = realloc t 1
free n
n = alloc 7 align 256 zeroed
free v
v = alloc 1 align 8 zeroed
c = alloc 29 zeroed
free o
o = alloc 10 align 4 zeroed
free g
free r
r = alloc 6 align 256 zeroed
free o
free h
h = alloc 674 zeroed
free d
d = alloc 22 align 64 zeroed
o = alloc 44 align 8 zeroed
g = alloc 0 align 8 zeroed
free s
free g
free o
free d
free b
b = alloc 65 align 32 zeroed
free h
free b
free c
free r
r = alloc 512 align 256 zeroed
c = alloc 22 align 8 zeroed
b = alloc 22 align 16 zeroed
h = alloc 260 zeroed
d = alloc 11 zeroed
free f
free d
d = alloc 6 align 8 zeroed
f = alloc 29 zeroed
o = alloc 20 align 128 zeroed
g = alloc 373 zeroed
free h
free g
g = alloc 22 align 16 zeroed
h = alloc 674 align 16 zeroed
s = alloc 22 align 4 zeroed
free o
free s
s = alloc 2 zeroed
free h
free s
free g
g = alloc 29 zeroed
i = realloc i 4
s = alloc 80 zeroed
h = alloc 22 zeroed
o = alloc 28 zeroed
free f
free o
free h
free s
s = alloc 29 align 8 zeroed
h = alloc 10 align 32 zeroed
o = alloc 29 align 4 zeroed
f = alloc 4 zeroed
free i
free f
f = alloc 44 align 64 zeroed
free o
free f
f = alloc 6 align 8 zeroed
o = alloc 10 zeroed
i = alloc 29 zeroed
free h
free o
free f
free s
free d
d = alloc 72 zeroed
s = alloc 33 align 8 zeroed
f = alloc 29 align 128 zeroed
o = alloc 112 align 16 zeroed
h = alloc 33 align 4 zeroed
free h
h = alloc 215 zeroed
free h
free o
free f
f = alloc 29 align 8 zeroed
free f
f = alloc 32 align 4 zeroed
m = realloc m 10
o = alloc 29 align 128 zeroed
free o
o = alloc 100 align 4 zeroed
h = alloc 10 zeroed
free h
free o
free m
free s
s = alloc 22 zeroed
free s
s = alloc 72 align 16 zeroed
free i
free s
free d
free b
free c
free r
free v
free j
j = alloc 6 zeroed
free q
t = realloc t 22
q = alloc 1 align 4 zeroed
v = alloc 132 align 16 zeroed
r = alloc 112 align 64 zeroed
c = alloc 399 zeroed
q = realloc q 0
b = alloc 18 zeroed
d = alloc 87 zeroed
free j
j = alloc 29 align 8 zeroed
s = alloc 22 align 64 zeroed
i = alloc 0 zeroed
m = alloc 0 zeroed
o = alloc 22 align 8 zeroed
o = realloc o 22
x = realloc x 3
h = alloc 22 align 8 zeroed
free d
d = alloc 6 align 32 zeroed
free h
free d
t = realloc t 128
l = realloc l 13
d = alloc 1 align 16 zeroed
free x
free d
d = alloc 1 zeroed
x = alloc 136 align 32 zeroed
free l
l = alloc 22 zeroed
h = alloc 18 zeroed
free x
j = realloc j 674
free h
free j
j = alloc 29 align 8 zeroed
i = realloc i 0
h = alloc 538 align 8 zeroed
x = alloc 29 zeroed
free u
free g
free t
free c
free l
free d
free v
free b
free h
free w
free n
n = alloc 520 align 8 zeroed
free k
free p
free s
free a
free q
free o
free f
free x
free e
m = realloc m 32
free r
free j
free i
free n
n = alloc 29 align 16 zeroed
free m
m = alloc 317 zeroed
free n
free m
m = alloc 386 zeroed
free m
m = alloc 6 align 256 zeroed
free m
m = alloc 122 align 64 zeroed
n = alloc 22 zeroed
i = alloc 5 align 4 zeroed
j = alloc 6 align 8 zeroed
r = alloc 494 align 8 zeroed
e = alloc 6 zeroed
x = alloc 22 align 16 zeroed
f = alloc 674 align 64 zeroed
o = alloc 16 align 4 zeroed
q = alloc 22 zeroed
a = alloc 101 zeroed
s = alloc 129 align 16 zeroed
p = alloc 25 zeroed
free m
free p
p = alloc 29 zeroed
m = alloc 4 align 128 zeroed
k = alloc 126 align 64 zeroed
w = alloc 97 zeroed
h = alloc 29 zeroed
b = alloc 1 zeroed
v = alloc 29 zeroed
h = realloc h 1
d = alloc 22 align 64 zeroed
l = alloc 29 zeroed
c = alloc 25 align 16 zeroed
t = alloc 249 align 4 zeroed
g = alloc 257 zeroed
free s
s = alloc 29 align 8 zeroed
u = alloc 10 align 8 zeroed
free b
free e
free u
free c
free m
free i
free v
free t
free k
free n
n = alloc 6 align 32 zeroed
free h
j = realloc j 14
free n
free q
free l
free a
free x
free p
free f
free s
free g
free d
free w
w = alloc 16 align 32 zeroed
free r
r = alloc 4 align 8 zeroed
free r
free o
free w
free j
j = alloc 96 align 32 zeroed
free j
j = alloc 1 zeroed
free j
j = alloc 65 zeroed
j = realloc j 3
w = alloc 3 align 16 zeroed
o = alloc 29 zeroed
r = alloc 3 align 8 zeroed
d = alloc 196 align 32 zeroed
g = alloc 49 align 16 zeroed
s = alloc 5 zeroed
f = alloc 22 align 128 zeroed
p = alloc 29 align 64 zeroed
x = alloc 6 align 32 zeroed
a = alloc 18 zeroed
free w
w = alloc 113 zeroed
l = alloc 10 zeroed
q = alloc 15 zeroed
n = alloc 10 align 32 zeroed
h = alloc 0 zeroed
free q
q = alloc 22 align 4 zeroed
k = alloc 1 zeroed
free n
n = alloc 1 zeroed
t = alloc 10 zeroed
v = alloc 3 zeroed
i = alloc 256 zeroed
m = alloc 10 align 64 zeroed
free n
n = alloc 6 zeroed
c = alloc 73 zeroed
u = alloc 10 align 16 zeroed
free h
free d
d = alloc 29 zeroed
h = alloc 1 zeroed
e = realloc n 0
free t
t = alloc 22 align 32 zeroed
n = alloc 111 zeroed
b = alloc 1 zeroed
free b
free n
free t
free d
d = alloc 6 align 16 zeroed
free r
free g
free p
free x
x = alloc 29 align 8 zeroed
free s
free u
free x
free o
o = alloc 0 zeroed
free f
free l
free c
c = alloc 22 align 8 zeroed
free w
free v
free d
free o
free h
free m
free e
free k
free c
free j
free q
free i
free a
a = alloc 33 zeroed
free a
a = alloc 16 zeroed
free a
a = alloc 60 zeroed
a = realloc a 61
i = alloc 80 zeroed
q = alloc 61 zeroed
j = alloc 1 align 8 zeroed
c = alloc 29 align 32 zeroed
free j
j = alloc 10 zeroed
k = alloc 0 align 64 zeroed
e = alloc 22 zeroed
m = alloc 120 zeroed
h = alloc 10 align 16 zeroed
o = alloc 68 align 16 zeroed
d = alloc 6 align 8 zeroed
free o
free d
d = alloc 25 zeroed
o = alloc 104 zeroed
free d
d = alloc 5 align 4 zeroed
c = realloc c 52
v = alloc 14 zeroed
w = alloc 29 zeroed
l = alloc 22 align 8 zeroed
free i
free v
free c
free d
free l
free a
free k
free m
free o
o = alloc 29 align 16 zeroed
m = alloc 22 align 32 zeroed
free m
free j
j = alloc 3 zeroed
m = alloc 6 zeroed
free m
free j
free o
free h
free q
free w
w = alloc 1 align 4 zeroed
q = alloc 10 align 4 zeroed
h = alloc 0 align 32 zeroed
free w
w = alloc 48 zeroed
free q
free w
w = realloc e 22
free h
h = alloc 1 align 16 zeroed
e = alloc 22 zeroed
free w
free e
e = alloc 17 zeroed
e = realloc e 0
w = alloc 1 zeroed
q = alloc 1 align 8 zeroed
o = alloc 6 zeroed
j = alloc 10 align 4 zeroed
free q
q = alloc 1 zeroed
m = alloc 10 zeroed
k = alloc 6 align 16 zeroed
a = alloc 55 align 16 zeroed
l = alloc 0 zeroed
d = alloc 22 align 8 zeroed
c = alloc 128 zeroed
v = alloc 29 zeroed
i = alloc 0 zeroed
free h
l = realloc l 16
h = alloc 4 zeroed
free w
w = alloc 6 align 4 zeroed
f = alloc 122 align 16 zeroed
x = alloc 10 align 128 zeroed
free v
free j
free c
c = alloc 1 zeroed
j = alloc 10 align 16 zeroed
v = alloc 0 zeroed
u = alloc 214 align 16 zeroed
s = alloc 22 align 16 zeroed
p = alloc 516 align 16 zeroed
g = alloc 10 align 16 zeroed
r = alloc 2 align 256 zeroed
t = alloc 1 zeroed
n = alloc 22 align 8 zeroed
free o
o = alloc 40 align 8 zeroed
free s
s = alloc 9 align 64 zeroed
b = alloc 10 zeroed
free i
free o
o = alloc 171 align 4 zeroed
free s
free c
free g
g = alloc 22 align 128 zeroed
c = alloc 3 align 32 zeroed
free o
o = alloc 0 zeroed
s = alloc 225 align 4 zeroed
i = alloc 21 align 16 zeroed
free o
f = realloc f 244
free t
free r
r = alloc 10 align 128 zeroed
t = alloc 3 align 16 zeroed
o = alloc 1 align 32 zeroed
free l
free h
h = alloc 0 align 4 zeroed
free j
free i
free e
free x
f = realloc f 260
free q
q = alloc 96 align 16 zeroed
x = alloc 248 align 4 zeroed
e = alloc 73 zeroed
i = alloc 222 zeroed
j = alloc 10 align 16 zeroed
l = alloc 29 zeroed
free g
free k
k = alloc 6 zeroed
k = realloc k 28
free o
o = alloc 3 zeroed
free u
free k
k = alloc 8 align 8 zeroed
u = alloc 0 align 128 zeroed
g = alloc 29 zeroed
free j
free q
free k
free f
f = alloc 3 align 64 zeroed
free e
t = realloc t 19
e = alloc 7 zeroed
k = alloc 10 align 4 zeroed
q = alloc 5 align 128 zeroed
free q
q = alloc 7 align 16 zeroed
free k
k = alloc 25 zeroed
j = alloc 10 align 256 zeroed
free q
free h
free e
e = alloc 29 zeroed
h = alloc 16 align 16 zeroed
q = alloc 73 align 128 zeroed
free s
s = alloc 32 align 16 zeroed
free k
k = alloc 56 zeroed
free d
free x
c = realloc c 0
free h
free t
free a
a = alloc 10 align 256 zeroed
t = alloc 10 zeroed
free k
k = alloc 6 zeroed
h = alloc 1 zeroed
x = alloc 22 align 64 zeroed
free r
free n
free f
f = alloc 32 zeroed
free m
free a
free p
free b
free w
free i
i = alloc 10 align 4 zeroed
free s
s = alloc 315 align 4 zeroed
free u
u = alloc 6 align 16 zeroed
w = alloc 10 align 16 zeroed
b = alloc 4 align 8 zeroed
p = alloc 77 align 8 zeroed
a = alloc 5 align 8 zeroed
m = alloc 10 align 16 zeroed
n = alloc 6 align 4 zeroed
free n
free m
free a
free p
free b
free w
free u
i = realloc i 2
u = alloc 29 zeroed
w = alloc 32 zeroed
b = alloc 42 zeroed
p = alloc 16 align 64 zeroed
a = alloc 29 align 32 zeroed
m = alloc 101 zeroed
n = alloc 10 zeroed
r = alloc 10 zeroed
d = alloc 22 zeroed
free d
d = alloc 1 zeroed
free d
free r
free n
n = alloc 1 align 8 zeroed
free n
free m
free e
free a
free p
free b
free w
free u
free i
free s
s = alloc 51 zeroed
i = alloc 293 align 4 zeroed
u = alloc 3 zeroed
w = alloc 12 align 32 zeroed
b = alloc 10 align 16 zeroed
p = alloc 127 align 8 zeroed
a = alloc 6 zeroed
b = realloc b 2
e = alloc 22 align 128 zeroed
free v
v = alloc 216 align 64 zeroed
m = alloc 10 zeroed
n = alloc 10 zeroed
r = alloc 1 zeroed
free e
e = alloc 6 zeroed
free r
free e
n = realloc n 10
e = alloc 10 align 8 zeroed
free m
m = alloc 1 zeroed
l = realloc l 29
r = alloc 10 zeroed
d = alloc 0 zeroed
free e
free d
free r
r = alloc 12 zeroed
d = alloc 1 align 32 zeroed
e = alloc 1 zeroed
free l
free e
free d
d = alloc 22 align 16 zeroed
n = realloc n 11
e = alloc 104 align 16 zeroed
free r
r = alloc 264 zeroed
l = alloc 58 zeroed
free e
free l
l = alloc 19 zeroed
free r
free l
l = alloc 119 align 16 zeroed
r = alloc 3 zeroed
e = alloc 1 align 8 zeroed
free n
free e
e = alloc 216 zeroed
free r
free e
e = alloc 22 align 8 zeroed
r = alloc 64 zeroed
free l
l = alloc 10 zeroed
free r
r = alloc 11 zeroed
n = alloc 3 align 8 zeroed
free l
free n
free r
r = alloc 230 zeroed
n = alloc 7 zeroed
l = alloc 1 align 8 zeroed
free e
q = realloc q 1
free l
l = alloc 10 align 16 zeroed
v = realloc v 212
e = alloc 1 zeroed
p = realloc p 105
o = realloc o 3
free q
free o
o = alloc 24 align 64 zeroed
free v
free o
o = alloc 7 zeroed
v = alloc 6 zeroed
free r
r = alloc 6 align 32 zeroed
free v
v = alloc 9 zeroed
q = alloc 33 align 32 zeroed
free r
free q
free v
v = alloc 21 align 16 zeroed
q = alloc 8 align 64 zeroed
r = alloc 64 zeroed
free u
free m
free w
free g
free i
free r
free b
free d
free j
free l
free s
s = alloc 10 align 8 zeroed
free q
free t
free n
n = alloc 6 align 16 zeroed
v = realloc v 5
free f
free k
k = alloc 35 align 16 zeroed
free n
n = alloc 10 zeroed
free v
free o
free s
free a
free n
n = alloc 29 align 8 zeroed
free k
free x
free h
free p
free n
free c
free e
e = alloc 65 align 16 zeroed
c = alloc 11 zeroed
n = alloc 46 zeroed
p = alloc 46 zeroed
h = alloc 22 align 4 zeroed
x = alloc 15 align 8 zeroed
free e
e = alloc 22 align 4 zeroed
free x
free h
h = alloc 5 align 16 zeroed
x = alloc 11 align 8 zeroed
c = realloc c 15
k = alloc 22 align 8 zeroed
free h
h = alloc 65 zeroed
free x
x = alloc 2 zeroed
a = alloc 29 align 16 zeroed
s = alloc 2 zeroed
a = realloc a 28
c = realloc c 30
o = alloc 8 align 16 zeroed
v = alloc 2 align 8 zeroed
f = alloc 10 align 16 zeroed
free a
a = alloc 22 zeroed
t = alloc 12 align 16 zeroed
free s
s = alloc 4 align 16 zeroed
q = alloc 6 align 16 zeroed
free o
o = alloc 6 align 8 zeroed
free a
a = alloc 22 align 8 zeroed
l = alloc 0 zeroed
j = alloc 65 align 16 zeroed
free x
x = alloc 10 align 32 zeroed
d = alloc 7 zeroed
free e
e = alloc 4 align 16 zeroed
free j
free e
free k
k = alloc 22 align 128 zeroed
free n
free s
free q
free t
free l
l = alloc 29 align 64 zeroed
free k
free f
free h
h = alloc 0 align 8 zeroed
f = alloc 120 align 16 zeroed
k = alloc 30 align 8 zeroed
t = alloc 29 align 4 zeroed
q = alloc 29 align 8 zeroed
s = alloc 29 zeroed
free l
l = alloc 22 align 4 zeroed
n = alloc 80 zeroed
e = alloc 72 align 8 zeroed
j = alloc 22 align 4 zeroed
b = alloc 29 align 64 zeroed
r = alloc 6 align 16 zeroed
r = realloc r 2
i = alloc 6 align 8 zeroed
free s
s = alloc 8 align 32 zeroed
g = alloc 6 align 32 zeroed
w = alloc 49 zeroed
m = alloc 29 zeroed
u = alloc 1 align 64 zeroed
free o
free d
free m
m = alloc 10 zeroed
d = alloc 16 zeroed
o = alloc 10 align 16 zeroed
free w
free o
free d
free m
free g
free s
free r
free b
free j
free e
free h
h = alloc 14 zeroed
e = alloc 10 zeroed
j = alloc 11 align 128 zeroed
free q
q = alloc 7 align 4 zeroed
free u
u = alloc 31 zeroed
free v
v = alloc 7 align 8 zeroed
b = alloc 10 zeroed
r = alloc 16 align 16 zeroed
s = alloc 1 align 8 zeroed
free u
free r
free s
s = alloc 22 zeroed
r = alloc 104 zeroed
free b
b = alloc 51 zeroed
u = alloc 22 align 8 zeroed
g = alloc 10 align 64 zeroed
m = alloc 104 zeroed
d = alloc 29 align 128 zeroed
o = alloc 41 align 32 zeroed
free l
free x
free u
free i
free p
free n
free m
m = alloc 10 align 128 zeroed
n = alloc 22 align 16 zeroed
free e
e = alloc 46 zeroed
free a
free d
d = alloc 6 zeroed
a = alloc 27 zeroed
p = alloc 40 zeroed
i = alloc 22 zeroed
u = alloc 1 zeroed
x = alloc 29 zeroed
l = alloc 65 zeroed
w = alloc 112 align 128 zeroed
free d
free e
free l
l = alloc 120 zeroed
e = alloc 10 zeroed
free u
free r
free e
e = alloc 10 align 8 zeroed
r = alloc 129 align 8 zeroed
u = alloc 1 zeroed
d = alloc 6 align 4 zeroed
free e
free u
u = alloc 1 zeroed
free g
c = realloc c 30
free o
o = alloc 2 align 256 zeroed
g = alloc 14 align 4 zeroed
e = alloc 11 align 32 zeroed
free b
s = realloc s 4
free e
e = alloc 103 zeroed
free a
free c
free u
free x
x = alloc 32 align 128 zeroed
free k
k = alloc 1 align 16 zeroed
free r
free i
i = alloc 36 align 4 zeroed
free f
free s
x = realloc x 48
s = alloc 14 align 16 zeroed
f = alloc 1 align 16 zeroed
free o
o = alloc 10 zeroed
r = alloc 0 zeroed
u = alloc 6 zeroed
free i
i = alloc 22 align 4 zeroed
free h
h = alloc 10 zeroed
c = alloc 3 zeroed
a = alloc 19 zeroed
b = alloc 63 align 4 zeroed
free f
free r
free h
free p
p = alloc 103 align 32 zeroed
free b
free c
free t
t = alloc 29 zeroed
c = alloc 36 align 8 zeroed
free e
free c
free t
free s
free x
x = alloc 9 align 4 zeroed
free v
free x
free n
n = alloc 29 align 64 zeroed
x = alloc 24 align 16 zeroed
d = realloc d 4
free l
free d
d = alloc 59 align 8 zeroed
free x
x = alloc 6 zeroed
free m
free u
free g
g = alloc 1 align 16 zeroed
u = alloc 29 zeroed
m = alloc 9 zeroed
l = alloc 29 zeroed
v = alloc 32 align 128 zeroed
s = alloc 22 align 4 zeroed
free m
free i
free v
free l
free s
free u
free g
free w
w = alloc 104 align 16 zeroed
free j
j = alloc 82 align 16 zeroed
g = alloc 3 zeroed
u = alloc 10 align 128 zeroed
s = alloc 103 align 8 zeroed
l = alloc 65 align 16 zeroed
free j
free n
n = alloc 6 zeroed
free d
d = alloc 7 zeroed
free x
x = alloc 3 align 8 zeroed
j = alloc 6 zeroed
free w
free j
free x
free u
g = realloc g 1
u = alloc 3 align 32 zeroed
x = alloc 6 zeroed
j = alloc 1 zeroed
w = alloc 22 zeroed
v = alloc 120 zeroed
free l
l = alloc 10 align 64 zeroed
i = alloc 1 zeroed
free i
i = alloc 0 align 32 zeroed
m = alloc 22 align 16 zeroed
t = alloc 6 align 16 zeroed
c = alloc 11 align 16 zeroed
e = alloc 72 zeroed
free e
e = alloc 11 align 4 zeroed
b = alloc 6 zeroed
h = realloc d 81
d = alloc 8 zeroed
free d
free h
free e
free c
c = alloc 10 align 16 zeroed
e = alloc 2 align 16 zeroed
h = alloc 22 align 64 zeroed
d = alloc 1 align 16 zeroed
r = alloc 49 zeroed
f = alloc 6 align 8 zeroed
free f
free r
free d
d = alloc 3 zeroed
free d
free h
free e
e = alloc 6 align 256 zeroed
free e
l = realloc l 96
e = alloc 103 zeroed
free e
e = alloc 10 zeroed
h = alloc 6 align 4 zeroed
d = alloc 6 align 4 zeroed
r = alloc 1 align 64 zeroed
f = alloc 12 zeroed
free f
free r
free d
v = realloc v 60
d = alloc 22 zeroed
r = alloc 2 align 8 zeroed
free r
free d
d = alloc 6 zeroed
r = alloc 29 zeroed
f = alloc 10 zeroed
free f
f = alloc 6 zeroed
u = realloc u 0
p = realloc p 104
free p
p = alloc 7 zeroed
free p
h = realloc h 1
free h
h = alloc 64 align 16 zeroed
free h
free d
free v
v = alloc 6 zeroed
d = alloc 1 zeroed
free d
d = alloc 19 align 16 zeroed
h = alloc 72 zeroed
free h
h = alloc 22 zeroed
p = alloc 10 align 16 zeroed
free p
p = alloc 5 zeroed
free p
p = alloc 10 align 8 zeroed
free p
free r
free h
free d
free v
b = realloc b 2
v = alloc 54 align 128 zeroed
d = alloc 10 align 16 zeroed
h = alloc 6 zeroed
r = alloc 96 align 128 zeroed
p = alloc 1 align 8 zeroed
free e
free p
free r
free h
h = alloc 53 align 256 zeroed
r = alloc 10 zeroed
free d
d = alloc 6 align 16 zeroed
free v
free x
x = alloc 1 zeroed
j = realloc j 0
v = alloc 10 align 16 zeroed
p = alloc 1 zeroed
free p
free v
free j
free d
d = alloc 6 align 16 zeroed
j = alloc 6 align 8 zeroed
free j
free d
d = alloc 6 zeroed
j = alloc 10 align 8 zeroed
v = alloc 29 zeroed
p = alloc 10 align 64 zeroed
e = alloc 10 align 32 zeroed
free e
e = alloc 0 zeroed
free e
free p
free v
free j
j = alloc 1 align 16 zeroed
free j
j = alloc 29 align 16 zeroed
v = alloc 6 align 16 zeroed
p = alloc 4 align 256 zeroed
e = alloc 22 zeroed
free e
free p
p = alloc 1 align 8 zeroed
free p
p = alloc 7 align 16 zeroed
free p
free v
v = alloc 6 zeroed
free c
free s
free k
free o
free u
u = alloc 6 align 64 zeroed
free l
l = alloc 1 align 8 zeroed
o = alloc 69 align 8 zeroed
k = alloc 57 zeroed
free v
v = alloc 20 align 8 zeroed
free r
r = alloc 21 align 256 zeroed
free t
free h
h = alloc 22 align 16 zeroed
t = alloc 10 align 8 zeroed
s = alloc 6 align 16 zeroed
c = alloc 1 zeroed
p = alloc 10 align 64 zeroed
free f
f = alloc 1 align 8 zeroed
free q
free x
free n
free f
free o
free b
b = alloc 0 align 16 zeroed
o = alloc 19 zeroed
f = alloc 22 align 64 zeroed
free w
w = alloc 20 align 4 zeroed
n = alloc 81 zeroed
m = realloc m 0
x = alloc 6 zeroed
b = realloc b 0
q = alloc 14 align 16 zeroed
e = alloc 1 zeroed
free b
b = alloc 1 zeroed
free r
r = alloc 22 zeroed
free u
free e
free o
o = alloc 1 align 4 zeroed
e = alloc 8 zeroed
free e
e = alloc 29 align 4 zeroed
u = alloc 22 align 8 zeroed
free l
l = alloc 10 align 32 zeroed
free l
free g
free h
h = alloc 22 align 4 zeroed
g = alloc 29 align 64 zeroed
l = alloc 29 align 16 zeroed
free u
free c
j = realloc j 58
c = alloc 48 zeroed
free e
free t
t = alloc 1 align 16 zeroed
p = realloc p 9
e = alloc 22 align 8 zeroed
u = alloc 10 align 32 zeroed
free o
o = alloc 0 align 4 zeroed
free m
free s
s = alloc 45 zeroed
j = realloc j 0
free o
free x
x = alloc 1 align 128 zeroed
free x
free j
free w
free q
free p
p = alloc 29 align 16 zeroed
q = alloc 6 align 4 zeroed
w = alloc 12 align 8 zeroed
h = realloc h 6
j = alloc 22 align 256 zeroed
x = alloc 71 zeroed
d = realloc d 2
o = alloc 1 align 256 zeroed
free v
free o
free d
free j
free h
h = alloc 24 align 256 zeroed
j = alloc 0 align 8 zeroed
d = alloc 12 zeroed
free q
x = realloc x 64
free d
free x
x = alloc 16 zeroed
d = alloc 29 align 8 zeroed
free h
h = alloc 31 align 16 zeroed
free r
free x
free a
free j
free l
free d
d = alloc 10 align 256 zeroed
l = alloc 29 align 16 zeroed
j = alloc 45 align 32 zeroed
a = alloc 10 zeroed
x = alloc 6 align 8 zeroed
free c
c = alloc 11 align 128 zeroed
r = alloc 81 zeroed
q = alloc 22 align 8 zeroed
o = alloc 31 zeroed
v = alloc 22 align 8 zeroed
m = alloc 11 zeroed
free d
free o
free v
free q
free r
free c
free a
free j
free l
free m
free f
free g
free u
free t
k = realloc k 114
t = alloc 10 align 4 zeroed
free t
free k
free b
b = alloc 6 align 64 zeroed
k = alloc 1 align 16 zeroed
t = alloc 29 zeroed
u = alloc 2 align 256 zeroed
free u
free t
s = realloc s 44
t = alloc 6 align 128 zeroed
free t
free x
free s
free b
free k
free h
free p
w = realloc w 11
n = realloc n 40
free i
i = alloc 1 align 64 zeroed
p = alloc 9 zeroed
h = alloc 95 zeroed
k = alloc 7 zeroed
p = realloc p 8
b = alloc 6 align 16 zeroed
free n
free b
b = alloc 11 zeroed
free p
p = alloc 8 zeroed
n = alloc 6 zeroed
free b
free p
free h
free k
free i
free e
free w
free n
n = alloc 49 align 64 zeroed
w = alloc 6 align 16 zeroed
e = alloc 6 zeroed
i = alloc 10 zeroed
k = alloc 49 align 8 zeroed
free k
i = realloc i 26
free n
n = alloc 6 zeroed
k = alloc 29 align 32 zeroed
h = alloc 7 zeroed
free k
k = alloc 10 zeroed
p = alloc 7 align 4 zeroed
free n
h = realloc h 6
n = alloc 0 align 8 zeroed
free n
n = alloc 10 zeroed
free i
free h
free e
free w
free p
free n
n = alloc 29 zeroed
p = alloc 6 zeroed
w = alloc 10 align 16 zeroed
e = alloc 10 align 4 zeroed
h = alloc 32 zeroed
i = alloc 10 zeroed
b = realloc i 2
i = alloc 1 align 8 zeroed
s = alloc 22 zeroed
x = alloc 29 align 32 zeroed
t = alloc 2 zeroed
u = alloc 29 zeroed
g = alloc 22 zeroed
h = realloc h 16
f = alloc 6 zeroed
m = alloc 29 align 8 zeroed
l = alloc 24 align 64 zeroed
j = alloc 52 align 128 zeroed
a = alloc 6 align 128 zeroed
c = alloc 29 zeroed
r = alloc 0 zeroed
q = alloc 52 align 4 zeroed
w = realloc w 79
v = alloc 1 align 32 zeroed
free k
k = alloc 24 zeroed
o = alloc 3 align 16 zeroed
d = realloc g 6
g = alloc 1 align 16 zeroed
free v
v = alloc 6 align 128 zeroed
free g
g = alloc 22 align 8 zeroed
h = realloc h 1
free v
free h
free d
d = alloc 29 zeroed
i = realloc i 4
h = alloc 29 zeroed
v = alloc 29 align 64 zeroed
free k
free v
free h
h = alloc 1 align 128 zeroed
free i
i = alloc 6 zeroed
v = alloc 29 align 128 zeroed
r = realloc r 10
k = realloc h 5
free r
l = realloc l 12
free d
free f
f = alloc 22 align 4 zeroed
d = alloc 22 zeroed
r = alloc 29 align 16 zeroed
free b
free c
free i
free a
free w
free p
p = alloc 22 align 128 zeroed
w = alloc 10 align 8 zeroed
free t
free g
free e
free q
free f
free p
free m
free j
j = alloc 29 align 4 zeroed
m = alloc 6 zeroed
p = alloc 88 align 32 zeroed
f = alloc 29 zeroed
free k
k = alloc 29 align 32 zeroed
q = alloc 6 align 4 zeroed
free x
free u
free m
m = alloc 22 zeroed
u = alloc 21 zeroed
x = alloc 2 align 32 zeroed
e = alloc 22 zeroed
g = alloc 56 zeroed
t = alloc 22 align 64 zeroed
a = alloc 22 zeroed
i = alloc 20 zeroed
free f
free i
free a
free t
t = alloc 0 zeroed
free g
g = alloc 29 zeroed
free t
t = alloc 6 align 32 zeroed
a = alloc 63 zeroed
i = alloc 22 align 32 zeroed
f = alloc 3 align 8 zeroed
c = alloc 22 align 16 zeroed
b = alloc 64 zeroed
h = alloc 10 zeroed
free g
free h
free b
l = realloc l 12
free c
free l
l = alloc 29 align 256 zeroed
c = alloc 3 align 16 zeroed
free i
i = alloc 6 zeroed
free c
c = alloc 29 zeroed
b = alloc 29 align 32 zeroed
h = alloc 8 zeroed
g = alloc 10 align 8 zeroed
free i
free g
free h
h = alloc 10 align 32 zeroed
g = alloc 22 align 16 zeroed
i = alloc 22 align 8 zeroed
free b
b = alloc 22 align 8 zeroed
free i
free b
q = realloc q 6
free g
g = alloc 6 zeroed
b = alloc 10 align 64 zeroed
i = alloc 6 align 4 zeroed
free q
free i
free b
free g
f = realloc f 0
g = alloc 29 zeroed
b = alloc 6 align 32 zeroed
i = alloc 29 align 16 zeroed
free c
free i
free b
free g
g = alloc 1 align 16 zeroed
b = alloc 4 zeroed
i = alloc 32 align 16 zeroed
free f
free i
free b
free g
free a
a = alloc 6 align 16 zeroed
g = alloc 10 align 4 zeroed
b = alloc 28 align 16 zeroed
free t
t = alloc 20 align 8 zeroed
i = alloc 7 zeroed
f = alloc 22 zeroed
free a
free l
free m
m = alloc 1 align 8 zeroed
free t
t = alloc 0 align 4 zeroed
l = alloc 6 align 256 zeroed
a = alloc 6 align 16 zeroed
f = realloc f 44
c = alloc 0 align 4 zeroed
q = alloc 29 align 16 zeroed
free n
free i
free o
u = realloc u 42
o = alloc 9 zeroed
free m
m = alloc 10 zeroed
i = alloc 1 align 128 zeroed
n = alloc 29 zeroed
free g
free r
free x
x = alloc 1 zeroed
r = alloc 1 align 8 zeroed
free m
m = alloc 6 align 16 zeroed
free c
c = alloc 56 zeroed
free b
free c
free x
free u
u = alloc 9 align 8 zeroed
x = alloc 10 zeroed
free t
t = alloc 33 align 8 zeroed
c = alloc 10 zeroed
b = alloc 22 align 64 zeroed
s = realloc s 11
free x
x = alloc 6 align 4 zeroed
g = alloc 64 align 4 zeroed
free s
free g
free x
free c
c = alloc 29 align 4 zeroed
free t
free c
c = alloc 30 zeroed
t = alloc 20 zeroed
x = alloc 6 align 8 zeroed
free u
free x
x = alloc 22 align 16 zeroed
free t
free x
x = alloc 11 zeroed
free c
free x
x = alloc 4 zeroed
c = alloc 1 zeroed
t = alloc 1 align 8 zeroed
free n
n = alloc 0 zeroed
u = alloc 1 align 4 zeroed
g = alloc 1 align 4 zeroed
free t
free g
g = alloc 0 align 8 zeroed
t = alloc 29 align 8 zeroed
s = alloc 29 zeroed
free u
q = realloc q 28
free s
s = alloc 22 zeroed
free q
q = alloc 22 zeroed
i = realloc i 1
free s
free i
i = alloc 24 align 64 zeroed
s = alloc 48 zeroed
free g
m = realloc m 6
g = alloc 22 align 256 zeroed
u = alloc 1 zeroed
free s
free u
free g
g = alloc 29 align 256 zeroed
u = alloc 1 align 16 zeroed
s = alloc 10 align 4 zeroed
free m
free r
free g
free i
free t
free p
free a
free e
free u
free l
free o
free x
free j
free w
free h
h = alloc 22 align 256 zeroed
w = alloc 39 align 8 zeroed
j = alloc 31 align 4 zeroed
x = alloc 1 zeroed
free d
free h
free s
free w
free j
j = alloc 4 zeroed
free b
b = alloc 29 zeroed
w = alloc 1 zeroed
free n
k = realloc k 37
free v
v = alloc 22 align 16 zeroed
n = alloc 27 align 64 zeroed
s = alloc 10 align 4 zeroed
h = alloc 29 zeroed
d = alloc 1 zeroed
o = alloc 0 align 4 zeroed
free k
free j
free v
s = realloc s 0
v = alloc 22 zeroed
free n
n = alloc 29 align 8 zeroed
j = alloc 80 align 8 zeroed
k = alloc 10 align 8 zeroed
l = alloc 29 align 32 zeroed
u = alloc 13 zeroed
free l
l = alloc 29 align 64 zeroed
e = alloc 16 zeroed
a = alloc 22 align 128 zeroed
p = alloc 6 zeroed
free u
u = alloc 5 align 8 zeroed
free u
free a
a = alloc 0 align 16 zeroed
u = alloc 60 align 16 zeroed
free u
u = alloc 10 zeroed
t = alloc 22 zeroed
i = alloc 10 align 8 zeroed
free x
x = alloc 10 align 8 zeroed
g = alloc 15 zeroed
r = alloc 10 zeroed
m = alloc 7 align 8 zeroed
free x
free k
free e
e = alloc 6 align 8 zeroed
k = alloc 6 align 8 zeroed
free v
v = alloc 29 align 16 zeroed
free d
free v
free e
free m
free t
free u
u = alloc 63 zeroed
free a
a = alloc 1 align 16 zeroed
t = alloc 10 align 256 zeroed
free u
free t
t = alloc 6 zeroed
free a
a = alloc 22 align 16 zeroed
u = alloc 29 align 16 zeroed
free t
t = alloc 6 align 8 zeroed
m = alloc 29 align 16 zeroed
e = alloc 15 align 8 zeroed
free u
free e
e = alloc 40 zeroed
free m
free e
e = alloc 6 zeroed
l = realloc l 29
m = alloc 40 zeroed
u = alloc 1 align 64 zeroed
free t
free m
free l
l = alloc 6 align 4 zeroed
m = alloc 16 align 64 zeroed
t = alloc 10 align 32 zeroed
v = alloc 51 zeroed
d = alloc 6 zeroed
x = alloc 10 align 4 zeroed
free x
free d
free v
free t
t = alloc 6 zeroed
v = alloc 16 align 8 zeroed
free v
v = alloc 16 align 8 zeroed
d = alloc 10 align 64 zeroed
x = alloc 10 align 64 zeroed
free x
free d
free v
v = alloc 15 zeroed
d = alloc 38 zeroed
a = realloc a 6
x = alloc 2 zeroed
q = realloc q 6
free q
free a
free v
v = alloc 3 align 32 zeroed
a = alloc 54 align 4 zeroed
q = alloc 1 zeroed
r = realloc r 9
free r
r = alloc 6 zeroed
free r
free a
free v
free t
t = alloc 22 zeroed
free t
free m
free u
free i
free h
free k
free b
b = alloc 0 align 128 zeroed
k = alloc 22 zeroed
free n
n = alloc 44 align 16 zeroed
h = alloc 10 align 16 zeroed
i = alloc 1 align 8 zeroed
u = alloc 22 align 8 zeroed
m = alloc 1 zeroed
t = alloc 6 align 128 zeroed
v = alloc 1 align 128 zeroed
free g
g = alloc 22 zeroed
a = alloc 16 align 4 zeroed
r = alloc 29 align 4 zeroed
free l
free h
free d
free t
t = alloc 6 zeroed
d = alloc 6 zeroed
h = alloc 49 zeroed
l = alloc 36 zeroed
free u
free s
free d
free v
free p
free b
free t
t = alloc 29 align 16 zeroed
free t
free a
free n
free l
l = alloc 48 zeroed
n = alloc 16 align 4 zeroed
a = alloc 6 zeroed
t = alloc 6 align 256 zeroed
b = alloc 6 zeroed
free b
free f
free l
free n
n = alloc 1 align 8 zeroed
free n
n = alloc 29 align 4 zeroed
l = alloc 10 align 16 zeroed
f = alloc 22 align 16 zeroed
b = alloc 10 zeroed
free r
free b
free f
free l
free a
free q
free j
free k
k = alloc 24 align 8 zeroed
j = alloc 10 align 4 zeroed
free j
free k
k = alloc 6 align 8 zeroed
free k
k = alloc 6 zeroed
j = alloc 27 zeroed
q = alloc 32 align 64 zeroed
a = alloc 65 align 32 zeroed
free a
a = alloc 1 align 16 zeroed
l = alloc 10 align 8 zeroed
free l
free a
free q
m = realloc m 0
q = alloc 0 align 8 zeroed
free q
q = alloc 10 align 4 zeroed
a = alloc 29 align 8 zeroed
l = alloc 12 align 256 zeroed
f = alloc 10 zeroed
b = alloc 10 zeroed
free n
free b
free f
free l
x = realloc x 10
free a
g = realloc g 2
a = alloc 49 align 8 zeroed
l = alloc 6 align 8 zeroed
f = realloc a 57
free x
x = alloc 6 align 4 zeroed
free k
k = alloc 6 align 8 zeroed
a = alloc 48 align 16 zeroed
free c
free q
free f
free l
l = alloc 6 zeroed
free g
free l
l = alloc 1 align 16 zeroed
free x
free l
l = alloc 6 zeroed
x = alloc 5 align 8 zeroed
g = alloc 24 align 16 zeroed
e = realloc e 9
free h
free e
e = alloc 6 zeroed
h = alloc 29 align 4 zeroed
f = alloc 6 align 16 zeroed
free x
x = alloc 29 zeroed
q = alloc 6 align 32 zeroed
free f
f = alloc 6 align 16 zeroed
c = alloc 10 zeroed
b = alloc 22 zeroed
free q
free t
free g
g = alloc 6 align 128 zeroed
t = alloc 22 zeroed
q = alloc 16 zeroed
free f
f = alloc 29 align 16 zeroed
n = alloc 56 zeroed
r = alloc 22 align 8 zeroed
p = alloc 29 align 8 zeroed
k = realloc k 0
v = alloc 1 align 32 zeroed
free n
free k
free v
free a
free h
free g
g = alloc 1 align 8 zeroed
h = alloc 0 zeroed
free q
q = alloc 22 zeroed
free g
g = alloc 22 align 32 zeroed
a = alloc 9 align 16 zeroed
free p
p = alloc 5 zeroed
v = alloc 10 zeroed
k = alloc 0 zeroed
n = alloc 22 align 16 zeroed
free g
g = alloc 6 zeroed
d = alloc 0 zeroed
free k
free w
free o
free b
free v
free i
free e
free d
free n
free r
free x
free c
c = alloc 49 zeroed
x = alloc 4 align 4 zeroed
free x
free c
c = alloc 1 align 16 zeroed
x = alloc 1 align 16 zeroed
r = alloc 8 zeroed
n = alloc 9 zeroed
d = alloc 10 zeroed
free c
c = alloc 22 zeroed
e = alloc 10 align 32 zeroed
free e
free c
free n
free r
free x
x = alloc 22 align 8 zeroed
r = alloc 10 zeroed
n = alloc 6 zeroed
c = alloc 0 align 8 zeroed
free c
free n
free r
r = alloc 6 zeroed
n = alloc 27 zeroed
free n
free r
r = alloc 5 zeroed
n = alloc 36 align 32 zeroed
q = realloc q 44
c = alloc 13 zeroed
e = alloc 1 align 8 zeroed
i = alloc 6 align 256 zeroed
free i
i = alloc 6 zeroed
free d
c = realloc c 9
free m
free i
i = alloc 6 zeroed
free i
free q
free r
free x
x = alloc 30 align 8 zeroed
r = alloc 22 align 8 zeroed
q = alloc 0 align 16 zeroed
free p
free q
free r
free x
x = alloc 29 align 32 zeroed
free e
e = alloc 1 zeroed
r = alloc 22 zeroed
q = alloc 39 align 32 zeroed
p = alloc 16 align 16 zeroed
free x
x = alloc 6 align 4 zeroed
q = realloc q 19
i = alloc 29 align 4 zeroed
free n
free t
free a
free h
h = alloc 22 zeroed
a = alloc 7 align 8 zeroed
t = alloc 9 zeroed
e = realloc e 2
n = alloc 29 zeroed
free p
free n
free e
free a
a = alloc 29 zeroed
e = alloc 0 zeroed
n = alloc 6 align 128 zeroed
p = alloc 1 align 4 zeroed
m = alloc 24 align 8 zeroed
free h
h = alloc 22 align 16 zeroed
free m
free h
h = alloc 48 align 4 zeroed
p = realloc p 1
m = alloc 1 align 4 zeroed
free h
h = alloc 8 align 8 zeroed
d = alloc 6 align 8 zeroed
v = alloc 10 zeroed
b = alloc 10 align 16 zeroed
o = alloc 4 align 64 zeroed
w = alloc 27 align 8 zeroed
free m
free w
w = alloc 29 align 8 zeroed
m = alloc 31 zeroed
k = alloc 16 zeroed
s = alloc 17 align 8 zeroed
u = alloc 6 align 8 zeroed
free o
o = alloc 17 zeroed
free u
u = alloc 6 align 8 zeroed
free o
free u
free k
free m
free w
free b
free v
free d
d = alloc 6 align 16 zeroed
v = alloc 1 align 16 zeroed
b = alloc 3 zeroed
w = alloc 29 zeroed
m = alloc 29 zeroed
k = alloc 10 zeroed
free m
free j
free p
free e
free a
a = alloc 24 align 4 zeroed
free s
free a
free d
free h
free w
free n
free b
free v
free t
free i
free g
free x
free l
free k
free c
free q
free f
free r
r = alloc 10 zeroed
f = alloc 22 zeroed
q = alloc 0 zeroed
free q
q = alloc 14 align 16 zeroed
q = realloc q 14
c = alloc 6 align 16 zeroed
k = alloc 13 zeroed
l = alloc 22 align 4 zeroed
free l
free k
k = alloc 22 align 32 zeroed
l = alloc 10 align 16 zeroed
x = alloc 1 zeroed
g = alloc 37 align 128 zeroed
i = alloc 6 zeroed
t = alloc 6 zeroed
v = alloc 22 zeroed
b = alloc 3 align 4 zeroed
n = alloc 29 zeroed
w = alloc 1 zeroed
h = alloc 24 align 8 zeroed
d = alloc 30 zeroed
free i
free h
free w
free n
n = alloc 29 zeroed
w = alloc 3 align 16 zeroed
h = alloc 22 zeroed
free h
g = realloc g 53
h = alloc 6 zeroed
free x
free v
free w
free g
n = realloc n 28
g = realloc f 22
b = realloc b 4
f = alloc 29 zeroed
f = realloc f 2
w = alloc 22 zeroed
k = realloc k 22
free r
r = alloc 6 zeroed
v = alloc 22 zeroed
x = alloc 15 align 64 zeroed
free w
w = alloc 6 align 32 zeroed
i = alloc 6 align 64 zeroed
a = alloc 10 zeroed
s = alloc 5 zeroed
e = alloc 10 zeroed
p = alloc 2 zeroed
j = alloc 0 zeroed
m = alloc 29 align 64 zeroed
u = alloc 24 zeroed
o = alloc 29 align 64 zeroed
free k
free j
free g
g = alloc 10 align 32 zeroed
j = alloc 22 zeroed
k = alloc 29 align 8 zeroed
free k
free j
j = alloc 14 zeroed
free l
free v
free t
free e
free g
free b
b = alloc 15 zeroed
g = alloc 55 zeroed
free u
free h
h = alloc 0 align 16 zeroed
free w
free x
free s
free d
free i
free m
free h
h = alloc 22 align 4 zeroed
m = alloc 29 zeroed
g = realloc g 71
free p
p = alloc 32 align 8 zeroed
i = alloc 38 zeroed
free o
o = realloc h 10
h = alloc 0 zeroed
a = realloc a 1
d = alloc 32 zeroed
s = alloc 16 align 16 zeroed
free g
free d
free o
free c
free p
free h
h = alloc 29 align 4 zeroed
free m
m = alloc 0 align 8 zeroed
free r
r = alloc 29 zeroed
free i
free b
free f
free m
free h
h = alloc 2 zeroed
free h
free j
free s
s = alloc 1 align 16 zeroed
free s
s = alloc 14 zeroed
free s
s = alloc 9 zeroed
free s
free a
a = alloc 6 align 8 zeroed
free r
free a
a = alloc 14 align 32 zeroed
r = alloc 7 zeroed
s = alloc 0 align 16 zeroed
free r
r = alloc 10 zeroed
free r
free s
s = alloc 14 zeroed
r = alloc 6 zeroed
j = alloc 14 align 8 zeroed
free j
j = alloc 10 zeroed
free j
free q
q = alloc 1 align 8 zeroed
q = realloc q 0
r = realloc r 3
free q
q = alloc 50 align 16 zeroed
j = alloc 2 zeroed
free n
n = alloc 21 align 4 zeroed
free q
free n
free s
s = alloc 6 align 256 zeroed
n = alloc 22 align 256 zeroed
free n
free s
free a
free j
free r
r = alloc 10 zeroed
free r
r = alloc 6 zeroed
j = alloc 2 zeroed
free j
free r
r = alloc 48 align 4 zeroed
free r
r = alloc 6 align 16 zeroed
j = alloc 32 zeroed
free j
free r
r = alloc 1 zeroed
free r
r = alloc 10 zeroed
free r
r = alloc 22 align 16 zeroed
free r
r = alloc 29 zeroed
r = realloc r 30
j = alloc 15 align 8 zeroed
a = alloc 29 align 4 zeroed
s = alloc 0 align 8 zeroed
free s
s = alloc 10 align 8 zeroed
n = alloc 22 align 4 zeroed
q = alloc 22 align 32 zeroed
h = alloc 22 zeroed
m = alloc 22 zeroed
f = alloc 2 align 32 zeroed
b = alloc 22 zeroed
i = alloc 6 align 16 zeroed
free q
q = alloc 6 align 16 zeroed
p = alloc 29 align 16 zeroed
c = alloc 29 align 16 zeroed
c = realloc c 13
