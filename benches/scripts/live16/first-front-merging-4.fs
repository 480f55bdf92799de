freespace script 1
heap 16384 fit=first order=front
a = alloc 162
b = alloc 0 align 8
b = realloc b 25
free b
a = realloc a 2
b = alloc 38 align 16
c = alloc 11 align 8
b = realloc b 383
c = realloc c 10
d = alloc 0
e = alloc 2 align 16 zeroed
f = alloc 13 align 8
a = realloc a 0
free f
f = alloc 44
free e
b = realloc b 387
e = alloc 674
c = realloc c 3
g = alloc 99
h = alloc 5 align 4096
i = alloc 1
j = alloc 1
h = realloc h 2
k = alloc 15 align 2048 zeroed
l = alloc 68
i = realloc i 0
free g
i = realloc i 98
e = realloc e 1
b = realloc b 383
c = realloc c 22
g = alloc 8 align 256
l = realloc l 26
m = alloc 0
n = alloc 47 align 256
o = alloc 53 align 16
p = alloc 12
j = realloc j 2
free n
k = realloc k 30
free h
free p
p = alloc 1 align 512
j = realloc j 10
o = realloc o 74
free k
free g
free m
free a
free e
free l
l = alloc 204 zeroed
e = alloc 117 align 8
a = alloc 465
m = alloc 117 align 256 zeroed
g = alloc 0
k = alloc 7
free p
p = alloc 24
d = realloc d 0
h = alloc 10 align 8
n = alloc 45 align 8
q = alloc 5 zeroed
r = alloc 494
s = alloc 0 align 256
i = realloc i 97
t = alloc 1 align 16
b = realloc b 191
h = realloc h 1
free p
p = alloc 62
u = alloc 23 zeroed
v = alloc 674
t = realloc t 1
v = realloc v 337
free o
o = alloc 11 align 16 zeroed
w = realloc i 62
p = realloc p 69
m = realloc m 3
i = alloc 56 align 8
o = realloc o 12
x = alloc 674
g = realloc g 4
free f
free g
x = realloc x 1348
s = realloc s 0
g = realloc r 247
free m
q = realloc q 139
free d
d = alloc 1 zeroed
m = alloc 3 zeroed
r = alloc 4
free h
free l
k = realloc k 3
l = alloc 10 align 32 zeroed
h = alloc 0 align 512
f = alloc 0 zeroed
free q
free e
free i
i = alloc 7
o = realloc o 6
e = alloc 500
free n
s = realloc s 0
n = alloc 22
free l
l = alloc 12
t = realloc t 9
q = alloc 460 align 512
free u
g = realloc g 494
u = realloc w 124
free a
u = realloc u 132
a = realloc v 345
free t
t = alloc 1 align 1024
v = alloc 440 align 2048
free b
free q
free r
free j
free f
free t
free m
free o
free n
n = realloc d 1
d = alloc 1
o = alloc 1 align 2048
free o
o = alloc 0 align 8
g = realloc g 988
m = alloc 13
t = alloc 10 align 512
n = realloc n 1
f = alloc 0
j = alloc 2 align 256
r = alloc 674 align 256
r = realloc r 337
q = alloc 94 align 16
b = alloc 4 align 4096
free t
free c
e = realloc e 674
c = realloc s 0
u = realloc u 116
e = realloc e 670
free n
g = realloc g 494
e = realloc e 0
free q
i = realloc i 15
q = alloc 41 align 32
n = alloc 3 align 256
s = alloc 297 align 16
a = realloc a 345
q = realloc q 41
t = alloc 28 align 16
t = realloc t 28
n = realloc n 7
free e
free n
free q
o = realloc o 0
p = realloc p 2
l = realloc l 0
q = alloc 0 align 16
n = alloc 674 align 8
m = realloc m 14
free t
d = realloc d 0
t = alloc 0
e = alloc 6 align 16
w = alloc 2 align 8
n = realloc n 674
m = realloc m 10
free n
free m
free s
free j
j = alloc 23
s = alloc 17
m = alloc 6
n = alloc 13
k = realloc k 7
free f
b = realloc b 31
l = realloc l 1
m = realloc m 3
free q
q = alloc 25 align 64
free n
w = realloc w 0
free j
j = alloc 21 align 1024
t = realloc t 0
n = alloc 21 align 1024
free k
free l
c = realloc c 1
p = realloc p 0
free u
u = alloc 55 align 8
a = realloc a 302
l = alloc 0
l = realloc l 0
e = realloc e 6
k = alloc 75
f = alloc 108 align 32
free b
free d
free n
n = realloc j 19
j = alloc 7
i = realloc i 30
g = realloc g 510
p = realloc p 0
d = alloc 26
b = alloc 8 align 16
free l
free p
t = realloc t 0
i = realloc i 14
v = realloc v 495
free k
free q
q = alloc 47 align 64
k = alloc 4 align 16 zeroed
p = realloc q 94
i = realloc i 0
q = alloc 1
e = realloc e 14
free k
q = realloc q 0
k = alloc 93
o = realloc o 0
t = realloc t 1
c = realloc c 1
l = realloc w 4
w = alloc 3
free h
f = realloc f 112
q = realloc q 16
free u
u = realloc i 2
l = realloc l 12
j = realloc j 2
x = realloc x 1348
i = realloc c 3
c = alloc 202 align 1024 zeroed
h = alloc 5 align 512 zeroed
j = realloc j 0
d = realloc d 52
a = realloc a 0
free l
l = alloc 32
free b
b = alloc 3
u = realloc u 0
f = realloc f 674
free a
a = alloc 1 align 32 zeroed
free a
free c
free i
free e
free b
free f
free o
free s
free v
v = alloc 13 align 8
s = alloc 54
p = realloc p 47
u = realloc u 0
free u
t = realloc t 17
u = alloc 212 align 8
free u
u = alloc 455 align 32
o = alloc 674
r = realloc r 1
free r
r = alloc 144 align 16 zeroed
free r
r = alloc 13
o = realloc o 675
h = realloc h 0
g = realloc g 4
l = realloc l 16
free l
h = realloc h 8
l = alloc 43
f = alloc 387 align 16
d = realloc d 60
b = alloc 12 align 2048
free b
b = alloc 204
e = alloc 653 align 256
q = realloc q 21
e = realloc e 183
i = alloc 145 zeroed
c = alloc 0 align 8 zeroed
n = realloc n 5
f = realloc f 12
a = alloc 4 zeroed
free a
o = realloc o 3
free o
i = realloc i 559
free i
