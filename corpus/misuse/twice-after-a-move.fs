freespace script 1
# A realloc that moved its block freed the old place, but the name's address is the new one.
heap 256
a = alloc 16 # -> 8
b = alloc 16 # -> 32
a = realloc a 32 # -> 56
misuse free wild 8 # -> refused
free a
misuse free twice a # -> refused
