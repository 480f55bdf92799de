freespace script 1
# An address beyond the end is outside until the region has grown over it; then it is free memory.
heap 64 limit=256 grain=1
misuse free wild 72 # -> refused
grow 64 # -> +64
misuse free wild 72 # -> refused
a = alloc 120 # -> 8
misuse free wild 72 # -> refused
