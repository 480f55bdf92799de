freespace script 1
# The neighbour would be left with 4 bytes, which can be no chunk: the block gets them too (R8).
heap 64
a = alloc 16 # -> 8
b = alloc 4 # -> 32
c = alloc 4 # -> 44
free b
a = realloc a 24 # -> 8
free a
d = alloc 28 # -> 8
