freespace script 1
# The same blocks sorted largest first: neighbours in memory never follow each other in the list, so nothing merges.
heap 128 order=size-descending
a = alloc 16 # -> 8
b = alloc 32 # -> 32
free b
free a
c = alloc 60 # -> none
c = alloc 56 # -> 72
