freespace script 1
# A list that a cut put out of order is sorted by the next free, the whole of it (R7): then 40 stands before 4.
heap 128 order=size-descending coalescing=off
a = alloc 40 # -> 8
free a
b = alloc 60 # -> 56
free b
c = alloc 4 # -> 56
