freespace script 1
# Each address inside a block of 8, to its end, is refused: between granules as misaligned, on them as interior.
heap 128 granule=8
a = alloc 8 # -> 8
b = alloc 8 # -> 24
misuse free inside a 1 # -> refused
misuse free inside a 2 # -> refused
misuse free inside a 3 # -> refused
misuse free inside a 4 # -> refused
misuse free inside a 5 # -> refused
misuse free inside a 6 # -> refused
misuse free inside a 7 # -> refused
misuse free inside a 8 # -> refused
misuse free inside a 9 # -> skipped
