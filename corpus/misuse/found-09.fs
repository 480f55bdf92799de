freespace script 1
# Generated, and kept for what becomes of
# free: inside is refused, twice is refused
heap 20 fit=first order=address coalescing=off check=full
a = alloc 1
b = alloc 0
free b
misuse free inside a 1
misuse free twice b
