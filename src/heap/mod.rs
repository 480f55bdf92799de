//! The list heap.

pub mod error;
