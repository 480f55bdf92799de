freespace script 1
a = alloc 1
heap 64
