freespace script 1
heap 16384 fit=worst order=front granule=16
a = alloc 16
b = alloc 6 align 16
c = alloc 24 align 4
d = alloc 55
e = alloc 5 align 4
f = alloc 129 align 4
g = alloc 23
h = alloc 52 align 2
i = alloc 15 align 4
j = realloc f 129
f = alloc 14 align 2
k = alloc 2714
l = alloc 25 align 8
m = alloc 31
n = alloc 36 align 16
o = alloc 52
p = alloc 2714 align 4
e = realloc e 5
o = alloc 23 align 4
free l
l = alloc 895 align 8
free l
l = alloc 2048 align 4
free p
c = realloc c 48
p = alloc 1 zeroed
free c
c = alloc 1 align 2
free e
e = realloc p 1
o = realloc o 256
p = alloc 113
free p
p = alloc 25
free a
a = alloc 0
free n
n = realloc i 7
i = alloc 9
free j
j = alloc 16 align 4 zeroed
free e
e = alloc 2714
free g
g = alloc 1 align 16
e = realloc e 2710
p = realloc p 41
free n
n = alloc 23 align 8
free m
c = realloc c 2632
m = alloc 2048
l = realloc l 2032
free a
a = alloc 128 align 16
free l
l = alloc 2 align 8
free j
j = alloc 8 align 4
free a
a = alloc 0
free o
a = realloc a 0
e = realloc e 2694
o = alloc 21 align 16
free j
j = alloc 1
free d
d = alloc 1 align 2
c = realloc c 2632
free o
o = alloc 24 align 8 zeroed
free g
g = alloc 15 align 4
free n
n = alloc 1
free m
m = alloc 48 zeroed
free c
c = alloc 2 align 16
free c
c = alloc 1
h = realloc h 104
free p
k = realloc k 1357
p = alloc 13
free f
f = alloc 132
free p
p = alloc 31
free e
e = alloc 122 align 8
k = realloc k 1357
free f
f = alloc 3 align 8
n = realloc n 17
free h
free l
free d
k = realloc k 4
c = realloc c 4
d = alloc 1 align 8
l = alloc 1167 align 8 zeroed
h = alloc 23
free d
d = alloc 24 align 4
free m
h = realloc h 22
m = alloc 15
p = realloc p 2056
free p
p = realloc e 106
e = alloc 23
free e
e = alloc 25
free f
e = realloc e 1
f = alloc 1 align 4
free g
g = alloc 32 align 4
i = realloc i 0
i = realloc i 0
free i
i = alloc 1 align 2
free h
h = alloc 24
f = realloc f 17
free b
b = alloc 30 align 16
free d
d = alloc 9 align 4
free j
d = realloc d 17
e = realloc e 2
j = alloc 32
free k
k = alloc 0 align 2
free k
k = alloc 155 align 2
free e
e = alloc 8
a = realloc a 0
free m
f = realloc f 34
m = alloc 24 align 16
k = realloc k 32
free b
b = alloc 8 align 4 zeroed
f = alloc 80 align 4
c = realloc c 23
free c
c = alloc 1 align 16
free i
i = alloc 23
free l
b = realloc b 24
l = alloc 1 align 8
free e
p = realloc p 98
e = alloc 9
free g
g = alloc 1 zeroed
free k
k = alloc 68 align 4
free o
f = realloc f 454
o = alloc 24 align 8
free c
c = alloc 23 align 8
free j
j = alloc 23 align 8 zeroed
free j
j = alloc 12
i = realloc i 31
m = realloc m 1
free l
b = realloc b 12
l = alloc 8
k = realloc k 67
free a
j = realloc j 2
o = realloc o 8
o = realloc o 24
a = alloc 24
free j
j = alloc 12 align 16
free j
j = alloc 4 align 8
free h
h = alloc 111
free k
free m
free i
free d
n = realloc n 8
free e
free p
p = alloc 2 align 8
e = alloc 853 align 16
d = alloc 1
i = alloc 97
m = alloc 49
k = alloc 52 align 2
free g
g = alloc 1 align 8
free e
c = realloc c 27
free o
free c
c = alloc 72
o = alloc 16 align 2
e = alloc 81 align 2
c = realloc c 2
free i
i = alloc 36 align 8
free c
c = alloc 1 align 8
free i
i = alloc 2 align 16
free c
c = alloc 97 align 8
free i
i = realloc a 32
a = alloc 15 align 4
free c
c = alloc 23 align 16
free a
a = alloc 1032
free c
c = alloc 7 align 4
free a
a = alloc 0
free c
c = alloc 56
free a
a = alloc 72 align 8
p = realloc p 2
free c
c = alloc 5 align 4
free p
free j
free c
free h
h = alloc 23
c = alloc 2 align 8
j = alloc 2 align 2
p = alloc 64
free f
f = realloc b 4
free f
f = alloc 84
free i
free p
free o
free n
n = alloc 32 align 4
m = realloc m 24
o = alloc 35 align 4
free l
l = realloc j 2
j = alloc 11
p = alloc 728 zeroed
free e
e = alloc 24 align 4 zeroed
i = alloc 47 align 16
b = alloc 1
a = realloc a 64
free p
p = alloc 713
free a
l = realloc l 0
a = alloc 2 align 8
free p
p = alloc 0
free a
o = realloc o 34
a = alloc 257 align 16
free p
p = alloc 9 align 16
h = realloc h 46
free a
e = realloc e 48
a = alloc 8 align 8
free h
h = alloc 48 align 4
m = alloc 2
free a
a = alloc 1 align 16
free m
m = alloc 94 align 16
free a
a = alloc 3 align 16
f = realloc f 10
free m
free l
free i
free b
b = alloc 2 align 2
c = realloc c 3
i = alloc 54 align 2
o = realloc o 26
h = realloc h 459
l = alloc 1 align 2
m = alloc 2 align 4
j = realloc j 0
m = realloc m 4
o = realloc o 25
free a
g = realloc g 1
a = alloc 27 align 8
f = realloc f 6
free b
b = alloc 5
free b
k = realloc k 0
p = realloc p 5
free a
free p
free h
d = realloc d 0
h = alloc 88 align 2
p = alloc 646 align 8
a = alloc 2 align 16
free a
free p
p = alloc 11
a = alloc 1 zeroed
b = alloc 114 align 16
free b
b = alloc 15 align 16
free b
b = alloc 1 align 4
free b
b = alloc 23 align 4
free b
b = alloc 9 align 16
free b
b = alloc 24
free b
b = alloc 16 align 8
free b
free o
f = realloc f 3
m = alloc 8 align 16 zeroed
o = alloc 1
j = realloc j 0
b = alloc 1 align 2
free p
free c
free j
free m
m = alloc 32 align 8
d = realloc d 16
j = alloc 24 align 16
c = alloc 8 zeroed
h = realloc h 44
p = alloc 16 align 4 zeroed
free c
c = alloc 1 align 4
c = realloc c 2
free p
free h
free j
free d
free m
a = realloc a 0
m = alloc 3 align 16
d = alloc 7
j = alloc 1 align 16
h = alloc 23 align 8
p = alloc 1 align 2
free p
p = alloc 1 align 8
o = realloc o 0
free o
o = alloc 61 align 8
c = realloc c 1
free c
c = alloc 239 align 4
free c
b = realloc b 1
c = alloc 28 align 8
f = realloc f 6
free f
a = realloc a 16
f = realloc g 0
g = alloc 40
free g
n = realloc n 36
g = alloc 80 align 8
free g
g = alloc 33 align 2
free g
free o
free h
free c
free n
m = realloc m 4
n = alloc 3 align 8
a = realloc a 32
c = alloc 1 align 8
a = realloc a 47
a = realloc a 63
e = realloc e 54
m = realloc m 96
h = alloc 104 align 16
c = realloc c 0
free e
free k
f = realloc f 132
k = alloc 120 align 16
d = realloc d 7
free d
d = alloc 8
e = realloc p 260
i = realloc i 108
b = realloc b 2
p = alloc 4 align 4
o = alloc 249 align 8
g = alloc 24 align 4
free o
h = realloc h 52
o = alloc 120 align 2
n = realloc n 0
free k
k = alloc 23
free d
d = alloc 463 align 8
free m
o = realloc o 105
m = alloc 23 align 8 zeroed
free f
f = alloc 96
free e
free m
free i
free o
free g
p = realloc p 2
g = alloc 23
k = realloc k 264
free k
free p
free g
f = realloc f 100
g = alloc 8 align 16
p = alloc 265 align 4
f = realloc f 100
free b
p = realloc p 136
free p
p = alloc 9 align 16
b = alloc 1 align 2
k = alloc 8
f = realloc f 116
o = alloc 81
i = alloc 1
m = alloc 6 align 8
e = alloc 8 zeroed
free e
e = alloc 61 align 16
free e
free c
m = realloc m 6
j = realloc j 1
c = alloc 101 align 8
e = realloc c 1
n = alloc 128
c = alloc 128
free i
i = alloc 2 align 4
free c
e = realloc e 1
o = realloc o 71
c = alloc 88 align 8
free i
k = realloc k 2
i = alloc 16 align 8
free c
c = alloc 64 align 2
free i
p = realloc p 8
i = alloc 81 align 16
free c
c = alloc 0 align 4
free i
i = alloc 9 align 8
free c
c = alloc 72
free i
i = alloc 120 align 2
free c
c = alloc 2 align 8
free i
n = realloc n 256
i = alloc 16 align 8
free c
b = realloc b 0
c = alloc 1 align 8
free i
i = alloc 19
free c
b = realloc b 16
c = alloc 32 align 4
o = realloc o 3
free i
i = alloc 12 align 8
free o
o = alloc 2
free i
k = realloc k 2
i = alloc 0 align 16
free o
o = alloc 8
free i
i = alloc 23
free o
o = alloc 15
free i
i = alloc 1
free o
e = realloc e 1
free f
free n
e = realloc e 4
n = alloc 23 align 8
n = realloc n 40
f = alloc 3 align 16
o = alloc 1 align 8
free o
o = alloc 2
free i
p = realloc p 24
i = alloc 1 align 16
i = realloc i 97
free j
j = alloc 23 align 8
free j
j = alloc 81
free o
o = alloc 23 align 16
l = realloc l 0
free d
i = realloc i 194
free i
free n
n = alloc 2 align 8
i = alloc 31
e = realloc e 3
d = alloc 1 align 16
free d
d = alloc 26
free d
d = alloc 31
free d
d = alloc 23 align 8
m = realloc m 22
o = realloc o 23
free o
o = alloc 32 align 4
free o
o = alloc 49 align 8
free o
o = alloc 49 align 16
l = realloc l 0
free l
b = realloc b 24
l = alloc 4 align 2
free l
free e
free g
g = alloc 9 align 4
e = alloc 79 align 8 zeroed
l = alloc 225
h = realloc h 46
free n
n = alloc 10 align 4
free b
f = realloc f 1
b = alloc 128 align 16
free o
o = alloc 32 align 8
free g
free j
free f
free o
free i
free p
p = alloc 8 align 2
i = alloc 1 align 16
o = alloc 112
f = alloc 0 align 4
free d
free i
free e
e = alloc 47 zeroed
e = realloc e 48
o = realloc o 116
i = alloc 0 align 8
d = alloc 127
j = alloc 24 align 8
n = alloc 2 align 4
g = alloc 150
free g
g = alloc 4
free e
e = alloc 24 align 4
free o
o = alloc 100 align 16
o = realloc o 200
free o
l = realloc l 1
o = alloc 128 align 8
free o
o = alloc 79 align 16
f = realloc f 16
free f
f = alloc 57
j = realloc j 25
l = realloc l 3
free l
l = alloc 9 align 4
free l
l = alloc 0 align 16
free l
j = realloc j 33
free h
free j
free g
free m
e = realloc e 27
m = alloc 2
g = alloc 64 align 16
j = alloc 11 align 4
h = alloc 1
l = alloc 0 align 16
free m
m = alloc 7 align 8
free d
d = alloc 1 align 2
free d
d = alloc 23 align 4
free l
c = realloc c 32
l = alloc 23 align 8
o = realloc o 63
d = realloc d 2
free a
a = alloc 23 align 4
free h
h = alloc 1
free d
d = alloc 8 align 4
e = realloc e 13
e = realloc e 9
a = realloc a 7
free o
o = alloc 1 align 8
h = realloc h 0
free g
g = alloc 8 align 4
free o
o = alloc 3 align 2
free a
a = alloc 2
free c
c = alloc 23
free f
f = alloc 88 align 8
free g
g = alloc 1 align 4
free k
k = realloc c 1
free g
free k
free j
free h
h = alloc 109 align 8
f = realloc f 176
j = alloc 128 align 4
o = realloc o 1
k = alloc 36
free k
free m
free j
free l
l = alloc 57 align 16
j = alloc 31 align 2
f = realloc f 176
m = alloc 32 align 2
k = realloc l 23
free a
free m
free f
f = alloc 2 align 4
d = realloc d 16
m = alloc 23 align 8
p = realloc p 23
a = alloc 23 align 4 zeroed
e = realloc e 4
l = alloc 20 align 16
g = alloc 23
c = alloc 8 align 8
j = realloc j 31
free c
free j
j = alloc 0
c = alloc 128 align 8
free g
l = realloc l 1
g = alloc 23
free c
c = alloc 107 align 4
f = realloc f 1
free g
g = alloc 1
free f
k = realloc k 27
o = realloc o 0
i = realloc i 0
p = realloc p 11
o = realloc o 4
f = alloc 7 align 16
h = realloc h 122
free g
g = realloc n 40
n = alloc 1 align 16
free h
h = alloc 1 align 8
o = realloc o 8
free n
p = realloc p 1
i = realloc i 16
n = alloc 1 align 16
n = realloc n 2
free o
o = realloc p 2
p = alloc 68
a = realloc a 23
free n
b = realloc b 112
p = realloc p 84
n = alloc 17 align 16
l = realloc l 17
free a
a = alloc 23
free l
l = alloc 32 align 2
free a
m = realloc m 11
a = alloc 17 align 4
free l
f = realloc f 0
l = alloc 1
free a
f = realloc f 0
a = alloc 31
h = realloc h 48
m = realloc m 0
free l
l = alloc 132 align 8
free m
m = alloc 1
free l
e = realloc e 8
n = realloc n 1
l = alloc 2 align 8
free m
free n
free j
free f
free i
i = alloc 23
free l
free i
free d
d = alloc 8
i = alloc 11 align 16
l = alloc 8 align 16 zeroed
free k
free e
free d
free l
free g
free p
free i
free o
free a
free h
free c
c = alloc 1
b = realloc b 120
c = realloc c 1
h = alloc 10
a = alloc 1 align 16
o = alloc 64
i = alloc 0
p = alloc 2
g = alloc 0
l = alloc 39 align 4
d = alloc 2
e = alloc 128 align 8
p = realloc p 4
k = alloc 10
f = alloc 1 align 8
i = realloc i 0
a = realloc a 0
c = realloc c 2
j = alloc 32
n = alloc 0 align 8
m = realloc b 116
b = alloc 8 align 16
free l
l = alloc 1
free h
h = alloc 52 align 8
c = realloc c 1
free m
m = alloc 88
free a
c = realloc c 1
a = alloc 64
free k
k = alloc 1
free l
a = realloc a 80
l = alloc 52 align 2
free l
k = realloc k 17
l = alloc 79 align 16
free i
free k
free j
free h
free c
free o
free g
free b
l = alloc 0 align 8
b = alloc 23
g = alloc 1
o = alloc 9 align 8
c = alloc 23
h = alloc 57 align 8
free n
free h
free c
d = realloc d 2
e = realloc e 80
m = realloc m 96
c = realloc e 64
c = realloc c 48
e = alloc 24
free b
b = alloc 4 align 16
h = alloc 3 align 8
n = realloc p 2
e = realloc e 8
p = alloc 80 align 4
j = alloc 1 align 8
f = realloc f 16
k = alloc 2 align 2
o = realloc o 18
i = alloc 16
free c
c = alloc 1
n = realloc n 7
free h
h = alloc 11 align 2
free p
p = alloc 8 align 16
free c
c = alloc 1 align 8 zeroed
b = realloc b 4
free b
m = realloc m 97
free k
k = alloc 11 align 16
d = realloc d 2
k = realloc k 22
p = realloc p 47
n = realloc n 23
b = alloc 23 align 4
free m
m = alloc 32 align 4
free b
b = alloc 3 align 4
g = realloc g 1
free m
free o
free d
free l
free e
free c
free i
b = realloc b 3
i = alloc 16 align 16 zeroed
n = realloc n 11
c = alloc 23 align 16
e = alloc 0 align 8
l = alloc 24
d = alloc 8
p = realloc p 39
i = realloc i 32
o = alloc 1 align 16
m = alloc 40
free m
m = alloc 23
free m
m = alloc 4 align 2
free m
m = alloc 1 align 16
a = realloc a 96
free a
a = alloc 48 align 8
free a
p = realloc p 78
a = alloc 23 align 4
free a
a = alloc 48 align 16
free a
a = alloc 1 zeroed
free a
a = alloc 8 align 4
free a
g = realloc g 0
free p
free g
m = realloc m 0
g = alloc 72
p = alloc 23 align 4
free i
free p
free g
free m
l = realloc l 12
m = alloc 96 align 8
j = realloc j 4
g = alloc 96 align 8
free l
free m
free o
o = alloc 2 align 4
m = alloc 41 align 8
l = alloc 55 align 4 zeroed
j = realloc j 0
p = alloc 64
free o
free n
h = realloc h 27
n = alloc 2 align 2
o = alloc 1 align 2 zeroed
i = alloc 1
free e
free i
free o
o = alloc 7
i = alloc 1 align 2 zeroed
e = realloc k 22
b = realloc b 0
k = alloc 7
a = alloc 1 align 2
free n
n = alloc 2 align 2
free a
free k
k = alloc 2
o = realloc o 1
a = alloc 16 align 2
m = realloc m 37
free b
l = realloc l 23
a = realloc a 20
k = realloc k 16
free o
free a
a = alloc 84
e = realloc e 0
f = realloc f 1
free f
f = alloc 23
o = alloc 4 align 8
p = realloc p 32
free n
free p
free f
free m
m = alloc 23 align 4
f = alloc 1 align 16
free e
free g
free h
free a
a = alloc 1
h = alloc 32 align 2
d = realloc d 24
g = alloc 64
e = alloc 1 align 4
p = alloc 23
n = alloc 23 align 16
b = alloc 1 align 4
free i
i = alloc 23 align 8
free n
n = alloc 15 align 4
free c
c = alloc 2 align 2
i = realloc i 7
free o
o = alloc 57
free h
h = alloc 2 align 16
free m
m = alloc 2 align 4 zeroed
free d
free b
free m
m = alloc 40
b = alloc 23 align 4 zeroed
h = realloc h 2
d = alloc 23
b = realloc b 31
free e
free h
free m
free b
free g
g = alloc 23 align 8
b = alloc 80 align 8 zeroed
m = alloc 23 align 8
free i
free m
free b
b = alloc 3 align 2
free l
l = alloc 17 align 16
m = alloc 23 align 4
j = realloc j 1
i = alloc 6 zeroed
h = alloc 1 align 4
free l
free a
free j
free h
free k
free n
n = alloc 1 align 4
free i
free g
free n
b = realloc b 4
n = alloc 1
g = alloc 23 align 8
i = realloc g 23
g = alloc 9 align 16
k = alloc 36 align 8
h = alloc 1
j = realloc n 8
free g
g = alloc 0 align 2
n = alloc 8
n = realloc n 4
free f
free i
free b
free c
k = realloc k 18
g = realloc g 16
c = realloc m 11
m = alloc 5 align 4
b = alloc 1
i = alloc 2
f = alloc 16
free n
n = alloc 7
f = alloc 23
free i
free b
free g
free h
free c
free m
p = realloc p 1
j = realloc j 12
m = alloc 2 align 8
n = realloc n 3
c = realloc k 16
k = alloc 2 align 4
c = realloc c 8
h = alloc 23
g = alloc 1 align 8
free f
free g
free h
free k
k = alloc 1 align 8
h = alloc 24 align 8
free d
free n
free m
m = alloc 1
n = alloc 1
d = alloc 2
g = alloc 16 align 2
f = alloc 2 align 16
o = realloc o 28
b = alloc 3
i = alloc 61
a = alloc 16
l = alloc 16
e = alloc 1 align 8 zeroed
free a
a = alloc 12 align 8 zeroed
free c
c = alloc 31 align 4
free m
free o
free i
free f
free b
e = realloc e 0
b = alloc 6 align 8
f = alloc 2 align 4
i = alloc 0 align 8
o = alloc 0 align 8
f = realloc f 12
p = realloc p 2
m = realloc h 24
free m
d = realloc d 0
m = alloc 8
h = alloc 36
free h
h = alloc 7
d = realloc d 2
e = realloc e 4
i = realloc i 0
free i
i = alloc 10 align 16
free i
i = alloc 1 align 8
free i
f = realloc f 4
i = alloc 35
free i
free a
a = alloc 23
free h
free a
free m
m = alloc 1 align 2
free m
m = alloc 3 align 8
a = alloc 23 align 16
h = alloc 1
n = realloc n 2
i = alloc 1
free h
k = realloc k 1
h = alloc 1 align 8
free i
i = alloc 16 align 8 zeroed
k = realloc k 1
free n
e = alloc 41 zeroed
n = alloc 1
free j
j = alloc 1
m = realloc m 11
free f
f = alloc 23 align 4
free g
h = realloc h 1
c = realloc c 34
free j
free a
free m
free e
free d
free f
f = realloc b 7
b = alloc 24
d = alloc 2 zeroed
e = alloc 1 align 4
m = alloc 16 align 8
a = alloc 56
free a
free m
free e
free d
o = realloc o 16
d = alloc 7 align 8
l = realloc l 23
e = realloc o 32
o = alloc 23
m = alloc 1 align 4 zeroed
a = alloc 1
j = alloc 52 align 16
g = alloc 2
free g
free l
free h
h = alloc 2
l = alloc 1 align 4
g = alloc 1
free j
j = alloc 23 align 8
free b
b = alloc 1 align 8
free g
free f
free o
free m
free b
b = alloc 0 align 8
free c
free b
free e
i = realloc i 32
e = alloc 9
free d
free e
a = realloc a 0
j = realloc j 0
e = alloc 23 align 8
d = alloc 15
free h
free d
d = alloc 1 align 8
h = alloc 2 align 2
b = alloc 2
a = realloc a 0
c = alloc 12 align 8
m = alloc 2 align 16
o = alloc 23
f = alloc 23 align 4
g = realloc o 31
free i
k = realloc k 2
h = realloc h 6
i = alloc 1
o = alloc 4
free a
a = realloc n 0
n = alloc 1 align 2
free e
g = realloc g 15
e = alloc 0 align 16
a = realloc a 16
free i
i = alloc 17 align 8
free c
free n
free i
free f
p = realloc p 4
free j
free h
h = alloc 1
j = alloc 23 align 4
f = alloc 5
free b
free p
free j
free o
free h
h = alloc 10 align 2
o = alloc 23 align 2
o = realloc o 24
free d
free e
free f
f = alloc 1
free g
free f
free l
l = alloc 8 align 8
f = alloc 4 align 8
free m
h = realloc h 4
m = alloc 29 align 4
f = realloc f 8
g = alloc 23
free g
g = alloc 9 align 4
free k
k = alloc 23 align 4
free m
free k
free a
h = realloc h 2
a = alloc 0 align 16
f = realloc f 8
o = realloc o 24
l = realloc l 7
k = alloc 1
free k
free a
free l
l = alloc 6 align 8
a = alloc 12 align 16
k = alloc 21 align 2
free k
k = alloc 1 align 16 zeroed
g = realloc g 23
m = alloc 4
e = alloc 1 align 8
d = alloc 6 align 16
j = alloc 1
p = alloc 28
f = realloc f 7
b = alloc 1 align 16
i = alloc 26 align 16
a = realloc a 24
i = realloc i 22
n = alloc 2 align 2
d = realloc d 12
o = realloc o 28
a = realloc a 48
free a
free i
i = alloc 0 align 2
free f
free j
j = alloc 40
free h
h = alloc 40 align 4
free j
free h
free i
k = realloc k 0
i = alloc 41
h = alloc 1
j = alloc 20 align 8
f = alloc 7 align 8
h = realloc h 0
h = realloc h 8
l = realloc l 2
a = alloc 1
c = realloc f 11
f = alloc 23 align 2
free b
b = alloc 23 align 4
free f
f = alloc 24 align 16
free b
free a
free i
free n
n = alloc 31
p = realloc p 20
i = alloc 2 align 8
free l
free c
free g
free f
free d
free m
m = alloc 8 align 8 zeroed
d = alloc 2
o = realloc o 2
free i
free o
free k
k = alloc 23 align 16
o = realloc e 1
e = alloc 1
j = realloc j 1
n = realloc n 47
i = alloc 8 align 8
f = alloc 23
g = alloc 8
free g
free f
free i
i = alloc 1
f = alloc 16
g = alloc 8 align 4
c = alloc 15 align 4
l = alloc 1
a = alloc 4 align 16
b = alloc 2 align 8
free b
b = alloc 1 align 4
free b
b = alloc 16
free b
free a
free l
l = alloc 24
free n
free p
free c
c = alloc 23 align 8 zeroed
p = alloc 12 align 4
n = alloc 23
a = alloc 23 align 8
b = alloc 7
free j
j = alloc 23 align 4
free l
l = alloc 1
free l
free a
free n
n = alloc 32
e = alloc 29 align 8
a = alloc 1 align 4
l = alloc 1 align 16
free l
l = alloc 23 align 16
free l
f = realloc f 16
free k
free n
free e
free f
free a
free i
free j
j = alloc 4
i = alloc 23 align 8
a = alloc 23 align 2
free h
free b
free p
p = alloc 6 align 2
p = realloc p 1
b = alloc 2 align 2
h = alloc 1
free c
free a
free j
j = alloc 1
a = alloc 23
free b
free a
a = alloc 3
free a
free o
free g
g = alloc 8 align 4
p = realloc p 1
o = alloc 2
m = realloc m 7
p = realloc p 1
g = realloc g 16
a = alloc 16 zeroed
free p
free o
free j
j = alloc 16
j = realloc j 17
o = alloc 1 align 8
p = alloc 1 align 16
b = alloc 1
c = alloc 12
p = realloc p 0
f = alloc 32 align 4
e = alloc 16
n = alloc 6
o = realloc o 0
k = alloc 1 align 16
l = alloc 15 align 2
free j
j = alloc 1 zeroed
free d
d = alloc 8 align 2
free h
h = alloc 8 align 16
i = realloc i 27
b = realloc b 2
free e
e = alloc 7 align 16
free j
m = realloc m 7
free g
free m
free o
o = alloc 1 align 4
free b
free o
free f
free p
free c
c = alloc 2 align 4
free c
free n
free l
free e
free k
h = realloc h 16
k = alloc 8
e = alloc 8 align 8
l = alloc 23 align 8
n = alloc 36
free n
n = alloc 2 align 16
c = alloc 23 align 16
p = alloc 3
f = alloc 1
free d
d = realloc k 12
free d
free c
c = alloc 1 align 2
free i
free c
free n
n = alloc 12
c = alloc 8 align 4
free e
free a
free c
c = alloc 2 align 2
a = alloc 1 align 2
e = realloc c 3
p = realloc p 4
c = alloc 24 align 4
i = alloc 1 align 4
i = realloc i 17
d = alloc 1 zeroed
k = realloc p 4
p = alloc 1 align 2
free d
free i
free e
e = alloc 2 align 2
i = realloc c 24
c = alloc 8
k = realloc k 20
d = alloc 1
n = realloc n 6
o = alloc 4 zeroed
free o
free n
l = realloc l 7
n = alloc 39 align 8
i = alloc 2 align 4
o = alloc 16 align 16
free h
free l
free d
free k
k = alloc 0 align 16 zeroed
free k
free n
n = alloc 1 align 4
k = alloc 16 align 2
d = alloc 39
n = alloc 23
free p
free i
i = alloc 2
p = alloc 23 align 4
f = realloc f 0
free f
free e
p = realloc p 23
free i
i = alloc 23 align 8
e = alloc 23
f = alloc 16
l = alloc 15 align 8
h = alloc 24
b = alloc 16 align 4
m = alloc 1 align 8
g = alloc 1 align 16
free i
free n
free m
free h
h = alloc 23 align 4
d = realloc d 4
m = alloc 14 align 2
free d
free k
free l
free f
f = alloc 3
e = realloc e 11
l = alloc 0 align 4
free p
free l
free h
free g
free m
f = realloc f 3
a = realloc a 0
e = realloc e 2
m = alloc 23 align 8
b = realloc b 0
g = alloc 23 align 2
h = alloc 0 align 16
l = alloc 2 align 16
free f
free m
free g
g = alloc 0
m = alloc 31
f = alloc 28 align 2
free f
free m
free g
g = alloc 12 align 8
m = alloc 2 align 2
f = alloc 8
p = alloc 1
c = realloc c 0
k = alloc 9 align 2
d = alloc 13
n = alloc 4
m = realloc m 4
free g
free p
free k
free a
d = realloc d 26
a = alloc 9 align 2
k = alloc 8
f = realloc f 16
p = alloc 1 align 4
g = alloc 2
b = realloc b 0
i = alloc 28
j = alloc 8 align 2
free c
free j
free i
free b
b = alloc 5 align 16
i = alloc 14 align 16
free p
free i
free b
a = realloc a 10
free a
free d
free n
n = alloc 24 align 16
free l
free f
free h
k = realloc k 7
free m
free n
free o
free e
e = alloc 2 align 16
o = alloc 1
free e
free g
o = realloc o 1
g = alloc 23 align 8
free k
k = alloc 12 align 4
e = alloc 16 align 16
n = alloc 0
m = alloc 1 align 16
free g
free m
m = alloc 6 align 8
g = alloc 16 align 8
free e
e = alloc 23 align 8 zeroed
g = realloc g 8
m = realloc m 4
k = realloc k 2
free n
free k
free e
e = alloc 2
o = realloc o 0
k = alloc 2
n = alloc 23 align 16 zeroed
h = alloc 23 align 16
g = realloc g 24
f = alloc 1
l = alloc 1 align 4
d = alloc 1 align 16
a = alloc 23 align 4
free a
free m
free l
free k
free o
free g
g = alloc 23
free e
free f
free g
h = realloc h 2
g = alloc 23
h = realloc h 4
f = alloc 1 align 2
e = alloc 0 align 2
o = alloc 1
free e
free o
free g
free f
free d
d = alloc 1
f = alloc 8 align 8
free n
free h
free d
free f
f = alloc 9 align 8
free f
f = alloc 1 zeroed
free f
f = alloc 8 align 2
free f
f = alloc 3 align 2
free f
f = alloc 9 align 8
d = alloc 9 align 8 zeroed
f = realloc f 4
d = realloc d 4
h = alloc 23
free h
h = alloc 1
n = alloc 2
g = alloc 23
o = alloc 1 align 8
free o
free g
g = alloc 19 align 16
o = alloc 2 align 16
e = alloc 1 align 16
k = alloc 2 align 4
l = alloc 0 align 4
free n
free e
e = alloc 23
n = alloc 7 align 2
m = alloc 12
a = alloc 8 align 8
b = alloc 2 align 4
free f
free b
free m
free a
free n
free e
e = realloc k 4
e = realloc e 4
k = alloc 23
free o
free l
free d
d = alloc 1 align 4
free k
free d
d = alloc 22 align 16
k = alloc 3 align 8
free h
free g
g = alloc 1
h = alloc 23 align 8
l = alloc 2 align 16
free l
l = alloc 1 align 8 zeroed
free e
free l
l = alloc 17
e = alloc 1 align 8
o = alloc 9 align 8
free o
free h
free e
free l
l = alloc 1
g = realloc g 4
free g
free l
l = alloc 12
free l
l = alloc 5 align 4
g = alloc 2
e = alloc 23 align 8
h = alloc 9 align 2
o = alloc 23
n = alloc 2 align 16
free k
free l
l = alloc 15 align 16
free n
free l
l = alloc 8
n = alloc 23 align 2
e = realloc e 39
free n
free o
o = alloc 0
n = alloc 23 align 4
k = alloc 2 align 16
free h
free k
free o
free l
d = realloc d 22
l = realloc e 40
e = alloc 23
o = alloc 12 align 16
k = alloc 1 align 4
e = realloc e 24
h = alloc 1 align 4
a = alloc 8 align 2
m = alloc 0
d = realloc d 6
b = alloc 16 align 8
f = alloc 0 align 2
i = realloc k 23
free i
free b
free d
free a
a = alloc 1 align 8
d = alloc 2 align 8
b = alloc 8 align 2
free n
free f
f = alloc 23
n = alloc 0
i = alloc 1
k = alloc 23 align 8
p = alloc 2
j = alloc 23
free p
free h
free e
a = realloc a 0
e = alloc 1 align 4 zeroed
h = alloc 0
p = alloc 9
c = alloc 16
e = realloc e 2
free o
free d
free k
k = alloc 20 align 16
d = realloc p 9
free a
k = realloc k 20
a = alloc 23
p = realloc j 31
free p
p = alloc 2 align 4 zeroed
j = alloc 0 align 4
free j
free p
free k
free l
l = alloc 8
free l
l = alloc 23 align 2
k = alloc 7 align 16
free i
free k
free h
free d
d = alloc 2
h = alloc 1 align 16
free h
free l
free b
free d
free n
free e
free g
free a
free f
f = alloc 23
a = alloc 8 align 16
g = alloc 16 zeroed
e = alloc 23 align 2 zeroed
free m
free e
free c
c = alloc 23 align 4
e = alloc 4
m = alloc 2
n = alloc 3
free n
n = alloc 7 align 4
free c
free a
a = alloc 1 align 16
c = alloc 23 align 16
free n
free g
f = realloc f 4
g = alloc 2 align 4
n = alloc 23 align 4
d = alloc 7 align 8
free d
free n
free g
g = alloc 7 align 4 zeroed
n = alloc 1
d = alloc 8 align 16
free a
free d
free n
n = alloc 8
d = alloc 1
a = alloc 1 align 2
b = alloc 1 align 4
l = alloc 2 align 16
b = realloc b 0
free l
free g
free b
b = alloc 23
free m
free n
n = alloc 1
m = alloc 1
g = alloc 8
l = alloc 2 align 8
h = alloc 1 align 2
k = alloc 8
m = realloc m 24
i = alloc 8 zeroed
free a
free i
i = alloc 1
a = alloc 0 align 4
p = alloc 16 align 16
j = alloc 23 align 16
free j
free p
p = alloc 22 align 4
free m
free p
free a
a = alloc 2 align 8
free i
free a
free h
free l
free g
free k
free n
f = realloc f 3
free c
c = alloc 1 align 4
free d
free c
free b
b = alloc 15
c = alloc 1
d = alloc 8
n = alloc 2 align 16 zeroed
k = alloc 20
f = realloc f 19
g = alloc 1 align 4
l = alloc 1
h = alloc 23 align 8
a = alloc 1
free g
a = realloc a 17
g = alloc 16 align 16
i = alloc 8
p = alloc 2
free c
free p
free b
free n
n = alloc 1
b = alloc 24 align 8
p = alloc 2 align 8
a = realloc a 13
e = realloc e 4
free p
p = alloc 8 align 16
c = alloc 2 align 16
free i
free e
free b
free f
f = alloc 1 align 4
b = alloc 2
e = alloc 5 align 4
free k
b = realloc b 18
k = alloc 0 align 4
i = alloc 23 align 8
m = alloc 2
m = realloc m 2
j = alloc 2 align 16
m = realloc m 2
o = alloc 8 align 16 zeroed
free e
free m
free j
p = realloc p 16
free i
free k
free f
free o
o = realloc l 1
l = alloc 2 align 4
f = alloc 1
h = realloc h 39
l = realloc l 2
f = realloc f 2
free b
free f
free h
h = alloc 6 align 2
free h
free g
g = alloc 1 align 2
o = realloc o 9
h = alloc 1
f = alloc 23
free o
free n
free l
free c
free d
g = realloc g 2
free a
f = realloc f 2
h = realloc h 0
g = realloc g 4
g = realloc g 4
a = alloc 1 align 4
d = alloc 13 align 16
c = alloc 24 align 4
free d
f = realloc f 7
p = realloc p 0
g = realloc g 2
d = alloc 1 align 8
a = realloc a 0
l = alloc 2 align 2
free h
free a
free f
free g
free d
free p
free c
free l
l = alloc 7 align 16
c = alloc 14 align 8
free l
l = alloc 8 align 8
free l
l = alloc 2
p = alloc 11
d = alloc 23
g = alloc 23 align 2
f = alloc 2 align 2
free g
free f
f = alloc 1
g = alloc 1 align 4
a = alloc 1 align 4
h = alloc 1 align 4
h = alloc 8 align 8
f = realloc f 5
n = alloc 21
free n
free f
free a
a = alloc 23 align 8
free g
free c
free p
p = alloc 12 align 8 zeroed
c = alloc 7
g = alloc 9 align 8
f = alloc 1
h = realloc h 4
a = realloc a 24
free h
free a
free g
free p
free d
free f
l = realloc l 10
l = realloc l 26
f = alloc 1
d = alloc 2 align 8
free c
c = alloc 1 align 4
p = alloc 16 align 4
