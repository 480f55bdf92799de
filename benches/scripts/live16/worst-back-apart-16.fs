freespace script 1
heap 16384 fit=worst order=back coalescing=off granule=16
a = alloc 23 zeroed
b = alloc 445 align 4 zeroed
c = alloc 132 zeroed
free b
b = alloc 165 zeroed
free a
a = alloc 7 align 4 zeroed
d = alloc 324 zeroed
e = alloc 324 zeroed
f = alloc 132 zeroed
f = realloc f 132
g = alloc 445 align 4 zeroed
free e
e = alloc 324 align 2 zeroed
a = realloc a 23
free a
a = alloc 445 align 8 zeroed
h = alloc 1 align 8 zeroed
a = realloc a 2
free b
b = alloc 531 zeroed
i = alloc 64 zeroed
j = alloc 25 zeroed
h = realloc h 0
k = alloc 1348 align 16 zeroed
l = alloc 324 align 16 zeroed
free h
l = realloc l 332
h = alloc 64 align 2 zeroed
m = alloc 30 zeroed
n = alloc 120 align 4 zeroed
free l
free d
e = realloc e 284
d = alloc 2 zeroed
l = alloc 0 zeroed
f = realloc f 139
o = alloc 255 zeroed
p = alloc 18 align 16 zeroed
q = alloc 25 align 2 zeroed
r = alloc 324 align 4 zeroed
s = alloc 30 zeroed
t = alloc 456 align 4 zeroed
u = alloc 456 zeroed
v = alloc 120 align 8 zeroed
w = alloc 64 align 2 zeroed
free k
n = realloc n 25
k = alloc 30 zeroed
x = alloc 7 align 8 zeroed
free u
u = alloc 2 zeroed
free d
free u
free c
free m
free f
f = alloc 1 align 8 zeroed
m = alloc 255 zeroed
free m
m = alloc 7 align 4 zeroed
free f
free x
free l
free n
i = realloc i 20
n = alloc 8 zeroed
l = alloc 40 align 4 zeroed
x = alloc 324 align 16 zeroed
free j
j = alloc 49 zeroed
s = realloc s 64
f = alloc 445 align 4 zeroed
c = alloc 64 align 8 zeroed
u = alloc 30 align 16 zeroed
w = realloc w 64
d = alloc 178 zeroed
free q
q = alloc 9 zeroed
free i
free d
free t
free q
q = alloc 56 align 8 zeroed
t = alloc 324 align 2 zeroed
free c
free h
h = alloc 445 align 2 zeroed
p = realloc p 17
free j
free r
g = realloc g 445
free g
free n
free f
free h
h = alloc 17 align 8 zeroed
f = alloc 30 align 8 zeroed
f = realloc f 29
n = alloc 16 align 8 zeroed
g = alloc 7 zeroed
r = alloc 8 align 4 zeroed
h = realloc h 34
j = alloc 7 zeroed
free j
j = alloc 72 zeroed
free j
j = alloc 328 align 4 zeroed
free j
j = alloc 0 align 2 zeroed
c = alloc 8 align 2 zeroed
free c
c = alloc 7 zeroed
d = alloc 17 zeroed
i = alloc 0 zeroed
free i
i = realloc t 324
free i
free c
free j
free h
free g
g = alloc 44 zeroed
h = alloc 30 align 16 zeroed
j = alloc 39 align 4 zeroed
g = realloc g 1
free g
free h
free j
free n
free f
free r
free o
o = alloc 16 align 8 zeroed
r = alloc 17 zeroed
r = realloc r 4
free r
r = alloc 1348 zeroed
free a
free r
free o
o = alloc 445 zeroed
r = alloc 1 zeroed
free d
p = realloc p 1
d = alloc 30 align 8 zeroed
a = alloc 531 align 4 zeroed
f = alloc 30 align 4 zeroed
free r
k = realloc k 30
r = alloc 8 align 2 zeroed
n = alloc 8 zeroed
e = realloc e 276
k = realloc k 15
j = alloc 40 zeroed
h = alloc 30 zeroed
g = alloc 1 zeroed
c = alloc 829 zeroed
free f
f = alloc 88 zeroed
i = alloc 7 zeroed
t = alloc 132 zeroed
free c
free x
free i
free j
free l
free d
t = realloc t 124
d = alloc 24 zeroed
l = alloc 16 align 16 zeroed
j = alloc 8 zeroed
free b
b = alloc 8 align 4 zeroed
i = alloc 445 zeroed
free s
s = alloc 8 zeroed
x = alloc 445 align 4 zeroed
free d
d = alloc 7 zeroed
free k
h = realloc h 46
free d
free h
free b
b = alloc 284 zeroed
h = alloc 324 align 2 zeroed
f = realloc f 84
d = alloc 63 align 4 zeroed
k = alloc 152 align 8 zeroed
c = alloc 64 zeroed
free l
free c
j = realloc j 7
c = alloc 209 zeroed
free k
free c
free j
j = alloc 12 align 8 zeroed
m = realloc m 0
free f
free m
free b
r = realloc r 88
i = realloc i 0
b = alloc 48 zeroed
free x
x = alloc 4 zeroed
m = alloc 445 align 2 zeroed
h = realloc h 162
f = alloc 128 align 4 zeroed
j = realloc j 134
c = alloc 30 align 4 zeroed
k = alloc 445 zeroed
l = alloc 124 align 4 zeroed
free b
free l
free k
free c
free j
free h
free x
x = alloc 445 zeroed
e = realloc e 138
free i
free e
free t
t = alloc 324 zeroed
free x
free t
t = alloc 11 zeroed
x = alloc 17 align 16 zeroed
e = alloc 445 align 2 zeroed
i = alloc 445 align 16 zeroed
h = alloc 6 align 8 zeroed
j = alloc 7 align 4 zeroed
c = alloc 1 align 16 zeroed
free g
free c
free j
j = alloc 7 zeroed
c = alloc 6 align 2 zeroed
g = alloc 7 align 16 zeroed
free s
free w
free u
u = alloc 0 align 8 zeroed
w = alloc 15 align 16 zeroed
s = alloc 112 zeroed
k = alloc 65 zeroed
l = alloc 8 align 4 zeroed
j = realloc j 32
b = alloc 0 align 8 zeroed
free w
free x
x = alloc 8 zeroed
free d
free v
e = realloc e 446
free c
free b
free l
free g
free t
free u
free i
i = alloc 8 align 8 zeroed
u = alloc 112 align 8 zeroed
i = realloc i 12
t = alloc 25 align 8 zeroed
g = alloc 8 zeroed
l = alloc 11 zeroed
a = realloc a 465
s = realloc s 4
b = alloc 7 zeroed
free l
free r
r = alloc 71 align 16 zeroed
free t
t = alloc 0 align 16 zeroed
b = realloc b 0
free q
q = alloc 63 zeroed
j = realloc j 16
free m
free r
r = alloc 24 zeroed
m = alloc 0 align 8 zeroed
free u
u = alloc 32 align 8 zeroed
l = alloc 0 zeroed
c = alloc 0 zeroed
v = alloc 84 zeroed
d = realloc v 100
v = alloc 65 zeroed
w = alloc 40 zeroed
free o
free f
f = alloc 324 align 16 zeroed
free k
free c
free a
free b
free i
i = alloc 8 align 4 zeroed
b = alloc 7 align 4 zeroed
a = alloc 15 zeroed
free n
e = realloc e 442
n = alloc 142 zeroed
c = alloc 0 align 4 zeroed
k = alloc 127 align 8 zeroed
o = alloc 7 zeroed
