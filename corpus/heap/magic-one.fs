freespace script 1
# The least magic number there can be (R2).
heap 256 magic=1 check=full
a = alloc 16 # -> 8
b = alloc 16 # -> 32
free a
b = realloc b 40 # -> 32
