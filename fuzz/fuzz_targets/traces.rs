//! The formats of recordings: whatever the bytes, reading comes to operations or to an error.
#![no_main]

use freespace_fuzz::{fuzz_bytes, read_back};

fuzz_bytes!(read_back);
