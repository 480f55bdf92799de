freespace script 1
# Generated, and kept for what becomes of
# free: inside is refused, twice cannot be told, wild is refused
heap 20 fit=first order=address
a = alloc 1
misuse free inside a 1
b = alloc 0
free b
c = alloc 0
misuse free twice b
misuse free wild 0
