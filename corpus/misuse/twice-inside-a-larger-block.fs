freespace script 1
# A freed block's place was merged and is covered by a larger block now: its address is inside that one.
heap 256
a = alloc 16 # -> 8
b = alloc 16 # -> 32
free b
free a
c = alloc 100 # -> 8
misuse free twice b # -> refused
free c
misuse free twice b # -> refused
