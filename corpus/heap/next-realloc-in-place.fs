freespace script 1
# A realloc takes just the node that the search would go on from: it goes on from the one after (R10).
heap 128 fit=next
a = alloc 16 # -> 8
b = alloc 16 # -> 32
c = alloc 16 # -> 56
free b
d = alloc 48 # -> 80
free d
e = alloc 4 # -> 32
e = realloc e 16 # -> 32
f = alloc 4 # -> 80
