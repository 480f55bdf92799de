freespace script 1
# Generated, and kept for what becomes of
# alloc: fails, fits exactly, grows the region, keeps a rest, leaves a gap, leaves a gap and keeps a rest, leaves a tail, leaves gap and tail
# free: merges nothing
# grow: adds a chunk
# realloc: fails, frees a tail, takes of its neighbour
heap 240 limit=292 fit=next order=front coalescing=off
a = alloc 0
grow 17
a = realloc a 5
b = alloc 57
c = alloc 1 align 16
grow 11
a = alloc 9
b = alloc 65
b = realloc b 1
c = alloc 9 align 16
d = alloc 9
e = alloc 1
f = alloc 1 align 16
b = alloc 0 align 16
f = alloc 1 align 8
f = realloc f 17
free b
b = alloc 1 align 8
