//! What a person gets to read: the text of a finding, and pictures of a heap.
//!
//! An [`Autopsy`] runs a failing script once more and keeps the scene: what was done last, where the chunks lay, what the program believed it
//! owned. Its [`text`](Autopsy::text) says what was expected and found, where that is, and what may be behind it. A [`Picture`] draws chunks from plain
//! data, so any subject that shows a [`Chart`](crate::harness::subject::Chart) can be drawn. Nothing here judges, and no reader but a person is meant:
//! programs match on the [`Violation`](crate::harness::oracles::Violation) itself.

mod arrows;
mod autopsy;
mod hint;
mod paint;
mod picture;
mod place;
mod scene;
mod text;

pub use autopsy::Autopsy;
pub use hint::hint;
pub use paint::{Paint, Style};
pub use picture::{Picture, strip};
pub use place::Place;
pub use scene::{Block, Scene};
