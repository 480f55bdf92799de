freespace script 1
heap 16384 fit=best order=address granule=16
a = alloc 12 align 4 zeroed
free a
a = alloc 27 align 2 zeroed
b = alloc 2 align 8 zeroed
c = alloc 2 align 8 zeroed
c = realloc c 106
free a
b = realloc b 632
a = alloc 122 zeroed
d = alloc 3 align 8 zeroed
free b
b = alloc 122 zeroed
e = alloc 1 align 2 zeroed
f = alloc 0 align 2 zeroed
g = alloc 14 zeroed
h = alloc 16 zeroed
i = alloc 4 align 2 zeroed
free b
b = alloc 333 align 16 zeroed
j = alloc 68 align 4 zeroed
k = alloc 14 zeroed
l = realloc c 93
h = realloc h 195
a = realloc a 114
b = realloc b 374
g = realloc g 15
c = alloc 3 align 4 zeroed
free f
free j
j = alloc 114 align 8 zeroed
free g
g = alloc 175 zeroed
f = alloc 29 zeroed
m = realloc l 2
m = realloc m 0
d = realloc d 1
l = alloc 55 align 8 zeroed
free l
e = realloc e 1
l = realloc i 0
k = realloc k 28
i = alloc 127 zeroed
n = alloc 27 align 4 zeroed
c = realloc c 6
o = alloc 100 align 8 zeroed
p = alloc 79 align 2 zeroed
q = alloc 484 align 4 zeroed
r = alloc 520 align 16 zeroed
g = realloc g 350
a = realloc a 100
c = realloc c 6
s = alloc 32 zeroed
t = alloc 2 zeroed
u = alloc 27 zeroed
v = alloc 40 align 4 zeroed
s = realloc s 16
w = realloc o 1
i = realloc i 0
b = realloc b 370
free n
free g
g = realloc f 128
free h
h = alloc 2 align 2 zeroed
f = alloc 736 zeroed
n = alloc 52 align 8 zeroed
a = realloc a 128
o = alloc 8 align 2 zeroed
w = realloc w 0
free q
free a
a = alloc 1 align 8 zeroed
i = realloc i 0
q = alloc 60 align 16 zeroed
w = realloc w 0
q = realloc q 61
x = realloc v 2
p = realloc p 78
free b
e = realloc e 0
q = realloc q 77
free e
free g
free u
n = realloc n 51
p = realloc p 1
free a
o = realloc o 175
a = alloc 175 zeroed
free t
q = realloc q 1
x = realloc x 0
t = realloc j 4
j = alloc 1 align 8 zeroed
u = realloc c 12
c = realloc p 42
a = realloc a 350
s = realloc s 69
p = alloc 350 align 4 zeroed
g = realloc w 0
w = alloc 1 align 8 zeroed
e = alloc 80 align 16 zeroed
k = realloc k 175
j = realloc j 17
b = alloc 27 align 8 zeroed
free s
free j
free g
l = realloc l 1
p = realloc p 342
g = alloc 51 zeroed
j = realloc r 4
free l
l = realloc e 4
k = realloc k 175
free l
l = alloc 52 align 4 zeroed
free k
j = realloc j 56
k = alloc 27 align 4 zeroed
e = alloc 144 align 4 zeroed
c = realloc c 512
r = alloc 136 align 16 zeroed
x = realloc x 0
g = realloc g 128
s = alloc 8 align 2 zeroed
free p
p = realloc t 8
free q
w = realloc w 1
q = alloc 73 align 2 zeroed
t = alloc 104 zeroed
d = realloc d 0
u = realloc u 12
q = realloc q 57
free c
c = alloc 97 align 8 zeroed
free x
b = realloc b 525
s = realloc s 16
x = alloc 3 zeroed
free f
free x
free q
p = realloc p 4
free g
g = alloc 0 zeroed
free d
d = alloc 1 zeroed
q = alloc 1 align 4 zeroed
u = realloc u 1
o = realloc o 154
x = alloc 1 zeroed
f = alloc 104 align 16 zeroed
free m
free b
free g
free h
free q
q = alloc 144 zeroed
free e
i = realloc i 8
e = alloc 112 zeroed
d = realloc d 2
p = realloc p 8
free a
a = alloc 10 align 4 zeroed
h = alloc 17 zeroed
g = alloc 0 zeroed
b = alloc 31 align 8 zeroed
free s
free r
free c
free d
free g
free e
free n
free b
free q
q = alloc 56 align 4 zeroed
x = realloc x 17
b = alloc 111 zeroed
p = realloc p 4
n = alloc 27 align 4 zeroed
t = realloc t 3
b = realloc b 27
k = realloc k 54
k = realloc k 108
k = realloc k 4
u = realloc u 27
e = alloc 52 align 8 zeroed
g = alloc 7 zeroed
d = alloc 175 align 4 zeroed
c = realloc l 46
f = realloc f 52
free x
t = realloc t 6
o = realloc o 0
g = realloc g 23
x = alloc 1 align 8 zeroed
free q
q = alloc 66 align 4 zeroed
free c
c = alloc 2 zeroed
e = realloc e 52
l = alloc 52 zeroed
f = realloc f 26
r = alloc 10 zeroed
s = alloc 2 align 16 zeroed
r = realloc r 0
l = realloc l 56
free t
p = realloc p 20
t = alloc 25 align 16 zeroed
m = alloc 3 align 4 zeroed
n = realloc n 24
free n
free r
free x
x = alloc 27 zeroed
r = alloc 1 align 4 zeroed
q = realloc q 33
free x
free q
free d
s = realloc s 4
d = alloc 27 zeroed
q = realloc d 4
d = alloc 11 zeroed
free d
j = realloc j 63
d = alloc 40 zeroed
x = alloc 1 align 2 zeroed
f = realloc f 27
n = alloc 40 align 4 zeroed
h = realloc h 0
x = realloc x 2
h = realloc h 0
v = alloc 1 align 16 zeroed
free a
free g
free h
p = realloc p 18
k = realloc k 0
free w
free k
free j
free s
free f
free c
free u
free e
e = alloc 81 align 4 zeroed
u = alloc 127 zeroed
free t
t = alloc 294 align 4 zeroed
u = realloc u 119
c = alloc 1 zeroed
x = realloc x 0
f = alloc 27 align 16 zeroed
s = alloc 0 zeroed
j = alloc 5 zeroed
x = realloc x 0
k = realloc l 56
c = realloc c 2
b = realloc b 0
l = alloc 2 align 4 zeroed
b = realloc b 0
f = realloc f 11
free t
t = alloc 2 align 4 zeroed
w = alloc 15 align 2 zeroed
h = alloc 175 align 4 zeroed
g = alloc 2 align 8 zeroed
free f
k = realloc k 223
x = realloc x 0
l = realloc l 6
free g
free l
w = realloc w 30
n = realloc n 56
n = realloc n 0
v = realloc v 2
l = alloc 40 align 8 zeroed
w = realloc w 15
g = alloc 0 align 4 zeroed
f = alloc 192 zeroed
free t
free f
free g
e = realloc e 4
g = alloc 47 align 16 zeroed
free w
p = realloc p 18
n = realloc n 1
r = realloc r 4
w = alloc 1 align 16 zeroed
free g
x = realloc x 2
g = alloc 17 align 16 zeroed
f = alloc 27 align 8 zeroed
d = realloc d 36
free w
free d
free g
c = realloc c 21
g = alloc 1 zeroed
d = alloc 27 zeroed
free x
k = realloc k 16
l = realloc l 56
x = alloc 8 zeroed
j = realloc j 5
w = realloc r 2
e = realloc e 4
r = alloc 18 zeroed
o = realloc o 0
q = realloc q 235
m = realloc m 0
