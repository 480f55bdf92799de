freespace script 1
# Sizes that are no multiple of 8, all served, each payload at a multiple of 8.
heap 4096 granule=8 fit=best
a = alloc 1 # -> 8
b = alloc 5 # -> 24
c = alloc 14 # -> 40
d = alloc 8 # -> 64
e = alloc 1 # -> 80
f = alloc 4 # -> 96
g = alloc 9 # -> 112
h = alloc 33 # -> 136
i = alloc 55 # -> 184
