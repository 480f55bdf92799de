freespace script 1
# Best fit takes the closest hole; of the two holes of 24 bytes the one earlier in the list (R5).
heap 256 fit=best
a = alloc 24 # -> 8
b = alloc 4 # -> 40
c = alloc 16 # -> 52
d = alloc 4 # -> 76
e = alloc 24 # -> 88
f = alloc 4 # -> 120
free a
free c
free e
g = alloc 12 # -> 52
h = alloc 20 # -> 8
