freespace script 1
# Generated, and kept for what becomes of
# alloc: fails, fits exactly, keeps a rest, leaves a tail, leaves gap and tail
# free: merges nothing
# realloc: changes nothing, frees a tail, gets too little, moves, takes all of its neighbour, takes of its neighbour
heap 848 limit=1380 fit=first order=address coalescing=off give=3
a = alloc 0
b = alloc 0
c = alloc 0
d = alloc 89
a = realloc a 0
free b
b = alloc 0
e = alloc 0
a = realloc a 1
f = alloc 73
g = alloc 0
h = alloc 505 align 8
i = alloc 0 align 8
d = realloc d 0
f = alloc 85
d = realloc d 85
b = alloc 65
h = realloc h 509
h = realloc h 521
a = alloc 0
