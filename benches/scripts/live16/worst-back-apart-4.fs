freespace script 1
heap 16384 fit=worst order=back coalescing=off
a = alloc 1 align 8 zeroed
b = alloc 2 align 8 zeroed
c = alloc 4 align 8 zeroed
d = alloc 0 align 8 zeroed
e = alloc 0 align 16 zeroed
f = alloc 2 align 8 zeroed
g = alloc 50 align 16 zeroed
c = realloc c 4
h = alloc 33 align 8 zeroed
a = realloc a 1
i = alloc 50 align 8 zeroed
j = alloc 753 align 16 zeroed
k = alloc 1028 align 8 zeroed
l = alloc 182 align 8 zeroed
m = alloc 2 align 8 zeroed
n = alloc 0 align 8 zeroed
o = alloc 22 align 8 zeroed
p = alloc 16 align 8 zeroed
q = alloc 8 align 8 zeroed
r = alloc 7 align 8 zeroed
free h
h = alloc 116 align 8 zeroed
free i
r = realloc r 7
i = alloc 0 align 8 zeroed
free j
q = realloc q 16
j = alloc 25 align 8 zeroed
free d
d = alloc 428 align 8 zeroed
free e
e = alloc 7 align 8 zeroed
free k
k = alloc 0 align 8 zeroed
free d
d = alloc 256 align 8 zeroed
free k
k = alloc 66 align 16 zeroed
free f
p = realloc p 1
f = alloc 146 align 16 zeroed
free f
e = realloc e 7
f = alloc 2 align 8 zeroed
k = realloc k 2
free c
c = alloc 9 align 8 zeroed
free p
p = alloc 5 align 8 zeroed
p = realloc p 2
free h
h = alloc 3 align 8 zeroed
free f
f = alloc 2 align 16 zeroed
free m
m = alloc 58 align 8 zeroed
free q
q = alloc 1 align 8 zeroed
free i
i = alloc 24 align 8 zeroed
free n
n = alloc 32 align 8 zeroed
i = realloc i 0
free q
q = realloc b 3
b = alloc 28 align 16 zeroed
free o
o = alloc 4 align 16 zeroed
free g
g = alloc 0 align 8 zeroed
free i
i = alloc 32 align 8 zeroed
free g
g = alloc 0 align 16 zeroed
free i
i = alloc 1024 align 8 zeroed
free n
o = realloc o 2
n = alloc 0 align 16 zeroed
free l
l = alloc 0 align 8 zeroed
free b
b = alloc 20 align 8 zeroed
f = realloc f 2
free a
a = alloc 32 align 8 zeroed
free l
l = alloc 16 align 8 zeroed
free l
l = alloc 1 align 8 zeroed
free l
l = alloc 64 align 8 zeroed
free p
d = realloc d 4
p = alloc 8 align 16 zeroed
free g
g = alloc 128 align 8 zeroed
h = realloc h 19
free r
r = alloc 23 align 16 zeroed
free e
f = realloc f 1
e = alloc 1 align 16 zeroed
free j
b = realloc b 19
n = realloc n 32
a = realloc a 2
j = alloc 0 align 16 zeroed
free d
o = realloc o 0
d = alloc 16 align 8 zeroed
free d
d = alloc 128 align 8 zeroed
a = realloc a 2
free j
q = realloc q 4
j = alloc 22 align 8 zeroed
free r
r = alloc 4 align 16 zeroed
free l
l = alloc 9 align 8 zeroed
free e
e = alloc 1162 align 8 zeroed
n = realloc n 8
o = realloc o 0
free p
p = alloc 8 align 8 zeroed
free m
m = alloc 22 align 8 zeroed
free n
n = alloc 31 align 8 zeroed
free f
f = alloc 1 align 8 zeroed
k = realloc k 511
o = realloc o 0
l = realloc l 5
free b
b = alloc 4 align 16 zeroed
free h
o = realloc o 0
h = alloc 16 align 8 zeroed
free c
j = realloc j 30
c = alloc 0 align 8 zeroed
free p
p = alloc 1 align 16 zeroed
a = realloc a 2
o = realloc o 2
free l
l = alloc 27 align 8 zeroed
free c
c = alloc 22 align 16 zeroed
free f
i = realloc i 1152
f = alloc 127 align 8 zeroed
l = realloc l 7
free k
k = alloc 22 align 16 zeroed
free n
n = realloc o 3
o = alloc 7 align 16 zeroed
free r
r = alloc 28 align 8 zeroed
l = realloc l 8
free k
k = alloc 8 align 8 zeroed
free n
n = alloc 0 align 8 zeroed
free k
k = alloc 16 align 8 zeroed
free p
p = alloc 32 align 8 zeroed
free q
q = alloc 5 align 8 zeroed
free m
m = alloc 424 align 8 zeroed
g = realloc g 64
free c
c = alloc 25 align 8 zeroed
free i
i = alloc 50 align 16 zeroed
free r
b = realloc b 3
g = realloc g 63
q = realloc q 511
r = alloc 0 align 8 zeroed
free n
n = alloc 2 align 8 zeroed
free j
j = alloc 0 align 8 zeroed
free r
r = alloc 0 align 8 zeroed
free b
i = realloc i 4
b = alloc 4 align 8 zeroed
free d
d = alloc 105 align 16 zeroed
g = realloc g 63
free r
l = realloc l 7
p = realloc p 40
r = alloc 1 align 8 zeroed
free n
n = alloc 7 align 16 zeroed
h = realloc h 14
free h
h = alloc 147 align 8 zeroed
l = realloc l 3
free d
d = alloc 689 align 8 zeroed
free d
d = alloc 334 align 16 zeroed
a = realloc a 2
free o
o = alloc 0 align 8 zeroed
free a
e = realloc e 581
a = alloc 16 align 8 zeroed
free h
i = realloc i 4
h = alloc 3 align 8 zeroed
k = realloc k 17
free e
e = alloc 65 align 16 zeroed
f = realloc f 127
free g
g = alloc 4 align 16 zeroed
free q
m = realloc m 848
q = alloc 2 align 8 zeroed
free p
p = realloc e 130
e = alloc 50 align 8 zeroed
free l
l = alloc 5 align 16 zeroed
free m
o = realloc o 0
m = alloc 0 align 8 zeroed
n = realloc n 15
free b
b = alloc 15 align 16 zeroed
free f
f = alloc 9 align 16 zeroed
b = realloc b 4
free p
p = alloc 0 align 8 zeroed
m = realloc m 2
free d
a = realloc a 12
d = alloc 0 align 16 zeroed
free b
l = realloc l 9
m = realloc m 6
b = alloc 32 align 8 zeroed
h = realloc h 1
free o
o = alloc 3 align 8 zeroed
free h
h = alloc 0 align 8 zeroed
free r
r = alloc 8 align 8 zeroed
c = realloc c 9
free j
j = alloc 3 align 8 zeroed
free r
r = alloc 164 align 8 zeroed
free i
i = alloc 2 align 8 zeroed
free q
g = realloc g 8
q = alloc 264 align 8 zeroed
q = realloc q 5
free c
n = realloc n 0
c = alloc 38 align 8 zeroed
free j
j = alloc 7 align 8 zeroed
free b
h = realloc h 16
r = realloc r 144
o = realloc o 4
b = alloc 27 align 8 zeroed
i = realloc i 0
free q
a = realloc a 13
q = alloc 4 align 8 zeroed
free k
k = alloc 255 align 16 zeroed
free f
f = alloc 0 align 8 zeroed
free g
c = realloc c 30
g = alloc 0 align 16 zeroed
free d
d = alloc 256 align 8 zeroed
free p
p = alloc 0 align 8 zeroed
free f
f = alloc 12 align 8 zeroed
free o
o = alloc 25 align 8 zeroed
free c
c = alloc 3 align 16 zeroed
free q
q = alloc 0 align 8 zeroed
free p
p = alloc 4 align 8 zeroed
free b
b = alloc 2 align 16 zeroed
b = realloc b 4
free d
k = realloc k 127
d = alloc 2 align 16 zeroed
free o
o = alloc 129 align 8 zeroed
e = realloc e 46
free h
h = alloc 0 align 8 zeroed
free c
