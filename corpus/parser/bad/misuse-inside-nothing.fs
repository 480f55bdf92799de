freespace script 1
heap 64
misuse free inside a 0
