freespace script 1
# At level none the heap looks at the address alone: what could be a payload's place is believed, so it is not tried.
heap 256 check=none
a = alloc 16 # -> 8
b = alloc 16 # -> 32
misuse free null # -> refused
misuse free wild -8 # -> refused
misuse free wild 260 # -> refused
misuse free inside a 2 # -> refused
misuse free inside a 4 # -> undetectable
free a
misuse free twice a # -> undetectable
misuse write before b 4 # -> noticed
misuse write past b 4 # -> noticed
