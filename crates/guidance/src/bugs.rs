//! What there is to be found: the mutants of the list heap, the same ones under the contract alone, and [`plants`].
//!
//! With an exact model, most mutants are found within a few scripts by anything. So each is there twice: the second time nobody compares addresses
//! or headers and nobody walks, as with an allocator that has neither a model nor a check of its own, and a mutant has to break the contract.
//! Misuse is left out there, since the model says what may be noticed.

use freespace::harness::oracles::{Oracle, Oracles};
use freespace::harness::run::Rig;
use freespace::harness::subject::Subject;

use crate::plants;

/// What every allocator is held to.
const CONTRACT: Oracles = Oracles::ALL.without(Oracle::Exact).without(Oracle::Walk);

/// Steps from one walk to the next, as in `freespace fuzz`.
const WALK_EVERY: u32 = 16;

/// Something to be found.
#[derive(Clone, Debug)]
pub struct Bug {
    /// What it is called.
    pub name: String,
    make: fn() -> Box<dyn Subject>,
    oracles: Oracles,
    /// Whether every other script may misuse the subject.
    pub misuse: bool,
}

impl Bug {
    /// A subject with every oracle, and misuse where it is offered.
    #[must_use]
    pub fn new(name: &str, make: fn() -> Box<dyn Subject>) -> Self {
        Bug { name: name.to_owned(), make, oracles: Oracles::ALL, misuse: true }
    }

    /// The same under the contract alone.
    #[must_use]
    pub fn by_contract(self) -> Self {
        Bug { name: format!("{} *", self.name), oracles: CONTRACT, misuse: false, ..self }
    }

    /// A fresh subject on the test bench.
    #[must_use]
    pub fn rig(&self) -> Rig {
        Rig::new((self.make)()).with_oracles(self.oracles).with_walk_every(WALK_EVERY)
    }
}

/// All of them. A name with a star is for the contract alone.
pub fn all() -> impl Iterator<Item = Bug> {
    let mutants = || freespace_mutants::mutants().map(|(mutant, make)| Bug::new(mutant.name, make));
    let plants = plants::makers().map(|(name, make)| Bug::new(name, make));
    mutants().chain(mutants().map(Bug::by_contract)).chain(plants)
}
