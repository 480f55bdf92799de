freespace script 1
# Generated, and kept for what becomes of
# alloc: fits exactly, grows the region, keeps a rest, leaves a gap and keeps a rest, leaves a tail, leaves gap and tail
# free: merges left, merges nothing
# realloc: changes nothing, fails, frees a tail, takes all of its neighbour, takes of its neighbour
heap 8 limit=136 fit=first order=size-ascending
a = alloc 25 align 16
b = alloc 5 align 8
c = alloc 1 align 8
free b
b = alloc 9 align 8
d = alloc 1 align 8
free d
a = alloc 5
d = alloc 5
c = realloc c 5
a = realloc a 1
c = realloc c 0
c = realloc c 1
a = realloc a 9
