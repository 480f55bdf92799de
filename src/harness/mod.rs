//! The fuzzing and differential-testing harness.

pub mod script;
