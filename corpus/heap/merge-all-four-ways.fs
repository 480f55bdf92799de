freespace script 1
# In address order a freed block merges with neither side, the right, the left, or both (R7).
heap 4096
a = alloc 16 # -> 8
b = alloc 16 # -> 32
c = alloc 16 # -> 56
d = alloc 16 # -> 80
e = alloc 16 # -> 104
f = alloc 16 # -> 128
free b # neither
free a # right
free d # neither
free e # left
free c # both
g = alloc 112 # -> 8
