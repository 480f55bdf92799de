freespace script 1
heap 16384 fit=worst order=size-descending coalescing=off granule=16
a = alloc 294 align 16
free a
a = alloc 40 align 8
free a
a = alloc 200 align 2
b = alloc 200 align 16
c = alloc 624 align 16
d = alloc 229
d = realloc d 1
e = alloc 295
f = alloc 7
g = alloc 4 align 16
h = alloc 297 align 8
i = alloc 297 align 4
d = realloc d 103
c = realloc c 1248
g = realloc g 8
j = alloc 7 align 8
k = realloc c 624
c = alloc 1
l = alloc 28
m = alloc 6 align 16
free l
l = alloc 157 align 16
free i
i = alloc 632
d = realloc d 87
f = realloc f 2
n = alloc 189
o = alloc 0 align 16
j = realloc j 8
j = realloc j 9
p = alloc 348 align 4
q = alloc 520
free f
f = alloc 1
j = realloc j 4
r = alloc 4
g = realloc g 24
s = alloc 1 zeroed
t = alloc 10 align 4
u = alloc 19
r = realloc r 7
v = alloc 295 align 16
w = alloc 10 align 16
x = alloc 9
free f
c = realloc c 0
f = alloc 2 align 8
free w
g = realloc g 12
b = realloc b 64
p = realloc p 348
free a
free m
free d
q = realloc q 536
k = realloc k 620
t = realloc t 2
free j
free k
g = realloc g 12
free p
p = alloc 6
c = realloc c 28
l = realloc l 173
o = realloc o 4
k = alloc 3
j = alloc 96
d = alloc 72
m = alloc 68 align 8
free f
f = realloc m 84
g = realloc g 13
m = realloc j 100
k = realloc k 5
i = realloc i 632
free l
l = realloc o 16
free u
u = alloc 39
o = alloc 17 align 16
free f
free o
free u
p = realloc p 12
g = realloc g 13
u = alloc 2
o = alloc 536
f = alloc 9
j = alloc 1 align 8
n = realloc n 172
a = alloc 222
k = realloc k 21
r = realloc r 14
g = realloc g 14
w = alloc 12 align 4
b = realloc b 56
i = realloc i 631
o = realloc o 1
free m
free o
s = realloc s 0
free g
free s
s = alloc 94
free f
free s
s = alloc 0 align 4
t = realloc t 0
x = realloc x 25
free i
free x
free u
e = realloc e 590
u = alloc 44
x = alloc 10 align 16
u = realloc u 88
i = alloc 12 align 4
f = alloc 116 align 2
g = alloc 56 align 8
p = realloc p 20
o = alloc 382 align 8
m = alloc 674 align 8
m = realloc m 758
free r
r = alloc 32 align 8
g = realloc g 4
j = realloc j 5
free m
free j
free o
free p
u = realloc u 16
x = realloc x 0
free f
free x
x = alloc 16 align 8 zeroed
f = alloc 590 align 8
c = realloc c 27
k = realloc k 29
free i
i = alloc 12 align 8
free k
k = alloc 16
w = realloc w 12
free i
f = realloc f 590
i = alloc 588 align 4
p = alloc 2 align 4
o = alloc 7 align 8
j = alloc 40 align 2
free w
r = realloc r 16
w = alloc 96
m = alloc 57 align 8
e = realloc e 295
b = realloc b 40
free j
free b
u = realloc u 14
free w
free u
e = realloc e 147
e = realloc e 146
free p
q = realloc q 552
s = realloc s 0
p = alloc 0 align 8
u = realloc e 150
free p
i = realloc i 1176
free u
u = alloc 88
p = alloc 128 align 16
free i
free p
k = realloc k 4
p = alloc 3 align 2
f = realloc f 590
i = alloc 65 align 4
m = realloc m 58
r = realloc r 32
e = alloc 1 align 4
w = alloc 12 align 16
b = alloc 674
a = realloc a 111
n = realloc n 297
e = realloc e 0
m = realloc m 99
j = alloc 5 align 8
free u
m = realloc m 4
free j
free n
free o
e = realloc e 17
free d
free r
r = alloc 0 align 16
d = alloc 65
q = realloc q 544
free s
free q
q = alloc 3 align 4
q = realloc q 19
s = realloc t 4
t = realloc b 670
s = realloc s 160
a = realloc a 55
e = realloc e 8
e = realloc e 0
b = alloc 143 align 4
free f
f = alloc 343 align 4
free p
p = realloc f 686
l = realloc l 1
f = alloc 7
free d
free p
g = realloc g 0
p = alloc 37 align 16
d = alloc 3
o = alloc 5 align 4
n = alloc 26 align 4
j = alloc 8
u = alloc 1 align 16
free t
free g
free q
f = realloc f 0
q = alloc 1 align 4
free h
h = alloc 4 align 4
free d
free p
a = realloc a 47
l = realloc l 17
free n
free w
free x
i = realloc i 64
k = realloc k 21
l = realloc l 34
r = realloc r 0
c = realloc c 13
x = alloc 316 align 8
free a
k = realloc k 19
a = alloc 11 align 4
w = alloc 77 align 8
q = realloc q 0
n = alloc 5
p = realloc n 5
n = alloc 1 align 16
i = realloc i 63
d = alloc 29 align 8
free a
free b
free q
free h
free u
free i
free m
free p
free e
free d
c = realloc c 14
d = alloc 217 align 8
e = alloc 1
p = alloc 13 align 8
v = realloc v 279
m = alloc 29 align 8
s = realloc s 160
i = alloc 474 align 4 zeroed
i = realloc i 7
u = alloc 51
h = alloc 5
l = realloc l 30
free d
d = alloc 16
q = alloc 161 align 8
b = alloc 219 align 2
a = alloc 169 align 16
g = alloc 513 align 16
free r
r = realloc e 0
e = alloc 8
t = alloc 7 align 16
free v
free f
f = alloc 95 align 4
e = realloc e 0
free w
w = alloc 1
v = alloc 1 align 8
l = realloc l 46
n = realloc n 0
free x
n = realloc n 0
x = alloc 2 align 8
free r
r = alloc 1
free p
free h
s = realloc s 80
free s
free b
free q
k = realloc k 1
q = alloc 3
b = realloc e 16
free b
