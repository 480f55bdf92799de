freespace script 1
# Generated, and kept for what becomes of
# free: null is refused, wild cannot be told, wild is refused
heap 10 limit=1022 fit=first order=back at=38330 check=none
a = alloc 0 align 8
misuse free null
misuse free wild 1022
misuse free wild 0
