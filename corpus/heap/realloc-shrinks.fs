freespace script 1
# A smaller size gives a tail back if it can be a chunk: 4 bytes stay, 8 become free (R8).
heap 64
a = alloc 24 # -> 8
a = realloc a 20 # -> 8
a = realloc a 24 # -> 8
a = realloc a 16 # -> 8
b = alloc 32 # -> 32
a = realloc a 13 # -> 8
