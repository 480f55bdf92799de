freespace script 1
# Names: one letter, digits and underscores behind it, 32 characters.
heap 4096
a = alloc 1 # -> 8
a0_ = alloc 1 # -> 20
abcdefghijklmnopqrstuvwxyz_01234 = alloc 1 # -> 32
x__9 = realloc a0_ 3 # -> 20
free abcdefghijklmnopqrstuvwxyz_01234
