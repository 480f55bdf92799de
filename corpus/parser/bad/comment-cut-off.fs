freespace script 1
heap 64
# no line feed