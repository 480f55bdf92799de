freespace script 1
heap 16384 fit=first order=address
a = alloc 319 align 8
b = alloc 1404 align 8
c = alloc 11 align 8 zeroed
c = realloc c 19
d = alloc 1 align 8
c = realloc c 319
e = alloc 14231 align 8 zeroed
f = alloc 2 align 8
free a
a = alloc 28 align 8
free a
a = alloc 319 align 8 zeroed
free a
free e
e = alloc 28 align 16
a = alloc 1404 align 16
g = alloc 1 align 8
h = alloc 465 align 8
i = alloc 8 align 8 zeroed
a = realloc a 1408
j = alloc 11 align 16 zeroed
k = alloc 3239 align 8
l = alloc 65 align 8 zeroed
m = alloc 1 align 8 zeroed
n = alloc 4336 align 8
o = alloc 3 align 8
free f
free o
o = alloc 162 align 8 zeroed
f = alloc 3 align 8
p = alloc 0 align 8
q = alloc 0 align 16
q = realloc q 4
c = realloc c 319
g = realloc g 0
r = alloc 4 align 8 zeroed
s = alloc 277 align 8 zeroed
i = realloc i 7
free n
b = realloc b 1403
e = realloc e 14
n = alloc 3 align 8
free i
b = realloc b 1407
i = alloc 8 align 8 zeroed
d = realloc d 0
l = realloc l 57
free n
n = alloc 882 align 8
c = realloc c 159
j = realloc j 1
a = realloc a 24
free l
l = alloc 3 align 16
free a
a = alloc 16 align 8
s = realloc s 4
free l
l = alloc 20 align 8 zeroed
free s
s = alloc 4 align 16
free l
l = alloc 5 align 8
j = realloc j 24
free s
s = alloc 3 align 16 zeroed
free j
j = alloc 158 align 8
free s
s = alloc 1 align 8
free j
j = alloc 56 align 8
free s
s = alloc 239 align 16
free j
k = realloc k 1619
j = alloc 1265 align 8
b = realloc b 1403
free s
s = alloc 240 align 8
free b
b = alloc 3 align 8
free s
s = alloc 5 align 8 zeroed
h = realloc h 16
free b
h = realloc h 16
b = alloc 2811 align 16
free k
k = alloc 153 align 16 zeroed
free b
b = alloc 153 align 8
p = realloc p 0
free k
k = alloc 28 align 8
free p
a = realloc a 20
p = alloc 1488 align 8
free k
l = realloc l 3681
k = alloc 0 align 8
free p
p = alloc 2040 align 8
d = realloc d 1
c = realloc c 155
free k
k = alloc 4 align 8 zeroed
b = realloc b 76
free c
c = alloc 3 align 8 zeroed
free b
b = alloc 3 align 8
free c
c = alloc 18 align 8
free b
b = alloc 34 align 8 zeroed
k = realloc k 0
free c
j = realloc j 1265
c = alloc 550 align 8
free k
k = alloc 65 align 8
free c
c = alloc 56 align 8 zeroed
free k
k = alloc 30 align 8 zeroed
free c
c = alloc 1 align 8
free k
r = realloc r 0
k = alloc 0 align 16
free c
d = realloc d 9
c = alloc 7 align 8
free k
j = realloc j 1249
k = alloc 1249 align 8
free c
c = alloc 16 align 8 zeroed
free k
k = alloc 255 align 8 zeroed
free c
p = realloc p 1
c = alloc 16 align 8
free k
a = realloc a 12
k = alloc 1 align 16
free c
c = alloc 162 align 8
free k
k = alloc 1249 align 16
free c
c = alloc 674 align 16
free k
k = alloc 16 align 16
free c
c = alloc 0 align 8 zeroed
free k
k = alloc 1025 align 8
d = realloc d 8
free c
c = alloc 12 align 16
free d
d = alloc 3 align 8
free c
c = alloc 1 align 16
n = realloc n 881
free d
h = realloc h 1461
d = alloc 1 align 16 zeroed
free n
n = alloc 80 align 16
j = realloc j 1253
free d
e = realloc e 3
n = realloc n 1
i = realloc i 256
d = alloc 1 align 8
free j
d = realloc d 5
j = alloc 3 align 8 zeroed
m = realloc m 0
free i
i = alloc 53 align 16
free m
m = alloc 4 align 8
free i
i = alloc 1 align 16
free m
m = alloc 256 align 16 zeroed
free i
i = alloc 361 align 8
free m
m = alloc 21 align 8
free i
i = alloc 3 align 8 zeroed
free m
m = alloc 2048 align 8
free i
f = realloc f 11
i = alloc 76 align 8
free m
m = alloc 0 align 8 zeroed
free i
i = alloc 1 align 8 zeroed
free m
m = alloc 9 align 8
free i
i = alloc 31 align 8
free m
m = alloc 1 align 8
free i
i = alloc 19 align 8
free m
j = realloc j 1
m = realloc l 3689
j = realloc j 1
l = alloc 1175 align 8
free i
i = alloc 3681 align 8
k = realloc k 1029
j = realloc j 0
free l
j = realloc j 0
l = alloc 3 align 8
free k
k = alloc 1 align 8
free l
o = realloc o 324
l = alloc 162 align 8
free k
k = alloc 109 align 16
free l
j = realloc j 1
l = alloc 8 align 8 zeroed
free k
d = realloc d 1
h = realloc h 1457
k = alloc 4 align 8
free h
free d
free g
free m
free s
c = realloc c 2
p = realloc p 0
s = alloc 3681 align 8
s = realloc s 7362
m = alloc 2 align 8 zeroed
p = realloc p 3
g = alloc 1 align 16
d = alloc 32 align 8 zeroed
h = alloc 0 align 16
free q
q = alloc 0 align 8
free p
p = alloc 12 align 8
free q
q = realloc o 324
o = alloc 12 align 8
free r
r = alloc 119 align 8
p = realloc p 1
c = realloc c 2
free o
o = alloc 0 align 16
k = realloc k 12
free c
c = alloc 162 align 8
i = realloc i 3682
free p
q = realloc q 1
p = alloc 162 align 8
free e
e = alloc 3 align 16
free q
free h
free o
free r
free n
n = alloc 9 align 8 zeroed
r = alloc 937 align 8
o = alloc 8 align 16
h = alloc 162 align 16 zeroed
q = alloc 1 align 16
free a
a = alloc 162 align 8
free r
r = alloc 16 align 16
j = realloc j 17
free c
free l
l = alloc 3 align 16
c = alloc 162 align 16
n = realloc n 1
free h
h = alloc 4 align 8
n = realloc n 1
free h
h = alloc 6 align 16
free n
n = alloc 8 align 16
e = realloc e 0
free h
