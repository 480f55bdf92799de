freespace script 1
# Generated, and kept for what becomes of
# free: twice is refused, wild is refused
# write: before is noticed, past hurts nothing
heap 40 fit=first order=back coalescing=off granule=16
a = alloc 0
misuse write past a 1
misuse write before a 1
misuse free wild 0
b = alloc 0
free b
misuse free twice b
