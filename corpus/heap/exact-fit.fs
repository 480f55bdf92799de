freespace script 1
# A hole that fits exactly leaves the list whole: no gap, no tail (R6).
heap 128
a = alloc 16 # -> 8
b = alloc 4 # -> 32
free a
c = alloc 16 # -> 8
d = alloc 16 # -> 44
