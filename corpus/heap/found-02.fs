freespace script 1
# Generated, and kept for what becomes of
# alloc: fits exactly, grows the region, leaves a gap, leaves a tail, leaves gap and tail
# free: merges left, merges nothing, merges right
# grow: enlarges all, fails
# realloc: changes nothing, frees a tail, moves, takes of its neighbour
heap 32 limit=2824 fit=best order=size-descending granule=16
grow 8
a = alloc 121
b = alloc 2185
c = alloc 9
free a
a = alloc 73 align 64
grow 1
a = realloc a 89
d = alloc 137
e = alloc 105
c = alloc 9
c = realloc c 9
c = alloc 9
free d
free c
c = alloc 0 align 256
c = realloc c 9
e = realloc e 89
free e
