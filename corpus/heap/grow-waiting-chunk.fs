freespace script 1
# 4 bytes are no chunk and wait; with 4 more they are one. Nothing is enlarged, since coalescing is off (R9).
heap 64 limit=256 grain=1 coalescing=off
grow 4 # -> +0
grow 4 # -> +8
a = alloc 56 # -> 8
b = alloc 0 # -> 72
