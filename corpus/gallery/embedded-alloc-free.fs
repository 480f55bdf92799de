freespace script 1
# TlsfHeap::free() of embedded-alloc 0.7.0 walks the memory that the heap was given from its first byte, and not from the aligned one
# where the pool begins. At a base of 8 it takes something else for a header: an overflow, or an endless loop without overflow checks.
# Source: the changelog. Fixed in the repository, not published.
heap 4096 at=8
