freespace script 1
# The second request for memory is refused: no trace of it is left, and the third is granted (R9).
heap 64 limit=512 grain=1 refuse=2
a = alloc 56 # -> 8
b = alloc 56 # -> 72
c = alloc 56 # -> none
c = alloc 56 # -> 136
