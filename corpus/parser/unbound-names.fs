freespace script 1
# What means nothing when it is run is no error of the text.
heap 64
free a # -> skipped
b = realloc a 8 # -> skipped
misuse free twice a # -> skipped
