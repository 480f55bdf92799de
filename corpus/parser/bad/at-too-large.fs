freespace script 1
heap 64 at=65536
