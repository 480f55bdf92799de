freespace script 1
# To grow by nothing asks nothing; to grow past the limit is refused without asking; just to it is granted (R9).
heap 64 limit=256
grow 193 # -> +0
grow 0 # -> +0
grow 192 # -> +192
grow 1 # -> +0
a = alloc 248 # -> 8
