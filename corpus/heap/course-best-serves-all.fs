freespace script 1
# Holes of 400, 1000 and 400: best fit puts each request where the next still fits.
heap 4096 granule=8 fit=best
a = alloc 400 # -> 8
b = alloc 400 # -> 416
c = alloc 1000 # -> 824
d = alloc 1000 # -> 1832
e = alloc 400 # -> 2840
f = alloc 400 # -> 3248
free a
free c
free e
x = alloc 360 # -> 8
y = alloc 360 # -> 2840
z = alloc 960 # -> 824
