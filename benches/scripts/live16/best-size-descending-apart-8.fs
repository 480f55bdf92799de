freespace script 1
heap 16384 fit=best order=size-descending coalescing=off granule=8
a = alloc 49 align 8
a = realloc a 0
free a
a = alloc 48
free a
a = alloc 688
b = alloc 2696 align 128
a = realloc a 696
free a
a = alloc 1 align 8
b = realloc b 2696
c = alloc 25 align 64 zeroed
d = alloc 61 align 128
e = alloc 2048 align 64
d = realloc d 2
f = alloc 6
g = alloc 17 align 16
h = alloc 48 align 4
a = realloc a 47
e = realloc e 48
i = alloc 1 align 8
j = alloc 16
k = alloc 72 align 8
c = realloc c 12
free j
h = realloc h 96
j = alloc 24 align 8
l = realloc a 4
k = realloc k 2
a = alloc 2 align 64
m = alloc 13
f = realloc f 40
j = realloc j 24
a = realloc a 14
l = realloc l 2
n = alloc 8 align 8
o = alloc 8 align 128
p = alloc 8 align 8 zeroed
q = alloc 177
d = realloc d 10
free j
j = alloc 0 align 32 zeroed
free q
q = alloc 7
r = realloc h 68
h = alloc 13 align 8
s = alloc 257
t = alloc 11
u = alloc 1 align 8
free n
n = alloc 56 align 8
v = alloc 0 align 8
free u
r = realloc r 69
h = realloc h 6
u = alloc 64 align 8 zeroed
free l
free n
n = alloc 56 align 8
l = alloc 127 align 32
w = alloc 12 align 16
free w
free l
free n
free t
free s
free r
free h
free p
free o
free v
v = alloc 4 align 8
free v
v = realloc i 2
free v
v = alloc 466 align 4
i = alloc 255 align 16
o = alloc 56 align 128
p = alloc 32
free p
p = alloc 2696
h = alloc 16
free h
h = alloc 12 align 8
m = realloc m 26
r = alloc 720 align 16
s = alloc 0 align 128
t = alloc 6
u = realloc u 36
n = realloc h 6
h = alloc 12 align 8
l = alloc 24
n = realloc n 0
w = alloc 8 align 8
h = realloc h 12
c = realloc c 0
x = alloc 8 zeroed
free x
x = alloc 16 align 8
free x
x = alloc 8
n = realloc n 0
h = realloc h 65
free h
free c
free x
x = alloc 8 zeroed
c = alloc 8 align 16
free c
t = realloc t 12
c = realloc d 64
d = alloc 1
h = alloc 31 zeroed
free h
h = alloc 78 zeroed
w = realloc w 9
free w
v = realloc v 932
free v
free a
free l
free q
free e
free n
f = realloc f 9
m = realloc m 25
n = alloc 0 align 16 zeroed
free s
t = realloc t 15
h = realloc h 39
g = realloc g 13
s = alloc 40 align 8
e = alloc 2696 align 16
u = realloc u 2
b = realloc b 1
p = realloc p 2696
q = alloc 720 zeroed
l = alloc 17 align 16
a = alloc 720
v = alloc 0 align 8
free q
n = realloc n 16
free m
e = realloc e 1348
i = realloc i 255
x = realloc x 16
m = alloc 1 align 8
q = alloc 8 align 4
w = alloc 13
free q
free a
free s
free k
free i
free n
free f
free l
free e
e = alloc 24 align 4
free b
v = realloc v 1
free o
o = alloc 0
e = realloc e 25
p = realloc p 17
free p
free d
d = alloc 2 align 4
j = realloc j 0
p = alloc 1
b = alloc 129 align 8
l = alloc 2 zeroed
x = realloc x 102
f = alloc 56
n = alloc 208 align 128
i = alloc 1 align 32 zeroed
k = alloc 56 align 4 zeroed
s = alloc 0
a = alloc 1 align 256 zeroed
s = realloc s 0
q = alloc 17 align 16
free m
c = realloc c 32
free w
h = realloc h 0
w = alloc 12
free w
free u
p = realloc p 9
free x
x = alloc 57 align 16
u = alloc 16 align 64
w = alloc 2
free j
free i
free g
free x
free c
free f
f = alloc 25 align 8
h = realloc h 0
s = realloc s 1
c = alloc 0 align 32
x = alloc 409 align 4
free d
d = alloc 25
g = alloc 720
free l
free e
d = realloc d 12
e = alloc 9 align 4 zeroed
l = alloc 2 align 4
free t
t = alloc 17 align 64
i = alloc 57 align 16
j = alloc 65
g = realloc g 32
f = realloc f 21
l = realloc l 1
m = alloc 1 align 8
free t
free d
n = realloc n 216
j = realloc j 73
h = realloc h 3
free g
g = alloc 462 align 4
d = alloc 298 align 16 zeroed
t = alloc 166 align 4
free q
a = realloc a 2
free l
i = realloc i 114
free t
free r
free f
f = alloc 48
i = realloc i 100
m = realloc m 9
free x
x = alloc 876 zeroed
r = alloc 12
i = realloc i 50
e = realloc e 25
t = alloc 68 align 4
l = alloc 0
a = realloc a 10
q = alloc 52
e = realloc e 0
a = realloc a 40
x = realloc x 1
free o
s = realloc s 0
r = realloc r 4
o = alloc 56 align 8
t = realloc t 64
free q
free n
n = alloc 2 align 8
free h
free n
n = alloc 17
free v
v = alloc 0 align 4
h = alloc 120 align 32
q = alloc 13 align 8
free o
o = alloc 506
m = realloc m 64
free n
free d
free u
free t
t = alloc 462
k = realloc k 28
b = realloc b 258
free r
r = alloc 462 align 8
u = alloc 16
d = alloc 25
e = realloc e 0
n = alloc 462
free h
free d
free k
k = alloc 0 align 64 zeroed
d = alloc 32 align 8
h = alloc 64
free m
m = realloc h 72
d = realloc d 40
free s
free x
x = alloc 16 align 128
s = alloc 462 align 16
h = alloc 9 align 32
f = realloc f 24
free l
free h
h = realloc r 2049
free d
w = realloc w 2
free w
w = alloc 72
d = alloc 9 align 16
r = alloc 9 align 256
l = alloc 48
free q
q = realloc a 8
free b
free e
e = alloc 1689
b = alloc 0 align 16 zeroed
a = alloc 72
a = realloc a 40
free t
n = realloc n 6
