freespace script 1
# A gap of 4 bytes could be no chunk, so the block goes to the next aligned address, 12 bytes further on (R5).
heap 128 at=4
a = alloc 16 align 8 # -> 20
b = alloc 4 # -> 8
