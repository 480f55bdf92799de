freespace script 1
# The same holes: worst fit cuts the large one for a small request, and the large request fails.
heap 4096 granule=8 fit=worst
a = alloc 400 # -> 8
b = alloc 400 # -> 416
c = alloc 1000 # -> 824
d = alloc 1000 # -> 1832
e = alloc 400 # -> 2840
f = alloc 400 # -> 3248
free a
free c
free e
x = alloc 360 # -> 824
y = alloc 960 # -> none
