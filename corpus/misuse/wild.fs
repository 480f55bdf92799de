freespace script 1
# Addresses counted from the region's first byte: far off, at both ends, in headers, in free memory.
heap 128 check=full
a = alloc 16 # -> 8
misuse free wild -9223372036854775808 # -> refused
misuse free wild 9223372036854775807 # -> refused
misuse free wild -1 # -> refused
misuse free wild 0 # -> refused
misuse free wild 4 # -> refused
misuse free wild 24 # -> refused
misuse free wild 32 # -> refused
misuse free wild 64 # -> refused
misuse free wild 128 # -> refused
misuse free wild 132 # -> refused
misuse free wild 8 # -> undetectable
