freespace script 1
# Generated, and kept for what becomes of
# free: wild is refused
# write: past is noticed
heap 16 fit=first order=front check=full
a = alloc 0
misuse write past a 1
misuse free wild 0
