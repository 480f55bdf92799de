freespace script 1
# More than the limit is not asked for; when the grain would be more, all that is left is (R9).
heap 64 limit=96 grain=64
a = alloc 100 # -> none
a = alloc 80 # -> 8
b = alloc 0 # -> 96
c = alloc 0 # -> none
