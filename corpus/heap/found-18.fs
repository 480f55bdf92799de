freespace script 1
# Generated, and kept for what becomes of
# alloc: fails, fits exactly, gets too little, grows the region, leaves a tail, leaves gap and tail
# free: merges left, merges nothing, merges two
# grow: enlarges all
heap 104 limit=136 fit=next order=back granule=8 give=12
a = alloc 1 align 16
b = alloc 105
b = alloc 17
c = alloc 1
d = alloc 1
free a
a = alloc 1
free b
free a
a = alloc 1 align 16
b = alloc 25
b = alloc 9
free d
d = alloc 1
free d
free a
a = alloc 0
free a
a = alloc 0
d = alloc 9 align 16
free d
free a
free c
free b
grow 8
