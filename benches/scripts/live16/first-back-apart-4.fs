freespace script 1
heap 16384 fit=first order=back coalescing=off
a = alloc 13
b = alloc 13
c = alloc 0
free c
c = alloc 1 align 16
d = alloc 6 align 8
free a
free b
b = alloc 481 align 4
a = alloc 6
free c
c = alloc 175
e = alloc 2
f = alloc 2 align 2
free e
e = alloc 436 align 4
g = alloc 436 align 2
free b
b = alloc 34 align 4
h = alloc 480 align 4
i = alloc 143 align 16
j = alloc 436
k = alloc 14 align 4
i = realloc i 254
l = alloc 7 align 16
m = alloc 99 align 16
free h
h = alloc 132 align 8
free k
k = alloc 132 align 8
n = alloc 4 align 16
o = alloc 0
p = alloc 31
q = alloc 3 zeroed
r = alloc 0
s = alloc 1 align 2
free s
s = alloc 1 align 16
free e
e = alloc 1 align 8
t = realloc d 2
p = realloc p 4
d = alloc 34
m = realloc m 99
u = alloc 333
free u
u = alloc 1 align 16
free m
m = alloc 23
v = alloc 5
w = alloc 312
x = alloc 2 align 16
free r
free o
free v
free m
free u
free p
free x
free q
free t
free w
free n
free k
k = alloc 1
n = alloc 469
n = realloc n 469
w = alloc 6
free w
w = alloc 674
free w
free n
n = alloc 163 align 16
free n
free k
k = alloc 27 align 8
free e
free k
free l
free i
free j
free h
free d
free b
b = alloc 6 align 8
free s
s = alloc 42
d = alloc 436 align 16
h = alloc 23 align 16
j = alloc 0 align 8
f = realloc f 1
i = alloc 247
l = alloc 436
k = alloc 6
e = alloc 0 align 4
n = alloc 436 align 4
w = alloc 175
t = alloc 12 align 2
free b
b = alloc 6
q = alloc 4 align 16
x = alloc 2 align 4
free t
free x
free q
free b
free w
free n
free e
free k
free l
l = alloc 436 align 4
free i
i = alloc 14 align 8
free l
l = alloc 1 zeroed
k = alloc 42 align 8
e = alloc 1 align 2
n = alloc 1 align 8
c = realloc c 191
w = alloc 19 align 2
b = alloc 19 align 4
q = alloc 64 align 2
free i
i = alloc 674
x = alloc 436 align 8
t = alloc 64
p = alloc 27 align 16
u = alloc 1 align 4
m = alloc 1 align 2
free q
free m
free u
u = alloc 19 align 2
m = alloc 64 align 8
q = alloc 4 align 2
m = realloc m 32
v = alloc 674 align 8
o = alloc 674
r = alloc 5 align 2
free p
free r
free o
o = alloc 1 align 16
free v
v = alloc 141 align 8
free o
i = realloc i 93
free v
free i
i = alloc 6
free q
free i
i = alloc 185
q = alloc 1
v = alloc 2 align 4
e = alloc 2 align 2
o = alloc 19 align 8
r = alloc 3
p = alloc 2 align 2
free u
free p
free r
free o
o = alloc 674 align 4
free e
free o
free q
q = alloc 2 align 16
a = realloc a 10
o = alloc 191
free i
i = alloc 674 align 4
e = alloc 1 align 8
free o
o = alloc 1 align 8 zeroed
r = alloc 1
free e
e = alloc 436
p = alloc 4 align 4
u = alloc 5 align 16
free r
i = realloc i 82
free u
free i
free e
free o
o = alloc 1
free p
d = alloc 2
free o
o = alloc 1 align 16 zeroed
free d
d = alloc 122
p = alloc 0 align 16
e = alloc 4
free o
free j
free m
free b
free s
free v
free k
free e
free t
t = alloc 1
e = alloc 1 align 16
free w
free d
d = alloc 1 align 16
free f
f = alloc 57 align 4
w = alloc 46
l = realloc l 1
k = alloc 1 align 2 zeroed
v = alloc 250
f = alloc 8
free k
k = alloc 674 align 16
s = alloc 2 align 16
b = alloc 36
m = alloc 1
free s
free t
t = alloc 1 align 4 zeroed
s = alloc 2
j = alloc 1
o = alloc 99 align 2
i = alloc 14 align 4
u = alloc 1
r = alloc 2 align 8
free r
free u
free i
free o
free j
free s
free t
free m
m = alloc 10 align 4 zeroed
e = realloc e 436
t = alloc 6 align 16
s = alloc 46
g = realloc g 435
j = alloc 0
o = alloc 27
free o
o = alloc 23 align 16
i = alloc 0
free m
free i
i = alloc 14 align 4
m = alloc 196
free o
free m
m = alloc 1 align 4
free i
free m
free j
j = alloc 237 align 8
m = alloc 7 align 2
i = alloc 170 align 4
free g
g = alloc 1
free i
free g
g = alloc 674
i = alloc 436
free m
m = alloc 10 align 16
o = alloc 674
u = alloc 36 align 8
r = alloc 12 align 2
free i
free r
free u
free p
free n
free w
free q
free c
free g
g = alloc 50 align 16
free l
l = alloc 23 zeroed
free d
d = alloc 7 align 8
c = alloc 1 align 8
free s
s = alloc 0 align 8
q = alloc 55
w = alloc 3
n = alloc 23
p = alloc 117 align 2
u = alloc 210
r = alloc 335
i = alloc 238
free w
free b
free j
free q
q = alloc 1 align 2
free f
free o
free n
free i
free p
free s
free d
free q
q = alloc 335 align 4
free g
g = alloc 14 align 8
free q
e = realloc e 2
q = alloc 674
free g
g = alloc 102 align 4
d = alloc 1
s = alloc 0
