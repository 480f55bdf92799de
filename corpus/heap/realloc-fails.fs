freespace script 1
# No room anywhere: the block is as it was, the new name gets nothing, and the old name still has it.
heap 64
a = alloc 16 # -> 8
b = alloc 24 # -> 32
c = realloc a 48 # -> none
free c # -> skipped
a = realloc a 20 # -> none
free a
free b
