freespace script 1
heap 64
misuse write past a 33
