freespace script 1
heap 16384 fit=best order=back granule=16
a = alloc 36
b = alloc 6 align 2
a = realloc a 12
c = alloc 736 align 16
free c
free a
free b
b = alloc 136
a = alloc 37
c = alloc 136 align 2
d = alloc 81
e = alloc 136 align 4
e = realloc e 120
free c
c = alloc 6
free d
d = alloc 1 align 8
f = alloc 16 align 16
g = alloc 5 align 2
free e
e = alloc 10 align 2
h = alloc 5 align 8
i = alloc 136 align 8
a = realloc a 74
j = alloc 152
k = alloc 6 align 2
free b
b = alloc 22 align 4
free j
j = alloc 5 align 8
j = realloc j 36
l = alloc 1 align 16
a = realloc a 83
free j
j = alloc 36
free e
e = alloc 30 align 4
free l
l = alloc 61 align 2
free a
a = alloc 0 align 16
l = realloc l 54
m = alloc 54 align 8
n = alloc 51 align 2
o = alloc 4
free a
n = realloc n 67
a = alloc 2
free n
free a
a = alloc 40 align 4
n = alloc 264 align 8
free l
l = alloc 127 align 8
p = alloc 6 align 8
free m
m = alloc 1 align 4
q = alloc 6 align 16
r = alloc 5 align 2
s = alloc 8 align 16
t = alloc 361
u = alloc 736 align 2
v = alloc 36 align 2
h = realloc h 0
free d
l = realloc l 143
free a
free j
j = alloc 48 align 16
a = alloc 6
d = alloc 5 align 16
free c
free v
free j
free b
b = alloc 90 align 4
j = alloc 36
v = realloc n 528
n = alloc 9 align 4
c = alloc 48 align 8
free b
free i
free s
s = alloc 2 align 16
i = alloc 31 align 4
b = alloc 0
free d
free g
free m
free k
free q
free o
free r
free b
free p
p = alloc 2 align 16
b = alloc 5 align 8
r = alloc 6
o = alloc 716 align 8
q = alloc 327
k = alloc 4
m = alloc 128 align 4
g = alloc 1 align 4
d = alloc 6 align 16
free b
b = alloc 8 align 8
free u
free q
free d
d = alloc 24
q = alloc 19
u = alloc 50
w = alloc 36 align 2
free w
free l
free e
e = alloc 6 align 4 zeroed
free e
free o
k = realloc k 4
free a
a = alloc 13
o = alloc 106
e = alloc 80 align 8
l = alloc 1
free j
free r
r = alloc 528 align 16
free h
free v
v = alloc 16 align 2
h = alloc 8 align 8
j = alloc 36 align 8
free b
free o
free t
free d
free g
free f
free u
free s
free k
free r
free c
c = alloc 8 align 8
r = alloc 68 align 4
free q
free m
m = alloc 736 align 16
free h
h = alloc 736 align 2
q = alloc 8 align 2
k = alloc 2 align 2
s = alloc 736 align 4
u = alloc 52
f = alloc 10 zeroed
free p
p = alloc 0 align 16
g = alloc 36
free j
j = alloc 736
d = alloc 5
t = alloc 8 align 2
o = alloc 1 align 8
b = alloc 9
free h
free u
free e
e = alloc 256 align 8
u = alloc 736 align 8
h = alloc 47
free m
free h
free q
free g
free v
free l
l = alloc 24 align 2
v = alloc 64 align 16
free n
n = alloc 5 align 16
g = alloc 6
q = alloc 36 align 16
h = alloc 96
free c
s = realloc s 36
free j
j = alloc 81
c = alloc 736
v = realloc v 2
m = alloc 4
w = alloc 1
x = alloc 6 align 16
free s
free e
free o
free l
l = alloc 5 align 8
free l
free f
f = alloc 2 align 16
l = alloc 5 align 8
free l
l = alloc 6 align 4
o = alloc 5 align 4
free j
j = alloc 5 zeroed
free d
free t
free m
m = alloc 5 align 2
t = alloc 259 align 4
d = alloc 627 align 8
e = alloc 14 align 8
s = alloc 10 align 16
free c
free d
free l
l = alloc 409
free v
free f
free r
r = alloc 6 align 4
f = alloc 512 align 8
v = alloc 52 align 8
free u
u = alloc 63
d = realloc l 417
l = alloc 1 align 8
free s
x = realloc x 1
free l
free o
free t
t = alloc 52
o = alloc 120 align 4
l = alloc 342 align 16
s = alloc 32 align 8 zeroed
free d
free m
free k
k = alloc 36 align 2
free u
free q
q = alloc 16
free i
i = alloc 88 align 4
u = alloc 2
m = alloc 201 align 4
free e
e = alloc 27 align 8
m = realloc m 200
free l
free p
free u
free i
free g
free n
free k
free r
free t
free o
free w
h = realloc h 48
w = alloc 5
free b
b = alloc 80 align 4
o = alloc 736 align 2
t = alloc 8
r = alloc 16 align 8
k = alloc 380
n = alloc 24 align 8
g = alloc 5 align 8
free s
free h
free x
free e
free g
free m
m = alloc 6
g = alloc 166 align 8
e = alloc 8 align 4
x = alloc 44 align 16
free b
b = alloc 1 align 4
h = alloc 88 align 2
s = alloc 46 align 16
free e
e = alloc 41 align 8
i = alloc 736
u = alloc 7 align 4
p = alloc 7 align 2
free t
free m
free e
free a
a = alloc 8
e = realloc u 3
u = alloc 16
m = alloc 192 align 8
t = alloc 6 align 8
free s
s = alloc 36 align 2
l = alloc 84
free m
free a
free g
g = alloc 40
a = alloc 499 zeroed
m = alloc 8
free o
o = alloc 6
free j
s = realloc s 36
b = realloc b 17
free a
free w
g = realloc g 6
i = realloc i 736
w = alloc 9 align 2
