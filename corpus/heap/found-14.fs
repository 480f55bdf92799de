freespace script 1
# Generated, and kept for what becomes of
# alloc: fits exactly, grows the region, leaves a tail, leaves gap and tail
# free: merges nothing
# grow: adds a chunk, fails, gains nothing
# realloc: changes nothing, frees a tail, takes all of its neighbour
heap 438 limit=464 fit=next order=address coalescing=off granule=8
a = alloc 49
a = alloc 9 align 16
a = alloc 1 align 16
a = alloc 9
b = alloc 9
b = realloc b 0
c = alloc 1
grow 1
c = alloc 17
grow 1
d = alloc 1
b = realloc b 9
grow 25
c = alloc 9
e = alloc 1
e = alloc 1
b = alloc 1
d = alloc 1
d = realloc d 1
f = alloc 1
free f
f = alloc 1
g = alloc 1
h = alloc 25 align 16
i = alloc 1
j = alloc 9
