freespace script 1
# Next fit goes on where the last search ended: the hole at the front is passed over until the search wraps (R10).
heap 128 fit=next
a = alloc 16 # -> 8
b = alloc 16 # -> 32
c = alloc 16 # -> 56
free a
d = alloc 40 # -> 80
e = alloc 4 # -> 8
f = alloc 4 # -> 20
