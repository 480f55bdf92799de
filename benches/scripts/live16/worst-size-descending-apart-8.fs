freespace script 1
heap 16384 fit=worst order=size-descending coalescing=off granule=8
a = alloc 10 align 16
b = alloc 10
c = alloc 1 align 16 zeroed
d = alloc 10 align 8
free c
c = alloc 1
b = realloc b 20
c = realloc c 0
free d
a = realloc a 20
d = alloc 250 align 4
d = realloc d 250
e = alloc 1 align 8
a = realloc a 414
free e
a = realloc a 410
free d
d = alloc 1 align 256
e = alloc 1 align 8
a = realloc a 205
free a
a = alloc 0
f = alloc 1 align 8
g = realloc e 2
e = alloc 1 align 4
a = realloc a 0
h = alloc 12
d = realloc d 6
i = alloc 414
d = realloc d 12
free g
g = alloc 276
j = alloc 414
k = alloc 250 align 8
f = realloc f 0
k = realloc k 250
l = alloc 10
m = alloc 57 align 8
n = alloc 1
g = realloc g 5
o = alloc 5
p = alloc 1
n = realloc n 9
d = realloc d 4
free a
a = alloc 4 align 128
q = alloc 414 align 128
free d
d = alloc 948 align 4 zeroed
r = alloc 0 align 8
free p
g = realloc g 0
p = alloc 250 align 64
b = realloc b 10
b = realloc b 5
s = alloc 36
t = alloc 1 align 16
f = realloc f 44
free a
a = alloc 7
u = alloc 9 align 32 zeroed
a = realloc a 3
m = realloc m 2
v = alloc 44
c = realloc c 250
m = realloc m 4
a = realloc a 2
free d
d = alloc 934 align 8
a = realloc a 1
free j
v = realloc v 36
d = realloc d 1868
n = realloc n 9
k = realloc k 10
free b
free f
f = alloc 414
b = alloc 55 align 32
j = alloc 1
free j
i = realloc i 2
free q
q = alloc 1
free l
free f
f = alloc 234 align 32
m = realloc m 151
l = realloc b 63
b = alloc 250
c = realloc c 500
k = realloc k 201
i = realloc i 3
j = alloc 65 align 8
free h
free t
e = realloc e 9
free r
free i
e = realloc e 1
e = realloc e 0
i = alloc 110
r = alloc 64
o = realloc o 4
o = realloc o 0
e = realloc e 414
t = alloc 1 align 64
u = realloc u 5
u = realloc u 10
h = alloc 0
w = alloc 1868 align 8
x = alloc 1
m = realloc m 159
m = realloc m 163
h = realloc h 0
a = realloc a 5
d = realloc d 1876
o = realloc o 0
j = realloc j 65
free k
d = realloc d 36
k = alloc 1 align 4
s = realloc s 52
free c
n = realloc n 0
free u
x = realloc x 1
o = realloc o 16
free p
p = alloc 0
free p
p = alloc 250 align 8
free b
free r
free e
p = realloc p 500
l = realloc l 126
n = realloc n 0
e = alloc 1
r = alloc 36
p = realloc p 516
k = realloc k 0
free i
free k
free e
o = realloc o 10
e = alloc 163 align 16
k = alloc 41 zeroed
x = realloc x 0
i = alloc 64
b = alloc 414 zeroed
d = realloc d 35
free n
b = realloc b 414
free d
l = realloc l 65
free b
b = alloc 1 align 64
e = realloc e 171
k = realloc k 0
d = realloc h 2
h = alloc 1
n = alloc 234 align 64
free l
free n
k = realloc k 6
free h
h = alloc 64
n = alloc 1
free k
free n
t = realloc t 1
n = realloc s 46
v = realloc v 18
s = alloc 8 align 128
k = alloc 10 align 8 zeroed
free h
free k
free s
free v
free o
free g
free b
b = alloc 524
b = realloc b 262
j = realloc j 73
x = realloc x 0
free j
j = alloc 0 align 128
g = alloc 171 align 32
o = alloc 230 align 64
v = alloc 62
w = realloc w 1872
a = realloc a 48
s = alloc 414 align 4
k = alloc 16
h = alloc 47 zeroed
l = alloc 1
free x
l = realloc l 147
free h
free l
l = alloc 0
r = realloc r 18
h = alloc 1 align 256
x = alloc 8 align 32
free k
free x
free h
d = realloc d 2
h = alloc 16
x = alloc 18 align 8
free r
free x
free h
free d
free a
free o
o = alloc 0
v = realloc v 63
i = realloc i 72
a = alloc 171 align 16
d = realloc n 41
n = alloc 56 align 64
h = alloc 24
free h
h = alloc 64 align 4
e = realloc e 1
x = alloc 24 align 8
m = realloc m 159
r = alloc 1
k = alloc 159 zeroed
free k
l = realloc l 0
e = realloc e 0
free e
h = realloc h 64
free h
h = alloc 124
free h
free l
free n
q = realloc q 1
free q
v = realloc v 24
free v
v = alloc 31 align 128
q = alloc 2
n = realloc i 88
free n
n = alloc 89
i = alloc 10
l = realloc a 172
o = realloc o 4
a = alloc 10 align 16
p = realloc p 520
h = alloc 250 align 8 zeroed
e = alloc 3
k = alloc 414
free k
x = realloc x 414
free x
free h
t = realloc t 2
h = alloc 72
x = alloc 163 align 32
k = alloc 12 align 16
free k
f = realloc f 117
i = realloc i 10
