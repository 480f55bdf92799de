freespace script 1
# Each number at the end of its range.
heap 0 limit=67108864 at=65535 magic=4294967295 grain=4294967295 give=4294967295 refuse=4294967295
a = alloc 9223372036854775807
a = alloc 9223372036854710272 align 65536
a = realloc a 9223372036854775807
grow 4294967295
misuse free inside a 4294967295
misuse free wild -9223372036854775808
misuse free wild 9223372036854775807
misuse write past a 32
