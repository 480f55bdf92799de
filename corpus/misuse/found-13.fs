freespace script 1
# Generated, and kept for what becomes of
# free: inside cannot be told, twice cannot be told
heap 68 fit=first order=back coalescing=off check=none
a = alloc 60
misuse free inside a 60
free a
misuse free twice a
