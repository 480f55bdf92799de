freespace script 1
# 3 bytes are no granule and wait; of 6, four are managed (R9).
heap 64 limit=256 grain=1
grow 3 # -> +0
grow 3 # -> +4
a = alloc 60 # -> 8
