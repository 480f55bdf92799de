freespace script 1
# A region that starts at 3 modulo 4: one byte in front and three behind are not managed (R1).
heap 68 at=3
a = alloc 57 # -> none
a = alloc 56 # -> 9
b = alloc 0 # -> none
