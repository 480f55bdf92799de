freespace script 1
# With neighbours checked, the same misuses are refused by the same names.
heap 256 check=neighbours
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
