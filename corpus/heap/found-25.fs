freespace script 1
# Generated, and kept for what becomes of
# alloc: fails
# grow: fails, gains nothing
# realloc: changes nothing, frees a tail, moves, takes of its neighbour
heap 136 fit=first order=front coalescing=off granule=16
grow 0
a = alloc 0
a = realloc a 9
b = alloc 9
grow 1
c = alloc 0
d = alloc 0
b = realloc b 0
a = realloc a 9
c = realloc c 9
e = alloc 9
