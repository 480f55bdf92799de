freespace script 1
heap 16384 fit=next order=front coalescing=off
a = alloc 1 align 8
b = alloc 20
b = realloc b 20
c = alloc 2
d = alloc 24 align 16
e = alloc 12 align 16
f = alloc 24
free d
d = alloc 22
free d
d = alloc 28
g = alloc 124 align 16
free g
g = alloc 1 align 16
h = alloc 76 align 8
i = alloc 44
j = alloc 12 align 16
k = alloc 1 align 8
l = alloc 36
m = alloc 76 align 16
n = alloc 12 align 8
free h
free d
free k
k = alloc 2 align 8
d = alloc 44 align 8
h = alloc 31
o = alloc 5 align 8
p = alloc 12
q = alloc 8 align 16
r = alloc 76 align 16
s = alloc 44 align 16
g = realloc g 0
free i
i = alloc 10
t = alloc 36 align 16
u = alloc 3 align 4
v = alloc 24 align 8
free n
free c
free m
free j
j = alloc 16 align 8
free r
r = alloc 1
free u
free s
free q
free t
free e
free j
free d
d = alloc 12 align 8
j = alloc 44 align 16
free k
free a
free f
f = alloc 4 align 8
a = alloc 69 align 8
k = alloc 20 align 16
e = alloc 377 align 8
t = alloc 71
q = alloc 25 align 2
s = alloc 8
u = alloc 56
free v
free u
free q
q = alloc 44 align 2
u = alloc 10 align 4
s = realloc s 4
v = alloc 16
m = alloc 29
free l
free t
free o
o = alloc 76 align 16
t = alloc 736 align 8
l = alloc 29 align 4
free b
b = alloc 44
c = alloc 504
n = alloc 36 align 16
free f
f = alloc 12 align 16
w = alloc 29 align 8
free h
h = alloc 1
free s
q = realloc q 39
s = alloc 76 align 16
x = alloc 12 align 2
free s
s = alloc 76
free l
free a
v = realloc v 2
a = alloc 39
free p
free a
free q
free w
free v
free i
free o
free k
free f
f = alloc 377 align 4
k = alloc 736 align 4
o = alloc 12 align 8
i = alloc 124 align 16
v = alloc 3 align 4
w = alloc 736 align 2
q = alloc 76 align 16
a = alloc 6
free q
q = alloc 12
free c
free a
free b
b = alloc 20 align 16
a = alloc 0 align 8
c = alloc 1
free t
free r
free k
k = alloc 44 align 8
r = alloc 1
t = alloc 124 align 4
free s
s = alloc 1
free c
free v
free d
d = alloc 44 align 4
v = alloc 66
c = alloc 12 align 16
free s
s = alloc 44 align 8
free t
free b
free n
n = alloc 673
b = alloc 260 align 8
u = realloc u 1
free b
b = alloc 1
t = alloc 44 align 4
free x
free s
free f
h = realloc h 9
f = alloc 12
s = alloc 13
x = alloc 20 align 8
free r
free b
b = alloc 1
free a
free o
free c
c = alloc 32 align 2
free c
free q
q = alloc 8 align 2
c = alloc 12 align 4
o = alloc 44 align 16
a = alloc 2 align 16
r = alloc 76
p = alloc 24
l = alloc 128 align 4
free g
g = alloc 124 align 8
free q
free w
free f
free c
u = realloc u 4
free o
free g
free d
d = alloc 53 align 4
t = realloc t 48
g = alloc 12
o = alloc 124 align 4
c = alloc 24 align 8
free b
o = realloc o 123
b = realloc m 73
m = alloc 76 align 8
f = alloc 124
free f
f = alloc 76 align 4
free m
free b
free i
i = alloc 129 align 16
b = alloc 12 align 4
m = alloc 24
free h
free j
j = alloc 123 align 8
c = realloc c 23
free g
free a
free k
k = alloc 1 align 16
a = alloc 6
g = alloc 123 align 8
h = alloc 1
free l
free t
free o
o = alloc 0
free b
b = alloc 8
t = alloc 8 align 16
l = alloc 124 align 8
free x
free d
free v
free s
free f
free m
free h
free k
free c
free l
l = alloc 8
free o
free r
r = alloc 44
free g
g = alloc 76 align 16
o = alloc 21 align 8
free o
free n
n = alloc 4 align 4
o = alloc 12 align 16
c = alloc 124
c = realloc c 0
k = alloc 24
free p
p = alloc 76
h = alloc 4
m = alloc 12
f = alloc 3
free h
h = alloc 1 align 16
s = alloc 12 align 4
v = alloc 9 align 4
free e
e = alloc 8 align 16
d = alloc 9
x = alloc 0
free f
free k
free b
b = alloc 8 align 4
k = alloc 76
f = alloc 736
free o
o = alloc 12 align 16
free t
free p
free g
g = alloc 79 align 2
p = alloc 25 align 8
t = alloc 123
free t
free h
free x
x = alloc 12
h = alloc 124 align 4
t = alloc 123 align 4
free h
free p
p = realloc b 8
free d
n = realloc n 76
d = alloc 44 align 4
free l
l = alloc 29
b = alloc 123 align 16
h = alloc 480
w = alloc 44
free x
free d
r = realloc r 9
free k
free b
free l
free n
free t
free m
free g
g = alloc 43 align 16
m = alloc 33 align 16
u = realloc u 11
free r
free u
free g
