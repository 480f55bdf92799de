freespace script 1
heap 16384 fit=worst order=size-ascending
a = alloc 0 align 16
b = alloc 0 align 2
free b
b = alloc 8
c = alloc 0 align 8
free b
b = alloc 5 align 16
d = alloc 374 align 4
free d
a = realloc a 0
free c
b = realloc b 2
c = alloc 9 align 4
free b
b = alloc 6
d = alloc 8
e = alloc 242 align 8
d = realloc d 0
free e
e = alloc 3 align 8
free e
e = alloc 1 align 16
f = alloc 128 align 4
g = alloc 7 align 8
f = realloc f 3
h = alloc 27
i = alloc 3
j = alloc 1
d = realloc d 15
k = alloc 28 align 2
l = alloc 3 align 16
k = realloc k 56
m = alloc 33
n = alloc 1 align 16
o = alloc 27
p = alloc 674 align 16
q = alloc 23 align 8
r = alloc 33 align 8
s = alloc 3 align 4
free d
d = alloc 0 align 4
t = realloc a 63
a = alloc 4 align 2
free g
free d
d = alloc 15
free p
p = alloc 1 align 8
free b
b = alloc 23
g = alloc 203 align 4
u = alloc 1 align 2
t = realloc t 209
v = alloc 1 align 4
w = alloc 16 align 8
x = alloc 117 align 16
free h
o = realloc o 31
h = alloc 117 align 2
q = realloc q 15
free a
a = alloc 8 align 4
free u
free m
free x
x = alloc 6 align 8
m = alloc 6 align 4
u = alloc 9 align 4
free c
free h
free v
v = alloc 6
free w
w = alloc 1 align 4
h = alloc 603 align 8
free q
q = alloc 9
c = alloc 65 align 8
v = realloc v 78
free k
free n
free v
v = realloc o 2
c = realloc c 130
o = alloc 1 align 4
n = alloc 2 align 2
k = alloc 7
free l
i = realloc i 1
free p
free a
free o
free c
c = alloc 15 align 8
o = realloc e 0
e = alloc 1
free g
g = alloc 136
a = alloc 154
p = alloc 8 align 8
l = alloc 16 align 16
free e
free l
free p
p = alloc 674 align 16
free a
a = alloc 603 align 8
free f
free w
free n
free s
free k
free a
free b
free i
i = alloc 9 align 8
b = alloc 2 align 2
a = alloc 3 align 16
k = alloc 32
s = alloc 72 align 2
free g
free q
free b
free v
free k
free h
free m
free i
free a
free r
free u
u = alloc 361 align 8
r = alloc 15 align 8
a = alloc 20
free t
t = alloc 15 align 16
i = alloc 352 align 16
free j
j = alloc 16 align 16
r = realloc r 24
m = alloc 16
h = alloc 23 align 4
free d
d = alloc 177 align 16
k = realloc x 2
free j
j = alloc 0
x = alloc 0 align 2
free k
k = alloc 543
v = alloc 3 align 16
free x
x = alloc 13 align 4
b = alloc 24
v = realloc v 9
q = alloc 9
free s
free i
free o
c = realloc c 15
q = realloc q 0
o = realloc p 666
free k
k = alloc 15 align 16
p = alloc 5 align 16
x = realloc x 14
d = realloc d 88
i = alloc 248 align 16
h = realloc h 39
free o
o = alloc 24
s = alloc 23
free c
a = realloc a 2
c = alloc 12 align 4
g = alloc 0 align 4
free s
s = alloc 9
n = alloc 2
w = alloc 24 align 2
f = alloc 20
free w
free p
p = alloc 15
w = alloc 7 align 4
l = alloc 1
e = alloc 322 align 16
free q
q = alloc 8
free d
r = realloc r 12
d = alloc 6 align 4
v = realloc v 8
free x
free l
free s
k = realloc k 23
h = realloc h 4
s = alloc 260 align 4
l = alloc 9
h = realloc h 8
x = alloc 8 align 16
free n
free h
free s
free l
l = alloc 361
s = alloc 24 align 4
h = alloc 199 align 8
free h
h = alloc 15 align 4
free h
h = alloc 20
free h
free s
s = alloc 5
h = alloc 4 align 4
n = alloc 8 align 8
free n
free h
free s
s = alloc 9 align 16
h = alloc 12
free h
h = alloc 1 align 16
n = alloc 28 align 8
free n
free h
h = alloc 9
free h
h = alloc 168
n = alloc 40
free n
free h
free s
s = alloc 123
free e
free s
s = alloc 1 align 8
e = alloc 31
h = alloc 3 align 16
x = realloc x 9
free l
l = alloc 5 align 16
o = realloc o 40
n = alloc 16
n = realloc n 136
free x
free n
free o
free e
e = alloc 197
free s
free e
e = alloc 16
s = alloc 55
o = alloc 15
n = alloc 0
x = alloc 3
free h
free x
free n
w = realloc w 9
n = alloc 16 align 8
free o
free n
n = realloc k 33
free j
free e
free d
free t
free b
b = alloc 16 align 8
t = alloc 14 align 16
d = alloc 15 align 2
free r
r = alloc 15
e = alloc 0
j = alloc 1 align 8
k = alloc 1
o = alloc 16 align 16
x = alloc 32 align 8
h = realloc b 9
b = alloc 1 align 8
free h
free d
d = alloc 4
h = alloc 15 align 8
free a
free l
free f
f = alloc 9
l = alloc 4 align 16
a = alloc 483 align 8
free l
free i
i = realloc v 4
free k
k = alloc 674 align 2
v = alloc 32 align 2
free h
c = realloc c 6
h = alloc 0
free h
h = alloc 16 align 16
l = alloc 0 align 8
free f
free n
free x
x = alloc 2 align 4
n = alloc 483 align 4
f = alloc 16 align 4
free u
u = alloc 12
k = realloc k 1
w = realloc w 4
f = realloc f 8
free r
free h
free q
