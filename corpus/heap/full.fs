freespace script 1
# A full heap refuses, also a request of nothing; one free makes room for just that.
heap 128
a = alloc 16 # -> 8
b = alloc 16 # -> 32
c = alloc 16 # -> 56
d = alloc 16 # -> 80
e = alloc 16 # -> 104
f = alloc 1 # -> none
f = alloc 0 # -> 128
g = alloc 0 # -> none
free c
g = alloc 17 # -> none
g = alloc 16 # -> 56
