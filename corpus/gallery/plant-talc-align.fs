freespace script 1
# Planted into talc 5.1.1: every gap that is large enough will do, however it is aligned. Neither the crate's tests nor its fuzz targets see it.
heap 4096
a = alloc 8 align 1024
