freespace script 1
# In back order, blocks freed from the last to the first stand the wrong way round and do not merge.
heap 128 order=back
a = alloc 16 # -> 8
b = alloc 16 # -> 32
free b
free a
c = alloc 76 # -> none
c = alloc 72 # -> 56
