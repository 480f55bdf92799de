freespace script 1
heap 16384 fit=worst order=back granule=8
a = alloc 14
b = alloc 44
c = alloc 141
d = alloc 141 align 32
e = alloc 18 align 8
f = alloc 48 align 64 zeroed
g = alloc 2 align 8
f = realloc f 48
h = alloc 0 align 16
h = realloc h 0
i = realloc c 1
c = alloc 3 align 1024 zeroed
free h
h = alloc 1
i = realloc i 208
d = realloc d 133
j = alloc 38
k = alloc 144 align 8
l = alloc 56
m = alloc 15
free g
g = alloc 1 align 16
free h
b = realloc b 14
free l
e = realloc e 18
l = alloc 520 zeroed
free c
c = alloc 208 align 16
j = realloc j 1
j = realloc j 208
h = realloc k 126
free m
free a
g = realloc g 674
f = realloc f 96
a = realloc d 133
g = realloc g 673
d = realloc f 112
f = alloc 6
l = realloc l 585
b = realloc b 18
i = realloc i 216
m = alloc 208
k = alloc 0
n = alloc 1 align 256
l = realloc l 512
o = realloc b 9
b = alloc 0
free d
free g
free i
free f
n = realloc n 0
f = alloc 8 align 8 zeroed
i = alloc 5
g = alloc 305 zeroed
n = realloc n 512
d = alloc 1
l = realloc l 126
p = alloc 16 align 64
q = realloc m 8
m = alloc 31
r = alloc 1
s = alloc 1 align 16
t = alloc 0 align 32
u = alloc 8 align 64
v = alloc 1 align 16 zeroed
w = alloc 4 align 512 zeroed
x = alloc 9 zeroed
n = realloc n 496
free g
m = realloc m 28
g = alloc 24 align 16
free x
j = realloc j 6
free g
c = realloc c 200
free m
free p
free b
b = alloc 2
p = alloc 1 align 4096
free w
w = alloc 8 align 16
m = alloc 6
g = alloc 208
x = alloc 47 align 1024
m = realloc m 0
free a
a = alloc 12 align 16 zeroed
h = realloc h 252
free c
d = realloc d 0
i = realloc i 6
c = alloc 4 zeroed
v = realloc v 5
free t
t = alloc 8 align 64 zeroed
j = realloc j 6
t = realloc t 2
j = realloc j 0
free f
free q
q = realloc m 4
free q
q = alloc 147 zeroed
m = alloc 5
free u
o = realloc o 10
u = alloc 32 zeroed
m = realloc m 21
s = realloc s 0
f = alloc 8 zeroed
free m
free s
free o
free w
free b
free f
f = alloc 1 zeroed
b = alloc 1
w = alloc 0
i = realloc i 3
free i
i = alloc 260
e = realloc e 9
o = alloc 2
free o
o = alloc 65 align 8
v = realloc v 0
s = realloc b 0
k = realloc k 260
free k
k = alloc 5
a = realloc a 5
b = alloc 8
m = alloc 127 zeroed
free m
free b
n = realloc n 47
i = realloc i 268
b = alloc 0 align 256
free b
b = alloc 2 align 512
free b
free i
i = alloc 5 align 64 zeroed
b = alloc 248 align 8
m = alloc 14 align 16 zeroed
free m
m = alloc 55
free m
free b
free i
free e
free v
free f
free r
free p
p = alloc 208
k = realloc k 0
p = realloc p 208
free p
free w
free l
free t
x = realloc x 46
t = alloc 16
q = realloc q 20
free q
free x
free j
free a
k = realloc k 1
u = realloc u 32
free u
u = alloc 4
t = realloc t 4
s = realloc s 256
a = alloc 208
t = realloc t 198
free t
k = realloc k 64
a = realloc a 234
o = realloc o 73
k = realloc k 128
t = alloc 2 align 32
c = realloc c 12
n = realloc n 55
u = realloc u 0
j = alloc 32 align 64
x = alloc 1 align 64
q = alloc 0 zeroed
l = alloc 5
c = realloc c 208
w = alloc 16 align 16
p = alloc 5
r = alloc 12
o = realloc o 73
n = realloc n 47
q = realloc q 0
f = alloc 344
v = realloc l 2
h = realloc h 5
l = alloc 16 align 32
e = alloc 0 align 8
i = alloc 12 zeroed
b = alloc 4
m = alloc 5
free m
free b
free i
l = realloc l 0
i = alloc 16 align 2048
b = alloc 5
free b
x = realloc x 264
x = realloc x 268
a = realloc a 0
b = alloc 2 zeroed
c = realloc c 674
m = alloc 6
o = realloc o 57
free o
free c
e = realloc e 2
free e
e = realloc u 0
u = alloc 56 align 4096
c = alloc 1 align 4096 zeroed
o = alloc 14
free o
free c
free u
r = realloc r 12
u = alloc 32 align 32
c = alloc 0 align 8
o = alloc 4 align 32
h = realloc h 0
free h
h = alloc 2
free h
m = realloc m 8
free m
free u
u = alloc 17
m = alloc 8 align 16
k = realloc k 1
free k
b = realloc b 8
r = realloc r 20
k = alloc 79 zeroed
d = realloc d 0
free d
g = realloc g 234
g = realloc g 0
n = realloc n 5
free n
n = alloc 20 align 8
d = alloc 41 align 16
h = alloc 1 zeroed
v = realloc v 2
free v
free d
j = realloc j 64
d = alloc 8
s = realloc s 512
v = alloc 4 align 1024
c = realloc c 208
free c
free s
free j
g = realloc g 0
t = realloc t 10
j = alloc 2 align 8
free j
free t
t = alloc 0
free t
t = realloc m 0
d = realloc d 0
m = alloc 0 zeroed
j = alloc 4
s = alloc 0
i = realloc i 8
c = alloc 48 align 16
c = realloc c 208
free c
free i
k = realloc k 71
l = realloc l 0
free l
l = alloc 344 align 8 zeroed
free l
l = alloc 8 align 512 zeroed
x = realloc x 8
i = realloc a 16
free i
i = alloc 56
a = alloc 8 align 8
i = realloc i 56
c = alloc 2
free c
free i
free a
free m
free d
d = realloc x 3
x = alloc 4 align 2048
m = alloc 4 align 4096
v = realloc v 4
g = realloc g 0
free g
g = alloc 256 align 8 zeroed
free r
r = alloc 136 align 16 zeroed
m = realloc m 20
l = realloc l 7
