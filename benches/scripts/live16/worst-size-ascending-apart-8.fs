freespace script 1
heap 16384 fit=worst order=size-ascending coalescing=off granule=8
a = alloc 1007
b = alloc 1007
c = realloc b 1011
free c
c = alloc 9 align 8
b = alloc 1024 align 8
d = alloc 1007
e = alloc 1032 align 8
f = alloc 253 align 8
g = alloc 1 align 2
free c
c = alloc 48 align 4
e = realloc e 1032
a = realloc a 503
h = alloc 2944 align 16
i = alloc 427 align 2
j = alloc 1032
k = alloc 2944
l = alloc 37
m = alloc 136 align 2
n = alloc 24
o = alloc 516 align 4
p = alloc 48 zeroed
q = alloc 1024 align 2
r = alloc 1 align 8
s = alloc 6
t = alloc 1 align 8
u = alloc 516
v = alloc 56
w = alloc 270
l = realloc l 33
free b
free u
free p
free l
free r
free g
free a
free t
free c
free s
q = realloc q 1008
m = realloc m 68
s = alloc 56 align 2
c = alloc 1007
t = realloc s 48
w = realloc w 270
o = realloc o 517
s = realloc c 31
free e
free s
free o
free m
m = alloc 7 align 4
o = alloc 0
s = alloc 7 align 8
h = realloc h 92
e = alloc 516 align 8
d = realloc d 1011
c = alloc 15 align 4
a = alloc 48 align 4
g = alloc 1
r = alloc 7 align 8
free t
free r
r = alloc 0 align 2
t = alloc 1016 align 8
l = alloc 6 align 4
p = alloc 7
u = alloc 8 align 2
free g
n = realloc n 16
free k
free v
free r
free e
free d
free p
free o
a = realloc a 1525
h = realloc h 103
o = alloc 10
p = alloc 270
d = alloc 270
s = realloc s 8
e = alloc 521 align 4
r = alloc 128 zeroed
v = alloc 1
k = alloc 1 align 8
g = alloc 5
u = realloc u 7
free p
free k
free v
free r
free e
free s
free u
u = alloc 270
s = alloc 1
free s
h = realloc h 253
s = alloc 37
f = realloc f 254
e = alloc 1 align 8
j = realloc j 29
free j
j = alloc 17 align 4
g = realloc g 17
g = realloc g 65
r = alloc 536
v = alloc 120
free v
i = realloc i 213
free i
i = alloc 28
v = alloc 10
l = realloc l 12
free t
free j
free f
f = alloc 1 align 2
j = alloc 4 align 2
t = alloc 65
k = alloc 128 align 16 zeroed
p = alloc 37
b = alloc 501 align 8
free v
free j
j = realloc d 237
free t
t = alloc 80 align 4
free w
o = realloc o 20
free i
free b
free r
free l
free t
t = alloc 337
free j
j = alloc 7 align 8
l = alloc 12
r = realloc p 53
p = alloc 127
b = alloc 8
j = realloc j 3
a = realloc a 337
h = realloc h 40
i = alloc 37
free r
r = alloc 1 align 16
o = realloc o 20
q = realloc q 1016
w = alloc 10
free l
l = alloc 7 align 4
d = realloc f 2
f = alloc 512 align 4
u = realloc u 270
v = alloc 7 zeroed
x = alloc 245 align 16
free k
free q
free a
free x
free g
g = alloc 1007 align 4
r = realloc r 2
free c
c = alloc 3
free r
r = realloc b 8
free s
free m
p = realloc p 4
p = realloc p 55
free h
l = realloc l 3
u = realloc u 270
h = alloc 120
m = alloc 402 align 2
s = realloc h 1
h = realloc v 32
free h
free m
m = alloc 1 align 2
h = alloc 12 align 16
v = alloc 3 align 2 zeroed
c = realloc c 0
b = alloc 13
x = alloc 152 align 8
free x
x = alloc 251
a = alloc 68 align 2
free g
free a
free x
free b
free c
free h
free m
free u
free t
w = realloc w 0
t = alloc 9
p = realloc p 3
u = alloc 512
free f
v = realloc v 0
j = realloc j 11
f = alloc 2
m = alloc 3 align 8
h = alloc 64
s = realloc s 0
v = realloc v 0
c = alloc 8 align 4
b = alloc 1 align 16
b = realloc b 1
n = realloc n 8
x = alloc 1 align 8
free u
u = alloc 0 align 8
a = alloc 18
g = alloc 304 align 2
q = alloc 1 align 2 zeroed
a = realloc a 17
k = alloc 64 align 16
free x
free k
free a
free g
free q
q = alloc 0 align 16
free u
q = realloc q 0
u = realloc c 7
free n
n = alloc 2
c = alloc 494 align 4
free u
free c
c = realloc n 0
free q
free c
i = realloc i 36
c = alloc 1
q = alloc 3 align 2
free o
free l
free h
free w
free c
free q
free j
free i
i = alloc 28 align 16
s = realloc s 0
j = alloc 0 align 2
q = alloc 20 align 8 zeroed
c = alloc 28
w = alloc 15 align 4
h = alloc 3 align 16
e = realloc e 1
l = alloc 7
o = alloc 28
n = realloc c 56
c = alloc 1 align 2
u = realloc o 14
o = alloc 9 align 2
v = realloc v 16
g = alloc 3 align 16
a = realloc q 19
free a
a = alloc 7 align 8
free u
free f
v = realloc v 32
g = realloc g 8
b = realloc b 1
f = alloc 64
free j
j = alloc 8
free t
r = realloc r 2
t = alloc 7 align 16
u = alloc 14
free l
i = realloc i 56
free v
free f
f = alloc 40 align 4
free t
t = alloc 56 align 8
free i
free g
g = alloc 234
free u
u = alloc 229 align 2
i = alloc 40 align 4
v = alloc 0 align 8
l = alloc 60
free d
