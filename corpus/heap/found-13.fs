freespace script 1
# Generated, and kept for what becomes of
# alloc: fails, fits exactly, grows the region, leaves a tail
# free: merges nothing, merges right
# grow: adds a chunk, fails
# realloc: changes nothing, frees a tail, moves, takes of its neighbour
heap 79 limit=291 fit=best order=size-ascending granule=8 at=5 grain=7
a = alloc 65
b = alloc 9
c = alloc 25 align 16
free b
b = alloc 33
c = alloc 57 align 16
free a
a = alloc 0
a = realloc a 17
c = alloc 0 align 16
grow 2
grow 1
c = realloc c 1
d = alloc 1
d = realloc d 0
b = alloc 33
d = realloc d 0
b = alloc 1
free b
