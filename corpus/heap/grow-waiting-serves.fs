freespace script 1
# Bytes that wait behind a used chunk serve a request as soon as there is a chunk to enlarge, without asking (R9).
heap 64 limit=256 grain=1 refuse=2
a = alloc 56 # -> 8
grow 4 # -> +0
free a
b = alloc 60 # -> 8
