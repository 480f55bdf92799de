freespace script 1
heap 64
repeat 1001
repeat 1000
free a
end
end
