freespace script 1
heap 64
a = alloc -1
