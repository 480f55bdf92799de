freespace script 1
# With mimalloc in its secure mode, blocks of a power of two are not aligned to their size, because each carries some padding. The
# crate takes the short way, which relies on it, when size and alignment are equal.
# Source: RUSTSEC-2022-0094. Fixed in 0.1.39.
heap 0
a = alloc 256 align 256
