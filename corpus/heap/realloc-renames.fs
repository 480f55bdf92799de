freespace script 1
# A realloc takes the block from one name and gives it to the other; what that one had is live without a name.
heap 128
a = alloc 16 # -> 8
b = alloc 4 # -> 32
b = realloc a 8 # -> 8
free a # -> skipped
free b
c = alloc 20 # -> 44
