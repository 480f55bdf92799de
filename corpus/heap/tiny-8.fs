freespace script 1
# The least region of all: one header, room for one block of nothing (R1).
heap 8
a = alloc 1 # -> none
a = alloc 0 # -> 8
b = alloc 0 # -> none
a = realloc a 1 # -> none
free a
b = alloc 0 # -> 8
