freespace script 1
# Half the heap, then half less a byte: the headers count, so the second does not fit.
heap 4096 granule=8
a = alloc 4095 # -> none
a = alloc 2048 # -> 8
b = alloc 2049 # -> none
b = alloc 2047 # -> none
b = alloc 2032 # -> 2064
