freespace script 1
# Fill, free all, fill again: nothing may get lost on the way.
heap 128 fit=best granule=8
repeat 50
  a = alloc 16
  b = alloc 16
  c = alloc 16
  d = alloc 16
  e = alloc 16
  f = alloc 16
  free c
  free a
  free e
  free b
  free d
end
