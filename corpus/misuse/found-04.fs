freespace script 1
# Generated, and kept for what becomes of
# free: inside is refused, null is refused, twice is refused
# write: past hurts nothing, past is noticed
heap 24 fit=first order=size-ascending coalescing=off granule=8
a = alloc 0
misuse write past a 1
b = alloc 1
misuse free inside b 1
free b
misuse free twice b
misuse free null
b = alloc 1
misuse write past b 1
