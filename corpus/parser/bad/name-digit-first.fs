freespace script 1
heap 64
1a = alloc 8
