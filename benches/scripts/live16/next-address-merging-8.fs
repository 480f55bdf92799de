freespace script 1
heap 16384 fit=next order=address granule=8
a = alloc 63 align 8 zeroed
b = realloc a 63
b = realloc b 64
a = alloc 40 align 8 zeroed
c = alloc 9 align 8 zeroed
b = realloc b 60
d = alloc 247 align 8 zeroed
e = alloc 0 align 8 zeroed
f = alloc 9 align 8 zeroed
g = alloc 4 align 8 zeroed
e = realloc e 0
h = alloc 195 align 8 zeroed
i = alloc 247 align 8 zeroed
j = alloc 1 align 8 zeroed
k = alloc 11 align 8 zeroed
j = realloc j 2
a = realloc a 259
l = alloc 1 align 8 zeroed
k = realloc k 22
m = alloc 4 align 8 zeroed
n = alloc 117 align 8 zeroed
o = alloc 31 align 8 zeroed
p = alloc 0 align 16 zeroed
q = alloc 1729 align 8 zeroed
e = realloc e 196
j = realloc j 18
m = realloc m 8
d = realloc d 277
f = realloc f 5
h = realloc h 6
r = alloc 8 align 8 zeroed
s = alloc 1028 align 8 zeroed
free j
j = alloc 4 align 16 zeroed
free h
h = alloc 2168 align 16 zeroed
free l
p = realloc p 0
d = realloc d 7
r = realloc r 11
l = alloc 359 align 8 zeroed
free c
c = alloc 10 align 8 zeroed
g = realloc g 28
free s
h = realloc h 2176
m = realloc m 8
l = realloc l 1
s = alloc 544 align 8 zeroed
free k
k = alloc 6 align 16 zeroed
f = realloc f 5
g = realloc g 24
c = realloc c 10
free h
g = realloc g 32
h = alloc 1 align 8 zeroed
e = realloc e 98
b = realloc b 53
f = realloc f 6
d = realloc d 168
free o
o = alloc 1 align 16 zeroed
e = realloc e 176
h = realloc h 0
i = realloc i 6
k = alloc 2184 align 8 zeroed
a = realloc a 2040
j = realloc j 0
k = realloc k 1911
p = realloc p 4
free h
h = alloc 175 align 16 zeroed
p = realloc p 1
free j
j = alloc 9 align 8 zeroed
free h
h = alloc 7 align 8 zeroed
free j
j = alloc 168 align 8 zeroed
p = realloc p 204
p = realloc p 179
p = realloc p 1
free a
l = realloc l 0
i = realloc i 11
a = alloc 170 align 16 zeroed
m = realloc m 0
free l
j = realloc j 161
l = realloc o 1092
p = realloc p 0
o = alloc 6 align 16 zeroed
a = realloc a 174
s = realloc s 63
d = realloc d 160
free g
q = realloc q 1513
g = alloc 11 align 8 zeroed
free g
a = realloc a 348
g = alloc 11 align 8 zeroed
n = realloc n 1
g = realloc g 12
free e
j = realloc j 141
f = realloc f 0
j = realloc j 282
e = alloc 1 align 16 zeroed
j = realloc j 516
h = realloc h 7
e = realloc e 2
free p
p = alloc 1024 align 8 zeroed
free h
h = realloc g 6
n = realloc n 1
g = alloc 1 align 8 zeroed
free d
d = alloc 6 align 8 zeroed
free r
r = alloc 29 align 8 zeroed
free k
k = alloc 4 align 8 zeroed
c = realloc c 0
l = realloc l 0
free j
k = realloc k 0
b = realloc b 45
r = realloc r 58
j = alloc 32 align 8 zeroed
a = realloc a 1
free b
b = realloc l 2
l = alloc 511 align 8 zeroed
free n
n = alloc 6 align 8 zeroed
s = realloc s 8
free r
r = alloc 2 align 8 zeroed
free d
d = alloc 3 align 16 zeroed
i = realloc i 10
h = realloc h 6
i = realloc i 10
p = realloc p 5
free d
d = alloc 2056 align 8 zeroed
free a
a = alloc 0 align 8 zeroed
free a
j = realloc j 16
a = alloc 128 align 8 zeroed
free f
f = alloc 24 align 8 zeroed
g = realloc g 2
l = realloc l 1022
p = realloc p 1
free j
j = alloc 1 align 8 zeroed
free h
h = alloc 4 align 16 zeroed
s = realloc s 4
free s
s = alloc 49 align 16 zeroed
g = realloc g 1
free h
h = realloc o 1072
c = realloc c 0
o = alloc 376 align 16 zeroed
free g
h = realloc h 376
g = realloc j 20
b = realloc b 0
j = alloc 625 align 8 zeroed
j = realloc j 1250
f = realloc f 0
s = realloc s 222
l = realloc l 1021
n = realloc n 0
j = realloc j 1251
free g
g = alloc 205 align 8 zeroed
n = realloc n 0
free c
c = alloc 511 align 8 zeroed
free b
b = alloc 4 align 16 zeroed
o = realloc o 377
free s
j = realloc j 4
a = realloc a 132
s = realloc l 894
l = alloc 4 align 16 zeroed
free l
j = realloc j 4
o = realloc o 369
l = alloc 2 align 16 zeroed
free a
d = realloc d 2052
s = realloc s 250
p = realloc p 0
c = realloc c 519
a = alloc 144 align 8 zeroed
free h
h = alloc 244 align 16 zeroed
g = realloc g 206
free i
i = alloc 11 align 16 zeroed
free o
o = alloc 460 align 16 zeroed
b = realloc b 0
free e
e = alloc 3 align 8 zeroed
b = realloc b 1
l = realloc l 376
free s
s = alloc 400 align 8 zeroed
free d
r = realloc r 2
q = realloc q 1509
k = realloc k 0
a = realloc a 144
d = alloc 1 align 16 zeroed
h = realloc h 122
free l
l = alloc 6 align 16 zeroed
free g
g = realloc q 0
p = realloc p 72
q = realloc a 288
f = realloc f 16
h = realloc h 137
k = realloc k 16
i = realloc i 10
a = alloc 21 align 8 zeroed
free n
n = alloc 1028 align 16 zeroed
m = realloc m 0
p = realloc p 5
f = realloc f 8
q = realloc q 289
d = realloc d 2
free n
q = realloc q 289
n = alloc 2049 align 16 zeroed
m = realloc m 0
e = realloc e 4
free p
p = alloc 4 align 16 zeroed
free k
k = alloc 891 align 8 zeroed
free m
m = realloc e 8
e = alloc 2047 align 8 zeroed
b = realloc b 5
free h
h = alloc 1510 align 16 zeroed
f = realloc o 444
p = realloc p 4
i = realloc i 4
k = realloc k 891
s = realloc s 800
l = realloc l 6
o = alloc 3 align 8 zeroed
free s
s = realloc j 8
j = alloc 740 align 8 zeroed
b = realloc b 4
free f
f = alloc 4 align 8 zeroed
l = realloc l 14
j = realloc j 370
free c
j = realloc j 378
n = realloc n 2049
q = realloc q 32
m = realloc m 9
a = realloc a 10
l = realloc l 0
f = realloc f 4
c = alloc 0 align 8 zeroed
d = realloc d 4
g = realloc g 0
n = realloc n 2041
k = realloc k 1782
h = realloc h 755
j = realloc j 312
f = realloc f 8
l = alloc 31 align 8 zeroed
h = realloc h 377
free m
m = alloc 56 align 8 zeroed
free b
b = alloc 11 align 8 zeroed
e = realloc e 2039
free j
j = alloc 56 align 8 zeroed
free c
q = realloc q 36
l = realloc l 2
i = realloc i 3
c = alloc 990 align 8 zeroed
n = realloc n 2041
e = realloc e 2038
free f
e = realloc e 2022
j = realloc j 48
k = realloc k 1766
f = alloc 14 align 16 zeroed
free k
k = alloc 2 align 8 zeroed
free k
a = realloc a 18
o = realloc o 6
o = realloc o 3
