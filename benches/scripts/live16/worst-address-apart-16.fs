freespace script 1
heap 16384 fit=worst order=address coalescing=off granule=16
a = alloc 32 align 16 zeroed
b = alloc 0 align 16 zeroed
c = alloc 3 align 2
a = realloc a 128
d = alloc 235
c = realloc c 19
e = alloc 36
f = alloc 212
c = realloc c 18
g = alloc 1499 align 8
h = alloc 20
i = realloc h 4
h = alloc 0
g = realloc g 749
i = realloc i 120
c = realloc c 34
j = alloc 256 zeroed
k = alloc 1757 align 8 zeroed
l = alloc 6 align 4
m = alloc 1032 align 8 zeroed
g = realloc g 765
n = alloc 59
o = alloc 56 zeroed
p = alloc 120 align 4
q = alloc 15 align 2
p = realloc p 2
r = alloc 765 align 8
k = realloc k 1757
s = alloc 256 align 4
i = realloc i 3
c = realloc c 34
k = realloc k 3514
t = realloc p 0
s = realloc s 2
p = realloc q 15
s = realloc s 18
g = realloc g 766
m = realloc m 235
b = realloc b 235
g = realloc g 762
j = realloc j 288
q = alloc 53 zeroed
g = realloc g 3
e = realloc e 0
g = realloc g 6
u = alloc 0
n = realloc n 59
o = realloc o 57
v = alloc 31 align 8
j = realloc j 288
free p
i = realloc i 24
r = realloc r 773
k = realloc k 1757
o = realloc o 53
n = realloc n 43
p = realloc g 235
g = alloc 235 align 4
h = realloc h 0
free e
j = realloc j 21
g = realloc g 34
g = realloc g 50
e = alloc 235 align 16
r = realloc r 386
free u
q = realloc q 4
u = realloc f 204
f = alloc 18 zeroed
r = realloc r 370
m = realloc m 251
m = realloc m 267
j = realloc j 36
free j
b = realloc b 206
j = alloc 256 align 16
g = realloc g 0
l = realloc l 3
u = realloc u 408
a = realloc a 144
free m
a = realloc a 20
m = alloc 256
free j
f = realloc f 18
j = alloc 235
t = realloc t 1
free p
p = alloc 235 align 4
l = realloc l 3
s = realloc s 18
o = realloc o 49
free h
s = realloc s 12
t = realloc t 0
h = alloc 235 align 16
i = realloc i 28
q = realloc q 0
b = realloc b 412
o = realloc o 43
free d
d = realloc j 235
o = realloc o 51
f = realloc f 2
j = alloc 111 align 2 zeroed
a = realloc a 10
k = realloc k 878
free g
k = realloc k 862
u = realloc u 408
c = realloc c 34
o = realloc o 45
g = realloc d 236
b = realloc b 361
d = realloc c 3
h = realloc h 0
c = alloc 212 align 8
p = realloc p 4
free g
g = alloc 2 align 8
free a
a = realloc b 377
e = realloc e 1
o = realloc o 45
t = realloc t 0
b = realloc v 1
l = realloc l 57
v = alloc 23 align 8
p = realloc p 20
o = realloc o 45
l = realloc l 862
i = realloc i 14
f = realloc f 1
f = realloc f 1
free o
j = realloc j 4
o = alloc 235 align 8
u = realloc u 8
free u
u = alloc 112 align 8
u = realloc u 56
a = realloc a 424
free a
a = realloc o 206
o = alloc 68 align 16
free o
o = alloc 3
t = realloc t 4
b = realloc b 9
i = realloc i 15
r = realloc r 324
free r
r = alloc 32
o = realloc o 129
a = realloc a 231
h = realloc h 0
d = realloc d 3
k = realloc k 969
free k
b = realloc b 212
u = realloc u 1
v = realloc v 27
k = alloc 9
o = realloc o 113
p = realloc p 10
m = realloc m 1
e = realloc e 2
free e
e = realloc u 0
q = realloc q 0
u = alloc 11 align 16
u = realloc u 22
q = realloc q 105
h = realloc h 0
g = realloc g 3
free g
g = alloc 1024
j = realloc j 12
u = realloc u 18
free u
v = realloc v 30
t = realloc t 2
e = realloc e 0
u = alloc 548
e = realloc e 60
c = realloc c 228
m = realloc m 113
s = realloc s 109
p = realloc p 9
f = realloc f 105
c = realloc c 220
free c
c = alloc 120 align 16
j = realloc j 109
c = realloc c 3
g = realloc g 1040
a = realloc a 231
j = realloc j 96
free j
j = alloc 62
d = realloc d 212
c = realloc c 120
free f
free l
l = alloc 9 align 8
f = alloc 212 align 2 zeroed
free g
t = realloc t 2
m = realloc m 226
e = realloc e 44
h = realloc h 4
g = realloc f 196
v = realloc v 30
l = realloc l 0
f = alloc 2 align 16
o = realloc o 112
free m
n = realloc n 86
m = realloc s 111
l = realloc l 16
s = alloc 174
u = realloc u 548
i = realloc i 0
h = realloc h 0
n = realloc n 172
f = realloc f 1
k = realloc k 4
u = realloc u 2
t = realloc t 3
u = realloc u 2
free r
r = alloc 5 align 2
free c
a = realloc a 223
c = alloc 1 align 16
f = realloc f 2
v = realloc v 46
o = realloc o 2
free f
l = realloc l 12
t = realloc t 6
f = alloc 65 align 2
b = realloc b 211
free m
j = realloc j 1
v = realloc v 1
m = realloc p 8
r = realloc r 21
v = realloc v 1
u = realloc u 2
c = realloc c 17
b = realloc b 422
p = alloc 324 align 4
b = realloc b 430
b = realloc b 215
i = realloc i 0
free q
f = realloc f 32
q = alloc 32 align 16
free o
a = realloc a 446
o = alloc 235 align 16 zeroed
i = realloc i 0
free a
p = realloc p 323
o = realloc o 235
h = realloc h 291
v = realloc v 4
u = realloc u 0
a = alloc 1 align 4
r = realloc r 21
o = realloc o 0
d = realloc d 220
free h
d = realloc d 4
i = realloc i 0
u = realloc u 0
r = realloc r 20
h = alloc 112
f = realloc f 56
r = realloc r 40
r = realloc r 1
g = realloc g 98
free q
n = realloc n 5
g = realloc g 102
q = alloc 5 align 2
q = realloc q 5
free e
r = realloc r 56
o = realloc o 253
g = realloc g 101
e = realloc b 107
b = alloc 17 align 16
l = realloc l 12
free l
p = realloc p 363
h = realloc h 104
u = realloc u 0
t = realloc t 0
j = realloc j 212
a = realloc a 1
j = realloc j 212
r = realloc r 72
e = realloc e 94
m = realloc m 0
k = realloc k 4
k = realloc k 2
n = realloc n 3
l = alloc 1
l = realloc l 1
t = realloc t 0
j = realloc j 212
m = realloc m 235
free m
m = alloc 0
