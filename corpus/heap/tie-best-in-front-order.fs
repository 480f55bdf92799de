freespace script 1
# Two holes of 16. In front order the one freed last stands first, and a tie goes to the first (R5, R7).
heap 128 fit=best order=front coalescing=off
a = alloc 16 # -> 8
b = alloc 4 # -> 32
c = alloc 16 # -> 44
d = alloc 4 # -> 68
free a
free c
e = alloc 16 # -> 44
f = alloc 16 # -> 8
