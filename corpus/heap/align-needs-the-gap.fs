freespace script 1
# The chunk has the bytes, but not behind the gap that the alignment needs: refused. Without alignment they would do.
heap 64
a = alloc 4 # -> 8
b = alloc 36 align 16 # -> none
b = alloc 32 align 16 # -> 32
c = alloc 8 # -> none
c = alloc 4 # -> 20
