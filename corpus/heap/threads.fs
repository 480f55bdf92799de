freespace script 1
# Recorded programs have threads. Who calls is noted and means nothing to the heap; one thread frees what another allocated.
heap 256
a = alloc 24 # -> 8
thread 1
b = alloc 24 # -> 40
free a
thread 0
free b
thread 65535
c = alloc 100 # -> 8
