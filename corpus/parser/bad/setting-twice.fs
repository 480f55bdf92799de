freespace script 1
heap 64 fit=best fit=best
