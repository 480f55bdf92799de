freespace script 1
heap 64
misuse free wild - 8
