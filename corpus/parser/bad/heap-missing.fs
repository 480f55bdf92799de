freespace script 1
