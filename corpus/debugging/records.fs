freespace script 1
# A program that keeps a few small records: it opens, resizes and closes them, never holds more than a handful, and frees each once.
# With buddy-alloc 0.6.0 it fails, and no line looks like the reason. docs/debugging.md goes from here to the cause.
heap 704
index = alloc 48
key = alloc 20
key = realloc key 36
free key
row = alloc 64
free row
row = alloc 40 align 8
key = alloc 12
free row
free key
name = alloc 32
name = realloc name 56
row = alloc 60
free name
name = alloc 24 zeroed
free row
free index
index = alloc 64
row = alloc 8
free name
key = alloc 16
free row
row = alloc 33 align 4
free key
key = alloc 50
name = alloc 24
free row
free key
free name
free index
