freespace script 1
# The second free of a block whose header was merged away: the wiped header tells, and nothing changes (R7, R11).
heap 256
a = alloc 16 # -> 8
b = alloc 16 # -> 32
c = alloc 16 # -> 56
free a
free b
misuse free twice b # -> refused
misuse free twice a # -> refused
free c
misuse free twice c # -> refused
d = alloc 248 # -> 8
