freespace script 1
# Planted into linked_list_allocator 0.10.5: an alignment above 8 counts as 8. The crate's own fuzz target ran a million times and saw nothing.
heap 64
a = alloc 16
b = alloc 16 align 32
