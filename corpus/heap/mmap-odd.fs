freespace script 1
# An odd start, an odd length and a grain that is no page, over pages.
heap 1000 limit=5000 granule=8 at=3 source=mmap grain=100
a = alloc 900 # -> 13
b = alloc 900 # -> 925
c = alloc 4000 # -> none
b = realloc b 3000 # -> 1837
