freespace script 1
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
repeat 1
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
end
