freespace script 1
# Generated, and kept for what becomes of
# alloc: fails, grows the region, leaves a gap, leaves a gap and keeps a rest, leaves gap and tail
# free: merges left, merges right, merges two
heap 8 limit=100 fit=first order=size-descending
a = alloc 9
a = alloc 1 align 8
free a
a = alloc 25 align 8
free a
a = alloc 1
a = alloc 1 align 8
free a
a = alloc 9 align 8
a = alloc 5 align 16
