freespace script 1
# Generated, and kept for what becomes of
# alloc: fails, fits exactly, leaves a gap, leaves a tail
# free: merges nothing
# realloc: changes nothing, fails, frees a tail, moves, takes all of its neighbour, takes of its neighbour
heap 328 fit=worst order=size-ascending coalescing=off granule=16
a = alloc 25 align 32
a = realloc a 0
b = alloc 121
a = realloc a 73
free a
free b
b = alloc 9 align 32
free b
b = alloc 0
b = realloc b 9
free b
b = alloc 0
b = alloc 9
b = alloc 0
b = alloc 0
c = alloc 41
a = alloc 0
c = alloc 0 align 32
b = alloc 0
c = realloc c 0
a = alloc 0
a = alloc 9
a = realloc a 25
a = realloc a 41
