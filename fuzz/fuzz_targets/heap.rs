//! The list heap under scripts without misuse.
#![no_main]

use freespace::harness::list_heap::ListHeap;
use freespace_fuzz::{Fuzzer, fuzz, rig};

// The model sees every header at every step; the heap's own walk is a second opinion.
fuzz!(Fuzzer::new(rig(ListHeap::exact()).with_walk_every(8)));
