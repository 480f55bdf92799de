freespace script 1
# Generated, and kept for what becomes of
# free: inside cannot be told
# write: before is noticed, past hurts nothing, past is noticed
heap 88 fit=first order=back check=none
a = alloc 0
b = alloc 1
misuse write past b 4
c = alloc 60
misuse write before a 1
misuse free inside c 60
misuse write past b 1
