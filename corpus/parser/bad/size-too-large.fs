freespace script 1
heap 64
a = alloc 9223372036854775808
