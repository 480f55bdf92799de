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
free a
free c
free n
free m
m = realloc b 0
b = alloc 3 align 8 zeroed
n = alloc 3681 align 16
c = alloc 12 align 16
p = realloc p 81
a = alloc 181 align 8
h = alloc 58 align 8
free q
free a
free p
free n
free b
b = alloc 12 align 8
m = realloc m 1
e = realloc e 0
n = alloc 0 align 8
p = alloc 4 align 8
a = alloc 7 align 8
d = realloc d 16
q = alloc 1 align 8 zeroed
free c
free a
free f
free o
free g
p = realloc p 4
g = alloc 8 align 8 zeroed
o = alloc 9 align 8
q = realloc q 32
n = realloc n 12
f = alloc 7 align 8
a = alloc 387 align 16 zeroed
c = alloc 162 align 16
free d
d = alloc 162 align 16 zeroed
f = realloc f 3
free m
m = alloc 3 align 8
free p
p = alloc 20 align 8
free a
i = realloc i 3678
a = alloc 8 align 8
m = realloc m 8
free r
r = alloc 0 align 8
free m
m = alloc 1 align 8
free n
j = realloc j 19
n = alloc 0 align 16
free g
g = alloc 15 align 16
free r
r = alloc 3 align 16
free f
f = alloc 12 align 8
free g
g = alloc 1 align 8
free f
f = alloc 28 align 8
free c
c = alloc 9 align 8
free o
o = alloc 3 align 8
free i
i = alloc 1243 align 8
free e
j = realloc j 162
o = realloc o 4
e = alloc 1 align 16
m = realloc m 0
free m
m = alloc 7 align 8
free i
i = alloc 2 align 8
free q
q = alloc 9 align 8
free h
h = alloc 4336 align 16
k = realloc k 6
free a
a = alloc 32 align 8 zeroed
free r
l = realloc l 0
r = alloc 4 align 16 zeroed
free b
b = alloc 1 align 8
free j
j = alloc 20 align 8
free e
e = realloc h 3794
h = alloc 0 align 16
g = realloc g 0
free c
c = alloc 1 align 16 zeroed
free j
j = alloc 1 align 16
free b
b = alloc 1024 align 8 zeroed
m = realloc m 3
free c
c = alloc 1 align 16
free l
l = alloc 0 align 8
r = realloc r 1
free p
p = alloc 31 align 8
free k
k = alloc 27 align 8 zeroed
free b
b = alloc 16 align 8
free s
s = alloc 0 align 8
free o
o = alloc 12 align 8
n = realloc n 0
e = realloc e 3794
free o
o = alloc 0 align 8
free o
o = alloc 3 align 8
free h
h = alloc 1 align 16
i = realloc i 2
free h
h = alloc 0 align 16
free a
a = alloc 0 align 8
free e
e = alloc 3 align 16
free a
a = alloc 27 align 8
r = realloc r 2
free b
b = alloc 0 align 8
free s
s = alloc 4 align 8 zeroed
free j
a = realloc a 1
j = alloc 3 align 8
free b
b = alloc 24 align 8
free e
e = alloc 0 align 16 zeroed
c = realloc c 0
b = realloc b 12
free h
h = alloc 3 align 8
free s
s = alloc 3 align 8
r = realloc r 2
free l
l = alloc 1 align 8
free a
a = alloc 0 align 16
free r
r = alloc 1 align 8 zeroed
free j
e = realloc e 1
j = alloc 3681 align 8
free g
g = alloc 3 align 16
l = realloc l 0
free o
o = alloc 3 align 8
free r
r = alloc 5 align 8
free l
l = alloc 65 align 8
d = realloc d 162
free p
p = realloc k 27
k = alloc 20 align 8
free m
m = alloc 8 align 16 zeroed
r = realloc r 5
e = realloc e 3
free r
r = alloc 0 align 8
free r
r = alloc 28 align 16
free n
n = alloc 3681 align 8 zeroed
free j
j = alloc 812 align 8
free n
s = realloc s 3594
n = alloc 0 align 8
free c
c = alloc 0 align 16
free k
k = realloc e 3
e = alloc 3 align 8
free l
l = alloc 3 align 8
free p
p = alloc 27 align 16 zeroed
h = realloc h 1
a = realloc a 1400
free b
h = realloc h 2
b = alloc 991 align 8
free d
d = alloc 4 align 16
free k
e = realloc e 11
s = realloc s 708
k = alloc 31 align 8
q = realloc q 3681
free p
p = alloc 3310 align 16 zeroed
free d
c = realloc c 0
d = alloc 8 align 8
free f
f = alloc 710 align 8
free b
b = alloc 20 align 16
free s
s = alloc 426 align 8
k = realloc k 31
a = realloc a 2
free e
e = alloc 28 align 8
p = realloc p 2
free e
e = alloc 19 align 8
free b
b = alloc 3681 align 8
free n
n = alloc 0 align 8
free o
a = realloc a 7
o = alloc 387 align 8
free p
p = alloc 129 align 8 zeroed
j = realloc j 796
free k
k = alloc 0 align 16 zeroed
free a
a = alloc 16 align 16
free f
f = alloc 1 align 8
i = realloc i 0
free e
q = realloc q 115
e = alloc 32 align 8 zeroed
free e
e = alloc 2298 align 8
s = realloc s 0
free r
r = alloc 162 align 8 zeroed
free e
e = alloc 3287 align 8 zeroed
free h
h = alloc 8 align 8
r = realloc r 142
free f
f = alloc 4 align 8
free a
d = realloc d 4
a = alloc 0 align 8 zeroed
free d
d = alloc 8 align 8
free j
j = alloc 1 align 8
free q
q = alloc 4336 align 8
free j
s = realloc s 0
j = alloc 4 align 8 zeroed
free f
f = alloc 146 align 8
free q
j = realloc j 5
q = alloc 1 align 8
free k
k = alloc 162 align 8
free j
j = alloc 248 align 8 zeroed
free h
h = alloc 27 align 16
free g
g = alloc 1 align 8
free h
h = alloc 310 align 8
free e
r = realloc r 4
a = realloc a 29
free a
free h
s = realloc s 0
h = alloc 14 align 8
o = realloc o 371
a = alloc 3681 align 16
e = alloc 20 align 8 zeroed
free e
e = alloc 3681 align 8
free e
e = alloc 3 align 8
o = realloc o 375
free o
o = alloc 14 align 8
j = realloc j 124
free j
l = realloc l 131
j = alloc 9 align 16 zeroed
free j
i = realloc i 0
c = realloc c 0
b = realloc b 3685
j = alloc 1 align 16 zeroed
free j
j = alloc 19 align 16
free j
j = alloc 0 align 8
free j
j = alloc 2 align 16
free j
j = alloc 4 align 16
k = realloc k 16
h = realloc h 1
free h
h = alloc 8 align 16
m = realloc m 8
h = realloc h 8
c = realloc c 0
free c
c = alloc 6 align 8
n = realloc n 4
free n
n = alloc 3564 align 16
free n
n = alloc 3 align 8
free n
n = alloc 1016 align 8
free n
f = realloc f 1
n = alloc 16 align 8
r = realloc r 8
free r
r = alloc 6 align 16
free r
r = alloc 16 align 16 zeroed
free r
r = alloc 24 align 8
free r
r = realloc a 3682
a = alloc 3 align 16
free a
a = alloc 161 align 8
j = realloc j 2
free j
j = alloc 1 align 8 zeroed
free j
j = alloc 4336 align 8
free j
f = realloc f 1976
j = alloc 3 align 8
free j
j = alloc 42 align 8
free j
j = alloc 501 align 8
free j
j = alloc 8 align 8
j = realloc j 12
free j
j = alloc 1 align 16
free j
j = alloc 131 align 8
free j
p = realloc p 125
j = alloc 6 align 16
free j
g = realloc g 0
free l
free a
free n
n = alloc 3 align 16
r = realloc r 3682
a = alloc 16 align 16
l = alloc 1013 align 16
n = realloc n 6
j = alloc 10 align 8
free f
f = alloc 6 align 8 zeroed
j = realloc j 5
free d
d = alloc 2729 align 8
free d
free f
free q
q = alloc 3601 align 8
f = alloc 0 align 8
free j
j = alloc 647 align 8
d = alloc 162 align 8 zeroed
free q
q = alloc 3 align 8 zeroed
e = realloc e 1
free q
k = realloc k 15
q = alloc 32 align 8 zeroed
free q
q = alloc 120 align 8
free r
a = realloc a 12
r = alloc 1 align 16
free n
n = alloc 12 align 8
free r
r = alloc 2 align 16
o = realloc o 0
d = realloc d 161
free d
d = alloc 6 align 8
free j
m = realloc m 12
j = alloc 162 align 8
free s
s = alloc 8 align 8
free g
g = alloc 15 align 8
p = realloc p 1
free e
e = alloc 120 align 16
q = realloc q 119
s = realloc s 16
free f
f = alloc 3 align 8
free s
s = alloc 3681 align 8
free f
f = alloc 120 align 8
free r
f = realloc f 366
r = alloc 8 align 16 zeroed
free a
a = alloc 1 align 8
free i
i = alloc 12 align 16 zeroed
free b
b = alloc 28 align 8
free i
i = alloc 0 align 8
free h
h = alloc 1 align 8
free j
j = alloc 0 align 8
free g
g = alloc 408 align 8
free m
m = alloc 58 align 16 zeroed
p = realloc p 4
free r
r = alloc 32 align 8
free d
h = realloc h 1
f = realloc f 321
n = realloc n 24
d = alloc 32 align 16
r = realloc r 16
free l
l = alloc 3681 align 8 zeroed
free s
s = alloc 120 align 16
o = realloc o 0
free q
q = alloc 32 align 8 zeroed
free c
c = alloc 5 align 8
free i
i = alloc 11 align 8 zeroed
free m
m = alloc 12 align 8
free q
q = alloc 179 align 8 zeroed
free s
s = alloc 1024 align 8 zeroed
free m
m = alloc 3 align 16
free e
e = alloc 3681 align 16
free b
b = alloc 100 align 8
free r
r = alloc 48 align 8
free s
s = alloc 2 align 16
free q
q = alloc 3681 align 8
free b
free n
free s
free m
free c
a = realloc a 0
c = alloc 56 align 8
f = realloc f 642
m = alloc 16 align 8
s = alloc 3 align 8
n = alloc 13 align 8 zeroed
b = alloc 162 align 8
free b
b = alloc 27 align 8
h = realloc h 450
i = realloc i 1
free i
i = alloc 0 align 8
free i
i = realloc h 450
h = alloc 3 align 8
free h
h = alloc 3 align 8
d = realloc d 64
free d
free r
free f
free g
free q
q = alloc 24 align 8 zeroed
g = alloc 16 align 8
f = realloc l 13
l = alloc 36 align 8
r = alloc 250 align 16 zeroed
d = alloc 522 align 8 zeroed
free d
d = alloc 28 align 8 zeroed
free a
a = alloc 1 align 16 zeroed
free e
e = alloc 162 align 8 zeroed
free g
g = alloc 3 align 8
free m
m = alloc 0 align 8
free q
q = alloc 1015 align 8
free i
j = realloc j 0
i = alloc 3681 align 8
free g
g = alloc 4 align 8
free i
i = alloc 4 align 16
k = realloc k 11
free m
m = alloc 77 align 8
free m
m = alloc 3 align 16
free p
p = alloc 3681 align 8 zeroed
free p
p = alloc 62 align 16
free g
g = realloc r 125
h = realloc h 7
r = alloc 4096 align 16
free b
b = alloc 2493 align 16
free g
g = alloc 210 align 8 zeroed
free f
f = alloc 1 align 8
free k
k = alloc 7 align 8
free a
a = alloc 4336 align 16
free s
free e
free h
free l
free g
free f
f = alloc 162 align 8
g = alloc 20 align 8
free r
free k
free i
i = alloc 3962 align 16
k = alloc 1 align 8
r = alloc 162 align 8
free q
q = alloc 1024 align 8
l = alloc 2015 align 8
l = realloc l 2266
h = alloc 2 align 8 zeroed
e = alloc 4 align 8
s = alloc 2 align 8
free f
f = alloc 1 align 8 zeroed
n = realloc n 13
k = realloc k 4
d = realloc d 24
free h
h = alloc 4 align 8
free p
p = alloc 13 align 16 zeroed
free m
m = alloc 512 align 8
free r
r = alloc 13 align 8
j = realloc j 1
free h
i = realloc i 8
h = alloc 4 align 8
free i
i = alloc 2 align 8
free q
q = alloc 27 align 8
c = realloc c 3
free q
q = alloc 12 align 16
free m
m = alloc 4 align 8 zeroed
free m
m = alloc 24 align 8
free o
o = alloc 2 align 8
free c
c = alloc 8 align 16 zeroed
free k
k = alloc 16 align 8
free i
i = alloc 2 align 8 zeroed
free b
b = alloc 63 align 8
free i
i = alloc 62 align 8 zeroed
s = realloc s 2
free c
c = alloc 2 align 8
free j
j = alloc 4 align 16
free k
k = alloc 1 align 8
free f
f = alloc 840 align 8
f = realloc f 844
e = realloc e 8
i = realloc i 0
free a
k = realloc k 27
a = alloc 9 align 16
free i
i = alloc 4 align 8 zeroed
free k
k = alloc 0 align 8
b = realloc b 20
free b
b = alloc 248 align 16
free q
q = alloc 31 align 8
free p
p = alloc 2 align 8 zeroed
free h
h = alloc 1 align 8 zeroed
free j
j = realloc o 1211
o = alloc 5 align 8
free q
n = realloc n 2
f = realloc f 422
q = alloc 255 align 8 zeroed
free r
r = alloc 169 align 16
free a
r = realloc r 3541
a = alloc 0 align 8
free c
c = alloc 255 align 8
free b
b = alloc 162 align 8
free n
n = alloc 12 align 8
free l
l = realloc h 1
h = alloc 4 align 8
p = realloc p 2
free m
m = alloc 5 align 16 zeroed
free j
j = alloc 4 align 16
free f
k = realloc k 1
f = alloc 64 align 8
free k
k = alloc 32 align 16
b = realloc b 218
c = realloc c 4
h = realloc h 12
free s
s = alloc 4 align 8
free b
b = alloc 11 align 8
free r
r = alloc 17 align 8
free m
m = alloc 162 align 8
free r
r = alloc 0 align 8
free j
j = alloc 32 align 8 zeroed
free o
o = alloc 3681 align 16
free f
f = alloc 2 align 8
free o
l = realloc l 0
o = alloc 24 align 8
free p
p = alloc 24 align 8 zeroed
free g
g = alloc 3681 align 8
free j
j = alloc 24 align 16 zeroed
free a
a = alloc 919 align 8 zeroed
free k
k = alloc 8 align 8
free p
p = alloc 3681 align 16 zeroed
free b
b = alloc 2 align 8 zeroed
free o
o = alloc 3 align 16
free b
b = alloc 84 align 8 zeroed
free b
b = alloc 2949 align 8
free k
k = alloc 16 align 8
b = realloc b 2949
free b
b = alloc 24 align 8 zeroed
free k
m = realloc m 182
k = alloc 46 align 8
free j
j = alloc 1 align 8
free f
f = alloc 20 align 8
free i
i = alloc 12 align 16
free s
s = alloc 0 align 16
l = realloc l 0
free q
q = alloc 256 align 8 zeroed
free m
m = alloc 121 align 8 zeroed
f = realloc f 18
free f
f = alloc 223 align 8 zeroed
l = realloc l 0
free h
h = alloc 3 align 8
j = realloc j 5
free k
k = alloc 5 align 8
free n
n = alloc 0 align 16 zeroed
free j
j = alloc 1 align 16
free r
r = alloc 1 align 8
free l
l = alloc 4336 align 16
s = realloc s 0
free f
r = realloc r 1
f = alloc 0 align 8
c = realloc c 0
k = realloc k 13
free c
c = alloc 6 align 8
free r
r = alloc 16 align 8
free b
b = alloc 2 align 8
d = realloc d 24
free h
h = alloc 1 align 8
free g
g = alloc 0 align 16
free a
a = alloc 3 align 8
free q
q = realloc b 0
e = realloc e 9
b = realloc m 242
m = alloc 117 align 16 zeroed
free p
p = alloc 54 align 8
free k
m = realloc m 113
g = realloc g 0
k = alloc 83 align 8
free g
c = realloc c 5
q = realloc q 0
g = alloc 16 align 16
free s
r = realloc r 0
p = realloc p 108
s = alloc 40 align 8 zeroed
free e
e = alloc 1 align 8 zeroed
free i
d = realloc d 4
i = alloc 40 align 16
free p
p = alloc 3798 align 8
r = realloc r 4
free k
k = alloc 0 align 8
r = realloc r 0
free i
i = alloc 3 align 8
free b
b = alloc 162 align 8
l = realloc l 135
free f
f = alloc 0 align 8
l = realloc l 270
free d
d = alloc 1 align 8 zeroed
free b
b = alloc 6 align 8 zeroed
free h
h = alloc 27 align 8
free b
b = alloc 0 align 16
m = realloc m 5
free b
b = alloc 7 align 8 zeroed
free h
h = alloc 25 align 8 zeroed
free s
s = alloc 4 align 8 zeroed
free a
k = realloc k 0
s = realloc s 4
a = alloc 4336 align 8
free k
k = alloc 270 align 8
free b
b = alloc 0 align 8
free s
s = alloc 28 align 8
free s
s = alloc 8 align 16
free o
o = alloc 512 align 8
free b
b = realloc j 17
j = alloc 5 align 8
free g
g = alloc 64 align 16
b = realloc b 13
free h
h = alloc 3 align 8
free n
n = alloc 3 align 8
free c
c = alloc 3 align 16
free g
g = alloc 3798 align 8
q = realloc q 0
free a
a = alloc 3955 align 8
free i
i = alloc 162 align 8
r = realloc r 0
free d
d = alloc 12 align 8 zeroed
a = realloc a 3959
free h
h = alloc 17 align 16
free d
free q
q = alloc 1 align 8
d = alloc 162 align 16 zeroed
free c
p = realloc p 13
c = alloc 3681 align 8
free d
d = alloc 17 align 16
r = realloc r 0
free c
f = realloc f 0
c = alloc 4 align 8
free r
r = alloc 8 align 16
free c
c = alloc 5 align 8
free r
r = alloc 162 align 8
free c
f = realloc f 1
l = realloc l 540
c = alloc 0 align 8
free r
i = realloc i 154
r = alloc 2105 align 8
free c
c = alloc 312 align 8 zeroed
free r
r = alloc 5 align 16
i = realloc i 1
free c
c = alloc 1940 align 8
free i
k = realloc k 286
i = alloc 1214 align 8
free c
c = alloc 24 align 16 zeroed
free i
i = alloc 8 align 8
free c
c = alloc 13 align 8
o = realloc o 1024
free i
i = alloc 2824 align 8
c = realloc c 9
free o
o = alloc 488 align 8 zeroed
free c
e = realloc e 5
c = alloc 162 align 8
free o
g = realloc g 3806
o = alloc 5 align 16
free c
c = alloc 33 align 8 zeroed
h = realloc h 21
free o
o = alloc 2 align 8
n = realloc n 1
free h
e = realloc e 2
free n
free e
e = alloc 0 align 8
n = alloc 8 align 8
h = alloc 182 align 16
free f
s = realloc s 16
f = alloc 1 align 8 zeroed
free h
h = alloc 130 align 8
free f
f = alloc 12 align 16 zeroed
free h
h = alloc 23 align 8
free f
f = alloc 17 align 8
free h
h = alloc 159 align 8 zeroed
free f
n = realloc n 8
f = alloc 1 align 16
j = realloc j 2
free h
h = alloc 184 align 16 zeroed
free j
a = realloc a 5
j = alloc 27 align 16
free h
h = alloc 3 align 8 zeroed
free j
j = alloc 3681 align 8
free h
h = alloc 32 align 16 zeroed
free j
i = realloc i 18
j = alloc 1659 align 8 zeroed
free h
h = alloc 20 align 8
d = realloc d 21
free j
j = alloc 1 align 16
free d
d = alloc 2033 align 8
free j
j = alloc 11 align 8
free d
d = alloc 9 align 16
c = realloc c 34
free j
j = alloc 3806 align 8
free c
c = alloc 1 align 8
q = realloc q 1
free j
j = alloc 7 align 8
free q
l = realloc l 0
q = alloc 28 align 16
free j
j = alloc 20 align 16
free q
e = realloc e 0
b = realloc b 12
q = alloc 54 align 8
free j
j = alloc 3 align 8
free q
q = alloc 1 align 8 zeroed
free j
o = realloc o 9
j = alloc 3 align 8
free q
q = alloc 3 align 8 zeroed
n = realloc n 9
free j
j = alloc 0 align 8
free n
n = alloc 3681 align 16
free j
free b
b = alloc 4 align 16
j = alloc 49 align 16
free q
k = realloc k 286
q = alloc 32 align 8
h = realloc h 248
free n
n = alloc 3681 align 8
i = realloc i 9
free j
j = alloc 4 align 8
free n
n = alloc 24 align 8
free q
q = alloc 373 align 8
free a
a = alloc 3681 align 8 zeroed
e = realloc e 0
free s
s = alloc 256 align 8
free l
l = alloc 3 align 16
free r
r = alloc 520 align 8
r = realloc r 1040
free p
p = alloc 1 align 8
free o
c = realloc c 5
o = alloc 301 align 8 zeroed
free k
k = alloc 9 align 8
free h
h = alloc 1040 align 16
free f
f = alloc 1764 align 8
free o
o = alloc 29 align 8
free e
e = alloc 1040 align 8 zeroed
free m
m = alloc 8 align 8
free b
b = alloc 64 align 16
free f
f = alloc 1040 align 8 zeroed
free a
a = alloc 193 align 8
free o
n = realloc n 48
p = realloc p 2
o = alloc 0 align 16
h = realloc h 520
free c
c = alloc 252 align 8 zeroed
free q
d = realloc d 18
l = realloc l 3
q = alloc 3681 align 8
free o
i = realloc i 13
o = alloc 8 align 8
free e
p = realloc p 18
d = realloc d 36
e = alloc 0 align 8
free l
l = alloc 256 align 16
free k
k = alloc 1 align 8
free p
p = alloc 162 align 8
free s
s = alloc 26 align 16
free i
i = alloc 0 align 8 zeroed
free g
g = alloc 13 align 16
g = realloc g 0
free c
c = alloc 8 align 8 zeroed
a = realloc a 189
s = realloc s 2
free q
q = alloc 16 align 8 zeroed
free r
r = alloc 162 align 8
free g
f = realloc f 3
g = alloc 1 align 8
q = realloc q 20
h = realloc h 1
free r
r = alloc 4 align 8 zeroed
free g
a = realloc a 197
g = alloc 20 align 16 zeroed
free p
p = alloc 3173 align 8
free a
a = alloc 162 align 8
free g
g = alloc 3681 align 8
free q
q = alloc 1574 align 8
free s
s = alloc 8 align 16
free k
r = realloc r 4
g = realloc g 3697
k = alloc 36 align 16
free b
b = realloc c 16
c = alloc 8 align 8 zeroed
free k
k = alloc 0 align 16
free a
a = alloc 5 align 16
n = realloc n 13
free l
l = alloc 28 align 8
free i
i = alloc 0 align 8
free b
b = alloc 28 align 8 zeroed
free a
c = realloc c 16
a = alloc 13 align 16
free i
h = realloc h 3681
e = realloc e 16
i = alloc 16 align 8
free n
b = realloc b 12
n = alloc 162 align 8
free o
o = alloc 4 align 8
free h
h = alloc 60 align 8
free d
d = alloc 3 align 8
free c
m = realloc m 7
c = alloc 1751 align 8
free f
f = alloc 3681 align 8
free r
r = alloc 1 align 8 zeroed
free a
a = alloc 9 align 8
free m
f = realloc f 3677
m = alloc 16 align 8 zeroed
k = realloc k 1
free f
f = alloc 162 align 8
free q
q = alloc 3681 align 8
free n
n = alloc 3 align 16
free d
d = alloc 32 align 8
n = realloc n 0
free e
e = alloc 1025 align 8
free j
j = alloc 60 align 8
free a
b = realloc b 28
l = realloc l 162
a = alloc 1 align 8
free e
e = alloc 4 align 16
d = realloc d 36
l = realloc l 324
o = realloc o 8
free k
a = realloc a 2
k = alloc 4 align 8
free l
l = alloc 814 align 8
free o
k = realloc k 0
l = realloc l 806
n = realloc n 0
d = realloc d 40
j = realloc j 64
o = alloc 338 align 8
g = realloc g 3693
j = realloc j 128
j = realloc j 144
free h
h = alloc 26 align 8
g = realloc g 3692
free b
b = alloc 3 align 16
free a
a = alloc 25 align 8
free r
r = alloc 1 align 8
free b
b = alloc 8 align 8 zeroed
free k
i = realloc i 16
k = alloc 128 align 8 zeroed
free r
r = alloc 6 align 8 zeroed
free f
f = alloc 259 align 8
free g
o = realloc o 380
g = alloc 17 align 16 zeroed
free b
b = alloc 1 align 8
free q
q = alloc 8 align 8
free p
p = alloc 1567 align 16
p = realloc p 1762
free e
q = realloc q 8
e = alloc 1751 align 16
o = realloc o 372
free n
n = alloc 1 align 8 zeroed
free r
r = alloc 8 align 8
free j
j = alloc 16 align 16
free o
o = alloc 3681 align 8
free e
e = alloc 1624 align 8 zeroed
free j
j = alloc 3 align 16
free i
i = alloc 4 align 16
free c
f = realloc f 227
c = alloc 5 align 8
free h
h = alloc 4 align 16 zeroed
free s
s = alloc 16 align 8
free f
f = alloc 4 align 8
free f
o = realloc o 4141
f = realloc a 25
a = alloc 2 align 8
s = realloc s 8
i = realloc i 4
free n
n = alloc 1624 align 8 zeroed
free m
h = realloc h 1
m = alloc 0 align 8
free r
r = alloc 880 align 16
free r
free h
free n
l = realloc l 4
n = alloc 1 align 8
m = realloc m 0
n = realloc n 256
h = alloc 1 align 16
r = alloc 3198 align 8
free r
r = alloc 16 align 8 zeroed
free r
r = alloc 26 align 16
free r
free i
free d
d = alloc 65 align 8 zeroed
i = alloc 16 align 8
o = realloc o 4157
d = realloc d 66
r = realloc e 1624
e = realloc g 8
f = realloc f 23
h = realloc h 0
l = realloc l 4
f = realloc f 3
g = alloc 0 align 8
free i
i = realloc a 2
a = alloc 162 align 8
free s
s = alloc 129 align 8
free i
i = alloc 1 align 8
s = realloc s 258
o = realloc o 2078
free f
d = realloc d 58
f = alloc 1 align 8
free e
e = alloc 20 align 16
free c
q = realloc q 4
c = alloc 15 align 8 zeroed
free n
n = alloc 3 align 8
free g
g = alloc 3681 align 8
free c
c = alloc 28 align 8
free r
i = realloc i 1
r = alloc 1 align 8
c = realloc c 162
free d
s = realloc s 266
p = realloc p 1
d = alloc 8 align 16
free h
a = realloc a 162
m = realloc m 0
h = alloc 21 align 8
h = realloc h 13
free l
l = alloc 4 align 8
s = realloc s 54
free e
e = alloc 8 align 8
a = realloc a 158
free p
p = alloc 3681 align 8
free j
j = alloc 57 align 8
p = realloc p 3682
free k
k = alloc 4 align 8
free f
f = alloc 3681 align 8
free h
h = alloc 3 align 8
free p
p = alloc 162 align 16 zeroed
free e
e = alloc 1000 align 8
free h
h = alloc 0 align 8 zeroed
free i
i = alloc 15 align 8
free e
e = alloc 1 align 8
free j
free m
free h
free d
free a
free g
i = realloc i 4
n = realloc n 11
g = alloc 8 align 8
a = alloc 3 align 8
d = alloc 64 align 8
h = alloc 64 align 8 zeroed
m = alloc 8 align 16 zeroed
j = alloc 0 align 8
free j
j = alloc 5 align 16 zeroed
free j
j = alloc 21 align 8 zeroed
e = realloc e 4
free e
e = alloc 589 align 8
free e
e = alloc 8 align 8
m = realloc m 2
free m
r = realloc r 0
m = alloc 162 align 16 zeroed
k = realloc k 0
p = realloc p 161
e = realloc e 9
free e
e = alloc 12 align 8 zeroed
free e
e = alloc 27 align 16 zeroed
h = realloc h 0
free h
h = alloc 2769 align 8
r = realloc r 853
free r
r = alloc 3681 align 8
free r
r = alloc 12 align 8 zeroed
free r
r = alloc 55 align 8
free r
r = alloc 1 align 8
c = realloc c 6
free c
a = realloc a 1
c = alloc 0 align 8
free c
c = alloc 1 align 8
m = realloc m 21
free m
m = alloc 3 align 16
free m
m = alloc 162 align 8
free m
k = realloc k 16
m = alloc 3 align 16 zeroed
free m
m = alloc 1 align 8
free m
m = alloc 4 align 16
free m
m = alloc 2986 align 8
free m
m = alloc 3 align 8 zeroed
free m
m = alloc 3 align 8
free m
m = realloc a 2
a = alloc 2769 align 16
free a
p = realloc p 25
a = alloc 5 align 8
free a
r = realloc r 8
k = realloc k 1
a = alloc 25 align 8
free a
a = alloc 3681 align 8
j = realloc j 4
free j
h = realloc h 2761
free s
s = alloc 33 align 8 zeroed
j = alloc 14 align 8
q = realloc q 1
g = realloc g 7
free k
k = alloc 4 align 16
free i
i = alloc 1 align 16
d = realloc d 4
free e
s = realloc s 25
a = realloc a 3680
e = alloc 299 align 8
free e
free a
free d
free i
i = alloc 20 align 8
d = realloc r 24
r = alloc 16 align 8
a = alloc 804 align 8
q = realloc q 0
e = alloc 0 align 8
free e
e = alloc 162 align 8
free e
e = realloc s 0
c = realloc c 5
i = realloc i 22
s = alloc 6 align 8 zeroed
m = realloc m 4
b = realloc b 2
free b
b = alloc 162 align 8 zeroed
free b
b = alloc 3 align 8
free b
b = alloc 5 align 16
d = realloc d 12
free d
d = alloc 21 align 8 zeroed
free d
d = alloc 419 align 8
free d
d = alloc 3 align 16
free d
d = alloc 0 align 8
free d
d = alloc 269 align 8
c = realloc c 5
free c
c = alloc 40 align 8
free c
c = alloc 4 align 8 zeroed
j = realloc j 15
free j
j = alloc 256 align 8
free j
j = alloc 0 align 8 zeroed
free j
j = alloc 162 align 16
free j
j = alloc 11 align 16
free j
j = alloc 162 align 8
free j
j = alloc 3 align 16
free j
j = alloc 3958 align 8
e = realloc e 16
g = realloc g 0
free g
g = alloc 24 align 16
free g
g = alloc 4 align 8
free g
g = alloc 12 align 8
free g
g = alloc 8 align 8
free g
free c
free r
free d
free f
o = realloc o 4
f = alloc 162 align 16
d = alloc 162 align 8 zeroed
r = alloc 87 align 8 zeroed
c = realloc r 79
r = alloc 12 align 8
g = alloc 4 align 8 zeroed
free s
s = alloc 4336 align 16
free m
m = alloc 49 align 8
e = realloc e 16
p = realloc p 12
free d
d = alloc 425 align 8
free r
r = alloc 162 align 8
free q
q = alloc 1025 align 8
free l
l = alloc 25 align 8
free n
n = alloc 12 align 8 zeroed
free l
r = realloc r 81
l = alloc 26 align 8 zeroed
free c
c = alloc 7 align 8
free f
f = alloc 66 align 8 zeroed
free i
p = realloc p 12
free r
free m
free p
free n
free c
c = alloc 5 align 8
d = realloc d 421
n = alloc 0 align 8
p = alloc 27 align 8
m = alloc 1 align 8
q = realloc q 1026
free h
free q
free p
free n
free d
free l
free o
free a
a = alloc 505 align 8
o = alloc 1 align 8 zeroed
l = alloc 1 align 8
d = alloc 505 align 8
b = realloc b 5
n = alloc 13 align 8 zeroed
free d
e = realloc e 24
l = realloc l 9
f = realloc f 66
d = alloc 0 align 16
p = alloc 3 align 16 zeroed
a = realloc a 568
q = alloc 5 align 8
g = realloc g 8
h = alloc 20 align 8
r = alloc 9 align 8
i = alloc 505 align 8
g = realloc g 4
d = realloc d 0
free n
n = alloc 162 align 8 zeroed
free d
f = realloc f 65
d = realloc k 8
k = alloc 5 align 8
free n
n = alloc 23 align 8
free k
b = realloc b 0
f = realloc f 65
k = realloc b 1
b = alloc 1 align 8
free n
n = alloc 24 align 8
c = realloc c 8
free b
free k
free h
f = realloc f 32
h = alloc 1 align 8
k = alloc 25 align 16 zeroed
b = realloc o 19
o = alloc 24 align 16
free o
o = alloc 162 align 8
free o
o = alloc 9 align 8
free o
free n
free i
i = alloc 8 align 16
e = realloc e 23
n = alloc 536 align 8
free c
free n
free e
free f
i = realloc i 8
f = alloc 2006 align 8
e = alloc 43 align 8
n = alloc 1 align 8 zeroed
c = realloc b 1662
j = realloc j 3958
b = alloc 25 align 16
o = alloc 1 align 16
p = realloc p 3
free a
a = alloc 8 align 8
free p
a = realloc a 9
p = alloc 12 align 8
free b
b = alloc 162 align 8
free p
p = alloc 570 align 8
free b
b = alloc 1 align 8
free p
p = alloc 23 align 8
free b
b = alloc 25 align 16 zeroed
free p
p = alloc 8 align 8
free b
c = realloc c 16
l = realloc l 10
b = alloc 49 align 8
e = realloc e 21
s = realloc s 4332
l = realloc l 10
free p
p = alloc 162 align 8 zeroed
free l
l = alloc 7 align 8
free p
p = alloc 2 align 8
j = realloc j 2
free l
g = realloc g 2
l = alloc 162 align 8
free j
j = alloc 503 align 8
m = realloc m 0
free l
e = realloc e 23
l = alloc 3681 align 16
free m
m = alloc 32 align 16
i = realloc i 8
a = realloc a 0
free l
l = alloc 3 align 8
free a
a = alloc 16 align 16 zeroed
free l
p = realloc p 1
l = alloc 8 align 8
free a
a = alloc 647 align 16
free l
l = alloc 944 align 8
q = realloc q 10
free a
a = alloc 8 align 8
free q
s = realloc s 4333
k = realloc k 29
q = alloc 128 align 16
free a
a = alloc 162 align 16
free q
d = realloc d 4
q = alloc 503 align 8
o = realloc o 1
free a
a = alloc 22 align 16
free o
o = alloc 23 align 8
free a
a = alloc 3 align 16
free o
o = alloc 23 align 16 zeroed
free a
a = alloc 0 align 16
free o
free d
free e
e = alloc 3681 align 8
d = alloc 3 align 16
o = alloc 380 align 8
free o
o = alloc 17 align 8
free o
o = alloc 20 align 8 zeroed
free o
o = alloc 3 align 16 zeroed
free o
m = realloc m 64
o = alloc 162 align 16 zeroed
free o
h = realloc h 2
o = alloc 4 align 8
free o
m = realloc m 60
o = alloc 162 align 16 zeroed
free o
o = alloc 1016 align 8 zeroed
free o
o = alloc 9 align 8
free o
o = alloc 0 align 16 zeroed
h = realloc h 6
free h
h = alloc 1 align 8
free h
h = alloc 1 align 8
s = realloc s 2166
d = realloc d 11
free d
d = alloc 1 align 8 zeroed
d = realloc d 1
free d
d = alloc 1702 align 8
p = realloc p 2
free p
free e
free c
c = alloc 16 align 8 zeroed
e = alloc 162 align 8
p = alloc 162 align 8
free l
l = alloc 4336 align 16
free j
j = alloc 267 align 16 zeroed
free f
f = alloc 1 align 8
free n
free e
free c
i = realloc i 8
c = alloc 20 align 8
e = alloc 204 align 8
n = alloc 1 align 16
free n
n = alloc 114 align 8
free m
free b
free o
free e
e = alloc 31 align 8
o = alloc 1833 align 16 zeroed
b = alloc 503 align 8
m = alloc 3 align 8 zeroed
free c
c = alloc 24 align 16 zeroed
q = realloc q 9
free h
h = alloc 1 align 8
a = realloc a 1
free i
i = alloc 2 align 8
free m
m = alloc 3 align 16
free m
k = realloc k 37
p = realloc p 170
s = realloc s 2182
m = alloc 976 align 8
free b
b = alloc 1 align 8
m = realloc m 854
free s
j = realloc j 300
s = alloc 9 align 16
free j
a = realloc a 2
j = alloc 65 align 8 zeroed
free a
a = alloc 3 align 8
free e
j = realloc j 32
e = alloc 9 align 8
free n
i = realloc i 2
n = alloc 1 align 8
l = realloc l 2168
free d
d = alloc 8 align 8
free j
j = alloc 9 align 16
j = realloc j 18
free g
g = alloc 2577 align 8
free g
f = realloc f 1
g = alloc 1 align 8 zeroed
free n
n = alloc 20 align 8
free k
k = alloc 7 align 8
free j
j = alloc 3 align 8
free p
p = alloc 9 align 8
free i
i = alloc 17 align 16
free i
i = alloc 1 align 8 zeroed
free o
o = alloc 9 align 8
p = realloc p 4
free f
f = alloc 26 align 8 zeroed
l = realloc l 1
free n
n = alloc 0 align 8
free a
a = alloc 2 align 8 zeroed
free i
free h
d = realloc d 7
f = realloc f 29
h = alloc 1164 align 8
i = alloc 16 align 8
free p
p = alloc 1 align 16
free i
i = alloc 0 align 8
free p
m = realloc m 854
q = realloc q 0
p = alloc 1 align 8
free i
e = realloc e 5
a = realloc a 1
i = alloc 0 align 8
r = realloc r 9
free p
p = alloc 0 align 8
free r
r = alloc 1 align 16
b = realloc b 1
free p
p = alloc 3681 align 8
a = realloc a 1
free b
b = alloc 24 align 16
e = realloc e 0
free a
s = realloc s 13
a = alloc 3681 align 16
free e
e = alloc 7 align 16
g = realloc g 4
free a
q = realloc q 0
a = alloc 1 align 8 zeroed
free g
g = alloc 3681 align 8
free a
a = alloc 1 align 16
free g
g = alloc 0 align 8
b = realloc b 16
free a
a = alloc 3681 align 8
free b
a = realloc a 2
b = alloc 2 align 16
d = realloc d 0
free q
j = realloc j 0
q = alloc 706 align 16
free d
d = alloc 3 align 8
free q
q = alloc 21 align 16 zeroed
free d
free a
free j
free m
free g
c = realloc c 12
g = alloc 1 align 8 zeroed
m = alloc 63 align 16
j = alloc 162 align 16
i = realloc i 1
l = realloc l 1
k = realloc k 8
a = alloc 4096 align 8
d = alloc 3681 align 8
g = realloc g 2
free o
m = realloc m 71
o = alloc 0 align 8 zeroed
free k
h = realloc h 1148
k = alloc 31 align 16
free l
l = alloc 32 align 8 zeroed
f = realloc f 156
free i
o = realloc o 0
i = alloc 5 align 16
free p
k = realloc k 62
p = alloc 3 align 8
free k
k = alloc 3 align 16 zeroed
free m
m = alloc 1104 align 8
free d
e = realloc e 7
d = alloc 124 align 8
free n
s = realloc s 26
j = realloc j 154
n = alloc 1596 align 8
free f
f = alloc 0 align 16 zeroed
free m
m = alloc 1280 align 8
free b
m = realloc m 640
b = alloc 1 align 16
free g
g = alloc 945 align 8
p = realloc p 1
f = realloc f 0
free f
f = alloc 3 align 16 zeroed
free b
b = alloc 1594 align 8 zeroed
free q
q = alloc 12 align 8
free s
s = alloc 8 align 8
free h
h = alloc 5 align 16
free b
b = alloc 4 align 8 zeroed
j = realloc j 32
free m
m = alloc 12 align 8
free j
p = realloc p 1
j = alloc 1209 align 16
free l
l = alloc 217 align 8
free l
l = alloc 3023 align 8
free k
k = alloc 0 align 8 zeroed
j = realloc j 1360
free f
p = realloc p 1
f = alloc 162 align 8
free j
j = alloc 4 align 16 zeroed
free q
q = alloc 1 align 16
h = realloc h 1
free q
f = realloc f 81
q = alloc 1 align 8
free o
g = realloc g 945
free h
free g
free s
free a
free m
m = alloc 1025 align 8
d = realloc d 62
a = alloc 1 align 8
s = alloc 12 align 8
g = alloc 0 align 16
h = alloc 28 align 8 zeroed
o = alloc 1024 align 8
free c
free q
free l
e = realloc e 0
l = alloc 0 align 16
r = realloc r 1
q = alloc 3542 align 16
c = alloc 2187 align 8 zeroed
free b
b = alloc 1 align 16
c = realloc c 2187
free a
a = alloc 1 align 8
n = realloc n 3
free l
l = alloc 39 align 8
free q
q = alloc 1 align 8
free f
f = alloc 218 align 16
free a
a = alloc 2616 align 16
free e
e = alloc 28 align 8
free i
i = alloc 648 align 8
c = realloc c 68
free r
r = alloc 6 align 8
free p
p = alloc 3681 align 16
free p
k = realloc k 0
p = alloc 13 align 8
free c
c = alloc 32 align 16 zeroed
free h
h = alloc 0 align 8
c = realloc c 16
free o
o = alloc 0 align 8
o = realloc o 940
free o
o = alloc 24 align 8
h = realloc h 62
free l
l = alloc 0 align 8
free a
a = realloc m 1024
m = alloc 4 align 16
free o
o = alloc 3681 align 8
free m
m = alloc 1 align 8
free r
p = realloc p 6
r = alloc 1 align 8
free l
r = realloc r 0
l = alloc 0 align 8
free s
s = alloc 648 align 16
free b
b = alloc 6 align 8
free s
s = alloc 29 align 8 zeroed
free l
e = realloc e 56
l = alloc 1 align 8
s = realloc s 29
free h
h = alloc 16 align 8 zeroed
free k
k = realloc j 3
j = alloc 0 align 8
l = realloc l 2
free d
d = alloc 0 align 8
free l
l = alloc 3 align 8 zeroed
free k
k = alloc 302 align 16 zeroed
free i
i = realloc q 28
q = alloc 1 align 16 zeroed
free s
s = alloc 3681 align 8 zeroed
free l
l = alloc 0 align 16
free q
q = alloc 3 align 16
free o
o = alloc 2040 align 8
free j
j = alloc 70 align 8
free n
n = alloc 3 align 8
free j
r = realloc r 0
j = alloc 1 align 8
j = realloc j 6
free l
q = realloc q 6
l = alloc 0 align 8 zeroed
free q
q = alloc 1 align 8
free k
b = realloc b 0
k = alloc 1 align 8
free g
g = alloc 8 align 8
free m
m = alloc 3681 align 8
free l
i = realloc i 56
l = alloc 31 align 8
free p
k = realloc k 0
f = realloc f 210
g = realloc g 4
g = realloc g 0
p = alloc 46 align 8
free o
o = alloc 3 align 8
free s
n = realloc n 7
s = alloc 0 align 8
free l
l = alloc 4336 align 8
k = realloc k 2061
n = realloc n 11
free p
p = alloc 4 align 8 zeroed
free h
h = alloc 20 align 8
free k
k = alloc 17 align 8 zeroed
free k
b = realloc b 1
o = realloc o 3
k = alloc 162 align 8
b = realloc b 0
free a
a = alloc 3 align 8
free n
free r
free d
free a
free k
q = realloc q 2
k = alloc 60 align 16 zeroed
a = alloc 496 align 8
d = alloc 1379 align 16 zeroed
r = alloc 88 align 8
c = realloc c 16
n = alloc 16 align 8
free c
c = alloc 6 align 8
free l
l = alloc 0 align 8 zeroed
free q
q = realloc d 88
d = alloc 162 align 8
d = realloc d 162
free n
n = alloc 16 align 16 zeroed
free n
n = alloc 29 align 16
free n
q = realloc q 96
n = alloc 2 align 8
free g
