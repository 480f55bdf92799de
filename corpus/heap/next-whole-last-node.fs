freespace script 1
# The search used up the last node of the list, so the next one begins at the head (R10).
heap 128 fit=next
a = alloc 16 # -> 8
b = alloc 16 # -> 32
free a
c = alloc 72 # -> 56
d = alloc 4 # -> 8
