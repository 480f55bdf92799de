freespace script 1
# Growing in place takes from a free neighbour also where freed chunks are never merged (R8).
heap 128 order=back coalescing=off
a = alloc 16 # -> 8
b = alloc 16 # -> 32
c = alloc 4 # -> 56
free b
a = realloc a 24 # -> 8
d = alloc 56 # -> 68
e = alloc 8 # -> 40
