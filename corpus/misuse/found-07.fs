freespace script 1
# Generated, and kept for what becomes of
# free: inside is refused, wild cannot be told, wild is refused
heap 3563 fit=first order=front coalescing=off at=32765 check=none
a = alloc 1
misuse free wild 3563
misuse free wild 0
misuse free inside a 1
