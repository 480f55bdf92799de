freespace script 1
# Generated, and kept for what becomes of
# alloc: fails, fits exactly, leaves a gap, leaves a tail, leaves gap and tail
# free: merges nothing
# realloc: changes nothing, fails, frees a tail, moves, takes all of its neighbour, takes of its neighbour
heap 464 fit=worst order=back coalescing=off granule=8
a = alloc 9
a = alloc 9
b = alloc 1 align 16
c = alloc 1
a = realloc a 81
d = alloc 57
e = alloc 81 align 16
e = alloc 0
e = realloc e 9
f = alloc 9 align 64
a = realloc a 81
free c
c = alloc 9
f = alloc 1
e = realloc e 0
g = alloc 9
e = realloc e 9
h = alloc 9
d = realloc d 73
