freespace script 1
heap 16384 fit=best order=address
a = alloc 1 zeroed
b = alloc 511 align 16
c = alloc 27 align 8
d = alloc 248 align 8
e = alloc 145 align 4
f = alloc 69 align 16 zeroed
g = alloc 12
h = alloc 24 align 16
i = alloc 1823 zeroed
j = alloc 1
k = alloc 83 align 4
l = alloc 240 align 4 zeroed
m = alloc 32 align 16
n = alloc 2047 align 2 zeroed
o = alloc 33
p = alloc 511 align 8
q = alloc 13 align 4
free l
free n
free o
free k
free m
free i
free b
free e
free c
free h
free f
free g
free j
free d
free a
q = realloc q 9
a = alloc 29 align 2 zeroed
p = realloc p 232
d = alloc 355 align 4
a = realloc a 15
p = realloc p 116
j = alloc 8 align 8 zeroed
g = alloc 3 align 8 zeroed
f = alloc 1045
h = alloc 1 align 16
c = alloc 5 align 16
e = alloc 1 align 2 zeroed
b = alloc 109 align 16
e = realloc e 0
i = alloc 17 align 16
b = realloc b 1
m = alloc 15
p = realloc p 4
k = alloc 8 align 2
c = realloc c 1
o = alloc 0
n = alloc 41 align 2
l = alloc 9
r = alloc 248 zeroed
s = alloc 32 zeroed
t = alloc 887 align 2
e = realloc e 0
u = alloc 0 align 2
j = realloc j 7
free u
u = alloc 1 align 4
free h
h = alloc 12
free i
i = alloc 4 align 8 zeroed
free c
c = alloc 0
free s
s = alloc 2040 align 2 zeroed
free m
m = alloc 1 zeroed
free b
b = alloc 12
free s
s = alloc 0 align 2
free l
l = alloc 21 zeroed
free f
f = alloc 16 align 8
e = realloc e 0
free g
g = alloc 16 align 4
free g
g = alloc 29
free e
e = alloc 762 zeroed
free t
t = alloc 0 align 8
free l
l = alloc 16 align 4
free u
u = alloc 2052 zeroed
free m
a = realloc a 16
m = alloc 32 align 4
q = realloc q 4
free h
h = alloc 184 align 8
free n
n = alloc 64 align 8 zeroed
free j
f = realloc f 32
i = realloc i 0
j = alloc 8 align 8 zeroed
free s
s = alloc 0 align 4
free g
g = alloc 115 align 4 zeroed
free p
p = realloc m 128
m = alloc 20
s = realloc s 0
free u
u = alloc 1 align 4 zeroed
free t
u = realloc u 1
t = alloc 1023 align 16
free l
l = alloc 307 align 4 zeroed
i = realloc i 8
free e
e = alloc 966 align 8
free r
r = alloc 0 align 4 zeroed
free b
b = realloc e 3
e = alloc 2 align 8
free c
c = alloc 128
free t
t = alloc 28
free i
i = alloc 3
free a
a = alloc 2972 align 16
free h
h = alloc 2
n = realloc n 3019
h = realloc h 6
t = realloc t 31
free f
q = realloc q 15
f = alloc 12 align 8
free f
f = alloc 1360 align 16
free n
n = alloc 7 zeroed
k = realloc k 9
free f
f = alloc 24 align 16
free t
t = alloc 8
free n
n = realloc e 1024
e = alloc 1 align 16
free o
o = alloc 24 align 8
k = realloc k 8
s = realloc s 0
free o
o = alloc 516 align 2
free i
i = alloc 24
free u
u = alloc 256
free o
l = realloc l 32
i = realloc i 24
c = realloc c 64
o = alloc 33 align 4
n = realloc n 1025
free o
o = alloc 7 align 4
free d
d = alloc 12 zeroed
free k
k = alloc 58
free k
k = alloc 13
a = realloc a 2601
free k
k = alloc 36
free h
h = alloc 1146
free u
h = realloc h 1145
u = alloc 1 zeroed
free d
e = realloc e 1
d = alloc 96 align 8
f = realloc f 24
free q
f = realloc f 24
q = alloc 32 align 8
free a
a = alloc 830 align 4
p = realloc p 1
free u
u = alloc 461 align 8
h = realloc h 19
e = realloc e 2
free h
h = alloc 912 align 8
free l
l = alloc 1 align 2 zeroed
free u
p = realloc p 46
i = realloc i 21
u = alloc 64
free n
m = realloc m 16
n = alloc 125 align 8
free h
t = realloc t 2
h = alloc 19 zeroed
free m
m = alloc 1
free r
r = alloc 6 align 4
free f
free t
free e
free n
free j
free q
free l
l = alloc 24 align 8
q = alloc 1032
j = alloc 16 align 16 zeroed
p = realloc p 46
n = alloc 4 align 16 zeroed
e = alloc 9
t = alloc 209 align 2 zeroed
f = alloc 513 align 4 zeroed
free f
f = alloc 5 zeroed
free f
f = alloc 38 align 16
free f
f = realloc j 4
s = realloc s 0
j = alloc 1 align 4 zeroed
free j
j = alloc 2 align 4
q = realloc q 1032
free q
q = alloc 31 align 8
free q
c = realloc c 24
q = alloc 36
free q
q = alloc 11 align 4
free q
q = alloc 32 align 4
free q
q = alloc 8 zeroed
free q
a = realloc a 29
q = alloc 1 align 8
free q
q = alloc 1 align 4
free q
i = realloc i 16
q = alloc 520 align 4
free q
q = realloc j 1
i = realloc i 17
j = alloc 4
free j
j = alloc 2087
free j
j = alloc 8
free j
g = realloc g 116
q = realloc q 1
j = alloc 128 align 4
free j
j = realloc h 27
h = alloc 55 align 8 zeroed
free h
free b
b = alloc 13 align 8
h = alloc 256
free m
m = alloc 1 zeroed
m = realloc m 1
free p
p = alloc 20 align 8
free m
m = alloc 1024 align 16
free j
j = alloc 32 align 4 zeroed
free u
u = alloc 1
free l
l = alloc 1 align 4
free a
a = alloc 285
free m
m = alloc 4
free k
k = alloc 56 align 4
free f
f = alloc 1640 align 8
free q
q = realloc r 5
r = alloc 83 align 16 zeroed
