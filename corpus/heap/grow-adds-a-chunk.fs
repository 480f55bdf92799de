freespace script 1
# The last chunk is in use: what was given becomes a chunk of its own (R9).
heap 64 limit=256
a = alloc 56 # -> 8
grow 64 # -> +64
b = alloc 56 # -> 72
