freespace script 1
heap 16384 fit=first order=back granule=8
a = alloc 92 zeroed
b = alloc 396 zeroed
c = alloc 1 zeroed
d = alloc 2 zeroed
e = alloc 63 align 16 zeroed
f = alloc 674 align 4 zeroed
free f
free e
c = realloc c 397
free c
d = realloc d 4
c = alloc 92 align 4 zeroed
e = alloc 2 align 8 zeroed
f = alloc 18 zeroed
free f
f = alloc 18 align 16 zeroed
g = alloc 98 zeroed
h = alloc 30 zeroed
f = realloc f 10
i = alloc 2 zeroed
g = realloc g 674
c = realloc c 4
free c
d = realloc d 0
d = realloc d 0
h = realloc h 38
h = realloc h 38
e = realloc e 1
c = alloc 72 zeroed
f = realloc f 0
j = alloc 2 align 16 zeroed
k = alloc 1 align 4 zeroed
a = realloc a 184
j = realloc j 1
l = alloc 243 align 16 zeroed
m = alloc 3 zeroed
n = alloc 5 align 2 zeroed
o = realloc h 9
free o
a = realloc a 1
a = realloc a 1
o = alloc 2 align 4 zeroed
h = alloc 1 zeroed
i = realloc i 1
p = alloc 169 zeroed
q = alloc 113 zeroed
r = alloc 674 zeroed
s = alloc 53 align 4 zeroed
s = realloc s 1
t = alloc 243 align 8 zeroed
u = realloc o 0
o = realloc p 2
p = alloc 53 align 4 zeroed
v = alloc 72 align 4 zeroed
free v
free p
i = realloc i 3
k = realloc k 0
p = alloc 18 align 2 zeroed
v = realloc l 121
l = realloc k 16
h = realloc h 1
k = alloc 1 zeroed
w = alloc 5 align 16 zeroed
x = alloc 503 align 8 zeroed
free x
b = realloc b 198
c = realloc c 64
free c
c = alloc 3 align 2 zeroed
free c
n = realloc n 10
q = realloc q 1
free q
free h
free v
free s
s = alloc 674 align 2 zeroed
u = realloc u 0
v = realloc n 1
n = alloc 156 zeroed
l = realloc l 18
h = alloc 82 zeroed
j = realloc j 1
w = realloc w 5
i = realloc i 7
q = alloc 2 zeroed
free q
q = alloc 86 align 4 zeroed
c = alloc 3 zeroed
x = realloc w 2
w = alloc 82 align 8 zeroed
k = realloc k 0
g = realloc g 675
f = realloc f 0
b = realloc b 99
free b
s = realloc s 432
l = realloc l 18
e = realloc e 1
o = realloc o 3
b = alloc 10 align 2 zeroed
r = realloc r 337
free r
free o
o = alloc 18 align 16 zeroed
v = realloc v 2
r = alloc 1 zeroed
k = realloc k 0
x = realloc x 1
free x
c = realloc c 3
free c
free q
free i
o = realloc o 14
free o
free s
m = realloc m 0
g = realloc g 337
s = alloc 3 zeroed
a = realloc a 0
a = realloc a 3
o = alloc 0 zeroed
w = realloc w 0
i = alloc 144 zeroed
q = alloc 147 zeroed
c = alloc 10 align 2 zeroed
x = alloc 8 align 2 zeroed
r = realloc r 147
free r
free c
j = realloc j 1
free j
v = realloc v 1
a = realloc a 4
j = realloc f 18
b = realloc b 26
t = realloc t 243
j = realloc j 18
free i
free j
free w
free v
free g
free u
free k
free e
q = realloc q 148
d = realloc d 8
free b
free d
d = alloc 8 align 2 zeroed
b = alloc 3 align 4 zeroed
free p
p = alloc 4 zeroed
e = alloc 674 zeroed
a = realloc a 176
q = realloc q 74
free b
o = realloc o 0
free q
n = realloc n 172
free o
n = realloc n 486
a = realloc a 0
l = realloc l 26
o = alloc 8 zeroed
p = realloc p 8
q = alloc 17 zeroed
l = realloc l 10
free h
h = realloc m 0
e = realloc e 309
m = alloc 1 align 2 zeroed
b = realloc n 972
free l
h = realloc h 0
l = alloc 3 zeroed
n = alloc 185 zeroed
h = realloc h 0
k = alloc 57 align 16 zeroed
u = alloc 11 align 2 zeroed
g = alloc 3 align 2 zeroed
free b
d = realloc d 42
o = realloc o 7
k = realloc k 114
b = alloc 5 align 8 zeroed
v = alloc 19 align 8 zeroed
w = alloc 0 zeroed
p = realloc p 7
j = alloc 18 align 8 zeroed
i = alloc 1 align 16 zeroed
f = alloc 28 zeroed
c = alloc 18 align 16 zeroed
r = alloc 185 zeroed
d = realloc d 58
x = realloc x 9
free g
m = realloc m 0
g = alloc 1 align 16 zeroed
n = realloc n 370
t = realloc t 0
free x
o = realloc o 15
x = alloc 109 align 16 zeroed
i = realloc i 0
free t
free i
p = realloc p 28
free o
free p
free x
free j
r = realloc r 1
free f
f = alloc 0 zeroed
j = alloc 3 align 2 zeroed
x = alloc 19 align 4 zeroed
u = realloc u 1
p = alloc 14 align 4 zeroed
free r
h = realloc h 18
r = alloc 5 align 2 zeroed
o = alloc 674 align 16 zeroed
free p
p = alloc 0 zeroed
b = realloc b 13
i = alloc 161 align 16 zeroed
free o
free i
i = alloc 7 zeroed
o = alloc 18 zeroed
v = realloc v 2
t = alloc 349 zeroed
free b
i = realloc i 7
b = alloc 1 zeroed
free t
e = realloc e 301
x = realloc x 15
free b
h = realloc h 10
free x
free h
free r
free v
v = alloc 1 zeroed
n = realloc n 185
r = alloc 321 align 4 zeroed
h = alloc 136 align 16 zeroed
x = alloc 490 zeroed
s = realloc s 3
b = realloc f 16
f = alloc 503 align 8 zeroed
t = alloc 503 zeroed
free j
a = realloc a 8
j = alloc 1 align 4 zeroed
free t
free j
free a
a = alloc 17 align 4 zeroed
free b
x = realloc x 1
free a
free x
free r
v = realloc v 2
r = alloc 82 align 16 zeroed
d = realloc d 29
free n
free d
i = realloc i 7
free v
h = realloc h 272
o = realloc o 0
free o
free m
free u
free l
l = alloc 60 zeroed
k = realloc k 128
free k
r = realloc r 18
f = realloc f 2
k = alloc 250 zeroed
free k
k = alloc 645 align 4 zeroed
u = alloc 86 zeroed
m = alloc 4 align 4 zeroed
o = alloc 216 zeroed
g = realloc g 0
v = alloc 5 zeroed
r = realloc r 2
i = realloc i 1
d = alloc 26 align 16 zeroed
p = realloc p 0
free p
d = realloc d 34
p = alloc 72 align 4 zeroed
n = alloc 55 align 8 zeroed
x = alloc 43 align 16 zeroed
free x
free d
free e
free v
free q
free c
free m
m = alloc 2 zeroed
l = realloc l 60
g = realloc g 2
c = alloc 635 zeroed
c = realloc c 2
k = realloc k 645
