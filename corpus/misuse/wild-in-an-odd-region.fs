freespace script 1
# What the odd start cut off is outside; what is between the granules of the managed bytes is misaligned (R1, R11).
heap 100 at=3
a = alloc 16 # -> 9
misuse free wild 0 # -> refused
misuse free wild 1 # -> refused
misuse free wild 8 # -> refused
misuse free wild 10 # -> refused
misuse free wild 13 # -> refused
misuse free wild 98 # -> refused
free a
misuse free wild 9 # -> refused
