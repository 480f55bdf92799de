freespace script 1
heap 16384 fit=best order=address coalescing=off granule=8
a = alloc 32 align 8
free a
a = alloc 2
b = alloc 3 align 16
c = alloc 24
free c
c = alloc 2 align 2
d = alloc 48 align 2
c = realloc c 1
c = realloc c 0
a = realloc a 1
free c
c = alloc 19
b = realloc b 0
d = realloc d 48
e = alloc 670
free e
e = alloc 0 align 2
free e
free d
d = realloc c 9
a = realloc a 0
c = alloc 674
e = alloc 674
free e
e = alloc 96
f = alloc 674
b = realloc b 126
g = alloc 0 align 2
h = alloc 674 align 2
i = alloc 29 align 4
j = realloc c 0
i = realloc i 37
i = realloc i 45
c = alloc 674
b = realloc b 54
d = realloc d 1
d = realloc d 1
i = realloc i 50
k = alloc 3
l = alloc 3
free l
free b
free k
free i
free d
free h
h = alloc 16 align 16
g = realloc g 0
d = alloc 0 align 16
i = alloc 674
d = realloc d 0
free h
d = realloc d 0
d = realloc d 0
h = alloc 56 align 2
e = realloc e 0
free i
free e
free d
c = realloc c 1348
d = alloc 1348 align 2
free g
g = alloc 8 align 8
free d
d = alloc 3
free g
g = alloc 29 align 8
h = realloc h 40
d = realloc d 4
e = alloc 0
d = realloc d 12
i = alloc 24
g = realloc g 0
h = realloc h 80
k = realloc j 0
free g
g = alloc 15 align 16
j = alloc 674
b = alloc 6 align 4
l = alloc 32
m = alloc 52 align 16
free k
m = realloc m 41
free l
l = alloc 0 align 2
k = alloc 3
n = alloc 8 align 8
free m
n = realloc n 0
m = alloc 3 align 4
o = alloc 1356 align 2
b = realloc b 1
p = alloc 1 align 4
q = alloc 56 align 16
r = alloc 0 align 16
e = realloc e 52
free k
k = alloc 1 align 8
s = alloc 1 align 8
r = realloc r 60
free e
i = realloc i 12
e = alloc 3
t = alloc 674
u = realloc c 1347
free r
free u
u = alloc 3 align 8
r = realloc k 0
i = realloc i 12
free e
n = realloc n 0
e = alloc 674
o = realloc o 4
k = realloc u 2
u = realloc k 0
k = realloc o 4
o = alloc 0
c = alloc 41 align 8
v = alloc 208 align 8
w = alloc 674 align 16
x = alloc 56 align 8
l = realloc l 0
free i
h = realloc h 2
n = realloc n 56
free l
d = realloc d 11
p = realloc p 0
free n
w = realloc w 674
free p
p = alloc 52
a = realloc a 0
w = realloc w 674
free a
free w
free o
free k
free h
q = realloc q 56
p = realloc p 44
h = alloc 52 align 16
k = alloc 0
free d
h = realloc h 104
d = alloc 674 align 4
o = alloc 27 align 16
w = alloc 8
free k
h = realloc h 208
k = alloc 48 align 16
r = realloc r 1
d = realloc d 209
x = realloc x 112
a = alloc 52 align 4
free w
free a
a = alloc 208 align 8
free x
x = alloc 0 align 4
free x
free h
free r
free o
free p
free b
b = alloc 0
p = alloc 52
o = alloc 16 align 16
r = alloc 0
free r
r = alloc 0
m = realloc m 19
a = realloc a 104
h = alloc 112
x = alloc 18
w = alloc 33
k = realloc k 42
n = alloc 1
c = realloc c 16
l = alloc 3
i = alloc 1 align 4
free i
i = alloc 52
free i
free l
free c
c = alloc 17
j = realloc j 2
l = alloc 104 align 8
i = alloc 70
free i
free l
free j
j = alloc 674
a = realloc a 120
o = realloc o 0
n = realloc n 1
l = alloc 0 align 16
i = alloc 5 align 8
free i
free l
free n
n = alloc 26 align 4
l = alloc 487 align 4
i = alloc 3
e = realloc e 678
free e
free l
l = alloc 421 align 16
b = realloc b 0
free b
a = realloc a 124
free a
free k
k = alloc 164 align 16
w = realloc w 25
a = alloc 177
b = alloc 1 align 8
t = realloc t 674
e = realloc q 13
q = realloc x 20
e = realloc e 0
x = alloc 3 align 4
w = realloc w 674
d = realloc d 418
e = realloc e 1
o = realloc o 0
w = realloc w 590
free w
free d
m = realloc m 56
d = alloc 1 align 2
free d
free m
m = alloc 208 align 4
t = realloc t 690
d = alloc 410
free d
v = realloc v 216
r = realloc r 3
free h
x = realloc x 0
h = alloc 60 align 16
d = alloc 40 align 4
o = realloc o 1
a = realloc a 199
free r
free u
u = alloc 1
r = alloc 71 align 16
w = alloc 15 align 4
free j
j = alloc 674
free f
f = alloc 3 align 8
free f
x = realloc x 16
e = realloc e 2
s = realloc s 1
free v
free n
n = alloc 0 align 8
v = alloc 3 align 8
f = alloc 674 align 8
free o
v = realloc v 2
free s
n = realloc n 0
g = realloc g 1
e = realloc e 4
s = alloc 3
o = alloc 674 align 2
free t
t = realloc c 9
c = alloc 16 align 8
free e
w = realloc w 67
free x
j = realloc j 2
s = realloc s 11
s = realloc s 22
free l
v = realloc v 2
free s
s = alloc 1
l = alloc 85 align 2
x = realloc k 16
k = alloc 32 align 16
free h
h = alloc 674 align 4
e = alloc 9 align 8
free t
t = realloc k 32
e = realloc e 674
free i
free o
c = realloc c 8
g = realloc g 17
o = realloc f 675
q = realloc q 4
x = realloc x 14
f = alloc 1 align 8
l = realloc l 85
f = realloc f 1
s = realloc s 32
i = alloc 1 align 8
k = alloc 87 align 2
i = realloc i 8
free q
free j
b = realloc b 17
free f
b = realloc b 9
h = realloc h 682
f = alloc 93 align 16
j = alloc 38 align 8
q = alloc 0 align 4
free m
p = realloc p 60
free n
w = realloc w 0
free o
o = alloc 8
w = realloc w 8
r = realloc r 2
n = alloc 553
s = realloc s 64
m = alloc 1
free h
free r
free q
x = realloc x 0
t = realloc t 21
x = realloc x 0
q = realloc p 56
p = alloc 674
r = alloc 29 align 16
h = alloc 674 align 4
q = realloc q 28
d = realloc d 8
free b
free q
h = realloc h 8
h = realloc h 8
free d
s = realloc s 35
m = realloc m 8
free a
a = alloc 4
d = alloc 674 align 16
q = alloc 21
b = alloc 674 align 4
free m
free a
o = realloc o 8
s = realloc s 35
free f
f = alloc 26
a = alloc 250 align 8
m = alloc 56
free x
a = realloc a 125
free w
w = alloc 674 align 16
free v
f = realloc f 52
r = realloc r 2
free b
b = alloc 87
o = realloc o 20
v = alloc 8 align 16
x = realloc u 1
u = realloc e 4
e = alloc 5
s = realloc s 27
p = realloc p 682
m = realloc m 48
e = realloc e 2
free r
r = alloc 4 align 2
free a
a = alloc 28 align 4
g = realloc g 123
free w
o = realloc o 20
s = realloc s 2
free j
free m
r = realloc r 12
free i
i = alloc 0 align 8
n = realloc n 1
m = alloc 7
j = alloc 2
w = alloc 39
free n
n = alloc 536
free l
l = alloc 0 align 16
w = realloc w 1
v = realloc v 9
e = realloc e 2
b = realloc b 4
e = realloc e 1
free t
t = realloc d 666
d = alloc 11 align 2
free q
a = realloc a 31
m = realloc m 7
free c
free a
a = alloc 4
c = alloc 1
q = alloc 8
free a
v = realloc v 0
free t
free v
free q
free l
free j
free c
free e
free w
w = alloc 1 align 8
e = alloc 7
c = alloc 0
j = alloc 0
f = realloc f 16
l = alloc 619 align 8
q = realloc s 10
s = realloc w 0
w = alloc 4 align 8
free l
i = realloc i 28
k = realloc k 97
l = realloc p 0
w = realloc w 0
free l
l = realloc w 0
j = realloc j 0
w = realloc g 123
g = alloc 0 align 4
p = alloc 1
v = alloc 0
t = alloc 674 align 16
e = realloc e 7
s = realloc s 0
h = realloc h 16
a = alloc 0
free f
free a
c = realloc c 7
free h
h = alloc 0
a = alloc 0
free c
c = alloc 1 align 8
free a
a = alloc 9 align 2
f = alloc 9 align 2
free c
free f
f = realloc x 0
free a
free f
f = realloc q 2
free p
p = alloc 1
q = alloc 64
a = alloc 100 align 8
x = alloc 100 align 2
q = realloc q 80
c = alloc 27 align 4
free f
free c
free q
free a
free x
free p
free w
w = alloc 620
free v
free w
l = realloc l 55
g = realloc g 0
b = realloc b 2
free t
free b
free j
free d
d = alloc 7 align 16
free n
free d
free l
l = alloc 674 align 4
d = alloc 15 align 8
free h
free d
e = realloc e 3
free l
free e
u = realloc u 4
free k
free u
u = realloc o 36
free m
free g
g = realloc s 0
free r
u = realloc u 18
u = realloc u 18
r = alloc 4 align 16
s = alloc 674 align 8
m = alloc 32 align 4
o = realloc s 1348
free u
g = realloc g 1
free o
r = realloc r 20
free i
free m
r = realloc r 20
r = realloc r 36
m = alloc 0 align 2
i = realloc m 0
m = realloc r 1
free m
free g
free i
i = alloc 1 align 8
i = realloc i 1
i = realloc i 0
g = alloc 1 align 4
g = realloc g 9
m = alloc 674 align 4
r = alloc 1 align 16
m = realloc m 1
i = realloc i 0
o = alloc 674
u = alloc 2 align 4
g = realloc g 10
s = alloc 140 align 16
k = alloc 574
e = alloc 574
free s
u = realloc u 2
s = alloc 674 align 16
m = realloc m 9
s = realloc s 674
free g
free e
m = realloc m 0
e = alloc 64 align 4
free k
e = realloc e 2
k = alloc 3
g = alloc 64 align 2
l = alloc 674 align 8
free s
k = realloc k 6
s = alloc 1 align 8
d = alloc 0
l = realloc l 590
g = realloc g 2
h = alloc 16
n = alloc 4 align 8
j = alloc 0 align 16
g = realloc g 0
b = alloc 0 align 8
t = alloc 488 align 2
m = realloc m 0
m = realloc m 0
w = alloc 50 align 16
v = alloc 0 align 8
p = alloc 6
v = realloc v 4
h = realloc h 8
x = alloc 0 align 8
s = realloc s 2
a = alloc 201
q = alloc 0 align 8
free p
e = realloc e 2
free w
v = realloc v 0
w = alloc 91 align 16
p = alloc 3
t = realloc t 488
c = alloc 674
free q
q = alloc 200 align 16
free a
free m
m = alloc 56
free b
n = realloc n 3
b = alloc 674
b = realloc b 674
a = alloc 52 align 2
c = realloc c 682
f = alloc 5 align 16
o = realloc o 673
free g
g = alloc 3
h = realloc h 24
m = realloc m 1
free a
a = alloc 0 align 4
s = realloc s 0
free m
q = realloc q 208
d = realloc d 15
free l
l = alloc 4
free o
free u
j = realloc j 0
u = realloc s 0
s = alloc 16
free s
k = realloc k 2
s = alloc 488 align 16
free s
free k
free v
v = alloc 674 align 16
k = alloc 0 align 8
free k
n = realloc n 0
k = alloc 3
x = realloc x 0
s = alloc 7
free s
s = alloc 3 align 16
o = alloc 26
m = alloc 8
free m
free b
free o
free s
free x
x = alloc 52
t = realloc t 480
s = alloc 24 align 2
o = realloc p 1
free n
n = alloc 1 align 16
free o
free n
n = realloc q 31
q = alloc 5 align 8
o = alloc 27
e = realloc e 10
p = alloc 1
b = alloc 176
m = alloc 674
r = realloc r 0
free t
free r
free b
b = alloc 16 align 8
r = alloc 0 align 16
t = alloc 1 align 2
m = realloc m 21
free p
free m
m = realloc j 0
j = alloc 674 align 8
free r
free j
free m
m = alloc 0 align 4
q = realloc q 10
free e
free q
x = realloc x 52
q = alloc 4 align 2
b = realloc b 12
free m
m = alloc 0
e = alloc 52 align 16
j = alloc 27
i = realloc i 0
d = realloc d 14
r = alloc 48 align 8
m = realloc m 0
p = alloc 4 align 4
free b
free p
m = realloc m 0
m = realloc m 0
free d
free m
m = alloc 674 align 8
o = realloc o 13
d = alloc 0 align 2
p = alloc 674
free e
e = alloc 0 align 16
b = alloc 0 align 4
free p
free b
s = realloc s 23
t = realloc t 0
free e
free t
m = realloc m 0
t = alloc 91
free o
o = alloc 52 align 8
e = alloc 1
u = realloc u 650
o = realloc o 44
t = realloc t 95
b = alloc 0
p = alloc 0
free o
free p
free b
free t
t = alloc 674
free u
u = alloc 2 align 16
u = realloc u 115
d = realloc d 0
b = alloc 0 align 8
p = alloc 24 align 4
free t
t = alloc 3
o = realloc a 0
a = realloc w 4
w = alloc 674
s = realloc s 21
v = realloc v 690
a = realloc a 16
free p
free a
s = realloc s 4
free v
v = alloc 674 align 16
a = alloc 0
p = realloc q 12
q = alloc 1
b = realloc b 4
free s
m = realloc m 0
h = realloc h 48
m = realloc m 3
a = realloc a 0
s = alloc 52 align 2
j = realloc j 0
free b
free j
free a
a = alloc 0 align 8
j = alloc 12
b = alloc 40
w = realloc w 690
free v
k = realloc k 6
free w
free k
k = alloc 1
w = alloc 57
free a
a = alloc 674
t = realloc t 11
v = alloc 201
free w
w = alloc 3 align 2
free v
v = alloc 8
free h
free s
free c
free v
free r
r = alloc 1
free b
b = alloc 52
f = realloc f 10
free n
n = alloc 12
q = realloc q 16
free e
l = realloc l 1
e = alloc 52
r = realloc r 3
v = alloc 56 align 4
w = realloc w 11
free b
b = alloc 3
o = realloc o 0
c = alloc 58 align 16
j = realloc j 0
s = alloc 6 align 8
h = alloc 56 align 4
free j
d = realloc d 0
c = realloc c 58
free u
u = alloc 3
i = realloc i 1
v = realloc v 28
free k
p = realloc p 6
free o
o = alloc 3
v = realloc v 36
b = realloc b 6
free a
a = alloc 1
k = alloc 674
j = alloc 16
free t
i = realloc i 0
free u
i = realloc i 674
free i
f = realloc f 2
i = alloc 0 align 8
u = realloc h 60
h = alloc 60
b = realloc b 8
q = realloc q 16
free n
m = realloc m 17
n = alloc 0 align 8
a = realloc a 0
t = alloc 52 align 2
j = realloc j 1
free i
i = alloc 48
free x
x = alloc 1 align 4
free c
o = realloc o 3
free f
free r
r = realloc h 60
k = realloc k 1348
h = alloc 11 align 4
f = alloc 1
c = alloc 16 align 8
free e
o = realloc o 1
j = realloc j 1
m = realloc m 8
free p
m = realloc m 0
p = alloc 464 align 16
e = realloc v 355
free h
w = realloc w 10
free x
free p
p = alloc 3
m = realloc m 0
x = alloc 24
a = realloc a 0
h = alloc 25
f = realloc f 2
w = realloc w 0
free l
free p
p = alloc 24 align 8
l = alloc 26
v = alloc 16 align 8
free i
free k
free g
g = alloc 164
free g
g = alloc 3 align 4
k = alloc 17 align 16
w = realloc w 0
f = realloc f 10
i = alloc 1 align 4
k = realloc k 34
free i
free a
a = alloc 0 align 8
free t
t = alloc 16
free m
free g
g = alloc 0
s = realloc s 208
q = realloc q 8
m = alloc 0 align 16
k = realloc k 0
i = alloc 0
free t
free o
free g
free l
free x
free p
free w
w = alloc 8 align 16
p = alloc 1 align 16
x = alloc 192 align 16
l = alloc 16 align 8
free k
q = realloc q 0
k = alloc 3 align 16
g = alloc 203 align 8
o = alloc 444 align 2
a = realloc a 8
q = realloc q 52
t = alloc 8
free j
h = realloc h 28
j = alloc 16 align 8
t = realloc t 8
free l
l = alloc 0 align 8
l = realloc l 0
a = realloc a 16
free w
t = realloc t 4
free k
free s
e = realloc e 69
s = alloc 8 align 4
c = realloc c 1
free n
n = alloc 26 align 16
c = realloc c 674
b = realloc b 7
free u
g = realloc g 203
u = alloc 24 align 4
free g
q = realloc q 104
g = alloc 104 align 2
k = alloc 16
w = alloc 32
free h
free o
c = realloc c 670
m = realloc m 14
free t
t = alloc 56 align 8
i = realloc i 8
l = realloc l 0
o = alloc 147
h = alloc 0
free g
free e
t = realloc t 64
free o
free u
t = realloc t 52
u = alloc 65
u = realloc u 32
o = alloc 0
free a
free d
free m
free o
free f
free s
free v
free b
free x
x = alloc 26 align 2
b = alloc 382
v = alloc 0 align 8
free l
l = alloc 16 align 2
n = realloc n 0
j = realloc j 16
free n
k = realloc k 22
c = realloc c 669
t = realloc t 1
r = realloc r 3
w = realloc w 36
n = alloc 1 align 16
s = alloc 0 align 2
f = alloc 251 align 8
o = alloc 345 align 4
v = realloc v 0
m = alloc 0 align 16
v = realloc v 0
d = alloc 127 align 2
u = realloc u 32
a = alloc 674 align 4
r = realloc r 0
free k
k = realloc b 374
b = alloc 3 align 8
e = alloc 16
g = alloc 156 align 8
free r
q = realloc q 10
h = realloc h 4
free x
free g
g = alloc 0
j = realloc j 8
x = realloc v 25
v = alloc 0
free b
x = realloc x 9
b = alloc 15
free j
j = alloc 188
p = realloc p 0
r = alloc 52
free x
free v
v = alloc 9 align 4
x = alloc 3 align 16
free g
a = realloc a 682
free b
free p
m = realloc m 0
p = alloc 52 align 2
free u
u = alloc 1 align 4
b = alloc 8 align 4
c = realloc c 334
j = realloc j 124
m = realloc m 0
g = alloc 3
free n
n = alloc 1
d = realloc d 345
free s
free v
v = alloc 8 align 4
x = realloc x 3
free u
free n
w = realloc w 2
i = realloc i 360
n = alloc 4 align 8
u = alloc 16
x = realloc x 0
s = alloc 3 align 16
free f
f = alloc 16 align 4
free h
h = alloc 16 align 8
free s
free v
free g
j = realloc j 123
x = realloc x 4
c = realloc c 24
j = realloc j 127
l = realloc l 24
g = realloc b 0
j = realloc j 63
x = realloc x 12
q = realloc q 2
b = alloc 40 align 4
d = realloc d 302
v = alloc 0 align 4
s = alloc 8
free o
k = realloc k 187
d = realloc d 0
o = realloc v 248
p = realloc p 51
v = realloc c 674
free o
free l
d = realloc d 0
l = alloc 8 align 8
v = realloc v 337
r = realloc r 46
o = alloc 60 align 16
free v
v = alloc 9 align 16
c = alloc 8
free j
j = alloc 0 align 8
s = realloc s 0
free w
free a
n = realloc n 4
l = realloc l 9
m = realloc m 0
a = alloc 0
w = realloc d 0
o = realloc o 61
u = realloc u 18
free l
w = realloc w 52
free u
o = realloc o 69
u = alloc 40 align 8
l = alloc 674
b = realloc b 0
free i
i = alloc 52
d = alloc 0 align 16
q = realloc q 16
free u
u = alloc 16 align 8
free t
g = realloc g 0
l = realloc l 2
free a
p = realloc p 59
f = realloc f 1
free c
c = alloc 4 align 16
a = alloc 63
f = realloc f 0
free b
q = realloc q 32
h = realloc h 8
g = realloc g 0
e = realloc e 16
v = realloc v 150
b = alloc 52 align 4
t = alloc 0 align 8
free l
p = realloc p 51
l = alloc 0
free q
q = realloc a 347
a = realloc h 1
free r
i = realloc i 26
r = alloc 3
h = alloc 1
b = realloc b 52
p = realloc p 51
free k
r = realloc r 0
free s
free i
free o
free e
free d
free l
free q
free a
free f
free h
h = alloc 0 align 8
f = alloc 0
a = alloc 5 align 2
q = alloc 12 align 16
l = alloc 0 align 8
d = realloc n 0
t = realloc t 16
n = alloc 16
e = alloc 3 align 4
m = realloc m 0
free m
c = realloc c 0
h = realloc h 0
c = realloc c 0
m = alloc 0 align 8
a = realloc a 4
u = realloc u 8
m = realloc m 8
o = alloc 196 align 2
u = realloc u 674
i = alloc 7 align 16
a = realloc a 0
o = realloc o 52
q = realloc q 114
w = realloc w 52
s = alloc 1 align 16
k = alloc 674
t = realloc t 24
m = realloc m 4
free m
m = alloc 52 align 16
n = realloc n 8
e = realloc e 1
free e
o = realloc o 104
free o
i = realloc i 3
free i
free u
free t
t = alloc 56 align 8
u = alloc 0 align 16
i = alloc 57
m = realloc m 52
a = realloc a 0
o = realloc m 104
m = alloc 3 align 8
s = realloc s 0
f = realloc f 0
e = alloc 0 align 8
free e
free f
f = realloc u 0
free f
f = alloc 0 align 16
u = alloc 674
free u
u = alloc 3 align 2
free u
w = realloc w 44
x = realloc x 0
free x
x = alloc 21 align 8
free x
t = realloc t 674
f = realloc f 0
g = realloc g 0
c = realloc c 0
x = alloc 0
u = realloc h 2
free v
free k
free f
free m
m = alloc 0 align 16
free c
c = alloc 674
free g
free t
t = alloc 3 align 2
g = alloc 30
f = realloc i 0
i = alloc 0 align 8
j = realloc j 0
free o
free i
j = realloc j 1
b = realloc b 56
i = alloc 3 align 8
m = realloc m 0
o = alloc 31 align 2
k = alloc 52
free t
t = alloc 10
s = realloc s 2
v = alloc 1
o = realloc o 2
o = realloc o 4
u = realloc u 0
h = alloc 1
free x
x = realloc d 16
h = realloc h 1
free s
s = alloc 1 align 2
free n
free r
free j
free a
free k
k = alloc 0 align 8
free c
free s
s = alloc 0 align 16
free i
w = realloc w 88
i = alloc 28 align 2
c = alloc 49 align 4
a = alloc 1 align 16
j = alloc 2 align 8
w = realloc w 33
free c
c = alloc 8 align 16
m = realloc m 0
r = alloc 51
f = realloc f 0
n = alloc 16
g = realloc g 60
d = alloc 0 align 2
i = realloc i 52
free n
n = alloc 0
f = realloc f 674
free s
free f
free g
free n
free m
free a
r = realloc r 2
a = alloc 16 align 8
m = alloc 55
free w
w = alloc 8
n = realloc q 100
t = realloc t 11
free m
m = alloc 8 align 2
r = realloc r 0
free t
t = alloc 0 align 2
q = alloc 674 align 4
g = alloc 0 align 16
f = alloc 0
free r
r = alloc 0
r = realloc r 0
s = alloc 8
d = realloc d 2
t = realloc t 0
free f
o = realloc o 0
f = alloc 27 align 8
n = realloc n 92
e = realloc x 16
free t
t = alloc 168 align 8
x = alloc 1 align 4
free e
free x
free t
free o
free g
free q
free d
free a
free m
m = alloc 4 align 8
n = realloc n 92
a = alloc 1 align 4
d = realloc h 674
h = alloc 0 align 8
f = realloc f 3
free j
k = realloc k 0
u = realloc u 674
h = realloc h 8
j = alloc 32
d = realloc d 674
u = realloc u 674
h = realloc h 0
free f
free h
l = realloc l 1
h = realloc r 578
free u
d = realloc d 675
m = realloc m 1
free n
free p
free v
v = alloc 24 align 16
p = alloc 3 align 4
n = alloc 0
u = alloc 0 align 8
k = realloc k 16
free l
l = alloc 578 align 16
i = realloc i 104
free p
free j
v = realloc v 23
free l
w = realloc w 9
l = alloc 3
free m
free d
d = alloc 401 align 2
m = alloc 1 align 8
j = alloc 0
n = realloc n 8
m = realloc m 9
free a
a = alloc 0
u = realloc u 16
n = realloc n 4
k = realloc k 4
n = realloc n 16
s = realloc s 16
p = alloc 674
free l
l = alloc 56 align 16
r = alloc 3
l = realloc l 55
r = realloc r 3
s = realloc s 8
f = alloc 15
q = alloc 500
n = realloc n 64
g = alloc 9 align 8
o = alloc 1 align 8
p = realloc p 1348
h = realloc h 289
t = alloc 3 align 16
x = alloc 2 align 16
e = alloc 23
free v
v = alloc 64 align 4
free s
free f
u = realloc u 674
free k
k = alloc 0
v = realloc v 60
a = realloc a 0
o = realloc o 17
f = alloc 0
free n
a = realloc a 0
free h
h = alloc 44
n = alloc 0
o = realloc o 8
s = alloc 0
j = realloc j 3
free u
u = realloc h 45
h = alloc 34 align 8
free o
free u
free h
free a
a = alloc 3
r = realloc r 4
p = realloc p 1364
e = realloc e 21
a = realloc a 0
l = realloc l 54
h = alloc 5 align 8
u = alloc 32
j = realloc j 2
free j
j = alloc 313
o = alloc 21 align 8
p = realloc p 1368
free p
free j
free h
free l
free w
free f
free t
free x
x = alloc 0 align 2
t = alloc 0
f = alloc 500
w = alloc 2
l = alloc 674 align 4
m = realloc m 56
h = alloc 0 align 8
free f
f = alloc 674
free r
f = realloc f 32
r = alloc 5 align 8
j = realloc m 28
m = alloc 3 align 2
j = realloc j 24
n = realloc n 0
p = alloc 2
r = realloc r 2
free q
free u
j = realloc j 25
free f
f = alloc 63 align 16
free d
free x
free g
free j
free s
free m
b = realloc b 57
i = realloc i 120
r = realloc r 4
m = alloc 8 align 4
s = alloc 19
j = realloc p 0
free j
j = alloc 40
p = alloc 155 align 8
g = alloc 155
free t
o = realloc o 19
c = realloc c 4
v = realloc v 60
l = realloc l 337
t = alloc 40 align 2
e = realloc e 10
x = realloc t 0
t = alloc 64 align 8
d = alloc 32 align 2
u = alloc 10 align 2
free s
s = alloc 1
l = realloc l 2
free g
g = alloc 9 align 2
g = realloc g 13
free c
c = alloc 3 align 2
r = realloc r 4
e = realloc e 5
q = alloc 20 align 8
free x
free k
k = alloc 6
free f
f = alloc 651 align 2
free i
i = alloc 23 align 4
free q
f = realloc f 325
free u
d = realloc d 36
u = alloc 64 align 8
q = realloc l 1
l = alloc 36
e = realloc e 10
x = alloc 0
free u
free j
v = realloc v 16
free b
f = realloc f 326
b = alloc 2 align 8
w = realloc w 10
j = realloc l 18
free e
free j
j = alloc 1 align 2
s = realloc s 1
e = alloc 1 align 8
l = realloc v 8
free a
a = realloc w 20
free x
free l
free f
f = alloc 2 align 8
l = alloc 0
x = alloc 32 align 4
w = alloc 1 align 8
v = realloc f 0
free p
p = alloc 421
r = realloc r 134
f = alloc 421 align 4
free a
a = alloc 1 align 8
u = realloc x 33
free r
u = realloc u 37
v = realloc v 0
r = alloc 0
x = alloc 47 align 4
free n
l = realloc l 0
free v
free m
m = alloc 16
v = alloc 20 align 8
i = realloc i 39
n = alloc 7 align 16
w = realloc w 0
free a
free l
s = realloc s 2
r = realloc r 16
free f
x = realloc x 1
b = realloc b 0
free d
g = realloc g 0
w = realloc w 3
d = alloc 0 align 4
b = realloc b 0
free d
j = realloc j 1
g = realloc g 4
d = alloc 0 align 8
f = alloc 1
r = realloc r 16
s = realloc s 1
l = alloc 18 align 16
a = realloc r 8
r = alloc 52 align 16
f = realloc f 0
v = realloc v 21
free b
free v
free a
free s
s = alloc 1 align 2
a = realloc t 32
free d
free a
free g
free n
free w
w = alloc 5 align 8
n = alloc 18 align 8
g = alloc 0
free i
i = alloc 6 align 2
a = realloc h 0
h = alloc 3
n = realloc n 16
q = realloc q 8
d = alloc 16 align 2
t = alloc 1
v = alloc 0 align 16
b = alloc 0 align 4
free g
f = realloc f 0
g = alloc 0 align 16
free b
c = realloc c 3
n = realloc n 2
free g
free n
n = alloc 0 align 16
g = alloc 37
b = alloc 5
free t
o = realloc o 9
free b
b = realloc a 49
free o
c = realloc c 7
o = alloc 56 align 8
a = alloc 16 align 8
t = realloc h 6
u = realloc u 29
b = realloc b 31
h = alloc 1
free u
free h
free b
n = realloc n 57
b = alloc 16 align 4
h = alloc 206 align 8
free o
o = alloc 9
g = realloc g 18
a = realloc a 17
u = alloc 7 align 16
free h
free u
free a
a = alloc 1
u = alloc 3
h = realloc i 14
c = realloc c 7
x = realloc x 1
free b
b = alloc 0 align 4
free x
h = realloc h 15
x = alloc 2
i = alloc 11 align 2
free f
free n
free o
free c
free k
free i
free d
free g
free b
l = realloc l 9
b = alloc 0 align 2
g = alloc 40 align 8
h = realloc h 23
s = realloc s 1
d = alloc 52 align 4
l = realloc l 18
m = realloc m 12
b = realloc b 10
free r
r = alloc 0 align 4
i = alloc 56 align 4
k = alloc 4 align 16
c = alloc 23 align 16
free q
free i
c = realloc c 46
i = alloc 551 align 16
q = realloc p 0
w = realloc w 13
p = alloc 0
o = alloc 8
j = realloc j 3
n = alloc 2
free v
free l
l = realloc t 6
d = realloc d 48
free l
l = alloc 4 align 16
t = alloc 4
v = alloc 52 align 16
free t
t = alloc 9 align 8
f = alloc 8 align 2
free u
i = realloc i 0
free q
free i
i = alloc 16 align 8
free o
i = realloc i 24
s = realloc s 1
free g
g = alloc 16 align 16
o = alloc 575
q = alloc 2 align 16
u = alloc 9 align 2
free c
n = realloc n 2
free g
e = realloc e 3
g = alloc 32 align 4
c = alloc 1 align 16
free g
i = realloc i 24
g = alloc 252 align 8
free c
c = alloc 59
free n
free h
free o
g = realloc g 283
free b
i = realloc i 12
b = alloc 0
o = realloc c 51
e = realloc e 3
c = alloc 8 align 2
o = realloc o 55
h = alloc 0 align 8
n = alloc 0 align 2
free v
free l
l = alloc 0 align 8
free x
free e
w = realloc w 48
i = realloc i 8
j = realloc j 6
w = realloc w 96
u = realloc u 1
d = realloc d 64
e = alloc 31
free n
free a
a = alloc 16 align 4
free h
c = realloc c 4
free b
free g
g = alloc 1 align 2
w = realloc w 108
b = alloc 48 align 8
free b
p = realloc p 0
a = realloc a 8
o = realloc o 27
b = alloc 40 align 4
s = realloc s 12
h = realloc c 4
t = realloc t 9
free i
free s
free l
free j
free g
free u
free q
free e
free f
free a
h = realloc h 23
a = alloc 464 align 16
f = alloc 104 align 4
b = realloc b 0
e = alloc 4
q = alloc 0
free d
d = alloc 17 align 4
free e
free q
r = realloc r 0
q = alloc 40 align 8
e = alloc 0 align 4
u = alloc 1 align 8
k = realloc k 0
f = realloc f 3
g = alloc 0 align 4
j = alloc 0 align 4
l = alloc 4
f = realloc f 3
s = alloc 6 align 8
q = realloc q 35
free q
free f
free j
free g
free l
r = realloc r 0
l = realloc s 6
s = alloc 0
g = alloc 1 align 16
j = realloc s 4
free j
free g
k = realloc k 0
a = realloc a 522
free a
a = alloc 40 align 4
free a
a = alloc 1
g = alloc 7 align 8
j = alloc 482
s = alloc 0 align 8
f = alloc 52 align 4
free f
l = realloc l 8
f = alloc 0 align 16
q = realloc d 15
d = alloc 27
free d
k = realloc k 8
free k
free l
g = realloc g 0
l = alloc 544
a = realloc a 2
k = alloc 1
h = realloc h 22
s = realloc s 83
d = alloc 40 align 4
free d
d = alloc 8
free d
d = alloc 19
i = realloc o 11
o = alloc 37
m = realloc m 12
c = realloc s 48
free f
free c
free i
free m
free a
free g
free j
free l
l = alloc 0 align 4
p = realloc p 0
w = realloc w 109
free r
h = realloc h 2
r = realloc p 0
q = realloc q 11
free w
t = realloc t 8
w = alloc 260 align 8
r = realloc r 2
p = alloc 8
j = realloc q 3
q = alloc 52
free p
p = alloc 8 align 8
g = alloc 2 align 4
g = realloc g 2
a = alloc 4 align 8
m = alloc 73 align 16
t = realloc t 7
i = alloc 5 align 4
free q
q = alloc 37
free i
i = alloc 63 align 8
free l
free u
free t
d = realloc d 19
free b
b = alloc 0
free o
o = alloc 16
t = alloc 253 align 16
u = alloc 253 align 8
l = alloc 3
free t
free i
i = alloc 0 align 16
d = realloc d 15
t = alloc 52 align 8
c = alloc 73
f = alloc 16 align 16
o = realloc o 0
a = realloc a 2
s = alloc 2
i = realloc i 0
n = alloc 0
x = alloc 30
free j
j = alloc 0 align 16
v = alloc 4
free r
free m
free u
q = realloc q 41
u = alloc 57
free o
o = alloc 64 align 2
m = alloc 52
c = realloc c 73
free p
free u
u = realloc c 72
d = realloc d 1
c = alloc 395
free m
m = alloc 0
p = alloc 3 align 8
p = realloc p 12
d = realloc d 3
free u
u = alloc 0 align 4
a = realloc a 18
r = alloc 1 align 4
free i
free r
free a
free m
free p
free u
free c
c = alloc 52 align 8
u = alloc 25 align 2
p = alloc 26 align 2
free t
f = realloc f 8
t = alloc 25 align 8
m = alloc 252
free d
free h
free b
free x
free g
u = realloc u 1
l = realloc l 0
g = alloc 64 align 16
w = realloc w 81
x = alloc 1
m = realloc m 126
b = alloc 47 align 2
h = realloc l 0
l = alloc 50 align 4
d = alloc 4
a = alloc 9 align 16
r = alloc 14 align 8
d = realloc d 0
i = alloc 14
free g
x = realloc x 5
free q
j = realloc j 1
free k
k = alloc 2 align 16
e = realloc e 4
k = realloc k 6
q = alloc 81 align 8
g = alloc 3
free h
h = alloc 3
t = realloc t 17
free m
free n
free e
free f
free r
free q
q = alloc 0 align 2
b = realloc b 52
w = realloc w 73
r = alloc 0
s = realloc s 18
free k
k = alloc 7 align 16
t = realloc t 20
f = alloc 40
v = realloc v 0
o = realloc o 128
free r
i = realloc i 15
free i
f = realloc f 1
j = realloc j 1
i = alloc 40 align 4
free b
free l
free x
free u
u = alloc 0
free a
free w
w = alloc 0
c = realloc c 1
o = realloc o 3
a = alloc 0
u = realloc u 0
x = realloc g 6
a = realloc a 0
free q
d = realloc d 0
q = alloc 1 align 16
free q
f = realloc f 2
s = realloc s 0
q = alloc 1 align 4
o = realloc o 11
q = realloc q 2
g = alloc 328
free g
k = realloc k 1
g = alloc 16 align 4
x = realloc x 22
l = alloc 3
g = realloc g 12
q = realloc q 2
free q
w = realloc w 0
q = realloc c 1
free q
j = realloc j 0
free j
j = alloc 1 align 2
free j
p = realloc p 13
j = alloc 5 align 4
s = realloc s 0
q = alloc 56 align 8
c = alloc 23 align 4
o = realloc o 1
b = alloc 0 align 8
u = realloc u 0
r = alloc 64 align 4
j = realloc j 10
o = realloc o 0
e = alloc 3
n = alloc 46
m = alloc 16 align 8
u = realloc u 4
free u
i = realloc i 41
free i
free g
free t
free v
free e
free s
s = alloc 16 align 16
s = realloc s 16
k = realloc k 0
c = realloc c 11
x = realloc x 44
free x
free q
free p
free n
k = realloc k 249
n = realloc a 3
h = realloc h 1
a = alloc 187 align 8
free a
r = realloc r 68
c = realloc c 12
r = realloc r 34
free r
free k
free d
d = alloc 7 align 2
free o
c = realloc c 24
o = alloc 0 align 16
l = realloc l 3
k = alloc 16 align 4
o = realloc o 49
free n
c = realloc c 48
n = alloc 0 align 8
j = realloc j 11
r = alloc 1 align 2
a = realloc f 2
b = realloc b 0
f = realloc n 0
n = alloc 0 align 8
p = alloc 48
q = alloc 52 align 8
q = realloc q 104
r = realloc r 1
free h
free p
n = realloc n 4
p = alloc 1 align 8
h = alloc 1 align 4
r = realloc r 0
free k
k = alloc 8 align 8
x = alloc 0
x = realloc x 4
x = realloc x 2
r = realloc r 16
free j
j = alloc 97 align 16
free c
k = realloc k 1
c = alloc 233 align 16
e = alloc 0 align 16
v = alloc 1
free r
r = alloc 25
t = alloc 0
q = realloc q 108
w = realloc w 0
free f
f = alloc 52 align 8
g = alloc 3
t = realloc t 4
i = alloc 1
u = alloc 11 align 16
free t
free k
free a
a = alloc 233 align 8
k = alloc 40 align 4
t = alloc 1
x = realloc x 4
free d
d = alloc 5 align 16
w = realloc w 90
free c
r = realloc r 25
p = realloc p 16
free s
s = alloc 1 align 8
free q
free m
m = alloc 0 align 8
q = alloc 0
free d
d = alloc 23 align 16
free w
u = realloc u 0
w = alloc 30 align 8
free r
q = realloc q 16
q = realloc q 0
r = alloc 16 align 8
c = alloc 0
free h
free s
s = realloc m 0
d = realloc d 23
free n
n = realloc j 7
j = alloc 40
m = alloc 8
h = alloc 3 align 8
free k
free l
free c
free m
free i
free q
free u
free s
free b
free f
free p
free n
free e
free h
free g
free w
free r
x = realloc x 2
free d
a = realloc a 466
o = realloc o 24
o = realloc o 8
free j
free t
v = realloc v 2
o = realloc o 7
free v
free o
free a
free x
x = alloc 1 align 16
a = alloc 4 align 2
o = alloc 0
o = realloc o 0
v = alloc 1 align 8
o = realloc o 1
x = realloc x 1
t = realloc a 8
a = alloc 1 align 16
x = realloc x 9
free a
a = alloc 8 align 4
j = alloc 8 align 4
v = realloc v 2
d = alloc 8 align 16
o = realloc o 0
r = alloc 0 align 4
w = alloc 3 align 16
w = realloc w 11
o = realloc o 0
g = alloc 0
g = realloc g 11
h = alloc 8 align 2
e = realloc g 3
t = realloc t 19
g = alloc 18 align 8
free t
t = alloc 61
e = realloc e 7
r = realloc r 0
free t
j = realloc j 2
x = realloc x 9
free h
h = alloc 2
t = alloc 4 align 2
g = realloc g 22
n = alloc 0 align 8
p = alloc 2
f = alloc 64 align 8
free e
e = alloc 12 align 4
b = realloc n 2
n = alloc 1 align 2
s = alloc 52
free w
free g
free s
v = realloc v 18
s = realloc b 10
b = alloc 49 align 8
free v
v = alloc 12 align 2
e = realloc e 416
h = realloc h 2
g = alloc 3 align 4
w = alloc 9 align 16
free h
free f
free d
free w
free s
free v
free n
free e
free x
free o
free g
free b
b = alloc 16 align 2
r = realloc r 8
g = alloc 8
p = realloc p 1
free g
g = realloc a 4
j = realloc j 1
a = realloc b 32
b = alloc 8
p = realloc p 2
p = realloc p 1
o = alloc 4 align 4
free b
free j
free o
p = realloc p 0
free p
r = realloc r 4
p = alloc 0 align 2
a = realloc a 16
r = realloc r 0
t = realloc t 12
o = alloc 3 align 8
free p
p = alloc 8
j = alloc 268 align 4
b = alloc 7
free r
r = alloc 1
r = realloc r 0
free b
a = realloc a 8
b = alloc 8
x = alloc 71
e = alloc 0
n = alloc 236
t = realloc t 4
v = alloc 401 align 8
o = realloc o 4
x = realloc x 35
j = realloc j 235
p = realloc p 7
t = realloc t 12
x = realloc x 70
s = alloc 8 align 16
w = alloc 0 align 16
d = alloc 1 align 2
g = realloc g 70
f = alloc 0 align 2
d = realloc d 2
p = realloc p 26
h = alloc 62 align 8
j = realloc j 227
x = realloc x 0
free o
free x
x = alloc 0
o = alloc 13
o = realloc o 1
u = alloc 6 align 8
q = alloc 1
e = realloc e 30
v = realloc v 236
free n
n = alloc 12 align 2
i = alloc 52 align 16
free u
u = alloc 95 align 8
m = alloc 52
c = alloc 227 align 2
f = realloc f 0
p = realloc p 13
l = alloc 3
e = realloc e 46
k = alloc 1
free k
k = alloc 40
free v
free m
free f
b = realloc b 9
f = alloc 107
m = realloc e 23
free a
free b
b = realloc q 2
x = realloc x 0
free u
free n
free g
free i
free f
free w
free s
free h
c = realloc c 219
x = realloc x 8
h = alloc 3
free x
x = alloc 157 align 16
s = alloc 261 align 8
t = realloc t 0
free k
free x
o = realloc o 0
x = alloc 1 align 4
x = realloc x 1
k = alloc 52 align 2
free k
p = realloc p 12
k = alloc 52 align 16
w = alloc 500 align 8
free s
s = alloc 432
free c
c = alloc 23 align 4
f = alloc 16
o = realloc o 16
i = alloc 20
b = realloc b 0
h = realloc h 0
g = alloc 500 align 16
d = realloc d 6
r = realloc r 1
n = alloc 52 align 16
u = alloc 8
q = alloc 4
a = realloc s 432
s = alloc 3
r = realloc r 2
e = realloc j 211
w = realloc w 52
j = alloc 16
v = alloc 33 align 2
w = realloc w 0
free w
free j
free v
free a
free u
free n
free s
t = realloc t 0
s = alloc 1
n = alloc 16 align 16
free n
n = alloc 11
u = alloc 1 align 2
a = alloc 16 align 16
p = realloc p 13
v = alloc 3 align 2
j = alloc 0 align 16
g = realloc g 492
n = realloc n 15
free b
free o
free s
free j
free l
free g
free a
free r
r = alloc 4 align 16
p = realloc p 13
free h
h = alloc 52
a = alloc 4 align 4
g = alloc 426 align 4
l = alloc 16 align 8
j = alloc 0
a = realloc a 1
h = realloc h 0
s = alloc 8 align 8
o = alloc 3 align 2
b = realloc l 1
l = alloc 4 align 4
w = alloc 4
free r
free w
free l
free b
free s
free h
free o
free g
free j
free a
free c
free k
free t
free f
free u
d = realloc d 14
free q
free d
free i
i = realloc e 0
m = realloc m 16
e = alloc 0 align 8
d = alloc 52 align 16
q = alloc 5
v = realloc v 0
q = realloc q 15
free i
free q
free d
free e
e = realloc x 2
free m
m = alloc 8 align 4
free e
e = alloc 16
x = alloc 190 align 4
free m
p = realloc p 9
m = alloc 0 align 4
e = realloc e 1
x = realloc x 380
free e
free x
free p
p = alloc 18 align 8
v = realloc v 0
m = realloc m 1
x = alloc 1 align 16
v = realloc v 4
free n
free v
free m
m = alloc 1
p = realloc p 2
free x
p = realloc p 1
m = realloc m 9
free p
free m
m = alloc 3 align 16
p = alloc 52 align 2
x = alloc 3
v = alloc 5
n = alloc 4
x = realloc x 3
e = alloc 1 align 4
x = realloc x 6
e = realloc e 4
d = alloc 4 align 8
q = realloc x 0
x = alloc 8 align 4
e = realloc e 2
p = realloc p 60
x = realloc x 3
