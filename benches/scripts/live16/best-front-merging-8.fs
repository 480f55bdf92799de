freespace script 1
heap 16384 fit=best order=front granule=8
a = alloc 2 zeroed
b = alloc 60 align 64 zeroed
c = alloc 64
d = alloc 64
free d
d = alloc 72 align 128
free d
d = alloc 618
d = realloc d 610
e = alloc 49 zeroed
f = alloc 20
g = alloc 455 align 8 zeroed
e = realloc e 10
h = alloc 8 align 8
free a
free b
b = alloc 151 align 8
a = alloc 1 align 16
i = alloc 3
j = alloc 26 zeroed
k = alloc 5
l = alloc 5
m = alloc 10
n = alloc 10 align 8 zeroed
free n
free m
free l
free k
free j
j = alloc 4
a = realloc a 0
k = alloc 1348 align 16 zeroed
free k
free a
free i
i = alloc 512
free i
h = realloc h 8
i = alloc 260 align 8 zeroed
c = realloc c 65
i = realloc i 2
a = alloc 455
k = alloc 151 align 32 zeroed
free k
k = alloc 24
l = alloc 8 align 128 zeroed
free l
free k
free a
free i
free h
h = alloc 610
i = alloc 2 align 8
free i
h = realloc h 1220
i = alloc 245
a = alloc 2 zeroed
k = alloc 245 align 128
free k
k = alloc 25 align 4
l = alloc 68
k = realloc k 2
free k
k = alloc 65 align 32
m = alloc 39 align 4 zeroed
n = alloc 2
o = realloc k 57
k = alloc 2
p = alloc 72 align 16
j = realloc j 20
q = alloc 1023
free q
q = realloc n 32
n = alloc 1335
r = alloc 32 zeroed
h = realloc h 2440
free h
h = alloc 144 align 128
s = alloc 1348
t = alloc 240
free t
free s
free n
free p
p = realloc f 16
f = alloc 5 align 8
f = realloc f 2
d = realloc d 305
b = realloc b 1023
n = alloc 59
s = alloc 57 align 8
t = alloc 361 align 32
u = alloc 59 zeroed
v = alloc 6 align 16
free e
e = alloc 256 zeroed
free v
free o
o = alloc 20 align 8
v = alloc 40 align 8
free p
p = alloc 25 align 8
w = alloc 171
x = alloc 64 align 32
free h
h = alloc 1028 align 16 zeroed
free d
d = alloc 20 align 64
free d
free w
free p
free o
free t
t = alloc 32
free r
free m
free c
free u
free f
free x
x = alloc 31
free b
b = alloc 8
f = alloc 2 zeroed
u = alloc 32
c = alloc 16 align 16 zeroed
m = alloc 54 align 16
r = alloc 245
o = alloc 1348 align 4
p = alloc 1 zeroed
free p
p = alloc 52
free x
free h
free a
free b
free o
o = alloc 1 align 16
b = alloc 72
a = alloc 72 align 64
free e
e = alloc 32 align 4
free r
free u
u = alloc 8
r = alloc 64
h = alloc 20 align 64
x = alloc 257
w = alloc 260 zeroed
d = alloc 15
free e
v = realloc v 80
o = realloc o 0
free i
free d
d = alloc 47 align 32
free k
free d
free h
free r
free u
u = alloc 0 zeroed
r = alloc 68 align 4
a = realloc a 71
j = realloc j 20
h = alloc 64 align 16 zeroed
d = alloc 0 align 4
l = realloc l 2
k = alloc 1162
i = alloc 569 align 128 zeroed
j = realloc j 28
m = realloc m 58
e = alloc 2 align 8 zeroed
free v
free e
k = realloc k 1166
free m
free k
o = realloc o 0
i = realloc i 568
k = alloc 3 zeroed
m = alloc 3 align 64
e = alloc 68
v = alloc 40 align 8
free l
free f
free k
free d
o = realloc o 0
d = alloc 0 align 8 zeroed
free i
i = alloc 1
k = alloc 64 align 4
f = alloc 59 zeroed
t = realloc t 16
free i
i = alloc 237 align 8 zeroed
l = alloc 59
free r
free b
free u
free h
h = alloc 256 align 8
u = alloc 64
b = alloc 57
free u
free k
free x
free f
f = alloc 1348
free m
m = alloc 40
x = alloc 25 align 8
k = alloc 10 align 16
u = alloc 6
free c
c = alloc 25
p = realloc p 14
r = alloc 24 align 64
l = realloc l 63
free b
free l
free o
o = alloc 16 align 8 zeroed
l = alloc 24 align 8
b = alloc 120 align 8
free g
g = alloc 27 align 32
free u
u = alloc 3 zeroed
free x
free v
free l
free o
free u
free m
free d
d = alloc 59 align 16
free p
p = alloc 56
m = alloc 2
free d
d = alloc 68 zeroed
u = alloc 40
k = realloc k 120
o = alloc 40 align 8 zeroed
l = alloc 0 align 4
l = realloc l 0
v = alloc 141 align 8
x = alloc 40 align 16 zeroed
free m
free x
free v
free l
free o
free k
k = alloc 2
o = alloc 2
l = alloc 56 align 16
v = alloc 64 align 8
x = alloc 5 align 128 zeroed
m = alloc 64 align 32 zeroed
free d
free m
free x
x = alloc 15 align 16 zeroed
free v
v = alloc 1
m = alloc 0 align 4
d = alloc 25 align 8
free x
free d
d = alloc 1348 align 8
o = realloc o 0
x = alloc 1348 align 4
free m
free x
free o
o = alloc 8
x = alloc 40 align 32
m = alloc 98 align 128
free v
v = alloc 4
free m
m = realloc u 44
free v
free m
i = realloc i 474
m = alloc 64 zeroed
v = alloc 27
u = alloc 7 zeroed
free o
free u
free v
v = alloc 2 align 8
free m
free v
free i
i = alloc 80
free d
d = alloc 8 align 32
v = alloc 8
m = alloc 32 align 16
u = alloc 3 align 4
free i
i = alloc 5 align 4
o = alloc 15
free u
c = realloc c 25
free o
free c
free m
m = alloc 53 align 128 zeroed
i = realloc i 32
c = alloc 52 align 8
o = alloc 24
u = alloc 128 align 8
free v
