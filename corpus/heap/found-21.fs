freespace script 1
# Generated, and kept for what becomes of
# alloc: leaves gap and tail
# free: merges left, merges more, merges two
# grow: gains nothing
# realloc: gets too little
heap 448 limit=520 fit=worst order=size-ascending granule=8 give=64
a = alloc 1 align 32
free a
a = alloc 1
b = alloc 0
free a
b = realloc b 17
a = alloc 289
grow 0
b = alloc 1
a = alloc 17
a = realloc a 65
free a
a = alloc 1
b = realloc b 9
free b
b = alloc 0 align 32
free a
