freespace script 1
# Aligned blocks leave gaps; later requests fill them (R4, R5).
heap 16384
a = alloc 100 align 4096 # -> 4096
b = alloc 100 # -> 8
c = alloc 16 align 2048 # -> 2048
d = alloc 1 align 1024 # -> 1024
e = alloc 0 align 4096 # -> 8192
f = alloc 8 align 65536 # -> none
