freespace script 1
# The chapter's worked example: three blocks of 100 in 4096 bytes, the middle one freed.
# Header 8, no rounding: 4088, 3980, 3872, 3764 are left. The hole of 100 is then found first.
heap 4096
a = alloc 100 # -> 8
b = alloc 100 # -> 116
c = alloc 100 # -> 224
free b
d = alloc 100 # -> 116
