freespace script 1
# 23 bytes from an aligned start: 8 to come to where a header may stand, and 15 that are no chunk (R1, R3).
heap 23 granule=16
a = alloc 0
