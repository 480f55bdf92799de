freespace script 1
# Generated, and kept for what becomes of
# alloc: fails, fits exactly, keeps a rest, leaves a gap, leaves a gap and keeps a rest, leaves a tail, leaves gap and tail
# free: merges nothing, merges two
# realloc: changes nothing, frees a tail, moves, takes of its neighbour
heap 192 fit=worst order=front
a = alloc 1 align 16
b = alloc 25 align 8
c = alloc 0 align 16
c = realloc c 77
free b
c = realloc c 1
b = alloc 29 align 8
d = alloc 1
free a
a = alloc 1
a = realloc a 0
d = alloc 0 align 8
e = alloc 1 align 16
f = alloc 0 align 8
f = realloc f 1
free f
free a
free e
a = alloc 9
free b
b = alloc 9
a = alloc 1 align 8
e = alloc 1 align 8
free b
