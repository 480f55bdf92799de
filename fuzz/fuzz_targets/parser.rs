//! The text format: what parses comes back as it was.
#![no_main]

use freespace_fuzz::{fuzz_bytes, send_back};

fuzz_bytes!(send_back);
