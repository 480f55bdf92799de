freespace script 1 # a comment may follow the title,
# stand alone before the heap,

   # be indented,
heap 4096# or follow a number without a blank.

a = alloc 1 # ## a comment in a comment
#
repeat 2 # here, too
  a = realloc a 2
end # and here
