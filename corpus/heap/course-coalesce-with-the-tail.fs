freespace script 1
# Four blocks of 880: the last one merges with what was never handed out.
heap 4096 granule=8
a = alloc 880 # -> 8
b = alloc 880 # -> 896
c = alloc 880 # -> 1784
d = alloc 880 # -> 2672
free d
x = alloc 1424 # -> 2672
