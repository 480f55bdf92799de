freespace script 1
# The least region of granule 16 holds one block of 8 (R1, R3).
heap 16 granule=16 at=8
a = alloc 9 # -> none
a = alloc 0 # -> 8
b = alloc 0 # -> none
a = realloc a 8 # -> 8
a = realloc a 9 # -> none
