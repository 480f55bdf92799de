freespace script 1
heap 16384 fit=best order=back coalescing=off
a = alloc 1 align 8
a = realloc a 17
b = alloc 319 align 16
free a
a = alloc 460 align 2
free a
a = alloc 253 align 8
free a
a = alloc 36
c = alloc 20 align 8
c = realloc c 1
a = realloc a 36
free a
free c
c = alloc 156
a = alloc 892 align 8
d = alloc 1408
e = alloc 4
f = alloc 6
g = alloc 308
h = alloc 31 align 4
i = alloc 8 align 4 zeroed
j = alloc 1 zeroed
free e
free h
f = realloc f 10
free g
g = alloc 4
free a
a = alloc 4 align 16
h = alloc 8
e = alloc 750 align 8
k = alloc 2
free h
h = alloc 7 align 8 zeroed
j = realloc j 4
free b
c = realloc c 156
free g
g = alloc 20 align 4
b = alloc 4 align 4
free h
free f
free b
b = alloc 10 align 4
free c
c = alloc 1 align 8
j = realloc j 0
f = alloc 201 align 8
h = alloc 2 align 8
l = alloc 269 align 8
m = alloc 28 align 16
free g
free e
e = alloc 52 align 2 zeroed
g = alloc 3
n = alloc 0 align 8
o = alloc 3
p = alloc 244 align 16
q = alloc 409 align 16
r = alloc 53 align 4
m = realloc m 14
free p
p = realloc c 5
c = alloc 8
s = alloc 329
t = alloc 28 align 16
free l
q = realloc q 65
l = alloc 0 align 16
u = alloc 7 align 4
v = alloc 4
w = alloc 3 align 16
i = realloc i 12
free f
free m
free s
free u
free k
free q
free r
free v
free g
free h
free n
w = realloc w 0
free o
free e
e = alloc 130 align 4
o = realloc l 0
l = alloc 27 align 16
n = alloc 1 align 2
h = alloc 8
g = alloc 7
free o
free i
i = alloc 12 align 16
o = alloc 3
v = alloc 3 align 8
r = alloc 24
q = alloc 3 align 16
k = alloc 6 align 4
u = alloc 16 align 16
s = alloc 3 align 2
m = alloc 8
free d
b = realloc b 10
d = alloc 1 align 8
f = alloc 8 align 2
free q
free c
c = alloc 28 align 8
q = alloc 1 align 2
x = alloc 118 align 8
free b
free n
n = alloc 2
free a
free c
free w
w = alloc 6 align 4
c = alloc 4
a = alloc 8
free v
free k
free u
u = alloc 3
k = alloc 8 align 4
v = alloc 37
free s
free w
u = realloc u 4
free v
free c
free j
free x
free a
free l
n = realloc n 3
l = alloc 26 align 4
q = realloc q 0
a = alloc 6
x = alloc 10
j = alloc 2 align 8
free x
x = alloc 12 align 2
free h
free e
l = realloc l 92
e = alloc 8 align 4
h = alloc 20
c = alloc 418 align 2
v = alloc 892
w = alloc 3 align 4
s = alloc 155 align 8
free j
j = alloc 24
b = alloc 85 align 16
free s
free b
free j
o = realloc o 6
j = alloc 12
free w
free j
j = alloc 4
w = alloc 0
b = alloc 5
c = realloc c 414
free o
free c
free w
w = alloc 8 align 16
free j
j = alloc 1
c = alloc 0
o = realloc w 9
free e
free b
b = alloc 0 align 4
e = alloc 424 align 8
free m
m = alloc 82
k = realloc k 2
free g
free q
free m
j = realloc j 2
m = alloc 15
u = realloc u 0
free t
free c
free a
free l
l = alloc 32 align 4
free p
p = alloc 42 align 8 zeroed
a = alloc 24
c = alloc 2 align 2
t = alloc 4
q = alloc 12
g = alloc 4
w = alloc 0 align 8
free e
free a
a = alloc 1240 align 2
e = alloc 12
free n
free d
free t
t = alloc 0 align 2
d = alloc 248 align 4
n = alloc 1
free u
free p
free i
i = alloc 10 align 8
p = alloc 1408 align 8
u = alloc 1 align 2
free g
free b
free a
a = alloc 12 align 8
b = alloc 451 align 8
free x
x = alloc 4 align 16
free f
f = alloc 5 align 4
n = realloc n 1
free h
h = alloc 36 align 4
g = alloc 3 align 4 zeroed
free k
k = alloc 1293 align 16
free j
free c
c = realloc o 4
free c
c = alloc 1408 align 4
f = realloc f 0
o = alloc 0
j = alloc 24
free q
free v
free t
t = alloc 1 align 2
free j
j = alloc 211 align 2
v = alloc 8
q = alloc 178 align 8
free e
l = realloc l 24
free w
free r
r = alloc 3 align 8
w = alloc 892
e = alloc 7 align 2
s = realloc v 16
free q
free b
b = alloc 8
free f
free g
g = alloc 3 align 8
free h
free x
free t
free r
free g
free a
free n
n = alloc 49
a = alloc 711 align 2
g = alloc 566
r = alloc 12 align 4
d = realloc d 248
t = alloc 0 align 2
free n
n = alloc 111
free k
k = alloc 40 align 8
x = alloc 420 align 16
h = alloc 4 align 8
free h
free x
x = alloc 198 align 8
h = alloc 8
f = alloc 2 align 8
free n
a = realloc a 711
n = realloc u 0
u = alloc 1408 align 16
q = alloc 60
free t
free s
free h
free q
free f
free g
free p
free e
e = alloc 892 align 8
p = alloc 3
x = realloc x 175
free x
free e
free p
free b
free d
free j
free a
free w
free u
u = alloc 107
