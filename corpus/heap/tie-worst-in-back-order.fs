freespace script 1
# Two holes of 36, nothing else. The later one in memory was freed first, so it stands first and wins the tie (R5).
heap 100 fit=worst order=back
a = alloc 36 # -> 8
b = alloc 4 # -> 52
c = alloc 36 # -> 64
free c
free a
d = alloc 4 # -> 64
e = alloc 4 # -> 8
