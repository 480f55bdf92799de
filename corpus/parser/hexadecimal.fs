freespace script 1
# Any number may be hexadecimal, in small or capital letters, and may begin with zeros.
heap 0x1000 at=0x10 magic=0xFfFf
a = alloc 0x64 align 0x10 # -> 16
b = alloc 007 # -> 124
c = alloc 0x0 # -> 8
misuse free wild -0x8 # -> refused
