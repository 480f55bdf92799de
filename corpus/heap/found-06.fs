freespace script 1
# Generated, and kept for what becomes of
# alloc: fits exactly, gets too little, leaves a tail
# free: merges nothing
# grow: adds a chunk, gains nothing
# realloc: changes nothing, frees a tail, gets too little, moves, takes of its neighbour
heap 12379 limit=24600 fit=first order=size-descending coalescing=off granule=16 give=149
a = alloc 0
b = alloc 121
c = alloc 12185
c = realloc c 12201
d = alloc 137
b = realloc b 137
a = realloc a 0
grow 11
free a
a = alloc 0
grow 3
a = realloc a 9
a = realloc a 0
