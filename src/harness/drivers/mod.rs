//! Who turns the handle: generated campaigns, fuzzers that bring bytes, property tests, and the loop that makes a finding small.
//!
//! All of them call the same run. A driver decides what is run and what becomes of a finding; it judges nothing.

mod campaign;
pub mod fuzzing;
pub mod property;
mod shrinking;

pub use campaign::Campaign;
pub use shrinking::{Shrinking, Shrunk, Tried, shrink};
