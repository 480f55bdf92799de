freespace script 1
heap 16384 fit=first order=size-ascending coalescing=off granule=16
a = alloc 851
b = alloc 4 zeroed
c = alloc 1 align 32
b = realloc b 0
a = realloc a 859
free b
b = alloc 1 align 8
d = alloc 4 align 64
e = alloc 95 align 256
f = alloc 128 align 1024
g = alloc 72 align 256 zeroed
h = alloc 113 align 256
i = alloc 135 align 64
j = alloc 56 align 32
a = realloc a 82
j = realloc j 759
free a
free i
i = alloc 48 align 8
e = realloc e 95
a = alloc 1
k = alloc 95 zeroed
l = alloc 48
m = alloc 32 align 32
n = alloc 13 align 1024 zeroed
g = realloc g 80
o = alloc 16
f = realloc f 112
p = alloc 8 align 512
q = alloc 16
q = realloc q 18
j = realloc j 17
r = alloc 8 align 8
s = alloc 8 align 2048
t = alloc 16 align 1024
u = alloc 8 align 2048
v = alloc 845 align 8
free v
a = realloc a 0
v = alloc 13 align 16 zeroed
free v
v = alloc 32 zeroed
free v
v = alloc 56 align 8
free v
v = realloc c 0
f = realloc f 4
c = alloc 24 align 16
free c
c = alloc 62 align 256
h = realloc h 113
free h
h = alloc 2
q = realloc q 34
free q
i = realloc i 42
q = alloc 0 align 16
free q
q = alloc 1 align 16 zeroed
n = realloc n 13
free n
n = realloc j 34
j = alloc 105 align 8
free j
s = realloc s 2
j = alloc 255 align 256
free j
j = alloc 32 align 32
free j
j = alloc 8 align 256
free j
j = alloc 13
n = realloc n 30
f = realloc f 20
free f
d = realloc d 4
f = realloc g 0
g = realloc a 0
b = realloc b 0
j = realloc j 17
a = alloc 25
free a
a = alloc 95
free a
a = alloc 120 align 16
o = realloc o 4
u = realloc u 9
free u
u = alloc 16 align 8 zeroed
k = realloc k 47
free k
u = realloc u 128
h = realloc h 4
k = alloc 87
free k
u = realloc u 64
k = alloc 42 align 64
v = realloc v 0
b = realloc b 0
free b
b = alloc 226 zeroed
p = realloc p 16
free p
p = alloc 74 zeroed
free p
g = realloc g 4
s = realloc s 4
p = realloc q 0
t = realloc t 32
q = alloc 13
free q
q = alloc 91 align 32
free q
u = realloc u 802
q = alloc 1
d = realloc d 9
o = realloc o 4
free o
o = alloc 62 align 32
free o
o = alloc 226 align 256
m = realloc m 64
free m
b = realloc b 230
i = realloc i 26
q = realloc q 3
m = alloc 204 align 256
free m
m = alloc 2 align 16
u = realloc u 810
free u
free m
free p
free n
free v
free h
h = alloc 12 align 512 zeroed
c = realloc c 42
b = realloc b 12
q = realloc q 2
v = alloc 0
d = realloc d 9
n = alloc 9
p = alloc 80 align 32
m = alloc 16 align 64
u = alloc 1 align 8
free p
p = alloc 24 align 16 zeroed
free l
r = realloc r 9
u = realloc u 2
a = realloc a 60
k = realloc k 47
p = realloc p 24
c = realloc c 4
a = realloc a 78
l = realloc g 0
e = realloc e 190
g = alloc 95
e = realloc e 190
free m
l = realloc l 1
m = alloc 80 align 1024
c = realloc c 4
b = realloc b 0
q = realloc q 4
free k
k = alloc 9 align 1024 zeroed
v = realloc v 0
free f
f = alloc 2
g = realloc g 2
free d
d = realloc j 8
j = alloc 13 align 32 zeroed
free n
m = realloc m 84
n = alloc 52
m = realloc m 83
free o
o = alloc 40
free g
r = realloc r 1
g = alloc 3
free v
v = alloc 89
g = realloc g 24
q = realloc q 4
free t
t = alloc 95 align 256 zeroed
free j
j = alloc 868 align 8 zeroed
free d
s = realloc s 28
d = alloc 12 zeroed
free f
q = realloc q 0
f = alloc 190 zeroed
n = realloc n 58
free u
u = alloc 72
free g
g = alloc 8 align 16 zeroed
free j
j = alloc 62
free v
v = alloc 12
i = realloc i 26
h = realloc h 12
free t
t = alloc 4
q = realloc q 0
free r
r = alloc 95 align 256
free m
v = realloc v 12
m = alloc 10 align 16
free c
c = alloc 233
p = realloc p 28
free c
c = alloc 20 align 256
u = realloc u 144
o = realloc o 20
free m
m = alloc 269 align 64 zeroed
free v
p = realloc p 32
j = realloc j 55
v = alloc 0 zeroed
p = realloc p 0
free k
k = alloc 144 align 256
b = realloc b 0
free b
b = alloc 0 align 8 zeroed
free j
j = alloc 13 align 8
f = realloc f 95
l = realloc l 95
free p
p = alloc 9 align 256
h = realloc h 6
e = realloc e 380
free c
c = alloc 0 zeroed
free g
g = alloc 56 align 64
j = realloc j 0
free u
u = alloc 5 align 16
d = realloc d 646
free u
k = realloc k 144
u = alloc 8 align 512
free h
a = realloc a 95
h = alloc 369 align 256
free r
r = alloc 129 align 4096
free u
u = alloc 3
q = realloc q 0
free t
i = realloc i 1
t = realloc i 646
a = realloc a 75
i = alloc 0 align 32
free n
n = alloc 36 zeroed
r = realloc r 1
p = realloc p 1
free s
s = alloc 3 align 2048
h = realloc h 369
free r
r = alloc 3
free r
r = alloc 12
free s
s = alloc 1 align 256
free b
b = alloc 1 align 8 zeroed
o = realloc o 10
free n
a = realloc a 2
n = alloc 511 align 8
free k
o = realloc o 5
k = alloc 5 align 8
k = realloc k 4
l = realloc l 103
free g
b = realloc b 5
g = alloc 13
a = realloc a 18
free p
p = alloc 12 align 8
i = realloc i 0
free f
f = alloc 73
free q
e = realloc e 79
q = alloc 24 align 8
free f
f = alloc 8 align 2048 zeroed
free n
t = realloc t 1292
n = alloc 30 zeroed
free u
u = alloc 16 align 8
free v
v = alloc 36
free g
