freespace script 1
# FrameAllocator::dealloc of buddy_system_allocator before 0.7.0 puts the freed frames into their list first, and leaves them there when
# they merge with their buddy. The same frames are then handed out twice. Here, a frame is 16 bytes.
# Source: pull request 8. Fixed in 0.7.0.
heap 64 limit=3904
grow 3840
a = alloc 187
b = alloc 180
c = alloc 177
free c
d = alloc 129
e = alloc 188
