freespace script 1
# Planted into linked_list_allocator 0.10.5: sizes are rounded down to 8, not up, so that a block is up to 7 bytes short and the next one
# overlaps it. The crate's own fuzz target ran 850,000 times and saw nothing.
heap 64
a = alloc 17
b = alloc 17
