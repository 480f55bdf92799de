freespace script 1
# Generated, and kept for what becomes of
# alloc: fits exactly, gets too little, grows the region, keeps a rest, leaves a tail, leaves gap and tail
# free: merges left, merges nothing, merges right, merges two
# realloc: changes nothing, frees a tail, gets too little, moves, takes of its neighbour
heap 11479 limit=11572 fit=best order=address give=15
a = alloc 0
b = alloc 11465
a = realloc a 5
c = alloc 0 align 16
d = alloc 0
d = alloc 0 align 8
e = alloc 0
c = realloc c 17
free e
a = realloc a 9
d = alloc 1
free d
b = realloc b 1
free a
a = alloc 0
free c
c = alloc 1 align 8
c = realloc c 0
