freespace script 1
# Generated, and kept for what becomes of
# alloc: fails, fits exactly, gets too little, keeps a rest, leaves a gap and keeps a rest, leaves a tail, leaves gap and tail
# free: merges nothing
# grow: gains nothing
heap 992 limit=1014 fit=next order=size-ascending coalescing=off at=2 give=3
a = alloc 5
b = alloc 145 align 8
c = alloc 121
d = alloc 201
free b
b = alloc 17 align 16
e = alloc 337 align 8
f = alloc 25 align 8
f = alloc 9
g = alloc 5 align 16
h = alloc 13
i = alloc 29
i = alloc 21
d = alloc 13
i = alloc 13
grow 0
b = alloc 9
