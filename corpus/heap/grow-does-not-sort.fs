freespace script 1
# Enlarging leaves a sorted list as it stands: 4 bytes at its head, then the enlarged chunk (R9).
heap 64 limit=256 order=size-ascending
a = alloc 16 # -> 8
b = alloc 4 # -> 32
free a
c = alloc 4 # -> 8
grow 64 # -> +64
d = alloc 8 # -> 44
