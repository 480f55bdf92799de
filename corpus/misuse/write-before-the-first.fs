freespace script 1
# The bytes before the first block: its header, then the slack around the region, then nothing that can be written.
heap 128
a = alloc 16 # -> 8
misuse write before a 1 # -> noticed
misuse write before a 8 # -> noticed
misuse write before a 32 # -> noticed
free a
misuse write before a 4 # -> skipped
