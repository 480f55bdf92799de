freespace script 1
# First fit takes the first hole that fits, not the closest one (R5): 12 bytes go into 24, though 16 would do.
heap 256
a = alloc 24 # -> 8
b = alloc 4 # -> 40
c = alloc 16 # -> 52
d = alloc 4 # -> 76
e = alloc 24 # -> 88
f = alloc 4 # -> 120
free a
free c
free e
g = alloc 12 # -> 8
