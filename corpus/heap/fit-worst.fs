freespace script 1
# Worst fit takes the largest hole until holes are the largest; then of two equal ones the earlier in the list (R5).
heap 256 fit=worst
a = alloc 24 # -> 8
b = alloc 4 # -> 40
c = alloc 16 # -> 52
d = alloc 4 # -> 76
e = alloc 24 # -> 88
f = alloc 4 # -> 120
free a
free c
free e
g = alloc 4 # -> 132
h = alloc 104 # -> 144
i = alloc 4 # -> 8
