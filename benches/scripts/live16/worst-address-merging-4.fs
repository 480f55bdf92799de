freespace script 1
heap 16384 fit=worst order=address
a = alloc 201 align 16
b = alloc 1348
c = alloc 1348
d = alloc 8
e = alloc 1305 align 16
free d
free b
free a
a = alloc 51 align 256
b = alloc 299
b = realloc b 315
d = alloc 1305
f = alloc 1348
g = alloc 7
h = alloc 8
free c
c = alloc 1
i = alloc 260 align 4
j = alloc 27 align 16
k = alloc 27
l = alloc 4 align 8
g = realloc g 14
m = alloc 7 align 256
n = alloc 66
o = alloc 1348 align 8
free h
free o
free n
free m
free g
free k
k = alloc 46
i = realloc i 80
g = alloc 2 align 8
m = alloc 672 align 64
free j
m = realloc m 1344
j = realloc b 4
b = alloc 3
n = alloc 7
free g
free n
n = alloc 13
free b
b = alloc 1348 align 8
free n
free b
free j
free i
i = alloc 24 align 4
j = alloc 20 align 16
b = alloc 24 align 8
n = alloc 197 align 128
n = realloc n 213
g = alloc 47 align 16
a = realloc a 0
o = alloc 24 align 4
h = alloc 1 align 256
free k
k = alloc 12
free h
h = alloc 30
free k
n = realloc n 426
k = alloc 1348
p = alloc 1305 align 16
q = alloc 1348
r = alloc 1 align 16
s = alloc 52 align 8
free h
d = realloc d 1
h = alloc 761
t = alloc 1348
free s
s = alloc 20 align 4
u = alloc 8
v = alloc 32 align 256
w = alloc 1305 align 4
x = alloc 0 align 16
free t
free x
free w
w = alloc 32
x = alloc 16 align 16
t = alloc 1348 align 16
free v
v = realloc g 47
i = realloc i 1348
g = alloc 1024 align 64
free t
free g
free i
i = alloc 1348
a = realloc a 0
g = alloc 5
t = alloc 0
free w
free t
m = realloc m 1348
t = alloc 8 align 16
w = alloc 15 align 16
free g
free w
free t
t = alloc 1 align 16
w = alloc 251 align 32
t = realloc t 0
g = alloc 21 align 16
free m
free g
q = realloc q 674
free t
t = alloc 3
free q
n = realloc n 20
q = alloc 0 align 64
g = alloc 3
m = alloc 1305 align 8
free t
free m
free g
q = realloc q 0
g = alloc 1305
m = alloc 2 align 4
t = alloc 280 align 8
free o
free i
free g
g = alloc 1348 align 16
i = alloc 32 align 16
free v
v = alloc 1305
o = alloc 1305 align 8
free x
free f
free h
h = alloc 4 align 4
f = alloc 53 align 8
x = alloc 0 align 4
free m
free r
free b
b = alloc 1348
free c
c = alloc 1348
r = alloc 24 align 128
m = alloc 2 align 4
free d
b = realloc b 260
d = alloc 639 align 8
free p
free v
free q
q = alloc 85 align 16
v = alloc 2
p = alloc 4 align 64
free s
free m
free t
t = alloc 8
m = alloc 38
s = alloc 218 align 8
free i
free c
free n
free t
free m
free p
free g
free v
v = alloc 1348
g = alloc 1305 align 8
free w
w = alloc 1
a = realloc a 0
o = realloc o 1309
p = alloc 1348 align 16
free g
g = alloc 27
free p
p = alloc 2 align 16
free g
g = alloc 56
m = alloc 80
t = alloc 1
free p
free t
t = alloc 2
p = alloc 1348
n = alloc 1305 align 8
c = alloc 55 align 128
i = alloc 8 align 8
free m
free i
s = realloc s 226
free c
free s
s = alloc 16 align 32
c = alloc 2
f = realloc f 61
free p
p = alloc 1305
f = realloc f 65
i = alloc 44
m = alloc 371 align 16
free p
p = alloc 2
free u
free a
free t
free r
free e
free l
free o
free h
h = realloc s 0
s = alloc 1348 align 8
o = alloc 1348 align 16
free p
p = alloc 1
g = realloc g 52
l = alloc 75
e = alloc 2 align 16
r = alloc 16
t = alloc 2
a = alloc 0
u = alloc 19 align 8
free d
a = realloc a 0
d = alloc 1220
free v
v = alloc 142 align 64
free k
free a
a = alloc 32 align 64
free v
v = alloc 37 align 8
free b
b = realloc s 1344
free b
b = alloc 13 align 16
g = realloc g 60
free u
free q
q = alloc 0
u = alloc 1348 align 16
s = alloc 1012 align 8
k = alloc 1348
free p
free i
free h
free g
free s
free q
free f
free a
free l
free b
free c
free t
free e
e = alloc 1 align 4
t = alloc 1348 align 8
free n
n = alloc 256 align 8
o = realloc o 1364
c = alloc 1348 align 128
e = realloc e 2
b = alloc 0 align 8
l = alloc 33 align 32
a = alloc 4 align 64
f = alloc 2
free x
x = alloc 1348 align 8
q = alloc 881
s = alloc 7
x = realloc x 8
k = realloc k 674
g = alloc 173 align 16
free f
free w
w = alloc 245
free q
q = alloc 1305 align 16
free x
x = alloc 4
f = alloc 15 align 16
free t
free x
free w
free s
free a
a = alloc 2 align 8
s = alloc 12 align 16
w = alloc 16 align 128
x = alloc 1024
u = realloc u 511
g = realloc g 165
t = alloc 1305 align 8
h = alloc 4 align 64
i = alloc 178 align 4
p = alloc 620
free p
p = alloc 4 align 16
free p
free i
free h
x = realloc x 1152
