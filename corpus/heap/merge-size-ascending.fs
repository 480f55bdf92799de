freespace script 1
# Sorted smallest first, the chunks happen to stand in memory order and all merge (R7).
heap 128 order=size-ascending
a = alloc 16 # -> 8
b = alloc 32 # -> 32
free b
free a
c = alloc 120 # -> 8
