freespace script 1
heap 16384 fit=best order=size-descending coalescing=off
a = alloc 12 zeroed
b = realloc a 20
free b
b = alloc 376
a = alloc 346 align 8 zeroed
c = alloc 1 align 256 zeroed
d = alloc 2356 zeroed
e = realloc a 173
a = alloc 16
f = alloc 2816 align 16
g = alloc 3 align 16
h = alloc 1763
i = alloc 0 align 16
j = alloc 14 align 32
k = alloc 8 align 256 zeroed
g = realloc g 6
l = alloc 28 align 64
m = alloc 28
n = alloc 3 align 16
o = alloc 33 align 4096
free l
l = alloc 16
p = alloc 856
q = alloc 36 align 8
r = alloc 14
s = alloc 2816
t = alloc 2816 align 512
free c
c = alloc 8
free h
free r
r = alloc 3
j = realloc j 7
h = alloc 557 align 32
free h
free j
free s
t = realloc t 1408
s = alloc 4
free s
s = alloc 12 align 256
j = alloc 1408 align 32 zeroed
k = realloc k 9
h = alloc 4
u = alloc 376 align 32
v = alloc 28
i = realloc i 0
e = realloc e 346
w = alloc 24
free w
w = alloc 20
free w
free e
e = alloc 7
h = realloc h 376
free h
free u
free e
free k
k = alloc 18
t = realloc t 1404
f = realloc f 1408
free f
free s
s = alloc 2356 align 512
f = alloc 2 align 32
free f
f = alloc 248
n = realloc n 0
e = realloc l 8
l = alloc 16 align 4096
free l
l = alloc 3 align 16
u = alloc 2 zeroed
h = alloc 376 align 512
p = realloc p 963
w = alloc 376
x = alloc 376 align 16 zeroed
free x
x = alloc 376 align 16
free x
free w
free p
p = alloc 8 align 8
free p
free u
k = realloc k 9
free k
free e
free s
c = realloc c 9
s = alloc 11
e = alloc 376 zeroed
free e
free s
s = alloc 2047 align 1024
e = alloc 28
k = alloc 376 align 512
u = alloc 86
t = realloc t 702
p = alloc 0 align 256
w = alloc 4
free w
q = realloc q 20
free q
free t
t = realloc m 14
m = realloc k 752
free m
free e
free s
s = alloc 4 align 256
e = alloc 20
m = alloc 4
v = realloc v 24
j = realloc j 1392
free a
free l
free s
s = alloc 0 align 16
l = alloc 2 align 16
a = alloc 0 align 16
k = alloc 57
q = alloc 60 align 32
w = alloc 3 align 32
m = realloc m 14
free v
v = alloc 2 align 16
free b
free m
free q
free p
free r
free c
free w
w = alloc 3 align 32
c = alloc 3
r = alloc 3 align 16 zeroed
p = alloc 0 align 2048
q = alloc 57
m = alloc 12 align 64
b = alloc 1687 zeroed
free e
e = alloc 3 align 16
u = realloc u 86
free r
free n
free p
free s
free v
free u
free a
a = alloc 3 align 64
free j
free f
free g
free l
free c
free t
t = alloc 2 align 8 zeroed
free o
o = alloc 57 align 256
c = alloc 0
l = alloc 0
w = realloc w 3
h = realloc h 423
g = alloc 40 align 32
f = alloc 2 align 256
j = alloc 12
free t
h = realloc h 419
t = alloc 0 align 4096
a = realloc a 1
o = realloc o 57
u = alloc 40 align 16
v = alloc 63 align 8
free j
j = alloc 0 align 64 zeroed
s = alloc 24 align 8
free v
v = alloc 3 align 8
k = realloc k 57
free u
u = alloc 150 zeroed
p = alloc 5
n = alloc 25 align 2048
r = alloc 3 align 8
free r
free p
p = alloc 5 align 16
free k
free e
w = realloc w 3
free d
d = alloc 20 align 32 zeroed
free a
free w
free n
n = alloc 0 align 1024
w = alloc 19 align 64
a = alloc 3 align 16
e = alloc 16 align 16
k = alloc 8 align 16
r = realloc t 0
free e
free g
free r
free b
free u
free h
h = alloc 823
u = alloc 19 align 4096 zeroed
free c
free h
i = realloc i 127
free v
free w
w = alloc 8
v = alloc 3 align 32
h = alloc 31 align 256
c = alloc 376
b = alloc 59 align 64 zeroed
d = realloc d 22
free k
free f
f = alloc 4 align 64
free p
free h
h = alloc 5
h = realloc h 1
p = alloc 2049
k = alloc 17 align 8 zeroed
d = realloc d 84
o = realloc o 21
r = alloc 264 align 64
o = realloc o 42
j = realloc j 0
g = alloc 42
e = alloc 8
t = alloc 376 align 16 zeroed
free g
free b
a = realloc a 0
r = realloc r 268
b = alloc 268 align 8
free b
free u
free n
free v
i = realloc i 802
o = realloc o 42
free j
free s
free m
free p
p = realloc e 12
d = realloc d 2
e = alloc 20 align 2048
o = realloc o 57
m = alloc 28 align 1024
s = realloc m 20
free i
i = alloc 1023 zeroed
m = alloc 0
j = alloc 10
h = realloc h 0
v = alloc 2 align 8
k = realloc k 15
free q
p = realloc p 0
q = alloc 12 align 64
d = realloc d 6
free s
s = alloc 43
n = alloc 15 zeroed
u = alloc 24 align 256
b = alloc 3 align 64
free l
free v
free a
free p
free s
free b
free f
free h
t = realloc t 377
h = alloc 8
f = alloc 3
n = realloc n 30
d = realloc d 7
free u
u = alloc 9 align 2048 zeroed
b = alloc 10 align 16
free j
free b
free u
u = alloc 2 align 256
u = realloc u 0
