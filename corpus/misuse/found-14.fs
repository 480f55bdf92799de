freespace script 1
# Generated, and kept for what becomes of
# free: null is refused
# write: before is noticed
heap 8 fit=first order=size-descending coalescing=off check=full
a = alloc 0
misuse write before a 1
misuse free null
