freespace script 1
heap 16384 fit=first order=front coalescing=off
a = alloc 14 align 8 zeroed
free a
a = alloc 2944 align 16 zeroed
b = alloc 20 align 16
c = alloc 0 align 8
d = alloc 1 align 8 zeroed
e = alloc 0 align 8
f = alloc 458 align 8
free a
free f
f = alloc 0 align 8
a = alloc 11 align 8
free e
free a
free f
free d
free c
free b
b = alloc 7 align 8
c = alloc 1 align 16
d = alloc 0 align 8
f = alloc 1 align 8
a = alloc 7 align 16
e = alloc 2866 align 8 zeroed
g = alloc 12 align 8
free b
b = alloc 8 align 16
h = alloc 909 align 8
i = alloc 1 align 8
j = alloc 4 align 16 zeroed
k = alloc 238 align 16 zeroed
l = alloc 0 align 8
m = alloc 12 align 8
n = alloc 2 align 8
o = alloc 16 align 8
p = alloc 3 align 16
q = alloc 1 align 8
r = alloc 1 align 8
s = alloc 0 align 8
free g
g = alloc 12 align 16 zeroed
free s
s = alloc 4 align 16
t = alloc 2 align 16 zeroed
u = alloc 375 align 8
v = alloc 1493 align 8
free g
g = realloc q 2
o = realloc o 8
free v
free o
free t
t = alloc 1 align 8 zeroed
o = alloc 1 align 8
v = alloc 12 align 8
j = realloc j 90
q = alloc 1 align 8
free s
free q
q = alloc 121 align 16 zeroed
s = alloc 12 align 8 zeroed
free j
j = alloc 5 align 16 zeroed
w = alloc 13 align 8
free s
s = alloc 0 align 16
v = realloc v 3
free w
w = realloc j 944
free v
free w
free q
q = alloc 3 align 16
free o
o = alloc 54 align 8 zeroed
w = alloc 2 align 8
v = alloc 3 align 8 zeroed
free q
free v
free w
w = alloc 1 align 8 zeroed
v = alloc 2 align 8
t = realloc t 0
free o
n = realloc n 4
o = alloc 1 align 16
free t
t = alloc 2 align 16
q = realloc w 5
w = alloc 1 align 8
j = realloc r 9
free o
free j
free q
free n
n = alloc 909 align 8
q = alloc 12 align 16
n = realloc n 454
j = alloc 28 align 8 zeroed
o = alloc 1 align 8 zeroed
free v
v = alloc 3 align 16 zeroed
r = alloc 444 align 8
f = realloc f 0
free o
p = realloc p 1
k = realloc k 230
free f
f = alloc 4 align 8 zeroed
free k
k = alloc 12 align 8
free f
free k
free j
j = alloc 390 align 8
free n
n = alloc 446 align 16 zeroed
k = alloc 6 align 8 zeroed
f = alloc 12 align 16
free d
free g
free m
free s
free l
free e
e = alloc 224 align 8
l = alloc 375 align 8 zeroed
n = realloc n 223
free l
l = alloc 96 align 8
j = realloc j 389
s = alloc 3 align 8
free k
k = alloc 444 align 16
m = alloc 45 align 16
g = alloc 4 align 8 zeroed
free f
f = alloc 733 align 8
d = alloc 1 align 8
free h
h = alloc 64 align 8
free w
free u
free q
free k
free j
free e
free v
v = alloc 4 align 8 zeroed
e = alloc 477 align 8
free e
free v
free s
s = alloc 7 align 16
v = alloc 12 align 8
e = alloc 7 align 8
j = alloc 27 align 8
k = alloc 752 align 8
q = alloc 1687 align 8
p = realloc p 0
u = alloc 1 align 8
w = alloc 90 align 8 zeroed
p = realloc p 1
free p
free u
free w
free k
free j
j = alloc 205 align 16
free j
j = alloc 135 align 8 zeroed
free j
j = alloc 2944 align 8
k = alloc 5 align 8 zeroed
free k
free j
j = alloc 12 align 8 zeroed
k = alloc 18 align 16 zeroed
e = realloc e 1
w = alloc 670 align 16 zeroed
u = realloc q 1687
q = alloc 44 align 8
p = alloc 30 align 8
o = alloc 8 align 8
free o
free p
free q
free u
free e
free j
free k
k = alloc 4 align 16
j = alloc 14 align 16
e = alloc 444 align 16
u = alloc 195 align 8
q = alloc 141 align 8
p = alloc 446 align 8
free p
free q
free u
u = alloc 67 align 8
q = alloc 44 align 8 zeroed
p = alloc 594 align 8
free p
p = alloc 3 align 8
free p
free q
m = realloc m 40
q = alloc 14 align 16
p = alloc 13 align 8
o = alloc 0 align 16
free o
o = alloc 3 align 8 zeroed
x = realloc e 499
free x
free p
free q
q = realloc u 1
free q
q = alloc 55 align 16
free q
q = alloc 12 align 8
q = realloc q 13
free q
free o
free l
free j
free k
free v
v = alloc 7 align 8
free s
s = alloc 4 align 16
k = alloc 0 align 8
j = alloc 446 align 8
l = alloc 924 align 16
free v
h = realloc h 56
v = alloc 22 align 8
o = alloc 220 align 16
free l
l = alloc 214 align 8 zeroed
free o
o = alloc 90 align 16
q = alloc 8 align 8 zeroed
u = alloc 2858 align 8
p = alloc 2 align 8
free l
l = alloc 92 align 16
free p
free l
free u
free q
q = alloc 126 align 8
u = alloc 829 align 8 zeroed
free o
o = alloc 10 align 8
l = alloc 12 align 8
free l
l = alloc 1 align 8 zeroed
free l
free o
o = alloc 0 align 16 zeroed
l = alloc 0 align 8 zeroed
p = alloc 1 align 16
free p
free l
free o
c = realloc c 1
o = alloc 5 align 8
l = alloc 2 align 8
p = alloc 12 align 8
free p
free l
free o
free c
u = realloc u 1658
c = alloc 1 align 8
b = realloc b 7
o = alloc 4 align 8 zeroed
l = alloc 4 align 8 zeroed
p = realloc q 130
free p
p = alloc 670 align 8 zeroed
q = alloc 41 align 8
free q
free p
free o
o = alloc 8 align 8
p = alloc 1 align 8
q = alloc 446 align 16
u = realloc u 1658
free u
free p
free o
g = realloc g 5
free g
g = alloc 4 align 8 zeroed
o = alloc 12 align 8
free o
a = realloc a 6
free a
a = alloc 1 align 16 zeroed
h = realloc h 28
o = alloc 9 align 8
free o
k = realloc k 0
o = alloc 2 align 8
free o
o = alloc 12 align 8
free o
o = alloc 207 align 8
p = alloc 4 align 8
free p
free o
i = realloc i 0
o = alloc 0 align 8 zeroed
p = alloc 99 align 8
u = alloc 8 align 8 zeroed
