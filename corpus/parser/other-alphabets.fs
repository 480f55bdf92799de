freespace script 1
# Comments are UTF-8: größer, 更大, μεγαλύτερο, 🧱.
heap 4096
a = alloc 1 # -> 8
