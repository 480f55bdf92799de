freespace script 1
heap 16384 fit=next order=address coalescing=off
a = alloc 248 align 32 zeroed
b = alloc 827 align 64 zeroed
c = alloc 2 align 4 zeroed
d = alloc 6 align 32 zeroed
e = alloc 1 zeroed
f = alloc 1 align 8 zeroed
g = alloc 4 align 16 zeroed
h = alloc 2056 zeroed
i = alloc 1 align 16 zeroed
e = realloc e 1
j = alloc 827 align 16 zeroed
k = alloc 1585 align 16 zeroed
l = alloc 1 align 16 zeroed
m = alloc 1 align 64 zeroed
n = alloc 8 align 8 zeroed
o = alloc 11 zeroed
p = alloc 1585 align 16 zeroed
q = alloc 827 align 128 zeroed
r = alloc 62 zeroed
s = alloc 384 zeroed
free o
n = realloc n 16
o = alloc 31 align 4 zeroed
free o
o = alloc 3044 align 8 zeroed
free m
m = alloc 315 align 64 zeroed
e = realloc e 0
free p
p = realloc h 120
free a
a = alloc 9 zeroed
b = realloc b 819
b = alloc 45 zeroed
b = realloc b 22
h = alloc 1585 align 32 zeroed
free p
p = alloc 313 zeroed
free c
free i
free q
free b
free r
r = alloc 1585 zeroed
b = alloc 511 zeroed
q = alloc 31 align 64 zeroed
i = alloc 114 zeroed
c = alloc 87 align 4 zeroed
m = realloc m 316
i = realloc i 128
p = alloc 511 align 8 zeroed
free g
s = realloc s 192
g = alloc 512 align 256 zeroed
free a
k = realloc k 1
a = alloc 3 align 16 zeroed
free f
f = alloc 32 align 16 zeroed
q = realloc q 15
free b
b = alloc 1013 align 16 zeroed
m = realloc m 324
free a
a = alloc 185 align 8 zeroed
free o
o = realloc p 0
p = alloc 1004 align 32 zeroed
free m
m = alloc 31 align 4 zeroed
free n
n = realloc c 26
free n
free f
free q
free r
e = realloc e 0
i = realloc i 144
r = alloc 36 align 64 zeroed
q = alloc 1 align 16 zeroed
f = alloc 31 align 4 zeroed
l = realloc l 1
m = realloc m 31
n = alloc 6 zeroed
d = realloc d 6
p = realloc p 4
c = alloc 0 align 32 zeroed
free c
k = realloc k 2
c = alloc 10 align 16 zeroed
free c
c = alloc 3 align 16 zeroed
free c
c = alloc 64 align 128 zeroed
free c
c = alloc 248 align 8 zeroed
free c
c = alloc 0 zeroed
free c
c = alloc 31 align 4 zeroed
p = realloc p 513
free p
p = alloc 1 zeroed
free p
p = alloc 3 zeroed
free p
d = realloc d 12
n = realloc n 10
p = alloc 40 zeroed
free p
p = alloc 1 align 16 zeroed
free p
p = alloc 31 align 4 zeroed
i = realloc i 140
free i
i = alloc 0 align 4 zeroed
free i
i = alloc 122 align 16 zeroed
free i
m = realloc m 15
i = alloc 12 align 8 zeroed
free i
i = alloc 1 align 4 zeroed
free i
i = alloc 255 align 16 zeroed
free i
i = alloc 185 align 4 zeroed
free i
i = alloc 0 zeroed
free i
i = alloc 1585 zeroed
free i
i = alloc 743 zeroed
free i
i = alloc 48 zeroed
d = realloc d 8
free d
d = alloc 512 zeroed
h = realloc h 380
m = realloc m 0
p = realloc p 27
free p
p = alloc 90 align 4 zeroed
free p
p = alloc 2 align 32 zeroed
free p
p = alloc 384 zeroed
free p
p = alloc 0 align 16 zeroed
free p
d = realloc d 516
n = realloc n 0
p = alloc 12 align 8 zeroed
free p
p = alloc 827 align 16 zeroed
free p
f = realloc f 35
r = realloc r 20
p = alloc 3 align 64 zeroed
free p
h = realloc h 380
p = alloc 1 align 16 zeroed
free p
p = alloc 1 align 16 zeroed
n = realloc n 0
free n
n = alloc 384 align 32 zeroed
free n
n = alloc 35 zeroed
free n
n = alloc 12 align 8 zeroed
free n
n = alloc 692 align 64 zeroed
free n
n = alloc 2 align 256 zeroed
free n
n = alloc 24 zeroed
p = alloc 31 align 4 zeroed
free p
p = alloc 9 align 4 zeroed
a = realloc a 193
free r
a = realloc a 3
g = realloc g 496
r = alloc 31 zeroed
free o
o = alloc 8 align 16 zeroed
free q
q = alloc 6 align 16 zeroed
free n
n = alloc 6 zeroed
free p
p = alloc 10 align 4 zeroed
free i
p = realloc p 20
i = alloc 56 zeroed
free m
p = realloc p 10
m = alloc 516 zeroed
free b
j = realloc j 828
b = alloc 8 align 8 zeroed
free o
b = realloc b 16
o = alloc 56 align 64 zeroed
b = realloc b 0
free d
d = alloc 423 align 32 zeroed
o = realloc o 56
free i
i = alloc 16 align 4 zeroed
free d
d = alloc 15 align 16 zeroed
b = realloc b 0
r = realloc r 15
free c
q = realloc q 6
d = realloc d 31
c = alloc 20 align 8 zeroed
free k
k = alloc 0 align 8 zeroed
i = realloc i 8
free l
a = realloc a 35
d = realloc d 27
free c
q = realloc q 12
c = alloc 27 zeroed
l = alloc 2 align 128 zeroed
free h
p = realloc p 10
h = alloc 136 align 16 zeroed
free n
i = realloc i 16
n = alloc 65 zeroed
free k
e = realloc e 704
k = alloc 168 zeroed
free a
a = alloc 12 zeroed
free i
free l
free e
free q
free j
free f
f = alloc 27 zeroed
j = realloc a 0
a = alloc 384 align 32 zeroed
q = alloc 9 align 8 zeroed
e = alloc 0 align 16 zeroed
l = alloc 496 align 32 zeroed
i = alloc 1 align 64 zeroed
free o
o = alloc 70 zeroed
free i
free p
free c
c = alloc 0 align 8 zeroed
j = realloc j 0
p = alloc 1 align 32 zeroed
i = alloc 256 align 64 zeroed
free q
q = alloc 129 align 8 zeroed
free n
r = realloc r 14
n = alloc 136 zeroed
free k
k = alloc 36 zeroed
p = realloc p 5
k = realloc k 20
free a
a = alloc 4 align 16 zeroed
b = realloc b 0
free a
a = alloc 16 align 16 zeroed
free d
d = alloc 132 align 64 zeroed
h = realloc h 272
free n
n = realloc r 15
r = alloc 384 align 8 zeroed
free g
g = alloc 36 align 64 zeroed
free l
l = alloc 20 zeroed
free o
o = alloc 1 align 16 zeroed
free s
s = alloc 583 zeroed
free h
h = alloc 20 align 4 zeroed
free m
m = alloc 25 align 64 zeroed
free e
e = alloc 384 zeroed
free r
m = realloc m 1
r = alloc 1 zeroed
free d
k = realloc k 18
