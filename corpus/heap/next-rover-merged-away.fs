freespace script 1
# The node that the search would go on from is merged away: the survivor takes its place (R10).
heap 128 fit=next
a = alloc 16 # -> 8
b = alloc 16 # -> 32
c = alloc 16 # -> 56
free a
free c
d = alloc 16 # -> 56
