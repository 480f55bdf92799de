freespace script 1
heap fit=best
