freespace script 1
heap 16384 fit=best order=size-descending granule=8
a = alloc 51 align 512
free a
a = alloc 512 align 1024
b = alloc 512 align 32
c = alloc 257
free a
free c
c = alloc 56 align 16
a = alloc 512 align 256
free a
a = alloc 3 align 8
a = realloc a 0
d = alloc 16 align 4096
free d
free b
b = alloc 1
d = alloc 2
e = alloc 28
a = realloc a 674
f = alloc 127
free b
b = alloc 25
e = realloc e 32
g = alloc 21
h = alloc 72
i = alloc 674 align 16
j = alloc 173 zeroed
e = realloc e 32
k = alloc 82 align 4096
free d
free b
b = alloc 1 align 256
d = alloc 1
l = alloc 32 align 16
m = alloc 512
n = alloc 173 align 256
o = alloc 60
p = realloc a 674
a = alloc 1
q = alloc 257 align 16
r = alloc 33
s = alloc 41
t = alloc 7 zeroed
u = alloc 9 align 16
b = realloc b 9
h = realloc h 36
v = alloc 25 zeroed
free q
q = alloc 1
w = alloc 9 align 1024
t = realloc t 1
x = alloc 9 align 256
b = realloc b 18
free g
g = alloc 9 align 16
free a
free c
c = alloc 188 align 16
a = alloc 17
k = realloc k 284
free h
free g
free i
p = realloc p 1348
i = alloc 246
free a
x = realloc x 4
a = alloc 205 align 64
free i
i = alloc 6 align 512
g = alloc 10 align 256
h = realloc c 2
c = alloc 156
free q
free o
d = realloc d 0
free c
c = alloc 173 align 2048
free k
k = alloc 128 align 512
h = realloc h 1
o = alloc 1 align 1024
q = alloc 6 align 16
free s
free i
a = alloc 9 align 256
i = alloc 32
free n
j = realloc j 16
free d
u = alloc 1
d = alloc 142
n = alloc 1 align 8
b = realloc b 17
free r
u = realloc u 2
free h
free u
u = alloc 3 align 8
free x
x = alloc 190
h = alloc 32
r = alloc 9
s = alloc 56
free p
free f
free w
o = realloc o 5
free r
r = alloc 6
w = alloc 1 align 8
f = alloc 117 align 8
p = alloc 32 align 16
free o
free p
free x
free q
free a
free s
free k
free v
free g
free i
free b
d = realloc d 158
b = alloc 32 align 64 zeroed
i = alloc 1
g = alloc 8 align 256
v = alloc 32
free g
g = alloc 6 align 32
free m
m = alloc 15 align 16
k = alloc 173
s = alloc 6 align 2048
free f
f = alloc 1 align 256
a = alloc 2 align 64
free a
h = realloc h 64
a = alloc 14
free g
g = alloc 2
free v
free g
g = alloc 16
free j
j = alloc 55
v = realloc w 0
w = alloc 4
q = alloc 4
x = alloc 24 align 2048
p = alloc 40 align 16
o = alloc 106 align 64
free b
free n
free a
a = alloc 132 align 256
free m
m = alloc 7 align 8
free e
e = alloc 123 align 16
n = alloc 14 align 8
free f
f = alloc 541
free k
k = alloc 56 align 16
s = realloc s 14
b = alloc 32
free p
free w
w = alloc 10 align 16
free a
free b
b = alloc 144 align 2048
a = alloc 13
p = alloc 2 align 1024
free d
free h
h = alloc 111
d = alloc 127
free o
free q
q = alloc 56 align 8
free p
p = alloc 120 align 8 zeroed
free x
free f
free w
free g
free k
free t
t = alloc 1 align 8
free a
a = alloc 1 align 32
k = alloc 24
g = realloc p 16
p = alloc 45
free c
c = alloc 226
w = realloc q 28
q = alloc 96 align 32
f = alloc 39 align 4096
x = alloc 3 align 256
free g
g = alloc 0 align 16
free e
free r
free a
free w
free i
free x
free k
free l
free c
free b
b = alloc 2 align 64
c = alloc 31
free v
d = realloc d 141
v = realloc b 10
b = alloc 454
free v
free h
h = alloc 6 align 32
v = alloc 454 align 8
l = alloc 45
k = realloc h 20
h = alloc 68
x = alloc 212 align 8
free x
q = alloc 23
n = realloc n 13
x = alloc 14 align 32
i = alloc 1
w = alloc 24
a = alloc 1
r = alloc 58 align 16
free k
free v
v = alloc 367 align 16
g = realloc g 0
k = alloc 39 align 8
e = alloc 2
i = realloc i 85
j = realloc j 27
o = alloc 9 align 256
w = realloc w 23
free w
free j
free k
k = alloc 454 align 16
j = alloc 73
free j
free k
g = realloc g 8
k = alloc 25 align 32
j = alloc 64 align 8
free j
o = realloc o 10
j = alloc 504
free j
j = alloc 22 align 16
w = realloc n 674
n = alloc 207
free n
free w
e = realloc e 32
q = realloc q 25
free q
free g
g = alloc 75
free g
g = alloc 116
q = alloc 126 align 16
g = realloc g 58
w = alloc 120 align 8
free w
