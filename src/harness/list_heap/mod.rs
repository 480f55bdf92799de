//! The list heap as the harness knows it: the one room that knows both.
//!
//! [`model`] predicts what the list heap must do; it is written from `docs/semantics.md` alone. [`ListHeap`] is the heap as a subject, and
//! [`ListPredictor`] brings the model to the run and holds the heap's bytes against it.

pub mod model;
mod predictor;
mod subject;

pub use model::{Events, Model, Plan, Shape};
pub use predictor::ListPredictor;
pub use subject::ListHeap;
