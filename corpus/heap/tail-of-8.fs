freespace script 1
# What is left is 8 bytes: a free chunk with no payload, fit for a request of nothing (R6).
heap 64
a = alloc 48 # -> 8
b = alloc 0 # -> 64
c = alloc 0 # -> none
