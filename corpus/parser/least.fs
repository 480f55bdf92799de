freespace script 1
# The least script: a title and a heap that nothing is done to.
heap 4096
