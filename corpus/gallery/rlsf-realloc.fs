freespace script 1
# When a block must move, rlsf 0.1.0 copies as many bytes as it takes the old block to hold. It forgets the padding before
# an aligned one, so that it reads and writes beyond both.
# Source: the changelog of 0.1.1, which fixes it.
heap 482 at=144
a = alloc 17
b = alloc 81
c = alloc 1 align 64
d = alloc 49
free a
free b
e = alloc 33 align 32
c = realloc c 33
