freespace script 1
# Repeats of nothing take no time, however often; repeats that run 0 times count as nothing.
heap 64
repeat 0xffffffff
end
repeat 4294967295
  repeat 0
    a = alloc 8
  end
end
