freespace script 1
# A request that fails binds nothing: the name keeps its old block.
heap 64
a = alloc 16 # -> 8
a = alloc 100 # -> none
free a
free a # -> skipped
b = alloc 56 # -> 8
