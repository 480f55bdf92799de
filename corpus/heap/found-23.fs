freespace script 1
# Generated, and kept for what becomes of
# realloc: changes nothing, fails, frees a tail, moves, takes all of its neighbour, takes of its neighbour
heap 152 fit=first order=back granule=16
a = alloc 9
b = alloc 0
c = alloc 0
d = alloc 0
e = alloc 9
b = realloc b 0
c = realloc c 9
e = realloc e 25
free e
free b
a = realloc a 25
d = realloc d 9
d = realloc d 0
