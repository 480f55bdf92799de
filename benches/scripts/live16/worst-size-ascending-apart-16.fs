freespace script 1
heap 16384 fit=worst order=size-ascending coalescing=off granule=16
a = alloc 111 align 2 zeroed
free a
a = alloc 391 align 16
b = alloc 116 zeroed
c = alloc 121
d = alloc 98 align 8
e = alloc 58 align 8
f = alloc 24 align 8
g = alloc 47 zeroed
free d
d = alloc 0
h = alloc 31 align 8 zeroed
i = alloc 106 align 16
j = alloc 2 align 2
k = alloc 112 zeroed
e = realloc e 51
l = alloc 30 align 8
free h
h = alloc 0 zeroed
m = alloc 929 align 4
n = alloc 46 align 4
o = alloc 200 align 16 zeroed
p = alloc 3 align 8
q = alloc 44 align 16
r = alloc 854
free q
q = alloc 106 align 16
s = alloc 1245 align 4
free l
l = alloc 74 align 8
t = alloc 2
u = alloc 202
v = alloc 237 zeroed
free c
free b
free e
free a
free h
free j
j = alloc 106 zeroed
h = alloc 96
a = alloc 128
free t
t = alloc 46
e = alloc 4 align 16
b = alloc 1
c = alloc 98 align 4
w = alloc 455 align 8
free w
free p
free u
free t
free l
free k
k = alloc 108 align 8
free e
e = alloc 46
l = alloc 106
t = alloc 1 align 16
u = alloc 391
p = realloc b 4
b = alloc 46
w = alloc 106 align 4
free g
free q
free f
f = realloc a 93
a = alloc 46
q = alloc 1303
g = alloc 6
free o
free u
free v
v = alloc 1010
u = realloc f 94
f = alloc 326 align 4
o = alloc 106 align 16
free s
free q
free u
u = alloc 46 zeroed
q = alloc 2
s = alloc 3 align 4
free d
free i
free k
o = realloc o 53
j = realloc j 35
q = realloc q 4
free q
q = alloc 50 align 4
k = alloc 52 align 4 zeroed
i = alloc 241 align 8 zeroed
d = alloc 46
free h
free j
free r
r = alloc 2
j = alloc 24
h = alloc 16 zeroed
free o
free k
d = realloc d 23
free j
j = alloc 0 align 16
k = alloc 228 align 2
o = alloc 120 align 4
free k
k = alloc 46
free g
free t
free n
n = alloc 80 align 2
t = alloc 391 align 2 zeroed
g = alloc 36 align 8
d = realloc d 24
free s
free f
free k
k = alloc 2 align 2 zeroed
f = alloc 1
free g
g = alloc 106 align 2
s = alloc 50 align 4 zeroed
free t
t = alloc 106
x = alloc 1
free u
free t
free c
free o
free q
free l
free e
e = alloc 106 align 4
free x
free e
free h
free g
g = alloc 120 zeroed
k = realloc k 1
h = alloc 60 zeroed
e = alloc 52 align 8
free n
free e
e = alloc 361 align 8
n = alloc 21
free h
h = alloc 11
w = realloc w 2
x = alloc 245 align 2
l = alloc 2 align 4
q = alloc 46 align 2
h = realloc h 12
o = alloc 25 align 2
c = alloc 21 align 2
t = alloc 4
u = alloc 391 align 8
free n
free u
free t
free c
c = alloc 33 align 8
free o
o = alloc 106 align 8
t = alloc 106 align 2
u = alloc 47 zeroed
n = alloc 46 align 8 zeroed
free c
free n
free u
free t
t = alloc 106 align 2
u = alloc 4 align 4 zeroed
n = alloc 106 align 2
c = alloc 106 zeroed
free o
o = alloc 9 zeroed
free c
free e
free i
free h
free p
free s
free l
l = alloc 106
s = alloc 32 align 16
free x
x = alloc 64
p = alloc 120
h = alloc 2 align 8
f = realloc f 2
i = alloc 391 align 8
e = alloc 46 zeroed
free b
free i
free j
free g
free m
free h
h = alloc 57
m = alloc 391 align 8 zeroed
g = alloc 391 align 2
j = alloc 29
i = alloc 120 align 8 zeroed
free d
free a
a = alloc 24
d = alloc 32 align 4 zeroed
b = alloc 46 align 4
free a
free x
free b
free g
free d
free v
v = alloc 46 align 16
free l
l = alloc 39 zeroed
d = alloc 119 align 16 zeroed
g = alloc 1 align 2
b = alloc 119 align 4
free m
m = alloc 2 align 8
x = alloc 9
free j
free r
r = alloc 11 align 8 zeroed
j = alloc 6 align 8 zeroed
free f
free o
free r
free g
free d
free l
l = alloc 4 zeroed
free t
free l
free v
v = alloc 79
l = alloc 109
free e
e = alloc 6 align 16
t = alloc 15
d = alloc 57
free u
u = alloc 6 align 2
free q
q = alloc 56 align 2
free k
k = alloc 3 align 8 zeroed
free u
u = alloc 26
g = alloc 391 align 2 zeroed
free h
h = alloc 26 align 16 zeroed
free t
free l
free s
free u
free b
free p
e = realloc e 3
p = alloc 44 zeroed
b = alloc 1
free d
free i
i = alloc 106 align 16
free k
k = alloc 109
d = alloc 42
u = alloc 62
s = alloc 3
l = alloc 64 align 8
t = alloc 9 align 8
r = alloc 6 align 16
t = realloc t 1
o = alloc 129
free g
free p
p = alloc 48 align 16
g = alloc 3 align 8
free m
free k
k = alloc 9 align 8
free l
l = alloc 1 align 4
m = alloc 3
f = alloc 6 align 2 zeroed
a = alloc 15 align 4
c = alloc 2 align 4
free r
free v
v = alloc 42 align 2
free e
b = realloc b 34
e = alloc 29 align 16
free h
free u
free l
free a
a = alloc 46 align 2
free i
i = alloc 9
l = alloc 106 align 8 zeroed
u = alloc 5
h = alloc 8 align 16 zeroed
r = alloc 2 align 8
free l
l = alloc 199 align 8
free c
free w
w = alloc 31
free v
