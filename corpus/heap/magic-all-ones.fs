freespace script 1
# The greatest magic number, which no size is mistaken for (R2).
heap 256 magic=4294967295 check=full
a = alloc 16 # -> 8
b = alloc 16 # -> 32
free a
b = realloc b 40 # -> 32
