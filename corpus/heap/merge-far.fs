freespace script 1
# The pass runs over the whole list: two chunks that became neighbours in the list merge when a third is freed (R7).
heap 128 order=front
a = alloc 16 # -> 8
b = alloc 16 # -> 32
c = alloc 16 # -> 56
d = alloc 16 # -> 80
free b
free d
free a
c = realloc c 40 # -> 56
free c # and a and b, which are nowhere near, become one
e = alloc 40 # -> 56
f = alloc 40 # -> 8
