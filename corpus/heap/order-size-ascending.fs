freespace script 1
# First fit in a list sorted by size, smallest first, is best fit (R7).
heap 256 order=size-ascending coalescing=off
a = alloc 24 # -> 8
b = alloc 4 # -> 40
c = alloc 16 # -> 52
d = alloc 4 # -> 76
e = alloc 24 # -> 88
f = alloc 4 # -> 120
free a
free c
free e
g = alloc 12 # -> 52
