freespace script 1
# A live block between two free ones keeps them apart, whatever the sum of their sizes.
heap 128
a = alloc 40 # -> 8
b = alloc 16 # -> 56
c = alloc 40 # -> 80
free a
free c
d = alloc 49 # -> none
e = alloc 48 # -> 80
f = alloc 40 # -> 8
