freespace script 1
# What a cut leaves keeps its place, out of order: 4 bytes stand before 40 in a list sorted largest first (R6).
heap 128 order=size-descending coalescing=off
a = alloc 40 # -> 8
free a
b = alloc 60 # -> 56
c = alloc 4 # -> 124
d = alloc 4 # -> 8
