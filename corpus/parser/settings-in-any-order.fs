freespace script 1
# Settings may come in any order; tools print them in one.
heap 4096 refuse=3 give=64 grain=32 source=arena check=full magic=0x12d68b at=24 granule=8 coalescing=off order=back fit=next limit=8192
a = alloc 100 # -> 8
grow 64 # -> +64
