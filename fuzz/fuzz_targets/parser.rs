//! The text format: what parses comes back as it was.
#![no_main]

use freespace_fuzz::{begin, send_back};
use libfuzzer_sys::fuzz_target;

fuzz_target!(init: begin(), |text: &[u8]| send_back(text));
