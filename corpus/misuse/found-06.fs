freespace script 1
# Generated, and kept for what becomes of
# free: inside is refused, twice is refused, wild is refused
heap 24 fit=first order=size-descending granule=16 check=neighbours
a = alloc 0
free a
misuse free twice a
a = alloc 1
misuse free wild 0
misuse free inside a 1
