freespace script 1
# The neighbour is too small: the block moves, keeps its bytes and its alignment, and its old place merges (R8).
heap 256
a = alloc 16 align 32 # -> 32
b = alloc 20 # -> 56
c = alloc 20 # -> 84
free b
a = realloc a 48 # -> 128
d = alloc 68 # -> 8
