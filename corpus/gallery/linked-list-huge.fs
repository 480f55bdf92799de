freespace script 1
# linked_list_allocator before 0.10.6 rounds a size up to 8 before it looks for a hole, and unwraps the layout that this makes.
# A layout that is valid, but whose size rounds up to more than isize::MAX, panics where it should find no memory.
# Source: pull request 79. Fixed in 0.10.6.
heap 64
a = alloc 9223372036854775801
