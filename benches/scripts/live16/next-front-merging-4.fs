freespace script 1
heap 16384 fit=next order=front
a = alloc 520 align 1024
b = alloc 0 align 256
b = realloc b 0
a = realloc a 16
c = alloc 14
free c
c = alloc 693
d = alloc 16 align 64 zeroed
b = realloc b 1367
e = alloc 852
f = alloc 0
a = realloc a 8
a = realloc a 0
g = alloc 1
h = alloc 16 align 16
free b
free f
f = alloc 692 align 64 zeroed
b = alloc 1 zeroed
i = alloc 222 align 64
free a
a = alloc 16 align 1024
j = alloc 2696 align 64
k = alloc 1 zeroed
l = alloc 693 align 256
m = alloc 1 zeroed
n = alloc 14 align 8
g = realloc g 33
o = realloc e 852
e = alloc 155
p = alloc 0 align 2048
q = alloc 63
free i
free g
o = realloc o 128
g = alloc 13
free o
q = realloc q 126
c = realloc c 346
o = alloc 264
i = alloc 1708 align 16
r = alloc 1024 align 512
s = alloc 0 align 16
t = alloc 0 align 64
u = alloc 513 align 32
free e
e = alloc 3 align 256
f = realloc f 692
v = alloc 1024
free j
c = realloc c 362
g = realloc g 14
j = alloc 1367 align 16
free q
free e
e = alloc 1
v = realloc v 896
free v
free t
free s
free r
free i
free o
o = alloc 56 align 256
free o
free f
f = alloc 16 align 2048
o = alloc 1367
free o
o = realloc g 7
g = alloc 100 align 8
free g
g = alloc 14
i = alloc 63 align 16
j = realloc j 1363
r = alloc 217
s = alloc 167
free s
s = alloc 21 align 2048
o = realloc o 3
t = alloc 1
v = alloc 2 align 2048
q = alloc 312
w = alloc 0
x = alloc 0
free x
free w
w = alloc 1
g = realloc g 8
b = realloc b 38
x = alloc 227
u = realloc u 3
free u
free b
d = realloc d 15
b = alloc 53 align 32
free b
b = alloc 1385 align 32
free b
free d
free v
free t
free o
free r
free j
free w
free s
s = alloc 28 align 8
w = alloc 1367 align 8
free c
free w
w = alloc 6
x = realloc x 10
c = alloc 591
j = alloc 1367
free m
m = alloc 32
r = alloc 12 align 4096
free s
s = alloc 16
o = alloc 15 align 2048 zeroed
t = alloc 2
e = realloc e 5
v = alloc 298
n = realloc n 18
d = alloc 24 align 1024
b = alloc 6 align 256
u = alloc 140
a = realloc a 16
free f
free q
q = realloc o 7
free l
free v
free m
r = realloc r 12
m = alloc 21
free p
b = realloc b 12
b = realloc b 24
p = alloc 516 align 64
free i
free n
n = alloc 16 align 32
i = alloc 16 align 16
v = alloc 6 align 8
l = alloc 1
e = realloc e 1
free a
a = alloc 7 align 64
o = alloc 14 align 512
f = alloc 0 align 256
free l
free b
free j
j = alloc 16 align 16
b = alloc 6 align 8
free j
j = alloc 5 align 2048
free f
f = alloc 12 zeroed
l = alloc 164
t = realloc t 6
free j
free t
free l
free x
v = realloc v 6
x = alloc 29
q = realloc q 7
free x
free b
free v
v = alloc 21
b = alloc 187
a = realloc a 0
x = alloc 16 align 16
free b
b = alloc 14
l = alloc 175 align 64
t = alloc 246 align 256
h = realloc h 63
j = alloc 13 align 8
a = realloc a 16
free f
f = realloc i 24
i = alloc 1367
free u
free h
free x
free l
free k
free v
v = alloc 24 align 64
k = alloc 1 align 32
free k
free v
v = alloc 2
f = realloc f 65
k = alloc 161 align 64
n = realloc n 8
l = alloc 107
free l
l = alloc 6 align 8
q = realloc q 3
x = alloc 8
h = alloc 0 align 64
free h
h = alloc 72 align 16
free h
p = realloc p 14
o = realloc o 10
h = alloc 8 align 16
free h
h = alloc 22 align 8
x = realloc x 16
free x
free o
o = alloc 2
x = alloc 512
free x
x = alloc 32 align 8
free x
x = alloc 6 align 64
u = alloc 6
j = realloc j 13
b = realloc b 0
x = realloc x 246
free x
f = realloc f 65
free f
f = alloc 2 align 64
x = alloc 207 zeroed
free x
free f
free o
o = realloc u 3
free o
free n
n = alloc 2 align 256
free n
free b
m = realloc m 22
e = realloc e 0
free e
e = alloc 1
b = alloc 32 align 32
s = realloc s 2
m = realloc m 0
v = realloc v 842
n = alloc 0 align 8
free r
free n
free v
free e
free a
free c
c = alloc 14 align 256
a = alloc 1 align 16
free m
free a
a = alloc 1
k = realloc k 2
m = alloc 14 align 1024
e = alloc 4
v = alloc 14 align 2048
n = alloc 1
r = alloc 1 align 32
o = alloc 1 align 1024
n = realloc n 0
u = alloc 1 zeroed
o = realloc o 0
f = alloc 0 align 4096
j = realloc j 13
free c
c = alloc 32
j = realloc j 14
free c
c = alloc 0 align 16
x = alloc 31
free j
free x
free c
l = realloc l 40
l = realloc l 1
i = realloc i 1363
v = realloc v 14
r = realloc r 9
free o
o = alloc 117
c = alloc 20 align 16
x = alloc 1 align 8
free r
free x
free c
free o
free v
free u
free i
i = alloc 1367
u = alloc 6 align 256
