freespace script 1
# Sizes round up to 4: one below, on and above the edge (R3).
heap 256
a = alloc 1 # -> 8
b = alloc 3 # -> 20
c = alloc 4 # -> 32
d = alloc 5 # -> 44
e = alloc 0 # -> 60
f = alloc 8 # -> 68
