//! What recordings of real programs have in common, whoever recorded them: names that are handed out again, and a heap that is large enough.
//!
//! A program's blocks have addresses, a script's have names. Not here: how a recording is read ([`tape`](super::tape), [`traces`](super::traces)).

mod demand;
mod spare;

pub use demand::{Demand, roomy};
pub use spare::SpareNames;
