freespace script 1
# A word's place alone decides what it is: blocks may be called like operations.
heap 4096
end = alloc 8 # -> 8
free = alloc 8 # -> 24
repeat = alloc 8 align 8 zeroed # -> 40
heap = realloc free 4 # -> 24
alloc = realloc repeat 4 # -> 40
misuse = alloc 1 # -> 56
free end
free free # -> skipped
free heap
misuse free twice heap # -> refused
