freespace script 1
# What is missing is asked for in whole grains, and the next requests are served from the rest (R9).
heap 64 limit=1024 grain=256
a = alloc 100 # -> 8
b = alloc 204 # -> 116
c = alloc 1 # -> 328
