freespace script 1
heap 16384 fit=best order=size-ascending coalescing=off granule=8
a = alloc 87 align 8
b = realloc a 87
a = alloc 36 align 8
free a
a = alloc 52 align 8
free a
a = alloc 108 align 8
c = alloc 40 align 8
free c
c = alloc 48 align 8
d = alloc 3 align 8
free c
free b
b = alloc 96 align 8
c = alloc 3 align 8
c = realloc c 1
e = alloc 14 align 16
f = alloc 16 align 8
free f
f = alloc 60 align 8
g = alloc 16 align 8
h = alloc 6 align 8
e = realloc e 13
i = alloc 3 align 8
j = alloc 674 align 8
k = alloc 0 align 8
l = alloc 105 align 8
m = alloc 0 align 8
n = alloc 20 align 8
o = alloc 219 align 8
k = realloc k 0
p = alloc 3 align 16
q = alloc 8 align 8
r = alloc 1 align 8
s = alloc 501 align 8
free e
e = alloc 8 align 8
t = alloc 0 align 8 zeroed
u = alloc 108 align 8
v = alloc 0 align 8
w = alloc 105 align 8
x = alloc 223 align 8
free r
free b
free n
n = alloc 3 align 8
b = alloc 0 align 8
r = alloc 95 align 8
free e
e = alloc 105 align 8
free q
free p
p = alloc 16 align 8
q = alloc 1 align 8
free k
free m
free v
v = alloc 1 align 16
d = realloc d 3
m = alloc 3 align 16 zeroed
k = alloc 6 align 16
free v
l = realloc l 27
v = alloc 3 align 8
free v
free l
free d
free u
free t
t = alloc 30 align 16
u = alloc 105 align 8
d = alloc 6 align 16
l = alloc 1 align 16
h = realloc h 2
u = realloc u 101
v = alloc 5 align 8
free v
free u
free d
d = alloc 105 align 16
u = alloc 76 align 8
x = realloc x 227
free x
x = alloc 116 align 8
v = alloc 17 align 16
free v
v = alloc 105 align 16
free v
free x
free d
d = alloc 333 align 8
c = realloc c 2
x = alloc 6 align 8
v = alloc 0 align 8
free v
free x
c = realloc c 15
free c
c = alloc 0 align 16
x = alloc 22 align 8
v = alloc 6 align 8
free v
free x
b = realloc b 16
free b
b = alloc 19 align 8
x = alloc 105 align 8
free x
x = alloc 8 align 16
v = alloc 105 align 8 zeroed
free i
free k
free r
h = realloc h 2
free h
free g
free u
free j
free t
free a
a = alloc 3 align 8
free l
free w
w = alloc 1 align 8
free x
free c
free m
free n
free q
free b
free v
free s
free e
free f
free a
free d
free o
free p
free w
w = alloc 14 align 16
p = alloc 16 align 8
o = alloc 3 align 8
d = alloc 6 align 8
a = realloc p 32
free a
a = alloc 6 align 8
p = alloc 3 align 8
f = alloc 8 align 16
e = alloc 7 align 8
s = alloc 6 align 16
v = alloc 3 align 16
b = alloc 8 align 8
free b
b = alloc 225 align 8
q = alloc 105 align 16
v = realloc v 3
n = alloc 665 align 8
m = alloc 0 align 8
free m
m = alloc 6 align 8
c = alloc 1 align 8
x = alloc 3 align 8
l = alloc 249 align 16
t = alloc 108 align 8
j = alloc 20 align 8
u = alloc 3 align 16
x = realloc x 3
g = alloc 1 align 8
h = alloc 674 align 8
r = alloc 0 align 16
k = alloc 0 align 16
a = realloc a 12
free a
free r
free h
h = alloc 6 align 8
r = alloc 3 align 8 zeroed
a = alloc 3 align 8
i = alloc 7 align 8
free i
free a
a = alloc 0 align 16 zeroed
free a
a = alloc 5 align 8
free a
free r
r = alloc 1 align 8
a = alloc 31 align 8 zeroed
free a
a = alloc 1 align 16
free a
free r
r = alloc 6 align 8
a = alloc 6 align 8
i = alloc 1 align 16
free i
free a
free r
r = alloc 4 align 16
a = alloc 8 align 16
i = alloc 84 align 8
free i
free a
free e
free o
free l
free x
free u
free f
f = alloc 658 align 8
u = alloc 20 align 16
q = realloc q 210
x = alloc 3 align 16
l = alloc 412 align 8
o = alloc 9 align 8
free n
free k
k = alloc 6 align 8
n = alloc 8 align 16 zeroed
e = alloc 7 align 16
free t
free s
s = alloc 154 align 8
t = alloc 4 align 16
a = alloc 108 align 8
i = alloc 19 align 8
free i
free u
k = realloc k 3
u = alloc 108 align 8
free o
free u
free r
r = alloc 4 align 8
c = realloc c 0
u = alloc 0 align 8
o = alloc 105 align 8
i = alloc 105 align 8
free m
free p
free c
free h
h = alloc 0 align 8
c = alloc 105 align 8
p = alloc 504 align 8
m = alloc 7 align 8
free u
u = alloc 108 align 8
free h
free e
e = alloc 432 align 16 zeroed
free f
free r
r = alloc 3 align 8
free w
free i
i = alloc 6 align 8
w = alloc 108 align 16
free o
free j
free r
r = alloc 231 align 8
j = alloc 0 align 8
free n
n = alloc 4 align 8
o = alloc 108 align 8
free x
x = alloc 0 align 8
f = alloc 0 align 8
h = alloc 8 align 16
free c
free s
free f
f = alloc 3 align 8
s = alloc 3 align 16
c = alloc 345 align 16
free h
h = alloc 108 align 16
free c
free q
free a
a = alloc 6 align 8
q = alloc 6 align 16
free q
q = alloc 7 align 8
c = alloc 18 align 8
free n
free a
free e
e = alloc 3 align 8
free r
free s
s = alloc 1 align 8
r = alloc 13 align 8
a = alloc 24 align 8
n = alloc 20 align 8
free w
w = alloc 3 align 8
free j
j = alloc 1 align 8
free j
free t
free b
b = alloc 108 align 8
free d
d = alloc 0 align 16
t = alloc 0 align 16
j = alloc 3 align 8
free w
free l
free q
q = alloc 49 align 8
l = alloc 3 align 16
w = alloc 23 align 16
free v
free q
q = alloc 0 align 8
free l
l = alloc 3 align 8
free q
