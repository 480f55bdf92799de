freespace script 1
heap 64
abcdefghijklmnopqrstuvwxyz_012345 = alloc 8
