freespace script 1
# 5 bytes were asked for and 8 given: writing 3 too many hurts nobody, and no heap can see it; the fourth hits a header.
heap 128
a = alloc 5 # -> 8
b = alloc 5 # -> 24
misuse write past a 3 # -> undetectable
misuse write past a 4 # -> noticed
misuse write past a 11 # -> noticed
