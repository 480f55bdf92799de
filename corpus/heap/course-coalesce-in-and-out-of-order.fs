freespace script 1
# Four blocks of 800 and a filler: the first two freed either way round make 1600, three of them make 2400.
heap 4096 granule=8
a = alloc 800 # -> 8
b = alloc 800 # -> 816
c = alloc 800 # -> 1624
d = alloc 800 # -> 2432
filler = alloc 856 # -> 3240
free a
free b
x = alloc 1600 # -> 8
free x
a = alloc 800 # -> 8
b = alloc 800 # -> 816
free b
free a
x = alloc 1600 # -> 8
free x
a = alloc 800 # -> 8
b = alloc 800 # -> 816
free a
free c
free b
x = alloc 2400 # -> 8
