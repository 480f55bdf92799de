freespace script 1
# The sort is stable and appends first: of two holes of 16, the one freed last stands last (R7).
heap 128 order=size-ascending coalescing=off
a = alloc 16 # -> 8
b = alloc 4 # -> 32
c = alloc 16 # -> 44
free c
free a
d = alloc 16 # -> 44
e = alloc 16 # -> 8
