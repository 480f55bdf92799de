freespace script 1
heap 64 magic=0
