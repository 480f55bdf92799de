freespace script 1
# Binding a name whose block is live leaves that block without a name; it stays, and is freed at the end.
heap 128
a = alloc 16 # -> 8
a = alloc 16 # -> 32
free a
free a # -> skipped
b = alloc 16 # -> 32
