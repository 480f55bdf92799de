freespace script 1
# A region that starts at 5 modulo 8 and is 100 long: 96 bytes are managed, from the fourth on (R1, R3).
heap 100 granule=8 at=5
a = alloc 89 # -> none
a = alloc 88 # -> 11
