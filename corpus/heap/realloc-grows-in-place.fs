freespace script 1
# The right neighbour is free and large enough: the block takes from its front and does not move (R8).
heap 128
a = alloc 16 # -> 8
a = realloc a 40 # -> 8
a = realloc a 112 # -> 8
b = alloc 0 # -> 128
free b
a = realloc a 120 # -> 8
b = alloc 0 # -> none
