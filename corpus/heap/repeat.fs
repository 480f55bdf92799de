freespace script 1
# A repeat is so many copies of its body; names mean in each what they mean at that moment.
heap 1024 fit=next
a = alloc 40
repeat 5
  b = alloc 16
  repeat 3
    c = alloc 24
    free c
  end
  a = realloc a 48
  repeat 0
    free a
  end
end
free a
