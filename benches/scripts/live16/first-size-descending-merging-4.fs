freespace script 1
heap 16384 fit=first order=size-descending
a = alloc 16 align 8 zeroed
a = realloc a 18
a = realloc a 34
a = realloc a 68
a = realloc a 136
free a
a = alloc 626 zeroed
free a
a = alloc 12 align 256
a = realloc a 13
a = realloc a 17
b = alloc 17
b = realloc b 0
b = realloc b 8
c = alloc 17 align 16
d = alloc 8
e = alloc 4 align 64 zeroed
f = alloc 18 align 16
d = realloc d 8
g = alloc 1024 align 8
h = alloc 24 align 32
i = alloc 1220 zeroed
j = realloc d 0
c = realloc c 17
d = alloc 2 align 16 zeroed
k = alloc 116 align 16
c = realloc c 1309
b = realloc b 16
free h
free a
a = alloc 4 align 16 zeroed
h = alloc 67 align 8 zeroed
free e
free j
j = alloc 28 align 8
f = realloc f 2816
g = realloc g 512
e = realloc h 75
h = alloc 2 align 8
free k
k = alloc 12 align 64
l = alloc 1
m = alloc 12
e = realloc e 1
n = alloc 1 align 16
o = alloc 2
free n
n = alloc 24 align 16
free e
free a
free h
h = alloc 2816 zeroed
m = realloc m 12
free i
n = realloc n 28
i = alloc 238 align 4 zeroed
a = alloc 28
e = alloc 2 align 8
e = realloc e 4
p = alloc 103 align 4
f = realloc f 169
g = realloc g 513
free b
p = realloc p 99
i = realloc i 254
a = realloc a 28
b = alloc 3 align 4
c = realloc c 1305
free p
free j
b = realloc b 3
c = realloc c 4
j = alloc 12 align 16
g = realloc g 21
g = realloc g 13
p = alloc 75 align 128
free m
free l
l = alloc 1
free f
l = realloc l 17
f = alloc 4
free a
a = alloc 1032 align 16
m = alloc 32 zeroed
q = alloc 248 align 16
free h
free d
m = realloc m 32
d = alloc 11
h = alloc 19
r = alloc 56
s = alloc 28
free e
f = realloc f 64
free a
q = realloc q 264
a = alloc 0 align 16
free k
k = alloc 656
m = realloc m 11
e = alloc 129
free e
free m
free q
free d
r = realloc r 60
d = alloc 28 align 16
i = realloc i 508
h = realloc h 4
q = alloc 4 align 4 zeroed
m = alloc 7 align 8
e = alloc 2 align 32
t = alloc 24 zeroed
free t
e = realloc e 1
t = alloc 5 align 16 zeroed
o = realloc o 4
u = alloc 1 align 16
v = alloc 0
w = alloc 26 align 4
x = alloc 1 align 4
free x
free w
free v
free u
free o
free e
free m
free q
free h
free r
free l
free b
b = alloc 934 align 8
free b
b = alloc 40 zeroed
s = realloc s 56
l = alloc 4 align 8
r = alloc 248 align 16
d = realloc d 12
h = alloc 183
q = realloc d 16
b = realloc b 28
d = alloc 101 align 4
b = realloc b 4
m = alloc 508 zeroed
free m
m = alloc 606
e = alloc 0
d = realloc d 2
p = realloc p 24
k = realloc k 17
o = alloc 33
p = realloc p 12
u = alloc 23 align 8
free u
u = alloc 5 align 8
v = alloc 60 align 16
w = realloc b 0
free w
free u
free f
c = realloc c 3
f = alloc 508 align 16
u = alloc 29
w = alloc 34
f = realloc f 16
a = realloc a 4
b = alloc 24
x = alloc 109 align 8
r = realloc r 13
free p
free r
free b
h = realloc h 182
free a
c = realloc c 508
o = realloc o 1
v = realloc v 60
free h
m = realloc m 606
h = alloc 12
a = realloc o 2
o = alloc 5 align 8 zeroed
s = realloc s 5
q = realloc q 32
c = realloc c 254
x = realloc x 12
b = alloc 1 align 256
i = realloc i 20
free v
v = alloc 32 align 8
e = realloc e 0
r = alloc 1 align 4
p = alloc 31 align 4
free i
u = realloc u 58
free p
free n
free e
free x
free v
d = realloc d 10
u = realloc u 155
d = realloc d 10
v = alloc 2
free u
free v
free d
free h
free m
free r
r = alloc 584 zeroed
free l
l = alloc 0 align 4
m = alloc 37 align 4
l = realloc l 0
h = alloc 32 align 8
d = alloc 24
v = alloc 573 zeroed
a = realloc a 1
u = alloc 1 zeroed
u = realloc u 0
x = alloc 2 zeroed
e = realloc h 31
r = realloc r 0
free e
e = alloc 5 align 32 zeroed
h = alloc 2 align 64
n = realloc m 37
free r
r = alloc 875 zeroed
m = alloc 98 align 64 zeroed
free n
n = alloc 16
o = realloc o 2
m = realloc m 98
p = alloc 12
i = alloc 17 align 16 zeroed
free o
v = realloc v 565
free i
q = realloc q 36
free v
free q
q = alloc 224 align 16
v = alloc 256
free r
r = alloc 671 zeroed
i = alloc 671 align 16
o = alloc 12
g = realloc g 6
free v
b = realloc b 0
k = realloc k 18
t = realloc t 1
v = alloc 24 align 16
free g
i = realloc i 0
g = alloc 16 align 8
free v
v = alloc 6
i = realloc i 8
free g
free i
d = realloc d 8
free u
free d
free n
free l
e = realloc e 1
l = alloc 128 align 8
q = realloc q 208
free k
c = realloc c 270
k = alloc 12 align 64
n = alloc 2 zeroed
d = alloc 6
u = alloc 3
i = alloc 1
g = alloc 32
l = realloc l 2
free r
free s
s = realloc t 9
free v
j = realloc j 8
d = realloc d 0
f = realloc f 8
free d
free u
u = alloc 98 zeroed
d = alloc 32 align 8
o = realloc o 13
v = alloc 98
t = alloc 264 zeroed
free s
free n
n = alloc 4 zeroed
s = realloc u 3
free v
v = realloc g 1
free f
f = alloc 24 align 8
free h
c = realloc c 270
w = realloc w 28
free i
free c
free a
