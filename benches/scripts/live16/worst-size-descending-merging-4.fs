freespace script 1
heap 16384 fit=worst order=size-descending
a = alloc 8
free a
a = alloc 411 align 2048
b = alloc 63 align 16
c = alloc 63 align 8
free b
b = alloc 411
c = realloc c 31
free c
b = realloc b 205
free a
a = alloc 205 align 64
free b
b = alloc 4
free b
a = realloc a 230
b = alloc 230 align 4096
b = realloc b 222
c = alloc 222 align 64
d = alloc 24 align 64
e = alloc 4
f = alloc 411 align 256
free a
a = alloc 47
g = alloc 4
h = alloc 4
i = alloc 1
j = realloc f 2
f = alloc 0 align 32
c = realloc c 111
k = alloc 29
free j
d = realloc d 2
j = alloc 12 align 16
l = alloc 117 align 8
e = realloc e 8
g = realloc g 8
m = alloc 47
n = alloc 28
free e
e = alloc 16
o = alloc 411 align 8
p = alloc 7
b = realloc b 20
free h
h = alloc 113
q = alloc 8 align 8
r = alloc 20
s = alloc 0
e = realloc e 16
t = alloc 411 align 64
u = alloc 118
free h
h = alloc 33
v = alloc 113
free r
v = realloc v 8
free m
m = alloc 3 align 64
r = alloc 63
w = alloc 411 align 2048
free c
h = realloc h 411
free p
free r
free q
free o
free n
n = alloc 0 align 64
free b
free k
d = realloc d 47
free g
free s
s = alloc 113 align 512
free h
h = alloc 8 align 64
g = alloc 44
w = realloc w 419
k = alloc 84 align 256
free k
k = alloc 1
s = realloc s 113
e = realloc e 14
g = realloc g 44
k = realloc k 5
k = realloc k 6
b = alloc 0 align 512
free k
k = alloc 31
o = alloc 47
q = alloc 12
free k
k = realloc t 4
t = alloc 0 align 4096
free g
free h
v = realloc v 1
h = alloc 118
g = alloc 1
r = alloc 47 align 512
p = alloc 411
c = alloc 1 align 16
free s
free j
free p
f = realloc f 0
free d
d = alloc 0 align 8
p = alloc 17
free u
u = alloc 24
free q
free k
k = alloc 411 align 256
k = realloc k 411
q = alloc 16
free n
free e
free m
u = realloc u 17
free d
d = alloc 0 align 8
free f
f = alloc 4 align 16
free t
t = alloc 411 align 64
m = alloc 28
e = alloc 113 align 256
free a
a = alloc 17
n = alloc 0
j = alloc 16
s = alloc 32
free j
free q
q = alloc 20 align 512
j = alloc 0
free c
free b
free w
free u
u = alloc 13
w = realloc o 23
free u
free p
free m
m = alloc 0
free e
free j
j = alloc 63 align 16
e = alloc 32 align 16
free k
k = alloc 490 align 8
free v
f = realloc f 0
v = alloc 17 align 8
p = realloc d 4
free t
t = alloc 0 align 16
d = alloc 411
u = alloc 47
o = realloc t 4
i = realloc i 1
free o
v = realloc v 13
free l
f = realloc f 411
free q
q = alloc 36 align 16
g = realloc g 2
l = alloc 1 align 2048
o = alloc 161
t = alloc 127 align 32
free g
g = alloc 1 align 2048
b = alloc 204 align 256
c = alloc 5
c = realloc c 7
h = realloc h 236
x = alloc 4 align 32
d = realloc d 4
free b
free f
free l
j = realloc j 31
free p
free h
free c
free m
k = realloc k 429
m = alloc 31 align 8
c = realloc t 411
t = alloc 136 align 8
h = alloc 4 align 512
p = alloc 40 align 512
l = alloc 8
j = realloc j 27
f = alloc 4 align 32
b = alloc 0 align 512
free c
free v
free n
u = realloc u 47
free s
w = realloc w 24
q = realloc q 0
free a
a = alloc 1
s = alloc 136
n = alloc 0 align 2048
free t
l = realloc l 24
t = alloc 4 align 256
free a
free s
u = realloc u 1
free d
free b
b = alloc 20 align 64
d = alloc 1 align 64
free m
p = realloc p 14
f = realloc f 5
m = alloc 1 align 16
free i
j = realloc j 27
i = realloc d 1
free n
free l
w = realloc w 20
l = alloc 16
n = alloc 211 align 256
g = realloc g 0
w = realloc w 40
d = alloc 256 align 16
j = realloc j 27
s = alloc 47 align 2048
a = alloc 4 align 16
free n
free g
free r
free i
i = alloc 0 align 2048
r = alloc 4 align 1024
free f
f = alloc 27 align 8
g = alloc 3 align 8
n = alloc 14
free u
u = alloc 47
v = realloc j 54
free p
o = realloc o 165
p = alloc 47 align 256
j = realloc s 2
free o
o = alloc 113
s = alloc 17 align 256
free j
free k
free v
free l
free x
free o
o = alloc 116 align 16
free m
i = realloc i 0
m = realloc f 24
free p
free b
free e
s = realloc s 8
e = alloc 3
b = alloc 4 align 16
free e
e = alloc 72 align 16
h = realloc h 0
p = alloc 0
n = realloc n 18
n = realloc n 9
p = realloc p 0
f = alloc 0 align 64
d = realloc d 0
x = alloc 12 align 16
u = realloc u 31
l = alloc 12
v = alloc 113
h = realloc h 1
k = alloc 116
j = alloc 15
c = alloc 113
free f
h = realloc h 1
u = realloc u 27
free n
free w
free k
free j
free o
free p
c = realloc c 226
p = realloc g 1
free u
free e
h = realloc h 0
e = alloc 4
u = alloc 29
g = alloc 64
o = alloc 4 align 256
free d
d = alloc 0 align 2048
j = alloc 0 align 4096
k = alloc 24 align 16
w = alloc 47
n = alloc 1
