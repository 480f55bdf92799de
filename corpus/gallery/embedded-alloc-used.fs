freespace script 1
# TlsfHeap::used() of embedded-alloc 0.7.0 borrows the heap, and calls a function that borrows it once more: it always panics.
# Source: the changelog. Fixed in the repository, not published.
heap 4096
