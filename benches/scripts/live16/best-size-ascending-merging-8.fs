freespace script 1
heap 16384 fit=best order=size-ascending granule=8
a = alloc 5 zeroed
b = alloc 11 zeroed
c = alloc 281 align 64 zeroed
d = alloc 8 align 16 zeroed
e = alloc 5 align 4096 zeroed
f = alloc 662 align 8 zeroed
g = alloc 3056 align 2048 zeroed
h = alloc 68 align 32 zeroed
h = realloc h 867
i = alloc 376 zeroed
j = alloc 2168 zeroed
k = alloc 0 zeroed
d = realloc d 376
l = alloc 0 zeroed
m = alloc 376 align 8 zeroed
n = alloc 12 zeroed
o = alloc 193 align 8 zeroed
p = alloc 2168 align 64 zeroed
n = realloc n 1
q = alloc 137 zeroed
b = realloc b 22
d = realloc d 4
a = realloc a 90
f = realloc f 1324
r = alloc 0 align 64 zeroed
s = alloc 24 align 64 zeroed
g = realloc g 3055
i = realloc i 372
r = realloc r 405
free r
i = realloc i 2
s = realloc s 24
r = realloc a 0
a = alloc 376 zeroed
free p
p = alloc 43 align 1024 zeroed
free s
s = alloc 22 zeroed
free m
k = realloc k 4
m = alloc 496 zeroed
free o
o = alloc 1 align 256 zeroed
free n
e = realloc e 5
n = alloc 24 zeroed
free b
b = alloc 5 align 2048 zeroed
free p
p = alloc 5 zeroed
free f
i = realloc i 2
f = alloc 0 zeroed
q = realloc q 145
f = realloc f 8
free h
h = alloc 314 zeroed
free g
b = realloc b 5
g = alloc 353 align 64 zeroed
free b
j = realloc j 1897
j = realloc j 1896
b = alloc 68 zeroed
free k
d = realloc d 4
l = realloc l 0
k = alloc 64 align 8 zeroed
free b
b = alloc 13 zeroed
free n
p = realloc p 0
o = realloc o 0
b = realloc b 26
n = alloc 0 align 64 zeroed
free k
k = alloc 1710 zeroed
free d
d = alloc 0 align 2048 zeroed
h = realloc h 4
o = realloc o 0
free i
n = realloc n 0
r = realloc r 0
i = alloc 148 zeroed
free s
c = realloc c 562
s = alloc 3 align 8 zeroed
free d
p = realloc p 9
d = alloc 21 zeroed
free n
p = realloc p 18
n = alloc 26 align 4096 zeroed
e = realloc e 21
free a
a = realloc d 21
d = alloc 271 align 8 zeroed
free g
m = realloc m 500
g = alloc 68 align 32 zeroed
free a
a = alloc 5 align 16 zeroed
p = realloc p 19
free o
o = alloc 0 zeroed
free r
r = alloc 5 align 64 zeroed
d = realloc d 287
free i
i = alloc 11 zeroed
free l
l = alloc 11 align 16 zeroed
free a
s = realloc s 1
a = realloc o 0
o = alloc 2 align 1024 zeroed
j = realloc j 948
free a
a = alloc 68 align 32 zeroed
free s
s = alloc 1635 align 64 zeroed
free m
n = realloc n 13
d = realloc d 279
m = alloc 68 align 16 zeroed
free p
p = alloc 7 align 32 zeroed
r = realloc r 5
o = realloc o 10
n = realloc n 12
d = realloc d 275
free h
l = realloc l 11
h = alloc 0 align 512 zeroed
free q
q = alloc 8 zeroed
free s
s = alloc 251 zeroed
free l
o = realloc o 0
l = alloc 5 align 32 zeroed
free b
free o
free i
free c
h = realloc h 0
c = alloc 8 align 32 zeroed
i = alloc 11 zeroed
o = alloc 1 align 8 zeroed
s = realloc s 251
b = alloc 1 align 32 zeroed
free b
b = alloc 376 zeroed
free b
b = realloc n 12
n = alloc 376 zeroed
n = realloc n 392
g = realloc g 76
free g
g = alloc 11 zeroed
free g
g = alloc 68 align 256 zeroed
free g
g = alloc 376 zeroed
j = realloc j 952
free j
j = alloc 220 zeroed
d = realloc d 8
free d
d = alloc 0 zeroed
free d
l = realloc l 10
d = alloc 356 align 1024 zeroed
free d
d = alloc 0 zeroed
r = realloc r 5
e = realloc e 13
free e
e = alloc 5 align 64 zeroed
free e
e = alloc 0 zeroed
h = realloc h 8
free h
h = alloc 27 align 32 zeroed
free h
k = realloc k 1718
h = alloc 11 align 32 zeroed
e = realloc e 5
free e
e = alloc 0 align 64 zeroed
free e
e = alloc 2168 zeroed
k = realloc k 1734
free k
k = alloc 68 align 8 zeroed
free k
k = alloc 68 align 256 zeroed
free k
k = alloc 68 zeroed
free k
b = realloc b 0
b = realloc b 0
k = alloc 95 align 256 zeroed
free k
p = realloc p 0
j = realloc j 11
k = alloc 17 align 16 zeroed
free k
a = realloc a 76
k = alloc 538 align 8 zeroed
free k
k = alloc 16 zeroed
free k
k = alloc 646 align 16 zeroed
free k
k = alloc 0 align 16 zeroed
free k
k = alloc 17 zeroed
free k
f = realloc f 16
f = realloc f 4
k = alloc 2 align 32 zeroed
free k
k = alloc 6 align 8 zeroed
o = realloc o 1
free o
o = alloc 75 align 16 zeroed
i = realloc i 11
h = realloc h 208
free h
h = alloc 1534 zeroed
free h
h = alloc 107 zeroed
free h
a = realloc a 0
h = alloc 11 zeroed
f = realloc f 4
i = realloc i 12
free i
free q
free j
free l
free f
free h
h = alloc 0 align 64 zeroed
f = alloc 13 zeroed
l = alloc 8 zeroed
j = alloc 5 align 2048 zeroed
q = alloc 1 align 8 zeroed
free d
free l
free s
free e
free k
k = alloc 992 align 1024 zeroed
e = alloc 1 zeroed
b = realloc b 0
s = alloc 376 align 8 zeroed
l = alloc 11 zeroed
d = alloc 68 align 32 zeroed
o = realloc o 376
i = alloc 376 zeroed
s = realloc s 752
free r
r = alloc 0 align 256 zeroed
n = realloc n 2
free i
i = alloc 5 zeroed
free n
c = realloc c 5
n = alloc 123 zeroed
free j
j = alloc 8 align 16 zeroed
q = realloc q 2168
b = realloc b 0
free p
p = alloc 28 align 32 zeroed
free e
k = realloc k 868
d = realloc d 136
e = alloc 40 align 16 zeroed
free o
o = alloc 112 align 8 zeroed
free o
o = alloc 1 zeroed
free h
h = alloc 5 align 8 zeroed
free n
n = alloc 0 align 8 zeroed
p = realloc p 56
free k
g = realloc g 329
k = alloc 376 align 256 zeroed
free d
d = alloc 0 zeroed
p = realloc p 2
free k
k = realloc s 2
s = alloc 34 zeroed
o = realloc o 0
free c
p = realloc p 10
a = realloc a 166
c = alloc 44 align 32 zeroed
j = realloc j 9
n = realloc n 16
free l
l = alloc 0 align 256 zeroed
c = realloc c 60
e = realloc e 40
d = realloc d 0
free p
p = alloc 8 align 256 zeroed
free o
