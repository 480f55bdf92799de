freespace script 1
# A block that must move may make the region grow (R8, R9).
heap 64 limit=256 grain=1
a = alloc 16 # -> 8
b = alloc 32 # -> 32
a = realloc a 32 # -> 72
c = alloc 16 # -> 8
