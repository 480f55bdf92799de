freespace script 1
# The first chunk and the last one have one neighbour each: nothing is read outside of the region.
heap 128
a = alloc 48 # -> 8
b = alloc 56 # -> 64
free a
a = alloc 48 # -> 8
free b
free a
c = alloc 120 # -> 8
