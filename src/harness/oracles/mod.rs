//! What judges a run: each oracle looks at one thing and answers with a [`Violation`] or nothing.
//!
//! Oracles are plain functions of what a step asked, what was answered and one look at the subject; they never call the subject. Files follow the
//! question: [`contract`] is what every allocator owes its caller, [`integrity`] what a subject's own inside must obey, [`exact`] what its
//! model says, [`recovery`] what must hold after a failure and at the end, [`account`] what a subject
//! says of itself and takes from others, [`misuse`] how it answers what is forbidden. A run asks only the
//! oracles in its [`Oracles`], so that a test can remove one and see what goes unnoticed.

pub mod account;
pub mod contract;
pub mod exact;
pub mod integrity;
pub mod misuse;
pub mod recovery;

pub use super::violation::{Account, Figure, Oracle, ParentFault, Violation, When};

/// A set of oracles.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Oracles(u32);

impl Oracles {
    /// All of them.
    pub const ALL: Oracles = Oracles((1 << Oracle::ALL.len()) - 1);

    /// None: the run only drives the subject.
    pub const NONE: Oracles = Oracles(0);

    /// This set without one of its oracles.
    #[must_use]
    pub const fn without(self, oracle: Oracle) -> Self {
        Oracles(self.0 & !(1 << oracle as u16))
    }

    /// Whether an oracle is in the set.
    #[must_use]
    pub const fn has(self, oracle: Oracle) -> bool {
        self.0 & (1 << oracle as u16) != 0
    }

    /// Whether no oracle is in the set.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// Asks `question` if the oracle is in the set.
    ///
    /// # Errors
    ///
    /// The oracle's violation.
    pub fn ask(self, oracle: Oracle, question: impl FnOnce() -> Result<(), Violation>) -> Result<(), Violation> {
        if self.has(oracle) { question() } else { Ok(()) }
    }
}
