freespace script 1
# bump-scope 1.5.0 walks to the next chunk when a request does not fit. If the current one is not the largest, because a scope
# was left in which others were added, it walks on for ever.
# Source: issue 127. Fixed in 1.5.1.
heap 0
enter
a = alloc 512
leave
enter
b = alloc 1024
leave
