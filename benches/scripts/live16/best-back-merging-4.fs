freespace script 1
heap 16384 fit=best order=back
a = alloc 0
free a
a = alloc 10
b = alloc 0
b = realloc b 4
c = alloc 1348
b = realloc b 5
c = realloc c 1364
c = realloc c 7
a = realloc a 5
d = alloc 1 align 8
e = alloc 1348 align 2
a = realloc a 5
a = realloc a 4
f = alloc 512 zeroed
c = realloc c 23
b = realloc b 16
b = realloc b 15
a = realloc a 8
c = realloc c 2
g = alloc 1348 zeroed
h = alloc 127 align 16
a = realloc a 8
g = realloc g 1332
i = alloc 2 align 2
b = realloc b 2
i = realloc i 3
d = realloc d 3
j = alloc 10 align 2
k = alloc 2 zeroed
d = realloc d 3
l = realloc f 512
f = alloc 64 align 4
m = alloc 935
g = realloc g 1324
d = realloc d 1348
b = realloc b 6
n = alloc 40 align 16
o = alloc 32 zeroed
i = realloc i 0
p = alloc 8
i = realloc i 0
d = realloc d 1356
q = alloc 464 align 4
r = realloc b 3
p = realloc p 0
b = alloc 53
s = realloc i 0
i = alloc 2 align 2 zeroed
t = alloc 353 align 2
u = alloc 29 zeroed
v = alloc 12 align 2
n = realloc n 2
w = alloc 8
c = realloc c 15
t = realloc t 1
x = alloc 3 align 8 zeroed
free x
x = alloc 147
u = realloc u 29
t = realloc t 9
free t
t = alloc 6 align 4 zeroed
free t
t = alloc 5 zeroed
x = realloc x 294
free x
x = alloc 1 align 2
o = realloc o 32
u = realloc u 32
s = realloc s 0
f = realloc f 65
o = realloc o 28
n = realloc n 0
q = realloc q 0
free q
q = alloc 8
f = realloc f 73
free f
s = realloc s 7
u = realloc u 0
f = alloc 19 align 2
k = realloc k 2
free k
k = realloc f 15
x = realloc x 2
k = realloc k 34
f = realloc i 4
s = realloc s 0
v = realloc v 4
i = alloc 0 align 8
w = realloc w 1348
u = realloc u 1348
x = realloc x 1
free x
a = realloc a 4
x = alloc 1348 zeroed
free x
u = realloc u 1344
c = realloc c 15
s = realloc s 0
x = alloc 1348 align 4
h = realloc h 131
free h
h = realloc x 0
m = realloc m 1
n = realloc n 0
r = realloc r 19
a = realloc a 0
x = alloc 1348 align 4
free x
b = realloc b 52
x = realloc d 1187
d = realloc e 3
b = realloc b 46
f = realloc f 5
i = realloc i 0
w = realloc w 25
e = alloc 1 align 2 zeroed
free e
a = realloc a 501
e = realloc a 517
l = realloc l 2
i = realloc i 0
a = alloc 1348
u = realloc u 1348
g = realloc g 4
p = realloc p 0
i = realloc i 0
free i
u = realloc u 1347
i = alloc 3 zeroed
m = realloc m 30
w = realloc w 28
u = realloc u 0
free u
n = realloc n 0
d = realloc d 2
v = realloc v 4
u = alloc 2 align 16
x = realloc x 28
free x
x = alloc 32 align 8 zeroed
k = realloc k 33
d = realloc d 0
q = realloc q 16
s = realloc s 0
i = realloc i 2
free i
q = realloc q 8
h = realloc h 1
i = realloc r 27
f = realloc f 1348
g = realloc g 4
r = alloc 213
g = realloc g 3
j = realloc j 1
b = realloc b 38
l = realloc l 10
free l
l = alloc 256 zeroed
p = realloc p 0
n = realloc n 255
free n
n = alloc 4 align 2
h = realloc h 4
j = realloc j 1
k = realloc k 37
free k
k = realloc d 1
d = realloc v 2
l = realloc l 512
v = alloc 19 zeroed
free v
k = realloc k 0
t = realloc t 0
c = realloc c 4
h = realloc h 2
k = realloc k 1
v = alloc 0 align 2
l = realloc l 516
f = realloc f 1348
free f
b = realloc b 37
f = alloc 1
free f
k = realloc k 1
f = realloc r 426
u = realloc u 1
p = realloc p 0
r = alloc 1348 align 8 zeroed
s = realloc s 0
r = realloc r 1180
i = realloc i 853
u = realloc u 0
u = realloc u 0
p = realloc p 1
r = realloc r 1
k = realloc k 17
w = realloc w 2
c = realloc c 2
free c
c = realloc b 37
m = realloc m 0
k = realloc k 1348
t = realloc t 2
b = alloc 4
c = realloc c 37
v = realloc v 0
w = realloc w 0
t = realloc t 2
f = realloc f 4
m = realloc m 0
w = realloc w 1348
j = realloc j 1
free j
j = alloc 2 align 8
free j
j = alloc 128
free j
h = realloc h 1
s = realloc s 40
c = realloc c 53
j = alloc 709
k = realloc k 1348
i = realloc i 857
b = realloc b 2
i = realloc i 873
j = realloc j 1
h = realloc h 5
f = realloc f 0
free f
f = realloc g 19
free d
free f
free o
free m
v = realloc v 16
m = realloc r 0
e = realloc e 16
w = realloc w 6
k = realloc k 0
a = realloc a 168
u = realloc u 0
r = alloc 5 align 8 zeroed
h = realloc h 5
o = alloc 1 align 4 zeroed
t = realloc t 0
free k
free t
free h
v = realloc v 32
r = realloc r 12
l = realloc l 515
h = realloc s 36
s = realloc l 515
e = realloc e 4
p = realloc p 4
e = realloc e 0
o = realloc o 2
e = realloc e 0
r = realloc r 24
b = realloc b 20
u = realloc u 0
l = realloc n 161
a = realloc a 32
n = alloc 0 align 2 zeroed
t = alloc 20 align 2
u = realloc u 205
k = realloc o 6
o = alloc 0 align 8
k = realloc k 0
e = realloc e 152
p = realloc p 3
f = alloc 9 align 16 zeroed
d = realloc j 8
x = realloc x 16
k = realloc k 0
h = realloc h 158
s = realloc s 257
t = realloc t 20
h = realloc h 166
m = realloc m 316
j = realloc i 873
o = realloc o 0
i = alloc 1024 align 16
g = alloc 4 align 8
c = realloc c 106
free b
b = alloc 2 zeroed
v = realloc v 64
p = realloc p 2
i = realloc i 1024
free c
p = realloc p 1
l = realloc l 157
c = realloc i 1008
d = realloc d 0
i = alloc 504
i = realloc i 504
p = realloc p 3
f = realloc f 1
free l
n = realloc n 1
n = realloc n 0
f = realloc f 1024
l = alloc 4 align 8 zeroed
j = realloc j 881
free n
i = realloc i 441
x = realloc x 1
s = realloc s 265
n = alloc 5
k = realloc k 0
