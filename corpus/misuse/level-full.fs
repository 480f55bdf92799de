freespace script 1
# At level full every operation walks the heap: all wrong frees are refused.
heap 256 check=full
a = alloc 16 # -> 8
b = alloc 16 # -> 32
misuse free null # -> refused
misuse free wild -8 # -> refused
misuse free wild 260 # -> refused
misuse free inside a 2 # -> refused
misuse free inside a 4 # -> refused
free a
misuse free twice a # -> refused
misuse write before b 4 # -> noticed
misuse write past b 4 # -> noticed
