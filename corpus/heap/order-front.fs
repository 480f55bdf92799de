freespace script 1
# In front order the block freed last is the first to be handed out again, as from a stack (R7).
heap 128 order=front coalescing=off
a = alloc 16 # -> 8
b = alloc 16 # -> 32
free a
free b
c = alloc 8 # -> 32
d = alloc 8 # -> 8
