freespace script 1
# Seven blocks of 500, five of them freed from the outside in: one hole of 2552.
heap 4096 granule=8
a = alloc 500 # -> 8
b = alloc 500 # -> 520
c = alloc 500 # -> 1032
d = alloc 500 # -> 1544
e = alloc 500 # -> 2056
f = alloc 500 # -> 2568
g = alloc 500 # -> 3080
free a
free e
free b
free d
free c
x = alloc 2500 # -> 8
