freespace script 1
heap 64
heap 64
