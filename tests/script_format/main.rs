//! The text of scripts: what is printed reads back, what is canonical stays, what is wrong is named.

mod errors;
mod feed;
mod random;
mod round_trip;

/// Every kind of line and every setting, in canonical text.
const EXAMPLE: &str = "\
freespace script 1
heap 4096 limit=65536 fit=best order=size-ascending coalescing=off granule=8 at=24 magic=99 check=full source=mmap \
grain=64 give=100 refuse=2
a = alloc 100 align 16 zeroed
free a
b = realloc a 200
grow 4096
thread 65535
misuse free twice a
misuse free inside b 8
misuse free wild -16
misuse free null
misuse write past b 4
misuse write before b 4
repeat 3
  c = alloc 8
  repeat 2
    free c
  end
end
";

/// The shortest beginning of a script, for a body to follow.
const HEAD: &str = "freespace script 1\nheap 64 fit=first order=address\n";
