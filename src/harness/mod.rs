//! The fuzzing and differential-testing harness.

pub mod list_heap;
pub mod script;
