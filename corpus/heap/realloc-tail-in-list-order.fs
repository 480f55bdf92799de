freespace script 1
# The tail of a shrunk block is freed like any other, to where the order has it: behind the rest (R7, R8).
heap 64 order=back coalescing=off
a = alloc 24 # -> 8
a = realloc a 0 # -> 8
b = alloc 12 # -> 40
c = alloc 12 # -> 16
