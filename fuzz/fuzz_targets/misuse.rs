//! The list heap under scripts with misuse.
#![no_main]

use freespace::harness::list_heap::ListHeap;
use freespace_fuzz::{Fuzzer, fuzz, rig};

fuzz!(Fuzzer::new(rig(ListHeap::exact()).with_walk_every(8)).with_misuse());
