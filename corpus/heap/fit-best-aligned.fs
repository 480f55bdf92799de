freespace script 1
# Alignment decides what fits before sizes are compared: the hole of 16 is closest but has no room for the gap (R5).
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
g = alloc 16 align 16 # -> 16
