//! Where operations come from: a *generator* names the next operation, and never judges what came of the last.
//!
//! A [`Generator`] is a feed: it draws a set-up, then a *habit* for the script (which operations are on and how heavy,
//! which sizes and alignments, how many blocks live), then operations that suit what is live and free. Habits differ
//! from script to script ("swarm"), so that a few kinds of operation meet often in one script and all of them over
//! many. [`mutate`] and [`crossover`] change scripts that exist and mend what the change broke.
//!
//! Whatever is drawn is drawn from [`Choices`]: a seed, or the bytes of a fuzzer. The same choices give the same
//! scripts. Nothing here runs a script or knows a subject, so a generator can be wrong about what succeeded; it looks
//! at what the run shows it, and a mutator keeps a rough account.

mod census;
mod choices;
pub(crate) mod flat;
mod generator;
mod habits;
mod misuses;
mod mutate;
mod pool;
mod repair;
mod rounds;
mod scope;
mod scopes;
mod sizes;
mod weights;

pub use choices::{Choices, Random};
pub use generator::Generator;
pub use mutate::{Room, afresh, crossover, mutate};
pub use scope::Scope;
