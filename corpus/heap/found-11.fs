freespace script 1
# Generated, and kept for what becomes of
# alloc: fails, fits exactly, grows the region, leaves a gap, leaves a tail, leaves gap and tail
# free: merges left, merges nothing, merges right, merges two
# grow: fails, gains nothing
heap 80 limit=104 fit=first order=back granule=8 refuse=1
a = alloc 1 align 16
free a
a = alloc 9
free a
grow 0
grow 1
a = alloc 17
free a
a = alloc 73 align 16
free a
a = alloc 9
free a
a = alloc 1 align 16
free a
a = alloc 9
free a
a = alloc 1
a = alloc 9
a = alloc 0
free a
a = alloc 1
a = alloc 9 align 16
a = alloc 1
