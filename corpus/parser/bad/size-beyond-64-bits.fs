freespace script 1
heap 64
a = alloc 18446744073709551617
