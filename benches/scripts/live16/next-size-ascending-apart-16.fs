freespace script 1
heap 16384 fit=next order=size-ascending coalescing=off granule=16
a = alloc 599 zeroed
free a
a = alloc 4 align 4 zeroed
b = alloc 4 zeroed
a = realloc a 0
c = alloc 138 zeroed
a = realloc a 0
d = alloc 518 align 8 zeroed
c = realloc c 69
e = alloc 69 align 16 zeroed
f = alloc 3 align 4 zeroed
free d
d = realloc b 4
a = realloc a 0
b = alloc 100 align 4 zeroed
free e
e = alloc 0 align 2 zeroed
g = alloc 13 zeroed
h = alloc 0 zeroed
b = realloc b 84
i = alloc 2696 align 8 zeroed
j = alloc 1 zeroed
k = alloc 0 align 2 zeroed
l = alloc 117 zeroed
m = realloc b 662
b = alloc 69 zeroed
free h
h = alloc 127 align 4 zeroed
n = realloc a 0
e = realloc e 0
a = alloc 0 align 16 zeroed
o = alloc 65 align 8 zeroed
o = realloc o 662
p = alloc 2696 align 4 zeroed
m = realloc m 678
g = realloc g 13
m = realloc m 662
q = alloc 65 align 16 zeroed
r = alloc 127 zeroed
s = alloc 662 zeroed
s = realloc s 678
t = alloc 12 align 4 zeroed
free h
free l
free j
free d
free m
free i
i = alloc 8 align 8 zeroed
s = realloc s 686
m = alloc 23 align 8 zeroed
k = realloc k 0
f = realloc f 3
d = alloc 1028 zeroed
j = alloc 69 align 16 zeroed
p = realloc p 2697
b = realloc b 34
l = alloc 662 align 16 zeroed
free t
l = realloc l 646
d = realloc d 1028
t = alloc 0 align 2 zeroed
h = alloc 103 align 8 zeroed
free e
f = realloc f 32
j = realloc j 68
e = alloc 33 align 16 zeroed
u = alloc 34 zeroed
v = alloc 128 align 2 zeroed
w = alloc 1 align 4 zeroed
x = alloc 16 align 4 zeroed
free e
h = realloc h 103
c = realloc c 2697
j = realloc j 84
v = realloc v 128
t = realloc t 0
free w
r = realloc r 1
w = alloc 3 zeroed
free l
l = realloc b 241
b = alloc 662 align 4 zeroed
free j
free d
free u
free q
free f
free i
free n
s = realloc s 694
n = alloc 51 zeroed
i = alloc 39 align 8 zeroed
free n
n = alloc 120 align 8 zeroed
f = alloc 165 zeroed
l = realloc l 211
q = alloc 6 zeroed
u = alloc 256 zeroed
free s
free v
free t
free w
free b
free c
c = alloc 0 align 2 zeroed
b = alloc 24 align 8 zeroed
w = alloc 3 align 2 zeroed
t = alloc 662 zeroed
x = realloc x 8
f = realloc f 5
v = realloc q 5
q = alloc 662 zeroed
free i
i = alloc 0 align 16 zeroed
free x
free a
free i
i = realloc c 0
b = realloc b 24
c = alloc 662 zeroed
free o
o = alloc 241 align 8 zeroed
c = realloc c 670
a = alloc 1 align 8 zeroed
x = alloc 1028 align 8 zeroed
s = alloc 79 zeroed
d = alloc 65 align 4 zeroed
j = realloc u 33
o = realloc o 233
u = alloc 0 align 8 zeroed
e = alloc 32 align 4 zeroed
j = realloc j 29
free e
free f
f = realloc g 14
l = realloc l 105
free i
i = realloc x 0
free f
n = realloc n 128
f = realloc d 1
free k
k = alloc 105 zeroed
free f
free l
o = realloc o 1024
free s
free n
free u
free m
o = realloc o 2
r = realloc r 1
m = realloc q 678
t = realloc t 658
i = realloc i 16
q = alloc 3 zeroed
u = alloc 241 align 8 zeroed
o = realloc o 18
n = alloc 241 zeroed
m = realloc m 694
s = alloc 38 zeroed
u = realloc u 233
v = realloc v 21
l = alloc 662 zeroed
free r
r = alloc 3 align 2 zeroed
free v
free i
free h
free l
free t
free m
q = realloc q 4
m = alloc 168 align 2 zeroed
t = alloc 198 align 2 zeroed
free b
free a
o = realloc o 20
k = realloc k 104
a = alloc 662 align 2 zeroed
b = alloc 65 align 4 zeroed
free j
j = alloc 241 zeroed
l = alloc 175 zeroed
q = realloc q 5
h = alloc 15 zeroed
i = alloc 180 zeroed
c = realloc c 65
v = alloc 120 zeroed
h = realloc h 15
f = alloc 127 align 4 zeroed
a = realloc a 744
v = realloc v 248
free j
free p
free h
free c
c = realloc v 244
v = alloc 241 zeroed
h = alloc 97 zeroed
r = realloc r 4
p = realloc u 225
u = alloc 32 align 16 zeroed
j = alloc 23 align 16 zeroed
d = alloc 65 align 8 zeroed
x = alloc 5 zeroed
g = alloc 859 align 8 zeroed
g = realloc g 875
e = alloc 198 zeroed
free a
free e
free g
u = realloc u 64
free x
free u
s = realloc s 19
free j
j = alloc 0 zeroed
j = realloc j 718
free s
m = realloc m 700
free j
l = realloc l 175
j = alloc 3 align 16 zeroed
s = alloc 2 zeroed
u = realloc q 1
free m
m = alloc 2 align 16 zeroed
q = realloc u 2
f = realloc f 126
u = alloc 512 align 16 zeroed
q = realloc q 10
q = realloc q 20
o = realloc o 40
free m
free o
free f
t = realloc t 202
free j
free t
free c
free s
free u
u = alloc 3 zeroed
free k
k = alloc 662 align 8 zeroed
u = realloc u 6
n = realloc n 15
w = realloc w 1
free k
k = alloc 0 align 16 zeroed
free w
w = alloc 3 align 8 zeroed
n = realloc n 55
free k
k = alloc 241 align 2 zeroed
s = alloc 65 zeroed
c = alloc 55 align 8 zeroed
t = alloc 3 zeroed
l = realloc l 350
h = realloc h 1
j = alloc 65 zeroed
free n
i = realloc i 176
n = alloc 3 zeroed
f = alloc 662 align 4 zeroed
s = realloc s 32
o = alloc 64 align 4 zeroed
m = alloc 241 zeroed
x = alloc 241 align 8 zeroed
g = alloc 20 align 8 zeroed
e = alloc 65 zeroed
o = realloc o 64
a = alloc 1 align 8 zeroed
free j
free a
l = realloc l 350
u = realloc u 3
a = alloc 6 align 8 zeroed
b = realloc b 49
j = alloc 3 zeroed
n = realloc n 0
h = realloc h 125
free o
free h
h = alloc 350 align 4 zeroed
o = alloc 241 align 16 zeroed
free o
free h
free u
free x
free m
free e
free s
free j
free i
i = alloc 3 zeroed
p = realloc p 112
free p
p = realloc r 4
r = alloc 72 align 4 zeroed
a = realloc a 3
free d
d = realloc p 4
v = realloc v 482
p = alloc 3 align 8 zeroed
p = realloc p 4
free w
free t
t = alloc 241 align 2 zeroed
w = alloc 2 align 16 zeroed
