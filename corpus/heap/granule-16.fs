freespace script 1
# Header and payload together round up to 16, so sizes are 8, 24, 40 …, even that of nothing (R3).
heap 256 granule=16 at=8
a = alloc 1 # -> 8
b = alloc 8 # -> 24
c = alloc 9 # -> 40
d = alloc 0 # -> 72
e = alloc 24 # -> 88
f = alloc 25 # -> 120
g = alloc 1 align 16 # -> 168
