freespace script 1
# Generated, and kept for what becomes of
# free: merges left, merges right, merges two
# grow: enlarges a chunk, enlarges all, gains nothing
heap 9 limit=4113 fit=first order=address at=5995
grow 4
a = alloc 0 align 8
b = alloc 5
grow 4
c = alloc 0
d = alloc 0
free b
b = alloc 0
free d
d = alloc 0
grow 0
e = alloc 0 align 16
free d
d = alloc 9
free e
