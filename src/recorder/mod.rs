//! What a real program asks of its allocator, written on a tape while it runs.
//!
//! A recorder stands before an allocator, hands every call on and writes down what was asked and answered. It asks for no memory itself, takes no lock, and loses nothing when the program
//! ends, however it ends ([`Tape`]). [`Recorder`] stands before a Rust program's allocator, and the library that `freespace record` preloads before that of any
//! program. What they write ([`format`]) becomes a script in [`harness::tape`](crate::harness::tape).
//!
//! Not covered: what is done with the memory. A recorder sees calls, not writes.

mod call;
pub mod format;
mod global;
mod path;
mod system;
mod tape;
mod thread;

/// The environment variable in which the preloaded recorder finds the path of its tapes.
pub const TAPES: &core::ffi::CStr = c"FREESPACE_TAPES";

/// The environment variable that tells it to put canaries around blocks.
pub const GUARD: &core::ffi::CStr = c"FREESPACE_GUARD";

pub use call::{Call, Request};
pub use global::Recorder;
pub use system::{Errno, wiped_by_a_fork};
pub use tape::{Naming, Tape};
