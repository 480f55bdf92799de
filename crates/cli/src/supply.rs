//! The scripts of a fuzzing run, by number: those of the corpus first, then generated ones.
//!
//! Which script has which number depends on the corpus and the seed alone, so any number of threads may draw them.

use freespace::harness::drivers::Campaign;
use freespace::harness::generators::Scope;
use freespace::harness::script::{Feed, Script, ScriptFeed};
use freespace::harness::subject::Subject;

/// Operations in a script of middling length: long enough to fragment a heap, short enough to be read once it is shrunk.
const OPERATIONS: u32 = 200;

/// A supply of scripts.
pub(crate) struct Supply {
    corpus: Vec<(String, Script)>,
    seed: u64,
    /// Without and with misuse, in turn.
    campaigns: [Campaign; 2],
}

impl Supply {
    pub(crate) fn new(corpus: Vec<(String, Script)>, seed: u64, subject: &dyn Subject) -> Self {
        let scope = Scope::around(OPERATIONS).suited(subject.capabilities(), subject.promises());
        let campaigns = [Campaign::new(seed, scope.clone()), Campaign::new(seed, scope.with_misuse())];
        Supply { corpus, seed, campaigns }
    }

    /// How many scripts of the corpus there are.
    pub(crate) fn corpus(&self) -> u64 {
        self.corpus.len() as u64
    }

    /// How many generated scripts come before that number.
    pub(crate) fn generated_before(&self, number: u64) -> Option<u64> {
        number.checked_sub(self.corpus())
    }

    /// The script of that number.
    pub(crate) fn feed(&self, number: u64) -> Box<dyn Feed + '_> {
        match self.generated_before(number) {
            None => Box::new(ScriptFeed::new(&self.corpus[number as usize].1)),
            Some(generated) => Box::new(self.campaigns[(generated % 2) as usize].feed(generated)),
        }
    }

    /// Where the script of that number is from.
    pub(crate) fn origin(&self, number: u64) -> String {
        match self.generated_before(number) {
            None => self.corpus[number as usize].0.clone(),
            Some(generated) => format!("seed {}, script {generated}", self.seed),
        }
    }
}
