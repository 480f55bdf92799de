//! Scripts on the allocator, guided by coverage.
#![no_main]

#[path = "../../freespace/subject.rs"]
mod subject;

use freespace::harness::adapters::OverArena;
use freespace_fuzz::{Fuzzer, fuzz, rig};

// Each run has a block of memory of just the region's size, so that AddressSanitizer sees the first byte past it.
fuzz!(Fuzzer::new(rig(OverArena::<subject::Tested>::exact())));
