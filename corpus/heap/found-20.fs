freespace script 1
# Generated, and kept for what becomes of
# alloc: fits exactly, leaves a tail, leaves gap and tail
# free: merges nothing
# realloc: changes nothing, frees a tail, moves, takes all of its neighbour, takes of its neighbour
heap 2296 fit=best order=front coalescing=off granule=16
a = alloc 0 align 64
b = alloc 1097
b = realloc b 0
c = alloc 41
free c
a = alloc 0
b = realloc b 0
a = realloc a 57
c = alloc 0
c = realloc c 9
a = realloc a 1017
