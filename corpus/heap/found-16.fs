freespace script 1
# Generated, and kept for what becomes of
# alloc: fits exactly, gets too little, leaves a gap, leaves a tail, leaves gap and tail
# free: merges nothing
# grow: gains nothing
# realloc: changes nothing, frees a tail, gets too little, moves, takes of its neighbour
heap 108 limit=180 fit=next order=size-descending coalescing=off give=34
a = alloc 5
a = realloc a 0
b = alloc 1
c = alloc 1 align 8
a = realloc a 25
free a
a = alloc 0
grow 0
d = alloc 29
a = realloc a 1
a = realloc a 29
c = alloc 5 align 16
a = realloc a 0
d = alloc 25
