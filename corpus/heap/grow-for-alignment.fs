freespace script 1
# The gap that an alignment needs is part of what is missing (R9).
heap 64 limit=256 grain=1
a = alloc 64 align 64 # -> 64
b = alloc 48 # -> 8
c = alloc 0 # -> 136
