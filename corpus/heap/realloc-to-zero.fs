freespace script 1
# Shrunk to nothing, a block is still a block: it keeps its address and must be freed.
heap 64
a = alloc 24 # -> 8
a = realloc a 0 # -> 8
b = alloc 16 # -> 16
free a
c = realloc a 8 # -> skipped
a = alloc 0 # -> 8
