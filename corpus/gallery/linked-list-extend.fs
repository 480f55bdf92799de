freespace script 1
# linked_list_allocator before 0.10.3 treats growth as a free of the new bytes, and rounds that up to the size of a hole: 16
# bytes. Growth by less writes behind the end of the memory that the heap was given, and hands those bytes out.
# Source: RUSTSEC-2022-0063. Fixed in 0.10.3.
heap 64 limit=65
grow 1
