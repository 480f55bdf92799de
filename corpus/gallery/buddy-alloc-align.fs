freespace script 1
# NonThreadsafeAlloc of buddy-alloc passes on a layout's size and ignores its alignment.
# Source: found by reading. Not fixed in 0.6.0, the newest version.
heap 32768
a = alloc 2048 align 4096
