freespace script 1
# Every kind of line there is.
heap 4096 limit=65536 fit=best order=size-ascending coalescing=off granule=8 at=24 magic=99 check=full source=mmap grain=64 give=100 refuse=2
a = alloc 100 align 16 zeroed
free a
b = realloc a 200
grow 4096
misuse free twice a
misuse free inside b 8
misuse free wild -16
misuse free null
misuse write past b 4
misuse write before b 4
repeat 3
  c = alloc 8
  repeat 2
    free c
  end
end
