# a comment
freespace script 1
heap 64
