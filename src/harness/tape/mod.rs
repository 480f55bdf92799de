//! From the tape of a real program ([`recorder`](crate::recorder)) to a script of what it asked of its allocator.
//!
//! A tape names blocks by their addresses, a script by names: a [`Reader`] gives the events, and a [`Transcript`] keeps the book of live blocks and says each event as an operation. Names are used again
//! once their block is freed, so there are as many as there were blocks at once. A tape is gone through twice: the [`survey`] finds how large a heap must be, [`write()`] prints. What a script
//! cannot say is counted in a [`Tally`], never dropped in silence.
//!
//! Not covered: what threads did at the same time. The events have one order, in which each call takes effect between its beginning and its end.

mod damage;
mod error;
mod past;
mod print;
mod reader;
mod tally;
mod transcript;

pub use damage::{Damage, Looks, Occasion};
pub use error::TapeError;
pub use past::{Past, past};
pub use print::{Survey, survey, write};
pub use reader::{About, Forked, Reader};
pub use tally::{Tally, Twice};
pub use transcript::Transcript;
