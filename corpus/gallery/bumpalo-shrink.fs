freespace script 1
# bumpalo before 3.15.0 moves a block that shrinks by half or more to the end of its old bytes. It rounds the half of an odd
# size down, so that from 21 bytes to 11 the two places share one, and copies them as if they shared none.
# Source: the changelog of 3.15.0. Fixed in 3.15.1.
heap 256 at=8
a = alloc 21
a = realloc a 11
