freespace script 1
# The node that follows is the list's, not memory's: from the middle of the list to its end (R10).
heap 128 fit=next order=front coalescing=off
a = alloc 16 # -> 8
b = alloc 16 # -> 32
free a
free b
c = alloc 16 # -> 56
d = alloc 48 # -> 80
e = alloc 16 # -> 32
f = alloc 16 # -> 8
