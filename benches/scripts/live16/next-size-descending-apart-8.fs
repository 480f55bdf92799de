freespace script 1
heap 16384 fit=next order=size-descending coalescing=off granule=8
a = alloc 278
b = alloc 432 align 512 zeroed
c = alloc 73
d = alloc 7
e = alloc 11
f = alloc 58 align 8
g = alloc 7 align 64
h = alloc 152 align 256
i = alloc 208 align 2048
free i
i = alloc 338 align 32
j = alloc 278 align 1024
k = alloc 962
l = alloc 0
free h
h = alloc 50
m = alloc 962
n = alloc 33 align 16
o = alloc 56 align 1024
free n
n = alloc 1143 align 16
p = alloc 235 align 16
free e
e = alloc 216 align 2048
a = realloc a 139
q = alloc 32 align 256
r = alloc 53 align 2048
free a
free n
n = alloc 50
free i
i = alloc 4
free q
q = alloc 1 align 8 zeroed
a = alloc 248 align 4096
s = alloc 56 align 2048
t = alloc 4 align 16
u = alloc 576 align 256
free a
a = alloc 8 align 16
free a
free t
free s
free u
free q
free r
free i
free o
o = alloc 841 align 16
i = alloc 7 align 8
r = alloc 7 align 8
free r
r = alloc 55 align 8
q = alloc 27 align 8
free q
free r
g = realloc g 4
r = alloc 278
free r
r = alloc 33
q = alloc 12 align 32
u = alloc 0 align 256
free u
u = alloc 33 align 2048
free u
u = alloc 53 align 64
free u
u = alloc 24 align 8
s = alloc 68 align 32
t = alloc 2 align 8
free t
free s
s = alloc 1274 align 8
t = alloc 73 align 512
free t
free s
s = alloc 2 align 64
t = alloc 1348
a = alloc 0 align 8
k = realloc k 978
v = alloc 218 align 64 zeroed
u = realloc u 184
w = alloc 72 align 8
x = alloc 32 align 4096
free x
p = realloc p 264
free e
free p
free u
free k
free t
free s
free v
v = alloc 0 align 4096
s = alloc 188 align 8
t = alloc 406 align 32
free q
free t
free s
free v
v = alloc 58 align 256
s = alloc 129
t = alloc 2 align 8
free r
r = alloc 2 align 16
free t
t = alloc 64
q = alloc 0 align 256 zeroed
free r
free q
free t
t = alloc 841
free s
free t
t = alloc 32 align 8
s = alloc 8
q = alloc 1
r = alloc 513 align 8
k = alloc 3 align 64
free v
v = alloc 9 align 16
u = alloc 363 align 32
p = alloc 126 align 64
e = alloc 1
free k
k = alloc 470
free o
free e
free c
free b
free s
free f
f = alloc 7 align 2048
s = alloc 9
free r
r = alloc 16
b = alloc 0 align 512
c = alloc 12 align 32
free r
r = alloc 0
e = alloc 654 align 64
f = realloc f 7
o = alloc 15
x = alloc 24 align 64
free j
j = alloc 2 align 8
free x
free a
a = alloc 32
free l
free n
n = alloc 17 align 64
l = alloc 8 align 32
free i
i = alloc 2 align 32
x = alloc 64
free h
free v
free a
a = alloc 7
v = alloc 136 align 2048
free v
free q
free r
free b
free c
c = alloc 406
free x
free u
free l
free j
free a
free s
s = alloc 57 align 1024
free i
free f
free e
c = realloc c 410
free g
g = alloc 136
free n
free o
free m
m = alloc 16 align 16
o = alloc 48 align 512
n = alloc 8 align 16 zeroed
e = alloc 24 align 8
f = alloc 0 align 4096
o = realloc o 24
free g
free w
w = alloc 2
g = alloc 36 align 64
i = alloc 1 align 16
a = alloc 24 align 16 zeroed
j = alloc 9 align 256
l = alloc 463 align 8
u = alloc 569 zeroed
x = alloc 29
b = alloc 0
r = alloc 8 align 64
q = alloc 56 align 2048
v = alloc 4 align 512
h = alloc 260
free m
free h
h = alloc 9
v = realloc v 4
m = alloc 0 align 16
free f
free i
free d
d = alloc 56 align 32 zeroed
i = alloc 59 align 8
r = realloc r 12
f = alloc 12 align 8
free s
free g
v = realloc v 0
free c
free q
free r
a = realloc a 21
r = alloc 172 align 8
q = alloc 6 align 512
free t
t = alloc 123
c = alloc 504
g = alloc 2
c = realloc c 504
free w
w = alloc 0
s = alloc 22 align 8
free l
free t
free k
free e
free a
a = alloc 459
e = alloc 64 align 16
free u
free i
free j
free a
free g
free c
c = alloc 7 align 16 zeroed
free e
e = alloc 2 align 2048
free r
r = alloc 0 align 8
g = alloc 31 align 2048
a = alloc 59 align 16
j = alloc 4 align 4096
free w
w = alloc 1
free w
free a
a = alloc 63
free c
c = alloc 4
w = alloc 88
i = alloc 9
u = alloc 512
free v
free a
free e
free w
free m
free x
x = alloc 2 align 64
free p
free x
free r
free d
free b
free c
free n
n = alloc 16 align 8
free g
g = alloc 8
c = alloc 1
b = alloc 8 align 32
d = alloc 18
free n
n = alloc 47 align 64
r = alloc 24
free d
free r
free n
free b
b = alloc 94 align 32 zeroed
n = alloc 18
free c
free n
free b
free g
free h
free o
free s
free u
u = alloc 1
free j
free u
