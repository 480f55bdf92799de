freespace script 1
heap 16384 fit=best order=front
a = alloc 0 align 4
b = alloc 4
a = realloc a 5
c = alloc 10 align 4 zeroed
d = alloc 5 align 64
e = alloc 8 align 128
b = realloc b 4
e = realloc e 3
f = alloc 10 align 16
free e
f = realloc f 6
e = alloc 512
c = realloc c 26
c = realloc c 1
free a
free f
f = alloc 359
a = alloc 1
g = alloc 245 align 64
h = alloc 5 align 16 zeroed
i = alloc 0 align 8
c = realloc c 1
j = alloc 483 zeroed
k = alloc 23 align 8 zeroed
l = alloc 17 align 4
k = realloc k 46
m = realloc h 16
free l
l = realloc e 528
e = alloc 16 align 8
free k
k = alloc 20 align 4
a = realloc a 0
h = alloc 2
j = realloc j 483
e = realloc e 8
d = realloc d 5
n = alloc 132
l = realloc l 524
o = alloc 479
c = realloc c 4
free e
f = realloc f 355
free j
j = alloc 544
e = alloc 1024
p = alloc 4 zeroed
q = alloc 355
k = realloc k 20
r = alloc 8 align 128
f = realloc f 0
s = alloc 0
j = realloc j 272
t = alloc 15 zeroed
i = realloc i 0
free g
g = alloc 0 align 8
u = alloc 256 align 4
v = alloc 132 align 8
d = realloc d 0
w = alloc 4
x = alloc 16 zeroed
free p
free u
j = realloc j 544
free f
free o
free g
free w
free l
free t
free h
h = alloc 654
free b
b = alloc 1
t = alloc 459 align 16 zeroed
c = realloc c 12
l = realloc b 0
b = alloc 8
w = alloc 459
free n
n = alloc 16
w = realloc w 1
free s
v = realloc v 128
free m
m = alloc 511 zeroed
s = alloc 1348 zeroed
free q
n = realloc n 8
free c
c = realloc r 5
i = realloc i 0
r = alloc 0
q = alloc 0 zeroed
free m
m = alloc 8
g = alloc 520
o = alloc 0 align 8
f = alloc 3 align 8
u = alloc 10 align 128
i = realloc i 0
free w
a = realloc a 1
d = realloc d 0
w = alloc 0 align 4
p = alloc 23
p = realloc p 0
free v
v = alloc 0 align 16 zeroed
free n
free f
f = alloc 136 zeroed
e = realloc e 1020
n = realloc j 540
v = realloc v 0
j = alloc 248
free v
free x
free h
free j
r = realloc r 0
p = realloc p 0
i = realloc i 1
free a
free w
w = alloc 132 align 16
n = realloc n 541
t = realloc t 0
a = alloc 504 align 32 zeroed
w = realloc w 1
j = alloc 4 zeroed
free a
a = alloc 16
d = realloc d 0
k = realloc k 4
i = realloc i 58
h = alloc 72
e = realloc e 510
e = realloc e 494
x = alloc 8 zeroed
free q
w = realloc w 148
k = realloc k 4
q = alloc 0 align 8 zeroed
free f
free t
s = realloc s 42
k = realloc k 137
free r
r = alloc 148
t = alloc 1024
o = realloc o 16
f = alloc 5
free w
free a
k = realloc k 121
a = alloc 2 zeroed
w = alloc 1024
free m
m = alloc 591 align 8
v = alloc 30 align 64
c = realloc c 1348
free b
c = realloc c 8
b = alloc 5
free q
i = realloc i 256
free w
free o
o = alloc 494 align 4
w = alloc 136 align 8
free r
free n
n = alloc 9 zeroed
free o
free w
b = realloc b 5
free j
b = realloc b 5
free h
h = alloc 5 zeroed
free h
free g
free u
free s
free e
free p
free m
v = realloc v 30
m = alloc 4 align 128
free m
m = alloc 0
c = realloc c 0
p = realloc m 0
free p
p = alloc 115
m = alloc 128
t = realloc t 7
free t
i = realloc i 255
free i
f = realloc f 6
x = realloc x 4
i = alloc 16 align 8
free i
i = alloc 3
t = alloc 3 align 16 zeroed
free t
t = alloc 86 align 4
free t
t = alloc 0 align 128
a = realloc a 0
free a
n = realloc n 2
a = alloc 121 align 128
a = realloc a 106
free a
free n
f = realloc f 0
n = alloc 12
a = alloc 30
e = alloc 256 align 16 zeroed
free e
e = alloc 0 align 8
s = alloc 96 align 8
u = alloc 128
g = alloc 0
h = alloc 6 align 64
a = realloc a 0
j = alloc 462 align 16
w = alloc 3 align 256
free t
free w
free j
free a
free g
g = realloc e 203
x = realloc x 0
free u
v = realloc v 26
u = alloc 24 align 8
s = realloc s 95
u = realloc u 40
i = realloc i 4
e = alloc 109 align 32
i = realloc i 8
a = realloc e 109
e = alloc 175 align 16
j = alloc 0 align 32
e = realloc e 0
u = realloc u 1023
w = alloc 72
free x
free n
free f
free g
j = realloc j 1
j = realloc j 0
c = realloc c 0
k = realloc k 105
d = realloc d 0
g = alloc 1348
free c
free l
free k
k = alloc 299 align 4
l = alloc 2 align 8
c = alloc 921
a = realloc a 96
f = alloc 5
free m
v = realloc v 2
m = alloc 95 align 8
h = realloc h 10
n = alloc 1023 align 64
x = alloc 299 align 8
t = alloc 5
l = realloc l 3
o = alloc 0 align 8
free l
free x
f = realloc f 2
x = alloc 33
l = alloc 6
m = realloc m 91
r = alloc 2 zeroed
