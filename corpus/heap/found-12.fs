freespace script 1
# Generated, and kept for what becomes of
# alloc: fails, fits exactly, gets too little, grows the region, leaves a tail
# free: merges left, merges nothing, merges right, merges two
# realloc: changes nothing, fails, frees a tail, gets too little
heap 96 limit=148 fit=worst order=address granule=16 at=4 give=9
a = alloc 57
b = alloc 0
a = alloc 0
b = realloc b 9
free b
a = alloc 41
b = alloc 0
free a
a = alloc 0
free b
b = alloc 9
c = alloc 25
b = realloc b 25
b = realloc b 9
free a
free b
b = alloc 9
b = realloc b 0
