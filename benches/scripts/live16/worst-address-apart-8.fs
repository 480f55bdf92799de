freespace script 1
heap 16384 fit=worst order=address coalescing=off granule=8
a = alloc 240
b = alloc 1298
c = alloc 240
d = alloc 17
e = alloc 17 align 8 zeroed
f = alloc 1 zeroed
b = realloc b 1136
g = alloc 24
h = alloc 24 align 8
i = alloc 17
j = alloc 15 align 8 zeroed
k = alloc 1136
l = alloc 128 align 256
m = alloc 86
free a
free m
free l
l = alloc 128 align 1024
m = alloc 0 align 8 zeroed
a = alloc 474 align 64
n = alloc 3
o = alloc 1
p = alloc 21 align 16 zeroed
q = alloc 0 align 32
r = alloc 779 align 16 zeroed
s = alloc 2 align 8
free k
free s
free r
free q
free p
free o
free n
free a
free m
free l
free j
free i
free h
h = alloc 1 align 4096
b = realloc b 1136
h = realloc h 1
e = realloc e 21
c = realloc c 240
c = realloc c 2
c = realloc c 2
i = alloc 1 align 16
g = realloc g 20
c = realloc c 2
j = alloc 12
l = alloc 6 align 4096 zeroed
m = alloc 129 align 256
a = alloc 1
n = alloc 86
o = alloc 1
n = realloc n 94
p = alloc 20 align 256
q = alloc 0
r = alloc 1 align 16 zeroed
s = alloc 530
d = realloc d 34
d = realloc d 42
o = realloc o 1
k = alloc 6 align 16
g = realloc g 40
l = realloc l 0
t = alloc 126
u = alloc 3 align 64
v = alloc 530 align 16 zeroed
w = alloc 36 align 256
free i
i = alloc 56
h = realloc h 2
free w
k = realloc k 1
i = realloc i 112
w = alloc 1 align 16
t = realloc t 125
free h
h = alloc 2 align 8
free t
t = alloc 9 align 8
p = realloc p 10
free h
c = realloc c 850
s = realloc s 530
h = alloc 31 align 8
b = realloc b 568
free p
q = realloc q 0
p = alloc 516 align 16
free b
b = alloc 530 zeroed
free p
b = realloc b 530
p = alloc 2 align 32 zeroed
free q
j = realloc j 4
q = alloc 9 align 64
g = realloc g 0
w = realloc w 0
free p
n = realloc n 2
p = alloc 129 align 8
o = realloc o 1
free w
w = alloc 40 align 32
free o
o = alloc 86 align 32
free w
p = realloc p 129
w = alloc 86 align 8
u = realloc u 48
s = realloc s 2
d = realloc d 26
free o
o = alloc 360 align 16 zeroed
free d
n = realloc n 0
d = alloc 121
free o
o = alloc 86 align 512
free d
d = alloc 512 align 16 zeroed
c = realloc c 849
free o
o = alloc 83 align 8
free c
free p
free k
free g
g = alloc 31 align 32
k = alloc 0 align 32 zeroed
p = alloc 850
d = realloc d 512
c = alloc 1 align 256
i = realloc i 113
free i
m = realloc m 145
i = alloc 1 align 4096
free t
t = alloc 48 align 16
free v
free m
m = alloc 48 align 32 zeroed
v = alloc 1 align 4096
p = realloc p 842
free j
j = alloc 159 align 256
a = realloc a 17
w = realloc w 76
t = realloc t 547
free p
p = alloc 0 align 256
u = realloc u 48
m = realloc m 264
free t
t = alloc 264
free i
s = realloc s 1
i = alloc 86
free w
w = alloc 229
free c
c = alloc 1 align 256
free e
e = alloc 351 align 32
free s
m = realloc m 4
s = alloc 1 align 2048 zeroed
d = realloc d 528
free k
k = alloc 86
free h
h = alloc 530 zeroed
h = realloc h 538
free j
j = alloc 1 align 64 zeroed
v = realloc v 0
free s
s = alloc 405 align 8
j = realloc j 0
j = realloc j 0
free k
k = alloc 1 align 8
u = realloc u 2
free n
n = alloc 168 align 8 zeroed
free b
k = realloc k 2
k = realloc k 10
free o
free k
m = realloc m 0
m = realloc m 0
i = realloc i 0
i = realloc i 0
k = alloc 530 align 8
o = alloc 8 align 2048 zeroed
b = alloc 1
free d
d = alloc 39
free b
b = alloc 1
free d
d = alloc 264
h = realloc h 546
free b
v = realloc v 4
n = realloc n 169
b = alloc 1 zeroed
free q
free s
free t
free d
free u
free k
k = alloc 7
c = realloc c 31
u = alloc 31 align 8
c = realloc c 34
d = alloc 8 zeroed
t = alloc 229
w = realloc w 228
r = realloc r 8
l = realloc l 0
s = alloc 73
q = realloc i 0
i = alloc 0
free q
a = realloc a 1
a = realloc a 0
free h
free a
free l
l = alloc 0 align 8
free d
free l
free c
free u
free w
j = realloc j 0
w = alloc 1 align 16
u = alloc 0 align 8 zeroed
b = realloc b 1
c = alloc 36 align 32
l = alloc 29 align 8 zeroed
d = alloc 169
s = realloc s 146
t = realloc t 229
f = realloc f 9
a = alloc 31 align 32
h = alloc 0 align 1024
t = realloc t 237
q = alloc 32 align 1024 zeroed
free p
p = alloc 2 zeroed
free q
q = alloc 1
n = realloc n 169
free p
n = realloc n 1
q = realloc q 1
j = realloc j 0
o = realloc o 16
p = alloc 1
free t
t = realloc n 0
n = alloc 32
free p
p = alloc 3 align 256 zeroed
free n
n = alloc 3
free p
p = alloc 1
g = realloc g 32
free n
n = alloc 119 align 32
j = realloc j 0
free g
g = alloc 169 align 256
free j
j = alloc 86 align 16
m = realloc m 0
i = realloc i 0
free g
g = alloc 0
w = realloc w 1
free i
i = realloc n 59
b = realloc b 0
n = alloc 128 align 16 zeroed
free w
k = realloc k 3
free n
free k
free a
free f
free l
free c
s = realloc s 292
free i
i = alloc 16 align 64
