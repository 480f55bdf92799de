freespace script 1
# The figure of a heap that never merges: all is free, and the largest piece is what was never handed out.
heap 4096 coalescing=off
a = alloc 100 # -> 8
b = alloc 100 # -> 116
c = alloc 100 # -> 224
free b
free a
free c
d = alloc 3768 # -> none
d = alloc 3764 # -> 332
