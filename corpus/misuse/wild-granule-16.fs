freespace script 1
# With granule 16 a payload stands at multiples of 16 only.
heap 128 granule=16 check=neighbours
a = alloc 24 # -> 16
misuse free wild 8 # -> refused
misuse free wild 24 # -> refused
misuse free wild 32 # -> refused
misuse free wild 48 # -> refused
