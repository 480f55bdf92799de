freespace script 1
# linked_list_allocator 0.10.3 loses the few bytes between the end of a block and the next hole when they are too few for a hole
# of their own: nobody owns them, and the heap that had room for 64 bytes has room for 32 when all is free again.
# Source: issue 66, pull request 71. Fixed in 0.10.4.
heap 64
a = alloc 17
b = alloc 1 align 16
c = alloc 1 align 4
