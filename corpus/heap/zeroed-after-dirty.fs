freespace script 1
# Memory that held other blocks, their headers and links comes zeroed when it is asked for so.
heap 256
a = alloc 64 # -> 8
b = alloc 64 # -> 80
free a
free b
c = alloc 136 zeroed # -> 8
free c
d = alloc 33 align 32 zeroed # -> 32
e = alloc 0 zeroed # -> 8
