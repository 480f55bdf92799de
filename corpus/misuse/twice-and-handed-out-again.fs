freespace script 1
# The address is another's block by now: no heap can tell, so the line is skipped; a name bound again is skipped too.
heap 256
a = alloc 16 # -> 8
free a
b = alloc 16 # -> 8
misuse free twice a # -> undetectable
misuse free twice b # -> skipped
free b
misuse free twice a # -> refused
a = alloc 8 # -> 8
misuse free twice a # -> skipped
misuse free twice ghost # -> skipped
