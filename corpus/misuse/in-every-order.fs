freespace script 1
# A second free in a list that does not merge: the chunk is in the list as it was, and must not enter it again.
heap 256 fit=best order=size-descending coalescing=off check=neighbours
a = alloc 16
b = alloc 24
c = alloc 32
free b
misuse free twice b # -> refused
free a
misuse free twice b # -> refused
misuse free twice a # -> refused
free c
misuse free twice c # -> refused
