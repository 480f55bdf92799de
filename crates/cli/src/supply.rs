//! The scripts of a fuzzing run, by number: those of the corpus first, then generated ones.
//!
//! Which script has which number depends on the corpus and the seed alone, so any number of threads may draw them. What is generated depends on
//! what the subject offers as well, so it is drawn where the subject is.

use freespace::harness::drivers::Campaign;
use freespace::harness::generators::Scope;
use freespace::harness::script::{Feed, Script};

use crate::bench::Here;

/// Operations in a script of middling length: long enough to fragment a heap, short enough to be read once it is shrunk.
pub(crate) const OPERATIONS: u32 = 200;

/// A supply of scripts.
pub(crate) struct Supply {
    corpus: Vec<(String, Script)>,
    pub(crate) seed: u64,
}

impl Supply {
    pub(crate) fn new(corpus: Vec<(String, Script)>, seed: u64) -> Self {
        Supply { corpus, seed }
    }

    /// How many scripts of the corpus there are.
    pub(crate) fn corpus(&self) -> u64 {
        self.corpus.len() as u64
    }

    /// The script of that number, if it is of the corpus.
    pub(crate) fn of_corpus(&self, number: u64) -> Option<&Script> {
        self.corpus.get(number as usize).map(|(_, script)| script)
    }

    /// How many generated scripts come before that number.
    pub(crate) fn generated_before(&self, number: u64) -> Option<u64> {
        number.checked_sub(self.corpus())
    }

    /// Where the script of that number is from.
    pub(crate) fn origin(&self, number: u64) -> String {
        match self.generated_before(number) {
            None => self.corpus[number as usize].0.clone(),
            Some(generated) => format!("seed {}, script {generated}", self.seed),
        }
    }
}

/// The generated scripts of a seed for a subject.
pub(crate) struct Generated {
    /// Without and with misuse, in turn.
    campaigns: [Campaign; 2],
}

impl Generated {
    pub(crate) fn new(seed: u64, here: &Here) -> Self {
        let scope = Scope::around(OPERATIONS).suited(here.rig.capabilities(), here.rig.promises());
        Generated { campaigns: [Campaign::new(seed, scope.clone()), Campaign::new(seed, scope.with_misuse())] }
    }

    /// The script of that number.
    pub(crate) fn feed(&self, number: u64) -> Box<dyn Feed + '_> {
        Box::new(self.campaigns[(number % 2) as usize].feed(number))
    }
}
