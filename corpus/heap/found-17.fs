freespace script 1
# Generated, and kept for what becomes of
# alloc: fails, gets too little, leaves a tail
# free: merges left, merges nothing, merges right, merges two
# realloc: fails, frees a tail, moves, takes of its neighbour
heap 698 limit=712 fit=worst order=size-descending give=1
a = alloc 1
b = alloc 0
c = alloc 9
free a
b = realloc b 585
b = realloc b 573
free b
free c
c = alloc 501
c = realloc c 577
b = alloc 65
b = alloc 1
a = alloc 21
free a
free b
b = alloc 0
c = realloc c 505
b = alloc 121
