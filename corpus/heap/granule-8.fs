freespace script 1
# Sizes round up to 8: one below, on and above the edge (R3).
heap 256 granule=8
a = alloc 1 # -> 8
b = alloc 7 # -> 24
c = alloc 8 # -> 40
d = alloc 9 # -> 56
e = alloc 0 # -> 80
f = alloc 1 # -> 88
