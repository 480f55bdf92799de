freespace script 1
# With granule 16 the first header stands at 8 modulo 16: seven bytes in front and thirteen behind are lost (R3).
heap 100 granule=16 at=1
a = alloc 73 # -> none
a = alloc 72 align 16 # -> 15
