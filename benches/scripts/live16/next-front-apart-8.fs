freespace script 1
heap 16384 fit=next order=front coalescing=off granule=8
a = alloc 3 align 8 zeroed
b = alloc 7 align 8 zeroed
c = alloc 7 align 8 zeroed
d = alloc 4096 align 16 zeroed
e = alloc 3115 align 16 zeroed
b = realloc b 2
f = alloc 2 align 8 zeroed
g = alloc 4336 align 8 zeroed
h = alloc 7 align 8 zeroed
i = alloc 16 align 8 zeroed
j = alloc 4336 align 8 zeroed
k = alloc 7 align 8 zeroed
l = alloc 7 align 8 zeroed
free d
d = alloc 1 align 8 zeroed
m = alloc 26 align 8 zeroed
n = alloc 7 align 8 zeroed
g = realloc g 4
m = realloc m 26
o = alloc 4034 align 8 zeroed
p = alloc 7 align 8 zeroed
m = realloc m 52
p = realloc p 3
q = alloc 4 align 8 zeroed
free q
free p
free o
free m
free g
g = alloc 366 align 16 zeroed
m = alloc 3 align 8 zeroed
o = alloc 8 align 8 zeroed
o = realloc o 8
p = alloc 26 align 16 zeroed
k = realloc k 0
q = alloc 4 align 8 zeroed
c = realloc c 0
r = alloc 24 align 8 zeroed
s = realloc a 0
p = realloc p 24
a = realloc f 3115
b = realloc b 24
n = realloc n 15
f = alloc 53 align 8 zeroed
i = realloc i 32
free i
s = realloc s 157
d = realloc d 0
i = alloc 32 align 8 zeroed
free i
h = realloc h 3
i = alloc 370 align 8 zeroed
free i
i = alloc 15 align 16 zeroed
e = realloc e 0
free e
e = alloc 3115 align 8 zeroed
free e
i = realloc i 11
e = alloc 5 align 8 zeroed
free e
e = alloc 96 align 8 zeroed
free e
e = alloc 0 align 8 zeroed
free e
e = alloc 3115 align 8 zeroed
free e
e = alloc 22 align 16 zeroed
free e
e = alloc 0 align 16 zeroed
free e
e = alloc 257 align 8 zeroed
free e
k = realloc k 36
e = alloc 40 align 8 zeroed
free e
e = alloc 1 align 8 zeroed
l = realloc l 3
free l
free k
free c
free i
i = realloc d 0
d = alloc 6 align 8 zeroed
h = realloc h 0
c = alloc 132 align 8 zeroed
p = realloc p 4
k = alloc 1 align 8 zeroed
l = alloc 15 align 8 zeroed
k = realloc k 580
free k
k = alloc 1 align 8 zeroed
free k
k = realloc a 0
c = realloc c 66
b = realloc b 48
a = alloc 7 align 8 zeroed
free a
a = alloc 26 align 8 zeroed
d = realloc d 12
free d
free r
r = alloc 512 align 8 zeroed
d = alloc 26 align 8 zeroed
k = realloc k 366
p = realloc p 26
f = realloc f 792
free b
g = realloc g 0
b = alloc 32 align 8 zeroed
free f
s = realloc s 65
i = realloc i 0
f = alloc 0 align 8 zeroed
free b
b = alloc 47 align 8 zeroed
e = realloc e 1
free f
f = alloc 23 align 8 zeroed
free e
l = realloc l 7
e = alloc 16 align 16 zeroed
free f
f = alloc 512 align 8 zeroed
r = realloc r 1024
free e
e = realloc c 58
q = realloc q 4
c = alloc 3115 align 8 zeroed
free r
e = realloc e 205
r = alloc 5 align 8 zeroed
free c
o = realloc o 24
e = realloc e 204
c = alloc 0 align 8 zeroed
g = realloc g 17
p = realloc p 13
g = realloc g 34
free r
r = alloc 734 align 16 zeroed
m = realloc m 19
free g
g = alloc 1 align 8 zeroed
m = realloc m 0
l = realloc l 1
free g
g = alloc 1694 align 16 zeroed
free l
l = alloc 7 align 8 zeroed
free g
g = alloc 112 align 16 zeroed
c = realloc c 1
free l
l = alloc 26 align 16 zeroed
free c
c = alloc 3 align 8 zeroed
g = realloc g 410
free l
o = realloc o 12
c = realloc c 0
l = alloc 15 align 8 zeroed
free g
r = realloc r 643
g = alloc 26 align 8 zeroed
free l
j = realloc j 2168
free e
free p
p = realloc g 34
g = realloc d 2
h = realloc h 7
d = alloc 56 align 16 zeroed
e = alloc 16 align 8 zeroed
l = alloc 11 align 16 zeroed
l = realloc l 11
free s
s = alloc 1938 align 8 zeroed
free f
f = alloc 7 align 8 zeroed
free m
m = alloc 717 align 8 zeroed
free n
n = alloc 7 align 16 zeroed
free q
q = alloc 60 align 8 zeroed
free q
q = alloc 12 align 8 zeroed
n = realloc n 26
free b
b = realloc p 38
m = realloc m 358
p = alloc 24 align 8 zeroed
free k
f = realloc f 0
l = realloc l 10
r = realloc r 639
free r
free d
free h
h = alloc 26 align 16 zeroed
d = alloc 0 align 8 zeroed
r = alloc 31 align 16 zeroed
j = realloc j 0
k = alloc 128 align 8 zeroed
free k
k = realloc e 26
e = alloc 80 align 8 zeroed
i = realloc i 64
l = realloc l 20
free l
l = alloc 1 align 16 zeroed
free l
l = alloc 584 align 8 zeroed
free l
n = realloc n 30
l = alloc 26 align 8 zeroed
free l
l = alloc 335 align 8 zeroed
free l
f = realloc f 0
l = alloc 10 align 8 zeroed
h = realloc h 363
n = realloc n 64
m = realloc m 362
r = realloc r 23
free r
g = realloc g 2
n = realloc n 0
q = realloc q 2052
r = alloc 26 align 8 zeroed
free r
r = alloc 5 align 8 zeroed
free r
r = alloc 465 align 16 zeroed
n = realloc n 26
g = realloc g 2
free g
g = alloc 24 align 8 zeroed
free g
free m
free l
free p
r = realloc r 464
f = realloc f 0
free r
free f
free c
c = alloc 0 align 8 zeroed
f = alloc 64 align 16 zeroed
r = alloc 26 align 16 zeroed
p = alloc 9 align 8 zeroed
l = alloc 105 align 8 zeroed
m = alloc 152 align 8 zeroed
g = alloc 0 align 8 zeroed
f = realloc f 72
p = realloc p 0
free s
s = alloc 2 align 8 zeroed
m = realloc m 133
n = realloc n 23
free p
p = alloc 38 align 16 zeroed
i = realloc i 80
k = realloc k 27
s = realloc s 4
free n
h = realloc h 726
n = alloc 7 align 8 zeroed
c = realloc c 2
free s
s = alloc 16 align 8 zeroed
free c
g = realloc g 0
c = alloc 14 align 8 zeroed
free s
s = alloc 21 align 8 zeroed
free c
c = alloc 3 align 8 zeroed
n = realloc n 14
a = realloc a 23
a = realloc a 23
free s
s = alloc 8 align 16 zeroed
n = realloc n 63
free a
a = alloc 1723 align 16 zeroed
free n
n = realloc g 26
b = realloc b 19
g = alloc 256 align 8 zeroed
free a
j = realloc j 133
h = realloc h 727
a = realloc j 133
j = alloc 5 align 8 zeroed
r = realloc r 22
free g
g = alloc 688 align 8 zeroed
e = realloc e 88
