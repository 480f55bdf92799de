freespace script 1
# A block of nothing has no inside: the line is skipped.
heap 64
a = alloc 0 # -> 8
misuse free inside a 1 # -> skipped
misuse free inside ghost 4 # -> skipped
