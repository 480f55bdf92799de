freespace script 1
heap 16384 fit=first order=size-descending coalescing=off
a = alloc 400 align 2
b = alloc 24
c = alloc 149 align 4
d = alloc 7
e = alloc 16
f = alloc 31 align 8
free f
f = alloc 1 align 16
g = alloc 1
h = alloc 32 align 4 zeroed
i = alloc 20 align 16
j = alloc 3 align 16 zeroed
k = alloc 1 align 8
free h
h = alloc 1 align 8
free g
g = alloc 1 zeroed
l = alloc 1221 align 4
m = alloc 1
n = alloc 1 align 8
o = alloc 1 align 2
p = alloc 31
q = alloc 4
free j
free a
a = alloc 1 align 16
j = alloc 1 align 4 zeroed
r = alloc 1348 align 16
s = alloc 76 align 8
t = alloc 1 align 8
u = alloc 33 align 2
v = alloc 579
w = alloc 1 align 4
x = alloc 3 align 16
free d
v = realloc v 587
d = alloc 9 align 2
free t
free d
free q
w = realloc w 1
q = alloc 1 align 4
d = alloc 25 align 16
t = realloc d 50
d = alloc 619 align 2
free u
free n
n = alloc 0 align 16
free c
free x
x = alloc 1348
c = alloc 1 align 8
u = alloc 22 align 2
free g
g = alloc 1
free l
free v
free h
free g
g = alloc 87 align 4
h = alloc 1 align 16
free g
free c
free s
o = realloc o 2
free o
free r
free j
free a
free h
free t
t = alloc 0 align 8
h = alloc 17
a = alloc 11
j = realloc d 4
free j
j = alloc 12
m = realloc m 1
d = alloc 16 align 2
r = alloc 479 align 4
o = alloc 25 align 8
s = alloc 32
a = realloc a 10
c = alloc 53
g = alloc 20 align 16
v = alloc 1348
free v
v = alloc 2 align 8
l = alloc 1 align 8
free l
free v
free g
g = alloc 1 zeroed
v = alloc 201
s = realloc s 33
free s
s = alloc 1209
free s
s = alloc 3
j = realloc j 1
t = realloc t 0
l = alloc 0
free l
free t
n = realloc n 16
free n
free p
free g
free w
free e
free v
v = alloc 3
e = alloc 1
free b
b = alloc 1 align 4
w = alloc 2 align 4
free f
f = realloc m 2
free f
f = realloc a 208
a = alloc 1 align 2 zeroed
m = alloc 5
g = alloc 1
p = alloc 31
n = alloc 0
free v
free r
r = alloc 33 align 2
v = alloc 33 align 4
t = alloc 3
l = alloc 5
free d
free r
free p
p = alloc 16
n = realloc n 0
r = alloc 712 align 8
free w
w = alloc 1
d = alloc 1 align 4
free q
free a
a = alloc 12
free p
free f
f = alloc 358 align 16
p = alloc 1
q = alloc 26
v = realloc v 1
free j
j = alloc 1348 align 8
free a
free g
free i
i = alloc 1
free w
w = alloc 8
g = alloc 183 align 4
a = realloc w 16
w = alloc 199 align 16
free h
h = alloc 28 align 4
free f
f = alloc 100 align 4
free u
u = alloc 6
i = realloc i 79
free u
u = alloc 0 align 4 zeroed
free t
free q
free o
x = realloc x 1349
o = alloc 273
q = alloc 33 align 16
free o
o = alloc 535 align 16 zeroed
t = alloc 4
free q
free e
free d
free h
free g
free o
free m
free u
free w
free p
p = realloc t 12
t = alloc 1 align 8
w = alloc 6 zeroed
u = alloc 5 align 2
m = alloc 341 align 16 zeroed
free p
p = alloc 4 zeroed
o = alloc 7 align 16
g = alloc 33
h = alloc 1
d = alloc 7
free s
s = alloc 1 align 16
e = alloc 6
free c
free e
free s
free h
free g
free o
free p
p = alloc 1 align 2
o = alloc 1 align 4
g = alloc 1
h = alloc 2 align 8
s = alloc 19
e = alloc 114
p = realloc p 2
c = alloc 33
q = alloc 22
free u
free q
free c
c = alloc 47 align 2
free p
free c
c = alloc 33 align 8
k = realloc k 4
free v
free c
free x
free r
r = alloc 32 align 2
free k
k = alloc 16
free g
g = alloc 64
x = alloc 1
c = alloc 302 align 8
v = alloc 1 align 16
p = alloc 1 align 8
free o
free l
l = alloc 1 align 8
o = alloc 649 align 8
q = alloc 227
u = alloc 17
free d
free j
free q
q = alloc 14 align 4
j = alloc 99 align 8
d = alloc 1 align 8
free w
free j
free d
free s
free a
free o
free n
free h
free v
free q
free r
free x
x = alloc 5 align 16
free e
free l
free f
free u
u = alloc 1 align 8
free u
free g
free c
free p
free m
free b
k = realloc k 8
b = alloc 1
m = alloc 9 align 4
free m
m = alloc 114 align 8
free t
free x
free i
i = alloc 1
free b
m = realloc m 699
free m
free i
i = alloc 1 align 8 zeroed
free i
free k
k = alloc 23 align 8
i = alloc 123 align 4
m = alloc 15 align 16
m = realloc m 14
free m
m = alloc 1
k = realloc k 1
free i
free k
free m
m = alloc 1 align 8
k = alloc 1
i = alloc 7 align 4 zeroed
b = alloc 1 align 8
x = alloc 25
t = alloc 19 align 8
free i
i = alloc 432
free b
b = alloc 1
p = alloc 1 align 8
c = alloc 8 zeroed
g = alloc 2 align 4 zeroed
u = alloc 37 zeroed
free t
t = alloc 330 align 8
free c
