freespace script 1
heap 64 granule=0x8
