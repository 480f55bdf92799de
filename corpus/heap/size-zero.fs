freespace script 1
# A block of no bytes is a block of its own: a header, and an address that no other has (R3).
heap 64
a = alloc 0 # -> 8
b = alloc 0 # -> 16
free a
c = alloc 0 # -> 8
d = alloc 0 zeroed # -> 24
