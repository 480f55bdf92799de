freespace script 1
# Odd sizes, freed in an order of no kind, with a request in between; in the end all is one chunk.
heap 4096 granule=8 fit=worst
a = alloc 7
b = alloc 61
c = alloc 130
d = alloc 2
e = alloc 99
free c
free e
f = alloc 77
free a
free d
free f
free b
g = alloc 4088 # -> 8
