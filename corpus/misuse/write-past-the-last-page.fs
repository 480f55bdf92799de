freespace script 1
# Memory from the operating system has no slack: what would leave the region is not written at all.
heap 4096 source=mmap
a = alloc 4088 # -> 8
misuse write past a 1 # -> skipped
misuse write before a 9 # -> skipped
misuse write before a 8 # -> noticed
misuse free inside a 4 # -> refused
