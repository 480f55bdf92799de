//! The list heap as the harness knows it: the one room that knows both.
//!
//! [`model`] predicts what the list heap must do; it is written from `docs/semantics.md` alone.

pub mod model;

pub use model::{Events, Model, Plan, Shape};
