freespace script 1
heap 16384 fit=next order=size-ascending coalescing=off
a = alloc 23 align 8 zeroed
a = realloc a 21
b = alloc 14 align 4
a = realloc a 7
a = realloc a 249
c = alloc 7
b = realloc b 7
a = realloc a 249
c = realloc c 11
c = realloc c 5
c = realloc c 6
d = realloc a 245
b = realloc b 10
a = alloc 1
e = alloc 647 align 16
f = alloc 9 align 16
g = alloc 0
h = alloc 64
i = alloc 4 align 8
j = alloc 8 zeroed
k = alloc 8 align 8 zeroed
l = alloc 4
e = realloc e 1
m = alloc 9
n = alloc 5
e = realloc e 2
o = alloc 128 align 4
p = alloc 129 align 2 zeroed
m = realloc m 10
q = alloc 32 align 4 zeroed
a = realloc a 5
r = alloc 4 align 16 zeroed
free r
free a
m = realloc m 29
a = alloc 256
r = alloc 12
q = realloc q 40
l = realloc l 5
s = alloc 260 align 2 zeroed
t = alloc 8 align 16
f = realloc f 8
d = realloc d 244
p = realloc p 12
free p
g = realloc g 4
p = realloc s 4
k = realloc k 7
s = alloc 36 align 4 zeroed
free s
s = alloc 647
t = realloc t 7
j = realloc j 12
free j
e = realloc e 2
r = realloc r 12
o = realloc o 112
q = realloc q 8
r = realloc r 0
n = realloc n 10
j = realloc m 1
l = realloc l 1
l = realloc l 512
m = alloc 32 align 16
b = realloc b 0
m = realloc m 512
p = realloc p 4
l = realloc l 513
f = realloc f 7
free f
o = realloc o 12
f = alloc 256 zeroed
free f
r = realloc r 0
k = realloc k 7
f = alloc 0 align 16
free f
h = realloc h 32
f = alloc 9 align 8
free f
f = alloc 0 align 8
p = realloc p 12
i = realloc i 5
free i
i = alloc 0
k = realloc k 39
h = realloc h 16
g = realloc g 12
n = realloc n 18
free n
h = realloc h 8
h = realloc h 8
n = alloc 64
free n
m = realloc m 520
f = realloc f 1
b = realloc b 0
f = realloc f 1
a = realloc a 260
n = alloc 60
o = realloc o 12
free o
n = realloc n 66
o = alloc 44 align 16
a = realloc a 252
r = realloc r 4
free r
free d
free k
free e
s = realloc s 4
h = realloc h 0
a = realloc a 236
e = realloc o 28
l = realloc l 44
b = realloc b 0
l = realloc l 8
g = realloc g 24
a = realloc a 265
g = realloc g 0
f = realloc f 44
s = realloc s 4
g = realloc g 0
j = realloc j 1
c = realloc c 5
j = realloc j 1
o = alloc 73 align 16
i = realloc i 2
k = alloc 0
d = alloc 2 zeroed
m = realloc m 260
g = realloc g 0
r = realloc c 5
s = realloc s 4
c = alloc 31 zeroed
free c
c = alloc 29 align 8 zeroed
free o
f = realloc f 44
o = alloc 78
e = realloc e 24
s = realloc s 5
free c
c = realloc g 0
l = realloc l 7
b = realloc b 29
q = realloc q 12
b = realloc b 32
g = alloc 1 align 4 zeroed
g = realloc g 0
e = realloc e 12
i = realloc i 1
h = realloc h 1
b = realloc b 33
h = realloc h 1
m = realloc m 259
m = realloc m 0
free a
e = realloc e 108
n = realloc n 132
a = realloc n 8
i = realloc i 5
s = realloc s 0
n = alloc 60 align 4
r = realloc r 5
free q
q = alloc 4 align 16
r = realloc r 1
c = realloc c 4
d = realloc d 60
free l
a = realloc a 0
l = alloc 44 align 16
j = realloc j 17
b = realloc b 0
s = realloc s 18
d = realloc d 44
free f
f = alloc 4 align 8
h = realloc h 0
g = realloc g 0
e = realloc e 108
l = realloc l 1
m = realloc m 4
d = realloc d 22
j = realloc j 1
h = realloc h 60
free c
t = realloc t 15
f = realloc f 5
p = realloc p 16
c = alloc 4
d = realloc d 26
g = realloc g 16
free i
r = realloc r 17
d = realloc d 13
q = realloc q 2
l = realloc l 5
i = alloc 629 align 4
m = realloc m 2
free m
m = alloc 16 zeroed
s = realloc s 0
k = realloc k 0
s = realloc s 4
m = realloc m 8
h = realloc h 671
free i
k = realloc k 4
i = realloc f 352
f = alloc 982 align 8 zeroed
d = realloc d 26
e = realloc e 109
d = realloc d 1
free f
f = alloc 31 align 8
a = realloc a 256
f = realloc f 8
t = realloc t 30
free m
s = realloc s 2
m = realloc i 352
r = realloc r 0
j = realloc j 2
i = alloc 17 align 2
i = realloc i 25
free h
h = realloc e 113
f = realloc f 2
e = alloc 11
t = realloc t 7
d = realloc d 9
l = realloc l 1
free e
e = realloc g 4
d = realloc d 9
s = realloc s 4
l = realloc l 0
free l
l = alloc 5 align 4
g = realloc q 1
p = realloc p 14
k = realloc k 20
g = realloc g 8
k = realloc k 4
o = realloc o 44
q = alloc 13 align 16
free q
q = alloc 29 align 8
c = realloc c 4
c = realloc c 8
m = realloc m 356
o = realloc o 36
p = realloc p 28
free p
c = realloc c 8
s = realloc s 8
h = realloc h 0
g = realloc g 8
d = realloc d 9
p = alloc 126
free p
b = realloc b 16
p = alloc 15
j = realloc j 0
e = realloc e 4
a = realloc a 136
n = realloc n 30
f = realloc f 1
free f
f = realloc l 1
l = alloc 512 align 8
i = realloc i 29
i = realloc i 26
h = realloc h 0
r = realloc r 4
free r
r = realloc g 4
f = realloc f 2
g = alloc 4 align 2 zeroed
free g
g = alloc 54
q = realloc q 37
t = realloc t 14
free t
t = realloc n 29
n = alloc 32 align 4
c = realloc c 16
free c
c = alloc 112
free c
r = realloc r 4
m = realloc m 6
c = realloc e 4
e = alloc 243 align 4 zeroed
free e
j = realloc j 0
e = alloc 264
f = realloc f 10
free f
s = realloc s 4
l = realloc l 508
b = realloc b 1
f = alloc 29 align 4
free f
g = realloc g 50
n = realloc n 24
f = alloc 9 align 4
g = realloc g 58
c = realloc c 1
c = realloc c 1
p = realloc p 15
s = realloc s 516
r = realloc r 8
t = realloc t 37
