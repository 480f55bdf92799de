freespace script 1
# The header behind the block is a free one: a wrong size or a wrong link, and the walk says so.
heap 128 order=back coalescing=off
a = alloc 16 # -> 8
b = alloc 16 # -> 32
free b
misuse write past a 1 # -> noticed
misuse write past a 8 # -> noticed
misuse write past a 32 # -> noticed
c = alloc 16 # -> 56
d = alloc 48 # -> 80
e = alloc 16 # -> 32
