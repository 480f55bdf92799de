//! What a person gets to read: the text of a finding, and pictures of a heap.
//!
//! An [`Autopsy`] runs a failing script once more and keeps the scene: what was done last, where the chunks lay, what the program believed it
//! owned, which bytes are damaged and what they look like. A [`Trail`] says when that was done. [`Autopsy::text`] says in short what was expected and found,
//! where that is, and what may be behind it; [`Autopsy::full_text`] all there is to say. A [`Picture`] draws chunks from plain
//! data, so any subject that shows a [`Chart`](crate::harness::subject::Chart) can be drawn. Nothing here judges, and no reader but a person is meant:
//! programs match on the [`Violation`](crate::harness::oracles::Violation) itself.

mod arrows;
mod autopsy;
mod damage;
mod dump;
mod evidence;
mod full;
mod hint;
mod history;
mod look;
mod map;
mod paint;
mod picture;
mod place;
mod scene;
mod spot;
mod text;
mod trail;
mod window;

pub use autopsy::{Autopsy, Past};
pub use damage::{Basis, Damage, Kind};
pub use hint::hint;
pub use history::{Stay, Turn};
pub use look::{Likeness, Look};
pub use paint::{Paint, Style};
pub use picture::{Picture, strip};
pub use place::Place;
pub use scene::{Block, Bounds, Scene};
pub use spot::{Near, Spot};
pub use text::paragraph;
pub use trail::{Change, Spoilt, Trail};
pub use window::Window;
