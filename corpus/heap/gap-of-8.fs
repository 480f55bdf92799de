freespace script 1
# A gap of 8 bytes is a chunk with no payload, and keeps the place in the list (R5, R6).
heap 128
a = alloc 16 align 16 # -> 16
b = alloc 0 # -> 8
