freespace script 1
# The last chunk is free: growth enlarges it where it is, and the block lies across the old end (R9).
heap 64 limit=256
a = alloc 16 # -> 8
grow 64 # -> +64
b = alloc 96 # -> 32
