freespace script 1
# Two earlier holes are freed, and the search goes on behind the last allocation all the same.
heap 4096 granule=8 fit=next
a = alloc 128 # -> 8
b = alloc 8 # -> 144
c = alloc 128 # -> 160
d = alloc 8 # -> 296
free a
free c
x = alloc 128 # -> 312
