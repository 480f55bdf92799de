freespace script 1
# Generated, and kept for what becomes of
# alloc: fits exactly, grows the region, keeps a rest, leaves a tail, leaves gap and tail
# free: merges nothing, merges right
# grow: adds a chunk, enlarges a chunk, gains nothing
heap 400 limit=764 fit=first order=front at=11084 grain=16
a = alloc 0
grow 0
free a
b = alloc 685
grow 20
a = alloc 1
c = alloc 1
d = alloc 1 align 16
e = alloc 1
free b
b = alloc 0 align 8
grow 8
