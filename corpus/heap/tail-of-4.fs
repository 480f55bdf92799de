freespace script 1
# What is left is 4 bytes: no chunk can stand there, so they stay with the block, and a realloc may use them (R6, R8).
heap 64
a = alloc 52 # -> 8
b = alloc 0 # -> none
a = realloc a 56 # -> 8
a = realloc a 57 # -> none
