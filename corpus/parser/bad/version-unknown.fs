freespace script 2
heap 64
