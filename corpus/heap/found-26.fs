freespace script 1
# Generated, and kept for what becomes of
# alloc: fails, keeps a rest, leaves a gap and keeps a rest
# realloc: fails
heap 112 fit=next order=size-descending coalescing=off
a = alloc 29
b = alloc 13
a = alloc 21
free a
a = alloc 9 align 16
b = alloc 9
c = alloc 0
c = realloc c 9
b = alloc 1
