freespace script 1
# buddy_system_allocator before 0.11.0 files a region's memory by its largest power of two, even where the heap has fewer orders:
# here 2^16 bytes in a heap of 16 orders, whose last is 2^15. The index is out of bounds.
# Source: pull request 35. Fixed in 0.11.0.
heap 65536
