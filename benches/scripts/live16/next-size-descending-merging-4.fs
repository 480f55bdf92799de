freespace script 1
heap 16384 fit=next order=size-descending
a = alloc 32 align 8
b = alloc 16 align 16
free b
a = realloc a 23
free a
a = alloc 18 align 16
a = realloc a 23
b = alloc 6 align 8
c = alloc 0 align 8
free b
b = alloc 1 align 16
c = realloc c 28
d = alloc 18 align 8
e = alloc 128 align 16
f = alloc 386 align 16
g = alloc 9 align 8 zeroed
h = alloc 1 align 16
i = alloc 16 align 8
j = alloc 23 align 8
k = alloc 36 align 16
l = alloc 23 align 8
m = alloc 24 align 16
free e
e = alloc 1 align 16
free i
g = realloc g 5
i = alloc 1 align 8
n = alloc 1 align 8
o = alloc 18 align 16
free f
f = alloc 23 align 16
p = alloc 83 align 8
p = realloc p 75
q = alloc 24 align 8
r = alloc 337 align 16
free a
f = realloc f 1
free f
f = alloc 24 align 8
c = realloc c 44
a = alloc 1223 align 8 zeroed
free a
r = realloc r 345
a = alloc 27 align 16 zeroed
s = alloc 12 align 8
t = alloc 136 align 16 zeroed
free r
free k
k = alloc 7 align 8
r = alloc 1 align 8
u = alloc 136 align 8
v = alloc 1 align 8
w = alloc 18 align 8
x = alloc 1 align 8 zeroed
free u
free j
free k
free l
l = alloc 16 align 8
o = realloc o 14
k = alloc 4 align 8
free h
q = realloc q 24
h = alloc 248 align 8
j = alloc 23 align 8
free e
free b
free m
free n
free f
free k
k = alloc 4 align 8
f = alloc 2 align 8
n = alloc 4 align 8
m = alloc 20 align 8
o = realloc o 2
b = alloc 1 align 8 zeroed
e = alloc 6 align 8
free a
free o
free x
free k
k = alloc 4 align 16
free h
d = realloc d 34
h = alloc 18 align 16
free c
c = alloc 23 align 8
x = alloc 513 align 16 zeroed
free k
free l
i = realloc i 17
l = alloc 0 align 8
k = alloc 513 align 8
o = alloc 20 align 16
a = alloc 23 align 8
u = alloc 1 align 8
free t
free d
d = alloc 2 align 8
free d
l = realloc l 0
f = realloc f 0
d = alloc 23 align 8
free g
free a
free x
x = alloc 57 align 8
free s
x = realloc x 57
m = realloc m 24
w = realloc w 1
p = realloc p 1
s = alloc 18 align 8
free f
p = realloc p 0
free o
o = alloc 14 align 8
f = alloc 102 align 8
free l
l = alloc 6 align 8
free q
e = realloc e 10
q = alloc 0 align 8
a = alloc 24 align 8
g = alloc 6 align 8
free g
free a
a = alloc 1 align 8
free a
free q
free e
e = alloc 23 align 16
u = realloc u 5
free u
u = alloc 16 align 16
free u
u = alloc 57 align 16
q = alloc 6 align 8
a = alloc 23 align 8
w = realloc w 1
free w
free q
free u
j = realloc j 22
u = alloc 32 align 8
f = realloc f 86
q = alloc 1 align 8
free q
q = alloc 22 align 16
w = alloc 582 align 8
s = realloc s 36
g = alloc 182 align 16
free g
free s
free q
q = alloc 24 align 8
free q
free f
f = alloc 1035 align 8
q = alloc 0 align 8
free q
free f
free j
free n
n = alloc 9 align 8
free n
n = alloc 0 align 8
free n
n = alloc 6 align 16
j = alloc 6 align 8
f = alloc 6 align 8
free f
f = alloc 1023 align 8
q = alloc 15 align 8
s = alloc 6 align 16
g = alloc 9 align 8
free g
free s
free q
free f
f = alloc 20 align 16
q = alloc 260 align 16
s = alloc 23 align 8
g = alloc 255 align 8
t = alloc 6 align 8
free t
free g
n = realloc n 10
free n
free q
q = alloc 24 align 8
r = realloc r 2
n = alloc 23 align 8
g = realloc x 18
x = alloc 11 align 8
t = alloc 23 align 16
free t
t = alloc 1 align 8
free t
free x
free g
free r
r = alloc 1 align 16
g = alloc 23 align 8
free g
g = alloc 23 align 16
free h
free g
free r
free f
free j
free s
free e
free a
free n
free q
v = realloc v 5
free w
free v
v = alloc 6 align 8
w = alloc 3 align 8
p = realloc p 4
q = alloc 1 align 8
n = alloc 6 align 8
a = alloc 9 align 16
free w
free a
free n
free q
q = alloc 18 align 16
n = alloc 32 align 8
a = alloc 6 align 8
m = realloc m 48
w = alloc 5 align 8
free p
i = realloc i 21
p = alloc 79 align 16
free w
w = alloc 23 align 8
e = alloc 23 align 8
n = realloc n 36
free p
free n
n = alloc 64 align 8
p = alloc 23 align 16
s = alloc 6 align 8
free w
w = alloc 23 align 8
free s
free w
free p
p = alloc 12 align 8
w = alloc 6 align 8 zeroed
s = realloc i 13
i = alloc 6 align 8
free n
p = realloc p 12
u = realloc u 28
n = alloc 98 align 8
j = alloc 270 align 8
f = alloc 28 align 8
free i
i = alloc 48 align 8
r = alloc 1 align 8
g = alloc 23 align 16
h = alloc 17 align 8
x = alloc 8 align 8
free f
free x
free h
h = alloc 1 align 16
x = alloc 355 align 8
f = alloc 23 align 8
h = realloc h 0
free g
free h
o = realloc o 18
free x
x = alloc 28 align 16
h = alloc 1 align 8
g = realloc r 9
free o
o = alloc 41 align 8
r = alloc 24 align 8
free g
g = alloc 28 align 16
free r
free g
free o
h = realloc h 0
h = realloc h 6
free x
free b
free s
free p
p = alloc 6 align 16
s = alloc 48 align 8
b = alloc 6 align 8
m = realloc m 1
h = realloc h 3
x = alloc 1 align 8
o = alloc 7 align 8
g = realloc j 286
j = alloc 6 align 8
r = alloc 397 align 8
free a
a = alloc 48 align 16
t = alloc 1 align 8
free k
free e
i = realloc i 1
b = realloc b 12
free f
f = alloc 24 align 16
