freespace script 1
# Generated, and kept for what becomes of
# alloc: fails, fits exactly, grows the region, leaves a tail
# free: merges left, merges nothing, merges right
# grow: enlarges a chunk
# realloc: changes nothing, fails, frees a tail, gets too little
heap 1395 limit=1416 fit=best order=back granule=8 give=9
a = alloc 0
b = alloc 1313
c = alloc 49
a = realloc a 1
b = realloc b 113
d = alloc 1193
c = realloc c 49
free c
c = alloc 353
e = alloc 129
c = realloc c 745
f = alloc 1
grow 3
e = realloc e 0
free e
free f
e = alloc 0
free b
