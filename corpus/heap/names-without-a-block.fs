freespace script 1
# A name that has no block makes its line mean nothing: skipped, never a misuse.
heap 128
free ghost # -> skipped
a = realloc ghost 8 # -> skipped
a = alloc 4 # -> 8
free a
a = realloc a 8 # -> skipped
free a # -> skipped
