freespace script 1
# The search is made again by its own rule: best fit takes what is smallest after growth, not what is new.
heap 64 limit=1000 grain=256 fit=best coalescing=off
a = alloc 60 # -> 72
b = alloc 56 # -> 8
