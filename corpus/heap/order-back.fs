freespace script 1
# In back order a freed block waits behind everything that was free before it (R7).
heap 128 order=back coalescing=off
a = alloc 16 # -> 8
b = alloc 16 # -> 32
free a
c = alloc 16 # -> 56
d = alloc 48 # -> 80
e = alloc 16 # -> 8
