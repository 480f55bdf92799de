//! The fuzzing and differential-testing harness.

pub mod generators;
pub mod script;
pub mod shrink;
