freespace script 1
heap 64
misuse free wild -9223372036854775809
