freespace script 1
# Memory from the operating system, committed as the heap grows: the same rules, the same addresses.
heap 4096 limit=65536 source=mmap
a = alloc 10000 # -> 8
b = alloc 40000 align 4096 # -> 12288
c = alloc 60000 # -> none
free a
d = alloc 10000 zeroed # -> 8
