freespace script 1
heap 16384 fit=first order=front coalescing=off granule=8
a = alloc 1 zeroed
b = alloc 1 align 2 zeroed
c = realloc a 4
a = alloc 26 align 16 zeroed
d = alloc 1 align 4
c = realloc c 5
e = alloc 8
free a
d = realloc d 2
a = alloc 206 align 4
f = alloc 76 align 16
g = alloc 256 align 4
free g
g = alloc 503
h = alloc 24
i = alloc 256
i = realloc i 248
b = realloc b 1
j = alloc 0 align 16
f = realloc f 333
k = alloc 0 align 4
free c
c = alloc 7 align 4
i = realloc i 1
free d
d = alloc 6 align 16
l = alloc 220
c = realloc c 1
m = alloc 1
d = realloc d 2
n = realloc i 163
free h
m = realloc m 1
h = alloc 2
free a
a = alloc 60 align 16
i = alloc 13 zeroed
a = realloc a 120
j = realloc j 257
o = alloc 269
c = realloc c 5
p = alloc 210 align 2
q = alloc 0 align 4
free j
j = realloc e 300
e = alloc 1 align 16 zeroed
l = realloc l 220
r = alloc 1 align 8 zeroed
free f
f = alloc 12 align 8
s = alloc 0 align 16
l = realloc l 2
t = alloc 1
free n
n = alloc 674 align 16
u = alloc 0 align 4
v = alloc 422
w = alloc 66
x = alloc 4 align 16
d = realloc d 6
m = realloc m 2
x = realloc x 511
free m
free j
j = alloc 5 align 8
x = realloc x 136
free f
l = realloc l 35
free i
i = alloc 9 align 8
l = realloc l 39
k = realloc k 0
free x
free g
b = realloc b 0
free s
t = realloc t 9
s = alloc 5
s = realloc s 5
g = alloc 12 align 4
free g
h = realloc h 0
h = realloc h 0
a = realloc a 135
l = realloc l 195
free q
p = realloc p 75
free h
o = realloc o 277
h = alloc 104
k = realloc k 0
q = realloc c 10
free d
d = alloc 124 align 4 zeroed
t = realloc t 0
c = alloc 3 align 4
g = alloc 1 align 4
x = realloc e 2
e = alloc 5 align 8
f = alloc 3 align 4 zeroed
free f
free d
d = alloc 674 align 4
free r
r = alloc 6 align 2
f = alloc 1 align 16
free b
b = alloc 52 align 8 zeroed
v = realloc v 844
o = realloc o 256
m = realloc w 33
w = alloc 341 align 16
x = realloc x 2
free l
free w
w = alloc 504 align 4
free u
u = alloc 1 align 16
g = realloc g 20
free c
w = realloc w 504
free w
free a
free k
d = realloc d 758
free n
o = realloc o 128
d = realloc d 120
n = alloc 5 align 8
x = realloc x 1
b = realloc b 52
v = realloc v 843
u = realloc u 17
k = alloc 41 align 16
a = alloc 1 align 2 zeroed
free a
a = alloc 0 zeroed
w = alloc 242
c = alloc 21
v = realloc v 839
l = realloc r 0
i = realloc i 4
v = realloc v 831
r = alloc 1 align 16
free o
x = realloc x 2
free n
free a
a = realloc e 10
free j
g = realloc g 22
j = alloc 5 align 4
b = realloc b 104
d = realloc d 240
i = realloc i 8
e = realloc w 212
u = realloc u 3
m = realloc m 6
free q
f = realloc f 1
q = alloc 674 zeroed
w = alloc 113
u = realloc u 6
free r
free g
free v
free i
i = alloc 3 zeroed
v = alloc 1 zeroed
free e
e = realloc u 6
i = realloc i 0
free h
free j
j = alloc 3 align 16
h = alloc 674 align 16 zeroed
u = alloc 674
free u
free h
free j
free q
free b
free k
free x
free l
free m
c = realloc c 0
m = alloc 6
d = realloc d 4
v = realloc v 4
l = alloc 61 align 4
x = alloc 0 zeroed
s = realloc s 2
k = alloc 6 align 8 zeroed
b = alloc 195 align 4
d = realloc d 3
q = alloc 12 align 2
j = alloc 1 zeroed
free j
free q
free d
e = realloc e 10
p = realloc p 122
free p
p = alloc 1 align 16 zeroed
free p
p = alloc 112 align 16
d = alloc 33 align 4
q = alloc 0 align 4
a = realloc a 0
free a
a = alloc 1 align 4
free a
x = realloc x 8
a = alloc 136 align 16
j = alloc 60 align 2
h = alloc 3 align 2
u = alloc 674
g = alloc 674
free g
g = alloc 44
r = realloc x 9
x = alloc 229 align 8
n = alloc 1
d = realloc d 66
free d
r = realloc r 8
d = alloc 11 align 16
s = realloc s 4
o = realloc w 1
w = alloc 117 align 16
a = realloc a 128
i = realloc i 0
b = realloc b 97
free b
free o
i = realloc i 0
o = alloc 222 align 2
b = alloc 9
free b
x = realloc x 225
b = alloc 1 align 8
free b
h = realloc h 3
b = realloc e 201
p = realloc p 112
k = realloc k 0
free k
k = realloc j 30
h = realloc h 3
u = realloc u 1348
j = alloc 4
free j
free u
free a
free o
free h
free x
free i
free w
free g
free b
s = realloc s 2
f = realloc f 0
s = realloc s 1
b = alloc 512 zeroed
g = alloc 10 align 4
w = alloc 1 align 4
i = alloc 132 align 16
x = alloc 2 align 4
free d
d = alloc 0 align 16
p = realloc p 56
free x
x = alloc 0 zeroed
h = alloc 14 zeroed
o = alloc 1 align 8
a = alloc 116 align 16 zeroed
a = realloc a 112
u = alloc 6 align 4 zeroed
j = alloc 396 align 8
j = realloc j 396
p = realloc p 15
e = alloc 179 align 2
free i
free l
free j
free q
free w
free g
free t
free n
free r
free c
free u
free p
free x
free e
free v
free k
free d
free b
free f
free h
free s
free m
a = realloc a 56
a = realloc a 15
a = realloc a 19
free a
a = realloc o 17
free a
a = alloc 16 align 2
a = realloc a 24
free a
a = alloc 0
a = realloc a 0
a = realloc a 4
a = realloc a 20
o = alloc 171 align 16 zeroed
