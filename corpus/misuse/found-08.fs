freespace script 1
# Generated, and kept for what becomes of
# free: null is refused, wild is refused
# write: past hurts nothing
heap 24 fit=first order=address coalescing=off granule=16 check=neighbours
a = alloc 0
misuse free null
misuse write past a 1
misuse free wild 0
