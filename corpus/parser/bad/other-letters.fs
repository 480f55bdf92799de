freespace script 1
heap 64
ä = alloc 8
