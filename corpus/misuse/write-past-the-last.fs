freespace script 1
# The last block ends where the region does: what is written behind it is the slack, where no header is.
heap 128
a = alloc 120 # -> 8
misuse write past a 32 # -> undetectable
