freespace script 1
# Generated, and kept for what becomes of
# free: inside is refused, null is refused, wild cannot be told, wild is refused
# write: past hurts nothing, past is noticed
heap 5331 fit=first order=size-ascending granule=8 at=5 check=none
a = alloc 1
b = alloc 1
c = alloc 0
misuse free wild 5331
misuse free null
misuse free inside a 1
misuse write past c 1
misuse write past b 1
misuse free wild 0
