freespace script 1
# First fit in a list sorted by size, largest first, is worst fit (R7).
heap 256 order=size-descending coalescing=off
a = alloc 24 # -> 8
b = alloc 4 # -> 40
c = alloc 16 # -> 52
d = alloc 4 # -> 76
free a
free c
g = alloc 4 # -> 88
