freespace script 1
heap 67108865
