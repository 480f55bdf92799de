freespace script 1
# In place with granule 16: a block of 8 takes 16 bytes, and gives them back (R3, R8).
heap 128 granule=16 at=8
a = alloc 8 # -> 8
a = realloc a 9 # -> 8
b = alloc 8 # -> 40
free b
a = realloc a 1 # -> 8
b = alloc 8 # -> 24
