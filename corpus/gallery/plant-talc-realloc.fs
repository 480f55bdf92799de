freespace script 1
# Planted into talc 5.1.1: a realloc that moves its block does not copy it. Neither the crate's tests nor its fuzz targets see it.
heap 4096
a = alloc 8
b = alloc 8
a = realloc a 512
