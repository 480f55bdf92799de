//! Generated scripts, by number: the same version, seed and number give the same script, whoever runs it and when.

use crate::harness::generators::{Choices, Generator, Random, Scope};
use crate::harness::run::{Rig, Verdict};

/// A supply of generated scripts.
#[derive(Clone, Debug)]
pub struct Campaign {
    seed: u64,
    scope: Scope,
}

impl Campaign {
    /// The scripts of a seed, each within the scope.
    #[must_use]
    pub fn new(seed: u64, scope: Scope) -> Self {
        Campaign { seed, scope }
    }

    /// The feed of the script of that number.
    #[must_use]
    pub fn feed(&self, number: u64) -> Generator<Random> {
        // Scrambled, so that the scripts of neighbouring seeds are not each other's neighbours.
        let stream = Random::new(self.seed).word();
        Generator::begin(Random::new(stream.wrapping_add(number)), &self.scope)
    }

    /// Runs the script of that number.
    pub fn run(&self, rig: &mut Rig, number: u64) -> Verdict {
        rig.run(&mut self.feed(number))
    }
}
