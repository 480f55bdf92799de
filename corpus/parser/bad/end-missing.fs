freespace script 1
heap 64
repeat 2
free a
