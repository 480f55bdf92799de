freespace script 1
# A magic number one above the address of the first chunk: not a multiple of 4, so no link reads like it (R2).
heap 256 magic=16385 order=front check=neighbours
a = alloc 16 # -> 8
b = alloc 16 # -> 32
free a
free b
c = alloc 16 # -> 32
