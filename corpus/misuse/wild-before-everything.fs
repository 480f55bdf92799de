freespace script 1
# The least offset that can be written, in a region whose first bytes are not managed (granule 16): the harness itself once
# counted below the least number here.
heap 64 fit=first order=address granule=16
a = alloc 8 # -> 16
misuse free wild -9223372036854775808 # refused
misuse free wild 9223372036854775807 # refused
free a
