freespace script 1
heap 64
A = alloc 8
