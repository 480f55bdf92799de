freespace script 1
# In address order with coalescing, whatever the order of the frees, all that is free is one chunk again (R12).
heap 4096
a = alloc 100 # -> 8
b = alloc 100 # -> 116
c = alloc 100 # -> 224
free b
free a
free c
d = alloc 4088 # -> 8
