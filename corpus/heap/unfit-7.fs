freespace script 1
# One byte less than a header: there is no heap, and that is no fault (R1).
heap 7
a = alloc 0
