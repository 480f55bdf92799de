freespace script 1
# A source that gives 16 at a time: the request fails, what was given stays, the third try is served (R9).
heap 64 limit=256 grain=1 give=16
a = alloc 100 # -> none
a = alloc 100 # -> none
a = alloc 100 # -> 8
