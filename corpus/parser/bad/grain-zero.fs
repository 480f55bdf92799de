freespace script 1
heap 64 grain=0
