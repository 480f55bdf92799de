freespace script 1
heap 16384 fit=best order=front coalescing=off granule=16
a = alloc 59 align 8
b = alloc 24 align 8
free a
a = alloc 100 align 8 zeroed
c = alloc 5 align 8 zeroed
d = alloc 1 align 8
e = alloc 97 align 8
free e
c = realloc c 5
e = alloc 0 align 8
f = alloc 72 align 8
free b
b = alloc 0 align 8
g = alloc 25 align 16 zeroed
h = alloc 104 align 16
free d
d = alloc 247 align 8
i = alloc 16 align 8
free g
g = alloc 101 align 16
free c
free f
free d
d = alloc 12 align 8
f = alloc 19 align 8
c = alloc 76 align 8 zeroed
j = alloc 9 align 8 zeroed
k = alloc 122 align 8
l = alloc 80 align 16
m = alloc 24 align 8
n = alloc 48 align 8
o = alloc 9 align 16 zeroed
free b
free f
free e
e = alloc 493 align 8
f = alloc 5 align 8
b = alloc 1 align 8
p = alloc 8 align 16 zeroed
q = alloc 109 align 8
r = alloc 28 align 8 zeroed
s = alloc 491 align 8
t = alloc 25 align 16 zeroed
u = alloc 122 align 16
v = alloc 96 align 8
l = realloc l 20
free v
free h
free i
free t
free s
free r
r = alloc 104 align 8
s = alloc 122 align 16
free q
r = realloc r 1
free s
f = realloc f 127
s = alloc 52 align 8
g = realloc g 0
q = alloc 31 align 8
t = alloc 736 align 8
s = realloc s 104
free r
free s
s = alloc 0 align 8
free q
q = alloc 358 align 8
r = alloc 122 align 8
i = alloc 44 align 16
h = alloc 8 align 8
k = realloc k 61
e = realloc e 493
j = realloc j 263
v = alloc 47 align 8 zeroed
n = realloc n 32
free s
free n
a = realloc a 100
free j
free a
l = realloc l 493
l = realloc l 122
a = alloc 78 align 8
free r
r = alloc 0 align 16 zeroed
j = alloc 122 align 8 zeroed
n = alloc 17 align 8
free a
a = alloc 23 align 8
free n
free a
a = alloc 88 align 16 zeroed
free j
free a
free r
p = realloc p 9
free l
l = alloc 37 align 8 zeroed
r = alloc 24 align 8
a = alloc 16 align 8
j = alloc 1 align 8 zeroed
n = alloc 64 align 8
s = alloc 0 align 16
free p
free s
free n
free j
j = alloc 493 align 8
n = alloc 8 align 8
s = alloc 122 align 16
free a
c = realloc c 228
free s
free c
free j
free r
r = alloc 24 align 8 zeroed
j = alloc 100 align 8
c = alloc 1 align 8
s = alloc 1 align 8 zeroed
free l
l = alloc 8 align 8
free s
s = alloc 112 align 8
free l
l = alloc 24 align 8 zeroed
a = alloc 100 align 16
free s
s = alloc 41 align 8
p = alloc 3 align 8
free a
a = alloc 32 align 8
free p
f = realloc f 254
p = alloc 135 align 8
free a
a = alloc 111 align 8
free p
free a
a = alloc 122 align 8
free f
free a
free l
l = alloc 348 align 16
free c
free l
free j
j = alloc 132 align 8
l = alloc 8 align 16
c = alloc 48 align 8
free r
free c
e = realloc e 497
c = alloc 493 align 8
r = alloc 659 align 8
a = alloc 603 align 16 zeroed
f = alloc 1 align 8
p = alloc 157 align 16
free l
free p
free f
free a
free r
free c
c = alloc 16 align 16
r = alloc 8 align 8
a = alloc 622 align 8
f = alloc 63 align 16
p = alloc 32 align 8
l = alloc 4 align 8
free e
free l
l = alloc 2 align 8
free p
free l
t = realloc t 736
free f
f = alloc 79 align 8 zeroed
l = alloc 24 align 16
free t
free l
free f
f = alloc 127 align 16
free r
r = alloc 8 align 8
free f
f = alloc 496 align 8 zeroed
free r
free f
free c
c = alloc 44 align 8
f = alloc 1 align 16
r = alloc 13 align 8
l = alloc 0 align 8
t = alloc 736 align 8
p = alloc 73 align 8
e = alloc 0 align 16
free s
g = realloc g 16
s = alloc 493 align 8 zeroed
free e
e = alloc 1 align 16
free s
free e
free g
g = alloc 16 align 8
free t
t = alloc 0 align 8
free g
free t
t = realloc l 4
free r
r = alloc 128 align 8 zeroed
free t
t = alloc 1 align 16
l = alloc 0 align 8
g = realloc p 1
free r
free o
free c
c = alloc 493 align 8
o = alloc 8 align 16 zeroed
free d
d = alloc 1 align 16
free h
h = alloc 16 align 8
r = alloc 24 align 8
p = alloc 65 align 8
free g
g = alloc 736 align 8 zeroed
e = alloc 113 align 8
s = alloc 8 align 16 zeroed
free t
free v
free f
free a
free u
free k
free r
free g
g = alloc 504 align 8
r = alloc 22 align 16 zeroed
free c
c = alloc 16 align 8 zeroed
free i
i = alloc 182 align 8
free o
o = alloc 8 align 8
free m
m = alloc 736 align 8 zeroed
e = realloc e 3
k = alloc 76 align 8
j = realloc j 132
u = alloc 684 align 8
a = alloc 8 align 8
f = alloc 24 align 16
free h
h = alloc 24 align 16
v = alloc 9 align 8
t = alloc 128 align 8
free p
free t
free v
free h
free a
free u
u = alloc 24 align 8
free j
free u
u = alloc 8 align 16
j = alloc 0 align 8
b = realloc b 2
a = alloc 24 align 8 zeroed
free e
e = alloc 32 align 8
h = alloc 8 align 8
v = alloc 25 align 8
t = alloc 135 align 8
free a
free t
t = alloc 122 align 8
free v
v = alloc 422 align 8
free t
t = alloc 48 align 8
a = alloc 24 align 8
p = alloc 23 align 16
free v
v = alloc 40 align 8
free p
free v
v = alloc 1 align 8
free a
free v
v = alloc 3 align 8
free t
free v
free h
free e
e = alloc 1 align 8 zeroed
h = alloc 3 align 8
v = alloc 6 align 8
t = alloc 41 align 16
free b
b = alloc 371 align 8 zeroed
v = realloc v 25
a = alloc 104 align 8
p = alloc 128 align 8 zeroed
free t
free p
free a
free v
free b
b = alloc 1 align 8
free h
free b
free e
e = alloc 32 align 16
b = alloc 122 align 16
