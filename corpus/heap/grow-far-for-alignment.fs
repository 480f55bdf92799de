freespace script 1
# The greatest alignment: the block starts where the old region ends, and all between is a gap.
heap 65536 limit=131072 grain=1
a = alloc 16 align 65536 # -> 65536
b = alloc 65520 # -> 8
