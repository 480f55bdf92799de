freespace script 1
# The same holes: first fit serves small, large, small, and fails for small, small, large.
heap 4096 granule=8
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
y = alloc 960 # -> 824
z = alloc 360 # -> 2840
free x
free y
free z
x = alloc 360 # -> 8
y = alloc 360 # -> 824
z = alloc 960 # -> none
