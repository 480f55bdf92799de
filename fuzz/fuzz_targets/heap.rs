//! The list heap under scripts without misuse.
#![no_main]

use freespace::harness::list_heap::ListHeap;
use freespace_fuzz::{Fuzzer, fuzz, rig};

fuzz!(Fuzzer::new(rig(ListHeap::exact())));
