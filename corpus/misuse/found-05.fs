freespace script 1
# Generated, and kept for what becomes of
# free: inside cannot be told, twice cannot be told, wild is refused
# write: before is noticed
heap 56 fit=first order=size-descending coalescing=off granule=8 check=none
a = alloc 0
free a
misuse free twice a
misuse free wild 0
a = alloc 40
misuse free inside a 40
b = alloc 0
misuse write before b 1
