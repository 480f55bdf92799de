freespace script 1
# Misuses between ordinary operations, in a loop: each is refused, and the heap goes on as if nothing had been.
heap 1024 fit=next order=front check=full
repeat 10
  a = alloc 40
  b = alloc 24 align 16
  misuse free inside a 8
  free a
  misuse free twice a
  b = realloc b 60
  misuse write before b 2
  c = alloc 12 zeroed
  misuse free null
  free b
  misuse free twice b
  free c
end
