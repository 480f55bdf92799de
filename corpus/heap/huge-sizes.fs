freespace script 1
# Sizes at the ends of 32 and 64 bits: refused without a sum that overflows, and without asking for memory (R9).
heap 4096 limit=8192
a = alloc 9223372036854775807 # -> none
a = alloc 9223372036854775800 align 8 # -> none
a = alloc 9223372036854710272 align 65536 # -> none
a = alloc 4294967296 # -> none
a = alloc 4294967295 # -> none
a = alloc 4294967288 # -> none
a = alloc 4294963192 # -> none
a = alloc 2147483648 # -> none
a = alloc 4 # -> 8
a = realloc a 9223372036854775807 # -> none
a = realloc a 4294967288 # -> none
free a
