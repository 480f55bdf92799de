freespace script 1
# As deep as repeats may stand within each other.
heap 64
repeat 1
repeat 1
repeat 1
repeat 1
repeat 1
repeat 1
repeat 1
repeat 1
repeat 1
repeat 1
repeat 1
repeat 1
repeat 1
repeat 1
repeat 1
repeat 1
a = alloc 8
free a
end
end
end
end
end
end
end
end
end
end
end
end
end
end
end
end
