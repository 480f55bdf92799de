freespace script 1
# At the default level the block's own header is looked at: frees of what was freed, or of an inside, are refused.
heap 256
a = alloc 16 # -> 8
b = alloc 16 # -> 32
misuse free null # -> refused
misuse free wild -8 # -> refused
misuse free wild 260 # -> refused
misuse free inside a 2 # -> refused
misuse free inside a 4 # -> refused
misuse free inside a 16 # -> refused
free a
misuse free twice a # -> refused
misuse write before b 4 # -> noticed
misuse write past b 4 # -> noticed
