freespace script 1
# In a comment a carriage return is a character like any other.
heap 4096 # here as well
a = alloc 1 # -> 8
